/* Undoes hard wraps: a page set in lines of one width becomes a page of whole lines again. The
 * width is measured as whoever wrapped the text counted it, and a line is joined to the next one
 * where the next one's first character did not fit any more. */
#ifndef TIDINGS_STAGES_UNWRAP_H
#define TIDINGS_STAGES_UNWRAP_H

#include "base/arena.h"
#include "stages/rows.h"

/* Joins wrapped rows in place (their text flattened in the arena); sets rows->wrapped.
 * Does nothing where the page was not wrapped. Rows need no kind yet. */
void unwrap_rows(struct arena *arena, struct rows *rows);

#endif

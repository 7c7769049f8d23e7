/* Which paragraphs hold nothing that could be a figure, and need no reading. */
#ifndef TIDINGS_FACTS_FIGURE_QUIET_H
#define TIDINGS_FACTS_FIGURE_QUIET_H

#include "mentions/reading.h"

/* Whether a paragraph holds nothing that could be a figure. */
bool figure_is_quiet(const struct reading *reading, const struct block *block);

/* Behind the last paragraph that is not quiet: what stands there dates no figure any more. */
size_t figure_end_of_text(const struct reading *reading);

#endif

/* Articles that a page holds packed: as a string of a script or an element without display, which
 * a script shows when the page has been loaded, or as markup that was escaped once too often. */
#ifndef TIDINGS_TEXT_HTML_PACKED_H
#define TIDINGS_TEXT_HTML_PACKED_H

#include "base/arena.h"
#include "base/span.h"

/* A copy of the page in which the longest string of its scripts that reads like a text stands in
 * the place of its script; absent (data NULL) where there is none. Linear in the length of html. */
struct span html_unpacked(struct arena *arena, struct span html);

/* A copy of the page with its &lt; &gt; &quot; and &amp; resolved. */
struct span html_unescaped(struct arena *arena, struct span html);

/* A copy of the page in which nothing is put out of sight by its style; absent where nothing is. */
struct span html_shown(struct arena *arena, struct span html);

#endif

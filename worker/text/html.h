/* HTML into the lines of a page: the article without navigation, related links, share bars,
 * comments and the like, with hints from its markup and metadata. */
#ifndef TIDINGS_TEXT_HTML_H
#define TIDINGS_TEXT_HTML_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/span.h"
#include "text/lines.h"

/* Adds the lines of a page to *list. `html` is well-formed UTF-8 without NUL. A page that holds no
 * running text (a list of links, an error page) adds none. False where there is none because the
 * page is nested too deeply to be read to its end. Linear in the length of html. */
bool html_read_lines(struct arena *arena, struct span html, struct line_list *list);

#endif

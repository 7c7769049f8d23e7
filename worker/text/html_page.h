/* A page of HTML read, and where in it the running text of its article is. */
#ifndef TIDINGS_TEXT_HTML_PAGE_H
#define TIDINGS_TEXT_HTML_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/span.h"
#include "text/html_document.h"

/* Reads the page and finds its running text, the blocks [begin, end); where it shows none, what it
 * keeps covered or packed. False where there is none either. Linear in the length of html. */
bool html_read_page(struct arena *arena, struct span html, struct html_document *document,
                    size_t *begin, size_t *end);

#endif

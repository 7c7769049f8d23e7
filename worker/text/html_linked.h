/* What a page tells of itself in linked data (schema.org in <script type="application/ld+json">).
 */
#ifndef TIDINGS_TEXT_HTML_LINKED_H
#define TIDINGS_TEXT_HTML_LINKED_H

#include <stddef.h>

#include "base/span.h"

/* The next such script of a page, which is cut off from *html with what stands before it; empty
 * where there is none. */
struct span html_linked_next(struct span *html);

/* The string of a key, given with its quotes, as written there, escapes included; of an object its
 * name. Absent (data NULL) where there is none. */
struct span html_linked_value(struct span data, struct span key);

/* Writes the string without its escapes; returns how many bytes, never more than it had. */
size_t html_linked_unescape(struct span value, char *to);

#endif

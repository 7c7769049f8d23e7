/* Where in a page of HTML the running text of its article is. */
#ifndef TIDINGS_TEXT_HTML_STRETCH_H
#define TIDINGS_TEXT_HTML_STRETCH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "text/html_document.h"

/* The blocks [begin, end) that hold the running text, with what stands among it. False where the
 * page has none: a list of links. Marks in d->table_holds the tables that lay out
 * the page. */
bool html_find_stretch(struct html_document *d, size_t *begin, size_t *end);

struct span html_block_text(const struct html_document *d, const struct html_block *block);

/* Sentences with punctuation, long enough to be a paragraph, not links and not furniture. */
bool html_is_running_text(const struct html_block *block);

/* A cell of a table that lays nothing out but holds data; told once html_find_stretch has run. */
bool html_is_data_cell(const struct html_document *d, const struct html_block *block);

/* More than half of it is links. */
bool html_is_mostly_links(const struct html_block *block);

/* Sentences that stand on every page of a site: copyright, share bars, browser hints. */
bool html_is_furniture(struct span text);

bool html_contains(struct span text, const char *word);

/* `words` ends with NULL. */
bool html_contains_any(struct span text, const char *const *words);

#endif

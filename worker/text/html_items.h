/* Pages of several articles: the level of heading that parts them. */
#ifndef TIDINGS_TEXT_HTML_ITEMS_H
#define TIDINGS_TEXT_HTML_ITEMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "text/html_document.h"

/* The level (1 to 4) of the headings that are titles of articles in the running text [begin, end)
 * or right before it; 0 where the page holds one article. *first: the block of the first one.
 * `account`: where the page's title is the name of an account, that name; then it has no title of
 * its own, of which they could be the parts. */
uint8_t html_find_items(const struct html_document *d, size_t begin, size_t end,
                        struct span account, size_t *first);

/* Whether block i is such a title: a heading of that level with running text below it. */
bool html_is_item_title(const struct html_document *d, size_t i, size_t end, uint8_t level);

/* 一、总体要求, （二）…: the heading of a part, whatever its level. */
bool html_is_numbered(struct span text);

#endif

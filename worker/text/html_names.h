/* What elements, classes and metadata names mean for finding an article. Lists of the field: the
 * names that sites of governments and newspapers in fact use. */
#ifndef TIDINGS_TEXT_HTML_NAMES_H
#define TIDINGS_TEXT_HTML_NAMES_H

#include <stdint.h>

#include "base/span.h"

enum html_tag {
    TAG_INLINE, /* also every unknown element */
    TAG_BLOCK,
    TAG_ARTICLE,
    TAG_PARAGRAPH,
    TAG_LIST_ITEM,
    TAG_BREAK,
    TAG_HEADING,
    TAG_LINK,
    TAG_BOLD,
    TAG_IMAGE,
    TAG_CAPTION,
    TAG_TABLE,
    TAG_ROW,
    TAG_CELL,
    TAG_PREFORMATTED,
    TAG_CENTRE,
    TAG_META,
    TAG_TITLE,
    TAG_TIME,
    TAG_PAGE,   /* html, body: their classes tell of the whole page */
    TAG_CHROME, /* nav, footer, aside */
    TAG_SKIPPED /* script, style ...: no text of the page */
};

/* The kind of an element by its lower-case name; *level is 1 to 6 for headings. */
enum html_tag html_tag_of(const char *name, uint8_t *level);

/* enum html_mark bits that a class or id attribute gives. */
uint16_t html_marks_of_class(struct span value);

/* enum html_meta of a meta element's name, property or itemprop; HTML_METAS: not wanted. */
unsigned html_meta_of(struct span name);

/* The same by an element's id, of those that say it in their text. */
unsigned html_meta_of_id(struct span id);

#endif

/* A page of HTML flattened into blocks of text in reading order, with what its markup says of each.
 * Between text/html_reader.c, which makes it, and text/html_body.c, which chooses from it.
 * All in the arena that html_document_read was given. */
#ifndef TIDINGS_TEXT_HTML_DOCUMENT_H
#define TIDINGS_TEXT_HTML_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"

/* What a block's surroundings say; several may hold. */
enum html_mark {
    HTML_PARAGRAPH = 1u << 0, /* by <p>, <li>: the markup made it a paragraph */
    HTML_AFTER_BREAK = 1u << 1,
    HTML_CAPTION = 1u << 2, /* figcaption, or a class that says so */
    HTML_AFTER_IMAGE = 1u << 3,
    HTML_CENTRED = 1u << 4,
    HTML_CHROME = 1u << 5, /* within nav, footer, or what its class or id calls so */
    HTML_KICKER = 1u << 6,
    HTML_SUBTITLE = 1u << 7,
    HTML_CONTENT = 1u << 8, /* within what its class or id calls the article's content */
    HTML_TITLED = 1u << 9,  /* within what its class or id calls a title */
    HTML_AUTHOR = 1u << 10,
    HTML_DETAILS = 1u << 11, /* a class for date and source */
    HTML_BLANK_BEFORE = 1u << 12,
    HTML_ASIDE = 1u << 13, /* of an element: what its class or id puts beside the content */
    HTML_FRAME = 1u << 14, /* of an element: what wrappers of whole pages are called, too */
    HTML_JUNK = 1u << 15   /* of an element: what forums strew in to spoil the text for copiers */
};

enum { HTML_CERTAIN = UINT8_MAX };

struct html_block {
    uint32_t begin, end; /* bytes of text, UTF-8 */
    uint32_t container;  /* number of the element that holds it; grows in reading order */
    uint32_t group;      /* number of the element that holds it and its like: of the paragraph's
                            parent, of the text's own element where <br> parts it */
    uint32_t around;     /* number of the element that holds the block's own one */
    uint32_t table, row, cell; /* numbers from 1; 0: in none. The innermost table. */
    uint32_t ink;              /* code points that are no blanks */
    uint32_t link, bold;       /* of them within links, within bold elements */
    uint16_t pauses;           /* punctuation marks of Chinese prose, either width */
    uint16_t marks;            /* enum html_mark */
    uint8_t heading;           /* 1 to 6; 0: none */
    uint8_t furniture; /* 1: says what every page of a site says; judged by html_find_stretch */
    uint8_t frames;    /* elements around it that make it chrome unless the page's text stands in
                          them; HTML_CERTAIN: it is chrome whatever stands there */
};

/* Absent (data NULL) where the page has none. */
enum html_meta {
    HTML_META_TITLE, /* ArticleTitle, og:title */
    HTML_META_PUBLISHED,
    HTML_META_SOURCE,
    HTML_META_SITE,
    HTML_META_AUTHOR,
    HTML_META_EDITOR,
    HTML_META_TIME,          /* <time datetime>, in the text */
    HTML_META_TITLE_ELEMENT, /* <title>, with the site's tail */
    HTML_METAS
};

struct html_document {
    const char *text;
    struct html_block *blocks;
    size_t block_count;
    uint32_t tables;      /* how many */
    uint8_t *table_holds; /* [tables + 1]: 1 where the table holds another table or a long cell */
    struct span metas[HTML_METAS];
    bool too_deep; /* elements are nested deeper than is read: the rest of the page is left out */
};

/* Reads a page. `html` is well-formed UTF-8. Depth, attributes and blocks are bounded; what lies
 * beyond is left out. Linear in the length of html. */
void html_document_read(struct arena *arena, struct span html, struct html_document *document);

#endif

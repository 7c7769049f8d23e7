/* The source of a page without what the parse has no use for: the contents of scripts, styles and
 * comments, and attributes that nobody asks for. On the pages of most sites that is more than the
 * rest, and the parser takes each byte of it for itself. */
#ifndef TIDINGS_TEXT_HTML_TRIM_H
#define TIDINGS_TEXT_HTML_TRIM_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/span.h"

enum { HTML_TRIM_SCRIPTS = 32 };

struct html_trimmed {
    struct span html;                       /* the copy; never longer than the page */
    struct span scripts[HTML_TRIM_SCRIPTS]; /* the contents of the first ones, in the page */
    unsigned script_count;
};

/* libxml2 makes of the copy what it makes of the page. Tags with more attributes than an honest one
 * has, which would take quadratic time there, are left out. Where something stands in the page of
 * which only libxml2 knows where it ends (a name of a hundred letters, a quote in <!DOCTYPE that
 * does not end), nothing but those tags goes. Linear in the length of html. */
void html_trim(struct arena *arena, struct span html, struct html_trimmed *trimmed);

struct html_tag_extent {
    size_t name_end;
    size_t end;          /* of its '>', or the page's end */
    unsigned attributes; /* and what stands in their place */
    bool plain;          /* nothing but a name and attributes, and it ends */
    bool empty;          /* ends with "/>" */
    bool unsure;         /* only libxml2 knows where it ends */
};

/* The tag whose '<' stands at `begin`, a letter behind it. */
struct html_tag_extent html_tag_at(struct span html, size_t begin);

/* Where the content of that element ends if it is a script or a style, whose '<' are no tags; else
 * tag->end. */
size_t html_raw_text_end(struct span html, size_t begin, const struct html_tag_extent *tag);

#endif

/* Third stage: the lines of a page into articles. */
#ifndef TIDINGS_STAGES_SPLIT_H
#define TIDINGS_STAGES_SPLIT_H

#include "article/page.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"

/* The lines [begin, end) of one article; lines outside all ranges belong to the page as a whole
 * (its date, medium, page editor) or to nothing. */
struct rows;

struct line_range {
    size_t begin, end;
    const struct rows *rows; /* the lines as split has read them, for arrange; NULL: not read yet */
};

/* How many articles the page holds, in reading order; 0: none (a list page, an error page, chrome
 * only). A page with more than `most` returns most + 1 and *ranges NULL. */
size_t split_page(struct arena *arena, const struct lexicon *lexicon, const struct page *page,
                  size_t most, struct line_range **ranges);

#endif

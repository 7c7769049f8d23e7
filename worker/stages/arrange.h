/* Fourth stage: the lines of one article into its blocks: headlines, paragraphs rejoined, captions,
 * summaries, editor's notes, byline lines, headings inside the body; and what the lines around the
 * text tell: when it was published, by which medium. Site chrome is dropped here. */
#ifndef TIDINGS_STAGES_ARRANGE_H
#define TIDINGS_STAGES_ARRANGE_H

#include <stdbool.h>

#include "article/article.h"
#include "article/page.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "stages/split.h"

/* Fills text, body_length, blocks, published, sources, script, charset, media_type and repairs of
 * *article from the page's lines in `range`, and from the lines outside all ranges what holds for
 * the whole page. False where nothing is left that is a body (then it is no article). */
bool arrange_article(struct arena *arena, const struct lexicon *lexicon, const struct page *page,
                     struct line_range range, const struct line_range *ranges, size_t range_count,
                     struct article *article);

#endif

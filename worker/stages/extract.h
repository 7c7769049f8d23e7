/* Sixth stage: the facts. Reads the article (mentions/) and lets every family find its own
 * (facts/). */
#ifndef TIDINGS_STAGES_EXTRACT_H
#define TIDINGS_STAGES_EXTRACT_H

#include "article/article.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "mentions/reading.h"

/* Fills article->facts. `reference` (year 0: none) overrides the article's own date. Returns the
 * reading, for explain. */
const struct reading *extract_facts(struct arena *arena, const struct lexicon *lexicon,
                                    struct article *article, struct date reference);

#endif

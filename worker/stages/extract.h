/* Sixth stage: the facts. Reads articles (mentions/) and lets every family find its own (facts/),
 * of all of them together (readings_create). */
#ifndef TIDINGS_STAGES_EXTRACT_H
#define TIDINGS_STAGES_EXTRACT_H

#include "article/article.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "mentions/reading.h"

/* Fills the facts of the articles. `reference` (year 0: none) overrides an article's own date.
 * Returns the readings, one an article, for explain. */
struct reading **extract_facts(struct arena *arena, const struct lexicon *lexicon,
                               struct article *articles, size_t count, struct date reference);

#endif

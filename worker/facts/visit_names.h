/* What a visit is called, and the words that tell of one. For visits.c alone. */
#ifndef TIDINGS_FACTS_VISIT_NAMES_H
#define TIDINGS_FACTS_VISIT_NAMES_H

#include "facts/phrase.h"
#include "mentions/reading.h"

enum { VISIT_LONGEST_NAME = 60 }; /* code points */

/* The first word of visiting in [begin, end) that is told of a deed (调研, 考察; not 考察团,
 * 会见考察团); NULL where there is none. */
const struct lexicon_hit *visit_verb(const struct reading *reading, uint32_t begin, uint32_t end);

/* Where a word stands in [begin, end) that says what a delegation goes for (招商, 学习, 对接);
 * `end` where none does. */
uint32_t visit_aim(struct runes text, uint32_t begin, uint32_t end);

/* The name of the visit whose words are `phrase` in the sentence at `begin`; `verb` may be NULL. */
struct span visit_name(const struct reading *reading, uint32_t begin,
                       const struct lexicon_hit *verb, struct phrase phrase);

#endif

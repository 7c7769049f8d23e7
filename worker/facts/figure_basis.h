/* What a change is measured against: where it begins, and the values of it that stand beside it. */
#ifndef TIDINGS_FACTS_FIGURE_BASIS_H
#define TIDINGS_FACTS_FIGURE_BASIS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* Whether the 比 or 较 there compares: not 比重, 比例, 占比, 同比. */
bool figure_compares_at(struct runes text, uint32_t begin, uint32_t at);

/* 比全省（5.2%）和全国|（4.9%）: `longest` characters back, but for values of what was told before.
 */
uint32_t figure_start_of_basis(struct runes text, uint32_t begin, uint32_t end, uint32_t longest);

/* 较一季度（|10.8%|）回落: whether the amount at [begin, end) is the value of what is compared
 * with.
 */
bool figure_is_value_of_basis(const struct reading *reading, uint32_t clause, uint32_t begin,
                              uint32_t end);

/* 较一季度|（10.8%）: the end of what is compared with, without the value behind its name. */
uint32_t figure_without_value(struct runes text, uint32_t begin, uint32_t end);

#endif

/* What a figure's number is, and what it is counted in. */
#ifndef TIDINGS_FACTS_FIGURE_NUMBER_H
#define TIDINGS_FACTS_FIGURE_NUMBER_H

#include "article/facts.h"
#include "facts/figure_parts.h"

/* Number, operator and unit of the amount; `sign` below 0: a fall. The unit is empty where none is
 * known. A sum for each of a measure has both: CNY/亩. */
void figure_set_number(const struct reading *reading, struct figure *figure,
                       const struct amount *amount, int sign);

/* 800元|/亩: where the measure ends that a sum at `at` is for each of; `at` where none is. */
uint32_t figure_per_end(struct runes text, uint32_t at);

#endif

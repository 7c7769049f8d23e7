/* Amounts that claim nothing: size classes (过10亿元企业), small counts of things spoken of
 * (三个方面), what a rate is per, ages, who was present. */
#ifndef TIDINGS_FACTS_FIGURE_UNCLAIMED_H
#define TIDINGS_FACTS_FIGURE_UNCLAIMED_H

#include "mentions/reading.h"

/* The word of comparison behind an amount (以上, 左右, 多), or NULL. */
const struct runes *figure_compared_behind(struct runes text, uint32_t position, uint32_t limit);

/* Things of a size: 过2亿元企业, 亿元以上项目, 10亿元级产业. */
bool figure_is_size_class(const struct reading *reading, const struct mention *mention,
                          uint32_t limit);

/* Whether a quantity or a sum only says how large or how many the things are that are spoken of. */
bool figure_is_unclaimed(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence);

#endif

/* Amounts that claim nothing: small counts of things spoken of (三个方面), what a rate is per,
 * ages, who was present. Those that only class things stand in figure_classes.h. */
#ifndef TIDINGS_FACTS_FIGURE_UNCLAIMED_H
#define TIDINGS_FACTS_FIGURE_UNCLAIMED_H

#include "mentions/reading.h"

/* The word of comparison behind an amount (以上, 左右, 多), or NULL. */
const struct runes *figure_compared_behind(struct runes text, uint32_t position, uint32_t limit);

/* Whether a quantity or a sum only says how large or how many the things are that are spoken of. */
bool figure_is_unclaimed(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence);

#endif

/* Quantities that claim nothing: what is only spoken of on the way. */
#ifndef TIDINGS_FACTS_FIGURE_SPOKEN_H
#define TIDINGS_FACTS_FIGURE_SPOKEN_H

#include <stdbool.h>

#include "mentions/reading.h"

/* Whether a quantity is an age, the size or place of a thing, the total of names that stand before
 * it, a part of what a body is made of, or those who do something in the sentence. */
bool figure_is_spoken_of(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence);

/* Whether a sum is only reckoned with (按每公斤6元算), or a count of things that reads like one
 * (一块 牌子). */
bool figure_is_reckoned(struct runes text, const struct mention *mention,
                        const struct stretch *sentence);

/* 张某骗走5万元: whether a sentence tells the case of somebody whose name it hides. */
bool figure_tells_case(struct runes text, const struct stretch *sentence);

#endif

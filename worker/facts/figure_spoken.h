/* Quantities that claim nothing: what is only spoken of on the way. */
#ifndef TIDINGS_FACTS_FIGURE_SPOKEN_H
#define TIDINGS_FACTS_FIGURE_SPOKEN_H

#include <stdbool.h>

#include "mentions/reading.h"

/* Whether a quantity is an age, the size or place of a thing, the total of names that stand before
 * it, a part of what a body is made of, or those who do something in the sentence. */
bool figure_is_spoken_of(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence);

#endif

/* Words that only look like a promise. */
#ifndef TIDINGS_FACTS_FIGURE_SEMBLANCE_H
#define TIDINGS_FACTS_FIGURE_SEMBLANCE_H

#include <stdbool.h>

#include "base/runes.h"

/* Whether the word of promise at [begin, end), before `limit`, is a noun or part of another word.
 */
bool figure_only_looks(struct runes text, uint32_t begin, uint32_t end, uint32_t limit);

/* 锚定, 围绕: what is done with a goal that stands already; ends with an empty row. */
const struct runes *figure_held_goals(void);

#endif

/* Differences from something else, in the words before an amount. */
#ifndef TIDINGS_FACTS_FIGURE_DIFFERENCE_H
#define TIDINGS_FACTS_FIGURE_DIFFERENCE_H

#include "facts/figure_parts.h"

/* Whether the words tell of a difference from something else (增速高出全市平均水平): what differs,
 * and what it differs from. */
bool figure_is_difference(struct runes text, struct phrase own, struct phrase *indicator,
                          struct phrase *basis);

#endif

/* Numbers that are foretold and not promised: the weather to come, what a disaster took, what an
 * account could not measure yet. */
#ifndef TIDINGS_FACTS_FIGURE_ESTIMATES_H
#define TIDINGS_FACTS_FIGURE_ESTIMATES_H

#include "facts/figure_context.h"
#include "facts/phrase.h"

/* What a figure taken for a target is after all, by what it counts and by the words of its clause
 * in [begin, end): a mention where it foretells the weather, a result where it reckons up a loss,
 * else a target. */
enum figure_status figure_status_of_estimate(const struct figure *figure, struct runes text,
                                             uint32_t begin, uint32_t end);

#endif

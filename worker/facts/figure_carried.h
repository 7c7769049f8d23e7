/* The name of an amount whose own words are but a bare verb or measure, from what was told before
 * it (开工14个 of the projects, 发放3000枚 of the badges). */
#ifndef TIDINGS_FACTS_FIGURE_CARRIED_H
#define TIDINGS_FACTS_FIGURE_CARRIED_H

#include "facts/figure_indicator.h"

/* The whole name; absent where nothing is carried. */
struct span figure_carried(const struct figure_reader *reader, const struct amount *amount,
                           struct phrase own, struct span name);

/* 全村共有|215户、874人: the place whose people are counted; absent where none is. */
struct span figure_settlement(const struct figure_reader *reader, const struct amount *amount);

#endif

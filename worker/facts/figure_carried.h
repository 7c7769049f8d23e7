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
/* 批捕210件288人，同比分别下降|1.2%、8.6%: what was counted right before in as many units; absent
 * where nothing was. */
struct span figure_counted_in_units(const struct figure_reader *reader, uint32_t size);
/* …分别达到86%和70%，|前者|比后者高出16个百分点: which of the two told last; absent for other
 * words. */
struct span figure_one_of_two(const struct figure_reader *reader, struct phrase own);
/* 产值增长8%，增速居第3位。其中6月当月同比下降|2%: what changed in the month, where nothing but it
 * is told; absent where it is not. */
struct span figure_of_own_month(const struct figure_reader *reader, const struct amount *amount,
                                const struct wording *wording);

#endif

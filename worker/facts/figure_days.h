/* Figures of one day: what was done on the day that heads the sentence, or at the occasion that the
 * paragraph told the day of. */
#ifndef TIDINGS_FACTS_FIGURE_DAYS_H
#define TIDINGS_FACTS_FIGURE_DAYS_H

#include "facts/figure_indicator.h"

/* 4月19日，民警|查获假酒30箱; …当天举行，现场|签约项目6个: the day, or two days with a slash
 * between, that a result is of; absent where it is of none. */
struct span figure_day_of(struct figure_reader *reader, const struct stretch *sentence,
                          const struct amount *amount, struct span indicator);

#endif

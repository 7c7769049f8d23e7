/* A count among plans that only goes on with the counts before them. */
#ifndef TIDINGS_FACTS_FIGURE_SERIES_H
#define TIDINGS_FACTS_FIGURE_SERIES_H

#include "facts/figure_shared.h"

/* 省级项目29个，今年计划完成投资42亿元，|市级项目|202个: the status that the count told first in
 * the sentence has, where the figure counts the same kind of things without a promise in its own
 * clause; else the figure's. */
enum figure_status figure_status_in_series(const struct figure_reader *reader,
                                           const struct amount *amount,
                                           const struct figure *figure);

#endif

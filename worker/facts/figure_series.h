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
/* 居全省投资环境第5、|科技创新第9: among whom the rank before it was, in a row of them; absent
 * where none was. */
struct span figure_scope_in_row(const struct figure_reader *reader, const struct amount *amount);

#endif

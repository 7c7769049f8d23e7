/* 对120座桥梁进行加固: how many things something is done to that is named behind them. */
#ifndef TIDINGS_FACTS_FIGURE_TREATED_H
#define TIDINGS_FACTS_FIGURE_TREATED_H

#include "facts/figure_indicator.h"

/* Whether the count is of things that the clause says are worked on: 对|35座|桥梁进行加固; not
 * 对12家企业进行检查. */
bool figure_is_treated(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence);

/* 征地涉及|50户|115人, 项目涉及|7个|行政村: whether something that the clause names concerns so
 * many, and nothing more is told of them. */
bool figure_is_concerned(const struct reading *reading, const struct mention *mention,
                         uint32_t clause, uint32_t limit);

/* The things and the work, 桥梁加固, or what concerns whom, 项目涉及行政村, of such a count; absent
 * for any other. */
struct span figure_treated_told(const struct figure_reader *reader, const struct amount *amount);

#endif

/* So many of so many: 63户企业中有|18户|产值超亿元. */
#ifndef TIDINGS_FACTS_FIGURE_AMONG_H
#define TIDINGS_FACTS_FIGURE_AMONG_H

#include "facts/figure_indicator.h"

/* The name of an amount that tells of how many among the things before it something holds, all
 * of it told in *around; absent for any other amount. */
struct span figure_among(const struct figure_reader *reader, const struct stretch *sentence,
                         const struct amount *amount, struct phrase *around);

/* 其中|4个|项目投资额超10亿元: whether such a count is of those that have a size. */
bool figure_counts_class(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence);

#endif

/* Figures that are told a second time in other words. */
#ifndef TIDINGS_FACTS_FIGURE_RETOLD_H
#define TIDINGS_FACTS_FIGURE_RETOLD_H

#include "article/facts.h"

/* 总投资达61.35亿元的36个重点项目开工。…项目|总投资61.35亿元: whether the second figure tells no
 * more than the first: the same number, too long to be met by chance, of what is named alike. */
bool figure_tells_again(const struct figure *first, const struct figure *second);

#endif

/* The names of sizes, and of things with a size, for figure_indicator.c alone. */
#ifndef TIDINGS_FACTS_FIGURE_SIZE_H
#define TIDINGS_FACTS_FIGURE_SIZE_H

#include "facts/figure_ratio.h"

/* 产业路长, 产业路宽; 新修步道: absent where the amount is neither a size nor counts what has one.
 */
struct span figure_name_of_size(const struct naming *naming);

#endif

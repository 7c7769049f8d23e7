/* What the words behind a sum say that it is for. */
#ifndef TIDINGS_FACTS_FIGURE_SUM_H
#define TIDINGS_FACTS_FIGURE_SUM_H

#include "facts/figure_ratio.h"

/* The name of a sum by what stands behind it; absent where that says nothing. */
struct span figure_name_of_sum(const struct naming *naming);

#endif

/* What a rank is of. */
#ifndef TIDINGS_FACTS_FIGURE_STANDING_H
#define TIDINGS_FACTS_FIGURE_STANDING_H

#include "facts/figure_ratio.h"

/* The name of what is ranked; absent where the clause ranks the county itself. */
struct span figure_name_of_rank(const struct naming *naming);

#endif

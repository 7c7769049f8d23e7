/* Who did it and for whom, before what is counted. */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_DOERS_H
#define TIDINGS_FACTS_FIGURE_LEAD_DOERS_H

#include "facts/figure_parts.h"

/* Where the words begin behind the doer or the receiver that they open with, or 0. */
uint32_t figure_behind_doer(const struct reading *reading, struct phrase words);

#endif

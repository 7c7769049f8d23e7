/* Ranks: the verb of ranking (居, 排名) and among whom. */
#ifndef TIDINGS_FACTS_FIGURE_RANK_H
#define TIDINGS_FACTS_FIGURE_RANK_H

#include "facts/figure_parts.h"

/* 增速|居|全市|第二: takes the scope off the end of the words, then the verb of rank. */
void figure_read_rank(const struct reading *reading, struct phrase *words, struct wording *wording);

#endif

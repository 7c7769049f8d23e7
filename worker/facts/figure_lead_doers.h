/* Who did it, where and for whom, before what is counted. */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_DOERS_H
#define TIDINGS_FACTS_FIGURE_LEAD_DOERS_H

#include "facts/figure_parts.h"

/* Where the words begin behind the doer or the receiver that they open with, or 0. */
uint32_t figure_behind_doer(const struct reading *reading, struct phrase words);

/* 在国道|设置检查点: where what was done in such places begins, or 0. */
uint32_t figure_behind_places(struct runes text, struct phrase words);

/* 等4省（区）|路段: where the words behind such a count of places begin, or 0. */
uint32_t figure_behind_counted_places(struct runes text, struct phrase words);

#endif

/* Who did it, where and for whom, before what is counted. */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_DOERS_H
#define TIDINGS_FACTS_FIGURE_LEAD_DOERS_H

#include "facts/figure_parts.h"

/* Where the words begin behind the doer or the receiver that they open with, or 0. */
uint32_t figure_behind_doer(const struct reading *reading, struct phrase words);

/* 14个|村已|开工: behind the units that so much was done in; the words' begin where they open with
 * none. */
uint32_t figure_behind_units(struct runes text, struct phrase words);

/* 5家|滑雪场、雪圈乐园累计|接待游客: where what so many did in all begins; where the words do where
 * none is told. */
uint32_t figure_behind_counted(struct runes text, struct phrase words);

/* 签约仪式共|签约项目, 第八届茶文化节|集中签约: where the words begin behind the occasion at which
 * so many came together, or 0. */
uint32_t figure_behind_occasion(struct runes text, struct phrase words);

/* 按常住人口计算|人均生产总值, 按平均汇率折算|为: where the words behind such a reckoning begin, or
 * 0. */
uint32_t figure_behind_reckoning(struct runes text, struct phrase words);

/* 在国道|设置检查点: where what was done in such places begins, or 0. */
uint32_t figure_behind_places(struct runes text, struct phrase words);

/* 等4省（区）|路段: where the words behind such a count of places begin, or 0. */
uint32_t figure_behind_counted_places(struct runes text, struct phrase words);

#endif

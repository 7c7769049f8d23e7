/* Amounts that only say of which things something is told. `limit` is the sentence's end. */
#ifndef TIDINGS_FACTS_FIGURE_CLASSES_H
#define TIDINGS_FACTS_FIGURE_CLASSES_H

#include "mentions/reading.h"

/* Things of a size: 过2亿元企业, 亿元以上项目, 10亿元级产业. */
bool figure_is_size_class(const struct reading *reading, const struct mention *mention,
                          uint32_t limit);

/* 观摩了|2000吨|果酱生产线项目, 机场、|15万千瓦|风能开发等: how large a thing is that only its name
 * tells of. */
bool figure_is_size_of_named(const struct reading *reading, const struct mention *mention,
                             uint32_t clause, uint32_t limit);

/* 引进甲公司、乙公司等|12家|企业: where the deed begins whose things are but named in part; the
 * amount's begin for any other. */
uint32_t figure_deed_of_row(struct runes text, uint32_t clause, const struct mention *mention);

/* 30户以上|村寨污水收集率不低于70%: of which things the measure behind tells. */
bool figure_is_class_of_measure(const struct reading *reading, const struct mention *mention,
                                uint32_t limit);

/* 海拔3000米以上|乡镇: of which things the clause tells, at its head. */
bool figure_is_class_at_head(const struct reading *reading, const struct mention *mention,
                             uint32_t clause, uint32_t limit);

/* 每10棵树中就有|4棵: how many among so many, a rate. */
bool figure_is_one_in(struct runes text, const struct mention *mention, uint32_t clause,
                      uint32_t limit);

/* 在震区|25个村: whether a place, and nothing more, leads from 在 to the count. */
bool figure_is_inside_places(const struct reading *reading, uint32_t clause, uint32_t begin);

/* 甲电站、乙水厂等|36个|项目建成投用: whether it counts things of which but some are named, and
 * that were finished. */
bool figure_is_row_finished(struct runes text, uint32_t clause, const struct mention *mention,
                            uint32_t limit);
/* 与|16家|企业签约: how many something was signed with, which is claimed. */
bool figure_is_signed_with(struct runes text, const struct mention *mention, uint32_t begin,
                           uint32_t limit);

/* 价格是普通稻谷的|3倍: compares with something else, and does not tell of growth; but
 * 余额是1992年的 |3.4倍. */
bool figure_compares_by_times(const struct reading *reading, const struct mention *mention,
                              uint32_t limit);

/* 增长7.5%（全市|11.1%|）, 增值税（|50%|部分）: what somewhere else came to, set beside it, or
 * which part of a tax that is. */
bool figure_is_set_beside(struct runes text, const struct mention *mention, uint32_t limit);

#endif

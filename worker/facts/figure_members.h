/* The members of a coordination, each with what only the last one names:
 * 城镇、农村居民人均可支配收入 is 城镇居民人均可支配收入 and 农村居民人均可支配收入. */
#ifndef TIDINGS_FACTS_FIGURE_MEMBERS_H
#define TIDINGS_FACTS_FIGURE_MEMBERS_H

#include "facts/figure_indicator.h"

/* Writes the names (at most MOST_SUBJECTS) and returns how many; 1 where there is no coordination.
 * `wanted`: how many amounts there are to be shared out, 0 where they share one. */
uint32_t figure_members(const struct figure_reader *reader, struct phrase words, uint32_t wanted,
                        struct span *names);

/* 分别|占总人口|的, 分别|完成目标|的: whether words behind 分别 tell what part of a whole each is.
 */
bool figure_is_of_each(struct runes text, struct phrase words);

/* 收割机、插秧机|各: whether the words end with that, behind a coordination. */
bool figure_has_each(struct runes text, struct phrase words);

/* The members of such words, each with the verb that the first one bears; as many, 0 where they are
 * places or none. */
uint32_t figure_members_with_deed(const struct figure_reader *reader, struct phrase words,
                                  struct span *names);

/* 事故起数和死亡人数: whether words name two numbers that share a change. */
bool figure_are_numbers(struct runes text, struct phrase words);

/* 行政村通畅率、通客车率|达100%: whether the words name several rates, each by itself. */
bool figure_are_rates(struct runes text, struct phrase words);

/* 地区生产总值和居民收入|翻番: whether the words name several measures, each by itself. */
bool figure_are_measures(struct runes text, struct phrase words);

/* 3个省重点项目和5个市重点项目，|投资完成率|分别达到80%和90%: the things that the clause before
 * counts, as many as there are amounts; 0 where it counts none or others. */
uint32_t figure_members_counted(const struct figure_reader *reader, const struct amount *amount,
                                uint32_t size, struct span *names);

/* 近三年, 2021年、2022年、2023年: whether what stands up to the end tells of `size` years, one for
 * each amount, or of a span of years; those told one by one in years[]. */
bool figure_years_told(const struct figure_reader *reader, const struct stretch *sentence,
                       uint32_t end, uint32_t size, struct span *years);

/* 企业户数、从业人员、注册资金|为2万户、9万人和30亿元|: whether as many names as amounts stand in a
 * row before the word that leads to these, which close the clause. */
bool figure_has_name_for_each(const struct reading *reading, const struct amount *amounts,
                              uint32_t first, uint32_t count);

#endif

/* Where words around a name say that it is a place: 在, 抵达 before it, 附近, 境内 behind it. */
#ifndef TIDINGS_MENTIONS_LOCATIVE_H
#define TIDINGS_MENTIONS_LOCATIVE_H

#include "mentions/builder.h"

/* 在|福田, 回到|高密: what stands before is followed by a place. */
bool follows_locative(struct runes text, uint32_t begin);

/* 深入|某村, 走访|某县, 位于|某镇: a word of going to a place, or of lying there; not the mere 在,
 * 到 and 从. */
bool follows_going(struct runes text, uint32_t begin);

/* 比赛中|王刚, 发布会上|李明: in the course of something, where a person is as likely. */
bool follows_occasion(const struct reading_builder *builder, uint32_t begin);

/* Whether each of the characters may be one of a name carried over by sound. */
bool is_all_sound(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 抵达|姆贝亚。, 在|卡萨马|附近: a foreign name, told by its sound alone, that is a town's there.
 */
bool is_foreign_place(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 梅克纳|河, 钦丘特佩克|火山: a name carried over by sound and what a place is called behind it;
 * where the place ends, 0 where it is none. */
uint32_t place_with_feature(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 丁家|桥, 永康|路 as three characters that a person's name would cost little for: where the place
 * ends, 0 where it is none. */
uint32_t place_like_a_name(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 发罗拉、|萨兰达: the last before it in a row is a foreign place. */
bool is_listed_with_places(const struct reading_builder *builder, uint32_t begin, uint32_t end);

#endif

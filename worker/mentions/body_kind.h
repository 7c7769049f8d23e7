/* What only says of what kind a body is and is none's name; asked by organisation.c. */
#ifndef TIDINGS_MENTIONS_BODY_KIND_H
#define TIDINGS_MENTIONS_BODY_KIND_H

#include "mentions/builder.h"

/* 大学|生, 监测站|点, 共产党|员: the last character of the ending that ends there begins a word. */
bool ends_in_a_word(struct runes text, uint32_t end);

/* 现代农业|产业园, 养老|服务站: nothing but common words, of which no name is made, stands between
 * begin and the ending. */
bool is_of_common_words(const struct reading_builder *builder, uint32_t begin, uint32_t ending);

/* 挪威|进步党, but 挪威|执政党: a land and what one of its parties is called, before 党. */
bool is_party_of_a_land(const struct reading_builder *builder, uint32_t begin, uint32_t ending);

/* 两所|大学, 每所|中小学, 第一座|超级工厂: a count before what is counted. */
bool is_counted(struct runes text, uint32_t begin, uint32_t ending);

/* 一家|房地产公司, but 恒盛|房地产公司: of a listed kind of bodies, and no name goes on into it. */
bool is_kind_of_body(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 中信|大厦, 飞利浦|球馆: where the building ends that is named after a firm, or the ground after a
 * team; position where none stands there. */
uint32_t building_end(struct runes text, uint32_t position, struct span kind);

/* 某某|论坛, 某某|马拉松: what takes place, and is none. */
bool is_event(struct runes text, uint32_t ending, uint32_t end);

/* 在|克里姆林宫|会见, 走进|白宫: what the seat of a government is called too, as a building. */
bool is_building_there(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 芬兰|公司: one of that country, and no name. */
bool is_of_a_country(const struct reading_builder *builder, uint32_t begin, uint32_t ending,
                     uint32_t end);

/* 在西安|念大学, 去兰州|上中专: what somebody does at a place, and no school of that name. */
bool is_gone_to(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 泰国国会|代表团, 农民联盟|代表团: those whom a body sends are not that body. */
bool is_sent_by_a_body(const struct reading_builder *builder, const struct lexicon_hit *hit);

#endif

/* Where the name of a body begins that an ending was found for, and the questions that this asks;
 * organisation.c says whether it is one. */
#ifndef TIDINGS_MENTIONS_BODY_BEGIN_H
#define TIDINGS_MENTIONS_BODY_BEGIN_H

#include "mentions/builder.h"

/* Where the name begins whose ending begins at `ending`; `ending` where it has none. */
uint32_t body_begin(const struct reading_builder *builder, uint32_t ending);

/* 省, 市, 县 ... 乡: the last character of an administrative place. */
bool is_level(char32_t c);

/* 和, 与, 及, 、. */
bool joins(char32_t c);

/* The begin of the place that ends at position, and of all that stand in a row there; position
 * where there is none. */
uint32_t place_before(const struct reading_builder *builder, uint32_t position);
uint32_t places_before(const struct reading_builder *builder, uint32_t position);

/* 上|海阳|光, 北|京东方: another place's name ends with the first character. */
bool is_torn_from_a_place(const struct reading_builder *builder, uint32_t begin);

/* 经 in 经济: a boundary of one character that begins a longer word. */
bool begins_a_noun(const struct reading_builder *builder, uint32_t position);

/* 省检察院和|省公安厅: another body and a word that joins stand right before. */
bool follows_a_body(const struct reading_builder *builder, uint32_t begin);

/* 投诉人向|上海市…, 他对|英国…, 任|福田区…: what leads a name that begins there and is none of it.
 */
bool is_led(const struct reading_builder *builder, uint32_t begin);

/* 受|县政府委托, 审定了|县编办: a verb of one character right before the level of a body. */
bool follows_dealing(struct runes text, uint32_t begin);

/* 中海油|三大|石油公司: a count stands inside, what follows it is no name but says what they are.
 */
bool holds_a_count(struct runes text, uint32_t begin, uint32_t ending);

#endif

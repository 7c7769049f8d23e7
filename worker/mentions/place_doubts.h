/* What speaks against a place of the lists where its name stands: asked of each before it counts.
 */
#ifndef TIDINGS_MENTIONS_PLACE_DOUBTS_H
#define TIDINGS_MENTIONS_PLACE_DOUBTS_H

#include "mentions/builder.h"

/* 主帅|奥斯汀, 汉密尔顿|说: a town's name that is a well-known person's too. */
bool place_is_person(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 汉诺|里奥, 卡尔托|瓦: a foreign name of one or two characters more is cheaper there. */
bool place_is_torn_from_name(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 米兰|达·可儿: sounds go on from there to a dot. */
bool place_is_torn_from_dotted(const struct reading_builder *builder,
                               const struct lexicon_hit *hit);

/* 卡|卡利|科村: two characters between others that carry foreign names. */
bool place_is_amid_sounds(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 勃|列日|涅夫, 小|沈阳: inside the name of a person whom everybody knows. */
bool place_is_inside_person(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 大田|村, a village that is named like a county; not 某县|村庄, 某县|村级. */
bool place_is_village(struct runes text, uint32_t end);

/* 渭源|河: a river, a lake or a hill that is named like a county. */
bool place_is_of_landmark(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 古城镇、|元疃镇: a town of a common word's name beside another. */
bool place_is_town_in_row(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* 市民|王女士, but 市|民政局, 市|民用机场. */
bool begins_townsfolk(struct runes text, uint32_t position);

/* 山东区|总经理: an area that a firm has cut out for itself ends the place's name. */
bool place_is_area_of_firm(const struct reading_builder *builder, uint32_t end);

/* “深圳”舰, 辽宁|号航母, 徐州舰: a ship's name. */
bool place_is_ship(struct runes text, uint32_t begin, uint32_t end);

/* 延安市|延长|各校假期: a short form that is mostly a word, before whom one does that with or to.
 */
bool place_is_verb_there(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 抵|达卡|塔尔, 到|达拉斯|维加斯: the verb's last character and the begin of where one arrives. */
bool place_is_torn_from_arriving(const struct reading_builder *builder,
                                 const struct lexicon_hit *hit);

/* 里昂|市, 里昂|市|市长: the end of a foreign town's name with its 市, the name's own where none is
 * its; 里昂|市长 and 法国|市场 are none. */
uint32_t place_with_city(const struct reading_builder *builder, uint32_t end);

/* 稳如|泰山, 周年|大庆, 发展|中国|家: part of a longer word that means no place (list not_places).
 */
bool place_is_in_another_word(const struct reading_builder *builder, uint32_t begin, uint32_t end);

#endif

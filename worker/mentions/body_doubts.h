/* What speaks against a body of the lists where its name stands: asked of each before it counts. */
#ifndef TIDINGS_MENTIONS_BODY_DOUBTS_H
#define TIDINGS_MENTIONS_BODY_DOUBTS_H

#include "mentions/builder.h"

/* 中行|驶, 三一|般: a short name whose characters are parts of other words there. */
bool body_is_torn(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* WE in WEB, G20 in G209: Latin letters or digits go on. */
bool body_is_part_of_letters(struct runes text, uint32_t begin, uint32_t end);

/* CBA|半决赛, NBA|总冠军, 三菱|杯: the games are none of the league or of who pays for them. */
bool body_is_of_a_competition(struct runes text, uint32_t begin, uint32_t end);

/* 伊洛瓦底|省: a province is called so too. */
bool body_is_of_a_place(struct runes text, uint32_t end);

/* 亨利·|福特: behind a dot and sounds. */
bool body_is_of_a_dotted_name(const struct reading_builder *builder, uint32_t begin);

/* 某某·阿萨|德政府: a land of one character and what it has, where the name goes on into the
 * character. */
bool body_is_end_of_a_dotted_name(const struct reading_builder *builder, uint32_t begin,
                                  uint32_t end);

/* 减持|某某银行|股份: what is bought or sold are shares, and no part of the name that begins there.
 */
bool body_shares_are_traded(struct runes text, uint32_t begin);

#endif

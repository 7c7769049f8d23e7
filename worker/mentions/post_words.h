/* Posts whose own words are of a kind and in no list: 组统委员, 正县级干部. */
#ifndef TIDINGS_MENTIONS_POST_WORDS_H
#define TIDINGS_MENTIONS_POST_WORDS_H

#include "mentions/builder.h"

/* 镇党委|组统委员: where the name of what a member (委员, at hit) of a party committee is for
 * begins: right behind the committee, or behind a mark where the post before, which ends at
 * read_to, is one of its members. hit->begin where there is none. */
uint32_t member_begin(const struct reading_builder *builder, const struct lexicon_hit *hit,
                      uint32_t read_to);

/* 副总|河长, 区级|湖长, 第一总|林长: whether the hit is what those are called who answer for a
 * river, a wood or a road, and where the words begin that say of what rank and level they are;
 * hit->begin where there are none. */
bool is_chief(const struct reading_builder *builder, const struct lexicon_hit *hit);
uint32_t chief_begin(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* Whether the hit is what every grade of cadres ends in (级干部), and where the grade begins:
 * 县|级, 正处|级, 副市长|级; hit->begin where there is none. */
bool is_cadre(const struct reading_builder *builder, const struct lexicon_hit *hit);
uint32_t cadre_begin(const struct reading_builder *builder, const struct lexicon_hit *hit);

#endif

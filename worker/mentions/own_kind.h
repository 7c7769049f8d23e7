/* The kind of place that a text calls its own (我县, 全区, a bare 市委书记). For own_place.c alone;
 * a kind is an index in own_kinds, -1 none. */
#ifndef TIDINGS_MENTIONS_OWN_KIND_H
#define TIDINGS_MENTIONS_OWN_KIND_H

#include "mentions/place_candidates.h"

extern const char32_t own_kinds[]; /* 县, 区, 旗, 市, 州, 盟, 省 */

int own_kind_of(char32_t level);

/* 委, 政府, 长, 领导 behind a bare 县: its own bodies. */
bool own_body_after(struct runes text, uint32_t position);

/* Which kind the article speaks of as its own, and the same of another text. */
int own_kind(const struct reading_builder *builder);
int own_kind_of_text(struct runes text);

/* Whether the text is told by one of these kinds: 我县, 我旗. */
bool own_is_said(const struct reading *reading, struct runes kinds_meant);

/* Whether the code's place is of that kind, which is not -1. */
bool own_has_kind(const struct lexicon *lexicon, uint32_t code, int kind);

/* 我市 and one city in the whole text: the place of that kind that is named, where there is but
 * one; 0 else. */
uint32_t own_only_of_kind(const struct lexicon *lexicon, const struct place_votes *votes, int kind);

bool own_is_county_kind(int kind);

#endif

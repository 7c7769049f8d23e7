/* A county's short form that is mostly a common word (和平, 朝阳), where nothing else tells what a
 * text is about. For own_place.c alone. */
#ifndef TIDINGS_MENTIONS_OWN_BARE_H
#define TIDINGS_MENTIONS_OWN_BARE_H

#include "mentions/place_candidates.h"

/* The one county of that kind (see own_kind.h; -1: not known) that the words around its bare name
 * show to be meant; 0 where there is none, or two. */
uint32_t own_bare_county(const struct place_search *search, int kind);

/* Whether the candidate's short form is no usual word, and begins none: 正定, but not 公安,
 * 高密|度. */
bool own_is_no_word(const struct reading_builder *builder, const struct place_candidate *candidate);

#endif

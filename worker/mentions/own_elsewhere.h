/* What the words before a place take away from its being the one that an article is about. For
 * own_place.c alone. */
#ifndef TIDINGS_MENTIONS_OWN_ELSEWHERE_H
#define TIDINGS_MENTIONS_OWN_ELSEWHERE_H

#include "mentions/place_candidates.h"

enum { VOTE_ELSEWHERE = -2, VOTE_GUESTS = -6 };

/* What the words shortly before a place, in the same clause, take away from it: one goes there or
 * comes from there (赴, 到, 来自), or it is one of several (与, 和); 1: nothing. */
int32_t own_elsewhere(struct runes text, uint32_t begin);

/* The same of a place in a row, which goes by the first: 赴沂源县、|临朐县|考察. *left: our
 * county's own went there. */
int32_t own_elsewhere_in_row(const struct place_search *search,
                             const struct place_candidate *candidate, bool *left);

#endif

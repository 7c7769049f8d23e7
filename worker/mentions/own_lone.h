/* The only county that a text names, where nothing else tells what it is about. For own_place.c
 * alone. */
#ifndef TIDINGS_MENTIONS_OWN_LONE_H
#define TIDINGS_MENTIONS_OWN_LONE_H

#include "mentions/place_candidates.h"

/* The one county of that kind that a text's lead names, if only by a town, a firm or a court of it,
 * where the whole text names no place that does not lie in it or around it; 0 where there is none.
 */
uint32_t own_lone_county(const struct place_search *search, int kind);

#endif

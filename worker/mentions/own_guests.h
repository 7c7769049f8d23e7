/* Guests of a text's own place: a delegation that comes from elsewhere is at home there, however
 * often the text tells of its home, and where it comes to may be ours. For own_place.c alone. */
#ifndef TIDINGS_MENTIONS_OWN_GUESTS_H
#define TIDINGS_MENTIONS_OWN_GUESTS_H

#include "mentions/place_candidates.h"

struct guests {
    struct place_votes homes; /* where they come from */
    struct place_votes hosts; /* whom they come to, by a name */
    char32_t us;              /* the character of a name that stands for us; 0 none */
};

/* Adds what the headlines tell. */
void guests_of_headlines(const struct place_search *search, struct guests *guests);

/* Whether the sentence goes on, behind the candidate at `index`, with guests from there who come to
 * us; adds what it tells of them. */
bool guests_come_from(const struct place_search *search, size_t index, struct guests *guests);

/* Whether the place at `begin` with that code is one that guests have come to. */
bool guests_come_to(const struct guests *guests, struct runes text, uint32_t begin, uint32_t code);

#endif

/* The votes for what an article is about: from headlines, the lead, its own party and government
 * bodies, the medium's name, towns that lie in it; places that one goes to, or comes from, lose
 * some. For own_place.c alone, which chooses. */
#ifndef TIDINGS_MENTIONS_OWN_VOTES_H
#define TIDINGS_MENTIONS_OWN_VOTES_H

#include "mentions/own_guests.h"
#include "mentions/place_candidates.h"

enum { VOTE_HEADLINE = 6, OWN_LEAD_LENGTH = 100 };

/* What the candidates say: all of it, how often each is named, what towns alone add. */
struct tally {
    struct place_votes votes, plain, towns;
    struct place_votes goals;  /* where somebody goes */
    struct place_votes abroad; /* where our own leaders go */
    uint32_t left_for;         /* the county that ours surely went to, the last; 0: none */
    struct guests guests;
};

/* What all candidates say; *tally as it comes. */
void own_gather_votes(const struct place_search *search, struct tally *tally);

/* The places named in another text (the medium's name, the page's other articles); of what those
 * above the counties get of it, in thirds. */
void own_vote_for_text(const struct place_search *search, struct runes text, int32_t full,
                       int32_t brief, int32_t upper, struct place_votes *votes);

#endif

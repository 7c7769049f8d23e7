/* Places while they are being resolved: every name that may be one, and what the article says for
 * or against each code. Between place.c (names to codes) and own_place.c (what it is about). */
#ifndef TIDINGS_MENTIONS_PLACE_CANDIDATES_H
#define TIDINGS_MENTIONS_PLACE_CANDIDATES_H

#include "lexicon/places.h"
#include "mentions/builder.h"

enum place_kind { PLACE_FULL, PLACE_SHORT, PLACE_TOWN, PLACE_COUNTRY, PLACE_GENERIC };

struct place_candidate {
    uint32_t begin, end;
    enum place_kind kind;
    struct place_code codes[PLACE_CODES_MOST];
    uint32_t code_count;
    uint32_t code; /* once resolved */
    bool weak;     /* mostly a common word: counts only behind its parent */
    bool quiet;    /* inside a medium's or company's name, a credit, a dateline: never a mention */
    bool chained;  /* stands directly behind a place that it lies in */
    bool parent;   /* stands directly before a place that lies in it */
    bool accepted;
};

/* Votes for codes. A text of many places keeps the first ones, so that asking stays cheap. */
enum { PLACE_VOTES_MOST = 96 };
struct place_votes {
    uint32_t count;
    struct place_vote {
        uint32_t code;
        int32_t score;
    } votes[PLACE_VOTES_MOST];
};

struct place_search {
    struct reading_builder *builder;
    struct place_candidate *candidates; /* by begin */
    size_t count, capacity;
    struct place_votes named; /* codes that full names and provinces' or prefectures' shorts name */
};

void place_vote(struct place_votes *votes, uint32_t code, int32_t score);
int32_t place_votes_for(const struct place_votes *votes, uint32_t code);

/* Whether what a block of that role names tells what the article is about, more than its body. */
static inline bool place_in_headline(enum block_role role)
{
    return role == BLOCK_MAIN || role == BLOCK_KICKER || role == BLOCK_SUBTITLE ||
           role == BLOCK_SUMMARY;
}

/* The code that the article is about, 0 where that is not clear. */
uint32_t find_own_place(const struct place_search *search);

#endif

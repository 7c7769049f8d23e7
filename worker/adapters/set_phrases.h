/* Features that the server called set phrases (docs/duplicates.md), so that it need not look them
 * up again: a client sends the others first. What is known stays true while the server's data is
 * the same and the latest owner of then is remembered, since a feature that has had so many owners
 * is a set phrase until all of them are forgotten; the server refuses a call that was made from
 * more than that (claim.lua). */
#ifndef TIDINGS_ADAPTERS_SET_PHRASES_H
#define TIDINGS_ADAPTERS_SET_PHRASES_H

#include <stdint.h>

#include "article/sketch.h"

struct set_phrase {
    uint64_t feature; /* as the index knows it */
    uint64_t owner;   /* number of its latest owner, from 1 on; 0: nothing is here */
};

/* All zero: none known. */
struct set_phrases {
    struct set_phrase *items; /* sets of four; NULL: none yet */
    uint64_t oldest;          /* articles with a lower number are forgotten */
};

/* Where there is no memory, or more are known than there is room for, some are not. */
void set_phrases_learn(struct set_phrases *phrases, uint64_t feature, uint64_t owner);

/* The known ones among those features of the sketch that come before the first SKETCH_REGISTERED
 * others: bit i for feature i. Lowers *lowest to the least number of their owners. */
uint16_t set_phrases_among(const struct set_phrases *phrases, const struct sketch *sketch,
                           uint64_t *lowest);

/* Forgets all; frees the memory. */
void set_phrases_clear(struct set_phrases *phrases);

#endif

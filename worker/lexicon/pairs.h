/* Inside the lexicon: one table of all pairs of characters that a word begins with, of the lists
 * and of the common words alike, so that a scan looks up each place of a text once and what it
 * finds serves both the automaton (automaton.h) and the vocabulary (vocabulary.h).
 *
 *     likely   a bit for a hash of every pair that is there: 128 KB, and no to most other pairs
 *     pairs    hash of two characters -> where the lists' words go on, what the common word costs
 *
 * Pair 0 is none: all that it tells is zero. Built once, constant afterwards. */
#ifndef TIDINGS_LEXICON_PAIRS_H
#define TIDINGS_LEXICON_PAIRS_H

#include <stdint.h>
#include <uchar.h>

#include "base/arena.h"

struct pair {
    uint64_t key : 42;    /* first << 21 | second; 0: an empty slot */
    uint64_t thirds : 16; /* what the common words that begin so go on with: pair_third */
    uint64_t follows : 2; /* how often it stands behind a person's name: list name_followers */
    uint32_t cost : 12;   /* of the two as a common word; 0 they are none */
    uint32_t longer : 20; /* of the common words of three and four characters: vocabulary.h */
    uint32_t head;        /* of the lists' words: automaton.h; 0 none */
};

struct pair_table {
    struct pair *pairs;
    uint64_t *likely;
    uint32_t mask; /* slots - 1 */
};

enum { PAIR_RUNE_BITS = 21, PAIR_LIKELY_BITS = 20 };

/* Room for `count` pairs, repetitions counted or not. */
struct pair_table pair_table_create(struct arena *arena, size_t count);

/* The pair, added where it was not there. */
struct pair *pair_table_add(struct pair_table *table, char32_t first, char32_t second);

static inline uint64_t pair_key(char32_t first, char32_t second)
{
    return (uint64_t)first << PAIR_RUNE_BITS | second;
}

static inline uint32_t pair_hash(uint64_t key)
{
    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

/* 1 where the pair may be there, else 0. */
static inline uint32_t pair_is_likely(const struct pair_table *table, uint32_t hash)
{
    uint32_t bit = hash >> (32 - PAIR_LIKELY_BITS);
    return (uint32_t)(table->likely[bit / 64] >> bit % 64) & 1;
}

/* Where a search for it begins. */
static inline const struct pair *pair_slot(const struct pair_table *table, uint32_t hash)
{
    return &table->pairs[1 + (hash & table->mask)];
}

/* Its number, or 0. */
static inline uint32_t pair_number(const struct pair_table *table, uint64_t key, uint32_t hash)
{
    uint32_t slot = hash & table->mask;
    while (table->pairs[1 + slot].key != key) {
        if (table->pairs[1 + slot].key == 0)
            return 0;
        slot = (slot + 1) & table->mask;
    }
    return 1 + slot;
}

static inline const struct pair *pair_find(const struct pair_table *table, char32_t first,
                                           char32_t second)
{
    uint64_t key = pair_key(first, second);
    uint32_t hash = pair_hash(key);
    return &table->pairs[pair_is_likely(table, hash) ? pair_number(table, key, hash) : 0];
}

static inline uint32_t pair_third(char32_t third)
{
    return UINT32_C(1) << (third & 15);
}

#endif

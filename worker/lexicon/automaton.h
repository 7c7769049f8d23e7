/* Inside the lexicon: the automaton, a trie over code points, walked from every position of the
 * text.
 *
 * Most positions are the start of nothing, and two looks say so: `singles` (one bit a character of
 * the Basic Multilingual Plane: is it a word by itself?) and the table of pairs (pairs.h), which
 * also tells the head of the words that begin with a pair. What words go on with stands close
 * together, depth first, so that a walk seldom waits for another line of memory:
 *
 *     heads     the words of two characters, and where they go on
 *     branches  [ 部 | 者 | 华 last ] ...    those that go on from one point, side by side, each
 *                                          with its word, and where it branches
 *
 * No failure links, and a build that is linear whatever the words are. A walk is as long as the
 * longest word at most, so a scan is linear in the text. */
#ifndef TIDINGS_LEXICON_AUTOMATON_H
#define TIDINGS_LEXICON_AUTOMATON_H

#include "lexicon/lexicon.h"
#include "lexicon/pairs.h"
#include "lexicon/places.h"
#include "lexicon/table.h"
#include "lexicon/vocabulary.h"

enum {
    PLANE = 0x10000,
    PLACE_PAIR_BITS = 19,
    RUNE_BITS = 21,
};

/* What ends somewhere. */
struct word {
    uint32_t entry;  /* first of the entries whose word it is */
    uint8_t entries; /* how many: one a list at most; 0: no word */
    uint8_t silent;  /* how many of them, the first ones, a scan does not report */
    uint8_t told;    /* the list of the first one that it does report */
    uint8_t number;  /* and that one's number */
};

/* What words begin with: two characters, or one beyond the plane and 0. */
struct head {
    uint32_t branches; /* the first of them; 0: no longer word begins so */
    uint32_t thirds;   /* a bit for each character that they begin with, by third_bit */
    struct word word;
};

/* A character that words go on with. */
struct branch {
    char32_t rune : RUNE_BITS;
    uint32_t last : 1; /* of those that go on from one point, in ascending order */
    uint32_t branches; /* as in a head */
    struct word word;
};

struct lexicon {
    struct arena arena; /* owns all that follows */
    struct lexicon_entry *entries;
    size_t entry_count;
    struct word *ones; /* words of one character; the first is none */
    uint32_t one_count;
    uint16_t *one_of; /* by characters of the plane: the number in `ones` */
    struct pair_table pairs;
    struct head *heads; /* the first is none */
    uint32_t head_count;
    struct branch *branches;
    uint32_t *singles;
    uint32_t *place_pairs; /* a bit for the first two characters of what lexicon_scan_places
                              reports */
    struct label {
        uint8_t category, number;
    } * labels; /* of the entries, side by side */
    struct place_table places;
    struct vocabulary vocabulary;
    char version[17];
};

static inline const struct head *head_of(const struct lexicon *lexicon, char32_t first,
                                         char32_t second)
{
    return &lexicon->heads[pair_find(&lexicon->pairs, first, second)->head];
}

/* The bit that a word's first two characters have in `place_pairs`: of all that have one, seldom
 * the same as another's. */
static inline uint32_t place_pair_bit(char32_t first, char32_t second)
{
    return (first << 16 ^ second) * UINT32_C(0x9E3779B1) >> (32 - PLACE_PAIR_BITS);
}

static inline uint32_t third_bit(char32_t third)
{
    return UINT32_C(1) << (third & 31);
}

static inline uint32_t bit_of(const uint32_t *bits, uint32_t number)
{
    return bits[number / 32] >> (number & 31) & 1;
}

/* The branch with that character among those that go on from one point, or NULL. */
static inline const struct branch *branch_of(const struct lexicon *lexicon, uint32_t branches,
                                             char32_t rune)
{
    for (const struct branch *branch = &lexicon->branches[branches];; branch++) {
        if (branch->rune == rune)
            return branch;
        if (branch->last || branch->rune > rune)
            return NULL;
    }
}

static inline bool is_reported(const struct word *word)
{
    return word->entries > word->silent;
}

static inline bool is_place_list(enum lexicon_category category)
{
    return category == LEXICON_PLACES || category == LEXICON_PLACE_SHORT ||
           category == LEXICON_TOWNS;
}

/* How many pairs lexicon->entries begin with. */
size_t automaton_pairs(const struct lexicon *lexicon);

/* Builds the automaton of lexicon->entries, which are in the order of their words, shorter first,
 * in lexicon->arena; its pairs go to lexicon->pairs. */
void automaton_build(struct lexicon *lexicon);

#endif

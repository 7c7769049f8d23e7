/* Word tables at a glance: with which characters the words of a table begin and end, and which
 * words those are. Rules ask tables of words at nearly every position, and for nearly every
 * character the answer is no.
 *
 * An outline is drawn when a thread first asks for its table, and kept under the table's address:
 * tables must be static. An automatic array or a compound literal has no address of its own. */
#ifndef TIDINGS_TEXT_OUTLINE_H
#define TIDINGS_TEXT_OUTLINE_H

#include <stddef.h>
#include <stdint.h>

#include "base/character_set.h"
#include "base/runes.h"

/* A table of words; count is SIZE_MAX where it ends with {NULL, 0}. */
struct wordings {
    const struct runes *words;
    size_t count;
};

/* The words of a table by one of their characters, in the order of the table: for each value of
 * its lowest bits the first word, for each word the next one. Words count from 1; 0: no more. */
struct word_chains {
    const uint16_t *first, *next;
};

struct outline {
    const struct runes *words; /* the table */
    uint32_t low_bits;         /* a character's bits that tell its chain */
    /* The first and second characters of its words, the last ones and those before them. A word of
     * one character has any second one. The first in every form that glyph_fold makes one. */
    struct character_set heads, seconds, tails, before_tails;
    struct word_chains by_head, by_tail;
};

struct outline_slot {
    const void *table; /* NULL: a free slot */
    const struct outline *outline;
};

enum { OUTLINE_SLOTS = 16384, OUTLINE_APART = 2 * sizeof(struct runes) };

extern _Thread_local struct outline_slot outline_slots[OUTLINE_SLOTS]; /* by the table's address */

/* The rare halves of outline_of and outline_of_all: from the table's own slot on. */
const struct outline *outline_search(struct wordings table, size_t home);
const struct outline *outline_search_all(const struct wordings *tables, size_t count, size_t home);

/* Static tables lie side by side, each of a word and its end at least: by their order in memory
 * hardly two of them share a home. */
static inline size_t outline_home(const void *table)
{
    return (uintptr_t)table / OUTLINE_APART % OUTLINE_SLOTS;
}

/* The outline of a table of so many words, or of one that ends with {NULL, 0}. */
static inline const struct outline *outline_of(const struct runes *words, size_t count)
{
    const size_t home = outline_home(words);
    return outline_slots[home].table == words
               ? outline_slots[home].outline
               : outline_search((struct wordings){words, count}, home);
}

/* One outline of the words of several tables, without their chains. */
static inline const struct outline *outline_of_all(const struct wordings *tables, size_t count)
{
    const size_t home = outline_home(tables);
    return outline_slots[home].table == tables ? outline_slots[home].outline
                                               : outline_search_all(tables, count, home);
}

/* The words of a table that may begin (end) with a character: the first of them, and the next one;
 * NULL where there is none. */
static inline const struct runes *outline_word(const struct outline *outline, unsigned number)
{
    return number != 0 ? outline->words + number - 1 : NULL;
}

static inline const struct runes *outline_first(const struct outline *outline,
                                                struct word_chains chains, char32_t c)
{
    return outline_word(outline, chains.first[c & outline->low_bits]);
}

static inline const struct runes *outline_next(const struct outline *outline,
                                               struct word_chains chains, const struct runes *word)
{
    return outline_word(outline, chains.next[word - outline->words]);
}

#endif

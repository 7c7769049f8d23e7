/* Where a rule has something to look at. Most rules begin at a word of certain lists, or at a
 * character that can be something certain to them (text/traits.h); a rule names these triggers and
 * walks from one to the next, so that text without any costs it one look at 64 characters:
 *
 *     struct trigger_walk walk =
 *         trigger_walk(reading, begin, end, TRAIT_TIME, LEXICON_KIND(LEXICON_TIME_WORDS));
 *     uint32_t at;
 *     while (trigger_next(&walk, &at))
 *         ...
 *
 * Built once for a reading: for every 64 characters one row of bit sets, a column for every list
 * and every trait. */
#ifndef TIDINGS_MENTIONS_TRIGGERS_H
#define TIDINGS_MENTIONS_TRIGGERS_H

#include <assert.h>

#include "mentions/reading.h"
#include "text/traits.h"

/* The traits that are triggers: a rule that begins at another one adds it here. */
enum {
    TRIGGER_TRAITS = TRAIT_COUNT | TRAIT_TIME | TRAIT_AMOUNT | TRAIT_MARK | TRAIT_OPENS |
                     TRAIT_CLOSES | TRAIT_LEVEL
};

/* Beside them: */
enum trigger {
    TRIGGER_PLAIN = 1 << 16,    /* not of the unified ideographs: marks, digits, letters */
    TRIGGER_PATH_NAME = 1 << 17 /* a name of the cheapest reading begins there (word_path.h) */
};

enum { TRIGGER_FIRST_TRAIT = 32, TRIGGER_COLUMNS = TRIGGER_FIRST_TRAIT + 18 };

struct trigger_row {
    uint64_t columns[TRIGGER_COLUMNS];
};

struct trigger_walk {
    const struct trigger_row *row;
    uint64_t wanted; /* a bit for each column */
    uint64_t left;   /* positions of the row that are still to come */
    uint32_t first;  /* the row's first position */
    uint32_t end;
};

/* Fills reading->triggers from its text and hits. */
void triggers_build(struct reading *reading);

/* Adds a trigger that a recogniser found. */
void trigger_add(const struct reading *reading, uint32_t position, enum trigger trigger);

/* The positions of a row that have what the walk looks for. */
static inline uint64_t trigger_row_positions(const struct trigger_walk *walk)
{
    uint64_t positions = 0;
    for (uint64_t wanted = walk->wanted; wanted != 0; wanted &= wanted - 1)
        positions |= walk->row->columns[__builtin_ctzll(wanted)];
    return positions;
}

/* A walk over the positions in [begin, end) that have one of the traits, or where a word of one of
 * the lists begins, ascending. */
static inline struct trigger_walk trigger_walk(const struct reading *reading, uint32_t begin,
                                               uint32_t end, uint32_t traits, uint32_t kinds)
{
    assert((traits & ~(uint32_t)(TRIGGER_TRAITS | TRIGGER_PLAIN | TRIGGER_PATH_NAME)) == 0);
    struct trigger_walk walk = {.row = reading->triggers + begin / 64,
                                .wanted = (uint64_t)traits << TRIGGER_FIRST_TRAIT | kinds,
                                .first = begin / 64 * 64,
                                .end = end};
    if (begin >= end) {
        walk.first = end;
        return walk;
    }
    walk.left = trigger_row_positions(&walk) & UINT64_MAX << begin % 64;
    return walk;
}

/* The next position; false where there is none. */
static inline bool trigger_next(struct trigger_walk *walk, uint32_t *position)
{
    while (walk->left == 0) {
        if (walk->end - walk->first <= 64)
            return false;
        walk->first += 64;
        walk->row++;
        walk->left = trigger_row_positions(walk);
    }
    *position = walk->first + (uint32_t)__builtin_ctzll(walk->left);
    walk->left &= walk->left - 1;
    return *position < walk->end;
}

/* Whether there is one in [begin, end). */
static inline bool trigger_within(const struct reading *reading, uint32_t begin, uint32_t end,
                                  uint32_t traits, uint32_t kinds)
{
    struct trigger_walk walk = trigger_walk(reading, begin, end, traits, kinds);
    uint32_t position;
    return trigger_next(&walk, &position);
}

/* Goes on at `position` or behind it, never back. */
static inline void trigger_skip(struct trigger_walk *walk, uint32_t position)
{
    if (position < walk->first)
        return;
    if (position >= walk->end) {
        walk->left = 0;
        walk->first = walk->end;
        return;
    }
    if (position - walk->first >= 64) {
        walk->row += (position - walk->first) / 64;
        walk->first += (position - walk->first) / 64 * 64;
        walk->left = trigger_row_positions(walk);
    }
    walk->left &= UINT64_MAX << (position - walk->first);
}

#endif

/* Word tables at a glance: with which characters the words of a table begin and end. Rules ask
 * tables of words at nearly every position, and for nearly every character the answer is no.
 *
 * An outline is drawn when a thread first asks for its table, and kept under the table's address:
 * tables must be static. An automatic array or a compound literal has no address of its own. */
#ifndef TIDINGS_TEXT_OUTLINE_H
#define TIDINGS_TEXT_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/runes.h"

/* Characters by their low byte: what is not in it is none of them. */
struct character_set {
    uint64_t bits[4];
};

static inline bool character_set_has(const struct character_set *set, char32_t c)
{
    return set->bits[c >> 6 & 3] >> (c & 63) & 1;
}

struct outline {
    const struct runes *words; /* the table; NULL: a free slot */
    struct character_set heads, tails;
};

enum { OUTLINES = 1024, OUTLINES_SHIFT = 54 };

extern _Thread_local struct outline outline_slots[OUTLINES]; /* a hash table by address */

/* The rare half of outline_of: from that slot on. */
const struct outline *outline_search(const struct runes *words, size_t count, size_t slot);

/* The outline of a table of so many words, or of one that ends with {NULL, 0}. */
static inline const struct outline *outline_of(const struct runes *words, size_t count)
{
    const size_t slot = (uint64_t)(uintptr_t)words * UINT64_C(0x9E3779B97F4A7C15) >> OUTLINES_SHIFT;
    return outline_slots[slot].words == words ? &outline_slots[slot]
                                              : outline_search(words, count, slot);
}

#endif

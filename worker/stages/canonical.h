/* The canonical text of a body: what stays the same in a repost. For stages/fingerprint.c. */
#ifndef TIDINGS_STAGES_CANONICAL_H
#define TIDINGS_STAGES_CANONICAL_H

#include <stdint.h>

#include "base/arena.h"
#include "base/runes.h"
#include "base/span.h"

enum { CANONICAL_ZEROS = 8 };

struct canonical {
    struct runes body;       /* what it was made of */
    struct runes runes;      /* before so many zeros, for loops that take several at a time */
    const uint64_t *numbers; /* every digit and numeral of `runes` in order, by its place there and
                                in the body: canonical_number */
    uint32_t number_count;
};

static inline uint64_t canonical_number(uint32_t at, uint32_t source)
{
    return (uint64_t)source << 32 | at;
}

static inline uint32_t canonical_source(uint64_t number)
{
    return (uint32_t)(number >> 32);
}

/* See stages/fingerprint.h for the rules. Linear; in arena. */
struct canonical canonical_text(struct arena *arena, struct runes body);

/* Whether a mark, not only white space, stands behind that digit or numeral in the body. */
bool canonical_is_parted(const struct canonical *text, uint32_t number);

#endif

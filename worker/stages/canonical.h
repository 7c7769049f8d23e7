/* The canonical text of a body: what stays the same in a repost. For stages/fingerprint.c. */
#ifndef TIDINGS_STAGES_CANONICAL_H
#define TIDINGS_STAGES_CANONICAL_H

#include <stdint.h>

#include "base/arena.h"
#include "base/runes.h"
#include "base/span.h"

enum { CANONICAL_ZEROS = 16 };

struct canonical {
    struct runes runes; /* behind so many zeros: what a rolling hash lets go at the begin */
    const uint8_t
        *parted; /* by code point: 1 where a mark, not only white space, stood before it */
};

/* See stages/fingerprint.h for the rules. Linear; in arena. */
struct canonical canonical_text(struct arena *arena, struct runes body);

#endif

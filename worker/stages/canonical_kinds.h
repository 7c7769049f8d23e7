/* What a code point is to the canonical text (stages/canonical.c). The table is made at build time
 * by stages/canonical_kinds.py, which holds the rules. */
#ifndef TIDINGS_STAGES_CANONICAL_KINDS_H
#define TIDINGS_STAGES_CANONICAL_KINDS_H

#include <stdint.h>
#include <uchar.h>

/* The numbers are chosen for put_plain of stages/canonical.c. */
enum canonical_kind {
    CANONICAL_KEPT = 1 << 0,
    CANONICAL_RARE = 1 << 1, /* %, which is kept behind a digit; all beyond the BMP, which is not */
    CANONICAL_DIGIT = 1 << 2,
    CANONICAL_SKIPPED = 1 << 3, /* a mark, or white space; twice the bit of digits */
    CANONICAL_UPPER = 1 << 5,   /* a letter that this bit makes lower */
    CANONICAL_NUMERAL =
        1 << 7 /* may begin a number: a digit, or one of 一 .. 亿; the highest bit */
};

extern const uint8_t canonical_kinds[0x10000];

static inline unsigned canonical_kind(char32_t c)
{
    return c < 0x10000 ? canonical_kinds[c] : CANONICAL_RARE;
}

#endif

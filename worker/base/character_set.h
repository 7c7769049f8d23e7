/* Sets of characters, and which characters of a stretch are in one: up to 64 at a look. Rules ask
 * for one of a few characters at nearly every position, and nearly always the answer is no.
 *
 * A set goes by the low byte of a character: what is not in it is none of its characters, what is
 * in it may be one of them. */
#ifndef TIDINGS_BASE_CHARACTER_SET_H
#define TIDINGS_BASE_CHARACTER_SET_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

struct character_set {
    uint32_t bits[8];
};

/* A set in a constant table, from an expression that says the bits of its row: CHARACTER_BIT for
 * each character, or-ed. */
#define CHARACTER_BIT(c, row) (((c) >> 5 & 7) == (row) ? UINT32_C(1) << ((c)&31) : 0)
#define CHARACTER_SET(rows)                                                                        \
    {                                                                                              \
        {                                                                                          \
            rows(0), rows(1), rows(2), rows(3), rows(4), rows(5), rows(6), rows(7)                 \
        }                                                                                          \
    }

static inline void character_set_add(struct character_set *set, char32_t c)
{
    set->bits[c >> 5 & 7] |= UINT32_C(1) << (c & 31);
}

static inline void character_set_join(struct character_set *set, const struct character_set *other)
{
    for (uint32_t row = 0; row < sizeof(set->bits) / sizeof(*set->bits); row++)
        set->bits[row] |= other->bits[row];
}

static inline bool character_set_has(const struct character_set *set, char32_t c)
{
    return set->bits[c >> 5 & 7] >> (c & 31) & 1;
}

enum { CHARACTER_SET_MOST = 64 };

/* Bit i: whether the set has text[i], of which there are `count`, at most CHARACTER_SET_MOST. */
uint64_t character_set_mask(const struct character_set *set, const char32_t *text, uint32_t count);

/* The first position in [begin, end) whose character is in the set; end where there is none. */
uint32_t character_set_find(const struct character_set *set, const char32_t *text, uint32_t begin,
                            uint32_t end);

#endif

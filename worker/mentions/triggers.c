/* Triggers: one walk over the hits and one over the characters, for all rules together. */
#include "mentions/triggers.h"

enum { FIRST_TRAIT = 32, ROW = 64 };

static void add(struct trigger_row *row, uint64_t columns, uint64_t position)
{
    for (; columns != 0; columns &= columns - 1)
        row->columns[__builtin_ctzll(columns)] |= position;
}

void triggers_build(struct reading *reading)
{
    size_t count = reading->text.length / ROW + 1;
    struct trigger_row *rows = arena_alloc(reading->arena, count * sizeof(*rows));
    for (uint32_t i = 0; i < reading->text.length; i++) {
        char32_t c = reading->text.data[i];
        uint64_t plain = c - 0x4E00 > 0x9FFF - 0x4E00 ? TRIGGER_PLAIN : 0;
        add(&rows[i / ROW], (rune_traits(c) | plain) << FIRST_TRAIT | reading->hits.kinds[i],
            UINT64_C(1) << i % ROW);
    }
    reading->triggers = rows;
}

void trigger_add(const struct reading *reading, uint32_t position, enum trigger trigger)
{
    reading->triggers[position / ROW].columns[FIRST_TRAIT + __builtin_ctz(trigger)] |=
        UINT64_C(1) << position % ROW;
}

struct trigger_walk trigger_walk(const struct reading *reading, uint32_t begin, uint32_t end,
                                 uint32_t traits, uint32_t kinds)
{
    struct trigger_walk walk = {.row = reading->triggers + begin / ROW,
                                .wanted = (uint64_t)traits << FIRST_TRAIT | kinds,
                                .first = begin / ROW * ROW,
                                .end = end};
    if (begin >= end) {
        walk.first = end;
        return walk;
    }
    walk.left = trigger_row_positions(&walk) & UINT64_MAX << begin % ROW;
    return walk;
}

/* Triggers: one walk over the hits and one over the characters, for all rules together. */
#include "mentions/triggers.h"

#include <assert.h>

enum { FIRST_TRAIT = 32, ROW = 64 };

static void add_traits(struct trigger_row *rows, struct runes text)
{
    for (uint32_t i = 0; i < text.length; i++) {
        char32_t c = text.data[i];
        uint32_t traits =
            (rune_traits(c) & TRIGGER_TRAITS) | (c - 0x4E00 > 0x9FFF - 0x4E00 ? TRIGGER_PLAIN : 0);
        for (; traits != 0; traits &= traits - 1)
            rows[i / ROW].columns[FIRST_TRAIT + __builtin_ctz(traits)] |= UINT64_C(1) << i % ROW;
    }
}

static void add_hits(struct trigger_row *rows, const struct lexicon_hits *hits)
{
    for (const struct lexicon_hit *hit = hits->hits, *end = hit + hits->count; hit < end; hit++)
        rows[hit->begin / ROW].columns[hit->category - LEXICON_NOT_NAMES] |= UINT64_C(1)
                                                                             << hit->begin % ROW;
}

void triggers_build(struct reading *reading)
{
    size_t count = reading->text.length / ROW + 1;
    struct trigger_row *rows = arena_alloc(reading->arena, count * sizeof(*rows));
    add_traits(rows, reading->text);
    add_hits(rows, &reading->hits);
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
    assert((traits & ~(uint32_t)(TRIGGER_TRAITS | TRIGGER_PLAIN | TRIGGER_PATH_NAME)) == 0);
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

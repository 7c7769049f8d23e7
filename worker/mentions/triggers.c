/* Triggers: one walk over the hits and one over the characters, for all rules together. */
#include "mentions/triggers.h"

enum { ROW = 64 };

/* A row at a time: most characters are ideographs without a trait. */
static void add_traits(struct trigger_row *row, struct runes text)
{
    for (uint32_t at = 0; at < text.length; row++) {
        const uint32_t end = text.length - at > ROW ? at + ROW : text.length;
        for (uint64_t bit = 1; at < end; at++, bit <<= 1) {
            const char32_t c = text.data[at];
            const bool plain = c - 0x4E00 > 0x9FFF - 0x4E00;
            uint32_t traits = rune_traits(c) & TRIGGER_TRAITS;
            if (plain)
                traits |= TRIGGER_PLAIN;
            for (; traits != 0; traits &= traits - 1)
                row->columns[TRIGGER_FIRST_TRAIT + __builtin_ctz(traits)] |= bit;
        }
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
    reading->triggers[position / ROW].columns[TRIGGER_FIRST_TRAIT + __builtin_ctz(trigger)] |=
        UINT64_C(1) << position % ROW;
}

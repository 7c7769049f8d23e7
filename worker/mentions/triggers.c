/* Triggers: one walk over the hits and one over the characters, for all rules together. */
#include "mentions/triggers.h"

enum { ROW = 64 };

static void add_traits(struct trigger_row *row, struct runes text)
{
    for (uint32_t at = 0; at < text.length; at += ROW, row++) {
        const uint32_t count = text.length - at > ROW ? ROW : text.length - at;
        for (uint64_t left = rune_traits_mask(TRIGGER_TRAITS, text.data + at, count); left != 0;
             left &= left - 1) {
            const uint64_t bit = left & -left;
            const char32_t c = text.data[at + (uint32_t)__builtin_ctzll(left)];
            uint32_t traits = rune_traits(c) & TRIGGER_TRAITS;
            if (!rune_is_unified(c))
                traits |= TRIGGER_PLAIN;
            for (; traits != 0; traits &= traits - 1)
                row->columns[TRIGGER_FIRST_TRAIT + __builtin_ctz(traits)] |= bit;
        }
    }
}

static void add_hits(struct trigger_row *row, const struct lexicon_hits *hits)
{
    uint32_t end = ROW; /* of the row's positions */
    for (const struct lexicon_hit *hit = hits->hits, *last = hit + hits->count; hit < last; hit++) {
        for (; hit->begin >= end; end += ROW)
            row++;
        row->columns[hit->category - LEXICON_NOT_NAMES] |= UINT64_C(1) << hit->begin % ROW;
    }
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

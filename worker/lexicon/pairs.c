/* The table of pairs: open addressing, at most two thirds full. */
#include "lexicon/pairs.h"

struct pair_table pair_table_create(struct arena *arena, size_t count)
{
    struct pair_table table;
    uint32_t slots = 16;
    while (slots / 3 * 2 < count)
        slots *= 2;
    table.mask = slots - 1;
    table.pairs = arena_alloc(arena, ((size_t)slots + 1) * sizeof(*table.pairs));
    table.likely = arena_alloc(arena, (UINT32_C(1) << PAIR_LIKELY_BITS) / 8);
    return table;
}

struct pair *pair_table_add(struct pair_table *table, char32_t first, char32_t second)
{
    uint64_t key = pair_key(first, second);
    uint32_t hash = pair_hash(key), slot = hash & table->mask;
    uint32_t bit = hash >> (32 - PAIR_LIKELY_BITS);
    while (table->pairs[1 + slot].key != key && table->pairs[1 + slot].key != 0)
        slot = (slot + 1) & table->mask;
    table->pairs[1 + slot].key = key & ((UINT64_C(1) << 2 * PAIR_RUNE_BITS) - 1);
    table->likely[bit / 64] |= UINT64_C(1) << bit % 64;
    return &table->pairs[1 + slot];
}

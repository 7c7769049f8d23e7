/* Outlines in a hash table of the thread. There is one for each table of the program, a few
 * hundred; were there more than there is room for, the rest would be searched word by word. */
#include "text/outline.h"

enum { MOST = OUTLINES / 4 * 3 };

_Thread_local struct outline outline_slots[OUTLINES];

static _Thread_local uint32_t drawn;

static void put(struct character_set *set, char32_t c)
{
    set->bits[c >> 6 & 3] |= UINT64_C(1) << (c & 63);
}

static void draw(struct outline *outline, const struct runes *words, size_t count)
{
    outline->words = words;
    for (size_t i = 0; i < count && words[i].data != NULL; i++) {
        put(&outline->heads, words[i].data[0]);
        put(&outline->tails, words[i].data[words[i].length - 1]);
    }
}

const struct outline *outline_search(const struct runes *words, size_t count, size_t slot)
{
    static const struct outline anything = {
        .heads = {{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}},
        .tails = {{UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX}}};
    while (outline_slots[slot].words != words && outline_slots[slot].words != NULL)
        slot = (slot + 1) % OUTLINES;
    if (outline_slots[slot].words == words)
        return &outline_slots[slot];
    if (drawn == MOST)
        return &anything;
    drawn++;
    draw(&outline_slots[slot], words, count);
    return &outline_slots[slot];
}

/* Outlines in a hash table of the thread. There is one for each table of the program, a few
 * hundred, of some thousands of words; were there more than there is room for, all would be drawn
 * anew. */
#include "text/outline.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_OUTLINES = OUTLINE_SLOTS / 2,
    FEWEST_CHAINS = 4,
    MOST_LINKS = 1 << 16 /* of all chains together */
};

_Thread_local struct outline_slot outline_slots[OUTLINE_SLOTS];

static _Thread_local struct {
    struct outline outlines[MOST_OUTLINES];
    uint16_t links[MOST_LINKS];
    uint32_t outline_count, link_count;
} drawn;

static struct word_chains draw_chains(uint16_t *links, const struct runes *words, uint32_t count,
                                      uint32_t low_bits, bool by_tail)
{
    uint16_t *first = links, *next = links + low_bits + 1;
    memset(first, 0, (low_bits + 1) * sizeof(*first));
    for (uint32_t i = count; i-- > 0;) {
        const char32_t c = words[i].data[by_tail ? words[i].length - 1 : 0];
        next[i] = first[c & low_bits];
        first[c & low_bits] = (uint16_t)(i + 1);
    }
    return (struct word_chains){first, next};
}

static void draw_sets(struct outline *outline, uint32_t count)
{
    bool single = false;
    for (uint32_t i = 0; i < count; i++) {
        const struct runes word = outline->words[i];
        character_set_add(&outline->heads, word.data[0]);
        character_set_add(&outline->tails, word.data[word.length - 1]);
        single |= word.length == 1;
        if (word.length > 1) {
            character_set_add(&outline->seconds, word.data[1]);
            character_set_add(&outline->before_tails, word.data[word.length - 2]);
        }
    }
    if (single) {
        memset(&outline->seconds, 0xFF, sizeof(outline->seconds));
        memset(&outline->before_tails, 0xFF, sizeof(outline->before_tails));
    }
}

static const struct outline *draw(const struct runes *words, uint32_t count, uint32_t low_bits)
{
    struct outline *outline = &drawn.outlines[drawn.outline_count++];
    uint16_t *links = drawn.links + drawn.link_count;
    const uint32_t size = low_bits + 1 + count;
    drawn.link_count += 2 * size;
    memset(outline, 0, sizeof(*outline));
    outline->words = words;
    outline->low_bits = low_bits;
    draw_sets(outline, count);
    outline->by_head = draw_chains(links, words, count, low_bits, false);
    outline->by_tail = draw_chains(links + size, words, count, low_bits, true);
    return outline;
}

const struct outline *outline_search(const struct runes *words, size_t count, size_t home)
{
    size_t slot = home;
    while (outline_slots[slot].words != words && outline_slots[slot].words != NULL)
        slot = (slot + 1) % OUTLINE_SLOTS;
    if (outline_slots[slot].words == words)
        return outline_slots[slot].outline;

    uint32_t length = 0, chains = FEWEST_CHAINS;
    while (length < count && words[length].data != NULL)
        length++;
    while (chains < length)
        chains *= 2;
    if (2 * (chains + length) > MOST_LINKS)
        abort(); /* no table is so long */
    if (drawn.outline_count == MOST_OUTLINES ||
        drawn.link_count + 2 * (chains + length) > MOST_LINKS) {
        memset(outline_slots, 0, sizeof(outline_slots));
        drawn.outline_count = drawn.link_count = 0;
        slot = home;
    }
    outline_slots[slot] = (struct outline_slot){words, draw(words, length, chains - 1)};
    return outline_slots[slot].outline;
}

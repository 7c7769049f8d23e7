/* Outlines in a hash table of the thread. There is one for each table of the program, a thousand or
 * so, of ten words or so (tests/checks/test_wordings.py counts them: there is room for all); were
 * there more, all would be drawn anew, and whoever holds one would hold another's. */
#include "text/outline.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_OUTLINES = OUTLINE_SLOTS / 8,
    FEWEST_CHAINS = 4,
    MOST_LINKS = 1 << 18 /* of all chains together */
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

/* Words may be written in the form that glyph_fold gives: what is folded to their first character
 * begins them too. */
static void add_head(struct character_set *heads, char32_t c)
{
    static const struct runes blanks = RUNES_ROW(U"\u3000\u00A0\t"), opening = RUNES_ROW(U"【〔〖"),
                              closing = RUNES_ROW(U"】〕〗");
    const struct runes more = c == U' '   ? blanks
                              : c == U'[' ? opening
                              : c == U']' ? closing
                                          : (struct runes){NULL, 0};
    character_set_add(heads, c);
    if (c > U' ' && c < 0x7F)
        character_set_add(heads, c + 0xFEE0);
    for (uint32_t i = 0; i < more.length; i++)
        character_set_add(heads, more.data[i]);
}

static void draw_sets(struct outline *outline, const struct runes *words, uint32_t count)
{
    bool single = false;
    for (uint32_t i = 0; i < count; i++) {
        const struct runes word = words[i];
        add_head(&outline->heads, word.data[0]);
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

static uint32_t length_of(struct wordings table)
{
    uint32_t length = 0;
    while (length < table.count && table.words[length].data != NULL)
        length++;
    return length;
}

/* The slot of a table that is drawn already, or a free one. */
static struct outline_slot *find_slot(const void *table, size_t home)
{
    size_t slot = home;
    while (outline_slots[slot].table != table && outline_slots[slot].table != NULL)
        slot = (slot + 1) % OUTLINE_SLOTS;
    return &outline_slots[slot];
}

/* The outline of a slot behind the home that it was sought from; from now on it stands at home,
 * where it is found at once. What stood there moves on in the same row. */
static const struct outline *moved_home(struct outline_slot *slot, size_t home)
{
    const struct outline_slot found = *slot;
    *slot = outline_slots[home];
    outline_slots[home] = found;
    return found.outline;
}

/* A new outline in the free slot, with room for so many links. */
static struct outline *add_outline(const void *table, size_t home, struct outline_slot *slot,
                                   uint32_t links)
{
    if (links > MOST_LINKS)
        abort(); /* no table is so long */
    if (drawn.outline_count == MOST_OUTLINES || drawn.link_count + links > MOST_LINKS) {
        memset(outline_slots, 0, sizeof(outline_slots));
        drawn.outline_count = drawn.link_count = 0;
        slot = &outline_slots[home];
    }
    struct outline *outline = &drawn.outlines[drawn.outline_count++];
    memset(outline, 0, sizeof(*outline));
    *slot = (struct outline_slot){table, outline};
    return outline;
}

const struct outline *outline_search(struct wordings table, size_t home)
{
    struct outline_slot *slot = find_slot(table.words, home);
    if (slot->table != NULL)
        return moved_home(slot, home);
    const uint32_t length = length_of(table);
    uint32_t chains = FEWEST_CHAINS;
    while (chains < length)
        chains *= 2;
    const uint32_t size = chains + length;
    struct outline *outline = add_outline(table.words, home, slot, 2 * size);
    uint16_t *links = drawn.links + drawn.link_count;
    drawn.link_count += 2 * size;
    outline->words = table.words;
    outline->low_bits = chains - 1;
    draw_sets(outline, table.words, length);
    outline->by_head = draw_chains(links, table.words, length, chains - 1, false);
    outline->by_tail = draw_chains(links + size, table.words, length, chains - 1, true);
    return outline;
}

const struct outline *outline_search_all(const struct wordings *tables, size_t count, size_t home)
{
    struct outline_slot *slot = find_slot(tables, home);
    if (slot->table != NULL)
        return moved_home(slot, home);
    struct outline *outline = add_outline(tables, home, slot, 0);
    for (size_t i = 0; i < count; i++)
        draw_sets(outline, tables[i].words, length_of(tables[i]));
    return outline;
}

/* Enumerations whose number of items the text states itself: A、B、C三个方面;
 * “三个坚持”，即A、B、C. The stated number is the judge: what does not fall into exactly so many
 * items is none. */
#ifndef TIDINGS_FACTS_ENUMERATION_H
#define TIDINGS_FACTS_ENUMERATION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

enum { ENUMERATION_MOST = 24 };

struct enumeration {
    struct phrase items[ENUMERATION_MOST];
    uint32_t count;
    uint32_t begin, end; /* the whole of it */
};

/* The `wanted` items that end right at `end` (A、B、C|三个方面), not before `limit`. The words that
 * lead into the first item (从, 围绕, 着力解决) are cut off it. */
bool enumeration_before(const struct reading *reading, uint32_t limit, uint32_t end,
                        uint32_t wanted, struct enumeration *found);

/* As many that are quoted right before `end`, each for itself or all together: “A”“B”, “A、B”. */
bool enumeration_quoted_before(struct runes text, uint32_t limit, uint32_t end, uint32_t wanted,
                               struct enumeration *found);

/* The `wanted` items that begin at `begin`, in this sentence or, where semicolons or a common first
 * word part them, up to `limit`. Each item is its head clause. */
bool enumeration_after(const struct reading *reading, uint32_t begin, uint32_t limit,
                       uint32_t wanted, struct enumeration *found);

/* 培养|名站长、名技师、名农匠; 做到|难事必上门、病痛必上门: how long a verb of two characters is
 * that the first item begins with, and the others show to be none of its own: all of them begin
 * with the character behind it, or end alike. 0: none. */
uint32_t enumeration_lead(struct runes text, const struct phrase *items, uint32_t count);

/* Behind a name: past the mark or word that announces what it consists of (：, 即, 分别是, 包括).
 * Returns where the items begin, or `limit`. *strong: more than a mere comma announces them. */
uint32_t enumeration_announced(struct runes text, uint32_t position, uint32_t limit, bool *strong);

/* 在A、B、C|三个方面发力: where the last item ends, behind which they are counted once more; the
 * item's end where they are not. */
uint32_t enumeration_counted_again(struct runes text, struct phrase last, uint32_t wanted);

#endif

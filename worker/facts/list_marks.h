/* The markers of lists: 一是, 一要, 第一, 首先, （一）, 一、, 1. and their kin, for the lists
 * alone. */
#ifndef TIDINGS_FACTS_LIST_MARKS_H
#define TIDINGS_FACTS_LIST_MARKS_H

#include <stdbool.h>
#include <stdint.h>

#include "article/facts.h"
#include "base/character_set.h"
#include "base/runes.h"
#include "text/traits.h"

struct list_mark {
    enum list_marker family;
    uint32_t number; /* 0: the last one (最后) */
    uint32_t end;    /* where the item's text begins */
};

/* Whether a marker may begin with the character: nearly always it says no. */
static inline bool list_may_mark(char32_t c)
{
#define FIRST_OF_MARKERS(row)                                                                      \
    (CHARACTER_BIT(U'首', row) | CHARACTER_BIT(U'其', row) | CHARACTER_BIT(U'再', row) |           \
     CHARACTER_BIT(U'最', row) | CHARACTER_BIT(U'第', row) | CHARACTER_BIT(U'（', row) |           \
     CHARACTER_BIT(U'(', row))
    static const struct character_set first = CHARACTER_SET(FIRST_OF_MARKERS);
    return character_set_has(&first, c) || rune_traits(c) & TRAIT_COUNT || (c >= U'①' && c <= U'⑳');
}

/* A marker at position, which begins a phrase; at_head: it begins a sentence. */
bool list_marker_at(struct runes text, uint32_t at, uint32_t limit, bool at_head,
                    struct list_mark *marker);

#endif

/* The words of certain lists in a stretch, in the order of the hits, without a look at the hits of
 * other lists:
 *
 *     struct hit_walk walk = hit_walk(reading, begin, end, LEXICON_KIND(LEXICON_EVENT_WORDS));
 *     const struct lexicon_hit *hit;
 *     while ((hit = hit_next(&walk)) != NULL)
 *         ...
 *
 * They begin in the stretch; they may end behind it. */
#ifndef TIDINGS_MENTIONS_HIT_WALK_H
#define TIDINGS_MENTIONS_HIT_WALK_H

#include <stddef.h>

#include "mentions/triggers.h"

struct hit_walk {
    struct trigger_walk places;
    const struct lexicon_hits *hits;
    uint32_t kinds;
    uint32_t next, last; /* of the hits at the place in hand */
};

static inline struct hit_walk hit_walk(const struct reading *reading, uint32_t begin, uint32_t end,
                                       uint32_t kinds)
{
    return (struct hit_walk){.places = trigger_walk(reading, begin, end, 0, kinds),
                             .hits = &reading->hits,
                             .kinds = kinds};
}

/* The next hit; NULL where there is none. */
static inline const struct lexicon_hit *hit_next(struct hit_walk *walk)
{
    for (;;) {
        while (walk->next < walk->last) {
            const struct lexicon_hit *hit = &walk->hits->hits[walk->next++];
            if (LEXICON_KIND(hit->category) & walk->kinds)
                return hit;
        }
        uint32_t place;
        if (!trigger_next(&walk->places, &place))
            return NULL;
        walk->next = walk->hits->first[place];
        walk->last = walk->hits->first[place + 1];
    }
}

#endif

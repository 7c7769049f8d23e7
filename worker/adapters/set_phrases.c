/* A table of sets of four: a new one takes the place of the one with the oldest owner. */
#include "adapters/set_phrases.h"

#include <stdlib.h>

#include "adapters/redis_claims.h"

enum { SETS = 4096, WAYS = 4 };

static struct set_phrase *set_of(const struct set_phrases *phrases, uint64_t feature)
{
    return phrases->items + feature % SETS * WAYS;
}

void set_phrases_learn(struct set_phrases *phrases, uint64_t feature, uint64_t owner)
{
    if (phrases->items == NULL)
        phrases->items = calloc((size_t)SETS * WAYS, sizeof(*phrases->items));
    if (phrases->items == NULL)
        return;
    struct set_phrase *set = set_of(phrases, feature), *place = set;
    for (int i = 0; i < WAYS; i++) {
        if (set[i].feature == feature) {
            place = &set[i];
            break;
        }
        if (set[i].owner < place->owner)
            place = &set[i];
    }
    *place = (struct set_phrase){feature, owner};
}

/* 0: it is not known as a set phrase. */
static uint64_t owner_of(const struct set_phrases *phrases, uint64_t feature)
{
    const struct set_phrase *set = set_of(phrases, feature);
    for (int i = 0; i < WAYS; i++)
        if (set[i].feature == feature && set[i].owner >= phrases->oldest)
            return set[i].owner;
    return 0;
}

uint16_t set_phrases_among(const struct set_phrases *phrases, const struct sketch *sketch,
                           uint64_t *lowest)
{
    uint16_t among = 0;
    int others = 0;
    if (phrases->items == NULL)
        return 0;
    for (int i = 0; i < sketch->feature_count && others < SKETCH_REGISTERED; i++) {
        const uint64_t owner = owner_of(phrases, sketch->features[i] & INDEX_HASH_MASK);
        if (owner == 0) {
            others++;
            continue;
        }
        among |= (uint16_t)(1 << i);
        if (owner < *lowest)
            *lowest = owner;
    }
    return among;
}

void set_phrases_clear(struct set_phrases *phrases)
{
    free(phrases->items);
    *phrases = (struct set_phrases){0};
}

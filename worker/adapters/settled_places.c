/* A list: an input has few partitions. */
#include "adapters/settled_places.h"

#include <stdlib.h>
#include <string.h>

#include "adapters/dedup_rules.h"

struct settled_place {
    char topic[256];
    uint64_t partition;
    uint64_t offset; /* the greatest before which all was settled */
    uint64_t made;   /* claims, by then */
};

static struct settled_place *find(const struct settled_places *places, const struct owner *owner)
{
    for (size_t i = 0; i < places->count; i++)
        if (places->items[i].partition == owner->partition &&
            span_equal(span_of(places->items[i].topic), owner->topic))
            return &places->items[i];
    return NULL;
}

bool settled_places_note(struct settled_places *places, struct span text, uint64_t made)
{
    struct owner owner;
    if (!dedup_owner_parse(text, &owner))
        return true;
    struct settled_place *place = find(places, &owner);
    if (place == NULL) {
        struct settled_place *more =
            reallocarray(places->items, places->count + 1, sizeof(*places->items));
        if (more == NULL)
            return false;
        places->items = more;
        place = &more[places->count++];
        *place = (struct settled_place){.partition = owner.partition};
        memcpy(place->topic, owner.topic.data, owner.topic.length);
    }
    if (place->offset > owner.offset)
        return true;
    place->offset = owner.offset;
    place->made = made;
    return true;
}

bool settled_places_have(const struct settled_places *places, struct span text, uint64_t number)
{
    struct owner owner;
    const struct settled_place *place =
        dedup_owner_parse(text, &owner) ? find(places, &owner) : NULL;
    return place != NULL && owner.offset < place->offset && number < place->made;
}

void settled_places_clear(struct settled_places *places)
{
    free(places->items);
    *places = (struct settled_places){0};
}

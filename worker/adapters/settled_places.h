/* How far the partitions of the input are settled, by what claims tell: a lane claims what comes
 * next in a partition when it has settled all before. For the store in memory; claim.lua keeps the
 * same in a hash. */
#ifndef TIDINGS_ADAPTERS_SETTLED_PLACES_H
#define TIDINGS_ADAPTERS_SETTLED_PLACES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

struct settled_places { /* all zero at first */
    struct settled_place *items;
    size_t count;
};

/* All before this owner ("topic/partition/offset#part") in its partition is settled, when so many
 * claims were `made`. False where memory ran out. */
bool settled_places_note(struct settled_places *places, struct span owner, uint64_t made);

/* Whether the owner of claim `number` was settled, as far as is known: not of a topic that was made
 * anew since. */
bool settled_places_have(const struct settled_places *places, struct span owner, uint64_t number);

void settled_places_clear(struct settled_places *places);

#endif

/* How far a lane has settled the partitions that it reads, for the store, which would give up no
 * claim of an article that was published (dedup_store.h). The next claim in a partition tells it;
 * where none comes, this does. */
#ifndef TIDINGS_LANE_SETTLED_H
#define TIDINGS_LANE_SETTLED_H

#include "ports/article_source.h"
#include "ports/dedup_store.h"

struct settled { /* all zero at first */
    struct settled_partition *items;
    size_t count; /* of those that were not told */
    size_t capacity;
};

/* The first `count` messages are settled. */
void settled_note(struct settled *settled, const struct collection *collection, size_t count);

/* Tells the store, and forgets what it has told. As the store's calls. */
enum status settled_tell(struct settled *settled, struct dedup_store *store, int timeout_ms,
                         const char **error);

void settled_clear(struct settled *settled);

#endif

/* The embedded store of fingerprints: the semantics of redis_dedup_store in this process's memory,
 * for the demo, for tests and for `dedup.store = memory`. Forgets at exit; bounded. The lanes of a
 * process share one: its operations take a lock, and each lane gets a handle of its own. */
#ifndef TIDINGS_ADAPTERS_MEMORY_DEDUP_STORE_H
#define TIDINGS_ADAPTERS_MEMORY_DEDUP_STORE_H

#include "adapters/dedup_options.h"
#include "ports/dedup_store.h"

/* The options are copied. NULL where there is no memory, or dedup_options_check refuses them. */
struct dedup_store *memory_dedup_store_create(const struct dedup_options *options);

/* Another handle to the same store, for another lane (claim's *error and the state belong to a
 * handle). The memory goes with the last handle that dedup_store_destroy takes. NULL only where
 * there is no memory. */
struct dedup_store *memory_dedup_store_share(struct dedup_store *store);

#endif

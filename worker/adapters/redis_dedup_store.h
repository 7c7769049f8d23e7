/* The store of fingerprints on a Redis 7.0 or Valkey 8 server: one connection, one round trip a
 * call, every claim decided by one Lua script (claim.lua). A lane owns its own.
 *
 * One server (a primary with its replicas): all keys carry the hash tag {prefix}, so in a cluster
 * they live in one slot, and the address must be that of the slot's primary. */
#ifndef TIDINGS_ADAPTERS_REDIS_DEDUP_STORE_H
#define TIDINGS_ADAPTERS_REDIS_DEDUP_STORE_H

#include "adapters/dedup_options.h"
#include "ports/dedup_store.h"

/* Checks the options and the address; connects at the first claim. NULL with *error (static text)
 * where they cannot be: a malformed address, rediss:// where hiredis has no TLS. The address is
 * copied. Freed by dedup_store_destroy. */
struct dedup_store *redis_dedup_store_create(const struct dedup_options *options,
                                             const char **error);

#endif

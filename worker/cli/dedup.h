/* The settings as the stores of fingerprints want them. */
#ifndef TIDINGS_CLI_DEDUP_H
#define TIDINGS_CLI_DEDUP_H

#include <stdbool.h>

#include "ports/dedup_store.h"
#include "settings/settings.h"

/* A lane's own handle: a connection to Redis, or a share of the process's memory store, which
 * *memory holds once the first lane has asked (free it after the lanes with dedup_store_destroy).
 * *store NULL where dedup.store is off. False with *error where it cannot be. */
bool dedup_open(const struct settings *settings, struct dedup_store **memory,
                struct dedup_store **store, const char **error);

/* Whether a store can be made of the settings; it is not connected. The mistake on stderr. */
bool dedup_check(const struct settings *settings);

#endif

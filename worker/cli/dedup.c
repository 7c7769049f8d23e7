/* Which store: by the address. */
#include "cli/dedup.h"

#include <string.h>

#include "adapters/memory_dedup_store.h"
#include "adapters/redis_dedup_store.h"
#include "cli/say.h"

static struct dedup_options options_of(const struct settings *settings)
{
    struct dedup_options options = dedup_defaults();
    options.window_seconds = settings->dedup.window_ms / 1000;
    options.near = settings->dedup.near;
    options.threshold = settings->dedup.threshold;
    options.address = settings->dedup.store;
    options.key_prefix = settings->dedup.prefix;
    options.ca_file = settings->dedup.ca_file[0] != '\0' ? settings->dedup.ca_file : NULL;
    options.articles = (size_t)settings->dedup.capacity;
    return options;
}

bool dedup_open(const struct settings *settings, struct dedup_store **memory,
                struct dedup_store **store, const char **error)
{
    const struct dedup_options options = options_of(settings);
    *store = NULL;
    if (strcmp(settings->dedup.store, "off") == 0)
        return true;
    if (strcmp(settings->dedup.store, "memory") != 0) {
        *store = redis_dedup_store_create(&options, error);
        return *store != NULL;
    }
    if (*memory == NULL)
        *memory = memory_dedup_store_create(&options);
    if (*memory != NULL)
        *store = memory_dedup_store_share(*memory);
    if (*store == NULL)
        *error = "no memory for the store of fingerprints";
    return *store != NULL;
}

bool dedup_check(const struct settings *settings)
{
    struct dedup_store *memory = NULL, *store = NULL;
    const char *error = "";
    const bool good = dedup_open(settings, &memory, &store, &error);
    if (!good)
        say_error("'dedup.store': %s", error);
    dedup_store_destroy(store);
    dedup_store_destroy(memory);
    return good;
}

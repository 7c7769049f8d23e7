/* The wire form of a batch of claims: the arguments of claim.lua, and its verdicts. */
#ifndef TIDINGS_ADAPTERS_REDIS_CLAIMS_H
#define TIDINGS_ADAPTERS_REDIS_CLAIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "adapters/dedup_rules.h"
#include "ports/dedup_store.h"

/* Topic names by the number that the server gave them; 0-based here. */
struct topic_list {
    struct span *names; /* malloc'ed, each too */
    size_t count;
};

/* Arguments of one EVALSHA, in memory that is kept from call to call. */
struct claim_command {
    const char **arguments;
    size_t *lengths;
    size_t count, capacity;
    char *bytes; /* what the arguments point to, where not to the claims */
    size_t used, size;
};

/* Builds EVALSHA script 1 key ... for the claims. Borrows the claims' spans and the script. False
 * where memory ran out, or with *error where an owner is not "topic/partition/offset#part". */
bool claim_command_build(struct claim_command *command, const char *script, const char *key,
                         const struct dedup_rules *rules, int64_t now_ms,
                         const struct topic_list *topics, const struct claim *claims, size_t count,
                         const char **error);
void claim_command_clear(struct claim_command *command);

/* Reads `count` verdicts from the script's string; false where it is not that. */
bool claim_verdicts_read(struct span text, const struct topic_list *topics,
                         const struct claim *claims, size_t count, struct claim_verdict *verdicts);

void topic_list_clear(struct topic_list *topics);

#endif

/* The wire form of a batch of claims: the arguments of claim.lua, and its verdicts. */
#ifndef TIDINGS_ADAPTERS_REDIS_CLAIMS_H
#define TIDINGS_ADAPTERS_REDIS_CLAIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "adapters/dedup_rules.h"
#include "adapters/set_phrases.h"
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

/* How the server's index is divided (claim.lua): buckets below `split` of `size` have been. What a
 * client believes may be out of date, which costs the server time. */
struct index_shape {
    uint64_t size, split; /* size: a power of two, INDEX_FIRST_SIZE or more */
};
enum { INDEX_FIRST_BITS = 16, INDEX_FIRST_SIZE = 1 << INDEX_FIRST_BITS, INDEX_TAG_BITS = 24 };
#define INDEX_HASH_MASK ((UINT64_C(1) << (INDEX_FIRST_BITS + INDEX_TAG_BITS)) - 1) /* is used */

/* All that the claims of a call have in common. Borrowed, but for the numbers. */
struct claim_context {
    const char *script, *key; /* SHA-1 of claim.lua, and the key of its state */
    const struct dedup_rules *rules;
    int64_t now_ms; /* -1: the server's clock */
    const struct topic_list *topics;
    struct index_shape shape;
    size_t scripts_to_follow; /* of the same call */
    bool disown;              /* the claims are given up */

    /* Of each claim's features those that need no look-up (set_phrases.h), where the server's data
     * is of this epoch, has seen so many calls and remembers the article with this number. */
    const uint16_t *phrases; /* NULL: none */
    const char *epoch;
    uint64_t calls, lowest_owner;
};

/* Builds EVALSHA script 1 key ... for the claims. Borrows the context's and the claims' spans.
 * False where memory ran out, or with *error where an owner is not "topic/partition/offset#part".
 */
bool claim_command_build(struct claim_command *command, const struct claim_context *context,
                         const struct claim *claims, size_t count, const char **error);
void claim_command_clear(struct claim_command *command);

/* Reads set phrases from the script's string, where articles before `oldest` are forgotten; false
 * where it is not that. */
bool claim_phrases_read(struct span text, uint64_t oldest, struct set_phrases *phrases);

/* Reads `count` verdicts from the script's string; false where it is not that. */
bool claim_verdicts_read(struct span text, const struct topic_list *topics,
                         const struct claim *claims, size_t count, struct claim_verdict *verdicts);

void topic_list_clear(struct topic_list *topics);

#endif

/* What both stores of fingerprints are told: how long an article is remembered, and what is done
 * with near-duplicates. Plain data; strings are borrowed for the life of the store. */
#ifndef TIDINGS_ADAPTERS_DEDUP_OPTIONS_H
#define TIDINGS_ADAPTERS_DEDUP_OPTIONS_H

#include <stddef.h>
#include <stdint.h>

#include "settings/settings.h"

/* What `near` means here: DEDUP_NEAR_DIVERT answers CLAIM_NEAR for what adds nothing and
 * CLAIM_REVISION for what does; DEDUP_NEAR_MARK answers CLAIM_REVISION for both, so that all are
 * published, with revisionOf; DEDUP_NEAR_OFF finds exact duplicates only. */
struct dedup_options {
    int64_t window_seconds; /* an article is remembered for this long, and up to a sixteenth longer;
                               60 to 316,224,000 (ten years) */
    enum dedup_near near;
    double threshold; /* Jaccard of the texts from which two are near, 0.5 to 0.95 */

    /* For tests: milliseconds since 1970. NULL: the server's clock (redis), the wall clock
     * (memory). */
    int64_t (*now_ms)(void *context);
    void *now_context;

    /* redis only */
    const char *address;      /* redis://[user:password@]host[:port][/db], rediss://..., unix:/path
                                 (unix:/path?db=2), user and password percent-encoded */
    const char *key_prefix;   /* NULL: "tidings"; its own for every group that shares a server */
    const char *ca_file;      /* rediss:// only; NULL: the system's */
    int connect_timeout_ms;   /* connection and handshake; the claim's own deadline bounds it too */
    size_t claims_per_script; /* the server serves others between two scripts; at least 1 */

    /* memory only */
    size_t articles; /* the most that are remembered; the oldest go first. About 300 bytes each */
};

enum { DEDUP_CLAIMS_PER_SCRIPT_MAX = 4096 };

/* 30 days, divert, 0.7, redis://localhost:6379/0, 5 s, 256 claims, 1,000,000 articles. */
struct dedup_options dedup_defaults(void);

#endif

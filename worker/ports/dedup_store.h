/* What the worker needs from the store of fingerprints: whose text is it? Two implementations, one
 * test suite: adapters/redis_dedup_store.c and adapters/memory_dedup_store.c.
 *
 * A claim names its owner by the source coordinate, so that a redelivered article meets its own
 * claim and gets its own verdict again. Claims of one call are answered in order, atomically. */
#ifndef TIDINGS_PORTS_DEDUP_STORE_H
#define TIDINGS_PORTS_DEDUP_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/sketch.h"
#include "base/span.h"
#include "base/status.h"

struct claim {
    uint8_t fingerprint[16];
    struct span owner; /* "topic/partition/offset#part" */
    bool begins;       /* all before it in its partition is settled: where its lane goes on from */
    const struct sketch *sketch; /* NULL: exact only */
};

enum claim_answer {
    CLAIM_ORIGINAL, /* ours, now or since an earlier delivery */
    CLAIM_EXACT,    /* the same text was claimed by `owner` */
    CLAIM_NEAR,     /* a near-duplicate of the text that `owner` claimed */
    CLAIM_REVISION  /* ours; near to `owner`'s text, but its facts differ */
};

struct claim_verdict {
    enum claim_answer answer;
    uint8_t fingerprint[16]; /* of the original; for CLAIM_ORIGINAL our own */
    char owner[288];  /* the original's coordinate, NUL-terminated; empty for CLAIM_ORIGINAL */
    float similarity; /* estimate of Jaccard, 1 for exact */
};

/* What an operator wants to know of the store; written by claim(), read by its caller. */
struct dedup_state {
    uint64_t reconnects; /* connections made after the first one */
    uint64_t emptied;    /* times that the store was found to have lost all it held since the last
                            claim: duplicates may pass, `tidings rebuild-window` refills it */
    bool fresh;          /* the first claim found nothing at all: a new installation, or it was
                            emptied while no worker ran */
    uint64_t articles;   /* remembered, as of the last claim; an estimate */
    const char *warning; /* a setting of the server that loses claims (an evicting
                            maxmemory-policy); NULL: none. Static */
};

struct dedup_store {
    const struct dedup_store_operations *operations;
    struct dedup_state state;
};

struct dedup_store_operations {
    /* Answers all claims, or none: STATUS_OK; STATUS_UNAVAILABLE (try again, *error says why; what
     * was claimed meanwhile is met again as our own); STATUS_BROKEN (wrong set-up). At most
     * timeout_ms long. *error is static or owned by the store until the next call. A claim of
     * nothing is answered too, as one that can fail. */
    enum status (*claim)(struct dedup_store *store, const struct claim *claims, size_t count,
                         struct claim_verdict *verdicts, int timeout_ms, const char **error);
    /* Gives up claims that were made for what is not published after all: from now on those texts
     * are nobody's, and verdicts that name them hold no longer: what was near to them is judged
     * anew when it is claimed again. What others own, or nobody, stays as it is, and what was
     * settled once, before a claim that began behind it: it was published. Else as claim. */
    enum status (*disown)(struct dedup_store *store, const struct claim *claims, size_t count,
                          int timeout_ms, const char **error);
    void (*destroy)(struct dedup_store *store);
};

static inline enum status dedup_store_claim(struct dedup_store *store, const struct claim *claims,
                                            size_t count, struct claim_verdict *verdicts,
                                            int timeout_ms, const char **error)
{
    return store->operations->claim(store, claims, count, verdicts, timeout_ms, error);
}

static inline enum status dedup_store_disown(struct dedup_store *store, const struct claim *claims,
                                             size_t count, int timeout_ms, const char **error)
{
    return store->operations->disown(store, claims, count, timeout_ms, error);
}

/* Tells how far partitions are settled, where no claim will soon: by owners that are the next to
 * come, each with `begins`, of no text. */
static inline enum status dedup_store_note_settled(struct dedup_store *store,
                                                   const struct claim *places, size_t count,
                                                   int timeout_ms, const char **error)
{
    return store->operations->disown(store, places, count, timeout_ms, error);
}

/* Whether the store would take claims now: as a claim of nothing. */
static inline enum status dedup_store_ask(struct dedup_store *store, int timeout_ms,
                                          const char **error)
{
    const struct claim none = {.owner = {NULL, 0}};
    struct claim_verdict unused;
    return store->operations->claim(store, &none, 0, &unused, timeout_ms, error);
}

static inline void dedup_store_destroy(struct dedup_store *store)
{
    if (store != NULL)
        store->operations->destroy(store);
}

#endif

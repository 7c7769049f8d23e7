/* One batch: what the pipeline made of a prefix of the collection, whose each article is, and what
 * is published about it. Its memory is the lane's `keep` arena, given back when it is settled. */
#ifndef TIDINGS_LANE_BATCH_H
#define TIDINGS_LANE_BATCH_H

#include "base/arena.h"
#include "lane/counters.h"
#include "pipeline/pipeline.h"
#include "ports/article_source.h"
#include "ports/dedup_store.h"
#include "ports/record_sink.h"

/* What becomes of one article. */
enum fate {
    FATE_RECORD,
    FATE_REVISION,
    FATE_EXACT,
    FATE_NEAR,
    FATE_TOO_LARGE,     /* its record does not fit the topic; it made no claim */
    FATE_NOTE_TOO_LARGE /* a copy whose note does not fit the topic: found when it is sent */
};

struct decision {
    enum fate fate;
    const struct claim_verdict *verdict; /* none: FATE_TOO_LARGE */
};

struct batch {
    size_t count; /* messages of the collection that it covers */
    struct outcome *outcomes;
    size_t articles;
    struct claim *claims;           /* of the articles that can be published, in order */
    struct claim_verdict *verdicts; /* of the claims */
    size_t claim_count;
    struct claim
        *given_up; /* of the others: made perhaps before the topic was known to refuse them */
    size_t given_up_count;
    struct decision *decisions; /* of the articles, in order */
    bool skipped;               /* published without a claim */
    uint64_t bytes_in;
};

/* Prepares as much of the collection as a batch may take in memory and time, at least one message,
 * and the claims. `largest`: of a record's message. */
void batch_prepare(struct batch *batch, const struct pipeline *pipeline, struct arena *scratch,
                   struct arena *keep, const struct collection *collection, size_t largest);

/* Every article counts as the first of its kind (dedup.store = off, or when_away = publish). */
void batch_claim_nothing(struct batch *batch, bool skipped);

/* Decides by the verdicts, and sends everything to the sink; what was sent is added to *counters.
 * Stops at the first failure. */
enum status batch_send(struct batch *batch, struct arena *scratch,
                       const struct collection *collection, struct record_sink *sink,
                       const char *worker, struct counters *counters, const char **error);

/* Writes the decisions that were settled to the log: dead letters, and with debug all. */
void batch_log(const struct batch *batch, const struct collection *collection, uint32_t lane);

#endif

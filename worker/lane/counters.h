/* What a lane counts. Counted when a batch is settled, so that a batch done again after an abort
 * counts once, and
 *     articles + rejected = records + exact + near + dead_letters      always
 * where dead_letters is the sum over its reasons: the rejected messages, and articles whose record
 * the topic would not take. */
#ifndef TIDINGS_LANE_COUNTERS_H
#define TIDINGS_LANE_COUNTERS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "article/rejection.h"

enum { REJECTION_CODES = REJECTED_NO_ARTICLE + 1 };

enum lane_state {
    LANE_STARTING,      /* not connected yet */
    LANE_RUNNING,       /* a member of the group, taking articles (or none are there) */
    LANE_WAITING_KAFKA, /* Kafka is away, or a topic is missing */
    LANE_WAITING_STORE, /* the duplicate store is away */
    LANE_STOPPED
};

/* "starting", "running", "waiting_for_kafka", "waiting_for_store", "stopped". */
const char *lane_state_name(enum lane_state state);

struct counters {
    uint64_t messages; /* settled */
    uint64_t articles; /* found in them */
    uint64_t rejected; /* messages without a single article, and records the topic would not take */
    uint64_t records;  /* published, revisions included */
    uint64_t revisions;                     /* of the records: published with revisionOf */
    uint64_t exact, near;                   /* duplicates diverted */
    uint64_t skipped;                       /* of the records: published without a claim */
    uint64_t dead_letters[REJECTION_CODES]; /* by enum rejection_code */
    uint64_t batches;                       /* settled */
    uint64_t aborted;                       /* batches that were not, and were done again */
    uint64_t store_waits;      /* how often the store was away when a batch needed it */
    uint64_t kafka_waits;      /* how often Kafka was */
    uint64_t store_emptied;    /* how often the store was found to have lost all it held */
    uint64_t store_reconnects; /* connections to it after the first */
    uint64_t store_articles; /* it remembers so many, as of the last claim; of the sum: the most */
    uint64_t bytes_in, bytes_out;
    uint64_t prepare_us, claim_us, publish_us; /* time spent, of settled batches */
    uint64_t partitions;                       /* held now */
    enum lane_state state;                     /* of the sum: the least well one */
};

/* The sum over the reasons. */
uint64_t counters_dead_letters(const struct counters *counters);

/* Whether the sums agree. */
bool counters_agree(const struct counters *counters);

#endif

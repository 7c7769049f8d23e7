/* The worker: N lanes, each a thread of its own, started, watched and drained. What a lane reads
 * from, claims in and publishes to is opened by the caller (cli/run.c with the real adapters,
 * cli/demo.c with the embedded ones, tests with fakes).
 *
 *     broker away, login refused, topic missing,    waits, says why once (waiting_for_kafka), goes
 *     the group refuses the member                  on by itself (kafka_is_back)
 *     duplicate store away, full, loading; it is    the same (waiting_for_store, store_is_back),
 *     asked at the start and while nothing comes    or publishes without it, where told to
 *     a transaction aborted, timed out, in doubt    the batch is done again (batch_aborted)
 *     the group refuses a member that has no        the lane joins anew (consumer_replaced)
 *     namesake: its session ended meanwhile; it
 *     does not tell where to begin
 *     a namesake has joined the group, not
 *     authorised, the store is set up wrongly       ends with 1 (lane_failed)
 *     a property is wrong                           does not start: exit status 2 */
#ifndef TIDINGS_LANE_WORKER_H
#define TIDINGS_LANE_WORKER_H

#include <stdbool.h>
#include <stdint.h>

#include "lane/counters.h"
#include "pipeline/pipeline.h"
#include "ports/article_source.h"
#include "ports/dedup_store.h"
#include "ports/record_sink.h"

/* The ends of one lane, used by its thread alone. The lane closes them. */
struct lane_ends {
    struct article_source *source;
    struct record_sink *sink;
    struct dedup_store *store; /* NULL: dedup.store = off */
};

struct worker_options {
    const struct pipeline *pipeline; /* borrowed, as is its lexicon, until worker_destroy */
    const char *instance;            /* as distinct from its namesakes; header dlq_worker */
    uint32_t lanes;                  /* 1 .. WORKER_LANES_MAX */
    uint32_t batch_articles;         /* messages in one transaction */
    size_t batch_bytes;              /* of their payload; one message is always taken */
    bool publish_when_away;          /* dedup.when_away = publish */
    int store_timeout_ms;            /* 0: 5,000 */
    int drain_ms;                    /* from worker_stop to giving up; 0: 20,000 */
    /* Opens the ends of lane `index` (0 ..), on the calling thread of worker_create. Makes no
     * connection that can fail for a passing reason. STATUS_OK, or STATUS_BROKEN with the reason
     * written to error: one line, what to do. */
    enum status (*open)(void *context, uint32_t index, struct lane_ends *ends, char *error,
                        size_t error_size);
    void *context;
};

enum { WORKER_LANES_MAX = 256 };

/* The defaults of the contract for all that has one; pipeline, instance, lanes and open are the
 * caller's. */
struct worker_options worker_defaults(void);

struct worker;

/* Opens every lane. NULL with the reason in error (WORKER_ERROR_SIZE bytes) where one cannot be:
 * the set-up is wrong, exit status 2. */
struct worker *worker_create(const struct worker_options *options, char *error);

enum { WORKER_ERROR_SIZE = 512 };

/* Runs the lanes until worker_stop, until the end where the sources know one (--exit-at-end), or
 * until one lane cannot go on. 0: done or asked to stop; 1: could not go on (it is logged).
 * Threads are named lane-0 ... and block SIGINT and SIGTERM. */
int worker_run(struct worker *worker);

/* Asks worker_run to drain and return. Async-signal-safe, any thread, any number of times. */
void worker_stop(struct worker *worker);

/* Whether worker_run gave a lane up that did not end within drain_ms, or did not close what it had
 * settled: then its thread still runs and the caller leaves by _exit without worker_destroy. */
bool worker_hung(const struct worker *worker);

/* Waits for a hung lane, however long it takes. */
void worker_destroy(struct worker *worker);

/* What the lanes did since the start, all of them together; any thread, at any time. */
void worker_count(const struct worker *worker, struct counters *sum);

/* The same of one lane; index < options.lanes. */
void worker_count_lane(const struct worker *worker, uint32_t index, struct counters *counters);

/* For /ready: whether every lane can take articles now; where not, *reason is a static word of
 * lane_state_name. One whose batch is not settled after WORKER_HELD_UP_MS waits for Kafka. */
bool worker_ready(const struct worker *worker, const char **reason);

/* For /live: whether every lane that has not ended took a step within WORKER_WEDGED_MS before
 * now_ms (monotonic). Waiting for Kafka or the store is a step. Where one did not, *lane is it. The
 * limit is max.poll.interval.ms: a lane silent for longer has lost its place in the group. */
bool worker_alive(const struct worker *worker, int64_t now_ms, uint32_t *lane);

enum { WORKER_HELD_UP_MS = 10000, WORKER_WEDGED_MS = 300000 };

#endif

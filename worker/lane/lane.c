/* The loop of one lane. Whatever fails after a batch was begun has one way out: recover the sink,
 * rewind the source, and the batch comes again; its claims know it. */
#include "lane/lane.h"

#include <stdlib.h>
#include <sys/eventfd.h>

#include "base/clock.h"
#include "lane/batch.h"
#include "telemetry/log.h"

enum {
    IDLE_MS = 200,     /* how long a lane without articles looks before it checks for a stop */
    RECOVER_MS = 1000, /* one try to make the sink ready */
    BACKOFF_FIRST_MS = 50,
    BACKOFF_LAST_MS = 2000,
    STORE_ASK_MS = 2000,         /* how long an idle lane waits for the store's answer */
    STORE_EVERY_MS = 5000,       /* how often it asks */
    KEEP_KEPT = 16 * 1024 * 1024 /* of the keep arena, warm from batch to batch */
};

static bool stopping(const struct lane *lane)
{
    return atomic_load_explicit(&lane->common->stop, memory_order_relaxed);
}

static void step(struct lane *lane)
{
    atomic_store_explicit(&lane->step_ms, clock_monotonic_ms(), memory_order_relaxed);
}

/* ----- state ----- */

/* LANE_RUNNING becomes waiting for the store while that is away. */
static void enter(struct lane *lane, enum lane_state state)
{
    enum lane_state before = lane->own.state;
    step(lane);
    if (state == LANE_RUNNING && lane->store_away)
        state = LANE_WAITING_STORE;
    lane->own.partitions = article_source_partitions(lane->ends.source);
    lane->own.state = state;
    board_write(&lane->board, &lane->own);
    if (before == LANE_WAITING_KAFKA && state != LANE_WAITING_KAFKA)
        announce_back(&lane->common->announcements, ABSENCE_KAFKA, state != LANE_STOPPED);
}

static void wait_for_kafka(struct lane *lane, const char *reason)
{
    bool first = lane->own.state != LANE_WAITING_KAFKA;
    announce_away(&lane->common->announcements, ABSENCE_KAFKA, first, reason,
                  "nothing is lost; the worker goes on by itself once this is put right");
    lane->own.kafka_waits += first;
    enter(lane, LANE_WAITING_KAFKA);
}

static void lose_store(struct lane *lane, const char *reason)
{
    announce_away(&lane->common->announcements, ABSENCE_STORE, !lane->store_away, reason,
                  lane->common->options->publish_when_away
                      ? "articles are published without asking it, with the header dedup: "
                        "skipped (dedup.when_away = publish); duplicates may pass"
                      : "articles wait in the input topic, nothing is lost; the worker goes on "
                        "by itself once the store is back");
    lane->own.store_waits += !lane->store_away;
    lane->store_away = true;
    lane->store_again_ms = clock_monotonic_ms() + BACKOFF_LAST_MS;
    enter(lane, LANE_RUNNING);
}

/* `back`: it has answered, and not: the lane stops. */
static void regain_store(struct lane *lane, bool back)
{
    lane->store_again_ms = clock_monotonic_ms() + STORE_EVERY_MS;
    if (!lane->store_away)
        return;
    lane->store_away = false;
    announce_back(&lane->common->announcements, ABSENCE_STORE, back);
    if (lane->own.state == LANE_WAITING_STORE)
        enter(lane, LANE_RUNNING);
}

static enum status fail(struct lane *lane, const char *step, const char *reason)
{
    LOG_EVENT(LOG_LEVEL_ERROR, "lane_failed", log_number("lane", lane->index),
              log_string("step", step), log_string("reason", reason),
              log_string("detail", "the worker stops, with status 1, since waiting would not mend "
                                   "it; what is not settled comes again"));
    return STATUS_BROKEN;
}

/* Stays in the group for one backoff. Only a source that can never go on ends the wait as failure;
 * that Kafka is away besides is said when it is needed. */
static enum status back_off(struct lane *lane, struct collection *collection)
{
    const char *error = NULL;
    int wait_ms = lane->backoff_ms;
    step(lane);
    lane->backoff_ms = wait_ms * 2 < BACKOFF_LAST_MS ? wait_ms * 2 : BACKOFF_LAST_MS;
    if (article_source_wait(lane->ends.source, wait_ms, collection, &error) == STATUS_BROKEN)
        return fail(lane, "wait", error);
    return STATUS_OK;
}

/* ----- becoming ready, and ready again ----- */

/* Takes over the counters of a settled batch; what was counted while it was under way stays. */
static void count_batch(struct lane *lane, const struct counters *sum)
{
    struct counters before = lane->own;
    lane->own = *sum;
    lane->own.aborted = before.aborted;
    lane->own.store_waits = before.store_waits;
    lane->own.kafka_waits = before.kafka_waits;
    lane->own.store_emptied = before.store_emptied;
    lane->own.store_reconnects = before.store_reconnects;
    lane->own.store_articles = before.store_articles;
    lane->own.partitions = before.partitions;
    lane->own.state = before.state;
}

static enum status recover_sink(struct lane *lane, struct collection *collection)
{
    const char *error = NULL;
    while (!stopping(lane)) {
        enum status status =
            record_sink_recover(lane->ends.sink, lane->ends.source, RECOVER_MS, &error);
        if (status == STATUS_OK)
            return STATUS_OK;
        if (status != STATUS_UNAVAILABLE)
            return fail(lane, "recover", error);
        wait_for_kafka(lane, error);
        if (back_off(lane, collection) != STATUS_OK)
            return STATUS_BROKEN;
    }
    return STATUS_OK;
}

/* *settled: whether the first `count` messages of the collection were settled after all. */
static enum status rewind_source(struct lane *lane, struct collection *collection, size_t count,
                                 bool *settled)
{
    const char *error = NULL;
    uint64_t losses = collection->losses;
    while (!stopping(lane)) {
        enum status status = article_source_rewind(
            lane->ends.source, collection->losses == losses ? count : 0, settled, &error);
        if (status == STATUS_OK)
            return STATUS_OK;
        if (status != STATUS_UNAVAILABLE)
            return fail(lane, "rewind", error);
        wait_for_kafka(lane, error);
        if (back_off(lane, collection) != STATUS_OK)
            return STATUS_BROKEN;
    }
    return STATUS_OK;
}

/* The batch was not settled, or nobody knows: then the committed offsets tell. The sink first: as
 * long as its transaction is open they cannot be read. `sum`: the counters with the batch. */
static enum status do_again(struct lane *lane, const struct batch *batch,
                            struct collection *collection, const struct counters *sum,
                            const char *error)
{
    bool settled = false;
    uint64_t losses = collection->losses;
    size_t doubtful = record_sink_in_doubt(lane->ends.sink) ? batch->count : 0;
    LOG_EVENT(LOG_LEVEL_WARN, "batch_aborted", log_number("lane", lane->index),
              log_number("messages", (int64_t)batch->count), log_string("reason", error));
    lane->own.aborted++;
    enum status status = STATUS_OK;
    if (lane->failures++ > 0) /* it may go on like this for a while */
        status = back_off(lane, collection);
    if (status == STATUS_OK)
        status = recover_sink(lane, collection);
    if (status == STATUS_OK)
        status =
            rewind_source(lane, collection, collection->losses == losses ? doubtful : 0, &settled);
    if (settled) {
        lane->own.aborted--;
        lane->failures = 0;
        count_batch(lane, sum);
        LOG_EVENT(LOG_LEVEL_INFO, "batch_settled_after_all", log_number("lane", lane->index),
                  log_number("messages", (int64_t)batch->count));
    }
    if (status == STATUS_OK && !stopping(lane))
        enter(lane, LANE_RUNNING);
    return status;
}

/* ----- the store ----- */

/* Each lane has its own connection and finds it out by itself, now and then one for two: so it is
 * no count of theirs that is compared, but whether another has told of one since this lane last had
 * an answer without. `told`: as it stood before the store was asked. */
static void note_emptied(struct lane *lane, uint64_t times, uint64_t told)
{
    if (times == lane->emptied_seen) {
        lane->emptied_told = told;
        return;
    }
    lane->emptied_seen = times;
    if (atomic_compare_exchange_strong(&lane->common->store_emptied, &lane->emptied_told,
                                       lane->emptied_told + 1)) {
        lane->emptied_told++;
        lane->own.store_emptied++;
        LOG_EVENT(LOG_LEVEL_ERROR, "store_emptied", log_number("lane", lane->index),
                  log_string("detail", "the store has lost what it held: duplicates may pass"),
                  log_string("remedy", "tidings rebuild-window fills it again from the records"));
    }
}

/* What the store says of itself, and once what an operator must know of it. */
static void note_store(struct lane *lane, uint64_t told)
{
    const struct dedup_state *state = &lane->ends.store->state;
    note_emptied(lane, state->emptied, told);
    if (state->fresh && !lane->store_met)
        LOG_EVENT(LOG_LEVEL_INFO, "store_fresh", log_number("lane", lane->index),
                  log_string("detail", "the store held nothing: a new one, or emptied while no "
                                       "worker ran (then tidings rebuild-window fills it again)"));
    if (state->warning != NULL && state->warning != lane->store_warning)
        LOG_EVENT(LOG_LEVEL_WARN, "store_warning", log_number("lane", lane->index),
                  log_string("detail", state->warning));
    lane->store_met = true;
    lane->store_warning = state->warning;
    lane->own.store_reconnects = state->reconnects;
    lane->own.store_articles = state->articles;
}

static enum status judge_store(struct lane *lane, enum status status, const char *error)
{
    if (status == STATUS_OK)
        return status;
    if (status != STATUS_UNAVAILABLE)
        return fail(lane, "claim", error);
    lose_store(lane, error);
    return STATUS_OK;
}

/* Of the last batch there is no next one to tell it. */
static enum status tell_settled(struct lane *lane)
{
    const char *error = NULL;
    if (lane->untold.count == 0 || lane->store_away)
        return STATUS_OK;
    return judge_store(lane, settled_tell(&lane->untold, lane->ends.store, STORE_ASK_MS, &error),
                       error);
}

/* Whether it would take claims now; waited for where it would not. */
static enum status ask_store(struct lane *lane)
{
    const char *error = NULL;
    if (lane->ends.store == NULL || clock_monotonic_ms() < lane->store_again_ms)
        return STATUS_OK;
    const uint64_t told = atomic_load(&lane->common->store_emptied);
    const enum status status = dedup_store_ask(lane->ends.store, STORE_ASK_MS, &error);
    if (status == STATUS_OK) {
        note_store(lane, told);
        regain_store(lane, true);
    }
    return judge_store(lane, status, error);
}

enum status lane_start(struct lane *lane)
{
    struct collection ignored;
    lane->backoff_ms = BACKOFF_FIRST_MS;
    enum status status = ask_store(lane);
    if (status == STATUS_OK)
        status = recover_sink(lane, &ignored);
    if (status == STATUS_OK && !stopping(lane))
        enter(lane, LANE_RUNNING);
    return status;
}

/* ----- a batch ----- */

enum claimed { CLAIMED, CLAIMED_NOT, CLAIMED_NEVER };

static enum status ask_for_claims(struct lane *lane, struct batch *batch, const char **error)
{
    const int timeout_ms = lane->common->options->store_timeout_ms;
    enum status status = STATUS_OK;
    if (batch->given_up_count > 0)
        status = dedup_store_disown(lane->ends.store, batch->given_up, batch->given_up_count,
                                    timeout_ms, error);
    if (status == STATUS_OK && batch->claim_count > 0)
        status = dedup_store_claim(lane->ends.store, batch->claims, batch->claim_count,
                                   batch->verdicts, timeout_ms, error);
    return status;
}

/* Asks the store until it answers. NOT: the collection changed under the batch, or a stop came;
 * what was claimed meanwhile is met again as our own. */
static enum claimed claim(struct lane *lane, struct batch *batch, struct collection *collection)
{
    const struct worker_options *options = lane->common->options;
    const char *error = NULL;
    uint64_t losses = collection->losses;
    if (lane->ends.store == NULL || batch->claim_count + batch->given_up_count == 0) {
        batch_claim_nothing(batch, false);
        return CLAIMED;
    }
    if (lane->store_away && options->publish_when_away &&
        clock_monotonic_ms() < lane->store_again_ms) {
        batch_claim_nothing(batch, true);
        return CLAIMED;
    }
    for (;;) {
        const uint64_t told = atomic_load(&lane->common->store_emptied);
        enum status status = ask_for_claims(lane, batch, &error);
        if (status == STATUS_OK) {
            note_store(lane, told);
            regain_store(lane, true);
            return CLAIMED;
        }
        if (status != STATUS_UNAVAILABLE) {
            fail(lane, "claim", error);
            return CLAIMED_NEVER;
        }
        lose_store(lane, error);
        if (options->publish_when_away) {
            batch_claim_nothing(batch, true);
            return CLAIMED;
        }
        if (back_off(lane, collection) != STATUS_OK)
            return CLAIMED_NEVER;
        if (collection->losses != losses || stopping(lane))
            return CLAIMED_NOT;
    }
}

/* A stop leaves the round at hand half of the drain, counted from the stop and not from when the
 * round first asks: it may be in a step that takes as long. The rest is for leaving. */
static int64_t left_ms(void *context)
{
    struct lane *lane = context;
    step(lane);
    if (!stopping(lane))
        return INT64_MAX;
    const int64_t half = lane->common->options->drain_ms / 2;
    const int64_t seen = atomic_load(&lane->common->stop_seen_ms);
    const int64_t left = seen == 0 ? half : seen + half - clock_monotonic_ms();
    return left > 0 ? left : 0;
}

/* One round of the sink. *sum: the counters as they are once it is settled. */
static enum status publish(struct lane *lane, struct batch *batch,
                           const struct collection *collection, struct counters *sum,
                           const char **error)
{
    struct patience patience = {left_ms, lane};
    atomic_store(&lane->round_ms, clock_monotonic_ms());
    enum status status = record_sink_begin(lane->ends.sink, patience, error);
    if (status == STATUS_OK)
        status = batch_send(batch, &lane->scratch, collection, lane->ends.sink,
                            lane->common->options->instance, sum, error);
    if (status == STATUS_OK)
        status = record_sink_settle(lane->ends.sink, lane->ends.source, batch->count, error);
    atomic_store(&lane->round_ms, 0);
    return status;
}

static int64_t add_since(uint64_t *sum_us, int64_t since_ms)
{
    int64_t now = clock_monotonic_ms();
    *sum_us += (uint64_t)(now - since_ms) * 1000;
    return now;
}

static enum status settle_batch(struct lane *lane, struct collection *collection)
{
    struct batch batch;
    struct counters sum = lane->own;
    const char *error = NULL;
    int64_t at = clock_monotonic_ms();
    batch_prepare(&batch, lane->common->options->pipeline, &lane->scratch, &lane->keep, collection,
                  record_sink_largest(lane->ends.sink, OUTGOING_RECORD));
    at = add_since(&sum.prepare_us, at);
    enum claimed claimed = claim(lane, &batch, collection);
    if (claimed != CLAIMED)
        return claimed == CLAIMED_NOT ? STATUS_OK : STATUS_BROKEN;
    at = add_since(&sum.claim_us, at);
    enum status status = publish(lane, &batch, collection, &sum, &error);
    add_since(&sum.publish_us, at);
    if (status == STATUS_UNAVAILABLE)
        return do_again(lane, &batch, collection, &sum, error);
    if (status != STATUS_OK)
        return fail(lane, "publish", error);
    count_batch(lane, &sum);
    lane->failures = 0;
    lane->backoff_ms = BACKOFF_FIRST_MS;
    batch_log(&batch, collection, lane->index);
    if (lane->ends.store != NULL)
        settled_note(&lane->untold, collection, batch.count);
    article_source_release(lane->ends.source, batch.count);
    enter(lane, LANE_RUNNING);
    return STATUS_OK;
}

enum status lane_turn(struct lane *lane, int timeout_ms)
{
    const struct worker_options *options = lane->common->options;
    struct collection collection;
    const char *error = NULL;
    step(lane);
    enum status status =
        article_source_collect(lane->ends.source, options->batch_articles, options->batch_bytes,
                               timeout_ms, &collection, &error);
    if (status == STATUS_UNAVAILABLE) {
        wait_for_kafka(lane, error);
        return STATUS_OK;
    }
    if (status != STATUS_OK)
        return fail(lane, "collect", error);
    if ((lane->own.state != LANE_RUNNING && lane->own.state != LANE_WAITING_STORE) ||
        lane->own.partitions != article_source_partitions(lane->ends.source))
        enter(lane, LANE_RUNNING);
    if (collection.count > 0) {
        status = settle_batch(lane, &collection);
        arena_reset(&lane->keep, KEEP_KEPT);
        return status;
    }
    if (article_source_at_end(lane->ends.source)) {
        LOG_EVENT(LOG_LEVEL_INFO, "end_reached", log_number("lane", lane->index));
        atomic_store(&lane->common->stop, true);
    }
    status = tell_settled(lane);
    return status == STATUS_OK ? ask_store(lane) : status;
}

void *lane_main(void *argument)
{
    struct lane *lane = argument;
    enum status status = lane_start(lane);
    while (status == STATUS_OK && !stopping(lane))
        status = lane_turn(lane, IDLE_MS);
    if (status == STATUS_OK && lane->untold.count > 0 && !lane->store_away) {
        const char *error = NULL; /* no reason to fail on the way out */
        settled_tell(&lane->untold, lane->ends.store, STORE_ASK_MS, &error);
    }
    if (status != STATUS_OK) {
        atomic_store(&lane->common->failed, true);
        atomic_store(&lane->common->stop, true);
    }
    enter(lane, LANE_STOPPED);
    regain_store(lane, false);
    record_sink_close(lane->ends.sink);
    atomic_store(&lane->settled, true);
    article_source_close(lane->ends.source);
    dedup_store_destroy(lane->ends.store);
    settled_clear(&lane->untold);
    lane->ends = (struct lane_ends){NULL, NULL, NULL};
    lane->own.partitions = 0;
    board_write(&lane->board, &lane->own);
    atomic_store(&lane->ended, true);
    eventfd_write(lane->common->bell, 1);
    return NULL;
}

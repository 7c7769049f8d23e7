/* Starts the lanes, waits for a stop or for the first that fails, and drains. */
#include "lane/worker.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/clock.h"
#include "lane/lane.h"
#include "telemetry/log.h"

enum {
    SCRATCH_MAX = 256 * 1024 * 1024, /* for one message: 64 bytes for each of the largest */
    KEEP_MAX = 256 * 1024 * 1024,
    WAKE_MS = 100,   /* how late a stop of a lane's own (end reached) is seen */
    LEAVE_MS = 10000 /* for closing what is settled */
};

struct worker {
    struct worker_options options;
    struct common common;
    struct lane *lanes;
    atomic_bool asked_to_stop; /* from outside: not by a lane that came to the end, or failed */
    bool hung;
};

struct worker_options worker_defaults(void)
{
    return (struct worker_options){.batch_articles = 2000,
                                   .batch_bytes = (size_t)16 * 1024 * 1024,
                                   .store_timeout_ms = 5000,
                                   .drain_ms = 20000};
}

static void close_ends(struct lane_ends *ends)
{
    record_sink_close(ends->sink);
    article_source_close(ends->source);
    dedup_store_destroy(ends->store);
    *ends = (struct lane_ends){NULL, NULL, NULL};
}

struct worker *worker_create(const struct worker_options *options, char *error)
{
    struct worker *worker = calloc(1, sizeof(*worker));
    struct lane *lanes = calloc(options->lanes, sizeof(*lanes));
    int bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (worker == NULL || lanes == NULL || bell < 0) {
        snprintf(error, WORKER_ERROR_SIZE, "the worker cannot be set up: %s", strerror(errno));
        free(worker);
        free(lanes);
        return NULL;
    }
    struct worker_options defaults = worker_defaults();
    worker->options = *options;
    if (worker->options.store_timeout_ms == 0)
        worker->options.store_timeout_ms = defaults.store_timeout_ms;
    if (worker->options.drain_ms == 0)
        worker->options.drain_ms = defaults.drain_ms;
    worker->lanes = lanes;
    worker->common.options = &worker->options;
    worker->common.bell = bell;
    announce_init(&worker->common.announcements);
    for (uint32_t i = 0; i < options->lanes; i++) {
        struct lane *lane = &lanes[i];
        lane->common = &worker->common;
        lane->index = i;
        arena_init(&lane->scratch, SCRATCH_MAX);
        arena_init(&lane->keep, KEEP_MAX);
        board_write(&lane->board, &lane->own);
        atomic_init(&lane->step_ms, clock_monotonic_ms());
        if (options->open(options->context, i, &lane->ends, error, WORKER_ERROR_SIZE) !=
            STATUS_OK) {
            worker_destroy(worker);
            return NULL;
        }
    }
    return worker;
}

/* Starts the thread of a lane. Signals are the main thread's. */
static bool start(struct lane *lane)
{
    char name[16];
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failure = pthread_create(&lane->thread, NULL, lane_main, lane);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failure != 0) {
        LOG_EVENT(LOG_LEVEL_ERROR, "lane_failed", log_number("lane", lane->index),
                  log_string("step", "start"), log_string("reason", strerror(failure)));
        return false;
    }
    lane->started = true;
    snprintf(name, sizeof(name), "lane-%u", lane->index);
    pthread_setname_np(lane->thread, name);
    return true;
}

static void listen_to_bell(const struct worker *worker, int timeout_ms)
{
    struct pollfd bell = {.fd = worker->common.bell, .events = POLLIN};
    eventfd_t ignored;
    if (poll(&bell, 1, timeout_ms) > 0)
        eventfd_read(bell.fd, &ignored);
}

static uint32_t running(const struct worker *worker, uint32_t started)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < started; i++)
        count += !atomic_load(&worker->lanes[i].ended);
    return count;
}

/* Whether the lanes that have not ended are settled. */
static bool only_leave(const struct worker *worker, uint32_t started)
{
    for (uint32_t i = 0; i < started; i++)
        if (!atomic_load(&worker->lanes[i].ended) && !atomic_load(&worker->lanes[i].settled))
            return false;
    return true;
}

static void join(struct lane *lane)
{
    if (lane->started && !lane->joined)
        pthread_join(lane->thread, NULL);
    lane->joined = true;
}

/* Why a lane that has not ended may be left behind without harm; NULL: it should have ended.
 * librdkafka's close may hang where a broker dies with it, or (2.16) where partitions are just
 * being assigned, up to the end of the process; and it waits for whoever keeps the group's offsets
 * for as long as that one is away, whatever time-out it was given (librdkafka#5456). */
static const char *excuse(const struct worker *worker, const struct lane *lane)
{
    if (atomic_load(&lane->settled))
        return "its consumer is not closed in time; all that it had taken is settled, or comes "
               "again";
    if (atomic_load(&worker->asked_to_stop) && atomic_load(&lane->round_ms) != 0)
        return "Kafka does not answer it; what it had not settled comes again";
    return NULL;
}

/* Waits for the lanes to end. Delivery does not depend on a clean close, so one that hangs is left
 * behind after a while, sooner where everything is settled. */
static bool drain(struct worker *worker, uint32_t started)
{
    const int64_t now = clock_monotonic_ms();
    int64_t until = now + worker->options.drain_ms;
    atomic_store(&worker->common.stop_seen_ms, now);
    bool drained = true, leaving = false;
    while (running(worker, started) > 0 && clock_monotonic_ms() < until) {
        listen_to_bell(worker, WAKE_MS);
        if (!leaving && only_leave(worker, started)) {
            leaving = true;
            if (clock_monotonic_ms() + LEAVE_MS < until)
                until = clock_monotonic_ms() + LEAVE_MS;
        }
    }
    for (uint32_t i = 0; i < started; i++) {
        if (atomic_load(&worker->lanes[i].ended)) {
            join(&worker->lanes[i]);
            continue;
        }
        worker->hung = true;
        const char *reason = excuse(worker, &worker->lanes[i]);
        if (reason != NULL) {
            const bool settled = atomic_load(&worker->lanes[i].settled);
            LOG_EVENT(settled ? LOG_LEVEL_INFO : LOG_LEVEL_WARN, "lane_left_open",
                      log_number("lane", i), log_string("reason", reason));
            continue;
        }
        drained = false;
        LOG_EVENT(LOG_LEVEL_ERROR, "lane_hung", log_number("lane", i),
                  log_number("after_ms", worker->options.drain_ms),
                  log_string("reason", "it did not end in time and is left behind; what it had not "
                                       "settled comes again"));
    }
    return drained;
}

/* What was done, in one line, whatever the end. */
static void log_counters(const struct worker *worker)
{
    struct counters sum;
    worker_count(worker, &sum);
    LOG_EVENT(
        counters_agree(&sum) ? LOG_LEVEL_INFO : LOG_LEVEL_ERROR, "worker_stopped",
        log_string("instance", worker->options.instance),
        log_number("messages", (int64_t)sum.messages),
        log_number("articles", (int64_t)sum.articles),
        log_number("rejected", (int64_t)sum.rejected), log_number("records", (int64_t)sum.records),
        log_number("revisions", (int64_t)sum.revisions), log_number("exact", (int64_t)sum.exact),
        log_number("near", (int64_t)sum.near), log_number("skipped", (int64_t)sum.skipped),
        log_number("dead_letters", (int64_t)counters_dead_letters(&sum)),
        log_number("batches", (int64_t)sum.batches), log_number("aborted", (int64_t)sum.aborted),
        log_number("store_waits", (int64_t)sum.store_waits),
        log_number("kafka_waits", (int64_t)sum.kafka_waits));
}

/* When the round began that a lane has been in for too long; 0: none. */
static int64_t held_up_since(const struct lane *lane)
{
    int64_t since = atomic_load(&lane->round_ms);
    return since != 0 && clock_monotonic_ms() - since > WORKER_HELD_UP_MS ? since : 0;
}

/* A lane cannot say so itself: its thread waits inside the sink. */
static void tell_of_held_up(struct worker *worker)
{
    for (uint32_t i = 0; i < worker->options.lanes; i++) {
        struct lane *lane = &worker->lanes[i];
        int64_t since = held_up_since(lane);
        if (since == 0 || since == lane->told_ms)
            continue;
        lane->told_ms = since;
        LOG_EVENT(LOG_LEVEL_WARN, "batch_held_up", log_number("lane", lane->index),
                  log_number("for_ms", clock_monotonic_ms() - since),
                  log_string("reason", "Kafka does not take the batch, or is very slow"),
                  log_string("remedy", "nothing is lost: once it is given up, the batch comes "
                                       "again by itself"));
    }
}

int worker_run(struct worker *worker)
{
    uint32_t started = 0;
    LOG_EVENT(LOG_LEVEL_INFO, "worker_started", log_string("instance", worker->options.instance),
              log_number("lanes", worker->options.lanes));
    while (started < worker->options.lanes && start(&worker->lanes[started]))
        started++;
    if (started < worker->options.lanes) {
        atomic_store(&worker->common.failed, true);
        atomic_store(&worker->common.stop, true);
    }
    while (!atomic_load(&worker->common.stop)) {
        listen_to_bell(worker, WAKE_MS);
        tell_of_held_up(worker);
    }
    LOG_EVENT(LOG_LEVEL_INFO, "worker_stopping", log_string("instance", worker->options.instance));
    bool drained = drain(worker, started);
    log_counters(worker);
    return drained && !atomic_load(&worker->common.failed) ? 0 : 1;
}

void worker_stop(struct worker *worker)
{
    int reason = errno;
    atomic_store(&worker->asked_to_stop, true);
    atomic_store(&worker->common.stop, true);
    eventfd_write(worker->common.bell, 1);
    errno = reason;
}

bool worker_hung(const struct worker *worker)
{
    return worker->hung;
}

void worker_destroy(struct worker *worker)
{
    if (worker == NULL)
        return;
    for (uint32_t i = 0; i < worker->options.lanes; i++) {
        join(&worker->lanes[i]);
        close_ends(&worker->lanes[i].ends);
        arena_clear(&worker->lanes[i].scratch);
        arena_clear(&worker->lanes[i].keep);
    }
    announce_clear(&worker->common.announcements);
    close(worker->common.bell);
    free(worker->lanes);
    free(worker);
}

/* ----- reading while it runs ----- */

void worker_count_lane(const struct worker *worker, uint32_t index, struct counters *counters)
{
    board_read(&worker->lanes[index].board, counters);
}

/* From well to unwell, for the sum. */
static int unwellness(enum lane_state state)
{
    static const int order[] = {[LANE_RUNNING] = 0,
                                [LANE_STARTING] = 1,
                                [LANE_WAITING_STORE] = 2,
                                [LANE_WAITING_KAFKA] = 3,
                                [LANE_STOPPED] = 4};
    return order[state];
}

static void add(struct counters *sum, const struct counters *one)
{
    sum->messages += one->messages;
    sum->articles += one->articles;
    sum->rejected += one->rejected;
    sum->records += one->records;
    sum->revisions += one->revisions;
    sum->exact += one->exact;
    sum->near += one->near;
    sum->skipped += one->skipped;
    for (int code = 0; code < REJECTION_CODES; code++)
        sum->dead_letters[code] += one->dead_letters[code];
    sum->batches += one->batches;
    sum->aborted += one->aborted;
    sum->store_waits += one->store_waits;
    sum->kafka_waits += one->kafka_waits;
    sum->store_emptied += one->store_emptied;
    sum->store_reconnects += one->store_reconnects;
    if (one->store_articles > sum->store_articles)
        sum->store_articles = one->store_articles;
    sum->bytes_in += one->bytes_in;
    sum->bytes_out += one->bytes_out;
    sum->prepare_us += one->prepare_us;
    sum->claim_us += one->claim_us;
    sum->publish_us += one->publish_us;
    sum->partitions += one->partitions;
    if (unwellness(one->state) > unwellness(sum->state))
        sum->state = one->state;
}

void worker_count(const struct worker *worker, struct counters *sum)
{
    *sum = (struct counters){.state = LANE_RUNNING};
    for (uint32_t i = 0; i < worker->options.lanes; i++) {
        struct counters one;
        worker_count_lane(worker, i, &one);
        add(sum, &one);
    }
}

bool worker_ready(const struct worker *worker, const char **reason)
{
    struct counters sum;
    worker_count(worker, &sum);
    for (uint32_t i = 0; i < worker->options.lanes; i++)
        if (sum.state == LANE_RUNNING && held_up_since(&worker->lanes[i]) != 0)
            sum.state = LANE_WAITING_KAFKA;
    *reason = lane_state_name(sum.state);
    return sum.state == LANE_RUNNING;
}

bool worker_alive(const struct worker *worker, int64_t now_ms, uint32_t *lane)
{
    for (uint32_t i = 0; i < worker->options.lanes; i++) {
        const struct lane *one = &worker->lanes[i];
        if (!atomic_load(&one->ended) && now_ms - atomic_load(&one->step_ms) > WORKER_WEDGED_MS) {
            *lane = i;
            return false;
        }
    }
    return true;
}

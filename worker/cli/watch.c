/* Counters out of the lanes, for people and for Prometheus. */
#include "cli/watch.h"

#include "base/clock.h"

#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#include "adapters/kafka_options.h"
#include "telemetry/log.h"

enum { LANE_LABEL_SIZE = 12 };

bool watch_log(const struct worker *worker)
{
    struct counters sum;
    worker_count(worker, &sum);
    LOG_EVENT(
        LOG_LEVEL_INFO, "counters", log_number("messages", (int64_t)sum.messages),
        log_number("articles", (int64_t)sum.articles),
        log_number("rejected", (int64_t)sum.rejected), log_number("records", (int64_t)sum.records),
        log_number("revisions", (int64_t)sum.revisions),
        log_number("duplicates", (int64_t)(sum.exact + sum.near)),
        log_number("exact", (int64_t)sum.exact), log_number("near", (int64_t)sum.near),
        log_number("dead_letters", (int64_t)counters_dead_letters(&sum)),
        log_number("skipped", (int64_t)sum.skipped), log_number("batches", (int64_t)sum.batches),
        log_number("aborted", (int64_t)sum.aborted),
        log_number("store_waits", (int64_t)sum.store_waits),
        log_number("kafka_waits", (int64_t)sum.kafka_waits),
        log_number("bytes_in", (int64_t)sum.bytes_in),
        log_number("bytes_out", (int64_t)sum.bytes_out),
        log_string("state", lane_state_name(sum.state)));
    if (counters_agree(&sum))
        return true;
    LOG_EVENT(
        LOG_LEVEL_ERROR, "counters_disagree",
        log_number("articles_and_rejected", (int64_t)(sum.articles + sum.rejected)),
        log_number("records_duplicates_and_dead_letters",
                   (int64_t)(sum.records + sum.exact + sum.near + counters_dead_letters(&sum))));
    return false;
}

/* One counter of each lane. */
struct plain_metric {
    const char *name, *help;
    enum metric_type type;
    size_t offset; /* of a uint64_t in struct counters */
    const char *label, *value;
};

#define COUNTER(member) offsetof(struct counters, member)

/* Rows of one name stand together: they are one family. */
static const struct plain_metric plain_metrics[] = {
    {"tidings_messages_total", "Messages settled.", METRIC_COUNTER, COUNTER(messages), NULL, NULL},
    {"tidings_articles_total", "Articles found in them.", METRIC_COUNTER, COUNTER(articles), NULL,
     NULL},
    {"tidings_rejected_total", "Messages without an article, and records that a topic refused.",
     METRIC_COUNTER, COUNTER(rejected), NULL, NULL},
    {"tidings_records_total", "Records published, revisions included.", METRIC_COUNTER,
     COUNTER(records), NULL, NULL},
    {"tidings_revisions_total", "Records published with revisionOf.", METRIC_COUNTER,
     COUNTER(revisions), NULL, NULL},
    {"tidings_duplicates_total", "Articles diverted, by kind.", METRIC_COUNTER, COUNTER(exact),
     "kind", "exact"},
    {"tidings_duplicates_total", NULL, METRIC_COUNTER, COUNTER(near), "kind", "near"},
    {"tidings_skipped_total", "Records published without asking the store.", METRIC_COUNTER,
     COUNTER(skipped), NULL, NULL},
    {"tidings_batches_total", "Batches, by how they ended.", METRIC_COUNTER, COUNTER(batches),
     "outcome", "settled"},
    {"tidings_batches_total", NULL, METRIC_COUNTER, COUNTER(aborted), "outcome", "aborted"},
    {"tidings_waits_total", "How often a lane had to wait, by what was away.", METRIC_COUNTER,
     COUNTER(kafka_waits), "for", "kafka"},
    {"tidings_waits_total", NULL, METRIC_COUNTER, COUNTER(store_waits), "for", "store"},
    {"tidings_store_emptied_total",
     "How often the store had lost all that it held, as this process found.", METRIC_COUNTER,
     COUNTER(store_emptied), NULL, NULL},
    {"tidings_store_reconnects_total", "Connections to the store after the first.", METRIC_COUNTER,
     COUNTER(store_reconnects), NULL, NULL},
    {"tidings_store_articles", "Articles that the store remembers, as of the last claim.",
     METRIC_GAUGE, COUNTER(store_articles), NULL, NULL},
    {"tidings_bytes_total", "Bytes of messages settled and of what was published.", METRIC_COUNTER,
     COUNTER(bytes_in), "direction", "in"},
    {"tidings_bytes_total", NULL, METRIC_COUNTER, COUNTER(bytes_out), "direction", "out"},
    {"tidings_partitions", "Partitions held now.", METRIC_GAUGE, COUNTER(partitions), NULL, NULL},
};

static const struct plain_metric time_metrics[] = {
    {"tidings_busy_seconds_total", "Time spent on settled batches, by act of the road.",
     METRIC_COUNTER, COUNTER(prepare_us), "act", "prepare"},
    {"tidings_busy_seconds_total", NULL, METRIC_COUNTER, COUNTER(claim_us), "act", "claim"},
    {"tidings_busy_seconds_total", NULL, METRIC_COUNTER, COUNTER(publish_us), "act", "publish"},
};

static void write_rows(const struct watch *watch, struct metrics *metrics,
                       const struct plain_metric *rows, size_t count,
                       void (*sample)(struct metrics *, const struct metric_label *, size_t,
                                      uint64_t))
{
    for (size_t i = 0; i < count; i++) {
        if (rows[i].help != NULL)
            metrics_family(metrics, rows[i].name, rows[i].type, rows[i].help);
        for (uint32_t lane = 0; lane < watch->lanes; lane++) {
            struct counters counters;
            char number[LANE_LABEL_SIZE];
            worker_count_lane(watch->worker, lane, &counters);
            snprintf(number, sizeof(number), "%u", lane);
            const struct metric_label labels[] = {{"lane", number}, {rows[i].label, rows[i].value}};
            const uint64_t *value =
                (const uint64_t *)(const void *)((const char *)&counters + rows[i].offset);
            sample(metrics, labels, rows[i].label != NULL ? 2 : 1, *value);
        }
    }
}

static void write_dead_letters(const struct watch *watch, struct metrics *metrics)
{
    metrics_family(metrics, "tidings_dead_letters_total", METRIC_COUNTER,
                   "Messages sent to the dead-letter topic, by reason.");
    for (uint32_t lane = 0; lane < watch->lanes; lane++) {
        struct counters counters;
        char number[LANE_LABEL_SIZE];
        worker_count_lane(watch->worker, lane, &counters);
        snprintf(number, sizeof(number), "%u", lane);
        for (int code = REJECTED_NOT + 1; code < REJECTION_CODES; code++) {
            const struct metric_label labels[] = {
                {"lane", number}, {"reason", rejection_name((enum rejection_code)code)}};
            metrics_sample(metrics, labels, 2, counters.dead_letters[code]);
        }
    }
}

static void write_states(const struct watch *watch, struct metrics *metrics)
{
    metrics_family(metrics, "tidings_lane_state", METRIC_GAUGE,
                   "1 for the state that a lane is in.");
    for (uint32_t lane = 0; lane < watch->lanes; lane++) {
        struct counters counters;
        char number[LANE_LABEL_SIZE];
        worker_count_lane(watch->worker, lane, &counters);
        snprintf(number, sizeof(number), "%u", lane);
        for (int state = LANE_STARTING; state <= LANE_STOPPED; state++) {
            const struct metric_label labels[] = {
                {"lane", number}, {"state", lane_state_name((enum lane_state)state)}};
            metrics_sample(metrics, labels, 2, counters.state == (enum lane_state)state);
        }
    }
}

/* Resident memory by /proc/self/statm: "size resident ..." in pages. */
static uint64_t resident_bytes(void)
{
    unsigned long size = 0, resident = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (file == NULL)
        return 0;
    if (fscanf(file, "%lu %lu", &size, &resident) != 2)
        resident = 0;
    fclose(file);
    return (uint64_t)resident * (uint64_t)sysconf(_SC_PAGESIZE);
}

void watch_metrics(void *context, struct metrics *metrics)
{
    const struct watch *watch = context;
    const struct metric_label about[] = {{"version", TIDINGS_VERSION},
                                         {"librdkafka", kafka_library_version()},
                                         {"instance_name", watch->instance}};
    metrics_family(metrics, "tidings_info", METRIC_GAUGE, "What runs here; always 1.");
    metrics_sample(metrics, about, 3, 1);
    write_rows(watch, metrics, plain_metrics, sizeof(plain_metrics) / sizeof(plain_metrics[0]),
               metrics_sample);
    write_rows(watch, metrics, time_metrics, sizeof(time_metrics) / sizeof(time_metrics[0]),
               metrics_seconds);
    write_dead_letters(watch, metrics);
    write_states(watch, metrics);
    metrics_family(metrics, "process_start_time_seconds", METRIC_GAUGE,
                   "When this process started, since 1970.");
    metrics_sample(metrics, NULL, 0, (uint64_t)(watch->started_ms / 1000));
    metrics_family(metrics, "process_resident_memory_bytes", METRIC_GAUGE,
                   "Memory that this process holds.");
    metrics_sample(metrics, NULL, 0, resident_bytes());
}

bool watch_ready(void *context, const char **reason)
{
    const struct watch *watch = context;
    return worker_ready(watch->worker, reason);
}

bool watch_live(void *context, uint32_t *lane)
{
    const struct watch *watch = context;
    return worker_alive(watch->worker, clock_monotonic_ms(), lane);
}

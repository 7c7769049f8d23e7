/* A lane's Kafka ends against librdkafka's mock cluster, whose broker answers with the errors that
 * we tell it to. What the mock cluster does not have (isolation, fencing, offsets of transactions)
 * is tested in tests/system on the real one. */
#ifndef TIDINGS_TESTS_MOCK_KAFKA_H
#define TIDINGS_TESTS_MOCK_KAFKA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include "adapters/kafka_lane.h"
#include "adapters/kafka_publisher.h"
#include "base/clock.h"

enum { PRODUCE = 0, TXN_OFFSET_COMMIT = 28, ADD_PARTITIONS = 24, ADD_OFFSETS = 25, END_TXN = 26 };
enum { PATIENCE_MS = 20000 };

/* On a busy machine librdkafka 2.0 now and then does not free its own copy of what
 * rd_kafka_send_offsets_to_transaction was given, or a request for a coordinator that its own
 * thread has made (all of ours runs in the first thread). Whole stacks are kept, so that the
 * suppressions hide nothing else. */
const char *__asan_default_options(void);
const char *__lsan_default_suppressions(void);

const char *__asan_default_options(void)
{
    return "fast_unwind_on_malloc=0";
}

const char *__lsan_default_suppressions(void)
{
    return "leak:rd_kafka_send_offsets_to_transaction\nleak:start_thread\n";
}

static rd_kafka_t *holder;
static rd_kafka_mock_cluster_t *mock;
static char bootstrap[128];
static struct kafka_property common[] = {{"bootstrap.servers", bootstrap}};
static struct kafka_property consumer[] = {{"fetch.wait.max.ms", "10"}};
static struct kafka_property producer[] = {{"transaction.timeout.ms", "5000"},
                                           {"message.max.bytes", "20000"}};
static const char *const topics[] = {"raw"};
static struct kafka_options options;
static struct article_source *source;
static struct record_sink *sink;
static char error[KAFKA_ERROR_SIZE];

static inline int64_t left_ms(void *context)
{
    return *(const bool *)context ? 0 : INT64_MAX;
}

static bool hurry; /* a round shall not wait */
static const struct patience patience = {left_ms, &hurry};

static inline void publish(int count)
{
    struct kafka_publisher *publisher;
    struct kafka_publisher_counts counts;
    const struct header headers[] = {{SPAN("a"), SPAN("1")}, {SPAN("none"), {NULL, 0}}};
    char text[32];
    assert_int_equal(kafka_publisher_open(&options, &publisher, error), STATUS_OK);
    for (int i = 0; i < count; i++) {
        snprintf(text, sizeof(text), "article %d", i);
        assert_int_equal(kafka_publisher_send(publisher, "raw", SPAN("key"), span_of(text), headers,
                                              2, 1700000000000 + i, error),
                         STATUS_OK);
    }
    assert_int_equal(kafka_publisher_flush(publisher, PATIENCE_MS, error), STATUS_OK);
    kafka_publisher_count(publisher, &counts);
    assert_int_equal(counts.delivered, count);
    assert_int_equal(counts.failed, 0);
    kafka_publisher_close(publisher);
}

static inline int begin_test(void **state)
{
    (void)state;
    char reason[256];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    holder = rd_kafka_new(RD_KAFKA_PRODUCER, conf, reason, sizeof(reason));
    mock = rd_kafka_mock_cluster_new(holder, 1);
    snprintf(bootstrap, sizeof(bootstrap), "%s", rd_kafka_mock_cluster_bootstraps(mock));
    static const char *const all[] = {"raw", "records", "duplicates", "dead"};
    for (size_t i = 0; i < 4; i++)
        rd_kafka_mock_topic_create(mock, all[i], 1, 1);
    options = (struct kafka_options){.common = {common, 1},
                                     .consumer = {consumer, 1},
                                     .producer = {producer, 2},
                                     .input_topics = topics,
                                     .input_topic_count = 1,
                                     .group = "group",
                                     .instance = "tester",
                                     .records = "records",
                                     .duplicates = "duplicates",
                                     .dead_letters = "dead",
                                     .embedded_lanes = 1};
    source = NULL;
    sink = NULL;
    return 0;
}

static inline int end_test(void **state)
{
    (void)state;
    record_sink_close(sink);
    article_source_close(source);
    rd_kafka_mock_cluster_destroy(mock);
    rd_kafka_destroy(holder);
    return 0;
}

static inline enum status recover_patiently(void)
{
    const char *why = NULL;
    int64_t until = clock_monotonic_ms() + PATIENCE_MS;
    enum status status;
    do
        status = record_sink_recover(sink, source, 1000, &why);
    while (status == STATUS_UNAVAILABLE && clock_monotonic_ms() < until);
    return status;
}

static inline void open_lane(void)
{
    assert_int_equal(kafka_lane_open(&options, 0, NULL, &source, &sink, error), STATUS_OK);
    assert_int_equal(recover_patiently(), STATUS_OK);
}

static inline struct collection collect(size_t count)
{
    struct collection collection = {0};
    const char *why = NULL;
    int64_t until = clock_monotonic_ms() + PATIENCE_MS;
    while (collection.count < count && clock_monotonic_ms() < until)
        assert_int_equal(article_source_collect(source, count, 1 << 20, 200, &collection, &why),
                         STATUS_OK);
    assert_int_equal(collection.count, count);
    return collection;
}

static inline void push_errors(int16_t request, size_t count, rd_kafka_resp_err_t code)
{
    for (size_t i = 0; i < count; i++)
        rd_kafka_mock_push_request_errors(mock, request, 1, code);
}

#endif

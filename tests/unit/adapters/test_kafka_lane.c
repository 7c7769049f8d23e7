/* The Kafka ends of a lane against librdkafka's mock cluster, whose broker answers with the errors
 * that we tell it to: what must be done again is done again, what is fatal replaces the producer,
 * what nobody can mend is said. What the mock cluster does not have (isolation, fencing, offsets of
 * transactions) is tested in tests/system on the real one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include "adapters/embedded_cluster.h"
#include "adapters/kafka_admin.h"
#include "adapters/kafka_member.h"
#include "adapters/kafka_reader.h"
#include "telemetry/log.h"

#include "mock_kafka.h"

/* One round: each message of the collection as a record. */
static enum status run_round(const struct collection *collection, const char **why)
{
    enum status status = record_sink_begin(sink, patience, why);
    for (size_t i = 0; i < collection->count && status == STATUS_OK; i++) {
        const struct message *message = &collection->messages[i];
        struct outgoing outgoing = {OUTGOING_RECORD, message->key, message->value, message->headers,
                                    message->header_count};
        status = record_sink_send(sink, &outgoing, why);
    }
    return status == STATUS_OK ? record_sink_settle(sink, source, collection->count, why) : status;
}

/* ----- the undisturbed round ----- */

static void messages_arrive_as_they_were_sent(void **state)
{
    (void)state;
    publish(3);
    open_lane();
    struct collection collection = collect(3);
    const struct message *second = &collection.messages[1];
    assert_memory_equal(second->topic.data, "raw", 3);
    assert_int_equal(second->offset, 1);
    assert_int_equal(second->timestamp_ms, 1700000000001);
    assert_memory_equal(second->key.data, "key", 3);
    assert_memory_equal(second->value.data, "article 1", second->value.length);
    assert_int_equal(second->header_count, 2);
    assert_memory_equal(second->headers[0].value.data, "1", 1);
    assert_null(second->headers[1].value.data);
    assert_int_equal(article_source_partitions(source), 1);
}

static void a_round_publishes_and_the_rest_of_the_collection_stays(void **state)
{
    (void)state;
    publish(5);
    open_lane();
    struct collection collection = collect(5);
    struct collection part = collection;
    const char *why = NULL;
    part.count = 2;
    assert_int_equal(run_round(&part, &why), STATUS_OK);
    article_source_release(source, 2);
    assert_int_equal(article_source_collect(source, 10, 1 << 20, 0, &collection, &why), STATUS_OK);
    assert_int_equal(collection.count, 3);
    assert_int_equal(collection.messages[0].offset, 2);
    struct kafka_reader *reader;
    const struct message *message = NULL;
    assert_int_equal(kafka_reader_open(&options, "records", KAFKA_READ_FROM_BEGINNING, 0,
                                       PATIENCE_MS, &reader, error),
                     STATUS_OK);
    int seen = 0;
    while (!kafka_reader_at_end(reader)) {
        assert_int_equal(kafka_reader_next(reader, 1000, &message, error), STATUS_OK);
        seen += message != NULL;
    }
    assert_int_equal(seen, 2);
    kafka_reader_close(reader);
}

static void a_wait_takes_nothing_and_the_next_collect_goes_on_where_it_stood(void **state)
{
    (void)state;
    publish(4);
    open_lane();
    collect(2);
    struct collection collection;
    const char *why = NULL;
    for (int i = 0; i < 3; i++) {
        assert_int_equal(article_source_wait(source, 100, &collection, &why), STATUS_OK);
        assert_int_equal(collection.count, 2);
    }
    article_source_release(source, 2);
    collection = collect(2);
    assert_int_equal(collection.messages[0].offset, 2);
    assert_int_equal(collection.messages[1].offset, 3);
}

static void after_a_rewind_the_same_messages_come_again_even_after_a_wait(void **state)
{
    (void)state;
    publish(4);
    open_lane();
    collect(4);
    struct collection collection;
    const char *why = NULL;
    bool settled = true;
    assert_int_equal(article_source_rewind(source, 4, &settled, &why), STATUS_OK);
    assert_false(settled);
    assert_int_equal(article_source_wait(source, 100, &collection, &why), STATUS_OK);
    assert_int_equal(collection.count, 0);
    collection = collect(4);
    assert_int_equal(collection.messages[0].offset, 0);
}

/* Paused, taken away, the wait is over, given back: what a broker's restart does. */
static void partitions_that_were_paused_when_they_went_are_read_when_they_come_back(void **state)
{
    (void)state;
    publish(2);
    open_lane();
    collect(1);
    struct collection collection;
    const char *why = NULL;
    struct kafka_source *inner = kafka_source_of(source);
    assert_int_equal(article_source_wait(source, 50, &collection, &why), STATUS_OK);
    rd_kafka_topic_partition_list_t *all = rd_kafka_topic_partition_list_copy(inner->ledger);
    kafka_member_on_rebalance(inner->client, RD_KAFKA_RESP_ERR__REVOKE_PARTITIONS, all, inner);
    assert_int_equal(article_source_collect(source, 1, 1 << 20, 50, &collection, &why), STATUS_OK);
    assert_int_equal(collection.count, 0);
    assert_int_equal(collection.losses, 1);
    all->elems[0].offset = RD_KAFKA_OFFSET_BEGINNING;
    kafka_member_on_rebalance(inner->client, RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS, all, inner);
    rd_kafka_topic_partition_list_destroy(all);
    collection = collect(2);
    assert_int_equal(collection.messages[0].offset, 0);
}

/* A worker stopped right after its partitions came: rd_kafka_rebalance_protocol gives NULL then. */
static void a_client_that_is_being_closed_gives_back_as_the_group_last_said(void **state)
{
    (void)state;
    const char *const strategies[] = {"cooperative-sticky", "range"};
    for (int i = 0; i < 2; i++) {
        options.embedded_lanes = 0; /* a member of the group */
        consumer[0] = (struct kafka_property){"partition.assignment.strategy", strategies[i]};
        publish(1);
        open_lane();
        collect(1);
        struct kafka_source *inner = kafka_source_of(source);
        const char *protocol = rd_kafka_rebalance_protocol(inner->client);
        assert_string_equal(protocol, i == 0 ? "COOPERATIVE" : "EAGER");
        assert_int_equal(inner->cooperative, i == 0); /* the callback has seen it */
        assert_int_equal(kafka_member_cooperates(inner, NULL), i == 0);
        end_test(state);
        begin_test(state);
    }
    consumer[0] = (struct kafka_property){"fetch.wait.max.ms", "10"};
}

/* ----- errors of the broker ----- */

static const struct {
    const char *what;
    int16_t request;
    size_t times;
    rd_kafka_resp_err_t code;
    enum status settle; /* what the round ends in */
} injected[] = {
    {"retried within", END_TXN, 2, RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE, STATUS_OK},
    {"retried within", END_TXN, 2, RD_KAFKA_RESP_ERR_CONCURRENT_TRANSACTIONS, STATUS_OK},
    {"retried within", TXN_OFFSET_COMMIT, 2, RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS,
     STATUS_OK},
    {"retried within", ADD_PARTITIONS, 3, RD_KAFKA_RESP_ERR_CONCURRENT_TRANSACTIONS, STATUS_OK},
    {"retried within", PRODUCE, 2, RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, STATUS_OK},
    {"aborted", TXN_OFFSET_COMMIT, 1, RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION, STATUS_UNAVAILABLE},
    {"aborted", TXN_OFFSET_COMMIT, 1, RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID, STATUS_UNAVAILABLE},
    {"replaced", END_TXN, 1, RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH, STATUS_UNAVAILABLE},
    {"replaced", END_TXN, 1, RD_KAFKA_RESP_ERR_INVALID_TXN_STATE, STATUS_UNAVAILABLE},
    {"replaced", ADD_OFFSETS, 1, RD_KAFKA_RESP_ERR_INVALID_PRODUCER_EPOCH, STATUS_UNAVAILABLE},
    {"replaced", PRODUCE, 1, RD_KAFKA_RESP_ERR_OUT_OF_ORDER_SEQUENCE_NUMBER, STATUS_UNAVAILABLE},
};

/* With one message, as one request: the mock cluster does not refuse a batch whose predecessor it
 * has refused. */
static void whatever_the_broker_answers_the_round_is_settled_or_can_be_done_again(void **state)
{
    for (size_t i = 0; i < sizeof(injected) / sizeof(injected[0]); i++) {
        const char *why = NULL;
        bool settled;
        publish(1);
        open_lane();
        struct collection collection = collect(1);
        push_errors(injected[i].request, injected[i].times, injected[i].code);
        enum status status = run_round(&collection, &why);
        if (status != injected[i].settle)
            fail_msg("%s %s: %s, %s", injected[i].what, rd_kafka_err2name(injected[i].code),
                     status_name(status), why);
        if (status != STATUS_OK) {
            assert_int_equal(recover_patiently(), STATUS_OK);
            assert_int_equal(article_source_rewind(source, 0, &settled, &why), STATUS_OK);
            collection = collect(1);
            assert_int_equal(collection.messages[0].offset, 0);
            assert_int_equal(run_round(&collection, &why), STATUS_OK);
        }
        end_test(state);
        begin_test(state);
    }
}

/* As when a lane is asked to stop while the coordinator is away. */
static void a_commit_that_nobody_answers_is_given_up_with_patience_and_is_in_doubt(void **state)
{
    (void)state;
    const char *why = NULL;
    bool settled;
    publish(2);
    open_lane();
    struct collection collection = collect(2);
    rd_kafka_mock_broker_push_request_error_rtts(mock, 1, END_TXN, 1, RD_KAFKA_RESP_ERR_NO_ERROR,
                                                 PATIENCE_MS);
    hurry = true;
    int64_t begun = clock_monotonic_ms();
    assert_int_equal(run_round(&collection, &why), STATUS_UNAVAILABLE);
    hurry = false;
    assert_true(clock_monotonic_ms() - begun < PATIENCE_MS / 2); /* long before the answer */
    assert_true(record_sink_in_doubt(sink));
    assert_int_equal(recover_patiently(), STATUS_OK);
    assert_false(record_sink_in_doubt(sink));
    assert_int_equal(article_source_rewind(source, 2, &settled, &why), STATUS_OK);
    collection = collect(2);
    assert_int_equal(run_round(&collection, &why), STATUS_OK);
}

static void what_nobody_here_can_mend_is_said(void **state)
{
    (void)state;
    const char *why = NULL;
    publish(1);
    open_lane();
    struct collection collection = collect(1);
    push_errors(TXN_OFFSET_COMMIT, 1, RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED);
    assert_int_equal(run_round(&collection, &why), STATUS_BROKEN);
    assert_non_null(strstr(why, "authorization"));
}

static char large[20000];

static void a_message_over_the_limit_is_refused_and_the_round_goes_on(void **state)
{
    (void)state;
    const char *why = NULL;
    publish(1);
    open_lane();
    struct collection collection = collect(1);
    struct outgoing outgoing = {OUTGOING_RECORD, SPAN("k"), {large, sizeof(large)}, NULL, 0};
    assert_int_equal(record_sink_largest(sink, OUTGOING_RECORD), 20000);
    assert_int_equal(record_sink_begin(sink, patience, &why), STATUS_OK);
    assert_int_equal(record_sink_send(sink, &outgoing, &why), STATUS_TOO_LARGE);
    outgoing.value.length =
        record_sink_largest(sink, OUTGOING_RECORD) - outgoing_size(&outgoing) + sizeof(large);
    assert_int_equal(record_sink_send(sink, &outgoing, &why), STATUS_OK);
    assert_int_equal(record_sink_settle(sink, source, collection.count, &why), STATUS_OK);
}

static struct outgoing record_of(size_t size)
{
    return (struct outgoing){OUTGOING_RECORD, SPAN("k"), {large, size}, NULL, 0};
}

/* Settles a round of `count` of these, which the broker refuses. */
static void send_refused(size_t count, struct outgoing outgoing)
{
    const char *why = NULL;
    push_errors(PRODUCE, 1, RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE);
    assert_int_equal(record_sink_begin(sink, patience, &why), STATUS_OK);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(record_sink_send(sink, &outgoing, &why), STATUS_OK);
    assert_int_equal(record_sink_settle(sink, source, 1, &why), STATUS_UNAVAILABLE);
    assert_int_equal(recover_patiently(), STATUS_OK);
}

static void a_size_that_the_broker_refuses_of_a_message_alone_is_not_tried_again(void **state)
{
    (void)state;
    publish(1);
    open_lane();
    collect(1);
    const struct outgoing record = record_of(6000);
    send_refused(1, record); /* perhaps because of others: from now on it goes alone */
    assert_int_equal(record_sink_largest(sink, OUTGOING_RECORD), 20000);
    send_refused(1, record);
    assert_int_equal(record_sink_largest(sink, OUTGOING_RECORD), outgoing_size(&record) - 1);
    assert_int_equal(record_sink_largest(sink, OUTGOING_DUPLICATE), 20000);
    assert_int_equal(record_sink_largest(sink, OUTGOING_DEAD_LETTER), 20000);
}

static void what_is_refused_is_measured_with_its_key_and_headers(void **state)
{
    (void)state;
    const struct header headers[] = {{SPAN("a"), {large, 7000}}, {SPAN("none"), {NULL, 0}}};
    const struct outgoing outgoings[] = {
        {OUTGOING_DEAD_LETTER, {NULL, 0}, SPAN(" "), headers, 2},
        {OUTGOING_DUPLICATE, {large, 7000}, SPAN(" "), NULL, 0},
        {OUTGOING_RECORD, {NULL, 0}, {NULL, 0}, NULL, 0}, /* as small as they come */
    };
    publish(1);
    open_lane();
    collect(1);
    for (size_t i = 0; i < sizeof(outgoings) / sizeof(outgoings[0]); i++) {
        const size_t size = outgoing_size(&outgoings[i]);
        int rounds = 0;
        while (record_sink_largest(sink, outgoings[i].kind) >= size && rounds++ < 10)
            send_refused(1, outgoings[i]);
        assert_in_range(record_sink_largest(sink, outgoings[i].kind), size / 2, size - 1);
    }
}

static void a_batch_that_the_broker_refuses_says_nothing_of_its_messages(void **state)
{
    (void)state;
    publish(1);
    open_lane();
    struct collection collection = collect(1);
    const char *why = NULL;
    send_refused(8, record_of(2000));
    assert_int_equal(record_sink_largest(sink, OUTGOING_RECORD), 20000);
    assert_int_equal(run_round(&collection, &why), STATUS_OK);
}

static void at_least_once_commits_after_delivery(void **state)
{
    (void)state;
    const char *why = NULL;
    options.delivery = KAFKA_AT_LEAST_ONCE;
    producer[0] = (struct kafka_property){"linger.ms", "1"};
    publish(3);
    open_lane();
    struct collection collection = collect(3);
    assert_int_equal(run_round(&collection, &why), STATUS_OK);
    article_source_release(source, 3);
    record_sink_close(sink);
    article_source_close(source);
    producer[0] = (struct kafka_property){"transaction.timeout.ms", "5000"};
    source = NULL;
    sink = NULL;
}

/* ----- set-up ----- */

static void a_wrong_property_is_named_with_its_section(void **state)
{
    (void)state;
    consumer[0] = (struct kafka_property){"fetch.min.byts", "1"};
    assert_false(kafka_check_options(&options, error));
    assert_non_null(strstr(error, "consumer.fetch.min.byts"));
    consumer[0] = (struct kafka_property){"group.id", "mine"};
    assert_false(kafka_check_options(&options, error));
    assert_non_null(strstr(error, "input.group"));
    consumer[0] = (struct kafka_property){"fetch.wait.max.ms", "10"};
    producer[1] = (struct kafka_property){"message.max.bytes", "many"};
    assert_false(kafka_check_options(&options, error));
    assert_non_null(strstr(error, "producer.message.max.bytes"));
    producer[1] = (struct kafka_property){"message.max.bytes", "20000"};
    assert_true(kafka_check_options(&options, error));
}

static void an_embedded_cluster_serves_topics(void **state)
{
    (void)state;
    struct embedded_cluster *cluster;
    struct kafka_admin *admin;
    int32_t partitions = -1;
    assert_int_equal(embedded_cluster_open(&cluster, error), STATUS_OK);
    assert_int_equal(embedded_cluster_create_topic(cluster, "raw", 3, error), STATUS_OK);
    snprintf(bootstrap, sizeof(bootstrap), "%s", embedded_cluster_bootstrap(cluster));
    assert_int_equal(kafka_admin_open(&options, &admin, error), STATUS_OK);
    assert_int_equal(kafka_admin_wait(admin, PATIENCE_MS, error), STATUS_OK);
    assert_int_equal(kafka_admin_describe_topic(admin, "raw", &partitions, error), STATUS_OK);
    assert_int_equal(partitions, 3);
    assert_int_equal(kafka_admin_describe_topic(admin, "none", &partitions, error), STATUS_OK);
    assert_int_equal(partitions, 0);
    kafka_admin_close(admin);
    embedded_cluster_close(cluster);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(messages_arrive_as_they_were_sent, begin_test, end_test),
        cmocka_unit_test_setup_teardown(a_round_publishes_and_the_rest_of_the_collection_stays,
                                        begin_test, end_test),
        cmocka_unit_test_setup_teardown(
            a_wait_takes_nothing_and_the_next_collect_goes_on_where_it_stood, begin_test, end_test),
        cmocka_unit_test_setup_teardown(
            after_a_rewind_the_same_messages_come_again_even_after_a_wait, begin_test, end_test),
        cmocka_unit_test_setup_teardown(
            partitions_that_were_paused_when_they_went_are_read_when_they_come_back, begin_test,
            end_test),
        cmocka_unit_test_setup_teardown(
            a_client_that_is_being_closed_gives_back_as_the_group_last_said, begin_test, end_test),
        cmocka_unit_test_setup_teardown(
            whatever_the_broker_answers_the_round_is_settled_or_can_be_done_again, begin_test,
            end_test),
        cmocka_unit_test_setup_teardown(
            a_commit_that_nobody_answers_is_given_up_with_patience_and_is_in_doubt, begin_test,
            end_test),
        cmocka_unit_test_setup_teardown(what_nobody_here_can_mend_is_said, begin_test, end_test),
        cmocka_unit_test_setup_teardown(a_message_over_the_limit_is_refused_and_the_round_goes_on,
                                        begin_test, end_test),
        cmocka_unit_test_setup_teardown(
            a_size_that_the_broker_refuses_of_a_message_alone_is_not_tried_again, begin_test,
            end_test),
        cmocka_unit_test_setup_teardown(
            a_batch_that_the_broker_refuses_says_nothing_of_its_messages, begin_test, end_test),
        cmocka_unit_test_setup_teardown(what_is_refused_is_measured_with_its_key_and_headers,
                                        begin_test, end_test),
        cmocka_unit_test_setup_teardown(at_least_once_commits_after_delivery, begin_test, end_test),
        cmocka_unit_test_setup_teardown(a_wrong_property_is_named_with_its_section, begin_test,
                                        end_test),
        cmocka_unit_test_setup_teardown(an_embedded_cluster_serves_topics, begin_test, end_test),
    };
    log_redirect(-1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What keeps a member of the group from reading, and is not to be left to librdkafka alone: it
 * would say so to nobody, and of some of it never recover. */
#include <unistd.h>

#include "adapters/kafka_member.h"
#include "adapters/kafka_source.h"
#include "telemetry/log.h"

#include "mock_kafka.h"

enum { FETCH = 1, OFFSET_FETCH = 9, FIND_COORDINATOR = 10, JOIN_GROUP = 11 };

static struct collection collection;
static const char *why;

static int begin_as_member(void **state)
{
    begin_test(state);
    options.embedded_lanes = 0;
    return 0;
}

/* Until there is an article, or the source says that it cannot read. */
static enum status collect_or_hear_why(void)
{
    int64_t until = clock_monotonic_ms() + PATIENCE_MS;
    enum status status = STATUS_OK;
    collection.count = 0;
    while (status == STATUS_OK && collection.count == 0 && clock_monotonic_ms() < until)
        status = article_source_collect(source, 1, 1 << 20, 200, &collection, &why);
    return status;
}

static void a_group_that_refuses_the_member_is_told_and_asked_again(void **state)
{
    (void)state;
    publish(1);
    push_errors(JOIN_GROUP, 2, RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT);
    open_lane();
    assert_int_equal(collect_or_hear_why(), STATUS_UNAVAILABLE);
    assert_non_null(strstr(why, "JoinGroup"));
    assert_non_null(strstr(why, "session.timeout.ms"));
    int64_t until = clock_monotonic_ms() + PATIENCE_MS;
    while (collect_or_hear_why() == STATUS_UNAVAILABLE && clock_monotonic_ms() < until)
        continue;
    assert_int_equal(collection.count, 1);
}

/* It is in the group, and reads nothing only because there is nothing for it. */
static void trouble_of_the_group_is_not_laid_to_a_member_that_was_let_in(void **state)
{
    (void)state;
    publish(1);
    push_errors(FIND_COORDINATOR, 1, RD_KAFKA_RESP_ERR_UNKNOWN);
    open_lane();
    rd_kafka_topic_partition_list_t *nothing = rd_kafka_topic_partition_list_new(0);
    kafka_member_take(kafka_source_of(source), nothing, false);
    rd_kafka_topic_partition_list_destroy(nothing);
    assert_int_equal(collect_or_hear_why(), STATUS_OK);
    assert_int_equal(collection.count, 1);
}

/* As where the group's coordinator has just moved: librdkafka 2.0 does not ask again. */
static void places_that_the_broker_did_not_tell_are_asked_for_again(void **state)
{
    (void)state;
    static const rd_kafka_resp_err_t codes[] = {RD_KAFKA_RESP_ERR_NOT_COORDINATOR,
                                                RD_KAFKA_RESP_ERR_UNKNOWN};
    for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
        /* The mock cluster takes the consumer that comes in its place for another member. */
        consumer[0] = (struct kafka_property){"session.timeout.ms", "6000"};
        publish(1);
        push_errors(OFFSET_FETCH, 1, codes[i]);
        open_lane();
        int64_t until = clock_monotonic_ms() + PATIENCE_MS;
        while (collect_or_hear_why() == STATUS_UNAVAILABLE && clock_monotonic_ms() < until)
            continue;
        assert_int_equal(collection.count, 1);
        end_test(state);
        begin_as_member(state);
    }
    consumer[0] = (struct kafka_property){"fetch.wait.max.ms", "10"};
}

static void a_place_that_nobody_knows_ends_the_lane_where_the_operator_wants_it_so(void **state)
{
    (void)state;
    consumer[0] = (struct kafka_property){"auto.offset.reset", "error"};
    publish(1);
    open_lane();
    assert_int_equal(collect_or_hear_why(), STATUS_BROKEN);
    assert_non_null(strstr(why, "raw/0"));
    assert_non_null(strstr(why, "auto.offset.reset"));
    consumer[0] = (struct kafka_property){"fetch.wait.max.ms", "10"};
}

/* What librdkafka takes for a group without offsets begins at the end, where such groups shall. */
static void a_partition_that_was_begun_behind_the_place_of_the_group_is_put_right(void **state)
{
    (void)state;
    consumer[0] = (struct kafka_property){"auto.offset.reset", "latest"};
    open_lane();
    struct kafka_source *inner = kafka_source_of(source);
    int64_t until = clock_monotonic_ms() + PATIENCE_MS;
    while ((inner->ledger->cnt == 0 || inner->ledger->elems[0].offset == LEDGER_NOT_YET) &&
           clock_monotonic_ms() < until) /* for the end of a partition without messages */
        assert_int_equal(article_source_collect(source, 1, 1 << 20, 200, &collection, &why),
                         STATUS_OK);
    publish(3);
    collection = collect(3);
    rd_kafka_topic_partition_list_t *places = rd_kafka_topic_partition_list_copy(inner->ledger);
    places->elems[0].offset = 1;
    assert_int_equal(kafka_source_commit(source, places), RD_KAFKA_RESP_ERR_NO_ERROR);
    kafka_member_on_rebalance(inner->client, RD_KAFKA_RESP_ERR__REVOKE_PARTITIONS, places, inner);
    places->elems[0].offset = RD_KAFKA_OFFSET_END;
    kafka_member_on_rebalance(inner->client, RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS, places, inner);
    rd_kafka_topic_partition_list_destroy(places);
    until = clock_monotonic_ms() + PATIENCE_MS;
    while (collect_or_hear_why() == STATUS_UNAVAILABLE && clock_monotonic_ms() < until)
        continue;
    assert_int_equal(collection.count, 1);
    assert_int_equal(collection.messages[0].offset, 1);
    consumer[0] = (struct kafka_property){"fetch.wait.max.ms", "10"};
}

static void a_partition_that_cannot_be_read_is_told_of_once_and_read_when_it_can(void **state)
{
    (void)state;
    static char text[1 << 16];
    FILE *log = tmpfile();
    log_redirect(fileno(log));
    publish(1);
    push_errors(FETCH, 2, RD_KAFKA_RESP_ERR_UNKNOWN);
    open_lane();
    assert_int_equal(collect_or_hear_why(), STATUS_OK);
    assert_int_equal(collection.count, 1);
    log_redirect(STDERR_FILENO);
    rewind(log);
    text[fread(text, 1, sizeof(text) - 1, log)] = '\0';
    fclose(log);
    const char *told = strstr(text, "input_unreadable");
    assert_non_null(told);
    assert_null(strstr(told + 1, "input_unreadable"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_group_that_refuses_the_member_is_told_and_asked_again,
                                        begin_as_member, end_test),
        cmocka_unit_test_setup_teardown(
            trouble_of_the_group_is_not_laid_to_a_member_that_was_let_in, begin_as_member,
            end_test),
        cmocka_unit_test_setup_teardown(places_that_the_broker_did_not_tell_are_asked_for_again,
                                        begin_as_member, end_test),
        cmocka_unit_test_setup_teardown(
            a_place_that_nobody_knows_ends_the_lane_where_the_operator_wants_it_so, begin_as_member,
            end_test),
        cmocka_unit_test_setup_teardown(
            a_partition_that_was_begun_behind_the_place_of_the_group_is_put_right, begin_as_member,
            end_test),
        cmocka_unit_test_setup_teardown(
            a_partition_that_cannot_be_read_is_told_of_once_and_read_when_it_can, begin_as_member,
            end_test),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

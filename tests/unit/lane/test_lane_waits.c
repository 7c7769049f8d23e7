/* What a lane does while the world is away, and how it takes what it cannot publish. */
#include "fake_world.h"

#include "base/clock.h"
#include "telemetry/log.h"

static struct world world;
static struct process process;

static void begin_test(void)
{
    world_init(&world);
    process_init(&process, &world);
    assert_int_equal(lane_start(&process.lane), STATUS_OK);
}

static void take_turns(int most)
{
    for (int turn = 0; turn < most && !world_done(&world); turn++)
        assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
}

static void a_lone_article_is_settled_in_the_turn_that_finds_it(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    take_turns(1);
    assert_true(world_done(&world));
    assert_int_equal(world.settles, 1);
    process_clear(&process);
}

static void a_backlog_is_settled_in_strides_of_the_limit(void **state)
{
    (void)state;
    static const char *const words[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    begin_test();
    for (size_t i = 0; i < 10; i++)
        world_put(&world, 0, words[i]);
    take_turns(100);
    assert_int_equal(world.settles, 2); /* of batch_articles = 5 */
    process_clear(&process);
}

static void while_the_store_is_away_the_lane_waits_as_a_member(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    world.store_away_for = 3;
    take_turns(1);
    assert_true(world_done(&world));
    assert_int_equal(world.waits, 3);
    assert_int_equal(world.settles, 1);
    assert_int_equal(process.lane.own.store_waits, 1);
    assert_int_equal(process.lane.own.state, LANE_RUNNING);
    process_clear(&process);
}

static void a_store_that_is_away_at_the_start_is_waited_for_before_the_first_article(void **state)
{
    (void)state;
    world_init(&world);
    process_init(&process, &world);
    world.store_away_for = 2;
    assert_int_equal(lane_start(&process.lane), STATUS_OK);
    assert_int_equal(process.lane.own.state, LANE_WAITING_STORE);
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK); /* asked only every now and then */
    assert_int_equal(world.store_away_for, 1);
    process.lane.store_again_ms = 0;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(process.lane.own.state, LANE_WAITING_STORE);
    assert_int_equal(process.common.announcements.waiting[ABSENCE_STORE], 1);
    process.lane.store_again_ms = 0;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(process.lane.own.state, LANE_RUNNING);
    assert_int_equal(process.common.announcements.waiting[ABSENCE_STORE], 0);
    assert_int_equal(process.lane.own.store_waits, 1);
    assert_int_equal(world.waits, 0); /* it held nothing that it would have to keep */
    process_clear(&process);
}

static void an_idle_lane_notices_that_the_store_goes_away(void **state)
{
    (void)state;
    begin_test();
    assert_int_equal(process.lane.own.state, LANE_RUNNING);
    world.store_away_for = 1;
    process.lane.store_again_ms = 0;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(process.lane.own.state, LANE_WAITING_STORE);
    world_put(&world, 0, "spring");
    take_turns(1);
    assert_true(world_done(&world));
    assert_int_equal(process.lane.own.state, LANE_RUNNING);
    process_clear(&process);
}

static void an_emptied_store_is_counted_once_whichever_lanes_find_it(void **state)
{
    (void)state;
    begin_test();
    struct lane other = {.common = &process.common, .index = 1, .ends = process.lane.ends};
    world.store.state.emptied = 1; /* as the connection of each finds */
    process.lane.store_again_ms = other.store_again_ms = 0;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(lane_turn(&other, 0), STATUS_OK);
    assert_int_equal(process.lane.own.store_emptied + other.own.store_emptied, 1);
    world.store.state.emptied = 2;
    process.lane.store_again_ms = other.store_again_ms = 0;
    assert_int_equal(lane_turn(&other, 0), STATUS_OK);
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(process.lane.own.store_emptied + other.own.store_emptied, 2);
    process_clear(&process);
}

/* Of two that follow on each other a lane that asks rarely sees one. */
static void a_lane_that_has_missed_one_emptying_tells_the_next_all_the_same(void **state)
{
    (void)state;
    begin_test();
    struct world elsewhere;
    world_init(&elsewhere);
    struct lane other = {.common = &process.common, .index = 1, .ends = process.lane.ends};
    other.ends.store = &elsewhere.store; /* its own connection */
    static const struct {
        uint64_t first, second, told;
        bool second_finds_it;
    } rows[] = {{1, 0, 1, false}, {2, 1, 2, false}, {3, 2, 3, true}};
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct lane *const lanes[] = {&process.lane, &other};
        world.store.state.emptied = rows[i].first;
        elsewhere.store.state.emptied = rows[i].second;
        for (int turn = 0; turn < 2; turn++) {
            struct lane *lane = lanes[turn ^ rows[i].second_finds_it];
            if (i == 0 && lane == &other) /* it does not ask meanwhile */
                continue;
            lane->store_again_ms = 0;
            assert_int_equal(lane_turn(lane, 0), STATUS_OK);
        }
        assert_int_equal(process.lane.own.store_emptied + other.own.store_emptied, rows[i].told);
    }
    assert_int_equal(other.own.store_emptied, 1);
    process_clear(&process);
}

static void the_store_is_told_how_far_each_partition_is_settled(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring|summer");
    world_put(&world, 0, "bad");
    world_put(&world, 0, "autumn");
    world_put(&world, 1, "bad");
    world_put(&world, 1, "winter");
    take_turns(1);
    assert_string_equal(world.begins, "in/0/0#1 in/0/0#2 "); /* winter might stand behind another */
    assert_string_equal(world.told, "");
    for (int turn = 0; turn < 2; turn++) { /* once, when nothing comes */
        assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
        assert_string_equal(world.told, "in/0/3#1 in/1/2#1 ");
    }
    process_clear(&process);
}

static void that_the_store_is_away_holds_until_the_store_itself_answers(void **state)
{
    (void)state;
    begin_test();
    process.options.publish_when_away = true;
    world.store_away_for = 1;
    process.lane.store_again_ms = 0;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    world_put(&world, 0, "bad page"); /* settled without a claim */
    take_turns(1);
    assert_true(world_done(&world));
    assert_int_equal(process.lane.own.state, LANE_WAITING_STORE);
    world_put(&world, 0, "spring");
    world.settle_fails_for = 1; /* and Kafka is trouble too */
    take_turns(2);
    assert_true(world_done(&world));
    assert_int_equal(process.lane.own.aborted, 1);
    assert_int_equal(process.lane.own.state, LANE_WAITING_STORE);
    assert_int_equal(process.common.announcements.waiting[ABSENCE_STORE], 1);
    assert_int_equal(process.lane.own.store_waits, 1);
    process_clear(&process);
}

static void a_store_that_is_set_up_wrongly_ends_the_lane_at_the_start(void **state)
{
    (void)state;
    world_init(&world);
    process_init(&process, &world);
    world.store_away_for = 1;
    world.store_status = STATUS_BROKEN;
    assert_int_equal(lane_start(&process.lane), STATUS_BROKEN);
    process_clear(&process);
}

static void a_partition_lost_while_waiting_is_not_settled_from_the_old_batch(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    world_put(&world, 1, "summer");
    world.store_away_for = 2;
    world.fault = REVOKE;
    world.fault_at = world.calls + 3; /* collect, claim, wait */
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(world.settles, 0);
    assert_int_equal(process.lane.own.messages, 0);
    take_turns(20);
    assert_int_equal(world.output_count, 2);
    process_clear(&process);
}

static void
a_batch_that_fails_again_and_again_is_done_again_after_longer_and_longer_waits(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    world.settle_fails_for = 4;
    take_turns(1);
    int first = process.lane.backoff_ms;
    assert_int_equal(world.waits, 0); /* the first failure may be the only one */
    take_turns(3);
    assert_int_equal(world.waits, 3);
    assert_int_equal(process.lane.backoff_ms, 8 * first);
    take_turns(1);
    assert_true(world_done(&world));
    assert_int_equal(process.lane.backoff_ms, first);
    assert_int_equal(process.lane.own.aborted, 4);
    assert_int_equal(count_outputs(&world, OUTGOING_RECORD, NULL), 1);
    process_clear(&process);
}

static void a_stop_leaves_a_round_half_of_the_drain(void **state)
{
    (void)state;
    begin_test();
    process.options.drain_ms = 20000;
    world_put(&world, 0, "spring");
    take_turns(1);
    struct patience patience = world.patience;
    assert_true(patience.left_ms(patience.context) == INT64_MAX);
    atomic_store(&process.common.stop, true);
    assert_true(patience.left_ms(patience.context) == 10000);
    /* It had not asked for a while: what it was in took that long. */
    atomic_store(&process.common.stop_seen_ms, clock_monotonic_ms() - 9000);
    const int64_t left = patience.left_ms(patience.context);
    assert_in_range(left, 1, 1000);
    atomic_store(&process.common.stop_seen_ms, clock_monotonic_ms() - 10001);
    assert_true(patience.left_ms(patience.context) == 0);
    process_clear(&process);
}

static void a_stop_ends_the_wait_for_the_store_and_settles_nothing(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    world.store_away_for = 1000;
    atomic_store(&process.common.stop, true);
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(world.settles, 0);
    assert_int_equal(world.committed[0], 0);
    process_clear(&process);
}

static void told_to_publish_while_the_store_is_away_it_says_so_in_a_header(void **state)
{
    (void)state;
    begin_test();
    process.options.publish_when_away = true;
    world_put(&world, 0, "spring");
    world_put(&world, 0, "spring");
    world.store_away_for = 1;
    take_turns(5);
    assert_int_equal(world.waits, 0);
    assert_int_equal(count_outputs(&world, OUTGOING_RECORD, NULL), 2);
    assert_non_null(strstr(world.outputs[0].headers, "dedup=skipped;"));
    assert_int_equal(process.lane.own.skipped, 2);
    assert_true(counters_agree(&process.lane.own));
    assert_int_equal(process.lane.own.state, LANE_WAITING_STORE); /* not ready, though it works */
    world_put(&world, 0, "summer");
    process.lane.store_again_ms = 0; /* the time to ask again has come */
    take_turns(5);
    assert_int_equal(process.lane.own.state, LANE_RUNNING);
    assert_null(strstr(world.outputs[2].headers, "dedup="));
    process_clear(&process);
}

static void without_a_store_everything_is_published(void **state)
{
    (void)state;
    begin_test();
    process.lane.ends.store = NULL;
    world_put(&world, 0, "spring");
    world_put(&world, 0, "spring");
    take_turns(5);
    assert_int_equal(count_outputs(&world, OUTGOING_RECORD, NULL), 2);
    assert_null(strstr(world.outputs[0].headers, "dedup="));
    process_clear(&process);
}

static void a_store_that_is_set_up_wrongly_ends_the_lane(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    world.store_away_for = 1;
    world.store_status = STATUS_BROKEN;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_BROKEN);
    assert_int_equal(world.settles, 0);
    process_clear(&process);
}

static void a_member_that_is_fenced_while_waiting_ends_the_lane(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "spring");
    world.store_away_for = 1;
    world.broken_wait = STATUS_BROKEN;
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_BROKEN);
    process_clear(&process);
}

static void a_record_that_no_topic_takes_is_a_dead_letter_and_claims_nothing(void **state)
{
    (void)state;
    begin_test();
    world_put(&world, 0, "big");
    world_put(&world, 0, "spring|big|summer");
    take_turns(5);
    assert_int_equal(count_outputs(&world, OUTGOING_RECORD, NULL), 2);
    assert_int_equal(count_outputs(&world, OUTGOING_DEAD_LETTER, NULL), 2);
    assert_int_equal(world.claim_count, 2);
    assert_int_equal(process.lane.own.dead_letters[REJECTED_TOO_LARGE], 2);
    assert_true(counters_agree(&process.lane.own));
    assert_non_null(strstr(world.outputs[0].headers, "dlq_reason=too_large;"));
    process_clear(&process);
}

static void a_topic_that_takes_less_than_before_gets_dead_letters_from_then_on(void **state)
{
    (void)state;
    begin_test();
    world.largest = 5000;
    world_put(&world, 0, "spring");
    world_put(&world, 0, "big");
    world.fault = FAULT_BEFORE;
    world.fault_at = world.calls + 6; /* collect, claim, begin, send, send, settle */
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_int_equal(process.lane.own.aborted, 1);
    world.largest = 3000; /* as a sink learns from the broker's refusal */
    take_turns(5);
    assert_int_equal(count_outputs(&world, OUTGOING_RECORD, "spring"), 1);
    assert_int_equal(count_outputs(&world, OUTGOING_DEAD_LETTER, "big"), 1);
    assert_int_equal(world.claim_count, 1); /* when it is replayed, it is nobody's copy */
    process_clear(&process);
}

static void the_end_is_reached_when_everything_is_settled(void **state)
{
    (void)state;
    begin_test();
    world.ends_known = true;
    world_put(&world, 0, "spring");
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_false(atomic_load(&process.common.stop));
    assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_true(atomic_load(&process.common.stop));
    process_clear(&process);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lone_article_is_settled_in_the_turn_that_finds_it),
        cmocka_unit_test(a_backlog_is_settled_in_strides_of_the_limit),
        cmocka_unit_test(while_the_store_is_away_the_lane_waits_as_a_member),
        cmocka_unit_test(a_store_that_is_away_at_the_start_is_waited_for_before_the_first_article),
        cmocka_unit_test(an_idle_lane_notices_that_the_store_goes_away),
        cmocka_unit_test(an_emptied_store_is_counted_once_whichever_lanes_find_it),
        cmocka_unit_test(a_lane_that_has_missed_one_emptying_tells_the_next_all_the_same),
        cmocka_unit_test(the_store_is_told_how_far_each_partition_is_settled),
        cmocka_unit_test(that_the_store_is_away_holds_until_the_store_itself_answers),
        cmocka_unit_test(a_store_that_is_set_up_wrongly_ends_the_lane_at_the_start),
        cmocka_unit_test(a_partition_lost_while_waiting_is_not_settled_from_the_old_batch),
        cmocka_unit_test(
            a_batch_that_fails_again_and_again_is_done_again_after_longer_and_longer_waits),
        cmocka_unit_test(a_stop_leaves_a_round_half_of_the_drain),
        cmocka_unit_test(a_stop_ends_the_wait_for_the_store_and_settles_nothing),
        cmocka_unit_test(told_to_publish_while_the_store_is_away_it_says_so_in_a_header),
        cmocka_unit_test(without_a_store_everything_is_published),
        cmocka_unit_test(a_store_that_is_set_up_wrongly_ends_the_lane),
        cmocka_unit_test(a_member_that_is_fenced_while_waiting_ends_the_lane),
        cmocka_unit_test(a_record_that_no_topic_takes_is_a_dead_letter_and_claims_nothing),
        cmocka_unit_test(a_topic_that_takes_less_than_before_gets_dead_letters_from_then_on),
        cmocka_unit_test(the_end_is_reached_when_everything_is_settled),
    };
    log_redirect(-1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

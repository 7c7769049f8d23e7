/* The worker around the lanes: started, counted, drained; and the name it goes by. */
#include "fake_world.h"

#include <pthread.h>
#include <sched.h>
#include <sys/wait.h>

#include "base/clock.h"
#include "lane/instance.h"
#include "telemetry/log.h"

enum { LANES = 3 };

static struct world worlds[LANES];
static struct pipeline pipeline;

static enum status open_ends(void *context, uint32_t index, struct lane_ends *ends, char *error,
                             size_t error_size)
{
    const uint32_t *refused = context;
    if (refused != NULL && *refused == index) {
        snprintf(error, error_size, "lane %u is refused", index);
        return STATUS_BROKEN;
    }
    *ends = (struct lane_ends){&worlds[index].source, &worlds[index].sink, &worlds[index].store};
    return STATUS_OK;
}

static struct worker_options options_of_test(void)
{
    struct worker_options options = worker_defaults();
    options.pipeline = &pipeline;
    options.instance = "tester";
    options.lanes = LANES;
    options.open = open_ends;
    for (int i = 0; i < LANES; i++) {
        world_init(&worlds[i]);
        worlds[i].assigned = true;
    }
    return options;
}

static void a_worker_runs_until_the_end_and_its_sums_agree(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    struct worker_options options = options_of_test();
    for (int i = 0; i < LANES; i++) {
        worlds[i].ends_known = i == 0; /* one knows the end: the whole worker ends */
        world_put(&worlds[i], 0, "spring");
        world_put(&worlds[i], 1, "bad");
        world_put(&worlds[i], 1, "spring");
    }
    struct worker *worker = worker_create(&options, error);
    assert_non_null(worker);
    assert_int_equal(worker_run(worker), 0);
    struct counters one;
    worker_count_lane(worker, 0, &one);
    assert_int_equal(one.messages, 3);
    assert_int_equal(one.records, 1);
    assert_int_equal(one.exact, 1);
    assert_int_equal(one.dead_letters[REJECTED_NOT_TEXT], 1);
    assert_int_equal(one.state, LANE_STOPPED);
    struct counters sum;
    worker_count(worker, &sum);
    assert_true(counters_agree(&sum));
    worker_destroy(worker);
    for (int i = 0; i < LANES; i++)
        assert_true(worlds[i].source_closed && worlds[i].sink_closed && worlds[i].store_closed);
}

static void a_stop_from_another_thread_drains_the_worker(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    struct worker_options options = options_of_test();
    struct worker *worker = worker_create(&options, error);
    worker_stop(worker);
    assert_int_equal(worker_run(worker), 0);
    assert_false(worker_hung(worker));
    worker_destroy(worker);
}

static void a_lane_that_cannot_go_on_ends_the_worker_with_1(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    struct worker_options options = options_of_test();
    worlds[1].store_status = STATUS_BROKEN;
    worlds[1].store_away_for = 1;
    world_put(&worlds[1], 0, "spring");
    struct worker *worker = worker_create(&options, error);
    assert_int_equal(worker_run(worker), 1);
    worker_destroy(worker);
}

static void *stop_once_it_settles(void *argument)
{
    while (__atomic_load_n(&worlds[2].settles, __ATOMIC_SEQ_CST) == 0)
        sched_yield();
    worker_stop(argument);
    return NULL;
}

static void a_lane_that_does_not_end_is_left_behind_in_bounded_time(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    struct worker_options options = options_of_test();
    options.drain_ms = 200;
    door_set(&worlds[2].before_settle, true);
    worlds[0].ends_known = true;
    worlds[0].ends_after = &worlds[2].settles;
    world_put(&worlds[2], 0, "spring");
    struct worker *worker = worker_create(&options, error);
    assert_int_equal(worker_run(worker), 1);
    assert_true(worker_hung(worker));
    /* As the caller would leave by _exit; here the lane is let go, so that nothing leaks. */
    door_set(&worlds[2].before_settle, false);
    worker_destroy(worker);
}

static void a_stop_leaves_a_lane_behind_that_waits_for_kafka_and_is_no_failure(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    struct worker_options options = options_of_test();
    options.drain_ms = 200;
    door_set(&worlds[2].before_settle, true);
    world_put(&worlds[2], 0, "spring");
    struct worker *worker = worker_create(&options, error);
    pthread_t stopper;
    assert_int_equal(pthread_create(&stopper, NULL, stop_once_it_settles, worker), 0);
    assert_int_equal(worker_run(worker), 0);
    pthread_join(stopper, NULL);
    assert_true(worker_hung(worker));
    door_set(&worlds[2].before_settle, false);
    worker_destroy(worker);
}

static void a_lane_that_only_does_not_close_is_left_sooner_and_is_no_failure(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    struct worker_options options = options_of_test();
    options.drain_ms = 60000;
    door_set(&worlds[1].before_close, true);
    struct worker *worker = worker_create(&options, error);
    int64_t begin = clock_monotonic_ms();
    worker_stop(worker);
    assert_int_equal(worker_run(worker), 0);
    assert_true(clock_monotonic_ms() - begin < 30000);
    assert_true(worker_hung(worker));
    door_set(&worlds[1].before_close, false);
    worker_destroy(worker);
}

static void a_lane_that_cannot_be_opened_is_said_before_anything_starts(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    uint32_t refused = 1;
    struct worker_options options = options_of_test();
    options.context = &refused;
    assert_null(worker_create(&options, error));
    assert_string_equal(error, "lane 1 is refused");
    assert_true(worlds[0].source_closed && worlds[0].sink_closed && worlds[0].store_closed);
}

static void readiness_names_what_is_missing(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    const char *reason = NULL;
    struct worker_options options = options_of_test();
    struct worker *worker = worker_create(&options, error);
    assert_false(worker_ready(worker, &reason));
    assert_string_equal(reason, "starting");
    worker_destroy(worker);
}

/* ----- counters read while they are written ----- */

static struct board board;
static atomic_bool written;

static void *write_board(void *unused)
{
    (void)unused;
    for (uint64_t i = 1; i <= 20000; i++) {
        struct counters counters = {.messages = i, .articles = i, .records = i};
        board_write(&board, &counters);
    }
    atomic_store(&written, true);
    return NULL;
}

static void a_lane_without_a_step_for_too_long_is_named(void **state)
{
    (void)state;
    char error[WORKER_ERROR_SIZE];
    uint32_t lane = 99;
    struct worker_options options = options_of_test();
    struct worker *worker = worker_create(&options, error);
    int64_t now_ms = clock_monotonic_ms();
    assert_true(worker_alive(worker, now_ms, &lane));
    assert_int_equal(lane, 99);
    assert_false(worker_alive(worker, now_ms + WORKER_WEDGED_MS + 1, &lane));
    assert_int_equal(lane, 0);
    worker_destroy(worker);
}

static void counters_read_while_they_are_written_belong_together(void **state)
{
    (void)state;
    pthread_t writer;
    struct counters counters = {0};
    board_write(&board, &counters);
    pthread_create(&writer, NULL, write_board, NULL);
    uint64_t last = 0;
    while (!atomic_load(&written)) {
        board_read(&board, &counters);
        assert_true(counters_agree(&counters));
        assert_int_equal(counters.messages, counters.records);
        assert_true(counters.messages >= last);
        last = counters.messages;
    }
    pthread_join(writer, NULL);
}

/* ----- names ----- */

static void two_workers_of_one_host_get_distinct_names(void **state)
{
    (void)state;
    struct instance first, second, third, other;
    assert_int_equal(instance_take("unit-test-a", "w", &first), STATUS_OK);
    assert_int_equal(instance_take("unit-test-a", "w", &second), STATUS_OK);
    assert_int_equal(instance_take("unit-test-b", "w", &other), STATUS_OK);
    assert_string_equal(first.name, "w");
    assert_string_equal(second.name, "w.2");
    assert_string_equal(other.name, "w"); /* another group */
    instance_release(&first);
    assert_int_equal(instance_take("unit-test-a", "w", &third), STATUS_OK);
    assert_string_equal(third.name, "w");
    instance_release(&second);
    instance_release(&third);
    instance_release(&other);
}

static void the_name_of_a_killed_worker_is_free_at_once(void **state)
{
    (void)state;
    struct instance instance;
    int taken[2];
    char byte = 0;
    assert_int_equal(pipe(taken), 0);
    pid_t child = fork();
    if (child == 0) {
        instance_take("unit-test-c", "w", &instance);
        if (write(taken[1], &byte, 1) != 1)
            _exit(1);
        pause();
        _exit(0);
    }
    assert_int_equal(read(taken[0], &byte, 1), 1);
    assert_int_equal(instance_take("unit-test-c", "w", &instance), STATUS_OK);
    assert_string_equal(instance.name, "w.2");
    instance_release(&instance);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    assert_int_equal(instance_take("unit-test-c", "w", &instance), STATUS_OK);
    assert_string_equal(instance.name, "w");
    instance_release(&instance);
    close(taken[0]);
    close(taken[1]);
}

static void without_a_name_it_is_the_hosts(void **state)
{
    (void)state;
    struct instance instance;
    char host[INSTANCE_NAME_SIZE];
    assert_int_equal(gethostname(host, sizeof(host)), 0);
    assert_int_equal(instance_take("unit-test-d", "", &instance), STATUS_OK);
    assert_string_equal(instance.name, host);
    instance_release(&instance);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_worker_runs_until_the_end_and_its_sums_agree),
        cmocka_unit_test(a_stop_from_another_thread_drains_the_worker),
        cmocka_unit_test(a_lane_that_cannot_go_on_ends_the_worker_with_1),
        cmocka_unit_test(a_lane_that_does_not_end_is_left_behind_in_bounded_time),
        cmocka_unit_test(a_stop_leaves_a_lane_behind_that_waits_for_kafka_and_is_no_failure),
        cmocka_unit_test(a_lane_that_only_does_not_close_is_left_sooner_and_is_no_failure),
        cmocka_unit_test(a_lane_that_cannot_be_opened_is_said_before_anything_starts),
        cmocka_unit_test(readiness_names_what_is_missing),
        cmocka_unit_test(a_lane_without_a_step_for_too_long_is_named),
        cmocka_unit_test(counters_read_while_they_are_written_belong_together),
        cmocka_unit_test(two_workers_of_one_host_get_distinct_names),
        cmocka_unit_test(the_name_of_a_killed_worker_is_free_at_once),
        cmocka_unit_test(without_a_name_it_is_the_hosts),
    };
    log_redirect(-1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

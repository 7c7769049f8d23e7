/* What a Redis server can do to its clients, done to the store by real servers: gone, slow, half
 * open, full, loading, failed over, emptied, without the script. Whatever happens, a claim that
 * was not answered is answered the same way when it is made again. */
#include "redis_claims.h"

#include "base/clock.h"

static void a_server_that_comes_back_empty_is_noticed(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    assert_true(store->state.fresh);
    stop_server(&server);
    assert_unavailable(store, &copy);
    assert_unavailable(store, &copy);
    start_server(&server, NULL);
    assert_claims(store, &copy, CLAIM_ORIGINAL); /* a duplicate passes, nothing is lost */
    assert_int_equal(store->state.emptied, 1);
    assert_int_equal(store->state.reconnects, 1);
    assert_claims(store, &copy, CLAIM_ORIGINAL);
    assert_int_equal(store->state.emptied, 1);

    struct dedup_store *other = create();
    assert_claims(other, &first, CLAIM_EXACT);
    assert_false(other->state.fresh);
    order_server(&server, "FLUSHALL");
    assert_claims(other, &first, CLAIM_ORIGINAL);
    assert_int_equal(other->state.emptied, 1);
    dedup_store_destroy(other);
    dedup_store_destroy(store);
}

static void a_claim_of_nothing_tells_whether_the_server_takes_claims(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    const char *error = "";
    assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_OK);
    assert_true(store->state.fresh);
    struct claim first = make_claim(1, "t/0/1#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_OK);
    assert_int_equal(store->state.articles, 1);
    assert_int_equal(store->state.emptied, 0);
    order_server(&server, "CONFIG SET maxmemory 1");
    assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_UNAVAILABLE);
    assert_non_null(strstr(error, "OOM"));
    order_server(&server, "CONFIG SET maxmemory 0");
    order_server(&server, "FLUSHALL");
    assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_OK);
    assert_int_equal(store->state.emptied, 1);
    stop_server(&server);
    assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_UNAVAILABLE);
    assert_non_null(strstr(error, "redis://127.0.0.1:")); /* which one it is that is away */
    dedup_store_destroy(store);
    start_server(&server, NULL);
}

/* Others may have claimed more since than we had before. */
static void an_emptied_server_that_others_have_filled_is_noticed(void **state)
{
    (void)state;
    struct dedup_store *store = create(), *other = create();
    struct claim first = make_claim(1, "t/0/1#1"), second = make_claim(2, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    order_server(&server, "FLUSHALL");
    for (int i = 0; i < 3; i++)
        assert_claims(other, &second, CLAIM_ORIGINAL);
    assert_claims(store, &second, CLAIM_ORIGINAL);
    assert_int_equal(store->state.emptied, 1);
    dedup_store_destroy(other);
    dedup_store_destroy(store);
}

static void an_owner_has_its_own_topic_after_the_server_was_emptied(void **state)
{
    (void)state;
    struct dedup_store *store = create(), *other = create();
    struct claim before[] = {make_claim(1, "one/0/1#1"), make_claim(2, "two/0/2#1")};
    struct claim first = make_claim(3, "two/0/3#1"), copy = make_claim(3, "one/0/4#1");
    struct claim_verdict verdict;
    const char *error = NULL;
    assert_claims(store, &before[0], CLAIM_ORIGINAL);
    assert_claims(store, &before[1], CLAIM_ORIGINAL);
    for (int asked = 0; asked < 2; asked++) { /* before or after others have claimed again */
        order_server(&server, "FLUSHALL");
        if (asked)
            assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_OK);
        assert_claims(other, &first, CLAIM_ORIGINAL);
        assert_claims(other, &before[0], CLAIM_ORIGINAL);
        assert_int_equal(dedup_store_claim(store, &copy, 1, &verdict, TIMEOUT_MS, &error),
                         STATUS_OK);
        assert_int_equal(verdict.answer, CLAIM_EXACT);
        assert_string_equal(verdict.owner, "two/0/3#1");
    }
    dedup_store_destroy(other);
    dedup_store_destroy(store);
}

/* As a server that evicts takes it away, the largest of all keys. */
static void an_index_that_is_gone_is_noticed(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    order_server(&server, "DEL {tidings}:i");
    assert_claims(store, &copy, CLAIM_ORIGINAL);
    assert_int_equal(store->state.emptied, 1);
    assert_claims(store, &first, CLAIM_EXACT);
    dedup_store_destroy(store);
}

/* As a worker of another version left it. */
static void a_state_of_another_layout_is_begun_anew(void **state)
{
    (void)state;
    redisContext *context = redisConnect("127.0.0.1", server.port);
    freeReplyObject(redisCommand(context, "EVAL %s 0",
                                 "redis.call('SET', '{tidings}:state', cmsgpack.pack({epoch = 'e', "
                                 "calls = 7, now = 0, next = 9, topics = {'t'}}))"));
    redisFree(context);
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    assert_true(store->state.fresh);
    assert_claims(store, &copy, CLAIM_EXACT);
    dedup_store_destroy(store);
}

static void a_server_set_back_to_an_older_state_is_noticed(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), second = make_claim(2, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    order_server(&server, "SAVE");
    assert_claims(store, &second, CLAIM_ORIGINAL);
    stop_server(&server);
    start_server(&server, NULL); /* loads what was saved */
    struct claim copy = make_claim(1, "t/0/3#1");
    assert_claims(store, &copy, CLAIM_EXACT);
    assert_int_equal(store->state.emptied, 1);
    dedup_store_destroy(store);
}

static void a_forgotten_script_is_loaded_again(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    order_server(&server, "SCRIPT FLUSH");
    struct claim copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &copy, CLAIM_EXACT);
    assert_int_equal(store->state.emptied, 0);
    dedup_store_destroy(store);
}

static void a_full_server_makes_the_lane_wait_and_claims_nothing(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), second = make_claim(2, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    order_server(&server, "CONFIG SET maxmemory-policy noeviction");
    order_server(&server, "CONFIG SET maxmemory 100kb");
    assert_unavailable(store, &second);
    assert_unavailable(store, &second);
    order_server(&server, "CONFIG SET maxmemory 0");
    struct claim other = make_claim(2, "t/0/3#1");
    assert_claims(store, &other, CLAIM_ORIGINAL);
    assert_claims(store, &second, CLAIM_EXACT);
    assert_claims(store, &first, CLAIM_ORIGINAL);
    dedup_store_destroy(store);
}

static void a_server_that_evicts_is_warned_of(void **state)
{
    (void)state;
    struct claim first = make_claim(1, "t/0/1#1");
    struct dedup_store *store = create();
    assert_claims(store, &first, CLAIM_ORIGINAL);
    assert_null(store->state.warning);
    dedup_store_destroy(store);
    order_server(&server, "CONFIG SET maxmemory-policy allkeys-lru");
    order_server(&server, "CONFIG SET maxmemory 1gb");
    store = create();
    assert_claims(store, &first, CLAIM_ORIGINAL);
    assert_non_null(store->state.warning);
    dedup_store_destroy(store);
}

static void a_replica_is_not_claimed_on(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    char command[64];
    snprintf(command, sizeof(command), "REPLICAOF 127.0.0.1 %d", free_port());
    order_server(&server, command); /* its master is away: -READONLY or -MASTERDOWN */
    order_server(&server, "CONFIG SET replica-serve-stale-data yes");
    assert_unavailable(store, &first);
    order_server(&server, "CONFIG SET replica-serve-stale-data no");
    assert_unavailable(store, &first);
    order_server(&server,
                 "CONFIG SET replica-read-only no"); /* it would write, were it not stale */
    assert_unavailable(store, &first);
    order_server(&server, "REPLICAOF NO ONE");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    dedup_store_destroy(store);
}

static void a_server_that_loads_its_data_makes_the_lane_wait(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    redisContext *context = redisConnect("127.0.0.1", server.port);
    freeReplyObject(redisCommand(context, "EVAL %s 0",
                                 "for i = 1, 40000 do redis.call('SET', 'key' .. i, i) end"));
    redisFree(context);
    order_server(&server, "SAVE");
    stop_server(&server);
    static const char *const slow[] = {"--key-load-delay", "500",
                                       "--loading-process-events-interval-bytes", "1024", NULL};
    start_server(&server, slow); /* 500 us a key: 20 seconds, unless it is told to hurry */
    enum claim_answer answer;
    enum status status = try_claim(store, &copy, &answer, TIMEOUT_MS);
    assert_int_equal(status, STATUS_UNAVAILABLE);
    order_server(&server, "CONFIG SET key-load-delay 0");
    for (int i = 0; i < 200 && status != STATUS_OK; i++) {
        poll(NULL, 0, 50);
        status = try_claim(store, &copy, &answer, TIMEOUT_MS);
    }
    assert_int_equal(status, STATUS_OK);
    assert_int_equal(answer, CLAIM_EXACT);
    dedup_store_destroy(store);
}

static void a_busy_server_makes_the_lane_wait(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    order_server(&server, "CONFIG SET busy-reply-threshold 10");
    redisContext *hog = redisConnect("127.0.0.1", server.port);
    assert_int_equal(redisAppendCommand(hog, "EVAL %s 0", "while true do end"), REDIS_OK);
    int done = 0;
    while (!done)
        assert_int_equal(redisBufferWrite(hog, &done), REDIS_OK);
    enum claim_answer answer;
    enum status status = STATUS_OK;
    for (int i = 0; i < 100 && status == STATUS_OK; i++)
        status = try_claim(store, &first, &answer, TIMEOUT_MS);
    assert_int_equal(status, STATUS_UNAVAILABLE);
    order_server(&server, "SCRIPT KILL");
    redisFree(hog);
    for (int i = 0; i < 200 && status != STATUS_OK; i++)
        status = try_claim(store, &first, &answer, TIMEOUT_MS);
    assert_int_equal(status, STATUS_OK);
    assert_int_equal(answer, CLAIM_ORIGINAL);
    dedup_store_destroy(store);
}

static void a_server_that_hangs_is_given_up_at_the_deadline(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1"), copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    kill(server.pid, SIGSTOP); /* half open: the kernel takes what we send, nobody answers */
    enum claim_answer answer;
    for (int i = 0; i < 2; i++) {
        int64_t started = clock_monotonic_ms();
        assert_int_equal(try_claim(store, &copy, &answer, 200), STATUS_UNAVAILABLE);
        int64_t elapsed = clock_monotonic_ms() - started;
        assert_true(elapsed >= 190 && elapsed < 2000);
    }
    kill(server.pid, SIGCONT); /* it now serves what was sent: the claims are met again as own */
    assert_claims(store, &copy, CLAIM_EXACT);
    assert_claims(store, &first, CLAIM_ORIGINAL);
    dedup_store_destroy(store);
}

static int run(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_server_that_comes_back_empty_is_noticed, begin, end),
        cmocka_unit_test_setup_teardown(a_claim_of_nothing_tells_whether_the_server_takes_claims,
                                        begin, end),
        cmocka_unit_test_setup_teardown(an_owner_has_its_own_topic_after_the_server_was_emptied,
                                        begin, end),
        cmocka_unit_test_setup_teardown(an_index_that_is_gone_is_noticed, begin, end),
        cmocka_unit_test_setup_teardown(an_emptied_server_that_others_have_filled_is_noticed, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_state_of_another_layout_is_begun_anew, begin, end),
        cmocka_unit_test_setup_teardown(a_server_set_back_to_an_older_state_is_noticed, begin, end),
        cmocka_unit_test_setup_teardown(a_forgotten_script_is_loaded_again, begin, end),
        cmocka_unit_test_setup_teardown(a_full_server_makes_the_lane_wait_and_claims_nothing, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_server_that_evicts_is_warned_of, begin, end),
        cmocka_unit_test_setup_teardown(a_replica_is_not_claimed_on, begin, end),
        cmocka_unit_test_setup_teardown(a_server_that_loads_its_data_makes_the_lane_wait, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_busy_server_makes_the_lane_wait, begin, end),
        cmocka_unit_test_setup_teardown(a_server_that_hangs_is_given_up_at_the_deadline, begin,
                                        end),
    };
    return cmocka_run_group_tests_name(program, tests, NULL, NULL);
}

int main(void)
{
    return run_on_servers(run);
}

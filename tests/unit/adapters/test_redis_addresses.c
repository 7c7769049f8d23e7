/* The addresses that a store may have: passwords, users, databases and sockets; those that cannot
 * be, and those at which there is no Redis. */
#include "redis_claims.h"

static void passwords_users_databases_and_sockets_are_honoured(void **state)
{
    (void)state;
    struct claim first = make_claim(1, "t/0/1#1"), copy = make_claim(1, "t/0/2#1");
    order_server(&server, "ACL SETUSER worker on >p%%40ss:w0rd ~* &* +@all");
    order_server(&server, "CONFIG SET requirepass secret");
    enum claim_answer answer;
    const char *error = "";
    struct dedup_store *store = create();
    assert_int_equal(dedup_store_ask(store, TIMEOUT_MS, &error), STATUS_BROKEN);
    assert_non_null(
        strstr(error, "NOAUTH")); /* and not that our script is too long for a stranger */
    assert_non_null(strstr(error, "dedup.store"));
    dedup_store_destroy(store);
    char address[160];
    snprintf(address, sizeof(address), "redis://:secret@localhost:%d/3", server.port);
    store = create_at(address);
    assert_claims(store, &first, CLAIM_ORIGINAL);
    dedup_store_destroy(store);
    snprintf(address, sizeof(address), "redis://worker:p%%2540ss:w0rd@127.0.0.1:%d/3", server.port);
    store = create_at(address);
    assert_claims(store, &copy, CLAIM_EXACT);
    dedup_store_destroy(store);
    snprintf(address, sizeof(address), "redis://:wrong@127.0.0.1:%d/3", server.port);
    store = create_at(address);
    assert_int_equal(try_claim(store, &copy, &answer, TIMEOUT_MS), STATUS_BROKEN);
    dedup_store_destroy(store);
    redisContext *context = redisConnect("127.0.0.1", server.port);
    freeReplyObject(redisCommand(context, "AUTH secret"));
    freeReplyObject(redisCommand(context, "CONFIG SET requirepass %s", ""));
    redisFree(context);
    snprintf(address, sizeof(address), "unix:%s?db=3", server.socket);
    store = create_at(address);
    assert_claims(store, &copy, CLAIM_EXACT);
    dedup_store_destroy(store);
}

static void addresses_that_cannot_be_are_refused_with_a_reason(void **state)
{
    (void)state;
    static const char *const bad[] = {"",
                                      "localhost:6379",
                                      "http://localhost",
                                      "redis://",
                                      "redis://:6379",
                                      "redis://host:0",
                                      "redis://host:70000",
                                      "redis://host:6379/x",
                                      "redis://user@host",
                                      "redis://user:%zz@host",
                                      "redis://[::1",
                                      "unix:relative",
                                      "unix:/path?db=x",
                                      "unix:/path?x=1"};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        struct dedup_options options = dedup_defaults();
        options.address = bad[i];
        const char *error = NULL;
        if (redis_dedup_store_create(&options, &error) != NULL)
            fail_msg("%s was taken", bad[i]);
        assert_non_null(error);
    }
    static const char *const good[] = {"redis://localhost", "redis://[::1]:6380/2",
                                       "redis://u:p@host:1/15", "unix:/run/redis.sock",
                                       "unix:///run/redis.sock?db=4"};
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
        dedup_store_destroy(create_at(good[i]));
}

static void a_name_without_a_server_is_unavailable(void **state)
{
    (void)state;
    char address[64];
    snprintf(address, sizeof(address), "redis://127.0.0.1:%d", free_port());
    struct dedup_store *store = create_at(address);
    struct claim first = make_claim(1, "t/0/1#1");
    assert_unavailable(store, &first);
    dedup_store_destroy(store);
    store = create_at("unix:/nonexistent/socket");
    assert_unavailable(store, &first);
    dedup_store_destroy(store);
}

static void a_server_that_is_no_redis_is_no_store(void **state)
{
    (void)state;
    struct claim first = make_claim(1, "t/0/1#1");
    order_server(&server, "SET {tidings}:state nonsense");
    struct dedup_store *store = create();
    enum claim_answer answer;
    assert_int_equal(try_claim(store, &first, &answer, TIMEOUT_MS), STATUS_BROKEN);
    dedup_store_destroy(store);
}

static int run(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(passwords_users_databases_and_sockets_are_honoured, begin,
                                        end),
        cmocka_unit_test(addresses_that_cannot_be_are_refused_with_a_reason),
        cmocka_unit_test_setup_teardown(a_name_without_a_server_is_unavailable, begin, end),
        cmocka_unit_test_setup_teardown(a_server_that_is_no_redis_is_no_store, begin, end),
    };
    return cmocka_run_group_tests_name(program, tests, NULL, NULL);
}

int main(void)
{
    return run_on_servers(run);
}

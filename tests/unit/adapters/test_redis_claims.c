/* Claims that are made again, because a reply was lost or a batch aborted, and those that lanes
 * make in one instant; and how long they are kept. */
#include "redis_claims.h"

#include <pthread.h>

/* ---- a proxy that loses replies ---- */

struct proxy {
    int listener, port, upstream_port;
    int replies; /* bytes of replies to pass, then the connection is cut */
    pthread_t thread;
};

static bool pass(int from, int to, int *allowance)
{
    char bytes[4096];
    ssize_t length = recv(from, bytes, sizeof(bytes), 0);
    if (length <= 0 || (*allowance -= (int)length) < 0)
        return false;
    return send(to, bytes, (size_t)length, MSG_NOSIGNAL) == length;
}

/* Serves one connection until the allowance is used up. */
static void *run_proxy(void *argument)
{
    struct proxy *proxy = argument;
    int client = accept(proxy->listener, NULL, NULL);
    int upstream = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)proxy->upstream_port),
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    int without_limit = 1 << 30;
    bool open = connect(upstream, (struct sockaddr *)&address, sizeof(address)) == 0;
    while (open) {
        struct pollfd ends[2] = {{.fd = client, .events = POLLIN},
                                 {.fd = upstream, .events = POLLIN}};
        poll(ends, 2, 60000);
        if (ends[0].revents != 0)
            open = pass(client, upstream, &without_limit);
        if (open && ends[1].revents != 0)
            open = pass(upstream, client, &proxy->replies);
    }
    close(client);
    close(upstream);
    return NULL;
}

static void start_proxy(struct proxy *proxy)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)proxy->port),
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    int on = 1;
    proxy->listener = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(proxy->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    assert_int_equal(bind(proxy->listener, (struct sockaddr *)&address, sizeof(address)), 0);
    assert_int_equal(listen(proxy->listener, 8), 0);
    assert_int_equal(pthread_create(&proxy->thread, NULL, run_proxy, proxy), 0);
}

static void stop_proxy(struct proxy *proxy)
{
    close(proxy->listener);
    pthread_join(proxy->thread, NULL);
}

static void a_reply_lost_after_the_claim_changes_nothing(void **state)
{
    (void)state;
    struct proxy proxy = {.port = free_port(), .upstream_port = server.port};
    char address[64];
    snprintf(address, sizeof(address), "redis://127.0.0.1:%d", proxy.port);
    struct dedup_store *store = create_at(address);
    struct claim first = make_claim(1, "t/0/1#1");
    enum claim_answer answer;
    proxy.replies = 1300; /* the handshake (INFO memory is longer than that), no verdict */
    start_proxy(&proxy);
    assert_int_equal(try_claim(store, &first, &answer, TIMEOUT_MS), STATUS_UNAVAILABLE);
    stop_proxy(&proxy);

    /* Grow the allowance until a claim is made whose verdict is lost, then until it is not. */
    redisReply *reply;
    bool claimed = false;
    enum status status = STATUS_UNAVAILABLE;
    for (int allowance = 1400; allowance < 20000 && status != STATUS_OK; allowance += 16) {
        proxy.replies = allowance;
        start_proxy(&proxy);
        status = try_claim(store, &first, &answer, TIMEOUT_MS);
        if (status != STATUS_OK)
            stop_proxy(&proxy);
        reply = tell_server(&server, "EXISTS {tidings}:state");
        claimed |= status != STATUS_OK && reply->integer == 1;
        freeReplyObject(reply);
    }
    assert_int_equal(status, STATUS_OK);
    assert_int_equal(answer, CLAIM_ORIGINAL);
    assert_true(claimed);
    dedup_store_destroy(store); /* ends the proxy's last connection */
    stop_proxy(&proxy);
    store = create();
    struct claim copy = make_claim(1, "t/0/2#1");
    assert_claims(store, &copy, CLAIM_EXACT);
    dedup_store_destroy(store);
}

static void a_batch_made_again_after_an_abort_is_answered_the_same(void **state)
{
    (void)state;
    enum { COUNT = 2000 };
    struct claim *claims = calloc(COUNT, sizeof(*claims));
    char(*owners)[32] = calloc(COUNT, sizeof(*owners));
    struct claim_verdict *once = calloc(COUNT, sizeof(*once));
    struct claim_verdict *again = calloc(COUNT, sizeof(*again));
    for (int i = 0; i < COUNT; i++) {
        snprintf(owners[i], sizeof(owners[i]), "t/%d/%d#1", i % 7, i);
        claims[i] = make_claim((uint8_t)(i % 250), owners[i]);
        claims[i].fingerprint[15] = (uint8_t)(i % 1500 / 250);
    }
    const char *error;
    struct dedup_store *store = create(), *successor = create();
    assert_int_equal(dedup_store_claim(store, claims, COUNT, once, TIMEOUT_MS, &error), STATUS_OK);
    assert_int_equal(dedup_store_claim(successor, claims, COUNT, again, TIMEOUT_MS, &error),
                     STATUS_OK);
    assert_memory_equal(once, again, COUNT * sizeof(*once));
    dedup_store_destroy(store);
    dedup_store_destroy(successor);
    free(claims);
    free(owners);
    free(once);
    free(again);
}

/* ---- two lanes at once ---- */

enum { RACES = 300 };

struct racer {
    pthread_barrier_t *barrier;
    struct claim_verdict verdicts[RACES];
    int partition;
};

/* Texts of one race are near to each other, none equal. */
static void *race(void *argument)
{
    struct racer *racer = argument;
    struct dedup_store *store = create();
    for (uint32_t i = 0; i < RACES; i++) {
        struct sketch sketch = {.feature_count = SKETCH_FEATURES, .length = 1000};
        for (uint32_t f = 0; f < SKETCH_FEATURES; f++)
            sketch.features[f] = (i * SKETCH_FEATURES + f + 1) * UINT64_C(0x9E3779B97F4A7C15);
        memset(sketch.signature, (int)i, sizeof(sketch.signature));
        sketch.signature[0] ^= (uint8_t)(1 << racer->partition);
        char owner[32];
        snprintf(owner, sizeof(owner), "t/%d/%u#1", racer->partition, i);
        struct claim claim = make_claim((uint8_t)(i % 256), owner);
        claim.sketch = &sketch;
        claim.fingerprint[0] = (uint8_t)(i / 256);
        claim.fingerprint[1] = (uint8_t)racer->partition;
        const char *error = "";
        pthread_barrier_wait(racer->barrier);
        if (dedup_store_claim(store, &claim, 1, &racer->verdicts[i], TIMEOUT_MS, &error) !=
            STATUS_OK)
            abort();
    }
    dedup_store_destroy(store);
    return NULL;
}

static void of_near_duplicates_claimed_in_one_instant_exactly_one_is_original(void **state)
{
    (void)state;
    enum { LANES = 3 };
    pthread_barrier_t barrier;
    pthread_barrier_init(&barrier, NULL, LANES);
    struct racer *racers = calloc(LANES, sizeof(*racers));
    pthread_t threads[LANES];
    for (int i = 0; i < LANES; i++) {
        racers[i].barrier = &barrier;
        racers[i].partition = i;
        pthread_create(&threads[i], NULL, race, &racers[i]);
    }
    for (int i = 0; i < LANES; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < RACES; i++) {
        int originals = 0, original = -1;
        for (int lane = 0; lane < LANES; lane++)
            if (racers[lane].verdicts[i].answer == CLAIM_ORIGINAL) {
                originals++;
                original = lane;
            }
        assert_int_equal(originals, 1);
        for (int lane = 0; lane < LANES; lane++)
            if (lane != original) {
                char owner[32];
                snprintf(owner, sizeof(owner), "t/%d/%d#1", original, i);
                assert_int_equal(racers[lane].verdicts[i].answer, CLAIM_NEAR);
                assert_string_equal(racers[lane].verdicts[i].owner, owner);
            }
    }
    free(racers);
    pthread_barrier_destroy(&barrier);
}

/* ---- how long ---- */

static void keys_do_not_outlive_the_window(void **state)
{
    (void)state;
    struct dedup_store *store = create();
    struct claim first = make_claim(1, "t/0/1#1");
    assert_claims(store, &first, CLAIM_ORIGINAL);
    redisReply *keys = tell_server(&server, "KEYS *");
    assert_true(keys->elements >= 3);
    for (size_t i = 0; i < keys->elements; i++) {
        char command[128];
        snprintf(command, sizeof(command), "TTL %s", keys->element[i]->str);
        redisReply *left = tell_server(&server, command);
        if (strstr(keys->element[i]->str, ":state") != NULL)
            assert_int_equal(left->integer, -1);
        else
            assert_in_range(left->integer, 30 * 86400, 3 * 30 * 86400);
        freeReplyObject(left);
    }
    freeReplyObject(keys);
    dedup_store_destroy(store);
}

static int run(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_reply_lost_after_the_claim_changes_nothing, begin, end),
        cmocka_unit_test_setup_teardown(a_batch_made_again_after_an_abort_is_answered_the_same,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            of_near_duplicates_claimed_in_one_instant_exactly_one_is_original, begin, end),
        cmocka_unit_test_setup_teardown(keys_do_not_outlive_the_window, begin, end),
    };
    return cmocka_run_group_tests_name(program, tests, NULL, NULL);
}

int main(void)
{
    return run_on_servers(run);
}

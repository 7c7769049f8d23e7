/* What a Redis server can do to its clients, done to the store by real servers: gone, slow, half
 * open, full, loading, failed over, emptied, without the script. Whatever happens, a claim that
 * was not answered is answered the same way when it is made again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <pthread.h>

#include "adapters/redis_dedup_store.h"
#include "base/clock.h"

#include "redis_server.h"

enum { TIMEOUT_MS = 15000 };

static const char *program;
static struct redis_server server;

static struct dedup_store *create_at(const char *address)
{
    struct dedup_options options = dedup_defaults();
    options.address = address;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        fail_msg("%s", error);
    return store;
}

static struct dedup_store *create(void)
{
    return create_at(server.address);
}

static struct claim make_claim(uint8_t text, const char *owner)
{
    struct claim claim = {.owner = span_of(owner)};
    for (int i = 0; i < 16; i++)
        claim.fingerprint[i] = (uint8_t)(text * 31 + i * 7);
    return claim;
}

static enum status try_claim(struct dedup_store *store, const struct claim *claim,
                             enum claim_answer *answer, int timeout_ms)
{
    struct claim_verdict verdict;
    const char *error = "";
    enum status status = dedup_store_claim(store, claim, 1, &verdict, timeout_ms, &error);
    *answer = verdict.answer;
    if (status != STATUS_OK)
        assert_int_not_equal(strlen(error), 0);
    return status;
}

static void assert_claims(struct dedup_store *store, const struct claim *claim,
                          enum claim_answer expected)
{
    enum claim_answer answer;
    struct claim_verdict verdict;
    const char *error = "";
    enum status status = dedup_store_claim(store, claim, 1, &verdict, TIMEOUT_MS, &error);
    if (status != STATUS_OK)
        fail_msg("%s: %s", status_name(status), error);
    answer = verdict.answer;
    assert_int_equal(answer, expected);
}

static void assert_unavailable(struct dedup_store *store, const struct claim *claim)
{
    enum claim_answer answer;
    assert_int_equal(try_claim(store, claim, &answer, TIMEOUT_MS), STATUS_UNAVAILABLE);
}

static int begin(void **state)
{
    (void)state;
    server = (struct redis_server){.program = program};
    start_server(&server, NULL);
    return 0;
}

static int end(void **state)
{
    (void)state;
    remove_server(&server);
    return 0;
}

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
    static const char *const slow[] = {"--key-load-delay", "50",
                                       "--loading-process-events-interval-bytes", "1024", NULL};
    start_server(&server, slow); /* 50 us a key: two seconds */
    enum claim_answer answer;
    enum status status = try_claim(store, &copy, &answer, TIMEOUT_MS);
    assert_int_equal(status, STATUS_UNAVAILABLE);
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

/* ---- addresses and rights ---- */

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

static int run_on(const char *name)
{
    if (!program_exists(name)) {
        printf("skipped: %s is not installed\n", name);
        return 0;
    }
    program = name;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_server_that_comes_back_empty_is_noticed, begin, end),
        cmocka_unit_test_setup_teardown(a_claim_of_nothing_tells_whether_the_server_takes_claims,
                                        begin, end),
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
        cmocka_unit_test_setup_teardown(a_reply_lost_after_the_claim_changes_nothing, begin, end),
        cmocka_unit_test_setup_teardown(a_batch_made_again_after_an_abort_is_answered_the_same,
                                        begin, end),
        cmocka_unit_test_setup_teardown(
            of_near_duplicates_claimed_in_one_instant_exactly_one_is_original, begin, end),
        cmocka_unit_test_setup_teardown(passwords_users_databases_and_sockets_are_honoured, begin,
                                        end),
        cmocka_unit_test_setup_teardown(a_name_without_a_server_is_unavailable, begin, end),
        cmocka_unit_test_setup_teardown(a_server_that_is_no_redis_is_no_store, begin, end),
        cmocka_unit_test_setup_teardown(keys_do_not_outlive_the_window, begin, end),
        cmocka_unit_test(addresses_that_cannot_be_are_refused_with_a_reason),
    };
    return cmocka_run_group_tests_name(name, tests, NULL, NULL);
}

int main(void)
{
    const char *valkey = getenv("TIDINGS_VALKEY"); /* where another than the installed is meant */
    int failed = run_on("redis-server");
    return failed + run_on(valkey != NULL ? valkey : "valkey-server");
}

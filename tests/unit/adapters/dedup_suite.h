/* What the tests of all stores of fingerprints share: a store that is empty, articles made of
 * numbers, and a suite run on each. */
#ifndef TIDINGS_TESTS_DEDUP_SUITE_H
#define TIDINGS_TESTS_DEDUP_SUITE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "adapters/memory_dedup_store.h"
#include "adapters/redis_dedup_store.h"

#include "redis_server.h"

enum { HOUR = 3600000, WINDOW_S = 4 * 3600, TIMEOUT_MS = 20000 };

static const char *program; /* of the server; NULL: the store in memory */
static struct redis_server server;
static int64_t now;
static int prefixes;
static size_t claims_per_script = 7;

static inline int64_t read_now(void *context)
{
    (void)context;
    return now;
}

/* A store that is empty. */
static inline struct dedup_store *create(enum dedup_near near)
{
    struct dedup_options options = dedup_defaults();
    options.window_seconds = WINDOW_S;
    options.near = near;
    options.now_ms = read_now;
    options.articles = 5000;
    options.claims_per_script = claims_per_script;
    if (program == NULL)
        return memory_dedup_store_create(&options);
    char prefix[32];
    snprintf(prefix, sizeof(prefix), "test%d", prefixes++);
    options.key_prefix = prefix;
    options.address = server.address;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        fail_msg("%s", error);
    return store;
}

static inline void claim_all(struct dedup_store *store, const struct claim *claims, size_t count,
                             struct claim_verdict *verdicts)
{
    const char *error = NULL;
    enum status status = dedup_store_claim(store, claims, count, verdicts, TIMEOUT_MS, &error);
    if (status != STATUS_OK)
        fail_msg("%s: %s", status_name(status), error);
}

static inline struct claim_verdict claim_one(struct dedup_store *store, const struct claim *claim)
{
    struct claim_verdict verdict;
    claim_all(store, claim, 1, &verdict);
    return verdict;
}

/* ---- articles made of numbers ---- */

static uint64_t random_state = 1;

static inline uint32_t random_below(uint32_t bound)
{
    random_state = random_state * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (uint32_t)((random_state >> 33) % bound);
}

static inline uint64_t scatter(uint64_t value)
{
    value = (value + 1) * UINT64_C(0x9E3779B97F4A7C15);
    value = (value ^ value >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    return value ^ value >> 29;
}

/* Texts of one family share features and all but `changed` lanes of the signature. */
static inline struct sketch make_sketch(uint32_t family, uint32_t changed, uint32_t length)
{
    struct sketch sketch = {
        .feature_count = SKETCH_FEATURES, .length = length, .fact_filter_length = 8};
    for (uint32_t i = 0; i < SKETCH_FEATURES; i++)
        sketch.features[i] = scatter(family * 100 + i);
    for (uint32_t i = 0; i < 32; i++)
        sketch.signature[i] = (uint8_t)scatter(family * 1000 + i);
    for (uint32_t i = 0; i < changed; i++)
        sketch.signature[i * 37 % 128 / 32 * 8 + i * 37 % 32 / 8] ^= (uint8_t)(1 << i * 37 % 8);
    return sketch;
}

static inline void add_fact(struct sketch *sketch, uint32_t number)
{
    uint32_t fact = (uint32_t)scatter(number);
    sketch->facts[sketch->fact_listed++] = fact;
    sketch->fact_count++;
    sketch->fact_sum += fact;
    for (int turn = 0; turn < SKETCH_FACTS_FILTER_BITS; turn++) {
        uint32_t bit = sketch_filter_bit(fact, turn, sketch->fact_filter_length);
        sketch->fact_filter[bit / 8] |= (uint8_t)(1 << bit % 8);
    }
}

static inline struct claim make_claim(uint32_t text, const char *owner, const struct sketch *sketch)
{
    struct claim claim = {.owner = span_of(owner), .sketch = sketch};
    for (int i = 0; i < 2; i++) {
        uint64_t part = scatter(text * 2 + (uint32_t)i);
        memcpy(claim.fingerprint + 8 * i, &part, 8);
    }
    return claim;
}

static inline void assert_answer(struct claim_verdict verdict, enum claim_answer answer,
                                 const struct claim *original)
{
    assert_int_equal(verdict.answer, answer);
    assert_memory_equal(verdict.fingerprint, original->fingerprint, 16);
    char owner[288];
    snprintf(owner, sizeof(owner), "%.*s", (int)original->owner.length, original->owner.data);
    assert_string_equal(verdict.owner, answer == CLAIM_ORIGINAL ? "" : owner);
}

/* ---- each store ---- */

static inline int run_on_server(const char *name, int (*run_suite)(const char *name))
{
    if (!program_exists(name)) {
        printf("skipped: %s is not installed\n", name);
        return 0;
    }
    program = name;
    server = (struct redis_server){.program = name};
    start_server(&server, NULL);
    int failed = run_suite(name);
    remove_server(&server);
    return failed;
}

/* On the one in memory, the one on Redis and, where it is installed, on Valkey. */
static inline int run_on_all(int (*run_suite)(const char *name))
{
    int failed = run_suite("memory");
    failed += run_on_server("redis-server", run_suite);
    const char *valkey = getenv("TIDINGS_VALKEY"); /* where another than the installed is meant */
    return failed + run_on_server(valkey != NULL ? valkey : "valkey-server", run_suite);
}

#endif

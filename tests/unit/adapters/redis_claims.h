/* Claims on a real server of the test's own, begun and ended with each test, and what they are
 * answered. A test program runs on Redis and on Valkey, as far as they are installed. */
#ifndef TIDINGS_TESTS_REDIS_CLAIMS_H
#define TIDINGS_TESTS_REDIS_CLAIMS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "adapters/redis_dedup_store.h"

#include "redis_server.h"

enum { TIMEOUT_MS = 15000 };

static const char *program;
static struct redis_server server;

SERVER_FUNCTION struct dedup_store *create_at(const char *address)
{
    struct dedup_options options = dedup_defaults();
    options.address = address;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        fail_msg("%s", error);
    return store;
}

SERVER_FUNCTION struct dedup_store *create(void)
{
    return create_at(server.address);
}

SERVER_FUNCTION struct claim make_claim(uint8_t text, const char *owner)
{
    struct claim claim = {.owner = span_of(owner)};
    for (int i = 0; i < 16; i++)
        claim.fingerprint[i] = (uint8_t)(text * 31 + i * 7);
    return claim;
}

SERVER_FUNCTION enum status try_claim(struct dedup_store *store, const struct claim *claim,
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

SERVER_FUNCTION void assert_claims(struct dedup_store *store, const struct claim *claim,
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

SERVER_FUNCTION void assert_unavailable(struct dedup_store *store, const struct claim *claim)
{
    enum claim_answer answer;
    assert_int_equal(try_claim(store, claim, &answer, TIMEOUT_MS), STATUS_UNAVAILABLE);
}

SERVER_FUNCTION int begin(void **state)
{
    (void)state;
    server = (struct redis_server){.program = program};
    start_server(&server, NULL);
    return 0;
}

SERVER_FUNCTION int end(void **state)
{
    (void)state;
    remove_server(&server);
    return 0;
}

/* `run` the tests on each kind of server; returns how many failed. */
SERVER_FUNCTION int run_on_servers(int run(void))
{
    const char *valkey = getenv("TIDINGS_VALKEY"); /* where another than the installed is meant */
    const char *const programs[] = {"redis-server", valkey != NULL ? valkey : "valkey-server"};
    int failed = 0;
    for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++) {
        program = programs[i];
        if (program_exists(program))
            failed += run();
        else
            printf("skipped: %s is not installed\n", program);
    }
    return failed;
}

#endif

/* What a client knows of set phrases, alone and with a real server. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "adapters/redis_claims.h"
#include "adapters/redis_dedup_store.h"
#include "adapters/set_phrases.h"

#include "redis_server.h"

static struct sketch make_sketch(void)
{
    struct sketch sketch = {.feature_count = SKETCH_FEATURES};
    for (int i = 0; i < SKETCH_FEATURES; i++)
        sketch.features[i] = (uint64_t)(i + 1) * UINT64_C(0x9E3779B97F4A7C15);
    return sketch;
}

static void learn(struct set_phrases *phrases, const struct sketch *sketch, int i, uint64_t owner)
{
    set_phrases_learn(phrases, sketch->features[i] & INDEX_HASH_MASK, owner);
}

static void those_before_the_first_five_others_are_found(void **state)
{
    (void)state;
    struct set_phrases phrases = {.items = NULL};
    struct sketch sketch = make_sketch();
    uint64_t lowest = UINT64_MAX;
    assert_int_equal(set_phrases_among(&phrases, &sketch, &lowest), 0);
    learn(&phrases, &sketch, 1, 70);
    learn(&phrases, &sketch, 2, 50);
    learn(&phrases, &sketch, 7, 20); /* behind 0, 3, 4, 5 and 6 */
    assert_int_equal(set_phrases_among(&phrases, &sketch, &lowest), 1 << 1 | 1 << 2);
    assert_int_equal(lowest, 50);
    learn(&phrases, &sketch, 3, 60);
    assert_int_equal(set_phrases_among(&phrases, &sketch, &lowest),
                     1 << 1 | 1 << 2 | 1 << 3 | 1 << 7);
    assert_int_equal(lowest, 20);
    set_phrases_clear(&phrases);
}

static void one_whose_owner_is_forgotten_is_known_no_more(void **state)
{
    (void)state;
    struct set_phrases phrases = {.items = NULL};
    struct sketch sketch = make_sketch();
    uint64_t lowest = UINT64_MAX;
    learn(&phrases, &sketch, 0, 10);
    learn(&phrases, &sketch, 1, 11);
    phrases.oldest = 11;
    assert_int_equal(set_phrases_among(&phrases, &sketch, &lowest), 1 << 1);
    assert_int_equal(lowest, 11);
    learn(&phrases, &sketch, 0, 12); /* it has another one */
    assert_int_equal(set_phrases_among(&phrases, &sketch, &lowest), 1 << 0 | 1 << 1);
    set_phrases_clear(&phrases);
    assert_int_equal(set_phrases_among(&phrases, &sketch, &lowest), 0);
}

static void where_there_are_too_many_the_latest_are_known(void **state)
{
    (void)state;
    struct set_phrases phrases = {.items = NULL};
    enum { MANY = 200000 };
    struct sketch sketch = {.feature_count = 1};
    for (uint64_t i = 1; i <= MANY; i++)
        set_phrases_learn(&phrases, i * UINT64_C(0x9E3779B97F4A7C15) & INDEX_HASH_MASK, i);
    int known = 0;
    for (uint64_t i = MANY - 2000; i <= MANY; i++) {
        uint64_t lowest = UINT64_MAX;
        sketch.features[0] = i * UINT64_C(0x9E3779B97F4A7C15);
        known += set_phrases_among(&phrases, &sketch, &lowest) != 0 && lowest == i;
    }
    assert_true(known > 1990);
    set_phrases_clear(&phrases);
}

/* ---- with a server ---- */

static struct dedup_store *create(const struct redis_server *server)
{
    struct dedup_options options = dedup_defaults();
    options.address = server->address;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        fail_msg("%s", error);
    return store;
}

/* Set phrases: the first `shared` features are those of all, the signature is the text's own. */
static void claim_with_phrases(struct dedup_store *store, uint8_t text, uint8_t like, int shared,
                               enum claim_answer expected)
{
    char owner[32];
    snprintf(owner, sizeof(owner), "t/0/%d#1", text);
    struct sketch sketch = {.feature_count = SKETCH_FEATURES, .length = 900};
    for (int i = 0; i < SKETCH_FEATURES; i++)
        sketch.features[i] = ((i < shared ? 0 : (uint64_t)text) * 16 + (uint64_t)i + 1) *
                             UINT64_C(0x9E3779B97F4A7C15);
    for (int i = 0; i < SKETCH_SIGNATURE; i++)
        sketch.signature[i] = (uint8_t)((like * 16 + i + 1) * 0x9E3779B1U >> 13);
    struct claim claim = {.fingerprint = {text}, .owner = span_of(owner), .sketch = &sketch};
    struct claim_verdict verdict;
    const char *error = "";
    if (dedup_store_claim(store, &claim, 1, &verdict, 15000, &error) != STATUS_OK)
        fail_msg("%s", error);
    assert_int_equal(verdict.answer, expected);
}

static void what_is_known_of_set_phrases_goes_with_the_data(void **state)
{
    (void)state;
    if (!program_exists("redis-server"))
        skip();
    struct redis_server server = {.program = "redis-server"};
    start_server(&server, NULL);
    for (int loss = 0; loss < 2; loss++) {
        order_server(&server, "FLUSHALL");
        struct dedup_store *store = create(&server), *other = create(&server);
        claim_with_phrases(store, 0, 0, 0, CLAIM_ORIGINAL);
        order_server(&server, "COPY {tidings}:state saved");
        for (uint8_t text = 1; text < 30; text++) /* seven become set phrases */
            claim_with_phrases(store, text, text, 7, CLAIM_ORIGINAL);
        claim_with_phrases(store, 30, 29, 1, CLAIM_ORIGINAL); /* one alone leads nowhere */
        if (loss == 0) { /* another epoch, in which others have claimed more */
            order_server(&server, "FLUSHALL");
            for (uint8_t text = 100; text < 150; text++)
                claim_with_phrases(other, text, text, 0, CLAIM_ORIGINAL);
        } else { /* an older state */
            order_server(&server, "COPY saved {tidings}:state REPLACE");
            order_server(&server, "DEL {tidings}:i");
        }
        claim_with_phrases(store, 31, 31, 1, CLAIM_ORIGINAL);
        claim_with_phrases(store, 32, 31, 1, CLAIM_NEAR); /* it is no set phrase any more */
        assert_int_equal(store->state.emptied, 1);
        dedup_store_destroy(other);
        dedup_store_destroy(store);
    }
    remove_server(&server);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(those_before_the_first_five_others_are_found),
        cmocka_unit_test(one_whose_owner_is_forgotten_is_known_no_more),
        cmocka_unit_test(what_is_known_of_set_phrases_goes_with_the_data),
        cmocka_unit_test(where_there_are_too_many_the_latest_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Claims that are given up again, since what was claimed is not published after all: in all stores.
 */
#include "dedup_suite.h"

static void a_text_that_was_given_up_is_nobodys(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch text = make_sketch(1, 0, 1000), like = make_sketch(1, 5, 1000);
    struct claim claims[] = {make_claim(1, "t/0/1#1", &text), make_claim(9, "t/0/2#1", NULL)};
    struct claim copy = make_claim(1, "t/0/3#1", &text), near = make_claim(2, "t/0/4#1", &like);
    struct claim_verdict verdicts[2];
    const char *error = NULL;
    claim_all(store, claims, 2, verdicts);
    assert_int_equal(dedup_store_disown(store, &copy, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_answer(claim_one(store, &copy), CLAIM_EXACT, &claims[0]); /* it owned nothing */
    assert_int_equal(dedup_store_disown(store, claims, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_int_equal(dedup_store_disown(store, claims, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_answer(claim_one(store, &near), CLAIM_ORIGINAL, &near);
    assert_answer(claim_one(store, &copy), CLAIM_NEAR, &near);
    assert_answer(claim_one(store, &claims[1]), CLAIM_ORIGINAL, &claims[1]);
    dedup_store_destroy(store);
}

static void what_was_near_to_a_text_that_is_given_up_is_judged_anew(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch text = make_sketch(1, 0, 1000), like = make_sketch(1, 5, 990);
    struct sketch liker = make_sketch(1, 6, 990), revised = make_sketch(1, 3, 1000);
    add_fact(&revised, 7);
    struct sketch other = make_sketch(2, 0, 1000), like_other = make_sketch(2, 4, 1000);
    struct claim first = make_claim(1, "t/0/1#1", &text), near = make_claim(2, "t/0/2#1", &like);
    struct claim nearer = make_claim(3, "t/0/3#1", &liker);
    struct claim revision = make_claim(4, "t/0/4#1", &revised);
    struct claim second = make_claim(5, "t/0/5#1", &other);
    struct claim stays = make_claim(6, "t/0/6#1", &like_other);
    struct claim copy = make_claim(2, "t/0/7#1", &like), again = make_claim(1, "t/0/8#1", &text);
    struct claim claims[] = {first, near, nearer, revision, second, stays};
    struct claim_verdict verdicts[6];
    const char *error = NULL;
    claim_all(store, claims, 6, verdicts);
    assert_answer(verdicts[1], CLAIM_NEAR, &first);
    assert_answer(verdicts[2], CLAIM_NEAR, &first);
    assert_answer(verdicts[3], CLAIM_REVISION, &first);
    assert_answer(verdicts[5], CLAIM_NEAR, &second);
    assert_int_equal(dedup_store_disown(store, &first, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_answer(claim_one(store, &revision), CLAIM_ORIGINAL, &revision); /* but of nothing */
    assert_answer(claim_one(store, &near), CLAIM_NEAR, &revision);
    assert_answer(claim_one(store, &nearer), CLAIM_NEAR, &revision);
    assert_answer(claim_one(store, &stays), CLAIM_NEAR, &second);
    assert_int_equal(dedup_store_disown(store, &revision, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_answer(claim_one(store, &near), CLAIM_ORIGINAL, &near);
    for (int turn = 0; turn < 2; turn++) {
        assert_answer(claim_one(store, &nearer), CLAIM_NEAR, &near);
        assert_answer(claim_one(store, &copy), CLAIM_EXACT, &near);
        assert_answer(claim_one(store, &near), CLAIM_ORIGINAL, &near);
        assert_answer(claim_one(store, &again), CLAIM_NEAR, &near);
    }
    dedup_store_destroy(store);
}

/* As where an operator sets the offsets back, and the limit of a message down. */
static void what_was_settled_once_is_not_given_up(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct claim first = make_claim(1, "t/300/70000#1", NULL);
    struct claim second = make_claim(2, "t/300/70001#2", NULL);
    struct claim elsewhere = make_claim(3, "t/300000/16384#1", NULL);
    struct claim other_topic = make_claim(4, "u/300/5#1", NULL);
    struct claim claims[] = {first, second, elsewhere, other_topic};
    struct claim_verdict verdicts[4];
    const char *error = NULL;
    claims[0].begins = claims[2].begins = claims[3].begins = true;
    for (int turn = 0; turn < 2; turn++) /* the second one after an aborted round */
        claim_all(store, claims, 4, verdicts);
    claims[1].begins = true; /* the first is settled, and with it nothing else */
    claim_all(store, claims + 1, 1, verdicts);
    claim_all(store, claims, 1, verdicts); /* the offsets are set back */
    assert_int_equal(dedup_store_disown(store, claims, 4, TIMEOUT_MS, &error), STATUS_OK);
    struct claim copies[] = {make_claim(1, "t/1/1#1", NULL), make_claim(2, "t/1/2#1", NULL),
                             make_claim(3, "t/1/3#1", NULL), make_claim(4, "t/1/4#1", NULL)};
    claim_all(store, copies, 4, verdicts);
    assert_answer(verdicts[0], CLAIM_EXACT, &first);
    for (int i = 1; i < 4; i++)
        assert_answer(verdicts[i], CLAIM_ORIGINAL, &copies[i]);
    struct claim last = make_claim(5, "t/7/130#1", NULL),
                 place = {.owner = SPAN("t/7/131#1"), .begins = true};
    claim_one(store, &last);
    assert_int_equal(dedup_store_note_settled(store, &place, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_int_equal(dedup_store_disown(store, &last, 1, TIMEOUT_MS, &error), STATUS_OK);
    struct claim copy = make_claim(5, "t/1/5#1", NULL);
    assert_answer(claim_one(store, &copy), CLAIM_EXACT, &last);
    /* The topic is made anew, and its offsets begin again. */
    struct claim anew = make_claim(6, "t/7/3#1", NULL), copy_of_it = make_claim(6, "t/1/6#1", NULL);
    anew.begins = true;
    claim_one(store, &anew);
    assert_int_equal(dedup_store_disown(store, &anew, 1, TIMEOUT_MS, &error), STATUS_OK);
    assert_answer(claim_one(store, &copy_of_it), CLAIM_ORIGINAL, &copy_of_it);
    dedup_store_destroy(store);
}

static int run_suite(const char *name)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_that_was_given_up_is_nobodys),
        cmocka_unit_test(what_was_near_to_a_text_that_is_given_up_is_judged_anew),
        cmocka_unit_test(what_was_settled_once_is_not_given_up),
    };
    return cmocka_run_group_tests_name(name, tests, NULL, NULL);
}

int main(void)
{
    return run_on_all(run_suite);
}

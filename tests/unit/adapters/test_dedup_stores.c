/* One suite for all stores of fingerprints: the one in memory, the one on Redis and, where it is
 * installed, on Valkey. */
#include "dedup_suite.h"

#include "dedup_oracle.h"

/* ---- the cases ---- */

static void the_first_owner_of_a_text_is_its_original(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct claim first = make_claim(1, "news.raw/0/17#1", NULL);
    struct claim second = make_claim(1, "news.raw/11/9007199254740993#2", NULL);
    struct claim other = make_claim(2, "another.topic/3/4#1", NULL);
    assert_answer(claim_one(store, &first), CLAIM_ORIGINAL, &first);
    struct claim_verdict verdict = claim_one(store, &second);
    assert_answer(verdict, CLAIM_EXACT, &first);
    assert_float_equal(verdict.similarity, 1, 0);
    assert_answer(claim_one(store, &other), CLAIM_ORIGINAL, &other);
    assert_int_equal(store->state.articles, 2);
    dedup_store_destroy(store);
}

static void a_redelivered_article_gets_its_verdict_again(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch text = make_sketch(1, 0, 1000), copy = make_sketch(1, 5, 990);
    struct sketch revised = make_sketch(1, 3, 1000);
    add_fact(&revised, 7);
    struct claim claims[] = {
        make_claim(1, "t/0/1#1", &text),    make_claim(1, "t/0/2#1", &text),
        make_claim(2, "t/0/3#1", &copy),    make_claim(3, "t/0/4#1", &revised),
        make_claim(2, "t/0/5#1", &copy),    make_claim(3, "t/0/6#1", &revised),
        make_claim(4, "t/0/7#1", &revised),
    };
    enum { COUNT = sizeof(claims) / sizeof(claims[0]) };
    struct claim_verdict first[COUNT], again[COUNT];
    claim_all(store, claims, COUNT, first);
    assert_answer(first[0], CLAIM_ORIGINAL, &claims[0]);
    assert_answer(first[1], CLAIM_EXACT, &claims[0]);
    assert_answer(first[2], CLAIM_NEAR, &claims[0]);
    assert_answer(first[3], CLAIM_REVISION, &claims[0]);
    assert_answer(first[4], CLAIM_NEAR, &claims[0]);
    assert_answer(first[5], CLAIM_EXACT, &claims[3]);
    assert_answer(first[6], CLAIM_NEAR, &claims[3]); /* a copy of the revision */
    for (int i = 0; i < COUNT; i++) {
        size_t at = (size_t)(COUNT - 1 - i);
        again[at] = claim_one(store, &claims[at]);
    }
    for (int i = 0; i < COUNT; i++)
        assert_memory_equal(&again[i], &first[i], sizeof(first[i]));
    dedup_store_destroy(store);
}

static void near_needs_a_shared_feature_and_a_like_signature(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch original = make_sketch(1, 0, 1000);
    struct claim first = make_claim(1, "t/0/1#1", &original);
    claim_one(store, &first);
    struct sketch template = make_sketch(1, 70, 1000); /* shares the features only */
    struct claim second = make_claim(2, "t/0/2#1", &template);
    assert_answer(claim_one(store, &second), CLAIM_ORIGINAL, &second);
    struct sketch stranger = make_sketch(1, 0, 1000);
    for (uint32_t i = 0; i < SKETCH_FEATURES; i++)
        stranger.features[i] = scatter(5000 + i);
    struct claim third = make_claim(3, "t/0/3#1", &stranger);
    assert_answer(claim_one(store, &third), CLAIM_ORIGINAL, &third);
    struct sketch one_shared = make_sketch(1, 20, 1000);
    for (uint32_t i = 1; i < SKETCH_FEATURES; i++)
        one_shared.features[i] = scatter(6000 + i);
    struct claim fourth = make_claim(4, "t/0/4#1", &one_shared);
    struct claim_verdict verdict = claim_one(store, &fourth);
    assert_answer(verdict, CLAIM_NEAR, &first);
    assert_float_equal(verdict.similarity, (108.0F / 128 - 0.25F) / 0.75F, 1e-5F);
    dedup_store_destroy(store);
}

static void what_adds_a_fact_is_a_revision_and_what_drops_one_a_copy(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch original = make_sketch(1, 0, 1000);
    for (uint32_t i = 0; i < 6; i++)
        add_fact(&original, i);
    struct claim first = make_claim(1, "t/0/1#1", &original);
    claim_one(store, &first);

    struct sketch cut = make_sketch(1, 50, 600); /* Jaccard 0.48, but all of it is in there */
    add_fact(&cut, 2);
    add_fact(&cut, 4);
    struct claim shortened = make_claim(2, "t/0/2#1", &cut);
    assert_answer(claim_one(store, &shortened), CLAIM_NEAR, &first);

    struct sketch changed = make_sketch(1, 2, 1000);
    for (uint32_t i = 0; i < 6; i++)
        add_fact(&changed, i == 3 ? 33 : i);
    struct claim corrected = make_claim(3, "t/0/3#1", &changed);
    assert_answer(claim_one(store, &corrected), CLAIM_REVISION, &first);

    struct sketch more = make_sketch(1, 12, 1200);
    for (uint32_t i = 0; i < 7; i++)
        add_fact(&more, i);
    struct claim longer = make_claim(4, "t/0/4#1", &more);
    assert_int_equal(claim_one(store, &longer).answer, CLAIM_REVISION);

    struct sketch other_fact = make_sketch(1, 50, 600);
    add_fact(&other_fact, 98);
    struct claim cut_and_changed = make_claim(5, "t/0/5#1", &other_fact);
    assert_int_equal(claim_one(store, &cut_and_changed).answer, CLAIM_REVISION);
    dedup_store_destroy(store);
}

static void nothing_is_compared_with_what_was_diverted(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch original = make_sketch(1, 0, 1000), copy = make_sketch(1, 25, 1000);
    struct sketch drifted = make_sketch(1, 50, 1000);
    struct claim first = make_claim(1, "t/0/1#1", &original);
    struct claim second = make_claim(2, "t/0/2#1", &copy);
    struct claim third = make_claim(3, "t/0/3#1", &drifted); /* near to the copy alone */
    claim_one(store, &first);
    assert_answer(claim_one(store, &second), CLAIM_NEAR, &first);
    assert_answer(claim_one(store, &third), CLAIM_ORIGINAL, &third);
    dedup_store_destroy(store);
}

static void ties_in_a_batch_fall_to_the_earlier_claim(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch one = make_sketch(1, 0, 1000), two = make_sketch(1, 4, 1000);
    struct claim claims[] = {make_claim(1, "t/5/9#1", &one), make_claim(2, "t/0/1#1", &two),
                             make_claim(1, "t/0/2#1", &one)};
    struct claim_verdict verdicts[3];
    claim_all(store, claims, 3, verdicts);
    assert_answer(verdicts[0], CLAIM_ORIGINAL, &claims[0]);
    assert_answer(verdicts[1], CLAIM_NEAR, &claims[0]);
    assert_answer(verdicts[2], CLAIM_EXACT, &claims[0]);
    dedup_store_destroy(store);
}

static void an_article_is_remembered_for_the_window_and_a_sixteenth_at_most(void **state)
{
    (void)state;
    for (int minute = 0; minute < 15; minute += 14) { /* both ends of a slice */
        now = INT64_C(1000) * HOUR + minute * 60000;
        struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
        struct sketch text = make_sketch(1, 0, 1000), like = make_sketch(1, 3, 1000);
        struct claim first = make_claim(1, "t/0/1#1", &text);
        struct claim exact = make_claim(1, "t/0/2#1", &text);
        struct claim near = make_claim(2, "t/0/3#1", &like);
        claim_one(store, &first);
        now += 4 * HOUR - 1;
        assert_answer(claim_one(store, &exact), CLAIM_EXACT, &first);
        assert_answer(claim_one(store, &near), CLAIM_NEAR, &first);
        now += HOUR / 4 + 1;
        assert_answer(claim_one(store, &exact), CLAIM_ORIGINAL, &exact);
        dedup_store_destroy(store);
    }
}

static void a_claim_is_met_again_across_the_border_of_two_slices(void **state)
{
    (void)state;
    now = INT64_C(2000) * HOUR - 1;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch text = make_sketch(1, 0, 1000), like = make_sketch(1, 3, 1000);
    struct claim first = make_claim(1, "t/0/1#1", &text);
    struct claim exact = make_claim(1, "t/0/2#1", &text);
    struct claim near = make_claim(2, "t/0/3#1", &like);
    claim_one(store, &first);
    now++;
    assert_answer(claim_one(store, &first), CLAIM_ORIGINAL, &first);
    assert_answer(claim_one(store, &exact), CLAIM_EXACT, &first);
    assert_answer(claim_one(store, &near), CLAIM_NEAR, &first);
    now -= 5 * HOUR; /* a clock that was set back changes nothing */
    assert_answer(claim_one(store, &near), CLAIM_NEAR, &first);
    dedup_store_destroy(store);
}

/* It forgets what was there, as it must; what was claimed meanwhile has its age. */
static void a_clock_that_ran_ahead_and_came_back_does_not_stop_the_window(void **state)
{
    (void)state;
    enum { SLICE = WINDOW_S * 1000 / 16 };
    const int64_t ahead = INT64_C(10) * 365 * 24 * HOUR;
    now = INT64_C(1000) * HOUR + 1;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct claim first = make_claim(1, "t/0/1#1", NULL), copy = make_claim(1, "t/0/3#1", NULL);
    struct claim second = make_claim(2, "t/0/2#1", NULL), other = make_claim(2, "t/0/4#1", NULL);
    now += ahead;
    assert_answer(claim_one(store, &first), CLAIM_ORIGINAL, &first);
    now -= ahead;
    assert_answer(claim_one(store, &second), CLAIM_ORIGINAL, &second);
    now += SLICE;
    assert_answer(claim_one(store, &copy), CLAIM_EXACT, &first);
    assert_answer(claim_one(store, &other), CLAIM_EXACT, &second);
    now += WINDOW_S * 1000 + SLICE;
    assert_answer(claim_one(store, &copy), CLAIM_ORIGINAL, &copy);
    assert_answer(claim_one(store, &other), CLAIM_ORIGINAL, &other);
    dedup_store_destroy(store);
}

/* As where a server starts with its clock at zero, and asks for the time only then. */
static void a_clock_that_was_wrong_for_a_while_changes_nothing(void **state)
{
    (void)state;
    now = INT64_C(1000) * HOUR + 1;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct claim first = make_claim(1, "t/0/1#1", NULL), copy = make_claim(1, "t/0/2#1", NULL);
    assert_answer(claim_one(store, &first), CLAIM_ORIGINAL, &first);
    now -= INT64_C(900) * HOUR;
    for (int minute = 0; minute < 10; minute++) {
        assert_answer(claim_one(store, &copy), CLAIM_EXACT, &first);
        now += HOUR / 60;
    }
    now += INT64_C(900) * HOUR;
    assert_answer(claim_one(store, &copy), CLAIM_EXACT, &first);
    now += WINDOW_S * 1000 / 2;
    assert_answer(claim_one(store, &copy), CLAIM_EXACT, &first);
    dedup_store_destroy(store);
}

static void mark_publishes_near_ones_and_diverts_their_exact_copies(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_MARK);
    struct sketch text = make_sketch(1, 0, 1000), like = make_sketch(1, 3, 1000);
    struct claim first = make_claim(1, "t/0/1#1", &text);
    struct claim near = make_claim(2, "t/0/2#1", &like);
    struct claim exact = make_claim(2, "t/0/3#1", &like);
    claim_one(store, &first);
    assert_answer(claim_one(store, &near), CLAIM_REVISION, &first);
    assert_answer(claim_one(store, &exact), CLAIM_EXACT, &near);
    assert_answer(claim_one(store, &near), CLAIM_REVISION, &first);
    dedup_store_destroy(store);
}

static void off_finds_exact_copies_only(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_OFF);
    struct sketch text = make_sketch(1, 0, 1000);
    struct claim first = make_claim(1, "t/0/1#1", &text);
    struct claim near = make_claim(2, "t/0/2#1", &text);
    struct claim exact = make_claim(1, "t/0/3#1", &text);
    claim_one(store, &first);
    assert_answer(claim_one(store, &near), CLAIM_ORIGINAL, &near);
    assert_answer(claim_one(store, &exact), CLAIM_EXACT, &first);
    dedup_store_destroy(store);
}

static void an_owner_that_is_no_coordinate_is_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"",        "t",        "t/1#1",  "t/1/2",   "t/1/2#",
                                      "t/a/2#1", "t/01/2#1", "/1/2#1", "t/1/-2#1"};
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        struct claim claim = make_claim(1, bad[i], NULL);
        struct claim_verdict verdict;
        const char *error = NULL;
        assert_int_equal(dedup_store_claim(store, &claim, 1, &verdict, TIMEOUT_MS, &error),
                         STATUS_BROKEN);
        assert_non_null(error);
    }
    struct claim good = make_claim(1, "a/b c/1/2#3", NULL);
    assert_answer(claim_one(store, &good), CLAIM_ORIGINAL, &good);
    dedup_store_destroy(store);
}

static void a_message_that_is_read_in_another_way_than_before_is_no_copy_of_itself(void **state)
{
    (void)state;
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    struct sketch text = make_sketch(1, 0, 1000), like = make_sketch(1, 5, 1000);
    struct claim before = make_claim(1, "t/0/1#1", &text);
    struct claim after = make_claim(2, "t/0/1#1", &like);
    struct claim other_part = make_claim(3, "t/0/1#2", &like);
    assert_answer(claim_one(store, &before), CLAIM_ORIGINAL, &before);
    assert_answer(claim_one(store, &after), CLAIM_ORIGINAL, &after);
    assert_answer(claim_one(store, &after), CLAIM_ORIGINAL, &after);
    assert_answer(claim_one(store, &other_part), CLAIM_NEAR, &after);
    dedup_store_destroy(store);
}

static void each_claim_of_a_batch_may_be_of_another_topic(void **state)
{
    (void)state;
    enum { TOPICS = 300 };
    claims_per_script = 256; /* as usual */
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    claims_per_script = 7;
    struct claim_verdict verdicts[TOPICS];
    struct claim claims[TOPICS];
    char owners[TOPICS][32];
    for (uint32_t i = 0; i < TOPICS; i++) {
        snprintf(owners[i], sizeof(owners[i]), "county%u/0/%u#1", i, i);
        claims[i] = make_claim(i, owners[i], NULL);
    }
    for (int turn = 0; turn < 2; turn++) { /* topics that the server does not know yet, and does */
        claim_all(store, claims, TOPICS, verdicts);
        for (uint32_t i = 0; i < TOPICS; i++)
            assert_answer(verdicts[i], CLAIM_ORIGINAL, &claims[i]);
    }
    struct claim copy = make_claim(299, "t/0/1#1", NULL);
    assert_answer(claim_one(store, &copy), CLAIM_EXACT, &claims[299]);
    dedup_store_destroy(store);
}

/* ---- random operations against the oracle ---- */

struct history {
    struct sketch sketch;
    struct claim claim;
    char owner[48];
};

static void invent(struct history *item, uint32_t number)
{
    uint32_t family = random_below(12), text = family * 40 + random_below(40);
    random_state ^= (uint64_t)text << 40; /* the same text gives the same sketch */
    uint64_t after = random_state;
    random_state = scatter(text);
    item->sketch = make_sketch(family, random_below(75), 300 + random_below(800));
    for (uint32_t i = 0; i < SKETCH_FEATURES; i++)
        if (random_below(3) == 0) /* some features of its own, or of another family */
            item->sketch.features[i] = scatter(random_below(30) * 100 + i);
    uint32_t facts = random_below(6);
    uint32_t fact = 0;
    for (uint32_t i = 0; i < facts; i++)
        add_fact(&item->sketch, family * 10 + (fact += 1 + random_below(2)));
    bool exact_only = random_below(10) == 0;
    random_state = after;
    if (number % 16 == 15) /* a message that is read in another way than before */
        number -= 1 + random_below(8);
    snprintf(item->owner, sizeof(item->owner), "topic%u/%u/%u#1", number % 3, number % 5, number);
    item->claim = make_claim(text, item->owner, exact_only ? NULL : &item->sketch);
}

static void random_claims_are_answered_as_the_naive_model_does(void **state)
{
    (void)state;
    enum { CLAIMS = 2000, BATCH = 20 };
    static const struct {
        enum dedup_near near;
        enum oracle_near oracle;
    } modes[] = {{DEDUP_NEAR_DIVERT, ORACLE_DIVERT},
                 {DEDUP_NEAR_MARK, ORACLE_MARK},
                 {DEDUP_NEAR_OFF, ORACLE_OFF}};
    uint32_t seen[4] = {0};
    for (size_t mode = 0; mode < 3; mode++) {
        random_state = 20 + mode;
        now = INT64_C(5000) * HOUR;
        struct dedup_store *store = create(modes[mode].near);
        struct oracle oracle = {
            .window_ms = WINDOW_S * 1000, .threshold = 0.7, .near = modes[mode].oracle};
        struct history *history = calloc(CLAIMS, sizeof(*history));
        uint32_t made = 0;
        while (made < CLAIMS) {
            now += random_below(12) == 0 ? random_below(3 * HOUR / 2) : random_below(60000);
            struct claim claims[BATCH];
            struct claim_verdict verdicts[BATCH];
            size_t count = 1 + random_below(BATCH);
            for (size_t i = 0; i < count; i++) {
                bool again = made == CLAIMS || (made > 0 && random_below(5) == 0);
                if (again)
                    claims[i] = history[made - 1 - random_below(made < 60 ? made : 60)].claim;
                else {
                    invent(&history[made], made);
                    claims[i] = history[made++].claim;
                }
            }
            claim_all(store, claims, count, verdicts);
            oracle.now = now;
            for (size_t i = 0; i < count; i++) {
                struct claim_verdict expected = oracle_claim(&oracle, &claims[i]);
                seen[expected.answer]++;
                assert_int_equal(verdicts[i].answer, expected.answer);
                assert_memory_equal(verdicts[i].fingerprint, expected.fingerprint, 16);
                assert_string_equal(verdicts[i].owner, expected.owner);
                assert_float_equal(verdicts[i].similarity, expected.similarity, 1e-5F);
            }
        }
        free(history);
        free(oracle.records);
        dedup_store_destroy(store);
    }
    for (int answer = 0; answer < 4; answer++)
        assert_true(seen[answer] > 200);
}

/* ---- many articles ---- */

static int64_t buckets_on_server(void)
{
    char command[48];
    snprintf(command, sizeof(command), "HLEN {test%d}:i", prefixes - 1);
    redisReply *reply = tell_server(&server, command);
    int64_t buckets = reply->integer;
    freeReplyObject(reply);
    return buckets;
}

/* Claims `count` articles from `first` on, every fourth of which is near to an earlier one and
 * every fifth a copy, on both stores, which must answer alike. */
static void claim_on_both(struct dedup_store *store, struct dedup_store *twin, uint32_t first,
                          uint32_t count)
{
    enum { BATCH = 500 };
    static struct sketch sketches[BATCH];
    static char owners[BATCH][48];
    struct claim claims[BATCH];
    struct claim_verdict verdicts[BATCH], expected[BATCH];
    for (uint32_t done = 0; done < count; done += BATCH) {
        for (uint32_t i = 0; i < BATCH; i++) {
            uint32_t number = first + done + i;
            uint32_t of =
                number % 5 == 4 ? number - random_below(number < 9000 ? number : 9000) : number;
            bool near = of % 4 == 3;
            sketches[i] =
                make_sketch(near ? of - random_below(of < 9000 ? of : 9000) : of, near, 900);
            snprintf(owners[i], sizeof(owners[i]), "t%u/0/%u#1", number % 2, number);
            claims[i] = make_claim(of, owners[i], &sketches[i]);
        }
        claim_all(store, claims, BATCH, verdicts);
        claim_all(twin, claims, BATCH, expected);
        for (size_t i = 0; i < BATCH; i++) {
            assert_int_equal(verdicts[i].answer, expected[i].answer);
            assert_string_equal(verdicts[i].owner, expected[i].owner);
        }
    }
}

static void the_index_grows_and_shrinks_and_forgets_nothing(void **state)
{
    (void)state;
    if (program == NULL)
        return; /* it is the twin */
    now = INT64_C(9000) * HOUR;
    random_state = 77;
    struct dedup_options options = dedup_defaults();
    options.window_seconds = WINDOW_S;
    options.now_ms = read_now;
    options.articles = 300000;
    struct dedup_store *twin = memory_dedup_store_create(&options);
    struct dedup_store *store = create(DEDUP_NEAR_DIVERT);
    claim_on_both(store, twin, 10000, 170000);
    now += 3 * HOUR; /* all of it is remembered */
    claim_on_both(store, twin, 180000, 2000);
    int64_t grown = buckets_on_server();
    assert_true(grown > 70000);
    now += 2 * HOUR; /* the first lot is forgotten */
    claim_on_both(store, twin, 182000, 8000);
    assert_true(buckets_on_server() < grown - 250);
    dedup_store_destroy(store);
    dedup_store_destroy(twin);
}

static void a_full_store_in_memory_forgets_the_oldest(void **state)
{
    (void)state;
    struct dedup_options options = dedup_defaults();
    options.articles = 3;
    struct dedup_store *store = memory_dedup_store_create(&options);
    struct sketch sketches[5];
    struct claim claims[5];
    static const char *const owners[] = {"t/0/0#1", "t/0/1#1", "t/0/2#1", "t/0/3#1", "t/0/4#1"};
    for (uint32_t i = 0; i < 5; i++) {
        sketches[i] = make_sketch(i, 0, 500);
        claims[i] = make_claim(i, owners[i], &sketches[i]);
        assert_answer(claim_one(store, &claims[i]), CLAIM_ORIGINAL, &claims[i]);
    }
    assert_int_equal(store->state.articles, 3);
    struct claim of_first = make_claim(0, "t/1/0#1", &sketches[0]);
    struct claim of_last = make_claim(4, "t/1/4#1", &sketches[4]);
    assert_answer(claim_one(store, &of_last), CLAIM_EXACT, &claims[4]);
    assert_answer(claim_one(store, &of_first), CLAIM_ORIGINAL, &of_first);
    dedup_store_destroy(store);
}

static void lanes_share_the_store_in_memory(void **state)
{
    (void)state;
    struct dedup_options options = dedup_defaults();
    options.articles = 100;
    struct dedup_store *store = memory_dedup_store_create(&options);
    struct dedup_store *other = memory_dedup_store_share(store);
    struct claim first = make_claim(1, "t/0/1#1", NULL), second = make_claim(1, "t/1/1#1", NULL);
    claim_one(store, &first);
    dedup_store_destroy(store);
    assert_answer(claim_one(other, &second), CLAIM_EXACT, &first);
    dedup_store_destroy(other);
}

static int run_suite(const char *name)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_owner_of_a_text_is_its_original),
        cmocka_unit_test(a_redelivered_article_gets_its_verdict_again),
        cmocka_unit_test(near_needs_a_shared_feature_and_a_like_signature),
        cmocka_unit_test(what_adds_a_fact_is_a_revision_and_what_drops_one_a_copy),
        cmocka_unit_test(nothing_is_compared_with_what_was_diverted),
        cmocka_unit_test(ties_in_a_batch_fall_to_the_earlier_claim),
        cmocka_unit_test(an_article_is_remembered_for_the_window_and_a_sixteenth_at_most),
        cmocka_unit_test(a_claim_is_met_again_across_the_border_of_two_slices),
        cmocka_unit_test(mark_publishes_near_ones_and_diverts_their_exact_copies),
        cmocka_unit_test(off_finds_exact_copies_only),
        cmocka_unit_test(an_owner_that_is_no_coordinate_is_refused),
        cmocka_unit_test(a_message_that_is_read_in_another_way_than_before_is_no_copy_of_itself),
        cmocka_unit_test(each_claim_of_a_batch_may_be_of_another_topic),
        cmocka_unit_test(a_clock_that_ran_ahead_and_came_back_does_not_stop_the_window),
        cmocka_unit_test(a_clock_that_was_wrong_for_a_while_changes_nothing),
        cmocka_unit_test(random_claims_are_answered_as_the_naive_model_does),
        cmocka_unit_test(the_index_grows_and_shrinks_and_forgets_nothing),
    };
    return cmocka_run_group_tests_name(name, tests, NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest own[] = {
        cmocka_unit_test(a_full_store_in_memory_forgets_the_oldest),
        cmocka_unit_test(lanes_share_the_store_in_memory),
    };
    int failed = cmocka_run_group_tests_name("memory alone", own, NULL, NULL);
    failed += run_on_all(run_suite);
    return failed;
}

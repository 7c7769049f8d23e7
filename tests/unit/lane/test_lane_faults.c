/* Every call of a port fails once, every answer is lost once, the process dies at every step once,
 * and the partitions go away at every step once: what comes out is always the same. */
#include "fake_world.h"

#include "telemetry/log.h"

static void put_articles(struct world *world)
{
    static const char *const texts[] = {"spring", "summer", "bad page", "spring",   "autumn|winter",
                                        "big",    "winter", "harvest",  "bad json", "harvest",
                                        "rain",   "snow",   "wind"};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        world_put(world, i % 3 == 0, texts[i]);
}

/* Runs lanes, one after another where they die, until everything is settled. */
static int run_to_the_end(struct world *world, struct counters *sum)
{
    static struct process process; /* static: not clobbered by the longjmp */
    static volatile int deaths;
    jmp_buf death;
    deaths = 0;
    world->death = &death;
    if (setjmp(death) != 0) {
        deaths++;
        process_clear(&process);
    }
    process_init(&process, world);
    assert_int_equal(lane_start(&process.lane), STATUS_OK);
    for (int turn = 0; turn < 1000 && !world_done(world); turn++)
        assert_int_equal(lane_turn(&process.lane, 0), STATUS_OK);
    assert_true(world_done(world));
    *sum = process.lane.own;
    process_clear(&process);
    return deaths;
}

static int compare_published(const void *a, const void *b)
{
    const struct published *one = a, *other = b;
    if (one->kind != other->kind)
        return (int)one->kind - (int)other->kind;
    int order = strcmp(one->key, other->key);
    return order != 0 ? order : strcmp(one->value, other->value);
}

static void sort_outputs(struct world *world)
{
    qsort(world->outputs, world->output_count, sizeof(world->outputs[0]), compare_published);
}

/* The same articles come out, once each. Which of two same texts is the original depends on the
 * order of arrival alone, and that is the same here. */
static void assert_same_outputs(const struct world *expected, const struct world *got)
{
    assert_int_equal(got->output_count, expected->output_count);
    for (size_t i = 0; i < got->output_count; i++) {
        assert_int_equal(got->outputs[i].kind, expected->outputs[i].kind);
        assert_string_equal(got->outputs[i].key, expected->outputs[i].key);
        assert_string_equal(got->outputs[i].value, expected->outputs[i].value);
    }
}

static struct world undisturbed, world;

static void the_undisturbed_run_settles_everything_once(void **state)
{
    (void)state;
    struct counters sum;
    world_init(&undisturbed);
    put_articles(&undisturbed);
    run_to_the_end(&undisturbed, &sum);
    assert_int_equal(count_outputs(&undisturbed, OUTGOING_RECORD, NULL), 8);
    assert_int_equal(count_outputs(&undisturbed, OUTGOING_DUPLICATE, NULL), 3);
    assert_int_equal(count_outputs(&undisturbed, OUTGOING_DEAD_LETTER, NULL), 3);
    assert_int_equal(sum.messages, 13);
    assert_int_equal(sum.articles, 12);
    assert_int_equal(sum.rejected, 2);
    assert_int_equal(sum.records, 8);
    assert_true(counters_agree(&sum));
    sort_outputs(&undisturbed);
}

static void disturb_every_step(enum fault fault, int deaths_expected)
{
    int steps = undisturbed.calls;
    assert_true(steps > 20);
    for (int step = 1; step <= steps; step++) {
        struct counters sum;
        world_init(&world);
        put_articles(&world);
        world.fault = fault;
        world.fault_at = step;
        int deaths = run_to_the_end(&world, &sum);
        assert_true(fault == REVOKE || world.fault_struck);
        assert_int_equal(deaths, deaths_expected);
        if (deaths == 0) { /* else the counts of the dead are gone with it */
            assert_int_equal(sum.messages, 13);
            assert_true(counters_agree(&sum));
        }
        sort_outputs(&world);
        assert_same_outputs(&undisturbed, &world);
    }
}

static void whatever_call_fails_once_every_article_comes_out_once(void **state)
{
    (void)state;
    disturb_every_step(FAULT_BEFORE, 0);
}

static void whatever_answer_is_lost_every_article_comes_out_once(void **state)
{
    (void)state;
    disturb_every_step(FAULT_AFTER, 0);
}

static void whenever_the_process_is_killed_every_article_comes_out_once(void **state)
{
    (void)state;
    disturb_every_step(KILL_BEFORE, 1);
    disturb_every_step(KILL_AFTER, 1);
}

static void whenever_the_partitions_go_away_every_article_comes_out_once(void **state)
{
    (void)state;
    disturb_every_step(REVOKE, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_undisturbed_run_settles_everything_once),
        cmocka_unit_test(whatever_call_fails_once_every_article_comes_out_once),
        cmocka_unit_test(whatever_answer_is_lost_every_article_comes_out_once),
        cmocka_unit_test(whenever_the_process_is_killed_every_article_comes_out_once),
        cmocka_unit_test(whenever_the_partitions_go_away_every_article_comes_out_once),
    };
    log_redirect(-1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}

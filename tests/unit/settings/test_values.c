/* Values as an operator writes them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "settings/values.h"

static int64_t bytes(const char *text)
{
    int64_t result = -1;
    value_bytes(span_of(text), &result);
    return result;
}

static int64_t duration(const char *text)
{
    int64_t result = -1;
    value_duration(span_of(text), &result);
    return result;
}

static double ratio(const char *text)
{
    double result = -1;
    value_ratio(span_of(text), &result);
    return result;
}

static void sizes_are_powers_of_1024(void **state)
{
    (void)state;
    assert_int_equal(bytes("4 MiB"), 4194304);
    assert_int_equal(bytes("16MiB"), 16777216);
    assert_int_equal(bytes("64k"), 65536);
    assert_int_equal(bytes("1 GiB"), 1073741824);
    assert_int_equal(bytes("1_000_000"), 1000000);
    assert_int_equal(bytes("512 B"), 512);
    const char *refused[] = {
        "", "k", "4 MB", "4KB", "-1", "1.5M", "4 MiB x", "9999999999999999999", "99999999999 GiB"};
    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
        assert_int_equal(bytes(refused[i]), -1);
}

static void durations_need_a_unit(void **state)
{
    (void)state;
    assert_int_equal(duration("30d"), INT64_C(2592000000));
    assert_int_equal(duration("24h"), 86400000);
    assert_int_equal(duration("500ms"), 500);
    assert_int_equal(duration("10 min"), 600000);
    assert_int_equal(duration("2w"), 1209600000);
    assert_int_equal(duration("0"), 0);
    assert_int_equal(duration("30"), -1);
    assert_int_equal(duration("1y"), -1);
    assert_int_equal(duration("d"), -1);
}

static void ratios_lie_between_nought_and_one(void **state)
{
    (void)state;
    assert_true(ratio("0.7") == 0.7);
    assert_true(ratio("70%") == 0.7);
    assert_true(ratio("1") == 1);
    assert_true(ratio("0") == 0);
    const char *refused[] = {"", "1.1", "101%", "-0.5", ".", "0,7", "0.7x", "%", "nan"};
    for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
        assert_true(ratio(refused[i]) == -1);
}

static void choices_are_exact(void **state)
{
    (void)state;
    assert_int_equal(value_choice(SPAN("mark"), "divert|mark|off"), 1);
    assert_int_equal(value_choice(SPAN("off"), "divert|mark|off"), 2);
    assert_int_equal(value_choice(SPAN("Mark"), "divert|mark|off"), -1);
    assert_int_equal(value_choice(SPAN(""), "divert|mark|off"), -1);
}

static void distance_counts_single_mistakes(void **state)
{
    (void)state;
    assert_int_equal(value_distance(SPAN("threshold"), SPAN("treshold"), 3), 1);
    assert_int_equal(value_distance(SPAN("window"), SPAN("widnow"), 3), 1);
    assert_int_equal(value_distance(SPAN("store"), SPAN("stroe"), 3), 1);
    assert_int_equal(value_distance(SPAN("lanes"), SPAN("LANES"), 3), 0);
    assert_int_equal(value_distance(SPAN(""), SPAN("ab"), 3), 2);
    assert_int_equal(value_distance(SPAN("abcdef"), SPAN("uvwxyz"), 3), 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_are_powers_of_1024),
        cmocka_unit_test(durations_need_a_unit),
        cmocka_unit_test(ratios_lie_between_nought_and_one),
        cmocka_unit_test(choices_are_exact),
        cmocka_unit_test(distance_counts_single_mistakes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

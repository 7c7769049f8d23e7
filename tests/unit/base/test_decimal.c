/* Exact decimals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/decimal.h"

static void check(const char *in, int32_t power, const char *out)
{
    struct decimal number;
    assert_true(decimal_parse(span_of(in), &number));
    char text[DECIMAL_TEXT_SIZE];
    size_t length = decimal_print(decimal_shift(number, power), text);
    text[length] = '\0';
    assert_string_equal(text, out);
}

static void prints_what_it_parsed(void **state)
{
    (void)state;
    check("274.63", 8, "27463000000");
    check("-1.9", 0, "-1.9");
    check("0.05", 0, "0.05");
    check("0", 8, "0");
    check("100", -2, "1");
    check("1.50", 0, "1.5");
    check("33.333", 0, "33.333");
    check("120", 0, "120");
    check("0.001", 0, "0.001");
    check("10.01", 0, "10.01");
}

static void refuses_what_is_no_number(void **state)
{
    (void)state;
    struct decimal number;
    static const char *const bad[] = {
        "", "-", ".", "1.", ".5", "1e5", "12a", "1.2.3", "99999999999999999999999"};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        assert_false(decimal_parse(span_of(bad[i]), &number));
}

static void adds_and_compares_across_exponents(void **state)
{
    (void)state;
    struct decimal a, b, sum;
    assert_true(decimal_parse(SPAN("1.25"), &a));
    assert_true(decimal_parse(SPAN("300"), &b));
    assert_true(decimal_add(a, b, &sum));
    char text[DECIMAL_TEXT_SIZE];
    text[decimal_print(sum, text)] = '\0';
    assert_string_equal(text, "301.25");
    assert_true(decimal_compare(a, b) < 0);
    assert_true(decimal_compare(b, a) > 0);
    assert_int_equal(decimal_compare(a, a), 0);
}

static void equal_numbers_hash_alike(void **state)
{
    (void)state;
    const struct decimal a = {15, -1}, b = {1500, -3}, zero = {0, 0}, shifted = {0, 5};
    assert_int_equal(decimal_hash(a), decimal_hash(b));
    assert_int_equal(decimal_hash(zero), decimal_hash(shifted));
    assert_int_equal(decimal_hash(decimal_of(40000)), decimal_hash((struct decimal){4, 4}));
    assert_int_not_equal(decimal_hash(a), decimal_hash(decimal_negate(a)));
    assert_int_not_equal(decimal_hash(decimal_of(4)), decimal_hash(decimal_of(40)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(prints_what_it_parsed),
        cmocka_unit_test(refuses_what_is_no_number),
        cmocka_unit_test(adds_and_compares_across_exponents),
        cmocka_unit_test(equal_numbers_hash_alike),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

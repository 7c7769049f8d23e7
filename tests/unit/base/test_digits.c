/* Numbers as digits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/digits.h"

static void check(const char *end, char *text, const char *wanted)
{
    assert_int_equal(end - text, strlen(wanted));
    assert_memory_equal(text, wanted, strlen(wanted));
}

static void writes_decimals(void **state)
{
    (void)state;
    char text[DIGITS_SIGNED];
    check(digits_decimal(text, 0, 1), text, "0");
    check(digits_decimal(text, 371482, 6), text, "371482");
    check(digits_decimal(text, 7, 6), text, "000007");
    check(digits_decimal(text, UINT64_MAX, 1), text, "18446744073709551615");
    check(digits_decimal(text, 1, DIGITS_MOST), text, "00000000000000000001");
    check(digits_signed(text, INT64_MIN), text, "-9223372036854775808");
    check(digits_signed(text, INT64_MAX), text, "9223372036854775807");
}

static void writes_hexadecimals(void **state)
{
    (void)state;
    char text[16];
    check(digits_hex(text, UINT64_C(0x0123456789abcdef), 16), text, "0123456789abcdef");
    check(digits_hex(text, 0x1f7, 2), text, "f7");
    check(digits_hex(text, 0, 2), text, "00");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(writes_decimals),
                                       cmocka_unit_test(writes_hexadecimals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

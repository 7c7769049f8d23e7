/* The INI reader: every line is an assignment, a section, a comment or a mistake with its number.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "settings/ini.h"

static struct ini_reader reader_of(const char *text)
{
    struct ini_reader reader;
    ini_init(&reader, span_of(text));
    return reader;
}

static void expect(struct ini_reader *reader, uint32_t line, const char *section, const char *key,
                   const char *value)
{
    struct ini_item item = ini_next(reader);
    assert_int_equal(item.kind, INI_ASSIGNMENT);
    assert_int_equal(item.line, line);
    assert_true(span_equal(item.section, span_of(section)));
    assert_true(span_equal(item.key, span_of(key)));
    assert_true(span_equal(item.value, span_of(value)));
}

static void assignments_come_with_their_section_and_line(void **state)
{
    (void)state;
    struct ini_reader reader = reader_of("# head\n[ a ]\nx = 1\n\n  ; note\n[b]\ny=two words \nz=");
    expect(&reader, 3, "a", "x", "1");
    expect(&reader, 7, "b", "y", "two words");
    expect(&reader, 8, "b", "z", "");
    assert_int_equal(ini_next(&reader).kind, INI_END);
    assert_int_equal(ini_next(&reader).kind, INI_END);
}

static void a_value_keeps_every_character(void **state)
{
    (void)state;
    struct ini_reader reader = reader_of("[a]\nsasl.password = a=b ;c #d:e\"f\"\n");
    expect(&reader, 2, "a", "sasl.password", "a=b ;c #d:e\"f\"");
}

static void a_value_may_be_very_long(void **state)
{
    (void)state;
    const size_t length = 100000;
    char *text = malloc(length + 8);
    memcpy(text, "x = ", 4);
    memset(text + 4, 'v', length);
    text[4 + length] = '\0';
    struct ini_reader reader = reader_of(text);
    struct ini_item item = ini_next(&reader);
    assert_int_equal(item.value.length, length);
    free(text);
}

static void windows_line_ends_and_a_byte_order_mark_are_accepted(void **state)
{
    (void)state;
    struct ini_reader reader = reader_of("\xEF\xBB\xBF[a]\r\nx = 1\r\n");
    expect(&reader, 2, "a", "x", "1");
}

static void mistakes_name_their_line_and_the_reading_goes_on(void **state)
{
    (void)state;
    struct ini_reader reader = reader_of("[a]\nnonsense\n[b\n[]\n= 4\nx = 1\n");
    for (uint32_t line = 2; line <= 5; line++) {
        struct ini_item item = ini_next(&reader);
        assert_int_equal(item.kind, INI_MALFORMED);
        assert_int_equal(item.line, line);
        assert_non_null(item.fault);
    }
    expect(&reader, 6, "a", "x", "1");
}

static void binary_files_are_recognised(void **state)
{
    (void)state;
    struct ini_reader reader;
    ini_init(&reader, SPAN("[a]\nx = a\0b\n"));
    assert_int_equal(ini_next(&reader).kind, INI_MALFORMED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(assignments_come_with_their_section_and_line),
        cmocka_unit_test(a_value_keeps_every_character),
        cmocka_unit_test(a_value_may_be_very_long),
        cmocka_unit_test(windows_line_ends_and_a_byte_order_mark_are_accepted),
        cmocka_unit_test(mistakes_name_their_line_and_the_reading_goes_on),
        cmocka_unit_test(binary_files_are_recognised),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

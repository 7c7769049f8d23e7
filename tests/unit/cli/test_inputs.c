/* The reading of files and lines: every message whole, once, and none larger than it may be. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "cli/inputs.h"

static char path[64];

static char *write_file(const char *data, size_t length)
{
    strcpy(path, "/tmp/tidings-inputs-XXXXXX");
    const int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, data, length), length);
    close(file);
    return path;
}

static void expect_line(struct inputs *inputs, struct input *input, int64_t line, const char *text)
{
    assert_true(inputs_next(inputs, input));
    assert_int_equal(input->line, line);
    assert_int_equal(input->length, strlen(text));
    assert_memory_equal(input->data, text, strlen(text));
}

static void lines_are_numbered_and_empty_ones_passed_over(void **state)
{
    (void)state;
    const char text[] = "one\n\n \t\r\ntwo\r\nlast without end";
    char *names[] = {write_file(text, sizeof(text) - 1)};
    struct inputs inputs;
    struct input input = {0};
    inputs_init(&inputs, names, 1, true, 100);
    expect_line(&inputs, &input, 1, "one");
    expect_line(&inputs, &input, 4, "two");
    expect_line(&inputs, &input, 5, "last without end");
    assert_false(inputs_next(&inputs, &input));
    assert_int_equal(inputs.failures, 0);
    input_clear(&input);
    inputs_clear(&inputs);
    unlink(path);
}

static void lines_longer_than_a_chunk_come_whole_and_too_long_ones_are_cut(void **state)
{
    (void)state;
    enum { LONG = 700000, MAXIMUM = 800000 };
    char *text = malloc(LONG + 2 * MAXIMUM + 10);
    size_t length = 0;
    memset(text, 'a', LONG);
    length = LONG;
    text[length++] = '\n';
    memset(text + length, 'b', 2 * MAXIMUM);
    length += 2 * MAXIMUM;
    memcpy(text + length, "\nc\n", 3);
    length += 3;
    char *names[] = {write_file(text, length)};
    free(text);
    struct inputs inputs;
    struct input input = {0};
    inputs_init(&inputs, names, 1, true, MAXIMUM);
    assert_true(inputs_next(&inputs, &input));
    assert_int_equal(input.length, LONG);
    assert_true(inputs_next(&inputs, &input));
    assert_int_equal(input.length, MAXIMUM + 1);
    expect_line(&inputs, &input, 3, "c");
    assert_false(inputs_next(&inputs, &input));
    input_clear(&input);
    inputs_clear(&inputs);
    unlink(path);
}

static void a_file_is_one_message_with_all_its_bytes(void **state)
{
    (void)state;
    const char text[] = "a\0b\n\nc\r\n";
    char *names[] = {write_file(text, sizeof(text) - 1)};
    struct inputs inputs;
    struct input input = {0};
    inputs_init(&inputs, names, 1, false, 100);
    assert_true(inputs_next(&inputs, &input));
    assert_int_equal(input.line, 0);
    assert_int_equal(input.length, sizeof(text) - 1);
    assert_memory_equal(input.data, text, sizeof(text) - 1);
    assert_false(inputs_next(&inputs, &input));
    input_clear(&input);
    inputs_clear(&inputs);
    unlink(path);
}

static void an_empty_file_is_an_empty_message_but_no_line(void **state)
{
    (void)state;
    char *names[] = {write_file("", 0)};
    struct inputs inputs;
    struct input input = {0};
    inputs_init(&inputs, names, 1, false, 100);
    assert_true(inputs_next(&inputs, &input));
    assert_int_equal(input.length, 0);
    assert_false(inputs_next(&inputs, &input));
    inputs_clear(&inputs);
    inputs_init(&inputs, names, 1, true, 100);
    assert_false(inputs_next(&inputs, &input));
    input_clear(&input);
    inputs_clear(&inputs);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_are_numbered_and_empty_ones_passed_over),
        cmocka_unit_test(lines_longer_than_a_chunk_come_whole_and_too_long_ones_are_cut),
        cmocka_unit_test(a_file_is_one_message_with_all_its_bytes),
        cmocka_unit_test(an_empty_file_is_an_empty_message_but_no_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

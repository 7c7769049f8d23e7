/* The log: well-formed lines whatever the fields hold, and no line mixed with another. */
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "telemetry/log.h"

static const char *format(bool json, bool colour, const struct log_field *fields, size_t count)
{
    static char line[LOG_LINE_MAX + 1];
    size_t length =
        log_format_line(line, json, colour, 0, LOG_LEVEL_WARN, "dead_letter", fields, count);
    assert_true(length <= LOG_LINE_MAX);
    line[length] = '\0';
    return line;
}

static void a_json_line_has_time_level_event_and_fields(void **state)
{
    (void)state;
    struct log_field fields[] = {log_string("reason", "bad_json"), log_number("offset", -7),
                                 log_text("absent", (struct span){NULL, 0})};
    assert_string_equal(format(true, false, fields, 3),
                        "{\"time\":\"1970-01-01T00:00:00.000Z\",\"level\":\"warn\",\"event\":"
                        "\"dead_letter\",\"reason\":\"bad_json\",\"offset\":-7}\n");
}

static void a_text_line_quotes_only_what_needs_it(void **state)
{
    (void)state;
    struct log_field fields[] = {log_string("reason", "bad_json"),
                                 log_string("detail", "two words"), log_string("name", "山亭")};
    assert_string_equal(format(false, false, fields, 3),
                        "1970-01-01T00:00:00.000Z WARN  dead_letter  reason=bad_json  "
                        "detail=\"two words\"  name=山亭\n");
}

static void hostile_text_cannot_break_a_line_or_steer_a_terminal(void **state)
{
    (void)state;
    struct log_field fields[] = {log_text("x", SPAN("a\"b\\c\nd\033[31m\x01\xFF\xE5\xB1\xB1\xE5"))};
    assert_non_null(
        strstr(format(true, false, fields, 1),
               "\"x\":\"a\\\"b\\\\c\\nd\\u001b[31m\\u0001\xEF\xBF\xBD山\xEF\xBF\xBD\"}\n"));
    assert_null(strchr(format(false, false, fields, 1), '\033'));
    struct log_field zero[] = {log_text("x", SPAN("a\0b"))};
    assert_non_null(strstr(format(true, false, zero, 1), "\"a\\u0000b\""));
}

static void colour_is_used_only_when_asked_for(void **state)
{
    (void)state;
    assert_non_null(strchr(format(false, true, NULL, 0), '\033'));
    assert_null(strchr(format(false, false, NULL, 0), '\033'));
}

static void a_long_field_is_cut_at_a_character_and_later_ones_left_out(void **state)
{
    (void)state;
    static char text[9001];
    for (size_t i = 0; i < 9000; i += 3)
        memcpy(text + i, "山", 3);
    struct log_field fields[] = {log_string("long", text), log_string("later", "value")};
    const char *line = format(true, false, fields, 2);
    size_t length = strlen(line);
    assert_true(length <= LOG_LINE_MAX && length > LOG_LINE_MAX - 100);
    assert_string_equal(line + length - 6, "…\"}\n");
    assert_null(strstr(line, "later"));
}

enum { THREADS = 8, LINES = 400 };

static void *write_many(void *argument)
{
    for (int i = 0; i < LINES; i++)
        LOG_EVENT(LOG_LEVEL_INFO, "tick", log_number("thread", *(int *)argument),
                  log_number("count", i), log_string("padding", "一二三四五六七八九十"));
    return NULL;
}

static void lines_of_many_threads_do_not_mix(void **state)
{
    (void)state;
    char path[] = "/tmp/tidings-log-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    log_redirect(file);
    log_configure(LOG_FORMAT_JSON, LOG_LEVEL_INFO);
    pthread_t threads[THREADS];
    int numbers[THREADS];
    for (int i = 0; i < THREADS; i++) {
        numbers[i] = i;
        assert_int_equal(pthread_create(&threads[i], NULL, write_many, &numbers[i]), 0);
    }
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    log_redirect(STDERR_FILENO);

    FILE *reading = fdopen(file, "r");
    rewind(reading);
    char line[LOG_LINE_MAX + 2];
    int next[THREADS] = {0}, lines = 0;
    while (fgets(line, sizeof(line), reading) != NULL) {
        int thread, count;
        const char *fields = strstr(line, "\"thread\"");
        assert_non_null(fields);
        assert_int_equal(sscanf(fields, "\"thread\":%d,\"count\":%d,", &thread, &count), 2);
        assert_int_equal(count, next[thread]++);
        assert_string_equal(line + strlen(line) - strlen("十\"}\n"), "十\"}\n");
        lines++;
    }
    assert_int_equal(lines, THREADS * LINES);
    fclose(reading);
    unlink(path);
}

static void a_full_pipe_loses_lines_but_counts_them(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(pipe2(ends, O_NONBLOCK), 0);
    log_redirect(ends[1]);
    log_configure(LOG_FORMAT_JSON, LOG_LEVEL_INFO);
    static char text[2001];
    memset(text, 'x', 2000);
    for (int i = 0; i < 100; i++) /* far more than a pipe's 64 KiB */
        LOG_EVENT(LOG_LEVEL_INFO, "tick", log_string("padding", text));
    static char drained[1 << 20];
    ssize_t size;
    while ((size = read(ends[0], drained, sizeof(drained))) > 0)
        ;
    log_event(LOG_LEVEL_INFO, "after", NULL, 0);
    size = read(ends[0], drained, sizeof(drained) - 1);
    assert_true(size > 0);
    drained[size] = '\0';
    assert_non_null(strstr(drained, "\"event\":\"log_lines_lost\",\"count\":"));
    assert_non_null(strstr(drained, "\"event\":\"after\""));
    log_redirect(STDERR_FILENO);
    close(ends[0]);
    close(ends[1]);
}

static void events_below_the_level_are_not_written(void **state)
{
    (void)state;
    int ends[2];
    assert_int_equal(pipe2(ends, O_NONBLOCK), 0);
    log_redirect(ends[1]);
    log_configure(LOG_FORMAT_TEXT, LOG_LEVEL_ERROR);
    assert_false(log_enabled(LOG_LEVEL_WARN));
    log_event(LOG_LEVEL_WARN, "quiet", NULL, 0);
    log_event(LOG_LEVEL_ERROR, "loud", NULL, 0);
    char text[256];
    ssize_t size = read(ends[0], text, sizeof(text) - 1);
    assert_true(size > 0);
    text[size] = '\0';
    assert_null(strstr(text, "quiet"));
    assert_non_null(strstr(text, "ERROR loud\n"));
    log_redirect(STDERR_FILENO);
    close(ends[0]);
    close(ends[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_json_line_has_time_level_event_and_fields),
        cmocka_unit_test(a_text_line_quotes_only_what_needs_it),
        cmocka_unit_test(hostile_text_cannot_break_a_line_or_steer_a_terminal),
        cmocka_unit_test(colour_is_used_only_when_asked_for),
        cmocka_unit_test(a_long_field_is_cut_at_a_character_and_later_ones_left_out),
        cmocka_unit_test(lines_of_many_threads_do_not_mix),
        cmocka_unit_test(a_full_pipe_loses_lines_but_counts_them),
        cmocka_unit_test(events_below_the_level_are_not_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

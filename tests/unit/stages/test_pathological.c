/* Inputs built to be slow: two megabytes of one pattern go through decode and normalise within a
 * budget of processor time that only quadratic work exceeds (such work takes minutes). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "stages/decode.h"
#include "stages/normalise.h"

enum { SIZE = 2 << 20, BUDGET_SECONDS = 10 };

static void spend(const char *head, const char *pattern)
{
    struct arena arena;
    arena_init(&arena, (size_t)1 << 30);
    struct buffer text;
    buffer_init(&text, &arena, SIZE + 4096, SIZE + 4096);
    buffer_append(&text, span_of(head));
    while (text.length < SIZE)
        buffer_append(&text, span_of(pattern));
    struct decode_options options = decode_defaults();
    struct message message = {.value = buffer_span(&text), .timestamp_ms = -1};
    struct page page;
    struct rejection rejection;
    clock_t begin = clock();
    if (decode_message(&options, &arena, &message, &page, &rejection) == STATUS_OK)
        normalise_page(&arena, &page);
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    arena_clear(&arena);
    if (seconds > BUDGET_SECONDS)
        fail_msg("%.1f s for %d bytes of \"%s\"", seconds, SIZE, pattern);
}

static void text_of_one_pattern_takes_linear_time(void **state)
{
    (void)state;
    static const char *const patterns[] = {
        "县",     "(",        "县(",  "点(diǎn)", "縣(shū shū ",  "?",       "县?gòu)?qiáng)",
        " ,",     "\"县",     "县.",  "於",       "。　　",       "县(www.", "www.a.b",
        "??县\n", "－１，",   "\xFF", "县\n",     "- - ",         ")",       "縣?h",
        "&",      "&nosuch;", "&#",   "amp;",     "&amp;&ldquo;", "<br>",    "<p ",
        "</"};
    for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
        spend("", patterns[i]);
}

static void html_of_one_pattern_takes_linear_time(void **state)
{
    (void)state;
    static const char *const patterns[] = {"<div>",
                                           "<p>县",
                                           "<font>a</b>",
                                           "<a b=c ",
                                           "<!--a",
                                           "&",
                                           "<",
                                           "<script>",
                                           "县<br>",
                                           "<b></p>",
                                           "<table><tr><td>县",
                                           "<a \"b' ",
                                           "<li><a href=x>县委，书记</a>",
                                           "<p>县委书记出席会议，并且讲话。",
                                           "&#x53BF;"};
    for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
        spend("<html><body>", patterns[i]);
}

static void json_of_one_pattern_takes_linear_time(void **state)
{
    (void)state;
    spend("{\"content\":\"", "\\ud800");
    spend("{\"content\":\"", "\\n");
    spend("{", "\"content\":\"县\",");
    spend("{\"content\":", "[");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_of_one_pattern_takes_linear_time),
        cmocka_unit_test(html_of_one_pattern_takes_linear_time),
        cmocka_unit_test(json_of_one_pattern_takes_linear_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

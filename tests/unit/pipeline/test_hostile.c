/* Texts built to be slow or deep, down the whole road: many thousand times one pattern, within a
 * budget of processor time that only quadratic work exceeds, and on a stack that only recursion on
 * the input exhausts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

#include <cmocka.h>

#include "../lexicon_of_test.h"
#include "base/buffer.h"
#include "pipeline/pipeline.h"

enum { SIZE = 96 << 10, BUDGET_SECONDS = 20 };

/* %u in the pattern is another number each time. */
static void spend(const char *pattern, size_t size)
{
    struct arena scratch, keep, text;
    struct buffer value;
    struct outcome outcome;
    const struct span whole = span_of(pattern);
    const size_t at = span_find(whole, SPAN("%u"));
    struct pipeline pipeline = pipeline_defaults();
    pipeline.lexicon = lexicon;
    arena_init(&scratch, (size_t)1 << 30);
    arena_init(&keep, (size_t)1 << 30);
    arena_init(&text, size * 4);
    buffer_init(&value, &text, size + 4096, size + 4096);
    for (unsigned number = 1; value.length < size; number++) {
        buffer_append(&value, span_slice(whole, 0, at));
        if (at == whole.length)
            continue;
        buffer_append_format(&value, "%u", number);
        buffer_append(&value, span_slice(whole, at + 2, whole.length));
    }
    const struct message message = {
        .topic = SPAN("news"), .value = buffer_span(&value), .timestamp_ms = -1};
    const clock_t begin = clock();
    pipeline_prepare(&pipeline, &scratch, &keep, &message, 1, &outcome);
    const double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    arena_clear(&scratch);
    arena_clear(&keep);
    arena_clear(&text);
    if (seconds > BUDGET_SECONDS)
        fail_msg("%.1f s for %d bytes of \"%s\"", seconds, (int)size, pattern);
}

static void one_pattern_takes_linear_time(void **state)
{
    (void)state;
    static const char *const patterns[] = {
        "县",         "1",        "“",          "、",       "年",    "第一", "书记",   "张",
        "一是",       "（",       "每周",       "1+",       "“1+1”", "六个", "张三、", "会议",
        "记者:",      "说",       "明确",       "”说",      "“说",   "（说", "（图:",  "（，说",
        "召开会议，", "每周会议", "两月会议",   "（（）说", "今年",  "到",   "一1",    "图为",
        "增长1%、",   "3月5日至", "“六个一”，", "、四"};
    for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
        spend(patterns[i], SIZE);
}

static void facts_that_are_compared_with_all_before_them_have_an_end(void **state)
{
    (void)state;
    static const char *const patterns[] = {"“%u+1”工作体系、",
                                           "每周调度%u次。",
                                           "3月5日，第%u次会议召开。",
                                           "指标%u增长5%，",
                                           "张三强调，项目%u。\n",
                                           "一是抓好产业%u。\n",
                                           "第%u章 加快发展产业\n张三说，投资3亿元。\n"};
    for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
        spend(patterns[i], 4 * SIZE);
}

static void what_stands_around_a_name_is_searched_so_far_and_so_often(void **state)
{
    (void)state;
    spend("“三个一”三个方面", SIZE);
    static const char *const patterns[] = {"一是抓好产业。", "“三个强化”行动。\n",
                                           "实施“四项清单”，建设%u。\n一是做好清单。\n",
                                           "县里第%u次召开会议，部署春耕。\n"};
    for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++)
        spend(patterns[i], 16 * SIZE);
    /* teams and foreign names that are told again and again */
    spend("四川雪豹队赢球。雪豹2比0领先。张三去北京。\n", 16 * SIZE);
    spend("佐兰·米拉诺维奇说。李明去北京。\n", 16 * SIZE);
    spend("县委书记 ", 16 * SIZE); /* a row of posts without an end */
    spend("八路军第一师、", 24 * SIZE);
    spend("“4个中心”", 8 * SIZE); /* one clause of all */
}

static void words_that_lead_to_themselves_are_read_at_no_depth(void **state)
{
    (void)state;
    spend("农历", SIZE);
    spend("农历2020年", SIZE);
    spend("截至截止到", SIZE);
    spend("3月至3月至", SIZE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_pattern_takes_linear_time),
        cmocka_unit_test(facts_that_are_compared_with_all_before_them_have_an_end),
        cmocka_unit_test(what_stands_around_a_name_is_searched_so_far_and_so_often),
        cmocka_unit_test(words_that_lead_to_themselves_are_read_at_no_depth),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

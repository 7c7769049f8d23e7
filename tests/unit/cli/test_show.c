/* What the commands show is made of: display width, indented JSON, records read back. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cli/json_tree.h"
#include "cli/pretty.h"
#include "cli/reading.h"
#include "cli/width.h"

static struct arena arena;

static int open_arena(void **state)
{
    (void)state;
    arena_init(&arena, 64 * 1024 * 1024);
    return 0;
}

static int close_arena(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

static void chinese_characters_are_two_columns_wide(void **state)
{
    (void)state;
    assert_int_equal(width_of(SPAN("abc")), 3);
    assert_int_equal(width_of(SPAN("莱西")), 4);
    assert_int_equal(width_of(SPAN("，。（）")), 8);
    assert_int_equal(width_of(SPAN("a莱b")), 4);
    assert_int_equal(width_of(SPAN("e\xCC\x81")), 1);      /* combining acute */
    assert_int_equal(width_of(SPAN("\xE2\x80\x8B莱")), 2); /* zero-width space */
    assert_int_equal(width_of(SPAN("\xF0\xA0\x80\x80")), 2);
    assert_int_equal(width_of(SPAN("")), 0);
}

static void text_is_cut_between_characters_at_either_end(void **state)
{
    (void)state;
    assert_true(span_equal(width_cut(SPAN("莱西市"), 5), SPAN("莱西")));
    assert_true(span_equal(width_cut(SPAN("莱西市"), 6), SPAN("莱西市")));
    assert_true(span_equal(width_cut(SPAN("莱"), 1), SPAN("")));
    assert_true(span_equal(width_cut_head(SPAN("山东省莱西市"), 6), SPAN("莱西市")));
    assert_true(span_equal(width_cut_head(SPAN("ab"), 6), SPAN("ab")));
}

static void expect_pretty(const char *json, const char *expected)
{
    struct span text = pretty_json(&arena, span_of(json), false);
    if (!span_equal(text, span_of(expected)))
        fail_msg("expected:\n%s\ngot:\n%.*s", expected, (int)text.length, text.data);
}

static void json_is_indented_and_otherwise_untouched(void **state)
{
    (void)state;
    expect_pretty("{\"a\":1.50,\"b\":[{\"c\":\"x:,{\\\"}\"}],\"d\":{},\"e\":[]}",
                  "{\n  \"a\": 1.50,\n  \"b\": [\n    {\n      \"c\": \"x:,{\\\"}\"\n    }\n  ],\n"
                  "  \"d\": {},\n  \"e\": []\n}");
    expect_pretty("{\"at\":[3,17]}", "{\n  \"at\": [3, 17]\n}");
    expect_pretty("[ \"\\u83b1\" , true , null ]", "[\"\\u83b1\", true, null]");
    expect_pretty("\"alone\"", "\"alone\"");
}

static void what_is_no_json_stays_as_it_is(void **state)
{
    (void)state;
    expect_pretty("{\"a\":", "{\"a\":");
    expect_pretty("]]]}}}", "]]]}}}");
    expect_pretty("", "");
}

static void records_are_read_back_by_name(void **state)
{
    (void)state;
    const struct json_node *root = json_parse(
        &arena, SPAN("{\"uri\":\"u\",\"n\":1.5,\"list\":[{\"role\":\"main\",\"value\":\"\\u83b1\"},"
                     "{\"role\":\"x\"}],\"t\":true,\"z\":null}"));
    assert_non_null(root);
    assert_true(span_equal(json_text(root, "uri"), SPAN("u")));
    assert_true(span_equal(json_text(root, "n"), SPAN("1.5")));
    assert_true(span_equal(json_text(root, "t"), SPAN("true")));
    assert_int_equal(json_count(root, "list"), 2);
    const struct json_node *main_item = json_item_where(json_member(root, "list"), "role", "main");
    assert_true(span_equal(json_text(main_item, "value"), SPAN("莱")));
    assert_null(json_item_where(json_member(root, "list"), "role", "none"));
    assert_null(json_text(root, "none").data);
    assert_null(json_member(NULL, "none"));
    assert_int_equal(json_count(NULL, "none"), 0);
}

static void hostile_json_is_refused_without_harm(void **state)
{
    (void)state;
    enum { DEPTH = 100000 };
    char *deep = malloc(DEPTH);
    memset(deep, '[', DEPTH);
    assert_null(json_parse(&arena, (struct span){deep, DEPTH}));
    assert_true(pretty_json(&arena, (struct span){deep, DEPTH}, false).length == DEPTH);
    free(deep);
    assert_null(json_parse(&arena, SPAN("")));
    assert_null(json_parse(&arena, SPAN("{\"a\"}")));
    assert_null(json_parse(&arena, SPAN("[1] 2")));
    assert_null(json_parse(&arena, SPAN("[1] \"x]")));
    assert_null(json_parse(&arena, SPAN("4 \" ")));
    assert_non_null(json_parse(&arena, SPAN(" [\"]\\\"\"] \n")));
}

static void times_are_read_as_people_write_them(void **state)
{
    (void)state;
    struct date date;
    assert_true(reading_parse_time("2026-01-31", &date));
    assert_int_equal(date.year, 2026);
    assert_int_equal(date.month, 1);
    assert_int_equal(date.day, 31);
    const char *good[] = {"2024-02-29", "2026-01-01T00:00:00", "2026-01-01 08:30",
                          "2026-01-01T08:30:59.123+08:00", "2026-01-01T08:30:00Z"};
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
        assert_true(reading_parse_time(good[i], &date));
    assert_int_equal(date.hour, 8);
    assert_int_equal(date.minute, 30);
    const char *bad[] = {"",
                         "2026",
                         "2023-02-29",
                         "2026-13-01",
                         "2026-00-01",
                         "2026-01-32",
                         "26-01-01",
                         "2026-1-1",
                         "yesterday",
                         "2026-01-01T24:00",
                         "2026-01-01T08:30:60",
                         "2026-01-01x",
                         "0000-01-01",
                         "2026-01-01T8:3"};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
        if (reading_parse_time(bad[i], &date))
            fail_msg("%s was taken for a time", bad[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chinese_characters_are_two_columns_wide),
        cmocka_unit_test(text_is_cut_between_characters_at_either_end),
        cmocka_unit_test(json_is_indented_and_otherwise_untouched),
        cmocka_unit_test(what_is_no_json_stays_as_it_is),
        cmocka_unit_test(records_are_read_back_by_name),
        cmocka_unit_test(hostile_json_is_refused_without_harm),
        cmocka_unit_test(times_are_read_as_people_write_them),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}

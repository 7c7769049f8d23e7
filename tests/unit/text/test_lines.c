/* Plain text into lines: texts that somebody has put on one line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/lines.h"

static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena, 64 << 20);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

/* The text's lines, by |. */
static void expect(const char *given, const char *wanted)
{
    struct line_list list = {0};
    lines_add_text(&arena, &list, runes_from_utf8(&arena, span_of(given), NULL));
    struct span got = {"", 0};
    for (size_t i = 0; i < list.count; i++) {
        const struct span line = runes_to_utf8(&arena, list.items[i].text);
        got = arena_format(&arena, "%.*s%s%.*s", (int)got.length, got.data, i > 0 ? "|" : "",
                           (int)line.length, line.data);
    }
    assert_string_equal(arena_format(&arena, "%.*s%c", (int)got.length, got.data, 0).data, wanted);
}

#define TEXT                                                                                                                                     \
    "云山县召开春耕会议，部署全县的春耕生产，要求各镇抓住农时，备足种子、化肥和农机，确保三月底前" \
    "完"                                                                                                                                        \
    "成整地。"

static void paragraphs_on_one_line_are_parted_at_their_indents(void **state)
{
    (void)state;
    expect("云山春耕忙　　2021-03-05　　" TEXT "　　" TEXT "　　" TEXT "　　" TEXT,
           "云山春耕忙|2021-03-05|" TEXT "|" TEXT "|" TEXT "|" TEXT);
    expect("云山春耕忙    " TEXT "    " TEXT "    " TEXT "    " TEXT,
           "云山春耕忙|" TEXT "|" TEXT "|" TEXT "|" TEXT);
}

static void paragraphs_on_one_line_are_parted_at_blanks_behind_their_ends(void **state)
{
    (void)state;
    expect("云山春耕忙 来源：云山日报 本报讯 " TEXT " 抓住农时 " TEXT " " TEXT " " TEXT,
           "云山春耕忙|来源：云山日报|本报讯 " TEXT "|抓住农时|" TEXT "|" TEXT "|" TEXT);
    expect(TEXT " ”他说。" TEXT " ”他说。" TEXT " ”他说。" TEXT " ”他说。",
           TEXT " ”他说。" TEXT " ”他说。" TEXT " ”他说。" TEXT " ”他说。");
}

static void blanks_behind_every_mark_part_nothing(void **state)
{
    (void)state;
#define SPACED "云山县召开会议， 部署春耕生产， 要求各镇抓住农时， 备足种子化肥和农机。 "
    expect(SPACED SPACED SPACED SPACED SPACED SPACED "完。",
           SPACED SPACED SPACED SPACED SPACED SPACED "完。");
#define STREWN TEXT "\u200b"
    expect(STREWN STREWN STREWN STREWN STREWN "完。", STREWN STREWN STREWN STREWN STREWN "完。");
    expect(TEXT " " TEXT, TEXT " " TEXT); /* too short to be an article on one line */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(paragraphs_on_one_line_are_parted_at_their_indents),
        cmocka_unit_test(paragraphs_on_one_line_are_parted_at_blanks_behind_their_ends),
        cmocka_unit_test(blanks_behind_every_mark_part_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

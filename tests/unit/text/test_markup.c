/* Markdown and BBCode left standing in plain text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/markup.h"

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

static void expect(const char *given, const char *wanted)
{
    struct runes text = runes_from_utf8(&arena, span_of(given), NULL);
    text.length = markup_strip((char32_t *)text.data, text.length);
    struct span got = runes_to_utf8(&arena, text);
    assert_string_equal(arena_format(&arena, "%.*s%c", (int)got.length, got.data, 0).data, wanted);
}

static void expect_kept(const char *text)
{
    expect(text, text);
}

static void marks_of_markdown_go_and_words_stay(void **state)
{
    (void)state;
    expect("# 云山春耕\n\n**来源：** 云山日报\n", "云山春耕\n\n来源： 云山日报\n");
    expect("春耕见[云山网](https://a.example/b)。", "春耕见云山网。");
    expect("春耕。![农机](img/1.jpg)\n[![](/a.jpg)](/b.html)备耕。[2](/c \"备耕\")",
           "春耕。\n备耕。2");
    expect("### 一、春耕\n开犁**早**。", "一、春耕\n开犁早。");
    expect("## 春耕\n\n> 云山县开犁。", "春耕\n\n云山县开犁。");
    expect("# 春耕\n- 一是备水；\n* **二是**备肥；\n+ 3月开犁。",
           "春耕\n一是备水；\n二是备肥；\n3月开犁。");
    expect("# 春耕\n*图为春耕。*\n_云山日报_ _2021-03-05_ a_b_c\n3*4*5行，长\\-短，2021\\-03\\-05",
           "春耕\n图为春耕。\n云山日报 2021-03-05 a_b_c\n3*4*5行，长-短，2021-03-05");
    expect("# 春耕\n| 镇 | 面积 |\n| --- | --- |\n| 东山 | 3 |",
           "春耕\n镇 | 面积 |\n| --- | --- |\n东山 | 3 |");
}

static void lines_of_links_go_below_the_first_words(void **state)
{
    (void)state;
    expect("[云山春耕](/1)\n开犁。\n* [上一篇](/2)\n[首页](/) | [要闻](/3)\n收工。",
           "云山春耕\n开犁。\n\n\n收工。");
}

static void tags_of_forums_go(void **state)
{
    (void)state;
    expect("[color=#000]春耕[/color][img]http://a.example/1.jpg[/img]开犁", "春耕开犁");
    expect("[p=30, 2, left][size=4][b]春耕[/b][/size][/p]\n[attach]123[/attach]", "春耕\n");
}

static void brackets_without_an_unmistakable_mark_stay(void **state)
{
    (void)state;
    expect_kept("〔2023〕5号 [b] 张** 李** #乡村振兴# [1](注)");
    expect_kept("[责任编辑：张明]（记者 李芳）a[i](x)");
    expect_kept("#5 机组 # 5\n春耕#开犁");
    expect_kept("");
    expect_kept("[");
    expect_kept("[](");
    expect_kept("![](");
    expect("[![](a)](", "[](");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_of_markdown_go_and_words_stay),
        cmocka_unit_test(lines_of_links_go_below_the_first_words),
        cmocka_unit_test(tags_of_forums_go),
        cmocka_unit_test(brackets_without_an_unmistakable_mark_stay),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

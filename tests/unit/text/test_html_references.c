/* Character references left standing in plain text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/html_references.h"

static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena, 1 << 20);
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
    struct span got = html_without_references(&arena, span_of(given));
    assert_string_equal(arena_format(&arena, "%.*s%c", (int)got.length, got.data, 0).data, wanted);
}

static void expect_kept(const char *text)
{
    expect(text, text);
}

static void names_and_numbers_become_their_characters(void **state)
{
    (void)state;
    expect("&ldquo;春耕&rdquo;", "“春耕”");
    expect("阿里木&middot;买买提", "阿里木·买买提");
    expect("&#24066;&#x5e02;&#X5E02;", "市市市");
    expect("　&nbsp;&nbsp;3月", "　\u00a0\u00a03月");
    expect("&lt;春&gt;&amp;&quot;耕&apos;", "<春>&\"耕'");
    expect("2020&mdash;2025&hellip;", "2020—2025…");
    expect("&#x1F33E;&thetasym;", "\U0001F33E\u03d1");
}

static void what_was_escaped_twice_is_resolved_to_its_end(void **state)
{
    (void)state;
    expect("&amp;ldquo;春耕&amp;amp;rdquo;", "“春耕”");
    expect("A&amp;T &amp;amp;nosuch;", "A&T &nosuch;");
    expect("&amp;#8220;", "“");
    expect("&amp;", "&");
}

static void a_lost_or_widened_semicolon_is_no_hindrance(void **state)
{
    (void)state;
    expect("&nbsp&nbsp 春耕&nbsp；", "\u00a0\u00a0 春耕\u00a0");
    expect("&#8220；", "“");
    expect_kept("&ldquo 春耕"); /* only the names of Latin-1 may do without */
    expect_kept("http://example.cn/?id=7&copy=2&reg=3");
}

static void what_is_no_reference_stays(void **state)
{
    (void)state;
    expect_kept("R&D投入占3.1%");
    expect_kept("& &; &# &#; &#x; &#xyz; &a; &nosuchname; &nosuch;");
    expect_kept("&#8220 春");
    expect_kept("&");
    expect_kept("春&");
}

static void numbers_give_characters_of_text_only(void **state)
{
    (void)state;
    expect("春&#0;&#7;&#127;&#x81;耕", "春耕");
    expect("&#147;春耕&#148;&#150;&#128;", "“春耕”–€"); /* of Windows, as browsers read them */
    expect("春&#13;耕&#10;&#9;", "春\n耕\n\t");
    expect_kept("&#55296;&#xDFFF;&#1114112;&#x110000;&#99999999999999999999;");
}

static void a_text_about_references_keeps_them(void **state)
{
    (void)state;
    expect_kept("空格写作“&nbsp;”，小于号写作`&lt;`。");
    expect_kept("在HTML代码里，空格写作 &nbsp; 和 &#160;。");
}

static void expect_stripped(const char *given, const char *wanted)
{
    struct runes text = runes_from_utf8(&arena, span_of(given), NULL);
    text.length = html_strip_tags((char32_t *)(uintptr_t)text.data, text.length);
    struct span got = runes_to_utf8(&arena, text);
    assert_string_equal(arena_format(&arena, "%.*s%c", (int)got.length, got.data, 0).data, wanted);
}

static void tags_go_and_those_that_end_lines_leave_their_ends(void **state)
{
    (void)state;
    expect_stripped("春耕<br>夏耘<BR/>秋收<br />冬藏", "春耕\n夏耘\n秋收\n冬藏");
    expect_stripped("<strong>春</strong>耕<span style=\"a:b\">忙</span><o:p></o:p>", "春耕忙");
    expect_stripped("春耕</div><img src='a.jpg'/>忙", "春耕\n忙");
    expect_stripped("若a<b且c>d，<春耕>，x<y>z，<", "若a<b且c>d，<春耕>，x<y>z，<");
    expect_stripped("HTML标签<br>换行", "HTML标签<br>换行");
    expect_stripped("春<br", "春<br");
}

static void text_without_ampersands_is_not_copied(void **state)
{
    (void)state;
    struct span text = SPAN("春耕");
    assert_ptr_equal(html_without_references(&arena, text).data, text.data);
    expect("", "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_numbers_become_their_characters),
        cmocka_unit_test(what_was_escaped_twice_is_resolved_to_its_end),
        cmocka_unit_test(a_lost_or_widened_semicolon_is_no_hindrance),
        cmocka_unit_test(what_is_no_reference_stays),
        cmocka_unit_test(numbers_give_characters_of_text_only),
        cmocka_unit_test(a_text_about_references_keeps_them),
        cmocka_unit_test(tags_go_and_those_that_end_lines_leave_their_ends),
        cmocka_unit_test(text_without_ampersands_is_not_copied),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

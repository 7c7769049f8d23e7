/* What the parse has no use for is left out of a page, and nothing else. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../support/html_events.h"
#include "text/html_trim.h"

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

static const char *text_of(struct span text)
{
    return arena_format(&arena, "%.*s%c", (int)text.length, text.data, 0).data;
}

static struct html_trimmed trim(const char *given)
{
    struct span html = span_of(given);
    struct html_trimmed trimmed;
    html_trim(&arena, html, &trimmed);
    assert_true(trimmed.html.length <= html.length);
    assert_string_equal(text_of(html_events_of(&arena, trimmed.html)),
                        text_of(html_events_of(&arena, html)));
    return trimmed;
}

static void expect(const char *given, const char *wanted)
{
    assert_string_equal(text_of(trim(given).html), wanted);
}

static void expect_kept(const char *given)
{
    expect(given, given);
}

static void contents_of_scripts_styles_and_comments_go(void **state)
{
    (void)state;
    expect("<p>春</p><script>if (a<b) { x('</p>'); }</script><p>耕</p>",
           "<p>春</p><script></script><p>耕</p>");
    expect("<STYLE>p>a{}</STYLE>春", "<STYLE></STYLE>春");
    expect("春<!-- <p>旧</p> -->耕<!--a--!>忙", "春<!---->耕<!----!>忙");
    expect("<script><!--\nvar a;//--></script>春", "<script></script>春");
}

static void attributes_that_nobody_asks_for_go(void **state)
{
    (void)state;
    expect("<a href=\"/n/1.html\" title='春>耕' class=\"t\" target=_blank>春</a>",
           "<a class=\"t\">春</a>");
    expect("<td width=20 ALIGN=center nowrap>春", "<td ALIGN=center>春");
    expect("<meta charset=\"utf-8\"><meta name=author content='闻 记' />",
           "<meta><meta name=author content='闻 记' />");
    expect("<img src=1.jpg/><img src=\"1.jpg\"/>春", "<img><img />春");
    expect("<p title=\"x\"id=\"2\">春", "<p id=\"2\">春");
    expect("<p id = \"2\" data-x = y hidden>春", "<p id = \"2\" hidden>春");
}

static void what_is_written_oddly_stays(void **state)
{
    (void)state;
    expect_kept("<p \"x\" title=1>春");
    expect_kept("<p title=\"x>春</p>");
    expect_kept("<a content=< />春");
    expect_kept("<p title=1 <b>春");
    expect_kept("<p 标题=1>春");
    expect_kept("<p title");
    expect_kept("a < b <1> </> <> 春");
    expect_kept("<!DOCTYPE html PUBLIC \"春\"><p>耕");
    expect_kept("<!DOCTYPE html \"><p title=1>春\"><p title=2>耕");
    expect_kept("<?echo '<script>' ?>春<p>耕</p>");
    expect("<? echo '<script>' ?>春", "<? echo '<script>");
}

static void scripts_end_where_the_parser_ends_them(void **state)
{
    (void)state;
    expect("<p>春<script>a</p>耕", "<p>春<script>");
    expect_kept("<p>春<script></p>耕<p title=1></p>");
    expect_kept("<script></b>'<!--'</script>春<p>耕</p>-->");
    expect_kept("<style><body class=\"a\">春");
    expect("<script src=\"a.js\"/>春<p>耕</p>", "<script />春<p>耕</p>");
    expect("<script src=a.js/>春</script><p>耕</p>", "<script></script><p>耕</p>");
    expect_kept("<scripts>春</scripts>");
    expect_kept("春<!-- <script> 耕</p>");
    expect("春<!--><script>-->耕", "春<!---->耕");
    expect_kept("春<!---");
    expect("</p <script>春</p><script>a</script>", "</p <script>春</p><script></script>");
}

static void the_scripts_are_told(void **state)
{
    (void)state;
    struct html_trimmed trimmed =
        trim("<script src=a></script><style>b</style><script>var c</script><Script>d</scripT>");
    assert_int_equal(trimmed.script_count, 2);
    assert_string_equal(text_of(trimmed.scripts[0]), "var c");
    assert_string_equal(text_of(trimmed.scripts[1]), "d");
}

static void a_tag_of_more_attributes_than_any_goes(void **state)
{
    (void)state;
    enum { MANY = 600 };
    struct buffer page;
    buffer_init(&page, &arena, 1 << 14, 1 << 16);
    buffer_append(&page, SPAN("春<p"));
    for (int i = 0; i < MANY; i++)
        buffer_append_format(&page, " id%d=1", i);
    buffer_append(&page, SPAN(">耕<script>a</script>"));
    struct html_trimmed trimmed;
    html_trim(&arena, buffer_span(&page), &trimmed);
    assert_string_equal(text_of(trimmed.html), "春 耕<script></script>");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contents_of_scripts_styles_and_comments_go),
        cmocka_unit_test(attributes_that_nobody_asks_for_go),
        cmocka_unit_test(what_is_written_oddly_stays),
        cmocka_unit_test(scripts_end_where_the_parser_ends_them),
        cmocka_unit_test(the_scripts_are_told),
        cmocka_unit_test(a_tag_of_more_attributes_than_any_goes),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

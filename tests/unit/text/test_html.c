/* Pages of HTML into lines: the article and its hints, nothing of what surrounds it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "text/html.h"

static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena, 256 << 20);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

/* "HINT:text" for each line, one below the other. */
static const char *lines_of(struct span html)
{
    static const char *const hints[] = {"",        "title",  "kicker",    "subtitle", "heading",
                                        "caption", "table",  "published", "source",   "site",
                                        "author",  "editor", "chrome"};
    struct line_list list = {0};
    html_read_lines(&arena, html, &list);
    struct buffer out;
    buffer_init(&out, &arena, 256, 1 << 24);
    for (size_t i = 0; i < list.count; i++) {
        buffer_append(&out, span_of(hints[list.items[i].hint]));
        buffer_append_byte(&out, ':');
        buffer_append(&out, runes_to_utf8(&arena, list.items[i].text));
        buffer_append_byte(&out, '\n');
    }
    buffer_append_byte(&out, 0);
    return out.data;
}

#define FIRST  "6月18日，全县重点工作推进会召开，县委书记出席会议并讲话，县长主持会议。"
#define SECOND "会议指出，要抓好重点项目建设，确保完成投资50亿元，增长两成，再上新台阶。"

static void a_government_page_gives_metadata_title_and_body_without_chrome(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<html><head><title>全县召开推进会_要闻_某某县人民政府</title>"
                      "<meta name='SiteName' content='某某县人民政府'>"
                      "<meta name='ArticleTitle' content='全县召开推进会'>"
                      "<meta name='PubDate' content='2022-06-20 10:12'>"
                      "<meta name='ContentSource' content='今日某某'></head><body>"
                      "<div class=nav><a href=/>首页</a><a>政务公开</a></div>"
                      "<h1>全县召开推进会</h1><h2>——奋战二季度</h2>"
                      "<div class=info>时间：2022-06-20 10:12&nbsp;记者 张三</div>"
                      "<div class=TRS_Editor><p>" FIRST "</p><p>" SECOND "</p></div>"
                      "<p>责任编辑：李四</p>"
                      "<div class=xgyd><ul><li><a>另一篇文章的标题，也在这里</a></li></ul></div>"
                      "<div class=footer>版权所有，未经授权不得转载。</div></body></html>")),
        "published:2022-06-20 10:12\nsource:今日某某\nsite:某某县人民政府\n"
        "title:全县召开推进会\nsubtitle:——奋战二季度\n:时间：2022-06-20 10:12\u00a0记者 张三\n"
        ":" FIRST "\n:" SECOND "\n:责任编辑：李四\n");
}

static void date_and_source_side_by_side_are_parted_and_words_are_not(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(
            SPAN("<body><h1>全县召开推进会</h1><div class=info><span>2022-06-20 10:12</span>"
                 "<span>云山新闻网</span><span>打印</span></div>"
                 "<div class=text><span>6月18日，全县重点工作</span><span>推进会召开。</span></div>"
                 "<p>" SECOND "</p></body>")),
        "title:全县召开推进会\n:2022-06-20 10:12 云山新闻网 打印\n"
        ":6月18日，全县重点工作推进会召开。\n:" SECOND "\n");
}

static void scripts_styles_comments_and_hidden_elements_say_nothing(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<body><script>if(a<b){document.write('<p>" SECOND "</p>')}</script>"
                      "<style>p:after{content:'" SECOND "'}</style><!-- <p>" SECOND "</p> -->"
                      "<p>" FIRST "</p><p style='DISPLAY : none'>" SECOND "</p>"
                      "<div hidden><p>" SECOND "</p></div><noscript>" SECOND "</noscript>"
                      "<p>" SECOND "</p></body>")),
        ":" FIRST "\n:" SECOND "\n");
}

static void site_tails_are_cut_from_the_title_element(void **state)
{
    (void)state;
    static const struct {
        const char *tail, *site;
    } tails[] = {{"_某某网", "site:某某网\n"},
                 {"-某某政府", "site:某某政府\n"},
                 {" - 要闻 - 某某县人民政府网", "site:某某县人民政府网\n"},
                 {"|某某日报", "site:某某日报\n"},
                 {"_本地要闻_某某新闻网", "site:某某新闻网\n"},
                 {" — 某某县融媒体中心", "site:某某县融媒体中心\n"},
                 {"_本地要闻", ""}};
    for (unsigned i = 0; i < sizeof(tails) / sizeof(tails[0]); i++) {
        struct span page = arena_format(
            &arena, "<title>全县召开“3-5”推进会%s</title><p>" FIRST "</p><p>" SECOND "</p>",
            tails[i].tail);
        struct span wanted = arena_format(
            &arena, "%stitle:全县召开“3-5”推进会\n:" FIRST "\n:" SECOND "\n%c", tails[i].site, 0);
        assert_string_equal(lines_of(page), wanted.data);
    }
    assert_string_equal(
        lines_of(SPAN("<title>奋战二季度-夺取双胜利</title><p>" FIRST "</p><p>" SECOND "</p>")),
        "title:奋战二季度-夺取双胜利\n:" FIRST "\n:" SECOND "\n");
}

static void tables_of_data_become_rows_and_layout_tables_do_not(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<table><tr><td><a>首页</a></td></tr><tr><td><p>" FIRST "</p>"
                      "<table border=1><tr><th>指标<th>数值<th>增长<tr><td>产值<td>350亿元<td>"
                      "<tr><td>税收<td><td>3%</table><p>" SECOND "</p></td></tr></table>")),
        ":" FIRST "\ntable:指标\t数值\t增长\ntable:产值\t350亿元\ntable:税收\t\t3%\n:" SECOND "\n");
}

static void breaks_and_indents_part_paragraphs(void **state)
{
    (void)state;
    assert_string_equal(lines_of(SPAN("<div>　　" FIRST "<br>\n　　" SECOND "</div>")),
                        ":" FIRST "\n:" SECOND "\n");
    assert_string_equal(lines_of(SPAN("<div><p>　　" FIRST "　　" SECOND "</p></div>")),
                        ":" FIRST "\n:" SECOND "\n");
}

static void source_wrapped_between_characters_is_joined(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN(
            "<p>6月18日，全县重点工作推\n   进会召开，县委书记 GDP\nABC出席会议并讲话，县长主持，"
            "会议&ldquo;要求&rdquo;&#25235;&#x597D;落实。</p>")),
        ":6月18日，全县重点工作推进会召开，县委书记 GDP "
        "ABC出席会议并讲话，县长主持，会议“要求”抓好落实。\n");
}

static void captions_and_headings_are_told_from_text(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<p>" FIRST
                      "</p><p align=center><img src=a></p><p align=center>图为会议现场</p>"
                      "<p><b>项目建设提速</b></p><p>" SECOND "</p>"
                      "<figure><img><figcaption>新厂房</figcaption></figure><p>" FIRST "</p>")),
        ":" FIRST "\ncaption:图为会议现场\nheading:项目建设提速\n:" SECOND
        "\ncaption:新厂房\n:" FIRST "\n");
}

static void what_is_put_aside_may_hold_the_content(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<html><head><title>推进会召开</title></head><body>"
                      "<div class='side_left'><h1>推进会召开</h1><div class=TRS_Editor><p>" FIRST
                      "</p><p>" SECOND "</p></div></div>"
                      "<div class='side_right hot'><p>热点：全县春耕全面展开，进度过半。</p></div>"
                      "</body></html>")),
        "title:推进会召开\n:" FIRST "\n:" SECOND "\n");
    assert_string_equal(lines_of(SPAN("<article><h1>停水公告</h1><p>因设备检修，5月10日全县停水，"
                                      "请储水。</p></article>")),
                        "title:停水公告\n:因设备检修，5月10日全县停水，请储水。\n");
}

static void sentences_with_words_of_furniture_are_text(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(
            SPAN("<div class=content><p>" FIRST "</p>"
                 "<p>技术支持：县农业农村局的专家每周到村指导，帮助群众解决难题。</p><p>" SECOND
                 "</p></div><p>技术支持：某某公司</p>")),
        ":" FIRST "\n:技术支持：县农业农村局的专家每周到村指导，帮助群众解决难题。\n:" SECOND "\n");
}

static void short_lines_within_a_text_do_not_end_it(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(
            SPAN("<table><tr><td align=center>来源：某某日报 时间：2023-5-8 8:15:00 点击：12"
                 "</td></tr><tr><td>5月4日，某某县授予以下同志“十佳青年”称号：<br>"
                 "张晓明 县人民医院医生<br>李小红 青石镇中心小学教师<br>王刚 县供电公司职工<br>"
                 "赵小丽 城关镇东街社区工作者<br>大会号召全县青年向他们学习。</td></tr></table>")),
        ":来源：某某日报 时间：2023-5-8 8:15:00 点击：12\n"
        ":5月4日，某某县授予以下同志“十佳青年”称号：\n:张晓明 县人民医院医生\n"
        ":李小红 青石镇中心小学教师\n:王刚 县供电公司职工\n:赵小丽 城关镇东街社区工作者\n"
        ":大会号召全县青年向他们学习。\n");
}

static void days_that_a_text_tells_of_are_not_its_own(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<article><h1>在全县大会上的讲话</h1>"
                      "<time datetime='2023-09-09T08:15:00+08:00'>9月9日</time>"
                      "<p>（2023年9月8日）</p><p>" FIRST "</p><p>" SECOND "</p></article>")),
        "published:2023-09-09T08:15:00+08:00\ntitle:在全县大会上的讲话\n:9月9日\n"
        ":（2023年9月8日）\n:" FIRST "\n:" SECOND "\n");
}

static void what_only_sounds_like_an_error_is_an_article(void **state)
{
    (void)state;
    static const char *const sentences[] = {
        "1月6日，云山县举行项目集中签约仪式，现场签约36个，总投资404亿元。",
        "柳河县公安局提醒群众，不要把短信验证码告诉陌生人，不要点击陌生链接。",
        "检查组要求，凡是设备出错的一律停产整改，确保风险隐患不存在死角。",
        "3月5日，柳河县网信办通报，那段停水的视频是谣言，发布者已道歉，视频已被删除。"};
    for (unsigned i = 0; i < sizeof(sentences) / sizeof(sentences[0]); i++)
        assert_string_not_equal(
            lines_of(arena_format(&arena,
                                  "<div "
                                  "class=content><h1>简讯</h1><p>%s</"
                                  "p><p>全县各乡镇、街道按照统一部署同时行动。</p></div>",
                                  sentences[i])),
            "");
}

static void one_sentence_may_be_news(void **state)
{
    (void)state;
    assert_string_equal(lines_of(SPAN("<html><body><h1>现场会召开</h1><div><p>某某县6月3日召开春季"
                                      "生产现场会。</p></div></body></html>")),
                        "title:现场会召开\n:某某县6月3日召开春季生产现场会。\n");
    assert_string_equal(
        lines_of(SPAN("<html><body><h1>提示</h1><div><p>请完成登录后再继续访问并开展"
                      "业务。</p></div></body></html>")),
        "");
}

static void list_pages_and_error_pages_have_no_lines(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<title>要闻</title><ul><li><a>全县召开推进会，部署二季度重点工作</a> "
                      "2022-06-20</li><li><a>全县召开经济会，研究下一步工作</a></li></ul>")),
        "");
    assert_string_equal(
        lines_of(SPAN("<title>404</title><p>抱歉，您访问的页面不存在，可能已被删除，请返回首页，"
                      "或者联系网站的管理员，谢谢您的访问。</p>")),
        "");
    assert_string_equal(
        lines_of(SPAN("<title>百度安全验证</title><p>请拖动滑块，完成拼图后继续。</p>")), "");
    struct buffer list;
    buffer_init(&list, &arena, 4096, 1 << 20);
    for (int i = 0; i < 5; i++)
        buffer_append(&list,
                      SPAN("<div><h3><a>全县召开推进会的消息</a></h3><p>" FIRST "……</p></div>"));
    assert_string_equal(lines_of(buffer_span(&list)), "");
    assert_string_equal(
        lines_of(SPAN("<div class=content><p>请输入用户名和密码，登录后即可使用本系统。"
                      "</p></div>")),
        "");
    assert_string_equal(
        lines_of(
            SPAN("<article><h2><a href=/1>全县召开会议</a></h2><p>近日，全县召开会议，研究春耕…</p>"
                 "<a href=/1>阅读全文</a></article><article><h2><a href=/2>全县春耕</a></h2>"
                 "<p>近日，全县春耕全面展开，进度过半…</p><a href=/2>阅读全文</a></article>")),
        "");
}

static void hostile_pages_are_bounded(void **state)
{
    (void)state;
    struct buffer page;
    static const char *const pieces[] = {"<div>", "<a b", "</p>",    "<p>a",  "<table><tr><td>",
                                         "&",     "<!--", "<x y=\"", "<b a1 "};
    for (unsigned i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
        buffer_init(&page, &arena, 1 << 20, 1 << 21);
        while (page.length < 1 << 19)
            buffer_append(&page, span_of(pieces[i]));
        lines_of(buffer_span(&page));
        arena_reset(&arena, 0);
    }
}

static void a_tag_of_a_hundred_thousand_attributes_costs_nothing(void **state)
{
    (void)state;
    struct buffer page;
    buffer_init(&page, &arena, 1 << 20, 1 << 22);
    buffer_append(&page, SPAN("<p>" FIRST "</p><div"));
    for (int i = 0; i < 100000; i++)
        buffer_append_format(&page, " a%d=\"1\"", i);
    buffer_append(&page, SPAN("></div><p>" SECOND "</p>"));
    assert_string_equal(lines_of(buffer_span(&page)), ":" FIRST "\n:" SECOND "\n");
}

static void a_title_that_names_the_account_leaves_the_headings_to_be_titles(void **state)
{
    (void)state;
    assert_string_equal(
        lines_of(SPAN("<html><head><title>云山发布 早报</title></head><body>"
                      "<p>云山发布 2022-03-05 07:00　来源：云山县融媒体中心</p>"
                      "<h2>云山县召开推进会</h2><p>" FIRST "</p><p>" SECOND "</p>"
                      "<h2>石桥镇春耕忙</h2><p>" SECOND "</p><p>" FIRST "</p></body></html>")),
        ":云山发布 2022-03-05 07:00　来源：云山县融媒体中心\n"
        "title:云山县召开推进会\n:" FIRST "\n:" SECOND "\n"
        "title:石桥镇春耕忙\n:" SECOND "\n:" FIRST "\n");
    assert_string_equal(
        lines_of(SPAN("<html><head><title>云山发布 | 夜读</title></head><body><h1>云山发布</h1>"
                      "<p>云山发布 2022-03-05 07:00 河南</p>"
                      "<section><h3>云山县召开推进会</h3><p>" FIRST "</p><p>" SECOND
                      "</p></section>"
                      "<section><h3>石桥镇春耕忙</h3><p>" SECOND "</p><p>" FIRST "</p></section>"
                      "</body></html>")),
        ":云山发布 2022-03-05 07:00 河南\n"
        "title:云山县召开推进会\n:" FIRST "\n:" SECOND "\n"
        "title:石桥镇春耕忙\n:" SECOND "\n:" FIRST "\n");
    assert_string_equal(
        lines_of(SPAN("<html><head><title>云山县召开推进会</title></head><body>"
                      "<p>云山发布 2022-03-05 07:00　来源：云山县融媒体中心</p>"
                      "<h2>谋篇布局</h2><p>" FIRST "</p><p>" SECOND "</p>"
                      "<h2>狠抓落实</h2><p>" SECOND "</p><p>" FIRST "</p></body></html>")),
        "title:云山县召开推进会\n:云山发布 2022-03-05 07:00　来源：云山县融媒体中心\n"
        "heading:谋篇布局\n:" FIRST "\n:" SECOND "\n"
        "heading:狠抓落实\n:" SECOND "\n:" FIRST "\n");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(a_government_page_gives_metadata_title_and_body_without_chrome),
        TEST(date_and_source_side_by_side_are_parted_and_words_are_not),
        TEST(scripts_styles_comments_and_hidden_elements_say_nothing),
        TEST(site_tails_are_cut_from_the_title_element),
        TEST(tables_of_data_become_rows_and_layout_tables_do_not),
        TEST(breaks_and_indents_part_paragraphs),
        TEST(source_wrapped_between_characters_is_joined),
        TEST(captions_and_headings_are_told_from_text),
        TEST(a_title_that_names_the_account_leaves_the_headings_to_be_titles),
        TEST(what_is_put_aside_may_hold_the_content),
        TEST(sentences_with_words_of_furniture_are_text),
        TEST(short_lines_within_a_text_do_not_end_it),
        TEST(days_that_a_text_tells_of_are_not_its_own),
        TEST(what_only_sounds_like_an_error_is_an_article),
        TEST(one_sentence_may_be_news),
        TEST(list_pages_and_error_pages_have_no_lines),
        TEST(hostile_pages_are_bounded),
        TEST(a_tag_of_a_hundred_thousand_attributes_costs_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Bytes in, lines out: the contract's four forms, encodings, and every way of being refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <iconv.h>

#include "base/buffer.h"
#include "stages/decode.h"

struct fixture {
    struct arena arena;
    struct decode_options options;
    struct page page;
    struct rejection rejection;
};

static int set_up(void **state)
{
    static struct fixture fixture;
    arena_init(&fixture.arena, 128 << 20);
    fixture.options = decode_defaults();
    *state = &fixture;
    return 0;
}

static int tear_down(void **state)
{
    arena_clear(&((struct fixture *)*state)->arena);
    return 0;
}

static enum status decode(struct fixture *f, struct span value, const struct header *headers,
                          size_t header_count)
{
    struct message message = {
        .value = value, .headers = headers, .header_count = header_count, .timestamp_ms = -1};
    return decode_message(&f->options, &f->arena, &message, &f->page, &f->rejection);
}

static const char *text_of(struct fixture *f, struct span span)
{
    return arena_format(&f->arena, "%.*s%c", (int)span.length, span.data, 0).data;
}

static const char *lines_of(struct fixture *f)
{
    struct buffer out;
    buffer_init(&out, &f->arena, 64, 1 << 20);
    for (size_t i = 0; i < f->page.line_count; i++) {
        if (i > 0)
            buffer_append_byte(&out, '|');
        buffer_append(&out, runes_to_utf8(&f->arena, f->page.lines[i].text));
    }
    buffer_append_byte(&out, 0);
    return out.data;
}

static void expect_refusal(struct fixture *f, struct span value, enum rejection_code code)
{
    assert_int_not_equal(decode(f, value, NULL, 0), STATUS_OK);
    assert_string_equal(rejection_name(f->rejection.code), rejection_name(code));
    assert_true(f->rejection.detail.length > 10);
    assert_int_equal(f->rejection.detail.data[f->rejection.detail.length - 1], '.');
}

/* Text in another encoding, by the C library's own converter. */
static struct span encoded(struct fixture *f, const char *charset, const char *text)
{
    iconv_t converter = iconv_open(charset, "UTF-8");
    assert_true(converter != (iconv_t)-1);
    size_t left = strlen(text), room = left * 4 + 16, length = room;
    char *from = (char *)(uintptr_t)text, *out = arena_take(&f->arena, room), *to = out;
    assert_int_equal(iconv(converter, &from, &left, &to, &room), 0);
    iconv_close(converter);
    return (struct span){out, length - room};
}

static void plain_text_becomes_trimmed_lines(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(decode(f, SPAN("\xEF\xBB\xBF标题\r\n\r\n　　第一段。　　第二段。\n"), NULL, 0),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "标题|第一段。|第二段。");
    assert_int_equal(f->page.lines[0].indent_before, 0);
    assert_int_equal(f->page.lines[1].indent_before, 1);
    assert_int_equal(f->page.lines[1].blank_before, 1);
    assert_int_equal(f->page.lines[2].indent_before, 1);
    assert_string_equal(f->page.charset, "UTF-8");
    assert_string_equal(f->page.media_type, "text/plain");
    assert_string_equal(f->page.envelope.form, "raw");
}

static void a_structured_event_gives_its_data_and_attributes(void **state)
{
    struct fixture *f = *state;
    struct header headers[] = {
        {SPAN("content-type"), SPAN("application/cloudevents+json; charset=UTF-8")}};
    assert_int_equal(
        decode(f,
               SPAN("{\"specversion\":\"1.0\",\"id\":\"7\",\"source\":\"https://a.cn/1\",\"type\":"
                    "\"t\",\"time\":\"2023-01-28T00:00:00Z\",\"datacontenttype\":\"Text/Plain\","
                    "\"data\":\"县委\\u4f1a\\u8bae\\n召开\"}"),
               headers, 1),
        STATUS_OK);
    assert_string_equal(lines_of(f), "县委会议|召开");
    assert_string_equal(text_of(f, f->page.envelope.id), "7");
    assert_string_equal(text_of(f, f->page.envelope.url), "https://a.cn/1");
    assert_string_equal(text_of(f, f->page.envelope.media_type), "text/plain");
    assert_string_equal(f->page.envelope.form, "structured");
}

static void a_structured_event_may_hold_base64_or_a_crawlers_object(void **state)
{
    struct fixture *f = *state;
    struct header headers[] = {{SPAN("content-type"), SPAN("application/cloudevents+json")}};
    assert_int_equal(decode(f,
                            SPAN("{\"specversion\":\"1.0\",\"id\":\"7\",\"source\":\"s\",\"type\":"
                                 "\"t\",\"data_base64\":\"5Y6/5aeU\"}"),
                            headers, 1),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "县委");
    assert_int_equal(decode(f,
                            SPAN("{\"specversion\":\"1.0\",\"id\":\"7\",\"source\":\"s\",\"type\":"
                                 "\"t\",\"data\":{\"title\":\"题\",\"content\":\"县委\",\"x\":"
                                 "{\"content\":\"no\"}}}"),
                            headers, 1),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "题|县委");
    assert_int_equal(f->page.lines[0].hint, LINE_TITLE);
}

static void an_event_without_its_content_type_is_known_by_specversion(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(decode(f,
                            SPAN("{\"specversion\":\"1.0\",\"id\":\"7\",\"source\":\"s\","
                                 "\"type\":\"t\",\"data_base64\":\"5Y6/5aeU\"}"),
                            NULL, 0),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "县委");
    assert_string_equal(f->page.envelope.form, "structured");
}

static void a_binary_event_has_its_attributes_in_headers(void **state)
{
    struct fixture *f = *state;
    struct header headers[] = {{SPAN("ce_specversion"), SPAN("1.0")},
                               {SPAN("ce_id"), SPAN("9")},
                               {SPAN("ce_source"), SPAN("https://a.cn/2")},
                               {SPAN("ce_time"), SPAN("2023-01-28T00:00:00Z")},
                               {SPAN("traceparent"), SPAN("00-1-2-01")},
                               {SPAN("content-type"), SPAN("text/plain;charset=\"GBK\"")}};
    assert_int_equal(decode(f, encoded(f, "GBK", "县委书记出席会议并讲话。"), headers, 6),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "县委书记出席会议并讲话。");
    assert_string_equal(f->page.envelope.form, "binary");
    assert_string_equal(text_of(f, f->page.envelope.url), "https://a.cn/2");
    assert_string_equal(text_of(f, f->page.envelope.charset), "gbk");
    assert_string_equal(text_of(f, f->page.envelope.traceparent), "00-1-2-01");
    assert_string_equal(f->page.charset, "GB18030");
}

static void a_crawlers_object_is_read_by_the_configured_names(void **state)
{
    struct fixture *f = *state;
    f->options.content = SPAN("body, article");
    f->options.site = SPAN("medium");
    assert_int_equal(decode(f,
                            SPAN(" {\"article\":\"一\",\"article\":\"二\",\"medium\":\"报\","
                                 "\"published\":1674900000,\"list\":[{\"body\":\"三\"}]}"),
                            NULL, 0),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "二"); /* the last of a repeated key */
    assert_string_equal(text_of(f, f->page.envelope.site), "报");
    assert_string_equal(text_of(f, f->page.envelope.published), "1674900000");
    assert_string_equal(f->page.envelope.form, "json");
}

static void unpaired_surrogates_become_replacement_characters(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        decode(f, SPAN("{\"content\":\"县\\ud800A\\udc00\\\\ud800\\ud83d\\ude00委\"}"), NULL, 0),
        STATUS_OK);
    assert_string_equal(lines_of(f), "县\uFFFDA\uFFFD\\ud800😀委");
    assert_int_equal(f->page.repairs[REPAIR_REPLACEMENT], 2);
}

static void ill_formed_utf8_inside_json_is_mended(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        decode(f, SPAN("{\"content\":\"县委\xC0\x80书记\xED\xA0\x80出席县委全体会议\"}"), NULL, 0),
        STATUS_OK);
    assert_string_equal(lines_of(f), "县委\uFFFD\uFFFD书记\uFFFD\uFFFD\uFFFD出席县委全体会议");
}

static void every_encoding_gives_the_same_lines_declared_or_not(void **state)
{
    struct fixture *f = *state;
    const char *text = "县委书记出席会议并讲话，会议指出要抓好重点工作。\n第二段：增长24%。";
    const char *lines = "县委书记出席会议并讲话，会议指出要抓好重点工作。|第二段：增长24%。";
    static const struct {
        const char *charset, *name;
    } cases[] = {{"UTF-8", "UTF-8"},       {"GB18030", "GB18030"},   {"GBK", "GB18030"},
                 {"UTF-16LE", "UTF-16LE"}, {"UTF-16BE", "UTF-16BE"}, {"UTF-16", "UTF-16LE"}};
    static const char *const told[] = {"", "gb2312", "utf-8", "big5"};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        for (size_t k = 0; k < sizeof(told) / sizeof(told[0]); k++) {
            struct header header = {SPAN("content-type"),
                                    arena_format(&f->arena, "text/plain;charset=%s", told[k])};
            assert_int_equal(decode(f, encoded(f, cases[i].charset, text), &header, 1), STATUS_OK);
            assert_string_equal(lines_of(f), lines);
            assert_string_equal(f->page.charset, cases[i].name);
        }
}

static void a_page_of_html_is_one_in_every_encoding(void **state)
{
    struct fixture *f = *state;
    const char *page =
        "<html><head><title>县委召开会议</title></head><body><h1>县委召开会议</h1>"
        "<p>县委书记出席会议并讲话，会议指出要抓好重点工作，强调要加快项目建设。</p>"
        "<p>第二段：增长24%&nbsp;左右，各乡镇要抓好落实，确保全年任务完成。</p></body></html>";
    static const char *const charsets[] = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"};
    const char *wanted = NULL;
    for (size_t i = 0; i < sizeof(charsets) / sizeof(charsets[0]); i++) {
        assert_int_equal(decode(f, encoded(f, charsets[i], page), NULL, 0), STATUS_OK);
        assert_string_equal(f->page.media_type, "text/html");
        const char *lines = lines_of(f);
        wanted = wanted != NULL ? wanted : lines;
        assert_string_equal(lines, wanted);
    }
}

static void references_left_standing_in_text_and_fields_become_characters(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(decode(f, SPAN("&nbsp;&ldquo;县委&amp;rdquo;书记&#20986;席R&D会议"), NULL, 0),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "“县委”书记出席R&D会议");
    assert_int_equal(decode(f,
                            SPAN("{\"title\":\"县委&middot;会议\",\"site\":\"云山&#x7F51;\","
                                 "\"url\":\"http://example.cn/?a=1&amp;b=2\","
                                 "\"content\":\"书记&hellip;&#10;出席&nbsp;会议\"}"),
                            NULL, 0),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "县委·会议|书记…|出席\u00a0会议");
    assert_string_equal(text_of(f, f->page.envelope.site), "云山网");
    assert_string_equal(text_of(f, f->page.envelope.url), "http://example.cn/?a=1&amp;b=2");
    struct span gbk = encoded(f, "GBK", "县委书记出席会议并讲话，&ldquo;抓好重点工作&rdquo;。");
    assert_int_equal(decode(f, gbk, NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), "县委书记出席会议并讲话，“抓好重点工作”。");
    expect_refusal(f, SPAN("&nbsp;&nbsp;"), REJECTED_EMPTY);
}

static void a_page_that_was_escaped_as_a_whole_is_a_page(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        decode(
            f,
            SPAN("{\"content\":\"&lt;div&gt;&lt;p&gt;"
                 "县委书记出席会议并讲话，会议指出要抓好重点工作。"
                 "&lt;/p&gt;&lt;p&gt;各乡镇&amp;nbsp;要抓好落实，确保全年任务完成，力争位次前移。"
                 "&lt;/p&gt;&lt;/div&gt;\"}"),
            NULL, 0),
        STATUS_OK);
    assert_string_equal(f->page.media_type, "text/html");
    assert_int_equal(f->page.line_count, 2);
}

static void tags_left_standing_in_text_and_title_go(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        decode(f,
               SPAN("{\"title\":\"<b>县委</b>\\n召开会议\","
                    "\"content\":\"　　县委书记<strong>出席</strong>会议。<br>要求抓好工作。\"}"),
               NULL, 0),
        STATUS_OK);
    assert_string_equal(lines_of(f), "县委 召开会议|县委书记出席会议。|要求抓好工作。");
}

static void big5_is_told_from_gb(void **state)
{
    struct fixture *f = *state;
    const char *text = "縣委書記出席會議並講話，會議指出要抓好重點工作。";
    assert_int_equal(decode(f, encoded(f, "BIG5", text), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), text);
    assert_string_equal(f->page.charset, "Big5");
    assert_int_equal(decode(f, encoded(f, "GBK", text), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), text);
    assert_string_equal(f->page.charset, "GB18030");
}

static void four_byte_characters_of_gb18030_are_read(void **state)
{
    struct fixture *f = *state;
    const char *text = "县委书记王𬭎出席会议并讲话，要求抓好工作€";
    assert_int_equal(decode(f, encoded(f, "GB18030", text), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), text);
}

static void a_cut_last_character_is_dropped(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(decode(f, SPAN("县委书记\xE5\x8E"), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), "县委书记");
    assert_int_equal(f->page.repairs[REPAIR_CUT], 1);
    assert_int_equal(f->page.repairs[REPAIR_REPLACEMENT], 0);
    struct span gbk = encoded(f, "GBK", "县委书记出席会议并讲话");
    gbk.length--;
    assert_int_equal(decode(f, gbk, NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), "县委书记出席会议并讲");
}

static void a_few_ill_formed_bytes_are_replaced_many_refused(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(decode(f, SPAN("县委书记\xFF出席会议并讲话\x80，要求抓好工作"), NULL, 0),
                     STATUS_OK);
    assert_int_equal(f->page.repairs[REPAIR_REPLACEMENT], 2);
    struct buffer noise;
    buffer_init(&noise, &f->arena, 4096, 8192);
    for (int i = 0; i < 400; i++)
        buffer_append(&noise, SPAN("ab\xFF\x80"));
    expect_refusal(f, buffer_span(&noise), REJECTED_BAD_ENCODING);
}

static void what_is_no_article_is_refused_with_its_reason(void **state)
{
    struct fixture *f = *state;
    expect_refusal(f, SPAN(""), REJECTED_EMPTY);
    expect_refusal(f, SPAN(" \n　\t"), REJECTED_EMPTY);
    expect_refusal(f, SPAN("%PDF-1.4 x"), REJECTED_NOT_TEXT);
    expect_refusal(f, SPAN("\x89PNG\r\n\x1a\n"), REJECTED_NOT_TEXT);
    expect_refusal(f, SPAN("{\\rtf1\\ansi x}"), REJECTED_NOT_TEXT);
    expect_refusal(f, SPAN("From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\nx"),
                   REJECTED_NOT_TEXT);
    expect_refusal(
        f, SPAN("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- x -->\n<rss><channel></channel></rss>"),
        REJECTED_NO_ARTICLE);
    expect_refusal(f, SPAN("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>"),
                   REJECTED_NO_ARTICLE);
    expect_refusal(f, SPAN("{\"content\": \"县委"), REJECTED_BAD_JSON);
    expect_refusal(f, SPAN("{\"content\": \"县委\"} x"), REJECTED_BAD_JSON);
    expect_refusal(f, SPAN("{\"words\": \"县委\"}"), REJECTED_BAD_ENVELOPE);
    expect_refusal(f, SPAN(" [ {\"text\": \"县委\"}, {\"text\": \"县长\"}]"),
                   REJECTED_BAD_ENVELOPE);
    expect_refusal(f, SPAN("{\"content\": null}"), REJECTED_BAD_ENVELOPE);
    expect_refusal(f, SPAN("{\"content\": \"  \"}"), REJECTED_EMPTY);
    f->options.message_bytes = 8;
    expect_refusal(f, SPAN("123456789"), REJECTED_TOO_LARGE);
}

static void a_structured_event_without_data_is_refused(void **state)
{
    struct fixture *f = *state;
    struct header structured = {SPAN("content-type"), SPAN("application/cloudevents+json")};
    struct header batch = {SPAN("content-type"), SPAN("application/cloudevents-batch+json")};
    assert_int_equal(decode(f, SPAN("{\"specversion\":\"1.0\",\"id\":\"1\"}"), &structured, 1),
                     STATUS_MALFORMED);
    assert_int_equal(f->rejection.code, REJECTED_BAD_ENVELOPE);
    assert_int_equal(decode(f, SPAN("[]"), &structured, 1), STATUS_MALFORMED);
    assert_int_equal(f->rejection.code, REJECTED_BAD_ENVELOPE);
    assert_int_equal(decode(f, SPAN("[]"), &batch, 1), STATUS_MALFORMED);
    assert_int_equal(f->rejection.code, REJECTED_BAD_ENVELOPE);
}

static void json_deeper_than_the_limit_is_refused_at_once(void **state)
{
    struct fixture *f = *state;
    char deep[100000];
    memset(deep, '[', sizeof(deep));
    memcpy(deep, "{\"a\":", 5);
    expect_refusal(f, (struct span){deep, sizeof(deep)}, REJECTED_TOO_DEEP);
    assert_true(f->arena.used < 1 << 20);
    f->options.depth = 2;
    expect_refusal(f, SPAN("{\"a\":[[1]],\"content\":\"县委\"}"), REJECTED_TOO_DEEP);
    f->options.depth = 3;
    assert_int_equal(decode(f, SPAN("{\"a\":[[1]],\"content\":\"县委\"}"), NULL, 0), STATUS_OK);
}

static void random_bytes_are_no_text(void **state)
{
    struct fixture *f = *state;
    char noise[5000];
    uint32_t seed = 1;
    for (size_t i = 0; i < sizeof(noise); i++)
        noise[i] = (char)((seed = seed * 1664525u + 1013904223u) >> 24);
    assert_int_equal(decode(f, (struct span){noise, sizeof(noise)}, NULL, 0), STATUS_MALFORMED);
    assert_true(f->rejection.code == REJECTED_NOT_TEXT ||
                f->rejection.code == REJECTED_BAD_ENCODING);
}

/* Western letters for the bytes of another encoding, encoded again. */
static struct span encoded_twice(struct fixture *f, const char *charset, const char *western,
                                 const char *text)
{
    struct span bytes = encoded(f, charset, text);
    iconv_t converter = iconv_open("UTF-8", western);
    assert_true(converter != (iconv_t)-1);
    size_t left = bytes.length, room = left * 4, length = room;
    char *from = (char *)bytes.data, *data = arena_take(&f->arena, room), *to = data;
    assert_int_equal((int)iconv(converter, &from, &left, &to, &room), 0);
    iconv_close(converter);
    return (struct span){data, length - room};
}

static void text_that_was_encoded_twice_is_read(void **state)
{
    struct fixture *f = *state;
    const char *text = "白河县果园建到山坡上\n近日，白河县新建果园三处。";
    assert_int_equal(decode(f, encoded_twice(f, "UTF-8", "ISO-8859-1", text), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), "白河县果园建到山坡上|近日，白河县新建果园三处。");
    assert_string_equal(f->page.charset, "UTF-8");
    assert_int_equal(decode(f, encoded_twice(f, "GB18030", "ISO-8859-1", text), NULL, 0),
                     STATUS_OK);
    assert_string_equal(lines_of(f), "白河县果园建到山坡上|近日，白河县新建果园三处。");
    assert_string_equal(f->page.charset, "GB18030");
    const char *french = "Le café fermé à l’été, c’est déjà réglé : où êtes-vous allés, à côté ?";
    assert_int_equal(decode(f, span_of(french), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), french);
}

static void escapes_that_were_written_twice_are_resolved(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(
        decode(f, SPAN("果园建到山坡上\\n\\n近日，\\\"新建\\\"果园三处。\\r\\n会议指出。"), NULL,
               0),
        STATUS_OK);
    assert_string_equal(lines_of(f), "果园建到山坡上|近日，\"新建\"果园三处。|会议指出。");
    assert_int_equal(
        decode(f, SPAN("\\u767d\\u6cb3\\u53bf\\u679c\\u56ed\\u5efa\\u5230\\u5c71\\u5761。"), NULL,
               0),
        STATUS_OK);
    assert_string_equal(lines_of(f), "白河县果园建到山坡。");
    assert_int_equal(decode(f, SPAN("存放在 C:\\new\\names 和 D:\\n2 里。"), NULL, 0), STATUS_OK);
    assert_string_equal(lines_of(f), "存放在 C:\\new\\names 和 D:\\n2 里。");
}

static void a_table_of_articles_is_refused(void **state)
{
    struct fixture *f = *state;
    expect_refusal(f, SPAN("标题,时间,来源,正文\n果园,2021-03-06,白河日报,\"近日，新建果园。\"\n"),
                   REJECTED_NO_ARTICLE);
    expect_refusal(f, SPAN("\"title\"\t\"url\"\t\"content\"\n果园\thttp://a.example\t近日。\n"),
                   REJECTED_NO_ARTICLE);
    assert_int_equal(decode(f, SPAN("时间,地点,人物\n近日，新建果园三处。"), NULL, 0), STATUS_OK);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(plain_text_becomes_trimmed_lines),
        TEST(a_structured_event_gives_its_data_and_attributes),
        TEST(a_structured_event_may_hold_base64_or_a_crawlers_object),
        TEST(an_event_without_its_content_type_is_known_by_specversion),
        TEST(a_binary_event_has_its_attributes_in_headers),
        TEST(a_crawlers_object_is_read_by_the_configured_names),
        TEST(unpaired_surrogates_become_replacement_characters),
        TEST(ill_formed_utf8_inside_json_is_mended),
        TEST(every_encoding_gives_the_same_lines_declared_or_not),
        TEST(a_page_of_html_is_one_in_every_encoding),
        TEST(references_left_standing_in_text_and_fields_become_characters),
        TEST(a_page_that_was_escaped_as_a_whole_is_a_page),
        TEST(tags_left_standing_in_text_and_title_go),
        TEST(big5_is_told_from_gb),
        TEST(four_byte_characters_of_gb18030_are_read),
        TEST(a_cut_last_character_is_dropped),
        TEST(a_few_ill_formed_bytes_are_replaced_many_refused),
        TEST(text_that_was_encoded_twice_is_read),
        TEST(escapes_that_were_written_twice_are_resolved),
        TEST(a_table_of_articles_is_refused),
        TEST(what_is_no_article_is_refused_with_its_reason),
        TEST(a_structured_event_without_data_is_refused),
        TEST(json_deeper_than_the_limit_is_refused_at_once),
        TEST(random_bytes_are_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Keys, headers and values of what is published. */
#include "fake_world.h"

#include "lane/compose.h"

static struct arena arena;

static struct message a_message(void)
{
    return (struct message){.topic = SPAN("news.raw"),
                            .partition = 3,
                            .offset = 17,
                            .timestamp_ms = 1700000000123,
                            .key = SPAN("k"),
                            .value = SPAN("some bytes")};
}

static struct prepared an_article(void)
{
    return (struct prepared){.coordinate = {SPAN("news.raw"), 3, 17, 2},
                             .fingerprint = {0xAB, 0xCD},
                             .uri = SPAN("urn:tidings:abcd0000000000000000000000000000"),
                             .record = SPAN("{\"uri\":\"x\",\"altIds\":[]}"),
                             .url = SPAN("http://example.org/1"),
                             .traceparent = SPAN("00-1-2-01")};
}

static struct span header(const struct outgoing *outgoing, const char *name)
{
    struct message view = {.headers = outgoing->headers, .header_count = outgoing->header_count};
    return message_header(&view, span_of(name));
}

static void assert_span(struct span got, const char *expected)
{
    assert_int_equal(got.length, strlen(expected));
    assert_memory_equal(got.data, expected, got.length);
}

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

static void a_record_is_keyed_by_its_uri_and_carries_the_event_headers(void **state)
{
    (void)state;
    struct message message = a_message();
    struct prepared article = an_article();
    struct outgoing out = compose_record(&arena, &message, &article, NULL, false);
    assert_int_equal(out.kind, OUTGOING_RECORD);
    assert_span(out.key, "urn:tidings:abcd0000000000000000000000000000");
    assert_span(out.value, "{\"uri\":\"x\",\"altIds\":[]}");
    assert_span(header(&out, "content-type"), "application/json");
    assert_span(header(&out, "ce_specversion"), "1.0");
    assert_span(header(&out, "ce_id"), "news.raw/3/17#2");
    assert_span(header(&out, "ce_source"), "http://example.org/1");
    assert_span(header(&out, "ce_type"), "tidings.record.v1");
    assert_span(header(&out, "ce_time"), "2023-11-14T22:13:20.123Z");
    assert_span(header(&out, "traceparent"), "00-1-2-01");
    assert_null(header(&out, "tracestate").data);
    assert_null(header(&out, "dedup").data);
    assert_true(outgoing_size(&out) <= article.record.length + compose_record_frame(&article));
}

static void without_a_page_or_a_time_the_source_is_the_topic_and_no_time_is_made_up(void **state)
{
    (void)state;
    struct message message = a_message();
    struct prepared article = an_article();
    message.timestamp_ms = -1;
    article.url = (struct span){NULL, 0};
    struct outgoing out = compose_record(&arena, &message, &article, NULL, true);
    assert_span(header(&out, "ce_source"), "urn:tidings:topic:news.raw");
    assert_null(header(&out, "ce_time").data);
    assert_span(header(&out, "dedup"), "skipped");
}

static void a_note_says_whose_duplicate_it_is(void **state)
{
    (void)state;
    struct message message = a_message();
    struct prepared article = an_article();
    struct claim_verdict verdict = {.answer = CLAIM_NEAR,
                                    .fingerprint = {0x12},
                                    .owner = "news.raw/0/5#1",
                                    .similarity = 0.8749F};
    struct outgoing out = compose_duplicate(&arena, &message, &article, &verdict);
    assert_int_equal(out.kind, OUTGOING_DUPLICATE);
    assert_span(out.value, "{\"uri\":\"urn:tidings:abcd0000000000000000000000000000\","
                           "\"duplicateOf\":\"urn:tidings:12000000000000000000000000000000\","
                           "\"kind\":\"near\",\"similarity\":0.875,\"message\":\"news.raw/3/17\","
                           "\"duplicateOfMessage\":\"news.raw/0/5\","
                           "\"url\":\"http://example.org/1\"}");
    verdict.answer = CLAIM_EXACT;
    article.url = (struct span){NULL, 0};
    article.coordinate.part = 2;
    article.parts = 3;
    out = compose_duplicate(&arena, &message, &article, &verdict);
    assert_span(out.value, "{\"uri\":\"urn:tidings:abcd0000000000000000000000000000\","
                           "\"duplicateOf\":\"urn:tidings:12000000000000000000000000000000\","
                           "\"kind\":\"exact\",\"similarity\":1,\"message\":\"news.raw/3/17\","
                           "\"part\":\"2/3\",\"duplicateOfMessage\":\"news.raw/0/5\"}");
    article.parts = 1;
    out = compose_duplicate(&arena, &message, &article, &verdict);
    assert_span(out.value, "{\"uri\":\"urn:tidings:abcd0000000000000000000000000000\","
                           "\"duplicateOf\":\"urn:tidings:12000000000000000000000000000000\","
                           "\"kind\":\"exact\",\"similarity\":1,\"message\":\"news.raw/3/17\","
                           "\"duplicateOfMessage\":\"news.raw/0/5\"}");
    assert_span(header(&out, "ce_type"), "tidings.duplicate.v1");
}

static void a_dead_letter_leaves_key_value_and_headers_as_they_were(void **state)
{
    (void)state;
    const struct header headers[] = {{SPAN("content-type"), SPAN("text/html")},
                                     {SPAN("empty"), {NULL, 0}},
                                     {SPAN("twice"), SPAN("1")},
                                     {SPAN("twice"), SPAN("2")}};
    struct message message = a_message();
    message.headers = headers;
    message.header_count = 4;
    struct outgoing out = compose_dead_letter(&arena, &message, REJECTED_BAD_JSON, SPAN("Why."),
                                              "tester", 1700000000000, 1000000);
    assert_int_equal(out.kind, OUTGOING_DEAD_LETTER);
    assert_span(out.key, "k");
    assert_span(out.value, "some bytes");
    assert_int_equal(out.header_count, 4 + 5);
    assert_memory_equal(out.headers, headers, sizeof(headers));
    assert_span(header(&out, "dlq_reason"), "bad_json");
    assert_span(header(&out, "dlq_detail"), "Why.");
    assert_span(header(&out, "dlq_source"), "news.raw/3/17");
    assert_span(header(&out, "dlq_worker"), "tester");
    assert_span(header(&out, "dlq_time"), "2023-11-14T22:13:20.000Z");
}

static void a_dead_letter_without_key_or_value_stays_without(void **state)
{
    (void)state;
    struct message message = a_message();
    message.key = message.value = (struct span){NULL, 0};
    struct outgoing out =
        compose_dead_letter(&arena, &message, REJECTED_EMPTY, SPAN("Why."), "tester", 0, 1000000);
    assert_null(out.key.data);
    assert_null(out.value.data);
}

static void a_dead_letter_that_does_not_fit_is_cut_and_says_how_long_it_was(void **state)
{
    (void)state;
    static char bytes[5000];
    struct message message = a_message();
    message.value = (struct span){bytes, sizeof(bytes)};
    struct outgoing out =
        compose_dead_letter(&arena, &message, REJECTED_TOO_LARGE, SPAN("Why."), "tester", 0, 2000);
    assert_true(outgoing_size(&out) <= 2000);
    assert_true(out.value.length > 1000);
    assert_span(header(&out, "dlq_cut"), "5000");
    assert_span(out.key, "k");
}

static void a_dead_letter_whose_own_headers_are_too_many_keeps_ours(void **state)
{
    (void)state;
    static char bytes[5000];
    const struct header headers[] = {{SPAN("large"), {bytes, sizeof(bytes)}}};
    struct message message = a_message();
    message.headers = headers;
    message.header_count = 1;
    struct outgoing out =
        compose_dead_letter(&arena, &message, REJECTED_TOO_LARGE, SPAN("Why."), "tester", 0, 2000);
    assert_true(outgoing_size(&out) <= 2000);
    assert_null(header(&out, "large").data);
    assert_span(header(&out, "dlq_reason"), "too_large");
    assert_span(out.value, "some bytes");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_keyed_by_its_uri_and_carries_the_event_headers),
        cmocka_unit_test(without_a_page_or_a_time_the_source_is_the_topic_and_no_time_is_made_up),
        cmocka_unit_test(a_note_says_whose_duplicate_it_is),
        cmocka_unit_test(a_dead_letter_leaves_key_value_and_headers_as_they_were),
        cmocka_unit_test(a_dead_letter_without_key_or_value_stays_without),
        cmocka_unit_test(a_dead_letter_that_does_not_fit_is_cut_and_says_how_long_it_was),
        cmocka_unit_test(a_dead_letter_whose_own_headers_are_too_many_keeps_ours),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

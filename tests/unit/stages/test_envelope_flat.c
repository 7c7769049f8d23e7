/* A flat object is read by loops of our own, everything else by the parser: both say the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "base/buffer.h"
#include "stages/envelope_json.h"

static struct arena arena;

static enum envelope_fault read(struct span json, struct envelope_json *result)
{
    struct decode_options options = decode_defaults();
    return envelope_json_read(&options, &arena, json, false, result);
}

/* The same object with an array in it, which only the parser reads. */
static struct span with_array(struct span json)
{
    struct buffer out;
    buffer_init(&out, &arena, json.length + 16, json.length + 16);
    size_t brace = span_find(json, SPAN("{"));
    if (brace == json.length)
        return json;
    bool empty = span_find(json, SPAN("\"")) == json.length;
    buffer_append(&out, span_slice(json, 0, brace + 1));
    buffer_append(&out, empty ? SPAN("\"zz\":[]") : SPAN("\"zz\":[],"));
    buffer_append(&out, span_slice(json, brace + 1, json.length));
    return buffer_span(&out);
}

static const char *const texts[] = {
    "{}",
    " {\n} ",
    "{\"url\":\"u\",\"title\":\"县委\",\"content\":\"a\\nb\"}",
    "{ \"url\" : \"u\" , \"content\" : \"x\" }\r\n",
    "{\"content\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}",
    "{\"content\":\"\\u53bf\\u59D4\\ud83d\\ude00!\"}",
    "{\"content\":\"\\u0000\"}",
    "{\"content\":\"\\ud83d\"}",
    "{\"content\":\"\\ud83dx\\ude00\"}",
    "{\"content\":\"\\ud83d\\u0041\"}",
    "{\"content\":\"\\ude00\\ud83d\"}",
    "{\"content\":\"\\x\"}",
    "{\"content\":\"\\u12g4\"}",
    "{\"content\":\"\\u12",
    "{\"content\":\"\\",
    "{\"content\":\"a\nb\"}",
    "{\"content\":\"a\tb\"}",
    "{\"content\":\"open}",
    "{\"content\":\"\xFF\xC0 ill-formed\"}",
    "{\"published\":1674000000}",
    "{\"published\":-0.5e+3,\"title\":\"t\"}",
    "{\"published\":01}",
    "{\"published\":1.}",
    "{\"published\":.5}",
    "{\"published\":-}",
    "{\"published\":1e}",
    "{\"published\":+1}",
    "{\"published\":12345678901234567890123456789012345678901234567890}",
    "{\"title\":true,\"site\":false,\"url\":null}",
    "{\"title\":\"t\",\"title\":null}",
    "{\"title\":\"t\",\"title\":\"u\"}",
    "{\"title\":truex}",
    "{\"title\":nul}",
    "{\"ti\\u0074le\":\"escaped key\"}",
    "{\"specversion\":\"1.0\",\"id\":\"1\"}",
    "{\"title\":\"t\",}",
    "{,\"title\":\"t\"}",
    "{\"title\":\"t\"\"url\":\"u\"}",
    "{\"title\":\"t\" \"url\":\"u\"}",
    "{\"title\":\"t\"{\"url\":\"u\"}",
    "{\"title\":1{\"url\":\"u\"}",
    "{\"title\" \"t\"}",
    "{\"title\":}",
    "{title:\"t\"}",
    "{\"title\":\"t\"} x",
    "{\"title\":\"t\"}}",
    "{\"title\":\"t\"",
    "{\"title\":\"t\"}\v",
    "{\"title\":\"t\"/* no */}",
};

static void both_readers_agree(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct envelope_json flat, parsed;
        enum envelope_fault a = read(span_of(texts[i]), &flat);
        enum envelope_fault b = read(with_array(span_of(texts[i])), &parsed);
        if (a != b)
            fail_msg("%s: %d, with an array %d", texts[i], a, b);
        if (a != ENVELOPE_SOUND)
            continue;
        assert_int_equal(flat.object, parsed.object);
        assert_int_equal(flat.replaced, parsed.replaced);
        for (size_t k = 0; k < ENVELOPE_FIELDS; k++)
            if (!span_equal(flat.fields[k], parsed.fields[k]) ||
                (flat.fields[k].data == NULL) != (parsed.fields[k].data == NULL))
                fail_msg("%s: field %zu differs", texts[i], k);
    }
}

/* Every text cut anywhere, and with any byte of it changed. */
static void both_readers_agree_on_broken_texts(void **state)
{
    (void)state;
    static const char bytes[] = "\"\\{}[],: 0e-.tn\n";
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        struct span text = span_of(texts[i]);
        for (size_t at = 0; at < text.length; at++)
            for (size_t k = 0; k < sizeof(bytes); k++) {
                arena_reset(&arena, 1 << 20);
                struct span broken = arena_copy(&arena, text);
                ((char *)broken.data)[at] = bytes[k];
                if (k + 1 == sizeof(bytes))
                    broken = span_slice(text, 0, at);
                struct span trimmed = span_trim(broken);
                struct span inner = span_trim(span_slice(trimmed, 1, trimmed.length));
                if (!span_starts_with(trimmed, SPAN("{")) || !span_starts_with(inner, SPAN("\"")))
                    continue; /* there is no place for an array */
                struct envelope_json flat, parsed;
                enum envelope_fault a = read(broken, &flat);
                enum envelope_fault b = read(with_array(broken), &parsed);
                if (a != b)
                    fail_msg("%.*s: %d, with an array %d", (int)broken.length, broken.data, a, b);
                for (size_t f = 0; a == ENVELOPE_SOUND && f < ENVELOPE_FIELDS; f++)
                    assert_true(span_equal(flat.fields[f], parsed.fields[f]));
            }
    }
}

int main(void)
{
    arena_init(&arena, 64 << 20);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_readers_agree),
        cmocka_unit_test(both_readers_agree_on_broken_texts),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_clear(&arena);
    return failed;
}

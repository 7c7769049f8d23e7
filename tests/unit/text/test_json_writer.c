/* JSON: what separates values, escapes at every place of a text, and code points as they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/json_writer.h"

static void check(const struct json_writer *writer, const char *wanted)
{
    struct span text = json_writer_text(writer);
    assert_int_equal(text.length, strlen(wanted));
    assert_memory_equal(text.data, wanted, text.length);
}

static void separates_values_and_pairs(void **state)
{
    (void)state;
    struct arena arena;
    struct json_writer writer;
    arena_init(&arena, 1 << 20);
    json_writer_init(&writer, &arena, 1 << 16);
    json_open_object(&writer);
    json_integer_pair(&writer, "a", -12);
    json_text_pair(&writer, "absent", (struct span){NULL, 0});
    json_text_pair(&writer, "b", SPAN(""));
    json_key_of(&writer, SPAN("c\n"));
    json_open_array(&writer);
    json_bool(&writer, true);
    json_decimal(&writer, (struct decimal){-19, -1});
    json_open_object(&writer);
    json_close_object(&writer);
    json_close_array(&writer);
    json_key(&writer, "d");
    json_bool(&writer, false);
    json_close_object(&writer);
    check(&writer, "{\"a\":-12,\"b\":\"\",\"c\\n\":[true,-1.9,{}],\"d\":false}");
    arena_clear(&arena);
}

/* Every length up to some strides, with nothing to escape, one such byte at each place, and only
 * such bytes. */
static void escapes_at_every_place(void **state)
{
    (void)state;
    enum { LONGEST = 27 };
    struct arena arena;
    arena_init(&arena, 64 << 20);
    for (size_t length = 0; length <= LONGEST; length++) {
        for (size_t place = 0; place <= length + 1; place++) {
            char text[LONGEST], wanted[LONGEST * 2 + 3];
            size_t to = 0;
            wanted[to++] = '"';
            for (size_t i = 0; i < length; i++) {
                bool escaped = i == place || place == length + 1;
                text[i] = escaped ? '\n' : (char)('a' + i);
                if (escaped)
                    wanted[to++] = '\\';
                wanted[to++] = escaped ? 'n' : text[i];
            }
            wanted[to++] = '"';
            wanted[to] = '\0';
            struct json_writer writer;
            json_writer_init(&writer, &arena, 1 << 16);
            json_string(&writer, (struct span){text, length});
            check(&writer, wanted);
            struct runes runes = runes_from_utf8(&arena, (struct span){text, length}, NULL);
            json_writer_init(&writer, &arena, 1 << 16);
            json_runes(&writer, runes);
            check(&writer, wanted);
        }
    }
    arena_clear(&arena);
}

static void writes_every_kind_of_character(void **state)
{
    (void)state;
    struct arena arena;
    struct json_writer writer;
    arena_init(&arena, 1 << 20);
    const char *wanted =
        "[\"\\u0001\\\"\\\\\\b\\f\\r\\t\x7F·，县𠮷\",\"\\u0001\\\"\\\\\\b\\f\\r\\t\x7F·，县𠮷\"]";
    const char *text = "\x01\"\\\b\f\r\t\x7F·，县𠮷";
    json_writer_init(&writer, &arena, 1 << 16);
    json_open_array(&writer);
    json_string(&writer, span_of(text));
    json_runes(&writer, runes_from_utf8(&arena, span_of(text), NULL));
    json_close_array(&writer);
    check(&writer, wanted);
    arena_clear(&arena);
}

/* Longer than what is reserved at once. */
static void grows_with_long_texts(void **state)
{
    (void)state;
    enum { LENGTH = 20000 };
    struct arena arena;
    struct json_writer writer;
    arena_init(&arena, 16 << 20);
    char32_t *text = arena_take(&arena, LENGTH * sizeof(*text));
    for (size_t i = 0; i < LENGTH; i++)
        text[i] = i % 7 == 0 ? U'\n' : U'县';
    json_writer_init(&writer, &arena, 1 << 20);
    json_runes(&writer, (struct runes){text, LENGTH});
    struct span out = json_writer_text(&writer);
    size_t breaks = (LENGTH + 6) / 7;
    assert_int_equal(out.length, 2 + 2 * breaks + 3 * (LENGTH - breaks));
    assert_memory_equal(out.data, "\"\\n县县", 9);
    assert_int_equal(out.data[out.length - 1], '"');
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(separates_values_and_pairs), cmocka_unit_test(escapes_at_every_place),
        cmocka_unit_test(writes_every_kind_of_character), cmocka_unit_test(grows_with_long_texts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

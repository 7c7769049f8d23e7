/* UTF-8 is judged and decoded as base/runes.h does it character by character, whatever stands side
 * by side: the loops of text/encoding.c look at many bytes at once. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/encoding.h"

/* xorshift64 */
static uint32_t random_below(uint64_t *state, uint32_t bound)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return (uint32_t)((*state >> 32) * bound >> 32);
}

/* Pieces that are well-formed in themselves, but for the last few. */
static const char *const pieces[] = {"县",
                                     "县",
                                     "县",
                                     "委",
                                     "，",
                                     "。",
                                     "书",
                                     "记",
                                     "1",
                                     "a",
                                     "\n",
                                     "é",
                                     "𠮷",
                                     "\xE0\xA0\x80",
                                     "\xED\x9F\xBF",
                                     "\xEE\x80\x80",
                                     "\xEF\xBF\xBD",
                                     "\xEF\xBF\xBF",
                                     "12345678901",
                                     "县县县县县县县县县县",
                                     "\xE0\x9F\xBF",
                                     "\xED\xA0\x80",
                                     "\xE5\x8E",
                                     "\xBF",
                                     "\xF5",
                                     "\xC0\x80"};

enum { PIECES = sizeof(pieces) / sizeof(pieces[0]), FAULTY = 6 };

static void check(struct arena *arena, struct span text)
{
    size_t replaced;
    struct runes wanted = runes_from_utf8(arena, text, &replaced);
    assert_int_equal(encoding_is_utf8(text), replaced == 0);
    struct encoding_damage damage;
    struct runes found = encoding_decode(arena, text, CHARSET_UTF8, &damage);
    assert_int_equal(found.length + damage.cut, wanted.length);
    assert_int_equal(damage.replaced + damage.cut, replaced);
    assert_memory_equal(found.data, wanted.data, found.length * sizeof(char32_t));
}

/* Reading is detecting and then decoding. */
static void check_reading(struct arena *arena, struct span text)
{
    struct encoding_damage wanted_damage, damage;
    struct span marked = text, bytes = text, undeclared = {NULL, 0};
    bool wanted_sound = false, sound = false;
    enum charset charset, wanted_charset = encoding_detect(&marked, undeclared, &wanted_sound);
    struct runes wanted = encoding_decode(arena, marked, wanted_charset, &wanted_damage);
    struct runes found = encoding_read(arena, &bytes, undeclared, &sound, &charset, &damage);
    assert_int_equal(charset, wanted_charset);
    assert_int_equal(sound, wanted_sound);
    assert_ptr_equal(bytes.data, marked.data);
    assert_int_equal(damage.replaced, wanted_damage.replaced);
    assert_int_equal(damage.cut, wanted_damage.cut);
    assert_int_equal(found.length, wanted.length);
    assert_memory_equal(found.data, wanted.data, found.length * sizeof(char32_t));
}

static void judges_any_mixture_alike(void **state)
{
    (void)state;
    uint64_t seed = 88172645463325252u;
    struct arena arena;
    arena_init(&arena, 1 << 20);
    for (int round = 0; round < 20000; round++) {
        char text[512];
        size_t length = 0;
        uint32_t kinds = round % 4 == 0 ? PIECES : PIECES - FAULTY;
        for (uint32_t left = random_below(&seed, 24); left > 0; left--) {
            struct span piece = span_of(pieces[random_below(&seed, kinds)]);
            memcpy(text + length, piece.data, piece.length);
            length += piece.length;
        }
        arena_reset(&arena, 1 << 20);
        check(&arena, (struct span){text, length});
        check_reading(&arena, (struct span){text, length});
    }
    arena_clear(&arena);
}

/* In every encoding, with and without a mark, longer than the head that is judged first, faulty
 * only behind it. */
static void reads_what_it_detects(void **state)
{
    (void)state;
    const struct span texts[] = {
        SPAN("\xEF\xBB\xBF县委书记"),
        SPAN("\xFF\xFE\x7F\x53\xD4\x59\x0A\x00"),
        SPAN("\xFE\xFF\x53\x7F\x59\xD4\x00\x0A"),
        SPAN("\x7F\x53\xD4\x59\x31\x00\x30\x00"),
        SPAN("\xCF\xD8\xCE\xAF\xCA\xE9\xBC\xC7\xB3\xF6\xCF\xAF\xBB\xE1\xD2\xE9"),
        SPAN("\xBF\xA4\xA9\x65\xAE\xD1\xB0\x4F\xA5\x58\xAE\x75\xB7\x7C\xC4\xB3"),
        SPAN("县委书记出席会议，"),
        SPAN("")};
    struct arena arena;
    arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
        char text[2048];
        for (size_t times = 1; times <= 32; times *= 2) {
            size_t length = 0;
            for (size_t k = 0; k < times; k++, length += texts[i].length)
                memcpy(text + length, texts[i].data, texts[i].length);
            arena_reset(&arena, 1 << 20);
            check_reading(&arena, (struct span){text, length});
            if (length > 400) { /* a fault behind the head; a character that is cut */
                text[300] = (char)0xFF;
                check_reading(&arena, (struct span){text, length});
            }
            check_reading(&arena, (struct span){text, length > 0 ? length - 1 : 0});
        }
    }
    arena_clear(&arena);
}

/* One wrong byte at every place of a text of three-byte characters. */
static void finds_each_wrong_byte(void **state)
{
    (void)state;
    static const char text[] = "县委书记出席会议并讲话县委副书记县长主持会议";
    static const unsigned char wrong[] = {'a', 0x80, 0xBF, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xFF};
    struct arena arena;
    arena_init(&arena, 1 << 20);
    for (size_t i = 0; i + 1 < sizeof(text); i++)
        for (size_t w = 0; w < sizeof(wrong); w++) {
            char copy[sizeof(text)];
            memcpy(copy, text, sizeof(text));
            copy[i] = (char)wrong[w];
            arena_reset(&arena, 1 << 20);
            check(&arena, (struct span){copy, sizeof(text) - 1});
        }
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(judges_any_mixture_alike), cmocka_unit_test(reads_what_it_detects),
        cmocka_unit_test(reads_what_it_detects), cmocka_unit_test(finds_each_wrong_byte)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

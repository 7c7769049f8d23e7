/* Sets of characters: a look at many is the same as one look at each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/character_set.h"

static void a_mask_says_what_each_character_says(void **state)
{
    (void)state;
    struct character_set set = {{0}};
    const char32_t members[] = U"一要“。，1A\U00020000";
    for (size_t i = 0; members[i] != 0; i++)
        character_set_add(&set, members[i]);
    uint32_t random = 1;
    for (uint32_t count = 0; count <= CHARACTER_SET_MOST; count++) {
        /* of exactly that length, so that a look behind it is found by the sanitizer */
        char32_t *text = malloc(count > 0 ? count * sizeof(*text) : 1);
        assert_non_null(text);
        uint64_t wanted = 0;
        for (uint32_t i = 0; i < count; i++) {
            random = random * 1664525 + 1013904223;
            text[i] = random >> 28 == 0 ? members[i % 8] : random >> 11;
            wanted |= (uint64_t)character_set_has(&set, text[i]) << i;
        }
        assert_true(character_set_mask(&set, text, count) == wanted);
        free(text);
    }
}

static void the_first_of_a_set_is_found(void **state)
{
    (void)state;
    struct character_set set = {{0}};
    character_set_add(&set, U'要');
    for (uint32_t count = 1; count <= 40; count++) {
        char32_t *text = malloc(count * sizeof(*text));
        assert_non_null(text);
        for (uint32_t i = 0; i < count; i++)
            text[i] = U'一';
        assert_int_equal(character_set_find(&set, text, 0, count), count);
        assert_int_equal(character_set_find(&set, text, count, count), count);
        for (uint32_t at = count; at-- > 0;) {
            text[at] = U'要';
            for (uint32_t begin = 0; begin <= at; begin += 3)
                assert_int_equal(character_set_find(&set, text, begin, count), at);
            assert_int_equal(character_set_find(&set, text, at + 1, count),
                             at + 1 < count ? at + 1 : count);
        }
        free(text);
    }
}

#define VOWELS(row)                                                                                \
    (CHARACTER_BIT(U'a', row) | CHARACTER_BIT(U'ǖ', row) | CHARACTER_BIT(U'么', row))

static void a_constant_set_is_one_that_was_filled(void **state)
{
    (void)state;
    static const struct character_set constant = CHARACTER_SET(VOWELS);
    struct character_set filled = {{0}};
    character_set_add(&filled, U'a');
    character_set_add(&filled, U'ǖ');
    character_set_add(&filled, U'么');
    assert_memory_equal(&constant, &filled, sizeof(filled));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_mask_says_what_each_character_says),
                                       cmocka_unit_test(the_first_of_a_set_is_found),
                                       cmocka_unit_test(a_constant_set_is_one_that_was_filled)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

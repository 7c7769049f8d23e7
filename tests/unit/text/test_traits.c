/* The traits of many characters at a look are those of each. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/traits.h"

static void a_mask_says_what_each_character_says(void **state)
{
    static const char32_t borders[] = {0,      U'\n',  U'3',   0x4DFF,  0x4E00,  U'一',   U'县',
                                       0x9FFF, 0xA000, 0xFFFF, 0x10000, 0x10001, 0x20000, 0x10FFFF};
    enum { BORDERS = sizeof(borders) / sizeof(*borders) };
    static const unsigned traits[] = {0, TRAIT_MARK, TRAIT_COUNT | TRAIT_TIME, TRAIT_LEVEL, 0xFFFF};
    char32_t text[RUNE_TRAITS_MOST];
    (void)state;
    for (char32_t turn = 0; turn < 2000; turn++) {
        for (uint32_t i = 0; i < RUNE_TRAITS_MOST; i++) {
            char32_t some = 0x4E00 + (turn * 131 + i * 977) % 0x5200;
            text[i] = (turn + i) % 5 == 0 ? borders[(turn + i) / 5 % BORDERS] : some;
        }
        uint32_t count = turn % (RUNE_TRAITS_MOST + 1);
        unsigned wanted = traits[turn % (sizeof(traits) / sizeof(*traits))];
        uint64_t mask = rune_traits_mask(wanted, text, count);
        for (uint32_t i = 0; i < RUNE_TRAITS_MOST; i++) {
            bool expected =
                i < count && (!rune_is_unified(text[i]) || (rune_traits(text[i]) & wanted) != 0);
            assert_int_equal(mask >> i & 1, expected);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_mask_says_what_each_character_says)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

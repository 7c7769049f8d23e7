/* Sieves say no only where none of the characters stands (base/runes.h). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/runes.h"

static const struct {
    struct runes word;
    int32_t value;
} rows[] = {{RUNES_ROW(U"过去"), 1}, {RUNES_ROW(U"未来"), 2}, {RUNES_ROW(U"近"), 3}};

static const struct runes words[] = {RUNES_ROW(U"周末"), RUNES_ROW(U"月底")};

static void a_character_is_one_of_a_set_or_not(void **state)
{
    (void)state;
    assert_true(rune_in(U'半', RUNES(U"一半两")));
    assert_false(rune_in(U'半' + 64, RUNES(U"一半两")));
    assert_false(rune_in(U'半', RUNES(U"")));
    assert_true(RUNE_AMONG(U'县', U"省市县"));
    assert_true(runes_hold(RUNES(U"省市县"), U'省'));
    assert_false(runes_hold(RUNES(U"省市县"), U'省' + 64));
}

static void the_first_characters_of_a_table_pass_its_sieve(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        assert_true(ROWS_MAY_BEGIN(rows, rows[i].word.data[0]));
    assert_true(WORDS_MAY_BEGIN(words, U'周'));
    assert_true(WORDS_MAY_BEGIN(words, U'月'));
    assert_false(WORDS_MAY_BEGIN(words, U'末'));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_character_is_one_of_a_set_or_not),
        cmocka_unit_test(the_first_characters_of_a_table_pass_its_sieve),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Tables of words: which word a text is, begins with, ends with, holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/span.h"

static const struct span words[] = {
    SPAN_ROW("总面积"), SPAN_ROW("面积"), SPAN_ROW("产"), {NULL, 0}};
static const struct span nothing[] = {{NULL, 0}};

static void a_text_is_a_word_only_as_a_whole(void **state)
{
    (void)state;
    assert_true(span_is_word(SPAN("面积"), words));
    assert_false(span_is_word(SPAN("面积大"), words));
    assert_false(span_is_word(SPAN(""), words));
    assert_false(span_is_word((struct span){NULL, 0}, words));
    assert_false(span_is_word(SPAN("面积"), nothing));
}

static void the_first_word_of_the_table_that_fits_is_taken(void **state)
{
    (void)state;
    assert_int_equal(span_tail_word(SPAN("茶园总面积"), words), strlen("总面积"));
    assert_int_equal(span_tail_word(SPAN("茶园面积"), words), strlen("面积"));
    assert_int_equal(span_tail_word(SPAN("面积是"), words), 0);
    assert_int_equal(span_head_word(SPAN("产茶"), words), strlen("产"));
    assert_int_equal(span_head_word(SPAN("面积"), words), strlen("面积"));
    assert_int_equal(span_head_word(SPAN("茶产"), words), 0);
    assert_int_equal(span_head_word((struct span){NULL, 0}, words), 0);
    assert_int_equal(span_tail_word(SPAN("面积"), nothing), 0);
}

static void a_word_is_found_wherever_it_stands(void **state)
{
    (void)state;
    assert_true(span_holds_word(SPAN("茶园面积大"), words));
    assert_true(span_holds_word(SPAN("茶产"), words));
    assert_false(span_holds_word(SPAN("茶园"), words));
    assert_false(span_holds_word((struct span){NULL, 0}, words));
    static const struct span letters[] = {SPAN_ROW("x"), SPAN_ROW("km"), {NULL, 0}};
    assert_true(span_holds_word(SPAN("12km2"), letters));
    assert_true(span_holds_word(SPAN("x"), letters));
    assert_false(span_holds_word(SPAN("12mk2"), letters));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_a_word_only_as_a_whole),
        cmocka_unit_test(the_first_word_of_the_table_that_fits_is_taken),
        cmocka_unit_test(a_word_is_found_wherever_it_stands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

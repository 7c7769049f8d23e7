/* Figures: status/aspect/operator indicator number unit due. */
#include "facts_of_text.h"

static void print_number(struct buffer *out, const char *before, struct decimal number)
{
    char text[DECIMAL_TEXT_SIZE];
    size_t length = decimal_print(number, text);
    print_span(out, before, (struct span){text, length});
}

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    static const char statuses[] = "trm", *const aspects[] = {"level", "change", "share", "count",
                                                              "rank"};
    static const char *const operators[] = {"=", ">=", ">", "<=", "<", "~", ".."};
    for (size_t i = 0; i < facts->figure_count; i++) {
        const struct figure *figure = &facts->figures[i];
        words_at(body, figure->at);
        buffer_append_format(out, "%c %s %s", statuses[figure->status], aspects[figure->aspect],
                             operators[figure->operator]);
        print_span(out, " ", figure->indicator);
        print_number(out, " ", figure->number);
        if (figure->operator== OPERATOR_RANGE)
            print_number(out, "-", figure->number_max);
        print_span(out, " ", figure->unit);
        print_span(out, " due ", figure->due);
        print_span(out, " in ", figure->scope);
        buffer_append_byte(out, ';');
    }
}

static void results_carry_level_and_change(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县2021年实现地区生产总值350亿元，增长6.5%。",
         "r level = 地区生产总值 35000000000 CNY;r change = 地区生产总值 6.5 %;"},
    };
    CHECK_CASES(cases, print);
}

static void targets_carry_their_due_and_operator(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县到2025年，森林覆盖率达到40%以上。", "t share >= 森林覆盖率 40 % due 2025;"},
        {"平阴县争取生产总值增长5%-6%。", "t change .. 生产总值 5-6 %;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_and_shares_and_about(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县2021年粮食产量居全省第3位。", "r rank = 粮食产量 3 位 in 全省;"},
        {"平阴县去年接待游客约50万人次。", "r level ~ 接待游客 500000 人次;"},
    };
    CHECK_CASES(cases, print);
}

static void numbers_that_claim_nothing_are_no_figures(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县的热线电话是12345678。", ""},
        {"平阴县实施“三个坚持”，坚持党建引领，坚持项目为王，坚持民生为本。", ""},
        {"平阴县要求各镇每季度召开两次例会。", ""},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(results_carry_level_and_change),
        cmocka_unit_test(targets_carry_their_due_and_operator),
        cmocka_unit_test(ranks_and_shares_and_about),
        cmocka_unit_test(numbers_that_claim_nothing_are_no_figures),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

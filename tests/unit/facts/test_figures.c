/* Figures: status/aspect/operator indicator number unit due period basis scope. */
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
        print_span(out, " of ", figure->period);
        print_span(out, " than ", figure->basis);
        print_span(out, " in ", figure->scope);
        buffer_append_byte(out, ';');
    }
}

static void results_carry_level_and_change(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县2021年实现地区生产总值350亿元，增长6.5%。",
         "r level = 地区生产总值 35000000000 CNY of 2021;r change = 地区生产总值 6.5 % of 2021;"},
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
        {"平阴县2021年粮食产量居全省第3位。", "r rank = 粮食产量 3 位 of 2021 in 全省;"},
        {"平阴县去年接待游客约50万人次。", "r level ~ 接待游客 500000 人次 of 2020;"},
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

static void a_difference_is_a_level_with_its_basis(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县2021年规模以上工业增加值增长8%，增速高于全市平均水平1.2个百分点。",
         "r change = 规模以上工业增加值 8 % of 2021;r level = 规模以上工业增加值增速 1.2 pp of "
         "2021 than 全市平均水平;"},
        {"平阴县垃圾处理率较上年提高5个百分点。", "r change = 垃圾处理率 5 pp than 较上年;"},
    };
    CHECK_CASES(cases, print);
}

static void things_behind_the_number_are_what_it_counts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县6月底前完成62家烟花爆竹企业复工验收。",
         "t count = 烟花爆竹企业复工验收 62 家 due 2021-06;"},
        {"平阴县年内确保41个贫困村出列、8600名贫困人口脱贫。",
         "t count = 贫困村出列 41 个 due 2021;t count = 贫困人口脱贫 8600 名 due 2021;"},
        {"他申请到5万元扶贫贴息贷款。", "r level = 申请扶贫贴息贷款 50000 CNY;"},
        {"平阴县建成了占地3500亩的玫瑰产业园。", "r level = 玫瑰产业园占地 3500 亩;"},
        {"街道建成5个智慧小区。", "r count = 建成智慧小区 5 个;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_only_named_is_no_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明走进万亩玫瑰示范区。", ""},
        {"到2025年，平阴县年产值过亿元的龙头企业达到10家。",
         "t count = 年产值过亿元的龙头企业 10 家 due 2025;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_spoken_of_on_the_way_is_no_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县的平台稳稳立在70米水深的海域作业。", ""},
        {"平阴县的400多吨的反应器将投入使用。", ""},
        {"救援队由1名队长、2名医生组成。", ""},
        {"会上，200名嘉宾围绕玫瑰产业建言。", ""},
        {"代表团一行68人走进平阴县。", ""},
        {"平阴县建成20个500千伏变电站。", "r count = 建成变电站 20 个;"},
    };
    CHECK_CASES(cases, print);
}

static void growth_is_told_in_its_own_unit_and_of_the_clause_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2021年，平阴县技术合同成交额增长7.1倍。", "r change = 技术合同成交额 7.1 倍 of 2021;"},
        {"2021年，平阴县农民人均纯收入6954元，增收986元。",
         "r level = 农民人均纯收入 6954 CNY of 2021;r change = 农民人均纯收入 986 CNY of 2021;"},
        {"2021年，平阴县公共财政支出20亿元，其中民生支出占75.3%。",
         "r level = 公共财政支出 2000000000 CNY of 2021;"
         "r share = 民生支出占公共财政支出 75.3 % of 2021;"},
        {"平阴县力争人口自然增长率控制在6‰以内。", "t share <= 人口自然增长率 6 ‰;"},
    };
    CHECK_CASES(cases, print);
}

static void the_time_told_of_holds_for_the_account(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，平阴县攻坚克难，实现了“十三五”圆满收官。全年完成地区生产总值350亿元。",
         "r level = 地区生产总值 35000000000 CNY of 2020;"},
        {"平阴县一季度新增就业3000人，完成全年目标的30%。",
         "r count = 新增就业 3000 人 of 2021-33;r share = 新增就业完成全年目标 30 % of 2021-33;"},
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
        cmocka_unit_test(a_difference_is_a_level_with_its_basis),
        cmocka_unit_test(things_behind_the_number_are_what_it_counts),
        cmocka_unit_test(what_is_only_named_is_no_figure),
        cmocka_unit_test(what_is_spoken_of_on_the_way_is_no_figure),
        cmocka_unit_test(growth_is_told_in_its_own_unit_and_of_the_clause_before),
        cmocka_unit_test(the_time_told_of_holds_for_the_account),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

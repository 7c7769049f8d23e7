/* Figures: of which year a whole account is, and where it says so. */
#include "figures_of_text.h"

static int read_as_of_today(void **state)
{
    (void)state;
    reference = (struct date){0};
    published_in = 2021;
    return 0;
}

static void what_a_year_was_in_general_dates_the_account(void **state)
{
    (void)state;
    published_in = 0;
    static const struct fact_case cases[] = {
        {"2020年，全县上下坚持稳中求进，克服了干旱和霜冻的影响。\n初步核算，平阴县生产总值86."
         "4亿元。\n"
         "全年粮食产量12.6万吨。\n年末全县户籍人口31.2万人。",
         "r level = 生产总值 8640000000 CNY of 2020;r level = 粮食产量 126000 吨 of 2020;"
         "r count = 户籍人口 312000 人 of 2020;"},
        {"2020年是全县农业产业化的关键之年。各乡镇凝心聚力。\n平阴县实现农业总产值21.5亿元。",
         "r level = 农业总产值 2150000000 CNY of 2020;"},
        {"2020年，是平阴县发展史上很不寻常的一年。\n这一年，我们聚力抓产业。\n新建冷库12座。\n"
         "2019年，新建冷库9座。",
         "r count = 新建冷库 12 座 of 2020;r count = 新建冷库 9 座 of 2019;"},
        {"2018年，村里来了第一书记刘建设。他走村入户。\n平阴县有果园1800亩。",
         "r level = 果园 1800 亩;"},
        {"2018年，县委组织部派来了第一书记。\n平阴县有果园1800亩。", "r level = 果园 1800 亩;"},
    };
    CHECK_CASES(cases, print);
    published_in = 2021;
    reference = (struct date){.year = 2021, .month = 2, .day = 18};
    static const struct fact_case early[] = {
        {"过去一年，全县上下真抓实干，各项工作取得新进展。\n平阴县新建冷库12座。",
         "r count = 新建冷库 12 座 of 2020;"},
        {"2020年，县人民法院在县委领导下，忠实履行职责。\n平阴县受理刑事案件420件。",
         "r count = 受理刑事案件 420 件 of 2020;"},
        {"2021年，全县上下要坚持稳中求进。\n平阴县有果园1800亩。", "r level = 果园 1800 亩;"},
    };
    CHECK_CASES(early, print);
}

static void what_a_list_is_announced_with_dates_its_items_only(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"截至4月26日10时统计，各乡镇灾情如下：\n孔村镇：受灾人口2300人。\n"
         "（二）洪范池镇：倒塌房屋6间。\n平阴县投入救灾资金90万元。",
         "r count = 受灾人口 2300 人 of ../2021-04-26;r count = 倒塌房屋 6 间 of ../2021-04-26;"
         "r level = 投入救灾资金 900000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_there_at_a_years_end_is_measured(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 5, .day = 18};
    static const struct fact_case cases[] = {
        {"2020年末，平阴县常住人口31.2万人。", "r count = 常住人口 312000 人 of 2020;"},
        {"年末平阴县存款余额186亿元。", "r level = 存款余额 18600000000 CNY of 2021;"},
        {"平阴县确保年末存款余额达到300亿元。", "t level = 存款余额 30000000000 CNY due 2021;"},
        {"年底前平阴县新建冷库12座。", "t count = 新建冷库 12 座 due 2021;"},
        {"到年底，平阴县户籍人口稳定在30万人以上。", "t count >= 户籍人口 300000 人 due 2021;"},
    };
    CHECK_CASES(cases, print);
    published_in = 0;
    reference = (struct date){0};
    struct facts facts = facts_under("2020年国民经济和社会发展统计公报",
                                     "平阴县生产总值86.4亿元。\n年底，农民合作社320家。");
    assert_int_equal(facts.figure_count, 2);
    for (size_t i = 0; i < facts.figure_count; i++) {
        assert_int_equal(facts.figures[i].status, FIGURE_RESULT);
        assert_true(span_equal(facts.figures[i].period, SPAN("2020")));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(what_a_year_was_in_general_dates_the_account, read_as_of_today),
        cmocka_unit_test_teardown(what_a_list_is_announced_with_dates_its_items_only,
                                  read_as_of_today),
        cmocka_unit_test_teardown(what_is_there_at_a_years_end_is_measured, read_as_of_today),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Figures: what is planned and what was, told by the words around; names behind sizes and rates. */
#include "figures_of_text.h"

static void what_is_built_is_due_by_what_stands_behind(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"建设生产线6条，计划2022年6月建成投产。", "t count = 建设生产线 6 条 due 2022-06;"},
        {"平阴县新建堤防2.4公里，目前已完成工程量的七成，计划今年11月底全面完工。",
         "t level = 新建堤防 2.4 公里 due 2021-11;r share = 工程量 70 %;"},
        {"平阴县新建了堤防2.4公里，计划今年11月底全面完工。", "r level = 新建堤防 2.4 公里;"},
        {"会议强调，要在稳定现有规模的基础上，今年新建茶园3万亩。",
         "t level = 新建茶园 30000 亩 due 2021;"},
        {"省级重点项目29个，今年计划完成投资42亿元，市级重点项目202个。",
         "r count = 省级重点项目 29 个;t level = 省级重点项目完成投资 4200000000 CNY due 2021;"
         "r count = 市级重点项目 202 个 of 2021;"},
        {"近日，记者从县交通局了解到，2020年，平阴县建成公路30公里。\n平阴县新增客车8辆。",
         "r level = 建成公路 30 公里 of 2020;r count = 新增客车 8 辆 of 2020;"},
    };
    CHECK_CASES(cases, print);
}

static void this_year_in_january_is_the_year_reviewed(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，集中区工业企业达到400户，产值90亿元。\n今年新入园项目57个。\n"
         "今年将新增企业30户。",
         "r count = 集中区工业企业 400 户 of 2020;r level = 产值 9000000000 CNY of 2020;"
         "r count = 新入园项目 57 个 of 2020;t count = 新增企业 30 户 due 2021;"},
    };
    reference = (struct date){.year = 2021, .month = 1, .day = 10};
    CHECK_CASES(cases, print);
    reference = (struct date){0};
}

static void sizes_rates_and_changes_name_their_thing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"新修长2600米的特色游步道2条。",
         "r level = 特色游步道长 2600 米;r count = 新修特色游步道 2 条;"},
        {"新建长3公里、宽6米的产业路1条。",
         "r level = 产业路长 3 公里;r level = 产业路宽 6 米;r count = 新建产业路 1 条;"},
        {"新铺宽5米的沥青路12公里。", "r level = 沥青路宽 5 米;r level = 新铺沥青路 12 公里;"},
        {"工程新建泵站3座，预计2022年5月完工。", "t count = 新建泵站 3 座 due 2022-05;"},
        {"养殖规模800头，年产值90万元。", "r count = 养殖规模 800 头;r level = 年产值 900000 CNY;"},
        {"提高办事效率30%。", "r change = 办事效率 30 %;"},
        {"县财政按每平方米80元给予拆除补助。", "r level = 拆除补助 80 CNY;"},
        {"困难家庭每户不低于400元的生活补助。", "t level >= 生活补助 400 CNY;"},
        {"压缩审批时限30%。", "r change = 审批时限 -30 %;"},
        {"降低物流成本约12%。", "r change ~ 物流成本 -12 %;"},
        {"改善2.3万农村人口饮水条件。", "r count = 改善农村人口饮水条件 23000 人;"},
        {"招聘会上，达成就业意向500余人。", "r count > 达成就业意向 500 人;"},
        {"园区总产值完成年任务75亿元的41%。", "r share = 园区总产值完成年任务 41 %;"},
    };
    CHECK_CASES(cases, print);
}

static void one_sum_that_is_planned_plans_nothing_behind_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县集中开工36个项目，其中：计划投资8.9亿元，占总投资17%；技改项目22个，占开工项目的61"
         ".1%。",
         "r count = 开工项目 36 个;t level = 投资 890000000 CNY;t share = 投资占总投资 17 %;r "
         "count = "
         "技改项目 22 个;r share = 技改项目占开工项目 61.1 %;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_measured_in_time_gone_is_no_order(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县长李明指出，要抓好项目建设。2021年一季度，全县实现工业产值21亿元，增长6%"
         "。分行业看，建材产值8亿元，增长9%。",
         "r level = 工业产值 2100000000 CNY of 2021-33;r change = 工业产值 6 % of 2021-33;r level "
         "= 建材产值 800000000 CNY of 2021-33;r change = 建材产值 9 % of 2021-33;"},
        {"县长李明强调，要狠抓招商。今年要引进项目21个，到位资金3亿元。",
         "t count = 引进项目 21 个 due 2021;t level = 到位资金 300000000 CNY due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void tasks_headings_and_comparisons_leave_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县2021年招商引资目标任务为55亿元，已完成任务37亿元。",
         "t level = 招商引资目标任务 5500000000 CNY due 2021;r level = 招商引资目标任务 3700000000 "
         "CNY of 2021;"},
        {"到位资金完成任务21亿元，完成全年任务67%。",
         "r level = 到位资金 2100000000 CNY;r share = 到位资金完成全年任务 67 %;"},
        {"工业经济平稳运行1—9月全县规模以上工业增加值增长6.2%。",
         "r change = 规模以上工业增加值 6.2 % of 2021-01/2021-09;"},
        {"首日接待人次较2019年同期相比仍下降11.3%。",
         "r change = 首日接待人次 -11.3 % than 较2019年同期相比;"},
        {"游客人数与2019年同期相比仍减少12%。", "r change = 游客人数 -12 % than 与2019年同期相比;"},
    };
    CHECK_CASES(cases, print);
}

static void points_in_paragraphs_of_their_own_promise_on(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县围绕目标做好农业工作。\n一是稳定粮食生产。确保粮食总产达到6万吨。\n二是促进增效。新"
         "建养殖小区5个，实现农业总产值19亿元。",
         "t level = 粮食总产 60000 吨;t count = 新建养殖小区 5 个;t level = 农业总产值 1900000000 "
         "CNY;"},
        {"平阴县农业工作成效明显。\n一是粮食增产。粮食总产达到6万吨。\n二是抓好项目。新建小区5个。",
         "r level = 粮食总产 60000 吨;r count = 新建小区 5 个;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_built_is_due_by_what_stands_behind),
        cmocka_unit_test(this_year_in_january_is_the_year_reviewed),
        cmocka_unit_test(sizes_rates_and_changes_name_their_thing),
        cmocka_unit_test(one_sum_that_is_planned_plans_nothing_behind_it),
        cmocka_unit_test(what_was_measured_in_time_gone_is_no_order),
        cmocka_unit_test(tasks_headings_and_comparisons_leave_the_name),
        cmocka_unit_test(points_in_paragraphs_of_their_own_promise_on),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

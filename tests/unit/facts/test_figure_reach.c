/* Figures: how far the times of a text reach, and what years up to now or from now on are. */
#include "figures_of_text.h"

static int read_as_of_today(void **state)
{
    (void)state;
    reference = (struct date){0};
    return 0;
}

static void parts_of_a_year_gone_are_of_that_year(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 1, .day = 18};
    static const struct fact_case cases[] = {
        {"2020年，平阴县生产总值350亿元。分季度看，一季度税收增长2%，四季度税收增长5%。",
         "r level = 生产总值 35000000000 CNY of 2020;r change = 税收 2 % of 2020-33;"
         "r change = 税收 5 % of 2020-36;"},
        {"2020年，平阴县生产总值350亿元。三季度新开工项目30个。",
         "r level = 生产总值 35000000000 CNY of 2020;r count = 新开工项目 30 个 of 2020-35;"},
        {"平阴县12月份用电量3亿千瓦时。", "r level = 用电量 300000000 千瓦时 of 2020-12;"},
        {"平阴县四季度开工项目12个。", "r count = 开工项目 12 个 of 2020-36;"},
        {"2020年，平阴县建成冷库20座。4月底前确保建成水厂2座。",
         "r count = 建成冷库 20 座 of 2020;t count = 建成水厂 2 座 due 2021-04;"},
        {"12月28日，平阴县集中签约项目12个。", "r count = 集中签约项目 12 个 of 2020-12-28;"},
        {"平阴县今年四季度开工项目12个。", "t count = 开工项目 12 个 due 2021-36;"},
    };
    CHECK_CASES(cases, print);
}

static void years_up_to_now_are_whole_ones(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 2, .day = 18};
    static const struct fact_case early[] = {
        {"过去五年，平阴县新增企业450家。", "r count = 新增企业 450 家 of 2016/2020;"},
        {"未来五年，平阴县力争新建学校12所。", "t count = 新建学校 12 所 due 2025;"},
        {"平阴县湖水水质30年来首次达到优良，建成冷库20座。", "r count = 建成冷库 20 座;"},
        {"2020年，平阴县冷库容量占全市的三成，近3年提升14个百分点。建成水厂2座。",
         "r share = 冷库容量占全市 30 % of 2020;r change = 冷库容量占全市 14 pp of 2018/2020;"
         "r count = 建成水厂 2 座 of 2020;"},
    };
    CHECK_CASES(early, print);
    reference = (struct date){.year = 2021, .month = 9, .day = 18};
    static const struct fact_case late[] = {
        {"近五年，平阴县新增企业450家。", "r count = 新增企业 450 家 of 2016/2021;"},
        {"今后三年，平阴县力争新建学校12所。", "t count = 新建学校 12 所 due 2024;"},
    };
    CHECK_CASES(late, print);
}

static void a_day_that_is_told_ends_the_reach_of_a_year(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 2, .day = 5};
    static const struct fact_case cases[] = {
        {"2021年春运专班的数据显示，平阴县客流量今天预计2.4万人次。",
         "t level = 客流量 24000 人次;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_only_compared_with_dates_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶园数量从2014年的40个已经增加到510个。",
         "r count = 茶园数量 40 个 of 2014;r count = 茶园数量 510 个;"},
        {"平阴县2020年糖厂产值却比改制前的2003年翻了两番。",
         "r change = 糖厂产值 300 % of 2020 than 比改制前的2003年;"},
        {"平阴县确保糖厂2022年6月投产，力争当年产糖12万吨。", "t level = 产糖 120000 吨 due 2022;"},
    };
    CHECK_CASES(cases, print);
}

static void accounts_and_plans_end_where_another_year_is_told(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 2, .day = 18};
    static const struct fact_case cases[] = {
        {"2020年，平阴县新增企业45家。\n这五年，平阴县面貌一新。新建学校12所。",
         "r count = 新增企业 45 家 of 2020;r count = 新建学校 12 所 of 2016/2020;"},
        {"过去五年，平阴县新增企业450家。\n人均产值从2016年的3万元提高到5万元。\n建成冷库20座。",
         "r count = 新增企业 450 家 of 2016/2020;r level = 人均产值 30000 CNY of 2016;"
         "r level = 人均产值 50000 CNY of 2016/2020;r count = 建成冷库 20 座 of 2016/2020;"},
        {"过去五年，平阴县新增企业450家。\n刚刚过去的2020年，全县上下团结奋斗。建成冷库20座。\n"
         "新建水厂2座。",
         "r count = 新增企业 450 家 of 2016/2020;r count = 建成冷库 20 座 of 2020;"
         "r count = 新建水厂 2 座 of 2020;"},
        {"“十四五”时期的主要目标是：\n粮食产量达到9亿斤。\n"
         "今年是新规划的起步之年，我们要抓好各项工作。\n建成冷库20座。",
         "t level = 粮食产量 900000000 斤 due 2025;t count = 建成冷库 20 座 due 2021;"},
        {"2020年，经过持续努力，平阴县建成冷库20座。", "r count = 建成冷库 20 座 of 2020;"},
    };
    CHECK_CASES(cases, print);
}

static void within_a_year_gone_is_of_that_year(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2019年，平阴县就业稳定。年内新增就业800人。", "r count = 新增就业 800 人 of 2019;"},
        {"今年平阴县计划改造危房30户，年内投入资金90万元。",
         "t count = 改造危房 30 户 due 2021;t level = 投入资金 900000 CNY due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_done_by_now_is_not_due(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2023年秋季前，平阴县新建幼儿园6所。眼下，4所主体完工，完成投资5200万元。",
         "t count = 新建幼儿园 6 所 due 2023-23;r count = 主体完工 4 所;r level = 完成投资 "
         "52000000 CNY;"},
        {"2023年6月底前，平阴县新建幼儿园6所。已完成投资5200万元。",
         "t count = 新建幼儿园 6 所 due 2023-06;r level = 完成投资 52000000 CNY;"},
        {"2020年二、三季度，平阴县工业稳步回升，全年税收增长6%。", "r change = 税收 6 % of 2020;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_told_beside_the_account_does_not_go_on(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 3, .day = 18};
    static const struct fact_case cases[] = {
        {"2021年平阴县主要预期目标是：一般公共预算支出（扣除2020年一次性资金支出外）增长3%以上；"
         "粮食产量12万吨。",
         "t change >= 一般公共预算支出（扣除2020年一次性资金支出外） 3 % due 2021;"
         "t level = 粮食产量 120000 吨 due 2021;"},
        {"展会期间（3月1日至5日），平阴县签约项目12个。",
         "r count = 签约项目 12 个 of 2021-03-01/2021-03-05;"},
        {"订单已经排到了5月份，平阴县改造生产线12条。", "r count = 改造生产线 12 条;"},
        {"平阴县开展秋冬季大气污染防治行动，建成监测站12座。", "r count = 建成监测站 12 座;"},
        {"1月，平阴县糖厂开工。项目实施后，可新增产值10亿元。",
         "t level = 新增产值 1000000000 CNY;"},
        {"3月上旬，平阴县着手建园，计划占地2000亩。", "t level = 占地 2000 亩;"},
    };
    CHECK_CASES(cases, print);
    reference = (struct date){.year = 2021, .month = 7, .day = 18};
    static const struct fact_case half[] = {
        {"上半年，平阴县工业增加值增长4%，其中6月当月下降2.5%。固定资产投资增长5%。",
         "r change = 工业增加值 4 % of 2021-40;r change = 工业增加值 -2.5 % of 2021-06;"
         "r change = 固定资产投资 5 % of 2021-40;"},
    };
    CHECK_CASES(half, print);
}

static void this_year_is_not_the_one_told_before_it(void **state)
{
    (void)state;
    published_in = 0;
    static const struct fact_case cases[] = {
        {"2018年平阴县人均收入9600元。今年投资1.7亿元，新建大棚12座。",
         "r level = 人均收入 9600 CNY of 2018;r level = 投资 170000000 CNY of XXXX;"
         "r count = 新建大棚 12 座 of XXXX;"},
        {"平阴县有农户320户、党员45名、果园1860亩，2018年人均收入9600元。\n建成冷库12座。",
         "r count = 农户 320 户;r count = 党员 45 名;r level = 果园 1860 亩;"
         "r level = 人均收入 9600 CNY of 2018;r count = 建成冷库 12 座;"},
    };
    CHECK_CASES(cases, print);
    published_in = 2021;
}

static void months_are_of_the_year_that_was_told(void **state)
{
    (void)state;
    published_in = 0;
    static const struct fact_case cases[] = {
        {"2019年，平阴县新建粮库6座。1—4月，完成投资7亿元。",
         "r count = 新建粮库 6 座 of 2019;r level = 完成投资 700000000 CNY of 2019-01/2019-04;"},
        {"2019年，平阴县新建粮库6座。三季度，完成投资7亿元。",
         "r count = 新建粮库 6 座 of 2019;r level = 完成投资 700000000 CNY of 2019-35;"},
        {"2019年，平阴县新建粮库6座。今年1—4月，完成投资7亿元。",
         "r count = 新建粮库 6 座 of 2019;r level = 完成投资 700000000 CNY of XXXX-01/XXXX-04;"},
        {"2019年，在县委的坚强领导下，围绕“走前列、开新局”的目标定位和全年任务，平阴县稳中有进。\n"
         "全年税收3亿元。",
         "r level = 税收 300000000 CNY of 2019;"},
        {"2019年，平阴县新建学校2所。学年初招生3200人。",
         "r count = 新建学校 2 所 of 2019;r count = 学年初招生 3200 人 of 2019;"},
    };
    CHECK_CASES(cases, print);
    published_in = 2021;
}

static void what_has_come_about_is_counted_however_few(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"去年，举办招聘会、推介会等32场。", "r count = 举办招聘会、推介会等 32 场 of 2020;"},
        {"三家外资企业相继落户平阴县，两个项目建成投产。",
         "r count = 外资企业落户平阴县 3 家;r count = 项目建成投产 2 个;"},
        {"该县这三家企业落户的园区很大。", ""},
        {"签约项目12个，其中4个项目投资额超10亿元。",
         "r count = 签约项目 12 个;r count = 投资额超10亿元项目 4 个;"},
        {"平阴县12个镇中，9个镇财政收入过亿元。", "r count = 财政收入过亿元镇 9 个;"},
    };
    CHECK_CASES(cases, print);
}

static void the_measure_may_stand_behind_the_sum(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"用五年的时间，达到300亿元的工业销售收入。", "r level = 工业销售收入 30000000000 CNY;"},
        {"企业实现了2亿元的销售收入、1200万元的税收。",
         "r level = 销售收入 200000000 CNY;r level = 税收 12000000 CNY;"},
        {"生产总值增速居全省81个县第二、23个山区县第一。",
         "r rank = 生产总值增速 2 位 in 全省;r rank = 生产总值增速 1 位 in 23个山区县;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(months_are_of_the_year_that_was_told),
        cmocka_unit_test_teardown(what_is_told_beside_the_account_does_not_go_on, read_as_of_today),
        cmocka_unit_test(this_year_is_not_the_one_told_before_it),
        cmocka_unit_test_teardown(parts_of_a_year_gone_are_of_that_year, read_as_of_today),
        cmocka_unit_test_teardown(years_up_to_now_are_whole_ones, read_as_of_today),
        cmocka_unit_test_teardown(a_day_that_is_told_ends_the_reach_of_a_year, read_as_of_today),
        cmocka_unit_test_teardown(accounts_and_plans_end_where_another_year_is_told,
                                  read_as_of_today),
        cmocka_unit_test(what_is_only_compared_with_dates_nothing),
        cmocka_unit_test(within_a_year_gone_is_of_that_year),
        cmocka_unit_test(what_is_done_by_now_is_not_due),
        cmocka_unit_test(what_has_come_about_is_counted_however_few),
        cmocka_unit_test(the_measure_may_stand_behind_the_sum),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

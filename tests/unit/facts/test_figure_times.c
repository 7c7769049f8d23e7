/* Figures: whether they are promised or reached, by when and of which time. */
#include "figures_of_text.h"

static void targets_carry_their_due_and_operator(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县到2025年，森林覆盖率达到42%以上。", "t share >= 森林覆盖率 42 % due 2025;"},
        {"平阴县争取生产总值增长5%-6%。", "t change .. 生产总值 5-6 %;"},
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

static void proposals_and_promises_behind_are_targets(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"他建议，由市财政列支2000万元，把转化率从目前的28%提升到45%以上。",
         "t level = 市财政列支 20000000 CNY;r share = 转化率 28 %;t share >= 转化率 45 %;"},
        {"平阴县民生项目完成7件，其余3件确保11月底前完成。",
         "r count = 民生项目 7 件;t count = 民生项目 3 件 due 2021-11;"},
        {"平阴县力争增长8%。但必须看到，平均亩产只有640公斤。", "r level = 平均亩产 640 公斤;"},
        {"要想富，靠龙头。平阴县收购价定为每公斤1.1元。", "r level = 收购价 1.1 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_began_then_goes_on_since(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县试点2020年9月启动以来，授信超过10亿元。",
         "r level > 授信 1000000000 CNY of 2020-09/..;"},
    };
    CHECK_CASES(cases, print);
}

static void a_time_that_is_compared_with_dates_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2015年，平阴县生产总值20亿元。与上年比，一产比重上升3个百分点。粮食产量4万吨。",
         "r level = 生产总值 2000000000 CNY of 2015;r change = 一产比重 3 pp of 2015 than "
         "与上年比;r "
         "level = 粮食产量 40000 吨 of 2015;"},
    };
    CHECK_CASES(cases, print);
}

static void plans_are_told_from_names_and_from_accounts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，平阴县深入推进“三项计划”，打造80个示范村，着力稳企业、稳预期，开展65个行动。",
         "r count = 打造示范村 80 个 of 2020;r count = 开展行动 65 个 of 2020;"},
        {"2020年，平阴县生产总值20亿元，税收1亿元，出口2亿元，投资3亿元。\n到2025年，平阴县的主要目"
         "标是：\n1.经济迈上新台阶。生产总值年均增长6%，税收达到2亿元。",
         "r level = 生产总值 2000000000 CNY of 2020;r level = 税收 100000000 CNY of 2020;r level = "
         "出口 200000000 CNY of 2020;r level = 投资 300000000 CNY of 2020;t change = 生产总值 6 % "
         "due 2025 than 年均;t level = 税收 200000000 CNY due 2025;"},
        {"2021年，平阴县要抓好生产。镇级负债仍有270万元。", "r level = 镇级负债 2700000 CNY of "
                                                            "2021;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_laid_down_for_a_year_is_to_be_done(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，平阴县税收1亿元。\n新的一年，我们将聚焦民生。新建学校3所。",
         "r level = 税收 100000000 CNY of 2020;t count = 新建学校 3 所 due 2021;"},
        {"2020年，平阴县税收1亿元。\n2021年，平阴县将聚焦民生。\n聚焦教育，新建学校3所。",
         "r level = 税收 100000000 CNY of 2020;t count = 新建学校 3 所 due 2021;"},
        {"会议明确，平阴县生产总值增长6%。", "t change = 生产总值 6 %;"},
        {"平阴县统筹资金5亿元，全部安排到项目上，支出率达96%。",
         "r level = 统筹资金 500000000 CNY;r share = 支出率 96 %;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_promised_is_told_from_what_is_stated_beside_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"此次平阴县集中开工项目年度计划投资4亿元，其中工业项目占比七成。",
         "t level = 集中开工项目年度计划投资 400000000 CNY;r share = 工业项目占比 70 %;"},
        {"1至3月，平阴县引进玫瑰企业3家，到位资金6亿元，完成全年目标任务的三成。",
         "r count = 引进玫瑰企业 3 家 of 2021-01/2021-03;r level = 到位资金 600000000 CNY of "
         "2021-01/2021-03;r share = 到位资金完成全年目标任务 30 % of 2021-01/2021-03;"},
        {"平阴县要抓好玫瑰采收。玫瑰产值占全年的四成。", "r share = 玫瑰产值占全年 40 %;"},
        {"李明指出，去年平阴县税收1亿元，增长2%；出口3亿元，增长4%"
         "。\n李明要求，要加快进度，确保全年"
         "实施项目5个。",
         "r level = 税收 100000000 CNY of 2020;r change = 税收 2 % of 2020;r level "
         "= "
         "出口 300000000 CNY of 2020;r change = 出口 4 % of 2020;t count = "
         "实施项目 "
         "5 个 due 2021;"},
        {"记者：平阴玫瑰发展得怎样？\n李明：品质好。去年，平阴县玫瑰产值4亿元。\n记者：还有什么打算"
         "？\n李明：年底前，平阴县要新建冷库5座。",
         "r level = 玫瑰产值 400000000 CNY of 2020;t count = 新建冷库 5 座 due 2021;"},
        {"根据协议，平阴县每年供应玫瑰3000吨。到2025年，投资不低于5亿元。当天签约项目4个。",
         "t level = 每年供应玫瑰 3000 吨;t level >= 投资 500000000 CNY due 2025;r count = 签约项目 "
         "4 "
         "个;"},
        {"前四个月平阴县税收预计增长9%左右。", "t change ~ 税收 9 % due 2021-04;"},
        {"平阴县要一抓到底。三是推进治污。\n新建处理站2座。", "t count = 新建处理站 2 座;"},
        {"我们有信心让平阴县税收增长8%。", "t change = 税收 8 %;"},
    };
    CHECK_CASES(cases, print);
}

static void what_an_account_ends_with_is_no_deadline(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2021年上半年，平阴县农业总产值5亿元。6月底，生猪、牛、家禽分别出栏6万头、1300头、5万只。",
         "r level = 农业总产值 500000000 CNY of 2021-40;r count = 生猪出栏 60000 头 of 2021-06;"
         "r count = 牛出栏 1300 头 of 2021-06;r count = 家禽出栏 50000 只 of 2021-06;"},
        {"工业项目6个，年度计划投资7亿元；农业项目1个。",
         "r count = 工业项目 6 个;t level = 年度计划投资 700000000 CNY;r count = 农业项目 1 个;"},
        {"平阴县安装标志标牌120余块。", "r count > 安装标志标牌 120 块;"},
        {"执结7件，和解3件，特别是拘留2人。",
         "r count = 执结 7 件;r count = 和解 3 件;r count = 拘留 2 人;"},
    };
    CHECK_CASES(cases, print);
}

static void a_time_told_by_a_count_claims_none(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"在释放600名被扣押人员之前，双方不会谈判。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_promised_once_does_not_go_on(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县未来五年将力争到2030年产值突破5亿元。\n李明说，接待游客90万人次，增长18%。",
         "t level > 产值 500000000 CNY due 2030;r level = 接待游客 900000 人次;r change = 接待游客 "
         "18 %;"},
        {"2020年，平阴县新增床位215张。2021年，平阴县确定的民生实事项目是：\n1.新增床位200张；\n2."
         "新建食堂6家；",
         "r count = 新增床位 215 张 of 2020;t count = 新增床位 200 张 due 2021;t count = 新建食堂 "
         "6 家 due "
         "2021;"},
        {"平阴县将围绕热点问题开展视察8次。", "t count = 开展视察 8 次;"},
        {"平阴县已安排财政资金3000万元。", "r level = 安排财政资金 30000000 CNY;"},
        {"平阴县已储备编织袋28万条，各乡镇要在6月底前新建水库12座。",
         "r count = 储备编织袋 280000 条;t count = 新建水库 12 座 due 2021-06;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_over_or_only_named_dates_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2021年，会议听取了上半年经济运行情况汇报。平阴县引进项目12个。",
         "r count = 引进项目 12 个 of 2021;"},
        {"平阴县2020年高标准农田占比达到66%，近3年提升17个百分点。粮食总产量50万吨。",
         "r share = 高标准农田占比 66 % of 2020;r change = 高标准农田占比 17 pp of 2018/2021;r "
         "level = 粮食总产量 500000 吨 of 2020;"},
        {"2018年，他返乡种果树120亩。\n平阴县建成冷库4座。",
         "r level = 返乡种果树 120 亩 of 2018;r count = 建成冷库 4 座;"},
        {"截至2月3日，平阴县整修渠道20公里，可新增灌溉面积2800亩。",
         "r level = 整修渠道 20 公里 of ../2021-02-03;t level = 新增灌溉面积 2800 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void what_one_person_did_dates_no_paragraph_behind(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2018年，张国强返乡办起冷库，年销售额300万元。\n合作社流转土地500亩。",
         "r level = 年销售额 3000000 CNY of 2018;r level = 流转土地 500 亩;"},
        {"2018年，我县建成冷库20座。\n合作社流转土地500亩。",
         "r count = 建成冷库 20 座 of 2018;r level = 流转土地 500 亩 of 2018;"},
    };
    CHECK_CASES(cases, print);
}

static void a_word_is_no_part_of_two_others(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，平阴县实现在线办理事项120项。", "r count = 在线办理事项 120 项 of 2020;"},
        {"2020年，平阴县完成项目前期手续12项。", "r count = 项目前期手续 12 项 of 2020;"},
        {"2020年，平阴县建成冷库20座，目前建成15座。",
         "r count = 建成冷库 20 座 of 2020;r count = 建成冷库 15 座;"},
    };
    CHECK_CASES(cases, print);
}

static void goals_in_view_and_headings_plan_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县紧扣2021年重点工作目标，推动发展。\n一、1至3月主要指标完成情况。\n"
         "平阴县生产总值52亿元。",
         "r level = 生产总值 5200000000 CNY of 2021-01/2021-03;"},
        {"2021年一季度，平阴县生产总值52亿元，增长4%，工业增加值增长5%，投资增长6%。\n"
         "1至2月，规上服务业收入3亿元。\n平阴县居民收入7200元。",
         "r level = 生产总值 5200000000 CNY of 2021-33;r change = 生产总值 4 % of 2021-33;r change "
         "= 工业增加值 5 % of 2021-33;r change = 投资 6 % of 2021-33;r level = 规上服务业收入 "
         "300000000 CNY of 2021-01/2021-02;r level = 居民收入 7200 CNY of 2021-33;"},
        {"近年来，平阴县确定了发展茶园6万亩、蔬菜8万亩的目标。",
         "t level = 发展茶园 60000 亩;t level = 蔬菜 80000 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_done_in_a_day_is_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月19日，民警查获假酒30箱、假烟12条。",
         "r count = 查获假酒 30 箱 of 2021-04-19;r count = 查获假烟 12 条 of 2021-04-19;"},
        {"4月19日0—24时，平阴县新增病例2例。", "r count = 新增病例 2 例 of 2021-04-19;"},
        {"4月18日8时至19日8时，平阴县平均降雨量46毫米。",
         "r level = 平均降雨量 46 毫米 of 2021-04-18/2021-04-19;"},
        {"4月18日，医疗队到平阴县义诊。\n专家为群众测血压。当天，共义诊群众320人次。",
         "r level = 义诊群众 320 人次 of 2021-04-18;"},
        {"4月18日，平阴县玫瑰节开幕。当天共签约项目9个，总投资7亿元。",
         "r count = 签约项目 9 个 of 2021-04-18;"
         "r level = 签约项目总投资 700000000 CNY of 2021-04-18;"},
        {"4月18日，平阴县举行招商推介会。推介会现场签约项目6个。",
         "r count = 推介会现场签约项目 6 个 of 2021-04-18;"},
        {"4月19日，记者从县商务局获悉，全县签约项目40个。", "r count = 签约项目 40 个;"},
        {"4月19日，县长到云翠社区调研。社区有居民3100户。", "r count = 居民 3100 户;"},
        {"4月18日，平阴县举行签约仪式。该县现有茶园3万亩。", "r level = 茶园 30000 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_held_against_the_last_year_end_is_measured(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"至2021年末，平阴县参保人数8.5万人，比上年末增长3.1%。",
         "r count = 参保人数 85000 人 of 2021;r change = 参保人数 3.1 % of 2021 than 比上年末;"},
        {"年末平阴县有8.5万人参加了养老保险，600人参加工伤保险。",
         "r count = 参加养老保险 85000 人 of 2021;r count = 参加工伤保险 600 人 of 2021;"},
        {"至2021年末，平阴县参保人数达到9万人。", "t count = 参保人数 90000 人 due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void how_soon_work_is_to_be_done_is_a_standard(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"接到投诉后，要求15分钟内响应、2小时内到场处置。",
         "t level <= 响应 15 分钟;t level <= 到场处置 2 小时;"},
        {"工单30分钟签收、简单事项24小时办结、复杂事项5天内办结。",
         "t level = 工单签收 30 分钟;t level = 简单事项办结 24 小时;t level <= 复杂事项办结 5 天;"},
        {"实现2小时内到场。", "r level <= 到场 2 小时;"},
        {"民警经过3小时处置，排除了险情。", ""},
        {"接警后，消防员15分钟赶到现场。抢修队奋战7小时抢通道路。", ""},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_held_against_the_last_year_end_is_measured),
        cmocka_unit_test(what_is_done_in_a_day_is_of_it),
        cmocka_unit_test(targets_carry_their_due_and_operator),
        cmocka_unit_test(the_time_told_of_holds_for_the_account),
        cmocka_unit_test(proposals_and_promises_behind_are_targets),
        cmocka_unit_test(what_began_then_goes_on_since),
        cmocka_unit_test(a_time_that_is_compared_with_dates_nothing),
        cmocka_unit_test(plans_are_told_from_names_and_from_accounts),
        cmocka_unit_test(what_is_laid_down_for_a_year_is_to_be_done),
        cmocka_unit_test(what_is_promised_is_told_from_what_is_stated_beside_it),
        cmocka_unit_test(what_an_account_ends_with_is_no_deadline),
        cmocka_unit_test(a_time_told_by_a_count_claims_none),
        cmocka_unit_test(what_is_promised_once_does_not_go_on),
        cmocka_unit_test(what_is_over_or_only_named_dates_nothing),
        cmocka_unit_test(what_one_person_did_dates_no_paragraph_behind),
        cmocka_unit_test(a_word_is_no_part_of_two_others),
        cmocka_unit_test(goals_in_view_and_headings_plan_nothing),
        cmocka_unit_test(how_soon_work_is_to_be_done_is_a_standard),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Figures: what something moved from and to, and of what whole a share is. */
#include "figures_of_text.h"

static void a_time_that_is_shortened_moves_like_other_amounts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"项目审批时限由原来的60天压缩到25天以内。",
         "r level = 项目审批时限 60 天;r level <= 项目审批时限 25 天;"},
        {"企业开办时间由5个工作日缩减到1个工作日。",
         "r level = 企业开办时间 5 个工作日;r level = 企业开办时间 1 个工作日;"},
        {"烘干时间从半小时缩短到8分钟。", "r level = 烘干时间 0.5 小时;r level = 烘干时间 8 分钟;"},
        {"运输时间由8小时缩短至3小时内。", "r level = 运输时间 8 小时;r level <= 运输时间 3 小时;"},
    };
    CHECK_CASES(cases, print);
}

static void what_fell_is_told_by_what_it_fell_to(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"门票收入从上个雨季同期的860万元下滑到590万元。",
         "r level = 门票收入 8600000 CNY;r level = 门票收入 5900000 CNY;"},
        {"接待游客8万人次，同比减少2万人次，降幅为20%。",
         "r level = 接待游客 80000 人次;r change = 接待游客 -20000 人次 than 同比;"
         "r change = 接待游客降幅 -20 %;"},
        {"出口仅完成年度目标的61.5%，同比下降5.4%。",
         "r share = 出口仅完成年度目标 61.5 %;r change = 出口 -5.4 % than 同比;"},
        {"税收8亿元，同口径增长4.1%，自然口径下降6.3%。",
         "r level = 税收 800000000 CNY;r change = 税收 4.1 % than 同口径;"
         "r change = 税收 -6.3 % than 自然口径;"},
    };
    CHECK_CASES(cases, print);
}

static void a_share_names_its_whole_wherever_that_stands(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"面试名额占总名额的70%，特长名额占30%。",
         "r share = 面试名额占总名额 70 %;r share = 特长名额占总名额 30 %;"},
        {"农村公益岗位不低于岗位总数的12%。", "r share >= 农村公益岗位占岗位总数 12 %;"},
        {"企业拿出不低于利润4%的资金用于培训。", "r share >= 资金占利润 4 %;"},
        {"县里按不高于贷款额3%的标准给予贴息。", ""},
    };
    CHECK_CASES(cases, print);
}

static void adverbs_are_no_part_of_a_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"工业增速比一季度回落1.1个百分点，但仍高出全市平均水平0.8个百分点。",
         "r change = 工业增速 -1.1 pp than 比一季度;r level = 工业增速 0.8 pp than 全市平均水平;"},
        {"历届校友、师生代表共600余人欢聚一堂。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_told_severally_may_be_told_of_years(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2011年、2012年、2013年，全县税收分别为3.1亿元、3.5亿元和4.2亿元。",
         "r level = 税收 310000000 CNY of 2011;r level = 税收 350000000 CNY of 2012;"
         "r level = 税收 420000000 CNY of 2013;"},
        {"项目惠及16个乡镇、109个村。", "r count = 惠及乡镇 16 个;r count = 惠及村 109 个;"},
    };
    CHECK_CASES(cases, print);
}

static void who_did_it_leads_in(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4家果园、采摘园累计接待游客6万人次。", "r level = 接待游客 60000 人次;"},
        {"当天，向母校捐赠30万元。", "r level = 捐赠 300000 CNY;"},
        {"一等奖：坦溪镇 奖金30万元\n二等奖：桃溪镇 坦河镇 各奖金10万元",
         "r level = 奖金 300000 CNY;r level = 奖金 100000 CNY;"},
        {"平阴县在全市环境考核中位居第一。", "r rank = 环境考核 1 位 in 全市;"},
        {"大桥日均通行能力可达9000辆次。", "t level = 大桥日均通行能力 9000 辆次;"},
        {"对去年营业收入下降超过30%的企业给予补助。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_table_in_lines_is_read_by_its_columns(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"指标名称 单位 2012年 同比增长（%）\n造林面积 万亩 3.6 -2.5\n商品零售额 亿元 61.2 7.4\n"
         "小微企业 户 815 —\n绿化率 % 41.3 —\n农民人均收入 元 9120 8",
         "r level = 造林面积 36000 亩 of 2012;r change = 造林面积 -2.5 % of 2012 than 同比;"
         "r level = 商品零售额 6120000000 CNY of 2012;"
         "r change = 商品零售额 7.4 % of 2012 than 同比;r count = 小微企业 815 户 of 2012;"
         "r share = 绿化率 41.3 % of 2012;r level = 农民人均收入 9120 CNY of 2012;"
         "r change = 农民人均收入 8 % of 2012 than 同比;"},
        {"单位 姓名 编号\n农业局 甲 12\n", ""},
        /* the year and what all rows are of stand above it, the units behind the names */
        {"规模以上工业主要指标（2012年）\n指标名称      绝对数   比上年增长（%）\n"
         "企业个数（家）   37   10.4\n工业增加值（亿元）   5.18    -2.6",
         "r count = 规模以上工业企业个数 37 家 of 2012;"
         "r change = 规模以上工业企业个数 10.4 % of 2012 than 比上年;"
         "r level = 规模以上工业增加值 518000000 CNY of 2012;"
         "r change = 规模以上工业增加值 -2.6 % of 2012 than 比上年;"},
    };
    CHECK_CASES(cases, print);
}

static void a_deed_before_it_does_not_keep_what_is_asked_for(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"公司已投入800万元改造线路，2022年3月前新增发电车9台。",
         "r level = 投入改造线路 8000000 CNY;t count = 新增发电车 9 台 due 2022-03;"},
        {"这次会议的主要任务是总结前一段工作。\n今年，我县遇到了大旱，农作物受灾面积达到3万亩。",
         "r level = 农作物受灾面积 30000 亩 of 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void what_a_part_or_a_semicolon_leaves_to_the_whole(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2014年，全镇有贫困户96户、401人；到2019年底，只剩下4户、9人。",
         "r count = 贫困户 96 户 of 2014;r count = 贫困户 401 人 of 2014;"
         "r count = 贫困户 4 户 of 2019;r count = 贫困户 9 人 of 2019;"},
        {"去年生猪出栏5万头，增长8%；存栏3万头。",
         "r count = 生猪出栏 50000 头 of 2020;r change = 生猪出栏 8 % of 2020;"
         "r count = 生猪存栏 30000 头 of 2020;"},
        {"核桃面积9万亩，其中挂果面积6万亩，产量3万吨。",
         "r level = 核桃面积 90000 亩;r level = 挂果面积 60000 亩;r level = 核桃产量 30000 吨;"},
        {"如今，全村215户、874人。", "r count = 全村 215 户;r count = 全村 874 人;"},
        {"河口镇共有古井53口。", "r count = 古井 53 口;"},
        {"全县事故起数和死亡人数分别下降，事故起数和死亡人数再下降6%。",
         "r change = 事故起数 -6 %;r change = 死亡人数 -6 %;"},
        {"全县有水库53座，其中完好的41座。", "r count = 水库 53 座;r count = 完好 41 座;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_said_by_the_way_claims_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县里先后选派3批共64名干部到村任职。", "r count = 选派干部到村任职 64 名;"},
        {"专项资金一分钱也不能挪用。", ""},
        {"镇里成立专班，1名领导联系4户业主。", ""},
        {"现将24名失信人员名单予以公布。", ""},
        {"基板厚度误差小于3微米。", "r level < 基板厚度误差 3 微米;"},
        {"对新获评企业一次性给予奖励20万元。", "r level = 奖励 200000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_a_change_is_compared_with_may_tell_its_value(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"工业增加值增长9%，较一季度（11.2%）回落2.2个百分点，比全省平均水平（8.1%）高0."
         "9个百分点。",
         "r change = 工业增加值 9 %;r change = 工业增加值 -2.2 pp than 较一季度;"
         "r level = 工业增加值 0.9 pp than 比全省平均水平;"},
        {"零售额增长6%，较上年同期（4.4%）明显加快。", "r change = 零售额 6 %;"},
        {"负债率（31%）低于警戒线。", "r share = 负债率 31 %;"},
        {"投资增长5%，增速较一季度和上年同期分别提高4.5和1.2个百分点。",
         "r change = 投资 5 %;r change = 投资增速 4.5 pp than 较一季度;"
         "r change = 投资增速 1.2 pp than 较上年同期;"},
        {"与上年相比，出生率下降0.4个千分点，户籍人口增加160人。",
         "r change = 出生率 -0.04 pp than 与上年相比;"
         "r change = 户籍人口 160 人 than 与上年相比;"},
    };
    CHECK_CASES(cases, print);
}

static void what_grows_behind_a_share_is_the_thing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"旅游收入恢复至81%，接待人次恢复至90%。",
         "r share = 旅游收入 81 %;r share = 接待人次 90 %;"},
        {"制造业产值占比达61%，同比下降4.5%。",
         "r share = 制造业产值占比 61 %;r change = 制造业产值 -4.5 % than 同比;"},
        {"光伏产值30亿元，占比26%，首次超过四分之一，居全市第二，比重提高3个百分点，增长12%。",
         "r level = 光伏产值 3000000000 CNY;r share = 光伏产值占比 26 %;"
         "r share > 光伏产值占比 25 %;r rank = 光伏产值占比 2 位 in 全市;"
         "r change = 光伏产值占比 3 pp;r change = 光伏产值 12 %;"},
    };
    CHECK_CASES(cases, print);
}

static void what_a_change_is_compared_with_may_stand_between_clauses(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"城镇化率为51%，与上年相比，提高0.6个百分点。",
         "r share = 城镇化率 51 %;r change = 城镇化率 0.6 pp than 与上年相比;"},
    };
    CHECK_CASES(cases, print);
}

static void a_manner_in_brackets_is_what_growth_is_measured_by(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县税收收入3亿元，下降（同口径）4.5%。",
         "r level = 税收收入 300000000 CNY;r change = 税收收入 -4.5 % than 同口径;"},
        {"生产总值增长6%，超过全省增速0.8个百分点。",
         "r change = 生产总值 6 %;r level = 生产总值 0.8 pp than 全省增速;"},
        {"建筑业拉动全县投资增速1.5个百分点。", "r change = 建筑业拉动全县投资增速 1.5 pp;"},
        {"客流环比国庆假期增长12%。", "r change = 客流 12 % than 环比国庆假期;"},
        {"园区聚集了约60%的制造企业和近九成的物流企业。",
         "r share ~ 聚集制造企业 60 %;r share ~ 物流企业 90 %;"},
        {"普惠幼儿园覆盖80%乡镇。", "r share = 普惠幼儿园覆盖乡镇 80 %;"},
        {"税收增加2亿元，稳步达到9亿元。",
         "r change = 税收 200000000 CNY;r level = 税收 900000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void shares_of_goals_are_told_of_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县失业人员再就业630人，困难人员就业210人，分别完成目标任务的78.8%和84%。",
         "r count = 失业人员再就业 630 人;r count = 困难人员就业 210 人;r share = "
         "失业人员再就业完成目标任务 78.8 %;r share = 困难人员就业完成目标任务 84 %;"},
        {"平阴县重点项目开工率80%，完成年度投资计划的56.3%。",
         "r share = 重点项目开工率 80 %;r share = 完成年度投资计划 56.3 %;"},
    };
    CHECK_CASES(cases, print);
}

static void a_rate_is_of_the_things_that_were_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县建成村级养老站96个，覆盖率63%。",
         "r count = 建成村级养老站 96 个;r share = 村级养老站覆盖率 63 %;"},
        {"平阴县新签约项目24个，合同引资额90亿元，其中制造业项目15个、占62.5%。",
         "r count = 新签约项目 24 个;r level = 合同引资额 9000000000 CNY;r count = 制造业项目 15 "
         "个;r share = 制造业项目占新签约项目 62.5 %;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_of_several_measures_go_one_by_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"项目数量、投资总量居全市第一。",
         "r rank = 项目数量 1 位 in 全市;r rank = 投资总量 1 位 in 全市;"},
        {"2020年，工业增加值、固定资产投资、财政收入增速在全市排第二。",
         "r rank = 工业增加值增速 2 位 of 2020 in 全市;r rank = 固定资产投资增速 2 位 of 2020 in "
         "全市;r rank = 财政收入增速 2 位 of 2020 in 全市;"},
        {"粮食总产量居山东省全省第五位。", "r rank = 粮食总产量 5 位 in 全省;"},
    };
    CHECK_CASES(cases, print);
}

static void rates_behind_counts_are_of_what_was_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县自来水改造完成1.2万户，普及率达到93%。",
         "r count = 自来水改造 12000 户;r share = 自来水普及率 93 %;"},
        {"平阴县13所小学、25所中学，优秀率分别达到80%、92%。",
         "r count = 中学 25 所;r share = 小学优秀率 80 "
         "%;r share = 中学优秀率 92 %;"},
    };
    CHECK_CASES(cases, print);
}

static void what_there_is_and_by_how_many_it_grew_are_two(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"1262个在库项目较上年同期增加58个。",
         "r count = 在库项目 1262 个;r change = 在库项目 58 个 than 较上年同期;"},
        {"平阴县562家规上企业比去年增加23家。",
         "r count = 规上企业 562 家;r change = 规上企业 23 家 than 比去年;"},
    };
    CHECK_CASES(cases, print);
}

static void measures_side_by_side_are_told_one_by_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"城乡环卫覆盖率、农村自来水普及率分别提高到60%、92%。",
         "r share = 城乡环卫覆盖率 60 %;r share = 农村自来水普及率 92 %;"},
        {"社会消费品零售总额、固定资产投资增长4%左右。",
         "r change ~ 社会消费品零售总额 4 %;r change ~ 固定资产投资 4 %;"},
        {"地区生产总值迈上500亿台阶、五年增量超120亿元。", "r level > 五年增量 12000000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_move_within_one_scope(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"工业投资增速由全市第八位上升到第三位。",
         "r rank = 工业投资增速 8 位 in 全市;r rank = 工业投资增速 3 位 in 全市;"},
        {"综合排名从全市第十名前移至第五名。",
         "r rank = 综合排名 10 位 in 全市;r rank = 综合排名 5 位 in 全市;"},
        {"经济增速从全市第六提升到全市第二。",
         "r rank = 经济增速 6 位 in 全市;r rank = 经济增速 2 位 in 全市;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_made_yearly_is_told_in_a_row(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"项目建成后，可年产复合肥20万吨、尿素10万吨。",
         "t level = 年产复合肥 200000 吨;t level = 年产尿素 100000 吨;"},
        {"公司具备年产汽车配件20万件、缸头100万件的生产能力。",
         "r count = 年产汽车配件 200000 件;r count = 年产缸头 1000000 件;"},
        {"规划建设学校3所、医院1所。", "t count = 规划建设学校 3 所;t count = 规划建设医院 1 所;"},
    };
    CHECK_CASES(cases, print);
}

static void revenue_is_told_by_its_part_and_by_what_was_lost_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"增值税（50%部分）3.1亿元，增长20.5%；所得税（地方40%部分）1.2亿元。",
         "r level = 增值税（50%部分） 310000000 CNY;r change = 增值税（50%部分） 20.5 %;"
         "r level = 所得税（地方40%部分） 120000000 CNY;"},
        {"税收收入比上年减收3000万元，下降5%。",
         "r change = 税收收入 -30000000 CNY than 比上年;r change = 税收收入 -5 %;"},
        {"税收收入比上年增收3000万元。", "r change = 税收收入 30000000 CNY than 比上年;"},
        {"农户户均年增收3000元。", "r level = 农户户均年增收 3000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_time_that_is_shortened_moves_like_other_amounts),
        cmocka_unit_test(what_fell_is_told_by_what_it_fell_to),
        cmocka_unit_test(a_share_names_its_whole_wherever_that_stands),
        cmocka_unit_test(what_is_told_severally_may_be_told_of_years),
        cmocka_unit_test(who_did_it_leads_in),
        cmocka_unit_test(a_table_in_lines_is_read_by_its_columns),
        cmocka_unit_test(a_deed_before_it_does_not_keep_what_is_asked_for),
        cmocka_unit_test(what_a_part_or_a_semicolon_leaves_to_the_whole),
        cmocka_unit_test(what_is_said_by_the_way_claims_nothing),
        cmocka_unit_test(adverbs_are_no_part_of_a_name),
        cmocka_unit_test(what_a_change_is_compared_with_may_tell_its_value),
        cmocka_unit_test(what_grows_behind_a_share_is_the_thing),
        cmocka_unit_test(what_a_change_is_compared_with_may_stand_between_clauses),
        cmocka_unit_test(a_manner_in_brackets_is_what_growth_is_measured_by),
        cmocka_unit_test(shares_of_goals_are_told_of_each),
        cmocka_unit_test(a_rate_is_of_the_things_that_were_counted),
        cmocka_unit_test(ranks_of_several_measures_go_one_by_one),
        cmocka_unit_test(rates_behind_counts_are_of_what_was_counted),
        cmocka_unit_test(what_there_is_and_by_how_many_it_grew_are_two),
        cmocka_unit_test(measures_side_by_side_are_told_one_by_one),
        cmocka_unit_test(ranks_move_within_one_scope),
        cmocka_unit_test(what_is_made_yearly_is_told_in_a_row),
        cmocka_unit_test(revenue_is_told_by_its_part_and_by_what_was_lost_of_it),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

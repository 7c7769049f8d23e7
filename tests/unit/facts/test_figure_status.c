/* Figures: what is promised, foretold, measured or gone by, as headline and words around say; and
 * the measure that a sum is for each of. */
#include "figures_of_text.h"

struct headed_case {
    const char *headline, *text, *facts;
};

static void what_was_actually_done_is_no_plan(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"计划新增蓄水能力2万方，1—5月实际完成新增蓄水能力0.9万方。",
         "t level = 新增蓄水能力 20000 方;r level = 新增蓄水能力 9000 方 of 2021-01/2021-05;"},
        {"工程实施后，新增灌溉面积31万亩。", "t level = 新增灌溉面积 310000 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void those_given_work_are_promised_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"安排有劳动能力的贫困户务工，每月有1500元的收入。", "r level = 收入 1500 CNY;"},
        {"订单预计要到8月底才能完成交付。公司总投资10亿元。",
         "r level = 公司总投资 1000000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_there_by_now_was_promised_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县在谈项目48个，计划总投资397亿元，其中9个项目已签订协议。",
         "r count = 在谈项目 48 个;t level = 在谈项目总投资 39700000000 CNY;r count = 项目签订协议 "
         "9 个;"},
        {"签约项目38个，计划总投资115亿元，完成率107%。",
         "r count = 签约项目 38 个;t level = 签约项目总投资 11500000000 CNY;r share = 完成率 107 "
         "%;"},
        {"计划投产项目17个，完成投资16亿元，完成年度计划投资的39%。",
         "t count = 投产项目 17 个;r level = 投产项目完成投资 1600000000 CNY;r share = "
         "投产项目完成投资完成年度计划投资 39 %;"},
        {"改善农房5050户，超额完成省定“3年4500户”目标，其中城区改善850户。",
         "r count = 改善农房 5050 户;r count = 城区改善 850 户;"},
        {"以上市公司为主要目标，新增签约项目2个。", "r count = 新增签约项目 2 个;"},
        {"我县将建成8座水库。", "t count = 建成水库 8 座;"},
    };
    CHECK_CASES(cases, print);
}

static void a_headline_that_names_a_plan_promises_nothing(void **state)
{
    (void)state;
    static const struct headed_case cases[] = {
        {"平阴县三年行动计划见成效", "平阴县近日召开会议。新签约项目18个。",
         "r count = 新签约项目 18 个;"},
        {"平阴县推进“十四五”规划", "平阴县近日召开会议。新签约项目18个。",
         "r count = 新签约项目 18 个;"},
        {"平阴县玫瑰产业三年行动计划（节选）", "新签约项目18个。", "t count = 新签约项目 18 个;"},
        {"平阴县印发玫瑰产业行动计划助力增收", "新签约项目18个。", "t count = 新签约项目 18 个;"},
        {"平阴县玫瑰采收实施方案", "新签约项目18个。", "t count = 新签约项目 18 个;"},
        {"平阴县关于道路施工的通告", "新铺管网7.5公里。", "t level = 新铺管网 7.5 公里;"},
        {"平阴县发布民生“八心”实事", "▶新铺管网7.5公里。提升12所中小学设施。",
         "t level = 新铺管网 7.5 公里;t count = 提升中小学设施 12 所;"},
        {"平阴县公布民生实事全部办结的结果", "新铺管网7.5公里。", "r level = 新铺管网 7.5 公里;"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct facts facts = facts_under(cases[i].headline, cases[i].text);
        struct buffer out;
        buffer_init(&out, &arena, 256, 65536);
        print(&out, cases[i].text, &facts);
        buffer_append_byte(&out, '\0');
        assert_string_equal(buffer_span(&out).data, cases[i].facts);
        arena_reset(&arena, 1 << 20);
    }
}

static void a_goal_that_is_measured_is_met_or_left_behind(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县全年引进项目20个，完成目标任务的110%。",
         "r count = 引进项目 20 个 of 2021;r share = 引进项目完成目标任务 110 % of 2021;"},
        {"平阴县全年完成税收12亿元，超额完成年度目标。", "r level = 税收 1200000000 CNY of 2021;"},
        {"平阴县全年力争引进项目20个，完成目标任务的110%。",
         "t count = 引进项目 20 个 due 2021;t share = 引进项目完成目标任务 110 % due 2021;"},
        {"平阴县上半年完成税收12亿元，超时间进度2.4个百分点，超计划1亿元。",
         "r level = 税收 1200000000 CNY of 2021-40;r level = 税收 2.4 pp of 2021-40 than 时间进度;"
         "r level = 税收 100000000 CNY of 2021-40 than 计划;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_expected_of_a_year_is_a_target_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，平阴县预计实现产值80亿元。", "t level = 产值 8000000000 CNY due 2020;"},
        {"2020年，平阴县新签约项目20个，预计投资80亿元。",
         "r count = 新签约项目 20 个 of 2020;t level = 投资 8000000000 CNY;"},
        {"2020年，平阴县全年预计实现产值80亿元；投资增长9%；税收6亿元。投资5亿元。",
         "t level = 产值 8000000000 CNY due 2020;t change = 投资 9 % due 2020;"
         "t level = 税收 600000000 CNY due 2020;r level = 投资 500000000 CNY of 2020;"},
        {"即将过去的2021年，平阴县攻坚克难。全年预计实现工业产值80亿元，增长9%。",
         "t level = 工业产值 8000000000 CNY due 2021;t change = 工业产值 9 % due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void weather_and_losses_are_foretold_and_not_promised(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"预计平阴县降雨量30毫米。", "m level = 降雨量 30 毫米;"},
        {"平阴县最低气温预计降至3℃。", "m level = 最低气温 3 ℃;"},
        {"平阴县遭受冰雹，预计经济损失4200万元。", "r level = 经济损失 42000000 CNY;"},
        {"平阴县力争损失率控制在5%以内。", "t share <= 损失率 5 %;"},
        {"平阴县将安装风力发电机组80台。", "t count = 安装风力发电机组 80 台;"},
    };
    CHECK_CASES(cases, print);
}

static void what_more_is_built_on_is_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县在流转60万亩土地的基础上，力争发展特色农业20万亩。",
         "r level = 流转土地 600000 亩;t level = 发展特色农业 200000 亩;"},
        {"平阴县要在完成投资5亿元的基础上，再投入2亿元。", "t level = 投入 200000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_something_moved_from_is_of_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2020年，平阴县玫瑰企业由126家增至158家。",
         "r count = 玫瑰企业 126 家;r count = 玫瑰企业 158 家 of 2020;"},
        {"2020年，平阴县绿化率由2015年的32%提高到41%。",
         "r share = 绿化率 32 % of 2015;r share = 绿化率 41 % of 2020;"},
        {"到2025年，平阴县绿化率由现在的32%提高到41%。",
         "r share = 绿化率 32 %;t share = 绿化率 41 % due 2025;"},
        {"平阴县审批由20天压缩至5天，企业开办从3天压减到半天。",
         "r level = 审批 20 天;r level = 审批 5 天;r level = 企业开办 3 天;r level = 企业开办 0.5 "
         "天;"},
        {"平阴县开办茶馆、书店等审批时限，由95天缩短至40天。",
         "r level = 审批时限 95 天;r level = 审批时限 40 天;"},
    };
    CHECK_CASES(cases, print);
}

static void a_sum_for_each_keeps_the_measure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县地租800元/亩。", "r level = 地租 800 CNY/亩;"},
        {"平阴县园区亩均税收达到32万元/亩以上。", "r level >= 园区亩均税收 320000 CNY/亩;"},
        {"平阴县带动326户户均增收3600元。", "r count = 带动 326 户;r level = 户均增收 3600 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_a_clause_behind_or_a_turn_of_speech_says_of_status(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"今年平阴县改造住房1120套，6月底前全部开工。", "t count = 改造住房 1120 套 due 2021-06;"},
        {"8月底前平阴县整改完成率不低于90%，年底前全部到位。",
         "t share >= 整改完成率 90 % due 2021-08;"},
        {"春播要抢时间，更要保质量。平阴县检修农机具260台。", "r count = 检修农机具 260 台;"},
        {"平阴县玫瑰预计产量2万吨；种植玫瑰的农户有8600户。",
         "t level = 玫瑰产量 20000 吨;r count = 种植玫瑰的农户 8600 户;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_gained_net_is_a_change_of_the_level_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县农民人均收入8216元，净增1193元。",
         "r level = 农民人均收入 8216 CNY;r change = 农民人均收入 1193 CNY;"},
        {"平阴县净增规上企业12家。", "r count = 净增规上企业 12 家;"},
    };
    CHECK_CASES(cases, print);
}

static void a_deed_is_not_told_of_a_deed(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县已开工14个，完工5个。", "r count = 开工 14 个;r count = 完工 5 个;"},
        {"平阴县签约文旅类项目8个、投资15亿元。",
         "r count = 签约文旅类项目 8 个;r level = 文旅类项目投资 1500000000 CNY;"},
        {"平阴县一般公共预算收入增长2%，税收占比81%。",
         "r change = 一般公共预算收入 2 %;r share = 税收占比 81 %;"},
    };
    CHECK_CASES(cases, print);
}

static void whom_it_is_for_and_numbers_of_things_claim_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县组织专家为全县30多万亩小麦开展技术指导。", ""},
        {"本县已同17个县市实行新规。", ""},
        {"火箭将02组卫星发射升空。", ""},
        {"平阴县力争完成投资24亿元。", "t level = 完成投资 2400000000 CNY;"},
        {"平阴县统筹1.5亿元专项资金。", "r level = 统筹专项资金 150000000 CNY;"},
        {"平阴县税收保持7%左右较快增长。", "r change ~ 税收 7 %;"},
    };
    CHECK_CASES(cases, print);
}

static void a_table_of_a_page_is_read_where_units_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *table, *figures;
    } cases[] = {
        {"指标\t单位\t数值\t增长%\n造林面积\t万亩\t3.6\t-2.5\n小微企业\t户\t815\t",
         "造林面积 36000 亩 of 2020;造林面积 -2.5 % of 2020;小微企业 815 户 of 2020;"},
        {"指标名称\t2020年\t去年同期\t同比增减（%）\n商品零售额（亿元）\t61.2\t60\t7.4",
         "商品零售额 6120000000 CNY of 2020;商品零售额 7.4 % of 2020;"},
        {"主要指标\t总量\t增速\n商品零售额\t61.2亿元\t7.4%",
         "商品零售额 6120000000 CNY of 2020;商品零售额 7.4 % of 2020;"},
        {"姓名\t单位\t成绩\n王强\t农业局\t86", ""},
        {"乡镇\t面积\t户数\n孔村镇\t1200\t360", ""},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct article *article =
            sample_article(&arena, NULL, "2020年平阴县主要指标如下：", cases[i].table, 2021);
        const struct reading *reading = reading_create(&arena, lexicon, article, reference);
        struct facts facts = {0};
        find_figures(reading, &facts);
        struct buffer out;
        buffer_init(&out, &arena, 256, 65536);
        for (size_t f = 0; f < facts.figure_count; f++) {
            assert_int_equal(facts.figures[f].at.begin, -1);
            print_span(&out, "", facts.figures[f].indicator);
            print_number(&out, " ", facts.figures[f].number);
            print_span(&out, " ", facts.figures[f].unit);
            print_span(&out, " of ", facts.figures[f].period);
            buffer_append_byte(&out, ';');
        }
        buffer_append_byte(&out, '\0');
        assert_string_equal(buffer_span(&out).data, cases[i].figures);
        arena_reset(&arena, 1 << 20);
    }
}

static void a_maxim_orders_nothing_and_what_is_due_behind_is_promised(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"桃子长得好，更要运得快。平阴县今年筹措资金8000万元，设立收购点12个。",
         "r level = 筹措资金 80000000 CNY of 2021;r count = 设立收购点 12 个 of 2021;"},
        {"全县要抓质量，更要抓速度。今年平阴县筹措资金8000万元。",
         "t level = 筹措资金 80000000 CNY due 2021;"},
        {"平阴县校舍改造12处，8月底前全部完工；新增学位900个。",
         "t count = 校舍改造 12 处 due 2021-08;t count = 新增学位 900 个;"},
        {"平阴县已改造校舍12处，8月底前全部完工。", "r count = 改造校舍 12 处;"},
        {"平阴县预计花茶产值6亿元；从事玫瑰种植的农户有800户。",
         "t level = 花茶产值 600000000 CNY;r count = 从事玫瑰种植的农户 800 户;"},
        {"平阴县委常委会审议通过了人才方案，决定设立500万元人才基金。",
         "t level = 设立人才基金 5000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void a_bare_verb_takes_what_was_told_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县已实施老旧市场改造21个。截至5月底，已开工9个，完工4个。",
         "r count = 实施老旧市场改造 21 个;r count = 老旧市场改造开工 9 个 of ../2021-05;"
         "r count = 老旧市场改造完工 4 个 of ../2021-05;"},
        {"平阴县签约项目中，装备制造类5个、投资6亿元。",
         "r count = 装备制造类 5 个;r level = 装备制造类项目投资 600000000 CNY;"},
        {"平阴县给每棵古树挂上了带编号的铭牌，已发放3000枚。", "r count = 发放铭牌 3000 枚;"},
        {"平阴县把玫瑰作为首选产业，累计栽植6万亩。", "r level = 栽植玫瑰 60000 亩;"},
        {"平阴县社会消费品零售总额30亿元，增长5%，其中乡村市场增长7%。",
         "r level = 社会消费品零售总额 3000000000 CNY;r change = 社会消费品零售总额 5 %;"
         "r change = 乡村市场社会消费品零售总额 7 %;"},
        {"平阴县一般公共预算收入9亿元，增长3%，税收占比71%。",
         "r level = 一般公共预算收入 900000000 CNY;r change = 一般公共预算收入 3 %;"
         "r share = 税收占比 71 %;"},
        {"平阴县目标价格补贴面积核实率99%。", "r share = 目标价格补贴面积核实率 99 %;"},
    };
    CHECK_CASES(cases, print);
}

static void numbered_points_do_what_was_announced(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县委书记李明强调，要打好攻坚战。重点抓好三个方面工作：\n（一）推动产业升级。完成技改项目1"
         "2个。\n（二）"
         "推动生态改善。今年完成造林1.5万亩，关停企业17家。\n会议通报，全县新建公园3个。",
         "t count = 技改项目 12 个;t level = 造林 15000 亩 due 2021;t count = 关停企业 17 家 due "
         "2021;r count = 新建公园 3 个 of 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void steps_quotations_and_parts_keep_to_themselves(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"到2023年，高标准农田达到12万亩，其中2021年完成3万亩、2022年完成4万亩。",
         "t level = 高标准农田 120000 亩 due 2023;t level = 高标准农田 30000 亩 due 2021;"
         "t level = 高标准农田 40000 亩 due 2022;"},
        {"全年要完成技改投资90亿元，其中三季度末达到70亿元；确保规上企业净增50家。",
         "t level = 技改投资 9000000000 CNY due 2021;t level = 技改投资 7000000000 CNY due 2021-09;"
         "t count = 规上企业净增 50 家 due 2021;"},
        {"“我们有望突破1亿元。”经理王建国说，公司产品九成出口。", "r share = 公司产品 90 %;"},
        {"平阴县全面规划了两个园区，引进企业22家。", "r count = 引进企业 22 家;"},
        {"平阴县科学规划、合理布局，建成冷库22座。", "r count = 建成冷库 22 座;"},
        {"平阴县规划建设冷库22座。", "t count = 规划建设冷库 22 座;"},
    };
    CHECK_CASES(cases, print);
}

static void a_plan_that_is_spoken_of_promises_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县编制村庄规划36个，新建公园3座。",
         "r count = 编制村庄规划 36 个;r count = 新建公园 3 座;"},
        {"平阴县已制定巡查计划12次，联合开展巡查17次。",
         "r count = 制定巡查计划 12 次;r count = 联合开展巡查 17 次;"},
        {"平阴县共下达投资计划7亿元，建设厂房9栋。",
         "r level = 下达投资计划 700000000 CNY;r count = 建设厂房 9 栋;"},
        {"平阴县实施“十百千”计划，即培育龙头企业10家、示范社100家。",
         "t count = 培育龙头企业 10 家;t count = 培育示范社 100 家;"},
        {"今年规划了9个大棚，种植番茄500亩。",
         "r count = 规划大棚 9 个;r level = 种植番茄 500 亩;"},
        {"公司计划投资2亿元，建设了3条生产线。",
         "t level = 投资 200000000 CNY;r count = 建设生产线 3 条;"},
        {"平阴县计划实施改造项目41个，总投资60亿元，至3月底，开工项目22个。",
         "t count = 实施改造项目 41 个;t level = 改造项目总投资 6000000000 CNY;"
         "r count = 开工项目 22 个 of 2021-03;"},
    };
    CHECK_CASES(cases, print);
}

static void what_years_ahead_and_budgets_plan(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“十四五”时期，平阴县工业增加值年均增长7%以上。",
         "t change >= 工业增加值 7 % due 2025 than 年均;"},
        {"平阴县政府性基金收入安排5.2亿元。", "t level = 政府性基金收入 520000000 CNY;"},
        {"平阴县争取新增债券资金3.4亿元。", "r level = 新增债券资金 340000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_got_or_dealt_with_is_no_promise(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县争取用地指标800亩，实施工业项目33个。",
         "r level = 用地指标 800 亩;r count = 实施工业项目 33 个;"},
        {"平阴县争取2亿元专项债券，新开工学校3所。",
         "r level = 专项债券 200000000 CNY;r count = 新开工学校 3 所;"},
        {"平阴县争取新增用地指标800亩。", "t level = 新增用地指标 800 亩;"},
        {"去年，平阴县将低保标准提高到每月640元。", "r level = 低保标准 640 CNY of 2020;"},
        {"平阴县草莓可以采摘到6月底，种植面积60亩。", "r level = 种植面积 60 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void a_name_that_begins_with_a_word_of_promise_promises_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"将乐县造林900亩。", "r level = 造林 900 亩;"},
        {"2020年，将乐县完成投资8亿元，将乐森林面积达20万亩。",
         "r level = 完成投资 800000000 CNY of 2020;r level = 森林面积 200000 亩 of 2020;"},
        {"将乐县将投资8亿元。", "t level = 投资 800000000 CNY;"},
        {"产业园规划面积6平方公里，入驻企业30家。",
         "t level = 产业园规划面积 6 平方公里;r count = 入驻企业 30 家;"},
    };
    CHECK_CASES(cases, print);
}

static void what_each_shall_have_is_asked_for(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县每个行政村配备不少于2名保洁员。", "t count >= 配备保洁员 2 名;"},
        {"平阴县每个自然村至少设1处垃圾收集点。", "t count >= 每个自然村至少设垃圾收集点 1 处;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_built_to_be_ready_then_is_promised(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县主要建设风机叶片、储能电池生产线各4条，计划2021年12月底前建成投产。",
         "t count = 建设风机叶片生产线 4 条 due 2021-12;t count = 建设储能电池生产线 4 条 due "
         "2021-12;"},
        {"平阴县果品项目总投资3亿元，计划2021年12月底前竣工。",
         "r level = 果品项目总投资 300000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_something_is_done_to_promises_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县将防汛作为重点，排查隐患12处。", "r count = 排查隐患 12 处;"},
        {"平阴县坚持将防汛作为首要任务，全年共转移群众1529人。",
         "r count = 转移群众 1529 人 of 2021;"},
        {"平阴县已经将村道120公里纳入管护。", "r level = 村道 120 公里;"},
        {"平阴县将新建水库3座，还将把村道120公里纳入管护。",
         "t count = 新建水库 3 座;t level = 村道 120 公里;"},
        {"平阴县力争累计建成充电桩600个。", "t count = 建成充电桩 600 个;"},
        {"平阴县今年预算投入1700万元。", "t level = 预算投入 17000000 CNY due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void a_plan_made_known_is_told_in_all_paragraphs(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县印发《种业振兴五年行动方案》提出，到2025年建成种子基地20万亩。\n"
         "建设农业示范园43个。\n平阴县现有种业企业12家。",
         "t level = 建成种子基地 200000 亩 due 2025;t count = 建设农业示范园 43 个;"
         "r count = 种业企业 12 家;"},
        {"平阴县下发关于扩大农机补贴的通知。补贴农机种类由6个增至12个。\n建成冷库12座。",
         "r count = 补贴农机种类 6 个;t count = 补贴农机种类 12 个;r count = 建成冷库 12 座;"},
    };
    CHECK_CASES(cases, print);
    struct facts facts = facts_under("2021年平阴县水利局工作计划", "新建水库3座。");
    assert_int_equal(facts.figure_count, 1);
    assert_int_equal(facts.figures[0].status, FIGURE_TARGET);
    assert_true(span_equal(facts.figures[0].due, SPAN("2021")));
}

static void nothing_is_due_in_a_year_gone(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县果品园一期于2019年6月开工，建成厂房8栋；二期计划投资2亿元。",
         "r count = 建成厂房 8 栋 of 2019-06;t level = 二期投资 200000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_invested_of_a_plan_is_measured(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县续建工程21个，计划投资40亿元，完成投资18亿元，占年度计划的45%。",
         "r count = 续建工程 21 个;t level = 投资 4000000000 CNY;r level = 完成投资 1800000000 "
         "CNY;r share = 完成投资占年度计划 45 %;"},
        {"1—5月，平阴县水利工程年度投资计划6亿元，完成投资2亿元，完成率33.3%。",
         "t level = 水利工程年度投资计划 600000000 CNY due 2021;r level = 完成投资 200000000 CNY "
         "of 2021-01/2021-05;r share = 完成率 33.3 % of 2021-01/2021-05;"},
        {"平阴县上半年完成投资3亿元，占年计划投资的52%；在建项目12个。",
         "r level = 完成投资 300000000 CNY of 2021-40;r share = 完成投资占年计划投资 52 % of "
         "2021-40;r count = 在建项目 12 个 of 2021-40;"},
        {"平阴县1—6月累计完成投资5亿元。其中大项目3个，年度计划完成投资9亿元。",
         "r level = 完成投资 500000000 CNY of 2021-40;r count = 大项目 3 个 of 2021-40;t level = "
         "大项目完成投资 900000000 CNY due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void a_goal_met_a_pace_kept_and_what_is_left_promise_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2018年，贫困发生率降至2.1%，实现整县脱贫目标；2019年新建冷库22座。",
         "r share = 贫困发生率 2.1 % of 2018;r count = 新建冷库 22 座 of 2019;"},
        {"目前，5个铸造项目均按计划开工建设，到位率达71.5%。",
         "r count = 铸造项目开工建设 5 个;r share = 到位率 71.5 %;"},
        {"“预计收获小麦5100吨。我们调动150多台农机。”王平说。",
         "t level = 收获小麦 5100 吨;r count > 调动农机 150 台;"},
        {"到2016年还有贫困人口41户。", "r count = 贫困人口 41 户 of 2016;"},
        {"截至目前，平阴县完成投资65.6亿元，占年度计划投资的68.2%。",
         "r level = 完成投资 6560000000 CNY;r share = 完成投资占年度计划投资 68.2 %;"},
        {"着眼未来发展的需要，新建冷库9座。", "r count = 新建冷库 9 座;"},
        {"到2017年底，已有9个贫困村出列。验收显示，贫困发生率降至3%以下。",
         "r count = 贫困村出列 9 个 of 2017;r share <= 贫困发生率 3 % of 2017;"},
    };
    CHECK_CASES(cases, print);
}

static void the_points_tell_what_the_sentence_before_them_promised(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县将着力培育四大产业。一是做大建材业。引进生产线8条。", "t count = 引进生产线 8 条;"},
        {"平阴县将网格与治理相融合，形成新架构。一是强化引领。配备网格员8名。",
         "r count = 配备网格员 8 名;"},
        {"近年来，平阴县努力培育四大产业。一是做大建材业。引进生产线8条。",
         "r count = 引进生产线 8 条;"},
    };
    CHECK_CASES(cases, print);
}

static void rules_bind_and_sums_are_spent_on_works(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"婚宴一般不超过20桌，每桌酒水标准控制在150元以内，礼金不得超过300元。",
         "t count <= 婚宴 20 桌;t level <= 每桌酒水标准 150 CNY;t level <= 礼金 300 CNY;"},
        {"每次巡查不少于45分钟。", "t level >= 每次巡查 45 分钟;"},
        {"宾客停留时间不超过4天。", "t level <= 宾客停留时间 4 天;"},
        {"累计停电时间不超过5小时，比上年减少2小时。",
         "r level <= 停电时间 5 小时;r change = 停电时间 -2 小时 than 比上年;"},
        {"应急响应15分钟到场。", ""},
        {"救援队须20分钟赶到现场。", "t level = 救援队赶到现场 20 分钟;"},
        {"落实“首问必答、来访必记”五必须，提供上门服务18人次；化解诉求21件。",
         "r level = 提供上门服务 18 人次;r count = 化解诉求 21 件;"},
        {"已储备开工建设的重点项目52个，总投资61亿元。",
         "r count = 储备开工建设的重点项目 52 个;r level = 储备开工建设的重点项目总投资 6100000000 "
         "CNY;"},
        {"开工重点项目18个，年度计划完成投资11亿元，其中省级重点项目4个，年度计划完成投资6亿元；市"
         "、县重点项目14个，年度计划完成投资5亿元。",
         "r count = 开工重点项目 18 个;t level = 重点项目完成投资 1100000000 CNY;r count = "
         "省级重点项目 4 个;t level = 省级重点项目完成投资 600000000 CNY;r count = 市、县重点项目 "
         "14 个;t level = 市、县重点项目完成投资 500000000 CNY;"},
        {"公司投入700万元安装包装生产线。", "r level = 投入安装包装生产线 7000000 CNY;"},
        {"县里投入900万元改造提升12所学校。",
         "r level = 投入 9000000 CNY;r count = 改造提升学校 12 所;"},
        {"村集体投资90万元修建蓄水池3个。",
         "r level = 投资修建蓄水池 900000 CNY;r count = 修建蓄水池 3 个;"},
        {"承租36亩土地种植甜瓜。", "r level = 承租土地种植甜瓜 36 亩;"},
        {"石桥村先后把3万亩土地流转给农业企业。", "r level = 流转土地 30000 亩;"},
        {"村里将700亩荒山承包给大户种植油茶。", "r level = 承包荒山 700 亩;"},
        {"公司接到订单200多万元。", "r level > 接到订单 2000000 CNY;"},
        {"预计，2018年全县实现生产总值80亿元，同比增长5.2%；财政收入2.3亿元，同比增长1.8%。",
         "t level = 生产总值 8000000000 CNY due 2018;t change = 生产总值 5.2 % due 2018 than "
         "同比;t level = 财政收入 230000000 CNY due 2018;t change = 财政收入 1.8 % due 2018 than "
         "同比;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_actually_done_is_no_plan),
        cmocka_unit_test(those_given_work_are_promised_nothing),
        cmocka_unit_test(what_is_there_by_now_was_promised_before),
        cmocka_unit_test(a_goal_met_a_pace_kept_and_what_is_left_promise_nothing),
        cmocka_unit_test(the_points_tell_what_the_sentence_before_them_promised),
        cmocka_unit_test(what_was_invested_of_a_plan_is_measured),
        cmocka_unit_test(what_something_is_done_to_promises_nothing),
        cmocka_unit_test(a_plan_made_known_is_told_in_all_paragraphs),
        cmocka_unit_test(steps_quotations_and_parts_keep_to_themselves),
        cmocka_unit_test(a_name_that_begins_with_a_word_of_promise_promises_nothing),
        cmocka_unit_test(numbered_points_do_what_was_announced),
        cmocka_unit_test(a_headline_that_names_a_plan_promises_nothing),
        cmocka_unit_test(what_is_expected_of_a_year_is_a_target_of_it),
        cmocka_unit_test(a_goal_that_is_measured_is_met_or_left_behind),
        cmocka_unit_test(weather_and_losses_are_foretold_and_not_promised),
        cmocka_unit_test(what_more_is_built_on_is_there),
        cmocka_unit_test(what_something_moved_from_is_of_before),
        cmocka_unit_test(what_a_clause_behind_or_a_turn_of_speech_says_of_status),
        cmocka_unit_test(what_is_gained_net_is_a_change_of_the_level_before),
        cmocka_unit_test(a_deed_is_not_told_of_a_deed),
        cmocka_unit_test(whom_it_is_for_and_numbers_of_things_claim_nothing),
        cmocka_unit_test(a_table_of_a_page_is_read_where_units_are_told),
        cmocka_unit_test(a_maxim_orders_nothing_and_what_is_due_behind_is_promised),
        cmocka_unit_test(a_plan_that_is_spoken_of_promises_nothing),
        cmocka_unit_test(what_years_ahead_and_budgets_plan),
        cmocka_unit_test(what_was_got_or_dealt_with_is_no_promise),
        cmocka_unit_test(a_bare_verb_takes_what_was_told_before),
        cmocka_unit_test(a_sum_for_each_keeps_the_measure),
        cmocka_unit_test(what_each_shall_have_is_asked_for),
        cmocka_unit_test(what_is_built_to_be_ready_then_is_promised),
        cmocka_unit_test(nothing_is_due_in_a_year_gone),
        cmocka_unit_test(rules_bind_and_sums_are_spent_on_works),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Figures: words that lead into a name, heads that are restored, people who are but spoken of. */
#include "figures_of_text.h"

static void what_points_at_a_body_is_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"这家农业园占地面积220亩。", "r level = 占地面积 220 亩;"},
        {"这个村种植茶叶3000亩。", "r level = 种植茶叶 3000 亩;"},
        {"全县纪检监察机关共接收信访举报620件。", "r count = 接收信访举报 620 件;"},
        {"纯利润能达到15万元，年产能达到50万台。",
         "r level = 纯利润 150000 CNY;r count = 年产能 500000 台;"},
    };
    CHECK_CASES(cases, print);
}

static void deeds_before_rows_stay_and_receivers_do_not(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"起诉侵犯商标权、专利权等案件21件。", "r count = 起诉侵犯商标权、专利权等案件 21 件;"},
        {"连片种植柑橘、丹参等中药材5000亩。", "r level = 连片种植柑橘、丹参等中药材 5000 亩;"},
        {"入驻甲公司、乙公司等光伏企业11家。", "r count = 入驻光伏企业 11 家;"},
        {"集中为635名学生发放助学金212万元。", "r level = 发放助学金 2120000 CNY;"},
        {"本次行动共出动人员200人。", "r count = 出动人员 200 人;"},
        {"技改扩建后将实现年产值5亿元。", "t level = 年产值 500000000 CNY;"},
        {"公路总里程由此达到7238公里。", "r level = 公路总里程 7238 公里;"},
    };
    CHECK_CASES(cases, print);
}

static void agents_and_hedges_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"全县公安机关共破获案件184起，市公安局民警共查处酒驾案件320起。",
         "r count = 破获案件 184 起;r count = 查处酒驾案件 320 起;"},
        {"与上年同比，收案增加167件，结案增加34件。",
         "r change = 收案 167 件 than 与上年同比;r change = 结案 34 件 than 与上年同比;"},
        {"上述统计数字与2010年同期相比，受灾人口下降五成。",
         "r change = 受灾人口 -50 % than 与2010年同期相比;"},
        {"结案率一直保持在99%以上。", "r share >= 结案率 99 %;"},
    };
    CHECK_CASES(cases, print);
}

static void particles_and_aims_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各服务区就接待过往旅客2.6万人次。", "r level = 接待过往旅客 26000 人次;"},
        {"而当天到访的客商达到700人。", "r count = 到访的客商 700 人;"},
        {"这片梨园啊亩产5000斤。", "r level = 亩产 5000 斤;"},
        {"就业人数达到9000人。", "r count = 就业人数 9000 人;"},
        {"柚子树苗就增加到了8万株。", "r count = 柚子树苗 80000 株;"},
        {"平阴县锚定工业产值突破300亿元，抓好调度。", "t level > 工业产值 30000000000 CNY;"},
        {"瞄准税收8亿元目标，各镇抓好征管。", "t level = 税收 800000000 CNY;"},
        {"锚定“十四五”工业投资900亿元目标，建立机制。",
         "t level = 工业投资 90000000000 CNY due 2025;"},
        {"走访慰问30名老党员。", "r count = 走访慰问老党员 30 名;"},
        {"该镇承担的智慧农业、食品产业园等6个市、县重点项目总投资18亿元。",
         "r level = 市、县重点项目总投资 1800000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void spenders_keep_what_their_deed_is_part_of(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县企业贷款余额230亿元，企业投资增长9%。",
         "r level = 企业贷款余额 23000000000 CNY;r change = 企业投资 9 %;"},
        {"平阴县农户承包地确权面积达32万亩，村民购买力提高15%。",
         "r level = 农户承包地确权面积 320000 亩;r change = 村民购买力 15 %;"},
        {"企业投入研发资金3亿元，村集体流转土地1200亩。",
         "r level = 投入研发资金 300000000 CNY;r level = 流转土地 1200 亩;"},
        {"患者等待时间减少40分钟。", "r change = 患者等待时间 -40 分钟;"},
        {"我这里种的大棚有30亩。", "r level = 种的大棚 30 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void heads_are_restored_once(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县新建标准化大棚12座、3万亩。",
         "r count = 新建标准化大棚 12 座;r level = 新建标准化大棚 30000 亩;"},
        {"平阴县新建改建农村公路15条、42公里。",
         "r count = 新建改建农村公路 15 条;r level = 新建改建农村公路 42 公里;"},
        {"规模以上工业实现产值22亿元，增加值7亿元。",
         "r level = 规模以上工业产值 2200000000 CNY;r level = 规模以上工业增加值 700000000 CNY;"},
        {"原煤产量820万吨，增长3%；其中，县属企业完成520万吨。",
         "r level = 原煤产量 8200000 吨;r change = 原煤产量 3 %;r level = 县属企业原煤产量 5200000 "
         "吨;"},
        {"行政村通畅率、通客车率达100%。",
         "r share = 行政村通畅率 100 %;r share = 通客车率 100 %;"},
        {"种植面积1200亩，产值260万元。", "r level = 种植面积 1200 亩;r level = 产值 2600000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void people_given_to_or_from_somewhere_claim_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县领导为10名“种粮能手”和8名“致富能人”颁发奖牌。", ""},
        {"活动邀请农业大学、农科院的6名专家授课。", ""},
        {"来自甲省、乙省等18个国家和地区以及国内28个省（区、市）的1.2万余名选手参赛。", ""},
        {"多家媒体的30多名摄影师组成的采风团走进平阴县。", ""},
        {"县人大常委会应到组成人员24人，实到19人。", ""},
        {"县长作了5个方面的讲话。", ""},
        {"围绕农业农村等5个方面细化提出22项措施。", "r count = 提出措施 22 项;"},
        {"平阴县签约锂电产业园、冷链物流园等17个项目，总投资52亿元。",
         "r count = 签约项目 17 个;r level = 签约项目总投资 5200000000 CNY;"},
        {"栽植苗木15余万株，投入18余万元。",
         "r count > 栽植苗木 150000 株;r level > 投入 180000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void values_of_others_stand_in_brackets(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县工业增加值增长9%，比全省（6.1%）和全国平均水平（5%）分别高2."
         "9、4个百分点，增速居全省"
         "第五位。",
         "r change = 工业增加值 9 %;r level = 工业增加值 2.9 pp than 比全省;"
         "r level = 工业增加值 4 pp than 比全国平均水平;r rank = 工业增加值增速 5 位 in 全省;"},
        {"平阴县投资增速12%，比全市（8.5%）高3.5个百分点，增幅居全市第二位。",
         "r change = 投资增速 12 %;r level = 投资增速 3.5 pp than 比全市;"
         "r rank = 投资增幅 2 位 in 全市;"},
        {"平阴县降雨量520毫米，多于往年雨量（480毫米）。", "r level = 降雨量 520 毫米;"},
    };
    CHECK_CASES(cases, print);
}

static void a_basis_may_hold_for_all_that_follow(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县生产总值同比（下同）增长4.2%，固定资产投资增长6%。存款余额下降2%。",
         "r change = 生产总值 4.2 % than 同比;r change = 固定资产投资 6 % than 同比;"
         "r change = 存款余额 -2 % than 同比;"},
        {"平阴县茶叶产量比上年增长8%（下同），果品产量增长5%。",
         "r change = 茶叶产量 8 % than 比上年;r change = 果品产量 5 % than 比上年;"},
        {"平阴县工业增加值可比价同比增长5.1%。", "r change = 工业增加值 5.1 % than 同比;"},
        {"平阴县工业增加值可比价增长4%。", "r change = 工业增加值 4 % than 可比价;"},
    };
    CHECK_CASES(cases, print);
}

static void how_surely_and_that_it_was_reached_is_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"农家院的收入估计能超过20万元。", "r level > 农家院的收入 200000 CNY;"},
        {"电费支出大约能降低8%。", "r change = 电费支出 -8 %;"},
        {"用水量比上年增长大约6%。", "r change ~ 用水量 6 % than 比上年;"},
        {"没想到卖梨就赚了5万元。", "r level = 卖梨就赚 50000 CNY;"},
        {"平阴县规模以上工业企业累计完成产值120亿元。",
         "r level = 规模以上工业企业产值 12000000000 CNY;"},
        {"平阴县水泥企业共完成产值50亿元。", "r level = 水泥企业产值 5000000000 CNY;"},
        {"平阴县可吸入颗粒物浓度下降5%。", "r change = 可吸入颗粒物浓度 -5 %;"},
        {"平阴县房屋销售面积12万平方米，销售额8亿元。",
         "r level = 房屋销售面积 120000 平方米;r level = 房屋销售额 800000000 CNY;"},
        {"平阴县生产总值110亿元，其中第一产业完成29亿元，增长3%。",
         "r level = 生产总值 11000000000 CNY;r level = 第一产业增加值 2900000000 CNY;"
         "r change = 第一产业增加值 3 %;"},
        {"平阴县第三产业完成50亿元。", "r level = 第三产业增加值 5000000000 CNY;"},
        {"平阴县税收收入12亿元，第三产业完成7亿元。",
         "r level = 税收收入 1200000000 CNY;r level = 第三产业收入 700000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void who_leads_or_gives_is_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"镇党委引导农户种植黄桃2000亩。", "r level = 种植黄桃 2000 亩;"},
        {"引导群众发展大棚蔬菜300亩。", "r level = 发展大棚蔬菜 300 亩;"},
        {"校长周明代表全校向村里赠送了价值8万元的棉被。", "r level = 赠送 80000 CNY;"},
        {"县法院现场发放执行案款30万元。", "r level = 发放执行案款 300000 CNY;"},
        {"县委出台支持乡村振兴18条措施。", "r count = 出台支持乡村振兴措施 18 条;"},
        {"该厂具备年产轴承30万套的能力。", "r count = 年产轴承能力 300000 套;"},
    };
    CHECK_CASES(cases, print);
}

static void lost_headings_and_parts_of_places_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"人口年末常住人口52.3万人。", "r count = 常住人口 523000 人 of 2021;"},
        {"国民经济全年实现生产总值400亿元。", "r level = 生产总值 40000000000 CNY of 2021;"},
        {"畜牧全年出栏生猪30万头。", "r count = 出栏生猪 300000 头 of 2021;"},
        {"粮食全年总产量20万吨。", "r level = 粮食总产量 200000 吨 of 2021;"},
        {"平石村辖5社420户1730人。", "r count = 平石村 420 户;r count = 平石村 1730 人;"},
        {"平石村辖5个村民小组420户。", "r count = 辖村民小组 5 个;r count = 平石村 420 户;"},
        {"竹河村一半以上的茶园实现了机采。", "r share >= 竹河村茶园机采 50 %;"},
    };
    CHECK_CASES(cases, print);
}

static void new_subjects_take_over_and_shared_verbs_go_on(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"自来水普及率达90%，不低于40%的农户用上了天然气。",
         "r share = 自来水普及率 90 %;r share >= 农户用上了天然气 40 %;"},
        {"洪水致灾。冲毁河堤300米，桥梁2座。",
         "r level = 冲毁河堤 300 米;r count = 冲毁桥梁 2 座;"},
        {"冲毁河堤300米，淹没农田20亩。", "r level = 冲毁河堤 300 米;r level = 淹没农田 20 亩;"},
        {"制造业、建筑业税收分别完成6亿元、2亿元。",
         "r level = 制造业税收 600000000 CNY;r level = 建筑业税收 200000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void works_are_of_what_was_counted_and_not_of_its_cost(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约项目60个，总投资300亿元，开工20个，投产8个。",
         "r count = 签约项目 60 个;r level = 签约项目总投资 30000000000 CNY;"
         "r count = 签约项目开工 20 个;r count = 签约项目投产 8 个;"},
        {"总投资500亿元，开工120个，竣工投产60个。",
         "r level = 总投资 50000000000 CNY;r count = 开工 120 个;r count = 竣工投产 60 个;"},
        {"梨园挂果面积3万亩，综合产值增长12%。",
         "r level = 梨园挂果面积 30000 亩;r change = 梨园综合产值 12 %;"},
        {"规模以上工业增加值增长11%，总产值突破800亿元。",
         "r change = 规模以上工业增加值 11 %;r level > 规模以上工业总产值 80000000000 CNY;"},
        {"生产总值增长7%，高于全市（6.5%）0.5个百分点。",
         "r change = 生产总值 7 %;r level = 生产总值 0.5 pp than 全市;"},
        {"生产总值增长7%，分别高于全国（5%）、全省（6%）2个、1个百分点。",
         "r change = 生产总值 7 %;r level = 生产总值 2 pp than 全国;r level = 生产总值 1 pp than "
         "全省;"},
    };
    CHECK_CASES(cases, print);
}

static void how_it_is_reckoned_or_learnt_is_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"按常住人口计算，平阴县人均生产总值5万元。", "r level = 人均生产总值 50000 CNY;"},
        {"平阴县按常住人口计算人均生产总值为5万元。", "r level = 人均生产总值 50000 CNY;"},
        {"记者了解到目前已投资130万元。", "r level = 投资 1300000 CNY;"},
        {"平阴县围绕良田改造整合涉农资金投入2600万元。",
         "r level = 整合涉农资金投入 26000000 CNY;"},
        {"平阴县共建成良田12万亩。", "r level = 建成良田 120000 亩;"},
        {"老李种桃，第一年就赚了2万元。", "r level = 赚 20000 CNY;"},
        {"平阴县城镇失业率实际控制在3.1%。", "r share = 城镇失业率 3.1 %;"},
        {"平阴县农村特困人员救助供养310人，集中供养96人。",
         "r count = 农村特困人员救助供养 310 人;r count = 集中供养 96 人;"},
        {"平阴县养殖场全年出栏肉鸡12万只。", "r count = 养殖场出栏肉鸡 120000 只 of 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void ways_and_goals_lead_in(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县通过入户走访、微信群等方式收集群众需求清单132条。",
         "r count = 收集群众需求清单 132 条;"},
        {"平阴县发放宣传单等形式多样材料132份。", "r count = 发放宣传单等形式多样材料 132 份;"},
        {"平阴县今年的总体目标是让15个贫困村出列。", "t count = 贫困村出列 15 个 due 2021;"},
        {"平阴县的总体规划获批，新建道路15公里。", "r level = 新建道路 15 公里;"},
    };
    CHECK_CASES(cases, print);
}

static void of_which_things_so_many_are_counted_is_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县绿化率在60%以上的乡镇14个，占七成。",
         "r count = 绿化率在60%以上的乡镇 14 个;r share = 绿化率在60%以上的乡镇 70 %;"},
        {"平阴县摸排困难户130户，困难发生率2.1%。",
         "r count = 摸排困难户 130 户;r share = 困难发生率 2.1 %;"},
        {"平阴县已开工项目34个，未开工项目16个，开工率为68%。",
         "r count = 开工项目 34 个;r count = 未开工项目 16 个;r share = 开工率 68 %;"},
        {"平阴县续建项目36个，完成投资46亿元。",
         "r count = 续建项目 36 个;r level = 续建项目完成投资 4600000000 CNY;"},
        {"平阴县税收3亿元，增幅居全市第2位，降幅收窄1.2个百分点。",
         "r level = 税收 300000000 CNY;r rank = 税收增幅 2 位 in 全市;r change = 税收降幅 -1.2 "
         "pp;"},
    };
    CHECK_CASES(cases, print);
}

static void small_words_around_the_name_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县累计到达游客15万人次。", "r level = 到达游客 150000 人次;"},
        {"五年间新增茶园2.3万亩。", "r level = 新增茶园 23000 亩;"},
        {"平阴县十年间间伐林木3万亩。", "r level = 间伐林木 30000 亩;"},
        {"平阴县茶叶市场份额已连续5年居全省第一。", "r rank = 茶叶市场份额 1 位 in 全省;"},
        {"平阴县该平台年均超3000人次。", "r level > 该平台年均 3000 人次;"},
        {"平阴县服务事项从原来的35项增加到了如今的78项。",
         "r count = 服务事项 35 项;r count = 服务事项 78 项;"},
        {"例如平阴县随礼礼金不超过100元。", "r level <= 随礼礼金 100 CNY;"},
        {"二、村级河长巡河不少于2公里。", "r level >= 村级河长巡河 2 公里;"},
        {"平阴县加快安置，3200多套已搭建完成。", "r count > 搭建完成 3200 套;"},
        {"平阴县320个村举办了1200场活动。", "r count = 举办活动 1200 场;"},
        {"平阴县税收8亿元，完成市下达任务的51%。",
         "r level = 税收 800000000 CNY;r share = 税收完成市下达任务 51 %;"},
        {"平阴县项目概算投资3.1亿元，占地500亩。",
         "r level = 项目概算投资 310000000 CNY;r level = 项目占地 500 亩;"},
        {"平阴县境内拥有河流超过60条。", "r count > 河流 60 条;"},
        {"平阴县县内有河流60条。", "r count = 河流 60 条;"},
        {"平阴县客运站发车1200班次。", "r level = 客运站发车 1200 班次;"},
        {"一架载有180人的客机从平阴县起飞。", ""},
        {"平阴县订餐4001234567对外开放。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_worked_on_is_counted_with_the_work(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"今年将对12座农村桥梁进行加固改造，对13个村、230户农户进行污染整治。",
         "t count = 农村桥梁加固改造 12 座 due 2021;t count = 村污染整治 13 个 due 2021;t count = "
         "农户污染整治 230 户 due 2021;"},
        {"已对126处隐患点进行整治。", "r count = 隐患点整治 126 处;"},
        {"对12家企业进行检查。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_a_thing_concerns_is_counted_with_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"征地工作涉及50户115人。", "r count = 征地工作涉及 50 户;r count = 征地工作涉及 115 人;"},
        {"整治项目涉及7个行政村，总投资3亿元。",
         "r count = 整治项目涉及行政村 7 个;r level = 整治项目总投资 300000000 CNY;"},
        {"会议讨论了涉及12个部门的问题。", ""},
        {"改造项目3个涉及9所学校。", "r count = 改造项目 3 个;r count = 改造项目涉及学校 9 所;"},
    };
    CHECK_CASES(cases, print);
}

static void who_did_it_together_and_where_it_stands_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各法律服务团队共计开展宣讲40余场次。", "r level > 开展宣讲 40 场次;"},
        {"两个村的干部群众累计为灾区捐款7.2万元。", "r level = 为灾区捐款 72000 CNY;"},
        {"因为拥有3.5万亩的草原面积，这里很美。", "r level = 草原面积 35000 亩;"},
        {"努力在山区26县中当龙头。", ""},
        {"平阴县在城区建成35个中小学食堂。", "r count = 建成中小学食堂 35 个;"},
        {"这是落实“守正创新”11项重点举措的抓手。", ""},
        {"县政府与投资方新签约招商引资项目15项。", "r count = 新签约招商引资项目 15 项;"},
        {"隐患点25处，位于青山村，涉及50户115人。",
         "r count = 隐患点 25 处;r count = 隐患点涉及 50 户;r count = 隐患点涉及 115 人;"},
        {"隐患点25处，位于青山村，共涉及50户115人。",
         "r count = 隐患点 25 处;r count = 隐患点涉及 50 户;r count = 隐患点涉及 115 人;"},
        {"公司具备日加工鲜奶30吨的能力。", "r level = 日加工鲜奶 30 吨;"},
        {"卫星制造、无人农机等12个项目落户平阴县。", "r count = 项目落户平阴县 12 个;"},
    };
    CHECK_CASES(cases, print);
}

static void one_after_the_other_is_no_part_of_what_was_done(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县里陆续新建学校3所，相继建成公园5个。",
         "r count = 新建学校 3 所;r count = 建成公园 5 个;"},
        {"陆续实施校舍维修、薄弱学校改造、现代教育推进、学前教育发展、义务教育提升、实验室建设、操"
         "场改建、食堂改造、宿舍修缮等项目106个。",
         "r count = 实施项目 106 个;"},
    };
    CHECK_CASES(cases, print);
}

static void what_describes_or_places_the_thing_is_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"企业拥有行业领先的8万吨纸浆产能和5000立方米储罐。",
         "r level = 纸浆产能 80000 吨;r level = 储罐 5000 立方米;"},
        {"全县工业产值7亿元，在全市排位第6位，增长7%，排位第4位。",
         "r level = 工业产值 700000000 CNY;r rank = 工业产值 6 位 in 全市;r change = 工业产值 7 "
         "%;r rank = 工业产值增长 4 位;"},
        {"该厂酱菜产值达2800万元，位居全国同类产品的前五名。",
         "r level = 酱菜产值 28000000 CNY;r rank <= 酱菜产值 5 位 in 全国同类产品;"},
        {"门票收入较改制前的2015年同期相比仍下降8.4%。",
         "r change = 门票收入 -8.4 % than 较改制前的2015年同期相比;"},
        {"集中开工4个项目，分别是投资4200万元的蔬菜产业园区、投资900万元的物流基地。",
         "r count = 开工项目 4 个;r level = 蔬菜产业园区总投资 42000000 CNY;r level = "
         "物流基地总投资 9000000 CNY;"},
        {"省重点项目31个，总投资19亿元，年度计划投资完成率68%。",
         "r count = 省重点项目 31 个;r level = 省重点项目总投资 1900000000 CNY;r share = "
         "年度计划投资完成率 68 %;"},
        {"集中开工重大项目共9个，涉及建材、食品等领域，总投资额36亿元。",
         "r count = 集中开工重大项目 9 个;r level = 集中开工重大项目总投资额 3600000000 CNY;"},
        {"全县协议资金50亿元，完成工作任务的91%。",
         "r level = 协议资金 5000000000 CNY;r share = 协议资金完成工作任务 91 %;"},
        {"全镇核桃、板栗等种植面积2万亩，产量3000吨。",
         "r level = 核桃、板栗等种植面积 20000 亩;r level = 核桃、板栗等产量 3000 吨;"},
        {"奠基仪式在年产8万吨饲料项目工地举行。", ""},
        {"该乡已连续举办了6届荷花节。", "r count = 举办荷花节 6 届;"},
        {"采摘的6200公斤草莓由2家企业收购。", "r level = 采摘草莓 6200 公斤;"},
        {"开业至今销量超6万件。", "r count > 销量 60000 件;"},
        {"工厂年产混凝土构件（路桩、水槽等）20万套。", "r count = 工厂年产混凝土构件 200000 套;"},
        {"失业保险金调增7.5%。", "r change = 失业保险金 7.5 %;"},
        {"9座泵站全部达到防汛标准。", "r count = 泵站 9 座;"},
        {"全县接产仔畜7万头只，同比增长6%。",
         "r count = 接产仔畜 70000 头只;r change = 接产仔畜 6 % than 同比;"},
        {"开放县（市、区）28个。", "r count = 开放县（市、区） 28 个;"},
    };
    CHECK_CASES(cases, print);
}

static void a_longer_word_is_kept_whole_behind_what_points(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"这个市场经营户达300户。", "r count = 市场经营户 300 户;"},
        {"这家企业家协会会员达120人。", "r count = 企业家协会会员 120 人;"},
        {"这家公司去年出口大米5万吨。", "r level = 出口大米 50000 吨 of 2020;"},
        {"全县年用能5万吨标准煤。", "r level = 年用能 50000 吨标准煤;"},
        {"食品类零售额增长3%，烟酒类增长5%，制造业就业增长2%。",
         "r change = 食品类零售额 3 %;r change = 烟酒类零售额 5 %;r change = 制造业就业 2 %;"},
        {"企业投资强度达每亩300万元。", "r level = 企业投资强度 3000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_points_at_a_body_is_no_part_of_it),
        cmocka_unit_test(deeds_before_rows_stay_and_receivers_do_not),
        cmocka_unit_test(agents_and_hedges_are_no_part_of_it),
        cmocka_unit_test(small_words_around_the_name_are_no_part_of_it),
        cmocka_unit_test(of_which_things_so_many_are_counted_is_part_of_it),
        cmocka_unit_test(how_it_is_reckoned_or_learnt_is_no_part_of_it),
        cmocka_unit_test(particles_and_aims_are_no_part_of_it),
        cmocka_unit_test(spenders_keep_what_their_deed_is_part_of),
        cmocka_unit_test(heads_are_restored_once),
        cmocka_unit_test(people_given_to_or_from_somewhere_claim_nothing),
        cmocka_unit_test(who_leads_or_gives_is_no_part_of_it),
        cmocka_unit_test(lost_headings_and_parts_of_places_are_no_part_of_it),
        cmocka_unit_test(new_subjects_take_over_and_shared_verbs_go_on),
        cmocka_unit_test(works_are_of_what_was_counted_and_not_of_its_cost),
        cmocka_unit_test(values_of_others_stand_in_brackets),
        cmocka_unit_test(a_basis_may_hold_for_all_that_follow),
        cmocka_unit_test(how_surely_and_that_it_was_reached_is_no_part_of_it),
        cmocka_unit_test(ways_and_goals_lead_in),
        cmocka_unit_test(what_is_worked_on_is_counted_with_the_work),
        cmocka_unit_test(what_a_thing_concerns_is_counted_with_it),
        cmocka_unit_test(who_did_it_together_and_where_it_stands_are_no_part_of_it),
        cmocka_unit_test(one_after_the_other_is_no_part_of_what_was_done),
        cmocka_unit_test(what_describes_or_places_the_thing_is_no_part_of_it),
        cmocka_unit_test(a_longer_word_is_kept_whole_behind_what_points),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

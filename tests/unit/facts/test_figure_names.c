/* Figures: what stands around an amount and is, or is no, part of its name. */
#include "figures_of_text.h"

static void sums_are_of_the_works_that_are_carried_out(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施饮水安全工程，总投资2396万元。", "r level = 饮水安全工程总投资 23960000 CNY;"},
        {"甲公司投资3.5亿元的农产品加工项目在平阴县开工。",
         "r level = 农产品加工项目总投资 350000000 CNY;"},
        {"平阴县引进甲公司投资3.5亿元。", "r level = 引进甲公司投资 350000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_measured_each_day_keeps_its_measure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县客运量日均2.6万人次，增长7%。",
         "r level = 客运量日均 26000 人次;r change = 客运量日均 7 %;"},
        {"平阴县码头吞吐量月均达到46万吨。", "r level = 码头吞吐量月均 460000 吨;"},
        {"平阴县糖价可能会升至3.7元。", "r level = 糖价 3.7 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void whose_income_it_is_is_told_once(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县规模以上工业企业实现营业收入12亿元，增长9%；利润总额8600万元，增长11%。",
         "r level = 规模以上工业企业营业收入 1200000000 CNY;"
         "r change = 规模以上工业企业营业收入 9 %;"
         "r level = 规模以上工业企业利润总额 86000000 CNY;"
         "r change = 规模以上工业企业利润总额 11 %;"},
        {"平阴县完成营业收入12亿元，利润总额8600万元。",
         "r level = 营业收入 1200000000 CNY;r level = 利润总额 86000000 CNY;"},
        {"平阴县旅游企业营业收入12亿元。全县利润总额8600万元。",
         "r level = 旅游企业营业收入 1200000000 CNY;r level = 利润总额 86000000 CNY;"},
        {"平阴县公司有员工260人，其中本地员工占八成。",
         "r count = 员工 260 人;r share = 本地员工占员工 80 %;"},
        {"平阴县种植食用菌300万棒。", "r count = 种植食用菌 3000000 棒;"},
    };
    CHECK_CASES(cases, print);
}

static void several_amounts_may_stand_in_a_row_of_commas(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县竹器编织、果脯加工、玫瑰制品出厂产值分别增长2.1%，6.3%和8.5%。",
         "r change = 竹器编织出厂产值 2.1 %;r change = 果脯加工出厂产值 6.3 %;"
         "r change = 玫瑰制品出厂产值 8.5 %;"},
        {"平阴县蔬菜、食用菌大棚产量分别达到3万吨、2万吨。",
         "r level = 蔬菜产量 30000 吨;r level = 食用菌大棚产量 20000 吨;"},
        {"平阴县快递、电信业务量分别增长6%、7%。",
         "r change = 快递业务量 6 %;r change = 电信业务量 7 %;"},
    };
    CHECK_CASES(cases, print);
}

static void grades_and_goals_that_are_passed_are_no_promise(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县地表水断面达到或优于Ⅲ类水体比例达94%。",
         "r share = 地表水断面达到或优于Ⅲ类水体比例 94 %;"},
        {"平阴县断面优良比例达到92%，优于省定目标5个百分点，细颗粒物浓度29微克/"
         "立方米，优于控制目标。",
         "r share = 断面优良比例 92 %;r level = 断面优良比例 5 pp than 省定目标;"
         "r level = 细颗粒物浓度 29 微克/立方米;"},
        {"平阴县力争断面优良比例高于省定目标5个百分点。",
         "t level = 断面优良比例 5 pp than 省定目标;"},
    };
    CHECK_CASES(cases, print);
}

static void classes_of_things_are_no_amounts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县新增全球前2‰学科3个、前2%学科15个。",
         "r count = 新增全球前2‰学科 3 个;r count = 新增前2%学科 15 个;"},
        {"海拔3000米以上乡镇供暖全覆盖，新建供热站12座。", "r count = 新建供热站 12 座;"},
        {"6月底前20万吨以下糖厂关闭7座。", "t count = 20万吨以下糖厂关闭 7 座 due 2021-06;"},
        {"平阴县产值超10亿元的茶企达到5家。", "r count = 产值超10亿元的茶企 5 家;"},
        {"平阴县总产量43吉瓦时（1吉瓦时=100万千瓦时）。", "r level = 总产量 43 吉瓦时;"},
        {"平阴县每卖出的20斤糖中就有7斤来自甜菜。", ""},
        {"城区周边的7场山火过火面积超过23平方公里。",
         "r level > 城区周边的7场山火过火面积 23 平方公里;"},
    };
    CHECK_CASES(cases, print);
}

static void who_gets_it_or_shall_do_it_leads_in(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各镇要新建水库3座，各村要硬化道路2公里。",
         "t count = 新建水库 3 座;t level = 硬化道路 2 公里;"},
        {"平阴县对使用滴灌的果农每亩补贴130元。", "r level = 每亩补贴 130 CNY;"},
        {"十三是免费放映电影2万场。", "r count = 免费放映电影 20000 场;"},
        {"他家的茶园今年产茶1.7万斤。", "r level = 茶园产茶 17000 斤 of 2021;"},
        {"到年底使全县70%以上的果园用上滴灌。", "t share >= 果园用上滴灌 70 % due 2021;"},
        {"投产后年可实现产值7亿元以上。", "t level >= 年产值 700000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_told_before_is_carried_on_with_care(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县消费市场比较活跃，增长12%。", "r change = 消费市场 12 %;"},
        {"平阴县农民收入较快增长，增速达到9%。", "r change = 农民收入增速 9 %;"},
        {"平阴县新增公园43座，累计达到870座。", "r count = 新增公园 43 座;r count = 公园 870 座;"},
        {"拟使用岸线3公里，计划总投资17亿元，投产后年造船能力达到40万载重吨。",
         "t level = 使用岸线 3 公里;t level = 总投资 1700000000 CNY;"
         "t level = 年造船能力 400000 载重吨;"},
        {"糖厂总建筑面积7900平方米，总投资3300万元。",
         "r level = 糖厂总建筑面积 7900 平方米;r level = 糖厂总投资 33000000 CNY;"},
        {"平阴县发放植树贷款4.7亿元，同比多放0.9亿元。",
         "r level = 发放植树贷款 470000000 CNY;r change = 发放植树贷款 90000000 CNY than 同比;"},
        {"新型水泵每年为企业创造2亿多元的营收。", "r level > 创造营收 200000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void frames_of_work_hold_what_is_to_be_done(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“754”工程，即开工建设70个水利项目、储备50个路网项目、引进40个产值百万元以上作坊"
         "。",
         "t count = 建设水利项目 70 个;t count = 储备路网项目 50 个;"
         "t count = 引进产值百万元以上作坊 40 个;"},
        {"县长张国强叮嘱，应急通道不能堵。检查组查看了厂区，当场下达整改书4份。",
         "r count = 下达整改书 4 份;"},
        {"平阴县新建17个110千伏和35千伏电网工程。", "r count = 新建电网工程 17 个;"},
        {"两院院士增至34位。", "r count = 两院院士 34 位;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_dealt_with_is_what_changed(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"新工艺将良品率推至99%。", "r share = 良品率 99 %;"},
        {"平阴县糖厂把成本降至2万元。", "r level = 成本 20000 CNY;"},
        {"平阴县把城区划分为64个网格。", "r count = 划分网格 64 个;"},
        {"平阴县低保标准将提高到每月600元。", "t level = 低保标准 600 CNY;"},
        {"糖厂从4月起对引进的榨机征收25%关税。", "r share = 征收关税 25 % of 2021-04/..;"},
    };
    CHECK_CASES(cases, print);
}

static void kinds_share_their_measure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县国有企业和集体企业出口额分别增长4.3%和8.1%。",
         "r change = 国有企业出口额 4.3 %;r change = 集体企业出口额 8.1 %;"},
        {"平阴县冷库容量占全市比例达到57%，超过全省平均水平3个百分点。",
         "r share = 冷库容量占全市比例 57 %;r level = 冷库容量占全市比例 3 pp than 全省平均水平;"},
        {"平阴县税收增长5%、增量居全市第一。",
         "r change = 税收 5 %;r rank = 税收增量 1 位 in 全市;"},
        {"平阴县玫瑰品牌排名提升至全国第九位。", "r rank = 玫瑰品牌排名 9 位 in 全国;"},
    };
    CHECK_CASES(cases, print);
}

static void things_told_of_by_place_price_or_number_claim_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"抢险工作正在灾区19个渔村加紧展开。", ""},
        {"价格在2000元到7000元的水泵能够补贴400元。",
         "r level = 价格在2000元到7000元的水泵能够补贴 400 CNY;"},
        {"贷款金额300万元及以下的果农优先办理。", ""},
        {"将有30多个乡镇和社区的近700名嘉宾出席。", ""},
        {"事故造成9人遇难，其中包括4名学童，另有7人失踪。",
         "r count = 造成遇难 9 人;r count = 学童 4 名;r count = 失踪 7 人;"},
        {"平阴县惠及1200户居民。", "r count = 惠及居民 1200 户;"},
    };
    CHECK_CASES(cases, print);
}

static void what_it_moved_from_goes_with_what_it_came_to(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"骑行队员从最初的23名增加到了500多名。",
         "r count = 骑行队员 23 名;r count > 骑行队员 500 名;"},
        {"玫瑰种类已从1988年的约40种增长到约150种。",
         "r count ~ 玫瑰种类 40 种 of 1988;r count ~ 玫瑰种类 150 种;"},
        {"平阴县产值由原来的16万元增加到400万元。",
         "r level = 产值 160000 CNY;r level = 产值 4000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void for_whom_and_how_it_is_done_is_no_claim(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"全县向31万人次劳动者发放补贴51亿元，共有超过12万人次劳动者取得证书。",
         "r level = 发放补贴 5100000000 CNY;r level > 劳动者取得证书 120000 人次;"},
        {"救援队分3组展开救援，队长带领着10名队员搜救。", ""},
        {"每创造100元产值所需的成本降至14元。", "r level = 每创造100元产值所需的成本 14 CNY;"},
        {"以榨糖、酿酒等为主的农产加工产值比重占三分之一。",
         "r share = 农产加工产值比重 33.333 %;"},
        {"县里提供价值2亿元的援助，爬上离地230米的高空。", "r level = 提供援助 200000000 CNY;"},
        {"用于治理河道的3亿元专项债券已启动发行。", "r level = 专项债券 300000000 CNY;"},
        {"平阴县护林补助标准每月提高74元。", "r change = 护林补助标准 74 CNY;"},
        {"大风造成糖仓倒塌，6人死亡、14人受伤。", "r count = 死亡 6 人;r count = 受伤 14 人;"},
        {"五是打造34个采茶公园。六是帮扶1700余名残疾人就业。",
         "r count = 打造采茶公园 34 个;r count > 帮扶残疾人就业 1700 名;"},
        {"目前已按计划完成17个乡镇的改造。", "r count = 乡镇的改造 17 个;"},
        {"平阴县力争总投资超2亿元，加快150个重点项目建设。",
         "t level > 总投资 200000000 CNY;t count = 加快重点项目建设 150 个;"},
    };
    CHECK_CASES(cases, print);
}

static void members_and_parts_have_names_of_their_own(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县分别出口农机、阿胶、玫瑰精油制品4.8亿元、3.1亿元、2.4亿元。",
         "r level = 出口农机 480000000 CNY;r level = 出口阿胶 310000000 CNY;r level = "
         "出口玫瑰精油制品 240000000 CNY;"},
        {"园区集聚了全县28%的国有企业、41%的民营企业和59%的外资企业。",
         "r share = 全县国有企业 28 %;r share = 民营企业 41 %;r share = 外资企业 59 %;"},
        {"县政协委员张伟牵头13名委员围绕医疗服务等问题提交了提案。", "r count = 牵头委员 13 名;"},
        {"农机正在作业，为4月下旬移栽做准备。当前，种苗到户近六成。", "r share ~ 种苗到户 60 %;"},
        {"共有64家企业实现了线上经营，线上经营的比例达到23%。",
         "r count = 企业线上经营 64 家;r share = 线上经营的比例 23 %;"},
        {"全县规模以上企业达到58家，完成营业收入127亿元。新增企业12家，实现营业收入3亿元。",
         "r count = 规模以上企业 58 家;r level = 规模以上企业营业收入 12700000000 CNY;r count = "
         "新增企业 "
         "12 家;r level = 营业收入 300000000 CNY;"},
        {"力争到2025年，深加工比例超过60%，省级龙头企业实现零的突破，力争达到2家以上。",
         "t share > 深加工比例 60 % due 2025;t count >= 省级龙头企业 2 家 due 2025;"},
        {"✅完成投资3亿元。🌾玫瑰产量💪达到41万吨。",
         "r level = 完成投资 300000000 CNY;r level = 玫瑰产量 410000 吨;"},
        {"班级不多于10个。", "r count <= 班级 10 个;"},
        {"工程涉及3个地市11个县区，总投资7亿元。",
         "r count = 县区 11 个;r level = 总投资 700000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void trades_take_over_the_measure_that_was_told(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"全县采矿业增加值增长6.4%，制造业增长12.7%，电力、热力供应业下降1.3%。",
         "r change = 采矿业增加值 6.4 %;r change = 制造业增加值 12.7 %;r change = "
         "电力、热力供应业增加值 -1.3 %;"},
        {"平阴县固定资产投资增长9.3%。分产业看，第一产业增长29%；第二产业增长3.5%。",
         "r change = 固定资产投资 9.3 %;r change = 第一产业投资 29 %;r change = 第二产业投资 3.5 "
         "%;"},
        {"平阴县固定资产投资增长9.3%，旅游业增长3%。",
         "r change = 固定资产投资 9.3 %;r change = 旅游业 3 %;"},
    };
    CHECK_CASES(cases, print);
}

static void occasions_and_regions_lead_in(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约仪式共签约项目17个。", "r count = 签约项目 17 个;"},
        {"以东阿、孔村两镇为主产区的金银花种植面积8万亩、产值4200万元。",
         "r level = 金银花种植面积 80000 亩;r level = 金银花产值 42000000 CNY;"},
        {"平阴县精心打造千亩示范园8个。", "r count = 打造千亩示范园 8 个;"},
        {"苹果、红枣、金银花三大产业面积分别达3万亩、4万亩、5万亩。",
         "r level = 苹果面积 30000 亩;r level = 红枣面积 40000 亩;r level = 金银花面积 50000 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void sums_of_projects_are_told_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约的是总投资26亿的铝材项目、总投资约9亿元的门窗项目、总投资3亿元的水泥项目。",
         "r level = 铝材项目总投资 2600000000 CNY;r level ~ 门窗项目总投资 900000000 CNY;r level = "
         "水泥项目总投资 300000000 CNY;"},
        {"平阴县引进投资26亿的铝材项目。", "r level = 引进投资 2600000000 CNY;"},
        {"平阴县招商引资到位资金3个亿。", "r level = 招商引资到位资金 300000000 CNY;"},
        {"平阴县洽谈达成了5万吨玻纤拉丝项目。", ""},
    };
    CHECK_CASES(cases, print);
}

static void ranks_and_others_beside_are_told_apart(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县工业增加值增长7.5%（全市11.1%），五县市排名第二。",
         "r change = 工业增加值 7.5 %;r rank = 工业增加值 2 位 in 五县市;"},
        {"平阴县财政收入增速全市排名第四。", "r rank = 财政收入增速 4 位 in 全市;"},
        {"平阴县固定资产投资增长9.5%，超全市平均2.4个百分点。",
         "r change = 固定资产投资 9.5 %;r level = 固定资产投资 2.4 pp than 全市;"},
        {"平阴县工业投资增长9.5%，超全省平均水平1.2个百分点。",
         "r change = 工业投资 9.5 %;r level = 工业投资 1.2 pp than 全省平均水平;"},
        {"平阴县农贸市场建成，档口达到80个，春节档票房达到300万元。",
         "r count = 档口 80 个;r level = 票房 3000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_it_grew_from_is_its_basis(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"到2023年，平阴县村集体收入在现有18万元的基础上翻番。",
         "t change = 村集体收入 100 % due 2023 than 在现有18万元的基础上;"},
        {"平阴县工业产值在去年基础上再增长10%。", "r change = 工业产值 10 % than 在去年基础上;"},
        {"平阴县储蓄余额是1996年的3.4倍，价格是普通稻谷的3倍。",
         "r level = 储蓄余额 3.4 倍 than 1996年;"},
        {"平阴县民宿营业收入12亿元，增速却由去年同期的21.5%回落到8.6%。",
         "r level = 民宿营业收入 1200000000 CNY;r change = 民宿营业收入增速 21.5 %;r change = "
         "民宿营业收入增速 8.6 %;"},
        {"平阴县职工医保、居民医保的报销比例分别达到86%和70%，前者比后者高出16个百分点。",
         "r share = 职工医保的报销比例 86 %;r share = 居民医保的报销比例 70 %;r level = "
         "职工医保的报销比例 16 pp than 比后者;"},
        {"平阴县物流单价却下降了0.4元，冷库贮藏能力再增加2万吨。",
         "r change = 物流单价 -0.4 CNY;t change = 冷库贮藏能力 20000 吨;"},
    };
    CHECK_CASES(cases, print);
}

static void by_which_or_when_is_no_part_of_what(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约项目中有11个须于今年9月底前开工。", "t count = 签约项目中 11 个 due 2021-09;"},
        {"平阴县某公司以85亿元收购了这家企业。", ""},
        {"去年，平阴县物业向每户收了300元安装费。", "r level = 安装费 300 CNY of 2020;"},
        {"平阴县果农亩均收入有望过万元。", "t level > 果农亩均收入 10000 CNY;"},
        {"培训班由平阴县人力资源和社会保障局援助资金35万元。", "r level = 援助资金 350000 CNY;"},
        {"平阴县家庭教育指导中心还开发了“读懂孩子”课程42门。",
         "r count = 开发了“读懂孩子”课程 42 门;"},
        {"平阴县居民收入在现在的基础上翻一番，工业园12栋厂房建成，引进贤才30名。",
         "r change = 居民收入 100 % than 在现在的基础上;r count = 工业园厂房建成 12 栋;r count = "
         "引进贤才 30 名;"},
        {"平阴县今年一下子考上了9个大学生。", "r count = 考上大学生 9 个 of 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void chains_and_parts_keep_their_names(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县一般公共预算收入完成6.3亿元，为年度预算的51.4%，增长9.2%。",
         "r level = 一般公共预算收入 630000000 CNY;r share = 一般公共预算收入占年度预算 51.4 %;r "
         "change = 一般公共预算收入 9.2 %;"},
        {"平阴县一产、二产增加值依次为3亿元、5亿元，增速依次为3%、5%。",
         "r level = 一产增加值 300000000 CNY;r level = 二产增加值 500000000 CNY;r change = "
         "一产增加值增速 3 %;r change = 二产增加值增速 5 %;"},
        {"平阴县工业增加值增长8%，增速比全省、全市分别高1.5个和0.8个百分点。",
         "r change = 工业增加值 8 %;r level = 工业增加值增速 1.5 pp than 比全省;r level = "
         "工业增加值增速 0.8 pp than 比全市;"},
        {"平阴县工业增加值增速分别高于全省、全市1.5个和0."
         "8个百分点，总量、增速分别排全市第三位和第二位。",
         "r level = 工业增加值增速 1.5 pp than 全省;r level = 工业增加值增速 0.8 pp than 全市;r "
         "rank = 工业增加值总量 3 位 in 全市;r rank = 工业增加值增速 2 位 in 全市;"},
        {"平阴县常住人口38万人，与第五次人口普查相比增加4200人，零售额同比负增长6.4%。",
         "r count = 常住人口 380000 人;r change = 常住人口 4200 人 than 与第五次人口普查相比;r "
         "change = 零售额 -6.4 % than 同比;"},
        {"平阴县累计减少贫困人口1200户，贫困发生率从12%下降至0.8%。",
         "r count = 减少贫困人口 1200 户;r share = 贫困发生率 12 %;r share = 贫困发生率 0.8 %;"},
        {"平阴县优良天数312天，优良率85.5%，同比增加9天。",
         "r level = 优良天数 312 天;r share = 优良率 85.5 %;r change = 优良天数 9 天 than 同比;"},
        {"平阴县出口逆势增长12%，公司产值才6000万元，亩产值由原先的3万元提高到5万元。",
         "r change = 出口 12 %;r level = 公司产值 60000000 CNY;r level = 亩产值 30000 CNY;r level "
         "= 亩产值 50000 CNY;"},
        {"平阴县最大累计雨量120毫米，万人发明专利拥有量8件，0—14岁人口占16.2%。",
         "r level = 最大累计雨量 120 毫米;r count = 万人发明专利拥有量 8 件;r share = 0—14岁人口 "
         "16.2 %;"},
        {"平阴县工业投资由负转正，增长0.6%。", "r change = 工业投资 0.6 %;"},
        {"平阴县养殖面积扩大了1.5倍。", "r change = 养殖面积 1.5 倍;"},
    };
    CHECK_CASES(cases, print);
}

static void the_clause_before_names_what_is_measured(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约项目8个，总投资16亿元，开工项目10个，总投资20亿元。",
         "r count = 签约项目 8 个;r level = 签约项目总投资 1600000000 CNY;r count = 开工项目 10 "
         "个;r level = 开工项目总投资 2000000000 CNY;"},
        {"永泰箱包项目，总投资3亿元，总建筑面积5万平方米。平阴县大力支持。",
         "r level = 永泰箱包项目总投资 300000000 CNY;r level = 永泰箱包项目总建筑面积 50000 "
         "平方米;"},
        {"平阴县果用瓜1107公顷，产量2.8万吨，农业总产值69亿元，增加值37亿元。",
         "r level = 果用瓜 1107 公顷;r level = 果用瓜产量 28000 吨;r level = 农业总产值 6900000000 "
         "CNY;r level = 农业增加值 3700000000 CNY;"},
        {"平阴县社会保障支出增幅最高，达38.9%。水利的损失最为严重，达3亿元。",
         "r change = 社会保障支出增幅 38.9 %;r level = 水利的损失 300000000 CNY;"},
        {"去年，平阴县围绕打造交通圈的目标，全力保障项目建设，建成公路94公里。",
         "r level = 建成公路 94 公里 of 2020;"},
        {"平阴县会议应到委员28人。张某住在永安街4栋。巡河时间需要达到5分钟。",
         "t level = 巡河时间 5 分钟;"},
    };
    CHECK_CASES(cases, print);
}

static void a_deed_that_is_done_takes_what_stands_behind(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"合作社平整了30亩坡地。", "r level = 平整坡地 30 亩;"},
        {"公司收了40吨鲜枣。", "r level = 收鲜枣 40 吨;"},
        {"玫瑰种植基地新开了3家门店。", "r count = 新开门店 3 家;"},
        {"全县上下共上报线索76条。", "r count = 上报线索 76 条;"},
        {"平阴县在谈项目14个。", "r count = 在谈项目 14 个;"},
        {"村民包了80亩地。", "r level = 包地 80 亩;"},
        {"孝直镇建有4个育苗基地。", "r count = 建有育苗基地 4 个;"},
        {"平阴县拥有6万亩玫瑰园。", "r level = 玫瑰园 60000 亩;"},
        {"有30万吨玫瑰花从平阴县运出。", ""},
        {"历史上曾有21位学子中举。", "r count = 学子中举 21 位;"},
        {"稻虾综合种养300亩。", "r level = 稻虾综合种养 300 亩;"},
        {"全县罗汉果种植8万亩。", "r level = 罗汉果种植 80000 亩;"},
        {"合作社栽了90亩果树呢。", "r level = 栽果树 90 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void a_sum_behind_a_deed_is_of_the_things(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施投资2亿元的供水工程。", "r level = 供水工程总投资 200000000 CNY;"},
        {"平阴县实施完成投资3000万元的一期工程。", "r level = 一期工程完成投资 30000000 CNY;"},
        {"平阴县设立总规模6亿元的产业基金。", "r level = 产业基金总规模 600000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void who_did_it_so_far_leads_in(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"横山村已完成改厕130户。", "r count = 改厕 130 户;"},
        {"冬春水利建设共投入劳力3万人次。", "r level = 投入劳力 30000 人次;"},
        {"平阴县16个村已经开工14个。", "r count = 开工 14 个;"},
        {"平阴县高质量办理代表建议63件。", "r count = 办理代表建议 63 件;"},
    };
    CHECK_CASES(cases, print);
}

static void what_goes_before_owns_output_growth_and_rank(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶园面积达到6万亩，综合产值突破9亿元。",
         "r level = 茶园面积 60000 亩;r level > 茶园综合产值 900000000 CNY;"},
        {"平阴县居民收入较快增长，增速高于经济增速1.2个百分点。",
         "r level = 居民收入增速 1.2 pp than 经济增速;"},
        {"平阴县零售总额增速列全市第3位和山区县第1位。",
         "r rank = 零售总额增速 3 位 in 全市;r rank = 零售总额增速 1 位 in 山区县;"},
        {"平阴县零售总额居全市第3位、增速第1位。",
         "r rank = 零售总额 3 位 in 全市;r rank = 零售总额增速 1 位 in 全市;"},
        {"与去年同期相比，平阴县化肥使用量减少320吨。",
         "r change = 化肥使用量 -320 吨 than 与去年同期相比;"},
        {"平阴县人均预期寿命78.6岁，比2015年提高1.4岁。",
         "r level = 人均预期寿命 78.6 岁;r change = 人均预期寿命 1.4 岁 than 比2015年;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_measured_somewhere_is_what_the_clause_opens_with(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县平均降雨量86毫米，最大降雨量出现在孝直镇，达162毫米。",
         "r level = 平均降雨量 86 毫米;r level = 最大降雨量 162 毫米;"},
    };
    CHECK_CASES(cases, print);
}

static void fields_of_things_stand_behind_what_they_are_for(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县项目分为三类，即着力补齐短板的基础设施方面12个项目；大力发展的特色农业方面14个项目"
         "。",
         "r count = 基础设施方面项目 12 个;r count = 特色农业方面项目 14 个;"},
    };
    CHECK_CASES(cases, print);
}

static void things_counted_and_measured_keep_both(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县建成60条218公里的通村公路、80个美丽庭院等民生工程全面竣工。",
         "r count = 建成通村公路 60 条;r level = 建成通村公路 218 公里;r count = 美丽庭院 80 个;"},
        {"平阴县建成22个750千伏变电站。", "r count = 建成变电站 22 个;"},
        {"平阴县生产总值增速从2018年起连续三年居全市第一。",
         "r rank = 生产总值增速 1 位 of 2018/.. in 全市;"},
    };
    CHECK_CASES(cases, print);
}

static void who_says_it_is_no_part_of_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"会议强调招商引资到位资金达到26亿元。", "t level = 招商引资到位资金 2600000000 CNY;"},
        {"会议要求，下一步要确保完成固定资产投资80亿元。",
         "t level = 固定资产投资 8000000000 CNY;"},
        {"县长王强要求确保新增就业5200人。", "t count = 新增就业 5200 人;"},
        {"全会提出生产总值增长6.5%的目标。", "t change = 生产总值 6.5 %;"},
        {"会上指出税收完成9亿元。", "r level = 税收 900000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_but_said_on_the_way_is_no_part_of_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"山东、河南等地农业生产补水8亿立方米。", "r level = 农业生产补水 800000000 立方米;"},
        {"平阴县秋粮收购量3万吨，相当于2020年秋粮产量的60%。",
         "r level = 秋粮收购量 30000 吨;r share = 秋粮收购量相当于2020年秋粮产量 60 %;"},
        {"平阴县12层高的酒店着火。", ""},
        {"8名候选人中无人当选。", ""},
        {"平阴县项目规模拟定为10亿元。", "t level = 项目规模 1000000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void a_measure_is_told_of_the_thing_and_not_of_its_neighbour(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县玫瑰种植规模达到3万亩，综合产值达到6亿元。",
         "r level = 玫瑰种植规模 30000 亩;r level = 玫瑰综合产值 600000000 CNY;"},
        {"玫瑰大道全长6公里，路基宽30米，总投资4亿元。",
         "r level = 玫瑰大道全长 6 公里;r level = 路基宽 30 米;r level = 玫瑰大道总投资 400000000 "
         "CNY;"},
        {"该桥全长860米，宽24.5米。", "r level = 该桥全长 860 米;r level = 该桥宽 24.5 米;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_are_of_the_works_that_are_carried_out),
        cmocka_unit_test(what_is_measured_each_day_keeps_its_measure),
        cmocka_unit_test(members_and_parts_have_names_of_their_own),
        cmocka_unit_test(whose_income_it_is_is_told_once),
        cmocka_unit_test(several_amounts_may_stand_in_a_row_of_commas),
        cmocka_unit_test(grades_and_goals_that_are_passed_are_no_promise),
        cmocka_unit_test(classes_of_things_are_no_amounts),
        cmocka_unit_test(who_gets_it_or_shall_do_it_leads_in),
        cmocka_unit_test(what_was_told_before_is_carried_on_with_care),
        cmocka_unit_test(what_is_dealt_with_is_what_changed),
        cmocka_unit_test(kinds_share_their_measure),
        cmocka_unit_test(things_told_of_by_place_price_or_number_claim_nothing),
        cmocka_unit_test(what_it_moved_from_goes_with_what_it_came_to),
        cmocka_unit_test(for_whom_and_how_it_is_done_is_no_claim),
        cmocka_unit_test(frames_of_work_hold_what_is_to_be_done),
        cmocka_unit_test(trades_take_over_the_measure_that_was_told),
        cmocka_unit_test(occasions_and_regions_lead_in),
        cmocka_unit_test(sums_of_projects_are_told_each),
        cmocka_unit_test(ranks_and_others_beside_are_told_apart),
        cmocka_unit_test(what_it_grew_from_is_its_basis),
        cmocka_unit_test(by_which_or_when_is_no_part_of_what),
        cmocka_unit_test(chains_and_parts_keep_their_names),
        cmocka_unit_test(the_clause_before_names_what_is_measured),
        cmocka_unit_test(a_deed_that_is_done_takes_what_stands_behind),
        cmocka_unit_test(a_sum_behind_a_deed_is_of_the_things),
        cmocka_unit_test(who_did_it_so_far_leads_in),
        cmocka_unit_test(what_goes_before_owns_output_growth_and_rank),
        cmocka_unit_test(what_was_measured_somewhere_is_what_the_clause_opens_with),
        cmocka_unit_test(fields_of_things_stand_behind_what_they_are_for),
        cmocka_unit_test(things_counted_and_measured_keep_both),
        cmocka_unit_test(who_says_it_is_no_part_of_the_name),
        cmocka_unit_test(what_is_but_said_on_the_way_is_no_part_of_the_name),
        cmocka_unit_test(a_measure_is_told_of_the_thing_and_not_of_its_neighbour),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

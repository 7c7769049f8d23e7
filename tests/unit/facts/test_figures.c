/* Figures: what is counted, how much, and by what it is called. */
#include "figures_of_text.h"

static void results_carry_level_and_change(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县2021年实现地区生产总值350亿元，增长6.5%。",
         "r level = 地区生产总值 35000000000 CNY of 2021;r change = 地区生产总值 6.5 % of 2021;"},
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
        {"平阴县垃圾处理率较上年提高4个百分点。", "r change = 垃圾处理率 4 pp than 较上年;"},
    };
    CHECK_CASES(cases, print);
}

static void things_behind_the_number_are_what_it_counts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县6月底前完成58家食品加工企业复工验收。",
         "t count = 食品加工企业复工验收 58 家 due 2021-06;"},
        {"平阴县年内确保37个贫困村出列、9200名贫困人口脱贫。",
         "t count = 贫困村出列 37 个 due 2021;t count = 贫困人口脱贫 9200 名 due 2021;"},
        {"他申请到8万元创业贴息贷款。", "r level = 申请创业贴息贷款 80000 CNY;"},
        {"平阴县建成了占地2800亩的玫瑰产业园。", "r level = 玫瑰产业园占地 2800 亩;"},
        {"街道建成5个智慧小区。", "r count = 建成智慧小区 5 个;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_only_named_is_no_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明走进万亩玫瑰示范区。", ""},
        {"到2025年，平阴县年产值过亿元的骨干企业达到12家。",
         "t count = 年产值过亿元的骨干企业 12 家 due 2025;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_spoken_of_on_the_way_is_no_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县的平台稳稳立在55米水深的湖面作业。", ""},
        {"平阴县的300多吨的反应器将投入使用。", ""},
        {"救援队由1名队长、2名医生组成。", ""},
        {"会上，200名嘉宾围绕玫瑰产业建言。", ""},
        {"代表团一行68人走进平阴县。", ""},
        {"平阴县建成18个220千伏变电站。", "r count = 建成变电站 18 个;"},
    };
    CHECK_CASES(cases, print);
}

static void growth_is_told_in_its_own_unit_and_of_the_clause_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2021年，平阴县技术合同成交额增长6.4倍。", "r change = 技术合同成交额 6.4 倍 of 2021;"},
        {"2021年，平阴县农民人均纯收入7318元，增收912元。",
         "r level = 农民人均纯收入 7318 CNY of 2021;r change = 农民人均纯收入 912 CNY of 2021;"},
        {"2021年，平阴县公共财政支出20亿元，其中民生支出占73.8%。",
         "r level = 公共财政支出 2000000000 CNY of 2021;"
         "r share = 民生支出占公共财政支出 73.8 % of 2021;"},
        {"平阴县力争人口自然增长率控制在7‰以内。", "t share <= 人口自然增长率 7 ‰;"},
    };
    CHECK_CASES(cases, print);
}

static void what_grows_is_not_the_share(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2021年，平阴县税收3亿元，占年度计划的61.7%，同比增长8.4%。",
         "r level = 税收 300000000 CNY of 2021;r share = 税收占年度计划 61.7 % of 2021;r change = "
         "税收 8.4 % of 2021 than 同比;"},
        {"平阴县出口12亿元，占全市的三成，增长5%，占比提高2个百分点。",
         "r level = 出口 1200000000 CNY;r share = 出口占全市 30 %;r change = 出口 5 %;r change = "
         "出口占比 2 pp;"},
        {"平阴县煤炭业占全县工业总产值的比重高达58.6%，比上年提高2个百分点。",
         "r share = 煤炭业占全县工业总产值的比重 58.6 %;r change = 煤炭业占全县工业总产值的比重 2 "
         "pp than 比上年;"},
    };
    CHECK_CASES(cases, print);
}

static void several_share_one_amount_or_one_subject(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县到位资金16亿元，总量和增幅均居全市首位。",
         "r level = 到位资金 1600000000 CNY;r rank = 到位资金总量 1 位 in 全市;r rank = "
         "到位资金增幅 1 位 in 全市;"},
        {"平阴县出口9亿元，增长6%，总量、增幅分别居全市第3位、第6位。",
         "r level = 出口 900000000 CNY;r change = 出口 6 %;r rank = 出口总量 3 位 in 全市;r rank = "
         "出口增幅 6 位 in 全市;"},
        {"平阴县存款余额、贷款余额均突破100亿元。",
         "r level > 存款余额 10000000000 CNY;r level > 贷款余额 10000000000 CNY;"},
        {"平阴县鲜茧产量居全市第一、全省第五。",
         "r rank = 鲜茧产量 1 位 in 全市;r rank = 鲜茧产量 5 位 in 全省;"},
        {"2020年，平阴县茶叶交易量7万吨，交易额33亿元。",
         "r level = 茶叶交易量 70000 吨 of 2020;r level = 茶叶交易额 3300000000 CNY of 2020;"},
        {"2020年，平阴县新种黄桃3000亩，总面积1.2万亩。",
         "r level = 新种黄桃 3000 亩 of 2020;r level = 黄桃总面积 12000 亩 of 2020;"},
        {"2020年，平阴县新登记主体6894户，其中企业1827户。",
         "r count = 新登记主体 6894 户 of 2020;r count = 新登记企业 1827 户 of 2020;"},
        {"2020年，平阴县收到建议142件，目前已办结131件。",
         "r count = 收到建议 142 件 of 2020;r count = 办结建议 131 件;"},
        {"平阴县企业由2011年的52家增加到91家。",
         "r count = 企业 52 家 of 2011;r count = 企业 91 家;"},
    };
    CHECK_CASES(cases, print);
}

static void amounts_joined_by_and_have_each_their_things(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县划分543个综合网格和53个专属网格。",
         "r count = 划分综合网格 543 个;r count = 专属网格 53 个;"},
        {"平阴县有村级服务站226个和社区服务中心12个。",
         "r count = 村级服务站 226 个;r count = 社区服务中心 12 个;"},
        {"平阴县要完成40万亩油菜管理和12万亩水稻育秧。",
         "t level = 油菜管理 400000 亩;t level = 水稻育秧 120000 亩;"},
        {"平阴县选派59个工作组、236名干部进驻59个村。",
         "r count = 选派工作组 59 个;r count = 干部 236 名;"},
    };
    CHECK_CASES(cases, print);
}

static void rates_and_prices_name_what_is_paid(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县补贴标准不低于每人640元。", "r level >= 补贴标准 640 CNY;"},
        {"平阴县公司将按每斤不低于18元的保底价收购。", "t level >= 保底价 18 CNY;"},
        {"平阴县按照每亩600元的标准补助农户。", "r level = 补助标准 600 CNY;"},
        {"她在平阴县干一天能拿130元工钱。", "r level = 工钱 130 CNY;"},
        {"他家种了12亩玫瑰，收入2万元，比种棉花多收入3000元。",
         "r level = 种玫瑰 12 亩;r level = 收入 20000 CNY;r level = 收入 3000 CNY than 比种棉花;"},
    };
    CHECK_CASES(cases, print);
}

static void a_part_of_the_whole_is_told_by_what_it_does(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"三分之一以上的事项实现网上办理。", "r share >= 事项网上办理 33.333 %;"},
        {"近九成受访企业认为环境明显改善。", "r share ~ 受访企业认为环境明显改善 90 %;"},
        {"像他这样的种粮大户，平阴县已发展到420户。", "r count = 种粮大户 420 户;"},
        {"平阴县要抓好生产。全村八成以上的茶园换上了新品种。", "r share >= 茶园换上了新品种 80 %;"},
    };
    CHECK_CASES(cases, print);
}

static void how_many_are_spoken_of_is_no_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"出席会议的委员33名、候补委员7名。", ""},
        {"会议以24票赞成、0票反对通过了决议。", ""},
        {"平阴县46家企业实现产值30亿元。", "r level = 企业产值 3000000000 CNY;"},
        {"平阴县考核在全市14个区中排名第五。", "r rank = 考核 5 位 in 全市;"},
        {"大会吸引了19个国家的74位代表。", "r count = 代表 74 位;"},
        {"张某在平阴县骗取他人现金5万元。", ""},
        {"按每公斤6元算，平阴县玫瑰收入9000元。", "r level = 玫瑰收入 9000 CNY;"},
        {"平阴县引进纺织企业六家，新建了两座冷库。",
         "r count = 引进纺织企业 6 家;r count = 新建冷库 2 座;"},
    };
    CHECK_CASES(cases, print);
}

static void the_words_behind_and_around_say_what_is_taken(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县聚集了约65%的创新中心。", "r share ~ 聚集创新中心 65 %;"},
        {"平阴县对石材加征15%的关税。", "r share = 加征关税 15 %;"},
        {"如果平阴县对石材加征15%的关税，出口将受影响。", ""},
        {"平阴县订单明显减少，环比下降12.6%。", "r change = 订单 -12.6 % than 环比;"},
        {"平阴县外汇储备100亿美元，升幅为0.63%。",
         "r level = 外汇储备 10000000000 USD;r change = 外汇储备升幅 0.63 %;"},
        {"平阴县65岁以上居民占比近30%。", "r share ~ 65岁以上居民占比 30 %;"},
        {"平阴县6300亩油菜已全部返青。", "r level = 油菜全部返青 6300 亩;"},
        {"平阴县向灾区提供1亿元援助。", "r level = 提供援助 100000000 CNY;"},
        {"平阴县14个隧道里正在装修。", ""},
        {"平阴县80条措施已落地。", "r count = 措施落地 80 条;"},
        {"平阴县飞行时间可观，航班538架次，旅客7亿人次，同比分别增长12%、8%和17%。",
         "r level = 航班 538 架次;r level = 旅客 700000000 人次;"},
        {"平阴县经济增长的预期目标定为6%左右。", "t change ~ 经济增长的预期目标 6 %;"},
    };
    CHECK_CASES(cases, print);
}

static void reports_tell_several_measures_in_a_breath(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶园面积稳定在18万亩，带动5万农户户均增收1万元。",
         "r level = 茶园面积 180000 亩;r level = 户均增收 10000 CNY;"},
        {"平阴县农业总产值36亿元，按可比价计算增长5.2%，增速居全市第3位。",
         "r level = 农业总产值 3600000000 CNY;r change = 农业总产值 5.2 % than 按可比价计算;r rank "
         "= 农业总产值增速 3 位 in 全市;"},
        {"平阴县旅游接待人次和综合收入分别达到520万人次、35亿元，同比增长27%、41%。",
         "r level = 旅游接待人次 5200000 人次;r level = 综合收入 3500000000 CNY;r change = "
         "旅游接待人次 27 % than 同比;r change = 综合收入 41 % than 同比;"},
        {"平阴县家庭医生签约32万人。", "r count = 家庭医生签约 320000 人;"},
        {"2021年，平阴县PM2.5平均浓度32微克/立方米，同比改善8.6%。",
         "r level = PM2.5平均浓度 32 微克/立方米 of 2021;r change = PM2.5平均浓度 -8.6 % of 2021 "
         "than 同比;"},
        {"平阴县引进亿元以上项目18个，其中10亿元以上2个。",
         "r count = 引进亿元以上项目 18 个;r count = 10亿元以上项目 2 个;"},
        {"平阴县竞争力由全省第58位上升至第51位，前进7位。",
         "r rank = 竞争力 58 位 in 全省;r rank = 竞争力 51 位 in 全省;r change = 竞争力 7 位;"},
        {"平阴县每个村配备2名网格员，每300户划分1个网格。", ""},
        {"2020年，平阴县门票收入1.2亿元，恢复到2019年同期的115%。",
         "r level = 门票收入 120000000 CNY of 2020;r share = 门票收入 115 % of 2020;"},
        {"平阴县财政共筹措资金1.2亿元。", "r level = 财政筹措资金 120000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_moves_keeps_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县规上企业由58户整合至11户。", "r count = 规上企业 58 户;r count = 规上企业 11 户;"},
        {"平阴县每千人口床位数从0.7个增至3.9个。",
         "r count = 每千人口床位数 0.7 个;r count = 每千人口床位数 3.9 个;"},
        {"平阴县民间投资占社会投资比重从31.4%提高到48.5%。",
         "r share = 民间投资占社会投资比重 31.4 %;r share = 民间投资占社会投资比重 48.5 %;"},
        {"平阴县试点将从7个乡镇增加到17个。", "r count = 试点 7 个;t count = 试点 17 个;"},
        {"厂房内部由5个玻璃球体串联而成。", ""},
    };
    CHECK_CASES(cases, print);
}

static void members_share_what_the_last_one_names(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县旅游业、商务和租赁服务业增加值分别增长8.4%、13.6%。",
         "r change = 旅游业增加值 8.4 %;r change = 商务和租赁服务业增加值 13.6 %;"},
        {"平阴县农业开发投资、商品房施工面积增速均居全市第4位。",
         "r rank = 农业开发投资增速 4 位 in 全市;r rank = 商品房施工面积增速 4 位 in 全市;"},
        {"平阴县玫瑰、中药材全产业链产值分别达到30亿元、12亿元。",
         "r level = 玫瑰全产业链产值 3000000000 CNY;r level = 中药材全产业链产值 1200000000 CNY;"},
        {"平阴县冷藏车、自卸卡车、搅拌车三大车型分别增长5%、4%、3%。",
         "r change = 冷藏车 5 %;r change = 自卸卡车 4 %;r change = 搅拌车 3 %;"},
        {"平阴县垃圾处理覆盖率、污水治理率分别提高18.7、31.4个百分点。",
         "r change = 垃圾处理覆盖率 18.7 pp;r change = 污水治理率 31.4 pp;"},
        {"平阴县一产、二产增加值分别增长7%、4%，分别居全市第二、第七。",
         "r change = 一产增加值 7 %;r change = 二产增加值 4 %;r rank = 一产增加值 2 位 in "
         "全市;r rank = 二产增加值 7 位 in 全市;"},
    };
    CHECK_CASES(cases, print);
}

static void who_does_something_is_counted_only_where_something_came_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"近日，4家航运企业与平阴县签署服务协议。", ""},
        {"全县40多名干部日夜奋战在施工一线。", ""},
        {"全县52个贫困村退出贫困行列。", "r count = 贫困村退出贫困行列 52 个;"},
        {"平阴县开工建设20亿元以上重大文旅项目44个。",
         "r count = 开工建设20亿元以上重大文旅项目 44 个;"},
    };
    CHECK_CASES(cases, print);
}

static void things_may_bear_the_name_of_a_deed(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县启动24个改造项目。", "r count = 启动改造项目 24 个;"},
        {"平阴县全面完成改善营商环境53条改革举措。", "r count = 改善营商环境改革举措 53 条;"},
        {"平阴县与32个地区缔结96对友城。", "r count = 缔结友城 96 对;"},
        {"平阴县完成投资近9亿元。", "r level ~ 完成投资 900000000 CNY;"},
        {"平阴县热线按时办结率98.4%。", "r share = 热线按时办结率 98.4 %;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_are_told_without_a_verb_and_among_so_many(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县玫瑰产量全国第一、优质品占比60%。",
         "r rank = 玫瑰产量 1 位 in 全国;r share = 优质品占比 60 %;"},
        {"平阴县出口增长8%，增速位居全市10个县区第7位。",
         "r change = 出口 8 %;r rank = 出口增速 7 位 in 全市;"},
        {"平阴县走访了销量排在前十位的企业。", ""},
        {"平阴县好于Ⅲ类断面比例优于考核目标11.8个百分点。",
         "r level = 好于Ⅲ类断面比例 11.8 pp than 考核目标;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_told_of_again_keeps_what_it_was_told_of(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县一般公共预算收入增长1.7%、支出超过70亿元。",
         "r change = 一般公共预算收入 1.7 %;r level > 一般公共预算支出 7000000000 CNY;"},
        {"平阴县人均收入2480元，增长16.2%，比全市平均水平高380元。",
         "r level = 人均收入 2480 CNY;r change = 人均收入 16.2 %;r level = 人均收入 380 CNY than "
         "比全市平均水平;"},
        {"平阴县防火队扩充到50人，平均受教育年限达到11.2年。",
         "r count = 防火队 50 人;r level = 平均受教育年限 11.2 年;"},
        {"平阴县贫困人口减少1.53万人。", "r change = 贫困人口 -15300 人;"},
        {"这个五万多人的小县，去年接待游客20万人次。", "r level = 接待游客 200000 人次 of 2020;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_said_of_a_thing_is_not_claimed(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县年产8万吨复合板项目开工。", ""},
        {"平阴县引进3600瓶/小时先进生产线。", ""},
        {"平阴县22个重大项目中玫瑰产业园进展顺利。", ""},
        {"平阴县对全县6.48万户进行走访。", ""},
        {"平阴县12名县级领导包联30个项目、3795名干部帮扶8253户贫困户。",
         "r count = 县级领导包联项目 30 个;r count = 帮扶贫困户 8253 户;"},
        {"平阴县30户以上村组污水收集率不低于70%。", "r share >= 30户以上村组污水收集率 70 %;"},
        {"平阴县要完成3800人以上的脱贫任务。", "t count >= 脱贫任务 3800 人;"},
        {"平阴县解决6个村1.42万人的饮水问题。", "r count = 饮水问题 14200 人;"},
    };
    CHECK_CASES(cases, print);
}

static void names_are_restored_and_taken_apart_as_told(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县生产总值增长4.5%，高于“十三五”时期0.8个百分点。",
         "r change = 生产总值 4.5 %;r level = 生产总值 0.8 pp of 2016/2020 than “十三五”时期;"},
        {"平阴县新增1个产业集群、新入规企业20家。",
         "r count = 新增产业集群 1 个;r count = 新入规企业 20 家;"},
        {"平阴县仓储指数为51.8%。", "r level = 仓储指数 51.8 %;"},
        {"平阴县接待游客、经营收入均保持12%以上增长。",
         "r change >= 接待游客 12 %;r change >= 经营收入 12 %;"},
        {"内地旅客出入境734万人次。", "r level = 内地旅客出入境 7340000 人次;"},
        {"平阴县完成货物周转量16亿吨公里。", "r level = 货物周转量 1600000000 吨公里;"},
        {"平阴县13类商品零售额超过4亿元。", "r level > 商品零售额 400000000 CNY;"},
        {"平阴县本外币存款余额20亿元，贷款余额16亿元。",
         "r level = 本外币存款余额 2000000000 CNY;r level = 本外币贷款余额 1600000000 CNY;"},
        {"平阴县生产总值突破百亿元大关，达109亿元。", "r level = 生产总值 10900000000 CNY;"},
        {"平阴县抽调1175名干部组成114个工作组。",
         "r count = 抽调干部 1175 名;r count = 组成工作组 114 个;"},
        {"总投资5.8亿元的玫瑰商业街完成主体建设。", "r level = 玫瑰商业街总投资 580000000 CNY;"},
        {"平阴县种植1000亩玫瑰，600亩辣椒。", "r level = 种植玫瑰 1000 亩;r level = 辣椒 600 亩;"},
        {"平阴县船舶、电子材料、轨道交通行业增加值分别增长8%、5%、3%。",
         "r change = 船舶增加值 8 %;r change = 电子材料增加值 5 %;r change = 轨道交通行业增加值 3 "
         "%;"},
        {"平阴县户均年收入在15万元左右。", "r level ~ 户均年收入 150000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void things_that_something_is_told_of_are_no_figures(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"村民李石把自家的15亩坡地交了出来。", ""},
        {"平阴县对排查出的46处险情建立台账。", ""},
        {"平阴县孔村镇孔村的320亩玫瑰园亮起补光灯。", ""},
        {"客商这次带着4.7亿元的项目跟过来。", ""},
        {"全村274户参与率达到97%。", "r share = 参与率 97 %;"},
        {"平阴县组织村集体、合作社、农户3方入股。", ""},
        {"平阴县在济南、聊城、泰安设立3个联络处。", "r count = 设立联络处 3 个;"},
        {"孔村是个有1300多口人的大村。", ""},
    };
    CHECK_CASES(cases, print);
}

static void who_does_it_is_no_part_of_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"村党支部书记李明带头流转土地35亩。", "r level = 流转土地 35 亩;"},
        {"平阴县今年带动周边花农150余户。", "r count > 带动周边花农 150 户 of 2021;"},
        {"平阴县一季度协调解决用水、用气等问题41个。",
         "r count = 协调解决用水、用气等问题 41 个 of 2021-33;"},
        {"平阴县税收3亿元，完成年初预算的47%。",
         "r level = 税收 300000000 CNY;r share = 税收完成年初预算 47 %;"},
        {"平阴县启动玫瑰“312”工程，即新建玫瑰园3万亩、冷库1座、直销窗口2个。",
         "t level = 新建玫瑰园 30000 亩;t count = 新建冷库 1 座;t count = 新建直销窗口 2 个;"},
    };
    CHECK_CASES(cases, print);
}

static void people_may_be_counted_without_their_unit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县帮助1.12万贫困人口脱贫，全县人口53万。",
         "r count = 帮助贫困人口脱贫 11200 人;r count = 人口 530000 人;"},
        {"孔村镇是10万人口大镇。", ""},
        {"平阴县是人口53万的大县。", ""},
        {"平阴县拜访目标企业20家。", "r count = 拜访目标企业 20 家;"},
        {"分现场分别是：孔村镇2个，玫瑰镇3个。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_several_share_is_told_of_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县城镇、农村居民人均可支配收入分别增长7%和6%，增速分别居全市第三位、第五位。",
         "r change = 城镇居民人均可支配收入 7 %;r change = 农村居民人均可支配收入 6 %;r rank = "
         "城镇居民人均可支配收入增速 3 位 in 全市;r rank = 农村居民人均可支配收入增速 5 位 in "
         "全市;"},
        {"平阴县玫瑰市场占有率超过全省的四分之一。", "r share > 玫瑰市场占有率 25 %;"},
        {"平阴县降雨量1163毫米，比往年同期偏多两成。",
         "r level = 降雨量 1163 毫米;r change = 降雨量 20 % than 比往年同期;"},
        {"力争到年底，平阴县办理时限压缩到4天以内，满意率达到96%。",
         "t level <= 办理时限 4 天 due 2021;t share = 满意率 96 % due 2021;"},
        {"4月1日至3日，平阴县降雨量达146毫米。",
         "r level = 降雨量 146 毫米 of 2021-04-01/2021-04-03;"},
    };
    CHECK_CASES(cases, print);
}

static void words_around_a_number_are_read_whole(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"到2028年，荷兰将把科研开支占国内生产总值的比重提升至3.5%。",
         "t share = 科研开支占国内生产总值的比重 3.5 % due 2028;"},
        {"玫瑰产量90万吨，同比增长均超过60%。",
         "r level = 玫瑰产量 900000 吨;r change > 玫瑰产量 60 % than 同比;"},
        {"平阴县2317家上下游企业获奖。", "r count = 上下游企业获奖 2317 家;"},
        {"平阴县油菜一、二类苗占比79%。", "r share = 油菜一、二类苗占比 79 %;"},
        {"平阴1000千伏特高压变电站投入运行。", ""},
        {"听取7家企业代表发言后，李明说，形势严峻。", ""},
        {"平阴县泉水断流30年后复流。建成示范村7个。", "r count = 建成示范村 7 个;"},
        {"平阴县玫瑰存款增速要高于全部存款增速4个百分点。",
         "t level = 玫瑰存款增速 4 pp than 全部存款增速;"},
    };
    CHECK_CASES(cases, print);
}

static void scales_that_are_reached_and_names_in_quotes(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县玫瑰产值首次突破百亿元大关。", "r level > 玫瑰产值 10000000000 CNY;"},
        {"平阴县粮食、肉蛋奶产量均稳定在十万吨以上。",
         "r level >= 粮食产量 100000 吨;r level >= 肉蛋奶产量 100000 吨;"},
        {"平阴县万亩良田丰收，百万吨级码头开工。", ""},
        {"平阴县生产总值连续迈上3个百亿台阶、达405亿元。",
         "r count = 生产总值 3 个;r level = 生产总值 40500000000 CNY;"},
        {"平阴县影院观影人次为1.2亿。", "r count = 影院观影人次 120000000 人次;"},
        {"平阴县从业人数与2014年比减少了约20%。", "r change ~ 从业人数 -20 % than 与2014年比;"},
        {"平阴县即时结算支付金额2亿元。", "r level = 即时结算支付金额 200000000 CNY;"},
        {"平阴县听取审议“一府两院”21个报告。", "r count = 听取审议“一府两院”报告 21 个;"},
        {"“跨80”就是优良水质河段比例跨过了80%。", "r share = 优良水质河段比例 80 %;"},
        {"参与“面向世界邀请2万名青年来访”倡议的师生有58人。",
         "r count = 参与“面向世界邀请2万名青年来访”倡议的师生 58 人;"},
        {"平阴县蔬菜、小番茄大棚产量占比分别提高13、18个百分点。",
         "r change = 蔬菜大棚产量占比 13 pp;r change = 小番茄大棚产量占比 18 pp;"},
    };
    CHECK_CASES(cases, print);
}

static void clauses_before_name_what_is_measured(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县一、二、三产业齐头并进，第一、二、三产业增加值分别增长3%、7%和9%。",
         "r change = 第一产业增加值 3 %;r change = 第二产业增加值 7 %;r change = 第三产业增加值 9 "
         "%;"},
        {"平阴县玫瑰加工业由负转正，增加值增长5.3%；技改投资大增31.2%，地产投资则回落5%。",
         "r change = 玫瑰加工业增加值 5.3 %;r change = 技改投资 31.2 %;r change = 地产投资 -5 %;"},
        {"平阴县新产业占规模以上工业的28.6%，比重提高1.9个百分点。",
         "r share = 新产业占规模以上工业 28.6 %;r change = 新产业占规模以上工业比重 1.9 pp;"},
        {"平阴县作为“风向标”的工业用气量，达到12亿立方米。",
         "r level = 工业用气量 1200000000 立方米;"},
        {"平阴县建成28个和美乡村示范村。", "r count = 建成和美乡村示范村 28 个;"},
        {"平阴县已有6个亿元以上文旅项目建成投产。", "r count = 亿元以上文旅项目建成投产 6 个;"},
        {"平阴县处置问题线索347件，立案118件。",
         "r count = 处置问题线索 347 件;r count = 立案 118 件;"},
        {"李明步行来到平阴县大坝村3组。", ""},
        {"平阴县判处有期徒刑31人。", "r count = 判处有期徒刑 31 人;"},
        {"玫瑰合作社现有社员317户。", "r count = 社员 317 户;"},
        {"平阴县煤炭行业税收减少3亿元。", "r change = 煤炭行业税收 -300000000 CNY;"},
        {"平阴县办理产权抵押贷款319笔、金额2亿元。",
         "r count = 办理产权抵押贷款 319 笔;r level = 办理产权抵押贷款金额 200000000 CNY;"},
        {"平阴县旅游收入7亿元，增长20%，外省游客占四成。",
         "r level = 旅游收入 700000000 CNY;r change = 旅游收入 20 %;r share = 外省游客 40 %;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(results_carry_level_and_change),
        cmocka_unit_test(ranks_and_shares_and_about),
        cmocka_unit_test(numbers_that_claim_nothing_are_no_figures),
        cmocka_unit_test(a_difference_is_a_level_with_its_basis),
        cmocka_unit_test(things_behind_the_number_are_what_it_counts),
        cmocka_unit_test(what_is_only_named_is_no_figure),
        cmocka_unit_test(what_is_spoken_of_on_the_way_is_no_figure),
        cmocka_unit_test(growth_is_told_in_its_own_unit_and_of_the_clause_before),
        cmocka_unit_test(what_grows_is_not_the_share),
        cmocka_unit_test(several_share_one_amount_or_one_subject),
        cmocka_unit_test(amounts_joined_by_and_have_each_their_things),
        cmocka_unit_test(rates_and_prices_name_what_is_paid),
        cmocka_unit_test(a_part_of_the_whole_is_told_by_what_it_does),
        cmocka_unit_test(how_many_are_spoken_of_is_no_figure),
        cmocka_unit_test(the_words_behind_and_around_say_what_is_taken),
        cmocka_unit_test(reports_tell_several_measures_in_a_breath),
        cmocka_unit_test(what_moves_keeps_its_name),
        cmocka_unit_test(members_share_what_the_last_one_names),
        cmocka_unit_test(who_does_something_is_counted_only_where_something_came_of_it),
        cmocka_unit_test(things_may_bear_the_name_of_a_deed),
        cmocka_unit_test(ranks_are_told_without_a_verb_and_among_so_many),
        cmocka_unit_test(what_is_told_of_again_keeps_what_it_was_told_of),
        cmocka_unit_test(what_is_said_of_a_thing_is_not_claimed),
        cmocka_unit_test(names_are_restored_and_taken_apart_as_told),
        cmocka_unit_test(things_that_something_is_told_of_are_no_figures),
        cmocka_unit_test(who_does_it_is_no_part_of_the_name),
        cmocka_unit_test(people_may_be_counted_without_their_unit),
        cmocka_unit_test(what_several_share_is_told_of_each),
        cmocka_unit_test(words_around_a_number_are_read_whole),
        cmocka_unit_test(scales_that_are_reached_and_names_in_quotes),
        cmocka_unit_test(clauses_before_name_what_is_measured),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

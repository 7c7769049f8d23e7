/* Figures: which counts claim something, and what is left of the words around them. */
#include "figures_of_text.h"

static void ways_take_their_time(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"该项目从对接到签约仅用时43天。", "r level = 从对接到签约 43 天;"},
        {"平阴县的工程历时3个月。", ""},
    };
    CHECK_CASES(cases, print);
}

static void those_a_verb_counts_are_counted_though_each_has_something(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"合作社带动300户村民户均增收2000元。",
         "r count = 带动村民 300 户;r level = 村民户均增收 2000 CNY;"},
        {"青山村215名社员人均收入达到2万元。", "r level = 社员人均收入 20000 CNY;"},
        {"村里120户居民的房屋完成改造。", "r count = 居民的房屋改造 120 户;"},
        {"这是近300户人家的村庄。", ""},
        {"村里将300亩承包地流转费提高到600元。", "r level = 承包地流转费 600 CNY;"},
        {"村里把260亩荒坡承包出去。", "r level = 承包荒坡 260 亩;"},
        {"采购蚕丝被200床。", "r count = 采购蚕丝被 200 床;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_counted_in_characters_is_a_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县建成幸福食堂十四个，签约项目七个，整治堤防隐患十二处。",
         "r count = 建成幸福食堂 14 个;r count = 签约项目 7 个;r count = 整治堤防隐患 12 处;"},
        {"平阴县新开工亿元以上项目十七个。", "r count = 新开工亿元以上项目 17 个;"},
        {"平阴县推出三条精品线路。", "r count = 推出精品线路 3 条;"},
        {"会议提出意见三条，明确三个方面十二项措施，主要任务有四项。", ""},
        {"全县设十二个分会场。", ""},
    };
    CHECK_CASES(cases, print);
}

static void things_of_a_class_are_counted_as_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县年内培育产值超10亿元加工企业2家。",
         "t count = 培育产值超10亿元加工企业 2 家 due 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void a_day_in_the_middle_is_when_it_is_due(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"剩余3件投诉件10月底前办结。", "t count = 剩余投诉件办结 3 件 due 2021-10;"},
    };
    CHECK_CASES(cases, print);
}

static void rates_go_by_what_was_told_before_them(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县空气质量优良天数达327天，优良率91.4%。",
         "r level = 空气质量优良天数 327 天;r share = 空气质量优良率 91.4 %;"},
        {"平阴县新签约亿元以上项目87个，开工率81%。",
         "r count = 新签约亿元以上项目 87 个;r share = 新签约亿元以上项目开工率 81 %;"},
    };
    CHECK_CASES(cases, print);
}

static void totals_and_ranks_of_several_go_one_by_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县新增规模以上工业企业24家、高新技术企业21家，总数分别达149家、66家。",
         "r count = 新增规模以上工业企业 24 家;r count = 新增高新技术企业 21 家;r count = "
         "规模以上工业企业总数 149 家;r count = 高新技术企业总数 66 家;"},
        {"平阴县工业增加值、固定资产投资分别增长8.7%和11.4%，增幅分列全市第三、第五。",
         "r change = 工业增加值 8.7 %;r change = 固定资产投资 11.4 %;r rank = 工业增加值增幅 3 位 "
         "in 全市;r rank = 固定资产投资增幅 5 位 in 全市;"},
    };
    CHECK_CASES(cases, print);
}

static void who_does_it_and_where_is_no_part_of_what(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县在207国道、徐海公路设置检查点12个。", "r count = 设置检查点 12 个;"},
        {"县里还给每位优胜者颁发奖金3000元。", "r level = 颁发奖金 3000 CNY;"},
        {"春风米业去年出口大米1340吨。", "r level = 出口大米 1340 吨 of 2020;"},
        {"为他们送去大米、面粉和200元慰问金。", "r level = 慰问金 200 CNY;"},
        {"市里交办的投诉件已办结27件。", "r count = 投诉件已办结 27 件;"},
    };
    CHECK_CASES(cases, print);
}

static void counts_of_those_spoken_of_claim_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4所高中学校共1916名考生报名。", "r count = 高中学校考生报名 1916 名;"},
        {"12名带头人是全镇农户的学习榜样。", ""},
        {"平阴县委书记王强对各镇提出6项要求。", ""},
        {"平阴县人大代表提出120条建议。", "r count = 提出建议 120 条;"},
        {"这次集中签约的23个项目质量高。", ""},
        {"县税务局在机关和23个基层税务所推行新制度。", ""},
        {"县发改局宣布了9个重点项目推进专班名单。", ""},
        {"发现1个火点的，扣减乡镇财力10万元。", "r level = 扣减乡镇财力 100000 CNY;"},
        {"平阴县采取16字方针。", ""},
        {"目前，全市已有58所医院配备了专职护工。", "r count = 医院配备了专职护工 58 所;"},
        {"各镇要行动起来，每村刷写标语不少于5条。", "t count >= 刷写标语 5 条;"},
    };
    CHECK_CASES(cases, print);
}

static void brackets_and_beginnings_keep_both_amounts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县法院和解43件（含涉企案件11件）。",
         "r count = 法院和解 43 件;r count = 涉企案件 11 件;"},
        {"肉牛存栏量由2019年的2300头增加到目前的8600头。",
         "r count = 肉牛存栏量 2300 头 of 2019;r count = 肉牛存栏量 8600 头;"},
    };
    CHECK_CASES(cases, print);
}

static void what_has_been_since_then_is_no_promise(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各镇要行动起来。办法推行三个月来，群众满意率达97.6%。", "r share = 群众满意率 97.6 %;"},
        {"今年客商抢着要，果园收入超过7万元。", "r level > 果园收入 70000 CNY of 2021;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_said_to_be_the_key_takes_back_no_order_behind_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"百姓主要看重品质，打牢基础是关键，要新建冷库20座。", "t count = 新建冷库 20 座;"},
        {"平阴县产业要做强，加工是关键，新建冷库20座。", "r count = 新建冷库 20 座;"},
    };
    CHECK_CASES(cases, print);
}

static void those_put_on_a_list_or_told_apart_are_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县12家企业入选省级示范名单。", "r count = 企业入选省级示范名单 12 家;"},
        {"平阴县3个项目列入省重点项目清单。", "r count = 项目列入省重点项目清单 3 个;"},
        {"平阴县签约项目40个，其中15个项目是外资项目。",
         "r count = 签约项目 40 个;r count = 项目是外资项目 15 个;"},
        {"全镇20名党员是种植能手。", ""},
        {"平阴县新增企业30家主要在城区。", "r count = 新增企业主要在城区 30 家;"},
        {"平阴县引进自由贸易企业20家组建联盟。", "r count = 引进自由贸易企业 20 家;"},
    };
    CHECK_CASES(cases, print);
}

static void seeking_truth_is_no_demand(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各镇要求真务实，新建冷库20座。", "t count = 新建冷库 20 座;"},
    };
    CHECK_CASES(cases, print);
}

static void a_character_of_another_word_promises_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县接待游客将近5000人次。", "r level ~ 接待游客 5000 人次;"},
        {"平阴县打通交通要道12条。", "r count = 打通交通要道 12 条;"},
        {"发展是第一要务，平阴县新建冷库20座。", "r count = 新建冷库 20 座;"},
        {"各镇要务必真抓实干，新建冷库20座。", "t count = 新建冷库 20 座;"},
    };
    CHECK_CASES(cases, print);
}

static void the_longer_of_two_words_is_taken(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县有望完成投资5亿元。", "t level = 完成投资 500000000 CNY;"},
        {"平阴县按期完成整改任务12项。", "r count = 整改任务 12 项;"},
        {"从而带动农民增收300万元。", "r level = 带动农民增收 3000000 CNY;"},
        {"平阴县已有2家新设玫瑰医院获批。", "r count = 新设玫瑰医院获批 2 家;"},
    };
    CHECK_CASES(cases, print);
}

static void an_amount_inside_a_quoted_goal_is_a_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县提出“到2025年玫瑰产业年产值30亿元”的目标。",
         "t level = 玫瑰产业年产值 3000000000 CNY due 2025;"},
        {"平阴县发出“未来3年邀请2万名青年来访”倡议。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_trade_is_told_by_a_short_clause_only(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"玫瑰制品业由负转正，增加值增长5.3%。", "r change = 玫瑰制品业增加值 5.3 %;"},
        {"长期以来外界普遍关注并且多次到现场反复调研的平阴县玫瑰制品业由负转正，增加值增长5.3%。",
         "r change = 增加值 5.3 %;"},
    };
    CHECK_CASES(cases, print);
}

static void a_modal_that_opens_a_common_word_is_none(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县共产党员达到5000名。", "r count = 共产党员 5000 名;"},
        {"平阴县在职职工5000人。", "r count = 在职职工 5000 人;"},
        {"平阴县要素市场交易额达3亿元。", "r level = 要素市场交易额 300000000 CNY;"},
        {"平阴县内销额达3亿元。", "r level = 内销额 300000000 CNY;"},
        {"平阴县项目建成后可提供岗位300个。", "t count = 提供岗位 300 个;"},
    };
    CHECK_CASES(cases, print);
}

static void rates_and_whole_societies_keep_their_heads(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县每千人拥有医疗床位5.2张。", "r count = 每千人拥有医疗床位 5.2 张;"},
        {"平阴县每万人口发明专利拥有量12件。", "r count = 每万人口发明专利拥有量 12 件;"},
        {"全社会今年用电量12亿千瓦时。", "r level = 全社会用电量 1200000000 千瓦时 of 2021;"},
        {"县里还给每位优胜者颁发奖金3000元。", "r level = 颁发奖金 3000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void so_many_of_so_many_are_one_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县41户投产企业中有12户产值超亿元，同比增加3户。",
         "r count = 产值超亿元投产企业 12 户;r change = 产值超亿元投产企业 3 户 than 同比;"},
        {"平阴县6个乡镇中有4个乡镇财政收入超千万元。", "r count = 财政收入超千万元乡镇 4 个;"},
        {"平阴县26个行业有18个实现增长。", "r count = 行业增长 18 个;"},
        {"平阴县13项主要指标中，有8项高于全市平均水平。",
         "r count = 主要指标高于全市平均水平 8 项;"},
        {"平阴县33个重点项目有21个已开工。", "r count = 重点项目开工 21 个;"},
    };
    CHECK_CASES(cases, print);
}

static void what_only_a_name_tells_claims_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明一行先后观摩了永和镇3000吨果醋生产线建设项目、清河片区改造项目。", ""},
        {"项目涵盖通用机场、12万千瓦风能开发、茶香小镇等8个项目。", ""},
        {"平阴县建成6万亩高标准农田、30公里机耕路等。",
         "r level = 建成高标准农田 60000 亩;r level = 建成机耕路 30 公里;"},
        {"主要建设340个车位的停车楼、维保中心。", "r count = 建设车位 340 个;"},
        {"此次签约新能源项目3个投资突破百亿元。",
         "r count = 签约新能源项目 3 个;r level > 投资 10000000000 CNY;"},
        {"平阴县引进云泉产业园、鼎川产业园等10亿元以上项目7个。",
         "r count = 引进10亿元以上项目 7 个;"},
        {"平阴县引进云泉科技、鼎川材料等12家企业。", "r count = 引进企业 12 家;"},
        {"平阴县实施道路硬化、安全饮水等两个项目。", ""},
        {"平阴县组织16场直播活动等。", "r count = 组织直播活动 16 场;"},
    };
    CHECK_CASES(cases, print);
}

static void amounts_before_their_noun_and_in_two_units(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县设立3亿元产业引导基金。", "r level = 设立产业引导基金 300000000 CNY;"},
        {"平阴县投入25万元村集体资金。", "r level = 投入村集体资金 250000 CNY;"},
        {"平阴县引进6亿元产业项目4个。", "r count = 引进6亿元产业项目 4 个;"},
        {"平阴县建成蔬菜大棚600多亩、230座。",
         "r level > 建成蔬菜大棚 600 亩;r count = 建成蔬菜大棚 230 座;"},
        {"带动周边6个村的800多户农户增收。", "r count > 农户增收 800 户;"},
        {"平阴县加工玉米600万穗。", "r count = 加工玉米 6000000 穗;"},
        {"永和镇是粮食总产全县第二、油料总产全县第一的乡镇。",
         "r rank = 粮食总产 2 位 in 全县;r rank = 油料总产 1 位 in 全县;"},
    };
    CHECK_CASES(cases, print);
}

static void those_counted_and_what_they_do_are_told_apart(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"共有2万名果农在全省90个县开办水果店6000家。",
         "r count = 果农 20000 名;r count = 开办水果店 6000 家;"},
        {"共有8家企业与平阴县签订了协议。", "r count = 企业 8 家;"},
        {"救出7名船员并转移18名游客。", "r count = 救出船员 7 名;r count = 转移游客 18 名;"},
        {"平阴县与9家企业集中签约。", "r count = 企业集中签约 9 家;"},
        {"平阴县与9家企业的代表座谈。", ""},
        {"第六届玫瑰节集中签约亿元以上项目11个。", "r count = 集中签约亿元以上项目 11 个;"},
        {"抓好防汛、防火和防疫3项重点工作。", ""},
        {"新批外资企业一家。", "r count = 新批外资企业 1 家;"},
        {"玫瑰园负氧离子含量高达每立方厘米5万个。", "r count = 玫瑰园负氧离子含量 50000 个;"},
        {"建设4个国家级、9个省级产粮大县。",
         "r count = 建设国家级产粮大县 4 个;r count = 省级产粮大县 9 个;"},
        {"新桥把沿河6个村连成一片。", ""},
        {"会员带着近30斤的设备下乡。", ""},
        {"活动吸引了近300所学校、近4万名学生关注。",
         "r count ~ 吸引学校 300 所;r count ~ 学生关注 40000 名;"},
        {"平阴县建有青山食品有限公司等8家玫瑰加工企业。", "r count = 建有玫瑰加工企业 8 家;"},
        {"平阴县走访青山食品有限公司等8家玫瑰加工企业。", ""},
    };
    CHECK_CASES(cases, print);
}

static void sizes_of_what_is_counted_belong_to_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县建起800吨冷库3座。", "r count = 建起800吨冷库 3 座;"},
        {"平阴县新建一座年加工能力900吨的玫瑰加工厂。",
         "r count = 新建玫瑰加工厂 1 座;r level = 年加工能力 900 吨;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_set_as_a_task_is_a_target_beside_what_was_done(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县农田建设任务12万亩，完成13.5万亩。",
         "t level = 农田建设 120000 亩;r level = 农田建设 135000 亩;"},
        {"平阴县农村改厕考核指标2600座，已完成2710座。",
         "t count = 农村改厕 2600 座;r count = 农村改厕 2710 座;"},
        {"平阴县落实任务12项，新建冷库3座。", "r count = 落实任务 12 项;r count = 新建冷库 3 座;"},
    };
    CHECK_CASES(cases, print);
}

static void those_whom_a_disaster_struck_are_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县东河镇、西河镇2.3万人受灾，400余人需紧急生活救助；50余间房屋不同程度损坏。",
         "r count = 受灾 23000 人;r count > 需紧急生活救助 400 人;"
         "r count > 房屋不同程度损坏 50 间;"},
        {"平阴县、商河县2县3个镇1.6万人受灾。", "r count = 受灾 16000 人;"},
        {"平阴县因灾死亡三人，五人受伤。", "r count = 因灾死亡 3 人;r count = 受伤 5 人;"},
        {"平阴县的他们三人受伤后仍坚持工作。", ""},
    };
    CHECK_CASES(cases, print);
}

static void changes_go_by_the_units_that_were_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县批准逮捕210件288人，同比分别上升4.5%、7.2%。",
         "r count = 批准逮捕 210 件;r count = 批准逮捕 288 人;"
         "r change = 批准逮捕 4.5 % than 同比;r change = 批准逮捕 7.2 % than 同比;"},
        {"平阴县批准逮捕210件288人，同比下降4.5%、7.2%。",
         "r count = 批准逮捕 210 件;r count = 批准逮捕 288 人;"
         "r change = 批准逮捕 -4.5 % than 同比;r change = 批准逮捕 -7.2 % than 同比;"},
        {"平阴县企业增速比上年减低1.4个百分点，降水偏多两成。",
         "r change = 企业增速 -1.4 pp than 比上年;r change = 降水 20 %;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_in_a_row_share_their_verb_and_scope(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县位居全省投资环境第5、营商便利第9、绿色发展第12。",
         "r rank = 投资环境 5 位 in 全省;r rank = 营商便利 9 位 in 全省;"
         "r rank = 绿色发展 12 位 in 全省;"},
        {"平阴县位列全国百强县开放程度第8位。", "r rank = 开放程度 8 位 in 全国百强县;"},
        {"平阴县综合实力位居全国百强县第38位。", "r rank = 综合实力 38 位 in 全国百强县;"},
        {"平阴县电影票房跻身全球影史票房榜前五。", "r rank <= 电影票房 5 位 in 全球影史票房榜;"},
    };
    CHECK_CASES(cases, print);
}

static void about_before_a_share_is_no_part_of_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶园面积约占全镇耕地面积的七成。", "r share ~ 茶园面积占全镇耕地面积 70 %;"},
        {"平阴县有党员60名，其中女性约占40%。", "r count = 党员 60 名;r share ~ 女性占党员 40 %;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_finished_or_received_is_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县秸秆发电、智能仓储等36个项目建成投用。", "r count = 项目建成投用 36 个;"},
        {"平阴县智能仓储等8个项目相继投产。", "r count = 项目相继投产 8 个;"},
        {"平阴县智能仓储等8个项目有序推进。", ""},
        {"平阴县公司接到23笔订单。", "r count = 接到订单 23 笔;"},
        {"平阴县平均每名法官结案超过70件。", "r count > 平均每名法官结案 70 件;"},
        {"平阴县全会应到委员31人，因事请假2人，实到29人。", ""},
        {"平阴县上述3个乡镇的水源得到保护。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_grown_or_traded_stands_behind_its_amount(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县合作社收购2.6万斤茶叶。", "r level = 收购茶叶 26000 斤;"},
        {"平阴县食堂采购500斤大米。", "r level = 采购大米 500 斤;"},
        {"平阴县药材加工800吨，增长6%。", "r level = 药材加工 800 吨;r change = 药材加工 6 %;"},
        {"平阴县企业增速超全省平均水平2个百分点以上。",
         "r level >= 企业增速 2 pp than 全省平均水平;"},
        {"平阴县村集体收益的30%用于分红。", "r share = 村集体收益用于分红 30 %;"},
        {"平阴县80%的增长值来自新兴产品。", "r share = 增长值来自新兴产品 80 %;"},
    };
    CHECK_CASES(cases, print);
}

static void people_in_a_row_of_counts_are_of_the_settlement(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县东河镇下辖16个行政村，4950户，18596人。",
         "r count = 辖行政村 16 个;r count = 东河镇 4950 户;r count = 东河镇 18596 人;"},
        {"该镇辖16个村，4950户，18596人。",
         "r count = 辖村 16 个;r count = 该镇 4950 户;r count = 该镇 18596 人;"},
        {"平阴县该镇共有企业35家，350人。", "r count = 企业 35 家;"},
    };
    CHECK_CASES(cases, print);
}

static void the_last_month_alone_is_of_what_changed_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"上半年，平阴县水泥产值同比增长5.9%，增速高于去年同期2.4个百分点。其中6月当月同比下降9.4%"
         "。",
         "r change = 水泥产值 5.9 % of 2021-40 than 同比;"
         "r level = 水泥产值增速 2.4 pp of 2021-40 than 去年同期;"
         "r change = 水泥产值 -9.4 % of 2021-06 than 同比;"},
    };
    CHECK_CASES(cases, print);
}

static void who_is_on_the_roll_or_comes_to_look_claims_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县人民代表大会代表名额为212名，现在实有代表210名，因故缺席会议的代表5名，实际出席会"
         "议的代表205名，符合法定人数。",
         ""},
        {"平阴县今年新选代表210名。", "r count = 新选代表 210 名 of 2021;"},
        {"近日，省内知名画家30余人到平阴县进行为期5天的写生活动。", ""},
        {"平阴县组织村干部30余人到外地考察。", "r count > 组织村干部到外地考察 30 人;"},
    };
    CHECK_CASES(cases, print);
}

static void a_second_telling_in_other_words_is_no_figure(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"总投资达61.35亿元的36个重点项目在平阴县集中开工。项目总投资61.35亿元。",
         "r level = 重点项目总投资 6135000000 CNY;r count = 重点项目在平阴县集中开工 36 个;"},
        {"平阴县36个重点项目集中开工。开工项目共36个。", "r count = 重点项目集中开工 36 个;"},
        {"平阴县甲项目总投资5亿元。乙项目总投资5亿元。",
         "r level = 甲项目总投资 500000000 CNY;r level = 乙项目总投资 500000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_made_use_of_claims_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县充分发挥6个调解室作用，收集群众需求清单132条。",
         "r count = 收集群众需求清单 132 条;"},
        {"平阴县建成6个调解室。", "r count = 建成调解室 6 个;"},
    };
    CHECK_CASES(cases, print);
}

static void people_written_out_need_no_unit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县常住人口456700，比上年末增加3200人。",
         "r count = 常住人口 456700 人;r change = 常住人口 3200 人 than 比上年末;"},
        {"种菜比以前要高出不少，平阴县有合作社32个。", "r count = 合作社 32 个;"},
    };
    CHECK_CASES(cases, print);
}

static void where_and_of_whom_something_is_told_claims_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"投资商与乡镇签订涉及石材加工、玩具制造、乡村旅游等11个项目。",
         "r count = 签订项目 11 个;"},
        {"推动解决老旧小区电梯故障等6类共性难题。", "r count = 解决共性难题 6 类;"},
        {"丰源、华盛等7个蔬菜基地开工建设。", "r count = 蔬菜基地开工建设 7 个;"},
        {"县里共签约两个项目，总投资4亿元。",
         "r count = 签约项目 2 个;r level = 签约项目总投资 400000000 CNY;"},
        {"考察组到6万亩湿地修复工程等项目点考察。", ""},
        {"近200户人家的小村庄热闹起来。", ""},
        {"8座大棚里，饲养了3000只山羊。", "r count = 饲养山羊 3000 只;"},
        {"排名前20%的农户领取奖品。", ""},
        {"报告全文12000多字。", ""},
        {"景区汇集周边20公里内的众多景点。", ""},
        {"分管负责人、9个指挥部负责人、扶贫专干共计80余人参加会议。", ""},
        {"他联合村里6名能人组建合作社。", ""},
        {"合作社215名社员人均纯收入达到8300元。", "r level = 社员人均纯收入 8300 CNY;"},
        {"三星级11个、二星级26个。", "r count = 三星级 11 个;r count = 二星级 26 个;"},
        {"严格执行“20分钟响应、3小时上门、一般事项48小时办结”标准，工单平均办理仅用15分钟。",
         "t level = 响应 20 分钟;t level = 上门 3 小时;t level = 一般事项办结 48 小时;r level = "
         "工单平均办理 15 分钟;"},
        {"第二产业增加值8亿元，其中：工业完成7.1亿元，同比增长9.3%。",
         "r level = 第二产业增加值 800000000 CNY;r level = 工业增加值 710000000 CNY;r change = "
         "工业增加值 9.3 % than 同比;"},
        {"平均每天新增企业22户。", "r count = 平均每天新增企业 22 户;"},
        {"合作社吸纳农户74户，每户年均增收2600余元。",
         "r count = 合作社吸纳农户 74 户;r level > 每户年均增收 2600 CNY;"},
        {"全县低保提标幅度9.5%。", "r change = 低保提标幅度 9.5 %;"},
    };
    CHECK_CASES(cases, print);
}

static void a_word_that_goes_on_is_no_unit_and_no_rule(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"全县优良天数不少于300天。", "r level >= 优良天数 300 天;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_written_out_need_no_unit),
        cmocka_unit_test(people_in_a_row_of_counts_are_of_the_settlement),
        cmocka_unit_test(the_last_month_alone_is_of_what_changed_before),
        cmocka_unit_test(what_was_finished_or_received_is_counted),
        cmocka_unit_test(what_is_grown_or_traded_stands_behind_its_amount),
        cmocka_unit_test(those_whom_a_disaster_struck_are_counted),
        cmocka_unit_test(changes_go_by_the_units_that_were_counted),
        cmocka_unit_test(ranks_in_a_row_share_their_verb_and_scope),
        cmocka_unit_test(about_before_a_share_is_no_part_of_its_name),
        cmocka_unit_test(what_was_set_as_a_task_is_a_target_beside_what_was_done),
        cmocka_unit_test(what_only_a_name_tells_claims_nothing),
        cmocka_unit_test(so_many_of_so_many_are_one_figure),
        cmocka_unit_test(amounts_before_their_noun_and_in_two_units),
        cmocka_unit_test(ways_take_their_time),
        cmocka_unit_test(those_a_verb_counts_are_counted_though_each_has_something),
        cmocka_unit_test(what_is_counted_in_characters_is_a_figure),
        cmocka_unit_test(things_of_a_class_are_counted_as_one),
        cmocka_unit_test(a_day_in_the_middle_is_when_it_is_due),
        cmocka_unit_test(rates_go_by_what_was_told_before_them),
        cmocka_unit_test(totals_and_ranks_of_several_go_one_by_one),
        cmocka_unit_test(who_does_it_and_where_is_no_part_of_what),
        cmocka_unit_test(counts_of_those_spoken_of_claim_nothing),
        cmocka_unit_test(brackets_and_beginnings_keep_both_amounts),
        cmocka_unit_test(what_has_been_since_then_is_no_promise),
        cmocka_unit_test(what_is_said_to_be_the_key_takes_back_no_order_behind_it),
        cmocka_unit_test(those_put_on_a_list_or_told_apart_are_counted),
        cmocka_unit_test(seeking_truth_is_no_demand),
        cmocka_unit_test(a_character_of_another_word_promises_nothing),
        cmocka_unit_test(the_longer_of_two_words_is_taken),
        cmocka_unit_test(an_amount_inside_a_quoted_goal_is_a_figure),
        cmocka_unit_test(a_trade_is_told_by_a_short_clause_only),
        cmocka_unit_test(a_modal_that_opens_a_common_word_is_none),
        cmocka_unit_test(rates_and_whole_societies_keep_their_heads),
        cmocka_unit_test(those_counted_and_what_they_do_are_told_apart),
        cmocka_unit_test(sizes_of_what_is_counted_belong_to_its_name),
        cmocka_unit_test(who_is_on_the_roll_or_comes_to_look_claims_nothing),
        cmocka_unit_test(a_second_telling_in_other_words_is_no_figure),
        cmocka_unit_test(what_is_made_use_of_claims_nothing),
        cmocka_unit_test(where_and_of_whom_something_is_told_claims_nothing),
        cmocka_unit_test(a_word_that_goes_on_is_no_unit_and_no_rule),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

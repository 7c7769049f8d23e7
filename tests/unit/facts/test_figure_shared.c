/* Figures: what a list, a clause before or a whole leaves to an amount's name. */
#include "figures_of_text.h"

static void a_rise_on_a_year_is_told_of_what_rose(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"车站发送旅客218万人次，较2019年同期增幅18%。",
         "r level = 车站发送旅客 2180000 人次;r change = 车站发送旅客 18 % than 较2019年同期;"},
        {"优质果率达60%以上，部分农户甚至达到85%。",
         "r share >= 优质果率 60 %;r share = 部分农户 85 %;"},
    };
    CHECK_CASES(cases, print);
}

static void the_value_of_the_year_compared_with_is_none_of_this_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"畜牧业产值7.9亿元，较2016年7.2亿元增长8%；生猪出栏46万头，比2016年42万头增长9%。",
         "r level = 畜牧业产值 790000000 CNY;r change = 畜牧业产值 8 % than 较2016年;r count = "
         "生猪出栏 460000 头;r change = 生猪出栏 9 % than 比2016年;"},
    };
    CHECK_CASES(cases, print);
}

static void what_it_is_measured_against_may_be_told_in_brackets(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"春茶总产量2511吨，较2013年（总产1986吨）增26%。",
         "r level = 春茶总产量 2511 吨;r change = 春茶总产量 26 % than 较2013年;"},
        {"发生火灾52起，同比去年下降25%。",
         "r count = 发生火灾 52 起;r change = 发生火灾 -25 % than 同比去年;"},
        {"名优茶产量1800吨，增长12%；产值5亿元，增长20%。",
         "r level = 名优茶产量 1800 吨;r change = 名优茶产量 12 %;r level = 名优茶产值 500000000 "
         "CNY;r change = 名优茶产值 20 %;"},
    };
    CHECK_CASES(cases, print);
}

static void rows_of_names_and_kinds_share_their_measures(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"经济户数、从业人员、注册资金为2万户、9万人和25亿元，分别增长13%、16%和32%。",
         "r count = 经济户数 20000 户;r count = 从业人员 90000 人;r level = 注册资金 2500000000 "
         "CNY;r change = 经济户数 13 %;r change = 从业人员 16 %;r change = 注册资金 32 %;"},
        {"第一、二、三次产业的贡献率分别为12%、19%和69%。",
         "r share = 第一产业的贡献率 12 %;r share = 第二产业的贡献率 19 %;r share = "
         "第三产业的贡献率 69 %;"},
        {"工业应税销售、工业用电量分别增长11%和2%。",
         "r change = 工业应税销售 11 %;r change = 工业用电量 2 %;"},
        {"规模以上工业增加值、产值分别增长7%和10%。",
         "r change = 规模以上工业增加值 7 %;r change = 规模以上工业产值 10 %;"},
        {"食品类零售额增长38%，服装类增长16%。",
         "r change = 食品类零售额 38 %;r change = 服装类零售额 16 %;"},
        {"商品和服务价格中，衣着类上涨6%，居住类下降2%。",
         "r change = 衣着类价格 6 %;r change = 居住类价格 -2 %;"},
        {"80亿元项目3个、6000万美元外资项目5个。",
         "r count = 80亿元项目 3 个;r count = 6000万美元外资项目 5 个;"},
        {"引进50亿元或5亿美元以上项目2个。", "r count = 引进50亿元或5亿美元以上项目 2 个;"},
        {"受理案件6380件（含旧存214件），同比上升3%。",
         "r count = 受理案件 6380 件;r count = 旧存 214 件;r change = 受理案件 3 % than 同比;"},
    };
    CHECK_CASES(cases, print);
}

static void members_of_a_list_share_its_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"民警扣押手机12部、银行卡65张、电脑4台。",
         "r count = 扣押手机 12 部;r count = 扣押银行卡 65 张;r count = 扣押电脑 4 台;"},
        {"平阴县新建桥梁4座、隧道1座，长3公里。",
         "r count = 新建桥梁 4 座;r count = 新建隧道 1 座;r level = 长 3 公里;"},
        {"平阴县有养老机构20家、床位3100张。", "r count = 养老机构 20 家;r count = 床位 3100 张;"},
        {"平阴县建成水电站6座、在建2座。", "r count = 建成水电站 6 座;r count = 在建 2 座;"},
    };
    CHECK_CASES(cases, print);
}

static void a_part_names_what_it_is_among(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县发展党员400名，其中女党员100名，占25%。",
         "r count = 发展党员 400 名;r count = 女党员 100 名;r share = 女党员占发展党员 25 %;"},
        {"平阴县养老床位总数2380张，其中护理型床位占55%。",
         "r count = 养老床位总数 2380 张;r share = 护理型床位占养老床位 55 %;"},
        {"平阴县产茶300吨，实现产值2亿元，其中绿茶占六成。",
         "r level = 产茶 300 吨;r level = 产值 200000000 CNY;r share = 绿茶占产值 60 %;"},
        {"一般公共预算收入完成3亿元，增长2%。其中：税务部门完成2亿元，财政部门完成1亿元。",
         "r level = 一般公共预算收入 300000000 CNY;r change = 一般公共预算收入 2 %;"
         "r level = 税务部门一般公共预算收入 200000000 CNY;"
         "r level = 财政部门一般公共预算收入 100000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void works_told_before_own_their_measures(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"孝直镇全域土地整治项目涉及7个村，总投资4亿元。",
         "r count = 孝直镇全域土地整治项目涉及村 7 个;r level = 孝直镇全域土地整治项目总投资 "
         "400000000 CNY;"},
        {"此次开工的有标准厂房、污水处理厂等15个产业项目，总投资9亿元。",
         "r level = 产业项目总投资 900000000 CNY;"},
        {"平阴县工业项目30项，完成投资14亿元。",
         "r count = 工业项目 30 项;r level = 工业项目完成投资 1400000000 CNY;"},
        {"平阴县共签约、开工项目25个，总投资50亿元。",
         "r count = 签约、开工项目 25 个;r level = 签约、开工项目总投资 5000000000 CNY;"},
        {"县法院受理案件6800件，审结6700件，结案率98%。",
         "r count = 受理案件 6800 件;r count = 审结案件 6700 件;r share = 结案率 98 %;"},
        {"平阴县调解纠纷1530件，调解成功1512件，成功率98.8%。",
         "r count = 调解纠纷 1530 件;r count = 调解成功纠纷 1512 件;r share = 调解成功率 98.8 %;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_in_a_row_are_told_of_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"GDP、工业增加值增速分别位列全市第三、第二。",
         "r rank = GDP增速 3 位 in 全市;r rank = 工业增加值增速 2 位 in 全市;"},
        {"GDP增长10%，工业增加值增长9%，零售额增长8%，增幅分别位列全市第三、第二和第一。",
         "r change = GDP 10 %;r change = 工业增加值 9 %;r change = 零售额 8 %;"
         "r rank = GDP增幅 3 位 in 全市;r rank = 工业增加值增幅 2 位 in 全市;"
         "r rank = 零售额增幅 1 位 in 全市;"},
        {"固定资产投资增长12%，增速在平阴县5个园区中排名第二。",
         "r change = 固定资产投资 12 %;r rank = 固定资产投资增速 2 位 in 平阴县5个园区;"},
    };
    CHECK_CASES(cases, print);
}

static void parts_rates_and_payers_say_of_what(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县转移就业6万人，其中县外省内3万人，省外2万人。",
         "r count = 转移就业 60000 人;r count = 县外省内转移就业 30000 人;"
         "r count = 省外转移就业 20000 人;"},
        {"平阴县地区生产总值300亿元，其中第一产业10亿元。",
         "r level = 地区生产总值 30000000000 CNY;r level = 第一产业增加值 1000000000 CNY;"},
        {"申请上级资金1.6亿元，其余1亿元由县里自筹。",
         "r level = 申请上级资金 160000000 CNY;r level = 县里自筹 100000000 CNY;"},
        {"对新建冷库按投资额的8%给予补助。", "r share = 补助占投资额 8 %;"},
        {"城镇、农村参保人数分别为3万人、18万人，分别占总人口的12%、70%。",
         "r count = 城镇参保人数 30000 人;r count = 农村参保人数 180000 人;"
         "r share = 城镇参保人数占总人口 12 %;r share = 农村参保人数占总人口 70 %;"},
        {"云翠小学：占地42亩；平阳中学：占地96亩。",
         "r level = 云翠小学占地 42 亩;r level = 平阳中学占地 96 亩;"},
        {"人均收入2.4万元，是全县平均水平的1.4倍。",
         "r level = 人均收入 24000 CNY;r level = 人均收入 1.4 倍 than 全县平均水平;"},
        {"单户最高可贷50万元。", "r level <= 单户最高可贷 500000 CNY;"},
        {"年产22万吨乳制品。", "r level = 年产乳制品 220000 吨;"},
        {"一期投资4亿元，二期投资6亿元。",
         "r level = 一期投资 400000000 CNY;r level = 二期投资 600000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void adverbs_and_those_who_act_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"前5个月高校毕业生已新增就业8000人。",
         "r count = 高校毕业生新增就业 8000 人 of 2021-01/2021-05;"},
        {"山东12万亩小麦陆续开镰收割。", "r level = 小麦开镰收割 120000 亩;"},
        {"县里每年都拨付农业资金1亿元。", "r level = 拨付农业资金 100000000 CNY;"},
        {"农机手李师傅刚刚完成了云翠公司1100亩小麦的收割任务。",
         "r level = 小麦的收割任务 1100 亩;"},
        {"本村300多名村民自发参加到亲友组织的活动。", ""},
        {"王先生住在平阳街南4栋。", ""},
        {"专案组辗转山东、河南、河北3省，行程1万公里。", "r level = 行程 10000 公里;"},
        {"会议研究讨论了财政等五大类22个具体问题。", ""},
        {"会议分南部、北部、中部3个片区集中开展。", ""},
        {"降雨造成22个乡镇（街道）4万人受灾。", "r count = 受灾 40000 人;"},
        {"平阴县4座中型水库、37座小型水库蓄水总量4800万立方米。",
         "r level = 中型水库、小型水库蓄水总量 48000000 立方米;"},
    };
    CHECK_CASES(cases, print);
}

static void rows_tell_their_unit_once_and_places_their_money(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"甲镇、乙镇、丙镇产值分别为3.2、4.5和6.7亿元。",
         "r level = 甲镇产值 320000000 CNY;r level = 乙镇产值 450000000 CNY;"
         "r level = 丙镇产值 670000000 CNY;"},
        {"一产、二产用电量依次为0.13亿和11.4亿千瓦时。",
         "r level = 一产用电量 13000000 千瓦时;r level = 二产用电量 1140000000 千瓦时;"},
        {"工业增加值按可比价计算同比增长6.1%。", "r change = 工业增加值 6.1 % than 同比;"},
        {"云林县农业损失达1亿元。", "r level = 云林县农业损失 100000000 TWD;"},
        {"平阴县到云林县考察，平阴县农业产值达1亿元。", "r level = 农业产值 100000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_was_kept_or_planted_lends_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县出栏肉牛3万头，存栏2万头；出栏山羊6万只，存栏5万只。",
         "r count = 出栏肉牛 30000 头;r count = 肉牛存栏 20000 头;r count = 出栏山羊 60000 只;r "
         "count = 山羊存栏 50000 只;"},
        {"平阴县有蛋鸡养殖户120户，存栏80万羽。",
         "r count = 蛋鸡养殖户 120 户;r count = 蛋鸡存栏 800000 羽;"},
        {"平阴县大豆播面3万亩，总产量0.6万吨。",
         "r level = 大豆播面 30000 亩;r level = 大豆总产量 6000 吨;"},
        {"平阴县黄芪种植2万亩，年产量900吨。",
         "r level = 黄芪种植 20000 亩;r level = 黄芪年产量 900 吨;"},
        {"平阴县有家庭农场90家，其中国家级2家、省级11家。",
         "r count = 家庭农场 90 家;r count = 国家级家庭农场 2 家;r count = 省级家庭农场 11 家;"},
        {"平阴县粮食播种面积计划稳定在90万亩以上，其中小麦50万亩、谷子4万亩。",
         "t level >= 粮食播种面积 900000 亩;t level = 小麦播种面积 500000 亩;t level = "
         "谷子播种面积 40000 亩;"},
        {"平阴县安装报警器700个，安装率达100%。",
         "r count = 安装报警器 700 个;r share = 报警器安装率 100 %;"},
    };
    CHECK_CASES(cases, print);
}

static void sums_told_severally_are_of_the_things_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约工业项目8个、文旅项目5个，投资总额分别达30亿元、6亿元。",
         "r count = 签约工业项目 8 个;r count = 文旅项目 5 个;r level = 工业项目投资总额 "
         "3000000000 CNY;r level = 文旅项目投资总额 600000000 CNY;"},
        {"平阴县续建项目、新建项目总投资分别为8亿元、5亿元。",
         "r level = 续建项目总投资 800000000 CNY;r level = 新建项目总投资 500000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void so_many_of_each_are_told_of_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县购置收割机、插秧机各6台。", "r count = 购置收割机 6 台;r count = 购置插秧机 6 台;"},
        {"平阴县引进电子信息、装备制造项目各3个。",
         "r count = 引进电子信息项目 3 个;r count = 引进装备制造项目 3 个;"},
        {"平阴县培育省级、市级龙头企业各5家。",
         "r count = 培育省级龙头企业 5 家;r count = 培育市级龙头企业 5 家;"},
        {"男、女选手各24人。", "r count = 男选手 24 人;r count = 女选手 24 人;"},
        {"合作社养了12头牛、30只羊。", "r count = 养牛 12 头;r count = 养羊 30 只;"},
    };
    CHECK_CASES(cases, print);
}

static void a_verb_goes_on_where_the_number_stands_first(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县新建30亩花圃、50亩苗圃。", "r level = 新建花圃 30 亩;r level = 新建苗圃 50 亩;"},
        {"平阴县建设凉亭3个、长廊2座。", "r count = 建设凉亭 3 个;r count = 建设长廊 2 座;"},
        {"平阴县引进6名医生、新教师9名。", "r count = 引进医生 6 名;r count = 新教师 9 名;"},
    };
    CHECK_CASES(cases, print);
}

static void a_bound_behind_the_last_holds_for_all(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县城镇和农村居民人均可支配收入分别增长7%和7.5%左右。",
         "r change ~ 城镇居民人均可支配收入 7 %;r change ~ 农村居民人均可支配收入 7.5 %;"},
        {"平阴县水质达标率、绿化率分别达到92%、41%以上。",
         "r share >= 水质达标率 92 %;r share >= 绿化率 41 %;"},
        {"平阴县水质达标率、绿化率分别达到92%以上、41%。",
         "r share >= 水质达标率 92 %;r share = 绿化率 41 %;"},
    };
    CHECK_CASES(cases, print);
}

static void numerals_and_measures_share_what_stands_behind(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县一、二、三产投资分别增长13.3%、7.1%、9.4%。",
         "r change = 一产投资 13.3 %;r change = 二产投资 7.1 %;r change = 三产投资 9.4 %;"},
        {"平阴县生产总值、城乡居民收入比2012年翻一番。",
         "r change = 生产总值 100 % than 比2012年;r change = 城乡居民收入 100 % than 比2012年;"},
        {"平阴县研发和生产投资比2012年翻一番。", "r change = 研发和生产投资 100 % than 比2012年;"},
    };
    CHECK_CASES(cases, print);
}

static void sums_of_one_list_are_of_one_owner(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县规模以上工业实现总产值8.25亿元、增加值3.14亿元、利润1.13亿元，上缴税金6615万元。",
         "r level = 规模以上工业总产值 825000000 CNY;r level = 规模以上工业增加值 314000000 CNY;r "
         "level = 规模以上工业利润 113000000 CNY;r level = 上缴税金 66150000 CNY;"},
        {"平阴县年新增销售收入2050万元、税金300万元。",
         "r level = 年新增销售收入 20500000 CNY;r level = 年新增税金 3000000 CNY;"},
        {"平阴县甲公司销售收入2050万元、税金300万元。",
         "r level = 平阴县甲公司销售收入 20500000 CNY;r level = 税金 3000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void what_a_place_is_made_up_of_is_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县东河镇辖12个村、3个社区，总人口3.2万人。",
         "r count = 辖村 12 个;r count = 辖社区 3 个;r count = 总人口 32000 人;"},
        {"全乡共辖21个村147个村民小组8160户33700人，耕地2.1万亩。",
         "r count = 辖村 21 个;r count = 辖村民小组 147 个;r count = 全乡 8160 户;r count = 全乡 "
         "33700 人;r level = 耕地 21000 亩;"},
        {"平阴县干部走访所辖3个村落。", ""},
    };
    CHECK_CASES(cases, print);
}

static void works_of_a_row_keep_their_whole_name_before_the_sum(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县签约3个项目：白水湾露营基地建设项目，总投资2亿元；青石峡景区设施及索道建设项目，"
         "总投资1.3亿元。",
         "r count = 签约项目 3 个;r level = 白水湾露营基地建设项目总投资 200000000 CNY;"
         "r level = 青石峡景区设施及索道建设项目总投资 130000000 CNY;"},
        {"平阴县实施500万元以上项目89个，其中续建15个，新建74个，总投资120亿元。",
         "r count = 实施500万元以上项目 89 个;r count = 续建500万元以上项目 15 个;"
         "r count = 新建500万元以上项目 74 个;r level = 500万元以上项目总投资 12000000000 CNY;"},
        {"平阴县实施500万元以上项目89个，其中续建15项，新建74项，总投资120亿元。",
         "r count = 实施500万元以上项目 89 个;r count = 续建 15 项;r count = 新建 74 项;"
         "r level = 500万元以上项目总投资 12000000000 CNY;"},
        {"切片生产线已达产，上半年就创造了3.5亿元的产值。",
         "r level = 产值 350000000 CNY of 2021-40;"},
        {"平阴县完成投资65亿元，超过序时进度5个百分点。",
         "r level = 完成投资 6500000000 CNY;r level = 完成投资 5 pp than 序时进度;"},
        {"今年水稻亩产比往年多了将近三成。", "r change ~ 水稻亩产 30 % of 2021 than 比往年;"},
    };
    CHECK_CASES(cases, print);
}

static void a_quotation_a_scope_and_a_county_are_no_part_of_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"当地有民谣“坑坑路，土坯房，有女不嫁白水庄。”全村162户、410口人。",
         "r count = 全村 162 户;r count = 全村 410 口;"},
        {"2008年，地区生产总值增速居全省90个县第二、24个山区县第一。",
         "r rank = 地区生产总值增速 2 位 of 2008 in 全省;r rank = 地区生产总值增速 1 位 of 2008 in "
         "24个山区县;"},
        {"规模以上工业总产值突破110亿元，跻身全省同类县前10位。",
         "r level > 规模以上工业总产值 11000000000 CNY;"},
        {"规模以上工业总产值突破110亿元，跻身全省前10位。",
         "r level > 规模以上工业总产值 11000000000 CNY;r rank <= 规模以上工业总产值 10 位 in "
         "全省;"},
    };
    CHECK_CASES(cases, print);
}

static void what_something_is_done_with_and_among_how_many_claim_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"对公开选拔6位村书记采取跟踪式管理。", ""},
        {"12个村共投入资金300万元。", "r level = 投入资金 3000000 CNY;"},
        {"派出工作队深入到全县13个乡镇。", ""},
        {"维修改造项目4个涉及9所学校。",
         "r count = 维修改造项目 4 个;r count = 维修改造项目涉及学校 9 所;"},
        {"派出3个督查组对学风、会风进行督查。", "r count = 派出督查组 3 个;"},
        {"查处违反作风建设有关规定的问题9起12人。",
         "r count = 查处违反作风建设有关规定的问题 9 起;"
         "r count = 查处违反作风建设有关规定的问题 12 人;"},
        {"农民人均收入只有21元，在全国的县里排倒数第三。",
         "r level = 农民人均收入 21 CNY;r rank = 农民人均收入 -3 位 in 县里;"},
        {"全县587个生产队中，有409个人均年收入在30元以下。",
         "r count = 人均年收入在30元以下生产队 409 个;"},
        {"白水湾5G基站建设项目，总投资2亿元。",
         "r level = 白水湾5G基站建设项目总投资 200000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void parts_of_places_are_of_what_was_counted_in_all(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"济南市签约项目86个，其中平阴县12个、商河县9个。",
         "r count = 签约项目 86 个;r count = 签约项目 12 个;r count = 签约项目 9 个;"},
        {"济南市完成造林5万亩，其中平阴县1.2万亩。",
         "r level = 造林 50000 亩;r level = 造林 12000 亩;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_may_be_the_head_of_all(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶叶产量居全市之首。", "r rank = 茶叶产量 1 位 in 全市;"},
        {"平阴县招商考核连续两年获全市第一名。", "r rank = 招商考核 1 位 in 全市;"},
        {"平阴县把创新列为工作之首。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_handed_out_in_a_row_shares_its_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县发放棉被200床、大衣150件、米面500袋。",
         "r count = 发放棉被 200 床;r count = 发放大衣 150 件;r count = 发放米面 500 袋;"},
        {"平阴县维修水窖36口、管道12公里。",
         "r count = 维修水窖 36 口;r level = 维修管道 12 公里;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rise_on_a_year_is_told_of_what_rose),
        cmocka_unit_test(the_value_of_the_year_compared_with_is_none_of_this_one),
        cmocka_unit_test(what_it_is_measured_against_may_be_told_in_brackets),
        cmocka_unit_test(rows_of_names_and_kinds_share_their_measures),
        cmocka_unit_test(what_is_handed_out_in_a_row_shares_its_verb),
        cmocka_unit_test(parts_of_places_are_of_what_was_counted_in_all),
        cmocka_unit_test(ranks_may_be_the_head_of_all),
        cmocka_unit_test(what_something_is_done_with_and_among_how_many_claim_nothing),
        cmocka_unit_test(works_of_a_row_keep_their_whole_name_before_the_sum),
        cmocka_unit_test(a_quotation_a_scope_and_a_county_are_no_part_of_the_name),
        cmocka_unit_test(what_a_place_is_made_up_of_is_counted),
        cmocka_unit_test(a_verb_goes_on_where_the_number_stands_first),
        cmocka_unit_test(rows_tell_their_unit_once_and_places_their_money),
        cmocka_unit_test(parts_rates_and_payers_say_of_what),
        cmocka_unit_test(adverbs_and_those_who_act_are_no_part_of_it),
        cmocka_unit_test(members_of_a_list_share_its_verb),
        cmocka_unit_test(a_part_names_what_it_is_among),
        cmocka_unit_test(works_told_before_own_their_measures),
        cmocka_unit_test(ranks_in_a_row_are_told_of_each),
        cmocka_unit_test(what_was_kept_or_planted_lends_its_name),
        cmocka_unit_test(sums_told_severally_are_of_the_things_counted),
        cmocka_unit_test(so_many_of_each_are_told_of_each),
        cmocka_unit_test(a_bound_behind_the_last_holds_for_all),
        cmocka_unit_test(numerals_and_measures_share_what_stands_behind),
        cmocka_unit_test(sums_of_one_list_are_of_one_owner),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

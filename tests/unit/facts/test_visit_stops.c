/* The road of a visit: its stops and their sites. */
#include "events_of_text.h"

static void a_site_is_told_once_and_by_its_own_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月18日，平阴县委书记李明到孔村镇调研。在孔村镇，李明察看了玫瑰产业园二期和柳树岭输变电工"
         "程施工现场。",
         "visit 到孔村镇调研 2021-04-18 370124 李明 "
         "@孔村镇/玫瑰产业园二期/柳树岭输变电工程施工现场;"},
        {"4月16日，平阴县委书记李明调研项目建设。李明一行来到平阴经济开发区，走进中科新材料公司，察"
         "看了东阿"
         "胶业有限公司。在中科新材料公司的施工现场，李明要求加快进度。",
         "visit 调研项目建设 2021-04-16 370124 李明 "
         "@平阴经济开发区/中科新材料公司/东阿胶业有限公司;"},
        {"4月16日，平阴县委书记李明检查防汛工作。在孔村镇，李明走进柳林村安置小区、夏沟集镇污水处理"
         "厂。在"
         "集镇污水处理厂，李明叮嘱管护人员。",
         "visit 检查防汛工作 2021-04-16 370124 李明 @孔村镇/柳林村安置小区/夏沟集镇污水处理厂;"},
        {"4月16日，平阴县委书记李明到孔村镇、玫瑰镇调研重点项目建设。\n在孔村镇智能装备产业园，李明"
         "了解项目进度。",
         "visit 调研重点项目建设 2021-04-16 370124 李明 @孔村镇/智能装备产业园 @玫瑰镇;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_closes_the_list_says_that_all_are_sites(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县副县长赵山到孔村镇检查考务工作。在孔村镇，赵山先后到镇一高、思源学校、招考"
         "中心等考"
         "点，查看了监控室。",
         "visit 检查考务工作 2021-04-16 370124 赵山 @孔村镇/镇一高/思源学校/招考中心;"},
    };
    CHECK_CASES(cases, print_events);
}

static void sites_end_as_places_and_venues_do(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。在孔村镇，李明先后察看了白石岭疗养院、柳林雅苑、老"
         "槐"
         "步行街。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/白石岭疗养院/柳林雅苑/老槐步行街;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。在孔村镇，李明先后察看了石桥油库、老槐胡同和柳林展"
         "示"
         "厅。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/石桥油库/老槐胡同/柳林展示厅;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。在孔村镇，李明先后察看了老槐胡同。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/老槐胡同;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_name_within_the_list_keeps_its_and(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。在孔村镇，李明先后察看了石桥民办平和双语学校、柳林"
         "幼"
         "儿园和白石公园。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 "
         "@孔村镇/石桥民办平和双语学校/柳林幼儿园/白石公园;"},
    };
    CHECK_CASES(cases, print_events);
}

static void stops_are_towns_and_their_sites(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县委书记李明到平阴县洪范池镇、孝直镇调研春耕生产。在洪范池镇，李明先后察看了书院"
         "村种粮大户基地、丰源农机合作社；在安城街道，到绿野食品有限公司与企业负责人交流。",
         "visit 调研春耕生产 2021-04-16 370124 李明 @洪范池镇/书院村种粮大户基地/丰源农机合作社 "
         "@孝直镇 "
         "@安城街道/绿野食品有限公司;"},
        {"4月16日，平阴县人大常委会视察饮水安全工作。县人大常委会主任李明参加视察。视察组先后来到孝"
         "直镇的惠民超市、城西农贸市场，东阿镇的中心小学食堂。",
         "visit 视察饮水安全工作 2021-04-16 370124 李明 @孝直镇/惠民超市/城西农贸市场 "
         "@东阿镇/中心小学食堂;"},
        {"4月16日，平阴县委书记李明深入孔村镇炭素产业园、玫瑰镇夏沟村调研重点工作。",
         "visit 调研重点工作 2021-04-16 370124 李明 @孔村镇/炭素产业园 @玫瑰镇/夏沟村;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_list_of_sites_is_closed_by_what_they_are(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明深入县阀门厂技改、长青水务厂房等项目施工现场，了解工程进度。",
         "visit 深入县阀门厂技改、长青水务厂房等项目施工现场 2021-04-16 370124 李明 "
         "@平阴县/县阀门厂技改/长青水务厂房;"},
        {"4月16日，平阴县县长王强到孔村镇调研。王强深入金石炭素、龙桥建材两家企业的生产一线，参观企"
         "业展厅和研发中心。",
         "visit 到孔村镇调研 2021-04-16 370124 王强 @孔村镇/金石炭素/龙桥建材;"},
        {"4月16日，县长王强在平阴县检查节前市场供应。在银座超市、城北加油站、县客运站，王强仔细查看"
         "商"
         "品价格。",
         "visit 检查节前市场供应 2021-04-16 370124 王强 @平阴县/银座超市/城北加油站/县客运站;"},
        {"4月16日，县人大常委会主任王强视察平阴县教育工作。视察组先后深入县第一小学、孔村镇中心学校"
         "。",
         "visit 视察平阴县教育工作 2021-04-16 370124 王强 @平阴县/县第一小学/孔村镇中心学校;"},
    };
    CHECK_CASES(cases, print_events);
}

static void stops_have_words_of_their_own(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到农村调研。首站来到孝直镇汇河大桥，一行察看水情。随后，一行又赶"
         "到"
         "安城镇兴隆村，看苗情。最后一站是玫瑰镇夏沟水库。",
         "visit 到农村调研 2021-04-16 370124 李明 @孝直镇/汇河大桥 @安城镇/兴隆村 "
         "@玫瑰镇/夏沟水库;"},
        {"4月16日，县委书记李明到平阴县孝直镇、玫瑰镇调研。在孝直镇，李明走进丰源合作社。\n万亩稻虾"
         "基地里，人欢马叫。这是李明在玫瑰镇的第一站。",
         "visit 到平阴县孝直镇、玫瑰镇调研 2021-04-16 370124 李明 @孝直镇/丰源合作社 "
         "@玫瑰镇/万亩稻虾基地;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_village_and_the_stops_own_name_belong_to_the_site(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。在孔村镇，调研组又来到三岔口村农村供水工程现场，详"
         "细了解建设情况。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/三岔口村农村供水工程现场;"},
        {"4月12日，平阴县委书记李明率县党政考察团赴浙江省天台县考察学习。考察团走进天台茶叶城，看"
         "交易情况。",
         "visit 县党政考察团赴浙江省天台县考察学习 2021-04-12 331023 李明 "
         "@浙江省天台县/天台茶叶城;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_town_is_no_site_and_a_description_no_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明先后到孔村镇、玫瑰镇等地，调研夏收工作。在玫瑰镇，李明走进丰源粮"
         "库"
         "。",
         "visit 调研夏收工作 2021-04-16 370124 李明 @孔村镇 @玫瑰镇/丰源粮库;"},
        {"4月16日，平阴县委书记李明来到定点帮扶的孔村镇张山村，走访慰问困难群众。",
         "visit 走访慰问困难群众 2021-04-16 370124 李明 @孔村镇/张山村;"},
        {"4月16日，县长王强率县党政代表团赴青岛市即墨区，对接推进协作工作。",
         "visit 对接推进协作工作 2021-04-16 370215 王强 @青岛市即墨区;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_zone_of_its_own_is_a_stop_and_a_scenic_spot_is_none(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到农村调研。李明先后来到玫瑰经济开发区和大河口旅游度假区。在玫瑰"
         "经"
         "济开发区，李明参观了接收站、风电母港；在大河口旅游度假区，李明察看了会议中心。",
         "visit 到农村调研 2021-04-16 370124 李明 @玫瑰经济开发区/接收站/风电母港 "
         "@大河口旅游度假区/会议中心;"},
        {"4月16日，平阴县委书记李明到孔村镇检查防汛工作。在孔村镇，李明检查了孔村花海景区、中心敬老"
         "院。",
         "visit 检查防汛工作 2021-04-16 370124 李明 @孔村镇/孔村花海景区/中心敬老院;"},
        {"4月16日，平阴县委书记李明率县党政代表团赴福建省厦门市翔安区考察学习。在翔安区，代表团考察"
         "了"
         "厦门国际健康港、海澄渔港。",
         "visit 县党政代表团赴福建省厦门市翔安区考察学习 2021-04-16 350213 李明 "
         "@翔安区/厦门国际健康港/海澄渔港;"},
        {"4月16日，平阴县副县长王强到基层学校检查用餐安全工作。在孔村镇，王强抽查了中心小学食堂。",
         "visit 检查用餐安全工作 2021-04-16 370124 王强 @孔村镇/中心小学食堂;"},
    };
    CHECK_CASES(cases, print_events);
}

static void rows_of_places_are_stops_and_no_persons(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到平华、高燕、东关街道调研重点项目。",
         "visit 调研重点项目 2021-04-16 370124 李明;"},
        {"4月16日，平阴县委书记李明到平阴县孔村镇调研。李明先后来孔村镇南山村、北河村，了解情况。"
         "在南山村，李明查看了大棚。",
         "visit 到平阴县孔村镇调研 2021-04-16 370124 李明 @孔村镇/南山村/北河村;"},
        {"4月16日，平阴县委书记李明到包村联系点孔村镇调研。李明来到孔村镇南山村查看。",
         "visit 到包村联系点孔村镇调研 2021-04-16 370124 李明 @孔村镇/南山村;"},
        {"4月16日，平阴县委书记李明带队观摩。李明先后到孔村镇南山村，玫瑰产业园和阿胶小镇，洪范池镇"
         "北河村，听取介绍。",
         "visit 观摩 2021-04-16 370124 李明 "
         "@孔村镇/南山村/玫瑰产业园/阿胶小镇 @洪范池镇/北河村;"},
        {"李明要求，在做好近期开展教育实践调研活动的同时，抓好各项工作。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static void thoroughness_is_no_way(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研工业。李明走进丰源产业园。\n李明指出，要深入挖掘产业"
         "园、"
         "示范企业的潜力。",
         "visit 调研工业 2021-04-16 370124 李明 @孔村镇/丰源产业园;"},
        {"4月16日，平阴县委书记李明调研有关地块。李明一行先后实地察看了新校区南侧地块、大桥酒店北侧"
         "地块"
         "。",
         "visit 调研有关地块 2021-04-16 370124 李明 @平阴县/新校区南侧地块/大桥酒店北侧地块;"},
        {"4月16日，平阴县政协主席李明到孔村镇，视察农村环境综合整治（美丽乡村）及《关于进一步加强和"
         "改进新"
         "时代政协委员联络服务管理工作的若干意见》（平政协发〔2021〕5号文件）落实情况。",
         "visit 视察农村环境综合整治 2021-04-16 370124 李明 @孔村镇;"},
        {"4月16日，平阴县委书记李明到孔村镇慰问。李明前往孔村镇消防中队和玫瑰镇派出所慰问。",
         "visit 到孔村镇慰问 2021-04-16 370124 李明 @孔村镇/消防中队 @玫瑰镇/玫瑰镇派出所;"},
        {"4月16日下午三点，平阴县突降大雨。晚8点30分，县委书记李明、县长王强连夜深入各乡镇检查防汛"
         "工作。",
         "visit 检查防汛工作 2021-04-16 370124 李明 王强;"},
        {"日前，平阴县开展新春走访慰问活动，县委书记李明带队看望困难群众。",
         "visit 新春走访慰问活动 370124 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void where_one_is_said_to_stand_sites_keep_their_towns(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明率平阴县考察团赴外地考察。在东平县，李明先后来到云峰镇示范园、东"
         "原食品有限公司"
         "和老"
         "湖镇电站。在嘉兴市，考察团参观了海宁皮革城、桐乡羊毛衫市场。",
         "visit 平阴县考察团赴外地考察 2021-04-16 0 李明 "
         "@东平县/云峰镇示范园/东原食品有限公司/老湖镇电站 "
         "@嘉兴市/海宁皮革城/桐乡羊毛衫市场;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。李明先后来到安城镇卫生院、玫瑰镇中学，在洪范池镇考"
         "察了"
         "书院泉老街、玫瑰加工厂。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇 @安城镇/安城镇卫生院 "
         "@玫瑰镇/玫瑰镇中学 @洪范池镇/书院泉老街/玫瑰加工厂;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。在孔村镇，李明来到四平灾害隐患点和丰收河堤防查看水"
         "情。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/四平灾害隐患点/丰收河堤防;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_list_goes_on_from_a_park_to_towns(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"3月28日，平阴县委书记李明到产业集聚区的玫瑰面业、东阿阿胶项目，孔村镇的炭素产业园调研。",
         "visit 调研 2021-03-28 370124 李明 @产业集聚区/玫瑰面业/东阿阿胶项目 @孔村镇/炭素产业园;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_looked_at_where_one_came_to_is_no_site(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明深入孔村镇调研。在孔村镇，李明先后来到宏达制罐公司、禾丰糖厂，"
         "详细察看了榨季生产线和仓储平台。",
         "visit 深入孔村镇调研 2021-04-16 370124 李明 @孔村镇/宏达制罐公司/禾丰糖厂;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。李明来到孔村镇柳树村沼气示范点。"
         "在柳树村，沼气池引起了大家的兴趣。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/柳树村沼气示范点;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。\n随行的县水利局局长王强说，水库明年完工。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 王强 @孔村镇;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_road_is_told_in_many_words(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明调研项目建设。李明一行一路向北。孔村镇的石膏加工厂、柳林养殖小区"
         "，是"
         "最先看的两处；转道安城镇，枸杞基地、夏沟示范园依次映入眼帘；傍晚，车队停在了洪范池镇，提"
         "灌改造"
         "工程正在施工。",
         "visit 调研项目建设 2021-04-16 370124 李明 @孔村镇/石膏加工厂/柳林养殖小区"
         " @安城镇/枸杞基地/夏沟示范园 @洪范池镇/提灌改造工程;"},
        {"4月16日，平阴县委书记李明督导防火工作。李明一行先到孔村镇，在柳林村检查站看望了护林员；随"
         "后赶"
         "往东阿镇，进云山林场、访夏沟村物资库；最后徒步登上洪范池镇天池山瞭望塔。",
         "visit 督导防火工作 2021-04-16 370124 李明 @孔村镇/柳林村检查站"
         " @东阿镇/云山林场/夏沟村物资库 @洪范池镇/天池山瞭望塔;"},
        {"4月16日，平阴县委书记李明来到孔村镇，先后走进县棉纺厂、县化肥厂，走访慰问困难职工。",
         "visit 走访慰问困难职工 2021-04-16 370124 李明 @孔村镇/县棉纺厂/县化肥厂;"},
        {"4月16日，平阴县委书记李明到孔村镇柳林村检查防汛工作，随后走进安城镇云山水库。",
         "visit 检查防汛工作 2021-04-16 370124 李明 @孔村镇/柳林村 @安城镇/云山水库;"},
    };
    CHECK_CASES(cases, print_events);
}

static void sites_are_stops_where_no_county_is_known(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县委书记李明到云锦水库、县应急管理局、恒瑞公司调研防汛工作。",
         "visit 调研防汛工作 2021-04-16 0 李明 @云锦水库 @县应急管理局 @恒瑞公司;"},
    };
    CHECK_CASES(cases, print_events);
}

static void goals_are_stops_though_no_site_is_told(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明先后到孔村镇、玫瑰镇和洪范池镇调研防汛工作。在玫瑰镇，李明走进夏"
         "沟水库。",
         "visit 调研防汛工作 2021-04-16 370124 李明 @孔村镇 @玫瑰镇/夏沟水库 @洪范池镇;"},
        {"4月16日，平阴县委书记李明带领考察团赴滕州市、薛城区、台儿庄区考察。",
         "visit 考察团赴滕州市、薛城区、台儿庄区考察 2021-04-16 0 李明 @滕州市 @薛城区 @台儿庄区;"},
        {"4月16日，平阴县委书记李明到深圳、中山、南宁等地，先后考察了深圳恒远建工有限公司、中山商会"
         "。",
         "visit 考察了深圳恒远建工有限公司、中山商会 2021-04-16 0 李明 @深圳/深圳恒远建工有限公司 "
         "@中山/中山商会 @南宁;"},
        {"4月16日，平阴县委书记李明赴珠三角开展招商考察，先后走访了华远公司、云帆投资等7家企业。",
         "visit 招商考察 2021-04-16 0 李明 @华远公司 @云帆投资;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_description_is_no_part_of_a_site(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。在素有“小江南”之称的柳树村，李明察看了荷塘。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/柳树村;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。李明一行来到总投资8亿元的云山产业园、柳林水库，询"
         "问施工进度。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/云山产业园/柳林水库;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_was_done_is_no_part_of_the_last_site(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。李明来到柳树村、云山茶厂和红星花园实地查看了供水情"
         "况和物价情况。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/柳树村/云山茶厂/红星花园;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。李明来到柳树村、云山茶厂和上海新苑实地查看了供水情"
         "况。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/柳树村/云山茶厂/上海新苑;"},
        {"4月16日，平阴县委书记李明到孔村镇调研。李明深入云山文化馆分别就书画厅、剪纸展馆等进行参观"
         "。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 @孔村镇/云山文化馆/书画厅/剪纸展馆;"},
        {"4月16日，平阴县委书记李明到孔村镇调研蔬菜产业。李明分别到云山蔬菜大棚、柳林产业带询问收成"
         "。",
         "visit 调研蔬菜产业 2021-04-16 370124 李明 @孔村镇/云山蔬菜大棚/柳林产业带;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_countys_own_sites_leave_the_town_of_a_list(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明深入孔村镇云山养殖基地、县政务服务中心、市民广场调研。",
         "visit 深入孔村镇云山养殖基地、县政务服务中心、市民广场调研 2021-04-16 370124 李明 "
         "@孔村镇/云山养殖基地 @平阴县/县政务服务中心/市民广场;"},
        {"4月16日，平阴县委书记李明调研教育工作。李明来到玫瑰镇中心小学、孔村镇柳林小学、平阴中学察"
         "看。",
         "visit 调研教育工作 2021-04-16 370124 李明 @玫瑰镇/玫瑰镇中心小学 @孔村镇/柳林小学 "
         "@平阴县/平阴中学;"},
        {"4月16日，平阴县委书记李明调研。在孔村镇，李明察看了柳林社区、县人民医院分院。",
         "visit 调研 2021-04-16 370124 李明 @孔村镇/柳林社区/县人民医院分院;"},
        {"4月16日，平阴县委书记李明先后到孔村镇云山社区、柳林小学等地；玫瑰镇茶厂、东阿镇胶厂考察"
         "。",
         "visit 考察 2021-04-16 370124 李明 @孔村镇/云山社区/柳林小学 @玫瑰镇/茶厂 @东阿镇/胶厂;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_comes_along_is_from_no_stop(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，东平县委书记李明率队来平阴考察。东平县委常委周海参加。\n"
         "李明一行先后来到丰收玫瑰有限公司、平阴玫瑰博物馆等处。",
         "visit 考察 2021-04-16 370124 李明 周海 @平阴县/丰收玫瑰有限公司/平阴玫瑰博物馆;"},
    };
    CHECK_CASES(cases, print_events);
}

static void deeds_end_a_list_wherever_they_stand(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明督导播种工作。李明一行先后到孔村镇云山村，玫瑰镇柳林村、石桥村田"
         "间地头详细了解整地、育苗、浇水等情况。",
         "visit 督导播种工作 2021-04-16 370124 李明 @孔村镇/云山村 @玫瑰镇/柳林村/石桥村;"},
    };
    CHECK_CASES(cases, print_events);
}

static void villages_are_sites_by_their_bare_names(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明分别到云山、柳林、安溪等村委会走访慰问困难群众。",
         "visit 走访慰问困难群众 2021-04-16 370124 李明 @平阴县/云山/柳林/安溪;"},
        {"4月16日，平阴县委书记李明先后来到云山嘎查、柳林嘎查，实地察看了解牛羊养殖场、奶食品加工车"
         "间等经营运行情况，调研了解部分嘎查的畜牧业发展。",
         "visit 调研了解部分嘎查的畜牧业发展 2021-04-16 370124 李明 "
         "@平阴县/云山嘎查/柳林嘎查/牛羊养殖场/奶食品加工车间;"},
        {"4月16日，平阴县委书记李明深入孔村镇，就春耕生产进行调研。他先后来到云山村、柳林村的田间地"
         "头，了"
         "解墒情；在丰收公司的生产车间，询问价格。",
         "visit 就春耕生产进行调研 2021-04-16 370124 李明 @孔村镇/云山村/柳林村/丰收公司;"},
        {"4月16日，平阴县委书记李明到孔村镇云山村调研，实地察看生态水系、古厝修缮、研学基地等项目建"
         "设情况。"
         "随后参观了云山温泉。",
         "visit 到孔村镇云山村调研 2021-04-16 370124 李明 @孔村镇/云山村/云山温泉;"},
        {"4月16日，平阴县委书记李明到孔村镇、玫瑰镇调研。李明来到玫瑰镇，先后来到该镇柳林村、云山村"
         "等地。",
         "visit 到孔村镇、玫瑰镇调研 2021-04-16 370124 李明 @孔村镇 @玫瑰镇/柳林村/云山村;"},
        {"4月16日，平阴县委书记李明到榆山街道柳林居委会开展走访慰问活动。",
         "visit 走访慰问活动 2021-04-16 370124 李明 @榆山街道/柳林居委会;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_looked_at_in_a_works_of_a_town_is_no_site(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明调研。李明来到孔村镇云山食品有限公司，参观了速冻车间和万吨冷库"
         "。",
         "visit 调研 2021-04-16 370124 李明 @孔村镇/云山食品有限公司;"},
        {"4月16日，平阴县委书记李明调研。李明来到孔村镇柳林村，参观了云山合作社、柳林幸福院。",
         "visit 调研 2021-04-16 370124 李明 @孔村镇/柳林村/云山合作社/柳林幸福院;"},
        {"4月16日，平阴县委书记李明一行来到县城，参观了建设成果展和玫瑰文化馆。",
         "visit 来到县城 2021-04-16 370124 李明 @平阴县/建设成果展/玫瑰文化馆;"},
    };
    CHECK_CASES(cases, print_events);
}

static void sites_are_stops_though_the_lead_tells_of_no_way(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县长李明就节前安全生产情况进行检查。\n李明一行先后到云山液化气站、柳林调压站等地"
         "，听"
         "取汇报。",
         "visit 就节前安全生产情况进行检查 2021-04-16 0 李明 @云山液化气站 @柳林调压站;"},
    };
    CHECK_CASES(cases, print_events);
}

static void towns_of_other_counties_are_parts_of_names(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县委副书记李明带领我县党政考察团到平阴县、东平县、阳谷县考察学习。\n考察团先后考"
         "察了平"
         "阴县柳林化工项目、云山公园，东平县柳泉镇南山村、西关村安置房项目，云峰镇北河新村，阳谷县"
         "水上乐"
         "园等10余处。",
         "visit 我县党政考察团到平阴县、东平县、阳谷县考察学习 2021-04-16 0 李明 "
         "@平阴县/柳林化工项目/云山公园 "
         "@东平县/柳泉镇南山村/西关村安置房项目/云峰镇北河新村 @阳谷县/水上乐园;"},
        {"4月16日，副县长李明率有关部门赴江苏省苏州市昆山市考察学习城市建设。\n考察团参观了柳林商务"
         "城、云山镇"
         "市民中心。",
         "visit 考察学习城市建设 2021-04-16 320583 李明 "
         "@江苏省苏州市昆山市/柳林商务城/云山镇市民中心;"},
        {"4月16日，平阴县人大常委会副主任李明带领代表小组一行30余人，赴全国推广的代表活动先进示范县"
         "——江"
         "苏省睢宁县，学习考察代表联络工作。\n考察团来到睢宁县双沟镇柳林社区代表工作站及王集镇云山"
         "山庄"
         "。\n随后，考察团来到双沟镇人大代表之家，了解工作经验。",
         "visit 学习考察代表联络工作 2021-04-16 320324 李明 "
         "@睢宁县/双沟镇柳林社区代表工作站/王集镇云山山庄/双沟镇人大代表之家;"},
    };
    CHECK_CASES(cases, print_events);
}

static void behind_a_towns_sentence_the_county_has_its_own_sites(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明督导安全生产工作。\n在孔村镇派出所，李明慰问值班民警。在平阴玫瑰"
         "食品有"
         "限公司和山东柳林化学有限公司，李明详细了解消防设施。",
         "visit 督导安全生产工作 2021-04-16 370124 李明 @孔村镇/孔村镇派出所 "
         "@平阴县/平阴玫瑰食品有限公司/山东柳林化学有限公司;"},
        {"4月16日，平阴县委书记李明督导春季工作。\n在孔村镇、玫瑰镇、东阿镇等乡镇，李明详细了解农田"
         "管理等"
         "工作。\n在柳林食品、云山家居博览园等地，李明听取汇报。",
         "visit 督导春季工作 2021-04-16 370124 李明 @孔村镇 @玫瑰镇 @东阿镇 "
         "@平阴县/柳林食品/云山家居博览园;"},
        {"4月16日，平阴县委书记李明走访慰问困难职工。\n在孔村镇敬老院，李明看望老人。\n在县化工厂和"
         "玫瑰镇"
         "柳林居委会，李明与职工谈心。",
         "visit 走访慰问困难职工 2021-04-16 370124 李明 @孔村镇/孔村镇敬老院 @平阴县/县化工厂 "
         "@玫瑰镇/柳林居委会;"},
        {"4月16日，平阴县委集体调研榆山街道、锦水街道。",
         "visit 调研榆山街道、锦水街道 2021-04-16 370124 @榆山街道 @锦水街道;"},
    };
    CHECK_CASES(cases, print_events);
}

static void works_are_told_by_what_is_built_and_speeches_lead_nowhere(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县长李明带队赴孔村镇、玫瑰镇等地开展重点项目督查。李明一行先后察看了孔村镇城"
         "南小学"
         "主体工程建设、文化馆地下停车场建设、玫瑰镇综合文化站建设等重点项目建设情况。",
         "visit 赴孔村镇、玫瑰镇等地开展重点项目督查 2021-04-16 370124 李明 "
         "@孔村镇/城南小学主体工程/文化馆地下停车场 @玫瑰镇/综合文化站;"},
        {"4月16日，平阴县委书记李明带队调研春耕工作。\n在孔村镇、玫瑰镇调研时，李明深入部"
         "分养殖"
         "基地，了解春耕情况。\n在云山集团南山煤矿调研时，李明实地察看调度中心。",
         "visit 调研春耕工作 2021-04-16 370124 李明 @孔村镇 @玫瑰镇 "
         "@平阴县/云山集团南山煤矿/调度中心;"},
        {"4月16日，平阴县委书记李明一行先后到城区和孔村镇柳林村、李沟村走访慰问困难群众。",
         "visit 走访慰问困难群众 2021-04-16 370124 李明 @平阴县/城区 @孔村镇/柳林村/李沟村;"},
        {"4月16日，平阴县委书记李明到孔村镇调研春耕。李明强调，要在济南产业园区建设中当先锋。要全力"
         "以赴"
         "加快推进项目建设。",
         "visit 调研春耕 2021-04-16 370124 李明 @孔村镇;"},
    };
    CHECK_CASES(cases, print_events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(works_are_told_by_what_is_built_and_speeches_lead_nowhere),
        cmocka_unit_test(a_site_is_told_once_and_by_its_own_name),
        cmocka_unit_test(a_name_within_the_list_keeps_its_and),
        cmocka_unit_test(what_closes_the_list_says_that_all_are_sites),
        cmocka_unit_test(sites_end_as_places_and_venues_do),
        cmocka_unit_test(stops_are_towns_and_their_sites),
        cmocka_unit_test(a_list_of_sites_is_closed_by_what_they_are),
        cmocka_unit_test(stops_have_words_of_their_own),
        cmocka_unit_test(a_village_and_the_stops_own_name_belong_to_the_site),
        cmocka_unit_test(a_town_is_no_site_and_a_description_no_name),
        cmocka_unit_test(a_zone_of_its_own_is_a_stop_and_a_scenic_spot_is_none),
        cmocka_unit_test(rows_of_places_are_stops_and_no_persons),
        cmocka_unit_test(thoroughness_is_no_way),
        cmocka_unit_test(where_one_is_said_to_stand_sites_keep_their_towns),
        cmocka_unit_test(a_list_goes_on_from_a_park_to_towns),
        cmocka_unit_test(what_is_looked_at_where_one_came_to_is_no_site),
        cmocka_unit_test(the_road_is_told_in_many_words),
        cmocka_unit_test(sites_are_stops_where_no_county_is_known),
        cmocka_unit_test(goals_are_stops_though_no_site_is_told),
        cmocka_unit_test(a_description_is_no_part_of_a_site),
        cmocka_unit_test(what_was_done_is_no_part_of_the_last_site),
        cmocka_unit_test(the_countys_own_sites_leave_the_town_of_a_list),
        cmocka_unit_test(who_comes_along_is_from_no_stop),
        cmocka_unit_test(deeds_end_a_list_wherever_they_stand),
        cmocka_unit_test(villages_are_sites_by_their_bare_names),
        cmocka_unit_test(what_is_looked_at_in_a_works_of_a_town_is_no_site),
        cmocka_unit_test(sites_are_stops_though_the_lead_tells_of_no_way),
        cmocka_unit_test(towns_of_other_counties_are_parts_of_names),
        cmocka_unit_test(behind_a_towns_sentence_the_county_has_its_own_sites),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

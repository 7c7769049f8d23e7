/* Meetings and ceremonies: kind name date place chair and who attends. */
#include "events_of_text.h"

static void a_meeting_has_its_chair_and_who_attends(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开项目建设推进会议。县委书记李明主持会议，县长王强出席会议。",
         "meeting 项目建设推进会议 2021-04-16 370124 chair 李明 李明 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_ceremony_has_its_name_and_day(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行第五届玫瑰文化节开幕式。县长王强出席。",
         "ceremony 第五届玫瑰文化节开幕式 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void meetings_in_general_are_no_event(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县多次召开会议研究此事。", ""},
        {"平阴县的会议室已经建成。", ""},
        {"4月16日，平阴县举办丰富多彩的文化活动。各类招聘活动在县城举行。", ""},
        {"4月16日，平阴县举行会议。全县会议结束后，各镇抓好落实。",
         "meeting 会议 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void an_event_is_attended_or_heard_of_too(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明在全县农村工作会议上强调，要抓好春耕。",
         "meeting 全县农村工作会议 2021-04-16 370124 李明;"},
        {"4月16日，记者从平阴县重点项目推进会上获悉，一季度开工项目12个。",
         "meeting 平阴县重点项目推进会 2021-04-16 370124;"},
        {"李明要求，各镇要马上召开专题会议。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static void an_event_may_be_told_by_its_day_or_declared(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县第十八届人民代表大会第二次会议上，县长王强作政府工作报告。",
         "meeting 平阴县第十八届人民代表大会第二次会议 2021-04-16 370124 王强;"},
        {"县长王强宣布平阴县二季度重点项目集中开工。副县长赵军在仪式上致辞。",
         "ceremony 平阴县二季度重点项目集中开工 370124 chair 王强 王强 赵军;"},
        {"县长王强宣布集中开工的项目有12个。", ""},
        {"4月16日，平阴县玫瑰产业园二期开工仪式（冷链物流中心和研发楼建设项目）在孔村镇隆重举行。",
         "ceremony 平阴县玫瑰产业园二期开工仪式 2021-04-16 370124;"},
        {"4月16日，参加平阴县第十八届人民代表大会第二次会议的全体代表视察玫瑰产业园。",
         "visit 视察玫瑰产业园 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_body_that_meets_is_no_meeting_of_its_own(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委常委会召开会议，传达上级精神。县委书记李明主持会议。",
         "meeting 平阴县委常委会召开会议 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，李明主持召开平阴县委常委会（扩大）会议。",
         "meeting 平阴县委常委会（扩大）会议 2021-04-16 0 chair 李明 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_decided_or_referred_to_is_not_held(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县人大常委会审议了关于县十六届人大二次会议召开时间的决定。", ""},
        {"4月16日，县人大常委会通过了关于召开县十六届人大二次会议的决定。", ""},
        {"4月16日，平阴县政协召开常委会议。会议协商了召开县政协二次会议的有关事宜。",
         "meeting 常委会议 2021-04-16 370124;"},
        {"4月16日，平阴县召开招商说明会。这次在县城举行的说明会是又一次推介。",
         "meeting 招商说明会 2021-04-16 370124;"},
        {"4月16日，受平阴县委书记李明委托，县长王强主持召开县委常委会会议。",
         "meeting 县委常委会会议 2021-04-16 370124 chair 王强 王强;"},
        {"日前，平阴县举行项目集中签约仪式。", "ceremony 项目集中签约仪式 370124;"},
        {"4月16日，平阴县百日攻坚动员会在县政府三楼会议室开展。县长王强出席会议。",
         "meeting 平阴县百日攻坚动员会 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void an_event_is_named_by_its_own_words(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行玫瑰产业洽谈会。县长王强宣布洽谈会开幕。",
         "meeting 玫瑰产业洽谈会 2021-04-16 370124 王强;"},
        {"4月16日，平阴县委书记李明主持召开县委常委会会议，研究防汛工作。",
         "meeting 县委常委会会议 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，平阴县春耕现场会召开。在随后召开的会议上，县长王强作了安排。",
         "meeting 平阴县春耕现场会 2021-04-16 370124 王强;"},
        {"4月16日，平阴县第十六届人民代表大会第四次会议圆满完成各项议程，在县城胜利闭幕。",
         "meeting 平阴县第十六届人民代表大会第四次会议 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void names_are_joined_by_and(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开安委会全体（扩大）会议暨防汛视频会议。县长王强主持会议。",
         "meeting 安委会全体（扩大）会议暨防汛视频会议 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县举行玫瑰招商推介会暨项目签约仪式。",
         "ceremony 玫瑰招商推介会暨项目签约仪式 2021-04-16 370124;"},
        {"4月16日，第六届中国（平阴）玫瑰博览会暨首届花艺展在玫瑰镇开幕。县长王强出席开幕式。",
         "other 第六届中国（平阴）玫瑰博览会暨首届花艺展 2021-04-16 370124 王强;"},
        {"4月16日，平阴县学习十七届六中全会精神专题培训班在县委党校开班。",
         "other 平阴县学习十七届六中全会精神专题培训班 2021-04-16 370124;"},
        {"4月16日，平阴县第三届柳编文化艺术周暨编筐节在玫瑰镇开幕。县长王强宣布开幕。",
         "other 平阴县第三届柳编文化艺术周暨编筐节 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县首届乡村篮球赛总决赛在玫瑰镇打响。",
         "other 平阴县首届乡村篮球赛总决赛 2021-04-16 370124;"},
        {"4月16日，平阴县第二届玫瑰采摘节在玫瑰镇拉开帷幕。",
         "other 平阴县第二届玫瑰采摘节 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void an_activity_is_a_campaign_where_it_has_a_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，由县妇联承办的平阴县“书香家庭”展示活动在孔村镇举行。副县长张兰出席。活动现场，举"
         "行了诵读比赛。",
         "campaign 平阴县“书香家庭”展示活动 2021-04-16 370124 张兰;"},
        {"4月16日，平阴县科技“三下乡”示范活动在孔村镇启动。县长王强致辞。",
         "campaign 平阴县科技“三下乡”示范活动 2021-04-16 370124 王强;"},
        {"4月16日，平阴县妇联在孔村镇举办亲子阅读推广活动。副县长张兰出席。",
         "other 亲子阅读推广活动 2021-04-16 370124 张兰;"},
        {"今年3月至11月，平阴县开展“作风建设提升”主题活动。",
         "campaign “作风建设提升”主题活动 2021-03/2021-11 370124;"},
        {"平阴县重大隐患排查专项行动从3月12日开始，到11月30日结束。",
         "campaign 平阴县重大隐患排查专项行动 2021-03-12/2021-11-30 370124;"},
        {"从10月15日至12月31日，平阴县集中开展安全生产大排查大整治行动。",
         "campaign 安全生产大排查大整治行动 2021-10-15/2021-12-31 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_told_of_an_event_is_no_other(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行重点项目集中开工仪式。县委书记李明出席。\n当天，孔村镇设分会场同时举行"
         "开"
         "工活动。",
         "ceremony 重点项目集中开工仪式 2021-04-16 370124 李明;"},
        {"4月16日，平阴县召开县委常委会会议。县委书记李明主持会议。\n李明在会议结束时强调，要抓好春"
         "耕。",
         "meeting 县委常委会会议 2021-04-16 370124 chair 李明 李明;"},
        {"刚刚闭幕的平阴县委十届二次全会，提出了新思路。", "meeting 平阴县委十届二次全会 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_met_whom_is_told_where_nothing_else_is(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明与客商举行座谈，县长王强参加。",
         "meeting 与客商举行座谈 2021-04-16 370124 李明 王强;"},
        {"4月16日，平阴县委书记李明会见了某集团董事长张伟一行。\n李明感谢张伟的支持。\n县长王强参加"
         "会见。",
         "meeting 会见某集团董事长张伟一行 2021-04-16 370124 李明 张伟 王强;"},
        {"4月16日，平阴县委书记李明到县信访局接访群众。", "other 接访群众 2021-04-16 370124 李明;"},
        {"4月16日，平阴县孔村镇召开夜话会，镇长王强主持。",
         "meeting 夜话会 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县委书记李明会见客商张伟一行时表示，平阴县将优化服务。",
         "meeting 会见客商张伟一行 2021-04-16 370124 李明 张伟;"},
        {"4月16日，平阴县委书记李明主持召开县委常委会会议和县委农村工作领导小组会议。",
         "meeting 县委常委会会议 2021-04-16 370124 chair 李明 李明;meeting "
         "县委农村工作领导小组会议 2021-04-16 370124 chair 李明 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_a_title_names_is_not_held_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日出版的日报发表社论，题目是《热烈祝贺平阴县人大三次会议胜利闭幕》。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static void names_lose_what_leads_to_them_and_keep_their_brackets(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县玫瑰洽谈会开幕式举行，县长王强主持。王强说，玫瑰洽谈会今天开幕。",
         "ceremony 平阴县玫瑰洽谈会开幕式 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县举行“永远跟党走”主题党日活动，县长王强参加。",
         "other “永远跟党走”主题党日活动 2021-04-16 370124 王强;"},
        {"4月16日，平阴县产业推介会（宁波专场）在县城举行，县长王强主持推介会。",
         "meeting 平阴县产业推介会（宁波专场） 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，学校多了一件事——平阴县检察院与学校共建的禁毒教育基地揭牌仪式举行，县长王强出席"
         "。",
         "ceremony 禁毒教育基地揭牌仪式 2021-04-16 370124 王强;"},
        {"4月16日，炭素项目投产仪式在平阴县举行。县委书记李明、县长王强共同按下按钮。",
         "ceremony 炭素项目投产仪式 2021-04-16 370124 李明 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_campaigns_name_may_begin_with_a_numeral(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县从3月20日至12月20日开展双清专项行动。",
         "campaign 双清专项行动 2021-03-20/2021-12-20 370124;"},
        {"平阴县从3月20日至12月20日组织4次统一行动。", ""},
        {"3月20日至12月20日，平阴县有效实施“扬尘治理”、禁烧禁放、水污染防治三大行动。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static void names_are_cut_behind_what_announces_them_only(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，中国——东盟玫瑰博览会在平阴县举行。",
         "other 中国——东盟玫瑰博览会 2021-04-16 370124;"},
        {"4月16日，平阴县还多了一件事——玫瑰馆揭牌仪式举行。",
         "ceremony 玫瑰馆揭牌仪式 2021-04-16 370124;"},
        {"4月16日，平阴玫瑰推介会（济南专场）举行。",
         "meeting 平阴玫瑰推介会（济南专场） 2021-04-16 0;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_wished_for_or_printed_is_not_held(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县王明呼吁尽快召开紧急会议。", ""},
        {"4月16日，平阴县发表社论《同心同德 再谱新篇——热烈祝贺人代会开幕》。", ""},
        {"4月16日，平阴县委书记王明会见来平阴参加全县经济工作会议的客商李强。",
         "meeting 会见来平阴参加全县经济工作会议的客商李强 2021-04-16 370124 王明 李强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_group_goes_on_with_its_studies(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委理论学习中心组进行第三次集体学习。县委书记王明主持。",
         "meeting 第三次集体学习 2021-04-16 370124 chair 王明 王明;"},
        {"4月16日，平阴县委理论学习中心组开展第5次集体学习。县委书记王明主持。",
         "meeting 第5次集体学习 2021-04-16 370124 chair 王明 王明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_comma_may_part_the_name_from_where_and_when_it_was_held(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"中国共产党平阴县第十五届委员会第四次全体会议，于4月16日在县城举行。县委书记李明作报告。",
         "meeting 中国共产党平阴县第十五届委员会第四次全体会议 2021-04-16 370124 李明;"},
        {"4月16日，平阴县举行了校友论坛、校史馆开馆仪式。",
         "meeting 校友论坛 2021-04-16 370124;ceremony 校史馆开馆仪式 2021-04-16 370124;"},
        {"4月16日，平阴县成功举办玫瑰论坛、阿胶博览会等活动。",
         "meeting 玫瑰论坛 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void events_of_many_kinds_begin_and_end(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县第三届樱花节在玫瑰谷景区开幕。县长王强出席。",
         "other 平阴县第三届樱花节 2021-04-16 370124 王强;"},
        {"4月16日，2021年少年网球团体赛（平阴站）落下帷幕，平阴县夺冠。",
         "other 2021年少年网球团体赛（平阴站） "
         "2021-04-16 370124;"},
        {"（2021年4月16日平阴县人民代表大会常务委员会第五次会议通过）",
         "meeting 平阴县人民代表大会常务委员会第五次会议 2021-04-16 370124;"},
        {"4月16日，平阴县组织开展“清洁家园”志愿服务活动。县长王强参加活动。",
         "campaign “清洁家园”志愿服务活动 2021-04-16 370124 王强;"},
        {"4月16日上午，全镇产业发展观摩会正在平阴县这里举行。",
         "meeting 全镇产业发展观摩会 2021-04-16 370124;"},
        {"4月16日，平阴县召开院坝会31场，沿河举办采茶会、手工市集等活动。", ""},
        {"截至4月16日，平阴县要求各镇三天内召开专题会议。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static void what_a_day_was_spent_at_is_a_ceremony(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日下午的结业仪式上，平阴县副县长李明、王立平共同揭牌，县教育局局长王强主持仪式。",
         "ceremony 结业仪式 2021-04-16 370124 chair 王强 李明 王立平 王强;"},
        {"4月16日上午，平阴县玫瑰采摘季开园仪式举行。县长李明宣布开园。\n当天下午，采摘季的重头戏“"
         "花"
         "王”擂台赛在县文化中心开赛。",
         "ceremony 平阴县玫瑰采摘季开园仪式 2021-04-16 370124 chair 李明 李明;"
         "other “花王”擂台赛 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_campaign_is_begun(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月19日，平阴县启动为期三个月的“清河净水”专项行动。",
         "campaign “清河净水”专项行动 2021-04-19 370124;"},
        {"4月12日，平阴县委书记李明会见了中建集团副总裁王强一行。",
         "meeting 会见中建集团副总裁王强一行 2021-04-12 370124 李明 王强;"},
        {"4月19日，平阴县“百日攻坚”专项行动正式启动。",
         "campaign 平阴县“百日攻坚”专项行动 2021-04-19 370124;"},
        {"连日来，平阴县志愿者开展“文明交通”志愿服务活动。",
         "campaign “文明交通”志愿服务活动 370124;"},
        {"平阴县“百日攻坚”专项行动启动以来，各镇行动迅速。", ""},
        {"平阴县将军路社区开展“净巷”专项行动，每户都参加，主要做法得到推广。",
         "campaign “净巷”专项行动 370124;"},
        {"平阴县要开展“净巷”专项行动。各镇每年开展“净河”专项行动。", ""},
        {"平阴县坚持党建强村。实施“头雁行动”，健全选育机制；开展了“星级创建”活动，推进规范化建设。",
         "campaign “头雁行动” 370124;campaign “星级创建”活动 370124;"},
        {"平阴县将开展“头雁行动”。县长王强强调，各镇开展“星级创建”活动。党员每月开展一次“洗村”活动"
         "。",
         ""},
    };
    CHECK_CASES(cases, print_events);
}

static void names_run_on_to_where_they_were_held(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县首批产业项目集中开工剪彩仪式在孔村镇五阳工业园区柳林公司扩建项目开工现场举"
         "行。",
         "ceremony 平阴县首批产业项目集中开工剪彩仪式 2021-04-16 370124;"},
        {"4月16日，平阴县召开人大常委会机关学习会议。", "meeting 人大常委会机关学习会议 2021-04-16 "
                                                        "370124;"},
        {"4月16日，平阴县委召开108次常委会会议，专题研究党组工作。",
         "meeting 108次常委会会议 2021-04-16 370124;"},
        {"4月16日上午，以“花开柳林”为主题的平阴县第二届乡村文化旅游节，在有着“花乡”“茶乡”之称的孔村"
         "镇盛大开幕。",
         "other 平阴县第二届乡村文化旅游节 2021-04-16 370124;"},
        {"4月16日，平阴县春季农业科技大培训活动在孔村镇举办，种粮大户参加了培训和观摩。",
         "other 平阴县春季农业科技大培训活动 2021-04-16 370124;"},
        {"4月16日，平阴县商会负责人来到孔村镇小学开展爱心助学捐赠活动。",
         "other 爱心助学捐赠活动 2021-04-16 370124;"},
        {"4月16日，平阴县孔村镇小学迎来了春季运动会。", "other 春季运动会 2021-04-16 370124;"},
        {"4月16日，平阴县召开各部门负责人列席的党组学习会。",
         "meeting 党组学习会 2021-04-16 370124;"},
        {"4月16日，平阴县举行首届理论宣讲大赛决赛。",
         "other 首届理论宣讲大赛决赛 2021-04-16 370124;"},
        {"4月16日，第三届平阴县玫瑰文化旅游节开幕式举行。副县长赵山宣布玫瑰节开幕。",
         "ceremony 第三届平阴县玫瑰文化旅游节开幕式 2021-04-16 370124 chair 赵山 赵山;"},
        {"4月16日，全县人民瞩目已久的平阴县第三届运动会在县体育场开幕。县长王强出席开幕式并宣布运动"
         "会开幕。",
         "other 平阴县第三届运动会 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县政府与柳林公司签约。县长王强会见柳林公司董事长孙河一行。",
         "meeting 会见柳林公司董事长孙河一行 2021-04-16 370124 王强 孙河;"},
        {"4月16日，平阴县政府与柳林公司签署协议。县长王强参加会议，并见证签约仪式。",
         "ceremony 签约仪式 2021-04-16 370124 王强;"},
        {"4月16日，县长王强参加了平阴县合作交流会暨重点项目签约仪式。",
         "ceremony 平阴县合作交流会暨重点项目签约仪式 2021-04-16 370124 王强;"},
        {"4月16日，柳林社区开展志愿服务队的启动仪式。",
         "ceremony 志愿服务队的启动仪式 2021-04-16 0;"},
        {"4月16日，由平阴县总工会举办的“阳光志愿在行动”在白云公园正式启动。",
         "campaign “阳光志愿在行动” 2021-04-16 370124;"},
        {"4月16日，平阴县医院举办“5·12”国际护士节庆祝活动。",
         "other “5·12”国际护士节庆祝活动 2021-04-16 370124;"},
        {"平阴县法院开展为期一个月的“听民声、解民忧”为主题的“百名法官进村”活动。",
         "campaign “百名法官进村”活动 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_name_keeps_no_half_quotation_and_no_count(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月19日，平阴县召开“山亭——平阴招商推介会”，县长李明致辞。",
         "meeting 山亭——平阴招商推介会 2021-04-19 370124 李明;"},
        {"4月19日，平阴县玫瑰镇举行了一场院坝会，镇长李明参加。",
         "meeting 院坝会 2021-04-19 370124 李明;"},
        {"4月19日，平阴县举办“心向阳”演讲比赛。", "other “心向阳”演讲比赛 2021-04-19 370124;"},
        {"会议传达了平阴县人大常委会主任李明3月30日来调研指示精神。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static int read_as_of_today(void **state)
{
    (void)state;
    reference = (struct date){0};
    return 0;
}

static void a_name_tells_the_year_of_its_event(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"7月18日，2019平阴玫瑰文化节开幕式举行，县委书记李明出席。",
         "ceremony 2019平阴玫瑰文化节开幕式 2019-07-18 0 李明;"},
        {"7月18日至20日，平阴县2019年第三季度重点项目观摩会举行，县委书记李明出席。",
         "meeting 平阴县2019年第三季度重点项目观摩会 2019-07-18/2019-07-20 370124 李明;"},
        {"1月18日，平阴县2019年度表彰大会召开，县委书记李明出席。",
         "meeting 平阴县2019年度表彰大会 2021-01-18 370124 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_took_place_lies_not_months_ahead(void **state)
{
    (void)state;
    reference = (struct date){.year = 2021, .month = 1, .day = 5};
    static const struct fact_case cases[] = {
        {"12月28日，平阴县委经济工作会议召开，县长李明主持会议。",
         "meeting 平阴县委经济工作会议 2020-12-28 370124 chair 李明 李明;"},
        {"12月28日至30日，平阴县委经济工作会议召开，县长李明主持会议。",
         "meeting 平阴县委经济工作会议 2020-12-28/2020-12-30 370124 chair 李明 李明;"},
        {"1月4日，平阴县委经济工作会议召开，县长李明主持会议。",
         "meeting 平阴县委经济工作会议 2021-01-04 370124 chair 李明 李明;"},
        {"2021年12月28日，平阴县委经济工作会议召开，县长李明主持会议。",
         "meeting 平阴县委经济工作会议 2021-12-28 370124 chair 李明 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_festivals_name_dates_only_what_was_on_its_day(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"日前，“欢乐元宵”主题灯会在平阴县滨河公园举行。", "other “欢乐元宵”主题灯会 370124;"},
        {"元宵节当天，平阴县举行元宵灯会。", "other 元宵灯会 2021-02-26 370124;"},
        {"春节期间，平阴县举办迎春灯会。", ""},
        {"元宵节早已过去，平阴县举行灯谜大赛。", ""},
        {"元宵节晚7时，平阴县举行灯谜大赛。", "other 灯谜大赛 2021-02-26 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void praise_is_no_part_of_a_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"在4月16日（周五）的新春团拜会上，县长王强致辞。",
         "meeting 新春团拜会 2021-04-16 0 王强;"},
        {"4月16日，平阴县举行了简短而庄重的出征仪式。", "ceremony 出征仪式 2021-04-16 370124;"},
        {"4月16日，平阴县举行简朴、热烈的欢送会。", "meeting 欢送会 2021-04-16 370124;"},
        {"4月16日，晚稻机收现场会在平阴县孔村镇举行。",
         "meeting 晚稻机收现场会 2021-04-16 370124;"},
        {"4月16日，平阴县举行隆重开业典礼。", "ceremony 开业典礼 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_years_gathering_keeps_its_year_and_opening(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"副县长赵军4月16日在青岛出席东海经济论坛2021年年会开幕式并作主旨演讲。",
         "ceremony 东海经济论坛2021年年会开幕式 2021-04-16 0 赵军;"},
        {"东海经济论坛2021年年会4月16日闭幕。", "meeting 东海经济论坛2021年年会 2021-04-16 0;"},
        {"4月16日，平阴县玫瑰旅游节以开幕式文艺演出拉开帷幕。",
         "other 平阴县玫瑰旅游节 2021-04-16 370124;"},
        {"4月16日，平阴县龙舟赛在隆重的开幕式后鸣锣开赛。",
         "other 平阴县龙舟赛 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_body_meets_when_and_where_it_does(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县人大常委会4月16日上午在县会议中心举行第十二次会议，主任刘芳主持会议。",
         "meeting 第十二次会议 2021-04-16 370124 chair 刘芳 刘芳;"},
    };
    CHECK_CASES(cases, print_events);
}

static void meetings_of_one_name_are_told_by_their_days(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县长王强主持召开县政府党组会议。会议学习文件。\\n4月20日，县长王强主持召开县政府"
         "党组会议。",
         "meeting 县政府党组会议 2021-04-16 0 chair 王强 王强;meeting 县政府党组会议 2021-04-20 0 "
         "chair 王强 王强;"},
        {"4月20日，平阴县召开农业大会。\\n4月16日，全市动员会召开后，县委迅速召开农业大会。",
         "meeting 农业大会 2021-04-20 370124;meeting 全市动员会 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_named_in_passing_is_no_event(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县长王强会见客商赵军。\\n王强说，平阴县连续多年举办农机手研讨班。",
         "meeting 会见客商赵军 2021-04-16 370124 王强 赵军;"},
        {"4月16日，县委书记李明通过召开专题会议、实地检查等方式推动创建工作。县长王强参加会议。",
         ""},
        {"4月16日，以“绿色发展”为主题的春耕工作座谈会以视频的形式召开。县长王强出席。",
         "meeting 春耕工作座谈会 2021-04-16 0 王强;"},
        {"4月16日，平阴县举行首届“花海”文化旅游节开幕式。副县长赵军宣布旅游节开幕。",
         "ceremony 首届“花海”文化旅游节开幕式 2021-04-16 370124 chair 赵军 赵军;"},
        {"4月16日，平阴县举办农机手研讨班。县长王强、副县长张兰出席。",
         "other 农机手研讨班 2021-04-16 370124 王强 张兰;"},
    };
    CHECK_CASES(cases, print_events);
}

static void gatherings_have_many_names(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县与历城区举行视频会晤。", "meeting 视频会晤 2021-04-16 370124;"},
        {"4月16日，平阴县举办专题读书班。", "other 专题读书班 2021-04-16 370124;"},
        {"4月16日，平阴县第二批项目集中签约在县会展中心举行。",
         "ceremony 平阴县第二批项目集中签约 2021-04-16 370124;"},
        {"4月16日，平阴县举办“非遗进乡村”社区巡演活动。",
         "campaign “非遗进乡村”社区巡演活动 2021-04-16 370124;"},
        {"4月16日，“乡音乡情——送戏进乡村”活动启动仪式暨首场演出在孔村镇举行。",
         "other “乡音乡情——送戏进乡村”活动启动仪式暨首场演出 2021-04-16 0;"},
        {"4月16日晚，“玫乡之夜”文艺晚会在平阴县文化广场上演。县长王强观看演出。",
         "other “玫乡之夜”文艺晚会 2021-04-16 370124 王强;"},
        {"4月16日，平阴县举行二季度重点项目集中开工现场会。县长王强出席并宣布项目集中开工。",
         "ceremony 二季度重点项目集中开工现场会 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，历时10天的平阴县农民篮球联赛在县体育馆落下帷幕。",
         "other 平阴县农民篮球联赛 2021-04-16 370124;"},
        {"4月16日，多样庆祝活动在平阴县各地上演。", ""},
    };
    CHECK_CASES(cases, print_events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_event_is_named_by_its_own_words),
        cmocka_unit_test(names_are_joined_by_and),
        cmocka_unit_test(an_activity_is_a_campaign_where_it_has_a_name),
        cmocka_unit_test(a_meeting_has_its_chair_and_who_attends),
        cmocka_unit_test(a_ceremony_has_its_name_and_day),
        cmocka_unit_test(meetings_in_general_are_no_event),
        cmocka_unit_test(an_event_is_attended_or_heard_of_too),
        cmocka_unit_test(an_event_may_be_told_by_its_day_or_declared),
        cmocka_unit_test(a_body_that_meets_is_no_meeting_of_its_own),
        cmocka_unit_test(what_is_decided_or_referred_to_is_not_held),
        cmocka_unit_test(what_is_told_of_an_event_is_no_other),
        cmocka_unit_test(who_met_whom_is_told_where_nothing_else_is),
        cmocka_unit_test(what_a_title_names_is_not_held_there),
        cmocka_unit_test(names_lose_what_leads_to_them_and_keep_their_brackets),
        cmocka_unit_test(a_campaigns_name_may_begin_with_a_numeral),
        cmocka_unit_test(names_are_cut_behind_what_announces_them_only),
        cmocka_unit_test(what_is_wished_for_or_printed_is_not_held),
        cmocka_unit_test(a_group_goes_on_with_its_studies),
        cmocka_unit_test(events_of_many_kinds_begin_and_end),
        cmocka_unit_test(a_comma_may_part_the_name_from_where_and_when_it_was_held),
        cmocka_unit_test(what_a_day_was_spent_at_is_a_ceremony),
        cmocka_unit_test(a_campaign_is_begun),
        cmocka_unit_test(names_run_on_to_where_they_were_held),
        cmocka_unit_test(a_name_keeps_no_half_quotation_and_no_count),
        cmocka_unit_test(a_name_tells_the_year_of_its_event),
        cmocka_unit_test_teardown(what_took_place_lies_not_months_ahead, read_as_of_today),
        cmocka_unit_test(a_festivals_name_dates_only_what_was_on_its_day),
        cmocka_unit_test(praise_is_no_part_of_a_name),
        cmocka_unit_test(a_years_gathering_keeps_its_year_and_opening),
        cmocka_unit_test(a_body_meets_when_and_where_it_does),
        cmocka_unit_test(meetings_of_one_name_are_told_by_their_days),
        cmocka_unit_test(what_is_named_in_passing_is_no_event),
        cmocka_unit_test(gatherings_have_many_names),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

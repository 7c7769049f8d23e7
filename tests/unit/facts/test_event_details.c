/* When events were and who was there. */
#include "events_of_text.h"

static void who_was_present_is_listed_wherever_it_stands(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日上午，平阴县第十八届人民代表大会第五次会议在县文体馆隆重开幕。\n会场庄严肃穆。\n代"
         "表们精神饱满。\n在主席台前排就座的大会执行主席有：李明、王强。\n大会由县人大常委会主任张"
         "建国主持。",
         "meeting 平阴县第十八届人民代表大会第五次会议 2021-04-16 370124 chair 张建国 李明 王强 "
         "张建国;"},
    };
    CHECK_CASES(cases, print_events);
}

static void guests_and_hosts_are_parted_by_semicolons(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县合作交流会举行。县长王强，副县长张建国；副市长李明，秘书长陈红参加会议。",
         "meeting 平阴县合作交流会 2021-04-16 370124 王强 张建国 李明 陈红;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_speaks_or_reports_is_present(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县东西协作座谈会召开。县长王强说，愿意加强合作。\n县委书记李明指出，"
         "要"
         "抓好落实。村民张老三说，这是好事。",
         "meeting 平阴县东西协作座谈会 2021-04-16 370124 王强 李明;"},
        {"4月16日，平阴县委经济工作会议召开。县长王强主持会议，县委书记李明作了重要讲话。副县长张兰"
         "对今年工作作了安排。",
         "meeting 平阴县委经济工作会议 2021-04-16 370124 chair 王强 王强 李明 张兰;"},
        {"4月16日，平阴县人大常委会举行第五次会议。会议听取了县财政局局长张文兰作的预算报告。",
         "meeting 第五次会议 2021-04-16 370124 张文兰;"},
        {"4月16日，平阴县召开党政联席会。县领导王强、张兰在分会场收听收看会议。会议集体学习了周大海"
         "市长在全市小城镇建设现场观摩推进会上的讲话精神。",
         "meeting 党政联席会 2021-04-16 370124 王强 张兰;"},
        {"4月16日，平阴县环境整治动员会召开，县长王强出席。\n王强指出，召开全县整治工作动员会，是落"
         "实"
         "上级要求。\n副县长张兰参加会议。",
         "meeting 平阴县环境整治动员会 2021-04-16 370124 王强 张兰;"},
        {"4月16日，平阴县项目开工仪式举行。县委书记李明出席。\n项目涵盖各方面。\n全县上下要加油。\n"
         "副县长张兰在仪式上致辞。\n副县长周大海主持仪式。",
         "ceremony 平阴县项目开工仪式 2021-04-16 370124 chair 周大海 李明 张兰 周大海;"},
        {"4月16日，平阴县政府召开春耕生产新闻发布会，县农业局局长何平介绍有关情况，并答记者问。",
         "meeting 春耕生产新闻发布会 2021-04-16 370124 何平;"},
        {"4月16日，平阴县孔村镇举行防汛应急演练。副县长赵军现场指挥。",
         "other 防汛应急演练 2021-04-16 370124 赵军;"},
        {"4月16日，平阴县组织收听收看全省森林防火视频会议，平阴县副县长赵军在平阴县分会场参加会议"
         "。",
         "meeting 全省森林防火视频会议 2021-04-16 370124 赵军;"},
    };
    CHECK_CASES(cases, print_events);
}

static void events_of_one_piece_have_their_own_days_and_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县残联举办助残启动仪式。县长王强致辞。\n在平阴县民政局举办的敬老招待会上，副"
         "县长"
         "张兰等100余人出席。\n4月18日，平阴县文联召开文艺座谈会，县委书记李明出席。",
         "ceremony 助残启动仪式 2021-04-16 370124 王强;meeting 敬老招待会 2021-04-16 370124 "
         "张兰;meeting 文艺座谈会 2021-04-18 370124 李明;"},
        {"4月16日，平阴县举行采摘节开幕式。\n2021玫瑰产业国际论坛日前在平阴县开幕。",
         "ceremony 采摘节开幕式 2021-04-16 370124;meeting 2021玫瑰产业国际论坛 370124;"},
        {"4月16日，平阴县召开项目推进会，县长王强出席。\n会后，平阴县召开座谈会，部署近期重点工作，"
         "县委书记李明出席。",
         "meeting 项目推进会 2021-04-16 370124 王强;meeting 座谈会 2021-04-16 370124 李明;"},
        {"4月16日，平阴县招商座谈会召开，县委书记李明讲话。\n会上交流了经验。\n大家谈了看法。\n座谈"
         "会由县长王强主"
         "持。",
         "meeting 平阴县招商座谈会 2021-04-16 370124 chair 王强 李明 王强;"},
        {"4月16日，记者从平阴县重点项目推进会上获悉，一季度开工项目12个。\n会议由县长王强主持，县委"
         "书记李"
         "明讲话。",
         "meeting 平阴县重点项目推进会 2021-04-16 370124 chair 王强 王强 李明;"},
        {"4月16日，平阴县六届人大常委会举行第二十一次会议。主任李明主持会议。",
         "meeting 第二十一次会议 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，李明主持召开平阴县人大常委会第二十九次主任会议。",
         "meeting 平阴县人大常委会第二十九次主任会议 2021-04-16 0 chair 李明 李明;"},
        {"4月16日，平阴县召开座谈会。县长王强出席。\n4月18日，平阴县又召开民营企业座谈会。",
         "meeting 座谈会 2021-04-16 370124 王强;meeting 民营企业座谈会 2021-04-18 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_meeting_without_a_day_is_told_by_its_chair(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委常委会近日召开专题会议，县委书记李明主持会议并讲话。",
         "meeting 专题会议 370124 chair 李明 李明;"},
        {"4月16日，平阴县春耕现场会召开，县长王强出席。此次现场会召开，将推动工作。",
         "meeting 平阴县春耕现场会 2021-04-16 370124 王强;"},
        {"平阴县将召开专题会议，县委书记李明参加。", ""},
        {"4月16日，平阴县公安局组织召开了交通整治动员部署会议，县长王强出席。",
         "meeting 交通整治动员部署会议 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void whoever_comes_somewhere_else_is_not_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行玫瑰节开幕式。县长王强出席。李伟来到平阴已经三年。",
         "ceremony 玫瑰节开幕式 2021-04-16 370124 王强;"},
        {"4月16日，平阴县举行表彰大会。县长王强出席。李伟走上创业路。",
         "meeting 表彰大会 2021-04-16 370124 王强;"},
        {"4月16日，平阴县举行表彰大会。李伟走上领奖台。",
         "meeting 表彰大会 2021-04-16 370124 李伟;"},
        {"4月16日，平阴县召开春耕座谈会。县长王强来到农民中间。",
         "meeting 春耕座谈会 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_day_by_its_date_beats_one_by_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2月18日，农历新年上班第一天，平阴县召开项目建设大会。",
         "meeting 项目建设大会 2021-02-18 370124;"},
        {"4月16日，平阴县召开考察学习座谈会，县长王强主持。李伟、赵明分别谈了体会。",
         "meeting 考察学习座谈会 2021-04-16 370124 chair 王强 王强 李伟 赵明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void whose_thought_is_followed_is_not_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开项目推进会。会议以李建国法治思想为指导，在以李建国同志为核心的班子领导"
         "下"
         "，"
         "县长王明出席会议。",
         "meeting 项目推进会 2021-04-16 370124 王明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_was_attended_took_place_on_the_day_told_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县玫瑰大桥建成通车。县委书记李明，县长王强等参加了通车仪式。",
         "ceremony 通车仪式 2021-04-16 370124 李明 王强;"},
        {"4月16日上午，平阴县玫瑰中学开工建设。开工典礼由副县长王强主持。",
         "ceremony 开工典礼 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县委书记李明主持县委理论学习中心组集体学习，王强作交流发言。",
         "meeting 县委理论学习中心组集体学习 2021-04-16 370124 chair 李明 李明 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_spoke_or_reported_far_behind_was_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开经济运行分析会。县长王强出席。\n一季度，全县生产总值增长6%。工业增长7%"
         "。投资"
         "增长8%。消费增长9%。\n县商务局局长李明在会上介绍，全县网店突破1万家，张建国的网店最早。",
         "meeting 经济运行分析会 2021-04-16 370124 王强 李明;"},
        {"4月16日，平阴县第十八届人大常委会第五次会议举行。县人大常委会主任王强出席。\n一季度，生产"
         "总值"
         "增长6%；投资增长7%；消费增长8%；出口增长9%"
         "。\n会议还听取了县财政局局长李明关于预算执行情况的"
         "报告。",
         "meeting 平阴县第十八届人大常委会第五次会议 2021-04-16 370124 王强 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_day_is_counted_from_the_one_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开项目推进会。\n会后次日，平阴县委常委会（扩大）会议召开，李明主持会议"
         "。",
         "meeting 项目推进会 2021-04-16 370124;"
         "meeting 平阴县委常委会（扩大）会议 2021-04-17 370124 chair 李明 李明;"},
        {"4月16日晚，平阴县召开村民大会。\n次日一早，村民们上山，参加“玫瑰花开”义务植树活动。",
         "meeting 村民大会 2021-04-16 370124;"
         "campaign “玫瑰花开”义务植树活动 2021-04-17 370124;"},
        {"原定于4月14日在平阴县举行的第六届玫瑰越野赛延期至4月28日上午8时举行。",
         "other 第六届玫瑰越野赛 2021-04-28 370124;"},
        {"原定于4月14日在平阴县举行的第六届玫瑰越野赛取消。", ""},
        {"平阴县举办了职工技能大赛。4月16日，在县中心广场，此次大赛在县长王强的宣布中拉开了帷幕。",
         "other 职工技能大赛 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_planned_has_nobody_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开玫瑰论坛新闻发布会。县长李明出席。\n王强透露，5月8日，县里还将举办农机"
         "技"
         "能大赛。",
         "meeting 玫瑰论坛新闻发布会 2021-04-16 370124 李明;"
         "other 农机技能大赛 2021-05-08 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_said_to_have_come_was_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行项目签约仪式。县长李明出席并致辞。\n签约项目共有14个。\n总投资62亿元。"
         "\n"
         "恒晟公司董事长王强在签约现场说：“我们追加投资。”\n据参加仪式的市商会会长张建国介绍，用时"
         "缩"
         "短三分之一。",
         "ceremony 项目签约仪式 2021-04-16 370124 李明 王强 张建国;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_next_meeting_has_its_own_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日上午，平阴县召开秋种工作会议，县委副书记李明主持，县长王强讲话。下午，县里又召开禁"
         "烧工作"
         "调度会，副县长张建国部署工作。",
         "meeting 秋种工作会议 2021-04-16 370124 chair 李明 李明 王强;"
         "meeting 禁烧工作调度会 2021-04-16 370124 张建国;"},
        {"4月16日，平阴县召开秋种工作会议。主持会议的是县委副书记李明。",
         "meeting 秋种工作会议 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，平阴县第五届玫瑰文化节在县城开幕。县长李明宣布开幕，县委书记王强出席。",
         "other 平阴县第五届玫瑰文化节 2021-04-16 370124 chair 李明 李明 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_year_that_is_looked_back_on_is_over(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"1月18日，平阴县政协召开常委会议。2017年，共承办提案47件。截至2017年8月底，均已办结。",
         "meeting 常委会议 2018-01-18 370124;"},
        {"3月2日，平阴县召开人代会。县长回顾2015年工作时说，2015年各项任务全部完成。",
         "meeting 人代会 2016-03-02 370124;"},
        {"6月2日，平阴县召开林业工作会议，总结2018年工作，安排今年任务。",
         "meeting 林业工作会议 2019-06-02 370124;"},
        {"6月2日，平阴县召开林业工作会议，总结了2018年工作，2018年任务全部完成。",
         "meeting 林业工作会议 2018-06-02 370124;"},
        {"9月18日，平阴县召开推进会。截至2017年8月底，2017年任务完成七成。",
         "meeting 推进会 2017-09-18 370124;"},
        {"3月1日起，平阴县开展专项整治行动。截至2017年8月底，2017年任务完成七成。9月2日，平阴县召开"
         "推进会。",
         "meeting 推进会 2017-09-02 370124;"},
        {"2017年1月18日，平阴县开展检查。截至2017年8月底，2017年任务完成七成。9月2日，平阴县召开推"
         "进"
         "会。",
         "meeting 推进会 2017-09-02 370124;"},
        {"3月1日，平阴县开展专项整治。截至2017年8月底，2017年任务完成七成。9月2日，平阴县召开推进会"
         "。",
         "meeting 推进会 2017-09-02 370124;"},
        {"本报讯（记者李明）一月十八日，平阴县政协召开常委会议。2017年，共承办提案47件。截至2017年"
         "八月"
         "底，均已办结。",
         "meeting 常委会议 2018-01-18 370124;"},
    };
    published_in = 0;
    CHECK_CASES(cases, print_events);
    published_in = 2021;
}

static void a_day_of_something_else_is_not_the_events(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月8日，平阴县召开座谈会，会议决定将采摘节改在9月23日举行。",
         "meeting 座谈会 2021-04-08 370124;"},
        {"4月8日，平阴县召开座谈会。企业第二天就办好了证，县政府召开现场推进会。",
         "meeting 座谈会 2021-04-08 370124;meeting 现场推进会 2021-04-08 370124;"},
        {"4月8日，平阴县召开防汛工作会议部署即将到来的汛期工作，县委书记李明出席会议并讲话。",
         "meeting 防汛工作会议 2021-04-08 370124 李明;"},
        {"4月8日，走访企业座谈会由平阴县长李明主持召开。",
         "meeting 走访企业座谈会 2021-04-08 0 chair 李明 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_appointed_honoured_or_mourned_need_not_be_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月8日，平阴县召开干部大会，宣布县委决定：王强同志任教育局局长。副县长张兰出席会议。",
         "meeting 干部大会 2021-04-08 370124 张兰;"},
        {"4月8日，平阴县召开表彰大会，表彰了先进个人王强、李丽。副县长张兰出席会议。",
         "meeting 表彰大会 2021-04-08 370124 张兰;"},
        {"4月8日，平阴县召开防汛会议，传达了副市长王强的批示。县长李明主持会议。",
         "meeting 防汛会议 2021-04-08 370124 chair 李明 李明;"},
        {"4月8日，平阴县玫瑰镇为王强同志举行告别仪式，副县长张兰参加。",
         "ceremony 告别仪式 2021-04-08 370124 张兰;"},
        {"4月8日，平阴县召开表彰大会。受表彰代表王强、李丽作了发言。",
         "meeting 表彰大会 2021-04-08 370124 王强 李丽;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_calls_or_leads_a_meeting_is_its_chair(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月8日，平阴县县长李明组织召开防汛现场会。",
         "meeting 防汛现场会 2021-04-08 370124 chair 李明 李明;"},
        {"4月8日，在主持召开防汛会议时，平阴县县长李明强调，要抓好防汛。",
         "meeting 防汛会议 2021-04-08 370124 chair 李明 李明;"},
        {"4月8日，平阴县副校长王强走进社区作报告。宣讲会由街道书记李明主持。",
         "meeting 宣讲会 2021-04-08 370124 chair 李明 李明;"},
        {"4月8日，平阴县举行入团仪式，团县委书记李文明为新团员颁发团徽。",
         "ceremony 入团仪式 2021-04-08 370124 李文明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void an_event_is_held_where_and_when_its_own_words_say(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月8日，平阴县在上海举行招商推介会。", "meeting 招商推介会 2021-04-08 310000;"},
        {"4月8日，平阴县在长沙会展中心三楼举办了玫瑰推介活动。",
         "other 玫瑰推介活动 2021-04-08 430100;"},
        {"4月8日，平阴县玫瑰推介会在厦门体育馆举行。",
         "meeting 平阴县玫瑰推介会 2021-04-08 350200;"},
        {"4月8日，平阴县玫瑰推介会在湖南长沙举行。", "meeting 平阴县玫瑰推介会 2021-04-08 430100;"},
        {"4月8日，平阴县玫瑰推介会在长沙大酒店举行。",
         "meeting 平阴县玫瑰推介会 2021-04-08 370124;"},
        {"记者4月10日从平阴县教育局获悉，全县动员会4月9日召开。",
         "meeting 全县动员会 2021-04-09 370124;"},
        {"国庆节前夕，平阴县召开教师座谈会，县长李明讲话。", "meeting 教师座谈会 370124 李明;"},
        {"春节前夕，平阴县委书记李明先后来到孔村镇、玫瑰镇，看望慰问困难群众。",
         "visit 看望慰问困难群众 370124 李明 @孔村镇 @玫瑰镇;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_bracket_explains_the_word_for_the_day(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"今天（4月16日）上午，平阴县安全生产推进会召开。县长王强出席会议并讲话。",
         "meeting 平阴县安全生产推进会 2021-04-16 370124 王强;"},
        {"今天下午（4月16日），平阴县安全生产推进会召开。县长王强出席会议并讲话。",
         "meeting 平阴县安全生产推进会 2021-04-16 370124 王强;"},
        {"昨天（4月15日），县长王强参加了平阴县合作交流会暨签约仪式。",
         "ceremony 平阴县合作交流会暨签约仪式 2021-04-15 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void parts_before_the_event_tell_who_was_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县与两家企业签订协议。平阴县委书记李明，副县长赵山；柳林公司总裁孙河；云山集"
         "团董"
         "事长王强出席签约仪式。",
         "ceremony 签约仪式 2021-04-16 370124 李明 赵山 孙河 王强;"},
        {"4月16日，嘉祥县委书记赵山率党政考察团到平阴县考察，并召开座谈会。\n平阴县长王强主持会议。"
         "\n"
         "赵山表示，两县人缘相亲。",
         "visit 党政考察团到平阴县考察 2021-04-16 370124 赵山 @平阴县;"
         "meeting 座谈会 2021-04-16 370124 chair 王强 王强 赵山;"},
    };
    CHECK_CASES(cases, print_events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(who_was_present_is_listed_wherever_it_stands),
        cmocka_unit_test(guests_and_hosts_are_parted_by_semicolons),
        cmocka_unit_test(who_speaks_or_reports_is_present),
        cmocka_unit_test(events_of_one_piece_have_their_own_days_and_people),
        cmocka_unit_test(a_meeting_without_a_day_is_told_by_its_chair),
        cmocka_unit_test(whoever_comes_somewhere_else_is_not_there),
        cmocka_unit_test(a_day_by_its_date_beats_one_by_its_name),
        cmocka_unit_test(whose_thought_is_followed_is_not_there),
        cmocka_unit_test(what_was_attended_took_place_on_the_day_told_before),
        cmocka_unit_test(who_spoke_or_reported_far_behind_was_there),
        cmocka_unit_test(a_day_is_counted_from_the_one_before),
        cmocka_unit_test(what_is_planned_has_nobody_there),
        cmocka_unit_test(who_is_said_to_have_come_was_there),
        cmocka_unit_test(the_next_meeting_has_its_own_people),
        cmocka_unit_test(a_day_of_something_else_is_not_the_events),
        cmocka_unit_test(a_year_that_is_looked_back_on_is_over),
        cmocka_unit_test(who_is_appointed_honoured_or_mourned_need_not_be_there),
        cmocka_unit_test(who_calls_or_leads_a_meeting_is_its_chair),
        cmocka_unit_test(an_event_is_held_where_and_when_its_own_words_say),
        cmocka_unit_test(a_bracket_explains_the_word_for_the_day),
        cmocka_unit_test(parts_before_the_event_tell_who_was_there),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Who was there where the event's own clause does not say it. */
#include "events_of_text.h"

static void a_meeting_has_the_subject_of_the_clause_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研，县长王强陪同，随后主持召开汇报会。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 王强 @孔村镇;meeting 汇报会 2021-04-16 370124 "
         "chair 李明 李明 王强;"},
        {"4月16日，平阴县委书记李明调研春耕生产。随后主持召开了座谈会，研究资金问题。",
         "visit 调研春耕生产 2021-04-16 370124 李明;"
         "meeting 座谈会 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，平阴县委书记李明到孔村镇检查并在镇政府召开座谈会。",
         "visit 到孔村镇检查 2021-04-16 370124 李明 @孔村镇;meeting 座谈会 2021-04-16 370124 "
         "李明;"},
        {"4月16日，平阴县召开干部大会，县委书记李明主持会议。会上宣布，王强同志不再担任副县长，"
         "免去赵小明教育局局长一职。",
         "meeting 干部大会 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，平阴县委书记李明调研项目建设。柳林公司在上海召开招商会。",
         "visit 调研项目建设 2021-04-16 370124 李明;meeting 招商会 2021-04-16 310000;"},
    };
    CHECK_CASES(cases, print_events);
}

static void speeches_do_not_end_the_account_of_a_meeting(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开安全生产会议，县长王强讲话。\n王强要求，要压实责任。"
         "各单位要逐项排查。要按时整改。\n王强强调，要严格考核。\n县应急管理局局长赵山通报了检查情"
         "况。",
         "meeting 安全生产会议 2021-04-16 370124 王强 赵山;"},
        {"4月16日，平阴县召开水利工作会议。县水务局局长赵山回顾总结了去年工作。县财政局局长孙河解读"
         "了"
         "文件。",
         "meeting 水利工作会议 2021-04-16 370124 赵山 孙河;"},
        {"4月16日，平阴县举行宣讲报告会。平阴县委党校教授孙河作宣讲报告。",
         "meeting 宣讲报告会 2021-04-16 370124 孙河;"},
        {"4月16日，平阴县人民代表大会第二次会议开幕。\n会场气氛热烈。\n鲜花竞放。\n大会执行主席赵山"
         "、"
         "孙河在主席台就座。\n大会执行主席赵山主持大会。",
         "meeting 平阴县人民代表大会第二次会议 2021-04-16 370124 chair 赵山 赵山 孙河;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_at_a_ceremony_need_not_be_at_the_festival(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，第六届平阴县玫瑰文化节举行项目签约仪式。县长王强主持签约仪式。",
         "other 第六届平阴县玫瑰文化节 2021-04-16 370124;"
         "ceremony 项目签约仪式 2021-04-16 370124 chair 王强 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_goes_along_on_the_tour_need_not_be_at_the_meeting(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。\n下午，李明主持召开座谈会。\n县领导赵山、孙河参加"
         "调研。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 赵山 孙河 @孔村镇;meeting 座谈会 2021-04-16 "
         "370124 chair 李明 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_day_of_other_paragraphs_dates_no_event_without_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明调研创建工作。\n全省创建工作现场会在平阴县召开，为各地提供了经验"
         "。",
         "visit 调研创建工作 2021-04-16 370124 李明;"},
        {"4月16日，平阴县委书记李明调研创建工作。\n随后，全县创建工作推进会在平阴县召开。",
         "visit 调研创建工作 2021-04-16 370124 李明;meeting 全县创建工作推进会 2021-04-16 "
         "370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_said_of_an_event_is_no_part_of_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，以“花海之约”为主题的平阴县玫瑰文化节在玫瑰镇开幕。",
         "other 平阴县玫瑰文化节 2021-04-16 370124;"},
        {"首届“玫瑰文化节”将于5月6日在平阴县拉开帷幕。",
         "other 首届“玫瑰文化节” 2021-05-06 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_paragraph_that_opens_with_one_of_those_present_tells_what_he_did(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，首届平阴县槐花节开幕式举行，县长王强，副县长赵山出席。\n王强宣布首届平阴县槐花节"
         "开幕。",
         "ceremony 首届平阴县槐花节开幕式 2021-04-16 370124 chair 王强 王强 赵山;"},
        {"4月16日，平阴县召开水利工作会议，县长王强、副县长赵山出席会议。\n王强讲话，赵山主持会议"
         "。",
         "meeting 水利工作会议 2021-04-16 370124 chair 赵山 王强 赵山;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_venue_of_another_event_is_none_of_this_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，全市召开调度会，平阴县分会场收看，随后平阴县举行了项目开工仪式。",
         "meeting 调度会 2021-04-16 370124;ceremony 项目开工仪式 2021-04-16 370124;"},
        {"4月16日，平阴县县长王强主持召开党组会议和第6次常务会议。\n4月18日，县长王强主持召开党组会"
         "议和第7次常务会议。",
         "meeting 党组会议 2021-04-16 370124 chair 王强 王强;meeting 第6次常务会议 2021-04-16 "
         "370124 chair 王强 王强;meeting 党组会议 2021-04-18 370124 chair 王强 王强;meeting "
         "第7次常务会议 2021-04-18 370124 chair 王强 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_ceremony_that_begins_a_campaign_is_told_with_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县“送法下乡”宣传活动在县文化广场启动。副县长赵山出席启动仪式并讲话。",
         "campaign 平阴县“送法下乡”宣传活动 2021-04-16 370124 赵山;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_told_of_in_passing_was_not_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇慰问老党员。\n老党员王天成曾参加过抗洪抢险。",
         "visit 慰问老党员 2021-04-16 370124 李明 @孔村镇;"},
        {"4月16日，平阴县召开工作会议，县委书记李明主持会议。会上，大家认为，王强书记的讲话站位高、"
         "思路"
         "清。",
         "meeting 工作会议 2021-04-16 370124 chair 李明 李明;"},
        {"中秋节前夕的4月16日，平阴县县长李明率队检查中秋国庆节前市场供应。",
         "visit 检查中秋国庆节前市场供应 2021-04-16 370124 李明;"},
        {"4月16日，平阴县委书记李明主持召开县委常委会2021年第9次会议，县长王强出席。",
         "meeting 县委常委会2021年第9次会议 2021-04-16 370124 chair 李明 李明 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_leads_the_tour_calls_the_meeting_behind_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县副县长李明督导检查森林防火工作。\n李明强调，要保持警惕。\n随后，在县政府召"
         "开了"
         "防火工作推进会，各单位负责人作了汇报。",
         "visit 督导检查森林防火工作 2021-04-16 370124 李明;"
         "meeting 防火工作推进会 2021-04-16 370124 李明;"},
        {"4月16日，平阴县召开招商座谈会。座谈会由李明主持。王强、副县长赵山分别介绍了情况。",
         "meeting 招商座谈会 2021-04-16 370124 chair 李明 李明 王强 赵山;"},
        {"4月16日，平阴县举行表彰大会。县委书记李明讲话。\n云山食品有限公司总经理王强在发言中表示，"
         "公司将"
         "扩大生产。\n获奖代表、柳林化学有限公司总经理赵山说：“很受鼓舞。”",
         "meeting 表彰大会 2021-04-16 370124 李明 王强 赵山;"},
        {"4月15日，平阴县主题宣传活动在云山广场举行，县委书记李明到现场指导。",
         "other 平阴县主题宣传活动 2021-04-15 370124 李明;"},
        {"4月15日，平阴县召开企业家座谈会，县长李明与20位企业家面对面交流。\n会后，县里召开专题会议"
         "，副县长王强作出安排。",
         "meeting 企业家座谈会 2021-04-15 370124 李明;meeting 专题会议 2021-04-15 370124 王强;"},
        {"4月15日，平阴县人民代表大会第三次会议开幕。第一次全体会议执行主席是李明、王强、赵山。",
         "meeting 平阴县人民代表大会第三次会议 2021-04-15 370124 李明 王强 赵山;"},
        {"4月15日，市法院院长李明一行对平阴县执行工作进行了督查。县委政法委书记王强、县法院院长赵山"
         "参加汇报"
         "会，王强主持了会议。",
         "visit 对平阴县执行工作进行了督查 2021-04-15 370124 李明 王强 赵山;"
         "meeting 汇报会 2021-04-15 370124 chair 王强 王强 赵山;"},
        {"为加强节日期间安全生产工作，平阴县副县长李明带领有关部门负责人到我县企业开展安全生产工作"
         "检查。"
         "\n李明一行先后来到云山加油站、柳林气库检查。",
         "visit 安全生产工作检查 0 李明 @云山加油站 @柳林气库;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_follows_the_end_of_an_event_has_its_own_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县玫瑰节项目签约仪式在孔村镇举行。县长王强参加签约仪式。\n签约仪式完成后，县"
         "委书记"
         "李明主持召开了座谈会并强调，要抓好落实。",
         "ceremony 平阴县玫瑰节项目签约仪式 2021-04-16 370124 王强;meeting 座谈会 2021-04-16 "
         "370124 "
         "chair 李明 李明;"},
        {"平阴县第十五届人民代表大会第二次会议4月16日在县剧院隆重开幕，300名代表参加。\n"
         "大会执行主席李明、王强、赵军在主席台就座。本次会议执行主席赵军宣布大会开幕。",
         "meeting 平阴县第十五届人民代表大会第二次会议 2021-04-16 370124 chair 赵军 李明 王强 "
         "赵军;"},
    };
    CHECK_CASES(cases, print_events);
}

static void whose_word_is_told_need_not_be_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开防汛会商会，根据市长王强要求，部署防汛工作。县长李明主持会议。",
         "meeting 防汛会商会 2021-04-16 370124 chair 李明 李明;"},
        {"4月16日，平阴县召开教育大会，传达市长王强致信和市委书记赵军批示要求。县长李明出席。",
         "meeting 教育大会 2021-04-16 370124 李明;"},
        {"4月16日，平阴县召开教育大会。副县长刘芳代表县委书记王强致欢迎辞。",
         "meeting 教育大会 2021-04-16 370124 刘芳;"},
        {"4月16日，平阴县召开教育大会。会上，县委副书记赵山传达市委书记赵军批示，县长李明参加会议"
         "。",
         "meeting 教育大会 2021-04-16 370124 赵山 李明;"},
        {"4月16日，平阴县纪委就孔村镇原镇长赵山、原副镇长孙河严重违纪违法案件，在孔村镇召开警示教育"
         "大"
         "会。县委书记李明出席会议。",
         "meeting 警示教育大会 2021-04-16 370124 李明;"},
        {"4月16日，平阴县委书记李明到孔村镇督查春耕工作。\n李明听取了汇报。孔村镇4月15日召开全镇春"
         "耕动"
         "员会。李明对孔村镇给予肯定，并要求该镇抓好落实。",
         "visit 督查春耕工作 2021-04-16 370124 李明 @孔村镇;"
         "meeting 全镇春耕动员会 2021-04-15 370124;"},
        {"4月16日，平阴县召开安全生产会议，会上就落实防汛责任县长王强部署了下步工作。",
         "meeting 安全生产会议 2021-04-16 370124 王强;"},
        {"4月16日，平阴县召开安全生产会议。副县长赵军参加会议，会议根据县长王强要求，作了安排。",
         "meeting 安全生产会议 2021-04-16 370124 赵军;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_only_named_was_not_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县人大常委会召开第三次会议。会议听取和评议了《县人民法院副院长李普同志履职情"
         "况的报告》。主任刘芳主持会议。",
         "meeting 第三次会议 2021-04-16 370124 chair 刘芳 刘芳;"},
        {"（全媒体记者 谭云）4月16日，平阴县召开防汛动员会，县委书记李明出席会议。",
         "meeting 防汛动员会 2021-04-16 370124 李明;"},
        {"4月16日，平阴县政府召开党组会议，县长王强、副县长张兰分别传达了省委书记赵军同志视察平阴指"
         "示精神。",
         "meeting 党组会议 2021-04-16 370124 王强 张兰;"},
        {"4月16日，平阴县第十届人民代表大会第二次会议在县影剧院开幕。\n主席台花团锦簇。\n在主席台就"
         "坐"
         "的有李明、刘芳。\n下午3时，大会执行主席刘芳宣布大会开幕。",
         "meeting 平阴县第十届人民代表大会第二次会议 2021-04-16 370124 chair 刘芳 李明 刘芳;"},
        {"4月16日，平阴县举行项目开工仪式。县长王强详细介绍了开工的5个项目。县委书记李明讲话。",
         "ceremony 项目开工仪式 2021-04-16 370124 王强 李明;"},
        {"本报讯（谭云）4月16日，平阴县召开防汛动员会，县委书记李明出席会议。",
         "meeting 防汛动员会 2021-04-16 370124 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void words_are_no_parts_of_others(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县文艺晚会上演员们倾情演唱。", ""},
        {"4月16日，平阴县话剧晚会上演，观众云集。", "other 平阴县话剧晚会 2021-04-16 370124;"},
        {"4月16日，平阴县教育大会召开，云山通讯（总经理赵山）参加会议。",
         "meeting 平阴县教育大会 2021-04-16 370124 赵山;"},
        {"4月16日，平阴县举行晚间消费启动仪式。", "ceremony 晚间消费启动仪式 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_follows_the_end_of_an_event_has_its_own_people),
        cmocka_unit_test(a_meeting_has_the_subject_of_the_clause_before),
        cmocka_unit_test(speeches_do_not_end_the_account_of_a_meeting),
        cmocka_unit_test(who_is_at_a_ceremony_need_not_be_at_the_festival),
        cmocka_unit_test(who_goes_along_on_the_tour_need_not_be_at_the_meeting),
        cmocka_unit_test(a_day_of_other_paragraphs_dates_no_event_without_people),
        cmocka_unit_test(what_is_said_of_an_event_is_no_part_of_its_name),
        cmocka_unit_test(a_paragraph_that_opens_with_one_of_those_present_tells_what_he_did),
        cmocka_unit_test(a_venue_of_another_event_is_none_of_this_one),
        cmocka_unit_test(the_ceremony_that_begins_a_campaign_is_told_with_it),
        cmocka_unit_test(who_is_told_of_in_passing_was_not_there),
        cmocka_unit_test(who_leads_the_tour_calls_the_meeting_behind_it),
        cmocka_unit_test(whose_word_is_told_need_not_be_there),
        cmocka_unit_test(who_is_only_named_was_not_there),
        cmocka_unit_test(words_are_no_parts_of_others),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

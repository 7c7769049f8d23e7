/* Visits: the day, who goes, the stops and their sites. */
#include "events_of_text.h"

static void a_tour_names_the_day_and_who_goes(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇调研。李明先后来到玫瑰小镇、阿胶产业园，实地察看项目进展"
         "。县委副书记王强参加活动。",
         "visit 到孔村镇调研 2021-04-16 370124 李明 王强 @孔村镇/玫瑰小镇/阿胶产业园;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_bare_verb_is_told_with_its_way(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到县档案馆进行调研。",
         "visit 到县档案馆进行调研 2021-04-16 370124 李明 @平阴县/县档案馆;"},
        {"4月16日，平阴县委书记李明赴孔村镇调研春耕。",
         "visit 调研春耕 2021-04-16 370124 李明 @孔村镇;"},
        {"4月16日，平阴县委书记李明到孔村镇的丰收玫瑰有限公司、玫瑰镇的柳林建材厂和安城镇的四平粮库"
         "现场办公。",
         "visit 现场办公 2021-04-16 370124 李明 @孔村镇/丰收玫瑰有限公司 @玫瑰镇/柳林建材厂 "
         "@安城镇/四平粮库;"},
        {"4月16日，平阴县委书记李明先后深入孔村镇、玫瑰镇实地走访调研。",
         "visit 深入孔村镇、玫瑰镇实地走访调研 2021-04-16 370124 李明 @孔村镇 @玫瑰镇;"},
        {"4月16日，省林科院专家赴平阴县开展玫瑰病害调研。",
         "visit 赴平阴县开展玫瑰病害调研 2021-04-16 370124 @平阴县;"},
    };
    CHECK_CASES(cases, print_events);
}

static void an_inspectors_rank_is_no_visiting_and_a_meeting_has_its_own_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，省水利厅二级调研员、副处长周中海一行到平阴县督导防汛工作并召开座谈会。县长李明，"
         "副县长王强、赵军参加会议。周中海指出，形势严峻。",
         "visit 督导防汛工作 2021-04-16 370124 周中海 @平阴县;meeting 座谈会 2021-04-16 370124 "
         "李明 王强 "
         "赵军 "
         "周中海;"},
        {"4月16日，平阴县纪委通过明察暗访、随机抽查等方式，对落实值班制度等情况进行了督促。", ""},
        {"4月16日，县长李明到平阴县调研员工培训工作。",
         "visit 调研员工培训工作 2021-04-16 370124 李明 @平阴县;"},
        {"4月16日，平阴县委书记李明到孔村镇调研春耕。\n座谈会由县长王强主持，副县长张兰参加座谈会。"
         "副县长赵军参加调研。",
         "visit 调研春耕 2021-04-16 370124 李明 赵军 @孔村镇;meeting 座谈会 2021-04-16 370124 "
         "chair 王强 王强 张兰;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_is_said_on_a_visit_is_no_part_of_its_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明在孔村镇调研项目建设时强调，要强化要素保障。",
         "visit 调研项目建设 2021-04-16 370124 李明;"},
        {"4月16日，平阴县委书记李明到孔村镇实地察看春耕生产情况，了解农资储备。县长王强陪同。",
         "visit 实地察看春耕生产情况 2021-04-16 370124 李明 王强 @孔村镇;"},
        {"4月16日，平阴县委书记李明深入平阴中学巡视高考工作，副县长王强陪同。",
         "visit 巡视高考工作 2021-04-16 370124 李明 王强;"},
        {"4月16日，平阴县委书记李明深入孔村镇督导安全生产。在孔村镇柳林煤矿、青龙寺，李明对该镇工作"
         "提出要求"
         "。",
         "visit 督导安全生产 2021-04-16 370124 李明 @孔村镇/柳林煤矿/青龙寺;"},
    };
    CHECK_CASES(cases, print_events);
}

static void plans_and_duties_to_visit_are_no_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县要求，部门负责人每月到企业走访不少于两次。", ""},
        {"平阴县将组织干部到企业调研。", ""},
        {"4月16日，县委书记李明来到平阴县人民医院，向医务人员表示慰问。", ""},
    };
    CHECK_CASES(cases, print_events);
}

static void a_meeting_may_go_on_with_a_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开防汛工作会议。县长王强主持会议。\n会后，王强带队赴孝直镇检查防汛工作。"
         "王强来到孝直镇汇河大桥，查看水情。",
         "visit 检查防汛工作 2021-04-16 370124 王强 @孝直镇/汇河大桥;meeting 防汛工作会议 "
         "2021-04-16 370124 chair 王强 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_party_goes_or_guests_come(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，县长王强率团赴绍兴开展对口合作交流活动。",
         "visit 赴绍兴开展对口合作交流活动 2021-04-16 330600 王强 @绍兴;"},
        {"4月16日，平阴县委书记李明率队赴浙江省湖州市开展招商活动，考察企业、洽谈项目。",
         "visit 赴浙江省湖州市开展招商活动 2021-04-16 330500 李明 @浙江省湖州市;"},
        {"4月16日，台商投资考察团一行20多人抵达平阴县，进行投资考察交流活动。考察团先后参观了平阴县"
         "标准"
         "厂房、县科技馆。",
         "visit 考察交流活动 2021-04-16 0 @平阴县/标准厂房/县科技馆;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_lead_may_stand_behind_the_scene(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"四月的平阴县，花香四溢。4月16日，县委书记李明深入孔村镇，开展春耕专题调研。",
         "visit 春耕专题调研 2021-04-16 370124 李明 @孔村镇;"},
        {"4月12日至16日，平阴县委书记李明率县党政代表团赴浙江余姚开展招商考察活动。在余姚市，代表团"
         "参观了姚江机械有限公司。",
         "visit 县党政代表团赴浙江余姚开展招商考察活动 2021-04-12/2021-04-16 330281 李明 "
         "@余姚市/姚江机械有限公司;"},
        {"4月16日，省农业农村工作观摩团来平阴县观摩。观摩团来到孔村镇稻田公园。",
         "visit 观摩 2021-04-16 370124 @孔村镇/稻田公园;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_day_is_that_of_the_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"（2021年4月18日）平阴县委书记李明4月16日到孔村镇调研春耕。",
         "visit 调研春耕 2021-04-16 370124 李明 @孔村镇;"},
        {"全国爱耳日到来之际，4月16日，平阴县委书记李明到孔村镇走访残疾人家庭。",
         "visit 走访残疾人家庭 2021-04-16 370124 李明;"},
        {"4月18日是全县植绿日。4月16日，平阴县委书记李明到孔村镇检查造林工作。",
         "visit 检查造林工作 2021-04-16 370124 李明 @孔村镇;"},
    };
    CHECK_CASES(cases, print_events);
}

static void an_activity_of_visiting_is_a_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行重点项目集中观摩活动。县委书记李明带队观摩。在孔村镇，观摩团走进恒"
         "远机械有限公司。",
         "visit 重点项目集中观摩活动 2021-04-16 370124 李明 @孔村镇/恒远机械有限公司;"},
        {"4月16日，平阴县组织开展重点项目观摩评比活动。县长王强带队观摩。",
         "visit 重点项目观摩评比活动 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_taken_along_or_comes_tells_a_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县组织县级领导干部，集中观摩全县项目建设情况。县委书记李明、县长王强带队观摩"
         "。",
         "visit 观摩全县项目建设情况 2021-04-16 370124 李明 王强;"},
        {"4月16日，山东建筑大学党委书记李明一行到平阴县对接洽谈合作事宜。",
         "visit 对接洽谈合作事宜 2021-04-16 370124 李明 @平阴县;"},
    };
    CHECK_CASES(cases, print_events);
}

static void another_day_is_another_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月13日，平阴县委书记李明到孔村镇调研春耕。李明走进丰源合作社。\n4月16日，县长王强到玫瑰"
         "镇检查防汛。王强来到夏沟水库。",
         "visit 调研春耕 2021-04-13 370124 李明 @孔村镇/丰源合作社;"
         "visit 检查防汛 2021-04-16 370124 王强 @玫瑰镇/夏沟水库;"},
        {"连日来，平阴县狠抓防汛。\n县长王强说，要抓好。\n各镇行动迅速。\n全县上下齐心。\n各级落实"
         "责任。\n4月16日，王强率队先后前往大润市场、平阴火车站等进行实地检查。",
         "visit 前往大润市场、平阴火车站等进行实地检查 2021-04-16 370124 王强 "
         "@平阴县/大润市场/平阴火车站;"},
    };
    CHECK_CASES(cases, print_events);
}

static void guests_may_be_met_on_the_way(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明会见客商并到孔村镇考察玫瑰产业园。",
         "visit 考察玫瑰产业园 2021-04-16 370124 李明 @孔村镇/玫瑰产业园;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_is_called_on_does_not_go_along(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇走访慰问困难群众。在孔村镇，他走进柳林村、孔村镇敬老院，"
         "看"
         "望老党员王强等人。",
         "visit 走访慰问困难群众 2021-04-16 370124 李明 @孔村镇/柳林村/孔村镇敬老院;"},
        {"4月16日，平阴县委书记李明走访慰问老党员。李明来到孔村镇老党员孙有福家中，询问身体状况。",
         "visit 走访慰问老党员 2021-04-16 370124 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void the_lead_tells_what_was_seen(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明到孔村镇茶园、玫瑰镇茶厂调研。",
         "visit 到孔村镇茶园、玫瑰镇茶厂调研 2021-04-16 370124 李明 @孔村镇/茶园 @玫瑰镇/茶厂;"},
        {"4月16日，平阴县委书记李明调研防汛工作，先后察看了孔村镇防汛物资库、玫瑰镇堤防。",
         "visit 调研防汛工作 2021-04-16 370124 李明 @孔村镇/防汛物资库 @玫瑰镇/堤防;"},
        {"4月16日，平阴县委书记李明调研茶产业，首站是孔村镇金石村，第二站是玫瑰镇。",
         "visit 调研茶产业 2021-04-16 370124 李明 @孔村镇/金石村 @玫瑰镇;"},
        {"4月16日，平阴县委书记李明即进孔村镇柳林村育苗基地，调研春耕生产。",
         "visit 调研春耕生产 2021-04-16 370124 李明 @孔村镇/柳林村育苗基地;"},
        {"4月16日，平阴县委书记李明调研茶产业。李明先后深入孔村镇、安城镇，实地察看了孔村镇交易中心"
         "、安城镇柳林村冷库、安城镇茶叶加工厂。",
         "visit 调研茶产业 2021-04-16 370124 李明 @孔村镇/孔村镇交易中心 "
         "@安城镇/柳林村冷库/安城镇茶叶加工厂;"},
        {"4月16日，平阴县委书记李明调研茶产业。李明先后深入孔村镇、安城镇，实地察看了孔村镇交易中心"
         "、安城镇茶叶加工厂。",
         "visit 调研茶产业 2021-04-16 370124 李明 @孔村镇/孔村镇交易中心 "
         "@安城镇/安城镇茶叶加工厂;"},
        {"4月16日，副市长李明率部门负责人来文成县调研春耕。",
         "visit 调研春耕 2021-04-16 330328 李明;"},
        {"4月16日，平阴县委书记李明到孔村镇看望农机手。在孔村镇柳林村麦田，李明察看麦子成色。",
         "visit 看望农机手 2021-04-16 370124 李明 @孔村镇/柳林村麦田;"},
        {"4月16日，平阴县委书记李明深入城北街道光明果园，走访了种植大户、玫瑰合作社。",
         "visit 走访了种植大户、玫瑰合作社 2021-04-16 370124 李明 @城北街道/光明果园/玫瑰合作社;"},
        {"4月16日，平阴县委书记李明调研小麦生产。李明一行先后到孔村镇、安城镇的高产示范田，查看苗情"
         "。",
         "visit 调研小麦生产 2021-04-16 370124 李明 @孔村镇/高产示范田 @安城镇/高产示范田;"},
        {"4月16日，平阴县委书记李明来到孔村镇中原村，随后又到玫瑰镇茶园察看。",
         "visit 来到孔村镇中原村 2021-04-16 370124 李明 @孔村镇/中原村 @玫瑰镇/茶园;"},
        {"4月16日，平阴县总工会主席李明到江远公司送去防暑用品。",
         "visit 送去防暑用品 2021-04-16 370124 李明 @平阴县/江远公司;"},
    };
    CHECK_CASES(cases, print_events);
}

static void visitors_need_no_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，全省现场会的与会代表到平阴县孔村镇参观考察，依次参观了服装产业园、玫瑰镇脐橙基地"
         "。",
         "visit 到平阴县孔村镇参观考察 2021-04-16 0 @孔村镇/服装产业园 @玫瑰镇/脐橙基地;"},
        {"4月16日，来自外地的平阴籍企业家回到家乡，对玫瑰产业进行了考察。",
         "visit 对玫瑰产业进行了考察 2021-04-16 0;"},
        {"4月16日，在孔村镇卫生院检查的村民孙有福说，看病方便了。", ""},
        {"4月16日，平阴县政协召开会议，通报优秀调研成果，副主席孙海出席。",
         "meeting 会议 2021-04-16 370124 孙海;"},
        {"4月16日，孔村镇机关干部深入各村走访调研。", "visit 深入各村走访调研 2021-04-16 0;"},
    };
    CHECK_CASES(cases, print_events);
}

static void members_go_to_learn_and_an_item_of_one_character_is_no_site(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县组织党员干部到孔村镇李沟村参观学习，先后观摩了村史馆、玫瑰加工车间。",
         "visit 到孔村镇李沟村参观学习 2021-04-16 370124 @孔村镇/李沟村/村史馆/玫瑰加工车间;"},
        {"4月16日，平阴县委书记李明调研改建工程，先后到孔村镇段、安城镇柳林段施工现场。",
         "visit 调研改建工程 2021-04-16 370124 李明 @安城镇/柳林段施工现场;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_tour_behind_a_meeting_has_its_own_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开防汛工作会议，县委书记李明讲话。会后，李明一行到孔村镇检查，副县长王强"
         "陪同。",
         "visit 检查 2021-04-16 370124 李明 王强 @孔村镇;"
         "meeting 防汛工作会议 2021-04-16 370124 李明;"},
    };
    CHECK_CASES(cases, print_events);
}

static void who_leads_a_group_goes_along(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县人大常委会组织代表视察农业工作。\n县人大常委会副主任王强带领一个小组到孔村"
         "镇，"
         "听取汇报。\n村民赵山种了三亩玫瑰。",
         "visit 视察农业工作 2021-04-16 370124 王强;"},
        {"4月16日，平阴县委书记李明到孔村镇调研春耕生产。\n县长王强一行赴东阿镇督查。\n副县长赵军一"
         "行前往玫瑰镇检查。",
         "visit 调研春耕生产 2021-04-16 370124 李明 王强 赵军 @孔村镇;"},
    };
    CHECK_CASES(cases, print_events);
}

static void whose_party_goes_and_with_whose_help(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"2月9日，平阴县四大班子领导分别带队，深入乡镇看望慰问特困户。\n该县县长王玲一行先后到城区"
         "和"
         "安城镇东岗村、牛洼村，对困难群众进行走访慰问。",
         "visit 看望慰问特困户 2021-02-09 370124 王玲 @平阴县/城区 @安城镇/东岗村/牛洼村;"},
        {"4月13日，曲周县党政代表团来平阴考察。\n团长说，近年来，在平阴县委、县政府的大力支持下，曲"
         "周"
         "发展很快。",
         "visit 考察 2021-04-13 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void what_was_done_names_the_visit_not_what_it_was_about(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，省政府第三督查组对孔村镇安全生产大检查工作进行督导。平阴县副县长赵山陪同。",
         "visit 对孔村镇安全生产大检查工作进行督导 2021-04-16 370124 赵山;"},
        {"4月16日，平阴县副县长赵山在县委督查室负责人的陪同下，就校园建设情况进行调研。",
         "visit 就校园建设情况进行调研 2021-04-16 370124 赵山;"},
        {"4月16日，平阴县副县长赵山深入拟观摩项目地进行实地调研。",
         "visit 深入拟观摩项目地进行实地调研 2021-04-16 370124 赵山;"},
        {"4月16日，平阴县政协主席王强率县招商局负责人及工作人员在深圳、东莞对接项目。",
         "visit 在深圳、东莞对接项目 2021-04-16 370124 王强;"},
        {"4月16日，平阴县森林防火演练在孔村镇举行，副县长赵山现场观摩演练。",
         "other 平阴县森林防火演练 2021-04-16 370124 赵山;"},
        {"4月16日，省、市高考巡视组来到平阴县一中考点，开展高考巡考工作。",
         "visit 高考巡考工作 2021-04-16 370124 @平阴县/一中考点;"},
        {"4月16日，一年一度的高考拉开大幕。三千名学子走进考场。平阴县长王强先后巡视一中和柳林高中两"
         "个考点"
         "，慰问考务人员。",
         "visit 巡视一中和柳林高中两个考点 2021-04-16 0 王强;"},
        {"4月16日，平阴县举行森林防火演练。县长王强现场观摩。",
         "other 森林防火演练 2021-04-16 370124 王强;"},
        {"4月16日，平阴县人大常委会根据安排，就全县教育工作进行了深入调研，副县长赵山陪同调研。",
         "visit 就全县教育工作进行了深入调研 2021-04-16 370124 赵山;"},
        {"从4月16日开始，平阴县法院开展了为期两周的“暖企护航”集中走访活动。",
         "visit “暖企护航”集中走访活动 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print_events);
}

static void a_visit_abroad_is_where_its_first_stops_are(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县委书记李明率党政代表团赴嘉祥县考察乡村振兴工作。",
         "visit 党政代表团赴嘉祥县考察乡村振兴工作 2021-04-16 370829 李明 @嘉祥县;"},
    };
    CHECK_CASES(cases, print_events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tour_names_the_day_and_who_goes),
        cmocka_unit_test(a_bare_verb_is_told_with_its_way),
        cmocka_unit_test(an_inspectors_rank_is_no_visiting_and_a_meeting_has_its_own_people),
        cmocka_unit_test(what_is_said_on_a_visit_is_no_part_of_its_name),
        cmocka_unit_test(plans_and_duties_to_visit_are_no_visit),
        cmocka_unit_test(a_meeting_may_go_on_with_a_visit),
        cmocka_unit_test(a_party_goes_or_guests_come),
        cmocka_unit_test(the_lead_may_stand_behind_the_scene),
        cmocka_unit_test(the_day_is_that_of_the_visit),
        cmocka_unit_test(an_activity_of_visiting_is_a_visit),
        cmocka_unit_test(who_is_taken_along_or_comes_tells_a_visit),
        cmocka_unit_test(another_day_is_another_visit),
        cmocka_unit_test(guests_may_be_met_on_the_way),
        cmocka_unit_test(who_is_called_on_does_not_go_along),
        cmocka_unit_test(the_lead_tells_what_was_seen),
        cmocka_unit_test(visitors_need_no_name),
        cmocka_unit_test(members_go_to_learn_and_an_item_of_one_character_is_no_site),
        cmocka_unit_test(a_tour_behind_a_meeting_has_its_own_people),
        cmocka_unit_test(who_leads_a_group_goes_along),
        cmocka_unit_test(whose_party_goes_and_with_whose_help),
        cmocka_unit_test(what_was_done_names_the_visit_not_what_it_was_about),
        cmocka_unit_test(a_visit_abroad_is_where_its_first_stops_are),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

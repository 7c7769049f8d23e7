/* Meetings and ceremonies: kind name date place chair and who attends. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    static const char *const kinds[] = {"meeting", "visit", "campaign", "ceremony", "other"};
    for (size_t i = 0; i < facts->event_count; i++) {
        const struct event *event = &facts->events[i];
        words_at(body, event->at);
        buffer_append_format(out, "%s", kinds[event->kind]);
        print_span(out, " ", event->name);
        print_span(out, " ", event->date);
        buffer_append_format(out, " %u", event->place);
        print_span(out, " chair ", event->chair);
        for (size_t k = 0; k < event->attendee_count; k++)
            print_span(out, " ", event->attendees[k]);
        for (size_t k = 0; k < event->stop_count; k++) {
            print_span(out, " @", event->stops[k].place);
            for (size_t m = 0; m < event->stops[k].site_count; m++)
                print_span(out, "/", event->stops[k].sites[m]);
        }
        buffer_append_byte(out, ';');
    }
}

static void a_meeting_has_its_chair_and_who_attends(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开项目建设推进会议。县委书记李明主持会议，县长王强出席会议。",
         "meeting 项目建设推进会议 2021-04-16 370124 chair 李明 李明 王强;"},
    };
    CHECK_CASES(cases, print);
}

static void a_ceremony_has_its_name_and_day(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县举行第五届玫瑰文化节开幕式。县长王强出席。",
         "ceremony 第五届玫瑰文化节开幕式 2021-04-16 370124 王强;"},
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

static void a_year_that_is_looked_back_on_is_over(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"1月18日，平阴县政协召开常委会议。2017年，共承办提案47件。截至2017年8月底，均已办结。",
         "meeting 常委会议 2018-01-18 370124;"},
        {"3月2日，平阴县召开人代会。县长回顾2015年工作时说，2015年各项任务全部完成。",
         "meeting 人代会 2016-03-02 370124;"},
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
    CHECK_CASES(cases, print);
    published_in = 2021;
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
    CHECK_CASES(cases, print);
}

static void guests_and_hosts_are_parted_by_semicolons(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县合作交流会举行。县长王强，副县长张建国；副市长李明，秘书长陈红参加会议。",
         "meeting 平阴县合作交流会 2021-04-16 370124 王强 张建国 李明 陈红;"},
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

static void names_are_joined_by_and(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县召开安委会全体（扩大）会议暨防汛视频会议。县长王强主持会议。",
         "meeting 安委会全体（扩大）会议暨防汛视频会议 2021-04-16 370124 chair 王强 王强;"},
        {"4月16日，平阴县举行玫瑰招商推介会暨项目签约仪式。",
         "ceremony 玫瑰招商推介会暨项目签约仪式 2021-04-16 370124;"},
        {"4月16日，平阴县第二届玫瑰采摘节在玫瑰镇拉开帷幕。",
         "other 平阴县第二届玫瑰采摘节 2021-04-16 370124;"},
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

static void events_of_one_piece_have_their_own_days_and_people(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日，平阴县残联举办助残启动仪式。县长王强致辞。\n在平阴县民政局举办的敬老招待会上，副"
         "县长"
         "张兰等100余人出席。\n4月18日，平阴县文联召开文艺座谈会，县委书记李明出席。",
         "ceremony 助残启动仪式 2021-04-16 370124 王强;meeting 文艺座谈会 2021-04-18 370124 李明;"},
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

static void what_a_title_names_is_not_held_there(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月16日出版的日报发表社论，题目是《热烈祝贺平阴县人大三次会议胜利闭幕》。", ""},
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

static void a_campaigns_name_may_begin_with_a_numeral(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县从3月20日至12月20日开展双清专项行动。",
         "campaign 双清专项行动 2021-03-20/2021-12-20 370124;"},
        {"平阴县从3月20日至12月20日组织4次统一行动。", ""},
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    };
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
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
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_event_is_named_by_its_own_words),
        cmocka_unit_test(names_are_joined_by_and),
        cmocka_unit_test(an_activity_is_a_campaign_where_it_has_a_name),
        cmocka_unit_test(who_speaks_or_reports_is_present),
        cmocka_unit_test(a_meeting_has_its_chair_and_who_attends),
        cmocka_unit_test(a_ceremony_has_its_name_and_day),
        cmocka_unit_test(meetings_in_general_are_no_event),
        cmocka_unit_test(who_was_present_is_listed_wherever_it_stands),
        cmocka_unit_test(an_event_is_attended_or_heard_of_too),
        cmocka_unit_test(a_body_that_meets_is_no_meeting_of_its_own),
        cmocka_unit_test(a_year_that_is_looked_back_on_is_over),
        cmocka_unit_test(what_is_decided_or_referred_to_is_not_held),
        cmocka_unit_test(guests_and_hosts_are_parted_by_semicolons),
        cmocka_unit_test(what_is_told_of_an_event_is_no_other),
        cmocka_unit_test(events_of_one_piece_have_their_own_days_and_people),
        cmocka_unit_test(a_meeting_without_a_day_is_told_by_its_chair),
        cmocka_unit_test(who_met_whom_is_told_where_nothing_else_is),
        cmocka_unit_test(what_a_title_names_is_not_held_there),
        cmocka_unit_test(names_lose_what_leads_to_them_and_keep_their_brackets),
        cmocka_unit_test(a_campaigns_name_may_begin_with_a_numeral),
        cmocka_unit_test(names_are_cut_behind_what_announces_them_only),
        cmocka_unit_test(whoever_comes_somewhere_else_is_not_there),
        cmocka_unit_test(a_day_by_its_date_beats_one_by_its_name),
        cmocka_unit_test(whose_thought_is_followed_is_not_there),
        cmocka_unit_test(what_is_wished_for_or_printed_is_not_held),
        cmocka_unit_test(a_group_goes_on_with_its_studies),
        cmocka_unit_test(what_was_attended_took_place_on_the_day_told_before),
        cmocka_unit_test(who_spoke_or_reported_far_behind_was_there),
        cmocka_unit_test(events_of_many_kinds_begin_and_end),
        cmocka_unit_test(a_comma_may_part_the_name_from_where_and_when_it_was_held),
        cmocka_unit_test(a_day_is_counted_from_the_one_before),
        cmocka_unit_test(what_a_day_was_spent_at_is_a_ceremony),
        cmocka_unit_test(what_is_planned_has_nobody_there),
        cmocka_unit_test(who_is_said_to_have_come_was_there),
        cmocka_unit_test(the_next_meeting_has_its_own_people),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

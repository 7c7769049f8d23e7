/* What only the headline tells: the genre, the name of a campaign or of a delegation's way. */
#include "facts_of_text.h"

struct headline_case {
    const char *headline, *text, *told;
};

static void check(const struct headline_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct facts facts = facts_under(cases[i].headline, cases[i].text);
        struct buffer out;
        buffer_init(&out, &arena, 256, 65536);
        buffer_append_format(&out, "%s", facts.genre);
        for (size_t e = 0; e < facts.event_count; e++) {
            print_span(&out, " ", facts.events[e].name);
            print_span(&out, " ", facts.events[e].date);
            print_span(&out, " chair ", facts.events[e].chair);
        }
        buffer_append_byte(&out, '\0');
        if (strcmp((const char *)buffer_span(&out).data, cases[i].told) != 0)
            print_error("%s\n", cases[i].headline);
        assert_string_equal(buffer_span(&out).data, cases[i].told);
        arena_reset(&arena, 1 << 20);
    }
}

#define CHECK(cases) check(cases, sizeof(cases) / sizeof((cases)[0]))

static void a_numbered_chapter_in_which_people_talk_is_fiction(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"第一百三十二章 夜谈",
         "“人都到齐了吧？”李明放下茶杯。\n“到齐了。”王强说。\n“那就开会，总投资12亿元。”",
         "fiction"},
        {"第三章 法律责任", "违反本办法的，处以五百元罚款。", "other"},
    };
    CHECK(cases);
}

static void the_wording_tells_the_kind_of_piece(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"孔村镇的玫瑰红了", "平阴县孔村镇种植玫瑰3万亩。", "report"},
        {"今天的报纸", "天气很好。", "other"},
        {"新年贺词", "去年，平阴县种植玫瑰3万亩。", "other"},
        {"平阴县政府工作报告", "各位代表：\n现在报告工作。", "report"},
        {"县人代会开幕 李明作政府工作报告",
         "4月16日，平阴县召开县十八届人大五次会议，县长李明作政府工作报告，县委书记王强主持。",
         "meeting 县十八届人大五次会议 2021-04-16 chair 王强"},
        {"白石县推进河湖治理三年行动计划（2023—2025年）", "到2025年，全县新建堤防30公里。",
         "notice"},
        {"平阴县建立“周调度、季观摩”机制",
         "平阴县实行包联制度，每名县领导每周到现场办公不少于1次，每季度开展一次观摩。", "report"},
        {"关于同意设立白石镇中心幼儿园的批复", "县教育局：\n来文收悉。此复。", "notice"},
        {"白石县公开招聘教师公告（第二号）", "现面向社会公开招聘教师65名。", "notice"},
        {"关于禁止焚烧秸秆的事", "为保护环境，现将有关事项通告如下：\n一、不得焚烧。", "notice"},
        {"把玫瑰卖到全国去",
         "县报：今年玫瑰怎么样？\n李局长：长得很好。\n县报：怎么卖？\n李局长：卖到外地。",
         "interview"},
        {"玫瑰节的日子", "时间：5月1日\n地点：孔村镇\n时间：5月2日\n地点：玫瑰镇\n电话：无",
         "other"},
        {"小处着手",
         "天下难事，要从易处做起；天下大事，要从细处做起。这个道理人人都懂，难的是天天照着做。"
         "做事要从小处着手，不能只说大话。要看群众怎么想，更要看群众怎么过。有的人以为干大事才有光"
         "彩，"
         "其实小事里才能见真心。只有把小事做好，大事才能做成。说到底，要沉得住气，不能图一时之快，"
         "更不能"
         "图一己之名。\n一件小事，今天要做，明天也要做，必须天天做。做得久了，人心就暖了。不是说大"
         "事不"
         "要做，而是说大事应该从小事做起。要有耐心，更要有恒心，何愁事业不成？只有这样，才能不负所"
         "托。\n"
         "有人问，小事这么多，该从哪里做起？要从最难的那一件做起，不能挑着做，更不能躲着做。老百姓"
         "的眼睛"
         "是亮的，谁真心做事，谁只是做做样子，大家都看得清清楚楚。要让人信，必须先让人看见。唯有如"
         "此，路"
         "才能越走越宽，人心才能越聚越齐。",
         "commentary"},
    };
    CHECK(cases);
}

static void a_notice_names_the_campaign_that_it_opens(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"平阴县行政服务中心 关于2021年在全县开展“局长坐班”服务活动的公告",
         "活动时间：2021年3月1日至2021年12月31日。",
         "notice “局长坐班”服务活动 2021-03-01/2021-12-31"},
    };
    CHECK(cases);
}

static void a_fair_called_after_a_campaign_is_one_event(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"平阴县举办“春雨行动”招聘会", "4月16日，平阴县“春雨行动”大型招聘会在县体育广场举行。",
         "report 平阴县“春雨行动”大型招聘会 2021-04-16"},
    };
    CHECK(cases);
}

static void a_delegation_is_named_by_both_lines(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"我县党政代表团赴章丘历城 考察对接玫瑰产业",
         "4月16日，平阴县委书记李明率我县党政代表团赴章丘区、历城区，考察对接玫瑰产业。",
         "visit 党政代表团赴章丘历城考察对接玫瑰产业 2021-04-16"},
        {"章丘区党政代表团来我县回访",
         "4月16日，章丘区区长李明率党政代表团来我县回访，调研玫瑰产业。",
         "visit 章丘区党政代表团来我县回访 2021-04-16"},
        {"平阴县党政代表团赴章丘学习考察",
         "4月16日，平阴县委书记李明率党政代表团走进章丘区，围绕玫瑰产业对标“取经”。",
         "visit 平阴县党政代表团赴章丘学习考察 2021-04-16"},
        {"全县项目建设观摩评议活动结束",
         "4月16日，平阴县委书记李明组织各镇负责人，对全县项目建设进行集中观摩评议。",
         "visit 全县项目建设观摩评议活动 2021-04-16"},
    };
    CHECK(cases);
}

static void a_speech_names_the_meeting_at_which_it_was_given(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"在平阴县防汛工作现场会上的讲话",
         "同志们：\n今天召开这次现场会，主要任务是部署今年的防汛工作。",
         "other 平阴县防汛工作现场会"},
        {"李明2021年4月16日在平阴县第十八届人民代表大会第五次会议上的报告",
         "各位代表：\n现在，我代表县人民政府，向大会报告工作。",
         "report 平阴县第十八届人民代表大会第五次会议 2021-04-16"},
    };
    CHECK(cases);
}

static void who_came_is_part_of_what_his_visit_is_called(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"李志明来平阴调研玫瑰产业发展",
         "4月16日，副市长李志明来平阴县调研玫瑰产业发展情况。县长王强陪同。",
         "visit 李志明来平阴调研玫瑰产业发展 2021-04-16"},
        {"市政协调研组来平阴县调研玫瑰产业",
         "4月16日，市政协副主席李志明带领委员，就玫瑰产业发展来我县进行专题调研。",
         "visit 市政协调研组来平阴县调研玫瑰产业 2021-04-16"},
        {"李志明在平阴东阿调研时强调 以钉钉子精神抓产业",
         "4月16日，市委书记李志明率队到平阴县、东阿县，就产业发展和园区建设开展调研。",
         "visit 在平阴东阿调研 2021-04-16"},
        {"李志明来平阴调研", "4月16日，副市长李志明来平阴县调研玫瑰产业发展情况。",
         "visit 调研玫瑰产业发展情况 2021-04-16"},
        {"李志明调研文旅", "4月16日，平阴县县长李志明带队围绕古村落保护、景区建设等工作开展调研。",
         "visit 围绕古村落保护、景区建设等工作开展调研 2021-04-16"},
        {"李志明督查河道清淤和堤防加固工作",
         "4月16日，平阴县县长李志明带队对汛期来临前河道清淤和堤防加固工作进行督查。",
         "visit 督查河道清淤和堤防加固工作 2021-04-16"},
        {"县政协视察城区改造工作",
         "4月16日，平阴县政协主席李志明到孔村镇，对城区改造工作进行视察。",
         "visit 视察城区改造工作 2021-04-16"},
    };
    CHECK(cases);
}

static void a_meeting_may_be_named_by_the_headline_alone(void **state)
{
    (void)state;
    static const struct headline_case cases[] = {
        {"平阴县召开全县茶产业工作会议",
         "王强主持会议。\n4月16日，平阴县县长王强指出，要扩大种植面积。",
         "meeting 全县茶产业工作会议 2021-04-16 chair 王强"},
        {"平阴县举行重点项目集中开工仪式", "4月16日，县长王强宣布开工，县委书记李明讲话。",
         "report 重点项目集中开工仪式 2021-04-16 chair 王强"},
        {"热烈祝贺平阴县第十次党代会召开", "4月16日，春风拂面，全县人民喜迎盛会。", "other"},
    };
    CHECK(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_meeting_may_be_named_by_the_headline_alone),
        cmocka_unit_test(a_numbered_chapter_in_which_people_talk_is_fiction),
        cmocka_unit_test(the_wording_tells_the_kind_of_piece),
        cmocka_unit_test(a_notice_names_the_campaign_that_it_opens),
        cmocka_unit_test(a_fair_called_after_a_campaign_is_one_event),
        cmocka_unit_test(a_delegation_is_named_by_both_lines),
        cmocka_unit_test(a_speech_names_the_meeting_at_which_it_was_given),
        cmocka_unit_test(who_came_is_part_of_what_his_visit_is_called),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

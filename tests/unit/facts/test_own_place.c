/* Which place a piece is about, and so whose its bare posts are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../lexicon_of_test.h"
#include "../sample_article.h"
#include "facts/families.h"

struct home_case {
    const char *headline, *body, *credit; /* NULL: none */
    uint32_t about;                       /* 0: nothing said */
    uint32_t last_post;                   /* the place of the last post; 0: none */
};

/* `source`: who sent it; NULL: nobody is named. */
static void check_home(const struct home_case *expected, const char *source)
{
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article =
        sample_article(&arena, expected->headline, expected->body, expected->credit, 2021);
    struct source publisher = {SOURCE_PUBLISHER, span_of(source != NULL ? source : "")};
    article->sources = &publisher;
    article->source_count = source != NULL;
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    struct facts facts = {0};
    find_places(reading, &facts);
    find_posts(reading, &facts);
    uint32_t about = facts.place_count > 0 && facts.places[0].relation == RELATION_ABOUT
                         ? facts.places[0].code
                         : 0;
    uint32_t last = facts.post_count > 0 ? facts.posts[facts.post_count - 1].place : 0;
    if (about != expected->about || last != expected->last_post)
        print_message("%s: about %06u, last post %06u\n", expected->body, about, last);
    assert_int_equal(about, expected->about);
    assert_int_equal(last, expected->last_post);
    arena_clear(&arena);
}

static void check_homes(const struct home_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++)
        check_home(&cases[i], NULL);
}

#define CHECK_HOMES(cases) check_homes(cases, sizeof(cases) / sizeof(*(cases)))

static void guests_are_at_home_elsewhere(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "怀宁县委副书记赵立群率队来宿松考察交流。赵立群参观了茶园。", NULL, 340826, 340822},
        {NULL, "宁陕县委常委钱永山一行赴汉阴县对我县茶叶产业进行考察。县委常委孙玉华陪同。", NULL,
         610921, 610921},
        {NULL, "宁陕县委常委钱永山一行到汉阴县考察，详细了解我县茶叶产业。县委常委孙玉华陪同。",
         NULL, 610921, 610921},
        {"宁陕县考察团来汉阴考察", "宁陕县委书记钱永山率考察团到汉阴县考察。县委书记孙玉华陪同。",
         NULL, 610921, 610921},
        {"唐县新闻网 宣化区领导率队来唐考察",
         "宣化区区长钱永山率队来唐考察，了解我县产业。宣化区副区长孙立参加。唐县茶园好。"
         "县委书记孙玉华陪同。",
         NULL, 130627, 130627},
    };
    CHECK_HOMES(cases);
}

static void our_own_are_guests_elsewhere(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {"汉阴县党政代表团赴宁陕县考察",
         "县委书记钱永山率党政代表团赴宁陕县考察。钱永山说，要对我县的经验进行总结。", NULL, 610921,
         610921},
        {NULL, "汉阴县委书记钱永山介绍，近年来客商纷纷来汉阴考察。县长孙玉华到场。", NULL, 610921,
         610921},
    };
    CHECK_HOMES(cases);
}

static void a_short_form_is_of_the_level_that_is_named(void **state)
{
    (void)state;
    static const struct {
        const char *body;
        uint32_t codes[2]; /* 0: none */
    } cases[] = {
        {"密山县茶叶发展快，要经常到密山来学习。密山县的茶叶好。", {230382}},
        {"射洪县茶叶发展快，要经常到射洪来学习。射洪县的茶叶好。", {510922}},
        {"射洪市茶叶发展快，要经常到射洪来学习。", {510981}},
        {"射洪市茶叶发展快，在射洪投资，从前的射洪县不同。", {510981, 510922}},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct arena arena;
        arena_init(&arena, 16 << 20);
        struct article *article = sample_article(&arena, NULL, cases[i].body, NULL, 0);
        const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
        struct facts facts = {0};
        find_places(reading, &facts);
        size_t wanted = cases[i].codes[1] != 0 ? 2 : 1;
        assert_int_equal(facts.place_count, wanted);
        for (size_t p = 0; p < wanted; p++)
            assert_int_equal(facts.places[p].code, cases[i].codes[p]);
        arena_clear(&arena);
    }
}

static void who_wrote_or_sent_it_says_whose_county_it_is(void **state)
{
    (void)state;
    static const char body[] = "县委书记张山到村里调研，要求做好防汛工作。";
    const struct home_case sent = {NULL, body, NULL, 610821, 610821};
    check_home(&sent, "神木县政府办");
    static const struct home_case cases[] = {
        {NULL, body, "作者：青川县水利局 王小山", 510822, 510822},
        {NULL, body, "青川县水利局 王小山", 510822, 510822},
        {NULL, body, "（青川县融媒体中心 王小山）", 510822, 510822},
        {NULL, "王小山到村里看花。", "青川县水利局 王小山", 0, 0},
    };
    CHECK_HOMES(cases);
}

static void a_common_word_is_a_county_where_only_one_has_that(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "李明关心永和农业，县委书记张山到村里调研，要求我县加快发展。", NULL, 141032,
         141032},
        {NULL, "中国（永和）红枣节开幕，县领导张山出席。", NULL, 141032, 141032},
        {"永和2011年公开招聘教师", "县人事局局长张山介绍了情况。", NULL, 141032, 141032},
        {NULL, "永和景色好，县委书记张山到村里调研，要求我县加快发展。", NULL, 0, 0},
    };
    CHECK_HOMES(cases);
}

static void beside_a_town_its_short_name_is_no_county_far_away(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "记者来到同安段，看到同安镇的庄园。永泰县副县长王明介绍了情况。", NULL, 350125,
         350125},
    };
    CHECK_HOMES(cases);
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article = sample_article(&arena, NULL, cases[0].body, NULL, 2021);
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    struct facts facts = {0};
    find_places(reading, &facts);
    assert_int_equal(facts.place_count, 2); /* the county and the town */
    arena_clear(&arena);
}

static void counties_of_peoples_and_of_taiwan_have_their_names(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "长阳自治县县长王明出席会议。", NULL, 420528, 420528},
        {NULL, "长阳县县长王明出席会议。", NULL, 420528, 420528},
        {NULL, "嘉义县长王明出席会议。", NULL, 0, 0}, /* not 义县's */
    };
    CHECK_HOMES(cases);
}

static void a_review_of_all_the_city_is_no_countys(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {"全市茶产业发展综述",
         "2012年，全市茶园达到40万亩。怀宁县实现产值6亿元，占全县总产值的两成。宿松县实现产值2亿元"
         "。",
         NULL, 340800, 0},
        {"全市造林进度通报", "庐江县完成2万亩，巢湖市完成1万亩，肥东县完成1万亩。", NULL, 340100,
         0},
        {"我县在全市考核中获奖", "怀宁县召开会议，县委书记李明参加。宿松县也获奖。", NULL, 340822,
         340822},
    };
    CHECK_HOMES(cases);
}

static void a_county_is_named_in_a_documents_title(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "会议审议了《关于核定成县教育用地的请示》。县委书记李明主持，副县长王军参加。", NULL,
         621221, 621221},
        {NULL, "会议通报了《关于扶持困难户县域试点的请示》。县委书记李明主持。", NULL, 0, 0},
    };
    CHECK_HOMES(cases);
}

static void a_district_bears_the_zones_name_too(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "襄阳高新区·襄州区举行座谈会，区委书记李明参加。襄阳高新区·襄州区做好准备。", NULL,
         420607, 420607},
        {NULL, "河东区举行签约仪式，大地集团山东区总经理王军参加，区委书记李明主持。", NULL, 0, 0},
    };
    CHECK_HOMES(cases);
}

static void a_post_is_of_the_body_told_before(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "平阴县税务局局长钱永山及税务局党委委员李明到场。", NULL, 370124, 370124},
        {NULL, "平阴县教育局李晓明局长到场。", NULL, 370124, 370124},
        {NULL, "克州召开会议。江苏援疆指挥部党委书记、克州党委副书记李明到场。", NULL, 653000,
         653000},
        {NULL, "博州召开会议。博州党委书记李明到场。", NULL, 652700, 652700},
        {NULL, "平阴县下雨。教育局局长李晓明到场。", NULL, 370124, 0},
    };
    CHECK_HOMES(cases);
}

static void a_lone_county_of_the_lead_is_what_it_is_about(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "近日，走进平阴县大地玫瑰有限公司，花香扑鼻。", NULL, 370124, 0},
        {NULL, "3月2日，滦平法院执行局召开会议。", NULL, 130824, 0},
        {NULL, "记者走进滦平工业园区，机器轰鸣。河北省的订单最多。", NULL, 130824, 0},
        {NULL, "近日，平阴县大地玫瑰有限公司和襄阳的客商签约。", NULL, 0, 0},
        {NULL, "近日，来自平阴县大地玫瑰有限公司的产品上市。", NULL, 0, 0},
        {NULL, "近日，平阴的玫瑰在巴黎上市。", NULL, 0, 0},
        {NULL, "近日，客商抵达平阴县。客商参观了平阴县科技馆。", NULL, 0, 0},
        {NULL, "正定召开大会。县委书记李明讲话，正定产业兴旺，正定投资增长。", NULL, 130123,
         130123},
        {NULL, "公安召开大会。县委书记李明讲话，公安机关出动，公安干警在岗。", NULL, 0, 0},
        {NULL, "县委书记李明看望记者。他要求，为襄城高质量发展鼓劲，讲好襄城故事。", NULL, 411025,
         411025},
        {NULL, "李明讲话，2021年景县一季度项目开工。县委书记王军要求，我县要加快建设。", NULL,
         131127, 131127},
    };
    CHECK_HOMES(cases);
}

static void a_paper_may_be_of_the_prefecture_that_a_county_is_named_like(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {"省农业厅调研组到称多县调研",
         "3月2日，调研组到称多县调研。调研组先后到称多县农牧产业园、清水河镇。", NULL, 632723, 0},
        {"玉树市召开会议", "3月2日，调研组到称多县调研。会议在玉树市召开。", NULL, 632701, 0},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
        check_home(&cases[i], "玉树日报");
}

static void who_goes_through_counties_is_at_home_in_all_of_them(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "近日，市长赵立群先后到汉阴县、宁陕县调研。在汉阴县，他察看了茶园。", NULL, 610900,
         610900},
        {NULL, "5月6日，市委书记赵立群带领我市党政代表团到汉阴县、宁陕县考察学习。", NULL, 0, 0},
        {NULL, "5月6日，宿松县县长赵立群带队到汉阴县、宁陕县考察学习。", NULL, 340826, 340826},
    };
    CHECK_HOMES(cases);
}

static void a_document_of_the_province_and_a_town_of_many_counties_tell_no_home(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "区长赵立群主持召开会议，学习《中共安徽省委 安徽省人民政府关于发展旅游的意见》。",
         NULL, 0, 0},
        {NULL, "县长赵立群到红光镇督查防汛。赵立群要求红光镇加强值守，红光镇干部随时待命。", NULL,
         0, 0},
    };
    CHECK_HOMES(cases);
}

static void counties_that_are_words_too_and_districts_without_their_people(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "据随县林业局介绍，今年全县新栽果树三千亩。", NULL, 421321, 0},
        {NULL, "会后，赵立群和县农业局负责人走访了三个村。", NULL, 0, 0},
        {NULL, "管城区召开植树会议，管城区区长赵立群介绍了情况。", NULL, 410104, 410104},
    };
    CHECK_HOMES(cases);
}

static void where_ours_go_by_a_county_of_their_own_is_not_home(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL,
         "县委书记赵立群率队赴陕西省宁陕县开展对接考察。宁陕县委书记钱永山陪同。赵立群代表宿松县"
         "党政代表团表示感谢，宁陕的经验值得学习。",
         NULL, 340826, 610923},
        {NULL, "近日，区长赵立群带队赴任城区考察学习。任城区区长钱永山陪同。任城区发展迅速。", NULL,
         0, 370811},
        {NULL,
         "市委书记赵立群率队赴永年区调研项目。赵立群在永年区察看了园区，永年区委书记钱永山陪同。",
         NULL, 130408, 130408},
    };
    CHECK_HOMES(cases);
}

static void whom_guests_come_to_may_be_told_by_a_short_name_alone(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {"商会组织企业家到我县考察",
         "县委书记赵立群欢迎企业家到宁陕考察。宁陕的发展很快，宁陕人民感谢大家，到宁陕投资是共赢。",
         NULL, 610923, 610923},
        {NULL, "3月2日，邹城市植树会议召开。邹城市委书记赵立群讲话。大家到嘉祥县、金乡县参观。",
         NULL, 370883, 370883},
        {NULL, "7月20日，常德经济运行稳定，全市生产总值增长7.3%。", NULL, 430700, 0},
        {NULL, "近日，常德经济发布会在长沙召开，湖北企业到场。", NULL, 0, 0},
    };
    CHECK_HOMES(cases);
}

static void a_given_name_is_no_county_and_a_lone_prefecture_is_home(void **state)
{
    (void)state;
    static const struct home_case cases[] = {
        {NULL, "区委副书记周金林讲话。周金林要求加强学习，周金林还要求抓好党建。", NULL, 0, 0},
        {NULL, "2020年，常德市坚持以人民为中心，优化了政务服务。要坚持市级统筹。", NULL, 430700, 0},
        {NULL, "全国春耕会议今天在江苏省宿迁市召开。各地要抓好春耕。", NULL, 0, 0},
        {NULL, "全省法院走访企业以来，新蔡县人民法院高度重视，采取措施。", NULL, 411729, 0},
    };
    CHECK_HOMES(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(guests_are_at_home_elsewhere),
        cmocka_unit_test(our_own_are_guests_elsewhere),
        cmocka_unit_test(a_review_of_all_the_city_is_no_countys),
        cmocka_unit_test(a_county_is_named_in_a_documents_title),
        cmocka_unit_test(a_district_bears_the_zones_name_too),
        cmocka_unit_test(a_post_is_of_the_body_told_before),
        cmocka_unit_test(a_lone_county_of_the_lead_is_what_it_is_about),
        cmocka_unit_test(a_paper_may_be_of_the_prefecture_that_a_county_is_named_like),
        cmocka_unit_test(counties_of_peoples_and_of_taiwan_have_their_names),
        cmocka_unit_test(who_wrote_or_sent_it_says_whose_county_it_is),
        cmocka_unit_test(a_common_word_is_a_county_where_only_one_has_that),
        cmocka_unit_test(beside_a_town_its_short_name_is_no_county_far_away),
        cmocka_unit_test(a_short_form_is_of_the_level_that_is_named),
        cmocka_unit_test(who_goes_through_counties_is_at_home_in_all_of_them),
        cmocka_unit_test(a_document_of_the_province_and_a_town_of_many_counties_tell_no_home),
        cmocka_unit_test(counties_that_are_words_too_and_districts_without_their_people),
        cmocka_unit_test(where_ours_go_by_a_county_of_their_own_is_not_home),
        cmocka_unit_test(a_given_name_is_no_county_and_a_lone_prefecture_is_home),
        cmocka_unit_test(whom_guests_come_to_may_be_told_by_a_short_name_alone),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

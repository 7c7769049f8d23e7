/* Whose a text is, and of which year: what it leaves unsaid is settled by that. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../lexicon_of_test.h"
#include "../sample_article.h"
#include "mentions/reading.h"

static void the_own_place_settles_what_is_left_unsaid(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article =
        sample_article(&arena, "莱西市召开项目推进会",
                       "莱西市委书记周大海主持会议。全市新开工项目20个，居青岛第二。", NULL, 2023);
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    assert_int_equal(reading->own_place, 370285);
    bool generic = false;
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type == MENTION_PLACE && mention->generic) {
            generic = true;
            assert_int_equal(mention->code, 370285);
        }
        if (mention->type == MENTION_POST)
            assert_int_equal(mention->code, 370285);
    }
    assert_true(generic);
    arena_clear(&arena);
}

static void the_year_that_something_began_in_is_not_the_texts_own(void **state)
{
    (void)state;
    static const struct {
        const char *body, *day;
    } cases[] = {
        {"6月4日，代表团访问了日照市。该市于1998年与我市缔结为友好城市。", "XXXX-06-04"},
        {"6月4日，代表团访问了日照市。自2015年以来两市往来频繁。", "XXXX-06-04"},
        {"6月4日，2021年第一批项目集中开工。", "2021-06-04"},
        {"3月2日，老同志们在座谈会上回顾2008年抗震救灾的经历。", "XXXX-03-02"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct arena arena;
        arena_init(&arena, 16 << 20);
        struct article *article =
            sample_article(&arena, "代表团访问日照市", cases[i].body, NULL, 0);
        const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
        const struct mention *day = NULL;
        for (uint32_t k = 0; k < reading->mention_count && day == NULL; k++)
            if (reading->mentions[k].type == MENTION_TIME)
                day = &reading->mentions[k];
        assert_non_null(day);
        assert_true(span_equal(day->value, span_of(cases[i].day)));
        arena_clear(&arena);
    }
}

static uint32_t own_place_of(struct arena *arena, const char *title, const char *body)
{
    struct article *article = sample_article(arena, title, body, NULL, 2021);
    return reading_create(arena, lexicon, article, (struct date){0})->own_place;
}

static void where_our_delegation_goes_is_not_ours(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    assert_int_equal(
        own_place_of(&arena, "江苏沛县党政代表团来我县考察",
                     "江苏省沛县党政代表团在沛县县委书记周大海带领下来到平阴县，考察玫瑰产业。沛"
                     "县县长王强表示，沛县愿与平阴县合作。"),
        370124); /* who comes is at home elsewhere */
    assert_int_equal(own_place_of(&arena, "市长周大海率团赴日照市考察",
                                  "市长周大海率团赴日照市考察。日照市市长李明，副市长王磊出席。"
                                  "枣庄市市长周大海介绍了我市情况。"),
                     370400);
    assert_int_equal(own_place_of(&arena, "外出考察",
                                  "20日，县政协主席周大海带队赴沂源县、临朐县、青州市考察。"
                                  "大家一致认为，要结合莒南实际加以应用。"),
                     371327);
    assert_int_equal(own_place_of(&arena, "睢宁县政协到我县调研考察",
                                  "睢宁县政协主席李明调研我县乡村振兴。大家学习郓城经验。"),
                     371725); /* a body comes too */
    /* a headline that opens with a county tells of it, whoever comes from the city */
    assert_int_equal(own_place_of(&arena, "沂水县10个项目集中开工",
                                  "3月3日，沂水县举行集中开工仪式。市委副书记、市长王明出席。"
                                  "市委要求抓好项目建设。"),
                     371323);
    assert_int_equal(own_place_of(&arena, "沂水县委书记王明任临沂市副市长",
                                  "1月19日，临沂市人大常委会召开会议，决定任命王明为市政府副市长。"
                                  "市委书记李青到会。"),
                     371300);
    assert_int_equal(
        own_place_of(&arena, "王明到沂水县调研项目建设",
                     "3月3日，临沂市委副书记、市长王明到沂水县调研。市委副书记李青参加。"),
        371300);
    /* named again and again by its short form, and no other place */
    assert_int_equal(
        own_place_of(&arena, "作风要过硬",
                     "作风好坏关系沂水发展。百万沂水人民盼着好日子，干部要为沂水出力。"),
        371323);
    assert_int_equal(own_place_of(&arena, "作风要过硬", "作风好坏关系沂水发展，干部要出力。"), 0);
    assert_int_equal(own_place_of(&arena, "枣庄市人大考察大葱产业",
                                  "枣庄市人大常委会副主任李明到章丘区考察，区人大常委会主任王强陪同"
                                  "，李明了解我区大葱产业布局。"),
                     370114); /* who comes is of another kind than we are */
    assert_int_equal(own_place_of(&arena, "庆祝大会举行",
                                  "山东省人大常委会副主任李明、济南市领导王强出席平阴县成立大会。"
                                  "平阴县的群众高兴，平阴县医院开诊，平阴县学校开学。"),
                     370124); /* and so are leaders from above */
    /* the only city of an article that says 我市 is that one */
    assert_int_equal(own_place_of(&arena, "签订协议",
                                  "我市与一家设计院签订框架协议。市领导周大海等参加活动。各单位"
                                  "负责人对双方的合作作了介绍，并就下一步的工作交换了意见，会上气氛"
                                  "热烈，大家踊跃发言，提出了许多好的建议，表示要抓紧落实各项议定的"
                                  "事项。周大海指出，丹江口正处于黄金期，我市将全力支持。"),
                     420381);
    arena_clear(&arena);
}

static void a_city_goes_through_its_counties(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article = sample_article(
        &arena, "周大海在莒县五莲调研",
        "市委书记周大海到莒县、五莲县调研。在莒县，全县果品产量3万吨。该县新栽果树2万亩。在五莲县，"
        "周大海察看了全县的重点项目。",
        NULL, 2021);
    struct source medium = {.name = SPAN("日照日报")};
    article->sources = &medium;
    article->source_count = 1;
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    assert_int_equal(reading->own_place, 371100);
    arena_clear(&arena);
}

static void a_list_of_posts_goes_on_with_the_place_of_the_first(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article = sample_article(
        &arena, "枣庄市召开座谈会",
        "枣庄市委召开座谈会。日照市市长李明，副市长王磊、赵敏，市政府秘书长陈红；枣庄市市长"
        "周大海，副市长吴刚参加。",
        NULL, 2021);
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    static const uint32_t wanted[] = {371100, 371100, 371100, 370400, 370400};
    size_t found = 0;
    for (uint32_t i = 0; i < reading->mention_count; i++)
        if (reading->mentions[i].type == MENTION_POST) {
            assert_true(found < 5);
            assert_int_equal(reading->mentions[i].code, wanted[found++]);
        }
    assert_int_equal(found, 5);
    arena_clear(&arena);
}

static void an_article_that_only_says_we_is_resolved_by_the_others_on_its_page(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article =
        sample_article(&arena, "我区考察团赴外地学习",
                       "区委书记周大海带领我区考察团到日照市东港区学习。", NULL, 2021);
    article->page_context = RUNES(U"全区座谈会召开。薛城区委书记周大海讲话。薛城区政府发文。");
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    assert_int_equal(reading->own_place, 370403);
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_own_place_settles_what_is_left_unsaid),
        cmocka_unit_test(the_year_that_something_began_in_is_not_the_texts_own),
        cmocka_unit_test(where_our_delegation_goes_is_not_ours),
        cmocka_unit_test(a_city_goes_through_its_counties),
        cmocka_unit_test(a_list_of_posts_goes_on_with_the_place_of_the_first),
        cmocka_unit_test(an_article_that_only_says_we_is_resolved_by_the_others_on_its_page),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

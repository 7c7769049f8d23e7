/* The places and the posts of the record, from a reading. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../lexicon_of_test.h"
#include "../sample_article.h"
#include "facts/families.h"

static struct facts facts_of(struct arena *arena, const char *headline, const char *body,
                             const char *credit)
{
    struct article *article = sample_article(arena, headline, body, credit, 2021);
    const struct reading *reading = reading_create(arena, lexicon, article, (struct date){0});
    struct facts facts = {0};
    find_places(reading, &facts);
    find_posts(reading, &facts);
    find_organisations(reading, &facts);
    return facts;
}

static void the_place_it_is_about_stands_by_its_full_name(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts =
        facts_of(&arena, "平阴县委农村会议召开",
                 "平阴县召开会议。全县上下要向浙江学习，向富阳区看齐。来自日本的客商到场。"
                 "全省都在行动。浙江再传捷报。",
                 NULL);
    assert_int_equal(facts.place_count, 4);
    assert_int_equal(facts.places[0].relation, RELATION_ABOUT);
    assert_int_equal(facts.places[0].code, 370124);
    assert_true(span_equal(facts.places[0].name, SPAN("山东省济南市平阴县")));
    static const struct {
        const char *name;
        uint32_t code;
    } others[] = {{"浙江", 330000}, {"富阳区", 330111}, {"日本", 0}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(facts.places[i + 1].relation, RELATION_MENTIONS);
        assert_true(span_equal(facts.places[i + 1].name, span_of(others[i].name)));
        assert_int_equal(facts.places[i + 1].code, others[i].code);
    }
    arena_clear(&arena);
}

static void a_village_is_not_the_county_that_it_is_named_like(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(&arena, NULL, "大田村和董家村表态发言。大田村表态。", NULL);
    for (size_t i = 0; i < facts.place_count; i++)
        assert_int_equal(facts.places[i].code, 0);
    arena_clear(&arena);
}

static void villages_are_places_without_a_code(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(&arena, NULL,
                                  "平阴县召开会议，平阴县委书记王明到孔村镇红星村和向阳村调研，干部"
                                  "包村联户，道路硬化村村通，村容村貌好，"
                                  "客人入住度假村。",
                                  NULL);
    static const char *const names[] = {"孔村镇", "红星村", "向阳村"};
    assert_int_equal(facts.place_count, 4);
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        assert_true(span_equal(facts.places[i + 1].name, span_of(names[i])));
        assert_int_equal(facts.places[i + 1].code, 0);
    }
    arena_clear(&arena);
}

static void villages_are_told_by_the_row_that_they_stand_in(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(&arena, NULL,
                                  "平阴县召开会议，平阴县委书记王明到孔村镇乌家寨村、大石门头村、"
                                  "竹新村走访，要求孔村镇贫困村、乡村振兴示范村抓落实。",
                                  NULL);
    static const char *const names[] = {"孔村镇", "乌家寨村", "大石门头村", "竹新村"};
    assert_int_equal(facts.place_count, 5);
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        assert_true(span_equal(facts.places[i + 1].name, span_of(names[i])));
    arena_clear(&arena);
}

static void a_village_is_named_with_its_office_too(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(
        &arena, NULL,
        "平阴县河西镇李家庄村党支部书记王大山主持，柳林村党总支召开会议，丰收村驻村第一书记李明、"
        "该村村委会主任张山、县农村工作委员会主任周海参加。",
        NULL);
    static const char *const names[] = {"河西镇", "李家庄村", "柳林村", "丰收村"};
    assert_int_equal(facts.place_count, 5);
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        assert_true(span_equal(facts.places[i + 1].name, span_of(names[i])));
        assert_int_equal(facts.places[i + 1].code, 0);
    }
    arena_clear(&arena);
}

static void guests_and_whole_prefectures_are_no_counties(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(&arena, "全州产业发展见成效",
                                  "各位来宾、各位朋友，全州新建项目12个，海西建设提速。", NULL);
    assert_int_equal(facts.place_count, 0);
    arena_clear(&arena);
}

static void a_county_of_two_characters_is_told_from_two_words(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t code; /* of the only place with one; 0: none */
    } cases[] = {
        {"和县县长王明出席会议。", 340523},
        {"王明出席。专家组赴息县指导。", 411528},
        {"客商走进成县洽谈。", 621221},
        {"随县尚市镇举行活动。", 421321},
        {"成县位于东南部，辖14个镇。", 621221},
        {"随县：香菇上市\n随县香菇远销。", 421321},
        {"代县第24届篮球联赛开赛。", 140923},
        {"中和、滩头、兴隆、普洱等乡镇有雨。", 0},
        {"我和县里的干部下乡。", 0},
        {"他和县领导座谈，村里和县城通了公交。", 0},
        {"完成县副县长包抓的任务。", 0},
        {"村民随县里的车队返回。", 0},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct arena arena;
        arena_init(&arena, 16 << 20);
        struct facts facts = facts_of(&arena, NULL, cases[i].text, NULL);
        uint32_t code = 0;
        for (size_t p = 0; p < facts.place_count; p++)
            code = facts.places[p].code != 0 ? facts.places[p].code : code;
        assert_int_equal(code, cases[i].code);
        arena_clear(&arena);
    }
}

static void a_road_is_no_organisation(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(&arena, NULL, "G209国道平阴县段通车。", NULL);
    assert_int_equal(facts.organisation_count, 0);
    arena_clear(&arena);
}

static void each_wording_of_a_post_stands_once_for_a_person(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(
        &arena, "富平县召开会议",
        "富平县委书记周大海主持会议，县委副书记、代县长许文静讲话，县领导何小林（女）、郭晓东参加。"
        "会后，县委书记周大海、县委书记周大海分别调研。大地机械有限公司董事长孙有为在座。",
        "记者 钱大伟");
    static const struct {
        const char *person, *post;
        uint32_t place;
    } expected[] = {{"周大海", "富平县委书记", 610528},     {"许文静", "县委副书记", 610528},
                    {"许文静", "代县长", 610528},           {"何小林", "县领导", 610528},
                    {"郭晓东", "县领导", 610528},           {"周大海", "县委书记", 610528},
                    {"孙有为", "大地机械有限公司董事长", 0}};
    assert_int_equal(facts.post_count, sizeof(expected) / sizeof(*expected));
    for (size_t i = 0; i < facts.post_count; i++) {
        assert_true(span_equal(facts.posts[i].person, span_of(expected[i].person)));
        assert_true(span_equal(facts.posts[i].post, span_of(expected[i].post)));
        assert_int_equal(facts.posts[i].place, expected[i].place);
        assert_true(facts.posts[i].at.begin >= 0);
    }
    assert_int_equal(facts.people_count, 6);
    assert_int_equal(facts.people[5].relation, RELATION_AUTHOR);
    assert_true(span_equal(facts.people[5].name, SPAN("钱大伟")));
    arena_clear(&arena);
}

static void where_our_own_are_guests_is_not_where_we_are(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts = facts_of(
        &arena, "我市招商推介会在深圳举办",
        "10月21日，我市在深圳举办招商推介会，推介会由渭南市招商局承办。深圳市副市长李明出席"
        "。市长王强欢迎深圳企业家到渭南投资，渭南市的产业基础很好。",
        NULL);
    assert_int_equal(facts.places[0].relation, RELATION_ABOUT);
    assert_int_equal(facts.places[0].code, 610500);
    arena_clear(&arena);
}

static void an_organisation_stands_once_with_its_kind(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct facts facts =
        facts_of(&arena, NULL, "市发改局与大地机械有限公司签约，市发改局负责落实。", NULL);
    assert_int_equal(facts.organisation_count, 2);
    assert_true(span_equal(facts.organisations[0].name, SPAN("市发改局")));
    assert_string_equal(facts.organisations[0].kind, "government");
    assert_string_equal(facts.organisations[1].kind, "company");
    arena_clear(&arena);
}

static void a_made_up_story_is_about_no_county(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article =
        sample_article(&arena, "平阴县的老赵", "平阴县召开大会，老赵笑了。", NULL, 2021);
    article->invented = true;
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    struct facts facts = {0};
    find_places(reading, &facts);
    assert_int_not_equal(facts.place_count, 0);
    for (size_t i = 0; i < facts.place_count; i++)
        assert_int_equal(facts.places[i].relation, RELATION_MENTIONS);
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_place_it_is_about_stands_by_its_full_name),
        cmocka_unit_test(a_village_is_not_the_county_that_it_is_named_like),
        cmocka_unit_test(villages_are_places_without_a_code),
        cmocka_unit_test(villages_are_told_by_the_row_that_they_stand_in),
        cmocka_unit_test(a_village_is_named_with_its_office_too),
        cmocka_unit_test(guests_and_whole_prefectures_are_no_counties),
        cmocka_unit_test(a_county_of_two_characters_is_told_from_two_words),
        cmocka_unit_test(a_road_is_no_organisation),
        cmocka_unit_test(each_wording_of_a_post_stands_once_for_a_person),
        cmocka_unit_test(where_our_own_are_guests_is_not_where_we_are),
        cmocka_unit_test(an_organisation_stands_once_with_its_kind),
        cmocka_unit_test(a_made_up_story_is_about_no_county),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* Canonical text, fingerprints, signatures and the facts of a sketch. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "stages/canonical.h"
#include "stages/fingerprint.h"

static struct arena arena;

static struct article read(const char *body)
{
    struct article article = {.text = runes_from_utf8(&arena, span_of(body), NULL)};
    article.body_length = article.text.length;
    fingerprint_article(&arena, &article, 20);
    return article;
}

static void assert_canonical(const char *body, const char *expected)
{
    struct canonical text = canonical_text(&arena, runes_from_utf8(&arena, span_of(body), NULL));
    assert_true(runes_equal(text.runes, runes_from_utf8(&arena, span_of(expected), NULL)));
}

static void canonical_text_keeps_what_a_repost_cannot_change(void **state)
{
    (void)state;
    assert_canonical("", "");
    assert_canonical("“一季度”，全县\n\n生产 总值（GDP）！", "一季度全县生产总值gdp");
    assert_canonical("增长1.5%", "增长1.5%");
    assert_canonical("增长15%", "增长15%");
    assert_canonical("1,100万和1，100万", "1100万和1100万");
    assert_canonical("3,4,5号", "3-4-5号");
    assert_canonical("5-20%, 5—20%", "5-20%5-20%");
    assert_canonical("20 23年", "2023年");
    assert_canonical("8. 5亿", "8.5亿");
    assert_canonical("第1项。2项", "第1项2项");
    assert_canonical("%—。", "");
    assert_canonical("GDP增长5 %，Ｇ7々〇", "gdp增长5Ｇ7々〇");
    assert_canonical("3😀4，5%，6", "3-4-5%6");
    assert_canonical("1.5.6、7一8", "1.5.6-7一8");
}

static void rewrapping_and_punctuation_leave_the_fingerprint(void **state)
{
    (void)state;
    struct article a = read("全县召开动员大会，总结2022年工作，安排部署今年的重点任务。增长1.5%。");
    struct article b =
        read("全县召开动员大会,总结2022年\n工作, 安排部署\n\n今年的重点任务;增长1.5%!");
    struct article c = read("全县召开动员大会，总结2022年工作，安排部署今年的重点任务。增长15%。");
    assert_memory_equal(a.fingerprint, b.fingerprint, sizeof(a.fingerprint));
    assert_int_equal(a.simhash, b.simhash);
    assert_memory_equal(a.sketch, b.sketch, sizeof(*a.sketch));
    assert_memory_not_equal(a.fingerprint, c.fingerprint, sizeof(a.fingerprint));
}

static void the_fingerprint_is_the_same_on_every_machine(void **state)
{
    (void)state;
    struct article article = read("全县召开动员大会");
    static const uint8_t expected[16] = {0xA9, 0x42, 0xBE, 0x6D, 0xDA, 0x26, 0x30, 0x69,
                                         0x3E, 0x07, 0x77, 0x09, 0xFA, 0x42, 0x87, 0x55};
    assert_memory_equal(article.fingerprint, expected, sizeof(expected));
}

/* What is stored must be found by later releases. */
static void the_sketch_is_the_same_on_every_machine(void **state)
{
    (void)state;
    struct article article = read("全县召开动员大会，引进企业5家，增长1.5%，到5月15日完成投资"
                                  "两百三十亿元。增幅居全市第三，群众高兴。");
    const struct sketch *sketch = article.sketch;
    static const uint8_t signature[8] = {0x2C, 0x93, 0xAD, 0x21, 0xF5, 0xE9, 0x00, 0x43};
    assert_int_equal(article.simhash, UINT64_C(0xD2DD1E2B30D449B4));
    assert_int_equal(sketch->length, 47);
    assert_int_equal(sketch->feature_count, SKETCH_FEATURES);
    assert_int_equal(sketch->features[0], UINT64_C(0x8B20A5C1122BB8EE));
    assert_int_equal(sketch->features[11], UINT64_C(0xF067B809BA239B87));
    assert_memory_equal(sketch->signature, signature, sizeof(signature));
    assert_int_equal(sketch->fact_count, 5);
    assert_int_equal(sketch->fact_sum, 0x2B52AFFA);
}

static void short_texts_have_no_sketch(void **state)
{
    (void)state;
    assert_null(read("").sketch);
    assert_null(read("全县召开动员大会").sketch);
    assert_non_null(
        read("全县召开动员大会全县召开动员大会全县召开动员大会全县召开动员大会").sketch);
}

/* ---- likeness ---- */

/* A text of `count` code points, of which the first `same` depend on `common` alone. */
static struct sketch *made_of(uint32_t count, uint32_t same, uint32_t common, uint32_t seed)
{
    char32_t *runes = arena_take(&arena, count * sizeof(*runes));
    uint32_t state = common * 2654435761U;
    for (uint32_t i = 0; i < count; i++) {
        if (i == same)
            state = seed * 2654435761U;
        state = state * 1664525 + 1013904223;
        runes[i] = 0x4E00 + (state >> 8) % 6000;
    }
    struct article article = {.text = {runes, count}, .body_length = count};
    fingerprint_article(&arena, &article, 20);
    return article.sketch;
}

static double likeness(const struct sketch *a, const struct sketch *b)
{
    int equal = 0;
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++)
        equal += sketch_lane(a->signature, lane) == sketch_lane(b->signature, lane);
    return (equal / (double)SKETCH_LANES - 0.25) / 0.75;
}

static void the_signature_estimates_jaccard(void **state)
{
    (void)state;
    static const uint32_t lengths[] = {100, 300, 1000, 10000};
    for (int l = 0; l < 4; l++)
        for (uint32_t tenth = 0; tenth <= 10; tenth += 2) {
            uint32_t count = lengths[l], same = count * tenth / 10;
            double sum = 0;
            enum { TRIALS = 30 };
            for (uint32_t trial = 0; trial < TRIALS; trial++)
                sum += likeness(made_of(count, same, trial, 1000 + 2 * trial),
                                made_of(count, same, trial, 1001 + 2 * trial));
            double shared = same >= 6 ? same - 5.0 : 0; /* grams of six */
            double jaccard = shared / (2.0 * (count - 5) - shared), mean = sum / TRIALS;
            assert_true(mean > jaccard - 0.05 && mean < jaccard + 0.05);
        }
}

static void a_cut_copy_shares_a_feature(void **state)
{
    (void)state;
    int missed = 0;
    for (uint32_t seed = 0; seed < 200; seed++) {
        const struct sketch *whole = made_of(1000, 0, 0, seed + 1),
                            *cut = made_of(700, 0, 0, seed + 1);
        int shared = 0;
        for (int i = 0; i < SKETCH_REGISTERED; i++)
            for (int j = 0; j < SKETCH_FEATURES; j++)
                shared += whole->features[i] == cut->features[j];
        missed += shared == 0;
    }
    assert_true(missed <= 2);
}

static void simhash_is_near_for_like_texts(void **state)
{
    (void)state;
    const char *body =
        "今年以来，全县上下坚定信心、真抓实干，主要经济指标稳步增长，民生福祉不断改善。";
    char other[512];
    snprintf(other, sizeof(other), "%s日前。", body);
    uint64_t difference = read(body).simhash ^ read(other).simhash;
    assert_true(__builtin_popcountll(difference) < 16);
    assert_int_not_equal(read(body).simhash, 0);
}

/* ---- facts ---- */

static uint32_t count_facts(const char *body)
{
    return read(body).sketch->fact_count;
}

static void numbers_in_digits_and_words_are_facts(void **state)
{
    (void)state;
    assert_int_equal(
        count_facts("全县召开动员大会，大家进一步统一思想，万众一心，十分重视，百姓满意。"), 0);
    assert_int_equal(
        count_facts("全县召开动员大会，引进企业5家，增长1.5%，到5月15日完成投资两百三十亿元。"), 5);
    assert_int_equal(
        count_facts("全县召开动员大会，引进三个项目，占六成，共二十八个。一个一个来。"), 3);
    assert_int_equal(
        count_facts("全县召开动员大会，增幅居全市第三。百姓满意，群众高兴，大家都很高兴。"), 0);
}

static void a_mark_parts_numerals_from_what_follows(void **state)
{
    (void)state;
    const char *start = "全县召开动员大会，总结工作，安排部署今年的重点任务。";
    static const struct {
        const char *tail;
        uint32_t facts;
    } cases[] = {{"占六成", 1},    {"占六，成", 0}, {"占六 成", 1},  {"占六%成", 0},
                 {"共十三个", 1},  {"二、三月", 1}, {"二三月", 1},   {"三，5家", 1},
                 {"5家、三", 1},   {"3.5，5家", 2}, {"3.5、5家", 2}, {"3家5家", 2},
                 {"百、千、万", 0}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        char body[256];
        snprintf(body, sizeof(body), "%s%s", start, cases[i].tail);
        if (count_facts(body) != cases[i].facts)
            print_error("%s: %u\n", cases[i].tail, (unsigned)count_facts(body));
        assert_int_equal(count_facts(body), cases[i].facts);
    }
}

static void each_occurrence_of_a_number_counts(void **state)
{
    (void)state;
    struct sketch *two =
        read("全县召开动员大会，引进企业5家，又引进企业5家，合同都签好了，大家高兴。").sketch;
    struct sketch *one =
        read("全县召开动员大会，引进企业5家，又引进企业若干，合同都签好了，大家高兴。").sketch;
    assert_int_equal(two->fact_count, 2);
    assert_int_equal(one->fact_count, 1);
    assert_true(one->facts[0] == two->facts[0] || one->facts[0] == two->facts[1]);
    assert_int_not_equal(one->fact_sum, two->fact_sum);
}

static void a_dateline_is_no_fact(void **state)
{
    (void)state;
    struct sketch *with =
        read("本报4月15日讯 全县召开动员大会，引进企业5家，又引进企业6家，大家高兴。").sketch;
    struct sketch *without =
        read("全县召开动员大会，引进企业5家，又引进企业6家，大家高兴，人人高兴。").sketch;
    assert_int_equal(with->fact_sum, without->fact_sum);
}

static void names_in_the_body_are_facts_but_for_credits(void **state)
{
    (void)state;
    struct article article =
        read("榆中县县长张三丰说，今年引进企业5家。门源县也来学习。（记者 李四光 通讯员王五一）");
    uint32_t figures = article.sketch->fact_count;
    struct entity people[] = {{.name = SPAN("张三丰")},
                              {.name = SPAN("李四光")},
                              {.name = SPAN("王五一")},
                              {.name = SPAN("赵六")},
                              {.name = SPAN("张三丰")}};
    struct entity places[] = {{.name = SPAN("甘肃省兰州市榆中县")},
                              {.name = SPAN("青海省海北藏族自治州门源回族自治县")}};
    article.facts.people = people;
    article.facts.people_count = 5;
    article.facts.places = places;
    article.facts.place_count = 2;
    fingerprint_facts(&article);
    assert_int_equal(article.sketch->fact_count - figures, 3);
}

static void every_fact_is_in_the_filter(void **state)
{
    (void)state;
    char body[4096] = "全县召开动员大会，总结工作，安排部署今年的重点任务。";
    for (int i = 0; i < 150; i++)
        snprintf(body + strlen(body), sizeof(body) - strlen(body), "引进%d家，", i * 7);
    struct sketch *sketch = read(body).sketch;
    assert_int_equal(sketch->fact_count, 150);
    assert_int_equal(sketch->fact_listed, SKETCH_FACTS);
    assert_int_equal(sketch->fact_filter_length, SKETCH_FACTS_FILTER);
    for (int i = 0; i < sketch->fact_listed; i++) {
        for (int turn = 0; turn < SKETCH_FACTS_FILTER_BITS; turn++) {
            uint32_t bit = sketch_filter_bit(sketch->facts[i], turn, sketch->fact_filter_length);
            assert_true(sketch->fact_filter[bit / 8] >> bit % 8 & 1);
        }
    }
}

int main(void)
{
    arena_init(&arena, 512 << 20);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(canonical_text_keeps_what_a_repost_cannot_change),
        cmocka_unit_test(rewrapping_and_punctuation_leave_the_fingerprint),
        cmocka_unit_test(the_fingerprint_is_the_same_on_every_machine),
        cmocka_unit_test(the_sketch_is_the_same_on_every_machine),
        cmocka_unit_test(short_texts_have_no_sketch),
        cmocka_unit_test(the_signature_estimates_jaccard),
        cmocka_unit_test(a_cut_copy_shares_a_feature),
        cmocka_unit_test(simhash_is_near_for_like_texts),
        cmocka_unit_test(numbers_in_digits_and_words_are_facts),
        cmocka_unit_test(a_mark_parts_numerals_from_what_follows),
        cmocka_unit_test(each_occurrence_of_a_number_counts),
        cmocka_unit_test(a_dateline_is_no_fact),
        cmocka_unit_test(names_in_the_body_are_facts_but_for_credits),
        cmocka_unit_test(every_fact_is_in_the_filter),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_clear(&arena);
    return failed;
}

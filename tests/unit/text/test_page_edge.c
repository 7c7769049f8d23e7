/* The syntax of what stands around an article's text: dates, datelines, credits, imprints, chrome.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "text/chrome.h"
#include "text/credit.h"
#include "text/dateline.h"
#include "text/day.h"
#include "text/imprint.h"

#define TEXT(literal)                                                                              \
    {                                                                                              \
        literal, sizeof(literal) / sizeof(char32_t) - 1                                            \
    }

static void full_dates_are_read_in_every_usual_form(void **state)
{
    (void)state;
    static const struct {
        struct runes text;
        const char *date;
    } cases[] = {
        {TEXT(U"2017-03-20 08:15"), "2017-03-20 08:15:00"},
        {TEXT(U"2012-3-16 18:40:22"), "2012-03-16 18:40:22"},
        {TEXT(U"2022/11/08"), "2022-11-08"},
        {TEXT(U"2021.07.09"), "2021-07-09"},
        {TEXT(U"2021年7月9日  星期五"), "2021-07-09"},
        {TEXT(U"2021年7月9日 星期五 9时30分"), "2021-07-09 09:30:00"},
        {TEXT(U"二〇二一年七月二十九日"), "2021-07-29"},
        {TEXT(U"2023-01-28T19:09:00+08:00"), "2023-01-28 19:09:00"},
        {TEXT(U"2023-03-01T20:30:00Z"), "2023-03-02 04:30:00"},
        {TEXT(U"2023-12-31T20:00:00.123Z"), "2024-01-01 04:00:00"},
        {TEXT(U"2020-02-29"), "2020-02-29"},
        {TEXT(U"2021-02-29"), ""},
        {TEXT(U"2021-13-01"), ""},
        {TEXT(U"20210701"), ""},
        {TEXT(U"2021-7/1"), ""},
        {TEXT(U"7月9日"), ""},
        {TEXT(U"1500-01-01"), ""},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct date date;
        uint32_t end = 0;
        char text[64] = "";
        if (day_read(cases[i].text, 0, &date, &end)) {
            int length =
                snprintf(text, sizeof(text), "%04d-%02d-%02d", date.year, date.month, date.day);
            if (date.hour >= 0)
                snprintf(text + length, sizeof(text) - (size_t)length, " %02d:%02d:%02d", date.hour,
                         date.minute, date.second);
            assert_true(end <= cases[i].text.length);
        }
        assert_string_equal(text, cases[i].date);
    }
}

static void datelines_end_where_the_first_sentence_begins(void **state)
{
    (void)state;
    static const struct runes begin[] = {
        TEXT(U"本报讯 |今年"),
        TEXT(U"本报讯（记者 张三）|4月"),
        TEXT(U"新华社北京3月5日电（记者张力、王明）|记者"),
        TEXT(U"临川网6月21日电（首席记者 周岚）|今"),
        TEXT(U"南江网5月9日讯|5月"),
        TEXT(U"央视网消息（新闻联播）：|今年"),
        TEXT(U"（通讯员 胡蓉）|昨日"),
        TEXT(U"本报记者 郭文 报道：|国庆"),
    };
    for (size_t i = 0; i < sizeof(begin) / sizeof(begin[0]); i++) {
        char32_t text[64];
        uint32_t bar = 0, length = 0;
        for (uint32_t k = 0; k < begin[i].length; k++) {
            if (begin[i].data[k] == U'|')
                bar = k;
            else
                text[length++] = begin[i].data[k];
        }
        struct dateline dateline;
        assert_true(dateline_read((struct runes){text, length}, &dateline));
        assert_int_equal(dateline.end, bar);
    }
}

static void sentences_are_no_datelines(void **state)
{
    (void)state;
    static const struct runes texts[] = {
        TEXT(U"据有关媒体发布消息，当地发生地震"),
        TEXT(U"通讯技术发展很快"),
        TEXT(U"他打来电话说"),
        TEXT(U"好消息传来，村里通路了"),
        TEXT(U"记者从县农业局了解到，今年丰收"),
        TEXT(U"（图一）会议现场"),
        TEXT(U"3月5日，县委书记来电"),
    };
    struct dateline dateline;
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        assert_false(dateline_read(texts[i], &dateline));
}

static void sentences_are_no_credits(void **state)
{
    (void)state;
    static const struct runes texts[] = {
        TEXT(U"记者从县里了解到"),      TEXT(U"国家审定通过一批新品种"),   TEXT(U"采访对象"),
        TEXT(U"编辑部搬迁通知"),        TEXT(U"图为石门村村民采摘火龙果"), TEXT(U"签约仪式现场"),
        TEXT(U"聚焦主业 做强产业链条"), TEXT(U"全县教育工作会议召开"),
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        assert_false(credit_is_line(texts[i]));
}

static void closing_words_are_no_names(void **state)
{
    (void)state;
    static const struct runes texts[] = {TEXT(U"完"),       TEXT(U"待续"),    TEXT(U"全文完"),
                                         TEXT(U"白族"),     TEXT(U"略"),      TEXT(U"下转第三版"),
                                         TEXT(U"资料图片"), TEXT(U"新闻联播")};
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        assert_false(credit_names_only(texts[i]));
    assert_true(credit_names_only(RUNES(U"宋磊")));
    assert_true(credit_names_only(RUNES(U"李 军 和丽珍")));
}

static void titles_and_sentences_are_no_imprints(void **state)
{
    (void)state;
    static const struct runes texts[] = {
        TEXT(U"2022年全县经济工作会议召开"),     TEXT(U"全县召开经济工作会议"),
        TEXT(U"重庆南川：一季度“揽金”72.6亿元"), TEXT(U"到2025年，全县粮食产量稳定在30万吨以上。"),
        TEXT(U"18个文旅重大项目开工建设"),
    };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
        assert_int_equal(imprint_read(texts[i], fields), 0);
}

static void an_imprint_is_cut_into_its_fields(void **state)
{
    (void)state;
    struct runes line =
        RUNES(U"2017-03-20 08:15　来源：江城日报　作者：夏明　点击数：82　字体：[大] [中]");
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = imprint_read(line, fields);
    assert_true(count >= 4);
    assert_int_equal(fields[0].kind, IMPRINT_DAY);
    assert_int_equal(fields[0].date.minute, 15);
    assert_int_equal(fields[1].kind, IMPRINT_SOURCE);
    assert_true(runes_equal(runes_slice(line, fields[1].begin, fields[1].end), RUNES(U"江城日报")));
    assert_int_equal(fields[2].kind, IMPRINT_CREDIT);
    for (size_t i = 3; i < count; i++)
        assert_int_equal(fields[i].kind, IMPRINT_NOISE);
}

static void furniture_is_told_from_text(void **state)
{
    (void)state;
    static const struct runes furniture[] = {
        TEXT(U"首页 > 新闻中心 > 访谈"),
        TEXT(U"打印本页　关闭窗口"),
        TEXT(U"上一篇：某某会议召开"),
        TEXT(U"第A01版：头版"),
        TEXT(U"02版 要闻"),
        TEXT(U"— 12 —"),
        TEXT(U"（下转第三版）"),
        TEXT(U"【字体：大 中 小】"),
        TEXT(U"京ICP备12345678号"),
        TEXT(U"原标题：小药材做成大产业"),
        TEXT(U"分享到："),
        TEXT(U"某某新闻网视频部制作"),
    };
    static const struct runes text[] = {
        TEXT(U"大力发展特色产业"),   TEXT(U"关闭落后产能12家"), TEXT(U"下载应用即可办理。"),
        TEXT(U"小康路上一个不能少"), TEXT(U"中心城区扩容提质"), TEXT(U"分享发展成果"),
    };
    for (size_t i = 0; i < sizeof(furniture) / sizeof(furniture[0]); i++)
        assert_true(chrome_is_line(furniture[i]));
    for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++)
        assert_false(chrome_is_line(text[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(full_dates_are_read_in_every_usual_form),
        cmocka_unit_test(datelines_end_where_the_first_sentence_begins),
        cmocka_unit_test(sentences_are_no_datelines),
        cmocka_unit_test(sentences_are_no_credits),
        cmocka_unit_test(closing_words_are_no_names),
        cmocka_unit_test(titles_and_sentences_are_no_imprints),
        cmocka_unit_test(an_imprint_is_cut_into_its_fields),
        cmocka_unit_test(furniture_is_told_from_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

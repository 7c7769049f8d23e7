/* The characters of a page: what is mended, and above all what is left alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "stages/normalise.h"
#include "text/lines.h"

struct fixture {
    struct arena arena;
    struct page page;
};

static int set_up(void **state)
{
    static struct fixture fixture;
    arena_init(&fixture.arena, 64 << 20);
    *state = &fixture;
    return 0;
}

static int tear_down(void **state)
{
    arena_clear(&((struct fixture *)*state)->arena);
    return 0;
}

/* The lines of text, normalised, joined by \n. */
static struct span normalised(struct fixture *f, struct span text)
{
    struct line_list list = {0};
    lines_add_text(&f->arena, &list, runes_from_utf8(&f->arena, text, NULL));
    f->page = (struct page){.lines = list.items, .line_count = list.count};
    normalise_page(&f->arena, &f->page);
    struct buffer out;
    buffer_init(&out, &f->arena, text.length + 16, 1 << 20);
    for (size_t i = 0; i < f->page.line_count; i++) {
        if (i > 0)
            buffer_append_byte(&out, '\n');
        buffer_append(&out, runes_to_utf8(&f->arena, f->page.lines[i].text));
    }
    return buffer_span(&out);
}

static void expect(struct fixture *f, const char *text, const char *wanted)
{
    struct span got = normalised(f, span_of(text));
    assert_string_equal(arena_format(&f->arena, "%.*s%c", (int)got.length, got.data, 0).data,
                        wanted);
    struct span again = normalised(f, got);
    assert_string_equal(arena_format(&f->arena, "%.*s%c", (int)again.length, again.data, 0).data,
                        wanted);
}

#define GLOSSED_ENOUGH "重點(diǎn)產業攻堅(jiān)季動(dòng)員大會(huì)召開"

static void glosses_go_and_traditional_becomes_simplified(void **state)
{
    struct fixture *f = *state;
    expect(
        f,
        "編者按 4月11日,全市“重點(diǎn)產業攻堅(jiān)季”動(dòng)員大會(huì)召開,明確了15個領域。",
        "编者按 4月11日，全市“重点产业攻坚季”动员大会召开，明确了15个领域。");
    normalised(f, SPAN(GLOSSED_ENOUGH));
    assert_int_equal(f->page.script, SCRIPT_HANT_GLOSSED);
    assert_int_equal(f->page.repairs[REPAIR_GLOSS], 4);
}

static void glosses_without_tones_or_in_wide_brackets_go_where_there_are_several(void **state)
{
    struct fixture *f = *state;
    expect(f, "重（zhong）點（dian）工作攻堅（jian）年", "重点工作攻坚年");
    expect(f, "重 点（diǎn）工作", "重 点工作");
    expect(f, "氹(dang)仔", "氹（dang）仔");
}

static void radicals_are_the_characters_that_they_look_like(void **state)
{
    struct fixture *f = *state;
    expect(f, "4⽉9⽇，县⻓李明⻅客商，⻋站开⼯。", "4月9日，县长李明见客商，车站开工。");
}

static void glosses_broken_by_a_line_end_go(void **state)
{
    struct fixture *f = *state;
    expect(
        f,
        "攻堅(jiān)克難(nán),縣(xiàn)委重點(diǎ\nn)工作,動(dòng)員大會(\nhuì)召開,創新時\n(shí)代",
        "攻坚克难，县委重点\n工作，动员大会\n召开，创新时\n代");
}

static void characters_broken_by_glosses_between_their_bytes_come_back(void **state)
{
    struct fixture *f = *state;
    expect(f, GLOSSED_ENOUGH ",實體經(jīng)濟缺大少?gòu)?qiáng),領(lǐng)域?qū)m?xiàng)培植",
           "重点产业攻坚季动员大会召开，实体经济缺大少强，领域专项培植");
    normalised(f, SPAN(GLOSSED_ENOUGH "缺大少?gòu)?qiáng)"));
    assert_int_equal(f->page.repairs[REPAIR_LEAD], 1);
    expect(f, GLOSSED_ENOUGH "工作結束?h委書記講話",
           "重点产业攻坚季动员大会召开工作结束。县委书记讲话");
    expect(f, GLOSSED_ENOUGH "工作結束??h委書記講話",
           "重点产业攻坚季动员大会召开工作结束。县委书记讲话");
    expect(f, GLOSSED_ENOUGH "工作結束。??h委書記講話",
           "重点产业攻坚季动员大会召开工作结束。县委书记讲话");
    expect(f, GLOSSED_ENOUGH "，以實(shí)打?qū)嵉墓ぷ魍苿?dòng)項(xiàng)目",
           "重点产业攻坚季动员大会召开，以实打实的工作推动项目");
    expect(f, GLOSSED_ENOUGH "是什么?A股上漲?bān)",
           "重点产业攻坚季动员大会召开是什么？A股上涨？bān)");
}

static void characters_off_by_one_byte_are_read_again(void **state)
{
    struct fixture *f = *state;
    /* the lone letter behind is glossed */
    expect(f, GLOSSED_ENOUGH "效益提高?,F(xiàn)在看來",
           "重点产业攻坚季动员大会召开效益提高。现在看来");
    expect(f, GLOSSED_ENOUGH "橫向?qū)嵧七M(jìn)度", "重点产业攻坚季动员大会召开横向实推进度");
    expect(f, GLOSSED_ENOUGH "物資貯存?zhèn)}庫", "重点产业攻坚季动员大会召开物资贮存仓库");
    expect(f, GLOSSED_ENOUGH "請選?,F(dìng)在", "重点产业攻坚季动员大会召开请选？F(dìng)在");
    expect(f, GLOSSED_ENOUGH "，這張紙?jiān)缫巡粌H是紙",
           "重点产业攻坚季动员大会召开，这张纸早已不仅是纸");
    expect(f, "縣裡的會議開完了，“工作完成！焙幽侠先苏f。",
           "县里的会议开完了，“工作完成。”河南老人说。");
    expect(f, "縣裡的會議開完了。\n?。ㄉ娇h融媒體中心 陳紅）",
           "县里的会议开完了。\n（山县融媒体中心 陈红）");
    /* a comma that was doubled in front of the stop; a word instead of a stop */
    expect(f, GLOSSED_ENOUGH "聽取報告,??h人大常委會",
           "重点产业攻坚季动员大会召开听取报告。县人大常委会");
    expect(f, GLOSSED_ENOUGH "掛圖作戰，確??旖ㄔO、快投產",
           "重点产业攻坚季动员大会召开挂图作战，确保快建设、快投产");
    /* pairs astray between two glosses, and behind a full stop */
    expect(f, GLOSSED_ENOUGH "結(jié)合當(dāng)?shù)貙?shí)際",
           "重点产业攻坚季动员大会召开结合当地实际");
    expect(f, GLOSSED_ENOUGH "“大家很高興了?！睊伾虫?zhèn)的村民說",
           "重点产业攻坚季动员大会召开“大家很高兴了。”抛沙镇的村民说");
    /* a reporter's bracket at the head of a line, a stop and quote in front of a tag */
    expect(f, GLOSSED_ENOUGH "“氛圍很好,?!?/p>", "重点产业攻坚季动员大会召开“氛围很好。”");
    expect(f, GLOSSED_ENOUGH "\n?。ㄓ浾?李芳）", "重点产业攻坚季动员大会召开\n（记者 李芳）");
    /* letters that belong where they stand */
    expect(f, "縣裡辦Q版展覽，全縣T台秀！這是A，那是B。",
           "县里办Q版展览，全县T台秀！这是A，那是B。");
}

static void a_stray_comma_in_front_of_a_mark_goes(void **state)
{
    struct fixture *f = *state;
    expect(f, "东镇,、西镇,、南镇,，都很好,。多少人,？在哪儿,?",
           "东镇、西镇、南镇，都很好。多少人？在哪儿？");
}

static void addresses_inserted_into_sentences_go_and_others_stay(void **state)
{
    struct fixture *f = *state;
    expect(f, "会议强www.abc-news.com调，要抓好【更多内容www.abc.cn】重点工作",
           "会议强调，要抓好重点工作");
    assert_int_equal(f->page.line_count, 1);
    expect(f, "请登录www.abc.gov.cn查询，网址：http://www.abc.cn/a?b=1 或者关注",
           "请登录www.abc.gov.cn查询，网址：http://www.abc.cn/a?b=1 或者关注");
    expect(f, "可在www.abc.gov.cn上报名（http://www.abc.cn）。",
           "可在www.abc.gov.cn上报名（http://www.abc.cn）。");
}

static void characters_strewn_into_sentences_go(void **state)
{
    struct fixture *f = *state;
    expect(f,
           "到县城实验N q _ 5小学。\n大家参加B d ) q L ` ] Z调度，重点抓好? D ~山塘、堤Z W Y Q W 7 "
           "B坝。",
           "到县城实验小学。\n大家参加调度，重点抓好山塘、堤坝。");
    expect(f,
           "/ T6 l! f' W) z) {. @\n! r, B2 L* k0 q, Y# ? 县长参加会议。\n8 j2 P( B$ q/ p "
           "会议听取报告。",
           "县长参加会议。\n会议听取报告。");
    expect(f, "1 2 3 4 5 下一页\nA - B - C - D 组\n8 j2 P( B$ q/ p 会议听取报告。",
           "1 2 3 4 5 下一页\nA - B - C - D 组\n8 j2 P( B$ q/ p 会议听取报告。");
    /* a number that the text begins with stays, and what stands behind a sentence goes */
    expect(f,
           "' d5 } ?3 ^7 F! K& %j 12月5日，县长参加会议。\n会议听取报告。1 R$ B; H n% G1 u: w6 r\n"
           "* D }2 P/ Q2 [6 y)      散会。",
           "12月5日，县长参加会议。\n会议听取报告。\n散会。");
    expect(f, "选A B C三项，实验N q _ 5小学", "选A B C三项，实验N q _ 5小学");
}

static void brackets_that_are_no_glosses_stay(void **state)
{
    struct fixture *f = *state;
    expect(f, GLOSSED_ENOUGH ",国内生产总值(GDP)增长,软件(App)上线,长度(km)",
           "重点产业攻坚季动员大会召开，国内生产总值（GDP）增长，软件（App）上线，长度（km）");
    expect(f, "液体(liquid)和气体(gas)", "液体（liquid）和气体（gas）");
}

static void a_simplified_page_keeps_its_few_traditional_characters(void **state)
{
    struct fixture *f = *state;
    expect(f, "吉林省松原市乾安县召开会议，於明主持，乾县代表参加了这次工作会议并讲话。",
           "吉林省松原市乾安县召开会议，於明主持，乾县代表参加了这次工作会议并讲话。");
    assert_int_equal(f->page.script, SCRIPT_HANS);
}

static void a_traditional_page_keeps_names_with_qian_and_turns_the_rest(void **state)
{
    struct fixture *f = *state;
    expect(f, "乾安縣幹部乾淨擔當，隨著發展，著力推動，著名學者關於歷史與曆法的著作",
           "乾安县干部干净担当，随着发展，着力推动，著名学者关于历史与历法的著作");
    expect(f, "「臺灣」與『香港』裡麵的報導，為瞭解決問題，後發優勢",
           "“台湾”与‘香港’里面的报导，为了解决问题，后发优势");
}

static void widths_are_folded(void **state)
{
    struct fixture *f = *state;
    expect(f, "ＧＤＰ增长８．２６％，达１，１００万元，１２：３０开会",
           "GDP增长8.26%，达1,100万元，12:30开会");
    expect(f, "面积⼯业​园", "面积工业园");
}

static void narrow_punctuation_next_to_chinese_becomes_wide(void **state)
{
    struct fixture *f = *state;
    expect(f, "青石:加快建设,营业收入412.73亿元,增长19%,2022年;好!(市)吗?",
           "青石：加快建设，营业收入412.73亿元，增长19%，2022年；好！（市）吗？");
    expect(f, "1,100万 12:30 https://a.cn/b,c?d=1", "1,100万 12:30 https://a.cn/b,c?d=1");
    expect(f, "一是发展.二是改革.", "一是发展。二是改革。");
    expect(f, "1.加强领导 一.提高认识", "1.加强领导 一.提高认识");
    expect(f, "\"双招双引\"工作", "“双招双引”工作");
    expect(f, "--专访县长", "——专访县长");
    expect(f, "推广...等", "推广……等");
}

static void stray_blanks_and_doubled_marks_go(void **state)
{
    struct fixture *f = *state;
    expect(f, "新局面。 ”他说", "新局面。”他说");
    expect(f, "发展，，推动。。", "发展，推动。");
    expect(f, "发展，。", "发展。");
    expect(f, "在 4 月 15 日召开", "在4月15日召开");
    expect(f, "记者 张三  李四", "记者 张三  李四");
}

static void blanks_of_a_scan_go_where_a_number_shows_them(void **state)
{
    struct fixture *f = *state;
    expect(f, "于2 0 2 5 年 5 月 1 日召开，有3 0 0 人参加", "于2025年5月1日召开，有300人参加");
    expect(f, "全 年 完 成 投 资 1 2 . 5 亿 元 ， 增 长 8 . 5 % 。",
           "全年完成投资12.5亿元，增长8.5%。");
    expect(f, "二 〇 二 五 年 五 月 一 日", "二〇二五年五月一日");
    expect(f, "共有100 多人参加", "共有100多人参加");
    expect(f, "王 明 李 红 张 伟 刘 军 陈 平", "王 明 李 红 张 伟 刘 军 陈 平");
    expect(f, "号码 3 5 7 9 和 1 2", "号码 3 5 7 9 和 1 2");
    expect(f, "通 知", "通 知");
}

static void lost_indents_are_cut_and_noted(void **state)
{
    struct fixture *f = *state;
    expect(f, "????县委召开会议", "县委召开会议");
    normalised(f, SPAN("？？？？县委召开会议"));
    assert_int_equal(f->page.lines[0].indent_before, 1);
}

static void invisible_characters_go(void **state)
{
    struct fixture *f = *state;
    expect(f, "县\u200b委\ufeff书\ue5d2记\u00ad", "县委书记");
    assert_int_equal(f->page.line_count, 1);
    normalised(f, SPAN("县\u200b委"));
    assert_int_equal(f->page.repairs[REPAIR_INVISIBLE], 1);
}

static void blanks_strewn_over_a_scanned_page_go_but_not_those_between_names(void **state)
{
    expect(
        *state,
        "2024年3 月15日 星期 五 第2版\n"
        "数 说 云山 这一年\n"
        "李 军 王小明 张 华\n"
        "乡镇 面积 人口\n"
        "云山县位于平原东南 部，全县 辖 12个镇2 个乡，总面积 1208 平方公里。\n"
        "全 年 民 生 支 出 占预算的 61% ， 五年提高 3.4 个百分 点。城 镇居民 人均 可支配 收入分 "
        "别增长4.1% 、 "
        "6.2%。\n"
        "县 领导张三 李四 王五出席，县长李 军 介绍，技术合 同成 交额是 2020年的 3.1倍。",
        "2024年3月15日 星期五 第2版\n"
        "数说云山这一年\n"
        "李 军 王小明 张 华\n"
        "乡镇 面积 人口\n"
        "云山县位于平原东南部，全县辖12个镇2个乡，总面积1208平方公里。\n"
        "全年民生支出占预算的61%，五年提高3.4个百分点。城镇居民人均可支配收入分别增长4.1%、6.2%。\n"
        "县领导张三 李四 王五出席，县长李军介绍，技术合同成交额是2020年的3.1倍。");
    /* a page that is only typed with some blanks keeps them */
    expect(*state, "数 说 云山 这一年\n云山县位于平原东南 部，全县 辖 12个镇，面积广。",
           "数 说 云山 这一年\n云山县位于平原东南 部，全县 辖 12个镇，面积广。");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(glosses_go_and_traditional_becomes_simplified, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(
            glosses_without_tones_or_in_wide_brackets_go_where_there_are_several, set_up,
            tear_down),
        cmocka_unit_test_setup_teardown(radicals_are_the_characters_that_they_look_like, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(glosses_broken_by_a_line_end_go, set_up, tear_down),
        cmocka_unit_test_setup_teardown(
            blanks_strewn_over_a_scanned_page_go_but_not_those_between_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(characters_broken_by_glosses_between_their_bytes_come_back,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(characters_off_by_one_byte_are_read_again, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_stray_comma_in_front_of_a_mark_goes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(addresses_inserted_into_sentences_go_and_others_stay,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(characters_strewn_into_sentences_go, set_up, tear_down),
        cmocka_unit_test_setup_teardown(brackets_that_are_no_glosses_stay, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_simplified_page_keeps_its_few_traditional_characters,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_traditional_page_keeps_names_with_qian_and_turns_the_rest,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(widths_are_folded, set_up, tear_down),
        cmocka_unit_test_setup_teardown(narrow_punctuation_next_to_chinese_becomes_wide, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(blanks_of_a_scan_go_where_a_number_shows_them, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(stray_blanks_and_doubled_marks_go, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lost_indents_are_cut_and_noted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(invisible_characters_go, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

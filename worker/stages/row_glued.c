/* Lines that a crawler ran together: an imprint into the first paragraph, 发布时间：2023-12-27 |
 * 来源：… | 责任编辑：张三12月22日，…, and a title into the dateline, 某村…年入3万元
 * 某报讯（记者…）. */
#include "stages/rows.h"

#include "stages/row_marks.h"
#include "text/credit.h"
#include "text/dateline.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/imprint_labels.h"
#include "text/wording.h"

/* Whether digits stand where the form has a 0, and else its own characters. */
static bool has_form(struct runes text, uint32_t position, struct runes form)
{
    if (position + form.length > text.length)
        return false;
    for (uint32_t i = 0; i < form.length; i++)
        if (form.data[i] == U'0' ? !rune_is_digit(text.data[position + i])
                                 : glyph_at(text, position + i) != form.data[i])
            return false;
    return true;
}

/* 12月22日 */
static bool is_month_day(struct runes text, uint32_t position)
{
    uint32_t i = position;
    while (i < text.length && i < position + 2 && rune_is_digit(text.data[i]))
        i++;
    if (i == position || i >= text.length || text.data[i++] != U'月')
        return false;
    uint32_t day = i;
    while (i < text.length && i < day + 2 && rune_is_digit(text.data[i]))
        i++;
    return i > day && i < text.length && text.data[i] == U'日';
}

/* Whether a name with a credit's label in front ends here: 责任编辑：张三. */
static bool ends_credit(struct runes text, uint32_t end)
{
    enum { NAME_LEAST = 2, NAME_MOST = 3, LABEL_MOST = 5 };
    for (uint32_t length = NAME_LEAST; length <= NAME_MOST && length < end; length++) {
        uint32_t colon = end - length - 1;
        if (glyph_at(text, colon) != U':')
            continue;
        if (!credit_is_name(runes_slice(text, colon + 1, end)))
            return false;
        for (uint32_t begin = colon; begin > 0 && colon - begin < LABEL_MOST; begin--)
            if (credit_label_at(text, begin - 1) == colon - (begin - 1))
                return true;
    }
    return false;
}

/* 2019-07-25 18:22|2017年9月5日，…, 发布日期：2020-01-31 18:23:54|1月1日，…: how much of the text
 * is a day with its time, with or without a label, right in front of another day; 0 where it is not
 * so. */
static uint32_t day_before_day(struct runes text, uint32_t begin)
{
    static const struct runes form = RUNES_ROW(U"0000-00-00 00:00"), seconds = RUNES_ROW(U":00");
    uint32_t end = begin + form.length;
    if (!has_form(text, begin, form))
        return 0;
    if (has_form(text, end, seconds))
        end += seconds.length;
    uint32_t year = end;
    while (year < text.length && year < end + 4 && rune_is_digit(text.data[year]))
        year++;
    return (year == end + 4 && year < text.length && text.data[year] == U'年') ||
                   is_month_day(text, end)
               ? end
               : 0;
}

/* 来源：某网 某网北京10月12日电（记者张三）…: how much of the text is the source, in front of a
 * dateline; 0 where it is not so. */
static uint32_t source_before_dateline(struct runes text, uint32_t value)
{
    enum { SOURCE_MOST = 24 };
    struct dateline dateline;
    uint32_t end = value;
    while (end < text.length && end < value + SOURCE_MOST && !glyph_is_blank(text.data[end]))
        end++;
    if (end == value || end >= text.length || !glyph_is_blank(text.data[end]))
        return 0;
    struct runes rest = glyph_trim(runes_slice(text, end, text.length));
    return dateline_read(rest, &dateline) && dateline.anchored ? end : 0;
}

/* 时间：2010-9-14 12:16 来源：某网 9月10日，…: whether the text up to position, where a blank parts
 * it from a report's first words, is an imprint with a day and more. */
static bool ends_imprint(struct runes text, uint32_t position)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    if (!glyph_is_blank(text.data[position - 1]))
        return false;
    size_t count = imprint_read(runes_slice(text, 0, position - 1), fields);
    size_t labelled = 0;
    for (size_t i = 0; i < count; i++)
        labelled += fields[i].labelled;
    return labelled > 1 && fields[0].kind == IMPRINT_DAY;
}

/* date 2025-12-05 某县…: the day that a crawler sets in front of the text; behind it, or 0. */
static uint32_t day_of_crawler(struct runes text, uint32_t begin)
{
    enum { TEXT_LEAST = 30 };
    static const struct runes form = RUNES_ROW(U"0000-00-00");
    uint32_t end = begin + form.length;
    return has_form(text, begin, form) && end + TEXT_LEAST < text.length &&
                   glyph_is_blank(text.data[end]) && !rune_is_digit(text.data[end + 1])
               ? end
               : 0;
}

/* 2021-03-06 08:15 来源：某报 作者：张三|3月5日，…: how much of a text that begins with a day is an
 * imprint, which a blank parts from the report's first words; 0 where it is not so. */
static uint32_t imprint_before_report(struct runes text)
{
    enum { IMPRINT_LEAST = 18, IMPRINT_MOST = 120 };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    for (uint32_t i = IMPRINT_LEAST; i < text.length && i < IMPRINT_MOST; i++) {
        if (glyph_is_stop(text.data[i]) || text.data[i] == U'，')
            return 0;
        if (!glyph_is_blank(text.data[i - 1]) ||
            !(is_month_day(text, i) || row_opens_report(runes_slice(text, i, text.length))))
            continue;
        size_t count = imprint_read(runes_slice(text, 0, i - 1), fields), labelled = 0;
        for (size_t k = 0; k < count; k++)
            labelled += fields[k].labelled || fields[k].kind == IMPRINT_CREDIT;
        return count > 1 && fields[0].kind == IMPRINT_DAY && labelled > 0 ? i : 0;
    }
    return 0;
}

uint32_t row_glued_imprint(struct runes text)
{
    enum { IMPRINT_LEAST = 20, IMPRINT_MOST = 140 };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    if (text.length > 0 && rune_is_digit(text.data[0])) {
        uint32_t day = day_before_day(text, 0);
        return day > 0 ? day : imprint_before_report(text);
    }
    uint32_t value = 0, cut = 0;
    enum imprint_label label = imprint_label_at(text, 0, &value);
    if (label == IMPRINT_LABEL_NONE)
        return 0;
    if (label == IMPRINT_LABEL_DAY) {
        cut = day_before_day(text, value);
        if (cut == 0 && wording_at(text, 0, RUNES(U"date ")))
            cut = day_of_crawler(text, value);
    } else if (label == IMPRINT_LABEL_SOURCE)
        cut = source_before_dateline(text, value);
    if (cut > 0)
        return cut;
    for (uint32_t i = IMPRINT_LEAST; i < text.length && i < IMPRINT_MOST; i++) {
        if (glyph_is_stop(text.data[i]) || text.data[i] == U'，')
            return 0;
        if (label == IMPRINT_LABEL_DAY &&
            (is_month_day(text, i) || row_opens_report(runes_slice(text, i, text.length))) &&
            ends_imprint(text, i))
            return i;
        if (!rune_is_han(text.data[i - 1]) ||
            !(is_month_day(text, i) || row_opens_report(runes_slice(text, i, text.length))) ||
            !ends_credit(text, i))
            continue;
        size_t count = imprint_read(runes_slice(text, 0, i), fields);
        return count >= 2 && (fields[0].kind == IMPRINT_DAY || fields[0].kind == IMPRINT_SOURCE) &&
                       fields[0].labelled
                   ? i
                   : 0;
    }
    return 0;
}

/* …感叹执行难|本报首席记者 张三 文/摄: a title and who wrote it on one short line. */
static uint32_t title_before_reporter(struct runes text)
{
    enum { TITLE_LEAST = 8, LINE_MOST = 70 };
    static const struct runes own[] = {WORDING(U"本报"), WORDING(U"本网"), WORDING(U"本台")};
    for (uint32_t i = TITLE_LEAST; text.length <= LINE_MOST && i + 4 < text.length; i++) {
        if (wording_longest_at(text, i, WORDINGS(own)) == 0 ||
            wording_find(text, i, RUNES(U"记者")) > i + 4)
            continue;
        return credit_is_line(runes_slice(text, i, text.length)) ? i : 0;
    }
    return 0;
}

/* 云山县召开春耕会议|2021-03-06 08:15 来源：… 3月5日，…: a whole article on one line. */
static uint32_t title_before_imprint(struct runes text)
{
    enum { TITLE_LEAST = 8, TITLE_MOST = 50 };
    static const struct runes form = RUNES_ROW(U"0000-00-00");
    for (uint32_t i = TITLE_LEAST; i < text.length && i <= TITLE_MOST; i++) {
        if (glyph_ends_statement(text.data[i - 1]))
            return 0;
        if (glyph_is_blank(text.data[i - 1]) && has_form(text, i, form))
            return row_glued_imprint(runes_slice(text, i, text.length)) > 0 ? i : 0;
    }
    return 0;
}

/* 云山县关于春季禁火的通告 根据…: a document's title and the blank that parts it from the text, or
 * 0. */
static uint32_t title_of_document(struct runes text)
{
    enum { TITLE_MOST = 60, TEXT_LEAST = 60 };
    static const struct runes endings[] = {
        WORDING(U"的决定"), WORDING(U"的公告"), WORDING(U"的公示"),   WORDING(U"的意见"),
        WORDING(U"的方案"), WORDING(U"的通告"), WORDING(U"的倡议书"), WORDING(U"的通知"),
    };
    uint32_t end = wording_find_glyph(text, 0, U' ');
    struct runes title = runes_slice(text, 0, end < text.length ? end : 0);
    return title.length > 0 && title.length <= TITLE_MOST && text.length >= end + TEXT_LEAST &&
                   wording_find(title, 0, RUNES(U"关于")) < title.length &&
                   wording_longest_end(title, WORDINGS(endings)) > 0
               ? end + 1
               : 0;
}

uint32_t row_glued_title(struct runes text)
{
    uint32_t title = title_before_reporter(text);
    if (title == 0)
        title = title_of_document(text);
    if (title == 0)
        title = title_before_imprint(text);
    if (title > 0)
        return title;
    enum { TITLE_LEAST = 8, TITLE_MOST = 60, TEXT_LEAST = 30 };
    struct dateline dateline;
    for (uint32_t i = 1; i + TEXT_LEAST < text.length && i <= TITLE_MOST; i++) {
        if (glyph_ends_statement(text.data[i - 1]))
            return 0;
        if (i < TITLE_LEAST || !glyph_is_blank(text.data[i - 1]))
            continue;
        struct runes rest = runes_slice(text, i, text.length);
        if (dateline_read(rest, &dateline) && dateline.anchored &&
            dateline.credit_end > dateline.credit_begin && dateline.credit_begin > 0)
            return i;
    }
    return 0;
}

uint32_t row_glued_heading(struct runes text)
{
    enum { WORDS_LEAST = 4, WORDS_MOST = 14, TEXT_LEAST = 20 };
    const uint32_t begin = row_behind_numeral(text);
    uint32_t end = begin;
    if (begin == 0 || !mark_is_chinese_numeral(text.data[glyph_at(text, 0) == U'(']))
        return 0; /* 1.张三 男，1980年生; ●… */
    while (end < text.length && rune_is_han(text.data[end]))
        end++;
    uint32_t rest = end;
    while (rest < text.length && glyph_is_blank(text.data[rest]))
        rest++;
    if (rest == end || end - begin < WORDS_LEAST || end - begin > WORDS_MOST ||
        rest + TEXT_LEAST > text.length)
        return 0;
    for (uint32_t i = rest; i < text.length; i++)
        if (text.data[i] == U'，' || text.data[i] == U'。')
            return rune_is_han(text.data[rest]) || rune_is_digit(text.data[rest]) ? rest : 0;
    return 0;
}

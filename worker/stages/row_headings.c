/* Headings that other lines look like: 关键词：就业 is a field of a page's form where it stands
 * alone, 4月2日 星期二 晴 the day of an imprint. Where several of them each have a part of the text
 * below, they are its headings. */
#include "stages/rows.h"

#include "stages/row_marks.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { HEADINGS_LEAST = 2 };

static bool is_numeral(char32_t c)
{
    return rune_is_digit(glyph_fold(c)) || mark_is_chinese_numeral(c);
}

/* 关键词：就业, 关键词一：就业, 时间：清晨6点 */
static bool is_keyword(struct runes text)
{
    enum { WORD_MOST = 16 };
    static const struct runes labels[] = {
        WORDING(U"关键字"), WORDING(U"关键词"), WORDING(U"地点"),
        WORDING(U"坐标"),   WORDING(U"时间"),   WORDING(U"标签"),
    };
    const uint32_t label = wording_longest_at(text, 0, WORDINGS(labels));
    uint32_t i = label;
    if (label == 0)
        return false;
    while (i < label + 2 && i < text.length && is_numeral(text.data[i]))
        i++;
    if (glyph_at(text, i) != U':')
        return false;
    struct runes word = runes_slice(text, i + 1, text.length);
    return word.length > 1 && word.length <= WORD_MOST && !row_ends_statement(word) &&
           wording_find_glyph(word, 0, U':') == word.length;
}

/* Behind a number of up to four digits and the unit, or `at`. */
static uint32_t behind_unit(struct runes text, uint32_t at, char32_t unit)
{
    uint32_t i = at;
    while (i < text.length && i < at + 4 && rune_is_digit(glyph_fold(text.data[i])))
        i++;
    return i > at && i < text.length && text.data[i] == unit ? i + 1 : at;
}

/* Whether the rest of the line is weekday, weather or part of the day: 星期二 晴转多云, 清晨. */
static bool is_circumstance(struct runes rest)
{
    enum { CIRCUMSTANCE_MOST = 12 };
    static const struct runes words = {
        U"星期周礼拜一二三四五六日天晴阴雨雪多云转到大中小阵雷雾霜风早晨清上下午傍晚夜凌", 39};
    if (rest.length > CIRCUMSTANCE_MOST)
        return false;
    for (uint32_t i = 0; i < rest.length; i++)
        if (!runes_hold(words, rest.data[i]) && !glyph_is_between(glyph_at(rest, i)) &&
            glyph_at(rest, i) != U'(' && glyph_at(rest, i) != U')')
            return false;
    return true;
}

/* 4月2日 星期二 晴, 2019年5月, 5月3日上午: a day or month and nothing else. */
static bool is_day(struct runes text)
{
    uint32_t year = behind_unit(text, 0, U'年'), month = behind_unit(text, year, U'月');
    uint32_t day = month > year ? behind_unit(text, month, U'日') : month;
    if (month == year && year == 0)
        return false;
    return is_circumstance(runes_slice(text, day, text.length));
}

/* 一, （二）, 三、, 04: the number of a part and nothing else. */
static bool is_part_number(struct runes text)
{
    enum { NUMBER_MOST = 4 };
    uint32_t numerals = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        char32_t c = glyph_at(text, i);
        if (is_numeral(text.data[i]))
            numerals++;
        else if (c != U'(' && c != U')' && c != U'、' && c != U'.')
            return false;
    }
    return numerals > 0 && numerals < 3 && text.length <= NUMBER_MOST;
}

/* 1.财政收入情况。, （一）产业提质增效。: a point that its setter closed as if it were a sentence;
 * one that counts something tells it (1.新增就业3000人。), and behind digits only a noun is surely
 * none. */
static bool is_closed_point(struct runes text)
{
    enum { POINT_LEAST = 4, POINT_MOST = 20 };
    static const struct runes nouns[] = {
        WORDING(U"任务"), WORDING(U"原则"), WORDING(U"工作"), WORDING(U"情况"), WORDING(U"措施"),
        WORDING(U"方面"), WORDING(U"目标"), WORDING(U"要求"), WORDING(U"问题"),
    };
    uint32_t begin = row_behind_numeral(text), end = text.length - 1;
    if (begin == 0 || text.length < begin + POINT_LEAST || text.length > begin + POINT_MOST ||
        text.data[end] != U'。')
        return false;
    for (uint32_t i = begin; i < end; i++)
        if (glyph_is_stop(text.data[i]) || glyph_at(text, i) == U',' || text.data[i] == U'：' ||
            rune_is_digit(text.data[i]))
            return false;
    const bool digits = rune_is_digit(text.data[text.data[0] == U'（' || text.data[0] == U'(']);
    return !digits || wording_longest_end(runes_slice(text, begin, end), WORDINGS(nouns)) > 0;
}

static bool has_text_below(const struct rows *rows, size_t i)
{
    const struct row *row = &rows->items[i];
    return i + 1 < rows->count && row[1].kind == ROW_TEXT && row_ends_statement(row[1].text) &&
           !is_closed_point(row[1].text);
}

/* Whether a part of the text ends above: a whole paragraph, that is. */
static bool has_text_above(const struct rows *rows, size_t i)
{
    const struct row *row = &rows->items[i];
    return i > 0 && row[-1].kind == ROW_TEXT && row_ends_statement(row[-1].text);
}

/* In bold, or as the text around it. */
static bool may_be_heading(const struct row *row)
{
    return (row->hint == LINE_PLAIN || row->hint == LINE_HEADING) &&
           row->text.length <= ROW_SHORT_MOST;
}

static void find_of_form(struct rows *rows, bool (*has_form)(struct runes text))
{
    size_t below = 0, between = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (!may_be_heading(row) || !has_form(row->text) || !has_text_below(rows, i))
            continue;
        below++;
        between += has_text_above(rows, i);
    }
    if (below < HEADINGS_LEAST || between + 1 < below)
        return;
    for (size_t i = 0; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (may_be_heading(row) && has_form(row->text) && has_text_below(rows, i))
            row->kind = ROW_NUMBERED;
    }
}

void rows_find_headings(struct rows *rows)
{
    find_of_form(rows, is_keyword);
    find_of_form(rows, is_day);
    find_of_form(rows, is_part_number);
    find_of_form(rows, is_closed_point);
}

static bool is_marked_line(const struct row *row)
{
    return row->hint == LINE_PLAIN && row_is_short(row->text) &&
           (row->kind == ROW_BULLET ||
            (row->kind == ROW_TEXT && glyph_is_pictograph(row->text.data[0])));
}

bool rows_list_at(const struct rows *rows, size_t i)
{
    const struct row *row = &rows->items[i];
    const char32_t mark = row->text.data[0];
    const bool above = i > 0 && is_marked_line(row - 1) && row[-1].text.data[0] == mark;
    const bool below =
        i + 1 < rows->count && is_marked_line(row + 1) && row[1].text.data[0] == mark;
    return above || below;
}

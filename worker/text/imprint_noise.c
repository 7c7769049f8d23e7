/* What stands in imprint lines and tells nothing of the article: page labels, numbers of issues,
 * lunar dates, counters, addresses, days without a year. */
#include "text/imprint_noise.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/imprint_labels.h"
#include "text/wording.h"

bool imprint_is_gap(char32_t folded)
{
    if (glyph_is_no_mark(folded))
        return folded == U'丨';
    return folded == U' ' || folded == U'|' || folded == U';' || folded == U',' || folded == U'[' ||
           folded == U']' || folded == U'(' || folded == U')' || folded == U'/' ||
           folded == U'、' || folded == U'│' || folded == U'┃' || folded == U'-' ||
           folded == U'—' || folded == U'·' || folded == U'>' || folded == U':' || folded == U'*' ||
           folded == U'●' || folded == U'■' || folded == U'◆' || folded == U'□';
}

static uint32_t skip_blanks(struct runes line, uint32_t position)
{
    while (glyph_at(line, position) == U' ')
        position++;
    return position;
}

static bool is_page_number(char32_t c)
{
    static const struct runes chinese = {U"一二三四五六七八九十头", 11};
    if (rune_is_digit(c))
        return true;
    for (uint32_t i = 0; i < chinese.length; i++)
        if (chinese.data[i] == c)
            return true;
    return false;
}

/* 第二版|《云山县志》出版, 第3版|企业名录发布: of a book; what is glued to a page's label is the
 * short name of a column. */
static bool names_edition(struct runes line, uint32_t position)
{
    enum { COLUMN_MOST = 5 };
    static const struct runes columns[] = {
        WORDING(U"专刊"), WORDING(U"专版"), WORDING(U"专题"), WORDING(U"副刊"),
        WORDING(U"广告"), WORDING(U"新闻"), WORDING(U"要闻"),
    };
    uint32_t end = position;
    while (end < line.length && rune_is_han(line.data[end]))
        end++;
    return glyph_at(line, position) == U'《' ||
           (end > position + COLUMN_MOST &&
            wording_longest_end(runes_slice(line, position, end), WORDINGS(columns)) == 0);
}

uint32_t imprint_page_label_at(struct runes line, uint32_t position)
{
    uint32_t i = position;
    if (glyph_at(line, i) == U'第')
        i = skip_blanks(line, i + 1);
    bool lettered = rune_is_letter(glyph_at(line, i));
    if (lettered)
        i++;
    enum { DIGITS_MOST = 3, PADDED_MOST = 6 };
    const uint32_t most = glyph_at(line, i) == U'0' ? PADDED_MOST : DIGITS_MOST; /* 00001版 */
    uint32_t digits = 0;
    while (digits < most && is_page_number(glyph_at(line, i + digits)))
        digits++;
    if (digits == 0)
        return 0;
    char32_t next = glyph_at(line, i + digits);
    if (lettered && digits <= 2 && (i + digits >= line.length || imprint_is_gap(next)) &&
        wording_find_glyph(line, 0, U'年') < position)
        return i + digits - position; /* 2021年7月8日 要闻 A1 */
    if (!lettered && digits == 2 && glyph_at(line, i) == U'0' &&
        (i + digits >= line.length || next == U' ') &&
        wording_find_glyph(line, 0, U'日') < position)
        return i + digits - position; /* 2021年7月8日 要闻 03 */
    enum { LABEL_LINE = 12 };
    if (lettered && digits == 2 && position == 0 && line.length <= LABEL_LINE &&
        (i + digits >= line.length || imprint_is_gap(next)))
        return i + digits; /* A02 要闻, on a line of its own */
    i = skip_blanks(line, i + digits);
    if (!lettered && rune_is_letter(glyph_at(line, i)))
        i++; /* 第5b版 */
    if (glyph_at(line, i) != U'版' || glyph_at(line, i + 1) == U'本' || names_edition(line, i + 1))
        return 0;
    return i + 1 - position;
}

/* A page label ends in 版, or begins with a letter or a nought. */
static bool may_hold_page_label(struct runes line)
{
    uint32_t i = 0;
    while (i < line.length && line.data[i] != U'版' && !rune_is_letter(glyph_fold(line.data[i])) &&
           !(glyph_at(line, i) == U'0' && i > 0 && imprint_is_gap(glyph_at(line, i - 1))))
        i++;
    return i < line.length;
}

bool imprint_page_label_in(struct runes line)
{
    if (line.length > 120 || !may_hold_page_label(line))
        return false;
    for (uint32_t i = 0; i < line.length; i++)
        if ((i == 0 || imprint_is_gap(glyph_at(line, i - 1))) && imprint_page_label_at(line, i) > 0)
            return true;
    return false;
}

/* (195046), 1327, 1.2万+ 次 behind a counter's label; position behind them, or 0. */
uint32_t imprint_behind_count(struct runes line, uint32_t position)
{
    uint32_t i = position, digits = 0;
    while (i < line.length &&
           (imprint_is_gap(glyph_at(line, i)) || digits > 0 || rune_is_digit(line.data[i]))) {
        char32_t c = glyph_at(line, i);
        if (rune_is_digit(c) || (digits > 0 && (c == U'.' || c == U'万' || c == U'+' || c == U'k')))
            digits += rune_is_digit(c);
        else if (digits > 0)
            break;
        i++;
    }
    if (digits == 0)
        return 0;
    while (glyph_at(line, i) == U' ' || glyph_at(line, i) == U')' || glyph_at(line, i) == U'次' ||
           glyph_at(line, i) == U'人' || glyph_at(line, i) == U']')
        i++;
    return i;
}

uint32_t imprint_behind_visits(struct runes line, uint32_t position)
{
    static const struct runes words[] = {
        WORDING(U"人浏览"),   WORDING(U"人观看"),   WORDING(U"人访问"), WORDING(U"人阅读"),
        WORDING(U"人已浏览"), WORDING(U"人已围观"), WORDING(U"人围观"), WORDING(U"人已阅读"),
        WORDING(U"次播放"),   WORDING(U"次浏览"),   WORDING(U"次点击"), WORDING(U"次观看"),
        WORDING(U"次访问"),   WORDING(U"次阅读"),
    };
    uint32_t i = position;
    while (rune_is_digit(glyph_at(line, i)))
        i++;
    i = skip_blanks(line, i);
    uint32_t length = wording_longest_at(line, i, WORDINGS(words));
    bool whole = i + length >= line.length || imprint_is_gap(glyph_at(line, i + length));
    return length > 0 && whole ? i + length : 0;
}

static bool is_address_glyph(char32_t c)
{
    return rune_is_letter(c) || rune_is_digit(c) || c == U'.' || c == U'/' || c == U':' ||
           c == U'-' || c == U'_' || c == U'?' || c == U'=' || c == U'&' || c == U'%' ||
           c == U'@' || c == U'#' || c == U'~';
}

uint32_t imprint_behind_address(struct runes line, uint32_t position)
{
    enum { YEAR = 4 };
    if (!wording_at(line, position, RUNES(U"http")) && !wording_at(line, position, RUNES(U"www.")))
        return 0;
    uint32_t end = position;
    while (end < line.length && is_address_glyph(glyph_at(line, end)))
        end++;
    bool year =
        end > position + YEAR && glyph_at(line, end) == U'年' && line.data[end - YEAR - 1] == U'/';
    return year ? end - YEAR : end; /* http://www.example.cn/|2023年5月4日 */
}

static uint32_t behind_digits(struct runes line, uint32_t position, uint32_t most);

uint32_t imprint_behind_ago(struct runes line, uint32_t position)
{
    static const struct runes days[] = {
        WORDING(U"今天"),
        WORDING(U"刚刚"),
        WORDING(U"前天"),
        WORDING(U"昨天"),
    };
    static const struct runes units[] = {
        WORDING(U"分钟前"),
        WORDING(U"天前"),
        WORDING(U"小时前"),
        WORDING(U"月前"),
    };
    uint32_t end = position + wording_longest_at(line, position, WORDINGS(days));
    if (end == position) {
        uint32_t digits = behind_digits(line, position, 2);
        uint32_t unit = digits > 0 ? skip_blanks(line, digits) : 0;
        uint32_t length = digits > 0 ? wording_longest_at(line, unit, WORDINGS(units)) : 0;
        end = length > 0 ? unit + length : position;
    }
    bool apart = end >= line.length || imprint_is_gap(glyph_at(line, end));
    return end > position && apart ? end : 0;
}

static uint32_t behind_digits(struct runes line, uint32_t position, uint32_t most)
{
    uint32_t end = position;
    while (end < position + most && rune_is_digit(glyph_at(line, end)))
        end++;
    return end > position ? end : 0;
}

/* 03-05 09:12, 3月5日 09:12, 3月5日 星期五: a day without its year, which tells nothing. */
uint32_t imprint_behind_short_day(struct runes line, uint32_t position)
{
    uint32_t end = behind_digits(line, position, 2);
    char32_t c = glyph_at(line, end);
    if (end == 0 || (c != U'-' && c != U'月'))
        return 0;
    end = behind_digits(line, end + 1, 2);
    if (end == 0 || (c == U'月' && glyph_at(line, end++) != U'日') || glyph_at(line, end) != U' ')
        return 0;
    uint32_t next = skip_blanks(line, end);
    return rune_is_digit(glyph_at(line, next)) || day_weekday_at(line, next) > 0 ? end : 0;
}

/* 2015年冬季号, 二〇一六年春季刊, 2017年3月号: an issue that is named by its season or month; 0
 * where there is none. */
static uint32_t behind_season(struct runes line, uint32_t position)
{
    static const struct runes issues[] = {
        WORDING(U"冬季刊"), WORDING(U"冬季号"), WORDING(U"夏季刊"), WORDING(U"夏季号"),
        WORDING(U"春季刊"), WORDING(U"春季号"), WORDING(U"月刊"),   WORDING(U"月号"),
        WORDING(U"秋季刊"), WORDING(U"秋季号"),
    };
    static const struct runes numerals = RUNES_ROW(U"〇零一二三四五六七八九十");
    enum { YEAR = 4, MONTH_MOST = 2 };
    uint32_t i = position;
    while (i < line.length && i < position + YEAR &&
           (rune_is_digit(line.data[i]) || runes_hold(numerals, line.data[i])))
        i++;
    if (i < position + YEAR || glyph_at(line, i) != U'年')
        return 0;
    i++;
    for (int digits = 0; digits < MONTH_MOST && i < line.length &&
                         (rune_is_digit(line.data[i]) || runes_hold(numerals, line.data[i]));
         digits++)
        i++;
    uint32_t length = wording_longest_at(line, i, WORDINGS(issues));
    return length > 0 ? i + length : 0;
}

/* 第1234期, 总第1234期, 农历三月三十, 癸卯年正月初五: what a newspaper's head tells besides. */
uint32_t imprint_behind_issue(struct runes line, uint32_t position)
{
    static const struct runes stems = {U"甲乙丙丁戊己庚辛壬癸", 10};
    static const struct runes branches = {U"子丑寅卯辰巳午未申酉戌亥", 12};
    uint32_t i = position + (glyph_at(line, position) == U'总');
    if (glyph_at(line, i) == U'第') {
        uint32_t end = behind_digits(line, skip_blanks(line, i + 1), 6);
        return end > 0 && glyph_at(line, skip_blanks(line, end)) == U'期'
                   ? skip_blanks(line, end) + 1
                   : 0;
    }
    uint32_t season = behind_season(line, position);
    if (season > 0)
        return season;
    bool lunar = wording_at(line, position, RUNES(U"农历"));
    bool cyclic =
        position + 2 < line.length && glyph_at(line, position + 2) == U'年' &&
        runes_find(stems, 0, runes_slice(line, position, position + 1)) < stems.length &&
        runes_find(branches, 0, runes_slice(line, position + 1, position + 2)) < branches.length;
    if (!lunar && !cyclic)
        return 0;
    while (position < line.length && rune_is_han(line.data[position]))
        position++;
    return position;
}

bool imprint_worth_reading(struct runes line)
{
    enum { LINE_MOST = 300 };
    if (line.length < 2 || line.length > LINE_MOST)
        return false;
    bool promising = wording_at(line, 0, RUNES(U"由 ")) ||
                     wording_at(line, 0, RUNES(U"原创 ")); /* every other imprint has a number, a
                                                              mark behind a label or a page label */
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = line.data[i];
        if (c == U'。' || c == U'！' || c == U'？')
            return false;
        promising = promising || rune_is_digit(c) || c == U'：' || c == U':' || c == U'版' ||
                    c == U'年' || c == U'丨' || c == U'/' || glyph_fold(c) == U'|';
    }
    static const struct runes days[] = {
        WORDING(U"今天"),
        WORDING(U"刚刚"),
        WORDING(U"前天"),
        WORDING(U"昨天"),
    };
    promising = promising || wording_longest_end(line, WORDINGS(days)) > 0;
    return promising || wording_find(line, 0, RUNES(U"数字报")) < line.length;
}

/* 发布时间：2012-11-09 作者：张三 字体大？？span id=…: what a broken tag leaves behind the fields
 * is not read. How much of the line is. */
uint32_t imprint_readable_length(struct runes line)
{
    struct date date;
    uint32_t value = 0, end = 0;
    if (imprint_label_at(line, 0, &value) != IMPRINT_LABEL_DAY ||
        !day_read(line, value, &date, &end))
        return line.length;
    while (end < line.length && !glyph_is_stop(line.data[end]))
        end++;
    if (end == line.length || line.data[end] == U'。')
        return line.length;
    while (end > value && !glyph_is_blank(line.data[end]))
        end--; /* and the part that it breaks off */
    return end;
}

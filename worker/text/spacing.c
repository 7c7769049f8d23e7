/* Single digits before a measure are one number, however few; other characters are one text where
 * there are many of them and a number with its measure is among them: names in a list are set apart
 * too, and so are the cells of a table. */
#include "text/spacing.h"

#include "text/tables.h"

enum { LONGEST_NUMBER = 16, LEAST_CHARACTERS = 6, LEAST_HAN = 3 };

static char32_t at_of(struct runes text, uint32_t position)
{
    return position < text.length ? text.data[position] : 0;
}

static bool is_han(char32_t c)
{
    return (text_class(c) & TEXT_HAN) != 0;
}

bool spacing_is_measure(char32_t c)
{
    return rune_in(c, RUNES(U"年月日时点分秒亿万千百家个人项元户名吨公亩米天次岁届位条件座所台辆"
                            U"株头只倍成多余"));
}

bool spacing_leads_number(struct runes text, uint32_t blank)
{
    uint32_t at = blank + 1;
    while (at < blank + LONGEST_NUMBER &&
           (rune_is_digit(at_of(text, at)) || at_of(text, at) == U'.' || at_of(text, at) == U'%'))
        at++;
    return at > blank + 1 && at_of(text, at) == U' ' && spacing_is_measure(at_of(text, at + 1));
}

/* 2 0 2 5 年, 1 . 5 亿元 */
bool spacing_parts_digits(struct runes text, uint32_t blank, uint32_t *end)
{
    uint32_t at = blank;
    while (at_of(text, at) == U' ' &&
           (rune_is_digit(at_of(text, at + 1)) ||
            (at_of(text, at + 1) == U'.' && at_of(text, at + 2) == U' ' && at > blank)))
        at += 2;
    *end = at;
    at += at_of(text, at) == U' ';
    return at > blank + 1 && spacing_is_measure(at_of(text, at));
}

/* 5 亿, 五 月: a digit and what it counts. */
static bool is_counted(char32_t digit, char32_t measure)
{
    if (rune_is_digit(digit))
        return spacing_is_measure(measure);
    return rune_in(digit, RUNES(U"〇零一二三四五六七八九十")) &&
           rune_in(measure, RUNES(U"年月亿万元"));
}

bool spacing_parts_text(struct runes text, uint32_t blank, char32_t alone, uint32_t *end)
{
    uint32_t at = blank, count = 1, han = is_han(alone);
    bool counted = false;
    char32_t before = alone;
    while (at_of(text, at) == U' ') {
        char32_t c = at_of(text, at + 1), next = at_of(text, at + 2);
        if (c <= U' ' || rune_is_letter(c))
            break;
        bool marked = next > U' ' && !is_han(next) && !rune_is_digit(next) && !rune_is_letter(next);
        if (next > U' ' && !(marked && at_of(text, at + 3) <= U' '))
            break; /* but 元， */
        han += is_han(c);
        counted |= is_counted(before, c);
        before = c;
        count++;
        at += 2 + marked;
    }
    *end = at;
    return count >= LEAST_CHARACTERS && han >= LEAST_HAN && counted;
}

/* ---- blanks strewn over a page ---- */

enum { SENTENCE_LEAST = 30, NAME_MOST = 3 };

/* Whether the line is one of sentences: long, and parted by commas and stops. */
static bool holds_sentences(struct runes text)
{
    return text.length >= SENTENCE_LEAST &&
           (runes_hold(text, U'，') || runes_hold(text, U',') || runes_hold(text, U'。'));
}

static bool is_pause(char32_t c)
{
    return rune_in(c, RUNES(U"，、。；：！？,;%"));
}

/* The characters that the most surnames are written with. */
static bool may_be_surname(char32_t c)
{
    return rune_in(c,
                   RUNES(U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董"
                         U"潘袁蔡蒋余于杜叶程魏苏吕丁沈任姚卢姜崔钟谭陆汪范金石廖贾夏韦付方邹熊孟"
                         U"秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"));
}

static uint32_t han_behind(struct runes text, uint32_t at)
{
    uint32_t count = 0;
    while (count <= NAME_MOST && is_han(at_of(text, at + count)))
        count++;
    return count;
}

/* 领导张三 李四出席: what stands on both sides of the blank may be names. `second`, `third`: the
 * characters before the one in front of the blank. */
static bool parts_names(struct runes text, uint32_t blank, char32_t second, char32_t third)
{
    return may_be_surname(text.data[blank + 1]) && han_behind(text, blank + 1) > 1 &&
           (may_be_surname(second) || may_be_surname(third));
}

/* Whether the blank stands alone within what is one; of the text in front of it, only the last
 * character is looked at. */
static bool is_strewn(struct runes text, uint32_t blank, char32_t second, char32_t third)
{
    if (blank == 0 || blank + 1 >= text.length)
        return false;
    const char32_t before = text.data[blank - 1], after = text.data[blank + 1];
    if ((!is_han(before) && !rune_is_digit(before) && before != U'%') || after == U' ')
        return false;
    if (is_pause(after))
        return true;
    if (is_han(after))
        return !parts_names(text, blank, second, third);
    return rune_is_digit(after) && is_han(before);
}

/* 东南 部，百分 点: whether one ideograph stands alone on a side of the blank, and is no part of a
 * name (李 军). */
static bool leaves_one_alone(struct runes text, uint32_t blank)
{
    const bool left = is_han(text.data[blank - 1]) && (blank < 2 || !is_han(text.data[blank - 2]));
    const bool right = is_han(text.data[blank + 1]) && !is_han(at_of(text, blank + 2));
    return left ? !may_be_surname(text.data[blank - 1]) : right;
}

void spacing_count(struct runes text, struct spacing_survey *survey)
{
    if (text.length < SENTENCE_LEAST)
        return;
    uint32_t blank = runes_next(text, 0, U' ');
    if (blank == text.length || !holds_sentences(text))
        return;
    survey->characters += text.length;
    for (; blank < text.length; blank = runes_next(text, blank + 1, U' ')) {
        const bool strewn = is_strewn(text, blank, blank > 1 ? text.data[blank - 2] : 0,
                                      blank > 2 ? text.data[blank - 3] : 0);
        survey->blanks += strewn;
        survey->odd += strewn && leaves_one_alone(text, blank);
    }
}

/* 数 说 成县 这一年: short parts parted by single blanks, some of one character, which begins no
 * name. */
static bool is_spaced_line(struct runes text)
{
    enum { SINGLES_LEAST = 2 };
    uint32_t singles = 0;
    for (uint32_t at = 0; at < text.length;) {
        const uint32_t part = han_behind(text, at);
        const char32_t behind = at_of(text, at + part);
        if (part == 0 || part > NAME_MOST || (behind != 0 && behind != U' '))
            return false;
        if (part == 1 && may_be_surname(text.data[at]))
            return false;
        singles += part == 1;
        at += part + 1;
    }
    return singles >= SINGLES_LEAST;
}

/* 星期 五: within the name of a day of the week. */
static bool parts_weekday(struct runes before, char32_t after)
{
    return runes_end_with(before, RUNES(U"星期")) && rune_in(after, RUNES(U"一二三四五六日天"));
}

uint32_t spacing_close(char32_t *text, uint32_t length, uint32_t *closed)
{
    const struct runes line = {text, length};
    const bool sentences = holds_sentences(line), spaced = !sentences && is_spaced_line(line);
    char32_t before[3] = {0, 0, 0}; /* as it stood: the text in front is written over */
    uint32_t to = 0;
    for (uint32_t at = 0; at < length; at++) {
        const char32_t c = text[at];
        const bool close =
            c == U' ' && (spaced || parts_weekday((struct runes){text, to}, at_of(line, at + 1)) ||
                          (sentences && is_strewn(line, at, before[1], before[2])));
        before[2] = before[1];
        before[1] = before[0];
        before[0] = c;
        *closed += close;
        if (!close)
            text[to++] = c;
    }
    return to;
}

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

/* Arabic digits: grouped (1,234,567, 5 000), with a point, or with what stands for one. */
#include "mentions/numeral.h"

static char32_t rune_at(struct runes text, uint32_t at)
{
    return at < text.length ? text.data[at] : 0;
}

static bool are_three_digits(struct runes text, uint32_t at)
{
    return rune_is_digit(rune_at(text, at)) && rune_is_digit(rune_at(text, at + 1)) &&
           rune_is_digit(rune_at(text, at + 2));
}

/* 5 000元: a space before every three digits, where what is counted follows. */
static bool is_spaced_group(struct runes text, uint32_t begin)
{
    enum { MOST = 16 };
    uint32_t at = begin;
    while (rune_at(text, at) == U' ' && are_three_digits(text, at + 1) && at < begin + MOST)
        at += 4;
    return at > begin && rune_is_han(rune_at(text, at));
}

/* 4·3%, 1·25万亩: a middle dot written for the point, which what follows the digits tells; but
 * 6·18大促. */
static bool is_middle_point(struct runes text, uint32_t dot)
{
    enum { MOST = 3 };
    static const struct runes heads = RUNES_ROW(U"%％‰万亿");
    uint32_t at = dot + 1;
    while (at <= dot + MOST && rune_is_digit(rune_at(text, at)))
        at++;
    return at > dot + 1 && at < text.length && runes_hold(heads, text.data[at]);
}

uint32_t numeral_arabic(struct runes text, uint32_t at, struct numeral *numeral,
                        struct decimal *figure)
{
    char digits[NUMERAL_LONGEST];
    size_t length = 0;
    uint32_t end = at, grouped = 0;
    bool point = false;
    while (length < sizeof(digits)) {
        const char32_t c = rune_at(text, end);
        const bool group = !point && (grouped == 0 ? end - at <= 3 : end - grouped == 4);
        if (rune_is_digit(c)) {
            digits[length++] = (char)c;
        } else if (c == U',' && group && are_three_digits(text, end + 1) &&
                   !rune_is_digit(rune_at(text, end + 4))) {
            grouped = end;
        } else if (c == U' ' && group && length > 0 && digits[0] != '0' &&
                   is_spaced_group(text, end)) {
            grouped = end;
        } else if (!point && length > 0 &&
                   ((c == U'.' && rune_is_digit(rune_at(text, end + 1))) ||
                    (c == U'·' && is_middle_point(text, end)))) {
            point = true;
            digits[length++] = '.';
        } else {
            break;
        }
        end++;
    }
    numeral->whole = !point;
    if (!point && grouped == 0)
        numeral->digits = (uint8_t)length;
    numeral->leading_zero = length > 1 && digits[0] == '0' && digits[1] != '.';
    return decimal_parse((struct span){digits, length}, figure) ? end : at;
}

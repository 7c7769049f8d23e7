/* The numerals that most numerals are, read in one walk over their digits. What could go on in any
 * other way is left to the grammar of numeral.c, which reads these too. */
#include "mentions/numeral.h"

/* Whether a numeral that is nothing but digits may go on with c, or be read otherwise for it. */
static bool may_go_on(char32_t c)
{
    return rune_class_of(c) != RUNE_OTHER || rune_is_letter(c) ||
           rune_in(c, RUNES(U",. ×*^·的个好余多来点ΟО"));
}

bool numeral_plain(struct runes text, struct numeral *numeral)
{
    enum { MOST_DIGITS = 18 };
    uint32_t at = numeral->begin, point = 0;
    int32_t power = 0;
    uint64_t value = 0; /* of a digit more than is read here */
    if (numeral->arabic) {
        const uint32_t limit =
            text.length - at > MOST_DIGITS + 1 ? at + MOST_DIGITS + 1 : text.length;
        for (; at < limit; at++) {
            char32_t c = text.data[at];
            if (rune_is_digit(c))
                value = value * 10 + (c - U'0');
            else if (c == U'.' && point == 0 && at + 1 < limit && rune_is_digit(text.data[at + 1]))
                point = at;
            else
                break;
        }
    } else {
        int digit = chinese_digit(text.data[at++]);
        if (digit < 1)
            return false;
        value = (uint64_t)digit;
    }
    const uint32_t digits = at - numeral->begin - (point > 0);
    const uint32_t decimals = point > 0 ? at - point - 1 : 0;
    if (at < text.length && rune_class_of(text.data[at]) == RUNE_LARGE_SCALE)
        power = scale_power(text.data[at++]);
    if (digits + (uint32_t)power > MOST_DIGITS || may_go_on(at < text.length ? text.data[at] : 0))
        return false;
    numeral->number = numeral->number_max =
        decimal_shift(decimal_of((int64_t)value), power - (int32_t)decimals);
    numeral->end = at;
    numeral->whole = point == 0;
    numeral->digits = numeral->arabic && point == 0 && power == 0 ? (uint8_t)digits : 0;
    numeral->leading_zero = numeral->arabic && digits > 1 && text.data[numeral->begin] == U'0' &&
                            text.data[numeral->begin + 1] != U'.';
    numeral->single = !numeral->arabic && power == 0;
    return true;
}

/* Two figures side by side that mean "from .. to" though they do not rise by one: 三两个, 十几二十.
 */
#include "mentions/numeral.h"

static char32_t rune_at(struct runes text, uint32_t at)
{
    return at < text.length ? text.data[at] : 0;
}

bool numeral_small_pair(struct runes text, struct numeral *numeral)
{
    static const struct runes counted = RUNES_ROW(U"个天句次下年日户家人位只条件口步杯盏颗枝");
    uint32_t at = numeral->begin;
    if (rune_at(text, at) != U'三' || rune_at(text, at + 1) != U'两' ||
        !runes_hold(counted, rune_at(text, at + 2)))
        return false;
    numeral->number = decimal_of(2);
    numeral->number_max = decimal_of(3);
    numeral->operator= OPERATOR_RANGE;
    numeral->end = at + 2;
    return true;
}

void numeral_up_to_tens(struct runes text, struct numeral *numeral)
{
    uint32_t end = numeral->end;
    if (numeral->arabic || rune_at(text, end - 1) != U'几' || rune_at(text, end + 1) != U'十')
        return;
    int32_t tens = chinese_digit(rune_at(text, end));
    int32_t low = numeral_small(numeral, 90);
    if (tens < 2 || tens * 10 != low + 10 || chinese_digit(rune_at(text, end + 2)) > 0)
        return;
    numeral->number_max = decimal_of(tens * 10);
    numeral->operator= OPERATOR_RANGE;
    numeral->end = end + 2;
}

/* Scales that stand apart from what they multiply: behind 个 (三个亿), or behind several parts that
 * they multiply together (三万五千亿); and those that are a unit's. */
#include "mentions/numeral.h"

static char32_t rune_at(struct runes text, uint32_t at)
{
    return at < text.length ? text.data[at] : 0;
}

/* 亿元|以上, 亿元|企业: what a sum without a number is the size of. */
static bool is_class_head(char32_t c)
{
    static const struct runes heads = RUNES_ROW(U"以级产企项村特镇园工");
    return runes_hold(heads, c);
}

uint32_t numeral_piece(struct runes text, uint32_t at)
{
    const uint32_t piece = rune_at(text, at) != U'个' ? 0 : rune_at(text, at + 1) == U'多' ? 2 : 1;
    return rune_at(text, at + piece) == U'亿' && !(rune_at(text, at + piece + 1) == U'元' &&
                                                   is_class_head(rune_at(text, at + piece + 2)))
               ? piece
               : 0;
}

/* 三十|千米, 八十七|千米, 三千|千米: no 千 multiplies what stands there; but 三万五千|米. */
static bool is_behind_smaller(struct runes text, uint32_t at, uint32_t begin)
{
    if (at > begin && chinese_digit(text.data[at - 1]) > 0)
        at--;
    if (at > begin && chinese_digit(text.data[at - 1]) == 0)
        at--; /* 两百零四|千米 */
    const int power = at > begin ? scale_power(text.data[at - 1]) : 0;
    return power > 0 && power < 4;
}

bool numeral_unit_at(struct runes text, uint32_t at, const struct numeral *numeral)
{
    const char32_t scale = rune_at(text, at), next = rune_at(text, at + 1);
    if (scale == U'百')
        return next == U'帕';
    if (scale != U'千')
        return false;
    const char32_t last = rune_at(text, at + 2);
    return (next == U'字' && last == U'节') ||
           (next == U'比' && last == U'特' && rune_at(text, at + 3) != U'币') ||
           rune_in(next, RUNES(U"瓦克伏帕赫")) || (next == U'卡' && last != U'路') ||
           (rune_in(next, RUNES(U"米升牛焦")) &&
            (numeral->arabic || !numeral->whole || is_behind_smaller(text, at, numeral->begin)));
}

uint32_t numeral_common_scale(struct runes text, uint32_t at, bool thousands, struct decimal sum,
                              struct decimal *figure)
{
    const bool written = !thousands && scale_power(rune_at(text, at)) == 3; /* the 千 of 1万2千亿 */
    const uint32_t begin = at + written;
    const int power = scale_power(rune_at(text, begin));
    if ((!thousands && !written) || power < 4 || scale_power(rune_at(text, begin + 1)) != 0 ||
        !decimal_add(sum, decimal_shift(*figure, written ? 3 : 0), &sum))
        return at;
    *figure = decimal_shift(sum, power);
    return begin + 1;
}

/* Scales that stand apart from what they multiply: behind 个 (三个亿), or behind several parts that
 * they multiply together (三万五千亿). */
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

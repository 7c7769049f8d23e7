/* Scales in Latin letters behind a figure: w and k as the net writes 万 and 千, and the words of
 * English (million, bn). */
#include "mentions/numeral.h"

static char32_t rune_at(struct runes text, uint32_t at)
{
    return at < text.length ? text.data[at] : 0;
}

/* 12.6w, 8k; but 4k is a screen, and 5k/月 is left to whoever knows what it counts. */
static uint32_t one_letter(struct runes text, uint32_t at, struct decimal *figure)
{
    static const struct runes screens = RUNES_ROW(U"电视屏画超高影分");
    char32_t c = rune_at(text, at), next = rune_at(text, at + 1);
    if ((c != U'w' && c != U'k') || rune_is_letter(next) || rune_is_digit(next) || next == U'/' ||
        (c == U'k' && decimal_compare(*figure, decimal_of(4)) == 0))
        return at;
    for (uint32_t i = 0; i < screens.length; i++) {
        if (screens.data[i] == next)
            return at;
    }
    *figure = decimal_shift(*figure, c == U'w' ? 4 : 3);
    return at + 1;
}

uint32_t numeral_letter_scale(struct runes text, uint32_t at, struct decimal *figure)
{
    static const struct {
        struct runes word;
        int32_t power;
    } scales[] = {{RUNES_ROW(U"million"), 6},   {RUNES_ROW(U"billion"), 9},
                  {RUNES_ROW(U"trillion"), 12}, {RUNES_ROW(U"bn"), 9},
                  {RUNES_ROW(U"mn"), 6},        {RUNES_ROW(U"tn"), 12}};
    uint32_t letter = one_letter(text, at, figure);
    uint32_t begin = at + (rune_at(text, at) == U' ');
    char32_t first = rune_at(text, begin);
    if (letter > at || (first != U'm' && first != U'b' && first != U't'))
        return letter;
    for (size_t i = 0; i < sizeof(scales) / sizeof(*scales); i++) {
        uint32_t end = begin + scales[i].word.length;
        if (!runes_at(text, begin, scales[i].word) || rune_is_letter(rune_at(text, end)))
            continue;
        *figure = decimal_shift(*figure, scales[i].power);
        return end;
    }
    return at;
}

/* Scales in other letters behind a figure: w and k as the net writes 万 and 千, the words of
 * English (million, bn), and powers of ten (1.5e6, 3×10^8). */
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
    if (next == U'元' && (c == U'W' || c == U'K')) /* 50W元; 50W alone are watts */
        c += U'a' - U'A';
    if ((c != U'w' && c != U'k') || rune_is_letter(next) || rune_is_digit(next) || next == U'/' ||
        (c == U'k' && decimal_compare(*figure, decimal_of(4)) == 0 && next != U'元'))
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

/* 2^10, 2的10次方, 10的负6次方: the whole number raised; the end, or at where nothing of the kind
 * stands there.
 */
static uint32_t raise(struct runes text, uint32_t at, struct numeral *numeral,
                      struct decimal *figure)
{
    static const struct runes closings[] = {RUNES_ROW(U"次方"), RUNES_ROW(U"次幂")};
    bool words = rune_at(text, at) == U'的';
    int32_t power = 0;
    uint32_t begin = at + 1, digits = 0;
    const bool negative = words && rune_in(rune_at(text, begin), RUNES(U"负-"));
    begin += negative;
    for (; digits < 3 && rune_is_digit(rune_at(text, begin + digits)); digits++)
        power = power * 10 + (int32_t)(rune_at(text, begin + digits) - U'0');
    struct numeral spoken;
    if (words && digits == 0 && rune_class_of(rune_at(text, begin)) != RUNE_OTHER &&
        numeral_read(text, begin, &spoken) && (power = numeral_small(&spoken, 60)) > 0)
        digits = spoken.end - begin; /* 2的十次方 */
    uint32_t end = begin + digits;
    bool closed = !words && !rune_is_digit(rune_at(text, end)) &&
                  !rune_is_letter(rune_at(text, end)) && rune_at(text, end) != U'.';
    for (size_t i = 0; words && i < sizeof(closings) / sizeof(*closings) && !closed; i++) {
        closed = runes_at(text, end, closings[i]);
        end += closed ? closings[i].length : 0;
    }
    if (digits == 0 || power > 60 || !closed || !numeral->whole || numeral->digits == 0)
        return at;
    if (negative && (decimal_compare(*figure, decimal_of(10)) != 0 || power > 16))
        return at;
    struct decimal raised = negative ? (struct decimal){1, -power} : decimal_of(1);
    for (int32_t i = negative ? power : 0; i < power; i++) {
        if (!decimal_multiply(raised, *figure, &raised))
            return at;
    }
    *figure = raised;
    numeral->digits = 0;
    return end;
}

/* ⁴: a digit set high, or -1. */
static int32_t high_digit(char32_t c)
{
    static const struct runes digits = RUNES_ROW(U"⁰¹²³⁴⁵⁶⁷⁸⁹");
    for (uint32_t i = 0; i < digits.length; i++)
        if (digits.data[i] == c)
            return (int32_t)i;
    return -1;
}

/* 3.2×10⁴: the power in digits set high. */
static uint32_t high_exponent(struct runes text, uint32_t at, struct numeral *numeral,
                              struct decimal *figure)
{
    if ((rune_at(text, at) != U'×' && rune_at(text, at) != U'*') ||
        !runes_at(text, at + 1, RUNES(U"10")))
        return at;
    uint32_t end = at + 3;
    bool negative = rune_at(text, end) == U'⁻';
    end += negative;
    int32_t power = 0;
    uint32_t begin = end;
    for (int32_t digit; end < begin + 2 && (digit = high_digit(rune_at(text, end))) >= 0; end++)
        power = power * 10 + digit;
    if (end == begin || power > 16)
        return at;
    *figure = decimal_shift(*figure, negative ? -power : power);
    numeral->whole = numeral->whole && !negative;
    numeral->digits = 0;
    return end;
}

uint32_t numeral_exponent(struct runes text, uint32_t at, struct numeral *numeral,
                          struct decimal *figure)
{
    static const struct runes times_ten[] = {RUNES_ROW(U"×10^"), RUNES_ROW(U"*10^")};
    char32_t c = rune_at(text, at);
    bool letter = c == U'e' || c == U'E';
    uint32_t begin = at + letter;
    struct decimal base = *figure;
    uint32_t high = high_exponent(text, at, numeral, figure);
    if (high > at)
        return high;
    if (c == U'的' || (c == U'^' && rune_is_digit(rune_at(text, at + 1))))
        return raise(text, at, numeral, figure);
    if (c == U'^' && numeral->digits == 2 && decimal_compare(base, decimal_of(10)) == 0) {
        base = decimal_of(1); /* 10^-6 */
        begin++;
    }
    for (size_t i = 0; c != U'^' && i < sizeof(times_ten) / sizeof(*times_ten); i++)
        begin += runes_at(text, begin, times_ten[i]) ? times_ten[i].length : 0;
    if (begin == at)
        return at;
    bool negative = rune_at(text, begin) == U'-', sign = negative || rune_at(text, begin) == U'+';
    if (letter && numeral->whole && !sign && c == U'E')
        return at; /* 5E3 is rather a name */
    begin += sign;
    int32_t power = 0;
    uint32_t digits = 0;
    for (; digits < 3 && rune_is_digit(rune_at(text, begin + digits)); digits++)
        power = power * 10 + (int32_t)(rune_at(text, begin + digits) - U'0');
    char32_t next = rune_at(text, begin + digits);
    if (digits == 0 || digits > 2 || power > 16 || rune_is_letter(next) || rune_is_digit(next))
        return at;
    *figure = decimal_shift(base, negative ? -power : power);
    numeral->whole = numeral->whole && !negative;
    numeral->digits = 0;
    return begin + digits;
}

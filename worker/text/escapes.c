/* One walk counts, a second one resolves; each goes from one backslash to the next. */
#include "text/escapes.h"

#include <string.h>

#include "base/runes.h"

enum { UNIT_DIGITS = 4, LINES_LEAST = 2, UNITS_LEAST = 8 };

static int hex(char32_t c)
{
    if (c >= U'0' && c <= U'9')
        return (int)(c - U'0');
    if (c >= U'a' && c <= U'f')
        return (int)(c - U'a') + 10;
    return c >= U'A' && c <= U'F' ? (int)(c - U'A') + 10 : -1;
}

/* \u767d at the backslash: its code point, or 0. Halves of pairs are none. */
static char32_t unit_at(struct runes text, uint32_t at)
{
    char32_t value = 0;
    if (at + 2 + UNIT_DIGITS > text.length || text.data[at + 1] != U'u')
        return 0;
    for (uint32_t i = at + 2; i < at + 2 + UNIT_DIGITS; i++) {
        int digit = hex(text.data[i]);
        if (digit < 0)
            return 0;
        value = value * 16 + (char32_t)digit;
    }
    return value >= U' ' && (value < 0xD800 || value > 0xDFFF) ? value : 0;
}

/* What a backslash and the character behind it stand for, or 0. C:\new is an address. */
static char32_t mark_at(struct runes text, uint32_t at)
{
    char32_t c = at + 1 < text.length ? text.data[at + 1] : 0;
    char32_t behind = at + 2 < text.length ? text.data[at + 2] : 0;
    if (c == U'"' || c == U'/')
        return c;
    if (behind < 0x80 && (rune_is_letter(behind) || behind == U'_'))
        return 0;
    return c == U'n' || c == U'r' ? U'\n' : c == U't' ? U' ' : 0;
}

uint32_t escapes_resolve(char32_t *text, uint32_t length)
{
    const struct runes all = {text, length};
    uint32_t lines = 0, units = 0, ends = 0;
    for (uint32_t at = runes_next(all, 0, U'\\'); at < length;
         at = runes_next(all, at + 1, U'\\')) {
        lines += mark_at(all, at) == U'\n';
        units += unit_at(all, at) != 0;
    }
    for (uint32_t at = runes_next(all, 0, U'\n'); at < length && ends <= lines;
         at = runes_next(all, at + 1, U'\n'))
        ends++;
    bool breaks = lines >= LINES_LEAST && lines > ends;
    if (!breaks && units < UNITS_LEAST)
        return length;
    uint32_t kept = 0;
    for (uint32_t from = 0; from < length;) {
        uint32_t at = runes_next(all, from, U'\\');
        memmove(text + kept, text + from, (at - from) * sizeof(*text));
        kept += at - from;
        if (at >= length)
            break;
        char32_t unit = unit_at(all, at), mark = mark_at(all, at);
        text[kept++] = unit != 0 ? unit : mark != 0 ? mark : U'\\';
        from = at + (unit != 0 ? 2u + UNIT_DIGITS : mark != 0 ? 2u : 1u);
    }
    return kept;
}

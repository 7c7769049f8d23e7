/* Letters, digits and ideographs of a body, and the marks that numbers need. */
#include "stages/canonical.h"

/* Blocks that hold no letter: punctuation, symbols, private use (Unicode 15, Blocks.txt). */
static bool is_mark(char32_t c)
{
    if (c < 0xC0)
        return !(rune_is_digit(c) || rune_is_letter(c)) && c != 0xAA && c != 0xB5 && c != 0xBA;
    if (c < 0x2000)
        return c == 0xD7 || c == 0xF7;
    if (c < 0x2C00) /* general punctuation .. miscellaneous symbols and arrows */
        return !((c >= 0x2070 && c <= 0x209C) || (c >= 0x2100 && c <= 0x218B) ||
                 (c >= 0x2460 && c <= 0x24FF)); /* superscripts, letter-like, enclosed */
    if (c >= 0x2E00 && c <= 0x303F)
        return c != 0x3005 && c != 0x3007 && !(c >= 0x2E80 && c <= 0x2FDF);
    return c == 0x30FB || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFE00 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
           (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) || c >= 0xFFE0;
}

static bool is_space(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x3000 ||
           (c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x2060 || c == 0xFEFF;
}

/* Whether exactly three digits stand at `at`: what a grouping comma leads to. */
static bool is_group(struct runes body, uint32_t at)
{
    uint32_t end = at;
    while (end < body.length && end - at < 4 && rune_is_digit(body.data[end]))
        end++;
    return end - at == 3;
}

/* The mark for what stands between two digits in [begin, end); 0 for none. */
static char32_t mark_between(struct runes body, uint32_t begin, uint32_t end)
{
    char32_t found = 0;
    uint32_t marks = 0;
    for (uint32_t i = begin; i < end; i++) {
        if (is_space(body.data[i]))
            continue;
        found = body.data[i];
        marks++;
    }
    if (marks == 0)
        return 0;
    if (marks == 1 && (found == U',' || found == U'，') && is_group(body, end))
        return 0;
    return marks == 1 && (found == U'.' || found == U'．') ? U'.' : U'-';
}

struct canonical canonical_text(struct arena *arena, struct runes body)
{
    /* A body of n runes has n - 1 gaps at most, and every gap that gives a mark took one rune. */
    char32_t *runes = arena_take(arena, (size_t)body.length * sizeof(*runes));
    char *utf8 = arena_take(arena, (size_t)body.length * 4), *to = utf8;
    uint8_t *parted = arena_take(arena, body.length);
    uint32_t length = 0;
    uint8_t mark_before = 0;
    uint32_t after_digit = 0; /* position behind the last digit, if nothing but marks followed */
    for (uint32_t i = 0; i < body.length; i++) {
        char32_t c = body.data[i];
        if (c >= 0x4E00 && c <= 0x9FFF) {
            parted[length] = mark_before;
            mark_before = 0;
            runes[length++] = c;
            to = rune_put(c, to);
            after_digit = 0;
            continue;
        }
        if (c == U'，' || c == U'。' || c == U'、') { /* nearly all marks */
            mark_before = 1;
            continue;
        }
        if (rune_is_digit(c)) {
            if (after_digit != 0 && after_digit < i) {
                char32_t mark = mark_between(body, after_digit, i);
                if (mark != 0) {
                    parted[length] = 0; /* it parts no number, it is a part of one */
                    runes[length++] = mark;
                    *to++ = (char)mark;
                }
                mark_before = 0;
            }
            parted[length] = mark_before;
            mark_before = 0;
            runes[length++] = c;
            *to++ = (char)c;
            after_digit = i + 1;
            continue;
        }
        if (is_mark(c)) {
            if (c == U'%' && after_digit == i && i > 0) {
                parted[length] = 0;
                runes[length++] = c;
                *to++ = (char)c;
                after_digit = 0;
            } else if (!is_space(c))
                mark_before = 1;
            continue;
        }
        parted[length] = mark_before;
        mark_before = 0;
        if (c >= U'A' && c <= U'Z')
            c += U'a' - U'A';
        runes[length++] = c;
        to = rune_put(c, to);
        after_digit = 0;
    }
    return (struct canonical){{runes, length}, {utf8, (size_t)(to - utf8)}, parted};
}

/* What a single character is to the layout of a page. ASCII and full-width forms count as the same:
 * glyph_fold brings both to ASCII, so that a table needs each phrase once. */
#ifndef TIDINGS_TEXT_GLYPH_H
#define TIDINGS_TEXT_GLYPH_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

#include "base/runes.h"

/* Full-width ASCII to ASCII, every kind of square bracket to [ ], every blank to a space. */
static inline char32_t glyph_fold(char32_t c)
{
    if (c >= 0x3020 && c <= 0xFF00) /* ideographs: nearly all */
        return c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return c - 0xFEE0;
    switch (c) {
    case 0x3000:
    case 0x00A0:
    case U'\t':
        return U' ';
    case U'【':
    case U'〔':
    case U'〖':
        return U'[';
    case U'】':
    case U'〕':
    case U'〗':
        return U']';
    default:
        return c;
    }
}

/* The folded character at position; 0 behind the end. */
static inline char32_t glyph_at(struct runes text, uint32_t position)
{
    return position < text.length ? glyph_fold(text.data[position]) : 0;
}

/* Neither ideograph nor letter nor digit: what stands between the words of a line. Of a folded one.
 */
static inline bool glyph_is_between(char32_t folded)
{
    return !rune_is_han(folded) && !rune_is_letter(folded) && !rune_is_digit(folded);
}

static inline bool glyph_is_blank(char32_t c)
{
    return c <= 0x3000 && (c == U' ' || c == 0x3000 || c == 0x00A0 || c == U'\t');
}

/* Ideographs, Hangul and private use: nearly all of a text, and none of its marks. */
static inline bool glyph_is_no_mark(char32_t c)
{
    return c >= 0x4E00 && c < 0xFF00;
}

/* Marks that close a statement; a colon or semicolon closes a line as firmly as a full stop. */
static inline bool glyph_ends_statement(char32_t c)
{
    if (glyph_is_no_mark(c))
        return false;
    return c == U'。' || c == U'！' || c == U'？' || c == U'…' || c == U'；' || c == U'：' ||
           c == U'!' || c == U'?' || c == U';' || c == U':' || c == U'｡';
}

/* Full stops proper. */
static inline bool glyph_is_stop(char32_t c)
{
    if (glyph_is_no_mark(c))
        return false;
    return c == U'。' || c == U'！' || c == U'？' || c == U'!' || c == U'?' || c == U'｡';
}

/* 🌿 ✈ and the marks that vary them: what accounts set beside words, which says nothing. */
static inline bool glyph_is_pictograph(char32_t c)
{
    return c >= 0x1F000 ? c < 0x20000 : c >= 0x2700 && (c < 0x27C0 || c == 0xFE0F);
}

static inline bool glyph_closes_bracket(char32_t c)
{
    if (glyph_is_no_mark(c))
        return false;
    return c == U'”' || c == U'’' || c == U'」' || c == U'』' || c == U'）' || c == U')' ||
           c == U'】' || c == U'》' || c == U'〕' || c == U'"';
}

/* Marks that no line of well set text begins with. */
static inline bool glyph_cannot_begin(char32_t c)
{
    if (glyph_is_no_mark(c))
        return false;
    return c == U'。' || c == U'，' || c == U'、' || c == U'；' || c == U'：' || c == U'！' ||
           c == U'？' || c == U'”' || c == U'’' || c == U'）' || c == U'》' || c == U'」' ||
           c == U'』' || c == U'％' || c == U'%' || c == U',' || c == U'…' || c == U')';
}

/* Columns on a terminal or in a mail: ideographs and full-width marks take two. */
static inline uint32_t glyph_columns(char32_t c)
{
    return c < 0x1100 && c != 0x00B7 && c != 0x00D7 ? 1 : 2;
}

/* Without blanks at both ends. */
static inline struct runes glyph_trim(struct runes text)
{
    while (text.length > 0 && glyph_is_blank(text.data[0])) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && glyph_is_blank(text.data[text.length - 1]))
        text.length--;
    return text;
}

#endif

/* Text as an array of Unicode code points, so that an index is the contract's offset and one
 * comparison is one character. Literals are char32_t strings: U"指出".
 * Borrowed like a span: whoever hands it out says how long it lives. Always valid scalar values. */
#ifndef TIDINGS_BASE_RUNES_H
#define TIDINGS_BASE_RUNES_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

#include "base/arena.h"
#include "base/packed.h"
#include "base/span.h"

struct runes {
    const char32_t *data;
    uint32_t length; /* code points */
};

#define RUNES(literal) ((struct runes){literal, sizeof(literal) / sizeof(char32_t) - 1})

/* The same as an initialiser in a static table. */
#define RUNES_ROW(literal)                                                                         \
    {                                                                                              \
        literal, sizeof(literal) / sizeof(char32_t) - 1                                            \
    }

enum { RUNE_REPLACEMENT = 0xFFFD, RUNE_PUT_MOST = 4 /* bytes of a code point */ };

/* Decodes the first code point of text (length > 0) and its size in bytes (1 to 4). What is not
 * well-formed UTF-8 (Unicode 15, table 3-7) gives U+FFFD for its longest ill-formed prefix. */
char32_t rune_decode(struct span text, size_t *size);

/* Writes the UTF-8 of a scalar value (1 to 4 bytes) to out; returns the size. */
size_t rune_encode(char32_t rune, char out[4]);

/* The same for loops: writes to `to`, returns the position behind it. Inline for what most text is
 * made of. */
static inline char *rune_put(char32_t rune, char *to)
{
    if (rune < 0x800 || rune >= 0x10000)
        return to + rune_encode(rune, to);
    to[0] = (char)(0xE0 | rune >> 12);
    to[1] = (char)(0x80 | (rune >> 6 & 0x3F));
    to[2] = (char)(0x80 | (rune & 0x3F));
    return to + 3;
}

/* Writes four characters of three bytes each, nearly all of a Chinese text, in one go; false where
 * one of them takes more or less. There must be room for sixteen bytes. */
static inline bool rune_put_threes(const char32_t *from, char *to)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    const runes4 c = runes4_at(from);
    if (packed_any((words2)((c < 0x800) | (c > 0xFFFF))))
        return false;
    const words4 u = (words4)c;
    const words2 three = (words2)((u << 16 & 0x3F0000) | (u << 2 & 0x3F00) | u >> 12 | 0x8080E0);
    const words2 six = (three & 0xFFFFFF) | (three >> 8 & ~UINT64_C(0xFFFFFF));
    const uint64_t halves[] = {six[0], six[1]};
    memcpy(to, &halves[0], sizeof(halves[0]));
    memcpy(to + 6, &halves[1], sizeof(halves[1]));
    return true;
#else
    (void)from;
    (void)to;
    return false;
#endif
}

/* Writes any four characters; the position behind them. Room as for rune_put_threes. */
static inline char *rune_put_four(const char32_t *from, char *to)
{
    if (rune_put_threes(from, to))
        return to + 12;
    for (int i = 0; i < 4; i++)
        to = rune_put(from[i], to);
    return to;
}

/* The code points of text. Ill-formed bytes become U+FFFD (count in *replaced where not NULL).
 * Memory: 4 bytes a byte of text at worst, in the arena. */
struct runes runes_from_utf8(struct arena *arena, struct span text, size_t *replaced);

/* The UTF-8 of runes, in the arena. */
struct span runes_to_utf8(struct arena *arena, struct runes runes);

/* The part [begin, end), clipped. */
static inline struct runes runes_slice(struct runes runes, uint32_t begin, uint32_t end)
{
    if (end > runes.length)
        end = runes.length;
    if (begin > end)
        begin = end;
    return (struct runes){begin > 0 ? runes.data + begin : runes.data,
                          end - begin}; /* may be NULL */
}

bool runes_equal(struct runes a, struct runes b);

/* Whether `word` stands at position. Inline, first character first: word tables ask it for every
 * word at every position, and nearly always the first character says no. */
static inline bool runes_at(struct runes text, uint32_t position, struct runes word)
{
    if (position > text.length || word.length > text.length - position)
        return false;
    for (uint32_t i = 0; i < word.length; i++)
        if (text.data[position + i] != word.data[i])
            return false;
    return true;
}

/* Position of the first `word` in text from `begin` on, or text.length. */
uint32_t runes_find(struct runes text, uint32_t begin, struct runes word);

/* Whether the character is anywhere in a longer text: the C library looks at eight at a time. */
bool runes_hold_long(struct runes text, char32_t c);

/* Whether the character is anywhere in text. Inline for constants of a few characters. */
static inline bool runes_hold(struct runes text, char32_t c)
{
    enum { SHORT = 6 };
    if (text.length > SHORT)
        return runes_hold_long(text, c);
    bool held = false;
    for (uint32_t i = 0; i < text.length; i++)
        held |= text.data[i] == c;
    return held;
}

/* Whether the character is one of a literal's (64 at most): RUNE_AMONG(c, U"省市县"). The compiler
 * makes of the literal a word of 64 bits, and one look at it says no to most characters. Asks `c`
 * twice. */
#define RUNE_AMONG(c, literal)                                                                     \
    ((RUNE_FILTER(literal) >> ((c)&63) & 1) != 0 && runes_hold(RUNES(literal), c))
#define RUNE_FILTER(literal)                                                                       \
    (RUNE_FILTER_16(literal, 0) | RUNE_FILTER_16(literal, 16) | RUNE_FILTER_16(literal, 32) |      \
     RUNE_FILTER_16(literal, 48) | 0 * sizeof(char[66 - sizeof(literal) / sizeof(char32_t)]))
#define RUNE_FILTER_16(literal, i)                                                                 \
    (RUNE_FILTER_4(literal, i) | RUNE_FILTER_4(literal, i + 4) | RUNE_FILTER_4(literal, i + 8) |   \
     RUNE_FILTER_4(literal, i + 12))
#define RUNE_FILTER_4(literal, i)                                                                  \
    (RUNE_FILTER_1(literal, i) | RUNE_FILTER_1(literal, i + 1) | RUNE_FILTER_1(literal, i + 2) |   \
     RUNE_FILTER_1(literal, i + 3))
#define RUNE_FILTER_1(literal, i)                                                                  \
    (UINT64_C(1) << ((literal)[(i) < sizeof(literal) / sizeof(char32_t) - 1 ? (i) : 0] & 63))

/* Position of the first of that character from `begin` on, or text.length; how many there are. */
uint32_t runes_next(struct runes text, uint32_t begin, char32_t c);
uint32_t runes_count(struct runes text, char32_t c);

bool runes_start_with(struct runes text, struct runes head);
bool runes_end_with(struct runes text, struct runes tail);

/* CJK ideographs: the unified block, extensions A to H, compatibility ideographs, 〇 and 々. */
static inline bool rune_is_han(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) ||
           (c >= 0x20000 && c <= 0x323AF) || (c >= 0xF900 && c <= 0xFAFF) || c == 0x3007 ||
           c == 0x3005;
}

static inline bool rune_is_digit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

static inline bool rune_is_letter(char32_t c) /* ASCII */
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

#endif

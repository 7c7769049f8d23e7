/* Text as an array of Unicode code points, so that an index is the contract's offset and one
 * comparison is one character. Literals are char32_t strings: U"指出".
 * Borrowed like a span: whoever hands it out says how long it lives. Always valid scalar values. */
#ifndef TIDINGS_BASE_RUNES_H
#define TIDINGS_BASE_RUNES_H

#include <stdbool.h>
#include <stddef.h>
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

/* Position of the first of that character from `begin` on, or text.length. */
uint32_t runes_next(struct runes text, uint32_t begin, char32_t c);

/* Sieves. Rules ask whether a character is one of some, or whether one of some words begins with
 * it, and nearly always the answer is no. A sieve has a bit for each value of a character's last
 * six bits; what falls through is none of them. Of constant characters and tables the compiler
 * computes it, and to ask costs one instruction. */
#if defined(__GNUC__) && !defined(__clang__)
#define RUNES_UNROLL _Pragma("GCC unroll 128")
#else
#define RUNES_UNROLL
#endif
#define RUNES_INLINE static inline __attribute__((always_inline))

static inline bool sieve_has(uint64_t sieve, char32_t c)
{
    return sieve >> (c & 63) & 1;
}

/* Of the characters of set. */
RUNES_INLINE uint64_t sieve_of_runes(struct runes set)
{
    uint64_t sieve = 0;
    RUNES_UNROLL
    for (uint32_t i = 0; i < set.length; i++)
        sieve |= UINT64_C(1) << (set.data[i] & 63);
    return sieve;
}

/* Of the first characters of the words of a table whose rows, `stride` bytes long, have them where
 * `first` has its own. */
RUNES_INLINE uint64_t sieve_of_heads(const struct runes *first, size_t stride, size_t count)
{
    uint64_t sieve = 0;
    RUNES_UNROLL
    for (size_t i = 0; i < count; i++) {
        const void *word = (const char *)first + i * stride;
        sieve |= UINT64_C(1) << (((const struct runes *)word)->data[0] & 63);
    }
    return sieve;
}

/* Whether one of the words of a constant table of runes, or of rows with a `word`, may begin with
 * c. */
#define WORDS_MAY_BEGIN(table, c)                                                                  \
    sieve_has(sieve_of_heads(&(table)[0], sizeof((table)[0]), sizeof(table) / sizeof((table)[0])), \
              c)
#define ROWS_MAY_BEGIN(table, c)                                                                   \
    sieve_has(                                                                                     \
        sieve_of_heads(&(table)[0].word, sizeof((table)[0]), sizeof(table) / sizeof((table)[0])),  \
        c)

/* Whether c is one of the characters of set. */
RUNES_INLINE bool rune_in(char32_t c, struct runes set)
{
    if (__builtin_constant_p(set.length) && !sieve_has(sieve_of_runes(set), c))
        return false;
    for (uint32_t i = 0; i < set.length; i++) {
        if (set.data[i] == c)
            return true;
    }
    return false;
}

/* The same of a literal: RUNE_AMONG(c, U"省市县"). */
#define RUNE_AMONG(c, literal) rune_in(c, RUNES(literal))

/* The same of a text that may be long: the C library looks at eight at a time. */
RUNES_INLINE bool runes_hold(struct runes text, char32_t c)
{
    enum { SHORT = 6 };
    if (__builtin_constant_p(text.length) && !sieve_has(sieve_of_runes(text), c))
        return false;
    return text.length > SHORT ? runes_next(text, 0, c) < text.length : rune_in(c, text);
}

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

static inline bool rune_is_capital(char32_t c) /* ASCII, as the next */
{
    return c >= U'A' && c <= U'Z';
}

static inline bool rune_is_letter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || rune_is_capital(c);
}

#endif

/* What a character can be to the recognisers and the fact rules: one look at a constant table
 * instead of a chain of comparisons. Walks over whole texts ask it at every position, and for most
 * characters the answer is nothing at all. */
#ifndef TIDINGS_TEXT_TRAITS_H
#define TIDINGS_TEXT_TRAITS_H

#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

/* What a character can be in a numeral; the trigger of the recognisers. */
enum rune_class {
    RUNE_OTHER,
    RUNE_ARABIC,
    RUNE_CHINESE_DIGIT, /* 〇 零 一 .. 九 两 壹 .. 玖 */
    RUNE_TENS,          /* 廿 卅 卌 */
    RUNE_SMALL_SCALE,   /* 十 百 千 拾 佰 仟 */
    RUNE_LARGE_SCALE,   /* 万 亿 */
    RUNE_SEVERAL        /* 几 数 上: only before a scale */
};

/* Bits of rune_traits; the lowest three are the enum rune_class. */
enum rune_trait {
    TRAIT_NUMERAL = 7,
    TRAIT_COUNT = 1 << 3,     /* may begin a count of things: 3, 三, 十二, 廿八, 两, 双 */
    TRAIT_TIME = 1 << 4,      /* may begin a time, a duration or a frequency */
    TRAIT_AMOUNT = 1 << 5,    /* may begin an amount, or a label that holds its number */
    TRAIT_OF_TIME = 1 << 6,   /* may follow a numeral that is a time's or a duration's */
    TRAIT_STOP = 1 << 7,      /* 。！？!? and a line's end */
    TRAIT_SEMICOLON = 1 << 8, /* ；; */
    TRAIT_COMMA = 1 << 9,     /* ，, */
    TRAIT_PAUSE = 1 << 10,    /* 、 */
    TRAIT_COLON = 1 << 11,    /* ：: */
    TRAIT_MARK = TRAIT_STOP | TRAIT_SEMICOLON | TRAIT_COMMA | TRAIT_PAUSE | TRAIT_COLON,
    TRAIT_OPENS = 1 << 12, /* quotation marks and brackets of every kind that has two sides */
    TRAIT_CLOSES = 1 << 13,
    TRAIT_LEVEL = 1 << 14, /* ends the name of an administrative place: 省市州盟县区旗 */
    TRAIT_LABEL = 1 << 15  /* may begin a label of text/credit_labels.c */
};

enum { RUNE_TRAITS = 0x10000 };

extern const uint16_t rune_trait_table[RUNE_TRAITS + 2]; /* what has none stands behind the last */

static inline unsigned rune_traits(char32_t c)
{
    return c < RUNE_TRAITS ? rune_trait_table[c] : 0;
}

static inline enum rune_class rune_class_of(char32_t c)
{
    return (enum rune_class)(rune_traits(c) & TRAIT_NUMERAL);
}

static inline bool rune_is_unified(char32_t c) /* of the block of unified ideographs */
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

enum { RUNE_TRAITS_MOST = 64 };

/* Bit i: text[i], of which there are `count`, at most RUNE_TRAITS_MOST, has one of the traits or is
 * no unified ideograph; nearly all of a text is neither. */
uint64_t rune_traits_mask(unsigned traits, const char32_t *text, uint32_t count);

/* Value of a Chinese digit, the financial ones and 两 too, 0 to 9; -1 where it is none. */
int chinese_digit(char32_t c);

#endif

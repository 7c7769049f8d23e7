/* Numerals: the digits and their scale, in Arabic (1,234.5), Chinese (三百二十一, 两万五, 廿八,
 * 叁佰), mixed (3.5万亿, 1亿2000万) and vague writing (十几, 数百, 两三千, 30多万). What they count
 * is left to amounts.c, durations.c and the times. Exact: no binary fractions. */
#ifndef TIDINGS_MENTIONS_NUMERAL_H
#define TIDINGS_MENTIONS_NUMERAL_H

#include <stdbool.h>
#include <stdint.h>

#include "article/facts.h"
#include "base/decimal.h"
#include "base/runes.h"
#include "text/traits.h"

enum { NUMERAL_LONGEST = 40 }; /* code points; longer runs are no numbers that a person reads */

struct numeral {
    uint32_t begin, end; /* with the vague words inside (多, 余, 几, 来) */
    struct decimal number;
    struct decimal number_max; /* with OPERATOR_RANGE: 两三千, 五六十 */
    enum operator operator; /* EQUAL, MORE (十多, 数百), ABOUT (十来), AT_LEAST (上千), RANGE */
    uint8_t digits;    /* how many digits an all-digit numeral has (2023, 二〇二三); else 0 */
    bool arabic;       /* begins with an Arabic digit */
    bool leading_zero; /* 08, 〇八 */
    bool single;       /* one Chinese character */
    bool whole;        /* has no decimal point */
    bool bare_scale;   /* nothing but scale: 百, 千万; a number in certain company only */
};

/* Power of ten of a scale character (十 1 .. 亿 8); 0 where it is none. */
int scale_power(char32_t c);

/* Behind the digits that begin at `at`, with their groups and point (1,234,567, 12.5, 4·3%), whose
 * value is *figure; `at` where it does not fit. `numeral` is told whether it is whole, how many
 * digits it has and whether a nought leads (numeral_arabic.c). */
uint32_t numeral_arabic(struct runes text, uint32_t at, struct numeral *numeral,
                        struct decimal *figure);

/* Behind the letters or English words that scale the figure before `at` (12.6w, 8k, 1.2bn,
 * 5 million), which is multiplied; `at` where none stand there (numeral_letters.c). */
uint32_t numeral_letter_scale(struct runes text, uint32_t at, struct decimal *figure);

/* Behind the power of the figure before `at` (1.5e6, 2.5E-3, 3×10^8, 10^6, 2的10次方), which is
 * raised; `at` where none stands there. `numeral` holds what the figure is (numeral_letters.c). */
uint32_t numeral_exponent(struct runes text, uint32_t at, struct numeral *numeral,
                          struct decimal *figure);

/* 三两 before what is counted, which is two or three and no weight: fills number, number_max,
 * operator and end, and true where it stands at numeral->begin (numeral_pairs.c). */
bool numeral_small_pair(struct runes text, struct numeral *numeral);

/* 十几二十, 二十几三十: the tens behind "some" are the bound of what stands before it
 * (numeral_pairs.c). */
void numeral_up_to_tens(struct runes text, struct numeral *numeral);

/* The numeral at numeral->begin, whose `arabic` says how it is written, where it is a plain one:
 * 300, 12.5 or 三, perhaps with 万 or 亿, and nothing behind it that could go on with it. False
 * where it is another one, or may be (numeral_plain.c). */
bool numeral_plain(struct runes text, struct numeral *numeral);

/* How long what may stand between a number and 亿 is: 三个|亿, 三个多|亿, but 7个|亿元以上项目 are
 * projects (numeral_scales.c). */
uint32_t numeral_piece(struct runes text, uint32_t at);

/* Whether the scale at `at` belongs to a unit: 3千瓦, 千克, 百帕, 八十七千米; but 五千米 counts in
 * metres (numeral_scales.c). */
bool numeral_unit_at(struct runes text, uint32_t at, const struct numeral *numeral);

/* Behind the scale at `at` that multiplies the parts of a numeral together, `sum` and the last
 * `figure`, which becomes their value: 三万五千|亿, 1万2|千亿; `at` where none does. `thousands`:
 * the figure has its 千 (numeral_scales.c). */
uint32_t numeral_common_scale(struct runes text, uint32_t at, bool thousands, struct decimal sum,
                              struct decimal *figure);

/* Reads the longest numeral that begins at `at`; false where there is none. */
bool numeral_read(struct runes text, uint32_t at, struct numeral *numeral);

/* The value as a small whole number; -1 where it is none, negative or above `most`
 * (numeral_small.c). */
int32_t numeral_small(const struct numeral *numeral, int32_t most);

#endif

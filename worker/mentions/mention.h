/* One thing recognised in the text: the layer that facts are built from.
 *
 * Numbers and times: what lies inside the span.
 *   - Inside: the sign (负, 零下), the scale (万, 亿), the vague words between digits and unit (多,
 * 余, 几, 来), the unit, the name or sign of the currency on either side (人民币300元, $5), the
 * second bound of a range (5-20%, 30亿—32亿元, 5月14日—16日), 截至 and 止, and the words that close
 * a time (前, 之前, 以来, 以后, 起, 内, 底, 初, 末, 同期, a weekday beside its date).
 *   - Outside: every word that only says how exact the number is or where its bound lies (超, 突破,
 *     不低于, 约, 近, 以上, 以内, 左右). It is in `operator`; so is what 多 and 余 say (MORE). A
 * word inside the numeral beats one beside it. 到 before a time is in `deadline`.
 *   - A fraction (三分之一, 千分之三, 一半) is a number below one, rule "fraction"; 百分之五, 三成,
 * 八折 are percents. 个百分点 has the unit pp. 翻番 is a percent of 100, 翻两番 of 300. Nothing is
 *     negated for decline: 下降1.9% is 1.9 here.
 *   - 前三, 前十 are ordinals with AT_MOST; 倒数第二 is -2; 首位 is 1.
 *   - A number inside a sum of money or a quantity is a mention of its own, with `inner` set: facts
 *     pass it by. Percents, ordinals, times and durations have none.
 *   - A duration has number, unit and operator too where it has one unit (198天).
 *   - A time without a date (目前, 近日, 两年多来) has no value, nor has a term that runs from
 *     elsewhere (收到之日起60日内). 三年内 is an interval from the reference on, with `deadline`;
 * its due date is the interval's end. The rule "stretch around the reference" marks 过去五年,
 *     今后三年 and their like, which date no fact.
 *   - An interval with times of day has its second date inside time_of_day:
 *     value 2016-11-08, time_of_day T09:00/2016-11-08T11:00. */
#ifndef TIDINGS_MENTIONS_MENTION_H
#define TIDINGS_MENTIONS_MENTION_H

#include <stdbool.h>
#include <stdint.h>

#include "article/facts.h"
#include "base/decimal.h"
#include "base/span.h"

enum mention_type {
    MENTION_PERSON,
    MENTION_POST,
    MENTION_ORGANISATION,
    MENTION_PLACE,
    MENTION_TIME,
    MENTION_DURATION,
    MENTION_FREQUENCY,
    MENTION_NUMBER,
    MENTION_ORDINAL,
    MENTION_PERCENT,
    MENTION_MONEY,
    MENTION_QUANTITY,
    MENTION_NAME,    /* told as a person, on its own word alone; no fact's person */
    MENTION_SITE,    /* told as a place: a river, a mountain, a building; no fact's place */
    MENTION_CALLING, /* told as a post: a calling, or a post of nobody named; no fact's post */
    MENTION_TYPES
};

/* "person", "post", ... as the contract names them. */
const char *mention_type_name(enum mention_type type);

struct mention {
    enum mention_type type;
    uint32_t begin, end; /* in article.text, half-open */

    /* number, ordinal, percent, money, quantity */
    struct decimal number;
    struct decimal number_max; /* with OPERATOR_RANGE */
    enum operator operator;    /* what the words around the number say: 超, 约, 以上 ... */
    uint32_t number_begin,
        number_end;   /* the digits and their scale (3.5万亿) without operator words and unit */
    struct span unit; /* CNY, %, pp, 家, 亩 ... UTF-8 */
    bool countable;   /* a unit of things one counts (家, 个, 项): aspect count */
    bool inner;       /* number: lies in a money or quantity mention, which says more */

    /* time: EDTF; duration, frequency: ISO 8601; organisation: kind; place without code: absent */
    struct span value;
    struct span time_of_day; /* "T09:30" where given with a time */
    bool deadline;           /* time: 到…, …前, …底 */

    uint32_t code;   /* place, or the place that an organisation or post belongs to; 0 none */
    uint32_t own;    /* post: where its own words begin, behind the body or place that lead it */
    uint32_t person; /* post: index + 1 of the person mention it belongs to; 0 none.
                        person: of the one before in a list that shares its posts; 0 none */
    bool generic;    /* place: 我市, 全县, 该区 */

    const char *rule; /* which rule or list found it, for `tidings explain`; static text */
};

#endif

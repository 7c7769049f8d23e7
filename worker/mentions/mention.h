/* One thing recognised in the text: the layer that facts are built from. */
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
    bool inner;       /* number: lies in a money, quantity or duration mention, which says more */

    /* time: EDTF; duration, frequency: ISO 8601; organisation: kind; place without code: absent */
    struct span value;
    struct span time_of_day; /* "T09:30" where given with a time */
    bool deadline;           /* time: 到…, …前, …底 */

    uint32_t code;   /* place, or the place that an organisation or post belongs to; 0 none */
    uint32_t person; /* post: index + 1 of the person mention it belongs to; 0 none.
                        person: of the one before in a list that shares its posts; 0 none */
    bool generic;    /* place: 我市, 全县, 该区 */

    const char *rule; /* which rule or list found it, for `tidings explain`; static text */
};

#endif

/* The parts of a figure: the amount that the mention layer found, the words before and behind it,
 * and what they say. One sentence is read into a row of amounts; the rules then look at one amount
 * and at those before it. */
#ifndef TIDINGS_FACTS_FIGURE_PARTS_H
#define TIDINGS_FACTS_FIGURE_PARTS_H

#include "article/facts.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

enum { FIGURES_IN_SENTENCE = 96 };

/* One amount of a sentence with the words around it. */
struct amount {
    const struct mention *mention;
    uint32_t clause_begin; /* of its clause */
    struct phrase before;  /* what stands before it, since the clause's begin or the last amount */
    struct phrase behind;  /* what stands behind it, up to the clause's end or the next amount */
    uint32_t begin, end;   /* number and unit, with the words of comparison around them */
    uint32_t per;          /* 800元/|亩: where what a sum is for each of begins; 0: nothing */
    bool ordinal, percent, points, fraction;
    bool doubling;   /* 翻番, 翻两番 */
    bool bare_money; /* 40亿, of which the words before say that it is money */
    bool respective; /* one of several that 分别 or 和 distributes */
    bool from, to; /* 从|46个|拓展到|83个: what it moved from; what the one before moved to */
    bool of_thing; /* counts what follows: 34个国家|1315名运动员, the words before are a thing's */
};

/* What the words before an amount say, once read. */
struct wording {
    struct phrase indicator; /* what is left as the indicator; may be empty */
    struct span basis;       /* 同比, 比上年, 年均; absent */
    struct span scope;       /* of a rank; absent */
    int sign;                /* +1, -1: a change; 0 none */
    bool difference;         /* 比全市高: from something else, not from an earlier time */
    bool reached;            /* 增长到, 下降至: the level that was reached */
    bool share_of;           /* 占…的: a share of a whole */
    bool takes;              /* 占 right before the number, without a whole */
    bool of_subject;         /* 其中…占: a share of what the clause before counted */
    struct phrase whole;     /* 不低于|招聘总数: what the share is of; may be empty */
    bool respective;         /* 分别 */
    bool compared;           /* by a word before a rate: 不低于|每人|640元 */
    enum operator operator;  /* as that word says */
    uint32_t place;          /* named before the indicator; 0 none */
};

/* The amounts of a sentence in reading order; at most FIGURES_IN_SENTENCE. */
uint32_t figure_amounts(const struct reading *reading, const struct stretch *sentence,
                        struct amount *amounts);

/* 从立项到拿地|仅用了36天: the way that took so long; empty where none is told. */
struct phrase figure_way(struct runes text, uint32_t begin, uint32_t end);

/* Whether a routine already tells of it. */
bool figure_is_told(const struct reading *reading, const struct amount *amount,
                    const struct facts *facts);

/* Reads the words before an amount. */
struct wording figure_wording(const struct reading *reading, const struct amount *amount);

#endif

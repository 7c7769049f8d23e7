/* The end of the words before an amount: what says that a number follows, and not what it counts.
 */
#ifndef TIDINGS_FACTS_FIGURE_TAIL_H
#define TIDINGS_FACTS_FIGURE_TAIL_H

#include "article/facts.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

/* Without the words that point on (达到, 稳定在), a note's number, and for how long (连续三年). */
struct phrase figure_without_tail(struct runes text, struct phrase words);

/* Without the time at the end behind a word of reaching: 增至|2022年的. */
struct phrase figure_without_reached_time(const struct reading *reading, struct phrase words);

/* Without the time behind the name: 开工率|三季度末. */
struct phrase figure_without_last_time(const struct reading *reading, struct phrase words);

/* 缴费标准为|每人, 收购价|每公斤: where the rate begins that the words end with; their end where
 * they end with none. */
uint32_t figure_rate_at_end(struct runes text, struct phrase words);

/* Where the rate ends whose 每 stands at position; behind the 每 where no unit follows. */
uint32_t figure_rate_end(struct runes text, uint32_t position, uint32_t limit);

/* 每人每月, 每亩: per what, and nothing else. */
bool figure_is_rate(struct runes text, struct phrase words);

/* Whether the words end with one that compares (不低于, 超过); told then in *operator. */
bool figure_compared_at_end(struct runes text, struct phrase words, enum operator* operator);

#endif

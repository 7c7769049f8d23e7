/* What an amount moved from (从39个增加到81个). */
#ifndef TIDINGS_FACTS_FIGURE_FROM_H
#define TIDINGS_FACTS_FIGURE_FROM_H

#include "facts/figure_context.h"
#include "facts/figure_parts.h"

/* 从最初的, 由原来的: what leads to the amount that it moved from; ends with an empty row. */
const struct runes *figure_from_before(void);

/* Where the 从 or 由 stands that leads to what it moved from, near the end; end where none does. */
uint32_t figure_leads_from(struct runes text, uint32_t begin, uint32_t end);

/* 从|39个, 由上年的|729万人: whether the amount is what it moved from. */
bool figure_is_from(const struct reading *reading, const struct amount *amount);

/* 从684家、392家|增加到, 由58户|整合至11户: whether what ends at `begin` is what it rose or fell
 * from. */
bool figure_moves_on(struct runes text, uint32_t begin, uint32_t limit);

/* 从46个|拓展到|83个: whether the words between two amounts only say that the one became the other.
 */
bool figure_is_reached_from(struct runes text, struct phrase between);
/* What the amount was when it moved from there: the time between 从 or 由 and it, or none. */
struct figure_time figure_time_moved_from(const struct figure_context *context,
                                          const struct amount *amount);
/* 到2025年，绿化率由现在的32%提高到|41%: whether it is reached from what is so now, and so lies
 * ahead, at the time that was told before, in *time then. */
bool figure_moves_from_now(const struct figure_context *context, const struct stretch *sentence,
                           const struct amount *amount, struct figure_time *time);

#endif

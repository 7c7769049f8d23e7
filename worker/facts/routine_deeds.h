/* What makes words behind a period a duty where nobody counts the times. For routines.c alone. */
#ifndef TIDINGS_FACTS_ROUTINE_DEEDS_H
#define TIDINGS_FACTS_ROUTINE_DEEDS_H

#include "facts/phrase.h"
#include "facts/routine_periods.h"
#include "mentions/reading.h"

/* 各 before a deed, and not 各镇. */
bool routine_parts_duties(const struct reading *reading, uint32_t at, uint32_t end);

/* 每季度|向社会公布…, 每周三|到乡镇坐诊: a verb of duty behind whom or where it is done. */
bool routine_duty_behind_place(const struct reading *reading, uint32_t begin, uint32_t end);

/* 召开|项目例会, 开展|隐患排查: whether what is carried out (behind the carrier, up to end) is a
 * meeting or ends with a verb of duty. */
bool routine_duty_carried(const struct reading *reading, uint32_t begin, uint32_t end);

/* 每周五，|县委书记|到信访局接访: who does what, in the clause [begin, …) behind a day that stands
 * alone. */
bool routine_told_next(const struct reading *reading, uint32_t begin, uint32_t limit,
                       struct phrase *doer, struct phrase *action);

/* 每周召开的|议事会|上: the meeting that the words behind the period name, whatever is done at it.
 */
bool routine_held_occasion(struct runes text, const struct period *period, uint32_t limit,
                           struct phrase *occasion);

/* 月调度|能倒逼落实, 周例会|是个好办法: whether the words say something of the duty and do not set
 * it. */
bool routine_spoken_of(struct runes text, uint32_t begin, uint32_t end);

#endif

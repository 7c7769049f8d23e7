/* Rows of duties, each a bare unit and a word or two. */
#ifndef TIDINGS_FACTS_ROUTINE_ROWS_H
#define TIDINGS_FACTS_ROUTINE_ROWS_H

#include "facts/routine_periods.h"
#include "mentions/reading.h"

/* Whether a verb of duty (调度, 督办) stands there. */
bool routine_verb_at(const struct reading *reading, uint32_t position);

/* 周调度、|月通报: whether the item before in the row begins with a unit too. */
bool routine_in_row(struct runes text, uint32_t position);

/* A name for a duty up to the row's next item: two to five characters. */
bool routine_named_duty(struct runes text, uint32_t begin, uint32_t limit);

/* 周安排|、月调度: whether a short name for a duty is followed by a bare unit and a verb of duty.
 */
bool routine_row_goes_on(const struct reading *reading, uint32_t begin, uint32_t limit);

/* Who does it, right before a bare unit: 县委书记|月调度. */
bool routine_behind_doer(struct runes text, uint32_t position);

/* 周会商, 月通报, 季考核: a bare unit before a verb of duty, at a phrase's begin. */
bool routine_bare_period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                            struct period *period);

/* 项目建设|月通报、月调度: whether words that name nobody stand before a bare unit. */
bool routine_behind_words(const struct reading *reading, const struct period *period);

/* …、部门负责人每日坐班, …、乡镇半月一碰头: the next one's doer, then his period. */
bool routine_next_doer_at(const struct reading *reading, uint32_t begin, uint32_t limit);

/* 月例会|制度, 周调度|机制: the action of a bare period without what it is made of. */
uint32_t routine_without_system(struct runes text, uint32_t begin, uint32_t end);

#endif

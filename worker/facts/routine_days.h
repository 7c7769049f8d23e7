/* Fixed days of a period that are set aside for something (每周五为项目洽谈日), or by which
 * something is due (每月5日前，将进展报县政府). For routines.c alone. */
#ifndef TIDINGS_FACTS_ROUTINE_DAYS_H
#define TIDINGS_FACTS_ROUTINE_DAYS_H

#include "facts/phrase.h"
#include "facts/routine_periods.h"

/* What the days of the period are named for, right behind it; empty where they are for nothing. */
struct phrase routine_set_aside(struct runes text, const struct period *period, uint32_t limit);

/* Where the words begin that are due by the fixed day: behind a comma, where the next clause hands
 * something in; the period's end where it does not. */
uint32_t routine_behind_due_day(struct runes text, const struct period *period, uint32_t limit);

/* Where something is handed in behind the one who does it (各镇要|将…报…); end where nothing is. */
uint32_t routine_handing_at(struct runes text, uint32_t begin, uint32_t end);

/* Whether something is handed in or made public there: 将…报…. */
bool routine_hands_in(struct runes text, uint32_t begin, uint32_t end);

#endif

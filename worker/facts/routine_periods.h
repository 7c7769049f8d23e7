/* How often a duty recurs: the words for periods, for the routines alone. Each function tells
 * whether such a period begins at position, and fills *period. */
#ifndef TIDINGS_FACTS_ROUTINE_PERIODS_H
#define TIDINGS_FACTS_ROUTINE_PERIODS_H

#include "facts/phrase.h"

enum { DURATION_SIZE = 16 };

struct period {
    uint32_t begin, end;
    char iso[DURATION_SIZE];
    uint32_t times; /* 0: the period itself says nothing of it */
    bool bare;      /* 周, 一月一, in a row of such: what follows is a name for a duty */
    bool fixed;     /* 每月5日: on a day that is fixed */
    uint32_t days; /* 每周三、周六: how many days of it are named; 0 or 1 where at most one is */
};

/* The ISO letter of a calendar unit at position, its length in *length; 0 where there is none.
 * *tenths is how many tenths of that letter it is (旬 10 days, 季 3 months, 半月 half a month). */
char routine_unit_at(struct runes text, uint32_t position, uint32_t limit, uint32_t *length,
                     uint32_t *tenths);

/* A duration as ISO 8601 has it. */
void routine_print_period(char letter, uint32_t tenths, char iso[DURATION_SIZE]);

/* 次, 场, 轮: the unit of a count of times at position, or NULL. */
const struct runes *routine_times_unit(struct runes text, uint32_t position, uint32_t limit);

/* 每周, 每两个月, 每月5日. */
bool routine_each_period_at(struct runes text, uint32_t position, uint32_t limit,
                            struct period *period);

/* 每年|春秋两季各|办一次, 每天|早晚各|巡一次, 每周一|、周四各|查一次: how many occasions of each
 * period the words from `begin` on name, *end behind the 各 that parts them; 0 where they name
 * none. */
uint32_t routine_occasions(struct runes text, uint32_t begin, uint32_t limit, uint32_t *end);

/* 按月. */
bool routine_by_period_at(struct runes text, uint32_t position, uint32_t limit,
                          struct period *period);

/* 一月一. */
bool routine_paired_period_at(struct runes text, uint32_t position, uint32_t limit,
                              struct period *period);

/* 双月. */
bool routine_double_period_at(struct runes text, uint32_t position, uint32_t limit,
                              struct period *period);

#endif

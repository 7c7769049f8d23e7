/* How many times a duty is done, for the routines alone. */
#ifndef TIDINGS_FACTS_ROUTINE_COUNTS_H
#define TIDINGS_FACTS_ROUTINE_COUNTS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* What is cut out of the action: the count with its carrier verb and 至少. */
struct routine_count {
    uint32_t begin, end; /* begin == end: none */
    uint32_t times;
    bool at_least;
};

/* The first count of times in [begin, end): (至少)(进行)一次(的). */
struct routine_count routine_count_times(struct runes text, uint32_t begin, uint32_t end);

/* 至少走访|3名|委员, 至少提出|一条|建议: how many deeds there shall be at least. */
struct routine_count routine_count_deeds(struct runes text, uint32_t begin, uint32_t end);

/* 报送信息|不少于三条, 走访群众|不少于10户: the same where the number stands behind the deed. */
struct routine_count routine_count_deeds_behind(struct runes text, uint32_t begin, uint32_t end);

/* 半年|向县委汇报一次: whether the clause counts times. */
bool routine_counts_in_clause(struct runes text, uint32_t begin, uint32_t limit);

/* Whether a number with a unit stands in what would be the action: then it is a figure. */
bool routine_holds_amount(const struct reading *reading, uint32_t begin, uint32_t end,
                          const struct routine_count *count);

/* 开展, 进行: the verbs that carry a duty's name; and 至少, 不少于. Tables. */
const struct runes *routine_carriers(void);
const struct runes *routine_at_least(void);

#endif

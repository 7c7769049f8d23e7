/* What the clause before an amount spoke of without a number. Phrases are empty where it names
 * nothing. */
#ifndef TIDINGS_FACTS_FIGURE_TOLD_H
#define TIDINGS_FACTS_FIGURE_TOLD_H

#include "facts/figure_indicator.h"

/* 省级骨干工厂有了零的突破，力争建成3家以上: what stands before the clause's verb. */
struct phrase figure_clause_before(const struct figure_reader *reader, const struct amount *amount);

/* 最大雨量|出现在东山乡，达162毫米: what was measured there. */
struct phrase figure_where_before(const struct figure_reader *reader, const struct amount *amount);

/* 永和箱包项目，|总投资3亿元: the thing that the clause before only names; empty where it says
 * more. */
struct phrase figure_thing_before(const struct figure_reader *reader, const struct amount *amount);

/* 签约3个项目：|甲项目，|总投资: whether the clause before opens what a colon announces. */
bool figure_thing_is_listed(struct runes text, const struct amount *amount);

/* 某整治项目|涉及7个村，总投资4亿元; 等15个|项目，总投资4亿元: the works that the clause before
 * opens with or counts at its end. */
struct phrase figure_works_before(const struct figure_reader *reader, const struct amount *amount);

/* 第二小学：|占地60亩: the thing that a colon before the clause speaks of. */
struct phrase figure_thing_headed(const struct figure_reader *reader, const struct amount *amount,
                                  uint32_t begin);

/* 水产加工业由负转正，|增加值增长5.3%: the trade that it opens with. */
struct phrase figure_trade_before(const struct figure_reader *reader, const struct amount *amount);

/* 作为晴雨表的|工业用气量，|达到…: the measure that it ends with. */
struct phrase figure_measure_before(struct runes text, const struct amount *amount);

/* 采矿业增加值增长8%，|制造业增长15%: the measure that a trade takes over from what grew right
 * before it; without one, empty. */
struct span figure_measure_of_trades(const struct figure_reader *reader, struct phrase own);

#endif

/* Sentences that count nothing and date the account behind them: 2021年，全县上下…. For the context
 * of figures. */
#ifndef TIDINGS_FACTS_FIGURE_ACCOUNT_H
#define TIDINGS_FACTS_FIGURE_ACCOUNT_H

#include "facts/figure_context.h"

/* Whether a paragraph's first sentence tells in general what a year was: 2021年是…的一年,
 * 2021年，全县上下坚持…; of which time is told in *time then. */
bool figure_opens_account(const struct figure_context *context, const struct stretch *sentence,
                          struct figure_time *time);

/* 截至4月26日10时统计，各乡镇灾情如下：; the time that dates what is listed below, in *time then.
 */
bool figure_opens_list(const struct figure_context *context, const struct stretch *sentence,
                       struct figure_time *time);

/* （一）推动…, 2.抓好…: one of several points that each have a paragraph. */
bool figure_is_numbered_point(struct runes text, const struct block *block);

/* 青石镇：…, （二）…, 据县水利局统计，…: whether the paragraph is an item of such a list. */
bool figure_is_listed(const struct reading *reading, const struct block *block);

#endif

/* Verbs that want an object behind them. */
#ifndef TIDINGS_FACTS_FIGURE_VERBS_H
#define TIDINGS_FACTS_FIGURE_VERBS_H

#include "facts/phrase.h"

/* Whether words are only verbs that want an object (新增, 引进, 抓好). */
bool figure_is_bare_verb(struct runes text, struct phrase words);

/* The first such verb of two characters or more in [begin, end); end where there is none. */
uint32_t figure_verb_within(struct runes text, uint32_t begin, uint32_t end);

/* Where such a verb begins that the words end with; their begin where they end with none. */
uint32_t figure_verb_at_end(struct runes text, struct phrase words);

/* 合作社|收购|2万斤茶叶: where the verb of growing or trading begins that the words end with,
 * behind who does it or nothing; their end where they end with none. */
uint32_t figure_trade_at_end(struct runes text, struct phrase words);

/* 年产, 日处理: what somebody makes or can make in a year or a day; a table. */
const struct runes *figure_capacity_verbs(void);

/* 3家企业|已|落户, 等5个项目|相继|投产: what a thing that was begun came to, and the words that
 * make it sure; tables. */
const struct runes *figure_settling_verbs(void);
const struct runes *figure_surely_words(void);

#endif

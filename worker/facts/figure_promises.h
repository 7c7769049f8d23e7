/* Words that promise and words that report; what of a sentence says that a number is a target, or
 * that it was reached. Every stretch is half-open. */
#ifndef TIDINGS_FACTS_FIGURE_PROMISES_H
#define TIDINGS_FACTS_FIGURE_PROMISES_H

#include "mentions/reading.h"

/* The last word of the two lists in [begin, end), told in *at: +1 target, -1 result, 0 none. */
int figure_promise_word(const struct reading *reading, uint32_t begin, uint32_t end, uint32_t *at);

/* 提出…增长12%的目标: what stands behind the number says that it is one. */
bool figure_tells_goal(struct runes text, uint32_t begin, uint32_t end);

/* 要抓好, 全县要: a modal that gives an order. */
bool figure_orders(struct runes text, uint32_t begin, uint32_t end);

/* 桃子结得多，更要卖得好。: two clauses that say how it is and what it takes, and order nothing. */
bool figure_is_turn(struct runes text, uint32_t begin, uint32_t end);

/* 2021年|预计完成: whether the words expect something of the year of an account, and so of a year
 * that may be over. 全年预计实现…；…: whether of all the year's, over semicolons. */
bool figure_expects(struct runes text, uint32_t begin, uint32_t end);
bool figure_expects_all(struct runes text, uint32_t begin, uint32_t end);

/* 副县长安排了今年的农业生产工作: what follows is what shall be done. */
bool figure_assigns(struct runes text, uint32_t begin, uint32_t end);

/* 他建议，由市财政列支: what is proposed. */
bool figure_proposes(struct runes text, uint32_t begin, uint32_t end);

/* 其余2件|确保年底前完成: the promise stands behind the number that ends at `end`. */
bool figure_promises_behind(const struct reading *reading, uint32_t end, uint32_t limit);

/* 棚户区改造1120套，|6月底前全部开工|: whether a clause tells but by when something shall be done.
 */
bool figure_is_due_by(const struct reading *reading, uint32_t begin, uint32_t end);

/* 主要预期目标是: from here on the text says what shall be done. */
bool figure_opens_plan(struct runes text, uint32_t begin, uint32_t end);

/* 全县锚定|产值300亿元: whether the clause opens with what is aimed at. */
bool figure_aims_at(struct runes text, uint32_t clause, uint32_t begin);

/* 安排, 努力: words at that position that also tell of what was done, of a year gone. */
bool figure_is_soft_promise(struct runes text, uint32_t at, uint32_t limit);

/* …已全部竣工: what stands behind in the clause says that it is done. */
bool figure_is_done(struct runes text, uint32_t begin, uint32_t limit);

/* 从目前的|28%|提升到45%: whether the number at `begin` is what something rises from. */
bool figure_rises_from(const struct reading *reading, uint32_t clause, uint32_t begin);

/* 办法推行三个月来，: whether the words before tell how things have been since then. */
bool figure_tells_since(struct runes text, uint32_t begin, uint32_t end);

/* 果园换上了新品种: the clause tells of something done. */
bool figure_has_happened(struct runes text, uint32_t clause, uint32_t limit);

/* 高标准农田建设任务|12万亩，完成13万亩; 考核指标|2600座，已完成…: the words before [begin, end)
 * that say that it was set as a task, where the clause behind tells what was done of it; NULL else.
 */
const struct runes *figure_task_word(struct runes text, uint32_t clause, uint32_t begin,
                                     uint32_t end, uint32_t limit);

/* 贫困发生率降至2.1%，|实现|整县脱贫摘帽|目标|；2019年…: whether the goal at `at` ends the sentence
 * in a clause of its own, which says what the amounts before it came to. */
bool figure_tells_goal_met(struct runes text, uint32_t begin, uint32_t end, uint32_t at);

#endif

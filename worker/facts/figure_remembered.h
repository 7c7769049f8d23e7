/* What a figure leaves to the clauses behind it. */
#ifndef TIDINGS_FACTS_FIGURE_REMEMBERED_H
#define TIDINGS_FACTS_FIGURE_REMEMBERED_H

#include "facts/figure_indicator.h"

/* Takes what the clauses that follow may tell more of, behind the figure of that amount. */
void figure_remember_told(struct figure_reader *reader, const struct amount *amount,
                          const struct wording *wording, struct span indicator);

/* 受理案件320件（含旧存40件），|同比上升3%: what stands behind a bracket tells on of what stood
 * before it. */
void figure_step_over_bracket(struct figure_reader *reader, const struct stretch *sentence,
                              const struct amount *amounts, uint32_t i);

/* 同比（下同）增长|4.5%, 同比增长|4.5%（下同）: whether what the amount is measured against holds
 * for all that follow. */
bool figure_says_below(struct runes text, const struct amount *amount);

#endif

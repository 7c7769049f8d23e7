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

#endif

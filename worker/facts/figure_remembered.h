/* What a figure leaves to the clauses behind it. */
#ifndef TIDINGS_FACTS_FIGURE_REMEMBERED_H
#define TIDINGS_FACTS_FIGURE_REMEMBERED_H

#include "facts/figure_indicator.h"

/* Takes what the clauses that follow may tell more of, behind the figure of that amount. */
void figure_remember_told(struct figure_reader *reader, const struct amount *amount,
                          const struct wording *wording, struct span indicator);

#endif

/* How far the times that are told reach. For the context of figures. */
#ifndef TIDINGS_FACTS_FIGURE_REACH_H
#define TIDINGS_FACTS_FIGURE_REACH_H

#include "facts/figure_context.h"

/* 建成后, 达产后: of what is told there, for no time that is known; ends with an empty row. */
const struct runes *figure_once_built(void);

/* figure_dates and figure_time_of, asked once for a mention: it may date many figures. */
bool figure_mention_dates(const struct figure_context *context, const struct mention *mention);
struct figure_time figure_mention_time(const struct figure_context *context,
                                       const struct mention *mention);

/* 其中|6月|当月下降17%: of its own clause only. */
bool figure_is_own_month(struct runes text, const struct mention *mention);

/* The time that reaches from [begin, end) to what follows; `otherwise` where none is told there. */
struct figure_time figure_last_time(const struct figure_context *context, uint32_t begin,
                                    uint32_t end, struct figure_time otherwise);

#endif

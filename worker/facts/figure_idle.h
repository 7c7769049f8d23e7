/* Quantities that claim nothing by the clause that they stand in: a house's number, a term, how
 * many places one went to, into how many groups it was split, how many matters were talked of. */
#ifndef TIDINGS_FACTS_FIGURE_IDLE_H
#define TIDINGS_FACTS_FIGURE_IDLE_H

#include "mentions/reading.h"

/* Of a quantity whose clause begins at `clause`; `limit` is its sentence's end. */
bool figure_is_idle(const struct reading *reading, const struct mention *mention, uint32_t clause,
                    uint32_t limit);

#endif

/* How soon something is to be done: 投诉24小时办结, 15分钟内响应. */
#ifndef TIDINGS_FACTS_FIGURE_STANDARD_H
#define TIDINGS_FACTS_FIGURE_STANDARD_H

#include "facts/figure_indicator.h"

/* Whether the spell is one within which the deed behind it is to be done. */
bool figure_is_standard(const struct reading *reading, const struct mention *mention,
                        uint32_t clause, uint32_t limit);

/* What is to be done so soon, 投诉办结; absent for other amounts. */
struct span figure_standard_told(const struct figure_reader *reader, const struct amount *amount);

/* A standard is a target where nothing says that it is met; every other figure keeps its status. */
enum figure_status figure_status_of_standard(const struct reading *reading,
                                             const struct amount *amount,
                                             enum figure_status status);

#endif

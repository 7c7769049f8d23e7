/* Whether an amount is promised, reached or only mentioned, and for when. */
#ifndef TIDINGS_FACTS_FIGURE_STATUS_H
#define TIDINGS_FACTS_FIGURE_STATUS_H

#include "facts/figure_context.h"

/* Status and time of the amount at [begin, end) in its sentence. */
enum figure_status figure_status_at(struct figure_context *context, const struct stretch *sentence,
                                    uint32_t begin, uint32_t end, struct figure_time *time);

/* 党代会提出的|…突破…亿元: the goals of a plan that tells its own years elsewhere, where the
 * sentence names none. */
bool figure_is_of_another_plan(const struct reading *reading, const struct stretch *sentence,
                               uint32_t begin);

#endif

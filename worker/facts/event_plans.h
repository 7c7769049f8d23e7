/* Events that are still to come, or that shall not be. */
#ifndef TIDINGS_FACTS_EVENT_PLANS_H
#define TIDINGS_FACTS_EVENT_PLANS_H

#include <stdbool.h>

#include "mentions/reading.h"

/* Whether the clause of the name [begin, end) only says that it will be held: 将于9月20日在…举办,
 * 还将举办. Nobody was there yet. */
bool event_is_planned(const struct reading *reading, uint32_t begin, uint32_t end);

/* Whether the sentence says that what was planned is not held: 原定于…的晚会取消, 不再举办; not
 * where it names the day that it was put off to. */
bool event_is_called_off(const struct reading *reading, uint32_t begin, uint32_t end);

/* The day that the sentence of a planned event gives it; absent where it gives none, or where
 * 某会将于… only refers to what is not the article's news. */
struct span event_planned_day(const struct reading *reading, uint32_t begin, uint32_t end);

/* Whether the main headline holds that name. */
bool event_in_headline(const struct reading *reading, struct span name);

#endif

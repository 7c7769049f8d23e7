/* Where the name of an event ends. */
#ifndef TIDINGS_FACTS_EVENT_NAME_ENDS_H
#define TIDINGS_FACTS_EVENT_NAME_ENDS_H

#include "article/facts.h"
#include "mentions/reading.h"

/* 常委会（扩大）会议, 常委会第28次会议: the end of the name whose last word ends at `end`, past
 * what a bracket puts into it and past its number. */
uint32_t event_name_end(const struct reading *reading, uint32_t end, uint32_t limit);

/* 安委会会议暨防汛视频会议: the end of the last name that 暨 joins to the one that ends at `end`,
 * and its kind. */
uint32_t event_end_of_joined(const struct reading *reading, uint32_t end, uint32_t limit,
                             enum event_kind *kind);

/* 文化节|开幕式: whether the ceremony that opens or closes it stands behind the name. */
bool event_is_opened_behind(struct runes text, uint32_t end, uint32_t limit);

#endif

/* The days of events. */
#ifndef TIDINGS_FACTS_EVENT_DAYS_H
#define TIDINGS_FACTS_EVENT_DAYS_H

#include "base/span.h"
#include "mentions/reading.h"

/* The day (or span of days) that a name at `begin` is dated by: in its own sentence before it,
 * else behind it, else the last one told before in its block. Absent where there is none, or where
 * the sentence says that it was lately (日前) and on no day. */
struct span event_date(const struct reading *reading, uint32_t begin);

/* Whether that day is only the last one that the paragraphs before told, and the event's sentence
 * does not go on with what they told (随后, 当晚, 会上, 举行了|推介会). */
bool event_day_is_carried(const struct reading *reading, uint32_t begin);

/* Whether the sentence of the name at `begin` says of it that it was lately: 日前, 近日. */
bool event_was_lately(const struct reading *reading, uint32_t begin);

/* 5月19日|是第29个全国助残日: whether the sentence at `begin` only says what day that is. */
bool event_day_is_explained(const struct reading *reading, uint32_t begin);

/* Whether both days are told (YYYY-MM-DD), and are not the same. */
bool event_other_days(struct span one, struct span other);

/* The first day or span of days told within [begin, end), or the one it was moved to; absent where
 * there is none. */
struct span event_date_within(const struct reading *reading, uint32_t begin, uint32_t end);

/* 原定于3月14日举行的越野赛延期至|3月28日举行: the day that an event was moved to; absent where
 * [begin, end) tells of none. */
struct span event_moved_to(const struct reading *reading, uint32_t begin, uint32_t end);

/* As event_date_within; else the day that a word counts from the last one told before: 次日,
 * 开幕前一天. */
struct span event_day_told(const struct reading *reading, uint32_t begin, uint32_t end);

/* Whether an EDTF value is a day or an interval of days. */
bool event_is_day(struct span value);

#endif

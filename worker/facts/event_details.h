/* What an event's sentence and those around it tell of it: its day, who led it, who was there. */
#ifndef TIDINGS_FACTS_EVENT_DETAILS_H
#define TIDINGS_FACTS_EVENT_DETAILS_H

#include "article/facts.h"
#include "mentions/reading.h"

/* The day (or span of days) that a name at `begin` is dated by: in its own sentence before it,
 * else behind it, else the last one told before in its block. Absent where there is none, or where
 * the sentence says that it was lately (日前) and on no day. */
struct span event_date(const struct reading *reading, uint32_t begin);

/* Whether the sentence of the name at `begin` says of it that it was lately: 日前, 近日. */
bool event_was_lately(const struct reading *reading, uint32_t begin);

/* Whether both days are told (YYYY-MM-DD), and are not the same. */
bool event_other_days(struct span one, struct span other);

/* 会后, 仪式前, 当天: the word at `begin` that an account of what came before or after the event
 * told goes on with; NULL where none stands there. */
const struct runes *event_sequel(struct runes text, uint32_t begin, uint32_t end);

/* The first day or span of days told within [begin, end); absent where there is none. */
struct span event_date_within(const struct reading *reading, uint32_t begin, uint32_t end);

/* The county in whose bounds it was held: the one named between its name's end and the end of the
 * clause, else ours. */
uint32_t event_place(const struct reading *reading, uint32_t end, uint32_t limit);

/* Fills chair and attendees of a meeting or ceremony that is told at `begin`. */
void event_people(const struct reading *reading, uint32_t begin, struct event *event);

/* Adds a person to the attendees, once. */
void event_add_attendee(const struct reading *reading, struct event *event, size_t *capacity,
                        struct span person);

/* Whether the person is only named by what he said or thought: X总书记, 以X同志为核心,
 * X在…上的讲话精神. */
bool event_only_quotes(const struct reading *reading, const struct mention *person, uint32_t limit);

/* Whether an EDTF value is a day or an interval of days. */
bool event_is_day(struct span value);

#endif

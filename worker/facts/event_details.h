/* What an event's sentence and those around it tell of it: its day, who led it, who was there. */
#ifndef TIDINGS_FACTS_EVENT_DETAILS_H
#define TIDINGS_FACTS_EVENT_DETAILS_H

#include "article/facts.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

/* The county in whose bounds it was held: the one named between its name's end and the end of the
 * clause, else ours. */
uint32_t event_place(const struct reading *reading, uint32_t end, uint32_t limit);

/* The same of what is held: also 在上海举行|推介会. */
uint32_t event_place_held(const struct reading *reading, uint32_t begin, uint32_t end,
                          uint32_t limit);

/* Fills chair and attendees of a meeting or ceremony that is told at `begin`. */
void event_people(const struct reading *reading, uint32_t begin, struct event *event);

/* Adds a person to the attendees, once. */
void event_add_attendee(const struct reading *reading, struct event *event, size_t *capacity,
                        struct span person);

/* Whether the person, in a sentence from `begin` on, is only named by what he said or thought
 * (X总书记, 以X同志为核心, X在…上的讲话精神), in a title, or as who wrote the news. */
bool event_only_names(const struct reading *reading, const struct mention *person, uint32_t begin,
                      uint32_t limit);

/* 为X同志|主持告别仪式: whether it was held for the person, who need not be there. */
bool event_is_held_for(const struct reading *reading, const struct mention *person);

/* 看望老党员X, 慰问困难群众X: whether the clause (of a sentence from `begin` on) tells that others
 * called on the person. */
bool event_is_called_on(const struct reading *reading, const struct mention *person,
                        uint32_t begin);

#endif

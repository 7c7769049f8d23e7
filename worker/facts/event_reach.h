/* Where the account of an event ends, and what the text goes on with. */
#ifndef TIDINGS_FACTS_EVENT_REACH_H
#define TIDINGS_FACTS_EVENT_REACH_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* 会后, 仪式前, 当天: the word at `begin` that an account of what came before or after the event
 * told goes on with; NULL where none stands there. */
const struct runes *event_sequel(struct runes text, uint32_t begin, uint32_t end);

/* 昨日下午的|结业仪式|上，…: what the sentence is told to have gone on at; empty where it does not
 * begin so. */
struct phrase event_upon_day(const struct reading *reading, uint32_t begin, uint32_t end);

/* Whether a meeting or the like is held in [begin, end). */
bool event_holds_another(struct runes text, uint32_t begin, uint32_t end);

/* Whether the sentence, the first of its paragraph, opens the account of another event than the one
 * of `date`. */
bool event_opens_another(const struct reading *reading, const struct stretch *sentence,
                         struct span date);

/* 昨日下午的|结业仪式上，…: whether the sentence goes on with an event by its own name, on its own
 * day.
 */
bool event_is_upon_another(const struct reading *reading, const struct stretch *sentence);

/* Whether a later sentence of the account goes on with another meeting, ceremony or tour:
 * 下午，县里又 召开调度会; 会后，X到A镇检查. */
bool event_goes_on_with_another(const struct reading *reading, const struct stretch *sentence);

#endif

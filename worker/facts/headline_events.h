/* Events that only the headline names: its text tells what was said there. */
#ifndef TIDINGS_FACTS_HEADLINE_EVENTS_H
#define TIDINGS_FACTS_HEADLINE_EVENTS_H

#include <stdbool.h>

#include "article/facts.h"
#include "mentions/reading.h"

/* The meeting or ceremony that a line of the headline says was held (全县农业会议召开), with the
 * day of the first sentence and those whom the first paragraphs or the headline's other lines
 * (王某主持会议) tell to have been there. False where there is none, or nobody is told so. */
bool event_of_headline(const struct reading *reading, struct event *event);

#endif

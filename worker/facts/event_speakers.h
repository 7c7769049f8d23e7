/* Who is told to have spoken at an event, for events.c alone. */
#ifndef TIDINGS_FACTS_EVENT_SPEAKERS_H
#define TIDINGS_FACTS_EVENT_SPEAKERS_H

#include "article/facts.h"
#include "mentions/reading.h"

/* Who spoke in the paragraph of the meeting or ceremony was there, who opens the next one with what
 * he said (表示), and who demanded something (指出, 强调, 要求) behind it, up to the next event.
 * `*lookups`: how many names may still be looked up. The meeting of a visit is where the visit is.
 */
void event_add_speakers(const struct reading *reading, const struct facts *facts,
                        struct event *event, uint32_t *lookups);

#endif

/* Who is meant where the words that hold an event name nobody: X到A镇调研，随后|主持召开座谈会. */
#ifndef TIDINGS_FACTS_EVENT_SUBJECTS_H
#define TIDINGS_FACTS_EVENT_SUBJECTS_H

#include <stdbool.h>

#include "mentions/reading.h"

/* The person who holds the event whose name begins at `begin`, told in a clause or sentence before
 * that one; `*chairs`: he leads it (主持). NULL where the clause has a subject of its own, or none
 * is told. */
const struct mention *event_elided_subject(const struct reading *reading, uint32_t begin,
                                           bool *chairs);

#endif

/* Gatherings that no word of the list event_words ends: who met whom (李某会见了某集团张某一行,
 * 与客商举行座谈, 到信访局接访群众), and meetings by a name in 会 of their own (某村召开诸葛会).
 * Asked where an article tells of no other. */
#ifndef TIDINGS_FACTS_ENCOUNTERS_H
#define TIDINGS_FACTS_ENCOUNTERS_H

#include "article/facts.h"
#include "mentions/reading.h"

/* Told by the first sentence of the paragraph, with its day. */
bool find_encounter_in(const struct reading *reading, const struct block *block,
                       struct event *event);

#endif

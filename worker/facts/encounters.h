/* Gatherings that no word of the list event_words ends: who met whom, and meetings with a name of
 * their own kind. Asked where an article tells of no other. */
#ifndef TIDINGS_FACTS_ENCOUNTERS_H
#define TIDINGS_FACTS_ENCOUNTERS_H

#include "article/facts.h"
#include "mentions/reading.h"

/* 4月15日，李某会见了某集团张某一行, 与客商举行座谈, 到信访局接访群众: told by the first sentence
 * of the paragraph, with its day and somebody's name. */
bool find_encounter(const struct reading *reading, const struct block *block, struct event *event);

/* 4月15日，某村召开诸葛会: what was held is called by a name in 会 that no list has. */
bool find_unlisted_meeting(const struct reading *reading, const struct block *block,
                           struct event *event);

#endif

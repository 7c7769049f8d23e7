/* Events that no word of holding tells of, but those who were there: 出席X仪式, 主持X学习,
 * 在X会议上强调, X典礼由某人主持. Asked where an article tells of no other. */
#ifndef TIDINGS_FACTS_ATTENDED_H
#define TIDINGS_FACTS_ATTENDED_H

#include "article/facts.h"
#include "mentions/reading.h"

/* The first that the paragraph tells of, on a day that its sentence names; with `later`, on one
 * that was named before. */
bool find_attended_in(const struct reading *reading, const struct block *block, bool later,
                      struct event *event);

#endif

/* The meeting at which a speech or a report was given that is printed whole: its title says so
 * (在某会议上的讲话), or the line below it (——2021年3月5日在某县人民代表大会会议上). */
#ifndef TIDINGS_FACTS_SPEECHES_H
#define TIDINGS_FACTS_SPEECHES_H

#include "article/facts.h"
#include "mentions/reading.h"

/* Its day is the one that the line names, else the one in brackets below the title; the author is
 * present. After bylines. False where the article is no such text. */
bool event_of_speech(const struct reading *reading, const struct facts *facts, struct event *event);

#endif

/* The name of a meeting, a ceremony or another event, by the words of holding around it. */
#ifndef TIDINGS_FACTS_EVENT_NAMES_H
#define TIDINGS_FACTS_EVENT_NAMES_H

#include "article/facts.h"
#include "mentions/reading.h"

enum { EVENT_LONGEST_NAME = 72 };

struct event_name {
    uint32_t begin, end;
    enum event_kind kind;
};

/* The kind that an entry of event_words gives; *known is false where it is none (a visit's word).
 */
enum event_kind event_kind_of(struct span value, bool *known);

/* 此次现场会, 本次会议: whether the words are of an event told of before. */
bool event_points_back(struct runes text, uint32_t begin, uint32_t end);

/* 文化节|举行|签约仪式: whether the event whose name ends at `end` is told to hold another by its
 * own name. */
bool event_frames_another(const struct reading *reading, uint32_t end, uint32_t limit);

/* Fills *found where the event of that kind whose name ends with the hit was held; false where it
 * is only mentioned. 某会暨某仪式 is of the last one's kind. */
bool event_name_at(const struct reading *reading, const struct lexicon_hit *hit,
                   enum event_kind kind, const struct block *block, struct event_name *found);

#endif

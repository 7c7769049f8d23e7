/* Tours that the lead has no word of visiting for, for visits.c alone. Positions are of a sentence
 * that begins at `begin` and ends at `stop`; nothing is set where they tell of none. */
#ifndef TIDINGS_FACTS_VISIT_UNNAMED_H
#define TIDINGS_FACTS_VISIT_UNNAMED_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* 深入…项目现场，了解工程进度: a tour that no word names. The words of going up to the clause's
 * end, where a later clause of the sentence tells of looking. */
bool visit_tour_without_name(struct runes text, uint32_t begin, uint32_t stop, struct phrase *name);

/* 到某镇|实地察看春耕生产情况: what was looked at in the clause that tells of going. */
bool visit_tour_of_looking(struct runes text, uint32_t begin, uint32_t stop, struct phrase *name);

/* 市长率团赴某市开展对口合作交流: a tour whose sentence has no other word for it: from 赴 on. */
bool visit_tour_of_party(const struct reading *reading, uint32_t begin, uint32_t stop,
                         struct phrase *name);

/* 率党政代表团赴某区，|对接协作工作, 带领部门负责同志|赴外地开展合作交流: a delegation with a
 * purpose, without a word of visiting; *aim is where the words for that begin. */
bool visit_of_party(const struct reading *reading, uint32_t begin, uint32_t stop, uint32_t *aim);

#endif

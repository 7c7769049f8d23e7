/* What kind of piece an article is. For subjects.c alone. */
#ifndef TIDINGS_FACTS_GENRE_H
#define TIDINGS_FACTS_GENRE_H

#include "article/facts.h"
#include "mentions/reading.h"

/* One of the contract's closed list: "meeting", "interview", "visit", "report" (what a paper
 * reports that is no account of a meeting or visit, and reports of governments and offices),
 * "notice", "commentary", "fiction", "other". Called when every other family was found. */
const char *genre_of(const struct reading *reading, const struct facts *facts);

#endif

/* The tours that an article tells of, with their stops and sites. */
#ifndef TIDINGS_FACTS_VISITS_H
#define TIDINGS_FACTS_VISITS_H

#include <stdbool.h>

#include "article/facts.h"
#include "mentions/reading.h"

enum { VISITS_MOST = 8 };

/* The visits (kind visit) that the article tells of: the one of its lead, and those that later
 * paragraphs begin with on days of their own. Returns how many; 0 where there is none. */
size_t find_visits(const struct reading *reading, struct event visits[VISITS_MOST]);

#endif

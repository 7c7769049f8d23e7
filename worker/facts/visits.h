/* The tour that an article tells of, with its stops and their sites. */
#ifndef TIDINGS_FACTS_VISITS_H
#define TIDINGS_FACTS_VISITS_H

#include <stdbool.h>

#include "article/facts.h"
#include "mentions/reading.h"

/* Fills *event (kind visit) where the article's lead tells of a visit; false where it does not. */
bool find_visit(const struct reading *reading, struct event *event);

#endif

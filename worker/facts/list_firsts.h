/* First points of lists within a clause, for lists.c alone. */
#ifndef TIDINGS_FACTS_LIST_FIRSTS_H
#define TIDINGS_FACTS_LIST_FIRSTS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* 委员要（|一|）…；（二）…: a first point in brackets within a clause, where the second follows. */
bool list_bracketed_first(struct runes text, uint32_t at, uint32_t limit);

/* 短板|一是短在人才上，…；二是…: a first point that goes on with its clause, where the second
 * follows. */
bool list_first_within_clause(struct runes text, uint32_t at, uint32_t limit);

#endif

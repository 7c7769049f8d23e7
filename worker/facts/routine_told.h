/* The duties among the facts, for the routines alone. */
#ifndef TIDINGS_FACTS_ROUTINE_TOLD_H
#define TIDINGS_FACTS_ROUTINE_TOLD_H

#include "article/facts.h"
#include "mentions/reading.h"

/* Adds the routine to the facts, unless it was told already; one told in fewer words gives way. */
void routine_tell(const struct reading *reading, struct facts *facts, size_t *capacity,
                  const struct routine *routine);

#endif

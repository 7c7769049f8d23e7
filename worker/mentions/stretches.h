/* Sentences and clauses: where the recognisers and the fact rules stop looking. */
#ifndef TIDINGS_MENTIONS_STRETCHES_H
#define TIDINGS_MENTIONS_STRETCHES_H

#include "mentions/reading.h"

/* Fills sentences and clauses of a reading whose text and article are set. */
void find_stretches(struct reading *reading);

#endif

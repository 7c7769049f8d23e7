/* Names of persons that everybody knows (list persons), told wherever they stand by themselves. */
#ifndef TIDINGS_MENTIONS_KNOWN_NAME_H
#define TIDINGS_MENTIONS_KNOWN_NAME_H

#include "mentions/builder.h"

/* Adds them as names that are no fact's person; what the word path promises is left to it. */
void tell_known_names(struct reading_builder *builder);

#endif

/* Names of persons that everybody knows (list persons), told wherever they stand by themselves. */
#ifndef TIDINGS_MENTIONS_KNOWN_NAME_H
#define TIDINGS_MENTIONS_KNOWN_NAME_H

#include "mentions/builder.h"

/* Adds them as names that are no fact's person; what the word path promises is left to it. */
void tell_known_names(struct reading_builder *builder);

/* Whether what stands at `end`, right behind a name, makes it a thing's or a place's: 帕克|市,
 * 郑和|号. */
bool is_of_a_thing(struct runes text, uint32_t end);

#endif

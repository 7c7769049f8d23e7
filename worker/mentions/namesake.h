/* Persons who are called like a place: 王海、江津、李明. After persons and places. */
#ifndef TIDINGS_MENTIONS_NAMESAKE_H
#define TIDINGS_MENTIONS_NAMESAKE_H

#include "mentions/builder.h"

void tell_namesakes(struct reading_builder *builder);

#endif

/* Foreign names with initials in Latin letters: 威廉·H·泰勒, J·K·罗克. After the persons. */
#ifndef TIDINGS_MENTIONS_INITIALED_NAME_H
#define TIDINGS_MENTIONS_INITIALED_NAME_H

#include "mentions/builder.h"

void tell_initialed_names(struct reading_builder *builder);

#endif

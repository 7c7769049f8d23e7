/* Whether a place of the text lies inside a common word, so that no name begins or ends there. */
#ifndef TIDINGS_MENTIONS_CROSSING_H
#define TIDINGS_MENTIONS_CROSSING_H

#include "mentions/builder.h"

/* Whether a common word of two characters stands across that place: one before it, one behind. */
bool is_crossed(const struct reading_builder *builder, uint32_t position);

#endif

/* Whether a place of the text lies inside a common word, so that no name begins or ends there. */
#ifndef TIDINGS_MENTIONS_CROSSING_H
#define TIDINGS_MENTIONS_CROSSING_H

#include "mentions/builder.h"

/* Whether a common word of two characters stands across that place: one before it, one behind. */
bool is_crossed(const struct reading_builder *builder, uint32_t position);

/* Whether a name of two characters there is only what two words leave of each other: 新|增城|镇,
 * 隆|重庆|祝. Both must be far more common than the name between what stands beside it. */
bool is_left_of_words(const struct reading_builder *builder, uint32_t begin);

#endif

/* Whether a place of the text lies inside a common word, so that no name begins or ends there. */
#ifndef TIDINGS_MENTIONS_CROSSING_H
#define TIDINGS_MENTIONS_CROSSING_H

#include "mentions/builder.h"

/* Whether a common word of two characters stands across that place: one before it, one behind. */
bool is_crossed(const struct reading_builder *builder, uint32_t position);

/* Whether a place's name of two characters there is only what words leave of each other
 * (新|增城|镇, 隆|重庆|祝; 进度|和田|间), or one of three what a word leaves of the next
 * (新|增城市): the words are far more common than the name with what stands beside it. */
bool is_left_of_words(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* Whether words are likelier to part there than one to stand across: 三年|会议, 3月|湖南, but
 * 三|年会. What stands before the place, a unit of time, is a word of its own in the first case. */
bool words_part_at(const struct reading_builder *builder, uint32_t position);

#endif

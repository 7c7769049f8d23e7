/* A place right behind the one that it lies in, whose first character looks like the end of a post.
 */
#ifndef TIDINGS_MENTIONS_INNER_PLACE_H
#define TIDINGS_MENTIONS_INNER_PLACE_H

#include "mentions/builder.h"

/* Whether a place's name of two characters and its level begin there, or a place of the table:
 * 长安镇 or 长春市 behind a city or a province, where 市长 is no post. */
bool begins_inner_place(const struct reading_builder *builder, uint32_t position);

#endif

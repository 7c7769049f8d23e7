/* Lands and provinces that a headline tells by one character: 韩|拟增税, 粤|启动应急响应. */
#ifndef TIDINGS_MENTIONS_SHORT_LAND_H
#define TIDINGS_MENTIONS_SHORT_LAND_H

#include "mentions/builder.h"

void tell_short_lands(struct reading_builder *builder);

#endif

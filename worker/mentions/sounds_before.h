/* 安布|罗西尼: the sounds before a foreign name that is known by itself, back to a mark. After the
 * persons of the path. */
#ifndef TIDINGS_MENTIONS_SOUNDS_BEFORE_H
#define TIDINGS_MENTIONS_SOUNDS_BEFORE_H

#include "mentions/builder.h"

void take_sounds_before(struct reading_builder *builder);

/* 佐兰·米拉|诺维奇, 巴拉克|里什: the sounds behind a foreign name that belong to it and were read
 * as another name or place, or as nothing. */
void take_sounds_behind(struct reading_builder *builder);

#endif

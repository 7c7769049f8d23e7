/* 原 before a body or a post: that it is no more. */
#ifndef TIDINGS_MENTIONS_FORMER_H
#define TIDINGS_MENTIONS_FORMER_H

#include "mentions/builder.h"

/* 原|冶金工业部, 原|县教育局局长: behind the 原 at begin, which is no part of the name; begin where
 * there is none, as in 原州区. `end`: where the kind of body or the post begins. */
uint32_t behind_former(const struct reading_builder *builder, uint32_t begin, uint32_t end);

#endif

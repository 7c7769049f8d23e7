/* Names of bodies that hold a word for "and": 镇自然资源和道路养护工作站. */
#ifndef TIDINGS_MENTIONS_JOINED_NAME_H
#define TIDINGS_MENTIONS_JOINED_NAME_H

#include "mentions/builder.h"

/* `position` stands right behind 和 or 与, and a body's name goes on from there: where it begins
 * before that word, at a level or a place with a field of work behind it, or at a village or
 * group that is named with it (永和|村, 均和|集团); else position. */
uint32_t joined_begin(const struct reading_builder *builder, uint32_t position);

#endif

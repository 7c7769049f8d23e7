/* Foreign names whose parts a hyphen joins, as many papers write them: 科尔汶-布兰特. */
#ifndef TIDINGS_MENTIONS_HYPHENED_NAME_H
#define TIDINGS_MENTIONS_HYPHENED_NAME_H

#include "mentions/builder.h"

/* Makes one person of what was told as two, or of one and the part beside it that was not told. */
void join_hyphened_names(struct reading_builder *builder);

#endif

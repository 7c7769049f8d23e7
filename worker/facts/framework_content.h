/* What one part of a frame says. */
#ifndef TIDINGS_FACTS_FRAMEWORK_CONTENT_H
#define TIDINGS_FACTS_FRAMEWORK_CONTENT_H

#include "facts/framework_parts.h"

/* Makes what was found the part's items. */
void frame_part_take(const struct reading *reading, const struct enumeration *found,
                     struct framework_part *part);

/* Reads a part's content [begin, end): its label, and its items where it counts them itself. */
void frame_part_read(const struct reading *reading, uint32_t begin, uint32_t end,
                     struct framework_part *part);

#endif

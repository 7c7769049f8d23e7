/* Keys of a frame's name, told one by one. For framework_parts.c alone. */
#ifndef TIDINGS_FACTS_FRAMEWORK_KEYS_H
#define TIDINGS_FACTS_FRAMEWORK_KEYS_H

#include "facts/framework_parts.h"

/* The parts that the keys tell in [begin, limit); false where too few of the keys are met. */
bool frame_keyed_parts(const struct reading *reading, const struct frame_name *name, uint32_t begin,
                       uint32_t limit, struct frame_parts *parts);

/* “1432”模式：打造“1个平台”。…建好“4个中心”。…: what stands in quotation marks with each digit of
 * the name, in their order; nothing where one is missing. */
bool frame_quoted_counts(const struct reading *reading, const struct frame_name *name,
                         uint32_t limit, struct frame_parts *parts);

#endif

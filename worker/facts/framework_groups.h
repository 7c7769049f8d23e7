/* Parts of a frame that stand in groups, a clause for each number of the name. For
 * framework_parts.c alone. */
#ifndef TIDINGS_FACTS_FRAMEWORK_GROUPS_H
#define TIDINGS_FACTS_FRAMEWORK_GROUPS_H

#include "facts/framework_parts.h"

/* “一心两廊四渡”结构，即A，B、C，D、E、F和G: a clause for each key, of as many items as it counts.
 */
bool frame_groups_behind(struct runes text, const struct frame_name *name, uint32_t begin,
                         uint32_t limit, struct enumeration *found);

/* 以A、B为主导，C、D、E为支撑的|“2+3”体系: a clause for each key before the name, each with its
 * role. */
bool frame_roles_before(const struct reading *reading, const struct frame_name *name,
                        uint32_t limit, struct frame_parts *parts);

#endif

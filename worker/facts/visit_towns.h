/* Towns by the form of their names, where no table has them, and what is of no town. */
#ifndef TIDINGS_FACTS_VISIT_TOWNS_H
#define TIDINGS_FACTS_VISIT_TOWNS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

/* 三海街道, 塔西河工业园区: a town that no table has, told by its last word; its end, or `begin`.
 */
uint32_t visit_town_end(struct runes text, uint32_t begin, uint32_t limit);

/* A镇、B镇和C镇: the towns of a row; 0 where it goes on with something else or with too many. */
uint32_t visit_row_of_towns(struct runes text, uint32_t begin, uint32_t limit, struct phrase *towns,
                            uint32_t most);

/* 江口镇|中学: a school or an office that bears its town's name. */
bool visit_is_body_of_town(struct runes text, uint32_t at, uint32_t limit);

/* 某水乡|景区: what goes on the name of a site where a town's could end. */
bool visit_bears_on(struct runes text, uint32_t at, uint32_t limit);

/* 县职教中心: it belongs to the whole county, in whichever town it stands. */
bool visit_is_of_county(const struct reading *reading, struct phrase item);

/* 桐城|中学, 桐城县|中医院: the own county's name, with or without its level, before the words of a
 * site that is in none of its towns. */
bool visit_bears_county(const struct reading *reading, struct phrase item);

/* 柳树村|冷库: a village's name, and what stands in it. */
bool visit_begins_village(struct runes text, uint32_t begin, uint32_t end);

#endif

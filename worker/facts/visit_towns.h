/* Towns by the form of their names, where no table has them. */
#ifndef TIDINGS_FACTS_VISIT_TOWNS_H
#define TIDINGS_FACTS_VISIT_TOWNS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"
#include "facts/phrase.h"

/* 三海街道, 塔西河工业园区: a town that no table has, told by its last word; its end, or `begin`.
 */
uint32_t visit_town_end(struct runes text, uint32_t begin, uint32_t limit);

/* A镇、B镇和C镇|的示范田: the towns of a row that shares what 的 ties to the last of them; 0 where
 * it is no such row. */
uint32_t visit_row_of_towns(struct runes text, uint32_t begin, uint32_t limit, struct phrase *towns,
                            uint32_t most);

/* 江口镇|中学: a school or an office that bears its town's name. */
bool visit_is_body_of_town(struct runes text, uint32_t at, uint32_t limit);

/* 某水乡|景区: what goes on the name of a site where a town's could end. */
bool visit_bears_on(struct runes text, uint32_t at, uint32_t limit);

#endif

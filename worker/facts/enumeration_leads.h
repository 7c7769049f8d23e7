/* The words before an enumeration that are no part of its first item, for facts/enumeration.c
 * alone.
 */
#ifndef TIDINGS_FACTS_ENUMERATION_LEADS_H
#define TIDINGS_FACTS_ENUMERATION_LEADS_H

#include "facts/phrase.h"

/* The first of the items without what leads into it (着力解决|A、B、C). Items of one enumeration
 * are alike in length: a first item no longer than the longest of the others is left as it is. */
struct phrase enumeration_without_lead(struct runes text, const struct phrase *items,
                                       uint32_t count);

#endif

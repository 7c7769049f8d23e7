/* The words before an enumeration that are no part of its first item, for facts/enumeration.c
 * alone.
 */
#ifndef TIDINGS_FACTS_ENUMERATION_LEADS_H
#define TIDINGS_FACTS_ENUMERATION_LEADS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* The first of the items without what leads into it (着力解决|A、B、C). Items of one enumeration
 * are alike in length: a first item no longer than the longest of the others is left as it is. */
struct phrase enumeration_without_lead(const struct reading *reading, const struct phrase *items,
                                       uint32_t count);

/* 乡村|要紧扣|居民, 大赛|分为|四组: whether words that lead into an enumeration stand behind the
 * first of these. */
bool enumeration_lead_within(const struct reading *reading, struct phrase words);

#endif

/* Lists of sites that visitors saw: 县职教中心、惠民超市等5个点位. */
#ifndef TIDINGS_FACTS_VISIT_SITES_H
#define TIDINGS_FACTS_VISIT_SITES_H

#include "facts/phrase.h"
#include "mentions/reading.h"

enum { SITES_LONGEST_LIST = 32, SITE_SHORTEST = 3, SITE_LONGEST = 36 };

struct site_list {
    struct phrase items[SITES_LONGEST_LIST];
    uint32_t count;
};

/* Words of seeing before a site: 参观, 察看, 走进 (a table for phrase.h). */
const struct runes *visit_seeing(void);

/* What one has charge of (联系点, 帮扶村), which may stand before its name. */
const struct runes *visit_charges(void);

/* Whether the words are the name of a site: an organisation, or by their last word. Words that any
 * site has (生产车间, 施工现场) are none. */
bool visit_is_site(const struct reading *reading, struct phrase item);

/* The same of two characters behind the name of their town: 孔村镇|茶园. */
bool visit_is_site_of_town(const struct reading *reading, struct phrase item);

/* The sites listed from `begin` on, up to 等, a comma or a stop: all or none of the items, by the
 * look of the most of them or by what the list is closed with (等企业, 两家企业). Returns where the
 * list ends; `begin` (and no items) where there is none. */
uint32_t visit_list_sites(const struct reading *reading, uint32_t begin, uint32_t limit,
                          struct site_list *list);

/* 柳树、石桥、东山等村委会: whether a list of bare names begins there that its last word tells to
 * be of villages. */
bool visit_lists_villages(struct runes text, uint32_t begin, uint32_t limit);

#endif

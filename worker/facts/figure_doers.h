/* Counts of those that a clause tells of. */
#ifndef TIDINGS_FACTS_FIGURE_DOERS_H
#define TIDINGS_FACTS_FIGURE_DOERS_H

#include "facts/figure_parts.h"

/* Whether the quantity, at its clause's head, only says how many do something or have the measure
 * that is told behind it; `limit` is its sentence's end. */
bool figure_counts_doers(const struct reading *reading, const struct mention *mention,
                         uint32_t clause, uint32_t limit);
/* 死亡|三人|, |五人|受伤: whether it counts whom an accident or a disaster struck. */
bool figure_counts_struck(struct runes text, const struct mention *mention,
                          const struct stretch *sentence);

/* 五家|企业落户园区: whether such a count, however small, is of what has come about. */
bool figure_counts_settled(const struct reading *reading, const struct mention *mention,
                           const struct stretch *sentence);

#endif

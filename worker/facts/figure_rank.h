/* Ranks: the verb of ranking (居, 排名) and among whom. */
#ifndef TIDINGS_FACTS_FIGURE_RANK_H
#define TIDINGS_FACTS_FIGURE_RANK_H

#include "facts/figure_parts.h"

/* 增速|居|全市|第二: takes the scope off the end of the words, then the verb of rank. */
void figure_read_rank(const struct reading *reading, struct phrase *words, struct wording *wording);

/* Whether the ordinal ranks: behind 居, 列, 全市 in its clause, which begins at `begin`; not
 * 第一产业, 第二届. `limit` is the sentence's end. */
bool figure_is_rank(const struct reading *reading, const struct mention *mention, uint32_t begin,
                    uint32_t limit);

/* 居全省181个县第二、|33个|山区县第一: whether the count only says among how many the rank behind
 * it is. */
bool figure_is_scope_of_rank(const struct reading *reading, const struct mention *mention,
                             uint32_t clause);

#endif

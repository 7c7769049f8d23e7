/* Quantities that claim nothing by the clause that they stand in: a house's number, a term, how
 * many places one went to, into how many groups it was split, how many matters were talked of. */
#ifndef TIDINGS_FACTS_FIGURE_IDLE_H
#define TIDINGS_FACTS_FIGURE_IDLE_H

#include "mentions/reading.h"

/* Of a quantity whose clause begins at `clause`; `limit` is its sentence's end. */
bool figure_is_idle(const struct reading *reading, const struct mention *mention, uint32_t clause,
                    uint32_t limit);

/* 到5个区, 在14个国家和地区|上映, 来自亚洲|32个国家, 在机关和|23个基层税务所|推行: where, not how
 * many. */
bool figure_says_where(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence, uint32_t clause);

/* 每季度检查|2次, 1名领导联系|3户|业主, 选派|4批|共87名干部, 分|3组|展开, 发现1个火点的，: how
 * things are done, or in which case. */
bool figure_says_how(const struct reading *reading, const struct mention *mention,
                     const struct stretch *sentence, uint32_t clause);

/* 仪式在|5万吨|饲料项目工地举行: whether the amount tells of the works at whose site something is
 * held. */
bool figure_is_at_site(const struct reading *reading, const struct mention *mention,
                       uint32_t clause, uint32_t limit);

#endif

/* Lists that no marker tells, for lists.c alone. */
#ifndef TIDINGS_FACTS_LIST_UNMARKED_H
#define TIDINGS_FACTS_LIST_UNMARKED_H

#include "facts/enumeration.h"
#include "mentions/reading.h"

struct list_count {
    uint32_t begin, end; /* the count word */
    uint32_t number;
};

struct list_found {
    struct enumeration items;
    struct phrase heading; /* empty: none */
};

/* A、B、C|三个方面, right before the count. */
bool list_counted_before(const struct reading *reading, const struct facts *facts,
                         const struct block *block, struct list_count count,
                         struct list_found *found);

/* 三大产业集群|：A、B、C, behind what is counted and a mark or word that announces them. */
bool list_counted_behind(const struct reading *reading, const struct facts *facts,
                         const struct block *block, struct list_count count,
                         struct list_found *found);

/* 优秀单位（6个）：A、B、C, behind a bracket that says how many they are. */
bool list_counted_in_bracket(const struct reading *reading, const struct facts *facts,
                             const struct block *block, struct list_count count,
                             struct list_found *found);

/* 主要是|：A，B，C。 and A；B；C。 behind the colon. */
bool list_parallel_behind(const struct reading *reading, const struct facts *facts,
                          const struct block *block, uint32_t colon, struct list_found *found);

/* Whether a figure stands in the item: a number, money, a percentage, a quantity; those that open a
 * quotation are a name's. */
bool list_tells_figure(const struct reading *reading, struct phrase item);

#endif

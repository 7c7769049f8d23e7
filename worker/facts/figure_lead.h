/* The words that lead into an indicator and are no part of it. */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_H
#define TIDINGS_FACTS_FIGURE_LEAD_H

#include "facts/figure_parts.h"

/* 完成投资 stays whole: without 完成 it would say too little. */
bool figure_is_whole(struct runes text, struct phrase words);

/* Without the words that lead in (全年, 实现, 力争); a place among them is told in *place. */
struct phrase figure_without_lead(const struct reading *reading, struct phrase words,
                                  uint32_t *place);

#endif

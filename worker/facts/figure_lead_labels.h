/* The lost heading that an indicator's words open with where a paragraph runs on from it. */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_LABELS_H
#define TIDINGS_FACTS_FIGURE_LEAD_LABELS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* 教育|年末全县共有学校, 农业|全年农作物…: where the text begins behind the lost heading of a
 * paragraph, before a time and words that name their subject themselves; 0 where there is none. */
uint32_t figure_behind_label(const struct reading *reading, struct phrase words);

#endif

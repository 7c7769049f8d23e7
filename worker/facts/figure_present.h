/* People that are spoken of and not claimed: those who are present, who are given something, who
 * come from or go somewhere, who make up a group. */
#ifndef TIDINGS_FACTS_FIGURE_PRESENT_H
#define TIDINGS_FACTS_FIGURE_PRESENT_H

#include "mentions/reading.h"

/* 为|6名|“文明标兵”颁奖, 来自三省的|400多名|选手, |20多名|摄影师组成的采风团: whether a count of
 * people between `clause` and `limit` only says how many they are of whom something is told. */
bool figure_counts_present(const struct reading *reading, const struct mention *mention,
                           uint32_t clause, uint32_t limit);

#endif

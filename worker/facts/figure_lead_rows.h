/* A row of examples before what is counted (甲园区、乙厂区等…). */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_ROWS_H
#define TIDINGS_FACTS_FIGURE_LEAD_ROWS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* Where the words begin behind the row that the 等 at `at` closes, or 0 where the row belongs to
 * what is counted. */
uint32_t figure_behind_row(const struct reading *reading, struct phrase words, uint32_t at);

/* |协调解决|用水、用气等问题, |集中签约|甲园区、乙厂区等项目: where the verb ends that a row of
 * examples opens with, and that what is counted behind 等 belongs to as well; the words' begin
 * where it opens with none. */
uint32_t figure_deed_before_row(const struct reading *reading, struct phrase words);

#endif

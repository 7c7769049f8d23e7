/* Headings over figures: 一、2016年工作回顾, 今年的主要任务. For the context of figures. */
#ifndef TIDINGS_FACTS_FIGURE_HEADINGS_H
#define TIDINGS_FACTS_FIGURE_HEADINGS_H

#include "facts/figure_context.h"

/* The context before the first paragraph: what the main headline says, and whether the text is a
 * notice or a plan. */
void figure_headings_begin(struct figure_context *context, const struct reading *reading);

/* Takes the headings that stand over the block and were not taken before. */
void figure_headings_take(struct figure_context *context, const struct block *block);

/* Whether the block's words are those of a heading over what shall be done. */
bool figure_heading_plans(struct runes text, const struct block *heading);

/* 新的一年, 新一年: the year ahead; ends with an empty row. */
const struct runes *figure_new_years(void);

#endif

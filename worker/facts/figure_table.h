/* Tables of indicators: rows that stand in the body as lines, and those that a page's markup told,
 * which stand outside of it. */
#ifndef TIDINGS_FACTS_FIGURE_TABLE_H
#define TIDINGS_FACTS_FIGURE_TABLE_H

#include "facts/figure_indicator.h"

/* Reads the table that block `head` heads; the number of the block behind its last row, or `head`
 * where it heads none. */
size_t figure_table(struct figure_reader *reader, size_t head);

/* Reads the tables that the markup told; `headline`: the time that the headline dates the article
 * with, absent where it does not. */
void figure_marked_tables(struct figure_reader *reader, struct span headline);

#endif

/* Tables whose rows stand in the body as lines: a head with a column of units, then a row for each
 * indicator. */
#ifndef TIDINGS_FACTS_FIGURE_TABLE_H
#define TIDINGS_FACTS_FIGURE_TABLE_H

#include "facts/figure_indicator.h"

/* Reads the table that block `head` heads; the number of the block behind its last row, or `head`
 * where it heads none. */
size_t figure_table(struct figure_reader *reader, size_t head);

#endif

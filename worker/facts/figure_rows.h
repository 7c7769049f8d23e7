/* Numbers of a row that ends with the unit of all: 分别为3.2、4.5和6.7亿元. */
#ifndef TIDINGS_FACTS_FIGURE_ROWS_H
#define TIDINGS_FACTS_FIGURE_ROWS_H

#include "mentions/reading.h"

/* The number as an amount in the unit, and of the scale, that the row's last member has; NULL where
 * it stands in no such row behind a 分别 or 依次. */
const struct mention *figure_in_row_of_unit(const struct reading *reading,
                                            const struct mention *mention,
                                            const struct stretch *sentence);

#endif

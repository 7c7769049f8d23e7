/* What a place is made up of (辖12个村、3个社区) and who lives there, told in a row of counts. */
#ifndef TIDINGS_FACTS_FIGURE_SETTLEMENT_H
#define TIDINGS_FACTS_FIGURE_SETTLEMENT_H

#include "facts/figure_indicator.h"

/* 下辖|12个|村、|3个|社区，|960户: whether the count stands in such a row behind 辖. */
bool figure_is_of_settlement(const struct reading *reading, const struct mention *mention,
                             const struct stretch *sentence);

/* The name of an amount in such a row: 辖 and the parts, or whose people are counted; absent where
 * it stands in none. */
struct span figure_settlement_told(const struct figure_reader *reader, const struct amount *amount);

#endif

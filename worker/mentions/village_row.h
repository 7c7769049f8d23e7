/* Villages whose names no list has: told by the town before them, or by the row that they stand in.
 */
#ifndef TIDINGS_MENTIONS_VILLAGE_ROW_H
#define TIDINGS_MENTIONS_VILLAGE_ROW_H

#include "mentions/builder.h"

/* 孔村镇|马家寨|村、|大水门头|村: where the village's name begins whose ending (村) begins at
 * `ending`; `ending` where it is none. */
uint32_t village_begin(const struct reading_builder *builder, uint32_t ending);

#endif

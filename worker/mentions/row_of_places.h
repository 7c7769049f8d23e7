/* What stands in a row of places, and so is no person: 平安、|高兴|、清河等村, 到|平华|、东林街道.
 */
#ifndef TIDINGS_MENTIONS_ROW_OF_PLACES_H
#define TIDINGS_MENTIONS_ROW_OF_PLACES_H

#include "mentions/builder.h"

/* Whether [begin, end) is one of a row whose end says that its parts are places: a 等 that sums
 * them up as villages, towns or 等地, or behind a word of going a last part that is a town or
 * village itself. */
bool is_in_row_of_places(const struct reading_builder *builder, uint32_t begin, uint32_t end);

#endif

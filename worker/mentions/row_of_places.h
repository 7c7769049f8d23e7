/* What stands in a row of places, and so is no person: 平安、|高兴|、清河等村, 到|沈河|、东林街道.
 */
#ifndef TIDINGS_MENTIONS_ROW_OF_PLACES_H
#define TIDINGS_MENTIONS_ROW_OF_PLACES_H

#include "base/runes.h"

/* Whether [begin, end), before a pause or 等, is one of a row whose last part says that they are
 * towns or villages. */
bool is_in_row_of_places(struct runes text, uint32_t begin, uint32_t end);

#endif

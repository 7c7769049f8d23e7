/* Companies by a brand and a line of business, without 公司: 荣盛|石化. For organisation.c alone.
 */
#ifndef TIDINGS_MENTIONS_BRAND_H
#define TIDINGS_MENTIONS_BRAND_H

#include "mentions/builder.h"

/* Where the brand begins before a line of business (a row of kind brand): two to four characters
 * that are no words. hit->begin where there is none. */
uint32_t brand_begin(const struct reading_builder *builder, const struct lexicon_hit *hit);

#endif

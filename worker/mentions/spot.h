/* Places by their endings (平桥村, 东海大桥, 首尔世界杯体育场): where such a name begins. What
 * stands before the ending is read as common words and known places, the cheapest way; the name
 * takes the place or the unknown characters right before its ending, and no verb or particle. */
#ifndef TIDINGS_MENTIONS_SPOT_H
#define TIDINGS_MENTIONS_SPOT_H

#include "mentions/builder.h"

/* The begin of the name that ends in [ending, end), not before `least`; `ending` where there is
 * none. */
uint32_t spot_begin(const struct reading_builder *builder, uint32_t least, uint32_t ending,
                    uint32_t end);

/* Whether [begin, ending) is a word that places are usually named with (解放|路, 青龙|山; "stem" in
 * the list sites) or a family's (李家|沟), and nothing goes on into it. */
bool is_spot_stem(const struct reading_builder *builder, uint32_t begin, uint32_t ending);

/* 丁家|桥, 郭家|嘴: where the place of a family that begins there ends; 0 where none does. */
uint32_t family_place_end(const struct reading_builder *builder, uint32_t begin);

/* 乡|村, 下|乡: the ending of one character that stands there is the end of a common word. */
bool is_no_ending(const struct reading_builder *builder, uint32_t ending);

#endif

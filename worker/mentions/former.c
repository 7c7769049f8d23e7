/* 原 before a body or a post, and where it is the begin of a name. */
#include "mentions/former.h"

#include "text/traits.h"

uint32_t behind_former(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->text;
    bool leads =
        begin + 2 < end || (begin + 2 == end && (rune_traits(text.data[begin + 1]) & TRAIT_LEVEL));
    return leads && text.data[begin] == U'原' &&
                   builder_hit_at(builder, begin, LEXICON_PLACES) == NULL
               ? begin + 1
               : begin;
}

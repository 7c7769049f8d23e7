/* The level behind its two characters tells it, where no word stands across them. */
#include "mentions/inner_place.h"

#include "mentions/crossing.h"

bool begins_inner_place(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    const struct lexicon_hit *place = builder_hit_at(builder, position, LEXICON_PLACES);
    if (place != NULL && place->end > position + 2)
        return true;
    uint32_t level = position + 2;
    return level < text.length && rune_is_han(text.data[position + 1]) &&
           (RUNE_AMONG(text.data[level], U"镇乡县区") || runes_at(text, level, RUNES(U"街道"))) &&
           !runes_at(text, level + 1, RUNES(U"长")) && !is_crossed(builder, level);
}

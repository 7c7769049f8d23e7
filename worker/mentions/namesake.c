#include "mentions/namesake.h"

#include "lexicon/vocabulary.h"

/* Between two persons of a row, and begun by a surname. */
static bool stands_among_persons(const struct reading_builder *builder, const struct mention *place)
{
    struct runes text = builder->text;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    return place->begin > 1 && place->end + 1 < text.length &&
           text.data[place->begin - 1] == U'、' && RUNE_AMONG(text.data[place->end], U"、和") &&
           (builder->cover[place->begin - 2] & COVER_PERSON) &&
           (builder->cover[place->end + 1] & COVER_PERSON) &&
           vocabulary_traits(vocabulary, text.data[place->begin]).surname > 1;
}

void tell_namesakes(struct reading_builder *builder)
{
    enum { LONGEST = 3 };
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *place = &builder->mentions[i];
        if ((place->type != MENTION_PLACE && place->type != MENTION_SITE) || place->generic ||
            place->end < place->begin + 2 || place->end > place->begin + LONGEST ||
            !stands_among_persons(builder, place))
            continue;
        place->type = MENTION_NAME;
        place->code = 0;
        place->rule = "among persons";
        builder_cover(builder, place->begin, place->end, COVER_PERSON);
    }
}

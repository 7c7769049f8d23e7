#include "mentions/sounds_before.h"

#include "lexicon/vocabulary.h"
#include "mentions/locative.h"

/* Two or three characters of sound that are no word, right behind a mark; begin where none are. */
static uint32_t begin_of_sounds(const struct reading_builder *builder, uint32_t begin)
{
    enum { SHORTEST = 2, LONGEST = 3, RARE = 1340 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t at = begin;
    while (at > 0 && begin - at <= LONGEST && rune_is_han(text.data[at - 1]) &&
           vocabulary_traits(vocabulary, text.data[at - 1]).sound > 0)
        at--;
    if (begin - at < SHORTEST || begin - at > LONGEST || !(builder->edges[at] & EDGE_MARK) ||
        builder_covered(builder, at, begin, UINT8_MAX))
        return begin;
    for (uint32_t i = at; i < begin; i++) {
        vocabulary_costs(vocabulary, text, i, i + 2, costs);
        if ((costs[2] != 0 && costs[2] < RARE) ||
            builder_hit_at(builder, i, LEXICON_BOUNDARIES) != NULL)
            return begin; /* 波斯, 因为 */
    }
    return at;
}

void take_sounds_before(struct reading_builder *builder)
{
    enum { SHORTEST = 3 };
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            mention->end < mention->begin + SHORTEST ||
            !is_all_sound(builder, mention->begin, mention->end))
            continue;
        uint32_t begin = begin_of_sounds(builder, mention->begin);
        if (begin < mention->begin) {
            mention->begin = begin;
            builder_cover(builder, begin, mention->end, COVER_PERSON);
        }
    }
}

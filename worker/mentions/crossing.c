#include "mentions/crossing.h"

#include "lexicon/vocabulary.h"

bool is_crossed(const struct reading_builder *builder, uint32_t position)
{
    enum { RARE = 1380 }; /* a word as rare as this crosses nothing */
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (position == 0 || position >= text.length || !rune_is_han(text.data[position]) ||
        !rune_is_han(text.data[position - 1]))
        return false;
    vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, position - 1,
                     position + 1, costs);
    return costs[2] != 0 && costs[2] < RARE;
}

bool is_left_of_words(const struct reading_builder *builder, uint32_t begin)
{
    enum { FAR = 400 };
    struct runes text = builder->reading->text;
    if (!is_crossed(builder, begin) || !is_crossed(builder, begin + 2))
        return false;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t before[VOCABULARY_LONGEST + 1], name[VOCABULARY_LONGEST + 1],
        behind[VOCABULARY_LONGEST + 1];
    vocabulary_costs(vocabulary, text, begin - 1, begin + 1, before);
    vocabulary_costs(vocabulary, text, begin, begin + 2, name);
    vocabulary_costs(vocabulary, text, begin + 1, begin + 3, behind);
    uint32_t alone = before[1] + (name[2] != 0 ? name[2] : VOCABULARY_UNKNOWN) +
                     vocabulary_traits(vocabulary, text.data[begin + 2]).cost;
    return (uint32_t)before[2] + behind[2] + FAR < alone;
}

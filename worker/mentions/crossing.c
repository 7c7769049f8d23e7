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

bool is_left_of_words(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { FAR = 400 };
    struct runes text = builder->reading->text;
    bool before = is_crossed(builder, begin), behind = is_crossed(builder, end);
    bool joins = RUNE_AMONG(text.data[begin], U"和与及");
    if (end - begin == 2 ? !behind || !(before || joins) : !before)
        return false;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t first[VOCABULARY_LONGEST + 1] = {0}, name[VOCABULARY_LONGEST + 1],
                                        last[VOCABULARY_LONGEST + 1];
    if (before)
        vocabulary_costs(vocabulary, text, begin - 1, begin + 1, first);
    vocabulary_costs(vocabulary, text, begin, begin + 2, name);
    vocabulary_costs(vocabulary, text, begin + 1, begin + 3, last);
    if (end - begin == 3)
        return last[2] != 0 && first[2] + last[2] + FAR < first[1] + VOCABULARY_UNKNOWN;
    int32_t alone = (name[2] != 0 ? name[2] : VOCABULARY_UNKNOWN) +
                    vocabulary_traits(vocabulary, text.data[begin + 2]).cost;
    return before ? first[2] + last[2] + FAR < first[1] + alone : name[1] + last[2] + FAR < alone;
}

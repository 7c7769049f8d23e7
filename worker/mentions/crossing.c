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

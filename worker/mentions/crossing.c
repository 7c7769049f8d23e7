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

/* The cheapest words from `begin` on to `end` or over it, the first of at least `shortest`
 * characters. */
static uint32_t cheapest_words(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                               uint32_t shortest)
{
    enum { FAR = 8, DEAREST = UINT16_MAX };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint32_t best[FAR + 1] = {0}, least = DEAREST;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    for (uint32_t i = 1; i <= FAR; i++)
        best[i] = DEAREST;
    for (uint32_t at = begin; at < end && at - begin < FAR; at++) {
        if (best[at - begin] == DEAREST)
            continue;
        const uint32_t longest =
            vocabulary_costs(vocabulary, builder->text, at, builder->text.length, costs);
        for (uint32_t n = at == begin ? shortest : 1; n <= longest || n == 1; n++) {
            if (costs[n] == 0)
                continue;
            const uint32_t cost = best[at - begin] + costs[n];
            if (at + n >= end)
                least = cost < least ? cost : least;
            else if (cost < best[at + n - begin])
                best[at + n - begin] = cost;
        }
    }
    return least;
}

bool words_part_at(const struct reading_builder *builder, uint32_t position)
{
    enum { WINDOW = 4 };
    uint32_t end = position;
    while (end < position + WINDOW && end < builder->text.length &&
           rune_is_han(builder->text.data[end]))
        end++;
    return position > 0 && end > position + 1 &&
           cheapest_words(builder, position, end, 2) <
               cheapest_words(builder, position - 1, end, 2);
}

#include "mentions/holder.h"

#include "lexicon/vocabulary.h"

uint32_t holder_begin(const struct reading_builder *builder, const uint32_t *post_at,
                      uint32_t begin)
{
    if (begin + 2 >= builder->text.length || builder->text.data[begin] != U'、' ||
        post_at[begin + 1] != 0)
        return begin;
    uint32_t at = begin + 1;
    if (builder->organisation_from[at] > at)
        at = builder->organisation_from[at];
    const struct lexicon_hit *calling = builder_hit_at(builder, at, LEXICON_ROLES);
    return calling != NULL && calling->end - at > 1 ? calling->end : begin;
}

uint32_t holder_end(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes told[] = {RUNES_ROW(U"的"),   RUNES_ROW(U"了"),   RUNES_ROW(U"报告"),
                                        RUNES_ROW(U"政府"), RUNES_ROW(U"工作"), RUNES_ROW(U"动员"),
                                        RUNES_ROW(U"讲话"), RUNES_ROW(U"表态"), RUNES_ROW(U"主题"),
                                        RUNES_ROW(U"典型"), RUNES_ROW(U"专题"), RUNES_ROW(U"重要")};
    if (end <= begin + 2 || text.data[end - 1] != U'作')
        return end;
    for (size_t i = 0; i < sizeof(told) / sizeof(*told); i++)
        if (runes_at(text, end, told[i]))
            return end - 1;
    return end;
}

bool holder_is_deed(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    const struct lexicon_hit *word = RUNE_AMONG(text.data[begin], U"包谈")
                                         ? builder_hit_at(builder, begin, LEXICON_NOT_NAMES)
                                         : NULL;
    if (word != NULL && word->end >= end)
        return true;
    return end == begin + 3 && end + 1 < text.length && text.data[end] == U'、' &&
           text.data[end + 1] == text.data[begin] &&
           vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, begin + 1, end,
                            costs) == 2;
}

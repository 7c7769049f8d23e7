#include "mentions/holder.h"

#include "lexicon/vocabulary.h"
#include "mentions/office_taken.h"

/* 时任副县长|的, 担任村支书|的: what stands before the post says that it is held. */
static bool is_told_as_held(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {RUNES_ROW(U"时任"), RUNES_ROW(U"现任"), RUNES_ROW(U"曾任"),
                                         RUNES_ROW(U"担任"), RUNES_ROW(U"兼任"), RUNES_ROW(U"身为"),
                                         RUNES_ROW(U"作为")};
    for (size_t i = 0; begin >= 2 && i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(text, begin - 2, words[i]))
            return true;
    return false;
}

/* 、大边村|包村干部|: behind a calling that is exercised at a place or body, before a name. */
static uint32_t behind_calling_of_a_place(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST = 10 };
    struct runes text = builder->text;
    bool at_a_place = false;
    for (uint32_t i = begin + 2; i + 1 < text.length && i <= begin + LONGEST; i++) {
        const struct lexicon_hit *calling = builder_hit_at(builder, i, LEXICON_BEFORE_NAMES);
        if (!rune_is_han(text.data[i]))
            break;
        at_a_place |= RUNE_AMONG(text.data[i - 1], U"村镇乡社区院校站所队");
        if (calling != NULL && at_a_place && calling->end > i + 1 &&
            builder->path_names[calling->end] != 0)
            return calling->end;
    }
    return begin;
}

uint32_t holder_begin(const struct reading_builder *builder, const uint32_t *post_at,
                      uint32_t post_begin, uint32_t begin)
{
    static const struct runes elected[] = {RUNES_ROW(U"的分别是"), RUNES_ROW(U"的是"),
                                           RUNES_ROW(U"的有"), RUNES_ROW(U"的为")};
    struct runes text = builder->text;
    if (begin + 2 >= text.length)
        return begin;
    if (runes_at(text, begin - 2, RUNES(U"领导")) && text.data[begin] == U'有')
        return begin + 1 + (text.data[begin + 1] == U'：'); /* 出席大会的县领导有：张三 */
    for (size_t i = 0; i < sizeof(elected) / sizeof(*elected); i++)
        if (runes_at(text, begin, elected[i]) && office_is_taken_up(builder, post_begin))
            return begin + elected[i].length;
    if (text.data[begin] == U'的')
        return is_told_as_held(text, post_begin) ? begin + 1 : begin;
    if (text.data[begin] != U'、' || post_at[begin + 1] != 0)
        return begin;
    uint32_t at = begin + 1;
    if (builder->organisation_from[at] > at)
        at = builder->organisation_from[at];
    const struct lexicon_hit *office = builder_hit_at(builder, at, LEXICON_POSTS);
    if (office != NULL && runes_at(text, office->end, RUNES(U"候选人")))
        return office->end + 3;
    const struct lexicon_hit *calling = builder_hit_at(builder, at, LEXICON_ROLES);
    if (calling != NULL && calling->end - at > 1)
        return calling->end;
    uint32_t behind = behind_calling_of_a_place(builder, begin + 1);
    return behind > begin + 1 ? behind : begin;
}

uint32_t holder_end(const struct reading_builder *builder, const uint32_t *post_at, uint32_t begin,
                    uint32_t end)
{
    static const struct runes told[] = {
        RUNES_ROW(U"的"),   RUNES_ROW(U"了"),   RUNES_ROW(U"报告"), RUNES_ROW(U"政府"),
        RUNES_ROW(U"工作"), RUNES_ROW(U"动员"), RUNES_ROW(U"讲话"), RUNES_ROW(U"表态"),
        RUNES_ROW(U"主题"), RUNES_ROW(U"典型"), RUNES_ROW(U"专题"), RUNES_ROW(U"重要"),
        RUNES_ROW(U"交流"), RUNES_ROW(U"经验"), RUNES_ROW(U"辅导"), RUNES_ROW(U"讲座"),
        RUNES_ROW(U"发言"), RUNES_ROW(U"题为"), RUNES_ROW(U"宣讲"), RUNES_ROW(U"情况"),
        RUNES_ROW(U"总结"), RUNES_ROW(U"点评"), RUNES_ROW(U"说明"), RUNES_ROW(U"汇报")};
    struct runes text = builder->text;
    if (end <= begin + 2)
        return end;
    if (RUNE_AMONG(text.data[end - 1], U"任为") && post_at[end] != 0)
        return end - 1;
    if ((text.data[end - 1] == U'任' && takes_office(builder, end - 1)) ||
        (text.data[end - 1] == U'代' && runes_at(text, end, RUNES(U"为"))))
        return end - 1;
    if (text.data[end - 1] == U'作' && end < text.length && text.data[end] == U'《')
        return end - 1; /* 县长王强|作《政府工作报告》 */
    for (size_t i = 0; text.data[end - 1] == U'作' && i < sizeof(told) / sizeof(*told); i++)
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
    enum { COMMON = 3 }; /* a surname that many bear is no verb: 张建军、张英 are two */
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    return end == begin + 3 && end + 1 < text.length && text.data[end] == U'、' &&
           text.data[end + 1] == text.data[begin] &&
           vocabulary_traits(vocabulary, text.data[begin]).surname <= COMMON &&
           vocabulary_costs(vocabulary, text, begin + 1, end, costs) == 2;
}

bool holder_is_body(const struct reading_builder *builder, const struct lexicon_hit *verb,
                    uint32_t begin, uint32_t end)
{
    const struct lexicon_hit *word = builder_hit_at(builder, verb->begin, LEXICON_BOUNDARIES);
    return builder->organisation_from[begin] >= end && word != NULL && word->end == verb->end;
}

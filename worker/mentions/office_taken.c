/* 任 is a surname and the verb for taking up an office. */
#include "mentions/office_taken.h"

#include "text/traits.h"

bool takes_office(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes ranks[] = {
        RUNES_ROW(U"第一副"), RUNES_ROW(U"第一"), RUNES_ROW(U"双"),   RUNES_ROW(U"副"),
        RUNES_ROW(U"总"),     RUNES_ROW(U"执行"), RUNES_ROW(U"常务"), RUNES_ROW(U"名誉")};
    struct runes text = builder->reading->text;
    uint32_t at = position + 1;
    if (position >= text.length || text.data[position] != U'任')
        return false;
    for (size_t i = 0; i < sizeof(ranks) / sizeof(*ranks); i++)
        if (runes_at(text, at, ranks[i]) &&
            builder_hit_at(builder, at + ranks[i].length, LEXICON_POSTS) != NULL)
            return true;
    return builder_hit_at(builder, at, LEXICON_POSTS) != NULL ||
           runes_at(text, at, RUNES(U"成员")) || runes_at(text, at, RUNES(U"组员"));
}

bool takes_office_of_body(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    uint32_t at = position + 1;
    if (position == 0 || at + 1 >= text.length || text.data[position] != U'任' ||
        !rune_is_han(text.data[position - 1]) ||
        RUNE_AMONG(text.data[position - 1], U"省市州盟在到由于赴和与及从对向往至来驻据是的"))
        return false;
    if (!(rune_traits(text.data[at]) & TRAIT_LEVEL))
        return builder_hit_at(builder, at, LEXICON_TOWNS) != NULL ||
               builder_hit_at(builder, at, LEXICON_PLACES) != NULL;
    return text.data[at + 1] == U'委' ||
           builder_hit_at(builder, at + 1, LEXICON_ORGANISATION_ENDS) != NULL ||
           builder_hit_at(builder, at + 1, LEXICON_ORGANISATIONS) != NULL ||
           builder_hit_at(builder, at, LEXICON_POSTS) != NULL;
}

bool office_is_taken_up(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST_RANK = 3 };
    struct runes text = builder->reading->text;
    static const struct runes verbs[] = {RUNES_ROW(U"任"), RUNES_ROW(U"当选为"), RUNES_ROW(U"选为"),
                                         RUNES_ROW(U"聘为")};
    for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs); i++) {
        if (begin >= verbs[i].length && runes_at(text, begin - verbs[i].length, verbs[i]))
            return begin < 2 || (text.data[begin - 2] != U'原' && text.data[begin - 2] != U'时' &&
                                 text.data[begin - 2] != U'现' && text.data[begin - 2] != U'历');
    }
    if (begin > 1 && text.data[begin - 1] == U'为' && (builder->cover[begin - 2] & COVER_PERSON))
        return true; /* 以县长李明为|组长，副县长… */
    for (uint32_t rank = 1; rank <= LONGEST_RANK && rank < begin; rank++)
        if (takes_office(builder, begin - rank - 1))
            return true; /* 任双|组长 */
    return false;
}

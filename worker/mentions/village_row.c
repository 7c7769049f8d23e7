/* Villages stand in no list, and a character before 村 may be of a verb or a kind (示范村): only a
 * town before it or villages beside it show how far back the name reaches. */
#include "mentions/village_row.h"

#include "lexicon/vocabulary.h"

enum { SHORTEST = 2, LONGEST = 4 };

/* A character that the names of villages do not hold: a count, a particle, another ending. */
static bool is_no_part(char32_t c)
{
    return !rune_is_han(c) ||
           RUNE_AMONG(
               c, U"的了在从到于和与及是有这那该某几两各每全本着过把被让向往对由为至以经沿用给个"
                  U"等位名并都又还也将就他她它我你们其此村镇乡县市区省包联驻访");
}

/* 贫困|村, 乡村振兴|示范|村: words that say of what kind it is. */
static bool is_kind(const struct reading_builder *builder, uint32_t begin, uint32_t ending)
{
    enum { COMMON = 1300 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t at = begin;
    while (at + 1 < ending) {
        vocabulary_costs(vocabulary, builder->text, at, ending, costs);
        if (costs[2] == 0 || costs[2] >= COMMON)
            return false;
        at += 2;
    }
    return at == ending;
}

/* 南坡村、|赵山|村: behind a village or before one. */
static bool stands_in_row(struct runes text, uint32_t begin, uint32_t end)
{
    if (begin > 1 && text.data[begin - 1] == U'、' &&
        (RUNE_AMONG(text.data[begin - 2], U"村镇乡") ||
         (begin > 2 && runes_at(text, begin - 3, RUNES(U"社区")))))
        return true;
    if (end >= text.length || !RUNE_AMONG(text.data[end], U"、和"))
        return false;
    for (uint32_t at = end + 1; at < text.length && at <= end + 1 + LONGEST; at++) {
        if (text.data[at] == U'村')
            return at > end + SHORTEST && (begin == 0 || !rune_is_han(text.data[begin - 1]));
        if (is_no_part(text.data[at]))
            break;
    }
    return false;
}

/* 孔村镇|: a town that the lists have ends there. */
static bool follows_town(const struct reading_builder *builder, uint32_t position)
{
    return builder->place_to[position] != 0 &&
           RUNE_AMONG(builder->text.data[position - 1], U"镇乡") &&
           position - (builder->place_to[position] - 1) > SHORTEST;
}

uint32_t village_begin(const struct reading_builder *builder, uint32_t ending)
{
    struct runes text = builder->text;
    if (text.data[ending] != U'村' ||
        (ending + 1 < text.length && RUNE_AMONG(text.data[ending + 1], U"村民级里组干庄寨镇")))
        return ending;
    for (uint32_t at = ending; at > 0 && ending - at < LONGEST && !is_no_part(text.data[at - 1]);) {
        at--;
        if (ending - at < SHORTEST ||
            builder_covered(builder, at, at + 1, COVER_POST | COVER_PERSON))
            continue;
        bool told = at > 0 && (follows_town(builder, at) || stands_in_row(text, at, ending + 1));
        if (told && !is_kind(builder, at, ending))
            return at;
    }
    return ending;
}

/* A common word does not stand before a year at a text's head, in brackets behind 中国, or before
 * what only a county has. */
#include "mentions/own_bare.h"

#include "base/digits.h"
#include "mentions/own_kind.h"

/* 和平|2015年公开招聘, at the head of a block. */
static bool opens_with_year(const struct reading *reading, const struct place_candidate *candidate)
{
    enum { YEAR = 4 };
    struct runes text = reading->text;
    const struct block *block =
        &reading->article->blocks[reading_block_of(reading, candidate->begin)];
    uint32_t at = candidate->end;
    if (candidate->begin != block->begin)
        return false;
    while (at < block->end && at < candidate->end + YEAR && rune_is_digit(text.data[at]))
        at++;
    return at == candidate->end + YEAR && at < block->end && text.data[at] == U'年';
}

/* 中国（和平）文化节 */
static bool hosts_in_brackets(struct runes text, const struct place_candidate *candidate)
{
    return candidate->begin > 2 && text.data[candidate->begin - 1] == U'（' &&
           candidate->end < text.length && text.data[candidate->end] == U'）' &&
           runes_at(text, candidate->begin - 3, RUNES(U"中国"));
}

/* 关心|和平|农业, 销售|和平|特产: in a text that speaks of its county. */
static bool has_what_counties_have(const struct reading_builder *builder,
                                   const struct place_candidate *candidate)
{
    static const struct runes things[] = {
        RUNES_ROW(U"农业"),     RUNES_ROW(U"特产"),     RUNES_ROW(U"县情"), RUNES_ROW(U"人民"),
        RUNES_ROW(U"各项事业"), RUNES_ROW(U"干部群众"), RUNES_ROW(U"籍"),   RUNES_ROW(U"经济社会")};
    for (size_t i = 0; i < sizeof(things) / sizeof(*things); i++)
        if (runes_at(builder->text, candidate->end, things[i]))
            return true;
    return false;
}

uint32_t own_bare_county(const struct place_search *search, int kind)
{
    enum { COUNTY = 3 };
    const struct reading_builder *builder = search->builder;
    uint32_t found = 0;
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind != PLACE_SHORT || candidate->code_count != 1 ||
            candidate->codes[0].until != 0)
            continue;
        uint32_t code = candidate->codes[0].code;
        if (place_level(code) != COUNTY || code == found ||
            (kind >= 0 && !own_has_kind(builder->reading->lexicon, code, kind)))
            continue;
        if (!opens_with_year(builder->reading, candidate) &&
            !hosts_in_brackets(builder->text, candidate) &&
            (kind < 0 || !has_what_counties_have(builder, candidate)))
            continue;
        if (found != 0)
            return 0;
        found = code;
    }
    return found;
}

/* 某县|法院, 某县|工业园区: a body that bears the county's short form. */
static bool has_body_of_county(struct runes text, uint32_t end)
{
    static const struct runes bodies[] = {RUNES_ROW(U"法院"),     RUNES_ROW(U"检察院"),
                                          RUNES_ROW(U"公安"),     RUNES_ROW(U"工业园区"),
                                          RUNES_ROW(U"经开区"),   RUNES_ROW(U"高新区"),
                                          RUNES_ROW(U"产业园区"), RUNES_ROW(U"经济开发区")};
    for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++)
        if (runes_at(text, end, bodies[i]))
            return true;
    return false;
}

/* Whether the candidate names a county in the lead: 某县, or by a body of it. */
static bool opens_with_county(const struct place_search *search,
                              const struct place_candidate *candidate)
{
    enum { LEAD = 150 };
    const struct reading *reading = search->builder->reading;
    struct runes text = reading->text;
    const enum block_role role =
        reading->article->blocks[reading_block_of(reading, candidate->begin)].role;
    const bool in_lead =
        place_in_headline(role) || (role == BLOCK_PARAGRAPH && candidate->begin < LEAD);
    const bool of_another =
        candidate->begin > 0 && RUNE_AMONG(text.data[candidate->begin - 1], U"自从与和同向籍、");
    return in_lead && !of_another &&
           (candidate->kind == PLACE_FULL || has_body_of_county(text, candidate->end));
}

/* 抵达|某县, 赴|某县: guests come there, of whom the text tells. */
static bool is_a_goal(struct runes text, uint32_t begin)
{
    static const struct runes going[] = {RUNES_ROW(U"到"), RUNES_ROW(U"抵达"), RUNES_ROW(U"赴"),
                                         RUNES_ROW(U"前往"), RUNES_ROW(U"来")};
    for (size_t i = 0; i < sizeof(going) / sizeof(*going); i++)
        if (begin >= going[i].length && runes_at(text, begin - going[i].length, going[i]))
            return true;
    return false;
}

/* Whether one place lies in the other, or both are one. */
static bool share_their_line(uint32_t code, uint32_t other)
{
    const int level =
        place_level(other) < place_level(code) ? place_level(other) : place_level(code);
    const uint32_t step = level == 1 ? 10000 : level == 2 ? 100 : 1;
    return code / step == other / step;
}

uint32_t own_lone_county(const struct place_search *search, int kind)
{
    enum { COUNTY = 3 };
    const struct lexicon *lexicon = search->builder->reading->lexicon;
    uint32_t found = 0;
    for (size_t i = 0; i < search->count && found == 0; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        const uint32_t code = candidate->code_count == 1 ? candidate->codes[0].code : 0;
        if (code != 0 && candidate->kind <= PLACE_SHORT && !candidate->weak &&
            candidate->codes[0].until == 0 && place_level(code) == COUNTY &&
            (kind < 0 || own_has_kind(lexicon, code, kind)) && opens_with_county(search, candidate))
            found = code;
    }
    for (size_t i = 0; i < search->count && found != 0; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        bool around =
            candidate->kind == PLACE_TOWN || candidate->kind == PLACE_GENERIC || candidate->weak;
        for (uint32_t j = 0; !around && j < candidate->code_count; j++)
            around = share_their_line(found, candidate->codes[j].code);
        if (!around || (candidate->codes[0].code == found &&
                        is_a_goal(search->builder->text, candidate->begin)))
            return 0; /* a country has no code */
    }
    return found;
}

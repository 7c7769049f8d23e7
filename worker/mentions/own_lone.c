/* What a text is about where nothing says so: the one county that its lead names, or all of it
 * again and again, as long as no other place is spoken of. A single town of another county, a
 * country or a guest's goal leaves it open, for a wrong county gives every post and event its code.
 */
#include "mentions/own_lone.h"

#include "mentions/own_bare.h"
#include "mentions/own_kind.h"

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

/* Whether a county's short form stands again and again: 正定|发展, 百万|正定|人民. */
static bool is_named_again(const struct place_search *search, size_t from, uint32_t code)
{
    enum { AGAIN = 3 };
    uint32_t named = 0;
    for (size_t i = from; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        named += candidate->kind == PLACE_SHORT && candidate->code_count == 1 &&
                 candidate->codes[0].code == code && own_is_no_word(search->builder, candidate);
    }
    return named >= AGAIN;
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

/* 常德市|坚持…, at the head of a clause: who does what is told, and not where others met.
 * 常德|经济… is as good in a text of 全市 that begins so. */
static bool acts_as_prefecture(const struct place_search *search,
                               const struct place_candidate *candidate, uint32_t code, int kind)
{
    enum { PREFECTURE = 2, HEAD = 40 };
    const struct runes text = search->builder->text;
    const bool brief = candidate->kind == PLACE_SHORT && kind == own_kind_of(U'市') &&
                       candidate->begin < HEAD && own_is_no_word(search->builder, candidate);
    const char32_t before = candidate->begin > 0 ? text.data[candidate->begin - 1] : U'\n';
    return (candidate->kind == PLACE_FULL || brief) && place_level(code) == PREFECTURE &&
           !rune_is_han(before) && before != U'《' && before != U'“' && before != U'、';
}

/* The one code of today; 0: none, or several. */
static uint32_t code_of_today(const struct place_candidate *candidate)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < candidate->code_count; i++) {
        if (candidate->codes[i].until != 0)
            continue;
        if (found != 0)
            return 0;
        found = candidate->codes[i].code;
    }
    return found;
}

uint32_t own_lone_county(const struct place_search *search, int kind)
{
    enum { COUNTY = 3 };
    const struct lexicon *lexicon = search->builder->reading->lexicon;
    uint32_t found = 0;
    for (size_t i = 0; i < search->count && found == 0; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        const uint32_t code = code_of_today(candidate);
        if (code != 0 && candidate->kind <= PLACE_SHORT && !candidate->weak &&
            (place_level(code) == COUNTY || acts_as_prefecture(search, candidate, code, kind)) &&
            (kind < 0 || own_has_kind(lexicon, code, kind)) &&
            (place_level(code) != COUNTY || opens_with_county(search, candidate) ||
             is_named_again(search, i, code)))
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

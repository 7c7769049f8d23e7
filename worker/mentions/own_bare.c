/* A common word does not stand before a year at a text's head, in brackets behind 中国, or before
 * what only a county has. */
#include "mentions/own_bare.h"

#include "base/digits.h"
#include "lexicon/vocabulary.h"
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
        RUNES_ROW(U"农业"),     RUNES_ROW(U"特产"),     RUNES_ROW(U"县情"),  RUNES_ROW(U"人民"),
        RUNES_ROW(U"各项事业"), RUNES_ROW(U"干部群众"), RUNES_ROW(U"籍"),    RUNES_ROW(U"经济社会"),
        RUNES_ROW(U"故事"),     RUNES_ROW(U"融媒"),     RUNES_ROW(U"高质量")};
    for (size_t i = 0; i < sizeof(things) / sizeof(*things); i++)
        if (runes_at(builder->text, candidate->end, things[i]))
            return true;
    return false;
}

bool own_is_no_word(const struct reading_builder *builder, const struct place_candidate *candidate)
{
    enum { USUAL = 1340 };
    const struct runes text = builder->text;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    const uint32_t length = candidate->end - candidate->begin;
    const uint32_t longest =
        vocabulary_costs(vocabulary, text, candidate->begin, text.length, costs);
    return longest <= length &&
           (length > VOCABULARY_LONGEST || costs[length] == 0 || costs[length] >= USUAL);
}

/* 建设平安|正定。: what one makes of the own county, at the end of a clause. */
static bool is_made_of_a_county(const struct reading_builder *builder,
                                const struct place_candidate *candidate)
{
    static const struct runes praises[] = {
        RUNES_ROW(U"富裕"),    RUNES_ROW(U"富强"), RUNES_ROW(U"平安"), RUNES_ROW(U"幸福"),
        RUNES_ROW(U"文明"),    RUNES_ROW(U"智慧"), RUNES_ROW(U"法治"), RUNES_ROW(U"活力"),
        RUNES_ROW(U"美丽"),    RUNES_ROW(U"和谐"), RUNES_ROW(U"健康"), RUNES_ROW(U"诚信"),
        RUNES_ROW(U"现代化新")};
    struct runes text = builder->text;
    if ((candidate->end < text.length && rune_is_han(text.data[candidate->end])) ||
        !own_is_no_word(builder, candidate))
        return false;
    for (size_t i = 0; i < sizeof(praises) / sizeof(*praises); i++)
        if (candidate->begin >= praises[i].length &&
            runes_at(text, candidate->begin - praises[i].length, praises[i]))
            return true;
    return false;
}

/* 正定|召开…。正定|完成…, 正定：…: a text that speaks of its county begins clauses with it again
 * and again, and it is no usual word. */
static bool begins_clauses(const struct place_search *search, size_t candidate, uint32_t code)
{
    enum { AGAIN = 3 };
    const struct reading_builder *builder = search->builder;
    uint32_t begun = 0;
    for (size_t i = candidate; i < search->count; i++) {
        const struct place_candidate *other = &search->candidates[i];
        bool same = false;
        for (uint32_t k = 0; other->kind == PLACE_SHORT && k < other->code_count; k++)
            same |= other->codes[k].code == code;
        begun += same && own_is_no_word(builder, other) &&
                 (builder->edges[other->begin] & EDGE_MARK) != 0;
    }
    return begun >= AGAIN;
}

/* The one county that a short form may mean, of the kind that the text calls its own; or 0. */
static uint32_t county_of_kind(const struct lexicon *lexicon,
                               const struct place_candidate *candidate, int kind)
{
    enum { COUNTY = 3 };
    uint32_t found = 0;
    for (uint32_t i = 0; i < candidate->code_count; i++) {
        const uint32_t code = candidate->codes[i].code;
        if (candidate->codes[i].until != 0 || place_level(code) != COUNTY ||
            (kind >= 0 && !own_has_kind(lexicon, code, kind)))
            continue;
        if (found != 0)
            return 0;
        found = code;
    }
    return kind >= 0 || candidate->code_count == 1 ? found : 0;
}

uint32_t own_bare_county(const struct place_search *search, int kind)
{
    enum { ASKED_MOST = 8 }; /* counties whose names are looked for in all the text */
    const struct reading_builder *builder = search->builder;
    uint32_t found = 0, asked[ASKED_MOST], asked_count = 0;
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        const uint32_t code = candidate->kind == PLACE_SHORT
                                  ? county_of_kind(builder->reading->lexicon, candidate, kind)
                                  : 0;
        if (code == 0 || code == found)
            continue;
        bool told = opens_with_year(builder->reading, candidate) ||
                    hosts_in_brackets(builder->text, candidate) ||
                    (kind >= 0 && (has_what_counties_have(builder, candidate) ||
                                   is_made_of_a_county(builder, candidate)));
        bool asked_before = asked_count == ASKED_MOST;
        for (uint32_t k = 0; k < asked_count; k++)
            asked_before |= asked[k] == code;
        if (!told && kind >= 0 && !asked_before) {
            asked[asked_count++] = code;
            told = begins_clauses(search, i, code);
        }
        if (!told)
            continue;
        if (found != 0)
            return 0;
        found = code;
    }
    return found;
}

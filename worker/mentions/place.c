/* Places: names of the official table, short forms where the context allows, towns and countries,
 * and 我市, 全县, 该区. Names are gathered from left to right, longest first; then codes are
 * settled: by a parent that stands before (陕西富平), by the article's other places, by its own
 * place. */
#include "mentions/place_candidates.h"

#include "base/digits.h"
#include "mentions/crossing.h"
#include "mentions/inner_place.h"
#include "mentions/place_doubts.h"
#include "mentions/short_county.h"
#include "mentions/triggers.h"

/* ---- gathering ---- */

static struct place_candidate *add_candidate(struct place_search *search, uint32_t begin,
                                             uint32_t end, enum place_kind kind)
{
    search->candidates =
        arena_extend(search->builder->reading->arena, search->candidates, search->count,
                     &search->capacity, sizeof(*search->candidates));
    struct place_candidate *candidate = &search->candidates[search->count++];
    candidate->begin = begin;
    candidate->end = end;
    candidate->kind = kind;
    return candidate;
}

/* 新华社北京1月1日电: a place between a medium and a day, or before 讯 or 电, is a dateline. */
static bool is_dateline(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { LOOK_AHEAD = 10 };
    struct runes text = builder->reading->text;
    if (begin == 0 || !(builder->cover[begin - 1] & COVER_MEDIA))
        return false;
    for (uint32_t i = end; i < end + LOOK_AHEAD && i < text.length; i++) {
        char32_t c = text.data[i];
        if (c == U'电' || c == U'讯')
            return true;
        if (!rune_is_digit(c) && c != U'月' && c != U'日' && c != U'（' && c != U'）')
            return false;
    }
    return false;
}

/* Names of two characters (和县, 召开县委) and towns are only names where something ends before. */
static bool needs_edge(const struct lexicon_entry *entry)
{
    return (entry->category == LEXICON_PLACES && entry->word.length == 2) ||
           entry->category == LEXICON_TOWNS;
}

static bool begins_freely(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    return (builder->edges[position] & EDGE_BEGIN) || builder->place_to[position] != 0 ||
           (position > 1 && RUNE_AMONG(text.data[position - 1], U"年月日") &&
            rune_is_digit(text.data[position - 2])); /* 2021年|景县 */
}

/* The better of two hits at one place: longer first, then by list. */
static int rank_of(enum lexicon_category category)
{
    switch (category) {
    case LEXICON_PLACES:
        return 4;
    case LEXICON_TOWNS:
        return 3;
    case LEXICON_PLACE_SHORT:
        return 2;
    case LEXICON_COUNTRIES:
    case LEXICON_NOT_PLACES:
        return 1;
    default:
        return 0;
    }
}

/* 赴鲁考察, 来陕投资: an abbreviation of one character counts between a verb of going and one of
 * the things that one goes for. */
static bool is_abbreviation(struct runes text, uint32_t position)
{
    static const struct runes purposes[] = {
        RUNES_ROW(U"考察"), RUNES_ROW(U"投资"), RUNES_ROW(U"调研"), RUNES_ROW(U"学习"),
        RUNES_ROW(U"企业"), RUNES_ROW(U"招商"), RUNES_ROW(U"开展"), RUNES_ROW(U"客商"),
        RUNES_ROW(U"访问"), RUNES_ROW(U"对接"), RUNES_ROW(U"创业"), RUNES_ROW(U"务工"),
        RUNES_ROW(U"视察"), RUNES_ROW(U"指导"), RUNES_ROW(U"慰问"), RUNES_ROW(U"督导")};
    if (position == 0)
        return false;
    char32_t before = text.data[position - 1];
    if (before != U'赴' && before != U'来' && before != U'驻' && before != U'在' &&
        before != U'入' && before != U'援')
        return false;
    for (size_t i = 0; i < sizeof(purposes) / sizeof(*purposes); i++) {
        if (runes_at(text, position + 1, purposes[i]))
            return true;
    }
    return false;
}

/* The best hit that begins at position, NULL where none may count. */
static const struct lexicon_hit *best_at(const struct reading_builder *builder, uint32_t position)
{
    const struct reading *reading = builder->reading;
    const struct lexicon_hits *hits = &reading->hits;
    struct runes text = reading->text;
    const struct lexicon_hit *best = NULL;
    int best_rank = 0;
    for (uint32_t i = hits->first[position]; i < hits->first[position + 1]; i++) {
        const struct lexicon_hit *hit = &hits->hits[i];
        int rank = rank_of((enum lexicon_category)hit->category);
        if (rank == 0 || (best != NULL && (hit->end < best->end || rank <= best_rank)))
            continue;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        if (needs_edge(entry) && !begins_freely(builder, position))
            continue;
        if ((entry->category == LEXICON_PLACES || entry->category == LEXICON_TOWNS) &&
            runes_at(text, hit->end, RUNES(U"长")) &&
            builder_hit_at(builder, hit->end - 1, LEXICON_POSTS) != NULL &&
            !begins_inner_place(builder, hit->end))
            continue; /* 浙江|省长, 台南|市长 */
        if (entry->category == LEXICON_PLACES && text.data[hit->end - 1] == U'区' &&
            runes_at(text, hit->end, RUNES(U"域")))
            continue; /* 南海|区域 */
        if (entry->category == LEXICON_PLACES &&
            (begins_townsfolk(text, hit->end - 1) ||
             (entry->word.length == 3 && runes_at(text, hit->end, RUNES(U"级")) &&
              !begins_freely(builder, position))))
            continue; /* 靖江|市民, 江南运河|区级 */
        if (entry->category == LEXICON_TOWNS &&
            ((builder_is_weak(builder, hit) && !place_is_town_in_row(builder, hit)) ||
             (text.data[hit->end - 1] == U'乡' && runes_at(text, hit->end, RUNES(U"镇")))))
            continue; /* 中心镇, 加快发展乡村旅游, 沿河|乡镇 */
        if (entry->category == LEXICON_COUNTRIES &&
            (place_is_person(builder, hit) || place_is_torn_from_name(builder, hit) ||
             place_is_torn_from_dotted(builder, hit) || place_is_amid_sounds(builder, hit) ||
             place_is_torn_from_arriving(builder, hit) || builder_is_land_of_office(builder, hit)))
            continue;
        if ((entry->category == LEXICON_COUNTRIES || entry->category == LEXICON_PLACE_SHORT) &&
            place_is_inside_person(builder, hit))
            continue;
        if (entry->category == LEXICON_PLACE_SHORT && entry->word.length == 1 &&
            !is_abbreviation(text, position))
            continue;
        if (entry->category == LEXICON_PLACE_SHORT &&
            (place_is_village(text, hit->end) || place_is_of_landmark(builder, hit)))
            continue;
        if (entry->category != LEXICON_TOWNS && entry->category != LEXICON_NOT_PLACES &&
            entry->word.length == (entry->category == LEXICON_PLACES ? 3 : 2) &&
            builder->place_to[position] == 0 && is_left_of_words(builder, position, hit->end))
            continue;
        best = hit;
        best_rank = rank;
    }
    return best;
}

static void add_hit(struct place_search *search, const struct lexicon_hit *hit)
{
    const struct reading_builder *builder = search->builder;
    const struct lexicon_entry *entry = lexicon_entry_of(builder->reading->lexicon, hit->entry);
    if (entry->category == LEXICON_NOT_PLACES)
        return;
    /* 长阳县, 长阳自治县, 管城区: only the peoples are left out. */
    bool county =
        entry->word.length > 2 && RUNE_AMONG(entry->word.data[entry->word.length - 1], U"县区");
    enum place_kind kind =
        entry->category == LEXICON_PLACES || (county && entry->category == LEXICON_PLACE_SHORT)
            ? PLACE_FULL
        : entry->category == LEXICON_PLACE_SHORT ? PLACE_SHORT
        : entry->category == LEXICON_TOWNS       ? PLACE_TOWN
                                                 : PLACE_COUNTRY;
    uint32_t end = kind == PLACE_COUNTRY ? place_with_city(builder, hit->end) : hit->end;
    struct place_candidate *candidate = add_candidate(search, hit->begin, end, kind);
    candidate->code_count = place_codes(entry->value, candidate->codes);
    candidate->weak = kind <= PLACE_SHORT && builder_is_weak(builder, hit) &&
                      !(kind == PLACE_FULL && is_county_there(builder, hit));
    unsigned hidden = COVER_MEDIA | COVER_CREDIT | (kind == PLACE_FULL ? 0 : COVER_VENUE);
    candidate->quiet = builder_covered(builder, hit->begin, hit->end, hidden) ||
                       is_dateline(builder, hit->begin, hit->end) ||
                       (kind == PLACE_SHORT && place_is_area_of_firm(builder, hit->end)) ||
                       place_is_ship(builder->reading->text, hit->begin, hit->end);
}

/* 我市, 全县, 该区. */
static bool is_generic(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    char32_t c = text.data[position];
    if ((c != U'我' && c != U'全' && c != U'该' && c != U'本') || position + 1 >= text.length ||
        !(rune_traits(text.data[position + 1]) & TRAIT_LEVEL))
        return false;
    char32_t next = position + 2 < text.length ? text.data[position + 2] : 0;
    char32_t before = position > 0 ? text.data[position - 1] : 0;
    return next != U'场' && next != U'域' && before != U'安' && before != U'健' && before != U'完';
}

static void gather(struct place_search *search)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = builder->reading->text;
    static const uint32_t ranked = LEXICON_KIND(LEXICON_PLACES) |
                                   LEXICON_KIND(LEXICON_PLACE_SHORT) | LEXICON_KIND(LEXICON_TOWNS) |
                                   LEXICON_KIND(LEXICON_COUNTRIES) |
                                   LEXICON_KIND(LEXICON_NOT_PLACES);
    struct trigger_walk names = trigger_walk(builder->reading, 0, text.length, 0, ranked);
    struct trigger_walk levels = trigger_walk(builder->reading, 1, text.length, TRAIT_LEVEL, 0);
    uint32_t name = 0, level = 1, read_to = 0;
    bool more_names = trigger_next(&names, &name), more_levels = trigger_next(&levels, &level);
    while (more_names || more_levels) { /* 我市 begins before its level */
        bool at_name = more_names && (!more_levels || name <= level - 1);
        uint32_t position = at_name ? name : level - 1;
        bool at_level = more_levels && level - 1 == position;
        const struct lexicon_hit *hit =
            at_name && position >= read_to ? best_at(builder, position) : NULL;
        if (hit != NULL) {
            add_hit(search, hit);
            read_to = hit->end;
        } else if (at_level && position >= read_to && is_generic(builder, position)) {
            add_candidate(search, position, position + 2, PLACE_GENERIC);
            read_to = position + 2;
        }
        more_names = at_name ? trigger_next(&names, &name) : more_names;
        more_levels = at_level ? trigger_next(&levels, &level) : more_levels;
    }
}

/* ---- settling codes ---- */

static uint32_t year_of(const struct place_search *search)
{
    int32_t year = search->builder->reading->reference.year;
    return year > 0 ? (uint32_t)year : 0;
}

/* Whether the code stood in the article's year. */
static bool is_current(const struct place_code *code, uint32_t year)
{
    return code->until == 0 || (year != 0 && year <= code->until);
}

/* Of the candidate's codes the one that lies in `outer`: one that stood in that year first. */
static uint32_t code_within(const struct place_candidate *candidate, uint32_t outer, uint32_t year)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < candidate->code_count; i++) {
        if (!place_lies_in(candidate->codes[i].code, outer))
            continue;
        if (is_current(&candidate->codes[i], year))
            return candidate->codes[i].code;
        if (found == 0)
            found = candidate->codes[i].code;
    }
    return found;
}

/* The only code that stood in that year, or the only one at all; 0 where there are several. */
static uint32_t only_code(const struct place_candidate *candidate, uint32_t year)
{
    uint32_t current = 0, count = 0;
    for (uint32_t i = 0; i < candidate->code_count; i++) {
        if (is_current(&candidate->codes[i], year)) {
            current = candidate->codes[i].code;
            count++;
        }
    }
    if (count == 1)
        return current;
    return count == 0 && candidate->code_count > 0 ? candidate->codes[0].code : 0;
}

/* 某市|高新区·|某区: one zone and district under two names, of which the second is a place of its
 * own in the one before. */
static bool is_behind_zone(struct runes text, uint32_t before, uint32_t begin)
{
    enum { ZONE = 4 };
    return begin == before + ZONE && text.data[begin - 1] == U'·' &&
           text.data[begin - 2] == U'区' && RUNE_AMONG(text.data[begin - 3], U"新开");
}

/* Candidates that stand directly behind each other: the parent settles the child. */
static void settle_chains(struct place_search *search)
{
    uint32_t year = year_of(search);
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        struct place_candidate *before = i > 0 ? candidate - 1 : NULL;
        if (candidate->kind > PLACE_SHORT ||
            (candidate->weak &&
             place_is_verb_there(search->builder, candidate->begin, candidate->end)))
            continue;
        if (before != NULL && before->code != 0 &&
            (before->end == candidate->begin ||
             is_behind_zone(search->builder->text, before->end, candidate->begin))) {
            uint32_t code = code_within(candidate, before->code, year);
            if (code != 0) {
                candidate->code = code;
                candidate->chained = true;
                before->parent = true;
                before->accepted = true;
            }
        }
        if (candidate->code != 0 || candidate->weak)
            continue;
        uint32_t only = only_code(candidate, year);
        if (candidate->kind == PLACE_FULL || place_level(only) <= 2)
            candidate->code = only;
        for (uint32_t j = 0; j < candidate->code_count && candidate->code == 0; j++) {
            if (candidate->kind == PLACE_SHORT && place_level(candidate->codes[j].code) == 1)
                candidate->code = candidate->codes[j].code; /* 吉林, 河北: the province */
        }
    }
}

static void count_named(struct place_search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->code != 0 && !candidate->quiet)
            place_vote(&search->named, candidate->code, 1);
    }
}

/* 东宁县…东宁: the code that the text names by the same name and its level, where a short form
 * would tell what became of it; else the code itself. */
static uint32_t code_as_named(const struct place_search *search,
                              const struct place_candidate *candidate, uint32_t code)
{
    const struct reading *reading = search->builder->reading;
    struct runes brief = runes_slice(reading->text, candidate->begin, candidate->end);
    if (place_level(code) != 3 || place_votes_for(&search->named, code) > 0)
        return code;
    for (uint32_t i = 0; i < search->named.count; i++) {
        uint32_t other = search->named.votes[i].code;
        if (other == code || other / 100 != code / 100)
            continue;
        struct runes name = place_name(reading->lexicon, other);
        if (name.length == brief.length + 1 && runes_at(name, 0, brief))
            return other;
    }
    return code;
}

/* How well a code fits the article's other places. */
static int32_t fit_of(const struct place_search *search, uint32_t code, uint32_t own)
{
    int32_t fit = 0;
    if (place_votes_for(&search->named, code) > 0)
        fit += 8;
    if (own != 0 && (code == own || code / 100 == own / 100))
        fit += 6;
    if (own != 0 && code / 10000 == own / 10000)
        fit += 3;
    if (place_votes_for(&search->named, code / 100 * 100) > 0)
        fit += 4;
    if (place_votes_for(&search->named, code / 10000 * 10000) > 0)
        fit += 2;
    for (uint32_t i = 0; i < search->named.count; i++) {
        uint32_t other = search->named.votes[i].code;
        if (other != code && other / 100 == code / 100)
            fit += 1;
    }
    return fit;
}

/* The code of an unsettled candidate that fits best; 0 where none does, or two fit alike. */
static uint32_t fitting_code(const struct place_search *search,
                             const struct place_candidate *candidate, uint32_t own)
{
    uint32_t best = 0, year = year_of(search);
    int32_t most = 0;
    bool tie = false;
    for (uint32_t i = 0; i < candidate->code_count; i++) {
        int32_t fit = fit_of(search, candidate->codes[i].code, own);
        if (fit == 0)
            continue;
        fit = fit * 2 + is_current(&candidate->codes[i], year);
        tie = fit == most;
        if (fit > most) {
            most = fit;
            best = candidate->codes[i].code;
        }
    }
    return tie ? 0 : best;
}

static void settle_by_context(struct place_search *search, uint32_t own)
{
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind > PLACE_SHORT || candidate->code != 0 || candidate->weak)
            continue;
        candidate->code = code_as_named(search, candidate, fitting_code(search, candidate, own));
    }
}

/* Which candidates are mentions. */
static void accept(struct place_search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        switch (candidate->kind) {
        case PLACE_FULL:
            candidate->accepted = candidate->chained || !candidate->weak;
            break;
        case PLACE_SHORT:
            candidate->accepted = candidate->chained || (candidate->code != 0 && !candidate->weak);
            break;
        default:
            candidate->accepted = true;
        }
        if (candidate->quiet)
            candidate->accepted = false;
    }
}

/* 全市 in a county's article is the prefecture, 该区 the district spoken of last. */
static uint32_t generic_code(const struct place_search *search, size_t index, uint32_t own)
{
    enum { LOOK_BACK = 12 };
    const struct lexicon *lexicon = search->builder->reading->lexicon;
    struct runes text = search->builder->reading->text;
    const struct place_candidate *candidate = &search->candidates[index];
    char32_t level = text.data[candidate->begin + 1];
    if (index > 0 && candidate[-1].end == candidate->begin && candidate[-1].code != 0)
        return place_of_level(lexicon, candidate[-1].code, level); /* 山西全省, 绍兴全市 */
    if (text.data[candidate->begin] == U'该') {
        size_t least = index > LOOK_BACK ? index - LOOK_BACK : 0;
        for (size_t i = index; i > least; i--) {
            const struct place_candidate *before = &search->candidates[i - 1];
            struct runes name = place_name(lexicon, before->code);
            if (before->accepted && name.length > 0 && name.data[name.length - 1] == level)
                return before->code;
        }
        return 0;
    }
    return place_of_level(lexicon, own, level);
}

static struct span code_digits(struct arena *arena, uint32_t code)
{
    enum { DIGITS = 6 };
    char *digits = arena_take(arena, DIGITS_MOST);
    return (struct span){digits, (size_t)(digits_decimal(digits, code, DIGITS) - digits)};
}

static void emit(struct place_search *search, uint32_t own)
{
    static const char *const rules[] = {
        [PLACE_FULL] = "places",       [PLACE_SHORT] = "place_short", [PLACE_TOWN] = "towns",
        [PLACE_COUNTRY] = "countries", [PLACE_GENERIC] = "own place",
    };
    struct reading_builder *builder = search->builder;
    builder->reading->place_codes =
        arena_alloc(builder->reading->arena, builder->reading->text.length * sizeof(uint32_t));
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind <= PLACE_SHORT && (candidate->accepted || candidate->quiet))
            builder->reading->place_codes[candidate->begin] = candidate->code;
        if (!candidate->accepted && is_dateline(builder, candidate->begin, candidate->end))
            builder_add(builder, MENTION_SITE, candidate->begin, candidate->end, "dateline");
        if (!candidate->accepted)
            continue;
        struct mention *mention = builder_add(builder, MENTION_PLACE, candidate->begin,
                                              candidate->end, rules[candidate->kind]);
        mention->generic = candidate->kind == PLACE_GENERIC;
        mention->code = mention->generic ? generic_code(search, i, own) : candidate->code;
        if (mention->code != 0)
            mention->value = code_digits(builder->reading->arena, mention->code);
        builder_cover(builder, candidate->begin, candidate->end, COVER_PLACE);
    }
}

/* Short forms of counties count where their prefecture, province or full name stands in the
 * article too, or where they lie beside its own place. */
static void settle_short_counties(struct place_search *search, uint32_t own)
{
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind != PLACE_SHORT || candidate->weak || candidate->chained)
            continue;
        if (place_level(candidate->code) == 3 && fit_of(search, candidate->code, own) == 0)
            candidate->code = 0;
    }
}

static bool is_district(const struct place_search *search, uint32_t code)
{
    struct runes name = place_name(search->builder->reading->lexicon, code);
    return name.length > 0 && name.data[name.length - 1] == U'区';
}

/* 长沙 is the city where nothing speaks for the county within it, 西安 the city and no other city's
 * district. */
static void settle_prefectures(struct place_search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind != PLACE_SHORT || candidate->code != 0 || candidate->weak)
            continue;
        uint32_t outer = 0;
        for (uint32_t j = 0; j < candidate->code_count && outer == 0; j++)
            if (place_level(candidate->codes[j].code) == 2)
                outer = candidate->codes[j].code;
        bool within = outer != 0;
        for (uint32_t j = 0; j < candidate->code_count && within; j++)
            within = candidate->codes[j].code == outer ||
                     place_lies_in(candidate->codes[j].code, outer) ||
                     is_district(search, candidate->codes[j].code);
        if (within)
            candidate->code = outer;
    }
}

/* 晋江、|福清: in a row with a place that is settled, a county's short form is one too. */
static void settle_rows(struct place_search *search)
{
    struct runes text = search->builder->reading->text;
    uint32_t year = year_of(search);
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind != PLACE_SHORT || candidate->quiet ||
            (candidate->code != 0 && !candidate->weak))
            continue;
        bool beside = false;
        for (size_t k = i > 0 ? i - 1 : i + 1; k <= i + 1 && k < search->count; k += 2) {
            const struct place_candidate *other = &search->candidates[k];
            uint32_t gap = k < i ? other->end : candidate->end;
            uint32_t next = k < i ? candidate->begin : other->begin;
            beside |= other->kind <= PLACE_SHORT && other->code != 0 && !other->weak &&
                      gap + 1 == next && text.data[gap] == U'、';
        }
        uint32_t code = beside ? only_code(candidate, year) : 0;
        if (code != 0) {
            candidate->code = code;
            candidate->weak = false;
        }
    }
}

static void cover_credits(struct reading_builder *builder)
{
    const struct article *article = builder->reading->article;
    for (size_t i = 0; i < article->block_count; i++) {
        if (article->blocks[i].role == BLOCK_BYLINE)
            builder_cover(builder, article->blocks[i].begin, article->blocks[i].end, COVER_CREDIT);
    }
}

/* For the search of the own place alone a county's short form that only one county bears counts. */
static void lend_short_codes(struct place_search *search, bool lend)
{
    uint32_t year = year_of(search);
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind != PLACE_SHORT || candidate->weak || candidate->chained ||
            builder_hit_at(search->builder, candidate->end, LEXICON_ORGANISATION_ENDS) != NULL ||
            (is_crossed(search->builder, candidate->end) &&
             !(search->builder->edges[candidate->begin] & EDGE_BEGIN)))
            continue; /* 金沙|市场, 黄劲|武宣|布 */
        uint32_t only = only_code(candidate, year);
        if (place_level(only) == 3)
            candidate->code = lend ? code_as_named(search, candidate, only) : 0;
    }
}

void recognise_places(struct reading_builder *builder)
{
    struct place_search search = {.builder = builder};
    cover_credits(builder);
    gather(&search);
    spread_counties(&search);
    find_towns_by_short_names(&search);
    leave_short_names_to_towns(&search);
    leave_short_names_to_persons(&search);
    settle_chains(&search);
    count_named(&search);
    lend_short_codes(&search, true);
    uint32_t own = find_own_place(&search);
    lend_short_codes(&search, false);
    settle_by_context(&search, own);
    settle_short_counties(&search, own);
    settle_prefectures(&search);
    settle_rows(&search);
    accept(&search);
    emit(&search, own);
    builder->reading->own_place = own;
}

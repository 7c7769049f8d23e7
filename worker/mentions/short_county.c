/* What leads to a place, or a post or body of the county right behind its name, tells it from a 和
 * or 随 before 县里 and 县城. */
#include "mentions/short_county.h"

#include "mentions/locative.h"
#include "mentions/place_candidates.h"

static bool holds_at(struct runes text, uint32_t at, const struct runes *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (runes_at(text, at, words[i]))
            return true;
    return false;
}

static bool holds_before(struct runes text, uint32_t end, const struct runes *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (end >= words[i].length && runes_at(text, end - words[i].length, words[i]))
            return true;
    return false;
}

/* 县长, 县委副书记: an office or a body of the county. */
static bool has_office_behind(struct runes text, uint32_t end)
{
    static const struct runes offices[] = {
        RUNES_ROW(U"县长"),       RUNES_ROW(U"副县长"),     RUNES_ROW(U"县委"),
        RUNES_ROW(U"县政府"),     RUNES_ROW(U"县人大"),     RUNES_ROW(U"县政协"),
        RUNES_ROW(U"县纪委"),     RUNES_ROW(U"人民政府"),   RUNES_ROW(U"人民法院"),
        RUNES_ROW(U"人民检察院"), RUNES_ROW(U"常务副县长"), RUNES_ROW(U"代县长")};
    return holds_at(text, end, offices, sizeof(offices) / sizeof(*offices));
}

/* 县农业局, 县统计局: an office of the county's government. */
static bool has_bureau_behind(struct runes text, uint32_t end)
{
    enum { NAME_LEAST = 2, NAME_MOST = 8 };
    uint32_t at = end;
    while (at < text.length && at <= end + NAME_MOST && rune_is_han(text.data[at]) &&
           text.data[at] != U'局')
        at++;
    return at >= end + NAME_LEAST && at < text.length && text.data[at] == U'局' &&
           (at + 1 == text.length || !RUNE_AMONG(text.data[at + 1], U"长面势部"));
}

/* 某乡, 某镇: a town of the county. */
static bool has_town_behind(const struct reading_builder *builder, uint32_t end)
{
    enum { TOWN_LEAST = 2, TOWN_MOST = 3 };
    struct runes text = builder->reading->text;
    if (builder_hit_at(builder, end, LEXICON_TOWNS) != NULL)
        return true;
    for (uint32_t at = end; at < text.length && at <= end + TOWN_MOST && rune_is_han(text.data[at]);
         at++)
        if (at >= end + TOWN_LEAST && RUNE_AMONG(text.data[at], U"乡镇") &&
            (at + 1 >= text.length || !RUNE_AMONG(text.data[at + 1], U"村镇")))
            return true;
    return false;
}

/* 、|含山县, 含山县|、: another place in one row. */
static bool stands_in_a_row(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    if (hit->begin > 1 && text.data[hit->begin - 1] == U'、' &&
        builder->place_to[hit->begin - 1] != 0)
        return true;
    return hit->end + 1 < text.length && text.data[hit->end] == U'、' &&
           builder_hit_at(builder, hit->end + 1, LEXICON_PLACES) != NULL;
}

/* 县里, 县城, 县领导: a word of its own begins with the 县. */
static bool goes_on(struct runes text, uint32_t end)
{
    return end < text.length && RUNE_AMONG(text.data[end], U"里上城直内域级乡区市道领委政府公各长");
}

bool is_county_there(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { LENGTH = 2 };
    static const struct runes being[] = {RUNES_ROW(U"在"), RUNES_ROW(U"到"), RUNES_ROW(U"从"),
                                         RUNES_ROW(U"于")};
    static const struct runes by[] = {RUNES_ROW(U"由"), RUNES_ROW(U"据")};
    /* 成县位于…: what is told of a county as a piece of land */
    static const struct runes lying[] = {RUNES_ROW(U"位于"), RUNES_ROW(U"地处"), RUNES_ROW(U"隶属"),
                                         RUNES_ROW(U"总面积"), RUNES_ROW(U"幅员")};
    /* 成县召开…: what a county does, at the head of a clause */
    static const struct runes acting[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), RUNES_ROW(U"开展"),
        RUNES_ROW(U"启动"), RUNES_ROW(U"组织"), RUNES_ROW(U"实施"), RUNES_ROW(U"出台"),
        RUNES_ROW(U"推进"), RUNES_ROW(U"加快"), RUNES_ROW(U"强化"), RUNES_ROW(U"扎实"),
        RUNES_ROW(U"全力"), RUNES_ROW(U"积极"), RUNES_ROW(U"大力"), RUNES_ROW(U"深入"),
        RUNES_ROW(U"坚持"), RUNES_ROW(U"聚焦"), RUNES_ROW(U"立足"), RUNES_ROW(U"多措并举")};
    struct runes text = builder->reading->text;
    uint32_t begin = hit->begin, end = hit->end;
    if (end - begin != LENGTH || text.data[end - 1] != U'县')
        return false;
    bool opens = begin == 0 || !rune_is_han(text.data[begin - 1]);
    bool joins = text.data[begin] == U'和'; /* 在|和县领导: mostly a conjunction */
    bool led = follows_going(text, begin) ||
               (!joins && holds_before(text, begin, being, sizeof(being) / sizeof(*being)));
    bool agent = holds_before(text, begin, by, sizeof(by) / sizeof(*by));
    if ((opens || led || agent) && (has_office_behind(text, end) || has_bureau_behind(text, end) ||
                                    stands_in_a_row(builder, hit)))
        return true;
    if ((opens || led) && has_town_behind(builder, end))
        return true;
    if (opens && (holds_at(text, end, lying, sizeof(lying) / sizeof(*lying)) ||
                  holds_at(text, end, acting, sizeof(acting) / sizeof(*acting))))
        return true;
    if (opens && end < text.length && (text.data[end] == U'：' || text.data[end] == U'第'))
        return true;
    /* 《关于审定|成县…: behind the verb of a document's title */
    bool titled = begin >= 2 * LENGTH && runes_at(text, begin - 2 * LENGTH, RUNES(U"关于")) &&
                  (builder->edges[begin] & EDGE_BEGIN) && !joins;
    return (led || titled) && !goes_on(text, end);
}

void spread_counties(struct place_search *search)
{
    enum { LENGTH = 2, MOST = 8 };
    struct runes text = search->builder->reading->text;
    uint32_t sure[MOST], count = 0;
    for (size_t i = 0; i < search->count && count < MOST; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind == PLACE_FULL && !candidate->weak && candidate->code_count > 0 &&
            candidate->end - candidate->begin == LENGTH)
            sure[count++] = candidate->codes[0].code;
    }
    for (size_t i = 0; i < search->count && count > 0; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (!candidate->weak || candidate->kind != PLACE_FULL || candidate->code_count == 0 ||
            candidate->end - candidate->begin != LENGTH || goes_on(text, candidate->end) ||
            (candidate->begin > 0 && rune_is_han(text.data[candidate->begin - 1])))
            continue;
        for (uint32_t j = 0; j < count && candidate->weak; j++)
            candidate->weak = sure[j] != candidate->codes[0].code;
    }
}

/* Where a word for towns stands behind what counts them: 等|乡镇, 等4个|镇. */
static bool counts_towns(struct runes text, uint32_t at)
{
    static const struct runes towns[] = {RUNES_ROW(U"乡镇"), RUNES_ROW(U"镇"), RUNES_ROW(U"街道"),
                                         RUNES_ROW(U"乡（镇"), RUNES_ROW(U"乡、镇")};
    enum { DIGITS = 3 };
    uint32_t digits = at;
    while (digits < text.length && digits < at + DIGITS &&
           (rune_is_digit(text.data[digits]) ||
            RUNE_AMONG(text.data[digits], U"一二两三四五六七八九十多几余")))
        digits++;
    if (digits > at && digits < text.length && text.data[digits] == U'个')
        digits++;
    return holds_at(text, digits, towns, sizeof(towns) / sizeof(*towns));
}

/* Whether the town's name is the short form with its kind, and the town lies in none of the
 * counties that the form is short for. */
static bool is_town_called(struct runes text, const struct place_candidate *town,
                           const struct place_candidate *brief)
{
    uint32_t length = brief->end - brief->begin;
    if (town->end - town->begin != length + 1 || !RUNE_AMONG(text.data[town->end - 1], U"镇乡") ||
        !runes_at(text, town->begin, runes_slice(text, brief->begin, brief->end)))
        return false;
    for (uint32_t i = 0; i < town->code_count; i++)
        for (uint32_t j = 0; j < brief->code_count; j++)
            if (town->codes[i].code == brief->codes[j].code)
                return false;
    return town->code_count > 0;
}

/* 同安区: whether the text names in full what the form is short for. */
static bool is_told_in_full(const struct place_search *search, const struct place_candidate *brief)
{
    for (size_t i = 0; i < search->count; i++)
        for (uint32_t j = 0; search->candidates[i].kind == PLACE_FULL && j < brief->code_count; j++)
            if (search->candidates[i].code_count > 0 &&
                search->candidates[i].codes[0].code == brief->codes[j].code)
                return true;
    return false;
}

void leave_short_names_to_towns(struct place_search *search)
{
    enum { MOST = 16 };
    struct runes text = search->builder->reading->text;
    struct {
        const struct place_candidate *town;
        enum { UNASKED, OURS, A_COUNTYS } name; /* whose the short form is */
    } towns[MOST];
    size_t count = 0;
    for (size_t i = 0; i < search->count && count < MOST; i++)
        if (search->candidates[i].kind == PLACE_TOWN) {
            towns[count].town = &search->candidates[i];
            towns[count++].name = UNASKED;
        }
    for (size_t i = 0; i < search->count && count > 0; i++) {
        struct place_candidate *brief = &search->candidates[i];
        if (brief->kind != PLACE_SHORT ||
            (i > 0 && brief[-1].end == brief->begin && brief[-1].kind <= PLACE_SHORT))
            continue; /* 厦门|同安 */
        for (size_t t = 0; t < count; t++) {
            if (!is_town_called(text, towns[t].town, brief))
                continue;
            if (towns[t].name == UNASKED)
                towns[t].name = is_told_in_full(search, brief) ? A_COUNTYS : OURS;
            if (towns[t].name == OURS)
                brief->code_count = 0;
            break;
        }
    }
}

void find_towns_by_short_names(struct place_search *search)
{
    enum { LONGEST_ROW = 60, LONGEST_NAME = 4 };
    struct runes text = search->builder->reading->text;
    for (size_t i = 0; i < search->count; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind != PLACE_SHORT)
            continue;
        uint32_t at = candidate->end, from = at;
        while (at < text.length && at < candidate->end + LONGEST_ROW && text.data[at] != U'等' &&
               (rune_is_han(text.data[at]) || text.data[at] == U'、') &&
               at <= from + LONGEST_NAME) {
            from = text.data[at] == U'、' ? at : from;
            at++;
        }
        if (at < text.length && text.data[at] == U'等' && counts_towns(text, at + 1)) {
            candidate->kind = PLACE_TOWN;
            candidate->code_count = 0;
        }
    }
}

/* 区委副书记周|金林: whether it is what follows a surname right behind a post. */
static bool is_given_name(const struct reading_builder *builder,
                          const struct place_candidate *candidate)
{
    const uint32_t surname = candidate->begin - 1;
    return lexicon_find(builder->reading->lexicon, LEXICON_SURNAMES,
                        runes_slice(builder->text, surname, candidate->begin)) != NULL &&
           (builder_hit_to(builder, surname, LEXICON_POSTS) != NULL ||
            builder_hit_to(builder, surname, LEXICON_ROLES) != NULL);
}

void leave_short_names_to_persons(struct place_search *search)
{
    enum { LENGTH = 2, MOST = 16 };
    const struct reading_builder *builder = search->builder;
    uint32_t names[MOST], count = 0;
    for (size_t i = 0; i < search->count && count < MOST; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind == PLACE_SHORT && candidate->begin > 0 &&
            candidate->end - candidate->begin == LENGTH && is_given_name(builder, candidate))
            names[count++] = candidate->begin - 1;
    }
    for (size_t i = 0; i < search->count && count > 0; i++) {
        struct place_candidate *candidate = &search->candidates[i];
        for (uint32_t n = 0; candidate->kind == PLACE_SHORT && candidate->begin > 0 && n < count;
             n++)
            if (runes_at(builder->text, candidate->begin - 1,
                         runes_slice(builder->text, names[n], names[n] + 1 + LENGTH)))
                candidate->code_count = 0;
    }
}

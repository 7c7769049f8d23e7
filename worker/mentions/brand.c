#include "mentions/brand.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "mentions/spot.h"
#include "mentions/support.h"
#include "text/traits.h"

static bool is_line(const struct reading_builder *builder, const struct lexicon_hit *end)
{
    return span_starts_with(lexicon_entry_of(builder->reading->lexicon, end->entry)->value,
                            SPAN("brand"));
}

/* 荣盛石化|有限公司, 荣盛石化|装备股份有限公司: the name goes on to another ending. */
static bool goes_on_to_an_ending(const struct reading_builder *builder, uint32_t position)
{
    enum { NEAR = 6 };
    struct runes text = builder->reading->text;
    for (uint32_t i = position; i < position + NEAR && i < text.length; i++) {
        if (!rune_is_han(text.data[i]) || (i > position && builder->edges[i] & EDGE_BEGIN))
            break;
        const struct lexicon_hit *end =
            builder->reading->hits.kinds[i] & LEXICON_KIND(LEXICON_ORGANISATION_ENDS)
                ? builder_hit_at(builder, i, LEXICON_ORGANISATION_ENDS)
                : NULL;
        if (end != NULL && !is_line(builder, end))
            return true;
        if (end != NULL && i == position)
            return true;
    }
    return false;
}

/* What hardly anything but a company is called. */
static bool is_of_companies_alone(struct runes text, const struct lexicon_hit *hit)
{
    static const struct runes lines[] = {
        RUNES_ROW(U"传媒"), RUNES_ROW(U"置业"),   RUNES_ROW(U"实业"), RUNES_ROW(U"影业"),
        RUNES_ROW(U"鞋业"), RUNES_ROW(U"地产"),   RUNES_ROW(U"化工"), RUNES_ROW(U"纸业"),
        RUNES_ROW(U"铜业"), RUNES_ROW(U"铝业"),   RUNES_ROW(U"水务"), RUNES_ROW(U"建工"),
        RUNES_ROW(U"重工"), RUNES_ROW(U"石化"),   RUNES_ROW(U"制药"), RUNES_ROW(U"锂业"),
        RUNES_ROW(U"服饰"), RUNES_ROW(U"家纺"),   RUNES_ROW(U"特钢"), RUNES_ROW(U"煤业"),
        RUNES_ROW(U"互娱"), RUNES_ROW(U"工作室"), RUNES_ROW(U"酒庄")};
    for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
        if (runes_equal(lines[i], runes_slice(text, hit->begin, hit->end)))
            return true;
    }
    return false;
}

/* 快乐|传媒, 湘江|置业: a word of two characters that opens freely, before such a line of business;
 * the kinds of them (商业地产) are listed. */
static bool is_word_of_brand(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t begin = hit->begin - 2;
    if (hit->begin < 2 || !(builder->edges[begin] & EDGE_BEGIN) ||
        builder_hit_at(builder, begin, LEXICON_BOUNDARIES) != NULL ||
        vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, begin, hit->begin,
                         costs) != 2)
        return false;
    return is_of_companies_alone(text, hit);
}

/* The place that opens a company's name, 安徽|金海渔网: where it ends; begin where none does. */
static uint32_t behind_place(const struct reading_builder *builder, uint32_t begin, uint32_t most)
{
    static const enum lexicon_category lists[] = {LEXICON_PLACES, LEXICON_PLACE_SHORT};
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *place = builder_hit_at(builder, begin, lists[i]);
        if (place != NULL && place->end <= most && place->end > begin + 1)
            return place->end;
    }
    return begin;
}

/* 量子|科技; but 河北碣石|酒庄: a word that hardly anybody uses, behind a place. */
static bool is_common_stem(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                           bool placed)
{
    enum { RARE = 1290 };
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (placed && end == begin + 2) {
        vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), builder->reading->text,
                         begin, end, costs);
        return costs[2] != 0 && costs[2] < RARE;
    }
    for (uint32_t i = begin + 1; i < end; i++) {
        if (is_crossed(builder, i))
            return true;
    }
    return false;
}

/* 据|鸿远地产: a preposition that what was read as the name begins with. */
static uint32_t without_preposition(const struct reading_builder *builder, uint32_t begin,
                                    uint32_t end)
{
    struct runes text = builder->reading->text;
    return end > begin + 2 && RUNE_AMONG(text.data[begin], U"据对由向和与同跟把被让给经为") &&
                   !is_crossed(builder, begin + 1)
               ? begin + 1
               : begin;
}

/* 渤海|租赁|停牌: a sea, a river or a hill, and what only companies do or have behind it. */
static uint32_t sight_brand_begin(const struct reading_builder *builder,
                                  const struct lexicon_hit *hit)
{
    enum { NAME = 2 };
    if (hit->begin < NAME)
        return hit->begin;
    uint32_t begin = hit->begin - NAME;
    const struct lexicon_hit *sight = builder_hit_at(builder, begin, LEXICON_SITES);
    return sight != NULL && sight->end == hit->begin &&
                   lexicon_entry_of(builder->reading->lexicon, sight->entry)->value.length == 0 &&
                   RUNE_AMONG(builder->reading->text.data[hit->begin - 1],
                              U"海江河湖山洋川岭峡原") &&
                   is_beside_a_deed(builder->reading->text, begin, hit->end)
               ? begin
               : hit->begin;
}

/* 潘德米克|工作室: where the foreign name begins that the firm is called by; the ending's begin
 * where there is none. */
static uint32_t foreign_brand_begin(const struct reading_builder *builder,
                                    const struct lexicon_hit *hit)
{
    enum { SHORTEST = 3, LONGEST = 6 };
    for (uint32_t length = SHORTEST; length <= LONGEST && length <= hit->begin; length++) {
        uint32_t begin = hit->begin - length;
        if (builder->path_names[begin] == length && is_all_sound(builder, begin, hit->begin) &&
            !(builder->promises[begin] & PROMISE_BEFORE))
            return begin;
    }
    return hit->begin;
}

uint32_t brand_begin(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { LONGEST_BRAND = 4 };
    struct runes text = builder->reading->text;
    bool usual = runes_at(text, hit->begin, RUNES(U"科技")) ||
                 runes_at(text, hit->begin, RUNES(U"基金")) ||
                 span_ends_with(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value,
                                SPAN(" end")); /* 类脑|科技|创新 */
    const struct lexicon_hit *longest =
        builder_hit_at(builder, hit->begin, LEXICON_ORGANISATION_ENDS);
    if (builder->place_to[hit->begin] != 0 || is_crossed(builder, hit->end) ||
        (usual && !(builder->edges[hit->end] & EDGE_END)) ||
        (longest != NULL && longest->end > hit->end) || goes_on_to_an_ending(builder, hit->end))
        return hit->begin;
    uint32_t least = hit->begin > LONGEST_BRAND + 1 ? hit->begin - LONGEST_BRAND - 1 : 0;
    bool word = is_word_of_brand(builder, hit);
    uint32_t sight = sight_brand_begin(builder, hit);
    if (sight < hit->begin)
        return sight;
    uint32_t foreign = foreign_brand_begin(builder, hit);
    if (foreign < hit->begin && is_of_companies_alone(builder->reading->text, hit))
        return foreign;
    uint32_t begin = word ? hit->begin - 2 : spot_begin(builder, least, hit->begin, hit->end);
    begin = without_preposition(builder, begin, hit->begin);
    uint32_t own = word ? begin : behind_place(builder, begin, hit->begin - 1);
    if (begin == hit->begin || hit->begin - begin > LONGEST_BRAND || own + 2 > hit->begin ||
        builder->cover[begin] & COVER_ORGANISATION ||
        (!word && is_common_stem(builder, own, hit->begin, own > begin)))
        return hit->begin;
    uint32_t place = builder->place_to[begin]; /* 江苏|永鼎股份 */
    bool lead = own == begin && place != 0 && place + 3 > begin &&
                builder_hit_at(builder, place - 1, LEXICON_COUNTRIES) == NULL &&
                !(rune_traits(text.data[begin - 1]) & TRAIT_LEVEL);
    return lead ? place - 1 : begin;
}

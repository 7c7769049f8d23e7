#include "mentions/brand.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/spot.h"

/* 荣盛石化|有限公司, 荣盛石化|装备股份有限公司: the name goes on to another ending. */
static bool goes_on_to_an_ending(const struct reading_builder *builder, uint32_t position)
{
    enum { NEAR = 6 };
    struct runes text = builder->reading->text;
    for (uint32_t i = position; i < position + NEAR && i < text.length; i++) {
        if (!rune_is_han(text.data[i]) || (i > position && builder->edges[i] & EDGE_BEGIN))
            break;
        if (builder->reading->hits.kinds[i] & LEXICON_KIND(LEXICON_ORGANISATION_ENDS))
            return true;
    }
    return false;
}

/* 快乐|传媒, 湘江|置业: a word of two characters that opens freely, before what hardly anything but
 * a company is called; the kinds of them (商业地产) are listed. */
static bool is_word_of_brand(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    static const struct runes lines[] = {
        RUNES_ROW(U"传媒"), RUNES_ROW(U"置业"), RUNES_ROW(U"实业"), RUNES_ROW(U"影业"),
        RUNES_ROW(U"鞋业"), RUNES_ROW(U"地产"), RUNES_ROW(U"化工"), RUNES_ROW(U"纸业"),
        RUNES_ROW(U"铜业"), RUNES_ROW(U"铝业"), RUNES_ROW(U"水务"), RUNES_ROW(U"建工"),
        RUNES_ROW(U"重工"), RUNES_ROW(U"石化"), RUNES_ROW(U"制药"), RUNES_ROW(U"锂业"),
        RUNES_ROW(U"服饰"), RUNES_ROW(U"家纺"), RUNES_ROW(U"特钢"), RUNES_ROW(U"煤业"),
        RUNES_ROW(U"互娱")};
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t begin = hit->begin - 2;
    if (hit->begin < 2 || !(builder->edges[begin] & EDGE_BEGIN) ||
        builder_hit_at(builder, begin, LEXICON_BOUNDARIES) != NULL ||
        vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, begin, hit->begin,
                         costs) != 2)
        return false;
    for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
        if (runes_equal(lines[i], runes_slice(text, hit->begin, hit->end)))
            return true;
    }
    return false;
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
    uint32_t begin = word ? hit->begin - 2 : spot_begin(builder, least, hit->begin, hit->end);
    for (uint32_t i = begin + 1; i < hit->begin && !word; i++) {
        if (is_crossed(builder, i))
            return hit->begin; /* 量子|科技 */
    }
    if (begin == hit->begin || hit->begin - begin > LONGEST_BRAND ||
        builder->cover[begin] & COVER_ORGANISATION)
        return hit->begin;
    return begin;
}

#include "mentions/post_reach.h"

#include "mentions/post_body.h"
#include "text/traits.h"

/* 第十届|县政协委员, 县第十届|政协|秘书长: over the session that a body is in, the kind of body
 * behind it and the place before it. */
uint32_t post_with_session(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST_NUMBER = 3 };
    static const struct runes bodies[] = {RUNES_ROW(U"人大常委会"), RUNES_ROW(U"政协委员会"),
                                          RUNES_ROW(U"全国人大"),   RUNES_ROW(U"全国政协"),
                                          RUNES_ROW(U"人大"),       RUNES_ROW(U"政协")};
    struct runes text = builder->text;
    uint32_t at = begin;
    for (size_t i = 0; at == begin && i < sizeof(bodies) / sizeof(*bodies); i++)
        if (begin > bodies[i].length && runes_at(text, begin - bodies[i].length, bodies[i]))
            at = begin - bodies[i].length;
    if (at < 3 || text.data[at - 1] != U'届')
        return begin;
    uint32_t number = --at;
    for (int i = 0;
         at > 1 && i < LONGEST_NUMBER && (rune_traits(text.data[at - 1]) & TRAIT_NUMERAL); i++)
        at--;
    if (at == number)
        return begin;
    if (text.data[at - 1] == U'第')
        at--;
    uint32_t place = post_place_before(builder, at);
    return place < at ? place : at > 0 && post_level(text.data[at - 1]) ? at - 1 : at;
}

/* 县人大常委会|人事代表选举|工作委员会: over what a committee of theirs is for, whatever that is.
 */
uint32_t post_with_committee(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST_TASK = 14 };
    static const struct runes bodies[] = {RUNES_ROW(U"人大常委会"), RUNES_ROW(U"人大"),
                                          RUNES_ROW(U"政协"), RUNES_ROW(U"常务委员会")};
    struct runes text = builder->text;
    if (!runes_at(text, begin, RUNES(U"工作委员会")) && !runes_at(text, begin, RUNES(U"委员会")))
        return begin;
    for (uint32_t at = begin; at > 0 && begin - at <= LONGEST_TASK; at--) {
        for (size_t i = 0;
             builder->organisation_to[at] != 0 && i < sizeof(bodies) / sizeof(*bodies); i++)
            if (runes_end_with(runes_slice(text, 0, at), bodies[i]))
                return builder->organisation_to[at] - 1;
        if (!rune_is_han(text.data[at - 1]) || builder->path_names[at - 1] != 0 ||
            RUNE_AMONG(text.data[at - 1], U"的为任"))
            break;
    }
    return begin;
}

/* 市|蕉林|管理区领导: the listed word of the post begins with the kind of a zone or a street, whose
 * name stands before it. */
uint32_t post_with_zone(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST_NAME = 5 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"管理区"), RUNES_ROW(U"开发区"), RUNES_ROW(U"高新区"), RUNES_ROW(U"经开区"),
        RUNES_ROW(U"新区"),   RUNES_ROW(U"园区"),   RUNES_ROW(U"街道")};
    struct runes text = builder->text;
    bool zone = false;
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        zone |= runes_at(text, begin, kinds[i]);
    for (uint32_t at = begin; zone && begin - at <= LONGEST_NAME; at--) {
        if (at == 0)
            return 0;
        if (builder->place_to[at] != 0)
            return post_place_before(builder, at);
        if (at < begin && (builder->edges[at] & EDGE_BEGIN))
            return at;
        if (!rune_is_han(text.data[at - 1]) || (builder->cover[at - 1] & COVER_POST))
            break;
    }
    return begin;
}

uint32_t post_with_levels(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes shared[] = {RUNES_ROW(U"领导"), RUNES_ROW(U"代表"),
                                          RUNES_ROW(U"委员"), RUNES_ROW(U"领导干部")};
    struct runes text = builder->text;
    const struct runes post = runes_slice(text, begin, end);
    bool many = false;
    for (size_t i = 0; i < sizeof(shared) / sizeof(*shared); i++)
        many |= runes_end_with(post, shared[i]);
    while (many && begin > 1 && text.data[begin - 1] == U'、' && post_level(text.data[begin - 2]) &&
           (begin == 2 || !rune_is_han(text.data[begin - 3])))
        begin -= 2;
    return begin;
}

uint32_t post_with_water(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST_NAME = 6 };
    struct runes text = builder->text;
    if (begin == 0 || !RUNE_AMONG(text.data[begin - 1], U"河江湖溪渠港沟库塘荡泾浜"))
        return begin;
    for (uint32_t at = begin; begin - at <= LONGEST_NAME; at--) {
        if (at + 1 < begin && (builder->edges[at] & EDGE_BEGIN))
            return at;
        if (at == 0 || !rune_is_han(text.data[at - 1]) || (builder->cover[at - 1] & COVER_POST))
            break;
    }
    return begin;
}

uint32_t post_with_area(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->text;
    const uint32_t district = builder->place_to[begin];
    bool large = runes_at(text, begin, RUNES(U"大区")) || /* 大区经理 is listed */
                 runes_at(text, begin, RUNES(U"区域"));
    if (begin < 2 || (text.data[begin - 1] != U'区' && !large) ||
        (district != 0 && begin + 1 > district + 2 && !large))
        return begin; /* 山亭区|总经理, but 山|东区|总经理 */
    uint32_t end = large ? begin : begin - 1;
    end -= RUNE_AMONG(text.data[end - 1], U"大片");
    if (builder->place_to[end] != 0)
        return builder->place_to[end] - 1;
    const struct lexicon_hit *region = builder_hit_to(builder, end, LEXICON_SITES);
    return region != NULL && region->end - region->begin > 1 ? region->begin : begin;
}

uint32_t post_with_quotation(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST = 8 };
    struct runes text = builder->text;
    if (begin < 3 || text.data[begin - 1] != U'”')
        return begin;
    for (uint32_t at = begin - 1; at > 1 && begin - at <= LONGEST; at--) {
        if (text.data[at - 1] != U'“')
            continue;
        uint32_t body = builder->organisation_to[at - 1];
        return body != 0 ? body - 1 : post_level(text.data[at - 2]) ? at - 2 : begin;
    }
    return begin;
}

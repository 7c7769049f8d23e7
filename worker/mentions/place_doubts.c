/* Where a place's name is part of something else, or of a village that is called like it. */
#include "mentions/place_doubts.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "text/traits.h"

bool place_is_person(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct lexicon_hit *person = builder_hit_at(builder, hit->begin, LEXICON_PERSONS);
    if (regnal_end(builder->reading->text, hit->end) > hit->end)
        return true; /* 亚历山大|一世 */
    return person != NULL && person->end >= hit->end &&
           ((builder->promises[hit->begin] & PROMISE_BEFORE) ||
            (builder->edges[hit->end] & EDGE_PERSON));
}

bool place_is_torn_from_name(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    uint32_t end = hit->begin + builder->path_names[hit->begin];
    return hit->end - hit->begin > 2 && end > hit->end && end <= hit->end + 2 &&
           is_all_sound(builder, hit->begin, end);
}

bool place_is_torn_from_dotted(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { FAR = 3 };
    struct runes text = builder->reading->text;
    uint32_t at = hit->end;
    while (at < text.length && at < hit->end + FAR && text.data[at] != U'·')
        at++;
    return hit->end == hit->begin + 2 && at > hit->end && at < text.length &&
           text.data[at] == U'·' && !(builder->edges[hit->end] & EDGE_BEGIN) &&
           is_all_sound(builder, hit->begin, at);
}

bool place_is_amid_sounds(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { RARELY_A_WORD = 2 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    return hit->end - hit->begin == 2 && hit->begin > 0 && hit->end < text.length &&
           !(builder->edges[hit->begin] & EDGE_BEGIN) && !(builder->edges[hit->end] & EDGE_END) &&
           builder->place_to[hit->begin] == 0 &&
           vocabulary_traits(vocabulary, text.data[hit->begin - 1]).sound >= RARELY_A_WORD &&
           vocabulary_traits(vocabulary, text.data[hit->end]).sound >= RARELY_A_WORD &&
           !is_crossed(builder, hit->end + 1);
}

bool place_is_inside_person(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { BEHIND = 3, SHORTEST = 3 };
    for (uint32_t i = 1; i <= BEHIND && i <= hit->begin; i++) {
        uint32_t begin = hit->begin - i;
        if (!(builder->reading->hits.kinds[begin] & LEXICON_KIND(LEXICON_PERSONS)))
            continue;
        const struct lexicon_hit *person = builder_hit_at(builder, begin, LEXICON_PERSONS);
        if (person != NULL && person->end >= hit->end && person->end - begin >= SHORTEST)
            return true;
    }
    return false;
}

bool place_is_village(struct runes text, uint32_t end)
{
    return end < text.length && text.data[end] == U'村' &&
           (end + 1 >= text.length || !RUNE_AMONG(text.data[end + 1], U"庄镇民级里组干寨"));
}

bool place_is_of_landmark(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct lexicon_hit *site = builder_hit_at(builder, hit->begin, LEXICON_SITES);
    return site != NULL && site->end == hit->end + 1 &&
           lexicon_entry_of(builder->reading->lexicon, site->entry)->value.length == 0;
}

bool place_is_town_in_row(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    const struct lexicon_hit *next = hit->end < text.length && text.data[hit->end] == U'、'
                                         ? builder_hit_at(builder, hit->end + 1, LEXICON_TOWNS)
                                         : NULL;
    bool before = hit->begin > 1 && text.data[hit->begin - 1] == U'、' &&
                  builder->place_to[hit->begin - 1] != 0 &&
                  RUNE_AMONG(text.data[hit->begin - 2], U"乡镇");
    return (builder->edges[hit->begin] & EDGE_MARK) &&
           (before || (next != NULL && !builder_is_weak(builder, next)));
}

bool begins_townsfolk(struct runes text, uint32_t position)
{
    return runes_at(text, position, RUNES(U"市民")) && position + 2 < text.length &&
           !RUNE_AMONG(text.data[position + 2],
                       U"政营用族办兵间建革盟进主俗宿生意警航委众宗企乐法情爆防");
}

bool place_is_area_of_firm(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->text;
    if (end >= text.length || !RUNE_AMONG(text.data[end], U"大片区"))
        return false;
    uint32_t at = end + 1 + (text.data[end] != U'区');
    const struct lexicon_hit *post =
        text.data[at - 1] == U'区' ? builder_hit_at(builder, at, LEXICON_POSTS) : NULL;
    return post != NULL &&
           span_equal(lexicon_entry_of(builder->reading->lexicon, post->entry)->value,
                      SPAN("company"));
}

bool place_is_torn_from_arriving(const struct reading_builder *builder,
                                 const struct lexicon_hit *hit)
{
    static const enum lexicon_category lists[] = {LEXICON_COUNTRIES, LEXICON_PLACES,
                                                  LEXICON_PLACE_SHORT, LEXICON_SITES};
    struct runes text = builder->text;
    if (text.data[hit->begin] != U'达' || hit->begin == 0 ||
        !RUNE_AMONG(text.data[hit->begin - 1], U"抵到"))
        return false;
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *goal = builder_hit_at(builder, hit->begin + 1, lists[i]);
        if (goal != NULL && goal->end > hit->end)
            return true;
    }
    return false;
}

bool place_is_verb_there(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes others[] = {
        RUNES_ROW(U"有关"), RUNES_ROW(U"相关"), RUNES_ROW(U"各"),  RUNES_ROW(U"当地"),
        RUNES_ROW(U"属地"), RUNES_ROW(U"街道"), RUNES_ROW(U"乡镇")};
    const struct lexicon_hit *verb = builder_hit_at(builder, begin, LEXICON_BOUNDARIES);
    struct runes text = builder->text;
    if (end >= text.length)
        return false;
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
        if (runes_at(text, end, others[i]))
            return true;
    if (verb == NULL || verb->end != end)
        return false;
    return (rune_traits(text.data[end]) & TRAIT_LEVEL && end + 1 < text.length &&
            rune_is_han(text.data[end + 1])) ||
           builder_hit_at(builder, end, LEXICON_ORGANISATIONS) != NULL ||
           builder_hit_at(builder, end, LEXICON_PLACES) != NULL;
}

bool place_is_ship(struct runes text, uint32_t begin, uint32_t end)
{
    if (end >= text.length)
        return false;
    char32_t next = end + 1 < text.length ? text.data[end + 1] : 0;
    if (text.data[end] == U'舰')
        return next != U'队' && next != U'艇';
    if (text.data[end] == U'号')
        return RUNE_AMONG(next, U"航战驱护巡潜核邮油货渔客科医补登两沉触导起抵驶舰船轮艇");
    return begin > 0 && text.data[begin - 1] == U'“' && text.data[end] == U'”' &&
           RUNE_AMONG(next, U"号舰轮艇");
}

uint32_t place_with_city(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->text;
    if (end >= text.length || text.data[end] != U'市' || text.data[end - 1] == U'国')
        return end;
    bool governed =
        runes_at(text, end + 1, RUNES(U"市长")) || runes_at(text, end + 1, RUNES(U"市民"));
    static const struct runes others[] = {RUNES_ROW(U"市中心"), RUNES_ROW(U"市内"),
                                          RUNES_ROW(U"市占"),   RUNES_ROW(U"市场"),
                                          RUNES_ROW(U"市值"),   RUNES_ROW(U"市面")};
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
        if (runes_at(text, end, others[i]))
            return end;
    return governed || !is_crossed(builder, end + 1) ? end + 1 : end;
}

bool place_is_in_another_word(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { BEFORE = 3 };
    const uint32_t first = end - begin > 1; /* 粤|剧 begins one, 太湖|流域 holds a place */
    for (uint32_t i = first; i <= BEFORE && i <= begin; i++) {
        const uint32_t at = begin - i;
        if (!(builder->reading->hits.kinds[at] & LEXICON_KIND(LEXICON_NOT_PLACES)))
            continue;
        const struct lexicon_hit *word = builder_hit_at(builder, at, LEXICON_NOT_PLACES);
        if (word != NULL && word->end >= end + (i == 0) &&
            (first > 0 ||
             lexicon_entry_of(builder->reading->lexicon, word->entry)->value.length == 0))
            return true; /* 产粮|大县; but 越秀山, where 秀山 is weak */
    }
    return false;
}

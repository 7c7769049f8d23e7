#include "mentions/hyphened_name.h"

#include "lexicon/vocabulary.h"
#include "mentions/triggers.h"

enum { LONGEST_PART = 7 };

/* [i]: number + 1 of the person who begins, or ends, at i. */
struct person_edges {
    uint32_t *begins, *ends;
};

static uint32_t sound_at(const struct reading_builder *builder, uint32_t position)
{
    return vocabulary_traits(lexicon_vocabulary(builder->reading->lexicon),
                             builder->text.data[position])
        .sound;
}

static struct person_edges edges_of_persons(const struct reading_builder *builder)
{
    size_t size = ((size_t)builder->text.length + 1) * sizeof(uint32_t);
    struct person_edges edges = {arena_alloc(builder->reading->arena, size),
                                 arena_alloc(builder->reading->arena, size)};
    for (uint32_t i = 0; i < builder->count; i++) {
        const struct mention *mention = &builder->mentions[i];
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            mention->begin == mention->end)
            continue;
        edges.begins[mention->begin] = i + 1;
        edges.ends[mention->end] = i + 1;
    }
    return edges;
}

/* 乔|-约翰逊: where the part begins that ends before the hyphen; the hyphen where none does. */
static uint32_t part_before(const struct reading_builder *builder, uint32_t hyphen)
{
    unsigned others = COVER_ORGANISATION | COVER_PLACE | COVER_POST | COVER_PERSON;
    uint32_t begin = hyphen;
    while (begin > 0 && begin + LONGEST_PART > hyphen && sound_at(builder, begin - 1) > 0 &&
           !(builder->cover[begin - 1] & others)) {
        begin--;
        if ((builder->edges[begin] & EDGE_BEGIN) || (builder->promises[begin] & PROMISE_BEFORE))
            return begin;
    }
    bool goes_on = begin > 0 && sound_at(builder, begin - 1) > 0;
    return goes_on && !(builder->cover[begin - 1] & others) ? hyphen : begin;
}

/* 妮可-|基德曼: where the part ends that begins there; its begin where none does. */
static uint32_t part_behind(const struct reading_builder *builder, uint32_t begin)
{
    unsigned others = COVER_ORGANISATION | COVER_POST | COVER_PERSON;
    uint32_t end = begin;
    while (end < builder->text.length && end < begin + LONGEST_PART && sound_at(builder, end) > 0 &&
           !(builder->cover[end] & others)) {
        end++;
        if (builder->edges[end] & (EDGE_END | EDGE_PERSON))
            return end;
    }
    return end < builder->text.length && rune_is_han(builder->text.data[end]) ? begin : end;
}

/* Of a name's parts, of which some may have been joined already. */
static bool sounds_foreign(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++) {
        char32_t c = builder->text.data[i];
        if (c != U'-' && c != U'·' && sound_at(builder, i) == 0)
            return false;
    }
    return true;
}

static void join_at(struct reading_builder *builder, struct person_edges *edges, uint32_t hyphen)
{
    uint32_t before = edges->ends[hyphen], behind = edges->begins[hyphen + 1];
    struct mention *first = before != 0 ? &builder->mentions[before - 1] : NULL;
    struct mention *second = behind != 0 ? &builder->mentions[behind - 1] : NULL;
    struct mention *whole = first != NULL ? first : second;
    if (whole == NULL)
        return; /* 罗马-拉齐奥, 中国-东盟 */
    uint32_t begin = first != NULL ? first->begin : part_before(builder, hyphen);
    uint32_t end = second != NULL ? second->end : part_behind(builder, hyphen + 1);
    if (begin == hyphen || end == hyphen + 1 || !sounds_foreign(builder, begin, hyphen) ||
        !sounds_foreign(builder, hyphen + 1, end))
        return;
    if (first != NULL && second != NULL) {
        if (second->type == MENTION_PERSON)
            first->type = MENTION_PERSON;
        second->type = MENTION_SITE; /* taken back, and no person to anybody who looks for one */
        second->end = second->begin;
    }
    whole->begin = begin;
    whole->end = end;
    builder_cover(builder, begin, end, COVER_PERSON);
    edges->begins[begin] = edges->ends[end] = (uint32_t)(whole - builder->mentions) + 1;
}

void join_hyphened_names(struct reading_builder *builder)
{
    struct runes text = builder->text;
    struct person_edges edges = {NULL, NULL};
    struct trigger_walk walk = trigger_walk(builder->reading, 0, text.length, TRIGGER_PLAIN, 0);
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        if (text.data[at] != U'-' || at == 0 || at + 1 >= text.length ||
            sound_at(builder, at - 1) == 0 || sound_at(builder, at + 1) == 0)
            continue;
        if (edges.begins == NULL)
            edges = edges_of_persons(builder);
        join_at(builder, &edges, at);
    }
}

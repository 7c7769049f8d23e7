#include "mentions/sounds_before.h"

#include "lexicon/vocabulary.h"
#include "mentions/locative.h"

/* Two or three characters of sound that are no word, right behind a mark; begin where none are. */
static uint32_t begin_of_sounds(const struct reading_builder *builder, uint32_t begin)
{
    enum { SHORTEST = 2, LONGEST = 3, RARE = 1340 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t at = begin;
    while (at > 0 && begin - at <= LONGEST && rune_is_han(text.data[at - 1]) &&
           vocabulary_traits(vocabulary, text.data[at - 1]).sound > 0)
        at--;
    if (begin - at < SHORTEST || begin - at > LONGEST || !(builder->edges[at] & EDGE_MARK) ||
        builder_covered(builder, at, begin, UINT8_MAX))
        return begin;
    for (uint32_t i = at; i < begin; i++) {
        vocabulary_costs(vocabulary, text, i, i + 2, costs);
        if ((costs[2] != 0 && costs[2] < RARE) ||
            builder_hit_at(builder, i, LEXICON_BOUNDARIES) != NULL)
            return begin; /* 波斯, 因为 */
    }
    return at;
}

/* Whether a part of a name that the list of such knows begins at `from`, runs over `begin` and has
 * a dot behind it. */
static bool holds_first_name(const struct reading_builder *builder, uint32_t from, uint32_t begin)
{
    struct runes text = builder->text;
    uint32_t end = from + lexicon_prefix(builder->reading->lexicon, LEXICON_FOREIGN_NAMES,
                                         runes_slice(text, from, text.length));
    return end > begin && end < text.length && text.data[end] == U'·';
}

/* 优|素福·萨利赫, 本|杰明·杜邦: where a first name begins whose head is rather a word; begin where
 * none does. */
static uint32_t begin_of_first_name(const struct reading_builder *builder, uint32_t begin)
{
    enum { LOST_MOST = 2, LONGEST_PART = 6 };
    struct runes text = builder->text;
    if (begin > 0 && RUNE_AMONG(text.data[begin - 1], U"小老") &&
        runes_hold(runes_slice(text, begin, begin + LONGEST_PART), U'·') &&
        (begin == 1 || !rune_is_han(text.data[begin - 2]) ||
         RUNE_AMONG(text.data[begin - 2], U"和与、的")))
        return begin - 1; /* 小|凯文·波特 */
    for (uint32_t lost = 1; lost <= LOST_MOST && lost <= begin; lost++)
        if (holds_first_name(builder, begin - lost, begin))
            return begin - lost;
    return begin;
}

void take_sounds_before(struct reading_builder *builder)
{
    enum { SHORTEST = 3 };
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            mention->end < mention->begin + SHORTEST)
            continue;
        uint32_t begin = is_all_sound(builder, mention->begin, mention->end)
                             ? begin_of_sounds(builder, mention->begin)
                             : begin_of_first_name(builder, mention->begin);
        if (begin < mention->begin) {
            mention->begin = begin;
            builder_cover(builder, begin, mention->end, COVER_PERSON);
        }
    }
}

/* Sounds and dots alone; where its last part begins is told too. */
static bool is_foreign(const struct reading_builder *builder, const struct mention *name,
                       uint32_t *last)
{
    struct runes text = builder->text;
    uint32_t part = name->begin;
    for (uint32_t i = name->begin; i < name->end; i++) {
        if (text.data[i] == U'·')
            part = i + 1;
        else if (!is_all_sound(builder, i, i + 1))
            return false;
    }
    *last = part;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    bool dotted = part > name->begin;
    return dotted || (name->end >= name->begin + 3 &&
                      vocabulary_traits(vocabulary, text.data[name->begin]).surname < 2);
}

/* 斯基, 维奇: what names end in, though towns are called so as well. */
static bool ends_in_a_patronym(struct runes text, uint32_t end)
{
    return runes_at(text, end - 2, RUNES(U"维奇")) || runes_at(text, end - 2, RUNES(U"斯基"));
}

static bool begins_a_place(const struct reading_builder *builder, uint32_t at)
{
    static const enum lexicon_category lists[] = {LEXICON_COUNTRIES,     LEXICON_PLACES,
                                                  LEXICON_PLACE_SHORT,   LEXICON_SITES,
                                                  LEXICON_ORGANISATIONS, LEXICON_PERSONS};
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *hit = builder_hit_at(builder, at, lists[i]);
        if (hit != NULL && hit->end > at + 1 && !ends_in_a_patronym(builder->text, hit->end))
            return true;
    }
    return false;
}

/* The end of the sounds that go on there and are no word; `end` where none do. */
static uint32_t end_of_sounds(const struct reading_builder *builder, uint32_t end, bool open)
{
    enum { LONGEST = 4, RARE = 1340 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t at = end;
    while (at < text.length && at <= end + LONGEST && rune_is_han(text.data[at]) &&
           vocabulary_traits(vocabulary, text.data[at]).sound > 0 &&
           !(builder->edges[at] & EDGE_END))
        at++;
    uint32_t length = at - end;
    bool closed =
        at >= text.length || !rune_is_han(text.data[at]) || (builder->edges[at] & EDGE_END);
    if (length == 0 || length > LONGEST || (!closed && !open) || begins_a_place(builder, end))
        return end;
    if (length == 1)
        return vocabulary_traits(vocabulary, text.data[end]).sound > 1 &&
                       (at >= text.length || !rune_is_han(text.data[at]))
                   ? at
                   : end;
    vocabulary_costs(vocabulary, text, end, end + 2, costs);
    return costs[2] == 0 || costs[2] >= RARE ? at : end;
}

/* 娜塔莉·亚历|山大: to where the known name goes on that the part begins with; `end` where none. */
static uint32_t end_of_known_part(const struct reading_builder *builder, uint32_t part,
                                  uint32_t end)
{
    static const enum lexicon_category lists[] = {LEXICON_COUNTRIES, LEXICON_PERSONS};
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *known = builder_hit_at(builder, part, lists[i]);
        if (known != NULL && known->end > end)
            return known->end;
    }
    return end;
}

void take_sounds_behind(struct reading_builder *builder)
{
    uint32_t *reach = NULL; /* to where the name goes on that has the character among its sounds */
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        uint32_t part = 0;
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            mention->end <= mention->begin ||
            (reach != NULL && reach[mention->begin] >= mention->end) ||
            !is_foreign(builder, mention, &part))
            continue;
        uint32_t from = mention->end, end = from;
        bool dotted = part > mention->begin;
        if (dotted)
            end = end_of_known_part(builder, part, from);
        if (end == from)
            end = end_of_sounds(builder, from, dotted && from == part + 1);
        if (end == from)
            continue;
        mention->end = end;
        builder_cover(builder, mention->begin, end, COVER_PERSON);
        if (reach == NULL)
            reach = arena_alloc(builder->reading->arena, builder->text.length * sizeof(*reach));
        for (uint32_t at = from; at < end; at++)
            reach[at] = end;
    }
    for (size_t i = 0; i < builder->count && reach != NULL; i++) {
        struct mention *part = &builder->mentions[i];
        if (part->end > part->begin && reach[part->begin] >= part->end)
            part->end = part->begin; /* what begins among the sounds is part of the name */
    }
}

/* Collecting mentions, and the order that a reading promises. */
#include "mentions/builder.h"

#include <stdlib.h>
#include <string.h>

#include "mentions/triggers.h"

struct mention *builder_add(struct reading_builder *builder, enum mention_type type, uint32_t begin,
                            uint32_t end, const char *rule)
{
    builder->mentions = arena_extend(builder->reading->arena, builder->mentions, builder->count,
                                     &builder->capacity, sizeof(*builder->mentions));
    struct mention *mention = &builder->mentions[builder->count++];
    mention->type = type;
    mention->begin = begin;
    mention->end = end;
    mention->rule = rule;
    return mention;
}

void builder_cover(struct reading_builder *builder, uint32_t begin, uint32_t end, enum cover cover)
{
    for (uint32_t i = begin; i < end; i++)
        builder->cover[i] |= (uint8_t)cover;
}

bool builder_covered(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                     unsigned bits)
{
    for (uint32_t i = begin; i < end; i++) {
        if (builder->cover[i] & bits)
            return true;
    }
    return false;
}

/* Marks that no name holds. The dot of foreign names and brackets are looked at where they occur.
 */
static bool is_mark(char32_t c)
{
    return c < U'0' || (c > U'9' && c < U'A') || (c > U'Z' && c < U'a') || (c > U'z' && c < 0xB7) ||
           (c >= 0x2010 && c <= 0x206F) || (c >= 0x2500 && c <= 0x27FF) ||
           (c >= 0x3000 && c <= 0x303F && !rune_is_han(c)) || (c >= 0xFF00 && c <= 0xFFEF);
}

bool builder_is_weak(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct lexicon_hit *word = builder_hit_at(builder, hit->begin, LEXICON_NOT_PLACES);
    return word != NULL && word->end >= hit->end;
}

/* 工|作, 合|同, 高|等: a word of one character that ends a common noun is none of its own. */
static bool ends_noun(struct runes text, const struct lexicon_hit *hit)
{
    char32_t before = hit->begin > 0 ? text.data[hit->begin - 1] : 0;
    switch (text.data[hit->begin]) {
    case U'作':
        return before == U'工' || before == U'合' || before == U'制' || before == U'协' ||
               before == U'操';
    case U'同':
        return before == U'合' || before == U'协';
    case U'等':
        return before == U'高' || before == U'中' || before == U'初';
    case U'由':
        return before == U'自';
    case U'为':
        return before == U'行';
    case U'的':
        return before == U'党';
    default:
        return false;
    }
}

/* Bits of the list boundaries' value. */
enum boundary { BOUNDARY_BEHIND = 1, BOUNDARY_BEFORE = 2, BOUNDARY_PERSON = 4 };

static void mark_boundary(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct reading *reading = builder->reading;
    unsigned side = hit->number;
    if (hit->end - hit->begin == 1) {
        const struct lexicon_hit *longest = &reading->hits.hits[reading->hits.first[hit->begin]];
        bool heads = longest->end > hit->end;
        if (ends_noun(reading->text, hit))
            return;
        if (heads && longest->category == LEXICON_NOT_NAMES) {
            if (side == BOUNDARY_BEHIND)
                return; /* 能源, 会员: no verb that a name could stand before */
            side &= ~(unsigned)BOUNDARY_PERSON; /* 能 acts, 能源 does not */
        }
        if (heads && longest->category != LEXICON_BOUNDARIES && longest->category != LEXICON_SITES)
            side &= ~(unsigned)BOUNDARY_BEFORE; /* 经 in 经济 is no preposition */
    }
    builder->edges[hit->begin] |= (uint8_t)((side & BOUNDARY_BEHIND ? EDGE_END : 0) |
                                            (side & BOUNDARY_PERSON ? EDGE_PERSON : 0));
    builder->edges[hit->end] |= side & BOUNDARY_BEFORE ? EDGE_BEGIN : 0;
}

static void mark_place(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (hit->category == LEXICON_PLACE_SHORT &&
        (hit->end - hit->begin < 2 || builder_is_weak(builder, hit)))
        return;
    if (builder->place_to[hit->end] == 0)
        builder->place_to[hit->end] = hit->begin + 1;
}

static void mark_title(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (hit->category == LEXICON_AFTER_NAMES)
        builder->promises[hit->begin] |= PROMISE_BEHIND;
    else
        builder->promises[hit->end] |= PROMISE_BEFORE;
    if (hit->end - hit->begin > 1) /* 习近平|总书记 */
        builder->edges[hit->begin] |= EDGE_END;
}

static void mark_marks(const struct reading *reading, uint8_t *edges)
{
    struct runes text = reading->text;
    struct trigger_walk walk = trigger_walk(reading, 0, text.length, TRIGGER_PLAIN, 0);
    uint32_t i;
    edges[0] = EDGE_BEGIN | EDGE_MARK;
    edges[text.length] = EDGE_END;
    while (trigger_next(&walk, &i)) {
        if (is_mark(text.data[i])) {
            edges[i] |= EDGE_END;
            edges[i + 1] |= EDGE_BEGIN | EDGE_MARK;
        } else if (rune_is_digit(text.data[i]) || rune_is_letter(text.data[i])) {
            edges[i] |= EDGE_END;
        }
    }
}

void builder_find_edges(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct runes text = reading->text;
    builder->edges = arena_alloc(reading->arena, (size_t)text.length + 1);
    builder->promises = arena_alloc(reading->arena, (size_t)text.length + 1);
    builder->place_to = arena_alloc(reading->arena, ((size_t)text.length + 1) * sizeof(uint32_t));
    mark_marks(reading, builder->edges);
    for (uint32_t i = 0; i < reading->hits.count; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        switch (hit->category) {
        case LEXICON_BOUNDARIES:
            mark_boundary(builder, hit);
            break;
        case LEXICON_BEFORE_NAMES:
        case LEXICON_ROLES:
            builder->promises[hit->end] |= PROMISE_BEFORE;
            break;
        case LEXICON_POSTS:
        case LEXICON_AFTER_NAMES:
            mark_title(builder, hit);
            break;
        case LEXICON_PLACE_SHORT:
        case LEXICON_PLACES:
        case LEXICON_TOWNS:
        case LEXICON_COUNTRIES:
            mark_place(builder, hit);
            break;
        default:
            break;
        }
    }
}

const struct lexicon_hit *builder_hit_at(const struct reading_builder *builder, uint32_t position,
                                         enum lexicon_category category)
{
    if (position >= builder->reading->text.length)
        return NULL;
    return lexicon_longest_at(builder->reading->lexicon, &builder->reading->hits, position,
                              category);
}

const struct lexicon_hit *builder_hit_to(const struct reading_builder *builder, uint32_t position,
                                         enum lexicon_category category)
{
    enum { LONGEST = 16 }; /* code points that a word looked for backwards may have */
    const struct lexicon_hits *hits = &builder->reading->hits;
    uint32_t from = position > LONGEST ? position - LONGEST : 0;
    for (uint32_t i = hits->first[from]; i < hits->first[position]; i++) {
        if (hits->hits[i].end == position && hits->hits[i].category == category)
            return &hits->hits[i];
    }
    return NULL;
}

/* What goes when two mentions cross: the one of the type that stands later here. */
static const uint8_t weakness[MENTION_TYPES] = {
    [MENTION_MONEY] = 0,        [MENTION_PERCENT] = 0,  [MENTION_QUANTITY] = 1,
    [MENTION_TIME] = 1,         [MENTION_DURATION] = 2, [MENTION_FREQUENCY] = 1,
    [MENTION_ORGANISATION] = 2, [MENTION_POST] = 3,     [MENTION_PERSON] = 4,
    [MENTION_PLACE] = 5,        [MENTION_ORDINAL] = 6,  [MENTION_NUMBER] = 7,
    [MENTION_NAME] = 4,         [MENTION_SITE] = 5,     [MENTION_CALLING] = 5,
};

/* Order of two mentions, given by the numbers they were added under. */
static int compare(const void *left, const void *right, void *context)
{
    const struct mention *mentions = context;
    uint32_t first = *(const uint32_t *)left, second = *(const uint32_t *)right;
    const struct mention *a = &mentions[first], *b = &mentions[second];
    if (a->begin != b->begin)
        return a->begin < b->begin ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    if (a->type != b->type)
        return (int)a->type - (int)b->type;
    return first < second ? -1 : first > second;
}

/* Marks the mentions that cannot stay, by their place in the order. One sweep with the stack of
 * those that are open; the stack is as deep as mentions nest. */
static void drop_crossing(const struct mention *mentions, const uint32_t *order, uint32_t count,
                          bool *dropped, uint32_t *stack)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct mention *mention = &mentions[order[i]];
        dropped[i] = mention->begin == mention->end; /* taken back by its recogniser */
        while (depth > 0 && (mentions[order[stack[depth - 1]]].end <= mention->begin ||
                             dropped[stack[depth - 1]]))
            depth--;
        while (depth > 0 && mentions[order[stack[depth - 1]]].end < mention->end && !dropped[i]) {
            const struct mention *open = &mentions[order[stack[depth - 1]]];
            if (weakness[mention->type] >= weakness[open->type])
                dropped[i] = true;
            else
                dropped[stack[--depth]] = true;
        }
        if (depth > 0 && !dropped[i]) {
            const struct mention *open = &mentions[order[stack[depth - 1]]];
            dropped[i] = (open->begin == mention->begin && open->end == mention->end &&
                          open->type == mention->type) ||
                         ((open->type == MENTION_PERSON || open->type == MENTION_NAME) &&
                          (mention->type == MENTION_PLACE || mention->type == MENTION_SITE));
        }
        if (!dropped[i])
            stack[depth++] = i;
    }
}

void builder_settle(struct reading_builder *builder)
{
    struct reading *reading = builder->reading;
    struct arena *arena = reading->arena;
    uint32_t count = (uint32_t)builder->count;
    uint32_t *order = arena_take(arena, count * sizeof(*order));
    for (uint32_t i = 0; i < count; i++)
        order[i] = i;
    if (count > 1)
        qsort_r(order, count, sizeof(*order), compare, builder->mentions);
    bool *dropped = arena_alloc(arena, count);
    uint32_t *moved = arena_alloc(arena, count * sizeof(*moved)); /* new index + 1; 0 dropped */
    drop_crossing(builder->mentions, order, count, dropped,
                  arena_take(arena, count * sizeof(uint32_t)));

    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        kept += !dropped[i];
    reading->mentions = arena_take(arena, kept * sizeof(*reading->mentions));
    reading->mention_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (dropped[i])
            continue;
        reading->mentions[reading->mention_count++] = builder->mentions[order[i]];
        moved[order[i]] = reading->mention_count;
    }
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        struct mention *mention = &reading->mentions[i];
        if (mention->person != 0)
            mention->person = moved[mention->person - 1];
    }

    uint32_t length = reading->text.length;
    reading->first_mention = arena_take(arena, ((size_t)length + 1) * sizeof(uint32_t));
    uint32_t next = 0;
    for (uint32_t i = 0; i <= length; i++) {
        while (next < reading->mention_count && reading->mentions[next].begin < i)
            next++;
        reading->first_mention[i] = next;
    }
}

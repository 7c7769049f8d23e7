#include "mentions/carried_name.h"

#include <stdlib.h>

#include "lexicon/vocabulary.h"
#include "mentions/known_name.h"

enum { NAMES_MOST = 400, FIRST_BITS = 1024 };

struct known_name {
    struct runes name;
    uint32_t order;
};

static int compare_names(const void *left, const void *right)
{
    const struct known_name *a = left, *b = right;
    if (a->name.data[0] != b->name.data[0])
        return a->name.data[0] < b->name.data[0] ? -1 : 1;
    if (a->name.length != b->name.length)
        return a->name.length > b->name.length ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

/* A word that begins inside the name and ends behind it, or one that begins with it: 李强|调. */
static bool is_part_of_word(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct reading *reading = builder->reading;
    for (uint32_t i = reading->hits.first[begin]; i < reading->hits.first[end]; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        enum lexicon_category category = (enum lexicon_category)hit->category;
        if (hit->end > end && hit->begin > begin && hit->end - hit->begin > 1 &&
            category == LEXICON_BOUNDARIES)
            return true;
        if (hit->begin == begin && hit->end > end && category == LEXICON_NOT_NAMES)
            return true;
    }
    return false;
}

/* 晚|高峰, 黎明|时分: a name that is a word too, and here the end of a longer one or a time. */
static bool is_a_word_there(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes times[] = {RUNES_ROW(U"时"), RUNES_ROW(U"期"), RUNES_ROW(U"前夕")};
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    enum { COMMON = 1190 }; /* 雷锋 is a word too, and nearly always the man */
    if (end - begin != 2 ||
        vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, begin, end, costs) !=
            2 ||
        costs[2] > COMMON)
        return false;
    if (begin > 0 && rune_is_han(text.data[begin - 1]) && !(builder->edges[begin] & EDGE_BEGIN))
        return true;
    for (size_t i = 0; i < sizeof(times) / sizeof(*times); i++) {
        if (runes_at(text, end, times[i]))
            return true;
    }
    return false;
}

/* The first of the sorted names that begins with c, or a later one. */
static uint32_t first_name(const struct known_name *names, uint32_t count, char32_t c)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (names[middle].name.data[0] < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* 市长王磊…。王磊介绍了…: what its own word alone tells for a name is one where the text names a
 * person so. */
static void confirm_names(struct reading_builder *builder, const struct known_name *names,
                          uint32_t count)
{
    struct runes text = builder->reading->text;
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if (mention->type != MENTION_NAME)
            continue;
        struct runes name = runes_slice(text, mention->begin, mention->end);
        for (uint32_t k = first_name(names, count, name.data[0]);
             k < count && names[k].name.data[0] == name.data[0]; k++)
            if (builder->mentions[names[k].order].type == MENTION_PERSON &&
                runes_equal(names[k].name, name)) {
                mention->type = MENTION_PERSON;
                break;
            }
    }
}

void carry_names(struct reading_builder *builder)
{
    struct arena *arena = builder->reading->arena;
    struct runes text = builder->reading->text;
    struct known_name *names = arena_take(arena, NAMES_MOST * sizeof(*names));
    uint32_t count = 0;
    for (size_t i = 0; i < builder->count && count < NAMES_MOST; i++) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_PERSON ||
            (mention->type == MENTION_NAME && mention->end - mention->begin > 2))
            names[count++] =
                (struct known_name){runes_slice(text, mention->begin, mention->end), (uint32_t)i};
    }
    if (count == 0)
        return;
    qsort(names, count, sizeof(*names), compare_names);
    confirm_names(builder, names, count);
    uint64_t likely[FIRST_BITS / 64] = {0}; /* which characters a name begins with */
    for (uint32_t i = 0; i < count; i++)
        likely[names[i].name.data[0] % FIRST_BITS / 64] |= UINT64_C(1)
                                                           << names[i].name.data[0] % 64;
    for (uint32_t position = 0; position < text.length; position++) {
        char32_t c = text.data[position];
        if (!(likely[c % FIRST_BITS / 64] >> c % 64 & 1) ||
            (builder->cover[position] & COVER_PERSON))
            continue;
        for (uint32_t i = first_name(names, count, c); i < count && names[i].name.data[0] == c;
             i++) {
            uint32_t end = position + names[i].name.length;
            if (!runes_at(text, position, names[i].name) ||
                is_part_of_word(builder, position, end) || is_a_word_there(builder, position, end))
                continue;
            bool by_itself = builder->mentions[names[i].order].type == MENTION_NAME;
            if ((builder->cover[position] & COVER_MEDIA) || (by_itself && is_of_a_thing(text, end)))
                break;
            uint32_t person = builder_add_person(builder, position, end, "known name");
            if (person != 0) {
                builder->mentions[person - 1].type = builder->mentions[names[i].order].type;
                position = end - 1;
            }
            break;
        }
    }
}

void correct_names(struct reading_builder *builder)
{
    struct runes text = builder->reading->text;
    enum { MOST = 200 };
    uint32_t sure[MOST], count = 0;
    for (size_t i = 0; i < builder->count && count < MOST; i++) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_PERSON && (builder->edges[mention->end] & EDGE_END))
            sure[count++] = (uint32_t)i;
    }
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if (mention->type != MENTION_PERSON || (builder->edges[mention->end] & EDGE_END))
            continue;
        for (uint32_t j = 0; j < count; j++) {
            const struct mention *other = &builder->mentions[sure[j]];
            struct runes name = runes_slice(text, other->begin, other->end);
            if (name.length != mention->end - mention->begin && name.length >= 2 &&
                runes_at(text, mention->begin, name)) {
                mention->end = mention->begin + name.length;
                builder_cover(builder, mention->begin, mention->end, COVER_PERSON);
                break;
            }
        }
    }
}

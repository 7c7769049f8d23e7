#include "mentions/carried_name.h"

#include <stdlib.h>

#include "base/character_set.h"
#include "lexicon/vocabulary.h"
#include "mentions/known_name.h"
#include "mentions/triggers.h"

enum { NAMES_MOST = 400 };

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
    static const struct runes times[] = {RUNES_ROW(U"时"), RUNES_ROW(U"期"), RUNES_ROW(U"前")};
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

/* How the word stands there: 2 opens a clause and a person's deed follows, 1 by itself, 0 neither.
 */
static int standing_of(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const uint8_t *edges = builder->edges;
    struct runes text = builder->reading->text;
    if (!(edges[begin] & EDGE_BEGIN))
        return 0;
    if ((edges[begin] & EDGE_MARK) && (edges[end] & EDGE_PERSON))
        return 2;
    bool closed = (edges[end] & EDGE_END) || (end < text.length && text.data[end] == U'的');
    return closed ? 1 : 0;
}

static bool is_word_like_a_name(const struct reading_builder *builder, uint32_t begin)
{
    enum { COMMON = 1000, USUAL = 7 }; /* 黎明 all the same, but 隆重 is never one */
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    unsigned others = COVER_PERSON | COVER_POST | COVER_ORGANISATION | COVER_VENUE | COVER_PLACE;
    uint32_t given = vocabulary_traits(vocabulary, text.data[begin + 1]).given;
    return vocabulary_traits(vocabulary, text.data[begin]).surname > 1 && given > 1 &&
           vocabulary_costs(vocabulary, text, begin, begin + 2, costs) == 2 && costs[2] > COMMON &&
           (given > USUAL || builder_hit_at(builder, begin, LEXICON_NOT_NAMES) == NULL) &&
           !builder_covered(builder, begin, begin + 2, others);
}

/* 高峰、|田小禾|说, 黎明和|田小禾|: the next of a row is a person. */
static bool is_listed_before_a_person(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->reading->text;
    return end + 1 < text.length && RUNE_AMONG(text.data[end], U"、和与") &&
           (builder->cover[end + 1] & COVER_PERSON) && !(builder->cover[end] & COVER_PERSON);
}

void tell_names_that_are_words(struct reading_builder *builder)
{
    enum { TRIES_MOST = 40 };
    struct runes text = builder->reading->text;
    struct trigger_walk walk = trigger_walk(builder->reading, 0, text.length, TRIGGER_PLAIN, 0);
    uint32_t mark, begin = 0, tries = 0;
    do {
        bool opens = begin + 2 < text.length && (builder->edges[begin] & EDGE_MARK);
        if (opens && is_listed_before_a_person(builder, begin + 2) &&
            is_word_like_a_name(builder, begin)) {
            builder_add_person(builder, begin, begin + 2, "word in a list of names");
        } else if (opens && (builder->edges[begin + 2] & EDGE_PERSON) &&
                   is_word_like_a_name(builder, begin)) {
            struct runes word = runes_slice(text, begin, begin + 2);
            uint32_t stands = 0;
            for (uint32_t at = runes_find(text, 0, word); at < text.length;
                 at = runes_find(text, at + 2, word))
                stands += (uint32_t)standing_of(builder, at, at + 2);
            if (stands > 2)
                builder_add_person(builder, begin, begin + 2, "word and deed");
            if (++tries == TRIES_MOST)
                return;
        }
        begin = trigger_next(&walk, &mark) ? mark + 1 : text.length;
    } while (begin < text.length);
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

/* 程序员|成才: of two characters where a role promises it, and no river or town is called so. */
static bool is_carried(const struct reading_builder *builder, const struct mention *mention)
{
    static const uint32_t places = LEXICON_KIND(LEXICON_SITES) | LEXICON_KIND(LEXICON_PLACE_SHORT);
    return mention->end - mention->begin > 2 ||
           ((builder->promises[mention->begin] & PROMISE_BEFORE) &&
            !(builder->reading->hits.kinds[mention->begin] & places));
}

/* The name that stands there, if one does; the position to go on at. */
static uint32_t carry_to(struct reading_builder *builder, const struct known_name *names,
                         uint32_t count, uint32_t position)
{
    struct runes text = builder->reading->text;
    char32_t c = text.data[position];
    if (builder->cover[position] & COVER_PERSON)
        return position + 1;
    for (uint32_t i = first_name(names, count, c); i < count && names[i].name.data[0] == c; i++) {
        uint32_t end = position + names[i].name.length;
        if (!runes_at(text, position, names[i].name) || is_part_of_word(builder, position, end) ||
            is_a_word_there(builder, position, end))
            continue;
        enum mention_type type = builder->mentions[names[i].order].type;
        if ((builder->cover[position] & COVER_MEDIA) ||
            (type == MENTION_NAME && is_of_a_thing(text, end)))
            break;
        uint32_t person = builder_add_person(builder, position, end, "known name");
        if (person == 0)
            break;
        builder->mentions[person - 1].type = type;
        return end;
    }
    return position + 1;
}

void carry_names(struct reading_builder *builder)
{
    struct runes text = builder->reading->text;
    struct known_name names[NAMES_MOST];
    struct character_set heads = {{0}};
    uint32_t count = 0;
    for (size_t i = 0; i < builder->count && count < NAMES_MOST; i++) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_PERSON ||
            (mention->type == MENTION_NAME && is_carried(builder, mention)))
            names[count++] =
                (struct known_name){runes_slice(text, mention->begin, mention->end), (uint32_t)i};
    }
    if (count == 0)
        return;
    qsort(names, count, sizeof(*names), compare_names);
    confirm_names(builder, names, count);
    for (uint32_t i = 0; i < count; i++)
        character_set_add(&heads, names[i].name.data[0]);
    uint32_t least = 0; /* behind what was added last */
    for (uint32_t at = 0; at < text.length; at += CHARACTER_SET_MOST) {
        const uint32_t left = text.length - at;
        uint64_t mask = character_set_mask(&heads, text.data + at,
                                           left < CHARACTER_SET_MOST ? left : CHARACTER_SET_MOST);
        for (; mask != 0; mask &= mask - 1) {
            const uint32_t position = at + (uint32_t)__builtin_ctzll(mask);
            if (position >= least)
                least = carry_to(builder, names, count, position);
        }
    }
}

/* 常胜和|向往是…, where the text has 常胜 by itself: a name that ends in a word which joins or
 * leads on. */
static bool ends_in_a_joint(const struct reading_builder *builder, const struct mention *mention)
{
    return mention->end - mention->begin > 2 &&
           RUNE_AMONG(builder->reading->text.data[mention->end - 1],
                      U"和与同及跟对在向将被把让说却也还都就又则已曾");
}

void correct_names(struct reading_builder *builder)
{
    struct runes text = builder->reading->text;
    enum { MOST = 200 };
    uint32_t sure[MOST], count = 0;
    for (size_t i = 0; i < builder->count && count < MOST; i++) {
        const struct mention *mention = &builder->mentions[i];
        if ((mention->type == MENTION_PERSON || mention->type == MENTION_NAME) &&
            (builder->edges[mention->end] & EDGE_END) && !ends_in_a_joint(builder, mention))
            sure[count++] = (uint32_t)i;
    }
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        bool joint = ends_in_a_joint(builder, mention);
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            (!joint && (builder->edges[mention->end] & EDGE_END)))
            continue;
        for (uint32_t j = 0; j < count; j++) {
            const struct mention *other = &builder->mentions[sure[j]];
            struct runes name = runes_slice(text, other->begin, other->end);
            if (name.length != mention->end - mention->begin && name.length >= 2 &&
                (!joint || mention->begin + name.length + 1 == mention->end) &&
                runes_at(text, mention->begin, name)) {
                mention->end = mention->begin + name.length;
                builder_cover(builder, mention->begin, mention->end, COVER_PERSON);
                break;
            }
        }
    }
}

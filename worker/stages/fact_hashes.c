/* Numbers and names as short hashes, with the sum, the filter and the list of the sketch. */
#include "stages/fact_hashes.h"

#include <string.h>

enum {
    DATELINE = 40, /* code points in which 讯 or 电 ends a dateline */
    NAMES = 128,
    NAME_BUCKETS = 256, /* a power of two */
    FILTER_RESERVE = 8  /* facts that the names are expected to add */
};

static uint64_t mix(uint64_t hash) /* MurmurHash3 fmix64 */
{
    hash ^= hash >> 33;
    hash *= UINT64_C(0xFF51AFD7ED558CCD);
    hash ^= hash >> 33;
    hash *= UINT64_C(0xC4CEB9FE1A85EC53);
    return hash ^ hash >> 33;
}

static uint64_t hash_runes(struct runes text, uint64_t seed)
{
    uint64_t hash = seed;
    for (uint32_t i = 0; i < text.length; i++)
        hash = mix(hash ^ text.data[i]);
    return hash;
}

static void list_fact(struct sketch *sketch, uint32_t fact)
{
    uint32_t at = sketch->fact_listed;
    if (at == SKETCH_FACTS && fact >= sketch->facts[at - 1])
        return;
    if (at == SKETCH_FACTS)
        at--;
    else
        sketch->fact_listed++;
    for (; at > 0 && sketch->facts[at - 1] > fact; at--)
        sketch->facts[at] = sketch->facts[at - 1];
    sketch->facts[at] = fact;
}

static void add_fact(struct sketch *sketch, uint64_t hash)
{
    uint32_t fact = (uint32_t)(hash >> 32);
    list_fact(sketch, fact);
    sketch->fact_sum += fact;
    if (sketch->fact_count < UINT16_MAX)
        sketch->fact_count++;
    for (int turn = 0; turn < SKETCH_FACTS_FILTER_BITS; turn++) {
        uint32_t bit = sketch_filter_bit(fact, turn, sketch->fact_filter_length);
        sketch->fact_filter[bit / 8] |= (uint8_t)(1 << bit % 8);
    }
}

/* ---- figures ---- */

static bool is_among(char32_t c, const char32_t *set)
{
    while (*set != 0 && *set != c)
        set++;
    return *set != 0;
}

static bool is_numeral(char32_t c)
{
    switch (c) {
    case U'一':
    case U'二':
    case U'三':
    case U'四':
    case U'五':
    case U'六':
    case U'七':
    case U'八':
    case U'九':
    case U'十':
    case U'两':
    case U'百':
    case U'千':
    case U'万':
    case U'亿':
    case U'零':
    case U'〇':
        return true;
    default:
        return false;
    }
}

/* What a lone numeral counts. 一 before most of these is an article rather than a number. */
static bool counts_by(char32_t numeral, char32_t unit)
{
    static const char32_t always[] = U"月日成倍届";
    static const char32_t others[] = U"个名位人家户项次天年周期批座条台辆所亩岁元件种";
    if (is_among(unit, always))
        return true;
    return numeral != U'一' && is_among(unit, others);
}

/* The end of the number that begins at `begin`: digits with their inner marks, or numerals. */
static uint32_t number_end(struct runes text, uint32_t begin)
{
    uint32_t end = begin;
    if (rune_is_digit(text.data[begin])) {
        while (end < text.length && (rune_is_digit(text.data[end]) || text.data[end] == U'.'))
            end++;
        return end;
    }
    while (end < text.length && is_numeral(text.data[end]))
        end++;
    char32_t unit = end < text.length ? text.data[end] : 0;
    if (end == begin + 1 && (unit == 0 || !counts_by(text.data[begin], unit)))
        return begin;
    return end;
}

static uint32_t dateline_end(struct runes text)
{
    uint32_t limit = text.length < DATELINE ? text.length : DATELINE;
    for (uint32_t i = 0; i < limit; i++)
        if (text.data[i] == U'讯' || text.data[i] == U'电')
            for (uint32_t j = 0; j < i; j++)
                if (text.data[j] == U'日' || runes_at(text, j, RUNES(U"本报")) ||
                    runes_at(text, j, RUNES(U"记者")))
                    return i + 1;
    return 0;
}

struct tokens {
    uint64_t *hashes;
    size_t count, capacity;
};

static struct tokens read_numbers(struct arena *arena, struct runes text)
{
    struct tokens tokens = {0};
    for (uint32_t i = dateline_end(text); i < text.length;) {
        bool starts = rune_is_digit(text.data[i]) || is_numeral(text.data[i]);
        uint32_t end = starts ? number_end(text, i) : i;
        if (end == i) {
            i++;
            continue;
        }
        tokens.hashes = arena_extend(arena, tokens.hashes, tokens.count, &tokens.capacity,
                                     sizeof(*tokens.hashes));
        tokens.hashes[tokens.count++] = hash_runes(runes_slice(text, i, end + 1), 1);
        i = end;
    }
    return tokens;
}

/* The turn of this hash among its equals, from 1; the table holds hashes and their counts. */
static uint64_t next_occurrence(uint64_t (*table)[2], size_t mask, uint64_t hash)
{
    size_t at = (size_t)hash & mask;
    while (table[at][1] != 0 && table[at][0] != hash)
        at = (at + 1) & mask;
    table[at][0] = hash;
    return ++table[at][1];
}

void fact_hashes_add_figures(struct arena *arena, struct runes canonical, struct sketch *sketch)
{
    struct tokens tokens = read_numbers(arena, canonical);
    uint32_t length = 8;
    while (length < SKETCH_FACTS_FILTER && length < tokens.count + FILTER_RESERVE)
        length += 8;
    sketch->fact_filter_length = (uint8_t)length;
    size_t size = 16;
    while (size < tokens.count * 2)
        size *= 2;
    uint64_t(*table)[2] = arena_alloc(arena, size * sizeof(*table));
    for (size_t i = 0; i < tokens.count; i++) {
        uint64_t turn = next_occurrence(table, size - 1, tokens.hashes[i]);
        add_fact(sketch, mix(tokens.hashes[i] ^ turn));
    }
}

/* ---- names ---- */

struct name {
    char32_t runes[16];
    uint32_t length;
    int32_t next; /* in its bucket; -1 the last */
    bool found;
};

struct names {
    struct name items[NAMES];
    int32_t buckets[NAME_BUCKETS]; /* by the first two code points */
    int32_t count;
};

static uint32_t name_bucket(char32_t first, char32_t second)
{
    return (first * 31 + second) % NAME_BUCKETS;
}

static bool has_name(const struct names *names, int32_t bucket, const struct name *name)
{
    for (int32_t i = bucket; i >= 0; i = names->items[i].next)
        if (names->items[i].length == name->length &&
            memcmp(names->items[i].runes, name->runes, name->length * sizeof(char32_t)) == 0)
            return true;
    return false;
}

static void add_names(struct names *names, const struct entity *entities, size_t count)
{
    for (size_t i = 0; i < count && names->count < NAMES; i++) {
        if (entities[i].relation == RELATION_AUTHOR)
            continue;
        struct name *name = &names->items[names->count];
        struct span rest = entities[i].name;
        name->length = 0;
        while (rest.length > 0 && name->length < 16) {
            size_t size;
            name->runes[name->length++] = rune_decode(rest, &size);
            rest = span_slice(rest, size, rest.length);
        }
        if (rest.length > 0 || name->length < 2)
            continue;
        int32_t *bucket = &names->buckets[name_bucket(name->runes[0], name->runes[1])];
        if (has_name(names, *bucket, name))
            continue;
        name->next = *bucket;
        name->found = false;
        *bucket = names->count++;
    }
}

void fact_hashes_add_names(const struct article *article, struct sketch *sketch)
{
    struct names names = {.count = 0};
    memset(names.buckets, 0xFF, sizeof(names.buckets));
    add_names(&names, article->facts.people, article->facts.people_count);
    add_names(&names, article->facts.places, article->facts.place_count);
    struct runes body = runes_slice(article->text, 0, article->body_length);
    for (uint32_t at = 0; at + 1 < body.length; at++) {
        int32_t i = names.buckets[name_bucket(body.data[at], body.data[at + 1])];
        for (; i >= 0; i = names.items[i].next) {
            struct name *name = &names.items[i];
            struct runes runes = {name->runes, name->length};
            if (name->found || !runes_at(body, at, runes))
                continue;
            name->found = true;
            add_fact(sketch, hash_runes(runes, 2));
        }
    }
}

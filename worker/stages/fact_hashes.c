/* Numbers and names as short hashes, with the sum, the filter and the list of the sketch. */
#include "stages/fact_hashes.h"

#include <string.h>

#include "base/character_set.h"
#include "stages/canonical_kinds.h"

enum {
    DATELINE = 40, /* code points in which 讯 or 电 ends a dateline */
    NAMES = 128,
    NAME_LENGTH = 16,
    CREDIT = 14,        /* code points back to 记者, 通讯员 ... of a credit */
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
        hash = (hash + text.data[i]) * UINT64_C(0x9E3779B97F4A7C15);
    return mix(hash);
}

/* Moves facts[at] down to its place in a heap whose root is the largest. */
static void sink(uint32_t *facts, int at)
{
    for (int child = 2 * at + 1; child < SKETCH_FACTS; child = 2 * at + 1) {
        if (child + 1 < SKETCH_FACTS && facts[child + 1] > facts[child])
            child++;
        if (facts[child] <= facts[at])
            return;
        const uint32_t fact = facts[at];
        facts[at] = facts[child];
        facts[child] = fact;
        at = child;
    }
}

/* Keeps the smallest: once the list is full, it is a heap, and its largest makes room. */
static void list_fact(struct sketch *sketch, uint32_t fact)
{
    if (sketch->fact_listed == SKETCH_FACTS) {
        if (fact >= sketch->facts[0])
            return;
        sketch->facts[0] = fact;
        sink(sketch->facts, 0);
        return;
    }
    sketch->facts[sketch->fact_listed++] = fact;
    for (int at = SKETCH_FACTS / 2 - 1; sketch->fact_listed == SKETCH_FACTS && at >= 0; at--)
        sink(sketch->facts, at);
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

/* Sets of characters as perfect hashes: a slot is for one of them and no other. */
#define UNIT_SLOT(c) (((c)*39u >> 8) & 63)
#define WORD_SLOT(c) (((c)*3u >> 6) & 63)
#define UNIT(c)      [UNIT_SLOT(c)] = (c)
#define WORD(c)      [WORD_SLOT(c)] = (c)

/* What a lone numeral counts. 一 before most of these is an article rather than a number: but not
 * before those of the first line. */
static const char32_t units[64] = {
    UNIT(U'月'), UNIT(U'日'), UNIT(U'成'), UNIT(U'倍'), UNIT(U'届'), UNIT(U'个'), UNIT(U'名'),
    UNIT(U'位'), UNIT(U'人'), UNIT(U'家'), UNIT(U'户'), UNIT(U'项'), UNIT(U'次'), UNIT(U'天'),
    UNIT(U'年'), UNIT(U'周'), UNIT(U'期'), UNIT(U'批'), UNIT(U'座'), UNIT(U'条'), UNIT(U'台'),
    UNIT(U'辆'), UNIT(U'所'), UNIT(U'亩'), UNIT(U'岁'), UNIT(U'元'), UNIT(U'件'), UNIT(U'种')};

/* Words that only go on behind a number. */
static const char32_t words_between[64] = {WORD(U'和'), WORD(U'与'), WORD(U'及'), WORD(U'或'),
                                           WORD(U'至'), WORD(U'到'), WORD(U'从'), WORD(U'的'),
                                           WORD(U'在'), WORD(U'是'), WORD(U'为'), WORD(U'等'),
                                           WORD(U'了'), WORD(U'后'), WORD(U'前'), WORD(U'-')};

/* U+0000 would be in each of these sets; a canonical text holds none. */
static inline bool is_numeral(char32_t c)
{
    return (canonical_kind(c) & (CANONICAL_NUMERAL | CANONICAL_DIGIT)) == CANONICAL_NUMERAL;
}

static bool counts_by(char32_t numeral, char32_t unit)
{
    return units[UNIT_SLOT(unit)] == unit && (numeral != U'一' || unit == U'月' || unit == U'日' ||
                                              unit == U'成' || unit == U'倍' || unit == U'届');
}

/* A number: digits with their inner marks, or numerals. */
struct number {
    uint32_t begin, end; /* equal: it is none */
    uint32_t last;       /* of the text's numbers */
};

static struct number read_number(const struct canonical *text, uint32_t first)
{
    const struct runes runes = text->runes;
    struct number number = {.begin = (uint32_t)text->numbers[first], .last = first};
    uint32_t end = number.begin + 1;
    if (rune_is_digit(runes.data[number.begin])) {
        for (; end < runes.length && (rune_is_digit(runes.data[end]) || runes.data[end] == U'.');
             end++)
            number.last += runes.data[end] != U'.';
    } else {
        for (; end < runes.length && is_numeral(runes.data[end]) &&
               !canonical_is_parted(text, number.last);
             end++)
            number.last++;
        const bool alone = end == number.begin + 1;
        if (alone && (end == runes.length || !counts_by(runes.data[end - 1], runes.data[end]) ||
                      canonical_is_parted(text, first)))
            end = number.begin;
    }
    number.end = end;
    return number;
}

/* Where the unit behind a number ends: a code point further, but for words that only go on. */
static uint32_t unit_end(const struct canonical *text, const struct number *number)
{
    const uint32_t end = number->end;
    if (end == text->runes.length)
        return end;
    const char32_t c = text->runes.data[end];
    return words_between[WORD_SLOT(c)] == c || canonical_is_parted(text, number->last) ? end
                                                                                       : end + 1;
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
    size_t count;
};

static struct tokens read_numbers(struct arena *arena, const struct canonical *text)
{
    struct tokens tokens = {.hashes =
                                arena_take(arena, text->number_count * sizeof(*tokens.hashes))};
    const uint32_t dateline = dateline_end(text->runes);
    for (uint32_t n = 0; n < text->number_count; n++) {
        if ((uint32_t)text->numbers[n] < dateline)
            continue;
        const struct number number = read_number(text, n);
        if (number.end == number.begin)
            continue;
        tokens.hashes[tokens.count++] =
            hash_runes(runes_slice(text->runes, number.begin, unit_end(text, &number)), 1);
        n = number.last;
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

void fact_hashes_add_figures(struct arena *arena, const struct canonical *text,
                             struct sketch *sketch)
{
    struct tokens tokens = read_numbers(arena, text);
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
    char32_t runes[NAME_LENGTH];
    uint32_t length;
    int32_t next; /* in its bucket; -1 the last */
    bool found;
};

struct names {
    struct character_set heads; /* their first code points, to turn most away */
    struct name items[NAMES];
    int32_t buckets[NAME_BUCKETS]; /* by the first two code points */
    int32_t count;
};

static inline uint32_t bucket_of(const char32_t *runes)
{
    return (runes[0] * 31 + runes[1]) % NAME_BUCKETS;
}

static bool has_name(const struct names *names, int32_t bucket, const struct name *name)
{
    for (int32_t i = bucket; i >= 0; i = names->items[i].next)
        if (names->items[i].length == name->length &&
            memcmp(names->items[i].runes, name->runes, name->length * sizeof(char32_t)) == 0)
            return true;
    return false;
}

static void add_name(struct names *names, struct runes runes)
{
    if (runes.length < 2 || runes.length > NAME_LENGTH || names->count == NAMES)
        return;
    struct name *name = &names->items[names->count];
    memcpy(name->runes, runes.data, runes.length * sizeof(*runes.data));
    name->length = runes.length;
    int32_t *bucket = &names->buckets[bucket_of(name->runes)];
    if (has_name(names, *bucket, name))
        return;
    name->next = *bucket;
    name->found = false;
    *bucket = names->count++;
    character_set_add(&names->heads, name->runes[0]);
}

/* The name; and of 甘肃省兰州市榆中县 whatever follows a border, of which 榆中县 is one. */
static void add_name_and_parts(struct names *names, struct span text)
{
    char32_t runes[3 * NAME_LENGTH];
    uint32_t length = 0;
    while (text.length > 0 && length < 3 * NAME_LENGTH) {
        size_t size;
        runes[length++] = rune_decode(text, &size);
        text = span_slice(text, size, text.length);
    }
    if (text.length > 0)
        return;
    add_name(names, (struct runes){runes, length});
    struct runes tail = {runes, length};
    for (uint32_t i = 1; i + 2 < length; i++)
        if (is_among(runes[i], U"省市州盟区县旗")) {
            tail = (struct runes){runes + i + 1, length - i - 1};
            add_name(names, tail);
        }
    /* 门源回族自治县 is 门源县 to most. */
    if (runes_find(tail, 2, RUNES(U"自治")) < tail.length)
        add_name(names, runes_slice(tail, 0, 2));
}

static void add_entities(struct names *names, const struct entity *entities, size_t count)
{
    for (size_t i = 0; i < count && names->count < NAMES; i++)
        if (entities[i].relation != RELATION_AUTHOR)
            add_name_and_parts(names, entities[i].name);
}

/* Whether what stands before `at`, back to the next mark, credits somebody: (记者 张三 通讯员 …. */
static bool is_credited(struct runes body, uint32_t at)
{
    static const struct runes credits[] = {RUNES_ROW(U"记者"), RUNES_ROW(U"通讯员"),
                                           RUNES_ROW(U"摄影"), RUNES_ROW(U"编辑"),
                                           RUNES_ROW(U"责编"), RUNES_ROW(U"作者")};
    for (uint32_t back = 1; back <= CREDIT && back <= at; back++) {
        char32_t c = body.data[at - back];
        if (!rune_is_han(c) && c != U' ' && c != U':' && c != U'：')
            return false;
        for (size_t i = 0; i < sizeof(credits) / sizeof(credits[0]); i++)
            if (runes_at(body, at - back, credits[i]))
                return true;
    }
    return false;
}

/* The names that stand at a place of the body, once each. */
static void take_names_at(struct names *names, struct runes body, uint32_t at,
                          struct sketch *sketch)
{
    for (int32_t i = names->buckets[bucket_of(body.data + at)]; i >= 0; i = names->items[i].next) {
        struct name *name = &names->items[i];
        struct runes runes = {name->runes, name->length};
        if (name->found || !runes_at(body, at, runes) || is_credited(body, at))
            continue;
        name->found = true;
        add_fact(sketch, hash_runes(runes, 2));
    }
}

void fact_hashes_add_names(const struct article *article, struct sketch *sketch)
{
    struct names names;
    names.count = 0;
    memset(&names.heads, 0, sizeof(names.heads));
    memset(names.buckets, 0xFF, sizeof(names.buckets));
    add_entities(&names, article->facts.people, article->facts.people_count);
    add_entities(&names, article->facts.places, article->facts.place_count);
    const struct runes body = runes_slice(article->text, 0, article->body_length);
    for (uint32_t at = 0; at + 1 < body.length; at += CHARACTER_SET_MOST) {
        const uint32_t left = body.length - 1 - at; /* a name has two code points at least */
        uint64_t mask = character_set_mask(&names.heads, body.data + at,
                                           left < CHARACTER_SET_MOST ? left : CHARACTER_SET_MOST);
        for (; mask != 0; mask &= mask - 1)
            take_names_at(&names, body, at + (uint32_t)__builtin_ctzll(mask), sketch);
    }
}

/* The lexicon: made of the lists, then asked. How it looks inside is in automaton.h. */
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "lexicon/automaton.h"
#include "lexicon/lists.h"

static void sign(struct lexicon *lexicon, const struct vocabulary_sheet *words)
{
    XXH64_hash_t hash = XXH3_64bits(words->words, words->count * sizeof(*words->words));
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        const struct lexicon_entry *entry = &lexicon->entries[i];
        unsigned char category = (unsigned char)entry->category;
        hash = XXH3_64bits_withSeed(&category, 1, hash);
        hash = XXH3_64bits_withSeed(entry->word.data, entry->word.length * sizeof(char32_t), hash);
        hash = XXH3_64bits_withSeed(entry->value.length ? entry->value.data : "",
                                    entry->value.length, hash);
    }
    snprintf(lexicon->version, sizeof(lexicon->version), "%016llx", (unsigned long long)hash);
}

enum status lexicon_create(struct span directory, struct arena *arena, struct lexicon **lexicon,
                           struct span *error)
{
    struct lexicon *built = calloc(1, sizeof(*built));
    if (built == NULL) {
        *error = SPAN("out of memory");
        return STATUS_BROKEN;
    }
    arena_init(&built->arena, SIZE_MAX / 2);
    struct word_sheets sheets = {.table = {.arena = &built->arena},
                                 .words = {.arena = &built->arena}};
    enum status status = lists_read_builtin(&sheets, arena, error);
    if (status == STATUS_OK && directory.length > 0)
        status = lists_read_directory(&sheets, directory, arena, error);
    if (status != STATUS_OK) {
        lexicon_destroy(built);
        return status;
    }
    word_table_settle(&sheets.table);
    built->entries = sheets.table.entries;
    built->entry_count = sheets.table.count;
    built->pairs =
        pair_table_create(&built->arena, automaton_pairs(built) + vocabulary_pairs(&sheets.words));
    automaton_build(built);
    vocabulary_build(&built->vocabulary, &built->pairs, &sheets.words, built->entries,
                     built->entry_count);
    built->places = place_table_build(&built->arena, built->entries, built->entry_count);
    sign(built, &sheets.words);
    *lexicon = built;
    return STATUS_OK;
}

void lexicon_destroy(struct lexicon *lexicon)
{
    if (lexicon == NULL)
        return;
    arena_clear(&lexicon->arena);
    free(lexicon);
}

/* ---- asking ---- */

_Static_assert(LEXICON_CATEGORIES - LEXICON_NOT_NAMES <= 32,
               "lexicon_hits.kinds has a bit for each list that a scan reports");

/* What a scan puts down on its way: each step leaves room in the caches for the next, see
 * lexicon_scan. */
struct scan {
    const struct lexicon *lexicon;
    struct arena *arena;
    struct runes text;
    struct place {
        uint32_t begin;
        uint32_t told; /* by find_places: the low bits of the hash of the pair that stands there,
                          and two of the next; by find_pairs: the head of that pair, 0 for none */
    } * places;        /* that begin a word, or a pair of characters that is likely to; after
                          find_pairs: only those that do */
    uint32_t place_count;
    uint32_t *pairs; /* of each position of the text: pairs.h */
};

#define PLACE_PAIRED (UINT32_C(1) << 31) /* the pair is likely to be there */
#define PLACE_SINGLE (UINT32_C(1) << 30) /* the one character is a word */

enum { PLACES_AHEAD = 8 }; /* how far find_pairs asks ahead */

/* Without a branch that could be guessed wrong. */
static void find_places(struct scan *scan)
{
    const struct pair_table *pairs = &scan->lexicon->pairs;
    const uint32_t *singles = scan->lexicon->singles;
    const char32_t *data = scan->text.data;
    struct place *place = scan->places;
    uint32_t position = 0;
    for (; position + 1 < scan->text.length; position++, data++) {
        const uint32_t hash = pair_hash(pair_key(data[0], data[1]));
        const uint32_t pair = pair_is_likely(pairs, hash) << 1;
        const uint32_t flags = pair | bit_of(singles, data[0] & (PLANE - 1)) | (data[0] >= PLANE);
        *place = (struct place){position, (hash & (PLACE_SINGLE - 1)) | flags << 30};
        place += flags != 0;
    }
    if (scan->text.length > 0 && (*data >= PLANE || bit_of(singles, *data)))
        *place++ = (struct place){position, PLACE_SINGLE};
    scan->place_count = (uint32_t)(place - scan->places);
    memset(place, 0, PLACES_AHEAD * sizeof(*place));
}

/* Looks up the pairs, asking ahead for them; keeps the places where a word of the lists may begin,
 * and asks for what the next step looks at. */
static void find_pairs(struct scan *scan)
{
    const struct lexicon *lexicon = scan->lexicon;
    const char32_t *data = scan->text.data;
    struct place *kept = scan->places;
    const struct place *const end = scan->places + scan->place_count;
    for (const struct place *place = scan->places; place < end; place++) {
        const uint32_t begin = place->begin, told = place->told;
        const uint32_t later = place[PLACES_AHEAD].told;
        uint32_t head = 0;
        if (later & PLACE_PAIRED)
            __builtin_prefetch(pair_slot(&lexicon->pairs, later));
        if (told & PLACE_PAIRED) {
            const uint32_t number =
                pair_number(&lexicon->pairs, pair_key(data[begin], data[begin + 1]), told);
            scan->pairs[begin] = number;
            head = lexicon->pairs.pairs[number].head;
            __builtin_prefetch(&lexicon->heads[head]);
        }
        *kept = (struct place){begin, head};
        kept += head != 0 || (told & PLACE_SINGLE) != 0;
    }
    scan->place_count = (uint32_t)(kept - scan->places);
}

/* The word that is this one character; one without entries where there is none. */
static inline const struct word *word_of_one(const struct lexicon *lexicon, char32_t rune)
{
    return rune < PLANE ? &lexicon->ones[lexicon->one_of[rune]] : &head_of(lexicon, rune, 0)->word;
}

/* Words that begin at a place, shorter first. */
struct found {
    uint32_t count;
    uint32_t ends[LONGEST_WORD];
    const struct word *words[LONGEST_WORD];
};

/* Branch-free: whether a word is reported cannot be guessed. */
static inline void note_word(struct found *found, const struct word *word, uint32_t end)
{
    found->ends[found->count] = end;
    found->words[found->count] = word;
    found->count += is_reported(word);
}

/* Adds the words of that head that a scan reports. */
static inline void find_longer(const struct lexicon *lexicon, struct runes text, uint32_t begin,
                               const struct head *head, struct found *found)
{
    uint32_t end = begin + 2, branches = head->branches;
    note_word(found, &head->word, end);
    if (end >= text.length || !(head->thirds & third_bit(text.data[end])))
        return;
    while (branches != 0 && end < text.length) {
        const struct branch *branch = branch_of(lexicon, branches, text.data[end++]);
        if (branch == NULL)
            return;
        note_word(found, &branch->word, end);
        branches = branch->branches;
    }
}

/* One hit for each list that a word stands in. */
static struct lexicon_hits tell_hits(const struct scan *scan)
{
    const struct lexicon *lexicon = scan->lexicon;
    uint32_t length = scan->text.length;
    uint32_t *first = arena_take(scan->arena, ((size_t)length + 1) * sizeof(*first));
    uint32_t *kinds = arena_alloc(scan->arena, ((size_t)length + 1) * sizeof(*kinds));
    size_t count = 0, capacity = length + LEXICON_CATEGORIES;
    struct lexicon_hit *hits = arena_take(scan->arena, capacity * sizeof(*hits));
    uint32_t told = 0; /* `first` is filled in up to here */
    for (uint32_t i = 0; i < scan->place_count; i++) {
        struct found found;
        uint32_t begin = scan->places[i].begin, head = scan->places[i].told, bits = 0;
        found.count = 0;
        note_word(&found, word_of_one(lexicon, scan->text.data[begin]), begin + 1);
        if (head != 0)
            find_longer(lexicon, scan->text, begin, &lexicon->heads[head], &found);
        if (found.count == 0)
            continue;
        while (told <= begin)
            first[told++] = (uint32_t)count;
        while (found.count-- > 0) {
            const struct word *word = found.words[found.count];
            uint32_t entry = word->entry + word->silent, end = found.ends[found.count];
            uint32_t more = (uint32_t)(word->entries - word->silent);
            if (capacity - count < LEXICON_CATEGORIES)
                hits = arena_extend(scan->arena, hits, capacity, &capacity, sizeof(*hits));
            hits[count++] = (struct lexicon_hit){begin, end, entry, word->told, word->number};
            bits |= LEXICON_KIND(word->told);
            while (--more > 0) {
                struct label label = lexicon->labels[++entry];
                hits[count++] =
                    (struct lexicon_hit){begin, end, entry, label.category, label.number};
                bits |= LEXICON_KIND(label.category);
            }
        }
        kinds[begin] = bits;
    }
    while (told <= length)
        first[told++] = (uint32_t)count;
    return (struct lexicon_hits){hits, (uint32_t)count, first, kinds, scan->pairs};
}

/* In three steps over the whole text instead of one a place: what a step waits for in the first is
 * asked for in the one before, and most of a scan's time was waiting. */
struct lexicon_hits lexicon_scan(const struct lexicon *lexicon, struct arena *arena,
                                 struct runes text)
{
    struct scan scan = {.lexicon = lexicon, .arena = arena, .text = text};
    scan.places =
        arena_take(arena, ((size_t)text.length + 1 + PLACES_AHEAD) * sizeof(*scan.places));
    find_places(&scan);
    scan.pairs = arena_alloc(arena, ((size_t)text.length + 1) * sizeof(*scan.pairs));
    find_pairs(&scan);
    return tell_hits(&scan);
}

struct lexicon_hits lexicon_scan_places(const struct lexicon *lexicon, struct arena *arena,
                                        struct runes text)
{
    struct lexicon_hit *hits = NULL;
    size_t count = 0, capacity = 0;
    for (uint32_t begin = 0; begin + 1 < text.length; begin++) {
        char32_t first = text.data[begin], second = text.data[begin + 1];
        if (!bit_of(lexicon->place_pairs, place_pair_bit(first, second)))
            continue;
        uint32_t head = pair_find(&lexicon->pairs, first, second)->head;
        struct found found;
        found.count = 0;
        if (head != 0)
            find_longer(lexicon, text, begin, &lexicon->heads[head], &found);
        while (found.count-- > 0) {
            const struct word *word = found.words[found.count];
            for (uint32_t entry = word->entry; entry < word->entry + word->entries; entry++) {
                struct label label = lexicon->labels[entry];
                if (!is_place_list((enum lexicon_category)label.category))
                    continue;
                hits = arena_extend(arena, hits, count, &capacity, sizeof(*hits));
                hits[count++] = (struct lexicon_hit){begin, found.ends[found.count], entry,
                                                     label.category, label.number};
            }
        }
    }
    return (struct lexicon_hits){hits, (uint32_t)count, NULL, NULL, NULL};
}

const struct lexicon_entry *lexicon_entry_of(const struct lexicon *lexicon, uint32_t entry)
{
    return &lexicon->entries[entry];
}

const struct vocabulary *lexicon_vocabulary(const struct lexicon *lexicon)
{
    return &lexicon->vocabulary;
}

const struct place_table *lexicon_place_table(const struct lexicon *lexicon)
{
    return &lexicon->places;
}

/* The entry of that list among those of a word; NULL where there is none. */
static const struct lexicon_entry *entry_of(const struct lexicon *lexicon, const struct word *word,
                                            enum lexicon_category category)
{
    for (uint32_t i = word->entry; i < word->entry + word->entries; i++) {
        if (lexicon->labels[i].category == category)
            return &lexicon->entries[i];
    }
    return NULL;
}

/* Walks along a text of at least two characters: the next word of it, one character longer than the
 * one before; false where none goes on so. */
struct walk {
    uint32_t length; /* of the text's begin that was walked; 0 before the first step */
    uint32_t branches;
    const struct word *word;
};

static bool step(const struct lexicon *lexicon, struct runes text, struct walk *walk)
{
    if (walk->length == 0) {
        const struct head *head = head_of(lexicon, text.data[0], text.data[1]);
        *walk = (struct walk){2, head->branches, &head->word};
        return head != lexicon->heads;
    }
    const struct branch *branch = walk->branches != 0 && walk->length < text.length
                                      ? branch_of(lexicon, walk->branches, text.data[walk->length])
                                      : NULL;
    if (branch != NULL)
        *walk = (struct walk){walk->length + 1, branch->branches, &branch->word};
    return branch != NULL;
}

const struct lexicon_entry *lexicon_find(const struct lexicon *lexicon,
                                         enum lexicon_category category, struct runes word)
{
    if (word.length < 2)
        return word.length == 0 ? NULL
                                : entry_of(lexicon, word_of_one(lexicon, word.data[0]), category);
    struct walk walk = {.length = 0};
    while (walk.length < word.length)
        if (!step(lexicon, word, &walk))
            return NULL;
    return entry_of(lexicon, walk.word, category);
}

uint32_t lexicon_prefix(const struct lexicon *lexicon, enum lexicon_category category,
                        struct runes text)
{
    if (text.length == 0)
        return 0;
    uint32_t longest =
        entry_of(lexicon, word_of_one(lexicon, text.data[0]), category) != NULL ? 1 : 0;
    struct walk walk = {.length = 0};
    while (text.length > 1 && step(lexicon, text, &walk)) {
        if (entry_of(lexicon, walk.word, category) != NULL)
            longest = walk.length;
    }
    return longest;
}

struct span lexicon_version(const struct lexicon *lexicon)
{
    return span_of(lexicon->version);
}

size_t lexicon_size(const struct lexicon *lexicon)
{
    return lexicon->entry_count;
}

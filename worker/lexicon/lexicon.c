/* The automaton: a trie over code points, walked from every position of the text.
 *
 * Most positions are the start of nothing, and two looks say so: `singles` (one bit a character of
 * the Basic Multilingual Plane: is it a word by itself?) and `pairs` (one bit for a hash of the
 * first two characters, 64 KB, so that it stays in the second-level cache). What passes is looked
 * up by its first two characters in one hash table; of that, what words go on with stands close
 * together, depth first, so that a walk seldom waits for another line of memory:
 *
 *     heads     hash of two characters -> their word, and where it branches
 *     branches  [ 部 | 者 | 华 last ] ...    side by side those that go on from one point, each
 * with its word, and where it branches
 *
 * No failure links, and a build that is linear whatever the words are. A walk is as long as the
 * longest word at most, so a scan is linear in the text. */
#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "lexicon/lists.h"
#include "lexicon/places.h"
#include "lexicon/table.h"
#include "lexicon/vocabulary.h"

enum {
    PLANE = 0x10000,
    PAIR_BITS = 19,
    RUNE_BITS = 21,
};

/* What ends somewhere. */
struct word {
    uint32_t entry;  /* first of the entries whose word it is */
    uint8_t entries; /* how many: one a list at most; 0: no word */
    uint8_t silent;  /* how many of them, the first ones, a scan does not report */
    uint8_t told;    /* the list of the first one that it does report */
    uint8_t number;  /* and that one's number */
};

/* The first two characters of words; of a word of one beyond the plane that one, and 0. */
struct head {
    uint64_t key;      /* 0: an empty slot */
    uint32_t branches; /* the first of them; 0: no longer word begins so */
    uint32_t thirds;   /* a bit for each character that they begin with, by third_bit */
    struct word word;
};

/* A character that words go on with. */
struct branch {
    char32_t rune : RUNE_BITS;
    uint32_t last : 1; /* of those that go on from one point, in ascending order */
    uint32_t branches; /* as in a head */
    struct word word;
};

struct lexicon {
    struct arena arena; /* owns all that follows */
    struct lexicon_entry *entries;
    size_t entry_count;
    struct word *ones; /* words of one character; the first is none */
    uint32_t one_count;
    uint16_t *one_of; /* by characters of the plane: the number in `ones` */
    struct head *heads;
    uint32_t head_mask; /* slots - 1; at most two thirds of them are used */
    struct branch *branches;
    uint32_t *singles;
    uint32_t *pairs;
    uint32_t *place_pairs; /* the same of the lists that lexicon_scan_places reports */
    struct label {
        uint8_t category, number;
    } * labels; /* of the entries, side by side */
    struct place_table places;
    struct vocabulary vocabulary;
    char version[17];
};

static inline uint64_t head_key(char32_t first, char32_t second)
{
    return (uint64_t)first << RUNE_BITS | second;
}

static inline uint32_t head_slot(const struct lexicon *lexicon, uint64_t key)
{
    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & lexicon->head_mask;
}

/* The slot of that head: where it stands, or an empty one. */
static inline struct head *head_of(const struct lexicon *lexicon, uint64_t key)
{
    uint32_t slot = head_slot(lexicon, key);
    while (lexicon->heads[slot].key != key && lexicon->heads[slot].key != 0)
        slot = (slot + 1) & lexicon->head_mask;
    return &lexicon->heads[slot];
}

/* The bit that a word's first two characters have in `pairs`: of all that have one, seldom the same
 * as another's. */
static inline uint32_t pair_bit(char32_t first, char32_t second)
{
    return (first << 16 ^ second) * UINT32_C(0x9E3779B1) >> (32 - PAIR_BITS);
}

static inline uint32_t third_bit(char32_t third)
{
    return UINT32_C(1) << (third & 31);
}

static inline uint32_t bit_of(const uint32_t *bits, uint32_t number)
{
    return bits[number / 32] >> (number & 31) & 1;
}

/* The branch with that character among those that go on from one point, or NULL. */
static inline const struct branch *branch_of(const struct lexicon *lexicon, uint32_t branches,
                                             char32_t rune)
{
    for (const struct branch *branch = &lexicon->branches[branches];; branch++) {
        if (branch->rune == rune)
            return branch;
        if (branch->last || branch->rune > rune)
            return NULL;
    }
}

static inline bool is_reported(const struct word *word)
{
    return word->entries > word->silent;
}

static inline bool is_place_list(enum lexicon_category category)
{
    return category == LEXICON_PLACES || category == LEXICON_PLACE_SHORT ||
           category == LEXICON_TOWNS;
}

/* ---- building ---- */

/* Entries [from, to) that begin alike, with `depth` characters. */
struct family {
    uint32_t from, to, depth;
};

/* The word that the family's first entries are, which take their leave of it. */
static struct word take_word(struct lexicon *lexicon, struct family *family)
{
    struct word word = {.entry = family->from};
    while (family->from < family->to &&
           lexicon->entries[family->from].word.length == family->depth) {
        const struct lexicon_entry *entry = &lexicon->entries[family->from];
        struct label label = {(uint8_t)entry->category,
                              (uint8_t)(entry->number < UINT8_MAX ? entry->number : UINT8_MAX)};
        lexicon->labels[family->from++] = label;
        word.entries++;
        if (entry->category <= LEXICON_FOREIGN_NAMES) {
            word.silent++; /* these lists come first in the order of entries */
        } else if (word.entries == word.silent + 1) {
            word.told = label.category;
            word.number = label.number;
        }
    }
    return word;
}

/* The part of the family that goes on with the same character as its first entry. */
static struct family first_part(const struct lexicon *lexicon, struct family family)
{
    char32_t rune = lexicon->entries[family.from].word.data[family.depth];
    struct family part = {family.from, family.from, family.depth + 1};
    while (part.to < family.to && lexicon->entries[part.to].word.data[family.depth] == rune)
        part.to++;
    return part;
}

/* Work for add_branches: a family, and where to say where its branches stand. */
struct growth {
    struct family family;
    uint32_t *branches;
};

/* All branches of a family, depth first. `stack` has room for one growth a branch. */
static void add_branches(struct lexicon *lexicon, struct family family, uint32_t *branches,
                         uint32_t *count, struct growth *stack)
{
    size_t depth = 0;
    stack[depth++] = (struct growth){family, branches};
    while (depth > 0) {
        struct growth growth = stack[--depth];
        if (growth.family.from == growth.family.to)
            continue;
        size_t bottom = depth;
        *growth.branches = *count;
        while (growth.family.from < growth.family.to) {
            struct family part = first_part(lexicon, growth.family);
            struct branch *branch = &lexicon->branches[(*count)++];
            growth.family.from = part.to;
            branch->rune = lexicon->entries[part.from].word.data[part.depth - 1] & 0x1FFFFF;
            branch->last = part.to == growth.family.to;
            branch->word = take_word(lexicon, &part);
            stack[depth++] = (struct growth){part, &branch->branches};
        }
        for (size_t low = bottom, high = depth; low + 1 < high; low++) { /* the first one next */
            struct growth swapped = stack[low];
            stack[low] = stack[--high];
            stack[high] = swapped;
        }
    }
}

static void add_family(struct lexicon *lexicon, struct family family, uint32_t *count,
                       struct growth *stack)
{
    char32_t first = lexicon->entries[family.from].word.data[0];
    struct word word = take_word(lexicon, &family);
    if (word.entries > 0 && first < PLANE) {
        lexicon->one_of[first] = (uint16_t)lexicon->one_count;
        lexicon->ones[lexicon->one_count++] = word;
        if (is_reported(&word))
            lexicon->singles[first / 32] |= UINT32_C(1) << first % 32;
    } else if (word.entries > 0) {
        *head_of(lexicon, head_key(first, 0)) =
            (struct head){.key = head_key(first, 0), .word = word};
    }
    while (family.from < family.to) {
        struct family part = first_part(lexicon, family);
        char32_t second = lexicon->entries[part.from].word.data[1];
        struct head *head = head_of(lexicon, head_key(first, second));
        uint32_t bit = pair_bit(first, second);
        family.from = part.to;
        lexicon->pairs[bit / 32] |= UINT32_C(1) << bit % 32;
        for (uint32_t i = part.from; i < part.to; i++)
            if (is_place_list(lexicon->entries[i].category))
                lexicon->place_pairs[bit / 32] |= UINT32_C(1) << bit % 32;
        *head = (struct head){.key = head_key(first, second), .word = take_word(lexicon, &part)};
        for (uint32_t i = part.from; i < part.to; i++)
            head->thirds |= third_bit(lexicon->entries[i].word.data[2]);
        add_branches(lexicon, part, &head->branches, count, stack);
    }
}

/* The entries are in the order of their words, shorter first. */
static void compile(struct lexicon *lexicon)
{
    struct arena *arena = &lexicon->arena;
    size_t heads = 1, characters = 1, ones = 1;
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        struct runes word = lexicon->entries[i].word;
        bool alike = i > 0 && word.length > 1 &&
                     runes_start_with(lexicon->entries[i - 1].word, runes_slice(word, 0, 2));
        heads += !alike;
        ones += word.length == 1;
        characters += word.length > 2 ? word.length - 2 : 0;
    }
    uint32_t slots = 16;
    while (slots / 3 * 2 < heads)
        slots *= 2;
    lexicon->head_mask = slots - 1;
    lexicon->heads = arena_alloc(arena, slots * sizeof(*lexicon->heads));
    lexicon->branches = arena_alloc(arena, characters * sizeof(*lexicon->branches));
    lexicon->ones = arena_alloc(arena, ones * sizeof(*lexicon->ones));
    lexicon->one_of = arena_alloc(arena, PLANE * sizeof(*lexicon->one_of));
    lexicon->one_count = 1;
    lexicon->singles = arena_alloc(arena, PLANE / 8);
    lexicon->pairs = arena_alloc(arena, (1 << PAIR_BITS) / 8);
    lexicon->place_pairs = arena_alloc(arena, (1 << PAIR_BITS) / 8);
    lexicon->labels = arena_alloc(arena, lexicon->entry_count * sizeof(*lexicon->labels));
    struct growth *stack = arena_take(arena, (characters + 1) * sizeof(*stack));
    uint32_t count = 1; /* branch 0 is none */
    struct family all = {0, (uint32_t)lexicon->entry_count, 0};
    while (all.from < all.to) {
        struct family family = first_part(lexicon, all);
        all.from = family.to;
        add_family(lexicon, family, &count, stack);
    }
}

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
    compile(built);
    vocabulary_build(&built->vocabulary, &sheets.words, built->entries, built->entry_count);
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
    uint32_t *places; /* where a word may begin; PLACE_PAIRED: one of several characters too */
    uint32_t place_count;
    const struct head **heads; /* of the places: NULL where no word of several begins */
};

#define PLACE_PAIRED (UINT32_C(1) << 31)

/* The places where a word may begin, without a branch that could be guessed wrong. */
static void find_places(struct scan *scan)
{
    const uint32_t *singles = scan->lexicon->singles, *pairs = scan->lexicon->pairs;
    const char32_t *data = scan->text.data;
    uint32_t *place = scan->places, position = 0;
    for (; position + 1 < scan->text.length; position++, data++) {
        uint32_t pair = bit_of(pairs, pair_bit(data[0], data[1]));
        uint32_t single = bit_of(singles, data[0] & (PLANE - 1)) | data[0] >> 16;
        *place = position | pair << 31;
        place += (single | pair) != 0;
    }
    if (scan->text.length > 0 && (*data >= PLANE || bit_of(singles, *data)))
        *place++ = position;
    scan->place_count = (uint32_t)(place - scan->places);
}

/* Looks up the places' heads, asking ahead for them, and asks for what the next step begins with.
 */
static void find_heads(struct scan *scan)
{
    enum { AHEAD = 8 };
    const struct lexicon *lexicon = scan->lexicon;
    const char32_t *data = scan->text.data;
    for (uint32_t i = 0; i < scan->place_count; i++) {
        uint32_t later = scan->places[i + AHEAD < scan->place_count ? i + AHEAD : i];
        uint32_t place = scan->places[i];
        if (later & PLACE_PAIRED) {
            later &= ~PLACE_PAIRED;
            uint64_t key = head_key(data[later], data[later + 1]);
            __builtin_prefetch(&lexicon->heads[head_slot(lexicon, key)]);
        }
        scan->heads[i] = NULL;
        if (place & PLACE_PAIRED) {
            place &= ~PLACE_PAIRED;
            const struct head *head = head_of(lexicon, head_key(data[place], data[place + 1]));
            if (head->key != 0)
                scan->heads[i] = head;
            if (head->branches != 0)
                __builtin_prefetch(&lexicon->branches[head->branches]);
        }
    }
}

/* The word that is this one character; one without entries where there is none. */
static inline const struct word *word_of_one(const struct lexicon *lexicon, char32_t rune)
{
    return rune < PLANE ? &lexicon->ones[lexicon->one_of[rune]]
                        : &head_of(lexicon, head_key(rune, 0))->word;
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
        uint32_t begin = scan->places[i] & ~PLACE_PAIRED, bits = 0;
        found.count = 0;
        note_word(&found, word_of_one(lexicon, scan->text.data[begin]), begin + 1);
        if (scan->heads[i] != NULL)
            find_longer(lexicon, scan->text, begin, scan->heads[i], &found);
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
    return (struct lexicon_hits){hits, (uint32_t)count, first, kinds};
}

/* In three steps over the whole text instead of one a place: what a step waits for in the first is
 * asked for in the one before, and most of a scan's time was waiting. */
struct lexicon_hits lexicon_scan(const struct lexicon *lexicon, struct arena *arena,
                                 struct runes text)
{
    struct scan scan = {.lexicon = lexicon, .arena = arena, .text = text};
    scan.places = arena_take(arena, ((size_t)text.length + 1) * sizeof(*scan.places));
    find_places(&scan);
    scan.heads = arena_take(arena, scan.place_count * sizeof(*scan.heads));
    find_heads(&scan);
    return tell_hits(&scan);
}

struct lexicon_hits lexicon_scan_places(const struct lexicon *lexicon, struct arena *arena,
                                        struct runes text)
{
    struct lexicon_hit *hits = NULL;
    size_t count = 0, capacity = 0;
    for (uint32_t begin = 0; begin + 1 < text.length; begin++) {
        char32_t first = text.data[begin], second = text.data[begin + 1];
        if (!bit_of(lexicon->place_pairs, pair_bit(first, second)))
            continue;
        const struct head *head = head_of(lexicon, head_key(first, second));
        struct found found;
        found.count = 0;
        if (head->key != 0)
            find_longer(lexicon, text, begin, head, &found);
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
    return (struct lexicon_hits){hits, (uint32_t)count, NULL, NULL};
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
        const struct head *head = head_of(lexicon, head_key(text.data[0], text.data[1]));
        *walk = (struct walk){2, head->branches, &head->word};
        return head->key != 0;
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

const struct lexicon_hit *lexicon_longest_at(const struct lexicon *lexicon,
                                             const struct lexicon_hits *hits, uint32_t position,
                                             enum lexicon_category category)
{
    (void)lexicon;
    if (!(hits->kinds[position] & LEXICON_KIND(category)))
        return NULL;
    for (uint32_t i = hits->first[position]; i < hits->first[position + 1]; i++) {
        if (hits->hits[i].category == category)
            return &hits->hits[i];
    }
    return NULL;
}

struct span lexicon_version(const struct lexicon *lexicon)
{
    return span_of(lexicon->version);
}

size_t lexicon_size(const struct lexicon *lexicon)
{
    return lexicon->entry_count;
}

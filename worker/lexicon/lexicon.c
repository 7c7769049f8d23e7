/* The automaton: a trie over code points, walked from every position of the text.
 *
 * Most positions are the start of nothing, and two looks say so: `singles` (one bit a character of
 * the Basic Multilingual Plane: is it a word by itself?) and `pairs` (one bit for a hash of the
 * first two characters, 128 KB, so that it stays in the second-level cache). Only what passes walks
 * the edges, which are one open-addressed hash table: no failure links, and a build that is linear
 * whatever the words are. A walk is as long as the longest word at most, so a scan is linear in the
 * text. The node of a word's first character is numbered by that character: nothing to look up. */
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
    PAIR_BITS = 20,
};

struct node {
    uint32_t entry;  /* first of the entries whose word ends here */
    uint8_t entries; /* how many: one a list at most */
    uint8_t silent;  /* how many of them, the first ones, a scan does not report */
    uint8_t told;    /* the list of the first one that it does report */
    uint8_t number;  /* and that one's number */
};

/* A node's number carries two flags, so that a walk looks at a node only where it has to tell of
 * it: most steps are one look at one slot. */
#define NODE_REPORTS (UINT32_C(2) << NODE_BITS)
#define NODE_GOES_ON (UINT32_C(1) << NODE_BITS)
#define NODE_NUMBER  (NODE_GOES_ON - 1)

/* An edge is one word of 64 bits, so that eight lie in a line of cache:
 *
 *     | from: 20 | rune: 21 | to: 2 flags and 20 |      0: an empty slot */
enum { NODE_BITS = 20, FLAG_BITS = 2, TO_BITS = NODE_BITS + FLAG_BITS, RUNE_BITS = 21 };

static inline uint64_t edge_key(uint32_t from, char32_t rune)
{
    return (uint64_t)from << RUNE_BITS | rune;
}

struct lexicon {
    struct arena arena; /* owns all that follows */
    struct lexicon_entry *entries;
    size_t entry_count;
    struct node *nodes; /* the first PLANE are those of first characters, by their number */
    uint32_t node_count;
    uint64_t *edges;
    uint32_t edge_mask; /* slots - 1; at most three quarters of them are used */
    uint32_t *singles;
    uint32_t *pairs;
    struct label {
        uint8_t category, number;
    } * labels; /* of the entries, side by side */
    struct place_table places;
    struct vocabulary vocabulary;
    char version[17];
};

static inline uint32_t edge_slot(const struct lexicon *lexicon, uint64_t key)
{
    return (uint32_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & lexicon->edge_mask;
}

/* The bit that a word's first two characters have in `pairs`: of all that have one, seldom the same
 * as another's. */
static inline uint32_t pair_bit(char32_t first, char32_t second)
{
    return (first << 16 ^ second) * UINT32_C(0x9E3779B1) >> (32 - PAIR_BITS);
}

static inline uint32_t bit_of(const uint32_t *bits, uint32_t number)
{
    return bits[number / 32] >> (number & 31) & 1;
}

/* The child with its flags, or 0. `from` without flags. */
static inline uint32_t follow(const struct lexicon *lexicon, uint32_t from, char32_t rune)
{
    uint64_t key = edge_key(from, rune), edge;
    for (uint32_t slot = edge_slot(lexicon, key); (edge = lexicon->edges[slot]) != 0;
         slot = (slot + 1) & lexicon->edge_mask) {
        if (edge >> TO_BITS == key)
            return (uint32_t)edge & ((UINT32_C(1) << TO_BITS) - 1);
    }
    return 0;
}

/* The node of a word's first character, with its flags; of a character beyond the plane it is the
 * child of node 0, which no character has. */
static inline uint32_t root_of(const struct lexicon *lexicon, char32_t rune)
{
    if (rune >= PLANE)
        return follow(lexicon, 0, rune);
    return rune | NODE_GOES_ON | (bit_of(lexicon->singles, rune) ? NODE_REPORTS : 0);
}

/* ---- building ---- */

/* The slot of that edge: where it stands, or where it would. */
static uint64_t *edge_of(struct lexicon *lexicon, uint64_t key)
{
    uint32_t slot = edge_slot(lexicon, key);
    while (lexicon->edges[slot] != 0 && lexicon->edges[slot] >> TO_BITS != key)
        slot = (slot + 1) & lexicon->edge_mask;
    return &lexicon->edges[slot];
}

static uint32_t child_of(struct lexicon *lexicon, uint32_t from, char32_t rune)
{
    uint64_t key = edge_key(from, rune), *edge = edge_of(lexicon, key);
    if (*edge == 0)
        *edge = key << TO_BITS | lexicon->node_count++;
    return (uint32_t)*edge & NODE_NUMBER;
}

static void add_word(struct lexicon *lexicon, uint32_t index)
{
    const struct lexicon_entry *entry = &lexicon->entries[index];
    struct runes word = entry->word;
    uint32_t number = word.data[0] < PLANE ? word.data[0] : child_of(lexicon, 0, word.data[0]);
    for (uint32_t i = 1; i < word.length; i++)
        number = child_of(lexicon, number, word.data[i]);
    struct node *node = &lexicon->nodes[number];
    struct label label = {(uint8_t)entry->category,
                          (uint8_t)(entry->number < UINT8_MAX ? entry->number : UINT8_MAX)};
    if (node->entries++ == 0)
        node->entry = index;
    if (entry->category <= LEXICON_FOREIGN_NAMES)
        node->silent++; /* the lists that are only asked for come first in the order of entries */
    else if (node->entries == node->silent + 1) {
        node->told = label.category;
        node->number = label.number;
    }
    lexicon->labels[index] = label;
    if (word.length == 1 && word.data[0] < PLANE && node->entries > node->silent)
        lexicon->singles[word.data[0] / 32] |= UINT32_C(1) << word.data[0] % 32;
    if (word.length > 1) {
        uint32_t bit = pair_bit(word.data[0], word.data[1]);
        lexicon->pairs[bit / 32] |= UINT32_C(1) << bit % 32;
    }
}

/* The edges into a table of their own size: words share their beginnings, and the fewer lines of
 * cache the better. */
static void pack_edges(struct lexicon *lexicon)
{
    uint64_t *loose = lexicon->edges;
    uint32_t loose_mask = lexicon->edge_mask;
    uint32_t slots = 16;
    while (slots / 4 * 3 < lexicon->node_count - PLANE)
        slots *= 2;
    lexicon->edge_mask = slots - 1;
    lexicon->edges = arena_alloc(&lexicon->arena, slots * sizeof(*lexicon->edges));
    for (uint32_t i = 0; i <= loose_mask; i++)
        if (loose[i] != 0)
            *edge_of(lexicon, loose[i] >> TO_BITS) = loose[i];
}

/* Once all words are in: the flags of every node. */
static void set_flags(struct lexicon *lexicon)
{
    bool *goes_on = arena_alloc(&lexicon->arena, lexicon->node_count);
    for (uint32_t slot = 0; slot <= lexicon->edge_mask; slot++) {
        if (lexicon->edges[slot] != 0)
            goes_on[lexicon->edges[slot] >> (TO_BITS + RUNE_BITS)] = true;
    }
    for (uint32_t slot = 0; slot <= lexicon->edge_mask; slot++) {
        uint64_t *edge = &lexicon->edges[slot];
        if (*edge == 0)
            continue;
        uint32_t to = (uint32_t)*edge & NODE_NUMBER;
        const struct node *node = &lexicon->nodes[to];
        if (goes_on[to])
            *edge |= NODE_GOES_ON;
        if (node->entries > node->silent)
            *edge |= NODE_REPORTS;
    }
}

/* Fails where there are more words than nodes can be numbered. */
static bool compile(struct lexicon *lexicon)
{
    struct arena *arena = &lexicon->arena;
    size_t characters = 0;
    for (size_t i = 0; i < lexicon->entry_count; i++)
        characters += lexicon->entries[i].word.length;
    if (PLANE + characters > NODE_NUMBER)
        return false;
    uint32_t slots = 16;
    while (slots < 2 * (characters + 1))
        slots *= 2;
    lexicon->edge_mask = slots - 1;
    lexicon->edges = arena_alloc(arena, slots * sizeof(*lexicon->edges));
    lexicon->nodes = arena_alloc(arena, (PLANE + characters) * sizeof(*lexicon->nodes));
    lexicon->node_count = PLANE;
    lexicon->singles = arena_alloc(arena, PLANE / 8);
    lexicon->pairs = arena_alloc(arena, (1 << PAIR_BITS) / 8);
    lexicon->labels = arena_alloc(arena, lexicon->entry_count * sizeof(*lexicon->labels));
    for (size_t i = 0; i < lexicon->entry_count; i++)
        add_word(lexicon, (uint32_t)i);
    pack_edges(lexicon);
    set_flags(lexicon);
    return true;
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
    if (!compile(built)) {
        *error = arena_format(arena, "the word lists are too large: %u characters at most",
                              NODE_NUMBER - PLANE);
        lexicon_destroy(built);
        return STATUS_BROKEN;
    }
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

/* A word that was found, and its node. */
struct found_word {
    uint32_t begin, end, node;
};

/* What a scan puts down on its way: each step leaves room in the caches for the next, see
 * lexicon_scan. */
struct scan {
    const struct lexicon *lexicon;
    struct arena *arena;
    struct runes text;
    uint32_t *places; /* where a word may begin; PLACE_PAIRED: one of several characters too */
    uint32_t place_count;
    struct found_word *words; /* by begin ascending, longer first among equals */
    size_t word_count, word_capacity;
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

/* The words that begin at one of them: every walk along the edges asks ahead for the edge that a
 * later one starts with, and for the node of the word that it found. */
static void walk_from_places(struct scan *scan)
{
    enum { AHEAD = 8 };
    const struct lexicon *lexicon = scan->lexicon;
    struct runes text = scan->text;
    for (uint32_t i = 0; i < scan->place_count; i++) {
        uint32_t later = scan->places[i + AHEAD < scan->place_count ? i + AHEAD : i];
        if (later & PLACE_PAIRED) {
            later &= ~PLACE_PAIRED;
            uint64_t key = edge_key(text.data[later], text.data[later + 1]);
            __builtin_prefetch(&lexicon->edges[edge_slot(lexicon, key)]);
        }
        uint32_t place = scan->places[i], begin = place & ~PLACE_PAIRED;
        if (scan->word_capacity - scan->word_count < LONGEST_WORD)
            scan->words = arena_extend(scan->arena, scan->words, scan->word_capacity,
                                       &scan->word_capacity, sizeof(*scan->words));
        struct found_word found[LONGEST_WORD], *words = scan->words + scan->word_count;
        uint32_t node = root_of(lexicon, text.data[begin]), end = begin + 1, count = 0;
        if (node & NODE_REPORTS)
            found[count++] = (struct found_word){begin, end, node & NODE_NUMBER};
        if ((place & PLACE_PAIRED) && (node & NODE_GOES_ON)) {
            do {
                node = follow(lexicon, node & NODE_NUMBER, text.data[end++]);
                if (node & NODE_REPORTS) {
                    found[count++] = (struct found_word){begin, end, node & NODE_NUMBER};
                    __builtin_prefetch(&lexicon->nodes[node & NODE_NUMBER]);
                }
            } while ((node & NODE_GOES_ON) && end < text.length);
        }
        scan->word_count += count;
        while (count > 0)
            *words++ = found[--count];
    }
}

/* One hit for each list that a word stands in. */
static struct lexicon_hits tell_hits(const struct scan *scan)
{
    const struct lexicon *lexicon = scan->lexicon;
    uint32_t length = scan->text.length;
    uint32_t *first = arena_alloc(scan->arena, ((size_t)length + 1) * sizeof(*first));
    uint32_t *kinds = arena_alloc(scan->arena, ((size_t)length + 1) * sizeof(*kinds));
    size_t count = 0, capacity = scan->word_count + scan->word_count / 4 + LEXICON_CATEGORIES;
    struct lexicon_hit *hits = arena_take(scan->arena, capacity * sizeof(*hits));
    for (const struct found_word *word = scan->words, *end = word + scan->word_count; word < end;
         word++) {
        const struct node *node = &lexicon->nodes[word->node];
        uint32_t entry = node->entry + node->silent;
        uint32_t bits = LEXICON_KIND(node->told), more = (uint32_t)(node->entries - node->silent);
        if (capacity - count < LEXICON_CATEGORIES)
            hits = arena_extend(scan->arena, hits, capacity, &capacity, sizeof(*hits));
        hits[count++] =
            (struct lexicon_hit){word->begin, word->end, entry, node->told, node->number};
        while (--more > 0) {
            struct label label = lexicon->labels[++entry];
            hits[count++] =
                (struct lexicon_hit){word->begin, word->end, entry, label.category, label.number};
            bits |= LEXICON_KIND(label.category);
        }
        kinds[word->begin] |= bits;
        first[word->begin + 1] = (uint32_t)count;
    }
    uint32_t before = 0; /* where no word begins, what stands there for the one before */
    for (uint32_t i = 0; i <= length; i++)
        first[i] = before = first[i] > before ? first[i] : before;
    return (struct lexicon_hits){hits, (uint32_t)count, first, kinds};
}

/* In three steps over the whole text instead of one a place: what a step waits for in the first is
 * asked for in the one before, and most of a scan's time was waiting. */
struct lexicon_hits lexicon_scan(const struct lexicon *lexicon, struct arena *arena,
                                 struct runes text)
{
    struct scan scan = {.lexicon = lexicon, .arena = arena, .text = text};
    scan.word_capacity = text.length / 2 + LONGEST_WORD;
    scan.places = arena_take(arena, ((size_t)text.length + 1) * sizeof(*scan.places));
    scan.words = arena_take(arena, scan.word_capacity * sizeof(*scan.words));
    find_places(&scan);
    walk_from_places(&scan);
    return tell_hits(&scan);
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

/* The entry of that list among those of a node, or NULL. */
static const struct lexicon_entry *entry_of_node(const struct lexicon *lexicon, uint32_t number,
                                                 enum lexicon_category category)
{
    const struct node *node = &lexicon->nodes[number & NODE_NUMBER];
    for (uint32_t i = node->entry; i < node->entry + node->entries; i++) {
        if (lexicon->labels[i].category == category)
            return &lexicon->entries[i];
    }
    return NULL;
}

const struct lexicon_entry *lexicon_find(const struct lexicon *lexicon,
                                         enum lexicon_category category, struct runes word)
{
    uint32_t node = word.length > 0 ? root_of(lexicon, word.data[0]) : 0;
    for (uint32_t i = 1; node != 0 && i < word.length; i++)
        node = follow(lexicon, node & NODE_NUMBER, word.data[i]);
    return node != 0 ? entry_of_node(lexicon, node, category) : NULL;
}

uint32_t lexicon_prefix(const struct lexicon *lexicon, enum lexicon_category category,
                        struct runes text)
{
    uint32_t longest = 0;
    uint32_t node = text.length > 0 ? root_of(lexicon, text.data[0]) : 0;
    for (uint32_t i = 1; node != 0; i++) {
        if (entry_of_node(lexicon, node, category) != NULL)
            longest = i;
        if (i >= text.length || !(node & NODE_GOES_ON))
            break;
        node = follow(lexicon, node & NODE_NUMBER, text.data[i]);
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

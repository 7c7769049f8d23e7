/* Building the automaton from the sorted entries: families of words that begin alike, each cut into
 * those that go on alike, with a stack instead of recursion. */
#include "lexicon/automaton.h"

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
        if (entry->category <= LEXICON_NAME_FOLLOWERS) {
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

static struct head *add_head(struct lexicon *lexicon, char32_t first, char32_t second)
{
    pair_table_add(&lexicon->pairs, first, second)->head = lexicon->head_count;
    return &lexicon->heads[lexicon->head_count++];
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
        add_head(lexicon, first, 0)->word = word;
    }
    while (family.from < family.to) {
        struct family part = first_part(lexicon, family);
        char32_t second = lexicon->entries[part.from].word.data[1];
        struct head *head = add_head(lexicon, first, second);
        uint32_t bit = place_pair_bit(first, second);
        family.from = part.to;
        for (uint32_t i = part.from; i < part.to; i++)
            if (is_place_list(lexicon->entries[i].category))
                lexicon->place_pairs[bit / 32] |= UINT32_C(1) << bit % 32;
        head->word = take_word(lexicon, &part);
        for (uint32_t i = part.from; i < part.to; i++)
            head->thirds |= third_bit(lexicon->entries[i].word.data[2]);
        add_branches(lexicon, part, &head->branches, count, stack);
    }
}

size_t automaton_pairs(const struct lexicon *lexicon)
{
    size_t pairs = 0;
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        struct runes word = lexicon->entries[i].word;
        bool alike = i > 0 && word.length > 1 &&
                     runes_start_with(lexicon->entries[i - 1].word, runes_slice(word, 0, 2));
        pairs += !alike;
    }
    return pairs;
}

void automaton_build(struct lexicon *lexicon)
{
    struct arena *arena = &lexicon->arena;
    size_t characters = 1, ones = 1;
    for (size_t i = 0; i < lexicon->entry_count; i++) {
        struct runes word = lexicon->entries[i].word;
        ones += word.length == 1;
        characters += word.length > 2 ? word.length - 2 : 0;
    }
    lexicon->heads = arena_alloc(arena, (automaton_pairs(lexicon) + 1) * sizeof(*lexicon->heads));
    lexicon->head_count = 1;
    lexicon->branches = arena_alloc(arena, characters * sizeof(*lexicon->branches));
    lexicon->ones = arena_alloc(arena, ones * sizeof(*lexicon->ones));
    lexicon->one_of = arena_alloc(arena, PLANE * sizeof(*lexicon->one_of));
    lexicon->one_count = 1;
    lexicon->singles = arena_alloc(arena, PLANE / 8);
    lexicon->place_pairs = arena_alloc(arena, (1 << PLACE_PAIR_BITS) / 8);
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

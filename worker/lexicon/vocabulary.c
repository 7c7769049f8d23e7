/* The common words by their first two characters (pairs.h); the few words of three and four that
 * begin alike stand side by side. */
#include "lexicon/vocabulary.h"

#include <string.h>

enum { PLANE = 0x10000, NAME_PAIR_BITS = 15 };

static uint32_t name_pair_bit(char32_t first, char32_t second)
{
    return pair_hash(pair_key(first, second)) >> (32 - NAME_PAIR_BITS);
}

/* NULL where the line is well-formed, else what is wrong with it. */
static const char *read_line(struct vocabulary_sheet *sheet, struct span line)
{
    struct vocabulary_word word = {.cost = 0};
    bool removal = line.data[0] == '-' && line.length > 1;
    struct span rest = removal ? span_slice(line, 1, line.length) : line;
    size_t length = 0;
    while (rest.length > 0 && rest.data[0] != '\t') {
        size_t size;
        char32_t c = rune_decode(rest, &size);
        if (length == VOCABULARY_LONGEST)
            return "a word of more than four characters";
        if (c >= PLANE || c == RUNE_REPLACEMENT)
            return "a word with a character that no common word has";
        word.text[length++] = (char16_t)c;
        rest = span_slice(rest, size, rest.length);
    }
    uint32_t cost = 0;
    for (size_t i = 1; i < rest.length && rest.data[i] >= '0' && rest.data[i] <= '9'; i++)
        cost = cost < VOCABULARY_DEAREST ? cost * 10 + (uint32_t)(rest.data[i] - '0') : cost;
    if (length == 0 || (!removal && cost == 0))
        return "no word and cost";
    if (sheet->count == VOCABULARY_MOST)
        return "more words than the vocabulary holds (1048575)";
    word.cost = removal ? 0 : (uint16_t)(cost < VOCABULARY_DEAREST ? cost : VOCABULARY_DEAREST);
    sheet->words = arena_extend(sheet->arena, sheet->words, sheet->count, &sheet->capacity,
                                sizeof(*sheet->words));
    sheet->words[sheet->count++] = word;
    return NULL;
}

enum status vocabulary_read(struct vocabulary_sheet *sheet, struct span path, struct span bytes,
                            struct arena *arena, struct span *error)
{
    struct span line;
    size_t number = 0;
    while (span_next_part(&bytes, '\n', &line)) {
        number++;
        line = span_trim(line);
        if (line.length == 0 || line.data[0] == '#')
            continue;
        const char *wrong = read_line(sheet, line);
        if (wrong != NULL) {
            *error =
                arena_format(arena, "%.*s:%zu: %s", (int)path.length, path.data, number, wrong);
            return STATUS_BROKEN;
        }
    }
    return STATUS_OK;
}

size_t vocabulary_pairs(const struct vocabulary_sheet *sheet)
{
    size_t pairs = 0;
    for (size_t i = 0; i < sheet->count; i++) {
        const char16_t *text = sheet->words[i].text;
        const char16_t *before = i > 0 ? sheet->words[i - 1].text : NULL;
        pairs += text[1] != 0 && (before == NULL || before[0] != text[0] || before[1] != text[1]);
    }
    return pairs;
}

/* counts[number]: the longer words that begin with that pair, repetitions too. */
static void add_pairs(struct pair_table *pairs, const struct vocabulary_sheet *sheet,
                      struct name_traits *traits, uint32_t *counts)
{
    for (size_t i = 0; i < sheet->count; i++) {
        const struct vocabulary_word *word = &sheet->words[i];
        if (word->text[1] == 0) {
            traits[word->text[0]].cost = word->cost != 0 ? word->cost : VOCABULARY_UNKNOWN;
            continue;
        }
        struct pair *pair = pair_table_add(pairs, word->text[0], word->text[1]);
        if (word->text[2] == 0) {
            pair->cost = word->cost & 0xFFFu;
        } else {
            counts[pair - pairs->pairs]++;
            pair->thirds |= pair_third(word->text[2]) & 0xFFFFu;
        }
    }
}

/* Room for the longer words was counted with repetitions; it is filled without. */
static void add_longer(struct vocabulary *vocabulary, struct pair_table *pairs,
                       const struct vocabulary_sheet *sheet, uint32_t *counts)
{
    uint32_t next = 1;
    for (uint32_t i = 0; i <= pairs->mask + 1; i++) {
        pairs->pairs[i].longer = counts[i] != 0 ? next & VOCABULARY_MOST : 0;
        next += counts[i];
        counts[i] = 0;
    }
    for (size_t i = 0; i < sheet->count; i++) {
        const struct vocabulary_word *word = &sheet->words[i];
        if (word->text[1] == 0 || word->text[2] == 0)
            continue;
        struct pair *pair = pair_table_add(pairs, word->text[0], word->text[1]);
        struct longer_word *list = &vocabulary->longer[pair->longer];
        uint32_t *count = &counts[pair - pairs->pairs], at = 0;
        while (at < *count && (list[at].third != word->text[2] || list[at].fourth != word->text[3]))
            at++;
        list[at] = (struct longer_word){word->text[2], word->text[3], word->cost, true};
        if (at > 0)
            list[at - 1].last = false;
        if (at == *count)
            ++*count;
        else
            list[at].last = at + 1 == *count;
    }
}

static void tell_compound(struct vocabulary *vocabulary, struct name_traits *traits,
                          struct runes word, uint8_t begins)
{
    uint32_t bit = name_pair_bit(word.data[0], word.data[1]);
    vocabulary->name_pairs[bit / 64] |= UINT64_C(1) << bit % 64;
    traits[word.data[0]].compound = (traits[word.data[0]].compound | begins) & 15u;
    if (word.data[1] < PLANE)
        traits[word.data[1]].compound = (traits[word.data[1]].compound | 2u * begins) & 15u;
}

/* A number of seven digits: the weight, and three times two for what the character costs in each
 * place, in twelfths; or the weight alone. */
static void tell_given(struct name_traits *traits, uint32_t number)
{
    enum { STEP = 12 };
    traits->given = ((number > 9 ? number / 1000000 : number) + 1) & 15u;
    if (number > 9) {
        traits->first = (uint16_t)(number / 10000 % 100 * STEP);
        traits->last = (uint16_t)(number / 100 % 100 * STEP);
        traits->only = (uint16_t)(number % 100 * STEP);
    }
}

/* What a character costs in a given name where the list does not say: by its weight; and one that
 * is not listed the more, the commoner a word it is. */
static void price_given(struct name_traits *traits)
{
    static const uint16_t costs[] = {1100, 880, 765, 760, 605, 560, 545, 545, 465, 380};
    enum { NEVER_GIVEN = 1250, NOT_LISTED = 970, COMMON = 1350, COMMON_LEAST = 1020 };
    uint16_t cost = traits->given != 0      ? costs[traits->given > 10 ? 9 : traits->given - 1]
                    : traits->cost < COMMON ? (uint16_t)(COMMON_LEAST + (COMMON - traits->cost))
                                            : NOT_LISTED;
    if (traits->given == 1) {
        traits->first = traits->last = traits->only = NEVER_GIVEN;
        return;
    }
    traits->first = traits->first != 0 ? traits->first : cost;
    traits->last = traits->last != 0 ? traits->last : cost;
    traits->only = traits->only != 0 ? traits->only : cost;
}

static void tell_traits(struct vocabulary *vocabulary, struct name_traits *traits,
                        const struct lexicon_entry *entries, size_t count)
{
    enum { MIDDLING = 25 }; /* of the two digits of a sound */
    for (size_t i = 0; i < count; i++) {
        const struct lexicon_entry *entry = &entries[i];
        char32_t c = entry->word.data[0];
        if (c >= PLANE)
            continue;
        bool single = entry->word.length == 1;
        if (entry->category == LEXICON_SURNAMES && single)
            traits[c].surname = (entry->number + 1) & 15u;
        else if (entry->category == LEXICON_SURNAMES)
            tell_compound(vocabulary, traits, entry->word, 1);
        else if (entry->category == LEXICON_GIVEN_NAMES && single)
            tell_given(&traits[c], entry->number);
        else if (entry->category == LEXICON_FOREIGN_NAMES && single) {
            uint32_t digits = entry->number > 9    ? entry->number
                              : entry->number != 0 ? entry->number * 10 + MIDDLING % 10
                                                   : MIDDLING;
            traits[c].sound = (uint8_t)(digits / 10 % 10);
            traits[c].sound_often = (digits % 10) & 15u;
        } else if (entry->category == LEXICON_FOREIGN_NAMES) {
            tell_compound(vocabulary, traits, entry->word, 4);
        }
    }
}

static void tell_followers(struct pair_table *pairs, const struct lexicon_entry *entries,
                           size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct lexicon_entry *entry = &entries[i];
        if (entry->category != LEXICON_NAME_FOLLOWERS || entry->word.length != 2)
            continue;
        struct pair *pair = pair_table_add(pairs, entry->word.data[0], entry->word.data[1]);
        if (pair->cost != 0 || pair->longer != 0)
            pair->follows = entry->number & 3u;
    }
}

static void tell_hints(struct name_hints *hints, const struct name_traits *traits)
{
    for (uint32_t i = 0; i < PLANE; i++) {
        unsigned surname = traits[i].surname > 2   ? HINT_SURNAME
                           : traits[i].surname > 0 ? HINT_RARE_SURNAME
                                                   : 0;
        unsigned given = traits[i].given > 1 ? HINT_SURNAME | HINT_RARE_SURNAME : 0;
        unsigned sound = traits[i].sound > 1 ? HINT_SOUND : 0, compound = traits[i].compound;
        unsigned opens =
            surname | sound | (compound & 1 ? HINT_COMPOUND : 0) | (compound & 4 ? HINT_PART : 0);
        unsigned goes_on = given | sound | (compound & 2 ? HINT_COMPOUND : 0) |
                           (compound & 8 ? HINT_PART : 0) | (i == U'·' ? HINT_DOT : 0);
        bool before_dot = opens != 0 || (compound & (2 | 8));
        hints[i] =
            (struct name_hints){(uint8_t)(opens | (before_dot ? HINT_DOT : 0)), (uint8_t)goes_on};
    }
}

void vocabulary_build(struct vocabulary *vocabulary, struct pair_table *pairs,
                      const struct vocabulary_sheet *sheet, const struct lexicon_entry *entries,
                      size_t entry_count)
{
    struct arena *arena = sheet->arena;
    struct name_traits *traits = arena_alloc(arena, (PLANE + 1) * sizeof(*traits));
    for (uint32_t i = 0; i <= PLANE; i++)
        traits[i].cost = VOCABULARY_UNKNOWN;
    struct name_hints *hints = arena_take(arena, PLANE * sizeof(*hints));
    vocabulary->traits = traits;
    vocabulary->hints = hints;
    vocabulary->pairs = pairs;
    vocabulary->name_pairs = arena_alloc(arena, (UINT32_C(1) << NAME_PAIR_BITS) / 8);
    vocabulary->longer = arena_alloc(arena, (sheet->count + 2) * sizeof(*vocabulary->longer));
    uint32_t *counts = arena_alloc(arena, ((size_t)pairs->mask + 2) * sizeof(*counts));
    add_pairs(pairs, sheet, traits, counts);
    add_longer(vocabulary, pairs, sheet, counts);
    tell_traits(vocabulary, traits, entries, entry_count);
    tell_followers(pairs, entries, entry_count);
    tell_hints(hints, traits);
    for (uint32_t i = 0; i < PLANE; i++)
        price_given(&traits[i]);
}

uint32_t vocabulary_longer(const struct vocabulary *vocabulary, const struct pair *pair,
                           char32_t third, char32_t fourth, uint16_t costs[VOCABULARY_LONGEST + 1])
{
    uint32_t longest = 0;
    for (const struct longer_word *word = &vocabulary->longer[pair->longer];; word++) {
        if (word->third == third && (word->fourth == 0 || word->fourth == fourth)) {
            uint32_t length = word->fourth != 0 ? 4 : 3;
            costs[length] = word->cost;
            if (word->cost != 0 && length > longest)
                longest = length;
        }
        if (word->last)
            return longest;
    }
}

uint32_t vocabulary_costs(const struct vocabulary *vocabulary, struct runes text, uint32_t position,
                          uint32_t end, uint16_t costs[VOCABULARY_LONGEST + 1])
{
    const struct pair_table *pairs = vocabulary->pairs;
    uint32_t number = 0;
    if (position + 1 < end)
        number = (uint32_t)(pair_find(pairs, text.data[position], text.data[position + 1]) -
                            pairs->pairs);
    return vocabulary_costs_of(vocabulary, number, text, position, end, costs);
}

bool vocabulary_names_begin(const struct vocabulary *vocabulary, char32_t first, char32_t second)
{
    uint32_t bit = name_pair_bit(first, second);
    return vocabulary->name_pairs[bit / 64] >> bit % 64 & 1;
}

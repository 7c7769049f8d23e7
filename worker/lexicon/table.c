/* The lines of the word lists. A list is read line by line; what a later file says of a word of the
 * same list wins, which is how a user's own directory overrides and takes out. */
#include "lexicon/table.h"

#include <stdlib.h>

/* A word taken out stays in the table, marked, until word_table_settle drops it with what it
 * hides. */
static const char taken_out[] = "-";

static const char *const names[LEXICON_CATEGORIES] = {
    [LEXICON_SURNAMES] = "surnames",
    [LEXICON_GIVEN_NAMES] = "given_names",
    [LEXICON_FOREIGN_NAMES] = "foreign_names",
    [LEXICON_FIGURE_LEADS] = "figure_leads",
    [LEXICON_NOT_FIGURE_LEADS] = "not_figure_leads",
    [LEXICON_ITEM_LEADS] = "item_leads",
    [LEXICON_NAME_FOLLOWERS] = "name_followers",
    [LEXICON_WORDS] = "words",
    [LEXICON_NOT_NAMES] = "not_names",
    [LEXICON_BEFORE_NAMES] = "before_names",
    [LEXICON_AFTER_NAMES] = "after_names",
    [LEXICON_BOUNDARIES] = "boundaries",
    [LEXICON_POSTS] = "posts",
    [LEXICON_PLACES] = "places",
    [LEXICON_PLACE_SHORT] = "place_short",
    [LEXICON_TOWNS] = "towns",
    [LEXICON_NOT_PLACES] = "not_places",
    [LEXICON_COUNTRIES] = "countries",
    [LEXICON_SITES] = "sites",
    [LEXICON_ROLES] = "roles",
    [LEXICON_ORGANISATION_ENDS] = "organisation_ends",
    [LEXICON_ORGANISATIONS] = "organisations",
    [LEXICON_MEDIA] = "media",
    [LEXICON_UNITS] = "units",
    [LEXICON_CURRENCIES] = "currencies",
    [LEXICON_TIME_WORDS] = "time_words",
    [LEXICON_FESTIVALS] = "festivals",
    [LEXICON_APPROXIMATE] = "approximate",
    [LEXICON_NOT_NUMBERS] = "not_numbers",
    [LEXICON_VERBS_OF_SAYING] = "verbs_of_saying",
    [LEXICON_TARGET_WORDS] = "target_words",
    [LEXICON_RESULT_WORDS] = "result_words",
    [LEXICON_CHANGE_WORDS] = "change_words",
    [LEXICON_PRESENCE_WORDS] = "presence_words",
    [LEXICON_EVENT_WORDS] = "event_words",
    [LEXICON_FRAME_NOUNS] = "frame_nouns",
    [LEXICON_NOT_FRAMES] = "not_frames",
    [LEXICON_ROUTINE_VERBS] = "routine_verbs",
    [LEXICON_SUBJECTS] = "subjects",
    [LEXICON_PERSONS] = "persons",
};

enum lexicon_category word_list_category(struct span name)
{
    int category = 0;
    while (category < LEXICON_CATEGORIES && !span_equal(name, span_of(names[category])))
        category++;
    return (enum lexicon_category)category;
}

/* Levenshtein distance of two names, both cut at 32 bytes. */
static size_t edit_distance(struct span a, struct span b)
{
    enum { MOST = 32 };
    size_t row[MOST + 1];
    size_t width = b.length < MOST ? b.length : MOST;
    size_t height = a.length < MOST ? a.length : MOST;
    for (size_t j = 0; j <= width; j++)
        row[j] = j;
    for (size_t i = 1; i <= height; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= width; j++) {
            size_t change = diagonal + (a.data[i - 1] != b.data[j - 1]);
            size_t least = row[j] < row[j - 1] ? row[j] + 1 : row[j - 1] + 1;
            diagonal = row[j];
            row[j] = change < least ? change : least;
        }
    }
    return row[width];
}

const char *word_list_nearest(struct span name)
{
    const char *nearest = names[0];
    size_t least = SIZE_MAX;
    for (int category = 0; category < LEXICON_CATEGORIES; category++) {
        size_t distance = edit_distance(name, span_of(names[category]));
        if (distance < least) {
            least = distance;
            nearest = names[category];
        }
    }
    return nearest;
}

/* The value where it is a plain number below 2^32, else 0. */
static uint32_t plain_number(struct span value)
{
    uint64_t number = 0;
    if (value.length == 0 || value.length > 10)
        return 0;
    for (size_t i = 0; i < value.length; i++) {
        if (value.data[i] < '0' || value.data[i] > '9')
            return 0;
        number = number * 10 + (uint64_t)(value.data[i] - '0');
    }
    return number <= UINT32_MAX ? (uint32_t)number : 0;
}

/* NULL where the line is well-formed, else what is wrong with it. */
static const char *read_line(struct word_table *table, enum lexicon_category category,
                             struct span line)
{
    struct span word, value = {NULL, 0}, rest = line;
    bool removal = line.data[0] == '-' && line.length > 1;
    if (removal)
        rest = span_slice(line, 1, line.length);
    span_next_part(&rest, '\t', &word);
    if (rest.data != NULL && rest.length > 0)
        span_next_part(&rest, '\t', &value);
    word = span_trim(word);
    value = span_trim(value);
    if (word.length == 0)
        return "no word before the first tab";
    size_t replaced = 0;
    struct runes runes = runes_from_utf8(table->arena, word, &replaced);
    if (replaced > 0)
        return "not UTF-8";
    if (runes.length > LONGEST_WORD)
        return "a word of more than 64 characters";
    struct lexicon_entry entry = {.word = runes, .category = category};
    if (removal) {
        entry.value = (struct span){taken_out, 0};
    } else if (value.length > 0) {
        runes_from_utf8(table->arena, value, &replaced);
        if (replaced > 0)
            return "not UTF-8";
        entry.value = arena_copy(table->arena, value);
        entry.number = plain_number(value);
    }
    table->entries = arena_extend(table->arena, table->entries, table->count, &table->capacity,
                                  sizeof(*table->entries));
    table->entries[table->count++] = entry;
    return NULL;
}

enum status word_table_read(struct word_table *table, enum lexicon_category category,
                            struct span path, struct span bytes, struct arena *arena,
                            struct span *error)
{
    struct span line;
    size_t number = 0;
    if (span_starts_with(bytes, SPAN("\xEF\xBB\xBF")))
        bytes = span_slice(bytes, 3, bytes.length);
    while (span_next_part(&bytes, '\n', &line)) {
        number++;
        if (line.length > 0 && line.data[line.length - 1] == '\r')
            line.length--;
        if (span_trim(line).length == 0 || line.data[0] == '#')
            continue;
        const char *wrong = read_line(table, category, line);
        if (wrong != NULL) {
            *error =
                arena_format(arena, "%.*s:%zu: %s", (int)path.length, path.data, number, wrong);
            return STATUS_BROKEN;
        }
    }
    return STATUS_OK;
}

static int compare_words(struct runes a, struct runes b)
{
    uint32_t shared = a.length < b.length ? a.length : b.length;
    for (uint32_t i = 0; i < shared; i++) {
        if (a.data[i] != b.data[i])
            return a.data[i] < b.data[i] ? -1 : 1;
    }
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

/* An entry and the order in which it was read, for a sort that is stable. */
struct ranked {
    struct lexicon_entry entry;
    size_t rank;
};

static int compare_ranked(const void *left, const void *right)
{
    const struct ranked *a = left, *b = right;
    int order = compare_words(a->entry.word, b->entry.word);
    if (order == 0)
        order = (int)a->entry.category - (int)b->entry.category;
    return order != 0 ? order : a->rank < b->rank ? -1 : a->rank > b->rank;
}

void word_table_settle(struct word_table *table)
{
    struct ranked *ranked = arena_take(table->arena, table->count * sizeof(*ranked));
    for (size_t i = 0; i < table->count; i++)
        ranked[i] = (struct ranked){table->entries[i], i};
    qsort(ranked, table->count, sizeof(*ranked), compare_ranked);
    size_t kept = 0;
    for (size_t i = 0; i < table->count; i++) {
        const struct lexicon_entry *entry = &ranked[i].entry;
        bool hidden = i + 1 < table->count && entry->category == ranked[i + 1].entry.category &&
                      compare_words(entry->word, ranked[i + 1].entry.word) == 0;
        if (!hidden && entry->value.data != taken_out)
            table->entries[kept++] = *entry;
    }
    table->count = kept;
}

/* The tables of tests/cases/mentions/, one case a line:
 *
 *     kind TAB reference date TAB text TAB mentions TAB values
 *
 * kind       a mention type of the contract, or "none": no number or time of any type
 * reference  YYYY-MM-DD, YYYY-MM-DDTHH:MM:SS, YYYY, or - for unknown
 * mentions   all mentions of that type in the text, in order, joined by " | "; - for none. A number
 *            inside an amount (mention.inner) is asked for by the kind "inner".
 * values     theirs, joined likewise: EDTF with its time of day, " deadline" behind it where it is
 *            one; ISO 8601; or [OPERATOR] NUMBER[..MAXIMUM] [UNIT]; - where it has none */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "mentions/reading.h"

enum { LONGEST_LINE = 4096, LONGEST_LIST = 2048 };

struct lists {
    char mentions[LONGEST_LIST];
    char values[LONGEST_LIST];
};

static struct lexicon *lexicon;

static int load_lexicon(void **state)
{
    (void)state;
    struct arena arena;
    struct span error = {NULL, 0};
    arena_init(&arena, 1 << 20);
    enum status status = lexicon_create((struct span){NULL, 0}, &arena, &lexicon, &error);
    if (status != STATUS_OK)
        fprintf(stderr, "%.*s\n", (int)error.length, error.data);
    arena_clear(&arena);
    return status == STATUS_OK ? 0 : -1;
}

static int free_lexicon(void **state)
{
    (void)state;
    lexicon_destroy(lexicon);
    return 0;
}

static struct date parse_reference(const char *text)
{
    int year = 0, month = 0, day = 0, hour = -1, minute = 0, second = 0;
    if (sscanf(text, "%d-%d-%dT%d:%d:%d", &year, &month, &day, &hour, &minute, &second) < 1)
        return (struct date){.hour = -1};
    return (struct date){year,         (int8_t)month,  (int8_t)day,
                         (int8_t)hour, (int8_t)minute, (int8_t)second};
}

static void append(char list[LONGEST_LIST], const char *text)
{
    size_t length = strlen(list);
    snprintf(list + length, LONGEST_LIST - length, "%s%s", length ? " | " : "", text);
}

static const char *operator_text(enum operator operator)
{
    static const char *const names[] = {
        [OPERATOR_EQUAL] = "",      [OPERATOR_AT_LEAST] = ">= ", [OPERATOR_MORE] = "> ",
        [OPERATOR_AT_MOST] = "<= ", [OPERATOR_LESS] = "< ",      [OPERATOR_ABOUT] = "~ ",
        [OPERATOR_RANGE] = ""};
    return names[operator];
}

static void print_value(const struct mention *mention, char out[512])
{
    if (mention->type < MENTION_NUMBER) {
        snprintf(out, 512, "%.*s%.*s%s", (int)mention->value.length,
                 mention->value.data ? mention->value.data : "", (int)mention->time_of_day.length,
                 mention->time_of_day.data ? mention->time_of_day.data : "",
                 mention->deadline ? " deadline" : "");
        if (out[0] == '\0')
            snprintf(out, 512, "-");
        return;
    }
    char low[DECIMAL_TEXT_SIZE], high[DECIMAL_TEXT_SIZE];
    low[decimal_print(mention->number, low)] = '\0';
    high[decimal_print(mention->number_max, high)] = '\0';
    bool range = mention->operator== OPERATOR_RANGE;
    snprintf(out, 512, "%s%s%s%s%s%.*s", operator_text(mention->operator), low, range ? ".." : "",
             range ? high : "", mention->unit.length ? " " : "", (int)mention->unit.length,
             mention->unit.length ? mention->unit.data : "");
}

static bool is_wanted(const struct mention *mention, const char *kind)
{
    if (strcmp(kind, "none") == 0)
        return mention->type >= MENTION_TIME && mention->type <= MENTION_QUANTITY;
    if (strcmp(kind, "inner") == 0)
        return mention->inner;
    return !mention->inner && strcmp(mention_type_name(mention->type), kind) == 0;
}

static void find(const char *kind, const char *reference, const char *text, struct lists *found)
{
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article article = {.text = runes_from_utf8(&arena, span_of(text), NULL)};
    struct block block = {.role = BLOCK_PARAGRAPH, .end = article.text.length};
    article.body_length = article.text.length;
    article.blocks = &block;
    article.block_count = 1;
    const struct reading *reading =
        reading_create(&arena, lexicon, &article, parse_reference(reference));
    memset(found, 0, sizeof(*found));
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (!is_wanted(mention, kind))
            continue;
        struct span words = reading_text(reading, mention->begin, mention->end);
        char word[512], value[512];
        snprintf(word, sizeof(word), "%.*s", (int)words.length, words.data);
        print_value(mention, value);
        append(found->mentions, word);
        append(found->values, value);
    }
    if (found->mentions[0] == '\0') {
        append(found->mentions, "-");
        append(found->values, "-");
    }
    arena_clear(&arena);
}

/* Runs one table; returns how many of its cases failed, having printed each. */
static size_t run_table(const char *name, size_t *cases)
{
    char path[512], line[LONGEST_LINE];
    snprintf(path, sizeof(path), "%s/tests/cases/mentions/%s.tsv", TIDINGS_SOURCE_DIR, name);
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    size_t failed = 0, number = 0;
    while (fgets(line, sizeof(line), file) != NULL) {
        number++;
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '#' || line[0] == '\0')
            continue;
        char *fields[5] = {line}, *rest = line;
        size_t count = 1;
        while (count < 5 && (rest = strchr(rest, '\t')) != NULL) {
            *rest++ = '\0';
            fields[count++] = rest;
        }
        if (count != 5)
            fail_msg("%s.tsv:%zu: five columns are wanted", name, number);
        struct lists found;
        find(fields[0], fields[1], fields[2], &found);
        ++*cases;
        if (strcmp(found.mentions, fields[3]) != 0 || strcmp(found.values, fields[4]) != 0) {
            fprintf(stderr, "%s.tsv:%zu: %s (%s)\n  wanted %s: %s = %s\n  found  %s: %s = %s\n",
                    name, number, fields[2], fields[1], fields[0], fields[3], fields[4], fields[0],
                    found.mentions, found.values);
            failed++;
        }
    }
    fclose(file);
    return failed;
}

static void check_tables(const char *const *names, size_t count, size_t least)
{
    size_t failed = 0, cases = 0;
    for (size_t i = 0; i < count; i++)
        failed += run_table(names[i], &cases);
    if (failed > 0)
        fail_msg("%zu of %zu cases", failed, cases);
    assert_true(cases >= least);
}

static void every_case_of_numbers_and_amounts_is_right(void **state)
{
    (void)state;
    static const char *const names[] = {"number", "ordinal",  "percent",
                                        "money",  "quantity", "none"};
    check_tables(names, sizeof(names) / sizeof(*names), 400);
}

static void every_case_of_times_durations_and_frequencies_is_right(void **state)
{
    (void)state;
    static const char *const names[] = {"time", "duration", "frequency"};
    check_tables(names, sizeof(names) / sizeof(*names), 400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_case_of_numbers_and_amounts_is_right),
        cmocka_unit_test(every_case_of_times_durations_and_frequencies_is_right),
    };
    return cmocka_run_group_tests(tests, load_lexicon, free_lexicon);
}

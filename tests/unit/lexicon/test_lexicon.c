/* The word lists and their automaton: what is found, what a user's directory changes, what is
 * refused and how it is told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lexicon/lexicon.h"

struct fixture {
    struct arena arena;
    char folder[64];
};

static int set_up(void **state)
{
    struct fixture *fixture = calloc(1, sizeof(*fixture));
    arena_init(&fixture->arena, 64 << 20);
    strcpy(fixture->folder, "/tmp/lexicon-XXXXXX");
    assert_non_null(mkdtemp(fixture->folder));
    *state = fixture;
    return 0;
}

static void write_list(struct fixture *fixture, const char *name, const char *text)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/%s", fixture->folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void remove_list(struct fixture *fixture, const char *name)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/%s", fixture->folder, name);
    unlink(path);
}

static int tear_down(void **state)
{
    struct fixture *fixture = *state;
    static const char *const written[] = {"festivals.tsv", "surname.tsv", "media.tsv",
                                          "README.md",     "towns.tsv",   "units.tsv"};
    for (size_t i = 0; i < sizeof(written) / sizeof(*written); i++)
        remove_list(fixture, written[i]);
    assert_int_equal(rmdir(fixture->folder), 0);
    arena_clear(&fixture->arena);
    free(fixture);
    return 0;
}

static struct lexicon *create(struct fixture *fixture)
{
    struct lexicon *lexicon = NULL;
    struct span error = {NULL, 0};
    enum status status =
        lexicon_create(span_of(fixture->folder), &fixture->arena, &lexicon, &error);
    if (status != STATUS_OK)
        print_error("%.*s\n", (int)error.length, error.data);
    assert_int_equal(status, STATUS_OK);
    return lexicon;
}

static const struct lexicon_entry *entry_at(const struct lexicon *lexicon,
                                            const struct lexicon_hits *hits, uint32_t hit)
{
    return lexicon_entry_of(lexicon, hits->hits[hit].entry);
}

static void finds_overlapping_words_longest_first(void **state)
{
    struct fixture *fixture = *state;
    write_list(fixture, "towns.tsv", "甲乙\t370811\n甲乙丙\t370812\n乙丙丁\n甲\n");
    struct lexicon *lexicon = create(fixture);
    struct runes text = RUNES(U"在甲乙丙丁");
    struct lexicon_hits hits = lexicon_scan(lexicon, &fixture->arena, text);
    uint32_t ours[8][2], count = 0;
    for (uint32_t i = 0; i < hits.count; i++) {
        if (entry_at(lexicon, &hits, i)->category == LEXICON_TOWNS) {
            assert_true(count < 8);
            ours[count][0] = hits.hits[i].begin;
            ours[count++][1] = hits.hits[i].end;
        }
    }
    static const uint32_t expected[4][2] = {{1, 4}, {1, 3}, {1, 2}, {2, 5}};
    assert_int_equal(count, 4);
    assert_memory_equal(ours, expected, sizeof(expected));
    const struct lexicon_hit *longest = lexicon_hit_at(&hits, 1, LEXICON_TOWNS);
    if (longest == NULL)
        fail();
    else
        assert_int_equal(lexicon_entry_of(lexicon, longest->entry)->number, 370812);
    assert_true(longest != NULL && longest->end == 4);
    assert_null(lexicon_hit_at(&hits, 0, LEXICON_TOWNS));
    assert_int_equal(hits.first[text.length], hits.count);
    lexicon_destroy(lexicon);
}

static void a_users_directory_adds_overrides_and_takes_out(void **state)
{
    struct fixture *fixture = *state;
    struct lexicon *before = create(fixture);
    struct span plain = arena_copy(&fixture->arena, lexicon_version(before));
    size_t size = lexicon_size(before);
    assert_non_null(lexicon_find(before, LEXICON_SURNAMES, RUNES(U"王")));
    assert_int_equal(lexicon_find(before, LEXICON_PLACES, RUNES(U"任城区"))->number, 370811);
    lexicon_destroy(before);

    write_list(fixture, "media.tsv", "\xEF\xBB\xBF# ours\r\n某某日报新编\tweak\r\n\r\n");
    write_list(fixture, "towns.tsv", "某镇\t370811\n某镇\t370812\n-某镇\n另某镇\t370811\n");
    write_list(fixture, "README.md", "no list\n");
    struct lexicon *after = create(fixture);
    assert_int_equal(lexicon_size(after), size + 2);
    assert_non_null(lexicon_find(after, LEXICON_MEDIA, RUNES(U"某某日报新编")));
    assert_null(lexicon_find(after, LEXICON_TOWNS, RUNES(U"某镇")));
    assert_int_equal(lexicon_find(after, LEXICON_TOWNS, RUNES(U"另某镇"))->number, 370811);
    assert_false(span_equal(lexicon_version(after), plain));
    lexicon_destroy(after);
}

static void refuse(struct fixture *fixture, const char *expected)
{
    struct lexicon *lexicon = NULL;
    struct span error = {NULL, 0};
    assert_int_equal(lexicon_create(span_of(fixture->folder), &fixture->arena, &lexicon, &error),
                     STATUS_BROKEN);
    assert_null(lexicon);
    if (span_find(error, span_of(expected)) == error.length)
        print_error("%.*s\n", (int)error.length, error.data);
    assert_true(span_find(error, span_of(expected)) < error.length);
}

static void a_mistake_names_its_file_and_line(void **state)
{
    struct fixture *fixture = *state;
    write_list(fixture, "festivals.tsv", "# a head\n\t5\n");
    refuse(fixture, "festivals.tsv:2: no word before the first tab");
    write_list(fixture, "festivals.tsv", "好\n\xC3(\n");
    refuse(fixture, "festivals.tsv:2: not UTF-8");
    remove_list(fixture, "festivals.tsv");
    write_list(fixture, "surname.tsv", "王\n");
    refuse(fixture, "surname.tsv: no such list is known; did you mean surnames.tsv?");
}

static void what_no_list_takes_is_refused_with_what_it_takes(void **state)
{
    struct fixture *fixture = *state;
    static const struct {
        const char *list, *text, *expected;
    } wrong[] = {
        {"posts.tsv", "某某长\tlocal\n某某员\tlocall\n",
         "posts.tsv:2: 'locall' is no value of this list: expected local, company, state, seat or "
         "rank"},
        {"posts.tsv", "# ours\n\n某某长\n",
         "posts.tsv:3: no value behind the word: expected a tab"},
        {"posts.tsv", "某某长 local\n", "posts.tsv:1: a blank where a tab stands"},
        {"posts.tsv", "某某长\tlocal\tof the county\n",
         "posts.tsv:1: more than a word and a value"},
        {"organisations.tsv", "某某局\tgoverment\n", "'goverment' is no value of this list"},
        {"units.tsv", "某\tcuont\n", "'cuont' is no value of this list: expected count, length"},
        {"places.tsv", "某某县\t3708\n", "expected codes of six digits"},
        {"festivals.tsv", "某节\t5-1\n", "such as 05-01"},
        {"time_words.tsv", "某年\tyears 1\n", "a time as the list's head writes it"},
        {"surnames.tsv", "某\t6\n", "how common the surname is, 0 to 5"},
        {"given_names.tsv", "某某\t3\n", "this list holds single characters"},
        {"persons.tsv", "某某\tweak\n", "'weak' stands behind the word, and this list takes words"},
        {"not_names.tsv", "某某\tweak\n", "expected never, or nothing"},
        {"words.tsv", "某某\t12x\n", "'12x' is no value of this list: expected a cost"},
        {"posts.txt", "某某长\tlocal\n", "posts.txt: a list's name ends in .tsv"},
    };
    for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
        write_list(fixture, wrong[i].list, wrong[i].text);
        refuse(fixture, wrong[i].expected);
        remove_list(fixture, wrong[i].list);
    }
}

static void what_takes_a_word_out_needs_no_value(void **state)
{
    struct fixture *fixture = *state;
    write_list(fixture, "units.tsv", "-公里\n-吨\tanything\n某\tcount 甲乙\n");
    struct lexicon *lexicon = create(fixture);
    assert_null(lexicon_find(lexicon, LEXICON_UNITS, RUNES(U"公里")));
    assert_null(lexicon_find(lexicon, LEXICON_UNITS, RUNES(U"吨")));
    assert_non_null(lexicon_find(lexicon, LEXICON_UNITS, RUNES(U"某")));
    lexicon_destroy(lexicon);
}

static void the_lists_that_are_built_in_say_what_a_users_own_may(void **state)
{
    (void)state;
    struct arena arena;
    struct lexicon *lexicon = NULL;
    struct span error = {NULL, 0};
    arena_init(&arena, 512 << 20);
    if (lexicon_create(SPAN(TIDINGS_SOURCE_DIR "/config/lexicon"), &arena, &lexicon, &error) !=
        STATUS_OK)
        fail_msg("%.*s", (int)error.length, error.data);
    lexicon_destroy(lexicon);
    arena_clear(&arena);
}

/* The words that begin with a pair are numbered; one too many would stand for others. */
static void more_words_than_can_be_numbered_are_refused(void **state)
{
    enum { LINES = 1 << 20 };
    static const char line[] = "天地人\t900\n";
    struct fixture *fixture = *state;
    const size_t length = sizeof(line) - 1;
    char *text = malloc(LINES * length + 1);
    assert_non_null(text);
    for (size_t i = 0; i < LINES; i++)
        memcpy(text + i * length, line, length);
    text[LINES * length] = '\0';
    write_list(fixture, "words.tsv", text);
    free(text);
    refuse(fixture, "more words than the vocabulary holds");
    remove_list(fixture, "words.tsv");
}

static void a_directory_that_is_not_there_is_an_error(void **state)
{
    struct fixture *fixture = *state;
    struct lexicon *lexicon = NULL;
    struct span error = {NULL, 0};
    assert_int_equal(lexicon_create(SPAN("/nowhere/at/all"), &fixture->arena, &lexicon, &error),
                     STATUS_BROKEN);
    assert_true(span_find(error, SPAN("/nowhere/at/all")) < error.length);
}

static void words_beyond_the_basic_plane_are_found(void **state)
{
    struct fixture *fixture = *state;
    write_list(fixture, "towns.tsv", "\xF0\xA0\x80\x80节\n\xF0\xA0\x80\x81\n");
    struct lexicon *lexicon = create(fixture);
    struct runes text = RUNES(U"在\U00020000节和\U00020001");
    struct lexicon_hits hits = lexicon_scan(lexicon, &fixture->arena, text);
    assert_non_null(lexicon_hit_at(&hits, 1, LEXICON_TOWNS));
    assert_non_null(lexicon_hit_at(&hits, 4, LEXICON_TOWNS));
    lexicon_destroy(lexicon);
}

static void the_built_in_lists_hold_each_code_of_a_province(void **state)
{
    struct fixture *fixture = *state;
    struct lexicon *lexicon = create(fixture);
    static const struct {
        struct runes name;
        uint32_t code;
    } known[] = {{RUNES_ROW(U"山东省"), 370000},
                 {RUNES_ROW(U"新疆维吾尔自治区"), 650000},
                 {RUNES_ROW(U"仙桃市"), 429004},
                 {RUNES_ROW(U"巴林左旗"), 150422}};
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
        assert_int_equal(lexicon_find(lexicon, LEXICON_PLACES, known[i].name)->number,
                         known[i].code);
    lexicon_destroy(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(finds_overlapping_words_longest_first, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_users_directory_adds_overrides_and_takes_out, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_mistake_names_its_file_and_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_no_list_takes_is_refused_with_what_it_takes, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_takes_a_word_out_needs_no_value, set_up, tear_down),
        cmocka_unit_test(the_lists_that_are_built_in_say_what_a_users_own_may),
        cmocka_unit_test_setup_teardown(more_words_than_can_be_numbered_are_refused, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_directory_that_is_not_there_is_an_error, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(words_beyond_the_basic_plane_are_found, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_built_in_lists_hold_each_code_of_a_province, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

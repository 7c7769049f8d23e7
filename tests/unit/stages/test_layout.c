/* Layouts as data: tests/cases/layout/ holds pages as normalised lines and what split, arrange and
 * find_bylines make of them. A new layout is a new case; no C is needed.
 *
 *     #### name of the case
 *     lines of the page; {title} and the like in front give a line's hint, an empty line is a blank
 *     ----
 *     what is expected, as print_article writes it
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "facts/families.h"
#include "lexicon/lexicon.h"
#include "stages/arrange.h"
#include "stages/split.h"

static const struct {
    const char *name;
    enum line_hint hint;
} hints[] = {
    {"{title}", LINE_TITLE},     {"{kicker}", LINE_KICKER},       {"{subtitle}", LINE_SUBTITLE},
    {"{heading}", LINE_HEADING}, {"{caption}", LINE_CAPTION},     {"{table}", LINE_TABLE},
    {"{site}", LINE_SITE},       {"{published}", LINE_PUBLISHED}, {"{source}", LINE_SOURCE},
    {"{author}", LINE_AUTHOR},   {"{editor}", LINE_EDITOR},       {"{chrome}", LINE_CHROME},
};

static struct lexicon *lexicon;
static struct arena arena;

static struct line read_line(struct span text, bool blank)
{
    struct line line = {.blank_before = blank};
    for (size_t i = 0; i < sizeof(hints) / sizeof(hints[0]); i++)
        if (span_starts_with(text, span_of(hints[i].name))) {
            line.hint = hints[i].hint;
            line.whole = 1;
            text = span_slice(text, strlen(hints[i].name), text.length);
        }
    if (span_starts_with(text, SPAN("{whole}"))) {
        line.whole = 1;
        text = span_slice(text, 7, text.length);
    }
    if (span_starts_with(text, SPAN("　　"))) {
        line.indent_before = 1;
        text = span_slice(text, 6, text.length);
    }
    line.text = runes_from_utf8(&arena, text, NULL);
    return line;
}

static struct page read_page(struct span text)
{
    struct page page = {.charset = "UTF-8", .media_type = "text/plain"};
    struct span part;
    size_t capacity = 0;
    bool blank = false;
    while (span_next_part(&text, '\n', &part)) {
        if (part.length == 0) {
            blank = true;
            continue;
        }
        page.lines =
            arena_extend(&arena, page.lines, page.line_count, &capacity, sizeof(*page.lines));
        page.lines[page.line_count++] = read_line(part, blank);
        blank = false;
    }
    return page;
}

static void print_blocks(struct buffer *out, const struct article *article)
{
    static const char *const names[] = {"p",       "main",    "kicker", "subtitle", "section",
                                        "summary", "caption", "note",   NULL,       "table"};
    for (size_t i = 0; i < article->block_count; i++) {
        const struct block *block = &article->blocks[i];
        if (block->role == BLOCK_BYLINE)
            continue;
        struct span text =
            runes_to_utf8(&arena, runes_slice(article->text, block->begin, block->end));
        buffer_append_format(out, "%s: %.*s\n", names[block->role], (int)text.length, text.data);
    }
}

static void print_around(struct buffer *out, const struct article *article)
{
    const struct date *date = &article->published;
    if (date->year != 0) {
        buffer_append_format(out, "published: %04d-%02d-%02d", date->year, date->month, date->day);
        if (date->hour >= 0)
            buffer_append_format(out, " %02d:%02d:%02d", date->hour, date->minute, date->second);
        buffer_append(out, SPAN("\n"));
    }
    for (size_t i = 0; i < article->source_count; i++)
        buffer_append_format(out, "%s: %.*s\n",
                             article->sources[i].role == SOURCE_PUBLISHER ? "publisher" : "origin",
                             (int)article->sources[i].name.length, article->sources[i].name.data);
}

static void print_kind(struct buffer *out, const struct article *article)
{
    if (article->invented)
        buffer_append(out, SPAN("invented\n"));
}

static void print_bylines(struct buffer *out, const struct facts *facts)
{
    static const char *const names[] = {"reporter", "correspondent", "author", "photographer",
                                        "editor"};
    for (size_t i = 0; i < facts->byline_count; i++) {
        const struct byline *byline = &facts->bylines[i];
        buffer_append_format(out, "%s: %.*s", names[byline->role], (int)byline->name.length,
                             byline->name.data);
        if (byline->outlet.length > 0)
            buffer_append_format(out, " @%.*s", (int)byline->outlet.length, byline->outlet.data);
        buffer_append(out, SPAN("\n"));
    }
}

/* Every block lies in its zone, in order, and its bounds name what was printed. */
static void check_blocks(const struct article *article)
{
    uint32_t end = 0;
    for (size_t i = 0; i < article->block_count; i++) {
        const struct block *block = &article->blocks[i];
        assert_true(block->begin == end + (i > 0));
        assert_true(block->end >= block->begin && block->end <= article->text.length);
        assert_true(block->stands_at <= article->body_length);
        assert_true((block->role == BLOCK_PARAGRAPH) == (block->end <= article->body_length));
        end = block->end;
    }
    assert_int_equal(end, article->text.length);
}

static void print_article(struct buffer *out, const struct page *page,
                          const struct line_range *ranges, size_t count, size_t part)
{
    struct article article = {.envelope = &page->envelope};
    if (!arrange_article(&arena, lexicon, page, ranges[part], ranges, count, &article)) {
        buffer_append(out, SPAN("no body\n"));
        return;
    }
    check_blocks(&article);
    const struct reading *reading =
        reading_create(&arena, lexicon, &article, (struct date){.year = 0});
    find_bylines(reading, &article.facts);
    if (count > 1)
        buffer_append_format(out, "== %zu\n", part + 1);
    print_blocks(out, &article);
    print_around(out, &article);
    print_kind(out, &article);
    print_bylines(out, &article.facts);
}

static struct span arrange_case(struct span text)
{
    struct page page = read_page(text);
    struct line_range *ranges = NULL;
    struct buffer out;
    buffer_init(&out, &arena, 4096, 1 << 20);
    size_t count = split_page(&arena, lexicon, &page, 16, &ranges);
    if (count == 0)
        buffer_append(&out, SPAN("no article\n"));
    for (size_t part = 0; part < count; part++)
        print_article(&out, &page, ranges, count, part);
    return buffer_span(&out);
}

static struct span read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *data = arena_take(&arena, 1 << 20);
    size_t length = fread(data, 1, 1 << 20, file);
    assert_true(length < 1 << 20);
    fclose(file);
    return (struct span){data, length};
}

static bool check_case(struct span text)
{
    struct span name, rest = text;
    span_next_part(&rest, '\n', &name);
    size_t cut = span_find(rest, SPAN("\n----\n"));
    if (cut == rest.length) {
        print_error("case without ----: %.*s\n", (int)name.length, name.data);
        return false;
    }
    struct span expected = span_trim(span_slice(rest, cut + 6, rest.length));
    struct span found = span_trim(arrange_case(span_slice(rest, 0, cut)));
    if (span_equal(expected, found))
        return true;
    /* print_error cuts what is longer than 1 KiB */
    fprintf(stderr, "%.*s\n---- expected\n%.*s\n---- found\n%.*s\n\n", (int)name.length, name.data,
            (int)expected.length, expected.data, (int)found.length, found.data);
    return false;
}

static void pages_are_laid_out_as_their_cases_say(void **state)
{
    (void)state;
    glob_t files;
    size_t cases = 0, wrong = 0;
    assert_int_equal(glob(TIDINGS_SOURCE_DIR "/tests/cases/layout/*.case", 0, NULL, &files), 0);
    for (size_t i = 0; i < files.gl_pathc; i++) {
        struct span rest = read_file(files.gl_pathv[i]);
        size_t begin = span_find(rest, SPAN("#### "));
        while (begin < rest.length) {
            rest = span_slice(rest, begin + 5, rest.length);
            begin = span_find(rest, SPAN("#### "));
            cases++;
            wrong += !check_case(span_slice(rest, 0, begin));
        }
    }
    globfree(&files);
    assert_true(cases >= 40);
    assert_int_equal(wrong, 0);
}

static int set_up(void **state)
{
    (void)state;
    struct span error = {NULL, 0};
    arena_init(&arena, 1u << 30);
    return lexicon_create((struct span){NULL, 0}, &arena, &lexicon, &error) == STATUS_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    lexicon_destroy(lexicon);
    arena_clear(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(pages_are_laid_out_as_their_cases_say)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

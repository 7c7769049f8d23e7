/* For the tests of the families: a small article (paragraphs parted by \n) read by every finder in
 * the order of the contract, and text to print its facts into. The year is 2021, the own place
 * whatever the text says. */
#ifndef TIDINGS_TESTS_FACTS_OF_TEXT_H
#define TIDINGS_TESTS_FACTS_OF_TEXT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../sample_article.h"
#include "base/buffer.h"
#include "facts/families.h"

static struct lexicon *lexicon;
static struct arena lasting, arena;
static struct date reference; /* a day that a test reads as of; none: the article's own year */
static int32_t published_in = 2021; /* 0: the article tells no year */

static int set_up(void **state)
{
    (void)state;
    struct span error;
    arena_init(&lasting, 64 << 20);
    arena_init(&arena, 64 << 20);
    return lexicon_create((struct span){NULL, 0}, &lasting, &lexicon, &error) == STATUS_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    lexicon_destroy(lexicon);
    arena_clear(&lasting);
    arena_clear(&arena);
    return 0;
}

static struct facts facts_under(const char *headline, const char *body)
{
    struct article *article = sample_article(&arena, headline, body, NULL, published_in);
    const struct reading *reading = reading_create(&arena, lexicon, article, reference);
    struct facts facts = {0};
    find_places(reading, &facts);
    find_posts(reading, &facts);
    find_organisations(reading, &facts);
    find_statements(reading, &facts);
    find_routines(reading, &facts);
    find_frameworks(reading, &facts);
    find_lists(reading, &facts);
    find_events(reading, &facts);
    find_figures(reading, &facts);
    find_subjects(reading, &facts);
    return facts;
}

static inline struct facts facts_of(const char *body)
{
    return facts_under(NULL, body);
}

/* What [begin, end) of the body says, so that an expectation shows the words and not numbers. */
static inline struct span words_at(const char *body, struct extent at)
{
    struct runes text = runes_from_utf8(&arena, span_of(body), NULL);
    assert_in_range(at.begin, 0, at.end);
    assert_in_range(at.end, at.begin + 1, text.length);
    return runes_to_utf8(&arena, runes_slice(text, (uint32_t)at.begin, (uint32_t)at.end));
}

static inline void print_span(struct buffer *out, const char *before, struct span text)
{
    if (text.length > 0)
        buffer_append_format(out, "%s%.*s", before, (int)text.length, text.data);
}

struct fact_case {
    const char *text, *facts;
};

/* Every row's facts, printed one a line by `print`, are exactly the expected ones. */
static inline void check_cases(const struct fact_case *cases, size_t count,
                               void (*print)(struct buffer *, const char *, const struct facts *))
{
    for (size_t i = 0; i < count; i++) {
        struct facts facts = facts_of(cases[i].text);
        struct buffer out;
        buffer_init(&out, &arena, 256, 65536);
        print(&out, cases[i].text, &facts);
        buffer_append_byte(&out, '\0');
        if (strcmp(buffer_span(&out).data, cases[i].facts) != 0)
            print_error("in: %s\n", cases[i].text);
        assert_string_equal(buffer_span(&out).data, cases[i].facts);
        arena_reset(&arena, 1 << 20);
    }
}

#define CHECK_CASES(cases, print) check_cases(cases, sizeof(cases) / sizeof((cases)[0]), print)

#endif

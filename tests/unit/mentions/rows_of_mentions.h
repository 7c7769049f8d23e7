#ifndef TIDINGS_TESTS_UNIT_MENTIONS_ROWS_OF_MENTIONS_H
#define TIDINGS_TESTS_UNIT_MENTIONS_ROWS_OF_MENTIONS_H

/* A row is a text and what must be found in it, in reading order: "TEXT[=VALUE]", parted by spaces;
 * only the mentions of the type that the row asks for are compared. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "../lexicon_of_test.h"
#include "../sample_article.h"
#include "base/buffer.h"
#include "lexicon/lexicon.h"
#include "mentions/reading.h"

struct row {
    const char *text, *expected;
};

/* "person 张三 person 李四": the mentions of one type, with their values where asked for. */
static struct span found_of(const struct reading *reading, struct arena *arena,
                            enum mention_type type, bool values)
{
    struct span all = {"", 0};
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != type)
            continue;
        struct span text = reading_text(reading, mention->begin, mention->end);
        all = arena_format(arena, "%.*s%s%.*s", (int)all.length, all.data, all.length ? " " : "",
                           (int)text.length, text.data);
        if (values && mention->value.length > 0)
            all = arena_format(arena, "%.*s=%.*s", (int)all.length, all.data,
                               (int)mention->value.length, mention->value.data);
    }
    return all;
}

static void check(const struct row *rows, size_t count, enum mention_type type, bool values)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct arena arena;
        arena_init(&arena, 16 << 20);
        struct article *article = sample_article(&arena, NULL, rows[i].text, NULL, 2021);
        const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
        struct span found = found_of(reading, &arena, type, values);
        if (!span_equal(found, span_of(rows[i].expected))) {
            print_error("%s\n    expected: %s\n    found:    %.*s\n", rows[i].text,
                        rows[i].expected, (int)found.length, found.data);
            wrong++;
        }
        arena_clear(&arena);
    }
    assert_int_equal(wrong, 0);
}

#define CHECK(rows, type, values) check(rows, sizeof(rows) / sizeof(*(rows)), type, values)

#endif

/* A borrowed run of bytes. It never owns: whoever hands out a span says how long it lives.
 * The absent span is {NULL, 0}; an empty one that is present has data. Not NUL-terminated. */
#ifndef TIDINGS_BASE_SPAN_H
#define TIDINGS_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct span {
    const char *data;
    size_t length; /* bytes */
};

/* A span over a string literal, its length known to the compiler. */
#define SPAN(literal) ((struct span){"" literal, sizeof(literal) - 1})

/* The same as an initialiser in a static table. A table of words ends with {NULL, 0}. */
#define SPAN_ROW(literal)                                                                          \
    {                                                                                              \
        "" literal, sizeof(literal) - 1                                                            \
    }

static inline struct span span_of(const char *text)
{
    return (struct span){text, text ? strlen(text) : 0};
}

static inline bool span_equal(struct span a, struct span b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

static inline bool span_starts_with(struct span text, struct span head)
{
    return text.length >= head.length &&
           (head.length == 0 || memcmp(text.data, head.data, head.length) == 0);
}

static inline bool span_ends_with(struct span text, struct span tail)
{
    return text.length >= tail.length &&
           (tail.length == 0 ||
            memcmp(text.data + text.length - tail.length, tail.data, tail.length) == 0);
}

/* The part [begin, end) of text, clipped to it. */
struct span span_slice(struct span text, size_t begin, size_t end);

/* Without ASCII white space at both ends. */
struct span span_trim(struct span text);

/* ASCII letters compare without case; other bytes exactly. */
bool span_equal_ignoring_case(struct span a, struct span b);

/* Byte offset of the first occurrence of needle, or text.length where there is none. */
size_t span_find(struct span text, struct span needle);

/* Whether the text is a word of the table. */
static inline bool span_is_word(struct span text, const struct span *words)
{
    while (words->data != NULL && !span_equal(text, *words))
        words++;
    return words->data != NULL;
}

/* Whether a word of the table stands in the text. */
bool span_holds_word(struct span text, const struct span *words);

/* The length of the first word of the table that the text begins with, or ends with; 0 where it
 * does with none. */
static inline size_t span_head_word(struct span text, const struct span *words)
{
    while (words->data != NULL && !span_starts_with(text, *words))
        words++;
    return words->length;
}

static inline size_t span_tail_word(struct span text, const struct span *words)
{
    while (words->data != NULL && !span_ends_with(text, *words))
        words++;
    return words->length;
}

/* Byte order, shorter first among equals: <0, 0, >0. */
int span_compare(struct span a, struct span b);

/* Cuts the head of *rest up to separator (and drops the separator); false once *rest is used up. */
bool span_next_part(struct span *rest, char separator, struct span *part);

#endif

/* A run of bytes that grows in an arena, born with its maximum. Owned by its arena: nothing to
 * free. Growing past the maximum unwinds as the arena's own exhaustion does (see base/arena.h). */
#ifndef TIDINGS_BASE_BUFFER_H
#define TIDINGS_BASE_BUFFER_H

#include "base/arena.h"
#include "base/span.h"

struct buffer {
    char *data;
    size_t length;
    size_t capacity; /* at most maximum */
    size_t maximum;
    struct arena *arena;
};

/* An empty buffer with room for `expected` bytes, at most `maximum`. */
void buffer_init(struct buffer *buffer, struct arena *arena, size_t expected, size_t maximum);

/* buffer_reserve where the room does not suffice. */
char *buffer_grow(struct buffer *buffer, size_t more);

/* Makes room for `more` bytes behind the length, and returns where they go. */
static inline char *buffer_reserve(struct buffer *buffer, size_t more)
{
    if (more > buffer->capacity - buffer->length)
        return buffer_grow(buffer, more);
    return buffer->data + buffer->length;
}

static inline void buffer_append_byte(struct buffer *buffer, char byte)
{
    *buffer_reserve(buffer, 1) = byte;
    buffer->length++;
}

void buffer_append(struct buffer *buffer, struct span text);
void buffer_append_format(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* What was written so far; valid until the next append. */
static inline struct span buffer_span(const struct buffer *buffer)
{
    return (struct span){buffer->data, buffer->length};
}

#endif

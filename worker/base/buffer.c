/* Growing bytes in an arena: doubles, copies, leaves the old room to the arena's reset. */
#include "base/buffer.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

void buffer_init(struct buffer *buffer, struct arena *arena, size_t expected, size_t maximum)
{
    if (expected > maximum)
        expected = maximum;
    *buffer = (struct buffer){.arena = arena, .maximum = maximum};
    buffer->data = arena_take(arena, expected);
    buffer->capacity = expected;
}

char *buffer_grow(struct buffer *buffer, size_t more)
{
    if (more > buffer->maximum - buffer->length)
        arena_take(buffer->arena, SIZE_MAX); /* over the maximum: unwinds */
    size_t needed = buffer->length + more;
    size_t wider = buffer->capacity * 2 > needed ? buffer->capacity * 2 : needed;
    if (wider < 256)
        wider = 256;
    if (wider > buffer->maximum)
        wider = buffer->maximum;
    char *moved = arena_take(buffer->arena, wider);
    if (buffer->length > 0)
        memcpy(moved, buffer->data, buffer->length);
    buffer->data = moved;
    buffer->capacity = wider;
    return buffer->data + buffer->length;
}

void buffer_append(struct buffer *buffer, struct span text)
{
    char *room = buffer_reserve(buffer, text.length);
    if (text.length > 0)
        memcpy(room, text.data, text.length);
    buffer->length += text.length;
}

void buffer_append_format(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length <= 0)
        return;
    char *room = buffer_reserve(buffer, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(room, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buffer->length += (size_t)length;
}

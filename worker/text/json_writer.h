/* Writes JSON (RFC 8259), without white space, into an arena.
 * Sticky: build, build, build, and take the text at the end; calls never fail but for the arena.
 * All text must be valid UTF-8 (the stages see to that); nesting and the order of keys and values
 * are the caller's. */
#ifndef TIDINGS_TEXT_JSON_WRITER_H
#define TIDINGS_TEXT_JSON_WRITER_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/buffer.h"
#include "base/decimal.h"
#include "base/runes.h"
#include "base/span.h"

struct json_writer {
    struct buffer out;
    size_t comma; /* 1 where one is due before what comes next, else 0 */
};

/* Starts a text of at most `maximum` bytes. */
void json_writer_init(struct json_writer *writer, struct arena *arena, size_t maximum);

/* Room for `length` bytes more than the comma, which is written where it is due. */
static inline char *json_begin(struct json_writer *writer, size_t length)
{
    char *to = buffer_reserve(&writer->out, length + 1);
    *to = ',';
    return to + writer->comma;
}

static inline void json_end(struct json_writer *writer, const char *to, size_t comma)
{
    writer->out.length = (size_t)(to - writer->out.data);
    writer->comma = comma;
}

static inline void json_open(struct json_writer *writer, char bracket)
{
    char *to = json_begin(writer, 1);
    *to++ = bracket;
    json_end(writer, to, 0);
}

static inline void json_close(struct json_writer *writer, char bracket)
{
    buffer_append_byte(&writer->out, bracket);
    writer->comma = 1;
}

static inline void json_open_object(struct json_writer *writer)
{
    json_open(writer, '{');
}

static inline void json_close_object(struct json_writer *writer)
{
    json_close(writer, '}');
}

static inline void json_open_array(struct json_writer *writer)
{
    json_open(writer, '[');
}

static inline void json_close_array(struct json_writer *writer)
{
    json_close(writer, ']');
}

/* A key that needs no escapes: names of ours. Inline, so that a literal is written in a move or
 * two. */
static inline void json_key(struct json_writer *writer, const char *name)
{
    const size_t length = strlen(name);
    char *to = json_begin(writer, length + 3);
    *to++ = '"';
    memcpy(to, name, length);
    to += length;
    *to++ = '"';
    *to++ = ':';
    json_end(writer, to, 0);
}

/* Any text as a key. */
void json_key_of(struct json_writer *writer, struct span name);

void json_string(struct json_writer *writer, struct span text);
void json_runes(struct json_writer *writer, struct runes text);
void json_integer(struct json_writer *writer, int64_t value);
void json_decimal(struct json_writer *writer, struct decimal value);
void json_bool(struct json_writer *writer, bool value);

/* Key and value at once; the text pair is left out where the text is absent. */
static inline void json_text_pair(struct json_writer *writer, const char *name, struct span text)
{
    if (text.data == NULL)
        return;
    json_key(writer, name);
    json_string(writer, text);
}

static inline void json_integer_pair(struct json_writer *writer, const char *name, int64_t value)
{
    json_key(writer, name);
    json_integer(writer, value);
}

/* What was written; valid as long as the arena's round. */
struct span json_writer_text(const struct json_writer *writer);

#endif

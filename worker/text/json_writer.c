/* JSON text into a buffer. A comma is always written where a value goes, and written over where
 * none is due: behind an opening bracket or a key. Not yajl's generator, which calls back for every
 * bracket and comma: it took a seventh of what an article costs, this takes a fifth of that.
 */
#include "text/json_writer.h"

#include "base/digits.h"
#include "text/json_bytes.h"

#include <string.h>

void json_writer_init(struct json_writer *writer, struct arena *arena, size_t maximum)
{
    buffer_init(&writer->out, arena, 4096, maximum);
    writer->comma = 0;
}

/* Writes the escape of a character that must not stand in a string (RFC 8259, section 7); returns
 * its length. */
static size_t escape(unsigned char c, char *out)
{
    static const char hex[] = "0123456789ABCDEF";
    static const char letters[] = "\"\"\\\\\bb\ff\nn\rr\tt";
    out[0] = '\\';
    for (const char *pair = letters; *pair != 0; pair += 2) {
        if (c == (unsigned char)pair[0]) {
            out[1] = pair[1];
            return 2;
        }
    }
    memcpy(out + 1, "u00", 3);
    out[4] = hex[c >> 4];
    out[5] = hex[c & 15];
    return 6;
}

enum { LONGEST_ESCAPE = 6, CHUNK = 256 };

/* The text from `at` on, some of which needs an escape. */
static char *put_escaped(struct buffer *out, struct span text, size_t at, char *to)
{
    out->length = (size_t)(to - out->data);
    to = buffer_reserve(out, (text.length - at) * LONGEST_ESCAPE + 1);
    for (; at < text.length; at++) {
        const unsigned char c = (unsigned char)text.data[at];
        if (json_is_special(c))
            to += escape(c, to);
        else
            *to++ = (char)c;
    }
    return to;
}

/* Copies the first eight and the last eight of so many bytes; false where one needs an escape. */
static bool copy_eights(struct span text, char *to)
{
    uint64_t head, tail;
    memcpy(&head, text.data, sizeof(head));
    memcpy(&tail, text.data + text.length - sizeof(tail), sizeof(tail));
    memcpy(to, &head, sizeof(head));
    memcpy(to + text.length - sizeof(tail), &tail, sizeof(tail));
    return (json_special_in(head) | json_special_in(tail)) == 0;
}

static bool copy_fours(struct span text, char *to)
{
    uint32_t head, tail;
    memcpy(&head, text.data, sizeof(head));
    memcpy(&tail, text.data + text.length - sizeof(tail), sizeof(tail));
    memcpy(to, &head, sizeof(head));
    memcpy(to + text.length - sizeof(tail), &tail, sizeof(tail));
    return json_special_in((uint64_t)tail << 32 | head) == 0;
}

/* The text with its escapes to `to`, where there is room for it without them and one byte more.
 * Returns the position behind it, where there is room for one byte. A rest of less than a block is
 * copied together with some before it. */
static char *put_text(struct buffer *out, struct span text, char *to)
{
    const size_t length = text.length;
    size_t at = 0;
    if (length >= sizeof(bytes16)) {
        while (at < length) {
            at = at + sizeof(bytes16) <= length ? at : length - sizeof(bytes16);
            const bytes16 block = bytes16_at(text.data + at);
            if (json_special_among(block))
                return put_escaped(out, text, at, to + at);
            memcpy(to + at, &block, sizeof(block));
            at += sizeof(block);
        }
        return to + length;
    }
    const bool copied = length >= sizeof(uint64_t)   ? copy_eights(text, to)
                        : length >= sizeof(uint32_t) ? copy_fours(text, to)
                                                     : false;
    return copied ? to + length : put_escaped(out, text, 0, to);
}

void json_string(struct json_writer *writer, struct span text)
{
    char *to = json_begin(writer, text.length + 2);
    *to++ = '"';
    to = put_text(&writer->out, text, to);
    *to++ = '"';
    json_end(writer, to, 1);
}

static inline char *put_rune(char32_t c, char *to)
{
    return c < 0x80 && json_is_special((unsigned char)c) ? to + escape((unsigned char)c, to)
                                                         : rune_put(c, to);
}

void json_runes(struct json_writer *writer, struct runes text)
{
    struct buffer *out = &writer->out;
    char *to = json_begin(writer, 1);
    *to++ = '"';
    json_end(writer, to, 1);
    for (uint32_t i = 0; i < text.length;) {
        uint32_t end = text.length - i < CHUNK ? text.length : i + CHUNK;
        to = buffer_reserve(out, CHUNK * LONGEST_ESCAPE);
        for (; end - i >= 4; i += 4) {
            if (rune_put_threes(text.data + i, to)) {
                to += 12;
                continue;
            }
            for (int k = 0; k < 4; k++)
                to = put_rune(text.data[i + k], to);
        }
        for (; i < end; i++)
            to = put_rune(text.data[i], to);
        out->length = (size_t)(to - out->data);
    }
    buffer_append_byte(out, '"');
}

void json_key_of(struct json_writer *writer, struct span name)
{
    json_string(writer, name);
    buffer_append_byte(&writer->out, ':');
    writer->comma = 0;
}

void json_integer(struct json_writer *writer, int64_t value)
{
    char *to = json_begin(writer, DIGITS_SIGNED);
    json_end(writer, digits_signed(to, value), 1);
}

void json_decimal(struct json_writer *writer, struct decimal value)
{
    char *to = json_begin(writer, DECIMAL_TEXT_SIZE);
    json_end(writer, to + decimal_print(value, to), 1);
}

void json_bool(struct json_writer *writer, bool value)
{
    struct span word = value ? SPAN("true") : SPAN("false");
    char *to = json_begin(writer, word.length);
    memcpy(to, word.data, word.length);
    json_end(writer, to + word.length, 1);
}

struct span json_writer_text(const struct json_writer *writer)
{
    return buffer_span(&writer->out);
}

/* JSON text into a buffer. What separates two values follows from the byte before them: behind an
 * opening bracket or a colon nothing, else a comma. Not yajl's generator, which calls back for
 * every bracket and comma: it took a seventh of what an article costs, this takes a fifth of that.
 */
#include "text/json_writer.h"

#include "base/digits.h"
#include "text/json_bytes.h"

#include <string.h>

void json_writer_init(struct json_writer *writer, struct arena *arena, size_t maximum)
{
    buffer_init(&writer->out, arena, 4096, maximum);
}

/* Room for a value of at most `length` bytes, and the comma before it where one is due. */
static char *begin_value(struct buffer *out, size_t length)
{
    char *to = buffer_reserve(out, length + 1);
    char last = out->length > 0 ? to[-1] : '[';
    if (last != '{' && last != '[' && last != ':')
        *to++ = ',';
    return to;
}

static void end_value(struct buffer *out, const char *to)
{
    out->length = (size_t)(to - out->data);
}

static void open_bracket(struct buffer *out, char bracket)
{
    char *to = begin_value(out, 1);
    *to++ = bracket;
    end_value(out, to);
}

void json_open_object(struct json_writer *writer)
{
    open_bracket(&writer->out, '{');
}

void json_close_object(struct json_writer *writer)
{
    buffer_append_byte(&writer->out, '}');
}

void json_open_array(struct json_writer *writer)
{
    open_bracket(&writer->out, '[');
}

void json_close_array(struct json_writer *writer)
{
    buffer_append_byte(&writer->out, ']');
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

enum { STRIDE = sizeof(uint64_t), LONGEST_ESCAPE = 6, CHUNK = 256 };

/* Copies eight bytes where none of them needs an escape. */
static bool copy_stride(const char *from, char *to)
{
    uint64_t eight;
    memcpy(&eight, from, sizeof(eight));
    if (json_special_in(eight) != 0)
        return false;
    memcpy(to, &eight, sizeof(eight));
    return true;
}

/* Copies four to seven bytes where none of them needs an escape: the first four and the last. */
static bool copy_short(struct span text, char *to)
{
    uint32_t head, tail;
    memcpy(&head, text.data, sizeof(head));
    memcpy(&tail, text.data + text.length - sizeof(tail), sizeof(tail));
    if (json_special_in((uint64_t)tail << 32 | head) != 0)
        return false;
    memcpy(to, &head, sizeof(head));
    memcpy(to + text.length - sizeof(tail), &tail, sizeof(tail));
    return true;
}

/* The text with its escapes to `to`, where there is room for it without them and one byte more.
 * Returns the position behind it, where there is room for one byte. */
static char *put_text(struct buffer *out, struct span text, char *to)
{
    size_t at = 0;
    if (text.length >= sizeof(uint32_t) && text.length < STRIDE && copy_short(text, to))
        return to + text.length;
    while (at < text.length) {
        size_t left = text.length - at;
        /* A rest of less than eight bytes is copied together with some before it. */
        size_t again = left < STRIDE && text.length >= STRIDE ? STRIDE - left : 0;
        if (text.length >= STRIDE && copy_stride(text.data + at - again, to - again)) {
            at += STRIDE - again;
            to += STRIDE - again;
            continue;
        }
        while (at < text.length && !json_is_special((unsigned char)text.data[at]))
            *to++ = text.data[at++];
        if (at == text.length)
            break;
        end_value(out, to);
        to = buffer_reserve(out, LONGEST_ESCAPE + (text.length - at));
        to += escape((unsigned char)text.data[at++], to);
    }
    return to;
}

void json_string(struct json_writer *writer, struct span text)
{
    struct buffer *out = &writer->out;
    char *to = begin_value(out, text.length + 2);
    *to++ = '"';
    to = put_text(out, text, to);
    *to++ = '"';
    end_value(out, to);
}

static inline char *put_rune(char32_t c, char *to)
{
    return c < 0x80 && json_is_special((unsigned char)c) ? to + escape((unsigned char)c, to)
                                                         : rune_put(c, to);
}

void json_runes(struct json_writer *writer, struct runes text)
{
    struct buffer *out = &writer->out;
    char *to = begin_value(out, 1);
    *to++ = '"';
    end_value(out, to);
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
        end_value(out, to);
    }
    buffer_append_byte(out, '"');
}

void json_plain_key(struct json_writer *writer, struct span name)
{
    char *to = begin_value(&writer->out, name.length + 3);
    *to++ = '"';
    memcpy(to, name.data, name.length);
    to += name.length;
    *to++ = '"';
    *to++ = ':';
    end_value(&writer->out, to);
}

void json_key_of(struct json_writer *writer, struct span name)
{
    json_string(writer, name);
    buffer_append_byte(&writer->out, ':');
}

void json_integer(struct json_writer *writer, int64_t value)
{
    char *to = begin_value(&writer->out, DIGITS_SIGNED);
    end_value(&writer->out, digits_signed(to, value));
}

void json_decimal(struct json_writer *writer, struct decimal value)
{
    char *to = begin_value(&writer->out, DECIMAL_TEXT_SIZE);
    end_value(&writer->out, to + decimal_print(value, to));
}

void json_bool(struct json_writer *writer, bool value)
{
    struct span word = value ? SPAN("true") : SPAN("false");
    char *to = begin_value(&writer->out, word.length);
    memcpy(to, word.data, word.length);
    end_value(&writer->out, to + word.length);
}

struct span json_writer_text(const struct json_writer *writer)
{
    return buffer_span(&writer->out);
}

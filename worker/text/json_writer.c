/* JSON text into a buffer. What separates two values follows from the byte before them: behind an
 * opening bracket or a colon nothing, else a comma. Not yajl's generator, which calls back for
 * every bracket and comma: it took a seventh of what an article costs, this takes a fifth of that.
 */
#include "text/json_writer.h"

#include <string.h>

void json_writer_init(struct json_writer *writer, struct arena *arena, size_t maximum)
{
    buffer_init(&writer->out, arena, 4096, maximum);
}

static void separate(struct buffer *out)
{
    char last = out->length > 0 ? out->data[out->length - 1] : '[';
    if (last != '{' && last != '[' && last != ':')
        buffer_append_byte(out, ',');
}

static void open_bracket(struct buffer *out, char bracket)
{
    separate(out);
    buffer_append_byte(out, bracket);
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

static bool needs_escape(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

/* Whether one of the eight bytes needs an escape: the classic tests of a word for a byte that is
 * less than, or equal to, a constant (Mycroft; Bit Twiddling Hacks). Bytes of 0x80 and more do not.
 */
static bool any_needs_escape(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones << 7;
    uint64_t quote = eight ^ (ones * '"'), backslash = eight ^ (ones * '\\');
    return (((eight - ones * 0x20) | (quote - ones) | (backslash - ones)) & ~eight & highs) != 0;
}

static void append_quoted(struct buffer *out, struct span text)
{
    enum { LONGEST_ESCAPE = 6 };
    char *room = buffer_reserve(out, text.length + 2);
    size_t at = 0, length = 0;
    room[length++] = '"';
    while (at < text.length) {
        uint64_t eight;
        if (text.length - at >= sizeof(eight)) {
            memcpy(&eight, text.data + at, sizeof(eight));
            if (!any_needs_escape(eight)) {
                memcpy(room + length, &eight, sizeof(eight));
                at += sizeof(eight);
                length += sizeof(eight);
                continue;
            }
        }
        unsigned char c = (unsigned char)text.data[at++];
        if (!needs_escape(c)) {
            room[length++] = (char)c;
            continue;
        }
        out->length += length;
        room = buffer_reserve(out, LONGEST_ESCAPE + (text.length - at) + 1);
        length = escape(c, room);
    }
    room[length++] = '"';
    out->length += length;
}

void json_string(struct json_writer *writer, struct span text)
{
    separate(&writer->out);
    append_quoted(&writer->out, text);
}

void json_key_of(struct json_writer *writer, struct span name)
{
    json_string(writer, name);
    buffer_append_byte(&writer->out, ':');
}

void json_key(struct json_writer *writer, const char *name)
{
    json_key_of(writer, span_of(name));
}

void json_integer(struct json_writer *writer, int64_t value)
{
    char digits[24];
    size_t at = sizeof(digits);
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (value < 0)
        digits[--at] = '-';
    separate(&writer->out);
    buffer_append(&writer->out, (struct span){digits + at, sizeof(digits) - at});
}

void json_decimal(struct json_writer *writer, struct decimal value)
{
    char text[DECIMAL_TEXT_SIZE];
    separate(&writer->out);
    buffer_append(&writer->out, (struct span){text, decimal_print(value, text)});
}

void json_bool(struct json_writer *writer, bool value)
{
    separate(&writer->out);
    buffer_append(&writer->out, value ? SPAN("true") : SPAN("false"));
}

void json_text_pair(struct json_writer *writer, const char *name, struct span text)
{
    if (text.data == NULL)
        return;
    json_key(writer, name);
    json_string(writer, text);
}

void json_integer_pair(struct json_writer *writer, const char *name, int64_t value)
{
    json_key(writer, name);
    json_integer(writer, value);
}

struct span json_writer_text(const struct json_writer *writer)
{
    return buffer_span(&writer->out);
}

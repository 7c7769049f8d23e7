/* A single pass over the tokens. Short arrays of numbers (at: [3, 17]) stay on one line, since a
 * record has hundreds of them. */
#include "cli/pretty.h"

#include <string.h>
#include <yajl/yajl_parse.h>

#include "base/buffer.h"
#include "cli/json_tree.h"

enum { DEPTH_SHOWN = 64, SHORT_ARRAY = 60 };

struct printing {
    struct buffer out;
    bool colour;
    size_t depth;
};

static bool is_json(struct span json)
{
    if (!json_is_closed(json))
        return false;
    yajl_handle parser = yajl_alloc(NULL, NULL, NULL);
    if (parser == NULL)
        return false;
    const bool good =
        yajl_parse(parser, (const unsigned char *)json.data, json.length) == yajl_status_ok &&
        yajl_complete_parse(parser) == yajl_status_ok;
    yajl_free(parser);
    return good;
}

static void break_line(struct printing *printing)
{
    buffer_append_byte(&printing->out, '\n');
    const size_t depth = printing->depth < DEPTH_SHOWN ? printing->depth : DEPTH_SHOWN;
    for (size_t i = 0; i < depth; i++)
        buffer_append(&printing->out, SPAN("  "));
}

/* Length of the string token at the head of rest, quotes included. */
static size_t string_length(struct span rest)
{
    size_t i = 1;
    while (i < rest.length && rest.data[i] != '"')
        i += rest.data[i] == '\\' ? 2 : 1;
    return i < rest.length ? i + 1 : rest.length;
}

static bool is_blank(char c)
{
    /* as yajl takes them, which is more than JSON allows */
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Length of the array at the head of rest where it holds scalars only and is short (blanks between
 * them not counted), else 0. */
static size_t short_array(struct span rest)
{
    size_t shown = 0;
    for (size_t i = 1; i < rest.length && shown < SHORT_ARRAY;) {
        size_t length = 1;
        switch (rest.data[i]) {
        case ']':
            return i + 1;
        case '[':
        case '{':
            return 0;
        case '"':
            length = string_length(span_slice(rest, i, rest.length));
            break;
        default:
            break;
        }
        shown += is_blank(rest.data[i]) ? 0 : length;
        i += length;
    }
    return 0;
}

static void print_coloured(struct printing *printing, const char *colour, struct span token)
{
    if (printing->colour)
        buffer_append(&printing->out, span_of(colour));
    buffer_append(&printing->out, token);
    if (printing->colour)
        buffer_append(&printing->out, SPAN("\033[0m"));
}

/* The scalar at the head of rest: a string, a number, true, false or null. Returns its length. */
static size_t print_scalar(struct printing *printing, struct span rest)
{
    if (rest.data[0] == '"') {
        const size_t length = string_length(rest);
        size_t next = length;
        while (next < rest.length && is_blank(rest.data[next]))
            next++;
        const bool key = next < rest.length && rest.data[next] == ':';
        print_coloured(printing, key ? "\033[36m" : "\033[32m", span_slice(rest, 0, length));
        return length;
    }
    size_t length = 0;
    while (length < rest.length && strchr(",]}", rest.data[length]) == NULL &&
           !is_blank(rest.data[length]))
        length++;
    print_coloured(printing, "\033[33m", span_slice(rest, 0, length));
    return length;
}

static void print_short_array(struct printing *printing, struct span array)
{
    for (size_t i = 0; i < array.length;) {
        const char c = array.data[i];
        if (c == '[' || c == ']' || c == ',') {
            buffer_append_byte(&printing->out, c);
            if (c == ',')
                buffer_append_byte(&printing->out, ' ');
            i++;
        } else if (is_blank(c)) {
            i++;
        } else {
            i += print_scalar(printing, span_slice(array, i, array.length));
        }
    }
}

/* The token at the head of rest; returns its length. */
static size_t print_token(struct printing *printing, struct span rest)
{
    const char c = rest.data[0];
    const size_t array = c == '[' ? short_array(rest) : 0;
    size_t next = 1;
    if (is_blank(c))
        return 1;
    if (array > 0) {
        print_short_array(printing, span_slice(rest, 0, array));
        return array;
    }
    switch (c) {
    case '{':
    case '[':
        buffer_append_byte(&printing->out, c);
        while (next < rest.length && is_blank(rest.data[next]))
            next++;
        if (next < rest.length && (rest.data[next] == '}' || rest.data[next] == ']')) {
            buffer_append_byte(&printing->out, rest.data[next]);
            return next + 1;
        }
        printing->depth++;
        break_line(printing);
        return 1;
    case '}':
    case ']':
        printing->depth--;
        break_line(printing);
        buffer_append_byte(&printing->out, c);
        return 1;
    case ',':
        buffer_append_byte(&printing->out, c);
        break_line(printing);
        return 1;
    case ':':
        buffer_append(&printing->out, SPAN(": "));
        return 1;
    default:
        return print_scalar(printing, rest);
    }
}

struct span pretty_json(struct arena *arena, struct span json, bool colour)
{
    struct printing printing = {.colour = colour};
    if (!is_json(json))
        return json;
    buffer_init(&printing.out, arena, 2 * json.length + 64, SIZE_MAX / 4);
    while (json.length > 0) {
        const size_t length = print_token(&printing, json);
        json = span_slice(json, length, json.length);
    }
    return buffer_span(&printing.out);
}

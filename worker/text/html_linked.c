/* No JSON parser: a page's linked data is found by its keys, whatever object they stand in. What is
 * not a plain string there is passed over. */
#include "text/html_linked.h"

#include <stdbool.h>

#include "base/runes.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static size_t skip_blanks(struct span text, size_t at)
{
    while (at < text.length && is_blank(text.data[at]))
        at++;
    return at;
}

/* Behind the quote that closes the string that begins at `at`, its opening quote; 0: none does. */
static size_t behind_string(struct span text, size_t at)
{
    for (size_t i = at + 1; i < text.length; i++) {
        if (text.data[i] == '\\')
            i++;
        else if (text.data[i] == '"')
            return i + 1;
    }
    return 0;
}

struct span html_linked_data(struct span html)
{
    static const struct span none = {NULL, 0};
    size_t begin = span_find(html, SPAN("application/ld+json"));
    if (begin == html.length)
        return none;
    struct span rest = span_slice(html, begin, html.length);
    return span_slice(rest, 0, span_find(rest, SPAN("</script")));
}

/* The string behind the key, escapes and all; or the name in the object that stands there. */
struct span html_linked_value(struct span data, struct span key)
{
    static const struct span none = {NULL, 0};
    size_t at = span_find(data, key);
    if (at == data.length)
        return none;
    at = skip_blanks(data, at + key.length);
    if (at >= data.length || data.data[at] != ':')
        return none;
    at = skip_blanks(data, at + 1);
    while (at < data.length && data.data[at] == '[')
        at = skip_blanks(data, at + 1);
    if (at < data.length && data.data[at] == '{') {
        struct span object = span_slice(data, at, data.length);
        object = span_slice(object, 0, span_find(object, SPAN("}")));
        return html_linked_value(object, SPAN("\"name\""));
    }
    if (at >= data.length || data.data[at] != '"')
        return none;
    size_t end = behind_string(data, at);
    return end > 0 ? span_slice(data, at + 1, end - 1) : none;
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* \u4E91 at the text's begin; 0 where it is none, or one half of a pair. */
static char32_t escaped_rune(struct span text)
{
    char32_t rune = 0;
    if (text.length < 6 || text.data[1] != 'u')
        return 0;
    for (size_t i = 2; i < 6; i++) {
        int digit = hex_digit(text.data[i]);
        if (digit < 0)
            return 0;
        rune = rune * 16 + (char32_t)digit;
    }
    return rune >= 0xD800 && rune <= 0xDFFF ? 0 : rune;
}

size_t html_linked_unescape(struct span value, char *to)
{
    size_t length = 0;
    for (size_t i = 0; i < value.length; i++) {
        if (value.data[i] != '\\') {
            to[length++] = value.data[i];
            continue;
        }
        char32_t rune = escaped_rune(span_slice(value, i, value.length));
        if (rune > 0) {
            length += rune_encode(rune < 0x20 ? U' ' : rune, to + length);
            i += 5;
        } else if (++i < value.length) {
            to[length++] = is_blank(value.data[i]) || value.data[i] == 'n' ? ' ' : value.data[i];
        }
    }
    return length;
}

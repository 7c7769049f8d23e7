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

struct span html_linked_next(struct span *html)
{
    size_t begin = span_find(*html, SPAN("application/ld+json"));
    struct span rest = span_slice(*html, begin, html->length);
    struct span data = span_slice(rest, 0, span_find(rest, SPAN("</script")));
    *html = span_slice(rest, data.length, rest.length);
    return data;
}

/* The string that begins at `at`, its opening quote; absent where there is none. */
static struct span string_at(struct span data, size_t at)
{
    static const struct span none = {NULL, 0};
    if (at >= data.length || data.data[at] != '"')
        return none;
    size_t end = behind_string(data, at);
    return end > 0 ? span_slice(data, at + 1, end - 1) : none;
}

/* Behind the colon that follows a key which ends at `at`; data.length where none does. */
static size_t behind_colon(struct span data, size_t at)
{
    at = skip_blanks(data, at);
    return at < data.length && data.data[at] == ':' ? skip_blanks(data, at + 1) : data.length;
}

/* The name of the object that begins at `at`, not one of an object in it. */
static struct span name_in(struct span data, size_t at)
{
    enum { OBJECT_MOST = 4096 };
    data = span_slice(data, 0, at + OBJECT_MOST);
    for (size_t depth = 0; at < data.length; at++) {
        char c = data.data[at];
        if (c == '{' || c == '[')
            depth++;
        else if ((c == '}' || c == ']') && --depth == 0)
            break;
        if (c != '"')
            continue;
        struct span text = string_at(data, at);
        if (text.data == NULL)
            break;
        at += text.length + 1;
        if (depth == 1 && span_equal(text, SPAN("name")) &&
            behind_colon(data, at + 1) < data.length)
            return string_at(data, behind_colon(data, at + 1));
    }
    return (struct span){NULL, 0};
}

/* The string behind the key, escapes and all; or the name in the object that stands there. */
struct span html_linked_value(struct span data, struct span key)
{
    size_t at = span_find(data, key);
    if (at == data.length)
        return (struct span){NULL, 0};
    at = behind_colon(data, at + key.length);
    while (at < data.length && data.data[at] == '[')
        at = skip_blanks(data, at + 1);
    return at < data.length && data.data[at] == '{' ? name_in(data, at) : string_at(data, at);
}

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/* The unit of \u4E91 at the text's begin; 0 where it is none. */
static char32_t escaped_unit(struct span text)
{
    char32_t unit = 0;
    if (text.length < 6 || text.data[0] != '\\' || text.data[1] != 'u')
        return 0;
    for (size_t i = 2; i < 6; i++) {
        int digit = hex_digit(text.data[i]);
        if (digit < 0)
            return 0;
        unit = unit * 16 + (char32_t)digit;
    }
    return unit;
}

/* The character of one escape, or of the two of a pair; a blank for half a pair and controls. 0
 * where the text does not begin with one; *length is how many bytes it is. */
static char32_t escaped_rune(struct span text, size_t *length)
{
    char32_t high = escaped_unit(text), low;
    *length = 6;
    if (high < 0xD800 || high > 0xDFFF)
        return high > 0 && high < 0x20 ? U' ' : high;
    low = escaped_unit(span_slice(text, 6, text.length));
    if (high > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
        return U' ';
    *length = 12;
    return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
}

size_t html_linked_unescape(struct span value, char *to)
{
    size_t length = 0;
    for (size_t i = 0; i < value.length; i++) {
        if (value.data[i] != '\\') {
            to[length++] = value.data[i];
            continue;
        }
        size_t escape;
        char32_t rune = escaped_rune(span_slice(value, i, value.length), &escape);
        if (rune > 0) {
            length += rune_encode(rune, to + length);
            i += escape - 1;
        } else if (++i < value.length) {
            to[length++] = is_blank(value.data[i]) || value.data[i] == 'n' ? ' ' : value.data[i];
        }
    }
    return length;
}

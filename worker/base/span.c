/* Borrowed runs of bytes: the functions too long to be inline. */
#include "base/span.h"

#include <stdint.h>

struct span span_slice(struct span text, size_t begin, size_t end)
{
    if (end > text.length)
        end = text.length;
    if (begin > end)
        begin = end;
    return (struct span){text.data ? text.data + begin : NULL, end - begin};
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct span span_trim(struct span text)
{
    while (text.length > 0 && is_space(text.data[0])) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && is_space(text.data[text.length - 1]))
        text.length--;
    return text;
}

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool span_equal_ignoring_case(struct span a, struct span b)
{
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++)
        if (lower(a.data[i]) != lower(b.data[i]))
            return false;
    return true;
}

size_t span_find(struct span text, struct span needle)
{
    if (needle.length == 0)
        return 0;
    if (needle.length > text.length)
        return text.length;
    const char *found = memmem(text.data, text.length, needle.data, needle.length);
    return found ? (size_t)(found - text.data) : text.length;
}

/* The bit of a byte among those of a text. All but a few bytes of a word of Chinese have one of
 * their own. */
static inline uint64_t byte_bit(char byte)
{
    return UINT64_C(1) << ((unsigned char)byte & 63);
}

/* The bytes of the text say no to nearly every word before the text is searched for it. */
bool span_holds_word(struct span text, const struct span *words)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < text.length; i++)
        bytes |= byte_bit(text.data[i]);
    for (; words->data != NULL; words++) {
        const uint64_t last = byte_bit(words->data[words->length - 1]);
        const uint64_t middle = byte_bit(words->data[words->length / 2 - (words->length > 1)]);
        if ((bytes & last) && (bytes & middle) && span_find(text, *words) < text.length)
            return true;
    }
    return false;
}

int span_compare(struct span a, struct span b)
{
    size_t common = a.length < b.length ? a.length : b.length;
    int order = common > 0 ? memcmp(a.data, b.data, common) : 0;
    if (order != 0)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

bool span_next_part(struct span *rest, char separator, struct span *part)
{
    if (rest->data == NULL)
        return false;
    const char *cut = rest->length > 0 ? memchr(rest->data, separator, rest->length) : NULL;
    if (cut == NULL) {
        *part = *rest;
        *rest = (struct span){NULL, 0};
        return true;
    }
    size_t length = (size_t)(cut - rest->data);
    *part = (struct span){rest->data, length};
    rest->data += length + 1;
    rest->length -= length + 1;
    return true;
}

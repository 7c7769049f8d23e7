/* Code points: UTF-8 in and out, and the few comparisons that everything is built from. */
#include "base/runes.h"

#include <wchar.h>

#include "base/packed.h"

char32_t rune_decode(struct span text, size_t *size)
{
    const unsigned char *b = (const unsigned char *)text.data;
    unsigned char lead = b[0];
    *size = 1;
    if (lead < 0x80)
        return lead;
    if (lead < 0xC2 || lead > 0xF4)
        return RUNE_REPLACEMENT;
    unsigned more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    /* The second byte's range closes out overlong forms, surrogates and what lies past U+10FFFF. */
    unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    char32_t rune = lead & (0x3FU >> more);
    for (unsigned i = 1; i <= more; i++) {
        if (i >= text.length || b[i] < low || b[i] > high) {
            *size = i;
            return RUNE_REPLACEMENT;
        }
        rune = rune << 6 | (b[i] & 0x3FU);
        low = 0x80;
        high = 0xBF;
    }
    *size = more + 1;
    return rune;
}

size_t rune_encode(char32_t rune, char out[4])
{
    if (rune < 0x80) {
        out[0] = (char)rune;
        return 1;
    }
    if (rune < 0x800) {
        out[0] = (char)(0xC0 | rune >> 6);
        out[1] = (char)(0x80 | (rune & 0x3F));
        return 2;
    }
    if (rune < 0x10000) {
        out[0] = (char)(0xE0 | rune >> 12);
        out[1] = (char)(0x80 | (rune >> 6 & 0x3F));
        out[2] = (char)(0x80 | (rune & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | rune >> 18);
    out[1] = (char)(0x80 | (rune >> 12 & 0x3F));
    out[2] = (char)(0x80 | (rune >> 6 & 0x3F));
    out[3] = (char)(0x80 | (rune & 0x3F));
    return 4;
}

/* A character of three bytes, by far the commonest in Chinese; 0 where none stands at `at`. */
static inline char32_t decode_three(struct span text, size_t at)
{
    if (text.length - at < 3)
        return 0;
    const unsigned char *b = (const unsigned char *)text.data + at;
    const char32_t c = (char32_t)(b[0] & 0x0F) << 12 | (char32_t)(b[1] & 0x3F) << 6 | (b[2] & 0x3F);
    const bool formed = (b[0] & 0xF0) == 0xE0 && (b[1] & 0xC0) == 0x80 && (b[2] & 0xC0) == 0x80;
    return formed && c >= 0x800 && c - 0xD800 >= 0x800 ? c : 0;
}

struct runes runes_from_utf8(struct arena *arena, struct span text, size_t *replaced)
{
    char32_t *data = arena_take(arena, (text.length + 1) * sizeof(*data));
    uint32_t length = 0;
    size_t bad = 0;
    for (size_t at = 0; at < text.length;) {
        size_t size;
        if ((unsigned char)text.data[at] < 0x80) {
            data[length++] = (unsigned char)text.data[at++];
            continue;
        }
        char32_t rune = decode_three(text, at);
        if (rune != 0) {
            data[length++] = rune;
            at += 3;
            continue;
        }
        rune = rune_decode((struct span){text.data + at, text.length - at}, &size);
        /* A genuine U+FFFD takes three bytes that decode well; count only what was ill-formed. */
        if (rune == RUNE_REPLACEMENT && !(size == 3 && (unsigned char)text.data[at] == 0xEF))
            bad++;
        data[length++] = rune;
        at += size;
    }
    if (replaced != NULL)
        *replaced = bad;
    return (struct runes){data, length};
}

/* Bytes that the UTF-8 takes. */
static size_t utf8_length(struct runes runes)
{
    runes4 more = {0}; /* than one each; what four of them take in all stays below 2^31 */
    size_t length = runes.length;
    uint32_t i = 0;
    for (; i + 4 <= runes.length; i += 4) {
        const runes4 c = runes4_at(runes.data + i);
        more -= (c >= 0x80) + (c >= 0x800) + (c >= 0x10000);
    }
    for (; i < runes.length; i++) {
        const char32_t c = runes.data[i];
        length += (size_t)(c >= 0x80) + (c >= 0x800) + (c >= 0x10000);
    }
    return length + (uint32_t)more[0] + (uint32_t)more[1] + (uint32_t)more[2] + (uint32_t)more[3];
}

struct span runes_to_utf8(struct arena *arena, struct runes runes)
{
    enum { SHORT = 64 }; /* not worth a walk to count its bytes */
    char *data = arena_take(arena, runes.length <= SHORT ? (size_t)runes.length * RUNE_PUT_MOST
                                                         : utf8_length(runes) + RUNE_PUT_MOST);
    char *to = data;
    uint32_t i = 0;
    for (; i + 4 <= runes.length; i += 4)
        to = rune_put_four(runes.data + i, to);
    for (; i < runes.length; i++)
        to = rune_put(runes.data[i], to);
    return (struct span){data, (size_t)(to - data)};
}

bool runes_equal(struct runes a, struct runes b)
{
    return a.length == b.length &&
           (a.length == 0 || memcmp(a.data, b.data, a.length * sizeof(char32_t)) == 0);
}

uint32_t runes_find(struct runes text, uint32_t begin, struct runes word)
{
    for (uint32_t at = runes_next(text, begin, word.data[0]); at < text.length;
         at = runes_next(text, at + 1, word.data[0]))
        if (runes_at(text, at, word))
            return at;
    return text.length;
}

uint32_t runes_next(struct runes text, uint32_t begin, char32_t c)
{
    _Static_assert(sizeof(wchar_t) == sizeof(char32_t), "wmemchr looks at code points");
    if (begin >= text.length)
        return text.length;
    const wchar_t *found =
        wmemchr((const wchar_t *)text.data + begin, (wchar_t)c, text.length - begin);
    return found != NULL ? (uint32_t)(found - (const wchar_t *)text.data) : text.length;
}

bool runes_start_with(struct runes text, struct runes head)
{
    return runes_at(text, 0, head);
}

bool runes_end_with(struct runes text, struct runes tail)
{
    return tail.length <= text.length && runes_at(text, text.length - tail.length, tail);
}

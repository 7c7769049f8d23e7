/* Sources: ISO 8859-1, and the WHATWG Encoding standard's windows-1252 for 0x80 to 0x9F. */
#include "text/encoded_twice.h"

#include "base/runes.h"
#include "text/encoding.h"

enum { LOOK = 2048, SIGNS_LEAST = 12, DAMAGE_SHARE = 50 };

/* Whether the first bytes hold many characters of two bytes as Western letters are, and no
 * ideograph or mark of Chinese. */
static bool may_be(struct span bytes)
{
    uint32_t signs = 0;
    for (size_t i = 0; i < bytes.length && i < LOOK; i++) {
        unsigned char c = (unsigned char)bytes.data[i];
        signs += c == 0xC2 || c == 0xC3;
        if (c >= 0xE3)
            return false;
    }
    return signs >= SIGNS_LEAST;
}

/* The byte that the character was taken from, or -1. */
static int byte_of(char32_t c)
{
    static const struct {
        char16_t point;
        unsigned char byte;
    } marks[] = {{0x20AC, 0x80}, {0x201A, 0x82}, {0x0192, 0x83}, {0x201E, 0x84}, {0x2026, 0x85},
                 {0x2020, 0x86}, {0x2021, 0x87}, {0x02C6, 0x88}, {0x2030, 0x89}, {0x0160, 0x8A},
                 {0x2039, 0x8B}, {0x0152, 0x8C}, {0x017D, 0x8E}, {0x2018, 0x91}, {0x2019, 0x92},
                 {0x201C, 0x93}, {0x201D, 0x94}, {0x2022, 0x95}, {0x2013, 0x96}, {0x2014, 0x97},
                 {0x02DC, 0x98}, {0x2122, 0x99}, {0x0161, 0x9A}, {0x203A, 0x9B}, {0x0153, 0x9C},
                 {0x017E, 0x9E}, {0x0178, 0x9F}};
    if (c <= 0xFF)
        return (int)c;
    for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
        if (marks[i].point == c)
            return marks[i].byte;
    return -1;
}

/* GB18030 reads nearly anything: `high` of its bytes, most of them, must be of ideographs. */
static bool is_certain(struct arena *arena, struct span bytes, uint32_t high)
{
    struct encoding_damage damage;
    bool sound = false;
    struct span read = bytes;
    enum charset charset = encoding_detect(&read, (struct span){NULL, 0}, &sound);
    if (charset != CHARSET_UTF8 && (charset != CHARSET_GB18030 || high * 2 < bytes.length))
        return false;
    struct runes text = encoding_decode(arena, read, charset, &damage);
    uint32_t ideographs = 0;
    for (uint32_t i = 0; i < text.length; i++)
        ideographs += rune_is_han(text.data[i]);
    return damage.replaced * DAMAGE_SHARE <= text.length && ideographs >= SIGNS_LEAST / 3;
}

bool encoding_undo_second(struct arena *arena, struct span bytes, struct span *first)
{
    if (!may_be(bytes) || !encoding_is_utf8(bytes))
        return false;
    struct runes text = runes_from_utf8(arena, bytes, NULL);
    char *undone = arena_take(arena, text.length);
    uint32_t high = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        int byte = byte_of(text.data[i]);
        if (byte < 0)
            return false;
        undone[i] = (char)byte;
        high += byte >= 0x80;
    }
    struct span found = {undone, text.length};
    if (!is_certain(arena, found, high))
        return false;
    *first = found;
    return true;
}

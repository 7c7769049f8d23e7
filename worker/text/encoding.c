/* Strict decoders for the five encodings. What they are told apart by is in text/detection.c. */
#include "text/encoding.h"

#include "base/packed.h"
#include "text/tables.h"

const char *charset_name(enum charset charset)
{
    static const char *const names[] = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5"};
    return names[charset];
}

struct span charset_of_content_type(struct span type)
{
    struct span part, name, told = {NULL, 0};
    while (span_next_part(&type, ';', &part)) {
        part = span_trim(part);
        if (!span_next_part(&part, '=', &name) || part.data == NULL ||
            !span_equal_ignoring_case(span_trim(name), SPAN("charset")))
            continue;
        told = span_trim(part);
        if (told.length >= 2 && told.data[0] == '"' && told.data[told.length - 1] == '"')
            told = span_slice(told, 1, told.length - 1);
    }
    return told;
}

bool charset_from_name(struct span name, enum charset *charset)
{
    static const struct {
        const char *name;
        enum charset charset;
    } known[] = {{"utf-8", CHARSET_UTF8},
                 {"utf8", CHARSET_UTF8},
                 {"unicode-1-1-utf-8", CHARSET_UTF8},
                 {"us-ascii", CHARSET_UTF8},
                 {"ascii", CHARSET_UTF8},
                 {"utf-16", CHARSET_UTF16LE},
                 {"utf-16le", CHARSET_UTF16LE},
                 {"utf-16be", CHARSET_UTF16BE},
                 {"ucs-2", CHARSET_UTF16LE},
                 {"unicode", CHARSET_UTF16LE},
                 {"gb18030", CHARSET_GB18030},
                 {"gbk", CHARSET_GB18030},
                 {"gb2312", CHARSET_GB18030},
                 {"gb_2312-80", CHARSET_GB18030},
                 {"gb2312-80", CHARSET_GB18030},
                 {"cp936", CHARSET_GB18030},
                 {"ms936", CHARSET_GB18030},
                 {"windows-936", CHARSET_GB18030},
                 {"x-gbk", CHARSET_GB18030},
                 {"euc-cn", CHARSET_GB18030},
                 {"hz-gb-2312", CHARSET_GB18030},
                 {"big5", CHARSET_BIG5},
                 {"big5-hkscs", CHARSET_BIG5},
                 {"cp950", CHARSET_BIG5},
                 {"csbig5", CHARSET_BIG5},
                 {"x-x-big5", CHARSET_BIG5},
                 {"big-5", CHARSET_BIG5}};
    if (name.length == 0)
        return false;
    for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
        if (span_equal_ignoring_case(name, span_of(known[i].name))) {
            *charset = known[i].charset;
            return true;
        }
    return false;
}

/* ---- UTF-8 ---- */

/* Three bytes of the BMP, by far the commonest, in one go: 0 where the next bytes are no such
 * character. Needs three readable bytes. */
static inline char32_t three_bytes(const unsigned char *at)
{
    if ((at[0] & 0xF0) != 0xE0 || (at[1] & 0xC0) != 0x80 || (at[2] & 0xC0) != 0x80)
        return 0;
    char32_t c = (char32_t)(at[0] & 0x0F) << 12 | (char32_t)(at[1] & 0x3F) << 6 | (at[2] & 0x3F);
    /* Overlong forms and surrogates are not well-formed. */
    return c >= 0x800 && c - 0xD800 >= 0x800 ? c : 0;
}

/* Two bytes, such as vowels with a tone: 0 where the next bytes are no such character. Needs two
 * readable bytes. */
static inline char32_t two_bytes(const unsigned char *at)
{
    if (at[0] < 0xC2 || at[0] > 0xDF || (at[1] & 0xC0) != 0x80)
        return 0;
    return (char32_t)(at[0] & 0x1F) << 6 | (at[1] & 0x3F);
}

/* Four such characters at `at`, of which two bytes more are read; false where they are not that. */
enum { GROUP = 4, GROUP_BYTES = 12, GROUP_READ = 14 };

static inline bool decode_group(const unsigned char *at, char32_t *to)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t first, second;
    memcpy(&first, at, sizeof(first));
    memcpy(&second, at + 6, sizeof(second));
    const words2 six = {first, second};
    const words4 three = (words4)((six & 0xFFFFFF) | (six << 8 & UINT64_C(0x00FFFFFF00000000)));
    const runes4 c = (runes4)((three << 12 & 0xF000) | (three >> 2 & 0xFC0) | (three >> 16 & 0x3F));
    if (packed_any(
            (words2)(((three & 0xC0C0F0) != 0x8080E0) | (c < 0x800) | ((c & 0xF800) == 0xD800))))
        return false;
    memcpy(to, &c, sizeof(c));
    return true;
#else
    (void)at;
    (void)to;
    return false;
#endif
}

/* Sixteen bytes of ASCII at `at`; false where they are not that. */
enum { PLAIN = 16 };

static inline bool decode_plain(const unsigned char *at, char32_t *to)
{
    if (packed_any((words2)((signed16)bytes16_at(at) < 0)))
        return false;
    for (int i = 0; i < PLAIN; i++)
        to[i] = at[i];
    return true;
}

static bool is_ill_formed(char32_t rune, size_t size, const unsigned char *at)
{
    return rune == RUNE_REPLACEMENT && !(size == 3 && at[0] == 0xEF);
}

/* Writes at most `room` code points; false where there are more. */
static bool decode_utf8(struct span bytes, char32_t *out, size_t room, size_t *count,
                        struct encoding_damage *damage)
{
    const unsigned char *at = (const unsigned char *)bytes.data;
    const unsigned char *end = at + bytes.length;
    char32_t *to = out, *limit = out + room;
    while (at < end) {
        char32_t c;
        while (end - at >= PLAIN && limit - to >= PLAIN && decode_plain(at, to)) {
            at += PLAIN;
            to += PLAIN;
        }
        while (at < end && to < limit && at[0] < 0x80)
            *to++ = *at++;
        while (end - at >= GROUP_READ && limit - to >= GROUP && decode_group(at, to)) {
            at += GROUP_BYTES;
            to += GROUP;
        }
        while (end - at >= 3 && to < limit && (c = three_bytes(at)) != 0) {
            *to++ = c;
            at += 3;
        }
        if (at == end)
            break;
        if (to == limit)
            return false;
        if (at[0] < 0x80)
            continue;
        if (end - at >= 2 && (c = two_bytes(at)) != 0) {
            *to++ = c;
            at += 2;
            continue;
        }
        size_t size;
        struct span rest = {(const char *)at, (size_t)(end - at)};
        char32_t rune = rune_decode(rest, &size);
        if (is_ill_formed(rune, size, at)) {
            /* At the very end it is a character that was cut. */
            if (size == rest.length && at[0] >= 0xC2 && at[0] <= 0xF4) {
                damage->cut++;
                break;
            }
            damage->replaced++;
        }
        *to++ = rune;
        at += size;
    }
    *count = (size_t)(to - out);
    return true;
}

static bool continues(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/* Whether the characters that begin before `until` are well-formed; returns the end of the last
 * one, or NULL. */
static const unsigned char *check_utf8(const unsigned char *at, const unsigned char *until,
                                       const unsigned char *end)
{
    while (at < until) {
        size_t size = at[0] < 0x80 ? 1 : end - at >= 3 && three_bytes(at) != 0 ? 3 : 0;
        if (size == 0) {
            char32_t rune = rune_decode((struct span){(const char *)at, (size_t)(end - at)}, &size);
            if (is_ill_formed(rune, size, at))
                return NULL;
        }
        at += size;
    }
    return at;
}

/* Whether of the sixteen bytes at `at` just those continue a character that must, and no lead is
 * among them that not every second byte may follow. Two bytes stand before them. */
static inline bool is_plain_utf8(const unsigned char *at)
{
    const bytes16 byte = bytes16_at(at), before = bytes16_at(at - 1);
    const bytes16 due = (bytes16)((before >= 0xC0) | (bytes16_at(at - 2) >= 0xE0));
    const bytes16 is = (bytes16)((signed16)byte < -0x40);
    const bytes16 odd =
        (bytes16)((byte == 0xE0) | (byte == 0xED) | (byte >= 0xF0) | ((byte & 0xFE) == 0xC0));
    return !packed_any((words2)((due ^ is) | odd));
}

bool encoding_is_utf8(struct span bytes)
{
    enum { BLOCK = sizeof(bytes16), BEFORE = 2 };
    const unsigned char *at = (const unsigned char *)bytes.data;
    const unsigned char *begin = at, *end = at + bytes.length;
    while (at != NULL && at < end) {
        if (at - begin >= BEFORE) {
            while (end - at >= BLOCK && is_plain_utf8(at))
                at += BLOCK;
            do /* back to where the last character begins: it may go on behind the block */
                at--;
            while (at > begin && continues(*at));
        }
        at = check_utf8(at, end - at > BLOCK ? at + BLOCK : end, end);
    }
    return at != NULL;
}

/* ---- UTF-16 ---- */

static size_t decode_utf16(struct span bytes, bool big, char32_t *out,
                           struct encoding_damage *damage)
{
    const unsigned char *b = (const unsigned char *)bytes.data;
    size_t units = bytes.length / 2, count = 0;
    if (bytes.length % 2 != 0)
        damage->cut++;
    for (size_t i = 0; i < units; i++) {
        char32_t unit = big ? (char32_t)(b[2 * i] << 8 | b[2 * i + 1])
                            : (char32_t)(b[2 * i + 1] << 8 | b[2 * i]);
        if (unit >= 0xD800 && unit <= 0xDFFF) {
            if (unit <= 0xDBFF && i + 1 == units) {
                damage->cut++;
                break;
            }
            char32_t next = 0;
            if (unit <= 0xDBFF)
                next = big ? (char32_t)(b[2 * i + 2] << 8 | b[2 * i + 3])
                           : (char32_t)(b[2 * i + 3] << 8 | b[2 * i + 2]);
            if (next >= 0xDC00 && next <= 0xDFFF) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00);
                i++;
            } else {
                unit = RUNE_REPLACEMENT;
                damage->replaced++;
            }
        }
        out[count++] = unit;
    }
    return count;
}

/* ---- GB18030 ---- */

static char32_t gb18030_four(const unsigned char *b)
{
    uint32_t index =
        (((b[0] - 0x81u) * 10 + (b[1] - 0x30u)) * 126 + (b[2] - 0x81u)) * 10 + (b[3] - 0x30u);
    if (index >= 189000) {
        char32_t rune = 0x10000 + (index - 189000);
        return rune <= 0x10FFFF ? rune : 0;
    }
    if (index >= 39420)
        return 0;
    size_t low = 0, high = text_gb18030_run_count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (text_gb18030_runs[middle].index <= index)
            low = middle;
        else
            high = middle;
    }
    const struct text_run *run = &text_gb18030_runs[low];
    return run->point == 0 ? 0 : (char32_t)(run->point + (index - run->index));
}

static bool is_fourth(unsigned char c)
{
    return c >= 0x30 && c <= 0x39;
}

/* An ill-formed sequence eats its lead byte and, where it cannot be ASCII, its trail byte: what
 * follows is decoded from the next likely border. */
static size_t decode_gb18030(struct span bytes, char32_t *out, struct encoding_damage *damage)
{
    const unsigned char *b = (const unsigned char *)bytes.data;
    size_t length = bytes.length, at = 0, count = 0;
    while (at < length) {
        unsigned char lead = b[at];
        if (lead < 0x80) {
            out[count++] = lead;
            at++;
            continue;
        }
        if (at + 1 == length && lead != 0x80 && lead != 0xFF) {
            damage->cut++;
            break;
        }
        char32_t rune = 0;
        size_t size = 1;
        if (lead != 0x80 && lead != 0xFF) {
            unsigned char trail = b[at + 1];
            if (is_fourth(trail)) {
                if (at + 3 >= length && (at + 2 >= length || b[at + 2] >= 0x81)) {
                    damage->cut++;
                    break;
                }
                if (at + 3 < length && b[at + 2] >= 0x81 && b[at + 2] <= 0xFE &&
                    is_fourth(b[at + 3])) {
                    rune = gb18030_four(b + at);
                    size = 4;
                }
            } else if (trail >= 0x40 && trail != 0x7F && trail != 0xFF) {
                rune = text_gb18030[(lead - 0x81) * 190 + trail - 0x40 - (trail > 0x7F)];
                size = rune != 0 || trail >= 0x80 ? 2 : 1;
            }
        }
        if (rune == 0) {
            rune = RUNE_REPLACEMENT;
            damage->replaced++;
        }
        out[count++] = rune;
        at += size;
    }
    return count;
}

/* ---- Big5 ---- */

static size_t decode_big5(struct span bytes, char32_t *out, struct encoding_damage *damage)
{
    const unsigned char *b = (const unsigned char *)bytes.data;
    size_t length = bytes.length, at = 0, count = 0;
    while (at < length) {
        unsigned char lead = b[at];
        if (lead < 0x80) {
            out[count++] = lead;
            at++;
            continue;
        }
        if (at + 1 == length && lead != 0x80 && lead != 0xFF) {
            damage->cut++;
            break;
        }
        char32_t rune = 0;
        size_t size = 1;
        if (lead != 0x80 && lead != 0xFF) {
            unsigned char trail = b[at + 1];
            if ((trail >= 0x40 && trail < 0x7F) || (trail >= 0xA1 && trail != 0xFF))
                rune = text_big5[(lead - 0x81) * 157 + trail - (trail < 0x7F ? 0x40 : 0x62)];
            size = rune != 0 || trail >= 0x80 ? 2 : 1;
        }
        if (rune == 0) {
            rune = RUNE_REPLACEMENT;
            damage->replaced++;
        }
        out[count++] = rune;
        at += size;
    }
    return count;
}

/* ---- all ---- */

/* How many code points there are where bytes are well-formed: those that do not continue one. */
static size_t count_utf8(struct span bytes)
{
    enum { BLOCK = sizeof(bytes16), MOST = 255 /* blocks that a byte can count */ };
    size_t continuing = 0, i = 0;
    while (i + BLOCK <= bytes.length) {
        bytes16 count = {0};
        for (int blocks = 0; blocks < MOST && i + BLOCK <= bytes.length; blocks++, i += BLOCK)
            count -= (bytes16)((signed16)bytes16_at(bytes.data + i) < -0x40);
        for (int lane = 0; lane < BLOCK; lane++)
            continuing += count[lane];
    }
    for (; i < bytes.length; i++)
        continuing += continues((unsigned char)bytes.data[i]);
    return bytes.length - continuing;
}

struct runes encoding_decode(struct arena *arena, struct span bytes, enum charset charset,
                             struct encoding_damage *damage)
{
    *damage = (struct encoding_damage){0, 0};
    size_t room = bytes.length;
    if (charset == CHARSET_UTF8)
        room = count_utf8(bytes);
    else if (charset == CHARSET_UTF16LE || charset == CHARSET_UTF16BE)
        room = bytes.length / 2;
    char32_t *out = arena_take(arena, (room + 1) * sizeof(*out));
    size_t count = 0;
    switch (charset) {
    case CHARSET_UTF8:
        if (!decode_utf8(bytes, out, room, &count, damage)) {
            /* Stray continuation bytes: each is a code point of its own. */
            *damage = (struct encoding_damage){0, 0};
            out = arena_take(arena, (bytes.length + 1) * sizeof(*out));
            decode_utf8(bytes, out, bytes.length, &count, damage);
        }
        break;
    case CHARSET_UTF16LE:
    case CHARSET_UTF16BE:
        count = decode_utf16(bytes, charset == CHARSET_UTF16BE, out, damage);
        break;
    case CHARSET_GB18030:
        count = decode_gb18030(bytes, out, damage);
        break;
    case CHARSET_BIG5:
        count = decode_big5(bytes, out, damage);
        break;
    }
    return (struct runes){out, (uint32_t)count};
}

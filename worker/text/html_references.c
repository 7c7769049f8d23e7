/* The names are libxml2's table; what a reference looks like, and which numbers mean what, is told
 * here. Nothing is looked at but what stands behind an ampersand. */
#include "text/html_references.h"

#include <string.h>
#include <wchar.h>

#include <libxml/HTMLparser.h>

#include "text/glyph.h"
#include "text/html_names.h"

enum {
    NAME_MOST = 8,   /* letters and digits of the longest name, thetasym */
    KNOWN = 16,      /* names kept at hand */
    LATIN_1 = 0x100, /* names of characters below may stand without the semicolon */
    LAST_RUNE = 0x10FFFF
};

/* A name read before: a text holds few of them, many times over, and the table is a list. */
struct known_name {
    char name[NAME_MOST + 1];
    char32_t rune; /* 0: there is no such name */
};

struct reference {
    uint32_t end;  /* behind it; 0: there is none */
    char32_t rune; /* 0: a control character, which goes */
};

static bool is_name_character(char32_t c)
{
    return rune_is_letter(c) || rune_is_digit(c);
}

/* &#147; is a quotation mark: numbers of the C1 controls are meant as Windows-1252, as section
 * 13.2.5.80 of HTML 5 has it. */
static char32_t meant_by_number(char32_t number)
{
    static const char16_t windows[32] = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    if (number >= 0x80 && number < 0xA0)
        return windows[number - 0x80];
    if (number == U'\r')
        return U'\n';
    if ((number < U' ' && number != U'\t' && number != U'\n') || number == 0x7F)
        return 0;
    return number;
}

static int digit_of(char32_t c, bool hexadecimal)
{
    if (rune_is_digit(c))
        return (int)(c - U'0');
    c |= 0x20;
    return hexadecimal && c >= U'a' && c <= U'f' ? (int)(c - U'a' + 10) : -1;
}

/* A crawler that set the punctuation right widened the semicolon. */
static bool is_semicolon(struct runes text, uint32_t at)
{
    return at < text.length && (text.data[at] == U';' || text.data[at] == U'；');
}

/* #8220; #x5e02; from the # on. */
static struct reference read_number(struct runes text, uint32_t at)
{
    const struct reference none = {0, 0};
    uint32_t i = at + 1;
    bool hexadecimal = i < text.length && (text.data[i] | 0x20) == U'x';
    i += hexadecimal;
    uint32_t begin = i;
    char32_t number = 0;
    for (; i < text.length; i++) {
        int digit = digit_of(text.data[i], hexadecimal);
        if (digit < 0)
            break;
        if (number <= LAST_RUNE)
            number = number * (hexadecimal ? 16 : 10) + (char32_t)digit;
    }
    if (i == begin || !is_semicolon(text, i) || number > LAST_RUNE || number - 0xD800 < 0x800)
        return none;
    return (struct reference){i + 1, meant_by_number(number)};
}

/* ldquo; from its first letter on. */
static struct reference read_name(struct runes text, uint32_t at, struct known_name *names)
{
    const struct reference none = {0, 0};
    char name[NAME_MOST + 1] = {0};
    uint32_t length = 0;
    while (at + length < text.length && is_name_character(text.data[at + length])) {
        if (length == NAME_MOST)
            return none;
        name[length] = (char)text.data[at + length];
        length++;
    }
    if (length < 2)
        return none;
    struct known_name *known = &names[(unsigned)(name[0] + name[length - 1]) % KNOWN];
    if (memcmp(name, known->name, sizeof(name)) != 0) {
        const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
        memcpy(known->name, name, sizeof(name));
        known->rune = entity != NULL ? entity->value : 0;
    }
    uint32_t end = at + length;
    if (known->rune == 0)
        return none;
    if (is_semicolon(text, end))
        return (struct reference){end + 1, known->rune};
    /* ?id=7&copy=2 is an address */
    bool open = known->rune < LATIN_1 && (end == text.length || text.data[end] != U'=');
    return open ? (struct reference){end, known->rune} : none;
}

/* The reference whose ampersand stands at `at`. &amp;nbsp; was escaped twice, &amp;amp;nbsp;
 * thrice; where nothing is referred to behind them, they are the ampersand that they say. */
static struct reference read_reference(struct runes text, uint32_t at, struct known_name *names)
{
    uint32_t i = at + 1;
    while (runes_at(text, i, RUNES(U"amp;")) || runes_at(text, i, RUNES(U"amp；")))
        i += 4;
    struct reference reference =
        i < text.length && text.data[i] == U'#' ? read_number(text, i) : read_name(text, i, names);
    if (reference.end == 0 && i > at + 1)
        return (struct reference){i, U'&'};
    return reference;
}

/* “&nbsp;”, `&lt;`: named, not used. */
static bool is_quoted(struct runes text, uint32_t begin, uint32_t end)
{
    if (begin == 0 || end >= text.length)
        return false;
    char32_t before = text.data[begin - 1], behind = text.data[end];
    return (before == U'“' && behind == U'”') || (before == U'‘' && behind == U'’') ||
           (before == U'`' && behind == U'`') || (before == U'"' && behind == U'"') ||
           (before == U'\'' && behind == U'\'');
}

/* A text that explains references, or shows the source of pages. */
static bool is_about_code(struct runes text)
{
    static const struct runes words[] = {
        RUNES_ROW(U"HTML标签"), RUNES_ROW(U"HTML代码"), RUNES_ROW(U"HTML 标签"),
        RUNES_ROW(U"HTML实体"), RUNES_ROW(U"HTML语言"), RUNES_ROW(U"HTML 实体"),
        RUNES_ROW(U"转义字符"), RUNES_ROW(U"字符实体"), RUNES_ROW(U"HTML 代码"),
        RUNES_ROW(U"转义符"),   RUNES_ROW(U"```"),
    };
    for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (runes_find(text, 0, words[i]) < text.length)
            return true;
    return false;
}

uint32_t html_resolve_references(char32_t *text, uint32_t length)
{
    const struct runes all = {text, length};
    struct known_name names[KNOWN] = {0};
    uint32_t kept = 0, from = 0;
    bool asked = false;
    for (uint32_t at = runes_next(all, 0, U'&'); at < length;) {
        struct reference reference = read_reference(all, at, names);
        uint32_t next = reference.end > 0 ? reference.end : at + 1;
        if (reference.end > 0 && !is_quoted(all, at, reference.end)) {
            if (!asked && is_about_code(all))
                return length; /* nothing is moved yet */
            asked = true;
            memmove(text + kept, text + from, (at - from) * sizeof(*text));
            kept += at - from;
            if (reference.rune != 0)
                text[kept++] = reference.rune;
            from = reference.end;
        }
        at = runes_next(all, next, U'&');
    }
    memmove(text + kept, text + from, (length - from) * sizeof(*text));
    return kept + (length - from);
}

/* ---- tags ---- */

struct tag {
    uint32_t end; /* behind its >; 0: there is none */
    bool breaks;  /* a line ends with it */
};

/* Elements that html_tag_of knows as unknown ones, for they only set characters. */
static bool is_inline(const char *name)
{
    static const char *const names[] = {"big", "em",    "font", "i",   "ins", "o",
                                        "s",   "small", "span", "sub", "sup", "u"};
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

/* <br/>, </p>, <span style="...">: what stands at the `<` at `at`. */
static struct tag read_tag(struct runes text, uint32_t at)
{
    enum { ELEMENT_MOST = 12, TAG_MOST = 400 };
    const struct tag none = {0, false};
    char name[ELEMENT_MOST + 1] = {0};
    uint32_t length = 0, i = at + 1;
    i += i < text.length && text.data[i] == U'/';
    while (i < text.length && is_name_character(text.data[i])) {
        if (length == ELEMENT_MOST)
            return none;
        char32_t c = text.data[i++];
        name[length++] = (char)(rune_is_letter(c) ? c | 0x20 : c);
    }
    uint8_t level = 0;
    enum html_tag kind = length > 0 ? html_tag_of(name, &level) : TAG_INLINE;
    if (i >= text.length || (kind == TAG_INLINE && !is_inline(name)) ||
        (text.data[i] != U'>' && text.data[i] != U'/' && text.data[i] != U':' &&
         !glyph_is_blank(text.data[i])))
        return none;
    while (i < text.length && i < at + TAG_MOST && text.data[i] != U'>' && text.data[i] != U'<')
        i++;
    if (i >= text.length || text.data[i] != U'>')
        return none;
    bool within = kind == TAG_INLINE || kind == TAG_LINK || kind == TAG_BOLD || kind == TAG_IMAGE ||
                  kind == TAG_TIME || kind == TAG_SKIPPED;
    return (struct tag){i + 1, !within};
}

uint32_t html_strip_tags(char32_t *text, uint32_t length)
{
    const struct runes all = {text, length};
    uint32_t kept = 0, from = 0;
    bool asked = false;
    for (uint32_t at = runes_next(all, 0, U'<'); at < length;) {
        struct tag tag = read_tag(all, at);
        uint32_t next = tag.end > 0 ? tag.end : at + 1;
        if (tag.end > 0) {
            if (!asked && is_about_code(all))
                return length; /* nothing is moved yet */
            asked = true;
            memmove(text + kept, text + from, (at - from) * sizeof(*text));
            kept += at - from;
            if (tag.breaks)
                text[kept++] = U'\n';
            from = tag.end;
        }
        at = runes_next(all, next, U'<');
    }
    memmove(text + kept, text + from, (length - from) * sizeof(*text));
    return kept + (length - from);
}

struct span html_without_references(struct arena *arena, struct span text)
{
    if (text.length == 0 || memchr(text.data, '&', text.length) == NULL)
        return text;
    struct runes runes = runes_from_utf8(arena, text, NULL);
    uint32_t length = html_resolve_references((char32_t *)runes.data, runes.length);
    return runes_to_utf8(arena, (struct runes){runes.data, length});
}

/* Strict where the parser is lenient: only what RFC 8259 allows is taken, and of that neither keys
 * with escapes nor an escaped NUL nor halves of surrogate pairs. */
#include "stages/envelope_flat.h"

#include "base/runes.h"
#include "text/json_bytes.h"

static void skip_blanks(struct flat_reader *r)
{
    while (r->at < r->json.length && (r->json.data[r->at] == ' ' || r->json.data[r->at] == '\n' ||
                                      r->json.data[r->at] == '\r' || r->json.data[r->at] == '\t'))
        r->at++;
}

static char byte_at(const struct flat_reader *r, size_t at)
{
    return at < r->json.length ? r->json.data[at] : 0;
}

static bool take(struct flat_reader *r, char expected)
{
    if (byte_at(r, r->at) != expected)
        return false;
    r->at++;
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* XXXX of \uXXXX; a value that is no code point where there are no four digits. */
static char32_t hex_four(const char *digits, size_t room)
{
    char32_t value = 0;
    if (room < 4)
        return UINT32_MAX;
    for (int i = 0; i < 4; i++) {
        const int digit = hex_digit(digits[i]);
        if (digit < 0)
            return UINT32_MAX;
        value = value << 4 | (char32_t)digit;
    }
    return value;
}

/* The code point of the escape \u… at `at`, and where it ends; UINT32_MAX where it is not sound. */
static char32_t unicode_escape(struct span text, size_t at, size_t *end)
{
    char32_t c = hex_four(text.data + at + 2, text.length - at - 2);
    *end = at + 6;
    if (c - 0xD800 >= 0x800)
        return c;
    if (c >= 0xDC00 || text.length - *end < 6 || text.data[*end] != '\\' ||
        text.data[*end + 1] != 'u')
        return UINT32_MAX;
    char32_t low = hex_four(text.data + *end + 2, 4);
    *end += 6;
    return low - 0xDC00 < 0x400 ? 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00) : UINT32_MAX;
}

/* What one letter behind a backslash stands for; 0: none does. */
static char letter_escape(char letter)
{
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return 0;
    }
}

/* The end of the escape at `at`; 0 where it is none that is taken. */
static size_t escape_end(struct span json, size_t at)
{
    if (json.length - at < 2)
        return 0;
    if (json.data[at + 1] != 'u')
        return letter_escape(json.data[at + 1]) != 0 ? at + 2 : 0;
    size_t end;
    char32_t c = unicode_escape(json, at, &end);
    return c != 0 && c != UINT32_MAX ? end : 0;
}

/* The first special byte from `at` on, or the length. */
static size_t next_special(struct span text, size_t at)
{
    while (text.length - at >= sizeof(bytes16) && !json_special_among(bytes16_at(text.data + at)))
        at += sizeof(bytes16);
    while (at < text.length && !json_is_special((unsigned char)text.data[at]))
        at++;
    return at;
}

/* A string from its opening quotation mark on. */
static bool take_string(struct flat_reader *r, struct span *value, bool *escaped)
{
    *escaped = false;
    if (!take(r, '"'))
        return false;
    const size_t begin = r->at;
    while ((r->at = next_special(r->json, r->at)) < r->json.length) {
        if (r->json.data[r->at] == '"') {
            *value = span_slice(r->json, begin, r->at++);
            return true;
        }
        const size_t end = r->json.data[r->at] == '\\' ? escape_end(r->json, r->at) : 0;
        if (end == 0)
            return false; /* a control character among them */
        *escaped = true;
        r->at = end;
    }
    return false;
}

static bool take_digits(struct flat_reader *r)
{
    const size_t begin = r->at;
    while (byte_at(r, r->at) >= '0' && byte_at(r, r->at) <= '9')
        r->at++;
    return r->at > begin;
}

static bool take_number(struct flat_reader *r)
{
    take(r, '-');
    if (!take(r, '0') && !take_digits(r))
        return false;
    if (take(r, '.') && !take_digits(r))
        return false;
    if (take(r, 'e') || take(r, 'E')) {
        if (!take(r, '+'))
            take(r, '-');
        return take_digits(r);
    }
    return true;
}

static bool take_word(struct flat_reader *r, struct span word)
{
    if (!span_starts_with(span_slice(r->json, r->at, r->json.length), word))
        return false;
    r->at += word.length;
    return true;
}

static bool take_value(struct flat_reader *r, struct flat_member *member)
{
    const size_t begin = r->at;
    bool taken;
    switch (byte_at(r, begin)) {
    case '"':
        member->kind = FLAT_STRING;
        return take_string(r, &member->value, &member->escaped);
    case 't':
        member->kind = FLAT_BOOLEAN;
        taken = take_word(r, SPAN("true"));
        break;
    case 'f':
        member->kind = FLAT_BOOLEAN;
        taken = take_word(r, SPAN("false"));
        break;
    case 'n':
        member->kind = FLAT_NULL;
        taken = take_word(r, SPAN("null"));
        break;
    default:
        member->kind = FLAT_NUMBER;
        taken = take_number(r);
    }
    member->value = span_slice(r->json, begin, r->at);
    member->escaped = false;
    return taken;
}

enum flat_step envelope_flat_next(struct flat_reader *reader, struct flat_member *member)
{
    skip_blanks(reader);
    const bool first = !reader->open;
    if (first && !take(reader, '{'))
        return FLAT_UNKNOWN;
    reader->open = true;
    skip_blanks(reader);
    if (take(reader, '}')) {
        skip_blanks(reader);
        return reader->at == reader->json.length ? FLAT_END : FLAT_UNKNOWN;
    }
    if (!first && !take(reader, ','))
        return FLAT_UNKNOWN;
    skip_blanks(reader);
    bool escaped;
    if (!take_string(reader, &member->key, &escaped) || escaped)
        return FLAT_UNKNOWN;
    skip_blanks(reader);
    if (!take(reader, ':'))
        return FLAT_UNKNOWN;
    skip_blanks(reader);
    return take_value(reader, member) ? FLAT_MEMBER : FLAT_UNKNOWN;
}

struct span envelope_flat_unescape(struct arena *arena, struct span value)
{
    char *text = arena_take(arena, value.length), *to = text; /* escapes take more than they say */
    for (size_t at = 0; at < value.length;) {
        const char *next = memchr(value.data + at, '\\', value.length - at);
        const size_t end = next != NULL ? (size_t)(next - value.data) : value.length;
        memcpy(to, value.data + at, end - at);
        to += end - at;
        at = end;
        if (at == value.length)
            break;
        if (value.data[at + 1] == 'u') {
            to = rune_put(unicode_escape(value, at, &at), to);
        } else {
            *to++ = letter_escape(value.data[at + 1]);
            at += 2;
        }
    }
    return (struct span){text, (size_t)(to - text)};
}

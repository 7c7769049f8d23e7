/* Nearly all of a body is looked up in a table and written without a branch (put_plain). A digit
 * that may go on the number before it, and what the table cannot tell, have put_other. */
#include "stages/canonical.h"

#include <string.h>

#include "base/packed.h"
#include "stages/canonical_kinds.h"

static bool is_space(char32_t c)
{
    return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x3000 ||
           (c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x2060 || c == 0xFEFF;
}

/* Whether exactly three digits stand at `at`: what a grouping comma leads to. */
static bool is_group(struct runes body, uint32_t at)
{
    uint32_t end = at;
    while (end < body.length && end - at < 4 && rune_is_digit(body.data[end]))
        end++;
    return end - at == 3;
}

/* The mark for what stands between two digits in [begin, end); 0 for none. */
static char32_t mark_between(struct runes body, uint32_t begin, uint32_t end)
{
    char32_t found = 0;
    uint32_t marks = 0;
    for (uint32_t i = begin; i < end; i++) {
        if (is_space(body.data[i]))
            continue;
        found = body.data[i];
        marks++;
    }
    if (marks == 0)
        return 0;
    if (marks == 1 && (found == U',' || found == U'，') && is_group(body, end))
        return 0;
    return marks == 1 && (found == U'.' || found == U'．') ? U'.' : U'-';
}

struct writer {
    char32_t *runes;
    uint64_t *numbers;
    uint32_t length, number_count;
};

static inline void put(struct writer *writer, char32_t c, uint32_t source)
{
    writer->numbers[writer->number_count] = canonical_number(writer->length, source);
    writer->number_count += (canonical_kind(c) & CANONICAL_NUMERAL) != 0;
    writer->runes[writer->length++] = c;
}

enum { GROUP = 4 };

/* Whether all of a group are kept as they are, and begin no number. */
static inline bool is_plain_group(const char32_t *c)
{
    return !packed_any((words2)(runes4_at(c) > 0xFFFF)) &&
           (canonical_kinds[c[0]] | canonical_kinds[c[1]] | canonical_kinds[c[2]] |
            canonical_kinds[c[3]]) == CANONICAL_KEPT;
}

/* From `begin` on, behind what is of the kind `before`; returns where a digit or a rare one stops
 * it. Groups of plain ones are copied. Of the others every code point is written, and the next one
 * over it where it is not kept: nobody could foretell a branch. */
static uint32_t put_plain(struct writer *writer, struct runes body, uint32_t begin, unsigned before)
{
    char32_t *const runes = writer->runes;
    uint64_t *const numbers = writer->numbers;
    uint64_t at = canonical_number(writer->length, begin);
    uint32_t number_count = writer->number_count;
    const char32_t *next = body.data + begin, *const end = body.data + body.length;
    bool stopped = false;
    while (next < end && !stopped) {
        const char32_t *const group_end = end - next > GROUP ? next + GROUP : end;
        if (group_end < end && is_plain_group(next)) {
            memcpy(runes + (uint32_t)at, next, GROUP * sizeof(*next));
            next += GROUP;
            at += GROUP + ((uint64_t)GROUP << 32);
            before = CANONICAL_KEPT;
            continue;
        }
        for (; next < group_end; next++) {
            const char32_t c = *next;
            const unsigned kind = canonical_kind(c);
            stopped =
                kind & (CANONICAL_RARE | before >> 1); /* or a digit behind what was skipped */
            if (stopped)
                break;
            before = kind;
            runes[(uint32_t)at] = c | (kind & CANONICAL_UPPER);
            numbers[number_count] = at;
            number_count += kind / CANONICAL_NUMERAL;
            at += (kind & CANONICAL_KEPT) + (UINT64_C(1) << 32);
        }
    }
    writer->length = (uint32_t)at;
    writer->number_count = number_count;
    return (uint32_t)(next - body.data);
}

/* A digit behind what was skipped: does it go on the number before? */
static void put_digit(struct writer *writer, struct runes body, uint32_t i)
{
    if (writer->length > 0 && rune_is_digit(writer->runes[writer->length - 1])) {
        const uint32_t last = canonical_source(writer->numbers[writer->number_count - 1]);
        const char32_t mark = mark_between(body, last + 1, i);
        if (mark != 0)
            put(writer, mark, i);
    }
    put(writer, body.data[i], i);
}

/* A digit, or what is rare. Returns what it is to that which follows. */
static unsigned put_other(struct writer *writer, struct runes body, uint32_t i)
{
    const char32_t c = body.data[i];
    if (rune_is_digit(c))
        put_digit(writer, body, i);
    else if (c == U'%' && i > 0 && rune_is_digit(body.data[i - 1]))
        put(writer, c, i);
    else
        return CANONICAL_SKIPPED;
    return CANONICAL_KEPT;
}

bool canonical_is_parted(const struct canonical *text, uint32_t number)
{
    const struct runes body = text->body;
    const uint32_t source = canonical_source(text->numbers[number]);
    for (uint32_t i = source + 1; i < body.length; i++) {
        const char32_t c = body.data[i];
        if (canonical_kind(c) & CANONICAL_KEPT)
            return false;
        if (!is_space(c)) /* a mark, but for the % of 5% */
            return c != U'%' || i > source + 1 || !rune_is_digit(body.data[source]);
    }
    return false;
}

struct canonical canonical_text(struct arena *arena, struct runes body)
{
    /* A body of n runes has n - 1 gaps at most, and every gap that gives a mark took one rune; one
     * more for what is written over. */
    const size_t room = (size_t)body.length + 1;
    struct writer writer = {.runes =
                                arena_take(arena, (room + CANONICAL_ZEROS) * sizeof(*writer.runes)),
                            .numbers = arena_take(arena, room * sizeof(*writer.numbers))};
    for (uint32_t i = put_plain(&writer, body, 0, CANONICAL_KEPT); i < body.length;) {
        const unsigned kind = put_other(&writer, body, i);
        i = put_plain(&writer, body, i + 1, kind);
    }
    memset(writer.runes + writer.length, 0, CANONICAL_ZEROS * sizeof(*writer.runes));
    return (struct canonical){
        body, {writer.runes, writer.length}, writer.numbers, writer.number_count};
}

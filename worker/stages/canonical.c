/* Letters, digits and ideographs of a body, and the marks that numbers need. */
#include "stages/canonical.h"

#include <string.h>

/* Blocks that hold no letter: punctuation, symbols, private use (Unicode 15, Blocks.txt). */
static bool is_mark(char32_t c)
{
    if (c < 0xC0)
        return !(rune_is_digit(c) || rune_is_letter(c)) && c != 0xAA && c != 0xB5 && c != 0xBA;
    if (c < 0x2000)
        return c == 0xD7 || c == 0xF7;
    if (c < 0x2C00) /* general punctuation .. miscellaneous symbols and arrows */
        return !((c >= 0x2070 && c <= 0x209C) || (c >= 0x2100 && c <= 0x218B) ||
                 (c >= 0x2460 && c <= 0x24FF)); /* superscripts, letter-like, enclosed */
    if (c >= 0x2E00 && c <= 0x303F)
        return c != 0x3005 && c != 0x3007 && !(c >= 0x2E80 && c <= 0x2FDF);
    return c == 0x30FB || (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFE00 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
           (c >= 0xFF3B && c <= 0xFF40) || (c >= 0xFF5B && c <= 0xFF65) || c >= 0xFFE0;
}

static inline bool is_plain_ideograph(char32_t c)
{
    return c - 0x4E00 < 0x9FFF + 1 - 0x4E00;
}

/* What stands between ideographs nearly always, in slots of its own: no two share one. */
#define SLOT(c) (((c) ^ (c) >> 6) & 63)
#define MARK(c) [SLOT(c)] = (c)

static const char32_t plain_marks[64] = {
    MARK(U'，'), MARK(U'。'), MARK(U'、'), MARK(U'“'),  MARK(U'”'),  MARK(U'：'),
    MARK(U'；'), MARK(U'《'), MARK(U'》'), MARK(U'（'), MARK(U'）'), MARK(U'！'),
    MARK(U'？'), MARK(U'—'),  MARK(U','),  MARK(U':'),  MARK(U';'),  MARK(U'('),
    MARK(U')'),  MARK(U'"'),  MARK(U'-'),  MARK(U'.'),  MARK(U'/')};

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
    uint8_t *parted;
    uint32_t length;
    uint32_t after_digit; /* position behind the last digit, if nothing but marks followed; or 0 */
    uint8_t mark_before;
};

static inline void put(struct writer *writer, char32_t c)
{
    writer->parted[writer->length] = writer->mark_before;
    writer->mark_before = 0;
    writer->runes[writer->length++] = c;
}

/* What is nearly all of a body: ideographs, with the marks between them. Returns where it ends.
 * Every code point is written, and the next one over it where it was a mark: nobody could foretell
 * a branch. */
static uint32_t put_plain(struct writer *writer, struct runes body, uint32_t i)
{
    const char32_t *at = body.data + i, *const end = body.data + body.length;
    char32_t *runes = writer->runes + writer->length;
    uint8_t *parted = writer->parted + writer->length;
    uint8_t mark_before = writer->mark_before;
    for (; at < end; at++) {
        const char32_t c = *at;
        const bool ideograph = is_plain_ideograph(c);
        if (!ideograph && plain_marks[SLOT(c)] != c)
            break;
        *runes = c;
        *parted = mark_before;
        runes += ideograph;
        parted += ideograph;
        mark_before = !ideograph;
    }
    writer->length = (uint32_t)(runes - writer->runes);
    writer->mark_before = mark_before;
    return (uint32_t)(at - body.data);
}

/* Anything. */
static void put_other(struct writer *writer, struct runes body, uint32_t i)
{
    const char32_t c = body.data[i];
    if (rune_is_digit(c)) {
        if (writer->after_digit != 0 && writer->after_digit < i) {
            const char32_t mark = mark_between(body, writer->after_digit, i);
            writer->mark_before = 0; /* it parts no number, it is a part of one */
            if (mark != 0)
                put(writer, mark);
        }
        put(writer, c);
        writer->after_digit = i + 1;
    } else if (!is_mark(c)) {
        put(writer, c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c);
        writer->after_digit = 0;
    } else if (c == U'%' && writer->after_digit == i && i > 0) {
        writer->mark_before = 0;
        put(writer, c);
        writer->after_digit = 0;
    } else if (!is_space(c)) {
        writer->mark_before = 1;
    }
}

struct canonical canonical_text(struct arena *arena, struct runes body)
{
    /* A body of n runes has n - 1 gaps at most, and every gap that gives a mark took one rune; one
     * more for what is written over. */
    char32_t *zeros =
        arena_take(arena, ((size_t)body.length + 1 + CANONICAL_ZEROS) * sizeof(char32_t));
    memset(zeros, 0, CANONICAL_ZEROS * sizeof(char32_t));
    struct writer writer = {zeros + CANONICAL_ZEROS, arena_take(arena, (size_t)body.length + 1), 0,
                            0, 0};
    for (uint32_t i = 0; i < body.length;) {
        if (is_plain_ideograph(body.data[i])) {
            i = put_plain(&writer, body, i);
            writer.after_digit = 0;
        } else {
            put_other(&writer, body, i++);
            for (; writer.after_digit == i && i < body.length && rune_is_digit(body.data[i]); i++) {
                put(&writer, body.data[i]);
                writer.after_digit = i + 1;
            }
        }
    }
    return (struct canonical){{writer.runes, writer.length}, writer.parted};
}

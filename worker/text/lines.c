/* Plain text into lines: ends, blank ends, indents. What the lines are is for the stages. */
#include "text/lines.h"

#include <wchar.h>

#include "base/character_set.h"
#include "text/tables.h"

enum { IDEOGRAPHIC_SPACE = 0x3000 };

bool rune_is_blank(char32_t c)
{
    if (c > ' ' && c < 0x7F)
        return false;
    unsigned class = text_class(c);
    return c == ' ' || (class & TEXT_INVISIBLE) != 0 || c == '\n' || c == '\r' || c == 0x2028 ||
           c == 0x2029 || ((class & TEXT_FOLD) != 0 && text_changes[c] == ' ');
}

struct runes runes_trim(struct runes text, bool *indent)
{
    uint32_t begin = 0, end = text.length, wide = 0, narrow = 0;
    while (begin < end && rune_is_blank(text.data[begin])) {
        wide += text.data[begin] == IDEOGRAPHIC_SPACE;
        narrow += text.data[begin] == ' ' || text.data[begin] == 0xA0;
        begin++;
    }
    while (end > begin && rune_is_blank(text.data[end - 1]))
        end--;
    if (indent != NULL)
        *indent = wide >= 2 || narrow >= 4;
    return text.length > 0 ? runes_slice(text, begin, end) : text;
}

void lines_add(struct arena *arena, struct line_list *list, const struct line *line)
{
    bool indent;
    struct runes text = runes_trim(line->text, &indent);
    if (text.length == 0) {
        list->blank = true;
        return;
    }
    list->items =
        arena_extend(arena, list->items, list->count, &list->capacity, sizeof(*list->items));
    struct line *added = &list->items[list->count++];
    *added = *line;
    added->text = text;
    added->blank_before |= list->blank;
    added->indent_before |= indent;
    list->blank = false;
}

static bool ends_sentence(char32_t c)
{
    switch (c) {
    case U'。':
    case U'！':
    case U'？':
    case U'!':
    case U'?':
    case U'；':
    case U'：':
    case U'…':
    case U'”':
    case U'）':
    case U')':
    case U'」':
    case U'』':
        return true;
    default:
        return false;
    }
}

/* Position of the next indent behind `begin` that parts two paragraphs, or the length. */
static uint32_t find_indent(struct runes line, uint32_t begin)
{
    while (++begin + 1 < line.length) {
        const wchar_t *found =
            wmemchr((const wchar_t *)line.data + begin, IDEOGRAPHIC_SPACE, line.length - 1 - begin);
        if (found == NULL)
            break;
        uint32_t at = (uint32_t)(found - (const wchar_t *)line.data);
        if (line.data[at + 1] == IDEOGRAPHIC_SPACE && ends_sentence(line.data[at - 1]))
            return at;
        begin = at;
    }
    return line.length;
}

/* How a text that somebody has put on one line parts its paragraphs. */
enum flattened {
    FLAT_NOT,
    FLAT_BLANKS, /* by a blank behind the end of a sentence, where print has none */
    FLAT_INDENTS /* by two blanks or more, the title and the imprint too */
};

static bool closes_sentence(struct runes line, uint32_t at)
{
    const char32_t c = line.data[at];
    const bool quoted = (c == U'”' || c == U'）') && at > 0;
    const char32_t mark = quoted ? line.data[at - 1] : c;
    return mark == U'。' || mark == U'！' || mark == U'？';
}

/* What a line's end became: nothing of no width, which is strewn into words. */
static bool is_space(char32_t c)
{
    return c == ' ' || c == '\t' || c == 0xA0 || c == IDEOGRAPHIC_SPACE ||
           (c >= 0x2000 && c <= 0x200A);
}

static uint32_t behind_blanks(struct runes line, uint32_t at)
{
    while (at < line.length && is_space(line.data[at]))
        at++;
    return at;
}

/* The next blank behind `begin` that stands behind something else, or the length. */
static uint32_t next_blank(struct runes line, uint32_t begin)
{
    for (uint32_t i = begin + 1; i < line.length; i++)
        if (is_space(line.data[i]) && !is_space(line.data[i - 1]))
            return i;
    return line.length;
}

/* Whether the blank at `at` parts two paragraphs: not 。 ”, a quotation mark that stands apart. */
static bool parts_paragraphs(struct runes line, uint32_t at)
{
    if (at == 0 || !closes_sentence(line, at - 1))
        return false;
    at = behind_blanks(line, at);
    return at < line.length && line.data[at] != U'”' && line.data[at] != U'’' &&
           line.data[at] != U'）';
}

/* A line as long as an article, in which blanks stand behind sentences and not behind commas. */
static enum flattened how_flattened(struct runes line)
{
    enum { LINE_LEAST = 200, PARTS_LEAST = 3 };
    uint32_t parts = 0, wide = 0, commas = 0;
    if (line.length < LINE_LEAST)
        return FLAT_NOT;
    for (uint32_t i = next_blank(line, 0); i < line.length; i = next_blank(line, i)) {
        commas += line.data[i - 1] == U'，';
        if (!parts_paragraphs(line, i))
            continue;
        parts++;
        wide += behind_blanks(line, i) > i + 1;
    }
    if (parts < PARTS_LEAST || commas * 2 > parts)
        return FLAT_NOT;
    return wide == parts ? FLAT_INDENTS : FLAT_BLANKS;
}

/* Whether the words [begin, end) in front of a text are its title, its imprint or a heading: no
 * sentence, and no label or dateline that goes on behind the blank. */
static bool stands_alone(struct runes line, uint32_t begin, uint32_t end)
{
    enum { LEAST = 4 };
    static const char32_t goes_on[] = U"讯电者员辑编审对：、）";
    for (uint32_t i = begin; i < end; i++)
        if (line.data[i] == U'，' || line.data[i] == U'。')
            return false;
    for (uint32_t i = 0; goes_on[i] != 0; i++)
        if (line.data[end - 1] == goes_on[i])
            return false;
    return end - begin >= LEAST;
}

/* The next blank behind `begin` that parts two lines of a flattened text, or the length. */
static uint32_t find_part(struct runes line, uint32_t begin, enum flattened how)
{
    enum { TEXT_LEAST = 3 };
    begin = behind_blanks(line, begin);
    for (uint32_t i = next_blank(line, begin); i < line.length; i = next_blank(line, i)) {
        if (how == FLAT_INDENTS ? behind_blanks(line, i) > i + 1 : parts_paragraphs(line, i))
            return i;
        const uint32_t next = behind_blanks(line, i);
        if (how == FLAT_BLANKS && stands_alone(line, begin, i) &&
            next_blank(line, next) >= next + TEXT_LEAST && rune_is_han(line.data[i - 1]))
            return i;
    }
    return line.length;
}

static void add_physical(struct arena *arena, struct line_list *list, struct runes text)
{
    const enum flattened how = how_flattened(text);
    uint32_t begin = 0;
    do {
        uint32_t end = how == FLAT_NOT ? find_indent(text, begin) : find_part(text, begin, how);
        lines_add(arena, list, &(struct line){.text = runes_slice(text, begin, end)});
        begin = end;
    } while (begin < text.length);
}

static bool is_break(char32_t c)
{
    return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/* The next line's end, or the text's length. */
static uint32_t next_break(struct runes text, uint32_t begin)
{
#define BREAKS(row)                                                                                \
    (CHARACTER_BIT('\n', row) | CHARACTER_BIT('\r', row) | CHARACTER_BIT('\f', row) |              \
     CHARACTER_BIT(0x85, row) | CHARACTER_BIT(0x2028, row) | CHARACTER_BIT(0x2029, row))
    static const struct character_set breaks = CHARACTER_SET(BREAKS);
    for (; begin < text.length; begin += CHARACTER_SET_MOST) {
        const uint32_t left = text.length - begin;
        uint64_t mask = character_set_mask(&breaks, text.data + begin,
                                           left < CHARACTER_SET_MOST ? left : CHARACTER_SET_MOST);
        for (; mask != 0; mask &= mask - 1) {
            const uint32_t at = begin + (uint32_t)__builtin_ctzll(mask);
            if (is_break(text.data[at]))
                return at;
        }
    }
    return text.length;
}

void lines_add_text(struct arena *arena, struct line_list *list, struct runes text)
{
    uint32_t begin = 0;
    if (text.length == 0)
        return;
    for (;;) {
        uint32_t end = next_break(text, begin);
        add_physical(arena, list, runes_slice(text, begin, end));
        if (end == text.length)
            return;
        if (text.data[end] == '\r' && end + 1 < text.length && text.data[end + 1] == '\n')
            end++;
        begin = end + 1;
    }
}

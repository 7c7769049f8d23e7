/* Plain text into lines: ends, blank ends, indents. What the lines are is for the stages. */
#include "text/lines.h"

#include <wchar.h>

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

static void add_physical(struct arena *arena, struct line_list *list, struct runes text)
{
    uint32_t begin = 0;
    do {
        uint32_t end = find_indent(text, begin);
        lines_add(arena, list, &(struct line){.text = runes_slice(text, begin, end)});
        begin = end;
    } while (begin < text.length);
}

static bool is_break(char32_t c)
{
    return c == '\n' || c == '\r' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

static void add_with_odd_breaks(struct arena *arena, struct line_list *list, struct runes text)
{
    uint32_t begin = 0;
    for (uint32_t at = 0; at < text.length; at++) {
        if (!is_break(text.data[at]))
            continue;
        add_physical(arena, list, runes_slice(text, begin, at));
        if (text.data[at] == '\r' && at + 1 < text.length && text.data[at + 1] == '\n')
            at++;
        begin = at + 1;
    }
    add_physical(arena, list, runes_slice(text, begin, text.length));
}

void lines_add_text(struct arena *arena, struct line_list *list, struct runes text)
{
    if (text.length == 0)
        return;
    if (runes_hold(text, '\r') || runes_hold(text, 0x2028) || runes_hold(text, 0x2029) ||
        runes_hold(text, 0x85) || runes_hold(text, '\f')) {
        add_with_odd_breaks(arena, list, text);
        return;
    }
    uint32_t begin = 0;
    while (begin <= text.length) {
        const wchar_t *found = begin < text.length ? wmemchr((const wchar_t *)text.data + begin,
                                                             '\n', text.length - begin)
                                                   : NULL;
        uint32_t end = found != NULL ? (uint32_t)(found - (const wchar_t *)text.data) : text.length;
        add_physical(arena, list, runes_slice(text, begin, end));
        begin = end + 1;
    }
}

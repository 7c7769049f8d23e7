/* Fixed phrases in short lines. The tables are in order of their first characters, for a
 * binary search where a table's outline does not turn a position down at once. */
#include "text/wording.h"

#include "text/outline.h"

/* Whether a wording of a table, which is folded, stands at a place that has room for it. */
static bool stands_at(const char32_t *place, struct runes wording)
{
    for (uint32_t i = 0; i < wording.length; i++)
        if (glyph_fold(place[i]) != wording.data[i])
            return false;
    return true;
}

/* The first entry whose first character is `first` or comes behind it. */
static size_t first_with(struct wordings table, char32_t first)
{
    size_t begin = 0, end = table.count;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        if (table.words[middle].data[0] < first)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

uint32_t wording_longest_at(struct runes text, uint32_t position, struct wordings table)
{
    if (position >= text.length)
        return 0;
    uint32_t longest = 0;
    char32_t first = glyph_fold(text.data[position]);
    if (!character_set_has(&outline_of(table.words, table.count)->heads, first))
        return 0;
    for (size_t i = first_with(table, first); i < table.count; i++) {
        if (table.words[i].data[0] != first)
            break;
        uint32_t length = table.words[i].length;
        if (length > longest && length <= text.length - position &&
            stands_at(text.data + position, table.words[i]))
            longest = length;
    }
    return longest;
}

uint32_t wording_longest_end(struct runes text, struct wordings table)
{
    if (text.length == 0)
        return 0;
    uint32_t longest = 0;
    char32_t last = glyph_fold(text.data[text.length - 1]);
    if (!character_set_has(&outline_of(table.words, table.count)->tails, last))
        return 0;
    for (size_t i = 0; i < table.count; i++) {
        struct runes word = table.words[i];
        if (word.data[word.length - 1] == last && word.length > longest &&
            word.length <= text.length && stands_at(text.data + (text.length - word.length), word))
            longest = word.length;
    }
    return longest;
}

bool wording_is(struct runes text, struct wordings table)
{
    if (text.length == 0)
        return false;
    char32_t first = glyph_fold(text.data[0]);
    if (!character_set_has(&outline_of(table.words, table.count)->heads, first))
        return false;
    for (size_t i = first_with(table, first); i < table.count; i++) {
        if (table.words[i].data[0] != first)
            break;
        if (table.words[i].length == text.length && stands_at(text.data, table.words[i]))
            return true;
    }
    return false;
}

uint32_t wording_find(struct runes text, uint32_t begin, struct runes wording)
{
    if (wording.length == 0 || wording.length > text.length)
        return text.length;
    for (uint32_t i = begin; i + wording.length <= text.length; i++)
        if (wording_at(text, i, wording))
            return i;
    return text.length;
}

uint32_t wording_find_glyph(struct runes text, uint32_t begin, char32_t folded)
{
    for (uint32_t i = begin; i < text.length; i++)
        if (glyph_fold(text.data[i]) == folded)
            return i;
    return text.length;
}

bool wording_same_line(struct runes a, struct runes b)
{
    uint32_t i = 0, j = 0;
    for (;;) {
        while (i < a.length && glyph_is_blank(a.data[i]))
            i++;
        while (j < b.length && glyph_is_blank(b.data[j]))
            j++;
        if (i >= a.length || j >= b.length)
            return i >= a.length && j >= b.length;
        if (a.data[i++] != b.data[j++])
            return false;
    }
}

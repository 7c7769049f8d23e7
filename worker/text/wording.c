/* Fixed phrases in short lines. Plain comparison: the lines are short and the tables small, and the
 * first character turns nearly every candidate down. */
#include "text/wording.h"

#include "text/glyph.h"

bool wording_at(struct runes text, uint32_t position, struct runes phrase)
{
    if (position > text.length || phrase.length > text.length - position)
        return false;
    for (uint32_t i = 0; i < phrase.length; i++)
        if (glyph_fold(text.data[position + i]) != glyph_fold(phrase.data[i]))
            return false;
    return true;
}

uint32_t wording_longest_at(struct runes text, uint32_t position, struct wordings table)
{
    if (position >= text.length)
        return 0;
    uint32_t longest = 0;
    char32_t first = glyph_fold(text.data[position]);
    for (size_t i = 0; i < table.count; i++)
        if (glyph_fold(table.words[i].data[0]) == first && table.words[i].length > longest &&
            wording_at(text, position, table.words[i]))
            longest = table.words[i].length;
    return longest;
}

uint32_t wording_longest_end(struct runes text, struct wordings table)
{
    uint32_t longest = 0;
    for (size_t i = 0; i < table.count; i++) {
        uint32_t length = table.words[i].length;
        if (length > longest && length <= text.length &&
            wording_at(text, text.length - length, table.words[i]))
            longest = length;
    }
    return longest;
}

bool wording_is(struct runes text, struct wordings table)
{
    if (text.length == 0)
        return false;
    char32_t first = glyph_fold(text.data[0]);
    for (size_t i = 0; i < table.count; i++)
        if (table.words[i].length == text.length && glyph_fold(table.words[i].data[0]) == first &&
            wording_at(text, 0, table.words[i]))
            return true;
    return false;
}

uint32_t wording_find(struct runes text, uint32_t begin, struct runes phrase)
{
    if (phrase.length == 0 || phrase.length > text.length)
        return text.length;
    for (uint32_t i = begin; i + phrase.length <= text.length; i++)
        if (wording_at(text, i, phrase))
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

/* Fixed phrases in short lines, by the outlines of their tables. */
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

uint32_t wording_longest_at(struct runes text, uint32_t position, struct wordings table)
{
    if (position >= text.length)
        return 0;
    uint32_t longest = 0;
    const char32_t first = glyph_fold(text.data[position]);
    const struct outline *outline = outline_of(table.words, table.count);
    if (!character_set_has(&outline->heads, first))
        return 0;
    const struct word_chains chains = outline->by_head;
    for (const struct runes *word = outline_first(outline, chains, first); word != NULL;
         word = outline_next(outline, chains, word))
        if (word->length > longest && word->length <= text.length - position &&
            stands_at(text.data + position, *word))
            longest = word->length;
    return longest;
}

uint32_t wording_longest_end(struct runes text, struct wordings table)
{
    if (text.length == 0)
        return 0;
    uint32_t longest = 0;
    const char32_t last = glyph_fold(text.data[text.length - 1]);
    const struct outline *outline = outline_of(table.words, table.count);
    if (!character_set_has(&outline->tails, last))
        return 0;
    const struct word_chains chains = outline->by_tail;
    for (const struct runes *word = outline_first(outline, chains, last); word != NULL;
         word = outline_next(outline, chains, word))
        if (word->length > longest && word->length <= text.length &&
            stands_at(text.data + (text.length - word->length), *word))
            longest = word->length;
    return longest;
}

bool wording_is(struct runes text, struct wordings table)
{
    if (text.length == 0)
        return false;
    const char32_t first = glyph_fold(text.data[0]);
    const struct outline *outline = outline_of(table.words, table.count);
    if (!character_set_has(&outline->heads, first))
        return false;
    const struct word_chains chains = outline->by_head;
    for (const struct runes *word = outline_first(outline, chains, first); word != NULL;
         word = outline_next(outline, chains, word))
        if (word->length == text.length && stands_at(text.data, *word))
            return true;
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

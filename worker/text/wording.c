/* Fixed phrases in short lines, by the outlines of their tables. */
#include "text/wording.h"

/* Whether a wording of a table, which is folded, stands at a place that has room for it. */
static bool stands_at(const char32_t *place, struct runes wording)
{
    for (uint32_t i = 0; i < wording.length; i++)
        if (glyph_fold(place[i]) != wording.data[i])
            return false;
    return true;
}

uint32_t wording_longest_of(struct runes text, uint32_t position, const struct outline *outline)
{
    uint32_t longest = 0;
    const struct word_chains chains = outline->by_head;
    const char32_t first = glyph_fold(text.data[position]);
    for (const struct runes *word = outline_first(outline, chains, first); word != NULL;
         word = outline_next(outline, chains, word))
        if (word->length > longest && word->length <= text.length - position &&
            stands_at(text.data + position, *word))
            longest = word->length;
    return longest;
}

uint32_t wording_next(struct runes text, uint32_t begin, struct wordings table, uint32_t *length)
{
    const struct outline *outline = outline_of(table.words, table.count);
    for (; begin < text.length; begin += CHARACTER_SET_MOST) {
        const uint32_t left = text.length - begin;
        uint64_t mask = character_set_mask(&outline->heads, text.data + begin,
                                           left < CHARACTER_SET_MOST ? left : CHARACTER_SET_MOST);
        for (; mask != 0; mask &= mask - 1) {
            const uint32_t at = begin + (uint32_t)__builtin_ctzll(mask);
            *length =
                wording_may_begin(text, at, outline) ? wording_longest_of(text, at, outline) : 0;
            if (*length > 0)
                return at;
        }
    }
    return text.length;
}

uint32_t wording_longest_end_of(struct runes text, const struct outline *outline)
{
    uint32_t longest = 0;
    const struct word_chains chains = outline->by_tail;
    const char32_t last = glyph_fold(text.data[text.length - 1]);
    for (const struct runes *word = outline_first(outline, chains, last); word != NULL;
         word = outline_next(outline, chains, word))
        if (word->length > longest && word->length <= text.length &&
            stands_at(text.data + (text.length - word->length), *word))
            longest = word->length;
    return longest;
}

bool wording_is_of(struct runes text, const struct outline *outline)
{
    const struct word_chains chains = outline->by_head;
    const char32_t first = glyph_fold(text.data[0]);
    for (const struct runes *word = outline_first(outline, chains, first); word != NULL;
         word = outline_next(outline, chains, word))
        if (word->length == text.length && stands_at(text.data, *word))
            return true;
    return false;
}

/* Every form of a folded character. */
static struct character_set forms_of(char32_t folded)
{
    static const char32_t blanks[] = U"\u3000\u00A0\t", opening[] = U"【〔〖",
                          closing[] = U"】〕〗";
    struct character_set forms = {{0}};
    const char32_t *others = folded == U' ' ? blanks : folded == U'[' ? opening : closing;
    character_set_add(&forms, folded);
    if (folded > U' ' && folded < 0x7F)
        character_set_add(&forms, folded + 0xFEE0);
    if (folded == U' ' || folded == U'[' || folded == U']')
        for (; *others != 0; others++)
            character_set_add(&forms, *others);
    return forms;
}

uint32_t wording_find_glyph(struct runes text, uint32_t begin, char32_t folded)
{
    const struct character_set forms = forms_of(folded);
    for (uint32_t at = begin; at < text.length; at += CHARACTER_SET_MOST) {
        const uint32_t rest = text.length - at;
        uint64_t left = character_set_mask(&forms, text.data + at,
                                           rest < CHARACTER_SET_MOST ? rest : CHARACTER_SET_MOST);
        for (; left != 0; left &= left - 1) {
            const uint32_t i = at + (uint32_t)__builtin_ctzll(left);
            if (glyph_fold(text.data[i]) == folded)
                return i;
        }
    }
    return text.length;
}

uint32_t wording_find(struct runes text, uint32_t begin, struct runes wording)
{
    if (wording.length == 0 || wording.length > text.length)
        return text.length;
    const char32_t first = glyph_fold(wording.data[0]);
    for (uint32_t at = wording_find_glyph(text, begin, first); at + wording.length <= text.length;
         at = wording_find_glyph(text, at + 1, first))
        if (wording_at(text, at, wording))
            return at;
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

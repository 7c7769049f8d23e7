/* Fixed wordings in short lines: labels, furniture, endings. For lines of a page's edge only; words
 * in running text are the lexicon's. Both widths of punctuation match (see text/glyph.h). */
#ifndef TIDINGS_TEXT_WORDING_H
#define TIDINGS_TEXT_WORDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/runes.h"
#include "text/glyph.h"

/* Words in the form that glyph_fold gives, in ascending order of their first characters
 * (tests/checks/test_wordings.py keeps the tables so), in a static table (see text/outline.h). */
struct wordings {
    const struct runes *words;
    size_t count;
};

/* A wording in a constant table. */
#define WORDING(literal)                                                                           \
    {                                                                                              \
        literal, sizeof(literal) / sizeof(char32_t) - 1                                            \
    }

#define WORDINGS(table) ((struct wordings){table, sizeof(table) / sizeof((table)[0])})

/* Whether two characters are the same in either width. */
static inline bool wording_same(char32_t a, char32_t b)
{
    return a == b || glyph_fold(a) == glyph_fold(b);
}

/* Whether the wording stands at position. Inline, as runes_at is: nearly always the first character
 * says no. */
static inline bool wording_at(struct runes text, uint32_t position, struct runes wording)
{
    if (position > text.length || wording.length > text.length - position)
        return false;
    for (uint32_t i = 0; i < wording.length; i++)
        if (!wording_same(text.data[position + i], wording.data[i]))
            return false;
    return true;
}

/* Length of the longest wording of the table that stands at position; 0: none does. */
uint32_t wording_longest_at(struct runes text, uint32_t position, struct wordings table);

/* Length of the longest wording that text ends with; 0: none. */
uint32_t wording_longest_end(struct runes text, struct wordings table);

/* Whether text is exactly one of the wordings. */
bool wording_is(struct runes text, struct wordings table);

/* Whether two lines are the same but for their blanks. */
bool wording_same_line(struct runes a, struct runes b);

/* Position of the first occurrence from `begin` on, or text.length. */
uint32_t wording_find(struct runes text, uint32_t begin, struct runes wording);

/* Position of the character (folded) from `begin` on, or text.length. */
uint32_t wording_find_glyph(struct runes text, uint32_t begin, char32_t folded);

#endif

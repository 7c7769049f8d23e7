/* Fixed wordings in short lines: labels, furniture, endings. For lines of a page's edge only; words
 * in running text are the lexicon's. Both widths of punctuation match (see text/glyph.h). */
#ifndef TIDINGS_TEXT_WORDING_H
#define TIDINGS_TEXT_WORDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/runes.h"
#include "text/glyph.h"
#include "text/outline.h"

/* The tables of struct wordings hold words in the form that glyph_fold gives, in ascending order of
 * their first characters (tests/checks/test_wordings.py keeps them so), and are static (see
 * text/outline.h). */

/* A wording in a constant table. */
#define WORDING(literal)                                                                           \
    {                                                                                              \
        literal, sizeof(literal) / sizeof(char32_t) - 1                                            \
    }

#define WORDINGS(table) ((struct wordings){table, sizeof(table) / sizeof((table)[0])})

/* The same as an initialiser in a static table of tables. */
#define WORDINGS_ROW(table)                                                                        \
    {                                                                                              \
        table, sizeof(table) / sizeof((table)[0])                                                  \
    }

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

/* Whether a wording of the tables that were outlined may stand at position: its first two
 * characters. Inline, for rules ask it at nearly every position. */
static inline bool wording_may_begin(struct runes text, uint32_t position,
                                     const struct outline *outline)
{
    return position < text.length &&
           character_set_has(&outline->heads, glyph_fold(text.data[position])) &&
           (position + 1 == text.length ||
            character_set_has(&outline->seconds, glyph_fold(text.data[position + 1])));
}

/* wording_longest_at, wording_longest_end and wording_is of a text that may hold one. */
uint32_t wording_longest_of(struct runes text, uint32_t position, const struct outline *outline);
uint32_t wording_longest_end_of(struct runes text, const struct outline *outline);
bool wording_is_of(struct runes text, const struct outline *outline);

/* Length of the longest wording of the table that stands at position; 0: none does. */
static inline uint32_t wording_longest_at(struct runes text, uint32_t position,
                                          struct wordings table)
{
    const struct outline *outline = outline_of(table.words, table.count);
    return wording_may_begin(text, position, outline) ? wording_longest_of(text, position, outline)
                                                      : 0;
}

/* The next place from `begin` on where a wording of the table stands, and the length of the longest
 * one; text.length: there is none. */
uint32_t wording_next(struct runes text, uint32_t begin, struct wordings table, uint32_t *length);

/* Length of the longest wording that text ends with; 0: none. */
static inline uint32_t wording_longest_end(struct runes text, struct wordings table)
{
    const struct outline *outline = outline_of(table.words, table.count);
    return text.length > 0 &&
                   character_set_has(&outline->tails, glyph_fold(text.data[text.length - 1]))
               ? wording_longest_end_of(text, outline)
               : 0;
}

/* Whether text is exactly one of the wordings. */
static inline bool wording_is(struct runes text, struct wordings table)
{
    const struct outline *outline = outline_of(table.words, table.count);
    return wording_may_begin(text, 0, outline) &&
           character_set_has(&outline->tails, glyph_fold(text.data[text.length - 1])) &&
           wording_is_of(text, outline);
}

/* Whether two lines are the same but for their blanks. */
bool wording_same_line(struct runes a, struct runes b);

/* Position of the first occurrence from `begin` on, or text.length. */
uint32_t wording_find(struct runes text, uint32_t begin, struct runes wording);

/* Position of the character (folded) from `begin` on, or text.length. */
uint32_t wording_find_glyph(struct runes text, uint32_t begin, char32_t folded);

#endif

/* Fixed wordings in short lines: labels, furniture, endings. For lines of a page's edge only; words
 * in running text are the lexicon's. Both widths of punctuation match (see text/glyph.h). */
#ifndef TIDINGS_TEXT_WORDING_H
#define TIDINGS_TEXT_WORDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/runes.h"

/* Words in the form that glyph_fold gives, in ascending order of their first characters
 * (tests/checks/test_wordings.py keeps the tables so). */
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

/* Whether the wording stands at position. */
bool wording_at(struct runes text, uint32_t position, struct runes wording);

/* Length of the longest wording of the table that stands at position; 0: none does. */
uint32_t wording_longest_at(struct runes text, uint32_t position, struct wordings table);

/* Length of the longest wording that text ends with; 0: none. */
uint32_t wording_longest_end(struct runes text, struct wordings table);

/* Whether text is exactly one of the wordings. */
bool wording_is(struct runes text, struct wordings table);

/* Position of the first occurrence from `begin` on, or text.length. */
uint32_t wording_find(struct runes text, uint32_t begin, struct runes wording);

/* Position of the character (folded) from `begin` on, or text.length. */
uint32_t wording_find_glyph(struct runes text, uint32_t begin, char32_t folded);

#endif

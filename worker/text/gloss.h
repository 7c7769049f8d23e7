/* Pinyin glosses behind characters, 重點(diǎn)工作攻堅(jiān)年: a disguise of reposted pages. */
#ifndef TIDINGS_TEXT_GLOSS_H
#define TIDINGS_TEXT_GLOSS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

enum { GLOSSED_PAGE = 3 }; /* a page with so many is glossed */

/* How glossed a page is; counts add up over its lines, until so many are sure. */
struct gloss_survey {
    uint32_t sure;     /* with a tone, and a reading of the character before */
    uint32_t toneless; /* a reading of the character before, but it could be a word: 安(an) */
    uint32_t strange;  /* with a tone, but no known reading of that character */
};

/* Adds what stands in text to *survey. */
void gloss_count(struct runes text, struct gloss_survey *survey);

/* Takes the glosses out of the `length` code points at text, in place; returns the new length and
 * adds to *removed. A sure one always goes; the others only where the page shows that it is
 * glossed. */
uint32_t gloss_remove(char32_t *text, uint32_t length, const struct gloss_survey *survey,
                      uint32_t *removed);

/* A gloss that a line's end broke in two: how much of the end of `first` and of the beginning of
 * `second` it takes. False where none crosses. */
bool gloss_across(struct runes first, struct runes second, const struct gloss_survey *survey,
                  uint32_t *of_first, uint32_t *of_second);

#endif

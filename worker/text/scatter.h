/* Characters strewn into a text to spoil it for copiers: single ones within sentences (县城实验N q
 * _ 5小学), and short tokens in front of lines or on lines of their own, as forums set them
 * (! r, B2 L* k0 q, Y# ? 市人大常委会…). */
#ifndef TIDINGS_TEXT_SCATTER_H
#define TIDINGS_TEXT_SCATTER_H

#include <stdint.h>

#include "base/runes.h"

/* What a page holds of them. */
struct scatter_survey {
    uint32_t strings;
    uint32_t odd; /* of these, such as hold a mark that no sentence has (_ ^ { \ ~ …) */
};

/* Adds the strings of a line to *survey. */
void scatter_count(struct runes text, struct scatter_survey *survey);

/* Whether the page was spoilt so for certain, and not one of its lines about letters. */
static inline bool scatter_is_certain(const struct scatter_survey *survey)
{
    return survey->strings >= 3 && survey->odd >= 2;
}

/* Takes the strings out of the `length` code points at text, in place. Returns the new length, adds
 * to *removed. */
uint32_t scatter_remove(char32_t *text, uint32_t length, uint32_t *removed);

#endif

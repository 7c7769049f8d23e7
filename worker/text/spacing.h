/* Blanks that a scan or a page set apart for print left inside of what is one: 在 4 月, 2 0 2 5 年,
 * 完 成 1 2 亿 元. */
#ifndef TIDINGS_TEXT_SPACING_H
#define TIDINGS_TEXT_SPACING_H

#include <stdbool.h>

#include "base/runes.h"

/* Whether c is one of what is mostly counted: 年, 亿, 人. */
bool spacing_is_measure(char32_t c);

/* A number set off by blanks, "在 4 月": whether the blank at `blank` leads one that a blank and a
 * measure follow. */
bool spacing_leads_number(struct runes text, uint32_t blank);

/* Behind one digit: whether single digits follow, each behind one blank, and then a measure. *end:
 * where they end. */
bool spacing_parts_digits(struct runes text, uint32_t blank, uint32_t *end);

/* Behind `alone`, a character between blanks: whether many single ones follow, each behind one
 * blank, with a number and its measure among them. *end: where they end. */
bool spacing_parts_text(struct runes text, uint32_t blank, char32_t alone, uint32_t *end);

/* What a page holds of blanks that no layout explains, between the characters of its sentences. */
struct spacing_survey {
    uint32_t characters;  /* of the sentences that hold such blanks */
    uint32_t blanks, odd; /* of these, such as leave one ideograph alone: 东南 部， */
};

/* Adds the blanks of a line to *survey, where it is one of sentences. */
void spacing_count(struct runes text, struct spacing_survey *survey);

/* Whether they were strewn in, as the recognition of scanned print does (分 别增长4.8% 、 7.7%). */
static inline bool spacing_is_strewn(const struct spacing_survey *survey)
{
    return survey->blanks >= 12 && survey->odd >= 6 && survey->characters <= survey->blanks * 40;
}

/* On such a page: takes them out of the `length` code points of a line, in place; out of a short
 * line (数 说 成县 这一年) too, but not from between names or columns. Returns the new length, adds
 * to *closed. */
uint32_t spacing_close(char32_t *text, uint32_t length, uint32_t *closed);

#endif

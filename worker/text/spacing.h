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

#endif

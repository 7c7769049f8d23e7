/* The words that say of what place a figure is, or of what whole (全县, 全国). */
#ifndef TIDINGS_FACTS_FIGURE_PLACE_WORDS_H
#define TIDINGS_FACTS_FIGURE_PLACE_WORDS_H

#include "facts/phrase.h"

/* 全县, 我市, 该区: a table. */
const struct runes *figure_place_words(void);

/* The word of a whole that values are set against (全县, 全国) at `begin`, right before `end`; NULL
 * where none stands there. */
const struct runes *figure_whole_at(struct runes text, uint32_t begin, uint32_t end);
const struct runes *figure_whole_before(struct runes text, uint32_t begin, uint32_t end);

#endif

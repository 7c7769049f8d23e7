/* The words by themselves that lead into an indicator and are no part of it (力争, 目前, 其中). */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_WORDS_H
#define TIDINGS_FACTS_FIGURE_LEAD_WORDS_H

#include "facts/phrase.h"

/* The table; ends with an empty row. */
const struct runes *figure_leading_words(void);

/* 会议, 在岗, 到达: what begins as such a word of one character does and is another; a table. */
const struct runes *figure_nouns_of_leads(void);

/* 全县, 我市, 该区: a table. */
const struct runes *figure_place_words(void);

/* The word of a whole that values are set against (全县, 全国) at `begin`, right before `end`; NULL
 * where none stands there. */
const struct runes *figure_whole_at(struct runes text, uint32_t begin, uint32_t end);
const struct runes *figure_whole_before(struct runes text, uint32_t begin, uint32_t end);

#endif

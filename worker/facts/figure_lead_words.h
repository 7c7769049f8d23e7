/* The words by themselves that lead into an indicator and are no part of it (力争, 目前, 其中). */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_WORDS_H
#define TIDINGS_FACTS_FIGURE_LEAD_WORDS_H

#include "facts/phrase.h"

/* The table; ends with an empty row. */
const struct runes *figure_leading_words(void);

/* 全县, 我市, 该区: a table. */
const struct runes *figure_place_words(void);

#endif

/* The facts of a sketch: what a revision changes. For stages/fingerprint.c.
 *
 * Figures and dates are read from the canonical text itself, not from what extract found: what a
 * copy keeps must hash the same however it is cut, and what extract finds depends on the context.
 * A number counts with the code point that follows it (its unit: 5家, 28日, 60%), and each further
 * occurrence of the same one is a fact of its own. */
#ifndef TIDINGS_STAGES_FACT_HASHES_H
#define TIDINGS_STAGES_FACT_HASHES_H

#include "article/article.h"
#include "base/arena.h"
#include "stages/canonical.h"

/* Sets the facts of the sketch to the numbers of the canonical text, in digits and in Chinese
 * numerals. The dateline (up to 讯 or 电 in the first 40 code points) is left out: it changes with
 * the medium. */
void fact_hashes_add_figures(struct arena *arena, const struct canonical *text,
                             struct sketch *sketch);

/* Adds the people and places of article->facts whose names stand in the body elsewhere than in a
 * credit. Of a place known by its full name each part counts for itself. */
void fact_hashes_add_names(const struct article *article, struct sketch *sketch);

#endif

/* Fifth stage: what duplicates are recognised by. */
#ifndef TIDINGS_STAGES_FINGERPRINT_H
#define TIDINGS_STAGES_FINGERPRINT_H

#include "article/article.h"
#include "base/arena.h"

/* Sets article->fingerprint (XXH3-128, big-endian canonical form, of the canonical text's code
 * points, little-endian, four bytes each), simhash (of 128 of its grams), and sketch (with the
 * facts that are figures; NULL where the canonical text has fewer code points than `shortest`).
 *
 * The canonical text is what a repost cannot change without changing what is said: the body's
 * letters (ASCII in lower case), digits and ideographs, and between two digits the mark
 * that parts them ("." for a point, "-" for any other, nothing for a grouping comma or white
 * space), and % after a digit: 1.5% and 15% are not the same news. */
void fingerprint_article(struct arena *arena, struct article *article, uint32_t shortest);

/* Adds the names of people and places (article->facts) that stand in the body to the facts of
 * article->sketch. Once, after extract; looks at the first 128 names only. */
void fingerprint_facts(struct article *article);

#endif

/* Fifth stage: what duplicates are recognised by. */
#ifndef TIDINGS_STAGES_FINGERPRINT_H
#define TIDINGS_STAGES_FINGERPRINT_H

#include "article/article.h"
#include "base/arena.h"

/* Sets article->fingerprint (XXH3-128, big-endian canonical form, of the canonical text: the
 * body's letters, digits and ideographs as UTF-8, nothing else), simhash, and sketch (all but its
 * facts; NULL where the canonical text has fewer code points than `shortest`). */
void fingerprint_article(struct arena *arena, struct article *article, uint32_t shortest);

/* Sets the facts of article->sketch: short hashes of its figures, names and dates. After extract.
 */
void fingerprint_facts(struct article *article);

#endif

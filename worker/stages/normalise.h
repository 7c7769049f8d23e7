/* Second stage: the characters of a page. Traditional to Simplified, pinyin glosses out, lost lead
 * bytes put back, full-width digits and Latin to half-width, punctuation between Chinese characters
 * to full-width, invisible characters out. Lines stay lines: what they are is for split and
 * arrange. Doing it twice changes nothing. */
#ifndef TIDINGS_STAGES_NORMALISE_H
#define TIDINGS_STAGES_NORMALISE_H

#include "article/page.h"
#include "base/arena.h"

/* Replaces the text of the page's lines, sets script, adds to repairs. */
void normalise_page(struct arena *arena, struct page *page);

#endif

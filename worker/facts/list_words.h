/* The words of a list, for the lists alone: what announces it, and what its items say. */
#ifndef TIDINGS_FACTS_LIST_WORDS_H
#define TIDINGS_FACTS_LIST_WORDS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

/* The clause that ends before `begin`, without a marker of its own: from 2 to 40 characters, or
 * empty. */
struct phrase list_clause_before(struct runes text, uint32_t limit, uint32_t begin);

/* The words that announce the list whose first item stands at `begin`: the clause before it, not
 * before `limit`; absent where there is none. */
struct span list_heading_before(const struct reading *reading, uint32_t limit, uint32_t begin);

/* What a paragraph ends in that announces the list of the paragraphs behind it: a clause before a
 * colon, one that counts what follows (提出三点要求。) or points at it (如下。), or the point that
 * is all of it (（一）做强产业。); empty where it does not. */
struct phrase list_announcement(struct runes text, uint32_t begin, uint32_t end);

/* The head clause of the item whose words begin at `begin`. */
struct phrase list_label_of(struct runes text, uint32_t begin, uint32_t limit);

/* The same behind a marker: without the 要 before it, and with the next clause where the first says
 * nothing but when. */
struct phrase list_marked_label(const struct reading *reading, uint32_t begin, uint32_t limit);

/* 到2029年; 每月5日前: whether the words say nothing but when. */
bool list_tells_time_alone(const struct reading *reading, struct phrase words);

#endif

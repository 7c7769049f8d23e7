/* The heads of a marked list's items, for lists.c alone. */
#ifndef TIDINGS_FACTS_LIST_HEADS_H
#define TIDINGS_FACTS_LIST_HEADS_H

#include "article/facts.h"
#include "mentions/reading.h"

/* 一要强化认识，绷紧这根弦。要…二要完善方案，理清这本账。要…: where each item opens with a sentence
 * of two short clauses, and what is to be done follows, both clauses are its label. */
void list_take_whole_heads(const struct reading *reading, struct list *list);

#endif

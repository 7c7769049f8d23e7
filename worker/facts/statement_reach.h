/* Where a statement ends before its paragraph does, for statements.c alone. */
#ifndef TIDINGS_FACTS_STATEMENT_REACH_H
#define TIDINGS_FACTS_STATEMENT_REACH_H

#include "mentions/reading.h"

/* The begin of the first sentence, or part of one behind a semicolon, in [from, end) that goes on
 * telling what others than the speaker did (会议由Y主持, 与会人员观看了…); `end` where none does.
 * What is said begins at `content`. */
uint32_t statement_reach_end(const struct reading *reading, struct span speaker, uint32_t content,
                             uint32_t from, uint32_t end);

#endif

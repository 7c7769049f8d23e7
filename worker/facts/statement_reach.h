/* How far statements reach: where one ends before its paragraph does, and which one a place is in.
 */
#ifndef TIDINGS_FACTS_STATEMENT_REACH_H
#define TIDINGS_FACTS_STATEMENT_REACH_H

#include "article/facts.h"
#include "mentions/reading.h"

/* The begin of the first sentence, or part of one behind a semicolon, in [from, end) that goes on
 * telling what others than the speaker did (会议由Y主持, 与会人员观看了…); `end` where none does.
 * What is said begins at `content`. */
uint32_t statement_reach_end(const struct reading *reading, struct span speaker, uint32_t content,
                             uint32_t from, uint32_t end);

/* The statement that the offset is a part of; NULL where nobody said it. */
const struct statement *statement_over(const struct facts *facts, int32_t at);

#endif

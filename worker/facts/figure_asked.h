/* What is asked for: by a frame of work, by who says it. */
#ifndef TIDINGS_FACTS_FIGURE_ASKED_H
#define TIDINGS_FACTS_FIGURE_ASKED_H

#include "article/facts.h"
#include "base/runes.h"

/* “4820”工程，就是建设4个…: whether what stands there is spelt out by a frame of work to be done.
 */
bool figure_in_planned_frame(const struct facts *facts, struct extent at);

/* 县长要求，乡镇引资|5000万元: whether the statement (or NULL) asks for what the sentence tells in
 * [begin, end). */
bool figure_is_asked(const struct statement *statement, struct runes text, uint32_t begin,
                     uint32_t end);

#endif

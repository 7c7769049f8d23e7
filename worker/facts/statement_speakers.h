/* Who speaks, for statements.c alone: whom the words before a verb of saying name. Positions are
 * code points of the article's text; nothing is looked for before `limit`. */
#ifndef TIDINGS_FACTS_STATEMENT_SPEAKERS_H
#define TIDINGS_FACTS_STATEMENT_SPEAKERS_H

#include "mentions/reading.h"

enum { STATEMENT_FURTHEST_SPEAKER = 60 };

/* The person that speaks by the verb at `verb` (X强调, X在讲话中强调, X笑着说, 曾书记强调), or
 * NULL. */
const struct mention *statement_person(const struct reading *reading, uint32_t limit,
                                       uint32_t verb);

/* The person mention that ends at `end`, or NULL. */
const struct mention *statement_person_before(const struct reading *reading, uint32_t limit,
                                              uint32_t end);

/* X|对县长Y|说: where the words begin that name only whom it is said to, right before the verb;
 * `verb` where none do. */
uint32_t statement_before_listener(const struct reading *reading, uint32_t limit, uint32_t verb);

/* `end` without the words before it that change nothing (X还|指出, X进一步|强调). */
uint32_t statement_without_adverbs(struct runes text, uint32_t limit, uint32_t end);

/* 县政府|在通报中|希望, 他|在致辞中|说: where it is told in what, or when, somebody says it; `end`
 * where it is not. */
uint32_t statement_before_scene(struct runes text, uint32_t limit, uint32_t end);

/* The body that ends at `end` (会议, 全会, an organisation), or who speaks for one unnamed
 * (县统计局负责人), *begin set; absent where none does. */
struct span statement_body_before(const struct reading *reading, uint32_t limit, uint32_t end,
                                  uint32_t *begin);

/* “A”是王小明说得最多的话。|他说: the one person whom the paragraph names before position; absent
 * where it names nobody or several. */
struct span statement_only_person(const struct reading *reading, uint32_t position);

/* The word for a body that speaks (会议, 全会) at position, or NULL. */
const struct runes *statement_body_at(struct runes text, uint32_t position, uint32_t limit);

#endif

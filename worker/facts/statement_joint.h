/* Several who say it together: A、B|强调, 县委书记A和县长B|表示, A、B等村民|说. Positions are code
 * points of the article's text; nothing is looked for before `limit`. */
#ifndef TIDINGS_FACTS_STATEMENT_JOINT_H
#define TIDINGS_FACTS_STATEMENT_JOINT_H

#include "mentions/reading.h"

/* 县委副书记、县长|X, 村民|X: where the words begin for what somebody is that end right at his
 * name; `name` where none do. */
uint32_t statement_before_titles(const struct reading *reading, uint32_t limit, uint32_t name);

/* The same from the front: where the name begins behind the words at `at` for what somebody is and
 * where he is from (县委书记、县长|X, 浙江客商|X); without a name there, behind the posts. */
uint32_t statement_behind_titles(const struct reading *reading, uint32_t at, uint32_t limit);

/* The first of the list of persons that ends with `last`; `last` where he stands alone. */
const struct mention *statement_first_of(const struct reading *reading, uint32_t limit,
                                         const struct mention *last);

/* The last of the list of persons that begins with `first`, before `limit`. */
const struct mention *statement_last_of(const struct reading *reading, const struct mention *first,
                                        uint32_t limit);

/* Their names joined by 、, in the reading's arena. */
struct span statement_names(const struct reading *reading, const struct mention *first,
                            const struct mention *last);

/* X|等村民, X|等人: where the words begin that end at `end` and only say that others say it too;
 * `end` where no person stands before such words. */
uint32_t statement_before_others(const struct reading *reading, uint32_t limit, uint32_t end);

/* 听取X|介绍, 会见X|: whether somebody else does that to the list which begins with `first`. */
bool statement_is_object(const struct reading *reading, uint32_t limit,
                         const struct mention *first);

#endif

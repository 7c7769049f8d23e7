/* Words that lead a tour to a place or to a site. */
#ifndef TIDINGS_FACTS_VISIT_WAYS_H
#define TIDINGS_FACTS_VISIT_WAYS_H

#include <stdbool.h>

#include "base/runes.h"
#include "mentions/reading.h"

/* 考察|团, 调研|组, 考察|之行: what stands at `at` makes the word of visiting before it a noun. */
bool visit_names_visitors(struct runes text, uint32_t at, uint32_t limit);

/* What begins the words at `at` that lead to a place or a site (在, 来到, 先后走进, 第一站是): the
 * position behind them, or 0. `head`: a clause begins there. */
uint32_t visit_led_to(struct runes text, uint32_t at, uint32_t limit, bool head);

/* 来到定点帮扶的|A县: past what is said of the place before its name. */
uint32_t visit_past_description(const struct reading *reading, uint32_t begin, uint32_t limit);

/* Behind the 、 or 和 that joins the next goal to the one that ends at `end`; `end` where none
 * does.
 */
uint32_t visit_behind_joint(struct runes text, uint32_t end, uint32_t limit);

/* Whether nothing more is told of the goal that ends at `end`: a mark, 等, or what was done there.
 */
bool visit_ends_goal(struct runes text, uint32_t end, uint32_t limit);

/* Where the words of a scene begin behind the sites that stand in it: A园、B村|依次映入眼帘,
 * C工程|正在打围堰; `end` where there are none. */
uint32_t visit_scene(struct runes text, uint32_t begin, uint32_t end);

/* 调研组, 人大代表, 专家: where a word for those who go on a tour without their names stands in
 * [begin, end); `end` where none does. */
uint32_t visit_finds_group(struct runes text, uint32_t begin, uint32_t end);

#endif

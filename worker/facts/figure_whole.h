/* Shares: of what whole, and by what word the part is bounded. */
#ifndef TIDINGS_FACTS_FIGURE_WHOLE_H
#define TIDINGS_FACTS_FIGURE_WHOLE_H

#include "facts/figure_indicator.h"

/* 产值占工业总产值的: both sides of 占 make the indicator; a bare 占 at the end is taken off. */
void figure_read_share(struct runes text, struct phrase *words, struct wording *wording);

/* 岗位不低于|招聘总数的|15%: takes the word of comparison and the whole off the end. */
void figure_read_bounded_whole(const struct reading *reading, struct phrase *words,
                               struct wording *wording);

/* The name of a share whose whole stands apart from it (岗位占招聘总数, 面试成绩|占总成绩); absent
 * where none does. */
struct span figure_share_of_whole(struct figure_reader *reader, const struct amount *amount,
                                  const struct wording *wording, struct span name);

/* 相当于去年产量的|60%: the words that say of what it is the equal belong to the name. */
void figure_read_equal(struct runes text, struct phrase before, struct wording *wording);

#endif

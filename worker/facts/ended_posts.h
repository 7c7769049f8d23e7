/* Posts that a person held and holds no more. */
#ifndef TIDINGS_FACTS_ENDED_POSTS_H
#define TIDINGS_FACTS_ENDED_POSTS_H

#include "mentions/reading.h"

/* Whether the text says that the post which hangs on the person is over: 免去X的局长职务,
 * X辞去副县长 职务, 原县长X, 时任局长X. */
bool post_has_ended(const struct reading *reading, const struct mention *person,
                    const struct mention *post);

#endif

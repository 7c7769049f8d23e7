/* Posts that stand behind names as their titles: 李明县长, 张三、李四等区领导. */
#ifndef TIDINGS_MENTIONS_TITLED_NAME_H
#define TIDINGS_MENTIONS_TITLED_NAME_H

#include "mentions/builder.h"

/* Gives to the posts that nobody holds yet the persons right before them; who has a title of his
 * own in a list leaves it, and shares no posts of those before; 等区领导 says nothing of whom a
 * post of his own was told of. `posts` holds `post_count` indexes of mentions, `post_at[i]` the
 * number + 1 of the post that begins at i. */
void title_persons(struct reading_builder *builder, const uint32_t *posts, uint32_t post_count,
                   const uint32_t *post_at);

#endif

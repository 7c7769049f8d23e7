/* The posts of a line about one person, as notices before an appointment write it: 张三，男，汉族，
 * 1975年4月生，…，现任某镇党委副书记、镇长，拟任…. For person.c alone. */
#ifndef TIDINGS_MENTIONS_BIOGRAPHY_H
#define TIDINGS_MENTIONS_BIOGRAPHY_H

#include "mentions/person_search.h"

/* Gives the person (index of its mention + 1) the posts that it is said to hold now. posts[k]:
 * index of a mention; post_at[i]: one more than the place in `posts` of the post that begins at i,
 * 0 none. */
void biography_posts(struct reading_builder *builder, const uint32_t *posts,
                     const uint32_t *post_at, uint32_t person);

/* 王军，58岁，|某村党支部书记。: gives the person the posts in apposition to a name that opens a
 * sentence. */
void posts_in_apposition(const struct person_search *search, uint32_t person);

#endif

/* Posts that stand behind the name of whom they are told: 张三（区长）, 张三任县长,
 * 免去李四的教育局 局长职务. */
#ifndef TIDINGS_MENTIONS_APPOINTMENTS_H
#define TIDINGS_MENTIONS_APPOINTMENTS_H

#include "mentions/person_search.h"

/* 李四的教育局局长职务, 张三为县长, 王五任书记: whether a post follows at once behind a name that
 * ends there, and its link. */
bool is_appointed(const struct person_search *search, uint32_t position);

/* Gives the person of that number + 1 the posts that stand behind it. */
void post_after_name(struct person_search *search, uint32_t person);

/* 任命X为教育局局长，免去|其|文化局局长职务; 任副书记，提名为|县长候选人: gives such posts to whom
 * the words before named. */
void posts_taken_from_them(struct person_search *search);

/* 张三、李四|两位同志|为, 王五|等12人|任: behind what counts the persons of a list; position where
 * nothing does. */
uint32_t behind_their_number(struct runes text, uint32_t position);

#endif

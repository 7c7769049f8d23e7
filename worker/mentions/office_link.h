/* The words between the name of somebody and an office that is given to them or taken from them:
 * 张三|当选为|县长, 李四、王五|两位同志为|副县长, 赵六|分别提出辞去|主任职务. */
#ifndef TIDINGS_MENTIONS_OFFICE_LINK_H
#define TIDINGS_MENTIONS_OFFICE_LINK_H

#include "mentions/person_search.h"

struct office_link {
    uint32_t post; /* number + 1 of the post that follows; 0: there is no such link */
    bool each;     /* 分别: the names and the posts may go in pairs */
    bool plain;    /* 为 and 的 alone, which much else is told with */
};

/* The link that begins at position, behind a name or its note. */
struct office_link office_link_at(const struct person_search *search, uint32_t position);

/* 局长职务, or 局长、党组书记职务: 职务 closes the row of posts that begins with that number. */
bool names_office(const struct person_search *search, uint32_t number);

#endif

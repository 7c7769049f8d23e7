/* Lists of names before the office that all of them are given or give up: 选举|A、B、C|为副主席,
 * 免去|A、B|的局长职务, A、B、C|当选为常务委员, A、B|分别任组长、副组长. */
#ifndef TIDINGS_MENTIONS_OFFICE_LIST_H
#define TIDINGS_MENTIONS_OFFICE_LIST_H

#include "mentions/person_search.h"

/* Tells the names of such lists for persons, and gives each its own post where as many names as
 * posts go in pairs. What all share is theirs by the list (facts/posts.c). */
void names_before_offices(struct person_search *search);

#endif

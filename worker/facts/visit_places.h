/* Where a tour came to, as a row of names tells it: towns, counties, and the sites of each. */
#ifndef TIDINGS_FACTS_VISIT_PLACES_H
#define TIDINGS_FACTS_VISIT_PLACES_H

#include "facts/phrase.h"
#include "facts/visit_tour.h"

/* A site of the open stop; 梓山镇潭头蔬菜产业园, with its town before it, opens the town's stop. */
void visit_add_site(struct tour *tour, struct phrase item);

/* The sites listed from `begin` on; the position behind the list, or `begin`. */
uint32_t visit_read_sites(struct tour *tour, uint32_t begin, uint32_t limit);

/* Whether the site is the whole county's, and not of the town that is the open stop. */
bool visit_leaves_town(const struct tour *tour, struct phrase item);

/* The place named at the head of a clause: 在X，or 来到X. The innermost of 某市某区, its whole
 * wording as the stop's name. `led`: words before it say that a place follows. */
bool visit_read_place(struct tour *tour, uint32_t begin, uint32_t limit, bool led, uint32_t *end);

/* The row of towns that begins there, with their sites; the position behind it, or `begin`. */
uint32_t visit_read_towns(struct tour *tour, uint32_t begin, uint32_t limit);

#endif

/* Rosters, a line for each office or each holder: 组长：王军, 副组长：张海、李　明（县水利局局长）,
 * 张海　县教育局局长. */
#ifndef TIDINGS_MENTIONS_ROSTER_H
#define TIDINGS_MENTIONS_ROSTER_H

#include "mentions/person_search.h"

/* Tells the names of such lines for persons and gives them their posts. */
void read_rosters(struct person_search *search);

#endif

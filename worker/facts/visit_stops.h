/* The stops of a visit: where it went, and the sites that were seen there. */
#ifndef TIDINGS_FACTS_VISIT_STOPS_H
#define TIDINGS_FACTS_VISIT_STOPS_H

#include "facts/visit_tour.h"

/* The sites of [begin, block_end): 在A镇，X参观了B厂、C村. */
void visit_stops(struct tour *tour, uint32_t begin, uint32_t block_end);

/* Those that the lead sentence lists itself: 先后到A镇B厂、C村调研. */
void visit_lead_stops(struct tour *tour, uint32_t begin, uint32_t end);

#endif

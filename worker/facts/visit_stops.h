/* The stops of a visit: where it went, and the sites that were seen there. */
#ifndef TIDINGS_FACTS_VISIT_STOPS_H
#define TIDINGS_FACTS_VISIT_STOPS_H

#include "article/facts.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

/* A visit while its paragraphs are read, in reading order. */
struct tour {
    const struct reading *reading;
    struct event *event; /* its stops grow */
    size_t stop_capacity, attendee_capacity;
    size_t site_capacity;
    bool stop_open;  /* the last stop takes the sites that follow */
    bool stands;     /* it was said to be there (在A镇，): the sites' names are told whole */
    bool sites_only; /* no county is known: what was seen before a town is a stop itself */
    bool abroad;     /* what is seen is not the own county's, wherever it is */
};

/* What the sites of a stop point to that is a site itself (where no county is known). */
extern struct span visit_no_sites;

/* The sites of [begin, block_end): 在A镇，X参观了B厂、C村. */
void visit_stops(struct tour *tour, uint32_t begin, uint32_t block_end);

/* Those that the lead sentence lists itself: 先后到A镇B厂、C村调研. */
void visit_lead_stops(struct tour *tour, uint32_t begin, uint32_t end);

#endif

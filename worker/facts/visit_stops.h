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
    bool stop_open; /* the last stop takes the sites that follow */
    bool stands;    /* it was said to be there (在A镇，): the sites' names are told whole */
    bool abroad;    /* what is seen is not the own county's, wherever it is */
};

/* The sites of [begin, block_end): 在A镇，X参观了B厂、C村. */
void visit_stops(struct tour *tour, uint32_t begin, uint32_t block_end);

/* Those that the lead sentence lists itself: 先后到A镇B厂、C村调研. */
void visit_lead_stops(struct tour *tour, uint32_t begin, uint32_t end);

/* 考察|团, 调研|组, 考察|之行: what stands at `at` makes the word of visiting before it a noun. */
bool visit_names_visitors(struct runes text, uint32_t at, uint32_t limit);

#endif

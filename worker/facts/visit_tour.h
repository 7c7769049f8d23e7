/* What a tour gathers on its road: stops, and the sites seen at each. */
#ifndef TIDINGS_FACTS_VISIT_TOUR_H
#define TIDINGS_FACTS_VISIT_TOUR_H

#include "article/facts.h"
#include "mentions/reading.h"

/* A visit while its paragraphs are read, in reading order. */
struct tour {
    const struct reading *reading;
    struct event *event; /* its stops grow */
    size_t stop_capacity, attendee_capacity;
    size_t site_capacity;
    uint32_t
        row_until; /* towns were told in a row (深入A镇、B镇，察看了…): up to the sentence's end */
    bool stop_open;  /* the last stop takes the sites that follow */
    bool stands;     /* it was said to be there (在A镇，): the sites' names are told whole */
    bool sites_only; /* no county is known: what was seen before a town is a stop itself */
    bool abroad;     /* what is seen is not the own county's, wherever it is */
};

/* What the sites of a stop point to that is one without any: a town that was the goal, or, where no
 * county is known, what was seen. */
extern struct span visit_no_sites;

/* The stop that takes the sites from here on; none twice in a row. */
void tour_open_stop(struct tour *tour, struct span place, uint32_t code);

/* The stop that was opened last was the goal, whether a site is told there or not. */
void tour_keep_stop(struct tour *tour);

/* Whether one has come to a site, and no village, where no other sites are looked at:
 * 来到A镇|B公司|， 参观了车间. */
bool tour_is_at_site(const struct tour *tour);

/* Whether the place was told before, and nothing that was seen there. */
bool tour_passed(const struct tour *tour, struct span place);

/* Sites seen before any town is named are the own county's: as it is written first, else by its
 * official name. */
void tour_open_home(struct tour *tour);

/* A site of the open stop; where none is open and no county is known, a stop of its own. */
void tour_add_site(struct tour *tour, struct span site);

/* The road is told: a place without a site was only passed through, and where the road comes back
 * to a place, its sites are of the stop that is there already. */
void tour_close(struct tour *tour);

#endif

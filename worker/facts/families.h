/* The families of the contract, each in a file of its own: every one reads the mention layer and
 * writes its lists into `facts`. extract_facts calls them in the order below; a later one may look
 * at what an earlier one found. All allocate in reading->arena and never fail. */
#ifndef TIDINGS_FACTS_FAMILIES_H
#define TIDINGS_FACTS_FAMILIES_H

#include "article/facts.h"
#include "mentions/reading.h"

/* The most statements, routines, frames and events of one article, and how many figures back one is
 * compared: every fact is compared with all of a family, so that without an end a long text of
 * nothing else would take time by the square of its length. */
enum { FACTS_MOST = 1000 };

void find_bylines(const struct reading *reading, struct facts *facts);
void find_places(const struct reading *reading, struct facts *facts); /* facts->places */
void find_posts(const struct reading *reading, struct facts *facts);  /* and facts->people */
void find_organisations(const struct reading *reading, struct facts *facts);
void find_statements(const struct reading *reading, struct facts *facts);
void find_routines(const struct reading *reading, struct facts *facts);
void find_frameworks(const struct reading *reading, struct facts *facts);
void find_lists(const struct reading *reading,
                struct facts *facts); /* after frameworks, statements */
void find_events(const struct reading *reading, struct facts *facts); /* after posts */
void find_figures(const struct reading *reading,
                  struct facts *facts); /* after frameworks, routines, statements */
void find_subjects(const struct reading *reading, struct facts *facts); /* subjects and genre */
void find_checks(const struct reading *reading, struct facts *facts);   /* last */

#endif

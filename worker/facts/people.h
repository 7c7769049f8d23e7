/* Names of persons as facts give them. */
#ifndef TIDINGS_FACTS_PEOPLE_H
#define TIDINGS_FACTS_PEOPLE_H

#include "mentions/reading.h"

/* The name without the blanks of a spaced-out one (李 军); in the reading's arena. */
struct span person_name(const struct reading *reading, const struct mention *mention);

/* The first person named within [begin, end); NULL where none is. */
const struct mention *first_person(const struct reading *reading, uint32_t begin, uint32_t end);

#endif

/* Days that a text tells without their year. */
#ifndef TIDINGS_FACTS_DAYS_GONE_H
#define TIDINGS_FACTS_DAYS_GONE_H

#include "base/span.h"
#include "mentions/reading.h"

/* 12月28日, told in January: the day (or interval of days) on which something took place, of the
 * year before where its own lies months ahead. Other EDTF values, and what the text dates by a
 * year, stay as they are. */
struct span day_gone_by(const struct reading *reading, struct span date);

/* 2019文化旅游节 on 7月18日: the day (or interval of days) in the year that the event's name begins
 * with or tells, where the text tells the day without one; other dates as they are. */
struct span day_in_named_year(const struct reading *reading, struct span date, struct span name);

#endif

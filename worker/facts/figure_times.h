/* The times that figures have: whole years and their parts, spans, days that something is due or
 * was reached by. */
#ifndef TIDINGS_FACTS_FIGURE_TIMES_H
#define TIDINGS_FACTS_FIGURE_TIMES_H

#include "mentions/reading.h"

struct figure_time {
    struct span value; /* EDTF; absent: none */
    bool deadline, future, past;
    bool whole;  /* 全年 of the article's own year, long before its end */
    bool unsure; /* nothing told whether it promises or reports */
};

/* The year that an EDTF value begins with, or was reached by; 0 where it names none. */
int32_t figure_year_of(struct span value);

/* Whether a time mention dates figures: years, months, quarters, spans; a single day only as a
 * deadline or as 截至. */
bool figure_dates(const struct reading *reading, const struct mention *mention);

/* The time of a mention that dates figures, as it stands to the article's own date. */
struct figure_time figure_time_of(const struct reading *reading, const struct mention *mention);

#endif

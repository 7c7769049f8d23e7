/* The times that figures have: whole years and their parts, spans, days that something is due or
 * was reached by. */
#ifndef TIDINGS_FACTS_FIGURE_TIMES_H
#define TIDINGS_FACTS_FIGURE_TIMES_H

#include "mentions/reading.h"

struct figure_time {
    struct span value; /* EDTF; absent: none */
    bool deadline, future, past;
    bool whole;   /* 全年 of the article's own year, long before its end */
    bool closing; /* 年末, 年底, where it may be what a year was closed with */
    bool unsure;  /* nothing told whether it promises or reports */
};

static inline bool figure_time_is_told(struct figure_time time)
{
    return time.value.length > 0 || time.deadline || time.future || time.past || time.whole ||
           time.unsure;
}

/* The year that an EDTF value begins with, or was reached by; 0 where it names none. */
int32_t figure_year_of(struct span value);

/* Whether a time mention dates figures: years, months, quarters, spans; a single day only as a
 * deadline or as 截至. */
bool figure_dates(const struct reading *reading, const struct mention *mention);

/* The time of a mention that dates figures, as it stands to the article's own date. */
struct figure_time figure_time_of(const struct reading *reading, const struct mention *mention);

/* 四季度 in an account of that year: as figure_time_of, but of the year where the mention names
 * none and would lie ahead. */
struct figure_time figure_time_in(const struct reading *reading, const struct mention *mention,
                                  int32_t year);

/* 1—4月, told of a year that only the words before name: that part of it. */
struct figure_time figure_of_year(const struct reading *reading, struct figure_time time,
                                  struct figure_time year);

/* 2017年6月: a month whose year is written with it. */
bool figure_names_year(const struct reading *reading, const struct mention *mention);

/* The year alone of a month's time. */
struct figure_time figure_year_told(struct figure_time time);

/* Whether a month or a day of one is the article's own month or lies before it. */
bool figure_is_over(const struct reading *reading, struct span value);

/* 3月中旬，该镇着手…: days of a year that nobody knows, since which something is planned. */
static inline bool figure_is_begun(struct figure_time time)
{
    enum { DAYS = 21 };
    return time.value.length == DAYS && !time.deadline && time.value.data[0] == 'X';
}

/* A month, a quarter or a half of a year. */
static inline bool figure_is_part(struct span value)
{
    return value.length == 7 && value.data[4] == '-';
}

/* A point in a year (9月末) dates what stands beside it, no account. */
bool figure_is_month(struct span value);

/* 8月至9月: months within a year, which date what was done in them. */
bool figure_is_spell(struct span value);

/* Whether the time is of a year before the article's own. */
bool figure_is_of_year_gone(const struct reading *reading, struct span value);

/* The last month of a half, a quarter or a span of months; 0 for anything else. */
int figure_last_month(struct span value);

#endif

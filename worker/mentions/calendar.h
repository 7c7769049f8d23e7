/* The civil and the lunar calendar: arithmetic on days, without clock or locale.
 * Days are counted from 1970-01-01 (day 0), proleptic Gregorian. */
#ifndef TIDINGS_MENTIONS_CALENDAR_H
#define TIDINGS_MENTIONS_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

struct day {
    int32_t year, month, day;
};

enum { LUNAR_FIRST_YEAR = 1900, LUNAR_LAST_YEAR = 2100 };

int32_t calendar_days(struct day day);
struct day calendar_day(int32_t days);

int32_t calendar_month_length(int32_t year, int32_t month);

/* 1 Monday to 7 Sunday. */
int32_t calendar_weekday(struct day day);

/* The day that many months later, the day of the month cut to the month's length. */
struct day calendar_add_months(struct day day, int32_t months);

/* The n-th (1 ..; -1 the last) given weekday (1 .. 7) of a month. */
struct day calendar_nth_weekday(int32_t year, int32_t month, int32_t n, int32_t weekday);

/* The day of a lunar date (month 1 .. 12); false outside the table or where there is no such day
 * or leap month. */
bool lunar_to_day(int32_t year, int32_t month, bool leap, int32_t day, struct day *result);

/* How many days a lunar month has; 0 outside the table. */
int32_t lunar_month_length(int32_t year, int32_t month, bool leap);

/* The day of a solar term in that Gregorian year, term 0 (小寒) to 23 (冬至); false outside the
 * table. */
bool solar_term_day(int32_t year, int32_t term, struct day *result);

/* So many working days on, or back: by the week, for holidays are not known here. */
struct day calendar_add_workdays(struct day day, int32_t count);

#endif

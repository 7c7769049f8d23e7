/* Points and stretches of time as far as a text says them, and their EDTF. What is not known stays
 * unknown: 4月15日 without a year is XXXX-04-15.
 *
 *     year 2021   part 34   month -   day -     2021-34      (second quarter)
 *     year 2021   part 0    month 4   day 15    2021-04-15
 */
#ifndef TIDINGS_MENTIONS_MOMENT_H
#define TIDINGS_MENTIONS_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

#include "article/article.h"
#include "base/arena.h"
#include "mentions/calendar.h"

enum { YEAR_UNKNOWN = INT32_MIN, FIELD_UNKNOWN = -1 };

/* EDTF (ISO 8601-2, 4.8) sub-year groupings. */
enum part {
    PART_NONE = 0,
    PART_SPRING = 21,
    PART_SUMMER = 22,
    PART_AUTUMN = 23,
    PART_WINTER = 24,
    PART_FIRST_QUARTER = 33,
    PART_LAST_QUARTER = 36,
    PART_FIRST_HALF = 40,
    PART_SECOND_HALF = 41
};

/* The first month of a season, a quarter or a half of the year, and how many it has. */
int8_t part_first_month(enum part part);
int8_t part_length(enum part part);

static inline bool part_is_half(int32_t part)
{
    return part == PART_FIRST_HALF || part == PART_SECOND_HALF;
}

static inline bool part_is_quarter(int32_t part)
{
    return part >= PART_FIRST_QUARTER && part <= PART_LAST_QUARTER;
}

struct moment {
    int32_t year;          /* YEAR_UNKNOWN: XXXX; astronomical, so that 1 BC is 0 */
    int8_t digits;         /* digits of the year that are not said: decade 1, century 2 */
    int8_t part;           /* enum part */
    int8_t month, day;     /* 0 not said, FIELD_UNKNOWN: XX */
    int8_t hour;           /* -1 not said */
    int8_t minute, second; /* second -1 not said */
    bool zoned;            /* a time zone is said */
    int16_t zone;          /* minutes before UTC */
};

struct period {
    struct moment from, to; /* to only with interval */
    bool interval;
    bool open_from, open_to; /* ../2022-05-31, 2019/.. : the other bound is `from` */
    bool none;               /* a time that no date can be given for: 目前, 近日 */
    bool clock_only;         /* no date, only a time of day */
};

struct moment moment_of_year(int32_t year);
struct moment moment_of_day(struct day day);

/* Whether the year, month and day are all known. */
bool moment_is_day(const struct moment *moment);

/* The day; only where moment_is_day. */
struct day moment_day(const struct moment *moment);

/* The date part and the time of day of a period, in the arena; absent where there is none. Of an
 * interval with times of day the second date follows inside time_of_day:
 * 2016-11-07 T09:00/2016-11-07T11:00. */
void period_print(const struct period *period, struct arena *arena, struct span *value,
                  struct span *time_of_day);

#endif

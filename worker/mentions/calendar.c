/* The Gregorian calendar, by Howard Hinnant's civil-days formulas (a year that begins in March). */
#include "mentions/calendar.h"

int32_t calendar_days(struct day day)
{
    int32_t year = day.year - (day.month <= 2);
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    int32_t year_of_era = year - era * 400;
    int32_t day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
    int32_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

struct day calendar_day(int32_t days)
{
    days += 719468;
    int32_t era = (days >= 0 ? days : days - 146096) / 146097;
    int32_t day_of_era = days - era * 146097;
    int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int32_t shifted = (5 * day_of_year + 2) / 153; /* March is 0 */
    struct day day;
    day.day = day_of_year - (153 * shifted + 2) / 5 + 1;
    day.month = shifted < 10 ? shifted + 3 : shifted - 9;
    day.year = year_of_era + era * 400 + (day.month <= 2);
    return day;
}

int32_t calendar_month_length(int32_t year, int32_t month)
{
    static const int8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap);
}

int32_t calendar_weekday(struct day day)
{
    int32_t days = calendar_days(day) + 3; /* 1970-01-01 was a Thursday */
    return (days % 7 + 7) % 7 + 1;
}

struct day calendar_add_months(struct day day, int32_t months)
{
    int32_t count = day.year * 12 + day.month - 1 + months;
    day.year = (count >= 0 ? count : count - 11) / 12;
    day.month = count - day.year * 12 + 1;
    int32_t length = calendar_month_length(day.year, day.month);
    if (day.day > length)
        day.day = length;
    return day;
}

struct day calendar_nth_weekday(int32_t year, int32_t month, int32_t n, int32_t weekday)
{
    if (n < 0) {
        struct day last = {year, month, calendar_month_length(year, month)};
        last.day -= (calendar_weekday(last) - weekday + 7) % 7;
        return last;
    }
    struct day first = {year, month, 1};
    first.day += (weekday - calendar_weekday(first) + 7) % 7 + 7 * (n - 1);
    return first;
}

struct day calendar_add_workdays(struct day day, int32_t count)
{
    enum { FRIDAY = 5, WEEK = 7 };
    const int32_t step = count < 0 ? -1 : 1;
    const int32_t weeks = count / FRIDAY;
    int32_t days = calendar_days(day);
    while (count != 0 && calendar_weekday(calendar_day(days)) > FRIDAY)
        days -= step; /* a weekend is as far from the next working day as the one before it */
    days += weeks * WEEK;
    for (int32_t left = count - weeks * FRIDAY; left != 0;) {
        days += step;
        left -= calendar_weekday(calendar_day(days)) <= FRIDAY ? step : 0;
    }
    return calendar_day(days);
}

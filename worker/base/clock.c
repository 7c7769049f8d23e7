/* Clocks, and the calendar that prints them without asking the C library's locale or time zone. */
#define _POSIX_C_SOURCE 200809L
#include "base/clock.h"

#include <string.h>
#include <time.h>

#include "base/digits.h"

static int64_t read_ms(clockid_t id)
{
    struct timespec now;
    clock_gettime(id, &now); /* cannot fail for these two clocks on Linux */
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t clock_monotonic_ms(void)
{
    return read_ms(CLOCK_MONOTONIC);
}

int64_t clock_wall_ms(void)
{
    return read_ms(CLOCK_REALTIME);
}

void clock_print_utc(int64_t wall_ms, char out[CLOCK_TEXT_SIZE])
{
    const int64_t earliest = -62167219200000,
                  latest = 253402300799999; /* 0000-01-01 .. 9999-12-31 */
    if (wall_ms < earliest)
        wall_ms = earliest;
    if (wall_ms > latest)
        wall_ms = latest;
    int64_t in_day = wall_ms % 86400000;
    int64_t days = wall_ms / 86400000;
    if (in_day < 0) {
        in_day += 86400000;
        days--;
    }
    /* Days to civil date, counted from 0000-03-01 so that the leap day ends a year. */
    int64_t shifted = days + 719468;
    int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    int64_t day_of_era = shifted - era * 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_shifted = (5 * day_of_year + 2) / 153;
    int day = (int)(day_of_year - (153 * month_shifted + 2) / 5 + 1);
    int month = (int)(month_shifted < 10 ? month_shifted + 3 : month_shifted - 9);
    int year = (int)(year_of_era + era * 400 + (month <= 2));
    memcpy(out, "0000-00-00T00:00:00.000Z", 25);
    digits_decimal(out, (uint64_t)year, 4);
    digits_decimal(out + 5, (uint64_t)month, 2);
    digits_decimal(out + 8, (uint64_t)day, 2);
    digits_decimal(out + 11, (uint64_t)in_day / 3600000, 2);
    digits_decimal(out + 14, (uint64_t)in_day / 60000 % 60, 2);
    digits_decimal(out + 17, (uint64_t)in_day / 1000 % 60, 2);
    digits_decimal(out + 20, (uint64_t)in_day % 1000, 3);
}

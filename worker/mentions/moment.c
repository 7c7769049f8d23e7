/* Printing moments as EDTF. */
#include "mentions/moment.h"

#include <stdio.h>

enum { MOMENT_TEXT = 32 };

struct moment moment_of_year(int32_t year)
{
    return (struct moment){.year = year, .hour = -1, .second = -1};
}

struct moment moment_of_day(struct day day)
{
    struct moment moment = moment_of_year(day.year);
    moment.month = (int8_t)day.month;
    moment.day = (int8_t)day.day;
    return moment;
}

bool moment_is_day(const struct moment *moment)
{
    return moment->year != YEAR_UNKNOWN && moment->month > 0 && moment->day > 0;
}

struct day moment_day(const struct moment *moment)
{
    return (struct day){moment->year, moment->month, moment->day};
}

static size_t print_field(char *out, size_t size, int field)
{
    int length =
        field == FIELD_UNKNOWN ? snprintf(out, size, "-XX") : snprintf(out, size, "-%02d", field);
    return (size_t)length;
}

static size_t print_date(const struct moment *moment, char out[MOMENT_TEXT])
{
    size_t length;
    if (moment->year == YEAR_UNKNOWN)
        length = (size_t)snprintf(out, MOMENT_TEXT, "XXXX");
    else if (moment->year < 0)
        length = (size_t)snprintf(out, MOMENT_TEXT, "-%04d", -moment->year % 10000);
    else
        length = (size_t)snprintf(out, MOMENT_TEXT, "%04d", moment->year % 10000);
    if (moment->year != YEAR_UNKNOWN) {
        for (int i = 0; i < moment->digits; i++)
            out[length - 1 - (size_t)i] = 'X';
    }
    if (moment->part != PART_NONE)
        return length + (size_t)snprintf(out + length, MOMENT_TEXT - length, "-%d", moment->part);
    if (moment->month != 0)
        length += print_field(out + length, MOMENT_TEXT - length, moment->month);
    if (moment->month != 0 && moment->day != 0)
        length += print_field(out + length, MOMENT_TEXT - length, moment->day);
    return length;
}

static size_t print_clock(const struct moment *moment, char out[MOMENT_TEXT])
{
    int length = 0;
    if (moment->hour >= 0) {
        length = snprintf(out, MOMENT_TEXT, "T%02d:%02d", moment->hour, moment->minute);
        if (moment->second >= 0)
            length += snprintf(out + length, MOMENT_TEXT - (size_t)length, ":%02d", moment->second);
    }
    return (size_t)length;
}

void period_print(const struct period *period, struct arena *arena, struct span *value,
                  struct span *time_of_day)
{
    char from[MOMENT_TEXT] = "", to[MOMENT_TEXT] = "";
    char from_clock[MOMENT_TEXT] = "", to_clock[MOMENT_TEXT] = "";
    *value = *time_of_day = (struct span){NULL, 0};
    if (period->none)
        return;
    if (!period->clock_only)
        print_date(&period->from, from);
    print_clock(&period->from, from_clock);
    if (period->interval) {
        if (!period->clock_only)
            print_date(&period->to, to);
        print_clock(&period->to, to_clock);
    }
    const char *before = period->open_from ? "../" : "";
    const char *after = period->open_to ? "/.." : "";
    if (from_clock[0] == '\0') {
        *value = period->interval ? arena_format(arena, "%s/%s%s", from, to, to_clock)
                                  : arena_format(arena, "%s%s%s", before, from, after);
        return;
    }
    if (from[0] != '\0')
        *value = arena_format(arena, "%s%s", before, from);
    *time_of_day = period->interval ? arena_format(arena, "%s/%s%s", from_clock, to, to_clock)
                                    : arena_format(arena, "%s%s", from_clock, after);
}

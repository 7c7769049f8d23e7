/* Printing moments as EDTF. */
#include "mentions/moment.h"

#include <string.h>

enum { TEXT_MOST = 96 }; /* bytes of two moments and what joins them */

int8_t part_first_month(enum part part)
{
    static const int8_t first[] = {
        [PART_SPRING] = 2,           [PART_SUMMER] = 5,        [PART_AUTUMN] = 8,
        [PART_WINTER] = 11,          [PART_FIRST_QUARTER] = 1, [PART_FIRST_QUARTER + 1] = 4,
        [PART_LAST_QUARTER - 1] = 7, [PART_LAST_QUARTER] = 10, [PART_FIRST_HALF] = 1,
        [PART_SECOND_HALF] = 7};
    return first[part];
}

int8_t part_length(enum part part)
{
    enum { QUARTER = 3, HALF = 6 };
    return part_is_half(part) ? HALF : QUARTER;
}

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

/* A text that is written from its begin; every field is of a known width, TEXT_MOST holds all. */
struct writer {
    char *text;
    size_t length;
};

static void put(struct writer *out, char c)
{
    out->text[out->length++] = c;
}

static void put_text(struct writer *out, struct span text)
{
    memcpy(out->text + out->length, text.data, text.length);
    out->length += text.length;
}

static void put_digits(struct writer *out, int32_t value, int width)
{
    for (int i = width - 1; i >= 0; i--) {
        out->text[out->length + (size_t)i] = (char)('0' + value % 10);
        value /= 10;
    }
    out->length += (size_t)width;
}

static void put_field(struct writer *out, int field)
{
    put(out, '-');
    if (field == FIELD_UNKNOWN) {
        put(out, 'X');
        put(out, 'X');
    } else {
        put_digits(out, field, 2);
    }
}

static void put_date(struct writer *out, const struct moment *moment)
{
    if (moment->year == YEAR_UNKNOWN) {
        put_text(out, SPAN("XXXX"));
    } else {
        if (moment->year < 0)
            put(out, '-');
        put_digits(out, moment->year < 0 ? -moment->year : moment->year, 4);
        for (int i = 0; i < moment->digits; i++)
            out->text[out->length - 1 - (size_t)i] = 'X';
    }
    if (moment->part != PART_NONE) {
        put(out, '-');
        put_digits(out, moment->part, 2);
    } else if (moment->month != 0) {
        put_field(out, moment->month);
        if (moment->day != 0)
            put_field(out, moment->day);
    }
}

/* Z, +08:00. */
static void put_zone(struct writer *out, int32_t minutes)
{
    int32_t away = minutes < 0 ? -minutes : minutes;
    if (away == 0) {
        put(out, 'Z');
        return;
    }
    put(out, minutes < 0 ? '-' : '+');
    put_digits(out, away / 60, 2);
    put(out, ':');
    put_digits(out, away % 60, 2);
}

static void put_clock(struct writer *out, const struct moment *moment)
{
    if (moment->hour < 0)
        return;
    put(out, 'T');
    put_digits(out, moment->hour, 2);
    put(out, ':');
    put_digits(out, moment->minute, 2);
    if (moment->second >= 0) {
        put(out, ':');
        put_digits(out, moment->second, 2);
    }
    if (moment->zoned)
        put_zone(out, moment->zone);
}

static struct span written(struct arena *arena, const struct writer *out)
{
    return arena_copy(arena, (struct span){out->text, out->length});
}

void period_print(const struct period *period, struct arena *arena, struct span *value,
                  struct span *time_of_day)
{
    const bool dated = !period->clock_only, clock = period->from.hour >= 0;
    char text[TEXT_MOST];
    struct writer out = {text, 0};
    *value = *time_of_day = (struct span){NULL, 0};
    if (period->none)
        return;
    if (dated || !clock) {
        if (period->open_from && (clock || !period->interval))
            put_text(&out, SPAN("../"));
        if (dated)
            put_date(&out, &period->from);
    }
    if (clock) {
        if (dated)
            *value = written(arena, &out);
        out.length = 0;
        put_clock(&out, &period->from);
    }
    if (period->interval) {
        put(&out, '/');
        if (dated)
            put_date(&out, &period->to);
        put_clock(&out, &period->to);
    } else if (period->open_to) {
        put_text(&out, SPAN("/.."));
    }
    *(clock ? time_of_day : value) = written(arena, &out);
}

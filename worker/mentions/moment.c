/* Printing moments as EDTF. */
#include "mentions/moment.h"

#include <string.h>

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

/* A text that is written from its begin; every field is of a known width, MOMENT_TEXT holds all. */
struct writer {
    char *text;
    size_t length;
};

static void put(struct writer *out, char c)
{
    out->text[out->length++] = c;
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

static void print_date(const struct moment *moment, char text[MOMENT_TEXT])
{
    struct writer out = {text, 0};
    if (moment->year == YEAR_UNKNOWN) {
        memcpy(text, "XXXX", 4);
        out.length = 4;
    } else {
        if (moment->year < 0)
            put(&out, '-');
        put_digits(&out, moment->year < 0 ? -moment->year : moment->year, 4);
        for (int i = 0; i < moment->digits; i++)
            text[out.length - 1 - (size_t)i] = 'X';
    }
    if (moment->part != PART_NONE) {
        put(&out, '-');
        put_digits(&out, moment->part, 2);
    } else if (moment->month != 0) {
        put_field(&out, moment->month);
        if (moment->day != 0)
            put_field(&out, moment->day);
    }
    text[out.length] = '\0';
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

static void print_clock(const struct moment *moment, char text[MOMENT_TEXT])
{
    struct writer out = {text, 0};
    if (moment->hour >= 0) {
        put(&out, 'T');
        put_digits(&out, moment->hour, 2);
        put(&out, ':');
        put_digits(&out, moment->minute, 2);
        if (moment->second >= 0) {
            put(&out, ':');
            put_digits(&out, moment->second, 2);
        }
        if (moment->zoned)
            put_zone(&out, moment->zone);
    }
    text[out.length] = '\0';
}

/* The four texts behind each other. */
static struct span join(struct arena *arena, const char *a, const char *b, const char *c,
                        const char *d)
{
    char text[4 * MOMENT_TEXT];
    size_t length = 0;
    const char *const parts[] = {a, b, c, d};
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        size_t size = strlen(parts[i]);
        memcpy(text + length, parts[i], size);
        length += size;
    }
    return arena_copy(arena, (struct span){text, length});
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
        *value = period->interval ? join(arena, from, "/", to, to_clock)
                                  : join(arena, before, from, after, "");
        return;
    }
    if (from[0] != '\0')
        *value = join(arena, before, from, "", "");
    *time_of_day = period->interval ? join(arena, from_clock, "/", to, to_clock)
                                    : join(arena, from_clock, after, "", "");
}

/* Small parsers without the C library's locale, overflow or leniency. */
#include "settings/values.h"

#include <ctype.h>

#include "base/decimal.h"

struct unit {
    struct span name;
    int64_t factor;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The digits at the head of *text, which are cut off. */
static bool take_number(struct span *text, int64_t *result)
{
    int64_t number = 0;
    size_t i = 0;
    while (i < text->length) {
        const char c = text->data[i];
        const bool groups = (c == '_' || c == ',') && i > 0 && is_digit(text->data[i - 1]) &&
                            i + 1 < text->length && is_digit(text->data[i + 1]);
        if (!is_digit(c) && !groups)
            break;
        if (is_digit(c) && (__builtin_mul_overflow(number, 10, &number) ||
                            __builtin_add_overflow(number, c - '0', &number)))
            return false;
        i++;
    }
    if (i == 0)
        return false;
    *text = span_slice(*text, i, text->length);
    *result = number;
    return true;
}

bool value_integer(struct span text, int64_t *result)
{
    int64_t number;
    if (!take_number(&text, &number) || text.length > 0)
        return false;
    *result = number;
    return true;
}

static bool scaled(struct span text, const struct unit *units, size_t count, int64_t *result)
{
    int64_t number;
    if (!take_number(&text, &number))
        return false;
    text = span_trim(text);
    if (number == 0 && text.length == 0) {
        *result = 0;
        return true;
    }
    for (size_t i = 0; i < count; i++)
        if (span_equal(text, units[i].name) &&
            !__builtin_mul_overflow(number, units[i].factor, &number)) {
            *result = number;
            return true;
        }
    return false;
}

bool value_bytes(struct span text, int64_t *result)
{
    const int64_t k = 1024;
    const struct unit units[] = {
        {SPAN(""), 1},        {SPAN("B"), 1},         {SPAN("k"), k},
        {SPAN("K"), k},       {SPAN("KiB"), k},       {SPAN("M"), k * k},
        {SPAN("MiB"), k * k}, {SPAN("G"), k * k * k}, {SPAN("GiB"), k * k * k},
    };
    return scaled(text, units, sizeof(units) / sizeof(units[0]), result);
}

bool value_duration(struct span text, int64_t *result_ms)
{
    const int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
    const struct unit units[] = {
        {SPAN("ms"), 1},   {SPAN("s"), second}, {SPAN("m"), minute},  {SPAN("min"), minute},
        {SPAN("h"), hour}, {SPAN("d"), day},    {SPAN("w"), 7 * day},
    };
    return scaled(text, units, sizeof(units) / sizeof(units[0]), result_ms);
}

bool value_ratio(struct span text, double *result)
{
    struct decimal number;
    const bool percent = text.length > 0 && text.data[text.length - 1] == '%';
    if (percent)
        text = span_trim(span_slice(text, 0, text.length - 1));
    if (!decimal_parse(text, &number))
        return false;
    if (percent)
        number = decimal_shift(number, -2);
    if (decimal_compare(number, decimal_of(0)) < 0 || decimal_compare(number, decimal_of(1)) > 0)
        return false;
    double ratio = (double)number.coefficient;
    for (int32_t i = number.exponent; i < 0; i++)
        ratio /= 10;
    *result = ratio;
    return true;
}

int value_choice(struct span text, const char *choices)
{
    struct span rest = span_of(choices), choice;
    for (int i = 0; span_next_part(&rest, '|', &choice); i++)
        if (span_equal(text, choice))
            return i;
    return -1;
}

/* Optimal string alignment over three rows of the table. */
size_t value_distance(struct span a, struct span b, size_t most)
{
    enum { LONGEST = 64 };
    if (a.length > LONGEST || b.length > LONGEST)
        return most + 1;
    size_t rows[3][LONGEST + 1];
    for (size_t j = 0; j <= b.length; j++)
        rows[0][j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *two_above = rows[(i + 1) % 3];
        row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            const int x = tolower((unsigned char)a.data[i - 1]);
            const int y = tolower((unsigned char)b.data[j - 1]);
            size_t best = above[j - 1] + (x != y);
            if (above[j] + 1 < best)
                best = above[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            if (i > 1 && j > 1 && x == tolower((unsigned char)b.data[j - 2]) &&
                y == tolower((unsigned char)a.data[i - 2]) && two_above[j - 2] + 1 < best)
                best = two_above[j - 2] + 1;
            row[j] = best;
        }
    }
    const size_t distance = rows[a.length % 3][b.length];
    return distance > most ? most + 1 : distance;
}

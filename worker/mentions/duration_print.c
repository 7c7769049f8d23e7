/* A length of time as ISO 8601 writes it: P3Y2M, PT1M36.3S, P2W. */
#include <stdio.h>

#include "mentions/time_expression.h"

struct span duration_print(const struct duration *duration, struct arena *arena)
{
    const struct {
        struct decimal amount;
        char letter;
    } date[] = {{duration->years, 'Y'}, {duration->months, 'M'}},
      clock[] = {{duration->hours, 'H'}, {duration->minutes, 'M'}, {duration->seconds, 'S'}};
    char text[256], number[DECIMAL_TEXT_SIZE];
    int length = snprintf(text, sizeof(text), "P");
    for (size_t i = 0; i < 2; i++) {
        if (date[i].amount.coefficient != 0) {
            size_t digits = decimal_print(date[i].amount, number);
            length += snprintf(text + length, sizeof(text) - (size_t)length, "%.*s%c", (int)digits,
                               number, date[i].letter);
        }
    }
    /* Weeks stand alone in ISO 8601: beside other units they are days. */
    struct decimal days = duration->days, weeks = duration->weeks, more;
    if (weeks.coefficient != 0 && (!duration->single || length > 1) &&
        decimal_multiply(weeks, decimal_of(7), &more) && decimal_add(days, more, &days))
        weeks = decimal_of(0);
    if (weeks.coefficient != 0) {
        size_t digits = decimal_print(weeks, number);
        length +=
            snprintf(text + length, sizeof(text) - (size_t)length, "%.*sW", (int)digits, number);
    }
    if (days.coefficient != 0) {
        size_t digits = decimal_print(days, number);
        length +=
            snprintf(text + length, sizeof(text) - (size_t)length, "%.*sD", (int)digits, number);
    }
    bool time = false;
    for (size_t i = 0; i < 3; i++) {
        if (clock[i].amount.coefficient == 0)
            continue;
        size_t digits = decimal_print(clock[i].amount, number);
        length += snprintf(text + length, sizeof(text) - (size_t)length, "%s%.*s%c",
                           time ? "" : "T", (int)digits, number, clock[i].letter);
        time = true;
    }
    if (length == 1) /* 几天 */
        return (struct span){NULL, 0};
    return arena_copy(arena, (struct span){text, (size_t)length});
}

/* A bare month and day is read as of the article's own year; what is told as done cannot lie months
 * ahead of it. */
#include "facts/days_gone.h"

enum { WHOLE_DAY = 10 };

/* YYYY-MM-DD, or two of them. */
static bool is_of_days(struct span date)
{
    enum { INTERVAL = 2 * WHOLE_DAY + 1 };
    return (date.length == WHOLE_DAY || date.length == INTERVAL) && date.data[4] == '-' &&
           date.data[7] == '-' && date.data[0] != 'X' &&
           (date.length == WHOLE_DAY || (date.data[WHOLE_DAY] == '/' && date.data[11] != 'X'));
}

/* Whether the text tells that date by a year: 2023年12月28日, 去年12月28日. */
static bool tells_year_of(const struct reading *reading, struct span date)
{
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        struct runes words = runes_slice(reading->text, mention->begin, mention->end);
        if (mention->type == MENTION_TIME && span_equal(mention->value, date) &&
            runes_find(words, 0, RUNES(U"年")) < words.length)
            return true;
    }
    return false;
}

struct span day_gone_by(const struct reading *reading, struct span date)
{
    enum { AHEAD = 3, YEAR = 4, MONTH_AT = 5 }; /* months: what is announced is nearer */
    const struct date *now = &reading->reference;
    if (now->month == 0 || !is_of_days(date))
        return date;
    const struct span end = span_slice(date, date.length - WHOLE_DAY, date.length);
    if (!span_equal(span_slice(date, 0, YEAR), span_slice(end, 0, YEAR)))
        return date;
    int year = 0;
    for (int i = 0; i < YEAR; i++)
        year = year * 10 + date.data[i] - '0';
    int month = (date.data[MONTH_AT] - '0') * 10 + (date.data[MONTH_AT + 1] - '0');
    if (year != now->year || month <= (int)now->month + AHEAD || tells_year_of(reading, date))
        return date;
    struct span from =
        arena_format(reading->arena, "%04d%.*s", year - 1, WHOLE_DAY - YEAR, date.data + YEAR);
    return date.length == WHOLE_DAY
               ? from
               : arena_format(reading->arena, "%.*s/%04d%.*s", WHOLE_DAY, from.data, year - 1,
                              WHOLE_DAY - YEAR, end.data + YEAR);
}

/* A bare month and day is read as of the article's own year; what is told as done cannot lie months
 * ahead of it. */
#include "facts/days_gone.h"

enum { WHOLE_DAY = 10, YEAR = 4, FIRST_YEAR = 1949, LAST_YEAR = 2099 };

/* YYYY-MM-DD or XXXX-MM-DD, or two of them. */
static bool is_of_days(struct span date)
{
    enum { INTERVAL = 2 * WHOLE_DAY + 1 };
    return (date.length == WHOLE_DAY || (date.length == INTERVAL && date.data[WHOLE_DAY] == '/')) &&
           date.data[YEAR] == '-' && date.data[YEAR + 3] == '-';
}

/* The same days in that year. */
static struct span in_year(struct arena *arena, struct span date, int year)
{
    const int rest = WHOLE_DAY - YEAR;
    const char *last = date.data + date.length - rest;
    return date.length == WHOLE_DAY ? arena_format(arena, "%04d%.*s", year, rest, last)
                                    : arena_format(arena, "%04d%.*s/%04d%.*s", year, rest,
                                                   date.data + YEAR, year, rest, last);
}

/* Whether the text tells that date by more than a month and a day: 2023年12月28日, 去年12月28日,
 * 今天. */
static bool is_told_whole(const struct reading *reading, struct span date)
{
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_TIME || !span_equal(mention->value, date))
            continue;
        struct runes words = runes_slice(reading->text, mention->begin, mention->end);
        if (runes_find(words, 0, RUNES(U"年")) < words.length ||
            runes_find(words, 0, RUNES(U"月")) == words.length)
            return true;
    }
    return false;
}

struct span day_gone_by(const struct reading *reading, struct span date)
{
    enum { AHEAD = 3, MONTH_AT = 5 }; /* months: what is announced is nearer */
    const struct date *now = &reading->reference;
    if (now->month == 0 || !is_of_days(date) || date.data[0] == 'X' ||
        memcmp(date.data, date.data + date.length - WHOLE_DAY, YEAR) != 0)
        return date;
    int year = 0;
    for (int i = 0; i < YEAR; i++)
        year = year * 10 + date.data[i] - '0';
    int month = (date.data[MONTH_AT] - '0') * 10 + (date.data[MONTH_AT + 1] - '0');
    return year != now->year || month <= (int)now->month + AHEAD || is_told_whole(reading, date)
               ? date
               : in_year(reading->arena, date, year - 1);
}

/* 2023年度表彰大会, 2024年经济工作会议: held in another year than they are about. */
static bool is_of_another_year(struct span name)
{
    static const struct span words[] = {SPAN_ROW("年度"), SPAN_ROW("总结"),     SPAN_ROW("表彰"),
                                        SPAN_ROW("述职"), SPAN_ROW("经济工作"), {NULL, 0}};
    return span_holds_word(name, words);
}

struct span day_in_named_year(const struct reading *reading, struct span date, struct span name)
{
    if (!is_of_days(date) || is_of_another_year(name) || is_told_whole(reading, date))
        return date;
    for (size_t i = 0; i + YEAR < name.length; i++) {
        int year = 0, digits = 0;
        while (digits <= YEAR && i + digits < name.length && name.data[i + digits] >= '0' &&
               name.data[i + digits] <= '9')
            year = year * 10 + name.data[i + digits++] - '0';
        const struct span behind = span_slice(name, i + digits, name.length);
        bool told = digits == YEAR && year >= FIRST_YEAR && year <= LAST_YEAR &&
                    (i == 0 || span_starts_with(behind, SPAN("年")));
        if (told)
            return in_year(reading->arena, date, year);
        i += digits;
    }
    return date;
}

/* What the words for parts of a year and a month do: 上旬, 上半月, 上半年, 本季度, 秋冬季, 腊月;
 * and 下个工作日. time_words.c reads the words. */
#include "mentions/time_expression.h"

/* 腊月|下旬: of a lunar month, which is in hand as its days. */
static bool apply_days_of_lunar_month(struct expression *expression, int32_t first, int32_t last)
{
    struct period *period = &expression->period;
    if (period->none)
        return true;
    const int32_t begin = calendar_days(moment_day(&period->from));
    period->from = moment_of_day(calendar_day(begin + first - 1));
    if (last != 0)
        period->to = moment_of_day(calendar_day(begin + last - 1));
    expression->level = LEVEL_WEEK;
    return true;
}

/* The days [first, last] of the month in hand; last 0: up to its end. False where no month can be
 * meant; none of its days where it is not known. */
static bool apply_days_of_month(struct expression *expression, int32_t first, int32_t last)
{
    struct moment *from = &expression->period.from;
    if (expression->level != LEVEL_MONTH && expression->level != LEVEL_NOTHING)
        return false;
    if (expression->level == LEVEL_MONTH && expression->lunar_stretch)
        return apply_days_of_lunar_month(expression, first, last);
    from->year = expression_year(expression);
    from->month = expression_month(expression);
    expression->has_month = true;
    expression->level = LEVEL_WEEK;
    if (from->month <= 0) {
        expression->period.none = true;
        return true;
    }
    int32_t year = from->year == YEAR_UNKNOWN ? 2000 : from->year;
    expression->period.to = *from;
    from->day = (int8_t)first;
    expression->period.to.day =
        (int8_t)(last == 0 ? calendar_month_length(year, from->month) : last);
    expression->period.interval = true;
    return true;
}

bool apply_third(struct expression *expression, int32_t third)
{
    int32_t first = third == 4 ? 2 : third == 5 ? 1 : third; /* 4 中下旬, 5 上中旬 */
    int32_t last = third == 4 ? 3 : third == 5 ? 2 : third;
    return apply_days_of_month(expression, first * 10 - 9, last == 3 ? 0 : last * 10);
}

bool apply_part(struct expression *expression, int32_t code)
{
    struct moment *from = &expression->period.from;
    if (expression->level >= LEVEL_PART)
        return false;
    from->year = expression_year(expression);
    from->part = (int8_t)code;
    expression->has_year = true;
    expression->level = LEVEL_PART;
    return true;
}

/* 上半月, 8月下半月. */
bool apply_half_month(struct expression *expression, int32_t half)
{
    return half == 1 ? apply_days_of_month(expression, 1, 15)
                     : apply_days_of_month(expression, 16, 0);
}

bool apply_quarter(struct expression *expression, int32_t away)
{
    struct moment *from = &expression->period.from;
    const struct date *reference = &expression->reference;
    if (expression->level != LEVEL_NOTHING)
        return false;
    if (reference->year != 0 && reference->month > 0) {
        int32_t quarters = reference->year * 4 + (reference->month - 1) / 3 + away;
        from->year = quarters / 4;
        from->part = (int8_t)(PART_FIRST_QUARTER + quarters % 4);
        expression->has_year = true;
    } else {
        expression->period.none = true;
    }
    expression->level = LEVEL_PART;
    return true;
}

bool apply_lunar_month(struct expression *expression, int32_t month)
{
    struct day first, last;
    struct numeral day;
    if (expression->level >= LEVEL_MONTH || expression->level == LEVEL_PART)
        return false;
    int32_t year = expression_lunar_year(expression, month);
    uint32_t at = expression->at + (rune_of(expression->builder, expression->at) == U'初');
    bool initial = at > expression->at;
    int32_t number =
        numeral_at(expression->builder, at, &day) && !day.arabic ? numeral_small(&day, 30) : 0;
    int32_t length = year == YEAR_UNKNOWN ? 0 : lunar_month_length(year, month, false);
    if (number >= 1 && (!initial || number <= 10)) {
        expression->at = day.end;
        struct day result;
        if (length > 0 && lunar_to_day(year, month, false, number, &result)) {
            expression->period.from = moment_of_day(result);
        } else {
            expression->period.none = true;
        }
        expression->has_year = expression->has_month = expression->has_day = true;
        expression->lunar_month = (int8_t)month;
        expression->level = LEVEL_DAY;
    } else {
        if (length > 0 && lunar_to_day(year, month, false, 1, &first) &&
            lunar_to_day(year, month, false, length, &last))
            expression_set_days(expression, first, last);
        else
            expression->period.none = true;
        expression->lunar_stretch = true;
        expression->level = LEVEL_MONTH;
    }
    expression->wording = WORDING_LUNAR;
    return true;
}

/* 秋冬季, 2025年冬春季: two seasons that follow each other; winter's spring is the next year's. */
bool apply_seasons(struct expression *expression, int32_t first, int32_t last)
{
    struct period *period = &expression->period;
    if (!apply_part(expression, first))
        return false;
    period->to = period->from;
    period->to.part = (int8_t)last;
    period->to.year += last < first && period->to.year != YEAR_UNKNOWN;
    period->interval = true;
    return true;
}

/* 下个工作日: by the week, for holidays are not known here. */
bool apply_workday(struct expression *expression, int32_t away)
{
    struct day day;
    if (reference_day(&expression->reference, &day)) {
        expression->period.from = moment_of_day(calendar_add_workdays(day, away));
    } else {
        expression->period.none = true;
    }
    expression->has_year = expression->has_month = expression->has_day = true;
    expression->level = LEVEL_DAY;
    return true;
}

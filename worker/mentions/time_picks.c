/* A day or a week picked out of a month or a year: 5月的第二个星期天, 10月最后一个星期五,
 * 本月最后一天, 今年第一天, 5月第一周. */
#include "mentions/time_expression.h"

static char32_t at_of(const struct expression *expression, uint32_t position)
{
    return rune_of(expression->builder, position);
}

static bool at_word(const struct expression *expression, uint32_t position, struct runes word)
{
    return word_at(expression->builder, position, word);
}

/* 个星期三, 周三, 个礼拜天: the weekday, 0 where none stands there. *end is set behind it. */
static int32_t read_weekday(const struct expression *expression, uint32_t position, uint32_t *end)
{
    static const struct runes words[] = {RUNES_ROW(U"星期"), RUNES_ROW(U"礼拜"), RUNES_ROW(U"周")};
    uint32_t at = position + (at_of(expression, position) == U'个');
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (!word_at(expression->builder, at, words[i]))
            continue;
        char32_t c = at_of(expression, at + words[i].length);
        *end = at + words[i].length + 1;
        int32_t digit = chinese_digit(c);
        return c == U'日' || c == U'天' ? 7 : digit >= 1 && digit <= 6 ? digit : 0;
    }
    return 0;
}

/* 第二 or 最后一: which one, -1 the last; 0 where none stands there. */
static int32_t read_which(const struct expression *expression, uint32_t *end)
{
    struct numeral numeral;
    uint32_t at = expression->at;
    if (word_at(expression->builder, at, RUNES(U"最后一"))) {
        *end = at + 3;
        return -1;
    }
    if (at_of(expression, at) != U'第' || !numeral_at(expression->builder, at + 1, &numeral))
        return 0;
    *end = numeral.end;
    int32_t which = numeral_small(&numeral, 5);
    return which > 0 ? which : 0;
}

/* 5月第一周, its first seven days; 最后一周, its last. */
static void set_week(struct expression *expression, bool known, struct day month, int32_t which)
{
    if (known) {
        int32_t length = calendar_month_length(month.year, month.month);
        struct day first = month, last = month;
        last.day = which < 0 ? length : which * 7 > length ? length : which * 7;
        first.day = which < 0 ? length - 6 : which * 7 - 6;
        expression_set_days(expression, first, last);
        expression->period.none = first.day > length;
    } else {
        expression->period.none = true;
    }
    expression->level = LEVEL_WEEK;
}

bool read_pick(struct expression *expression)
{
    struct moment *from = &expression->period.from;
    uint32_t end;
    if ((expression->level != LEVEL_MONTH && expression->level != LEVEL_YEAR) ||
        expression->period.interval || from->part != PART_NONE)
        return false;
    bool month = expression->level == LEVEL_MONTH;
    int32_t which = read_which(expression, &end);
    if (which == 0)
        return false;
    struct day day = {from->year, month ? from->month : which < 0 ? 12 : 1, 0};
    bool known = from->year != YEAR_UNKNOWN && day.month > 0;
    uint32_t week = end + (at_of(expression, end) == U'个');
    bool named =
        at_word(expression, week, RUNES(U"星期")) || at_word(expression, week, RUNES(U"礼拜"));
    uint32_t week_end = week + (named ? 2 : 1);
    if (month && (named || at_of(expression, week) == U'周') &&
        !rune_in(at_of(expression, week_end), RUNES(U"一二三四五六日天年岁"))) {
        set_week(expression, known, day, which);
        expression->at = week_end;
        return true;
    }
    if (at_of(expression, end) == U'天' && (which == -1 || which == 1)) {
        end++;
        if (known)
            day.day = which < 0 ? calendar_month_length(day.year, day.month) : 1;
    } else {
        int32_t weekday = month ? read_weekday(expression, end, &end) : 0;
        if (weekday == 0)
            return false;
        if (known)
            day = calendar_nth_weekday(day.year, day.month, which, weekday);
        known = known && day.month == from->month; /* there may be no fifth one */
    }
    if (known)
        *from = moment_of_day(day);
    else
        expression->period.none = true;
    expression->has_day = true;
    expression->at = end;
    expression->level = LEVEL_DAY;
    return true;
}

/* A day, a week or some months picked out of a week, a month or a year: 5月的第二个星期天,
 * 10月最后一个 星期五, 本月最后一天, 今年第一天, 5月第一周, 2018年第45周, 去年最后三个月. */
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

/* 第二 or 最后一: which one, -1 the last; 0 where none stands there, or one above most. */
static int32_t read_which(const struct expression *expression, int32_t most, uint32_t *end)
{
    struct numeral numeral;
    uint32_t at = expression->at;
    if (word_at(expression->builder, at, RUNES(U"最后一"))) {
        *end = at + 3;
        return -1;
    }
    if (at_word(expression, at, RUNES(U"头一"))) { /* 下月的头一个周一 */
        *end = at + 2;
        return 1;
    }
    if (at_of(expression, at) != U'第' || !numeral_at(expression->builder, at + 1, &numeral))
        return 0;
    *end = numeral.end;
    int32_t which = numeral_small(&numeral, most);
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

/* 2018年第45周: from Monday to Sunday; the first week is that of 4 January (ISO 8601). */
static void set_week_of_year(struct expression *expression, int32_t which)
{
    int32_t year = expression->period.from.year;
    if (year != YEAR_UNKNOWN) {
        int32_t first = calendar_days((struct day){year, 1, 4});
        first -= calendar_weekday(calendar_day(first)) - 1;
        int32_t after = calendar_days((struct day){year + 1, 1, 4});
        after -= calendar_weekday(calendar_day(after)) - 1;
        int32_t monday = which < 0 ? after - 7 : first + (which - 1) * 7;
        expression_set_days(expression, calendar_day(monday), calendar_day(monday + 6));
        expression->period.none = monday >= after;
    } else {
        expression->period.none = true;
    }
    expression->level = LEVEL_WEEK;
}

/* 最后三天, 前十天 of the month that is said. */
static bool set_days_of_month(struct expression *expression, bool last, int32_t days, uint32_t end)
{
    struct moment *from = &expression->period.from;
    if (expression->level != LEVEL_MONTH || days < 2 || days > 27)
        return false;
    if (from->year != YEAR_UNKNOWN && from->month > 0) {
        int32_t length = calendar_month_length(from->year, from->month);
        struct day first = {from->year, from->month, last ? length - days + 1 : 1};
        expression_set_days(expression, first,
                            (struct day){first.year, first.month, last ? length : days});
    } else {
        expression->period.none = true;
    }
    expression->at = end;
    expression->level = LEVEL_DAY;
    return true;
}

/* 去年的最后三个月, 去年后三个月: to the year's end; 本月最后三天, 6月前十天. */
static bool read_edge_of(struct expression *expression)
{
    struct numeral count;
    struct period *period = &expression->period;
    uint32_t at = expression->at;
    char32_t c = at_of(expression, at);
    at += at_word(expression, at, RUNES(U"最后")) ? 2 : rune_in(c, RUNES(U"后前头")) ? 1 : 0;
    if (at == expression->at || !numeral_at(expression->builder, at, &count) ||
        count.operator!= OPERATOR_EQUAL)
        return false;
    bool last = c == U'最' || c == U'后';
    bool bare = at_of(expression, count.end) == U'周';
    uint32_t week_end = count.end + (bare ? 1 : 3); /* 最后两周, 头一个星期 */
    int32_t weeks = numeral_small(&count, 3);
    if (weeks > 0 && (bare || at_word(expression, count.end, RUNES(U"个星期"))) &&
        !rune_in(at_of(expression, week_end), RUNES(U"一二三四五六日天年岁期")))
        return set_days_of_month(expression, last, weeks * 7, week_end);
    if (at_of(expression, count.end) == U'天')
        return set_days_of_month(expression, last, numeral_small(&count, 31), count.end + 1);
    int32_t months = numeral_small(&count, 11);
    if (!last || months < 1 || expression->level != LEVEL_YEAR ||
        !at_word(expression, count.end, RUNES(U"个月")))
        return false;
    period->from.month = (int8_t)(13 - months);
    if (months > 1) {
        period->to = period->from;
        period->to.month = 12;
        period->interval = true;
    }
    expression_advance(expression, count.end + 2, LEVEL_PART);
    return true;
}

/* 每月最后一个工作日, 本月第一个工作日: by the week, for holidays are not known here. */
static struct day working_day(struct day month, int32_t which)
{
    struct day edge = month; /* the first of the next month, or the day before this one's first */
    edge.day = 1;
    edge = which < 0 ? calendar_add_months(edge, 1) : calendar_day(calendar_days(edge) - 1);
    return calendar_add_workdays(edge, which < 0 ? -1 : which);
}

/* 21世纪第二个十年, 20世纪最后十年. */
static bool read_decade_of_century(struct expression *expression)
{
    struct moment *from = &expression->period.from;
    uint32_t at = expression->at, end;
    int32_t which = at_word(expression, at, RUNES(U"最后十年")) ? 10
                    : at_word(expression, at, RUNES(U"头十年")) ||
                            at_word(expression, at, RUNES(U"前十年")) ||
                            at_word(expression, at, RUNES(U"首个十年"))
                        ? 1
                        : 0;
    if (which > 0) {
        end = at + (at_of(expression, at + 1) == U'十' ? 3 : 4);
    } else {
        which = read_which(expression, 10, &end);
        if (which < 1 || !at_word(expression, end, RUNES(U"个十年")))
            return false;
        end += 3;
    }
    if (from->digits != 2 || from->year < 0)
        return false;
    from->year += (which - 1) * 10;
    from->digits = 1;
    expression_advance(expression, end, LEVEL_DECADE);
    return true;
}

/* 2016年春，: the season by its one character, where nothing goes on behind it. */
static bool read_bare_season(struct expression *expression)
{
    char32_t c = at_of(expression, expression->at), next = at_of(expression, expression->at + 1);
    if (expression->level != LEVEL_YEAR || expression->period.interval ||
        expression->period.from.part != PART_NONE || (rune_is_han(next) && next != U'的'))
        return false;
    static const struct runes seasons = RUNES_ROW(U"春夏秋冬");
    for (uint32_t i = 0; i < seasons.length; i++) {
        if (c != seasons.data[i])
            continue;
        expression->period.from.part = (int8_t)(PART_SPRING + (int32_t)i);
        expression_advance(expression, expression->at + 1, LEVEL_PART);
        return true;
    }
    return false;
}

/* 第二个周末, 最后一个周末: Saturday and Sunday. */
static bool read_weekend_of_month(struct expression *expression, bool known, int32_t which,
                                  uint32_t position)
{
    const struct moment *from = &expression->period.from;
    if (!at_word(expression, position, RUNES(U"周末")))
        return false;
    if (known) {
        struct day day = calendar_nth_weekday(from->year, from->month, which, 6);
        expression_set_days(expression, day, calendar_day(calendar_days(day) + 1));
    } else {
        expression->period.none = true;
    }
    expression->at = position + 2;
    expression->level = LEVEL_DAY;
    return true;
}

/* 去年上半年的最后一个月, 三季度第二个月: a month of a half or a quarter. */
static bool read_month_of_part(struct expression *expression)
{
    struct moment *from = &expression->period.from;
    uint32_t end;
    if (expression->level != LEVEL_PART || expression->period.interval ||
        !(part_is_half(from->part) || part_is_quarter(from->part)))
        return false;
    const int32_t length = part_length(from->part);
    int32_t which = read_which(expression, length, &end);
    if (which == 0 || !at_word(expression, end, RUNES(U"个月")))
        return false;
    from->month = (int8_t)(part_first_month(from->part) + (which < 0 ? length : which) - 1);
    from->part = PART_NONE;
    expression_advance(expression, end + 2, LEVEL_MONTH);
    return true;
}

/* 下周第一天, 这周最后一天: from Monday on. */
static bool read_day_of_week(struct expression *expression)
{
    const struct period *period = &expression->period;
    uint32_t end;
    int32_t which = read_which(expression, 7, &end);
    if (which == 0 || at_of(expression, end) != U'天' || !period->interval ||
        !moment_is_day(&period->from) || !moment_is_day(&period->to))
        return false;
    int32_t first = calendar_days(moment_day(&period->from));
    int32_t last = calendar_days(moment_day(&period->to));
    if (last != first + 6)
        return false;
    expression->period.from = moment_of_day(calendar_day(which < 0 ? last : first + which - 1));
    expression->period.interval = false;
    expression->has_day = true;
    expression->at = end + 1;
    expression->level = LEVEL_DAY;
    return true;
}

/* 本周前三天, 下周后两天: some days of a week. */
static bool read_days_of_week(struct expression *expression)
{
    enum { WEEK = 7 };
    struct period *period = &expression->period;
    struct numeral count;
    const char32_t c = at_of(expression, expression->at);
    if (expression->level != LEVEL_WEEK || !rune_in(c, RUNES(U"前头后")) || !period->interval ||
        !moment_is_day(&period->from) || !moment_is_day(&period->to) ||
        !numeral_at(expression->builder, expression->at + 1, &count) ||
        at_of(expression, count.end) != U'天' || numeral_small(&count, WEEK - 1) < 1)
        return false;
    const int32_t first = calendar_days(moment_day(&period->from));
    const int32_t days = numeral_small(&count, WEEK - 1);
    if (calendar_days(moment_day(&period->to)) != first + WEEK - 1)
        return false;
    if (c == U'后')
        period->from = moment_of_day(calendar_day(first + WEEK - days));
    else
        period->to = moment_of_day(calendar_day(first + days - 1));
    expression->at = count.end + 1;
    expression->level = LEVEL_DAY;
    return true;
}

/* 年底最后一天, 月末最后一个工作日: of the year or the month whose end was said. */
static bool read_last_day_of_edge(struct expression *expression)
{
    struct moment *from = &expression->period.from;
    uint32_t end;
    if (!expression->deadline || expression->period.interval || from->day != 0 ||
        from->part != PART_NONE || from->year == YEAR_UNKNOWN || from->month < 0 ||
        read_which(expression, 1, &end) != -1)
        return false;
    const bool working = at_word(expression, end, RUNES(U"个工作日"));
    if (!working && at_of(expression, end) != U'天')
        return false;
    struct day last = {from->year, from->month > 0 ? from->month : 12, 0};
    last.day = calendar_month_length(last.year, last.month);
    *from = moment_of_day(working ? working_day(last, -1) : last);
    expression->deadline = false;
    expression->has_day = true;
    expression->at = end + (working ? 4 : 1);
    expression->level = LEVEL_DAY;
    return true;
}

/* 国庆长假第三天, 五一假期第二天: counted from the festival's first. */
static bool read_day_of_festival(struct expression *expression)
{
    static const struct runes holidays[] = {RUNES_ROW(U"假期"), RUNES_ROW(U"长假"),
                                            RUNES_ROW(U"小长假"), RUNES_ROW(U"黄金周")};
    struct moment *from = &expression->period.from;
    struct expression ahead = *expression;
    uint32_t end;
    for (size_t i = 0; i < sizeof(holidays) / sizeof(*holidays); i++) {
        if (at_word(expression, expression->at, holidays[i]))
            ahead.at = expression->at + holidays[i].length;
    }
    const int32_t which = read_which(&ahead, 15, &end);
    if (expression->wording != WORDING_FESTIVAL || expression->period.none ||
        !moment_is_day(from) || which < 1 || at_of(expression, end) != U'天')
        return false;
    *from = moment_of_day(calendar_day(calendar_days(moment_day(from)) + which - 1));
    expression->period.interval = false;
    expression->at = end + 1;
    return true;
}

/* “十四五”前三年, 十五五头两年, “十三五”最后一年: years of a plan. */
static bool read_years_of_plan(struct expression *expression)
{
    struct period *period = &expression->period;
    struct numeral count;
    uint32_t at = expression->at;
    const char32_t c = at_of(expression, at);
    at += at_word(expression, at, RUNES(U"最后")) ? 2 : rune_in(c, RUNES(U"前头后第首")) ? 1 : 0;
    const bool first = c == U'首' && at_of(expression, at) == U'年';
    if (at == expression->at || (!first && (!numeral_at(expression->builder, at, &count) ||
                                            at_of(expression, count.end) != U'年')))
        return false;
    const int32_t length = period->to.year - period->from.year + 1;
    const int32_t years = first ? 1 : numeral_small(&count, length);
    if (years < 1)
        return false;
    if (c == U'第')
        period->from.year = period->to.year = period->from.year + years - 1;
    else if (c == U'最' || c == U'后')
        period->from.year = period->to.year - years + 1;
    else
        period->to.year = period->from.year + years - 1;
    period->interval = period->to.year > period->from.year;
    expression_advance(expression, first ? at + 1 : count.end + 1, LEVEL_YEAR);
    return true;
}

bool read_pick(struct expression *expression)
{
    if (expression->wording == WORDING_PLAN && expression->period.interval)
        return read_years_of_plan(expression);
    if (expression->level == LEVEL_DAY)
        return read_day_of_festival(expression);
    if (expression->level == LEVEL_CENTURY)
        return read_decade_of_century(expression);
    if (read_bare_season(expression) || read_month_of_part(expression) ||
        read_last_day_of_edge(expression))
        return true;
    struct moment *from = &expression->period.from;
    uint32_t end;
    if (expression->level == LEVEL_WEEK)
        return read_day_of_week(expression) || read_days_of_week(expression);
    if ((expression->level != LEVEL_MONTH && expression->level != LEVEL_YEAR) ||
        expression->period.interval || from->part != PART_NONE || expression->lunar)
        return false;
    bool month = expression->level == LEVEL_MONTH;
    if (read_edge_of(expression))
        return true;
    int32_t which = read_which(expression, month ? 5 : 366, &end);
    if (which == 0)
        return false;
    struct day day = {from->year, month ? from->month : which < 0 ? 12 : 1, 0};
    bool known = from->year != YEAR_UNKNOWN && day.month > 0;
    uint32_t week = end + (at_of(expression, end) == U'个');
    if (month && read_weekend_of_month(expression, known, which, week))
        return true;
    bool named =
        at_word(expression, week, RUNES(U"星期")) || at_word(expression, week, RUNES(U"礼拜"));
    uint32_t week_end = week + (named ? 2 : 1);
    if ((named || at_of(expression, week) == U'周') && (month || which <= 53) &&
        !rune_in(at_of(expression, week_end), RUNES(U"一二三四五六日天年岁期"))) {
        if (month)
            set_week(expression, known, day, which);
        else
            set_week_of_year(expression, which);
        expression->at = week_end;
        return true;
    }
    if (!month && which < 0 && at_word(expression, end, RUNES(U"个季度"))) {
        from->part = PART_LAST_QUARTER;
        expression_advance(expression, end + 3, LEVEL_PART);
        return true;
    }
    if (!month && which > 0 && which <= 12 && at_word(expression, end, RUNES(U"个月"))) {
        from->month = (int8_t)which; /* 2023年第三个月 */
        expression_advance(expression, end + 2, LEVEL_MONTH);
        return true;
    }
    if (at_of(expression, end) == U'天' && (which == -1 || which == 1)) {
        end++;
        if (known)
            day.day = which < 0 ? calendar_month_length(day.year, day.month) : 1;
    } else if (at_of(expression, end) == U'天' && which > 1) {
        end++;
        day = (struct day){from->year, month ? from->month : 1, 1};
        if (known)
            day = calendar_day(calendar_days(day) + which - 1);
    } else if (at_word(expression, end, RUNES(U"个工作日")) && month) {
        end += 4;
        if (known)
            day = working_day(day, which);
    } else {
        int32_t weekday = month || which <= 53 ? read_weekday(expression, end, &end) : 0;
        if (weekday == 0)
            return false;
        if (known) {
            day = calendar_nth_weekday(day.year, day.month, which, weekday);
            day = calendar_day(calendar_days(day)); /* 今年第二十个星期一 */
        }
        known = known && (month ? day.month == from->month /* there may be no fifth one */
                                : day.year == from->year);
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

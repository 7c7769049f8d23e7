/* The second half of an interval of time: 5月14日—16日, 上午9点到11点, 2019年3月至今. What the
 * second half does not say itself it takes over from the first. */
#include "mentions/time_expression.h"

static char32_t next_of(const struct expression *expression, uint32_t ahead)
{
    return rune_of(expression->builder, expression->at + ahead);
}

static bool precedes(const struct moment *a, const struct moment *b)
{
    int32_t left[] = {a->year, a->month, a->day, a->hour, a->minute};
    int32_t right[] = {b->year, b->month, b->day, b->hour, b->minute};
    for (size_t i = 0; i < sizeof(left) / sizeof(*left); i++) {
        if (left[i] != right[i])
            return left[i] < right[i];
    }
    return false;
}

/* Quarters are told by their months; January to June of one year is its first half, July to
 * December the second. */
static void settle_half(struct period *period, enum level level)
{
    struct moment *from = &period->from, *to = &period->to;
    if (level == LEVEL_PART && part_is_quarter(from->part) && part_is_quarter(to->part)) {
        from->month = part_first_month(from->part);
        to->month = (int8_t)(part_first_month(to->part) + part_length(to->part) - 1);
        from->part = to->part = PART_NONE; /* 一季度至三季度 */
        level = LEVEL_MONTH;
    }
    if (level != LEVEL_MONTH || from->year != to->year || from->part != PART_NONE ||
        from->day != 0 || to->day != 0)
        return;
    if ((from->month == 1 && to->month == 6) || (from->month == 7 && to->month == 12)) {
        from->part = from->month == 1 ? PART_FIRST_HALF : PART_SECOND_HALF;
        from->month = 0;
        period->interval = false;
    }
}

/* 2019年3月至今, 1978年到现在: up to now. */
static bool read_until_now(struct expression *expression, uint32_t second)
{
    static const struct runes words[] = {RUNES_ROW(U"现在"), RUNES_ROW(U"如今"), RUNES_ROW(U"目前"),
                                         RUNES_ROW(U"今")};
    char32_t connector = rune_before(expression->builder, second);
    bool spoken = connector == U'至' || connector == U'到'; /* 2019.10—今 in a life in one line */
    if (!spoken && (rune_of(expression->builder, second) != U'今' ||
                    rune_is_han(rune_of(expression->builder, second + 1))))
        return false;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (!word_at(expression->builder, second, words[i]) ||
            (words[i].length == 1 &&
             rune_in(rune_of(expression->builder, second + 1), RUNES(U"年天日晚早后夜明春夏秋冬"))))
            continue;
        expression->at = second + words[i].length;
        expression->period.open_to = true;
        return true;
    }
    return false;
}

static void set_next_day(struct moment *moment)
{
    struct moment day = moment_of_day(calendar_day(calendar_days(moment_day(moment)) + 1));
    moment->year = day.year;
    moment->month = day.month;
    moment->day = day.day;
}

/* 晚上10点至次日早上6点: the second half lies on the next day. */
static bool skip_next_day(struct expression *other, uint32_t *second)
{
    static const struct runes words[] = {RUNES_ROW(U"次日"), RUNES_ROW(U"翌日"),
                                         RUNES_ROW(U"第二天"), RUNES_ROW(U"隔天"),
                                         RUNES_ROW(U"隔日")};
    if (other->level < LEVEL_DAYPART)
        return false;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (!word_at(other->builder, *second, words[i]))
            continue;
        *second += words[i].length;
        if (moment_is_day(&other->period.from))
            set_next_day(&other->period.from);
        other->daypart = DAYPART_NONE;
        return true;
    }
    return false;
}

/* 11月至次年3月: the second half lies in the next year. */
static void skip_next_year(struct expression *other, uint32_t *second)
{
    static const struct runes words[] = {RUNES_ROW(U"次年"), RUNES_ROW(U"翌年"),
                                         RUNES_ROW(U"第二年"), RUNES_ROW(U"来年")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (!word_at(other->builder, *second, words[i]) || other->level < LEVEL_PART)
            continue;
        *second += words[i].length;
        if (other->period.from.year != YEAR_UNKNOWN)
            other->period.from.year++;
        other->has_year = true;
        return;
    }
}

/* Whether a month's or a year's begin or end is said: 4月初, 6月底, 年末. */
static bool says_edge(const struct expression *expression)
{
    return rune_in(rune_before(expression->builder, expression->at), RUNES(U"初底末"));
}

/* 3月20日至4月初, 即日起至年底, 3月中旬到月底: halves that are not of one kind. */
static bool read_uneven(struct expression *expression, uint32_t second)
{
    const enum level level = expression->level;
    struct period *period = &expression->period;
    const bool third = level == LEVEL_WEEK && period->interval;
    const bool day = level == LEVEL_DAY && !period->interval && moment_is_day(&period->from);
    if (period->none || !(third || day || (level == LEVEL_MONTH && says_edge(expression))))
        return false;
    struct expression other = *expression;
    skip_next_year(&other, &second);
    other.at = second;
    other.level = LEVEL_NOTHING;
    other.period.interval = false;
    other.period.from.day = 0;
    if (!expression_read_elements(&other) || other.period.none)
        return false;
    struct moment *to = other.period.interval ? &other.period.to : &other.period.from;
    const bool edge = !other.period.interval && to->day == 0 && says_edge(&other);
    const bool of_days = other.level == LEVEL_WEEK && other.period.interval;
    const bool to_day = !day && other.level == LEVEL_DAY && moment_is_day(to);
    if (!(day || third ? edge || (day && of_days) || (third && to_day) : of_days || to_day))
        return false;
    if (edge && other.level == LEVEL_PART)
        to->month = 0; /* 年底 */
    struct moment last = *to;
    last.month = (int8_t)(last.month > 0 ? last.month : 12);
    last.day = (int8_t)(edge ? 31 : last.day);
    if (!precedes(&period->from, &last)) {
        if (to->year != period->from.year || to->year == YEAR_UNKNOWN ||
            last.month >= period->from.month)
            return false;
        to->year++;
    }
    period->to = *to;
    period->interval = true;
    expression->at = other.at;
    return true;
}

/* 3月中下旬至4月上旬: stretches from the first one's begin to the second one's end. */
static bool read_stretches(struct expression *expression, uint32_t second)
{
    struct expression other = *expression;
    other.at = second;
    other.level = LEVEL_NOTHING;
    other.period.interval = false;
    other.period.from.day = 0;
    if (expression->level != LEVEL_WEEK || !expression->period.interval ||
        !expression_read_elements(&other) || other.level != LEVEL_WEEK || !other.period.interval ||
        !precedes(&expression->period.from, &other.period.to))
        return false;
    expression->period.to = other.period.to;
    expression->at = other.at;
    return true;
}

/* 国庆节到春节: a day of the lunar year has another date in the year after; false where the second
 * half, which begins at start, is none. */
static bool read_in_next_year(struct expression *other, const struct expression *start)
{
    struct expression again = *start;
    again.period.from.year = other->period.from.year + 1;
    again.has_year = true;
    if ((other->wording != WORDING_FESTIVAL && other->wording != WORDING_LUNAR) ||
        !expression_read_elements(&again) || again.at != other->at)
        return false;
    *other = again;
    return true;
}

/* 2月和4月之间: what joins the two joins other things too, but for the word that closes them. */
static bool is_between(const struct expression *expression)
{
    enum { FAR = 16 };
    if (!rune_in(next_of(expression, 0), RUNES(U"和与")))
        return false;
    for (uint32_t i = 2; i < FAR; i++) {
        char32_t c = next_of(expression, i);
        if (c == U'之' && next_of(expression, i + 1) == U'间')
            return true;
        if (c == 0 || rune_traits(c) & TRAIT_MARK)
            return false;
    }
    return false;
}

/* 周一至五, 周六、日, 本周六日: the second day of the week without its word; `beside`: the next
 * day.
 */
static bool read_bare_weekday(struct expression *expression, uint32_t second, bool beside)
{
    const struct reading_builder *builder = expression->builder;
    struct period *period = &expression->period;
    int32_t from = chinese_digit(rune_before(builder, expression->at));
    char32_t c = rune_of(builder, second), next = rune_of(builder, second + 1);
    int32_t to = c == U'日' ? 7 : chinese_digit(c);
    if (expression->level != LEVEL_DAY || expression->at - expression->begin < 2 ||
        !rune_in(rune_before(builder, expression->at - 1), RUNES(U"周期拜")) || from < 1 ||
        to <= from || to > 7 || c == U'七' || (beside && to != from + 1) ||
        (rune_class_of(next) != RUNE_OTHER && rune_class_of(next) != RUNE_ARABIC &&
         next != U'上') || /* 周三到四上班 */
        rune_in(next, RUNES(U"个月年天次点时分号名项家人期季级元岁楼层批等均报本常")) ||
        !moment_is_day(&period->from))
        return false;
    int32_t day = calendar_days(moment_day(&period->from)) + to - from;
    period->to = moment_of_day(calendar_day(day));
    period->interval = true;
    expression->at = second + 1;
    return true;
}

/* 周四五|都行, 上周三四: not 周四五点. */
static bool is_second_weekday(const struct expression *expression)
{
    const char32_t next = next_of(expression, 1);
    return chinese_digit(next_of(expression, 0)) > 1 &&
           (!rune_is_han(next) || rune_in(next, RUNES(U"的都要不没休可能在就也"))) &&
           rune_class_of(next) == RUNE_OTHER;
}

/* 5月14日—16日, 上午9点到11点: a second expression that takes over what it does not say itself. */
bool expression_read_interval(struct expression *expression)
{
    uint32_t started = next_of(expression, 0) == U'起'; /* 3月1日起至31日止, 今天开始到下周三 */
    if (word_at(expression->builder, expression->at, RUNES(U"开始")))
        started = 2;
    uint32_t second = connector_end(expression->builder, expression->at + started);
    bool listed = next_of(expression, 0) == U'、';
    if (expression->level == LEVEL_DAY && !expression->period.interval &&
        (listed || next_of(expression, 0) == U'日' || is_second_weekday(expression)) &&
        read_bare_weekday(expression, expression->at + listed, true))
        return true;
    bool between = second == expression->at && is_between(expression);
    second += between;
    if (second > expression->at && read_stretches(expression, second))
        return true;
    if (second > expression->at + started && !between && read_uneven(expression, second)) {
        expression->deadline = started > 0;
        return true;
    }
    if (second == expression->at + started || expression->period.interval ||
        expression->period.none || expression->level < LEVEL_CENTURY)
        return false;
    if (read_until_now(expression, second) ||
        (!between && read_bare_weekday(expression, second, false)))
        return true;
    struct expression other = *expression;
    bool next_day = skip_next_day(&other, &second);
    char32_t first = rune_of(expression->builder, second);
    skip_next_year(&other, &second);
    other.at = second;
    other.deadline = false;
    other.behind_clock = expression->level == LEVEL_CLOCK && expression->period.from.hour >= 0;
    /* What the second half says must be as fine as the first: the coarser fields are shared. */
    other.level = LEVEL_NOTHING;
    struct expression start = other;
    bool read = (expression->level == LEVEL_DAY && read_lunar_day_of_month(&other)) ||
                expression_read_elements(&other);
    uint32_t term = 0; /* 即日起至10月15日17时|止: where a term that ends at a time of day ends */
    if (read && other.level == LEVEL_CLOCK && expression->level >= LEVEL_DAY &&
        expression->level <= LEVEL_WEEKDAY) {
        /* 周一至周五上午8:30 are days and a time of day */
        term = rune_of(other.builder, other.at) == U'止' ? other.at + 1 : 0;
        other = start;
        other.finest = LEVEL_DAY;
        read = expression_read_elements(&other);
    }
    if (!read || other.period.none || other.period.interval || other.period.open_from ||
        (between && !word_at(other.builder, other.at, RUNES(U"之间"))))
        return false;
    enum level fine = expression->level == LEVEL_WEEKDAY ? LEVEL_DAY : expression->level;
    enum level other_fine = other.level == LEVEL_WEEKDAY ? LEVEL_DAY : other.level;
    bool clocks = fine >= LEVEL_DAYPART && other_fine >= LEVEL_DAYPART;
    bool own_year = fine >= LEVEL_YEAR && fine <= LEVEL_DAY && other_fine >= LEVEL_YEAR &&
                    other_fine <= LEVEL_DAY && fine != LEVEL_WEEK && other_fine != LEVEL_WEEK &&
                    expression->period.from.year < other.period.from.year;
    bool day_part = fine == LEVEL_DAY && other_fine == LEVEL_DAYPART;   /* 24日至25日凌晨 */
    bool part_day = fine == LEVEL_DAYPART && other_fine == LEVEL_DAY && /* 19日夜间至21日 */
                    moment_is_day(&expression->period.from) && !rune_in(first, RUNES(U"周星礼"));
    if (fine != other_fine && !clocks && !own_year && !day_part && !part_day)
        return false;
    if (own_year && other_fine < LEVEL_MONTH)
        other.period.from.month = 0; /* 2020年3月至2021年 */
    if (own_year && other_fine < LEVEL_DAY)
        other.period.from.day = 0;
    if (expression->period.clock_only != other.period.clock_only)
        return false;
    struct moment *from = &expression->period.from, *to = &other.period.from;
    if (from->hour >= 0 && to->hour < 0)
        return false;
    if (rune_in(first, RUNES(U"周星礼")) && moment_is_day(from) && moment_is_day(to)) {
        /* 下周一至周三, 上周三至周日: the next such day */
        int32_t begin = calendar_days(moment_day(from));
        int32_t ahead = (calendar_days(moment_day(to)) - begin) % 7;
        ahead += ahead < 0 || (ahead == 0 && to->hour < 0) ? 7 : 0;
        struct moment day = moment_of_day(calendar_day(begin + ahead));
        to->year = day.year;
        to->month = day.month;
        to->day = day.day;
    }
    bool said = other.daypart != expression->daypart; /* 晚上10点到早上6点 */
    if (!precedes(from, to) && from->hour >= 0 && to->hour < 12 && from->day == to->day &&
        !next_day) {
        if (!said)
            to->hour = (int8_t)(to->hour + 12);
        else if (moment_is_day(to) && other.daypart <= DAYPART_MORNING)
            set_next_day(to);
    }
    if (!precedes(from, to) && from->part >= to->part && !expression->period.clock_only &&
        from->year != YEAR_UNKNOWN) {
        if (from->month <= to->month || other.level < LEVEL_MONTH || from->year != to->year ||
            other.level == LEVEL_CLOCK)
            return false;
        if (!read_in_next_year(&other, &start))
            to->year++; /* 11月至次年3月 */
    }
    expression->period.to = *to;
    expression->period.interval = true;
    expression->at = other.at;
    expression->deadline = started > 0; /* a term: its end is when all is due */
    settle_half(&expression->period, fine);
    if (started && next_of(expression, 0) == U'止')
        expression->at++;
    else if (started && term > expression->at)
        expression->at = term;
    if (other.daypart != DAYPART_NONE)
        expression->daypart = other.daypart;
    return true;
}

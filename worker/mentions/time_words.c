/* Words for times, from the list time_words: 去年, 本月, 下周三, 昨晚, 上半年, 月底, 农历, 目前.
 * The value of a word says what to do; its numbers count from the reference. */
#include <stdlib.h>

#include "mentions/crossing.h"
#include "mentions/time_expression.h"

/* 0 where the part is a word. */
static int32_t number_of(struct span part)
{
    int32_t number = 0;
    bool negative = part.length > 0 && part.data[0] == '-';
    for (size_t i = negative; i < part.length && part.data[i] >= '0' && part.data[i] <= '9'; i++)
        number = number * 10 + (part.data[i] - '0');
    return negative ? -number : number;
}

static enum daypart daypart_named(struct span name)
{
    static const struct {
        const char *name;
        enum daypart daypart;
    } dayparts[] = {{"dawn", DAYPART_DAWN},       {"morning", DAYPART_MORNING},
                    {"noon", DAYPART_NOON},       {"afternoon", DAYPART_AFTERNOON},
                    {"evening", DAYPART_EVENING}, {"night", DAYPART_NIGHT}};
    for (size_t i = 0; i < sizeof(dayparts) / sizeof(*dayparts); i++) {
        if (span_equal(name, span_of(dayparts[i].name)))
            return dayparts[i].daypart;
    }
    return DAYPART_NONE;
}

static char32_t next_of(const struct expression *expression)
{
    return rune_of(expression->builder, expression->at);
}

/* The figure behind 周, 星期: 1 Monday to 7 Sunday; 0 where none stands there. */
static int32_t weekday_of(char32_t c)
{
    int32_t digit = chinese_digit(c);
    if (digit >= 1 && digit <= 6 && c != U'两')
        return digit;
    return c == U'日' || c == U'天' ? 7 : c >= U'1' && c <= U'7' ? (int32_t)(c - U'0') : 0;
}

/* 周三7点半, 周五8:30, 下周三5月22日. */
static bool clock_follows(const struct expression *expression, uint32_t position)
{
    struct numeral hour;
    return numeral_at(expression->builder, position, &hour) && hour.digits <= 2 &&
           rune_in(rune_of(expression->builder, hour.end), RUNES(U"点时:：月日号"));
}

/* 下周|一定, 上周|四川队: the figure begins a word that follows the week. */
static bool begins_other_word(const struct expression *expression)
{
    static const struct runes words[] = {RUNES_ROW(U"一定"), RUNES_ROW(U"一些"), RUNES_ROW(U"一直"),
                                         RUNES_ROW(U"一般"), RUNES_ROW(U"一切"), RUNES_ROW(U"一律"),
                                         RUNES_ROW(U"四川"), RUNES_ROW(U"三亚"), RUNES_ROW(U"天津"),
                                         RUNES_ROW(U"天气"), RUNES_ROW(U"天空")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (word_at(expression->builder, expression->at, words[i]))
            return true;
    }
    return false;
}

/* 上周|四万亩, 上周|1.2倍, 上周|3公里: the figure is that of an amount. */
static bool begins_amount(const struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    const char32_t next = rune_of(builder, expression->at + 1);
    const bool arabic = rune_is_digit(next_of(expression));
    struct numeral count;
    if (!(arabic ? next == U'.' || rune_class_of(next) == RUNE_OTHER : scale_power(next) > 1) ||
        !numeral_at(builder, expression->at, &count))
        return false;
    return (arabic && !count.whole) || counted_at(builder, expression->at, &count);
}

/* 三 of 下周三; what must not follow, for 周三 is also three times a week. */
static int32_t read_weekday(struct expression *expression)
{
    int32_t weekday = weekday_of(next_of(expression));
    char32_t next = rune_of(expression->builder, expression->at + 1);
    if (weekday == 0 || next == U'个' || begins_other_word(expression) ||
        begins_amount(expression) ||
        (rune_in(next, RUNES(U"次项家名届")) &&
         !words_part_at(expression->builder, expression->at + 1)) ||
        (rune_is_digit(next) && rune_is_digit(next_of(expression)) &&
         !clock_follows(expression, expression->at + 1)) ||
        (next_of(expression) == U'天' && rune_in(next, RUNES(U"之"))) ||
        (next_of(expression) == U'日' && rune_in(next, RUNES(U"均"))))
        return 0;
    expression->at++;
    return weekday;
}

/* The Monday of the week that many weeks away. */
static bool monday_of(const struct expression *expression, int32_t weeks, int32_t *days)
{
    struct day day;
    if (!reference_day(&expression->reference, &day))
        return false;
    *days = calendar_days(day) - calendar_weekday(day) + 1 + 7 * weeks;
    return true;
}

static void set_unknown_day(struct expression *expression)
{
    expression->period.from.year = YEAR_UNKNOWN;
    expression->period.from.month = expression->period.from.day = FIELD_UNKNOWN;
    expression->has_year = expression->has_month = expression->has_day = true;
}

static bool apply_week(struct expression *expression, int32_t weeks)
{
    int32_t days = 0;
    bool known = monday_of(expression, weeks, &days);
    if (word_at(expression->builder, expression->at, RUNES(U"末"))) {
        expression->at++;
        if (known)
            expression_set_days(expression, calendar_day(days + 5), calendar_day(days + 6));
        else
            expression->period.none = true;
        expression->level = LEVEL_DAY;
        return true;
    }
    int32_t weekday = read_weekday(expression);
    if (weekday > 0 && known) {
        expression->period.from = moment_of_day(calendar_day(days + weekday - 1));
        expression->has_year = expression->has_month = expression->has_day = true;
    } else if (weekday > 0) {
        set_unknown_day(expression);
    } else if (known) {
        expression_set_days(expression, calendar_day(days), calendar_day(days + 6));
    } else {
        expression->period.none = true;
    }
    expression->level = weekday > 0 ? LEVEL_DAY : LEVEL_WEEK;
    return true;
}

/* 上周: what was read are the seven days of a week. */
static bool is_whole_week(const struct expression *expression)
{
    const struct period *period = &expression->period;
    return expression->level == LEVEL_WEEK && period->interval && moment_is_day(&period->from) &&
           moment_is_day(&period->to) && calendar_weekday(moment_day(&period->from)) == 1 &&
           calendar_days(moment_day(&period->to)) - calendar_days(moment_day(&period->from)) == 6;
}

bool ends_in_weekday(const struct reading_builder *builder, uint32_t end)
{
    return end > 1 && weekday_of(rune_before(builder, end)) > 0 &&
           rune_in(rune_before(builder, end - 1), RUNES(U"周期拜"));
}

/* 周三 alone is this week's; behind a day, in brackets or not, it only repeats it. */
static bool apply_weekday(struct expression *expression)
{
    int32_t days = 0;
    if (expression->level > LEVEL_WEEK && expression->level < LEVEL_WEEKDAY) {
        if (ends_in_weekday(expression->builder, expression->word) || /* 周三|周四 */
            read_weekday(expression) == 0)
            return false;
        expression->level = LEVEL_WEEKDAY;
        return true;
    }
    if (is_whole_week(expression) && rune_before(expression->builder, expression->word) == U'的') {
        int32_t day = read_weekday(expression); /* 上周的周五 */
        days = calendar_days(moment_day(&expression->period.from));
        if (day > 0) {
            expression->period.from = moment_of_day(calendar_day(days + day - 1));
            expression->period.interval = false;
            expression->has_day = true;
            expression->level = LEVEL_DAY;
        }
        return day > 0;
    }
    if (expression->level != LEVEL_NOTHING)
        return false;
    if (expression->at >= 2 && !ends_in_weekday(expression->builder, expression->word) &&
        rune_in(rune_before(expression->builder, expression->at - 1),
                RUNES(U"一二三四五六七八九十两几每每个")))
        return false;
    int32_t weekday = read_weekday(expression);
    if (weekday == 0)
        return false;
    if (monday_of(expression, 0, &days)) {
        expression->period.from = moment_of_day(calendar_day(days + weekday - 1));
        expression->has_year = expression->has_month = expression->has_day = true;
    } else {
        set_unknown_day(expression);
    }
    expression->level = LEVEL_DAY;
    return true;
}

/* 去年的今天, 上个月的今天, 下周的明天: the day as far into that year, month or week. */
static bool apply_day_of(struct expression *expression, int32_t away)
{
    struct moment *from = &expression->period.from;
    struct day day;
    bool said = rune_before(expression->builder, expression->word) == U'的';
    if ((!said && (away != 0 || expression->level != LEVEL_YEAR)) || expression->lunar ||
        from->part != PART_NONE || from->year == YEAR_UNKNOWN ||
        !reference_day(&expression->reference, &day))
        return false;
    int32_t weekday = calendar_weekday(day);
    day = calendar_day(calendar_days(day) + away);
    if (expression->level == LEVEL_WEEK) {
        if (!is_whole_week(expression))
            return false;
        day = calendar_day(calendar_days(moment_day(from)) + weekday - 1 + away);
        expression->period.interval = false;
    } else if (expression->period.interval) {
        return false;
    } else {
        bool month = expression->level == LEVEL_MONTH;
        day.year += from->year - expression->reference.year;
        day.month += month ? from->month - expression->reference.month : 0;
        if (day.month < 1 || day.month > 12 || (month && from->month <= 0))
            return false;
        int32_t length = calendar_month_length(day.year, day.month);
        day.day = day.day > length ? length : day.day;
    }
    *from = moment_of_day(day);
    expression->has_month = expression->has_day = true;
    expression->level = LEVEL_DAY;
    return true;
}

static bool apply_day(struct expression *expression, struct span value)
{
    if (next_of(expression) == U'气') /* 后天气 */
        return false;
    if (expression->level >= LEVEL_YEAR && expression->level <= LEVEL_WEEK)
        return apply_day_of(expression, number_of(value_part(value, 1)));
    if (expression->level != LEVEL_NOTHING)
        return false;
    expression_set_day_away(expression, number_of(value_part(value, 1)));
    expression->level = LEVEL_DAY;
    expression->daypart = daypart_named(value_part(value, 2));
    if (expression->daypart != DAYPART_NONE)
        expression->level = LEVEL_DAYPART;
    return true;
}

/* 今明两天, 今明两年. */
static bool apply_span(struct expression *expression, bool years, int32_t first, int32_t last)
{
    struct period *period = &expression->period;
    if (years) {
        expression_set_year_away(expression, last);
        period->to = period->from;
        expression_set_year_away(expression, first);
    } else {
        expression_set_day_away(expression, last);
        period->to = period->from;
        expression_set_day_away(expression, first);
    }
    if (period->from.year == YEAR_UNKNOWN)
        period->none = true;
    else
        period->interval = true;
    expression->level = years ? LEVEL_YEAR : LEVEL_DAY;
    return true;
}

/* 当天, 次日: no date of its own, but a time of day may follow. */
static bool apply_some_day(struct expression *expression, struct span daypart)
{
    char32_t before = rune_before(expression->builder, expression->begin);
    char32_t first = rune_of(expression->builder, expression->begin);
    if (before == U'提' || (first == U'次' && rune_in(before, RUNES(U"这本每首此多几数再"))) ||
        (first == U'后' && rune_is_han(before) &&
         !rune_in(before, RUNES(U"在和与及的了从至到而或"))))
        return false; /* 提|前一天, 这次|日程, 最后一天 */
    expression->period.none = true;
    expression->daypart = daypart_named(daypart);
    expression->level = expression->daypart == DAYPART_NONE ? LEVEL_DAY : LEVEL_DAYPART;
    return true;
}

/* 同年, 次年: a year that is not known here; a month may follow. */
static bool apply_some_year(struct expression *expression)
{
    struct expression ahead = *expression;
    ahead.has_year = true;
    ahead.level = LEVEL_YEAR;
    uint32_t begin = ahead.at;
    ahead.period.from.year = YEAR_UNKNOWN;
    if ((read_numbered_element(&ahead) || read_time_word(&ahead) || read_festival(&ahead)) &&
        ahead.level > LEVEL_YEAR && ahead.at > begin) {
        *expression = ahead;
        return true;
    }
    expression->period.none = true;
    expression->level = LEVEL_CLOCK;
    return true;
}

/* 同月12日, 次月5日: a day in the month that was named last, or so many months on. */
static bool apply_some_month(struct expression *expression, int32_t months)
{
    const struct date *context = &expression->context;
    struct expression ahead = *expression;
    struct moment *from = &ahead.period.from;
    from->year = YEAR_UNKNOWN;
    from->month = FIELD_UNKNOWN;
    if (context->year != 0 && context->month > 0) {
        const struct day first = {context->year, context->month, 1};
        const struct day month = calendar_add_months(first, months);
        from->year = month.year;
        from->month = (int8_t)month.month;
    }
    ahead.has_year = ahead.has_month = true;
    ahead.level = LEVEL_MONTH;
    if (read_numbered_element(&ahead) && ahead.level == LEVEL_DAY) {
        *expression = ahead;
        return true;
    }
    expression->period.none = true;
    expression->level = LEVEL_CLOCK;
    return true;
}

/* 周一|上午, 六一|上午, 统一|上午: what ends there is a day's name or another word. */
static bool ends_in_one(const struct reading_builder *builder, uint32_t end)
{
    const char32_t c = end > 1 ? rune_before(builder, end - 1) : 0;
    const enum rune_class class = rune_class_of(c);
    return (class != RUNE_OTHER && class != RUNE_SEVERAL) || rune_in(c, RUNES(U"周期拜初第逐统唯"));
}

/* 两个晚上, 三个周末: they are counted. */
static bool is_counted(const struct expression *expression)
{
    uint32_t begin = expression->begin;
    if (rune_before(expression->builder, begin) == U'一' &&
        !ends_in_one(expression->builder, begin) && !clock_follows(expression, expression->at))
        return true; /* 等了一|上午 */
    return begin > 1 && rune_before(expression->builder, begin) == U'个' &&
           rune_class_of(rune_before(expression->builder, begin - 1)) != RUNE_OTHER &&
           rune_before(expression->builder, begin - 1) != U'上' &&
           !clock_follows(expression, expression->at); /* 设一个|晚上十点半的提醒 */
}

static bool apply_daypart(struct expression *expression, struct span name)
{
    if (expression->level >= LEVEL_DAYPART ||
        (expression->level == LEVEL_NOTHING && is_counted(expression)) ||
        (expression->level != LEVEL_NOTHING && expression->level < LEVEL_DAY))
        return false;
    expression->daypart = daypart_named(name);
    if (expression->level == LEVEL_NOTHING && !expression->has_day)
        expression->period.none = true; /* until a clock or a day says more */
    expression->level = LEVEL_DAYPART;
    return true;
}

/* 农历 and its like at expression->at. */
static bool is_lunar_at(const struct expression *expression)
{
    const struct reading *reading = expression->builder->reading;
    if (expression->at >= reading->text.length)
        return false;
    for (uint32_t i = reading->hits.first[expression->at];
         i < reading->hits.first[expression->at + 1]; i++) {
        const struct lexicon_entry *entry =
            lexicon_entry_of(reading->lexicon, reading->hits.hits[i].entry);
        if (entry->category == LEXICON_TIME_WORDS &&
            span_equal(value_part(entry->value, 0), SPAN("lunar")))
            return true;
    }
    return false;
}

/* 盛夏，: nothing goes on behind the word that could make it another one's part. */
static bool ends_phrase(const struct expression *expression)
{
    char32_t before = rune_before(expression->builder, expression->begin);
    return (!rune_is_han(next_of(expression)) ||
            word_at(expression->builder, expression->at, RUNES(U"时节"))) &&
           !rune_in(before, RUNES(U"《“‘"));
}

/* The word has been read: expression->at stands behind it. */
static bool apply(struct expression *expression, const struct lexicon_entry *entry)
{
    struct span kind = value_part(entry->value, 0);
    int32_t number = number_of(value_part(entry->value, 1));
    enum level level = expression->level;
    bool first = level == LEVEL_NOTHING;
    if (span_equal(kind, SPAN("day")))
        return apply_day(expression, entry->value);
    if (span_equal(kind, SPAN("days")) || span_equal(kind, SPAN("years")))
        return first && apply_span(expression, kind.data[0] == 'y', number,
                                   number_of(value_part(entry->value, 2)));
    if (span_equal(kind, SPAN("someday")))
        return first && apply_some_day(expression, value_part(entry->value, 1));
    if (span_equal(kind, SPAN("someyear")))
        return first && apply_some_year(expression);
    if (span_equal(kind, SPAN("somemonth")))
        return first && apply_some_month(expression, number);
    if (span_equal(kind, SPAN("halfmonth")))
        return apply_half_month(expression, number);
    if (span_equal(kind, SPAN("season_of")))
        return (level == LEVEL_YEAR || (first && ends_phrase(expression))) &&
               apply_part(expression, number);
    if (span_equal(kind, SPAN("part")))
        return apply_daypart(expression, value_part(entry->value, 1));
    if (span_equal(kind, SPAN("none"))) {
        expression->period.none = true;
        expression->level = LEVEL_CLOCK;
        return first;
    }
    if (span_equal(kind, SPAN("length")))
        return false; /* durations.c reads it */
    if (span_equal(kind, SPAN("weekday")))
        return apply_weekday(expression);
    if (span_equal(kind, SPAN("week")))
        return first && apply_week(expression, number);
    if (span_equal(kind, SPAN("weekend"))) {
        int32_t days = 0;
        if (!first || is_counted(expression))
            return false;
        if (number == 0 && expression->begin > 2 &&
            word_at(expression->builder, expression->begin - 3, RUNES(U"过去的")))
            number = -1; /* 刚过去的|周末 */
        if (monday_of(expression, number, &days))
            expression_set_days(expression, calendar_day(days + 5), calendar_day(days + 6));
        else
            expression->period.none = true;
        expression->level = LEVEL_DAY;
        return true;
    }
    if (span_equal(kind, SPAN("year")) && first) {
        if (number == 2 && rune_in(rune_before(expression->builder, expression->begin),
                                   RUNES(U"产成效营用工运标满建完束")))
            return false; /* 达产后|年销售收入 */
        expression_set_year_away(expression, number);
        expression->level = LEVEL_YEAR;
        return true;
    }
    if ((span_equal(kind, SPAN("yearbegin")) || span_equal(kind, SPAN("yearend"))) &&
        (first || level == LEVEL_YEAR)) {
        if (first)
            expression_set_year_away(expression, 0);
        expression->deadline = span_equal(kind, SPAN("yearend"));
        expression->level = LEVEL_PART;
        return true;
    }
    if (span_equal(kind, SPAN("month")) && first) {
        expression_set_month_away(expression, number);
        expression->level = LEVEL_MONTH;
        return true;
    }
    if (span_equal(kind, SPAN("monthbegin")) || span_equal(kind, SPAN("monthend"))) {
        if (!first && level != LEVEL_MONTH)
            return false;
        if (first)
            expression_set_month_away(expression, 0);
        expression->deadline = span_equal(kind, SPAN("monthend"));
        expression->level = LEVEL_WEEK;
        return true;
    }
    if (span_equal(kind, SPAN("month_of_year")) && level < LEVEL_MONTH && level != LEVEL_PART) {
        expression->period.from.year = expression_year(expression);
        expression->period.from.month = (int8_t)number;
        expression->has_year = expression->has_month = true;
        expression->level = LEVEL_MONTH;
        return true;
    }
    if (span_equal(kind, SPAN("half")))
        return apply_part(expression, number);
    if (span_equal(kind, SPAN("season"))) {
        if (!first)
            return false;
        expression_set_year_away(expression, number_of(value_part(entry->value, 2)));
        return apply_part(expression, number);
    }
    if (span_equal(kind, SPAN("quarter")))
        return apply_quarter(expression, number);
    if (span_equal(kind, SPAN("seasons")))
        return apply_seasons(expression, number, number_of(value_part(entry->value, 2)));
    if (span_equal(kind, SPAN("workday")))
        return first && apply_workday(expression, number);
    if (span_equal(kind, SPAN("third")))
        return apply_third(expression, number);
    if (span_equal(kind, SPAN("lunarmonth")))
        return apply_lunar_month(expression, number);
    if (span_equal(kind, SPAN("lunar"))) {
        /* Says nothing yet: what follows must be a lunar year, month or day, and not the like again
         * (a text of nothing else would be read at the depth of its length). */
        expression->lunar = true;
        return level <= LEVEL_YEAR && !is_lunar_at(expression) &&
               (read_numbered_element(expression) || read_festival(expression) ||
                read_time_word(expression));
    }
    if (span_equal(kind, SPAN("reign")))
        return first && read_reign(expression, number, number_of(value_part(entry->value, 2)));
    if (span_equal(kind, SPAN("cycle")))
        return read_cycle(expression, 60, number);
    if (span_equal(kind, SPAN("animal")))
        return read_cycle(expression, 12, number);
    if (span_equal(kind, SPAN("holiday"))) { /* some weeks of the year that is said */
        expression->period.none = first;
        expression->level = LEVEL_PART;
        return level <= LEVEL_YEAR;
    }
    if (span_equal(kind, SPAN("bc")) || span_equal(kind, SPAN("ad"))) {
        expression->wording = kind.data[0] == 'b' ? WORDING_BEFORE_CHRIST : WORDING_AFTER_CHRIST;
        return first && read_numbered_element(expression);
    }
    const int32_t centuries = span_equal(kind, SPAN("lastcentury"))   ? -1
                              : span_equal(kind, SPAN("nextcentury")) ? 1
                                                                      : 0;
    if (centuries != 0 || span_equal(kind, SPAN("thiscentury"))) {
        int32_t year = expression->reference.year != 0 ? expression->reference.year : 2000;
        expression->period.from.year = year / 100 * 100 + centuries * 100;
        expression->period.from.digits = 2;
        expression->level = LEVEL_CENTURY;
        expression->at = era_edge_end(expression, expression->at);
        return first;
    }
    return false;
}

bool read_time_word(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    const struct reading *reading = builder->reading;
    uint32_t at = expression->at;
    char32_t c = rune_of(builder, at);
    bool bracket = (c == U'(' || c == U'（') && expression->level == LEVEL_DAY;
    at += bracket;
    if (!list_word_at(builder, at, LEXICON_KIND(LEXICON_TIME_WORDS)))
        return false;
    for (uint32_t i = reading->hits.first[at]; i < reading->hits.first[at + 1]; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        if (hit->category != LEXICON_TIME_WORDS)
            continue;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        if (bracket && !span_equal(value_part(entry->value, 0), SPAN("weekday")))
            continue;
        struct expression ahead = *expression;
        ahead.word = at;
        ahead.at = hit->end;
        if (time_word_is_torn(&ahead, entry->value) || !apply(&ahead, entry))
            continue;
        if (bracket) {
            char32_t close = rune_of(builder, ahead.at);
            if (close != U')' && close != U'）')
                return false;
            ahead.at++;
        }
        /* A date behind a part of the day's "no date" or a clock of its own gives one. */
        *expression = ahead;
        return true;
    }
    return false;
}

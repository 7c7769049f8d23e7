/* Named days: festivals of both calendars, solar terms, the n-th weekday of a month; the list
 * festivals. */
#include "mentions/time_expression.h"

/* Digits from text at *position, which moves behind them and one mark. */
static int32_t take_number(struct span text, size_t *position)
{
    int32_t number = 0;
    while (*position < text.length && text.data[*position] >= '0' && text.data[*position] <= '9')
        number = number * 10 + (text.data[(*position)++] - '0');
    ++*position;
    return number;
}

static void set_gregorian(struct expression *expression, struct span rule)
{
    struct moment *from = &expression->period.from;
    size_t position = 0;
    from->year = expression_year(expression);
    from->month = (int8_t)take_number(rule, &position);
    from->day = (int8_t)take_number(rule, &position);
    if (position < rule.length) {
        expression->period.to = *from;
        expression->period.to.month = (int8_t)take_number(rule, &position);
        expression->period.to.day = (int8_t)take_number(rule, &position);
        expression->period.interval = true;
    }
}

/* False where the day's date is not known. */
static bool lunar_festival(const struct expression *expression, struct span date, struct day *day)
{
    size_t position = 0;
    int32_t month = take_number(date, &position), of_month = take_number(date, &position);
    int32_t year = expression_year(expression);
    if (year == YEAR_UNKNOWN)
        return false;
    /* The lunar year's last month lies in the next Gregorian year: 除夕 is the eve of that year's
     * 春节, 腊八 the one before it. */
    if (month == 12)
        year--;
    if (of_month == 0)
        of_month = lunar_month_length(year, month, false);
    return lunar_to_day(year, month, false, of_month, day);
}

/* Easter Sunday of a Gregorian year (the anonymous algorithm of 1876). */
static struct day easter(int32_t year)
{
    int32_t golden = year % 19, century = year / 100, rest = year % 100;
    int32_t moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int32_t weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int32_t late = (golden + 11 * moon + 22 * weekday) / 451;
    int32_t count = moon + weekday - 7 * late + 114;
    return (struct day){year, count / 31, count % 31 + 1};
}

static struct day day_after(struct day day, int32_t days)
{
    return calendar_day(calendar_days(day) + days);
}

static bool festival_day(const struct expression *expression, struct span value, struct day *day)
{
    struct span kind = value_part(value, 0);
    int32_t year = expression_year(expression);
    size_t position = 0;
    if (span_equal(kind, SPAN("none")))
        return false;
    if (span_equal(kind, SPAN("lunar")))
        return lunar_festival(expression, value_part(value, 1), day);
    if (year == YEAR_UNKNOWN)
        return false;
    if (span_equal(kind, SPAN("term")))
        return solar_term_day(year, take_number(value_part(value, 1), &position), day);
    if (span_equal(kind, SPAN("eve"))) { /* of a solar term */
        if (!solar_term_day(year, take_number(value_part(value, 1), &position), day))
            return false;
        *day = day_after(*day, -1);
        return true;
    }
    if (span_equal(kind, SPAN("easter"))) {
        struct span days = value_part(value, 1);
        bool before = days.data[0] == '-';
        position = before;
        int32_t count = take_number(days, &position);
        *day = day_after(easter(year), before ? -count : count);
        return true;
    }
    struct span rest = span_slice(value, 4, value.length); /* nth M N W, aft M N W */
    int32_t month = take_number(rest, &position), n = take_number(rest, &position);
    int32_t weekday = take_number(rest, &position);
    *day = calendar_nth_weekday(year, month, n, weekday);
    if (span_equal(kind, SPAN("aft")))
        *day = day_after(*day, 1);
    return true;
}

/* 五一, 八一 and their like are dates only where a holiday is spoken of. */
static bool bare_numerals_count(const struct expression *expression, const struct lexicon_hit *hit)
{
    char32_t first = rune_of(expression->builder, hit->begin);
    char32_t before = rune_before(expression->builder, hit->begin);
    char32_t next = rune_of(expression->builder, hit->end);
    if (rune_class_of(rune_before(expression->builder, hit->end)) == RUNE_CHINESE_DIGIT &&
        (rune_in(next, RUNES(U"百千万亿日号")) || (next == U'十' && first != U'大')))
        return false; /* 票房破五|亿, 三月三日; 大年初三|十点 */
    if (hit->end - hit->begin != 2 || rune_class_of(first) == RUNE_OTHER ||
        rune_class_of(rune_before(expression->builder, hit->end)) == RUNE_OTHER)
        return true; /* 七夕 */
    if (rune_class_of(before) != RUNE_OTHER)
        return false;
    if (first != U'十' && daypart_follows(expression, hit->end)) /* 七一|上午 */
        return true;
    if (rune_class_of(next) != RUNE_OTHER) /* 五一|五天假期 */
        return rune_of(expression->builder, hit->end + 1) == U'天' &&
               rune_in(rune_of(expression->builder, hit->end + 2), RUNES(U"假长小"));
    if (first == U'十') { /* 十一 is mostly eleven */
        if (before == U'“' && next == U'”')
            next = rune_of(expression->builder, hit->end + 1);
        if (rune_in(before, RUNES(U"到至")) && !rune_is_han(next) && hit->begin > 1)
            return rune_in(rune_before(expression->builder, hit->begin - 1), RUNES(U"一节庆"));
        return rune_in(next, RUNES(U"期假长黄国放那"));
    }
    if (expression->level == LEVEL_YEAR)
        return true;
    if (before == U'“' && next == U'”') /* “七一”勋章 */
        return !rune_in(rune_of(expression->builder, hit->end + 1), RUNES(U"勋奖红")) &&
               !word_at(expression->builder, hit->end + 1, RUNES(U"劳动奖"));
    if (rune_in(next, RUNES(U"到至")) && rune_in(before, RUNES(U"从自由")))
        return true; /* 从五一|到十一 */
    return rune_in(next, RUNES(U"期假小节前后以当长黄、，。国放档和与那这")) || !rune_is_han(next);
}

/* 成立|春季, 韩国|庆尚北道, 新春|节日: the name's characters belong to words beside it. */
static bool is_torn(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    char32_t first = rune_of(builder, hit->begin), before = rune_before(builder, hit->begin);
    char32_t next = rune_of(builder, hit->end);
    return hit->end == hit->begin + 2 &&
           ((rune_in(next, RUNES(U"路街巷")) && /* 国庆|路 */
             !rune_in(rune_of(builder, hit->end + 1), RUNES(U"上途程边头"))) ||
            (first == U'立' && rune_in(before, RUNES(U"成建独设创确树"))) ||
            (first == U'国' && next == U'尚') ||
            (first == U'破' && rune_in(before, RUNES(U"突打击攻"))) ||
            (first == U'小' && (before == U'小' || rune_in(next, RUNES(U"纪轻龄货")))) ||
            (first == U'春' && before == U'新' && next == U'日'));
}

bool read_festival(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    if (expression->level != LEVEL_NOTHING && expression->level != LEVEL_YEAR)
        return false;
    const struct lexicon_hit *hit = builder_hit_at(builder, expression->at, LEXICON_FESTIVALS);
    if (hit == NULL || !bare_numerals_count(expression, hit))
        return false;
    if (is_torn(builder, hit))
        return false;
    const struct lexicon_hit *place = builder_hit_at(builder, expression->at, LEXICON_PLACES);
    if (place != NULL && place->end > hit->end)
        return false; /* 清明 in a longer name */
    struct span value = lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
    struct day day;
    if (value.data[0] >= '0' && value.data[0] <= '9')
        set_gregorian(expression, value);
    else if (festival_day(expression, value, &day))
        expression->period.from = moment_of_day(day);
    else
        expression->period.none = true;
    expression->has_year = expression->has_month = expression->has_day = true;
    expression->at = hit->end;
    if (span_equal(value_part(value, 0), SPAN("lunar"))) {
        size_t position = 0;
        int32_t month = take_number(value_part(value, 1), &position);
        expression->lunar_month = month == 12 ? 1 : (int8_t)month; /* 除夕到初六 */
    }
    if (rune_before(builder, hit->end) == U'夜')
        expression->daypart = DAYPART_NIGHT; /* 除夕夜12点 */
    expression->level = LEVEL_DAY;
    expression->wording = WORDING_FESTIVAL;
    return true;
}

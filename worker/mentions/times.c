/* Times, durations and frequencies. One walk over the text; at each place that may begin one, the
 * frequency, the time and the duration are tried in this order. What is taken is marked in the
 * builder's cover, so that the amounts leave its numbers alone.
 *
 * Where neither the caller nor the article tells the date, the text's own year is looked for first
 * (year_of_text.h), so that 今年 and a bare 4月15日 have a year. */
#include "mentions/time_expression.h"
#include "mentions/triggers.h"
#include "mentions/year_of_text.h"

/* Which rule found it, for `tidings explain`. */
static const char *rule_of(enum wording wording)
{
    static const char *const rules[] = {
        [WORDING_PLAIN] = "time",
        [WORDING_CLOCK] = "time of day",
        [WORDING_NUMERIC] = "numeric date",
        [WORDING_FESTIVAL] = "festival",
        [WORDING_LUNAR] = "lunar date",
        [WORDING_PLAN] = "plan period",
        [WORDING_BEFORE_CHRIST] = "era bc",
        [WORDING_AFTER_CHRIST] = "era ad",
        [WORDING_STRETCH] = "stretch around the reference",
        [WORDING_AWAY] = "away from the reference",
    };
    return rules[wording];
}

static void add_time(struct reading_builder *builder, const struct expression *expression)
{
    struct mention *mention = builder_add(builder, MENTION_TIME, expression->begin, expression->at,
                                          rule_of(expression->wording));
    period_print(&expression->period, builder->reading->arena, &mention->value,
                 &mention->time_of_day);
    mention->deadline = !expression->period.none &&
                        (expression->deadline || time_is_due(builder, expression->begin));
    mention->unit = SPAN("");
    builder_cover(builder, expression->begin, expression->at, COVER_TIME);
}

static void add_duration(struct reading_builder *builder, const struct duration *duration)
{
    struct mention *mention =
        builder_add(builder, MENTION_DURATION, duration->begin, duration->end, "duration");
    mention->value = duration_print(duration, builder->reading->arena);
    mention->unit = SPAN("");
    mention->operator= duration->operator;
    if (duration->single && duration->numeral.end > 0) {
        mention->number = duration->numeral.number;
        mention->number_max = duration->number_max;
        mention->number_begin = duration->numeral.begin;
        mention->number_end = duration->numeral.end;
        mention->unit = duration->unit;
    }
    operator_around(builder, mention);
    builder_cover(builder, duration->begin, duration->end, COVER_TIME);
}

/* Whether what stands behind the digits at position lets them be a time or a length. Most numbers
 * of the news are money and quantities: one look here spares them every grammar below. */
static bool unit_of_time_follows(const struct reading_builder *builder, uint32_t position)
{
    enum { FAR = 24 };
    uint32_t at = position, points = 0;
    for (; at < position + FAR; at++) {
        char32_t c = rune_of(builder, at);
        if (rune_class_of(c) == RUNE_OTHER && !rune_in(c, RUNES(U".,多余来 半个整把OΟО")))
            break;
        points += c == U'.';
    }
    char32_t first = rune_of(builder, position);
    return points == 2 || at == position + 8 || /* 2023.1.5, 20230105 */
           list_word_at(builder, at,
                        LEXICON_KIND(LEXICON_TIME_WORDS) | LEXICON_KIND(LEXICON_FESTIVALS)) ||
           rune_traits(rune_of(builder, at)) & TRAIT_OF_TIME ||
           rune_in(rune_of(builder, at), RUNES(U"春寒")) ||                      /* 三个春秋 */
           (points == 1 && rune_in(rune_of(builder, at), RUNES(U"假小黄节"))) || /* 5.1小长假 */
           rune_before(builder, at) == U'半' ||
           rune_of(builder, first == U'十' ? position + 2 : position + 1) == U'五';
}

static bool is_numeral(char32_t c)
{
    enum rune_class class = rune_class_of(c);
    return class != RUNE_OTHER && class != RUNE_LARGE_SCALE;
}

/* Whether anything that this file knows can begin at position, where no list has a word of time. */
static bool may_begin(const struct reading_builder *builder, uint32_t position, char32_t c)
{
    if (c == U' ' || (c >= U'a' && c <= U'z'))
        return false;
    if (is_numeral(c) && c != U'上')
        return unit_of_time_follows(builder, position);
    char32_t next = rune_of(builder, position + 1);
    switch (c) {
    case U'每':
        return true;
    case U'第':
    case U'前':
    case U'头':
    case U'近':
    case U'后':
    case U'上':
    case U'下':
    case U'这':
    case U'早':
    case U'晚':
    case U'晨':
    case U'差':
    case U'闰':
        return is_numeral(next) || next == U'半';
    case U'半':
        return rune_in(next, RUNES(U"年天月个小世周日分秒载星礼"));
    case U'俩':
    case U'仨':
        return rune_in(next, RUNES(U"月小钟星礼季"));
    case U'天':
    case U'日':
    case U'年':
    case U'月':
    case U'周':
    case U'季':
    case U'旬':
        return next == c || next == U'一' || next == U'两' || next == U'度';
    case U'夜':
        return next == c;
    case U'逢':
        return list_word_at(builder, position + 1, LEXICON_KIND(LEXICON_TIME_WORDS));
    case U'隔':
        return is_numeral(next) || rune_in(next, RUNES(U"天日周月年"));
    case U'按':
    case U'逐':
    case U'双':
        return rune_in(next, RUNES(U"天日周月年季旬"));
    case U'截':
        return next == U'至' || next == U'止';
    case U'过':
        return next == U'去' || next == U'半' || is_numeral(next);
    case U'未':
    case U'将':
        return next == U'来';
    case U'今':
    case U'往':
        return next == U'后';
    case U'最':
        return next == U'近';
    case U'接':
        return next == U'下';
    case U'刚':
        return next == U'刚';
    case U'再':
        return next == U'过';
    case U'Q':
    case U'H':
        return rune_is_digit(next);
    case U'几':
    case U'数':
        return unit_of_time_follows(builder, position);
    case U'“':
    case U'‘':
    case U'"':
        return is_numeral(next);
    default:
        return false;
    }
}

/* 月租三千|一个月, 2000|一晚: a length right behind the number that it costs. */
static bool begins_price_of_time(const struct reading_builder *builder, uint32_t position)
{
    char32_t before = rune_before(builder, position);
    char32_t last = position > 1 ? rune_before(builder, position - 1) : 0;
    bool number = rune_is_digit(before) ||
                  (scale_power(before) > 1 && rune_class_of(last) != RUNE_OTHER) ||
                  (chinese_digit(before) > 0 && scale_power(last) > 1);
    return number && rune_in(rune_of(builder, position + 1), RUNES(U"个年天周"));
}

/* Not inside a longer run of digits or letters: the 3 of 13日, the 5 of A5. */
static bool starts(const struct reading_builder *builder, uint32_t position)
{
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    if (c < 0x80)
        return !rune_is_digit(before) && !rune_is_letter(before) && before != U'第' &&
               !(before == U'/' && position > 1 &&
                 rune_is_letter(rune_before(builder, position - 1))) && /* a page's address */
               !(rune_in(before, RUNES(U"./-:+")) && position > 1 &&
                 rune_is_digit(rune_before(builder, position - 1)) && rune_is_digit(c));
    if (c == U'年' && rune_in(before, RUNES(U"学财")))
        return false; /* 学|年初 */
    if (before == U'第')
        return false; /* 第3点; 第3季度 begins with 第 */
    enum rune_class class = rune_class_of(c);
    if (class == RUNE_OTHER || class == RUNE_SEVERAL)
        return true;
    if (c == U'一' && begins_price_of_time(builder, position))
        return true;
    return rune_class_of(before) == RUNE_OTHER || rune_class_of(before) == RUNE_SEVERAL;
}

/* 康熙 is a person and a reign. */
static bool is_reign(const struct reading_builder *builder, uint32_t position)
{
    const struct lexicon_hit *hit = builder_hit_at(builder, position, LEXICON_TIME_WORDS);
    return hit != NULL &&
           span_equal(value_part(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value, 0),
                      SPAN("reign"));
}

/* A day with its month is what a bare 16日 behind it belongs to. */
static void note_day(const struct expression *expression, struct date *context)
{
    const struct moment *from = &expression->period.from;
    if (expression->period.none || expression->period.clock_only || expression->deadline ||
        from->month <= 0 || from->day <= 0 ||
        (expression->wording != WORDING_PLAIN && expression->wording != WORDING_CLOCK) ||
        from->part != PART_NONE)
        return;
    context->year = from->year == YEAR_UNKNOWN ? 0 : from->year;
    context->month = from->month;
}

/* The day that was named last. */
struct named_day {
    struct moment day;
    enum daypart part; /* 今晚, also behind its bracket: 今晚（15日） */
    bool festival;
    uint32_t end; /* UINT32_MAX: none yet */
};

static void note_named_day(const struct reading_builder *builder, struct named_day *named,
                           const struct expression *expression)
{
    bool bracket = named->end != UINT32_MAX && expression->begin == named->end + 1 &&
                   rune_in(rune_of(builder, named->end), RUNES(U"(（"));
    if (expression->period.none || expression->period.interval ||
        !moment_is_day(&expression->period.from) || expression->level > LEVEL_DAYPART)
        return;
    if (!bracket || expression->daypart != DAYPART_NONE)
        named->part = expression->daypart;
    named->day = expression->period.from;
    named->festival = expression->wording == WORDING_FESTIVAL;
    named->end = expression->at;
}

/* 今天（10日）凌晨3时: the time of day behind the bracket is that day's. */
static void take_day_of_bracket(struct expression *expression, const struct named_day *named)
{
    const struct moment *day = &named->day;
    struct period *period = &expression->period;
    bool part = period->none && expression->level == LEVEL_DAYPART && !expression->has_day;
    if (!part && !period->clock_only)
        return;
    struct moment *moments[2] = {&period->from, &period->to};
    for (size_t i = 0; i < 2; i++) {
        moments[i]->year = day->year;
        moments[i]->month = day->month;
        moments[i]->day = day->day;
        if (expression->daypart == DAYPART_NONE && moments[i]->hour >= 0)
            moments[i]->hour = (int8_t)hour_of_day(moments[i]->hour, named->part);
    }
    if (part)
        period->from.hour = period->from.second = -1;
    period->none = period->clock_only = false;
}

/* 下周二或周四, 上周五、周三: a day of the week in a list is of the week that is told first, but
 * what follows a weekend is of the next (上周六、周日和周一). */
static void take_week_of_list(struct expression *expression, const struct named_day *named)
{
    enum { WEEK = 7, SATURDAY = 6 };
    const struct reading_builder *builder = expression->builder;
    struct moment *from = &expression->period.from;
    if (named->end == UINT32_MAX || expression->begin != named->end + 1 ||
        expression->level != LEVEL_DAY || expression->period.interval || !moment_is_day(from) ||
        !joins_list(rune_of(builder, named->end)) ||
        !rune_in(rune_of(builder, expression->begin), RUNES(U"周星礼")) ||
        !ends_in_weekday(builder, named->end) || !ends_in_weekday(builder, expression->at))
        return;
    const int32_t first = calendar_days(moment_day(&named->day));
    const int32_t weekday = calendar_weekday(moment_day(&named->day));
    int32_t days = calendar_weekday(moment_day(from)) - weekday;
    days += days < 0 && weekday >= SATURDAY ? WEEK : 0;
    *from = moment_of_day(calendar_day(first + days));
}

/* The part of the day that the hour told last lies in. */
struct named_hour {
    enum daypart part;
    uint32_t end; /* 0: none yet */
};

/* 下午2点、4点: the hours of a list lie in one part of the day. */
static void take_part_of_list(const struct reading_builder *builder, struct expression *expression,
                              const struct named_hour *named)
{
    struct moment *from = &expression->period.from;
    if (named->end == 0 || expression->begin != named->end + 1 ||
        !joins_list(rune_of(builder, named->end)) || !expression->period.clock_only ||
        expression->period.interval || expression->daypart != DAYPART_NONE)
        return;
    expression->daypart = named->part;
    from->hour = (int8_t)(hour_of_day(from->hour, named->part) % 24);
}

static void note_named_hour(struct named_hour *named, const struct expression *expression)
{
    if (expression->level != LEVEL_CLOCK || expression->period.from.hour < 0)
        return;
    named->part = expression->daypart;
    named->end = expression->at;
}

/* 2023年中秋、国庆: a festival behind another takes over its year. */
static struct date festival_reference(const struct reading_builder *builder,
                                      const struct named_day *named, uint32_t position)
{
    struct date reference = builder->reading->reference;
    if (named->end == UINT32_MAX || !named->festival || named->day.year == YEAR_UNKNOWN ||
        !list_word_at(builder, position, LEXICON_KIND(LEXICON_FESTIVALS)))
        return reference;
    if (position == named->end ||
        (position == named->end + 1 && rune_in(rune_of(builder, named->end), RUNES(U"、和及"))))
        reference.year = named->day.year;
    return reference;
}

/* 21世纪经济报道: the medium's name goes on behind the time. */
static bool is_of_medium(const struct reading_builder *builder, const struct expression *expression)
{
    if (!(builder->reading->hits.kinds[expression->begin] & LEXICON_KIND(LEXICON_MEDIA)))
        return false;
    const struct lexicon_hit *medium = builder_hit_at(builder, expression->begin, LEXICON_MEDIA);
    return medium != NULL && medium->end > expression->at;
}

void recognise_times(struct reading_builder *builder)
{
    static const uint32_t time_words =
        LEXICON_KIND(LEXICON_TIME_WORDS) | LEXICON_KIND(LEXICON_FESTIVALS);
    struct reading *reading = builder->reading;
    uint32_t word_begin = 0, word_end = 0; /* the last word that is no number */
    struct date context = {.year = 0};     /* the last day that was named with its month */
    struct named_day named = {.end = UINT32_MAX};
    struct named_hour hour = {.end = 0};
    if (reading->reference.year == 0)
        reading->reference.year = year_of_text(builder);
    struct trigger_walk walk = trigger_walk(reading, 0, reading->text.length, TRAIT_TIME,
                                            time_words | LEXICON_KIND(LEXICON_NOT_NUMBERS));
    uint32_t position;
    while (trigger_next(&walk, &position)) {
        uint32_t kinds = reading->hits.kinds[position];
        char32_t c = reading->text.data[position];
        if (rune_is_digit(c) && rune_is_digit(rune_before(builder, position)) &&
            !(kinds & (time_words | LEXICON_KIND(LEXICON_NOT_NUMBERS))))
            continue; /* the rest of a number */
        const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_NOT_NUMBERS);
        if (word != NULL && word->end > word_end && !figure_stands_free(builder, word)) {
            word_begin = position;
            word_end = word->end;
        }
        bool inside = position < word_end && position > word_begin &&
                      !(c == U'一' && begins_price_of_time(builder, position)); /* 三万|一年 */
        if (inside || !(kinds & time_words || may_begin(builder, position, c)))
            continue;
        if (!starts(builder, position) ||
            (builder_covered(builder, position, position + 1, COVER_PERSON) &&
             !(kinds & LEXICON_KIND(LEXICON_TIME_WORDS) && is_reign(builder, position))) ||
            (c == U'每' && kinds & LEXICON_KIND(LEXICON_MEDIA))) /* 每日经济新闻 */
            continue;
        struct mention mention;
        struct expression expression;
        struct duration duration;
        uint32_t end = 0;
        if (frequency_read(builder, reading->reference, position, &mention) &&
            mention.end > word_end) {
            builder_append(builder, &mention);
            builder_cover(builder, mention.begin, mention.end, COVER_TIME);
            end = mention.end;
        } else if (expression_read(&expression, builder,
                                   festival_reference(builder, &named, position), context,
                                   position) &&
                   !is_of_medium(builder, &expression) &&
                   (expression.at > word_end ||
                    (expression.at == word_end &&
                     (expression.period.from.day > 0 || expression.wording == WORDING_PLAN)))) {
            if (named.end != UINT32_MAX && position == named.end + 1 &&
                rune_in(rune_of(builder, named.end), RUNES(U")）")))
                take_day_of_bracket(&expression, &named);
            take_week_of_list(&expression, &named);
            take_part_of_list(builder, &expression, &hour);
            note_named_hour(&hour, &expression);
            add_time(builder, &expression);
            note_day(&expression, &context);
            note_named_day(builder, &named, &expression);
            end = expression.at;
        } else if (duration_read(builder, position, &duration) && duration.end > word_end) {
            add_duration(builder, &duration);
            end = duration.end;
        }
        trigger_skip(&walk, end);
    }
}

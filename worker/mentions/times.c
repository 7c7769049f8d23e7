/* Times, durations and frequencies. One walk over the text; at each place that may begin one, the
 * frequency, the time and the duration are tried in this order. What is taken is marked in the
 * builder's cover, so that the amounts leave its numbers alone.
 *
 * Where neither the caller nor the article tells the date, the text's own year is looked for first:
 * the one that it names most, so that 今年 and a bare 4月15日 have a year. */
#include "mentions/time_expression.h"

/* 到, 至 before a time make it a deadline: 到2025年. Not 达到, 截至. */
static bool is_due(const struct reading_builder *builder, uint32_t begin)
{
    char32_t before = rune_before(builder, begin);
    if (before != U'到' && before != U'至')
        return false;
    if (begin > 1 && rune_class_of(rune_before(builder, begin - 1)) != RUNE_OTHER)
        return false; /* 7至10世纪 */
    return !rune_in(begin > 1 ? rune_before(builder, begin - 1) : 0,
                    RUNES(U"达得截直回提来遇感看说一谈想轮每加增升降减少涨扩"));
}

static void add_time(struct reading_builder *builder, const struct expression *expression)
{
    struct mention *mention =
        builder_add(builder, MENTION_TIME, expression->begin, expression->at, expression->rule);
    period_print(&expression->period, builder->reading->arena, &mention->value,
                 &mention->time_of_day);
    mention->deadline =
        !expression->period.none && (expression->deadline || is_due(builder, expression->begin));
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

/* Whether anything that this file knows can begin with c, where no word list has a word. */
static bool may_begin(char32_t c)
{
    if (c < 0x80)
        return rune_is_digit(c) || c == U'"' || c == U'T';
    switch (rune_class_of(c)) {
    case RUNE_CHINESE_DIGIT:
    case RUNE_TENS:
    case RUNE_SMALL_SCALE:
    case RUNE_SEVERAL:
        return true;
    default:
        return rune_in(
            c, RUNES(U"第前每半隔天日年月周按逐双旬季截近这过未今最接往后下将此之以早晚差闰刚“‘"));
    }
}

/* Not inside a longer run of digits or letters: the 3 of 13日, the 5 of A5. */
static bool starts(const struct reading_builder *builder, uint32_t position)
{
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    if (c < 0x80)
        return !rune_is_digit(before) && !rune_is_letter(before) && before != U'第' &&
               !(rune_in(before, RUNES(U"./-:+")) && position > 1 &&
                 rune_is_digit(rune_before(builder, position - 1)) && rune_is_digit(c));
    if (before == U'第')
        return false; /* 第3点; 第3季度 begins with 第 */
    enum rune_class class = rune_class_of(c);
    if (class == RUNE_OTHER || class == RUNE_SEVERAL)
        return true;
    return rune_class_of(before) == RUNE_OTHER || rune_class_of(before) == RUNE_SEVERAL;
}

/* The year that the text itself speaks of as its own: of the years written out with 年, the one
 * named most, the later one of equals; those ahead (到2025年) do not count. A year that only dates
 * an account (2021年，营业收入…) is as often the one before: named once, it is nobody's. 0 where
 * there is none. */
static int32_t own_year(const struct reading_builder *builder)
{
    enum { FIRST = 1990, YEARS = 64 };
    struct runes text = builder->reading->text;
    uint32_t counts[YEARS] = {0};
    for (uint32_t i = 4; i < text.length; i++) {
        int32_t year = 0;
        if (text.data[i] != U'年' || rune_is_digit(rune_before(builder, i - 4)))
            continue;
        for (uint32_t digit = i - 4; digit < i; digit++)
            year = rune_is_digit(text.data[digit]) ? year * 10 + (int32_t)(text.data[digit] - U'0')
                                                   : -100000;
        if (year < FIRST || year >= FIRST + YEARS || is_due(builder, i - 4))
            continue;
        char32_t next = rune_of(builder, i + 1);
        counts[year - FIRST] += next == U'，' || next == U',' ? 1 : 2;
    }
    int32_t best = 0, latest = 0;
    for (int32_t i = 0; i < YEARS; i++) {
        latest = counts[i] > 0 ? FIRST + i : latest;
        if (counts[i] > 1 && (best == 0 || counts[i] >= counts[best - FIRST]))
            best = FIRST + i;
    }
    return best == latest ? best : 0; /* an account of a later year: then it is not of this one */
}

/* A day with its month is what a bare 16日 behind it belongs to. */
static void note_day(const struct expression *expression, struct date *context)
{
    const struct moment *from = &expression->period.from;
    if (expression->period.none || expression->period.clock_only || expression->deadline ||
        from->month <= 0 || from->day <= 0 || expression->rule[0] != 't' || from->part != PART_NONE)
        return;
    context->year = from->year == YEAR_UNKNOWN ? 0 : from->year;
    context->month = from->month;
}

void recognise_times(struct reading_builder *builder)
{
    struct reading *reading = builder->reading;
    const struct lexicon_hits *hits = &reading->hits;
    uint32_t word_begin = 0, word_end = 0; /* the last word that is no number */
    struct date context = {.year = 0};     /* the last day that was named with its month */
    if (reading->reference.year == 0)
        reading->reference.year = own_year(builder);
    for (uint32_t position = 0; position < reading->text.length; position++) {
        bool hit = hits->first[position] != hits->first[position + 1];
        char32_t c = reading->text.data[position];
        if (!hit && !may_begin(c))
            continue;
        const struct lexicon_hit *word =
            hit ? builder_hit_at(builder, position, LEXICON_NOT_NUMBERS) : NULL;
        if (word != NULL && word->end > word_end) {
            word_begin = position;
            word_end = word->end;
        }
        bool inside = position < word_end && position > word_begin;
        if (inside || !starts(builder, position) ||
            builder_covered(builder, position, position + 1, COVER_PERSON))
            continue;
        struct mention mention;
        struct expression expression;
        struct duration duration;
        uint32_t end = 0;
        if (frequency_read(builder, reading->reference, position, &mention) &&
            mention.end > word_end) {
            *builder_add(builder, MENTION_FREQUENCY, mention.begin, mention.end, mention.rule) =
                mention;
            builder_cover(builder, mention.begin, mention.end, COVER_TIME);
            end = mention.end;
        } else if (expression_read(&expression, builder, reading->reference, context, position) &&
                   (expression.at > word_end ||
                    (expression.at == word_end &&
                     (expression.period.from.day > 0 || expression.rule[0] == 'p')))) {
            add_time(builder, &expression);
            note_day(&expression, &context);
            end = expression.at;
        } else if (duration_read(builder, position, &duration) && duration.end > word_end) {
            add_duration(builder, &duration);
            end = duration.end;
        }
        if (end > position)
            position = end - 1;
    }
}

/* The year that a text speaks of as its own: of those it writes out, the one named most; or the one
 * after, where what it says on its first day was over when that year ended. */
#include "mentions/year_of_text.h"

#include "mentions/time_expression.h"
#include "mentions/triggers.h"

bool time_is_due(const struct reading_builder *builder, uint32_t begin)
{
    char32_t before = rune_before(builder, begin);
    if (before == U'于' && begin > 2 && rune_in(rune_before(builder, begin - 1), RUNES(U"晚迟")))
        return rune_in(rune_before(builder, begin - 2), RUNES(U"不最")); /* 不晚于4月15日 */
    if (before != U'到' && before != U'至')
        return false;
    if (begin > 1 && rune_class_of(rune_before(builder, begin - 1)) != RUNE_OTHER)
        return false; /* 7至10世纪 */
    return !rune_in(
        begin > 1 ? rune_before(builder, begin - 1) : 0,
        RUNES(U"达得截直回提来遇感看说一谈想轮每加增升降减少涨扩开忙睡高低长大缩展改调挪"));
}

/* 预计于2026年8月建成, “2020年基本实现脱贫”: a year that is promised or planned for. */
static bool is_year_ahead(const struct reading_builder *builder, uint32_t begin)
{
    enum { LOOK_BACK = 4, YEAR = 5 };
    static const struct runes goals[] = {
        RUNES_ROW(U"基本实现"), RUNES_ROW(U"全面实现"), RUNES_ROW(U"实现"), RUNES_ROW(U"建成"),
        RUNES_ROW(U"全面建成"), RUNES_ROW(U"基本建成"), RUNES_ROW(U"力争"), RUNES_ROW(U"底前")};
    for (size_t i = 0; i < sizeof(goals) / sizeof(*goals); i++)
        if (word_at(builder, begin + YEAR, goals[i]))
            return true;
    for (uint32_t i = begin; i > 0 && begin - i < LOOK_BACK; i--)
        if (builder->reading->hits.kinds[i - 1] & LEXICON_KIND(LEXICON_TARGET_WORDS))
            return true;
    return false;
}

/* （2021—|2023年|）: where a span of years ends that a plan is for. */
static bool ends_span_of_years(const struct reading_builder *builder, uint32_t begin)
{
    char32_t before = begin > 1 ? rune_before(builder, begin - 1) : 0;
    return rune_in(rune_before(builder, begin), RUNES(U"—–-－~～至")) &&
           (rune_is_digit(before) || before == U'年' || before == U'—');
}

/* The time at position, as far as the text alone tells it; false where none begins there. */
static bool read_bare_time(const struct reading_builder *builder, uint32_t position,
                           struct expression *expression)
{
    struct date none = {.year = 0};
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    if (rune_is_digit(c) && (rune_is_digit(before) || rune_is_letter(before)))
        return false;
    return expression_read(expression, builder, none, none, position) && !expression->period.none &&
           !expression->period.clock_only;
}

/* The day that the text was written on, as its first paragraph opens with it: 1月18日，…;
 * 本报讯（记者某某）1月18日，…; the month and where the day ends. Month 0 where its year is told,
 * or where something goes on from or until it: 3月1日起. */
struct day_of_writing {
    int32_t month;
    uint32_t end;
};

static struct day_of_writing find_day_of_writing(const struct reading_builder *builder)
{
    enum { FURTHEST = 40 };
    const struct article *article = builder->reading->article;
    size_t first = 0;
    while (first < article->block_count && article->blocks[first].role != BLOCK_PARAGRAPH)
        first++;
    if (first == article->block_count)
        return (struct day_of_writing){0};
    uint32_t begin = article->blocks[first].begin, end = article->blocks[first].end;
    struct trigger_walk walk =
        trigger_walk(builder->reading, begin, end < begin + FURTHEST ? end : begin + FURTHEST,
                     TRAIT_TIME, LEXICON_KIND(LEXICON_TIME_WORDS));
    uint32_t position;
    while (trigger_next(&walk, &position)) {
        struct expression time;
        if (!read_bare_time(builder, position, &time))
            continue;
        const struct period *period = &time.period;
        bool opens = position == begin || !rune_is_han(rune_before(builder, position));
        bool dated = rune_of(builder, time.at) == U'电';
        bool one_day = period->from.month > 0 && period->from.day > 0 && !period->interval &&
                       !period->open_from && !period->open_to && !time.deadline;
        return one_day && period->from.year == YEAR_UNKNOWN && (opens || dated)
                   ? (struct day_of_writing){period->from.month, time.at}
                   : (struct day_of_writing){0};
    }
    return (struct day_of_writing){0};
}

/* Whether behind that day a later month is told, without a year as that one is: what began then is
 * no day of writing. */
static bool is_later_month_told(const struct reading_builder *builder, struct day_of_writing day)
{
    struct trigger_walk walk = trigger_walk(builder->reading, day.end, builder->text.length,
                                            TRAIT_TIME, LEXICON_KIND(LEXICON_TIME_WORDS));
    uint32_t position;
    while (trigger_next(&walk, &position)) {
        struct expression time;
        if (!read_bare_time(builder, position, &time))
            continue;
        if (time.period.from.year == YEAR_UNKNOWN && time.period.from.month > day.month &&
            !time.deadline && !time_is_due(builder, position))
            return true;
        trigger_skip(&walk, time.at);
    }
    return false;
}

/* 回顾|2015年, 总结了|2015年: the digits of the year begin there. */
static bool is_looked_back_on(const struct reading_builder *builder, uint32_t begin)
{
    begin -= begin > 2 && rune_before(builder, begin) == U'了';
    return word_at(builder, begin - 2, RUNES(U"回顾")) ||
           word_at(builder, begin - 2, RUNES(U"总结"));
}

/* 2015年工作，部署|今年|任务: in the sentence that goes on there. */
static bool is_this_year_told(const struct reading_builder *builder, uint32_t begin)
{
    enum { LOOK_MOST = 40 };
    for (uint32_t i = begin; i < begin + LOOK_MOST; i++) {
        if (rune_of(builder, i) == U'。' || rune_of(builder, i) == U'\n')
            return false;
        if (word_at(builder, i, RUNES(U"今年")))
            return true;
    }
    return false;
}

/* |2018年人均收入9600元。今年，…: a year told of, and the writer's own beside it, which is then
 * another; not 2018年3月…, nor what is planned or is said of the year itself (2018年是…). */
static bool is_told_beside_this(const struct reading_builder *builder, uint32_t begin)
{
    enum { YEAR = 5, LOOK_MOST = 40 };
    char32_t next = rune_of(builder, begin + YEAR);
    if (rune_is_digit(next) || !rune_is_han(next) || next == U'是' || next == U'度')
        return false;
    bool counted = false;
    for (uint32_t i = begin + YEAR;
         i < begin + YEAR + LOOK_MOST && i < builder->reading->text.length; i++) {
        if (rune_of(builder, i) == U'\n' ||
            builder->reading->hits.kinds[i] & LEXICON_KIND(LEXICON_TARGET_WORDS))
            return false;
        if (counted && word_at(builder, i, RUNES(U"今年")))
            return true;
        counted |= rune_is_digit(rune_of(builder, i));
    }
    return false;
}

/* 1月18日，…截至2017年8月底…; 3月2日，…回顾2015年|工作…: whether the year whose digits begin there
 * was over when the text was written, in a month so early. */
static bool is_year_gone(const struct reading_builder *builder, uint32_t begin, int32_t month)
{
    enum { FIRST_MONTHS = 3 };
    if (month == 0 || begin < 2)
        return false;
    if (word_at(builder, begin - 2, RUNES(U"截至")) ||
        word_at(builder, begin - 2, RUNES(U"截止"))) {
        struct expression reached;
        return read_bare_time(builder, begin, &reached) && reached.period.from.month > month;
    }
    enum { DIGITS = 4, YEAR = 1 };
    return is_looked_back_on(builder, begin) &&
           word_at(builder, begin + DIGITS + YEAR, RUNES(U"工作")) &&
           (month <= FIRST_MONTHS || is_this_year_told(builder, begin));
}

int32_t year_of_text(const struct reading_builder *builder)
{
    enum { FIRST = 1990, YEARS = 64 };
    struct runes text = builder->reading->text;
    uint32_t counts[YEARS] = {0};
    struct day_of_writing written = find_day_of_writing(builder);
    int32_t gone = 0;
    for (uint32_t i = 4; i < text.length; i++) {
        int32_t year = 0;
        if (text.data[i] != U'年' || rune_is_digit(rune_before(builder, i - 4)))
            continue;
        for (uint32_t digit = i - 4; digit < i; digit++)
            year = rune_is_digit(text.data[digit]) ? year * 10 + (int32_t)(text.data[digit] - U'0')
                                                   : -100000;
        if (year < FIRST || year >= FIRST + YEARS || time_is_due(builder, i - 4) ||
            is_year_ahead(builder, i - 4) || is_told_beside_this(builder, i - 4) ||
            ends_span_of_years(builder, i - 4))
            continue;
        const bool over = is_year_gone(builder, i - 4, written.month);
        if (!over && i > 6 && word_at(builder, i - 6, RUNES(U"回顾")))
            continue; /* 回顾2008年抗震救灾的经历: looked back on, at any time */
        gone = over && year > gone ? year : gone;
        char32_t next = rune_of(builder, i + 1);
        bool account = next == U'，' || next == U',' || next == U'度' || next == U'以';
        bool since = rune_in(rune_before(builder, i - 4), RUNES(U"于自从"));
        counts[year - FIRST] += account || (since && !rune_is_digit(next)) ? 1 : 2;
    }
    int32_t best = 0, latest = 0;
    for (int32_t i = 0; i < YEARS; i++) {
        latest = counts[i] > 0 ? FIRST + i : latest;
        if (counts[i] > 1 && (best == 0 || counts[i] >= counts[best - FIRST]))
            best = FIRST + i;
    }
    if (best != 0 && best == latest && best == gone && !is_later_month_told(builder, written))
        return best + 1;
    return best == latest ? best : 0; /* an account of a later year: then it is not of this one */
}

/* The frame of a time expression: elements from the left and the words that close it (前, 以来, 止
 * ...), which lie inside the mention. An interval's second half is read in time_interval.c. */
#include "mentions/time_expression.h"
#include "mentions/crossing.h"

void expression_start(struct expression *expression, const struct reading_builder *builder,
                      struct date reference, uint32_t at)
{
    *expression =
        (struct expression){.builder = builder, .reference = reference, .begin = at, .at = at};
    expression->period.from = expression->period.to = moment_of_year(YEAR_UNKNOWN);
}

int32_t expression_year(const struct expression *expression)
{
    if (expression->has_year)
        return expression->period.from.year;
    return expression->reference.year != 0 ? expression->reference.year : YEAR_UNKNOWN;
}

int32_t expression_lunar_year(const struct expression *expression, int32_t month)
{
    enum { BEFORE_LAST = 11 };
    const int32_t year = expression_year(expression), now = expression->reference.month;
    return year != YEAR_UNKNOWN && !expression->has_year && month >= BEFORE_LAST && now > 0 &&
                   now <= 2
               ? year - 1
               : year;
}

int8_t expression_month(const struct expression *expression)
{
    if (expression->has_month)
        return expression->period.from.month;
    return expression->reference.month > 0 ? expression->reference.month : FIELD_UNKNOWN;
}

void expression_advance(struct expression *expression, uint32_t end, enum level level)
{
    expression->at = end;
    expression->level = level;
    if (level >= LEVEL_YEAR)
        expression->has_year = true;
    if (level >= LEVEL_MONTH)
        expression->has_month = true;
    if (level >= LEVEL_DAY)
        expression->has_day = true;
}

bool reference_day(const struct date *reference, struct day *day)
{
    *day = (struct day){reference->year, reference->month, reference->day};
    return reference->year != 0 && reference->month > 0 && reference->day > 0;
}

void expression_set_day_away(struct expression *expression, int32_t days)
{
    struct day day;
    struct moment *from = &expression->period.from;
    if (reference_day(&expression->reference, &day)) {
        *from = moment_of_day(calendar_day(calendar_days(day) + days));
    } else if (expression->reference.month > 0 && expression->reference.day > 0) {
        enum { COMMON_YEAR = 2001 }; /* 本报7月5日讯, of a year that nothing tells */
        day.year = COMMON_YEAR;
        *from = moment_of_day(calendar_day(calendar_days(day) + days));
        from->year = YEAR_UNKNOWN;
    } else {
        from->year = YEAR_UNKNOWN;
        from->month = from->day = FIELD_UNKNOWN;
    }
    expression->has_year = expression->has_month = expression->has_day = true;
}

void expression_set_month_away(struct expression *expression, int32_t months)
{
    const struct date *reference = &expression->reference;
    struct moment *from = &expression->period.from;
    if (reference->year != 0 && reference->month > 0) {
        struct day day =
            calendar_add_months((struct day){reference->year, reference->month, 1}, months);
        from->year = day.year;
        from->month = (int8_t)day.month;
    } else {
        from->year = YEAR_UNKNOWN;
        from->month = FIELD_UNKNOWN;
    }
    expression->has_year = expression->has_month = true;
}

void expression_set_year_away(struct expression *expression, int32_t years)
{
    expression->period.from.year =
        expression->reference.year != 0 ? expression->reference.year + years : YEAR_UNKNOWN;
    expression->has_year = true;
}

void expression_set_days(struct expression *expression, struct day from, struct day to)
{
    expression->period.from = moment_of_day(from);
    expression->period.to = moment_of_day(to);
    expression->period.interval = true;
    expression->has_year = expression->has_month = expression->has_day = true;
}

int32_t hour_of_day(int32_t hour, enum daypart daypart)
{
    switch (daypart) {
    case DAYPART_DAWN:
        return hour == 12 ? 0 : hour;
    case DAYPART_NOON:
        return hour < 4 ? hour + 12 : hour;
    case DAYPART_AFTERNOON:
        return hour < 12 ? hour + 12 : hour;
    case DAYPART_EVENING:
        return hour == 12 ? 24 : hour >= 4 && hour < 12 ? hour + 12 : hour;
    case DAYPART_NIGHT:
        return hour == 12 ? 24 : hour >= 6 && hour < 12 ? hour + 12 : hour;
    default:
        return hour;
    }
}

/* ---- closing words ---- */

static char32_t next_of(const struct expression *expression, uint32_t ahead)
{
    return rune_of(expression->builder, expression->at + ahead);
}

/* 初八, and no 月初|八点. */
static bool is_lunar_day_behind(const struct expression *expression)
{
    return rune_in(next_of(expression, 1), RUNES(U"四五六七八九十")) &&
           !rune_in(next_of(expression, 2), RUNES(U"点时号日个天月一二三四五六七八九十百"));
}

/* 底, 末, 初, 中 behind a year, a quarter or a month: the value stays, an end is a deadline. */
static void read_edge(struct expression *expression)
{
    char32_t c = next_of(expression, 0), next = next_of(expression, 1);
    struct moment *from = &expression->period.from;
    if (!rune_in(c, RUNES(U"底末初中")))
        return;
    bool end = (c == U'底' && !rune_in(next, RUNES(U"层部线气数子色板特"))) ||
               (c == U'末' && !rune_in(next, RUNES(U"端梢位日")));
    bool begin = c == U'初' && !rune_in(next, RUNES(U"步级中期始心衷次审评夏春秋冬一二三")) &&
                 !is_lunar_day_behind(expression), /* 下月|初八 */
        middle = c == U'中' && (rune_in(next, RUNES(U"，。、；")) || next == 0) &&
                 (expression->level == LEVEL_YEAR || expression->level == LEVEL_MONTH);
    if (expression->level < LEVEL_YEAR || expression->level > LEVEL_MONTH ||
        (!end && !begin && !middle))
        return;
    expression->at++;
    if (rune_in(c, RUNES(U"初末")) && next == U'期')
        expression->at++;
    if (end)
        expression->deadline = true;
    if (end && (part_is_half(from->part) || part_is_quarter(from->part)) &&
        !expression->period.interval) {
        /* 二季度末, 上半年末 are its last month */
        from->month = (int8_t)(part_first_month(from->part) + part_length(from->part) - 1);
        from->part = PART_NONE;
    } else if (expression->period.interval && expression->level == LEVEL_YEAR) {
        /* 十四五末 is its last year */
        if (end)
            *from = expression->period.to;
        expression->period.interval = false;
    }
}

/* 11月以来 in March, 四季度以来: what has gone on since then began a year before. */
static void settle_since(struct expression *expression)
{
    const struct date *reference = &expression->reference;
    struct moment *from = &expression->period.from;
    const int8_t month = from->part != PART_NONE ? part_first_month(from->part) : from->month;
    for (uint32_t at = expression->begin; at < expression->at; at++)
        if (rune_of(expression->builder, at) == U'年' &&
            rune_before(expression->builder, at) != U'半')
            return; /* 今年11月以来 says its year */
    if (reference->year != 0 && reference->month > 0 && from->year == reference->year &&
        from->digits == 0 && expression->wording != WORDING_FESTIVAL &&
        expression->wording != WORDING_LUNAR &&
        (month > reference->month || (month == reference->month && from->part == PART_NONE &&
                                      from->day > reference->day && reference->day > 0)))
        from->year--;
}

/* 前, 以后, 以来, 起, 止, 内. */
static void read_closing(struct expression *expression)
{
    static const struct runes before[] = {RUNES_ROW(U"之前"), RUNES_ROW(U"以前"), RUNES_ROW(U"前")};
    static const struct runes after[] = {RUNES_ROW(U"以来"), RUNES_ROW(U"以后"), RUNES_ROW(U"之后"),
                                         RUNES_ROW(U"过后"), RUNES_ROW(U"起"),   RUNES_ROW(U"后")};
    static const struct runes inside[] = {RUNES_ROW(U"之内"), RUNES_ROW(U"以内"), RUNES_ROW(U"内")};
    const struct reading_builder *builder = expression->builder;
    struct duration length;
    char32_t c = next_of(expression, 0);
    bool closes =
        WORDS_MAY_BEGIN(before, c) || WORDS_MAY_BEGIN(after, c) || WORDS_MAY_BEGIN(inside, c);
    if (!closes)
        return;
    for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++) {
        if (!word_at(builder, expression->at, before[i]))
            continue;
        if (before[i].length == 1 &&
            rune_in(next_of(expression, 1),
                    RUNES(U"往来进列后期夕夜身沿景去三排端十五两一二四六瞻线任方")) &&
            (next_of(expression, 1) == U'后' ||
             duration_read(builder, expression->at + 1, &length) || /* 月底|前一天 */
             !words_part_at(builder, expression->at + 1)))          /* 6月底前|进场 */
            return;
        expression->at += before[i].length;
        expression->deadline = true;
        return;
    }
    for (size_t i = 0; i < sizeof(after) / sizeof(*after); i++) {
        if (!word_at(builder, expression->at, after[i]))
            continue;
        char32_t next = next_of(expression, after[i].length);
        if ((after[i].length == 1 &&
             rune_in(next, RUNES(U"勤续备台方来步草点飞伏因用到天年期面排队赴诉码床降半航舞跑"))) ||
            (expression->period.interval && expression->level != LEVEL_WEEK) ||
            expression->level < LEVEL_YEAR)
            return;
        expression->period.interval = false; /* 上周以来 */
        expression->at += after[i].length;
        /* 今年以来 is the year */
        if (!(after[i].data[1] == U'来' && expression->level == LEVEL_YEAR &&
              expression->period.from.year == expression->reference.year))
            expression->period.open_to = true;
        if (after[i].data[1] == U'来')
            settle_since(expression);
        return;
    }
    for (size_t i = 0; i < sizeof(inside) / sizeof(*inside); i++) {
        if (!word_at(builder, expression->at, inside[i]) ||
            rune_in(next_of(expression, inside[i].length),
                    RUNES(U"容部外蒙科涵心需存地陆江环设生阁")))
            continue;
        expression->at += inside[i].length;
        expression->deadline = true;
        return;
    }
}

/* ---- the parts ---- */

static bool word_of_time_at(const struct reading_builder *builder, uint32_t position)
{
    return list_word_at(builder, position,
                        LEXICON_KIND(LEXICON_TIME_WORDS) | LEXICON_KIND(LEXICON_FESTIVALS));
}

static void skip_space(struct expression *expression)
{
    char32_t c = next_of(expression, 0), next = next_of(expression, 1);
    char32_t last = rune_before(expression->builder, expression->at);
    if (expression->level >= LEVEL_DAY && expression->level < LEVEL_DAYPART) {
        uint32_t spaces = 0;
        while (spaces < 4 && rune_in(next_of(expression, spaces), RUNES(U" \u3000")))
            spaces++;
        const char32_t behind = next_of(expression, spaces);
        if (spaces > 0 && (word_of_time_at(expression->builder, expression->at + spaces) ||
                           (rune_class_of(behind) != RUNE_OTHER && !rune_is_digit(behind)) ||
                           rune_in(behind, RUNES(U"早晚晨")))) {
            expression->at += spaces; /* 2021年7月9日  星期五, 7月9日 上午, 7月9日 晚八点 */
            return;
        }
    }
    if (c == U' ' && expression->level > LEVEL_NOTHING && expression->level < LEVEL_DAY &&
        word_of_time_at(expression->builder, expression->at + 1))
        expression->at++; /* 2025年 春节 */
    else if (c == U' ' && expression->level != LEVEL_NOTHING &&
             (rune_is_digit(next) || (rune_is_digit(last) && rune_is_han(next))))
        expression->at++;
}

/* 春节后一周, 元宵节前两天: so far from the day that is said; 春节后一周内 is all up to then. */
static bool read_days_from(struct expression *expression)
{
    static const struct runes weeks[] = {RUNES_ROW(U"周"), RUNES_ROW(U"个星期"), RUNES_ROW(U"星期"),
                                         RUNES_ROW(U"个礼拜")};
    enum { DAYS_MOST = 60, WEEK = 7 };
    const struct reading_builder *builder = expression->builder;
    uint32_t at = expression->at;
    bool behind = rune_of(builder, at) == U'后';
    struct numeral count;
    if ((!behind && rune_of(builder, at) != U'前') || !numeral_at(builder, at + 1, &count) ||
        count.operator!= OPERATOR_EQUAL || numeral_small(&count, DAYS_MOST) < 1)
        return false;
    uint32_t end = count.end;
    int32_t days = numeral_small(&count, DAYS_MOST);
    if (rune_of(builder, end) == U'天') {
        end++;
    } else {
        size_t i = 0;
        while (i < sizeof(weeks) / sizeof(*weeks) && !word_at(builder, end, weeks[i]))
            i++;
        if (i == sizeof(weeks) / sizeof(*weeks))
            return false;
        end += weeks[i].length;
        days *= WEEK;
    }
    int32_t named = calendar_days(moment_day(&expression->period.from));
    struct moment there = moment_of_day(calendar_day(behind ? named + days : named - days));
    if (rune_of(builder, end) == U'内') {
        if (behind)
            expression->period.to = there;
        else
            expression->period.to = expression->period.from;
        if (!behind)
            expression->period.from = there;
        expression->period.interval = true;
        expression->deadline = behind;
        end++;
    } else {
        expression->period.from = there;
    }
    expression->at = end;
    return true;
}

/* 元旦前一天, 国庆节的第二天: the day beside the one that is said. */
static bool read_day_beside(struct expression *expression)
{
    static const struct {
        struct runes word;
        int32_t days;
    } words[] = {{RUNES_ROW(U"前一天"), -1}, {RUNES_ROW(U"前一日"), -1}, {RUNES_ROW(U"前一晚"), -1},
                 {RUNES_ROW(U"前夜"), -1},   {RUNES_ROW(U"后一天"), 1},  {RUNES_ROW(U"后一日"), 1},
                 {RUNES_ROW(U"当天"), 0},    {RUNES_ROW(U"当日"), 0},    {RUNES_ROW(U"当晚"), 0}};
    struct moment *from = &expression->period.from;
    if (expression->level != LEVEL_DAY || expression->period.interval || expression->period.none ||
        !moment_is_day(from))
        return false;
    uint32_t at = expression->at + (next_of(expression, 0) == U'的');
    bool beside = ROWS_MAY_BEGIN(words, rune_of(expression->builder, at));
    for (size_t i = 0; beside && i < sizeof(words) / sizeof(*words); i++) {
        if (!word_at(expression->builder, at, words[i].word))
            continue;
        *from = moment_of_day(calendar_day(calendar_days(moment_day(from)) + words[i].days));
        expression->at = at + words[i].word.length;
        char32_t last = rune_before(expression->builder, expression->at);
        if (last == U'晚' || last == U'夜') {
            expression->daypart = last == U'晚' ? DAYPART_EVENING : DAYPART_NIGHT;
            expression->level = LEVEL_DAYPART;
        }
        return true;
    }
    if (read_days_from(expression))
        return true;
    struct numeral which; /* 春节后第三天 */
    if (!word_at(expression->builder, at, RUNES(U"后第")) ||
        !numeral_at(expression->builder, at + 2, &which) ||
        rune_of(expression->builder, which.end) != U'天' || numeral_small(&which, 99) < 1)
        return false;
    int32_t days = calendar_days(moment_day(from)) + numeral_small(&which, 99);
    *from = moment_of_day(calendar_day(days));
    expression->at = which.end + 1;
    return true;
}

/* One element at expression->at: each grammar is asked only where its first character or a word of
 * its list stands. */
static bool read_element(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    const uint32_t at = expression->at;
    if (at >= builder->text.length)
        return false;
    const char32_t c = builder->text.data[at];
    const uint32_t kinds = builder->reading->hits.kinds[at];
    const bool numeral = rune_class_of(c) != RUNE_OTHER;
    return ((kinds & LEXICON_KIND(LEXICON_TIME_WORDS) || c == U'(' || c == U'（') &&
            read_time_word(expression)) ||
           (kinds & LEXICON_KIND(LEXICON_FESTIVALS) && read_festival(expression)) ||
           ((rune_in(c, RUNES(U"第最前后头首春夏秋冬")) ||
             (expression->wording == WORDING_FESTIVAL && rune_in(c, RUNES(U"假长小黄")))) &&
            read_pick(expression)) ||
           ((numeral || rune_in(c, RUNES(U"第前后头闰QH“\"‘"))) &&
            read_numbered_element(expression)) ||
           ((numeral || rune_in(c, RUNES(U"差早晚晨午夜T")) ||
             (expression->daypart != DAYPART_NONE && rune_in(c, RUNES(U"快将接大约临不刚")))) &&
            read_clock(expression));
}

/* Elements while they become finer. */
bool expression_read_elements(struct expression *expression)
{
    enum level before = expression->level;
    uint32_t begin = expression->at;
    while (expression->finest == LEVEL_NOTHING || expression->level < expression->finest) {
        uint32_t end = expression->at;
        skip_space(expression);
        if (expression->level > LEVEL_NOTHING && next_of(expression, 0) == U'的' &&
            (rune_class_of(next_of(expression, 1)) != RUNE_OTHER ||
             rune_in(next_of(expression, 1), RUNES(U"第最前后头")) ||
             word_of_time_at(expression->builder, expression->at + 1)))
            expression->at++; /* 明天的下午, 明年的春节 */
        if (read_element(expression)) {
            read_edge(expression);
            if (((expression->level >= LEVEL_YEAR && expression->level <= LEVEL_MONTH) ||
                 expression->wording == WORDING_FESTIVAL) &&
                word_at(expression->builder, expression->at, RUNES(U"同期")))
                expression->at += 2; /* 上年同期 */
            else if (expression->level == LEVEL_YEAR &&
                     word_at(expression->builder, expression->at, RUNES(U"全年")))
                expression->at += 2; /* 2024年全年 */
            else
                read_day_beside(expression);
            continue;
        }
        expression->at = end;
        break;
    }
    return expression->at > begin && expression->level > before;
}

/* 晚上12点 is the next day's 0, 晚上12点半 its 0:30; 24时 stays the end of its day. */
static void settle_midnight(const struct expression *expression, struct moment *moment)
{
    if (moment->hour != 24 || expression->daypart == DAYPART_NONE)
        return;
    if (moment_is_day(moment)) {
        struct moment next = moment_of_day(calendar_day(calendar_days(moment_day(moment)) + 1));
        moment->year = next.year;
        moment->month = next.month;
        moment->day = next.day;
        moment->hour = 0;
    } else if (moment->month == 0) {
        moment->hour = 0;
    }
}

/* 截至5月31日: all up to then. */
static bool read_until(struct expression *expression)
{
    static const struct runes words[] = {RUNES_ROW(U"截至"), RUNES_ROW(U"截止到"),
                                         RUNES_ROW(U"截止至"), RUNES_ROW(U"截止"),
                                         RUNES_ROW(U"截至到")};
    size_t longest = sizeof(words) / sizeof(*words);
    if (!WORDS_MAY_BEGIN(words, next_of(expression, 0)))
        return false;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (word_at(expression->builder, expression->at, words[i]) &&
            (longest == sizeof(words) / sizeof(*words) || words[i].length > words[longest].length))
            longest = i;
    }
    if (longest == sizeof(words) / sizeof(*words))
        return false;
    expression->at += words[longest].length;
    if (word_at(expression->builder, expression->at, RUNES(U"北京时间")) ||
        word_at(expression->builder, expression->at, RUNES(U"当地时间")))
        expression->at += 4;
    return true;
}

/* 两周后的周五: that day of the week that is said. */
static void read_weekday_of_week(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    struct moment *from = &expression->period.from;
    uint32_t last = expression->at, at = last + (next_of(expression, 0) == U'的');
    bool weeks = false;
    for (uint32_t i = expression->begin; i < last; i++)
        weeks |= rune_in(rune_of(builder, i), RUNES(U"周星礼"));
    struct expression ahead = *expression;
    ahead.reference = (struct date){from->year, from->month, from->day, -1, 0, 0};
    ahead.at = at;
    ahead.level = LEVEL_NOTHING;
    if (!weeks || !rune_in(rune_of(builder, at), RUNES(U"周星礼")) || !read_time_word(&ahead) ||
        ahead.level != LEVEL_DAY || ahead.period.interval)
        return;
    *from = ahead.period.from;
    expression->at = ahead.at;
}

bool expression_go_on(struct expression *expression)
{
    uint32_t begin = expression->at;
    expression_read_elements(expression);
    expression_read_interval(expression);
    settle_midnight(expression, &expression->period.from);
    return expression->at > begin;
}

bool expression_read(struct expression *expression, const struct reading_builder *builder,
                     struct date reference, struct date context, uint32_t position)
{
    expression_start(expression, builder, reference, position);
    expression->context = context;
    bool until = read_until(expression);
    uint32_t begin = expression->at;
    if (!until && read_relative_duration(expression)) {
        const struct period *period = &expression->period;
        if (!period->none && !period->interval && moment_is_day(&period->from) &&
            period->from.hour < 0) {
            expression->level = LEVEL_DAY; /* 三天后的晚上八点 */
            expression->has_day = true;
            read_weekday_of_week(expression);
            if (word_at(builder, expression->at, RUNES(U"的今天")))
                expression->at += 3; /* 一周后的今天 */
            expression_go_on(expression);
        } else if (!period->none && !period->interval && period->from.month == 0 &&
                   period->from.day == 0 && period->from.hour < 0) {
            expression->level = LEVEL_YEAR; /* 一年前的今天, 两年前的国庆节 */
            expression_go_on(expression);
        } else if (!period->none && !period->interval && period->from.day == 0 &&
                   period->from.hour < 0 && next_of(expression, 0) == U'的') {
            expression->level = LEVEL_MONTH; /* 一个月后的15号 */
            expression_go_on(expression);
        }
        return true;
    }
    expression->at = begin;
    if (!expression_read_elements(expression))
        return false;
    expression_read_interval(expression);
    settle_midnight(expression, &expression->period.from);
    if (expression->period.interval)
        settle_midnight(expression, &expression->period.to);
    settle_zone(expression);
    if (until) {
        if (expression->period.interval) { /* 截至8月中旬 */
            expression->period.from = expression->period.to;
            expression->period.interval = false;
        }
        expression->period.open_from = true;
        if (next_of(expression, 0) == U'止')
            expression->at++;
    } else if (next_of(expression, 0) == U'止' && !expression->period.interval) {
        expression->at++;
        expression->period.open_from = true;
    } else if (!expression->period.none && !expression->period.open_to) {
        read_closing(expression);
    }
    return true;
}

/* How often: 每天, 每两周, 每周三, 每年春节, 隔天, 一周两次, 一月一, 天天. The value is the length
 * of a turn, ISO 8601; how many times in a turn is said by a quantity beside it. */
#include "mentions/time_expression.h"

static const struct {
    struct runes word;
    const char *value;
} frequency_words[] = {
    {RUNES_ROW(U"天天"), "P1D"},   {RUNES_ROW(U"日日"), "P1D"}, {RUNES_ROW(U"年年"), "P1Y"},
    {RUNES_ROW(U"月月"), "P1M"},   {RUNES_ROW(U"周周"), "P1W"}, {RUNES_ROW(U"隔天"), "P2D"},
    {RUNES_ROW(U"隔日"), "P2D"},   {RUNES_ROW(U"隔周"), "P2W"}, {RUNES_ROW(U"隔月"), "P2M"},
    {RUNES_ROW(U"隔年"), "P2Y"},   {RUNES_ROW(U"双月"), "P2M"}, {RUNES_ROW(U"逐日"), "P1D"},
    {RUNES_ROW(U"逐月"), "P1M"},   {RUNES_ROW(U"逐年"), "P1Y"}, {RUNES_ROW(U"按月"), "P1M"},
    {RUNES_ROW(U"按季度"), "P3M"}, {RUNES_ROW(U"按季"), "P3M"}, {RUNES_ROW(U"按年"), "P1Y"},
    {RUNES_ROW(U"按周"), "P1W"},   {RUNES_ROW(U"按日"), "P1D"}, {RUNES_ROW(U"按旬"), "P10D"},
    {RUNES_ROW(U"逐周"), "P1W"},   {RUNES_ROW(U"逐季"), "P3M"}, {RUNES_ROW(U"双周"), "P2W"},
    {RUNES_ROW(U"夜夜"), "P1D"},   {RUNES_ROW(U"按天"), "P1D"}, {RUNES_ROW(U"单周"), "P2W"},
};

/* What may stand behind 每 without a number. */
static const struct {
    struct runes word;
    struct runes denied;
    const char *value;
} turns[] = {
    {RUNES_ROW(U"个季度"), RUNES_ROW(U""), "P3M"},
    {RUNES_ROW(U"一季度"), RUNES_ROW(U""), "P3M"},
    {RUNES_ROW(U"一日"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"一月"), RUNES_ROW(U"份"), "P1M"},
    {RUNES_ROW(U"一晚"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"一夜"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"一旬"), RUNES_ROW(U""), "P10D"},
    {RUNES_ROW(U"半日"), RUNES_ROW(U""), "P0.5D"},
    {RUNES_ROW(U"季度"), RUNES_ROW(U""), "P3M"},
    {RUNES_ROW(U"季"), RUNES_ROW(U""), "P3M"},
    {RUNES_ROW(U"个星期"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"星期"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"个礼拜"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"礼拜"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"周末"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"周"), RUNES_ROW(U"边围"), "P1W"},
    {RUNES_ROW(U"个月"), RUNES_ROW(U""), "P1M"},
    {RUNES_ROW(U"月"), RUNES_ROW(U"亮"), "P1M"},
    {RUNES_ROW(U"年度"), RUNES_ROW(U""), "P1Y"},
    {RUNES_ROW(U"年"), RUNES_ROW(U""), "P1Y"},
    {RUNES_ROW(U"天"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"日"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"个小时"), RUNES_ROW(U""), "PT1H"},
    {RUNES_ROW(U"小时"), RUNES_ROW(U""), "PT1H"},
    {RUNES_ROW(U"分钟"), RUNES_ROW(U""), "PT1M"},
    {RUNES_ROW(U"个钟头"), RUNES_ROW(U""), "PT1H"},
    {RUNES_ROW(U"秒钟"), RUNES_ROW(U""), "PT1S"},
    {RUNES_ROW(U"秒"), RUNES_ROW(U""), "PT1S"},
    {RUNES_ROW(U"旬"), RUNES_ROW(U""), "P10D"},
    {RUNES_ROW(U"个工作日"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"工作日"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"个交易日"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"交易日"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"个双休日"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"双休日"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"世纪"), RUNES_ROW(U""), "P100Y"},
    {RUNES_ROW(U"个世纪"), RUNES_ROW(U""), "P100Y"},
    {RUNES_ROW(U"个周末"), RUNES_ROW(U""), "P1W"},
    {RUNES_ROW(U"个周"), RUNES_ROW(U"期"), "P1W"},
    {RUNES_ROW(U"双周"), RUNES_ROW(U""), "P2W"},
    {RUNES_ROW(U"单周"), RUNES_ROW(U""), "P2W"},
    {RUNES_ROW(U"双月"), RUNES_ROW(U""), "P2M"},
    {RUNES_ROW(U"单月"), RUNES_ROW(U""), "P2M"},
    {RUNES_ROW(U"刻钟"), RUNES_ROW(U""), "PT15M"},
    {RUNES_ROW(U"学年"), RUNES_ROW(U""), "P1Y"},
    {RUNES_ROW(U"个夜晚"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"个早晨"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"个晚上"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"早晚"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"早"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"晚"), RUNES_ROW(U""), "P1D"},
    {RUNES_ROW(U"夜"), RUNES_ROW(U""), "P1D"},
};

static void finish(struct mention *mention, uint32_t begin, uint32_t end, struct span value)
{
    *mention = (struct mention){.type = MENTION_FREQUENCY,
                                .begin = begin,
                                .end = end,
                                .value = value,
                                .unit = SPAN(""),
                                .rule = "frequency"};
}

/* Behind 周三, 星期三 or a bare 三; 0 where none of them stands there. */
static uint32_t weekday_end(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes words[] = {RUNES_ROW(U"周"), RUNES_ROW(U"星期"), RUNES_ROW(U"礼拜")};
    bool named = WORDS_MAY_BEGIN(words, rune_of(builder, position));
    for (size_t i = 0; named && i < sizeof(words) / sizeof(*words); i++) {
        if (word_at(builder, position, words[i])) {
            position += words[i].length;
            break;
        }
    }
    return rune_in(rune_of(builder, position), RUNES(U"一二三四五六日天")) ? position + 1 : 0;
}

/* Behind 农历 or 阴历; position where neither stands there. */
static uint32_t lunar_word_end(const struct reading_builder *builder, uint32_t position)
{
    return word_at(builder, position, RUNES(U"农历")) || word_at(builder, position, RUNES(U"阴历"))
               ? position + 2
               : position;
}

/* 每逢初一十五: days of the lunar month; 0 where none stand there. */
static uint32_t lunar_days_end(const struct reading_builder *builder, uint32_t position)
{
    struct numeral day;
    position = lunar_word_end(builder, position);
    if (rune_of(builder, position) != U'初' || !numeral_at(builder, position + 1, &day) ||
        day.arabic)
        return 0;
    if (word_at(builder, position + 1, RUNES(U"一十五")))
        return position + 4;
    if (numeral_small(&day, 10) < 1 || rune_in(rune_of(builder, day.end), RUNES(U"中级")))
        return 0;
    return word_at(builder, day.end, RUNES(U"、十五")) ||
                   word_at(builder, day.end, RUNES(U"和十五"))
               ? day.end + 3
               : day.end;
}

/* 每逢农历二、七, 每逢三、八日, 逢五逢十赶集: the days of a fair; 0 where none stand there. */
static uint32_t fair_days_end(const struct reading_builder *builder, uint32_t position)
{
    enum { DAY_MOST = 30 };
    uint32_t at = lunar_word_end(builder, position);
    const bool lunar = at > position;
    struct numeral day;
    uint32_t days = 0;
    while (numeral_at(builder, at, &day) && numeral_small(&day, DAY_MOST) > 0) {
        days++;
        at = day.end;
        if (rune_of(builder, at) != U'、')
            break;
        at++;
    }
    const char32_t next = rune_of(builder, at);
    return days > 1 && (lunar || rune_in(next, RUNES(U"日赶开"))) ? at + (next == U'日') : 0;
}

/* Behind 每周, 每月, 每年, 每天: which day, at what time. */
static uint32_t read_when(const struct reading_builder *builder, struct date reference,
                          uint32_t position, const char *value)
{
    struct expression expression;
    expression_start(&expression, builder, reference, position);
    char32_t c = rune_of(builder, position), next = rune_of(builder, position + 1);
    bool week = value[2] == 'W';
    uint32_t named = week ? weekday_end(builder, position + (c == U'的')) : 0;
    if (named > position + 1 + (c == U'的')) { /* 每周的星期三, 每周星期三 */
        position = named - 1;
        c = rune_of(builder, position);
        next = rune_of(builder, position + 1);
    }
    if (week && (rune_in(c, RUNES(U"一二三四五六日天"))) &&
        !rune_in(next, RUNES(U"次个项期篇场批轮条件家道"))) {
        int32_t weekday = chinese_digit(c);
        position++;
        while (weekday > 0 && chinese_digit(rune_of(builder, position)) > weekday &&
               chinese_digit(rune_of(builder, position)) < 7 &&
               !rune_in(rune_of(builder, position + 1), RUNES(U"次个项期篇场批轮条件家道"))) {
            weekday = chinese_digit(rune_of(builder, position)); /* 每周一三五 */
            position++;
        }
        if (weekday == 6 && rune_of(builder, position) == U'日')
            position++; /* 每周六日 */
        uint32_t more;
        while ((rune_in(rune_of(builder, position), RUNES(U"、和及")) ||
                connector_end(builder, position) > position) &&
               ((more = weekday_end(builder, position + 1)) > position + 2 ||
                (more > 0 && !rune_in(rune_of(builder, position), RUNES(U"和及")))))
            position = more;
        expression.at = position;
        expression.has_day = true;
        expression.level = LEVEL_DAY;
    } else if (value[2] == 'M' && value[0] == 'P') {
        expression.level = LEVEL_MONTH;
    } else if (value[2] == 'Y') {
        expression.level = LEVEL_YEAR;
    } else if (value[2] == 'D' && word_at(builder, position, RUNES(U"早晚"))) {
        return position + 2;
    } else if (value[2] == 'D' && word_at(builder, position, RUNES(U"早中晚"))) {
        return position + 3;
    } else if (value[2] == 'D' || (week && rune_before(builder, position) == U'末')) {
        expression.has_day = true;
        expression.level = LEVEL_DAY;
    } else {
        return position;
    }
    expression.has_year = expression.has_month = true;
    expression.period.from.year = YEAR_UNKNOWN;
    expression.period.from.month = FIELD_UNKNOWN;
    uint32_t lunar = expression.level == LEVEL_MONTH ? lunar_days_end(builder, position) : 0;
    if (lunar > 0)
        return lunar; /* 每月初五, 每月初一、十五 */
    if (expression.level <= LEVEL_MONTH && rune_in(rune_of(builder, position), RUNES(U"初底末")) &&
        !rune_in(rune_of(builder, position + 1), RUNES(U"步期始心衷层部端梢位次")))
        return position + 1; /* 每月底 */
    struct numeral day;
    if (value[1] == '3' && rune_of(builder, position) == U'第' &&
        numeral_at(builder, position + 1, &day) && numeral_small(&day, 3) > 0 &&
        word_at(builder, day.end, RUNES(U"个月")))
        return day.end + 2;                          /* 每季度第一个月 */
    bool from = rune_of(builder, position) == U'从'; /* 每天从九点到五点 */
    expression.at += from;
    if (!expression_go_on(&expression) && from)
        return position;
    struct numeral next_day; /* 每月5日、15日 */
    while (value[2] == 'M' && value[0] == 'P' && expression.at > position &&
           rune_in(rune_before(builder, expression.at), RUNES(U"日号")) &&
           rune_in(rune_of(builder, expression.at), RUNES(U"、和")) &&
           numeral_at(builder, expression.at + 1, &next_day) && numeral_small(&next_day, 31) > 0 &&
           rune_in(rune_of(builder, next_day.end), RUNES(U"日号")))
        expression.at = next_day.end + 1;
    while (value[2] == 'Y' && expression.level == LEVEL_MONTH && /* 每年3月和9月 */
           rune_before(builder, expression.at) == U'月' &&
           rune_in(rune_of(builder, expression.at), RUNES(U"、和及")) &&
           numeral_at(builder, expression.at + 1, &next_day) && numeral_small(&next_day, 12) > 0 &&
           rune_of(builder, next_day.end) == U'月' &&
           rune_class_of(rune_of(builder, next_day.end + 1)) == RUNE_OTHER)
        expression.at = next_day.end + 1;
    if (rune_in(rune_before(builder, expression.at), RUNES(U"日号")) &&
        expression.level == LEVEL_DAY)
        expression_go_on(&expression); /* 每月5日、15日|上午9点 */
    return expression.at;
}

/* 每三月, 每两季度: so many of what stands without 个. */
static bool read_every_few(const struct reading_builder *builder, uint32_t position, uint32_t at,
                           struct mention *mention)
{
    enum { QUARTER = 3 };
    struct numeral count;
    struct duration turn = {.single = true};
    if (!numeral_at(builder, at, &count) || count.operator!= OPERATOR_EQUAL ||
                                                numeral_small(&count, 24) < 2)
        return false;
    const bool quarters = word_at(builder, count.end, RUNES(U"季度"));
    const uint32_t end = count.end + (quarters ? 2 : 1);
    struct numeral day;
    if (!quarters &&
        (rune_of(builder, count.end) != U'月' ||
         rune_in(rune_of(builder, end), RUNES(U"份初底末中上下的")) ||
         (numeral_at(builder, end, &day) && rune_in(rune_of(builder, day.end), RUNES(U"日号、")))))
        return false; /* 每3月15日 */
    if (!decimal_multiply(count.number, decimal_of(quarters ? QUARTER : 1), &turn.months))
        return false;
    finish(mention, position, end, duration_print(&turn, builder->reading->arena));
    return true;
}

/* The turn of what stands behind 每逢: 周末, 月底, 春节. */
static struct span turn_of(char32_t first)
{
    return first == U'周' || first == U'星' || first == U'礼' || first == U'双' ? SPAN("P1W")
           : first == U'月'                                                     ? SPAN("P1M")
                                                                                : SPAN("P1Y");
}

/* 逢周三, 逢周末: without 每 for days of the week only. */
static bool read_falling_on(const struct reading_builder *builder, struct date reference,
                            uint32_t position, struct mention *mention)
{
    struct expression expression;
    char32_t first = rune_of(builder, position + 1);
    expression_start(&expression, builder, reference, position + 1);
    if (!rune_in(first, RUNES(U"周星礼双")) ||
        rune_in(rune_before(builder, position), RUNES(U"每恰适正喜欣又相遭巧")) ||
        !read_time_word(&expression) || expression.level < LEVEL_DAY)
        return false;
    finish(mention, position, expression.at, SPAN("P1W"));
    return true;
}

/* 每两周的周五, 每隔一周周三: behind the day of the week, or behind the length. */
static uint32_t weekday_of_weeks_end(const struct reading_builder *builder,
                                     const struct duration *duration)
{
    uint32_t at = duration->end + (rune_of(builder, duration->end) == U'的');
    uint32_t end = duration->grain == 'W' ? weekday_end(builder, at) : 0;
    return end > at + 1 ? end : duration->end;
}

/* 每月|逢3、6、9日, 每月|逢五逢十: days of the month behind the turn; where they end, or `end`. */
static uint32_t month_days_end(const struct reading_builder *builder, uint32_t end)
{
    enum { DAY_MOST = 31 };
    struct numeral day;
    uint32_t at = end;
    while (rune_of(builder, at) == U'逢' ||
           (at > end && rune_in(rune_of(builder, at), RUNES(U"、，")))) {
        if (!numeral_at(builder, at + 1, &day) || numeral_small(&day, DAY_MOST) < 1)
            break;
        at = day.end;
    }
    if (at == end)
        return end;
    return at + rune_in(rune_of(builder, at), RUNES(U"日号"));
}

/* 每天, 每周三, 每两年, 每隔一天, 隔两天. */
static bool read_every(const struct reading_builder *builder, struct date reference,
                       uint32_t position, struct mention *mention)
{
    struct duration duration;
    uint32_t at = position + (rune_of(builder, position) == U'每');
    at += word_at(builder, at, RUNES(U"间隔")); /* 每间隔两天 */
    bool between = rune_of(builder, at) == U'隔';
    const struct lexicon_hit *unit = builder_hit_to(builder, position, LEXICON_UNITS);
    if (unit != NULL && unit->begin > 0 && rune_in(rune_of(builder, at), RUNES(U"小秒时分")) &&
        rune_class_of(rune_before(builder, unit->begin)) != RUNE_OTHER &&
        !span_equal(value_part(lexicon_entry_of(builder->reading->lexicon, unit->entry)->value, 0),
                    SPAN("count")))
        return false; /* 三百五十公里每小时 */
    bool on = rune_in(rune_of(builder, at), RUNES(U"逢到过当"));
    at += between || on;
    static const struct runes weeks[] = {RUNES_ROW(U"周"), RUNES_ROW(U"星期"), RUNES_ROW(U"礼拜")};
    for (size_t i = 0; i < sizeof(weeks) / sizeof(*weeks) && on; i++) {
        uint32_t weekday = at + weeks[i].length;
        if (!word_at(builder, at, weeks[i]))
            continue;
        uint32_t end = read_when(builder, reference, weekday, "P1W"); /* 每逢周一三五 */
        if (end > weekday) {
            finish(mention, position, end, SPAN("P1W"));
            return true;
        }
    }
    bool named = !on && ROWS_MAY_BEGIN(turns, rune_of(builder, at));
    for (size_t i = 0; named && i < sizeof(turns) / sizeof(*turns); i++) {
        uint32_t end = at + turns[i].word.length;
        if (!word_at(builder, at, turns[i].word) || rune_in(rune_of(builder, end), turns[i].denied))
            continue;
        end = read_when(builder, reference, end, turns[i].value);
        if (rune_of(builder, end) == U'逢' && span_equal(span_of(turns[i].value), SPAN("P1M")))
            end = month_days_end(builder, end);
        finish(mention, position, end, span_of(turns[i].value));
        return true;
    }
    if (word_at(builder, at, RUNES(U"半月"))) {
        finish(mention, position, at + 2, SPAN("P0.5M"));
        return true;
    }
    if (word_at(builder, at, RUNES(U"半季度"))) {
        finish(mention, position, at + 3, SPAN("P1.5M"));
        return true;
    }
    if (on && rune_in(rune_of(builder, at), RUNES(U"单双")) &&
        rune_in(rune_of(builder, at + 1), RUNES(U"日月周号")) &&
        rune_of(builder, at + 2) != U'子') {
        const char32_t turn = rune_of(builder, at + 1); /* 每逢单日, 每逢双月, 每逢双周周二 */
        finish(mention, position,
               turn == U'周' ? read_when(builder, reference, at + 2, "P2W") : at + 2,
               turn == U'周'   ? SPAN("P2W")
               : turn == U'月' ? SPAN("P2M")
                               : SPAN("P2D"));
        return true;
    }
    if (!on && read_every_few(builder, position, at, mention))
        return true;
    if (duration_read(builder, at, &duration)) {
        if (between && duration.single && duration.numeral.whole && duration.grain != 'H' &&
            duration.grain != 'm' && duration.grain != 's') {
            /* 每隔一天 is every second day, 每隔两周 every third week */
            struct decimal *amount = duration.grain == 'Y'   ? &duration.years
                                     : duration.grain == 'M' ? &duration.months
                                     : duration.grain == 'W' ? &duration.weeks
                                                             : &duration.days;
            if (numeral_small(&duration.numeral, 1) == 1 &&
                !decimal_add(*amount, decimal_of(1), amount))
                return false;
        }
        struct span value = duration_print(&duration, builder->reading->arena);
        finish(mention, position, weekday_of_weeks_end(builder, &duration), value);
        return value.length > 0; /* 每隔几天 tells no turn */
    }
    struct numeral days;
    if (!on && numeral_at(builder, at, &days) && rune_of(builder, days.end) == U'日' &&
        days.operator== OPERATOR_EQUAL && numeral_small(&days, 365) > 1) { /* 每15日更新 */
        struct duration turn = {.days = days.number, .single = true};
        finish(mention, position, days.end + 1, duration_print(&turn, builder->reading->arena));
        return true;
    }
    uint32_t lunar = on ? lunar_days_end(builder, at) : 0;
    if (on && lunar == 0)
        lunar = fair_days_end(builder, at);
    if (lunar > 0) {
        finish(mention, position, lunar, SPAN("P1M"));
        return true;
    }
    /* 每逢春节, 每3月15日 */
    struct expression expression;
    expression_start(&expression, builder, reference, at);
    if (on &&
        (read_festival(&expression) || (read_time_word(&expression) && !expression.period.none))) {
        finish(mention, position, expression.at, turn_of(rune_of(builder, at)));
        return true;
    }
    return false;
}

/* 一年做一次: a verb of one character between the turn and the count; behind a longer turn what is
 * done is done `once` (两天打一次电话, but 三天打了两次). */
static bool count_follows_short_verb(const struct reading_builder *builder, uint32_t position,
                                     bool once)
{
    struct numeral count;
    return rune_in(rune_of(builder, position),
                   RUNES(U"做开搞聚来去查换洗吃喝浇打跑回练考评测报发送")) &&
           numeral_at(builder, position + 1, &count) &&
           count.operator== OPERATOR_EQUAL &&(!once || numeral_small(&count, 1) == 1) &&
           rune_in(rune_of(builder, count.end), RUNES(U"次回遍顿趟"));
}

/* 一周健身三次: a verb between the turn and the count; not 一年完成三次. */
static bool count_follows_verb(const struct reading_builder *builder, uint32_t position)
{
    struct numeral count;
    return rune_is_han(rune_of(builder, position)) && rune_is_han(rune_of(builder, position + 1)) &&
           !rune_in(rune_of(builder, position),
                    RUNES(U"完发出连累成获就已共总内多半间来前后之以")) &&
           numeral_at(builder, position + 2, &count) &&
           count.operator== OPERATOR_EQUAL &&
           rune_in(rune_of(builder, count.end), RUNES(U"次回遍顿趟"));
}

/* 两三天一回, 三五年一次. */
static bool is_few_to_once(const struct reading_builder *builder, const struct duration *duration)
{
    return duration->operator== OPERATOR_RANGE && rune_of(builder, duration->end) == U'一' &&
           rune_in(rune_of(builder, duration->end + 1), RUNES(U"次回遍趟度"));
}

/* 一周|一会, 一月|一小结: what is done once in a turn, though 一会 and 一小 are words themselves.
 */
static bool is_turn_of_word(const struct reading_builder *builder, const struct lexicon_hit *word)
{
    return word->end == word->begin + 2 &&
           (rune_of(builder, word->begin + 1) == U'会' ||
            builder_hit_at(builder, word->begin + 1, LEXICON_ROUTINE_VERBS) != NULL);
}

/* 一周两次, 一年一次, 一月一调度, 半月一排名: a turn and a count. */
static bool read_turn_and_count(const struct reading_builder *builder, uint32_t position,
                                struct mention *mention)
{
    static const struct {
        struct runes word;
        const char *value;
    } bare[] = {
        {RUNES_ROW(U"一月"), "P1M"},   {RUNES_ROW(U"一日"), "P1D"}, {RUNES_ROW(U"一旬"), "P10D"},
        {RUNES_ROW(U"一季度"), "P3M"}, {RUNES_ROW(U"两月"), "P2M"}, {RUNES_ROW(U"半月"), "P0.5M"},
        {RUNES_ROW(U"一季"), "P3M"},   {RUNES_ROW(U"旬"), "P10D"},  {RUNES_ROW(U"月"), "P1M"},
        {RUNES_ROW(U"周"), "P1W"},     {RUNES_ROW(U"季度"), "P3M"}, {RUNES_ROW(U"季"), "P3M"},
        {RUNES_ROW(U"年"), "P1Y"},     {RUNES_ROW(U"日"), "P1D"}};
    struct numeral count;
    struct duration duration;
    struct span value = {NULL, 0};
    uint32_t end = 0;
    bool measured = false; /* the turn is the duration */
    char32_t before = rune_before(builder, position);
    if (rune_class_of(before) != RUNE_OTHER)
        return false;
    if (duration_read(builder, position, &duration) &&
        (duration.operator== OPERATOR_EQUAL || is_few_to_once(builder, &duration))) {
        end = duration.end;
        measured = true;
    }
    bool may = end == 0 && ROWS_MAY_BEGIN(bare, rune_of(builder, position));
    for (size_t i = 0; may && i < sizeof(bare) / sizeof(*bare) && end == 0; i++) {
        /* 周调度 is a word; 月一调度 wants the count */
        if (word_at(builder, position, bare[i].word) &&
            (bare[i].word.length > 1 || !rune_is_han(before))) {
            end = position + bare[i].word.length;
            value = span_of(bare[i].value);
        }
    }
    if (end == 0)
        return false;
    uint32_t at = end;
    bool one = (numeral_at(builder, position, &count) && numeral_small(&count, 1) == 1) ||
               rune_of(builder, position) == U'半'; /* 一天三顿; 三天两场 are a length */
    if ((one && count_follows_verb(builder, at)) ||
        count_follows_short_verb(builder, at, measured && !one)) {
        finish(mention, position, end,
               measured ? duration_print(&duration, builder->reading->arena) : value);
        return true;
    }
    if (!numeral_at(builder, at, &count) || (count.arabic && !one) ||
        (count.operator!= OPERATOR_EQUAL && count.operator!= OPERATOR_RANGE))
        return false;
    char32_t next = rune_of(builder, count.end);
    if (rune_of(builder, position) == U'周' &&
        (next == U'回' || (count.digits > 1 && !count.arabic) ||
         word_at(builder, count.end, RUNES(U"次日"))))
        return false; /* 周五|回来, 周一|一次, 周六|次日 */
    bool times =
        rune_in(next, RUNES(U"次回遍趟度")) || (one && rune_in(next, RUNES(U"顿剂班轮届熟季")));
    /* 周一调度 is weekly, 周一有会 on Monday */
    if (!times && rune_of(builder, position) == U'周' &&
        builder_hit_at(builder, count.end, LEXICON_ROUTINE_VERBS) == NULL)
        return false;
    if (!times && one && count.single && rune_in(next, RUNES(U"练检巡访查考评赛测")) &&
        numeral_small(&count, 9) > 1)
        times = true; /* 一周两练 */
    const struct lexicon_hit *phrase = builder_hit_at(builder, at, LEXICON_NOT_NUMBERS);
    if (!times && ((phrase != NULL && !is_turn_of_word(builder, phrase)) ||
                   word_at(builder, count.end, RUNES(U"季度"))))
        return false; /* 一季度|一系列, 23年|一季度 */
    if (!times &&
        !(count.single && numeral_small(&count, 1) == 1 && rune_is_han(next) &&
          !rune_in(next, RUNES(U"夜晚宿个家名位项条定直般样起些切度体年月天日号周次路线般批共"))))
        return false;
    finish(mention, position, end,
           measured ? duration_print(&duration, builder->reading->arena) : value);
    return true;
}

bool frequency_read(const struct reading_builder *builder, struct date reference, uint32_t position,
                    struct mention *mention)
{
    char32_t c = rune_of(builder, position);
    if (c == U'每')
        return read_every(builder, reference, position, mention);
    if (c == U'逢')
        return read_falling_on(builder, reference, position, mention);
    if (c == U'隔' && rune_class_of(rune_of(builder, position + 1)) != RUNE_OTHER)
        return !rune_in(rune_before(builder, position), RUNES(U"相间阻分每时")) &&
               read_every(builder, reference, position, mention);
    bool word = ROWS_MAY_BEGIN(frequency_words, c);
    for (size_t i = 0; word && i < sizeof(frequency_words) / sizeof(*frequency_words); i++) {
        if (frequency_words[i].word.data[0] == c &&
            word_at(builder, position, frequency_words[i].word)) {
            uint32_t end = position + frequency_words[i].word.length;
            if (rune_of(builder, end) == U'刊' || word_at(builder, end, RUNES(U"利率")) ||
                rune_before(builder, position) == U'一' ||
                (rune_of(builder, end) == U'期' && rune_before(builder, end) == U'周'))
                return false; /* 双月刊, 按|年利率, 一|天天, 双周期 */
            if (c == U'隔' && rune_of(builder, position + 1) == U'周')
                end = read_when(builder, reference, /* 隔周二, 隔周周三 */
                                weekday_end(builder, end) > end + 1 ? end + 1 : end, "P2W");
            finish(mention, position, end, span_of(frequency_words[i].value));
            return true;
        }
    }
    return (rune_class_of(c) != RUNE_OTHER || rune_in(c, RUNES(U"半旬月周季年日"))) &&
           read_turn_and_count(builder, position, mention);
}

/* A duration that the words around it relate to the reference: 三天前, 半年后, 未来五年, 近十年,
 * 三年内, 这两天, 五年来. Their values are as fine as the unit: 三年前 is a year, 三天前 a day. */
#include "mentions/crossing.h"
#include "mentions/time_expression.h"

enum direction { PAST = -1, AROUND = 0, FUTURE = 1 };

static const struct {
    struct runes word;
    enum direction direction;
} leading[] = {
    {RUNES_ROW(U"过去的"), PAST},     {RUNES_ROW(U"过去"), PAST},
    {RUNES_ROW(U"最近的"), PAST},     {RUNES_ROW(U"最近"), PAST},
    {RUNES_ROW(U"近"), PAST},         {RUNES_ROW(U"刚刚过去的"), PAST},
    {RUNES_ROW(U"上一个"), PAST},     {RUNES_ROW(U"下一个"), FUTURE},
    {RUNES_ROW(U"前"), PAST},         {RUNES_ROW(U"上"), PAST},
    {RUNES_ROW(U"未来的"), FUTURE},   {RUNES_ROW(U"未来"), FUTURE},
    {RUNES_ROW(U"今后的"), FUTURE},   {RUNES_ROW(U"今后"), FUTURE},
    {RUNES_ROW(U"接下来的"), FUTURE}, {RUNES_ROW(U"接下来"), FUTURE},
    {RUNES_ROW(U"往后"), FUTURE},     {RUNES_ROW(U"下"), FUTURE},
    {RUNES_ROW(U"后"), FUTURE},       {RUNES_ROW(U"将来"), FUTURE},
    {RUNES_ROW(U"这"), AROUND},
};

static int32_t small(struct decimal amount)
{
    if (amount.exponent < 0 || amount.exponent > 4 || amount.coefficient > 9999)
        return -1;
    int32_t value = (int32_t)amount.coefficient;
    for (int32_t i = 0; i < amount.exponent; i++)
        value *= 10;
    return value <= 9999 ? value : -1;
}

/* The moment that far away; as fine as the duration's unit, or to the day. */
static bool move(const struct date *reference, const struct duration *duration, int32_t sign,
                 bool to_day, struct moment *moment)
{
    int32_t years = small(duration->years), months = small(duration->months);
    int32_t days = small(duration->days), weeks = small(duration->weeks);
    int32_t hours = small(duration->hours), minutes = small(duration->minutes);
    bool clock = duration->hours.coefficient != 0 || duration->minutes.coefficient != 0 ||
                 duration->seconds.coefficient != 0;
    if (reference->year == 0)
        return false;
    if (months == -1 && duration->months.exponent == -1 && duration->months.coefficient % 10 == 5) {
        months = (int32_t)(duration->months.coefficient / 10); /* 半个月 */
        days += 15;
    }
    if (weeks < 0 || days < 0 || months < 0)
        return false;
    char grain = duration->grain;
    if (years < 0 && duration->years.exponent == -1 && duration->years.coefficient % 10 == 5) {
        years = (int32_t)(duration->years.coefficient / 10);
        months += 6;
        grain = grain == 'Y' ? 'M' : grain; /* 一年半前 */
    }
    if (years < 0)
        return false;
    struct day day = {reference->year, reference->month, reference->day};
    if (grain == 'Y' && months == 0 && !to_day) {
        *moment = moment_of_year(reference->year + sign * years);
        return true;
    }
    if (reference->month <= 0)
        return false;
    if (grain == 'M' && days == 0 && !to_day) {
        day.day = 1;
        day = calendar_add_months(day, sign * (years * 12 + months));
        *moment = moment_of_year(day.year);
        moment->month = (int8_t)day.month;
        return true;
    }
    if (reference->day <= 0)
        return false;
    day = calendar_add_months(day, sign * (years * 12 + months));
    if (span_equal(duration->unit, SPAN("工作日"))) {
        *moment = moment_of_day(calendar_add_workdays(day, sign * days));
        return true;
    }
    int32_t count = calendar_days(day) + sign * (weeks * 7 + days);
    if (!clock) {
        *moment = moment_of_day(calendar_day(count));
        return true;
    }
    if (reference->hour < 0)
        return false;
    /* Half hours are minutes. */
    if (hours < 0 && duration->hours.exponent == -1 && duration->hours.coefficient % 10 == 5) {
        hours = (int32_t)(duration->hours.coefficient / 10);
        minutes += 30;
    }
    int32_t seconds = small(duration->seconds);
    if (hours < 0 || minutes < 0 || seconds < 0)
        return false;
    int32_t second = reference->hour * 3600 + reference->minute * 60 +
                     (reference->second > 0 ? reference->second : 0) +
                     sign * (hours * 3600 + minutes * 60 + seconds);
    while (second < 0) {
        second += 86400;
        count--;
    }
    count += second / 86400;
    second %= 86400;
    *moment = moment_of_day(calendar_day(count));
    moment->hour = (int8_t)(second / 3600);
    moment->minute = (int8_t)(second / 60 % 60);
    moment->second = (int8_t)(duration->seconds.coefficient != 0 ? second % 60 : -1);
    return true;
}

static void set_moment(struct expression *expression, bool known, struct moment moment)
{
    if (known)
        expression->period.from = moment;
    else
        expression->period.none = true;
    expression->has_year = expression->has_month = true;
}

/* The stretch between the reference and the moment that far away. */
static void set_stretch(struct expression *expression, const struct duration *duration,
                        enum direction direction)
{
    static const struct duration nothing = {.grain = 'D'};
    const struct date *reference = &expression->reference;
    struct moment near, far;
    bool fine = duration->grain == 'Y' || duration->grain == 'M';
    bool to_day = fine && reference->day > 0;
    bool vague = duration->operator!= OPERATOR_EQUAL || direction == AROUND;
    struct duration none = nothing;
    none.grain = duration->grain;
    if (vague || !move(reference, &none, 1, to_day, &near) ||
        !move(reference, duration, direction, to_day, &far)) {
        expression->period.none = true;
        return;
    }
    if (far.hour >= 0) {
        near.hour = reference->hour;
        near.minute = reference->minute;
    }
    expression->period.from = direction == PAST ? far : near;
    expression->period.to = direction == PAST ? near : far;
    expression->period.interval = true;
}

/* 未来五年, 近三个月, 这两天. */
static bool read_led(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    struct duration duration;
    char32_t first = rune_of(builder, expression->at);
    if (!ROWS_MAY_BEGIN(leading, first))
        return false;
    for (size_t i = 0; i < sizeof(leading) / sizeof(*leading); i++) {
        uint32_t at = expression->at + leading[i].word.length;
        if (leading[i].word.data[0] != first || !word_at(builder, expression->at, leading[i].word))
            continue;
        if (rune_of(builder, at) == U'这')
            at++;
        if (!duration_read(builder, at, &duration))
            continue;
        const struct lexicon_hit *word = /* 上半年, 下个月 */
            builder_hit_at(builder, expression->at, LEXICON_TIME_WORDS);
        if (word != NULL && word->end >= duration.end)
            return false;
        char32_t before = rune_before(builder, expression->at);
        if (rune_in(first, RUNES(U"前后")) &&
            rune_in(rune_before(builder, duration.end), RUNES(U"季度")))
            return false; /* 前两个季度 are the year's */
        if (first == U'前' && duration.grain == 'M' && duration.single &&
            months_from_january(expression, numeral_small(&duration.numeral, 11),
                                duration.numeral.arabic))
            return false; /* 前五个月 counts from January */
        char32_t next = rune_of(builder, duration.end);
        if (leading[i].word.length == 1 &&
            ((first == U'近' && (rune_in(before, RUNES(U"附最邻靠接贴相远将临就")) ||
                                 (rune_in(before, RUNES(U"有达了过满")) && next != U'来'))) ||
             (first == U'前' &&
              rune_in(before,
                      RUNES(U"提目以之年月日天午生空眼面跟会节任赛学期假夕考试产婚运展"))) ||
             (rune_in(first, RUNES(U"后下")) && rune_is_han(before) && /* 常温下|十二个月 */
              !rune_in(before, RUNES(U"在和与及的了从至到而或我你他她们"))) ||
             (first == U'上' && duration.numeral.bare_scale) || /* 上百年 */
             (first == U'上' && (rune_in(before, RUNES(U"以之网线年月日楼路车山早晚")) ||
                                 rune_class_of(before) != RUNE_OTHER)) ||
             (rune_in(first, RUNES(U"上下")) && duration.operator!= OPERATOR_EQUAL)))
            continue;
        bool hours = duration.grain == 'H' || duration.grain == 'm' || duration.grain == 's';
        if (leading[i].word.length == 1 && (hours || (first == U'后' && next == U'内')))
            continue; /* 近两个小时 is nearly so long, 报修后24小时内 within them */
        if (first == U'前' && duration.grain == 'Y' && duration.numeral.digits >= 3)
            return false; /* 前221年 is before Christ */
        if (rune_in(next, RUNES(U"前后")) && !rune_in(first, RUNES(U"近过")))
            return false;
        if (first == U'近' && duration.numeral.bare_scale && duration.grain != 'Y')
            return false; /* 近百天 */
        if (first == U'近' && duration.grain == 'D' && next != U'来' && next != U'内' &&
            numeral_small(&duration.numeral, 99) < 0)
            return false; /* 近300天 */
        if (first == U'近' && (word_at(builder, duration.end, RUNES(U"历史")) ||
                               word_at(builder, duration.end, RUNES(U"的历史"))))
            return false; /* nearly so long */
        expression->at = duration.end;
        if (leading[i].direction != FUTURE && next == U'来')
            expression->at++;
        else if (word_at(builder, expression->at, RUNES(U"以来")))
            expression->at += 2;
        else if (next == U'内' || word_at(builder, expression->at, RUNES(U"之内")))
            expression->at += next == U'内' ? 1 : 2;
        set_stretch(expression, &duration, leading[i].direction);
        expression->level = LEVEL_CLOCK;
        expression->wording = WORDING_STRETCH;
        return true;
    }
    return false;
}

/* 自收到之日起60日内, 签订后7日内: counted from something else than the reference. */
static bool is_counted_from_elsewhere(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes events[] = {
        /* two characters each */
        RUNES_ROW(U"成立"), RUNES_ROW(U"建成"), RUNES_ROW(U"投产"), RUNES_ROW(U"停产"),
        RUNES_ROW(U"毕业"), RUNES_ROW(U"结婚"), RUNES_ROW(U"离婚"), RUNES_ROW(U"去世"),
        RUNES_ROW(U"断流"), RUNES_ROW(U"入职"), RUNES_ROW(U"退休"), RUNES_ROW(U"退役"),
        RUNES_ROW(U"失散"), RUNES_ROW(U"离散"), RUNES_ROW(U"失踪"), RUNES_ROW(U"分别"),
        RUNES_ROW(U"阔别"), RUNES_ROW(U"创办"), RUNES_ROW(U"通车"), RUNES_ROW(U"运营"),
        RUNES_ROW(U"上市"), RUNES_ROW(U"开业"), RUNES_ROW(U"落成"), RUNES_ROW(U"出生"),
        RUNES_ROW(U"诞生"), RUNES_ROW(U"实施"), RUNES_ROW(U"施行"), RUNES_ROW(U"生效"),
        RUNES_ROW(U"签约"), RUNES_ROW(U"开工"), RUNES_ROW(U"震后"), RUNES_ROW(U"术后"),
        RUNES_ROW(U"灾后"), RUNES_ROW(U"事发"), RUNES_ROW(U"案发"), RUNES_ROW(U"起飞"),
        RUNES_ROW(U"服药"), RUNES_ROW(U"播种"), RUNES_ROW(U"移栽"), RUNES_ROW(U"停火"),
        RUNES_ROW(U"交付"), RUNES_ROW(U"验收")};
    const bool may = begin >= 2 && WORDS_MAY_BEGIN(events, rune_of(builder, begin - 2));
    for (size_t i = 0; may && i < sizeof(events) / sizeof(*events); i++)
        if (word_at(builder, begin - 2, events[i]))
            return true; /* 停产|三年后 */
    return (begin > 1 && word_at(builder, begin - 2, RUNES(U"日起"))) ||
           (rune_before(builder, begin) == U'后' && begin > 1 &&
            !rune_in(rune_before(builder, begin - 1), RUNES(U"最今往")));
}

/* 2018年公司成立，成立|三年后: the year that is told in the same sentence, from which it is
 * counted; YEAR_UNKNOWN where none is. */
static int32_t year_before(const struct reading_builder *builder, uint32_t begin)
{
    enum { REACH = 40 };
    for (uint32_t at = begin; at > 4 && begin - at < REACH; at--) {
        if (rune_in(rune_of(builder, at - 1), RUNES(U"。！？!?；\n")))
            break;
        int32_t year = 0;
        for (uint32_t i = at - 5; i < at - 1 && year >= 0; i++)
            year = rune_is_digit(rune_of(builder, i))
                       ? year * 10 + (int32_t)(rune_of(builder, i) - U'0')
                       : -1;
        if (rune_of(builder, at - 1) == U'年' && year >= 1800 && year <= 2200)
            return year;
    }
    return YEAR_UNKNOWN;
}

/* 5个月 of 23年前5个月. */
static bool first_months_follow(const struct reading_builder *builder, uint32_t position)
{
    struct numeral months;
    return rune_before(builder, position) == U'前' && numeral_at(builder, position, &months) &&
           word_at(builder, months.end, RUNES(U"个月"));
}

/* 三天前, 两年后, 三年内, 五年来. */
static bool read_followed(struct expression *expression)
{
    static const struct {
        struct runes word;
        struct runes denied;
        int32_t kind; /* -1 before, 1 behind, 0 within, 2 up to now */
    } closings[] = {
        {RUNES_ROW(U"以前"), RUNES_ROW(U""), -1},
        {RUNES_ROW(U"之前"), RUNES_ROW(U""), -1},
        {RUNES_ROW(U"前"), RUNES_ROW(U"往进列后期夕身沿景去三排端线"), -1},
        {RUNES_ROW(U"以后"), RUNES_ROW(U""), 1},
        {RUNES_ROW(U"之后"), RUNES_ROW(U""), 1},
        {RUNES_ROW(U"过后"), RUNES_ROW(U""), 1},
        {RUNES_ROW(U"后"), RUNES_ROW(U"勤续备台方代排"), 1},
        {RUNES_ROW(U"以内"), RUNES_ROW(U""), 0},
        {RUNES_ROW(U"之内"), RUNES_ROW(U""), 0},
        {RUNES_ROW(U"内"), RUNES_ROW(U"容部外蒙科涵心存地陆江"), 0},
        {RUNES_ROW(U"以来"), RUNES_ROW(U""), 2},
        {RUNES_ROW(U"来"), RUNES_ROW(U"到自访说看源临往回年了"), 2},
    };
    const struct reading_builder *builder = expression->builder;
    struct duration duration;
    struct moment moment;
    if (!duration_read(builder, expression->at, &duration) ||
        !ROWS_MAY_BEGIN(closings, rune_of(builder, duration.end)))
        return false;
    for (size_t i = 0; i < sizeof(closings) / sizeof(*closings); i++) {
        uint32_t end = duration.end + closings[i].word.length;
        if (!word_at(builder, duration.end, closings[i].word) ||
            (rune_in(rune_of(builder, end), closings[i].denied) &&
             (rune_of(builder, end) == U'后' || !words_part_at(builder, end))))
            continue;
        if (closings[i].word.length == 1 && rune_of(builder, end) == U'来' &&
            rune_in(rune_of(builder, end + 1), RUNES(U"的又才，、。")))
            continue; /* 干了三年，后来又 */
        if (closings[i].kind == -1 && duration.grain == 'Y' && duration.numeral.digits == 2 &&
            first_months_follow(builder, end))
            return false;                   /* 23年|前5个月 */
        expression->begin = duration.begin; /* 大半年前 */
        expression->at = end;
        expression->level = LEVEL_CLOCK;
        expression->wording = WORDING_AWAY;
        struct date reference = expression->reference;
        bool vague = duration.operator!= OPERATOR_EQUAL;
        if (!vague && is_counted_from_elsewhere(builder, duration.begin)) {
            const int32_t year = year_before(builder, duration.begin);
            vague = year == YEAR_UNKNOWN || duration.grain != 'Y' || closings[i].kind != 1;
            reference.year = vague ? reference.year : year;
        }
        if (closings[i].kind == 2) {
            if (duration.grain == 'm' || duration.grain == 's')
                return false;
            set_stretch(expression, &duration, PAST);
        } else if (closings[i].kind == 0) {
            expression->deadline = true;
            bool known = !vague && move(&expression->reference, &duration, 1, false, &moment);
            struct duration none = {.grain = duration.grain};
            struct moment now;
            known = known && move(&expression->reference, &none, 1, moment.day > 0, &now);
            if (known && moment.hour >= 0) {
                now.hour = expression->reference.hour;
                now.minute = expression->reference.minute;
            }
            set_moment(expression, known, known ? now : moment_of_year(YEAR_UNKNOWN));
            if (known) {
                expression->period.to = moment;
                expression->period.interval = true;
            }
        } else {
            bool known = !vague && move(&reference, &duration, closings[i].kind, false, &moment);
            set_moment(expression, known, known ? moment : moment_of_year(YEAR_UNKNOWN));
        }
        return true;
    }
    return false;
}

/* 再过三天, 过两天再说: that far ahead. A bare 过 says so at the head of a clause only. */
static bool read_ahead(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    struct duration duration;
    struct moment moment;
    char32_t before = rune_before(builder, expression->at);
    bool again = word_at(builder, expression->at, RUNES(U"再过"));
    bool head = rune_of(builder, expression->at) == U'过' &&
                (!rune_is_han(before) || rune_in(before, RUNES(U"我你他她们就等")));
    if ((!again && !head) || !duration_read(builder, expression->at + (again ? 2 : 1), &duration) ||
        (head && duration.grain == 'Y'))
        return false;
    bool known = duration.operator== OPERATOR_EQUAL &&
                 move(&expression->reference, &duration, FUTURE, false, &moment);
    set_moment(expression, known, known ? moment : moment_of_year(YEAR_UNKNOWN));
    expression->at = duration.end;
    expression->level = LEVEL_CLOCK;
    expression->wording = WORDING_AWAY;
    return true;
}

bool read_relative_duration(struct expression *expression)
{
    return read_followed(expression) || read_led(expression) || read_ahead(expression);
}

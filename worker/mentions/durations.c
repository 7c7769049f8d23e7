/* Lengths of time: 三天, 两个半小时, 三年零两个月, 半年, 一刻钟, 3-5年; as ISO 8601. Half a year
 * and half a quarter are months, as people count them: 半年 P6M. */
#include <stdio.h>

#include "mentions/time_expression.h"

struct time_unit {
    struct runes word;
    struct runes denied; /* what must not follow */
    char grain;          /* Y M W D H m s; q quarter, c century, k a quarter of an hour */
};

/* Longer words first. */
static const struct time_unit time_units[] = {
    {RUNES_ROW(U"个工作日"), RUNES_ROW(U""), 'D'},
    {RUNES_ROW(U"工作日"), RUNES_ROW(U""), 'D'},
    {RUNES_ROW(U"个自然日"), RUNES_ROW(U""), 'D'},
    {RUNES_ROW(U"个小时"), RUNES_ROW(U""), 'H'},
    {RUNES_ROW(U"个钟头"), RUNES_ROW(U""), 'H'},
    {RUNES_ROW(U"个星期"), RUNES_ROW(U""), 'W'},
    {RUNES_ROW(U"个礼拜"), RUNES_ROW(U""), 'W'},
    {RUNES_ROW(U"个季度"), RUNES_ROW(U""), 'q'},
    {RUNES_ROW(U"个世纪"), RUNES_ROW(U""), 'c'},
    {RUNES_ROW(U"个昼夜"), RUNES_ROW(U""), 'D'},
    {RUNES_ROW(U"个月"), RUNES_ROW(U"亮"), 'M'},
    {RUNES_ROW(U"个年头"), RUNES_ROW(U""), 'Y'},
    {RUNES_ROW(U"小时"), RUNES_ROW(U"候"), 'H'},
    {RUNES_ROW(U"钟头"), RUNES_ROW(U""), 'H'},
    {RUNES_ROW(U"分钟"), RUNES_ROW(U""), 'm'},
    {RUNES_ROW(U"刻钟"), RUNES_ROW(U""), 'k'},
    {RUNES_ROW(U"秒钟"), RUNES_ROW(U""), 's'},
    {RUNES_ROW(U"星期"), RUNES_ROW(U"一二三四五六日天"), 'W'},
    {RUNES_ROW(U"礼拜"), RUNES_ROW(U"一二三四五六日天"), 'W'},
    {RUNES_ROW(U"昼夜"), RUNES_ROW(U""), 'D'},
    {RUNES_ROW(U"周"), RUNES_ROW(U"年岁边围密期转五六日"), 'W'},
    {RUNES_ROW(U"年"), RUNES_ROW(U"代级轻龄青度纪画味货薪份检鉴会报"), 'Y'},
    {RUNES_ROW(U"载"), RUNES_ROW(U"体重入货客荷"), 'Y'},
    {RUNES_ROW(U"天"), RUNES_ROW(U"津山然气文空下使才地长府桥台主宫涯窗河"), 'D'},
    {RUNES_ROW(U"秒"), RUNES_ROW(U"杀批办回"), 's'},
};

static char32_t at_of(const struct reading_builder *builder, uint32_t position)
{
    return rune_of(builder, position);
}

static const struct time_unit *unit_behind(const struct reading_builder *builder, uint32_t position,
                                           uint32_t *end)
{
    for (size_t i = 0; i < sizeof(time_units) / sizeof(*time_units); i++) {
        const struct time_unit *unit = &time_units[i];
        *end = position + unit->word.length;
        if (word_at(builder, position, unit->word) && !rune_in(at_of(builder, *end), unit->denied))
            return unit;
    }
    /* 10日内, 为期三日: a day of the month else */
    *end = position + 1;
    static const struct time_unit day = {RUNES_ROW(U"日"), RUNES_ROW(U""), 'D'};
    if (at_of(builder, position) == U'日' &&
        (word_at(builder, *end, RUNES(U"内")) || word_at(builder, *end, RUNES(U"之内")) ||
         word_at(builder, *end, RUNES(U"以内")) || at_of(builder, *end) == U'游'))
        return &day;
    return NULL;
}

static bool add_to(struct duration *duration, char grain, struct decimal amount)
{
    struct decimal *sum;
    int32_t factor = 1;
    switch (grain) {
    case 'c':
        factor = 100;
        sum = &duration->years;
        grain = 'Y';
        break;
    case 'Y':
        sum = &duration->years;
        break;
    case 'q':
        factor = 3;
        sum = &duration->months;
        grain = 'M';
        break;
    case 'M':
        sum = &duration->months;
        break;
    case 'W':
        sum = &duration->weeks;
        break;
    case 'D':
        sum = &duration->days;
        break;
    case 'H':
        sum = &duration->hours;
        break;
    case 'k':
        factor = 15;
        sum = &duration->minutes;
        grain = 'm';
        break;
    case 'm':
        sum = &duration->minutes;
        break;
    default:
        sum = &duration->seconds;
    }
    duration->grain = grain;
    return decimal_multiply(amount, decimal_of(factor), &amount) && decimal_add(*sum, amount, sum);
}

static const struct decimal half = {5, -1};

/* 半年, 半天, 半小时, 半个月, 半个世纪. */
static bool read_half_unit(const struct reading_builder *builder, uint32_t position,
                           struct duration *duration)
{
    uint32_t end;
    if (at_of(builder, position) != U'半')
        return false;
    const struct time_unit *unit = unit_behind(builder, position + 1, &end);
    if (unit == NULL || unit->grain == 'k')
        return false;
    duration->begin = position;
    duration->end = end;
    duration->single = true;
    duration->unit = SPAN("");
    if (unit->grain == 'Y') {
        duration->grain = 'M';
        duration->months = decimal_of(6);
        return true;
    }
    return add_to(duration, unit->grain, half);
}

/* One numeral with its unit: 三天, 两个半小时, 三年半, 10多年. */
static bool read_part(const struct reading_builder *builder, uint32_t position, bool first,
                      struct duration *duration, uint32_t *end)
{
    struct figure_range range;
    if (rune_class_of(at_of(builder, position)) == RUNE_OTHER ||
        !figure_range_read(builder, position, &range) || range.negative || range.first.bare_scale)
        return false;
    struct decimal amount = range.low;
    uint32_t at = range.end;
    bool halved = word_at(builder, at, RUNES(U"个半"));
    const struct time_unit *unit = unit_behind(builder, halved ? at + 2 : at, end);
    if (unit == NULL && halved && at_of(builder, at + 2) == U'月') {
        static const struct time_unit month = {RUNES_ROW(U"个月"), RUNES_ROW(U""), 'M'};
        unit = &month; /* 一个半月 */
        *end = at + 3;
    }
    struct numeral seconds;
    if (unit == NULL && first && at_of(builder, at) == U'分' &&
        numeral_read(builder->reading->text, at + 1, &seconds) &&
        at_of(builder, seconds.end) == U'秒') {
        static const struct time_unit minute = {RUNES_ROW(U"分钟"), RUNES_ROW(U""), 'm'};
        unit = &minute; /* 1分08秒 */
        *end = at + 1;
    }
    if (unit == NULL && !first && at_of(builder, at) == U'分' &&
        rune_class_of(at_of(builder, at + 1)) != RUNE_OTHER) {
        static const struct time_unit minute = {RUNES_ROW(U"分"), RUNES_ROW(U""), 'm'};
        unit = &minute; /* 3小时5分20秒 */
        *end = at + 1;
    }
    if (unit == NULL)
        return false;
    /* 2023年, 98年 are years, 3年 is a length. */
    if (unit->grain == 'Y' && unit->word.data[0] == U'年' &&
        ((range.first.digits == 4 && numeral_small(&range.first, 2199) >= 0) ||
         range.first.leading_zero || (range.first.digits >= 2 && !range.first.arabic)))
        return false;
    if (halved && !decimal_add(amount, half, &amount))
        return false;
    char32_t next = at_of(builder, *end), behind = at_of(builder, *end + 1);
    if (!halved && next == U'半' && !rune_in(behind, RUNES(U"年天夜数岛个小")) &&
        (unit->grain == 'Y' || unit->grain == 'D' || unit->grain == 'W' || unit->grain == 'H')) {
        if (!decimal_add(amount, half, &amount))
            return false;
        ++*end;
    } else if (next == U'多' &&
               duration->operator== OPERATOR_EQUAL && !rune_in(behind, RUNES(U"次种"))) {
        duration->operator= OPERATOR_MORE;
        ++*end;
    }
    if (first) {
        duration->begin = position;
        duration->numeral = range.first;
        duration->numeral.number = amount;
        duration->number_max = range.high;
        duration->unit = SPAN("");
        if (duration->operator== OPERATOR_EQUAL)
            duration->operator= range.is_range ? OPERATOR_RANGE : range.first.operator;
        struct runes word = unit->word; /* 小时 of 个小时, but 个月 */
        if (word.data[0] == U'个' && unit->grain != 'M')
            word = runes_slice(word, 1, word.length);
        duration->unit = runes_to_utf8(builder->reading->arena, word);
    }
    return add_to(duration, unit->grain, amount);
}

bool duration_read(const struct reading_builder *builder, uint32_t position,
                   struct duration *duration)
{
    static const char order[] = "YMWDHms";
    *duration = (struct duration){.begin = position};
    if (read_half_unit(builder, position, duration))
        return true;
    uint32_t end;
    if (!read_part(builder, position, true, duration, &end))
        return false;
    duration->end = end;
    duration->single = true;
    /* 三年零两个月, 2小时30分钟: while the units fall */
    while (duration->operator== OPERATOR_EQUAL) {
        struct duration more = *duration;
        uint32_t at = duration->end;
        char32_t c = at_of(builder, at);
        bool linked = rune_in(c, RUNES(U"零又")) ||
                      (c == U'和' && rune_class_of(at_of(builder, at + 1)) != RUNE_OTHER);
        char grain = duration->grain;
        if (at_of(builder, at + linked) == U'半' && linked)
            break;
        if (!read_part(builder, at + linked, false, &more, &end))
            break;
        const char *last = order, *next = order;
        while (*last != grain)
            last++;
        while (*next != more.grain)
            next++;
        if (next <= last)
            break;
        *duration = more;
        duration->end = end;
        duration->single = false;
        duration->unit = SPAN("");
    }
    return true;
}

struct span duration_print(const struct duration *duration, struct arena *arena)
{
    const struct {
        struct decimal amount;
        char letter;
    } date[] = {{duration->years, 'Y'}, {duration->months, 'M'}},
      clock[] = {{duration->hours, 'H'}, {duration->minutes, 'M'}, {duration->seconds, 'S'}};
    char text[256], number[DECIMAL_TEXT_SIZE];
    int length = snprintf(text, sizeof(text), "P");
    for (size_t i = 0; i < 2; i++) {
        if (date[i].amount.coefficient != 0) {
            size_t digits = decimal_print(date[i].amount, number);
            length += snprintf(text + length, sizeof(text) - (size_t)length, "%.*s%c", (int)digits,
                               number, date[i].letter);
        }
    }
    /* Weeks stand alone in ISO 8601: beside other units they are days. */
    struct decimal days = duration->days, weeks = duration->weeks, more;
    if (weeks.coefficient != 0 && (!duration->single || length > 1) &&
        decimal_multiply(weeks, decimal_of(7), &more) && decimal_add(days, more, &days))
        weeks = decimal_of(0);
    if (weeks.coefficient != 0) {
        size_t digits = decimal_print(weeks, number);
        length +=
            snprintf(text + length, sizeof(text) - (size_t)length, "%.*sW", (int)digits, number);
    }
    if (days.coefficient != 0) {
        size_t digits = decimal_print(days, number);
        length +=
            snprintf(text + length, sizeof(text) - (size_t)length, "%.*sD", (int)digits, number);
    }
    bool time = false;
    for (size_t i = 0; i < 3; i++) {
        if (clock[i].amount.coefficient == 0)
            continue;
        size_t digits = decimal_print(clock[i].amount, number);
        length += snprintf(text + length, sizeof(text) - (size_t)length, "%s%.*s%c",
                           time ? "" : "T", (int)digits, number, clock[i].letter);
        time = true;
    }
    return arena_copy(arena, (struct span){text, (size_t)length});
}

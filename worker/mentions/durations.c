/* Lengths of time: 三天, 两个半小时, 三年零两个月, 半年, 一刻钟, 3-5年; as ISO 8601. Half a year
 * and half a quarter are months, as people count them: 半年 P6M. */
#include "mentions/crossing.h"
#include "mentions/time_expression.h"

enum measure { BARE, EITHER, COUNTED }; /* whether 个 stands before the unit */

struct time_unit {
    struct runes word;
    struct runes denied; /* what must not follow where no 个 stands before */
    enum measure measure;
    char grain; /* Y M W D H m s; q quarter, c century, k a quarter of an hour, l and u thousandths
                   and millionths of a second */
};

/* Of those that begin alike the longer first; the commonest first. */
static const struct time_unit time_units[] = {
    {RUNES_ROW(U"年头"), RUNES_ROW(U""), COUNTED, 'Y'},
    {RUNES_ROW(U"春秋"), RUNES_ROW(U""), COUNTED, 'Y'},
    {RUNES_ROW(U"寒暑"), RUNES_ROW(U""), COUNTED, 'Y'},
    {RUNES_ROW(U"年"), RUNES_ROW(U"代级轻龄青度纪画味货薪份检鉴会报底"), BARE, 'Y'},
    {RUNES_ROW(U"月"), RUNES_ROW(U"亮饼"), COUNTED, 'M'},
    {RUNES_ROW(U"天"), RUNES_ROW(U"津山然文空下使地长府桥台主宫涯窗河"), BARE, 'D'},
    {RUNES_ROW(U"工作日"), RUNES_ROW(U""), EITHER, 'D'},
    {RUNES_ROW(U"自然日"), RUNES_ROW(U""), EITHER, 'D'},
    {RUNES_ROW(U"交易日"), RUNES_ROW(U""), EITHER, 'D'},
    {RUNES_ROW(U"日历天"), RUNES_ROW(U""), EITHER, 'D'},
    {RUNES_ROW(U"小时"), RUNES_ROW(U"候"), EITHER, 'H'},
    {RUNES_ROW(U"钟头"), RUNES_ROW(U""), EITHER, 'H'},
    {RUNES_ROW(U"分钟"), RUNES_ROW(U"爱"), BARE, 'm'},
    {RUNES_ROW(U"刻钟"), RUNES_ROW(U""), EITHER, 'k'},
    {RUNES_ROW(U"秒钟"), RUNES_ROW(U""), BARE, 's'},
    {RUNES_ROW(U"毫秒"), RUNES_ROW(U""), BARE, 'l'},
    {RUNES_ROW(U"微秒"), RUNES_ROW(U""), BARE, 'u'},
    {RUNES_ROW(U"星期"), RUNES_ROW(U"一二三四五六日天"), EITHER, 'W'},
    {RUNES_ROW(U"礼拜"), RUNES_ROW(U"一二三四五六日天"), EITHER, 'W'},
    {RUNES_ROW(U"季度"), RUNES_ROW(U""), COUNTED, 'q'},
    {RUNES_ROW(U"世纪"), RUNES_ROW(U""), COUNTED, 'c'},
    {RUNES_ROW(U"昼夜"), RUNES_ROW(U""), EITHER, 'D'},
    {RUNES_ROW(U"钟"), RUNES_ROW(U"表楼"), COUNTED, 'H'},
    {RUNES_ROW(U"周"), RUNES_ROW(U"年岁边围密期转五六日"), BARE, 'W'},
    {RUNES_ROW(U"载"), RUNES_ROW(U"体重入货客荷"), BARE, 'Y'},
    {RUNES_ROW(U"秒"), RUNES_ROW(U"杀批办回"), BARE, 's'},
    {RUNES_ROW(U"min"), RUNES_ROW(U""), BARE, 'm'},
    {RUNES_ROW(U"ms"), RUNES_ROW(U""), BARE, 'l'},
    {RUNES_ROW(U"h"), RUNES_ROW(U""), BARE, 'H'},
    {RUNES_ROW(U"s"), RUNES_ROW(U""), BARE, 's'},
};

static const struct time_unit day_unit = {RUNES_ROW(U"日"), RUNES_ROW(U""), BARE, 'D'};
static const struct time_unit minute_unit = {RUNES_ROW(U"分钟"), RUNES_ROW(U""), BARE, 'm'};
static const struct time_unit quarter_unit = {RUNES_ROW(U"刻钟"), RUNES_ROW(U""), EITHER, 'k'};
static const struct time_unit latin_minute_unit = {RUNES_ROW(U"m"), RUNES_ROW(U""), BARE, 'm'};
static const struct time_unit second_unit = {RUNES_ROW(U"秒"), RUNES_ROW(U""), BARE, 's'};

/* The unit at position, with its 个 or behind one. */
static const struct time_unit *unit_behind(const struct reading_builder *builder, uint32_t position,
                                           bool counted, uint32_t *end)
{
    if (!counted && rune_of(builder, position) == U'个') {
        counted = true;
        position++;
    }
    char32_t first = rune_of(builder, position);
    counted |= first == U'月' && rune_before(builder, position) == U'两'; /* 两月 */
    if (!ROWS_MAY_BEGIN(time_units, first) || (first == U'月' && !counted))
        return NULL; /* 3月 is a month of its own */
    for (size_t i = 0; i < sizeof(time_units) / sizeof(*time_units); i++) {
        const struct time_unit *unit = &time_units[i];
        if (unit->word.data[0] != first || unit->measure == (counted ? BARE : COUNTED) ||
            !word_at(builder, position, unit->word))
            continue;
        *end = position + unit->word.length;
        char32_t next = rune_of(builder, *end);
        bool latin = rune_is_letter(first);
        char32_t before = latin ? rune_before(builder, position) : 0;
        if ((latin && (!(rune_is_digit(before) || before == U' ') || rune_is_letter(next))) ||
            (rune_in(next, unit->denied) && !(counted && unit->grain == 'W') &&
             (rune_in(next, RUNES(U"级岁")) || !words_part_at(builder, *end)))) /* 七天|长假 */
            continue;
        return unit;
    }
    return NULL;
}

char duration_grain_at(const struct reading_builder *builder, uint32_t position, uint32_t *end)
{
    const struct time_unit *unit = unit_behind(builder, position, false, end);
    return (char)(unit != NULL ? unit->grain : 0);
}

/* 10日内, 五日游, 不少于30日: a day of the month else. */
static bool is_day_count(const struct reading_builder *builder, uint32_t begin, uint32_t unit)
{
    uint32_t end = unit + 1;
    char32_t next = rune_of(builder, end);
    if (rune_of(builder, unit) != U'日')
        return false;
    if (rune_of(builder, begin) == U'两' && unit == begin + 1)
        return next != U'报'; /* 两日 is no date */
    const struct numeral *count = numeral_there(builder, begin);
    const int32_t days = count != NULL ? numeral_small(count, 999) : -1;
    if (days > 31 && rune_in(rune_before(builder, begin), RUNES(U"为达计期满需限共")) &&
        !rune_in(next, RUNES(U"均产活元圆报线子")))
        return true;                                              /* 误工期为180日 */
    if (days > 31 || (days > 0 && days < 11 && !count->arabic)) { /* 一百日后, 三日后 */
        const bool closed =
            rune_in(next, RUNES(U"前后")) ||
            (rune_in(next, RUNES(U"之以")) && rune_in(rune_of(builder, end + 1), RUNES(U"前后")));
        if (closed && rune_before(builder, begin) != U'月')
            return true;
    }
    return next == U'内' || next == U'游' || word_at(builder, end, RUNES(U"之内")) ||
           word_at(builder, end, RUNES(U"以内")) || word_at(builder, end, RUNES(U"以上")) ||
           word_at(builder, end, RUNES(U"以下")) || days_are_counted(builder, begin);
}

bool duration_add(struct duration *duration, char grain, struct decimal amount)
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
    case 'l':
    case 'u':
        amount = decimal_shift(amount, grain == 'l' ? -3 : -6);
        sum = &duration->seconds;
        grain = 's';
        break;
    default:
        sum = &duration->seconds;
    }
    duration->grain = grain;
    return decimal_multiply(amount, decimal_of(factor), &amount) && decimal_add(*sum, amount, sum);
}

static const struct decimal half = {5, -1};

/* 大半年, 小半天: more or less than half of it, in a word of its own. */
static bool is_rough_half(const struct reading_builder *builder, uint32_t position)
{
    char32_t before = rune_before(builder, position);
    return rune_in(before, RUNES(U"大小")) &&
           !rune_in(rune_before(builder, position - 1), RUNES(U"最扩更较重加变缩减从很多不太"));
}

/* 几天, 数月, 几个小时: some of them; no number to tell. */
static bool read_some_units(const struct reading_builder *builder, uint32_t position,
                            struct duration *duration)
{
    uint32_t end, at = position + 1;
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    bool counted = rune_of(builder, at) == U'个';
    if ((c != U'几' && c != U'数') ||
        (c == U'数' &&
         rune_in(before, RUNES(U"人总户次个指倍参多少无负正整分岁页字基票单双代函天月年礼"))))
        return false;
    at += counted;
    const struct time_unit *unit = unit_behind(builder, at, counted, &end);
    if (unit == NULL && !counted &&
        ((c == U'数' && rune_of(builder, at) == U'月') ||
         (rune_of(builder, at) == U'日' && before != U'月' &&
          !rune_in(rune_of(builder, at + 1), RUNES(U"均报产活本常记子")))))
        end = at + 1; /* 数月, 几日 */
    else if (unit == NULL || (c == U'数' && unit->word.length == 1 && unit->word.data[0] == U'天' &&
                              rune_of(builder, end) == U'然'))
        return false;
    duration->begin = position;
    duration->end = end;
    duration->unit = SPAN("");
    duration->operator= OPERATOR_MORE;
    duration->grain = unit != NULL ? unit->grain : rune_of(builder, at) == U'日' ? 'D' : 'M';
    return true;
}

/* 半月 as a length, at its 月: not 半月板, 半月谈. */
static bool is_half_month(const struct reading_builder *builder, uint32_t position)
{
    char32_t next = rune_of(builder, position + 1);
    return rune_of(builder, position) == U'月' &&
           (!rune_is_han(next) || rune_in(next, RUNES(U"内前后以之时左的")));
}

/* 个把月: one or so. 俩月, 仨小时: two or three, with their 个; not 他俩|月底结婚. */
static bool read_number_and_piece(const struct reading_builder *builder, uint32_t position,
                                  struct duration *duration)
{
    uint32_t end;
    const char32_t c = rune_of(builder, position);
    const bool so = word_at(builder, position, RUNES(U"个把"));
    if (!so &&
        ((c != U'俩' && c != U'仨') ||
         rune_in(rune_before(builder, position), RUNES(U"他她你我咱们哥姐弟妹妻夫爷娘母父子女"))))
        return false;
    const struct time_unit *unit = unit_behind(builder, position + (so ? 2 : 1), true, &end);
    if (unit == NULL ||
        (!so && unit->grain == 'M' && rune_in(rune_of(builder, end), RUNES(U"底初末中份"))))
        return false;
    duration->begin = position;
    duration->end = end;
    duration->single = !so;
    duration->unit = SPAN("");
    if (so)
        duration->operator= OPERATOR_ABOUT;
    return duration_add(duration, unit->grain, decimal_of(so ? 1 : c == U'俩' ? 2 : 3));
}

/* 三天多, 半年多; not 三天|多云, 一周|多次. */
static bool says_more(const struct reading_builder *builder, uint32_t position)
{
    return rune_of(builder, position) == U'多' &&
           !rune_in(rune_of(builder, position + 1), RUNES(U"次种云雨雪雾阴项名方"));
}

/* 半年, 半天, 半小时, 半个月, 半个世纪, 半个多小时. */
static bool read_half_unit(const struct reading_builder *builder, uint32_t position,
                           struct duration *duration)
{
    uint32_t end, at = position + 1;
    if (rune_of(builder, position) != U'半')
        return false;
    if (rune_of(builder, at) == U'日' && rune_in(rune_of(builder, at + 1), RUNES(U"内后之以游"))) {
        duration->begin = position; /* 半日游 */
        duration->end = at + 1;
        duration->single = true;
        duration->unit = SPAN("");
        return duration_add(duration, 'D', half);
    }
    bool more =
        rune_of(builder, at) == U'个' && rune_in(rune_of(builder, at + 1), RUNES(U"多来把"));
    bool counted = more || word_at(builder, at, RUNES(U"世纪")) || is_half_month(builder, at);
    const struct time_unit *unit = unit_behind(builder, more ? at + 2 : at, counted, &end);
    if (unit == NULL || unit->grain == 'k')
        return false;
    duration->begin = position;
    duration->end = end;
    duration->single = true;
    duration->unit = SPAN("");
    if (is_rough_half(builder, position)) {
        duration->begin--;
        duration->operator= OPERATOR_ABOUT;
        duration->single = false;
        duration->grain = unit->grain;
        return true;
    }
    if (more)
        duration->operator= rune_of(builder, at + 1) == U'多' ? OPERATOR_MORE : OPERATOR_ABOUT;
    if (says_more(builder, end)) {
        duration->operator= OPERATOR_MORE;
        duration->end++;
    }
    if (unit->grain == 'Y') {
        duration->grain = 'M';
        duration->months = decimal_of(6);
        return true;
    }
    return duration_add(duration, unit->grain, half);
}

/* What stands between a numeral and its unit. */
enum between {
    BETWEEN_NOTHING,
    BETWEEN_HALF,  /* 两个半小时 */
    BETWEEN_MORE,  /* 一个多月 */
    BETWEEN_ABOUT, /* 一个来月, 一个把小时 */
    BETWEEN_WHOLE  /* 一整天, 一整个月 */
};

static enum between read_between(const struct reading_builder *builder, uint32_t *at, bool *counted)
{
    char32_t c = rune_of(builder, *at), next = rune_of(builder, *at + 1);
    *counted = false;
    if (c == U'整' && next != U'整') {
        ++*at;
        return BETWEEN_WHOLE;
    }
    if (c != U'个' || !rune_in(next, RUNES(U"半多来把")))
        return BETWEEN_NOTHING;
    *at += 2;
    *counted = true;
    return next == U'半' ? BETWEEN_HALF : next == U'多' ? BETWEEN_MORE : BETWEEN_ABOUT;
}

/* The minutes of 1分08秒, 3小时5分, 一小时零五分, 3′20″, and the seconds behind ′. */
static const struct time_unit *short_unit(const struct reading_builder *builder, uint32_t position,
                                          bool first, const struct duration *duration,
                                          uint32_t *end)
{
    struct numeral seconds;
    char32_t c = rune_of(builder, position), next = rune_of(builder, position + 1);
    *end = position + 1;
    if (rune_in(c, RUNES(U"′'’")) && first && rune_before(builder, duration->begin) != U'°' &&
        !feet_are_meant(builder, duration->begin) && numeral_at(builder, position + 1, &seconds) &&
        seconds.arabic && rune_in(rune_of(builder, seconds.end), RUNES(U"″\"”")))
        return &minute_unit;
    if (rune_in(c, RUNES(U"″\"”")) && !first &&
        rune_in(rune_before(builder, duration->end), RUNES(U"′'’")))
        return &second_unit;
    if (c == U'm' && !first && duration->grain == 'H' && !rune_is_letter(next) &&
        !rune_is_digit(next))
        return &latin_minute_unit; /* 1h20m */
    if (c != U'分' || (first && rune_before(builder, duration->begin) == U'度'))
        return NULL; /* 北纬39度54分20秒 */
    const uint32_t behind = position + (rune_in(next, RUNES(U"零又")) ? 2 : 1); /* 3分零9秒 */
    if (first)
        return numeral_at(builder, behind, &seconds) && rune_of(builder, seconds.end) == U'秒'
                   ? &minute_unit
                   : NULL;
    const bool fraction = next == U'之' && rune_of(builder, position + 2) != U'久';
    return duration->grain == 'H' && !fraction && !rune_in(next, RUNES(U"公店局")) ? &minute_unit
                                                                                   : NULL;
}

/* 9秒83: what stands behind the seconds are their hundredths. */
static uint32_t read_hundredths(const struct reading_builder *builder, uint32_t position,
                                struct decimal *seconds)
{
    struct numeral tail;
    char32_t next;
    uint32_t unit;
    const int tenths = chinese_digit(rune_of(builder, position));
    if (tenths > 0 && (!rune_is_han(rune_of(builder, position + 1)) ||
                       rune_in(rune_of(builder, position + 1), RUNES(U"的夺获")))) /* 十二秒三 */
        return decimal_add(*seconds, (struct decimal){tenths, -1}, seconds) ? position + 1
                                                                            : position;
    if (!rune_is_digit(rune_of(builder, position)) || !numeral_at(builder, position, &tail) ||
        tail.digits == 0 || tail.digits > 3 || !tail.whole || tail.end != position + tail.digits)
        return position;
    next = rune_of(builder, tail.end);
    if (rune_is_letter(next) || rune_in(next, RUNES(U"%％./-~～年月日点时")) ||
        (next != U'打' && unit_at(builder, tail.end, LEXICON_UNITS, &unit) != NULL))
        return position;
    struct decimal part = decimal_shift(tail.number, -(int32_t)tail.digits);
    return decimal_add(*seconds, part, seconds) ? tail.end : position;
}

/* 小时 of 个小时, but 个月. */
static struct span word_of(const struct time_unit *unit, struct arena *arena)
{
    return unit->grain == 'M' ? SPAN("个月") : runes_to_utf8(arena, unit->word);
}

/* One numeral with its unit: 三天, 两个半小时, 三年半, 10多年, 一整天. */
static bool read_part(const struct reading_builder *builder, uint32_t position, bool first,
                      struct duration *duration, uint32_t *end)
{
    struct figure_range range;
    if (rune_class_of(rune_of(builder, position)) == RUNE_OTHER ||
        !figure_range_read(builder, position, &range) || range.negative ||
        (first && range.first.leading_zero && !range.first.arabic) || /* 两岁|零五个月 */
        (range.first.bare_scale && !scale_is_counted(builder, &range.first)))
        return false;
    struct decimal amount = range.low;
    bool counted;
    uint32_t at = range.end;
    if (range.first.arabic && rune_of(builder, at) == U' ' &&
        rune_is_letter(rune_of(builder, at + 1)))
        at++; /* 30 min */
    enum between between = read_between(builder, &at, &counted);
    const struct time_unit *unit = unit_behind(builder, at, counted, end);
    if (unit == NULL && rune_in(rune_of(builder, at), RUNES(U"分刻")) &&
        rune_of(builder, at + 2) == U'钟' && rune_in(rune_of(builder, at + 1), RUNES(U"半多来"))) {
        unit = rune_of(builder, at) == U'分' ? &minute_unit : &quarter_unit; /* 一分多钟 */
        between = rune_of(builder, at + 1) == U'半'   ? BETWEEN_HALF
                  : rune_of(builder, at + 1) == U'多' ? BETWEEN_MORE
                                                      : BETWEEN_ABOUT;
        *end = at + 3;
    }
    if (unit == NULL && first && half_minute_follows(builder, position, at)) {
        unit = &minute_unit; /* 热一分半 */
        between = BETWEEN_HALF;
        *end = at + 2;
    }
    if (between == BETWEEN_WHOLE && (unit == NULL || !rune_in(unit->grain, RUNES(U"YMWDH"))))
        return false;
    if (unit == NULL && between == BETWEEN_NOTHING)
        unit = short_unit(builder, at, first, duration, end);
    const bool days = rune_of(builder, at) == U'日' && /* 30~90日 */
                      range.second_begin > 0 && decimal_compare(range.high, decimal_of(31)) > 0;
    if (unit == NULL && !first && rune_of(builder, at) == U'日' &&
        rune_in(rune_before(builder, position), RUNES(U"零又"))) {
        unit = &day_unit; /* 两个月零三日 */
        *end = at + 1;
    }
    if (unit == NULL && first && (days || is_day_count(builder, position, at))) {
        unit = &day_unit; /* 30日活跃用户 */
        *end = at + 1;
        if (numeral_small(&range.first, 999) < 0 ||
            rune_in(rune_of(builder, *end), RUNES(U"活均产元")))
            return false;
    }
    if (unit == NULL || (first && unit->grain == 's' && rune_before(builder, position) == U'分'))
        return false;                                           /* 54分|20秒 of an arc */
    if (first && unit->measure == BARE && range.first.single && /* 那一年 points at one */
        rune_in(rune_before(builder, position), RUNES(U"那某哪")) &&
        numeral_small(&range.first, 1) == 1)
        return false;
    bool halved = between == BETWEEN_HALF;
    /* 2023年, 98年 are years, 3年 is a length. */
    if (unit->grain == 'Y' && unit->word.data[0] == U'年' &&
        ((range.first.digits == 4 && numeral_small(&range.first, 2199) >= 0 &&
          range.first.operator== OPERATOR_EQUAL && !years_are_counted(builder, position, *end)) ||
         range.first.leading_zero || (range.first.digits >= 2 && !range.first.arabic)))
        return false;
    if (halved && !decimal_add(amount, half, &amount))
        return false;
    if (unit->grain == 's' && unit->word.data[0] == U'秒' && range.first.whole)
        *end = read_hundredths(builder, *end, &amount);
    if (between == BETWEEN_MORE)
        duration->operator= OPERATOR_MORE;
    else if (between == BETWEEN_ABOUT)
        duration->operator= OPERATOR_ABOUT;
    char32_t next = rune_of(builder, *end), behind = rune_of(builder, *end + 1);
    if (!halved && next == U'半' && !rune_in(behind, RUNES(U"年月天夜数岛个小")) &&
        unit->word.data[0] != U'月') {
        if (!decimal_add(amount, half, &amount))
            return false;
        ++*end;
    } else if (duration->operator== OPERATOR_EQUAL && says_more(builder, *end)) {
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
        duration->unit = word_of(unit, builder->reading->arena);
    }
    return duration_add(duration, unit->grain, amount);
}

/* 三天三夜, 5天4晚: the nights lie between the days. */
static uint32_t nights_end(const struct reading_builder *builder, const struct duration *duration)
{
    struct numeral nights;
    if (duration->grain != 'D' || !duration->single ||
        rune_class_of(rune_of(builder, duration->end)) == RUNE_OTHER ||
        !numeral_at(builder, duration->end, &nights) ||
        !rune_in(rune_of(builder, nights.end), RUNES(U"夜晚")) ||
        nights.operator!= OPERATOR_EQUAL || nights.bare_scale)
        return duration->end;
    int32_t days = numeral_small(&duration->numeral, 999), count = numeral_small(&nights, 999);
    return count > 0 && (count == days || count == days - 1) ? nights.end + 1 : duration->end;
}

/* 1天24小时: the part is as long as the unit before it, so that it is a length of its own. */
static bool is_as_long(const struct duration *duration, char before)
{
    static const struct {
        char before, grain;
        int32_t most;
    } limits[] = {{'Y', 'M', 11}, {'Y', 'W', 51}, {'Y', 'D', 364}, {'M', 'D', 29},
                  {'W', 'D', 6},  {'D', 'H', 23}, {'H', 'm', 59},  {'m', 's', 59}};
    for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
        if (limits[i].before != before || limits[i].grain != duration->grain)
            continue;
        struct decimal part = duration->grain == 'M'   ? duration->months
                              : duration->grain == 'W' ? duration->weeks
                              : duration->grain == 'D' ? duration->days
                              : duration->grain == 'H' ? duration->hours
                              : duration->grain == 'm' ? duration->minutes
                                                       : duration->seconds;
        return decimal_compare(part, decimal_of(limits[i].most + 1)) >= 0;
    }
    return false;
}

/* 3月, 9时, 2021年, 15日: a numeral whose unit is that of a date or of a time of day, and that
 * nothing joins another to: no length, and most numerals that are asked for one. */
static bool is_dated(const struct reading_builder *builder, uint32_t position)
{
    const struct numeral *numeral = numeral_there(builder, position);
    if (numeral == NULL)
        return false;
    const uint32_t unit = numeral->end;
    const char32_t c = rune_of(builder, unit);
    if (rune_in(c, RUNES(U"月号点时")))
        return c != U'月' || rune_before(builder, unit) != U'两';
    if (!rune_in(c, RUNES(U"年日")) || figure_may_join(builder, unit + 1))
        return false;
    return c == U'日'
               ? !is_day_count(builder, position, unit) && rune_of(builder, unit + 1) != U'历'
               : numeral->digits == 4 &&
                     numeral->operator== OPERATOR_EQUAL && numeral_small(numeral, 2199) >= 0 &&
                     !years_are_counted(builder, position, unit + 1);
}

static bool read_duration(const struct reading_builder *builder, uint32_t position,
                          struct duration *duration)
{
    static const char order[] = "YMWDHms";
    if (is_dated(builder, position))
        return false;
    *duration = (struct duration){.begin = position};
    if (read_half_unit(builder, position, duration) ||
        read_some_units(builder, position, duration) ||
        read_number_and_piece(builder, position, duration))
        return true;
    if (duration_read_loose(builder, position, duration) ||
        duration_read_fraction(builder, position, duration))
        return true;
    uint32_t end;
    if (!read_part(builder, position, true, duration, &end) ||
        (measure_is_doubled(builder, position, end) && !words_part_at(builder, end)))
        return false; /* 一天|天好起来, but 一天|天气 */
    duration->end = end;
    duration->single = true;
    duration->end = nights_end(builder, duration);
    /* 三年零两个月, 2小时30分钟: while the units fall */
    while (duration->operator== OPERATOR_EQUAL) {
        struct duration more = *duration;
        uint32_t at = duration->end;
        char32_t c = rune_of(builder, at);
        bool linked = rune_in(c, RUNES(U"零又")) ||
                      (c == U'和' && rune_class_of(rune_of(builder, at + 1)) != RUNE_OTHER);
        char grain = duration->grain;
        if (rune_of(builder, at + linked) == U'半' && linked)
            break;
        if (!read_part(builder, at + linked, false, &more, &end))
            break;
        const char *last = order, *next = order;
        while (*last != grain)
            last++;
        while (*next != more.grain)
            next++;
        if (next <= last || is_as_long(&more, grain) ||
            (!linked && grain == 'W' && numeral_small(&duration->numeral, 1) == 1))
            break; /* 一周|5天 are so many in each */
        *duration = more;
        duration->end = end;
        duration->single = false;
        duration->unit = SPAN("");
    }
    return true;
}

/* The duration read last: frequencies, times and durations try the same one after another. */
struct duration_memory {
    uint32_t position; /* and one; 0: nothing yet */
    bool found;
    struct duration duration;
};

struct duration_memory *duration_memory_create(struct arena *arena)
{
    return arena_alloc(arena, sizeof(struct duration_memory));
}

bool duration_read(const struct reading_builder *builder, uint32_t position,
                   struct duration *duration)
{
    struct duration_memory *memory = builder->durations;
    char32_t c = rune_of(builder, position);
    if (rune_class_of(c) == RUNE_OTHER && !rune_in(c, RUNES(U"半个俩仨")))
        return false;
    if (memory->position != position + 1) {
        memory->position = position + 1;
        memory->found = read_duration(builder, position, &memory->duration);
    }
    if (memory->found)
        *duration = memory->duration;
    return memory->found;
}

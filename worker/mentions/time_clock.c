/* Times of day: 8:30, 20:05:30, 8点, 三点半, 9时30分, 三点一刻, 差五分八点. */
#include "mentions/time_expression.h"

static char32_t at_of(const struct expression *expression, uint32_t position)
{
    return rune_of(expression->builder, position);
}

static void set_clock(struct expression *expression, uint32_t end, int32_t hour, int32_t minute,
                      int32_t second)
{
    struct moment *from = &expression->period.from;
    expression->period.clock_only = !expression->has_day;
    expression->period.none = false; /* a part of the day alone has no date */
    from->hour = (int8_t)hour_of_day(hour, expression->daypart);
    from->minute = (int8_t)minute;
    from->second = (int8_t)second;
    if (expression->period.interval) { /* 周末晚上八点 */
        expression->period.to.hour = from->hour;
        expression->period.to.minute = from->minute;
        expression->period.to.second = from->second;
    }
    expression->at = end;
    expression->level = LEVEL_CLOCK;
    expression->wording = WORDING_CLOCK;
}

static bool is_colon(char32_t c)
{
    return c == U':' || c == U'：';
}

/* Two Arabic digits that no third follows; -1 where there are none. */
static int32_t two_digits(const struct expression *expression, uint32_t position)
{
    char32_t tens = at_of(expression, position), ones = at_of(expression, position + 1);
    if (!rune_is_digit(tens) || !rune_is_digit(ones) ||
        rune_is_digit(at_of(expression, position + 2)))
        return -1;
    return (int32_t)(tens - U'0') * 10 + (int32_t)(ones - U'0');
}

/* 3:00 PM, 8:30am. */
static uint32_t read_half_day(struct expression *expression, uint32_t end)
{
    uint32_t at = end + (at_of(expression, end) == U' ');
    bool dotted = at_of(expression, at + 1) == U'.'; /* 5 p.m. */
    char32_t c = at_of(expression, at), next = at_of(expression, at + 1 + dotted);
    uint32_t closes = at + 2 + dotted;
    closes += dotted && at_of(expression, closes) == U'.';
    if (!rune_in(c, RUNES(U"aApP")) || !rune_in(next, RUNES(U"mM")) ||
        rune_is_letter(at_of(expression, closes)))
        return end;
    if (expression->daypart == DAYPART_NONE)
        expression->daypart = rune_in(c, RUNES(U"pP")) ? DAYPART_AFTERNOON : DAYPART_DAWN;
    return closes;
}

/* Z, +08:00 behind a full time of day. */
static uint32_t read_zone(struct expression *expression, uint32_t end)
{
    struct moment *from = &expression->period.from;
    char32_t c = at_of(expression, end);
    if (c == U'Z' && !rune_is_letter(at_of(expression, end + 1))) {
        from->zoned = true;
        return end + 1;
    }
    int32_t hours = two_digits(expression, end + 1), minutes = two_digits(expression, end + 4);
    if ((c != U'+' && c != U'-') || hours < 0 || hours > 14 || minutes < 0 || minutes > 59 ||
        !is_colon(at_of(expression, end + 3)))
        return end;
    from->zoned = true;
    from->zone = (int16_t)((c == U'-' ? -1 : 1) * (hours * 60 + minutes));
    return end + 6;
}

/* 比例|1:20, 兑水|1:50, 以|21:19|战胜: what makes a ratio or a score of two figures. */
static bool is_ratio(const struct expression *expression, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"配方"), RUNES_ROW(U"混合"), RUNES_ROW(U"领先"), RUNES_ROW(U"落后"),
        RUNES_ROW(U"首节"), RUNES_ROW(U"末节"), RUNES_ROW(U"一节"), RUNES_ROW(U"二节"),
        RUNES_ROW(U"三节"), RUNES_ROW(U"四节"), RUNES_ROW(U"首局"), RUNES_ROW(U"一局"),
        RUNES_ROW(U"二局"), RUNES_ROW(U"三局"), RUNES_ROW(U"主场"), RUNES_ROW(U"客场"),
        RUNES_ROW(U"半场"), RUNES_ROW(U"首场"), RUNES_ROW(U"一场"), RUNES_ROW(U"二场"),
        RUNES_ROW(U"三场")};
    static const struct runes results[] = {
        RUNES_ROW(U"战胜"), RUNES_ROW(U"击败"), RUNES_ROW(U"险胜"), RUNES_ROW(U"力克"),
        RUNES_ROW(U"大胜"), RUNES_ROW(U"完胜"), RUNES_ROW(U"轻取"), RUNES_ROW(U"横扫"),
        RUNES_ROW(U"不敌"), RUNES_ROW(U"惜败"), RUNES_ROW(U"领先"), RUNES_ROW(U"落后"),
        RUNES_ROW(U"获胜"), RUNES_ROW(U"取胜"), RUNES_ROW(U"稀释")};
    const struct reading_builder *builder = expression->builder;
    if (rune_in(rune_before(builder, begin), RUNES(U"比分兑例率汇水释液尺以按成胜负败输赢平")))
        return true;
    if (rune_before(builder, begin) == U'队' && /* 校队|21:19|险胜; but 国家队|9:00|集合 */
        !rune_in(rune_of(builder, end), RUNES(U"出集抵到开从训起赶前")))
        return true;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (begin > 1 && word_at(builder, begin - 2, words[i]))
            return true;
    for (size_t i = 0; i < sizeof(results) / sizeof(*results); i++)
        if (word_at(builder, end, results[i]))
            return true;
    return false;
}

/* 时间：|8:30, 警方|14:20|接到: what may stand before a time of day that nothing leads in. */
static bool may_lead_digital(const struct expression *expression, uint32_t begin, uint32_t end)
{
    static const struct runes labels =
        RUNES_ROW(U"间期时点始止束布新班车场会课门播映演饭餐午晨早晚夜上行达站");
    const char32_t before = rune_before(expression->builder, begin);
    if (is_colon(before) && begin > 1)
        return runes_hold(labels, rune_before(expression->builder, begin - 1));
    if (before == U'、' && begin > 1 && rune_is_digit(rune_before(expression->builder, begin - 1)))
        return expression->builder->cover[begin - 2] & COVER_TIME; /* 11:9、|7:11 */
    return rune_is_han(before) ? !is_ratio(expression, begin, end)
                               : !rune_is_letter(before) && before != U'.';
}

/* 8:30, 20:05:30. */
static bool read_digital(struct expression *expression, const struct numeral *hour)
{
    uint32_t begin = hour->begin;
    int32_t value = numeral_small(hour, 24);
    int32_t minute = two_digits(expression, hour->end + 1), second = -1;
    if (!is_colon(at_of(expression, hour->end)) || hour->digits == 0 || hour->digits > 2 ||
        value < 0 || minute < 0 || minute > 59)
        return false;
    if (expression->level == LEVEL_NOTHING && !may_lead_digital(expression, begin, hour->end + 3))
        return false;
    uint32_t end = hour->end + 3;
    if (is_colon(at_of(expression, end))) {
        second = two_digits(expression, end + 1);
        if (second > 59)
            return false;
        end += second >= 0 ? 3 : 0;
        if (second < 0 && rune_is_digit(at_of(expression, end + 1)))
            return false;
    }
    char32_t next = at_of(expression, end);
    if (next == U'.' && rune_is_digit(at_of(expression, end + 1))) {
        if (second < 0)
            return false; /* a ratio: 23:44.1 */
        for (end++; rune_is_digit(at_of(expression, end)) && end < hour->end + 12;)
            end++;
    }
    if (expression->level >= LEVEL_DAY &&
        (second >= 0 || rune_in(at_of(expression, end), RUNES(U"Z+"))))
        end = read_zone(expression, end);
    end = read_half_day(expression, end);
    end +=
        at_of(expression, end) == U'整' && !rune_in(at_of(expression, end + 1), RUNES(U"个体合"));
    set_clock(expression, end, value, minute, second);
    return true;
}

/* 三点的票, 七点的飞机: what has its hour. */
static bool thing_follows(const struct expression *expression, uint32_t end)
{
    static const struct runes things[] = {
        RUNES_ROW(U"票"),   RUNES_ROW(U"车"),   RUNES_ROW(U"船"),   RUNES_ROW(U"会"),
        RUNES_ROW(U"课"),   RUNES_ROW(U"飞机"), RUNES_ROW(U"航班"), RUNES_ROW(U"班机"),
        RUNES_ROW(U"火车"), RUNES_ROW(U"高铁"), RUNES_ROW(U"动车"), RUNES_ROW(U"闹钟"),
        RUNES_ROW(U"闹铃"), RUNES_ROW(U"电影"), RUNES_ROW(U"考试"), RUNES_ROW(U"比赛")};
    const char32_t c = at_of(expression, end + 1);
    const bool may = at_of(expression, end) == U'的' && WORDS_MAY_BEGIN(things, c);
    for (size_t i = 0; may && i < sizeof(things) / sizeof(*things); i++)
        if (word_at(expression->builder, end + 1, things[i]))
            return true;
    return false;
}

/* 七点出门, 十二点吃饭: what one does at an hour; 三点建议 and 五点要求 are points. */
static bool doing_follows(const struct expression *expression, uint32_t end)
{
    static const struct runes doings[] = {
        RUNES_ROW(U"出门"), RUNES_ROW(U"出发"), RUNES_ROW(U"吃饭"), RUNES_ROW(U"吃早"),
        RUNES_ROW(U"吃午"), RUNES_ROW(U"吃晚"), RUNES_ROW(U"上班"), RUNES_ROW(U"下班"),
        RUNES_ROW(U"上课"), RUNES_ROW(U"下课"), RUNES_ROW(U"放学"), RUNES_ROW(U"睡觉"),
        RUNES_ROW(U"集合"), RUNES_ROW(U"结束"), RUNES_ROW(U"抵达"), RUNES_ROW(U"回家"),
        RUNES_ROW(U"发车"), RUNES_ROW(U"播出"), RUNES_ROW(U"营业"), RUNES_ROW(U"关门"),
        RUNES_ROW(U"闭馆"), RUNES_ROW(U"提醒"), RUNES_ROW(U"叫醒"), RUNES_ROW(U"登机"),
        RUNES_ROW(U"散会"), RUNES_ROW(U"收工"), RUNES_ROW(U"打烊"), RUNES_ROW(U"碰头"),
        RUNES_ROW(U"开播"), RUNES_ROW(U"起床"), RUNES_ROW(U"开会"), RUNES_ROW(U"开门"),
        RUNES_ROW(U"开饭"), RUNES_ROW(U"到家"), RUNES_ROW(U"做饭"), RUNES_ROW(U"开始"),
        RUNES_ROW(U"等到"), RUNES_ROW(U"忙到"), RUNES_ROW(U"干到"), RUNES_ROW(U"睡到"),
        RUNES_ROW(U"排到")};
    char32_t c = at_of(expression, end);
    if (word_at(expression->builder, end, RUNES(U"新闻联播")) || thing_follows(expression, end))
        return true;
    if (!WORDS_MAY_BEGIN(doings, c))
        return false;
    for (size_t i = 0; i < sizeof(doings) / sizeof(*doings); i++) {
        if (doings[i].data[0] == c && doings[i].data[1] == at_of(expression, end + 1))
            return true;
    }
    return false;
}

/* 八点二十|一起走: the last figure begins a word that is no number. */
static void leave_word(const struct reading_builder *builder, struct numeral *minutes)
{
    uint32_t last = minutes->end - 1;
    if (minutes->arabic || last < minutes->begin + 2 || rune_of(builder, last) != U'一' ||
        rune_of(builder, last - 1) != U'十' ||
        builder_hit_at(builder, last, LEXICON_NOT_NUMBERS) == NULL)
        return;
    minutes->number = decimal_of(numeral_small(minutes, 59) - 1);
    minutes->end = last;
}

/* 30分, 半, 一刻 behind 点 or 时. *end moves behind it. */
static int32_t read_minutes(const struct expression *expression, uint32_t *end, int32_t *second)
{
    struct runes text = expression->builder->reading->text;
    char32_t c = at_of(expression, *end);
    struct numeral numeral;
    if (c == U'半' && !rune_in(at_of(expression, *end + 1), RUNES(U"数年天月个小"))) {
        ++*end;
        return 30;
    }
    uint32_t begin = c == U'过' ? *end + 1 : *end;
    uint32_t zero = at_of(expression, begin) == U'零' ? begin + 1 : begin;
    if (!numeral_read(text, zero, &numeral) || numeral.operator!= OPERATOR_EQUAL)
        return -1;
    leave_word(expression->builder, &numeral);
    int32_t minutes = numeral_small(&numeral, 59);
    c = at_of(expression, numeral.end);
    if (c == U'刻' && minutes >= 1 && minutes <= 3) {
        *end = numeral.end + 1 + (at_of(expression, numeral.end + 1) == U'钟');
        return minutes * 15;
    }
    bool spelled = c == U'分' && !rune_in(at_of(expression, numeral.end + 1), RUNES(U"之公"));
    /* 三点二十 and 三点零五 need no 分, 三点五 is a decimal. */
    bool two = numeral.arabic ? numeral.digits == 2
                              : zero > begin || minutes >= 10 || numeral.leading_zero;
    uint32_t unit;
    bool counts = (unit_at(expression->builder, numeral.end, LEXICON_UNITS, &unit) != NULL &&
                   !doing_follows(expression, numeral.end)) || /* 七点二十集合 */
                  unit_at(expression->builder, numeral.end, LEXICON_CURRENCIES, &unit) != NULL;
    bool other = rune_in(c, RUNES(U"%％.多余几岁年月日天周小号秒")) ||
                 (rune_class_of(c) != RUNE_OTHER && c != U'上' &&
                  builder_hit_at(expression->builder, numeral.end, LEXICON_NOT_NUMBERS) == NULL);
    if (minutes < 0 || (!spelled && (!two || counts || other)))
        return -1;
    *end = numeral.end + (spelled ? 1 + (at_of(expression, numeral.end + 1) == U'钟') : 0);
    struct numeral seconds;
    if (spelled && numeral_read(text, *end, &seconds) && at_of(expression, seconds.end) == U'秒' &&
        numeral_small(&seconds, 59) >= 0) {
        *second = numeral_small(&seconds, 59);
        *end = seconds.end + 1;
    }
    return minutes;
}

/* What may follow a bare 三点 or 8时, so that it is a time of day and not three points; `less`:
 * 不到 does. */
static bool closes_hour(char32_t next, bool known, bool daypart, bool less)
{
    if (!rune_is_han(next))
        return known || !rune_in(next, RUNES(U":："));
    if (less)
        return true;
    if (rune_in(next, RUNES(U"许左前之以到至开起准后")) || (known && next == U'多'))
        return true;
    return known ? daypart || !rune_in(next, RUNES(U"意建要体"))
                 : rune_in(next, RUNES(U"在就从去我你他她见来叫喊才"));
}

/* 9—12时, 8至10点: hours that share their unit. */
static bool read_hours(struct expression *expression, const struct numeral *first)
{
    struct numeral second;
    uint32_t at = connector_end(expression->builder, first->end);
    bool listed = at == first->end && at_of(expression, at) == U'、'; /* 早上7、8点 */
    at += listed;
    if (at == first->end || !numeral_at(expression->builder, at, &second) || first->digits > 2 ||
        second.digits > 2 || (listed && expression->daypart == DAYPART_NONE))
        return false;
    int32_t from = numeral_small(first, 24), to = numeral_small(&second, 24);
    char32_t unit = at_of(expression, second.end), next = at_of(expression, second.end + 1);
    if (from < 0 || to <= from || (listed && to != from + 1) || (unit != U'时' && unit != U'点') ||
        (rune_is_han(next) && !rune_in(next, RUNES(U"许左前之以开起准后钟为的是和及"))))
        return false;
    set_clock(expression, second.end + 1 + (next == U'钟'), from, 0, -1);
    expression->period.to = expression->period.from;
    expression->period.to.hour = (int8_t)hour_of_day(to, expression->daypart);
    expression->period.interval = true;
    return true;
}

/* 七点多|到, 五六点|就醒: what is told of an hour that is not exact. */
static bool lived_by_hour(const struct expression *expression, uint32_t end)
{
    return rune_in(at_of(expression, end), RUNES(U"在就才从我他她的来到起醒睡走回")) ||
           doing_follows(expression, end);
}

/* 八点多, 七点来钟: about that hour; its end, or end where no such word stands there. */
static uint32_t vague_hour_end(const struct expression *expression, uint32_t end, bool known)
{
    char32_t c = at_of(expression, end), next = at_of(expression, end + 1);
    if (c == U'来' && next == U'钟')
        return end + 2;
    if (c != U'多')
        return end;
    if (next == U'钟')
        return end + 2;
    bool rise =
        rune_in(rune_before(expression->builder, expression->begin), RUNES(U"涨跌升降高低增减"));
    return known || (!rise && (!rune_is_han(next) || lived_by_hour(expression, end + 1))) ? end + 1
                                                                                          : end;
}

/* 9am, 3 PM. */
static bool read_english(struct expression *expression, const struct numeral *hour)
{
    int32_t value = numeral_small(hour, 12);
    if (value < 1 || hour->digits == 0 || hour->digits > 2)
        return false;
    struct expression ahead = *expression;
    uint32_t end = read_half_day(&ahead, hour->end);
    if (end == hour->end)
        return false;
    *expression = ahead;
    set_clock(expression, end, value, 0, -1);
    return true;
}

/* 四五点|的样子, 五六点|就醒, 大概五六点: no points that are made or won. */
static bool is_bare_pair_of_hours(const struct expression *expression, uint32_t end)
{
    const char32_t before = rune_before(expression->builder, expression->begin);
    if (rune_in(before, RUNES(U"涨跌升降高低增减有了这那几提出")))
        return false;
    return at_of(expression, end) == U'的' ? word_at(expression->builder, end, RUNES(U"的样子"))
           : rune_is_han(at_of(expression, end)) ? lived_by_hour(expression, end)
                                                 : rune_in(before, RUNES(U"概就"));
}

/* 早上六七点, 两三点钟, 上午九十点: about then. */
static bool read_hour_pair(struct expression *expression, const struct numeral *hour)
{
    uint32_t end = hour->end + 1;
    bool clock = at_of(expression, end) == U'钟';
    bool known = clock ||
                 (expression->daypart != DAYPART_NONE &&
                  !rune_in(at_of(expression, end), RUNES(U"意建要体"))) ||
                 is_bare_pair_of_hours(expression, end);
    struct numeral last = *hour;
    last.number = hour->number_max;
    int32_t from = numeral_small(hour, 23), to = numeral_small(&last, 24);
    if (hour->end == hour->begin + 2 && at_of(expression, hour->begin) == U'九' && to == -1 &&
        at_of(expression, hour->begin + 1) == U'十') {
        from = 9;
        to = 10;
    } else if (hour->operator!= OPERATOR_RANGE) {
        return false;
    }
    if (hour->arabic || !known || at_of(expression, hour->end) != U'点' || from < 0 || to < 0)
        return false;
    set_clock(expression, end + clock, from, 0, -1);
    expression->period.to = expression->period.from;
    expression->period.to.hour = (int8_t)hour_of_day(to, expression->daypart);
    expression->period.interval = true;
    return true;
}

/* 8点和10点之间: an hour behind the one that ends at end. */
static bool hour_between_follows(const struct expression *expression, uint32_t end)
{
    struct numeral second;
    return rune_in(at_of(expression, end), RUNES(U"和与")) &&
           numeral_at(expression->builder, end + 1, &second) &&
           rune_in(at_of(expression, second.end), RUNES(U"点时")) &&
           word_at(expression->builder, second.end + 1, RUNES(U"之间"));
}

/* 好一点, 早一点, 今天一点都不冷: a little, and no hour; but 等到一点, 会议一点|开始. */
static bool is_a_little(const struct expression *expression, const struct numeral *hour)
{
    const char32_t before = rune_before(expression->builder, expression->begin);
    const char32_t next = at_of(expression, hour->end + 1);
    if (!hour->single || at_of(expression, hour->begin) != U'一' || expression->behind_clock)
        return false;
    if (hour->begin == expression->begin + 1 && /* 早|一点 */
        rune_in(at_of(expression, expression->begin), RUNES(U"早晚")))
        return true;
    if (expression->daypart != DAYPART_NONE)
        return false;
    if (expression->level >= LEVEL_DAY)
        return rune_in(next, RUNES(U"都也儿点不没小"));
    const bool begins = doing_follows(expression, hour->end + 1) &&
                        rune_in(before, RUNES(U"议会课试赛演映车船机班们我你您他她咱"));
    return rune_is_han(before) ? !begins && !rune_in(before, RUNES(U"到至从等约"))
                               : !rune_is_han(next);
}

/* 三点、五点|建议: points that are made. */
static bool is_listed_point(const struct expression *expression, uint32_t end)
{
    struct numeral next;
    return expression->level == LEVEL_NOTHING && at_of(expression, end) == U'、' &&
           numeral_at(expression->builder, end + 1, &next) &&
           at_of(expression, next.end) == U'点' &&
           rune_in(at_of(expression, next.end + 1), RUNES(U"意建要体"));
}

/* 上午9点、|10点: behind an hour that was read. */
static bool is_listed_hour(const struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    const uint32_t begin = expression->begin;
    return begin > 1 && joins_list(rune_before(builder, begin)) &&
           rune_in(rune_before(builder, begin - 1), RUNES(U"点时半刻分整钟")) &&
           builder->cover[begin - 2] & COVER_TIME;
}

/* 8点, 八点半, 9时30分15秒, 三点差五分. */
static bool read_spoken(struct expression *expression, const struct numeral *hour)
{
    int32_t value = numeral_small(hour, 24), second = -1;
    char32_t unit = at_of(expression, hour->end);
    uint32_t end = hour->end + 1;
    if (value < 0 || (unit != U'点' && unit != U'时') ||
        hour->operator!= OPERATOR_EQUAL || hour->digits> 2 || hour->bare_scale)
        return false;
    bool known = expression->level >= LEVEL_DAY || expression->daypart != DAYPART_NONE ||
                 expression->behind_clock || is_listed_hour(expression);
    bool whole = rune_in(at_of(expression, end), RUNES(U"整钟")) ||
                 (at_of(expression, end) == U'正' && !rune_is_han(at_of(expression, end + 1)));
    if (whole)
        end++;
    int32_t minute = read_minutes(expression, &end, &second);
    if (minute < 0 && at_of(expression, end) == U'差') {
        uint32_t ahead = end + 1;
        int32_t less = read_minutes(expression, &ahead, &second);
        if (less > 0) {
            minute = 60 - less;
            value--;
            end = ahead;
        }
    }
    uint32_t vague = minute < 0 && !whole ? vague_hour_end(expression, end, known) : end;
    whole |= vague > end;
    end = vague;
    char32_t next = at_of(expression, end);
    if (known && next == U'要' && !rune_in(at_of(expression, end + 1), RUNES(U"求点义领素件")))
        next = U'去'; /* 周三十点|要去医院 */
    if (minute < 0 && !whole) {
        if (unit == U'点' && (is_a_little(expression, hour) || is_listed_point(expression, end)))
            return false;
        if (unit == U'点' && !known && word_at(expression->builder, end, RUNES(U"之间")))
            return false; /* 两点|之间 */
        if (unit == U'时' &&
            !(known && (word_at(expression->builder, end, RUNES(U"期间")) ||
                        word_at(expression->builder, end, RUNES(U"值班")))) &&
            (rune_in(next, RUNES(U"间代期候常刻尚段事值任而装速效光令评差隔空局节针")) ||
             (next == U'有' && !hour->arabic))) /* 时有|发生, but 8时|有雨 */
            return false;
        if (unit == U'点' && expression->daypart == DAYPART_NONE && !(known && value > 12) &&
            rune_in(next, RUNES(U"赞击名位评燃亮要建意体")))
            return false;
        bool zero = value == 0 && !rune_in(next, RUNES(U"能组贡校漂几"));
        bool come = next == U'了' && /* 快八点了 */
                    (!rune_is_han(at_of(expression, end + 1)) ||
                     rune_before(expression->builder, expression->begin) == U'快');
        bool late = unit == U'点' && value > 12 && value < 24 && hour->arabic && /* 22点熄灯 */
                    !rune_in(next, RUNES(U"措举共启思感结认心希经工积成规说看改优创亮积评问差"));
        if (!closes_hour(next, known || zero || late || (unit == U'时' && hour->arabic),
                         expression->daypart != DAYPART_NONE || late || unit == U'时',
                         word_at(expression->builder, end, RUNES(U"不到")) ||
                             word_at(expression->builder, end, RUNES(U"为止")) ||
                             word_at(expression->builder, end, RUNES(U"刚过")) ||
                             (come && unit == U'点')) &&
            !hour_between_follows(expression, end) &&
            !(unit == U'点' && doing_follows(expression, end)))
            return false;
    }
    if (at_of(expression, end) == U'整')
        end++;
    if (unit == U'点' && !known && minute < 0 && !whole &&
        rune_in(rune_before(expression->builder, expression->begin), RUNES(U"涨跌升降")))
        return false; /* 跌10点 */
    set_clock(expression, end, value, minute < 0 ? 0 : minute, second);
    return true;
}

/* 差五分八点, 差一刻九点. */
static bool read_short_of(struct expression *expression)
{
    uint32_t end = expression->at + 1;
    int32_t second = -1;
    struct numeral hour;
    if (at_of(expression, expression->at) != U'差')
        return false;
    int32_t less = read_minutes(expression, &end, &second);
    if (less <= 0 || !numeral_at(expression->builder, end, &hour) ||
        at_of(expression, hour.end) != U'点')
        return false;
    int32_t value = numeral_small(&hour, 24);
    if (value < 1)
        return false;
    set_clock(expression, hour.end + 1, value - 1, 60 - less, -1);
    return true;
}

/* 上午九点零五, 下午三点五分: the hour of what reads as a decimal too. */
static bool read_hour_of_decimal(struct expression *expression, const struct numeral *decimal)
{
    struct numeral hour;
    const struct runes text = expression->builder->reading->text;
    uint32_t point = decimal->begin;
    bool known = expression->level >= LEVEL_DAY || expression->daypart != DAYPART_NONE;
    while (point < decimal->end && text.data[point] != U'点')
        point++;
    bool nought = decimal->end == point + 3 && chinese_digit(at_of(expression, point + 1)) == 0;
    uint32_t unit; /* 两点零八|出发; but 两点零八米 */
    known |= nought && point == decimal->begin + 1 && at_of(expression, decimal->begin) == U'两' &&
             unit_at(expression->builder, decimal->end, LEXICON_UNITS, &unit) == NULL;
    return known && !decimal->arabic &&
           (nought || at_of(expression, decimal->end) == U'分' ||
            expression->daypart != DAYPART_NONE) && /* 下午三点|一个人 */
           numeral_read(runes_slice(text, 0, point), decimal->begin, &hour) &&
           hour.whole && read_spoken(expression, &hour);
}

/* 晚上快|十点, 下午大约|三点半: behind the part of the day that its hour stands in. */
static bool read_about_hour(struct expression *expression)
{
    static const struct runes words[] = {
        RUNES_ROW(U"快"),   RUNES_ROW(U"将近"), RUNES_ROW(U"接近"),   RUNES_ROW(U"大约"),
        RUNES_ROW(U"大概"), RUNES_ROW(U"约"),   RUNES_ROW(U"差不多"), RUNES_ROW(U"临近"),
        RUNES_ROW(U"不到"), RUNES_ROW(U"刚过"), RUNES_ROW(U"快到")};
    const char32_t c = at_of(expression, expression->at);
    if (expression->daypart == DAYPART_NONE || !WORDS_MAY_BEGIN(words, c))
        return false;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        struct expression ahead = *expression;
        struct numeral hour;
        ahead.at += words[i].length;
        if (!word_at(expression->builder, expression->at, words[i]) ||
            !numeral_at(expression->builder, ahead.at, &hour) ||
            !(read_digital(&ahead, &hour) || read_hour_pair(&ahead, &hour) ||
              read_spoken(&ahead, &hour)))
            continue;
        *expression = ahead;
        return true;
    }
    return false;
}

bool read_clock(struct expression *expression)
{
    struct numeral hour;
    uint32_t at = expression->at;
    if (expression->level >= LEVEL_CLOCK ||
        (expression->level != LEVEL_NOTHING && expression->level < LEVEL_DAY) ||
        (expression->period.interval && expression->daypart == DAYPART_NONE))
        return false; /* 周末|10:00—22:00 */
    char32_t c = at_of(expression, at);
    if (expression->level == LEVEL_DAY && c == U'T' && rune_is_digit(at_of(expression, at + 1)))
        at++; /* ISO 8601 */
    if (numeral_at(expression->builder, at, &hour))
        return read_digital(expression, &hour) || read_hours(expression, &hour) ||
               read_hour_pair(expression, &hour) || read_spoken(expression, &hour) ||
               (!hour.whole && read_hour_of_decimal(expression, &hour)) ||
               read_english(expression, &hour);
    if (read_short_of(expression) || read_about_hour(expression))
        return true;
    /* 早8点, 晚7时: half of a word. */
    if (expression->level < LEVEL_DAYPART && rune_in(c, RUNES(U"早晚晨")) &&
        numeral_at(expression->builder, at + 1, &hour)) {
        struct expression ahead = *expression;
        ahead.at = at + 1;
        ahead.daypart = c == U'晚' ? DAYPART_EVENING : DAYPART_MORNING;
        if (read_digital(&ahead, &hour) || read_hours(&ahead, &hour) ||
            read_spoken(&ahead, &hour)) {
            *expression = ahead;
            return true;
        }
    }
    /* 3日晚, 周五早 */
    if (c == U'夜' && expression->level == LEVEL_DAY && !rune_is_han(at_of(expression, at + 1))) {
        expression->daypart = DAYPART_NIGHT; /* 七月七日夜， */
        expression->at++;
        expression->level = LEVEL_DAYPART;
        return true;
    }
    if ((c == U'晚' || c == U'早' || c == U'晨' || c == U'午') && expression->level >= LEVEL_DAY &&
        expression->level < LEVEL_DAYPART &&
        !rune_in(at_of(expression, at + 1), RUNES(U"会宴报饭餐点年期间稻熟茬婚些高"))) {
        expression->daypart = c == U'晚' ? DAYPART_EVENING : DAYPART_MORNING;
        expression->at++;
        expression->level = LEVEL_DAYPART;
        return true;
    }
    return false;
}

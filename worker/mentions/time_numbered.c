/* Elements of a time that are counted: 一季度, 3月, 1—6月, 15日, 廿三, 初一. Years stand in
 * time_years.c, what is longer in time_eras.c. */
#include "mentions/crossing.h"
#include "mentions/time_expression.h"

static char32_t at_of(const struct expression *expression, uint32_t position)
{
    return rune_of(expression->builder, position);
}

static bool at_word(const struct expression *expression, uint32_t position, struct runes word)
{
    return word_at(expression->builder, position, word);
}

/* ---- parts of a year ---- */

static void set_months(struct expression *expression, int32_t first, int32_t last)
{
    struct moment *from = &expression->period.from;
    from->year = expression_year(expression);
    if (first == 1 && last == 6) {
        from->part = PART_FIRST_HALF;
    } else if (first == 7 && last == 12) {
        from->part = PART_SECOND_HALF;
    } else {
        from->month = (int8_t)first;
        expression->period.to = *from;
        expression->period.to.month = (int8_t)last;
        expression->period.interval = true;
    }
}

/* By their months, 一二季度 as the first half. */
static void set_quarters(struct expression *expression, int32_t first, int32_t last)
{
    set_months(expression, first * 3 - 2, last * 3);
}

/* 一、二季度, 第三、四季度; read behind 第. */
static bool read_quarter_pair(struct expression *expression, const struct numeral *first)
{
    struct numeral second;
    uint32_t at = connector_end(expression->builder, first->end);
    if (at == first->end && rune_in(at_of(expression, at), RUNES(U"、和")))
        at++;
    if (at == first->end || expression->level >= LEVEL_PART)
        return false;
    at += at_of(expression, at) == U'第';
    if (!numeral_at(expression->builder, at, &second) ||
        !at_word(expression, second.end, RUNES(U"季度")))
        return false;
    int32_t from = numeral_small(first, 4), to = numeral_small(&second, 4);
    if (from < 1 || to <= from)
        return false;
    set_quarters(expression, from, to);
    expression_advance(expression, second.end + 2, LEVEL_PART);
    return true;
}

/* 一季度, 第二季度, 前三季度, 一二季度. */
static bool read_quarter(struct expression *expression, const struct numeral *numeral,
                         bool first_of)
{
    int32_t value = numeral_small(numeral, 4);
    bool counted = at_of(expression, numeral->end) == U'个' &&
                   (first_of || at_of(expression, expression->at) == U'第'); /* 第一个季度 */
    uint32_t unit = numeral->end + counted;
    if (value < 1 || at_of(expression, unit) != U'季' || expression->level >= LEVEL_PART ||
        rune_in(at_of(expression, unit + 1), RUNES(U"节稻后")))
        return false;
    if (at_of(expression, unit) == U'季' && at_of(expression, unit + 1) != U'度' &&
        (expression->level != LEVEL_YEAR || rune_is_han(at_of(expression, unit + 1))))
        return false;
    uint32_t end = unit + 1 + (at_of(expression, unit + 1) == U'度');
    struct moment *from = &expression->period.from;
    from->year = expression_year(expression);
    if (first_of && at_of(expression, expression->at) == U'后') {
        set_quarters(expression, 5 - value, 4);
    } else if (first_of && value > 1) {
        set_quarters(expression, 1, value);
    } else if (numeral->operator== OPERATOR_RANGE) {
        struct numeral last = *numeral; /* 一二季度 */
        last.number = numeral->number_max;
        int32_t to = numeral_small(&last, 4);
        if (to != value + 1)
            return false;
        set_quarters(expression, value, to);
    } else {
        from->part = (int8_t)(PART_FIRST_QUARTER + value - 1);
    }
    expression_advance(expression, end, LEVEL_PART);
    return true;
}

bool months_from_january(const struct expression *expression, int32_t months, bool arabic)
{
    const struct date *reference = &expression->reference;
    return arabic || months >= 3 || (reference->year != 0 && reference->month == months + 1);
}

/* 前三季度, 前5个月: from January on. */
static bool read_first_of(struct expression *expression)
{
    struct numeral numeral;
    bool last = at_of(expression, expression->at) == U'后'; /* 后两个季度 */
    if ((!last && !rune_in(at_of(expression, expression->at), RUNES(U"前头"))) ||
        (last && expression->level == LEVEL_NOTHING &&
         rune_is_han(rune_before(expression->builder, expression->at))) ||
        rune_before(expression->builder, expression->at) == U'提' || /* 提前3个月 */
        expression->level >= LEVEL_PART ||
        !numeral_at(expression->builder, expression->at + 1, &numeral))
        return false;
    if (!last && read_year_before_christ(expression, &numeral))
        return true;
    if (read_quarter(expression, &numeral, true) || last)
        return expression->level == LEVEL_PART;
    int32_t months = numeral_small(&numeral, 11);
    bool counted = at_word(expression, numeral.end, RUNES(U"个月"));
    /* 前两个月 of plain speech are the last two; 前7月 stands in headlines. */
    if (months < 1 || (!counted && !(numeral.arabic && at_of(expression, numeral.end) == U'月')) ||
        (expression->level != LEVEL_YEAR &&
         !months_from_january(expression, months, numeral.arabic)) ||
        numeral.operator!= OPERATOR_EQUAL)
        return false;
    struct numeral day; /* 街头|3月5日 */
    if (!counted && numeral_at(expression->builder, numeral.end + 1, &day) &&
        rune_in(at_of(expression, day.end), RUNES(U"日号")))
        return false;
    set_months(expression, 1, months);
    if (months == 1)
        expression->period.interval = false;
    expression_advance(expression, numeral.end + 1 + counted, LEVEL_PART);
    return true;
}

static uint32_t month_end(const struct expression *expression, uint32_t unit)
{
    return unit + 1 +
           (at_of(expression, unit + 1) == U'份' && at_of(expression, unit + 2) != U'额');
}

/* 1—3月|12家, 5、6月|三百人: what is counted, and no day of the month. */
static bool amount_follows(const struct expression *expression, uint32_t position)
{
    struct numeral count;
    return counted_at(expression->builder, position, &count) &&
           !rune_in(at_of(expression, count.end), RUNES(U"日号"));
}

/* 1—6月, 1至8月份, 七八月, 5、6月份. */
static bool read_months(struct expression *expression, const struct numeral *first)
{
    struct numeral second;
    uint32_t at = connector_end(expression->builder, first->end);
    int32_t from = numeral_small(first, 12);
    bool listed = at == first->end && at_of(expression, at) == U'、';
    if (first->operator== OPERATOR_RANGE && at_of(expression, first->end) == U'月') {
        struct numeral last = *first;
        last.number = first->number_max;
        int32_t to = numeral_small(&last, 12);
        if (from < 1 || to < 1)
            return false;
        set_months(expression, from, to);
        expression_advance(expression, month_end(expression, first->end), LEVEL_MONTH);
        return true;
    }
    at += listed;
    if (at == first->end || from < 1 || !numeral_at(expression->builder, at, &second))
        return false;
    int32_t to = numeral_small(&second, 12);
    struct numeral next;
    bool row = to == from + 1; /* 3、4、5月 */
    while (listed && row && at_of(expression, second.end) == U'、' &&
           numeral_at(expression->builder, second.end + 1, &next) &&
           numeral_small(&next, 12) == to + 1) {
        second = next;
        to++;
    }
    uint32_t unit = time_unit_position(expression, &second);
    if (to <= from || at_of(expression, unit) != U'月' || (listed && !row) ||
        (rune_class_of(at_of(expression, unit + 1)) != RUNE_OTHER &&
         (numeral_there(expression->builder, unit + 1) != NULL ||
          at_of(expression, unit + 2) == U'旬') &&
         !amount_follows(expression, unit + 1)))
        return false;
    set_months(expression, from, to);
    expression_advance(expression, month_end(expression, unit), LEVEL_MONTH);
    return true;
}

/* ---- months and days ---- */

/* A lunar date is turned to the Gregorian one where its year is known. */
static void settle_lunar(struct expression *expression, int32_t month, int32_t day)
{
    struct moment *from = &expression->period.from;
    int32_t year = expression_lunar_year(expression, month);
    struct day result;
    *from = moment_of_year(year);
    if (year != YEAR_UNKNOWN && lunar_to_day(year, month, expression->leap, day, &result)) {
        *from = moment_of_day(result);
    } else {
        expression->period.none = true;
    }
}

/* 初一, 廿三, 十五 behind a lunar month. */
static bool read_lunar_day(struct expression *expression, int32_t month)
{
    struct numeral numeral;
    uint32_t at = expression->at + (at_of(expression, expression->at) == U'初');
    bool initial = at > expression->at;
    if (!numeral_at(expression->builder, at, &numeral) || numeral.arabic)
        return false;
    int32_t day = numeral_small(&numeral, 30);
    if (day < 1 || (initial && day > 10) || numeral.operator== OPERATOR_MORE)
        return false;
    uint32_t end = numeral.end + (rune_in(at_of(expression, numeral.end), RUNES(U"日号")));
    settle_lunar(expression, month, day);
    expression_advance(expression, end, LEVEL_DAY);
    expression->lunar_month = (int8_t)month;
    expression->wording = WORDING_LUNAR;
    return true;
}

bool read_lunar_day_of_month(struct expression *expression)
{
    enum { WINTER = 11 }; /* the lunar months whose days may lie in the next Gregorian year */
    struct expression ahead = *expression;
    if (expression->lunar_month <= 0 ||
        (at_of(expression, expression->at) != U'初' &&
         rune_class_of(at_of(expression, expression->at)) == RUNE_OTHER))
        return false;
    if (expression->lunar_month >= WINTER && ahead.period.from.month <= 2)
        ahead.period.from.year--;
    if (!read_lunar_day(&ahead, expression->lunar_month))
        return false;
    *expression = ahead;
    return true;
}

/* 八月十五 without 日 is a lunar date, so is anything behind 农历. */
static bool is_lunar_month(const struct expression *expression, const struct numeral *numeral,
                           uint32_t end)
{
    if (expression->lunar)
        return true;
    if (numeral->arabic || expression->level > LEVEL_YEAR)
        return false;
    if (at_of(expression, end) == U'初' &&
        (chinese_digit(at_of(expression, end + 1)) > 0 || at_of(expression, end + 1) == U'十'))
        return true;
    struct numeral day;
    if (!numeral_at(expression->builder, end, &day) || day.arabic)
        return false;
    if (at_of(expression, end) == U'廿' && !rune_in(at_of(expression, day.end), RUNES(U"日号")))
        return true;
    int32_t value = numeral_small(&day, 30), month = numeral_small(numeral, 12);
    bool festival = (month == 8 && value == 15) || (month == 9 && value == 9) ||
                    (month == 7 && value == 7) || (month == 5 && value == 5) ||
                    (month == 3 && value == 3) || (month == 2 && value == 2);
    bool alone = value >= 11 && day.digits == 0 &&
                 day.operator== OPERATOR_EQUAL &&(
                     !rune_is_han(at_of(expression, day.end)) ||
                     rune_in(at_of(expression, day.end), RUNES(U"那晚"))) && /* 三月十五那天 */
                 !rune_in(at_of(expression, day.end), RUNES(U"、-—~～%％"));
    return alone || (festival && !rune_in(at_of(expression, day.end), RUNES(U"日号到至-")));
}

static bool read_month(struct expression *expression, const struct numeral *numeral)
{
    uint32_t unit = time_unit_position(expression, numeral);
    int32_t month = numeral_small(numeral, 12);
    if (expression->level >= LEVEL_MONTH || expression->level == LEVEL_PART)
        return false;
    if (!expression->lunar && read_months(expression, numeral))
        return true;
    if (month < 1 || at_of(expression, unit) != U'月' ||
        rune_before(expression->builder, unit) == U'两' || /* 两月 is a length */
        numeral->operator!=
        OPERATOR_EQUAL ||(!numeral->arabic && numeral->digits > 0 && !numeral->single) ||
        numeral->digits > 2 ||
        (rune_in(at_of(expression, unit + 1), RUNES(U"饼亮球嫂薪票租龄湖牙")) &&
         !words_part_at(expression->builder, unit + 1)) ||
        (at_of(expression, unit + 1) == U'入' &&
         rune_class_of(at_of(expression, unit + 2)) != RUNE_OTHER) || /* 月入五千 */
        (at_of(expression, unit + 1) == U'天' && !numeral->arabic &&
         !rune_in(at_of(expression, unit + 2), RUNES(U"气空然文"))))
        return false; /* 三月天 */
    uint32_t end = month_end(expression, unit);
    if (is_lunar_month(expression, numeral, unit + 1)) {
        uint32_t begin = expression->at;
        expression->at = unit + 1;
        if (read_lunar_day(expression, month))
            return true;
        expression->at = begin;
        if (expression->lunar) {
            struct day first, last;
            int32_t year = expression_lunar_year(expression, month);
            int32_t length = lunar_month_length(year, month, expression->leap);
            if (length > 0 && lunar_to_day(year, month, expression->leap, 1, &first) &&
                lunar_to_day(year, month, expression->leap, length, &last))
                expression_set_days(expression, first, last);
            else
                expression->period.none = true;
            expression->lunar_stretch = true;
            expression_advance(expression, end, LEVEL_MONTH);
            return true;
        }
    }
    expression->period.from.year = expression_year(expression);
    expression->period.from.month = (int8_t)month;
    expression_advance(expression, end, LEVEL_MONTH);
    return true;
}

static bool day_exists(const struct moment *moment, int32_t day)
{
    if (moment->month <= 0)
        return day <= 31;
    int32_t year = moment->year == YEAR_UNKNOWN ? 2000 : moment->year;
    return day <= calendar_month_length(year, moment->month);
}

/* 十四|日元, 3|日圆: no day; but 9日|圆满, 5日|元谋: a place or a common word begins behind it. */
static bool is_yen(const struct expression *expression, uint32_t unit)
{
    enum {
        PLACES = LEXICON_KIND(LEXICON_PLACES) | LEXICON_KIND(LEXICON_PLACE_SHORT) |
                 LEXICON_KIND(LEXICON_TOWNS) | LEXICON_KIND(LEXICON_SITES)
    };
    const struct reading_builder *builder = expression->builder;
    return !expression->has_month && at_of(expression, unit) == U'日' &&
           rune_in(at_of(expression, unit + 1), RUNES(U"元圆")) &&
           !list_word_at(builder, unit + 1, PLACES) &&
           (!is_crossed(builder, unit + 2) || words_part_at(builder, unit + 2));
}

/* 会议四号|下午三点, 妈妈二十四号|去接人: what is told of a day; but 神舟十八号, 蓝鲸一号|交付. */
static bool day_is_lived(const struct expression *expression, uint32_t position)
{
    static const struct runes craft =
        RUNES_ROW(U"舟娥征宫问斗龙星雀箭链践鲸鲲鹏鹰鹭鸥雁燕凤鲨豚蛟虎豹狮马");
    static const struct runes doers =
        RUNES_ROW(U"妈爸姐哥弟妹爷奶叔伯姨姑婆公舅嫂娘儿子女侄孙师友们人家校司厂店");
    struct numeral hour;
    const char32_t before = rune_before(expression->builder, expression->at);
    return !runes_hold(craft, before) &&
           (daypart_follows(expression, position) ||
            (runes_hold(doers, before) &&
             rune_in(at_of(expression, position), RUNES(U"去来见交放休搬晚"))) ||
            (numeral_at(expression->builder, position, &hour) && hour.digits <= 2 &&
             rune_in(at_of(expression, hour.end), RUNES(U"点时:："))));
}

/* What makes N号 something else than a day: house and line numbers, documents. */
static bool is_other_number(const struct expression *expression, uint32_t unit)
{
    char32_t next = at_of(expression, unit + 1);
    char32_t before = rune_before(expression->builder, expression->at);
    if (expression->level == LEVEL_MONTH || at_word(expression, unit + 1, RUNES(U"星期")))
        return rune_in(next, RUNES(U"楼线")); /* behind its month it is a day */
    if (expression->level == LEVEL_NOTHING && rune_is_han(before) &&
        !rune_is_digit(at_of(expression, expression->at)) &&
        !rune_in(before,
                 RUNES(U"在于到至的是从以本这为了和与自截定及改约日就等过我你他她要都们说得")) &&
        !day_is_lived(expression, unit + 1))
        return true; /* 华龙一号 */
    if (next == U'召' && at_of(expression, unit + 2) == U'开')
        return false;                                     /* 27号|召开, no 号召 */
    if ((at_word(expression, unit + 1, RUNES(U"发射")) && /* but 将于3号|发射升空 */
         rune_in(at_of(expression, unit + 3), RUNES(U"工台架塔场阵位"))) ||
        at_word(expression, unit + 1, RUNES(U"工位")) ||
        at_word(expression, unit + 1, RUNES(U"风球")) ||
        at_word(expression, unit + 1, RUNES(U"平洞")) ||
        at_word(expression, unit + 1, RUNES(U"斜井")) ||
        at_word(expression, unit + 1, RUNES(U"竖井")))
        return true; /* 3号发射工位 */
    return rune_in(
               next,
               RUNES(U"工楼线院店厅车门机文令公馆房坑井地矿站台库厂桥高国省县区码段航梯首宗决提议"
                     "召称手牌池机器组炉船舰轮包箱商会电洞闸堤路塔别元星弹头主遗墓通病选球床位衣字”"
                     "》")) ||
           rune_in(before,
                   RUNES(U"路街巷弄第〕]字楼幢栋厅区口园厦座室道村组厂池线港舰艇参稻麦薯豆棉椒"));
}

/* 4月5、6、7日: the last of three days or more in a row, which stand behind the first one's 、. */
static bool last_of_days(const struct expression *expression, int32_t day, uint32_t position,
                         struct numeral *last)
{
    struct numeral next;
    uint32_t count = 0;
    while (numeral_at(expression->builder, position, &next) && next.digits <= 2 &&
           numeral_small(&next, 31) == ++day) {
        count++;
        if (rune_in(at_of(expression, next.end), RUNES(U"日号"))) {
            *last = next;
            return count > 1;
        }
        if (at_of(expression, next.end) != U'、')
            return false;
        position = next.end + 1;
    }
    return false;
}

static bool festival_follows(const struct expression *expression, uint32_t position)
{
    const struct reading *reading = expression->builder->reading;
    return position < reading->text.length &&
           reading->hits.kinds[position] & LEXICON_KIND(LEXICON_FESTIVALS);
}

bool daypart_follows(const struct expression *expression, uint32_t position)
{
    const struct reading_builder *builder = expression->builder;
    const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_TIME_WORDS);
    return word != NULL &&
           span_equal(
               value_part(lexicon_entry_of(builder->reading->lexicon, word->entry)->value, 0),
               SPAN("part"));
}

/* 17、18两日: the two that are listed are counted. */
static bool is_counted_pair(const struct expression *expression, const struct numeral *second)
{
    return second->arabic && at_of(expression, second->end) == U'两' &&
           rune_in(at_of(expression, second->end + 1), RUNES(U"日天"));
}

/* 15日, 15号, 21—23日, 廿三 in a lunar month. */
static bool read_day(struct expression *expression, const struct numeral *numeral)
{
    struct numeral last = *numeral, second;
    int32_t day = numeral_small(numeral, 31), to = -1;
    uint32_t connector = connector_end(expression->builder, numeral->end);
    bool listed = connector == numeral->end && rune_in(at_of(expression, connector), RUNES(U"、"));
    if (expression->level >= LEVEL_DAY || expression->level == LEVEL_WEEK ||
        expression->level == LEVEL_PART || expression->period.interval || day < 1 ||
        numeral->digits > 2 || numeral->operator== OPERATOR_MORE)
        return false;
    if (expression->level == LEVEL_YEAR)
        return false;
    if (listed && last_of_days(expression, day, connector + 1, &last)) {
        to = numeral_small(&last, 31);
    } else if ((connector > numeral->end || listed) &&
               numeral_at(expression->builder, connector + listed, &second) &&
               (rune_in(at_of(expression, second.end), RUNES(U"日号")) ||
                (listed && is_counted_pair(expression, &second))) &&
               second.digits <= 2) {
        to = numeral_small(&second, 31);
        last = second;
        if (to <= day || (listed && to != day + 1))
            return false;
    } else if (numeral->operator== OPERATOR_RANGE) {
        struct numeral high = *numeral;
        high.number = numeral->number_max;
        to = numeral_small(&high, 31);
    }
    bool counted = to > 0 && is_counted_pair(expression, &last);
    uint32_t unit = counted ? last.end + 1 : time_unit_position(expression, &last);
    char32_t c = counted ? U'日' : at_of(expression, unit), next = at_of(expression, unit + 1);
    bool bare = expression->level < LEVEL_MONTH && !expression->has_month;
    if (is_yen(expression, unit))
        return false;
    if (next == U'报' && at_of(expression, unit + 2) == U'道')
        next = 0; /* 12日报道 is no daily paper */
    bool plain =
        !rune_is_han(c) && !rune_is_letter(c) && !rune_in(c, RUNES(U"%％‰℃.-—–~～/:：、+×"));
    bool to_month = connector > numeral->end && /* 8月11至8月22日 */
                    numeral_at(expression->builder, connector, &second) &&
                    at_of(expression, second.end) == U'月';
    if (expression->level == LEVEL_MONTH && to < 0 && numeral->arabic && numeral->digits > 0 &&
        (plain || to_month || festival_follows(expression, unit) ||
         daypart_follows(expression, unit))) {
        unit--; /* 3月25, 2月14情人节, 3月25下午 */
        c = U'日';
        next = 0;
    }
    if ((c != U'日' && c != U'号') || (c == U'号' && is_other_number(expression, unit)) ||
        numeral->operator== OPERATOR_ABOUT || /* 二十来号人 */
        (c == U'日' && rune_in(next, RUNES(U"游常均产子化语本报照益用线")) && bare &&
         !at_word(expression, unit + 1, RUNES(U"用了")) &&
         !words_part_at(expression->builder, unit + 1)))
        return false;
    if (bare && c == U'日' && to < 0 &&
        ((!numeral->arabic && day < 11) || word_at(expression->builder, unit + 1, RUNES(U"以上")) ||
         word_at(expression->builder, unit + 1, RUNES(U"以下")) ||
         days_are_counted(expression->builder, expression->begin)))
        return false; /* 三日: rather three days */
    struct moment *from = &expression->period.from;
    from->year = expression_year(expression);
    from->month = expression_month(expression);
    if (!expression->has_month && !expression->has_year && expression->context.month > 0) {
        from->year = expression->context.year != 0 ? expression->context.year : YEAR_UNKNOWN;
        from->month = expression->context.month;
    }
    if (!day_exists(from, day) && !expression->has_month && from->month > 0) {
        from->month = (int8_t)(from->month == 1 ? 12 : from->month - 1); /* 31日 in June */
        from->year -= from->month == 12 && from->year != YEAR_UNKNOWN;
    }
    if (!day_exists(from, day) && expression->has_month && day == 29 && from->month == 2) {
        expression->period.none = true; /* of another year */
        expression_advance(expression, unit + 1, LEVEL_DAY);
        return true;
    }
    if (!day_exists(from, day) || !day_exists(from, to))
        return false;
    from->day = (int8_t)day;
    if (to > 0) {
        expression->period.to = *from;
        expression->period.to.day = (int8_t)to;
        expression->period.interval = true;
    }
    expression_advance(expression, unit + 1, LEVEL_DAY);
    return true;
}

bool read_numbered_element(struct expression *expression)
{
    struct numeral numeral;
    char32_t c = at_of(expression, expression->at);
    if (expression->level == LEVEL_NOTHING && read_plan(expression))
        return true;
    if (c == U'前' || c == U'头' || c == U'后')
        return read_first_of(expression);
    if (c == U'Q' || c == U'H')
        return read_lettered_part(expression);
    if (c == U'闰' && expression->level < LEVEL_MONTH &&
        numeral_at(expression->builder, expression->at + 1, &numeral) &&
        at_of(expression, numeral.end) == U'月') {
        struct expression ahead = *expression;
        ahead.at++;
        ahead.lunar = ahead.leap = true;
        if (!read_month(&ahead, &numeral))
            return false;
        *expression = ahead;
        return true;
    }
    uint32_t at = expression->at + (c == U'第');
    if (!numeral_at(expression->builder, at, &numeral) || numeral.bare_scale)
        return false;
    if (read_quarter_pair(expression, &numeral))
        return true;
    if (c == U'第')
        return read_quarter(expression, &numeral, false);
    return read_numeric(expression, &numeral) || read_era(expression, &numeral) ||
           read_year(expression, &numeral) || read_quarter(expression, &numeral, false) ||
           read_month(expression, &numeral) || read_day(expression, &numeral);
}

/* Years as they are written: 2023年, 二〇二三年, 98年, 两千零八年, 2016-2020年, 2017/2018赛季; and
 * without 年 where a part of the year follows (2021Q2, 2025春节). */
#include "mentions/time_expression.h"

static char32_t at_of(const struct expression *expression, uint32_t position)
{
    return rune_of(expression->builder, position);
}

static bool at_word(const struct expression *expression, uint32_t position, struct runes word)
{
    return word_at(expression->builder, position, word);
}

uint32_t time_unit_position(const struct expression *expression, const struct numeral *numeral)
{
    return numeral->end + (numeral->arabic && at_of(expression, numeral->end) == U' ' &&
                           rune_in(at_of(expression, numeral->end + 1), RUNES(U"年月日号时点")));
}

/* Two digits from this one on are a year of the last century: 四九年. */
enum { LAST_CENTURY_FROM = 40 };

/* A year as written: 2023, 二〇二三, 98, 九八, 两千零八; INT32_MIN where the numeral is none. */
static int32_t year_of(const struct numeral *numeral, bool month_follows)
{
    int32_t value = numeral_small(numeral, 2999);
    if (value < 0 || numeral->operator!= OPERATOR_EQUAL)
        return INT32_MIN;
    if (numeral->digits == 4)
        return value >= 1000 && value < 2200 ? value : INT32_MIN;
    if (numeral->digits == 2 && (numeral->leading_zero || value >= 60 ||
                                 (month_follows && numeral->arabic) || !numeral->arabic))
        return value >= LAST_CENTURY_FROM ? 1900 + value : 2000 + value;
    if (numeral->digits == 3 && !numeral->arabic && value > 100)
        return value; /* 六一八年 */
    if (!numeral->arabic && numeral->digits == 0 && value > 1900 && value < 2100 && value != 2000)
        return value;
    return INT32_MIN;
}

static bool month_follows(const struct expression *expression, uint32_t position)
{
    struct numeral month;
    return numeral_at(expression->builder, position, &month) &&
           at_of(expression, month.end) == U'月' && numeral_small(&month, 12) >= 1;
}

/* 17年底, 98年初; not 20年初心. */
static bool edge_follows(const struct expression *expression, uint32_t position)
{
    return rune_in(at_of(expression, position), RUNES(U"底末初")) &&
           !rune_in(at_of(expression, position + 1), RUNES(U"蕴层气子线色细心步中次衷级始"));
}

/* 赛季, 学年, 财年 behind a year without 年: their end; position where none stands there. */
static uint32_t season_end(const struct expression *expression, uint32_t position)
{
    static const struct runes words[] = {RUNES_ROW(U"财年"), RUNES_ROW(U"学年"),
                                         RUNES_ROW(U"赛季")};
    bool may = WORDS_MAY_BEGIN(words, at_of(expression, position));
    for (size_t i = 0; may && i < sizeof(words) / sizeof(*words); i++) {
        if (at_word(expression, position, words[i]))
            return position + words[i].length;
    }
    return position;
}

/* 2016-2020年, 2021—2023年, 1998~2008, 2017/2018赛季: both years. */
static bool read_years(struct expression *expression, const struct numeral *first)
{
    struct numeral second;
    uint32_t connector = first->end, at = connector_end(expression->builder, connector);
    if (at == connector && rune_in(at_of(expression, connector), RUNES(U"、和及/")))
        at = connector + 1;
    if (at == connector)
        return false;
    bool season = numeral_at(expression->builder, at, &second) &&
                  season_end(expression, second.end) > second.end; /* 22-23赛季 */
    bool short_years = first->digits == 2 && first->arabic &&
                       (first->leading_zero || season || numeral_small(first, 99) >= 80);
    if ((first->digits != 4 && !short_years) || !numeral_at(expression->builder, at, &second) ||
        (second.digits != 4 &&
         !(second.digits == 2 && (season || at_of(expression, second.end) == U'年'))))
        return false;
    int32_t from = year_of(first, short_years), to = numeral_small(&second, 2999);
    bool listed = rune_in(at_of(expression, connector), RUNES(U"、和及"));
    bool row = to == from + 1;
    struct numeral next;
    while (listed && row && rune_in(at_of(expression, second.end), RUNES(U"、和及")) &&
           numeral_at(expression->builder, second.end + 1, &next) && next.digits == 4 &&
           numeral_small(&next, 2999) == to + 1) {
        second = next; /* 2018、2019和2020年 */
        to++;
    }
    if (first->digits == 2) /* 98到03年; 10-15年 is a length */
        to = year_of(&second, true);
    else if (second.digits == 2 && from > 0)
        to += from / 100 * 100;
    const bool both = listed && row && to == from + 1 && /* 2023、2024两年 */
                      word_at(expression->builder, second.end, RUNES(U"两年"));
    second.end += both;
    bool closed = at_of(expression, second.end) == U'年';
    char32_t c = at_of(expression, connector);
    if (season)
        closed = false;
    else if (c == U'/')
        return false;
    if (from < 1800 || to <= from || to - from > 200 || to > 2200 ||
        (!closed && (rune_in(at_of(expression, second.end), RUNES(U"-/.~—")) || listed)) ||
        (listed && !row))
        return false;
    if (closed && month_follows(expression, second.end + 1))
        return false;
    expression->period.from.year = from;
    expression->period.to = moment_of_year(to);
    expression->period.interval = true;
    expression_advance(expression, closed ? second.end + 1 : season_end(expression, second.end),
                       LEVEL_YEAR);
    if (closed && at_of(expression, expression->at) == U'度')
        expression->at++;
    return true;
}

/* 25年|春晚, 22年|世界杯: what is held once a year at most. */
static bool yearly_event_follows(const struct expression *expression, uint32_t position)
{
    static const struct runes events[] = {
        RUNES_ROW(U"春晚"), RUNES_ROW(U"两会"),   RUNES_ROW(U"春运"), RUNES_ROW(U"高考"),
        RUNES_ROW(U"中考"), RUNES_ROW(U"世界杯"), RUNES_ROW(U"奥运"), RUNES_ROW(U"亚运"),
        RUNES_ROW(U"国考"), RUNES_ROW(U"省考"),   RUNES_ROW(U"秋招"), RUNES_ROW(U"春招"),
        RUNES_ROW(U"春耕"), RUNES_ROW(U"秋收"),   RUNES_ROW(U"入伏"), RUNES_ROW(U"汛期")};
    const bool may = WORDS_MAY_BEGIN(events, at_of(expression, position));
    for (size_t i = 0; may && i < sizeof(events) / sizeof(*events); i++)
        if (at_word(expression, position, events[i]))
            return true;
    return false;
}

/* 19年春节, 12年春天: what a year has once, behind two digits that lie in the past. */
static bool once_a_year_follows(const struct expression *expression, const struct numeral *numeral,
                                uint32_t position)
{
    enum { TEN = 10 }; /* 10年高考 are ten of them */
    int32_t reference = expression->reference.year, year = numeral_small(numeral, 99);
    char32_t next = at_of(expression, position + 1);
    return numeral->digits == 2 && year >= 0 && reference > 0 && 2000 + year <= reference &&
           (builder_hit_at(expression->builder, position, LEXICON_FESTIVALS) != NULL ||
            (year % TEN != 0 && yearly_event_follows(expression, position)) ||
            (rune_in(at_of(expression, position), RUNES(U"春夏秋冬")) &&
             (!rune_is_han(next) || rune_in(next, RUNES(U"天季")))));
}

/* 21年三季度, 23年上半年. */
static bool quarter_or_half_follows(const struct expression *expression, uint32_t position)
{
    const struct reading_builder *builder = expression->builder;
    const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_TIME_WORDS);
    struct numeral quarter;
    if (word != NULL &&
        span_equal(value_part(lexicon_entry_of(builder->reading->lexicon, word->entry)->value, 0),
                   SPAN("half")))
        return rune_in(at_of(expression, word->end - 1), RUNES(U"年度"));
    uint32_t at = position + rune_in(at_of(expression, position), RUNES(U"第前"));
    return numeral_at(builder, at, &quarter) && quarter.single && numeral_small(&quarter, 4) > 0 &&
           at_word(expression, quarter.end, RUNES(U"季度"));
}

/* 1-6月, 3、4月. */
static bool months_follow(const struct expression *expression, uint32_t position)
{
    struct numeral first, second;
    if (!numeral_at(expression->builder, position, &first) || numeral_small(&first, 12) < 1)
        return false;
    uint32_t at = connector_end(expression->builder, first.end);
    at += at == first.end && at_of(expression, at) == U'、';
    return at > first.end && numeral_at(expression->builder, at, &second) &&
           numeral_small(&second, 12) > 0 && at_of(expression, second.end) == U'月';
}

/* 23年1-6月, 23年年底, 23年全年, 23年前5个月: what no length of so many years has behind it. */
static bool part_of_short_year_follows(const struct expression *expression,
                                       const struct numeral *numeral, uint32_t position)
{
    static const struct runes words[] = {RUNES_ROW(U"全年"), RUNES_ROW(U"年初"), RUNES_ROW(U"年底"),
                                         RUNES_ROW(U"年末"), RUNES_ROW(U"年中"), RUNES_ROW(U"暑假"),
                                         RUNES_ROW(U"寒假"), RUNES_ROW(U"暑期")};
    struct numeral count;
    const int32_t reference = expression->reference.year, year = numeral_small(numeral, 99);
    if (numeral->digits != 2 || !numeral->arabic || year < 0 || reference == 0 ||
        2000 + year > reference + 1)
        return false;
    const char32_t c = at_of(expression, position);
    bool may = WORDS_MAY_BEGIN(words, c);
    for (size_t i = 0; may && i < sizeof(words) / sizeof(*words); i++) {
        if (at_word(expression, position, words[i]))
            return true;
    }
    if (rune_in(c, RUNES(U"前头")))
        return numeral_at(expression->builder, position + 1, &count) &&
               (at_word(expression, count.end, RUNES(U"个月")) ||
                (count.arabic && at_of(expression, count.end) == U'月'));
    if (c == U'第')
        return numeral_at(expression->builder, position + 1, &count) &&
               at_of(expression, count.end) == U'周';
    return months_follow(expression, position);
}

/* 一二年|毕业, 八九年|参加工作: what happens once in a life, and in a year. */
static bool life_goes_on(const struct expression *expression, uint32_t position)
{
    static const struct runes words[] = {
        RUNES_ROW(U"出生"), RUNES_ROW(U"毕业"), RUNES_ROW(U"考上"), RUNES_ROW(U"考入"),
        RUNES_ROW(U"入伍"), RUNES_ROW(U"入党"), RUNES_ROW(U"入学"), RUNES_ROW(U"结婚"),
        RUNES_ROW(U"参军"), RUNES_ROW(U"参加"), RUNES_ROW(U"退休"), RUNES_ROW(U"退伍"),
        RUNES_ROW(U"下岗"), RUNES_ROW(U"生人"), RUNES_ROW(U"生的")};
    if (at_of(expression, position) == U'生' && !rune_is_han(at_of(expression, position + 1)))
        return true; /* 七八年生， */
    const bool may = WORDS_MAY_BEGIN(words, at_of(expression, position));
    for (size_t i = 0; may && i < sizeof(words) / sizeof(*words); i++)
        if (at_word(expression, position, words[i]))
            return true;
    return false;
}

/* 干了|七八年退休, 工作|八九年才结婚: it takes so many years. */
static bool takes_years(const struct expression *expression, const struct numeral *numeral)
{
    return rune_in(
        rune_before(expression->builder, numeral->begin),
        RUNES(U"了过着满约近有够足整的干当教做作住谈等学读念练跑守追熬攒恋拼活这那前后"));
}

/* 二三年五月: two digits that would be "two or three" but for what follows. */
static int32_t year_of_pair(const struct expression *expression, const struct numeral *numeral,
                            uint32_t unit)
{
    if (numeral->operator!= OPERATOR_RANGE || numeral->arabic || numeral->end != numeral->begin +
        2 ||(!month_follows(expression, unit + 1) &&
             (takes_years(expression, numeral) || !life_goes_on(expression, unit + 1))))
        return INT32_MIN;
    const int first = chinese_digit(at_of(expression, numeral->begin));
    const int second = chinese_digit(at_of(expression, numeral->begin + 1));
    const int32_t year = first * 10 + second;
    return first < 1 || second < 0 || at_of(expression, numeral->begin) == U'两'
               ? INT32_MIN
               : year + (year >= LAST_CENTURY_FROM ? 1900 : 2000);
}

/* 2020下半年, 2023一季度, 2025春节, 2021Q2: a year that its part makes one without 年. */
static bool part_follows(const struct expression *expression, uint32_t position)
{
    const struct reading_builder *builder = expression->builder;
    const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_TIME_WORDS);
    if (word != NULL) {
        struct span value = lexicon_entry_of(builder->reading->lexicon, word->entry)->value;
        return span_equal(value_part(value, 0), SPAN("half")) ||
               span_equal(value_part(value, 0), SPAN("holiday")) ||
               span_equal(value_part(value, 0), SPAN("yearend"));
    }
    return quarter_or_half_follows(expression, position) ||
           builder_hit_at(builder, position, LEXICON_FESTIVALS) != NULL ||
           lettered_part_follows(expression, position);
}

/* 2023年, 2023年度; behind 公元前 too. */
bool read_year(struct expression *expression, const struct numeral *numeral)
{
    uint32_t unit = time_unit_position(expression, numeral);
    if (expression->level >= LEVEL_YEAR)
        return false;
    if (read_years(expression, numeral))
        return true;
    if (numeral->digits == 4 && year_of(numeral, false) > 0 &&
        (season_end(expression, unit) > unit ||
         (numeral->arabic && year_of(numeral, false) >= 1950 && year_of(numeral, false) < 2050 &&
          part_follows(expression, unit)))) {
        expression->period.from.year = year_of(numeral, false);
        expression_advance(expression, season_end(expression, unit), LEVEL_YEAR);
        return true;
    }
    if (at_of(expression, unit) != U'年')
        return false;
    char32_t next = at_of(expression, unit + 1);
    if (next == U'代' || next == U'级')
        return false;
    const bool before_christ = expression->wording == WORDING_BEFORE_CHRIST;
    const bool era = before_christ || expression->wording == WORDING_AFTER_CHRIST;
    int32_t year =
        era ? numeral_small(numeral, 9999)
            : year_of(numeral, month_follows(expression, unit + 1) ||
                                   edge_follows(expression, unit + 1) ||
                                   quarter_or_half_follows(expression, unit + 1) ||
                                   once_a_year_follows(expression, numeral, unit + 1) ||
                                   part_of_short_year_follows(expression, numeral, unit + 1) ||
                                   lettered_part_follows(expression, unit + 1));
    if (year < 0 && !era)
        year = year_of_pair(expression, numeral, unit);
    if (year < 0 || (expression->level == LEVEL_NOTHING &&
                     years_are_counted(expression->builder, expression->begin, unit + 1)))
        return false;
    if (before_christ)
        year = 1 - year; /* 1 BC is the year 0 */
    expression->period.from.year = year;
    expression->period.from.digits = 0;
    expression_advance(expression, unit + 1, LEVEL_YEAR);
    if (next == U'度' && !rune_in(at_of(expression, unit + 2), RUNES(U"假")))
        expression->at++;
    else if (next == U'份')
        expression->at++;
    return true;
}

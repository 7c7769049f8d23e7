/* Dates in figures alone: 2023-01-05, 2023/1/5, 2023.1.5, 2023-01, 20230105, 11/14/2018; and the
 * quarters and halves that a letter names: 2021Q2, 2018年Q4, 2023H1. */
#include "mentions/time_expression.h"

static char32_t at_of(const struct expression *expression, uint32_t position)
{
    return rune_of(expression->builder, position);
}

/* The number of that many digits; -1 where others stand there, or more than a date has. */
static int32_t digits_at(const struct expression *expression, uint32_t position, uint32_t count)
{
    int32_t value = 0;
    if (count > 8)
        return -1;
    for (uint32_t i = 0; i < count; i++) {
        char32_t c = at_of(expression, position + i);
        if (!rune_is_digit(c))
            return -1;
        value = value * 10 + (int32_t)(c - U'0');
    }
    return value;
}

static bool set_day(struct expression *expression, struct day day, uint32_t end)
{
    if (day.month < 1 || day.month > 12 || day.day < 1 ||
        day.day > calendar_month_length(day.year, day.month))
        return false;
    expression->period.from = moment_of_day(day);
    expression_advance(expression, end, LEVEL_DAY);
    expression->wording = WORDING_NUMERIC;
    return true;
}

/* 20230105|批次: the digits count what follows. */
static bool counts_something(const struct reading_builder *builder, uint32_t position)
{
    uint32_t end;
    return rune_of(builder, position) != U'日' &&
           (scale_power(rune_of(builder, position)) > 0 ||
            unit_at(builder, position, LEXICON_UNITS, &end) != NULL ||
            unit_at(builder, position, LEXICON_CURRENCIES, &end) != NULL);
}

/* 20230105: a day, where nothing beside it makes the digits a number of something. */
static bool read_eight_digits(struct expression *expression, const struct numeral *numeral)
{
    if (numeral->digits != 8)
        return false;
    uint32_t begin = numeral->begin;
    char32_t before = rune_before(expression->builder, begin), next = at_of(expression, begin + 8);
    bool joined = rune_in(next, RUNES(U"-_")) && rune_is_digit(at_of(expression, begin + 9));
    if (rune_is_letter(next) || rune_is_letter(before) ||
        (joined && digits_at(expression, begin + 9, 8) < 0) || /* 20230615-003 */
        (rune_is_han(before) && !rune_in(before, RUNES(U"期间至到于在从自为是"))) ||
        (rune_is_han(next) && counts_something(expression->builder, begin + 8)))
        return false;
    struct day day = {digits_at(expression, begin, 4), digits_at(expression, begin + 4, 2),
                      digits_at(expression, begin + 6, 2)};
    return day.year >= 1900 && day.year < 2100 && set_day(expression, day, begin + 8);
}

/* 11/14/2018, 14/11/2018: the month first where both could be it. */
static bool read_year_last(struct expression *expression, const struct numeral *numeral)
{
    uint32_t first = numeral->digits, begin = numeral->begin + first + 1;
    uint32_t second = rune_is_digit(at_of(expression, begin + 1)) ? 2 : 1;
    char32_t mark = at_of(expression, begin - 1);
    if (first < 1 || first > 2 || (mark != U'/' && mark != U'-') ||
        at_of(expression, begin + second) != mark ||
        rune_is_digit(at_of(expression, begin + second + 5)))
        return false;
    int32_t month = digits_at(expression, numeral->begin, first);
    int32_t day = digits_at(expression, begin, second);
    int32_t year = digits_at(expression, begin + second + 1, 4);
    if (year < 1800 || year > 2200 || day < 1)
        return false;
    bool swapped = month > 12;
    return set_day(expression, (struct day){year, swapped ? day : month, swapped ? month : day},
                   begin + second + 5);
}

/* 3.8节: a feast that is called by its day; but 上课2.5节. */
static bool is_festival_day(const struct expression *expression, uint32_t begin, uint32_t end)
{
    static const struct runes days[] = {RUNES_ROW(U"3.8"),  RUNES_ROW(U"5.1"), RUNES_ROW(U"5.4"),
                                        RUNES_ROW(U"6.1"),  RUNES_ROW(U"7.1"), RUNES_ROW(U"8.1"),
                                        RUNES_ROW(U"9.10"), RUNES_ROW(U"10.1")};
    if (at_of(expression, end) != U'节' || rune_is_han(at_of(expression, end + 1)))
        return false;
    for (size_t i = 0; i < sizeof(days) / sizeof(*days); i++)
        if (end - begin == days[i].length && word_at(expression->builder, begin, days[i]))
            return true;
    return false;
}

/* 12.5日, 5.1假期: the month and the day. */
static bool read_dotted_day(struct expression *expression, const struct numeral *numeral)
{
    static const struct runes words[] = {RUNES_ROW(U"日"), RUNES_ROW(U"号"), RUNES_ROW(U"假期"),
                                         RUNES_ROW(U"小长假"), RUNES_ROW(U"黄金周")};
    uint32_t begin = numeral->begin, end = numeral->end, point = begin;
    const bool festival = builder_hit_at(expression->builder, end, LEXICON_FESTIVALS) != NULL ||
                          is_festival_day(expression, begin, end); /* 2.14情人节, 3.8节 */
    if (numeral->digits > 0 || (!festival && !WORDS_MAY_BEGIN(words, at_of(expression, end))))
        return false;
    while (point < end && rune_is_digit(at_of(expression, point)))
        point++;
    int32_t month = digits_at(expression, begin, point - begin);
    int32_t day = digits_at(expression, point + 1, end - point - 1);
    bool named = festival;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words) && !named; i++)
        named = word_at(expression->builder, end, words[i]);
    if (!named || point - begin > 2 || end - point > 3 || end - point < 2 ||
        rune_in(at_of(expression, end + 1), RUNES(U"均产活线楼院元圆")))
        return false;
    int32_t year = expression_year(expression);
    bool known = year != YEAR_UNKNOWN;
    if (month < 1 || month > 12 || day < 1 ||
        day > calendar_month_length(known ? year : 2000, month))
        return false;
    end += rune_in(at_of(expression, end), RUNES(U"日号"));
    expression->period.from.year = year;
    expression->period.from.month = (int8_t)month;
    expression->period.from.day = (int8_t)day;
    expression_advance(expression, end, LEVEL_DAY);
    return true;
}

/* 2023.3.5|-3.8, 2023/3/5|—8: the last day, of the same year or month. */
static void read_last_day(struct expression *expression, char32_t mark)
{
    const struct moment *from = &expression->period.from;
    const uint32_t second = connector_end(expression->builder, expression->at);
    if (second == expression->at || at_of(expression, expression->at) == mark)
        return;
    int32_t fields[2] = {from->month, 0};
    uint32_t at = second, count = 0;
    for (; count < 2 && rune_is_digit(at_of(expression, at)); count++) {
        const uint32_t length = rune_is_digit(at_of(expression, at + 1)) ? 2 : 1;
        fields[count] = digits_at(expression, at, length);
        at += length;
        if (count > 0 || at_of(expression, at) != mark || !rune_is_digit(at_of(expression, at + 1)))
            break;
        at++;
    }
    const char32_t next = at_of(expression, at);
    if (at == second || rune_is_digit(next) || rune_is_letter(next) || next == mark ||
        rune_in(next, RUNES(U"./:：年月点时个天周%％")))
        return;
    const struct day last = count == 0 ? (struct day){from->year, from->month, fields[0]}
                                       : (struct day){from->year, fields[0], fields[1]};
    if (last.month < 1 || last.month > 12 || last.day < 1 ||
        last.day > calendar_month_length(last.year, last.month) ||
        calendar_days(last) <= calendar_days(moment_day(from)))
        return;
    expression->period.to = moment_of_day(last);
    expression->period.interval = true;
    expression->at = at + rune_in(next, RUNES(U"日号"));
}

/* 3/20(五), 12/5（周六）: the bracket says that the slash is a date's. */
static bool read_slashed_day(struct expression *expression, const struct numeral *numeral)
{
    static const struct runes words[] = {RUNES_ROW(U"周"), RUNES_ROW(U"星期"), RUNES_ROW(U"礼拜")};
    uint32_t at = numeral->end;
    if (numeral->digits == 0 || numeral->digits > 2 || at_of(expression, at) != U'/')
        return false;
    const uint32_t digits = rune_is_digit(at_of(expression, at + 2)) ? 2 : 1;
    const int32_t month = numeral_small(numeral, 12), day = digits_at(expression, at + 1, digits);
    at += digits + 1;
    if (month < 1 || day < 1 || !rune_in(at_of(expression, at), RUNES(U"(（")))
        return false;
    uint32_t weekday = at + 1;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        weekday += word_at(expression->builder, weekday, words[i]) ? words[i].length : 0;
    if (!rune_in(at_of(expression, weekday), RUNES(U"一二三四五六日天")) ||
        !rune_in(at_of(expression, weekday + 1), RUNES(U")）")))
        return false;
    const int32_t year = expression_year(expression);
    if (day > calendar_month_length(year != YEAR_UNKNOWN ? year : 2000, month))
        return false;
    expression->period.from.year = year;
    expression->period.from.month = (int8_t)month;
    expression->period.from.day = (int8_t)day;
    expression_advance(expression, weekday + 2, LEVEL_DAY);
    return true;
}

bool read_numeric(struct expression *expression, const struct numeral *numeral)
{
    struct runes text = expression->builder->reading->text;
    uint32_t at = numeral->begin + 4;
    int32_t fields[2] = {0, 0};
    if (expression->level != LEVEL_NOTHING || !numeral->arabic)
        return false;
    if (read_eight_digits(expression, numeral) || read_year_last(expression, numeral) ||
        read_dotted_day(expression, numeral) || read_slashed_day(expression, numeral))
        return true;
    int32_t year = digits_at(expression, numeral->begin, 4);
    char32_t mark = at_of(expression, at);
    if (!rune_in(mark, RUNES(U"-/.")) || year < 1800 || year > 2200)
        return false;
    uint32_t count = 0;
    while (count < 2 && at_of(expression, at) == mark && rune_is_digit(at_of(expression, at + 1))) {
        uint32_t digit = at + 1;
        while (digit < at + 3 && rune_is_digit(at_of(expression, digit)))
            fields[count] = fields[count] * 10 + (int32_t)(text.data[digit++] - U'0');
        if (rune_is_digit(at_of(expression, digit)))
            return false;
        at = digit;
        count++;
    }
    char32_t next = at_of(expression, at);
    /* 2018.09 is a decimal, but for two of them joined */
    uint32_t joined = connector_end(expression->builder, at);
    bool lasts = joined > at && year >= 1950 && year < 2100 && at == numeral->begin + 7 &&
                 (at_of(expression, joined) == U'今' ||
                  (rune_in(next, RUNES(U"-–—")) && rune_is_han(at_of(expression, joined))));
    bool dotted = mark == U'.' &&
                  !(joined > at && digits_at(expression, joined, 4) >= year &&
                    at_of(expression, joined + 4) == U'.') &&
                  !lasts && !expression->has_month; /* 2019.10至今, 2019.10— 县长 */
    if (count == 0 || (count == 1 && (dotted || next == U'年' || next == mark)) || fields[0] < 1 ||
        fields[0] > 12 || (count == 2 && fields[1] < 1) || next == U'%')
        return false;
    if (count == 2 && fields[1] > calendar_month_length(year, fields[0]))
        return false;
    expression->period.from.year = year;
    expression->period.from.month = (int8_t)fields[0];
    expression->period.from.day = (int8_t)fields[1];
    expression_advance(expression, at, count == 2 ? LEVEL_DAY : LEVEL_MONTH);
    expression->wording = WORDING_NUMERIC;
    if (count == 2)
        read_last_day(expression, mark);
    return true;
}

/* Q2 or H1 at position: its EDTF code, PART_NONE where it is none. */
static int32_t lettered_part(const struct expression *expression, uint32_t position)
{
    char32_t letter = at_of(expression, position), digit = at_of(expression, position + 1);
    char32_t next = at_of(expression, position + 2);
    int32_t most = letter == U'Q' ? 4 : letter == U'H' ? 2 : 0;
    int32_t part = (int32_t)digit - U'0';
    if (part < 1 || part > most || rune_is_letter(next) || rune_is_digit(next))
        return PART_NONE;
    return letter == U'Q' ? PART_FIRST_QUARTER + part - 1 : PART_FIRST_HALF + part - 1;
}

bool lettered_part_follows(const struct expression *expression, uint32_t position)
{
    return lettered_part(expression, position) != PART_NONE;
}

/* Without a year only where an account is spoken of: Q3财报; 奥迪Q3 is a car. */
bool read_lettered_part(struct expression *expression)
{
    static const struct runes accounts[] = {
        RUNES_ROW(U"财报"), RUNES_ROW(U"营收"), RUNES_ROW(U"净利"), RUNES_ROW(U"业绩"),
        RUNES_ROW(U"收入"), RUNES_ROW(U"利润"), RUNES_ROW(U"销量"), RUNES_ROW(U"季度")};
    int32_t part = lettered_part(expression, expression->at);
    bool spoken = expression->level == LEVEL_YEAR;
    if (part == PART_NONE || expression->level > LEVEL_YEAR)
        return false;
    for (size_t i = 0; i < sizeof(accounts) / sizeof(*accounts) && !spoken; i++)
        spoken = word_at(expression->builder, expression->at + 2, accounts[i]);
    if (!spoken)
        return false;
    expression->period.from.year = expression_year(expression);
    expression->period.from.part = (int8_t)part;
    expression_advance(expression, expression->at + 2, LEVEL_PART);
    return true;
}

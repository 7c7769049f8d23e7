/* Full dates as pages and envelopes print them. A hand-written scanner, one look ahead, that gives
 * up at the first character that does not fit. */
#include "text/day.h"

#include "text/glyph.h"
#include "text/traits.h"
#include "text/wording.h"

struct scan {
    struct runes text;
    uint32_t at;
};

static char32_t peek(const struct scan *scan)
{
    return scan->at < scan->text.length ? glyph_fold(scan->text.data[scan->at]) : 0;
}

static bool take(struct scan *scan, char32_t c)
{
    if (peek(scan) != c)
        return false;
    scan->at++;
    return true;
}

static uint32_t skip_blanks(struct scan *scan, uint32_t most)
{
    uint32_t taken = 0;
    while (taken < most && peek(scan) == U' ') {
        scan->at++;
        taken++;
    }
    return taken;
}

/* An Arabic number of `least` to `most` digits, not followed by another digit. */
static bool take_number(struct scan *scan, int least, int most, int32_t *number)
{
    uint32_t begin = scan->at;
    int digits = 0;
    int32_t value = 0;
    while (digits < most && rune_is_digit(peek(scan))) {
        value = value * 10 + (int32_t)(peek(scan) - U'0');
        scan->at++;
        digits++;
    }
    if (digits < least || rune_is_digit(peek(scan))) {
        scan->at = begin;
        return false;
    }
    *number = value;
    return true;
}

/* A digit of a day: letters of a lost 〇 too, but 两日 are two days and no second. */
static int32_t day_digit(char32_t c)
{
    if (c == U'O' || c == U'Ｏ')
        return 0;
    return c == U'两' ? -1 : chinese_digit(c);
}

/* 二〇二一 */
static bool take_chinese_year(struct scan *scan, int32_t *year)
{
    uint32_t begin = scan->at;
    int32_t value = 0;
    for (int i = 0; i < 4; i++) {
        int32_t digit = day_digit(peek(scan));
        if (digit < 0) {
            scan->at = begin;
            return false;
        }
        value = value * 10 + digit;
        scan->at++;
    }
    *year = value;
    return true;
}

/* 七, 十二, 二十, 三十一, 廿八 */
static bool take_chinese_number(struct scan *scan, int32_t *number)
{
    int32_t tens = 0, ones = 0;
    bool any = false;
    int32_t digit = day_digit(peek(scan));
    if (digit > 0) {
        ones = digit;
        any = true;
        scan->at++;
    }
    if (peek(scan) == U'十') {
        scan->at++;
        tens = any ? ones : 1;
        ones = 0;
        any = true;
        digit = day_digit(peek(scan));
        if (digit > 0) {
            ones = digit;
            scan->at++;
        }
    }
    *number = tens * 10 + ones;
    return any;
}

static bool take_part(struct scan *scan, int32_t *number)
{
    return take_number(scan, 1, 2, number) || take_chinese_number(scan, number);
}

static int32_t days_of(int32_t year, int32_t month)
{
    static const int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

static bool is_possible(int32_t year, int32_t month, int32_t day)
{
    return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_of(year, month);
}

/* 17:37 */
static bool is_at_time(struct scan scan)
{
    int32_t hour = 0;
    return take_number(&scan, 1, 2, &hour) && peek(&scan) == U':';
}

/* 年7月9日, behind the year */
static bool take_month_and_day(struct scan *scan, int32_t *month, int32_t *day)
{
    skip_blanks(scan, 1);
    if (!take(scan, U'年'))
        return false;
    skip_blanks(scan, 1);
    if (!take_part(scan, month))
        return false;
    skip_blanks(scan, 1);
    if (!take(scan, U'月'))
        return false;
    skip_blanks(scan, 1);
    if (!take_part(scan, day))
        return false;
    skip_blanks(scan, 1);
    /* 2019年04月03星期三, 2019年04月03 17:37: a page's machine forgot the word */
    return take(scan, U'日') || take(scan, U'号') || peek(scan) == U'星' || is_at_time(*scan);
}

/* -03-20, behind the year; the second separator is the first one's twin */
static bool take_numeric_month_and_day(struct scan *scan, int32_t *month, int32_t *day)
{
    char32_t separator = peek(scan);
    if (separator == U' ') { /* 2023 10/13, 2021 / 01/06: the year set apart */
        skip_blanks(scan, 1);
        if (take(scan, U'/'))
            skip_blanks(scan, 1);
        return take_number(scan, 2, 2, month) && take(scan, U'/') && take_number(scan, 2, 2, day);
    }
    if (separator != U'-' && separator != U'/' && separator != U'.')
        return false;
    scan->at++;
    if (separator == U'/')
        skip_blanks(scan, 1); /* 2021/ 01/06 */
    return take_number(scan, 1, 2, month) && take(scan, separator) && take_number(scan, 1, 2, day);
}

/* Z, +08:00, +0800: minutes east of Greenwich, or those of China where none is given. */
static int32_t take_zone(struct scan *scan)
{
    enum { CHINA = 8 * 60 };
    if (take(scan, U'Z'))
        return 0;
    struct scan probe = *scan;
    char32_t sign = peek(&probe);
    int32_t hours = 0, minutes = 0;
    if (sign != U'+' && sign != U'-')
        return CHINA;
    probe.at++;
    if (!take_number(&probe, 2, 2, &hours)) {
        if (!take_number(&probe, 4, 4, &hours))
            return CHINA;
        minutes = hours % 100;
        hours /= 100;
    } else if (take(&probe, U':') && !take_number(&probe, 2, 2, &minutes)) {
        return CHINA;
    }
    if (hours > 14 || minutes > 59)
        return CHINA;
    *scan = probe;
    return (sign == U'-' ? -1 : 1) * (hours * 60 + minutes);
}

static void step_day(struct date *date, int direction)
{
    int32_t day = date->day + direction, month = date->month;
    if (day < 1) {
        month--;
        if (month < 1) {
            month = 12;
            date->year--;
        }
        day = days_of(date->year, month);
    } else if (day > days_of(date->year, month)) {
        day = 1;
        month++;
        if (month > 12) {
            month = 1;
            date->year++;
        }
    }
    date->month = (int8_t)month;
    date->day = (int8_t)day;
}

static void bring_to_china(struct date *date, int32_t zone)
{
    int32_t minutes = date->hour * 60 + date->minute + 8 * 60 - zone;
    if (minutes < 0) {
        minutes += 24 * 60;
        step_day(date, -1);
    } else if (minutes >= 24 * 60) {
        minutes -= 24 * 60;
        step_day(date, 1);
    }
    date->hour = (int8_t)(minutes / 60);
    date->minute = (int8_t)(minutes % 60);
}

/* 上午, 下午 before the hour: hours to add to one below twelve. */
static int32_t take_half_of_day(struct scan *scan)
{
    static const struct runes mornings[] = {
        WORDING(U"上午"), WORDING(U"凌晨"), WORDING(U"早上"), WORDING(U"早晨"), WORDING(U"清晨"),
    };
    static const struct runes evenings[] = {
        WORDING(U"下午"), WORDING(U"中午"), WORDING(U"傍晚"), WORDING(U"晚上"), WORDING(U"晚间"),
    };
    uint32_t evening = wording_longest_at(scan->text, scan->at, WORDINGS(evenings));
    scan->at += evening + wording_longest_at(scan->text, scan->at, WORDINGS(mornings));
    return evening > 0 ? 12 : 0;
}

static bool take_time(struct scan *scan, struct date *date)
{
    int32_t hour = 0, minute = 0, second = 0;
    int32_t half = take_half_of_day(scan);
    skip_blanks(scan, 1);
    if (!take_number(scan, 1, 2, &hour) || hour > 24)
        return false;
    if (hour < 12 && !(half > 0 && hour == 11))
        hour += half; /* 中午11时 is before noon */
    if (take(scan, U':')) {
        if (!take_number(scan, 2, 2, &minute))
            return false;
        if (take(scan, U':') && !take_number(scan, 2, 2, &second))
            return false;
        struct scan fraction = *scan;
        int32_t ignored = 0;
        if (take(&fraction, U'.') && take_number(&fraction, 1, 6, &ignored))
            *scan = fraction;
    } else if (take(scan, U'时') || take(scan, U'点')) {
        if (take_number(scan, 1, 2, &minute) && !take(scan, U'分'))
            return false;
        struct scan seconds = *scan;
        if (take_number(&seconds, 1, 2, &second) && take(&seconds, U'秒'))
            *scan = seconds;
        else
            second = 0;
    } else {
        return false;
    }
    if (hour > 23 || minute > 59 || second > 60)
        return false;
    date->hour = (int8_t)hour;
    date->minute = (int8_t)minute;
    date->second = (int8_t)second;
    return true;
}

uint32_t day_weekday_at(struct runes text, uint32_t position)
{
    static const struct runes days = {U"一二三四五六日天", 8};
    struct scan scan = {text, position};
    bool bracket = take(&scan, U'(');
    if (wording_at(text, scan.at, RUNES(U"星期")) || wording_at(text, scan.at, RUNES(U"礼拜")))
        scan.at += 2;
    else if (!take(&scan, U'周'))
        return 0;
    for (uint32_t i = 0; i < days.length; i++)
        if (peek(&scan) == days.data[i]) {
            scan.at++;
            if (bracket && !take(&scan, U')'))
                return 0;
            return scan.at - position;
        }
    return 0;
}

bool day_read_time(struct runes text, uint32_t position, struct date *date, uint32_t *end)
{
    struct scan scan = {text, position};
    if (!take_time(&scan, date))
        return false;
    *end = scan.at;
    return true;
}

/* 6/20/2018 4:44:28 PM: as servers set to American English print it, the half of the day behind. */
static bool take_american(struct scan *scan, struct date *date)
{
    struct scan probe = *scan;
    int32_t year = 0, month = 0, day = 0;
    if (!take_number(&probe, 1, 2, &month) || !take(&probe, U'/') ||
        !take_number(&probe, 1, 2, &day) || !take(&probe, U'/') ||
        !take_number(&probe, 4, 4, &year) || !is_possible(year, month, day))
        return false;
    *date = (struct date){.year = year, .month = (int8_t)month, .day = (int8_t)day, .hour = -1};
    if (skip_blanks(&probe, 2) == 0 || !take_time(&probe, date) || date->hour > 12)
        return false;
    skip_blanks(&probe, 1);
    bool evening = peek(&probe) == U'P';
    if ((!evening && peek(&probe) != U'A') || (probe.at++, !take(&probe, U'M')))
        return false;
    date->hour = (int8_t)(date->hour % 12 + (evening ? 12 : 0));
    *scan = probe;
    return true;
}

/* 28.09.2015 19:43: the day in front; only with its time, for 1.2.2015 may be a clause. */
static bool take_day_first(struct scan *scan, struct date *date)
{
    struct scan probe = *scan;
    int32_t year = 0, month = 0, day = 0;
    if (!take_number(&probe, 1, 2, &day) || !take(&probe, U'.') ||
        !take_number(&probe, 1, 2, &month) || !take(&probe, U'.') ||
        !take_number(&probe, 4, 4, &year) || !is_possible(year, month, day))
        return false;
    *date = (struct date){.year = year, .month = (int8_t)month, .day = (int8_t)day, .hour = -1};
    if (skip_blanks(&probe, 2) == 0 || !take_time(&probe, date))
        return false;
    *scan = probe;
    return true;
}

/* 21-09-03 08:05, 22/8/18 12:45:37: a year of two digits; only with its time, for 1-2-3 is a score.
 */
static bool take_short_year(struct scan *scan, struct date *date)
{
    enum { CENTURY = 2000, LAST = 49 };
    struct scan probe = *scan;
    int32_t year = 0, month = 0, day = 0;
    if (!take_number(&probe, 2, 2, &year) || year > LAST ||
        (peek(&probe) != U'-' && peek(&probe) != U'/') ||
        !take_numeric_month_and_day(&probe, &month, &day) ||
        !is_possible(CENTURY + year, month, day))
        return false;
    *date = (struct date){
        .year = CENTURY + year, .month = (int8_t)month, .day = (int8_t)day, .hour = -1};
    if (skip_blanks(&probe, 2) == 0 || !take_time(&probe, date))
        return false;
    *scan = probe;
    return true;
}

/* What may stand between a date and its time: a T, blanks, a weekday. */
static void take_time_after_day(struct scan *scan, struct date *date)
{
    struct scan probe = *scan;
    skip_blanks(&probe, 8);
    probe.at += day_weekday_at(probe.text, probe.at);
    skip_blanks(&probe, 8);
    if (probe.at == scan->at)
        take(&probe, U'T');
    struct date with_time = *date;
    if (!take_time(&probe, &with_time))
        return;
    *date = with_time;
    bring_to_china(date, take_zone(&probe));
    *scan = probe;
}

bool day_read(struct runes text, uint32_t position, struct date *date, uint32_t *end)
{
    struct scan scan = {text, position};
    int32_t year = 0, month = 0, day = 0;
    if (!rune_is_digit(peek(&scan)) && day_digit(peek(&scan)) < 0)
        return false; /* asked at every position of a line */
    if (take_american(&scan, date) || take_day_first(&scan, date) || take_short_year(&scan, date)) {
        *end = scan.at;
        return true;
    }
    if (take_number(&scan, 4, 4, &year)) {
        struct scan after_year = scan;
        if (!take_numeric_month_and_day(&scan, &month, &day)) {
            scan = after_year;
            if (!take_month_and_day(&scan, &month, &day))
                return false;
        }
    } else if (!take_chinese_year(&scan, &year) || !take_month_and_day(&scan, &month, &day)) {
        return false;
    }
    if (!is_possible(year, month, day))
        return false;
    *date = (struct date){.year = year, .month = (int8_t)month, .day = (int8_t)day, .hour = -1};
    take_time_after_day(&scan, date);
    *end = scan.at;
    return true;
}

bool day_parse(struct runes text, struct date *date)
{
    uint32_t end = 0;
    for (uint32_t i = 0; i < text.length && i < 64; i++)
        if (day_read(text, i, date, &end))
            return true;
    return false;
}

/* How often a duty recurs, as newspapers write it: 每两个月, 按季度, 一月一, 双周. */
#include "facts/routine_periods.h"

static const struct runes times_units[] = {
    RUNES_ROW(U"次"),   RUNES_ROW(U"期"), RUNES_ROW(U"届"),   RUNES_ROW(U"趟"), RUNES_ROW(U"堂"),
    RUNES_ROW(U"场次"), RUNES_ROW(U"场"), RUNES_ROW(U"轮次"), RUNES_ROW(U"轮"), RUNES_ROW(U"回"),
    RUNES_ROW(U"遍"),   RUNES_ROW(U"夜"), RUNES_ROW(U"晚"),   {NULL, 0}};
const struct runes *routine_times_unit(struct runes text, uint32_t position, uint32_t limit)
{
    static const struct runes deed = RUNES_ROW(U"件");
    if (runes_at(text, position, deed) && position + 2 < limit &&
        (runes_at(text, position + 1, RUNES(U"实事")) ||
         runes_at(text, position + 1, RUNES(U"好事"))))
        return &deed; /* 每月为居民办一件好事 */
    return phrase_word_at(text, position, limit, times_units);
}

/* The ISO letter of a calendar unit at position, its length in *length; 0 where there is none.
 * *tenths is how many tenths of that letter it is (旬 10 days, 季 3 months, 半月 half a month). */
char routine_unit_at(struct runes text, uint32_t position, uint32_t limit, uint32_t *length,
                     uint32_t *tenths)
{
    static const struct {
        struct runes word;
        char letter;
        uint32_t tenths;
    } units[] = {
        {RUNES_ROW(U"半个月"), 'M', 5},  {RUNES_ROW(U"半月"), 'M', 5},
        {RUNES_ROW(U"半年"), 'M', 60},   {RUNES_ROW(U"季度"), 'M', 30},
        {RUNES_ROW(U"季"), 'M', 30},     {RUNES_ROW(U"星期"), 'W', 10},
        {RUNES_ROW(U"个星期"), 'W', 10}, {RUNES_ROW(U"周"), 'W', 10},
        {RUNES_ROW(U"个月"), 'M', 10},   {RUNES_ROW(U"月"), 'M', 10},
        {RUNES_ROW(U"旬"), 'D', 100},    {RUNES_ROW(U"个季度"), 'M', 30},
        {RUNES_ROW(U"年"), 'Y', 10},     {RUNES_ROW(U"天"), 'D', 10},
        {RUNES_ROW(U"日"), 'D', 10},     {RUNES_ROW(U"小时"), 'H', 10},
        {RUNES_ROW(U"个小时"), 'H', 10}, {RUNES_ROW(U"个钟头"), 'H', 10},
    };
    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
        if (units[i].word.length <= limit - position && runes_at(text, position, units[i].word)) {
            *length = units[i].word.length;
            *tenths = units[i].tenths;
            return units[i].letter;
        }
    }
    return 0;
}

void routine_print_period(char letter, uint32_t tenths, char iso[DURATION_SIZE])
{
    size_t at = 0;
    iso[at++] = 'P';
    if (letter == 'H')
        iso[at++] = 'T';
    uint32_t whole = tenths / 10;
    char digits[12];
    size_t count = 0;
    do {
        digits[count++] = (char)('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    while (count > 0)
        iso[at++] = digits[--count];
    if (tenths % 10 != 0) {
        iso[at++] = '.';
        iso[at++] = (char)('0' + tenths % 10);
    }
    iso[at++] = letter;
    iso[at] = '\0';
}

/* 一 to 日 behind 每周, unless it counts (每周一次). */
static bool weekday_at(struct runes text, uint32_t position, uint32_t limit)
{
    static const struct runes days = RUNES_ROW(U"一二三四五六日末");
    return position < limit &&
           runes_find(days, 0, runes_slice(text, position, position + 1)) < days.length &&
           (position + 1 == limit ||
            phrase_word_at(text, position + 1, limit, times_units) == NULL);
}

/* 每周, 每两个月, 每三天, 每半年, 每季度; a weekday or day of the month behind it is passed over.
 */
bool routine_each_period_at(struct runes text, uint32_t position, uint32_t limit,
                            struct period *period)
{
    if (text.data[position] != U'每' && text.data[position] != U'逐')
        return false;
    uint32_t at = position + 1, number = 1, length, tenths;
    if (at < limit && text.data[at] == U'隔')
        at++;
    at += phrase_count(text, at, limit, &number);
    if (number > 99)
        return false;
    char letter = at < limit ? routine_unit_at(text, at, limit, &length, &tenths) : 0;
    if (letter == 0)
        return false;
    at += length;
    bool fixed = letter == 'W' && weekday_at(text, at, limit);
    at += fixed;
    if ((letter == 'M' || letter == 'Y') && at + 2 < limit &&
        runes_hold((struct runes)RUNES_ROW(U"初末底"), text.data[at])) { /* 每月底 */
        fixed = true;
        at++;
    }
    static const struct runes hours[] = {RUNES_ROW(U"早上"), RUNES_ROW(U"早晨"), RUNES_ROW(U"清晨"),
                                         RUNES_ROW(U"上午"), RUNES_ROW(U"中午"), RUNES_ROW(U"下午"),
                                         RUNES_ROW(U"傍晚"), RUNES_ROW(U"晚上"), {NULL, 0}};
    const struct runes *hour =
        letter == 'D' || letter == 'W' ? phrase_word_at(text, at, limit, hours) : NULL;
    if (hour != NULL) { /* 每日晚上, 每周五下午 */
        fixed = true;
        at += hour->length;
    }
    uint32_t day = at; /* 每月5日, 每月25日前 */
    while (letter == 'M' && day < limit && day < at + 2 && rune_is_digit(text.data[day]))
        day++;
    if (day > at && day < limit && (text.data[day] == U'日' || text.data[day] == U'号')) {
        fixed = true;
        at = day + 1 + (runes_at(text, day + 1, RUNES(U"前")) ? 1 : 0);
    }
    *period = (struct period){.begin = position, .end = at, .fixed = fixed};
    routine_print_period(letter, tenths * number, period->iso);
    return true;
}

/* 按月通报, 按季度考核. */
bool routine_by_period_at(struct runes text, uint32_t position, uint32_t limit,
                          struct period *period)
{
    uint32_t length, tenths;
    char letter =
        position + 1 < limit ? routine_unit_at(text, position + 1, limit, &length, &tenths) : 0;
    if (letter == 0 || letter == 'H')
        return false;
    *period = (struct period){.begin = position, .end = position + 1 + length};
    routine_print_period(letter, tenths, period->iso);
    return true;
}

/* 一月一调度, 两周一通报: how often and how many times in four characters. */
bool routine_paired_period_at(struct runes text, uint32_t position, uint32_t limit,
                              struct period *period)
{
    uint32_t number = 1, times, length, tenths;
    uint32_t at = position;
    bool half = text.data[at] == U'半', whole = text.data[at] == U'全';
    uint32_t first = half ? 0 : whole ? 1 : phrase_count(text, at, limit, &number);
    if ((first == 0 && !half) || number > 10 || rune_is_digit(text.data[at]))
        return false;
    if (position > 0 && phrase_count(text, position - 1, position, &times) > 0)
        return false;
    at += first;
    char letter = at < limit ? routine_unit_at(text, at, limit, &length, &tenths) : 0;
    if (letter == 0)
        return false;
    at += length;
    uint32_t second = phrase_count(text, at, limit, &times);
    if (second != 1 || rune_is_digit(text.data[at]) || at + 2 >= limit || times > 3)
        return false;
    uint32_t ignored_length, ignored_tenths;
    if (routine_unit_at(text, at + 1, limit, &ignored_length, &ignored_tenths) != 0)
        return false; /* 一月一日 is a date */
    static const struct runes no_deeds =
        RUNES_ROW(U"个家名位项条样度级层届季茬熟品景大小新户变遇味次");
    if (runes_hold(no_deeds, text.data[at + 1]) || !rune_is_han(text.data[at + 1]))
        return false; /* 五年一个周期, 一年一度, 一县一品, 五十年一遇, 三月三· */
    *period = (struct period){.begin = position, .end = at + 1, .times = times, .bare = true};
    routine_print_period(letter, tenths * number, period->iso);
    return true;
}

/* 双月, 双周 behind a clause's begin: 双月调度. */
bool routine_double_period_at(struct runes text, uint32_t position, uint32_t limit,
                              struct period *period)
{
    uint32_t length, tenths;
    if (text.data[position] != U'双' || position + 1 >= limit)
        return false;
    char letter = routine_unit_at(text, position + 1, limit, &length, &tenths);
    if (letter != 'W' && letter != 'M')
        return false;
    *period = (struct period){.begin = position, .end = position + 1 + length};
    routine_print_period(letter, tenths * 2, period->iso);
    return true;
}

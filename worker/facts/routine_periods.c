/* How often a duty recurs, as newspapers write it: 每两个月, 按季度, 一月一, 双周. */
#include "facts/routine_periods.h"

#include "facts/routine_rows.h"

static const struct runes times_units[] = {
    RUNES_ROW(U"次"), RUNES_ROW(U"期"),   RUNES_ROW(U"届"), RUNES_ROW(U"趟"),
    RUNES_ROW(U"堂"), RUNES_ROW(U"场次"), RUNES_ROW(U"场"), RUNES_ROW(U"轮次"),
    RUNES_ROW(U"轮"), RUNES_ROW(U"回"),   RUNES_ROW(U"遍"), RUNES_ROW(U"夜"),
    RUNES_ROW(U"晚"), RUNES_ROW(U"批次"), RUNES_ROW(U"节"), {NULL, 0}};
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
        {RUNES_ROW(U"晚"), 'D', 10},
    };
    if (position >= limit || !RUNE_AMONG(text.data[position], U"半季星个周月旬年天日小晚"))
        return 0;
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
           (position + 1 == limit || text.data[position + 1] == U'晚' || /* 每周六晚上 */
            phrase_word_at(text, position + 1, limit, times_units) == NULL);
}

/* 每周三|、周六: behind the further days of the week, how many in *more. */
static uint32_t further_weekdays(struct runes text, uint32_t position, uint32_t limit,
                                 uint32_t *more)
{
    static const struct runes weeks[] = {
        RUNES_ROW(U"周"), RUNES_ROW(U"星期"), RUNES_ROW(U"礼拜"), {NULL, 0}};
    static const struct runes joints = RUNES_ROW(U"、和及");
    for (*more = 0; position + 2 < limit && runes_hold(joints, text.data[position]); ++*more) {
        uint32_t week = phrase_word_length(text, position + 1, limit, weeks);
        if (week == 0 || !weekday_at(text, position + 1 + week, limit))
            break;
        position += week + 2;
    }
    return position;
}

/* 每月10日|、20日、30日: behind the further days of the month, how many in *more. */
static uint32_t further_monthdays(struct runes text, uint32_t position, uint32_t limit,
                                  uint32_t *more)
{
    for (*more = 0; position + 2 < limit && RUNE_AMONG(text.data[position], U"、和及"); ++*more) {
        uint32_t at = position + 1;
        while (at < limit && at < position + 3 && rune_is_digit(text.data[at]))
            at++;
        if (at == position + 1 || at >= limit || !RUNE_AMONG(text.data[at], U"日号"))
            break;
        position = at + 1;
    }
    return position;
}

/* 每周三|15:00前, 每月5日|前: behind what makes the day a term. */
static uint32_t behind_term(struct runes text, uint32_t position, uint32_t limit)
{
    enum { LONGEST_HOUR = 6 };
    uint32_t at = position;
    while (at < limit && at < position + LONGEST_HOUR &&
           (rune_is_digit(text.data[at]) || RUNE_AMONG(text.data[at], U":：时点")))
        at++;
    return at < limit && RUNE_AMONG(text.data[at], U"前") && !runes_at(text, at, RUNES(U"前往"))
               ? at + 1
               : position;
}

/* 每年|六月六, 每年|3月12日: behind a day of the year. */
static uint32_t behind_yearly_day(struct runes text, uint32_t position, uint32_t limit)
{
    uint32_t month = 0, day = 0;
    uint32_t at = position + phrase_count(text, position, limit, &month);
    if (at == position || at + 1 >= limit || text.data[at] != U'月' || month > 12)
        return position;
    uint32_t behind = at + 1 + phrase_count(text, at + 1, limit, &day);
    if (behind == at + 1 || day > 31)
        return position;
    return behind + (behind < limit && (text.data[behind] == U'日' || text.data[behind] == U'号'));
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
    bool meeting = at + 3 < limit && text.data[at] == U'逢'; /* 每逢周三; not 每逢佳节 */
    at += meeting;
    at += phrase_count(text, at, limit, &number);
    if (number > 99)
        return false;
    char letter = at < limit ? routine_unit_at(text, at, limit, &length, &tenths) : 0;
    if (letter == 0)
        return false;
    at += length;
    bool fixed = letter == 'W' && weekday_at(text, at, limit);
    if (meeting && !fixed)
        return false;
    at += fixed;
    uint32_t more = 0, further = fixed ? further_weekdays(text, at, limit, &more) : at;
    bool parted = further < limit && (text.data[further] == U'各' || text.data[further] == U'分');
    if (more > 0 && !parted)
        at = further;
    if ((letter == 'M' || letter == 'Y') && at + 2 < limit &&
        runes_hold((struct runes)RUNES_ROW(U"初末底"), text.data[at])) { /* 每月底 */
        fixed = true;
        at++;
    }
    static const struct runes hours[] = {RUNES_ROW(U"早上"), RUNES_ROW(U"早晨"), RUNES_ROW(U"清晨"),
                                         RUNES_ROW(U"上午"), RUNES_ROW(U"中午"), RUNES_ROW(U"下午"),
                                         RUNES_ROW(U"傍晚"), RUNES_ROW(U"晚上"), RUNES_ROW(U"晚"),
                                         {NULL, 0}};
    const struct runes *hour =
        letter == 'D' || letter == 'W' ? phrase_word_at(text, at, limit, hours) : NULL;
    if (hour != NULL) { /* 每日晚上, 每周五下午 */
        fixed = true;
        at += hour->length;
    }
    static const struct runes set_days[] = {RUNES_ROW(U"固定一天"), RUNES_ROW(U"选定一天"),
                                            RUNES_ROW(U"确定一天"), RUNES_ROW(U"安排一天"),
                                            RUNES_ROW(U"拿出一天"), {NULL, 0}};
    uint32_t set_day = phrase_word_length(text, at, limit, set_days);
    fixed |= set_day > 0;
    at += set_day;
    uint32_t day = at; /* 每月5日, 每月25日前 */
    while (letter == 'M' && day < limit && day < at + 2 && rune_is_digit(text.data[day]))
        day++;
    if (day > at && day < limit && (text.data[day] == U'日' || text.data[day] == U'号')) {
        fixed = true;
        at = further_monthdays(text, day + 1, limit, &more);
        parted = more > 0 && at < limit && text.data[at] == U'各';
    }
    at = fixed ? behind_term(text, at, limit) : at;
    if (letter == 'Y' && number == 1 && behind_yearly_day(text, at, limit) > at) {
        fixed = true;
        at = behind_yearly_day(text, at, limit);
    }
    *period = (struct period){.begin = position, .end = at, .fixed = fixed};
    period->days = more > 0 && !parted ? more + 1 : 1;
    routine_print_period(letter, tenths * number, period->iso);
    return true;
}

/* How many occasions [begin, end) names: by its count (春秋两季), by an own word (早晚), or one
 * behind the other (春节、重阳节; 上旬和下旬); 0 where it names none. */
static uint32_t count_occasions(struct runes text, uint32_t begin, uint32_t end)
{
    enum { MOST = 6 };
    static const struct {
        struct runes word;
        uint32_t number;
    } words[] = {
        {RUNES_ROW(U"早中晚"), 3},   {RUNES_ROW(U"早晚"), 2},     {RUNES_ROW(U"上下午"), 2},
        {RUNES_ROW(U"上下半年"), 2}, {RUNES_ROW(U"春秋"), 2},     {RUNES_ROW(U"冬春"), 2},
        {RUNES_ROW(U"夏冬"), 2},     {RUNES_ROW(U"年初年末"), 2}, {RUNES_ROW(U"年中年底"), 2},
        {RUNES_ROW(U"月初月末"), 2}, {RUNES_ROW(U"月初月底"), 2},
    };
    static const struct runes units[] = {RUNES_ROW(U"季"),     RUNES_ROW(U"个季节"),
                                         RUNES_ROW(U"节"),     RUNES_ROW(U"个节日"),
                                         RUNES_ROW(U"个时段"), {NULL, 0}};
    static const struct runes times = RUNES_ROW(U"春夏秋冬早中晚上下年月周旬节季初末底午旦一");
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (end - begin == words[i].word.length && runes_at(text, begin, words[i].word))
            return words[i].number;
    for (uint32_t at = begin; at < end; at++) {
        uint32_t number, length = phrase_count(text, at, end, &number);
        const struct runes *unit =
            length > 0 && number > 1 ? phrase_word_at(text, at + length, end, units) : NULL;
        if (unit != NULL && at + length + unit->length == end)
            return number; /* 春秋|两季 */
    }
    struct phrase items[MOST];
    uint32_t count = phrase_split(text, begin, end, PHRASE_PAUSE | PHRASE_AND, items, MOST);
    for (uint32_t i = 0; i < count && i < MOST; i++) {
        static const struct runes weekdays = RUNES_ROW(U"一二三四五六日");
        bool timed = items[i].end - items[i].begin == 1 && /* 每周二、|五 */
                     runes_hold(weekdays, text.data[items[i].begin]);
        for (uint32_t at = items[i].begin; at < items[i].end && !timed; at++)
            timed = runes_hold(times, text.data[at]);
        if (!timed)
            return 0; /* 各镇和街道 */
    }
    return count <= MOST ? count : 0;
}

uint32_t routine_occasions(struct runes text, uint32_t begin, uint32_t limit, uint32_t *end)
{
    enum { FURTHEST = 16 };
    static const struct runes parting[] = {RUNES_ROW(U"各"), RUNES_ROW(U"分别"), {NULL, 0}};
    static const struct runes tails[] = {RUNES_ROW(U"期间"), RUNES_ROW(U"前后"), RUNES_ROW(U"前"),
                                         RUNES_ROW(U"都"),   RUNES_ROW(U"要"),   {NULL, 0}};
    uint32_t last = limit - begin > FURTHEST ? begin + FURTHEST : limit;
    uint32_t each = begin < last ? phrase_find_word(text, begin, last, parting) : last;
    if (each == last || phrase_end(text, begin, each, PHRASE_CLAUSE) < each)
        return 0;
    bool goes_on = phrase_mark_at(text, begin) == PHRASE_PAUSE; /* 每周一|、周四各 */
    uint32_t named = each;
    const struct runes *tail;
    while ((tail = phrase_word_before(text, begin, named, tails)) != NULL)
        named -= tail->length;
    uint32_t count = begin + goes_on < named ? count_occasions(text, begin + goes_on, named) : 0;
    if (count == 0 || count + goes_on < 2)
        return 0;
    *end = each + phrase_word_length(text, each, limit, parting);
    return count + goes_on;
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
    bool rowed =
        first == 0 && !half && routine_in_row(text, position); /* 一月一通报、|季度一盘点 */
    if ((first == 0 && !half && !rowed) || number > 10 || rune_is_digit(text.data[at]))
        return false;
    number = rowed ? 1 : number;
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
        RUNES_ROW(U"个家名位项条样度级层届季茬熟品景大小新户变遇味次步");
    if (runes_hold(no_deeds, text.data[at + 1]) || text.data[at] == U'双' ||
        !rune_is_han(text.data[at + 1]))
        return false; /* 五年一个周期, 一年一度, 一县一品, 三年两步走, 一季双收 */
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

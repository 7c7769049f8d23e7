/* When a time mention says that figures hold: which mentions date figures at all, and whether what
 * they tell of lies behind the article or ahead of it. */
#include "facts/figure_times.h"

#include <string.h>

#include "facts/phrase.h"

int32_t figure_year_of(struct span value)
{
    size_t at = 0;
    if (span_starts_with(value, SPAN("../")))
        at = 3;
    if (value.length < at + 4)
        return 0;
    int32_t year = 0;
    for (size_t i = at; i < at + 4; i++) {
        if (value.data[i] < '0' || value.data[i] > '9')
            return 0;
        year = year * 10 + (value.data[i] - '0');
    }
    return year;
}

/* 这五年, whose mention leaves open which: how many years; 0 for every other time. */
static uint32_t these_years(const struct reading *reading, const struct mention *mention)
{
    enum { LEAST = 2, MOST = 20 };
    struct runes text = reading->text;
    uint32_t counted = 0, at = mention->begin + 1;
    if (mention->value.length > 0 || text.data[mention->begin] != U'这')
        return 0;
    at += phrase_count(text, at, mention->end, &counted);
    bool years = at > mention->begin + 1 && at < mention->end && text.data[at] == U'年' &&
                 mention->end <= at + 2;
    return years && counted >= LEAST && counted <= MOST ? counted : 0;
}

/* Those years: up to now, or to the year before where the own one has just begun. */
static struct span years_back(const struct reading *reading, uint32_t years)
{
    enum { FIRST_MONTHS = 3 };
    const struct date *now = &reading->reference;
    int to = (int)now->year - (now->month != 0 && now->month <= FIRST_MONTHS);
    return arena_format(reading->arena, "%d/%d", (int)now->year - (int)years, to);
}

/* 过去的一年, 一年来, told in a year's first months, is the year before; 0 for every other time. */
static int32_t year_gone(const struct reading *reading, const struct mention *mention)
{
    enum { FIRST_MONTHS = 4 };
    struct runes words = runes_slice(reading->text, mention->begin, mention->end);
    const struct date *now = &reading->reference;
    bool gone = runes_find(words, 0, RUNES(U"过去")) < words.length &&
                (runes_end_with(words, RUNES(U"一年")) || runes_end_with(words, RUNES(U"一年来")));
    gone |= runes_equal(words, RUNES(U"一年来"));
    return gone && now->year != 0 && now->month <= FIRST_MONTHS ? now->year - 1 : 0;
}

/* 与上年比，, 是1992年的|3.4倍: what follows is measured against that time, and is not of it. */
static bool is_compared_with(const struct reading *reading, const struct mention *mention)
{
    static const struct runes with = RUNES_ROW(U"与同和跟");
    struct runes text = reading->text;
    const struct mention *times = reading_mention_at(reading, mention->end + 1, MENTION_QUANTITY);
    if (mention->end < text.length && text.data[mention->end] == U'的' && times != NULL &&
        span_equal(times->unit, SPAN("倍")))
        return true;
    return mention->begin > 0 && runes_hold(with, text.data[mention->begin - 1]) &&
           mention->end < text.length && text.data[mention->end] == U'比';
}

/* 8月底，村支书张三说，…: when it was said. */
static bool dates_speech(const struct reading *reading, const struct mention *mention)
{
    enum { FURTHEST = 60 };
    struct runes text = reading->text;
    uint32_t begin = mention->end + 1;
    if (begin >= text.length || text.data[mention->end] != U'，')
        return false;
    uint32_t limit = text.length - begin > FURTHEST ? begin + FURTHEST : text.length;
    uint32_t end = begin;
    while (end < limit && text.data[end] != U'，' && text.data[end] != U'：' &&
           text.data[end] != U'。')
        end++;
    if (end == limit || text.data[end] == U'。')
        return false;
    for (uint32_t h = reading->hits.first[end > begin + 4 ? end - 4 : begin];
         h < reading->hits.count && reading->hits.hits[h].begin < end; h++)
        if (reading->hits.hits[h].category == LEXICON_VERBS_OF_SAYING &&
            reading->hits.hits[h].end == end)
            return true;
    return false;
}

/* 为|4月中旬|播种做准备: for when something is made ready. */
static bool is_prepared_for(struct runes text, const struct mention *mention)
{
    enum { FURTHEST = 24 };
    static const struct runes making[] = {RUNES_ROW(U"做准备"),   RUNES_ROW(U"做好准备"),
                                          RUNES_ROW(U"作准备"),   RUNES_ROW(U"打基础"),
                                          RUNES_ROW(U"打下基础"), {NULL, 0}};
    if (mention->begin == 0 || text.data[mention->begin - 1] != U'为')
        return false;
    uint32_t limit = text.length - mention->end > FURTHEST ? mention->end + FURTHEST : text.length;
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    return phrase_find_word(text, mention->end, end, making) < end;
}

/* 可以采摘到|10月底，, 订单排到了|5月份，: how long something goes on, at its clause's end. */
static bool is_lasted_until(struct runes text, const struct mention *mention)
{
    static const struct runes lasting[] = {
        RUNES_ROW(U"持续"), RUNES_ROW(U"延续"), RUNES_ROW(U"一直"), RUNES_ROW(U"采摘"),
        RUNES_ROW(U"采"),   RUNES_ROW(U"卖"),   RUNES_ROW(U"销售"), RUNES_ROW(U"供应"),
        RUNES_ROW(U"营业"), RUNES_ROW(U"开放"), RUNES_ROW(U"维持"), RUNES_ROW(U"忙"),
        RUNES_ROW(U"干"),   RUNES_ROW(U"延长"), RUNES_ROW(U"推迟"), RUNES_ROW(U"吃"),
        RUNES_ROW(U"排"),   RUNES_ROW(U"预约"), RUNES_ROW(U"预订"), {NULL, 0}};
    uint32_t to = mention->begin;
    if (text.data[to] != U'到' && text.data[to] != U'至')
        to -= to > 0;
    if (to > 0 && text.data[to] == U'了')
        to--; /* 排到|了|5月份 */
    return (text.data[to] == U'到' || text.data[to] == U'至') &&
           phrase_word_before(text, 0, to, lasting) != NULL &&
           (mention->end >= text.length || phrase_mark_at(text, mention->end) != 0);
}

/* 秋冬季|大气污染防治行动: a season that a campaign's name begins with. */
static bool names_campaign(struct runes text, const struct mention *mention)
{
    enum { LONGEST_SEASON = 3, LONGEST_NAME = 16 };
    static const struct runes seasons = RUNES_ROW(U"春夏秋冬");
    static const struct runes campaigns[] = {
        RUNES_ROW(U"行动"), RUNES_ROW(U"攻坚战"), RUNES_ROW(U"会战"), RUNES_ROW(U"攻势"),
        RUNES_ROW(U"专场"), RUNES_ROW(U"活动"),   {NULL, 0}};
    if (mention->end - mention->begin > LONGEST_SEASON ||
        !runes_hold(seasons, text.data[mention->begin]))
        return false;
    if (mention->end - mention->begin < LONGEST_SEASON)
        return true; /* 夏季攻势, 春季专场 */
    uint32_t limit =
        mention->end + LONGEST_NAME < text.length ? mention->end + LONGEST_NAME : text.length;
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    return phrase_holds_word(text, mention->end, end, campaigns);
}

/* Whether a time mention dates figures: years, months, quarters, spans; a single day only as a
 * deadline or as 截至. */
bool figure_dates(const struct reading *reading, const struct mention *mention)
{
    static const struct runes compared[] = {
        RUNES_ROW(U"持平"), RUNES_ROW(U"基本持平"), RUNES_ROW(U"相当"),     RUNES_ROW(U"同期持平"),
        RUNES_ROW(U"相比"), RUNES_ROW(U"基础上"),   RUNES_ROW(U"的基础上"), {NULL, 0}};
    if (names_campaign(reading->text, mention))
        return false;
    static const struct runes reaching = RUNES_ROW(U"到至在为");
    if (mention->begin > 0 && runes_hold(reaching, reading->text.data[mention->begin - 1]) &&
        runes_end_with(runes_slice(reading->text, mention->begin, mention->end), RUNES(U"内")))
        return false; /* 压缩到|5天以内: how long, not when */
    if (these_years(reading, mention) > 0)
        return reading->reference.year != 0;
    if (mention->value.length == 0 ||
        phrase_word_at(reading->text, mention->end, reading->text.length, compared) != NULL ||
        is_compared_with(reading, mention) || is_prepared_for(reading->text, mention))
        return false; /* 与去年持平 */
    static const struct runes feats[] = {RUNES_ROW(U"首次"), RUNES_ROW(U"最"),   RUNES_ROW(U"首个"),
                                         RUNES_ROW(U"新高"), RUNES_ROW(U"新低"), RUNES_ROW(U"罕见"),
                                         {NULL, 0}};
    if (runes_end_with(runes_slice(reading->text, mention->begin, mention->end), RUNES(U"来")) &&
        phrase_word_at(reading->text, mention->end, reading->text.length, feats) != NULL)
        return false; /* 30年来首次达到: how rare it is */
    if ((mention->deadline && dates_speech(reading, mention)) ||
        is_lasted_until(reading->text, mention))
        return false;
    if (mention->deadline || span_starts_with(mention->value, SPAN("../")))
        return true;
    enum { FARTHEST = 20 }; /* 断流30年后复流 looks back */
    if (reading->reference.year != 0 &&
        figure_year_of(mention->value) > reading->reference.year + FARTHEST &&
        runes_end_with(runes_slice(reading->text, mention->begin, mention->end), RUNES(U"后")))
        return false;
    enum { DAYS = 21 }; /* 8月11日至13日, where the number is measured over them */
    if (mention->value.length == DAYS)
        return true;
    struct span tail = mention->value;
    size_t slash = span_find(tail, SPAN("/"));
    if (slash < tail.length)
        tail = span_slice(tail, slash + 1, tail.length);
    return tail.length < 10 || year_gone(reading, mention) != 0;
}

/* 2021年1至11月, where 前11个月 leaves its year open. */
static bool tells_year(const struct reading *reading, const struct mention *mention)
{
    struct runes words = runes_slice(reading->text, mention->begin, mention->end);
    return runes_find(words, 0, RUNES(U"年")) < words.length;
}

/* 截至12月31日, told in January: what was reached by then cannot lie ahead. */
static struct span reached_by(const struct reading *reading, struct span value)
{
    const struct date *now = &reading->reference;
    enum { MONTH_AT = 8 };
    if (now->month == 0 || value.length < MONTH_AT + 2 || figure_year_of(value) != now->year)
        return value;
    int month = (value.data[MONTH_AT] - '0') * 10 + (value.data[MONTH_AT + 1] - '0');
    if (month > 12 || month <= now->month)
        return value;
    return arena_format(reading->arena, "../%d%.*s", (int)now->year - 1,
                        (int)(value.length - MONTH_AT + 1), value.data + MONTH_AT - 1);
}

/* 前11个月, 1至12月, told in a year's first months without its year: the year before. */
static struct span months_gone(const struct reading *reading, const struct mention *mention)
{
    enum { MONTHS = 15, FIRST_MONTHS = 3, LATE = 9, MONTH_AT = 13 };
    const struct date *now = &reading->reference;
    struct span value = mention->value;
    if (value.length != MONTHS || now->month == 0 || now->month > FIRST_MONTHS ||
        figure_year_of(value) != now->year || tells_year(reading, mention) ||
        memcmp(value.data + 4, "-01/", 4) != 0 || memcmp(value.data, value.data + 8, 4) != 0)
        return value;
    int month = (value.data[MONTH_AT] - '0') * 10 + (value.data[MONTH_AT + 1] - '0');
    int year = (int)now->year - 1;
    return month < LATE ? value : arena_format(reading->arena, "%d-01/%d-%02d", year, year, month);
}

/* 四季度, 12月, told in a year's first months without its year: of the year before. */
static struct span part_gone(const struct reading *reading, const struct mention *mention)
{
    enum { FIRST_MONTHS = 3, LATE = 9, LAST_QUARTER = 36, MONTH_AT = 5 };
    const struct date *now = &reading->reference;
    struct span value = mention->value;
    if (value.length != 7 || now->month == 0 || now->month > FIRST_MONTHS || mention->deadline ||
        figure_year_of(value) != now->year || tells_year(reading, mention))
        return value;
    int part = (value.data[MONTH_AT] - '0') * 10 + (value.data[MONTH_AT + 1] - '0');
    return (part >= LATE && part <= 12) || part == LAST_QUARTER
               ? arena_format(reading->arena, "%d-%02d", (int)now->year - 1, part)
               : value;
}

/* 过去五年, 今后三年: years up to now, or from now on, are whole ones; what is told in a year's
 * first months still reckons from its begin. */
static struct span whole_years(const struct reading *reading, struct span value)
{
    enum { DAYS = 21, SECOND = 11, YEAR = 4, DAY = 6, FIRST_MONTHS = 3, LEAST = 2 };
    const struct date *now = &reading->reference;
    if (value.length != DAYS || now->month == 0 ||
        memcmp(value.data + YEAR, value.data + SECOND + YEAR, DAY) != 0)
        return value;
    int from = figure_year_of(value), to = figure_year_of(span_slice(value, SECOND, value.length));
    bool early = now->month <= FIRST_MONTHS;
    if (to - from < LEAST || (from != now->year && to != now->year))
        return value;
    return to == now->year ? arena_format(reading->arena, "%d/%d", from, early ? to - 1 : to)
           : early         ? arena_format(reading->arena, "%d/%d", from, to - 1)
                           : arena_format(reading->arena, "%d/%d", from, to);
}

struct figure_time figure_time_in(const struct reading *reading, const struct mention *mention,
                                  int32_t year)
{
    enum { MONTH = 4 };
    struct figure_time time = figure_time_of(reading, mention);
    struct runes words = runes_slice(reading->text, mention->begin, mention->end);
    if (mention->value.length != 7 || time.past || runes_end_with(words, RUNES(U"前")) ||
        (tells_year(reading, mention) && runes_find(words, 0, RUNES(U"半年")) > 1) ||
        figure_year_of(mention->value) != reading->reference.year)
        return time;
    return (struct figure_time){.value = arena_format(reading->arena, "%d%.*s", (int)year,
                                                      (int)mention->value.length - MONTH,
                                                      mention->value.data + MONTH),
                                .past = true};
}

struct figure_time figure_of_year(const struct reading *reading, struct figure_time time,
                                  struct figure_time year)
{
    enum { YEAR = 4, SECOND = 8 };
    struct span part = time.value;
    const char *digits = year.value.data + (span_starts_with(year.value, SPAN("../")) ? 3 : 0);
    time.value = part.length > SECOND
                     ? arena_format(reading->arena, "%.4s%.*s%.4s%.*s", digits, SECOND - YEAR,
                                    part.data + YEAR, digits, (int)part.length - SECOND - YEAR,
                                    part.data + SECOND + YEAR)
                     : arena_format(reading->arena, "%.4s%.*s", digits, (int)part.length - YEAR,
                                    part.data + YEAR);
    return time;
}

/* The two digits of the month that the value ends with: 前三季度 is over with September. */
static const char *month_that_ends(struct span value)
{
    enum { MONTHS = 15, SECOND = 8, MONTH_AT = 5 };
    bool spell = value.length == MONTHS && value.data[SECOND - 1] == '/' &&
                 memcmp(value.data, value.data + SECOND, 4) == 0;
    return value.data + MONTH_AT + (spell ? SECOND : 0);
}

/* 2012年，全县生产总值增长15%以上: told in that year's first months, of what it shall come to. */
static bool begins_year(const struct reading *reading, const struct mention *mention)
{
    enum { FIRST_MONTHS = 3, YEAR = 5, FURTHEST = 80 };
    static const struct runes bounds[] = {RUNES_ROW(U"以上"),   RUNES_ROW(U"左右"),
                                          RUNES_ROW(U"不低于"), RUNES_ROW(U"不少于"),
                                          RUNES_ROW(U"以内"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t end = mention->end;
    if (reading->reference.month == 0 || reading->reference.month > FIRST_MONTHS ||
        end - mention->begin != YEAR || !rune_is_digit(text.data[mention->begin]) ||
        end >= text.length || phrase_mark_at(text, end) != PHRASE_COMMA ||
        (mention->begin > 0 && !(phrase_mark_at(text, mention->begin - 1) & PHRASE_STOP)))
        return false;
    uint32_t limit = text.length - end > FURTHEST ? end + FURTHEST : text.length;
    limit = phrase_end(text, end + 1, limit, PHRASE_STOP);
    return phrase_find_word(text, end + 1, limit, bounds) < limit;
}

/* 3月上旬, told on the 20th of that month. */
static bool is_days_gone(const struct date *now, struct span value)
{
    enum { DAYS = 21, MONTH_AT = 16, DAY_AT = 19 };
    if (value.length != DAYS || now->day == 0 || memcmp(value.data, value.data + DAYS - 10, 4) != 0)
        return false;
    int month = (value.data[MONTH_AT] - '0') * 10 + (value.data[MONTH_AT + 1] - '0');
    int day = (value.data[DAY_AT] - '0') * 10 + (value.data[DAY_AT + 1] - '0');
    return month == now->month && day < now->day;
}

/* 至2021年末，参保人数8万人，比上年末增长3%: what is measured against the end of the year before.
 */
static bool is_held_against_last_end(struct runes text, uint32_t at)
{
    enum { FURTHEST = 90 };
    static const struct runes against[] = {RUNES_ROW(U"比上年末"),
                                           RUNES_ROW(U"比上年底"),
                                           RUNES_ROW(U"较上年末"),
                                           RUNES_ROW(U"较上年底"),
                                           RUNES_ROW(U"比年初"),
                                           RUNES_ROW(U"较年初"),
                                           {NULL, 0}};
    static const struct runes ahead[] = {RUNES_ROW(U"将"), RUNES_ROW(U"力争"), RUNES_ROW(U"确保"),
                                         RUNES_ROW(U"要"), RUNES_ROW(U"计划"), RUNES_ROW(U"目标"),
                                         {NULL, 0}};
    uint32_t limit = text.length - at > FURTHEST ? at + FURTHEST : text.length;
    uint32_t end = phrase_end(text, at, limit, PHRASE_STOP | PHRASE_SEMICOLON);
    uint32_t found = phrase_find_word(text, at, end, against);
    return found < end && !phrase_holds_word(text, at, found, ahead);
}

/* 年末, 2023年底; not 到年底, 年底前: the end of a year as such. */
static bool is_end_of_year(struct runes text, const struct mention *mention)
{
    static const struct runes ends[] = {RUNES_ROW(U"年末"), RUNES_ROW(U"年底"), {NULL, 0}};
    static const struct runes by = RUNES_ROW(U"到至在于");
    if (phrase_word_before(text, mention->begin, mention->end, ends) != NULL &&
        is_held_against_last_end(text, mention->end))
        return true;
    return phrase_word_before(text, mention->begin, mention->end, ends) != NULL &&
           !(mention->begin > 0 && runes_hold(by, text.data[mention->begin - 1])) &&
           !runes_hold(by, text.data[mention->begin]);
}

/* 年末常住人口, 年底，全县共有企业: what is there then, and is measured. */
static bool measures_stock(struct runes text, uint32_t at)
{
    enum { FURTHEST = 24 };
    static const struct runes stocks[] = {
        RUNES_ROW(U"人口"), RUNES_ROW(U"户籍"), RUNES_ROW(U"余额"),   RUNES_ROW(U"存栏"),
        RUNES_ROW(U"总户"), RUNES_ROW(U"里程"), RUNES_ROW(U"保有量"), RUNES_ROW(U"拥有"),
        RUNES_ROW(U"共有"), RUNES_ROW(U"实有"), RUNES_ROW(U"在册"),   RUNES_ROW(U"在职"),
        RUNES_ROW(U"用户"), RUNES_ROW(U"床位"), RUNES_ROW(U"人参加"), RUNES_ROW(U"参保"),
        {NULL, 0}};
    static const struct runes ahead[] = {RUNES_ROW(U"将"),   RUNES_ROW(U"要"),   RUNES_ROW(U"力争"),
                                         RUNES_ROW(U"确保"), RUNES_ROW(U"达到"), RUNES_ROW(U"实现"),
                                         {NULL, 0}};
    if (at < text.length && phrase_mark_at(text, at) == PHRASE_COMMA)
        at++;
    uint32_t limit = text.length - at > FURTHEST ? at + FURTHEST : text.length;
    uint32_t end = phrase_end(text, at, limit, PHRASE_CLAUSE);
    return phrase_holds_word(text, at, end, stocks) && !phrase_holds_word(text, at, end, ahead);
}

/* 2013年底 of the past is no deadline that lies ahead. */
struct figure_time figure_time_of(const struct reading *reading, const struct mention *mention)
{
    enum { QUARTERS = 33, HALVES = 40 }; /* as EDTF counts them */
    struct figure_time time = {.value = mention->value, .deadline = mention->deadline};
    uint32_t years = these_years(reading, mention);
    if (years > 0)
        return (struct figure_time){.value = years_back(reading, years)};
    if (span_starts_with(mention->value, SPAN("../")) && !tells_year(reading, mention))
        time.value = reached_by(reading, mention->value);
    else
        time.value = mention->value.length == 7
                         ? part_gone(reading, mention)
                         : whole_years(reading, months_gone(reading, mention));
    if (runes_end_with(runes_slice(reading->text, mention->begin, mention->end), RUNES(U"以前")))
        time.deadline = false; /* 2005年以前 looks back */
    if (time.deadline && is_end_of_year(reading->text, mention)) {
        time.closing = true;
        time.deadline = !measures_stock(reading->text, mention->end) &&
                        !is_held_against_last_end(reading->text, mention->end);
    }
    int32_t gone = year_gone(reading, mention);
    if (gone != 0) {
        time.value = arena_format(reading->arena, "%d", (int)gone);
        time.past = true;
        return time;
    }
    int32_t year = figure_year_of(time.value);
    const struct date *now = &reading->reference;
    if (now->year != 0 && year != 0)
        time.future = year > now->year;
    if (now->year != 0 && now->month != 0 && mention->value.length >= 7 && year == now->year &&
        time.value.length >= 7) {
        const char *digits = month_that_ends(mention->value);
        int month = (digits[0] - '0') * 10 + (digits[1] - '0'), part = month;
        if (month >= QUARTERS && month < QUARTERS + 4)
            month = 3 * (month - QUARTERS + 1);
        else if (month == HALVES || month == HALVES + 1)
            month = 6 * (month - HALVES + 1);
        time.past = month >= 1 && month <= 12 && month < now->month;
        int first = part >= QUARTERS && part < QUARTERS + 4 ? month - 2
                    : part == HALVES + 1                    ? month - 5
                                                            : 0;
        time.future |= first > now->month; /* 四季度, told in March */
        time.past |= is_days_gone(now, mention->value);
        if (mention->value.length == 10 && month == now->month && now->day != 0)
            time.past = (mention->value.data[8] - '0') * 10 + (mention->value.data[9] - '0') <=
                        now->day; /* 12日夜间至13日 of the day itself lies behind */
    } else if (now->year != 0 && year != 0 && mention->value.length == 4) {
        enum { YEAR_NEARLY_OVER = 11 };
        time.past = year < now->year;
        time.whole = year == now->year && now->month != 0 && now->month < YEAR_NEARLY_OVER &&
                     runes_at(reading->text, mention->end - 2, RUNES(U"全年"));
        time.whole |= year == now->year && begins_year(reading, mention);
    }
    return time;
}

bool figure_names_year(const struct reading *reading, const struct mention *mention)
{
    bool months = figure_last_month(mention->value) != 0; /* 2022年二、三季度 */
    return (mention->value.length == 7 || months) &&
           rune_is_digit(reading->text.data[mention->begin]) &&
           runes_at(reading->text, mention->begin + 4, RUNES(U"年"));
}

struct figure_time figure_year_told(struct figure_time time)
{
    if (time.value.length == 7 || figure_last_month(time.value) != 0)
        time.value = span_slice(time.value, 0, 4);
    return time;
}

bool figure_is_month(struct span value)
{
    return value.length == 7 && value.data[5] <= '1';
}

bool figure_is_spell(struct span value)
{
    enum { MONTHS = 15 };
    return value.length == MONTHS && value.data[7] == '/' && value.data[5] <= '1' &&
           !span_starts_with(span_slice(value, 4, value.length), SPAN("-01"));
}

int figure_last_month(struct span value)
{
    enum { QUARTERS = 33, HALVES = 40, SPAN_OF_MONTHS = 15 }; /* as EDTF counts them */
    if (value.length != 7 && value.length != SPAN_OF_MONTHS)
        return 0;
    int number = (value.data[value.length - 2] - '0') * 10 + (value.data[value.length - 1] - '0');
    if (value.length == SPAN_OF_MONTHS)
        return value.data[7] == '/' ? number : 0;
    return number >= HALVES && number < HALVES + 2       ? 6 * (number - HALVES + 1)
           : number >= QUARTERS && number < QUARTERS + 4 ? 3 * (number - QUARTERS + 1)
                                                         : 0;
}

bool figure_is_of_year_gone(const struct reading *reading, struct span value)
{
    int32_t year = figure_year_of(value);
    return year != 0 && year < reading->reference.year;
}

bool figure_is_over(const struct reading *reading, struct span value)
{
    const struct date *now = &reading->reference;
    int32_t year = figure_year_of(value);
    if (now->year == 0 || year == 0)
        return false;
    if (year != now->year)
        return year < now->year;
    if (value.length < 7)
        return false;
    if (now->month == 0)
        return true; /* 截至2月3日: told of when it was there */
    int month = (value.data[5] - '0') * 10 + (value.data[6] - '0');
    return month >= 1 && month <= 12 && month <= now->month;
}

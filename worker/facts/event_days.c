/* The day stands in the event's own sentence, else before it: the last one that the text told. */
#include "facts/event_days.h"

#include "facts/event_name_begins.h"
#include "facts/phrase.h"
#include "mentions/calendar.h"

enum { FURTHEST_DAY = 4 * PHRASE_LONGEST, WHOLE_DAY = 10 };

bool event_is_day(struct span value)
{
    struct span part = value;
    if (span_starts_with(value, SPAN("../")))
        return false; /* 截至9月2日 */
    size_t slash = span_find(value, SPAN("/"));
    if (slash < value.length)
        part = span_slice(value, slash + 1, value.length);
    if (slash == 10 && part.length == 10 &&
        !span_equal(span_slice(value, 0, 4), span_slice(part, 0, 4)) &&
        span_equal(span_slice(value, 4, 10), span_slice(part, 4, 10)))
        return false; /* 一年来: years before a day, and no days on which something took place */
    return part.length == 10;
}

/* 农历新年, 元宵节: a day by its name alone, which dates less surely than 2月8日 does. */
static bool is_by_name(const struct reading *reading, const struct mention *mention)
{
    static const struct runes days = RUNES_ROW(U"号天昨今明晚晨");
    static const struct runes counted = RUNES_ROW(U"一二三四五六七八九十廿卅次翌当同即");
    struct runes text = reading->text;
    for (uint32_t at = mention->begin; at < mention->end; at++)
        if (rune_is_digit(text.data[at]) || runes_hold(days, text.data[at]) ||
            (text.data[at] == U'日' && at > 0 && runes_hold(counted, text.data[at - 1])))
            return false;
    return true; /* 助残日 too */
}

/* 今天|（5月8日）|: whether a word for the day stands right before the bracket at `open`. */
static bool explains_day(const struct reading *reading, uint32_t open)
{
    enum { LONGEST = 4 };
    for (uint32_t i = 1; i <= LONGEST && i <= open; i++) {
        const uint32_t length = event_when_length(reading, open - i, open);
        if (length == i)
            return true;
    }
    return false;
}

/* 本报4月18日|讯, （2016年4月18日）: the day of the paper. */
static bool is_of_paper(const struct reading *reading, const struct mention *mention)
{
    static const struct runes ends[] = {
        RUNES_ROW(U"讯"), RUNES_ROW(U"电"), RUNES_ROW(U"消息"), {NULL, 0}};
    struct runes text = reading->text;
    bool bracket = mention->begin > 0 && mention->end < text.length &&
                   text.data[mention->begin - 1] == U'（' && text.data[mention->end] == U'）';
    if (bracket && explains_day(reading, mention->begin - 1))
        return false;
    return bracket || phrase_word_at(text, mention->end, text.length, ends) != NULL;
}

/* 元宵节，…, 助残日当天: whether a day that its name alone tells is when something was, and not a
 * part of another name (“欢乐元宵”灯会) or the reason (欢度春节, 春节期间). */
static bool dates_by_name(const struct reading *reading, const struct mention *day)
{
    struct runes text = reading->text;
    static const struct runes times[] = {RUNES_ROW(U"这天"), RUNES_ROW(U"这一天"),
                                         RUNES_ROW(U"那天"), RUNES_ROW(U"之夜"),
                                         RUNES_ROW(U"（"),   {NULL, 0}};
    static const struct runes feasting = RUNES_ROW(U"庆贺迎祝度过闹念为");
    bool closed = day->end >= text.length ||
                  (phrase_mark_at(text, day->end) & (PHRASE_CLAUSE | PHRASE_STOP)) != 0 ||
                  event_when_length(reading, day->end, text.length) > 0 ||
                  phrase_word_at(text, day->end, text.length, times) != NULL;
    return closed && (day->begin == 0 || !runes_hold(feasting, text.data[day->begin - 1]));
}

/* 昨天|（8日）: the day that the bracket behind a word for it tells; NULL where none does. */
static const struct mention *day_in_bracket(const struct reading *reading,
                                            const struct mention *day)
{
    const uint32_t open = day->end;
    if (open + 1 >= reading->text.length || reading->text.data[open] != U'（' ||
        !explains_day(reading, open))
        return NULL;
    const struct mention *told = reading_mention_at(reading, open + 1, MENTION_TIME);
    return told != NULL && event_is_day(told->value) ? told : NULL;
}

/* The first or the last day named in [begin, end), at most FURTHEST_DAY from where it is sought. */
static const struct mention *day_between(const struct reading *reading, uint32_t begin,
                                         uint32_t end, bool last)
{
    const struct mention *found = NULL;
    static const struct runes bounds = RUNES_ROW(U"前内"); /* 4月16日前, 三个工作日内 */
    bool named = false; /* what was found is a day by its name, or the paper's own */
    if (end > begin && end - begin > FURTHEST_DAY) {
        begin = last ? end - FURTHEST_DAY : begin;
        end = last ? end : begin + FURTHEST_DAY;
    }
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_TIME || mention->end > end || !event_is_day(mention->value) ||
            (mention->deadline && runes_hold(bounds, reading->text.data[mention->end - 1])))
            continue;
        bool by_name = is_by_name(reading, mention);
        if (by_name && !dates_by_name(reading, mention))
            continue;
        by_name = by_name || is_of_paper(reading, mention);
        if (found != NULL && (named == by_name ? !last : by_name))
            continue;
        if (found == NULL || named != by_name || mention->begin >= found->end) {
            found = mention;
            named = by_name;
        }
    }
    const struct mention *explained = found != NULL ? day_in_bracket(reading, found) : NULL;
    return explained != NULL && explained->end <= end ? explained : found;
}

/* 春节期间，…, 周末，…: a time at the head of the sentence that is more than a day, so that no day
 * told before it is meant. */
static bool opens_with_season(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes seasons[] = {
        RUNES_ROW(U"期间"), RUNES_ROW(U"假期"), RUNES_ROW(U"前后"), RUNES_ROW(U"长假"), {NULL, 0}};
    const struct mention *time =
        begin < end ? reading_mention_at(reading, begin, MENTION_TIME) : NULL;
    return time != NULL && is_by_name(reading, time) &&
           phrase_word_at(reading->text, time->end, end, seasons) != NULL;
}

/* 日前, 近日: a day of its own that is not told, and not the one told of before. Said of the event
 * where it opens the sentence or stands in the name's clause; not 部署近期重点工作. */
static bool tells_no_day(const struct reading *reading, const struct stretch *sentence,
                         uint32_t name)
{
    enum { OPENING = 6, LONGEST_OCCASION = 16 };
    static const struct runes occasions[] = {RUNES_ROW(U"前夕"),
                                             RUNES_ROW(U"来临之际"),
                                             RUNES_ROW(U"到来之际"),
                                             RUNES_ROW(U"将至"),
                                             {NULL, 0}};
    static const struct runes lately[] = {RUNES_ROW(U"近日"),     RUNES_ROW(U"日前"),
                                          RUNES_ROW(U"近期"),     RUNES_ROW(U"最近"),
                                          RUNES_ROW(U"前不久"),   RUNES_ROW(U"不久前"),
                                          RUNES_ROW(U"连日来"),   RUNES_ROW(U"这几天"),
                                          RUNES_ROW(U"近段时间"), {NULL, 0}};
    static const struct runes attribute = RUNES_ROW(U"的重工目");
    struct runes text = reading->text;
    const uint32_t first = phrase_end(text, sentence->begin, name, PHRASE_CLAUSE);
    if (first < name && first - sentence->begin <= LONGEST_OCCASION &&
        phrase_holds_word(text, sentence->begin, first, occasions))
        return true;
    const struct {
        uint32_t begin, end;
    } places[] = {{sentence->begin, sentence->begin + OPENING},
                  {phrase_begin(text, sentence->begin, name, PHRASE_CLAUSE),
                   phrase_end(text, name, sentence->end, PHRASE_CLAUSE)}};
    for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        uint32_t end = places[i].end < sentence->end ? places[i].end : sentence->end;
        uint32_t at = phrase_find_word(text, places[i].begin, end, lately);
        uint32_t behind = at + phrase_word_length(text, at, sentence->end, lately);
        if (at < end && behind < sentence->end && !runes_hold(attribute, text.data[behind]))
            return true;
    }
    return false;
}

struct span event_moved_to(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"延期至"), RUNES_ROW(U"延期到"), RUNES_ROW(U"推迟至"), RUNES_ROW(U"推迟到"),
        RUNES_ROW(U"改期至"), RUNES_ROW(U"改期到"), RUNES_ROW(U"顺延至"), RUNES_ROW(U"顺延到"),
        RUNES_ROW(U"提前至"), RUNES_ROW(U"提前到"), RUNES_ROW(U"延至"),   RUNES_ROW(U"改至"),
        RUNES_ROW(U"改在"),   RUNES_ROW(U"改于"),   RUNES_ROW(U"改到"),   {NULL, 0}};
    struct runes text = reading->text;
    end = begin < end && end - begin > PHRASE_LONGEST ? begin + PHRASE_LONGEST : end;
    while (begin < end && (begin = phrase_find_word(text, begin, end, words)) < end) {
        begin += phrase_word_length(text, begin, end, words);
        const struct mention *day = reading_mention_at(reading, begin, MENTION_TIME);
        if (day != NULL && day->end <= end && text.data[day->end - 1] != U'前' &&
            event_is_day(day->value))
            return day->value;
    }
    return (struct span){NULL, 0};
}

static struct span day_after(const struct reading *reading, struct span value, int32_t days)
{
    struct day day = {2001, 0, 0}; /* any year without a leap day, where the value has none */
    bool known = value.length == WHOLE_DAY && span_slice(value, 0, 1).data[0] != 'X';
    if (value.length != WHOLE_DAY)
        return (struct span){NULL, 0};
    if (known)
        day.year = (value.data[0] - '0') * 1000 + (value.data[1] - '0') * 100 +
                   (value.data[2] - '0') * 10 + (value.data[3] - '0');
    day.month = (value.data[5] - '0') * 10 + (value.data[6] - '0');
    day.day = (value.data[8] - '0') * 10 + (value.data[9] - '0');
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31 ||
        (!known && day.month == 2 && day.day + days > 28))
        return (struct span){NULL, 0};
    day = calendar_day(calendar_days(day) + days);
    return known ? arena_format(reading->arena, "%04d-%02d-%02d", day.year, day.month, day.day)
                 : arena_format(reading->arena, "XXXX-%02d-%02d", day.month, day.day);
}

/* The last day or span of days told before `at`. */
static struct span day_told_before(const struct reading *reading, uint32_t at, uint32_t *end)
{
    enum { FURTHEST = 1000 };
    const struct mention *last = day_between(reading, at > FURTHEST ? at - FURTHEST : 0, at, true);
    *end = last != NULL ? last->end : at;
    return last != NULL ? last->value : (struct span){NULL, 0};
}

static const struct runes over[] = {RUNES_ROW(U"后"),   RUNES_ROW(U"归来"), RUNES_ROW(U"回来"),
                                    RUNES_ROW(U"结束"), RUNES_ROW(U"闭幕"), {NULL, 0}};

/* 会后|次日, 次日|一早 in [begin, end): the day behind the last one that the text told before; one
 * more for each such word between (12日…。翌日…。归来次日…). */
static struct span next_day(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { MOST = 4 };
    static const struct runes words[] = {RUNES_ROW(U"次日"),
                                         RUNES_ROW(U"翌日"),
                                         RUNES_ROW(U"第二天"),
                                         RUNES_ROW(U"隔日"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    uint32_t word = begin < end ? phrase_find_word(text, begin, end, words) : end, told;
    const struct mention *said =
        word < end ? reading_mention_at(reading, word, MENTION_TIME) : NULL;
    if (word >= end || (said != NULL && said->value.length > 0))
        return (struct span){NULL, 0};
    struct span value = day_told_before(reading, word, &told);
    size_t slash = span_find(value, SPAN("/"));
    if (slash < value.length) /* on the second of the days, or behind them all */
        value = phrase_word_before(text, told, word, over) != NULL
                    ? span_slice(value, slash + 1, value.length)
                    : span_slice(value, 0, slash);
    int32_t days = 1;
    for (uint32_t at = told; at < word && (at = phrase_find_word(text, at, word, words)) < word;
         at++)
        days += days < MOST;
    return day_after(reading, value, days);
}

/* 论坛开幕|前一天: the day before the one that the text told last. */
static struct span day_before(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"开幕前一天"), RUNES_ROW(U"开幕前一日"),
                                         RUNES_ROW(U"举行前一天"), RUNES_ROW(U"召开前一天"),
                                         RUNES_ROW(U"开赛前一天"), {NULL, 0}};
    uint32_t word = begin < end ? phrase_find_word(reading->text, begin, end, words) : end, told;
    if (word >= end)
        return (struct span){NULL, 0};
    struct span value = day_told_before(reading, word, &told);
    return day_after(reading, span_slice(value, 0, span_find(value, SPAN("/"))), -1);
}

/* 首届论坛|于2015年8月举办: the month that stands between the name at `begin` and its verb. */
static struct span month_held(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { MONTH = 7 };
    static const struct runes begun = RUNES_ROW(U"始源起建");
    uint32_t stop = phrase_end(reading->text, begin, end, PHRASE_CLAUSE);
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < stop; i++) {
        const struct mention *time = &reading->mentions[i];
        if (time->type == MENTION_TIME && time->value.length == MONTH && time->begin > begin + 1 &&
            reading->text.data[time->begin - 1] == U'于' &&
            !runes_hold(begun, reading->text.data[time->begin - 2])) /* but 始于2015年8月的文化节 */
            return time->value;
    }
    return (struct span){NULL, 0};
}

/* 记者4月10日从县教育局获悉，动员会|4月9日|召开: the day told with the event where the one before
 * it is that of the news; NULL where it is not. */
static const struct mention *day_behind_news(const struct reading *reading,
                                             const struct stretch *sentence,
                                             const struct mention *day, uint32_t begin)
{
    static const struct runes learning[] = {RUNES_ROW(U"获悉"),
                                            RUNES_ROW(U"了解到"),
                                            RUNES_ROW(U"得知"),
                                            RUNES_ROW(U"消息"),
                                            {NULL, 0}};
    uint32_t stop = phrase_end(reading->text, day->end, begin, PHRASE_CLAUSE);
    if (stop >= begin || !phrase_holds_word(reading->text, day->end, stop, learning))
        return NULL;
    return day_between(reading, begin,
                       phrase_end(reading->text, begin, sentence->end, PHRASE_CLAUSE), false);
}

/* 台风预计|13日登陆, told before the event's sentence: what is expected dates nothing that was
 * done.
 */
static bool is_forecast(const struct reading *reading, const struct mention *day)
{
    static const struct runes words[] = {RUNES_ROW(U"预计"), RUNES_ROW(U"预报"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, day->begin);
    return sentence != NULL && phrase_holds_word(reading->text, sentence->begin, day->begin, words);
}

/* 举办了职工技能大赛。|4月16日，此次大赛在…拉开帷幕: the day that the next sentence of the
 * paragraph opens with, where it goes on with this event; NULL where it does not. */
static const struct mention *day_of_next(const struct reading *reading,
                                         const struct stretch *sentence, uint32_t begin)
{
    enum { FURTHEST = 40 };
    static const struct runes pointing[] = {
        RUNES_ROW(U"此次"), RUNES_ROW(U"本次"), RUNES_ROW(U"这次"), RUNES_ROW(U"本届"), {NULL, 0}};
    const struct stretch *next = sentence + 1;
    if (next >= reading->sentences + reading->sentence_count || next->block != sentence->block ||
        next->begin >= next->end || begin < sentence->begin)
        return NULL;
    const struct mention *day = reading_mention_at(reading, next->begin, MENTION_TIME);
    uint32_t last = next->end - next->begin > FURTHEST ? next->begin + FURTHEST : next->end;
    return day != NULL && event_is_day(day->value) &&
                   phrase_holds_word(reading->text, day->end, last, pointing)
               ? day
               : NULL;
}

struct span event_date(const struct reading *reading, uint32_t begin)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    uint32_t block = reading_block_of(reading, begin);
    if (sentence == NULL || block >= reading->article->block_count)
        return (struct span){NULL, 0};
    enum { OPENING = 8, WORD = 3 };
    const struct span none = {NULL, 0};
    uint32_t clause = phrase_begin(reading->text, sentence->begin, begin, PHRASE_CLAUSE);
    uint32_t stop = phrase_end(reading->text, begin, sentence->end, PHRASE_CLAUSE);
    struct span moved = event_moved_to(reading, clause, stop);
    if (moved.data != NULL)
        return moved;
    const struct mention *day = day_between(reading, sentence->begin, begin, true);
    if (day == NULL) {
        uint32_t opening = sentence->begin + OPENING < stop ? sentence->begin + OPENING : stop;
        if (!phrase_holds_word(reading->text, sentence->begin, opening, over))
            opening = sentence->begin + WORD < stop ? sentence->begin + WORD : stop;
        moved = next_day(reading, clause, stop);
        if (moved.data == NULL)
            moved = next_day(reading, sentence->begin, opening);
        if (moved.data == NULL)
            moved = day_before(reading, sentence->begin, stop);
        if (moved.data != NULL)
            return moved;
        day = day_between(reading, begin, sentence->end, false);
    } else {
        const struct mention *told = day_behind_news(reading, sentence, day, begin);
        day = told != NULL ? told : day;
    }
    if (day == NULL && (tells_no_day(reading, sentence, begin) ||
                        opens_with_season(reading, sentence->begin, begin)))
        return (struct span){NULL, 0};
    if (day == NULL)
        day = day_of_next(reading, sentence, begin);
    struct span month = day == NULL ? month_held(reading, begin, sentence->end) : none;
    if (month.data != NULL)
        return month;
    if (day == NULL) {
        uint32_t from = reading->article->blocks[block].begin;
        if (begin > from && begin - from > PHRASE_LONGEST)
            from = begin - PHRASE_LONGEST;
        day = day_between(reading, from, begin, true);
    }
    if (day == NULL) { /* 当晚, 随后: the day that the article told of last */
        day = day_between(reading, 0, begin, true);
        while (day != NULL && is_forecast(reading, day))
            day = day_between(reading, 0, day->begin, true);
    }
    return day != NULL ? day->value : (struct span){NULL, 0};
}

bool event_day_is_carried(const struct reading *reading, uint32_t begin)
{
    static const struct runes going_on[] = {
        RUNES_ROW(U"当晚"),   RUNES_ROW(U"当天"), RUNES_ROW(U"当日"), RUNES_ROW(U"同日"),
        RUNES_ROW(U"次日"),   RUNES_ROW(U"翌日"), RUNES_ROW(U"隔日"), RUNES_ROW(U"第二天"),
        RUNES_ROW(U"随后"),   RUNES_ROW(U"随即"), RUNES_ROW(U"接着"), RUNES_ROW(U"之后"),
        RUNES_ROW(U"会上"),   RUNES_ROW(U"会前"), RUNES_ROW(U"会后"), RUNES_ROW(U"期间"),
        RUNES_ROW(U"上午"),   RUNES_ROW(U"下午"), RUNES_ROW(U"晚上"), RUNES_ROW(U"最后"),
        RUNES_ROW(U"现场，"), RUNES_ROW(U"还"),   RUNES_ROW(U"同时"), RUNES_ROW(U"仪式上"),
        RUNES_ROW(U"结束后"), {NULL, 0}};
    static const struct runes told[] = {RUNES_ROW(U"举行了"),
                                        RUNES_ROW(U"举行"),
                                        RUNES_ROW(U"召开了"),
                                        RUNES_ROW(U"召开"),
                                        RUNES_ROW(U"举办了"),
                                        RUNES_ROW(U"举办"),
                                        {NULL, 0}};
    enum { NEAR = 150 };
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    uint32_t block = reading_block_of(reading, begin);
    if (sentence == NULL)
        return false;
    uint32_t from = begin - sentence->begin > NEAR ? begin - NEAR : sentence->begin;
    uint32_t last = sentence->end - begin > NEAR ? begin + NEAR : sentence->end;
    return phrase_word_before(reading->text, from, begin, told) == NULL &&
           block < reading->article->block_count &&
           day_between(reading, reading->article->blocks[block].begin, begin, true) == NULL &&
           day_between(reading, begin, sentence->end, false) == NULL &&
           !phrase_holds_word(reading->text, from, last, going_on);
}

struct span event_day_told(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct span date = event_date_within(reading, begin, end);
    if (date.data == NULL)
        date = next_day(reading, begin, end);
    return date.data != NULL ? date : day_before(reading, begin, end);
}

bool event_was_lately(const struct reading *reading, uint32_t begin)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    return sentence != NULL && tells_no_day(reading, sentence, begin);
}

bool event_day_is_explained(const struct reading *reading, uint32_t begin)
{
    const struct mention *day =
        begin < reading->text.length ? reading_mention_at(reading, begin, MENTION_TIME) : NULL;
    return day != NULL && runes_at(reading->text, day->end, RUNES(U"是"));
}

struct span event_date_within(const struct reading *reading, uint32_t begin, uint32_t end)
{
    const struct mention *day = day_between(reading, begin, end, false);
    struct span moved =
        day != NULL ? event_moved_to(reading, day->end, end) : (struct span){NULL, 0};
    return moved.data != NULL ? moved : day != NULL ? day->value : (struct span){NULL, 0};
}

bool event_other_days(struct span one, struct span other)
{
    return one.length == WHOLE_DAY && other.length == WHOLE_DAY && !span_equal(one, other);
}

/* How far the times that are told reach: the last one before an amount dates it, unless it only
 * compares, names a plan or a report, or a word of now ends it. */
#include "facts/figure_reach.h"

#include "facts/figure_headings.h"
#include "facts/figure_promises.h"
#include "facts/phrase.h"

#define ONCE_BUILT                                                                                 \
    RUNES_ROW(U"建成后"), RUNES_ROW(U"达产后"), RUNES_ROW(U"投产后"), RUNES_ROW(U"量产后"),        \
        RUNES_ROW(U"投用后"), RUNES_ROW(U"启用后"), RUNES_ROW(U"投运后"), RUNES_ROW(U"达效后"),    \
        RUNES_ROW(U"达标后"), RUNES_ROW(U"实施后"), RUNES_ROW(U"运营后")

static const struct runes once_built[] = {ONCE_BUILT, {NULL, 0}};

/* Words that end a time's reach, for what follows is of now, of its day (…天, …日) or of some time
 * after (…后): one table, for each sentence is searched for all of them. */
static const struct runes resets[] = {
    RUNES_ROW(U"目前"), RUNES_ROW(U"如今"), RUNES_ROW(U"此次"), RUNES_ROW(U"现在"),
    RUNES_ROW(U"眼下"), RUNES_ROW(U"时下"), RUNES_ROW(U"至今"), RUNES_ROW(U"当天"),
    RUNES_ROW(U"当日"), RUNES_ROW(U"今天"), RUNES_ROW(U"昨天"), RUNES_ROW(U"昨日"),
    RUNES_ROW(U"明天"), RUNES_ROW(U"当前"), ONCE_BUILT,         {NULL, 0}};

const struct runes *figure_once_built(void)
{
    return once_built;
}

/* Whether the word at `at` does so: not 项|目前期, 实|现在线办理 and 应|当天天清运, which another
 * one is cut for; 当前， at a clause's head, but 当前和今后, 当前的形势 are only spoken of; nor,
 * where something is due by then, 当日火情扑灭率. */
static bool resets_time_at(struct runes text, uint32_t begin, uint32_t at, uint32_t length,
                           bool due)
{
    static const struct runes bound = RUNES_ROW(U"项题科节栏实出体呈表发再涌应");
    static const struct runes joints = RUNES_ROW(U"和与及、的");
    const char32_t last = text.data[at + length - 1];
    if (last == U'后')
        return true;
    if (runes_at(text, at, RUNES(U"当前")))
        return (at == begin || phrase_mark_at(text, at - 1) != 0) &&
               !(at + 2 < text.length && runes_hold(joints, text.data[at + 2]));
    return !(due && (last == U'天' || last == U'日')) &&
           (at == begin || !runes_hold(bound, text.data[at - 1]));
}

static bool resets_time(struct runes text, uint32_t begin, uint32_t end, bool due)
{
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, resets)) < end; at++)
        if (resets_time_at(text, begin, at, phrase_word_length(text, at, end, resets), due))
            return true;
    return false;
}

/* 完成|全年|目标的68.3%: the plan's time, not the figure's. */
static bool is_of_plan(struct runes text, uint32_t begin, uint32_t end, uint32_t limit)
{
    static const struct runes verbs[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"占"), RUNES_ROW(U"达到"),
                                         RUNES_ROW(U"为"),   RUNES_ROW(U"达"), {NULL, 0}};
    static const struct runes plans[] = {
        RUNES_ROW(U"目标"),   RUNES_ROW(U"任务"),     RUNES_ROW(U"计划"), RUNES_ROW(U"预算"),
        RUNES_ROW(U"的目标"), RUNES_ROW(U"投资计划"), {NULL, 0}};
    return phrase_word_before(text, limit, begin, verbs) != NULL &&
           phrase_word_at(text, end, text.length, plans) != NULL;
}

/* 听取|上半年|经济运行情况汇报: the time of a report that is only named. */
static bool is_of_report(struct runes text, uint32_t begin, uint32_t end, uint32_t limit)
{
    enum { LONGEST_NAME = 30, LONGEST_LEAD = 20 };
    static const struct runes heard[] = {
        RUNES_ROW(U"听取"), RUNES_ROW(U"审议"), RUNES_ROW(U"关于"), RUNES_ROW(U"审查"), {NULL, 0}};
    static const struct runes reports[] = {
        RUNES_ROW(U"报告"), RUNES_ROW(U"汇报"), RUNES_ROW(U"议案"), {NULL, 0}};
    uint32_t from = begin - limit > LONGEST_LEAD ? begin - LONGEST_LEAD : limit;
    if (!phrase_holds_word(text, from, begin, heard))
        return false;
    from = phrase_begin(text, from, begin, PHRASE_CLAUSE);
    uint32_t last = end + LONGEST_NAME < text.length ? end + LONGEST_NAME : text.length;
    last = phrase_end(text, end, last, PHRASE_CLAUSE);
    return phrase_find_word(text, from, begin, heard) < begin &&
           phrase_word_before(text, end, last, reports) != NULL;
}

/* “十三五”良好开局, 十一五规划的收官之年: a plan that began or ended then; it dates no figures. */
static bool is_only_opened(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes deeds[] = {RUNES_ROW(U"收官"), RUNES_ROW(U"谋划"), RUNES_ROW(U"编制"),
                                         RUNES_ROW(U"决胜"), RUNES_ROW(U"开启"), RUNES_ROW(U"展望"),
                                         {NULL, 0}};
    if (text.data[begin] == U'“' && phrase_word_before(text, 0, begin, deeds) != NULL)
        return true; /* 奋力收官|“十四五” */
    static const struct runes words[] = {
        RUNES_ROW(U"良好开局"), RUNES_ROW(U"开局"),   RUNES_ROW(U"收官"),   RUNES_ROW(U"圆满收官"),
        RUNES_ROW(U"规划"),     RUNES_ROW(U"的开局"), RUNES_ROW(U"的收官"), RUNES_ROW(U"开好局"),
        RUNES_ROW(U"良好开端"), RUNES_ROW(U"开门红"), RUNES_ROW(U"起好步"), RUNES_ROW(U"起步"),
        RUNES_ROW(U"首年"),     RUNES_ROW(U"第一年"), RUNES_ROW(U"的起步"), {NULL, 0}};
    if (end < text.length && text.data[end] == U'”')
        end++;
    return end < text.length && phrase_word_at(text, end, text.length, words) != NULL;
}

/* 全年, 年末: of the year that is spoken of, where that is not the article's own. */
static bool is_of_year_told(const struct reading *reading, const struct mention *mention)
{
    static const struct runes words[] = {RUNES_ROW(U"全年"),   RUNES_ROW(U"年内"),
                                         RUNES_ROW(U"年末"),   RUNES_ROW(U"年底"),
                                         RUNES_ROW(U"一年来"), {NULL, 0}};
    const struct runes *word = phrase_word_at(reading->text, mention->begin, mention->end, words);
    return word != NULL;
}

/* figure_dates and figure_time_of, asked once for a mention: it may date many figures. */
bool figure_mention_dates(const struct figure_context *context, const struct mention *mention)
{
    struct figure_mention *told = &context->told[mention - context->reading->mentions];
    if (!told->asked) {
        told->asked = true;
        told->dates = figure_dates(context->reading, mention);
    }
    return told->dates;
}

static bool counts_within(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY ||
            reading->mentions[i].type == MENTION_MONEY)
            return true;
    return false;
}

/* 。|全年|完成造林…, told in a year's first months behind what was reached in the year before:
 * whether it means that year, of which the sentence asks and promises nothing. */
static bool is_year_reached(const struct figure_context *context, const struct mention *mention)
{
    enum { FIRST_MONTHS = 4, FURTHEST = 100, NEAR = 4 };
    static const struct runes of_plan[] = {
        RUNES_ROW(U"围绕"), RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"确保"),
        RUNES_ROW(U"占"),   RUNES_ROW(U"对照"), RUNES_ROW(U"紧扣"), {NULL, 0}};
    static const struct runes all_year[] = {RUNES_ROW(U"全年"), {NULL, 0}};
    static const struct runes bounds[] = {RUNES_ROW(U"左右"),
                                          RUNES_ROW(U"以上"),
                                          RUNES_ROW(U"不少于"),
                                          RUNES_ROW(U"不低于"),
                                          RUNES_ROW(U"目标"),
                                          RUNES_ROW(U"要"),
                                          {NULL, 0}};
    const struct reading *reading = context->reading;
    struct runes text = reading->text;
    const struct date *now = &reading->reference;
    uint32_t at, begin = mention->begin, end = mention->end;
    if (now->month == 0 || now->month > FIRST_MONTHS || context->year_reached != now->year - 1 ||
        context->plan || context->new_year || context->paragraph_targets ||
        (context->section_known && context->section == FIGURE_TARGET) ||
        !phrase_is_word(text, (struct phrase){begin, end}, all_year) || begin < NEAR ||
        phrase_begin(text, begin - NEAR, begin, PHRASE_CLAUSE) == begin - NEAR ||
        phrase_word_before(text, 0, begin, of_plan) != NULL)
        return false; /* 牛|全年|出栏; but 围绕|全年|目标 */
    uint32_t from = phrase_begin(text, begin > FURTHEST ? begin - FURTHEST : 0, begin, PHRASE_STOP);
    uint32_t limit = text.length - end > FURTHEST ? end + FURTHEST : text.length;
    limit = phrase_end(text, end, limit, PHRASE_STOP);
    return counts_within(reading, end, limit) && !phrase_holds_word(text, end, limit, bounds) &&
           figure_promise_word(reading, from, begin, &at) <= 0 &&
           figure_promise_word(reading, end, limit, &at) <= 0;
}

/* 2012年，…达到400户。|今年|新增57户, told in January: whether it still means the year that the
 * account is of, of which nothing is promised. */
static bool is_of_review(const struct figure_context *context, const struct mention *mention)
{
    enum { FURTHEST = 20, YEAR = 4 };
    static const struct runes words[] = {RUNES_ROW(U"今年"), {NULL, 0}};
    static const struct runes ahead = RUNES_ROW(U"将要拟");
    const struct reading *reading = context->reading;
    const struct date *now = &reading->reference;
    uint32_t at, end = mention->end;
    if (now->month != 1 || context->account.value.length != YEAR ||
        figure_year_of(context->account.value) != now->year - 1 ||
        phrase_word_length(reading->text, mention->begin, end, words) != end - mention->begin)
        return false;
    uint32_t limit = reading->text.length - end > FURTHEST ? end + FURTHEST : reading->text.length;
    limit = phrase_end(reading->text, end, limit, PHRASE_CLAUSE);
    for (uint32_t i = end; i < limit; i++)
        if (runes_hold(ahead, reading->text.data[i]))
            return false;
    return counts_within(reading, end, limit) && figure_promise_word(reading, end, limit, &at) <= 0;
}

/* The year before, as what was reached in it has it. */
static struct figure_time year_before(const struct reading *reading)
{
    return (struct figure_time){
        .value = arena_format(reading->arena, "%d", (int)reading->reference.year - 1),
        .past = true};
}

struct figure_time figure_mention_time(const struct figure_context *context,
                                       const struct mention *mention)
{
    struct figure_mention *told = &context->told[mention - context->reading->mentions];
    if (!told->timed) {
        told->timed = true;
        told->time = is_of_review(context, mention) || is_year_reached(context, mention)
                         ? year_before(context->reading)
                         : figure_time_of(context->reading, mention);
    }
    return told->time;
}

/* 自2018年|结对共建以来: from then on. */
static struct figure_time since(const struct figure_context *context, const struct mention *mention,
                                uint32_t end)
{
    enum { FURTHEST = 24 };
    const struct reading *reading = context->reading;
    struct figure_time time = figure_mention_time(context, mention);
    struct runes text = reading->text;
    uint32_t limit = mention->end + FURTHEST < end ? mention->end + FURTHEST : end;
    uint32_t clause = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    if (clause >= mention->end + 2 && runes_at(text, clause - 2, RUNES(U"以来")) &&
        span_find(time.value, SPAN("/")) == time.value.length)
        time.value =
            arena_format(reading->arena, "%.*s/..", (int)time.value.length, time.value.data);
    return time;
}

/* 新的一年: the article's own, or the next where it is nearly over. */
static struct figure_time year_ahead(const struct reading *reading)
{
    enum { NEARLY_OVER = 11 };
    const struct date *now = &reading->reference;
    if (now->year == 0)
        return (struct figure_time){0};
    int year = (int)now->year + (now->month >= NEARLY_OVER);
    return (struct figure_time){.value = arena_format(reading->arena, "%d", year),
                                .future = year > now->year,
                                .whole = true};
}

/* 比|整治前的: whether such a comparison leads to the time that begins there. */
static bool is_compared_with(struct runes text, uint32_t begin, uint32_t at)
{
    enum { LONGEST_THING = 8 };
    static const struct runes bound = RUNES_ROW(U"同环占对可百相"), nouns = RUNES_ROW(U"例重率值");
    if (at == begin || text.data[at - 1] != U'的')
        return false;
    uint32_t from = at - begin > LONGEST_THING ? at - LONGEST_THING : begin;
    from = phrase_begin(text, from, at, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = from; i + 2 < at; i++)
        if ((text.data[i] == U'比' || text.data[i] == U'较') &&
            !runes_hold(nouns, text.data[i + 1]) &&
            !(i > from && runes_hold(bound, text.data[i - 1])))
            return true;
    return false;
}

/* 增长3%（扣除|2019年|一次性资金）以上: inside brackets that are closed again, and no more than
 * what is told beside them; not 去年（2019年）. */
static bool is_in_brackets(const struct reading *reading, uint32_t begin, uint32_t end,
                           const struct mention *mention)
{
    enum { FURTHEST = 24 };
    struct runes text = reading->text;
    uint32_t from = mention->begin - begin > FURTHEST ? mention->begin - FURTHEST : begin;
    uint32_t open = mention->begin;
    while (open > from && text.data[open - 1] != U'（' && text.data[open - 1] != U'）')
        open--;
    if (open == from || text.data[open - 1] != U'（' || open - 1 == begin)
        return false;
    uint32_t closing = phrase_closing(text, open - 1, end);
    if (open == mention->begin && closing == mention->end)
        return false; /* 开园期间（3月1日至5日），… */
    return closing < end && text.data[open - 2] != U'年' && text.data[open - 2] != U'月' &&
           text.data[open - 2] != U'日';
}

bool figure_is_own_month(struct runes text, const struct mention *mention)
{
    static const struct runes alone[] = {RUNES_ROW(U"当月"), RUNES_ROW(U"单月"), {NULL, 0}};
    static const struct runes parts[] = {RUNES_ROW(U"其中"), RUNES_ROW(U"其中，"), {NULL, 0}};
    return phrase_word_at(text, mention->end, text.length, alone) != NULL &&
           phrase_word_before(text, 0, mention->begin, parts) != NULL;
}

/* 2026年6月投产，|当年|产出…: the year that the month or day before it names. */
static bool is_of_that_year(const struct reading *reading, const struct mention *found,
                            uint32_t end)
{
    static const struct runes that[] = {RUNES_ROW(U"当年"), {NULL, 0}};
    return found->value.length > 4 && found->value.data[4] == '-' &&
           phrase_holds_word(reading->text, found->end, end, that);
}

/* 1—4月, 上半年, 三季度: of the year that is spoken of; not 今年前4月, nor a month alone. */
static bool is_part_of_year(const struct reading *reading, const struct mention *mention)
{
    enum { MONTHS = 15, PART = 7 };
    struct runes words = runes_slice(reading->text, mention->begin, mention->end);
    return !mention->deadline && words.data[0] != U'今' && words.data[0] != U'去' &&
           ((mention->value.length == MONTHS && !figure_is_spell(mention->value)) ||
            (mention->value.length == PART && figure_last_month(mention->value) != 0));
}

struct figure_time figure_last_time(const struct figure_context *context, uint32_t begin,
                                    uint32_t end, struct figure_time otherwise)
{
    const struct reading *reading = context->reading;
    const struct mention *found = NULL, *year = NULL;
    static const struct runes joints = RUNES_ROW(U"和、与及");
    uint32_t compared = begin; /* where the last time ends that is only compared with */
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_TIME || !figure_mention_dates(context, mention))
            continue;
        if (is_in_brackets(reading, begin, end, mention) ||
            (figure_is_own_month(reading->text, mention) &&
             phrase_end(reading->text, mention->end, end, PHRASE_CLAUSE) < end))
            continue;
        static const struct runes to[] = {RUNES_ROW(U"到"), RUNES_ROW(U"至"), {NULL, 0}};
        /* 比2010年 and 2010年的 compare; they date nothing. */
        char32_t before = mention->begin > begin ? reading->text.data[mention->begin - 1] : 0;
        uint32_t of = mention->end;
        if (of < end && reading->text.data[of] == U'的')
            of++;
        bool also = mention->begin == compared + 1 && runes_hold(joints, before);
        if (before == U'比' || before == U'较' || also) {
            compared = mention->end; /* 较一季度和|1—5月|分别 */
            continue;
        }
        if (before == U'是' || before == U'占' || (before == U'由' && of < end))
            continue; /* but 由2003年的|917亿元 tells when it was so */
        if (before == U'于' && mention->begin > begin + 2 &&
            runes_at(reading->text, mention->begin - 3, RUNES(U"相当于")))
            continue; /* 相当于|2024年|秋粮产量的60% */
        if (is_compared_with(reading->text, begin, mention->begin))
            continue; /* 比|改制前的2003年|增长五成 */
        if (before == U'从' && of > mention->end && phrase_holds_word(reading->text, of, end, to))
            continue; /* 从2015年的|30家|增加到: so many it was then */
        if (before == U'于' && mention->end < reading->text.length &&
            reading->text.data[mention->end] == U'的')
            continue; /* 成立于2004年的社区 */
        if (runes_at(reading->text, mention->end, RUNES(U"同期")) ||
            runes_end_with(runes_slice(reading->text, mention->begin, mention->end),
                           RUNES(U"同期")))
            continue; /* 恢复到2019年|同期的115% */
        static const struct runes sums[] = {
            RUNES_ROW(U"总和"), RUNES_ROW(U"之和"), RUNES_ROW(U"的总和"), {NULL, 0}};
        if (phrase_word_at(reading->text, mention->end, end, sums) != NULL)
            continue; /* 相当于|前八年|总和 */
        if (is_of_plan(reading->text, mention->begin, mention->end, begin) ||
            is_of_report(reading->text, mention->begin, mention->end, begin) ||
            is_only_opened(reading->text, mention->begin, mention->end))
            continue;
        found = mention;
        if ((mention->value.length == 4 || figure_names_year(reading, mention)) &&
            !is_of_year_told(reading, mention))
            year = mention; /* 2024年，全县全年…; 2019年8月并网，到年底…: of that year */
    }
    uint32_t from = found != NULL ? found->end : begin;
    if (context->new_year && phrase_holds_word(reading->text, from, end, figure_new_years()))
        return year_ahead(reading); /* 刚刚过去的2023年…；新的一年… */
    if ((found != NULL || figure_time_is_told(otherwise)) &&
        resets_time(reading->text, from, end, found != NULL && found->deadline))
        return (struct figure_time){0};
    if (found == NULL)
        return otherwise;
    if (is_of_that_year(reading, found, end)) {
        struct figure_time time = figure_mention_time(context, found);
        time.value = span_slice(time.value, 0, 4);
        return time;
    }
    struct figure_time told = year != NULL ? figure_year_told(figure_mention_time(context, year))
                              : otherwise.value.length == 4 ? otherwise
                                                            : context->heading;
    bool unknown = span_starts_with(found->value, SPAN("XXXX")); /* the text may have told it */
    bool past =
        figure_year_of(told.value) != 0 && figure_year_of(told.value) < reading->reference.year;
    uint32_t at;
    bool ordered =
        context->paragraph_targets || (past && !figure_expects_all(reading->text, begin, end) &&
                                       (figure_orders(reading->text, begin, end) ||
                                        (figure_promise_word(reading, begin, end, &at) > 0 &&
                                         at != found->begin))); /* 年内 of the year told */
    if (unknown ? figure_year_of(told.value) != 0 : past && !ordered)
        return is_of_year_told(reading, found) ? told
               : unknown && is_part_of_year(reading, found)
                   ? figure_of_year(reading, figure_mention_time(context, found), told)
               : unknown ? since(context, found, end)
               : figure_is_part(found->value) &&
                       figure_year_of(found->value) == reading->reference.year
                   ? figure_time_in(reading, found, figure_year_of(told.value))
                   : since(context, found, end);
    return since(context, found, end);
}

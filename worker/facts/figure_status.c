/* The nearest word decides: in the clause, then in the sentence before the amount, then what the
 * paragraph ordered, then the heading above, then the time itself. */
#include "facts/figure_status.h"

#include "facts/figure_estimates.h"
#include "facts/figure_promises.h"
#include "facts/figure_reach.h"
#include "facts/phrase.h"

/* 莲藕产值|占全年的|七成: how things are, among what shall be done. */
static bool states_share(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes shares[] = {RUNES_ROW(U"占"), {NULL, 0}};
    return begin > clause && (text.data[begin - 1] == U'的' || text.data[begin - 1] == U'占') &&
           phrase_find_word(text, clause, begin, shares) < begin;
}

/* 会议审议通过了…，|决定设立500万元…基金: what a body decides is yet to be done. */
static bool decides(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes deeds[] = {RUNES_ROW(U"决定设立"),
                                         RUNES_ROW(U"决定投入"),
                                         RUNES_ROW(U"决定安排"),
                                         RUNES_ROW(U"决定新建"),
                                         RUNES_ROW(U"决定拨付"),
                                         RUNES_ROW(U"决定投资"),
                                         RUNES_ROW(U"决定出资"),
                                         RUNES_ROW(U"决定从"),
                                         RUNES_ROW(U"决定由"),
                                         RUNES_ROW(U"决定将"),
                                         {NULL, 0}};
    return phrase_word_at(text, clause, begin, deeds) != NULL;
}

/* 上半年…。6月底，…; 2021年…。年末，…: the month or the year that the account in hand ends with is
 * no deadline. */
static bool closes_account(const struct figure_context *context, struct figure_time time)
{
    enum { ACCOUNTS = 3, YEAR = 4 };
    const struct span accounts[ACCOUNTS] = {context->paragraph.value, context->account.value,
                                            context->lead.value};
    if (time.closing && time.value.length == YEAR && context->account.value.length == YEAR)
        return !context->plan && span_equal(context->account.value, time.value);
    if (!figure_is_month(time.value))
        return false;
    int number = (time.value.data[5] - '0') * 10 + (time.value.data[6] - '0');
    for (size_t i = 0; i < ACCOUNTS; i++)
        if (figure_last_month(accounts[i]) == number &&
            span_equal(span_slice(accounts[i], 0, YEAR), span_slice(time.value, 0, YEAR)))
            return true;
    return false;
}

/* 2020年预计突破300亿元；收入由2016年的…: whether the words name a year of their own, before the
 * one that was told. */
static bool tells_earlier_year(const struct figure_context *context, uint32_t begin, uint32_t end)
{
    struct figure_time own = figure_last_time(context, begin, end, (struct figure_time){0});
    int32_t year = figure_year_of(own.value), told = figure_year_of(context->paragraph.value);
    return year != 0 && year < told;
}

/* 8月25日前: whether the clause itself names a day or month ahead that something is due by; told in
 * *time then. */
static bool is_due_in_clause(const struct figure_context *context, uint32_t clause, uint32_t begin,
                             struct figure_time *time)
{
    struct figure_time own = figure_last_time(context, clause, begin, (struct figure_time){0});
    if (own.value.length < 7 || !own.deadline || own.past ||
        span_find(own.value, SPAN("/")) < own.value.length ||
        (figure_is_month(own.value) && figure_is_over(context->reading, own.value)))
        return false;
    *time = own;
    return true;
}

/* 全年…不少于, 全年…控制在: words that bound what is asked for, of a whole year; what is only kept
 * within bounds may have been, near the year's end. */
static bool bounds(struct runes text, uint32_t begin, uint32_t end, bool whole)
{
    static const struct runes years[] = {RUNES_ROW(U"全年"), {NULL, 0}};
    static const struct runes least[] = {RUNES_ROW(U"不少于"), RUNES_ROW(U"不低于"), {NULL, 0}};
    static const struct runes most[] = {RUNES_ROW(U"不超过"),
                                        RUNES_ROW(U"不高于"),
                                        RUNES_ROW(U"控制在"),
                                        RUNES_ROW(U"压减到"),
                                        {NULL, 0}};
    return (whole || phrase_holds_word(text, begin, end, years)) &&
           (phrase_holds_word(text, begin, end, least) ||
            (whole && phrase_holds_word(text, begin, end, most)));
}

/* 到2023年达到12万亩，其中2021年|完成3万亩: whether the amount is a step, of this year, on the way
 * to what shall be reached later. */
static bool is_step_to(const struct figure_context *context, const struct stretch *sentence,
                       uint32_t clause, uint32_t begin)
{
    static const struct runes parts[] = {RUNES_ROW(U"其中"), {NULL, 0}};
    struct figure_time none = {0};
    if (phrase_word_at(context->reading->text, clause, begin, parts) == NULL)
        return false;
    struct figure_time own = figure_last_time(context, clause, begin, none);
    if (own.value.length != 4 || own.past || own.future ||
        figure_year_of(own.value) != context->reading->reference.year)
        return false;
    struct figure_time goal = figure_last_time(context, sentence->begin, clause, none);
    return goal.deadline && goal.future;
}

/* “…全年有望突破1亿元。”经理说，|出口占九成: behind what was said, where it ends before the amount;
 * `begin` where nothing was. */
static uint32_t behind_said(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t close = end;
    while (close > begin && text.data[close - 1] != U'”' && text.data[close - 1] != U'“')
        close--;
    bool said = close > begin + 1 && text.data[close - 1] == U'”' &&
                (phrase_mark_at(text, close - 2) & (PHRASE_STOP | PHRASE_COMMA)) != 0;
    return said ? close : begin;
}

/* 计划实施…，总投资…，|至4月底，|开工项目31个: whether a clause behind the promise at `at` opens
 * with a time that is over, by which something was reached. */
static bool is_reached_since(const struct figure_context *context, uint32_t at, uint32_t begin)
{
    const struct reading *reading = context->reading;
    struct runes text = reading->text;
    for (uint32_t i = reading_mention_from(reading, at);
         i < reading->mention_count && reading->mentions[i].begin < begin; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_TIME || !mention->deadline)
            continue;
        uint32_t head = mention->begin;
        bool by = text.data[head] == U'至' || text.data[head] == U'到';
        if (!by && (text.data[head - 1] == U'至' || text.data[head - 1] == U'到'))
            head--;
        if (phrase_mark_at(text, head - 1) != PHRASE_COMMA || mention->end >= begin ||
            phrase_mark_at(text, mention->end) != PHRASE_COMMA)
            continue;
        if (!figure_is_month(mention->value) || figure_names_year(reading, mention))
            continue; /* 按照计划，|到2017年底，… */
        if (figure_is_over(reading, mention->value) ||
            (reading->reference.year == 0 && text.data[head] == U'至'))
            return true;
    }
    return false;
}

/* 力争…，|共受理案件420件: a sum of what only can have been done, behind a promise. */
static bool sums_deeds(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"共受理"), RUNES_ROW(U"共查处"), RUNES_ROW(U"共查办"),
        RUNES_ROW(U"共转移"), RUNES_ROW(U"共审结"), RUNES_ROW(U"共抓获"),
        RUNES_ROW(U"共接待"), RUNES_ROW(U"共发放"), RUNES_ROW(U"共办理"),
        RUNES_ROW(U"共收到"), RUNES_ROW(U"共破获"), RUNES_ROW(U"共立案"),
        RUNES_ROW(U"共检查"), RUNES_ROW(U"共排查"), RUNES_ROW(U"共出动"),
        RUNES_ROW(U"共化解"), RUNES_ROW(U"共调解"), {NULL, 0}};
    return phrase_holds_word(text, clause, begin, deeds);
}

/* 计划投资9亿元，|1—5月完成投资4亿元, 年度投资计划…，|实际完成投资: whether a clause behind the
 * plan at `at` tells what was invested of it. */
static bool is_met_since(struct runes text, uint32_t at, uint32_t end)
{
    enum { NEAR = 12, BEFORE = 2 };
    static const struct runes planned[] = {
        RUNES_ROW(U"计划投资"), RUNES_ROW(U"投资计划"), RUNES_ROW(U"计划总投资"), {NULL, 0}};
    static const struct runes met[] = {RUNES_ROW(U"完成投资"), {NULL, 0}};
    static const struct runes plans[] = {RUNES_ROW(U"计划"), RUNES_ROW(U"需"), RUNES_ROW(U"将"),
                                         RUNES_ROW(U"要"),   RUNES_ROW(U"拟"), {NULL, 0}};
    uint32_t from = at > BEFORE ? at - BEFORE : 0;
    if (phrase_word_at(text, at, end, planned) == NULL &&
        phrase_word_at(text, from, end, planned) == NULL)
        return false;
    for (uint32_t clause = phrase_end(text, at, end, PHRASE_CLAUSE) + 1; clause < end;
         clause = phrase_end(text, clause, end, PHRASE_CLAUSE) + 1) {
        uint32_t near = end - clause > NEAR ? clause + NEAR : end;
        uint32_t found = phrase_find_word(text, clause, near, met);
        if (found < near && !phrase_holds_word(text, clause, found, plans))
            return true;
    }
    return false;
}

/* 计划总投资9亿元，其中|6个|项目已开工, 投资计划…，完成投资|4亿元|，完成年度计划的三成: whether the
 * words behind the amount say that it is there, in its clause, or how much of the plan it is, in
 * the next. */
static bool is_there_by_now(struct runes text, uint32_t end, uint32_t limit)
{
    enum { FURTHEST = 20, LONGEST_PLAN = 18 };
    static const struct runes done = RUNES_ROW(U"全经完开签建竣投通交落入启进到办");
    static const struct runes part[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"占"), {NULL, 0}};
    static const struct runes plans[] = {RUNES_ROW(U"计划"),
                                         RUNES_ROW(U"计划投资"),
                                         RUNES_ROW(U"任务"),
                                         RUNES_ROW(U"目标"),
                                         {NULL, 0}};
    uint32_t last = limit - end > FURTHEST ? end + FURTHEST : limit;
    uint32_t close = phrase_end(text, end, last, PHRASE_CLAUSE);
    uint32_t already = runes_next(runes_slice(text, 0, close), end, U'已');
    if (already + 1 < close && runes_hold(done, text.data[already + 1]))
        return true; /* but 已故 */
    uint32_t next = close + 1;
    if (close != end || next >= limit || phrase_word_at(text, next, limit, part) == NULL)
        return false;
    last = limit - next > LONGEST_PLAN ? next + LONGEST_PLAN : limit;
    uint32_t of = runes_next(runes_slice(text, 0, last), next, U'的');
    uint32_t share = of + 1;
    while (share < limit && (rune_is_digit(text.data[share]) || text.data[share] == U'.'))
        share++;
    return share > of + 1 && !runes_at(text, share, RUNES(U"%以上")) &&
           phrase_word_before(text, next, of, plans) != NULL;
}

/* 占年计划投资的|64%, 完成全年目标的|七成, 完成率|107%: how much of a plan there is already. */
static bool tells_progress(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { LONGEST = 16 };
    static const struct runes rates[] = {RUNES_ROW(U"完成率"),   RUNES_ROW(U"开工率"),
                                         RUNES_ROW(U"到位率"),   RUNES_ROW(U"完成率达"),
                                         RUNES_ROW(U"开工率达"), RUNES_ROW(U"完成率为"),
                                         RUNES_ROW(U"开工率为"), {NULL, 0}};
    if (phrase_word_before(text, clause, begin, rates) != NULL)
        return true;
    static const struct runes of[] = {
        RUNES_ROW(U"占年"),   RUNES_ROW(U"占全年"), RUNES_ROW(U"完成年度"), RUNES_ROW(U"完成全年"),
        RUNES_ROW(U"占目标"), RUNES_ROW(U"占计划"), RUNES_ROW(U"完成计划"), {NULL, 0}};
    static const struct runes plans[] = {
        RUNES_ROW(U"计划"), RUNES_ROW(U"目标"), RUNES_ROW(U"任务"), {NULL, 0}};
    return begin > clause && begin - clause <= LONGEST && text.data[begin - 1] == U'的' &&
           phrase_word_at(text, clause, begin, of) != NULL &&
           phrase_holds_word(text, clause, begin, plans);
}

/* The word of promise (1) or deed (-1) that rules the amount, *at where it stands: of its clause,
 * else of the sentence before it, else carried on; 0 for none. */
static int ruling_word(const struct figure_context *context, const struct stretch *sentence,
                       uint32_t clause, uint32_t begin, uint32_t end, uint32_t *at)
{
    static const struct runes planned_extents[] = {RUNES_ROW(U"规划面积"),   RUNES_ROW(U"规划用地"),
                                                   RUNES_ROW(U"规划总面积"), RUNES_ROW(U"规划占地"),
                                                   RUNES_ROW(U"规划总用地"), {NULL, 0}};
    const struct reading *reading = context->reading;
    int word = figure_promise_word(reading, clause, end, at);
    if (word == 0) {
        /* “预计收获小麦5000吨。|我们调动农机150台”: a full stop within quotation marks parts too */
        uint32_t from = phrase_begin(reading->text, sentence->begin, begin, PHRASE_STOP);
        word = figure_promise_word(reading, from, begin, at);
        if (word > 0 && *at > sentence->begin && reading->text.data[*at - 1] == U'度')
            word = 0; /* 年度|计划投资38亿元，…工业项目占七成: of its own amount only */
        if (word > 0 && phrase_word_at(reading->text, *at, begin, planned_extents) != NULL)
            word = 0; /* |规划面积12平方公里，|入驻企业30家 */
        if (word > 0 && *at < behind_said(reading->text, sentence->begin, begin))
            word = 0;
        if (sums_deeds(reading->text, clause, begin) ||
            tells_progress(reading->text, clause, begin) ||
            (word > 0 && is_met_since(reading->text, *at, begin)) ||
            (word > 0 && runes_at(reading->text, *at, RUNES(U"计划")) &&
             is_there_by_now(reading->text, end, sentence->end)))
            word = -1;
        static const struct runes deeds[] = {RUNES_ROW(U"了"), {NULL, 0}};
        uint32_t near = begin - sentence->begin > 2 ? begin - 2 : sentence->begin;
        if (word > 0 && (phrase_holds_word(reading->text, near, begin, deeds) ||
                         is_reached_since(context, *at, begin)))
            word = -1; /* 计划投资9亿元，建设|了|8万亩基地 */
    }
    return word == 0 && !tells_earlier_year(context, sentence->begin, begin) ? context->carried
                                                                             : word;
}

/* Whether what the word at `at` promises has been done. */
static bool is_kept(const struct reading *reading, const struct stretch *sentence, uint32_t clause,
                    uint32_t begin, uint32_t end, uint32_t at, struct figure_time time)
{
    struct runes text = reading->text;
    bool soft = figure_is_soft_promise(text, at, end);
    if (soft && time.past && figure_year_of(time.value) < reading->reference.year &&
        !figure_orders(text, sentence->begin, begin))
        return true; /* 2024年，…安排资金2亿元 */
    if (soft && at > sentence->begin && text.data[at - 1] == U'已')
        return true; /* 已|安排资金3000万元 */
    /* 计划建设的1200套安居房|已全部竣工 */
    return at >= clause && figure_is_done(text, end, sentence->end);
}

/* 改造12处，|8月底前完工: whether the clause behind says by when; told in *time then. */
static bool is_due_behind(const struct figure_context *context, const struct stretch *sentence,
                          uint32_t clause, uint32_t end, struct figure_time *time)
{
    const struct reading *reading = context->reading;
    uint32_t next = phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE) + 1;
    if (next >= sentence->end || phrase_mark_at(reading->text, next - 1) != PHRASE_COMMA)
        return false;
    static const struct runes planned[] = {
        RUNES_ROW(U"计划"),   RUNES_ROW(U"计划于"), RUNES_ROW(U"预计"),
        RUNES_ROW(U"预计于"), RUNES_ROW(U"力争"),   RUNES_ROW(U"确保"),
        RUNES_ROW(U"拟"),     RUNES_ROW(U"将于"),   {NULL, 0}};
    static const struct runes building[] = {
        RUNES_ROW(U"建设"), RUNES_ROW(U"新建"), RUNES_ROW(U"改建"),
        RUNES_ROW(U"扩建"), RUNES_ROW(U"改造"), RUNES_ROW(U"修建"),
        RUNES_ROW(U"铺设"), RUNES_ROW(U"安装"), {NULL, 0}};
    uint32_t plan = phrase_word_length(reading->text, next, sentence->end, planned);
    if (plan > 0 && !phrase_holds_word(reading->text, clause, end, building))
        return false;
    next += plan; /* 建设生产线4条，|计划|6月底前投产 */
    uint32_t last = phrase_end(reading->text, next, sentence->end, PHRASE_CLAUSE);
    if (!figure_is_due_by(reading, next, last))
        return false;
    *time = figure_last_time(context, next, last, *time);
    return true;
}

/* 项目总投资5亿元，建设|生产线6条|，计划2027年6月建成投产: whether what is being built is planned
 * to be done by what stands behind in the sentence; told in *time then. */
static bool is_built_by_then(const struct figure_context *context, const struct stretch *sentence,
                             uint32_t clause, uint32_t begin, uint32_t end,
                             struct figure_time *time)
{
    enum { NEAR = 8, LONGEST = 24 };
    static const struct runes building[] = {
        RUNES_ROW(U"建设"), RUNES_ROW(U"新建"), RUNES_ROW(U"引进"), RUNES_ROW(U"安装"),
        RUNES_ROW(U"购置"), RUNES_ROW(U"改造"), RUNES_ROW(U"改建"), {NULL, 0}};
    static const struct runes promises[] = {RUNES_ROW(U"计划"), RUNES_ROW(U"预计"),
                                            RUNES_ROW(U"力争"), RUNES_ROW(U"确保"),
                                            RUNES_ROW(U"将于"), {NULL, 0}};
    static const struct runes done[] = {
        RUNES_ROW(U"建成"), RUNES_ROW(U"完工"),     RUNES_ROW(U"竣工"), RUNES_ROW(U"投产"),
        RUNES_ROW(U"投用"), RUNES_ROW(U"投入使用"), RUNES_ROW(U"通车"), {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"了"), RUNES_ROW(U"已"), RUNES_ROW(U"建成"), {NULL, 0}};
    struct runes text = context->reading->text;
    uint32_t near = begin - clause > NEAR ? clause + NEAR : begin;
    if (phrase_find_word(text, clause, near, building) == near ||
        phrase_holds_word(text, clause, begin, deeds) ||
        figure_last_time(context, sentence->begin, begin, (struct figure_time){0}).past)
        return false;
    uint32_t next = phrase_end(text, end, sentence->end, PHRASE_CLAUSE) + 1;
    while (next < sentence->end) {
        uint32_t last = phrase_end(text, next, sentence->end, PHRASE_CLAUSE);
        if (last - next <= LONGEST && phrase_word_at(text, next, last, promises) != NULL &&
            phrase_holds_word(text, next, last, done)) {
            struct figure_time then =
                figure_last_time(context, next, last, (struct figure_time){0});
            *time = then;
            return then.value.length > 0 && !then.past;
        }
        next = last + 1;
    }
    return false;
}

/* “十四五”时期, told in its first year: years of which most lie ahead. */
static bool spans_ahead(const struct reading *reading, struct span value)
{
    enum { YEARS = 9, YEAR = 4, FEWEST = 2 }; /* 2021/2025 */
    int32_t now = reading->reference.year, from = figure_year_of(value);
    if (value.length != YEARS || value.data[YEAR] != '/' || now == 0 || from < now)
        return false;
    return figure_year_of(span_slice(value, YEAR + 1, YEARS)) >= now + FEWEST;
}

/* 每个村配备|不少于2名|保洁员: what each of them shall have at least. */
static bool owes_each(struct runes text, uint32_t clause, uint32_t end)
{
    static const struct runes least[] = {
        RUNES_ROW(U"不少于"), RUNES_ROW(U"不低于"), RUNES_ROW(U"至少"), {NULL, 0}};
    static const struct runes times = RUNES_ROW(U"年月天日周季次");
    enum { FURTHEST = 6 };
    uint32_t last = clause + FURTHEST < end ? clause + FURTHEST : end;
    uint32_t each = runes_next(runes_slice(text, 0, last), clause, U'每');
    return each + 1 < last && !runes_hold(times, text.data[each + 1]) &&
           !figure_has_happened(text, clause, end) && phrase_holds_word(text, each, end, least);
}

/* 2030年前新建幼儿园6所。|已|有4所完工: whether the word at `at` tells what is done already, in a
 * sentence that has no time of its own. */
static bool is_done_by_now(const struct figure_context *context, const struct stretch *sentence,
                           uint32_t at, uint32_t begin)
{
    static const struct runes already[] = {
        RUNES_ROW(U"已"), RUNES_ROW(U"现有"), RUNES_ROW(U"现已"), {NULL, 0}};
    struct figure_time none = {0};
    return at >= sentence->begin && at < begin &&
           phrase_word_at(context->reading->text, at, begin, already) != NULL &&
           !figure_time_is_told(figure_last_time(context, sentence->begin, begin, none));
}

/* 1—6月…，|年度计划投资3亿元: a year's plan is due by the year, whatever months were told of. */
static struct figure_time year_of_plan(struct runes text, uint32_t clause, uint32_t begin,
                                       struct figure_time time)
{
    static const struct runes plans[] = {RUNES_ROW(U"年度计划"),     RUNES_ROW(U"全年计划"),
                                         RUNES_ROW(U"年度投资计划"), RUNES_ROW(U"当年计划"),
                                         RUNES_ROW(U"年度目标"),     {NULL, 0}};
    if (!phrase_holds_word(text, clause, begin, plans))
        return time;
    if (span_starts_with(time.value, SPAN("../")))
        time.value = span_slice(time.value, 3, time.value.length);
    return figure_year_told(time);
}

/* 在流转|60万亩|土地的基础上，: what there is already, which more is built on. */
static bool is_ground(struct runes text, uint32_t clause, uint32_t end, uint32_t limit)
{
    enum { FURTHEST = 16, NEAR = 6 };
    static const struct runes grounds[] = {RUNES_ROW(U"的基础上"), {NULL, 0}};
    uint32_t last = limit - end > FURTHEST ? end + FURTHEST : limit;
    last = phrase_end(text, end, last, PHRASE_CLAUSE);
    uint32_t near = clause + NEAR < end ? clause + NEAR : end;
    return runes_next(runes_slice(text, 0, near), clause, U'在') < near &&
           phrase_word_before(text, end, last, grounds) != NULL;
}

/* 全年引进项目20个，完成目标任务的|110%: a year whose goal is measured is over, or measured so far.
 */
static bool is_held_against_goal(struct runes text, const struct stretch *sentence)
{
    static const struct runes goals[] = {RUNES_ROW(U"目标的"),
                                         RUNES_ROW(U"任务的"),
                                         RUNES_ROW(U"预算的"),
                                         RUNES_ROW(U"计划的"),
                                         {NULL, 0}};
    static const struct runes met[] = {RUNES_ROW(U"超额完成年度"), RUNES_ROW(U"超额完成全年"),
                                       RUNES_ROW(U"超额完成目标"), RUNES_ROW(U"圆满完成年度"),
                                       RUNES_ROW(U"圆满完成全年"), {NULL, 0}};
    enum { GOAL = 3 };
    if (phrase_holds_word(text, sentence->begin, sentence->end, met))
        return true;
    for (uint32_t at = sentence->begin; at < sentence->end; at += GOAL) {
        at = phrase_find_word(text, at, sentence->end, goals);
        uint32_t share = at + GOAL;
        while (share < sentence->end &&
               (rune_is_digit(text.data[share]) || text.data[share] == U'.'))
            share++;
        if (share < sentence->end && share > at + GOAL && text.data[share] == U'%')
            return true;
    }
    return false;
}

enum figure_status figure_status_at(struct figure_context *context, const struct stretch *sentence,
                                    uint32_t begin, uint32_t end, struct figure_time *told)
{
    const struct reading *reading = context->reading;
    uint32_t clause = phrase_begin(reading->text, sentence->begin, begin,
                                   PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA);
    uint32_t at = 0;
    int word = ruling_word(context, sentence, clause, begin, end, &at);
    struct figure_time time = figure_last_time(context, sentence->begin, begin, context->paragraph);
    uint32_t said = time.whole || time.deadline || time.future
                        ? behind_said(reading->text, sentence->begin, begin)
                        : sentence->begin;
    if (said > sentence->begin)
        time = figure_last_time(context, said, begin, context->paragraph);
    *told = time;
    if (is_ground(reading->text, clause, end, sentence->end)) {
        *told = (struct figure_time){0};
        return FIGURE_RESULT;
    }
    if (word <= 0 && time.whole && is_held_against_goal(reading->text, sentence))
        return FIGURE_RESULT;
    if (figure_task_word(reading->text, clause, begin, end, sentence->end) != NULL)
        return FIGURE_TARGET;
    if (word <= 0 && is_step_to(context, sentence, clause, begin))
        return FIGURE_TARGET;
    if ((word > 0 && is_kept(reading, sentence, clause, begin, end, at, time)) ||
        figure_rises_from(reading, clause, begin))
        return FIGURE_RESULT;
    if (figure_promises_behind(reading, end, sentence->end)) {
        uint32_t last = phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE);
        *told = figure_last_time(context, end, last, time);
        return FIGURE_TARGET;
    }
    if (word > 0) {
        *told = year_of_plan(reading->text, clause, begin, time);
        return FIGURE_TARGET;
    }
    if (word == 0 && !time.deadline && is_due_behind(context, sentence, clause, end, told)) {
        context->due_behind = true;
        return FIGURE_TARGET;
    }
    if (word == 0 && is_built_by_then(context, sentence, clause, begin, end, told))
        return FIGURE_TARGET;
    if (at <= clause && decides(reading->text, clause, begin)) {
        if (time.past)
            *told = (struct figure_time){0};
        return FIGURE_TARGET;
    }
    if (word <= 0 && at <= clause && figure_aims_at(reading->text, clause, begin))
        return FIGURE_TARGET;
    static const struct runes still[] = {
        RUNES_ROW(U"仍有"),     RUNES_ROW(U"仍为"),     RUNES_ROW(U"尚有"),
        RUNES_ROW(U"仍欠"),     RUNES_ROW(U"尚欠"),     RUNES_ROW(U"年还有"),
        RUNES_ROW(U"年底还有"), RUNES_ROW(U"年末还有"), {NULL, 0}};
    if (word <= 0 && phrase_holds_word(reading->text, clause, begin, still))
        return FIGURE_RESULT; /* 负债|仍有|270万元, among what is planned */
    if (word == 0 && figure_proposes(reading->text, sentence->begin, begin))
        return FIGURE_TARGET;
    if (word == 0 && begin > clause && reading->text.data[begin - 1] == U'了')
        return FIGURE_RESULT; /* 压缩了|六成 */
    if (word <= 0 && (time.deadline || time.future) && !span_starts_with(time.value, SPAN("..")) &&
        figure_tells_since(reading->text, sentence->begin, clause)) {
        *told = (struct figure_time){0};
        return FIGURE_RESULT; /* 活动1月31日前结束。活动开展以来，执结案件312件 */
    }
    if (word < 0 && time.future && is_done_by_now(context, sentence, at, begin)) {
        *told = (struct figure_time){0};
        return FIGURE_RESULT;
    }
    if (time.future)
        return FIGURE_TARGET;
    if (word < 0 && at < clause && figure_orders(reading->text, clause, begin))
        return FIGURE_TARGET; /* 县里已储备…，|各乡镇要…扩充到30人 */
    if (word < 0 && at < clause && is_due_in_clause(context, clause, begin, told))
        return FIGURE_TARGET; /* 已投入800万元，|8月25日前新增9台 */
    if (word < 0 && at < clause && bounds(reading->text, clause, begin, time.whole))
        return FIGURE_TARGET; /* 已完成六成，|全年不少于12期 */
    static const struct runes setting[] = {RUNES_ROW(U"确定"), RUNES_ROW(U"提出"),
                                           RUNES_ROW(U"明确"), RUNES_ROW(U"制定"),
                                           RUNES_ROW(U"定下"), {NULL, 0}};
    if (word < 0 && at < clause && phrase_holds_word(reading->text, clause, begin, setting) &&
        figure_tells_goal(reading->text, end,
                          phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE))) {
        *told = figure_last_time(context, sentence->begin, begin, (struct figure_time){0});
        return FIGURE_TARGET; /* 近年来，|确定了发展茶园6万亩的目标 */
    }
    if (word < 0)
        return FIGURE_RESULT;
    static const struct runes bounding[] = {RUNES_ROW(U"以上"),
                                            RUNES_ROW(U"左右"),
                                            RUNES_ROW(U"不低于"),
                                            RUNES_ROW(U"以内"),
                                            {NULL, 0}};
    uint32_t stop = phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE);
    if (word == 0 && spans_ahead(reading, time.value) &&
        phrase_holds_word(reading->text, clause, stop, bounding) &&
        figure_last_time(context, sentence->begin, begin, (struct figure_time){0}).value.length > 0)
        return FIGURE_TARGET; /* “十四五”时期，年均增长6.5%|以上 */
    int32_t year = figure_year_of(time.value);
    if (year != 0 && reading->reference.year != 0 && year < reading->reference.year)
        return FIGURE_RESULT;
    if ((time.whole || figure_assigns(reading->text, sentence->begin, begin)) && word == 0)
        return FIGURE_TARGET; /* 全年增长6%以上, told in March */
    if (time.deadline && !span_starts_with(time.value, SPAN("../")) && !time.past)
        return closes_account(context, time) ? FIGURE_RESULT : FIGURE_TARGET;
    if (figure_tells_goal(reading->text, end, sentence->end))
        return FIGURE_TARGET;
    if (figure_orders(reading->text, sentence->begin, begin))
        return FIGURE_TARGET;
    if (figure_tells_since(reading->text, sentence->begin, clause) ||
        figure_has_happened(reading->text, clause, sentence->end))
        return FIGURE_RESULT;
    const bool gone = time.past || (reading->reference.month == 0 && !context->plan);
    if (gone && !time.deadline && figure_last_month(time.value) != 0 &&
        figure_last_time(context, sentence->begin, begin, (struct figure_time){0}).value.length > 0)
        return FIGURE_RESULT; /* 上半年, told in August, in the sentence itself; where no day of
                               * telling is known, outside of plans: papers tell months gone */
    if (word == 0 && !time.past && owes_each(reading->text, clause, end))
        return FIGURE_TARGET;
    if (context->paragraph_targets && !states_share(reading->text, clause, begin))
        return FIGURE_TARGET;
    if (context->section_known)
        return context->section;
    bool over = time.past && !time.deadline; /* 一季度…, told in April, is measured */
    told->unsure = !context->plan && !time.past;
    over |= figure_is_done(reading->text, end, sentence->end);
    return context->plan && !over ? FIGURE_TARGET : FIGURE_RESULT;
}

bool figure_is_of_another_plan(const struct reading *reading, const struct stretch *sentence,
                               uint32_t begin)
{
    static const struct runes set[] = {RUNES_ROW(U"提出的"), RUNES_ROW(U"确定的"),
                                       RUNES_ROW(U"定下的"), RUNES_ROW(U"明确的"),
                                       RUNES_ROW(U"部署的"), {NULL, 0}};
    static const struct runes plans[] = {RUNES_ROW(U"党代会"),
                                         RUNES_ROW(U"全会"),
                                         RUNES_ROW(U"规划"),
                                         RUNES_ROW(U"纲要"),
                                         {NULL, 0}};
    uint32_t verb = phrase_find_word(reading->text, sentence->begin, begin, set);
    if (verb >= begin || phrase_word_before(reading->text, sentence->begin, verb, plans) == NULL)
        return false;
    for (uint32_t i = reading_mention_from(reading, sentence->begin);
         i < reading->mention_count && reading->mentions[i].begin < sentence->end; i++)
        if (reading->mentions[i].type == MENTION_TIME && reading->mentions[i].value.length > 0)
            return false;
    return true;
}

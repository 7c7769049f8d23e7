/* Status and time of figures. The nearest word decides: in the clause, then in the sentence before
 * the amount, then what the paragraph ordered, then the heading above, then the time itself. */
#include "facts/figure_context.h"

#include "facts/figure_headings.h"
#include "facts/figure_promises.h"
#include "facts/phrase.h"

/* 建成后，: of what is told there, for no time that is known. */
static const struct runes once_built[] = {RUNES_ROW(U"建成后"), RUNES_ROW(U"达产后"),
                                          RUNES_ROW(U"投产后"), RUNES_ROW(U"量产后"),
                                          RUNES_ROW(U"投用后"), RUNES_ROW(U"启用后"),
                                          RUNES_ROW(U"投运后"), RUNES_ROW(U"达效后"),
                                          RUNES_ROW(U"达标后"), {NULL, 0}};

/* ---- time ---- */

/* X指出，…, 会议强调，…: a paragraph that opens with somebody's words. 记者：…: with a question or
 * an answer. */
static bool opens_words(const struct reading *reading, const struct block *block, bool *answers)
{
    enum { LONGEST_OPENING = 24, LONGEST_LABEL = 5 };
    uint32_t limit =
        block->end - block->begin > LONGEST_OPENING ? block->begin + LONGEST_OPENING : block->end;
    uint32_t end = phrase_end(reading->text, block->begin, limit, PHRASE_CLAUSE);
    *answers = end < limit && end - block->begin <= LONGEST_LABEL &&
               phrase_mark_at(reading->text, end) == PHRASE_COLON;
    if (end == limit || *answers)
        return *answers;
    for (uint32_t h = reading->hits.first[block->begin];
         h < reading->hits.count && reading->hits.hits[h].begin < end; h++)
        if (reading->hits.hits[h].end == end &&
            reading->hits.hits[h].category == LEXICON_VERBS_OF_SAYING)
            return true;
    return false;
}

void figure_context_paragraph(struct figure_context *context, const struct block *block)
{
    enum { FIGURES_OF_ACCOUNT = 4 };
    bool answers = false, words = false;
    if (context->account.value.length > 0 || (context->figures > 0 && !context->behind_lead))
        words = opens_words(context->reading, block, &answers);
    if (answers && !context->section_known)
        context->account = (struct figure_time){0}; /* what the answer before told of is past */
    figure_headings_take(context, block);
    if (context->figures > 0 && !context->behind_lead) {
        /* What opens with many figures of one time goes on with that time. */
        context->behind_lead = true;
        if (context->lead_figures >= FIGURES_OF_ACCOUNT && context->account.value.length == 0 &&
            !words)
            context->account = context->lead;
    }
    if (!context->point_open)
        context->paragraph = context->account;
    /* 三是推进治污。|新建…: a point whose words go on in the next paragraph */
    context->paragraph_targets = context->paragraph_targets && context->point_open;
    context->listing = context->listing && context->point_open;
    context->point_open = false;
    context->account_opened = false;
    context->orders_from = block->begin;
    context->carried = 0;
}

/* ---- when ---- */

/* Whether a word of the table stands there that no other is cut for: 项|目前期, 实|现在线办理, and
 * 应|当天天清运 hold none. */
static bool stands_apart(struct runes text, uint32_t begin, uint32_t end, const struct runes *words)
{
    static const struct runes bound = RUNES_ROW(U"项题科节栏实出体呈表发再涌应");
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, words)) < end; at++)
        if (at == begin || !runes_hold(bound, text.data[at - 1]))
            return true;
    return false;
}

/* Words that end a time's reach: what follows is of now; but 当日火情扑灭率, to be reached by
 * then. */
static bool resets_time(struct runes text, uint32_t begin, uint32_t end, bool due)
{
    static const struct runes now[] = {
        RUNES_ROW(U"目前"), RUNES_ROW(U"如今"), RUNES_ROW(U"此次"), RUNES_ROW(U"现在"), {NULL, 0}};
    static const struct runes day[] = {RUNES_ROW(U"当天"), RUNES_ROW(U"当日"), {NULL, 0}};
    return stands_apart(text, begin, end, now) || phrase_holds_word(text, begin, end, once_built) ||
           (!due && stands_apart(text, begin, end, day));
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
static bool is_only_opened(struct runes text, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"良好开局"),
                                         RUNES_ROW(U"开局"),
                                         RUNES_ROW(U"收官"),
                                         RUNES_ROW(U"圆满收官"),
                                         RUNES_ROW(U"规划"),
                                         RUNES_ROW(U"的开局"),
                                         RUNES_ROW(U"的收官"),
                                         RUNES_ROW(U"开好局"),
                                         RUNES_ROW(U"良好开端"),
                                         RUNES_ROW(U"开门红"),
                                         RUNES_ROW(U"起好步"),
                                         RUNES_ROW(U"的起步"),
                                         {NULL, 0}};
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
static bool dates(const struct figure_context *context, const struct mention *mention)
{
    struct figure_mention *told = &context->told[mention - context->reading->mentions];
    if (!told->asked) {
        told->asked = true;
        told->dates = figure_dates(context->reading, mention);
    }
    return told->dates;
}

static struct figure_time time_of(const struct figure_context *context,
                                  const struct mention *mention)
{
    struct figure_mention *told = &context->told[mention - context->reading->mentions];
    if (!told->timed) {
        told->timed = true;
        told->time = figure_time_of(context->reading, mention);
    }
    return told->time;
}

/* 自2018年|结对共建以来: from then on. */
static struct figure_time since(const struct figure_context *context, const struct mention *mention,
                                uint32_t end)
{
    enum { FURTHEST = 24 };
    const struct reading *reading = context->reading;
    struct figure_time time = time_of(context, mention);
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

static struct figure_time last_time(const struct figure_context *context, uint32_t begin,
                                    uint32_t end, struct figure_time otherwise)
{
    const struct reading *reading = context->reading;
    const struct mention *found = NULL, *year = NULL;
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_TIME || !dates(context, mention))
            continue;
        /* 比2010年 and 2010年的 compare; they date nothing. */
        char32_t before = mention->begin > begin ? reading->text.data[mention->begin - 1] : 0;
        uint32_t of = mention->end;
        if (of < end && reading->text.data[of] == U'的')
            of++;
        if (before == U'比' || before == U'较' || before == U'是' || before == U'占' ||
            (before == U'由' && of < end))
            continue; /* but 由2003年的|917亿元 tells when it was so */
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
            is_only_opened(reading->text, mention->end))
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
    struct figure_time told = year != NULL ? figure_year_told(time_of(context, year))
                              : otherwise.value.length == 4 ? otherwise
                                                            : context->heading;
    bool unknown = span_starts_with(found->value, SPAN("XXXX")); /* the text may have told it */
    bool past =
        figure_year_of(told.value) != 0 && figure_year_of(told.value) < reading->reference.year;
    uint32_t at;
    bool ordered =
        context->paragraph_targets || (past && (figure_orders(reading->text, begin, end) ||
                                                figure_promise_word(reading, begin, end, &at) > 0));
    if (unknown ? figure_year_of(told.value) != 0 : past && !ordered)
        return is_of_year_told(reading, found) ? told : since(context, found, end);
    return since(context, found, end);
}

/* 到2030年的主要目标是：, 新的一年要抓好以下工作：: the paragraphs that follow promise, for the
 * time that is told there; what the account before was dated with ends. */
static void open_plan(struct figure_context *context, const struct stretch *sentence)
{
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    bool announces = sentence->end + 1 >= block->end ||
                     phrase_mark_at(reading->text, sentence->end) & PHRASE_COLON ||
                     phrase_mark_at(reading->text, sentence->end - 1) & PHRASE_COLON;
    if ((context->plan && !announces) ||
        !figure_opens_plan(reading->text, sentence->begin, sentence->end))
        return;
    context->plan = true;
    int32_t account = figure_year_of(context->account.value), now = reading->reference.year;
    if (!announces || (context->section == FIGURE_RESULT && context->section_known))
        return;
    struct figure_time own =
        last_time(context, sentence->begin, sentence->end, (struct figure_time){0});
    if (own.value.length > 0 && !own.past)
        context->account = own;
    else if (account != 0 && now != 0 && account < now)
        context->account = context->paragraph.past ? (struct figure_time){0} : context->paragraph;
}

/* 今年，全县将聚焦项目建设。 At a paragraph's begin: the year ahead, and what is meant to be done.
 */
static bool looks_ahead(const struct figure_context *context, const struct stretch *sentence)
{
    enum { NEAR = 8, LONGEST_HEADING = 20 };
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    int32_t year = figure_year_of(context->paragraph.value), now = reading->reference.year;
    uint32_t at = 0,
             near = sentence->begin + NEAR < sentence->end ? sentence->begin + NEAR : sentence->end;
    int32_t account = figure_year_of(context->account.value);
    int32_t told = now != 0 ? now : account + 1;
    if (account == 0 || (now != 0 && account >= now))
        return false; /* nothing of a year gone ends there */
    bool ahead = span_equal(context->paragraph.value, SPAN("XXXX")) || (year != 0 && year >= told);
    if (sentence->begin > block->begin + 2 || context->paragraph.value.length != 4 || !ahead ||
        reading->text.data[block->end - 1] == U'？' || context->paragraph.past ||
        last_time(context, sentence->begin, near, (struct figure_time){0}).value.length == 0)
        return false;
    return figure_orders(reading->text, sentence->begin, sentence->end) ||
           (block->end - block->begin <= LONGEST_HEADING &&
            figure_heading_plans(reading->text, block)) ||
           figure_promise_word(reading, sentence->begin, sentence->end, &at) > 0;
}

static const struct runes FIRST_POINTS[] = {RUNES_ROW(U"一是"),
                                            RUNES_ROW(U"二是"),
                                            RUNES_ROW(U"三是"),
                                            RUNES_ROW(U"四是"),
                                            RUNES_ROW(U"五是"),
                                            RUNES_ROW(U"六是"),
                                            RUNES_ROW(U"第一，"),
                                            RUNES_ROW(U"第二，"),
                                            RUNES_ROW(U"第三，"),
                                            RUNES_ROW(U"第四，"),
                                            {NULL, 0}};

void figure_context_skim(struct figure_context *context, const struct stretch *sentence)
{
    context->paragraph = last_time(context, sentence->begin, sentence->end, context->paragraph);
    if (looks_ahead(context, sentence)) {
        context->account = context->paragraph;
        context->plan = true;
    }
    open_plan(context, sentence);
    const struct reading *reading = context->reading;
    context->point_open =
        phrase_word_at(reading->text, sentence->begin, sentence->end, FIRST_POINTS) != NULL;
    if (context->point_open) {
        context->listing = true;
        context->paragraph_targets |=
            figure_orders(reading->text, context->orders_from, sentence->end);
        context->orders_from = sentence->end;
    }
}

/* 2022年预计完成: what an account could not measure yet is no promise. */
static bool is_estimate(const struct figure_context *context, struct figure_time time, uint32_t at)
{
    int32_t year = figure_year_of(time.value), now = context->reading->reference.year;
    struct runes text = context->reading->text;
    if (at > 0 && phrase_mark_at(text, at - 1) == PHRASE_COMMA &&
        phrase_word_before(text, 0, at - 1, once_built) != NULL)
        return false; /* 项目全部达产后，|预计 */
    bool account = (year != 0 && now != 0 && year < now) || (time.past && !time.deadline) ||
                   (context->section_known && context->section == FIGURE_RESULT && !time.future);
    return account && runes_at(context->reading->text, at, RUNES(U"预计"));
}

/* 面积占比66%，|近3年|提升17个百分点。: where years up to now stand that only one clause of the
 * sentence is told by, not what follows; the sentence's end where none do. */
static uint32_t looking_back(const struct figure_context *context, const struct stretch *sentence)
{
    enum { HEAD = 6 };
    struct span value = context->paragraph.value;
    const struct reading *reading = context->reading;
    if (span_find(value, SPAN("/")) == value.length || sentence->end - sentence->begin <= HEAD)
        return sentence->end;
    for (uint32_t i = reading_mention_from(reading, sentence->begin + HEAD);
         i < reading->mention_count && reading->mentions[i].begin < sentence->end; i++)
        if (span_equal(reading->mentions[i].value, value) &&
            reading->text.data[reading->mentions[i].begin] == U'近')
            return reading->mentions[i].begin;
    return sentence->end;
}

/* ，他返乡办厂: whether what stands behind a time tells of one person. */
static bool tells_of_somebody(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    static const struct runes somebody = RUNES_ROW(U"他她我俺");
    while (begin < limit && phrase_mark_at(reading->text, begin) == PHRASE_COMMA)
        begin++;
    if (begin + 1 >= limit)
        return false;
    static const struct runes bound = RUNES_ROW(U"们县市区省镇乡村国"); /* 我们, 我县 */
    return reading_mention_at(reading, begin, MENTION_PERSON) != NULL ||
           (runes_hold(somebody, reading->text.data[begin]) &&
            !runes_hold(bound, reading->text.data[begin + 1]));
}

void figure_context_leave(struct figure_context *context, const struct stretch *sentence,
                          uint32_t figures)
{
    struct figure_time before = context->paragraph;
    context->paragraph = last_time(context, sentence->begin, sentence->end, before);
    uint32_t back = looking_back(context, sentence);
    if (back < sentence->end)
        context->paragraph = last_time(context, sentence->begin, back, before);
    if (context->paragraph.deadline && !context->paragraph.past &&
        figure_tells_since(context->reading->text, sentence->begin, sentence->end) &&
        !span_starts_with(context->paragraph.value, SPAN("..")))
        context->paragraph = (struct figure_time){0}; /* 活动开展以来，…；: what has been */
    if (figure_is_month(context->paragraph.value) && context->paragraph.deadline &&
        before.value.length == 4)
        context->paragraph = before; /* 三季度末完工。新增…: of the year again */
    struct runes text = context->reading->text;
    uint32_t at = 0;
    int word = figure_promise_word(context->reading, sentence->begin, sentence->end, &at);
    if (word > 0 && is_estimate(context, context->paragraph, at))
        word = -1;
    bool semicolon =
        sentence->end < text.length && phrase_mark_at(text, sentence->end) == PHRASE_SEMICOLON;
    bool planned = word > 0 && at >= 2 && runes_at(text, at - 2, RUNES(U"年度计划投资"));
    if (semicolon && word > 0 &&
        (planned || phrase_holds_word(text, sentence->begin, sentence->end, once_built)))
        word = context->carried; /* of one project, not of the next */
    context->carried = semicolon ? (word != 0 ? word : context->carried) : 0;
    /* 一是…计划…。二是…: what one point of a list plans, the next ones plan too */
    bool point = phrase_word_at(text, sentence->begin, sentence->end, FIRST_POINTS) != NULL;
    if (point)
        context->listing = true;
    context->point_open = point && figures == 0;
    static const struct runes next_steps[] = {
        RUNES_ROW(U"下一步"), RUNES_ROW(U"接下来"), RUNES_ROW(U"下一阶段"), {NULL, 0}};
    if (word > 0 && phrase_holds_word(text, sentence->begin, sentence->end, next_steps)) {
        context->paragraph_targets = true;
        if (context->paragraph.past)
            context->paragraph = (struct figure_time){0};
    }
    if (word >= 0 && (figure_orders(text, sentence->begin, sentence->end) ||
                      (word > 0 && context->listing && figures > 0)))
        context->paragraph_targets = true;
    open_plan(context, sentence);
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    struct figure_time now = context->paragraph;
    context->figures += figures;
    if (figures > 0 && now.value.length > 0 && !figure_is_month(now.value) &&
        !figure_is_spell(now.value)) {
        if (context->lead_figures == 0)
            context->lead = now;
        if (span_equal(context->lead.value, now.value))
            context->lead_figures += figures;
    }
    /* An account is dated where its first sentence opens with the time. */
    for (uint32_t i = reading_mention_from(reading, sentence->begin); i < reading->mention_count;
         i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin > sentence->begin + 12 ||
            phrase_end(text, sentence->begin, mention->begin, PHRASE_COMMA) < mention->begin)
            break; /* 该村有果园1860亩，2018年…: no opening */
        if (mention->type == MENTION_TIME && dates(context, mention) &&
            !figure_is_month(mention->value) &&
            !(mention->deadline && mention->value.length == 10) &&
            sentence->begin < block->begin + 60 && figures > 0 && !context->account_opened) {
            context->account_opened = true;
            if (tells_of_somebody(reading, mention->end, sentence->end))
                break; /* 2018年，他返乡…: his year, not that of the paragraphs behind */
            if (word > 0 && now.future && now.deadline)
                break; /* 今后五年…力争到2030年…: promised there, and nothing told of later */
            /* 全年…，6月底前…: the month dates one figure, the year what follows */
            context->account = figure_is_month(now.value) || (now.deadline && !mention->deadline)
                                   ? last_time(context, sentence->begin, mention->end, before)
                                   : now;
            break;
        }
    }
}

/* ---- status ---- */

/* 莲藕产值|占全年的|七成: how things are, among what shall be done. */
static bool states_share(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes shares[] = {RUNES_ROW(U"占"), {NULL, 0}};
    return begin > clause && text.data[begin - 1] == U'的' &&
           phrase_find_word(text, clause, begin, shares) < begin;
}

/* 上半年…。6月底，…: the month that the account in hand ends with is no deadline. */
static bool closes_account(const struct figure_context *context, struct span month)
{
    enum { ACCOUNTS = 3 };
    const struct span accounts[ACCOUNTS] = {context->paragraph.value, context->account.value,
                                            context->lead.value};
    if (!figure_is_month(month))
        return false;
    int number = (month.data[5] - '0') * 10 + (month.data[6] - '0');
    for (size_t i = 0; i < ACCOUNTS; i++)
        if (figure_last_month(accounts[i]) == number &&
            span_equal(span_slice(accounts[i], 0, 4), span_slice(month, 0, 4)))
            return true;
    return false;
}

/* 2020年预计突破300亿元；收入由2016年的…: whether the words name a year of their own, before the
 * one that was told. */
static bool tells_earlier_year(const struct figure_context *context, uint32_t begin, uint32_t end)
{
    struct figure_time own = last_time(context, begin, end, (struct figure_time){0});
    int32_t year = figure_year_of(own.value), told = figure_year_of(context->paragraph.value);
    return year != 0 && year < told;
}

enum figure_status figure_context_status(struct figure_context *context,
                                         const struct stretch *sentence, uint32_t begin,
                                         uint32_t end, struct figure_time *told)
{
    const struct reading *reading = context->reading;
    uint32_t clause = phrase_begin(reading->text, sentence->begin, begin,
                                   PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA);
    uint32_t at = 0;
    int word = figure_promise_word(reading, clause, end, &at);
    if (word == 0) {
        word = figure_promise_word(reading, sentence->begin, begin, &at);
        if (word > 0 && at > sentence->begin && reading->text.data[at - 1] == U'度')
            word = 0; /* 年度|计划投资38亿元，…工业项目占七成: of its own amount only */
    }
    if (word == 0 && !tells_earlier_year(context, sentence->begin, begin))
        word = context->carried;
    struct figure_time time = last_time(context, sentence->begin, begin, context->paragraph);
    *told = time;
    if (word > 0 && is_estimate(context, time, at))
        word = -1;
    if (word > 0 && time.past && figure_year_of(time.value) < reading->reference.year &&
        figure_is_soft_promise(reading->text, at, end) &&
        !figure_orders(reading->text, sentence->begin, begin))
        return FIGURE_RESULT; /* 2024年，…安排资金2亿元 */
    if (word > 0 && at > sentence->begin && reading->text.data[at - 1] == U'已' &&
        figure_is_soft_promise(reading->text, at, end))
        return FIGURE_RESULT; /* 已|安排资金3000万元 */
    if (word > 0 && at >= clause && figure_is_done(reading->text, end, sentence->end))
        return FIGURE_RESULT; /* 计划建设的1200套安居房|已全部竣工 */
    if (figure_rises_from(reading, clause, begin))
        return FIGURE_RESULT;
    if (figure_promises_behind(reading, end, sentence->end)) {
        uint32_t last = phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE);
        *told = last_time(context, end, last, time);
        return FIGURE_TARGET;
    }
    if (word > 0)
        return FIGURE_TARGET;
    static const struct runes still[] = {RUNES_ROW(U"仍有"), RUNES_ROW(U"仍为"), RUNES_ROW(U"尚有"),
                                         RUNES_ROW(U"仍欠"), RUNES_ROW(U"尚欠"), {NULL, 0}};
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
    if (time.future)
        return FIGURE_TARGET;
    if (word < 0 && at < clause && figure_orders(reading->text, clause, begin))
        return FIGURE_TARGET; /* 县里已储备…，|各乡镇要…扩充到30人 */
    if (word < 0)
        return FIGURE_RESULT;
    int32_t year = figure_year_of(time.value);
    if (year != 0 && reading->reference.year != 0 && year < reading->reference.year)
        return FIGURE_RESULT;
    if ((time.whole || figure_assigns(reading->text, sentence->begin, begin)) && word == 0)
        return FIGURE_TARGET; /* 全年增长6%以上, told in March */
    if (time.deadline && !span_starts_with(time.value, SPAN("../")) && !time.past)
        return closes_account(context, time.value) ? FIGURE_RESULT : FIGURE_TARGET;
    if (figure_tells_goal(reading->text, end, sentence->end))
        return FIGURE_TARGET;
    if (!figure_orders(reading->text, sentence->begin, begin)) {
        if (figure_tells_since(reading->text, sentence->begin, clause) ||
            figure_has_happened(reading->text, clause, sentence->end))
            return FIGURE_RESULT;
    } else {
        return FIGURE_TARGET;
    }
    if (time.past && !time.deadline && figure_last_month(time.value) != 0 &&
        last_time(context, sentence->begin, begin, (struct figure_time){0}).value.length > 0)
        return FIGURE_RESULT; /* 上半年, told in August, in the sentence itself */
    if (context->paragraph_targets && !states_share(reading->text, clause, begin))
        return FIGURE_TARGET;
    if (context->section_known)
        return context->section;
    told->unsure = !context->plan && !time.past; /* 一季度…, told in April, is measured */
    return context->plan ? FIGURE_TARGET : FIGURE_RESULT;
}

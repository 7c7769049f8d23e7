/* The walk along the text: what a paragraph begins with, and what each sentence leaves to those
 * behind it. */
#include "facts/figure_context.h"

#include "facts/figure_account.h"
#include "facts/figure_estimates.h"
#include "facts/figure_headings.h"
#include "facts/figure_promises.h"
#include "facts/figure_reach.h"
#include "facts/phrase.h"

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

/* 要坚决打好…。重点抓好几个方面工作： at a paragraph's end, behind what was ordered in it. */
static bool announces_points(const struct figure_context *context, const struct stretch *sentence)
{
    static const struct runes works[] = {RUNES_ROW(U"重点抓好"), RUNES_ROW(U"着力抓好"),
                                         RUNES_ROW(U"全力抓好"), RUNES_ROW(U"切实抓好"),
                                         RUNES_ROW(U"认真抓好"), RUNES_ROW(U"做好以下"),
                                         RUNES_ROW(U"抓好以下"), {NULL, 0}};
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    return sentence->end + 1 >= block->end && block->end > block->begin &&
           phrase_mark_at(reading->text, block->end - 1) == PHRASE_COLON &&
           (phrase_holds_word(reading->text, sentence->begin, sentence->end, works) ||
            figure_orders(reading->text, sentence->begin, sentence->end));
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

/* |二是减少贫困人口。: whether a paragraph opens with a point behind the first. */
static bool opens_next_point(struct runes text, const struct block *block)
{
    static const struct runes firsts[] = {RUNES_ROW(U"一是"), RUNES_ROW(U"第一，"), {NULL, 0}};
    return phrase_word_at(text, block->begin, block->end, FIRST_POINTS) != NULL &&
           phrase_word_at(text, block->begin, block->end, firsts) == NULL;
}

void figure_context_paragraph(struct figure_context *context, const struct block *block)
{
    enum { FIGURES_OF_ACCOUNT = 4 };
    bool answers = false, words = false;
    if (context->account.value.length > 0 || (context->figures > 0 && !context->behind_lead))
        words = opens_words(context->reading, block, &answers);
    if (answers && !context->section_known && !context->list_open)
        context->account = (struct figure_time){0}; /* what the answer before told of is past */
    if (context->list_open && !figure_is_listed(context->reading, block)) {
        context->account = context->before_list;
        context->list_open = false;
    }
    figure_headings_take(context, block);
    if (context->figures > 0 && !context->behind_lead) {
        /* What opens with many figures of one time goes on with that time. */
        context->behind_lead = true;
        if (context->lead_figures >= FIGURES_OF_ACCOUNT && !words &&
            (context->account.value.length == 0 || context->account_general))
            context->account = context->lead;
    }
    if (!context->point_open)
        context->paragraph = context->account;
    /* 三是推进治污。|新建…: a point whose words go on in the next paragraph */
    context->points_planned =
        context->points_planned && figure_is_numbered_point(context->reading->text, block);
    /* 一是…确保…。|二是…: what the point in the paragraph before promised, the next one does too */
    bool goes_on = context->listing && context->paragraph_targets &&
                   opens_next_point(context->reading->text, block);
    context->paragraph_targets =
        (context->paragraph_targets && context->point_open) || context->points_planned || goes_on;
    context->listing = goes_on || (context->listing && context->point_open);
    context->point_open = false;
    context->account_opened = false;
    context->orders_from = block->begin;
    context->carried = 0;
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
        figure_last_time(context, sentence->begin, sentence->end, (struct figure_time){0});
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
    if (sentence->begin > block->begin + 2 || context->paragraph.value.length != 4)
        return false;
    int32_t year = figure_year_of(context->paragraph.value), now = reading->reference.year;
    uint32_t at = 0,
             near = sentence->begin + NEAR < sentence->end ? sentence->begin + NEAR : sentence->end;
    int32_t account = figure_year_of(context->account.value);
    int32_t told = now != 0 ? now : account + 1;
    struct span over = context->account.value;
    size_t slash = span_find(over, SPAN("/"));
    if (slash < over.length)
        over = span_slice(over, slash + 1, over.length);
    if (account == 0 || (now != 0 && account >= now && figure_year_of(over) <= now))
        return false; /* nothing of a year gone, or of a longer plan, ends there */
    bool ahead = span_equal(context->paragraph.value, SPAN("XXXX")) || (year != 0 && year >= told);
    if (!ahead || reading->text.data[block->end - 1] == U'？' || context->paragraph.past ||
        figure_last_time(context, sentence->begin, near, (struct figure_time){0}).value.length == 0)
        return false;
    return figure_orders(reading->text, sentence->begin, sentence->end) ||
           (block->end - block->begin <= LONGEST_HEADING &&
            figure_heading_plans(reading->text, block)) ||
           figure_promise_word(reading, sentence->begin, sentence->end, &at) > 0;
}

/* 刚刚过去的2025年，…。 At a paragraph's begin: the account of that year, whatever was told of
 * longer ones before, though the first sentence counts nothing. */
static bool looks_at_year_gone(const struct figure_context *context, const struct stretch *sentence)
{
    enum { YEAR = 4, NEAR = 8 };
    static const struct runes gone[] = {RUNES_ROW(U"刚刚过去"), RUNES_ROW(U"刚过去"), {NULL, 0}};
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    uint32_t near = sentence->begin + NEAR < sentence->end ? sentence->begin + NEAR : sentence->end;
    return sentence->begin <= block->begin + 2 &&
           span_find(context->account.value, SPAN("/")) < context->account.value.length &&
           context->paragraph.value.length == YEAR &&
           phrase_find_word(reading->text, sentence->begin, near, gone) < near &&
           figure_year_of(context->paragraph.value) < reading->reference.year;
}

/* 一、1—3月主要指标完成情况。 A paragraph that counts nothing and heads what follows: its time is
 * the account's. */
static bool heads_account(const struct figure_context *context, const struct stretch *sentence)
{
    enum { LONGEST = 30 };
    static const struct runes accounts[] = {RUNES_ROW(U"完成情况"),
                                            RUNES_ROW(U"运行情况"),
                                            RUNES_ROW(U"工作回顾"),
                                            RUNES_ROW(U"主要指标情况"),
                                            {NULL, 0}};
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    uint32_t end = sentence->end;
    while (end > sentence->begin && phrase_mark_at(reading->text, end - 1) & PHRASE_STOP)
        end--;
    return block->end - block->begin <= LONGEST && sentence->begin <= block->begin + 2 &&
           sentence->end + 1 >= block->end && context->paragraph.value.length > 0 &&
           phrase_word_before(reading->text, sentence->begin, end, accounts) != NULL;
}

/* 县里印发《…行动方案》，提出…: the first paragraph makes a plan known, and those behind tell of
 * it. */
static bool makes_plan_known(const struct figure_context *context, const struct stretch *sentence)
{
    static const struct runes issued[] = {RUNES_ROW(U"印发"), RUNES_ROW(U"出台"),
                                          RUNES_ROW(U"发布"), RUNES_ROW(U"制定"),
                                          RUNES_ROW(U"下发"), {NULL, 0}};
    static const struct runes plans[] = {
        RUNES_ROW(U"方案》"),     RUNES_ROW(U"规划》"),   RUNES_ROW(U"规划纲要》"),
        RUNES_ROW(U"行动计划》"), RUNES_ROW(U"要点》"),   RUNES_ROW(U"意见》"),
        RUNES_ROW(U"年）》"),     RUNES_ROW(U"的通知》"), {NULL, 0}};
    static const struct runes laying[] = {
        RUNES_ROW(U"提出"), RUNES_ROW(U"明确"), RUNES_ROW(U"要求"), RUNES_ROW(U"部署"), {NULL, 0}};
    struct runes text = context->reading->text;
    const struct block *block = &context->reading->article->blocks[sentence->block];
    if (block->begin > 0 || context->account.value.length > 0)
        return false;
    uint32_t at = phrase_find_word(text, sentence->begin, sentence->end, issued);
    uint32_t named = phrase_find_word(text, at, sentence->end, plans);
    return named < sentence->end && phrase_holds_word(text, named, sentence->end, laying);
}

/* A sentence that counts nothing may say of which time the paragraphs behind it are. */
static void take_account(struct figure_context *context, const struct stretch *sentence)
{
    struct figure_time time;
    if (figure_opens_account(context, sentence, &time)) {
        context->account = context->paragraph = time;
        context->account_general = true;
    } else if (figure_opens_list(context, sentence, &time)) {
        context->before_list = context->list_open ? context->before_list : context->account;
        context->list_open = true;
        context->account = time;
    }
}

void figure_context_skim(struct figure_context *context, const struct stretch *sentence)
{
    context->paragraph =
        figure_last_time(context, sentence->begin, sentence->end, context->paragraph);
    if (heads_account(context, sentence))
        context->account = context->paragraph;
    if (looks_ahead(context, sentence)) {
        context->account = context->paragraph;
        context->plan = true;
    }
    if (looks_at_year_gone(context, sentence))
        context->account = context->paragraph;
    take_account(context, sentence);
    context->plan |= makes_plan_known(context, sentence);
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

/* 面积占比66%，|近3年|提升17个百分点。, 上半年…，其中|6月|当月…: where years up to now stand that
 * only one clause of the sentence is told by, not what follows; the sentence's end where none do.
 */
static uint32_t looking_back(const struct figure_context *context, const struct stretch *sentence)
{
    enum { HEAD = 6 };
    struct span value = context->paragraph.value;
    const struct reading *reading = context->reading;
    bool spell = span_find(value, SPAN("/")) < value.length;
    for (uint32_t i = reading_mention_from(reading, sentence->begin);
         i < reading->mention_count && reading->mentions[i].begin < sentence->end; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type == MENTION_TIME &&
            (figure_is_own_month(reading->text, mention) ||
             (spell && mention->begin >= sentence->begin + HEAD &&
              reading->text.data[mention->begin] == U'近')) &&
            span_equal(figure_mention_time(context, mention).value, value))
            return mention->begin;
    }
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

/* The time that the sentence leaves to those behind it; `before` is what it found. */
static void leave_time(struct figure_context *context, const struct stretch *sentence,
                       struct figure_time before)
{
    struct figure_time *time = &context->paragraph;
    *time = figure_last_time(context, sentence->begin, sentence->end, before);
    uint32_t back = looking_back(context, sentence);
    if (back < sentence->end)
        *time = figure_last_time(context, sentence->begin, back, before);
    if (time->deadline && !time->past &&
        figure_tells_since(context->reading->text, sentence->begin, sentence->end) &&
        !span_starts_with(time->value, SPAN("..")))
        *time = (struct figure_time){0}; /* 活动开展以来，…；: what has been */
    if (figure_is_month(time->value) && time->deadline && before.value.length == 4)
        *time = before; /* 三季度末完工。新增…: of the year again */
    static const struct runes parts[] = {RUNES_ROW(U"其中"), {NULL, 0}};
    uint32_t part =
        time->value.length >= 4
            ? phrase_find_word(context->reading->text, sentence->begin, sentence->end, parts)
            : sentence->end;
    if (part < sentence->end) {
        struct figure_time whole = figure_last_time(context, sentence->begin, part, before);
        if (whole.value.length == 4 &&
            (time->value.length == 4
                 ? whole.deadline && figure_year_of(time->value) < figure_year_of(whole.value)
                 : figure_is_month(time->value) && time->deadline))
            *time = whole; /* 全年…，其中三季度末…；确保…: of the year again */
    }
}

/* 到2017年底，已有9个村出列。|贫困发生率…: a time by which all that the sentence tells of it had
 * been reached is no deadline for what is told behind. */
static void close_time(struct figure_time *time, const struct figure *figures, uint32_t count)
{
    enum { YEAR = 4 };
    bool reached = false;
    for (uint32_t i = 0; i < count; i++) {
        if (figures[i].status == FIGURE_TARGET)
            return;
        reached |= span_equal(figures[i].period, time->value);
    }
    if (reached && time->value.length == YEAR)
        time->deadline = false;
}

/* 年度计划投资…, 其中：|计划|投资8亿元，…: a plan of one sum only. */
static bool plans_one_sum(struct runes text, uint32_t begin, uint32_t at)
{
    static const struct runes heads[] = {RUNES_ROW(U"其中："),
                                         RUNES_ROW(U"其中，"),
                                         RUNES_ROW(U"其中"),
                                         RUNES_ROW(U"年度"),
                                         {NULL, 0}};
    static const struct runes sums[] = {
        RUNES_ROW(U"计划投资"), RUNES_ROW(U"计划总投资"), RUNES_ROW(U"计划完成投资"), {NULL, 0}};
    return phrase_word_at(text, at, text.length, sums) != NULL &&
           phrase_word_before(text, begin, at, heads) != NULL;
}

/* The word of promise (1) or deed (-1) that the sentence leaves, 0 for none; over a semicolon it is
 * carried on. */
static int leave_word(struct figure_context *context, const struct stretch *sentence,
                      struct figure_time before)
{
    struct runes text = context->reading->text;
    uint32_t at = 0;
    int word = figure_promise_word(context->reading, sentence->begin, sentence->end, &at);
    if (word > 0 && figure_tells_goal_met(text, sentence->begin, sentence->end, at))
        word = figure_promise_word(context->reading, sentence->begin, at, &at);
    bool semicolon =
        sentence->end < text.length && phrase_mark_at(text, sentence->end) == PHRASE_SEMICOLON;
    bool planned = word > 0 && plans_one_sum(text, sentence->begin, at);
    if (semicolon && word > 0 &&
        (planned || phrase_holds_word(text, sentence->begin, sentence->end, figure_once_built())))
        word = context->carried; /* of one project, not of the next */
    bool ahead =
        before.future || (!before.past && figure_year_of(before.value) != 0 &&
                          figure_last_month(before.value) > context->reading->reference.month);
    if (semicolon && word < 0 && ahead && at > sentence->begin &&
        figure_orders(text, sentence->begin, at)) {
        word = 1; /* 下半年…投资要完成120亿元，上半年已完成六成；新增…: goes on ordering */
        context->paragraph = before;
    }
    bool expects = semicolon && figure_expects_all(text, sentence->begin, sentence->end);
    if (semicolon && word > 0 && runes_at(text, at, RUNES(U"预计")) && !expects)
        word = context->carried; /* 预计总产量2万吨；…: an estimate of its own clause */
    context->expecting = expects || (semicolon && context->expecting && word == 0);
    if (word == 0 && context->due_behind) { /* 改造12处，8月底前完工；新增…: due then no more */
        word = 1;
        context->paragraph = before;
    }
    context->due_behind = false;
    context->carried = semicolon ? (word != 0 ? word : context->carried) : 0;
    return word;
}

/* 今年，我县将培育四大产业。|一是做大建材业。推进…: whether what the sentence promises is told in
 * the points behind it. */
static bool promises_points(const struct figure_context *context, const struct stretch *sentence)
{
    static const struct runes firsts[] = {RUNES_ROW(U"一是"), RUNES_ROW(U"第一，"), {NULL, 0}};
    static const struct runes promises[] = {/* but 将|党建与治理相融合 */
                                            RUNES_ROW(U"计划"),     RUNES_ROW(U"力争"),
                                            RUNES_ROW(U"今后"),     RUNES_ROW(U"下一步"),
                                            RUNES_ROW(U"将着力"),   RUNES_ROW(U"将重点"),
                                            RUNES_ROW(U"将大力"),   RUNES_ROW(U"将继续"),
                                            RUNES_ROW(U"将进一步"), RUNES_ROW(U"将围绕"),
                                            RUNES_ROW(U"将聚焦"),   RUNES_ROW(U"将坚持"),
                                            RUNES_ROW(U"将全力"),   RUNES_ROW(U"将加快"),
                                            RUNES_ROW(U"将突出"),   RUNES_ROW(U"将抓好"),
                                            RUNES_ROW(U"将做好"),   RUNES_ROW(U"将实施"),
                                            RUNES_ROW(U"将从"),     RUNES_ROW(U"将在"),
                                            RUNES_ROW(U"将以"),     {NULL, 0}};
    const struct reading *reading = context->reading;
    struct runes text = reading->text;
    uint32_t at = 0, next = sentence->end;
    while (next < text.length && phrase_mark_at(text, next) & (PHRASE_STOP | PHRASE_COLON))
        next++;
    return phrase_word_at(text, next, text.length, firsts) != NULL &&
           figure_promise_word(reading, sentence->begin, sentence->end, &at) > 0 &&
           phrase_word_at(text, at, sentence->end, promises) != NULL &&
           !figure_tells_since(text, sentence->begin, sentence->end);
}

/* 要抓好项目建设。|一季度，全县生产总值…亿元|。第一产业…: whether the sentence opens with a time
 * that is over and measures what it was like then, so that what is told behind it is ordered no
 * more. */
static bool is_measured(const struct figure_context *context, const struct stretch *sentence,
                        const struct figure *told, uint32_t figures)
{
    const struct mention *time =
        reading_mention_at(context->reading, sentence->begin, MENTION_TIME);
    for (uint32_t i = 0; i < figures; i++)
        if (told[i].status != FIGURE_RESULT || told[i].period.length == 0)
            return false;
    return figures > 0 && time != NULL;
}

/* Whether the sentence makes targets of what the paragraph goes on to tell. */
static void leave_targets(struct figure_context *context, const struct stretch *sentence,
                          const struct figure *told, uint32_t figures, int word)
{
    static const struct runes next_steps[] = {
        RUNES_ROW(U"下一步"), RUNES_ROW(U"接下来"), RUNES_ROW(U"下一阶段"), {NULL, 0}};
    struct runes text = context->reading->text;
    /* 一是…计划…。二是…: what one point of a list plans, the next ones plan too */
    bool point = phrase_word_at(text, sentence->begin, sentence->end, FIRST_POINTS) != NULL;
    context->listing |= point;
    context->point_open = point && figures == 0;
    if (word > 0 && phrase_holds_word(text, sentence->begin, sentence->end, next_steps)) {
        context->paragraph_targets = true;
        if (context->paragraph.past)
            context->paragraph = (struct figure_time){0};
    }
    /* 县里下发关于扩大补贴的通知。|范围由6个增至12个: what it says */
    static const struct runes papers[] = {
        RUNES_ROW(U"的通知"), RUNES_ROW(U"的通知》"), RUNES_ROW(U"的通告"), {NULL, 0}};
    static const struct runes issued[] = {
        RUNES_ROW(U"发布"), RUNES_ROW(U"印发"), RUNES_ROW(U"下发"), RUNES_ROW(U"出台"), {NULL, 0}};
    if (figures == 0 && phrase_holds_word(text, sentence->begin, sentence->end, issued) &&
        phrase_word_before(text, sentence->begin, sentence->end, papers) != NULL)
        context->paragraph_targets = true;
    context->paragraph_targets |=
        figures == 0 && !context->paragraph.past && promises_points(context, sentence);
    if (word >= 0 && ((figure_orders(text, sentence->begin, sentence->end) &&
                       !(figures == 0 && figure_is_turn(text, sentence->begin, sentence->end))) ||
                      (word > 0 && context->listing && figures > 0)))
        context->paragraph_targets = true;
    else if (word <= 0 && is_measured(context, sentence, told, figures))
        context->paragraph_targets = false;
}

/* Counts the figures of the article, and those of the time that its first ones have. */
static void count_figures(struct figure_context *context, const struct figure *figures,
                          uint32_t count)
{
    enum { YEAR = 4 };
    struct figure_time now = context->paragraph;
    uint32_t dated = 0; /* 村有45户、党员12名，2016年收入7680元: one of three */
    for (uint32_t i = 0; i < count; i++) {
        dated += span_equal(figures[i].period, now.value) || span_equal(figures[i].due, now.value);
        if (figures[i].period.length >= YEAR)
            context->year_reached = figure_year_of(figures[i].period);
    }
    context->figures += count;
    if (count == 0 || now.value.length == 0 || figure_is_month(now.value) ||
        figure_is_spell(now.value))
        return;
    if (context->lead_figures == 0)
        context->lead = now;
    if (span_equal(context->lead.value, now.value))
        context->lead_figures += dated;
}

/* 近日，记者从县交通局了解到，|2022年: behind where it was learnt, at a sentence's head; its begin
 * where nothing of the kind stands there. */
static uint32_t behind_source(struct runes text, const struct stretch *sentence)
{
    enum { FURTHEST = 40 };
    static const struct runes learning[] = {RUNES_ROW(U"了解到，"),
                                            RUNES_ROW(U"获悉，"),
                                            RUNES_ROW(U"得知，"),
                                            RUNES_ROW(U"据统计，"),
                                            RUNES_ROW(U"据了解，"),
                                            RUNES_ROW(U"据悉，"),
                                            {NULL, 0}};
    uint32_t limit =
        sentence->end - sentence->begin > FURTHEST ? sentence->begin + FURTHEST : sentence->end;
    uint32_t at = phrase_find_word(text, sentence->begin, limit, learning);
    return at < limit ? at + phrase_word_length(text, at, limit, learning) : sentence->begin;
}

/* The time with which the sentence opens, where that dates the paragraphs behind it; NULL where it
 * opens with none. */
static const struct mention *opening_time(const struct figure_context *context,
                                          const struct stretch *sentence)
{
    enum { FURTHEST = 12 };
    static const struct runes comparing = RUNES_ROW(U"从由比较");
    const struct reading *reading = context->reading;
    struct runes text = reading->text;
    const uint32_t begin = behind_source(text, sentence);
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type == MENTION_TIME && mention->begin > begin &&
            runes_hold(comparing, text.data[mention->begin - 1]))
            return NULL; /* 人均产值从2020年的5万元…: no opening */
        if (mention->begin > begin + FURTHEST ||
            phrase_end(text, begin, mention->begin, PHRASE_COMMA) < mention->begin)
            return NULL; /* 该村有果园1860亩，2018年…: no opening */
        if (mention->type == MENTION_TIME && figure_mention_dates(context, mention) &&
            !figure_is_month(mention->value) && !(mention->deadline && mention->value.length == 10))
            return mention;
    }
    return NULL;
}

/* 一季度…, then 1—2月…: months before the end of what the lead told at length date their own
 * paragraph only. */
static bool within_lead(const struct figure_context *context, struct span value)
{
    enum { FIGURES_OF_LEAD = 4, YEAR = 4 };
    struct span lead = context->lead.value;
    int month = figure_last_month(value), last = figure_last_month(lead);
    return context->behind_lead && context->lead_figures >= FIGURES_OF_LEAD && month != 0 &&
           month < last && span_equal(span_slice(value, 0, YEAR), span_slice(lead, 0, YEAR));
}

/* An account is dated where its first sentence opens with the time. */
static void open_account(struct figure_context *context, const struct stretch *sentence,
                         struct figure_time before, int word)
{
    const struct mention *time = opening_time(context, sentence);
    if (time == NULL)
        return;
    struct figure_time now = context->paragraph;
    context->account_opened = true;
    if (tells_of_somebody(context->reading, time->end, sentence->end))
        return; /* 2018年，他返乡…: his year, not that of the paragraphs behind */
    if (word > 0 && now.future && now.deadline)
        return; /* 今后五年…力争到2030年…: promised there, and nothing told of later */
    if (within_lead(context, now.value))
        return;
    /* 全年…，6月底前…: the month dates one figure, the year what follows */
    context->account = figure_is_month(now.value) || (now.deadline && !time->deadline)
                           ? figure_last_time(context, sentence->begin, time->end, before)
                           : now;
}

void figure_context_leave(struct figure_context *context, const struct stretch *sentence,
                          const struct figure *figures, uint32_t count)
{
    enum { OPENING = 60 };
    struct figure_time before = context->paragraph;
    leave_time(context, sentence, before);
    close_time(&context->paragraph, figures, count);
    static const struct runes expected[] = {
        RUNES_ROW(U"预计"), RUNES_ROW(U"有望"), RUNES_ROW(U"可望"), {NULL, 0}};
    int word = leave_word(context, sentence, before);
    if (count == 0 && word > 0 && context->paragraph.deadline && !context->plan &&
        !context->paragraph_targets &&
        phrase_holds_word(context->reading->text, sentence->begin, sentence->end, expected))
        context->paragraph = before; /* 预计要到8月底才能交付。总投资…: when that is done */
    if (context->carried > 0 && count > 0 && figures[count - 1].status == FIGURE_RESULT)
        context->carried = 0; /* 计划投产…，已完成三成；新开工…: what was planned has been told */
    leave_targets(context, sentence, figures, count, word);
    context->points_planned |= announces_points(context, sentence);
    if (count == 0 && looks_ahead(context, sentence)) {
        context->account =
            context->paragraph; /* 今年是新规划的起步之年，我们要…: the year's plan */
        context->plan = true;
    }
    if (looks_at_year_gone(context, sentence))
        context->account = context->paragraph;
    if (count == 0)
        take_account(context, sentence);
    context->plan |= makes_plan_known(context, sentence);
    open_plan(context, sentence);
    count_figures(context, figures, count);
    const struct block *block = &context->reading->article->blocks[sentence->block];
    if (count > 0 && !context->account_opened && sentence->begin < block->begin + OPENING)
        open_account(context, sentence, before, word);
}

/* ---- status ---- */

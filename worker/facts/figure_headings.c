/* What the headings say of the figures below them: of which year they are, and whether they account
 * or plan. */
#include "facts/figure_headings.h"

#include "facts/phrase.h"

/* The year that a heading speaks of (一、2016年工作回顾); without a value where it names none. */
static struct figure_time year_in_heading(const struct reading *reading,
                                          const struct block *heading)
{
    for (uint32_t i = reading_mention_from(reading, heading->begin); i < reading->mention_count;
         i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= heading->end)
            break;
        if (mention->type == MENTION_TIME && figure_dates(reading, mention) &&
            figure_year_of(mention->value) != 0)
            return figure_time_of(reading, mention);
    }
    return (struct figure_time){0};
}

const struct runes *figure_new_years(void)
{
    static const struct runes words[] = {RUNES_ROW(U"新的一年"), RUNES_ROW(U"新一年"), {NULL, 0}};
    return words;
}

/* Where a headline's own words end: before closing marks and what stands in brackets behind. */
static uint32_t words_end(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes marks = RUNES_ROW(U"》”〉』」 ！!。");
    while (end > begin) {
        char32_t last = text.data[end - 1];
        if (last == U'）' || last == U')') {
            uint32_t open = end - 1;
            while (open > begin && text.data[open] != U'（' && text.data[open] != U'(')
                open--;
            if (open == begin)
                return end;
            end = open; /* 实施方案|（节选） */
        } else if (runes_hold(marks, last)) {
            end--;
        } else {
            return end;
        }
    }
    return end;
}

/* A notice or a plan promises: where it is the text itself (…实施方案) or is made known there
 * (…印发行动计划), not where the work goes by one (…行动计划见成效, 推进…规划). */
static bool heads_plan(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes papers[] = {RUNES_ROW(U"通知"),     RUNES_ROW(U"实施方案"),
                                          RUNES_ROW(U"工作方案"), RUNES_ROW(U"实施意见"),
                                          RUNES_ROW(U"招聘公告"), RUNES_ROW(U"招录公告"),
                                          RUNES_ROW(U"招考公告"), RUNES_ROW(U"招生公告"),
                                          RUNES_ROW(U"招募公告"), RUNES_ROW(U"选聘公告"),
                                          RUNES_ROW(U"选调公告"), RUNES_ROW(U"遴选公告"),
                                          RUNES_ROW(U"人员公告"), RUNES_ROW(U"教师公告"),
                                          RUNES_ROW(U"简章"),     RUNES_ROW(U"管理办法"),
                                          RUNES_ROW(U"实施办法"), RUNES_ROW(U"暂行办法"),
                                          RUNES_ROW(U"奖励办法"), RUNES_ROW(U"实施细则"),
                                          RUNES_ROW(U"通告"),     {NULL, 0}};
    static const struct runes plans[] = {RUNES_ROW(U"方案"),
                                         RUNES_ROW(U"规划"),
                                         RUNES_ROW(U"规划纲要"),
                                         RUNES_ROW(U"行动计划"),
                                         RUNES_ROW(U"工作计划"),
                                         RUNES_ROW(U"工作要点"),
                                         {NULL, 0}};
    static const struct runes issued[] = {
        RUNES_ROW(U"印发"),   RUNES_ROW(U"出台"), RUNES_ROW(U"发布"), RUNES_ROW(U"公布"),
        RUNES_ROW(U"下发"),   RUNES_ROW(U"制定"), RUNES_ROW(U"编制"), RUNES_ROW(U"施行"),
        RUNES_ROW(U"起实施"), RUNES_ROW(U"获批"), {NULL, 0}};
    static const struct runes deeds[] = {RUNES_ROW(U"实施"), RUNES_ROW(U"落实"), RUNES_ROW(U"推进"),
                                         RUNES_ROW(U"推动"), RUNES_ROW(U"深化"), RUNES_ROW(U"执行"),
                                         RUNES_ROW(U"按照"), RUNES_ROW(U"围绕"), {NULL, 0}};
    bool papered = phrase_holds_word(text, begin, end, papers);
    if (!papered && !phrase_holds_word(text, begin, end, plans))
        return false;
    if (phrase_holds_word(text, begin, end, issued))
        return true;
    uint32_t last = words_end(text, begin, end);
    if (papered && phrase_word_before(text, begin, last, papers) != NULL)
        return true;
    return phrase_word_before(text, begin, last, plans) != NULL &&
           !phrase_holds_word(text, begin, last, deeds);
}

/* 云山县发布2025年民生“十心”实事: what the year is to bring, but not 民生实事全部办结. */
static bool heads_deeds_to_do(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes deeds[] = {RUNES_ROW(U"实事"), {NULL, 0}};
    static const struct runes for_people[] = {
        RUNES_ROW(U"民生实事"), RUNES_ROW(U"惠民实事"), RUNES_ROW(U"为民实事"), {NULL, 0}};
    static const struct runes made_known[] = {
        RUNES_ROW(U"发布"), RUNES_ROW(U"公布"), RUNES_ROW(U"出炉"),
        RUNES_ROW(U"清单"), RUNES_ROW(U"揭晓"), RUNES_ROW(U"敲定"),
        RUNES_ROW(U"确定"), RUNES_ROW(U"来了"), {NULL, 0}};
    static const struct runes done[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"办结"), RUNES_ROW(U"办成"),
                                        RUNES_ROW(U"兑现"), RUNES_ROW(U"落地"), RUNES_ROW(U"成效"),
                                        RUNES_ROW(U"回眸"), RUNES_ROW(U"盘点"), RUNES_ROW(U"进展"),
                                        {NULL, 0}};
    return (phrase_holds_word(text, begin, end, for_people) ||
            (phrase_holds_word(text, begin, end, deeds) &&
             phrase_holds_word(text, begin, end, made_known))) &&
           !phrase_holds_word(text, begin, end, done);
}

void figure_headings_begin(struct figure_context *context, const struct reading *reading)
{
    *context =
        (struct figure_context){.reading = reading, .section = FIGURE_RESULT, .section_at = -1};
    static const struct runes intents[] = {RUNES_ROW(U"计划实施"), RUNES_ROW(U"计划投资"),
                                           RUNES_ROW(U"计划新"),   RUNES_ROW(U"将实施"),
                                           RUNES_ROW(U"将投资"),   RUNES_ROW(U"将新"),
                                           RUNES_ROW(U"将建"),     RUNES_ROW(U"将办"),
                                           RUNES_ROW(U"力争"),     {NULL, 0}};
    /* Of a year that is over, also where the message tells no time. */
    static const struct runes accounts[] = {RUNES_ROW(U"完成情况"),
                                            RUNES_ROW(U"运行情况"),
                                            RUNES_ROW(U"统计公报"),
                                            RUNES_ROW(U"工作总结"),
                                            RUNES_ROW(U"工作回顾"),
                                            RUNES_ROW(U"年综述"),
                                            {NULL, 0}};
    context->told = arena_alloc(reading->arena, reading->mention_count * sizeof(*context->told));
    context->new_year =
        phrase_holds_word(reading->text, 0, reading->article->body_length, figure_new_years());
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_MAIN &&
            (heads_plan(reading->text, block->begin, block->end) ||
             heads_deeds_to_do(reading->text, block->begin, block->end) ||
             phrase_holds_word(reading->text, block->begin, block->end, intents))) {
            context->plan = true;
            struct figure_time year = year_in_heading(reading, block);
            if (year.value.length == 4 && !year.past && !year.deadline)
                context->account = year; /* 2024年工作计划 */
        } else if (block->role == BLOCK_MAIN) {
            struct figure_time year = year_in_heading(reading, block);
            if (year.value.length == 4 &&
                (year.past ||
                 phrase_holds_word(reading->text, block->begin, block->end, accounts))) {
                context->heading = year; /* 2010年国民经济和社会发展统计公报 */
                if (!year.future &&
                    phrase_holds_word(reading->text, block->begin, block->end, accounts)) {
                    context->account = year;
                    context->account_general = true;
                }
            } else if (year.past && figure_last_month(year.value) != 0)
                context->account = year; /* 一季度我市经济平稳开局 */
        }
    }
}

static const struct runes plan_words[] = {RUNES_ROW(U"目标"),     RUNES_ROW(U"任务"),
                                          RUNES_ROW(U"安排"),     RUNES_ROW(U"今后"),
                                          RUNES_ROW(U"打算"),     RUNES_ROW(U"展望"),
                                          RUNES_ROW(U"举措"),     RUNES_ROW(U"重点工作"),
                                          RUNES_ROW(U"工作重点"), RUNES_ROW(U"工作要点"),
                                          RUNES_ROW(U"下一步"),   RUNES_ROW(U"计划"),
                                          RUNES_ROW(U"要求"),     {NULL, 0}};

bool figure_heading_plans(struct runes text, const struct block *heading)
{
    return phrase_holds_word(text, heading->begin, heading->end, plan_words);
}

/* 四、, of a report's first level. */
static bool is_numbered(struct runes text, const struct block *heading)
{
    static const struct runes numerals = RUNES_ROW(U"二三四五六七八九十");
    return heading->end > heading->begin + 2 && runes_hold(numerals, text.data[heading->begin]) &&
           text.data[heading->begin + 1] == U'、';
}

/* The heading that stands over a block: the last section before it. */
void figure_headings_take(struct figure_context *context, const struct block *block)
{
    static const struct runes accounts[] = {
        RUNES_ROW(U"回顾"), RUNES_ROW(U"成绩"), RUNES_ROW(U"过去"),
        RUNES_ROW(U"情况"), RUNES_ROW(U"成效"), RUNES_ROW(U"总结"),
        RUNES_ROW(U"运行"), RUNES_ROW(U"综述"), {NULL, 0}};
    const struct article *article = context->reading->article;
    struct runes text = context->reading->text;
    for (; context->next_block < article->block_count; context->next_block++) {
        const struct block *heading = &article->blocks[context->next_block];
        if (heading->role != BLOCK_SECTION)
            continue;
        if (heading->stands_at > block->begin)
            break;
        if ((int32_t)heading->stands_at <= context->section_at)
            continue;
        context->section_at = (int32_t)heading->stands_at;
        bool below = text.data[heading->begin] == U'（'; /* （一）…, under 一、2025年工作回顾 */
        if (below && context->upper_known)
            continue;
        bool planned = context->upper_known && context->section == FIGURE_TARGET;
        context->upper_known = false;
        context->section_known = false;
        struct figure_time year = year_in_heading(context->reading, heading);
        int32_t before = figure_year_of(context->heading.value),
                now = context->reading->reference.year;
        bool account = phrase_holds_word(text, heading->begin, heading->end, accounts);
        bool plan = !account && figure_heading_plans(text, heading);
        /* 三、2024年重点工作, then 四、加强自身建设: a report's plan goes on to its end */
        plan |= planned && !account && year.value.length == 0 && is_numbered(text, heading);
        if (year.value.length > 0 && now != 0 && !plan) {
            account = account || figure_year_of(year.value) < now;
            int32_t told = before != 0 ? before : figure_year_of(context->account.value);
            plan = !account && told != 0 && told < now; /* 2009年：…, then 2010年：… */
        }
        if (year.value.length > 0)
            context->heading = year;
        else if (plan)
            context->heading = (struct figure_time){0};
        if (!account && !plan)
            continue;
        context->section = account ? FIGURE_RESULT : FIGURE_TARGET;
        context->behind_lead |= plan; /* what the account led with ends there */
        context->section_known = true;
        context->upper_known = !below;
        /* 二、抓好七项任务: the year that was told for them before goes on */
        bool goes_on = plan && year.value.length == 0 && now != 0 &&
                       figure_year_of(context->account.value) >= now;
        if ((plan && !goes_on) || context->heading.value.length > 0)
            context->account = context->heading;
        if (account)
            context->plan = false;
    }
}

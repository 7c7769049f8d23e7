/* Which sentences that count nothing date the account behind them. A year that a story begins in
 * (2018年，村里来了…) does not: what was done then is told by whole bodies and in general words. */
#include "facts/figure_account.h"

#include "facts/figure_promises.h"
#include "facts/figure_reach.h"
#include "facts/phrase.h"

/* The time that the paragraph opens with: 2021年, 过去的一年, 刚刚过去的2021年. */
static const struct mention *time_at_head(const struct figure_context *context,
                                          const struct stretch *sentence)
{
    enum { LONGEST_LEAD = 6 };
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    if (sentence->begin > block->begin + 2)
        return NULL;
    uint32_t i = reading_mention_from(reading, sentence->begin);
    while (i < reading->mention_count && reading->mentions[i].type != MENTION_TIME &&
           reading->mentions[i].begin <= sentence->begin + LONGEST_LEAD)
        i++;
    const struct mention *mention = i < reading->mention_count ? &reading->mentions[i] : NULL;
    if (mention == NULL || mention->type != MENTION_TIME ||
        mention->begin > sentence->begin + LONGEST_LEAD || mention->end >= sentence->end ||
        phrase_end(reading->text, sentence->begin, mention->begin, PHRASE_CLAUSE) < mention->begin)
        return NULL;
    return mention;
}

/* A whole year, half or quarter, or the months from January on. */
static bool is_long(struct span value)
{
    enum { YEAR = 4, PART = 7, MONTHS = 15 };
    return value.length == YEAR || (value.length == PART && !figure_is_month(value)) ||
           (value.length == MONTHS && !figure_is_spell(value));
}

/* 是全县产业化的关键之年, ，是很不寻常的一年: what the year was. */
static bool is_characterised(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes years[] = {RUNES_ROW(U"之年"), RUNES_ROW(U"一年"), {NULL, 0}};
    if (begin < limit && phrase_mark_at(text, begin) == PHRASE_COMMA)
        begin++;
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    return begin < end && text.data[begin] == U'是' &&
           phrase_word_before(text, begin, end, years) != NULL;
}

/* ，全县上下坚持…; ，县法院在县委领导下，忠实履行…: what a whole body did, in general. */
static bool is_general(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes bodies[] = {
        RUNES_ROW(U"全县"),   RUNES_ROW(U"全市"),   RUNES_ROW(U"全区"),   RUNES_ROW(U"全州"),
        RUNES_ROW(U"全旗"),   RUNES_ROW(U"全镇"),   RUNES_ROW(U"全乡"),   RUNES_ROW(U"全街道"),
        RUNES_ROW(U"全省"),   RUNES_ROW(U"全院"),   RUNES_ROW(U"全局"),   RUNES_ROW(U"全系统"),
        RUNES_ROW(U"我县"),   RUNES_ROW(U"我市"),   RUNES_ROW(U"我区"),   RUNES_ROW(U"我镇"),
        RUNES_ROW(U"我乡"),   RUNES_ROW(U"我院"),   RUNES_ROW(U"我局"),   RUNES_ROW(U"县委"),
        RUNES_ROW(U"市委"),   RUNES_ROW(U"区委"),   RUNES_ROW(U"党委"),   RUNES_ROW(U"县政府"),
        RUNES_ROW(U"市政府"), RUNES_ROW(U"区政府"), RUNES_ROW(U"法院"),   RUNES_ROW(U"检察院"),
        RUNES_ROW(U"人大"),   RUNES_ROW(U"政协"),   RUNES_ROW(U"各级"),   RUNES_ROW(U"各乡镇"),
        RUNES_ROW(U"系统"),   RUNES_ROW(U"局党组"), RUNES_ROW(U"党工委"), {NULL, 0}};
    static const struct runes manners[] = {
        RUNES_ROW(U"坚持"), RUNES_ROW(U"围绕"), RUNES_ROW(U"贯彻"),     RUNES_ROW(U"履行"),
        RUNES_ROW(U"紧扣"), RUNES_ROW(U"聚焦"), RUNES_ROW(U"面对"),     RUNES_ROW(U"克服"),
        RUNES_ROW(U"攻坚"), RUNES_ROW(U"统筹"), RUNES_ROW(U"指导"),     RUNES_ROW(U"领导下"),
        RUNES_ROW(U"上下"), RUNES_ROW(U"立足"), RUNES_ROW(U"团结"),     RUNES_ROW(U"真抓实干"),
        RUNES_ROW(U"奋力"), RUNES_ROW(U"牢牢"), RUNES_ROW(U"扎实推进"), RUNES_ROW(U"各项工作"),
        {NULL, 0}};
    return begin < end && phrase_mark_at(text, begin) == PHRASE_COMMA &&
           phrase_holds_word(text, begin, end, bodies) &&
           phrase_holds_word(text, begin, end, manners);
}

bool figure_opens_account(const struct figure_context *context, const struct stretch *sentence,
                          struct figure_time *time)
{
    const struct reading *reading = context->reading;
    struct runes text = reading->text;
    const struct mention *head = time_at_head(context, sentence);
    if (head == NULL || !figure_mention_dates(context, head))
        return false;
    struct figure_time told = figure_mention_time(context, head);
    if (!is_long(told.value) || figure_year_of(told.value) == 0 || told.deadline || told.future)
        return false;
    uint32_t at;
    bool ahead = context->plan || figure_orders(text, head->end, sentence->end) ||
                 figure_promise_word(reading, head->end, sentence->end, &at) > 0;
    if ((ahead && !told.past) || (!is_characterised(text, head->end, sentence->end) &&
                                  !is_general(text, head->end, sentence->end)))
        return false;
    *time = told;
    return true;
}

bool figure_opens_list(const struct figure_context *context, const struct stretch *sentence,
                       struct figure_time *time)
{
    static const struct runes below[] = {RUNES_ROW(U"如下"), {NULL, 0}};
    const struct reading *reading = context->reading;
    const struct block *block = &reading->article->blocks[sentence->block];
    struct figure_time none = {0};
    if (sentence->end + 1 < block->end ||
        phrase_mark_at(reading->text, block->end - 1) != PHRASE_COLON ||
        !phrase_holds_word(reading->text, sentence->begin, block->end, below))
        return false;
    struct figure_time told = figure_last_time(context, sentence->begin, sentence->end, none);
    if (!span_starts_with(told.value, SPAN("../")))
        return false;
    *time = told;
    return true;
}

bool figure_is_numbered_point(struct runes text, const struct block *block)
{
    uint32_t number, at = block->begin + (text.data[block->begin] == U'（');
    uint32_t length = at < block->end ? phrase_count(text, at, block->end, &number) : 0;
    static const struct runes marks = RUNES_ROW(U"）、.．");
    return length > 0 && at + length < block->end && runes_hold(marks, text.data[at + length]);
}

bool figure_is_listed(const struct reading *reading, const struct block *block)
{
    enum { LONGEST_LABEL = 12 };
    struct runes text = reading->text;
    uint32_t limit =
        block->end - block->begin > LONGEST_LABEL ? block->begin + LONGEST_LABEL : block->end;
    uint32_t end = phrase_end(text, block->begin, limit, PHRASE_CLAUSE);
    return text.data[block->begin] == U'据' || figure_is_numbered_point(text, block) ||
           (end < limit && phrase_mark_at(text, end) == PHRASE_COLON);
}

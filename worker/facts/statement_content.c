/* What is said: where it begins behind a verb of saying, the quotation before a speaker, and verbs
 * that say nothing. Text alone is asked. */
#include "facts/statement_content.h"

#include "facts/list_marks.h"
#include "facts/phrase.h"

enum { MOST_LISTENERS = 3 };

/* What may follow a weak verb that introduces content without a mark. */
static const struct runes openers[] = {RUNES_ROW(U"要"),   RUNES_ROW(U"将"),   RUNES_ROW(U"全县"),
                                       RUNES_ROW(U"全市"), RUNES_ROW(U"全区"), RUNES_ROW(U"各级"),
                                       RUNES_ROW(U"各"),   RUNES_ROW(U"大家"), RUNES_ROW(U"广大"),
                                       RUNES_ROW(U"企业"), RUNES_ROW(U"他们"), RUNES_ROW(U"双方"),
                                       RUNES_ROW(U"通过"), {NULL, 0}};

/* 明确|责任，…, 提出|要求，…: whether what follows the verb up to a comma is its object, told to
 * nobody. */
static bool takes_object(struct runes text, uint32_t verb_end, uint32_t comma)
{
    static const struct runes verbs[] = {RUNES_ROW(U"明确"), RUNES_ROW(U"决定"), RUNES_ROW(U"总结"),
                                         RUNES_ROW(U"分析"), RUNES_ROW(U"介绍"), {NULL, 0}};
    static const struct runes demands[] = {
        RUNES_ROW(U"要求"), RUNES_ROW(U"建议"), RUNES_ROW(U"意见"), RUNES_ROW(U"申请"),
        RUNES_ROW(U"问题"), RUNES_ROW(U"方案"), RUNES_ROW(U"目标"), RUNES_ROW(U"议案"),
        RUNES_ROW(U"提案"), RUNES_ROW(U"质疑"), RUNES_ROW(U"批评"), RUNES_ROW(U"倡议"),
        RUNES_ROW(U"希望"), RUNES_ROW(U"任务"), RUNES_ROW(U"思路"), RUNES_ROW(U"举措"),
        RUNES_ROW(U"异议"), RUNES_ROW(U"措施"), {NULL, 0}};
    uint32_t verb = verb_end < 2 ? 0 : verb_end - 2;
    return phrase_word_before(text, verb, verb_end, verbs) != NULL ||
           (runes_at(text, verb, RUNES(U"提出")) &&
            phrase_word_before(text, verb_end, comma, demands) != NULL);
}

/* 叮嘱车间负责人，…: whom it was said to, up to a comma; what follows is the content. */
static uint32_t behind_listener(struct runes text, uint32_t at, uint32_t stop, bool *marked)
{
    uint32_t comma = phrase_end(text, at, stop, PHRASE_COMMA | PHRASE_COLON);
    if (comma >= stop || comma - at > 10 ||
        (phrase_mark_at(text, comma) == PHRASE_COMMA && takes_object(text, at, comma)))
        return UINT32_MAX;
    *marked = true;
    return comma + 1;
}

bool statement_is_bidding(struct runes text, uint32_t verb_end)
{
    static const struct runes verbs[] = {RUNES_ROW(U"叮嘱"), RUNES_ROW(U"嘱咐"), RUNES_ROW(U"提醒"),
                                         RUNES_ROW(U"勉励"), RUNES_ROW(U"鼓励"), RUNES_ROW(U"希望"),
                                         RUNES_ROW(U"号召"), RUNES_ROW(U"呼吁"), RUNES_ROW(U"建议"),
                                         RUNES_ROW(U"告诫"), RUNES_ROW(U"寄语"), {NULL, 0}};
    return verb_end >= 2 && phrase_word_before(text, verb_end - 2, verb_end, verbs) != NULL;
}

/* 企业负责人要聚焦主业, 大家一定注意安全: a listener of a few characters, then what he is to do. */
static bool binds_listener(struct runes text, uint32_t at, uint32_t stop)
{
    static const struct runes words[] = {
        RUNES_ROW(U"要"),   RUNES_ROW(U"一定"), RUNES_ROW(U"务必"), RUNES_ROW(U"把"),
        RUNES_ROW(U"继续"), RUNES_ROW(U"切实"), RUNES_ROW(U"做好"), RUNES_ROW(U"注意"),
        RUNES_ROW(U"多"),   RUNES_ROW(U"不要"), RUNES_ROW(U"能"),   RUNES_ROW(U"抢抓"),
        RUNES_ROW(U"抓住"), RUNES_ROW(U"加强"), RUNES_ROW(U"加快"), RUNES_ROW(U"珍惜"),
        RUNES_ROW(U"们"),   RUNES_ROW(U"当好"), {NULL, 0}};
    static const struct runes glued_before = RUNES_ROW(U"主重需首纪次摘功许众很更最");
    static const struct runes glued_behind = RUNES_ROW(U"求点素么多数");
    enum { LISTENER_MOST = 14 };
    uint32_t last = stop - at > LISTENER_MOST ? at + LISTENER_MOST : stop;
    for (uint32_t i = at; i < last && phrase_mark_at(text, i) == 0; i++) {
        const struct runes *word = phrase_word_at(text, i, stop, words);
        if (word == NULL || (i > at && runes_hold(glued_before, text.data[i - 1])) ||
            (word->length == 1 && i + 1 < stop && runes_hold(glued_behind, text.data[i + 1]) &&
             !runes_at(text, i + 1, RUNES(U"求真务实"))))
            continue;
        return true;
    }
    return false;
}

/* Where content begins behind the verb: after 道, 说, 了记者 and the mark; `limit` where nothing is
 * said. *marked: a mark or quotation opens it. */
uint32_t statement_content_after(struct runes text, uint32_t verb_end, uint32_t limit, bool weak,
                                 bool *marked)
{
    static const struct runes listeners[] = {
        RUNES_ROW(U"记者"),     RUNES_ROW(U"大家"),         RUNES_ROW(U"笔者"),
        RUNES_ROW(U"我们"),     RUNES_ROW(U"道"),           RUNES_ROW(U"说"),
        RUNES_ROW(U"过一句话"), RUNES_ROW(U"过这样一句话"), {NULL, 0}};
    uint32_t at = verb_end;
    const struct runes *listener;
    for (int i = 0; i < MOST_LISTENERS; i++)
        if ((listener = phrase_word_at(text, at, limit, listeners)) != NULL)
            at += listener->length;
    if (at + 1 < limit && text.data[at] == U'到' &&
        (phrase_mark_at(text, at + 1) & (PHRASE_COMMA | PHRASE_COLON)) != 0)
        at++; /* 说到，“…” */
    *marked = at < limit && (phrase_mark_at(text, at) & (PHRASE_COMMA | PHRASE_COLON)) != 0;
    if (*marked || (at < limit && statement_opens_quote(text.data[at]))) {
        *marked = true;
        while (at < limit && (phrase_mark_at(text, at) & (PHRASE_COMMA | PHRASE_COLON)))
            at++;
        return at;
    }
    uint32_t stop = phrase_end(text, at, limit, PHRASE_STOP);
    if (at < limit && text.data[at] == U'起') { /* 说起变化：“…” */
        uint32_t colon = phrase_end(text, at, stop, PHRASE_COLON);
        *marked = colon + 1 < stop && statement_opens_quote(text.data[colon + 1]);
        return *marked ? colon + 1 : limit;
    }
    if (at >= limit || stop - at < 4 || text.data[at] == U'了' || text.data[at] == U'的' ||
        (text.data[at] == U'过' && !runes_at(text, at, RUNES(U"过去"))))
        return limit;
    if (weak && phrase_word_at(text, at, limit, openers) == NULL) {
        *marked = statement_is_bidding(text, verb_end) && binds_listener(text, at, stop);
        return *marked ? at : behind_listener(text, at, stop, marked);
    }
    return at;
}

uint32_t statement_before_matter(struct runes text, uint32_t limit, uint32_t end)
{
    enum { SHORTEST = 2 };
    static const struct runes matters[] = {RUNES_ROW(U"就"),   RUNES_ROW(U"对"),
                                           RUNES_ROW(U"围绕"), RUNES_ROW(U"针对"),
                                           RUNES_ROW(U"结合"), {NULL, 0}};
    static const struct runes joints[] = {
        RUNES_ROW(U"并"), RUNES_ROW(U"还"), RUNES_ROW(U"同时"), {NULL, 0}};
    uint32_t begin = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    uint32_t at = begin + phrase_word_length(text, begin, end, joints);
    uint32_t matter = phrase_word_length(text, at, end, matters);
    return matter > 0 && at + matter + SHORTEST <= end ? begin : end;
}

bool statement_ends_speech(struct runes text, uint32_t mark)
{
    return (phrase_mark_at(text, mark) & (PHRASE_STOP | PHRASE_COMMA)) != 0 ||
           text.data[mark] == U'…';
}

bool statement_is_spoken(struct runes text, uint32_t verb_end, uint32_t limit)
{
    uint32_t at = verb_end + (verb_end < limit && text.data[verb_end] == U'道');
    return at >= limit || statement_opens_quote(text.data[at]) || phrase_mark_at(text, at) != 0;
}

/* A quotation that ends right before the speaker's phrase: “……，”X说。 Its begin, or `end` (also
 * where it is longer than any phrase). */
uint32_t statement_quotation_before(struct runes text, uint32_t limit, uint32_t end)
{
    uint32_t at = end;
    if (end > limit && end - limit > PHRASE_LONGEST)
        limit = end - PHRASE_LONGEST;
    while (at > limit && text.data[at - 1] == U' ')
        at--;
    if (at == limit || !statement_closes_quote(text.data[at - 1]))
        return end;
    uint32_t depth = 0;
    for (uint32_t i = at; i > limit; i--) {
        if (statement_closes_quote(text.data[i - 1]))
            depth++;
        else if (statement_opens_quote(text.data[i - 1]) && --depth == 0)
            return i - 1;
    }
    return end;
}

uint32_t statement_behind_topic(struct runes text, uint32_t at, uint32_t limit)
{
    enum { LONGEST = 30 };
    if (at < limit && statement_opens_quote(text.data[at]))
        return at;
    const uint32_t last = limit - at > LONGEST ? at + LONGEST : limit;
    const uint32_t end = at < last ? phrase_end(text, at, last, PHRASE_CLAUSE) : last;
    return end < last && phrase_mark_at(text, end) == PHRASE_COLON ? end + 1 : at;
}

bool statement_is_quotation(struct runes text, uint32_t at, uint32_t limit)
{
    if (at >= limit || !statement_opens_quote(text.data[at]))
        return false;
    uint32_t close = phrase_closing(text, at, limit);
    return close + 1 >= limit || !rune_is_han(text.data[close + 1]) ||
           phrase_mark_at(text, close - 1) != 0;
}

bool statement_inside_quotation(struct runes text, uint32_t begin, uint32_t position)
{
    int32_t depth = 0;
    if (position - begin > PHRASE_LONGEST)
        begin = position - PHRASE_LONGEST;
    for (uint32_t i = begin; i < position; i++) {
        if (text.data[i] == U'“')
            depth++;
        else if (text.data[i] == U'”' && depth > 0)
            depth--;
    }
    return depth > 0;
}

/* 重大项目集中|开工, 文化节|开幕: whether the words up to `end` are of what a ceremony opens. */
static bool is_opened(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes solemnly[] = {
        RUNES_ROW(U"集中"), RUNES_ROW(U"正式"), RUNES_ROW(U"隆重"), {NULL, 0}};
    static const struct runes occasions = RUNES_ROW(U"会节展赛式动周季目程馆园桥路场站");
    return end > begin && (runes_hold(occasions, text.data[end - 1]) ||
                           phrase_word_before(text, begin, end, solemnly) != NULL);
}

/* 表示|满意, 表示|热烈的欢迎: a feeling towards somebody, without a word of what is said. */
static bool is_shown(struct runes text, uint32_t verb, uint32_t end, uint32_t limit)
{
    enum { LONGEST_FEELING = 14 };
    static const struct runes feelings[] = {
        RUNES_ROW(U"满意"), RUNES_ROW(U"感谢"), RUNES_ROW(U"欢迎"), RUNES_ROW(U"祝贺"),
        RUNES_ROW(U"肯定"), RUNES_ROW(U"慰问"), RUNES_ROW(U"敬意"), RUNES_ROW(U"赞赏"),
        RUNES_ROW(U"关切"), RUNES_ROW(U"谢意"), RUNES_ROW(U"感激"), RUNES_ROW(U"认可"),
        RUNES_ROW(U"祝愿"), RUNES_ROW(U"问候"), RUNES_ROW(U"歉意"), RUNES_ROW(U"欣慰"),
        RUNES_ROW(U"敬佩"), RUNES_ROW(U"钦佩"), RUNES_ROW(U"哀悼"), RUNES_ROW(U"赞扬"),
        RUNES_ROW(U"关心"), RUNES_ROW(U"祝福"), RUNES_ROW(U"赞许"), {NULL, 0}};
    if (!runes_at(text, verb, RUNES(U"表示")))
        return false;
    uint32_t last = limit - end > LONGEST_FEELING ? end + LONGEST_FEELING : limit;
    uint32_t stop = phrase_end(text, end, last, PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA);
    return (stop < last || stop == limit) && phrase_word_before(text, end, stop, feelings) != NULL;
}

/* 希望|来榜镇再接再厉, 建议|政府多搭平台: whether the word is no part of a name, and what is wished
 * stands behind it. */
bool statement_wishes(struct runes text, uint32_t verb, uint32_t end, uint32_t limit)
{
    enum { LEAST = 4 };
    static const struct runes names[] = {RUNES_ROW(U"小学"), RUNES_ROW(U"工程"), RUNES_ROW(U"之"),
                                         RUNES_ROW(U"的"),   RUNES_ROW(U"和"),   RUNES_ROW(U"所在"),
                                         RUNES_ROW(U"值"),   RUNES_ROW(U"与"),   RUNES_ROW(U"方案"),
                                         RUNES_ROW(U"书"),   {NULL, 0}};
    static const struct runes verbs[] = {RUNES_ROW(U"希望"), RUNES_ROW(U"建议"), RUNES_ROW(U"呼吁"),
                                         RUNES_ROW(U"提醒"), RUNES_ROW(U"号召"), {NULL, 0}};
    if (phrase_word_at(text, verb, end, verbs) == NULL ||
        phrase_word_at(text, end, limit, names) != NULL)
        return false;
    for (uint32_t i = end; i < end + LEAST; i++)
        if (i >= limit || !rune_is_han(text.data[i]))
            return false;
    return true;
}

/* 指出|问题要害，…: what was pointed out is only named. */
static bool is_pointed_at(struct runes text, uint32_t verb, uint32_t end, uint32_t limit)
{
    enum { LONGEST_OBJECT = 10 };
    static const struct runes objects[] = {
        RUNES_ROW(U"问题"), RUNES_ROW(U"不足"), RUNES_ROW(U"短板"), RUNES_ROW(U"要害"),
        RUNES_ROW(U"差距"), RUNES_ROW(U"症结"), RUNES_ROW(U"方向"), RUNES_ROW(U"缺点"),
        RUNES_ROW(U"隐患"), {NULL, 0}};
    if (!runes_at(text, verb, RUNES(U"指出")))
        return false;
    const uint32_t last = limit - end > LONGEST_OBJECT ? end + LONGEST_OBJECT : limit;
    const uint32_t stop = phrase_end(text, end, last, PHRASE_CLAUSE);
    return stop > end && (stop < last || stop == limit) &&
           phrase_word_before(text, end, stop, objects) != NULL;
}

/* 对…进行了|点评，, 作了|总结。: the act alone, without a word of what was said. */
static bool is_mere_act(struct runes text, uint32_t verb, uint32_t end, uint32_t limit)
{
    static const struct runes verbs[] = {RUNES_ROW(U"点评"), RUNES_ROW(U"总结"), RUNES_ROW(U"分析"),
                                         RUNES_ROW(U"介绍"), RUNES_ROW(U"解读"), RUNES_ROW(U"说明"),
                                         RUNES_ROW(U"回顾"), {NULL, 0}};
    static const struct runes doing[] = {RUNES_ROW(U"进行"),
                                         RUNES_ROW(U"进行了"),
                                         RUNES_ROW(U"作了"),
                                         RUNES_ROW(U"做了"),
                                         {NULL, 0}};
    return end < limit && (phrase_mark_at(text, end) & (PHRASE_COMMA | PHRASE_STOP)) != 0 &&
           phrase_word_at(text, verb, end, verbs) != NULL &&
           phrase_word_before(text, 0, verb, doing) != NULL;
}

/* Whether the verb belongs to a longer word or to a noun phrase: 要求的, 学说, 按照要求. */
bool statement_is_no_verb(struct runes text, uint32_t begin, uint32_t end, uint32_t limit,
                          bool named)
{
    static const struct runes leads[] = {
        RUNES_ROW(U"按照"), RUNES_ROW(U"按"),     RUNES_ROW(U"有关"), RUNES_ROW(U"的"),
        RUNES_ROW(U"部署"), RUNES_ROW(U"工作"),   RUNES_ROW(U"据"),   RUNES_ROW(U"各项"),
        RUNES_ROW(U"小"),   RUNES_ROW(U"学"),     RUNES_ROW(U"传"),   RUNES_ROW(U"来"),
        RUNES_ROW(U"虽"),   RUNES_ROW(U"听"),     RUNES_ROW(U"具体"), RUNES_ROW(U"这一"),
        RUNES_ROW(U"总"),   RUNES_ROW(U"国务院"), {NULL, 0}};
    static const struct runes ceremonies[] = {
        RUNES_ROW(U"开幕"), RUNES_ROW(U"开工"), RUNES_ROW(U"启动"),
        RUNES_ROW(U"开赛"), RUNES_ROW(U"开园"), RUNES_ROW(U"闭幕"),
        RUNES_ROW(U"开馆"), RUNES_ROW(U"通车"), {NULL, 0}};
    if (is_shown(text, begin, end, limit) || is_pointed_at(text, begin, end, limit))
        return true;
    if (runes_at(text, begin, RUNES(U"宣布")) &&
        phrase_word_at(text, end, limit, ceremonies) != NULL)
        return true; /* 宣布开幕: an act, not a statement */
    enum { LONGEST_ACT = 40, FURTHEST_ORDER = 24 };
    if (runes_at(text, begin, RUNES(U"宣布")) && end < limit &&
        (rune_is_han(text.data[end]) || text.data[end] == U'“')) {
        uint32_t last = limit - end > LONGEST_ACT ? end + LONGEST_ACT : limit;
        uint32_t stop = phrase_end(text, end, last, PHRASE_CLAUSE);
        const struct runes *act =
            stop < last ? phrase_word_before(text, end, stop, ceremonies) : NULL;
        if (act != NULL && is_opened(text, end, stop - act->length))
            return true; /* 宣布重大项目集中开工，…; not 宣布公路全部通车，明年再建… */
    }
    if (runes_at(text, begin, RUNES(U"要求")) || runes_at(text, begin, RUNES(U"指示"))) {
        uint32_t from = begin > FURTHEST_ORDER ? begin - FURTHEST_ORDER : 0;
        from = phrase_begin(text, from, begin, PHRASE_CLAUSE);
        if (named ? phrase_opens_with_order(text, from, begin)
                  : phrase_follows_order(text, from, begin))
            return true; /* 县政协按照|全市会议|要求，…, 根据市长王某|要求，… */
    }
    static const struct runes sought[] = {RUNES_ROW(U"真务实"), RUNES_ROW(U"真求实"),
                                          RUNES_ROW(U"实求新"), RUNES_ROW(U"新求变"),
                                          RUNES_ROW(U"同存异"), {NULL, 0}};
    if (end > begin && text.data[end - 1] == U'求' &&
        phrase_word_at(text, end, limit, sought) != NULL)
        return true; /* 要|求真务实抓落实 */
    if (is_mere_act(text, begin, end, limit))
        return true;
    if (end < limit && RUNE_AMONG(text.data[end], U"的明书地时")) /* 点评|时指出 */
        return true;
    if (end == begin + 1 && begin > 0 && text.data[begin] == U'道' &&
        RUNE_AMONG(text.data[begin - 1], U"街管渠河航铁国省县乡村大轨隧车人步便赛频跑巷山水"))
        return true; /* 来到某街|道|，… */
    if (end == begin + 1 && end < limit && text.data[begin] == U'道' && rune_is_han(text.data[end]))
        return true; /* 园区|道路, 指着水泥道|说 */
    if (begin > 0 && text.data[begin - 1] == U'边' && end + 1 < limit &&
        (text.data[end] == U'边' || text.data[end + 1] == U'边'))
        return true; /* 边|称|茶边说 */
    bool only_said = runes_at(text, begin, RUNES(U"强调")) || runes_at(text, begin, RUNES(U"指出"));
    only_said |=
        statement_behind_demand(text, begin, end, limit) != 0; /* 就下步工作|提出意见：一是 */
    return !named && !only_said && phrase_word_before(text, 0, begin, leads) != NULL;
}

/* 通报了…情况：今年…: what was reported on is named, then the report; where the content begins.
 * UINT32_MAX where nothing but its name is told (通报…情况。); 0 for other wordings. */
uint32_t statement_behind_report(struct runes text, uint32_t verb, uint32_t verb_end,
                                 uint32_t limit)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"通报"), RUNES_ROW(U"汇报"), RUNES_ROW(U"介绍"), {NULL, 0}};
    static const struct runes matters[] = {
        RUNES_ROW(U"情况"), RUNES_ROW(U"进展"), RUNES_ROW(U"进度"), RUNES_ROW(U"工作"),
        RUNES_ROW(U"成效"), RUNES_ROW(U"经验"), RUNES_ROW(U"做法"), {NULL, 0}};
    enum { LONGEST_MATTER = 40 };
    if (phrase_word_at(text, verb, limit, verbs) == NULL)
        return 0;
    uint32_t last = verb_end + LONGEST_MATTER < limit ? verb_end + LONGEST_MATTER : limit;
    uint32_t end = phrase_end(text, verb_end, last, PHRASE_CLAUSE);
    if (end <= verb_end + 2 || phrase_word_before(text, verb_end, end, matters) == NULL)
        return 0;
    if (end < limit && phrase_mark_at(text, end) == PHRASE_COLON)
        return end + 1;
    return end >= limit || phrase_mark_at(text, end) & (PHRASE_STOP | PHRASE_COMMA) ? UINT32_MAX
                                                                                    : 0;
}

uint32_t statement_behind_demand(struct runes text, uint32_t verb, uint32_t verb_end,
                                 uint32_t limit)
{
    enum { LONGEST_DEMAND = 16 };
    static const struct runes demands[] = {
        RUNES_ROW(U"要求"), RUNES_ROW(U"意见"), RUNES_ROW(U"希望"), RUNES_ROW(U"建议"), {NULL, 0}};
    uint32_t last = limit - verb_end > LONGEST_DEMAND ? verb_end + LONGEST_DEMAND : limit;
    uint32_t end = phrase_end(text, verb_end, last, PHRASE_CLAUSE);
    struct list_mark mark;
    if (!runes_at(text, verb, RUNES(U"提出")) || end >= last ||
        phrase_word_before(text, verb_end, end, demands) == NULL)
        return 0;
    return list_marker_at(text, end + 1, limit, true, &mark) ? end + 1 : 0;
}

bool statement_opens_content(struct runes text, uint32_t at, uint32_t limit)
{
    return phrase_word_at(text, at, limit, openers) != NULL;
}

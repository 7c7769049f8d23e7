/* Spells of time as standards of work. The deed stands right behind the spell and closes its
 * phrase; what it is done with, if told, stands before it. */
#include "facts/figure_standard.h"

#include "facts/figure_lead.h"
#include "facts/figure_tail.h"
#include "facts/figure_text.h"

/* The deed behind a spell that ends at `end`; empty where none stands there. */
static struct phrase deed_behind(struct runes text, uint32_t end, uint32_t limit)
{
    enum { LONGEST = 8 };
    static const struct runes within[] = {
        RUNES_ROW(U"之内"), RUNES_ROW(U"以内"), RUNES_ROW(U"内"), {NULL, 0}};
    static const struct runes surely[] = {
        RUNES_ROW(U"必须"), RUNES_ROW(U"全部"), RUNES_ROW(U"及时"), RUNES_ROW(U"快速"),
        RUNES_ROW(U"完成"), RUNES_ROW(U"予以"), RUNES_ROW(U"给予"), RUNES_ROW(U"作出"),
        RUNES_ROW(U"须"),   RUNES_ROW(U"要"),   RUNES_ROW(U"即可"), {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"办结"), RUNES_ROW(U"办好"), RUNES_ROW(U"办理"), RUNES_ROW(U"办成"),
        RUNES_ROW(U"响应"), RUNES_ROW(U"到场"), RUNES_ROW(U"到位"), RUNES_ROW(U"反馈"),
        RUNES_ROW(U"回复"), RUNES_ROW(U"答复"), RUNES_ROW(U"回应"), RUNES_ROW(U"签收"),
        RUNES_ROW(U"首联"), RUNES_ROW(U"处置"), RUNES_ROW(U"上报"), RUNES_ROW(U"出动"),
        RUNES_ROW(U"清理"), RUNES_ROW(U"审结"), RUNES_ROW(U"上门"), RUNES_ROW(U"送达"),
        RUNES_ROW(U"受理"), RUNES_ROW(U"转办"), RUNES_ROW(U"交办"), RUNES_ROW(U"修复"),
        RUNES_ROW(U"抢通"), RUNES_ROW(U"赶到"), RUNES_ROW(U"整改"), RUNES_ROW(U"出具"),
        RUNES_ROW(U"审批"), RUNES_ROW(U"审核"), RUNES_ROW(U"拨付"), {NULL, 0}};
    struct phrase none = {end, end};
    uint32_t at = end + phrase_word_length(text, end, limit, within);
    at += phrase_word_length(text, at, limit, surely);
    uint32_t length = phrase_word_length(text, at, limit, deeds);
    uint32_t last = phrase_end(text, at, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    last = runes_next(runes_slice(text, 0, last), at, U'”');
    return length > 0 && last - at <= LONGEST && phrase_is_han(text, (struct phrase){at, last})
               ? (struct phrase){at, last}
               : none;
}

/* 赶到现场, 抢通道路: what news tells of one time too, 消防员15分钟赶到现场. */
static bool happens(struct runes text, struct phrase deed)
{
    static const struct runes once[] = {RUNES_ROW(U"赶到"), RUNES_ROW(U"抢通"), RUNES_ROW(U"出动"),
                                        RUNES_ROW(U"到场"), RUNES_ROW(U"修复"), RUNES_ROW(U"送达"),
                                        RUNES_ROW(U"清理"), RUNES_ROW(U"处置"), RUNES_ROW(U"到位"),
                                        RUNES_ROW(U"上门"), {NULL, 0}};
    return phrase_word_at(text, deed.begin, deed.end, once) != NULL;
}

/* 须, 应, 要 as an order in [begin, end), and not of another word: 响应, 应急, 重要. */
static bool is_ordered(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes orders = RUNES_ROW(U"须应需要"),
                              before = RUNES_ROW(U"响供反适对效相主重首急摘纪刚简"),
                              behind = RUNES_ROW(U"急求对用素点道");
    for (uint32_t at = begin; at < end; at++)
        if (runes_hold(orders, text.data[at]) &&
            !(at > 0 && runes_hold(before, text.data[at - 1])) &&
            !runes_hold(behind, text.data[at + 1]))
            return true;
    return false;
}

/* Whether the spell is told as one not to be overrun: 15分钟|内|到场, “5分钟到场、…”,
 * 做到15分钟到场. */
static bool is_bound_by(struct runes text, uint32_t clause, const struct mention *mention)
{
    enum { FURTHEST = 8 };
    static const struct runes holding[] = {
        RUNES_ROW(U"实行"), RUNES_ROW(U"做到"), RUNES_ROW(U"确保"), RUNES_ROW(U"承诺"),
        RUNES_ROW(U"要求"), RUNES_ROW(U"严格"), {NULL, 0}};
    const uint32_t begin = mention->begin;
    const uint32_t near = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    return text.data[mention->end - 1] == U'内' ||
           (mention->end + 1 < text.length &&
            (text.data[mention->end] == U'内' || text.data[mention->end + 1] == U'内')) ||
           (begin > 0 && RUNE_AMONG(text.data[begin - 1], U"“、")) ||
           is_ordered(text, near, begin) || phrase_holds_word(text, near, begin, holding);
}

bool figure_is_standard(const struct reading *reading, const struct mention *mention,
                        uint32_t clause, uint32_t limit)
{
    static const struct runes units[] = {
        RUNES_ROW(U"小时"),   RUNES_ROW(U"分钟"),     RUNES_ROW(U"天"),     RUNES_ROW(U"日"),
        RUNES_ROW(U"小时内"), RUNES_ROW(U"分钟内"),   RUNES_ROW(U"天内"),   RUNES_ROW(U"日内"),
        RUNES_ROW(U"天以内"), RUNES_ROW(U"小时以内"), RUNES_ROW(U"日以内"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"用了过近超约仅第每经续时前满后月长到至年");
    struct runes text = reading->text;
    uint32_t begin = mention->begin;
    if ((mention->type != MENTION_DURATION && mention->type != MENTION_TIME) ||
        !(rune_is_digit(text.data[begin]) || text.data[begin] == U'半') ||
        phrase_word_before(text, begin, mention->end, units) == NULL ||
        (begin > clause && runes_hold(bound, text.data[begin - 1])) || mention->end >= limit)
        return false;
    struct phrase deed = deed_behind(text, mention->end, limit);
    return phrase_has_words(deed) && text.data[deed.end - 1] != U'了' &&
           !(happens(text, deed) && !is_bound_by(text, clause, mention));
}

struct span figure_standard_told(const struct figure_reader *reader, const struct amount *amount)
{
    enum { OWNER_MOST = 12 };
    static const struct runes holding[] = {
        RUNES_ROW(U"实行"), RUNES_ROW(U"做到"), RUNES_ROW(U"确保"), RUNES_ROW(U"承诺"),
        RUNES_ROW(U"要求"), RUNES_ROW(U"实现"), RUNES_ROW(U"落实"), RUNES_ROW(U"执行"),
        RUNES_ROW(U"推行"), RUNES_ROW(U"严格"), RUNES_ROW(U"须"),   RUNES_ROW(U"应"),
        RUNES_ROW(U"需"),   RUNES_ROW(U"要"),   RUNES_ROW(U"在"),   RUNES_ROW(U"于"),
        {NULL, 0}};
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    if (!figure_is_standard(reading, amount->mention, amount->clause_begin, text.length))
        return (struct span){NULL, 0};
    struct span deed = figure_text_of(reader, deed_behind(text, amount->mention->end, text.length));
    struct phrase owner = phrase_trim(
        text, phrase_begin(text, amount->before.begin, amount->before.end, PHRASE_PAUSE),
        amount->before.end);
    const struct runes *word;
    while ((word = phrase_word_before(text, owner.begin, owner.end, holding)) != NULL)
        owner.end -= word->length;
    uint32_t place = 0;
    if (phrase_has_words(owner) && text.data[owner.begin] == U'对')
        owner.begin++;
    if (phrase_has_words(owner))
        owner = figure_without_lead(reading, owner, &place);
    static const struct runes ordering[] = {
        RUNES_ROW(U"责成"), RUNES_ROW(U"督促"), RUNES_ROW(U"责令"), RUNES_ROW(U"要求"), {NULL, 0}};
    bool named = phrase_has_words(owner) &&
                 !phrase_holds_word(text, owner.begin, owner.end, ordering) &&
                 owner.end - owner.begin <= OWNER_MOST && phrase_is_han(text, owner);
    return named ? figure_join(reading->arena, figure_text_of(reader, owner), deed) : deed;
}

/* 婚宴一般|不超过20桌|, 每次巡查|不得少于45分钟: whether a sentence that says what is allowed
 * bounds the amount; a spell that is bounded is ruled
 * too, unless it is told as one that was measured: 全年停水时间不超过9小时. */
static bool is_ruled(struct runes text, const struct amount *amount)
{
    enum { FURTHEST = 60, NEAR = 6 };
    static const struct runes rules[] = {RUNES_ROW(U"不得"),
                                         RUNES_ROW(U"原则上"),
                                         RUNES_ROW(U"提倡"),
                                         RUNES_ROW(U"倡导"),
                                         RUNES_ROW(U"约定"),
                                         RUNES_ROW(U"规定"),
                                         RUNES_ROW(U"村规民约"),
                                         RUNES_ROW(U"不能超"),
                                         RUNES_ROW(U"严禁"),
                                         RUNES_ROW(U"不允许"),
                                         RUNES_ROW(U"不准"),
                                         RUNES_ROW(U"一般不"),
                                         RUNES_ROW(U"一律不"),
                                         RUNES_ROW(U"一般控"),
                                         RUNES_ROW(U"每次"),
                                         RUNES_ROW(U"每场"),
                                         RUNES_ROW(U"每周"),
                                         RUNES_ROW(U"每天"),
                                         {NULL, 0}};
    static const struct runes bounds[] = {RUNES_ROW(U"不超过"),   RUNES_ROW(U"不得超过"),
                                          RUNES_ROW(U"不能超过"), RUNES_ROW(U"不少于"),
                                          RUNES_ROW(U"不得少于"), RUNES_ROW(U"不能少于"),
                                          RUNES_ROW(U"不低于"),   RUNES_ROW(U"不得低于"),
                                          RUNES_ROW(U"不能低于"), RUNES_ROW(U"不高于"),
                                          RUNES_ROW(U"控制在"),   RUNES_ROW(U"大于"),
                                          RUNES_ROW(U"小于"),     {NULL, 0}};
    static const struct runes done[] = {RUNES_ROW(U"了"), RUNES_ROW(U"已"), {NULL, 0}};
    static const struct runes measured[] = {
        RUNES_ROW(U"累计"), RUNES_ROW(U"平均"), RUNES_ROW(U"实际"), RUNES_ROW(U"全年"),
        RUNES_ROW(U"去年"), RUNES_ROW(U"上年"), RUNES_ROW(U"缩短"), RUNES_ROW(U"减少"),
        RUNES_ROW(U"压缩"), RUNES_ROW(U"压减"), RUNES_ROW(U"降至"), RUNES_ROW(U"降到"),
        RUNES_ROW(U"同比"), RUNES_ROW(U"目前"), RUNES_ROW(U"天数"), RUNES_ROW(U"到达"),
        RUNES_ROW(U"龄"),   RUNES_ROW(U"居住"), {NULL, 0}};
    uint32_t at = amount->mention->begin, near = at > NEAR ? at - NEAR : 0;
    if (!phrase_holds_word(text, near, at, bounds))
        return false;
    uint32_t begin = phrase_begin(text, at > FURTHEST ? at - FURTHEST : 0, at, PHRASE_STOP);
    uint32_t end = phrase_end(text, at, text.length - at > FURTHEST ? at + FURTHEST : text.length,
                              PHRASE_STOP);
    return (phrase_holds_word(text, begin, end, rules) ||
            (amount->mention->type == MENTION_DURATION &&
             !phrase_holds_word(text, begin, end, measured))) &&
           !phrase_holds_word(text, begin, at, done);
}

enum figure_status figure_status_of_standard(const struct reading *reading,
                                             const struct amount *amount, enum figure_status status)
{
    static const struct runes met[] = {RUNES_ROW(U"实现"), RUNES_ROW(U"已"),   RUNES_ROW(U"平均"),
                                       RUNES_ROW(U"达到"), RUNES_ROW(U"成功"), RUNES_ROW(U"率先"),
                                       {NULL, 0}};
    if (status != FIGURE_RESULT)
        return status;
    bool standard =
        figure_is_standard(reading, amount->mention, amount->clause_begin, reading->text.length) &&
        !phrase_holds_word(reading->text, amount->clause_begin, amount->begin, met);
    return standard || is_ruled(reading->text, amount) ? FIGURE_TARGET : FIGURE_RESULT;
}

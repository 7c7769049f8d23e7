/* Who did it, where and for whom, where the words before an amount open with it: 县农机局|要,
 * 该镇|投资, 给每位优胜者|颁发. It is no part of what is counted. */
#include "facts/figure_lead_doers.h"

#include "facts/figure_lead.h"
#include "facts/figure_lead_agents.h"
#include "facts/figure_lead_labels.h"
#include "facts/figure_object.h"
#include "facts/figure_place_words.h"
#include "facts/figure_promises.h"
#include "facts/figure_tail.h"

/* 县农机局|要, 公司|预计: who shall do it, before a word that says how surely; its end, or 0. */
static uint32_t doer_at(const struct reading *reading, struct phrase words)
{
    static const struct runes doers[] = {
        RUNES_ROW(U"公司"), RUNES_ROW(U"集团"),   RUNES_ROW(U"企业"), RUNES_ROW(U"我们"),
        RUNES_ROW(U"双方"), RUNES_ROW(U"园区"),   RUNES_ROW(U"学校"), RUNES_ROW(U"医院"),
        RUNES_ROW(U"银行"), RUNES_ROW(U"合作社"), RUNES_ROW(U"县里"), RUNES_ROW(U"市里"),
        RUNES_ROW(U"商会"), RUNES_ROW(U"同乡会"), RUNES_ROW(U"协会"), RUNES_ROW(U"基金会"),
        RUNES_ROW(U"镇里"), RUNES_ROW(U"村里"),   RUNES_ROW(U"村上"), RUNES_ROW(U"乡里"),
        {NULL, 0}};
    enum { LONGEST_DOER = 10 };
    const struct mention *who = reading_mention_at(reading, words.begin, MENTION_ORGANISATION);
    const struct runes *doer =
        who == NULL ? phrase_word_at(reading->text, words.begin, words.end, doers) : NULL;
    static const struct runes offices = RUNES_ROW(U"局院司厂社会校");
    static const struct runes no_offices[] = {
        RUNES_ROW(U"社会"), RUNES_ROW(U"大会"), RUNES_ROW(U"晚会"), RUNES_ROW(U"机会"), {NULL, 0}};
    for (uint32_t at = words.begin + 2;
         who == NULL && doer == NULL && at + 2 < words.end && at < words.begin + LONGEST_DOER;
         at++) {
        if (runes_hold(offices, reading->text.data[at - 1]) &&
            reading_mention_at(reading, at, MENTION_TIME) != NULL &&
            phrase_word_before(reading->text, words.begin, at, no_offices) == NULL)
            return at; /* 电业局|今年售电量; but 全社会今年用电量 */
        if ((reading->text.data[at] == U'将' || runes_at(reading->text, at, RUNES(U"现有"))) &&
            phrase_word_before(reading->text, words.begin, at, doers) != NULL)
            return at + 1; /* 供电公司将|投资, 合作社现|有社员 */
    }
    uint32_t end = who != NULL ? who->end : doer != NULL ? words.begin + doer->length : words.end;
    if (end + 1 >= words.end)
        return 0;
    enum { NAME_LEAST = 5 };
    if (who != NULL && reading->text.data[end] == U'的' && words.end - end > NAME_LEAST)
        return end + 1; /* 某公司的|储能柜项目总投资 */
    const struct mention *when = reading_mention_at(reading, end, MENTION_TIME);
    static const struct runes done[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), {NULL, 0}};
    if (when != NULL &&
        (doer != NULL ||
         (when->deadline && phrase_word_at(reading->text, when->end, words.end, done) != NULL)))
        return end; /* 公司|去年产值, 开发区|8月底前完成 */
    static const struct runes modals[] = {
        RUNES_ROW(U"要"),   RUNES_ROW(U"将"),   RUNES_ROW(U"已"),   RUNES_ROW(U"共"),
        RUNES_ROW(U"累计"), RUNES_ROW(U"计划"), RUNES_ROW(U"预计"), RUNES_ROW(U"力争"),
        RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"先后"), {NULL, 0}};
    enum { LONG_NAME = 6, WORD = 2 };
    static const struct runes measures = RUNES_ROW(U"率量额面费值数期"); /* 合作社|覆盖率 */
    if (who != NULL && end > words.begin + LONG_NAME && end + WORD + WORD <= words.end &&
        !runes_hold(measures, reading->text.data[end + WORD]) &&
        figure_verb_within(reading->text, end, end + WORD) == end)
        return end; /* 某国际旅游先行区|引进药械 */
    if (phrase_word_at(reading->text, end, words.end, modals) == NULL)
        return 0;
    static const struct runes deeds[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), {NULL, 0}};
    return doer != NULL && phrase_word_at(reading->text, end, words.end, deeds) != NULL ? 0 : end;
}

/* 各乡镇要在6月底前|新建水库: where the words begin behind whom an order is given to and by when,
 * or 0. */
static uint32_t ordered_at(const struct reading *reading, struct phrase words)
{
    enum { LONGEST_DOER = 10 };
    static const struct runes orders[] = {
        RUNES_ROW(U"要在"), RUNES_ROW(U"须在"), RUNES_ROW(U"应在"), RUNES_ROW(U"要于"), {NULL, 0}};
    uint32_t last = words.begin + LONGEST_DOER < words.end ? words.begin + LONGEST_DOER : words.end;
    uint32_t at = phrase_find_word(reading->text, words.begin, last, orders);
    const struct mention *time =
        at < last ? reading_mention_at(reading, at + 2, MENTION_TIME) : NULL;
    return time != NULL && time->end + 1 < words.end ? time->end : 0;
}

/* 各镇要|新建水库: where the words begin behind the order that all of a kind get, or 0. */
static uint32_t owed_by_all(struct runes text, struct phrase words)
{
    enum { DOER_LEAST = 2, DOER_MOST = 8, NAME_LEAST = 2 };
    static const struct runes bound = RUNES_ROW(U"主重需必首只");
    uint32_t limit = words.begin + DOER_MOST < words.end ? words.begin + DOER_MOST : words.end;
    if (text.data[words.begin] != U'各')
        return 0;
    for (uint32_t at = words.begin + DOER_LEAST; at < limit && at + NAME_LEAST < words.end; at++)
        if ((text.data[at] == U'要' && figure_orders(text, at, words.end) &&
             !runes_hold(bound, text.data[at - 1])) ||
            text.data[at] == U'须')
            return at + 1;
    return 0;
}

/* 这个|市场, 这家|企业家协会: a longer word than what one points at. */
static bool is_longer_word(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"市场"), RUNES_ROW(U"市民"),   RUNES_ROW(U"市值"),   RUNES_ROW(U"市级"),
        RUNES_ROW(U"区域"), RUNES_ROW(U"区级"),   RUNES_ROW(U"区块"),   RUNES_ROW(U"乡村"),
        RUNES_ROW(U"乡镇"), RUNES_ROW(U"村民"),   RUNES_ROW(U"村庄"),   RUNES_ROW(U"村级"),
        RUNES_ROW(U"村落"), RUNES_ROW(U"县级"),   RUNES_ROW(U"县域"),   RUNES_ROW(U"县城"),
        RUNES_ROW(U"省级"), RUNES_ROW(U"州级"),   RUNES_ROW(U"镇区"),   RUNES_ROW(U"局部"),
        RUNES_ROW(U"校园"), RUNES_ROW(U"校区"),   RUNES_ROW(U"校舍"),   RUNES_ROW(U"厂房"),
        RUNES_ROW(U"厂区"), RUNES_ROW(U"所有"),   RUNES_ROW(U"所在"),   RUNES_ROW(U"所需"),
        RUNES_ROW(U"院校"), RUNES_ROW(U"院落"),   RUNES_ROW(U"企业家"), RUNES_ROW(U"公司制"),
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程队"), RUNES_ROW(U"工程师"), {NULL, 0}};
    static const struct runes whole = RUNES_ROW(U"部区组");
    const uint32_t length = phrase_word_length(text, at, end, words);
    if (length == 2 && runes_at(text, at, RUNES(U"项目")))
        return at + length < end && runes_hold(whole, text.data[at + length]);
    return length > 0;
}

/* 该镇|投资, 某县|耗资, 该项目|占地: where the words behind such a pointing begin, or 0. */
static uint32_t pointed_at(struct runes text, struct phrase words)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"县"),     RUNES_ROW(U"市"),     RUNES_ROW(U"区"),
        RUNES_ROW(U"旗"),     RUNES_ROW(U"省"),     RUNES_ROW(U"州"),
        RUNES_ROW(U"镇"),     RUNES_ROW(U"乡"),     RUNES_ROW(U"村"),
        RUNES_ROW(U"局"),     RUNES_ROW(U"社区"),   RUNES_ROW(U"街道"),
        RUNES_ROW(U"公司"),   RUNES_ROW(U"企业"),   RUNES_ROW(U"园区"),
        RUNES_ROW(U"项目"),   RUNES_ROW(U"工程"),   RUNES_ROW(U"基地"),
        RUNES_ROW(U"院"),     RUNES_ROW(U"校"),     RUNES_ROW(U"厂"),
        RUNES_ROW(U"所"),     RUNES_ROW(U"合作社"), RUNES_ROW(U"农业园"),
        RUNES_ROW(U"产业园"), RUNES_ROW(U"农场"),   {NULL, 0}};
    static const struct runes pointing[] = {RUNES_ROW(U"该"),   RUNES_ROW(U"某"),
                                            RUNES_ROW(U"这家"), RUNES_ROW(U"这个"),
                                            RUNES_ROW(U"这座"), {NULL, 0}};
    const uint32_t at = words.begin + phrase_word_length(text, words.begin, words.end, pointing);
    if (at == words.begin || at + 2 >= words.end)
        return 0;
    if (is_longer_word(text, at, words.end))
        return at;
    const struct runes *head = phrase_word_at(text, at, words.end, heads);
    return head != NULL && at + head->length < words.end && text.data[at + head->length] != U'的'
               ? at + head->length
               : 0;
}

/* 某米业去年|出口大米: behind who did it and when, or 0. */
static uint32_t dated_at(const struct reading *reading, struct phrase words)
{
    enum { DOER_LEAST = 2, DOER_MOST = 12, NAME_LEAST = 2 };
    static const struct runes deeds[] = {RUNES_ROW(U"出口"), RUNES_ROW(U"生产"), RUNES_ROW(U"销售"),
                                         RUNES_ROW(U"新增"), RUNES_ROW(U"累计"), RUNES_ROW(U"建成"),
                                         RUNES_ROW(U"引进"), RUNES_ROW(U"投入"), RUNES_ROW(U"加工"),
                                         RUNES_ROW(U"收购"), RUNES_ROW(U"培训"), RUNES_ROW(U"接待"),
                                         RUNES_ROW(U"上缴"), RUNES_ROW(U"缴纳"), RUNES_ROW(U"带动"),
                                         RUNES_ROW(U"发放"), RUNES_ROW(U"共"),   {NULL, 0}};
    uint32_t limit = words.begin + DOER_MOST < words.end ? words.begin + DOER_MOST : words.end;
    for (uint32_t i = reading_mention_from(reading, words.begin + DOER_LEAST);
         i < reading->mention_count && reading->mentions[i].begin < limit; i++) {
        const struct mention *time = &reading->mentions[i];
        if (time->type == MENTION_TIME && time->end + NAME_LEAST <= words.end &&
            phrase_word_at(reading->text, time->end, words.end, deeds) != NULL)
            return time->end;
    }
    return 0;
}

/* 项目由甲公司|投资, 培训班由乙市丙区|援助资金: behind who does it, or 0. */
static uint32_t done_by(const struct reading *reading, struct phrase words)
{
    enum { THING_LEAST = 2, THING_MOST = 10, NAME_LEAST = 2 };
    struct runes text = reading->text;
    uint32_t limit = words.end - words.begin > THING_MOST ? words.begin + THING_MOST : words.end;
    uint32_t by = runes_next(runes_slice(text, 0, limit), words.begin + THING_LEAST, U'由');
    if (by >= limit)
        return 0;
    uint32_t end = by + 1;
    for (const struct mention *who = NULL;; end = who->end) {
        who = reading_mention_at(reading, end, MENTION_ORGANISATION);
        who = who != NULL ? who : reading_mention_at(reading, end, MENTION_PLACE);
        if (who == NULL || who->end <= end)
            break;
    }
    return end > by + 1 && end + NAME_LEAST <= words.end ? end : 0;
}

/* 县指导中心还|开发课程, 各服务区就|接待游客: where what was done besides, or at that, begins, or
 * 0. */
static uint32_t besides_at(struct runes text, struct phrase words)
{
    enum { DOER_LEAST = 3, DOER_MOST = 14, NAME_LEAST = 4, VERB = 2 };
    static const struct runes particles = RUNES_ROW(U"还就");
    static const struct runes changing[] = {
        RUNES_ROW(U"增加"), RUNES_ROW(U"减少"), RUNES_ROW(U"达到"), {NULL, 0}}; /* 柚子就|增加到 */
    static const struct runes bound = RUNES_ROW(U"归偿退返交生往成造迁将高早");
    uint32_t limit = words.end - words.begin > DOER_MOST ? words.begin + DOER_MOST : words.end;
    for (uint32_t at = words.begin + DOER_LEAST; at < limit && at + 1 + NAME_LEAST <= words.end;
         at++)
        if (runes_hold(particles, text.data[at]) && !runes_hold(bound, text.data[at - 1]))
            return (figure_verb_within(text, at + 1, at + 1 + VERB) == at + 1 ||
                    text.data[at + 1 + VERB] == U'了') &&
                           phrase_word_at(text, at + 1, words.end, changing) == NULL
                       ? at + 1
                       : 0;
    return 0;
}

/* 这块茶园啊|亩产: where the words begin behind what somebody speaks of with such a particle, or
 * 0. */
static uint32_t behind_topic(struct runes text, struct phrase words)
{
    enum { LEAST = 2, LONGEST = 10 };
    static const struct runes particles = RUNES_ROW(U"啊呢嘛呀");
    uint32_t limit = words.begin + LONGEST < words.end ? words.begin + LONGEST : words.end;
    for (uint32_t at = words.begin + LEAST; at + LEAST < limit; at++)
        if (runes_hold(particles, text.data[at]))
            return at + 1;
    return 0;
}

/* 对用良种的农户|每亩补贴: where the rate begins behind those who get it, or 0. */
static uint32_t rate_for(struct runes text, struct phrase words)
{
    enum { LEAST = 3, NAME_LEAST = 2 };
    static const struct runes to = RUNES_ROW(U"对给向为");
    if (!runes_hold(to, text.data[words.begin]))
        return 0;
    uint32_t at = words.begin + LEAST < words.end
                      ? runes_next(runes_slice(text, 0, words.end), words.begin + LEAST, U'每')
                      : words.end;
    static const struct runes times = RUNES_ROW(U"年月天日周季次小");
    return at + 1 < words.end && !runes_hold(times, text.data[at + 1]) &&
                   figure_rate_end(text, at, words.end) > at + 1 &&
                   figure_rate_end(text, at, words.end) + NAME_LEAST <= words.end
               ? at
               : 0;
}

/* 给每位优胜者|颁发奖金, 每名机关干部|包扶特困户: behind who gets or does it, or 0. */
static uint32_t given_at(struct runes text, struct phrase words)
{
    static const struct runes to_each[] = {
        RUNES_ROW(U"给每"), RUNES_ROW(U"为每"), RUNES_ROW(U"向每"), {NULL, 0}};
    static const struct runes many = RUNES_ROW(U"十百千万亿");
    enum { LEAST = 2, NAME_LEAST = 2 };
    uint32_t each = text.data[words.begin] == U'每'
                        ? words.begin
                        : phrase_find_word(text, words.begin, words.end, to_each);
    if (each == words.end || each + LEAST >= words.end ||
        (each == words.begin && runes_hold(many, text.data[each + 1])))
        return 0; /* 每千人拥有床位: a rate */
    uint32_t verb = figure_verb_within(text, each + LEAST, words.end);
    return verb + NAME_LEAST < words.end ? verb : 0;
}

/* 在|国道、公路|设置检查点: where what was done in such places begins, or 0. */
uint32_t figure_behind_places(struct runes text, struct phrase words)
{
    enum { FURTHEST = 20, PLACE_LEAST = 2, NAME_LEAST = 3 };
    static const struct runes ends =
        RUNES_ROW(U"路道镇村县区市乡校上中内里下岸旁线段园城局院所处河山");
    if (text.data[words.begin] != U'在')
        return 0;
    uint32_t limit = words.begin + FURTHEST < words.end ? words.begin + FURTHEST : words.end;
    uint32_t verb = words.begin + PLACE_LEAST;
    while (verb < limit && (verb = figure_verb_within(text, verb + 1, limit)) < limit)
        if (runes_hold(ends, text.data[verb - 1]))
            return verb + NAME_LEAST < words.end ? verb : 0;
    return 0;
}

/* 青山、白云|等4省（区）|路段: where the words behind such a count of places begin, or 0. */
uint32_t figure_behind_counted_places(struct runes text, struct phrase words)
{
    static const struct runes kinds[] = {
        RUNES_ROW(U"省（区、市）"), RUNES_ROW(U"省（区）"), RUNES_ROW(U"省份"), RUNES_ROW(U"省"),
        RUNES_ROW(U"市"),           RUNES_ROW(U"县"),       RUNES_ROW(U"区"),   RUNES_ROW(U"镇"),
        RUNES_ROW(U"村"),           RUNES_ROW(U"国"),       RUNES_ROW(U"地"),   {NULL, 0}};
    uint32_t counted, at = words.begin + 1;
    if (text.data[words.begin] != U'等')
        return 0;
    at += phrase_count(text, at, words.end, &counted);
    static const struct runes bound = RUNES_ROW(U"的方级质产铁理标块下表貌段");
    if (at == words.begin + 1 && at + 2 < words.end && text.data[at] == U'地' &&
        !runes_hold(bound, text.data[at + 1]))
        return at + 1 + (text.data[at + 1] == U'区'); /* 等地|农业生产补水, 等地区|… */
    at += at < words.end && text.data[at] == U'个' ? 1 : 0;
    uint32_t length = at > words.begin + 1 ? phrase_word_length(text, at, words.end, kinds) : 0;
    return length > 0 && at + length <= words.end ? at + length : 0;
}

/* 向31万人次劳动者|发放补贴: where what is done for so many begins, or 0. */
static uint32_t behind_receivers(const struct reading *reading, struct phrase words)
{
    enum { LEAST = 2, FURTHEST = 8 };
    static const struct runes to = RUNES_ROW(U"对给向为");
    static const struct runes being = RUNES_ROW(U"数量额值率积价称定作成认视列均约");
    uint32_t at = words.begin;
    while (at + 1 < words.end && at < words.begin + FURTHEST &&
           !runes_hold(to, reading->text.data[at]))
        at++; /* 集中|为320名学生发放助学金 */
    if (at + 1 >= words.end || !runes_hold(to, reading->text.data[at]) ||
        (at > words.begin && runes_hold(being, reading->text.data[at - 1])))
        return 0;
    const struct mention *many = reading_mention_at(reading, at + 1, MENTION_QUANTITY);
    if (many == NULL || many->end + LEAST >= words.end)
        return 0;
    uint32_t verb = figure_verb_within(reading->text, many->end + LEAST, words.end);
    return verb + LEAST <= words.end ? verb : 0;
}

/* 向母校|捐赠: where what is done for one begins, by a verb of giving that the words end with, or
 * 0.
 */
static uint32_t behind_receiver(struct runes text, struct phrase words)
{
    enum { RECEIVER_MOST = 12, LEAST = 2 };
    static const struct runes giving[] = {
        RUNES_ROW(U"捐赠"), RUNES_ROW(U"捐款"), RUNES_ROW(U"捐资"), RUNES_ROW(U"捐献"),
        RUNES_ROW(U"赠送"), RUNES_ROW(U"发放"), RUNES_ROW(U"支付"), RUNES_ROW(U"拨付"),
        RUNES_ROW(U"提供"), RUNES_ROW(U"颁发"), RUNES_ROW(U"兑付"), RUNES_ROW(U"派发"),
        RUNES_ROW(U"输送"), RUNES_ROW(U"赔付"), RUNES_ROW(U"上缴"), {NULL, 0}};
    if (runes_at(text, words.begin, RUNES(U"代表"))) { /* 代表单位|向村里赠送 */
        uint32_t last =
            words.end - words.begin > RECEIVER_MOST ? words.begin + RECEIVER_MOST : words.end;
        words.begin = runes_next(runes_slice(text, 0, last), words.begin, U'向');
        words.begin = words.begin < last ? words.begin : words.end;
    }
    if (words.end < words.begin + 2 * LEAST || text.data[words.begin] != U'向')
        return 0;
    uint32_t limit =
        words.begin + RECEIVER_MOST < words.end ? words.begin + RECEIVER_MOST : words.end;
    uint32_t at = phrase_find_word(text, words.begin + LEAST, limit, giving);
    return at < limit ? at : 0;
}

/* 获评企业一次性给予|奖励: where what one gets once begins, or 0. */
static uint32_t given_once_at(struct runes text, struct phrase words)
{
    enum { LEAST = 2, RECEIVER_MOST = 16, ONCE = 3 };
    static const struct runes once[] = {RUNES_ROW(U"一次性"), {NULL, 0}};
    static const struct runes giving[] = {
        RUNES_ROW(U"给予"), RUNES_ROW(U"发放"), RUNES_ROW(U"拨付"), RUNES_ROW(U"支付"), {NULL, 0}};
    static const struct runes gifts[] = {RUNES_ROW(U"奖励"), RUNES_ROW(U"补助"), RUNES_ROW(U"补贴"),
                                         RUNES_ROW(U"奖补"), RUNES_ROW(U"资助"), RUNES_ROW(U"奖金"),
                                         {NULL, 0}};
    uint32_t limit =
        words.begin + RECEIVER_MOST < words.end ? words.begin + RECEIVER_MOST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, once);
    if (at >= limit)
        return 0;
    at += ONCE;
    uint32_t given = phrase_word_length(text, at, words.end, giving);
    if (given == 0 && phrase_word_at(text, at, words.end, gifts) == NULL)
        return 0; /* 一次性化解率 */
    return at + given + LEAST <= words.end ? at + given : 0;
}

/* 横山村已完成|改厕, 还建小区计划|建设住宅, 水利建设共|投入劳力: where what a place, a body or
 * works did so far begins, or 0. */
static uint32_t done_so_far_at(struct runes text, struct phrase words)
{
    enum { DOER_LEAST = 3, DOER_MOST = 24, NAME_LEAST = 2, VERB = 2 };
    static const struct runes ends = RUNES_ROW(U"村镇乡县区园局院所司社厂站心设协会队组构伍众部");
    static const struct runes so_far[] = {
        RUNES_ROW(U"已经"), RUNES_ROW(U"已"),   RUNES_ROW(U"共计"), RUNES_ROW(U"共"),
        RUNES_ROW(U"累计"), RUNES_ROW(U"计划"), {NULL, 0}};
    static const struct runes all = RUNES_ROW(U"全"), giving = RUNES_ROW(U"为向给对");
    static const struct runes done[] = {RUNES_ROW(U"完成"), {NULL, 0}};
    uint32_t limit = words.end - words.begin > DOER_MOST ? words.begin + DOER_MOST : words.end;
    if (words.begin + DOER_LEAST >= limit)
        return 0;
    for (uint32_t at = words.begin + DOER_LEAST;
         (at = phrase_find_word(text, at, limit, so_far)) < limit; at++) {
        if (!runes_hold(ends, text.data[at - 1]) || runes_hold(all, text.data[at - 2]))
            continue; /* 项目全部已… */
        uint32_t to = at + phrase_word_length(text, at, limit, so_far);
        uint32_t length = phrase_word_length(text, to, words.end, done);
        if (to + length + NAME_LEAST <= words.end &&
            !figure_is_whole(text, (struct phrase){to, words.end}) &&
            (length > 0 || runes_hold(giving, text.data[to]) ||
             figure_verb_within(text, to, to + VERB < words.end ? to + VERB : words.end) == to))
            return to + length;
    }
    return 0;
}

/* 红岩村村民李某去年|养羊, 县长王某在接待中心|接待群众: where the words begin behind a person whose
 * calling stands before the name, or 0. */
static uint32_t behind_somebody(const struct reading *reading, struct phrase words)
{
    enum { CALLING = 2, NAME_LEAST = 2 };
    static const struct runes callings[] = {
        RUNES_ROW(U"村民"),   RUNES_ROW(U"农户"), RUNES_ROW(U"养殖户"),
        RUNES_ROW(U"种植户"), RUNES_ROW(U"大户"), RUNES_ROW(U"贫困户"),
        RUNES_ROW(U"脱贫户"), RUNES_ROW(U"果农"), RUNES_ROW(U"茶农"),
        RUNES_ROW(U"菜农"),   RUNES_ROW(U"书记"), RUNES_ROW(U"主任"),
        RUNES_ROW(U"县长"),   RUNES_ROW(U"局长"), RUNES_ROW(U"院长"),
        RUNES_ROW(U"校长"),   RUNES_ROW(U"会长"), RUNES_ROW(U"部长"),
        RUNES_ROW(U"所长"),   RUNES_ROW(U"站长"), RUNES_ROW(U"董事长"),
        RUNES_ROW(U"经理"),   RUNES_ROW(U"镇长"), RUNES_ROW(U"老师"),
        RUNES_ROW(U"青年"),   RUNES_ROW(U"党员"), {NULL, 0}};
    for (uint32_t i = reading_mention_from(reading, words.begin + CALLING);
         i < reading->mention_count && reading->mentions[i].begin < words.end; i++) {
        const struct mention *who = &reading->mentions[i];
        if (who->type == MENTION_PERSON && who->end + NAME_LEAST <= words.end &&
            phrase_word_before(reading->text, words.begin, who->begin, callings) != NULL)
            return who->end;
    }
    return 0;
}

/* What so many did or had together. */
static const struct runes in_all[] = {
    RUNES_ROW(U"累计"), RUNES_ROW(U"共计"), RUNES_ROW(U"共"), {NULL, 0}};

uint32_t figure_behind_units(struct runes text, struct phrase words)
{
    static const struct runes units[] = {
        RUNES_ROW(U"乡镇"),   RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),
        RUNES_ROW(U"屯"),     RUNES_ROW(U"社区"), RUNES_ROW(U"街道"),
        RUNES_ROW(U"县市区"), RUNES_ROW(U"县区"), RUNES_ROW(U"部门"),
        RUNES_ROW(U"单位"),   {NULL, 0}};
    static const struct runes so_far[] = {RUNES_ROW(U"已经"), RUNES_ROW(U"已"), RUNES_ROW(U"累计"),
                                          RUNES_ROW(U"共计"), RUNES_ROW(U"共"), {NULL, 0}};
    uint32_t at = words.begin + phrase_word_length(text, words.begin, words.end, units);
    uint32_t length = at > words.begin ? phrase_word_length(text, at, words.end, so_far) : 0;
    return length > 0 && at + length < words.end ? at + length : words.begin;
}

uint32_t figure_behind_counted(struct runes text, struct phrase words)
{
    enum { LONGEST = 14, LEAST = 2 };
    uint32_t units = figure_behind_units(text, words);
    if (units > words.begin)
        return units;
    uint32_t limit = words.begin + LONGEST < words.end ? words.begin + LONGEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, in_all);
    if (at >= limit || at < words.begin + LEAST)
        return words.begin;
    uint32_t verb = at + phrase_word_length(text, at, limit, in_all);
    return verb + LEAST < words.end && figure_verb_within(text, verb, verb + LEAST) == verb
               ? verb
               : words.begin;
}

uint32_t figure_behind_occasion(struct runes text, struct phrase words)
{
    enum { LEAST = 2, LONGEST = 16 };
    static const struct runes occasions[] = {
        RUNES_ROW(U"活动"),   RUNES_ROW(U"仪式"),   RUNES_ROW(U"大会"), RUNES_ROW(U"推介会"),
        RUNES_ROW(U"洽谈会"), RUNES_ROW(U"招聘会"), {NULL, 0}};
    static const struct runes festivals[] = {RUNES_ROW(U"节"),
                                             RUNES_ROW(U"博览会"),
                                             RUNES_ROW(U"展销会"),
                                             RUNES_ROW(U"交易会"),
                                             {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"集中签约"), RUNES_ROW(U"现场签约"), RUNES_ROW(U"签约"), RUNES_ROW(U"达成"),
        RUNES_ROW(U"吸引"),     RUNES_ROW(U"接待"),     {NULL, 0}};
    uint32_t limit = words.end - words.begin > LONGEST ? words.begin + LONGEST : words.end;
    if (text.data[words.begin] == U'第')
        for (uint32_t at = words.begin; (at = phrase_find_word(text, at, limit, festivals)) < limit;
             at++) {
            uint32_t to = at + phrase_word_length(text, at, limit, festivals);
            if (phrase_word_at(text, to, words.end, deeds) != NULL)
                return to;
        }
    for (uint32_t at = words.begin; (at = phrase_find_word(text, at, limit, occasions)) < limit;
         at++) {
        uint32_t to = at + phrase_word_length(text, at, limit, occasions);
        uint32_t length = phrase_word_length(text, to, words.end, in_all);
        if (length > 0 && to + length + LEAST <= words.end)
            return to + length;
    }
    return 0;
}

uint32_t figure_behind_reckoning(struct runes text, struct phrase words)
{
    enum { SHORTEST = 4, LONGEST = 20 };
    static const struct runes by[] = {
        RUNES_ROW(U"按照"), RUNES_ROW(U"按"), RUNES_ROW(U"以"), {NULL, 0}};
    static const struct runes reckoning[] = {
        RUNES_ROW(U"计算"), RUNES_ROW(U"折算"), RUNES_ROW(U"测算"), RUNES_ROW(U"推算"), {NULL, 0}};
    uint32_t limit = words.end - words.begin > LONGEST ? words.begin + LONGEST : words.end;
    if (phrase_word_at(text, words.begin, words.end, by) == NULL)
        return 0;
    uint32_t at = phrase_find_word(text, words.begin + 2, limit, reckoning);
    return at >= words.begin + SHORTEST && at < limit
               ? at + phrase_word_length(text, at, limit, reckoning)
               : 0;
}

/* 镇党委引导农户|种植黄桃, 带动群众|发展大棚: where what people are led to begins, or 0. */
static uint32_t led_to(struct runes text, struct phrase words)
{
    enum { FURTHEST = 10, VERB = 2, NAME_LEAST = 2 };
    static const struct runes leading[] = {
        RUNES_ROW(U"引导"), RUNES_ROW(U"带动"), RUNES_ROW(U"发动"), RUNES_ROW(U"动员"),
        RUNES_ROW(U"鼓励"), RUNES_ROW(U"指导"), RUNES_ROW(U"带领"), RUNES_ROW(U"帮助"),
        RUNES_ROW(U"扶持"), RUNES_ROW(U"支持"), {NULL, 0}};
    static const struct runes people[] = {
        RUNES_ROW(U"群众"), RUNES_ROW(U"农户"),   RUNES_ROW(U"村民"),
        RUNES_ROW(U"农民"), RUNES_ROW(U"贫困户"), RUNES_ROW(U"脱贫户"),
        RUNES_ROW(U"社员"), RUNES_ROW(U"果农"),   RUNES_ROW(U"茶农"),
        RUNES_ROW(U"菜农"), RUNES_ROW(U"养殖户"), RUNES_ROW(U"种植户"),
        RUNES_ROW(U"大户"), RUNES_ROW(U"居民"),   {NULL, 0}};
    uint32_t limit = words.end - words.begin > FURTHEST ? words.begin + FURTHEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, leading);
    if (at == limit)
        return 0;
    at += VERB;
    uint32_t whom = phrase_word_length(text, at, words.end, people), to = at + whom;
    return whom > 0 && to + VERB + NAME_LEAST <= words.end &&
                   figure_verb_within(text, to, to + VERB) == to
               ? to
               : 0;
}

/* 县政府与投资方|新签约项目, 甲县与乙集团|签订协议: where what two sides signed begins, or 0. */
static uint32_t signed_at(struct runes text, struct phrase words)
{
    enum { SIDE_MOST = 12, SIDE_LEAST = 2, NAME_LEAST = 2 };
    static const struct runes with[] = {RUNES_ROW(U"与"), {NULL, 0}};
    static const struct runes signing[] = {RUNES_ROW(U"新签约"), RUNES_ROW(U"签约"),
                                           RUNES_ROW(U"新签订"), RUNES_ROW(U"签订"),
                                           RUNES_ROW(U"签署"),   {NULL, 0}};
    uint32_t limit = words.end - words.begin > SIDE_MOST ? words.begin + SIDE_MOST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, with);
    if (at == limit || at < words.begin + SIDE_LEAST)
        return 0;
    limit = words.end - at > SIDE_MOST ? at + SIDE_MOST : words.end;
    uint32_t verb = phrase_find_word(text, at + 1, limit, signing);
    uint32_t to = verb + phrase_word_length(text, verb, words.end, signing);
    if (verb <= at + SIDE_LEAST || verb == limit || to + NAME_LEAST > words.end)
        return 0;
    return figure_verb_within(text, to, to + NAME_LEAST) == to ? to : verb; /* 签署|购买…合同 */
}

/* 公司具备|年产配件, 园区形成|年加工玉米: where what somebody can make begins, or 0. */
static uint32_t made_yearly_at(struct runes text, struct phrase words)
{
    enum { FURTHEST = 10 };
    static const struct runes able[] = {RUNES_ROW(U"具备"), RUNES_ROW(U"具有"),
                                        RUNES_ROW(U"形成"), RUNES_ROW(U"形成了"),
                                        RUNES_ROW(U"达到"), {NULL, 0}};
    uint32_t limit = words.end - words.begin > FURTHEST ? words.begin + FURTHEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin + 1, limit, figure_capacity_verbs());
    return at < limit && phrase_word_before(text, words.begin, at, able) != NULL ? at : 0;
}

uint32_t figure_behind_doer(const struct reading *reading, struct phrase words)
{
    struct runes text = reading->text;
    uint32_t to;
    if ((to = ordered_at(reading, words)) != 0 || (to = owed_by_all(text, words)) != 0 ||
        (to = doer_at(reading, words)) != 0 || (to = pointed_at(text, words)) != 0 ||
        (to = dated_at(reading, words)) != 0 || (to = given_at(text, words)) != 0 ||
        (to = behind_receivers(reading, words)) != 0 || (to = behind_receiver(text, words)) != 0 ||
        (to = given_once_at(text, words)) != 0 || (to = behind_topic(text, words)) != 0 ||
        (to = done_by(reading, words)) != 0 || (to = besides_at(text, words)) != 0 ||
        (to = figure_behind_completion(text, words)) != 0 ||
        (to = figure_behind_agent(text, words)) != 0 ||
        (to = figure_behind_spender(text, words)) != 0 || (to = done_so_far_at(text, words)) != 0 ||
        (to = behind_somebody(reading, words)) != 0 || (to = led_to(text, words)) != 0 ||
        (to = figure_behind_label(reading, words)) != 0 || (to = signed_at(text, words)) != 0 ||
        (to = made_yearly_at(text, words)) != 0)
        return to;
    return rate_for(text, words);
}

/* The words that lead into an indicator and are no part of it: when, how surely, whose, who. */
#include "facts/figure_lead.h"

#include "facts/figure_lead_doers.h"
#include "facts/figure_lead_rows.h"
#include "facts/figure_object.h"
#include "facts/figure_place_words.h"
#include "facts/figure_ratio.h"
#include "facts/figure_tail.h"
#include "lexicon/vocabulary.h"

/* 完成投资 stays whole: without 完成 it would say too little. */
bool figure_is_whole(struct runes text, struct phrase words)
{
    static const struct runes wholes[] = {
        RUNES_ROW(U"完成投资"), RUNES_ROW(U"完成工业投资"), RUNES_ROW(U"完成总投资"), {NULL, 0}};
    static const struct runes hedges = RUNES_ROW(U"近约超过了达");
    const struct runes *whole = phrase_word_at(text, words.begin, words.end, wholes);
    if (whole == NULL)
        return false;
    uint32_t at = words.begin + whole->length; /* 完成投资|近2万亿元 */
    while (at < words.end && runes_hold(hedges, text.data[at]))
        at++;
    return at == words.end;
}

/* 党代会定下的地区生产总值, 古镇有客栈, 国家5A级景区等国家级荣誉: where what is counted begins; 0
 * where nothing leads into it. */
static uint32_t announced_by(const struct reading *reading, struct phrase words)
{
    static const struct runes verbs[] = {RUNES_ROW(U"提出的"),   RUNES_ROW(U"确定的"),
                                         RUNES_ROW(U"明确的"),   RUNES_ROW(U"规定的"),
                                         RUNES_ROW(U"下达的"),   RUNES_ROW(U"认为"),
                                         RUNES_ROW(U"目标是让"), RUNES_ROW(U"目标是使"),
                                         RUNES_ROW(U"目标是"),   RUNES_ROW(U"数据显示"),
                                         RUNES_ROW(U"交办的"),   RUNES_ROW(U"转办的"),
                                         RUNES_ROW(U"反馈的"),   {NULL, 0}};
    static const struct runes bound[] = {RUNES_ROW(U"净增有"), RUNES_ROW(U"新增有"),
                                         RUNES_ROW(U"拥有"),   RUNES_ROW(U"所有"),
                                         RUNES_ROW(U"国有"),   RUNES_ROW(U"原有"),
                                         RUNES_ROW(U"特有"),   RUNES_ROW(U"享有"),
                                         RUNES_ROW(U"持有"),   RUNES_ROW(U"占有"),
                                         RUNES_ROW(U"保有"),   RUNES_ROW(U"共有"),
                                         RUNES_ROW(U"私有"),   {NULL, 0}};
    static const struct runes glued[] = {RUNES_ROW(U"有期"), RUNES_ROW(U"有效"), RUNES_ROW(U"有机"),
                                         RUNES_ROW(U"有限"), RUNES_ROW(U"有关"), RUNES_ROW(U"有序"),
                                         RUNES_ROW(U"有色"), RUNES_ROW(U"有线"), RUNES_ROW(U"有望"),
                                         RUNES_ROW(U"有力"), {NULL, 0}};
    enum { SIDES = 3 };
    struct runes text = reading->text;
    static const struct runes keeping[] = {
        RUNES_ROW(U"违反"), RUNES_ROW(U"违背"), RUNES_ROW(U"符合"), {NULL, 0}};
    uint32_t verb = phrase_find_word(text, words.begin, words.end, verbs);
    if (phrase_holds_word(text, words.begin, verb, keeping))
        verb = words.end; /* 查处违反有关|规定的|问题 */
    for (uint32_t at = words.begin; at + 2 < words.end; at++) {
        if (at == verb)
            return at + phrase_word_length(text, at, words.end, verbs);
        if (text.data[at] == U'“') { /* “立等可取”事项 */
            uint32_t closing = phrase_closing(text, at, words.end);
            at = closing < words.end ? closing : at;
            continue;
        }
        if (at > words.begin && runes_at(text, at, RUNES(U"个方面")) && at + SIDES <= words.end &&
            rune_is_digit(text.data[at - 1]))
            return at + SIDES; /* 围绕三农5个方面|细化指标 */
        uint32_t behind = text.data[at] == U'等' ? figure_behind_row(reading, words, at) : 0;
        if (behind > 0)
            return behind;
        if (text.data[at] == U'有' && at > words.begin && at - words.begin <= 6 &&
            phrase_word_before(text, words.begin, at + 1, bound) == NULL &&
            phrase_word_at(text, at, words.end, glued) == NULL)
            return at + 1;
    }
    return 0;
}

/* 共青团员, 要素市场, 内销额: a common word begins there, and none that goes on with a verb (还有,
 * 将要, 会建). */
static bool opens_word(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes leads = RUNES_ROW(U"共要能内前后底现可在有会即按再");
    static const struct runes verbal = RUNES_ROW(
        U"有是要将可能会在为了到已被由让使把对从应须需得想建投增新成完实达超约近仅每再进设收签引");
    const struct vocabulary *vocabulary = lexicon_vocabulary(reading->lexicon);
    struct runes text = reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    return begin + 2 < end && runes_hold(leads, text.data[begin]) &&
           !runes_hold(verbal, text.data[begin + 1]) &&
           vocabulary_costs(vocabulary, text, begin, end, costs) >= 2 &&
           vocabulary_costs(vocabulary, text, begin + 1, end, costs) < 2; /* but 可|提供 */
}

/* 会议, 会员, 能源: 会 and 能 are no modals there. */
static bool heads_noun(const struct reading *reading, uint32_t begin, uint32_t end, uint32_t length)
{
    struct runes text = reading->text;
    if (begin + length + 1 == end && text.data[begin + length] == U'率')
        return true; /* 成功|率 */
    static const struct runes of_stage[] = {
        RUNES_ROW(U"工程"), RUNES_ROW(U"项目"), RUNES_ROW(U"投资"),     RUNES_ROW(U"总投资"),
        RUNES_ROW(U"占地"), RUNES_ROW(U"建筑"), RUNES_ROW(U"完成投资"), RUNES_ROW(U"总建筑"),
        RUNES_ROW(U"用地"), RUNES_ROW(U"规划"), RUNES_ROW(U"计划投资"), {NULL, 0}};
    if (text.data[begin + length - 1] == U'期' &&
        phrase_word_at(text, begin + length, end, of_stage) != NULL)
        return true; /* 一期|投资 */
    return length == 1 && ((lexicon_prefix(reading->lexicon, LEXICON_NOT_FIGURE_LEADS,
                                           runes_slice(text, begin, text.length)) > 0 &&
                            !runes_at(text, begin, RUNES(U"共建成"))) ||
                           (text.data[begin] == U'前' && rune_is_digit(text.data[begin + 1])) ||
                           opens_word(reading, begin, end)); /* 前1%学科 */
}

/* 全部建成投产后, 项目运营后: where the words behind begin that say when it will be, or 0. */
static uint32_t later_at(struct runes text, struct phrase words)
{
    static const struct runes made[] = {
        RUNES_ROW(U"全部"), RUNES_ROW(U"全面"), RUNES_ROW(U"项目"), RUNES_ROW(U"工程"),
        RUNES_ROW(U"建成"), RUNES_ROW(U"建设"), RUNES_ROW(U"完成"), RUNES_ROW(U"完工"),
        RUNES_ROW(U"竣工"), RUNES_ROW(U"投产"), RUNES_ROW(U"投用"), RUNES_ROW(U"投运"),
        RUNES_ROW(U"达产"), RUNES_ROW(U"达效"), RUNES_ROW(U"达标"), RUNES_ROW(U"运营"),
        RUNES_ROW(U"投入"), RUNES_ROW(U"使用"), RUNES_ROW(U"正式"), RUNES_ROW(U"并网"),
        RUNES_ROW(U"通车"), RUNES_ROW(U"改造"), RUNES_ROW(U"整治"), RUNES_ROW(U"实施"),
        RUNES_ROW(U"通过"), {NULL, 0}};
    uint32_t at = words.begin;
    const struct runes *word;
    if (at + 3 >= words.end ||
        !runes_hold((struct runes)RUNES_ROW(U"全项工建完竣投达运正并通改整实使"), text.data[at]))
        return 0;
    while ((word = phrase_word_at(text, at, words.end, made)) != NULL)
        at += word->length;
    return at > words.begin + 2 && at < words.end && text.data[at] == U'后' ? at + 1 : 0;
}

/* “三品一标”认证产品: a quotation that closes within the words belongs to the name. */
static bool quotes(struct runes text, struct phrase words)
{
    return text.data[words.begin] == U'“' &&
           phrase_closing(text, words.begin, words.end) < words.end;
}

/* 剔除留抵退税因素后, 扣除价格因素: where the words behind such an adjustment begin, or 0. */
static uint32_t adjusted_at(struct runes text, struct phrase words)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"剔除"), RUNES_ROW(U"扣除"), RUNES_ROW(U"扣减"), {NULL, 0}};
    static const struct runes ends[] = {
        RUNES_ROW(U"因素后"), RUNES_ROW(U"因素"), RUNES_ROW(U"后"), {NULL, 0}};
    if (phrase_word_at(text, words.begin, words.end, verbs) == NULL)
        return 0;
    uint32_t end = phrase_find_word(text, words.begin + 2, words.end, ends);
    return end < words.end ? end + phrase_word_length(text, end, words.end, ends) : 0;
}

/* 7.|实施, ②: where the words behind an item's numeral begin, or 0. */
static uint32_t numeral_at(struct runes text, struct phrase words)
{
    uint32_t at = words.begin, counted;
    uint32_t numeral = phrase_count(text, at, words.end, &counted);
    if (numeral > 1 && !rune_is_digit(text.data[at]) && at + numeral + 2 < words.end &&
        text.data[at + numeral] == U'是')
        return at + numeral + 1; /* 十四是 */
    uint32_t next = at + numeral + 1;
    if (numeral > 0 && !rune_is_digit(text.data[at]) && next + 1 < words.end &&
        text.data[next - 1] == U'、' && phrase_count(text, next, words.end, &counted) == 0)
        return next; /* 二、|村级河长; but 一、二级公路 */
    while (at < words.end && at < words.begin + 2 && rune_is_digit(text.data[at]))
        at++;
    return at > words.begin && at + 2 < words.end && text.data[at] == U'.' &&
                   rune_is_han(text.data[at + 1])
               ? at + 1
               : 0;
}

/* “钱还没到手。”|一笔补助: where the words behind what somebody said begin, or 0. */
static uint32_t behind_speech(struct runes text, struct phrase words)
{
    if (text.data[words.begin] != U'“')
        return 0;
    uint32_t closing = phrase_closing(text, words.begin, words.end);
    return closing + 2 < words.end && phrase_mark_at(text, closing - 1) & PHRASE_STOP ? closing + 1
                                                                                      : 0;
}

/* 围绕热点问题|开展视察: where the words begin behind what it was about, or 0. */
static uint32_t about_at(struct runes text, struct phrase words)
{
    static const struct runes abouts[] = {
        RUNES_ROW(U"围绕"), RUNES_ROW(U"聚焦"), RUNES_ROW(U"针对"), {NULL, 0}};
    static const struct runes deeds[] = {RUNES_ROW(U"开展"), RUNES_ROW(U"组织"), RUNES_ROW(U"举办"),
                                         RUNES_ROW(U"整合"), RUNES_ROW(U"投入"), RUNES_ROW(U"实施"),
                                         RUNES_ROW(U"引进"), RUNES_ROW(U"筹集"), RUNES_ROW(U"统筹"),
                                         RUNES_ROW(U"安排"), RUNES_ROW(U"推出"), RUNES_ROW(U"出台"),
                                         RUNES_ROW(U"签约"), {NULL, 0}};
    if (phrase_word_at(text, words.begin, words.end, abouts) == NULL)
        return 0;
    uint32_t at = phrase_find_word(text, words.begin + 2, words.end, deeds);
    return at + 3 < words.end ? at : 0;
}

/* “跨90”就是|水质断面比例…: where the words begin that a quoted name is explained with, or 0. */
static uint32_t explained_at(struct runes text, struct phrase words)
{
    static const struct runes links[] = {
        RUNES_ROW(U"就是"), RUNES_ROW(U"指的是"), RUNES_ROW(U"即"), RUNES_ROW(U"是指"), {NULL, 0}};
    if (text.data[words.begin] != U'“')
        return 0;
    uint32_t closing = phrase_closing(text, words.begin, words.end);
    const struct runes *link =
        closing + 1 < words.end ? phrase_word_at(text, closing + 1, words.end, links) : NULL;
    return link != NULL ? closing + 1 + link->length : 0;
}

/* 大会期间|共收到, 洽谈会期间: where the words behind such a time begin, or 0. */
static uint32_t during_at(struct runes text, struct phrase words)
{
    enum { FURTHEST = 8 };
    static const struct runes during[] = {
        RUNES_ROW(U"期间"), RUNES_ROW(U"至今"), RUNES_ROW(U"迄今"), {NULL, 0}};
    uint32_t limit = words.begin + FURTHEST < words.end ? words.begin + FURTHEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, during);
    return at < limit && at + 3 < words.end ? at + 2 : 0;
}

/* 带动|5万|农户户均增收: where the rate for each begins behind how many there are, or 0. */
static uint32_t each_at(const struct reading *reading, struct phrase words)
{
    enum { LONGEST_NOUN = 5 };
    static const struct runes each[] = {RUNES_ROW(U"户均"), RUNES_ROW(U"人均"), {NULL, 0}};
    if (runes_at(reading->text, words.begin, RUNES(U"带动")))
        words.begin += 2;
    const struct mention *number = reading_mention_at(reading, words.begin, MENTION_NUMBER);
    for (uint32_t i = reading_mention_from(reading, words.begin + 1);
         i < reading->mention_count && reading->mentions[i].end < words.end; i++) {
        const struct mention *people = &reading->mentions[i];
        uint32_t last =
            words.end - people->end > LONGEST_NOUN + 2 ? people->end + LONGEST_NOUN + 2 : words.end;
        if (people->type == MENTION_QUANTITY && people->countable &&
            phrase_holds_word(reading->text, people->end + 1, last, each))
            return people->end; /* 合作社215名|社员人均收入 */
    }
    if (number == NULL || number->end >= words.end)
        return 0;
    uint32_t limit =
        number->end + LONGEST_NOUN + 2 < words.end ? number->end + LONGEST_NOUN + 2 : words.end;
    uint32_t at = phrase_find_word(reading->text, number->end, limit, each);
    return at < limit ? at : 0;
}

/* 会议强调，要|…, 要求|确保…, 下一步|…: where the words begin behind who says it and that he does,
 * or 0. */
static uint32_t said_at(struct runes text, struct phrase words)
{
    static const struct runes speakers[] = {
        RUNES_ROW(U"会议"), RUNES_ROW(U"全会"), RUNES_ROW(U"大会"), RUNES_ROW(U"报告"),
        RUNES_ROW(U"通知"), RUNES_ROW(U"方案"), RUNES_ROW(U"规划"), RUNES_ROW(U"意见"),
        RUNES_ROW(U"计划"), RUNES_ROW(U"通报"), RUNES_ROW(U"公报"), RUNES_ROW(U"纲要"),
        RUNES_ROW(U"记者"), RUNES_ROW(U"笔者"), {NULL, 0}};
    static const struct runes verbs[] = {
        RUNES_ROW(U"强调"),   RUNES_ROW(U"指出"), RUNES_ROW(U"要求"),
        RUNES_ROW(U"表示"),   RUNES_ROW(U"透露"), RUNES_ROW(U"明确提出"),
        RUNES_ROW(U"提出"),   RUNES_ROW(U"明确"), RUNES_ROW(U"介绍"),
        RUNES_ROW(U"显示"),   RUNES_ROW(U"通报"), RUNES_ROW(U"确定"),
        RUNES_ROW(U"了解到"), RUNES_ROW(U"获悉"), RUNES_ROW(U"得知"),
        RUNES_ROW(U"看到"),   RUNES_ROW(U"发现"), {NULL, 0}};
    static const struct runes alone[] = {
        RUNES_ROW(U"强调"),   RUNES_ROW(U"指出"),     RUNES_ROW(U"要求"), RUNES_ROW(U"下一步"),
        RUNES_ROW(U"接下来"), RUNES_ROW(U"下一阶段"), {NULL, 0}};
    static const struct runes also = RUNES_ROW(U"还也并");
    enum { NAME_LEAST = 2 };
    uint32_t at = words.begin + phrase_word_length(text, words.begin, words.end, speakers);
    uint32_t verb = at;
    if (at > words.begin && at < words.end && runes_hold(also, text.data[at]))
        verb++;
    uint32_t length = phrase_word_length(text, verb, words.end, at > words.begin ? verbs : alone);
    uint32_t to = verb + length;
    return length > 0 && to + NAME_LEAST <= words.end && text.data[to] != U'的' ? to : 0;
}

/* 60岁|及以上老年人, 6米|以下: the quantity is a class of what follows. */
static bool goes_on(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes following = RUNES_ROW(U"及以的级");
    return at < end && runes_hold(following, text.data[at]);
}

static bool mention_begins(const struct reading *reading, uint32_t position)
{
    const uint32_t next = reading_mention_from(reading, position);
    return next < reading->mention_count && reading->mentions[next].begin == position;
}

/* 某镇共有|古井: where what there is somewhere begins, or 0. */
static uint32_t there_at(struct runes text, struct phrase words)
{
    enum { PLACE_LEAST = 2, PLACE_MOST = 10, LEAST = 2 };
    static const struct runes there_are[] = {RUNES_ROW(U"共有"), RUNES_ROW(U"现有"), {NULL, 0}};
    uint32_t limit = words.begin + PLACE_MOST < words.end ? words.begin + PLACE_MOST : words.end;
    uint32_t at = phrase_find_word(text, words.begin + PLACE_LEAST, limit, there_are);
    return at < limit && at + 2 + LEAST <= words.end && !runes_at(text, at + 2, RUNES(U"产权")) &&
                   text.data[at - 1] != U'公'
               ? at + 2
               : 0;
}

/* 以甲、乙两镇为主产区的|茶园面积: where the words begin behind what mainly makes it up, or 0. */
static uint32_t mainly_at(struct runes text, struct phrase words)
{
    enum { LEAST = 2, LONGEST = 24, LONGEST_ROLE = 6 };
    static const struct runes mainly[] = {RUNES_ROW(U"为主"),
                                          RUNES_ROW(U"为代表"),
                                          RUNES_ROW(U"为重点"),
                                          RUNES_ROW(U"为龙头"),
                                          RUNES_ROW(U"为核心"),
                                          RUNES_ROW(U"为中心"),
                                          {NULL, 0}};
    if (text.data[words.begin] != U'以')
        return 0;
    uint32_t limit = words.end - words.begin > LONGEST ? words.begin + LONGEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, mainly);
    for (uint32_t i = at; i < at + LONGEST_ROLE && i + LEAST < words.end; i++)
        if (text.data[i] == U'的')
            return i + 1;
    return 0;
}

/* 就|投资, 光|卖羊, 而|客商, 锚定|产值, 县里每年都|安排, 省下达某县|改造任务: where the words
 * behind such a lead begin, or 0. */
static uint32_t behind_small_lead(const struct reading *reading, struct phrase words)
{
    enum { NAME_LEAST = 2, FURTHEST = 8, WORD = 3, VERB = 2 };
    static const struct runes yearly[] = {RUNES_ROW(U"每年都"), {NULL, 0}};
    static const struct runes givers = RUNES_ROW(U"省市县区州"),
                              bound = RUNES_ROW(U"业诊医餐读学近地任职餐寝");
    static const struct runes alone = RUNES_ROW(U"卖靠种养");
    static const struct runes manners[] = {
        RUNES_ROW(U"直接"), RUNES_ROW(U"高质量"), RUNES_ROW(U"高标准"), RUNES_ROW(U"高效"),
        RUNES_ROW(U"全面"), RUNES_ROW(U"深入"),   RUNES_ROW(U"扎实"),   RUNES_ROW(U"大力"),
        RUNES_ROW(U"有序"), RUNES_ROW(U"依法"),   RUNES_ROW(U"稳妥"),   RUNES_ROW(U"认真"),
        RUNES_ROW(U"切实"), RUNES_ROW(U"着力"),   RUNES_ROW(U"全力"),   {NULL, 0}};
    static const struct runes small[] = {
        RUNES_ROW(U"而且"),   RUNES_ROW(U"而"),   RUNES_ROW(U"锚定"),
        RUNES_ROW(U"瞄准"),   RUNES_ROW(U"冲刺"), RUNES_ROW(U"这一片"),
        RUNES_ROW(U"这一带"), RUNES_ROW(U"这片"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = words.begin;
    if (begin + 1 + NAME_LEAST > words.end)
        return 0;
    static const struct runes works[] = {
        RUNES_ROW(U"公司"), RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), {NULL, 0}};
    static const struct runes invested[] = {
        RUNES_ROW(U"是投资"), RUNES_ROW(U"是总投资"), RUNES_ROW(U"是计划投资"), {NULL, 0}};
    if (phrase_is_word(text, words, invested))
        return begin + 1; /* 另一个|是|投资2亿元的… */
    static const struct runes plans[] = {
        RUNES_ROW(U"年度计划"), RUNES_ROW(U"当年计划"), RUNES_ROW(U"全年计划"), {NULL, 0}};
    uint32_t planned = begin + phrase_word_length(text, begin, words.end, plans);
    if (planned > begin && figure_is_whole(text, (struct phrase){planned, words.end}))
        return planned; /* 年度计划|完成投资 */
    static const struct runes building[] = {
        RUNES_ROW(U"引进"), RUNES_ROW(U"购置"), RUNES_ROW(U"新建"), RUNES_ROW(U"安装"),
        RUNES_ROW(U"采购"), RUNES_ROW(U"改建"), {NULL, 0}};
    uint32_t work = begin + phrase_word_length(text, begin, words.end, works);
    if (work > begin && work + VERB + NAME_LEAST <= words.end &&
        phrase_word_at(text, work, words.end, building) != NULL)
        return work; /* 工程|新建泵站 */
    uint32_t led = begin + phrase_word_length(text, begin, words.end, small);
    if (led > begin && led + NAME_LEAST <= words.end)
        return led;
    static const struct runes able[] = {RUNES_ROW(U"具备年"),
                                        RUNES_ROW(U"具有年"),
                                        RUNES_ROW(U"具备日"),
                                        RUNES_ROW(U"具有日"),
                                        {NULL, 0}};
    if (phrase_word_at(text, begin, words.end, able) != NULL)
        return begin + VERB; /* 具备|年产轴承 */
    char32_t first = text.data[begin], next = text.data[begin + 1];
    if ((first == U'就' && !runes_hold(bound, next)) || (first == U'光' && runes_hold(alone, next)))
        return begin + 1 + (first == U'就' && next == U'是');
    uint32_t manner = begin + phrase_word_length(text, begin, words.end, manners);
    if (manner > begin && manner + VERB + NAME_LEAST <= words.end &&
        figure_verb_within(text, manner, manner + VERB) == manner)
        return manner; /* 高质量|办理建议 */
    uint32_t limit = words.end - begin > FURTHEST ? begin + FURTHEST : words.end;
    uint32_t at = phrase_find_word(text, begin, limit, yearly);
    if (at < limit && at + WORD + NAME_LEAST <= words.end)
        return at + WORD;
    if (runes_hold(givers, first) && runes_at(text, begin + 1, RUNES(U"下达"))) {
        const struct mention *place = reading_mention_at(reading, begin + WORD, MENTION_PLACE);
        uint32_t to = place != NULL ? place->end : begin + WORD;
        return to + NAME_LEAST <= words.end ? to : 0;
    }
    return 0;
}

/* Where the words begin behind the first of these leads that they open with, or 0. */
static uint32_t behind_lead(const struct reading *reading, struct phrase words)
{
    struct runes text = reading->text;
    uint32_t to;
    if ((to = behind_speech(text, words)) != 0 || (to = explained_at(text, words)) != 0 ||
        (to = about_at(text, words)) != 0 || (to = adjusted_at(text, words)) != 0 ||
        (to = numeral_at(text, words)) != 0 || (to = later_at(text, words)) != 0 ||
        (to = during_at(text, words)) != 0 || (to = there_at(text, words)) != 0 ||
        (to = each_at(reading, words)) != 0 || (to = said_at(text, words)) != 0 ||
        (to = mainly_at(text, words)) != 0 || (to = figure_behind_occasion(text, words)) != 0 ||
        (to = figure_behind_doer(reading, words)) != 0 ||
        (to = behind_small_lead(reading, words)) != 0)
        return to;
    if (words.begin > 0 && text.data[words.begin - 1] == U'个' &&
        (to = figure_behind_units(text, words)) > words.begin)
        return to;
    return announced_by(reading, words);
}

/* 春节档|票房: behind the slot of a festival or a season whose time ends where the words begin. */
static uint32_t behind_season(struct runes text, struct phrase words)
{
    static const struct runes seasons = RUNES_ROW(U"节期假庆");
    static const struct runes slots[] = {
        RUNES_ROW(U"档期"),   RUNES_ROW(U"档"),     RUNES_ROW(U"假期"), RUNES_ROW(U"长假"),
        RUNES_ROW(U"小长假"), RUNES_ROW(U"黄金周"), RUNES_ROW(U"假日"), {NULL, 0}};
    return runes_hold(seasons, text.data[words.begin - 1])
               ? words.begin + phrase_word_length(text, words.begin, words.end, slots)
               : words.begin;
}

/* 万人|专利拥有量, 0—14岁|人口: of how many each or of what age, a part of the measure's name. */
static bool is_density(struct runes text, const struct mention *counted, uint32_t end)
{
    static const struct runes scales = RUNES_ROW(U"百千万");
    static const struct runes aged[] = {RUNES_ROW(U"人口"), RUNES_ROW(U"儿童"), RUNES_ROW(U"老人"),
                                        RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), {NULL, 0}};
    bool each = counted->end == counted->begin + 2 && runes_hold(scales, text.data[counted->begin]);
    return each || (text.data[counted->end - 1] == U'岁' &&
                    phrase_word_at(text, counted->end, end, aged) != NULL);
}

/* 五年间|新增就业: behind the time that ends there and the 间 that closes it; but 半年|间伐…. */
static uint32_t behind_span(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes bound = RUNES_ROW(U"伐作接隔种套苗距");
    bool closed = end < limit && text.data[end] == U'间' &&
                  (end + 1 == limit || !runes_hold(bound, text.data[end + 1]));
    return end + closed;
}

/* Behind the time, the count, the person or the place that the words open with; 0 where they open
 * with none. A place is told in *place, 0 where they name several. */
static uint32_t behind_mention(const struct reading *reading, struct phrase words, uint32_t *place,
                               bool *several)
{
    static const struct runes disposing[] = {
        RUNES_ROW(U"将把"), RUNES_ROW(U"将"), RUNES_ROW(U"把"), RUNES_ROW(U"要把"), {NULL, 0}};
    struct runes text = reading->text;
    if (!mention_begins(reading, words.begin))
        return 0;
    const struct mention *time = reading_mention_at(reading, words.begin, MENTION_TIME);
    if (time != NULL && time->end <= words.end)
        return behind_season(text, (struct phrase){time->end, words.end});
    const struct mention *span = reading_mention_at(reading, words.begin, MENTION_DURATION);
    if (span != NULL && span->end <= words.end)
        return behind_span(text, span->end, words.end);
    const struct mention *counted = reading_mention_at(reading, words.begin, MENTION_QUANTITY);
    if (counted != NULL && counted->end <= words.end && !is_density(text, counted, words.end) &&
        !goes_on(text, counted->end, words.end))
        return figure_behind_counted(text,
                                     (struct phrase){counted->end, words.end}); /* 46家|企业产值 */
    const struct mention *who = reading_mention_at(reading, words.begin, MENTION_PERSON);
    const struct mention *post = reading_mention_at(reading, words.begin, MENTION_POST);
    if (who == NULL && post != NULL) /* 村支书潘某|流转土地 */
        who = reading_mention_at(reading, post->end, MENTION_PERSON);
    if (who != NULL && who->end < words.end)
        return who->end;
    const struct mention *where = reading_mention_at(reading, words.begin, MENTION_PLACE);
    if (where != NULL && where->code == 0 &&
        phrase_word_at(text, where->end, words.end, disposing) != NULL)
        return where->end; /* 荷兰|将把科研开支… */
    if (where == NULL || where->end >= words.end || where->code == 0 ||
        text.data[where->end] == U'籍' || text.data[where->end] == U'港')
        return 0;
    /* 在青山、白云等地: of several places, and so of none */
    *several |= phrase_mark_at(text, where->end) == PHRASE_PAUSE;
    *place = *several ? 0 : where->code;
    return where->end;
}

/* Behind the leading word, 完成 or the rate that the words open with; 0 where they open with none.
 */
static uint32_t behind_word(const struct reading *reading, struct phrase words)
{
    enum { DONE = 2, SHORTEST = 4 };
    /* 完成|年计划的52%: how much of it was done */
    static const struct runes plans[] = {RUNES_ROW(U"年度"),
                                         RUNES_ROW(U"全年"),
                                         RUNES_ROW(U"年计划"),
                                         RUNES_ROW(U"年任务"),
                                         RUNES_ROW(U"年初计划"),
                                         RUNES_ROW(U"任务"),
                                         RUNES_ROW(U"计划"),
                                         RUNES_ROW(U"目标"),
                                         RUNES_ROW(U"年初预算"),
                                         RUNES_ROW(U"预算"),
                                         {NULL, 0}};
    static const struct runes handed_down[] = {RUNES_ROW(U"省下达"),
                                               RUNES_ROW(U"市下达"),
                                               RUNES_ROW(U"州下达"),
                                               RUNES_ROW(U"县下达"),
                                               RUNES_ROW(U"区下达"),
                                               RUNES_ROW(U"上级下达"),
                                               {NULL, 0}};
    struct runes text = reading->text;
    uint32_t lead = lexicon_prefix(reading->lexicon, LEXICON_FIGURE_LEADS,
                                   runes_slice(text, words.begin, words.end));
    uint32_t reckoned = figure_behind_reckoning(text, words);
    if (reckoned > 0)
        return reckoned;
    if (lead > 0 && !heads_noun(reading, words.begin, words.end, lead) && !quotes(text, words)) {
        uint32_t to = words.begin + lead;
        bool whole = lead > DONE && runes_at(text, to - DONE, RUNES(U"完成")) &&
                     figure_is_whole(text, (struct phrase){to - DONE, words.end});
        return to - (whole ? DONE : 0); /* 力争|完成投资 */
    }
    if (runes_at(text, words.begin, RUNES(U"完成")) && words.end - words.begin >= SHORTEST &&
        phrase_word_at(text, words.begin + DONE, words.end, plans) == NULL &&
        !figure_is_part_of_plan(text, words) &&
        ((text.data[words.end - 1] != U'的' &&
          (words.end >= text.length || text.data[words.end] != U'的')) ||
         phrase_word_at(text, words.begin + DONE, words.end, handed_down) == NULL))
        return words.begin + DONE;
    char32_t first = text.data[words.begin];
    if (first == U'【' || first == U'（') { /* a label before the sentence, 今天（1月30日） */
        uint32_t closing = phrase_closing(text, words.begin, words.end);
        return closing < words.end ? closing + 1 : 0;
    }
    return figure_is_rate(text, words) ? words.end /* 每人每月|200元 */
                                       : behind_lead(reading, words);
}

struct phrase figure_without_lead(const struct reading *reading, struct phrase words,
                                  uint32_t *place)
{
    struct runes text = reading->text;
    bool several = false;
    for (;;) {
        words = phrase_trim(text, words.begin, words.end);
        if (!phrase_has_words(words) || figure_is_whole(text, words))
            return words;
        uint32_t to = behind_mention(reading, words, place, &several), length;
        if (to == 0 &&
            (length = phrase_word_length(text, words.begin, words.end, figure_place_words())) > 0) {
            *place = *place != 0 && !several ? *place : reading->own_place; /* 贵州|全省 */
            to = words.begin + length;
        }
        if (to == 0 && text.data[words.begin] == U'在')
            to = figure_behind_places(text, words); /* 在国道|设置检查点 */
        if (to == 0 && text.data[words.begin] == U'等' &&
            (to = figure_behind_counted_places(text, words)) != 0)
            *place = 0; /* 等4省（区）|…, of no single one */
        if (to == 0)
            to = behind_word(reading, words);
        if (to <= words.begin || to > words.end)
            return words;
        words.begin = to;
    }
}

/* Amounts that only say of which things, of how many or where something is told: 亿元以上项目,
 * 海拔3000米以上|乡镇, 每10棵树中就有4棵, 在震区25个村|展开. */
#include "facts/figure_classes.h"

#include "facts/figure_parts.h"
#include "facts/figure_place_words.h"
#include "facts/figure_unclaimed.h"
#include "facts/figure_verbs.h"

/* 20亿元以上|重大文旅项目44个: whether things that are counted right behind their name, or a name
 * that closes the phrase, follow a sum. */
static bool classes_things(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_KIND = 10 };
    static const struct runes heads[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"企业"), RUNES_ROW(U"工程"),   RUNES_ROW(U"园区"),
        RUNES_ROW(U"集群"), RUNES_ROW(U"主体"), RUNES_ROW(U"合作社"), RUNES_ROW(U"农户"),
        RUNES_ROW(U"商户"), RUNES_ROW(U"大户"), RUNES_ROW(U"乡镇"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t end = begin;
    while (end < limit && end < begin + LONGEST_KIND && rune_is_han(text.data[end]) &&
           reading_mention_at(reading, end, MENTION_QUANTITY) == NULL)
        end++;
    return phrase_word_before(text, begin, end, heads) != NULL;
}

/* 产值超10亿元的|茶企|达到5家: whether things that are counted behind their name, in the same
 * phrase, follow a sum. */
static bool counts_owners(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_OWNER = 12, OWNER_LEAST = 2 };
    struct runes text = reading->text;
    uint32_t last = limit - begin > LONGEST_OWNER ? begin + LONGEST_OWNER : limit;
    last = phrase_end(text, begin, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = reading_mention_from(reading, begin + OWNER_LEAST);
         i < reading->mention_count && reading->mentions[i].begin < last; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY)
            return reading->mentions[i].countable;
    return false;
}

/* 2亿元|产业引导基金, 15万元|村集体资金: whether what follows the sum is the money itself. */
static bool is_fund(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_FUND = 10 };
    static const struct runes funds[] = {RUNES_ROW(U"资金"), RUNES_ROW(U"基金"), RUNES_ROW(U"贷款"),
                                         RUNES_ROW(U"补贴"), RUNES_ROW(U"补助"), RUNES_ROW(U"经费"),
                                         RUNES_ROW(U"债券"), RUNES_ROW(U"专款"), RUNES_ROW(U"收益"),
                                         RUNES_ROW(U"奖金"), {NULL, 0}};
    uint32_t last = limit - begin > LONGEST_FUND ? begin + LONGEST_FUND : limit;
    uint32_t end = begin;
    while (end < last && rune_is_han(text.data[end]))
        end++;
    return phrase_find_word(text, begin, end, funds) < end;
}

/* 森林覆盖率|60%|以上的乡镇14个: whether the rate says of which things so many are counted. */
static bool is_rate_of_counted(const struct reading *reading, const struct mention *mention,
                               uint32_t limit)
{
    static const struct runes bounds[] = {
        RUNES_ROW(U"以上的"), RUNES_ROW(U"以下的"), RUNES_ROW(U"以内的"), {NULL, 0}};
    const struct runes *bound = phrase_word_at(reading->text, mention->end, limit, bounds);
    return bound != NULL && counts_owners(reading, mention->end + bound->length, limit);
}

/* 3000万美元|外资项目2个: whether works that are counted right behind their name follow a sum. */
static bool are_works_counted(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    enum { LONGEST = 10 };
    static const struct runes works[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"企业"), RUNES_ROW(U"工程"), {NULL, 0}};
    struct runes text = reading->text;
    const uint32_t last = limit - begin > LONGEST ? begin + LONGEST : limit;
    const uint32_t work = phrase_find_word(text, begin, last, works);
    const struct mention *count =
        work < last ? reading_mention_at(reading, work + 2, MENTION_QUANTITY) : NULL;
    return count != NULL && count->countable && phrase_is_han(text, (struct phrase){begin, work});
}

/* 30亿元|或3亿美元以上项目: whether a sum stands behind that may be meant instead. */
static const struct mention *other_sum(const struct reading *reading, uint32_t at, uint32_t limit)
{
    return at + 1 < limit && reading->text.data[at] == U'或'
               ? reading_mention_at(reading, at + 1, MENTION_MONEY)
               : NULL;
}

/* Things of a size: 过2亿元企业, 亿元以上项目, 10亿元级产业. */
bool figure_is_size_class(const struct reading *reading, const struct mention *mention,
                          uint32_t limit)
{
    static const struct runes things[] = {RUNES_ROW(U"企业"),
                                          RUNES_ROW(U"项目"),
                                          RUNES_ROW(U"工业项目"),
                                          RUNES_ROW(U"产业项目"),
                                          RUNES_ROW(U"工业企业"),
                                          RUNES_ROW(U"产业"),
                                          RUNES_ROW(U"集群"),
                                          RUNES_ROW(U"园区"),
                                          RUNES_ROW(U"大户"),
                                          RUNES_ROW(U"的企业"),
                                          RUNES_ROW(U"的项目"),
                                          RUNES_ROW(U"的村"),
                                          RUNES_ROW(U"村"),
                                          RUNES_ROW(U"固定资产投资"),
                                          RUNES_ROW(U"骨干企业"),
                                          RUNES_ROW(U"龙头企业"),
                                          RUNES_ROW(U"重大项目"),
                                          RUNES_ROW(U"重点项目"),
                                          RUNES_ROW(U"制造业项目"),
                                          RUNES_ROW(U"纳税"),
                                          RUNES_ROW(U"工业"),
                                          RUNES_ROW(U"农业"),
                                          RUNES_ROW(U"群体"),
                                          RUNES_ROW(U"人群"),
                                          {NULL, 0}};
    struct runes text = reading->text;
    if (mention->type == MENTION_PERCENT)
        return is_rate_of_counted(reading, mention, limit);
    if (mention->type != MENTION_MONEY && mention->type != MENTION_QUANTITY)
        return false;
    uint32_t at = mention->end;
    const struct runes *word = figure_compared_behind(text, at, limit);
    if (word != NULL)
        at += word->length;
    const struct mention *count =
        word != NULL ? reading_mention_at(reading, at, MENTION_QUANTITY) : NULL;
    if (count != NULL && count->countable)
        return true; /* 10亿元以上|2个, 600分以上|86人 */
    if (at < limit && text.data[at] == U'级')
        at++;
    if (mention->type != MENTION_MONEY)
        return false;
    /* but 总投资约3亿元的|水泥项目 */
    bool compared = mention->operator!= OPERATOR_EQUAL && !(
        mention->operator== OPERATOR_ABOUT && at<limit && text.data[at] == U'的');
    if (word == NULL && !compared && is_fund(text, at, limit))
        return false;
    const struct mention *other = other_sum(reading, mention->end, limit);
    if (are_works_counted(reading, at, limit) ||
        (other != NULL && figure_is_size_class(reading, other, limit)))
        return true;
    if (phrase_word_at(text, at, limit, things) != NULL ||
        ((word != NULL || compared) && classes_things(reading, at, limit)))
        return true; /* 产值超10亿元|加工企业2家 */
    /* 年产值过亿元的骨干企业达到12家 */
    static const struct runes owners[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"项目"), RUNES_ROW(U"平台"), RUNES_ROW(U"品牌"),
        RUNES_ROW(U"产业"), RUNES_ROW(U"园区"), RUNES_ROW(U"集群"), RUNES_ROW(U"大户"),
        RUNES_ROW(U"村"),   RUNES_ROW(U"城市"), RUNES_ROW(U"机场"), RUNES_ROW(U"大港"),
        RUNES_ROW(U"县"),   {NULL, 0}};
    enum { LONGEST_OWNER = 8 };
    if (!compared || at >= limit || text.data[at] != U'的')
        return false;
    uint32_t last = limit - at > LONGEST_OWNER ? at + LONGEST_OWNER : limit;
    last = phrase_end(text, at, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    return phrase_find_word(text, at, last, owners) < last || counts_owners(reading, at + 1, limit);
}

/* 30户以上|村寨污水收集率不低于70%: of which things the measure behind tells. */
bool figure_is_class_of_measure(const struct reading *reading, const struct mention *mention,
                                uint32_t limit)
{
    static const struct runes above[] = {RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *word = phrase_word_at(text, mention->end, limit, above);
    if (!mention->countable || word == NULL || mention->end + word->length >= limit ||
        !rune_is_han(text.data[mention->end + word->length]))
        return false;
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = reading_mention_from(reading, mention->end);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_PERCENT)
            return true;
    return false;
}

/* 海拔3000米以上|乡镇, 6月底前|30万吨以下|矿井: of which things the clause tells, at its head. */
bool figure_is_class_at_head(const struct reading *reading, const struct mention *mention,
                             uint32_t clause, uint32_t limit)
{
    static const struct runes above[] = {RUNES_ROW(U"以上"),
                                         RUNES_ROW(U"以下"),
                                         RUNES_ROW(U"及以上"),
                                         RUNES_ROW(U"及以下"),
                                         {NULL, 0}};
    static const struct runes leads[] = {RUNES_ROW(U"海拔"), RUNES_ROW(U"其中"), {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *word = phrase_word_at(text, mention->end, limit, above);
    if (mention->countable || word == NULL || mention->end + word->length >= limit ||
        !rune_is_han(text.data[mention->end + word->length]))
        return false;
    const struct runes *lead = phrase_word_before(text, clause, mention->begin, leads);
    uint32_t begin = mention->begin - (lead != NULL ? lead->length : 0);
    const struct mention *time =
        clause < begin ? reading_mention_at(reading, clause, MENTION_TIME) : NULL;
    return begin == clause || (time != NULL && time->end == begin);
}

/* 每10棵树中就有|4棵: how many among so many, a rate. */
bool figure_is_one_in(struct runes text, const struct mention *mention, uint32_t clause,
                      uint32_t limit)
{
    enum { FURTHEST = 10 };
    static const struct runes among[] = {RUNES_ROW(U"中就有"),
                                         RUNES_ROW(U"中有"),
                                         RUNES_ROW(U"里就有"),
                                         RUNES_ROW(U"里有"),
                                         {NULL, 0}};
    uint32_t begin = mention->begin;
    uint32_t from = begin - clause > 2 * FURTHEST ? begin - 2 * FURTHEST : clause;
    if (runes_next(runes_slice(text, 0, begin), from, U'每') >= begin)
        return false;
    uint32_t last = mention->end + FURTHEST < limit ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    return phrase_word_before(text, from, begin, among) != NULL ||
           phrase_find_word(text, mention->end, last, among) < last;
}

/* 在震区|25个村|, 在全国|16万个站点|: whether such a place, and nothing more, leads from 在 to the
 * count: where something is done. */
bool figure_is_inside_places(const struct reading *reading, uint32_t clause, uint32_t begin)
{
    enum { LONGEST_PLACE = 8 };
    static const struct runes wide[] = {RUNES_ROW(U"全国"), RUNES_ROW(U"全球"), RUNES_ROW(U"世界"),
                                        RUNES_ROW(U"海外"), RUNES_ROW(U"各地"), RUNES_ROW(U"当地"),
                                        RUNES_ROW(U"灾区"), RUNES_ROW(U"震区"), RUNES_ROW(U"辖区"),
                                        RUNES_ROW(U"境内"), RUNES_ROW(U"周边"), {NULL, 0}};
    static const struct runes hedges[] = {
        RUNES_ROW(U"近"), RUNES_ROW(U"约"), RUNES_ROW(U"超"), RUNES_ROW(U"超过"), {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *hedge = phrase_word_before(text, clause, begin, hedges);
    begin -= hedge != NULL ? hedge->length : 0;
    uint32_t from = begin - clause > LONGEST_PLACE ? begin - LONGEST_PLACE : clause;
    for (uint32_t at = from; at + 2 < begin; at++) {
        if (text.data[at] != U'在')
            continue;
        const struct mention *place = reading_mention_at(reading, at + 1, MENTION_PLACE);
        uint32_t length = phrase_word_length(text, at + 1, begin, wide);
        length =
            length > 0 ? length : phrase_word_length(text, at + 1, begin, figure_place_words());
        if ((place != NULL && place->end == begin) || (length > 0 && at + 1 + length == begin))
            return true;
    }
    return false;
}

bool figure_compares_by_times(const struct reading *reading, const struct mention *mention,
                              uint32_t limit)
{
    enum { LONGEST_TIME = 10 };
    static const struct runes being = RUNES_ROW(U"是为达当");
    struct runes text = reading->text;
    uint32_t end = mention->begin;
    if (end > limit + 1 && text.data[end - 1] == U'的') {
        uint32_t at = end - limit > LONGEST_TIME ? end - LONGEST_TIME : limit;
        for (const struct mention *time; at + 1 < end; at++)
            if ((time = reading_mention_at(reading, at, MENTION_TIME)) != NULL &&
                time->end + 1 == end && at > limit && runes_hold(being, text.data[at - 1]))
                return false;
    }
    static const struct runes levels[] = {
        RUNES_ROW(U"平均水平的"), RUNES_ROW(U"平均的"), RUNES_ROW(U"平均值的"), {NULL, 0}};
    uint32_t is = end;
    while (is > limit && end - is < LONGEST_TIME && text.data[is - 1] != U'是')
        is--;
    if (is > limit && text.data[is - 1] == U'是' &&
        phrase_word_before(text, is, end, levels) != NULL)
        return false; /* 是|全县平均水平|的1.4倍 */
    static const struct runes grown[] = {RUNES_ROW(U"增长"), RUNES_ROW(U"增加"), RUNES_ROW(U"提高"),
                                         RUNES_ROW(U"提升"), RUNES_ROW(U"扩大"), RUNES_ROW(U"上升"),
                                         {NULL, 0}};
    static const struct runes hedges = RUNES_ROW(U"了近约超达到");
    while (end > limit && runes_hold(hedges, text.data[end - 1]))
        end--;
    return phrase_word_before(text, limit, end, grown) == NULL;
}

/* 观摩了城关镇|2000吨|果酱生产线项目: a site that was seen. */
static bool is_site_seen(struct runes text, const struct mention *mention, uint32_t clause,
                         uint32_t limit)
{
    static const struct runes seeing[] = {
        RUNES_ROW(U"观摩"), RUNES_ROW(U"参观"), RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),
        RUNES_ROW(U"来到"), RUNES_ROW(U"走进"), RUNES_ROW(U"深入"), RUNES_ROW(U"视察"),
        RUNES_ROW(U"督查"), RUNES_ROW(U"督导"), RUNES_ROW(U"走访"), {NULL, 0}};
    static const struct runes sites[] = {
        RUNES_ROW(U"项目"),   RUNES_ROW(U"生产线"), RUNES_ROW(U"基地"), RUNES_ROW(U"工程"),
        RUNES_ROW(U"产业园"), RUNES_ROW(U"园区"),   RUNES_ROW(U"电站"), RUNES_ROW(U"现场"),
        RUNES_ROW(U"示范区"), RUNES_ROW(U"示范园"), {NULL, 0}};
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    return phrase_word_before(text, mention->end, end, sites) != NULL &&
           phrase_holds_word(text, clause, mention->begin, seeing);
}

/* 通用机场、|15万千瓦|风能开发、蜂蜜小镇: one name of several, of which the one before counts
 * nothing and does nothing. */
static bool is_name_in_row(struct runes text, const struct mention *mention, uint32_t clause,
                           uint32_t limit)
{
    enum { SHORTEST_ROW = 2 };
    static const struct runes ends[] = {RUNES_ROW(U"等"), {NULL, 0}};
    uint32_t begin = mention->begin;
    if (begin < clause + SHORTEST_ROW || phrase_mark_at(text, begin - 1) != PHRASE_PAUSE)
        return false;
    uint32_t before = phrase_begin(text, clause, begin - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t at = before; at + 1 < begin; at++)
        if (rune_is_digit(text.data[at]))
            return false;
    uint32_t stop = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    return phrase_holds_word(text, mention->end, stop, ends);
}

bool figure_is_size_of_named(const struct reading *reading, const struct mention *mention,
                             uint32_t clause, uint32_t limit)
{
    struct runes text = reading->text;
    return mention->type == MENTION_QUANTITY && !mention->countable && mention->end < limit &&
           rune_is_han(text.data[mention->end]) &&
           figure_compared_behind(text, mention->end, limit) == NULL &&
           (is_site_seen(text, mention, clause, limit) ||
            is_name_in_row(text, mention, clause, limit));
}

/* 增值税（|50%|部分）3.06亿元, 所得税（地方|40%|部分）: which part of a tax that is. */
static bool is_part_of_tax(struct runes text, const struct mention *mention)
{
    enum { WORDS_MOST = 4 };
    uint32_t open = mention->begin;
    while (open > 0 && mention->begin - open < WORDS_MOST && rune_is_han(text.data[open - 1]))
        open--;
    return open > 0 && text.data[open - 1] == U'（' &&
           runes_at(text, mention->end, RUNES(U"部分）"));
}

bool figure_is_set_beside(struct runes text, const struct mention *mention, uint32_t limit)
{
    if (is_part_of_tax(text, mention))
        return true;
    static const struct runes links[] = {
        RUNES_ROW(U"平均"), RUNES_ROW(U"平均为"), RUNES_ROW(U"为"), RUNES_ROW(U"增长"), {NULL, 0}};
    if (mention->end >= text.length || text.data[mention->end] != U'）')
        return false;
    const struct runes *link = phrase_word_before(text, limit, mention->begin, links);
    uint32_t end = mention->begin - (link != NULL ? link->length : 0);
    const struct runes *whole = figure_whole_before(text, limit, end);
    return whole != NULL && end - whole->length > limit &&
           text.data[end - whole->length - 1] == U'（';
}

uint32_t figure_deed_of_row(struct runes text, uint32_t clause, const struct mention *mention)
{
    enum { FEWEST = 8, FURTHEST = 18, ETC = 1, LONGEST_KIND = 10, VERB = 2 };
    static const struct runes deeds[] = {
        RUNES_ROW(U"引进"), RUNES_ROW(U"签约"), RUNES_ROW(U"签订"), RUNES_ROW(U"实施"),
        RUNES_ROW(U"开工"), RUNES_ROW(U"建成"), RUNES_ROW(U"竣工"), RUNES_ROW(U"新建"),
        RUNES_ROW(U"启动"), RUNES_ROW(U"完成"), RUNES_ROW(U"储备"), RUNES_ROW(U"招引"),
        RUNES_ROW(U"建有"), RUNES_ROW(U"拥有"), RUNES_ROW(U"培育"), RUNES_ROW(U"解决"),
        RUNES_ROW(U"化解"), RUNES_ROW(U"整改"), {NULL, 0}};
    static const struct runes kinds[] = {
        RUNES_ROW(U"难题"),     RUNES_ROW(U"问题"),     RUNES_ROW(U"项目"),
        RUNES_ROW(U"工程"),     RUNES_ROW(U"企业"),     RUNES_ROW(U"重点项目"),
        RUNES_ROW(U"重大项目"), RUNES_ROW(U"民生项目"), {NULL, 0}};
    uint32_t begin = mention->begin;
    if (!mention->countable || begin < clause + ETC + FEWEST || text.data[begin - 1] != U'等')
        return begin;
    uint32_t last =
        text.length - mention->end > LONGEST_KIND ? mention->end + LONGEST_KIND : text.length;
    uint32_t close = phrase_end(text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    if (phrase_word_at(text, mention->end, text.length, kinds) == NULL && /* 蔬菜加工|企业 */
        phrase_word_before(text, mention->end, close, kinds) == NULL)
        return begin;
    int64_t named = 1;
    for (uint32_t at = clause; at < begin; at++)
        named += phrase_mark_at(text, at) == PHRASE_PAUSE;
    uint32_t first = begin - clause > FURTHEST ? clause + FURTHEST : begin - ETC;
    first = phrase_end(text, clause, first, PHRASE_PAUSE);
    uint32_t deed = phrase_find_word(text, clause, first, deeds);
    bool more = mention->number.exponent > 0 || mention->number.coefficient > named;
    bool of_them = deed + VERB < begin && text.data[deed + VERB] == U'的'; /* 此次开工的有… */
    return deed < first && more && !of_them ? deed : begin;
}

bool figure_is_row_finished(struct runes text, uint32_t clause, const struct mention *mention,
                            uint32_t limit)
{
    enum { LONGEST_KIND = 14 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程"),   RUNES_ROW(U"基地"), RUNES_ROW(U"企业"),
        RUNES_ROW(U"公司"), RUNES_ROW(U"产业园"), {NULL, 0}};
    uint32_t begin = mention->begin, end = mention->end;
    int64_t named = 1;
    for (uint32_t at = clause; at < begin; at++)
        named += phrase_mark_at(text, at) == PHRASE_PAUSE;
    if (!mention->countable || begin == clause || text.data[begin - 1] != U'等' ||
        decimal_compare(mention->number, decimal_of(named)) <= 0)
        return false;
    uint32_t last = limit - end > LONGEST_KIND ? end + LONGEST_KIND : limit;
    uint32_t kind = phrase_find_word(text, end, last, kinds);
    uint32_t at = kind + phrase_word_length(text, kind, limit, kinds);
    at += phrase_word_length(text, at, limit, figure_surely_words());
    return kind < last && phrase_word_at(text, at, limit, figure_settling_verbs()) != NULL;
}

bool figure_is_signed_with(struct runes text, const struct mention *mention, uint32_t begin,
                           uint32_t limit)
{
    enum { FURTHEST = 14 };
    static const struct runes with = RUNES_ROW(U"与同和跟");
    static const struct runes signing[] = {
        RUNES_ROW(U"签约"), RUNES_ROW(U"签订"), RUNES_ROW(U"签署"), RUNES_ROW(U"签下"), {NULL, 0}};
    uint32_t end = mention->end;
    if (mention->begin == begin || !runes_hold(with, text.data[mention->begin - 1]) ||
        end >= limit || !rune_is_han(text.data[end]))
        return false;
    uint32_t last = limit - end > FURTHEST ? end + FURTHEST : limit;
    uint32_t close = phrase_end(text, end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    return (close < last || close == limit) && phrase_holds_word(text, end, close, signing) &&
           runes_next(runes_slice(text, 0, close), end, U'的') == close;
}

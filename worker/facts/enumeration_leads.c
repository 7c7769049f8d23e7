/* What leads into the first item of an enumeration is told from it by verbs and prepositions, and
 * by the length of the others. */
#include "facts/enumeration_leads.h"

enum { LONGEST_ITEM = 60, LONGER = 1 }; /* 推动|特种纸、木业、纺织 */

/* Words that lead into an enumeration; what stands before and in them is no part of the first item.
 */
static const struct runes leads[] = {RUNES_ROW(U"着力解决"), RUNES_ROW(U"主要差在"),
                                     RUNES_ROW(U"重点从"),   RUNES_ROW(U"重点在"),
                                     RUNES_ROW(U"分别从"),   RUNES_ROW(U"主要从"),
                                     RUNES_ROW(U"分为"),     RUNES_ROW(U"共分"),
                                     RUNES_ROW(U"围绕"),     RUNES_ROW(U"包含"),
                                     RUNES_ROW(U"申请"),     RUNES_ROW(U"新增"),
                                     RUNES_ROW(U"购买"),     RUNES_ROW(U"呈现"),
                                     RUNES_ROW(U"涵盖"),     RUNES_ROW(U"包括"),
                                     RUNES_ROW(U"涉及"),     RUNES_ROW(U"聚焦"),
                                     RUNES_ROW(U"突出"),     RUNES_ROW(U"实施"),
                                     RUNES_ROW(U"抓好"),     RUNES_ROW(U"做好"),
                                     RUNES_ROW(U"坚持"),     RUNES_ROW(U"按照"),
                                     RUNES_ROW(U"通过"),     RUNES_ROW(U"建立"),
                                     RUNES_ROW(U"建设"),     RUNES_ROW(U"打造"),
                                     RUNES_ROW(U"形成"),     RUNES_ROW(U"构建"),
                                     RUNES_ROW(U"解决"),     RUNES_ROW(U"培育"),
                                     RUNES_ROW(U"发展"),     RUNES_ROW(U"推进"),
                                     RUNES_ROW(U"做到"),     RUNES_ROW(U"组建"),
                                     RUNES_ROW(U"成立"),     RUNES_ROW(U"健全"),
                                     RUNES_ROW(U"瞄准"),     RUNES_ROW(U"紧扣"),
                                     RUNES_ROW(U"紧盯"),     RUNES_ROW(U"立足"),
                                     RUNES_ROW(U"凭借"),     RUNES_ROW(U"发挥好"),
                                     RUNES_ROW(U"发挥"),     RUNES_ROW(U"利用好"),
                                     RUNES_ROW(U"利用"),     RUNES_ROW(U"对照"),
                                     RUNES_ROW(U"依托"),     RUNES_ROW(U"覆盖"),
                                     RUNES_ROW(U"就"),       RUNES_ROW(U"设有"),
                                     RUNES_ROW(U"设立"),     RUNES_ROW(U"开设"),
                                     RUNES_ROW(U"增设"),     RUNES_ROW(U"分设"),
                                     RUNES_ROW(U"下设"),     RUNES_ROW(U"从"),
                                     RUNES_ROW(U"在"),       RUNES_ROW(U"以"),
                                     RUNES_ROW(U"将"),       RUNES_ROW(U"把"),
                                     RUNES_ROW(U"对"),       RUNES_ROW(U"按"),
                                     RUNES_ROW(U"即"),       RUNES_ROW(U"为"),
                                     RUNES_ROW(U"有"),       RUNES_ROW(U"了"),
                                     RUNES_ROW(U"受"),       {NULL, 0}};

/* How long the items behind the first are. */
struct others {
    uint32_t shortest, longest;
};

static struct others others_of(const struct phrase *items, uint32_t count)
{
    struct others others = {LONGEST_ITEM, 0};
    for (uint32_t i = 1; i < count; i++) {
        const uint32_t length = items[i].end - items[i].begin;
        others.longest = length > others.longest ? length : others.longest;
        others.shortest = length < others.shortest ? length : others.shortest;
    }
    return others;
}

/* 实施|好|甲工程、乙工程: the 好 behind a verb, where it is none of an item's (好人, 好书). */
static uint32_t done_well(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes goods = RUNES_ROW(U"人书戏米茶风品医奇学");
    return at + 2 < end && text.data[at] == U'好' && !runes_hold(goods, text.data[at + 1]);
}

/* 做大|石材、家居建材、功能饮料三大产业: the length of a verb that only the first item begins with,
 * and that all of them are objects of; 0 where there is none. */
static uint32_t verb_alone(struct runes text, struct phrase first, const struct phrase *items,
                           uint32_t count)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"正确处理好"), RUNES_ROW(U"正确处理"), RUNES_ROW(U"处理好"), RUNES_ROW(U"处理"),
        RUNES_ROW(U"做大做强"),   RUNES_ROW(U"做强做优"), RUNES_ROW(U"做大"),   RUNES_ROW(U"做强"),
        RUNES_ROW(U"做优"),       RUNES_ROW(U"做精"),     RUNES_ROW(U"壮大"),   RUNES_ROW(U"培育"),
        RUNES_ROW(U"打造"),       RUNES_ROW(U"抓好"),     RUNES_ROW(U"抓实"),   RUNES_ROW(U"抓住"),
        RUNES_ROW(U"新设"),       RUNES_ROW(U"新增"),     RUNES_ROW(U"设立"),   RUNES_ROW(U"围绕"),
        RUNES_ROW(U"聚焦"),       RUNES_ROW(U"突出"),     RUNES_ROW(U"紧扣"),   RUNES_ROW(U"瞄准"),
        RUNES_ROW(U"紧盯"),       RUNES_ROW(U"把握"),     RUNES_ROW(U"统筹"),   RUNES_ROW(U"破解"),
        RUNES_ROW(U"用好"),       RUNES_ROW(U"打好"),     RUNES_ROW(U"守住"),   RUNES_ROW(U"补齐"),
        RUNES_ROW(U"面对"),       RUNES_ROW(U"应对"),     RUNES_ROW(U"推进"),   RUNES_ROW(U"实施"),
        RUNES_ROW(U"落实"),       RUNES_ROW(U"构建"),     RUNES_ROW(U"形成"),   RUNES_ROW(U"组建"),
        RUNES_ROW(U"成立"),       RUNES_ROW(U"健全"),     RUNES_ROW(U"覆盖"),   {NULL, 0}};
    /* words that the items may begin with as nouns: 稳与进、|发展与安全 */
    static const struct runes more[] = {RUNES_ROW(U"推动"),
                                        RUNES_ROW(U"发展"),
                                        RUNES_ROW(U"做好"),
                                        RUNES_ROW(U"布局"),
                                        RUNES_ROW(U"建设"),
                                        RUNES_ROW(U"促进"),
                                        RUNES_ROW(U"加快"),
                                        RUNES_ROW(U"支持"),
                                        RUNES_ROW(U"引导"),
                                        RUNES_ROW(U"锚定"),
                                        RUNES_ROW(U"主攻"),
                                        RUNES_ROW(U"深耕"),
                                        RUNES_ROW(U"兼顾"),
                                        RUNES_ROW(U"强化"),
                                        RUNES_ROW(U"整合"),
                                        RUNES_ROW(U"串联"),
                                        RUNES_ROW(U"开展"),
                                        RUNES_ROW(U"争创"),
                                        RUNES_ROW(U"争当"),
                                        RUNES_ROW(U"深化"),
                                        RUNES_ROW(U"狠抓"),
                                        RUNES_ROW(U"加强"),
                                        RUNES_ROW(U"规范"),
                                        RUNES_ROW(U"提出"),
                                        RUNES_ROW(U"建成"),
                                        RUNES_ROW(U"提升"),
                                        RUNES_ROW(U"提高"),
                                        RUNES_ROW(U"优化"),
                                        RUNES_ROW(U"完善"),
                                        RUNES_ROW(U"启动"),
                                        RUNES_ROW(U"开通"),
                                        RUNES_ROW(U"打通"),
                                        RUNES_ROW(U"畅通"),
                                        RUNES_ROW(U"承担"),
                                        RUNES_ROW(U"承办"),
                                        RUNES_ROW(U"拉紧"),
                                        RUNES_ROW(U"联合"),
                                        RUNES_ROW(U"唱响"),
                                        RUNES_ROW(U"叫响"),
                                        RUNES_ROW(U"擦亮"),
                                        RUNES_ROW(U"巩固"),
                                        RUNES_ROW(U"扩大"),
                                        RUNES_ROW(U"拓展"),
                                        RUNES_ROW(U"改善"),
                                        RUNES_ROW(U"守牢"),
                                        RUNES_ROW(U"筑牢"),
                                        RUNES_ROW(U"夯实"),
                                        RUNES_ROW(U"压实"),
                                        RUNES_ROW(U"严把"),
                                        RUNES_ROW(U"严守"),
                                        RUNES_ROW(U"树立"),
                                        RUNES_ROW(U"树牢"),
                                        RUNES_ROW(U"增强"),
                                        RUNES_ROW(U"激发"),
                                        RUNES_ROW(U"培养"),
                                        RUNES_ROW(U"引进"),
                                        RUNES_ROW(U"举办"),
                                        RUNES_ROW(U"做实"),
                                        RUNES_ROW(U"做细"),
                                        RUNES_ROW(U"做深"),
                                        RUNES_ROW(U"做活"),
                                        RUNES_ROW(U"用活"),
                                        RUNES_ROW(U"盘活"),
                                        RUNES_ROW(U"激活"),
                                        RUNES_ROW(U"答好"),
                                        RUNES_ROW(U"走好"),
                                        RUNES_ROW(U"写好"),
                                        RUNES_ROW(U"念好"),
                                        RUNES_ROW(U"管好"),
                                        RUNES_ROW(U"建好"),
                                        RUNES_ROW(U"办好"),
                                        RUNES_ROW(U"讲好"),
                                        RUNES_ROW(U"抓牢"),
                                        RUNES_ROW(U"抓紧"),
                                        RUNES_ROW(U"抓细"),
                                        RUNES_ROW(U"突破"),
                                        RUNES_ROW(U"攻克"),
                                        RUNES_ROW(U"化解"),
                                        RUNES_ROW(U"汇聚"),
                                        RUNES_ROW(U"凝聚"),
                                        RUNES_ROW(U"集中签约"),
                                        RUNES_ROW(U"集中开工"),
                                        RUNES_ROW(U"开工建设"),
                                        RUNES_ROW(U"开工"),
                                        {NULL, 0}};
    static const struct runes firmly[] = {
        RUNES_ROW(U"牢牢"), RUNES_ROW(U"坚决"),   RUNES_ROW(U"全力"),
        RUNES_ROW(U"着力"), RUNES_ROW(U"扎实"),   RUNES_ROW(U"大力"),
        RUNES_ROW(U"重点"), RUNES_ROW(U"持续"),   RUNES_ROW(U"全面"),
        RUNES_ROW(U"始终"), RUNES_ROW(U"切实"),   RUNES_ROW(U"积极"),
        RUNES_ROW(U"深入"), RUNES_ROW(U"进一步"), RUNES_ROW(U"同时"),
        RUNES_ROW(U"先后"), RUNES_ROW(U"继续"),   RUNES_ROW(U"稳步"),
        RUNES_ROW(U"逐步"), RUNES_ROW(U"共同"),   RUNES_ROW(U"聚力"),
        {NULL, 0}};
    const struct others others = others_of(items, count);
    const uint32_t length = first.end - first.begin;
    uint32_t manner = phrase_word_length(text, first.begin, first.end, firmly);
    const struct runes *verb = phrase_word_at(text, first.begin + manner, first.end, verbs);
    const bool other = verb == NULL;
    if (other)
        verb = phrase_word_at(text, first.begin + manner, first.end, more);
    if (verb == NULL || length < manner + verb->length + 2)
        return 0;
    const bool longer = length > others.longest;
    if (other && !longer && length - manner - verb->length < others.shortest)
        return 0; /* 完善制度、队伍建设、宣传引导 */
    for (uint32_t i = 1; i < count; i++)
        if (phrase_word_at(text, items[i].begin, items[i].end, verbs) != NULL ||
            (other && !longer && phrase_word_at(text, items[i].begin, items[i].end, more) != NULL))
            return 0;
    const uint32_t behind = manner + verb->length; /* 形成|了|玫瑰 */
    return behind + (text.data[first.begin + behind] == U'了') +
           done_well(text, first.begin + behind, first.end);
}

/* 以外资为龙头的|家用电器、金属制品、食品加工三大集群: behind the 的 of words that the first item
 * alone has, where it is too long without them taken off; its begin where there are none. */
static uint32_t behind_attribute(struct runes text, const struct phrase *items, uint32_t count,
                                 struct phrase first, uint32_t shortest, uint32_t longest)
{
    uint32_t behind = first.begin;
    if (first.end - first.begin <= longest)
        return behind;
    for (uint32_t i = 1; i < count; i++)
        for (uint32_t at = items[i].begin; at < items[i].end; at++)
            if (text.data[at] == U'的')
                return behind;
    for (uint32_t at = first.begin + 1; at + shortest < first.end; at++)
        if (text.data[at] == U'的')
            behind = at + 1;
    return behind;
}

/* 各单位要实行|一个项目、一名领导、一套班子: where in the first item the character stands that all
 * the others begin with; its begin where it begins so itself, or where they differ. */
static uint32_t common_head(struct runes text, const struct phrase *items, uint32_t count)
{
    enum { LEAST = 3 };
    struct phrase first = items[0];
    const char32_t head = count < LEAST ? 0 : text.data[items[1].begin];
    for (uint32_t i = 1; i < count; i++)
        if (text.data[items[i].begin] != head || !rune_is_han(head))
            return first.begin;
    for (uint32_t i = first.end - 1; i > first.begin; i--)
        if (text.data[i] == head && text.data[first.begin] != head)
            return i;
    return first.begin;
}

/* 生物医药等三大主导产业和|新能源、新材料两大新兴产业: behind another enumeration and its count;
 * `begin` where none ends there. */
static uint32_t behind_another(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes measures[] = {RUNES_ROW(U"大"), RUNES_ROW(U"个"), RUNES_ROW(U"项"),
                                            RUNES_ROW(U"条"), RUNES_ROW(U"类"), {NULL, 0}};
    uint32_t number, length = 0, at = begin;
    while (at < end && (length == 0 || phrase_word_at(text, at, end, measures) == NULL)) {
        length = phrase_count(text, at, end, &number);
        at += length > 0 ? length : 1;
    }
    for (uint32_t i = at; i + 2 < end; i++)
        if (text.data[i] == U'和' || text.data[i] == U'与' || text.data[i] == U'及')
            return i + 1;
    return begin;
}

/* 茶会包含|开园式: behind a word that can only announce what follows; `begin` where none stands. */
static uint32_t behind_content_word(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2 };
    static const struct runes words[] = {
        RUNES_ROW(U"包含"), RUNES_ROW(U"包括"), RUNES_ROW(U"涵盖"), RUNES_ROW(U"囊括"), {NULL, 0}};
    const uint32_t at = phrase_find_word(text, begin, end, words);
    if (at == end)
        return begin;
    const uint32_t behind = at + phrase_word_length(text, at, end, words);
    const uint32_t past = behind + (behind < end && text.data[behind] == U'了');
    return past + LEAST <= end ? past : begin;
}

/* 本期|设|甲班、乙班; 考核|分|优秀、良好; 工程|由|大坝、泵站: a character that leads in where no
 * word holds it. */
static bool leads_alone(struct runes text, uint32_t at)
{
    static const struct {
        char32_t lead;
        struct runes before, behind; /* what words with it have there */
    } leading[] = {
        {U'设', RUNES_ROW(U"建假开创预架铺敷摆常附陈"), RUNES_ROW(U"施备计立置想法防点站岗卡定")},
        {U'分', RUNES_ROW(U"部成充积得评十区身划百比满高低学养水时过缘"),
         RUNES_ROW(U"类级析配享布工散层解离钟别红发支公局行校期批片包店厂队")},
        {U'由', RUNES_ROW(U"自理缘事经任"), RUNES_ROW(U"于来此衷")},
        {U'受', RUNES_ROW(U"接承感享忍遭经"), RUNES_ROW(U"理益害贿灾训损众聘")},
    };
    for (size_t i = 0; i < sizeof(leading) / sizeof(leading[0]); i++)
        if (text.data[at] == leading[i].lead)
            return (at == 0 || !runes_hold(leading[i].before, text.data[at - 1])) &&
                   !runes_hold(leading[i].behind, text.data[at + 1]);
    return false;
}

/* Behind the last word that leads into the items; the first one's begin where there is none. */
static uint32_t behind_lead(struct runes text, struct phrase first, uint32_t shortest)
{
    uint32_t cut = first.begin;
    for (uint32_t at = first.begin; at + 1 < first.end; at++) {
        uint32_t lead = phrase_word_length(text, at, first.end, leads);
        if (lead == 0)
            lead = leads_alone(text, at);
        lead += lead > 1 ? done_well(text, at + lead, first.end) : 0;
        if (text.data[at] == U'有' &&
            runes_next(runes_slice(text, 0, first.end), at, U'的') < first.end)
            continue; /* 打造|有特色的产业、…两大集群 */
        if (lead > 0 && first.end - at - lead >= (shortest < 2 ? shortest : 2) &&
            first.end - at - lead + 2 >= shortest)
            cut = at + lead;
    }
    return cut;
}

/* 某县推动|特种纸: behind a verb within the first item that leaves it as long as the others are. */
static uint32_t behind_inner_verb(struct runes text, const struct phrase *items, uint32_t count,
                                  struct phrase first, struct others others)
{
    for (uint32_t at = first.begin + 1; at < first.end; at++) {
        const uint32_t verb = verb_alone(text, (struct phrase){at, first.end}, items, count);
        const uint32_t rest = first.end - at - verb;
        if (verb > 0 && rest >= others.shortest && rest <= others.longest + LONGER)
            return at + verb;
    }
    return first.begin;
}

/* 分为“|类别、内容、期限|”: behind a mark that opens all of the items; its begin where none does.
 */
static uint32_t behind_opened(struct runes text, struct phrase first)
{
    const uint32_t opened = phrase_unclosed(text, first.begin, first.end);
    return opened + 1 < first.end ? opened + 1 : first.begin;
}

/* 将在|A、B, 大赛设|A、B: what leads in where the first item is no longer for it than the others
 * are. */
static uint32_t short_lead(struct runes text, struct phrase first, uint32_t shortest)
{
    static const struct runes prepositions[] = {
        RUNES_ROW(U"将在"), RUNES_ROW(U"将从"), RUNES_ROW(U"将对"), RUNES_ROW(U"将以"),
        RUNES_ROW(U"要在"), RUNES_ROW(U"要从"), RUNES_ROW(U"在"),   RUNES_ROW(U"从"),
        RUNES_ROW(U"以"),   RUNES_ROW(U"对"),   RUNES_ROW(U"按"),   RUNES_ROW(U"由"),
        RUNES_ROW(U"受"),   {NULL, 0}};
    const uint32_t led = phrase_word_length(text, first.begin, first.end, prepositions);
    if (led > 0)
        return first.end - first.begin >= shortest + led ? led : 0;
    for (uint32_t at = first.begin + 1; at + 2 < first.end; at++)
        if (text.data[at] == U'设' && leads_alone(text, at))
            return at + 1 - first.begin;
    return 0;
}

/* Whether all the items begin with one character: 一名干部、一个专班、一套方案. */
static bool begin_alike(struct runes text, const struct phrase *items, uint32_t count,
                        uint32_t first)
{
    for (uint32_t i = 1; i < count; i++)
        if (text.data[items[i].begin] != text.data[first] || !rune_is_han(text.data[first]))
            return false;
    return count > 2;
}

struct phrase enumeration_without_lead(struct runes text, const struct phrase *items,
                                       uint32_t count)
{
    const struct others others = others_of(items, count);
    struct phrase first = {behind_another(text, items[0].begin, items[0].end), items[0].end};
    first.begin = behind_opened(text, first);
    const uint32_t content = behind_content_word(text, first.begin, first.end);
    if (content > first.begin)
        return (struct phrase){content, first.end};
    if (begin_alike(text, items, count, first.begin))
        return first;
    const uint32_t head = common_head(text, items, count);
    if (head > first.begin && first.end - head >= others.shortest)
        return (struct phrase){head, first.end};
    const uint32_t verb = verb_alone(text, first, items, count);
    if (verb > 0 && first.end - first.begin <= others.longest + verb + LONGER) {
        first.begin += verb;
        return (struct phrase){first.begin + verb_alone(text, first, items, count), first.end};
    }
    if (first.end - first.begin <= others.longest)
        return (struct phrase){first.begin + short_lead(text, first, others.shortest), first.end};
    uint32_t cut = behind_lead(text, first, others.shortest);
    if (cut == first.begin || first.end - cut > others.longest + LONGER)
        cut = behind_inner_verb(text, items, count, (struct phrase){cut, first.end}, others);
    if (cut == first.begin && others.longest == others.shortest && count > 2)
        cut = first.end - others.longest; /* 平阳解决政策好、基础好: items of one length */
    cut += verb_alone(text, (struct phrase){cut, first.end}, items, count);
    cut = behind_attribute(text, items, count, (struct phrase){cut, first.end}, others.shortest,
                           others.longest);
    return (struct phrase){cut, first.end};
}

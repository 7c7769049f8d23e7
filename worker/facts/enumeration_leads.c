/* What leads into the first item of an enumeration is told from it by verbs and prepositions, and
 * by the length of the others. */
#include "facts/enumeration_leads.h"

enum { LONGEST_ITEM = 60, LONGER = 1 }; /* 推动|特种纸、木业、纺织 */

/* The length of the word there that leads into items in that way (config/lexicon/item_leads.tsv); 0
 * where there is none. */
static uint32_t lead_at(const struct reading *reading, uint32_t at, uint32_t end, struct span way)
{
    const struct runes words = runes_slice(reading->text, at, end);
    const uint32_t length = lexicon_prefix(reading->lexicon, LEXICON_ITEM_LEADS, words);
    if (length == 0)
        return 0;
    const struct span value =
        lexicon_find(reading->lexicon, LEXICON_ITEM_LEADS, runes_slice(words, 0, length))->value;
    return span_find(value, way) < value.length ? length : 0;
}

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
static uint32_t verb_alone(const struct reading *reading, struct phrase first,
                           const struct phrase *items, uint32_t count)
{
    const struct runes text = reading->text;
    const struct others others = others_of(items, count);
    const uint32_t length = first.end - first.begin;
    const uint32_t manner = lead_at(reading, first.begin, first.end, SPAN("manner"));
    uint32_t verb = lead_at(reading, first.begin + manner, first.end, SPAN("verb"));
    const bool other = verb == 0;
    if (other) /* may be a noun of the first item as well */
        verb = lead_at(reading, first.begin + manner, first.end, SPAN("noun"));
    if (verb == 0 || length < manner + verb + 2)
        return 0;
    const bool longer = length > others.longest;
    if (other && !longer && length - manner - verb < others.shortest)
        return 0; /* 完善制度、队伍建设、宣传引导 */
    for (uint32_t i = 1; i < count; i++)
        if (lead_at(reading, items[i].begin, items[i].end, SPAN("verb")) > 0 ||
            (other && !longer && lead_at(reading, items[i].begin, items[i].end, SPAN("noun")) > 0))
            return 0;
    const uint32_t behind = manner + verb; /* 形成|了|玫瑰 */
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
static uint32_t behind_content_word(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2 };
    for (uint32_t at = begin; at < end; at++) {
        const uint32_t length = lead_at(reading, at, end, SPAN("content"));
        const uint32_t behind = at + length;
        const uint32_t past = behind + (behind < end && reading->text.data[behind] == U'了');
        if (length > 0)
            return past + LEAST <= end ? past : begin;
    }
    return begin;
}

bool enumeration_lead_within(const struct reading *reading, struct phrase words)
{
    enum { WORD = 2 };
    for (uint32_t at = words.begin + 1; at < words.end; at++)
        if (lead_at(reading, at, words.end, SPAN("content")) > 0 ||
            (reading->text.data[at] == U'要' &&
             lead_at(reading, at + 1, words.end, SPAN("lead")) >= WORD))
            return true;
    return false;
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
static uint32_t behind_lead(const struct reading *reading, struct phrase first, uint32_t shortest)
{
    const struct runes text = reading->text;
    uint32_t cut = first.begin;
    for (uint32_t at = first.begin; at + 1 < first.end; at++) {
        uint32_t lead = lead_at(reading, at, first.end, SPAN("lead"));
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
static uint32_t behind_inner_verb(const struct reading *reading, const struct phrase *items,
                                  uint32_t count, struct phrase first, struct others others)
{
    for (uint32_t at = first.begin + 1; at < first.end; at++) {
        const uint32_t verb = verb_alone(reading, (struct phrase){at, first.end}, items, count);
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

struct phrase enumeration_without_lead(const struct reading *reading, const struct phrase *items,
                                       uint32_t count)
{
    const struct runes text = reading->text;
    const struct others others = others_of(items, count);
    struct phrase first = {behind_another(text, items[0].begin, items[0].end), items[0].end};
    first.begin = behind_opened(text, first);
    const uint32_t content = behind_content_word(reading, first.begin, first.end);
    if (content > first.begin)
        return (struct phrase){content, first.end};
    if (begin_alike(text, items, count, first.begin))
        return first;
    const uint32_t head = common_head(text, items, count);
    if (head > first.begin && first.end - head >= others.shortest)
        return (struct phrase){head, first.end};
    const uint32_t verb = verb_alone(reading, first, items, count);
    if (verb > 0 && first.end - first.begin <= others.longest + verb + LONGER) {
        first.begin += verb;
        return (struct phrase){first.begin + verb_alone(reading, first, items, count), first.end};
    }
    if (first.end - first.begin <= others.longest)
        return (struct phrase){first.begin + short_lead(text, first, others.shortest), first.end};
    uint32_t cut = behind_lead(reading, first, others.shortest);
    if (cut == first.begin || first.end - cut > others.longest + LONGER)
        cut = behind_inner_verb(reading, items, count, (struct phrase){cut, first.end}, others);
    if (cut == first.begin && others.longest == others.shortest && count > 2)
        cut = first.end - others.longest; /* 平阳解决政策好、基础好: items of one length */
    cut += verb_alone(reading, (struct phrase){cut, first.end}, items, count);
    cut = behind_attribute(text, items, count, (struct phrase){cut, first.end}, others.shortest,
                           others.longest);
    return (struct phrase){cut, first.end};
}

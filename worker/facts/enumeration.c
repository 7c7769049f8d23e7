/* Enumerations with a stated number. Every attempt is one split of one phrase; the first that gives
 * the stated number of items wins. */
#include "facts/enumeration.h"

enum { LONGEST_ITEM = 60 };

/* Words that lead into an enumeration; what stands before and in them is no part of the first item.
 */
static const struct runes leads[] = {
    RUNES_ROW(U"着力解决"), RUNES_ROW(U"主要差在"), RUNES_ROW(U"重点从"),
    RUNES_ROW(U"重点在"),   RUNES_ROW(U"分别从"),   RUNES_ROW(U"主要从"),
    RUNES_ROW(U"分为"),     RUNES_ROW(U"共分"),     RUNES_ROW(U"围绕"),
    RUNES_ROW(U"包含"),     RUNES_ROW(U"申请"),     RUNES_ROW(U"新增"),
    RUNES_ROW(U"购买"),     RUNES_ROW(U"呈现"),     RUNES_ROW(U"涵盖"),
    RUNES_ROW(U"包括"),     RUNES_ROW(U"涉及"),     RUNES_ROW(U"聚焦"),
    RUNES_ROW(U"突出"),     RUNES_ROW(U"实施"),     RUNES_ROW(U"抓好"),
    RUNES_ROW(U"做好"),     RUNES_ROW(U"坚持"),     RUNES_ROW(U"按照"),
    RUNES_ROW(U"通过"),     RUNES_ROW(U"建立"),     RUNES_ROW(U"建设"),
    RUNES_ROW(U"打造"),     RUNES_ROW(U"形成"),     RUNES_ROW(U"构建"),
    RUNES_ROW(U"解决"),     RUNES_ROW(U"培育"),     RUNES_ROW(U"发展"),
    RUNES_ROW(U"推进"),     RUNES_ROW(U"做到"),     RUNES_ROW(U"组建"),
    RUNES_ROW(U"成立"),     RUNES_ROW(U"健全"),     RUNES_ROW(U"瞄准"),
    RUNES_ROW(U"紧扣"),     RUNES_ROW(U"紧盯"),     RUNES_ROW(U"立足"),
    RUNES_ROW(U"凭借"),     RUNES_ROW(U"发挥好"),   RUNES_ROW(U"发挥"),
    RUNES_ROW(U"利用好"),   RUNES_ROW(U"利用"),     RUNES_ROW(U"对照"),
    RUNES_ROW(U"依托"),     RUNES_ROW(U"覆盖"),     RUNES_ROW(U"就"),
    RUNES_ROW(U"设有"),     RUNES_ROW(U"设立"),     RUNES_ROW(U"开设"),
    RUNES_ROW(U"增设"),     RUNES_ROW(U"分设"),     RUNES_ROW(U"下设"),
    RUNES_ROW(U"从"),       RUNES_ROW(U"在"),       RUNES_ROW(U"以"),
    RUNES_ROW(U"将"),       RUNES_ROW(U"把"),       RUNES_ROW(U"对"),
    RUNES_ROW(U"按"),       RUNES_ROW(U"即"),       RUNES_ROW(U"为"),
    RUNES_ROW(U"有"),       RUNES_ROW(U"了"),       {NULL, 0}};

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
    /* words that other items may begin with as nouns: 稳与进、|发展与安全 */
    static const struct runes more[] = {
        RUNES_ROW(U"推动"), RUNES_ROW(U"发展"), RUNES_ROW(U"做好"), RUNES_ROW(U"布局"),
        RUNES_ROW(U"建设"), RUNES_ROW(U"促进"), RUNES_ROW(U"加快"), RUNES_ROW(U"支持"),
        RUNES_ROW(U"引导"), RUNES_ROW(U"锚定"), RUNES_ROW(U"主攻"), RUNES_ROW(U"深耕"),
        RUNES_ROW(U"兼顾"), RUNES_ROW(U"强化"), RUNES_ROW(U"整合"), RUNES_ROW(U"串联"),
        RUNES_ROW(U"开展"), RUNES_ROW(U"争创"), RUNES_ROW(U"争当"), RUNES_ROW(U"深化"),
        RUNES_ROW(U"狠抓"), RUNES_ROW(U"加强"), RUNES_ROW(U"规范"), {NULL, 0}};
    static const struct runes firmly[] = {
        RUNES_ROW(U"牢牢"), RUNES_ROW(U"坚决"), RUNES_ROW(U"全力"), RUNES_ROW(U"着力"),
        RUNES_ROW(U"扎实"), RUNES_ROW(U"大力"), RUNES_ROW(U"重点"), RUNES_ROW(U"持续"),
        RUNES_ROW(U"全面"), RUNES_ROW(U"始终"), RUNES_ROW(U"切实"), {NULL, 0}};
    uint32_t manner = phrase_word_length(text, first.begin, first.end, firmly);
    const struct runes *verb = phrase_word_at(text, first.begin + manner, first.end, verbs);
    if (verb == NULL)
        verb = phrase_word_at(text, first.begin + manner, first.end, more);
    if (verb == NULL || first.end - first.begin < manner + verb->length + 2)
        return 0;
    for (uint32_t i = 1; i < count; i++)
        if (phrase_word_at(text, items[i].begin, items[i].end, verbs) != NULL)
            return 0;
    const uint32_t behind = manner + verb->length; /* 形成|了|玫瑰 */
    return behind + (text.data[first.begin + behind] == U'了');
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

/* The first item without what leads into it. Items of one enumeration are alike in length: a first
 * item no longer than the longest of the others is left as it is. */
static struct phrase without_lead(struct runes text, const struct phrase *items, uint32_t count)
{
    struct phrase first = {behind_another(text, items[0].begin, items[0].end), items[0].end};
    const uint32_t content = behind_content_word(text, first.begin, first.end);
    if (content > first.begin)
        return (struct phrase){content, first.end};
    uint32_t longest = 0, shortest = LONGEST_ITEM;
    for (uint32_t i = 1; i < count; i++) {
        uint32_t length = items[i].end - items[i].begin;
        longest = length > longest ? length : longest;
        shortest = length < shortest ? length : shortest;
    }
    static const struct runes prepositions[] = {RUNES_ROW(U"在"), RUNES_ROW(U"从"),
                                                RUNES_ROW(U"以"), RUNES_ROW(U"对"),
                                                RUNES_ROW(U"按"), {NULL, 0}};
    bool alike = count > 2; /* 一名干部、一个专班、一套方案 */
    for (uint32_t i = 1; alike && i < count; i++)
        alike = text.data[items[i].begin] == text.data[first.begin] &&
                rune_is_han(text.data[first.begin]);
    uint32_t head = common_head(text, items, count);
    if (alike)
        return first;
    if (head > first.begin && first.end - head >= shortest)
        return (struct phrase){head, first.end};
    uint32_t verb = verb_alone(text, first, items, count);
    enum { LONGER = 1 }; /* 推动|特种纸、木业、纺织 */
    if (verb > 0 && first.end - first.begin <= longest + verb + LONGER) {
        first.begin += verb;
        return (struct phrase){first.begin + verb_alone(text, first, items, count), first.end};
    }
    if (first.end - first.begin <= longest) {
        bool led = phrase_word_at(text, first.begin, first.end, prepositions) != NULL &&
                   first.end - first.begin > shortest;
        return (struct phrase){first.begin + led, first.end};
    }
    static const struct runes glued_before = RUNES_ROW(U"建假开创预架铺敷摆常附陈"),
                              glued_behind = RUNES_ROW(U"施备计立置想法防点站岗卡定");
    static const struct runes parts_before =
                                  RUNES_ROW(U"部成充积得评十区身划百比满高低学养水时过缘"),
                              parts_behind =
                                  RUNES_ROW(U"类级析配享布工散层解离钟别红发支公局行校期批片包"
                                            U"店厂队");
    static const struct runes setting_up = RUNES_ROW(U"设");
    uint32_t cut = first.begin;
    for (uint32_t i = first.begin; i + 1 < first.end; i++) {
        const struct runes *lead = phrase_word_at(text, i, first.end, leads);
        if (text.data[i] == U'设' && lead == NULL && i > first.begin &&
            !runes_hold(glued_before, text.data[i - 1]) &&
            !runes_hold(glued_behind, text.data[i + 1]))
            lead = &setting_up; /* 本期设|甲班、乙班、丙班三个班次 */
        if (text.data[i] == U'分' && lead == NULL && i > first.begin &&
            !runes_hold(parts_before, text.data[i - 1]) &&
            !runes_hold(parts_behind, text.data[i + 1]))
            lead = &setting_up; /* 考核分|优秀、良好、合格三个等次 */
        if (lead != NULL && first.end - i - lead->length >= (shortest < 2 ? shortest : 2) &&
            first.end - i - lead->length + 2 >= shortest)
            cut = i + lead->length;
    }
    for (uint32_t i = first.begin + 1; i < first.end && cut == first.begin; i++) {
        const uint32_t inner = verb_alone(text, (struct phrase){i, first.end}, items, count);
        const uint32_t rest = first.end - i - inner; /* 某县推动|特种纸 */
        if (inner > 0 && rest >= shortest && rest <= longest + LONGER)
            cut = i + inner;
    }
    if (cut == first.begin && longest == shortest && count > 2)
        cut = first.end - longest; /* 平阳解决政策好、基础好: items of one length */
    cut += verb_alone(text, (struct phrase){cut, first.end}, items, count);
    cut = behind_attribute(text, items, count, (struct phrase){cut, first.end}, shortest, longest);
    return (struct phrase){cut, first.end};
}

/* A、B、C和D四家企业: one 和 before the last of just so many items; those within items (海和) part
 * nothing. */
static bool last_behind_and(struct runes text, uint32_t begin, uint32_t end, uint32_t wanted,
                            struct phrase *items)
{
    enum { BOTH = 2 };
    struct phrase pair[BOTH];
    const uint32_t count =
        phrase_split(text, begin, end, PHRASE_PAUSE, items, 2 * ENUMERATION_MOST);
    if (wanted <= BOTH || count + 1 != wanted ||
        phrase_split(text, items[count - 1].begin, end, PHRASE_AND, pair, BOTH) != BOTH)
        return false;
    items[count - 1] = pair[0];
    items[count] = pair[1];
    return true;
}

/* “A”“B”“C” or “A”、“B”: quotations side by side that end at `end`. */
static bool quoted_before(struct runes text, uint32_t limit, uint32_t end, uint32_t wanted,
                          struct enumeration *found)
{
    struct phrase items[ENUMERATION_MOST];
    uint32_t count = 0, at = end;
    while (at > limit && text.data[at - 1] == U'”' && count < wanted) {
        uint32_t open = at - 1;
        while (open > limit && at - open < LONGEST_ITEM && text.data[open] != U'“')
            open--;
        if (text.data[open] != U'“')
            break;
        items[count++] = (struct phrase){open + 1, at - 1};
        at = open;
        if (at > limit && (text.data[at - 1] == U'、' || text.data[at - 1] == U'和'))
            at--;
    }
    if (count != wanted)
        return false;
    found->count = count;
    for (uint32_t i = 0; i < count; i++)
        found->items[i] = items[count - 1 - i];
    found->begin = found->items[0].begin - 1;
    found->end = end;
    return true;
}

/* “A、B、C”|三大品牌: all of them within one quotation that ends at `end`. */
static bool within_quotation(struct runes text, uint32_t limit, uint32_t end, uint32_t wanted,
                             struct enumeration *found)
{
    if (end <= limit + 2 || text.data[end - 1] != U'”')
        return false;
    uint32_t open = end - 2;
    while (open > limit && end - open < LONGEST_ITEM && text.data[open] != U'“' &&
           text.data[open] != U'”')
        open--;
    if (text.data[open] != U'“')
        return false;
    for (unsigned with_and = 0; with_and < 2; with_and++) {
        unsigned marks = PHRASE_PAUSE | (with_and ? PHRASE_AND : 0);
        if (phrase_split(text, open + 1, end - 1, marks, found->items, ENUMERATION_MOST) != wanted)
            continue;
        found->count = wanted;
        found->begin = open + 1;
        found->end = end - 1;
        return true;
    }
    return false;
}

bool enumeration_before(struct runes text, uint32_t limit, uint32_t end, uint32_t wanted,
                        struct enumeration *found)
{
    if (wanted < 2 || wanted > ENUMERATION_MOST || end <= limit)
        return false;
    if (quoted_before(text, limit, end, wanted, found) ||
        within_quotation(text, limit, end, wanted, found))
        return true;
    uint32_t begin = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    struct phrase items[2 * ENUMERATION_MOST];
    const bool one_and = last_behind_and(text, begin, end, wanted, items);
    for (unsigned with_and = 0; with_and < 2; with_and++) {
        unsigned marks = PHRASE_PAUSE | (with_and ? PHRASE_AND : 0);
        uint32_t count =
            one_and ? wanted : phrase_split(text, begin, end, marks, items, 2 * ENUMERATION_MOST);
        if (count < wanted || count > 2 * ENUMERATION_MOST)
            continue;
        const struct phrase *last = items + (count - wanted);
        for (uint32_t i = 0; i < wanted; i++)
            found->items[i] = last[i];
        found->items[0] = without_lead(text, last, wanted);
        found->count = wanted;
        found->begin = found->items[0].begin;
        found->end = end;
        return true;
    }
    return false;
}

uint32_t enumeration_announced(struct runes text, uint32_t position, uint32_t limit, bool *strong)
{
    static const struct runes words[] = {
        RUNES_ROW(U"就是"),   RUNES_ROW(U"分别是"), RUNES_ROW(U"分别为"), RUNES_ROW(U"具体为"),
        RUNES_ROW(U"具体是"), RUNES_ROW(U"包括"),   RUNES_ROW(U"主要是"), RUNES_ROW(U"是指"),
        RUNES_ROW(U"即为"),   RUNES_ROW(U"即是"),   RUNES_ROW(U"即"),     RUNES_ROW(U"也就是"),
        RUNES_ROW(U"是"),     RUNES_ROW(U"指的是"), RUNES_ROW(U"为"),     {NULL, 0}};
    static const struct runes roles[] = {RUNES_ROW(U"为抓手"), RUNES_ROW(U"为总抓手"),
                                         RUNES_ROW(U"为载体"), RUNES_ROW(U"为主线"),
                                         RUNES_ROW(U"为引领"), RUNES_ROW(U"为统领"),
                                         RUNES_ROW(U"为重点"), RUNES_ROW(U"为核心"),
                                         RUNES_ROW(U"为目标"), RUNES_ROW(U"为契机"),
                                         RUNES_ROW(U"为牵引"), RUNES_ROW(U"为突破口"),
                                         RUNES_ROW(U"为基础"), RUNES_ROW(U"为支撑"),
                                         RUNES_ROW(U"为依托"), RUNES_ROW(U"为保障"),
                                         RUNES_ROW(U"为导向"), RUNES_ROW(U"为平台"),
                                         RUNES_ROW(U"为纽带"), RUNES_ROW(U"为关键"),
                                         RUNES_ROW(U"为根本"), RUNES_ROW(U"为指引"),
                                         RUNES_ROW(U"为遵循"), RUNES_ROW(U"为主题"),
                                         RUNES_ROW(U"为中心"), RUNES_ROW(U"为动力"),
                                         RUNES_ROW(U"为先导"), RUNES_ROW(U"为己任"),
                                         RUNES_ROW(U"为方向"), RUNES_ROW(U"的要求"),
                                         RUNES_ROW(U"的原则"), RUNES_ROW(U"的思路"),
                                         RUNES_ROW(U"的标准"), {NULL, 0}};
    uint32_t at = position;
    *strong = false;
    bool any = false;
    for (bool more = true; more && at < limit;) {
        more = false;
        unsigned mark = phrase_mark_at(text, at);
        if (mark & (PHRASE_COMMA | PHRASE_COLON)) {
            *strong |= (mark & PHRASE_COLON) != 0;
            at++;
            more = any = true;
            continue;
        }
        if (text.data[at] == U'—' || text.data[at] == U'（' || text.data[at] == U'(') {
            *strong = true;
            at++;
            more = any = true;
            continue;
        }
        const struct runes *role = phrase_word_at(text, at, limit, roles);
        if (role != NULL) { /* 以“三清两建”|为抓手| */
            at += role->length;
            more = true;
            continue;
        }
        const struct runes *word = phrase_word_at(text, at, limit, words);
        if (word != NULL) {
            *strong = true;
            at += word->length;
            more = any = true;
        }
    }
    return any ? at : limit;
}

static void keep_heads(struct runes text, const struct phrase *items, uint32_t count,
                       struct enumeration *found)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t head = phrase_end(text, items[i].begin, items[i].end, PHRASE_COMMA | PHRASE_COLON);
        found->items[i] = phrase_trim(text, items[i].begin, head);
    }
    found->count = count;
    found->begin = items[0].begin;
    found->end = items[count - 1].end;
}

uint32_t enumeration_lead(struct runes text, const struct phrase *items, uint32_t count)
{
    enum { LEAD = 2, LEAST = 2 };
    static const struct runes doing[] = {RUNES_ROW(U"做到"), RUNES_ROW(U"实现"), RUNES_ROW(U"坚持"),
                                         RUNES_ROW(U"落实"), RUNES_ROW(U"确保"), {NULL, 0}};
    struct phrase first = items[0];
    if (count < LEAST || first.end - first.begin < LEAD + LEAST)
        return 0;
    char32_t head = text.data[first.begin + LEAD];
    bool heads = head != text.data[first.begin] && rune_is_han(head), tails = true;
    for (uint32_t i = 1; i < count; i++) {
        if (items[i].end - items[i].begin < LEAST)
            return 0;
        heads &= text.data[items[i].begin] == head;
        tails &=
            runes_at(text, items[i].end - LEAST, runes_slice(text, first.end - LEAST, first.end));
    }
    return heads || (tails && phrase_word_at(text, first.begin, first.end, doing) != NULL) ? LEAD
                                                                                           : 0;
}

/* Clauses with a common first character, over sentences, until there are enough:
 * 每周…；每周…。每月…. */
static bool repeated_heads(struct runes text, uint32_t begin, uint32_t limit, uint32_t wanted,
                           struct enumeration *found)
{
    struct phrase items[ENUMERATION_MOST];
    uint32_t count = 0, at = begin;
    char32_t head = text.data[begin];
    while (at < limit && count < wanted) {
        uint32_t end = phrase_end(text, at, limit, PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA);
        if (text.data[at] == head && end - at <= LONGEST_ITEM)
            items[count++] = (struct phrase){at, end};
        else if (count == 0 || phrase_mark_at(text, at - 1) & PHRASE_STOP)
            return false;
        at = end + 1;
    }
    if (count == 0 || count != wanted)
        return false;
    keep_heads(text, items, count, found);
    return true;
}

uint32_t enumeration_counted_again(struct runes text, struct phrase last, uint32_t wanted)
{
    enum { ITEM_LEAST = 2 };
    static const struct runes kinds[] = {RUNES_ROW(U"个方面"),
                                         RUNES_ROW(U"方面"),
                                         RUNES_ROW(U"个领域"),
                                         RUNES_ROW(U"大领域"),
                                         RUNES_ROW(U"个环节"),
                                         RUNES_ROW(U"张《"),
                                         {NULL, 0}};
    for (uint32_t at = last.begin + ITEM_LEAST; at < last.end; at++) {
        uint32_t counted = 0, length = phrase_count(text, at, last.end, &counted);
        if (length > 0 && counted == wanted &&
            phrase_word_at(text, at + length, last.end, kinds) != NULL)
            return at;
    }
    return last.end;
}

bool enumeration_after(struct runes text, uint32_t begin, uint32_t limit, uint32_t wanted,
                       struct enumeration *found)
{
    static const unsigned splits[] = {PHRASE_SEMICOLON, PHRASE_PAUSE, PHRASE_PAUSE | PHRASE_AND,
                                      PHRASE_COMMA, PHRASE_PAUSE | PHRASE_COMMA};
    if (wanted < 2 || wanted > ENUMERATION_MOST || begin >= limit)
        return false;
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    uint32_t clause = phrase_end(text, begin, stop, PHRASE_COMMA | PHRASE_SEMICOLON);
    struct phrase items[ENUMERATION_MOST];
    for (size_t i = 0; i < sizeof(splits) / sizeof(splits[0]); i++) {
        bool within_clause = (splits[i] & (PHRASE_SEMICOLON | PHRASE_COMMA)) == 0;
        uint32_t count = phrase_split(text, begin, within_clause ? clause : stop, splits[i], items,
                                      ENUMERATION_MOST);
        if (count != wanted)
            continue;
        bool fits = true;
        for (uint32_t k = 0; k < count && splits[i] != PHRASE_SEMICOLON; k++)
            fits &= items[k].end - items[k].begin <= LONGEST_ITEM;
        if (!fits)
            continue;
        uint32_t again = enumeration_counted_again(text, items[count - 1], wanted);
        if (again < items[count - 1].end) {
            items[count - 1].end = again;
            items[0] = without_lead(text, items, count);
        }
        items[0].begin += splits[i] == PHRASE_PAUSE ? enumeration_lead(text, items, count) : 0;
        keep_heads(text, items, count, found);
        return true;
    }
    return repeated_heads(text, begin, limit, wanted, found);
}

/* Enumerations with a stated number. Every attempt is one split of one phrase; the first that gives
 * the stated number of items wins. */
#include "facts/enumeration.h"

#include "facts/enumeration_leads.h"

enum { LONGEST_ITEM = 60 };

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

bool enumeration_quoted_before(struct runes text, uint32_t limit, uint32_t end, uint32_t wanted,
                               struct enumeration *found)
{
    if (wanted < 2 || wanted > ENUMERATION_MOST || end <= limit)
        return false;
    return quoted_before(text, limit, end, wanted, found) ||
           within_quotation(text, limit, end, wanted, found);
}

/* 改造老街、建设|乡村要紧扣居民|、文化、产业和土地: whether the items begin only behind a word that
 * leads into them within one that is not the first. */
static bool led_within(const struct reading *reading, const struct phrase *items, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        if (enumeration_lead_within(reading, items[i]))
            return true;
    return false;
}

bool enumeration_before(const struct reading *reading, uint32_t limit, uint32_t end,
                        uint32_t wanted, struct enumeration *found)
{
    const struct runes text = reading->text;
    if (wanted < 2 || wanted > ENUMERATION_MOST || end <= limit)
        return false;
    if (enumeration_quoted_before(text, limit, end, wanted, found))
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
        struct phrase *last = items + (count - wanted);
        for (uint32_t i = 0; i < wanted; i++)
            last[i] = phrase_without_note(text, last[i], PHRASE_LONGEST);
        if (phrase_unclosed(text, last[wanted - 1].begin, last[wanted - 1].end) <
            last[wanted - 1].end)
            return false; /* 河道、“一干|两支”机场 */
        if (!with_and && !one_and && led_within(reading, last, wanted))
            continue;
        for (uint32_t i = 0; i < wanted; i++)
            found->items[i] = last[i];
        found->items[0] = enumeration_without_lead(reading, last, wanted);
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
        found->items[i] =
            phrase_without_note(text, phrase_trim(text, items[i].begin, head), PHRASE_LONGEST);
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

bool enumeration_after(const struct reading *reading, uint32_t begin, uint32_t limit,
                       uint32_t wanted, struct enumeration *found)
{
    const struct runes text = reading->text;
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
            items[0] = enumeration_without_lead(reading, items, count);
        }
        items[0].begin += splits[i] == PHRASE_PAUSE ? enumeration_lead(text, items, count) : 0;
        keep_heads(text, items, count, found);
        return true;
    }
    return repeated_heads(text, begin, limit, wanted, found);
}

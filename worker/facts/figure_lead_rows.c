/* A row of examples before what is counted: mostly the kind behind its 等 says enough. */
#include "facts/figure_lead_rows.h"

#include "facts/figure_tail.h"
#include "facts/figure_verbs.h"

/* Whether an amount closes its clause that stands behind the words, or nearly so. */
static bool is_closed(const struct reading *reading, uint32_t end)
{
    enum { HEDGE = 2 };
    for (uint32_t at = end; at <= end + HEDGE && at < reading->text.length; at++) {
        const struct mention *amount = reading_mention_at(reading, at, MENTION_QUANTITY);
        if (amount != NULL)
            return amount->end >= reading->text.length ||
                   phrase_mark_at(reading->text, amount->end) != 0 ||
                   reading_mention_at(reading, amount->end, MENTION_QUANTITY) != NULL;
    }
    return false;
}

uint32_t figure_deed_before_row(const struct reading *reading, struct phrase words)
{
    enum { FURTHEST = 2, VERB = 4, LEAST = 2 };
    struct runes text = reading->text;
    struct phrase head = {words.begin, words.begin + LEAST};
    if (!is_closed(reading, words.end)) /* 协调|解决用水、用气等问题, whatever is counted of them */
        return figure_is_bare_verb(text, head) ? head.end : words.begin;
    uint32_t first = phrase_end(text, words.begin, words.end, PHRASE_PAUSE);
    uint32_t limit = first - words.begin > FURTHEST + VERB ? words.begin + FURTHEST + VERB : first;
    uint32_t verb = figure_verb_within(text, words.begin, limit), end = verb;
    if (verb > words.begin + FURTHEST || verb >= limit ||
        !phrase_is_han(text, (struct phrase){words.begin, verb}))
        return words.begin;
    for (uint32_t length = VERB; length > 1 && end == verb; length--)
        if (verb + length <= first && !runes_at(text, verb + 2, RUNES(U"发生")) &&
            figure_is_bare_verb(text, (struct phrase){verb, verb + length}))
            end = verb + length;
    return end < first ? end : words.begin;
}

/* 等|为主的|…, 等地|…, 等方式|收集…: behind what belongs to the 等 before; not 等|地方特色产品. */
static uint32_t behind_and_so_on(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes summing[] = {RUNES_ROW(U"为主的"),   RUNES_ROW(U"在内的"),
                                           RUNES_ROW(U"为代表的"), RUNES_ROW(U"地区"),
                                           RUNES_ROW(U"地的"),     {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"的方级质产铁理标块下表貌段");
    static const struct runes ways[] = {RUNES_ROW(U"方式"), RUNES_ROW(U"形式"), RUNES_ROW(U"途径"),
                                        RUNES_ROW(U"渠道"), RUNES_ROW(U"手段"), RUNES_ROW(U"办法"),
                                        {NULL, 0}};
    enum { VERB = 2, NAME_LEAST = 2 };
    uint32_t length = phrase_word_length(text, begin, end, summing);
    uint32_t way = begin + phrase_word_length(text, begin, end, ways);
    if (way > begin && way + VERB + NAME_LEAST <= end &&
        figure_verb_within(text, way, way + VERB) == way)
        return way;
    if (length == 0 && begin + 2 < end && text.data[begin] == U'地' &&
        !runes_hold(bound, text.data[begin + 1]))
        return begin + 1;
    return begin + length;
}

/* 承建的甲园区、乙厂区等8个|市级重点项目总投资: where the things begin that a count sums up behind
 * examples and the 等 at `at`, or 0. */
static uint32_t behind_examples(const struct reading *reading, struct phrase words, uint32_t at)
{
    enum { LONGEST_KIND = 8 };
    static const struct runes works[] = {RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), {NULL, 0}};
    const struct mention *count = reading_mention_at(reading, at + 1, MENTION_QUANTITY);
    if (at == words.begin || count == NULL || !count->countable || count->end >= words.end)
        return 0;
    uint32_t limit = words.end - count->end > LONGEST_KIND ? count->end + LONGEST_KIND : words.end;
    uint32_t work = phrase_find_word(reading->text, count->end, limit, works);
    uint32_t behind = work + phrase_word_length(reading->text, work, limit, works);
    return work < limit && behind < words.end ? count->end : 0;
}

/* 辣椒、南瓜等|种植面积: a measure that says nothing without the row before it. */
static bool is_measure_of_row(struct runes text, struct phrase words)
{
    static const struct runes measures[] = {
        RUNES_ROW(U"种植面积"), RUNES_ROW(U"播种面积"), RUNES_ROW(U"栽培面积"),
        RUNES_ROW(U"养殖面积"), RUNES_ROW(U"总面积"),   RUNES_ROW(U"面积"),
        RUNES_ROW(U"总产量"),   RUNES_ROW(U"年产量"),   RUNES_ROW(U"产量"),
        RUNES_ROW(U"总产值"),   RUNES_ROW(U"年产值"),   RUNES_ROW(U"产值"),
        RUNES_ROW(U"销售额"),   RUNES_ROW(U"销售收入"), {NULL, 0}};
    uint32_t length = phrase_word_length(text, words.begin, words.end, measures);
    return length > 0 && figure_without_tail(text, words).end <= words.begin + length;
}

uint32_t figure_behind_row(const struct reading *reading, struct phrase words, uint32_t at)
{
    struct runes text = reading->text;
    static const struct runes bound = RUNES_ROW(U"级候待于"); /* 等级, 等候, 等待 */
    uint32_t counted = behind_examples(reading, words, at);
    if (counted > 0)
        return counted;
    return at > words.begin + 1 && rune_is_han(text.data[at + 1]) &&
                   !runes_hold(bound, text.data[at + 1]) &&
                   figure_deed_before_row(reading, words) == words.begin &&
                   !is_measure_of_row(text, (struct phrase){at + 1, words.end}) &&
                   !(text.data[at + 1] == U'地' && at + 3 >= words.end) /* 发往…等地的|占六成 */
               ? behind_and_so_on(text, at + 1, words.end)
               : 0;
}

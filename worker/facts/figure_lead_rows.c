/* A row of examples before what is counted: mostly the kind behind its 等 says enough. */
#include "facts/figure_lead_rows.h"

#include "facts/figure_tail.h"
#include "facts/figure_verbs.h"

/* 协调|解决用水、用气等问题: a verb that the things behind 等 belong to as well. */
static bool opens_with_verb(struct runes text, struct phrase words)
{
    return figure_is_bare_verb(text, (struct phrase){words.begin, words.begin + 2});
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
                   !runes_hold(bound, text.data[at + 1]) && !opens_with_verb(text, words) &&
                   !is_measure_of_row(text, (struct phrase){at + 1, words.end}) &&
                   !(text.data[at + 1] == U'地' && at + 3 >= words.end) /* 发往…等地的|占六成 */
               ? behind_and_so_on(text, at + 1, words.end)
               : 0;
}

/* Whether the characters of a word for a time belong to the words beside it. */
#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/time_expression.h"

/* 打|听日|期, 明|朝早|期: an end of the word lies within a common one; but 寻日|落咗. */
static bool is_within_words(const struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    return is_crossed(builder, expression->word) ||
           (is_crossed(builder, expression->at) && rune_of(builder, expression->at + 1) != U'咗' &&
            !words_part_at(builder, expression->at));
}

/* 花生|日前, 研究生|日前: what ends there is a common word; but 父亲|生日前, 事故发生|日前. */
static bool word_ends_in_birth(const struct reading_builder *builder, uint32_t end)
{
    enum { LEAST = 2, MOST = 3, COMMON = 1200, KNOWN = 1380 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    if (end < LEAST || rune_in(rune_before(builder, end - 1), RUNES(U"人生出发产诞降")))
        return false;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    vocabulary_costs(vocabulary, builder->text, end - LEAST, end, costs);
    if (costs[LEAST] != 0 && costs[LEAST] < COMMON)
        return true;
    return end >= MOST &&
           vocabulary_costs(vocabulary, builder->text, end - MOST, end, costs) == MOST &&
           costs[MOST] < KNOWN;
}

/* 出现|在, 网上|年货节, 不同|年龄, 文明|天下: the word's characters belong to words beside it. */
bool time_word_is_torn(const struct expression *expression, struct span value)
{
    static const struct {
        struct runes word;
        struct runes before, behind; /* each tears it */
    } words[] = {{RUNES_ROW(U"现在"), RUNES_ROW(U"出体表呈展实发再涌浮显闪重兑"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"明春"), RUNES_ROW(U""), RUNES_ROW(U"节")},
                 {RUNES_ROW(U"去春"), RUNES_ROW(U""), RUNES_ROW(U"节")},
                 {RUNES_ROW(U"今春"), RUNES_ROW(U""), RUNES_ROW(U"节")},
                 {RUNES_ROW(U"目前"), RUNES_ROW(U"项题栏节科数瞩盲税条剧曲品"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"此前"), RUNES_ROW(U"因如由彼"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"当前"), RUNES_ROW(U"应相适"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"全年"), RUNES_ROW(U"安健齐完"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"本年"), RUNES_ROW(U"日成版"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"日前"), RUNES_ROW(U"假节今昨明后次念作易止期息辰"), RUNES_ROW(U"夕")},
                 {RUNES_ROW(U"上年"), RUNES_ROW(U"网线"), RUNES_ROW(U"货")},
                 {RUNES_ROW(U"同期"), RUNES_ROW(U""), RUNES_ROW(U"待")},
                 {RUNES_ROW(U"同年"), RUNES_ROW(U"不合"), RUNES_ROW(U"龄货级代而")},
                 {RUNES_ROW(U"同日"), RUNES_ROW(U""), RUNES_ROW(U"而月")},
                 {RUNES_ROW(U"后天"), RUNES_ROW(U""), RUNES_ROW(U"性免")},
                 {RUNES_ROW(U"明日"), RUNES_ROW(U"光"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"明天"), RUNES_ROW(U"文"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"来年"), RUNES_ROW(U"未迎以近多历"), RUNES_ROW(U"货均")},
                 {RUNES_ROW(U"后日"), RUNES_ROW(U"今最"), RUNES_ROW(U"本")},
                 {RUNES_ROW(U"次月"), RUNES_ROW(U"首每一两三多屡数历届单"), RUNES_ROW(U"背球亮")},
                 {RUNES_ROW(U"次年"), RUNES_ROW(U"本此每首一两三多屡历届"), RUNES_ROW(U"会度轻龄")},
                 {RUNES_ROW(U"这些年"), RUNES_ROW(U""), RUNES_ROW(U"龄轻")},
                 {RUNES_ROW(U"那些年"), RUNES_ROW(U""), RUNES_ROW(U"龄轻")},
                 {RUNES_ROW(U"年度内"), RUNES_ROW(U""), RUNES_ROW(U"供需销部")},
                 {RUNES_ROW(U"月中"), RUNES_ROW(U"岁"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"年终"), RUNES_ROW(U""), RUNES_ROW(U"奖")},
                 {RUNES_ROW(U"月内"), RUNES_ROW(U"个半几数近当单双岁年每旬"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"当下"), RUNES_ROW(U"应"), RUNES_ROW(U"令")},
                 {RUNES_ROW(U"近年"), RUNES_ROW(U"临附"), RUNES_ROW(U"终底关")},
                 {RUNES_ROW(U"前儿"), RUNES_ROW(U"龄学"), RUNES_ROW(U"童子园科")},
                 {RUNES_ROW(U"后儿"), RUNES_ROW(U""), RUNES_ROW(U"童子女")},
                 {RUNES_ROW(U"前年"), RUNES_ROW(U"以之年"), RUNES_ROW(U"")},
                 {RUNES_ROW(U"前夜"), RUNES_ROW(U"放命利战婚考赛"), RUNES_ROW(U"")}};
    const struct reading_builder *builder = expression->builder;
    char32_t first = rune_of(builder, expression->word);
    if (span_ends_with(value, SPAN(" dialect")) && is_within_words(expression))
        return true;
    if (!ROWS_MAY_BEGIN(words, first))
        return false;
    if (first == U'日' && expression->at == expression->word + 2 &&
        rune_before(builder, expression->word) == U'生' &&
        !word_ends_in_birth(builder, expression->word))
        return true;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (words[i].word.data[0] == first &&
            words[i].word.length == expression->at - expression->word &&
            word_at(builder, expression->word, words[i].word))
            return rune_in(rune_before(builder, expression->word), words[i].before) ||
                   rune_in(rune_of(builder, expression->at), words[i].behind);
    }
    return false;
}

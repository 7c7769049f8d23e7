/* What the words beside a number say of it: 超300亿元 is more, 300家以上 at least, 约300人 about.
 * The words stand in the list `approximate`; they lie outside the mention. */
#include "mentions/amount.h"
#include "mentions/time_expression.h"
#include "mentions/triggers.h"

static enum operator operator_named(struct span name)
{
    if (span_equal(name, SPAN(">")))
        return OPERATOR_MORE;
    if (span_equal(name, SPAN(">=")))
        return OPERATOR_AT_LEAST;
    if (span_equal(name, SPAN("<")))
        return OPERATOR_LESS;
    if (span_equal(name, SPAN("<=")))
        return OPERATOR_AT_MOST;
    return OPERATOR_ABOUT;
}

/* Whether the list's word counts beside that character: of those before a number the one before
 * them, of those behind it the one behind them. */
static bool lets_pass(struct span value, char32_t neighbour)
{
    struct span denied = value_part(value, 2);
    while (denied.length > 0) {
        size_t size;
        if (rune_decode(denied, &size) == neighbour)
            return false;
        denied = span_slice(denied, size, denied.length);
    }
    return true;
}

/* The word of that side ("before" or "after") whose hit is given. */
static bool says(const struct reading_builder *builder, const struct lexicon_hit *hit,
                 struct span side, enum operator* operator)
{
    const struct reading *reading = builder->reading;
    if (hit == NULL)
        return false;
    const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
    bool before = side.length == SPAN("before").length;
    if (!span_equal(value_part(entry->value, 0), side) ||
        !lets_pass(entry->value,
                   before ? rune_before(builder, hit->begin) : rune_of(builder, hit->end)))
        return false;
    *operator= operator_named(value_part(entry->value, 1));
    return true;
}

const struct lexicon_hit *word_of_exactness_before(const struct reading_builder *builder,
                                                   uint32_t position)
{
    enum { LONGEST = 16 }; /* code points of a word that builder_hit_to finds */
    return trigger_within(builder->reading, position > LONGEST ? position - LONGEST : 0, position,
                          0, LEXICON_KIND(LEXICON_APPROXIMATE))
               ? builder_hit_to(builder, position, LEXICON_APPROXIMATE)
               : NULL;
}

/* 18周岁（含）以上, 60岁(含60岁)以上: behind the bracket. */
static uint32_t behind_inclusion(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST = 10 };
    if (!rune_in(rune_of(builder, position), RUNES(U"（(")) ||
        rune_of(builder, position + 1) != U'含')
        return position;
    for (uint32_t at = position + 2; at < position + LONGEST; at++)
        if (rune_in(rune_of(builder, at), RUNES(U"）)")))
            return at + 1;
    return position;
}

/* 突破|每盎司2400美元, 超过|每亩3000元: where the words that say for what each begin; else begin.
 */
static uint32_t each_begin(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST = 5 };
    uint32_t end, at = begin;
    while (at > 0 && at + LONGEST > begin && rune_of(builder, at - 1) != U'每')
        at--;
    return at > 0 && at < begin && rune_of(builder, at - 1) == U'每' &&
                   ((unit_at(builder, at, LEXICON_UNITS, &end) != NULL && end == begin) ||
                    (duration_grain_at(builder, at, &end) != 0 && end == begin))
               ? at - 1
               : begin;
}

/* 至少|完成六成, 最多|可容纳300人: where the word of a bound stands before a verb and what leads
 * it; begin where none does. */
static uint32_t bound_verb_begin(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"完成"), RUNES_ROW(U"达到"), RUNES_ROW(U"投入"), RUNES_ROW(U"投资"),
        RUNES_ROW(U"参加"), RUNES_ROW(U"开展"), RUNES_ROW(U"组织"), RUNES_ROW(U"安排"),
        RUNES_ROW(U"培训"), RUNES_ROW(U"建设"), RUNES_ROW(U"建成"), RUNES_ROW(U"新增"),
        RUNES_ROW(U"增加"), RUNES_ROW(U"增长"), RUNES_ROW(U"提高"), RUNES_ROW(U"提升"),
        RUNES_ROW(U"保持"), RUNES_ROW(U"准备"), RUNES_ROW(U"需要"), RUNES_ROW(U"容纳"),
        RUNES_ROW(U"提供"), RUNES_ROW(U"打造"), RUNES_ROW(U"培育"), RUNES_ROW(U"引进"),
        RUNES_ROW(U"存放"), RUNES_ROW(U"支付"), RUNES_ROW(U"缴纳"), RUNES_ROW(U"奖励"),
        RUNES_ROW(U"补贴"), RUNES_ROW(U"购买"), RUNES_ROW(U"使用"), RUNES_ROW(U"召开"),
        RUNES_ROW(U"申购"), RUNES_ROW(U"消费"), RUNES_ROW(U"出资")};
    enum { VERBS_MOST = 2 };
    uint32_t at = begin;
    for (uint32_t i = 0; i < VERBS_MOST && at >= 2; i++) {
        const bool may = WORDS_MAY_BEGIN(verbs, rune_of(builder, at - 2));
        size_t verb = 0;
        while (may && verb < sizeof(verbs) / sizeof(*verbs) &&
               !word_at(builder, at - 2, verbs[verb]))
            verb++;
        if (!may || verb == sizeof(verbs) / sizeof(*verbs))
            break;
        at -= 2;
    }
    if (at == begin && !rune_in(rune_before(builder, at), RUNES(U"要有需能可得")))
        return begin;
    return at - (at > 0 && rune_in(rune_before(builder, at), RUNES(U"要有需能可得应")));
}

/* 至少, 最多 before a verb, whose amount it bounds. */
static const struct lexicon_hit *word_of_bound_before(const struct reading_builder *builder,
                                                      uint32_t begin)
{
    enum { LONGEST = 8 };
    if (!trigger_within(builder->reading, begin > LONGEST ? begin - LONGEST : 0, begin, 0,
                        LEXICON_KIND(LEXICON_APPROXIMATE)))
        return NULL;
    const uint32_t verb = bound_verb_begin(builder, begin);
    const bool bound =
        verb >= 2 && verb < begin &&
        (word_at(builder, verb - 2, RUNES(U"至少")) || word_at(builder, verb - 2, RUNES(U"最少")) ||
         word_at(builder, verb - 2, RUNES(U"起码")) || word_at(builder, verb - 2, RUNES(U"至多")) ||
         word_at(builder, verb - 2, RUNES(U"最低")) || word_at(builder, verb - 2, RUNES(U"最多")));
    return bound ? builder_hit_to(builder, verb, LEXICON_APPROXIMATE) : NULL;
}

void operator_around(const struct reading_builder *builder, struct mention *mention)
{
    if (mention->operator!= OPERATOR_EQUAL && mention->operator!= OPERATOR_ABOUT)
        return;
    uint32_t begin = mention->begin;
    if (begin > 0 && rune_before(builder, begin) == U' ')
        begin--;
    begin = each_begin(builder, begin);
    const struct lexicon_hit *before = word_of_exactness_before(builder, begin);
    if (before == NULL)
        before = word_of_bound_before(builder, begin);
    const uint32_t end = behind_inclusion(builder, mention->end);
    if (before == NULL && word_at(builder, end, RUNES(U"不到")) &&
        (!rune_is_han(rune_of(builder, end + 2)) ||
         rune_in(rune_of(builder, end + 2), RUNES(U"的就吧吗呢")))) {
        mention->operator= OPERATOR_LESS; /* 一百块|不到, but 三百人|不到场 */
        return;
    }
    if (before == NULL && !list_word_at(builder, end, LEXICON_KIND(LEXICON_APPROXIMATE)))
        return;
    enum operator operator;
    if (begin >= 2 && word_at(builder, begin - 2, RUNES(U"最低")) &&
        (span_equal(mention->unit, SPAN("度")) || span_equal(mention->unit, SPAN("℃")) ||
         span_equal(mention->unit, SPAN("摄氏度"))))
        return; /* the lowest temperature, not at least so much */
    if (says(builder, before, SPAN("before"), &operator) ||
        (end < builder->reading->text.length &&
         (mention->type == MENTION_MONEY || mention->type == MENTION_PERCENT ||
          rune_of(builder, end) != U'起') &&
         says(builder, builder_hit_at(builder, end, LEXICON_APPROXIMATE), SPAN("after"),
              &operator)))
        mention->operator= operator;
}

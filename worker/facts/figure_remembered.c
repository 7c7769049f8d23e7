/* What a figure leaves to the clauses behind it: the thing that they tell more of, which is not
 * always what the figure itself was told of (产值占全省的三成，增长8%: what grows is the 产值). */
#include "facts/figure_remembered.h"

#include "facts/figure_text.h"

/* 建筑业增加值占比16%，同比下降7%: what falls is not the share; false for any other name. */
static bool remember_weight(struct figure_reader *reader, const struct amount *amount,
                            const struct wording *wording, struct span indicator)
{
    static const struct runes weights[] = {RUNES_ROW(U"占比"), RUNES_ROW(U"比重"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase own = wording->indicator;
    const struct runes *weight = phrase_word_before(text, own.begin, own.end, weights);
    if (weight == NULL || wording->share_of || !(amount->percent || amount->fraction))
        return false;
    if (wording->sign == 0)
        reader->share = indicator;
    if (own.end - own.begin > weight->length) {
        own.end -= weight->length;
        figure_remember(reader, figure_text_of(reader, own));
    } else if (reader->subjects.count == 0) {
        figure_remember(reader, indicator);
    }
    return true;
}

void figure_remember_told(struct figure_reader *reader, const struct amount *amount,
                          const struct wording *wording, struct span indicator)
{
    struct runes text = reader->reading->text;
    struct phrase own = wording->indicator;
    bool named = own.end > own.begin;
    static const struct runes of_plan[] = {RUNES_ROW(U"完成年"),
                                           RUNES_ROW(U"完成全年"),
                                           RUNES_ROW(U"完成计划"),
                                           RUNES_ROW(U"完成目标"),
                                           RUNES_ROW(U"完成任务"),
                                           RUNES_ROW(U"完成预算"),
                                           {NULL, 0}};
    if (wording->of_subject && span_find(indicator, SPAN("占")) < indicator.length)
        reader->whole = figure_last_subject(reader);
    if (!named && reader->share.length > 0 && span_equal(indicator, reader->share))
        return; /* 占比26%，首次超过|四分之一 */
    if (!amount->points && !amount->ordinal)
        reader->share = (struct span){NULL, 0};
    if (named && remember_weight(reader, amount, wording, indicator))
        return;
    if ((amount->percent || amount->fraction) && wording->sign == 0 && named) {
        /* 完成年度预算的58.4%，占全省的三成，增长21.6%: what grows is not the share */
        if (runes_at(text, own.begin, RUNES(U"完成")) || text.data[own.begin] == U'为')
            return;
        uint32_t done = phrase_find_word(text, own.begin, own.end, of_plan);
        if (done > own.begin + 1 && done < own.end) { /* 产糖|仅完成年度目标的47% */
            static const struct runes hedges = RUNES_ROW(U"仅已只共就均");
            done -= runes_hold(hedges, text.data[done - 1]) ? 1 : 0;
            figure_remember(reader, figure_text_of(reader, (struct phrase){own.begin, done}));
            return;
        }
        static const struct runes shares[] = {RUNES_ROW(U"占"), {NULL, 0}};
        if (wording->whole.end > wording->whole.begin)
            return;
        uint32_t at =
            wording->share_of ? phrase_find_word(text, own.begin, own.end, shares) : own.end;
        if (at < own.end) {
            reader->share = indicator;
            if (at + 2 < own.end)
                reader->whole = figure_text_of(reader, (struct phrase){at + 1, own.end});
            if (at > own.begin + 1)
                figure_remember(reader, figure_text_of(reader, (struct phrase){own.begin, at}));
            else if (reader->subjects.count == 0)
                figure_remember(reader, indicator);
            return;
        }
    }
    if (amount->ordinal) {
        /* 增速排名全市第二，高于全市平均水平4.1个百分点; 鲜茧产量居全市第一、全省第五 */
        if (reader->subjects.count == 0 || named)
            figure_remember(reader, indicator);
    } else if (wording->sign == 0 || named) {
        figure_remember(reader, indicator);
    }
}

/* Where the bracket opens that the amount stands in and the one before it does not; `end` of that
 * one where none opens. */
static uint32_t bracket_before(struct runes text, uint32_t end, uint32_t begin)
{
    for (uint32_t at = begin; at > end; at--) {
        if (text.data[at - 1] == U'）')
            break;
        if (text.data[at - 1] == U'（')
            return at;
    }
    return end;
}

void figure_step_over_bracket(struct figure_reader *reader, const struct stretch *sentence,
                              const struct amount *amounts, uint32_t i)
{
    struct runes text = reader->reading->text;
    const uint32_t begin = amounts[i].mention->begin;
    if (reader->bracket_end > 0 && begin > reader->bracket_end) {
        reader->subjects = reader->outside;
        reader->bracket_end = 0;
    }
    const uint32_t end = i > 0 ? amounts[i - 1].end : sentence->begin;
    const uint32_t inside = bracket_before(text, end, begin);
    if (reader->bracket_end == 0 && inside > end) {
        const uint32_t closing = phrase_closing(text, inside - 1, sentence->end);
        reader->outside = reader->subjects;
        reader->bracket_end = closing < sentence->end ? closing : 0;
    }
}

bool figure_says_below(struct runes text, const struct amount *amount)
{
    enum { BRACKET = 6 };
    static const struct runes below[] = {RUNES_ROW(U"下同）"), RUNES_ROW(U"以下同）"), {NULL, 0}};
    uint32_t limit = amount->end + BRACKET < text.length ? amount->end + BRACKET : text.length;
    uint32_t begin = amount->end < text.length && text.data[amount->end] == U'（'
                         ? amount->end
                         : amount->before.begin;
    uint32_t end = begin == amount->end ? limit : amount->mention->begin;
    return phrase_find_word(text, begin, end, below) < end;
}

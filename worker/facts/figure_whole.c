/* Shares of a whole. Mostly the whole stands behind 占 (产值占工业总产值的); else it stands behind
 * a word of comparison (不低于招聘总数的), or the share before it told it (甜度占总分的70%，
 * 香味占30%). */
#include "facts/figure_whole.h"

#include "facts/figure_tail.h"
#include "facts/figure_text.h"

void figure_read_share(struct runes text, struct phrase *words, struct wording *wording)
{
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    for (uint32_t at = rest.begin; at < rest.end; at++) {
        if (text.data[at] != U'占' || (at + 1 < rest.end && text.data[at + 1] == U'地') ||
            (at + 1 < rest.end && text.data[at + 1] == U'比'))
            continue;
        wording->share_of = true;
        if (at > rest.begin && text.data[at - 1] == U'约') { /* 约|占全县的六成 */
            wording->compared = true;
            wording->operator= OPERATOR_ABOUT;
        }
    }
    if (rest.end > rest.begin && text.data[rest.end - 1] == U'占') {
        words->end = rest.end - 1;
        words->end -= words->end > rest.begin && text.data[words->end - 1] == U'约' ? 1 : 0;
        wording->share_of = false;
        wording->takes = true;
        wording->of_subject = runes_at(text, rest.begin, RUNES(U"其中"));
    }
}

void figure_read_bounded_whole(const struct reading *reading, struct phrase *words,
                               struct wording *wording)
{
    enum { WHOLE_MOST = 12, WHOLE_LEAST = 2, WORD = 3 };
    static const struct runes bounds[] = {
        RUNES_ROW(U"不低于"),   RUNES_ROW(U"不高于"),   RUNES_ROW(U"不少于"),
        RUNES_ROW(U"不超过"),   RUNES_ROW(U"不得低于"), RUNES_ROW(U"不得少于"),
        RUNES_ROW(U"不得高于"), RUNES_ROW(U"不得超过"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    rest.end -= rest.end > rest.begin && text.data[rest.end - 1] == U'的' ? 1 : 0;
    uint32_t from =
        rest.end - rest.begin > WHOLE_MOST + WORD ? rest.end - WHOLE_MOST - WORD : rest.begin;
    uint32_t at = phrase_find_word(text, from, rest.end, bounds);
    if (at >= rest.end)
        return;
    uint32_t whole = at + phrase_word_length(text, at, rest.end, bounds);
    if (whole + WHOLE_LEAST > rest.end)
        return;
    static const struct runes bases = RUNES_ROW(U"同比较每年上去全前一");
    if (runes_hold(bases, text.data[whole]) ||
        reading_mention_at(reading, whole, MENTION_TIME) != NULL)
        return; /* 增速不低于|全市平均水平 */
    for (uint32_t i = whole; i < rest.end; i++)
        if (!rune_is_han(text.data[i]) ||
            reading->hits.kinds[i] & LEXICON_KIND(LEXICON_CHANGE_WORDS))
            return; /* 不低于|年均增长 */
    if (!figure_compared_at_end(text, (struct phrase){rest.begin, whole}, &wording->operator))
        return;
    wording->compared = true;
    wording->whole = (struct phrase){whole, rest.end};
    words->end = at;
}

/* 拿出不低于利润6%的|资金: the sum behind that is so large a part. */
static struct phrase sum_behind(struct runes text, uint32_t end)
{
    static const struct runes sums[] = {RUNES_ROW(U"资金"), RUNES_ROW(U"经费"), RUNES_ROW(U"收益"),
                                        RUNES_ROW(U"利润"), RUNES_ROW(U"收入"), RUNES_ROW(U"奖励"),
                                        RUNES_ROW(U"补贴"), RUNES_ROW(U"补助"), RUNES_ROW(U"名额"),
                                        RUNES_ROW(U"岗位"), RUNES_ROW(U"指标"), {NULL, 0}};
    uint32_t length = end + 1 < text.length && text.data[end] == U'的'
                          ? phrase_word_length(text, end + 1, text.length, sums)
                          : 0;
    return (struct phrase){end + 1, end + 1 + length};
}

/* 发展党员400名，其中|女党员100名，占|25%: what so many are among; absent where the figure before
 * is no part of the one before it. */
static struct span whole_of_part(const struct figure_reader *reader, const struct figure **part)
{
    static const struct runes among[] = {RUNES_ROW(U"其中"), {NULL, 0}};
    struct span none = {NULL, 0};
    const struct facts *facts = reader->facts;
    struct runes text = reader->reading->text;
    const struct figure *told[2];
    size_t count = 0;
    for (size_t i = facts->figure_count; i > reader->figures_from && count < 2; i--) {
        const struct figure *figure = &facts->figures[i - 1];
        if (figure->aspect == ASPECT_LEVEL || figure->aspect == ASPECT_COUNT) {
            if (count == 0 || span_equal(figure->unit, told[0]->unit))
                told[count++] = figure; /* 项目23个，引资90亿元，其中工业项目15个、占… */
        } else if (count == 0 && figure->aspect == ASPECT_SHARE)
            return none;
    }
    if (count < 2 || !span_equal(told[0]->unit, told[1]->unit) || told[0]->at.begin < 0 ||
        decimal_compare(told[0]->number, told[1]->number) >= 0 ||
        !span_equal(told[0]->indicator, figure_last_subject(reader)))
        return none;
    uint32_t begin = (uint32_t)told[0]->at.begin;
    uint32_t clause = phrase_begin(text, told[1]->at.end > 0 ? (uint32_t)told[1]->at.end : 0, begin,
                                   PHRASE_CLAUSE);
    if (phrase_word_at(text, clause, text.length, among) == NULL)
        return none;
    *part = told[0];
    return told[1]->indicator;
}

struct span figure_share_of_whole(struct figure_reader *reader, const struct amount *amount,
                                  const struct wording *wording, struct span name)
{
    enum { NAME_LEAST = 6 }; /* bytes */
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct span none = {NULL, 0};
    if (wording->whole.end > wording->whole.begin) {
        struct phrase sum = sum_behind(text, amount->end);
        if (sum.end > sum.begin)
            name = figure_text_of(reader, sum);
        if (name.length < NAME_LEAST)
            return none;
        return figure_join(arena, figure_join(arena, name, SPAN("占")),
                           figure_text_of(reader, wording->whole));
    }
    const struct figure *part;
    if (wording->takes && name.length == 0 && wording->sign == 0 && !amount->points) {
        struct span all = whole_of_part(reader, &part);
        return all.length > 0
                   ? figure_join(arena, figure_join(arena, part->indicator, SPAN("占")), all)
                   : none;
    }
    if (!wording->takes || wording->of_subject || reader->whole.length == 0 ||
        name.length < NAME_LEAST || amount->points)
        return none;
    return figure_join(arena, figure_join(arena, name, SPAN("占")), reader->whole);
}

void figure_read_equal(struct runes text, struct phrase before, struct wording *wording)
{
    enum { WORD = 3 };
    static const struct runes equal[] = {RUNES_ROW(U"相当于"), {NULL, 0}};
    uint32_t at = phrase_find_word(text, before.begin, before.end, equal);
    if (at + WORD <= wording->indicator.begin && at + WORD < wording->indicator.end &&
        wording->sign == 0)
        wording->indicator.begin = at;
}

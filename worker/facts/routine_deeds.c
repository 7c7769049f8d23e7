/* Words behind a period that tell a duty by themselves. */
#include "facts/routine_deeds.h"

#include "facts/routine_actors.h"
#include "facts/routine_counts.h"
#include "facts/routine_rows.h"

bool routine_parts_duties(const struct reading *reading, uint32_t at, uint32_t end)
{
    return at + 1 < end && reading->text.data[at] == U'各' &&
           (routine_verb_at(reading, at + 1) ||
            phrase_word_at(reading->text, at + 1, end, routine_carriers()) != NULL);
}

bool routine_duty_behind_place(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { FURTHEST = 9, FURTHEST_BY = 24 };
    static const struct runes means[] = {RUNES_ROW(U"通过"), RUNES_ROW(U"利用"), {NULL, 0}};
    static const struct runes leads[] = {RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),   RUNES_ROW(U"向"),
                                         RUNES_ROW(U"深入"), RUNES_ROW(U"前往"), RUNES_ROW(U"入"),
                                         {NULL, 0}};
    uint32_t by = phrase_word_length(reading->text, begin, end, means);
    uint32_t reach = by > 0 ? FURTHEST_BY : FURTHEST; /* 每月|通过公示栏|公示 */
    uint32_t last = end - begin > reach ? begin + reach : end;
    for (uint32_t i = begin + by + phrase_word_length(reading->text, begin, end, leads) + 1;
         i > begin + 1 && i < last; i++)
        if (phrase_mark_at(reading->text, i) != 0)
            return false;
        else if (routine_verb_at(reading, i))
            return true;
    return false;
}

bool routine_told_next(const struct reading *reading, uint32_t begin, uint32_t limit,
                       struct phrase *doer, struct phrase *action)
{
    enum { DOER_LEAST = 2, DOER_MOST = 14, ACTION_MOST = 24 };
    static const struct runes doing[] = {
        RUNES_ROW(U"都会到"),   RUNES_ROW(U"都会"), RUNES_ROW(U"都要"), RUNES_ROW(U"都"),
        RUNES_ROW(U"组织开展"), RUNES_ROW(U"组织"), RUNES_ROW(U"开展"), {NULL, 0}};
    static const struct runes going[] = {RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),   RUNES_ROW(U"深入"),
                                         RUNES_ROW(U"前往"), RUNES_ROW(U"走进"), RUNES_ROW(U"轮流"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    const uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    for (uint32_t at = begin + DOER_LEAST; at < end && at - begin <= DOER_MOST; at++) {
        const uint32_t words = phrase_word_length(text, at, end, doing);
        if (phrase_mark_at(text, at) != 0 || text.data[at] == U'的')
            return false;
        if (words == 0 && phrase_word_at(text, at, end, going) == NULL &&
            !routine_verb_at(reading, at))
            continue;
        const bool object = RUNE_AMONG(text.data[begin], U"对将把就"); /* 每月28日，|对各村考核 */
        *doer = (struct phrase){begin, object ? begin : at};
        *action = (struct phrase){
            object ? begin + (RUNE_AMONG(text.data[begin], U"将把") != 0) : at + words, end};
        for (uint32_t i = action->begin; i < end && end - action->begin <= ACTION_MOST; i++)
            if (routine_verb_at(reading, i))
                return true;
        return false;
    }
    return false;
}

/* 项目例会, 防汛会商会, 安委会全体会议: what is held again and again. */
static bool ends_with_meeting(struct runes text, uint32_t begin, uint32_t end)
{
    enum { SHORTEST = 3 };
    static const struct runes others[] = {
        RUNES_ROW(U"社会"), RUNES_ROW(U"机会"), RUNES_ROW(U"协会"), RUNES_ROW(U"学会"),
        RUNES_ROW(U"委会"), RUNES_ROW(U"员会"), RUNES_ROW(U"工会"), {NULL, 0}};
    static const struct runes meetings[] = {RUNES_ROW(U"会议"), RUNES_ROW(U"例会"), {NULL, 0}};
    if (end > begin && text.data[end - 1] == U'”')
        end--;
    return phrase_word_before(text, begin, end, meetings) != NULL ||
           (end >= begin + SHORTEST && text.data[end - 1] == U'会' &&
            phrase_word_before(text, begin, end, others) == NULL);
}

bool routine_held_occasion(struct runes text, const struct period *period, uint32_t limit,
                           struct phrase *occasion)
{
    enum { LONGEST_NAME = 16, SHORTEST_NAME = 3 };
    const uint32_t held = routine_skip_words(text, period->end, limit, routine_carriers());
    if (held >= limit || text.data[held] != U'的' || text.data[period->begin] != U'每')
        return false;
    const uint32_t last = limit - held > LONGEST_NAME ? held + LONGEST_NAME : limit;
    for (uint32_t end = held + SHORTEST_NAME; end <= last; end++)
        if (text.data[end - 1] == U'会' &&
            (end == limit || RUNE_AMONG(text.data[end], U"上中议"))) {
            if (end + 1 < limit && (RUNE_AMONG(text.data[end + 1], U"题程案事定") ||
                                    (text.data[end] == U'上' && text.data[end + 1] == U'座')))
                return false; /* 业主大会|议题, 音乐会|上座率 */
            *occasion = (struct phrase){held + 1, end + (end < limit && text.data[end] == U'议')};
            return true;
        }
    return false;
}

bool routine_spoken_of(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"能"),   RUNES_ROW(U"是"), RUNES_ROW(U"可以"),
                                         RUNES_ROW(U"成为"), RUNES_ROW(U"让"), {NULL, 0}};
    return phrase_holds_word(text, begin + (begin < end), end, words);
}

bool routine_duty_carried(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LONGEST_VERB = 4, MOST = 16 };
    static const struct runes tails[] = {RUNES_ROW(U"工作"), RUNES_ROW(U"活动"), {NULL, 0}};
    if (ends_with_meeting(reading->text, begin, end))
        return true;
    if (end - begin > MOST || !phrase_is_han(reading->text, (struct phrase){begin, end}))
        return false;
    const struct runes *tail = phrase_word_before(reading->text, begin, end, tails);
    uint32_t last = tail != NULL ? end - tail->length : end;
    for (uint32_t at = last > begin + LONGEST_VERB ? last - LONGEST_VERB : begin; at < last; at++) {
        const struct lexicon_hit *verb = lexicon_hit_at(&reading->hits, at, LEXICON_ROUTINE_VERBS);
        if (verb != NULL && verb->end == last)
            return true;
    }
    return false;
}

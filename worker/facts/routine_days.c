/* What fixed days of a period are for. */
#include "facts/routine_days.h"

struct phrase routine_set_aside(struct runes text, const struct period *period, uint32_t limit)
{
    enum { MOST = 16, LEAST = 3 };
    static const struct runes links[] = {
        RUNES_ROW(U"确定为"), RUNES_ROW(U"定为"), RUNES_ROW(U"设为"), RUNES_ROW(U"设定为"),
        RUNES_ROW(U"作为"),   RUNES_ROW(U"为"),   RUNES_ROW(U"是"),   {NULL, 0}};
    static const struct runes days[] = {
        RUNES_ROW(U"日"), RUNES_ROW(U"周"), RUNES_ROW(U"时间"), {NULL, 0}};
    struct phrase none = {period->end, period->end};
    uint32_t begin = period->end + phrase_word_length(text, period->end, limit, links);
    if (!period->fixed || begin == period->end)
        return none;
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    struct phrase name = phrase_trim(text, begin, end);
    if (name.begin < name.end && text.data[name.begin] == U'“') {
        uint32_t close = phrase_closing(text, name.begin, name.end);
        name = (struct phrase){name.begin + 1, close};
    }
    return name.end >= name.begin + LEAST && name.end - name.begin <= MOST &&
                   phrase_is_han(text, name) &&
                   phrase_word_before(text, name.begin, name.end, days) != NULL
               ? name
               : none;
}

bool routine_hands_in(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes handing[] = {
        RUNES_ROW(U"报送"), RUNES_ROW(U"上报"), RUNES_ROW(U"报至"), RUNES_ROW(U"报县"),
        RUNES_ROW(U"报市"), RUNES_ROW(U"报区"), RUNES_ROW(U"报镇"), RUNES_ROW(U"报办公室"),
        RUNES_ROW(U"报给"), RUNES_ROW(U"报到"), RUNES_ROW(U"公示"), RUNES_ROW(U"公布"),
        RUNES_ROW(U"公开"), RUNES_ROW(U"送交"), RUNES_ROW(U"提交"), RUNES_ROW(U"反馈"),
        RUNES_ROW(U"通报"), {NULL, 0}};
    return begin < end && RUNE_AMONG(text.data[begin], U"将把") &&
           phrase_holds_word(text, begin, end, handing);
}

uint32_t routine_handing_at(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_DOER = 14 };
    for (uint32_t at = begin; at < end && at <= begin + LONGEST_DOER; at++) {
        if (phrase_mark_at(text, at) & PHRASE_CLAUSE)
            return end;
        if (routine_hands_in(text, at, end))
            return at;
    }
    return end;
}

uint32_t routine_behind_due_day(struct runes text, const struct period *period, uint32_t limit)
{
    uint32_t at = period->end;
    if (!period->fixed || at + 1 >= limit || phrase_mark_at(text, at) != PHRASE_COMMA)
        return at;
    uint32_t end = phrase_end(text, at + 1, limit, PHRASE_CLAUSE);
    return routine_handing_at(text, at + 1, end) < end ? at + 1 : at;
}

/* First points that do not stand at the head of a clause: only what follows tells them from words
 * like 第一是. */
#include "facts/list_firsts.h"

#include "facts/phrase.h"

enum { FURTHEST_SECOND = 240, FURTHEST_THIRD = 480 };

/* Whether a later point of a list follows near: ；二是…, 。（二）…. */
static bool follows(struct runes text, uint32_t at, uint32_t limit, uint32_t furthest,
                    const struct runes *point)
{
    uint32_t last = limit - at > furthest ? at + furthest : limit;
    return phrase_find_word(text, at, last, point) < last;
}

bool list_bracketed_first(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes second[] = {
        RUNES_ROW(U"；（二）"), RUNES_ROW(U"。（二）"), {NULL, 0}};
    return text.data[at] == U'一' && text.data[at - 1] == U'（' && at + 1 < limit &&
           text.data[at + 1] == U'）' && rune_is_han(text.data[at - 2]) &&
           follows(text, at, limit, FURTHEST_SECOND, second);
}

bool list_first_within_clause(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes glued = RUNES_ROW(U"第之唯惟单专统万同逐十百千二三四五六七八九");
    static const struct runes second[] = {
        RUNES_ROW(U"；二是"), RUNES_ROW(U"，二是"), RUNES_ROW(U"。二是"), {NULL, 0}};
    static const struct runes second_duty[] = {
        RUNES_ROW(U"；二要"), RUNES_ROW(U"，二要"), RUNES_ROW(U"。二要"), {NULL, 0}};
    static const struct runes third_duty[] = {
        RUNES_ROW(U"；三要"), RUNES_ROW(U"，三要"), RUNES_ROW(U"。三要"), {NULL, 0}};
    if (text.data[at] != U'一' || at + 2 >= limit ||
        !(rune_is_han(text.data[at - 1]) || RUNE_AMONG(text.data[at - 1], U"）”")) ||
        runes_hold(glued, text.data[at - 1]))
        return false;
    if (text.data[at + 1] == U'要') /* 做人一要老实，二要肯干 is but a saying */
        return follows(text, at, limit, FURTHEST_SECOND, second_duty) &&
               follows(text, at, limit, FURTHEST_THIRD, third_duty);
    return text.data[at + 1] == U'是' && follows(text, at, limit, FURTHEST_SECOND, second);
}

/* First points that do not stand at the head of a clause: only what follows tells them from words
 * like 第一是. */
#include "facts/list_firsts.h"

#include "facts/phrase.h"

/* Whether the second point of a list follows near: ；二是…, 。（二）…. */
static bool second_follows(struct runes text, uint32_t at, uint32_t limit,
                           const struct runes *second)
{
    enum { FURTHEST = 120 };
    uint32_t last = limit - at > FURTHEST ? at + FURTHEST : limit;
    return phrase_find_word(text, at, last, second) < last;
}

bool list_bracketed_first(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes second[] = {
        RUNES_ROW(U"；（二）"), RUNES_ROW(U"。（二）"), {NULL, 0}};
    return text.data[at] == U'一' && text.data[at - 1] == U'（' && at + 1 < limit &&
           text.data[at + 1] == U'）' && rune_is_han(text.data[at - 2]) &&
           second_follows(text, at, limit, second);
}

bool list_first_within_clause(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes glued = RUNES_ROW(U"第之唯惟单专统万同逐十百千二三四五六七八九");
    static const struct runes second[] = {
        RUNES_ROW(U"；二是"), RUNES_ROW(U"，二是"), RUNES_ROW(U"。二是"), {NULL, 0}};
    return text.data[at] == U'一' && at + 2 < limit && text.data[at + 1] == U'是' &&
           rune_is_han(text.data[at - 1]) && !runes_hold(glued, text.data[at - 1]) &&
           second_follows(text, at, limit, second);
}

/* A row of names that ends in 等村, or that a word of going leads to and a kind of place closes. */
#include "mentions/row_of_places.h"

enum { LONGEST_PART = 5 };

/* 镇, 街道, 3个村: the length of the kind of place at position, 0 where there is none; not 村干部.
 */
static uint32_t kind_at(struct runes text, uint32_t position)
{
    static const struct runes kinds[] = {RUNES_ROW(U"街道"), RUNES_ROW(U"社区"), RUNES_ROW(U"乡镇"),
                                         RUNES_ROW(U"镇街"), RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),
                                         RUNES_ROW(U"乡")};
    static const struct runes bound = RUNES_ROW(U"干民贤领长两支委党主书居级团部村负人");
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        uint32_t end = position + kinds[i].length;
        if (runes_at(text, position, kinds[i]))
            return end < text.length && runes_hold(bound, text.data[end]) ? 0 : kinds[i].length;
    }
    return 0;
}

/* 等|5个村, 等|地: whether places are what 等 sums up. */
static bool sums_places(struct runes text, uint32_t position)
{
    enum { LONGEST_COUNT = 4 };
    static const struct runes behind = RUNES_ROW(U"方区质势产位下块面理级市");
    uint32_t at = position;
    while (at < text.length && at < position + LONGEST_COUNT &&
           (rune_is_digit(text.data[at]) || RUNE_AMONG(text.data[at], U"一二三四五六七八九十个")))
        at++;
    if (at == position && at + 1 < text.length && text.data[at] == U'地')
        return !runes_hold(behind, text.data[at + 1]);
    return kind_at(text, at) > 0;
}

/* 率队到|甲、乙: whether a word of going leads to the row. */
static bool is_gone_to(struct runes text, uint32_t begin)
{
    enum { LONGEST_ROW = 40 };
    static const struct runes going = RUNES_ROW(U"到赴往入进访");
    uint32_t part = 0;
    for (uint32_t at = begin; at > 0 && begin - at < LONGEST_ROW; at--) {
        char32_t c = text.data[at - 1];
        if (runes_hold(going, c))
            return true;
        if (!rune_is_han(c) && c != U'、')
            return false;
        part = c == U'、' ? 0 : part + 1;
        if (part > LONGEST_PART)
            return false;
    }
    return false;
}

bool is_in_row_of_places(struct runes text, uint32_t begin, uint32_t end)
{
    enum { MOST_PARTS = 12 };
    uint32_t at = end;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
        if (at + 1 >= text.length)
            return false;
        if (text.data[at] == U'等')
            return sums_places(text, at + 1);
        if (text.data[at] != U'、' && !(text.data[at] == U'和' && parts > 0))
            return false;
        uint32_t part = ++at;
        while (at < text.length && at - part <= LONGEST_PART && rune_is_han(text.data[at]) &&
               text.data[at] != U'等' && text.data[at] != U'和')
            if (at > part + 1 && kind_at(text, at) > 0)
                return is_gone_to(text, begin);
            else
                at++;
    }
    return false;
}

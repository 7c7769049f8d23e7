/* What the words before a place take away from it: one goes there, or comes from there. */
#include "mentions/own_elsewhere.h"

#include "mentions/own_kind.h"
#include "text/traits.h"

/* Whether a delegation leaves in front of `position`: 市长率团|赴某市, 率党政代表团|到某市,
 * 带领党政代表团|到某市. */
static bool leads_delegation(struct runes text, uint32_t position)
{
    enum { LOOK_BACK = 12 };
    bool party = false;
    for (uint32_t i = position; i > 0 && position - i < LOOK_BACK; i--) {
        char32_t c = text.data[i - 1];
        if (c == U'，' || c == U'。' || c == U'\n')
            return false;
        party = party || c == U'团';
        if (c == U'率' || (c == U'领' && i > 1 && text.data[i - 2] == U'带'))
            return party;
    }
    return false;
}

int32_t own_elsewhere(struct runes text, uint32_t begin)
{
    enum { LOOK_BACK = 12 };
    uint32_t least = begin > LOOK_BACK ? begin - LOOK_BACK : 0;
    for (uint32_t i = begin; i > least; i--) {
        char32_t c = text.data[i - 1];
        if (c == U'，' || c == U'。' || c == U'\n' || c == U'；')
            return 1;
        if (c == U'我' && (rune_traits(text.data[i]) & TRAIT_LEVEL) && text.data[i] != U'省')
            return text.data[begin - 1] == U'在' ? VOTE_GUESTS
                                                 : 0; /* 我市在某市举办, 我市承接某市…: not ours */
        if (c == U'记' && i >= 3 && runes_at(text, i - 3, RUNES(U"总书记")))
            return VOTE_GUESTS; /* 总书记在某地考察, 总书记对某地某事故作出指示 */
        if ((c == U'赴' || c == U'到' || c == U'往') && leads_delegation(text, i - 1))
            return VOTE_GUESTS; /* our own leader is the guest */
        if (c == U'到' && i >= 2 && RUNE_AMONG(text.data[i - 2], U"受得达看见听感"))
            continue; /* 感受到, 得到: nobody goes there */
        if (c == U'赴' || c == U'到' || c == U'往' || c == U'抵' || c == U'自' || c == U'进' ||
            c == U'像')
            return VOTE_ELSEWHERE;
        if (c == U'与' || (c == U'和' && text.data[i] != U'谐'))
            return 0;
    }
    return 1;
}

/* 县委书记张三率队|赴某县, 县人大组织代表|赴某区: whether those who go are led by our county's own.
 */
static bool leads_ours_abroad(const struct reading_builder *builder, uint32_t going)
{
    enum { LOOK_BACK = 60 };
    const struct runes text = builder->reading->text;
    bool led = false;
    for (uint32_t i = going; i > 0 && going - i < LOOK_BACK; i--) {
        const char32_t c = text.data[i - 1];
        if (c == U'。' || c == U'\n')
            return false;
        led |= runes_at(text, i - 1, RUNES(U"率队")) || runes_at(text, i - 1, RUNES(U"带队")) ||
               runes_at(text, i - 1, RUNES(U"率团")) || runes_at(text, i - 1, RUNES(U"带领")) ||
               (runes_at(text, i - 1, RUNES(U"组织")) && text.data[i + 1] != U'部');
        if (led && RUNE_AMONG(c, U"县区旗") && own_body_after(text, i) &&
            builder->place_to[i] == 0 && (builder->edges[i - 1] & EDGE_BEGIN))
            return true;
    }
    return false;
}

int32_t own_elsewhere_in_row(const struct place_search *search,
                             const struct place_candidate *candidate, bool *left)
{
    enum { LONGEST_ROW = 12 };
    struct runes text = search->builder->reading->text;
    const struct place_candidate *first = candidate;
    for (int i = 0; i < LONGEST_ROW && first > search->candidates &&
                    first[-1].end + 1 == first->begin && text.data[first[-1].end] == U'、';
         i++)
        first--;
    int32_t own = own_elsewhere(text, candidate->begin);
    *left = false;
    if (own == VOTE_ELSEWHERE && candidate->kind == PLACE_FULL &&
        place_level(candidate->code) == 3) {
        const struct place_candidate *outer = candidate;
        while (outer > search->candidates && outer[-1].end == outer->begin)
            outer--;
        const bool to_town = candidate + 1 < search->candidates + search->count &&
                             candidate[1].begin == candidate->end &&
                             candidate[1].kind == PLACE_TOWN; /* 赴某县某街道, of their own */
        if (!to_town && outer->begin > 0 && text.data[outer->begin - 1] == U'赴' &&
            leads_ours_abroad(search->builder, outer->begin - 1)) {
            *left = true;
            return VOTE_GUESTS;
        }
    }
    if (first == candidate || own <= 0)
        return own;
    int32_t row = own_elsewhere(text, first->begin);
    return row < own ? row : own;
}

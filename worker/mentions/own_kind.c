/* Which kind of place a text is at home in, as it speaks of itself: 我县, 全区, a bare 市委书记. */
#include "mentions/own_kind.h"

#include "mentions/triggers.h"

const char32_t own_kinds[] = U"县区旗市州盟省";
enum { KINDS = sizeof(own_kinds) / sizeof(*own_kinds) - 1 };

int own_kind_of(char32_t c)
{
    switch (c) {
    case U'县':
        return 0;
    case U'区':
        return 1;
    case U'旗':
        return 2;
    case U'市':
        return 3;
    case U'州':
        return 4;
    case U'盟':
        return 5;
    case U'省':
        return 6;
    default:
        return -1;
    }
}

/* 委, 政府, 长, 领导 behind a bare 县: its own bodies. */
bool own_body_after(struct runes text, uint32_t position)
{
    static const struct runes words[] = {
        RUNES_ROW(U"委"),   RUNES_ROW(U"政府"), RUNES_ROW(U"长"),       RUNES_ROW(U"领导"),
        RUNES_ROW(U"人大"), RUNES_ROW(U"政协"), RUNES_ROW(U"人民政府"), RUNES_ROW(U"直"),
        RUNES_ROW(U"属"),   RUNES_ROW(U"纪委")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_at(text, position, words[i]))
            return true;
    }
    return false;
}

/* What the level at position i says of the kind. */
static void count_kind(const struct reading_builder *builder, struct runes text, uint32_t i,
                       int32_t count[KINDS])
{
    int kind = own_kind_of(text.data[i]);
    char32_t before = i > 0 ? text.data[i - 1] : 0;
    if (before == U'我' || before == U'本')
        count[kind] += 3;
    else if (before == U'全')
        count[kind] += 2;
    else if (own_body_after(text, i + 1) &&
             (builder == NULL || (builder->place_to[i] == 0 && builder->place_to[i + 1] == 0 &&
                                  (builder->edges[i] & EDGE_BEGIN))))
        count[kind] += 2;
}

/* Which kind of place the counts speak for: an index in kinds, -1 where they do not. */
static int likeliest_kind(const int32_t count[KINDS])
{
    /* The small place names the large one too (全市第一), the large one seldom the small. */
    int best = -1;
    for (int i = 0; i < 3; i++) {
        if (count[i] > 0 && (best < 0 || count[i] > count[best]))
            best = i;
    }
    if (best >= 0 && count[best] * 3 >= count[3])
        return best;
    for (int i = 3; i < KINDS; i++) {
        if (count[i] > 1 && (best < 0 || count[i] > count[best]))
            best = i;
    }
    return best;
}

/* Which kind of place the article speaks of as its own; -1 where it does not. */
int own_kind(const struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct trigger_walk walk = trigger_walk(reading, 0, reading->text.length, TRAIT_LEVEL, 0);
    int32_t count[KINDS] = {0};
    uint32_t i;
    while (trigger_next(&walk, &i))
        count_kind(builder, reading->text, i, count);
    return likeliest_kind(count);
}

/* The same of another text. */
int own_kind_of_text(struct runes text)
{
    int32_t count[KINDS] = {0};
    for (uint32_t i = 0; i < text.length; i++) {
        if (rune_traits(text.data[i]) & TRAIT_LEVEL)
            count_kind(NULL, text, i, count);
    }
    return likeliest_kind(count);
}

bool own_has_kind(const struct lexicon *lexicon, uint32_t code, int kind)
{
    struct runes name = place_name(lexicon, code);
    return name.length > 0 && name.data[name.length - 1] == own_kinds[kind];
}

/* 我市 and one city in the whole text: the place of that kind that is named, where there is but
 * one; 0 else. */
uint32_t own_only_of_kind(const struct lexicon *lexicon, const struct place_votes *votes, int kind)
{
    uint32_t only = 0;
    for (uint32_t i = 0; i < votes->count; i++) {
        if (votes->votes[i].score <= 0 || !own_has_kind(lexicon, votes->votes[i].code, kind))
            continue;
        if (only != 0)
            return 0;
        only = votes->votes[i].code;
    }
    return only;
}

bool own_is_county_kind(int kind)
{
    return kind == own_kind_of(U'县') || kind == own_kind_of(U'旗');
}

/* Whether the text is told by one of these kinds: 我县, 我旗. */
bool own_is_said(const struct reading *reading, struct runes kinds_meant)
{
    struct runes text = reading->text;
    struct trigger_walk walk = trigger_walk(reading, 1, text.length, TRAIT_LEVEL, 0);
    uint32_t i;
    while (trigger_next(&walk, &i)) {
        if (text.data[i - 1] == U'我' && runes_hold(kinds_meant, text.data[i]))
            return true;
    }
    return false;
}

/* Who comes is told behind the place (某市考察团, 某市市长…率团), and that it is to us by what only
 * we say: 到我县, 来唐考察, 来某县考察, 赴某县对我县…考察. */
#include "mentions/own_guests.h"

#include "text/traits.h"

static const struct runes visits[] = {
    RUNES_ROW(U"考察"), RUNES_ROW(U"调研"), RUNES_ROW(U"参观"), RUNES_ROW(U"学习"),
    RUNES_ROW(U"访问"), RUNES_ROW(U"交流"), RUNES_ROW(U"视察"), RUNES_ROW(U"洽谈"),
};

static bool is_visit(struct runes text, uint32_t at)
{
    for (size_t i = 0; i < sizeof(visits) / sizeof(*visits); i++)
        if (runes_at(text, at, visits[i]))
            return true;
    return false;
}

/* 县政协|到我县…, 县委|来我区: the guests are a body. */
static bool ends_a_body(struct runes text, uint32_t at)
{
    static const struct runes bodies[] = {RUNES_ROW(U"政协"), RUNES_ROW(U"人大"),
                                          RUNES_ROW(U"政府"), RUNES_ROW(U"常委会")};
    for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++)
        if (at >= bodies[i].length && runes_at(text, at - bodies[i].length, bodies[i]))
            return true;
    return false;
}

static bool is_us(struct runes text, uint32_t at)
{
    return at + 1 < text.length && text.data[at] == U'我' &&
           (rune_traits(text.data[at + 1]) & TRAIT_LEVEL);
}

/* 赴某县|对我县…进行考察, 到某区|考察了解我区…: whether what the guests look at there is ours. */
static bool looks_at_us(struct runes text, uint32_t from)
{
    static const struct runes looking[] = {RUNES_ROW(U"考察"), RUNES_ROW(U"了解"),
                                           RUNES_ROW(U"参观"), RUNES_ROW(U"察看"),
                                           RUNES_ROW(U"调研")};
    enum { LOOK_AHEAD = 40 };
    bool at_us = false;
    for (uint32_t i = from; i + 1 < text.length && i < from + LOOK_AHEAD; i++) {
        if (RUNE_AMONG(text.data[i], U"。；！\n") || (at_us && text.data[i] == U'，'))
            return false;
        if (at_us && is_visit(text, i))
            return true;
        at_us = at_us || (text.data[i] == U'对' && is_us(text, i + 1));
        for (size_t j = 0; j < sizeof(looking) / sizeof(*looking); j++)
            if (runes_at(text, i, looking[j]) &&
                (is_us(text, i + 2) || (runes_at(text, i + 2, RUNES(U"了")) && is_us(text, i + 3))))
                return true;
    }
    return false;
}

/* 来|某县|考察, 赴|某县|对我县…考察: the place named at `begin`, behind the verb of coming `verb`,
 * that is ours; 0 where it is not said to be. `index` is a candidate's not behind it. */
static uint32_t host_at(const struct place_search *search, size_t index, uint32_t begin,
                        char32_t verb)
{
    struct runes text = search->builder->reading->text;
    while (index < search->count && search->candidates[index].begin < begin)
        index++;
    const struct place_candidate *host = NULL;
    for (; index < search->count && search->candidates[index].begin == begin &&
           search->candidates[index].kind <= PLACE_SHORT;
         index++) {
        host = &search->candidates[index];
        begin = host->end; /* 来安徽|岳西|考察 */
    }
    bool ours = host != NULL && ((RUNE_AMONG(verb, U"来莅") && is_visit(text, begin)) ||
                                 (!host->weak && looks_at_us(text, begin)));
    if (!ours)
        return 0;
    uint32_t code = host->weak && host->code_count == 1 ? host->codes[0].code : host->code;
    return place_level(code) == 3 ? code : 0;
}

static void note_home(struct guests *guests, uint32_t home)
{
    if (place_votes_for(&guests->homes, home) == 0)
        place_vote(&guests->homes, home, 1);
}

bool guests_come_from(const struct place_search *search, size_t index, struct guests *guests)
{
    enum { LOOK_AHEAD = 60 };
    const struct place_candidate *home = &search->candidates[index];
    struct runes text = search->builder->reading->text;
    bool people = false;
    for (uint32_t i = home->end; i + 3 < text.length && i < home->end + LOOK_AHEAD; i++) {
        char32_t c = text.data[i];
        if (c == U'。' || c == U'；' || c == U'\n')
            return false;
        people = people || c == U'团' || c == U'率' || c == U'长' || c == U'组' ||
                 (c == U'记' && text.data[i + 1] != U'者') ||
                 (c == U'一' && text.data[i + 1] == U'行');
        if (!RUNE_AMONG(c, U"来到赴临莅") || (!people && !ends_a_body(text, i)))
            continue;
        if (is_us(text, i + 1))
            return true;
        if ((c == U'来' || c == U'莅') && is_visit(text, i + 2)) {
            if (text.data[i + 1] == text.data[home->begin])
                return false; /* 唐县新闻网 某市主席率队来|唐|考察 */
            guests->us = text.data[i + 1];
            return true;
        }
        uint32_t host = host_at(search, index + 1, i + 1, c);
        if (host != 0 && host != home->code && !place_lies_in(host, home->code)) {
            place_vote(&guests->hosts, host, 1);
            note_home(guests, home->code);
            return true;
        }
    }
    return false;
}

void guests_of_headlines(const struct place_search *search, struct guests *guests)
{
    const struct reading *reading = search->builder->reading;
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->code == 0 || candidate->weak || place_level(candidate->code) != 3)
            continue;
        uint32_t block = reading_block_of(reading, candidate->begin);
        if (place_in_headline(reading->article->blocks[block].role) &&
            guests_come_from(search, i, guests))
            note_home(guests, candidate->code);
    }
}

bool guests_come_to(const struct guests *guests, struct runes text, uint32_t begin, uint32_t code)
{
    if (place_votes_for(&guests->hosts, code) > 0)
        return true;
    return guests->homes.count > 0 && begin >= 2 &&
           (runes_at(text, begin - 2, RUNES(U"来到")) || runes_at(text, begin - 2, RUNES(U"莅临")));
}

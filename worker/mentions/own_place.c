/* What place an article is about. Every code that the text can name has its votes (own_votes.c);
 * what the text calls itself (我县, 全区, a bare 市委书记) says of what kind the place must be. */
#include "mentions/place_candidates.h"

#include "mentions/own_bare.h"
#include "mentions/own_kind.h"
#include "mentions/own_lone.h"
#include "mentions/own_votes.h"
#include "mentions/triggers.h"

enum {
    VOTE_OPENS = 3,  /* the headline's first word */
    VOTE_MEDIUM = 9, /* 今日平原, 临河日报 */
    VOTE_KIND = 8,
    VOTE_COUNTIES = 4,  /* for a prefecture of whose counties several are named */
    LEAST = 7,          /* fewer votes are no answer */
    LEAST_EVIDENCE = 3, /* of these, what does not come from the kind alone */
    AGAIN = 3
};

/* Whether the code is a prefecture's and several counties that lie in it are named. */
static bool goes_through_counties(const struct place_votes *plain, uint32_t code)
{
    enum { SEVERAL = 3, PREFECTURE = 2, COUNTY = 3 };
    int counties = 0;
    if (place_level(code) != PREFECTURE)
        return false;
    for (uint32_t i = 0; i < plain->count; i++)
        counties += place_level(plain->votes[i].code) == COUNTY &&
                    place_lies_in(plain->votes[i].code, code);
    return counties >= SEVERAL;
}

/* Whether headlines and lead tell of a bare 市委, 市长 and of none of a county's: who acts there.
 */
static bool city_leads(const struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    bool leads = false;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        bool lead = block->role == BLOCK_PARAGRAPH;
        if ((!lead && !place_in_headline(block->role)) || (lead && block->begin >= OWN_LEAD_LENGTH))
            continue;
        uint32_t end = block->end;
        if (lead && end > block->begin + OWN_LEAD_LENGTH) {
            const struct stretch *sentence =
                reading_sentence_of(reading, block->begin + OWN_LEAD_LENGTH);
            end = sentence->end < end ? sentence->end : end;
        }
        struct trigger_walk walk = trigger_walk(reading, block->begin, end, TRAIT_LEVEL, 0);
        uint32_t i;
        while (trigger_next(&walk, &i)) {
            if (!own_body_after(reading->text, i + 1) || builder->place_to[i] != 0 ||
                builder->place_to[i + 1] != 0 || !(builder->edges[i] & EDGE_BEGIN))
                continue;
            if (reading->text.data[i] != U'市')
                return false;
            leads = true;
        }
    }
    return leads;
}

/* Whether the article itself says it so clearly that its neighbours on the page need not be read.
 */
static bool is_settled(const struct place_votes *votes)
{
    enum { CLEAR = 2 * LEAST };
    int32_t most = 0, next = 0;
    for (uint32_t i = 0; i < votes->count; i++) {
        int32_t score = votes->votes[i].score;
        if (score > most) {
            next = most;
            most = score;
        } else if (score > next) {
            next = score;
        }
    }
    return most >= CLEAR && most >= 2 * next;
}

/* 某市考察团到某旗考察，了解我旗…: the one goal of the kind that the text calls its own, where who
 * comes there is of another kind; 0 where there is none. */
static uint32_t goal_that_is_ours(const struct reading *reading, const struct place_votes *goals,
                                  uint32_t best)
{
    static const char32_t counties[] = {U'县', U'区', U'旗'};
    int ours = -1;
    for (size_t i = 0; goals->count > 0 && i < sizeof(counties) / sizeof(*counties); i++)
        if (own_is_said(reading, (struct runes){&counties[i], 1})) {
            if (ours >= 0)
                return 0;
            ours = own_kind_of(counties[i]);
        }
    return ours < 0 || best == 0 || own_has_kind(reading->lexicon, best, ours)
               ? 0
               : own_only_of_kind(reading->lexicon, goals, ours);
}

/* Of a province or a prefecture the one county in it that is named again and again, while no other
 * one is: leaders and guests come from above, and the piece is about where they are. */
static uint32_t county_spoken_of(const struct place_votes *plain, uint32_t outer)
{
    enum { COUNTY = 3 };
    uint32_t found = 0;
    int32_t named = 0, others = 0;
    for (uint32_t i = 0; i < plain->count; i++) {
        const struct place_vote *vote = &plain->votes[i];
        if (place_level(vote->code) != COUNTY || !place_lies_in(vote->code, outer))
            continue;
        others += vote->score > named ? named : vote->score;
        found = vote->score > named ? vote->code : found;
        named = vote->score > named ? vote->score : named;
    }
    return named >= AGAIN && others == 0 && named >= place_votes_for(plain, outer) ? found : 0;
}

/* 34岁的某省某县驻村干部张三…: of a province the one county in it that is named, in the lead and
 * right behind what it lies in, where no headline names a place. */
static uint32_t county_of_lead(const struct place_search *search, uint32_t province)
{
    enum { COUNTY = 3 };
    const struct reading *reading = search->builder->reading;
    uint32_t found = 0;
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        const uint32_t code = candidate->code;
        if (code == 0 || candidate->weak)
            continue;
        if (place_in_headline(
                reading->article->blocks[reading_block_of(reading, candidate->begin)].role))
            return 0;
        if (place_level(code) != COUNTY || code == found)
            continue;
        if (found != 0 || i == 0 || candidate[-1].end != candidate->begin ||
            candidate->begin >= OWN_LEAD_LENGTH || !place_lies_in(code, province))
            return 0;
        found = code;
    }
    return found;
}

/* Whether a headline tells of 全市 and names no place: the piece is of a city and its counties. */
static bool headline_is_of_a_city(const struct place_search *search)
{
    const struct reading *reading = search->builder->reading;
    bool of_city = false;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        for (uint32_t i = block->begin; place_in_headline(block->role) && i + 1 < block->end; i++)
            of_city |= runes_at(reading->text, i, RUNES(U"全市"));
    }
    for (size_t i = 0; i < search->count && of_city; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        uint32_t block = reading_block_of(reading, candidate->begin);
        of_city = candidate->kind == PLACE_GENERIC ||
                  !place_in_headline(reading->article->blocks[block].role);
    }
    return of_city;
}

/* 某市5个乡镇入选, and below whose they are: whether headlines name that prefecture and no county.
 */
static bool headline_names(const struct place_search *search, uint32_t prefecture)
{
    const struct reading *reading = search->builder->reading;
    bool named = false;
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        const struct block *block =
            &reading->article->blocks[reading_block_of(reading, candidate->begin)];
        if (candidate->code == 0 || !place_in_headline(block->role))
            continue;
        if (place_level(candidate->code) == 3)
            return false;
        named |= candidate->code == prefecture;
    }
    return named;
}

/* 某县12个项目开工, 某县：学先进: the county by whose full name a headline opens, and not by its
 * party or government; 0 none. Whoever comes from the city, that one is told of. */
static uint32_t county_that_opens(const struct place_search *search)
{
    const struct reading *reading = search->builder->reading;
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        const struct block *block =
            &reading->article->blocks[reading_block_of(reading, candidate->begin)];
        if (candidate->kind == PLACE_FULL && candidate->code != 0 &&
            place_level(candidate->code) == 3 && place_in_headline(block->role) &&
            candidate->begin == block->begin && !own_body_after(reading->text, candidate->end))
            return candidate->code;
    }
    return 0;
}

/* The prefecture that all the counties which are named lie in, two or more of them; 0 else. */
static uint32_t prefecture_of_counties(const struct place_votes *plain)
{
    enum { COUNTY = 3, HUNDRED = 100 };
    uint32_t prefecture = 0, counties = 0;
    for (uint32_t i = 0; i < plain->count; i++) {
        uint32_t code = plain->votes[i].code;
        if (place_level(code) != COUNTY)
            continue;
        if (prefecture != 0 && prefecture != code / HUNDRED * HUNDRED)
            return 0;
        prefecture = code / HUNDRED * HUNDRED;
        counties++;
    }
    return counties > 1 ? prefecture : 0;
}

/* 某市委书记: whether the text names a body of that county. */
static bool has_bodies(const struct place_search *search, uint32_t code)
{
    for (size_t i = 0; i < search->count; i++)
        if (search->candidates[i].code == code && search->candidates[i].kind <= PLACE_SHORT &&
            own_body_after(search->builder->text, search->candidates[i].end))
            return true;
    return false;
}

static bool counties_lie_in(const struct place_votes *plain, uint32_t prefecture)
{
    for (uint32_t i = 0; i < plain->count; i++)
        if (place_level(plain->votes[i].code) == 3 &&
            !place_lies_in(plain->votes[i].code, prefecture))
            return false;
    return true;
}

/* Whether nothing but towns speaks for a county, and as much for another: names of towns are borne
 * again and again. */
static bool is_one_of_namesakes(const struct tally *tally, uint32_t code)
{
    const int32_t votes = place_votes_for(&tally->votes, code);
    if (votes == 0 || votes != place_votes_for(&tally->towns, code))
        return false;
    for (uint32_t i = 0; i < tally->votes.count; i++)
        if (tally->votes.votes[i].code != code && tally->votes.votes[i].score >= votes &&
            place_votes_for(&tally->towns, tally->votes.votes[i].code) == votes)
            return true;
    return false;
}

/* What the text says of itself, and what follows from it. */
struct home {
    int kind;         /* -1: none */
    bool is_county;   /* 我县 */
    bool city_leads;  /* a bare 市委书记 goes through its counties */
    bool of_city;     /* a headline of 全市 */
    bool is_told;     /* 我市, 我区, as the kind is */
    uint32_t alone;   /* the one place of that kind; 0: none, or several */
    int32_t most;     /* the votes of the best */
    bool by_a_medium; /* which spoke for the best */
};

static void read_home(const struct place_search *search, struct tally *tally, struct home *home)
{
    const struct reading *reading = search->builder->reading;
    const uint32_t opens = county_that_opens(search);
    home->kind = own_kind(search->builder);
    if (tally->left_for == opens)
        tally->left_for = 0; /* 沂源县举行仪式, though 县委组织企业家赴沂源县 */
    if (opens != 0 && place_votes_for(&tally->votes, opens) > 0)
        place_vote(&tally->votes, opens, VOTE_OPENS);
    if (opens != 0 && home->kind == own_kind_of(U'市') && !own_is_said(reading, RUNES(U"市")))
        home->kind = -1;
    home->is_county = own_is_said(reading, RUNES(U"县旗"));
    home->city_leads = home->kind >= 0 && !home->is_county && city_leads(search->builder);
    home->of_city =
        home->kind >= 0 && !home->is_county && !home->city_leads && headline_is_of_a_city(search);
    if (home->city_leads || home->of_city)
        home->kind = own_kind_of(U'市');
}

/* The media that sent it, and where the text is not clear what stands around it on the page. */
static void vote_around(const struct place_search *search, struct place_votes *votes,
                        struct home *home)
{
    const struct reading *reading = search->builder->reading;
    const struct article *article = reading->article;
    int32_t upper = home->city_leads                                    ? 3
                    : home->kind >= 0 && own_kinds[home->kind] == U'市' ? 2
                                                                        : 1;
    for (size_t i = 0; i < article->source_count; i++)
        own_vote_for_text(search, runes_from_utf8(reading->arena, article->sources[i].name, NULL),
                          VOTE_MEDIUM, VOTE_MEDIUM, upper, votes);
    if (!is_settled(votes))
        own_vote_for_text(search, article->page_context, 1, 0, 1, votes);
    if (home->kind < 0)
        home->kind = own_kind_of_text(article->page_context);
}

static uint32_t most_voted(const struct reading *reading, const struct tally *tally,
                           struct home *home)
{
    const struct place_votes *votes = &tally->votes;
    uint32_t best = 0;
    home->most = 0;
    for (uint32_t i = 0; i < votes->count; i++) {
        uint32_t code = votes->votes[i].code;
        int32_t score = votes->votes[i].score;
        const int32_t plain = place_votes_for(&tally->plain, code);
        struct runes name = place_name(reading->lexicon, code);
        if (tally->guests.us != 0 && score > 0 && name.length > 0 &&
            name.data[0] == tally->guests.us)
            score += VOTE_HEADLINE;
        if (home->is_told && code == home->alone && plain >= AGAIN && score < plain)
            score = plain; /* 欢迎到宁陕考察, in a text of 我县 */
        if (score < (code == home->alone ? 1 : LEAST_EVIDENCE) ||
            is_one_of_namesakes(tally, code) || code == tally->left_for)
            continue;
        if (home->is_county && place_level(code) <= 2)
            continue; /* 我县 is no prefecture, however often that is named */
        if (home->kind >= 0)
            score += own_has_kind(reading->lexicon, code, home->kind) ? VOTE_KIND : -VOTE_KIND / 2;
        if (home->kind == own_kind_of(U'市') && goes_through_counties(&tally->plain, code))
            score += VOTE_COUNTIES;
        if (place_level(code) == 3)
            score += 2;
        if (score > home->most) {
            home->most = score;
            best = code;
        }
    }
    return best;
}

/* The prefecture that is told of by its counties alone; 0: none is. */
static uint32_t prefecture_told(const struct place_search *search, const struct tally *tally,
                                const struct home *home, uint32_t best)
{
    const struct lexicon *lexicon = search->builder->reading->lexicon;
    const uint32_t inner = prefecture_of_counties(&tally->plain);
    if (home->of_city && inner != 0 && place_level(best) != 2 &&
        (best == 0 || !own_has_kind(lexicon, best, home->kind) ||
         (place_votes_for(&tally->plain, best) <= 1 &&
          place_votes_for(&tally->votes, best) < VOTE_MEDIUM)))
        return inner;
    const uint32_t around = place_level(best) == 3 ? best / 100 * 100 : 0;
    if (around != 0 && goes_through_counties(&tally->plain, around) &&
        headline_names(search, around))
        return around;
    const uint32_t toured = home->city_leads ? prefecture_of_counties(&tally->goals) : 0;
    return toured != 0 && place_level(best) != 2 && tally->abroad.count == 0 &&
                   !home->by_a_medium && counties_lie_in(&tally->plain, toured) &&
                   !has_bodies(search, best)
               ? toured /* 市长先后到甲市、乙区、丙县调研 */
               : 0;
}

/* The county in the best place that the text rather speaks of; the best itself where it is none. */
static uint32_t county_within(const struct place_search *search, const struct tally *tally,
                              int kind, uint32_t best)
{
    const struct reading *reading = search->builder->reading;
    const uint32_t county = place_level(best) <= 2 && !own_is_said(reading, RUNES(U"省市州盟"))
                                ? county_spoken_of(&tally->plain, best)
                                : 0;
    const uint32_t first =
        county == 0 && kind < 0 && place_level(best) == 1 ? county_of_lead(search, best) : 0;
    if (first != 0)
        return first;
    const bool unnamed = place_level(best) == 3 && place_votes_for(&tally->plain, best) == 0;
    const uint32_t gone_to = unnamed ? county_spoken_of(&tally->goals, best / 100 * 100) : 0;
    if (gone_to != 0)
        return gone_to; /* of 云山日报 云山 is a prefecture and a county in it */
    return county != 0 && (kind < 0 || own_kinds[kind] == U'省' ||
                           own_has_kind(reading->lexicon, county, kind))
               ? county
               : best;
}

/* Where the votes are too few. */
static uint32_t little_told(const struct place_search *search, int kind)
{
    const uint32_t bare = own_bare_county(search, kind);
    if (bare != 0)
        return bare;
    /* 全省法院…，某县人民法院…: all the province is spoken of, and one county's body acts */
    const bool of_all = kind >= 0 && own_kinds[kind] == U'省' &&
                        !own_is_said(search->builder->reading, RUNES(U"省"));
    return own_lone_county(search, of_all ? -1 : kind);
}

uint32_t find_own_place(const struct place_search *search)
{
    const struct reading *reading = search->builder->reading;
    struct tally tally;
    struct home home;
    own_gather_votes(search, &tally);
    read_home(search, &tally, &home);
    const struct place_votes said = tally.votes; /* by the text itself */
    vote_around(search, &tally.votes, &home);
    home.is_told = home.kind >= 0 && own_is_said(reading, (struct runes){&own_kinds[home.kind], 1});
    home.alone = home.is_told || (home.kind >= 0 && own_is_county_kind(home.kind))
                     ? own_only_of_kind(reading->lexicon,
                                        home.is_told ? &tally.plain : &tally.votes, home.kind)
                     : 0;
    const uint32_t best = most_voted(reading, &tally, &home);
    home.by_a_medium = place_votes_for(&tally.votes, best) != place_votes_for(&said, best);
    const uint32_t prefecture = prefecture_told(search, &tally, &home, best);
    if (prefecture != 0)
        return prefecture;
    const uint32_t host = goal_that_is_ours(reading, &tally.goals, best);
    if (host != 0)
        return host;
    if (home.is_told && home.alone != 0 && place_level(best) == 3 &&
        !own_has_kind(reading->lexicon, best, home.kind))
        return home.alone; /* 我县 is no 区, though much is told of guests from one */
    return home.most < LEAST ? little_told(search, home.kind)
                             : county_within(search, &tally, home.kind, best);
}

/* What place an article is about. Every code that the text can name collects votes: from
 * headlines, the lead, its own party and government bodies, the medium's name, towns that lie in
 * it; places that one goes to, or comes from, lose some. What the text calls itself (我县, 全区, a
 * bare 市委书记) says of what kind the place must be. */
#include "mentions/place_candidates.h"

#include "mentions/own_bare.h"
#include "mentions/own_elsewhere.h"
#include "mentions/own_guests.h"
#include "mentions/own_kind.h"
#include "mentions/own_lone.h"
#include "mentions/triggers.h"

enum {
    VOTE_NAMED = 1,
    VOTE_FULL = 2, /* once, by its full name: 平原县 and not only 平原 */
    VOTE_HEADLINE = 6,
    VOTE_LEAD = 3,
    VOTE_OPENS = 3,  /* the headline's first word */
    VOTE_BODY = 3,   /* 平原县委, 东湖区政府 */
    VOTE_MEDIUM = 9, /* 今日平原, 临河日报 */
    VOTE_OFFICE = 4, /* （平原县水利局 张三）: whose people wrote it */
    VOTE_TOWN = 3,   /* a town that lies in one county only */
    VOTE_KIND = 8,
    VOTE_COUNTIES = 4,  /* for a prefecture of whose counties several are named */
    LEAST = 7,          /* fewer votes are no answer */
    LEAST_EVIDENCE = 3, /* of these, what does not come from the kind alone */
    LEAD_LENGTH = 100,
    AGAIN = 3,
    VOTES_MOST_NAMED = 8 /* plain occurrences that count */
};

void place_vote(struct place_votes *votes, uint32_t code, int32_t score)
{
    for (uint32_t i = 0; i < votes->count; i++) {
        if (votes->votes[i].code == code) {
            votes->votes[i].score += score;
            return;
        }
    }
    if (votes->count < PLACE_VOTES_MOST)
        votes->votes[votes->count++] = (struct place_vote){code, score};
}

int32_t place_votes_for(const struct place_votes *votes, uint32_t code)
{
    for (uint32_t i = 0; i < votes->count; i++) {
        if (votes->votes[i].code == code)
            return votes->votes[i].score;
    }
    return 0;
}

/* ---- votes ---- */

/* What the candidates say. */
struct tally {
    struct place_votes votes, plain, towns;
    struct place_votes goals;  /* where somebody goes */
    struct place_votes abroad; /* where our own leaders go */
    uint32_t left_for;         /* the county that ours surely went to, the last; 0: none */
    struct guests guests;
};

/* 解读《中共某省委 某省人民政府关于…》: whose document it is says nothing of where it is read. */
static bool titles_a_document(struct runes text, uint32_t position)
{
    enum { LOOK_BACK = 40 };
    for (uint32_t i = position; i > 0 && position - i < LOOK_BACK; i--) {
        char32_t c = text.data[i - 1];
        if (c == U'》' || c == U'。' || c == U'\n')
            return false;
        if (c == U'《')
            return true;
    }
    return false;
}

static void vote_for_candidate(const struct place_search *search,
                               const struct place_candidate *candidate, struct tally *tally)
{
    struct place_votes *votes = &tally->votes, *plain = &tally->plain;
    const uint32_t code = candidate->code;
    const struct reading *reading = search->builder->reading;
    struct runes text = reading->text;
    const struct block *block =
        &reading->article->blocks[reading_block_of(reading, candidate->begin)];
    enum block_role role = block->role;
    if (place_in_headline(role) && text.data[block->begin] == U'我' &&
        block->begin + 1 < block->end && (rune_traits(text.data[block->begin + 1]) & TRAIT_LEVEL))
        return; /* 我市…在某市举办: what it names is not ours */
    if (role == BLOCK_BYLINE || (search->builder->cover[candidate->begin] & COVER_MEDIA)) {
        bool full = candidate->kind == PLACE_FULL;
        bool home = full && place_in_headline(role);
        bool office = full && role == BLOCK_BYLINE && candidate->end < text.length &&
                      rune_is_han(text.data[candidate->end]);
        if (own_elsewhere(text, candidate->begin) > 0)
            place_vote(votes, code, home ? VOTE_HEADLINE : office ? VOTE_OFFICE : 1);
        return;
    }
    if (place_votes_for(&tally->guests.homes, code) > 0) {
        place_vote(votes, code, VOTE_ELSEWHERE);
        return;
    }
    if (place_level(code) == 1 && own_body_after(text, candidate->end) &&
        titles_a_document(text, candidate->begin))
        return;
    bool left = false;
    int32_t taken = own_elsewhere_in_row(search, candidate, &left);
    if (left)
        tally->left_for = code;
    if (taken <= 0 && guests_come_to(&tally->guests, text, candidate->begin, code))
        taken = 1;
    if (taken > 0 && candidate->kind == PLACE_SHORT &&
        (search->builder->cover[candidate->begin] & COVER_VENUE)) {
        place_vote(votes, code, VOTE_NAMED); /* whose academy it is says little of where we are */
        return;
    }
    if (taken <= 0) {
        if (candidate->kind <= PLACE_SHORT)
            place_vote(&tally->goals, code, 1);
        if (taken == VOTE_GUESTS)
            place_vote(&tally->abroad, code, 1);
        place_vote(votes, code, taken);
        return;
    }
    if (guests_come_from(search, (size_t)(candidate - search->candidates), &tally->guests)) {
        place_vote(votes, code, VOTE_GUESTS);
        return;
    }
    if (candidate->kind == PLACE_FULL && place_votes_for(plain, code) == 0)
        place_vote(votes, code, VOTE_FULL);
    if (place_votes_for(plain, code) < VOTES_MOST_NAMED) {
        place_vote(plain, code, 1);
        place_vote(votes, code, VOTE_NAMED);
    }
    if (place_in_headline(role))
        place_vote(votes, code, VOTE_HEADLINE);
    if (role == BLOCK_PARAGRAPH && candidate->begin < LEAD_LENGTH)
        place_vote(votes, code, VOTE_LEAD);
    if (own_body_after(text, candidate->end))
        place_vote(votes, code, VOTE_BODY);
}

/* A town behind its county speaks for that one, unless our leaders are guests there; else for every
 * county that has a town of the name, a few times only: names are borne twice, and the table is of
 * one year. */
static void vote_for_town(const struct place_candidate *town, const struct place_candidate *before,
                          struct tally *tally)
{
    enum { VOTES_MOST_TOWNS = 9 };
    struct place_votes *votes = &tally->votes, *towns = &tally->towns;
    if (before != NULL && before->end == town->begin && place_level(before->code) == 3) {
        if (place_votes_for(&tally->abroad, before->code) == 0)
            place_vote(votes, before->code, VOTE_TOWN);
        return;
    }
    for (uint32_t i = 0; i < town->code_count; i++) {
        int32_t score = town->code_count == 1 ? VOTE_TOWN : 1;
        if (place_votes_for(towns, town->codes[i].code) >= VOTES_MOST_TOWNS)
            continue;
        place_vote(towns, town->codes[i].code, score);
        place_vote(votes, town->codes[i].code, score);
    }
}

/* 东方网, 新华日报: a medium that everybody knows, and in its name a common word (not_places),
 * which is a place's short form too. */
static bool is_no_namesake(const struct lexicon *lexicon, struct runes text,
                           const struct lexicon_hit *hit)
{
    struct runes word = runes_slice(text, hit->begin, hit->end);
    return lexicon_find(lexicon, LEXICON_NOT_PLACES, word) != NULL &&
           lexicon_find(lexicon, LEXICON_MEDIA, text) != NULL;
}

/* The places named in another text (the medium's name, the page's other articles); of what those
 * above the counties get of it, in thirds. */
static void vote_for_text(const struct place_search *search, struct runes text, int32_t full,
                          int32_t brief, int32_t upper, struct place_votes *votes)
{
    const struct reading *reading = search->builder->reading;
    if (text.length == 0)
        return;
    struct lexicon_hits hits = lexicon_scan_places(reading->lexicon, reading->arena, text);
    struct place_code codes[PLACE_CODES_MOST];
    uint32_t read_to = 0;
    for (uint32_t i = 0; i < hits.count; i++) {
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hits.hits[i].entry);
        bool is_full = entry->category == LEXICON_PLACES;
        bool is_town = entry->category == LEXICON_TOWNS;
        if (hits.hits[i].begin < read_to)
            continue;
        read_to = hits.hits[i].end;
        uint32_t count = place_codes(entry->value, codes);
        if (own_elsewhere(text, hits.hits[i].begin) <= 0 ||
            is_no_namesake(reading->lexicon, text, &hits.hits[i]))
            continue;
        for (uint32_t j = 0; j < count; j++) {
            int32_t score = is_town ? (count == 1 ? 2 : 0) : is_full ? full : brief;
            if (is_full && own_body_after(text, hits.hits[i].end))
                score += VOTE_BODY;
            if (place_level(codes[j].code) < 3)
                score = score * upper / 3;
            if (score > 0 && (codes[j].until == 0 || (is_full && count == 1)))
                place_vote(votes, codes[j].code, score);
        }
    }
}

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
        if ((!lead && !place_in_headline(block->role)) || (lead && block->begin >= LEAD_LENGTH))
            continue;
        uint32_t end = block->end;
        if (lead && end > block->begin + LEAD_LENGTH) {
            const struct stretch *sentence =
                reading_sentence_of(reading, block->begin + LEAD_LENGTH);
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
            candidate->begin >= LEAD_LENGTH || !place_lies_in(code, province))
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

uint32_t find_own_place(const struct place_search *search)
{
    const struct reading *reading = search->builder->reading;
    const struct article *article = reading->article;
    struct tally tally;
    struct place_votes *votes = &tally.votes;
    tally.votes.count = tally.plain.count = tally.towns.count = tally.goals.count =
        tally.abroad.count = tally.guests.homes.count = tally.guests.hosts.count = 0;
    tally.guests.us = 0;
    tally.left_for = 0;
    guests_of_headlines(search, &tally.guests);
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind == PLACE_TOWN)
            vote_for_town(candidate, i > 0 ? candidate - 1 : NULL, &tally);
        else if (candidate->code != 0 && !candidate->parent && !candidate->weak)
            vote_for_candidate(search, candidate, &tally);
        else if (candidate->kind <= PLACE_SHORT && candidate->code_count > 1 && !candidate->weak) {
            for (uint32_t j = 0; j < candidate->code_count; j++) {
                if (place_votes_for(&search->named, candidate->codes[j].code / 100 * 100) > 0)
                    place_vote(votes, candidate->codes[j].code, VOTE_NAMED);
            }
        }
    }
    for (uint32_t i = 0; i < tally.guests.hosts.count; i++)
        place_vote(votes, tally.guests.hosts.votes[i].code, VOTE_HEADLINE);
    int kind = own_kind(search->builder);
    const uint32_t opens = county_that_opens(search);
    if (tally.left_for == opens)
        tally.left_for = 0; /* 沂源县举行仪式, though 县委组织企业家赴沂源县 */
    if (opens != 0 && place_votes_for(votes, opens) > 0)
        place_vote(votes, opens, VOTE_OPENS);
    if (opens != 0 && kind == own_kind_of(U'市') && !own_is_said(reading, RUNES(U"市")))
        kind = -1;
    bool is_county = own_is_said(reading, RUNES(U"县旗"));
    bool is_city = kind >= 0 && !is_county && city_leads(search->builder);
    bool of_city = kind >= 0 && !is_county && !is_city && headline_is_of_a_city(search);
    if (is_city || of_city)
        kind = own_kind_of(U'市'); /* 市委书记 goes through its counties */
    int32_t upper = is_city ? 3 : kind >= 0 && own_kinds[kind] == U'市' ? 2 : 1;
    const struct place_votes said = *votes; /* by the text itself */
    for (size_t i = 0; i < article->source_count; i++)
        vote_for_text(search, runes_from_utf8(reading->arena, article->sources[i].name, NULL),
                      VOTE_MEDIUM, VOTE_MEDIUM, upper, votes);
    if (!is_settled(votes))
        vote_for_text(search, article->page_context, 1, 0, 1, votes);
    if (kind < 0)
        kind = own_kind_of_text(article->page_context);

    bool is_told = kind >= 0 && own_is_said(reading, (struct runes){&own_kinds[kind], 1});
    uint32_t alone = is_told || (kind >= 0 && own_is_county_kind(kind))
                         ? own_only_of_kind(reading->lexicon, is_told ? &tally.plain : votes, kind)
                         : 0;
    uint32_t best = 0;
    int32_t most = 0;
    for (uint32_t i = 0; i < votes->count; i++) {
        uint32_t code = votes->votes[i].code;
        int32_t score = votes->votes[i].score;
        struct runes name = place_name(reading->lexicon, code);
        if (tally.guests.us != 0 && score > 0 && name.length > 0 && name.data[0] == tally.guests.us)
            score += VOTE_HEADLINE;
        if (is_told && code == alone && place_votes_for(&tally.plain, code) >= AGAIN &&
            score < place_votes_for(&tally.plain, code))
            score = place_votes_for(&tally.plain, code); /* 欢迎到宁陕考察, in a text of 我县 */
        if (score < (code == alone ? 1 : LEAST_EVIDENCE) || is_one_of_namesakes(&tally, code) ||
            code == tally.left_for)
            continue;
        if (is_county && place_level(code) <= 2)
            continue; /* 我县 is no prefecture, however often that is named */
        if (kind >= 0)
            score += own_has_kind(reading->lexicon, code, kind) ? VOTE_KIND : -VOTE_KIND / 2;
        if (kind == own_kind_of(U'市') && goes_through_counties(&tally.plain, code))
            score += VOTE_COUNTIES;
        if (place_level(code) == 3)
            score += 2;
        if (score > most) {
            most = score;
            best = code;
        }
    }
    if (of_city && place_level(best) != 2 &&
        (best == 0 || !own_has_kind(reading->lexicon, best, kind) ||
         (place_votes_for(&tally.plain, best) <= 1 &&
          place_votes_for(votes, best) < VOTE_MEDIUM)) &&
        prefecture_of_counties(&tally.plain) != 0)
        return prefecture_of_counties(&tally.plain);
    const uint32_t around = place_level(best) == 3 ? best / 100 * 100 : 0;
    if (around != 0 && goes_through_counties(&tally.plain, around) &&
        headline_names(search, around))
        return around;
    const uint32_t toured = is_city ? prefecture_of_counties(&tally.goals) : 0;
    if (toured != 0 && !has_bodies(search, best) && counties_lie_in(&tally.plain, toured) &&
        place_level(best) != 2 && tally.abroad.count == 0 &&
        place_votes_for(votes, best) == place_votes_for(&said, best))
        return toured; /* 市长先后到甲市、乙区、丙县调研 */
    const uint32_t host = goal_that_is_ours(reading, &tally.goals, best);
    if (host != 0)
        return host;
    if (is_told && alone != 0 && place_level(best) == 3 &&
        !own_has_kind(reading->lexicon, best, kind))
        return alone; /* 我县 is no 区, though much is told of guests from one */
    if (most < LEAST) {
        const uint32_t bare = own_bare_county(search, kind);
        /* 全省法院…，某县人民法院…: all the province is spoken of, and one county's body acts */
        const bool ours =
            kind >= 0 && own_kinds[kind] == U'省' && !own_is_said(reading, RUNES(U"省"));
        return bare != 0 ? bare : own_lone_county(search, ours ? -1 : kind);
    }
    const uint32_t county = place_level(best) <= 2 && !own_is_said(reading, RUNES(U"省市州盟"))
                                ? county_spoken_of(&tally.plain, best)
                                : 0;
    if (county == 0 && kind < 0 && place_level(best) == 1 && county_of_lead(search, best) != 0)
        return county_of_lead(search, best);
    const bool unnamed = place_level(best) == 3 && place_votes_for(&tally.plain, best) == 0;
    const uint32_t gone_to = unnamed ? county_spoken_of(&tally.goals, best / 100 * 100) : 0;
    if (gone_to != 0)
        return gone_to; /* of 云山日报 云山 is a prefecture and a county in it */
    return county != 0 && (kind < 0 || own_kinds[kind] == U'省' ||
                           own_has_kind(reading->lexicon, county, kind))
               ? county
               : best;
}

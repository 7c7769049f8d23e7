/* The votes for what an article is about: each place that the text can name gets some, or loses. */
#include "mentions/own_votes.h"

#include "mentions/own_elsewhere.h"
#include "mentions/own_kind.h"
#include "mentions/triggers.h"

enum {
    VOTE_NAMED = 1,
    VOTE_FULL = 2, /* once, by its full name: 平原县 and not only 平原 */
    VOTE_LEAD = 3,
    VOTE_BODY = 3,       /* 平原县委, 东湖区政府 */
    VOTE_OFFICE = 4,     /* （平原县水利局 张三）: whose people wrote it */
    VOTE_TOWN = 3,       /* a town that lies in one county only */
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
    if (role == BLOCK_PARAGRAPH && candidate->begin < OWN_LEAD_LENGTH)
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

void own_vote_for_text(const struct place_search *search, struct runes text, int32_t full,
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

void own_gather_votes(const struct place_search *search, struct tally *tally)
{
    tally->votes.count = tally->plain.count = tally->towns.count = tally->goals.count =
        tally->abroad.count = tally->guests.homes.count = tally->guests.hosts.count = 0;
    tally->guests.us = 0;
    tally->left_for = 0;
    guests_of_headlines(search, &tally->guests);
    for (size_t i = 0; i < search->count; i++) {
        const struct place_candidate *candidate = &search->candidates[i];
        if (candidate->kind == PLACE_TOWN)
            vote_for_town(candidate, i > 0 ? candidate - 1 : NULL, tally);
        else if (candidate->code != 0 && !candidate->parent && !candidate->weak)
            vote_for_candidate(search, candidate, tally);
        else if (candidate->kind <= PLACE_SHORT && candidate->code_count > 1 && !candidate->weak) {
            for (uint32_t j = 0; j < candidate->code_count; j++) {
                if (place_votes_for(&search->named, candidate->codes[j].code / 100 * 100) > 0)
                    place_vote(&tally->votes, candidate->codes[j].code, VOTE_NAMED);
            }
        }
    }
    for (uint32_t i = 0; i < tally->guests.hosts.count; i++)
        place_vote(&tally->votes, tally->guests.hosts.votes[i].code, VOTE_HEADLINE);
}

/* Gatherings that no word of the list event_words ends. */
#include "facts/encounters.h"

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_names.h"
#include "facts/people.h"
#include "facts/phrase.h"

static void fill(const struct reading *reading, struct phrase name, struct span date,
                 struct event *event)
{
    event->name = reading_text(reading, name.begin, name.end);
    event->date = date;
    event->place = reading->own_place;
    event->at = reading_extent(reading, name.begin, name.end);
}

static void add_persons(const struct reading *reading, uint32_t begin, uint32_t end,
                        struct event *event, size_t *capacity)
{
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_PERSON)
            event_add_attendee(reading, event, capacity,
                               person_name(reading, &reading->mentions[i]));
}

/* Who is named by the lead, and by a sentence that tells who else was there: 王某参加会见。 */
static void add_company(const struct reading *reading, uint32_t begin, uint32_t stop,
                        struct event *event)
{
    enum { SENTENCES_MOST = 60 };
    static const struct runes company[] = {RUNES_ROW(U"参加会见"), RUNES_ROW(U"参加会谈"),
                                           RUNES_ROW(U"参加座谈"), RUNES_ROW(U"参加了会见"),
                                           RUNES_ROW(U"陪同会见"), RUNES_ROW(U"参加接访"),
                                           RUNES_ROW(U"参加活动"), {NULL, 0}};
    size_t capacity = 0;
    add_persons(reading, begin, stop, event, &capacity);
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    uint32_t first = sentence != NULL ? (uint32_t)(sentence - reading->sentences) : 0;
    for (uint32_t s = first; s < reading->sentence_count && s < first + SENTENCES_MOST; s++) {
        const struct stretch *stretch = &reading->sentences[s];
        if (stretch->begin >= stop &&
            phrase_find_word(reading->text, stretch->begin, stretch->end, company) < stretch->end)
            add_persons(reading, stretch->begin, stretch->end, event, &capacity);
    }
}

/* 与客商|举行座谈: from the other side on. */
static uint32_t with_whom(struct runes text, uint32_t clause, uint32_t verb)
{
    static const struct runes sides[] = {
        RUNES_ROW(U"与"), RUNES_ROW(U"同"), RUNES_ROW(U"和"), {NULL, 0}};
    uint32_t found = phrase_find_word(text, clause, verb, sides);
    return found < verb ? found : verb;
}

/* Whom somebody met, with whom he talked, whom he received. */
static bool find_encounter(const struct reading *reading, const struct block *block, uint32_t stop,
                           struct span date, struct event *event)
{
    enum { LONGEST_OBJECT = 60 };
    static const struct runes meeting[] = {
        RUNES_ROW(U"会见"), RUNES_ROW(U"拜会"), RUNES_ROW(U"接见"), {NULL, 0}};
    static const struct runes verbs[] = {
        RUNES_ROW(U"会见"),     RUNES_ROW(U"拜会"),       RUNES_ROW(U"接见"),
        RUNES_ROW(U"举行座谈"), RUNES_ROW(U"举行会谈"),   RUNES_ROW(U"进行座谈"),
        RUNES_ROW(U"座谈交流"), RUNES_ROW(U"举行了会谈"), RUNES_ROW(U"举行了座谈"),
        RUNES_ROW(U"接访"),     RUNES_ROW(U"接待来访"),   {NULL, 0}};
    static const struct runes no_objects =
        RUNES_ROW(U"时中后前厅室，。、和并指强"); /* 会见时指出, 会见厅 */
    static const struct runes ahead[] = {RUNES_ROW(U"将"), RUNES_ROW(U"拟"), {NULL, 0}};
    static const struct runes upon = RUNES_ROW(U"讲的表强指说介");
    struct runes text = reading->text;
    uint32_t at = phrase_find_word(text, block->begin, stop, verbs);
    const struct runes *verb = phrase_word_at(text, at, stop, verbs);
    if (verb == NULL || first_person(reading, block->begin, stop) == NULL)
        return false;
    bool met = phrase_word_at(text, at, stop, meeting) != NULL;
    bool received = !met && text.data[at] == U'接';
    *event = (struct event){.kind = received ? EVENT_OTHER : EVENT_MEETING};
    if (!met && !received) {
        uint32_t clause = phrase_begin(text, block->begin, at, PHRASE_CLAUSE);
        if (phrase_find_word(text, clause, at, ahead) < at)
            return false;
        fill(reading, (struct phrase){with_whom(text, clause, at), at + verb->length}, date, event);
        add_company(reading, block->begin, stop, event);
        return true;
    }
    uint32_t end = phrase_end(text, at, stop, PHRASE_CLAUSE);
    for (uint32_t i = at + 3; i < end; i++)
        if (text.data[i] == U'时' && (i + 1 == end || runes_hold(upon, text.data[i + 1])))
            end = i; /* 会见某某|时表示 */
    if (end < stop && runes_at(text, end, RUNES(U"时讲")))
        return false; /* 会见…时讲话的一部分: published later */
    uint32_t object = at + 2 + (at + 2 < end && text.data[at + 2] == U'了');
    static const struct runes firms = RUNES_ROW(U"国铁建科交石粮信电航冶核化医央华煤车农");
    bool firm = object + 1 < end && text.data[object] == U'中' &&
                runes_hold(firms, text.data[object + 1]); /* 会见|中建集团总经理 */
    if (object + 1 >= end || end - object > LONGEST_OBJECT ||
        (runes_hold(no_objects, text.data[object]) && !firm) ||
        (met && first_person(reading, block->begin, at) == NULL))
        return false;
    struct span deed = reading_text(reading, at, at + 2), whom = reading_text(reading, object, end);
    fill(reading, (struct phrase){at, end}, date, event);
    add_company(reading, block->begin, stop, event);
    event->name = arena_format(reading->arena, "%.*s%.*s", (int)deed.length, deed.data,
                               (int)whom.length, whom.data);
    return true;
}

/* What was held is called by a name in 会 that no list has. */
static bool find_unlisted(const struct reading *reading, const struct block *block, uint32_t stop,
                          struct span date, struct event *event)
{
    enum { SHORTEST_NAME = 3 };
    static const struct runes holding[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), {NULL, 0}};
    static const struct runes bodies[] = {RUNES_ROW(U"委员会"),
                                          RUNES_ROW(U"协会"),
                                          RUNES_ROW(U"学会"),
                                          RUNES_ROW(U"商会"),
                                          RUNES_ROW(U"工会"),
                                          RUNES_ROW(U"联合会"),
                                          RUNES_ROW(U"基金会"),
                                          RUNES_ROW(U"研究会"),
                                          RUNES_ROW(U"促进会"),
                                          RUNES_ROW(U"机会"),
                                          RUNES_ROW(U"社会"),
                                          RUNES_ROW(U"理事会"),
                                          {NULL, 0}};
    struct runes text = reading->text;
    uint32_t at = phrase_find_word(text, block->begin, stop, holding);
    if (at >= stop)
        return false;
    at += 2;
    at += at < stop && text.data[at] == U'了';
    uint32_t end = phrase_end(text, at, stop, PHRASE_CLAUSE);
    if (end < at + SHORTEST_NAME || end - at > EVENT_LONGEST_NAME || text.data[end - 1] != U'会' ||
        phrase_word_before(text, at, end, bodies) != NULL || event_points_back(text, at, end))
        return false;
    *event = (struct event){.kind = EVENT_MEETING};
    fill(reading, (struct phrase){at, end}, date, event);
    event_people(reading, at, event);
    return true;
}

/* 壮族霜降节|在某镇开场: a festival that no list has, held on the day that the sentence tells. */
static bool find_festival(const struct reading *reading, const struct block *block, uint32_t stop,
                          struct span date, struct event *event)
{
    enum { SHORTEST_NAME = 5, LAST_WORD = 2 };
    static const struct runes behind = RUNES_ROW(U"在于隆正盛开启拉举热");
    struct runes text = reading->text;
    for (uint32_t at = block->begin + LAST_WORD; at + 1 < stop; at++) {
        const struct lexicon_hit word = {.begin = at + 1 - LAST_WORD, .end = at + 1};
        struct event_name found;
        if (text.data[at] != U'节' || !runes_hold(behind, text.data[at + 1]) ||
            !event_name_at(reading, &word, EVENT_OTHER, block, &found) ||
            found.end - found.begin < SHORTEST_NAME)
            continue;
        const struct mention *day = reading_mention_at(reading, found.begin, MENTION_TIME);
        if (day != NULL && day->end + 1 >= found.end)
            continue; /* 农历重阳节在…举行 */
        *event = (struct event){.kind = EVENT_OTHER};
        fill(reading, (struct phrase){found.begin, found.end}, date, event);
        event_people(reading, found.begin, event);
        return true;
    }
    return false;
}

bool find_encounter_in(const struct reading *reading, const struct block *block,
                       struct event *event)
{
    uint32_t stop = phrase_end(reading->text, block->begin, block->end, PHRASE_STOP);
    struct span date = event_date_within(reading, block->begin, stop);
    if (date.data == NULL)
        return false;
    if (find_unlisted(reading, block, stop, date, event) ||
        find_festival(reading, block, stop, date, event) ||
        find_encounter(reading, block, stop, date, event))
        return true;
    /* 县政府与某集团5月8日签约。|县长王某会见李某一行: the second sentence, of the same day */
    struct block rest = *block;
    rest.begin = stop + 1;
    stop = rest.begin < block->end ? phrase_end(reading->text, rest.begin, block->end, PHRASE_STOP)
                                   : block->end;
    return rest.begin < stop && find_encounter(reading, &rest, stop, date, event) &&
           event->kind == EVENT_MEETING;
}

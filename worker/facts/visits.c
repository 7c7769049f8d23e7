/* Visits: leaders on a tour inside the own county (调研, 督导) or a delegation elsewhere
 * (考察学习). The lead sentence names who, when and what for; the paragraphs behind it go from stop
 * to stop. */
#include "facts/visits.h"

#include "facts/event_details.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/visit_stops.h"

enum { LEAD_PARAGRAPHS = 4, LONGEST_NAME = 60 };

/* ---- the lead ---- */

static const struct lexicon_hit *visit_verb(const struct reading *reading, uint32_t begin,
                                            uint32_t end)
{
    for (uint32_t h = reading->hits.first[begin];
         h < reading->hits.count && reading->hits.hits[h].begin < end; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        if (hit->category == LEXICON_EVENT_WORDS && hit->end <= end &&
            span_equal(lexicon_entry_of(reading->lexicon, hit->entry)->value, SPAN("visit")) &&
            !visit_names_visitors(reading->text, hit->end, end))
            return hit;
    }
    return NULL;
}

static bool goes_somewhere(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes going[] = {
        RUNES_ROW(U"深入"), RUNES_ROW(U"先后到"),   RUNES_ROW(U"先后赴"),
        RUNES_ROW(U"赴"),   RUNES_ROW(U"前往"),     RUNES_ROW(U"来到"),
        RUNES_ROW(U"率"),   RUNES_ROW(U"带领"),     RUNES_ROW(U"到"),
        RUNES_ROW(U"走进"), RUNES_ROW(U"一行"),     RUNES_ROW(U"带队"),
        RUNES_ROW(U"调研"), RUNES_ROW(U"督导"),     RUNES_ROW(U"督查"),
        RUNES_ROW(U"视察"), RUNES_ROW(U"走访"),     RUNES_ROW(U"慰问"),
        RUNES_ROW(U"看望"), RUNES_ROW(U"执法检查"), RUNES_ROW(U"暗访"),
        {NULL, 0}};
    return begin < end && phrase_find_word(text, begin, end, going) < end;
}

/* A headline that names the tour of a delegation: 我区党政考察团赴日照考察学习. */
static struct span name_in_headline(const struct reading *reading)
{
    static const struct runes owners[] = {
        RUNES_ROW(U"我区"), RUNES_ROW(U"我县"), RUNES_ROW(U"我市"), RUNES_ROW(U"我旗"),
        RUNES_ROW(U"我州"), RUNES_ROW(U"我省"), {NULL, 0}};
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN && block->role != BLOCK_SUBTITLE)
            continue;
        uint32_t begin = block->begin;
        for (uint32_t i = block->begin; i < block->end; i++)
            if (text.data[i] == U' ')
                begin = i + 1;
        uint32_t away = runes_find(runes_slice(text, 0, block->end), begin, RUNES(U"赴"));
        if (away >= block->end || visit_verb(reading, away, block->end) == NULL)
            continue;
        const struct runes *owner = phrase_word_at(text, begin, block->end, owners);
        if (owner != NULL)
            begin += owner->length;
        return reading_text(reading, begin, block->end);
    }
    return (struct span){NULL, 0};
}

/* 率县党政考察团赴深圳、东莞考察: who went where and what for, in the lead's own words. */
static struct span name_of_delegation(const struct reading *reading, uint32_t begin,
                                      struct phrase deed)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"率领"), RUNES_ROW(U"率"), RUNES_ROW(U"带领"), {NULL, 0}};
    static const struct runes bodies[] = {RUNES_ROW(U"团赴"),   RUNES_ROW(U"组赴"),
                                          RUNES_ROW(U"团到"),   RUNES_ROW(U"团前往"),
                                          RUNES_ROW(U"一行赴"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t away = phrase_find_word(text, begin, deed.end, bodies);
    if (away >= deed.end)
        return (struct span){NULL, 0};
    uint32_t clause = phrase_begin(text, begin, away, PHRASE_CLAUSE);
    static const struct runes purposes[] = {RUNES_ROW(U"开展"), RUNES_ROW(U"招商"),
                                            RUNES_ROW(U"学习"), RUNES_ROW(U"洽谈"),
                                            RUNES_ROW(U"对接"), {NULL, 0}};
    uint32_t end = phrase_end(text, away, deed.end, PHRASE_CLAUSE);
    if (end <= deed.begin && phrase_find_word(text, away, end, purposes) >= end)
        return (struct span){NULL, 0}; /* 率代表团到某县，考察…: the deed says more */
    uint32_t led = phrase_find_word(text, clause, away, heads);
    if (led >= away)
        return (struct span){NULL, 0};
    led += phrase_word_at(text, led, away, heads)->length;
    return end - led <= LONGEST_NAME ? reading_text(reading, led, end) : (struct span){NULL, 0};
}

/* 王某来泾督查重大项目建设: the headline's words from the verb on, where they tell what for. */
static struct span purpose_in_headline(const struct reading *reading)
{
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN)
            continue;
        const struct lexicon_hit *verb = visit_verb(reading, block->begin, block->end);
        if (verb == NULL)
            continue;
        uint32_t end = verb->end;
        while (end < block->end && text.data[end] != U' ')
            end++;
        if (end > verb->end + 2 && end - verb->begin <= LONGEST_NAME)
            return reading_text(reading, verb->begin, end);
    }
    return (struct span){NULL, 0};
}

static void read_people(struct tour *tour, const struct block *block, bool lead)
{
    static const struct runes company[] = {
        RUNES_ROW(U"陪同"), RUNES_ROW(U"一同"), RUNES_ROW(U"参加"), RUNES_ROW(U"随同"), {NULL, 0}};
    const struct reading *reading = tour->reading;
    for (uint32_t i = reading_mention_from(reading, block->begin); i < reading->mention_count;
         i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= block->end)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        uint32_t stop = phrase_end(reading->text, mention->end, block->end, PHRASE_STOP);
        bool along = lead;
        if (!along && mention->end < stop)
            along = phrase_find_word(reading->text, mention->end, stop, company) < stop;
        uint32_t clause = phrase_begin(reading->text, block->begin, mention->begin, PHRASE_CLAUSE);
        if (!along) /* 陪同考察的市委常委X介绍 */
            along = runes_at(reading->text, clause, RUNES(U"陪同"));
        if (along)
            event_add_attendee(reading, tour->event, &tour->attendee_capacity,
                               person_name(reading, mention));
    }
}

/* ---- the road ---- */

/* Verbs that say what one did at a site. */
static const struct runes looking[] = {RUNES_ROW(U"察看"), RUNES_ROW(U"查看"), RUNES_ROW(U"了解"),
                                       RUNES_ROW(U"询问"), RUNES_ROW(U"听取"), RUNES_ROW(U"检查"),
                                       RUNES_ROW(U"看望"), RUNES_ROW(U"参观"), RUNES_ROW(U"查验"),
                                       RUNES_ROW(U"查访"), {NULL, 0}};

/* 深入…项目现场，了解工程进度: a tour that no word names. The words of going up to the clause's
 * end, where a later clause of the sentence tells of looking. */
static bool tour_without_name(struct runes text, uint32_t begin, uint32_t stop, struct phrase *name)
{
    static const struct runes arriving[] = {
        RUNES_ROW(U"深入"), RUNES_ROW(U"先后来到"), RUNES_ROW(U"先后到"), RUNES_ROW(U"先后前往"),
        RUNES_ROW(U"来到"), RUNES_ROW(U"前往"),     RUNES_ROW(U"走进"),   {NULL, 0}};
    uint32_t going = begin < stop ? phrase_find_word(text, begin, stop, arriving) : begin;
    uint32_t end = phrase_end(text, going, stop, PHRASE_CLAUSE);
    if (going == stop || end == stop || end - going > LONGEST_NAME)
        return false;
    if (phrase_find_word(text, end, stop, looking) < stop) {
        *name = (struct phrase){going, end};
        return true;
    }
    return false;
}

/* A person, or a body (县人大常委会视察…), before the words of going. */
static bool led_by_someone(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes groups[] = {
        RUNES_ROW(U"考察团"), RUNES_ROW(U"代表团"), RUNES_ROW(U"访问团"), RUNES_ROW(U"调研组"),
        RUNES_ROW(U"督查组"), RUNES_ROW(U"督导组"), RUNES_ROW(U"检查组"), {NULL, 0}};
    if (first_person(reading, begin, end) != NULL ||
        phrase_find_word(reading->text, begin, end, groups) < end)
        return true;
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type == MENTION_ORGANISATION && mention->end <= end &&
            phrase_end(reading->text, mention->end, end, PHRASE_CLAUSE) == end)
            return true;
    }
    return false;
}

/* 对春耕生产进行督导, 开展《水法》执法检查: where the bare verb's object stands before it. */
static uint32_t with_object_before(struct runes text, uint32_t begin, struct phrase verb)
{
    uint32_t clause = phrase_begin(text, begin, verb.begin, PHRASE_CLAUSE), carried = verb.begin;
    for (uint32_t at = verb.begin; at > clause; at--) {
        if (text.data[at - 1] == U'对' || text.data[at - 1] == U'就' ||
            runes_at(text, at - 1, RUNES(U"围绕")))
            return at - 1;
        if (runes_at(text, at - 1, RUNES(U"开展")) && carried == verb.begin)
            carried = at + 1;
    }
    return carried;
}

/* 市长率团赴某市开展对口合作交流: a tour whose sentence has no other word for it: from 赴 on. */
static bool tour_of_party(struct runes text, uint32_t begin, uint32_t stop, struct phrase *name)
{
    static const struct runes parties[] = {
        RUNES_ROW(U"率团赴"), RUNES_ROW(U"率队赴"), RUNES_ROW(U"带队赴"),   RUNES_ROW(U"带团赴"),
        RUNES_ROW(U"率团到"), RUNES_ROW(U"率队到"), RUNES_ROW(U"率团前往"), {NULL, 0}};
    uint32_t away = phrase_find_word(text, begin, stop, parties);
    if (away + 2 >= stop)
        return false;
    *name = (struct phrase){away + 2, phrase_end(text, away, stop, PHRASE_CLAUSE)};
    return name->end - name->begin > 3 && name->end - name->begin <= LONGEST_NAME;
}

/* Whether the headline tells of a visit, so that what the text begins with is news without a day.
 */
static bool headline_tells_visit(const struct reading *reading)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_MAIN && visit_verb(reading, block->begin, block->end) != NULL)
            return true;
    }
    return false;
}

static bool read_lead(const struct reading *reading, const struct block *block, struct event *event)
{
    struct runes text = reading->text;
    uint32_t stop = phrase_end(text, block->begin, block->end, PHRASE_STOP);
    const struct lexicon_hit *verb = visit_verb(reading, block->begin, stop);
    struct span date = event_date_within(reading, block->begin, stop);
    struct phrase phrase;
    bool party = verb == NULL && tour_of_party(text, block->begin, stop, &phrase);
    if (verb != NULL && goes_somewhere(text, block->begin, verb->end))
        phrase = (struct phrase){verb->begin, phrase_end(text, verb->begin, stop, PHRASE_CLAUSE)};
    else if (!party && !tour_without_name(text, block->begin, stop, &phrase))
        return false;
    static const struct runes lately[] = {
        RUNES_ROW(U"近日"), RUNES_ROW(U"日前"), RUNES_ROW(U"连日来"),
        RUNES_ROW(U"近期"), RUNES_ROW(U"昨日"), RUNES_ROW(U"昨天"),
        RUNES_ROW(U"今天"), RUNES_ROW(U"今日"), RUNES_ROW(U"这几天"),
        RUNES_ROW(U"上周"), {NULL, 0}};
    if (date.data == NULL &&
        phrase_find_word(text, block->begin, phrase.begin, lately) >= phrase.begin &&
        !headline_tells_visit(reading))
        return false; /* not told as news */
    static const struct runes words[] = {RUNES_ROW(U"重要讲话"), RUNES_ROW(U"重要指示"), {NULL, 0}};
    if (!led_by_someone(reading, block->begin, phrase.begin) ||
        phrase_find_word(text, phrase.begin, phrase.end, words) < phrase.end)
        return false; /* 视察…重要讲话精神 is studied, nobody goes anywhere */
    struct span name =
        party ? reading_text(reading, phrase.begin, phrase.end) : name_in_headline(reading);
    if (name.data == NULL)
        name = name_of_delegation(reading, block->begin, phrase);
    bool bare = verb == NULL || verb->begin != phrase.begin || phrase.end <= verb->end + 1;
    if (name.data == NULL && bare)
        name = purpose_in_headline(reading);
    if (name.data == NULL && verb != NULL && phrase.end <= verb->end)
        phrase.begin = with_object_before(text, block->begin, phrase);
    if (name.data == NULL && phrase.end - phrase.begin <= LONGEST_NAME)
        name = reading_text(reading, phrase.begin, phrase.end);
    if (name.data == NULL)
        return false;
    *event = (struct event){.kind = EVENT_VISIT,
                            .name = name,
                            .date = date,
                            .at = reading_extent(reading, block->begin, stop)};
    return true;
}

/* 会后，X赴A镇检查…: a tour that an account of something else goes on with. */
static bool read_sequel(const struct reading *reading, const struct block *block,
                        struct event *event)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"会前"),       RUNES_ROW(U"会后"),   RUNES_ROW(U"会议前"),
        RUNES_ROW(U"会议结束后"), RUNES_ROW(U"仪式前"), RUNES_ROW(U"仪式后"),
        RUNES_ROW(U"仪式结束后"), RUNES_ROW(U"当天"),   RUNES_ROW(U"当日"),
        RUNES_ROW(U"随后"),       RUNES_ROW(U"此前"),   {NULL, 0}};
    struct runes text = reading->text;
    if (phrase_word_at(text, block->begin, block->end, heads) == NULL)
        return false;
    uint32_t stop = phrase_end(text, block->begin, block->end, PHRASE_STOP);
    const struct lexicon_hit *verb = visit_verb(reading, block->begin, stop);
    if (verb == NULL || !goes_somewhere(text, block->begin, verb->begin) ||
        first_person(reading, block->begin, verb->begin) == NULL)
        return false;
    uint32_t end = phrase_end(text, verb->begin, stop, PHRASE_CLAUSE);
    if (end - verb->begin > LONGEST_NAME)
        return false;
    *event = (struct event){.kind = EVENT_VISIT,
                            .name = reading_text(reading, verb->begin, end),
                            .date = event_date(reading, block->begin),
                            .at = reading_extent(reading, block->begin, stop)};
    return true;
}

bool find_visit(const struct reading *reading, struct event *event)
{
    struct tour tour = {.reading = reading, .event = event};
    size_t lead = SIZE_MAX;
    for (size_t b = 0; b < reading->article->block_count && b < LEAD_PARAGRAPHS; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_PARAGRAPH && read_lead(reading, block, event)) {
            lead = b;
            break;
        }
    }
    for (size_t b = 1; b < reading->article->block_count && lead == SIZE_MAX; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_PARAGRAPH && read_sequel(reading, block, event))
            lead = b;
    }
    if (lead == SIZE_MAX)
        return false;
    for (size_t b = lead; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            break;
        read_people(&tour, block, b == lead);
        uint32_t begin = block->begin;
        if (b == lead) {
            begin = phrase_end(reading->text, begin, block->end, PHRASE_STOP);
            visit_lead_stops(&tour, block->begin, begin);
        }
        if (begin < block->end)
            visit_stops(&tour, begin + (b == lead), block->end);
    }
    size_t kept = 0; /* a place without a site was only passed through */
    for (size_t i = 0; i < event->stop_count; i++)
        if (event->stops[i].site_count > 0)
            event->stops[kept++] = event->stops[i];
    event->stop_count = kept;
    if (kept == 0 || event->stops[0].code == 0)
        event->place = reading->own_place;
    return true;
}

/* Visits: leaders on a tour inside the own county (调研, 督导) or a delegation elsewhere
 * (考察学习). The lead sentence names who, when and what for; the paragraphs behind it go from stop
 * to stop. */
#include "facts/visits.h"

#include "facts/event_details.h"
#include "facts/people.h"
#include "facts/phrase.h"

enum {
    LEAD_PARAGRAPHS = 4,
    MOST_STOPS = 64,
    MOST_SITES = 32,
    LONGEST_SITE = 36,
    LONGEST_NAME = 60
};

/* Verbs before a list of places that were seen. */
static const struct runes seeing[] = {
    RUNES_ROW(U"先后参观"), RUNES_ROW(U"实地参观"), RUNES_ROW(U"参观"), RUNES_ROW(U"先后来到"),
    RUNES_ROW(U"先后查看"), RUNES_ROW(U"实地察看"), RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),
    RUNES_ROW(U"走进"),     RUNES_ROW(U"实地考察"), RUNES_ROW(U"考察"), RUNES_ROW(U"深入"),
    RUNES_ROW(U"来到"),     RUNES_ROW(U"观摩"),     RUNES_ROW(U"走访"), RUNES_ROW(U"实地查看"),
    RUNES_ROW(U"先后到"),   RUNES_ROW(U"前往"),     RUNES_ROW(U"视察"), RUNES_ROW(U"检查"),
    RUNES_ROW(U"赴"),       RUNES_ROW(U"看了"),     {NULL, 0}};

/* What the name of a site ends with, where it is no organisation. */
static const struct runes site_ends[] = {
    RUNES_ROW(U"园"),   RUNES_ROW(U"厂"),     RUNES_ROW(U"公司"), RUNES_ROW(U"中心"),
    RUNES_ROW(U"基地"), RUNES_ROW(U"小镇"),   RUNES_ROW(U"项目"), RUNES_ROW(U"现场"),
    RUNES_ROW(U"广场"), RUNES_ROW(U"社区"),   RUNES_ROW(U"村"),   RUNES_ROW(U"合作社"),
    RUNES_ROW(U"厅"),   RUNES_ROW(U"院"),     RUNES_ROW(U"校"),   RUNES_ROW(U"港"),
    RUNES_ROW(U"所"),   RUNES_ROW(U"站"),     RUNES_ROW(U"馆"),   RUNES_ROW(U"库"),
    RUNES_ROW(U"工程"), RUNES_ROW(U"车间"),   RUNES_ROW(U"点"),   RUNES_ROW(U"小区"),
    RUNES_ROW(U"市场"), RUNES_ROW(U"大棚"),   RUNES_ROW(U"企业"), RUNES_ROW(U"区"),
    RUNES_ROW(U"集团"), RUNES_ROW(U"综合体"), RUNES_ROW(U"城"),   RUNES_ROW(U"场"),
    RUNES_ROW(U"街"),   RUNES_ROW(U"大厅"),   RUNES_ROW(U"工地"), RUNES_ROW(U"路"),
    RUNES_ROW(U"桥"),   RUNES_ROW(U"坝"),     RUNES_ROW(U"段"),   RUNES_ROW(U"景区"),
    RUNES_ROW(U"堤"),   RUNES_ROW(U"闸"),     RUNES_ROW(U"堂"),   RUNES_ROW(U"器"),
    RUNES_ROW(U"店"),   RUNES_ROW(U"农场"),   RUNES_ROW(U"牧场"), RUNES_ROW(U"孵化器"),
    RUNES_ROW(U"门诊"), RUNES_ROW(U"窗口"),   {NULL, 0}};

struct tour {
    const struct reading *reading;
    struct event *event;
    size_t stop_capacity, attendee_capacity;
    size_t site_capacity;
    bool stop_open;
};

/* ---- the lead ---- */

static const struct lexicon_hit *visit_verb(const struct reading *reading, uint32_t begin,
                                            uint32_t end)
{
    const struct lexicon_hit *best = NULL;
    for (uint32_t h = reading->hits.first[begin];
         h < reading->hits.count && reading->hits.hits[h].begin < end; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        if (entry->category == LEXICON_EVENT_WORDS && span_equal(entry->value, SPAN("visit")) &&
            hit->end <= end && best == NULL)
            best = hit;
    }
    return best;
}

static bool goes_somewhere(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes going[] = {
        RUNES_ROW(U"深入"), RUNES_ROW(U"先后到"), RUNES_ROW(U"先后赴"), RUNES_ROW(U"赴"),
        RUNES_ROW(U"前往"), RUNES_ROW(U"来到"),   RUNES_ROW(U"率"),     RUNES_ROW(U"带领"),
        RUNES_ROW(U"到"),   RUNES_ROW(U"走进"),   RUNES_ROW(U"一行"),   RUNES_ROW(U"带队"),
        RUNES_ROW(U"调研"), RUNES_ROW(U"督导"),   RUNES_ROW(U"督查"),   {NULL, 0}};
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

/* ---- the stops ---- */

static void open_stop(struct tour *tour, struct span place, uint32_t code)
{
    struct event *event = tour->event;
    for (size_t i = 0; i < event->stop_count; i++)
        if (span_equal(event->stops[i].place, place) && i + 1 == event->stop_count)
            return;
    if (event->stop_count == MOST_STOPS)
        return;
    event->stops = arena_extend(tour->reading->arena, event->stops, event->stop_count,
                                &tour->stop_capacity, sizeof(*event->stops));
    event->stops[event->stop_count++] = (struct stop){.place = place, .code = code};
    tour->site_capacity = 0;
    tour->stop_open = true;
}

/* Sites seen before any town is named are the own county's. */
static void open_home(struct tour *tour)
{
    const struct reading *reading = tour->reading;
    for (uint32_t i = 0; i < reading->mention_count && reading->own_place != 0; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type == MENTION_PLACE && mention->code == reading->own_place &&
            !mention->generic) {
            open_stop(tour, reading_text(reading, mention->begin, mention->end), mention->code);
            return;
        }
    }
}

static void add_site(struct tour *tour, struct span site)
{
    if (!tour->stop_open)
        return;
    struct stop *stop = &tour->event->stops[tour->event->stop_count - 1];
    for (size_t i = 0; i < stop->site_count; i++)
        if (span_equal(stop->sites[i], site))
            return;
    if (stop->site_count == MOST_SITES)
        return;
    stop->sites = arena_extend(tour->reading->arena, stop->sites, stop->site_count,
                               &tour->site_capacity, sizeof(*stop->sites));
    stop->sites[stop->site_count++] = site;
}

static bool is_site(const struct reading *reading, struct phrase item)
{
    static const struct runes no_names[] = {RUNES_ROW(U"便"),   RUNES_ROW(U"就"), RUNES_ROW(U"后"),
                                            RUNES_ROW(U"直"),   RUNES_ROW(U"的"), RUNES_ROW(U"并"),
                                            RUNES_ROW(U"进行"), RUNES_ROW(U"对"), {NULL, 0}};
    uint32_t number;
    if (item.end - item.begin < 3 || item.end - item.begin > LONGEST_SITE ||
        phrase_word_at(reading->text, item.begin, item.end, no_names) != NULL ||
        phrase_count(reading->text, item.begin, item.end, &number) > 0)
        return false;
    const struct mention *organisation =
        reading_mention_at(reading, item.begin, MENTION_ORGANISATION);
    if (organisation != NULL && organisation->end == item.end)
        return true;
    const struct mention *place = reading_mention_at(reading, item.begin, MENTION_PLACE);
    if (place != NULL && place->end == item.end && place->code != 0)
        return false;
    return phrase_word_before(reading->text, item.begin, item.end, site_ends) != NULL;
}

/* The sites listed from `begin` on: up to 等, a comma or a stop. All or none are sites by the look
 * of the most of them. */
static uint32_t read_sites(struct tour *tour, uint32_t begin, uint32_t limit)
{
    static const struct runes closings[] = {
        RUNES_ROW(U"等地"), RUNES_ROW(U"等现场"), RUNES_ROW(U"等处"), RUNES_ROW(U"等"), {NULL, 0}};
    struct runes text = tour->reading->text;
    if (begin < limit && text.data[begin] == U'了')
        begin++;
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    for (uint32_t i = begin; i < end; i++) {
        if (phrase_word_at(text, i, end, closings) != NULL && i > begin + 1) {
            end = i;
            break;
        }
    }
    struct phrase items[MOST_SITES];
    for (unsigned with_and = 0; with_and < 2; with_and++) {
        uint32_t count =
            phrase_split(text, begin, end, with_and ? PHRASE_PAUSE | PHRASE_AND : PHRASE_PAUSE,
                         items, MOST_SITES);
        uint32_t sites = 0;
        if (count > MOST_SITES)
            count = MOST_SITES;
        for (uint32_t i = 0; i < count; i++)
            sites += is_site(tour->reading, items[i]);
        /* 和 belongs to a name unless both halves are sites. */
        bool splits_last = !with_and && count > 0;
        if (splits_last) {
            struct phrase halves[4];
            uint32_t parts = phrase_split(text, items[count - 1].begin, items[count - 1].end,
                                          PHRASE_AND, halves, 4);
            if (parts == 2 && is_site(tour->reading, halves[0]) &&
                is_site(tour->reading, halves[1]))
                continue;
        }
        if (sites == 0 || sites * 2 < count)
            continue;
        for (uint32_t i = 0; i < count; i++)
            if (items[i].end - items[i].begin <= LONGEST_SITE)
                add_site(tour, reading_text(tour->reading, items[i].begin, items[i].end));
        return end;
    }
    return begin;
}

/* 考察团, 调研组, 此次考察之行: no seeing, but those who see. */
static bool names_visitors(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes heads[] = {RUNES_ROW(U"团"),   RUNES_ROW(U"组"),   RUNES_ROW(U"之行"),
                                         RUNES_ROW(U"期间"), RUNES_ROW(U"学习"), RUNES_ROW(U"时"),
                                         RUNES_ROW(U"中"),   RUNES_ROW(U"活动"), {NULL, 0}};
    return phrase_word_at(text, at, limit, heads) != NULL;
}

/* The place named at the head of a clause: 在X，or 来到X. The innermost of 日照市东港区, its whole
 * wording as the stop's name. */
static bool read_place(struct tour *tour, uint32_t begin, uint32_t limit, uint32_t *end)
{
    const struct reading *reading = tour->reading;
    const struct mention *last = NULL;
    uint32_t at = begin;
    while (at < limit) {
        const struct mention *place = reading_mention_at(reading, at, MENTION_PLACE);
        if (place == NULL || place->generic || place->end > limit)
            break;
        last = place;
        at = place->end;
    }
    if (last == NULL || last->code == reading->own_place)
        return false;
    if (last->code != 0 && last->code % 100 == 0 && last->code % 10000 == 0)
        return false; /* a whole province is no stop */
    *end = at;
    open_stop(tour, reading_text(reading, begin, at), last->code);
    return true;
}

static void read_stops(struct tour *tour, const struct block *block, bool lead)
{
    static const struct runes arrivals[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"来到"), RUNES_ROW(U"抵达"),
        RUNES_ROW(U"一到"), RUNES_ROW(U"走进"), RUNES_ROW(U"到达"),
        RUNES_ROW(U"深入"), RUNES_ROW(U"赴"),   {NULL, 0}};
    struct runes text = tour->reading->text;
    uint32_t limit = block->end - block->begin > 4 * PHRASE_LONGEST
                         ? block->begin + 4 * PHRASE_LONGEST
                         : block->end;
    const struct phrase_words arriving = phrase_words(arrivals), sights = phrase_words(seeing);
    for (uint32_t at = block->begin; at < limit; at++) {
        const struct runes *word = phrase_word_of(text, at, limit, &arriving);
        uint32_t end;
        if (word != NULL && !lead) {
            uint32_t from = at + word->length;
            bool head = at == block->begin || phrase_mark_at(text, at - 1) != 0;
            if (runes_at(text, from, RUNES(U"最后一站")))
                from += 4;
            if (read_place(tour, from, limit, &end)) {
                uint32_t stop = phrase_end(text, end, limit, PHRASE_CLAUSE);
                read_sites(tour, end, stop);
                at = end - 1;
                continue;
            }
            if (head && text.data[at] == U'在' && tour->stop_open) { /* 在甬海集团，… */
                uint32_t comma = phrase_end(text, from, limit, PHRASE_CLAUSE);
                if (comma < limit && phrase_mark_at(text, comma) == PHRASE_COMMA) {
                    uint32_t read = read_sites(tour, from, comma);
                    at = read > at ? read - 1 : at;
                    continue;
                }
            }
        }
        if (at == block->begin && !lead && read_place(tour, at, limit, &end)) {
            at = end - 1; /* 任城区是此行的最后一站 */
            continue;
        }
        word = lead ? NULL : phrase_word_of(text, at, limit, &sights);
        if (word != NULL && names_visitors(text, at + word->length, limit))
            word = NULL;
        if (word != NULL && !tour->stop_open)
            open_home(tour);
        if (word != NULL && tour->stop_open) {
            uint32_t read = read_sites(tour, at + word->length, limit);
            at = read > at + word->length ? read - 1 : at + word->length - 1;
        }
    }
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

static bool read_lead(const struct reading *reading, const struct block *block, struct event *event)
{
    struct runes text = reading->text;
    uint32_t stop = phrase_end(text, block->begin, block->end, PHRASE_STOP);
    const struct lexicon_hit *verb = visit_verb(reading, block->begin, stop);
    struct span date = event_date_within(reading, block->begin, stop);
    struct phrase phrase;
    if (verb != NULL && goes_somewhere(text, block->begin, verb->end))
        phrase = (struct phrase){verb->begin, phrase_end(text, verb->begin, stop, PHRASE_CLAUSE)};
    else if (!tour_without_name(text, block->begin, stop, &phrase))
        return false;
    if (date.data == NULL || first_person(reading, block->begin, phrase.begin) == NULL)
        return false;
    struct span name = name_in_headline(reading);
    bool bare = verb == NULL || verb->begin != phrase.begin || phrase.end <= verb->end + 1;
    if (name.data == NULL && bare)
        name = purpose_in_headline(reading);
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
    if (lead == SIZE_MAX)
        return false;
    for (size_t b = lead; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            break;
        read_people(&tour, block, b == lead);
        read_stops(&tour, block, b == lead);
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

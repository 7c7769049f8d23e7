/* Meetings, ceremonies, campaigns, and the visit (visits.c) of an article. An event is found by the
 * word that its name ends with (the list event_words), and taken only where the text says that it
 * was held: 召开 NAME, NAME召开, 召开的NAME. What is only referred to is left out. */
#include "facts/event_details.h"
#include "facts/families.h"
#include "facts/phrase.h"
#include "facts/visits.h"

enum { LONGEST_NAME = 60, BETWEEN_NAME_AND_VERB = 24 };

static const struct runes holding_before[] = {
    RUNES_ROW(U"主持召开"), RUNES_ROW(U"组织召开"), RUNES_ROW(U"召开了"), RUNES_ROW(U"召开的"),
    RUNES_ROW(U"召开"),     RUNES_ROW(U"举行了"),   RUNES_ROW(U"举行的"), RUNES_ROW(U"举行"),
    RUNES_ROW(U"举办了"),   RUNES_ROW(U"举办的"),   RUNES_ROW(U"举办"),   {NULL, 0}};
static const struct runes holding_behind[] = {
    RUNES_ROW(U"隆重举行"), RUNES_ROW(U"胜利召开"), RUNES_ROW(U"召开"),
    RUNES_ROW(U"举行"),     RUNES_ROW(U"举办"),     RUNES_ROW(U"开幕"),
    RUNES_ROW(U"结束"),     RUNES_ROW(U"闭幕"),     {NULL, 0}};

struct found {
    uint32_t begin, end;
    enum event_kind kind;
};

static enum event_kind kind_of(struct span value, bool *known)
{
    *known = true;
    if (span_equal(value, SPAN("meeting")))
        return EVENT_MEETING;
    if (span_equal(value, SPAN("ceremony")))
        return EVENT_CEREMONY;
    if (span_equal(value, SPAN("campaign")))
        return EVENT_CAMPAIGN;
    *known = false;
    return EVENT_OTHER;
}

/* The verb of holding that stands last before `end` within the clause; the end of it, or 0. */
static uint32_t held_before(struct runes text, uint32_t begin, uint32_t end)
{
    const struct phrase_words holding = phrase_words(holding_before);
    uint32_t found = 0;
    for (uint32_t i = begin; i < end; i++) {
        const struct runes *verb = phrase_word_of(text, i, end, &holding);
        if (verb != NULL) {
            found = i + verb->length;
            i += verb->length - 1;
        }
    }
    return found;
}

/* Where 召开 or 举行 stands behind the name: directly, or after 在… without a mark between; 0 where
 * not. */
static uint32_t held_behind(struct runes text, uint32_t end, uint32_t limit)
{
    uint32_t last = limit - end > BETWEEN_NAME_AND_VERB ? end + BETWEEN_NAME_AND_VERB : limit;
    for (uint32_t i = end; i < last && (phrase_mark_at(text, i) & (PHRASE_CLAUSE)) == 0; i++)
        if (phrase_word_at(text, i, limit, holding_behind) != NULL)
            return i == end || text.data[end] == U'在' || text.data[end] == U'于' ||
                           text.data[end] == U'上' || text.data[end] == U'隆' ||
                           text.data[end] == U'胜'
                       ? i + 2
                       : 0;
    return 0;
}

/* The name's begin at a clause's head: past its date and the time of day, and words that lead in.
 */
static uint32_t skip_lead(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes lead[] = {RUNES_ROW(U"上午"), RUNES_ROW(U"下午"), RUNES_ROW(U"晚上"),
                                        RUNES_ROW(U"当天"), RUNES_ROW(U"当晚"), RUNES_ROW(U"日前"),
                                        RUNES_ROW(U"近日"), RUNES_ROW(U"随后"), RUNES_ROW(U"今天"),
                                        RUNES_ROW(U"昨日"), RUNES_ROW(U"晚"),   RUNES_ROW(U"在"),
                                        RUNES_ROW(U"由"),   RUNES_ROW(U" "),    {NULL, 0}};
    struct runes text = reading->text;
    while (begin < end) {
        const struct mention *time = reading_mention_at(reading, begin, MENTION_TIME);
        const struct runes *word = phrase_word_at(text, begin, end, lead);
        if (time != NULL && time->end < end && event_is_day(time->value))
            begin = time->end;
        else if (word != NULL)
            begin += word->length;
        else
            break;
    }
    return begin;
}

/* The event whose name ends at the hit's end, where it was held; false where it is only mentioned.
 */
static bool read_event(const struct reading *reading, const struct lexicon_hit *hit,
                       enum event_kind kind, const struct block *block, struct found *found)
{
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, block->begin, hit->end, PHRASE_CLAUSE);
    if (hit->end > clause && hit->end - clause > LONGEST_NAME + 40)
        return false;
    uint32_t begin = held_before(text, clause, hit->begin);
    if (begin != 0) {
        *found = (struct found){begin, hit->end, kind};
        return hit->end - begin <= LONGEST_NAME;
    }
    if (held_behind(text, hit->end, block->end) == 0)
        return false;
    begin = skip_lead(reading, clause, hit->begin);
    *found = (struct found){begin, hit->end, kind};
    return hit->end - begin <= LONGEST_NAME && hit->end - begin > 2;
}

/* “从4月15日开始，到6月20日结束”: the campaign's span; two days of one sentence behind its name. */
static struct span campaign_date(const struct reading *reading, uint32_t begin)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return (struct span){NULL, 0};
    static const struct runes froms[] = {RUNES_ROW(U"从"), RUNES_ROW(U"自"), {NULL, 0}};
    struct span begins = {NULL, 0};
    for (uint32_t i = reading_mention_from(reading, sentence->begin); i < reading->mention_count;
         i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= sentence->end)
            break;
        if (mention->type != MENTION_TIME)
            continue;
        struct span value = mention->value;
        if (span_ends_with(value,
                           SPAN("/.."))) { /* 4月15日开始: open until the sentence closes it */
            begins = span_slice(value, 0, value.length - 3);
            continue;
        }
        if (!event_is_day(value))
            continue;
        if (span_find(value, SPAN("/")) < value.length)
            return value;
        if (begins.length == 10 && value.length == 10)
            return arena_format(reading->arena, "%.*s/%.*s", (int)begins.length, begins.data,
                                (int)value.length, value.data);
        if (phrase_word_before(reading->text, sentence->begin, mention->begin, froms) != NULL)
            begins = value;
    }
    return (struct span){NULL, 0};
}

/* A campaign: a name in quotation marks before 活动 or 行动, or a date that spans it. */
static bool read_campaign(const struct reading *reading, const struct lexicon_hit *hit,
                          const struct block *block, struct event *event)
{
    struct runes text = reading->text;
    uint32_t close = hit->begin;
    if (hit->end < block->end && text.data[hit->end] == U'”') /* “春季清洁战役” */
        close = hit->end + 1;
    while (close > block->begin && hit->begin - close < 10 && text.data[close - 1] != U'”' &&
           rune_is_han(text.data[close - 1]))
        close--;
    if (close == block->begin || text.data[close - 1] != U'”')
        return false;
    uint32_t open = close - 1;
    while (open > block->begin && close - open < LONGEST_NAME && text.data[open] != U'“')
        open--;
    if (text.data[open] != U'“')
        return false;
    uint32_t end = close > hit->end ? close : hit->end;
    struct span date = campaign_date(reading, open);
    *event = (struct event){.kind = EVENT_CAMPAIGN,
                            .name = reading_text(reading, open, end),
                            .date = date,
                            .place = reading->own_place,
                            .at = reading_extent(reading, open, end)};
    return true;
}

static bool told_already(const struct facts *facts, const struct event *event)
{
    for (size_t i = 0; i < facts->event_count; i++) {
        struct span known = facts->events[i].name;
        if (facts->events[i].kind == event->kind &&
            (span_find(known, event->name) < known.length ||
             span_find(event->name, known) < event->name.length))
            return true;
    }
    return false;
}

/* 昨日 in an article without a day of its own: it was on a day, but on none that can be told. */
static bool is_unknown_day(struct span date)
{
    return span_equal(date, SPAN("XXXX-XX-XX"));
}

static void add(const struct reading *reading, struct facts *facts, size_t *capacity,
                const struct event *event)
{
    facts->events = arena_extend(reading->arena, facts->events, facts->event_count, capacity,
                                 sizeof(*facts->events));
    struct event *added = &facts->events[facts->event_count++];
    *added = *event;
    if (is_unknown_day(added->date))
        added->date = (struct span){NULL, 0};
}

/* The county in whose bounds it was held: the place named between the name and the verb, else ours.
 */
static uint32_t place_of(const struct reading *reading, uint32_t end, uint32_t limit)
{
    uint32_t stop = phrase_end(reading->text, end, limit, PHRASE_CLAUSE);
    uint32_t code = 0;
    for (uint32_t i = reading_mention_from(reading, end); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= stop)
            break;
        if (mention->type == MENTION_PLACE && mention->code != 0)
            code = mention->code;
    }
    return code != 0 ? code : reading->own_place;
}

/* 召开一次例会 is a duty, not an event. */
static bool counts_itself(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes times[] = {
        RUNES_ROW(U"次"), RUNES_ROW(U"场"), RUNES_ROW(U"轮"), {NULL, 0}};
    uint32_t number, length = phrase_count(text, begin, end, &number);
    return length > 0 && phrase_word_at(text, begin + length, end, times) != NULL;
}

/* `campaign` is the last one named, kept until a sentence dates it. */
static void read_block(const struct reading *reading, struct facts *facts, size_t *capacity,
                       const struct block *block, struct event *campaign)
{
    uint32_t past = block->begin;
    for (uint32_t h = reading->hits.first[block->begin];
         h < reading->hits.count && reading->hits.hits[h].begin < block->end; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        if (hit->category != LEXICON_EVENT_WORDS || hit->begin < past)
            continue;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        bool known;
        enum event_kind kind = kind_of(entry->value, &known);
        struct found found;
        struct event event;
        if (!known)
            continue;
        if (kind == EVENT_CAMPAIGN) {
            if (read_campaign(reading, hit, block, &event)) {
                *campaign = event;
            } else if (campaign->name.data != NULL && campaign->date.data == NULL) {
                /* 此次行动从…到…: the campaign named before */
                campaign->date = campaign_date(reading, hit->begin);
            }
            if (campaign->date.data != NULL && !told_already(facts, campaign))
                add(reading, facts, capacity, campaign);
            continue;
        }
        if (!read_event(reading, hit, kind, block, &found) ||
            counts_itself(reading->text, found.begin, found.end))
            continue;
        struct span date = event_date(reading, found.begin);
        event = (struct event){.kind = kind,
                               .name = reading_text(reading, found.begin, found.end),
                               .date = date,
                               .at = reading_extent(reading, found.begin, found.end)};
        past = found.end;
        if (told_already(facts, &event))
            continue;
        if (block->role == BLOCK_PARAGRAPH) {
            event.place = place_of(reading, found.end, block->end);
            event_people(reading, found.begin, &event);
        }
        if (date.data == NULL && event.attendee_count < 2)
            continue; /* neither when nor who: only referred to */
        add(reading, facts, capacity, &event);
    }
}

void find_events(const struct reading *reading, struct facts *facts)
{
    size_t capacity = 0;
    struct event visit, campaign = {.kind = EVENT_CAMPAIGN};
    if (find_visit(reading, &visit))
        add(reading, facts, &capacity, &visit);
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_PARAGRAPH || block->role == BLOCK_EDITOR_NOTE)
            read_block(reading, facts, &capacity, block, &campaign);
    }
}

/* Meetings, ceremonies, campaigns, and the visit (visits.c) of an article. An event is found by the
 * word that its name ends with (the list event_words), and taken only where the text says that it
 * was held: 召开 NAME, NAME召开, 召开的NAME. What is only referred to is left out. */
#include "facts/campaigns.h"
#include "facts/event_details.h"
#include "facts/families.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/visits.h"

enum { LONGEST_NAME = 60, BETWEEN_NAME_AND_VERB = 24 };

static const struct runes holding_before[] = {RUNES_ROW(U"主持召开"), RUNES_ROW(U"组织召开"),
                                              RUNES_ROW(U"召开了"),   RUNES_ROW(U"召开的"),
                                              RUNES_ROW(U"召开"),     RUNES_ROW(U"套开了"),
                                              RUNES_ROW(U"套开"),     RUNES_ROW(U"举行了"),
                                              RUNES_ROW(U"举行的"),   RUNES_ROW(U"举行"),
                                              RUNES_ROW(U"举办了"),   RUNES_ROW(U"举办的"),
                                              RUNES_ROW(U"举办"),     {NULL, 0}};
/* Exercises and contests are also carried out. */
static const struct runes carrying_out[] = {RUNES_ROW(U"组织开展"),
                                            RUNES_ROW(U"开展了"),
                                            RUNES_ROW(U"开展的"),
                                            RUNES_ROW(U"开展"),
                                            {NULL, 0}};
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
    *known = span_equal(value, SPAN("other"));
    return EVENT_OTHER;
}

/* The verb of holding that stands last before `end` within the clause; the end of it, or 0. */
static uint32_t held_before(struct runes text, uint32_t begin, uint32_t end,
                            const struct runes *verbs)
{
    uint32_t found = 0;
    while ((begin = phrase_find_word(text, begin, end, verbs)) < end)
        found = begin += phrase_word_at(text, begin, end, verbs)->length;
    return found;
}

/* Whether 召开 or 举行 stands behind the name: directly, or after when, where and how without a
 * mark between (今天在县城隆重举行); a comma may stand before the day (会议，3月5日在县城闭幕). */
static bool held_behind(const struct reading *reading, uint32_t end, uint32_t limit)
{
    static const struct runes between[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"于"),   RUNES_ROW(U"上午"), RUNES_ROW(U"下午"),
        RUNES_ROW(U"隆重"), RUNES_ROW(U"胜利"), RUNES_ROW(U"圆满"), RUNES_ROW(U"顺利"),
        RUNES_ROW(U"正式"), RUNES_ROW(U"成功"), RUNES_ROW(U"如期"), RUNES_ROW(U"日前"),
        RUNES_ROW(U"近日"), RUNES_ROW(U"上"),   RUNES_ROW(U"以"),   RUNES_ROW(U"通过"),
        RUNES_ROW(U"采取"), {NULL, 0}};
    /* 会议召开时间, 大会召开之际: spoken of, not told */
    static const struct runes referring[] = {
        RUNES_ROW(U"时间"), RUNES_ROW(U"日期"), RUNES_ROW(U"期间"), RUNES_ROW(U"前夕"),
        RUNES_ROW(U"之际"), RUNES_ROW(U"以来"), RUNES_ROW(U"情况"), {NULL, 0}};
    struct runes text = reading->text;
    if (end + 1 < limit && phrase_mark_at(text, end) == PHRASE_COMMA &&
        reading_mention_at(reading, end + 1, MENTION_TIME) != NULL)
        end++;
    uint32_t last = limit - end > BETWEEN_NAME_AND_VERB ? end + BETWEEN_NAME_AND_VERB : limit;
    for (uint32_t i = end; i < last && (phrase_mark_at(text, i) & (PHRASE_CLAUSE)) == 0; i++) {
        const struct runes *verb = phrase_word_at(text, i, limit, holding_behind);
        if (verb == NULL && text.data[end] == U'在' && runes_at(text, i, RUNES(U"开展")) &&
            i + 2 < limit && phrase_mark_at(text, i + 2) != 0)
            return true; /* 动员会在三楼会议室开展。 */
        if (verb != NULL && (phrase_word_at(text, i + verb->length, limit, referring) != NULL ||
                             runes_at(text, i - 2, RUNES(U"关于"))))
            return false;
        if (verb != NULL)
            return i == end || phrase_word_at(text, end, limit, between) != NULL ||
                   reading_mention_at(reading, end, MENTION_TIME) != NULL;
    }
    return false;
}

/* …会议圆满完成各项议程，于15日在县城闭幕: told to have closed behind a comma. */
static bool closed_behind(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes completing[] = {RUNES_ROW(U"圆满完成"),     RUNES_ROW(U"在圆满完成"),
                                              RUNES_ROW(U"顺利完成"),     RUNES_ROW(U"在完成"),
                                              RUNES_ROW(U"完成各项"),     RUNES_ROW(U"在顺利完成"),
                                              RUNES_ROW(U"经过与会代表"), {NULL, 0}};
    static const struct runes closing[] = {
        RUNES_ROW(U"闭幕"), RUNES_ROW(U"结束"), RUNES_ROW(U"落下帷幕"), {NULL, 0}};
    enum { FURTHEST_CLOSING = 50 };
    if (end < limit && phrase_mark_at(text, end) == PHRASE_COMMA)
        end++;
    if (phrase_word_at(text, end, limit, completing) == NULL)
        return false;
    uint32_t last = limit - end > FURTHEST_CLOSING ? end + FURTHEST_CLOSING : limit;
    last = phrase_end(text, end, last, PHRASE_STOP);
    return phrase_find_word(text, end, last, closing) < last;
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
    static const struct runes hosting[] = {RUNES_ROW(U"主办的"), RUNES_ROW(U"承办的"),
                                           RUNES_ROW(U"组织的"), RUNES_ROW(U"举办的"),
                                           RUNES_ROW(U"协办的"), {NULL, 0}};
    static const struct runes announcing[] = {RUNES_ROW(U"宣布"), RUNES_ROW(U"宣告"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t host = phrase_find_word(text, begin, end, announcing);
    if (host + 2 <= end && host < end)
        begin = host + 2; /* 王某宣布|洽谈会|开幕 */
    while ((host = phrase_find_word(text, begin, end, hosting)) < end)
        begin = host + 3;
    while (begin < end) {
        const struct mention *time = reading_mention_at(reading, begin, MENTION_TIME);
        const struct runes *word = phrase_word_at(text, begin, end, lead);
        uint32_t lasting = runes_at(text, begin, RUNES(U"为期")) /* 为期三天的 */
                               ? runes_find(runes_slice(text, 0, end), begin, RUNES(U"的"))
                               : end;
        if (time != NULL && time->end < end && event_is_day(time->value))
            begin = time->end;
        else if (lasting + 1 < end && lasting < begin + 10)
            begin = lasting + 1;
        else if (word != NULL)
            begin += word->length;
        else
            break;
    }
    return begin;
}

/* 各镇要立即召开专题会议: demanded, and on no day. */
static bool only_demanded(const struct reading *reading, uint32_t clause, uint32_t held)
{
    static const struct runes modals[] = {
        RUNES_ROW(U"要"),   RUNES_ROW(U"应"),   RUNES_ROW(U"需"),   RUNES_ROW(U"必须"),
        RUNES_ROW(U"适时"), RUNES_ROW(U"定期"), RUNES_ROW(U"及时"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, held);
    return clause < held && phrase_find_word(reading->text, clause, held, modals) < held &&
           (sentence == NULL ||
            event_date_within(reading, sentence->begin, sentence->end).data == NULL);
}

/* 常委会（扩大）会议, 常委会第28次会议: the name's end, past what a bracket puts into it and past
 * its number. */
static uint32_t name_end(const struct reading *reading, uint32_t end, uint32_t limit)
{
    static const struct runes tails[] = {RUNES_ROW(U"（扩大）会议"), RUNES_ROW(U"(扩大)会议"),
                                         RUNES_ROW(U"扩大会议"),     RUNES_ROW(U"（扩大会）"),
                                         RUNES_ROW(U"专题会议"),     RUNES_ROW(U"全体会议"),
                                         RUNES_ROW(U"会议"),         {NULL, 0}};
    struct runes text = reading->text;
    if (end < limit && text.data[end] == U'议' && text.data[end - 1] == U'会')
        end++;
    if (end > 3 && end + 2 <= limit && runes_at(text, end - 3, RUNES(U"常委会")) &&
        runes_at(text, end, RUNES(U"会议")))
        return end + 2;
    const struct mention *number = reading_mention_at(reading, end, MENTION_ORDINAL);
    uint32_t from = end;
    if (number != NULL && number->end < limit)
        from = number->end + (text.data[number->end] == U'次');
    const struct runes *tail = phrase_word_at(text, from, limit, tails);
    if (tail == NULL || (from == end && tail->length == 2))
        return end;
    return from + tail->length;
}

/* 县委常委会召开会议, 人大常委会举行第五次会议: the body that met, where the words behind 召开
 * alone would say nothing; its begin, 0 where none stands there. */
static uint32_t body_that_met(const struct reading *reading, uint32_t clause, uint32_t held)
{
    static const struct runes bodies[] = {RUNES_ROW(U"常委会召开"), RUNES_ROW(U"党组召开"),
                                          RUNES_ROW(U"委员会召开"), RUNES_ROW(U"小组召开"),
                                          RUNES_ROW(U"党委召开"),   RUNES_ROW(U"常委会举行"),
                                          RUNES_ROW(U"委员会举行"), {NULL, 0}};
    const struct runes *body = phrase_word_before(reading->text, clause, held, bodies);
    return body != NULL ? skip_lead(reading, clause, held - body->length) : 0;
}

/* 关于召开人代会的决定: what is decided, before the verb of holding that ends at `held`. */
static bool names_document(struct runes text, uint32_t clause, uint32_t held)
{
    static const struct runes about[] = {
        RUNES_ROW(U"关于召开"), RUNES_ROW(U"关于举行"), RUNES_ROW(U"关于举办"), {NULL, 0}};
    return phrase_word_before(text, clause, held, about) != NULL;
}

/* The event whose name ends at the hit's end, where it was held; false where it is only mentioned.
 */
static bool read_event(const struct reading *reading, const struct lexicon_hit *hit,
                       enum event_kind kind, const struct block *block, struct found *found)
{
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, block->begin, hit->end, PHRASE_CLAUSE);
    uint32_t end = name_end(reading, hit->end, block->end);
    if (hit->end > clause && hit->end - clause > LONGEST_NAME + 40)
        return false;
    static const struct runes opening[] = {RUNES_ROW(U"开幕式"),
                                           RUNES_ROW(U"闭幕式"),
                                           RUNES_ROW(U"启动仪式"),
                                           RUNES_ROW(U"开幕仪式"),
                                           RUNES_ROW(U"闭幕会"),
                                           RUNES_ROW(U"开幕会"),
                                           {NULL, 0}};
    if (kind == EVENT_OTHER && phrase_word_at(text, end, block->end, opening) != NULL)
        return false; /* 歌会|开幕式: the ceremony is told */
    uint32_t begin = held_before(text, clause, hit->begin, holding_before);
    const struct stretch *sentence = reading_sentence_of(reading, hit->begin);
    if (begin == 0 && kind == EVENT_OTHER && sentence != NULL &&
        event_date_within(reading, sentence->begin, sentence->end).data != NULL)
        begin = held_before(text, clause, hit->begin, carrying_out);
    static const struct runes praise[] = {RUNES_ROW(U"隆重的"), RUNES_ROW(U"盛大的"),
                                          RUNES_ROW(U"庄严的"), RUNES_ROW(U"简短的"),
                                          RUNES_ROW(U"隆重"),   {NULL, 0}};
    const struct runes *word = begin != 0 ? phrase_word_at(text, begin, hit->begin, praise) : NULL;
    if (word != NULL)
        begin += word->length;
    if (begin != 0 && names_document(text, clause, begin))
        return false;
    if (begin != 0) {
        bool numbered = begin < end && text.data[begin] == U'第' && end - begin < 10;
        if ((begin == hit->begin || numbered) && body_that_met(reading, clause, begin) != 0)
            begin = body_that_met(reading, clause, begin);
        *found = (struct found){begin, end, kind};
        return end - begin <= LONGEST_NAME && !only_demanded(reading, clause, begin);
    }
    if (!held_behind(reading, end, block->end) && !closed_behind(text, end, block->end))
        return false;
    if ((runes_at(text, end, RUNES(U"召开")) || runes_at(text, end, RUNES(U"举行"))) &&
        kind == EVENT_MEETING && runes_at(text, end - 1, RUNES(U"会")) && end + 2 < block->end &&
        rune_is_han(text.data[end + 2]) && body_that_met(reading, clause, end + 2) != 0)
        return false; /* 常委会|召开|会议: who met */
    begin = skip_lead(reading, clause, hit->begin);
    *found = (struct found){begin, end, kind};
    static const struct runes praised[] = {RUNES_ROW(U"热烈的"), RUNES_ROW(U"隆重的"),
                                           RUNES_ROW(U"简短的"), RUNES_ROW(U"盛大的"),
                                           RUNES_ROW(U"简朴的"), {NULL, 0}};
    const struct runes *lauded = phrase_word_before(text, clause, hit->begin, praised);
    if (lauded != NULL && hit->begin - begin <= lauded->length + 4)
        return false; /* 简短而热烈的仪式结束后: the one told of before */
    static const struct runes levels[] = {RUNES_ROW(U"省会议"), RUNES_ROW(U"市会议"),
                                          RUNES_ROW(U"县会议"), RUNES_ROW(U"区会议"),
                                          RUNES_ROW(U"州会议"), {NULL, 0}};
    const struct runes *level = phrase_word_at(text, begin, end, levels);
    if (level != NULL && level->length == end - begin)
        return false; /* 省会议结束后: the one told of before */
    return end - begin <= LONGEST_NAME && end - begin > 2;
}

static bool told_already(const struct facts *facts, const struct event *event)
{
    bool nameless = span_equal(event->name, SPAN("会议")) ||
                    span_equal(event->name, SPAN("仪式")) || span_equal(event->name, SPAN("大会"));
    for (size_t i = 0; i < facts->event_count; i++) {
        struct span known = facts->events[i].name;
        if (facts->events[i].kind == event->kind &&
            (nameless || span_find(known, event->name) < known.length ||
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

/* 超千场体育赛事、近百场演唱会: how many there were. */
static bool holds_count(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY && reading->mentions[i].countable)
            return true;
    return phrase_end(reading->text, begin, end, PHRASE_PAUSE) < end;
}

/* 活动现场，举行了歌咏比赛: a part of what was told before. */
static bool is_part_of(const struct reading *reading, const struct facts *facts, uint32_t begin)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"活动现场"), RUNES_ROW(U"活动中"),   RUNES_ROW(U"活动当天"),
        RUNES_ROW(U"活动期间"), RUNES_ROW(U"现场"),     RUNES_ROW(U"会上"),
        RUNES_ROW(U"仪式上"),   RUNES_ROW(U"开幕式上"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    return facts->event_count > 0 && sentence != NULL &&
           phrase_word_at(reading->text, sentence->begin, sentence->end, heads) != NULL;
}

/* 4月15日，县妇联举办亲子阅读活动: something held on one day; a campaign only where it is named. */
static bool held_on_a_day(const struct reading *reading, const struct lexicon_hit *hit,
                          const struct block *block, struct event *event)
{
    enum { SHORTEST_NAME = 6 };
    static const struct runes holding = RUNES_ROW(U"在于举隆圆如");
    const struct stretch *sentence = reading_sentence_of(reading, hit->begin);
    struct found found;
    if (block->role != BLOCK_PARAGRAPH || sentence == NULL || hit->end >= block->end ||
        (rune_is_han(reading->text.data[hit->end]) &&
         !runes_hold(holding, reading->text.data[hit->end])) ||
        !read_event(reading, hit, EVENT_CAMPAIGN, block, &found) ||
        found.end - found.begin < SHORTEST_NAME || holds_count(reading, found.begin, found.end) ||
        counts_itself(reading->text, found.begin, found.end))
        return false;
    struct span date = event_date_within(reading, sentence->begin, sentence->end);
    if (date.length != 10)
        return false;
    bool named =
        runes_find(runes_slice(reading->text, 0, found.end), found.begin, RUNES(U"”")) < found.end;
    *event = (struct event){.kind = named ? EVENT_CAMPAIGN : EVENT_OTHER,
                            .name = reading_text(reading, found.begin, found.end),
                            .date = date,
                            .place = place_of(reading, found.end, block->end),
                            .at = reading_extent(reading, found.begin, found.end)};
    event_people(reading, found.begin, event);
    return true;
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
        if (facts->event_count >= FACTS_MOST)
            return;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        bool known;
        enum event_kind kind = kind_of(entry->value, &known);
        struct found found;
        struct event event;
        if (!known)
            continue;
        if (kind == EVENT_CAMPAIGN) {
            if (facts->event_count == 0 && held_on_a_day(reading, hit, block, &event)) {
                add(reading, facts, capacity, &event);
            } else if (campaign_at(reading, hit, block, &event)) {
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
            counts_itself(reading->text, found.begin, found.end) ||
            (kind == EVENT_OTHER && (holds_count(reading, found.begin, found.end) ||
                                     is_part_of(reading, facts, found.begin))))
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

/* 出席X会议, 参加X仪式, 在X会议上, 从X会上: the begin of a name that the clause leads to so; 0
 * none. */
static uint32_t attended_before(struct runes text, uint32_t clause, const struct lexicon_hit *hit,
                                uint32_t limit)
{
    static const struct runes leads[] = {RUNES_ROW(U"出席"), RUNES_ROW(U"参加"), RUNES_ROW(U"列席"),
                                         RUNES_ROW(U"在"),   RUNES_ROW(U"从"),   {NULL, 0}};
    bool upon = hit->end < limit && text.data[hit->end] == U'上';
    uint32_t found = 0;
    for (uint32_t i = clause; i + 2 < hit->begin; i++) {
        const struct runes *lead = phrase_word_at(text, i, hit->begin, leads);
        if (lead != NULL && (lead->length == 2) != upon)
            found = i + lead->length;
    }
    while (found != 0 && found < hit->begin &&
           (text.data[found] == U'了' || text.data[found] == U'的'))
        found++;
    return found;
}

/* Where no word of holding names what an article tells of: an event that somebody attended or spoke
 * at on a day that the same sentence names, in the first paragraphs. */
static void read_attended(const struct reading *reading, struct facts *facts, size_t *capacity,
                          const struct block *block)
{
    struct runes text = reading->text;
    for (uint32_t h = reading->hits.first[block->begin];
         h < reading->hits.count && reading->hits.hits[h].begin < block->end; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        if (hit->category != LEXICON_EVENT_WORDS)
            continue;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        bool known;
        enum event_kind kind = kind_of(entry->value, &known);
        uint32_t clause = phrase_begin(text, block->begin, hit->end, PHRASE_CLAUSE);
        const struct stretch *sentence = reading_sentence_of(reading, hit->begin);
        if (!known || kind == EVENT_CAMPAIGN || sentence == NULL)
            continue;
        uint32_t begin = attended_before(text, clause, hit, block->end);
        struct span date = event_date_within(reading, sentence->begin, sentence->end);
        if (begin == 0 || date.data == NULL || hit->end - begin < 4 ||
            hit->end - begin > LONGEST_NAME)
            continue;
        struct event event = {.kind = kind,
                              .name = reading_text(reading, begin, hit->end),
                              .date = date,
                              .place = place_of(reading, hit->end, block->end),
                              .at = reading_extent(reading, begin, hit->end)};
        if (text.data[begin - 1] != U'从') { /* of what was heard there no one present is told */
            event_people(reading, begin, &event);
            const struct mention *speaker = first_person(reading, clause, begin);
            size_t none = event.attendee_count;
            if (speaker != NULL && none == 0)
                event_add_attendee(reading, &event, &none, person_name(reading, speaker));
        }
        if (!told_already(facts, &event))
            add(reading, facts, capacity, &event);
        return;
    }
}

/* Whether that is a person's name, and no body's. */
static bool is_person(const struct reading *reading, struct span name)
{
    for (uint32_t i = 0; i < reading->mention_count; i++)
        if (reading->mentions[i].type == MENTION_PERSON &&
            span_equal(person_name(reading, &reading->mentions[i]), name))
            return true;
    return false;
}

/* Who spoke in the paragraph of the meeting or ceremony was there. */
static void add_speakers(const struct reading *reading, const struct facts *facts,
                         struct event *event)
{
    int32_t end = 0;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        struct extent extent = reading_extent(reading, block->begin, block->end);
        if (extent.begin >= 0 && extent.begin <= event->at.begin && event->at.begin < extent.end)
            end = extent.end;
    }
    size_t capacity = event->attendee_count;
    for (size_t i = 0; i < facts->statement_count; i++) {
        const struct statement *statement = &facts->statements[i];
        if (statement->at.begin >= event->at.begin && statement->at.begin < end &&
            is_person(reading, statement->speaker))
            event_add_attendee(reading, event, &capacity, statement->speaker);
    }
}

static bool has_gathering(const struct facts *facts)
{
    for (size_t i = 0; i < facts->event_count; i++)
        if (facts->events[i].kind == EVENT_MEETING || facts->events[i].kind == EVENT_CEREMONY)
            return true;
    return false;
}

void find_events(const struct reading *reading, struct facts *facts)
{
    enum { FIRST_PARAGRAPHS = 3 };
    size_t capacity = 0;
    struct event visits[VISITS_MOST], campaign = {.kind = EVENT_CAMPAIGN};
    size_t visit_count = find_visits(reading, visits);
    for (size_t i = 0; i < visit_count; i++)
        add(reading, facts, &capacity, &visits[i]);
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_PARAGRAPH || block->role == BLOCK_EDITOR_NOTE)
            read_block(reading, facts, &capacity, block, &campaign);
    }
    for (size_t i = 0; i < facts->event_count; i++) {
        struct event *event = &facts->events[i];
        if (event->kind == EVENT_MEETING || event->kind == EVENT_CEREMONY)
            add_speakers(reading, facts, event);
    }
    uint32_t paragraphs = 0;
    for (size_t b = 0; b < reading->article->block_count && paragraphs < FIRST_PARAGRAPHS &&
                       !has_gathering(facts);
         b++) {
        if (reading->article->blocks[b].role != BLOCK_PARAGRAPH)
            continue;
        read_attended(reading, facts, &capacity, &reading->article->blocks[b]);
        paragraphs++;
    }
    if (campaign_of_notice(reading, &campaign) && !told_already(facts, &campaign))
        add(reading, facts, &capacity, &campaign);
}

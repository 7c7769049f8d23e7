/* Meetings, ceremonies, campaigns, and the visits (visits.c) of an article. An event is known by
 * its name (event_names.c), and taken where the text says when it was or who was there. */
#include "facts/attended.h"
#include "facts/campaigns.h"
#include "facts/days_gone.h"
#include "facts/encounters.h"
#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_names.h"
#include "facts/event_plans.h"
#include "facts/event_speakers.h"
#include "facts/families.h"
#include "facts/headline_events.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/speeches.h"
#include "facts/visits.h"
#include "mentions/hit_walk.h"

static bool told_already(const struct facts *facts, const struct event *event)
{
    bool nameless = span_equal(event->name, SPAN("会议")) ||
                    span_equal(event->name, SPAN("仪式")) || span_equal(event->name, SPAN("大会"));
    for (size_t i = 0; i < facts->event_count; i++) {
        struct span known = facts->events[i].name;
        if (span_starts_with(known, event->name) && known.length > event->name.length &&
            facts->events[i].date.data != NULL && event->date.data != NULL &&
            !span_equal(facts->events[i].date, event->date) && !nameless)
            continue; /* 某论坛新闻发布会 was on one day, and 某论坛 is on another */
        if ((event->kind == EVENT_MEETING || event->kind == EVENT_OTHER) &&
            facts->events[i].kind == EVENT_CEREMONY &&
            span_find(known, event->name) < known.length &&
            !event_other_days(facts->events[i].date, event->date))
            return true; /* 洽谈会|开幕式, 首届花海旅游节|开幕式 and 旅游节 */
        if (facts->events[i].kind == event->kind &&
            (nameless || span_find(known, event->name) < known.length ||
             (span_find(event->name, known) < event->name.length &&
              !event_other_days(facts->events[i].date, event->date))))
            return true;
    }
    return false;
}

/* 5月16日召开党组会议。…5月17日召开党组会议。: one more of the same name, where its own sentence
 * tells another day before it. */
static bool is_one_more(const struct reading *reading, const struct facts *facts,
                        const struct event *event, uint32_t begin)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL ||
        !span_equal(event_date_within(reading, sentence->begin, begin), event->date))
        return false;
    bool known = false;
    const int32_t from = reading_extent(reading, sentence->begin, sentence->end).begin;
    for (size_t i = 0; i < facts->event_count; i++) {
        const struct event *other = &facts->events[i];
        bool same = span_equal(other->name, event->name);
        if ((same && !event_other_days(other->date, event->date)) || other->at.begin >= from)
            return false; /* 17日动员会结束后，召开党组会议: on no day that is told */
        known = known || same;
    }
    return known;
}

/* 昨日 in an article without a day of its own: it was on a day, but on none that can be told. */
static bool is_unknown_day(struct span date)
{
    return span_equal(date, SPAN("XXXX-XX-XX"));
}

/* 召开|“A——B推介会|”: the mark that opens a quotation which the name does not close. */
static struct span without_half_quotation(struct span name)
{
    const struct span open = SPAN("“");
    return span_starts_with(name, open) && span_find(name, SPAN("”")) == name.length
               ? span_slice(name, open.length, name.length)
               : name;
}

/* 组织召开|了动员会, 举行了|一场院坝会: neither the particle nor the count is a part of the name.
 */
static struct span without_particle(struct span name)
{
    const struct span particles[] = {SPAN("了"),   SPAN("的"),   SPAN("一场"),
                                     SPAN("一次"), SPAN("一堂"), SPAN("一期")};
    for (size_t i = 0; i < sizeof(particles) / sizeof(*particles); i++)
        if (span_starts_with(name, particles[i]) && name.length > 2 * particles[i].length)
            return span_slice(name, particles[i].length, name.length);
    return name;
}

static void add(const struct reading *reading, struct facts *facts, size_t *capacity,
                const struct event *event)
{
    facts->events = arena_extend(reading->arena, facts->events, facts->event_count, capacity,
                                 sizeof(*facts->events));
    struct event *added = &facts->events[facts->event_count++];
    *added = *event;
    added->name = without_half_quotation(without_particle(event->name));
    if (is_unknown_day(added->date))
        added->date = (struct span){NULL, 0};
}

/* 召开一次例会 is a duty, not an event; 召开108次常委会会议 tells which one it was. */
static bool counts_itself(struct runes text, uint32_t begin, uint32_t end)
{
    enum { MOST = 31 };
    static const struct runes times[] = {
        RUNES_ROW(U"次"), RUNES_ROW(U"场"), RUNES_ROW(U"轮"), {NULL, 0}};
    uint32_t number, length = phrase_count(text, begin, end, &number);
    return length > 0 && number <= MOST && phrase_word_at(text, begin + length, end, times) != NULL;
}

/* 举办采茶会|、手工市集等: told in passing. */
static bool is_listed(struct runes text, uint32_t end, uint32_t limit)
{
    return end < limit && text.data[end] == U'、';
}

/* 召开院坝会|31场: how many there were. */
static bool is_counted_behind(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes times[] = {RUNES_ROW(U"次"),   RUNES_ROW(U"场"),   RUNES_ROW(U"余场"),
                                         RUNES_ROW(U"余次"), RUNES_ROW(U"多场"), RUNES_ROW(U"多次"),
                                         RUNES_ROW(U"期"),   {NULL, 0}};
    uint32_t at = end;
    while (at < limit && rune_is_digit(text.data[at]))
        at++;
    uint32_t number, length = at > end ? at - end : phrase_count(text, end, limit, &number);
    return length > 0 && phrase_word_at(text, end + length, limit, times) != NULL;
}

/* 超千场文艺演出、近百场演唱会: how many there were. */
static bool holds_count(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY && reading->mentions[i].countable &&
            reading->text.data[reading->mentions[i].end - 1] != U'届') /* 十七届全会精神培训班 */
            return true;
    return phrase_end(reading->text, begin, end, PHRASE_PAUSE) < end;
}

/* 活动现场，举行了歌咏比赛, 分会场同时举行开工仪式: a part of what was told before. */
static bool is_part_of(const struct reading *reading, const struct facts *facts,
                       enum event_kind kind, uint32_t begin)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"活动现场"), RUNES_ROW(U"活动中"),   RUNES_ROW(U"活动当天"),
        RUNES_ROW(U"活动期间"), RUNES_ROW(U"现场"),     RUNES_ROW(U"会上"),
        RUNES_ROW(U"仪式上"),   RUNES_ROW(U"开幕式上"), {NULL, 0}};
    static const struct runes elsewhere[] = {RUNES_ROW(U"分会场"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (facts->event_count == 0 || sentence == NULL)
        return false;
    return kind == EVENT_OTHER
               ? phrase_word_at(reading->text, sentence->begin, sentence->end, heads) != NULL
               : phrase_holds_word(
                     reading->text,
                     phrase_begin(reading->text, sentence->begin, begin, PHRASE_CLAUSE), begin,
                     elsewhere);
}

/* “清河净水”|专项行动; not “5·12”护士节庆祝活动, which is called after a day. */
static bool is_called_in_quotes(const struct reading *reading, uint32_t begin, uint32_t end)
{
    const struct runes text = reading->text;
    const uint32_t close = runes_find(runes_slice(text, 0, end), begin, RUNES(U"”"));
    const uint32_t open = runes_find(runes_slice(text, 0, close), begin, RUNES(U"“"));
    if (close >= end || open >= close)
        return close < end;
    const struct mention *day = reading_mention_at(reading, open + 1, MENTION_TIME);
    return !rune_is_digit(text.data[open + 1]) && (day == NULL || !event_is_day(day->value));
}

/* 4月15日，县妇联举办亲子阅读活动: something held on one day; a campaign only where it is named. */
static bool held_on_a_day(const struct reading *reading, const struct lexicon_hit *hit,
                          const struct block *block, struct event *event)
{
    enum { SHORTEST_NAME = 6 };
    static const struct runes holding = RUNES_ROW(U"在于举隆圆如启正全拉走火落");
    const struct stretch *sentence = reading_sentence_of(reading, hit->begin);
    struct event_name found;
    if (block->role != BLOCK_PARAGRAPH || sentence == NULL || hit->end >= block->end ||
        (rune_is_han(reading->text.data[hit->end]) &&
         !runes_hold(holding, reading->text.data[hit->end])) ||
        !event_name_at(reading, hit, EVENT_CAMPAIGN, block, &found) ||
        found.end - found.begin < SHORTEST_NAME ||
        phrase_unopened(reading->text, found.begin, found.end) < found.end ||
        holds_count(reading, found.begin, found.end) ||
        counts_itself(reading->text, found.begin, found.end))
        return false;
    struct span date = event_date_within(reading, sentence->begin, sentence->end);
    bool lately = date.data == NULL && event_was_lately(reading, found.begin);
    if (date.length != 10 && !lately)
        return false;
    bool named = is_called_in_quotes(reading, found.begin, found.end);
    *event = (struct event){.kind = named ? EVENT_CAMPAIGN : EVENT_OTHER,
                            .name = reading_text(reading, found.begin, found.end),
                            .date = date,
                            .place = event_place_held(reading, found.begin, found.end, block->end),
                            .at = reading_extent(reading, found.begin, found.end)};
    event_people(reading, found.begin, event);
    return named || !lately;
}

/* 次日一早，村民们参加|“…”义务植树活动: a campaign that somebody joined on a day that the sentence
 * tells. */
static bool joined_on_a_day(const struct reading *reading, const struct lexicon_hit *hit,
                            const struct block *block, struct event *event)
{
    static const struct runes joining[] = {RUNES_ROW(U"参加"), RUNES_ROW(U"参与"), {NULL, 0}};
    struct runes text = reading->text;
    const struct stretch *sentence = reading_sentence_of(reading, hit->begin);
    if (block->role != BLOCK_PARAGRAPH || sentence == NULL ||
        !runes_at(text, hit->end - 2, RUNES(U"活动")))
        return false;
    uint32_t clause = phrase_begin(text, sentence->begin, hit->end, PHRASE_CLAUSE);
    uint32_t begin = phrase_find_word(text, clause, hit->begin, joining) + 2;
    if (begin < hit->begin && text.data[begin] == U'了')
        begin++;
    if (begin >= hit->begin || text.data[begin] != U'“' || hit->end - begin > EVENT_LONGEST_NAME ||
        phrase_closing(text, begin, hit->end) >= hit->end)
        return false;
    struct span date = event_day_told(reading, sentence->begin, sentence->end);
    *event = (struct event){.kind = EVENT_CAMPAIGN,
                            .name = reading_text(reading, begin, hit->end),
                            .date = date,
                            .place = reading->own_place,
                            .at = reading_extent(reading, begin, hit->end)};
    if (date.length > 0)
        event_people(reading, begin, event);
    return date.length > 0;
}

/* X指出，召开这次动员会，是…: named in what somebody says; but 透露，…5月1日还将举办… is news. */
static bool is_spoken_of(const struct reading *reading, uint32_t begin, bool planned)
{
    enum { LOOK_BACK = 40 };
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return false;
    uint32_t from = begin - sentence->begin > LOOK_BACK ? begin - LOOK_BACK : sentence->begin;
    static const struct runes informing[] = {
        RUNES_ROW(U"介绍"), RUNES_ROW(U"透露"), RUNES_ROW(U"宣布"), RUNES_ROW(U"通报"), {NULL, 0}};
    struct hit_walk walk = hit_walk(reading, from, begin, LEXICON_KIND(LEXICON_VERBS_OF_SAYING));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        uint32_t mark = phrase_mark_at(reading->text, hit->end);
        if (hit->end < begin && (mark == PHRASE_COMMA || mark == PHRASE_COLON))
            return !(planned &&
                     phrase_word_before(reading->text, from, hit->end, informing) != NULL);
    }
    return false;
}

/* 刚刚闭幕的|县委全会: news that a comment starts from. */
static bool just_held(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {RUNES_ROW(U"刚刚闭幕的"), RUNES_ROW(U"刚刚结束的"),
                                         RUNES_ROW(U"刚刚召开的"), RUNES_ROW(U"刚闭幕的"),
                                         RUNES_ROW(U"刚结束的"),   {NULL, 0}};
    return phrase_word_before(text, 0, begin, words) != NULL;
}

/* 研究了召开人代会、|政协会|的有关事宜: what shall be held is only dealt with. */
static bool is_dealt_with(struct runes text, uint32_t end, uint32_t limit)
{
    enum { FURTHEST = 40 };
    static const struct runes matters[] = {
        RUNES_ROW(U"事宜"),       RUNES_ROW(U"有关事项"),   RUNES_ROW(U"相关事项"),
        RUNES_ROW(U"的决定"),     RUNES_ROW(U"的通知"),     RUNES_ROW(U"的请示"),
        RUNES_ROW(U"的建议安排"), RUNES_ROW(U"准备工作"),   RUNES_ROW(U"筹备工作"),
        RUNES_ROW(U"筹备情况"),   RUNES_ROW(U"议程、日程"), {NULL, 0}};
    static const struct runes dealing[] = {
        RUNES_ROW(U"研究"), RUNES_ROW(U"审议"), RUNES_ROW(U"讨论"), RUNES_ROW(U"安排"),
        RUNES_ROW(U"部署"), RUNES_ROW(U"听取"), RUNES_ROW(U"协商"), RUNES_ROW(U"通报"),
        RUNES_ROW(U"落实"), RUNES_ROW(U"调度"), {NULL, 0}};
    uint32_t last = limit - end > FURTHEST ? end + FURTHEST : limit;
    uint32_t stop = phrase_end(text, end, last, PHRASE_CLAUSE);
    return end < stop && phrase_word_before(text, end, stop, matters) != NULL &&
           !phrase_holds_word(text, end, stop, dealing);
}

/* 这次在外地举行的|推介会: told of before. */
static bool is_told_again(struct runes text, uint32_t begin)
{
    enum { LONGEST = 20 };
    static const struct runes pointing[] = {
        RUNES_ROW(U"这次"), RUNES_ROW(U"此次"), RUNES_ROW(U"本次"), {NULL, 0}};
    uint32_t least = begin > LONGEST ? begin - LONGEST : 0;
    uint32_t clause = phrase_begin(text, least, begin, PHRASE_CLAUSE);
    return begin > clause && text.data[begin - 1] == U'的' &&
           phrase_word_at(text, clause, begin, pointing) != NULL;
}

static uint32_t behind_joint(struct runes text, uint32_t end)
{
    static const struct runes joints[] = {
        RUNES_ROW(U"以及"), RUNES_ROW(U"和"), RUNES_ROW(U"及"), RUNES_ROW(U"与"), {NULL, 0}};
    const struct runes *joint = phrase_word_at(text, end, text.length, joints);
    return joint != NULL ? end + joint->length : end;
}

/* 主持召开常务会议|和安全生产专题会议: the end of the second meeting that is joined to the one that
 * ends at `end`; `end` where none is. */
static uint32_t end_of_second(const struct reading *reading, uint32_t end, uint32_t limit)
{
    enum { NAME_LEAST = 4 };
    struct runes text = reading->text;
    uint32_t begin = behind_joint(text, end);
    if (begin == end)
        return end;
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    if (stop < begin + NAME_LEAST || stop - begin > EVENT_LONGEST_NAME)
        return end;
    struct hit_walk walk = hit_walk(reading, begin, stop, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known;
        if (hit->end == stop &&
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known) ==
                EVENT_MEETING &&
            known)
            return stop;
    }
    return end;
}

/* `campaign` is the last one named, kept until a sentence dates it. */
static void read_block(const struct reading *reading, struct facts *facts, size_t *capacity,
                       const struct block *block, struct event *campaign, struct campaigns *kept)
{
    uint32_t past = block->begin;
    struct hit_walk walk =
        hit_walk(reading, block->begin, block->end, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        if (hit->begin < past)
            continue;
        if (facts->event_count >= FACTS_MOST)
            return;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        bool known;
        enum event_kind kind = event_kind_of(entry->value, &known);
        struct event_name found;
        struct event event;
        if (!known)
            continue;
        if (joined_on_a_day(reading, hit, block, &event) && !told_already(facts, &event)) {
            add(reading, facts, capacity, &event);
            continue;
        }
        if (kind == EVENT_CAMPAIGN) {
            if (facts->event_count == 0 && held_on_a_day(reading, hit, block, &event)) {
                add(reading, facts, capacity, &event);
            } else if (campaign_at(reading, hit, block, &event)) {
                if (campaign->date.data == NULL && campaign->name.length > event.name.length &&
                    span_ends_with(campaign->name, event.name))
                    campaign->date = event.date; /* “…”集中服务月活动 by its last words */
                else
                    *campaign = event;
                campaign_keep(kept, reading, facts, &event);
            } else if (campaign->name.data != NULL && campaign->date.data == NULL) {
                /* 此次行动从…到…: the campaign named before */
                campaign->date = campaign_date(reading, hit->begin);
            }
            if (campaign->date.data != NULL && !told_already(facts, campaign))
                add(reading, facts, capacity, campaign);
            continue;
        }
        if (!event_name_at(reading, hit, kind, block, &found))
            continue;
        bool planned = event_is_planned(reading, found.begin, found.end);
        if (event_points_back(reading->text, found.begin, found.end) ||
            counts_itself(reading->text, found.begin, found.end) ||
            is_counted_behind(reading->text, found.end, block->end) ||
            is_spoken_of(reading, found.begin, planned) ||
            event_is_called_off(reading, found.begin, found.end) ||
            phrase_is_manner(reading->text, block->begin, found.begin, found.end, block->end) ||
            is_dealt_with(reading->text, found.end, block->end) ||
            is_told_again(reading->text, found.begin) ||
            (kind == EVENT_OTHER && (holds_count(reading, found.begin, found.end) ||
                                     is_listed(reading->text, found.end, block->end))) ||
            is_part_of(reading, facts, kind, found.begin))
            continue;
        struct span date = planned ? event_planned_day(reading, found.begin, found.end)
                                   : event_date(reading, found.begin);
        if (planned && date.data == NULL)
            continue;
        event = (struct event){.kind = found.kind,
                               .name = reading_text(reading, found.begin, found.end),
                               .date = date,
                               .at = reading_extent(reading, found.begin, found.end)};
        past = found.end;
        if (told_already(facts, &event) && !is_one_more(reading, facts, &event, found.begin))
            continue;
        if (block->role == BLOCK_PARAGRAPH)
            event.place = event_place_held(reading, found.begin, found.end, block->end);
        bool frame =
            found.kind == EVENT_OTHER && event_frames_another(reading, found.end, block->end);
        if ((block->role == BLOCK_PARAGRAPH || block->role == BLOCK_EDITOR_NOTE) && !planned &&
            !frame)
            event_people(reading, found.begin, &event);
        if (!planned && event_is_day(date) && event.attendee_count == 0 &&
            event.chair.data == NULL && event_day_is_carried(reading, found.begin))
            date = event.date = (struct span){NULL, 0}; /* nobody is told to have been there */
        if (date.data == NULL && event.attendee_count < 2 && event.chair.data == NULL &&
            !just_held(reading->text, found.begin) && !event_was_lately(reading, found.begin))
            continue; /* neither when nor who: only referred to */
        add(reading, facts, capacity, &event);
        if (found.kind == EVENT_MEETING && block->role == BLOCK_PARAGRAPH &&
            (past = end_of_second(reading, found.end, block->end)) > found.end) {
            event.name = reading_text(reading, behind_joint(reading->text, found.end), past);
            event.at = reading_extent(reading, behind_joint(reading->text, found.end), past);
            if (!told_already(facts, &event))
                add(reading, facts, capacity, &event);
        }
    }
}

static bool has_gathering(const struct facts *facts)
{
    for (size_t i = 0; i < facts->event_count; i++)
        if (facts->events[i].kind == EVENT_MEETING || facts->events[i].kind == EVENT_CEREMONY)
            return true;
    return false;
}

/* The campaign that a notice opens: by its full name, where the text has told it by a part of that.
 */
static void add_notice(const struct reading *reading, struct facts *facts, size_t *capacity,
                       const struct event *campaign)
{
    for (size_t i = 0; i < facts->event_count; i++) {
        struct event *event = &facts->events[i];
        if (event->kind != EVENT_CAMPAIGN ||
            span_find(campaign->name, event->name) == campaign->name.length)
            continue;
        event->name = campaign->name;
        event->at = campaign->at;
        if (campaign->date.data != NULL)
            event->date = campaign->date;
        return;
    }
    if (!told_already(facts, campaign))
        add(reading, facts, capacity, campaign);
}

/* “春风行动”|招聘会: whether an event is called after the campaign. */
static bool is_in_name(const struct facts *facts, struct span campaign)
{
    for (size_t i = 0; i < facts->event_count; i++)
        if (span_find(facts->events[i].name, campaign) < facts->events[i].name.length)
            return true;
    return false;
}

enum opening { OPENING_ATTENDED, OPENING_ENCOUNTER, OPENING_LATER };

/* 宣传活动启动。李某出席启动仪式: how the campaign or festival that is told already began. */
static bool begins_told(const struct facts *facts, const struct event *event)
{
    static const struct span names[] = {
        SPAN_ROW("启动仪式"), SPAN_ROW("开幕式"), SPAN_ROW("开幕仪式"), {NULL, 0}};
    return facts->event_count > 0 && span_is_word(event->name, names) &&
           (facts->events[0].kind == EVENT_CAMPAIGN || facts->events[0].kind == EVENT_OTHER);
}

/* What the first paragraphs tell where no word of holding does: of a gathering that somebody
 * attended on a day, of whom he met, of a gathering on a day told before. */
static void read_openings(const struct reading *reading, struct facts *facts, size_t *capacity,
                          enum opening opening)
{
    enum { FIRST_PARAGRAPHS = 3 };
    uint32_t paragraphs = 0;
    for (size_t b = 0; b < reading->article->block_count && paragraphs < FIRST_PARAGRAPHS; b++) {
        const struct block *block = &reading->article->blocks[b];
        struct event event;
        if (opening == OPENING_ENCOUNTER ? facts->event_count > 0 : has_gathering(facts))
            return;
        if (block->role != BLOCK_PARAGRAPH)
            continue;
        bool found = opening == OPENING_ENCOUNTER
                         ? find_encounter_in(reading, block, &event)
                         : find_attended_in(reading, block, opening == OPENING_LATER, &event);
        if (found && !told_already(facts, &event) && !begins_told(facts, &event))
            add(reading, facts, capacity, &event);
        paragraphs++;
    }
}

void find_events(const struct reading *reading, struct facts *facts)
{
    enum { SPEAKERS_MOST = 200 /* names that are looked up */ };
    size_t capacity = 0;
    struct event visits[VISITS_MOST], campaign = {.kind = EVENT_CAMPAIGN}, spoken;
    struct campaigns kept = {.count = 0};
    size_t visit_count = find_visits(reading, visits);
    for (size_t i = 0; i < visit_count; i++)
        add(reading, facts, &capacity, &visits[i]);
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_PARAGRAPH || block->role == BLOCK_EDITOR_NOTE)
            read_block(reading, facts, &capacity, block, &campaign, &kept);
    }
    uint32_t lookups = SPEAKERS_MOST;
    for (size_t i = 0; i < facts->event_count; i++) {
        struct event *event = &facts->events[i];
        if (event->kind == EVENT_MEETING || event->kind == EVENT_CEREMONY)
            event_add_speakers(reading, facts, event, &lookups);
    }
    bool speech = event_of_speech(reading, facts, &spoken);
    if (speech && spoken.date.length > 0 && !told_already(facts, &spoken))
        add(reading, facts, &capacity, &spoken);
    read_openings(reading, facts, &capacity, OPENING_ATTENDED);
    read_openings(reading, facts, &capacity, OPENING_ENCOUNTER);
    read_openings(reading, facts, &capacity, OPENING_LATER);
    if (speech && !told_already(facts, &spoken))
        add(reading, facts, &capacity, &spoken);
    if (facts->event_count == 0 && event_of_headline(reading, &spoken)) {
        add(reading, facts, &capacity, &spoken);
        event_add_speakers(reading, facts, &facts->events[0], &lookups);
    }
    if (campaign.name.data != NULL && event_in_headline(reading, campaign.name) &&
        !told_already(facts, &campaign) && !is_in_name(facts, campaign.name))
        add(reading, facts, &capacity, &campaign); /* without its days */
    for (size_t i = 0; i < kept.count; i++)
        if (!told_already(facts, &kept.events[i]) && !is_in_name(facts, kept.events[i].name))
            add(reading, facts, &capacity, &kept.events[i]);
    if (campaign_of_notice(reading, &campaign))
        add_notice(reading, facts, &capacity, &campaign);
    for (size_t i = 0; i < facts->event_count; i++) {
        struct event *event = &facts->events[i];
        if (event->kind != EVENT_CAMPAIGN)
            event->date = day_gone_by(reading, event->date);
        event->date = day_in_named_year(reading, event->date, event->name);
    }
}

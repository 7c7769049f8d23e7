/* Somebody is said to have come, led or spoken; the name of what he came to stands behind that, up
 * to the word of the list event_words that ends it. */
#include "facts/attended.h"

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_name_ends.h"
#include "facts/event_names.h"
#include "facts/event_reach.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

enum { SHORTEST_NAME = 4, SHORTEST_LED = 3 /* 宣讲会由|…主持 */ };

/* How the clause leads to the name. */
enum way { WAY_NONE, WAY_PRESENT, WAY_UPON, WAY_HEARD, WAY_LED, WAY_DECLARED };

/* 3月5日，|县第七届人民代表大会第二次会议|上，县长…: the begin of a name that stands alone behind
 * its day; 0 where the clause tells more. */
static uint32_t follows_day(const struct reading *reading, uint32_t clause, uint32_t end,
                            uint32_t limit)
{
    enum { LEAST = 8 };
    const struct stretch *sentence = reading_sentence_of(reading, clause);
    if (sentence == NULL || clause <= sentence->begin || end < clause + LEAST || end + 1 >= limit ||
        phrase_mark_at(reading->text, end + 1) != PHRASE_COMMA)
        return 0;
    const struct mention *day = reading_mention_at(reading, sentence->begin, MENTION_TIME);
    return day != NULL && event_is_day(day->value) && day->end + 1 >= clause ? clause : 0;
}

/* 县长宣布|某某项目集中开工|。: the begin of what is declared to begin; 0 where nothing is. */
static uint32_t declared_before(const struct reading *reading, uint32_t clause,
                                const struct lexicon_hit *hit, uint32_t limit)
{
    static const struct runes declaring[] = {RUNES_ROW(U"宣布"), {NULL, 0}};
    struct runes text = reading->text;
    if (!runes_at(text, hit->end - 2, RUNES(U"开工")) ||
        (hit->end < limit && phrase_mark_at(text, hit->end) == 0))
        return 0;
    uint32_t verb = phrase_find_word(text, clause, hit->begin, declaring);
    return verb < hit->begin && first_person(reading, clause, verb) != NULL ? verb + 2 : 0;
}

/* 参加|人代会|的全体代表: who they are, and not what they do. */
static bool tells_members(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes members[] = {RUNES_ROW(U"的全体代表"),
                                           RUNES_ROW(U"的代表"),
                                           RUNES_ROW(U"的全体委员"),
                                           RUNES_ROW(U"的委员"),
                                           {NULL, 0}};
    return phrase_word_at(text, end, limit, members) != NULL;
}

/* 在|昨天（3月5日）的|团拜会上: behind the day that the event is told by; `begin` where none is. */
static uint32_t behind_day(const struct reading *reading, uint32_t begin, uint32_t end)
{
    const struct runes text = reading->text;
    const struct mention *day = reading_mention_at(reading, begin, MENTION_TIME);
    uint32_t of = day != NULL ? day->end : end;
    if (of < end && text.data[of] == U'（')
        of = phrase_closing(text, of, end) + 1;
    return of + 1 < end && text.data[of] == U'的' ? of + 1 : begin;
}

/* 出席X会议, 参加X仪式, 收看X会议, 在X会议上, 从X会上: the begin of a name that the clause leads to
 * so; 0 none. */
static uint32_t attended_before(const struct reading *reading, uint32_t clause,
                                const struct lexicon_hit *hit, uint32_t end, uint32_t limit,
                                enum way *way)
{
    struct runes text = reading->text;
    static const struct runes leads[] = {RUNES_ROW(U"出席"), RUNES_ROW(U"参加"), RUNES_ROW(U"列席"),
                                         RUNES_ROW(U"主持"), RUNES_ROW(U"收看"), RUNES_ROW(U"收听"),
                                         RUNES_ROW(U"见证"), RUNES_ROW(U"在"),   RUNES_ROW(U"从"),
                                         {NULL, 0}};
    static const struct runes seeing[] = {RUNES_ROW(U"看望"), RUNES_ROW(U"慰问"),
                                          RUNES_ROW(U"会见"), RUNES_ROW(U"接见"),
                                          RUNES_ROW(U"欢送"), {NULL, 0}};
    bool upon = end < limit && text.data[end] == U'上';
    uint32_t found = 0;
    if (tells_members(text, end, limit) ||
        phrase_find_word(text, clause, hit->begin, seeing) < hit->begin)
        return 0; /* 看望参加大会的代表 */
    for (uint32_t i = clause; i + 2 <= hit->begin; i++) {
        const struct runes *lead = phrase_word_at(text, i, hit->begin, leads);
        if (lead != NULL && (lead->length >= 2) != upon)
            found = i + lead->length;
        if (text.data[i] == U'并' && found > 0)
            found = 0; /* 出席开幕式|并宣布运动会开幕 */
    }
    if (found == 0 && upon) {
        struct phrase name = event_upon_day(reading, clause, limit);
        *way = WAY_UPON;
        return name.end == end ? name.begin : follows_day(reading, clause, end, limit);
    }
    if (found == 0)
        return 0;
    *way = !upon ? WAY_PRESENT : text.data[found - 1] == U'从' ? WAY_HEARD : WAY_UPON;
    while (found < hit->begin && (text.data[found] == U'了' || text.data[found] == U'的'))
        found++;
    return behind_day(reading, found, hit->begin);
}

/* 开工典礼|由副县长主持: the begin of the name that the clause opens with; 0 where none is led so.
 */
static uint32_t led_behind(struct runes text, uint32_t clause, const struct lexicon_hit *hit,
                           uint32_t limit)
{
    static const struct runes chairing[] = {RUNES_ROW(U"主持"), {NULL, 0}};
    if (hit->end >= limit || text.data[hit->end] != U'由' || hit->end - clause < SHORTEST_LED)
        return 0;
    uint32_t end = phrase_end(text, hit->end, limit, PHRASE_CLAUSE);
    return phrase_find_word(text, hit->end, end, chairing) < end ? clause : 0;
}

/* The day of what is attended: in the sentence; with `later`, where somebody is said to have been
 * there, the last one told before. */
static struct span day_of(const struct reading *reading, uint32_t begin, enum way way, bool later)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return (struct span){NULL, 0};
    if (!later)
        return event_date_within(reading, sentence->begin, sentence->end);
    uint32_t least =
        begin > sentence->begin + PHRASE_LONGEST ? begin - PHRASE_LONGEST : sentence->begin;
    uint32_t last = sentence->end - begin > PHRASE_LONGEST ? begin + PHRASE_LONGEST : sentence->end;
    bool there =
        way == WAY_LED || (way == WAY_PRESENT && first_person(reading, least, last) != NULL);
    return there ? event_date(reading, begin) : (struct span){NULL, 0};
}

bool find_attended_in(const struct reading *reading, const struct block *block, bool later,
                      struct event *event)
{
    struct runes text = reading->text;
    struct hit_walk walk =
        hit_walk(reading, block->begin, block->end, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known;
        enum event_kind kind =
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known);
        if (!known || kind == EVENT_CAMPAIGN)
            continue;
        enum way way = WAY_NONE;
        uint32_t clause = phrase_begin(text, block->begin, hit->end, PHRASE_CLAUSE);
        uint32_t end = event_end_of_joined(reading, event_name_end(reading, hit->end, block->end),
                                           block->end, &kind);
        if (kind != EVENT_CEREMONY && event_is_opened_behind(text, end, block->end))
            continue; /* 出席歌会|开幕式: the ceremony is told */
        uint32_t begin = attended_before(reading, clause, hit, end, block->end, &way);
        if (begin == 0 && (begin = declared_before(reading, clause, hit, block->end)) != 0)
            way = WAY_DECLARED;
        if (begin == 0 && (begin = led_behind(text, clause, hit, block->end)) != 0)
            way = WAY_LED;
        bool talk = way == WAY_PRESENT && text.data[hit->end - 1] == U'会';
        uint32_t shortest = way == WAY_LED || talk ? SHORTEST_LED : SHORTEST_NAME; /* 汇报会 */
        if (begin == 0 || end - begin < shortest || end - begin > EVENT_LONGEST_NAME)
            continue;
        struct span date = day_of(reading, begin, way, later);
        if (date.data == NULL && way != WAY_DECLARED)
            continue;
        *event = (struct event){.kind = kind,
                                .name = reading_text(reading, begin, end),
                                .date = date,
                                .place = event_place(reading, end, block->end),
                                .at = reading_extent(reading, begin, end)};
        if (way == WAY_HEARD) { /* no one present is told, but where 会议由…主持 follows */
            struct event led = *event;
            event_people(reading, begin, &led);
            if (led.chair.data != NULL)
                *event = led;
            return true;
        }
        event_people(reading, begin, event);
        const struct mention *speaker = first_person(reading, clause, begin);
        size_t none = event->attendee_count;
        if (speaker != NULL && none == 0 && !event_is_held_for(reading, speaker))
            event_add_attendee(reading, event, &none, person_name(reading, speaker));
        return true;
    }
    return false;
}

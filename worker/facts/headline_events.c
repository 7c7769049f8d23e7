/* The name stands in a line of the headline; the day and the people in the text below it. */
#include "facts/headline_events.h"

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_names.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

static bool is_headline(const struct block *block)
{
    return block->role == BLOCK_MAIN || block->role == BLOCK_KICKER ||
           block->role == BLOCK_SUBTITLE;
}

/* The event that the line says was held. */
static bool named_in(const struct reading *reading, const struct block *line, struct event *event)
{
    struct hit_walk walk =
        hit_walk(reading, line->begin, line->end, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known;
        struct event_name found;
        enum event_kind kind =
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known);
        if (!known || (kind != EVENT_MEETING && kind != EVENT_CEREMONY) ||
            !event_name_at(reading, hit, kind, line, &found))
            continue;
        *event = (struct event){.kind = found.kind,
                                .name = reading_text(reading, found.begin, found.end),
                                .place = event_place(reading, found.end, line->end),
                                .at = reading_extent(reading, found.begin, found.end)};
        return true;
    }
    return false;
}

/* 王某主持会议, 李某讲话: a line that tells who was there. */
static void add_people_of(const struct reading *reading, const struct block *line,
                          struct event *event)
{
    static const struct runes leading[] = {RUNES_ROW(U"主持"), RUNES_ROW(U"宣布"), {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"主持"), RUNES_ROW(U"宣布"),   RUNES_ROW(U"讲话"), RUNES_ROW(U"出席"),
        RUNES_ROW(U"致辞"), RUNES_ROW(U"作报告"), {NULL, 0}};
    size_t capacity = event->attendee_count;
    const struct mention *person = first_person(reading, line->begin, line->end);
    if (person == NULL || !phrase_holds_word(reading->text, person->end, line->end, deeds))
        return;
    event_add_attendee(reading, event, &capacity, person_name(reading, person));
    if (event->chair.data == NULL &&
        phrase_word_at(reading->text, person->end, line->end, leading) != NULL)
        event->chair = person_name(reading, person);
}

/* The day that one of the first paragraphs opens with. */
static struct span day_below(const struct reading *reading)
{
    enum { FIRST_PARAGRAPHS = 3 };
    const struct article *article = reading->article;
    struct span day = {NULL, 0};
    for (size_t b = 0, paragraphs = 0;
         b < article->block_count && paragraphs < FIRST_PARAGRAPHS && day.data == NULL; b++) {
        const struct block *block = &article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            continue;
        day = event_date_within(reading, block->begin,
                                phrase_end(reading->text, block->begin, block->end, PHRASE_STOP));
        paragraphs++;
    }
    return day;
}

bool event_of_headline(const struct reading *reading, struct event *event)
{
    const struct article *article = reading->article;
    const struct block *first = NULL;
    bool named = false;
    for (size_t b = 0; b < article->block_count; b++) {
        const struct block *block = &article->blocks[b];
        if (is_headline(block) && !named)
            named = named_in(reading, block, event);
        if (block->role == BLOCK_PARAGRAPH && first == NULL)
            first = block;
    }
    if (!named || first == NULL)
        return false;
    event->date = day_below(reading);
    event_people(reading, first->begin, event);
    for (size_t b = 0; b < article->block_count; b++)
        if (is_headline(&article->blocks[b]))
            add_people_of(reading, &article->blocks[b], event);
    return event->chair.data != NULL || (event->date.data != NULL && event->attendee_count > 0);
}

/* Who is told to have spoken at an event, by the statements behind it. */
#include "facts/event_speakers.h"

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/people.h"

/* Whether that is a person's name. */
static bool is_person(const struct reading *reading, struct span name)
{
    for (uint32_t i = 0; i < reading->mention_count; i++)
        if (reading->mentions[i].type == MENTION_PERSON &&
            span_equal(person_name(reading, &reading->mentions[i]), name))
            return true;
    return false;
}

/* The end of the body's paragraph that the offset lies in. */
static int32_t paragraph_end(const struct reading *reading, int32_t offset)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        struct extent extent = reading_extent(reading, block->begin, block->end);
        if (extent.begin >= 0 && extent.begin <= offset && offset < extent.end)
            return extent.end;
    }
    return 0;
}

/* 仪式完成后，县长主持召开|座谈会|并强调: where the sentence begins that tells of the event there.
 */
static int32_t begin_of_account(const struct reading *reading, int32_t event)
{
    const struct stretch *sentence =
        event >= 0 ? reading_sentence_of(reading, (uint32_t)event) : NULL;
    return sentence != NULL ? reading_extent(reading, sentence->begin, sentence->end).begin : event;
}

static bool is_attendee(const struct event *event, struct span person)
{
    for (size_t i = 0; i < event->attendee_count; i++)
        if (span_equal(event->attendees[i], person))
            return true;
    return false;
}

/* Whether the event is the meeting of the visit that the article tells first. */
static bool is_of_visit(const struct facts *facts, const struct event *event)
{
    const struct event *visit = &facts->events[0];
    return event->kind == EVENT_MEETING && visit->kind == EVENT_VISIT &&
           event->at.begin > visit->at.begin && span_equal(event->date, visit->date);
}

/* 王某到某镇检查。该镇9日召开会议…，王某要求…: whether the visit on which he speaks was on another
 * day than the meeting. */
static bool was_elsewhere(const struct facts *facts, const struct event *event, struct span speaker)
{
    const struct event *visit = &facts->events[0];
    return visit->kind == EVENT_VISIT && event_other_days(visit->date, event->date) &&
           is_attendee(visit, speaker);
}

/* Whether the event is the meeting of a visit that the speaker was on, or received: what he says
 * behind it he said there. */
static bool went_along(const struct facts *facts, const struct event *event, struct span speaker)
{
    return is_of_visit(facts, event) && is_attendee(&facts->events[0], speaker);
}

void event_add_speakers(const struct reading *reading, const struct facts *facts,
                        struct event *event, uint32_t *lookups)
{
    if (is_of_visit(facts, event) && event->place == reading->own_place &&
        facts->events[0].place != 0)
        event->place = facts->events[0].place; /* 赴某县考察，并召开座谈会 */
    int32_t end = paragraph_end(reading, event->at.begin), next = INT32_MAX;
    for (size_t i = 0; i < facts->event_count; i++) {
        int32_t begin = begin_of_account(reading, facts->events[i].at.begin);
        if (begin > event->at.begin && begin < next)
            next = begin;
    }
    size_t capacity = event->attendee_count;
    for (size_t i = 0; i < facts->statement_count; i++) {
        const struct statement *statement = &facts->statements[i];
        bool demands =
            (span_equal(statement->verb, SPAN("表示")) && !statement->quoted &&
             (statement->at.begin <= end + 1 || went_along(facts, event, statement->speaker))) ||
            span_equal(statement->verb, SPAN("指出")) ||
            span_equal(statement->verb, SPAN("强调")) || span_equal(statement->verb, SPAN("要求"));
        if (statement->at.begin >= event->at.begin && statement->at.begin < next &&
            (statement->at.begin < end || demands) && *lookups > 0) {
            --*lookups;
            struct span left = statement->speaker;
            while (left.length > 0) { /* several who said it together */
                size_t end_of_name = span_find(left, SPAN("、"));
                struct span name = span_slice(left, 0, end_of_name);
                if (is_person(reading, name) && !was_elsewhere(facts, event, name))
                    event_add_attendee(reading, event, &capacity, name);
                left = span_slice(left, end_of_name + SPAN("、").length, left.length);
            }
        }
    }
}

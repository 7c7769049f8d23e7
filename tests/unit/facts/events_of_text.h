/* The events of a text, a line of words each: kind name date place chair attendees @stops/sites; */
#ifndef TIDINGS_TESTS_EVENTS_OF_TEXT_H
#define TIDINGS_TESTS_EVENTS_OF_TEXT_H

#include "facts_of_text.h"

static inline void print_events(struct buffer *out, const char *body, const struct facts *facts)
{
    static const char *const kinds[] = {"meeting", "visit", "campaign", "ceremony", "other"};
    for (size_t i = 0; i < facts->event_count; i++) {
        const struct event *event = &facts->events[i];
        words_at(body, event->at);
        buffer_append_format(out, "%s", kinds[event->kind]);
        print_span(out, " ", event->name);
        print_span(out, " ", event->date);
        buffer_append_format(out, " %u", event->place);
        print_span(out, " chair ", event->chair);
        for (size_t k = 0; k < event->attendee_count; k++)
            print_span(out, " ", event->attendees[k]);
        for (size_t k = 0; k < event->stop_count; k++) {
            print_span(out, " @", event->stops[k].place);
            for (size_t m = 0; m < event->stops[k].site_count; m++)
                print_span(out, "/", event->stops[k].sites[m]);
        }
        buffer_append_byte(out, ';');
    }
}

#endif

/* Meetings and ceremonies: kind name date place chair and who attends. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
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

static void a_meeting_has_its_chair_and_who_attends(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月15日，平阴县召开项目建设推进会议。县委书记李明主持会议，县长王强出席会议。",
         "meeting 项目建设推进会议 2021-04-15 370124 chair 李明 李明 王强;"},
    };
    CHECK_CASES(cases, print);
}

static void a_ceremony_has_its_name_and_day(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月15日，平阴县举行第五届玫瑰文化节开幕式。县长王强出席。",
         "ceremony 第五届玫瑰文化节开幕式 2021-04-15 370124 王强;"},
    };
    CHECK_CASES(cases, print);
}

static void meetings_in_general_are_no_event(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县多次召开会议研究此事。", ""},
        {"平阴县的会议室已经建成。", ""},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_meeting_has_its_chair_and_who_attends),
        cmocka_unit_test(a_ceremony_has_its_name_and_day),
        cmocka_unit_test(meetings_in_general_are_no_event),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

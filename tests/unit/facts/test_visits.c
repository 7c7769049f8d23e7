/* Visits: the day, who goes, the stops and their sites. */
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

static void a_tour_names_the_day_and_who_goes(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"4月15日，平阴县委书记李明到孔村镇调研。李明先后来到玫瑰小镇、阿胶产业园，实地察看项目进展"
         "。县委副书记王强参加活动。",
         "visit 调研 2021-04-15 370124 李明 王强;"},
    };
    CHECK_CASES(cases, print);
}

static void plans_and_duties_to_visit_are_no_visit(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县要求，部门负责人每月到企业走访不少于两次。", ""},
        {"平阴县将组织干部到企业调研。", ""},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tour_names_the_day_and_who_goes),
        cmocka_unit_test(plans_and_duties_to_visit_are_no_visit),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

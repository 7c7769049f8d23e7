/* What an article is about: its subjects, the heaviest first. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    (void)body;
    for (size_t i = 0; i < facts->subject_count; i++)
        print_span(out, i > 0 ? "|" : "", facts->subjects[i].name);
}

static void several_words_of_a_subject_tell_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县的果园红了，果农忙着采摘，合作社的大棚也挂了果。", "农业农村"},
        {"平阴县整治机关作风，纪委开展巡察，监委公开反腐案件。", "党的建设"},
        {"平阴县的果园红了，天气很好。", ""},
        {"平阴市政府开会，市政府部署，市政协视察。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_lesser_subject_stands_beside_the_heaviest(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县种植小麦，播种玉米，果园丰收，农机下田。学校开学，教师到岗，学生返校。",
         "农业农村|教育"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(several_words_of_a_subject_tell_it),
        cmocka_unit_test(a_lesser_subject_stands_beside_the_heaviest),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

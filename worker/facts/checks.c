/* Where the text states a count, what was found: 八个方面 and the list behind it, a frame's numeral
 * and its parts, 五地廿八个项目 and the stops of a tour. A disagreement is no error of the article:
 * it says that we, or a damaged text, missed something. */
#include "facts/families.h"
#include "facts/phrase.h"

enum { BEFORE_A_LIST = 80 };

static void add(const struct reading *reading, struct facts *facts, size_t *capacity,
                struct span text, uint32_t stated, size_t found)
{
    facts->checks = arena_extend(reading->arena, facts->checks, facts->check_count, capacity,
                                 sizeof(*facts->checks));
    facts->checks[facts->check_count++] = (struct check){text, (int32_t)stated, (int32_t)found};
}

/* The last count of 方面, 项, 点, 条 ... in the words that lead into a list. */
static void check_list(const struct reading *reading, struct facts *facts, size_t *capacity,
                       const struct list *list)
{
    static const struct runes things[] = {
        RUNES_ROW(U"个方面"), RUNES_ROW(U"方面"),   RUNES_ROW(U"项工作"), RUNES_ROW(U"个重点"),
        RUNES_ROW(U"个问题"), RUNES_ROW(U"点要求"), RUNES_ROW(U"点意见"), RUNES_ROW(U"件事"),
        RUNES_ROW(U"点启示"), RUNES_ROW(U"条"),     RUNES_ROW(U"项任务"), {NULL, 0}};
    struct runes text = reading->text;
    if (list->at.begin < 0 || list->marker >= MARKER_COUNTED)
        return;
    uint32_t begin = (uint32_t)list->at.begin;
    uint32_t from = begin > BEFORE_A_LIST ? begin - BEFORE_A_LIST : 0;
    uint32_t stated = 0, at = 0, end = 0;
    for (uint32_t i = from; i < begin; i++) {
        uint32_t number, length = phrase_count(text, i, begin, &number);
        if (length == 0)
            continue;
        const struct runes *thing = phrase_word_at(text, i + length, begin, things);
        if (thing != NULL) {
            stated = number;
            at = i;
            end = i + length + thing->length;
        }
        i += length - 1;
    }
    if (stated >= 2)
        add(reading, facts, capacity, reading_text(reading, at, end), stated, list->item_count);
}

/* 廿八个项目, 五地: counts of what a tour saw. */
static void check_visit(const struct reading *reading, struct facts *facts, size_t *capacity,
                        const struct event *event)
{
    static const struct runes sites[] = {RUNES_ROW(U"个项目"),
                                         RUNES_ROW(U"个点"),
                                         RUNES_ROW(U"个现场"),
                                         RUNES_ROW(U"家企业"),
                                         {NULL, 0}};
    static const struct runes places[] = {RUNES_ROW(U"地"),   RUNES_ROW(U"县"),   RUNES_ROW(U"区"),
                                          RUNES_ROW(U"个区"), RUNES_ROW(U"个县"), {NULL, 0}};
    struct runes text = reading->text;
    size_t site_count = 0;
    for (size_t i = 0; i < event->stop_count; i++)
        site_count += event->stops[i].site_count;
    if (event->stop_count < 2)
        return;
    for (uint32_t i = 0; i + 1 < reading->article->body_length; i++) {
        uint32_t number, length = phrase_count(text, i, reading->article->body_length, &number);
        if (length == 0)
            continue;
        uint32_t end = i + length;
        const struct runes *thing = phrase_word_at(text, end, reading->article->body_length, sites);
        if (thing != NULL && number > event->stop_count)
            add(reading, facts, capacity, reading_text(reading, i, end + thing->length), number,
                site_count);
        thing = phrase_word_at(text, end, reading->article->body_length, places);
        uint32_t ignored;
        if (thing != NULL && number >= 2 && number < 20 &&
            phrase_count(text, end + thing->length, reading->article->body_length, &ignored) > 0)
            add(reading, facts, capacity, reading_text(reading, i, end + thing->length), number,
                event->stop_count);
        i = end - 1;
    }
}

void find_checks(const struct reading *reading, struct facts *facts)
{
    size_t capacity = 0;
    for (size_t i = 0; i < facts->list_count; i++)
        check_list(reading, facts, &capacity, &facts->lists[i]);
    for (size_t i = 0; i < facts->event_count; i++)
        if (facts->events[i].kind == EVENT_VISIT)
            check_visit(reading, facts, &capacity, &facts->events[i]);
}

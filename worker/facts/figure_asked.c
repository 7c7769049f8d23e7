/* What is asked for, by a frame of work or by who says it, and is no result though nothing beside
 * the amount says so. */
#include "facts/figure_asked.h"

#include "facts/phrase.h"

/* “4820”工程，就是建设4个…: what a frame of work spells out is to be done. */
bool figure_in_planned_frame(const struct facts *facts, struct extent at)
{
    static const struct span works[] = {
        SPAN_ROW("工程"), SPAN_ROW("行动"), SPAN_ROW("目标"), SPAN_ROW("计划"), {NULL, 0}};
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *frame = &facts->frameworks[i];
        if (frame->part_count == 0 || at.begin < frame->at.begin || at.end > frame->at.end)
            continue;
        if (span_tail_word(frame->name, works) > 0)
            return true;
    }
    return false;
}

static bool asks_for(struct span verb)
{
    static const struct span verbs[] = {
        SPAN_ROW("要求"), SPAN_ROW("强调"), SPAN_ROW("部署"), SPAN_ROW("号召"), SPAN_ROW("叮嘱"),
        SPAN_ROW("嘱咐"), SPAN_ROW("明确"), SPAN_ROW("希望"), SPAN_ROW("提出"), {NULL, 0}};
    return span_is_word(verb, verbs);
}

/* 检查组查看了厂区，|当场下达整改书4份: a sentence that tells what was done asks for nothing. */
static bool tells_deeds(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes marks[] = {RUNES_ROW(U"了"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"为除到受不好");
    for (uint32_t at = begin + 2; (at = phrase_find_word(text, at, end, marks)) + 1 < end; at++)
        if (text.data[at + 1] != U'解' && !runes_hold(bound, text.data[at - 1]))
            return true;
    return false;
}

bool figure_is_asked(const struct statement *statement, struct runes text, uint32_t begin,
                     uint32_t end)
{
    return statement != NULL && asks_for(statement->verb) && !tells_deeds(text, begin, end);
}

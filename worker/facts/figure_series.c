/* 省级项目29个，今年计划完成投资42亿元，|市级项目|202个: what is planned for the first are the
 * sums. */
#include "facts/figure_series.h"

#include "facts/figure_from.h"

#include "facts/figure_object.h"
#include "facts/figure_promises.h"
#include "facts/figure_text.h"

/* Of how many characters the kinds' common noun is, in bytes. */
enum { NOUN = 6 };

static bool is_of_kind(const struct figure *first, const struct figure *figure)
{
    return first->aspect == ASPECT_COUNT && span_equal(first->unit, figure->unit) &&
           first->indicator.length > NOUN && figure->indicator.length > NOUN &&
           span_ends_with(figure->indicator,
                          span_slice(first->indicator, first->indicator.length - NOUN,
                                     first->indicator.length));
}

enum figure_status figure_status_in_series(const struct figure_reader *reader,
                                           const struct amount *amount, const struct figure *figure)
{
    const struct facts *facts = reader->facts;
    const struct reading *reading = reader->reading;
    uint32_t at;
    if (figure->status != FIGURE_TARGET || figure->aspect != ASPECT_COUNT ||
        facts->figure_count < reader->figures_from + 2 ||
        figure_promise_word(reading, amount->clause_begin, amount->end, &at) != 0 ||
        figure_verb_within(reading->text, amount->clause_begin, amount->begin) < amount->begin)
        return figure->status;
    const struct figure *first = &facts->figures[reader->figures_from];
    const struct figure *last = &facts->figures[facts->figure_count - 1];
    return is_of_kind(first, figure) && first->status == FIGURE_RESULT &&
                   last->status == FIGURE_TARGET && !span_equal(last->unit, figure->unit)
               ? first->status
               : figure->status;
}

struct span figure_scope_in_row(const struct figure_reader *reader, const struct amount *amount)
{
    enum { NAME_MOST = 14, PAUSE = 1 };
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    const struct figure *last = facts->figure_count > reader->figures_from
                                    ? &facts->figures[facts->figure_count - 1]
                                    : NULL;
    uint32_t begin = amount->mention->begin;
    if (last == NULL || last->aspect != ASPECT_RANK || last->at.end < 0)
        return (struct span){NULL, 0};
    uint32_t end = (uint32_t)last->at.end;
    bool next = end + PAUSE < begin && begin - end <= NAME_MOST + PAUSE &&
                phrase_mark_at(text, end) == PHRASE_PAUSE &&
                phrase_is_han(text, (struct phrase){end + PAUSE, begin});
    next |= end < begin && figure_is_reached_from(text, (struct phrase){end, begin});
    return next ? last->scope : (struct span){NULL, 0}; /* 由全市第八位|上升到|第三位 */
}

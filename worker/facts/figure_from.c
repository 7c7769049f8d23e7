/* What an amount moved from (从39个增加到81个): not what it reached. */
#include "facts/figure_from.h"

#include "facts/figure_reach.h"

const struct runes *figure_from_before(void)
{
    static const struct runes words[] = {RUNES_ROW(U"从原先的"),
                                         RUNES_ROW(U"由原先的"),
                                         RUNES_ROW(U"从原先"),
                                         RUNES_ROW(U"由原先"),
                                         RUNES_ROW(U"从最初的"),
                                         RUNES_ROW(U"由最初的"),
                                         RUNES_ROW(U"从原来的"),
                                         RUNES_ROW(U"由原来的"),
                                         RUNES_ROW(U"从过去的"),
                                         RUNES_ROW(U"由过去的"),
                                         RUNES_ROW(U"从当初的"),
                                         RUNES_ROW(U"由当初的"),
                                         RUNES_ROW(U"从起初的"),
                                         RUNES_ROW(U"从以前的"),
                                         RUNES_ROW(U"由以前的"),
                                         RUNES_ROW(U"从最初"),
                                         RUNES_ROW(U"从原来"),
                                         RUNES_ROW(U"由原来"),
                                         {NULL, 0}};
    return words;
}

uint32_t figure_leads_from(struct runes text, uint32_t begin, uint32_t end)
{
    enum { FURTHEST = 10 };
    static const struct runes from[] = {RUNES_ROW(U"从"), RUNES_ROW(U"由"), {NULL, 0}};
    return phrase_find_word(text, end - begin > FURTHEST ? end - FURTHEST : begin, end, from);
}

bool figure_is_from(const struct reading *reading, const struct amount *amount)
{
    enum { LONGEST_TIME = 9 };
    static const struct runes from = RUNES_ROW(U"从由");
    static const struct runes seasons[] = {
        RUNES_ROW(U"同期"), RUNES_ROW(U"年初"), RUNES_ROW(U"年末"), RUNES_ROW(U"前期"),
        RUNES_ROW(U"初期"), RUNES_ROW(U"季"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = amount->mention->begin, clause = amount->clause_begin;
    if (begin == clause)
        return false;
    static const struct runes hedges = RUNES_ROW(U"约近超");
    if (begin > clause + 1 && runes_hold(hedges, text.data[begin - 1]))
        begin--;
    if (runes_hold(from, text.data[begin - 1]))
        return true;
    if (phrase_word_before(text, clause, begin, figure_from_before()) != NULL)
        return true;
    if (text.data[begin - 1] == U'的')
        begin--;
    if (phrase_word_before(text, clause, begin, seasons) != NULL && /* 从上个榨季同期的 */
        figure_leads_from(text, clause, begin) < begin)
        return true;
    uint32_t since = begin - clause > LONGEST_TIME ? begin - LONGEST_TIME : clause;
    for (uint32_t at = since; at < begin; at++) {
        const struct mention *time = runes_hold(from, text.data[at])
                                         ? reading_mention_at(reading, at + 1, MENTION_TIME)
                                         : NULL;
        if (time != NULL && time->end == begin)
            return true;
    }
    return false;
}

bool figure_is_reached_from(struct runes text, struct phrase between)
{
    enum { LONGEST_VERB = 6 };
    static const struct runes reached = RUNES_ROW(U"到至为成");
    uint32_t end = between.end;
    while (end > between.begin &&
           (runes_hold((struct runes)RUNES_ROW(U"约近了超过"), text.data[end - 1])))
        end--;
    return end > between.begin + 1 && end - between.begin <= LONGEST_VERB &&
           runes_hold(reached, text.data[end - 1]) && phrase_is_han(text, between);
}

bool figure_moves_on(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes reached = RUNES_ROW(U"到至为成");
    enum { FURTHEST = 10, LONGEST_VERB = 8 };
    uint32_t at = begin;
    while (at < limit && at < begin + FURTHEST &&
           (rune_is_digit(text.data[at]) || text.data[at] == U'.' || text.data[at] == U'、' ||
            text.data[at] == U'和'))
        at++;
    if (at > begin && at < limit)
        at++; /* the unit of the second amount */
    for (uint32_t i = at + 1; i + 1 < limit && i < at + LONGEST_VERB && rune_is_han(text.data[i]);
         i++)
        if (runes_hold(reached, text.data[i])) {
            static const struct runes hedges = RUNES_ROW(U"了约近超");
            uint32_t to = i + 1;
            while (to + 1 < limit && runes_hold(hedges, text.data[to]))
                to++;
            if (rune_is_digit(text.data[to]) || runes_at(text, to, RUNES(U"目前")) ||
                runes_at(text, to, RUNES(U"今年")) || runes_at(text, to, RUNES(U"去年")))
                return true;
        }
    return false;
}

/* 2020年，绿化率由32%提高到41%: what it rose from was so before, at a time of its own or at none:
 * 由2012年的32%. */
struct figure_time figure_time_moved_from(const struct figure_context *context,
                                          const struct amount *amount)
{
    struct runes text = context->reading->text;
    uint32_t from = figure_leads_from(text, amount->clause_begin, amount->begin);
    struct figure_time none = {0};
    return from < amount->begin ? figure_last_time(context, from + 1, amount->begin, none) : none;
}

/* 到2025年，绿化率由现在的32%提高到|41%: what is reached from what is so now lies ahead, at the
 * time that was told before. */
bool figure_moves_from_now(const struct figure_context *context, const struct stretch *sentence,
                           const struct amount *amount, struct figure_time *time)
{
    static const struct runes now[] = {RUNES_ROW(U"由现在"),
                                       RUNES_ROW(U"从现在"),
                                       RUNES_ROW(U"由目前"),
                                       RUNES_ROW(U"从目前"),
                                       RUNES_ROW(U"由当前"),
                                       RUNES_ROW(U"从当前"),
                                       {NULL, 0}};
    struct runes text = context->reading->text;
    uint32_t at = phrase_find_word(text, amount->clause_begin, amount->begin, now);
    if (at == amount->begin)
        return false;
    *time = figure_last_time(context, sentence->begin, at, context->paragraph);
    return true;
}

/* Told by the words around the name, up to the marks of its clause or sentence. */
#include "facts/event_plans.h"

#include "facts/event_days.h"
#include "facts/phrase.h"

bool event_is_planned(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"定于"),   RUNES_ROW(U"将于"),   RUNES_ROW(U"拟于"),   RUNES_ROW(U"将在"),
        RUNES_ROW(U"还将"),   RUNES_ROW(U"将举行"), RUNES_ROW(U"将举办"), RUNES_ROW(U"将召开"),
        RUNES_ROW(U"将开展"), RUNES_ROW(U"将迎来"), RUNES_ROW(U"将开幕"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return false;
    uint32_t clause = phrase_begin(reading->text, sentence->begin, begin, PHRASE_CLAUSE);
    uint32_t stop = phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE);
    return phrase_holds_word(reading->text, clause, begin, words) ||
           phrase_holds_word(reading->text, end, stop, words);
}

bool event_is_called_off(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes intended[] = {RUNES_ROW(U"原定"),
                                            RUNES_ROW(U"原拟"),
                                            RUNES_ROW(U"原计划"),
                                            RUNES_ROW(U"原本"),
                                            {NULL, 0}};
    static const struct runes off[] = {RUNES_ROW(U"取消"),   RUNES_ROW(U"延期"), RUNES_ROW(U"推迟"),
                                       RUNES_ROW(U"暂停"),   RUNES_ROW(U"停办"), RUNES_ROW(U"暂缓"),
                                       RUNES_ROW(U"不再举"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL || !phrase_holds_word(reading->text, sentence->begin, begin, intended))
        return false;
    return phrase_holds_word(reading->text, end, sentence->end, off) &&
           event_moved_to(reading, end, sentence->end).data == NULL;
}

bool event_in_headline(const struct reading *reading, struct span name)
{
    struct runes words = runes_from_utf8(reading->arena, name, NULL);
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_MAIN &&
            runes_find(runes_slice(reading->text, 0, block->end), block->begin, words) < block->end)
            return true;
    }
    return false;
}

struct span event_planned_day(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes behind[] = {
        RUNES_ROW(U"定于"), RUNES_ROW(U"将于"), RUNES_ROW(U"拟于"), RUNES_ROW(U"将在"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return (struct span){NULL, 0};
    uint32_t stop = phrase_end(reading->text, end, sentence->end, PHRASE_CLAUSE);
    uint32_t clause = phrase_begin(reading->text, sentence->begin, begin, PHRASE_CLAUSE);
    struct span moved = event_moved_to(reading, clause, stop);
    if (moved.data != NULL)
        return moved;
    if (phrase_holds_word(reading->text, end, stop, behind) && sentence != reading->sentences &&
        !event_in_headline(reading, reading_text(reading, begin, end)))
        return (struct span){NULL, 0};
    static const struct runes ahead[] = {
        RUNES_ROW(U"定于"), RUNES_ROW(U"将于"), RUNES_ROW(U"拟于"), {NULL, 0}};
    uint32_t word = phrase_find_word(reading->text, clause, stop, ahead) + 2;
    const struct mention *day =
        word < stop ? reading_mention_at(reading, word, MENTION_TIME) : NULL;
    if (day != NULL && event_is_day(day->value))
        return day->value;
    return event_day_told(reading, sentence->begin, sentence->end).data != NULL
               ? event_date(reading, begin)
               : (struct span){NULL, 0};
}

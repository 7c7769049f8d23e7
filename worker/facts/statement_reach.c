/* A statement goes on to the end of its paragraph, but not over a sentence that tells what others
 * did meanwhile: officials who lead, read out or report, those present who watch or sign, the
 * meeting that also heard something. Only text and persons are asked. */
#include "facts/statement_reach.h"

#include "facts/event_presence.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/statement_content.h"
#include "facts/statement_joint.h"

/* 随后，|, 会前，|, 仪式上，|: behind the words that only say when. */
static uint32_t behind_when(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 6 };
    static const struct runes endings = RUNES_ROW(U"后前上间时中场天");
    uint32_t last = end - begin > LONGEST ? begin + LONGEST : end;
    uint32_t comma = phrase_end(text, begin, last, PHRASE_CLAUSE);
    return comma > begin && comma < last && phrase_mark_at(text, comma) == PHRASE_COMMA &&
                   runes_hold(endings, text.data[comma - 1])
               ? comma + 1
               : begin;
}

/* 与会人员|共同观看了…, not 与会人员|要认真落实…. */
static bool tells_of_a_group(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes groups[] = {RUNES_ROW(U"与会人员"), RUNES_ROW(U"与会领导"),
                                          RUNES_ROW(U"与会嘉宾"), RUNES_ROW(U"与会代表"),
                                          RUNES_ROW(U"参会人员"), RUNES_ROW(U"参会代表"),
                                          RUNES_ROW(U"与会同志"), {NULL, 0}};
    static const struct runes duties[] = {
        RUNES_ROW(U"要"),   RUNES_ROW(U"应"),   RUNES_ROW(U"须"),   RUNES_ROW(U"必须"),
        RUNES_ROW(U"务必"), RUNES_ROW(U"一定"), RUNES_ROW(U"能"),   RUNES_ROW(U"可以"),
        RUNES_ROW(U"的"),   RUNES_ROW(U"会后"), RUNES_ROW(U"回去"), RUNES_ROW(U"、"),
        RUNES_ROW(U"，"),   {NULL, 0}};
    uint32_t behind = begin + phrase_word_length(text, begin, end, groups);
    return behind > begin && behind < end && phrase_word_at(text, behind, end, duties) == NULL;
}

/* 会议由Y主持, 会议还审议了…, 双方签订了…: the course of what goes on there. */
static bool tells_the_course(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes led[] = {RUNES_ROW(U"会议由"),
                                       RUNES_ROW(U"仪式由"),
                                       RUNES_ROW(U"大会由"),
                                       RUNES_ROW(U"活动由"),
                                       {NULL, 0}};
    static const struct runes also[] = {RUNES_ROW(U"会议还"), {NULL, 0}};
    static const struct runes chairing[] = {RUNES_ROW(U"主持"), {NULL, 0}};
    static const struct runes doings[] = {
        RUNES_ROW(U"研究"), RUNES_ROW(U"审议"), RUNES_ROW(U"听取"), RUNES_ROW(U"传达"),
        RUNES_ROW(U"学习"), RUNES_ROW(U"通报"), RUNES_ROW(U"安排"), RUNES_ROW(U"表彰"),
        RUNES_ROW(U"讨论"), RUNES_ROW(U"书面"), RUNES_ROW(U"宣读"), {NULL, 0}};
    static const struct runes sides[] = {RUNES_ROW(U"双方"), {NULL, 0}};
    static const struct runes signing[] = {
        RUNES_ROW(U"签订了"), RUNES_ROW(U"签署了"), RUNES_ROW(U"签约"), {NULL, 0}};
    uint32_t clause = phrase_end(text, begin, end, PHRASE_CLAUSE);
    if (phrase_word_at(text, begin, end, led) != NULL)
        return phrase_holds_word(text, begin, clause, chairing);
    const struct runes *word = phrase_word_at(text, begin, end, also);
    if (word != NULL)
        return phrase_word_at(text, begin + word->length, end, doings) != NULL;
    return phrase_word_at(text, begin, end, sides) != NULL &&
           phrase_holds_word(text, begin, clause, signing);
}

/* 县长Y|主持会议, 县领导Y、Z|参加: officials by post and name, other than the speaker, and what one
 * does at such an occasion. */
static bool tells_of_an_official(const struct reading *reading, struct span speaker, uint32_t begin,
                                 uint32_t end)
{
    struct runes text = reading->text;
    const uint32_t name = statement_behind_titles(reading, begin, end);
    const struct mention *person = reading_mention_at(reading, name, MENTION_PERSON);
    if (name == begin || person == NULL || span_equal(person_name(reading, person), speaker))
        return false;
    const struct mention *last = statement_last_of(reading, person, end);
    return last->end < end && text.data[last->end] != U'的' &&
           presence_told(reading, last->end, phrase_end(text, last->end, end, PHRASE_CLAUSE));
}

uint32_t statement_reach_end(const struct reading *reading, struct span speaker, uint32_t content,
                             uint32_t from, uint32_t end)
{
    struct runes text = reading->text;
    uint32_t begin = phrase_end(text, from, end, PHRASE_STOP | PHRASE_SEMICOLON);
    while (begin < end) {
        begin++;
        if (begin < end && text.data[begin] == U' ')
            begin++;
        const uint32_t sentence = phrase_end(text, begin, end, PHRASE_STOP | PHRASE_SEMICOLON);
        const uint32_t at = behind_when(text, begin, sentence);
        if (at < sentence &&
            (tells_of_a_group(text, at, sentence) || tells_the_course(text, at, sentence) ||
             tells_of_an_official(reading, speaker, at, sentence)) &&
            !statement_inside_quotation(text, content, begin))
            return begin;
        begin = sentence;
    }
    return end;
}

const struct statement *statement_over(const struct facts *facts, int32_t at)
{
    for (size_t i = 0; i < facts->statement_count; i++)
        if (facts->statements[i].at.begin <= at && at < facts->statements[i].at.end)
            return &facts->statements[i];
    return NULL;
}

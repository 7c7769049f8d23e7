/* The subject of a clause that begins with its verb is that of the clause before; 随后 takes it
 * over from the sentence before. */
#include "facts/event_subjects.h"

#include "facts/event_details.h"
#include "facts/people.h"
#include "facts/phrase.h"

/* Where the words of holding begin before the name; `begin` where there are none. */
static uint32_t words_of_holding(struct runes text, uint32_t least, uint32_t begin, bool *chairs)
{
    static const struct runes chairing[] = {RUNES_ROW(U"主持召开了"), RUNES_ROW(U"主持召开"),
                                            RUNES_ROW(U"主持举行了"), RUNES_ROW(U"主持举行"),
                                            RUNES_ROW(U"组织召开"),   RUNES_ROW(U"主持了"),
                                            RUNES_ROW(U"主持"),       {NULL, 0}};
    static const struct runes holding[] = {RUNES_ROW(U"召开了"),
                                           RUNES_ROW(U"召开"),
                                           RUNES_ROW(U"举行了"),
                                           RUNES_ROW(U"举行"),
                                           {NULL, 0}};
    const struct runes *word = phrase_word_before(text, least, begin, chairing);
    *chairs = word != NULL;
    if (word == NULL)
        word = phrase_word_before(text, least, begin, holding);
    return word != NULL ? begin - word->length : begin;
}

/* 随后|, 并|在镇政府: whether nothing but when, where and how stands in [begin, end). */
static bool names_nobody(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LONGEST_PLACE = 16 };
    static const struct runes leads[] = {RUNES_ROW(U"并"),   RUNES_ROW(U"随后"), RUNES_ROW(U"随即"),
                                         RUNES_ROW(U"接着"), RUNES_ROW(U"还"),   RUNES_ROW(U"之后"),
                                         RUNES_ROW(U"而后"), RUNES_ROW(U"现场"), RUNES_ROW(U"当场"),
                                         RUNES_ROW(U"就地"), RUNES_ROW(U"又"),   RUNES_ROW(U"一起"),
                                         RUNES_ROW(U"下午"), RUNES_ROW(U"当晚"), RUNES_ROW(U"其间"),
                                         RUNES_ROW(U"期间"), RUNES_ROW(U"，"),   {NULL, 0}};
    struct runes text = reading->text;
    while (begin < end) {
        uint32_t length = phrase_word_length(text, begin, end, leads);
        if (length == 0 && text.data[begin] == U'在' && end - begin <= LONGEST_PLACE)
            return first_person(reading, begin, end) == NULL;
        if (length == 0)
            return false;
        begin += length;
    }
    return true;
}

/* The one whom [begin, end) is about: the first person whom it names. NULL where he only went along
 * (县长李某陪同), was called on, or said something. */
static const struct mention *subject_of(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes along[] = {
        RUNES_ROW(U"陪同"), RUNES_ROW(U"随同"), RUNES_ROW(U"参加"), RUNES_ROW(U"一同"), {NULL, 0}};
    static const struct runes saying[] = {RUNES_ROW(U"要求"), RUNES_ROW(U"指出"),
                                          RUNES_ROW(U"强调"), RUNES_ROW(U"表示"),
                                          RUNES_ROW(U"说"),   {NULL, 0}};
    struct runes text = reading->text;
    const struct mention *person = first_person(reading, begin, end);
    if (person == NULL || phrase_word_at(text, person->end, end, saying) != NULL ||
        event_is_called_on(reading, person, begin) || event_only_names(reading, person, begin, end))
        return NULL;
    uint32_t stop = phrase_end(text, person->end, end, PHRASE_CLAUSE);
    return phrase_word_before(text, person->end, stop, along) == NULL ? person : NULL;
}

/* 李某强调，…。 as the paragraph before: who demanded something there. */
static const struct mention *demander_of(const struct reading *reading,
                                         const struct stretch *sentence)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"强调"), RUNES_ROW(U"指出"), RUNES_ROW(U"要求"), {NULL, 0}};
    while (sentence > reading->sentences && sentence[-1].block == sentence->block)
        sentence--;
    const struct mention *person = first_person(reading, sentence->begin, sentence->end);
    return person != NULL &&
                   phrase_word_at(reading->text, person->end, sentence->end, verbs) != NULL
               ? person
               : NULL;
}

const struct mention *event_elided_subject(const struct reading *reading, uint32_t begin,
                                           bool *chairs)
{
    enum { FURTHEST = 150 };
    struct runes text = reading->text;
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL || begin <= sentence->begin)
        return NULL;
    const uint32_t least = begin - sentence->begin > FURTHEST ? begin - FURTHEST : sentence->begin;
    uint32_t held = words_of_holding(text, least, begin, chairs);
    if (held == begin)
        return NULL;
    uint32_t clause = phrase_begin(text, least, held, PHRASE_CLAUSE), with = clause;
    static const struct runes joining[] = {RUNES_ROW(U"并"), {NULL, 0}};
    uint32_t joint = phrase_find_word(text, clause, held, joining);
    if (joint < held && joint > clause && names_nobody(reading, joint, held))
        return subject_of(reading, clause, joint); /* 李某到A镇调研|并召开座谈会 */
    if (!names_nobody(reading, clause, held))
        return NULL;
    while (with > least) {
        uint32_t end = with - 1;
        with = phrase_begin(text, least, end, PHRASE_CLAUSE);
        if (first_person(reading, with, end) == NULL)
            continue;
        const struct mention *subject = subject_of(reading, with, end);
        if (subject != NULL)
            return subject;
    }
    static const struct runes following[] = {
        RUNES_ROW(U"随后"), RUNES_ROW(U"随即"), RUNES_ROW(U"接着"), RUNES_ROW(U"之后"),
        RUNES_ROW(U"而后"), RUNES_ROW(U"当晚"), {NULL, 0}};
    if (least > sentence->begin || sentence == reading->sentences ||
        phrase_word_at(text, sentence->begin, held, following) == NULL)
        return NULL;
    if (sentence[-1].block != sentence->block)
        return demander_of(reading, sentence - 1);
    return subject_of(reading, sentence[-1].begin, sentence[-1].end);
}

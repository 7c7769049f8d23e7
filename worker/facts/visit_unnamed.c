/* Told by who goes where and what for, or by what was looked at there. */
#include "facts/visit_unnamed.h"

#include "facts/people.h"
#include "facts/visit_names.h"

/* Verbs that say what one did at a site. */
static const struct runes looking[] = {RUNES_ROW(U"察看"), RUNES_ROW(U"查看"), RUNES_ROW(U"了解"),
                                       RUNES_ROW(U"询问"), RUNES_ROW(U"听取"), RUNES_ROW(U"检查"),
                                       RUNES_ROW(U"看望"), RUNES_ROW(U"参观"), RUNES_ROW(U"查验"),
                                       RUNES_ROW(U"查访"), RUNES_ROW(U"送去"), RUNES_ROW(U"送上"),
                                       RUNES_ROW(U"欢度"), RUNES_ROW(U"共度"), {NULL, 0}};

bool visit_tour_without_name(struct runes text, uint32_t begin, uint32_t stop, struct phrase *name)
{
    static const struct runes arriving[] = {
        RUNES_ROW(U"深入"), RUNES_ROW(U"先后来到"), RUNES_ROW(U"先后到"), RUNES_ROW(U"先后前往"),
        RUNES_ROW(U"来到"), RUNES_ROW(U"前往"),     RUNES_ROW(U"走进"),   {NULL, 0}};
    uint32_t going = begin < stop ? phrase_find_word(text, begin, stop, arriving) : begin;
    uint32_t end = phrase_end(text, going, stop, PHRASE_CLAUSE);
    if (going == stop || end == stop || end - going > VISIT_LONGEST_NAME)
        return false;
    if (phrase_find_word(text, end, stop, looking) < stop) {
        *name = (struct phrase){going, end};
        return true;
    }
    return false;
}

bool visit_tour_of_looking(struct runes text, uint32_t begin, uint32_t stop, struct phrase *name)
{
    static const struct runes going[] = {RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),   RUNES_ROW(U"深入"),
                                         RUNES_ROW(U"前往"), RUNES_ROW(U"先后"), RUNES_ROW(U"依次"),
                                         RUNES_ROW(U"一行"), {NULL, 0}};
    static const struct runes eyeing[] = {RUNES_ROW(U"送去"),     RUNES_ROW(U"参观了"),
                                          RUNES_ROW(U"实地察看"), RUNES_ROW(U"实地查看"),
                                          RUNES_ROW(U"现场察看"), RUNES_ROW(U"现场查看"),
                                          RUNES_ROW(U"实地了解"), RUNES_ROW(U"察看"),
                                          RUNES_ROW(U"查看"),     {NULL, 0}};
    uint32_t eyed = phrase_find_word(text, begin, stop, eyeing);
    uint32_t clause = phrase_begin(text, begin, eyed, PHRASE_CLAUSE);
    uint32_t end = phrase_end(text, eyed, stop, PHRASE_CLAUSE);
    if (eyed >= stop || phrase_find_word(text, clause, eyed, going) >= eyed ||
        end - eyed > VISIT_LONGEST_NAME || end - eyed < 4)
        return false;
    *name = (struct phrase){eyed, end};
    return true;
}

/* 县长王某率招商局负责人|在深圳、东莞对接项目: where the words begin that say where those went whom
 * somebody led, and what for; `stop` where none do. */
static uint32_t led_somewhere(const struct reading *reading, uint32_t begin, uint32_t stop)
{
    static const struct runes leading[] = {
        RUNES_ROW(U"带领"), RUNES_ROW(U"率领"), RUNES_ROW(U"率"), RUNES_ROW(U"带队"), {NULL, 0}};
    static const struct runes going[] = {
        RUNES_ROW(U"赴"), RUNES_ROW(U"到"), RUNES_ROW(U"在"), RUNES_ROW(U"前往"), {NULL, 0}};
    static const struct runes aims[] = {RUNES_ROW(U"对接"), RUNES_ROW(U"洽谈"), RUNES_ROW(U"招商"),
                                        RUNES_ROW(U"推介"), RUNES_ROW(U"交流"), RUNES_ROW(U"取经"),
                                        {NULL, 0}};
    const struct mention *person = first_person(reading, begin, stop);
    if (person == NULL || phrase_word_at(reading->text, person->end, stop, leading) == NULL)
        return stop;
    const uint32_t end = phrase_end(reading->text, person->end, stop, PHRASE_CLAUSE);
    for (uint32_t at = person->end; (at = phrase_find_word(reading->text, at, end, going)) < end;
         at++) {
        const uint32_t to = at + phrase_word_length(reading->text, at, end, going);
        const struct mention *place =
            to < end ? reading_mention_at(reading, to, MENTION_PLACE) : NULL;
        if (place != NULL && !place->generic &&
            phrase_holds_word(reading->text, place->end, end, aims))
            return at;
    }
    return stop;
}

bool visit_tour_of_party(const struct reading *reading, uint32_t begin, uint32_t stop,
                         struct phrase *name)
{
    struct runes text = reading->text;
    static const struct runes parties[] = {
        RUNES_ROW(U"率团赴"), RUNES_ROW(U"率队赴"), RUNES_ROW(U"带队赴"),   RUNES_ROW(U"带团赴"),
        RUNES_ROW(U"率团到"), RUNES_ROW(U"率队到"), RUNES_ROW(U"率团前往"), {NULL, 0}};
    uint32_t away = phrase_find_word(text, begin, stop, parties) + 2;
    if (away >= stop)
        away = led_somewhere(reading, begin, stop);
    if (away >= stop)
        return false;
    *name = (struct phrase){away, phrase_end(text, away, stop, PHRASE_CLAUSE)};
    return name->end - name->begin > 3 && name->end - name->begin <= VISIT_LONGEST_NAME;
}

bool visit_of_party(const struct reading *reading, uint32_t begin, uint32_t stop, uint32_t *aim)
{
    static const struct runes parties[] = {
        RUNES_ROW(U"团赴"),     RUNES_ROW(U"团前往"),   RUNES_ROW(U"团到"),
        RUNES_ROW(U"团来"),     RUNES_ROW(U"团走进"),   RUNES_ROW(U"团深入"),
        RUNES_ROW(U"团奔赴"),   RUNES_ROW(U"团抵达"),   RUNES_ROW(U"一行到"),
        RUNES_ROW(U"一行来"),   RUNES_ROW(U"一行赴"),   RUNES_ROW(U"同志赴"),
        RUNES_ROW(U"负责人赴"), RUNES_ROW(U"企业家赴"), {NULL, 0}};
    static const struct runes heads[] = {
        RUNES_ROW(U"率领"), RUNES_ROW(U"率"), RUNES_ROW(U"带领"), RUNES_ROW(U"一行"), {NULL, 0}};
    static const struct runes officials[] = {
        RUNES_ROW(U"同志赴"), RUNES_ROW(U"负责人赴"), RUNES_ROW(U"企业家赴"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t away = phrase_find_word(text, begin, stop, parties);
    if (away == stop || phrase_find_word(text, begin, away + 2, heads) == away + 2)
        return false;
    *aim = visit_aim(text, away, stop);
    const bool told = *aim < stop;
    if (told && phrase_word_at(text, away, stop, officials) != NULL)
        *aim = runes_find(text, away, RUNES(U"赴"));
    return told;
}

/* What one does at a meeting or ceremony is a list of the lexicon; where a list of those present
 * opens or closes is told by its own words. */
#include "facts/event_presence.h"

#include "facts/people.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

/* 来到学生中间, 来到会场: to those who are there, not to any place. */
static bool comes_there(struct runes text, uint32_t begin, uint32_t end)
{
    enum { FURTHEST = 8 };
    static const struct runes coming[] = {RUNES_ROW(U"来到"), {NULL, 0}};
    static const struct runes there[] = {RUNES_ROW(U"中间"), RUNES_ROW(U"当中"), RUNES_ROW(U"身边"),
                                         RUNES_ROW(U"现场"), RUNES_ROW(U"会场"), {NULL, 0}};
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, coming)) < end; at += 2) {
        uint32_t limit = at + FURTHEST < end ? at + FURTHEST : end;
        if (phrase_find_word(text, at, limit, there) < limit)
            return true;
    }
    return false;
}

bool presence_told(const struct reading *reading, uint32_t begin, uint32_t end)
{
    if (begin < end && end - begin > PHRASE_LONGEST) /* no sentence at all */
        end = begin + PHRASE_LONGEST;
    struct hit_walk walk = hit_walk(reading, begin, end, LEXICON_KIND(LEXICON_PRESENCE_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL)
        if (hit->end <= end)
            return true;
    return begin < end && comes_there(reading->text, begin, end);
}

bool presence_is_content(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes bodies[] = {RUNES_ROW(U"会议"),
                                          RUNES_ROW(U"全会"),
                                          RUNES_ROW(U"大会"),
                                          RUNES_ROW(U"座谈会"),
                                          {NULL, 0}};
    static const struct runes verbs[] = {RUNES_ROW(U"指出"), RUNES_ROW(U"强调"), RUNES_ROW(U"要求"),
                                         RUNES_ROW(U"认为"), RUNES_ROW(U"提出"), RUNES_ROW(U"号召"),
                                         RUNES_ROW(U"传达"), RUNES_ROW(U"学习"), {NULL, 0}};
    const struct runes *body = phrase_word_at(text, begin, end, bodies);
    return body != NULL && phrase_word_at(text, begin + body->length, end, verbs) != NULL;
}

bool presence_closes(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"参加"), RUNES_ROW(U"出席"), RUNES_ROW(U"列席"),
                                         RUNES_ROW(U"参会"), RUNES_ROW(U"陪同"), RUNES_ROW(U"就座"),
                                         RUNES_ROW(U"就坐"), {NULL, 0}};
    enum { LONGEST_OBJECT = 14, LONGEST_CLOSING = 400 };
    struct runes text = reading->text;
    if (end > begin && phrase_mark_at(text, end - 1) != 0)
        end--;
    if (end - begin > LONGEST_CLOSING)
        return false;
    static const struct runes speeches[] = {RUNES_ROW(U"典型发言"),     RUNES_ROW(U"表态发言"),
                                            RUNES_ROW(U"交流发言"),     RUNES_ROW(U"作了发言"),
                                            RUNES_ROW(U"经验介绍"),     RUNES_ROW(U"仪式上致辞"),
                                            RUNES_ROW(U"仪式上发言"),   RUNES_ROW(U"仪式上讲话"),
                                            RUNES_ROW(U"主持仪式"),     RUNES_ROW(U"主持会议"),
                                            RUNES_ROW(U"主持活动"),     RUNES_ROW(U"代表发言"),
                                            RUNES_ROW(U"主持大会"),     RUNES_ROW(U"主持开幕"),
                                            RUNES_ROW(U"主持闭幕"),     RUNES_ROW(U"宪法宣誓"),
                                            RUNES_ROW(U"颁发任命书"),   RUNES_ROW(U"宣布大会开幕"),
                                            RUNES_ROW(U"宣布会议开幕"), {NULL, 0}};
    uint32_t speech = phrase_find_word(text, begin, end, speeches);
    if (speech < end && first_person(reading, begin, speech) != NULL)
        return true; /* X在会上作典型发言 */
    uint32_t from = end - begin > LONGEST_OBJECT ? end - LONGEST_OBJECT : begin;
    for (uint32_t i = end; i > from; i--) {
        if (phrase_mark_at(text, i - 1) != 0)
            break;
        if (phrase_word_at(text, i - 1, end, words) != NULL)
            return first_person(reading, begin, i) != NULL;
    }
    return false;
}

/* 会议还听取了县财政局局长王某关于…的报告: who reports to those who meet. */
static bool hears_somebody(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes bodies[] = {
        RUNES_ROW(U"会议"), RUNES_ROW(U"大会"), RUNES_ROW(U"全会"), {NULL, 0}};
    static const struct runes hearing[] = {RUNES_ROW(U"听取"), {NULL, 0}};
    enum { FURTHEST = 8 };
    uint32_t last = end - begin > FURTHEST ? begin + FURTHEST : end;
    return phrase_word_at(reading->text, begin, end, bodies) != NULL &&
           phrase_find_word(reading->text, begin, last, hearing) < last &&
           first_person(reading, begin, end) != NULL;
}

/* 应邀列席的|居委会主任王某, 据参加仪式的|商会会长李某: words before the person's post say that he
 * was there. */
static bool is_told_to_attend(const struct reading *reading, uint32_t begin,
                              const struct mention *person)
{
    static const struct runes words[] = {
        RUNES_ROW(U"应邀列席的"), RUNES_ROW(U"应邀参加的"), RUNES_ROW(U"应邀出席的"),
        RUNES_ROW(U"应邀参会的"), RUNES_ROW(U"受邀列席的"), RUNES_ROW(U"受邀参加的"),
        RUNES_ROW(U"受邀出席的"), RUNES_ROW(U"受邀参会的"), RUNES_ROW(U"参会的"),
        RUNES_ROW(U"与会的"),     RUNES_ROW(U"到会的"),     RUNES_ROW(U"列席的"),
        RUNES_ROW(U"列席会议的"), RUNES_ROW(U"参加会议的"), RUNES_ROW(U"出席会议的"),
        RUNES_ROW(U"参加仪式的"), RUNES_ROW(U"出席仪式的"), RUNES_ROW(U"参加活动的"),
        RUNES_ROW(U"参加签约的"), RUNES_ROW(U"参加座谈的"), RUNES_ROW(U"获奖代表"),
        RUNES_ROW(U"与会代表"),   RUNES_ROW(U"参会代表"),   {NULL, 0}};
    uint32_t clause = phrase_begin(reading->text, begin, person->begin, PHRASE_CLAUSE);
    return phrase_holds_word(reading->text, clause, person->begin, words);
}

uint32_t presence_spoken(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes there[] = {
        RUNES_ROW(U"在会上"),     RUNES_ROW(U"在座谈会上"), RUNES_ROW(U"在大会上"),
        RUNES_ROW(U"在会议上"),   RUNES_ROW(U"在仪式上"),   RUNES_ROW(U"在开幕式上"),
        RUNES_ROW(U"会上，"),     RUNES_ROW(U"会议上，"),   RUNES_ROW(U"仪式上，"),
        RUNES_ROW(U"致辞时"),     RUNES_ROW(U"在致辞中"),   RUNES_ROW(U"在讲话中"),
        RUNES_ROW(U"在发言中"),   RUNES_ROW(U"发言时"),     RUNES_ROW(U"在签约现场"),
        RUNES_ROW(U"在仪式现场"), RUNES_ROW(U"在活动现场"), RUNES_ROW(U"在会议现场"),
        RUNES_ROW(U"在开工现场"), RUNES_ROW(U"在启动现场"), {NULL, 0}};
    const struct mention *person = first_person(reading, begin, end);
    return person != NULL &&
                   (phrase_holds_word(reading->text, begin, end, there) ||
                    is_told_to_attend(reading, begin, person)) &&
                   !phrase_counts_things(reading->text, person->end, end)
               ? phrase_end(reading->text, person->end, end, PHRASE_CLAUSE)
               : begin;
}

/* 座谈会由|…主持: a sentence that opens with the event and tells who led it. */
static bool tells_chair(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_NAME = 16 };
    static const struct runes chairing[] = {RUNES_ROW(U"主持"), {NULL, 0}};
    static const struct runes held = RUNES_ROW(U"议会式动");
    uint32_t limit = end - begin > LONGEST_NAME ? begin + LONGEST_NAME : end;
    limit = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    for (uint32_t at = begin + 1; at < limit; at++)
        if (text.data[at] == U'由' && runes_hold(held, text.data[at - 1]))
            return phrase_find_word(text, at, end, chairing) < end;
    return false;
}

bool presence_listed(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"就座"), RUNES_ROW(U"就坐"), RUNES_ROW(U"出席"),
                                         RUNES_ROW(U"参加"), RUNES_ROW(U"列席"), {NULL, 0}};
    enum { FURTHEST = 30, LONGEST_ANNOUNCEMENT = 16 };
    struct runes text = reading->text;
    if (tells_chair(text, begin, end) || hears_somebody(reading, begin, end))
        return true;
    uint32_t last = end - begin > FURTHEST ? begin + FURTHEST : end;
    uint32_t word = phrase_find_word(text, begin, last, words);
    if (word >= last)
        return false;
    uint32_t limit = end - word > LONGEST_ANNOUNCEMENT ? word + LONGEST_ANNOUNCEMENT : end;
    for (uint32_t i = word + 2; i < limit && (phrase_mark_at(text, i) & ~PHRASE_COLON) == 0; i++) {
        if (text.data[i] == U'有' || text.data[i] == U'：')
            return first_person(reading, i, end) != NULL;
    }
    return false;
}

bool presence_is_of_tour(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes along[] = {RUNES_ROW(U"参加"), RUNES_ROW(U"陪同"), RUNES_ROW(U"随同"),
                                         RUNES_ROW(U"一同"), RUNES_ROW(U"一起"), {NULL, 0}};
    static const struct runes touring[] = {
        RUNES_ROW(U"考察"), RUNES_ROW(U"调研"), RUNES_ROW(U"视察"),
        RUNES_ROW(U"督导"), RUNES_ROW(U"督查"), RUNES_ROW(U"检查"),
        RUNES_ROW(U"走访"), RUNES_ROW(U"慰问"), {NULL, 0}};
    while (end > begin && phrase_mark_at(text, end - 1) != 0)
        end--;
    const struct runes *tour = phrase_word_before(text, begin, end, touring);
    return tour != NULL && phrase_word_before(text, begin, end - tour->length, along) != NULL;
}

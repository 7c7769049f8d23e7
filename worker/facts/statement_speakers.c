/* Who stands before a verb of saying: a person, directly or before what he does meanwhile, a title
 * that calls a person by the surname, or a body. */
#include "facts/statement_speakers.h"

#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/statement_content.h"
#include "facts/statement_joint.h"
#include "facts/statement_unnamed.h"

enum { FURTHEST_SPEAKER = STATEMENT_FURTHEST_SPEAKER };

/* Bodies that speak without being an organisation's name. */
static const struct runes bodies[] = {RUNES_ROW(U"会议"),
                                      RUNES_ROW(U"全会"),
                                      RUNES_ROW(U"大会"),
                                      RUNES_ROW(U"会上"),
                                      RUNES_ROW(U"座谈会"),
                                      RUNES_ROW(U"常委会"),
                                      RUNES_ROW(U"考察团"),
                                      RUNES_ROW(U"调研组"),
                                      RUNES_ROW(U"督查组"),
                                      RUNES_ROW(U"督导组"),
                                      RUNES_ROW(U"检查组"),
                                      RUNES_ROW(U"动员会"),
                                      RUNES_ROW(U"推进会"),
                                      RUNES_ROW(U"调度会"),
                                      RUNES_ROW(U"现场会"),
                                      RUNES_ROW(U"全体会议"),
                                      RUNES_ROW(U"与会人员"),
                                      RUNES_ROW(U"与会代表"),
                                      RUNES_ROW(U"人大代表"),
                                      RUNES_ROW(U"政协委员"),
                                      RUNES_ROW(U"代表们"),
                                      RUNES_ROW(U"委员们"),
                                      RUNES_ROW(U"视察组"),
                                      RUNES_ROW(U"考察组"),
                                      RUNES_ROW(U"巡查组"),
                                      RUNES_ROW(U"巡察组"),
                                      RUNES_ROW(U"巡视组"),
                                      RUNES_ROW(U"考核组"),
                                      RUNES_ROW(U"评估组"),
                                      RUNES_ROW(U"调查组"),
                                      RUNES_ROW(U"专家组"),
                                      RUNES_ROW(U"指导组"),
                                      RUNES_ROW(U"验收组"),
                                      RUNES_ROW(U"督察组"),
                                      RUNES_ROW(U"慰问组"),
                                      RUNES_ROW(U"评审组"),
                                      RUNES_ROW(U"工作组"),
                                      RUNES_ROW(U"代表团"),
                                      RUNES_ROW(U"观摩团"),
                                      RUNES_ROW(U"访问团"),
                                      {NULL, 0}};

const struct runes *statement_body_at(struct runes text, uint32_t position, uint32_t limit)
{
    return phrase_word_at(text, position, limit, bodies);
}

/* Words between the speaker and the verb that change nothing: X同志强调, X还指出, X进一步强调. */
static const struct runes adverbs[] = {
    RUNES_ROW(U"同志"),     RUNES_ROW(U"同时"),     RUNES_ROW(U"最后"),
    RUNES_ROW(U"一再"),     RUNES_ROW(U"进一步"),   RUNES_ROW(U"特别"),
    RUNES_ROW(U"着重"),     RUNES_ROW(U"反复"),     RUNES_ROW(U"再次"),
    RUNES_ROW(U"明确"),     RUNES_ROW(U"首先"),     RUNES_ROW(U"还"),
    RUNES_ROW(U"也"),       RUNES_ROW(U"又"),       RUNES_ROW(U"并"),
    RUNES_ROW(U"则"),       RUNES_ROW(U"向记者"),   RUNES_ROW(U"如是"),
    RUNES_ROW(U"如此"),     RUNES_ROW(U"高兴地"),   RUNES_ROW(U"激动地"),
    RUNES_ROW(U"笑着"),     RUNES_ROW(U"笑"),       RUNES_ROW(U"动情地"),
    RUNES_ROW(U"郑重"),     RUNES_ROW(U"就此"),     RUNES_ROW(U"对此"),
    RUNES_ROW(U"多次"),     RUNES_ROW(U"当场"),     RUNES_ROW(U"现场"),
    RUNES_ROW(U"随即"),     RUNES_ROW(U"立即"),     RUNES_ROW(U"当即"),
    RUNES_ROW(U"要"),       RUNES_ROW(U"发表声明"), RUNES_ROW(U"发表联合声明"),
    RUNES_ROW(U"发布声明"), RUNES_ROW(U"在声明中"), RUNES_ROW(U"发布公告"),
    RUNES_ROW(U"发布通报"), RUNES_ROW(U"发表公报"), RUNES_ROW(U"发文"),
    RUNES_ROW(U"报道"),     RUNES_ROW(U"纷纷"),     RUNES_ROW(U"一致"),
    RUNES_ROW(U"普遍"),     RUNES_ROW(U"一行"),     RUNES_ROW(U"分别"),
    RUNES_ROW(U"先后"),     RUNES_ROW(U"依次"),     RUNES_ROW(U"继续"),
    RUNES_ROW(U"连连"),     RUNES_ROW(U"接着"),     {NULL, 0}};

/* The person mention that ends at `end` (blanks and adverbs between are skipped by the caller). */
const struct mention *statement_person_before(const struct reading *reading, uint32_t limit,
                                              uint32_t end)
{
    uint32_t from = end - limit > 12 ? end - 12 : limit;
    const struct mention *best = NULL;
    for (uint32_t i = reading_mention_from(reading, from); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->end == end &&
            (mention->type == MENTION_PERSON || (mention->type == MENTION_NAME && best == NULL)))
            best = mention; /* what speaks is a person, though its own word alone tells it */
    }
    return best;
}

/* X5日|表示, X今天（6月9日）|介绍: without the day on which it was said. */
static uint32_t without_day(struct runes text, uint32_t limit, uint32_t end)
{
    static const struct runes days[] = {
        RUNES_ROW(U"今天"), RUNES_ROW(U"今日"), RUNES_ROW(U"昨天"),     RUNES_ROW(U"昨日"),
        RUNES_ROW(U"当天"), RUNES_ROW(U"当日"), RUNES_ROW(U"同一天"),   RUNES_ROW(U"同日"),
        RUNES_ROW(U"日前"), RUNES_ROW(U"近日"), RUNES_ROW(U"早些时候"), {NULL, 0}};
    static const struct runes hours[] = {RUNES_ROW(U"上午"), RUNES_ROW(U"中午"), RUNES_ROW(U"下午"),
                                         RUNES_ROW(U"晚间"), RUNES_ROW(U"晚上"), RUNES_ROW(U"凌晨"),
                                         RUNES_ROW(U"晚"),   {NULL, 0}};
    enum { BRACKET_MOST = 10 };
    uint32_t at = end;
    if (text.data[at - 1] == U'）') { /* 今天（6月9日） */
        uint32_t open = at - 1;
        while (open > limit && at - open < BRACKET_MOST && text.data[open] != U'（')
            open--;
        if (text.data[open] != U'（' || phrase_word_before(text, limit, open, days) == NULL)
            return end;
        at = open;
    }
    const struct runes *word = phrase_word_before(text, limit, at, hours);
    if (word != NULL)
        at -= word->length;
    word = phrase_word_before(text, limit, at, days);
    if (word != NULL)
        return at - word->length;
    bool told = false; /* 1月31日, 31日 */
    while (at > limit + 1 && (text.data[at - 1] == U'日' || text.data[at - 1] == U'月') &&
           rune_is_digit(text.data[at - 2])) {
        told = true;
        for (at--; at > limit && rune_is_digit(text.data[at - 1]);)
            at--;
    }
    return told ? at : end;
}

uint32_t statement_without_adverbs(struct runes text, uint32_t limit, uint32_t end)
{
    const struct runes *word;
    if (end - limit > FURTHEST_SPEAKER)
        limit = end - FURTHEST_SPEAKER;
    while (end > limit) {
        uint32_t day = without_day(text, limit, end);
        if (text.data[end - 1] == U' ')
            end--;
        else if (end > limit + 4 && text.data[end - 1] == U'边' && text.data[end - 3] == U'边')
            end -= 3; /* X边走边|说 */
        else if (day < end)
            end = day;
        else if ((word = phrase_word_before(text, limit, end, adverbs)) != NULL)
            end -= word->length;
        else
            break;
    }
    return end;
}

uint32_t statement_before_listener(const struct reading *reading, uint32_t limit, uint32_t verb)
{
    struct runes text = reading->text;
    uint32_t end = statement_without_adverbs(text, limit, verb);
    const struct mention *person = statement_person_before(reading, limit, end);
    if (person == NULL || person->type != MENTION_PERSON || person->begin < limit)
        return verb;
    uint32_t begin =
        statement_before_titles(reading, limit, statement_first_of(reading, limit, person)->begin);
    return begin > limit && RUNE_AMONG(text.data[begin - 1], U"对向跟") ? begin - 1 : verb;
}

/* X|说, X等村民|说. */
static const struct mention *person_or_group_before(const struct reading *reading, uint32_t limit,
                                                    uint32_t end)
{
    const struct mention *person = statement_person_before(reading, limit, end);
    uint32_t others = person == NULL ? statement_before_others(reading, limit, end) : end;
    return others < end ? statement_person_before(reading, limit, others) : person;
}

/* X感慨地说: the person before an adverb in 地. */
static const struct mention *person_before_manner(const struct reading *reading, uint32_t limit,
                                                  uint32_t end)
{
    const struct mention *person = NULL;
    if (end > limit && reading->text.data[end - 1] == U'地')
        for (uint32_t back = 2; back <= 7 && person == NULL && end - limit > back; back++)
            person = person_or_group_before(reading, limit, end - back);
    return person;
}

/* X在|与客商|Y座谈时, X会见|Y一行时: who is only met there. */
static bool is_met(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes meeting[] = {
        RUNES_ROW(U"在与"),   RUNES_ROW(U"在同"), RUNES_ROW(U"在和"), RUNES_ROW(U"在会见"),
        RUNES_ROW(U"在接见"), RUNES_ROW(U"会见"), RUNES_ROW(U"接见"), RUNES_ROW(U"看望"),
        RUNES_ROW(U"慰问"),   RUNES_ROW(U"走访"), RUNES_ROW(U"陪同"), {NULL, 0}};
    return phrase_find_word(text, begin, end, meeting) < end;
}

/* Where a speaker ends that stands before [在…时|主持会议时|就…|代表…] and the verb: the begin of
 * such an insertion that reaches up to `end`, or end where there is none. The insertion begins
 * behind a person, within the clause. */
static const struct mention *person_before_insertion(const struct reading *reading, uint32_t limit,
                                                     uint32_t end)
{
    static const struct runes tails[] = {
        RUNES_ROW(U"时"),   RUNES_ROW(U"中"),   RUNES_ROW(U"上"),     RUNES_ROW(U"后"),
        RUNES_ROW(U"并"),   RUNES_ROW(U"讲话"), RUNES_ROW(U"边"),     RUNES_ROW(U"期间"),
        RUNES_ROW(U"声明"), RUNES_ROW(U"文章"), RUNES_ROW(U"记者会"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t tail_end = end;
    while (tail_end > limit &&
           (text.data[tail_end - 1] == U'，' || text.data[tail_end - 1] == U' '))
        tail_end--;
    if (phrase_word_before(text, limit, tail_end, tails) == NULL)
        return NULL;
    uint32_t from = tail_end - limit > FURTHEST_SPEAKER ? tail_end - FURTHEST_SPEAKER : limit;
    const struct mention *best = NULL;
    for (uint32_t i = reading_mention_from(reading, from); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= tail_end)
            break;
        if (mention->type != MENTION_PERSON || mention->end >= tail_end)
            continue;
        char32_t next = text.data[mention->end];
        if (phrase_end(text, mention->end, tail_end, PHRASE_CLAUSE) < tail_end)
            best = NULL; /* a clause lies between them */
        else if (best != NULL && is_met(text, best->end, mention->begin))
            continue;
        else if (next != U'、' && next != U'和' && next != U'的' && next != U'等' &&
                 next != U'家') /* X来到Y家中，鼓励 */
            best = mention;
    }
    return best;
}

/* 感慨地|说, 激动地对记者|说, 笑着|告诉: the manner in which it is said, and to whom. */
static bool tells_manner(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes listeners = RUNES_ROW(U"对向跟同告");
    for (uint32_t i = begin + 1; i < end; i++)
        if ((text.data[i] == U'着' || (text.data[i] == U'地' && i > begin + 1)) &&
            (i + 1 == end || runes_hold(listeners, text.data[i + 1])))
            return true;
    return false;
}

/* X握着|Y的|手, X来到|Y家中: who is only spoken of there. */
static bool is_of_deed(struct runes text, const struct mention *person)
{
    static const struct runes holders = RUNES_ROW(U"的家");
    return person->end < text.length && runes_hold(holders, text.data[person->end]);
}

/* X掰着指头说, X指着满田的金黄对记者说, X蹲在地头，一边…一边笑着说: what the speaker does meanwhile
 * stands between. One comma may part them where the clause of the verb goes on with 一边 or 边. */
static const struct mention *person_before_deed(const struct reading *reading, uint32_t limit,
                                                uint32_t end)
{
    static const struct runes deeds[] = {RUNES_ROW(U"着"),
                                         RUNES_ROW(U"一边"),
                                         RUNES_ROW(U"边"),
                                         RUNES_ROW(U"对记者"),
                                         RUNES_ROW(U"对笔者"),
                                         RUNES_ROW(U"向记者"),
                                         RUNES_ROW(U"对大家"),
                                         RUNES_ROW(U"告诉"),
                                         RUNES_ROW(U"打进电话"),
                                         RUNES_ROW(U"打来电话"),
                                         RUNES_ROW(U"来电"),
                                         RUNES_ROW(U"致电"),
                                         {NULL, 0}};
    static const struct runes meanwhile[] = {
        RUNES_ROW(U"一边"), RUNES_ROW(U"边"), RUNES_ROW(U"一面"), {NULL, 0}};
    enum { LONGEST_DEED = 40, LONGEST_MANNER = 10 };
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    bool manner =
        clause > limit && end - clause <= LONGEST_MANNER && tells_manner(text, clause, end);
    if (manner)
        clause = phrase_begin(text, limit, clause - 1, PHRASE_CLAUSE); /* X办完手续，感慨地说 */
    for (int i = 0; i < 2 && clause > limit && phrase_word_at(text, clause, end, meanwhile); i++)
        clause = phrase_begin(text, limit, clause - 1, PHRASE_CLAUSE); /* X，一边…，一边说 */
    if (end - clause > LONGEST_DEED)
        clause = end - LONGEST_DEED;
    const struct mention *person = NULL;
    for (uint32_t i = reading_mention_from(reading, clause); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_PERSON || (person != NULL && is_of_deed(text, mention)))
            continue;
        if (person != NULL)
            return NULL; /* who of the two spoke cannot be told */
        person = mention;
    }
    if (person == NULL || person->end >= end || text.data[person->end] == U'的' ||
        text.data[person->end] == U'、')
        return NULL;
    static const struct runes turned[] = {
        RUNES_ROW(U"对"),   RUNES_ROW(U"向"),   RUNES_ROW(U"跟"),
        RUNES_ROW(U"就"),   RUNES_ROW(U"代表"), RUNES_ROW(U"围绕"),
        RUNES_ROW(U"结合"), RUNES_ROW(U"针对"), {NULL, 0}};
    const struct mention *title = reading_mention_at(reading, person->end, MENTION_POST);
    bool titled = title != NULL && person->begin == clause; /* X区长|对…提出要求 */
    uint32_t behind = titled ? title->end : person->end;
    bool addressed = behind < end && phrase_word_at(text, behind, end, turned) != NULL;
    return manner || addressed || phrase_find_word(text, person->end, end, deeds) < end ? person
                                                                                        : NULL;
}

/* “…。”|组长X算账|说: what the speaker does, in a word or two right behind the name that follows
 * what he said. */
static const struct mention *person_behind_quotation(const struct reading *reading, uint32_t limit,
                                                     uint32_t end)
{
    enum { FURTHEST = 30, LONGEST_DEED = 5 };
    static const struct runes joints = RUNES_ROW(U"、的和等与及");
    struct runes text = reading->text;
    uint32_t quote = end, least = end - limit > FURTHEST ? end - FURTHEST : limit;
    while (quote > least && !statement_closes_quote(text.data[quote - 1]))
        quote--;
    if (quote <= least || quote < 2 || !statement_ends_speech(text, quote - 2))
        return NULL;
    const struct mention *person = NULL;
    for (uint32_t i = reading_mention_from(reading, quote); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        if (person != NULL)
            return NULL;
        person = mention;
    }
    if (person == NULL || person->end >= end || end - person->end > LONGEST_DEED ||
        runes_hold(joints, text.data[person->end]))
        return NULL;
    for (uint32_t i = person->end; i < end; i++)
        if (!rune_is_han(text.data[i]))
            return NULL;
    return person;
}

/* 县委、|县政府|要求: both speak; where the first one begins, `begin` where there is but one. */
static uint32_t with_body_before(const struct reading *reading, uint32_t limit, uint32_t begin)
{
    if (begin <= limit + 1 || reading->text.data[begin - 1] != U'、')
        return begin;
    for (uint32_t i = reading_mention_from(reading, limit);
         i < reading->mention_count && reading->mentions[i].begin < begin; i++)
        if (reading->mentions[i].type == MENTION_ORGANISATION &&
            reading->mentions[i].end == begin - 1)
            return reading->mentions[i].begin;
    return begin;
}

uint32_t statement_before_scene(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LONGEST = 20 };
    if (end <= limit + 3 || !RUNE_AMONG(text.data[end - 1], U"上中时后"))
        return end;
    for (uint32_t at = end - 1; at > limit + 1 && end - at < LONGEST; at--) {
        char32_t c = text.data[at - 1];
        if (c == U'在' && !RUNE_AMONG(text.data[at - 2], U"现正存所潜旨"))
            return at - 1;
        if (!rune_is_han(c) && !RUNE_AMONG(c, U"“”《》"))
            break;
    }
    return end;
}

/* The name of the body that ends at `end` at a phrase's begin: 会议, 全会, an organisation. */
struct span statement_body_before(const struct reading *reading, uint32_t limit, uint32_t end,
                                  uint32_t *begin)
{
    struct runes text = reading->text;
    end = statement_before_scene(text, limit, end);
    static const struct runes addressed = RUNES_ROW(U"向对给");
    for (const struct runes *body = bodies; body->data != NULL; body++) {
        if (end - limit < body->length || !runes_at(text, end - body->length, *body))
            continue;
        uint32_t at = end - body->length;
        if (at > limit && phrase_mark_at(text, at - 1) == 0 && rune_is_han(text.data[at - 1])) {
            uint32_t from = phrase_begin(text, limit, end, PHRASE_CLAUSE);
            if (end - from > 24)
                return (struct span){NULL, 0};
            while (at > from && (text.data[at - 1] != U'的' || text.data[at - 2] == U'党'))
                at--; /* 在会谈的|某国代表团, but 党的全会 */
        }
        if (runes_equal(*body, RUNES(U"会上")) || runes_hold(addressed, text.data[at]))
            return (struct span){NULL, 0};
        *begin = at;
        return reading_text(reading, at, end);
    }
    uint32_t from = end - limit > 30 ? end - 30 : limit;
    for (uint32_t i = reading_mention_from(reading, from); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type == MENTION_ORGANISATION && mention->end == end) {
            if (mention->begin > limit && runes_hold(addressed, text.data[mention->begin - 1]))
                return (struct span){NULL, 0}; /* 向县人大常委会|提出报告 */
            *begin = with_body_before(reading, from, mention->begin);
            return reading_text(reading, *begin, mention->end);
        }
    }
    return statement_unnamed_before(reading, limit, end, begin);
}

/* Whether [begin, end) is a title that follows names: 书记, 县长, 董事长. */
static bool is_title(const struct reading *reading, uint32_t begin, uint32_t end)
{
    const struct lexicon_hits *hits = &reading->hits;
    for (uint32_t i = hits->first[begin]; i < hits->first[begin + 1]; i++)
        if (hits->hits[i].end == end && (hits->hits[i].category == LEXICON_AFTER_NAMES ||
                                         hits->hits[i].category == LEXICON_POSTS))
            return true;
    return false;
}

/* 曾书记: the only person of that surname among those who were named last; NULL where that is not
 * one. */
static const struct mention *person_by_surname(const struct reading *reading, uint32_t surname)
{
    enum { LOOK_BACK = 400 }; /* mentions: a text may hold as many of them as titles */
    const struct mention *found = NULL;
    char32_t c = reading->text.data[surname];
    uint32_t behind = reading_mention_from(reading, surname);
    for (uint32_t i = behind > LOOK_BACK ? behind - LOOK_BACK : 0; i < behind; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_PERSON || reading->text.data[mention->begin] != c)
            continue;
        if (found != NULL && !runes_equal(runes_slice(reading->text, found->begin, found->end),
                                          runes_slice(reading->text, mention->begin, mention->end)))
            return NULL;
        found = mention;
    }
    return found;
}

/* X总书记强调, 曾书记强调: the person whose title stands between the name and the verb. */
static const struct mention *person_before_title(const struct reading *reading, uint32_t limit,
                                                 uint32_t end)
{
    enum { LONGEST_TITLE = 8 };
    uint32_t from = end - limit > LONGEST_TITLE ? end - LONGEST_TITLE : limit;
    for (uint32_t i = reading_mention_from(reading, from); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type == MENTION_POST && mention->end == end)
            return statement_person_before(reading, limit, mention->begin);
    }
    for (uint32_t at = end; at > from; at--) {
        if (at + 1 >= end || !is_title(reading, at, end))
            continue;
        const struct mention *person = statement_person_before(reading, limit, at);
        if (person != NULL)
            return person;
        bool alone = at - 1 == limit || !rune_is_han(reading->text.data[at - 2]);
        return alone ? person_by_surname(reading, at - 1) : NULL;
    }
    return NULL;
}

/* 曾书记在讲话中强调: the same at the begin of the verb's clause. */
static const struct mention *person_by_title(const struct reading *reading, uint32_t limit,
                                             uint32_t verb)
{
    enum { LONGEST_TITLE = 4, LONGEST_INSERTION = 14 };
    uint32_t clause = phrase_begin(reading->text, limit, verb, PHRASE_CLAUSE);
    for (uint32_t end = clause + 1 + LONGEST_TITLE; end > clause + 2; end--)
        if (end < verb && verb - end <= LONGEST_INSERTION && reading->text.data[end] == U'在' &&
            is_title(reading, clause + 1, end))
            return person_by_surname(reading, clause);
    return NULL;
}

const struct mention *statement_person(const struct reading *reading, uint32_t limit, uint32_t verb)
{
    struct runes text = reading->text;
    uint32_t end = statement_without_adverbs(text, limit, verb);
    const struct mention *person = person_or_group_before(reading, limit, end);
    if (person == NULL && end > limit &&
        (text.data[end - 1] == U'）' || text.data[end - 1] == U')')) {
        /* X（区长）说 */
        uint32_t open = end - 1;
        while (open > limit && end - open < 20 && text.data[open] != U'（' &&
               text.data[open] != U'(')
            open--;
        person = statement_person_before(reading, limit, open);
    }
    if (person == NULL)
        person = person_before_title(reading, limit, end);
    if (person == NULL)
        person = person_before_manner(reading, limit, end);
    if (person == NULL)
        person = person_before_insertion(reading, limit, end);
    if (person == NULL && end != verb) /* 陪同考察并介绍 */
        person = person_before_insertion(reading, limit, verb);
    if (person == NULL)
        person = person_before_deed(reading, limit, verb);
    if (person == NULL)
        person = person_by_title(reading, limit, verb);
    if (person == NULL)
        person = person_behind_quotation(reading, limit, verb);
    return person;
}

struct span statement_only_person(const struct reading *reading, uint32_t position)
{
    const struct block *block = &reading->article->blocks[reading_block_of(reading, position)];
    const struct span none = {NULL, 0};
    struct span only = none;
    for (uint32_t i = reading_mention_from(reading, block->begin); i < reading->mention_count;
         i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= position)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        const struct span name = person_name(reading, mention);
        if (only.data != NULL && !span_equal(only, name))
            return none;
        only = name;
    }
    return only;
}

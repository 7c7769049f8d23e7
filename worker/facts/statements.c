/* Who said what. A statement needs a speaker (a person, a body such as 会议, or 他/她), a verb of
 * saying, and something said. Three shapes:
 *
 *     speaker ... verb ，content            reported, to the paragraph's end or the next statement
 *     speaker ... verb ：“content”           quoted
 *     “content” ... speaker verb 。          quoted, the speaker behind
 *
 * Statements of a paragraph are found from left to right; each ends where the next begins. */
#include "facts/families.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/statement_content.h"

enum { MOST_IN_BLOCK = 256, FURTHEST_SPEAKER = 60 };

/* One statement while its paragraph is read. */
struct candidate {
    struct span speaker, verb;
    bool quoted;
    uint32_t begin, end;
    uint32_t sentence_end;
};

struct search {
    const struct reading *reading;
    const struct facts *facts;
    struct span last_subject; /* whom 他 and 她 mean: the last speaker or subject of a sentence */
    struct candidate found[MOST_IN_BLOCK];
    uint32_t count;
};

/* Bodies that speak without being an organisation's name. */
static const struct runes bodies[] = {
    RUNES_ROW(U"会议"),     RUNES_ROW(U"全会"),     RUNES_ROW(U"大会"),
    RUNES_ROW(U"会上"),     RUNES_ROW(U"座谈会"),   RUNES_ROW(U"常委会"),
    RUNES_ROW(U"考察团"),   RUNES_ROW(U"调研组"),   RUNES_ROW(U"督查组"),
    RUNES_ROW(U"督导组"),   RUNES_ROW(U"检查组"),   RUNES_ROW(U"动员会"),
    RUNES_ROW(U"推进会"),   RUNES_ROW(U"调度会"),   RUNES_ROW(U"现场会"),
    RUNES_ROW(U"全体会议"), RUNES_ROW(U"与会人员"), RUNES_ROW(U"与会代表"),
    RUNES_ROW(U"代表们"),   RUNES_ROW(U"委员们"),   {NULL, 0}};

/* Words between the speaker and the verb that change nothing: X同志强调, X还指出, X进一步强调. */
static const struct runes adverbs[] = {RUNES_ROW(U"同志"),
                                       RUNES_ROW(U"同时"),
                                       RUNES_ROW(U"最后"),
                                       RUNES_ROW(U"一再"),
                                       RUNES_ROW(U"进一步"),
                                       RUNES_ROW(U"特别"),
                                       RUNES_ROW(U"着重"),
                                       RUNES_ROW(U"反复"),
                                       RUNES_ROW(U"再次"),
                                       RUNES_ROW(U"明确"),
                                       RUNES_ROW(U"首先"),
                                       RUNES_ROW(U"还"),
                                       RUNES_ROW(U"也"),
                                       RUNES_ROW(U"又"),
                                       RUNES_ROW(U"并"),
                                       RUNES_ROW(U"则"),
                                       RUNES_ROW(U"向记者"),
                                       RUNES_ROW(U"如是"),
                                       RUNES_ROW(U"如此"),
                                       RUNES_ROW(U"高兴地"),
                                       RUNES_ROW(U"激动地"),
                                       RUNES_ROW(U"笑着"),
                                       RUNES_ROW(U"动情地"),
                                       RUNES_ROW(U"郑重"),
                                       RUNES_ROW(U"就此"),
                                       RUNES_ROW(U"对此"),
                                       RUNES_ROW(U"多次"),
                                       RUNES_ROW(U"要"),
                                       {NULL, 0}};

static const struct runes pronouns[] = {
    RUNES_ROW(U"他们"), RUNES_ROW(U"她们"), RUNES_ROW(U"他"), RUNES_ROW(U"她"), {NULL, 0}};

/* ---- the speaker ---- */

/* The person mention that ends at `end` (blanks and adverbs between are skipped by the caller). */
static const struct mention *person_before(const struct reading *reading, uint32_t limit,
                                           uint32_t end)
{
    uint32_t from = end - limit > 12 ? end - 12 : limit;
    const struct mention *best = NULL;
    for (uint32_t i = reading_mention_from(reading, from); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type == MENTION_PERSON && mention->end == end)
            best = mention;
    }
    return best;
}

static uint32_t skip_adverbs_back(struct runes text, uint32_t limit, uint32_t end)
{
    const struct runes *word;
    if (end - limit > FURTHEST_SPEAKER)
        limit = end - FURTHEST_SPEAKER;
    while (end > limit) {
        if (text.data[end - 1] == U' ')
            end--;
        else if ((word = phrase_word_before(text, limit, end, adverbs)) != NULL)
            end -= word->length;
        else
            break;
    }
    return end;
}

/* X感慨地说: the person before an adverb in 地. */
static const struct mention *person_before_manner(const struct reading *reading, uint32_t limit,
                                                  uint32_t end)
{
    const struct mention *person = NULL;
    if (end > limit && reading->text.data[end - 1] == U'地')
        for (uint32_t back = 2; back <= 7 && person == NULL && end - limit > back; back++)
            person = person_before(reading, limit, end - back);
    return person;
}

/* Where a speaker ends that stands before [在…时|主持会议时|就…|代表…] and the verb: the begin of
 * such an insertion that reaches up to `end`, or end where there is none. The insertion begins
 * behind a person, within the clause. */
static const struct mention *person_before_insertion(const struct reading *reading, uint32_t limit,
                                                     uint32_t end)
{
    static const struct runes tails[] = {RUNES_ROW(U"时"), RUNES_ROW(U"中"), RUNES_ROW(U"上"),
                                         RUNES_ROW(U"后"), RUNES_ROW(U"并"), RUNES_ROW(U"讲话"),
                                         RUNES_ROW(U"边"), {NULL, 0}};
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
        else if (next != U'、' && next != U'和' && next != U'的' && next != U'等' &&
                 next != U'家') /* X来到Y家中，鼓励 */
            best = mention;
    }
    return best;
}

/* 感慨地|说, 激动地对记者|说: 地 behind the manner in which it is said. */
static bool tells_manner(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes listeners = RUNES_ROW(U"对向跟同告");
    for (uint32_t i = begin + 2; i < end; i++)
        if (text.data[i] == U'地' && (i + 1 == end || runes_hold(listeners, text.data[i + 1])))
            return true;
    return false;
}

/* X掰着指头说, X指着满坡的绿意对记者说, X蹲在地头，一边…一边笑着说: what the speaker does meanwhile
 * stands between. One comma may part them where the clause of the verb goes on with 一边 or 边. */
static const struct mention *person_before_deed(const struct reading *reading, uint32_t limit,
                                                uint32_t end)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"着"),     RUNES_ROW(U"一边"),   RUNES_ROW(U"边"),
        RUNES_ROW(U"对记者"), RUNES_ROW(U"对笔者"), RUNES_ROW(U"向记者"),
        RUNES_ROW(U"对大家"), RUNES_ROW(U"告诉"),   {NULL, 0}};
    static const struct runes meanwhile[] = {
        RUNES_ROW(U"一边"), RUNES_ROW(U"边"), RUNES_ROW(U"一面"), {NULL, 0}};
    enum { LONGEST_DEED = 40, LONGEST_MANNER = 10 };
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    bool manner =
        clause > limit && end - clause <= LONGEST_MANNER && tells_manner(text, clause, end);
    if (manner || (clause > limit && phrase_word_at(text, clause, end, meanwhile) != NULL))
        clause = phrase_begin(text, limit, clause - 1, PHRASE_CLAUSE); /* X办完手续，感慨地说 */
    if (end - clause > LONGEST_DEED)
        clause = end - LONGEST_DEED;
    const struct mention *person = NULL;
    for (uint32_t i = reading_mention_from(reading, clause); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        if (person != NULL)
            return NULL; /* who of the two spoke cannot be told */
        person = mention;
    }
    if (person == NULL || person->end >= end || text.data[person->end] == U'的' ||
        text.data[person->end] == U'、')
        return NULL;
    bool addressed = text.data[person->end] == U'对' || text.data[person->end] == U'向' ||
                     text.data[person->end] == U'跟';
    return manner || addressed || phrase_find_word(text, person->end, end, deeds) < end ? person
                                                                                        : NULL;
}

/* The name of the body that ends at `end` at a phrase's begin: 会议, 全会, an organisation. */
static struct span body_before(const struct reading *reading, uint32_t limit, uint32_t end,
                               uint32_t *begin)
{
    struct runes text = reading->text;
    for (const struct runes *body = bodies; body->data != NULL; body++) {
        if (end - limit < body->length || !runes_at(text, end - body->length, *body))
            continue;
        uint32_t at = end - body->length;
        if (at > limit && phrase_mark_at(text, at - 1) == 0 && rune_is_han(text.data[at - 1])) {
            uint32_t from = phrase_begin(text, limit, end, PHRASE_CLAUSE);
            if (end - from > 24)
                return (struct span){NULL, 0};
            at = from;
        }
        if (runes_equal(*body, RUNES(U"会上")))
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
            *begin = mention->begin;
            return reading_text(reading, mention->begin, mention->end);
        }
    }
    return (struct span){NULL, 0};
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
            return person_before(reading, limit, mention->begin);
    }
    for (uint32_t at = end; at > from; at--) {
        if (at + 1 >= end || !is_title(reading, at, end))
            continue;
        const struct mention *person = person_before(reading, limit, at);
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

static void note_subject(struct search *search, const struct stretch *sentence);

/* The speaker before the verb at `verb`; absent where nobody stands there. */
static struct span speaker_before(struct search *search, uint32_t limit, uint32_t verb,
                                  uint32_t *begin, bool *elided)
{
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    *elided = false;
    uint32_t end = skip_adverbs_back(text, limit, verb);
    const struct mention *person = person_before(reading, limit, end);
    if (person == NULL && end > limit &&
        (text.data[end - 1] == U'）' || text.data[end - 1] == U')')) {
        /* X（区长）说 */
        uint32_t open = end - 1;
        while (open > limit && end - open < 20 && text.data[open] != U'（' &&
               text.data[open] != U'(')
            open--;
        person = person_before(reading, limit, open);
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
    if (person != NULL) {
        *begin = person->begin < limit ? phrase_begin(text, limit, verb, PHRASE_CLAUSE)
                                       : person->begin; /* 曾书记, named before */
        return person_name(reading, person);
    }
    const struct runes *pronoun = phrase_word_before(text, limit, end, pronouns);
    if (pronoun != NULL &&
        (end - pronoun->length == limit || text.data[end - pronoun->length - 1] == U'据' ||
         !rune_is_han(text.data[end - pronoun->length - 1]))) {
        *begin = end - pronoun->length;
        if (*begin > limit && text.data[*begin - 1] == U'，') /* X作为代表发言，他表示 */
            note_subject(search, &(struct stretch){.begin = limit, .end = *begin - 1});
        return search->last_subject;
    }
    struct span body = body_before(reading, limit, end, begin);
    if (body.data != NULL)
        return body;
    /* A sentence that begins with the verb goes on with the speaker of the one before. */
    if (end == limit && search->count > 0) {
        *begin = end;
        *elided = true;
        return search->found[search->count - 1].speaker;
    }
    return (struct span){NULL, 0};
}

static void add(struct search *search, struct candidate candidate)
{
    if (search->count == MOST_IN_BLOCK)
        return;
    search->last_subject = candidate.speaker;
    search->found[search->count++] = candidate;
}

/* ---- one verb ---- */

/* Who stands at the begin of a clause: a person, with or without a post before the name, 他, or a
 * body like 会议; absent where it begins otherwise. *end is where the words for him end. */
static struct span subject_at(const struct search *search, uint32_t clause, uint32_t limit,
                              uint32_t *end)
{
    static const struct runes singular[] = {RUNES_ROW(U"他"), RUNES_ROW(U"她"), {NULL, 0}};
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    const struct mention *post;
    uint32_t name = clause;
    while ((post = reading_mention_at(reading, name, MENTION_POST)) != NULL && post->end < limit)
        name = post->end + (phrase_mark_at(text, post->end) == PHRASE_PAUSE);
    const struct mention *person = reading_mention_at(reading, name, MENTION_PERSON);
    if (person != NULL && person->end < limit && text.data[person->end] != U'的' &&
        phrase_mark_at(text, person->end) == 0) {
        *end = person->end;
        return person_name(reading, person);
    }
    const struct runes *word = phrase_word_at(text, clause, limit, singular);
    if (word != NULL && !runes_at(text, clause + 1, RUNES(U"们")) &&
        !runes_at(text, clause + 1, RUNES(U"的"))) {
        *end = clause + 1;
        return search->last_subject;
    }
    word = phrase_word_at(text, clause, limit, bodies);
    static const struct runes deeds = RUNES_ROW(U"对就听审讨研传学通深认围结充全回分总部还强");
    if (word == NULL || clause + word->length >= limit ||
        !runes_hold(deeds, text.data[clause + word->length]))
        return (struct span){NULL, 0}; /* 大会|秘书处 */
    *end = clause + word->length;
    return reading_text(reading, clause, *end);
}

/* X查看了…, 要求…; 在某镇，X查看…，叮嘱…; 会议对…作了部署，要求…: who is the subject of a clause
 * before the verb's, where nobody else is named between. */
static struct span subject_of_clause(const struct search *search, uint32_t sentence, uint32_t verb,
                                     uint32_t *begin)
{
    enum { FURTHEST_VERB = 60, CLAUSES_MOST = 4 };
    const struct reading *reading = search->reading;
    struct span none = {NULL, 0}, subject = none;
    uint32_t clause = verb, end = verb;
    for (int i = 0; i < CLAUSES_MOST && clause > sentence && subject.data == NULL; i++) {
        clause = phrase_begin(reading->text, sentence, clause - 1, PHRASE_COMMA);
        if (verb - clause > FURTHEST_VERB)
            return none;
        subject = subject_at(search, clause, verb, &end);
    }
    if (subject.data == NULL)
        return none;
    for (uint32_t i = reading_mention_from(reading, end);
         i < reading->mention_count && reading->mentions[i].begin < verb; i++)
        if (reading->mentions[i].type == MENTION_PERSON)
            return none;
    *begin = clause;
    return subject;
}

static void read_verb(struct search *search, const struct stretch *sentence, uint32_t block_begin,
                      uint32_t block_end, uint32_t verb, uint32_t verb_end, bool weak)
{
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    if (statement_is_no_verb(text, verb, verb_end, block_end))
        return;
    if (search->count > 0 && search->found[search->count - 1].sentence_end == sentence->end &&
        !search->found[search->count - 1].quoted)
        return; /* a second verb in one sentence goes on with the first */
    uint32_t clause = phrase_begin(text, sentence->begin, verb, PHRASE_STOP | PHRASE_SEMICOLON);
    uint32_t begin = verb;
    bool elided, marked;
    struct span speaker = speaker_before(search, clause, verb, &begin, &elided);
    if (speaker.data == NULL && (!weak || statement_is_bidding(text, verb_end)) && verb > clause &&
        phrase_mark_at(text, verb - 1) == PHRASE_COMMA)
        speaker = subject_of_clause(search, clause, verb, &begin);
    if (begin > block_begin && runes_at(text, verb, RUNES(U"要求")) &&
        runes_hold((struct runes)RUNES_ROW(U"和与及"), text.data[begin - 1]))
        return; /* 贯彻…指示和X书记要求 */
    uint32_t content = statement_content_after(text, verb_end, block_end, weak || elided, &marked);
    uint32_t report = statement_behind_report(text, verb, verb_end, block_end);
    if (report != 0) {
        content = report == UINT32_MAX ? block_end : report;
        marked = report != UINT32_MAX;
    }
    struct candidate candidate = {.speaker = speaker,
                                  .verb = reading_text(reading, verb, verb_end),
                                  .begin = begin,
                                  .sentence_end = sentence->end};
    if (speaker.data != NULL && !elided) {
        /* The phrase before the speaker may hold posts and a date: look for the quotation behind
         * it. */
        uint32_t quotation = begin;
        for (uint32_t i = begin; i > block_begin && begin - i < FURTHEST_SPEAKER * 2; i--) {
            if (statement_closes_quote(text.data[i - 1])) {
                bool speech =
                    i >= 2 && (phrase_mark_at(text, i - 2) & (PHRASE_STOP | PHRASE_COMMA));
                if (!speech && i >= 3 && text.data[i - 2] == U' ')
                    speech = (phrase_mark_at(text, i - 3) & (PHRASE_STOP | PHRASE_COMMA)) != 0;
                if (speech) {
                    quotation = statement_quotation_before(text, block_begin, i);
                    break;
                }
                /* A quotation that is no speech (“一线总指挥”X说) is passed over. */
                uint32_t open = statement_quotation_before(text, block_begin, i);
                if (open == i)
                    break;
                i = open + 1;
                continue;
            }
            if (phrase_mark_at(text, i - 1) & PHRASE_STOP)
                break;
        }
        if (quotation < begin) {
            candidate.quoted = true;
            candidate.begin = quotation;
            candidate.end = verb_end;
            if (search->count == 0 || search->found[search->count - 1].end <= quotation ||
                !search->found[search->count - 1].quoted) {
                add(search, candidate);
                return;
            }
        }
    }
    if (speaker.data == NULL || content >= block_end)
        return;
    if (weak && !marked && !elided && !statement_opens_content(text, content, block_end))
        return;
    if (elided && !marked)
        return;
    candidate.quoted = statement_opens_quote(text.data[content]);
    add(search, candidate);
}

/* ---- one paragraph ---- */

/* The subject of a sentence: the person named in its first clause, alone and not as somebody's. */
static void note_subject(struct search *search, const struct stretch *sentence)
{
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    uint32_t begin = sentence->begin;
    uint32_t clause = phrase_end(text, begin, sentence->end, PHRASE_CLAUSE);
    if (clause < sentence->end && clause - begin < 14) { /* 在万泉镇，X查看了…, 在Y家中，X… */
        begin = text.data[begin] == U'在' ? clause + 1 : begin;
        clause = phrase_end(text, clause + 1, sentence->end, PHRASE_CLAUSE);
    }
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= clause)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        char32_t next = mention->end < text.length ? text.data[mention->end] : 0;
        if (next == U'、' || next == U'的')
            break;
        search->last_subject = person_name(reading, mention);
        break;
    }
}

static void read_block(struct search *search, uint32_t index, uint32_t *sentence)
{
    const struct reading *reading = search->reading;
    const struct block *block = &reading->article->blocks[index];
    search->count = 0;
    while (*sentence < reading->sentence_count && reading->sentences[*sentence].end <= block->begin)
        (*sentence)++;
    for (; *sentence < reading->sentence_count && reading->sentences[*sentence].begin < block->end;
         (*sentence)++) {
        const struct stretch *stretch = &reading->sentences[*sentence];
        uint32_t before = search->count;
        uint32_t last = stretch->end < reading->text.length ? stretch->end : reading->text.length;
        for (uint32_t h = reading->hits.first[stretch->begin];
             h < reading->hits.count && reading->hits.hits[h].begin < last; h++) {
            const struct lexicon_hit *hit = &reading->hits.hits[h];
            if (hit->category != LEXICON_VERBS_OF_SAYING ||
                statement_inside_quotation(reading->text, stretch->begin, hit->begin))
                continue;
            const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
            read_verb(search, stretch, block->begin, block->end, hit->begin, hit->end,
                      span_equal(entry->value, SPAN("weak")));
        }
        if (search->count == before)
            note_subject(search, stretch);
    }
}

static void keep(struct search *search, struct facts *facts, size_t *capacity,
                 const struct block *block)
{
    const struct reading *reading = search->reading;
    for (uint32_t i = 0; i < search->count && facts->statement_count < FACTS_MOST; i++) {
        struct candidate *candidate = &search->found[i];
        uint32_t end = i + 1 < search->count ? search->found[i + 1].begin : block->end;
        while (end > candidate->begin && reading->text.data[end - 1] == U' ')
            end--;
        if (candidate->end > end)
            end = candidate->end;
        facts->statements = arena_extend(reading->arena, facts->statements, facts->statement_count,
                                         capacity, sizeof(*facts->statements));
        facts->statements[facts->statement_count++] =
            (struct statement){.speaker = candidate->speaker,
                               .verb = candidate->verb,
                               .quoted = candidate->quoted,
                               .at = reading_extent(reading, candidate->begin, end)};
    }
}

void find_statements(const struct reading *reading, struct facts *facts)
{
    struct search *search = arena_take(reading->arena, sizeof(*search));
    search->reading = reading;
    search->facts = facts;
    search->count = 0;
    search->last_subject = (struct span){NULL, 0};
    size_t capacity = 0;
    uint32_t sentence = 0;
    for (uint32_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            continue;
        read_block(search, b, &sentence);
        keep(search, facts, &capacity, block);
    }
}

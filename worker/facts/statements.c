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
#include "facts/statement_joint.h"
#include "facts/statement_reach.h"
#include "facts/statement_speakers.h"
#include "facts/statement_unnamed.h"
#include "mentions/hit_walk.h"

enum { MOST_IN_BLOCK = 256, FURTHEST_SPEAKER = STATEMENT_FURTHEST_SPEAKER };

/* One statement while its paragraph is read. */
struct candidate {
    struct span speaker, verb;
    bool quoted;
    uint32_t begin, end;
    uint32_t content; /* where what is said begins */
    uint32_t sentence_end;
};

struct search {
    const struct reading *reading;
    const struct facts *facts;
    struct span last_subject; /* whom 他 and 她 mean: the last speaker or subject of a sentence */
    struct candidate found[MOST_IN_BLOCK];
    uint32_t count;
};

/* How much a verb of saying tells by itself (config/lexicon/verbs_of_saying.tsv). */
enum strength { STRONG, WEAK, SPOKEN };

static const struct runes pronouns[] = {
    RUNES_ROW(U"他们"), RUNES_ROW(U"她们"), RUNES_ROW(U"他"), RUNES_ROW(U"她"), {NULL, 0}};

/* ---- the speaker ---- */

static void note_subject(struct search *search, const struct stretch *sentence);

/* 这位种过茶的书记指着…说: who was spoken of last, told by what he is; *begin is where the words
 * for him begin. */
static bool is_the_same(const struct search *search, uint32_t limit, uint32_t end, uint32_t *begin)
{
    enum { LONGEST_DEED = 40, LEAST = 4 };
    static const struct runes pointing[] = {RUNES_ROW(U"这位"), RUNES_ROW(U"这名"), {NULL, 0}};
    const struct reading *reading = search->reading;
    uint32_t clause = phrase_begin(reading->text, limit, end, PHRASE_CLAUSE);
    for (uint32_t at = end; at > clause && end - at < LONGEST_DEED; at--)
        if (statement_closes_quote(reading->text.data[at - 1])) { /* “…。”|这位老人说 */
            clause = at;
            break;
        }
    if (end - clause < LEAST || end - clause > LONGEST_DEED ||
        phrase_word_at(reading->text, clause, end, pointing) == NULL ||
        first_person(reading, clause, end) != NULL)
        return false;
    *begin = clause;
    return search->last_subject.data != NULL;
}

/* 他, or 他乐呵呵地: where the pronoun begins that stands before `end`, or before the manner that
 * ends there; `end` where none does. */
static uint32_t pronoun_before(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LONGEST_MANNER = 7 };
    static const struct runes always[] = {RUNES_ROW(U"总是"), RUNES_ROW(U"总"),
                                          RUNES_ROW(U"常常"), RUNES_ROW(U"经常"),
                                          RUNES_ROW(U"时常"), {NULL, 0}};
    const struct runes *often = phrase_word_before(text, limit, end, always);
    const struct runes *pronoun = phrase_word_before(text, limit, end, pronouns);
    if (pronoun == NULL && often != NULL) { /* 她总|笑着说 */
        pronoun = phrase_word_before(text, limit, end - often->length, pronouns);
        if (pronoun != NULL)
            return end - often->length - pronoun->length;
    }
    if (pronoun != NULL)
        return end - pronoun->length;
    if (end <= limit || text.data[end - 1] != U'地')
        return end;
    for (uint32_t at = end - 2; at > limit && end - at <= LONGEST_MANNER; at--) {
        pronoun =
            phrase_mark_at(text, at) != 0 ? NULL : phrase_word_before(text, limit, at, pronouns);
        if (pronoun != NULL)
            return at - pronoun->length;
    }
    return end;
}

/* 县委书记|强调: the person of whom the text has told that post, where it is one alone. */
static struct span holder_of(const struct search *search, struct span post)
{
    struct span holder = {NULL, 0};
    for (size_t i = 0; i < search->facts->post_count; i++) {
        const struct post *told = &search->facts->posts[i];
        if (!span_ends_with(told->post, post))
            continue;
        if (holder.data != NULL && !span_equal(holder, told->person))
            return post;
        holder = told->person;
    }
    return holder.data != NULL ? holder : post;
}

/* 会议听取了汇报。|要求…: the body that the sentence before is about, where this one begins with
 * the verb. */
static struct span body_of_sentence_before(const struct search *search, uint32_t begin,
                                           uint32_t *begins)
{
    const struct reading *reading = search->reading;
    const struct stretch *before = begin > 0 ? reading_sentence_of(reading, begin - 1) : NULL;
    struct span none = {NULL, 0};
    if (before == NULL || before->end > begin ||
        reading_block_of(reading, before->begin) != reading_block_of(reading, begin))
        return none;
    const struct runes *word = statement_body_at(reading->text, before->begin, before->end);
    if (word == NULL || (before->begin + word->length < before->end &&
                         RUNE_AMONG(reading->text.data[before->begin + word->length],
                                    U"室堂厅场所中的之上里后前由秘主旨期")))
        return none; /* 会议室, 大会堂, 会议中心 */
    *begins = begin;
    return reading_text(reading, before->begin, before->begin + word->length);
}

/* The speaker before the verb at `verb`; absent where nobody stands there. */
static struct span speaker_before(struct search *search, uint32_t limit, uint32_t verb,
                                  uint32_t *begin, bool *elided)
{
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    *elided = false;
    verb = statement_before_listener(reading, limit, verb);
    uint32_t end = statement_without_adverbs(text, limit, verb);
    const struct mention *person = statement_person(reading, limit, verb);
    if (person != NULL && person->begin < limit) { /* 曾书记, named before */
        *begin = phrase_begin(text, limit, verb, PHRASE_CLAUSE);
        return person_name(reading, person);
    }
    if (person != NULL) {
        const struct mention *first = statement_first_of(reading, limit, person);
        if (statement_is_object(reading, limit, first))
            return (struct span){NULL, 0}; /* 听取X|介绍 */
        *begin = first->begin;
        return statement_names(reading, first, person);
    }
    const uint32_t scene = statement_before_scene(text, limit, end);
    uint32_t pronoun = pronoun_before(text, limit, scene);
    pronoun = pronoun == scene ? end : pronoun;
    uint32_t at = pronoun < end ? pronoun : limit;
    uint32_t lead = pronoun < end ? statement_without_adverbs(text, limit, at) : limit;
    if (pronoun < end && (lead == limit || !rune_is_han(text.data[lead - 1]) ||
                          RUNE_AMONG(text.data[lead - 1], U"据时后中上间"))) { /* 参观时|他说 */
        *begin = at;
        if (lead > limit && text.data[lead - 1] == U'，') /* X作为代表发言，最后他表示 */
            note_subject(search, &(struct stretch){.begin = limit, .end = lead - 1});
        else if (at > limit && statement_closes_quote(text.data[at - 1])) /* X种大棚，“…。”他说 */
            note_subject(search,
                         &(struct stretch){.begin = limit,
                                           .end = statement_quotation_before(text, limit, at)});
        return search->last_subject.data != NULL ? search->last_subject
                                                 : statement_only_person(reading, at);
    }
    if (is_the_same(search, limit, end, begin))
        return search->last_subject;
    struct span body = statement_body_before(reading, limit, end, begin);
    if (body.data != NULL)
        return holder_of(search, body);
    /* A sentence that begins with the verb goes on with the speaker of the one before; 要明确… is
     * what he demands, 报道称… what a paper says. */
    if (end == limit && search->count > 0 &&
        (verb == limit || (text.data[verb - 1] != U'要' && text.data[verb - 1] != U'道'))) {
        *begin = end;
        *elided = true;
        return search->found[search->count - 1].speaker;
    }
    if (end == limit && verb == limit)
        return body_of_sentence_before(search, limit, begin);
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
    const uint32_t name = statement_behind_titles(reading, clause, limit);
    const struct mention *person = reading_mention_at(reading, name, MENTION_PERSON);
    const struct mention *last = person != NULL ? statement_last_of(reading, person, limit) : NULL;
    if (last != NULL && last->end < limit && text.data[last->end] != U'的' &&
        phrase_mark_at(text, last->end) == 0) {
        *end = last->end;
        return statement_names(reading, person, last);
    }
    uint32_t titled = person == NULL ? statement_titled_at(reading, name, limit) : name;
    if (titled > name && titled < limit && rune_is_han(text.data[titled]) &&
        text.data[titled] != U'的') { /* 李师傅|擦了擦汗，告诉记者 */
        *end = titled;
        return reading_text(reading, name, titled);
    }
    const struct runes *word = phrase_word_at(text, clause, limit, singular);
    if (word != NULL && !runes_at(text, clause + 1, RUNES(U"们")) &&
        !runes_at(text, clause + 1, RUNES(U"的"))) {
        *end = clause + 1;
        return search->last_subject;
    }
    word = statement_body_at(text, clause, limit);
    static const struct runes others = RUNES_ROW(U"的之上中里后前由秘主室纪精材期现召举开闭成组代");
    enum { SHORTEST_DEED = 4 };
    const uint32_t deed = word != NULL ? clause + word->length : limit;
    if (deed >= limit || phrase_end(text, deed, limit, PHRASE_CLAUSE) < deed + SHORTEST_DEED ||
        runes_hold(others, text.data[deed]))
        return (struct span){NULL, 0}; /* 大会|秘书处, 会议|由X主持, 会议|多 */
    *end = clause + word->length;
    return reading_text(reading, clause, *end);
}

/* X查看了…, 要求…; 在某镇，X查看…，叮嘱…; 会议对…作了部署，要求…: who is the subject of a clause
 * before the verb's, where nobody else is named between. */
static struct span subject_of_clause(const struct search *search, uint32_t sentence, uint32_t verb,
                                     uint32_t *begin)
{
    enum { FURTHEST_VERB = 60, CLAUSES_MOST = 4, FURTHEST_MEETING = 150 };
    const struct reading *reading = search->reading;
    struct span none = {NULL, 0}, subject = none;
    uint32_t clause = verb, end = verb;
    for (int i = 0; i < CLAUSES_MOST && clause > sentence && subject.data == NULL; i++) {
        clause = phrase_begin(reading->text, sentence, clause - 1, PHRASE_COMMA);
        if (verb - clause > FURTHEST_VERB)
            break;
        subject = subject_at(search, clause, verb, &end);
    }
    if (subject.data == NULL && verb - sentence <= FURTHEST_MEETING &&
        statement_body_at(reading->text, sentence, verb) != NULL) {
        clause = sentence; /* 会议传达…，听取…情况汇报，强调… */
        subject = subject_at(search, clause, verb, &end);
    }
    if (subject.data == NULL)
        return none;
    for (uint32_t i = reading_mention_from(reading, end);
         i < reading->mention_count && reading->mentions[i].begin < verb; i++)
        if (reading->mentions[i].type == MENTION_PERSON &&
            !statement_is_object(reading, end,
                                 statement_first_of(reading, end, &reading->mentions[i])))
            return none;
    *begin = clause;
    return subject;
}

/* 就当前工作，X要求：| 一、…: a colon that ends the paragraph, where another one follows. */
static bool goes_on_behind(const struct reading *reading, uint32_t block_end)
{
    uint32_t next = reading_block_of(reading, block_end - 1) + 1;
    return phrase_mark_at(reading->text, block_end - 1) == PHRASE_COLON &&
           next < reading->article->block_count &&
           reading->article->blocks[next].role == BLOCK_PARAGRAPH;
}

/* X要求…；|教育局局长Y强调…: an official other than the last speaker opens the part of the sentence
 * in which the verb stands. */
static bool opens_with_another(const struct search *search, uint32_t clause, uint32_t verb)
{
    const struct candidate *last = &search->found[search->count - 1];
    const uint32_t name = statement_behind_titles(search->reading, clause, verb);
    const struct mention *person = reading_mention_at(search->reading, name, MENTION_PERSON);
    return clause > last->content && name > clause && person != NULL &&
           !span_equal(person_name(search->reading, person), last->speaker);
}

static void read_verb(struct search *search, const struct stretch *sentence, uint32_t block_begin,
                      uint32_t block_end, uint32_t verb, uint32_t verb_end, enum strength strength)
{
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    const bool weak = strength != STRONG;
    bool named =
        statement_person_before(reading, sentence->begin, verb) != NULL; /* 靳某来|告诉记者 */
    const bool goes_on = verb_end < block_end && RUNE_AMONG(text.data[verb_end], U"着了过得的");
    if (strength == SPOKEN && (!named || goes_on) &&
        !statement_is_spoken(text, verb_end, block_end))
        return;
    if (statement_is_no_verb(text, verb, verb_end, block_end, named))
        return;
    uint32_t clause = phrase_begin(text, sentence->begin, verb, PHRASE_STOP | PHRASE_SEMICOLON);
    if (search->count > 0 && search->found[search->count - 1].sentence_end == sentence->end &&
        !search->found[search->count - 1].quoted && !opens_with_another(search, clause, verb))
        return; /* a second verb in one sentence goes on with the first */
    uint32_t begin = verb;
    bool elided, marked;
    struct span speaker = speaker_before(search, clause, verb, &begin, &elided);
    uint32_t lead = statement_without_adverbs(text, clause, verb); /* X予以肯定，|同时|指出 */
    uint32_t said = statement_content_after(text, verb_end, block_end, weak, &marked);
    bool quotes = marked && said < block_end && statement_opens_quote(text.data[said]);
    uint32_t report = statement_behind_report(text, verb, verb_end, block_end);
    if (report == 0)
        report = statement_behind_demand(text, verb, verb_end, block_end);
    const bool reports = report != 0 && report != UINT32_MAX;
    if (reports || !weak)
        lead = statement_before_matter(text, clause, lead);
    if (speaker.data == NULL &&
        (!weak || quotes || reports || statement_is_bidding(text, verb_end)) && lead > clause &&
        phrase_mark_at(text, lead - 1) == PHRASE_COMMA)
        speaker = subject_of_clause(search, clause, verb, &begin);
    if (begin > block_begin && runes_at(text, verb, RUNES(U"要求")) &&
        runes_hold((struct runes)RUNES_ROW(U"和与及"), text.data[begin - 1]))
        return; /* 贯彻…指示和X书记要求 */
    uint32_t content = statement_content_after(text, verb_end, block_end, weak || elided, &marked);
    if (report != 0) {
        content = reports ? report : block_end;
        marked = reports;
    }
    if (speaker.data != NULL && !elided && !marked &&
        statement_wishes(text, verb, verb_end, sentence->end)) {
        content = verb_end;
        marked = true;
    }
    uint32_t bare_end =
        verb_end - (verb_end > verb + 1 && (text.data[verb_end - 1] == U'道' ||
                                            runes_at(text, verb, RUNES(U"汇报说")))); /* 补充|道 */
    struct candidate candidate = {.speaker = speaker,
                                  .verb = reading_text(reading, verb, bare_end),
                                  .begin = begin,
                                  .content = content,
                                  .sentence_end = sentence->end};
    if (speaker.data != NULL && !elided) {
        /* The phrase before the speaker may hold posts and a date: look for the quotation behind
         * it. */
        uint32_t quotation = begin;
        for (uint32_t i = begin; i > block_begin && begin - i < FURTHEST_SPEAKER * 2; i--) {
            if (statement_closes_quote(text.data[i - 1])) {
                bool speech = i >= 2 && statement_ends_speech(text, i - 2);
                if (!speech && i >= 3 && text.data[i - 2] == U' ')
                    speech = statement_ends_speech(text, i - 3);
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
        bool of_another = search->count > 0 && /* X说：|“…。”Y说 */
                          search->found[search->count - 1].content == quotation;
        if (quotation < begin && !of_another) {
            candidate.content = quotation;
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
    if (speaker.data == NULL ||
        (content >= block_end && !(marked && goes_on_behind(reading, block_end))))
        return;
    if (weak && !marked && !elided && !statement_opens_content(text, content, block_end))
        return;
    if (elided && !marked)
        return;
    candidate.quoted =
        statement_is_quotation(text, statement_behind_topic(text, content, block_end), block_end);
    if (strength == SPOKEN && !candidate.quoted)
        return; /* 他问，路修好没有: told, but no statement of anybody */
    add(search, candidate);
}

/* ---- one paragraph ---- */

/* X、Y陪同。: who only comes along is not whom the next 他 means. */
static bool is_of_company(struct runes text, const struct stretch *sentence)
{
    static const struct runes endings[] = {
        RUNES_ROW(U"陪同"),     RUNES_ROW(U"陪同调研"), RUNES_ROW(U"陪同考察"),
        RUNES_ROW(U"陪同检查"), RUNES_ROW(U"参加"),     RUNES_ROW(U"参加调研"),
        RUNES_ROW(U"参加活动"), RUNES_ROW(U"随同"),     RUNES_ROW(U"随同调研"),
        RUNES_ROW(U"一同调研"), RUNES_ROW(U"参加检查"), {NULL, 0}};
    uint32_t end = sentence->end;
    while (end > sentence->begin && (phrase_mark_at(text, end - 1) & PHRASE_STOP))
        end--;
    return phrase_word_before(text, sentence->begin, end, endings) != NULL;
}

/* “…。”|翻开账本，X…: where the words begin that follow what was said. */
static uint32_t behind_speech(struct runes text, uint32_t begin, uint32_t end)
{
    if (begin >= end || !statement_opens_quote(text.data[begin]))
        return begin;
    const uint32_t close = phrase_closing(text, begin, end);
    return close + 1 < end && phrase_mark_at(text, close - 1) & PHRASE_STOP ? close + 1 : begin;
}

/* The subject of a sentence: the person named in its first clause, alone and not as somebody's. */
static void note_subject(struct search *search, const struct stretch *sentence)
{
    const struct reading *reading = search->reading;
    struct runes text = reading->text;
    uint32_t begin = behind_speech(text, sentence->begin, sentence->end);
    if (first_person(reading, begin, sentence->end) == NULL || is_of_company(text, sentence))
        return;
    uint32_t clause = phrase_end(text, begin, sentence->end, PHRASE_CLAUSE);
    enum { LONGEST_SCENE = 14, LONGEST_HOME = 30, SCENES_MOST = 2 };
    static const struct runes scenes[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"走进"), RUNES_ROW(U"来到"), RUNES_ROW(U"深入"),
        RUNES_ROW(U"随后"), RUNES_ROW(U"得知"), RUNES_ROW(U"看到"), RUNES_ROW(U"听到"),
        RUNES_ROW(U"面对"), RUNES_ROW(U"期间"), {NULL, 0}};
    for (int i = 0;
         i < SCENES_MOST && clause < sentence->end &&
         (clause - begin < LONGEST_SCENE || phrase_word_at(text, begin, clause, scenes) != NULL) &&
         first_person(reading, begin, clause) == NULL;
         i++) { /* 走进茶园、车间，|X一行… */
        uint32_t name = clause + 1, limit = sentence->end, end;
        if (subject_at(search, name, limit, &end).data == NULL)
            break;
        begin = name;
        clause = phrase_end(text, begin, sentence->end, PHRASE_CLAUSE);
    }
    bool home = text.data[begin] == U'在' && clause > begin + 2 && clause - begin < LONGEST_HOME &&
                (runes_at(text, clause - 2, RUNES(U"家中")) ||
                 runes_at(text, clause - 2, RUNES(U"家里")) || text.data[clause - 1] == U'家');
    if (clause < sentence->end &&
        (home || (clause - begin < LONGEST_SCENE && text.data[begin] == U'在'))) {
        begin = clause + 1; /* 在A镇，X查看了…, 在Y和Z的家中，X… */
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

static enum strength strength_of(struct span value)
{
    return span_equal(value, SPAN("strong")) ? STRONG
           : span_equal(value, SPAN("weak")) ? WEAK
                                             : SPOKEN;
}

static bool is_longest(const struct reading *reading, const struct lexicon_hit *verb)
{
    const struct lexicon_hit *hit =
        lexicon_hit_at(&reading->hits, verb->begin, LEXICON_VERBS_OF_SAYING);
    return hit == NULL || hit->end <= verb->end;
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
        struct hit_walk walk =
            hit_walk(reading, stretch->begin, last, LEXICON_KIND(LEXICON_VERBS_OF_SAYING));
        const struct lexicon_hit *hit;
        uint32_t taken = stretch->begin; /* 说道 is one verb, and 说 and 道 in it are none */
        while ((hit = hit_next(&walk)) != NULL) {
            if (hit->begin < taken || !is_longest(reading, hit) ||
                statement_inside_quotation(reading->text, stretch->begin, hit->begin))
                continue;
            const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
            const uint32_t told = search->count;
            read_verb(search, stretch, block->begin, block->end, hit->begin, hit->end,
                      strength_of(entry->value));
            taken = search->count > told ? hit->end : taken;
        }
        if (search->count == before)
            note_subject(search, stretch);
    }
}

/* …要抓落实。|县委副书记、县长X强调: where the sentence begins that the next statement's speaker,
 * or what it quotes, stands in; all of it belongs to that one. */
static uint32_t begin_of_sentence(struct runes text, uint32_t least, uint32_t position)
{
    enum { FURTHEST = 120 };
    uint32_t limit = position > least + FURTHEST ? position - FURTHEST : least;
    uint32_t at = position;
    while (at > limit && !(phrase_mark_at(text, at - 1) & (PHRASE_STOP | PHRASE_SEMICOLON)))
        at--;
    while (at < position && (statement_closes_quote(text.data[at]) || text.data[at] == U' '))
        at++; /* X说：“…。”|Y说 */
    return at > limit ? at : position;
}

static void keep(struct search *search, struct facts *facts, size_t *capacity,
                 const struct block *block)
{
    const struct reading *reading = search->reading;
    for (uint32_t i = 0; i < search->count && facts->statement_count < FACTS_MOST; i++) {
        struct candidate *candidate = &search->found[i];
        uint32_t end = i + 1 < search->count ? begin_of_sentence(reading->text, candidate->begin,
                                                                 search->found[i + 1].begin)
                                             : block->end;
        uint32_t from = candidate->end > candidate->content ? candidate->end : candidate->content;
        if (from < end)
            end = statement_reach_end(reading, candidate->speaker, candidate->content, from, end);
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
    struct search search; /* not set to zero: it is large, and mostly empty */
    search.reading = reading;
    search.facts = facts;
    search.count = 0;
    search.last_subject = (struct span){NULL, 0};
    size_t capacity = 0;
    uint32_t sentence = 0;
    for (uint32_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            continue;
        read_block(&search, b, &sentence);
        keep(&search, facts, &capacity, block);
    }
}

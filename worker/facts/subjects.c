/* What an article is about, and what kind of piece it is. Subjects are counted by their words (the
 * list `subjects`); the kind is told by the headline and by what the other families found. */
#include "facts/families.h"
#include "facts/phrase.h"
#include "mentions/triggers.h"

enum { MOST_SUBJECTS = 5, KINDS_OF_SUBJECT = 32, FIRST_HEADLINE_WEIGHT = 4 };

struct tally {
    struct span name, medtop;
    uint32_t weight;
};

/* "农业农村 20000210" */
static void count_word(struct tally *tallies, uint32_t *count, struct span value, uint32_t weight)
{
    size_t blank = span_find(value, SPAN(" "));
    struct span name = span_slice(value, 0, blank);
    for (uint32_t i = 0; i < *count; i++) {
        if (span_equal(tallies[i].name, name)) {
            tallies[i].weight += weight;
            return;
        }
    }
    if (*count == KINDS_OF_SUBJECT)
        return;
    tallies[(*count)++] = (struct tally){name, span_slice(value, blank + 1, value.length), weight};
}

/* The heaviest subjects: those with at least three words in the text (one in the headline counts
 * more), and at least a quarter of the heaviest one's weight. */
static void find_what(const struct reading *reading, struct facts *facts)
{
    struct tally tallies[KINDS_OF_SUBJECT];
    uint32_t count = 0;
    struct trigger_walk walk =
        trigger_walk(reading, 0, reading->text.length, 0, LEXICON_KIND(LEXICON_SUBJECTS));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t h = reading->hits.first[at]; h < reading->hits.first[at + 1]; h++) {
            const struct lexicon_hit *hit = &reading->hits.hits[h];
            if (hit->category == LEXICON_SUBJECTS)
                count_word(tallies, &count, lexicon_entry_of(reading->lexicon, hit->entry)->value,
                           hit->begin >= reading->article->body_length ? FIRST_HEADLINE_WEIGHT : 1);
        }
    }
    uint32_t heaviest = 0;
    for (uint32_t i = 0; i < count; i++)
        heaviest = tallies[i].weight > heaviest ? tallies[i].weight : heaviest;
    facts->subjects = arena_alloc(reading->arena, MOST_SUBJECTS * sizeof(*facts->subjects));
    while (facts->subject_count < MOST_SUBJECTS) {
        struct tally *best = NULL;
        for (uint32_t i = 0; i < count; i++)
            if (tallies[i].weight >= 3 && tallies[i].weight * 4 >= heaviest &&
                (best == NULL || tallies[i].weight > best->weight))
                best = &tallies[i];
        if (best == NULL)
            break;
        facts->subjects[facts->subject_count++] =
            (struct subject){best->name, arena_join(reading->arena, SPAN("medtop:"), best->medtop)};
        best->weight = 0;
    }
}

/* ---- the kind of piece ---- */

static bool headline_holds(const struct reading *reading, const struct runes *words)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN && block->role != BLOCK_KICKER &&
            block->role != BLOCK_SUBTITLE)
            continue;
        if (phrase_find_word(reading->text, block->begin, block->end, words) < block->end)
            return true;
    }
    return false;
}

static bool headline_ends(const struct reading *reading, const struct runes *words)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_MAIN &&
            phrase_word_before(reading->text, block->begin, block->end, words) != NULL)
            return true;
    }
    return false;
}

/* 记者：… 答：…: paragraphs that begin with who asks. */
static bool asks_and_answers(const struct reading *reading)
{
    static const struct runes voices[] = {RUNES_ROW(U"记者："),
                                          RUNES_ROW(U"问："),
                                          RUNES_ROW(U"答："),
                                          RUNES_ROW(U"主持人："),
                                          {NULL, 0}};
    uint32_t turns = 0;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_PARAGRAPH &&
            phrase_word_at(reading->text, block->begin, block->end, voices) != NULL)
            turns++;
    }
    return turns >= 2;
}

/* Narrated people without names, posts or figures: told by how often 他, 她 and 我 stand. */
static bool is_narrated(const struct reading *reading, const struct facts *facts)
{
    enum { SHORTEST = 200, LONGEST_PER_PRONOUN = 50 };
    struct runes body = runes_slice(reading->text, 0, reading->article->body_length);
    if (body.length < SHORTEST || facts->event_count > 0)
        return false;
    for (size_t i = 0; i < facts->byline_count; i++)
        if (facts->bylines[i].role != BYLINE_AUTHOR)
            return false;
    for (uint32_t i = 0; i < reading->mention_count; i++)
        if (reading->mentions[i].type == MENTION_PERCENT)
            return false;
    uint32_t pronouns = 0;
    for (uint32_t i = 0; i + 1 < body.length; i++) /* 他们 are those whom officials call on */
        pronouns += (body.data[i] == U'他' || body.data[i] == U'她') && body.data[i + 1] != U'们';
    for (uint32_t i = runes_next(body, 0, U'我'); i < body.length;
         i = runes_next(body, i + 1, U'我')) {
        char32_t next = i + 1 < body.length ? body.data[i + 1] : 0;
        pronouns += next != U'市' && next != U'县' && next != U'区' && next != U'省' &&
                    next != U'国' && next != U'们';
    }
    return pronouns * LONGEST_PER_PRONOUN >= body.length;
}

/* 老鲍拍得最响, 小栾低声说: people that a tale calls by 老 or 小 and a surname, and what they do.
 * News calls them by name, has its reporter and its days. */
static bool is_told_of_familiars(const struct reading *reading, const struct facts *facts)
{
    static const struct runes acts = RUNES_ROW(U"说问笑把没低坐站走看想拍回赶一就又从在点摇叹");
    enum { FEWEST_ACTS = 4, LONGEST_PER_ACT = 250 };
    struct runes text = reading->text;
    uint32_t told = 0, length = reading->article->body_length;
    for (size_t i = 0; i < facts->byline_count; i++)
        if (facts->bylines[i].role == BYLINE_REPORTER ||
            facts->bylines[i].role == BYLINE_CORRESPONDENT)
            return false;
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        struct runes words = runes_slice(text, mention->begin, mention->end);
        if (mention->type == MENTION_TIME && mention->begin < length &&
            mention->value.length >= 10 && runes_find(words, 0, RUNES(U"月")) < words.length)
            return false; /* 11月6日; 三天以后 is no day that news would name */
    }
    static const char32_t callings[] = {U'老', U'小'};
    const struct runes begins = runes_slice(text, 0, length > 2 ? length - 2 : 0);
    for (size_t k = 0; k < sizeof(callings) / sizeof(callings[0]); k++)
        for (uint32_t i = runes_next(begins, 0, callings[k]); i < begins.length;
             i = runes_next(begins, i + 1, callings[k]))
            told += runes_hold(acts, text.data[i + 2]) &&
                    lexicon_find(reading->lexicon, LEXICON_SURNAMES,
                                 runes_slice(text, i + 1, i + 2)) != NULL &&
                    lexicon_find(reading->lexicon, LEXICON_NOT_NAMES,
                                 runes_slice(text, i, i + 2)) == NULL;
    return told >= FEWEST_ACTS && told * LONGEST_PER_ACT >= length;
}

/* 第三章 夜谈: the title of a novel's chapter, over a text in which people talk. Laws have chapters
 * too, but no talk. */
static bool is_chapter(const struct reading *reading)
{
    enum { LONGEST_NUMBER = 7, FEWEST_WORDS = 3 };
    struct runes text = reading->text;
    bool titled = false;
    for (size_t b = 0; b < reading->article->block_count && !titled; b++) {
        const struct block *block = &reading->article->blocks[b];
        uint32_t at = block->begin;
        if (block->role != BLOCK_MAIN || text.data[at++] != U'第')
            continue;
        while (at < block->end && at <= block->begin + LONGEST_NUMBER &&
               (rune_traits(text.data[at]) & TRAIT_COUNT || rune_is_digit(text.data[at]) ||
                text.data[at] == U'百' || text.data[at] == U'千' || text.data[at] == U'零'))
            at++;
        titled = at > block->begin + 1 && at + 1 < block->end &&
                 runes_hold((struct runes)RUNES_ROW(U"章回"), text.data[at]) &&
                 (text.data[at + 1] == U' ' || text.data[at + 1] == U'：');
    }
    struct runes body = runes_slice(text, 0, titled ? reading->article->body_length : 0);
    uint32_t words = 0;
    for (uint32_t at = runes_next(body, 0, U'“'); at < body.length;
         at = runes_next(body, at + 1, U'“'))
        words += at == 0 || !rune_is_han(body.data[at - 1]); /* after a colon or at a line's head */
    return words >= FEWEST_WORDS;
}

/* 本报评论员 under the title. */
static bool signed_by_desk(const struct reading *reading)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        struct runes text = runes_slice(reading->text, block->begin, block->end);
        if (block->role == BLOCK_BYLINE && runes_find(text, 0, RUNES(U"评论员")) < text.length)
            return true;
    }
    return false;
}

static const char *genre_of(const struct reading *reading, const struct facts *facts)
{
    static const struct runes fictions[] = {RUNES_ROW(U"小说"),   RUNES_ROW(U"连载"),
                                            RUNES_ROW(U"散文"),   RUNES_ROW(U"童话"),
                                            RUNES_ROW(U"故事会"), {NULL, 0}};
    static const struct runes interviews[] = {
        RUNES_ROW(U"访谈"), RUNES_ROW(U"专访"), RUNES_ROW(U"对话"), RUNES_ROW(U"答记者问"),
        RUNES_ROW(U"访县"), RUNES_ROW(U"——访"), {NULL, 0}};
    static const struct runes notices[] = {
        RUNES_ROW(U"通知"), RUNES_ROW(U"公告"), RUNES_ROW(U"通告"),
        RUNES_ROW(U"公示"), RUNES_ROW(U"名单"), RUNES_ROW(U"实施意见"),
        RUNES_ROW(U"办法"), RUNES_ROW(U"令"),   {NULL, 0}};
    static const struct runes comments[] = {RUNES_ROW(U"评论员"), RUNES_ROW(U"社论"),
                                            RUNES_ROW(U"时评"),   RUNES_ROW(U"短评"),
                                            RUNES_ROW(U"评论"),   {NULL, 0}};
    static const struct runes reports[] = {RUNES_ROW(U"工作报告"),
                                           RUNES_ROW(U"公报"),
                                           RUNES_ROW(U"情况报告"),
                                           RUNES_ROW(U"运行情况"),
                                           {NULL, 0}};
    static const struct runes speeches[] = {RUNES_ROW(U"上的讲话"),
                                            RUNES_ROW(U"上的致辞"),
                                            RUNES_ROW(U"上的发言"),
                                            RUNES_ROW(U"上的报告"),
                                            RUNES_ROW(U"大会报告"),
                                            RUNES_ROW(U"会议报告"),
                                            {NULL, 0}};
    if (reading->article->invented || headline_holds(reading, fictions) ||
        is_narrated(reading, facts) || is_told_of_familiars(reading, facts) || is_chapter(reading))
        return "fiction";
    if (headline_holds(reading, reports))
        return "report";
    if (headline_ends(reading, notices))
        return "notice";
    if (headline_holds(reading, interviews) || asks_and_answers(reading))
        return "interview";
    if (headline_holds(reading, comments) || signed_by_desk(reading))
        return "commentary";
    if (headline_holds(reading, speeches))
        return "other"; /* no account of the meeting at which it was given */
    for (size_t i = 0; i < facts->event_count; i++) {
        const struct event *event = &facts->events[i];
        if (event->attendee_count == 0 && event->at.begin > 300)
            continue;
        if (event->kind == EVENT_VISIT)
            return "visit";
        if (event->kind == EVENT_MEETING)
            return "meeting";
    }
    return "other";
}

/* Fiction tells nothing that happened. */
static void forget_facts(struct facts *facts)
{
    facts->post_count = facts->event_count = facts->figure_count = 0;
    facts->framework_count = facts->list_count = facts->statement_count = facts->routine_count = 0;
    facts->byline_count = 0;
}

void find_subjects(const struct reading *reading, struct facts *facts)
{
    facts->genre = genre_of(reading, facts);
    if (strcmp(facts->genre, "fiction") == 0)
        forget_facts(facts);
    else
        find_what(reading, facts);
}

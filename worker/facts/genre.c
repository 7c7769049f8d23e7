/* The kind of piece, told by the headline, by the wording and by what the other families found. */
#include "facts/genre.h"

#include "facts/phrase.h"

enum {
    MAIN_LINE = 1 << BLOCK_MAIN,
    HEADLINE = 1 << BLOCK_MAIN | 1 << BLOCK_KICKER | 1 << BLOCK_SUBTITLE
};

/* Whether a line of one of these roles holds one of the words. */
static bool line_holds(const struct reading *reading, unsigned roles, const struct runes *words)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if ((roles >> block->role & 1) != 0 &&
            phrase_holds_word(reading->text, block->begin, block->end, words))
            return true;
    }
    return false;
}

/* Without the note that a title may close with: 公告（第二号）, 行动计划（2023—2025年）. */
static uint32_t title_end(struct runes text, const struct block *block)
{
    uint32_t end = block->end;
    if (end > block->begin && text.data[end - 1] == U'）')
        while (end > block->begin && text.data[end - 1] != U'（')
            end--;
    return end > block->begin + 1 && end < block->end ? end - 1 : block->end;
}

static bool headline_ends(const struct reading *reading, const struct runes *words)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_MAIN &&
            phrase_word_before(reading->text, block->begin, title_end(reading->text, block),
                               words) != NULL)
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
#define PRONOUNS(row)                                                                              \
    CHARACTER_BIT(U'他', row) | CHARACTER_BIT(U'她', row) | CHARACTER_BIT(U'我', row)
    static const struct character_set persons = CHARACTER_SET(PRONOUNS);
    uint32_t pronouns = 0;
    for (uint32_t i = 0;
         (i = character_set_find(&persons, body.data, i, body.length)) < body.length; i++) {
        const char32_t next = i + 1 < body.length ? body.data[i + 1] : 0;
        if (body.data[i] == U'我')
            pronouns += next != U'市' && next != U'县' && next != U'区' && next != U'省' &&
                        next != U'国' && next != U'们';
        else if (body.data[i] == U'他' || body.data[i] == U'她')
            pronouns +=
                i + 1 < body.length && next != U'们'; /* 他们 are those whom officials call on */
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

/* 县报：您怎么看？ 陈局长：…: two voices by their own names that speak in turn, one of them asking.
 */
static bool is_a_talk(const struct reading *reading)
{
    enum { LONGEST_NAME = 10, VOICES = 2, FEWEST_TURNS = 2 };
    struct runes text = reading->text, voices[VOICES] = {{0}};
    uint32_t turns[VOICES] = {0}, questions = 0, known = 0;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            continue;
        uint32_t end = block->begin;
        while (end < block->end && end < block->begin + LONGEST_NAME && rune_is_han(text.data[end]))
            end++;
        if (end < block->begin + 2 || end >= block->end || text.data[end] != U'：')
            continue;
        struct runes voice = runes_slice(text, block->begin, end);
        uint32_t v = 0;
        while (v < known && !runes_equal(voices[v], voice))
            v++;
        if (v == VOICES)
            return false; /* 时间：… 地点：… 电话：… */
        if (v == known)
            voices[known++] = voice;
        turns[v]++;
        questions += text.data[block->end - 1] == U'？';
    }
    return turns[0] >= FEWEST_TURNS && turns[1] >= FEWEST_TURNS && questions >= FEWEST_TURNS;
}

/* A piece that argues: what must, should and cannot be stands in every sentence or two; nobody is
 * named with a post, and no reporter was there. Found on articles of all kinds: accounts of what
 * somebody demanded are as dense, but name him. */
static bool is_argued(const struct reading *reading, const struct facts *facts)
{
    static const struct runes modals[] = {
        RUNES_ROW(U"必须"), RUNES_ROW(U"应当"), RUNES_ROW(U"应该"), RUNES_ROW(U"不能"),
        RUNES_ROW(U"才能"), RUNES_ROW(U"方能"), RUNES_ROW(U"不是"), RUNES_ROW(U"而是"),
        RUNES_ROW(U"唯有"), RUNES_ROW(U"只有"), {NULL, 0}};
    static const struct runes nouns = RUNES_ROW(U"求点素闻道"); /* 要求, 要点 */
    enum { SHORTEST = 300, LONGEST_PER_MODAL = 80, MOST_FIGURES = 5, MOST_SAYINGS = 3 };
    struct runes body = runes_slice(reading->text, 0, reading->article->body_length);
    if (body.length < SHORTEST || facts->post_count > 0 || facts->event_count > 1 ||
        facts->figure_count > MOST_FIGURES || facts->statement_count > MOST_SAYINGS)
        return false;
    for (size_t i = 0; i < facts->byline_count; i++)
        if (facts->bylines[i].role == BYLINE_REPORTER ||
            facts->bylines[i].role == BYLINE_CORRESPONDENT)
            return false;
#define ARGUING(row)                                                                               \
    CHARACTER_BIT(U'更', row) | CHARACTER_BIT(U'岂', row) | CHARACTER_BIT(U'何', row) |            \
        CHARACTER_BIT(U'要', row)
    static const struct character_set adverbs = CHARACTER_SET(ARGUING);
    struct character_set heads = outline_of(modals, SIZE_MAX)->heads;
    character_set_join(&heads, &adverbs);
    uint32_t count = 0;
    const uint32_t last = body.length - 1;
    for (uint32_t i = 0; (i = character_set_find(&heads, body.data, i, last)) < last; i++) {
        const char32_t c = body.data[i];
        count += c == U'更' || c == U'岂' || c == U'何' ||
                 (c == U'要' && !runes_hold(nouns, body.data[i + 1])) ||
                 phrase_word_at(body, i, body.length, modals) != NULL;
    }
    return count * LONGEST_PER_MODAL >= body.length;
}

/* 作政府工作报告 in a headline tells of a session, 政府工作报告 is the report. */
static bool is_report(const struct reading *reading)
{
    static const struct runes reports[] = {RUNES_ROW(U"工作报告"), RUNES_ROW(U"公报"),
                                           RUNES_ROW(U"情况报告"), RUNES_ROW(U"运行情况"),
                                           RUNES_ROW(U"工作总结"), {NULL, 0}};
    static const struct runes endings[] = {
        RUNES_ROW(U"的报告"), RUNES_ROW(U"大会报告"), RUNES_ROW(U"会议报告"), {NULL, 0}};
    static const struct runes told[] = {RUNES_ROW(U"作政府"),
                                        RUNES_ROW(U"作工作"),
                                        RUNES_ROW(U"作的"),
                                        RUNES_ROW(U"听取"),
                                        RUNES_ROW(U"审议"),
                                        RUNES_ROW(U"讨论"),
                                        RUNES_ROW(U"发布会"),
                                        RUNES_ROW(U"开幕"),
                                        RUNES_ROW(U"会议"),
                                        RUNES_ROW(U"召开"),
                                        {NULL, 0}};
    return line_holds(reading, HEADLINE, reports) ? !line_holds(reading, MAIN_LINE, told)
                                                  : headline_ends(reading, endings);
}

/* 现将有关事项通告|如下, 作出|如下|决定, 特此|公告, 印发给你们. */
static bool gives_notice(const struct reading *reading)
{
    static const struct runes marks[] = {RUNES_ROW(U"如下"),
                                         RUNES_ROW(U"特此"),
                                         RUNES_ROW(U"印发给你们"),
                                         RUNES_ROW(U"制定本"),
                                         {NULL, 0}};
    static const struct runes given[] = {RUNES_ROW(U"公告"),
                                         RUNES_ROW(U"通告"),
                                         RUNES_ROW(U"公示"),
                                         RUNES_ROW(U"现通知"),
                                         RUNES_ROW(U"事项通知"),
                                         RUNES_ROW(U"事宜通知"),
                                         RUNES_ROW(U"特发布"),
                                         RUNES_ROW(U"通报"),
                                         RUNES_ROW(U"批复"),
                                         RUNES_ROW(U"答复"),
                                         {NULL, 0}};
    static const struct runes decided[] = {
        RUNES_ROW(U"作出如下决定"), RUNES_ROW(U"提出如下意见"), {NULL, 0}};
    static const struct runes closing[] = {
        RUNES_ROW(U"公告"), RUNES_ROW(U"通告"), RUNES_ROW(U"通知"), RUNES_ROW(U"公示"), {NULL, 0}};
    enum { MARK = 2 };
    struct runes text = reading->text;
    uint32_t end = reading->article->body_length;
    for (uint32_t at = 0; (at = phrase_find_word(text, at, end, marks)) < end; at += MARK) {
        bool formula =
            text.data[at] == U'如'
                ? phrase_word_before(text, 0, at, given) != NULL ||
                      (at >= MARK && phrase_word_at(text, at - MARK, end, decided) != NULL)
            : text.data[at] == U'特' ? phrase_word_at(text, at + MARK, end, closing) != NULL
                                     : true;
        if (formula)
            return true;
    }
    return false;
}

/* What a paper prints of its county and is none of the other kinds: 报道. */
static bool is_reported(const struct reading *reading, const struct facts *facts)
{
    static const struct runes others[] = {
        RUNES_ROW(U"感谢信"), RUNES_ROW(U"慰问信"), RUNES_ROW(U"贺信"), RUNES_ROW(U"贺词"),
        RUNES_ROW(U"献词"),   RUNES_ROW(U"讣告"),   RUNES_ROW(U"逝世"), RUNES_ROW(U"规划纲要"),
        RUNES_ROW(U"致辞"),   RUNES_ROW(U"一封信"), {NULL, 0}};
    if (line_holds(reading, HEADLINE, others))
        return false;
    return facts->event_count > 0 || facts->figure_count > 0 || facts->statement_count > 0 ||
           facts->post_count > 0 || facts->routine_count > 0 || facts->byline_count > 0;
}

/* The meeting or visit that the piece is an account of: told at its begin, or announced by the
 * headline; a meeting of last week that a feature goes back to is none. */
static const struct event *news_of(const struct reading *reading, const struct facts *facts)
{
    static const struct runes announced[] = {
        RUNES_ROW(U"会议"), RUNES_ROW(U"开幕"), RUNES_ROW(U"召开"), RUNES_ROW(U"举行"),
        RUNES_ROW(U"看望"), RUNES_ROW(U"慰问"), RUNES_ROW(U"调研"), RUNES_ROW(U"考察"),
        RUNES_ROW(U"检查"), RUNES_ROW(U"视察"), RUNES_ROW(U"走访"), RUNES_ROW(U"督导"),
        RUNES_ROW(U"部署"), {NULL, 0}};
    enum { LEAD = 120 };
    const struct event *first = NULL;
    for (size_t i = 0; i < facts->event_count; i++) {
        const struct event *event = &facts->events[i];
        if ((event->kind == EVENT_VISIT || event->kind == EVENT_MEETING) &&
            (first == NULL || event->at.begin < first->at.begin))
            first = event;
    }
    return first == NULL || first->at.begin <= LEAD || line_holds(reading, HEADLINE, announced)
               ? first
               : NULL;
}

const char *genre_of(const struct reading *reading, const struct facts *facts)
{
    static const struct runes fictions[] = {RUNES_ROW(U"小说"),   RUNES_ROW(U"连载"),
                                            RUNES_ROW(U"散文"),   RUNES_ROW(U"童话"),
                                            RUNES_ROW(U"故事会"), {NULL, 0}};
    static const struct runes interviews[] = {
        RUNES_ROW(U"访谈"), RUNES_ROW(U"专访"), RUNES_ROW(U"对话"), RUNES_ROW(U"答记者问"),
        RUNES_ROW(U"访县"), RUNES_ROW(U"——访"), {NULL, 0}};
    static const struct runes notices[] = {RUNES_ROW(U"通知"),     RUNES_ROW(U"公告"),
                                           RUNES_ROW(U"通告"),     RUNES_ROW(U"公示"),
                                           RUNES_ROW(U"名单"),     RUNES_ROW(U"实施意见"),
                                           RUNES_ROW(U"办法"),     RUNES_ROW(U"令"),
                                           RUNES_ROW(U"的决定"),   RUNES_ROW(U"实施方案"),
                                           RUNES_ROW(U"启事"),     RUNES_ROW(U"简章"),
                                           RUNES_ROW(U"倡议书"),   RUNES_ROW(U"温馨提示"),
                                           RUNES_ROW(U"的意见"),   RUNES_ROW(U"的批复"),
                                           RUNES_ROW(U"的答复"),   RUNES_ROW(U"的函"),
                                           RUNES_ROW(U"的通报"),   RUNES_ROW(U"工作要点"),
                                           RUNES_ROW(U"行动计划"), RUNES_ROW(U"指南"),
                                           RUNES_ROW(U"须知"),     RUNES_ROW(U"应急预案"),
                                           RUNES_ROW(U"管理规定"), {NULL, 0}};
    static const struct runes comments[] = {RUNES_ROW(U"评论员"),
                                            RUNES_ROW(U"社论"),
                                            RUNES_ROW(U"时评"),
                                            RUNES_ROW(U"短评"),
                                            RUNES_ROW(U"评论"),
                                            RUNES_ROW(U"锐评"),
                                            RUNES_ROW(U"快评"),
                                            RUNES_ROW(U"时论"),
                                            RUNES_ROW(U"大家谈"),
                                            RUNES_ROW(U"刍议"),
                                            RUNES_ROW(U"浅谈"),
                                            RUNES_ROW(U"杂谈"),
                                            {NULL, 0}};
    static const struct runes speeches[] = {
        RUNES_ROW(U"上的讲话"), RUNES_ROW(U"上的致辞"), RUNES_ROW(U"上的发言"), {NULL, 0}};
    if (reading->article->invented || line_holds(reading, HEADLINE, fictions) ||
        is_narrated(reading, facts) || is_told_of_familiars(reading, facts) || is_chapter(reading))
        return "fiction";
    if (is_report(reading))
        return "report";
    if (headline_ends(reading, notices) || gives_notice(reading))
        return "notice";
    if (line_holds(reading, HEADLINE, interviews) || asks_and_answers(reading) ||
        is_a_talk(reading))
        return "interview";
    if (line_holds(reading, HEADLINE, comments) || signed_by_desk(reading))
        return "commentary";
    if (line_holds(reading, HEADLINE, speeches))
        return "other"; /* no account of the meeting at which it was given */
    if (is_argued(reading, facts))
        return "commentary";
    const struct event *news = news_of(reading, facts);
    if (news != NULL)
        return news->kind == EVENT_VISIT ? "visit" : "meeting";
    return is_reported(reading, facts) ? "report" : "other";
}

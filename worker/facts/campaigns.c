/* Campaigns are told by a name in quotation marks before 活动 or 行动, or by the headline of the
 * notice that opens them; their days stand in the name's sentence, or in a section on time. */
#include "facts/campaigns.h"

#include "facts/event_days.h"
#include "facts/phrase.h"
#include "facts/statement_reach.h"

enum { LONGEST_NAME = 60 };

static const struct runes carrying_out[] = {
    RUNES_ROW(U"开展"), RUNES_ROW(U"组织"), RUNES_ROW(U"实施"), {NULL, 0}};

static bool is_span_of_months(struct span value)
{
    return value.length == 15 && span_find(value, SPAN("/")) == 7;
}

/* X专项行动从3月12日开始，到11月30日结束; 3月20日至12月20日开展X专项行动: a name without quotation
 * marks, where the sentence spans it. */
static bool campaign_with_days(const struct reading *reading, const struct lexicon_hit *hit,
                               const struct block *block, struct event *event)
{
    enum { SHORTEST_NAME = 6 };
    static const struct runes from[] = {
        RUNES_ROW(U"从"), RUNES_ROW(U"自"), RUNES_ROW(U"将从"), RUNES_ROW(U"将自"), {NULL, 0}};
    static const struct runes pointing[] = {RUNES_ROW(U"此次"), RUNES_ROW(U"本次"),
                                            RUNES_ROW(U"这次"), RUNES_ROW(U"该"),
                                            RUNES_ROW(U"此"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, block->begin, hit->end, PHRASE_CLAUSE), begin = clause;
    const struct runes *word = phrase_word_at(text, clause, hit->end, pointing);
    if (word != NULL)
        begin += word->length;
    if (phrase_word_at(text, hit->end, block->end, from) == NULL) {
        uint32_t carried = phrase_find_word(text, clause, hit->begin, carrying_out);
        if (carried < hit->begin && text.data[carried + 2] == U'的')
            return false; /* 正在开展|的专项行动: another one */
        if (carried >= hit->begin || word != NULL || runes_at(text, hit->end - 2, RUNES(U"活动")))
            return false;
        begin = carried + 2;
    }
    if (phrase_counts_things(text, begin, hit->end) ||
        phrase_end(text, begin, hit->end, PHRASE_PAUSE) < hit->end)
        return false; /* 组织|4次统一行动, 实施|禁烧、治尘四大行动: how many, by no name */
    struct span date = campaign_date(reading, hit->begin);
    if (hit->end < begin + SHORTEST_NAME || hit->end - begin > LONGEST_NAME ||
        span_find(date, SPAN("/")) == date.length)
        return false;
    *event = (struct event){.kind = EVENT_CAMPAIGN,
                            .name = reading_text(reading, begin, hit->end),
                            .date = date,
                            .place = reading->own_place,
                            .at = reading_extent(reading, begin, hit->end)};
    return true;
}

/* A campaign: a name in quotation marks before 活动 or 行动, or a date that spans it. */
bool campaign_at(const struct reading *reading, const struct lexicon_hit *hit,
                 const struct block *block, struct event *event)
{
    static const struct runes longer[] = {RUNES_ROW(U"行动"), RUNES_ROW(U"活动"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t close = hit->begin;
    if (phrase_word_at(text, hit->end, block->end, longer) != NULL)
        return false; /* 大排查|行动: the longer name */
    if (hit->end < block->end && text.data[hit->end] == U'”') /* “春季清洁战役” */
        close = hit->end + 1;
    while (close > block->begin && hit->begin - close < 10 && text.data[close - 1] != U'”' &&
           rune_is_han(text.data[close - 1]))
        close--;
    if (close == block->begin || text.data[close - 1] != U'”' ||
        (close < hit->begin && RUNE_AMONG(text.data[close], U"为的"))) /* “三清”为重点的|行动 */
        return campaign_with_days(reading, hit, block, event);
    uint32_t open = close - 1;
    while (open > block->begin && close - open < LONGEST_NAME && text.data[open] != U'“')
        open--;
    if (text.data[open] != U'“')
        return false;
    uint32_t end = close > hit->end ? close : hit->end;
    struct span date = campaign_date(reading, open);
    *event = (struct event){.kind = EVENT_CAMPAIGN,
                            .name = reading_text(reading, open, end),
                            .date = date,
                            .place = reading->own_place,
                            .at = reading_extent(reading, open, end)};
    return true;
}

/* “从3月18日开始，到5月25日结束”: the campaign's span; two days of one sentence behind its name. */
struct span campaign_date(const struct reading *reading, uint32_t begin)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return (struct span){NULL, 0};
    static const struct runes froms[] = {RUNES_ROW(U"从"), RUNES_ROW(U"自"), {NULL, 0}};
    struct span begins = {NULL, 0}, months = {NULL, 0};
    for (uint32_t i = reading_mention_from(reading, sentence->begin); i < reading->mention_count;
         i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= sentence->end)
            break;
        if (mention->type != MENTION_TIME)
            continue;
        struct span value = mention->value;
        if (span_ends_with(value,
                           SPAN("/.."))) { /* 4月15日开始: open until the sentence closes it */
            begins = span_slice(value, 0, value.length - 3);
            continue;
        }
        if (mention->end <= begin && is_span_of_months(value))
            months = value;
        if (!event_is_day(value))
            continue;
        if (span_find(value, SPAN("/")) < value.length)
            return value;
        if (begins.length == 10 && value.length == 10)
            return arena_format(reading->arena, "%.*s/%.*s", (int)begins.length, begins.data,
                                (int)value.length, value.data);
        if (phrase_word_before(reading->text, sentence->begin, mention->begin, froms) != NULL)
            begins = value;
    }
    return phrase_find_word(reading->text, sentence->begin, begin, carrying_out) < begin
               ? months
               : (struct span){NULL, 0};
}

/* 要开展|“…”行动, 每年开展|“…”活动: whether it shall be, or is ever again; not 主要, 将军. */
static bool is_intended(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"将"),   RUNES_ROW(U"要"),   RUNES_ROW(U"力争"),
                                         RUNES_ROW(U"继续"), RUNES_ROW(U"计划"), RUNES_ROW(U"确保"),
                                         RUNES_ROW(U"大力"), RUNES_ROW(U"每年"), RUNES_ROW(U"每月"),
                                         RUNES_ROW(U"每周"), RUNES_ROW(U"每季"), {NULL, 0}};
    static const struct runes glued_before = RUNES_ROW(U"主重需首必纪摘次紧险大老小上中少名干");
    static const struct runes glued_behind = RUNES_ROW(U"军士领素求点闻害道件塞地职");
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, words)) < end; at++) {
        const bool alone = phrase_word_length(text, at, end, words) == 1;
        if (!alone || ((at == begin || !runes_hold(glued_before, text.data[at - 1])) &&
                       (at + 1 >= end || !runes_hold(glued_behind, text.data[at + 1]))))
            return true;
    }
    return false;
}

/* 开展了|为期一个月的“…”为主题的|“净河”行动: before what is said of the campaign whose name begins
 * at `begin`; there, where nothing is. */
static uint32_t before_theme(struct runes text, uint32_t least, uint32_t begin)
{
    enum { LONGEST = 60 };
    static const struct runes themes[] = {
        RUNES_ROW(U"”为主题的"), RUNES_ROW(U"”主题"), RUNES_ROW(U"》为主题的"), {NULL, 0}};
    static const struct runes leads[] = {RUNES_ROW(U"以"), RUNES_ROW(U"围绕"), {NULL, 0}};
    static const struct runes spans[] = {RUNES_ROW(U"为期"), RUNES_ROW(U"历时"), {NULL, 0}};
    const struct runes *theme = phrase_word_before(text, least, begin, themes);
    uint32_t at = begin;
    if (theme != NULL) {
        at -= theme->length;
        while (at > least && begin - at < LONGEST && !RUNE_AMONG(text.data[at], U"“《"))
            at--;
        const struct runes *lead = phrase_word_before(text, least, at, leads);
        at -= lead != NULL ? lead->length : 0;
    }
    if (at > least && text.data[at - 1] == U'的') {
        const uint32_t from = at - least > LONGEST / 4 ? at - LONGEST / 4 : least;
        const uint32_t span = phrase_find_word(text, from, at, spans);
        at = span < at ? span : at;
    }
    return at;
}

void campaign_keep(struct campaigns *kept, const struct reading *reading, const struct facts *facts,
                   const struct event *campaign)
{
    enum { BETWEEN = 6, WORK_REPORT = 3000 /* whose every section names a few that are planned */ };
    static const struct runes verbs[] = {RUNES_ROW(U"开展了"),
                                         RUNES_ROW(U"实施了"),
                                         RUNES_ROW(U"启动了"),
                                         RUNES_ROW(U"开展"),
                                         RUNES_ROW(U"实施"),
                                         RUNES_ROW(U"启动"),
                                         {NULL, 0}};
    static const struct runes occasions[] = {
        RUNES_ROW(U"为契机"), RUNES_ROW(U"为抓手"), RUNES_ROW(U"为载体"),   RUNES_ROW(U"为重点"),
        RUNES_ROW(U"为主题"), RUNES_ROW(U"的通知"), RUNES_ROW(U"实施方案"), {NULL, 0}};
    static const struct runes aiming[] = {
        RUNES_ROW(U"力争"), RUNES_ROW(U"力求"), RUNES_ROW(U"计划"), {NULL, 0}};
    struct runes text = reading->text;
    const struct stretch *sentence =
        campaign->at.begin > 0 ? reading_sentence_of(reading, (uint32_t)campaign->at.begin) : NULL;
    if (kept->count == CAMPAIGNS_MOST || campaign->date.data != NULL || sentence == NULL ||
        reading->article->body_length > WORK_REPORT ||
        statement_over(facts, campaign->at.begin) != NULL ||
        is_intended(text, sentence->begin, (uint32_t)campaign->at.begin) ||
        phrase_holds_word(text, (uint32_t)campaign->at.end, sentence->end, aiming) ||
        phrase_word_at(text, (uint32_t)campaign->at.end, sentence->end, occasions) != NULL)
        return;
    const uint32_t name = before_theme(text, sentence->begin, (uint32_t)campaign->at.begin);
    for (uint32_t at = name, most = BETWEEN; at > sentence->begin && most > 0; at--, most--) {
        if (phrase_word_before(text, sentence->begin, at, verbs) != NULL) {
            kept->events[kept->count++] = *campaign;
            return;
        }
        if (!rune_is_han(text.data[at - 1]))
            return;
    }
}

/* ---- notices ---- */

/* Where the undertaking begins that a headline is about: behind 关于开展, 关于2016年在全县开展; end
 * where there is none. */
static uint32_t undertaken(struct runes text, uint32_t begin, uint32_t end)
{
    enum { FURTHEST = 12 };
    static const struct runes about[] = {RUNES_ROW(U"关于"), {NULL, 0}};
    static const struct runes verbs[] = {RUNES_ROW(U"开展"), RUNES_ROW(U"实施"), {NULL, 0}};
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, about)) < end; at += 2) {
        uint32_t limit = at + 2 + FURTHEST < end ? at + 2 + FURTHEST : end;
        limit = phrase_end(text, at, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
        uint32_t verb = phrase_find_word(text, at + 2, limit, verbs);
        if (verb < limit && runes_find(runes_slice(text, 0, verb), at, RUNES(U"“")) >= verb)
            return verb + 2;
    }
    return end;
}

/* The words between 关于开展 and 的通知 in the headline; empty where it is no such notice. */
static struct phrase undertaking(const struct reading *reading)
{
    static const struct runes papers[] = {RUNES_ROW(U"的通知"),
                                          RUNES_ROW(U"的通告"),
                                          RUNES_ROW(U"的公告"),
                                          RUNES_ROW(U"的实施方案"),
                                          RUNES_ROW(U"实施方案"),
                                          RUNES_ROW(U"工作方案"),
                                          {NULL, 0}};
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN)
            continue;
        uint32_t start = undertaken(text, block->begin, block->end);
        if (start >= block->end)
            continue;
        uint32_t end = phrase_find_word(text, start, block->end, papers);
        if (end < block->end && end - start <= LONGEST_NAME)
            return (struct phrase){start, end};
    }
    return (struct phrase){0, 0};
}

/* Whether a word for a campaign ends there. */
static bool ends_campaign(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t h = reading->hits.first[begin];
         h < reading->hits.count && reading->hits.hits[h].begin < end; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        if (hit->end == end && hit->category == LEXICON_EVENT_WORDS &&
            span_equal(lexicon_entry_of(reading->lexicon, hit->entry)->value, SPAN("campaign")))
            return true;
    }
    return false;
}

/* 攻坚时间。从6月2日开始，至9月5日结束: the span of a section whose first words speak of time. */
static struct span date_of_section(const struct reading *reading)
{
    enum { FIRST_WORDS = 12, SECTION = 80 };
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH && block->role != BLOCK_SECTION)
            continue;
        uint32_t last =
            block->end - block->begin > FIRST_WORDS ? block->begin + FIRST_WORDS : block->end;
        uint32_t time = runes_find(runes_slice(text, 0, last), block->begin, RUNES(U"时间"));
        if (time >= last)
            continue;
        if (block->role == BLOCK_SECTION)
            time = block->stands_at; /* 一、活动时间: in the paragraph below it */
        uint32_t limit = time + SECTION < text.length ? time + SECTION : text.length;
        for (uint32_t at = time; at < limit;) {
            struct span date = campaign_date(reading, at);
            if (date.data != NULL)
                return date;
            const struct stretch *sentence = reading_sentence_of(reading, at);
            if (sentence == NULL || sentence->end < at)
                break;
            at = sentence->end + 1;
        }
    }
    return (struct span){NULL, 0};
}

/* 决定从10月15日至3月31日开展…行动: the span that an early sentence gives. */
static struct span date_of_decision(const struct reading *reading)
{
    enum { EARLY = 8 };
    for (uint32_t s = 0; s < reading->sentence_count && s < EARLY; s++) {
        const struct stretch *sentence = &reading->sentences[s];
        struct span date = campaign_date(reading, sentence->begin);
        if (span_find(date, SPAN("/")) < date.length &&
            phrase_find_word(reading->text, sentence->begin, sentence->end, carrying_out) <
                sentence->end)
            return date;
    }
    return (struct span){NULL, 0};
}

bool campaign_of_notice(const struct reading *reading, struct event *event)
{
    struct phrase name = undertaking(reading);
    if (name.end == name.begin || !ends_campaign(reading, name.begin, name.end))
        return false;
    struct span date = date_of_section(reading);
    if (date.data == NULL)
        date = date_of_decision(reading);
    const struct mention *year = reading_mention_at(reading, name.begin, MENTION_TIME);
    if (date.data == NULL && year != NULL && year->end < name.end)
        date = year->value;
    *event = (struct event){.kind = EVENT_CAMPAIGN,
                            .name = reading_text(reading, name.begin, name.end),
                            .date = date,
                            .place = reading->own_place,
                            .at = reading_extent(reading, name.begin, name.end)};
    return true;
}

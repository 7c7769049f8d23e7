/* Visits: leaders on a tour inside the own county (调研, 督导) or a delegation elsewhere
 * (考察学习). The lead sentence names who, when and what for; the paragraphs behind it go from stop
 * to stop. */
#include "facts/visits.h"

#include <string.h>

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_name_begins.h"
#include "facts/event_presence.h"
#include "facts/event_reach.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "facts/visit_names.h"
#include "facts/visit_stops.h"
#include "facts/visit_unnamed.h"
#include "facts/visit_ways.h"

enum { LEAD_PARAGRAPHS = 4, LONGEST_NAME = VISIT_LONGEST_NAME };

/* The paragraph that a visit's account begins in, and the sentence that tells it. */
struct lead {
    size_t block;
    uint32_t begin, end;
};

/* ---- the lead ---- */

static bool goes_somewhere(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes going[] = {RUNES_ROW(U"深入"),     RUNES_ROW(U"先后到"),
                                         RUNES_ROW(U"先后赴"),   RUNES_ROW(U"赴"),
                                         RUNES_ROW(U"前往"),     RUNES_ROW(U"来到"),
                                         RUNES_ROW(U"率"),       RUNES_ROW(U"带领"),
                                         RUNES_ROW(U"到"),       RUNES_ROW(U"走进"),
                                         RUNES_ROW(U"一行"),     RUNES_ROW(U"带队"),
                                         RUNES_ROW(U"调研"),     RUNES_ROW(U"督导"),
                                         RUNES_ROW(U"督查"),     RUNES_ROW(U"视察"),
                                         RUNES_ROW(U"走访"),     RUNES_ROW(U"慰问"),
                                         RUNES_ROW(U"看望"),     RUNES_ROW(U"执法检查"),
                                         RUNES_ROW(U"暗访"),     RUNES_ROW(U"来我"),
                                         RUNES_ROW(U"莅"),       RUNES_ROW(U"团来"),
                                         RUNES_ROW(U"组来"),     RUNES_ROW(U"一行来"),
                                         RUNES_ROW(U"客商来"),   RUNES_ROW(U"检查"),
                                         RUNES_ROW(U"现场办公"), RUNES_ROW(U"观摩"),
                                         RUNES_ROW(U"直奔"),     RUNES_ROW(U"夜查"),
                                         RUNES_ROW(U"巡考"),     RUNES_ROW(U"巡视"),
                                         RUNES_ROW(U"现场"),     RUNES_ROW(U"实地考察"),
                                         RUNES_ROW(U"参观考察"), {NULL, 0}};
    return begin < end && phrase_find_word(text, begin, end, going) < end;
}

/* 县长王某|参加, 局长李某|陪同; but 曾参加过抗洪: told of other times. */
static bool goes_along(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes company[] = {
        RUNES_ROW(U"陪同"), RUNES_ROW(U"一同"), RUNES_ROW(U"参加"), RUNES_ROW(U"随同"), {NULL, 0}};
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, company)) < end; at += 2)
        if (at + 2 >= end || text.data[at + 2] != U'过')
            return true;
    return false;
}

/* 到某县检查并召开座谈会。|县长王某参加会议。: who is told to have been at the meeting, behind the
 * sentence of the visit. */
static bool is_at_meeting(struct runes text, uint32_t begin, uint32_t person, uint32_t stop)
{
    static const struct runes words[] = {RUNES_ROW(U"参加会议"),
                                         RUNES_ROW(U"出席会议"),
                                         RUNES_ROW(U"列席会议"),
                                         RUNES_ROW(U"参加座谈"),
                                         RUNES_ROW(U"参加座谈会"),
                                         RUNES_ROW(U"出席座谈会"),
                                         {NULL, 0}};
    uint32_t sentence = phrase_begin(text, begin, person, PHRASE_STOP);
    return sentence > begin && event_holds_another(text, begin, sentence) &&
           phrase_word_before(text, person, stop, words) != NULL;
}

static void read_people(struct tour *tour, struct phrase block, bool lead)
{
    static const struct runes leading[] = {
        RUNES_ROW(U"带领"), RUNES_ROW(U"率领"), RUNES_ROW(U"一行"), {NULL, 0}};
    static const struct runes beside[] = {
        RUNES_ROW(U"陪同"), RUNES_ROW(U"随行"), RUNES_ROW(U"随同"), {NULL, 0}};
    static const struct runes gatherings[] = {RUNES_ROW(U"座谈会"),
                                              RUNES_ROW(U"汇报会"),
                                              RUNES_ROW(U"会议由"),
                                              RUNES_ROW(U"仪式由"),
                                              {NULL, 0}};
    const struct reading *reading = tour->reading;
    const bool gathering = /* 座谈会由县长王某主持，…参加座谈: who was there */
        !lead && phrase_word_at(reading->text, block.begin, block.end, gatherings) != NULL;
    for (uint32_t i = reading_mention_from(reading, block.begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= block.end)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        uint32_t stop = phrase_end(reading->text, mention->end, block.end, PHRASE_STOP);
        if (is_at_meeting(reading->text, block.begin, mention->begin, stop) ||
            (gathering && !presence_is_of_tour(reading->text, mention->end, stop)))
            continue;
        bool along = lead;
        if (!along && mention->end < stop)
            along = goes_along(reading->text, mention->end, stop);
        if (!along) /* 副主任X带领一个视察组到A局 */
            along = phrase_word_at(reading->text, mention->end, stop, leading) != NULL;
        uint32_t clause = phrase_begin(reading->text, block.begin, mention->begin, PHRASE_CLAUSE);
        if (!along) /* 陪同考察的市委常委X介绍, 随行的市水利局局长X说 */
            along = phrase_word_at(reading->text, clause, mention->begin, beside) != NULL;
        if (along && !event_only_names(reading, mention, block.begin, stop) &&
            !event_is_called_on(reading, mention, block.begin))
            event_add_attendee(reading, tour->event, &tour->attendee_capacity,
                               person_name(reading, mention));
    }
}

/* ---- the lead's words ---- */

/* 周|书记|到我镇调研: whether the post is what somebody is called by behind the surname, right
 * before the words of going. */
static bool is_called_by_surname(struct runes text, const struct mention *post, uint32_t end)
{
    static const struct runes going[] = {RUNES_ROW(U"到"),   RUNES_ROW(U"来"),   RUNES_ROW(U"赴"),
                                         RUNES_ROW(U"一行"), RUNES_ROW(U"带领"), RUNES_ROW(U"深入"),
                                         {NULL, 0}};
    static const struct runes heads = RUNES_ROW(U"副总原任前");
    return post->end - post->begin == 2 && rune_is_han(text.data[post->begin - 1]) &&
           !runes_hold(heads, text.data[post->begin - 1]) &&
           (post->begin < 2 || !rune_is_han(text.data[post->begin - 2])) &&
           phrase_word_at(text, post->end, end, going) != NULL;
}

/* A person, or a body (县人大常委会视察…), before the words of going. */
static bool led_by_someone(const struct reading *reading, uint32_t begin, uint32_t end)
{
    if (first_person(reading, begin, end) != NULL ||
        visit_finds_group(reading->text, begin, end) < end)
        return true;
    static const struct runes grounds[] = {
        RUNES_ROW(U"根据"), RUNES_ROW(U"按照"), RUNES_ROW(U"围绕"), RUNES_ROW(U"结合"), {NULL, 0}};
    uint32_t opening = begin; /* 5月8日，|县人大常委会|根据安排，就…进行视察 */
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type == MENTION_TIME && mention->begin == opening && mention->end < end)
            opening = mention->end + (phrase_mark_at(reading->text, mention->end) != 0);
        if (mention->type == MENTION_ORGANISATION && mention->end <= end &&
            ((mention->begin == opening && opening > begin &&
              phrase_word_at(reading->text, mention->end, end, grounds) != NULL) ||
             phrase_end(reading->text, mention->end, end, PHRASE_CLAUSE) == end))
            return true;
        if (mention->type == MENTION_POST && mention->begin > begin && mention->end < end &&
            is_called_by_surname(reading->text, mention, end))
            return true;
    }
    return false;
}

/* Whether the headline tells of a visit, so that what the text begins with is news without a day.
 */
static bool headline_tells_visit(const struct reading *reading)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role == BLOCK_MAIN && visit_verb(reading, block->begin, block->end) != NULL)
            return true;
    }
    return false;
}

/* Words that tell news without a day. */
static const struct runes lately[] = {RUNES_ROW(U"近日"), RUNES_ROW(U"日前"), RUNES_ROW(U"连日来"),
                                      RUNES_ROW(U"近期"), RUNES_ROW(U"昨日"), RUNES_ROW(U"昨天"),
                                      RUNES_ROW(U"今天"), RUNES_ROW(U"今日"), RUNES_ROW(U"这几天"),
                                      RUNES_ROW(U"上周"), {NULL, 0}};

/* 我市举行重点项目观摩活动, 组织开展项目观摩评比活动: the words between the verb of holding and the
 * end of 活动; empty where the visit is not told so. */
static struct phrase held_as_activity(struct runes text, uint32_t begin, uint32_t stop,
                                      const struct lexicon_hit *verb)
{
    static const struct runes holding[] = {RUNES_ROW(U"举行"),
                                           RUNES_ROW(U"举办"),
                                           RUNES_ROW(U"组织开展"),
                                           RUNES_ROW(U"开展"),
                                           {NULL, 0}};
    uint32_t clause = phrase_begin(text, begin, verb->begin, PHRASE_CLAUSE);
    static const struct runes kinds[] = {RUNES_ROW(U"活动"),     RUNES_ROW(U"评比活动"),
                                         RUNES_ROW(U"评议活动"), RUNES_ROW(U"学习活动"),
                                         RUNES_ROW(U"指导活动"), RUNES_ROW(U"交流活动"),
                                         RUNES_ROW(U"采风活动"), {NULL, 0}};
    uint32_t held = phrase_find_word(text, clause, verb->begin, holding);
    const uint32_t kind = phrase_word_length(text, verb->end, stop, kinds);
    if (held >= verb->begin || kind == 0)
        return (struct phrase){stop, stop};
    struct runes before = runes_slice(text, 0, held);
    if (runes_at(text, held, RUNES(U"开展")) && (runes_find(before, begin, RUNES(U"赴")) < held ||
                                                 runes_find(before, begin, RUNES(U"率")) < held))
        return (struct phrase){stop, stop}; /* 赴某地|开展招商考察活动: the way tells more */
    held += phrase_word_length(text, held, stop, holding);
    held += held < stop && text.data[held] == U'了';
    return (struct phrase){event_past_praise(text, held, verb->begin), verb->end + kind};
}

/* 6月21日下午，突降大雨。|晚8点30分，县委书记…: on the day that the sentence before names. */
static bool begins_by_clock(const struct reading *reading, uint32_t begin)
{
    const struct mention *time =
        begin < reading->text.length ? reading_mention_at(reading, begin, MENTION_TIME) : NULL;
    return time != NULL && time->time_of_day.length > 0 && time->value.length == 0;
}

/* 6月7日，高考拉开大幕。全县考生走进考场。|县长王某巡视…: whether the sentence that somebody's post
 * opens stands behind others of its paragraph that name nobody, the first of which tells the day.
 */
static bool follows_scene(const struct reading *reading, uint32_t begin, uint32_t end)
{
    const struct stretch *sentence = reading_sentence_of(reading, begin), *first = sentence;
    const struct mention *person = first_person(reading, begin, end);
    const struct mention *post = reading_mention_at(reading, begin, MENTION_POST);
    if (sentence == NULL || person == NULL || (post == NULL && person->begin != begin))
        return false;
    while (first > reading->sentences && first[-1].block == sentence->block)
        first--;
    return first < sentence && !event_holds_another(reading->text, first->begin, sentence->begin) &&
           first_person(reading, first->begin, sentence->begin) == NULL &&
           event_is_day(event_date_within(reading, first->begin, first->end));
}

/* 调研项目建设|时强调: what was said there is no part of what it was. */
static uint32_t before_saying(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"时强调"), RUNES_ROW(U"时指出"), RUNES_ROW(U"时要求"), RUNES_ROW(U"时表示"),
        RUNES_ROW(U"时提出"), RUNES_ROW(U"时说"),   RUNES_ROW(U"时叮嘱"), RUNES_ROW(U"并表示"),
        RUNES_ROW(U"并强调"), RUNES_ROW(U"并指出"), RUNES_ROW(U"并要求"), {NULL, 0}};
    return begin < end ? phrase_find_word(text, begin, end, words) : end;
}

/* 调研|并主持召开座谈会: the meeting is an event of its own. */
static uint32_t before_meeting(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes joints[] = {RUNES_ROW(U"并"), {NULL, 0}};
    static const struct runes holding[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"主持"), RUNES_ROW(U"举行"), RUNES_ROW(U"座谈"), {NULL, 0}};
    uint32_t joint = begin < end ? phrase_find_word(text, begin, end, joints) : end;
    return joint < end && phrase_holds_word(text, joint, end, holding) ? joint : end;
}

/* X要求，…在做好调研活动的同时: a tour named in what somebody demands. */
static bool is_demanded(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"要求"), RUNES_ROW(U"强调"), RUNES_ROW(U"指出"), RUNES_ROW(U"表示"), {NULL, 0}};
    const struct mention *person = first_person(reading, begin, end);
    return person != NULL && phrase_word_at(reading->text, person->end, end, verbs) != NULL;
}

/* 宣传活动在某广场举行，县长到|现场指导: to what was held, not to any place. */
static bool comes_to_event(struct runes text, uint32_t begin, const struct lexicon_hit *verb)
{
    static const struct runes holding[] = {RUNES_ROW(U"举行，"),
                                           RUNES_ROW(U"举办，"),
                                           RUNES_ROW(U"开展，"),
                                           RUNES_ROW(U"启动，"),
                                           {NULL, 0}};
    static const struct runes there[] = {RUNES_ROW(U"现场"), {NULL, 0}};
    return (runes_at(text, verb->begin, RUNES(U"现场")) ||
            phrase_word_before(text, begin, verb->begin, there) != NULL) &&
           phrase_holds_word(text, begin, verb->begin, holding);
}

/* 每周|到现场办公不少于1次: what is done again and again is a duty. */
static bool is_duty(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_FREQUENCY)
            return true;
    return false;
}

/* 副县长王某带领有关部门负责人到…: what the article begins with is news, where somebody whose post
 * is told leads others. */
static bool led_by_official(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes leading[] = {
        RUNES_ROW(U"带领"), RUNES_ROW(U"率领"), RUNES_ROW(U"率队"),   RUNES_ROW(U"带队"),
        RUNES_ROW(U"率县"), RUNES_ROW(U"率市"), RUNES_ROW(U"率相关"), RUNES_ROW(U"率有关"),
        RUNES_ROW(U"一行"), {NULL, 0}};
    const struct mention *person = first_person(reading, begin, end);
    if (person == NULL || reading->sentence_count == 0 || person->begin == 0 ||
        phrase_word_at(reading->text, person->end, end, leading) == NULL)
        return false;
    const size_t block = reading_block_of(reading, begin);
    for (size_t b = 0; b < block; b++)
        if (reading->article->blocks[b].role == BLOCK_PARAGRAPH)
            return false;
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < person->begin; i++)
        if (reading->mentions[i].type == MENTION_POST && reading->mentions[i].end == person->begin)
            return true;
    return false;
}

/* Whether the sentence [begin, stop) tells of a visit as news. */
static bool read_lead(const struct reading *reading, uint32_t begin, uint32_t stop,
                      struct event *event)
{
    struct runes text = reading->text;
    const struct lexicon_hit *verb = visit_verb(reading, begin, stop);
    struct span name = {NULL, 0};
    struct phrase phrase = {stop, stop};
    struct phrase activity = {stop, stop};
    uint32_t aim = stop;
    if (verb != NULL && comes_to_event(text, begin, verb))
        return false;
    if (verb != NULL)
        activity = held_as_activity(text, begin, stop, verb);
    if (activity.begin < activity.end) {
        phrase = activity;
        name = reading_text(reading, phrase.begin, phrase.end);
    } else if (verb != NULL && goes_somewhere(text, begin, verb->end))
        phrase = (struct phrase){verb->begin, phrase_end(text, verb->begin, stop, PHRASE_CLAUSE)};
    else if (verb == NULL && visit_tour_of_party(reading, begin, stop, &phrase))
        name = reading_text(reading, phrase.begin, phrase.end);
    else if (verb == NULL && visit_of_party(reading, begin, stop, &aim))
        phrase.begin = aim;
    else if (!visit_tour_without_name(text, begin, stop, &phrase) &&
             (verb != NULL || !visit_tour_of_looking(text, begin, stop, &phrase)))
        return false;
    if (phrase.begin < phrase.end && verb == NULL)
        phrase.end = phrase_end(text, phrase.begin, stop, PHRASE_CLAUSE);
    if (phrase.end - phrase.begin > LONGEST_NAME) { /* what for, without what brackets add to it */
        uint32_t bracket = runes_find(runes_slice(text, 0, phrase.end), phrase.begin, RUNES(U"（"));
        phrase.end = bracket > phrase.begin + 2 ? bracket : phrase.end;
    }
    phrase.end = before_saying(text, phrase.begin, phrase.end);
    phrase.end = before_meeting(text, phrase.begin, phrase.end);
    bool undated = phrase_find_word(text, begin, phrase.begin, lately) < phrase.begin ||
                   event_was_lately(reading, phrase.begin);
    struct span date = event_date_within(reading, begin, stop);
    if (date.data == NULL &&
        (begins_by_clock(reading, begin) || follows_scene(reading, begin, phrase.begin)))
        date = event_date(reading, begin);
    if (date.data == NULL && !undated) {
        if ((!headline_tells_visit(reading) && !led_by_official(reading, begin, phrase.begin)) ||
            is_duty(reading, begin, phrase.end))
            return false; /* not told as news */
        date = event_date(reading, begin);
    }
    static const struct runes words[] = {RUNES_ROW(U"重要讲话"), RUNES_ROW(U"重要指示"),
                                         RUNES_ROW(U"讲话精神"), RUNES_ROW(U"指示精神"),
                                         RUNES_ROW(U"批示精神"), {NULL, 0}};
    if ((activity.begin == stop && !led_by_someone(reading, begin, phrase.begin)) ||
        is_demanded(reading, begin, phrase.begin) ||
        phrase_find_word(text, phrase.begin, phrase.end, words) < phrase.end)
        return false; /* 视察…重要讲话精神 is studied, nobody goes anywhere */
    if (name.data == NULL)
        name = visit_name(reading, begin, verb, phrase);
    *event = (struct event){.kind = EVENT_VISIT,
                            .name = name,
                            .date = date,
                            .at = reading_extent(reading, begin, stop)};
    return name.data != NULL;
}

/* The lead is a paragraph's first sentence, or the second one behind words that only paint the
 * scene. The end of the lead; 0 where the paragraph has none. */
static uint32_t lead_of(const struct reading *reading, const struct block *block,
                        struct event *event)
{
    enum { SENTENCES = 3 };
    struct runes text = reading->text;
    uint32_t begin = block->begin;
    bool scene = false; /* the first sentence tells a day and names nobody */
    for (uint32_t s = 0; s < SENTENCES && begin < block->end; s++) {
        uint32_t stop = phrase_end(text, begin, block->end, PHRASE_STOP);
        bool dated = event_date_within(reading, begin, stop).data != NULL &&
                     !event_day_is_explained(reading, begin);
        if ((s == 0 || scene || dated || begins_by_clock(reading, begin)) &&
            read_lead(reading, begin, stop, event))
            return stop;
        scene = s == 0 ? dated && first_person(reading, begin, stop) == NULL : scene;
        if ((dated && !scene && !(s == 0 && begins_by_clock(reading, stop + 1))) ||
            (s > 0 && !scene))
            break;
        begin = stop + 1;
    }
    return 0;
}

/* 13日，王某率队前往…检查。, paragraphs behind the account of a meeting: the first that opens with
 * a day of its own and tells what somebody did on a tour. */
static struct lead find_later(const struct reading *reading, struct event *event)
{
    enum { PARAGRAPHS = 12 };
    const size_t blocks = reading->article->block_count;
    for (size_t b = LEAD_PARAGRAPHS; b < blocks && b < LEAD_PARAGRAPHS + PARAGRAPHS; b++) {
        const struct block *block = &reading->article->blocks[b];
        const struct mention *day = reading_mention_at(reading, block->begin, MENTION_TIME);
        if (block->role != BLOCK_PARAGRAPH || day == NULL || !event_is_day(day->value))
            continue;
        const uint32_t stop = phrase_end(reading->text, block->begin, block->end, PHRASE_STOP);
        const struct lexicon_hit *verb = visit_verb(reading, block->begin, stop);
        if (verb != NULL && first_person(reading, block->begin, verb->begin) != NULL &&
            read_lead(reading, block->begin, stop, event))
            return (struct lead){b, block->begin, stop};
    }
    return (struct lead){blocks, 0, 0};
}

/* 会后，X赴A镇检查…: a tour that an account of something else goes on with, told from `begin` on.
 */
static bool read_sequel(const struct reading *reading, uint32_t begin, uint32_t stop,
                        struct event *event)
{
    struct runes text = reading->text;
    if (event_sequel(text, begin, stop) == NULL)
        return false;
    const struct lexicon_hit *verb = visit_verb(reading, begin, stop);
    if (verb == NULL || !goes_somewhere(text, begin, verb->begin) ||
        first_person(reading, begin, verb->begin) == NULL)
        return false;
    uint32_t end = phrase_end(text, verb->begin, stop, PHRASE_CLAUSE);
    if (end - verb->begin > LONGEST_NAME)
        return false;
    *event = (struct event){.kind = EVENT_VISIT,
                            .name = reading_text(reading, verb->begin, end),
                            .date = event_date(reading, begin),
                            .at = reading_extent(reading, begin, stop)};
    return true;
}

/* The first such sentence behind the article's first one. */
static struct lead find_sequel(const struct reading *reading, struct event *event)
{
    const size_t blocks = reading->article->block_count;
    for (uint32_t s = 1; s < reading->sentence_count; s++) {
        const struct stretch *sentence = &reading->sentences[s];
        const struct block *block = &reading->article->blocks[sentence->block];
        const struct runes *word = event_sequel(reading->text, sentence->begin, sentence->end);
        if (block->role == BLOCK_PARAGRAPH && word != NULL &&
            (sentence->begin == block->begin || word->data[word->length - 1] == U'后') &&
            read_sequel(reading, sentence->begin, sentence->end, event))
            return (struct lead){sentence->block, sentence->begin, sentence->end};
    }
    return (struct lead){blocks, 0, 0};
}

/* 赴某县考察: the one county that the first stops of a tour abroad are told by, those of the lead;
 * 0 where there are more, or none. */
static uint32_t county_abroad(const struct event *event, size_t stops)
{
    uint32_t code = 0;
    for (size_t i = 0; i < stops && i < event->stop_count; i++) {
        if (event->stops[i].code != 0 && code != 0 && event->stops[i].code != code)
            return 0;
        code = event->stops[i].code != 0 ? event->stops[i].code : code;
    }
    return code;
}

/* The road from the lead's paragraph on, up to `last`. */
static void read_road(const struct reading *reading, struct event *event, struct lead lead,
                      size_t last)
{
    struct tour tour = {.reading = reading, .event = event};
    size_t told = 0; /* the stops of the lead */
    for (size_t b = lead.block; b < last; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            break;
        bool first = b == lead.block;
        uint32_t begin = first ? lead.begin : block->begin;
        read_people(&tour, (struct phrase){begin, block->end}, first);
        if (first) {
            visit_lead_stops(&tour, begin, lead.end);
            told = event->stop_count;
            begin = lead.end;
        }
        if (begin < block->end)
            visit_stops(&tour, begin + first, block->end);
    }
    tour_close(&tour);
    const size_t kept = event->stop_count;
    if (!tour.abroad &&
        (kept == 0 || event->stops[0].code == 0 || event->stops[0].code == reading->own_place))
        event->place = reading->own_place;
    else
        event->place = county_abroad(event, told);
}

/* Whether `day` is none of those of `date`. */
static bool is_another_day(struct span date, struct span day)
{
    size_t slash = span_find(date, SPAN("/"));
    if (slash == date.length)
        return !span_equal(date, day);
    struct span last = span_slice(date, slash + 1, date.length);
    return day.length != slash || day.length != last.length ||
           memcmp(day.data, date.data, slash) < 0 || memcmp(day.data, last.data, slash) > 0;
}

/* The paragraph from `from` on that tells of the next visit: on a day of its own, which stands at
 * its head, by somebody whose post is named. */
static struct lead next_lead(const struct reading *reading, size_t from, const struct event *before,
                             struct event *event)
{
    for (size_t b = from; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        const struct mention *day = reading_mention_at(reading, block->begin, MENTION_TIME);
        if (block->role != BLOCK_PARAGRAPH || day == NULL || before->date.data == NULL ||
            !event_is_day(day->value) || !is_another_day(before->date, day->value))
            continue;
        uint32_t stop = phrase_end(reading->text, block->begin, block->end, PHRASE_STOP);
        const struct mention *person = first_person(reading, block->begin, stop);
        const struct mention *post = NULL;
        for (uint32_t i = reading_mention_from(reading, day->end);
             person != NULL && i < reading->mention_count &&
             reading->mentions[i].begin < person->begin;
             i++)
            post = reading->mentions[i].type == MENTION_POST ? &reading->mentions[i] : post;
        if (post != NULL && visit_verb(reading, person->end, stop) != NULL &&
            read_lead(reading, block->begin, stop, event))
            return (struct lead){b, block->begin, stop};
    }
    return (struct lead){reading->article->block_count, 0, 0};
}

size_t find_visits(const struct reading *reading, struct event visits[VISITS_MOST])
{
    const size_t blocks = reading->article->block_count;
    struct lead lead = {blocks, 0, 0};
    size_t count = 0;
    for (size_t b = 0; b < blocks && b < LEAD_PARAGRAPHS && lead.block == blocks; b++) {
        const struct block *block = &reading->article->blocks[b];
        uint32_t end = block->role == BLOCK_PARAGRAPH ? lead_of(reading, block, &visits[0]) : 0;
        if (end != 0)
            lead = (struct lead){b, block->begin, end};
    }
    if (lead.block == blocks)
        lead = find_later(reading, &visits[0]);
    if (lead.block == blocks)
        lead = find_sequel(reading, &visits[0]);
    while (lead.block < blocks) {
        struct lead next = {blocks, 0, 0};
        struct event after;
        if (count + 1 < VISITS_MOST)
            next = next_lead(reading, lead.block + 1, &visits[count], &after);
        read_road(reading, &visits[count++], lead, next.block);
        if (next.block < blocks)
            visits[count] = after;
        lead = next;
    }
    return count;
}

/* Chair and attendees of an event. Newspapers tell them in the lead: the event's own paragraph and
 * the one or two behind it that go on with who came (出席, 主持, 参加). */
#include "facts/event_details.h"

#include "facts/event_days.h"
#include "facts/event_presence.h"
#include "facts/event_reach.h"
#include "facts/event_subjects.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "lexicon/places.h"
#include "mentions/hit_walk.h"

enum {
    MOST_ATTENDEES = 200,
    FURTHEST_CHAIR = 14,
    PARAGRAPHS_BEHIND = 3,
    SENTENCES_BEHIND = 12,
    SENTENCES_MOST = 200 /* an account's end is looked for that far */
};

/* The innermost of 某省某市某区 at `begin`; 0 where no place's name begins there. */
static uint32_t innermost_place(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 12 };
    uint32_t code = begin < end ? reading->place_codes[begin] : 0;
    for (uint32_t i = begin + 1; code != 0 && i < end && i < begin + LONGEST; i++)
        if (reading->place_codes[i] != 0 && place_lies_in(reading->place_codes[i], code))
            code = reading->place_codes[i];
    return code;
}

/* 在|武汉会议中心|举行: whether the place's name begins a venue's. A hotel may be called after any.
 */
static bool begins_venue(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 24 };
    static const struct runes venues[] = {RUNES_ROW(U"会议中心"), RUNES_ROW(U"会展中心"),
                                          RUNES_ROW(U"展览中心"), RUNES_ROW(U"博览中心"),
                                          RUNES_ROW(U"体育中心"), RUNES_ROW(U"文化中心"),
                                          RUNES_ROW(U"体育馆"),   RUNES_ROW(U"体育场"),
                                          RUNES_ROW(U"展览馆"),   RUNES_ROW(U"博物馆"),
                                          RUNES_ROW(U"大剧院"),   RUNES_ROW(U"大会堂"),
                                          RUNES_ROW(U"大学"),     {NULL, 0}};
    uint32_t last = end - begin > LONGEST ? begin + LONGEST : end;
    return reading->place_codes[begin] != 0 &&
           phrase_find_word(reading->text, begin, last, venues) < last;
}

uint32_t event_place(const struct reading *reading, uint32_t end, uint32_t limit)
{
    uint32_t stop = phrase_end(reading->text, end, limit, PHRASE_CLAUSE);
    bool venue = end + 1 < stop && RUNE_AMONG(reading->text.data[end], U"在于") &&
                 begins_venue(reading, end + 1, stop);
    uint32_t code = venue ? innermost_place(reading, end + 1, stop) : 0;
    for (uint32_t i = reading_mention_from(reading, end); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= stop)
            break;
        if (mention->type == MENTION_PLACE && mention->code != 0)
            code = mention->code;
    }
    return code != 0 ? code : reading->own_place;
}

uint32_t event_place_held(const struct reading *reading, uint32_t begin, uint32_t end,
                          uint32_t limit)
{
    enum { FURTHEST = 24 };
    static const struct runes verbs[] = {
        RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), RUNES_ROW(U"召开"), {NULL, 0}};
    struct runes text = reading->text;
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    uint32_t least = sentence != NULL ? sentence->begin : begin;
    least = begin - least > FURTHEST ? begin - FURTHEST : least;
    uint32_t clause = phrase_begin(text, least, begin, PHRASE_CLAUSE);
    uint32_t held = phrase_find_word(text, clause, begin, verbs);
    for (uint32_t i = clause + 1; held < begin && i < held; i++) {
        if (reading->place_codes[i] == 0 || !RUNE_AMONG(text.data[i - 1], U"在于"))
            continue;
        const struct mention *place = reading_mention_at(reading, i, MENTION_PLACE);
        if ((place != NULL && !place->generic) || begins_venue(reading, i, held))
            return innermost_place(reading, i, held);
    }
    return event_place(reading, end, limit);
}

void event_add_attendee(const struct reading *reading, struct event *event, size_t *capacity,
                        struct span person)
{
    for (size_t i = 0; i < event->attendee_count; i++)
        if (span_equal(event->attendees[i], person))
            return;
    if (event->attendee_count == MOST_ATTENDEES)
        return;
    event->attendees = arena_extend(reading->arena, event->attendees, event->attendee_count,
                                    capacity, sizeof(*event->attendees));
    event->attendees[event->attendee_count++] = person;
}

bool event_is_held_for(const struct reading *reading, const struct mention *person)
{
    return person->begin > 0 && reading->text.data[person->begin - 1] == U'为' &&
           !runes_at(reading->text, person->end, RUNES(U"的")) &&
           (person->begin < 2 || !RUNE_AMONG(reading->text.data[person->begin - 2], U"人作成因"));
}

/* Whether the person's phrase goes on with 主持 (会议): X主持会议, X在会上主持, X主持召开. */
static bool leads(const struct reading *reading, const struct mention *person, uint32_t limit)
{
    static const struct runes chairing[] = {RUNES_ROW(U"主持"), RUNES_ROW(U"组织召开"), {NULL, 0}};
    struct runes text = reading->text;
    if (event_is_held_for(reading, person))
        return false;
    uint32_t last = limit - person->end > FURTHEST_CHAIR ? person->end + FURTHEST_CHAIR : limit;
    for (uint32_t i = person->end; i < last; i++) {
        if (phrase_mark_at(text, i) != 0)
            return false;
        if (phrase_word_at(text, i, limit, chairing) != NULL)
            return !runes_at(text, i, RUNES(U"主持工作")) && !runes_at(text, i, RUNES(U"主持人"));
        const struct mention *next = reading_mention_at(reading, i, MENTION_PERSON);
        if (next != NULL)
            return false;
    }
    return false;
}

/* 主持会议的是|县委副书记王某 */
static bool is_named_leader(const struct reading *reading, const struct mention *person,
                            uint32_t begin)
{
    static const struct runes naming[] = {RUNES_ROW(U"主持会议的是"), RUNES_ROW(U"主持仪式的是"),
                                          RUNES_ROW(U"主持活动的是"), RUNES_ROW(U"主持大会的是"),
                                          RUNES_ROW(U"的主持人是"),   {NULL, 0}};
    uint32_t clause = phrase_begin(reading->text, begin, person->begin, PHRASE_CLAUSE);
    uint32_t named = phrase_find_word(reading->text, clause, person->begin, naming);
    return named < person->begin && first_person(reading, named, person->end) == person;
}

/* 在主持召开调度会时，|县长X强调 */
static bool led_meanwhile(const struct reading *reading, const struct mention *person,
                          uint32_t begin)
{
    static const struct runes chairing[] = {
        RUNES_ROW(U"主持召开"), RUNES_ROW(U"主持会议"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, begin, person->begin, PHRASE_CLAUSE);
    return clause > begin + 1 && phrase_mark_at(text, clause - 1) == PHRASE_COMMA &&
           text.data[clause - 2] == U'时' &&
           phrase_holds_word(text, phrase_begin(text, begin, clause - 1, PHRASE_CLAUSE), clause,
                             chairing) &&
           first_person(reading, begin, person->end) == person;
}

static bool opens(const struct reading *reading, const struct mention *person, uint32_t limit)
{
    struct runes text = reading->text;
    uint32_t end = phrase_end(text, person->end, limit, PHRASE_CLAUSE);
    uint32_t announces = runes_find(runes_slice(text, 0, end), person->end, RUNES(U"宣布"));
    if (announces >= end)
        return false;
    static const struct runes openings[] = {
        RUNES_ROW(U"开幕"), RUNES_ROW(U"启动"), RUNES_ROW(U"开工"), RUNES_ROW(U"开始"),
        RUNES_ROW(U"开园"), RUNES_ROW(U"开赛"), RUNES_ROW(U"开馆"), RUNES_ROW(U"开业"),
        RUNES_ROW(U"通车"), RUNES_ROW(U"投产"), RUNES_ROW(U"开镰"), RUNES_ROW(U"开渔"),
        RUNES_ROW(U"开采"), RUNES_ROW(U"发车"), RUNES_ROW(U"开闸"), RUNES_ROW(U"开机"),
        RUNES_ROW(U"开学"), RUNES_ROW(U"开班"), {NULL, 0}};
    return phrase_holds_word(text, announces, end, openings);
}

/* 大会执行主席|周海|宣布大会开幕: one of the presidium leads a session. */
static bool presides(const struct reading *reading, const struct mention *person, uint32_t begin,
                     uint32_t limit)
{
    static const struct runes seats[] = {RUNES_ROW(U"执行主席"), {NULL, 0}};
    return phrase_word_before(reading->text, begin, person->begin, seats) != NULL &&
           opens(reading, person, limit);
}

/* 学习X重要讲话精神, X作出重要指示: whose words are studied need not be there. */
static bool only_quotes(const struct reading *reading, const struct mention *person, uint32_t limit)
{
    static const struct runes thoughts[] = {
        RUNES_ROW(U"新时代"),   RUNES_ROW(U"法治思想"), RUNES_ROW(U"生态文明思想"),
        RUNES_ROW(U"强军思想"), RUNES_ROW(U"经济思想"), RUNES_ROW(U"文化思想"),
        RUNES_ROW(U"外交思想"), RUNES_ROW(U"同志为"),   {NULL, 0}};
    static const struct runes words[] = {RUNES_ROW(U"重要讲话"),
                                         RUNES_ROW(U"重要指示"),
                                         RUNES_ROW(U"重要论述"),
                                         RUNES_ROW(U"重要批示"),
                                         RUNES_ROW(U"讲话精神"),
                                         RUNES_ROW(U"指示精神"),
                                         RUNES_ROW(U"批示精神"),
                                         RUNES_ROW(U"批示要求"),
                                         RUNES_ROW(U"指示要求"),
                                         RUNES_ROW(U"致信"),
                                         RUNES_ROW(U"发来贺信"),
                                         RUNES_ROW(U"致贺信"),
                                         {NULL, 0}};
    static const struct runes given[] = {RUNES_ROW(U"作重要讲话"),     RUNES_ROW(U"做重要讲话"),
                                         RUNES_ROW(U"做了重要讲话"),   RUNES_ROW(U"发表重要讲话"),
                                         RUNES_ROW(U"作了重要讲话"),   RUNES_ROW(U"作出重要讲话"),
                                         RUNES_ROW(U"发表了重要讲话"), {NULL, 0}};
    static const struct runes speeches[] = {
        RUNES_ROW(U"书记的讲话"), RUNES_ROW(U"省长的讲话"), RUNES_ROW(U"市长的讲话"),
        RUNES_ROW(U"县长的讲话"), RUNES_ROW(U"区长的讲话"), RUNES_ROW(U"部长的讲话"),
        RUNES_ROW(U"主任的讲话"), RUNES_ROW(U"主席的讲话"), {NULL, 0}};
    static const struct runes telling[] = {
        RUNES_ROW(U"传达"), RUNES_ROW(U"宣读"), RUNES_ROW(U"宣讲"), RUNES_ROW(U"领学"),
        RUNES_ROW(U"解读"), RUNES_ROW(U"转达"), {NULL, 0}}; /* X传达了Y的重要讲话精神 */
    enum { NEAR = 40 }; /* X市长在全市…现场推进会上的讲话精神 */
    uint32_t end = phrase_end(reading->text, person->end, limit, PHRASE_CLAUSE);
    end = end - person->end > NEAR ? person->end + NEAR : end;
    uint32_t word =
        person->end < end ? phrase_find_word(reading->text, person->end, end, words) : end;
    return phrase_word_at(reading->text, person->end, limit, thoughts) != NULL ||
           phrase_word_at(reading->text, person->end, limit, speeches) != NULL ||
           (word < end && phrase_find_word(reading->text, person->end, end, given) == end &&
            !phrase_holds_word(reading->text, person->end, word, telling));
}

/* 《关于院长|王某|履职情况的报告》, （记者|李某）, 本报讯（|李某|）: named in a title, or who wrote
 * the news. */
static bool is_aside(struct runes text, const struct mention *person, uint32_t begin)
{
    enum { LONGEST_TITLE = 40, LONGEST_CREDIT = 16 };
    static const struct runes wrote[] = {
        RUNES_ROW(U"记者"), RUNES_ROW(U"通讯员"), RUNES_ROW(U"供稿"), {NULL, 0}};
    static const struct runes dateline[] = {
        RUNES_ROW(U"报讯"), RUNES_ROW(U"网讯"), RUNES_ROW(U"社讯"), RUNES_ROW(U"台讯"),
        RUNES_ROW(U"日讯"), RUNES_ROW(U"闻讯"), RUNES_ROW(U"媒讯"), RUNES_ROW(U"报电"),
        RUNES_ROW(U"日电"), {NULL, 0}}; /* not 通讯（总经理 */
    uint32_t least = person->begin - begin > LONGEST_TITLE ? person->begin - LONGEST_TITLE : begin;
    for (uint32_t at = person->begin; at > least; at--) {
        const char32_t mark = text.data[at - 1];
        if (mark == U'》' || mark == U'）')
            return false;
        if (mark == U'《')
            return true;
        if (mark == U'（') {
            uint32_t told = at - 1;
            while (told > begin && text.data[told - 1] == U' ')
                told--;
            return person->begin - at < LONGEST_CREDIT &&
                   (phrase_holds_word(text, at, person->begin, wrote) ||
                    phrase_word_before(text, begin, told, dateline) != NULL);
        }
    }
    return false;
}

/* 就原镇长|李某|严重违纪违法案件召开大会: whose case it is. */
static bool is_of_case(struct runes text, const struct mention *person, uint32_t limit)
{
    enum { NEAR = 24 };
    static const struct runes cases[] = {
        RUNES_ROW(U"严重违纪"), RUNES_ROW(U"违纪违法"), RUNES_ROW(U"违法违纪"),
        RUNES_ROW(U"受贿"),     RUNES_ROW(U"贪污"),     RUNES_ROW(U"案件"),
        RUNES_ROW(U"一案"),     RUNES_ROW(U"典型案例"), {NULL, 0}};
    static const struct runes between[] = {
        RUNES_ROW(U"同志"), RUNES_ROW(U"等人"), RUNES_ROW(U"涉嫌"), RUNES_ROW(U"严重"),
        RUNES_ROW(U"重大"), RUNES_ROW(U"等"),   RUNES_ROW(U"的"),   {NULL, 0}};
    const uint32_t last = limit - person->end > NEAR ? person->end + NEAR : limit;
    const uint32_t end = phrase_end(text, person->end, last, PHRASE_CLAUSE);
    uint32_t at = person->end;
    const struct runes *word;
    if (at < end && text.data[at] == U'、') /* 赵山、原副镇长孙河|严重违纪: one after the other */
        return phrase_find_word(text, at, end, cases) < end;
    while (phrase_word_at(text, at, end, cases) == NULL &&
           (word = phrase_word_at(text, at, end, between)) != NULL)
        at += word->length;
    return phrase_word_at(text, at, end, cases) != NULL; /* but 李明|汇报案件 */
}

bool event_only_names(const struct reading *reading, const struct mention *person, uint32_t begin,
                      uint32_t limit)
{
    return only_quotes(reading, person, limit) || is_aside(reading->text, person, begin) ||
           is_of_case(reading->text, person, limit);
}

/* 免去|张三|副县长职务, 李四同志|不再担任县长: of whom something is decided; named, but not as
 * present. */
static bool is_decided_on(struct runes text, const struct mention *person, uint32_t begin,
                          uint32_t limit)
{
    static const struct runes verbs[] = {RUNES_ROW(U"免去"), RUNES_ROW(U"免除"), RUNES_ROW(U"罢免"),
                                         RUNES_ROW(U"撤销"), RUNES_ROW(U"任命"), RUNES_ROW(U"接受"),
                                         {NULL, 0}};
    static const struct runes comrade[] = {RUNES_ROW(U"同志"), {NULL, 0}};
    static const struct runes leaving[] = {
        RUNES_ROW(U"不再担任"), RUNES_ROW(U"不再兼任"), RUNES_ROW(U"不再任"), {NULL, 0}};
    uint32_t end = person->end + phrase_word_length(text, person->end, limit, comrade);
    return phrase_word_before(text, begin, person->begin, verbs) != NULL ||
           phrase_word_at(text, end, limit, leaving) != NULL;
}

/* The mention of that type that ends at `end`, at most `furthest` before it; NULL where none does.
 */
static const struct mention *mention_before(const struct reading *reading, uint32_t end,
                                            enum mention_type type, uint32_t furthest)
{
    const struct mention *found = NULL;
    for (uint32_t i = reading_mention_from(reading, end > furthest ? end - furthest : 0);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == type && reading->mentions[i].end == end)
            found = &reading->mentions[i];
    return found;
}

/* 副县长|代表县委书记|李某|: for whom another one speaks. */
static bool is_stood_for(const struct reading *reading, const struct mention *person)
{
    enum { LONGEST_POST = 24, LONGEST_NAME = 12 };
    const struct mention *post = mention_before(reading, person->begin, MENTION_POST, LONGEST_POST);
    return post != NULL && post->begin > 2 &&
           runes_at(reading->text, post->begin - 2, RUNES(U"代表")) &&
           mention_before(reading, post->begin - 2, MENTION_PERSON, LONGEST_NAME) != NULL;
}

/* 根据市长|王某|要求, 县长传达县委书记|李某|批示: whose word is only told. */
static bool is_told_of(const struct reading *reading, const struct mention *person, uint32_t begin,
                       uint32_t limit)
{
    static const struct runes words[] = {
        RUNES_ROW(U"要求"), RUNES_ROW(U"指示"),   RUNES_ROW(U"批示"),   RUNES_ROW(U"部署"),
        RUNES_ROW(U"讲话"), RUNES_ROW(U"的要求"), RUNES_ROW(U"的部署"), {NULL, 0}};
    const struct mention *title = reading_mention_at(reading, person->end, MENTION_POST);
    uint32_t clause = phrase_begin(reading->text, begin, person->begin, PHRASE_CLAUSE);
    return phrase_word_at(reading->text, title != NULL ? title->end : person->end, limit, words) !=
               NULL &&
           (phrase_passes_order(reading->text, clause, person->begin) ||
            phrase_opens_with_order(reading->text, clause, person->begin));
}

/* 县委书记因公务未能参加. */
static bool is_absent(const struct reading *reading, const struct mention *person, uint32_t begin,
                      uint32_t limit)
{
    static const struct runes words[] = {RUNES_ROW(U"未能"),   RUNES_ROW(U"未参加"),
                                         RUNES_ROW(U"未出席"), RUNES_ROW(U"请假"),
                                         RUNES_ROW(U"缺席"),   {NULL, 0}};
    static const struct runes sending[] = {
        RUNES_ROW(U"委托"), RUNES_ROW(U"之托"), RUNES_ROW(U"同志委托"), {NULL, 0}};
    enum { NEAR = 20 };
    if (phrase_word_at(reading->text, person->end, limit, sending) != NULL)
        return true; /* 受县委书记张三|委托 */
    static const struct runes taking[] = {
        RUNES_ROW(U"任"), RUNES_ROW(U"同志任"), RUNES_ROW(U"为"), RUNES_ROW(U"同志为"), {NULL, 0}};
    static const struct runes naming[] = {RUNES_ROW(U"宣布"),
                                          RUNES_ROW(U"任命"),
                                          RUNES_ROW(U"免去"),
                                          RUNES_ROW(U"决定："),
                                          {NULL, 0}};
    static const struct runes letters[] = {RUNES_ROW(U"的批示"),
                                           RUNES_ROW(U"的指示"),
                                           RUNES_ROW(U"的贺信"),
                                           RUNES_ROW(U"的来信"),
                                           RUNES_ROW(U"作出批示"),

                                           {NULL, 0}};
    if (phrase_word_at(reading->text, person->end, limit, letters) != NULL ||
        is_decided_on(reading->text, person, begin, limit) ||
        is_told_of(reading, person, begin, limit) || is_stood_for(reading, person) ||
        event_is_held_for(reading, person))
        return true;
    if (phrase_word_at(reading->text, person->end, limit, taking) != NULL &&
        phrase_holds_word(reading->text, begin, person->begin, naming))
        return true; /* 宣布县委决定：|王某任县长 */
    uint32_t end = phrase_end(reading->text, person->end, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    end = end - person->end > NEAR ? person->end + NEAR : end;
    return person->end < end && phrase_find_word(reading->text, person->end, end, words) < end;
}

/* 来到老党员孙某|家中，, 走进王某|家: whose home it is. */
static bool is_home(struct runes text, uint32_t at)
{
    static const struct runes within = RUNES_ROW(U"中里门了，。、；");
    return at + 1 >= text.length || runes_hold(within, text.data[at + 1]);
}

bool event_is_called_on(const struct reading *reading, const struct mention *person, uint32_t begin)
{
    static const struct runes calling[] = {
        RUNES_ROW(U"看望"), RUNES_ROW(U"慰问"), RUNES_ROW(U"走访"), RUNES_ROW(U"探望"),
        RUNES_ROW(U"拜访"), RUNES_ROW(U"问候"), RUNES_ROW(U"表彰"), RUNES_ROW(U"悼念"),
        RUNES_ROW(U"缅怀"), RUNES_ROW(U"纪念"), {NULL, 0}};
    static const struct runes joining[] = {
        RUNES_ROW(U"陪同"), RUNES_ROW(U"参加"), RUNES_ROW(U"随同"),
        RUNES_ROW(U"一同"), RUNES_ROW(U"活动"), RUNES_ROW(U"的是"),
        RUNES_ROW(U"的有"), RUNES_ROW(U"由"),   {NULL, 0}};
    static const struct runes groups = RUNES_ROW(U"组团队时的金品中后大会仪活文决");
    struct runes text = reading->text;
    if (person->end < text.length && text.data[person->end] == U'家' && is_home(text, person->end))
        return true;
    uint32_t at = phrase_begin(text, begin, person->begin, PHRASE_CLAUSE), called = person->begin;
    if (phrase_holds_word(text, at, person->begin, joining))
        return false;
    while (at < person->begin &&
           (at = phrase_find_word(text, at, person->begin, calling)) < person->begin) {
        if (at > begin && RUNE_AMONG(text.data[at - 1], U"受获"))
            return false; /* 受表彰代表X作了发言 */
        called = at += 2;
    }
    return called < person->begin && !runes_hold(groups, text.data[called]);
}

static void read_sentence(const struct reading *reading, uint32_t begin, uint32_t end,
                          struct event *event, size_t *capacity, struct span *opener)
{
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->type != MENTION_PERSON)
            continue;
        int32_t at = reading_extent(reading, mention->begin, mention->end).begin;
        if ((at >= event->at.begin && at < event->at.end && event->kind != EVENT_VISIT) ||
            runes_at(reading->text, mention->end, RUNES(U"总书记")) ||
            event_only_names(reading, mention, begin, end) ||
            is_absent(reading, mention, begin, end) ||
            (event_is_called_on(reading, mention, begin) && !leads(reading, mention, end)))
            continue;
        struct span person = person_name(reading, mention);
        event_add_attendee(reading, event, capacity, person);
        if (event->chair.data == NULL &&
            (leads(reading, mention, end) || is_named_leader(reading, mention, begin) ||
             led_meanwhile(reading, mention, begin) || presides(reading, mention, begin, end)))
            event->chair = person;
        if (opener->data == NULL && opens(reading, mention, end))
            *opener = person;
    }
}

/* …会议召开。X强调，…: of whom nothing is told but what he said there. */
static void event_speaker(const struct reading *reading, uint32_t sentence, struct event *event,
                          size_t *capacity)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"强调"), RUNES_ROW(U"指出"), RUNES_ROW(U"要求"), {NULL, 0}};
    enum { SENTENCES = 3 };
    for (uint32_t s = sentence + 1; s < reading->sentence_count && s <= sentence + SENTENCES; s++) {
        const struct stretch *stretch = &reading->sentences[s];
        const struct mention *person = reading_mention_at(reading, stretch->begin, MENTION_PERSON);
        if (reading->article->blocks[stretch->block].role != BLOCK_PARAGRAPH)
            return;
        if (person == NULL ||
            phrase_word_at(reading->text, person->end, stretch->end, verbs) == NULL)
            continue;
        event_add_attendee(reading, event, capacity, person_name(reading, person));
        return;
    }
}

/* 甲市市长…，副市长…；乙市市长…参加会议。: the first of the parts, parted by semicolons, whose end
 * says that all of them were there. */
static uint32_t first_part(const struct reading *reading, uint32_t least, uint32_t last)
{
    struct runes text = reading->text;
    while (last > least) {
        const struct stretch *before = &reading->sentences[last - 1];
        if (before->block != reading->sentences[last].block || before->end == before->begin ||
            (text.data[before->end - 1] != U'；' &&
             (before->end >= text.length || text.data[before->end] != U'；')) ||
            first_person(reading, before->begin, before->end) == NULL)
            break;
        last--;
    }
    return last;
}

/* 李某要求，…: what one of those present said. */
static bool opens_with_speech(const struct reading *reading, const struct stretch *sentence,
                              const struct event *event)
{
    const struct mention *person = reading_mention_at(reading, sentence->begin, MENTION_PERSON);
    static const struct runes verbs[] = {RUNES_ROW(U"要求"), RUNES_ROW(U"指出"), RUNES_ROW(U"强调"),
                                         RUNES_ROW(U"表示"), RUNES_ROW(U"希望"), RUNES_ROW(U"提出"),
                                         RUNES_ROW(U"说"),   {NULL, 0}};
    struct span name = {NULL, 0};
    if (person != NULL && phrase_word_at(reading->text, person->end, sentence->end, verbs) != NULL)
        name = person_name(reading, person);
    for (size_t i = 0; i < event->attendee_count && name.length > 0; i++)
        if (span_equal(event->attendees[i], name))
            return true;
    return false;
}

void event_people(const struct reading *reading, uint32_t begin, struct event *event)
{
    struct runes text = reading->text;
    uint32_t first = reading_block_of(reading, begin), read = 0, silent = 0;
    bool far = false, another = false, left = false, speech = false;
    size_t capacity = 0;
    struct span opener = {NULL, 0};
    const struct stretch *sentence = reading_sentence_of(reading, begin);
    if (sentence == NULL)
        return;
    uint32_t from = (uint32_t)(sentence - reading->sentences);
    for (uint32_t s = from; s < reading->sentence_count && s < from + SENTENCES_MOST; s++) {
        const struct stretch *stretch = &reading->sentences[s];
        const struct block *block = &reading->article->blocks[stretch->block];
        if (block->role != BLOCK_PARAGRAPH &&
            !(block->role == BLOCK_EDITOR_NOTE && stretch->block == first))
            break;
        if ((stretch->block != first && stretch->begin == block->begin &&
             event_opens_another(reading, stretch, event->date)) ||
            (s > from && event_is_upon_another(reading, stretch)))
            break;
        if (s > from && event->kind != EVENT_VISIT &&
            presence_is_of_tour(text, stretch->begin, stretch->end))
            continue;
        left = left || (s > from && event->kind != EVENT_OTHER &&
                        event_goes_on_with_another(reading, stretch));
        if (left && stretch->block == first)
            continue; /* the rest of the paragraph tells of another */
        bool content = presence_is_content(text, stretch->begin, stretch->end);
        if (stretch->begin == block->begin)
            speech =
                stretch->block != first && (content || opens_with_speech(reading, stretch, event));
        bool present =
            !far && !speech && presence_told(reading, stretch->begin, stretch->end) && !content;
        silent = present ? 0 : silent + !speech;
        far = far || stretch->block > first + PARAGRAPHS_BEHIND || ++read > SENTENCES_BEHIND ||
              (stretch->block != first && silent > 1);
        another = another || (stretch->block != first &&
                              event_holds_another(text, stretch->begin, stretch->end));
        if (first_person(reading, stretch->begin, stretch->end) == NULL)
            continue; /* nobody is named there, whatever it says */
        bool closes = presence_closes(reading, stretch->begin, stretch->end);
        bool told = far ? closes : present;
        const uint32_t least = s == from ? 0 : from;
        for (uint32_t part = closes ? first_part(reading, least, s) : s; part < s; part++)
            read_sentence(reading, reading->sentences[part].begin, reading->sentences[part].end,
                          event, &capacity, &opener);
        if (told || presence_listed(reading, stretch->begin, stretch->end))
            read_sentence(reading, stretch->begin, stretch->end, event, &capacity, &opener);
        else if (!another)
            read_sentence(reading, stretch->begin,
                          presence_spoken(reading, stretch->begin, stretch->end), event, &capacity,
                          &opener);
    }
    bool chairs = false;
    const struct mention *subject = event_elided_subject(reading, begin, &chairs);
    if (subject != NULL) {
        event_add_attendee(reading, event, &capacity, person_name(reading, subject));
        if (chairs && event->chair.data == NULL)
            event->chair = person_name(reading, subject);
    }
    if (event->attendee_count == 0)
        event_speaker(reading, from, event, &capacity);
    if (event->chair.data == NULL && (event->kind == EVENT_CEREMONY || event->kind == EVENT_OTHER))
        event->chair = opener;
}

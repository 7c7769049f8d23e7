/* The name of an event is found by the word that it ends with (the list event_words), and taken
 * only where the text says that it was held: 召开 NAME, NAME召开, 召开的NAME. What is only referred
 * to is left out. */
#include "facts/event_names.h"

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_name_begins.h"
#include "facts/event_name_ends.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

enum { BETWEEN_NAME_AND_VERB = 24, LONGEST_VENUE = 40 };

static const struct runes holding_before[] = {RUNES_ROW(U"主持召开"),
                                              RUNES_ROW(U"组织召开"),
                                              RUNES_ROW(U"召开了"),
                                              RUNES_ROW(U"召开的"),
                                              RUNES_ROW(U"召开"),
                                              RUNES_ROW(U"套开了"),
                                              RUNES_ROW(U"套开"),
                                              RUNES_ROW(U"举行了"),
                                              RUNES_ROW(U"举行的"),
                                              RUNES_ROW(U"举行"),
                                              RUNES_ROW(U"举办了"),
                                              RUNES_ROW(U"举办的"),
                                              RUNES_ROW(U"举办"),
                                              RUNES_ROW(U"闭幕的"),
                                              RUNES_ROW(U"结束的"),
                                              RUNES_ROW(U"迎来了"),
                                              {NULL, 0}};
/* Exercises and contests are also carried out; the first STARTING words begin what is none of a
 * ceremony. */
enum { STARTING = 4 };

static const struct runes carrying_out[] = {
    RUNES_ROW(U"启动实施"), RUNES_ROW(U"启动开展"), RUNES_ROW(U"启动了"),
    RUNES_ROW(U"启动"),     RUNES_ROW(U"组织开展"), RUNES_ROW(U"开展了"),
    RUNES_ROW(U"开展的"),   RUNES_ROW(U"开展"),     {NULL, 0}};
static const struct runes holding_behind[] = {
    RUNES_ROW(U"隆重举行"), RUNES_ROW(U"胜利召开"), RUNES_ROW(U"召开"),     RUNES_ROW(U"举行"),
    RUNES_ROW(U"举办"),     RUNES_ROW(U"开幕"),     RUNES_ROW(U"结束"),     RUNES_ROW(U"闭幕"),
    RUNES_ROW(U"拉开帷幕"), RUNES_ROW(U"启幕"),     RUNES_ROW(U"开赛"),     RUNES_ROW(U"落下帷幕"),
    RUNES_ROW(U"拉开序幕"), RUNES_ROW(U"落幕"),     RUNES_ROW(U"收官"),     RUNES_ROW(U"收拍"),
    RUNES_ROW(U"开班"),     RUNES_ROW(U"上演"),     RUNES_ROW(U"开锣"),     RUNES_ROW(U"鸣锣开赛"),
    RUNES_ROW(U"鸣枪开赛"), RUNES_ROW(U"火热进行"), RUNES_ROW(U"鸣枪起跑"), RUNES_ROW(U"鸣枪开跑"),
    RUNES_ROW(U"开跑"),     RUNES_ROW(U"圆满落幕"), RUNES_ROW(U"激情开赛"), RUNES_ROW(U"火热开场"),
    RUNES_ROW(U"热闹开场"), RUNES_ROW(U"打响"),     RUNES_ROW(U"火热开赛"), {NULL, 0}};

enum event_kind event_kind_of(struct span value, bool *known)
{
    *known = true;
    if (span_equal(value, SPAN("meeting")))
        return EVENT_MEETING;
    if (span_equal(value, SPAN("ceremony")))
        return EVENT_CEREMONY;
    if (span_equal(value, SPAN("campaign")))
        return EVENT_CAMPAIGN;
    *known = span_equal(value, SPAN("other"));
    return EVENT_OTHER;
}

bool event_points_back(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"此次"), RUNES_ROW(U"本次"), RUNES_ROW(U"这次"), RUNES_ROW(U"该次"), {NULL, 0}};
    return phrase_word_at(text, begin, end, words) != NULL;
}

/* The verb of holding that stands last before `end` within the clause; the end of it, or 0. */
static uint32_t held_before(struct runes text, uint32_t begin, uint32_t end,
                            const struct runes *verbs)
{
    uint32_t found = 0;
    while ((begin = phrase_find_word(text, begin, end, verbs)) < end)
        found = begin += phrase_word_length(text, begin, end, verbs);
    return found;
}

/* “百日攻坚”专项行动|正式启动, 读书会|走进社区: begun or brought to somebody right behind the name.
 */
static bool starts_behind(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes words[] = {RUNES_ROW(U"启动"),
                                         RUNES_ROW(U"正式启动"),
                                         RUNES_ROW(U"全面启动"),
                                         RUNES_ROW(U"今日启动"),
                                         RUNES_ROW(U"今天启动"),
                                         RUNES_ROW(U"走进"),
                                         {NULL, 0}};
    static const struct runes later = RUNES_ROW(U"后前时以会仪式大现之的");
    const struct runes *word = phrase_word_at(text, end, limit, words);
    return word != NULL &&
           (end + word->length >= limit || !runes_hold(later, text.data[end + word->length]));
}

/* 旅游节，|在有“花乡”之称的某镇盛大开幕: whether the clause of where it was ends with its being
 * held. */
static bool held_in_clause(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST = 60 };
    const uint32_t last = limit - begin > LONGEST ? begin + LONGEST : limit;
    const uint32_t stop = phrase_end(text, begin, last, PHRASE_CLAUSE);
    return (stop < last || last == limit) &&
           phrase_word_before(text, begin, stop, holding_behind) != NULL;
}

/* Whether 召开 or 举行 stands behind the name: directly, or after when, where and how without a
 * mark between (今天在县城隆重举行); a comma may stand before the day (会议，于3月5日在县城闭幕).
 */
static bool held_behind(const struct reading *reading, uint32_t end, uint32_t limit)
{
    static const struct runes between[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"于"),   RUNES_ROW(U"上午"), RUNES_ROW(U"下午"),
        RUNES_ROW(U"隆重"), RUNES_ROW(U"胜利"), RUNES_ROW(U"圆满"), RUNES_ROW(U"顺利"),
        RUNES_ROW(U"正式"), RUNES_ROW(U"成功"), RUNES_ROW(U"如期"), RUNES_ROW(U"日前"),
        RUNES_ROW(U"近日"), RUNES_ROW(U"上"),   RUNES_ROW(U"以"),   RUNES_ROW(U"通过"),
        RUNES_ROW(U"采取"), RUNES_ROW(U"正在"), RUNES_ROW(U"定于"), RUNES_ROW(U"将于"),
        RUNES_ROW(U"拟于"), RUNES_ROW(U"将在"), {NULL, 0}};
    /* 会议召开时间, 大会召开之际: spoken of, not told */
    static const struct runes referring[] = {
        RUNES_ROW(U"时间"), RUNES_ROW(U"日期"), RUNES_ROW(U"期间"), RUNES_ROW(U"前夕"),
        RUNES_ROW(U"之际"), RUNES_ROW(U"以来"), RUNES_ROW(U"情况"), {NULL, 0}};
    static const struct runes starting[] = {
        RUNES_ROW(U"启动"), RUNES_ROW(U"正式启动"), {NULL, 0}}; /* 宣传活动在某广场启动 */
    /* 论坛2023年年会|开幕|式, 龙舟赛在|开幕|仪式后鸣锣开赛: a part of it, not its being held */
    static const struct runes opening[] = {
        RUNES_ROW(U"开幕"), RUNES_ROW(U"闭幕"), RUNES_ROW(U"启幕"), RUNES_ROW(U"开班"), {NULL, 0}};
    static const struct runes acts = RUNES_ROW(U"式典会词仪晚演赛");
    struct runes text = reading->text;
    if (end < limit && text.data[end] == U'（' && phrase_closing(text, end, limit) + 1 < limit)
        end = phrase_closing(text, end, limit) + 1; /* 开工仪式（某学校项目）在某地举行 */
    if (end + 2 < limit && phrase_mark_at(text, end) == PHRASE_COMMA &&
        (reading_mention_at(reading, end + 1, MENTION_TIME) != NULL ||
         ((text.data[end + 1] == U'于' || text.data[end + 1] == U'在') &&
          reading_mention_at(reading, end + 2, MENTION_TIME) != NULL)))
        end++;
    if (end + 2 < limit && phrase_mark_at(text, end) == PHRASE_COMMA &&
        RUNE_AMONG(text.data[end + 1], U"在于") && held_in_clause(text, end + 1, limit))
        return true;
    const uint32_t most =
        end < limit && text.data[end] == U'在' ? LONGEST_VENUE : BETWEEN_NAME_AND_VERB;
    uint32_t last = limit - end > most ? end + most : limit;
    for (uint32_t i = end; i < last && (phrase_mark_at(text, i) & (PHRASE_CLAUSE)) == 0; i++) {
        const struct runes *verb = phrase_word_at(text, i, limit, holding_behind);
        if (verb == NULL && text.data[end] == U'在' && runes_at(text, i, RUNES(U"开展")) &&
            i + 2 < limit && phrase_mark_at(text, i + 2) != 0)
            return true; /* 动员会在三楼会议室开展。 */
        if (i == end && runes_at(text, i, RUNES(U"通过")) && i + 2 < limit &&
            (text.data[i + 2] == U'）' || text.data[i + 2] == U')'))
            return true; /* （3月5日县人大常委会第五次会议通过） */
        if (verb == NULL && i > end && text.data[end] == U'在')
            verb = phrase_word_at(text, i, limit, starting);
        if (verb != NULL && i + verb->length < limit &&
            phrase_word_at(text, i, limit, opening) != NULL &&
            runes_hold(acts, text.data[i + verb->length]))
            continue;
        if (verb != NULL && i + verb->length < limit && runes_at(text, i, RUNES(U"上演")) &&
            RUNE_AMONG(text.data[i + verb->length], U"员唱讲奏艺说示播"))
            continue; /* 晚会上|演员们 */
        if (verb != NULL && (phrase_word_at(text, i + verb->length, limit, referring) != NULL ||
                             runes_at(text, i - 2, RUNES(U"关于"))))
            return false;
        if (verb != NULL)
            return i == end || phrase_word_at(text, end, limit, between) != NULL ||
                   reading_mention_at(reading, end, MENTION_TIME) != NULL;
    }
    return false;
}

/* …会议圆满完成各项议程，于15日在县城闭幕: told to have closed behind a comma. */
static bool closed_behind(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes completing[] = {RUNES_ROW(U"圆满完成"),     RUNES_ROW(U"在圆满完成"),
                                              RUNES_ROW(U"顺利完成"),     RUNES_ROW(U"在完成"),
                                              RUNES_ROW(U"完成各项"),     RUNES_ROW(U"在顺利完成"),
                                              RUNES_ROW(U"经过与会代表"), {NULL, 0}};
    static const struct runes closing[] = {
        RUNES_ROW(U"闭幕"), RUNES_ROW(U"结束"), RUNES_ROW(U"落下帷幕"), {NULL, 0}};
    enum { FURTHEST_CLOSING = 50 };
    if (end < limit && phrase_mark_at(text, end) == PHRASE_COMMA)
        end++;
    if (phrase_word_at(text, end, limit, completing) == NULL)
        return false;
    uint32_t last = limit - end > FURTHEST_CLOSING ? end + FURTHEST_CLOSING : limit;
    last = phrase_end(text, end, last, PHRASE_STOP);
    return phrase_find_word(text, end, last, closing) < last;
}

/* 各镇要马上召开专题会议, 连续多年举办研讨班: demanded or done again and again, and on no day. */
static bool only_demanded(const struct reading *reading, uint32_t clause, uint32_t held)
{
    static const struct runes wishes[] = {
        RUNES_ROW(U"呼吁"), RUNES_ROW(U"提议"), RUNES_ROW(U"建议"), RUNES_ROW(U"天内"),
        RUNES_ROW(U"日内"), RUNES_ROW(U"周内"), RUNES_ROW(U"尽快"), {NULL, 0}};
    if (clause < held && phrase_find_word(reading->text, clause, held, wishes) < held)
        return true; /* 某人呼吁召开紧急会议, 三天内召开专题会议 */
    static const struct runes modals[] = {
        RUNES_ROW(U"要"),   RUNES_ROW(U"应"),   RUNES_ROW(U"需"),   RUNES_ROW(U"必须"),
        RUNES_ROW(U"适时"), RUNES_ROW(U"定期"), RUNES_ROW(U"及时"), RUNES_ROW(U"每年"),
        RUNES_ROW(U"多年"), RUNES_ROW(U"历年"), RUNES_ROW(U"常年"), {NULL, 0}};
    const struct stretch *sentence = reading_sentence_of(reading, held);
    return clause < held && phrase_find_word(reading->text, clause, held, modals) < held &&
           (sentence == NULL ||
            event_date_within(reading, sentence->begin, sentence->end).data == NULL);
}

/* 县委常委会召开会议, but 人大常委会举行|第五次会议: the body that met, where the words behind 召开
 * alone would say nothing; its begin, 0 where none stands there. */
static uint32_t body_that_met(const struct reading *reading, uint32_t clause, uint32_t held)
{
    static const struct runes bodies[] = {RUNES_ROW(U"常委会召开"), RUNES_ROW(U"党组召开"),
                                          RUNES_ROW(U"委员会召开"), RUNES_ROW(U"小组召开"),
                                          RUNES_ROW(U"党委召开"),   RUNES_ROW(U"常委会举行"),
                                          RUNES_ROW(U"委员会举行"), {NULL, 0}};
    const struct runes *body = phrase_word_before(reading->text, clause, held, bodies);
    return body != NULL ? event_name_begin(reading, clause, held - body->length) : 0;
}

/* 常委会|召开|会议, 常委会|5月9日在会议中心|举行|第五次会议: who met. */
static bool names_body(const struct reading *reading, uint32_t clause, uint32_t end, uint32_t limit)
{
    static const struct runes bodies[] = {
        RUNES_ROW(U"常委会"), RUNES_ROW(U"党委会"), RUNES_ROW(U"委员会"), {NULL, 0}};
    static const struct runes holding[] = {RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), {NULL, 0}};
    enum { LONGEST_PLACE = 16 };
    struct runes text = reading->text;
    uint32_t held = event_past_when(reading, end, limit);
    const bool later = held > end;
    if (later && held < limit && text.data[held] == U'在') {
        uint32_t last = limit - held > LONGEST_PLACE ? held + LONGEST_PLACE : limit;
        last = phrase_end(text, held, last, PHRASE_CLAUSE);
        held = phrase_find_word(text, held, last, holding);
    }
    if (phrase_word_at(text, held, limit, holding) == NULL || held + 2 >= limit ||
        !rune_is_han(text.data[held + 2]))
        return false;
    return later ? phrase_word_before(text, clause, end, bodies) != NULL
                 : runes_at(text, end - 1, RUNES(U"会")) &&
                       body_that_met(reading, clause, held + 2) != 0;
}

/* 关于召开人代会的决定: what is decided, before the verb of holding that ends at `held`. */
static bool names_document(struct runes text, uint32_t clause, uint32_t held)
{
    static const struct runes about[] = {
        RUNES_ROW(U"关于召开"), RUNES_ROW(U"关于举行"), RUNES_ROW(U"关于举办"), {NULL, 0}};
    return phrase_word_before(text, clause, held, about) != NULL;
}

/* 社论，题目是《热烈祝贺大会|胜利闭幕》 */
static bool stands_in_title(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t title = runes_find(runes_slice(text, 0, end), begin, RUNES(U"《"));
    return title < end && runes_find(runes_slice(text, 0, end), title, RUNES(U"》")) >= end;
}

/* 各类招聘活动, 丰富多彩的活动, 招待会等活动: kinds of events, none of them; nor what a title
 * names.
 */
static bool names_many(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"各类"),     RUNES_ROW(U"各种"), RUNES_ROW(U"一系列"),   RUNES_ROW(U"系列"),
        RUNES_ROW(U"多场"),     RUNES_ROW(U"丰富"), RUNES_ROW(U"多种"),     RUNES_ROW(U"多样"),
        RUNES_ROW(U"形式多样"), RUNES_ROW(U"多彩"), RUNES_ROW(U"精彩"),     RUNES_ROW(U"相关"),
        RUNES_ROW(U"有关"),     RUNES_ROW(U"专场"), RUNES_ROW(U"形式各异"), {NULL, 0}};
    if (stands_in_title(text, begin, end))
        return true;
    static const struct runes tails[] = {
        RUNES_ROW(U"的活动"), RUNES_ROW(U"等活动"), RUNES_ROW(U"等系列活动"), {NULL, 0}};
    static const struct runes listed[] = {RUNES_ROW(U"等"), {NULL, 0}};
    uint32_t close = begin;
    for (uint32_t at = begin; at < end; at++)
        close = text.data[at] == U'”' ? at + 1 : close;
    return phrase_word_at(text, begin, end, heads) != NULL ||
           phrase_word_before(text, begin, end, tails) != NULL ||
           (close > begin && phrase_word_at(text, close, end, listed) != NULL);
}

/* 举行了校友论坛、|校史馆开馆仪式, 党组会议和|常务会议: two events, where each of the words parted
 * so ends one's name; the begin of the last, whose name ends at `name`. */
static uint32_t behind_other(const struct reading *reading, uint32_t begin, uint32_t end,
                             uint32_t name, uint32_t limit)
{
    static const struct runes joints[] = {
        RUNES_ROW(U"、"), RUNES_ROW(U"和"), RUNES_ROW(U"以及"), RUNES_ROW(U"及"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t last = phrase_begin(text, begin, end, PHRASE_PAUSE), behind = begin;
    if (name < limit && (phrase_mark_at(text, name) & PHRASE_CLAUSE) == 0)
        return begin; /* A、B、C等 are told in passing */
    for (uint32_t h = reading->hits.first[begin];
         h < reading->hits.count && reading->hits.hits[h].begin < end; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        uint32_t joint = phrase_word_length(text, hit->end, end, joints);
        bool known;
        if (hit->category == LEXICON_EVENT_WORDS && joint > 0 && hit->end + joint >= last &&
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known) !=
                EVENT_CAMPAIGN &&
            known)
            behind = hit->end + joint;
    }
    return behind;
}

/* 开展“清洁家园”志愿服务|活动: named in quotation marks. */
static bool holds_quotation(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t open = runes_find(runes_slice(text, 0, end), begin, RUNES(U"“"));
    return open < end && runes_find(runes_slice(text, 0, end), open, RUNES(U"”")) < end;
}

/* 文化节|举行|签约仪式: what is held at the event, which is told by its own name. */
bool event_frames_another(const struct reading *reading, uint32_t end, uint32_t limit)
{
    enum { NAME_LEAST = 3 };
    static const struct runes holding[] = {RUNES_ROW(U"举行了"),
                                           RUNES_ROW(U"举行"),
                                           RUNES_ROW(U"举办了"),
                                           RUNES_ROW(U"举办"),
                                           {NULL, 0}};
    const struct runes *verb = phrase_word_at(reading->text, end, limit, holding);
    if (verb == NULL)
        return false;
    uint32_t begin = end + verb->length;
    uint32_t stop = phrase_end(reading->text, begin, limit, PHRASE_CLAUSE);
    struct hit_walk walk = hit_walk(reading, begin, stop, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known;
        if (hit->end == stop && hit->end >= begin + NAME_LEAST &&
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known) !=
                EVENT_CAMPAIGN &&
            known)
            return true;
    }
    return false;
}

/* “老字号嘉年华|”: whether the name ends inside a quotation that goes on with another name behind
 * it. */
static bool is_inner_name(struct runes text, uint32_t end, uint32_t limit)
{
    return end < limit && text.data[end] == U'”' &&
           (end + 1 == limit || rune_is_han(text.data[end + 1]));
}

/* 县人大常委会|第四十次|主任会议: a session of the body that ends at `position`. */
static bool begins_session(struct runes text, uint32_t position, uint32_t limit)
{
    enum { LONGEST_KIND = 4 };
    static const struct runes sessions[] = {RUNES_ROW(U"会议"), {NULL, 0}};
    uint32_t counted;
    if (text.data[position] != U'第')
        return false;
    uint32_t behind = position + 1 + phrase_count(text, position + 1, limit, &counted);
    if (behind == position + 1 || behind >= limit || text.data[behind] != U'次')
        return false;
    uint32_t last = behind + 1 + LONGEST_KIND < limit ? behind + 1 + LONGEST_KIND : limit;
    return phrase_holds_word(text, behind + 1, last, sessions);
}

/* 人大常委会|机关学习会议, 指挥部成员单位|联席会议: whether a few more words that hold no deed end
 * in the meeting that the body which ends at `end` held. */
static bool is_body_of_meeting(const struct reading *reading, uint32_t end, uint32_t limit)
{
    enum { LONGEST = 10 };
    static const struct runes bodies[] = {
        RUNES_ROW(U"常委会"), RUNES_ROW(U"委员会"), RUNES_ROW(U"党委会"), {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"),   RUNES_ROW(U"举办"), RUNES_ROW(U"组织"),
        RUNES_ROW(U"主持"), RUNES_ROW(U"审议"),   RUNES_ROW(U"听取"), RUNES_ROW(U"研究"),
        RUNES_ROW(U"传达"), RUNES_ROW(U"学习贯"), RUNES_ROW(U"参加"), RUNES_ROW(U"出席"),
        RUNES_ROW(U"主任"), RUNES_ROW(U"的"),     RUNES_ROW(U"在"),   {NULL, 0}};
    struct runes text = reading->text;
    if (end < 3 || phrase_word_before(text, end - 3, end, bodies) == NULL)
        return false;
    const uint32_t last = limit - end > LONGEST ? end + LONGEST : limit;
    struct hit_walk walk = hit_walk(reading, end, last, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known;
        if (hit->end <= last && hit->begin > end &&
            phrase_is_han(text, (struct phrase){end, hit->end}) &&
            !phrase_holds_word(text, end, hit->begin, deeds) &&
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known) ==
                EVENT_MEETING &&
            known)
            return true;
    }
    return false;
}

/* 某某论坛|新闻发布会, 全会|精神宣讲会: the longer name of another meeting that the one which ends
 * at `end` is a part of. */
static bool is_part_of_name(const struct reading *reading, uint32_t end, uint32_t limit)
{
    enum { BETWEEN = 2 };
    static const struct runes links[] = {RUNES_ROW(U"新闻"), RUNES_ROW(U"精神"), RUNES_ROW(U"成果"),
                                         RUNES_ROW(U"总结"), RUNES_ROW(U"表彰"), RUNES_ROW(U"动员"),
                                         RUNES_ROW(U"筹备"), RUNES_ROW(U"工作"), {NULL, 0}};
    if (end >= limit)
        return false;
    const struct mention *year = reading_mention_at(reading, end, MENTION_TIME);
    uint32_t counted = year != NULL && year->end < limit ? year->end : end;
    if (begins_session(reading->text, counted, limit))
        return true; /* 县人大常委会|第四十次主任会议, 县委常委会|2021年第3次会议 */
    if (is_body_of_meeting(reading, end, limit))
        return true;
    uint32_t link = phrase_word_length(reading->text, end, limit, links);
    for (uint32_t h = reading->hits.first[end];
         h < reading->hits.count && reading->hits.hits[h].begin <= end + BETWEEN; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        bool known;
        if (hit->category != LEXICON_EVENT_WORDS || hit->end > limit ||
            (hit->begin != end && hit->begin != end + link))
            continue;
        enum event_kind kind =
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known);
        if (known && (kind == EVENT_MEETING || kind == EVENT_CEREMONY))
            return true;
    }
    return false;
}

/* 集中开工|仪式, 集中开工|动员大会, 集中开工|的项目: a deed that is an event's name only where no
 * more of a name follows. */
static bool is_deed_of_name(struct runes text, uint32_t end, uint32_t limit)
{
    return (runes_at(text, end - 2, RUNES(U"开工")) || runes_at(text, end - 2, RUNES(U"签约"))) &&
           end < limit && rune_is_han(text.data[end]) && text.data[end] != U'在';
}

/* 来到某小学|开展|爱心捐赠活动: whether one came to where it was carried out. */
static bool is_carried_there(struct runes text, uint32_t clause, uint32_t end)
{
    static const struct runes coming[] = {RUNES_ROW(U"来到"), RUNES_ROW(U"走进"),
                                          RUNES_ROW(U"前往"), RUNES_ROW(U"赴"),
                                          RUNES_ROW(U"到"),   {NULL, 0}};
    static const struct runes doing[] = {RUNES_ROW(U"开展"), {NULL, 0}};
    const uint32_t come = phrase_find_word(text, clause, end, coming);
    return come < end && phrase_holds_word(text, come, end, doing);
}

static bool name_at(const struct reading *reading, const struct lexicon_hit *hit,
                    enum event_kind kind, const struct block *block, struct event_name *found)
{
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, block->begin, hit->end, PHRASE_CLAUSE);
    uint32_t end = event_end_of_joined(reading, event_name_end(reading, hit->end, block->end),
                                       block->end, &kind);
    if ((hit->end > clause && hit->end - clause > EVENT_LONGEST_NAME + 40) ||
        is_deed_of_name(text, hit->end, block->end))
        return false;
    if ((kind == EVENT_OTHER || kind == EVENT_CAMPAIGN) && is_inner_name(text, end, block->end)) {
        if (phrase_unopened(text, clause, end + 1) <= end ||
            !held_behind(reading, end + 1, block->end))
            return false;
        end++; /* 首届“菌文化节”|将于9月7日拉开帷幕 */
    }
    if ((kind == EVENT_OTHER || kind == EVENT_MEETING) &&
        event_is_opened_behind(text, end, block->end))
        return false; /* 歌会|开幕式: the ceremony is told */
    if (kind == EVENT_OTHER &&
        (runes_at(text, end, RUNES(U"活动")) || runes_at(text, end, RUNES(U"日"))))
        return false; /* 巡演|活动: told by its last word; 首个比赛|日 */
    if ((kind == EVENT_OTHER || kind == EVENT_MEETING) && is_part_of_name(reading, end, block->end))
        return false;
    uint32_t begin = held_before(text, clause, hit->begin, holding_before);
    const struct stretch *sentence = reading_sentence_of(reading, hit->begin);
    if (begin == 0 && sentence != NULL &&
        (kind == EVENT_OTHER || kind == EVENT_CEREMONY ||
         (kind == EVENT_CAMPAIGN && (holds_quotation(text, clause, hit->begin) ||
                                     is_carried_there(text, clause, hit->begin)))) &&
        (event_date_within(reading, sentence->begin, sentence->end).data != NULL ||
         (kind != EVENT_OTHER && event_was_lately(reading, hit->begin))))
        begin = held_before(text, clause, hit->begin,
                            kind == EVENT_CEREMONY ? carrying_out + STARTING : carrying_out);
    static const struct runes going_on[] = {RUNES_ROW(U"进行了"),
                                            RUNES_ROW(U"进行"),
                                            RUNES_ROW(U"开展了"),
                                            RUNES_ROW(U"开展"),
                                            RUNES_ROW(U"组织了"),
                                            RUNES_ROW(U"组织"),
                                            {NULL, 0}};
    if (begin == 0 && runes_at(text, hit->begin, RUNES(U"集体学习")))
        begin = held_before(text, clause, hit->begin, going_on); /* 进行第二次集体学习 */
    if (begin != 0)
        begin = event_past_praise(text, begin, hit->begin);
    if (begin != 0 && names_document(text, clause, begin))
        return false;
    if (begin != 0 && kind != EVENT_OTHER)
        begin = behind_other(reading, begin, hit->begin, end, block->end);
    if (begin != 0) {
        if (begin == hit->begin && body_that_met(reading, clause, begin) != 0)
            begin = body_that_met(reading, clause, begin);
        *found = (struct event_name){begin, end, kind};
        return end - begin <= EVENT_LONGEST_NAME && !only_demanded(reading, clause, begin) &&
               !names_many(text, begin, end);
    }
    if (!held_behind(reading, end, block->end) && !closed_behind(text, end, block->end) &&
        !((kind == EVENT_OTHER || kind == EVENT_CAMPAIGN) && starts_behind(text, end, block->end)))
        return false;
    if (kind == EVENT_MEETING && names_body(reading, clause, end, block->end))
        return false;
    if (stands_in_title(text, clause, end))
        return false;
    begin = event_name_begin(reading, clause, hit->begin);
    static const struct runes declaring[] = {RUNES_ROW(U"宣布"), {NULL, 0}};
    if (phrase_word_before(text, clause, begin, declaring) != NULL ||
        phrase_holds_word(text, begin, hit->begin, declaring))
        return false; /* 王某宣布|文化节|开幕: how it began */
    *found = (struct event_name){begin, end, kind};
    static const struct runes upon[] = {RUNES_ROW(U"在"), {NULL, 0}};
    if (hit->begin > begin && text.data[hit->begin - 1] == U'的' &&
        event_past_praise(text, begin, hit->begin) == hit->begin)
        return false; /* 简短而热烈的仪式结束后: the one told of before */
    if (phrase_find_word(text, begin, hit->begin, upon) + 1 == hit->begin)
        return false; /* 王某在|会议|结束时 */
    static const struct runes levels[] = {
        RUNES_ROW(U"省会议"),   RUNES_ROW(U"市会议"),   RUNES_ROW(U"县会议"),
        RUNES_ROW(U"区会议"),   RUNES_ROW(U"州会议"),   RUNES_ROW(U"全省会议"),
        RUNES_ROW(U"全市会议"), RUNES_ROW(U"全县会议"), RUNES_ROW(U"全区会议"),
        RUNES_ROW(U"全州会议"), RUNES_ROW(U"全国会议"), {NULL, 0}};
    const struct runes *level = phrase_word_at(text, begin, end, levels);
    if (level != NULL && level->length == end - begin)
        return false; /* 省会议结束后: the one told of before */
    return end - begin <= EVENT_LONGEST_NAME && end - begin > 2 && !names_many(text, begin, end);
}

bool event_name_at(const struct reading *reading, const struct lexicon_hit *hit,
                   enum event_kind kind, const struct block *block, struct event_name *found)
{
    if (!name_at(reading, hit, kind, block, found))
        return false;
    found->begin = event_past_quotation(reading->text, found->begin, hit->begin);
    return true;
}

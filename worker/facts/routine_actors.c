/* Who does a recurring duty, and what stands before its period: an actor, an object, a label, words
 * that only introduce a rule. */
#include "facts/routine_actors.h"

#include "facts/phrase.h"
#include "facts/routine_periods.h"
#include "facts/routine_rows.h"

enum { LONGEST_ACTOR = ROUTINE_LONGEST_ACTOR };

static const struct runes obligations[] = {
    RUNES_ROW(U"要求"), RUNES_ROW(U"要"),   RUNES_ROW(U"将"),   RUNES_ROW(U"须"),
    RUNES_ROW(U"应当"), RUNES_ROW(U"必须"), RUNES_ROW(U"坚持"), RUNES_ROW(U"带"),
    RUNES_ROW(U"均"),   RUNES_ROW(U"都"),   {NULL, 0}};

/* 实行, 坚持: what a rule is introduced by; it names no actor. */
static const struct runes introductions[] = {
    RUNES_ROW(U"严格落实"), RUNES_ROW(U"严格执行"), RUNES_ROW(U"继续"),
    RUNES_ROW(U"实行"),     RUNES_ROW(U"建立"),     RUNES_ROW(U"坚持"),
    RUNES_ROW(U"落实"),     RUNES_ROW(U"推行"),     RUNES_ROW(U"执行"),
    RUNES_ROW(U"健全"),     RUNES_ROW(U"完善"),     RUNES_ROW(U"按照"),
    RUNES_ROW(U"实施"),     RUNES_ROW(U"做到"),     RUNES_ROW(U"采取"),
    RUNES_ROW(U"通过"),     RUNES_ROW(U"依托"),     RUNES_ROW(U"规定"),
    RUNES_ROW(U"明确"),     RUNES_ROW(U"提出"),     {NULL, 0}};

/* What the names of those who do something end with. */
static const struct runes doers =
    RUNES_ROW(U"镇乡门位区局办委队组业校村道院所司导记部员长人站厅会府级店户");

uint32_t routine_skip_words(struct runes text, uint32_t begin, uint32_t end,
                            const struct runes *words)
{
    const struct runes *word;
    while (begin < end && (word = phrase_word_at(text, begin, end, words)) != NULL)
        begin += word->length;
    return begin;
}

/* 每个月|各镇都要|进行一次: behind whom the period is followed by, where what he owes begins;
 * `begin` where nobody stands there. *agent_end is where his name ends. */
uint32_t routine_behind_owing(struct runes text, uint32_t begin, uint32_t end, uint32_t *agent_end)
{
    static const struct runes owing[] = {RUNES_ROW(U"都要"), RUNES_ROW(U"必须"), RUNES_ROW(U"应当"),
                                         RUNES_ROW(U"要"),   RUNES_ROW(U"须"),   {NULL, 0}};
    static const struct runes glued = RUNES_ROW(U"主重需首纪次必");
    for (uint32_t i = begin; i < end && i - begin <= LONGEST_ACTOR; i++) {
        const struct runes *word = phrase_word_at(text, i, end, owing);
        const bool joined = i > begin && phrase_mark_at(text, i) == PHRASE_PAUSE &&
                            runes_hold(doers, text.data[i - 1]); /* 每月|局长、政委|必须接访 */
        if (phrase_mark_at(text, i) != 0 && !joined)
            return begin;
        if (word == NULL || i < begin + 2 || runes_hold(glued, text.data[i - 1]))
            continue;
        *agent_end = i;
        return i + word->length;
    }
    return begin;
}

/* 每年检修两次，|由信息科承担: who does it, named by the clause behind. */
struct span routine_agent_behind(const struct reading *reading, uint32_t end, uint32_t limit)
{
    static const struct runes taking[] = {
        RUNES_ROW(U"具体负责"), RUNES_ROW(U"负责实施"), RUNES_ROW(U"组织实施"), RUNES_ROW(U"负责"),
        RUNES_ROW(U"承担"),     RUNES_ROW(U"牵头"),     RUNES_ROW(U"落实"),     {NULL, 0}};
    struct runes text = reading->text;
    struct span none = {NULL, 0};
    if (end + 2 >= limit || phrase_mark_at(text, end) != PHRASE_COMMA ||
        text.data[end + 1] != U'由')
        return none;
    uint32_t stop = phrase_end(text, end + 2, limit, PHRASE_CLAUSE);
    const struct runes *word = phrase_word_before(text, end + 2, stop, taking);
    return word != NULL && stop - word->length - end - 2 <= LONGEST_ACTOR
               ? reading_text(reading, end + 2, stop - word->length)
               : none;
}

struct span routine_agent_before(const struct reading *reading, uint32_t limit, uint32_t begin)
{
    static const struct runes leading[] = {
        RUNES_ROW(U"牵头"), RUNES_ROW(U"主持"), RUNES_ROW(U"带队"), RUNES_ROW(U"召集"),
        RUNES_ROW(U"负责"), RUNES_ROW(U"带头"), {NULL, 0}};
    struct runes text = reading->text;
    const struct span none = {NULL, 0};
    if (begin <= limit || phrase_mark_at(text, begin - 1) != PHRASE_COMMA)
        return none;
    uint32_t clause = phrase_begin(text, limit, begin - 1, PHRASE_CLAUSE);
    const struct runes *word = phrase_word_before(text, clause, begin - 1, leading);
    if (word == NULL || text.data[clause] != U'由')
        return none;
    uint32_t end = begin - 1 - word->length;
    return end > clause + 2 && end - clause - 1 <= LONGEST_ACTOR
               ? reading_text(reading, clause + 1, end)
               : none;
}

/* （三）, 1.: behind the label of a point. */
uint32_t routine_behind_label(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_LABEL = 4 };
    if (begin < end && text.data[begin] == U'（') {
        uint32_t limit = begin + LONGEST_LABEL < end ? begin + LONGEST_LABEL : end;
        uint32_t closing = phrase_closing(text, begin, limit);
        return closing < limit ? closing + 1 : begin;
    }
    uint32_t number, count = phrase_count(text, begin, end, &number); /* 二是|每月抽查 */
    if (count > 0 && begin + count < end && !rune_is_digit(text.data[begin]) &&
        RUNE_AMONG(text.data[begin + count], U"是要"))
        return begin + count + 1;
    uint32_t numeral = begin; /* 1.实行周调度 */
    while (numeral < end && (rune_is_digit(text.data[numeral]) || text.data[numeral] == U'.'))
        numeral++;
    return numeral > begin && text.data[numeral - 1] == U'.' ? numeral : begin; /* 3|所小学 */
}

/* 对新入库项目|每周调度, 向群众|每季度公开: the object of the duty before its period, from the
 * preposition on, at the phrase's begin or behind the actor; `end` where there is none. */
uint32_t routine_object_before(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes prepositions[] = {RUNES_ROW(U"对"),   RUNES_ROW(U"就"),
                                                RUNES_ROW(U"向"),   RUNES_ROW(U"给"),
                                                RUNES_ROW(U"围绕"), {NULL, 0}};
    static const struct runes words[] = {RUNES_ROW(U"就业"), RUNES_ROW(U"就医"), RUNES_ROW(U"就近"),
                                         RUNES_ROW(U"就诊"), RUNES_ROW(U"就学"), RUNES_ROW(U"对口"),
                                         RUNES_ROW(U"对接"), RUNES_ROW(U"对外"), RUNES_ROW(U"对台"),
                                         RUNES_ROW(U"向阳"), RUNES_ROW(U"给排"), RUNES_ROW(U"给水"),
                                         {NULL, 0}};
    for (uint32_t i = begin; i + 2 < end; i++)
        if (phrase_word_at(text, i, end, prepositions) != NULL && (i == begin || i >= begin + 2) &&
            phrase_word_at(text, i, end, words) == NULL) /* 县|就业|中心每月 */
            return i;
    return end;
}

/* 县领导|每人|每月, 办公室|一般|每月: where the doer's name ends before what says how he does it.
 */
static uint32_t without_manner(struct runes text, uint32_t begin, uint32_t end)
{
    enum { NAME_LEAST = 2 };
    static const struct runes manners[] = {
        RUNES_ROW(U"一般"),   RUNES_ROW(U"通常"), RUNES_ROW(U"原则上"), RUNES_ROW(U"每人"),
        RUNES_ROW(U"每个人"), RUNES_ROW(U"至少"), RUNES_ROW(U"平均"),   RUNES_ROW(U"定期"),
        RUNES_ROW(U"轮流"),   RUNES_ROW(U"分别"), RUNES_ROW(U"可以"),   {NULL, 0}};
    const struct runes *word;
    while ((word = phrase_word_before(text, begin, end, manners)) != NULL &&
           end - word->length >= begin + NAME_LEAST)
        end -= word->length;
    return end;
}

/* 田间墒情信息|每五天发布一次: a thing that is dealt with, and no actor. */
static bool is_thing(struct runes text, struct phrase words)
{
    static const struct runes things[] = {
        RUNES_ROW(U"信息"), RUNES_ROW(U"情况"), RUNES_ROW(U"进度"), RUNES_ROW(U"进展"),
        RUNES_ROW(U"数据"), RUNES_ROW(U"台账"), RUNES_ROW(U"名单"), RUNES_ROW(U"结果"),
        RUNES_ROW(U"报表"), RUNES_ROW(U"简报"), RUNES_ROW(U"水质"), RUNES_ROW(U"账目"),
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), RUNES_ROW(U"问题"), RUNES_ROW(U"事项"),
        RUNES_ROW(U"任务"), RUNES_ROW(U"案件"), RUNES_ROW(U"指标"), RUNES_ROW(U"线索"),
        RUNES_ROW(U"设备"), RUNES_ROW(U"设施"), RUNES_ROW(U"财务"), RUNES_ROW(U"收支"),
        RUNES_ROW(U"清单"), RUNES_ROW(U"名册"), RUNES_ROW(U"指数"), RUNES_ROW(U"积分"),
        RUNES_ROW(U"档案"), RUNES_ROW(U"建设"), {NULL, 0}};
    const uint32_t quoted = words.end > words.begin && text.data[words.end - 1] == U'”';
    return phrase_word_before(text, words.begin, words.end - quoted, things) != NULL;
}

/* 堤坝、隐患点|每两小时巡查一次: what is looked after. */
static bool is_spot(struct runes text, struct phrase words)
{
    static const struct runes spots[] = {
        RUNES_ROW(U"水库"), RUNES_ROW(U"山塘"),   RUNES_ROW(U"河道"), RUNES_ROW(U"河段"),
        RUNES_ROW(U"沟"),   RUNES_ROW(U"渠道"),   RUNES_ROW(U"大坝"), RUNES_ROW(U"堤坝"),
        RUNES_ROW(U"堤防"), RUNES_ROW(U"险段"),   RUNES_ROW(U"路段"), RUNES_ROW(U"隧道"),
        RUNES_ROW(U"桥梁"), RUNES_ROW(U"管网"),   RUNES_ROW(U"管线"), RUNES_ROW(U"线路"),
        RUNES_ROW(U"险点"), RUNES_ROW(U"隐患点"), RUNES_ROW(U"泵站"), {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, spots) != NULL;
}

/* 低保户、空巢老人|每周走访一次: who is called upon. */
static bool is_home(struct runes text, struct phrase words)
{
    static const struct runes homes[] = {RUNES_ROW(U"户"),   RUNES_ROW(U"家庭"), RUNES_ROW(U"老人"),
                                         RUNES_ROW(U"儿童"), RUNES_ROW(U"对象"), RUNES_ROW(U"群众"),
                                         {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, homes) != NULL;
}

enum routine_object routine_object_of(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes calling[] = {RUNES_ROW(U"走访"), RUNES_ROW(U"回访"),
                                           RUNES_ROW(U"探访"), RUNES_ROW(U"家访"),
                                           RUNES_ROW(U"上门"), {NULL, 0}};
    if (phrase_word_at(text, begin, end, calling) != NULL)
        return ROUTINE_HOMES;
    return RUNE_AMONG(text.data[begin], U"巡检排监保清消养") ? ROUTINE_SPOTS : ROUTINE_THINGS;
}

bool routine_things(struct runes text, uint32_t limit, struct phrase *words,
                    enum routine_object object)
{
    enum { LEAST = 2, MOST = LONGEST_ACTOR };
    struct phrase item = *words;
    for (;;) {
        bool fits = item.end > item.begin && words->end - item.begin <= MOST &&
                    (is_thing(text, item) || (object == ROUTINE_SPOTS && is_spot(text, item)) ||
                     (object == ROUTINE_HOMES && is_home(text, item)));
        if (!fits)
            return false;
        if (item.begin <= limit + LEAST || text.data[item.begin - 1] != U'、')
            break;
        item.end = item.begin - 1;
        item.begin = phrase_begin(text, limit, item.end, PHRASE_CLAUSE | PHRASE_PAUSE);
    }
    words->begin = routine_skip_words(text, item.begin, words->end, introductions);
    if (object == ROUTINE_HOMES) { /* 要求|做到|低保户 */
        words->begin = routine_skip_words(text, words->begin, words->end, obligations);
        words->begin = routine_skip_words(text, words->begin, words->end, introductions);
        const uint32_t lead = routine_object_before(text, words->begin, words->end);
        if (lead < words->end && text.data[lead] == U'对')
            words->begin = lead + 1; /* 各镇对|低保户、空巢老人 */
    }
    return true;
}

/* 各镇、|各部门|每月调度: where the row of doers begins that ends with the one at `begin`. */
static uint32_t begin_of_doers(struct runes text, uint32_t limit, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2, MOST = 10 };
    uint32_t first = begin;
    while (first > limit && text.data[first - 1] == U'、') {
        uint32_t item = phrase_begin(text, limit, first - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
        uint32_t length = first - 1 - item;
        if (length < LEAST || length > MOST || end - item > LONGEST_ACTOR ||
            !runes_hold(doers, text.data[first - 2]) ||
            !phrase_is_han(text, (struct phrase){item, first - 1}) ||
            runes_next(runes_slice(text, 0, first), item, U'每') < first)
            break;
        first = item;
    }
    bool torn = first > limit && text.data[first - 1] == U'、'; /* 要带领专班、|部门、镇 */
    return torn ? begin : first;
}

/* Who does it: what stands before the period in its clause, up to a word of obligation; else the
 * actor of the duty before it in the same sentence. */
struct span routine_actor(const struct reading *reading, uint32_t period_begin)
{
    enum { DEMAND = 2, LEAST = 2 };
    struct runes text = reading->text;
    const struct stretch *clause = reading_clause_of(reading, period_begin);
    if (clause == NULL)
        return (struct span){NULL, 0};
    uint32_t begin = phrase_begin(text, clause->begin, period_begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t end = period_begin;
    static const struct runes glued = RUNES_ROW(U"主重需首纪次"); /* 主要领导 owes nothing yet */
    for (uint32_t i = begin + 1; i < end; i++) { /* 村级河长|每年3月至9月每周 */
        struct period longer;
        if (text.data[i] == U'每' && routine_each_period_at(text, i, end, &longer))
            end = i;
    }
    uint32_t kept_up = runes_at(text, begin, RUNES(U"坚持")) ? begin + 2 : begin;
    for (uint32_t i = kept_up; i < period_begin; i++) { /* 坚持|县委每季度研究 */
        if (runes_at(text, i, RUNES(U"要求")) && i + DEMAND + LEAST <= end) {
            begin = i + DEMAND; /* 办法要求|各村支书|每季度讲课 */
            break;
        }
        if (i < end && phrase_word_at(text, i, period_begin, obligations) != NULL &&
            !(i > begin && text.data[i] == U'要' && runes_hold(glued, text.data[i - 1]))) {
            end = i;
            break;
        }
    }
    if (period_begin > begin && text.data[period_begin - 1] == U'“') {
        if (end < period_begin || !routine_behind_doer(text, period_begin - 1))
            return (struct span){NULL, 0}; /* 村里建立“周会商、月研判”制度: told by nobody */
        end = period_begin - 1;            /* 部门|“周调度” */
    }
    begin = routine_skip_words(text, routine_behind_label(text, begin, end), end,
                               introductions); /* 落实|县级田长|每季度巡查 */
    for (uint32_t i = begin; i < end; i++) {   /* 全县实行一日一报告 */
        const struct runes *word = phrase_word_at(text, i, end, introductions);
        if (word != NULL && i + word->length + 2 <= end)
            begin = i + word->length +
                    (text.data[i + word->length] == U'了'); /* 全县落实|乡级田长|每月巡查 */
        else if (word != NULL)
            end = i;
    }
    if (routine_object_before(text, begin, end) < end)
        end = routine_object_before(text, begin, end);
    static const struct runes joints[] = {RUNES_ROW(U"以及"), RUNES_ROW(U"即"), RUNES_ROW(U"并"),
                                          RUNES_ROW(U"于"),   RUNES_ROW(U"且"), {NULL, 0}};
    begin = routine_skip_words(text, begin, end, joints);
    static const struct runes speakers[] = {
        RUNES_ROW(U"“"), RUNES_ROW(U"我们"), RUNES_ROW(U"他们"), {NULL, 0}};
    if (runes_next(runes_slice(text, 0, end), begin, U'”') == end) /* “红星指数”|每月统计 */
        begin = routine_skip_words(text, begin, end,
                                   speakers); /* “我们每周组织两场: who they are stands before */
    struct phrase actor = phrase_trim(text, begin, without_manner(text, begin, end));
    const uint32_t opened = phrase_unclosed(text, actor.begin, actor.end);
    if (opened < actor.end)
        actor.begin = opened + 1; /* 出台“|各中学|每天一节课、…”文件 */
    static const struct runes verbs[] = {
        RUNES_ROW(U"开展"), RUNES_ROW(U"进行"), RUNES_ROW(U"组织"), RUNES_ROW(U"安排"), {NULL, 0}};
    const struct runes *verb = phrase_word_at(text, actor.begin, actor.end, verbs);
    if (verb != NULL && verb->length == actor.end - actor.begin)
        return (struct span){NULL, 0};                                /* 开展|每日监测 */
    if (actor.begin < actor.end && text.data[actor.begin] == U'【') { /* 【日巡查】|网格员 */
        uint32_t closing = runes_find(runes_slice(text, 0, actor.end), actor.begin, RUNES(U"】"));
        actor.begin = closing < actor.end ? closing + 1 : actor.begin;
    }
    static const struct runes times = RUNES_ROW(U"期季年后时起间内");
    if (actor.end - actor.begin < 2 || actor.end - actor.begin > LONGEST_ACTOR ||
        runes_hold(times, text.data[actor.end - 1]) || /* 今年|每月, 汛期|每天 */
        is_thing(text, actor))
        return (struct span){NULL, 0};
    if (actor.begin > clause->begin)
        actor.begin = begin_of_doers(text, clause->begin, actor.begin, actor.end);
    if (actor.end > actor.begin + 2 && RUNE_AMONG(text.data[actor.end - 1], U"于在"))
        actor.end--; /* 各单位|于|每月5日前 */
    return reading_text(reading, actor.begin, actor.end);
}

/* Whether the clause at `at` says that something is held. */
static bool is_held(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes holding[] = {RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), {NULL, 0}};
    return phrase_holds_word(text, at, phrase_end(text, at, limit, PHRASE_CLAUSE), holding);
}

struct span routine_actor_of_sentence(const struct reading *reading, uint32_t period_begin)
{
    enum { FURTHEST = 80 };
    struct runes text = reading->text;
    const struct span none = {NULL, 0};
    const struct stretch *sentence = reading_sentence_of(reading, period_begin);
    if (sentence == NULL || period_begin <= sentence->begin ||
        period_begin - sentence->begin > FURTHEST ||
        phrase_mark_at(text, period_begin - 1) != PHRASE_COMMA)
        return none;
    for (uint32_t at = period_begin - 1; at > sentence->begin + 1; at--) { /* the nearest before */
        struct period period;
        struct span actor = none;
        if ((text.data[at] == U'每' && (routine_each_period_at(text, at, period_begin, &period) ||
                                        runes_at(text, at, RUNES(U"每学期")))) ||
            (text.data[at] == U'按' && routine_by_period_at(text, at, period_begin, &period)))
            actor = routine_actor(reading, at);
        if (actor.length > 0) /* 全体会议每年召开两次，|每月…: what is held does nothing */
            return span_ends_with(actor, SPAN("会议")) && is_held(text, at, period_begin) ? none
                                                                                          : actor;
    }
    const struct mention *body = reading_mention_at(reading, sentence->begin, MENTION_ORGANISATION);
    bool acts = body != NULL && body->end < period_begin && text.data[body->end] != U'的' &&
                phrase_mark_at(text, body->end) == 0 &&
                lexicon_hit_at(&reading->hits, body->end, LEXICON_VERBS_OF_SAYING) == NULL;
    return acts ? reading_text(reading, body->begin, body->end) : none;
}

/* Where the words before a period end that say more than 实行 or 坚持. */
uint32_t routine_without_introduction(struct runes text, uint32_t begin, uint32_t end)
{
    while (end > begin && (text.data[end - 1] == U'“' || text.data[end - 1] == U' '))
        end--;
    const struct runes *word = phrase_word_before(text, begin, end, introductions);
    return word != NULL ? end - word->length : end;
}

bool routine_is_introduced(struct runes text, uint32_t begin, uint32_t end)
{
    return phrase_word_before(text, begin, end, introductions) != NULL;
}

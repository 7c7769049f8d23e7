/* The headline is asked for a visit's name first, then the delegation's way, then the lead's own
 * words. */
#include "facts/visit_names.h"

#include "facts/people.h"
#include "facts/visit_stops.h"
#include "facts/visit_ways.h"
#include "mentions/hit_walk.h"

enum { LONGEST_NAME = VISIT_LONGEST_NAME };

/* 开展招商考察|活动: done, not spoken of. */
static bool is_carried_out(struct runes text, uint32_t begin, uint32_t at, uint32_t end)
{
    static const struct runes doing[] = {RUNES_ROW(U"开展"), RUNES_ROW(U"进行"), RUNES_ROW(U"组织"),
                                         RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), {NULL, 0}};
    static const struct runes kinds[] = {RUNES_ROW(U"活动"), {NULL, 0}};
    uint32_t clause = phrase_begin(text, begin, at, PHRASE_CLAUSE);
    return phrase_word_at(text, at, end, kinds) != NULL &&
           phrase_find_word(text, clause, at, doing) < at;
}

/* 在石桥镇调研|时强调: said where one had gone. */
static bool is_speech_on_tour(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"时强调"), RUNES_ROW(U"时指出"), RUNES_ROW(U"时要求"), {NULL, 0}};
    return phrase_word_at(text, at, end, words) != NULL;
}

/* 检查|委员会, 慰问|电, 致以亲切|慰问: the word in a name or a greeting. */
static bool is_no_visiting(struct runes text, uint32_t begin, const struct lexicon_hit *hit,
                           uint32_t end)
{
    static const struct runes tails[] = {RUNES_ROW(U"委员会"),
                                         RUNES_ROW(U"院"),
                                         RUNES_ROW(U"站"),
                                         RUNES_ROW(U"机关"),
                                         RUNES_ROW(U"电"),
                                         RUNES_ROW(U"信"),
                                         RUNES_ROW(U"金"),
                                         RUNES_ROW(U"品"),
                                         RUNES_ROW(U"报告"),
                                         RUNES_ROW(U"的"),
                                         RUNES_ROW(U"指示"),
                                         RUNES_ROW(U"讲话"),
                                         RUNES_ROW(U"时的讲话"),
                                         RUNES_ROW(U"时的重要"),
                                         RUNES_ROW(U"时重要"),
                                         RUNES_ROW(U"成果"),
                                         RUNES_ROW(U"课题"),
                                         RUNES_ROW(U"室"),
                                         {NULL, 0}};
    static const struct runes heads[] = {
        RUNES_ROW(U"纪律"),   RUNES_ROW(U"表示"), RUNES_ROW(U"致以"),   RUNES_ROW(U"致"),
        RUNES_ROW(U"诚挚的"), RUNES_ROW(U"诚挚"), RUNES_ROW(U"亲切的"), RUNES_ROW(U"亲切"),
        RUNES_ROW(U"问候和"), {NULL, 0}};
    static const struct runes meeting[] = {
        RUNES_ROW(U"会见"), RUNES_ROW(U"会晤"), RUNES_ROW(U"接见"), {NULL, 0}};
    /* 会见|考察团, but 会见客商并考察 */
    static const struct runes further[] = {RUNES_ROW(U"并"), RUNES_ROW(U"后"), RUNES_ROW(U"还"),
                                           RUNES_ROW(U"再"), RUNES_ROW(U"、"), {NULL, 0}};
    static const struct runes beginning = RUNES_ROW(U"见员商同客");
    uint32_t clause = phrase_begin(text, begin, hit->begin, PHRASE_CLAUSE);
    static const struct runes ranks[] = {RUNES_ROW(U"调研员"), RUNES_ROW(U"巡视员"),
                                         RUNES_ROW(U"检查员"), RUNES_ROW(U"督导员"),
                                         RUNES_ROW(U"督查员"), {NULL, 0}};
    const struct runes *rank = phrase_word_at(text, hit->end - 2, end, ranks);
    if (rank != NULL && !runes_at(text, hit->end, RUNES(U"员工")))
        return true; /* 二级调研员 */
    bool gathering = hit->end < end && text.data[hit->end] == U'会' &&
                     !(hit->end + 1 < end && runes_hold(beginning, text.data[hit->end + 1]));
    if (gathering)
        return true; /* 现场办公|会, but 走访|会员 */
    static const struct runes affairs[] = {
        RUNES_ROW(U"巡察"), RUNES_ROW(U"整改"), RUNES_ROW(U"反馈"), RUNES_ROW(U"工作"),
        RUNES_ROW(U"动员"), RUNES_ROW(U"意见"), RUNES_ROW(U"组"),   RUNES_ROW(U"办"),
        RUNES_ROW(U"制度"), RUNES_ROW(U"监督"), RUNES_ROW(U"问题"), RUNES_ROW(U"发现"),
        RUNES_ROW(U"机构"), RUNES_ROW(U"利剑"), RUNES_ROW(U"专员"), RUNES_ROW(U"，"),
        RUNES_ROW(U"、"),   RUNES_ROW(U"。"),   {NULL, 0}};
    if (hit->end - hit->begin == 2 && runes_at(text, hit->begin, RUNES(U"巡视")) &&
        (phrase_word_at(text, hit->end, end, affairs) != NULL || hit->end == end))
        return true; /* 中央|巡视|反馈意见, but 巡视考点 */
    uint32_t met = phrase_find_word(text, clause, hit->begin, meeting);
    return phrase_word_at(text, hit->end, end, tails) != NULL ||
           phrase_word_before(text, begin, hit->begin, heads) != NULL ||
           (met < hit->begin && phrase_find_word(text, met, hit->begin, further) == hit->begin);
}

/* 为迎接省里的|督查|，县卫健局…; 种粮大户参加了培训和|观摩|: whether the clause tells what for
 * others did something, or what they only took part in. */
static bool is_only_aimed_at(struct runes text, uint32_t begin, const struct lexicon_hit *hit,
                             uint32_t end)
{
    static const struct runes joining[] = {RUNES_ROW(U"参加了"), RUNES_ROW(U"参加培训"), {NULL, 0}};
    const uint32_t clause = phrase_begin(text, begin, hit->begin, PHRASE_CLAUSE);
    const uint32_t stop = phrase_end(text, hit->end, end, PHRASE_CLAUSE);
    if (text.data[clause] == U'为' && !runes_at(text, clause, RUNES(U"为期")))
        return stop < end && phrase_mark_at(text, stop) == PHRASE_COMMA;
    return phrase_holds_word(text, clause, hit->begin, joining);
}

static bool tells_visiting(const struct reading *reading, uint32_t begin,
                           const struct lexicon_hit *hit, uint32_t end)
{
    return hit->end <= end &&
           span_equal(lexicon_entry_of(reading->lexicon, hit->entry)->value, SPAN("visit")) &&
           !is_no_visiting(reading->text, begin, hit, end) &&
           !phrase_is_manner(reading->text, begin, hit->begin, hit->end, end) &&
           !is_only_aimed_at(reading->text, begin, hit, end) &&
           (!visit_names_visitors(reading->text, hit->end, end) ||
            is_carried_out(reading->text, begin, hit->end, end) ||
            is_speech_on_tour(reading->text, hit->end, end));
}

/* 对检查工作进行了|督导, 进行实地|调研: whether the deed that begins there is said to be done. */
static bool is_done(struct runes text, uint32_t begin, uint32_t at)
{
    static const struct runes doing[] = {RUNES_ROW(U"进行"),   RUNES_ROW(U"进行了"),
                                         RUNES_ROW(U"开展了"), RUNES_ROW(U"作了"),
                                         RUNES_ROW(U"做了"),   {NULL, 0}};
    static const struct runes manners[] = {
        RUNES_ROW(U"实地"), RUNES_ROW(U"现场"), RUNES_ROW(U"深入"), RUNES_ROW(U"专题"),
        RUNES_ROW(U"全面"), RUNES_ROW(U"集中"), RUNES_ROW(U"重点"), {NULL, 0}};
    const struct runes *manner = phrase_word_before(text, begin, at, manners);
    at -= manner != NULL ? manner->length : 0;
    return phrase_word_before(text, begin, at, doing) != NULL;
}

const struct lexicon_hit *visit_verb(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct hit_walk walk = hit_walk(reading, begin, end, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit, *first = NULL;
    uint32_t stop = end;
    while ((hit = hit_next(&walk)) != NULL && hit->end <= stop) {
        if (!tells_visiting(reading, begin, hit, end))
            continue;
        if (first == NULL) {
            first = hit;
            stop = phrase_end(reading->text, hit->end, end, PHRASE_CLAUSE);
        } else if (hit->begin > first->end && is_done(reading->text, first->end, hit->begin))
            return hit; /* 对安全生产|检查|工作进行|督导: what was done, not what it was about */
    }
    return first;
}

/* What a delegation goes for. */
static const struct runes purposes[] = {RUNES_ROW(U"开展"), RUNES_ROW(U"招商"), RUNES_ROW(U"学习"),
                                        RUNES_ROW(U"洽谈"), RUNES_ROW(U"对接"), RUNES_ROW(U"推介"),
                                        RUNES_ROW(U"取经"), RUNES_ROW(U"回访"), {NULL, 0}};

static bool tells_purpose(const struct reading *reading, uint32_t begin, uint32_t end)
{
    return begin < end && (visit_verb(reading, begin, end) != NULL ||
                           phrase_find_word(reading->text, begin, end, purposes) < end);
}

/* 考察团赴某市| |对接协作工作: the two lines of a headline as one. */
static struct span without_break(const struct reading *reading, uint32_t begin, uint32_t end)
{
    uint32_t at = begin;
    while (at < end && reading->text.data[at] != U' ')
        at++;
    struct span head = reading_text(reading, begin, at);
    struct span tail = reading_text(reading, at + 1 < end ? at + 1 : end, end);
    return tail.length == 0 ? head
                            : arena_format(reading->arena, "%.*s%.*s", (int)head.length, head.data,
                                           (int)tail.length, tail.data);
}

/* 人大代表|集中视察…, 水利专家|深入山区调研: where the words of the headline's line [begin, end)
 * tell what a group did that is named by what it is; `end` where they tell no such thing, or no
 * more than the bare deed of a lead that tells what for. */
static uint32_t way_of_group(const struct reading *reading, uint32_t begin, uint32_t end,
                             bool alone)
{
    enum { LONGEST_WAY = 16 };
    const struct lexicon_hit *verb = visit_verb(reading, begin, end);
    const uint32_t group =
        visit_finds_group(reading->text, begin, verb != NULL ? verb->begin : begin);
    return verb != NULL && group < verb->begin && verb->begin - group <= LONGEST_WAY &&
                   (alone || (verb->end < end && rune_is_han(reading->text.data[verb->end]))) &&
                   !is_speech_on_tour(reading->text, verb->end, end)
               ? verb->begin
               : end;
}

/* A headline that names the tour of a delegation: 我县农技考察团赴余姚考察学习. */
static struct span name_in_headline(const struct reading *reading, bool alone)
{
    static const struct runes owners[] = {
        RUNES_ROW(U"我区"), RUNES_ROW(U"我县"), RUNES_ROW(U"我市"), RUNES_ROW(U"我旗"),
        RUNES_ROW(U"我州"), RUNES_ROW(U"我省"), {NULL, 0}};
    static const struct runes coming[] = {
        RUNES_ROW(U"团来"),   RUNES_ROW(U"团到"),   RUNES_ROW(U"团莅"),
        RUNES_ROW(U"团走进"), RUNES_ROW(U"一行来"), RUNES_ROW(U"组来"),
        RUNES_ROW(U"组到"),   RUNES_ROW(U"组莅"),   {NULL, 0}};
    static const struct runes pieces[] = {
        RUNES_ROW(U"纪实"), RUNES_ROW(U"侧记"), RUNES_ROW(U"纪行"),
        RUNES_ROW(U"综述"), RUNES_ROW(U"见闻"), RUNES_ROW(U"掠影"),
        RUNES_ROW(U"散记"), RUNES_ROW(U"札记"), {NULL, 0}};
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN && block->role != BLOCK_SUBTITLE)
            continue;
        uint32_t begin = block->begin;
        uint32_t away = runes_find(runes_slice(text, 0, block->end), begin, RUNES(U"赴"));
        if (away >= block->end) {
            away = phrase_find_word(text, begin, block->end, coming);
            away += away < block->end; /* 考察团|来我县: the party, then its way */
        }
        if (away >= block->end)
            away = way_of_group(reading, begin, block->end, alone);
        for (uint32_t i = block->begin; i < away; i++)
            if (text.data[i] == U' ')
                begin = i + 1;
        uint32_t end = away;
        while (end < block->end && text.data[end] != U' ')
            end++;
        end = runes_find(runes_slice(text, 0, end), away, RUNES(U"归来")); /* 考察|归来谈发展 */
        if (!tells_purpose(reading, away, end))
            end = block->end; /* what for stands in the next line */
        if (away >= block->end || !tells_purpose(reading, away, end) ||
            first_person(reading, begin, away) != NULL)
            continue; /* 李某赴某县看望…: what he did says it */
        const struct runes *owner = phrase_word_at(text, begin, block->end, owners);
        if (owner != NULL)
            begin += owner->length;
        const struct runes *piece = phrase_word_before(text, begin, end, pieces);
        return without_break(reading, begin, end - (piece != NULL ? piece->length : 0));
    }
    return (struct span){NULL, 0};
}

/* 郑某某来石桥调研制造业发展: a headline that tells who came, whole; without an object only where
 * the lead has none either. */
static struct span guest_in_headline(const struct reading *reading, bool alone)
{
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN && block->role != BLOCK_KICKER)
            continue;
        const struct mention *person = first_person(reading, block->begin, block->end);
        if (person == NULL || person->end + 1 >= block->end || text.data[person->end] != U'来' ||
            text.data[person->end + 1] == U'到')
            continue;
        uint32_t begin = person->begin, end = person->end;
        while (begin > block->begin && text.data[begin - 1] != U' ')
            begin--;
        while (end < block->end && text.data[end] != U' ' && text.data[end] != U'时' &&
               (phrase_mark_at(text, end) & ~PHRASE_PAUSE) == 0)
            end++;
        const struct lexicon_hit *verb = visit_verb(reading, person->end, end);
        if (verb != NULL && end - begin <= LONGEST_NAME && (alone || verb->end < end))
            return reading_text(reading, begin, end);
    }
    return (struct span){NULL, 0};
}

/* 在石桥云山调研, 深入石桥镇调研, of a headline that says where and not what for: who reads it
 * knows the visit by that. */
static struct span places_in_headline(const struct reading *reading)
{
    enum { LONGEST_WAY = 24 };
    static const struct runes ways[] = {RUNES_ROW(U"在"),   RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),
                                        RUNES_ROW(U"深入"), RUNES_ROW(U"走进"), RUNES_ROW(U"前往"),
                                        {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"调研"), RUNES_ROW(U"考察"), RUNES_ROW(U"视察"), {NULL, 0}};
    static const struct runes occasions[] = {
        RUNES_ROW(U"会"), RUNES_ROW(U"上"), RUNES_ROW(U"，"), RUNES_ROW(U" "), {NULL, 0}};
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN && block->role != BLOCK_KICKER &&
            block->role != BLOCK_SUBTITLE)
            continue;
        const struct mention *person = first_person(reading, block->begin, block->end);
        if (person == NULL || phrase_word_at(text, person->end, block->end, ways) == NULL)
            continue;
        uint32_t verb = phrase_find_word(text, person->end, block->end, deeds), end = verb + 2;
        if (verb < block->end && verb - person->end <= LONGEST_WAY &&
            phrase_find_word(text, person->end, verb, occasions) == verb &&
            (end == block->end || !rune_is_han(text.data[end]) || text.data[end] == U'时' ||
             runes_at(text, end, RUNES(U"侧记"))))
            return reading_text(reading, person->end, end);
    }
    return (struct span){NULL, 0};
}

/* 率县党政考察团赴深圳、东莞考察: who went where and what for, in the lead's own words. */
static struct span name_of_delegation(const struct reading *reading, uint32_t begin,
                                      struct phrase deed)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"率领"), RUNES_ROW(U"率"), RUNES_ROW(U"带领"), {NULL, 0}};
    static const struct runes bodies[] = {RUNES_ROW(U"团赴"),
                                          RUNES_ROW(U"组赴"),
                                          RUNES_ROW(U"团到"),
                                          RUNES_ROW(U"团前往"),
                                          RUNES_ROW(U"一行赴"),
                                          RUNES_ROW(U"团来"),
                                          RUNES_ROW(U"一行来"),
                                          RUNES_ROW(U"分队赴"),
                                          RUNES_ROW(U"小队赴"),
                                          RUNES_ROW(U"专班赴"),
                                          {NULL, 0}};
    static const struct runes leading[] = {
        RUNES_ROW(U"率队赴"), RUNES_ROW(U"带队赴"), RUNES_ROW(U"率团赴"), {NULL, 0}};
    enum { LED = 2 };
    struct runes text = reading->text;
    uint32_t own = phrase_find_word(text, begin, deed.begin, leading) + LED;
    uint32_t last = own < deed.begin ? phrase_end(text, own, deed.end, PHRASE_CLAUSE) : own;
    if (own < deed.begin && last - own <= LONGEST_NAME &&
        (last > deed.begin || phrase_holds_word(text, own, last, purposes)))
        return reading_text(reading, own, last); /* 县长率队|赴A、B考察招商, 赴A招商，考察企业 */
    uint32_t away = phrase_find_word(text, begin, deed.end, bodies);
    if (away >= deed.end)
        return (struct span){NULL, 0};
    uint32_t clause = phrase_begin(text, begin, away, PHRASE_CLAUSE);
    uint32_t end = phrase_end(text, away, deed.end, PHRASE_CLAUSE);
    if (end <= deed.begin && phrase_find_word(text, away, end, purposes) >= end)
        return (struct span){NULL, 0}; /* 率代表团到某县，考察…: the deed says more */
    uint32_t led = phrase_find_word(text, clause, away, heads);
    if (led >= away)
        return (struct span){NULL, 0};
    led += phrase_word_length(text, led, away, heads);
    return end - led <= LONGEST_NAME ? reading_text(reading, led, end) : (struct span){NULL, 0};
}

/* Where the words of the headline's line begin that `verb` stands in; `verb` where they tell who
 * went or where to. */
static uint32_t name_begin(const struct reading *reading, uint32_t line, uint32_t verb)
{
    static const struct runes going[] = {RUNES_ROW(U"赴"),   RUNES_ROW(U"到"),   RUNES_ROW(U"开展"),
                                         RUNES_ROW(U"举行"), RUNES_ROW(U"组织"), {NULL, 0}};
    uint32_t begin = verb;
    while (begin > line && reading->text.data[begin - 1] != U' ' &&
           phrase_mark_at(reading->text, begin - 1) == 0)
        begin--;
    return first_person(reading, begin, verb) != NULL ||
                   phrase_holds_word(reading->text, begin, verb, going)
               ? verb
               : begin;
}

/* 王某来泾督查重大项目建设: the headline's words from the verb on, where they tell what for. */
static struct span purpose_in_headline(const struct reading *reading)
{
    static const struct runes kinds[] = {
        RUNES_ROW(U"活动"), RUNES_ROW(U"行动"), RUNES_ROW(U"评议"), {NULL, 0}};
    static const struct runes happening[] = {
        RUNES_ROW(U"圆满结束"), RUNES_ROW(U"结束"), RUNES_ROW(U"落幕"), RUNES_ROW(U"收官"),
        RUNES_ROW(U"正式启动"), RUNES_ROW(U"启动"), RUNES_ROW(U"开展"), RUNES_ROW(U"举行"),
        RUNES_ROW(U"开始"),     RUNES_ROW(U"展开"), {NULL, 0}};
    struct runes text = reading->text;
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_MAIN)
            continue;
        const struct lexicon_hit *verb = visit_verb(reading, block->begin, block->end);
        if (verb == NULL)
            continue;
        uint32_t end = verb->end; /* 现场办公：为企业解难题: what follows a mark is no purpose */
        while (end < block->end && text.data[end] != U' ' && phrase_mark_at(text, end) == 0 &&
               !is_speech_on_tour(text, end, block->end))
            end++;
        const struct runes *over = phrase_word_before(text, verb->end, end, happening);
        uint32_t begin = verb->begin;
        if (over != NULL &&
            phrase_word_before(text, verb->end, end - over->length, kinds) != NULL) {
            end -= over->length; /* 全县重点项目观摩活动|结束: a name, whole */
            begin = name_begin(reading, block->begin, begin);
        }
        if (end > verb->end + 2 && end - begin <= LONGEST_NAME)
            return reading_text(reading, begin, end);
    }
    return (struct span){NULL, 0};
}

/* 对春耕生产进行|督导, 围绕茶产业开展|调研: where the bare verb's object stands before it. */
static uint32_t object_before(struct runes text, uint32_t begin, struct phrase verb)
{
    static const struct runes no_objects = RUNES_ROW(U"接口象比外业近地餐医");
    uint32_t clause = phrase_begin(text, begin, verb.begin, PHRASE_CLAUSE);
    for (uint32_t at = verb.begin; at > clause; at--)
        if ((RUNE_AMONG(text.data[at - 1], U"对就") && !runes_hold(no_objects, text.data[at])) ||
            runes_at(text, at - 1, RUNES(U"围绕")))
            return at - 1;
    return verb.begin;
}

/* 开展《水法》执法|检查: what was carried out. */
static uint32_t carried_before(struct runes text, uint32_t begin, struct phrase verb)
{
    static const struct runes carrying[] = {RUNES_ROW(U"开展"), {NULL, 0}};
    uint32_t at = phrase_begin(text, begin, verb.begin, PHRASE_CLAUSE), carried = verb.begin;
    while ((at = phrase_find_word(text, at, verb.begin, carrying)) < verb.begin)
        carried = at += carrying->length;
    return carried;
}

/* 王某|到石桥镇进行|调研, 赴石桥镇、云山镇|走访: where the bare verb's way begins, behind who went;
 * the verb where the clause tells none, or so many stops that the list of them is no name. */
static uint32_t way_before(const struct reading *reading, uint32_t begin, struct phrase verb)
{
    static const struct runes going[] = {RUNES_ROW(U"深入"), RUNES_ROW(U"来到"), RUNES_ROW(U"前往"),
                                         RUNES_ROW(U"走进"), RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),
                                         RUNES_ROW(U"在"),   {NULL, 0}};
    enum { LONGEST_WAY = 24 };
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, begin, verb.begin, PHRASE_CLAUSE), way = clause;
    for (uint32_t i = reading_mention_from(reading, clause);
         i < reading->mention_count && reading->mentions[i].begin < verb.begin; i++)
        if (reading->mentions[i].type == MENTION_PERSON)
            way = reading->mentions[i].end;
    way = phrase_find_word(text, way, verb.begin, going);
    return way < verb.begin && verb.begin - way <= LONGEST_WAY ? way : verb.begin;
}

/* 进行|实地|检查: where the manner of the bare verb begins; the verb where none is told. */
static uint32_t manner_before(struct runes text, uint32_t begin, struct phrase verb)
{
    static const struct runes manners[] = {
        RUNES_ROW(U"实地"), RUNES_ROW(U"现场"), RUNES_ROW(U"专题"), RUNES_ROW(U"集中"),
        RUNES_ROW(U"突击"), RUNES_ROW(U"随机"), {NULL, 0}};
    const struct runes *manner = phrase_word_before(text, begin, verb.begin, manners);
    return manner != NULL ? verb.begin - manner->length : verb.begin;
}

/* 调研, 走访|调研: whether no object follows the word of visiting that ends at `at`. */
static bool is_bare_deed(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes deeds[] = {RUNES_ROW(U"调研"), RUNES_ROW(U"考察"), RUNES_ROW(U"指导"),
                                         RUNES_ROW(U"督导"), RUNES_ROW(U"督查"), RUNES_ROW(U"检查"),
                                         RUNES_ROW(U"慰问"), RUNES_ROW(U"学习"), {NULL, 0}};
    return at == end || phrase_is_word(text, (struct phrase){at, end}, deeds);
}

/* 调研文旅, where the lead's words are 围绕文旅项目建设、村落保护开展调研: whether the headline
 * leaves out more than half of what they tell; one that only drops the occasion (节前, 春季) is the
 * name. */
static bool tells_less(const struct reading *reading, struct span headline, struct phrase lead)
{
    enum { WORDS_AROUND = 3 /* 对…进行 */, HALF = 2 };
    static const struct span kinds[] = {
        SPAN_ROW("活动"), SPAN_ROW("行动"), SPAN_ROW("评议"), {NULL, 0}};
    for (const struct span *kind = kinds; kind->data != NULL; kind++)
        if (span_ends_with(headline, *kind))
            return false; /* a name of its own */
    uint32_t told = runes_from_utf8(reading->arena, headline, NULL).length;
    return told * HALF < lead.end - lead.begin - WORDS_AROUND;
}

/* The name of the visit whose words are `phrase` in the sentence at `begin`, as the headline or the
 * delegation's way tells it, else in those words. */
struct span visit_name(const struct reading *reading, uint32_t begin,
                       const struct lexicon_hit *verb, struct phrase phrase)
{
    enum { LONGEST_WAY = 30 * sizeof("镇") }; /* the bytes of a name that is no longer one */
    phrase = phrase_trim(reading->text, phrase.begin, phrase.end);
    struct span name = name_of_delegation(reading, begin, phrase);
    const bool alone = verb != NULL && phrase.end <= verb->end + 2; /* without an object */
    struct span headline = name_in_headline(reading, alone);
    bool whole = verb != NULL &&
                 span_ends_with(name, reading_text(reading, phrase.begin, phrase.end)) &&
                 span_find(name, SPAN("开展")) == name.length;
    bool coming = headline.length > name.length && name.length > 0 && verb != NULL &&
                  span_ends_with(name, reading_text(reading, verb->begin, verb->end)) &&
                  (span_find(headline, SPAN("团来")) < headline.length ||
                   span_find(headline, SPAN("团莅")) < headline.length);
    bool rambling = name.length > LONGEST_WAY && headline.length < name.length;
    if (headline.data != NULL && (!whole || coming || rambling))
        name = headline; /* but 率团赴A、B考察 in one breath says it all */
    if (name.data == NULL)
        name = guest_in_headline(reading, alone);
    bool bare = verb == NULL || verb->begin != phrase.begin || alone;
    if (name.data == NULL && bare)
        name = purpose_in_headline(reading);
    struct phrase deed = phrase;
    if (alone)
        deed.begin = object_before(reading->text, begin, phrase);
    if (deed.end - deed.begin > LONGEST_NAME)
        deed = phrase;
    if (deed.begin < phrase.begin && name.data != NULL && tells_less(reading, name, deed))
        return reading_text(reading, deed.begin, deed.end);
    if (name.data == NULL && alone)
        name = places_in_headline(reading);
    if (name.data == NULL && deed.begin < phrase.begin)
        return reading_text(reading, deed.begin, deed.end);
    const bool nameless = alone && first_person(reading, begin, verb->begin) == NULL;
    if (name.data == NULL && alone && !nameless)
        phrase.begin = carried_before(reading->text, begin, phrase);
    if (name.data == NULL && alone && phrase.begin == verb->begin &&
        (nameless || is_bare_deed(reading->text, verb->end, phrase.end)))
        phrase.begin = way_before(reading, begin, phrase);
    if (name.data == NULL && nameless && phrase.begin == verb->begin)
        phrase.begin = carried_before(reading->text, begin, phrase);
    if (name.data == NULL && alone && phrase.begin == verb->begin)
        phrase.begin = manner_before(reading->text, begin, phrase);
    if (phrase.end - phrase.begin > LONGEST_NAME && verb != NULL && verb->begin == phrase.begin &&
        reading->text.data[verb->end] == U'了')
        phrase.end = verb->end; /* 考察|了某园区、某厂、…: what it was, where more is too long */
    if (name.data == NULL && phrase.end - phrase.begin <= LONGEST_NAME)
        name = reading_text(reading, phrase.begin, phrase.end);
    return name;
}

uint32_t visit_aim(struct runes text, uint32_t begin, uint32_t end)
{
    return phrase_find_word(text, begin, end, purposes);
}

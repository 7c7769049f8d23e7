/* Quantities that claim nothing by their clause: 住在…南|4栋, 做为|2期|用地, 赴|7省|抓捕,
 * 分东部、西部|3个|片区, 研究讨论了…|22个|问题. */
#include "facts/figure_idle.h"

#include "facts/figure_classes.h"
#include "facts/figure_object.h"
#include "facts/phrase.h"

/* 家住平阳街南|4栋, |2期|用地: a house by its number, a stage of building by its own. */
static bool is_numbered(const struct reading *reading, const struct mention *mention,
                        uint32_t clause, uint32_t limit)
{
    static const struct span houses[] = {
        SPAN_ROW("栋"), SPAN_ROW("幢"), SPAN_ROW("单元"), SPAN_ROW("楼"), {NULL, 0}};
    static const struct runes living[] = {
        RUNES_ROW(U"住在"), RUNES_ROW(U"家住"),   RUNES_ROW(U"租住"), RUNES_ROW(U"位于"),
        RUNES_ROW(U"坐落"), RUNES_ROW(U"居住在"), {NULL, 0}};
    static const struct runes stages[] = {
        RUNES_ROW(U"用地"), RUNES_ROW(U"工程"), RUNES_ROW(U"项目"), RUNES_ROW(U"厂房"),
        RUNES_ROW(U"开发"), RUNES_ROW(U"建设"), {NULL, 0}};
    struct runes text = reading->text;
    if (span_is_word(mention->unit, houses))
        return phrase_holds_word(text, clause, mention->begin, living);
    return span_equal(mention->unit, SPAN("期")) &&
           phrase_word_at(text, mention->end, limit, stages) != NULL;
}

/* 赴|7省, 辗转甲、乙、丙|3省, 深入到全县|16个|乡镇: how many lands one went to. */
static bool is_travelled(const struct reading *reading, const struct mention *mention,
                         uint32_t clause)
{
    static const struct span lands[] = {SPAN_ROW("省"), SPAN_ROW("市"), SPAN_ROW("县"),
                                        SPAN_ROW("国"), SPAN_ROW("地"), {NULL, 0}};
    static const struct runes going[] = {RUNES_ROW(U"赴"),   RUNES_ROW(U"辗转"), RUNES_ROW(U"转战"),
                                         RUNES_ROW(U"途经"), RUNES_ROW(U"途径"), RUNES_ROW(U"走遍"),
                                         RUNES_ROW(U"横跨"), RUNES_ROW(U"跨"),   RUNES_ROW(U"前往"),
                                         {NULL, 0}};
    static const struct runes deep[] = {RUNES_ROW(U"深入到全县"), RUNES_ROW(U"深入全县"),
                                        RUNES_ROW(U"深入到全市"), RUNES_ROW(U"深入全市"),
                                        RUNES_ROW(U"深入到全区"), RUNES_ROW(U"深入全区"),
                                        RUNES_ROW(U"深入到"),     {NULL, 0}};
    return (span_is_word(mention->unit, lands) &&
            phrase_holds_word(reading->text, clause, mention->begin, going)) ||
           (mention->countable &&
            phrase_word_before(reading->text, clause, mention->begin, deep) != NULL);
}

/* 分东部、西部|3个|片区, 分成|8个|小组: into how many groups it was split. */
static bool is_split(struct runes text, const struct mention *mention, uint32_t clause,
                     uint32_t limit)
{
    enum { FURTHEST = 20 };
    static const struct runes groups[] = {
        RUNES_ROW(U"片区"),   RUNES_ROW(U"小组"),   RUNES_ROW(U"阶段"), RUNES_ROW(U"批次"),
        RUNES_ROW(U"层次"),   RUNES_ROW(U"赛区"),   RUNES_ROW(U"组别"), RUNES_ROW(U"环节"),
        RUNES_ROW(U"督导组"), RUNES_ROW(U"检查组"), RUNES_ROW(U"板块"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"部百千万十积处成工充评得学细区划瓜");
    if (phrase_word_at(text, mention->end, limit, groups) == NULL)
        return false;
    uint32_t from = mention->begin - clause > FURTHEST ? mention->begin - FURTHEST : clause;
    for (uint32_t at = from; at < mention->begin; at++)
        if (text.data[at] == U'分' && (at == clause || !runes_hold(bound, text.data[at - 1])) &&
            !runes_at(text, at, RUNES(U"分别")))
            return true;
    return false;
}

/* 充分发挥|6个|调解室作用: what is made use of. */
static bool is_used(struct runes text, const struct mention *mention, uint32_t clause,
                    uint32_t limit)
{
    enum { LONGEST_THING = 16 };
    static const struct runes using[] = {
        RUNES_ROW(U"发挥"), RUNES_ROW(U"发挥好"), RUNES_ROW(U"发挥了"), {NULL, 0}};
    static const struct runes uses[] = {
        RUNES_ROW(U"作用"), RUNES_ROW(U"优势"), RUNES_ROW(U"功能"), {NULL, 0}};
    uint32_t last = limit - mention->end > LONGEST_THING ? mention->end + LONGEST_THING : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    return phrase_word_before(text, clause, mention->begin, using) != NULL &&
           phrase_holds_word(text, mention->end, last, uses);
}

/* 研究讨论了…等五大类|22个|具体问题: how many matters were talked of. */
static bool is_talked_of(struct runes text, const struct mention *mention, uint32_t clause,
                         uint32_t limit)
{
    enum { LONGEST_KIND = 6 };
    static const struct runes talking[] = {
        RUNES_ROW(U"研究讨论"), RUNES_ROW(U"讨论"), RUNES_ROW(U"商讨"), RUNES_ROW(U"探讨"),
        RUNES_ROW(U"研讨"),     RUNES_ROW(U"研究"), RUNES_ROW(U"协商"), {NULL, 0}};
    static const struct runes matters[] = {
        RUNES_ROW(U"问题"), RUNES_ROW(U"议题"), RUNES_ROW(U"事项"), RUNES_ROW(U"课题"), {NULL, 0}};
    static const struct runes settled[] = {RUNES_ROW(U"解决"), RUNES_ROW(U"化解"), {NULL, 0}};
    uint32_t last = mention->end + LONGEST_KIND < limit ? mention->end + LONGEST_KIND : limit;
    return phrase_holds_word(text, mention->end, last, matters) &&
           phrase_holds_word(text, clause, mention->begin, talking) &&
           !phrase_holds_word(text, clause, mention->begin, settled);
}

/* |34名|领导包抓的项目、…等事项共计433项: one of the things that are summed behind it. */
static bool is_summed_behind(const struct reading *reading, const struct mention *mention,
                             uint32_t limit)
{
    static const struct runes sums[] = {
        RUNES_ROW(U"共计"), RUNES_ROW(U"总计"), RUNES_ROW(U"合计"), {NULL, 0}};
    static const struct runes coming[] = {RUNES_ROW(U"参加"), RUNES_ROW(U"参会"), {NULL, 0}};
    struct runes text = reading->text;
    for (uint32_t i = reading_mention_from(reading, mention->end);
         i < reading->mention_count && reading->mentions[i].begin < limit; i++) {
        const struct mention *total = &reading->mentions[i];
        const struct runes *sum = total->type == MENTION_QUANTITY
                                      ? phrase_word_before(text, mention->end, total->begin, sums)
                                      : NULL;
        if (sum == NULL)
            continue;
        uint32_t end = total->begin - sum->length;
        struct runes between = runes_slice(text, 0, end);
        bool present = span_equal(total->unit, SPAN("人")) &&
                       phrase_word_at(text, total->end, limit, coming) != NULL;
        return (present || (runes_next(between, mention->end, U'等') < end &&
                            runes_next(between, mention->end, U'的') < end)) &&
               phrase_end(text, mention->end, end, PHRASE_CLAUSE) == end;
    }
    return false;
}

/* 抽选|10名|党员作述职: whom a procedure takes. */
static bool is_picked(struct runes text, const struct mention *mention, uint32_t clause)
{
    static const struct runes picking[] = {RUNES_ROW(U"抽选"),
                                           RUNES_ROW(U"抽选了"),
                                           RUNES_ROW(U"抽取"),
                                           RUNES_ROW(U"抽取了"),
                                           {NULL, 0}};
    return phrase_word_before(text, clause, mention->begin, picking) != NULL;
}

/* 对公开选拔的|6位|书记采取跟踪式管理: whom something is done with, and not how many there are. */
static bool is_dealt_with(struct runes text, const struct mention *mention, uint32_t clause,
                          uint32_t limit)
{
    enum { LONGEST_KIND = 12 };
    static const struct runes dealing[] = {
        RUNES_ROW(U"采取"), RUNES_ROW(U"进行"), RUNES_ROW(U"实行"), RUNES_ROW(U"开展"), {NULL, 0}};
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    return mention->begin > clause && mention->begin - clause <= LONGEST_KIND &&
           text.data[clause] == U'对' &&
           phrase_end(text, clause, mention->begin, PHRASE_PAUSE) == mention->begin &&
           phrase_holds_word(text, mention->end, end, dealing);
}

/* |12个|村共投入300万元: among how many the sum is that the clause goes on with. */
static bool shares_sum(const struct reading *reading, const struct mention *mention,
                       uint32_t clause)
{
    enum { LONGEST_KIND = 6, LONGEST_DEED = 8 };
    static const struct runes in_all[] = {RUNES_ROW(U"共"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"同产建享用青民和"),
                              hosts = RUNES_ROW(U"公中"); /* 共同, 公共 */
    struct runes text = reading->text;
    if (mention->begin != clause)
        return false;
    uint32_t limit =
        text.length - mention->end > LONGEST_KIND ? mention->end + LONGEST_KIND : text.length;
    limit = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    uint32_t at = phrase_find_word(text, mention->end + 1, limit, in_all);
    if (at + 1 >= limit || runes_hold(bound, text.data[at + 1]) ||
        runes_hold(hosts, text.data[at - 1]))
        return false;
    for (uint32_t i = reading_mention_from(reading, at);
         i < reading->mention_count && reading->mentions[i].begin <= at + 1 + LONGEST_DEED; i++) {
        enum mention_type type = reading->mentions[i].type;
        if (type == MENTION_QUANTITY || type == MENTION_MONEY)
            return phrase_end(text, at, reading->mentions[i].begin, PHRASE_CLAUSE) ==
                   reading->mentions[i].begin;
    }
    return false;
}

/* 近|200户|人家的小山村: how large a place is. */
static bool is_size_of_place(struct runes text, const struct mention *mention, uint32_t limit)
{
    enum { LONGEST_PLACE = 6 };
    static const struct runes homes[] = {
        RUNES_ROW(U"人家的"), RUNES_ROW(U"人口的"), RUNES_ROW(U"口的"), {NULL, 0}};
    static const struct runes places = RUNES_ROW(U"村庄屯镇寨县城");
    const uint32_t length = phrase_word_length(text, mention->end, limit, homes);
    const uint32_t begin = mention->end + length;
    const uint32_t last = limit - begin > LONGEST_PLACE ? begin + LONGEST_PLACE : limit;
    for (uint32_t at = begin; length > 0 && at < last && rune_is_han(text.data[at]); at++)
        if (runes_hold(places, text.data[at]))
            return true;
    return false;
}

/* 全文|1.2万字|, 共|12条|评论: how long a text is, what readers wrote. */
static bool is_size_of_text(struct runes text, const struct mention *mention, uint32_t clause,
                            uint32_t limit)
{
    static const struct runes texts[] = {RUNES_ROW(U"全文"), RUNES_ROW(U"全书"), RUNES_ROW(U"通篇"),
                                         RUNES_ROW(U"篇幅"), RUNES_ROW(U"文章"), {NULL, 0}};
    static const struct runes remarks[] = {RUNES_ROW(U"评论"), RUNES_ROW(U"留言"), {NULL, 0}};
    if (span_equal(mention->unit, SPAN("字")))
        return phrase_holds_word(text, clause, mention->begin, texts);
    return span_equal(mention->unit, SPAN("条")) &&
           phrase_word_at(text, mention->end, limit, remarks) != NULL;
}

/* 周边|20公里|内的景点, |8座|大棚里，: where something is. */
static bool is_inside(struct runes text, const struct mention *mention, uint32_t limit)
{
    enum { LONGEST_THING = 8, THING_LEAST = 2 };
    static const struct runes around[] = {RUNES_ROW(U"内的"),
                                          RUNES_ROW(U"以内的"),
                                          RUNES_ROW(U"范围内"),
                                          RUNES_ROW(U"开外的"),
                                          {NULL, 0}};
    uint32_t end = mention->end;
    if (!mention->countable)
        return phrase_word_at(text, end, limit, around) != NULL;
    uint32_t last = limit - end > LONGEST_THING ? end + LONGEST_THING : limit;
    last = phrase_end(text, end, last, PHRASE_CLAUSE);
    return last < limit && phrase_mark_at(text, last) == PHRASE_COMMA && last > end + THING_LEAST &&
           text.data[last - 1] == U'里' && phrase_is_han(text, (struct phrase){end, last});
}

/* 到|6万亩|湿地修复工程等项目点考察: what somebody went to see. */
static bool is_seen(struct runes text, const struct mention *mention, uint32_t clause,
                    uint32_t limit)
{
    enum { FURTHEST = 30 };
    static const struct runes going[] = {RUNES_ROW(U"先后到"), RUNES_ROW(U"先后深入"),
                                         RUNES_ROW(U"深入"),   RUNES_ROW(U"走进"),
                                         RUNES_ROW(U"来到"),   RUNES_ROW(U"前往"),
                                         RUNES_ROW(U"一行到"), RUNES_ROW(U"组到"),
                                         RUNES_ROW(U"团到"),   {NULL, 0}};
    static const struct runes seeing[] = {
        RUNES_ROW(U"考察"), RUNES_ROW(U"调研"), RUNES_ROW(U"督导"), RUNES_ROW(U"视察"),
        RUNES_ROW(U"观摩"), RUNES_ROW(U"参观"), RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),
        RUNES_ROW(U"实地"), RUNES_ROW(U"检查"), {NULL, 0}};
    uint32_t end = mention->end, last = limit - end > FURTHEST ? end + FURTHEST : limit;
    last = phrase_end(text, end, last, PHRASE_CLAUSE);
    return last > end && rune_is_han(text.data[end]) &&
           phrase_word_before(text, end, last, seeing) != NULL &&
           phrase_holds_word(text, clause, mention->begin, going);
}

/* 联合|6名|能人组建合作社, |215名|社员人均收入达到…: those who did something, or of whom the clause
 * tells what each has, unless they are what a verb before them counts: 带动300户村民户均增收…. */
static bool is_of_people_told(struct runes text, const struct mention *mention, uint32_t clause,
                              uint32_t limit)
{
    enum { NEAR = 8, FURTHEST = 16, VERB = 2 };
    static const struct runes joining[] = {RUNES_ROW(U"联合"), RUNES_ROW(U"联手"), {NULL, 0}};
    static const struct runes founding[] = {RUNES_ROW(U"组建"), RUNES_ROW(U"成立"),
                                            RUNES_ROW(U"创办"), RUNES_ROW(U"注册"),
                                            RUNES_ROW(U"合伙"), {NULL, 0}};
    static const struct runes each[] = {RUNES_ROW(U"人均"), RUNES_ROW(U"户均"), {NULL, 0}};
    uint32_t begin = mention->begin, end = mention->end;
    uint32_t near = begin - clause > NEAR ? begin - NEAR : clause;
    uint32_t last = limit - end > FURTHEST ? end + FURTHEST : limit;
    last = phrase_end(text, end, last, PHRASE_CLAUSE);
    uint32_t of_each = phrase_find_word(text, end, last, each);
    return (phrase_holds_word(text, near, begin, joining) &&
            phrase_holds_word(text, end, last, founding)) ||
           (of_each < last && of_each > end + 1 && rune_is_han(text.data[end]) &&
            !(begin >= clause + VERB &&
              figure_is_bare_verb(text, (struct phrase){begin - VERB, begin})));
}

/* 为|635名|学生发放助学金212万元: to how many a sum is given that stands behind in the clause. */
static bool is_receiver(const struct reading *reading, const struct mention *mention,
                        uint32_t limit)
{
    enum { FURTHEST = 30 };
    static const struct runes giving[] = {
        RUNES_ROW(U"发放"), RUNES_ROW(U"颁发"), RUNES_ROW(U"捐赠"), RUNES_ROW(U"捐助"),
        RUNES_ROW(U"拨付"), RUNES_ROW(U"追回"), RUNES_ROW(U"挽回"), RUNES_ROW(U"追讨"),
        RUNES_ROW(U"讨回"), RUNES_ROW(U"兑付"), RUNES_ROW(U"兑现"), RUNES_ROW(U"减免"),
        {NULL, 0}};
    static const struct runes to = RUNES_ROW(U"为给");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, end = mention->end;
    if (begin == 0 || !runes_hold(to, text.data[begin - 1]))
        return false;
    uint32_t last = limit - end > FURTHEST ? end + FURTHEST : limit;
    last = phrase_end(text, end, last, PHRASE_CLAUSE);
    uint32_t given = phrase_find_word(text, end, last, giving);
    for (uint32_t i = reading_mention_from(reading, given);
         i < reading->mention_count && reading->mentions[i].begin < last; i++)
        if (reading->mentions[i].type == MENTION_MONEY)
            return true;
    return false;
}

bool figure_is_idle(const struct reading *reading, const struct mention *mention, uint32_t clause,
                    uint32_t limit)
{
    enum { CLAUSE_MOST = 400 }; /* a text without marks is one clause */
    clause = mention->begin - clause > CLAUSE_MOST ? mention->begin - CLAUSE_MOST : clause;
    limit = limit - mention->end > CLAUSE_MOST ? mention->end + CLAUSE_MOST : limit;
    struct runes text = reading->text;
    return is_numbered(reading, mention, clause, limit) || is_travelled(reading, mention, clause) ||
           is_picked(text, mention, clause) || is_size_of_text(text, mention, clause, limit) ||
           is_size_of_place(text, mention, limit) || is_inside(text, mention, limit) ||
           is_seen(text, mention, clause, limit) ||
           (mention->countable &&
            (is_split(text, mention, clause, limit) || is_used(text, mention, clause, limit) ||
             is_talked_of(text, mention, clause, limit) ||
             is_dealt_with(text, mention, clause, limit) ||
             is_of_people_told(text, mention, clause, limit) ||
             is_receiver(reading, mention, limit) || shares_sum(reading, mention, clause) ||
             is_summed_behind(reading, mention, limit)));
}

bool figure_says_where(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence, uint32_t clause)
{
    enum { LONGEST_PLACE = 8, LONGEST_ORIGIN = 20 };
    static const struct runes in[] = {RUNES_ROW(U"在"), {NULL, 0}};
    /* 增到, 达到: a level; 定在, 保持在: where it stands */
    static const struct runes levels = RUNES_ROW(
                                  U"充增减涨提调扩展压缩整组达高加大少降升长低短不分接收"),
                              keeping = RUNES_ROW(U"定持制"), joints = RUNES_ROW(U"和与及"),
                              states = RUNES_ROW(U"建册校岗编读售营库园孵研产线职谈");
    struct runes text = reading->text;
    uint32_t limit = sentence->begin, begin = mention->begin;
    char32_t last = begin > limit ? text.data[begin - 1] : U'\0';
    if (last == U'到' && begin > limit + 1 && !runes_hold(levels, text.data[begin - 2]))
        return true;
    if (last == U'在' && (begin == limit + 1 || !runes_hold(keeping, text.data[begin - 2])))
        return true;
    if (begin > clause + 2 && begin - clause <= LONGEST_ORIGIN &&
        runes_at(text, clause, RUNES(U"来自")))
        return true;
    if (mention->end >= sentence->end || !rune_is_han(text.data[mention->end]))
        return false;
    uint32_t near = begin - clause > LONGEST_PLACE ? begin - LONGEST_PLACE : clause;
    static const struct runes words =
        RUNES_ROW(U"小学心药医期央层型队职介转标档高式草间午年餐外国巴");
    const bool among = text.data[mention->end] == U'中' &&
                       !(mention->end + 1 < sentence->end &&
                         runes_hold(words, text.data[mention->end + 1])); /* 35个|中小学 */
    uint32_t inside = among ? phrase_find_word(text, near, begin, in) : begin;
    if (inside + 1 < begin && !runes_hold(states, text.data[inside + 1]))
        return true; /* 在山区|26县|中 */
    if (begin > clause && runes_hold(joints, last) &&
        phrase_find_word(text, near, begin, in) + 2 < begin &&
        figure_verb_within(text, near, begin) == begin)
        return true;
    return mention->end + 2 < sentence->end && figure_is_inside_places(reading, clause, begin);
}

bool figure_is_at_site(const struct reading *reading, const struct mention *mention,
                       uint32_t clause, uint32_t limit)
{
    enum { LONGEST = 30, LEAST = 4 };
    static const struct runes in[] = {RUNES_ROW(U"在"), {NULL, 0}};
    static const struct runes held[] = {
        RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), RUNES_ROW(U"召开"), {NULL, 0}};
    static const struct runes sites[] = {RUNES_ROW(U"工地"), RUNES_ROW(U"现场"), RUNES_ROW(U"地块"),
                                         RUNES_ROW(U"厂区"), RUNES_ROW(U"园区"), RUNES_ROW(U"基地"),
                                         RUNES_ROW(U"场地"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t end = mention->end;
    if (end + LEAST >= limit || !rune_is_han(text.data[end]))
        return false;
    uint32_t last = limit - end > LONGEST ? end + LONGEST : limit;
    uint32_t site = phrase_find_word(text, end, phrase_end(text, end, last, PHRASE_CLAUSE), sites);
    return site < last && phrase_word_at(text, site + 2, last, held) != NULL &&
           phrase_holds_word(text, clause, mention->begin, in);
}

bool figure_says_how(const struct reading *reading, const struct mention *mention,
                     const struct stretch *sentence, uint32_t clause)
{
    enum { LONGEST_CASE = 14 };
    static const struct runes again[] = {
        RUNES_ROW(U"每天"), RUNES_ROW(U"每周"),   RUNES_ROW(U"每月"),   RUNES_ROW(U"每季度"),
        RUNES_ROW(U"每日"), RUNES_ROW(U"每学期"), RUNES_ROW(U"每学年"), {NULL, 0}};
    static const struct runes caring[] = {
        RUNES_ROW(U"联系"), RUNES_ROW(U"包联"), RUNES_ROW(U"包保"), RUNES_ROW(U"结对"),
        RUNES_ROW(U"挂联"), RUNES_ROW(U"帮扶"), RUNES_ROW(U"挂包"), {NULL, 0}};
    static const struct runes one_of[] = {
        RUNES_ROW(U"1名"), RUNES_ROW(U"一名"), RUNES_ROW(U"1个"), {NULL, 0}};
    static const struct runes in_all[] = {RUNES_ROW(U"，共"), RUNES_ROW(U"共"), {NULL, 0}};
    static const struct runes parts = RUNES_ROW(U"部百千万十积处成工充评得学细区划");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, end = mention->end, limit = sentence->end;
    static const struct runes mean[] = {RUNES_ROW(U"平均"), RUNES_ROW(U"日均"), {NULL, 0}};
    static const struct runes there[] = {RUNES_ROW(U"有"), {NULL, 0}};
    const bool closes = phrase_word_before(text, clause, begin, there) == NULL &&
                        (end >= limit || phrase_mark_at(text, end) != 0);
    if (phrase_holds_word(text, clause, begin, again) &&
        !(closes && phrase_holds_word(text, clause, begin, mean)))
        return true; /* what a duty counts; but 平均每天新增|22户 */
    if (phrase_word_before(text, clause, begin, caring) != NULL &&
        phrase_word_at(text, clause, begin, one_of) != NULL)
        return true;
    uint32_t summed = end + phrase_word_length(text, end, limit, in_all);
    if (summed > end && text.data[end - 1] == U'批' &&
        reading_mention_at(reading, summed, MENTION_QUANTITY) != NULL)
        return true;
    if (begin > clause + 1 && text.data[begin - 1] == U'分' &&
        !runes_hold(parts, text.data[begin - 2]))
        return true;
    uint32_t close = phrase_end(text, end, limit, PHRASE_CLAUSE);
    return close > end + 1 && close - end <= LONGEST_CASE && close < limit &&
           phrase_mark_at(text, close) == PHRASE_COMMA && text.data[close - 1] == U'的';
}

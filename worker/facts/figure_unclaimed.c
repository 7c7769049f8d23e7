/* Amounts that claim nothing, told by the words right around them. */
#include "facts/figure_unclaimed.h"

#include "facts/figure_classes.h"
#include "facts/figure_doers.h"
#include "facts/figure_from.h"
#include "facts/figure_idle.h"
#include "facts/figure_object.h"
#include "facts/figure_place_words.h"
#include "facts/figure_promises.h"
#include "facts/figure_rank.h"
#include "facts/figure_treated.h"
#include "facts/phrase.h"

static const struct runes behind_words[] = {
    RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), RUNES_ROW(U"以内"), RUNES_ROW(U"之内"),
    RUNES_ROW(U"左右"), RUNES_ROW(U"上下"), RUNES_ROW(U"开外"), RUNES_ROW(U"多"),
    RUNES_ROW(U"余"),   {NULL, 0}};

/* 引进企业|六家, 新添了|两条|生产线: what was got, in an old style or a teller's, is a claim. */
static bool is_got(const struct reading *reading, const struct mention *mention,
                   const struct stretch *sentence)
{
    enum { FURTHEST = 14, NOUN_LEAST = 2 };
    static const struct runes got[] = {
        RUNES_ROW(U"新添"), RUNES_ROW(U"新增"), RUNES_ROW(U"新建"), RUNES_ROW(U"添置"),
        RUNES_ROW(U"购置"), RUNES_ROW(U"购买"), RUNES_ROW(U"建成"), RUNES_ROW(U"引进"),
        RUNES_ROW(U"兴建"), RUNES_ROW(U"建起"), RUNES_ROW(U"新上"), RUNES_ROW(U"创办"),
        RUNES_ROW(U"新开"), RUNES_ROW(U"新批"), RUNES_ROW(U"新办"), RUNES_ROW(U"新设"),
        RUNES_ROW(U"获批"), RUNES_ROW(U"推出"), RUNES_ROW(U"培育"), RUNES_ROW(U"改造"),
        RUNES_ROW(U"关闭"), RUNES_ROW(U"拆除"), RUNES_ROW(U"走访"), RUNES_ROW(U"拜访"),
        RUNES_ROW(U"开通"), RUNES_ROW(U"签约"), RUNES_ROW(U"认定"), RUNES_ROW(U"设立"),
        RUNES_ROW(U"成立"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = mention->begin;
    static const struct runes units = RUNES_ROW(U"家座条台所栋套辆处间口眼户艘架");
    static const struct runes works[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), RUNES_ROW(U"园区"), RUNES_ROW(U"基地"), {NULL, 0}};
    if (!mention->countable || (!runes_hold(units, text.data[mention->end - 1]) &&
                                phrase_word_at(text, mention->end, sentence->end, works) == NULL))
        return false; /* 签约|两个|项目 */
    uint32_t clause = phrase_begin(text, sentence->begin, begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    bool behind = mention->end >= sentence->end || phrase_mark_at(text, mention->end) != 0;
    if (behind) {
        uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
        uint32_t verb = phrase_find_word(text, from, begin, got);
        return verb + 2 + NOUN_LEAST <= begin && rune_is_han(text.data[begin - 1]);
    }
    if (begin > clause && text.data[begin - 1] == U'了')
        begin--;
    return phrase_word_before(text, clause, begin, got) != NULL;
}

/* 引进企业|十二家, 完成投资的项目|七个, 走访|十四家|企业: what is counted, at the end of its words;
 * more than ten, in front of them too. 提出意见三条, 十二条措施: points that are made. */
static bool is_counted(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence)
{
    enum { NOUN_LEAST = 4, NOUN_MOST = 16, FINAL_LEAST = 3, MORE_THAN_TALK = 11 };
    static const struct runes units = RUNES_ROW(U"家座条台所栋套辆处间口眼户艘架个名项场");
    static const struct runes no_nouns =
        RUNES_ROW(U"有是为的这那其等共第了在分和与及前后各几哪上下全");
    static const struct runes points[] = {
        RUNES_ROW(U"会场"), RUNES_ROW(U"任务"), RUNES_ROW(U"原因"), RUNES_ROW(U"原则"),
        RUNES_ROW(U"办法"), RUNES_ROW(U"建议"), RUNES_ROW(U"意见"), RUNES_ROW(U"指标"),
        RUNES_ROW(U"措施"), RUNES_ROW(U"方面"), RUNES_ROW(U"步骤"), RUNES_ROW(U"环节"),
        RUNES_ROW(U"目标"), RUNES_ROW(U"纪律"), RUNES_ROW(U"行动"), RUNES_ROW(U"要求"),
        RUNES_ROW(U"规定"), RUNES_ROW(U"问题"), RUNES_ROW(U"阶段"), RUNES_ROW(U"举措"),
        RUNES_ROW(U"工作"), RUNES_ROW(U"制度"), RUNES_ROW(U"机制"), RUNES_ROW(U"领域"),
        {NULL, 0}};
    struct runes text = reading->text;
    const uint32_t begin = mention->begin;
    if (!mention->countable || !runes_hold(units, text.data[mention->end - 1]))
        return false;
    const bool more = decimal_compare(mention->number, decimal_of(MORE_THAN_TALK)) >= 0;
    const uint32_t clause =
        phrase_begin(text, sentence->begin, begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    const bool final = mention->end >= sentence->end || phrase_mark_at(text, mention->end) != 0;
    if (final)
        return begin >= clause + NOUN_LEAST && begin - clause <= NOUN_MOST &&
               rune_is_han(text.data[begin - 1]) && !runes_hold(no_nouns, text.data[begin - 1]) &&
               phrase_word_before(text, clause, begin, points) == NULL &&
               decimal_compare(mention->number, decimal_of(FINAL_LEAST)) >= 0;
    const uint32_t end =
        phrase_end(text, mention->end, sentence->end, PHRASE_CLAUSE | PHRASE_PAUSE);
    return more && phrase_find_word(text, mention->end, end, points) >= end;
}

/* 三个方面, 两件大事, 五所院校: a small count in characters only says how many are spoken of. */
static bool is_small_talk(const struct reading *reading, const struct mention *mention,
                          const struct stretch *sentence)
{
    struct runes text = reading->text;
    if (mention->type != MENTION_QUANTITY || rune_is_digit(text.data[mention->number_begin]))
        return false;
    if (mention->operator== OPERATOR_RANGE && span_equal(mention->unit, SPAN("类")))
        return true; /* 一、二类苗 */
    return mention->number_end - mention->number_begin <= 2 &&
           decimal_compare(mention->number, decimal_of(20)) <= 0 &&
           !is_got(reading, mention, sentence) && !is_counted(reading, mention, sentence) &&
           !figure_counts_settled(reading, mention, sentence) &&
           !figure_counts_struck(text, mention, sentence);
}

/* 低轨|02组|卫星: the number of a thing, and not how many. */
static bool is_label(struct runes text, const struct mention *mention)
{
    uint32_t begin = mention->number_begin;
    return mention->number_end > begin + 1 && text.data[begin] == U'0' &&
           rune_is_digit(text.data[begin + 1]);
}

static bool is_age_or_the_like(const struct reading *reading, const struct mention *mention,
                               uint32_t limit)
{
    struct runes text = reading->text;
    if (span_equal(mention->unit, SPAN("岁"))) {
        const struct runes *word = phrase_word_at(text, mention->end, limit, behind_words);
        uint32_t end = mention->end + (word != NULL ? word->length : 0);
        return end < limit &&
               (text.data[end] == U'的' || (word != NULL && rune_is_han(text.data[end])));
    }
    static const struct runes present[] = {
        RUNES_ROW(U"参加"),     RUNES_ROW(U"出席"),     RUNES_ROW(U"列席"),
        RUNES_ROW(U"到会"),     RUNES_ROW(U"欢聚一堂"), RUNES_ROW(U"齐聚一堂"),
        RUNES_ROW(U"相聚一堂"), RUNES_ROW(U"济济一堂"), RUNES_ROW(U"到场"),
        RUNES_ROW(U"见证"),     RUNES_ROW(U"同台"),     RUNES_ROW(U"竞技"),
        RUNES_ROW(U"角逐"),     RUNES_ROW(U"起航"),     RUNES_ROW(U"启航"),
        RUNES_ROW(U"鸣笛"),     RUNES_ROW(U"聆听"),     {NULL, 0}};
    static const struct runes insured[] = {RUNES_ROW(U"保险"),
                                           RUNES_ROW(U"医保"),
                                           RUNES_ROW(U"社保"),
                                           RUNES_ROW(U"合作医疗"),
                                           {NULL, 0}}; /* 8万人参加了|养老保险 */
    if (!mention->countable)
        return false;
    uint32_t stop = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    for (uint32_t i = mention->end; i < stop && i < mention->end + 6; i++)
        if (phrase_word_at(text, i, stop, present) != NULL)
            return !runes_at(text, i - 2, RUNES(U"报名")) && /* 考生|报名参加高考 */
                   phrase_word_before(text, i, stop, insured) == NULL;
    return false;
}

/* 万, 百万, 亿 without a digit: how large a thing is by kind. */
static bool is_bare_scale(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes scales = RUNES_ROW(U"十百千万亿");
    for (uint32_t i = begin; i < end; i++)
        if (!runes_hold(scales, text.data[i]))
            return false;
    return end > begin && text.data[begin] != U'十';
}

/* 首次突破|万亿元|大关, 稳定在|百万吨|以上: a scale that is reached, and no kind of thing behind
 * it. */
static bool is_reached_scale(struct runes text, const struct mention *mention, uint32_t limit)
{
    static const struct runes reached[] = {RUNES_ROW(U"突破"),   RUNES_ROW(U"突破了"),
                                           RUNES_ROW(U"超"),     RUNES_ROW(U"超过"),
                                           RUNES_ROW(U"超过了"), RUNES_ROW(U"迈过"),
                                           RUNES_ROW(U"跨过"),   RUNES_ROW(U"跨越"),
                                           RUNES_ROW(U"站上"),   RUNES_ROW(U"迈上"),
                                           RUNES_ROW(U"跃上"),   RUNES_ROW(U"首破"),
                                           RUNES_ROW(U"破"),     RUNES_ROW(U"达"),
                                           RUNES_ROW(U"达到"),   RUNES_ROW(U"稳定在"),
                                           RUNES_ROW(U"保持在"), RUNES_ROW(U"逾"),
                                           RUNES_ROW(U"近"),     RUNES_ROW(U"过"),
                                           RUNES_ROW(U"上"),     {NULL, 0}};
    static const struct runes behind[] = {
        RUNES_ROW(U"大关"), RUNES_ROW(U"关口"), RUNES_ROW(U"台阶"), RUNES_ROW(U"以上"),
        RUNES_ROW(U"左右"), RUNES_ROW(U"门槛"), {NULL, 0}};
    static const struct runes exactly[] = {
        RUNES_ROW(U"，达"), RUNES_ROW(U"、达"), RUNES_ROW(U"，为"), {NULL, 0}};
    uint32_t end = mention->end;
    const struct runes *word = end < limit ? phrase_word_at(text, end, limit, behind) : NULL;
    end += word != NULL ? word->length : 0;
    return (end >= limit || phrase_mark_at(text, end) != 0) &&
           phrase_word_at(text, end, limit, exactly) == NULL && /* 大关，|达109亿元 tells it */
           phrase_word_before(text, 0, mention->begin, reached) != NULL;
}

/* 首批6个|示范城市之一: one of so many. */
static bool one_of_them(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_KIND = 14 };
    uint32_t stop = begin + LONGEST_KIND < limit ? begin + LONGEST_KIND : limit;
    for (uint32_t i = begin; i + 1 < stop && rune_is_han(text.data[i]); i++)
        if (runes_at(text, i, RUNES(U"之一")))
            return true;
    return false;
}

/* 每个村配备|2名, 每300户划分|1个: how many each shall have. */
static bool is_per_unit(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { FURTHEST = 12 };
    static const struct runes units[] = {RUNES_ROW(U"每个"), RUNES_ROW(U"每村"), RUNES_ROW(U"每镇"),
                                         RUNES_ROW(U"每乡"), RUNES_ROW(U"每户"), RUNES_ROW(U"每组"),
                                         RUNES_ROW(U"每班"), RUNES_ROW(U"每名"), RUNES_ROW(U"每位"),
                                         RUNES_ROW(U"每校"), RUNES_ROW(U"每家"), {NULL, 0}};
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    static const struct runes mean[] = {RUNES_ROW(U"平均"), {NULL, 0}};
    uint32_t unit = phrase_find_word(text, from, begin, units);
    if (unit < begin) /* but 平均每名法官结案|70件 */
        return phrase_word_before(text, clause, unit, mean) == NULL;
    for (uint32_t at = from; at + 1 < begin; at++)
        if (text.data[at] == U'每' && rune_is_digit(text.data[at + 1]))
            return true;
    return false;
}

/* 每村|刷写标语|不少于5条, 通知要求，每名干部|包扶|2户: what each of them shall do. */
static bool is_owed(struct runes text, const struct mention *mention,
                    const struct stretch *sentence, uint32_t clause)
{
    static const struct runes least[] = {RUNES_ROW(U"至少"), RUNES_ROW(U"最少"), {NULL, 0}};
    return phrase_holds_word(text, clause, mention->begin, least) ||
           (figure_verb_within(text, clause, mention->begin) < mention->begin &&
            (mention->operator== OPERATOR_AT_LEAST ||
             figure_assigns(text, sentence->begin, mention->begin) ||
             figure_orders(text, sentence->begin, mention->begin)));
}

/* 年产8万吨|复合板项目, 36000瓶/小时|生产线, 7个重大项目中…: of what thing, or of how many, the
 * clause tells. */
static bool is_said_of_thing(const struct reading *reading, const struct mention *mention,
                             const struct stretch *sentence)
{
    enum { LONGEST_THING = 16, LONGEST_KIND = 12 };
    static const struct runes yearly[] = {
        RUNES_ROW(U"年产"),       RUNES_ROW(U"年处理"), RUNES_ROW(U"年加工"),
        RUNES_ROW(U"年出栏"),     RUNES_ROW(U"年屠宰"), RUNES_ROW(U"年存栏"),
        RUNES_ROW(U"年综合利用"), RUNES_ROW(U"年回收"), {NULL, 0}};
    static const struct runes projects[] = {RUNES_ROW(U"项目"),
                                            RUNES_ROW(U"生产线"),
                                            RUNES_ROW(U"工程"),
                                            RUNES_ROW(U"基地"),
                                            {NULL, 0}};
    static const struct runes among[] = {RUNES_ROW(U"项目中"),
                                         RUNES_ROW(U"工程中"),
                                         RUNES_ROW(U"企业中"),
                                         RUNES_ROW(U"实事中"),
                                         RUNES_ROW(U"任务中"),
                                         RUNES_ROW(U"指标中"),
                                         RUNES_ROW(U"村中"),
                                         RUNES_ROW(U"户中"),
                                         RUNES_ROW(U"乡镇中"),
                                         RUNES_ROW(U"产品中"),
                                         RUNES_ROW(U"行业中"),
                                         RUNES_ROW(U"问题中"),
                                         RUNES_ROW(U"候选人中"),
                                         RUNES_ROW(U"员工中"),
                                         RUNES_ROW(U"城市中"),
                                         RUNES_ROW(U"代表中"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    uint32_t limit = sentence->end, end = mention->end;
    if (end >= limit || !(rune_is_han(text.data[end]) || text.data[end] == U'“'))
        return false;
    static const struct runes signed_for[] = {RUNES_ROW(U"达成"),   RUNES_ROW(U"达成了"),
                                              RUNES_ROW(U"签订"),   RUNES_ROW(U"签订了"),
                                              RUNES_ROW(U"签约"),   RUNES_ROW(U"签约了"),
                                              RUNES_ROW(U"对接"),   RUNES_ROW(U"对接了"),
                                              RUNES_ROW(U"洽谈了"), {NULL, 0}};
    if (!mention->countable && mention->type == MENTION_QUANTITY &&
        phrase_word_before(text, sentence->begin, mention->begin, signed_for) != NULL) {
        uint32_t name = phrase_end(text, end, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
        if (phrase_word_before(text, end, name, projects) != NULL)
            return true; /* 达成了|5万吨|拉丝项目: how large it is */
    }
    size_t slash = span_find(mention->unit, SPAN("/"));
    if (!mention->countable && slash < mention->unit.length &&
        figure_compared_behind(text, end, limit) == NULL &&
        phrase_word_at(text, end + 2, limit, projects) != NULL)
        return true;
    uint32_t last = end + LONGEST_THING < limit ? end + LONGEST_THING : limit;
    last = phrase_end(text, end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    static const struct runes including[] = {RUNES_ROW(U"包括"), RUNES_ROW(U"含"), {NULL, 0}};
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    if ((text.data[end] != U'的' ||
         phrase_word_at(text, clause, mention->begin, including) != NULL) &&
        phrase_word_before(text, sentence->begin, mention->begin, yearly) != NULL &&
        phrase_find_word(text, end, last, projects) < last)
        return true;
    uint32_t kind = end + LONGEST_KIND < limit ? end + LONGEST_KIND : limit;
    return mention->countable && phrase_find_word(text, end, kind, among) < kind;
}

/* 3800人以上的|脱贫任务: what is to be done. */
static bool is_task(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_TASK = 8 };
    static const struct runes tasks[] = {
        RUNES_ROW(U"任务"), RUNES_ROW(U"目标"), RUNES_ROW(U"指标"), {NULL, 0}};
    uint32_t last = begin + LONGEST_TASK < limit ? begin + LONGEST_TASK : limit;
    return begin < last && phrase_find_word(text, begin, last, tasks) < last;
}

/* 把自家的|15亩坡地|交出来, 对排查出的|284处险情|建立台账, 某镇某村的|3200亩果园|亮起灯,
 * 带着|4.7亿元的项目|来: things that something is told of. */
static bool is_handled(struct runes text, uint32_t clause, uint32_t begin, uint32_t end,
                       uint32_t limit)
{
    enum { FURTHEST = 14 };
    static const struct runes taking[] = {RUNES_ROW(U"把"), {NULL, 0}};
    static const struct runes bringing[] = {
        RUNES_ROW(U"带着"), RUNES_ROW(U"揣着"), RUNES_ROW(U"拿着"), {NULL, 0}};
    if (end + 1 >= limit || begin <= clause + 1 || !rune_is_han(text.data[end]))
        return false;
    if (phrase_word_before(text, clause, begin, bringing) != NULL)
        return true;
    if (text.data[begin - 1] != U'的')
        return false;
    bool of_some = begin > clause + 2 && text.data[begin - 3] == U'个'; /* 9个村的|3000多户 */
    if (text.data[begin - 2] == U'村' && !of_some)
        return phrase_end(text, end, limit, PHRASE_CLAUSE | PHRASE_PAUSE) > end + 4;
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    static const struct runes dealt[] = {RUNES_ROW(U"对"), {NULL, 0}};
    enum { LONGEST_DOER = 4 }; /* 某县|对排查出的 */
    uint32_t head = clause + LONGEST_DOER < begin ? clause + LONGEST_DOER : begin;
    return phrase_find_word(text, clause, head, dealt) < head ||
           phrase_find_word(text, from, begin, taking) < begin;
}

/* 每|5个|村, 向|31万人次|劳动者, 价格在|3000元|的产品, 对|70万吨|烯烃项目: the word right before it
 * says that only things are spoken of. */
static bool is_said_before(const struct reading *reading, const struct mention *mention,
                           const struct stretch *sentence)
{
    static const struct runes rated[] = {
        RUNES_ROW(U"每"),     RUNES_ROW(U"每创造"), RUNES_ROW(U"每生产"),
        RUNES_ROW(U"每新增"), RUNES_ROW(U"每投入"), RUNES_ROW(U"每销售"),
        RUNES_ROW(U"每消费"), RUNES_ROW(U"每完成"), {NULL, 0}};
    static const struct runes sized[] = {RUNES_ROW(U"一批"), RUNES_ROW(U"单笔"), RUNES_ROW(U"单个"),
                                         RUNES_ROW(U"单体"), RUNES_ROW(U"单项"), RUNES_ROW(U"一行"),
                                         {NULL, 0}}; /* 一批60万千瓦以上基地 */
    static const struct runes handled[] = {
        RUNES_ROW(U"听取"),   RUNES_ROW(U"对"),     RUNES_ROW(U"就"),   RUNES_ROW(U"听取了"),
        RUNES_ROW(U"关于"),   RUNES_ROW(U"了解"),   RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),
        RUNES_ROW(U"察看了"), RUNES_ROW(U"查看了"), {NULL, 0}};
    static const struct runes given[] = {
        RUNES_ROW(U"向"), RUNES_ROW(U"，为"), RUNES_ROW(U"对"), RUNES_ROW(U"给"), {NULL, 0}};
    static const struct runes priced[] = {
        RUNES_ROW(U"涉及"),   RUNES_ROW(U"涉案"), RUNES_ROW(U"对价值"), RUNES_ROW(U"价格在"),
        RUNES_ROW(U"价格为"), RUNES_ROW(U"单价"), RUNES_ROW(U"售价"),   {NULL, 0}};
    static const struct runes whole[] = {RUNES_ROW(U"对全县"),
                                         RUNES_ROW(U"对全市"),
                                         RUNES_ROW(U"对全区"),
                                         RUNES_ROW(U"对全镇"),
                                         RUNES_ROW(U"对辖区"),
                                         RUNES_ROW(U"对辖区内"),
                                         RUNES_ROW(U"为全县"),
                                         RUNES_ROW(U"为全市"),
                                         RUNES_ROW(U"为全省"),
                                         RUNES_ROW(U"为全区"),
                                         RUNES_ROW(U"为全镇"),
                                         RUNES_ROW(U"为全国"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    uint32_t limit = sentence->begin, begin = mention->begin, end = mention->end;
    if (phrase_word_before(text, limit, begin, rated) != NULL ||
        phrase_word_before(text, limit, begin, sized) != NULL ||
        phrase_word_before(text, limit, begin, handled) != NULL)
        return true;
    if (mention->type == MENTION_QUANTITY && phrase_word_before(text, limit, begin, whole) != NULL)
        return true; /* 对全县|6.48万户|进行遍访 */
    if (mention->type == MENTION_QUANTITY && !mention->countable &&
        span_ends_with(mention->unit, SPAN("次")) && end < sentence->end &&
        rune_is_han(text.data[end]) && phrase_word_before(text, limit, begin, given) != NULL)
        return true; /* 向|31万人次|劳动者|发放… */
    return mention->type == MENTION_MONEY && end + 1 < sentence->end && text.data[end] == U'的' &&
           rune_is_han(text.data[end + 1]) &&
           phrase_word_before(text, limit, begin, priced) != NULL;
}

/* 250户|以上的自然村, 100米|决赛, 占年度任务3800亩的|120%, 300万吨|级: what follows says that it is
 * a class of things, or what a share is of. */
static bool is_said_behind(const struct reading *reading, const struct mention *mention,
                           uint32_t limit)
{
    static const struct runes classes[] = {RUNES_ROW(U"以上的"),   RUNES_ROW(U"以下的"),
                                           RUNES_ROW(U"以内的"),   RUNES_ROW(U"及以下的"),
                                           RUNES_ROW(U"及以上的"), {NULL, 0}};
    static const struct runes contests[] = {
        RUNES_ROW(U"比赛"), RUNES_ROW(U"决赛"), RUNES_ROW(U"接力"), RUNES_ROW(U"赛"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t end = mention->end;
    if (mention->type != MENTION_PERCENT &&
        ((phrase_word_at(text, end, limit, classes) != NULL && !is_task(text, end + 3, limit)) ||
         figure_is_class_of_measure(reading, mention, limit) || one_of_them(text, end, limit) ||
         runes_at(text, end, RUNES(U"范围")) ||
         reading_mention_at(reading, end, MENTION_ORDINAL) != NULL ||
         (span_equal(mention->unit, SPAN("米")) &&
          phrase_word_at(text, end, limit, contests) != NULL)))
        return true;
    if (end + 1 < limit && text.data[end] == U'的' &&
        reading_mention_at(reading, end + 1, MENTION_PERCENT) != NULL)
        return true;
    return !mention->countable && end < limit && text.data[end] == U'级';
}

/* 新路把沿线|9个|村连成一片, 把自家|45亩|地租出去: what something is done with, told behind the
 * amount; but 把|52项|服务事项下放到村, and 把村道|120公里|纳入管护, where it stands before. */
static bool is_taken(struct runes text, const struct mention *mention,
                     const struct stretch *sentence)
{
    enum { NEAR = 4, VERB = 2 };
    static const struct runes taking[] = {RUNES_ROW(U"把"), {NULL, 0}};
    static const struct runes done[] = {RUNES_ROW(U"纳入"), RUNES_ROW(U"列入"), {NULL, 0}};
    static const struct span matters[] = {SPAN_ROW("项"), SPAN_ROW("件"), {NULL, 0}};
    uint32_t begin = mention->begin, end = mention->end;
    uint32_t near = begin - sentence->begin > NEAR ? begin - NEAR : sentence->begin;
    return mention->type == MENTION_QUANTITY && end < sentence->end &&
           rune_is_han(text.data[end]) && !span_is_word(mention->unit, matters) &&
           phrase_word_at(text, end, sentence->end, done) == NULL &&
           (end + VERB > sentence->end || figure_verb_within(text, end, end + VERB) != end) &&
           phrase_find_word(text, near, begin, taking) < begin &&
           phrase_end(text, near, begin, PHRASE_CLAUSE) == begin;
}

/* 这次集中签约的|23个|项目, 把自家的|15亩|坡地, 载有|40人|的客车: which things are spoken of. */
static bool is_led_to(struct runes text, const struct mention *mention,
                      const struct stretch *sentence)
{
    static const struct runes pointing[] = {
        RUNES_ROW(U"这次"), RUNES_ROW(U"此次"), RUNES_ROW(U"本次"), RUNES_ROW(U"这批"), {NULL, 0}};
    static const struct runes aboard[] = {RUNES_ROW(U"载有"), {NULL, 0}};
    static const struct runes hedges = RUNES_ROW(U"近约超");
    uint32_t limit = sentence->begin, begin = mention->begin;
    if (is_taken(text, mention, sentence))
        return true;
    begin -= begin > limit + 1 && runes_hold(hedges, text.data[begin - 1]); /* 带着|近200斤的设备 */
    if (phrase_word_before(text, limit, begin, aboard) != NULL)
        return true;
    if (begin == limit || (text.data[begin - 1] != U'的' && text.data[begin - 1] != U'着'))
        return false;
    uint32_t clause = phrase_begin(text, limit, begin, PHRASE_CLAUSE);
    return (mention->countable && mention->end < sentence->end &&
            rune_is_han(text.data[mention->end]) &&
            phrase_word_at(text, clause, begin, pointing) != NULL) ||
           is_handled(text, clause, begin, mention->end, sentence->end);
}

/* 3批次|22个项目, 团滩村|3组, 16字|方针, 百亿级, 万亩|示范区: the unit says that it is a kind, a
 * name or a turn. */
static bool is_kind_by_unit(const struct reading *reading, const struct mention *mention,
                            const struct stretch *sentence)
{
    static const struct span turns[] = {
        SPAN_ROW("级"), SPAN_ROW("周年"), SPAN_ROW("届"), {NULL, 0}};
    static const struct span lots[] = {SPAN_ROW("批次"), SPAN_ROW("批"), {NULL, 0}};
    static const struct runes villages = RUNES_ROW(U"村屯社");
    struct runes text = reading->text;
    static const struct runes holding[] = {RUNES_ROW(U"举办"),   RUNES_ROW(U"举办了"),
                                           RUNES_ROW(U"承办"),   RUNES_ROW(U"承办了"),
                                           RUNES_ROW(U"举行了"), {NULL, 0}};
    if (span_is_word(mention->unit, turns))
        return !span_equal(mention->unit, SPAN("届")) ||
               phrase_word_before(text, sentence->begin, mention->begin, holding) == NULL;
    if (span_is_word(mention->unit, lots) &&
        reading_mention_at(reading, mention->end, MENTION_QUANTITY) != NULL)
        return true;
    if (span_equal(mention->unit, SPAN("次")) && runes_at(text, mention->end, RUNES(U"产业")))
        return true; /* 第一、二、三次产业 */
    if (span_equal(mention->unit, SPAN("组")) && mention->begin > sentence->begin &&
        runes_hold(villages, text.data[mention->begin - 1]))
        return true;
    static const struct span houses[] = {SPAN_ROW("栋"), SPAN_ROW("幢"), {NULL, 0}};
    static const struct runes streets = RUNES_ROW(U"路街巷道苑园庭湾城里");
    if (span_is_word(mention->unit, houses) && mention->begin > sentence->begin &&
        !(mention->end < sentence->end && rune_is_han(text.data[mention->end])) &&
        runes_hold(streets, text.data[mention->begin - 1]))
        return true; /* 永安街|4栋 */
    if (span_equal(mention->unit, SPAN("字")) && mention->end < sentence->end &&
        rune_is_han(text.data[mention->end]))
        return true;
    return is_bare_scale(text, mention->number_begin, mention->number_end) &&
           !is_reached_scale(text, mention, sentence->end);
}

/* 三市五地|廿八个|: one of a row of counts, up to the clause's begin. */
static bool is_in_row(const struct reading *reading, const struct mention *mention, uint32_t clause)
{
    enum { LONGEST_ROW = 6 };
    static const struct runes reaching = RUNES_ROW(U"至到达有过为超近约");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, counted, row, counts = 0;
    for (uint32_t at = clause; at < begin && begin - clause <= LONGEST_ROW; at++)
        counts += rune_traits(text.data[at]) & TRAIT_COUNT ? 1 : 0;
    return counts > 1 && mention->countable && begin > clause && begin - clause <= LONGEST_ROW &&
           phrase_begin(text, clause, begin, PHRASE_PAUSE) == clause && /* but 5人死亡、|10人受伤 */
           !runes_hold(reaching, text.data[begin - 1]) && /* but 两院院士|增至12位 */
           reading_mention_at(reading, clause, MENTION_TIME) == NULL &&
           reading_mention_at(reading, clause, MENTION_MONEY) == NULL && /* 5亿元项目|3个 */
           (row = phrase_count(text, clause, begin, &counted)) > 0 &&
           text.data[clause + row] != U'是' && !runes_at(text, begin - 2, RUNES(U"以上"));
}

/* 举办招聘会、推介会等|32场，: how often something of the kind was done, at the clause's end. */
static bool is_times_done(struct runes text, const struct mention *mention, uint32_t clause,
                          uint32_t limit)
{
    enum { FURTHEST = 10 };
    static const struct runes deeds[] = {RUNES_ROW(U"组织"), RUNES_ROW(U"开展"), RUNES_ROW(U"举办"),
                                         RUNES_ROW(U"举行"), RUNES_ROW(U"实施"), {NULL, 0}};
    static const struct span times[] = {
        SPAN_ROW("次"), SPAN_ROW("场"), SPAN_ROW("期"), SPAN_ROW("场次"), {NULL, 0}};
    uint32_t begin = mention->begin, near = begin - clause > FURTHEST ? clause + FURTHEST : begin;
    return begin > clause && text.data[begin - 1] == U'等' && span_is_word(mention->unit, times) &&
           phrase_find_word(text, clause, near, deeds) < near &&
           (mention->end >= limit || phrase_mark_at(text, mention->end) & PHRASE_CLAUSE);
}

/* Whether an amount claims nothing: what a rate is per, a class of things, where or how something
 * is done. */
static bool is_no_claim(const struct reading *reading, const struct mention *mention,
                        const struct stretch *sentence)
{
    static const struct runes prepositions[] = {RUNES_ROW(U"来自"),   RUNES_ROW(U"从"),
                                                RUNES_ROW(U"对"),     RUNES_ROW(U"与"),
                                                RUNES_ROW(U"向"),     RUNES_ROW(U"即"),
                                                RUNES_ROW(U"这"),     RUNES_ROW(U"上述"),
                                                RUNES_ROW(U"围绕"),   RUNES_ROW(U"紧盯"),
                                                RUNES_ROW(U"聚焦"),   RUNES_ROW(U"该"),
                                                RUNES_ROW(U"签约的"), RUNES_ROW(U"抽查了"),
                                                RUNES_ROW(U"走访了"), RUNES_ROW(U"联合"),
                                                RUNES_ROW(U"部署"),   RUNES_ROW(U"涉及"),
                                                RUNES_ROW(U"等"),     RUNES_ROW(U"辖"),
                                                RUNES_ROW(U"进驻"),   RUNES_ROW(U"深入"),
                                                RUNES_ROW(U"走进"),   RUNES_ROW(U"奔赴"),
                                                RUNES_ROW(U"分赴"),   RUNES_ROW(U"连同"),
                                                RUNES_ROW(U"带领"),   RUNES_ROW(U"带领着"),
                                                RUNES_ROW(U"率领"),   RUNES_ROW(U"来到"),
                                                RUNES_ROW(U"涵盖"),   RUNES_ROW(U"标志着"),
                                                RUNES_ROW(U"作为"),   RUNES_ROW(U"走遍了"),
                                                RUNES_ROW(U"已同"),   RUNES_ROW(U"将同"),
                                                RUNES_ROW(U"国同"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = mention->begin, limit = sentence->begin;
    char32_t last = begin > limit ? text.data[begin - 1] : U'\0';
    static const struct runes noun_heads = RUNES_ROW(U"意方志取定动走"); /* 达成意向|12个 */
    bool of_noun =
        last == U'向' && begin > limit + 1 && runes_hold(noun_heads, text.data[begin - 2]);
    bool from = (last == U'由' || last == U'从') && mention->countable &&
                figure_moves_on(text, mention->end, sentence->end);
    bool by =
        last == U'由' || (last == U'被' && begin > limit + 1 && !figure_is_quilt(text, begin - 1));
    if (by && mention->countable && !from)
        return true; /* 由13名专家组成, 被3家超市收购 */
    if (is_said_before(reading, mention, sentence) ||
        is_said_behind(reading, mention, sentence->end) ||
        is_said_of_thing(reading, mention, sentence) || is_led_to(text, mention, sentence) ||
        is_kind_by_unit(reading, mention, sentence))
        return true;
    uint32_t clause = phrase_begin(text, limit, begin, PHRASE_CLAUSE);
    if (is_in_row(reading, mention, clause) || figure_is_scope_of_rank(reading, mention, clause) ||
        figure_is_class_at_head(reading, mention, clause, sentence->end) ||
        figure_is_one_in(text, mention, clause, sentence->end) ||
        (mention->countable && is_per_unit(text, clause, begin) &&
         !is_owed(text, mention, sentence, clause)))
        return true;
    if (span_equal(mention->unit, SPAN("倍")))
        return figure_compares_by_times(reading, mention, limit);
    if (figure_is_at_site(reading, mention, clause, sentence->end))
        return true;
    if (!mention->countable)
        return false;
    return figure_says_where(reading, mention, sentence, clause) ||
           figure_says_how(reading, mention, sentence, clause) ||
           (!from && !of_noun && phrase_word_before(text, limit, begin, prepositions) != NULL &&
            !figure_is_signed_with(text, mention, limit, sentence->end) &&
            !figure_is_concerned(reading, mention, clause, sentence->end) &&
            !is_times_done(text, mention, clause, sentence->end) &&
            figure_deed_of_row(text, clause, mention) == begin &&
            !figure_is_row_finished(text, clause, mention, sentence->end));
}

const struct runes *figure_compared_behind(struct runes text, uint32_t position, uint32_t limit)
{
    if (runes_at(text, position, RUNES(U"上下游")))
        return NULL; /* 2317家|上下游企业 */
    return phrase_word_at(text, position, limit, behind_words);
}

bool figure_is_unclaimed(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence)
{
    if (mention->type == MENTION_QUANTITY &&
        (is_label(reading->text, mention) || is_small_talk(reading, mention, sentence) ||
         is_age_or_the_like(reading, mention, sentence->end)))
        return true;
    return mention->type == MENTION_PERCENT
               ? figure_is_set_beside(reading->text, mention, sentence->begin)
               : is_no_claim(reading, mention, sentence);
}

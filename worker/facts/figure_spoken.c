/* Quantities that claim nothing: 12岁, 55米|水深的湖面, 甲县、乙县|2个县, 由|3名专家|组成,
 * 200名嘉宾| 围绕主题…. Each rule looks at a few characters on one side. */
#include "facts/figure_spoken.h"

#include "facts/figure_classes.h"
#include "facts/figure_doers.h"
#include "facts/figure_idle.h"
#include "facts/figure_present.h"
#include "facts/phrase.h"

/* 女儿|12岁, 0—6岁: an age; 人均寿命|79.3岁 is a figure. */
static bool is_age(struct runes text, const struct mention *mention, uint32_t clause)
{
    enum { FURTHEST = 12 };
    static const struct runes measured[] = {
        RUNES_ROW(U"寿命"), RUNES_ROW(U"年龄"), RUNES_ROW(U"平均"), {NULL, 0}};
    uint32_t begin = mention->begin;
    if (!span_equal(mention->unit, SPAN("岁")) && !span_equal(mention->unit, SPAN("周岁")))
        return false;
    static const struct runes moved[] = {
        RUNES_ROW(U"提高"),   RUNES_ROW(U"增加"),   RUNES_ROW(U"延长"), RUNES_ROW(U"提高了"),
        RUNES_ROW(U"增加了"), RUNES_ROW(U"延长了"), {NULL, 0}};
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    return phrase_find_word(text, from, begin, measured) >= begin &&
           phrase_word_before(text, clause, begin, moved) == NULL; /* 比2015年提高|1.4岁 */
}

/* Where the words of comparison before an amount begin: 超过|300吨, 深达|1万米. */
static uint32_t before_comparison(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes hedges[] = {
        RUNES_ROW(U"超过"), RUNES_ROW(U"不足"), RUNES_ROW(U"将近"), RUNES_ROW(U"长达"),
        RUNES_ROW(U"深达"), RUNES_ROW(U"高达"), RUNES_ROW(U"重达"), RUNES_ROW(U"约"),
        RUNES_ROW(U"近"),   RUNES_ROW(U"超"),   RUNES_ROW(U"逾"),   {NULL, 0}};
    const struct runes *word;
    while ((word = phrase_word_before(text, clause, begin, hedges)) != NULL)
        begin -= word->length;
    return begin;
}

/* Behind 以上, 左右, 多. */
static uint32_t behind_comparison(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes words[] = {RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), RUNES_ROW(U"左右"),
                                         RUNES_ROW(U"多"),   RUNES_ROW(U"余"),   {NULL, 0}};
    const struct runes *word = phrase_word_at(text, end, limit, words);
    return word != NULL ? end + word->length : end;
}

/* 在|55米|水深的湖面, 300多吨的压力反应釜, 18个|220千伏|变电站: how large or how far a thing is. */
static bool is_size(const struct reading *reading, const struct mention *mention, uint32_t clause,
                    uint32_t limit)
{
    static const struct runes leads[] = {RUNES_ROW(U"在"),   RUNES_ROW(U"以"),   RUNES_ROW(U"从"),
                                         RUNES_ROW(U"用"),   RUNES_ROW(U"把"),   RUNES_ROW(U"对"),
                                         RUNES_ROW(U"被"),   RUNES_ROW(U"沿"),   RUNES_ROW(U"距"),
                                         RUNES_ROW(U"的"),   RUNES_ROW(U"离地"), RUNES_ROW(U"距离"),
                                         RUNES_ROW(U"海拔"), {NULL, 0}};
    struct runes text = reading->text;
    if (mention->countable || span_equal(mention->unit, SPAN("人次")))
        return false;
    uint32_t begin = before_comparison(text, clause, mention->begin);
    uint32_t end = behind_comparison(text, mention->end, limit);
    for (uint32_t i = reading_mention_from(reading, begin > clause + 12 ? begin - 12 : clause);
         i < reading->mention_count && reading->mentions[i].begin < begin; i++)
        if (reading->mentions[i].end == begin && reading->mentions[i].countable && end < limit &&
            rune_is_han(text.data[end]))
            return !(span_equal(mention->unit, SPAN("公里")) &&
                     span_equal(reading->mentions[i].unit, SPAN("条")) &&
                     rune_is_digit(text.data[mention->begin]));
    /* of the things that were counted right before it; but 60条|218公里|公路: of all together */
    if (span_equal(mention->unit, SPAN("千伏")) && end < limit && rune_is_han(text.data[end]))
        return true; /* 1000千伏|变电站 */
    static const struct runes dimensions[] = {
        RUNES_ROW(U"水深"), RUNES_ROW(U"纵深"), RUNES_ROW(U"外的"), RUNES_ROW(U"开外"), {NULL, 0}};
    if (phrase_word_at(text, end, limit, dimensions) != NULL)
        return true;
    bool of = end + 1 < limit && text.data[end] == U'的' && rune_is_han(text.data[end + 1]);
    bool away = end < limit && text.data[end] == U'处';
    if (!of && !away)
        return false;
    return away || begin == clause || phrase_mark_at(text, begin - 1) == PHRASE_PAUSE ||
           phrase_word_before(text, clause, begin, leads) != NULL;
}

/* 正以每天|30米|的速度: a rate that is said of something. */
static bool is_rate_of(struct runes text, const struct mention *mention, uint32_t clause,
                       uint32_t limit)
{
    static const struct runes rates[] = {RUNES_ROW(U"以每天"),
                                         RUNES_ROW(U"以每年"),
                                         RUNES_ROW(U"以每月"),
                                         RUNES_ROW(U"以每小时"),
                                         RUNES_ROW(U"以每秒"),
                                         RUNES_ROW(U"以每分钟"),
                                         {NULL, 0}};
    uint32_t end = behind_comparison(text, mention->end, limit);
    return end < limit && text.data[end] == U'的' &&
           phrase_word_before(text, clause, before_comparison(text, clause, mention->begin),
                              rates) != NULL;
}

/* 甲公司、乙公司|2家企业: how many names were just told. */
static bool is_total_of_names(const struct reading *reading, const struct mention *mention,
                              uint32_t clause, uint32_t limit)
{
    enum { LONGEST_NAME = 24 };
    struct runes text = reading->text;
    uint32_t begin = mention->begin, named = begin;
    if (mention->end >= limit || !rune_is_han(text.data[mention->end]))
        return false; /* 村级服务站|226个 */
    if (figure_deed_of_row(text, clause, mention) < begin ||
        figure_is_row_finished(text, clause, mention, limit))
        return false; /* 签约甲产业园、乙物流园等|12个|项目 */
    if (begin > clause && text.data[begin - 1] == U'等')
        begin--;
    else if (decimal_compare(mention->number, decimal_of(LONGEST_NAME)) > 0)
        return false; /* 甲镇、乙镇|1.2万人|受灾: more than are named */
    uint32_t from = begin - clause > LONGEST_NAME ? begin - LONGEST_NAME : clause;
    for (uint32_t i = reading_mention_from(reading, from);
         i < reading->mention_count && reading->mentions[i].begin < begin; i++) {
        const struct mention *name = &reading->mentions[i];
        if (name->end == begin &&
            (name->type == MENTION_ORGANISATION || name->type == MENTION_PLACE ||
             name->type == MENTION_PERSON) &&
            name->begin < named)
            named = name->begin;
    }
    return named < begin && named > clause &&
           (phrase_mark_at(text, named - 1) == PHRASE_PAUSE || text.data[named - 1] == U'和');
}

/* 村集体、合作社、果农|3方入股: how many things were just told, by pauses. */
static bool is_total_of_row(struct runes text, const struct mention *mention, uint32_t clause,
                            uint32_t limit)
{
    enum { MOST = 9 };
    uint32_t begin = mention->begin;
    if (mention->end >= limit || !rune_is_han(text.data[mention->end]) || begin == clause ||
        mention->number.exponent != 0 || mention->number.coefficient < 3 ||
        mention->number.coefficient > MOST || text.data[mention->number_begin - 1] == U'、')
        return false;
    static const struct runes measures = RUNES_ROW(U"方类种");
    int64_t things = 1;
    if (!runes_hold(measures, text.data[mention->end - 1]))
        return false; /* 打造甲、乙、丙|3个|集群 */
    for (uint32_t at = clause; at < begin; at++)
        things += phrase_mark_at(text, at) == PHRASE_PAUSE;
    return things == mention->number.coefficient;
}

/* 由队长和|1名驾驶员、3名救护员|组成: what a body is made of. */
static bool is_part_of_body(struct runes text, const struct mention *mention, uint32_t clause,
                            uint32_t limit)
{
    enum { FURTHEST = 24 };
    static const struct runes made[] = {
        RUNES_ROW(U"组成"), RUNES_ROW(U"构成"), RUNES_ROW(U"组建"), {NULL, 0}};
    uint32_t begin = mention->begin;
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    bool by = false;
    static const struct runes bound = RUNES_ROW(U"自理缘"); /* 自由, 理由 */
    for (uint32_t i = from; i < begin; i++)
        by = by || (text.data[i] == U'由' && !(i > from && runes_hold(bound, text.data[i - 1])));
    if (!by)
        return false;
    uint32_t last = mention->end + FURTHEST < limit ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    return phrase_find_word(text, mention->end, last, made) < last;
}

/* 与6个镇街、|12个部门签订…: one more of those with whom it was done. */
static bool follows_party(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes with[] = {
        RUNES_ROW(U"与"), RUNES_ROW(U"同"), RUNES_ROW(U"和"), {NULL, 0}};
    uint32_t item = phrase_begin(text, clause, begin - 1, PHRASE_CLAUSE | PHRASE_PAUSE), counted;
    for (uint32_t at = item; (at = phrase_find_word(text, at, begin, with)) < begin; at++)
        if (phrase_count(text, at + 1, begin, &counted) > 0)
            return true;
    return false;
}

/* 200名嘉宾|围绕…, 43名干部|进行了…: those who do something; how many they are claims nothing. */
static bool is_doer(struct runes text, const struct mention *mention, uint32_t clause,
                    uint32_t limit)
{
    enum { NOUN_LEAST = 2, NOUN_MOST = 14 };
    static const struct runes deeds[] = {RUNES_ROW(U"结合"), RUNES_ROW(U"围绕"), RUNES_ROW(U"进行"),
                                         RUNES_ROW(U"前来"), RUNES_ROW(U"纷纷"), RUNES_ROW(U"正在"),
                                         RUNES_ROW(U"走进"), RUNES_ROW(U"来到"), RUNES_ROW(U"赶赴"),
                                         RUNES_ROW(U"奔赴"), RUNES_ROW(U"参与"), RUNES_ROW(U"齐聚"),
                                         RUNES_ROW(U"畅谈"), RUNES_ROW(U"座谈"), RUNES_ROW(U"相聚"),
                                         RUNES_ROW(U"陆续"), RUNES_ROW(U"分赴"), RUNES_ROW(U"联袂"),
                                         RUNES_ROW(U"同台"), RUNES_ROW(U"轮流"), {NULL, 0}};
    if (!mention->countable)
        return false;
    uint32_t begin = before_comparison(text, clause, mention->begin);
    uint32_t phrase = phrase_end(text, mention->end, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    if (phrase < limit && phrase_mark_at(text, phrase) == PHRASE_COMMA &&
        phrase - mention->end <= NOUN_MOST && phrase >= mention->end + NOUN_LEAST &&
        text.data[phrase - 1] == U'中')
        return true; /* 1642条河流中，…: of how many the next clause speaks */
    static const struct runes before_it[] = {RUNES_ROW(U"之前"), RUNES_ROW(U"之后"), {NULL, 0}};
    if (phrase < limit && phrase_mark_at(text, phrase) == PHRASE_COMMA &&
        phrase_word_before(text, mention->end, phrase, before_it) != NULL)
        return true; /* 在释放600名被扣押人员之前，… */
    static const struct runes dealt_with[] = {
        RUNES_ROW(U"对"), RUNES_ROW(U"针对"), RUNES_ROW(U"面向"), {NULL, 0}};
    if (begin > clause && phrase_mark_at(text, begin - 1) == PHRASE_PAUSE &&
        (phrase_word_at(text, clause, begin, dealt_with) != NULL ||
         follows_party(text, clause, begin)))
        return true; /* 对5个县、|12个乡镇等，加大支持 */
    if (begin > clause && phrase_mark_at(text, begin - 1) != PHRASE_PAUSE &&
        !(begin >= clause + 2 &&
          (runes_at(text, begin - 2, RUNES(U"期间")) || runes_at(text, begin - 1, RUNES(U"和")))))
        return false;
    uint32_t from = mention->end + NOUN_LEAST;
    uint32_t last = mention->end + NOUN_MOST < limit ? mention->end + NOUN_MOST : limit;
    if (from >= last)
        return false;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    return from < last && phrase_find_word(text, from, last, deeds) < last;
}

/* 青年|50人|论坛: a part of a name; 宣布了9个|推进专班名单: what a paper lists, but not those that
 * were put on one. */
static bool is_in_name(struct runes text, const struct mention *mention, uint32_t limit)
{
    static const struct runes heads[] = {RUNES_ROW(U"论坛"), RUNES_ROW(U"讲坛"), RUNES_ROW(U"乐团"),
                                         RUNES_ROW(U"合唱"), RUNES_ROW(U"沙龙"), {NULL, 0}};
    enum { LONGEST_LISTED = 14 };
    static const struct runes papers[] = {RUNES_ROW(U"名单"), RUNES_ROW(U"清单"), {NULL, 0}};
    static const struct runes entering[] = {
        RUNES_ROW(U"入选"), RUNES_ROW(U"进入"), RUNES_ROW(U"列入"),
        RUNES_ROW(U"纳入"), RUNES_ROW(U"入围"), RUNES_ROW(U"跻身"),
        RUNES_ROW(U"登上"), RUNES_ROW(U"上榜"), {NULL, 0}};
    static const struct runes measures[] = {
        RUNES_ROW(U"重点举措"), RUNES_ROW(U"举措"), RUNES_ROW(U"重点任务"), RUNES_ROW(U"行动"),
        RUNES_ROW(U"重大举措"), RUNES_ROW(U"措施"), RUNES_ROW(U"机制"),     {NULL, 0}};
    if (mention->begin > 0 && text.data[mention->begin - 1] == U'”' &&
        phrase_word_at(text, mention->end, limit, measures) != NULL)
        return true; /* “守正创新”|11项|重点举措 */
    uint32_t last = mention->end + LONGEST_LISTED < limit ? mention->end + LONGEST_LISTED : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    static const struct runes publics[] = {
        RUNES_ROW(U"予以公布"), RUNES_ROW(U"予以公示"), RUNES_ROW(U"予以公告"),
        RUNES_ROW(U"公布如下"), RUNES_ROW(U"公示如下"), RUNES_ROW(U"公布"),
        RUNES_ROW(U"公示"),     RUNES_ROW(U"如下"),     {NULL, 0}};
    const struct runes *made_public = phrase_word_before(text, mention->end, last, publics);
    last -= made_public != NULL ? made_public->length : 0; /* 将32名|失信者名单予以公布 */
    if (mention->countable && phrase_word_before(text, mention->end, last, papers) != NULL &&
        phrase_find_word(text, mention->end, last, entering) == last)
        return true;
    return span_equal(mention->unit, SPAN("人")) &&
           phrase_word_at(text, mention->end, limit, heads) != NULL;
}

/* 五万多人|的小县: how large the place is that is spoken of. */
static bool is_size_of_place(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes places[] = {RUNES_ROW(U"的小县"),
                                          RUNES_ROW(U"的大县"),
                                          RUNES_ROW(U"的小镇"),
                                          RUNES_ROW(U"的大镇"),
                                          RUNES_ROW(U"的镇"),
                                          RUNES_ROW(U"的乡镇"),
                                          RUNES_ROW(U"的小村"),
                                          RUNES_ROW(U"的大村"),
                                          RUNES_ROW(U"的村"),
                                          RUNES_ROW(U"的城市"),
                                          RUNES_ROW(U"的小城"),
                                          RUNES_ROW(U"的县城"),
                                          RUNES_ROW(U"的县"),
                                          RUNES_ROW(U"的社区"),
                                          RUNES_ROW(U"的大市"),
                                          RUNES_ROW(U"的山村"),
                                          RUNES_ROW(U"的山区"),
                                          RUNES_ROW(U"的国家"),
                                          {NULL, 0}};
    if (end < limit && text.data[end] == U'人')
        end++; /* 1300多口|人的大村 */
    if (end + 1 < limit && text.data[end] == U'口' &&
        (text.data[end + 1] == U'大' || text.data[end + 1] == U'小'))
        return true; /* 10万人|口大镇 */
    return phrase_word_at(text, end, limit, places) != NULL;
}

/* 全市10个|县区第7位: of how many the rank that follows is one. */
static bool is_ranked_among(const struct reading *reading, const struct mention *mention,
                            uint32_t limit)
{
    enum { LONGEST_VERB = 4, KIND_FURTHEST = 6 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"县（市、区）"), RUNES_ROW(U"县（区）"), RUNES_ROW(U"县市区"),
        RUNES_ROW(U"县区"),         RUNES_ROW(U"区县"),     RUNES_ROW(U"县"),
        RUNES_ROW(U"区"),           RUNES_ROW(U"旗县"),     RUNES_ROW(U"地市"),
        RUNES_ROW(U"市州"),         RUNES_ROW(U"盟市"),     RUNES_ROW(U"设区市"),
        RUNES_ROW(U"市"),           RUNES_ROW(U"州"),       RUNES_ROW(U"省份"),
        RUNES_ROW(U"省"),           RUNES_ROW(U"乡镇"),     RUNES_ROW(U"镇街"),
        RUNES_ROW(U"单位"),         RUNES_ROW(U"城市"),     {NULL, 0}};
    uint32_t near = limit - mention->end > KIND_FURTHEST ? mention->end + KIND_FURTHEST : limit;
    uint32_t end = phrase_find_word(reading->text, mention->end, near, kinds);
    if (end == near)
        return false; /* 7个|山区县|第一名 */
    end += phrase_word_length(reading->text, end, limit, kinds);
    for (uint32_t at = end; at < limit && at <= end + LONGEST_VERB; at++) {
        if (reading_mention_at(reading, at, MENTION_ORDINAL) != NULL)
            return true;
        if (!rune_is_han(reading->text.data[at]))
            return false;
    }
    return false;
}

/* 在16个|区中排名: how many there are to be ranked among. */
static bool is_field(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_KIND = 14 };
    static const struct runes inside[] = {
        RUNES_ROW(U"中"), RUNES_ROW(U"里"), RUNES_ROW(U"县区"), RUNES_ROW(U"区县"), {NULL, 0}};
    static const struct runes standing[] = {
        RUNES_ROW(U"排"), RUNES_ROW(U"居"),     RUNES_ROW(U"列"),     RUNES_ROW(U"名列"),
        RUNES_ROW(U"位"), RUNES_ROW(U"稳居"),   RUNES_ROW(U"综合排"), RUNES_ROW(U"跃居"),
        RUNES_ROW(U"均"), RUNES_ROW(U"总分排"), RUNES_ROW(U"获"),     {NULL, 0}};
    uint32_t last = begin + LONGEST_KIND < limit ? begin + LONGEST_KIND : limit;
    for (uint32_t at = begin + 1; at < last; at++) {
        if (phrase_mark_at(text, at) & (PHRASE_COMMA | PHRASE_STOP | PHRASE_SEMICOLON))
            return false;
        if (phrase_word_at(text, at, limit, standing) != NULL &&
            phrase_word_before(text, begin, at, inside) != NULL)
            return true;
    }
    return false;
}

/* 14个|隧道里正在…, 20名|妇女可以…, 10名|带头人是…: of whom or what something is told that is no
 * claim; 其中15个|项目是… tells how many of them are so. */
static bool is_going_on(struct runes text, const struct mention *mention, uint32_t clause,
                        uint32_t limit)
{
    enum { FURTHEST = 10 };
    static const struct runes words[] = {
        RUNES_ROW(U"正在"),   RUNES_ROW(U"可以"),   RUNES_ROW(U"正开足"),
        RUNES_ROW(U"正加紧"), RUNES_ROW(U"正抓紧"), RUNES_ROW(U"正抢抓"),
        RUNES_ROW(U"正有序"), RUNES_ROW(U"跟着"),   RUNES_ROW(U"正忙着"),
        RUNES_ROW(U"忙着"),   RUNES_ROW(U"来自"),   RUNES_ROW(U"是"),
        RUNES_ROW(U"要在"),   RUNES_ROW(U"同时"),   {NULL, 0}};
    static const struct runes among[] = {RUNES_ROW(U"其中"), RUNES_ROW(U"有"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"但可于凡还只若要"); /* 但是, 凡是 */
    uint32_t last = mention->end + FURTHEST < limit ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    if (mention->end + 1 >= last)
        return false;
    uint32_t at = phrase_find_word(text, mention->end + 1, last, words);
    if (at < last && text.data[at] == U'要' &&
        runes_hold((struct runes)RUNES_ROW(U"主需必"), text.data[at - 1]))
        return false; /* 30家|主要在城区 */
    if (at == last || text.data[at] != U'是')
        return at < last;
    return !runes_hold(bound, text.data[at - 1]) &&
           phrase_word_before(text, clause, before_comparison(text, clause, mention->begin),
                              among) == NULL;
}

/* 以及139个|区的集中地: where the things are that are told of beside others. */
static bool is_place_of_things(struct runes text, const struct mention *mention, uint32_t clause,
                               uint32_t limit)
{
    static const struct runes joints[] = {RUNES_ROW(U"以及"), RUNES_ROW(U"和"), {NULL, 0}};
    static const struct runes places[] = {
        RUNES_ROW(U"区的"),   RUNES_ROW(U"县的"),   RUNES_ROW(U"村的"),   RUNES_ROW(U"国家的"),
        RUNES_ROW(U"地区的"), RUNES_ROW(U"乡镇的"), RUNES_ROW(U"城市的"), {NULL, 0}};
    return phrase_word_before(text, clause, mention->begin, joints) != NULL &&
           phrase_word_at(text, mention->end, limit, places) != NULL;
}

/* 19个|国家的74位代表: where those come from who are counted next. */
static bool is_of_counted(const struct reading *reading, const struct mention *mention,
                          uint32_t limit)
{
    enum { LONGEST_KIND = 12 };
    struct runes text = reading->text;
    uint32_t last = mention->end + LONGEST_KIND < limit ? mention->end + LONGEST_KIND : limit;
    static const struct runes reaching = RUNES_ROW(U"到至");
    if (mention->end >= limit || !rune_is_han(text.data[mention->end]))
        return false; /* 53座，其中完好的31座 */
    for (uint32_t at = mention->end + 1; at + 1 < last; at++) {
        if (text.data[at] == U'（') { /* 6个|县（区）的80名代表 */
            uint32_t closing = phrase_closing(text, at, last);
            at = closing < last ? closing + 1 : at;
        }
        if (!(rune_is_han(text.data[at]) || text.data[at] == U'/') || at + 1 >= last)
            return false;
        if (runes_hold(reaching, text.data[at]))
            return false; /* 2300头|增加到目前的8600头 */
        static const struct runes hedges = RUNES_ROW(U"近约超逾");
        uint32_t behind = at + 1 + (runes_hold(hedges, text.data[at + 1]) ? 1 : 0);
        const struct mention *next =
            text.data[at] == U'的' ? reading_mention_at(reading, behind, MENTION_QUANTITY) : NULL;
        if (next != NULL)
            return next->countable;
    }
    return false;
}

/* 11大类|家具以旧换新商品超352万台: of how many kinds those are that are counted next. */
static bool is_kinds_of_counted(const struct reading *reading, const struct mention *mention,
                                uint32_t limit)
{
    enum { FURTHEST = 18 };
    if (!span_equal(mention->unit, SPAN("大类")) && !span_equal(mention->unit, SPAN("类")))
        return false;
    uint32_t last = mention->end + FURTHEST < limit ? mention->end + FURTHEST : limit;
    last = phrase_end(reading->text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = reading_mention_from(reading, mention->end);
         i < reading->mention_count && reading->mentions[i].begin < last; i++)
        if (reading->mentions[i].begin > mention->end && /* but 12类45件 */
            (reading->mentions[i].type == MENTION_QUANTITY ||
             reading->mentions[i].type == MENTION_MONEY))
            return true;
    return false;
}

/* 甲、乙|2县|3个乡1.6万人: how many lands are named before it, where those are who are counted
 * next; but 辖|2乡|16个村. */
static bool is_lands_of_counted(const struct reading *reading, const struct mention *mention,
                                uint32_t clause)
{
    static const struct span lands[] = {SPAN_ROW("省"), SPAN_ROW("市"), SPAN_ROW("县"),
                                        SPAN_ROW("州"), SPAN_ROW("区"), SPAN_ROW("旗"),
                                        SPAN_ROW("镇"), SPAN_ROW("乡"), {NULL, 0}};
    uint32_t begin = mention->begin;
    const struct mention *next = reading_mention_at(reading, mention->end, MENTION_QUANTITY);
    return span_is_word(mention->unit, lands) && next != NULL && next->countable &&
           phrase_begin(reading->text, clause, begin, PHRASE_PAUSE) > clause;
}

/* 6个|村1.42万人: where those are who are counted next. */
static bool is_place_of_counted(const struct reading *reading, const struct mention *mention,
                                uint32_t limit)
{
    static const struct runes places[] = {
        RUNES_ROW(U"行政村"), RUNES_ROW(U"自然村"), RUNES_ROW(U"乡镇"), RUNES_ROW(U"社区"),
        RUNES_ROW(U"街道"),   RUNES_ROW(U"村组"),   RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),
        RUNES_ROW(U"县"),     RUNES_ROW(U"乡"),     {NULL, 0}};
    const struct runes *place = phrase_word_at(reading->text, mention->end, limit, places);
    uint32_t at = mention->end + (place != NULL ? place->length : 0);
    if (at < limit && reading->text.data[at] == U'（') { /* 22个乡镇（街道）|43万人 */
        uint32_t closing = phrase_closing(reading->text, at, limit);
        at = closing < limit ? closing + 1 : at;
    }
    const struct mention *next =
        place != NULL ? reading_mention_at(reading, at, MENTION_QUANTITY) : NULL;
    return next != NULL && next->countable;
}

/* 作了|5个|方面的讲话, 从|4个|方面着手: how many sides a matter has. */
static bool is_field_of_work(struct runes text, uint32_t end)
{
    return runes_at(text, end, RUNES(U"方面")) && !runes_at(text, end, RUNES(U"方面军"));
}

/* 提出|4项|要求: how many things somebody goes on to say; 提出120条建议 tells what was done. */
static bool is_announced(struct runes text, const struct mention *mention, uint32_t clause,
                         uint32_t limit)
{
    enum { MOST = 12 };
    static const struct runes saying[] = {
        RUNES_ROW(U"提了"), RUNES_ROW(U"提出"), RUNES_ROW(U"提出了"), {NULL, 0}};
    static const struct runes said[] = {
        RUNES_ROW(U"希望"),     RUNES_ROW(U"建议"),     RUNES_ROW(U"意见"), RUNES_ROW(U"要求"),
        RUNES_ROW(U"具体要求"), RUNES_ROW(U"工作要求"), {NULL, 0}};
    return decimal_compare(mention->number, decimal_of(MOST)) <= 0 &&
           phrase_word_before(text, clause, mention->begin, saying) != NULL &&
           phrase_word_at(text, mention->end, limit, said) != NULL;
}

/* 按每公斤|6元|算, 一块|牌子: what is only reckoned with, and a count of things that reads like
 * money.
 */
bool figure_is_reckoned(struct runes text, const struct mention *mention,
                        const struct stretch *sentence)
{
    static const struct runes reckoning[] = {RUNES_ROW(U"算"),   RUNES_ROW(U"计算"),
                                             RUNES_ROW(U"估算"), RUNES_ROW(U"来算"),
                                             RUNES_ROW(U"测算"), {NULL, 0}};
    if (phrase_word_at(text, mention->end, sentence->end, reckoning) != NULL)
        return true;
    return text.data[mention->end - 1] == U'块' && !rune_is_digit(text.data[mention->begin]) &&
           mention->end < sentence->end && text.data[mention->end] != U'钱' &&
           (rune_is_han(text.data[mention->end]) || text.data[mention->end] == U'“');
}

bool figure_tells_case(struct runes text, const struct stretch *sentence)
{
    static const struct runes nouns =
        RUNES_ROW(U"县市区镇乡村省公个些种地单企工学大国部小局厂店酒项一商银");
    static const struct runes bound = RUNES_ROW(U"在的对某为让与和是有到从给以把被向由将了及");
    const struct runes words = runes_slice(text, 0, sentence->end);
    for (uint32_t at = runes_next(words, sentence->begin + 1, U'某'); at < sentence->end;
         at = runes_next(words, at + 1, U'某'))
        if (rune_is_han(text.data[at - 1]) && !runes_hold(bound, text.data[at - 1]) &&
            !(at + 1 < sentence->end && runes_hold(nouns, text.data[at + 1])))
            return true;
    return false;
}

/* 12层|高的|酒店: how high the thing is. */
static bool is_how_high(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes dimensions = RUNES_ROW(U"高长宽深厚粗");
    return end + 2 < limit && runes_hold(dimensions, text.data[end]) &&
           text.data[end + 1] == U'的' && rune_is_han(text.data[end + 2]);
}

bool figure_is_spoken_of(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence)
{
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    uint32_t limit = sentence->end;
    return is_age(text, mention, clause) || is_size(reading, mention, clause, limit) ||
           is_how_high(text, mention->end, limit) || is_rate_of(text, mention, clause, limit) ||
           is_total_of_names(reading, mention, clause, limit) ||
           is_total_of_row(text, mention, clause, limit) ||
           is_part_of_body(text, mention, clause, limit) || is_doer(text, mention, clause, limit) ||
           is_in_name(text, mention, limit) || figure_is_idle(reading, mention, clause, limit) ||
           (mention->countable &&
            (span_equal(mention->unit, SPAN("票")) || span_equal(mention->unit, SPAN("点")) ||
             is_field(text, mention->end, limit) || is_ranked_among(reading, mention, limit) ||
             is_size_of_place(text, mention->end, limit) ||
             is_of_counted(reading, mention, limit) ||
             is_place_of_things(text, mention, clause, limit) ||
             is_kinds_of_counted(reading, mention, limit) ||
             is_place_of_counted(reading, mention, limit) ||
             is_lands_of_counted(reading, mention, clause) ||
             is_going_on(text, mention, clause, limit) || is_field_of_work(text, mention->end) ||
             is_announced(text, mention, clause, limit) ||
             figure_counts_present(reading, mention, clause, limit) ||
             figure_counts_doers(reading, mention, clause, limit)));
}

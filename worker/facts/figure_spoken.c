/* Quantities that claim nothing: 12岁, 70米|水深的海域, 甲县、乙县|2个县, 由|3名专家|组成,
 * 200名嘉宾| 围绕主题…. Each rule looks at a few characters on one side. */
#include "facts/figure_spoken.h"

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
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    return phrase_find_word(text, from, begin, measured) >= begin;
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

/* 在|70米|水深的海域, 400多吨的蒸汽发生器, 20个|500千伏|变电站: how large or how far a thing is. */
static bool is_size(const struct reading *reading, const struct mention *mention, uint32_t clause,
                    uint32_t limit)
{
    static const struct runes leads[] = {RUNES_ROW(U"在"), RUNES_ROW(U"以"),   RUNES_ROW(U"从"),
                                         RUNES_ROW(U"用"), RUNES_ROW(U"把"),   RUNES_ROW(U"对"),
                                         RUNES_ROW(U"被"), RUNES_ROW(U"沿"),   RUNES_ROW(U"距"),
                                         RUNES_ROW(U"的"), RUNES_ROW(U"距离"), {NULL, 0}};
    struct runes text = reading->text;
    if (mention->countable || span_equal(mention->unit, SPAN("人次")))
        return false;
    uint32_t begin = before_comparison(text, clause, mention->begin);
    uint32_t end = behind_comparison(text, mention->end, limit);
    for (uint32_t i = reading_mention_from(reading, begin > clause + 12 ? begin - 12 : clause);
         i < reading->mention_count && reading->mentions[i].begin < begin; i++)
        if (reading->mentions[i].end == begin && reading->mentions[i].countable && end < limit &&
            rune_is_han(text.data[end]))
            return true; /* of the things that were counted right before it */
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
        return false; /* 村级服务站|238个 */
    if (begin > clause && text.data[begin - 1] == U'等')
        begin--;
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

/* 村集体、合作社、茶农|3方入股: how many things were just told, by pauses. */
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

/* 由队长和|1名驾驶员、2名通信员|组成: what a body is made of. */
static bool is_part_of_body(struct runes text, const struct mention *mention, uint32_t clause,
                            uint32_t limit)
{
    enum { FURTHEST = 24 };
    static const struct runes made[] = {
        RUNES_ROW(U"组成"), RUNES_ROW(U"构成"), RUNES_ROW(U"组建"), {NULL, 0}};
    uint32_t begin = mention->begin;
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    bool by = false;
    for (uint32_t i = from; i < begin; i++)
        by = by || text.data[i] == U'由';
    if (!by)
        return false;
    uint32_t last = mention->end + FURTHEST < limit ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    return phrase_find_word(text, mention->end, last, made) < last;
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
        phrase - mention->end <= NOUN_MOST && phrase > mention->end + NOUN_LEAST &&
        text.data[phrase - 1] == U'中')
        return true; /* 1642条河流中，…: of how many the next clause speaks */
    static const struct runes before_it[] = {RUNES_ROW(U"之前"), RUNES_ROW(U"之后"), {NULL, 0}};
    if (phrase < limit && phrase_mark_at(text, phrase) == PHRASE_COMMA &&
        phrase_word_before(text, mention->end, phrase, before_it) != NULL)
        return true; /* 在释放600名被扣押人员之前，… */
    static const struct runes dealt_with[] = {
        RUNES_ROW(U"对"), RUNES_ROW(U"针对"), RUNES_ROW(U"面向"), {NULL, 0}};
    if (begin > clause && phrase_mark_at(text, begin - 1) == PHRASE_PAUSE &&
        phrase_word_at(text, clause, begin, dealt_with) != NULL)
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

/* 青年|50人|论坛: a part of a name. */
static bool is_in_name(struct runes text, const struct mention *mention, uint32_t limit)
{
    static const struct runes heads[] = {RUNES_ROW(U"论坛"), RUNES_ROW(U"讲坛"), RUNES_ROW(U"乐团"),
                                         RUNES_ROW(U"合唱"), RUNES_ROW(U"沙龙"), {NULL, 0}};
    return span_equal(mention->unit, SPAN("人")) &&
           phrase_word_at(text, mention->end, limit, heads) != NULL;
}

/* 五万多人|的小县: how large the place is that is spoken of. */
static bool is_size_of_place(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes places[] = {RUNES_ROW(U"的小县"),
                                          RUNES_ROW(U"的大县"),
                                          RUNES_ROW(U"的县"),
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
                                          RUNES_ROW(U"的社区"),
                                          RUNES_ROW(U"的大市"),
                                          RUNES_ROW(U"的山村"),
                                          RUNES_ROW(U"的山区"),
                                          RUNES_ROW(U"的国家"),
                                          {NULL, 0}};
    if (end < limit && text.data[end] == U'人')
        end++; /* 1100多口|人的大村 */
    if (end + 1 < limit && text.data[end] == U'口' &&
        (text.data[end + 1] == U'大' || text.data[end + 1] == U'小'))
        return true; /* 10万人|口大镇 */
    return phrase_word_at(text, end, limit, places) != NULL;
}

/* 全市10个|县区第7位: of how many the rank that follows is one. */
static bool is_ranked_among(const struct reading *reading, const struct mention *mention,
                            uint32_t limit)
{
    enum { LONGEST_VERB = 4 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"县（市、区）"), RUNES_ROW(U"县（区）"), RUNES_ROW(U"县市区"),
        RUNES_ROW(U"县区"),         RUNES_ROW(U"区县"),     RUNES_ROW(U"县"),
        RUNES_ROW(U"区"),           RUNES_ROW(U"旗县"),     RUNES_ROW(U"地市"),
        RUNES_ROW(U"市州"),         RUNES_ROW(U"盟市"),     RUNES_ROW(U"设区市"),
        RUNES_ROW(U"市"),           RUNES_ROW(U"州"),       RUNES_ROW(U"省份"),
        RUNES_ROW(U"省"),           RUNES_ROW(U"乡镇"),     RUNES_ROW(U"镇街"),
        RUNES_ROW(U"单位"),         RUNES_ROW(U"城市"),     {NULL, 0}};
    const struct runes *kind = phrase_word_at(reading->text, mention->end, limit, kinds);
    if (kind == NULL)
        return false;
    uint32_t end = mention->end + kind->length;
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

/* 17个|隧道里正在…, 20名|妇女可以…: of whom or what something is told that is no claim. */
static bool is_going_on(struct runes text, const struct mention *mention, uint32_t limit)
{
    enum { FURTHEST = 10 };
    static const struct runes words[] = {
        RUNES_ROW(U"正在"), RUNES_ROW(U"可以"), RUNES_ROW(U"跟着"), RUNES_ROW(U"正忙着"),
        RUNES_ROW(U"忙着"), RUNES_ROW(U"来自"), {NULL, 0}};
    uint32_t last = mention->end + FURTHEST < limit ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    return mention->end + 1 < last && phrase_find_word(text, mention->end + 1, last, words) < last;
}

/* 21个|国家的86位代表: where those come from who are counted next. */
static bool is_of_counted(const struct reading *reading, const struct mention *mention,
                          uint32_t limit)
{
    enum { LONGEST_KIND = 12 };
    struct runes text = reading->text;
    uint32_t last = mention->end + LONGEST_KIND < limit ? mention->end + LONGEST_KIND : limit;
    for (uint32_t at = mention->end + 1; at + 1 < last && rune_is_han(text.data[at]); at++) {
        const struct mention *next =
            text.data[at] == U'的' ? reading_mention_at(reading, at + 1, MENTION_QUANTITY) : NULL;
        if (next != NULL)
            return next->countable;
    }
    return false;
}

/* 12大类|家电以旧换新产品超487万台: of how many kinds those are that are counted next. */
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

/* 5个|村1.38万人: where those are who are counted next. */
static bool is_place_of_counted(const struct reading *reading, const struct mention *mention,
                                uint32_t limit)
{
    static const struct runes places[] = {
        RUNES_ROW(U"行政村"), RUNES_ROW(U"自然村"), RUNES_ROW(U"村"),
        RUNES_ROW(U"乡镇"),   RUNES_ROW(U"社区"),   RUNES_ROW(U"街道"),
        RUNES_ROW(U"村组"),   RUNES_ROW(U"镇"),     {NULL, 0}};
    const struct runes *place = phrase_word_at(reading->text, mention->end, limit, places);
    const struct mention *next =
        place != NULL ? reading_mention_at(reading, mention->end + place->length, MENTION_QUANTITY)
                      : NULL;
    return next != NULL && next->countable;
}

/* 出席会议的县委委员|33名, 应到代表|180名: who was or should be present. */
static bool is_attendance(struct runes text, uint32_t clause, uint32_t limit)
{
    static const struct runes present[] = {RUNES_ROW(U"出席"),       RUNES_ROW(U"列席"),
                                           RUNES_ROW(U"应到"),       RUNES_ROW(U"实到"),
                                           RUNES_ROW(U"应出席"),     RUNES_ROW(U"实际出席"),
                                           RUNES_ROW(U"到会"),       RUNES_ROW(U"参加会议"),
                                           RUNES_ROW(U"参会"),       RUNES_ROW(U"大会应到"),
                                           RUNES_ROW(U"大会应出席"), RUNES_ROW(U"会议应到"),
                                           RUNES_ROW(U"会议应出席"), {NULL, 0}};
    return phrase_word_at(text, clause, limit, present) != NULL;
}

/* Where the clause's first word of its own stands: behind 全县, a place, a time, 其中. */
static uint32_t led_to(const struct reading *reading, uint32_t clause, uint32_t begin)
{
    static const struct runes leads[] = {
        RUNES_ROW(U"全县"), RUNES_ROW(U"全市"), RUNES_ROW(U"全区"), RUNES_ROW(U"全省"),
        RUNES_ROW(U"全镇"), RUNES_ROW(U"全州"), RUNES_ROW(U"全旗"), RUNES_ROW(U"全国"),
        RUNES_ROW(U"我县"), RUNES_ROW(U"我市"), RUNES_ROW(U"我区"), RUNES_ROW(U"其中"),
        RUNES_ROW(U"目前"), RUNES_ROW(U"首批"), RUNES_ROW(U"由"),   RUNES_ROW(U"这"),
        RUNES_ROW(U"当天"), RUNES_ROW(U"当日"), RUNES_ROW(U"近日"), RUNES_ROW(U"来自"),
        RUNES_ROW(U"近"),   RUNES_ROW(U"约"),   RUNES_ROW(U"超过"), RUNES_ROW(U"超"),
        RUNES_ROW(U"已有"), RUNES_ROW(U"有"),   RUNES_ROW(U"的"),   RUNES_ROW(U"现场"),
        {NULL, 0}};
    uint32_t at = clause;
    for (bool more = true; more && at < begin;) {
        const struct runes *lead = phrase_word_at(reading->text, at, begin, leads);
        const struct mention *place = reading_mention_at(reading, at, MENTION_PLACE),
                             *time = reading_mention_at(reading, at, MENTION_TIME);
        uint32_t to = lead != NULL ? at + lead->length : at;
        if (place != NULL && place->end <= begin && place->end > to)
            to = place->end;
        if (time != NULL && time->end <= begin && time->end > to)
            to = time->end;
        more = to > at;
        at = to;
    }
    return at;
}

/* 4家|企业日前与某局签署协议, 31个|省份部署开展…: at its clause's head, who or what does something.
 * How many they are is claimed only where the clause tells what came of it: 45个|贫困村出列. */
static bool is_subject_of_deed(const struct reading *reading, const struct mention *mention,
                               uint32_t clause, uint32_t limit)
{
    enum { LONGEST_NAME = 8, SHORTEST_DEED = 6 };
    static const struct runes came[] = {
        RUNES_ROW(U"完成"),       RUNES_ROW(U"建成"),     RUNES_ROW(U"创成"),
        RUNES_ROW(U"达成"),       RUNES_ROW(U"落成"),     RUNES_ROW(U"成功"),
        RUNES_ROW(U"成活"),       RUNES_ROW(U"成立"),     RUNES_ROW(U"投产"),
        RUNES_ROW(U"达产"),       RUNES_ROW(U"复产"),     RUNES_ROW(U"量产"),
        RUNES_ROW(U"投用"),       RUNES_ROW(U"投入"),     RUNES_ROW(U"投运"),
        RUNES_ROW(U"运营"),       RUNES_ROW(U"运行"),     RUNES_ROW(U"竣工"),
        RUNES_ROW(U"开工"),       RUNES_ROW(U"复工"),     RUNES_ROW(U"动工"),
        RUNES_ROW(U"完工"),       RUNES_ROW(U"落地"),     RUNES_ROW(U"落户"),
        RUNES_ROW(U"签约"),       RUNES_ROW(U"入驻"),     RUNES_ROW(U"入库"),
        RUNES_ROW(U"入选"),       RUNES_ROW(U"入围"),     RUNES_ROW(U"晋"),
        RUNES_ROW(U"上市"),       RUNES_ROW(U"挂牌"),     RUNES_ROW(U"通过验"),
        RUNES_ROW(U"通过国"),     RUNES_ROW(U"通过省"),   RUNES_ROW(U"通过评"),
        RUNES_ROW(U"通过认"),     RUNES_ROW(U"通过审"),   RUNES_ROW(U"通过考"),
        RUNES_ROW(U"通过了"),     RUNES_ROW(U"获"),       RUNES_ROW(U"评为"),
        RUNES_ROW(U"评定"),       RUNES_ROW(U"认定"),     RUNES_ROW(U"命名"),
        RUNES_ROW(U"纳入"),       RUNES_ROW(U"列入"),     RUNES_ROW(U"跻身"),
        RUNES_ROW(U"脱贫"),       RUNES_ROW(U"出列"),     RUNES_ROW(U"摘帽"),
        RUNES_ROW(U"退出"),       RUNES_ROW(U"清零"),     RUNES_ROW(U"销号"),
        RUNES_ROW(U"整改"),       RUNES_ROW(U"办结"),     RUNES_ROW(U"化解"),
        RUNES_ROW(U"验收"),       RUNES_ROW(U"达到"),     RUNES_ROW(U"达标"),
        RUNES_ROW(U"实现"),       RUNES_ROW(U"超过"),     RUNES_ROW(U"受益"),
        RUNES_ROW(U"参保"),       RUNES_ROW(U"就业"),     RUNES_ROW(U"上岗"),
        RUNES_ROW(U"返乡"),       RUNES_ROW(U"创业"),     RUNES_ROW(U"搬"),
        RUNES_ROW(U"入住"),       RUNES_ROW(U"通电"),     RUNES_ROW(U"通水"),
        RUNES_ROW(U"通车"),       RUNES_ROW(U"通路"),     RUNES_ROW(U"通网"),
        RUNES_ROW(U"通上"),       RUNES_ROW(U"通了"),     RUNES_ROW(U"用上"),
        RUNES_ROW(U"喝上"),       RUNES_ROW(U"住上"),     RUNES_ROW(U"吃上"),
        RUNES_ROW(U"领到"),       RUNES_ROW(U"拿到"),     RUNES_ROW(U"享受"),
        RUNES_ROW(U"死亡"),       RUNES_ROW(U"遇难"),     RUNES_ROW(U"受伤"),
        RUNES_ROW(U"失踪"),       RUNES_ROW(U"被"),       RUNES_ROW(U"落网"),
        RUNES_ROW(U"受到"),       RUNES_ROW(U"安装"),     RUNES_ROW(U"到位"),
        RUNES_ROW(U"解决"),       RUNES_ROW(U"结案"),     RUNES_ROW(U"升级"),
        RUNES_ROW(U"改造"),       RUNES_ROW(U"交付"),     RUNES_ROW(U"开通"),
        RUNES_ROW(U"增长"),       RUNES_ROW(U"下降"),     RUNES_ROW(U"提升"),
        RUNES_ROW(U"转移"),       RUNES_ROW(U"出栏"),     RUNES_ROW(U"存栏"),
        RUNES_ROW(U"开业"),       RUNES_ROW(U"启用"),     RUNES_ROW(U"建档"),
        RUNES_ROW(U"注册"),       RUNES_ROW(U"登记"),     RUNES_ROW(U"当选"),
        RUNES_ROW(U"上线"),       RUNES_ROW(U"出台"),     RUNES_ROW(U"增加"),
        RUNES_ROW(U"减少"),       RUNES_ROW(U"覆盖"),     RUNES_ROW(U"满意"),
        RUNES_ROW(U"参加"),       RUNES_ROW(U"毕业"),     RUNES_ROW(U"入学"),
        RUNES_ROW(U"高质量发展"), RUNES_ROW(U"增收"),     RUNES_ROW(U"免费"),
        RUNES_ROW(U"复制推广"),   RUNES_ROW(U"对外开放"), RUNES_ROW(U"开放共"),
        RUNES_ROW(U"合格"),       RUNES_ROW(U"优秀"),     RUNES_ROW(U"全部"),
        RUNES_ROW(U"均已"),       RUNES_ROW(U"已"),       RUNES_ROW(U"均"),
        RUNES_ROW(U"接通"),       RUNES_ROW(U"通高"),     RUNES_ROW(U"通铁"),
        RUNES_ROW(U"互通"),       RUNES_ROW(U"入列"),     RUNES_ROW(U"升格"),
        RUNES_ROW(U"安置"),       RUNES_ROW(U"得到"),     RUNES_ROW(U"身亡"),
        RUNES_ROW(U"死于"),       RUNES_ROW(U"死伤"),     RUNES_ROW(U"受损"),
        RUNES_ROW(U"受灾"),       RUNES_ROW(U"断水"),     RUNES_ROW(U"停电"),
        RUNES_ROW(U"停航"),       RUNES_ROW(U"停运"),     {NULL, 0}};
    struct runes text = reading->text;
    if (!mention->countable || span_equal(mention->unit, SPAN("次")) ||
        span_equal(mention->unit, SPAN("户")) ||
        led_to(reading, clause, mention->begin) < mention->begin)
        return false;
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    uint32_t deed = phrase_find_word(text, mention->end, end, came);
    if (runes_at(text, deed, RUNES(U"脱贫攻坚"))) /* what they fought for */
        deed = phrase_find_word(text, deed + 4, end, came);
    bool people = span_equal(mention->unit, SPAN("名")) || span_equal(mention->unit, SPAN("位")) ||
                  span_equal(mention->unit, SPAN("人"));
    return end - mention->end >= (people ? SHORTEST_DEED : LONGEST_NAME) &&
           rune_is_han(text.data[mention->end]) && deed == end;
}

/* 3795名|干部挂钩帮扶8253户贫困户: at a phrase's head, who does something with so many others. */
static bool is_doer_with_count(const struct reading *reading, const struct mention *mention,
                               uint32_t clause, uint32_t limit)
{
    enum { SHORTEST_DEED = 4, LONGEST_DEED = 14 };
    static const struct runes doers[] = {
        RUNES_ROW(U"干部"), RUNES_ROW(U"领导"), RUNES_ROW(U"党员"),   RUNES_ROW(U"队员"),
        RUNES_ROW(U"企业"), RUNES_ROW(U"部门"), RUNES_ROW(U"单位"),   RUNES_ROW(U"代表"),
        RUNES_ROW(U"委员"), RUNES_ROW(U"专家"), RUNES_ROW(U"志愿者"), RUNES_ROW(U"工作队"),
        RUNES_ROW(U"专班"), RUNES_ROW(U"支部"), RUNES_ROW(U"乡镇"),   RUNES_ROW(U"县级"),
        {NULL, 0}};
    struct runes text = reading->text;
    if (!mention->countable || mention->end >= limit)
        return false;
    uint32_t led = led_to(reading, clause, mention->begin);
    bool row = mention->begin > clause &&
               phrase_mark_at(text, mention->begin - 1) == PHRASE_PAUSE &&
               reading_mention_at(reading, led, MENTION_QUANTITY) != NULL;
    if (led < mention->begin && !row)
        return false;
    uint32_t last = mention->end + LONGEST_DEED < limit ? mention->end + LONGEST_DEED : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t doer = phrase_find_word(text, mention->end, last, doers);
    if (doer == last)
        return false;
    for (uint32_t i = reading_mention_from(reading, mention->end + SHORTEST_DEED);
         i < reading->mention_count && reading->mentions[i].begin < last; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY && reading->mentions[i].countable)
            return true;
    return false;
}

/* 95个|在建项目完成投资33.7亿元, 12间|客房入住率达68%: at its clause's head, of how many things the
 * measure behind tells. */
static bool is_told_of(const struct reading *reading, const struct mention *mention,
                       uint32_t clause, uint32_t limit)
{
    enum { LONGEST_NOUN = 18, NOUN_LEAST = 2, LONGEST_LEAD = 2 };
    static const struct runes measures[] = {
        RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"达"),
        RUNES_ROW(U"产值"), RUNES_ROW(U"收入"), RUNES_ROW(U"投资"),
        RUNES_ROW(U"利润"), RUNES_ROW(U"税收"), RUNES_ROW(U"销售额"),
        RUNES_ROW(U"营收"), RUNES_ROW(U"增长"), RUNES_ROW(U"同比"),
        RUNES_ROW(U"平均"), RUNES_ROW(U"户均"), RUNES_ROW(U"人均"),
        RUNES_ROW(U"率"),   {NULL, 0}};
    struct runes text = reading->text;
    static const struct runes leads[] = {RUNES_ROW(U"全县"), RUNES_ROW(U"全市"), RUNES_ROW(U"全区"),
                                         RUNES_ROW(U"全省"), RUNES_ROW(U"全镇"), RUNES_ROW(U"全州"),
                                         RUNES_ROW(U"全旗"), RUNES_ROW(U"我县"), RUNES_ROW(U"我市"),
                                         RUNES_ROW(U"我区"), RUNES_ROW(U"其中"), RUNES_ROW(U"全村"),
                                         RUNES_ROW(U"全乡"), {NULL, 0}};
    const struct runes *lead = phrase_word_at(text, clause, mention->begin, leads);
    const struct mention *place = reading_mention_at(reading, clause, MENTION_PLACE);
    const uint32_t led = lead != NULL ? clause + lead->length : place != NULL ? place->end : clause;
    if (led != mention->begin)
        return false;
    uint32_t last = mention->end + LONGEST_NOUN < limit ? mention->end + LONGEST_NOUN : limit;
    uint32_t next = reading_mention_from(reading, mention->end);
    while (
        next < reading->mention_count && reading->mentions[next].begin < last &&
        reading->mentions[next].type != MENTION_MONEY &&
        reading->mentions[next].type != MENTION_PERCENT &&
        !(reading->mentions[next].type == MENTION_QUANTITY && !reading->mentions[next].countable))
        next++;
    if (next == reading->mention_count || reading->mentions[next].begin >= last)
        return false;
    const struct mention *amount = &reading->mentions[next];
    if (phrase_end(text, mention->end, amount->begin, PHRASE_CLAUSE) < amount->begin ||
        amount->begin < mention->end + NOUN_LEAST)
        return false;
    return phrase_find_word(text, mention->end + NOUN_LEAST, amount->begin, measures) <
           amount->begin;
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
    for (uint32_t at = sentence->begin + 1; at < sentence->end; at++)
        if (text.data[at] == U'某' && rune_is_han(text.data[at - 1]) &&
            !runes_hold(bound, text.data[at - 1]) &&
            !(at + 1 < sentence->end && runes_hold(nouns, text.data[at + 1])))
            return true;
    return false;
}

bool figure_is_spoken_of(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence)
{
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    uint32_t limit = sentence->end;
    return is_age(text, mention, clause) || is_size(reading, mention, clause, limit) ||
           is_rate_of(text, mention, clause, limit) ||
           is_total_of_names(reading, mention, clause, limit) ||
           is_total_of_row(text, mention, clause, limit) ||
           is_part_of_body(text, mention, clause, limit) || is_doer(text, mention, clause, limit) ||
           is_in_name(text, mention, limit) ||
           (mention->countable &&
            (span_equal(mention->unit, SPAN("票")) || span_equal(mention->unit, SPAN("点")) ||
             is_attendance(text, clause, mention->begin) || is_field(text, mention->end, limit) ||
             is_ranked_among(reading, mention, limit) ||
             is_size_of_place(text, mention->end, limit) ||
             is_of_counted(reading, mention, limit) ||
             is_kinds_of_counted(reading, mention, limit) ||
             is_place_of_counted(reading, mention, limit) || is_going_on(text, mention, limit) ||
             is_told_of(reading, mention, clause, limit) ||
             is_subject_of_deed(reading, mention, clause, limit) ||
             is_doer_with_count(reading, mention, clause, limit)));
}

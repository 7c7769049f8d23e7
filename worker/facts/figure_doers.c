/* Counts at the head of a clause that only say who or what it tells of: 4家|企业日前签署协议,
 * 95个|在建项目完成投资29.8亿元. What came of things (52个|贫困村出列) is claimed. */
#include "facts/figure_doers.h"

#include "facts/figure_place_words.h"
#include "facts/figure_verbs.h"

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
        RUNES_ROW(U"其余"), RUNES_ROW(U"本村"), RUNES_ROW(U"该村"), RUNES_ROW(U"该镇"),
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
 * How many they are is claimed only where the clause tells what came of it: 52个|贫困村出列. */
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
        RUNES_ROW(U"停航"),       RUNES_ROW(U"停运"),     RUNES_ROW(U"封顶"),
        RUNES_ROW(U"合龙"),       RUNES_ROW(U"贯通"),     RUNES_ROW(U"救助"),
        RUNES_ROW(U"损坏"),       RUNES_ROW(U"倒塌"),     RUNES_ROW(U"紧急疏散"),
        RUNES_ROW(U"撤离"),       RUNES_ROW(U"受困"),     RUNES_ROW(U"获救"),
        RUNES_ROW(U"被淹"),       RUNES_ROW(U"达效"),     {NULL, 0}};
    struct runes text = reading->text;
    static const struct runes there_are[] = {RUNES_ROW(U"已有"), {NULL, 0}};
    if (!mention->countable || span_equal(mention->unit, SPAN("次")) ||
        span_equal(mention->unit, SPAN("户")) ||
        led_to(reading, clause, mention->begin) < mention->begin ||
        phrase_word_before(text, clause, mention->begin, there_are) != NULL)
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
    static const struct runes changes[] = {RUNES_ROW(U"增加"),
                                           RUNES_ROW(U"增加了"),
                                           RUNES_ROW(U"减少"),
                                           RUNES_ROW(U"减少了"),
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
            return phrase_word_before(text, mention->end, reading->mentions[i].begin, changes) ==
                   NULL; /* but 562家|企业比去年增加23家 */
    return false;
}

/* 4所|高中学校共1916名考生: at its clause's head, of whom or what the sum behind is. */
static bool is_summed(const struct reading *reading, const struct mention *mention, uint32_t clause,
                      uint32_t limit)
{
    enum { LONGEST_NOUN = 14, NOUN_LEAST = 1 };
    static const struct runes sums[] = {RUNES_ROW(U"共有"), RUNES_ROW(U"共计"), RUNES_ROW(U"共"),
                                        RUNES_ROW(U"总计"), RUNES_ROW(U"合计"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t last = mention->end + LONGEST_NOUN < limit ? mention->end + LONGEST_NOUN : limit;
    uint32_t next = reading_mention_from(reading, mention->end + NOUN_LEAST);
    if (next == reading->mention_count || reading->mentions[next].begin >= last ||
        !reading->mentions[next].countable ||
        span_equal(reading->mentions[next].unit, mention->unit) ||
        led_to(reading, clause, mention->begin) < mention->begin)
        return false;
    uint32_t begin = reading->mentions[next].begin;
    const struct runes *sum = phrase_word_before(text, mention->end, begin, sums);
    if (sum == NULL || begin - sum->length < mention->end + NOUN_LEAST)
        return false;
    for (uint32_t at = mention->end; at < begin; at++)
        if (!rune_is_han(text.data[at]))
            return false;
    return true;
}

/* 95个|在建项目完成投资29.8亿元, 12间|客房入住率达68%: at its clause's head, of how many things the
 * measure behind tells. */
static bool is_told_of(const struct reading *reading, const struct mention *mention,
                       uint32_t clause, uint32_t limit)
{
    enum { LONGEST_NOUN = 18, NOUN_LEAST = 2 };
    static const struct runes measures[] = {
        RUNES_ROW(U"完成"),   RUNES_ROW(U"实现"), RUNES_ROW(U"达"),   RUNES_ROW(U"产值"),
        RUNES_ROW(U"收入"),   RUNES_ROW(U"投资"), RUNES_ROW(U"利润"), RUNES_ROW(U"税收"),
        RUNES_ROW(U"销售额"), RUNES_ROW(U"营收"), RUNES_ROW(U"增长"), RUNES_ROW(U"同比"),
        RUNES_ROW(U"平均"),   RUNES_ROW(U"户均"), RUNES_ROW(U"人均"), RUNES_ROW(U"率"),
        RUNES_ROW(U"面积"),   RUNES_ROW(U"产量"), RUNES_ROW(U"总额"), RUNES_ROW(U"余额"),
        RUNES_ROW(U"总量"),   RUNES_ROW(U"水量"), {NULL, 0}};
    struct runes text = reading->text;
    static const struct runes leads[] = {RUNES_ROW(U"其中"), RUNES_ROW(U"全村"), RUNES_ROW(U"全乡"),
                                         RUNES_ROW(U"全国"), RUNES_ROW(U"推动"), RUNES_ROW(U"带动"),
                                         {NULL, 0}};
    const struct runes *lead = phrase_word_at(text, clause, mention->begin, figure_place_words());
    if (lead == NULL)
        lead = phrase_word_at(text, clause, mention->begin, leads);
    const struct mention *place = reading_mention_at(reading, clause, MENTION_PLACE);
    const uint32_t led = lead != NULL ? clause + lead->length : place != NULL ? place->end : clause;
    bool row = mention->begin > clause && text.data[mention->begin - 1] == U'、' &&
               reading_mention_at(reading, led, MENTION_QUANTITY) != NULL; /* 4座大库、|9座|小库 */
    if (led != mention->begin && text.data[mention->begin - 1] != U'的' && !row)
        return false; /* 县城周边的|4处|山火过火面积… */
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

bool figure_counts_doers(const struct reading *reading, const struct mention *mention,
                         uint32_t clause, uint32_t limit)
{
    return is_summed(reading, mention, clause, limit) ||
           is_told_of(reading, mention, clause, limit) ||
           is_subject_of_deed(reading, mention, clause, limit) ||
           is_doer_with_count(reading, mention, clause, limit);
}

bool figure_counts_settled(const struct reading *reading, const struct mention *mention,
                           const struct stretch *sentence)
{
    enum { NOUN_LEAST = 2, NOUN_MOST = 14, FEWEST = 2 };
    static const struct runes things[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"项目"),   RUNES_ROW(U"公司"), RUNES_ROW(U"集团"),
        RUNES_ROW(U"财团"), RUNES_ROW(U"工程"),   RUNES_ROW(U"工厂"), RUNES_ROW(U"村"),
        RUNES_ROW(U"乡镇"), RUNES_ROW(U"生产线"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"这那该等的各每哪第");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, end = mention->end;
    if (!mention->countable || decimal_compare(mention->number, decimal_of(FEWEST)) < 0 ||
        (begin > sentence->begin && runes_hold(bound, text.data[begin - 1])))
        return false;
    uint32_t last = sentence->end - end > NOUN_MOST ? end + NOUN_MOST : sentence->end;
    last = phrase_end(text, end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t at = phrase_find_word(text, end, last, figure_settling_verbs());
    if (at == last || !phrase_is_han(text, (struct phrase){end, at}))
        return false;
    const struct runes *sure = phrase_word_before(text, end, at, figure_surely_words());
    uint32_t name = at - (sure != NULL ? sure->length : 0);
    uint32_t behind = at + phrase_word_length(text, at, sentence->end, figure_settling_verbs());
    return name >= end + NOUN_LEAST && phrase_word_before(text, end, name, things) != NULL &&
           !(behind < sentence->end && text.data[behind] == U'的');
}

bool figure_counts_struck(struct runes text, const struct mention *mention,
                          const struct stretch *sentence)
{
    static const struct runes struck[] = {
        RUNES_ROW(U"死亡"), RUNES_ROW(U"遇难"), RUNES_ROW(U"身亡"), RUNES_ROW(U"受伤"),
        RUNES_ROW(U"重伤"), RUNES_ROW(U"轻伤"), RUNES_ROW(U"失踪"), RUNES_ROW(U"失联"),
        RUNES_ROW(U"溺亡"), {NULL, 0}};
    uint32_t begin = mention->begin, end = mention->end;
    if (!span_equal(mention->unit, SPAN("人")) && !span_equal(mention->unit, SPAN("名")))
        return false;
    bool behind = end >= sentence->end || phrase_mark_at(text, end) != 0;
    if (behind)
        return phrase_word_before(text, sentence->begin, begin, struck) != NULL;
    end += phrase_word_length(text, end, sentence->end, struck);
    return end > mention->end && (end >= sentence->end || phrase_mark_at(text, end) != 0);
}

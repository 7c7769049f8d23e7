/* Words of promise that promise nothing: a plan that is spoken of (占计划的34.2%, 编制规划12个),
 * what was got (争取上级资金3亿元), 将 for 把, and words that are part of others (未来产业,
 * 预期寿命). */
#include "facts/figure_semblance.h"

#include "facts/figure_object.h"

/* “三项|计划|”, “一|规划|两纲要”: a part of a name in quotation marks. */
static bool is_quoted(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_NAME = 10 };
    uint32_t from = begin > LONGEST_NAME ? begin - LONGEST_NAME : 0;
    uint32_t open = begin;
    while (open > from && rune_is_han(text.data[open - 1]))
        open--;
    uint32_t limit = end + LONGEST_NAME < text.length ? end + LONGEST_NAME : text.length;
    uint32_t close = end;
    while (close < limit && rune_is_han(text.data[close]))
        close++;
    return open > 0 && text.data[open - 1] == U'“' && close < limit && text.data[close] == U'”';
}

/* 将|出糖率推至12%: 将 brings what is dealt with, as 把 does; but 将|提高到200元. */
static bool disposes(struct runes text, uint32_t begin)
{
    enum { FURTHEST = 24, LEAST = 3 };
    static const struct runes reached = RUNES_ROW(U"至到为成");
    static const struct runes going_on =
        RUNES_ROW(U"达提增升降扩压缩进逐陆分全力有累于在继再会把从由");
    if (begin >= text.length || runes_hold(going_on, text.data[begin]))
        return false;
    uint32_t last = text.length - begin > FURTHEST ? begin + FURTHEST : text.length;
    last = phrase_end(text, begin, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    static const struct runes between[] = {
        RUNES_ROW(U"每人每月"), RUNES_ROW(U"每人每年"), RUNES_ROW(U"每人"), RUNES_ROW(U"每月"),
        RUNES_ROW(U"每年"),     RUNES_ROW(U"每亩"),     RUNES_ROW(U"每天"), RUNES_ROW(U"人均"),
        RUNES_ROW(U"了"),       RUNES_ROW(U"近"),       RUNES_ROW(U"约"),   {NULL, 0}};
    static const struct runes deeds = RUNES_ROW(U"完建达形落造生"); /* 将基本建|成|8座 */
    for (uint32_t at = begin + LEAST; at + 1 < last; at++)
        if (runes_hold(reached, text.data[at]) &&
            !(text.data[at] == U'成' && runes_hold(deeds, text.data[at - 1])) &&
            rune_is_digit(text.data[at + 1 + phrase_word_length(text, at + 1, last - 1, between)]))
            return true;
    return false;
}

/* 编制|村庄|规划|56个, 下达投资|计划|12亿元, 实施健身|计划|，: a paper that something was done
 * with, told by the verb before it in the clause, where the word ends the name. */
static bool is_handled(struct runes text, uint32_t begin, uint32_t end, uint32_t limit)
{
    enum { LONGEST_NAME = 28 };
    static const struct runes handling[] = {
        RUNES_ROW(U"编制"), RUNES_ROW(U"制定"), RUNES_ROW(U"制订"), RUNES_ROW(U"出台"),
        RUNES_ROW(U"印发"), RUNES_ROW(U"修编"), RUNES_ROW(U"完善"), RUNES_ROW(U"下达"),
        RUNES_ROW(U"批复"), RUNES_ROW(U"实施"), RUNES_ROW(U"落实"), RUNES_ROW(U"列入"),
        RUNES_ROW(U"纳入"), RUNES_ROW(U"申报"), RUNES_ROW(U"评审"), RUNES_ROW(U"审批"),
        RUNES_ROW(U"修订"), RUNES_ROW(U"上报"), RUNES_ROW(U"入选"), RUNES_ROW(U"审议"),
        {NULL, 0}};
    static const struct runes kinds[] = {RUNES_ROW(U"村庄"), RUNES_ROW(U"详细"), RUNES_ROW(U"发展"),
                                         RUNES_ROW(U"工作"), RUNES_ROW(U"帮扶"), RUNES_ROW(U"督查"),
                                         RUNES_ROW(U"培训"), RUNES_ROW(U"城镇"), {NULL, 0}};
    uint32_t from = begin > LONGEST_NAME ? begin - LONGEST_NAME : 0;
    from = phrase_begin(text, from, begin, PHRASE_CLAUSE);
    bool ends = end >= limit || end >= text.length || phrase_mark_at(text, end) & PHRASE_CLAUSE ||
                text.data[end] == U'、' || rune_traits(text.data[end]) & TRAIT_COUNT;
    return ends && (phrase_find_word(text, from, begin, handling) < begin ||
                    phrase_word_before(text, from, begin, kinds) != NULL);
}

/* 争取|用地指标|1600亩, 争取|3亿元|贷款: what was got, where no verb says what for. */
static bool is_got(struct runes text, uint32_t end)
{
    enum { FURTHEST = 16, SHORTEST = 2 };
    static const struct runes goods[] = {
        RUNES_ROW(U"资金"), RUNES_ROW(U"指标"), RUNES_ROW(U"项目"), RUNES_ROW(U"贷款"),
        RUNES_ROW(U"补助"), RUNES_ROW(U"补贴"), RUNES_ROW(U"债券"), RUNES_ROW(U"经费"),
        RUNES_ROW(U"名额"), RUNES_ROW(U"额度"), RUNES_ROW(U"试点"), RUNES_ROW(U"投资"),
        RUNES_ROW(U"用地"), RUNES_ROW(U"捐款"), RUNES_ROW(U"物资"), {NULL, 0}};
    static const struct runes sums[] = {
        RUNES_ROW(U"资金"), RUNES_ROW(U"经费"), RUNES_ROW(U"补助"), RUNES_ROW(U"补贴"), {NULL, 0}};
    static const struct runes verbs[] = {RUNES_ROW(U"列入"), RUNES_ROW(U"实现"), RUNES_ROW(U"获批"),
                                         RUNES_ROW(U"到位"), RUNES_ROW(U"完成"), RUNES_ROW(U"固定"),
                                         RUNES_ROW(U"总投"), RUNES_ROW(U"启动"), RUNES_ROW(U"达到"),
                                         RUNES_ROW(U"引进"), RUNES_ROW(U"投入"), RUNES_ROW(U"安排"),
                                         RUNES_ROW(U"拨付"), RUNES_ROW(U"筹集"), RUNES_ROW(U"整合"),
                                         RUNES_ROW(U"新增"), RUNES_ROW(U"获得"), {NULL, 0}};
    uint32_t limit = text.length - end > FURTHEST ? end + FURTHEST : text.length;
    limit = phrase_end(text, end, limit, PHRASE_CLAUSE);
    uint32_t number = end;
    while (number < limit && !rune_is_digit(text.data[number]))
        number++;
    static const struct runes fresh[] = {
        RUNES_ROW(U"新增债券"), RUNES_ROW(U"新增专项债"), RUNES_ROW(U"新增一般债"), {NULL, 0}};
    if (phrase_word_at(text, end, limit, fresh) != NULL)
        return number < limit; /* 新增债券: the bonds of a year, and no deed */
    bool sum = phrase_word_before(text, end, number, sums) != NULL; /* 扶持资金 */
    if (number >= limit || (!sum && figure_verb_within(text, end, number) < number) ||
        phrase_find_word(text, end, number, verbs) < number)
        return false;
    if (number > end) /* 用地|指标| */
        return number >= end + SHORTEST && phrase_word_before(text, end, number, goods) != NULL;
    while (number < limit &&
           (!rune_is_han(text.data[number]) ||
            runes_hold((struct runes)RUNES_ROW(U"万亿元多余个的"), text.data[number])))
        number++;
    uint32_t last = number + SHORTEST * 3 < limit ? number + SHORTEST * 3 : limit;
    return phrase_find_word(text, number, last, goods) < last;
}

const struct runes *figure_held_goals(void)
{
    static const struct runes held_goals[] = {
        RUNES_ROW(U"军事"), RUNES_ROW(U"锚定"), RUNES_ROW(U"紧盯"), RUNES_ROW(U"围绕"),
        RUNES_ROW(U"对照"), RUNES_ROW(U"聚焦"), RUNES_ROW(U"紧扣"), RUNES_ROW(U"对标"),
        RUNES_ROW(U"既定"), RUNES_ROW(U"打击"), {NULL, 0}};
    return held_goals;
}

/* ，围绕|“…”的|目标定位和全年任务，: a clause that opens with what is held in view, and counts
 * nothing. */
static bool is_in_view(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { FURTHEST = 24 };
    if (phrase_word_at(text, clause, begin, figure_held_goals()) == NULL ||
        (clause > 0 && !(phrase_mark_at(text, clause - 1) & PHRASE_CLAUSE)))
        return false;
    uint32_t limit = text.length - begin > FURTHEST ? begin + FURTHEST : text.length;
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    for (uint32_t at = clause; at < end; at++)
        if (rune_traits(text.data[at]) & TRAIT_COUNT && rune_is_digit(text.data[at]))
            return false;
    return end < limit;
}

/* 超额完成省定|目标|，, 以上市公司为主要|目标|，: a goal that was met in its clause, or what
 * something is the goal of. */
static bool is_met_or_named(struct runes text, uint32_t clause, uint32_t begin, uint32_t end)
{
    static const struct runes met[] = {RUNES_ROW(U"超额完成"),
                                       RUNES_ROW(U"圆满完成"),
                                       RUNES_ROW(U"提前完成"),
                                       RUNES_ROW(U"全面完成"),
                                       RUNES_ROW(U"顺利完成"),
                                       RUNES_ROW(U"如期完成"),
                                       RUNES_ROW(U"较好完成"),
                                       RUNES_ROW(U"已完成"),
                                       RUNES_ROW(U"超额实现"),
                                       RUNES_ROW(U"提前实现"),
                                       {NULL, 0}};
    static const struct runes named[] = {RUNES_ROW(U"为"),
                                         RUNES_ROW(U"为主要"),
                                         RUNES_ROW(U"为重点"),
                                         RUNES_ROW(U"为首要"),
                                         {NULL, 0}};
    static const struct runes taking[] = {RUNES_ROW(U"以"), RUNES_ROW(U"把"), {NULL, 0}};
    if (end < text.length && phrase_mark_at(text, end) == 0 && rune_is_han(text.data[end]) &&
        !runes_at(text, end, RUNES(U"任务")))
        return false;
    return phrase_holds_word(text, clause, begin, met) ||
           (phrase_word_before(text, clause, begin, named) != NULL &&
            phrase_holds_word(text, clause, begin, taking));
}

bool figure_only_looks(struct runes text, uint32_t begin, uint32_t end, uint32_t limit)
{
    static const struct runes nouns[] = {
        RUNES_ROW(U"计划"), RUNES_ROW(U"目标"), RUNES_ROW(U"规划"), RUNES_ROW(U"安排"), {NULL, 0}};
    static const struct runes wholes[] = {RUNES_ROW(U"目标企业"),       RUNES_ROW(U"目标客"),
                                          RUNES_ROW(U"目标群体"),       RUNES_ROW(U"目标人群"),
                                          RUNES_ROW(U"目标市场"),       RUNES_ROW(U"目标价格"),
                                          RUNES_ROW(U"目标区域"),       RUNES_ROW(U"安排部署"),
                                          RUNES_ROW(U"预期值"),         RUNES_ROW(U"预期数"),
                                          RUNES_ROW(U"未来产业"),       RUNES_ROW(U"未来乡村"),
                                          RUNES_ROW(U"未来社区"),       RUNES_ROW(U"未来发展"),
                                          RUNES_ROW(U"目标完成率"),     RUNES_ROW(U"目标完成"),
                                          RUNES_ROW(U"预期寿命"),       RUNES_ROW(U"目标任务的"),
                                          RUNES_ROW(U"争取上级"),       RUNES_ROW(U"争取中央"),
                                          RUNES_ROW(U"争取省"),         RUNES_ROW(U"争取国家"),
                                          RUNES_ROW(U"争取到"),         RUNES_ROW(U"争取各"),
                                          RUNES_ROW(U"争取专项"),       RUNES_ROW(U"争取资金"),
                                          RUNES_ROW(U"争取项目"),       RUNES_ROW(U"争取政策"),
                                          RUNES_ROW(U"争取市"),         RUNES_ROW(U"将军"),
                                          RUNES_ROW(U"规划展览馆"),     RUNES_ROW(U"规划馆"),
                                          RUNES_ROW(U"规划全覆盖"),     RUNES_ROW(U"规划编制"),
                                          RUNES_ROW(U"规划体系"),       RUNES_ROW(U"规划引领"),
                                          RUNES_ROW(U"规划布局，"),     RUNES_ROW(U"计划生育"),
                                          RUNES_ROW(U"计划单列"),       RUNES_ROW(U"计划完成率"),
                                          RUNES_ROW(U"计划投资完成率"), RUNES_ROW(U"计划开工率"),
                                          RUNES_ROW(U"计划投资完成"),   RUNES_ROW(U"计划完成进度"),
                                          RUNES_ROW(U"目标管理"),       RUNES_ROW(U"计划执行"),
                                          RUNES_ROW(U"安排到"),         RUNES_ROW(U"安排在"),
                                          RUNES_ROW(U"安排给"),         RUNES_ROW(U"规划了"),
                                          RUNES_ROW(U"规划出"),         RUNES_ROW(U"规划评审"),
                                          RUNES_ROW(U"规划选址"),       RUNES_ROW(U"规划许可"),
                                          RUNES_ROW(U"规划设计"),       RUNES_ROW(U"规划方案"),
                                          RUNES_ROW(U"规划环评"),       RUNES_ROW(U"计划书"),
                                          RUNES_ROW(U"力保障"),         RUNES_ROW(U"力保护"),
                                          RUNES_ROW(U"力促进"),         {NULL, 0}};
    static const struct runes measured[] = {
        RUNES_ROW(U"不及"), RUNES_ROW(U"好于"), RUNES_ROW(U"高于"),   RUNES_ROW(U"低于"),
        RUNES_ROW(U"超出"), RUNES_ROW(U"符合"), RUNES_ROW(U"超过"),   RUNES_ROW(U"超"),
        RUNES_ROW(U"稳"),   RUNES_ROW(U"优于"), RUNES_ROW(U"快于"),   RUNES_ROW(U"高出"),
        RUNES_ROW(U"未达"), RUNES_ROW(U"达到"), RUNES_ROW(U"未达到"), RUNES_ROW(U"不如"),
        {NULL, 0}};
    if (phrase_word_at(text, begin, limit, wholes) != NULL || is_quoted(text, begin, end))
        return true;
    if (begin + 2 == end && text.data[begin] == U'规' && end < text.length &&
        (text.data[end] == U'了' || text.data[end] == U'、' ||
         runes_at(text, begin - (begin > 1 ? 2 : 0), RUNES(U"科学"))))
        return true; /* 规划了|两个园区; 科学|规划、合理布局 */
    static const struct runes posted[] = {RUNES_ROW(U"公安"),           RUNES_ROW(U"民警"),
                                          RUNES_ROW(U"警力"),           RUNES_ROW(U"干警"),
                                          RUNES_ROW(U"医护"),           RUNES_ROW(U"专人"),
                                          RUNES_ROW(U"人员"),           RUNES_ROW(U"工作人员"),
                                          RUNES_ROW(U"车辆"),           RUNES_ROW(U"客车"),
                                          RUNES_ROW(U"公交"),           RUNES_ROW(U"志愿者"),
                                          RUNES_ROW(U"有劳动能力"),     RUNES_ROW(U"贫困户"),
                                          RUNES_ROW(U"贫困群众"),       RUNES_ROW(U"脱贫户"),
                                          RUNES_ROW(U"保洁员"),         RUNES_ROW(U"残疾人"),
                                          RUNES_ROW(U"公益性岗位人员"), {NULL, 0}};
    if (text.data[begin] == U'安' && phrase_word_at(text, end, limit, posted) != NULL)
        return true; /* 安排公安干警86名: who was sent */
    if (text.data[begin] == U'将' && end == begin + 1) {
        uint32_t number = end + (end < text.length && text.data[end] == U'近');
        if (number < (number > end ? text.length : limit) &&
            rune_traits(text.data[number]) & TRAIT_COUNT &&
            (number > end || rune_is_digit(text.data[number])))
            return true; /* 将38件珍宝复刻: what is done with them; 将近|5000人 */
    }
    if (text.data[begin] == U'将' && end == begin + 1 && disposes(text, end))
        return true;
    static const struct runes seen[] = {RUNES_ROW(U"必须看到"), RUNES_ROW(U"必须清醒"),
                                        RUNES_ROW(U"必须正视"), RUNES_ROW(U"必须承认"),
                                        RUNES_ROW(U"必须认识"), {NULL, 0}};
    if (phrase_word_at(text, begin, text.length, seen) != NULL)
        return true; /* what is there to be seen */
    static const struct runes numerals = RUNES_ROW(U"一二三四五六七八九十个");
    if (begin > 0 && runes_at(text, begin, RUNES(U"必须")) &&
        runes_hold(numerals, text.data[begin - 1]))
        return true; /* 三|必须, 五个|必须: rules by their number */
    static const struct runes above[] = {RUNES_ROW(U"向上"), RUNES_ROW(U"对上"), {NULL, 0}};
    if (text.data[begin] == U'争' && phrase_word_before(text, 0, begin, above) != NULL)
        return true;             /* 向上争取资金: got */
    enum { LONGEST_EFFORT = 6 }; /* 经过|持续|努力: what was done for it */
    static const struct runes through[] = {RUNES_ROW(U"经过"), RUNES_ROW(U"通过"), {NULL, 0}};
    if (runes_at(text, begin, RUNES(U"努力")) &&
        phrase_holds_word(text, begin > LONGEST_EFFORT ? begin - LONGEST_EFFORT : 0, begin,
                          through))
        return true;
    static const struct runes done_already[] = {
        RUNES_ROW(U"已"), RUNES_ROW(U"已经"), RUNES_ROW(U"均"), RUNES_ROW(U"都"),
        RUNES_ROW(U"正"), RUNES_ROW(U"全部"), {NULL, 0}};
    static const struct runes along[] = {RUNES_ROW(U"按"), RUNES_ROW(U"按照"), {NULL, 0}};
    if (runes_at(text, begin, RUNES(U"计划")) && begin > 1 &&
        phrase_word_before(text, begin - 2, begin, along) != NULL &&
        phrase_word_before(text, 0, begin - 1 - (text.data[begin - 1] == U'照'), done_already) !=
            NULL)
        return true; /* 已按|计划|完成, 均按|计划|开工 */
    if (runes_at(text, begin, RUNES(U"争取")) && is_got(text, end))
        return true;
    if (runes_at(text, begin, RUNES(U"预期")) && phrase_word_before(text, 0, begin, measured))
        return true;
    if (phrase_word_at(text, begin, end, nouns) == NULL)
        return false;
    bool spelled = end + 1 < text.length &&
                   (phrase_mark_at(text, end) & PHRASE_COLON || text.data[end + 1] == U'即');
    if (spelled)
        return false; /* 实施“十百千”计划，|即造就…: what it says */
    if (text.data[begin + 1] == U'划' && is_handled(text, begin, end, limit))
        return true;
    enum {
        LONGEST_GOAL = 8,
        FURTHEST_GOAL = 30
    }; /* 优于|省定目标: what the result is held against */
    uint32_t from = begin > LONGEST_GOAL ? begin - LONGEST_GOAL : 0;
    from = phrase_begin(text, from, begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    if (text.data[begin] == U'目' && phrase_find_word(text, from, begin, measured) < begin)
        return true;
    if (text.data[begin] == U'目' &&
        phrase_word_before(text, 0, begin, figure_held_goals()) != NULL)
        return true; /* a goal that is held in view */
    uint32_t view =
        phrase_begin(text, begin > FURTHEST_GOAL ? begin - FURTHEST_GOAL : 0, begin, PHRASE_CLAUSE);
    if (text.data[begin] == U'目' && end < text.length && phrase_mark_at(text, end) != 0 &&
        phrase_holds_word(text, view, begin, figure_held_goals()))
        return true; /* 围绕打造|…|的目标，建成…: what it was done for */
    if (text.data[begin] == U'目' && is_in_view(text, view, begin))
        return true;
    if (text.data[begin] == U'目' && is_met_or_named(text, view, begin, end))
        return true;
    static const struct runes done[] = {RUNES_ROW(U"完成年度"), RUNES_ROW(U"完成了年度"),
                                        RUNES_ROW(U"占年"),     RUNES_ROW(U"占年度"),
                                        RUNES_ROW(U"占全年"),   {NULL, 0}};
    if (phrase_word_before(text, 0, begin, done) != NULL)
        return true; /* 完成年度|计划|投资的七成 */
    static const struct runes of_plans[] = {
        RUNES_ROW(U"专项"), RUNES_ROW(U"总体"), RUNES_ROW(U"空间"), RUNES_ROW(U"产业"),
        RUNES_ROW(U"考核"), RUNES_ROW(U"三项"), RUNES_ROW(U"一"),   RUNES_ROW(U"两"),
        RUNES_ROW(U"行动"), {NULL, 0}};
    if (phrase_word_before(text, 0, begin, of_plans) != NULL && !runes_at(text, end, RUNES(U"是")))
        return true; /* 专项规划, 产业计划: a paper's name; but 总体目标|是 */
    char32_t before = begin > 0 ? text.data[begin - 1] : 0,
             after = end < limit ? text.data[end] : 0;
    /* …三年行动计划，: the plan's name ends there */
    bool named =
        end - begin == 2 && text.data[begin + 1] == U'划' &&
        runes_hold((struct runes)RUNES_ROW(U"动作展升增程设兴"), before) &&
        (after == 0 || after == U'，' || after == U'、' || after == U'”' || after == U'》');
    bool numbered =
        before == U'”' && after != U'建' && text.data[begin + 1] == U'划'; /* “十三五”|规划|项目 */
    return before == U'占' || numbered ||
           (before == U'度' && !runes_at(text, end, RUNES(U"投资")) &&
            !runes_at(text, end, RUNES(U"完成投资"))) ||
           before == U'成' || after == U'的' || after == U'数' || named;
}

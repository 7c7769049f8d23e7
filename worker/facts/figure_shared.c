/* What the members of a list leave to its first. They are told by the comma of enumeration right
 * behind the amount before, or by 其中 and the body that brings its share in. */
#include "facts/figure_shared.h"

#include "facts/figure_object.h"
#include "facts/figure_text.h"

/* Verbs that say what was done with each thing of a list, and that no thing's name begins with. */
static const struct span shared_verbs[] = {SPAN_ROW("新建改造"),
                                           SPAN_ROW("新改扩建"),
                                           SPAN_ROW("规划建设"),
                                           SPAN_ROW("新增"),
                                           SPAN_ROW("新建"),
                                           SPAN_ROW("引进"),
                                           SPAN_ROW("招引"),
                                           SPAN_ROW("建成"),
                                           SPAN_ROW("扣押"),
                                           SPAN_ROW("查获"),
                                           SPAN_ROW("缴获"),
                                           SPAN_ROW("收缴"),
                                           SPAN_ROW("查扣"),
                                           SPAN_ROW("培育"),
                                           SPAN_ROW("创建"),
                                           SPAN_ROW("配备"),
                                           SPAN_ROW("购置"),
                                           SPAN_ROW("添置"),
                                           SPAN_ROW("安装"),
                                           SPAN_ROW("增设"),
                                           SPAN_ROW("设立"),
                                           SPAN_ROW("种植"),
                                           SPAN_ROW("新栽"),
                                           SPAN_ROW("栽植"),
                                           SPAN_ROW("养殖"),
                                           SPAN_ROW("举办"),
                                           SPAN_ROW("开展"),
                                           SPAN_ROW("修建"),
                                           SPAN_ROW("铺设"),
                                           SPAN_ROW("改建"),
                                           SPAN_ROW("扩建"),
                                           SPAN_ROW("改造"),
                                           SPAN_ROW("采购"),
                                           SPAN_ROW("赠送"),
                                           SPAN_ROW("捐赠"),
                                           SPAN_ROW("打造"),
                                           SPAN_ROW("开设"),
                                           SPAN_ROW("出动"),
                                           SPAN_ROW("投入"),
                                           SPAN_ROW("损毁"),
                                           SPAN_ROW("冲毁"),
                                           SPAN_ROW("毁坏"),
                                           SPAN_ROW("建设"),
                                           SPAN_ROW("发放"),
                                           SPAN_ROW("分发"),
                                           SPAN_ROW("更换"),
                                           SPAN_ROW("拆除"),
                                           SPAN_ROW("架设"),
                                           SPAN_ROW("修复"),
                                           SPAN_ROW("新修"),
                                           SPAN_ROW("整修"),
                                           SPAN_ROW("维修"),
                                           SPAN_ROW("年产"),
                                           SPAN_ROW("日产"),
                                           SPAN_ROW("年加工"),
                                           SPAN_ROW("年处理"),
                                           SPAN_ROW("年出栏"),
                                           SPAN_ROW("年屠宰"),
                                           SPAN_ROW("养"),
                                           SPAN_ROW("种"),
                                           {NULL, 0}};

/* 新建|210亩|花卉、|510亩西瓜: whether the thing that a figure counts stands behind its amount,
 * right before `end`. */
static bool ends_in_thing(const struct figure_reader *reader, const struct figure *figure,
                          uint32_t end)
{
    enum { LONGEST = 12 };
    if (figure->at.end < 0 || (uint32_t)figure->at.end >= end ||
        end - (uint32_t)figure->at.end > LONGEST)
        return false;
    struct span thing = reading_text(reader->reading, (uint32_t)figure->at.end, end);
    return span_ends_with(figure->indicator, thing);
}

/* 规模以上工业实现总产值8亿元、|利润|1亿元; 年新增销售收入2050万元、|税金|300万元: whose sums those
 * are that the comma of enumeration parts, or that they are new; absent where the first tells
 * neither. */
static struct span owner_of_sums(const struct figure_reader *reader, const struct amount *amount,
                                 struct phrase own)
{
    static const struct span sums[] = {SPAN_ROW("总产值"),
                                       SPAN_ROW("产值"),
                                       SPAN_ROW("增加值"),
                                       SPAN_ROW("销售收入"),
                                       SPAN_ROW("营业收入"),
                                       SPAN_ROW("主营业务收入"),
                                       SPAN_ROW("利润"),
                                       SPAN_ROW("利润总额"),
                                       SPAN_ROW("利税"),
                                       SPAN_ROW("利税总额"),
                                       SPAN_ROW("税金"),
                                       SPAN_ROW("税收"),
                                       {NULL, 0}};
    static const struct span heads[] = {
        SPAN_ROW("年新增"), SPAN_ROW("规模以上工业企业"), SPAN_ROW("规模以上工业"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    uint32_t begin = amount->before.begin;
    begin += begin < amount->begin && text.data[begin] == U'、';
    if (amount->mention->type != MENTION_MONEY || begin == 0 || text.data[begin - 1] != U'、' ||
        own.begin != begin || !phrase_has_words(own) ||
        facts->figure_count <= reader->figures_from ||
        !span_is_word(figure_text_of(reader, own), sums))
        return (struct span){NULL, 0};
    const struct figure *before = &facts->figures[facts->figure_count - 1];
    size_t head = span_head_word(before->indicator, heads);
    return before->at.end == (int32_t)begin - 1 && span_equal(before->unit, SPAN("CNY")) &&
                   head > 0 &&
                   span_is_word(span_slice(before->indicator, head, before->indicator.length), sums)
               ? span_slice(before->indicator, 0, head)
               : (struct span){NULL, 0};
}

struct span figure_verb_of_list(const struct figure_reader *reader, const struct amount *amount,
                                struct phrase own)
{
    enum { NAME_LEAST = 2, THING_LEAST = 3 /* bytes */ };
    static const struct runes measures = RUNES_ROW(U"额量值率数价格费积度入资收税润耗金款长宽高重");
    static const struct runes others = RUNES_ROW(U"总在续共另新");
    static const struct span works[] = {SPAN_ROW("项目"), SPAN_ROW("工程"), {NULL, 0}},
                             nouns[] = {SPAN_ROW("养老"),   SPAN_ROW("养护"),   SPAN_ROW("养生"),
                                        SPAN_ROW("种子"),   SPAN_ROW("种业"),   SPAN_ROW("种质"),
                                        SPAN_ROW("建设用"), SPAN_ROW("建设资"), SPAN_ROW("建设期"),
                                        SPAN_ROW("建设规"), {NULL, 0}};
    static const struct runes harms = RUNES_ROW(U"淹砂沙毁损倒塌受死伤失转垮抓捣罚没");
    static const struct span damages[] = {SPAN_ROW("损毁"), SPAN_ROW("冲毁"), SPAN_ROW("毁坏"),
                                          SPAN_ROW("扣押"), SPAN_ROW("查获"), SPAN_ROW("缴获"),
                                          SPAN_ROW("收缴"), SPAN_ROW("查扣"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    struct span none = {NULL, 0};
    uint32_t begin = amount->before.begin;
    begin += begin < amount->begin && text.data[begin] == U'、';
    if (amount->mention->type == MENTION_MONEY)
        return owner_of_sums(reader, amount, own);
    if (amount->mention->type != MENTION_QUANTITY || begin == 0 ||
        facts->figure_count <= reader->figures_from)
        return none;
    const struct figure *before = &facts->figures[facts->figure_count - 1];
    if (text.data[begin - 1] != U'、' &&
        (phrase_mark_at(text, begin - 1) != PHRASE_COMMA || !phrase_has_words(own) ||
         runes_hold(harms, text.data[own.begin]) ||
         span_head_word(before->indicator, damages) == 0))
        return none; /* 冲毁河堤300米，|桥梁|2座 */
    if ((before->at.end != (int32_t)begin - 1 && !ends_in_thing(reader, before, begin - 1)) ||
        (before->aspect != ASPECT_COUNT && before->aspect != ASPECT_LEVEL) ||
        span_equal(before->unit, SPAN("CNY")))
        return none;
    if (phrase_has_words(own) &&
        (own.begin != begin || own.end < own.begin + NAME_LEAST ||
         runes_hold(others, text.data[own.begin]) || runes_hold(measures, text.data[own.end - 1]) ||
         figure_verb_within(text, own.begin, own.end) < own.end))
        return none;
    size_t verb = span_head_word(before->indicator, nouns) == 0
                      ? span_head_word(before->indicator, shared_verbs)
                      : 0;
    struct span thing = span_slice(before->indicator, verb, before->indicator.length);
    return verb > 0 && thing.length >= THING_LEAST && span_head_word(thing, works) == 0
               ? span_slice(before->indicator, 0, verb)
               : none;
}

/* Whether the sum told last in the sentence is what was produced, or none was told: what a trade
 * reached is no investment and no tax then. */
static bool tells_product(const struct figure_reader *reader)
{
    static const struct span products[] = {
        SPAN_ROW("生产总值"), SPAN_ROW("增加值"), SPAN_ROW("GDP"), {NULL, 0}};
    const struct facts *facts = reader->facts;
    for (size_t i = facts->figure_count; i > reader->before_from; i--) {
        const struct figure *figure = &facts->figures[i - 1];
        if (figure->aspect == ASPECT_LEVEL && span_equal(figure->unit, SPAN("CNY")))
            return span_tail_word(figure->indicator, products) > 0;
    }
    return true;
}

/* The amount that 其中 behind it takes a part of, the first of its unit; NULL where none is. */
static const struct figure *whole_of(const struct figure_reader *reader,
                                     const struct amount *amount, struct phrase own)
{
    static const struct runes among[] = {RUNES_ROW(U"其中"), {NULL, 0}};
    const struct facts *facts = reader->facts;
    size_t first =
        facts->figure_count > reader->figures_from ? reader->figures_from : reader->before_from;
    if (facts->figure_count <= first || amount->ordinal || amount->percent)
        return NULL;
    const struct figure *whole = &facts->figures[first];
    return span_equal(whole->unit, amount->mention->unit) && whole->at.end >= 0 &&
                   (whole->aspect == ASPECT_LEVEL || whole->aspect == ASPECT_COUNT) &&
                   phrase_holds_word(reader->reading->text, (uint32_t)whole->at.end, own.begin,
                                     among)
               ? whole
               : NULL;
}

uint32_t figure_place_of_name(const struct reading *reading, struct phrase name)
{
    const struct mention *place =
        phrase_has_words(name) ? reading_mention_at(reading, name.begin, MENTION_PLACE) : NULL;
    return place != NULL && place->end == name.end ? place->code : 0;
}

struct span figure_of_place(const struct figure_reader *reader, const struct amount *amount,
                            struct phrase own)
{
    const struct figure *whole =
        figure_place_of_name(reader->reading, own) != 0 ? whole_of(reader, amount, own) : NULL;
    return whole != NULL ? whole->indicator : (struct span){NULL, 0};
}

struct span figure_of_part(const struct figure_reader *reader, const struct amount *amount,
                           struct phrase own)
{
    static const struct runes where[] = {
        RUNES_ROW(U"县外省内"), RUNES_ROW(U"省外"), RUNES_ROW(U"省内"), RUNES_ROW(U"县外"),
        RUNES_ROW(U"县内"),     RUNES_ROW(U"境外"), RUNES_ROW(U"境内"), RUNES_ROW(U"市外"),
        RUNES_ROW(U"市内"),     RUNES_ROW(U"国外"), RUNES_ROW(U"国内"), RUNES_ROW(U"线上"),
        RUNES_ROW(U"线下"),     RUNES_ROW(U"区外"), RUNES_ROW(U"区内"), {NULL, 0}};
    static const struct runes trades[] = {
        RUNES_ROW(U"第一产业"), RUNES_ROW(U"第二产业"), RUNES_ROW(U"第三产业"), {NULL, 0}};
    static const struct runes makers[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"公司"), RUNES_ROW(U"煤矿"),
        RUNES_ROW(U"矿井"), RUNES_ROW(U"农场"), RUNES_ROW(U"电厂"),
        RUNES_ROW(U"电站"), RUNES_ROW(U"园区"), {NULL, 0}};
    static const struct runes reaching[] = {
        RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"生产"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct span none = {NULL, 0};
    if (phrase_is_word(text, own, trades) && amount->mention->type == MENTION_MONEY &&
        phrase_word_at(text, own.end, amount->begin, reaching) != NULL && tells_product(reader))
        return SPAN("增加值"); /* 第一产业|完成29亿元 */
    const struct figure *whole = whole_of(reader, amount, own);
    if (whole == NULL)
        return none;
    if (phrase_is_word(text, own, where) ||
        (whole->aspect == ASPECT_LEVEL && /* 原煤产量…，其中县属|企业|完成320万吨 */
         phrase_word_before(text, own.begin, own.end, makers) != NULL &&
         phrase_word_at(text, own.end, amount->begin, reaching) != NULL))
        return whole->indicator;
    if (phrase_is_word(text, own, trades) && span_ends_with(whole->indicator, SPAN("生产总值")))
        return SPAN("增加值");
    enum { TRADE_MOST = 6 };
    static const struct span outputs[] = {
        SPAN_ROW("增加值"), SPAN_ROW("总产值"), SPAN_ROW("产值"), {NULL, 0}};
    size_t output = span_tail_word(whole->indicator, outputs);
    bool trade = own.end > own.begin + 1 && own.end - own.begin <= TRADE_MOST &&
                 text.data[own.end - 1] == U'业' && whole->aspect == ASPECT_LEVEL;
    return trade && output > 0 /* 第二产业增加值…，其中：|工业|完成7亿元 */
               ? span_slice(whole->indicator, whole->indicator.length - output,
                            whole->indicator.length)
               : none;
}

/* 烟酒类|零售额, 采矿业|增加值: the measure that the name of a kind of goods (`goods`) or of a
 * trade ends with; empty where it is none of that. */
static struct span measure_of_kind(struct span name, bool goods)
{
    static const struct span measures[] = {
        SPAN_ROW("增加值"), SPAN_ROW("零售额"), SPAN_ROW("总产值"), SPAN_ROW("产值"),
        SPAN_ROW("价格"),   SPAN_ROW("投资"),   SPAN_ROW("用电量"), {NULL, 0}};
    size_t length = span_tail_word(name, measures), kind = name.length - length;
    return length > 0 && span_ends_with(span_slice(name, 0, kind), goods ? SPAN("类") : SPAN("业"))
               ? span_slice(name, kind, name.length)
               : (struct span){NULL, 0};
}

struct span figure_measure_of_kinds(const struct figure_reader *reader, const struct amount *amount,
                                    const struct wording *wording)
{
    enum { FURTHEST = 30 };
    static const struct runes among[] = {RUNES_ROW(U"价格中"),   RUNES_ROW(U"零售额中"),
                                         RUNES_ROW(U"增加值中"), RUNES_ROW(U"产值中"),
                                         RUNES_ROW(U"用电量中"), {NULL, 0}};
    static const struct runes kinds = RUNES_ROW(U"类业");
    static const struct runes others[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"就业"), RUNES_ROW(U"产业"), RUNES_ROW(U"创业"),
        RUNES_ROW(U"从业"), RUNES_ROW(U"行业"), RUNES_ROW(U"事业"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    struct phrase own = wording->indicator;
    struct span measure = {NULL, 0};
    if (!amount->percent || wording->sign == 0 || own.end < own.begin + 2 ||
        !runes_hold(kinds, text.data[own.end - 1]) ||
        phrase_word_before(text, own.begin, own.end, others) != NULL)
        return measure;
    const bool goods = text.data[own.end - 1] == U'类';
    for (size_t i = facts->figure_count; i > reader->before_from && measure.length == 0; i--)
        measure = measure_of_kind(facts->figures[i - 1].indicator, goods);
    if (measure.length > 0)
        return measure;
    uint32_t limit =
        amount->begin - reader->sentence > FURTHEST ? reader->sentence + FURTHEST : amount->begin;
    uint32_t end = phrase_end(text, reader->sentence, limit, PHRASE_COMMA);
    const struct runes *word = phrase_word_before(text, reader->sentence, end, among);
    return word != NULL ? reading_text(reader->reading, end - word->length, end - 1) : measure;
}

/* The name of a revenue without the body before it: 税务部门|一般公共预算收入. */
static struct span without_body(struct span revenue, const struct span *bodies)
{
    for (; bodies->data != NULL; bodies++) {
        size_t at = span_find(revenue, *bodies);
        if (at + bodies->length < revenue.length)
            return span_slice(revenue, at + bodies->length, revenue.length);
    }
    return revenue;
}

struct span figure_revenue_of_body(const struct figure_reader *reader, const struct amount *amount,
                                   struct phrase own)
{
    enum { FURTHEST = 80, BACK = 5 };
    static const struct runes bodies[] = {RUNES_ROW(U"部门"),   RUNES_ROW(U"税务局"),
                                          RUNES_ROW(U"财政局"), RUNES_ROW(U"国税"),
                                          RUNES_ROW(U"地税"),   {NULL, 0}};
    static const struct span names[] = {SPAN_ROW("部门"), SPAN_ROW("税务局"), SPAN_ROW("财政局"),
                                        SPAN_ROW("国税"), SPAN_ROW("地税"),   {NULL, 0}};
    static const struct runes bringing[] = {
        RUNES_ROW(U"完成"), RUNES_ROW(U"组织"), RUNES_ROW(U"入库"), RUNES_ROW(U"征收"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    struct span none = {NULL, 0};
    if (amount->mention->type != MENTION_MONEY ||
        phrase_word_before(text, own.begin, own.end, bodies) == NULL ||
        phrase_word_at(text, own.end, amount->begin, bringing) == NULL)
        return none;
    for (size_t back = 1; back <= BACK && back <= facts->figure_count; back++) {
        const struct figure *figure = &facts->figures[facts->figure_count - back];
        if (figure->at.end < 0 || (uint32_t)figure->at.end > amount->begin ||
            amount->begin - (uint32_t)figure->at.end > FURTHEST)
            return none;
        if (figure->aspect == ASPECT_LEVEL && span_equal(figure->unit, SPAN("CNY")))
            return span_ends_with(figure->indicator, SPAN("收入"))
                       ? without_body(figure->indicator, names)
                       : none;
    }
    return none;
}

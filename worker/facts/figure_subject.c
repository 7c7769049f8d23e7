/* What a name leaves to the subject before it: 总投资 of the project, 产量 of the crop, 其中|企业
 * of the new ones. */
#include "facts/figure_subject.h"

#include "facts/figure_carried.h"
#include "facts/figure_object.h"
#include "facts/figure_text.h"
#include "facts/figure_told.h"

static struct span noun_of_subject(const struct figure_reader *reader)
{
    return figure_noun_of(figure_last_subject(reader));
}

/* 其中|续建|15项，新建74项: kinds of works by themselves. */
static const struct span kinds_of_works[] = {
    SPAN_ROW("续建"), SPAN_ROW("新建"), SPAN_ROW("改建"), SPAN_ROW("扩建"), {NULL, 0}};

/* 已开工14个，|完工|5个: the subject is but a deed too; what both are told of, or nothing. */
static struct span noun_behind_deeds(const struct figure_reader *reader)
{
    static const struct span deeds[] = {SPAN_ROW("开工"), SPAN_ROW("完工"),   SPAN_ROW("竣工"),
                                        SPAN_ROW("投产"), SPAN_ROW("签约"),   SPAN_ROW("落地"),
                                        SPAN_ROW("办结"), SPAN_ROW("整改"),   SPAN_ROW("交付"),
                                        SPAN_ROW("通车"), SPAN_ROW("新开工"), {NULL, 0}};
    static const struct span takings[] = {SPAN_ROW("受理"), SPAN_ROW("接到"), SPAN_ROW("收到")};
    enum { LONGEST_TAKER = 18 }; /* bytes */
    for (uint32_t i = reader->subjects.count; i > 0; i--) {
        struct span subject = reader->subjects.names[i - 1];
        if (span_is_word(subject, deeds))
            continue;
        if (span_is_word(subject, kinds_of_works))
            break; /* 续建15项，|新建|74项 */
        for (size_t k = 0; k < sizeof(takings) / sizeof(*takings); k++) {
            size_t at = span_find(subject, takings[k]);
            if (at > 0 && at <= LONGEST_TAKER && at + takings[k].length < subject.length)
                return span_slice(subject, at + takings[k].length, subject.length);
        } /* 县法院受理|案件 */
        return figure_noun_of(subject);
    }
    return (struct span){NULL, 0};
}

/* 出口额, 存栏量: a noun that says itself what is measured. */
static bool names_measure(struct runes text, struct phrase words)
{
    static const struct runes ends = RUNES_ROW(U"额量值率数价格费积度入资收税润耗金款次");
    return words.end > words.begin && runes_hold(ends, text.data[words.end - 1]);
}

/* 整治项目|涉及行政村: where in a name it stands whom or where the thing before it concerns; the
 * name's length where it does not. */
static size_t concerned_at(struct span subject)
{
    size_t at = span_find(subject, SPAN("涉及"));
    return at > 0 ? at : subject.length;
}

/* 涵盖11个|县区, 惠及…|群众: where or whom it reaches, and nothing that costs something. */
static bool names_reach(struct span subject)
{
    static const struct span reached[] = {SPAN_ROW("县区"), SPAN_ROW("乡镇"), SPAN_ROW("镇街"),
                                          SPAN_ROW("村"),   SPAN_ROW("社区"), SPAN_ROW("街道"),
                                          SPAN_ROW("群众"), SPAN_ROW("村民"), {NULL, 0}};
    return concerned_at(subject) == subject.length && span_tail_word(subject, reached) > 0;
}

static const struct span across[] = {
    SPAN_ROW("宽"),   SPAN_ROW("宽度"),     SPAN_ROW("高"),   SPAN_ROW("高度"), SPAN_ROW("深"),
    SPAN_ROW("深度"), SPAN_ROW("厚"),       SPAN_ROW("厚度"), SPAN_ROW("净空"), SPAN_ROW("直径"),
    SPAN_ROW("跨径"), SPAN_ROW("设计时速"), {NULL, 0}};

/* 大道全长6公里，路基宽30米，|总投资: the last subject that is more than how wide or high a part
 * is, or a kind of works. */
static struct span subject_at_large(const struct figure_reader *reader)
{
    for (uint32_t i = reader->subjects.count; i > 1; i--)
        if (span_tail_word(reader->subjects.names[i - 1], across) == 0 &&
            !span_is_word(reader->subjects.names[i - 1], kinds_of_works))
            return reader->subjects.names[i - 1];
    return reader->subjects.count > 0 ? reader->subjects.names[0] : (struct span){NULL, 0};
}

/* 该桥全长860米，|宽|24.5米: of what thing such a measure is told; absent where none is. */
static struct span measured_before(const struct figure_reader *reader)
{
    static const struct span lengths[] = {SPAN_ROW("全长"),   SPAN_ROW("总长"), SPAN_ROW("长度"),
                                          SPAN_ROW("主线长"), SPAN_ROW("长"),   SPAN_ROW("宽"),
                                          {NULL, 0}};
    struct span subject = figure_last_subject(reader);
    size_t length = span_tail_word(subject, lengths);
    return length > 0 ? span_slice(subject, 0, subject.length - length) : (struct span){NULL, 0};
}

/* Words that mean nothing alone. */
static const struct runes relative[] = {RUNES_ROW(U"总数"),
                                        RUNES_ROW(U"总投资额"),
                                        RUNES_ROW(U"总投资金额"),
                                        RUNES_ROW(U"总投资"),
                                        RUNES_ROW(U"投资额"),
                                        RUNES_ROW(U"投资总额"),
                                        RUNES_ROW(U"投资总金额"),
                                        RUNES_ROW(U"总量"),
                                        RUNES_ROW(U"总额"),
                                        RUNES_ROW(U"增加值"),
                                        RUNES_ROW(U"综合产值"),
                                        RUNES_ROW(U"占地"),
                                        RUNES_ROW(U"年综合产值"),
                                        RUNES_ROW(U"净增"),
                                        RUNES_ROW(U"占比"),
                                        RUNES_ROW(U"占"),
                                        RUNES_ROW(U"数量"),
                                        RUNES_ROW(U"金额"),
                                        {NULL, 0}};

/* The subject without such a word of its own at its end: X项目|总投资. Empty where nothing is left.
 */
static struct span base_of_subject(const struct figure_reader *reader)
{
    static const struct span extents[] = {
        SPAN_ROW("总建筑面积"), SPAN_ROW("建筑面积"), SPAN_ROW("总占地面积"),
        SPAN_ROW("占地面积"),   SPAN_ROW("规划用地"), SPAN_ROW("用地面积"),
        SPAN_ROW("总面积"),     SPAN_ROW("总长度"),   SPAN_ROW("全长"),
        SPAN_ROW("用地"),       SPAN_ROW("总长"),     SPAN_ROW("种植规模"),
        SPAN_ROW("养殖规模"),   SPAN_ROW("复种面积"), SPAN_ROW("播种面积"),
        SPAN_ROW("种植面积"),   SPAN_ROW("养殖面积"), SPAN_ROW("栽培面积"),
        SPAN_ROW("栽植面积"),   SPAN_ROW("总产值"),   SPAN_ROW("主线长"),
        SPAN_ROW("占地"),       SPAN_ROW("概算投资"), SPAN_ROW("估算投资"),
        SPAN_ROW("计划投资"),   SPAN_ROW("预计投资"), {NULL, 0}};
    static const struct span uses[] = {
        SPAN_ROW("使用"), SPAN_ROW("占用"), SPAN_ROW("征用"), SPAN_ROW("规划"), {NULL, 0}};
    static const struct span kinds[] = {SPAN_ROW("签约项目"),
                                        SPAN_ROW("开工项目"),
                                        SPAN_ROW("新签约项目"),
                                        SPAN_ROW("新开工项目"),
                                        SPAN_ROW("集中签约项目"),
                                        SPAN_ROW("集中开工项目"),
                                        {NULL, 0}};
    struct span told = subject_at_large(reader);
    told = span_slice(told, 0, concerned_at(told));
    struct span subject = span_is_word(told, kinds) ? told : figure_noun_of(told);
    if (span_head_word(subject, uses) > 0)
        return (struct span){NULL, 0}; /* 使用岸线2公里，|总投资: not the shore's */
    size_t extent = span_tail_word(subject, extents);
    if (extent > 0)
        return span_slice(subject, 0, subject.length - extent);
    for (const struct runes *row = relative; row->data != NULL; row++) {
        struct span word = runes_to_utf8(reader->reading->arena, *row);
        if (span_ends_with(subject, word))
            return span_slice(subject, 0, subject.length - word.length);
    }
    return subject;
}

/* 甲项目总投资3亿元，|总建筑面积5万平方米; 工业项目30项，|完成投资14亿元: the works that such a
 * measure is of; absent where none were told. */
static struct span works_measured(const struct figure_reader *reader, struct phrase own)
{
    static const struct runes measures[] = {
        RUNES_ROW(U"总建筑面积"),   RUNES_ROW(U"建筑面积"), RUNES_ROW(U"总占地面积"),
        RUNES_ROW(U"规划用地面积"), RUNES_ROW(U"占地面积"), RUNES_ROW(U"概算总投资"),
        RUNES_ROW(U"计划总投资"),   RUNES_ROW(U"完成投资"), {NULL, 0}};
    static const struct span works[] = {SPAN_ROW("项目"),   SPAN_ROW("工程"), SPAN_ROW("产业园"),
                                        SPAN_ROW("综合楼"), SPAN_ROW("高速"), SPAN_ROW("公路"),
                                        SPAN_ROW("铁路"),   {NULL, 0}};
    if (!phrase_is_word(reader->reading->text, own, measures))
        return (struct span){NULL, 0};
    static const struct span bare[] = {SPAN_ROW("项目"), SPAN_ROW("工程"), {NULL, 0}};
    struct span base = base_of_subject(reader);
    if (span_is_word(base, bare) && span_ends_with(figure_last_subject(reader), base))
        return figure_last_subject(reader); /* 续建项目36个，|完成投资 */
    return span_tail_word(base, works) > 0 ? base : (struct span){NULL, 0};
}

/* Whether the name is the yield of what was told last, as an area. */
static bool yields_of(const struct figure_reader *reader, struct span name)
{
    static const struct span yields[] = {
        SPAN_ROW("产量"), SPAN_ROW("总产量"), SPAN_ROW("年产量"), {NULL, 0}};
    static const struct span areas[] = {SPAN_ROW("公顷"), SPAN_ROW("亩"), {NULL, 0}};
    static const struct span extents[] = {SPAN_ROW("面积"), SPAN_ROW("规模"), {NULL, 0}};
    if (!span_is_word(name, yields) || reader->subjects.count == 0)
        return false;
    for (size_t i = reader->facts->figure_count; i > reader->figures_from; i--) {
        const struct figure *figure = &reader->facts->figures[i - 1];
        if (figure->aspect == ASPECT_LEVEL)
            return span_is_word(figure->unit, areas) &&
                   span_tail_word(figure->indicator, extents) == 0 &&
                   span_equal(figure->indicator, figure_last_subject(reader));
    }
    return false;
}

/* 肉鸡养殖场, 生猪规模养殖户: what such farms keep; absent for other things. */
static struct span kept_on_farms(struct span farms)
{
    static const struct span kinds[] = {SPAN_ROW("规模养殖场"),   SPAN_ROW("养殖规模场"),
                                        SPAN_ROW("标准化养殖场"), SPAN_ROW("养殖场"),
                                        SPAN_ROW("规模养殖户"),   SPAN_ROW("养殖大户"),
                                        SPAN_ROW("养殖户"),       SPAN_ROW("养殖小区"),
                                        SPAN_ROW("规模场"),       {NULL, 0}};
    farms = figure_noun_of(farms);
    size_t kind = span_tail_word(farms, kinds);
    return kind > 0 ? span_slice(farms, 0, farms.length - kind) : (struct span){NULL, 0};
}

/* 茶叶交易量7万吨，|交易额33亿元; 新栽果树2万亩，|总面积29万亩: of what a measure tells that is all
 * there is of a name, by the measure or the planting before it; absent where nothing is. */
static struct span owner_of_measure(const struct figure_reader *reader, struct phrase own)
{
    static const struct span measures[] = {SPAN_ROW("种植面积"),
                                           SPAN_ROW("播种面积"),
                                           SPAN_ROW("栽培面积"),
                                           SPAN_ROW("养殖面积"),
                                           SPAN_ROW("复种面积"),
                                           SPAN_ROW("总面积"),
                                           SPAN_ROW("面积"),
                                           SPAN_ROW("总产量"),
                                           SPAN_ROW("年产量"),
                                           SPAN_ROW("产量"),
                                           SPAN_ROW("总产值"),
                                           SPAN_ROW("年产值"),
                                           SPAN_ROW("产值"),
                                           SPAN_ROW("交易量"),
                                           SPAN_ROW("交易额"),
                                           SPAN_ROW("销售量"),
                                           SPAN_ROW("销售额"),
                                           SPAN_ROW("销售收入"),
                                           SPAN_ROW("销量"),
                                           SPAN_ROW("出栏量"),
                                           SPAN_ROW("存栏量"),
                                           SPAN_ROW("出口量"),
                                           SPAN_ROW("出口额"),
                                           SPAN_ROW("单产"),
                                           SPAN_ROW("综合产值"),
                                           SPAN_ROW("存栏"),
                                           SPAN_ROW("出栏"),
                                           SPAN_ROW("栽培"),
                                           SPAN_ROW("鲜果产量"),
                                           SPAN_ROW("平均亩产"),
                                           SPAN_ROW("亩产"),
                                           SPAN_ROW("总产"),
                                           SPAN_ROW("播面"),
                                           SPAN_ROW("种植"),
                                           {NULL, 0}};
    static const struct span plantings[] = {
        SPAN_ROW("新栽"), SPAN_ROW("新种"),   SPAN_ROW("新植"),   SPAN_ROW("种植"),
        SPAN_ROW("栽植"), SPAN_ROW("栽种"),   SPAN_ROW("养殖"),   SPAN_ROW("出栏"),
        SPAN_ROW("存栏"), SPAN_ROW("年出栏"), SPAN_ROW("年存栏"), {NULL, 0}};
    static const struct span states[] = {
        SPAN_ROW("挂果"), SPAN_ROW("结果"), SPAN_ROW("投产"), SPAN_ROW("丰产"),   SPAN_ROW("盛产"),
        SPAN_ROW("采摘"), SPAN_ROW("采收"), SPAN_ROW("收获"), SPAN_ROW("可采"),   SPAN_ROW("开采"),
        SPAN_ROW("成林"), SPAN_ROW("新增"), SPAN_ROW("平均"), SPAN_ROW("挂果园"), {NULL, 0}};
    static const struct span ways[] = {SPAN_ROW("播种"), SPAN_ROW("栽培"), SPAN_ROW("复种"),
                                       SPAN_ROW("规模"), SPAN_ROW("面积"), {NULL, 0}};
    static const struct span herds[] = {
        SPAN_ROW("存栏"), SPAN_ROW("出栏"), SPAN_ROW("存栏量"), SPAN_ROW("出栏量"), {NULL, 0}};
    enum { LONGEST_OWNER = 24, OWNER_LEAST = 6 }; /* bytes */
    struct span name = figure_text_of(reader, own), subject = figure_last_subject(reader),
                none = {NULL, 0};
    if (!span_is_word(name, measures))
        return none;
    struct span owner = none;
    bool behind = reader->subjects.count == 0; /* 生猪出栏5万头；|存栏|3万头 */
    size_t told = behind ? reader->figures_from - reader->before_from : reader->subjects.count;
    for (size_t back = told; back > 0 && owner.length == 0; back--) {
        subject = behind ? reader->facts->figures[reader->before_from + back - 1].indicator
                         : reader->subjects.names[back - 1];
        for (const struct span *measure = measures; measure->data != NULL && owner.length == 0;
             measure++)
            if (span_ends_with(subject, *measure) && !span_equal(subject, *measure) &&
                !span_ends_with(subject, SPAN("建筑面积")) &&
                !span_ends_with(subject, SPAN("占地面积")))
                owner = span_slice(subject, 0, subject.length - measure->length);
        if (span_is_word(owner, plantings) || span_is_word(owner, ways))
            return none; /* 种植面积…，|产值|: whose land it is was not told */
        if (owner.length == 0 || !span_is_word(owner, states))
            break;
        owner = none; /* 核桃面积9万亩，其中|挂果|面积6万亩，产量…: of the walnuts */
    }
    owner = span_slice(owner, owner.length > 0 ? span_head_word(owner, states) : 0,
                       owner.length); /* 投产|猕猴桃种植面积…，总产量 */
    if (owner.length == 0 && span_is_word(name, herds))
        owner = kept_on_farms(subject); /* 肉鸡养殖场128户，|存栏 */
    if (owner.length == 0 && yields_of(reader, name))
        owner = figure_noun_of(figure_last_subject(reader)); /* 果用瓜1107公顷，|产量|2万吨 */
    struct span whole = owner.length > 0 ? owner : subject;
    size_t planting = span_head_word(whole, plantings);
    bool planted = planting > 0 && whole.length > planting;
    if (planted)
        owner = span_slice(whole, planting, whole.length);
    if (span_is_word(owner, ways))
        return none; /* 养殖规模…，|年产值|: of what was not told */
    return owner.length >= OWNER_LEAST - (planted ? 3 : 0) && owner.length <= LONGEST_OWNER ? owner
                                                                                            : none;
}

/* 新登记, 新增: how long the verb of what is new is at the head of a name. */
static size_t new_length(struct span name)
{
    static const struct span verbs[] = {SPAN_ROW("新登记"), SPAN_ROW("新签约"), SPAN_ROW("新引进"),
                                        SPAN_ROW("新开工"), SPAN_ROW("新注册"), SPAN_ROW("新增加"),
                                        SPAN_ROW("新增"),   {NULL, 0}};
    return span_head_word(name, verbs);
}

/* 新登记经营主体6894户，其中|企业|1827户: new ones too. */
static bool new_among(const struct figure_reader *reader, const struct amount *amount,
                      struct phrase own)
{
    enum { LONGEST_SHORT = 8 };
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    return amount->mention->countable && facts->figure_count > 0 &&
           runes_at(text, amount->clause_begin, RUNES(U"其中")) &&
           span_equal(facts->figures[facts->figure_count - 1].unit, amount->mention->unit) &&
           own.end - own.begin <= LONGEST_SHORT && new_length(figure_last_subject(reader)) > 0 &&
           text.data[own.begin] != U'新';
}

/* 空气质量优良天数327天，|优良率91.4%; 新签约项目87个，|开工率81%: the rate of what was told
 * before, by the word that both begin with, or of the projects counted; absent for other names. */
static struct span rate_of_subject(const struct figure_reader *reader, struct phrase own)
{
    enum { WORD = 2, LONGEST_RATE = 5, BYTES = 6, LONGEST_TAIL = 12 };
    static const struct runes works[] = {
        RUNES_ROW(U"开工率"), RUNES_ROW(U"投产率"), RUNES_ROW(U"竣工率"), RUNES_ROW(U"完工率"),
        RUNES_ROW(U"达产率"), RUNES_ROW(U"落地率"), RUNES_ROW(U"履约率"), {NULL, 0}};
    static const struct span things[] = {
        SPAN_ROW("项目"), SPAN_ROW("工程"), SPAN_ROW("企业"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct span subject = figure_last_subject(reader), none = {NULL, 0};
    uint32_t length = own.end - own.begin;
    if (length <= WORD || length > LONGEST_RATE || text.data[own.end - 1] != U'率')
        return none;
    struct span word = figure_text_of(reader, (struct phrase){own.begin, own.begin + WORD});
    size_t at = span_find(subject, word);
    static const struct runes reached[] = {
        RUNES_ROW(U"覆盖率"), RUNES_ROW(U"完成率"), RUNES_ROW(U"普及率"), {NULL, 0}};
    static const struct span made[] = {SPAN_ROW("新建改造"), SPAN_ROW("新改建"), SPAN_ROW("建设"),
                                       SPAN_ROW("改造"),     SPAN_ROW("新建"),   SPAN_ROW("安装"),
                                       SPAN_ROW("改建"),     SPAN_ROW("铺设"),   {NULL, 0}};
    const struct facts *facts = reader->facts;
    if (phrase_is_word(text, own, reached) && facts->figure_count > reader->figures_from &&
        facts->figures[facts->figure_count - 1].aspect == ASPECT_COUNT) {
        struct span counted = figure_noun_of(subject); /* 建成服务站96个，|覆盖率 */
        size_t deed = runes_at(text, own.begin, RUNES(U"普及")) ? span_tail_word(counted, made) : 0;
        return span_slice(counted, 0, counted.length - deed); /* 厕所|改造|3000户，|普及率 */
    }
    static const struct span deeds[] = {
        SPAN_ROW("治理"), SPAN_ROW("改造"), SPAN_ROW("建设"), SPAN_ROW("新增"), SPAN_ROW("新建"),
        SPAN_ROW("完成"), SPAN_ROW("实施"), SPAN_ROW("开展"), SPAN_ROW("减少"), SPAN_ROW("消除"),
        SPAN_ROW("增加"), SPAN_ROW("解决"), SPAN_ROW("剩余"), SPAN_ROW("审"),   SPAN_ROW("识别"),
        SPAN_ROW("摸排"), SPAN_ROW("帮扶"), SPAN_ROW("未"),   SPAN_ROW("已"),   {NULL, 0}};
    if (at < subject.length && span_tail_word(span_slice(subject, 0, at), deeds) > 0)
        return none; /* 治理|水土流失面积…，水土保持率 */
    static const struct span installs[] = {SPAN_ROW("安装"), SPAN_ROW("入驻"), SPAN_ROW("改造"),
                                           SPAN_ROW("发放"), SPAN_ROW("整改"), {NULL, 0}};
    if (word.length == BYTES && at + BYTES < subject.length &&
        subject.length - at - BYTES <= LONGEST_TAIL + BYTES && span_is_word(word, installs))
        return span_slice(subject, at + BYTES, subject.length); /* 免费安装报警器，|安装率 */
    if (word.length == BYTES && at > 0 && at + BYTES < subject.length &&
        subject.length - at - BYTES <= LONGEST_TAIL)
        return span_slice(subject, 0, at);
    return span_tail_word(subject, things) > 0 &&
                   phrase_word_at(text, own.begin, own.end, works) != NULL
               ? subject
               : none;
}

/* 一般公共预算收入增长1.9%、|支出|超过70亿元: the sibling's whole with this name; absent where the
 * subject is no such sibling. */
static struct span beside_sibling(const struct figure_reader *reader, struct span name)
{
    static const struct {
        struct span name, other;
    } siblings[] = {
        {SPAN_ROW("支出"), SPAN_ROW("收入")},         {SPAN_ROW("贷款余额"), SPAN_ROW("存款余额")},
        {SPAN_ROW("出口"), SPAN_ROW("进口")},         {SPAN_ROW("进口"), SPAN_ROW("出口")},
        {SPAN_ROW("出口额"), SPAN_ROW("进口额")},     {SPAN_ROW("进口额"), SPAN_ROW("出口额")},
        {SPAN_ROW("存款余额"), SPAN_ROW("贷款余额")}, {SPAN_ROW("总产值"), SPAN_ROW("增加值")}};
    struct span subject = figure_last_subject(reader);
    for (size_t i = 0; i < sizeof(siblings) / sizeof(siblings[0]); i++)
        if (span_equal(name, siblings[i].name) && span_ends_with(subject, siblings[i].other) &&
            !span_ends_with(subject, SPAN("进出口")))
            return figure_join(reader->reading->arena,
                               span_slice(subject, 0, subject.length - siblings[i].other.length),
                               name);
    return (struct span){NULL, 0};
}

/* 亿元以上项目18个，其中|10亿元以上|2个: the things whose sizes are told. */
static struct span things_of_size(struct span subject)
{
    enum { WORD = 6 }; /* bytes */
    size_t above = span_find(subject, SPAN("以上"));
    if (above + WORD < subject.length)
        return span_slice(subject, above + WORD, subject.length);
    if (above + WORD == subject.length)
        return (struct span){NULL, 0};
    return subject.length > WORD ? span_slice(subject, subject.length - WORD, subject.length)
                                 : subject;
}

/* 国家级|龙头企业1家、省级10家, 市级以上|龙头企业…其中国家级: the things behind the level. */
static struct span things_of_level(struct span subject)
{
    static const struct span onwards[] = {SPAN_ROW("及以上"), SPAN_ROW("以上"), {NULL, 0}};
    const struct span level = SPAN("级");
    struct span rest =
        span_slice(subject, span_find(subject, level) + level.length, subject.length);
    return span_slice(rest, span_head_word(rest, onwards), rest.length);
}

/* 玉米播种面积…，|大豆|26.4万亩: what is measured of both; absent where the subject measures
 * nothing, or is no more than a short measure. */
static struct span measure_of_subject(struct span subject)
{
    enum { LONGEST_SHORT = 12 }; /* bytes */
    static const struct span measures[] = {SPAN_ROW("播种面积"),
                                           SPAN_ROW("种植面积"),
                                           SPAN_ROW("养殖面积"),
                                           SPAN_ROW("面积"),
                                           SPAN_ROW("总产量"),
                                           SPAN_ROW("产量"),
                                           SPAN_ROW("总产值"),
                                           SPAN_ROW("产值"),
                                           SPAN_ROW("收入"),
                                           SPAN_ROW("余额"),
                                           SPAN_ROW("社会消费品零售总额"),
                                           SPAN_ROW("总额"),
                                           SPAN_ROW("存栏"),
                                           SPAN_ROW("出栏"),
                                           {NULL, 0}};
    for (const struct span *measure = measures; measure->data != NULL; measure++)
        if (span_ends_with(subject, *measure) &&
            (subject.length > measure->length || measure->length > LONGEST_SHORT))
            return *measure;
    return (struct span){NULL, 0};
}

/* The subject that such a word is of, without a measure that stands in its place: 茶园面积6万亩，
 * |综合产值|9亿元 is that of the gardens, 规模以上工业产值60亿元，|增加值|18亿元 of the industry.
 */
static struct span base_for(const struct figure_reader *reader, struct span name)
{
    static const struct span outputs[] = {SPAN_ROW("销售产值"), SPAN_ROW("产值"), {NULL, 0}};
    struct span base = base_of_subject(reader), measure = measure_of_subject(base);
    size_t taken = 0;
    if (span_equal(name, SPAN("增加值")))
        taken = span_tail_word(base, outputs);
    else if (span_ends_with(name, SPAN("综合产值")) && measure.length < base.length)
        taken = measure.length;
    base = span_slice(base, 0, base.length - taken);
    static const struct span states[] = {SPAN_ROW("挂果"), SPAN_ROW("投产"), {NULL, 0}};
    size_t state = taken > 0 ? span_tail_word(base, states) : 0; /* 梨园|投产|面积 */
    return span_slice(base, 0, base.length - (state < base.length ? state : 0));
}

/* 占38%, 税收占比: of a whole, which has no measure of its own to leave. */
static bool is_part(struct runes text, const struct amount *amount, struct phrase own)
{
    static const struct runes takes[] = {RUNES_ROW(U"占"), {NULL, 0}};
    static const struct runes weights[] = {RUNES_ROW(U"占比"), RUNES_ROW(U"比重"), {NULL, 0}};
    return ((amount->percent || amount->fraction) &&
            phrase_word_before(text, amount->before.begin, amount->before.end, takes) != NULL) ||
           phrase_word_before(text, own.begin, own.end, weights) != NULL;
}

/* What a name leaves to the subject where it is all that its words say: a measure, a rate. */
static struct span owner_of_name(const struct figure_reader *reader, const struct amount *amount,
                                 struct phrase own)
{
    struct span owner = owner_of_measure(reader, own);
    return owner.length == 0 && amount->percent ? rate_of_subject(reader, own) : owner;
}

/* 培育企业5家，|综合产值|突破100亿元, 涵盖11个县区，|总投资|…: not those of the things counted. */
static bool is_apart_from_things(const struct figure_reader *reader, struct phrase own)
{
    static const struct runes output[] = {RUNES_ROW(U"综合产值"), {NULL, 0}};
    static const struct runes sums[] = {RUNES_ROW(U"总投资额"),
                                        RUNES_ROW(U"总投资"),
                                        RUNES_ROW(U"投资额"),
                                        RUNES_ROW(U"投资总额"),
                                        {NULL, 0}};
    struct runes text = reader->reading->text;
    return phrase_word_at(text, own.begin, own.end, output) != NULL ||
           (phrase_word_at(text, own.begin, own.end, sums) != NULL &&
            names_reach(figure_last_subject(reader)));
}

/* 今年改造20个，明年|改造|25个: the noun without the verb that the name says already. */
static struct span without_verb(struct span noun, struct span verb)
{
    enum { VERB = 6 }; /* bytes */
    if (span_ends_with(noun, verb))
        return (struct span){NULL, 0}; /* 先行|改造 */
    if (verb.length > VERB && noun.length > VERB &&
        span_starts_with(noun, span_slice(verb, 0, VERB)))
        return span_slice(noun, VERB, noun.length); /* 调解纠纷1530件，|调解成功|1512件 */
    return span_starts_with(noun, verb) ? span_slice(noun, verb.length, noun.length) : noun;
}

static bool is_written(const struct figure_reader *reader, struct phrase words, struct span name)
{
    return span_equal(name, figure_text_of(reader, words));
}

struct span figure_completed(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording, struct span name)
{
    enum { LONGEST_SHORT = 4 };
    static const struct span yields[] = {SPAN_ROW("存栏"),   SPAN_ROW("出栏"), SPAN_ROW("存栏量"),
                                         SPAN_ROW("出栏量"), SPAN_ROW("产量"), SPAN_ROW("总产"),
                                         SPAN_ROW("总产量"), SPAN_ROW("单产"), SPAN_ROW("年产量"),
                                         SPAN_ROW("亩产"),   SPAN_ROW("产值"), SPAN_ROW("总产值"),
                                         {NULL, 0}};
    static const struct span dimensions[] = {
        SPAN_ROW("宽"), SPAN_ROW("高"), SPAN_ROW("深"), SPAN_ROW("厚"), {NULL, 0}};
    static const struct runes sizes[] = {RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), {NULL, 0}};
    static const struct runes each[] = {
        RUNES_ROW(U"人均"), RUNES_ROW(U"户均"), RUNES_ROW(U"亩均"), RUNES_ROW(U"村均"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = wording->indicator;
    uint32_t length = own.end - own.begin;
    struct span subject = figure_last_subject(reader);
    if (subject.length == 0 && span_is_word(name, yields) && !amount->ordinal &&
        is_written(reader, own, name)) {
        struct span owner = owner_of_measure(reader, own); /* behind a semicolon as well */
        return owner.length > 0 ? figure_join(arena, owner, name) : name;
    }
    struct span carried = figure_carried(reader, amount, own, name);
    if (carried.length > 0)
        return carried;
    if ((subject.length == 0 || figure_thing_is_listed(text, amount)) &&
        phrase_is_word(text, own, relative) && is_written(reader, own, name)) {
        struct phrase thing = figure_thing_before(reader, amount); /* 甲项目，|总投资|3亿元 */
        if (thing.end <= thing.begin)
            thing = figure_works_before(reader, amount);
        if (thing.end <= thing.begin && subject.length == 0)
            thing = figure_thing_headed(reader, amount, reader->sentence);
        if (thing.end > thing.begin)
            return figure_join(arena, figure_text_of(reader, thing), name);
    }
    if (subject.length == 0 || amount->ordinal)
        return name;
    if (span_is_word(name, dimensions))
        return figure_join(arena, measured_before(reader), name);
    struct span sibling = beside_sibling(reader, name);
    if (sibling.length > 0)
        return sibling;
    const struct facts *facts = reader->facts;
    bool counted =
        facts->figure_count > 0 && facts->figures[facts->figure_count - 1].aspect == ASPECT_COUNT;
    bool same_unit =
        facts->figure_count > 0 &&
        span_equal(facts->figures[facts->figure_count - 1].unit, amount->mention->unit);
    if (counted && is_apart_from_things(reader, own))
        return name;
    if (phrase_is_word(text, own, relative) && is_written(reader, own, name))
        return figure_join(arena, base_for(reader, name), name);
    struct span works = works_measured(reader, own);
    if (works.length > 0)
        return figure_join(arena, works, name);
    if (amount->mention->countable && rune_is_digit(text.data[own.begin]) && counted &&
        phrase_word_before(text, own.begin, own.end, sizes) != NULL)
        return figure_join(arena, name, things_of_size(subject));
    struct span owner = owner_of_name(reader, amount, own);
    if (owner.length > 0 && is_written(reader, own, name))
        return figure_join_once(arena, owner, name);
    if (new_among(reader, amount, own))
        return figure_join(arena, span_slice(subject, 0, new_length(subject)), name);
    if (phrase_is_word(text, own, each)) {
        static const struct span reaching[] = {
            SPAN_ROW("惠及"), SPAN_ROW("覆盖"), SPAN_ROW("涉及"), {NULL, 0}};
        struct span noun = noun_of_subject(reader);
        return span_head_word(noun, reaching) > 0
                   ? (struct span){NULL, 0}          /* 惠及农户…，户均4166元 */
                   : figure_join(arena, name, noun); /* 人均|茶园面积 */
    }
    if (same_unit && length >= 2 && length <= LONGEST_SHORT && text.data[own.end - 1] == U'级') {
        if (span_find(subject, SPAN("级")) < subject.length)
            return figure_join(arena, name, things_of_level(subject));
        if (runes_at(text, amount->clause_begin, RUNES(U"其中"))) /* 合作社320家，其中|国家级 */
            return figure_join(arena, name, figure_noun_of(subject));
    }
    if (same_unit && (amount->mention->countable || amount->mention->type == MENTION_QUANTITY) &&
        figure_is_bare_verb(text, own) && is_written(reader, own, name))
        return figure_join(arena, name,
                           without_verb(noun_behind_deeds(reader), name)); /* 竣工投产12个 */
    if (counted && amount->mention->type == MENTION_MONEY && span_equal(name, SPAN("投资")) &&
        own.begin > 0 && text.data[own.begin - 1] == U'、')
        return figure_join(arena, noun_of_subject(reader), name); /* 文旅类8个、|投资|15亿元 */
    if (same_unit && length <= LONGEST_SHORT && !is_part(text, amount, own) &&
        !names_measure(text, own))
        return figure_join(arena, name, measure_of_subject(subject));
    return name;
}

/* What a name leaves to the subject before it: 总投资 of the project, 产量 of the crop, 其中|企业
 * of the new ones. */
#include "facts/figure_subject.h"

#include "facts/figure_carried.h"
#include "facts/figure_object.h"

/* The subject without the verbs that lead it: 新增规模以上工业企业. */
struct span figure_noun_of(struct span subject)
{
    static const struct span verbs[] = {
        {"新增", 6},   {"引进", 6},   {"新开工", 9}, {"开工", 6}, {"实施", 6}, {"建成", 6},
        {"新建", 6},   {"签约", 6},   {"排查", 6},   {"完成", 6}, {"落户", 6}, {"培育", 6},
        {"新签约", 9}, {"改造", 6},   {"发展", 6},   {"续建", 6}, {"年产", 6}, {"收到", 6},
        {"接到", 6},   {"受理", 6},   {"新登记", 9}, {"征集", 6}, {"梳理", 6}, {"储备", 6},
        {"谋划", 6},   {"新引进", 9}, {"新栽", 6},   {"新种", 6}, {"种植", 6}, {"新植", 6},
        {"共收到", 9}, {"查处", 6},   {"接待", 6},   {"安排", 6}, {"收集", 6}, {"发现", 6}};
    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
        if (span_starts_with(subject, verbs[i]) && subject.length > verbs[i].length + 3)
            return span_slice(subject, verbs[i].length, subject.length);
    return subject;
}

static struct span noun_of_subject(const struct figure_reader *reader)
{
    return figure_noun_of(figure_last_subject(reader));
}

/* 已开工14个，|完工|5个: the subject is but a deed too; what both are told of, or nothing. */
static struct span noun_behind_deeds(const struct figure_reader *reader)
{
    static const struct span deeds[] = {{"开工", 6}, {"完工", 6}, {"竣工", 6},  {"投产", 6},
                                        {"签约", 6}, {"落地", 6}, {"办结", 6},  {"整改", 6},
                                        {"交付", 6}, {"通车", 6}, {"新开工", 9}};
    for (uint32_t i = reader->subjects.count; i > 0; i--) {
        bool deed = false;
        for (size_t k = 0; k < sizeof(deeds) / sizeof(deeds[0]) && !deed; k++)
            deed = span_equal(reader->subjects.names[i - 1], deeds[k]);
        if (!deed)
            return figure_noun_of(reader->subjects.names[i - 1]);
    }
    return (struct span){NULL, 0};
}

/* 出口额, 存栏量: a noun that says itself what is measured. */
static bool names_measure(struct runes text, struct phrase words)
{
    static const struct runes ends = RUNES_ROW(U"额量值率数价格费积度入资收税润耗金款");
    return words.end > words.begin &&
           runes_find(ends, 0, runes_slice(text, words.end - 1, words.end)) < ends.length;
}

static bool ends_with_one_of(struct span name, const struct span *ends, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (span_ends_with(name, ends[i]))
            return true;
    return false;
}

/* 涵盖11个|县区, 惠及…|群众: where or whom it reaches, and nothing that costs something. */
static bool names_reach(struct span subject)
{
    static const struct span reached[] = {{"县区", 6}, {"乡镇", 6}, {"镇街", 6}, {"村", 3},
                                          {"社区", 6}, {"街道", 6}, {"群众", 6}, {"村民", 6}};
    return ends_with_one_of(subject, reached, sizeof(reached) / sizeof(reached[0]));
}

static const struct span ACROSS[] = {{"宽", 3},   {"宽度", 6}, {"高", 3},   {"高度", 6},
                                     {"深", 3},   {"深度", 6}, {"厚", 3},   {"厚度", 6},
                                     {"净空", 6}, {"直径", 6}, {"跨径", 6}, {"设计时速", 12}};
enum { ACROSS_COUNT = sizeof(ACROSS) / sizeof(ACROSS[0]) };

/* 大道全长6公里，路基宽30米，|总投资: the last subject that is more than how wide or high a part
 * is. */
static struct span subject_at_large(const struct figure_reader *reader)
{
    for (uint32_t i = reader->subjects.count; i > 1; i--)
        if (!ends_with_one_of(reader->subjects.names[i - 1], ACROSS, ACROSS_COUNT))
            return reader->subjects.names[i - 1];
    return reader->subjects.count > 0 ? reader->subjects.names[0] : (struct span){NULL, 0};
}

/* 该桥全长860米，|宽|24.5米: of what thing such a measure is told; absent where none is. */
static struct span measured_before(const struct figure_reader *reader)
{
    static const struct span lengths[] = {{"全长", 6},   {"总长", 6}, {"长度", 6},
                                          {"主线长", 9}, {"长", 3},   {"宽", 3}};
    struct span subject = figure_last_subject(reader);
    for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++)
        if (span_ends_with(subject, lengths[i]))
            return span_slice(subject, 0, subject.length - lengths[i].length);
    return (struct span){NULL, 0};
}

/* The subject without such a word of its own at its end: X项目|总投资. Empty where nothing is left.
 */
static struct span base_of_subject(const struct figure_reader *reader, const struct runes *relative)
{
    static const struct span extents[] = {
        {"总建筑面积", 15}, {"建筑面积", 12}, {"总占地面积", 15}, {"占地面积", 12},
        {"规划用地", 12},   {"用地面积", 12}, {"总面积", 9},      {"总长度", 9},
        {"全长", 6},        {"用地", 6},      {"总长", 6},        {"种植规模", 12},
        {"养殖规模", 12},   {"种植面积", 12}, {"养殖面积", 12},   {"栽培面积", 12},
        {"栽植面积", 12},   {"主线长", 9},    {"占地", 6}};
    static const struct span uses[] = {{"使用", 6}, {"占用", 6}, {"征用", 6}, {"规划", 6}};
    struct span subject = figure_noun_of(subject_at_large(reader));
    for (size_t i = 0; i < sizeof(uses) / sizeof(uses[0]); i++)
        if (span_starts_with(subject, uses[i]))
            return (struct span){NULL, 0}; /* 使用岸线2公里，|总投资: not the shore's */
    for (size_t i = 0; i < sizeof(extents) / sizeof(extents[0]); i++)
        if (span_ends_with(subject, extents[i]))
            return span_slice(subject, 0, subject.length - extents[i].length);
    for (; relative->data != NULL; relative++) {
        struct span word = runes_to_utf8(reader->reading->arena, *relative);
        if (span_ends_with(subject, word))
            return span_slice(subject, 0, subject.length - word.length);
    }
    return subject;
}

/* 茶叶交易量7万吨，|交易额33亿元; 新栽果树2万亩，|总面积29万亩: of what a measure tells that is all
 * there is of a name, by the measure or the planting before it; absent where nothing is. */
static struct span owner_of_measure(const struct figure_reader *reader, struct phrase own)
{
    static const struct span measures[] = {
        {"种植面积", 12}, {"播种面积", 12}, {"栽培面积", 12}, {"养殖面积", 12}, {"总面积", 9},
        {"面积", 6},      {"总产量", 9},    {"年产量", 9},    {"产量", 6},      {"总产值", 9},
        {"年产值", 9},    {"产值", 6},      {"交易量", 9},    {"交易额", 9},    {"销售量", 9},
        {"销售额", 9},    {"销售收入", 12}, {"销量", 6},      {"出栏量", 9},    {"存栏量", 9},
        {"出口量", 9},    {"出口额", 9},    {"单产", 6},      {"综合产值", 12}, {"存栏", 6},
        {"出栏", 6},      {"栽培", 6},      {"鲜果产量", 12}, {"平均亩产", 12}, {"亩产", 6},
        {"总产", 6}};
    static const struct span plantings[] = {{"新栽", 6}, {"新种", 6}, {"新植", 6}, {"种植", 6},
                                            {"栽植", 6}, {"栽种", 6}, {"养殖", 6}};
    static const struct span states[] = {{"挂果", 6}, {"结果", 6}, {"投产", 6}, {"丰产", 6},
                                         {"盛产", 6}, {"采摘", 6}, {"采收", 6}, {"收获", 6},
                                         {"可采", 6}, {"开采", 6}, {"成林", 6}, {"新增", 6}};
    enum { LONGEST_OWNER = 24, OWNER_LEAST = 6 }; /* bytes */
    enum { COUNT = sizeof(measures) / sizeof(measures[0]) };
    struct span name = figure_text_of(reader, own), subject = figure_last_subject(reader),
                none = {NULL, 0};
    size_t i = 0;
    while (i < COUNT && !span_equal(name, measures[i]))
        i++;
    if (i == COUNT)
        return none;
    struct span owner = none;
    bool behind = reader->subjects.count == 0; /* 生猪出栏5万头；|存栏|3万头 */
    size_t told = behind ? reader->figures_from - reader->before_from : reader->subjects.count;
    for (size_t back = told; back > 0 && owner.length == 0; back--) {
        subject = behind ? reader->facts->figures[reader->before_from + back - 1].indicator
                         : reader->subjects.names[back - 1];
        for (i = 0; i < COUNT && owner.length == 0; i++)
            if (span_ends_with(subject, measures[i]) && !span_equal(subject, measures[i]) &&
                !span_ends_with(subject, SPAN("建筑面积")) &&
                !span_ends_with(subject, SPAN("占地面积")))
                owner = span_slice(subject, 0, subject.length - measures[i].length);
        bool part = false; /* 核桃面积9万亩，其中|挂果|面积6万亩，产量…: of the walnuts */
        for (i = 0; i < sizeof(states) / sizeof(states[0]) && owner.length > 0; i++)
            part |= span_equal(owner, states[i]);
        if (!part)
            break;
        owner = none;
    }
    bool planted = false;
    for (i = 0; i < sizeof(plantings) / sizeof(plantings[0]) && !planted; i++) {
        struct span whole = owner.length > 0 ? owner : subject;
        planted = span_starts_with(whole, plantings[i]) && whole.length > plantings[i].length;
        if (planted)
            owner = span_slice(whole, plantings[i].length, whole.length);
    }
    return owner.length >= OWNER_LEAST - (planted ? 3 : 0) && owner.length <= LONGEST_OWNER ? owner
                                                                                            : none;
}

/* 新登记, 新增: how long the verb of what is new is at the head of a name. */
static size_t new_length(struct span name)
{
    static const struct span verbs[] = {{"新登记", 9}, {"新签约", 9}, {"新引进", 9}, {"新开工", 9},
                                        {"新注册", 9}, {"新增加", 9}, {"新增", 6}};
    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
        if (span_starts_with(name, verbs[i]))
            return verbs[i].length;
    return 0;
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
    static const struct span things[] = {{"项目", 6}, {"工程", 6}, {"企业", 6}};
    struct runes text = reader->reading->text;
    struct span subject = figure_last_subject(reader), none = {NULL, 0};
    uint32_t length = own.end - own.begin;
    if (length <= WORD || length > LONGEST_RATE || text.data[own.end - 1] != U'率')
        return none;
    struct span word = figure_text_of(reader, (struct phrase){own.begin, own.begin + WORD});
    size_t at = span_find(subject, word);
    static const struct span deeds[] = {{"治理", 6}, {"改造", 6}, {"建设", 6}, {"新增", 6},
                                        {"新建", 6}, {"完成", 6}, {"实施", 6}, {"开展", 6}};
    for (size_t i = 0; i < sizeof(deeds) / sizeof(deeds[0]) && at < subject.length; i++)
        if (span_ends_with(span_slice(subject, 0, at), deeds[i]))
            return none; /* 治理|水土流失面积…，水土保持率 */
    if (word.length == BYTES && at > 0 && at + BYTES < subject.length &&
        subject.length - at - BYTES <= LONGEST_TAIL)
        return span_slice(subject, 0, at);
    for (size_t i = 0; i < sizeof(things) / sizeof(things[0]); i++)
        if (span_ends_with(subject, things[i]) &&
            phrase_word_at(text, own.begin, own.end, works) != NULL)
            return subject;
    return none;
}

/* What a word that means nothing alone (总数, 总投资) or a bare verb (竣工投产12个) or a short noun
 * beside a longer one (玉米播种面积…，大豆26.4万亩) leaves to the subject before it. */
struct span figure_completed(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording, struct span name)
{
    static const struct runes relative[] = {
        RUNES_ROW(U"总数"), RUNES_ROW(U"总投资"),     RUNES_ROW(U"投资额"), RUNES_ROW(U"投资总额"),
        RUNES_ROW(U"总量"), RUNES_ROW(U"总额"),       RUNES_ROW(U"增加值"), RUNES_ROW(U"综合产值"),
        RUNES_ROW(U"占地"), RUNES_ROW(U"年综合产值"), RUNES_ROW(U"净增"),   RUNES_ROW(U"占比"),
        RUNES_ROW(U"占"),   RUNES_ROW(U"数量"),       RUNES_ROW(U"金额"),   {NULL, 0}};
    static const struct runes tails[] = {RUNES_ROW(U"播种面积"),
                                         RUNES_ROW(U"种植面积"),
                                         RUNES_ROW(U"养殖面积"),
                                         RUNES_ROW(U"面积"),
                                         RUNES_ROW(U"总产量"),
                                         RUNES_ROW(U"产量"),
                                         RUNES_ROW(U"总产值"),
                                         RUNES_ROW(U"产值"),
                                         RUNES_ROW(U"收入"),
                                         RUNES_ROW(U"余额"),
                                         RUNES_ROW(U"社会消费品零售总额"),
                                         RUNES_ROW(U"总额"),
                                         RUNES_ROW(U"存栏"),
                                         RUNES_ROW(U"出栏"),
                                         {NULL, 0}};
    enum { LONGEST_SHORT = 4 };
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = wording->indicator;
    uint32_t length = own.end - own.begin;
    struct span subject = figure_last_subject(reader);
    static const struct span yields[] = {{"存栏", 6},   {"出栏", 6}, {"存栏量", 9}, {"出栏量", 9},
                                         {"产量", 6},   {"总产", 6}, {"总产量", 9}, {"单产", 6},
                                         {"年产量", 9}, {"亩产", 6}};
    bool yields_of = false; /* told of the same things behind a semicolon as well */
    for (size_t i = 0; i < sizeof(yields) / sizeof(yields[0]) && subject.length == 0; i++)
        yields_of |= span_equal(name, yields[i]);
    if (yields_of && !amount->ordinal && span_equal(name, figure_text_of(reader, own))) {
        struct span owner = owner_of_measure(reader, own);
        return owner.length > 0 ? figure_join(arena, owner, name) : name;
    }
    struct span carried = figure_carried(reader, amount, own, name);
    if (carried.length > 0)
        return carried;
    if (subject.length == 0 || amount->ordinal)
        return name;
    static const struct span dimensions[] = {{"宽", 3}, {"高", 3}, {"深", 3}, {"厚", 3}};
    for (size_t i = 0; i < sizeof(dimensions) / sizeof(dimensions[0]); i++)
        if (span_equal(name, dimensions[i]))
            return figure_join(arena, measured_before(reader), name);
    static const struct {
        struct span name, other;
    } siblings[] = {{{"支出", 6}, {"收入", 6}},          {{"贷款余额", 12}, {"存款余额", 12}},
                    {{"出口", 6}, {"进口", 6}},          {{"进口", 6}, {"出口", 6}},
                    {{"出口额", 9}, {"进口额", 9}},      {{"进口额", 9}, {"出口额", 9}},
                    {{"存款余额", 12}, {"贷款余额", 12}}};
    for (size_t i = 0; i < sizeof(siblings) / sizeof(siblings[0]); i++)
        if (span_equal(name, siblings[i].name) && span_ends_with(subject, siblings[i].other) &&
            !span_ends_with(subject, SPAN("进出口")))
            return figure_join(arena,
                               span_slice(subject, 0, subject.length - siblings[i].other.length),
                               name); /* 一般公共预算收入增长1.9%、|支出|超过70亿元 */
    const struct runes *word = phrase_word_at(text, own.begin, own.end, relative);
    bool counted = reader->facts->figure_count > 0 &&
                   reader->facts->figures[reader->facts->figure_count - 1].aspect == ASPECT_COUNT;
    if (counted && word != NULL && runes_at(text, own.begin, RUNES(U"综合产值")))
        return name; /* 培育企业5家，综合产值突破100亿元: not the companies' own */
    static const struct runes sums[] = {
        RUNES_ROW(U"总投资"), RUNES_ROW(U"投资额"), RUNES_ROW(U"投资总额"), {NULL, 0}};
    if (counted && phrase_word_at(text, own.begin, own.end, sums) != NULL && names_reach(subject))
        return name;
    if (word != NULL && word->length == length && span_equal(name, figure_text_of(reader, own)))
        return figure_join(arena, base_of_subject(reader, relative), name);
    static const struct runes sizes[] = {RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), {NULL, 0}};
    if (amount->mention->countable && rune_is_digit(text.data[own.begin]) && counted &&
        phrase_word_before(text, own.begin, own.end, sizes) != NULL) {
        /* 亿元以上项目18个，其中|10亿元以上|2个 */
        size_t above = span_find(subject, SPAN("以上"));
        enum { WORD = 6 }; /* bytes */
        struct span things =
            above + WORD < subject.length    ? span_slice(subject, above + WORD, subject.length)
            : above + WORD == subject.length ? (struct span){NULL, 0}
            : subject.length > WORD ? span_slice(subject, subject.length - WORD, subject.length)
                                    : subject;
        return figure_join(arena, name, things);
    }
    struct span owner = owner_of_measure(reader, own);
    if (owner.length > 0 && span_equal(name, figure_text_of(reader, own)))
        return figure_join(arena, owner, name);
    struct span rated = amount->percent ? rate_of_subject(reader, own) : (struct span){NULL, 0};
    if (rated.length > 0 && span_equal(name, figure_text_of(reader, own)))
        return figure_join(arena, rated, name);
    if (new_among(reader, amount, own))
        return figure_join(arena, span_slice(subject, 0, new_length(subject)), name);
    static const struct runes each[] = {
        RUNES_ROW(U"人均"), RUNES_ROW(U"户均"), RUNES_ROW(U"亩均"), RUNES_ROW(U"村均"), {NULL, 0}};
    word = phrase_word_at(text, own.begin, own.end, each);
    if (word != NULL && word->length == length)
        return figure_join(arena, name, noun_of_subject(reader)); /* 人均|茶园面积 */
    bool same_unit = reader->facts->figure_count > 0 &&
                     span_equal(reader->facts->figures[reader->facts->figure_count - 1].unit,
                                amount->mention->unit);
    if (same_unit && length >= 2 && length <= LONGEST_SHORT && text.data[own.end - 1] == U'级' &&
        span_find(subject, SPAN("级")) < subject.length) /* 国家级龙头企业1家、省级|10家 */
    {
        struct span rest = span_slice(subject, span_find(subject, SPAN("级")) + 3, subject.length);
        if (span_starts_with(rest, SPAN("及以上")))
            rest = span_slice(rest, 9, rest.length);
        else if (span_starts_with(rest, SPAN("以上")))
            rest = span_slice(rest, 6, rest.length); /* 市级以上龙头企业, 其中国家级 */
        return figure_join(arena, name, rest);
    }
    if (same_unit && (amount->mention->countable || amount->mention->type == MENTION_QUANTITY) &&
        figure_is_bare_verb(text, own) && span_equal(name, figure_text_of(reader, own)))
        return figure_join(arena, name, noun_behind_deeds(reader));
    if (counted && amount->mention->type == MENTION_MONEY && span_equal(name, SPAN("投资")) &&
        own.begin > 0 && text.data[own.begin - 1] == U'、')
        return figure_join(arena, noun_of_subject(reader), name); /* 文旅类8个、|投资|15亿元 */
    static const struct runes takes[] = {RUNES_ROW(U"占"), {NULL, 0}};
    bool is_part =
        (amount->percent || amount->fraction) &&
        phrase_word_before(text, amount->before.begin, amount->before.end, takes) != NULL;
    static const struct runes weights[] = {RUNES_ROW(U"占比"), RUNES_ROW(U"比重"), {NULL, 0}};
    is_part |= phrase_word_before(text, own.begin, own.end, weights) != NULL; /* 税收占比 */
    if (same_unit && !is_part && length <= LONGEST_SHORT && !names_measure(text, own)) {
        for (const struct runes *tail = tails; tail->data != NULL; tail++) {
            struct span end = runes_to_utf8(arena, *tail);
            if (span_ends_with(subject, end) &&
                (subject.length > end.length || tail->length > LONGEST_SHORT))
                return figure_join(arena, name, end);
        }
    }
    return name;
}

struct span figure_settlement(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes wholes[] = {
        RUNES_ROW(U"全村"),   RUNES_ROW(U"全镇"),   RUNES_ROW(U"全乡"),
        RUNES_ROW(U"全寨"),   RUNES_ROW(U"全组"),   RUNES_ROW(U"全屯"),
        RUNES_ROW(U"全社区"), RUNES_ROW(U"全街道"), {NULL, 0}};
    static const struct runes there_are[] = {
        RUNES_ROW(U"共有"), RUNES_ROW(U"现有"), RUNES_ROW(U"有"), RUNES_ROW(U"共"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase before = amount->before;
    const struct runes *there = phrase_word_before(text, before.begin, before.end, there_are);
    uint32_t end = before.end - (there != NULL ? there->length : 0);
    const struct runes *whole = phrase_word_before(text, before.begin, end, wholes);
    bool people = span_equal(amount->mention->unit, SPAN("户")) ||
                  span_equal(amount->mention->unit, SPAN("人"));
    return people && whole != NULL ? reading_text(reader->reading, end - whole->length, end)
                                   : (struct span){NULL, 0};
}

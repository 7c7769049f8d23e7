/* What an amount counts. Mostly the words before it say so (figure_words.c); a bare verb takes the
 * thing behind the amount (新增|20个|重点项目), a sum what it is spent on, and a word that means
 * nothing alone the subject before it. */
#include "facts/figure_indicator.h"
#include "facts/figure_lead_rows.h"

#include "facts/figure_behind.h"
#include "facts/figure_carried.h"
#include "facts/figure_change.h"
#include "facts/figure_classes.h"
#include "facts/figure_difference.h"
#include "facts/figure_object.h"
#include "facts/figure_ratio.h"
#include "facts/figure_settlement.h"
#include "facts/figure_shared.h"
#include "facts/figure_size.h"
#include "facts/figure_standard.h"
#include "facts/figure_standing.h"
#include "facts/figure_subject.h"
#include "facts/figure_sum.h"
#include "facts/figure_text.h"
#include "facts/figure_told.h"
#include "facts/figure_treated.h"
#include "facts/figure_whole.h"

void figure_remember(struct figure_reader *reader, struct span name)
{
    struct subject_row *row = &reader->subjects;
    if (row->count > 0 && span_equal(row->names[row->count - 1], name))
        return;
    if (row->count == MOST_SUBJECTS) {
        memmove(row->names, row->names + 1, (MOST_SUBJECTS - 1) * sizeof(row->names[0]));
        row->count--;
    }
    row->names[row->count++] = name;
}

struct span figure_last_subject(const struct figure_reader *reader)
{
    return reader->subjects.count > 0 ? reader->subjects.names[reader->subjects.count - 1]
                                      : (struct span){NULL, 0};
}

/* 2014年有贫困户96户；如今|只剩|3户: what the sentence before a semicolon counted in that unit;
 * absent where it did not. */
static struct span told_before_semicolon(const struct figure_reader *reader, struct span unit)
{
    for (size_t i = reader->figures_from; i > reader->before_from; i--) {
        const struct figure *figure = &reader->facts->figures[i - 1];
        if (figure->aspect != ASPECT_CHANGE && figure->aspect != ASPECT_RANK &&
            span_equal(figure->unit, unit))
            return figure->indicator;
    }
    return (struct span){NULL, 0};
}

/* What the sentence last counted or measured in the unit, where that was no change; absent where it
 * did not. */
static struct span told_in_unit(const struct figure_reader *reader, struct span unit)
{
    for (size_t i = reader->facts->figure_count; i > reader->figures_from; i--) {
        const struct figure *figure = &reader->facts->figures[i - 1];
        if ((figure->aspect == ASPECT_LEVEL || figure->aspect == ASPECT_COUNT) &&
            span_equal(figure->unit, unit))
            return figure->indicator;
    }
    return (struct span){NULL, 0};
}

struct span figure_of_subject(const struct figure_reader *reader, struct span name)
{
    static const struct span attributes[] = {
        SPAN_ROW("总量"),   SPAN_ROW("增速"),   SPAN_ROW("增幅"), SPAN_ROW("总额"),
        SPAN_ROW("绝对值"), SPAN_ROW("降幅"),   SPAN_ROW("规模"), SPAN_ROW("数量"),
        SPAN_ROW("增量"),   SPAN_ROW("完成率"), SPAN_ROW("人均"), {NULL, 0}};
    struct span subject = figure_last_subject(reader);
    size_t own = span_tail_word(subject, attributes); /* 工业增加值|增速 */
    if (own > 0 && own < subject.length)
        subject = span_slice(subject, 0, subject.length - own);
    if (subject.length > 0 && span_is_word(name, attributes) && !span_ends_with(subject, name))
        return figure_join(reader->reading->arena, subject, name);
    return name;
}

/* 石门村已有87户脱贫: where it is, not what. */
static bool ends_in_place(struct runes text, struct phrase words)
{
    static const struct runes places[] = {RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡"),
                                          RUNES_ROW(U"社区"), RUNES_ROW(U"街道"), {NULL, 0}};
    static const struct runes lands = RUNES_ROW(U"县市区旗州省");
    bool land = words.end == words.begin + 1 && runes_hold(lands, text.data[words.begin]);
    return land || phrase_word_before(text, words.begin, words.end, places) != NULL;
}

/* 种|30亩, 养|30头: who plants or keeps them is no part of what. */
static bool is_keeping(struct runes text, struct phrase words)
{
    static const struct runes verbs = RUNES_ROW(U"种养栽");
    return words.end > words.begin && runes_hold(verbs, text.data[words.end - 1]);
}

static uint32_t verb_of_keeping(struct runes text, struct phrase words)
{
    enum { LONGEST_KEEPER = 10 };
    static const struct runes nouns[] = {
        RUNES_ROW(U"品种"), RUNES_ROW(U"接种"), RUNES_ROW(U"制种"), RUNES_ROW(U"良种"),
        RUNES_ROW(U"播种"), RUNES_ROW(U"复种"), RUNES_ROW(U"放养"), RUNES_ROW(U"饲养"),
        RUNES_ROW(U"移栽"), RUNES_ROW(U"抚养"), RUNES_ROW(U"间种"), RUNES_ROW(U"套种"),
        RUNES_ROW(U"抢种"), RUNES_ROW(U"耕种"), RUNES_ROW(U"补种"), RUNES_ROW(U"育种"),
        RUNES_ROW(U"试种"), RUNES_ROW(U"新种"), RUNES_ROW(U"补栽"), RUNES_ROW(U"新栽"),
        RUNES_ROW(U"火种"), RUNES_ROW(U"树种"), RUNES_ROW(U"物种"), RUNES_ROW(U"菌种"),
        RUNES_ROW(U"种养"), RUNES_ROW(U"工种"), RUNES_ROW(U"险种"), RUNES_ROW(U"税种"),
        RUNES_ROW(U"供养"), RUNES_ROW(U"赡养"), RUNES_ROW(U"代养"), RUNES_ROW(U"寄养"),
        RUNES_ROW(U"喂养"), RUNES_ROW(U"疗养"), RUNES_ROW(U"培养"), RUNES_ROW(U"收养"),
        RUNES_ROW(U"散养"), RUNES_ROW(U"圈养"), RUNES_ROW(U"保养"), RUNES_ROW(U"特种"),
        RUNES_ROW(U"语种"), RUNES_ROW(U"剧种"), RUNES_ROW(U"曲种"), {NULL, 0}};
    return is_keeping(text, words) && words.end - words.begin <= LONGEST_KEEPER &&
                   phrase_word_before(text, words.begin, words.end, nouns) == NULL
               ? words.end - 1
               : words.begin;
}

static bool is_done_at_end(struct runes text, struct phrase words)
{
    static const struct runes done[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"完成了"), {NULL, 0}};
    words = phrase_trim(text, words.begin, words.end);
    return phrase_word_before(text, words.begin, words.end, done) != NULL;
}

/* 全县有|15万亩|茶园: whether the words end with what says that there is so much of the thing. */
static bool has_at_end(struct runes text, struct phrase words)
{
    static const struct runes having[] = {
        RUNES_ROW(U"拥有"), RUNES_ROW(U"现有"), RUNES_ROW(U"共有"), RUNES_ROW(U"有"), {NULL, 0}};
    words = phrase_trim(text, words.begin, words.end);
    return phrase_word_before(text, words.begin, words.end, having) != NULL;
}

/* Whether the words name a thing, and say neither what came of it nor where it goes. */
static bool is_thing(struct runes text, struct phrase object)
{
    static const struct runes staff[] = {RUNES_ROW(U"从业"), RUNES_ROW(U"从事"), {NULL, 0}};
    for (uint32_t at = object.begin; at < object.end; at++)
        if (text.data[at] == U'从' && phrase_word_at(text, at, object.end, staff) == NULL)
            return false; /* 有300万吨粮食|从某地运往… */
    return !figure_tells_on(text, object);
}

/* Whether the figure told last has the amount's unit. */
static bool same_unit(const struct naming *naming)
{
    const struct facts *facts = naming->reader->facts;
    return facts->figure_count > 0 &&
           span_equal(facts->figures[facts->figure_count - 1].unit, naming->amount->mention->unit);
}

static struct span name_of_origin(const struct naming *naming)
{
    if (!naming->empty && naming->subject.length > 0 &&
        figure_names_growth(naming->reader->reading->text, naming->own))
        return figure_join(naming->reader->reading->arena, naming->subject, naming->name);
    if (!naming->empty)
        return naming->name;
    /* 开办茶馆等审批时限，由95天… */
    struct phrase measure = figure_measure_before(naming->reader->reading->text, naming->amount);
    return phrase_has_words(measure) ? figure_text_of(naming->reader, measure) : naming->subject;
}

static struct span name_of_difference(const struct naming *naming, struct phrase differs)
{
    const struct figure_reader *reader = naming->reader;
    struct span subject = naming->subject;
    if (!phrase_has_words(differs)) /* 占比达66%，超过|全国平均水平2个百分点 */
        return naming->amount->points && reader->share.length > 0 ? reader->share : subject;
    struct span name = figure_text_of(reader, differs);
    if (subject.length == 0 && figure_names_growth(reader->reading->text, differs))
        subject = figure_text_of(reader, figure_clause_before(reader, naming->amount));
    return subject.length > 0 && figure_names_growth(reader->reading->text, differs)
               ? figure_join(reader->reading->arena, subject, name)
               : name;
}

/* 人均纯收入2480元，增长16.2%，|比…高410元: what was told before it, where that was money too. */
static struct span name_of_bare_difference(const struct naming *naming)
{
    const struct facts *facts = naming->reader->facts;
    size_t last = facts->figure_count;
    while (last > 0 && (facts->figures[last - 1].aspect == ASPECT_CHANGE ||
                        facts->figures[last - 1].aspect == ASPECT_RANK))
        last--;
    bool other = last > 0 && naming->amount->mention->type == MENTION_MONEY &&
                 !span_equal(facts->figures[last - 1].unit, SPAN("CNY"));
    return other ? (struct span){NULL, 0}
                 : naming->subject; /* 亩产600斤，…比市场价高4元: a price's */
}

/* Whether the thing behind an amount without words is what it counts. */
static bool counts_object(const struct naming *naming)
{
    static const struct runes joints = RUNES_ROW(U"和与及");
    const struct amount *amount = naming->amount;
    struct runes text = naming->reader->reading->text;
    bool quantity = amount->mention->type == MENTION_QUANTITY;
    bool bare = amount->before.begin == amount->before.end;
    if (!naming->fits)
        return false;
    if (quantity &&
        (is_done_at_end(text, amount->before) ||
         (has_at_end(text, amount->before) && is_thing(text, naming->object)) ||
         /* 完成|40万亩|油菜田间管理|和12万亩|水稻育秧 */
         (bare && amount->before.begin >= 1 &&
          (runes_hold(joints, text.data[amount->before.begin - 1]) ||
           (text.data[amount->before.begin - 1] == U'、' && /* 20万亩良田、|30公里|机耕路 */
            naming->reader->facts->figure_count > naming->reader->figures_from)))))
        return true;
    if (amount->mention->countable)
        return true;
    if (!same_unit(naming))
        return false;
    return (quantity && text.data[amount->begin - 1] == U'、') || /* 200兆瓦风电、|100兆瓦光伏 */
           (bare && amount->begin == amount->clause_begin && /* 种1000亩辣椒，|600亩|玉米 */
            !figure_tells_on(text, naming->object));
}

/* 12头牛、|30只|羊，: whether a thing of one character stands behind an amount of a list. */
static bool ends_list(const struct naming *naming)
{
    const struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    struct runes text = reader->reading->text;
    struct phrase object = naming->object;
    return amount->mention->type == MENTION_QUANTITY && object.end == object.begin + 1 &&
           object.begin == amount->end && amount->begin > 0 &&
           text.data[amount->begin - 1] == U'、' &&
           reader->facts->figure_count > reader->figures_from &&
           (object.end >= text.length || phrase_mark_at(text, object.end) != 0);
}

/* 将带动全县|10万亩|茶叶种植, 共有|12万人次|劳动者取得证书: the thing behind the amount, where
 * nothing before it is what it counts. */
static bool counts_object_at_last(const struct naming *naming)
{
    static const struct runes drawing[] = {
        RUNES_ROW(U"带动"), RUNES_ROW(U"拉动"), RUNES_ROW(U"推动"), {NULL, 0}};
    const struct amount *amount = naming->amount;
    struct runes text = naming->reader->reading->text;
    if (!naming->fits || naming->wording->reached)
        return false;
    return (span_ends_with(amount->mention->unit, SPAN("人次")) && naming->wording->sign == 0) ||
           (amount->mention->type == MENTION_QUANTITY && !figure_tells_on(text, naming->object) &&
            phrase_holds_word(text, amount->before.begin, amount->before.end, drawing));
}

/* The name of an amount without words of its own. */
static struct span name_without_words(const struct naming *naming)
{
    static const struct span reaching[] = {SPAN_ROW("惠及"), SPAN_ROW("覆盖"), SPAN_ROW("涉及"),
                                           SPAN_ROW("辐射"), SPAN_ROW("带动"), SPAN_ROW("服务"),
                                           SPAN_ROW("联结"), SPAN_ROW("联系"), {NULL, 0}};
    static const struct runes lands = RUNES_ROW(U"村镇乡县市区旗校店厂社");
    static const struct runes in_all[] = {
        RUNES_ROW(U"累计"), RUNES_ROW(U"总数"), RUNES_ROW(U"共计"), {NULL, 0}};
    const struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    const struct wording *wording = naming->wording;
    struct runes text = reader->reading->text;
    struct phrase object = naming->object;
    struct span subject = naming->subject;
    struct phrase payer = figure_payer_behind(text, amount);
    if (phrase_has_words(payer))
        return figure_text_of(reader, payer);
    size_t reach = span_head_word(subject, reaching);
    if (reach > 0 && amount->mention->countable && object.end - object.begin == 1 &&
        runes_hold(lands, text.data[object.begin])) /* 惠及9个乡镇、42个|村 */
        return figure_join(reader->reading->arena, span_slice(subject, 0, reach),
                           figure_text_of(reader, object));
    if (counts_object(naming) || ends_list(naming))
        return figure_without_all(reader, object);
    if (subject.length > 0 && wording->reached && same_unit(naming) &&
        phrase_holds_word(text, amount->before.begin, amount->before.end, in_all))
        return figure_noun_of(subject); /* 新增公园12座，|累计达到|110座 */
    if (wording->reached && amount->mention->countable && !same_unit(naming)) {
        struct phrase before = figure_clause_before(reader, amount);
        if (phrase_has_words(before)) /* 比例超过60%，龙头企业实现零的突破，达到2家 */
            return figure_text_of(reader, before);
    }
    if (subject.length > 0 && wording->sign != 0 && !same_unit(naming)) {
        struct span same = told_in_unit(reader, amount->mention->unit);
        if (same.length > 0)
            return same; /* 优良天数328天，优良率89.9%，同比增加|11天 */
    }
    struct phrase where = figure_where_before(reader, amount);
    if (phrase_has_words(where)) /* 最大雨量出现在东山乡，|达|162毫米 */
        return figure_text_of(reader, where);
    if (subject.length > 0 && (wording->reached || wording->sign != 0 || same_unit(naming)))
        return subject;
    if (wording->reached) {
        struct phrase measure = figure_measure_before(text, amount);
        if (phrase_has_words(measure))
            return figure_text_of(reader, measure);
    }
    if (amount->mention->countable || subject.length == 0) {
        struct phrase before = figure_clause_before(reader, amount);
        if (phrase_has_words(before))
            return figure_text_of(reader, before);
    }
    if (counts_object_at_last(naming))
        return figure_without_all(reader, object);
    /* 年均增长7.5%以上，2022年突破310亿元: a level of the subject, said to be reached */
    return phrase_has_words(amount->before) && !amount->mention->countable ? subject
                                                                           : (struct span){NULL, 0};
}

/* Whether the words only say whose or where the things are (某省|27个|代表…). */
static bool says_whose(const struct reading *reading, struct phrase own)
{
    const struct mention *whose = reading_mention_at(reading, own.begin, MENTION_PLACE);
    if (whose == NULL)
        whose = reading_mention_at(reading, own.begin, MENTION_ORGANISATION);
    return whose != NULL && whose->end >= own.end;
}

/* 农机手刚刚完成库莱公司|1100亩|小麦的收割任务: whether the words tell that somebody is done with
 * so much of the thing behind for another, whose name they end with. */
static bool completes_for(struct runes text, struct phrase own)
{
    enum { LONGEST_OTHER = 10, LEAST = 2 };
    static const struct runes done[] = {RUNES_ROW(U"完成"), {NULL, 0}};
    static const struct runes nouns = RUNES_ROW(U"额量值率数积");
    uint32_t from =
        own.end - own.begin > LONGEST_OTHER + LEAST ? own.end - LONGEST_OTHER - LEAST : own.begin;
    uint32_t at = phrase_find_word(text, from, own.end, done);
    return at + 2 * LEAST <= own.end && at < own.end && at > own.begin + LEAST &&
           !runes_hold(nouns, text.data[own.end - 1]) &&
           figure_verb_within(text, at + LEAST, own.end) == own.end;
}

/* 拥有国内领先的|5万吨|冷库: whether somebody has the thing behind, which the words describe. */
static bool is_had(const struct naming *naming)
{
    static const struct runes having[] = {
        RUNES_ROW(U"拥有"), RUNES_ROW(U"建有"), RUNES_ROW(U"具有"), RUNES_ROW(U"现有"),
        RUNES_ROW(U"设有"), RUNES_ROW(U"配有"), RUNES_ROW(U"配备"), RUNES_ROW(U"建成"),
        RUNES_ROW(U"引进"), RUNES_ROW(U"安装"), RUNES_ROW(U"采用"), {NULL, 0}};
    const struct amount *amount = naming->amount;
    struct runes text = naming->reader->reading->text;
    return amount->mention->type == MENTION_QUANTITY && !amount->mention->countable &&
           naming->fits && phrase_has_words(amount->before) &&
           text.data[amount->before.end - 1] == U'的' && is_thing(text, naming->object) &&
           phrase_holds_word(text, amount->before.begin, amount->before.end, having);
}

/* The name of an amount with words of its own: they alone, or a verb or a place and the thing. */
static struct span name_with_words(const struct naming *naming)
{
    enum { LONGEST_DOER = 6 };
    static const struct runes wide[] = {RUNES_ROW(U"全市"), RUNES_ROW(U"全县"), RUNES_ROW(U"全区"),
                                        RUNES_ROW(U"全省"), RUNES_ROW(U"全国"), RUNES_ROW(U"全球"),
                                        RUNES_ROW(U"世界"), RUNES_ROW(U"海外"), {NULL, 0}};
    const struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = naming->own, object = naming->object;
    bool countable = amount->mention->countable;
    bool attributive = countable && naming->fits;
    bool amount_of_thing = amount->mention->type == MENTION_QUANTITY && naming->fits;
    struct phrase field = attributive ? figure_field_of_things(text, own) : (struct phrase){0};
    if (phrase_has_words(field))
        return figure_join(arena, figure_text_of(reader, field),
                           figure_without_all(reader, object));
    if (attributive) {
        const struct runes *place = phrase_word_before(text, own.begin, own.end, wide);
        if (place != NULL && own.end - own.begin > place->length + 1)
            own.end -= place->length; /* 辐射|全市532家驿站 */
        own.begin = figure_verb_at_end(text, own);
    }
    if (countable && object.end - object.begin > LONGEST_OBJECT &&
        !figure_is_bare_verb(text, own) && says_whose(reader->reading, own))
        return (struct span){NULL, 0};
    static const struct runes plants[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"生产线"), RUNES_ROW(U"厂"), RUNES_ROW(U"基地"),
        RUNES_ROW(U"企业"), RUNES_ROW(U"工程"),   {NULL, 0}};
    if (amount_of_thing && !figure_tells_on(text, object) &&
        phrase_is_word(text, own, figure_capacity_verbs()) &&
        phrase_word_before(text, object.begin, object.end, plants) == NULL)
        return figure_join(arena, naming->name, figure_without_all(reader, object));
    struct phrase deed = naming->own;
    static const struct runes lands = RUNES_ROW(U"地田土山林");
    bool land = amount->mention->type == MENTION_QUANTITY && object.end == object.begin + 1 &&
                runes_hold(lands, text.data[object.begin]); /* 包了200亩|地 */
    if ((attributive || amount_of_thing || land) && !figure_tells_on(text, object) &&
        figure_deed_done(reader, amount, &deed)) /* 公司|收|了300吨|鲜叶 */
        return figure_join(arena, figure_text_of(reader, deed), figure_without_all(reader, object));
    uint32_t trade = !countable && amount_of_thing && is_thing(text, object)
                         ? figure_trade_at_end(text, own)
                         : own.end;
    if (trade < own.end) /* 合作社|收购|2万斤|茶叶 */
        return figure_join(arena, figure_text_of(reader, (struct phrase){trade, own.end}),
                           figure_without_all(reader, object));
    if (amount_of_thing && !figure_tells_on(text, object) && completes_for(text, own))
        return figure_without_all(reader, object);
    if (amount_of_thing) { /* 解决了3.5万亩|农田灌溉难题 */
        if (says_whose(reader->reading, own))
            return figure_without_all(reader, object); /* 河南|6300万亩|玉米返青 */
        if (own.end - own.begin > LONGEST_DOER)
            own.begin = figure_verb_at_end(text, own); /* 某公司将在当地建设|200兆瓦|风电 */
    }
    if ((attributive || amount_of_thing) && figure_is_bare_verb(text, own))
        return figure_join(arena, figure_text_of(reader, own), figure_without_all(reader, object));
    if ((attributive && ends_in_place(text, own)) || (amount->of_thing && naming->fits) ||
        is_had(naming)) /* 拥有国内领先的|5万吨|冷库 */
        return figure_without_all(reader, object);
    static const struct runes measures[] = {
        RUNES_ROW(U"投资"), RUNES_ROW(U"总投资"), RUNES_ROW(U"产值"), RUNES_ROW(U"年产值"),
        RUNES_ROW(U"税收"), RUNES_ROW(U"利润"),   {NULL, 0}};
    if (attributive && phrase_is_word(text, object, measures))
        return naming->name; /* 签约项目|12个|总投资30亿元 */
    if (attributive && !naming->wording->reached && !figure_tells_on(text, object)) {
        struct phrase verb = figure_verb_of_things(reader, amount, own);
        struct span things = figure_without_all(reader, object);
        return phrase_has_words(verb) ? figure_join(arena, figure_text_of(reader, verb), things)
                                      : things;
    }
    return naming->name;
}

/* 引进|甲产业园、乙产业园等|10亿元以上项目|8个: the deed and the kind, without the examples; absent
 * where none stand there. */
static struct span name_without_examples(const struct naming *naming)
{
    enum { VERB = 2, KIND_LEAST = 2 };
    static const struct runes ends[] = {RUNES_ROW(U"等"), {NULL, 0}};
    static const struct runes kinds[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"企业"), RUNES_ROW(U"工程"), {NULL, 0}};
    const struct figure_reader *reader = naming->reader;
    struct runes text = reader->reading->text;
    struct phrase own = naming->own, first;
    struct span none = {NULL, 0};
    const struct amount *amount = naming->amount;
    uint32_t deed = figure_deed_of_row(text, amount->clause_begin, amount->mention);
    if (deed < amount->mention->begin) /* 引进|甲公司、乙公司等|12家|企业 */
        return figure_join(reader->reading->arena,
                           figure_text_of(reader, (struct phrase){deed, deed + VERB}),
                           figure_text_of(reader, figure_object(reader, amount)));
    if (figure_is_row_finished(text, amount->clause_begin, amount->mention, text.length))
        return figure_text_of(reader, figure_object(reader, amount));
    uint32_t at = phrase_find_word(text, own.begin, own.end, ends),
             verb = figure_deed_before_row(reader->reading, own);
    if (!amount->mention->countable || verb == own.begin || at + 1 + KIND_LEAST > own.end ||
        phrase_word_before(text, own.begin, own.end, kinds) == NULL ||
        phrase_split(text, own.begin, at, PHRASE_PAUSE, &first, 1) < 2)
        return none;
    return figure_join(reader->reading->arena,
                       figure_text_of(reader, (struct phrase){own.begin, verb}),
                       figure_text_of(reader, (struct phrase){at + 1, own.end}));
}

/* 2万名|农民在120个城市开办小吃店|0.8万家: of words right behind a count, what those that it counts
 * do somewhere. */
static struct phrase behind_those_counted(const struct figure_reader *reader,
                                          const struct amount *amount, struct phrase own)
{
    enum { FURTHEST = 10, NAME_LEAST = 2 };
    static const struct runes in[] = {RUNES_ROW(U"在"), {NULL, 0}};
    const struct facts *facts = reader->facts;
    struct runes text = reader->reading->text;
    const struct figure *last =
        facts->figure_count > 0 ? &facts->figures[facts->figure_count - 1] : NULL;
    if (last == NULL || last->aspect != ASPECT_COUNT || !amount->mention->countable ||
        last->at.end != (int32_t)amount->before.begin || own.begin != amount->before.begin)
        return own;
    uint32_t limit = own.end - own.begin > FURTHEST ? own.begin + FURTHEST : own.end;
    uint32_t at = phrase_find_word(text, own.begin, limit, in);
    uint32_t verb = at < limit ? figure_verb_within(text, at, own.end) : own.end;
    if (verb > at && verb + NAME_LEAST < own.end)
        own.begin = verb;
    return own;
}

/* The indicator of one amount: its own words, those behind it, or the subject carried along. */
static struct span indicator_of(struct figure_reader *reader, const struct amount *amount,
                                const struct wording *wording)
{
    struct runes text = reader->reading->text;
    struct naming naming = {.reader = reader,
                            .amount = amount,
                            .wording = wording,
                            .own = wording->indicator,
                            .empty = !phrase_has_words(wording->indicator),
                            .subject = figure_last_subject(reader)};
    naming.own = behind_those_counted(reader, amount, naming.own);
    if (!naming.empty)
        naming.name = figure_text_of(reader, naming.own);
    if (naming.subject.length == 0 && naming.empty && wording->reached && !amount->ordinal &&
        !amount->points)
        naming.subject = told_before_semicolon(reader, amount->mention->unit);
    if (amount->to && reader->moved.length > 0)
        return reader->moved;
    struct span one = figure_one_of_two(reader, naming.own);
    if (one.length > 0)
        return one;
    if (amount->from)
        return name_of_origin(&naming);
    if (amount->ordinal)
        return figure_name_of_rank(&naming);
    struct phrase differs, from;
    if (figure_is_difference(text, naming.own, &differs, &from))
        return name_of_difference(&naming, differs);
    if (wording->difference && naming.empty)
        return name_of_bare_difference(&naming);
    if (amount->percent || amount->fraction || amount->points)
        return figure_name_of_ratio(&naming);
    struct span size = figure_name_of_size(&naming);
    if (size.length > 0)
        return size;
    struct span sum = figure_name_of_sum(&naming);
    if (sum.length > 0)
        return sum;
    struct span kind = naming.empty ? sum : name_without_examples(&naming);
    if (kind.length > 0)
        return kind;
    naming.object = figure_object(reader, amount);
    uint32_t length = naming.object.end - naming.object.begin;
    naming.fits = length >= 2 && length <= LONGEST_OBJECT;
    if (naming.empty)
        return name_without_words(&naming);
    struct phrase *own = &naming.own;
    own->begin = verb_of_keeping(text, *own);
    if (length == 1 && own->begin + 1 == own->end && is_keeping(text, *own))
        return figure_join(reader->reading->arena, figure_text_of(reader, *own),
                           figure_text_of(reader, naming.object));
    naming.name = figure_text_of(reader, *own);
    return name_with_words(&naming);
}

struct span figure_indicator(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording)
{
    if (amount->mention->type == MENTION_DURATION) {
        struct phrase way =
            figure_way(reader->reading->text, amount->before.begin, amount->before.end);
        if (way.end > way.begin)
            return figure_text_of(reader, way);
    }
    static const struct runes bounds[] = {
        RUNES_ROW(U"最高"), RUNES_ROW(U"最低"), RUNES_ROW(U"最多"), RUNES_ROW(U"最少"),
        RUNES_ROW(U"上限"), RUNES_ROW(U"下限"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase own = wording->indicator;
    bool bound =
        own.end == own.begin + 2 && phrase_word_at(text, own.begin, own.end, bounds) != NULL;
    const struct facts *facts = reader->facts;
    if (bound && (reader->subjects.count == 0 || facts->figure_count == 0 ||
                  !span_equal(facts->figures[facts->figure_count - 1].unit, amount->mention->unit)))
        return (struct span){NULL, 0}; /* 给予奖励，|最高|20万元: how far it goes, not what */
    struct span told = figure_settlement_told(reader, amount);
    told = told.length > 0 ? told : figure_treated_told(reader, amount);
    told = told.length > 0 ? told : figure_standard_told(reader, amount);
    told = told.length > 0 ? told : figure_of_own_month(reader, amount, wording);
    if (told.length > 0)
        return told;
    struct span name = indicator_of(reader, amount, wording);
    struct span verb =
        amount->to ? (struct span){NULL, 0} : figure_verb_of_list(reader, amount, own);
    if (verb.length > 0 && name.length == 0) { /* 养了12头牛、|30只|羊 */
        struct phrase object = figure_object(reader, amount);
        name = phrase_has_words(object) ? figure_text_of(reader, object) : name;
    }
    if (verb.length > 0 && name.length > 0) /* 新建大棚20座、|6万亩: the name has it already */
        return span_starts_with(name, verb) ? name
                                            : figure_join(reader->reading->arena, verb, name);
    struct span of_place = figure_of_place(reader, amount, own);
    if (of_place.length > 0) /* 签约项目86个，其中|某县|12个 */
        return of_place;
    struct span part =
        phrase_has_words(own) ? figure_of_part(reader, amount, own) : (struct span){NULL, 0};
    if (part.length > 0)
        return figure_join(reader->reading->arena, name, part);
    struct span measure = figure_measure_of_kinds(reader, amount, wording);
    if (measure.length > 0 && !span_ends_with(name, measure))
        return figure_join(reader->reading->arena, name, measure);
    struct span revenue = figure_revenue_of_body(reader, amount, own);
    if (revenue.length > 0)
        return figure_join(reader->reading->arena, name, revenue);
    if (amount->to || name.length == 0 || wording->indicator.end <= wording->indicator.begin)
        return name;
    return figure_completed(reader, amount, wording, name);
}

/* The amounts of a sentence that may be figures, each with the words before and behind it. What is
 * no figure is left out here: what claims nothing (figure_unclaimed.c, figure_spoken.c), what a
 * routine or a frame counts. */
#include "facts/figure_among.h"
#include "facts/figure_basis.h"
#include "facts/figure_change.h"
#include "facts/figure_classes.h"
#include "facts/figure_from.h"
#include "facts/figure_number.h"
#include "facts/figure_object.h"
#include "facts/figure_parts.h"
#include "facts/figure_rank.h"
#include "facts/figure_rows.h"
#include "facts/figure_settlement.h"
#include "facts/figure_spoken.h"
#include "facts/figure_standard.h"
#include "facts/figure_treated.h"
#include "facts/figure_unclaimed.h"

/* 即新建|果园3万亩、物流中心1个: an item of a frame that ends with what is to be had of it. */
static bool closes_item(struct runes text, const struct amount *amount)
{
    uint32_t begin = amount->mention->begin;
    return begin > amount->before.begin + 2 && rune_is_han(text.data[begin - 1]) &&
           rune_is_han(text.data[begin - 2]) &&
           (amount->end >= text.length || phrase_mark_at(text, amount->end) != 0);
}

/* “754”工程，即|开工70个项目、储备50个项目: what a frame of work is to bring, by a verb. */
static bool is_work_of_frame(struct runes text, const struct amount *amount, struct span name)
{
    static const struct span works[] = {
        SPAN_ROW("工程"), SPAN_ROW("行动"), SPAN_ROW("计划"), {NULL, 0}};
    struct phrase before = phrase_trim(text, amount->before.begin, amount->before.end);
    return span_tail_word(name, works) > 0 && before.begin < before.end &&
           (figure_is_bare_verb(text, before) || figure_verb_at_end(text, before) > before.begin);
}

/* What a routine counts, and the keyed parts of a frame (2个督战组、5名县级领导), are no figures.
 */
static bool inside_fact(const struct reading *reading, const struct amount *amount,
                        const struct facts *facts)
{
    struct extent at = reading_extent(reading, amount->begin, amount->mention->end);
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *frame = &facts->frameworks[i];
        if (span_ends_with(frame->name, SPAN("目标")))
            continue; /* what a goal spells out is promised */
        if (frame->part_count > 0 && frame->parts[0].key.data != NULL && frame->at.begin >= 0 &&
            at.begin >= frame->at.begin && at.end <= frame->at.end &&
            !closes_item(reading->text, amount) &&
            !is_work_of_frame(reading->text, amount, frame->name))
            return true;
    }
    static const struct runes works[] = {RUNES_ROW(U"重点工作"),
                                         RUNES_ROW(U"工作"),
                                         RUNES_ROW(U"重点任务"),
                                         RUNES_ROW(U"任务"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    bool works_listed = span_equal(amount->mention->unit, SPAN("方面")) ||
                        span_equal(amount->mention->unit, SPAN("个方面")) ||
                        phrase_word_at(text, amount->end, text.length, works) != NULL;
    for (size_t i = 0; works_listed && i < facts->list_count; i++)
        if (facts->lists[i].at.end == at.begin)
            return true; /* 抓好消防安全、交通安全|2项|重点工作: told as a list */
    for (size_t i = 0; i < facts->event_count; i++)
        if (facts->events[i].kind != EVENT_VISIT && facts->events[i].at.begin >= 0 &&
            at.begin >= facts->events[i].at.begin && at.end <= facts->events[i].at.end)
            return true; /* 年产8万吨复合板项目投产仪式 */
    for (size_t i = 0; i < facts->routine_count; i++)
        if (at.begin >= facts->routines[i].at.begin && at.end <= facts->routines[i].at.end &&
            facts->routines[i].at.begin >= 0)
            return true;
    return false;
}

static bool inside_quotation(struct runes text, uint32_t begin, uint32_t end, uint32_t sentence)
{
    enum { NEAR = 8, LONGEST_NAME = 20 };
    uint32_t from = begin - sentence > LONGEST_NAME ? begin - LONGEST_NAME : sentence;
    if (!runes_hold(runes_slice(text, from, begin), U'“'))
        return false;
    uint32_t open = begin;
    while (open > from && text.data[open - 1] != U'“' && text.data[open - 1] != U'”')
        open--;
    if (open == from || text.data[open - 1] != U'“')
        return false;
    uint32_t last = end + LONGEST_NAME < text.length ? end + LONGEST_NAME : text.length;
    uint32_t close = end;
    while (close < last && text.data[close] != U'”')
        close++;
    if (close == last)
        return false;
    if (begin - open < NEAR && close - end < NEAR)
        return true;
    /* “未来3年邀请2万名青年来访”|倡议: a longer name is of one piece, and of something; but
     * “年产值30亿元”|的目标 */
    return close + 1 < text.length && rune_is_han(text.data[close + 1]) &&
           text.data[close + 1] != U'的' && phrase_end(text, open, close, PHRASE_CLAUSE) == close;
}

static bool is_fraction(const struct reading *reading, const struct mention *mention)
{
    if (mention->type != MENTION_NUMBER)
        return false;
    struct runes inner = runes_slice(reading->text, mention->begin, mention->end);
    return runes_find(inner, 0, RUNES(U"分之")) < inner.length ||
           runes_equal(inner, RUNES(U"一半"));
}

/* 财政收入突破60亿: money whose unit was left away, told by what it counts. */
static bool is_bare_money(const struct reading *reading, const struct mention *mention,
                          const struct stretch *sentence)
{
    static const struct runes sums[] = {
        RUNES_ROW(U"收入"), RUNES_ROW(U"总值"), RUNES_ROW(U"产值"),   RUNES_ROW(U"投资"),
        RUNES_ROW(U"总额"), RUNES_ROW(U"税收"), RUNES_ROW(U"资金"),   RUNES_ROW(U"利润"),
        RUNES_ROW(U"利税"), RUNES_ROW(U"余额"), RUNES_ROW(U"销售额"), RUNES_ROW(U"增加值"),
        {NULL, 0}};
    struct runes text = reading->text;
    char32_t scale = text.data[mention->end - 1];
    if (mention->end < sentence->end && rune_is_han(text.data[mention->end]))
        return false; /* 10亿元企业: a part of something longer */
    if (scale != U'亿' && scale != U'万')
        return false;
    uint32_t clause =
        phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t from = mention->begin - clause > 10 ? mention->begin - 10 : clause;
    return phrase_find_word(text, from, mention->begin, sums) < mention->begin;
}

/* 审批由|20天|压缩至|5天: whether a duration is what something moved from or to. */
static bool moves(const struct reading *reading, const struct mention *mention, uint32_t clause,
                  uint32_t limit)
{
    enum { LONGEST_VERB = 6, LONGEST_TIME = 12 };
    static const struct runes from = RUNES_ROW(U"从由"), reached = RUNES_ROW(U"到至为成");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, end = mention->end;
    static const struct runes hedges[] = {
        RUNES_ROW(U"原来的"), RUNES_ROW(U"原来"), RUNES_ROW(U"原"),
        RUNES_ROW(U"过去的"), RUNES_ROW(U"平均"), RUNES_ROW(U"最初的"),
        RUNES_ROW(U"法定的"), RUNES_ROW(U"法定"), {NULL, 0}};
    const struct runes *hedge = phrase_word_before(text, clause, begin, hedges);
    uint32_t head = begin - (hedge != NULL ? hedge->length : 0);
    if (head > clause && runes_hold(from, text.data[head - 1])) {
        uint32_t last = end + LONGEST_VERB < limit ? end + LONGEST_VERB : limit;
        for (uint32_t at = end + 1; at + 1 < last && rune_is_han(text.data[at - 1]); at++)
            if (runes_hold(reached, text.data[at]) &&
                (rune_is_digit(text.data[at + 1]) || text.data[at + 1] == U'半'))
                return true;
        return false;
    }
    if (begin == clause || !runes_hold(reached, text.data[begin - 1]))
        return false;
    uint32_t since = begin - clause > LONGEST_TIME ? begin - LONGEST_TIME : clause;
    for (uint32_t i = reading_mention_from(reading, since); i < reading->mention_count; i++) {
        const struct mention *before = &reading->mentions[i];
        if (before->begin >= begin)
            return false;
        if (before->type == mention->type && before->begin > clause &&
            before->end + LONGEST_VERB >= begin &&
            (runes_hold(from, text.data[before->begin - 1]) ||
             phrase_word_before(text, clause, before->begin, hedges) != NULL))
            return true;
    }
    return false;
}

/* 优良天数207天, 办理时间2.5天: a duration that is measured, not one that passes. */
static bool is_measured_time(const struct reading *reading, const struct mention *mention,
                             const struct stretch *sentence)
{
    static const struct runes measured[] = {
        RUNES_ROW(U"天数"),   RUNES_ROW(U"时间"), RUNES_ROW(U"时长"), RUNES_ROW(U"时限"),
        RUNES_ROW(U"工期"),   RUNES_ROW(U"周期"), RUNES_ROW(U"车程"), RUNES_ROW(U"住院日"),
        RUNES_ROW(U"年限"),   RUNES_ROW(U"寿命"), RUNES_ROW(U"学时"), RUNES_ROW(U"时数"),
        RUNES_ROW(U"提前量"), {NULL, 0}};
    static const struct runes taken[] = {
        RUNES_ROW(U"用时"), RUNES_ROW(U"耗时"), RUNES_ROW(U"历时"), RUNES_ROW(U"用了"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    uint32_t from = mention->begin - clause > 8 ? mention->begin - 8 : clause;
    if (figure_is_standard(reading, mention, clause, sentence->end))
        return true; /* 15分钟|响应, 24小时|办结 */
    if ((rune_is_digit(text.data[mention->begin]) || text.data[mention->begin] == U'半') &&
        moves(reading, mention, clause,
              phrase_end(text, mention->end, sentence->end, PHRASE_CLAUSE)))
        return true;
    if (phrase_word_before(text, clause, mention->begin, taken) != NULL)
        return figure_way(text, clause, mention->begin).end > clause;
    if (!rune_is_digit(text.data[mention->begin]))
        return false;
    enum { NAME_LEAST = 4 };
    static const struct runes used[] = {
        RUNES_ROW(U"仅用"), RUNES_ROW(U"只用"), RUNES_ROW(U"仅需"), RUNES_ROW(U"只需"), {NULL, 0}};
    const struct runes *use = phrase_word_before(text, clause, mention->begin, used);
    if (use != NULL && mention->begin >= clause + use->length + NAME_LEAST &&
        (mention->end >= sentence->end || phrase_mark_at(text, mention->end) != 0))
        return true; /* 审批仅用|15分钟 */
    static const struct runes bounds[] = {RUNES_ROW(U"不少于"),   RUNES_ROW(U"不得少于"),
                                          RUNES_ROW(U"不能少于"), RUNES_ROW(U"不得超过"),
                                          RUNES_ROW(U"不能超过"), {NULL, 0}};
    if (phrase_word_before(text, clause, mention->begin, bounds) != NULL)
        return true; /* 每次巡查不少于|45分钟 */
    static const struct runes changed[] = {
        RUNES_ROW(U"增加"),   RUNES_ROW(U"减少"),   RUNES_ROW(U"缩短"),
        RUNES_ROW(U"延长"),   RUNES_ROW(U"压缩"),   RUNES_ROW(U"增加了"),
        RUNES_ROW(U"减少了"), RUNES_ROW(U"缩短了"), {NULL, 0}};
    static const struct runes reached[] = {
        RUNES_ROW(U"缩短至"), RUNES_ROW(U"缩短到"), RUNES_ROW(U"缩短为"),
        RUNES_ROW(U"压缩至"), RUNES_ROW(U"压缩到"), RUNES_ROW(U"压缩为"),
        RUNES_ROW(U"缩减至"), RUNES_ROW(U"缩减到"), RUNES_ROW(U"缩减为"),
        RUNES_ROW(U"减少至"), RUNES_ROW(U"减少到"), RUNES_ROW(U"增加到"),
        RUNES_ROW(U"延长至"), RUNES_ROW(U"延长到"), RUNES_ROW(U"精简至"),
        RUNES_ROW(U"精简到"), RUNES_ROW(U"降至"),   RUNES_ROW(U"降到"),
        RUNES_ROW(U"减至"),   RUNES_ROW(U"减到"),   {NULL, 0}};
    if (phrase_word_before(text, clause, mention->begin, changed) != NULL)
        from = sentence->begin; /* 优良天数281天，同比增加|23天 */
    else if (phrase_word_before(text, clause, mention->begin, reached) != NULL)
        from = clause; /* 时间由45天压缩至|20天 */
    return phrase_find_word(text, from, mention->begin, measured) < mention->begin;
}

/* 如果坚持征收|25%: what is only supposed. */
static bool is_supposed(struct runes text, uint32_t clause, uint32_t end)
{
    static const struct runes ifs[] = {RUNES_ROW(U"如果"), RUNES_ROW(U"假如"), RUNES_ROW(U"倘若"),
                                       RUNES_ROW(U"一旦"), RUNES_ROW(U"即使"), RUNES_ROW(U"要是"),
                                       RUNES_ROW(U"假设"), RUNES_ROW(U"或者"), RUNES_ROW(U"如遇"),
                                       RUNES_ROW(U"若遇"), {NULL, 0}};
    return phrase_word_at(text, clause, end, ifs) != NULL;
}

/* 2.6个、2个百分点, 18.7、31.4、52个百分点: the earlier ones have the unit of the last. */
static bool shares_points(const struct reading *reading, const struct mention *mention)
{
    enum { ROW_MOST = 6 };
    struct runes text = reading->text;
    bool plain = mention->type == MENTION_NUMBER;
    if (!(plain || span_equal(mention->unit, SPAN("个"))) ||
        !rune_is_digit(text.data[mention->begin]))
        return false;
    uint32_t end = mention->end;
    for (uint32_t row = 0; row < ROW_MOST && end + 2 < text.length; row++) {
        if (text.data[end] != U'、' && text.data[end] != U'和')
            return false;
        const struct mention *next = reading_mention_at(reading, end + 1, MENTION_PERCENT);
        if (next != NULL)
            return span_equal(next->unit, SPAN("pp"));
        next = reading_mention_at(reading, end + 1, plain ? MENTION_NUMBER : MENTION_QUANTITY);
        if (next == NULL || !(plain || span_equal(next->unit, SPAN("个"))))
            return false;
        end = next->end;
    }
    return false;
}

/* 1.12万|贫困人口, 全县人口|53万: people whose unit was left away, as a quantity; NULL for any
 * other number. */
static const struct mention *people_of(const struct reading *reading, const struct mention *mention,
                                       const struct stretch *sentence)
{
    enum { FURTHEST = 4 };
    static const struct runes people[] = {RUNES_ROW(U"贫困人口"),
                                          RUNES_ROW(U"脱贫人口"),
                                          RUNES_ROW(U"低收入人口"),
                                          RUNES_ROW(U"农村人口"),
                                          RUNES_ROW(U"群众"),
                                          RUNES_ROW(U"贫困群众"),
                                          RUNES_ROW(U"脱贫群众"),
                                          RUNES_ROW(U"农民"),
                                          RUNES_ROW(U"村民"),
                                          RUNES_ROW(U"居民"),
                                          RUNES_ROW(U"劳动力"),
                                          RUNES_ROW(U"农村劳动力"),
                                          RUNES_ROW(U"儿童"),
                                          RUNES_ROW(U"学生"),
                                          RUNES_ROW(U"师生"),
                                          RUNES_ROW(U"老人"),
                                          RUNES_ROW(U"老年人"),
                                          RUNES_ROW(U"残疾人"),
                                          RUNES_ROW(U"妇女"),
                                          RUNES_ROW(U"患者"),
                                          RUNES_ROW(U"游客"),
                                          RUNES_ROW(U"职工"),
                                          {NULL, 0}};
    static const struct runes heads[] = {
        RUNES_ROW(U"人口"), RUNES_ROW(U"人次"), RUNES_ROW(U"人数"), {NULL, 0}};
    static const struct runes wan = RUNES_ROW(U"万亿");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, end = mention->end;
    enum { DIGITS = 4 }; /* 常住人口|766500，: written out */
    bool whole = end - begin >= DIGITS && rune_is_digit(text.data[end - 1]);
    if (mention->type != MENTION_NUMBER || !rune_is_digit(text.data[begin]) ||
        !(whole || runes_hold(wan, text.data[end - 1])))
        return NULL;
    uint32_t from = begin - sentence->begin > FURTHEST ? begin - FURTHEST : sentence->begin;
    uint32_t head = phrase_find_word(text, from, begin, heads);
    bool behind = head < begin && phrase_end(text, head, begin, PHRASE_CLAUSE) == begin &&
                  (end >= sentence->end || phrase_mark_at(text, end) != 0);
    if (!behind && (whole || phrase_word_at(text, end, sentence->end, people) == NULL))
        return NULL;
    struct mention *copy = arena_alloc(reading->arena, sizeof(*copy));
    *copy = *mention;
    copy->type = MENTION_QUANTITY;
    copy->unit = behind && runes_at(text, head, RUNES(U"人次")) ? SPAN("人次") : SPAN("人");
    copy->countable = true;
    return copy;
}

/* 对收入下降超过20%的|企业给予补助: whom a rule is for. */
static bool is_condition(struct runes text, const struct mention *mention, uint32_t clause,
                         uint32_t limit)
{
    enum { LONGEST_KIND = 8 };
    static const struct runes rules[] = {RUNES_ROW(U"对"), RUNES_ROW(U"凡"), {NULL, 0}};
    static const struct runes above[] = {RUNES_ROW(U"及以上"), RUNES_ROW(U"及以下"),
                                         RUNES_ROW(U"以上"),   RUNES_ROW(U"以下"),
                                         RUNES_ROW(U"左右"),   {NULL, 0}};
    static const struct runes kinds[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"农户"),   RUNES_ROW(U"项目"), RUNES_ROW(U"单位"),
        RUNES_ROW(U"个人"), RUNES_ROW(U"商户"),   RUNES_ROW(U"家庭"), RUNES_ROW(U"主体"),
        RUNES_ROW(U"大户"), RUNES_ROW(U"合作社"), RUNES_ROW(U"乡镇"), RUNES_ROW(U"村"),
        {NULL, 0}};
    if (phrase_word_at(text, clause, mention->begin, rules) == NULL)
        return false;
    uint32_t end = mention->end + phrase_word_length(text, mention->end, limit, above);
    uint32_t last = end + LONGEST_KIND < limit ? end + LONGEST_KIND : limit;
    return end < limit && text.data[end] == U'的' &&
           phrase_find_word(text, end, last, kinds) < last;
}

/* 前1%学科, 1吉瓦时=100万千瓦时: the class that a rank makes, and what a unit is worth. */
static bool is_class_or_equation(struct runes text, const struct mention *mention, uint32_t limit)
{
    char32_t before = mention->begin > 0 ? text.data[mention->begin - 1] : 0,
             behind = mention->end < limit ? text.data[mention->end] : 0;
    return before == U'=' || behind == U'=' ||
           (mention->type == MENTION_PERCENT && before == U'前' && rune_is_han(behind) &&
            (behind != U'的' || (mention->begin > 1 && /* 排名前|20%|的农户 */
                                 RUNE_AMONG(text.data[mention->begin - 2], U"名位列居"))));
}

/* 甲公司以|85亿美元|收购…, 乙镇以|93.6分|居第一: with what, and of no measure that the words name;
 * but 总票房以|101亿元|居首. */
static bool is_with_what(const struct reading *reading, const struct mention *mention,
                         uint32_t clause)
{
    static const struct runes hedges = RUNES_ROW(U"超逾近约"), bound = RUNES_ROW(U"可予加所难足"),
                              measures = RUNES_ROW(U"房值量额入率价数比重产积资速幅");
    static const struct runes joints = RUNES_ROW(U"和与及、");
    struct runes text = reading->text;
    uint32_t at = mention->begin;
    /* the mention may be one that people_of made */
    for (uint32_t i = reading_mention_from(reading, mention->begin); i > 0 && at > clause;) {
        const struct mention *last = &reading->mentions[--i];
        bool joined = last->end + 1 == at && runes_hold(joints, text.data[last->end]);
        if (!last->inner && (last->end == at || joined) && last->type == mention->type)
            at = last->begin; /* 以32金27银, 以21%和15% */
        else if (!last->inner)
            break;
    }
    while (at > clause && runes_hold(hedges, text.data[at - 1]))
        at--;
    return at > clause + 1 && text.data[at - 1] == U'以' && rune_is_han(text.data[at - 2]) &&
           !runes_hold(bound, text.data[at - 2]) && !runes_hold(measures, text.data[at - 2]);
}

/* Whether the mention may be a figure's amount; its clause's begin then. */
static bool takes_part(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence, uint32_t *clause)
{
    if (mention->type == MENTION_MONEY &&
        reading_mention_at(reading, mention->begin, MENTION_PLACE) != NULL)
        return false; /* 三元|区 */
    switch (mention->type) {
    case MENTION_PERCENT:
        if (figure_is_unclaimed(reading, mention, sentence))
            return false;
        break;
    case MENTION_MONEY:
    case MENTION_ORDINAL:
        break;
    case MENTION_QUANTITY:
        if (figure_is_of_settlement(reading, mention, sentence) ||
            figure_is_treated(reading, mention, sentence) ||
            figure_counts_class(reading, mention, sentence)) {
            *clause = phrase_begin(reading->text, sentence->begin, mention->begin, PHRASE_CLAUSE);
            return true;
        }
        if (!shares_points(reading, mention) && (figure_is_unclaimed(reading, mention, sentence) ||
                                                 figure_is_spoken_of(reading, mention, sentence)))
            return false;
        break;
    case MENTION_NUMBER:
        if (!is_fraction(reading, mention) && !is_bare_money(reading, mention, sentence) &&
            !shares_points(reading, mention))
            return false;
        break;
    case MENTION_TIME: /* 压缩至1天以内 reads like a date from now */
        if (!runes_end_with(runes_slice(reading->text, mention->begin, mention->end),
                            RUNES(U"内")) ||
            !is_measured_time(reading, mention, sentence))
            return false;
        break;
    case MENTION_DURATION:
        if (!is_measured_time(reading, mention, sentence))
            return false;
        break;
    default:
        return false;
    }
    static const struct runes grounds[] = {RUNES_ROW(U"的基础上"), RUNES_ROW(U"基础上"), {NULL, 0}};
    if (phrase_word_at(reading->text, mention->end, sentence->end, grounds) != NULL)
        return false; /* 在现有18万元的基础上翻番: what it grows from */
    static const struct runes farthings[] = {
        RUNES_ROW(U"一分钱"), RUNES_ROW(U"一毛钱"), RUNES_ROW(U"一分一"), {NULL, 0}};
    if (mention->type == MENTION_MONEY &&
        phrase_word_at(reading->text, mention->begin, sentence->end, farthings) != NULL)
        return false; /* 一分钱也不能挪用 */
    if (mention->type == MENTION_MONEY && (figure_is_unclaimed(reading, mention, sentence) ||
                                           figure_is_reckoned(reading->text, mention, sentence)))
        return false;
    if (figure_is_size_class(reading, mention, sentence->end) ||
        is_class_or_equation(reading->text, mention, sentence->end))
        return false;
    *clause = phrase_begin(reading->text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    return !figure_is_size_of_named(reading, mention, *clause, sentence->end) &&
           !figure_is_value_of_basis(reading, *clause, mention->begin, mention->end) &&
           !is_with_what(reading, mention, *clause) &&
           !is_supposed(reading->text, *clause, mention->begin) &&
           !is_condition(reading->text, mention, *clause, sentence->end) &&
           (!inside_quotation(reading->text, mention->begin, mention->end, sentence->begin) ||
            figure_is_standard(reading, mention, *clause, sentence->end)); /* “20分钟响应、…” */
}

/* 37个贫困村出列、|9200名: what stands before the pause belongs to the amount before. */
static uint32_t behind_thing(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t cut = begin;
    for (uint32_t i = begin + 1; i < end; i++)
        if (text.data[i] == U'、' && rune_is_han(text.data[begin]))
            cut = i + 1;
    return cut;
}

/* 建起|600吨|气调库|2座: whether the amount before only tells the size of the things counted, which
 * a deed right before it tells of. */
static bool is_size_of_counted(struct runes text, const struct amount *size,
                               const struct mention *count)
{
    enum { NAME_LEAST = 2, NAME_MOST = 8 };
    static const struct runes bound = RUNES_ROW(U"和与及、的为共有达到约近超");
    struct phrase name = {size->end, count->begin}, before = size->before;
    if (!count->countable || size->mention->countable || size->mention->type != MENTION_QUANTITY ||
        span_ends_with(size->mention->unit, SPAN("次")) || name.end < name.begin + NAME_LEAST ||
        name.end - name.begin > NAME_MOST || !phrase_is_han(text, name) ||
        size->end != size->mention->end)
        return false;
    for (uint32_t at = name.begin; at < name.end; at++)
        if (runes_hold(bound, text.data[at]))
            return false;
    before = phrase_trim(text, before.begin, before.end);
    return phrase_has_words(before) && figure_verb_within(text, name.begin, name.end) == name.end &&
           (figure_is_bare_verb(text, before) || figure_verb_at_end(text, before) > before.begin) &&
           (count->end >= text.length || phrase_mark_at(text, count->end) != 0);
}

uint32_t figure_amounts(const struct reading *reading, const struct stretch *sentence,
                        struct amount *amounts)
{
    struct runes text = reading->text;
    uint32_t count = 0, past = sentence->begin;
    if (figure_tells_case(text, sentence))
        return 0;
    for (uint32_t i = reading_mention_from(reading, sentence->begin);
         i < reading->mention_count && count < FIGURES_IN_SENTENCE; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= sentence->end)
            break;
        if (mention->begin < past || mention->inner)
            continue;
        const struct mention *people = people_of(reading, mention, sentence);
        mention = people != NULL ? people : mention;
        const struct mention *member = figure_in_row_of_unit(reading, mention, sentence);
        mention = member != NULL ? member : mention;
        uint32_t clause;
        if (!takes_part(reading, mention, sentence, &clause))
            continue;
        if (mention->type == MENTION_ORDINAL &&
            !figure_is_rank(reading, mention, clause, sentence->end))
            continue;
        struct amount *amount = &amounts[count];
        *amount = (struct amount){.mention = mention,
                                  .clause_begin = clause,
                                  .ordinal = mention->type == MENTION_ORDINAL,
                                  .percent = mention->type == MENTION_PERCENT,
                                  .points = span_equal(mention->unit, SPAN("pp")),
                                  .fraction = is_fraction(reading, mention)};
        amount->points |= shares_points(reading, mention);
        struct runes inner = runes_slice(text, mention->begin, mention->end);
        amount->bare_money =
            mention->type == MENTION_NUMBER && !amount->fraction && !amount->points;
        amount->doubling = runes_find(inner, 0, RUNES(U"番")) < inner.length;
        uint32_t begin = clause > past ? clause : past;
        if (count > 0 && begin == past &&
            (amounts[count - 1].mention->countable ||
             span_equal(amounts[count - 1].mention->unit, mention->unit)))
            begin = behind_thing(text, begin, mention->begin);
        if (count > 0 && begin == past && amounts[count - 1].mention->countable) {
            uint32_t then = figure_and_then(text, begin, mention->begin);
            begin = then < mention->begin ? then + 1 : begin; /* 11名人员并|转交16名 */
        }
        if (begin < mention->begin && text.data[mention->begin - 1] == U'、' && mention->countable)
            begin = mention->begin; /* 贫困人口脱贫、|135个贫困村退出 */
        if (count > 0 && begin == past && begin + 1 < mention->begin &&
            text.data[mention->begin - 1] == U'、' && mention->type == MENTION_QUANTITY &&
            mention->end < sentence->end && rune_is_han(text.data[mention->end]) &&
            rune_is_han(text.data[begin]) &&
            figure_compared_behind(text, mention->end, sentence->end) == NULL)
            begin = mention->begin; /* 20万亩高标准农田、|30公里机耕路 */
        uint32_t hedged = mention->begin;
        if (begin + 1 < hedged &&
            runes_hold((struct runes)RUNES_ROW(U"近约超"), text.data[hedged - 1]))
            hedged--; /* 七成企业和|近|八成农户 */
        if (count > 0 && begin == past && begin < mention->begin &&
            runes_hold((struct runes)RUNES_ROW(U"和与及"), text.data[hedged - 1]) &&
            !(text.data[hedged - 1] == U'及' &&
              RUNE_AMONG(text.data[hedged - 2], U"涉惠普波遍顾")) && /* 惠及|18个村 */
            mention->type == amounts[count - 1].mention->type &&
            rune_is_han(text.data[begin]))
            begin = mention->begin; /* 543个综合网格和|53个专属网格 */
        if (begin > mention->begin ||
            (count > 0 && begin == past && figure_is_of_settlement(reading, mention, sentence)))
            begin = mention->begin; /* 辖12个村|96个村民小组 */
        if (begin < mention->begin && text.data[begin] == U'（') { /* 6.8万套（间）、|累计达到 */
            uint32_t closing = phrase_closing(text, begin, mention->begin);
            if (closing < mention->begin)
                begin = closing + 1;
        }
        if (count > 0 && begin == past && is_size_of_counted(text, &amounts[count - 1], mention)) {
            *amount = (struct amount){0}; /* 建起|600吨气调库|2座 */
            amount = &amounts[--count];
            begin = amount->before.begin;
            clause = amount->clause_begin;
            *amount = (struct amount){.mention = mention, .clause_begin = clause};
        }
        amount->before = (struct phrase){begin, mention->begin};
        enum { LONGEST_THING = 6 };
        amount->of_thing = count > 0 && begin == past && begin < mention->begin &&
                           mention->begin - begin <= LONGEST_THING && mention->countable &&
                           amounts[count - 1].mention->countable &&
                           phrase_is_han(text, amount->before);
        uint32_t end = mention->end;
        if (mention->type == MENTION_MONEY && figure_per_end(text, end) > end) {
            amount->per = end + 1;
            end = figure_per_end(text, end);
        }
        const struct runes *word = figure_compared_behind(text, end, sentence->end);
        if (word != NULL)
            end += word->length;
        if (amount->ordinal && end < sentence->end &&
            (text.data[end] == U'位' || text.data[end] == U'名' || text.data[end] == U'强'))
            end++;
        amount->begin = mention->begin;
        amount->end = end;
        amount->from = figure_is_from(reading, amount);
        amount->to =
            count > 0 && amounts[count - 1].from &&
            figure_is_reached_from(text, (struct phrase){amounts[count - 1].end, mention->begin});
        amount->behind = (struct phrase){end, phrase_end(text, end, sentence->end, PHRASE_CLAUSE)};
        if (count > 0 && amounts[count - 1].behind.end > mention->begin)
            amounts[count - 1].behind.end = mention->begin;
        past = end;
        count++;
    }
    return count;
}

bool figure_is_told(const struct reading *reading, const struct amount *amount,
                    const struct facts *facts)
{
    return inside_fact(reading, amount, facts);
}

/* What an amount counts. Mostly the words before it say so (figure_words.c); a bare verb takes the
 * thing behind the amount (新增|20个|重点项目), a sum what it is spent on, and a word that means
 * nothing alone the subject before it. */
#include "facts/figure_indicator.h"

#include "base/buffer.h"
#include "facts/figure_behind.h"
#include "facts/figure_lead.h"
#include "facts/figure_object.h"
#include "facts/figure_subject.h"
#include "facts/figure_told.h"
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

struct span figure_before_semicolon(const struct figure_reader *reader, struct span unit)
{
    for (size_t i = reader->figures_from; i > reader->before_from; i--) {
        const struct figure *figure = &reader->facts->figures[i - 1];
        if (figure->aspect != ASPECT_CHANGE && figure->aspect != ASPECT_RANK &&
            span_equal(figure->unit, unit))
            return figure->indicator;
    }
    return (struct span){NULL, 0};
}

struct span figure_join(struct arena *arena, struct span a, struct span b)
{
    struct buffer whole;
    buffer_init(&whole, arena, a.length + b.length, 4096);
    buffer_append(&whole, a);
    buffer_append(&whole, b);
    return buffer_span(&whole);
}

struct span figure_of_subject(const struct figure_reader *reader, struct span name)
{
    static const struct span attributes[] = {
        SPAN_ROW("总量"),   SPAN_ROW("增速"),   SPAN_ROW("增幅"), SPAN_ROW("总额"),
        SPAN_ROW("绝对值"), SPAN_ROW("降幅"),   SPAN_ROW("规模"), SPAN_ROW("数量"),
        SPAN_ROW("增量"),   SPAN_ROW("完成率"), SPAN_ROW("人均"), {NULL, 0}};
    struct span subject = figure_last_subject(reader);
    if (subject.length > 0 && span_is_word(name, attributes) && !span_ends_with(subject, name))
        return figure_join(reader->reading->arena, subject, name);
    return name;
}

/* 果园|今年|产果, 铁路|今天预计|发送旅客: where the words go on behind such a time in the middle,
 * whose begin is *time; their end where there is none. */
static uint32_t behind_inner_time(const struct reading *reading, struct phrase words,
                                  uint32_t *time)
{
    enum { LEAST = 2 };
    static const struct runes times[] = {RUNES_ROW(U"今年"), RUNES_ROW(U"去年"), RUNES_ROW(U"前年"),
                                         RUNES_ROW(U"上年"), RUNES_ROW(U"今天"), RUNES_ROW(U"昨天"),
                                         RUNES_ROW(U"明天"), RUNES_ROW(U"当天"), {NULL, 0}};
    static const struct runes surely[] = {
        RUNES_ROW(U"预计"), RUNES_ROW(U"计划"), RUNES_ROW(U"实现"), RUNES_ROW(U"完成"),
        RUNES_ROW(U"累计"), RUNES_ROW(U"共"),   RUNES_ROW(U"已"),   RUNES_ROW(U"将"),
        RUNES_ROW(U"可"),   RUNES_ROW(U"又"),   RUNES_ROW(U"就"),   RUNES_ROW(U"也"),
        {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"占较比从由自于在到至为成截完及和与同、"),
                              nouns = RUNES_ROW(U"的以前后底末初度内同比、和与");
    struct runes text = reading->text;
    if (words.end < words.begin + LEAST + 2 + LEAST)
        return words.end;
    const struct runes inner = runes_slice(text, 0, words.end - LEAST);
    uint32_t day = runes_next(inner, words.begin + LEAST, U'天'),
             year = runes_next(inner, words.begin + LEAST, U'年');
    if (day >= inner.length && year >= inner.length)
        return words.end;
    uint32_t at = phrase_find_word(text, words.begin + LEAST, words.end - LEAST, times);
    if (at >= words.end - LEAST || runes_hold(bound, text.data[at - 1]) ||
        !rune_is_han(text.data[at - 1]))
        return words.end;
    const struct mention *mention = reading_mention_at(reading, at, MENTION_TIME);
    if (mention == NULL || mention->end + LEAST > words.end ||
        !rune_is_han(text.data[mention->end]) || runes_hold(nouns, text.data[mention->end]))
        return words.end;
    *time = at;
    uint32_t behind = mention->end;
    for (const struct runes *word;
         (word = phrase_word_at(text, behind, words.end, surely)) != NULL &&
         behind + word->length + LEAST <= words.end;)
        behind += word->length;
    return behind;
}

/* 铁路|预计|共|发送旅客: behind the words that only say how surely or how many in all. */
static uint32_t behind_hedges(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2 };
    static const struct runes hedges[] = {
        RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"将再"), RUNES_ROW(U"共需"),
        RUNES_ROW(U"将"),   RUNES_ROW(U"共"),   RUNES_ROW(U"可"),   {NULL, 0}};
    static const struct runes sharing = RUNES_ROW(U"享建同产青和治用");
    uint32_t length;
    while ((length = phrase_word_length(text, begin, end, hedges)) > 0 &&
           begin + length + LEAST <= end && !runes_hold(sharing, text.data[begin + length]))
        begin += length;
    return begin;
}

/* The words as written, without a 完成, 实现 or 共 inside them that only says that it was reached:
 * 第一产业完成增加值. */
struct span figure_text_of(const struct figure_reader *reader, struct phrase words)
{
    static const struct runes reached[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"),
                                           RUNES_ROW(U"累计"), RUNES_ROW(U"已经"),
                                           RUNES_ROW(U"预计"), {NULL, 0}};
    static const struct runes nouns[] = {RUNES_ROW(U"完成投资"), RUNES_ROW(U"完成率"),
                                         RUNES_ROW(U"完成情况"), RUNES_ROW(U"完成年"),
                                         RUNES_ROW(U"完成全年"), {NULL, 0}};
    static const struct runes shared[] = {
        RUNES_ROW(U"公共"), RUNES_ROW(U"中共"), RUNES_ROW(U"总共"), RUNES_ROW(U"一共"), {NULL, 0}};
    static const struct runes sharing = RUNES_ROW(U"享建同产青和治富有赢用生性识体振计处存");
    struct runes text = reader->reading->text;
    uint32_t time = words.end, behind = behind_inner_time(reader->reading, words, &time);
    if (behind < words.end)
        return figure_join(reader->reading->arena, reading_text(reader->reading, words.begin, time),
                           reading_text(reader->reading, behind, words.end));
    for (uint32_t at = words.begin + 2; at + 4 <= words.end; at++) {
        if (text.data[at] == U'共' && !runes_hold(sharing, text.data[at + 1]) &&
            phrase_word_before(text, words.begin, at + 1, shared) == NULL)
            return figure_join(reader->reading->arena,
                               reading_text(reader->reading, words.begin, at),
                               reading_text(reader->reading, at + 1, words.end));
        bool planned = runes_at(text, at, RUNES(U"计划")) && text.data[at - 1] != U'度' &&
                       (runes_at(text, at + 2, RUNES(U"总投资")) ||
                        runes_at(text, at + 2, RUNES(U"投资"))); /* 产业园|计划|总投资 */
        if (planned || (phrase_word_at(text, at, words.end, reached) != NULL &&
                        phrase_word_at(text, at, words.end, nouns) == NULL)) {
            static const struct runes surely = RUNES_ROW(U"可能将已"); /* 年|可实现|销售收入 */
            uint32_t end = at - (runes_hold(surely, text.data[at - 1]) ? 1 : 0);
            behind = runes_at(text, at, RUNES(U"预计")) ? behind_hedges(text, at + 2, words.end)
                                                        : at + 2;
            behind += behind + 2 < words.end && text.data[behind] == U'了'; /* 企业|实现了|出口 */
            return figure_join(reader->reading->arena,
                               reading_text(reader->reading, words.begin, end),
                               reading_text(reader->reading, behind, words.end));
        }
    }
    return reading_text(reader->reading, words.begin, words.end);
}

/* 优于|Ⅲ类: a grade that is reached or passed, and nothing to differ from. */
static bool is_grade(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes grades = RUNES_ROW(U"ⅠⅡⅢⅣⅤIV一二三四五");
    uint32_t behind = at;
    while (behind < end && behind < at + 3 && runes_hold(grades, text.data[behind]))
        behind++;
    return behind > at && behind < end &&
           (text.data[behind] == U'类' || text.data[behind] == U'级');
}

/* 增速高出全市平均水平|1.4个百分点: the words of a difference from something else, and what it
 * differs from; false where there are none. */
bool figure_is_difference(struct runes text, struct phrase own, struct phrase *indicator,
                          struct phrase *basis)
{
    static const struct runes than[] = {RUNES_ROW(U"高于"), RUNES_ROW(U"低于"), RUNES_ROW(U"快于"),
                                        RUNES_ROW(U"慢于"), RUNES_ROW(U"好于"), RUNES_ROW(U"高出"),
                                        RUNES_ROW(U"优于"), RUNES_ROW(U"跑赢"), {NULL, 0}};
    /* 超过|全国平均水平: these differ from a level only, else they reach */
    static const struct runes beyond[] = {
        RUNES_ROW(U"超过"), RUNES_ROW(U"超出"), RUNES_ROW(U"领先"), RUNES_ROW(U"落后"), {NULL, 0}};
    static const struct runes levels[] = {RUNES_ROW(U"平均水平"), RUNES_ROW(U"平均值"),
                                          RUNES_ROW(U"平均"),     RUNES_ROW(U"平均增速"),
                                          RUNES_ROW(U"水平"),     {NULL, 0}};
    enum { LONGEST_BASIS = 16 };
    uint32_t at = own.end; /* 好于Ⅲ类断面比例|优于考核目标: the last */
    for (uint32_t next = own.begin; next + 2 < own.end; next += 2) {
        next = phrase_find_word(text, next, own.end, than);
        if (next < own.end && !is_grade(text, next + 2, own.end))
            at = next;
    }
    if (at == own.end && own.begin < own.end &&
        phrase_word_before(text, own.begin, own.end, levels) != NULL)
        at = phrase_find_word(text, own.begin, own.end, beyond);
    if (at + 2 >= own.end || own.end - at > LONGEST_BASIS + 2)
        return false;
    *indicator = phrase_trim(text, own.begin, at);
    static const struct runes severally[] = {RUNES_ROW(U"分别"), RUNES_ROW(U"均"), RUNES_ROW(U"都"),
                                             RUNES_ROW(U"要"),   RUNES_ROW(U"应"), {NULL, 0}};
    const struct runes *word =
        phrase_word_before(text, indicator->begin, indicator->end, severally);
    if (word != NULL)
        indicator->end -= word->length;
    *basis = phrase_trim(text, at + 2 + (text.data[at + 2] == U'了'), own.end);
    return true;
}

/* 总投资210亿元的75个工业项目: the words of the sum, said of the things that follow. */
static struct phrase things_of_sum(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"项目"),   RUNES_ROW(U"工程"), RUNES_ROW(U"生产线"), RUNES_ROW(U"基地"),
        RUNES_ROW(U"产业园"), RUNES_ROW(U"小镇"), RUNES_ROW(U"园区"),   RUNES_ROW(U"中心"),
        RUNES_ROW(U"市场"),   RUNES_ROW(U"公园"), RUNES_ROW(U"广场"),   RUNES_ROW(U"景区"),
        RUNES_ROW(U"校区"),   {NULL, 0}};
    enum { LONGEST = 30 };
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    uint32_t begin = amount->end;
    struct phrase none = {begin, begin};
    if (begin >= text.length || text.data[begin] != U'的')
        return none;
    uint32_t limit =
        phrase_end(text, begin, begin + LONGEST < text.length ? begin + LONGEST : text.length,
                   PHRASE_CLAUSE | PHRASE_PAUSE);
    begin++;
    const struct mention *count;
    while ((count = reading_mention_at(reading, begin, MENTION_QUANTITY)) != NULL &&
           count->end < limit)
        begin = count->end;
    static const struct runes told[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"开工"),
                                        RUNES_ROW(U"竣工"), RUNES_ROW(U"投产"), RUNES_ROW(U"落户"),
                                        RUNES_ROW(U"签约"), RUNES_ROW(U"正在"), RUNES_ROW(U"进展"),
                                        RUNES_ROW(U"落地"), RUNES_ROW(U"已"),   {NULL, 0}};
    for (uint32_t at = begin + 1; at < limit; at++) {
        if (at > begin + 1 && phrase_word_at(text, at, limit, told) != NULL)
            return at - begin <= LONGEST_OBJECT ? (struct phrase){begin, at} : none;
        const struct runes *head = phrase_word_at(text, at, limit, heads);
        if (head != NULL && at + head->length - begin <= LONGEST_OBJECT)
            return (struct phrase){begin, at + head->length};
    }
    return none;
}

/* 占地2800亩的产业园: how large the thing is that follows. */
static bool is_extent(struct runes words)
{
    return runes_end_with(words, RUNES(U"占地")) || runes_end_with(words, RUNES(U"占地面积")) ||
           runes_end_with(words, RUNES(U"建筑面积"));
}

static bool is_sum(struct runes words)
{
    return runes_end_with(words, RUNES(U"总投资")) || runes_equal(words, RUNES(U"投资")) ||
           runes_end_with(words, RUNES(U"总投资额")) || runes_equal(words, RUNES(U"投资额")) ||
           is_extent(words);
}

/* 拉动GDP增长0.2个百分点: what is told is the pull, not the GDP's growth. */
static bool pulls(struct runes text, struct phrase own)
{
    static const struct runes pulling[] = {RUNES_ROW(U"拉动"), RUNES_ROW(U"带动"), {NULL, 0}};
    return own.begin < own.end && phrase_find_word(text, own.begin, own.end, pulling) < own.end;
}

static bool names_growth(struct runes text, struct phrase words)
{
    static const struct runes growths[] = {
        RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), RUNES_ROW(U"降幅"), RUNES_ROW(U"涨幅"),
        RUNES_ROW(U"升幅"), RUNES_ROW(U"跌幅"), {NULL, 0}};
    const struct runes *word = phrase_word_at(text, words.begin, words.end, growths);
    return word != NULL && word->length == words.end - words.begin;
}

/* 石门村已有87户脱贫: where it is, not what. */
static bool ends_in_place(struct runes text, struct phrase words)
{
    static const struct runes places[] = {RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡"),
                                          RUNES_ROW(U"社区"), RUNES_ROW(U"街道"), {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, places) != NULL;
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
        RUNES_ROW(U"工种"), RUNES_ROW(U"险种"), RUNES_ROW(U"税种"), {NULL, 0}};
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

/* The indicator of one amount: its own words, those behind it, or the subject carried along. */
static struct span indicator_of(struct figure_reader *reader, const struct amount *amount,
                                const struct wording *wording)
{
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = wording->indicator;
    bool empty = own.begin >= own.end;
    struct span name = empty ? (struct span){NULL, 0} : figure_text_of(reader, own);
    struct span subject = figure_last_subject(reader);
    if (subject.length == 0 && empty && wording->reached && !amount->ordinal && !amount->points)
        subject = figure_before_semicolon(reader, amount->mention->unit);
    if (amount->to && reader->moved.length > 0)
        return reader->moved;
    if (amount->from && empty) { /* 开办茶馆等审批时限，由95天… */
        struct phrase measure = figure_measure_before(text, amount);
        return measure.end > measure.begin ? figure_text_of(reader, measure) : subject;
    }
    if (amount->from)
        return name;
    if (amount->ordinal) {
        static const struct runes attributes[] = {
            RUNES_ROW(U"增速"),   RUNES_ROW(U"增幅"),   RUNES_ROW(U"总量"), RUNES_ROW(U"总额"),
            RUNES_ROW(U"绝对值"), RUNES_ROW(U"完成率"), RUNES_ROW(U"降幅"), RUNES_ROW(U"数量"),
            RUNES_ROW(U"规模"),   RUNES_ROW(U"增量"),   {NULL, 0}};
        const struct runes *attribute = phrase_word_at(text, own.begin, own.end, attributes);
        if (empty || (subject.length > 0 && span_ends_with(subject, name)))
            return subject;
        if (attribute != NULL && attribute->length == own.end - own.begin && subject.length > 0)
            return span_ends_with(subject, name) ? subject : figure_join(arena, subject, name);
        return name;
    }
    struct phrase differs, from;
    if (figure_is_difference(text, own, &differs, &from) && !amount->ordinal) {
        if (differs.end == differs.begin) /* 占比达66%，超过|全国平均水平2个百分点 */
            return amount->points && reader->share.length > 0 ? reader->share : subject;
        name = figure_text_of(reader, differs);
        return subject.length > 0 && names_growth(text, differs) ? figure_join(arena, subject, name)
                                                                 : name;
    }
    if (wording->difference && empty) {
        const struct facts *facts = reader->facts;
        size_t last = facts->figure_count;
        while (last > 0 && (facts->figures[last - 1].aspect == ASPECT_CHANGE ||
                            facts->figures[last - 1].aspect == ASPECT_RANK))
            last--; /* 人均纯收入2480元，增长16.2%，比…高410元 */
        bool other = last > 0 && amount->mention->type == MENTION_MONEY &&
                     !span_equal(facts->figures[last - 1].unit, SPAN("CNY"));
        return other ? (struct span){NULL, 0} : subject; /* 亩产600斤，…比市场价高4元: a price's */
    }
    if (amount->percent || amount->fraction || amount->points) {
        struct span share = figure_share_of_whole(reader, amount, wording, name);
        if (share.length > 0 || wording->whole.end > wording->whole.begin)
            return share;
        if (empty) {
            struct phrase whole = figure_part_of_whole(reader, amount);
            if (whole.end > whole.begin) /* 98%的|项目已完成任务: all that they do */
                return figure_without_all(reader, whole);
            if (wording->sign != 0 && subject.length == 0) {
                struct phrase before = figure_clause_before(reader, amount);
                return figure_text_of(reader, before); /* 新合同明显减少，环比下降12.6% */
            }
            return amount->points && reader->share.length > 0 ? reader->share : subject;
        }
        if (wording->sign != 0 && runes_at(text, own.begin, RUNES(U"带动")) && !amount->points &&
            own.end > own.begin + 3)
            return reading_text(reader->reading, own.begin + 2, own.end); /* 带动|价格上涨0.9% */
        if (wording->sign != 0 && pulls(text, own))
            return figure_join(arena, name, SPAN("增长"));
        enum { LAST_TWO = 6 }; /* bytes */
        if (wording->of_subject && subject.length > LAST_TWO && name.length > LAST_TWO &&
            span_ends_with(subject, span_slice(name, name.length - LAST_TWO, name.length)))
            return figure_join(arena, figure_join(arena, name, SPAN("占")), subject);
        static const struct runes bare[] = {
            RUNES_ROW(U"增加值"), RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), {NULL, 0}};
        const struct runes *alone = phrase_word_at(text, own.begin, own.end, bare);
        if (alone != NULL && alone->length == own.end - own.begin && amount->percent) {
            struct phrase trade = figure_trade_before(reader, amount);
            if (trade.end <= trade.begin && subject.length == 0 && names_growth(text, own))
                trade = figure_clause_before(reader, amount); /* 外贸|较快增长，增速达9% */
            if (trade.end > trade.begin)
                return figure_join(arena, figure_text_of(reader, trade), name);
        }
        static const struct runes weights[] = {RUNES_ROW(U"比重"), RUNES_ROW(U"占比"), {NULL, 0}};
        const struct runes *weight = phrase_word_at(text, own.begin, own.end, weights);
        if (amount->points && weight != NULL && weight->length == own.end - own.begin &&
            reader->share.length > 0)
            return figure_join(arena, reader->share,
                               name); /* 占全市的28.6%，|比重|提高1.9个百分点 */
        static const struct runes parts[] = {RUNES_ROW(U"占"),
                                             RUNES_ROW(U"相当于"),
                                             RUNES_ROW(U"增速"),
                                             RUNES_ROW(U"增幅"),
                                             RUNES_ROW(U"降幅"),
                                             RUNES_ROW(U"涨幅"),
                                             RUNES_ROW(U"升幅"),
                                             RUNES_ROW(U"跌幅"),
                                             RUNES_ROW(U"完成年度"),
                                             RUNES_ROW(U"年度任务"),
                                             RUNES_ROW(U"年度计划"),
                                             RUNES_ROW(U"完成年初"),
                                             RUNES_ROW(U"完成预算"),
                                             RUNES_ROW(U"完成全年"),
                                             RUNES_ROW(U"完成年"),
                                             RUNES_ROW(U"完成任务"),
                                             RUNES_ROW(U"完成计划"),
                                             RUNES_ROW(U"完成目标"),
                                             {NULL, 0}};
        if (subject.length > 0 && phrase_word_at(text, own.begin, own.end, parts) != NULL)
            return figure_join(arena, subject, name);
        struct phrase taken = figure_taken_behind(reader, amount, wording);
        if (taken.end > taken.begin) { /* 聚集了|70%的|创新中心 */
            own.begin = own.end > own.begin + 2 ? own.end - 2 : own.begin;
            return figure_join(arena, figure_text_of(reader, own), figure_text_of(reader, taken));
        }
        return name;
    }
    struct runes own_words = runes_slice(text, own.begin, own.end);
    if (is_sum(own_words)) {
        struct phrase things = things_of_sum(reader, amount);
        if (things.end > things.begin)
            return figure_join(arena, figure_text_of(reader, things),
                               is_extent(own_words) ? SPAN("占地") : SPAN("总投资"));
    }
    struct span price = figure_price_behind(reader, amount, own);
    if (price.length > 0)
        return price;
    struct phrase fund = figure_fund_behind(reader, amount);
    uint32_t last = amount->before.end;
    if (fund.end > fund.begin && !empty && last > amount->before.begin &&
        runes_hold((struct runes)RUNES_ROW(U"和与及的"), text.data[last - 1]))
        return figure_text_of(reader, fund); /* 送去面粉和|200元|慰问金, 用于治水的|3亿元|债券 */
    if (fund.end > fund.begin && !empty && !figure_is_bare_verb(text, own))
        own.begin = figure_verb_at_end(text, own); /* 向灾区|提供|1亿元|援助 */
    if (fund.end > fund.begin &&
        (empty || figure_is_bare_verb(text, own) ||
         runes_equal(runes_slice(text, own.begin, own.end), RUNES(U"统筹"))))
        return empty
                   ? figure_text_of(reader, fund)
                   : figure_join(arena, figure_text_of(reader, own), figure_text_of(reader, fund));
    own = wording->indicator;
    struct phrase income = figure_income_behind(reader, amount);
    if (income.end > income.begin) /* 在棚里干一天能拿|130元|工钱 */
        return reading_text(reader->reading, income.begin, income.end);
    struct phrase object = figure_object(reader, amount);
    uint32_t length = object.end - object.begin;
    own.begin = verb_of_keeping(text, own);
    if (!empty && length == 1 && own.begin + 1 == own.end && is_keeping(text, own))
        return figure_join(arena, figure_text_of(reader, own), figure_text_of(reader, object));
    name = empty ? name : figure_text_of(reader, own);
    bool bare_done = empty && amount->mention->type == MENTION_QUANTITY && length >= 2 &&
                     length <= LONGEST_OBJECT && is_done_at_end(text, amount->before);
    if (bare_done ||
        (empty && length >= 2 && length <= LONGEST_OBJECT &&
         amount->mention->type == MENTION_QUANTITY && amount->before.begin >= 1 &&
         amount->before.end == amount->before.begin &&
         runes_hold((struct runes)RUNES_ROW(U"和与及"), text.data[amount->before.begin - 1])))
        return figure_without_all(reader, object); /* 完成|40万亩|油菜田间管理|和12万亩|水稻育秧 */
    bool attributive = amount->mention->countable && length >= 2 && length <= LONGEST_OBJECT;
    static const struct span reaching[] = {SPAN_ROW("惠及"), SPAN_ROW("覆盖"), SPAN_ROW("涉及"),
                                           SPAN_ROW("辐射"), SPAN_ROW("带动"), SPAN_ROW("服务"),
                                           SPAN_ROW("联结"), SPAN_ROW("联系"), {NULL, 0}};
    static const struct runes lands = RUNES_ROW(U"村镇乡县市区旗校店厂社");
    size_t reach = span_head_word(subject, reaching);
    if (empty && length == 1 && amount->mention->countable && reach > 0 &&
        runes_hold(lands, text.data[object.begin])) /* 惠及9个乡镇、42个|村 */
        return figure_join(arena, span_slice(subject, 0, reach), figure_text_of(reader, object));
    if (attributive && !empty) {
        static const struct runes wide[] = {
            RUNES_ROW(U"全市"), RUNES_ROW(U"全县"), RUNES_ROW(U"全区"),
            RUNES_ROW(U"全省"), RUNES_ROW(U"全国"), RUNES_ROW(U"全球"),
            RUNES_ROW(U"世界"), RUNES_ROW(U"海外"), {NULL, 0}};
        const struct runes *place = phrase_word_before(text, own.begin, own.end, wide);
        if (place != NULL && own.end - own.begin > place->length + 1)
            own.end -= place->length; /* 辐射|全市532家驿站 */
        own.begin = figure_verb_at_end(text, own);
    }
    if (amount->mention->countable && length > LONGEST_OBJECT && !empty &&
        !figure_is_bare_verb(text, own)) {
        const struct mention *whose = reading_mention_at(reader->reading, own.begin, MENTION_PLACE);
        if (whose == NULL)
            whose = reading_mention_at(reader->reading, own.begin, MENTION_ORGANISATION);
        if (whose != NULL && whose->end >= own.end)
            return (struct span){NULL, 0}; /* 某省|27个|代表…: whose they are, and no more */
    }
    bool amount_of_thing = amount->mention->type == MENTION_QUANTITY && !empty && length >= 2 &&
                           length <= LONGEST_OBJECT; /* 解决了3.5万亩|农田灌溉难题 */
    const struct mention *in =
        amount_of_thing ? reading_mention_at(reader->reading, own.begin, MENTION_PLACE) : NULL;
    if (in != NULL && in->end >= own.end)
        return figure_without_all(reader, object); /* 河南|6300万亩|玉米返青 */
    enum { LONGEST_DOER = 6 };
    if (amount_of_thing && own.end - own.begin > LONGEST_DOER)
        own.begin = figure_verb_at_end(text, own); /* 某公司将在当地建设|200兆瓦|风电 */
    bool same_amount = empty && amount->mention->type == MENTION_QUANTITY && length >= 2 &&
                       reader->facts->figure_count > 0 &&
                       span_equal(reader->facts->figures[reader->facts->figure_count - 1].unit,
                                  amount->mention->unit) &&
                       text.data[amount->begin - 1] == U'、'; /* 200兆瓦风电、|100兆瓦光伏 */
    if (((attributive || same_amount) && empty) ||
        ((attributive || amount_of_thing) && figure_is_bare_verb(text, own))) {
        struct span noun = figure_without_all(reader, object);
        return empty ? noun : figure_join(arena, figure_text_of(reader, own), noun);
    }
    bool same_unit = reader->facts->figure_count > 0 &&
                     span_equal(reader->facts->figures[reader->facts->figure_count - 1].unit,
                                amount->mention->unit);
    if (attributive && !empty && ends_in_place(text, own))
        return figure_without_all(reader, object);
    if (amount->of_thing && length >= 2 && length <= LONGEST_OBJECT && !empty)
        return figure_without_all(reader, object);
    if (attributive && !empty && !wording->reached && !figure_tells_on(text, object)) {
        struct phrase verb = figure_verb_of_things(reader, amount, own);
        struct span things = figure_without_all(reader, object);
        return verb.end > verb.begin ? figure_join(arena, figure_text_of(reader, verb), things)
                                     : things;
    }
    if (empty && same_unit && length >= 2 && length <= LONGEST_OBJECT &&
        amount->before.begin == amount->before.end && amount->begin == amount->clause_begin &&
        !figure_tells_on(text, object) && !amount->mention->countable)
        return figure_without_all(reader, object); /* 种1000亩辣椒，|600亩|玉米 */
    static const struct runes in_all[] = {
        RUNES_ROW(U"累计"), RUNES_ROW(U"总数"), RUNES_ROW(U"共计"), {NULL, 0}};
    if (empty && subject.length > 0 && wording->reached && same_unit &&
        phrase_find_word(text, amount->before.begin, amount->before.end, in_all) <
            amount->before.end)
        return figure_noun_of(subject); /* 新增公园12座，|累计达到|110座 */
    if (empty && subject.length > 0 && (wording->reached || wording->sign != 0 || same_unit))
        return subject;
    if (empty && wording->reached && !amount->percent) {
        struct phrase measure = figure_measure_before(text, amount);
        if (measure.end > measure.begin)
            return figure_text_of(reader, measure);
    }
    if (empty && (amount->mention->countable || subject.length == 0)) {
        struct phrase before = figure_clause_before(reader, amount);
        if (before.end > before.begin)
            return figure_text_of(reader, before);
    }
    if (empty && span_ends_with(amount->mention->unit, SPAN("人次")) && length >= 2 &&
        length <= LONGEST_OBJECT && !wording->reached && wording->sign == 0 && !amount->ordinal)
        return figure_without_all(reader, object); /* 共有|12万人次|劳动者取得证书 */
    static const struct runes drawing[] = {
        RUNES_ROW(U"带动"), RUNES_ROW(U"拉动"), RUNES_ROW(U"推动"), {NULL, 0}};
    if (empty && amount->mention->type == MENTION_QUANTITY && length >= 2 &&
        length <= LONGEST_OBJECT && !wording->reached && !figure_tells_on(text, object) &&
        phrase_find_word(text, amount->before.begin, amount->before.end, drawing) <
            amount->before.end)
        return figure_without_all(reader, object); /* 将带动全县|10万亩|茶叶种植 */
    if (empty) /* 年均增长7.5%以上，2022年突破310亿元: a level of the subject, said to be reached */
        return amount->before.end > amount->before.begin && !amount->mention->countable
                   ? subject
                   : (struct span){NULL, 0};
    return name;
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
    struct span name = indicator_of(reader, amount, wording);
    if (amount->to || name.length == 0 || wording->indicator.end <= wording->indicator.begin)
        return name;
    return figure_completed(reader, amount, wording, name);
}

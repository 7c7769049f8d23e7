/* What an amount counts. Mostly the words before it say so (figure_words.c); a bare verb takes the
 * thing behind the amount (新增|20个|重点项目), a sum what it is spent on, and a word that means
 * nothing alone the subject before it. */
#include "facts/figure_indicator.h"

#include "base/buffer.h"
#include "facts/figure_object.h"

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

static struct span last_subject(const struct figure_reader *reader)
{
    return reader->subjects.count > 0 ? reader->subjects.names[reader->subjects.count - 1]
                                      : (struct span){NULL, 0};
}

struct span figure_join(struct arena *arena, struct span a, struct span b)
{
    struct buffer whole;
    buffer_init(&whole, arena, a.length + b.length, 4096);
    buffer_append(&whole, a);
    buffer_append(&whole, b);
    return buffer_span(&whole);
}

/* The words as written, without a 完成 or 实现 inside them that only says that it was reached:
 * 第一产业完成增加值. */
struct span figure_text_of(const struct figure_reader *reader, struct phrase words)
{
    static const struct runes reached[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), {NULL, 0}};
    static const struct runes nouns[] = {RUNES_ROW(U"完成投资"), RUNES_ROW(U"完成率"),
                                         RUNES_ROW(U"完成情况"), RUNES_ROW(U"完成年"),
                                         RUNES_ROW(U"完成全年"), {NULL, 0}};
    struct runes text = reader->reading->text;
    for (uint32_t at = words.begin + 2; at + 4 <= words.end; at++) {
        bool planned = runes_at(text, at, RUNES(U"计划")) &&
                       (runes_at(text, at + 2, RUNES(U"总投资")) ||
                        runes_at(text, at + 2, RUNES(U"投资"))); /* 产业园|计划|总投资 */
        if (planned || (phrase_word_at(text, at, words.end, reached) != NULL &&
                        phrase_word_at(text, at, words.end, nouns) == NULL))
            return figure_join(reader->reading->arena,
                               reading_text(reader->reading, words.begin, at),
                               reading_text(reader->reading, at + 2, words.end));
    }
    return reading_text(reader->reading, words.begin, words.end);
}

/* 省级龙头企业实现零的突破，力争达到2家以上: what the clause before spoke of without a number. */
static struct phrase clause_before(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes verbs[] = {RUNES_ROW(U"实现"), RUNES_ROW(U"取得"), RUNES_ROW(U"完成"),
                                         RUNES_ROW(U"不断"), RUNES_ROW(U"持续"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase none = {amount->clause_begin, amount->clause_begin};
    if (amount->clause_begin < 2)
        return none;
    uint32_t end = amount->clause_begin - 1;
    uint32_t begin = phrase_begin(text, end > 40 ? end - 40 : 0, end, PHRASE_CLAUSE);
    if (phrase_mark_at(text, end) != PHRASE_COMMA)
        return none;
    uint32_t at = phrase_find_word(text, begin + 2, end, verbs);
    return at < end ? (struct phrase){begin, at} : none;
}

/* 增速高出全市平均水平|1.1个百分点: the words of a difference from something else, and what it
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
    uint32_t at = own.begin < own.end ? phrase_find_word(text, own.begin, own.end, than) : own.end;
    if (at == own.end && own.begin < own.end &&
        phrase_word_before(text, own.begin, own.end, levels) != NULL)
        at = phrase_find_word(text, own.begin, own.end, beyond);
    if (at + 2 >= own.end || own.end - at > LONGEST_BASIS + 2)
        return false;
    *indicator = phrase_trim(text, own.begin, at);
    static const struct runes severally[] = {
        RUNES_ROW(U"分别"), RUNES_ROW(U"均"), RUNES_ROW(U"都"), {NULL, 0}};
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
    static const struct runes heads[] = {RUNES_ROW(U"项目"),   RUNES_ROW(U"工程"),
                                         RUNES_ROW(U"生产线"), RUNES_ROW(U"基地"),
                                         RUNES_ROW(U"产业园"), {NULL, 0}};
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
    for (uint32_t at = begin + 1; at < limit; at++) {
        const struct runes *head = phrase_word_at(text, at, limit, heads);
        if (head != NULL && at + head->length - begin <= LONGEST_OBJECT)
            return (struct phrase){begin, at + head->length};
    }
    return none;
}

/* 占地3500亩的产业园: how large the thing is that follows. */
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

/* 申请到5万元|扶贫贴息贷款, 安排200万元|专项资金: what the money is. */
static struct phrase fund_behind(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes funds[] = {
        RUNES_ROW(U"资金"),   RUNES_ROW(U"贷款"), RUNES_ROW(U"补贴"), RUNES_ROW(U"补助"),
        RUNES_ROW(U"经费"),   RUNES_ROW(U"基金"), RUNES_ROW(U"奖金"), RUNES_ROW(U"债券"),
        RUNES_ROW(U"保证金"), RUNES_ROW(U"授信"), RUNES_ROW(U"订单"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase behind = amount->behind;
    if (amount->mention->type != MENTION_MONEY || behind.begin >= behind.end)
        return (struct phrase){behind.end, behind.end};
    if (text.data[behind.begin] == U'的')
        behind.begin++;
    for (uint32_t at = behind.begin; at < behind.end && at < behind.begin + LONGEST_OBJECT; at++) {
        const struct runes *fund = phrase_word_at(text, at, behind.end, funds);
        if (fund != NULL)
            return (struct phrase){behind.begin, at + fund->length};
        if (!rune_is_han(text.data[at]))
            break;
    }
    return (struct phrase){behind.end, behind.end};
}

static bool names_growth(struct runes text, struct phrase words)
{
    static const struct runes growths[] = {RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), {NULL, 0}};
    const struct runes *word = phrase_word_at(text, words.begin, words.end, growths);
    return word != NULL && word->length == words.end - words.begin;
}

/* 加退村已有92户脱贫: where it is, not what. */
static bool ends_in_place(struct runes text, struct phrase words)
{
    static const struct runes places[] = {RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡"),
                                          RUNES_ROW(U"社区"), RUNES_ROW(U"街道"), {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, places) != NULL;
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
    struct span subject = last_subject(reader);
    if (amount->ordinal) {
        static const struct runes attributes[] = {RUNES_ROW(U"增速"),   RUNES_ROW(U"增幅"),
                                                  RUNES_ROW(U"总量"),   RUNES_ROW(U"总额"),
                                                  RUNES_ROW(U"绝对值"), RUNES_ROW(U"完成率"),
                                                  RUNES_ROW(U"降幅"),   RUNES_ROW(U"数量"),
                                                  RUNES_ROW(U"规模"),   {NULL, 0}};
        const struct runes *attribute = phrase_word_at(text, own.begin, own.end, attributes);
        if (empty)
            return subject;
        if (attribute != NULL && attribute->length == own.end - own.begin && subject.length > 0)
            return span_ends_with(subject, name) ? subject : figure_join(arena, subject, name);
        return name;
    }
    struct phrase differs, from;
    if (figure_is_difference(text, own, &differs, &from) && !amount->ordinal) {
        if (differs.end == differs.begin)
            return subject;
        name = figure_text_of(reader, differs);
        return subject.length > 0 && names_growth(text, differs) ? figure_join(arena, subject, name)
                                                                 : name;
    }
    if (wording->difference && empty)
        return subject;
    if (amount->percent || amount->fraction || amount->points) {
        if (empty)
            return subject;
        if (wording->sign != 0 && pulls(text, own))
            return figure_join(arena, name, SPAN("增长"));
        enum { LAST_TWO = 6 }; /* bytes */
        if (wording->of_subject && subject.length > LAST_TWO && name.length > LAST_TWO &&
            span_ends_with(subject, span_slice(name, name.length - LAST_TWO, name.length)))
            return figure_join(arena, figure_join(arena, name, SPAN("占")), subject);
        static const struct runes parts[] = {
            RUNES_ROW(U"占"),       RUNES_ROW(U"增速"),     RUNES_ROW(U"增幅"),
            RUNES_ROW(U"完成年度"), RUNES_ROW(U"年度任务"), RUNES_ROW(U"年度计划"),
            RUNES_ROW(U"完成全年"), RUNES_ROW(U"完成年"),   RUNES_ROW(U"完成任务"),
            RUNES_ROW(U"完成计划"), RUNES_ROW(U"完成目标"), {NULL, 0}};
        if (subject.length > 0 && phrase_word_at(text, own.begin, own.end, parts) != NULL)
            return figure_join(arena, subject, name);
        return name;
    }
    struct runes own_words = runes_slice(text, own.begin, own.end);
    if (is_sum(own_words)) {
        struct phrase things = things_of_sum(reader, amount);
        if (things.end > things.begin)
            return figure_join(arena, figure_text_of(reader, things),
                               is_extent(own_words) ? SPAN("占地") : SPAN("总投资"));
    }
    struct phrase fund = fund_behind(reader, amount);
    if (fund.end > fund.begin && (empty || figure_is_bare_verb(text, own)))
        return empty ? figure_text_of(reader, fund)
                     : figure_join(arena, name, figure_text_of(reader, fund));
    struct phrase object = figure_object(reader, amount);
    uint32_t length = object.end - object.begin;
    bool attributive = amount->mention->countable && length >= 2 && length <= LONGEST_OBJECT;
    if (attributive && !empty) {
        static const struct runes wide[] = {RUNES_ROW(U"全市"), RUNES_ROW(U"全县"),
                                            RUNES_ROW(U"全区"), RUNES_ROW(U"全省"),
                                            RUNES_ROW(U"全国"), {NULL, 0}};
        const struct runes *place = phrase_word_before(text, own.begin, own.end, wide);
        if (place != NULL && own.end - own.begin > place->length + 1)
            own.end -= place->length; /* 辐射|全市476家驿站 */
        own.begin = figure_verb_at_end(text, own);
    }
    bool amount_of_thing = amount->mention->type == MENTION_QUANTITY && !empty && length >= 2 &&
                           length <= LONGEST_OBJECT; /* 解决了3.5万亩|农田灌溉难题 */
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
        struct phrase verb = figure_verb_of_things(text, amount, own);
        struct span things = figure_without_all(reader, object);
        return verb.end > verb.begin ? figure_join(arena, figure_text_of(reader, verb), things)
                                     : things;
    }
    if (empty && subject.length > 0 && (wording->reached || wording->sign != 0 || same_unit))
        return subject;
    if (empty && (amount->mention->countable || subject.length == 0)) {
        struct phrase before = clause_before(reader, amount);
        if (before.end > before.begin)
            return figure_text_of(reader, before);
    }
    if (empty) /* 年均增长8.5%以上，2020年突破280亿元: a level of the subject, said to be reached */
        return amount->before.end > amount->before.begin && !amount->mention->countable
                   ? subject
                   : (struct span){NULL, 0};
    return name;
}

/* The subject without the verbs that lead it: 新增规模以上工业企业. */
static struct span noun_of_subject(const struct figure_reader *reader)
{
    static const struct span verbs[] = {
        {"新增", 6},   {"引进", 6}, {"新开工", 9}, {"开工", 6}, {"实施", 6}, {"建成", 6},
        {"新建", 6},   {"签约", 6}, {"排查", 6},   {"完成", 6}, {"落户", 6}, {"培育", 6},
        {"新签约", 9}, {"改造", 6}, {"发展", 6},   {"续建", 6}, {"年产", 6}};
    struct span subject = last_subject(reader);
    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
        if (span_starts_with(subject, verbs[i]) && subject.length > verbs[i].length + 3)
            return span_slice(subject, verbs[i].length, subject.length);
    return subject;
}

/* 出口额, 存栏量: a noun that says itself what is measured. */
static bool names_measure(struct runes text, struct phrase words)
{
    static const struct runes ends = RUNES_ROW(U"额量值率数价费积度入资收税润耗");
    return words.end > words.begin &&
           runes_find(ends, 0, runes_slice(text, words.end - 1, words.end)) < ends.length;
}

/* The subject without such a word of its own at its end: X项目|总投资. Empty where nothing is left.
 */
static struct span base_of_subject(const struct figure_reader *reader, const struct runes *relative)
{
    struct span subject = noun_of_subject(reader);
    for (; relative->data != NULL; relative++) {
        struct span word = runes_to_utf8(reader->reading->arena, *relative);
        if (span_ends_with(subject, word))
            return span_slice(subject, 0, subject.length - word.length);
    }
    return subject;
}

/* What a word that means nothing alone (总数, 总投资) or a bare verb (竣工投产12个) or a short noun
 * beside a longer one (玉米播种面积…，大豆28.5万亩) leaves to the subject before it. */
static struct span completed(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording, struct span name)
{
    static const struct runes relative[] = {
        RUNES_ROW(U"总数"), RUNES_ROW(U"总投资"), RUNES_ROW(U"投资额"), RUNES_ROW(U"投资总额"),
        RUNES_ROW(U"总量"), RUNES_ROW(U"总额"),   RUNES_ROW(U"增加值"), RUNES_ROW(U"综合产值"),
        RUNES_ROW(U"占地"), RUNES_ROW(U"净增"),   RUNES_ROW(U"占比"),   RUNES_ROW(U"占"),
        {NULL, 0}};
    static const struct runes tails[] = {RUNES_ROW(U"播种面积"), RUNES_ROW(U"种植面积"),
                                         RUNES_ROW(U"养殖面积"), RUNES_ROW(U"面积"),
                                         RUNES_ROW(U"总产量"),   RUNES_ROW(U"产量"),
                                         RUNES_ROW(U"总产值"),   RUNES_ROW(U"产值"),
                                         RUNES_ROW(U"收入"),     RUNES_ROW(U"余额"),
                                         RUNES_ROW(U"总额"),     RUNES_ROW(U"存栏"),
                                         RUNES_ROW(U"出栏"),     {NULL, 0}};
    enum { LONGEST_SHORT = 4 };
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = wording->indicator;
    uint32_t length = own.end - own.begin;
    struct span subject = last_subject(reader);
    if (subject.length == 0 || amount->ordinal)
        return name;
    const struct runes *word = phrase_word_at(text, own.begin, own.end, relative);
    bool counted = reader->facts->figure_count > 0 &&
                   reader->facts->figures[reader->facts->figure_count - 1].aspect == ASPECT_COUNT;
    if (counted && word != NULL && runes_at(text, own.begin, RUNES(U"综合产值")))
        return name; /* 培育企业5家，综合产值突破100亿元: not the companies' own */
    if (word != NULL && word->length == length && span_equal(name, figure_text_of(reader, own)))
        return figure_join(arena, base_of_subject(reader, relative), name);
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
        return figure_join(arena, name, noun_of_subject(reader));
    if (same_unit && length <= LONGEST_SHORT && !names_measure(text, own)) {
        for (const struct runes *tail = tails; tail->data != NULL; tail++) {
            struct span end = runes_to_utf8(arena, *tail);
            if (span_ends_with(subject, end) && subject.length > end.length)
                return figure_join(arena, name, end);
        }
    }
    return name;
}

struct span figure_indicator(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording)
{
    struct span name = indicator_of(reader, amount, wording);
    if (name.length == 0 || wording->indicator.end <= wording->indicator.begin)
        return name;
    return completed(reader, amount, wording, name);
}

/* What a bare verb or a bare measure leaves to what was told before it: how many of the projects
 * are begun, what was handed out, of which kind of projects an investment is. */
#include "facts/figure_carried.h"

#include "facts/figure_reach.h"
#include "facts/figure_subject.h"
#include "facts/figure_text.h"

static const struct span works[] = {
    SPAN_ROW("竣工投产"), SPAN_ROW("建成投产"), SPAN_ROW("竣工投用"), SPAN_ROW("建成投用"),
    SPAN_ROW("开工"),     SPAN_ROW("完工"),     SPAN_ROW("竣工"),     SPAN_ROW("投产"),
    SPAN_ROW("动工"),     SPAN_ROW("复工"),     SPAN_ROW("完成"),     {NULL, 0}};

/* 老旧小区改造|开工 without the work. */
static struct span without_work(struct span name)
{
    return span_slice(name, 0, name.length - span_tail_word(name, works));
}

/* 全县计划改造市场21个。截至5月底，已|开工|9个: the things that the sentence before counted in the
 * same unit, close by in the paragraph; absent where it counted none. */
static struct span counted_before(const struct figure_reader *reader, const struct amount *amount)
{
    enum { FURTHEST = 60, BACK = 3 };
    const struct facts *facts = reader->facts;
    struct runes text = reader->reading->text;
    for (size_t back = 1; back <= BACK && back <= facts->figure_count; back++) {
        const struct figure *figure = &facts->figures[facts->figure_count - back];
        if (figure->at.end < 0 || (uint32_t)figure->at.end > amount->begin ||
            amount->begin - (uint32_t)figure->at.end > FURTHEST)
            break;
        uint32_t since = (uint32_t)figure->at.end;
        if (runes_next(runes_slice(text, 0, amount->begin), since, U'\n') < amount->begin)
            break;
        if (figure->aspect == ASPECT_COUNT && span_equal(figure->unit, amount->mention->unit))
            return span_is_word(figure->indicator, works) ? (struct span){NULL, 0}
                                                          : figure->indicator;
    }
    return (struct span){NULL, 0};
}

/* 签约项目60个，总投资300亿元，|开工|20个: of the things counted before the sum, or of nothing
 * told. */
static struct span work_behind_sum(const struct figure_reader *reader, const struct amount *amount,
                                   struct span name)
{
    enum { SHORTEST = 6 }; /* bytes */
    struct span counted = counted_before(reader, amount), noun = figure_noun_of(counted);
    bool kind = noun.length <= SHORTEST && !span_starts_with(counted, SPAN("实施"));
    struct span things = without_work(kind ? counted : noun); /* 签约项目 is a kind of them */
    return things.length > 0 ? figure_join(reader->reading->arena, things, name) : name;
}

static struct span work_of(const struct figure_reader *reader, const struct amount *amount,
                           struct span name)
{
    const struct span none = {NULL, 0};
    struct span subject = figure_last_subject(reader);
    if (subject.length == 0) {
        struct span things = figure_noun_of(counted_before(reader, amount));
        return things.length > 0 ? figure_join(reader->reading->arena, without_work(things), name)
                                 : none;
    }
    if (span_ends_with(subject, SPAN("投资")))
        return work_behind_sum(reader, amount, name);
    struct span things = without_work(subject);
    if (things.length == subject.length)
        return none;
    return things.length > 0 ? figure_join(reader->reading->arena, things, name) : name;
}

/* 给每棵树挂上了带编号的|铭牌，已|发放|3000枚; 把花椒作为首选产业，|栽植|6万亩: the thing that the
 * clause before deals with. */
static struct phrase dealt_with_before(struct runes text, const struct amount *amount)
{
    enum { LONGEST = 40, LEAST = 2, MOST = 8 };
    static const struct runes as[] = {RUNES_ROW(U"作为"), RUNES_ROW(U"当作"), {NULL, 0}};
    struct phrase none = {amount->begin, amount->begin};
    uint32_t end = amount->clause_begin;
    if (end < LEAST || phrase_mark_at(text, end - 1) != PHRASE_COMMA)
        return none;
    end--;
    uint32_t begin = phrase_begin(text, end > LONGEST ? end - LONGEST : 0, end, PHRASE_CLAUSE);
    uint32_t at = phrase_find_word(text, begin, end, as);
    if (at < end) {
        uint32_t from = at;
        while (from > begin && text.data[from - 1] != U'把' && text.data[from - 1] != U'将')
            from--;
        return from > begin && at >= from + LEAST && at <= from + MOST ? (struct phrase){from, at}
                                                                       : none;
    }
    uint32_t of = end;
    while (of > begin && text.data[of - 1] != U'的')
        of--;
    struct runes whole = runes_slice(text, 0, of);
    if (of == begin || runes_next(whole, begin, U'了') >= of || end < of + LEAST || end > of + MOST)
        return none;
    for (uint32_t i = of; i < end; i++)
        if (!rune_is_han(text.data[i]))
            return none;
    return (struct phrase){of, end};
}

/* What a business takes in and makes. */
static const struct span incomes[] = {SPAN_ROW("主营业务收入"),
                                      SPAN_ROW("工业总产值"),
                                      SPAN_ROW("应交增值税"),
                                      SPAN_ROW("出口交货值"),
                                      SPAN_ROW("营业收入"),
                                      SPAN_ROW("销售收入"),
                                      SPAN_ROW("利润总额"),
                                      SPAN_ROW("利税总额"),
                                      SPAN_ROW("销售产值"),
                                      SPAN_ROW("总产值"),
                                      SPAN_ROW("零售额"),
                                      SPAN_ROW("批发额"),
                                      SPAN_ROW("营业额"),
                                      SPAN_ROW("销售额"),
                                      SPAN_ROW("利润"),
                                      SPAN_ROW("利税"),
                                      {NULL, 0}};

/* 规模以上工业企业实现营业收入…亿元；|利润总额…: whose the income told last in the sentence was. */
static struct span owner_before(const struct figure_reader *reader, const struct amount *amount,
                                struct span name)
{
    static const struct span owners[] = {
        SPAN_ROW("企业"), SPAN_ROW("单位"), SPAN_ROW("公司"), SPAN_ROW("合作社"), {NULL, 0}};
    const struct facts *facts = reader->facts;
    struct span none = {NULL, 0};
    if (facts->figure_count == 0 || !span_is_word(name, incomes))
        return none;
    const struct figure *last = &facts->figures[facts->figure_count - 1];
    const size_t income = span_tail_word(last->indicator, incomes);
    struct span owner = span_slice(last->indicator, 0, last->indicator.length - income);
    return income > 0 && span_tail_word(owner, owners) > 0 && last->at.end >= 0 &&
                   (uint32_t)last->at.end <= amount->begin &&
                   phrase_end(reader->reading->text, (uint32_t)last->at.end, amount->begin,
                              PHRASE_STOP) == amount->begin
               ? owner
               : none;
}

/* 规模以上工业企业达到…家，实现|营业收入…亿元: what they all take in, where the clause leaves
 * it to the ones that were counted; not of those that are only added, 新增企业12家. */
static bool is_of_counted(const struct figure_reader *reader, const struct amount *amount,
                          struct phrase own, struct span name)
{
    static const struct span takers[] = {{"企业", 6}, {"公司", 6}, {"合作社", 9}, {"家庭农场", 12}};
    static const struct span added[] = {{"新增", 6}, {"培育", 6}, {"引进", 6}, {"新", 3}};
    static const struct runes reaching[] = {
        RUNES_ROW(U"实现"), RUNES_ROW(U"完成"), RUNES_ROW(U"创造"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    struct span subject = figure_last_subject(reader);
    bool taker = false;
    if (!span_is_word(name, incomes) || facts->figure_count == 0 ||
        facts->figures[facts->figure_count - 1].aspect != ASPECT_COUNT ||
        own.begin <= amount->clause_begin ||
        phrase_word_length(text, amount->clause_begin, own.end, reaching) !=
            own.begin - amount->clause_begin)
        return false;
    for (size_t i = 0; i < sizeof(takers) / sizeof(takers[0]); i++)
        taker |= span_ends_with(subject, takers[i]);
    for (size_t i = 0; i < sizeof(added) / sizeof(added[0]); i++)
        taker &= !span_starts_with(subject, added[i]);
    return taker;
}

struct span figure_carried(const struct figure_reader *reader, const struct amount *amount,
                           struct phrase own, struct span name)
{
    static const struct runes deals[] = {RUNES_ROW(U"发放"), RUNES_ROW(U"分发"), RUNES_ROW(U"投放"),
                                         RUNES_ROW(U"赠送"), RUNES_ROW(U"安装"), RUNES_ROW(U"栽植"),
                                         RUNES_ROW(U"种植"), RUNES_ROW(U"栽种"), RUNES_ROW(U"售出"),
                                         RUNES_ROW(U"销售"), RUNES_ROW(U"制作"), {NULL, 0}};
    const struct span none = {NULL, 0};
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct span subject = figure_last_subject(reader);
    struct span owner = owner_before(reader, amount, name);
    if (owner.length > 0)
        return figure_join(arena, owner, name);
    if (amount->percent || amount->fraction || amount->points || amount->ordinal)
        return none;
    if (amount->mention->countable && span_is_word(name, works))
        return work_of(reader, amount, name);
    if (amount->mention->type == MENTION_MONEY && span_equal(name, SPAN("投资")) &&
        span_ends_with(subject, SPAN("类")))
        return figure_join(arena, subject, SPAN("项目投资")); /* 装备制造类5个、|投资 */
    if (is_of_counted(reader, amount, own, name))
        return figure_join(arena, subject, name);
    const struct runes *deal = phrase_word_at(text, own.begin, own.end, deals);
    if (subject.length == 0 && amount->mention->type == MENTION_QUANTITY && deal != NULL &&
        deal->length == own.end - own.begin) {
        struct phrase thing = dealt_with_before(text, amount);
        return thing.end > thing.begin ? figure_join(arena, name, figure_text_of(reader, thing))
                                       : none;
    }
    return none;
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

struct span figure_counted_in_units(const struct figure_reader *reader, uint32_t size)
{
    const struct facts *facts = reader->facts;
    struct span none = {NULL, 0};
    if (facts->figure_count < reader->figures_from + size)
        return none;
    const struct figure *last = &facts->figures[facts->figure_count - size];
    for (uint32_t i = 0; i < size; i++)
        if (last[i].aspect != ASPECT_COUNT || !span_equal(last[i].indicator, last[0].indicator) ||
            (i > 0 && (span_equal(last[i].unit, last[i - 1].unit) ||
                       last[i].at.begin > last[i - 1].at.end + 1)))
            return none;
    return last[0].indicator;
}

struct span figure_one_of_two(const struct figure_reader *reader, struct phrase own)
{
    static const struct runes former[] = {RUNES_ROW(U"前者"), {NULL, 0}},
                              latter[] = {RUNES_ROW(U"后者"), {NULL, 0}};
    enum { TWO = 2 };
    struct runes text = reader->reading->text;
    size_t count = reader->facts->figure_count;
    const struct figure *figures = reader->facts->figures;
    if (count < TWO || reader->figures_from + TWO > count)
        return (struct span){NULL, 0};
    return phrase_is_word(text, own, former)   ? figures[count - TWO].indicator
           : phrase_is_word(text, own, latter) ? figures[count - 1].indicator
                                               : (struct span){NULL, 0};
}

struct span figure_of_own_month(const struct figure_reader *reader, const struct amount *amount,
                                const struct wording *wording)
{
    enum { FURTHEST = 120, AMONG = 2 };
    const struct reading *reading = reader->reading;
    const struct facts *facts = reader->facts;
    uint32_t clause = amount->clause_begin;
    const struct mention *month = runes_at(reading->text, clause, RUNES(U"其中"))
                                      ? reading_mention_at(reading, clause + AMONG, MENTION_TIME)
                                      : NULL;
    if (month == NULL || !amount->percent || wording->sign == 0 ||
        phrase_has_words(wording->indicator) || !figure_is_own_month(reading->text, month))
        return (struct span){NULL, 0};
    for (size_t i = facts->figure_count; i > 0; i--) {
        const struct figure *figure = &facts->figures[i - 1];
        if (figure->at.end < 0 || (uint32_t)figure->at.end + FURTHEST < clause)
            break;
        if (figure->aspect == ASPECT_CHANGE && span_equal(figure->unit, SPAN("%")))
            return figure->indicator;
    }
    return (struct span){NULL, 0};
}

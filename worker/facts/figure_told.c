/* What the clause before an amount spoke of without a number, where the amount's own names nothing:
 * 外贸较快增长，|增速达9%. */
#include "facts/figure_told.h"

#include "facts/figure_lead.h"
#include "facts/figure_object.h"

/* 省级骨干工厂有了零的突破，力争建成3家以上: what the clause before spoke of without a number. */
struct phrase figure_clause_before(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"实现"),     RUNES_ROW(U"取得"),   RUNES_ROW(U"完成"), RUNES_ROW(U"不断"),
        RUNES_ROW(U"持续"),     RUNES_ROW(U"大幅"),   RUNES_ROW(U"小幅"), RUNES_ROW(U"明显"),
        RUNES_ROW(U"稳步"),     RUNES_ROW(U"平稳"),   RUNES_ROW(U"快速"), RUNES_ROW(U"较快"),
        RUNES_ROW(U"显著"),     RUNES_ROW(U"增势"),   RUNES_ROW(U"保持"), RUNES_ROW(U"有所"),
        RUNES_ROW(U"稳中"),     RUNES_ROW(U"逐步"),   RUNES_ROW(U"加快"), RUNES_ROW(U"突破"),
        RUNES_ROW(U"继续"),     RUNES_ROW(U"进一步"), RUNES_ROW(U"达到"), RUNES_ROW(U"首次"),
        RUNES_ROW(U"再次"),     RUNES_ROW(U"连续"),   RUNES_ROW(U"比较"), RUNES_ROW(U"十分"),
        RUNES_ROW(U"非常"),     RUNES_ROW(U"日益"),   RUNES_ROW(U"日趋"), RUNES_ROW(U"更加"),
        RUNES_ROW(U"较为"),     RUNES_ROW(U"活跃"),   RUNES_ROW(U"旺盛"), RUNES_ROW(U"强劲"),
        RUNES_ROW(U"良好"),     RUNES_ROW(U"火爆"),   RUNES_ROW(U"红火"), RUNES_ROW(U"火热"),
        RUNES_ROW(U"回暖"),     RUNES_ROW(U"回升"),   RUNES_ROW(U"向好"), RUNES_ROW(U"低迷"),
        RUNES_ROW(U"最高"),     RUNES_ROW(U"最大"),   RUNES_ROW(U"最快"), RUNES_ROW(U"最低"),
        RUNES_ROW(U"最为"),     RUNES_ROW(U"疲软"),   RUNES_ROW(U"放缓"), RUNES_ROW(U"由负转正"),
        RUNES_ROW(U"扭亏为盈"), RUNES_ROW(U"止跌"),   RUNES_ROW(U"企稳"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase none = {amount->clause_begin, amount->clause_begin};
    if (amount->clause_begin < 2)
        return none;
    uint32_t end = amount->clause_begin - 1;
    uint32_t begin = phrase_begin(text, end > 40 ? end - 40 : 0, end, PHRASE_CLAUSE);
    if (phrase_mark_at(text, end) != PHRASE_COMMA)
        return none;
    enum { FURTHEST_IS = 6 };
    static const struct runes being[] = {RUNES_ROW(U"的是"), {NULL, 0}};
    static const struct runes such[] = {
        RUNES_ROW(U"这样的"), RUNES_ROW(U"这类"), RUNES_ROW(U"这种"), {NULL, 0}};
    uint32_t like = phrase_find_word(text, begin, end, such);
    if (like < end && like > begin && (text.data[begin] == U'像' || text.data[begin] == U'类')) {
        like += phrase_word_length(text, like, end, such);
        if (like + 1 < end && end - like <= LONGEST_OBJECT)
            return (struct phrase){like, end}; /* 像他这样的|种粮大户，全县有12户 */
    }
    static const struct runes affected[] = {RUNES_ROW(U"影响"), RUNES_ROW(U"拖累"), {NULL, 0}};
    static const struct runes by[] = {RUNES_ROW(U"受"), {NULL, 0}};
    bool suffers = phrase_word_before(text, begin, end, affected) != NULL;
    uint32_t at =
        phrase_find_word(text, begin + 2, end, suffers ? by : verbs); /* 出口|受…影响，下降3% */
    uint32_t which = at + phrase_word_length(text, at, end, verbs);
    uint32_t is = which + FURTHEST_IS < end ? which + FURTHEST_IS : end;
    is = at < end ? phrase_find_word(text, which, is, being) : end;
    if (is < end && runes_at(text, is, RUNES(U"的是")) && is + 4 <= end)
        return (struct phrase){is + 2, end}; /* 增长最快的是|新兴产业，增长了45% */
    uint32_t place = 0;
    return at < end ? figure_without_lead(reader->reading, (struct phrase){begin, at}, &place)
                    : none;
}

enum { NAME_LEAST = 3, LONGEST_TOLD = 24 };

/* The clause without a number that a comma parts from the amount's own, or what is longer than
 * LONGEST_TOLD of its end; empty where none stands there. */
static struct phrase told_before(struct runes text, const struct amount *amount)
{
    const struct phrase none = {amount->clause_begin, amount->clause_begin};
    if (amount->clause_begin < 2 || phrase_mark_at(text, amount->clause_begin - 1) != PHRASE_COMMA)
        return none;
    uint32_t end = amount->clause_begin - 1;
    uint32_t from = end > LONGEST_TOLD + 1 ? end - LONGEST_TOLD - 1 : 0;
    uint32_t begin = phrase_begin(text, from, end, PHRASE_CLAUSE);
    for (uint32_t at = begin; at < end; at++)
        if (rune_is_digit(text.data[at]) && !(at + 1 < end && rune_is_letter(text.data[at + 1])))
            return none; /* but 5G基站项目 */
    return (struct phrase){begin, end};
}

struct phrase figure_where_before(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes there[] = {RUNES_ROW(U"出现在"), RUNES_ROW(U"出现于"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase told = told_before(text, amount);
    uint32_t at = phrase_find_word(text, told.begin, told.end, there), place = 0;
    return at < told.end && at >= told.begin + NAME_LEAST
               ? figure_without_lead(reader->reading, (struct phrase){told.begin, at}, &place)
               : (struct phrase){told.end, told.end};
}

/* 县里实施|饮水安全工程: behind the deed that the words tell of. */
static struct phrase behind_deed(struct runes text, struct phrase words)
{
    enum { DEED = 2, LONGEST_DOER = 8 };
    static const struct runes deeds[] = {RUNES_ROW(U"实施"), RUNES_ROW(U"启动"), RUNES_ROW(U"推进"),
                                         RUNES_ROW(U"新建"), RUNES_ROW(U"谋划"), {NULL, 0}};
    uint32_t limit =
        words.end - words.begin > LONGEST_DOER ? words.begin + LONGEST_DOER : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, deeds);
    bool thing = at < limit && at + DEED + NAME_LEAST < words.end;
    return thing ? (struct phrase){at + DEED, words.end} : words;
}

/* 青石峡景区|开发建设|项目: what is done to the thing is a part of the works' name; its end without
 * that, or the begin of the words where nothing else is left. */
static uint32_t before_works(struct runes text, struct phrase words, uint32_t head)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"建设"),   RUNES_ROW(U"改造"), RUNES_ROW(U"开发"), RUNES_ROW(U"新建"),
        RUNES_ROW(U"改扩建"), RUNES_ROW(U"扩建"), RUNES_ROW(U"改建"), RUNES_ROW(U"提升"),
        RUNES_ROW(U"整治"),   RUNES_ROW(U"治理"), RUNES_ROW(U"加工"), RUNES_ROW(U"生产"),
        RUNES_ROW(U"种植"),   RUNES_ROW(U"养殖"), RUNES_ROW(U"驯养"), RUNES_ROW(U"升级"),
        RUNES_ROW(U"修复"),   {NULL, 0}};
    uint32_t end = words.end - head;
    const struct runes *deed;
    while ((deed = phrase_word_before(text, words.begin, end, deeds)) != NULL)
        end -= (uint32_t)deed->length;
    return end > words.begin + 1 ? end : words.end;
}

/* ：|甲项目，总投资…；|乙项目，: whether no more than the words stands before the comma. */
static bool opens_row(struct runes text, struct phrase words)
{
    return words.begin == 0 || text.data[words.begin - 1] == U'\n' ||
           phrase_mark_at(text, words.begin - 1) & (PHRASE_COLON | PHRASE_SEMICOLON | PHRASE_STOP);
}

bool figure_thing_is_listed(struct runes text, const struct amount *amount)
{
    struct phrase told = told_before(text, amount);
    return phrase_has_words(told) && told.begin > 0 &&
           phrase_mark_at(text, told.begin - 1) & PHRASE_COLON;
}

struct phrase figure_thing_before(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes things[] = {RUNES_ROW(U"项目"), RUNES_ROW(U"工程"),
                                          RUNES_ROW(U"基地"), RUNES_ROW(U"产业园"),
                                          RUNES_ROW(U"园区"), {NULL, 0}};
    static const struct runes verbs = RUNES_ROW(U"的等是了在将把为各属上一"),
                              joints = RUNES_ROW(U"和与及");
    struct runes text = reader->reading->text;
    struct phrase told = told_before(text, amount), none = {told.end, told.end};
    const struct runes *head = phrase_word_before(text, told.begin, told.end, things);
    if (told.end - told.begin > LONGEST_TOLD || told.end < told.begin + NAME_LEAST + 2 ||
        head == NULL)
        return none;
    const bool row = opens_row(text, told);
    told = behind_deed(text, told);
    for (uint32_t at = told.begin; at < told.end; at++)
        if (runes_hold(verbs, text.data[at]) || (!row && runes_hold(joints, text.data[at])))
            return none;
    uint32_t place = 0;
    struct phrase name = figure_without_lead(reader->reading, told, &place);
    uint32_t last = row ? before_works(text, name, (uint32_t)head->length) : name.end;
    return figure_verb_within(text, name.begin, last) < last ? none : name;
}

/* 等15个|项目: what the last count of the words is of, up to their end; empty where it is none of
 * works. */
static struct phrase works_counted(const struct reading *reading, struct phrase words,
                                   const struct runes *works)
{
    enum { LONGEST_WORKS = 12 };
    struct phrase none = {words.end, words.end};
    const struct mention *last = NULL;
    for (uint32_t i = reading_mention_from(reading, words.begin);
         i < reading->mention_count && reading->mentions[i].begin < words.end; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY && reading->mentions[i].countable)
            last = &reading->mentions[i];
    struct phrase name = {last != NULL ? last->end : words.end, words.end};
    return name.end > name.begin && name.end - name.begin <= LONGEST_WORKS &&
                   phrase_is_han(reading->text, name) &&
                   phrase_word_before(reading->text, name.begin, name.end, works) != NULL
               ? name
               : none;
}

struct phrase figure_works_before(const struct figure_reader *reader, const struct amount *amount)
{
    enum { LONGEST_CLAUSE = 60, LONGEST_NAME = 24 };
    static const struct runes works[] = {RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), {NULL, 0}};
    static const struct runes onwards[] = {
        RUNES_ROW(U"涉及"), RUNES_ROW(U"覆盖"), RUNES_ROW(U"位于"), RUNES_ROW(U"坐落"),
        RUNES_ROW(U"包括"), RUNES_ROW(U"包含"), RUNES_ROW(U"主要"), RUNES_ROW(U"采用"),
        RUNES_ROW(U"采取"), RUNES_ROW(U"规划"), RUNES_ROW(U"属于"), RUNES_ROW(U"起于"),
        RUNES_ROW(U"全线"), RUNES_ROW(U"分为"), RUNES_ROW(U"分三"), RUNES_ROW(U"分两"),
        RUNES_ROW(U"由"),   RUNES_ROW(U"是"),   RUNES_ROW(U"于"),   {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"的等了将把各该此上一，");
    struct runes text = reader->reading->text;
    struct phrase none = {amount->clause_begin, amount->clause_begin};
    if (amount->clause_begin < 2 || phrase_mark_at(text, amount->clause_begin - 1) != PHRASE_COMMA)
        return none;
    uint32_t end = amount->clause_begin - 1;
    uint32_t begin =
        phrase_begin(text, end > LONGEST_CLAUSE ? end - LONGEST_CLAUSE : 0, end, PHRASE_CLAUSE);
    struct phrase counted = works_counted(reader->reading, (struct phrase){begin, end}, works);
    if (phrase_has_words(counted))
        return counted;
    uint32_t limit = end - begin > LONGEST_NAME ? begin + LONGEST_NAME : end;
    uint32_t at = phrase_find_word(text, begin + NAME_LEAST - 1, limit, works);
    uint32_t behind = at + phrase_word_length(text, at, limit, works);
    if (at >= limit || phrase_word_at(text, behind, end, onwards) == NULL)
        return none;
    for (uint32_t i = begin; i < at; i++)
        if (runes_hold(bound, text.data[i]))
            return none;
    uint32_t place = 0;
    return figure_without_lead(reader->reading, (struct phrase){begin, behind}, &place);
}

struct phrase figure_thing_headed(const struct figure_reader *reader, const struct amount *amount,
                                  uint32_t begin)
{
    enum { LONGEST_THING = 16 };
    static const struct runes works[] = {
        RUNES_ROW(U"小学"), RUNES_ROW(U"中学"), RUNES_ROW(U"学校"),   RUNES_ROW(U"校区"),
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), RUNES_ROW(U"幼儿园"), RUNES_ROW(U"产业园"),
        RUNES_ROW(U"公司"), RUNES_ROW(U"医院"), RUNES_ROW(U"园区"),   RUNES_ROW(U"基地"),
        RUNES_ROW(U"公园"), RUNES_ROW(U"小区"), RUNES_ROW(U"水库"),   RUNES_ROW(U"公路"),
        {NULL, 0}};
    struct runes text = reader->reading->text;
    uint32_t limit = amount->clause_begin - begin > 3 * LONGEST_THING ? begin + 3 * LONGEST_THING
                                                                      : amount->clause_begin;
    uint32_t colon = begin;
    while (colon < limit && phrase_mark_at(text, colon) != PHRASE_COLON)
        colon++;
    struct phrase none = {colon, colon};
    if (colon >= limit || colon < begin + NAME_LEAST)
        return none;
    struct phrase thing = {phrase_begin(text, begin, colon, PHRASE_CLAUSE | PHRASE_PAUSE), colon};
    return thing.end - thing.begin >= NAME_LEAST && thing.end - thing.begin <= LONGEST_THING &&
                   phrase_is_han(text, thing) &&
                   phrase_word_before(text, thing.begin, thing.end, works) != NULL
               ? thing
               : none;
}

/* 水产加工业由负转正，|增加值增长5.3%: the trade that the clause before opens with; empty where it
 * names none. */
struct phrase figure_trade_before(const struct figure_reader *reader, const struct amount *amount)
{
    enum { LONGEST_TRADE = 10 };
    struct runes text = reader->reading->text;
    struct phrase told = told_before(text, amount);
    uint32_t place = 0,
             limit = told.end - told.begin > LONGEST_TRADE ? told.begin + LONGEST_TRADE : told.end;
    bool whole = told.end - told.begin <= LONGEST_TOLD; /* else its head is not the clause's */
    for (uint32_t at = told.begin + NAME_LEAST - 1; whole && at + 1 < limit; at++)
        if (text.data[at] == U'业' && text.data[at + 1] != U'务' && text.data[at + 1] != U'绩')
            return figure_without_lead(reader->reading, (struct phrase){told.begin, at + 1},
                                       &place);
    return (struct phrase){told.end, told.end};
}

/* 作为晴雨表的|工业用气量，|达到…: the measure that the clause before ends with; empty where it
 * names none. */
struct phrase figure_measure_before(struct runes text, const struct amount *amount)
{
    static const struct runes ends = RUNES_ROW(U"额量值率数价限"), before = RUNES_ROW(U"的等");
    struct phrase told = told_before(text, amount);
    uint32_t from = told.end;
    while (from > told.begin && !runes_hold(before, text.data[from - 1]) &&
           rune_is_han(text.data[from - 1]))
        from--;
    return told.end >= from + NAME_LEAST && from > told.begin &&
                   runes_hold(before, text.data[from - 1]) &&
                   runes_hold(ends, text.data[told.end - 1])
               ? (struct phrase){from, told.end}
               : (struct phrase){told.end, told.end};
}

/* 采矿业增加值增长8%，|制造业增长15%; 固定资产投资增长9%。分产业看，|第一产业增长29%: the measure
 * that a trade takes over from what grew right before it; empty where there is none. */
struct span figure_measure_of_trades(const struct figure_reader *reader, struct phrase own)
{
    enum { FURTHEST = 60, LONGEST_VIEW = 10, LEAST = 2, TRADE = 3 /* bytes */ };
    static const struct span measures[] = {{"增加值", 9}, {"总产值", 9}, {"产值", 6},
                                           {"投资", 6},   {"税收", 6},   {"营业收入", 12},
                                           {"用电量", 9}, {"零售额", 9}};
    static const struct runes views[] = {RUNES_ROW(U"产业看"), RUNES_ROW(U"行业看"),
                                         RUNES_ROW(U"门类看"), RUNES_ROW(U"领域看"),
                                         RUNES_ROW(U"类型看"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct facts *facts = reader->facts;
    struct span none = {NULL, 0};
    if (own.end < own.begin + LEAST || text.data[own.end - 1] != U'业' || facts->figure_count == 0)
        return none;
    const struct figure *before = &facts->figures[facts->figure_count - 1];
    if (before->aspect != ASPECT_CHANGE || before->at.end > (int32_t)own.begin ||
        own.begin - (uint32_t)before->at.end > FURTHEST)
        return none;
    uint32_t view = own.begin > LONGEST_VIEW ? own.begin - LONGEST_VIEW : 0;
    bool viewed = phrase_holds_word(text, view, own.begin, views);
    for (size_t i = 0; i < sizeof(measures) / sizeof(measures[0]); i++) {
        if (!span_ends_with(before->indicator, measures[i]))
            continue;
        struct span trade =
            span_slice(before->indicator, 0, before->indicator.length - measures[i].length);
        return viewed || (trade.length > TRADE && span_ends_with(trade, SPAN("业"))) ? measures[i]
                                                                                     : none;
    }
    return none;
}

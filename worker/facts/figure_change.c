/* How an amount says that something grew or shrank. Read from the end: words that soften (约,
 * 超过), the verb (增长), what is compared with (同比, 比上年); or a comparison (比全省平均水平高),
 * or more and less of something (比种棉花多收入). */
#include "facts/figure_change.h"

#include "facts/figure_basis.h"
#include "facts/figure_place_words.h"
#include "facts/figure_tail.h"
#include "facts/figure_text.h"

/* What a change is measured against; given as basis, as written. */
static const struct runes bases[] = {RUNES_ROW(U"按可比价格计算"),
                                     RUNES_ROW(U"按可比价计算"),
                                     RUNES_ROW(U"按不变价格计算"),
                                     RUNES_ROW(U"按不变价计算"),
                                     RUNES_ROW(U"按可比口径"),
                                     RUNES_ROW(U"按可比价格"),
                                     RUNES_ROW(U"同比上年"),
                                     RUNES_ROW(U"同比去年"),
                                     RUNES_ROW(U"比上年同期"),
                                     RUNES_ROW(U"比去年同期"),
                                     RUNES_ROW(U"较上年同期"),
                                     RUNES_ROW(U"较去年同期"),
                                     RUNES_ROW(U"比上年"),
                                     RUNES_ROW(U"比去年"),
                                     RUNES_ROW(U"较上年"),
                                     RUNES_ROW(U"较去年"),
                                     RUNES_ROW(U"比年初"),
                                     RUNES_ROW(U"较年初"),
                                     RUNES_ROW(U"比上半年"),
                                     RUNES_ROW(U"比上季度"),
                                     RUNES_ROW(U"比上月"),
                                     RUNES_ROW(U"较上月"),
                                     RUNES_ROW(U"比一季度"),
                                     RUNES_ROW(U"年均"),
                                     RUNES_ROW(U"同比"),
                                     RUNES_ROW(U"环比"),
                                     RUNES_ROW(U"同口径"),
                                     RUNES_ROW(U"按可比价"),
                                     RUNES_ROW(U"可比口径"),
                                     RUNES_ROW(U"比同期"),
                                     RUNES_ROW(U"两年平均"),
                                     RUNES_ROW(U"自然口径"),
                                     RUNES_ROW(U"可比价格"),
                                     RUNES_ROW(U"可比价"),
                                     {NULL, 0}};

bool figure_read_surplus(const struct reading *reading, struct phrase *words,
                         struct wording *wording)
{
    enum { LONGEST_BASIS = 14, LONGEST_VERB = 4, MEASURE = 2 };
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    if (rest.end > rest.begin && text.data[rest.end - 1] == U'了')
        rest.end--;
    uint32_t from = rest.end - rest.begin > LONGEST_BASIS + LONGEST_VERB
                        ? rest.end - LONGEST_BASIS - LONGEST_VERB
                        : rest.begin;
    for (uint32_t at = from; at + 3 < rest.end; at++) {
        bool usual = (text.data[at] == U'同' || text.data[at] == U'环') &&
                     text.data[at + 1] == U'比'; /* 同比|多放 */
        if (!usual && !figure_compares_at(text, rest.begin, at))
            continue;
        uint32_t more = rest.end - 1;
        while (more > at + 1 && rest.end - more <= LONGEST_VERB + 1 && text.data[more] != U'多' &&
               text.data[more] != U'少')
            more--;
        if (more <= at + 1 || rest.end - more > LONGEST_VERB + 1 || more + 1 == rest.end ||
            (text.data[more - 1] == U'减' || text.data[more - 1] == U'至'))
            return false;
        uint32_t basis = more;
        if (basis > at + 2 && (text.data[basis - 1] == U'还' || text.data[basis - 1] == U'要'))
            basis--;
        wording->basis = reading_text(reading, at, basis);
        bool earlier = reading_mention_at(reading, at + 1, MENTION_TIME) != NULL ||
                       phrase_word_before(text, at, basis, bases) != NULL;
        wording->difference = !earlier;
        if (earlier)
            wording->sign = text.data[more] == U'多' ? 1 : -1;
        if (at > rest.begin + 1)
            *words = (struct phrase){rest.begin, at};
        else if (rest.end - more > MEASURE)
            *words = (struct phrase){more + 1, rest.end};
        else
            *words = (struct phrase){rest.end, rest.end}; /* 多|卖: of what was told before */
        return true;
    }
    return false;
}

/* 比上半年高, 较全省平均水平快: 比 or 较, what is compared with, and how. The words before stay. */
static bool read_comparison(const struct reading *reading, struct phrase rest, struct phrase *words,
                            struct wording *wording)
{
    enum { LONGEST_BASIS = 12 };
    static const struct runes how[] = {RUNES_ROW(U"偏高"), RUNES_ROW(U"偏低"), RUNES_ROW(U"高出"),
                                       RUNES_ROW(U"高"),   RUNES_ROW(U"快"),   RUNES_ROW(U"低"),
                                       RUNES_ROW(U"慢"),   {NULL, 0}};
    static const struct runes verbs = RUNES_ROW(U"提增升抬拔拉加降减压放缩创新");
    struct runes text = reading->text;
    const struct runes *word = phrase_word_before(text, rest.begin, rest.end, how);
    if (word == NULL)
        return false;
    uint32_t end = rest.end - word->length;
    if (end > rest.begin && runes_hold(verbs, text.data[end - 1]))
        return false; /* 提|高, 加|快, 降|低 change, they compare nothing */
    static const struct runes each[] = {RUNES_ROW(U"分别"), RUNES_ROW(U"依次"), {NULL, 0}};
    const struct runes *severally = phrase_word_before(text, rest.begin, end, each);
    end -= severally != NULL ? severally->length : 0; /* 比全省、全市|分别|高1.5个和0.8个百分点 */
    end = figure_without_value(text, rest.begin, end);
    for (uint32_t at = figure_start_of_basis(text, rest.begin, end, LONGEST_BASIS); at + 1 < end;
         at++) {
        if (!figure_compares_at(text, rest.begin, at))
            continue;
        char32_t which = word->data[word->length - 1];
        bool down = which == U'低' || which == U'慢';
        wording->respective |= severally != NULL;
        wording->basis = reading_text(reading, at, end);
        wording->sign = down ? -1 : 1;
        wording->difference = phrase_word_before(text, at, end, bases) == NULL &&
                              reading_mention_at(reading, at + 1, MENTION_TIME) == NULL;
        words->end = at;
        return true;
    }
    return false;
}

/* Without the words that soften at the end: 超过, 约, 分别. */
static struct phrase without_softeners(struct runes text, struct phrase words,
                                       struct wording *wording)
{
    static const struct runes softeners[] = {
        RUNES_ROW(U"均超过"), RUNES_ROW(U"均达到"), RUNES_ROW(U"都超过"), RUNES_ROW(U"高达"),
        RUNES_ROW(U"分别"),   RUNES_ROW(U"依次"),   RUNES_ROW(U"大约"),   RUNES_ROW(U"大概"),
        RUNES_ROW(U"约"),     RUNES_ROW(U"将近"),   RUNES_ROW(U"近"),     RUNES_ROW(U"了"),
        RUNES_ROW(U"超过"),   RUNES_ROW(U"超"),     RUNES_ROW(U"达到"),   RUNES_ROW(U"达"),
        RUNES_ROW(U"为"),     RUNES_ROW(U"不低于"), RUNES_ROW(U"控制在"), RUNES_ROW(U"保持在"),
        RUNES_ROW(U"不少于"), RUNES_ROW(U"至少"),   RUNES_ROW(U"大幅"),   RUNES_ROW(U"小幅"),
        RUNES_ROW(U"逆势"),   RUNES_ROW(U"快速"),   RUNES_ROW(U"较快"),   RUNES_ROW(U"稳步"),
        RUNES_ROW(U"平稳"),   RUNES_ROW(U"持续"),   RUNES_ROW(U"迅速"),   RUNES_ROW(U"逐步"),
        RUNES_ROW(U"同步"),   RUNES_ROW(U"显著"),   RUNES_ROW(U"明显"),   {NULL, 0}};
    const struct runes *word;
    while ((word = phrase_word_before(text, words.begin, words.end, softeners)) != NULL) {
        wording->respective |=
            runes_equal(*word, RUNES(U"分别")) || runes_equal(*word, RUNES(U"依次"));
        words = phrase_trim(text, words.begin, words.end - word->length);
    }
    return words;
}

/* 下降|（同口径）: without the manner in brackets behind the verb, which is what it is measured
 * against where it tells of prices or of what is compared. */
static uint32_t without_manner(const struct reading *reading, struct phrase words,
                               struct wording *wording)
{
    enum { LONGEST_MANNER = 10, SHORTEST = 2 };
    static const struct runes manners[] = {RUNES_ROW(U"口径"),   RUNES_ROW(U"可比"),
                                           RUNES_ROW(U"不变价"), RUNES_ROW(U"同比"),
                                           RUNES_ROW(U"环比"),   {NULL, 0}};
    struct runes text = reading->text;
    if (words.end < words.begin + LONGEST_MANNER / SHORTEST || text.data[words.end - 1] != U'）')
        return words.end;
    uint32_t close = words.end - 1, open = close;
    while (open > words.begin && close - open < LONGEST_MANNER && text.data[open] != U'（')
        open--;
    if (text.data[open] != U'（' || !phrase_is_han(text, (struct phrase){open + 1, close}) ||
        !phrase_holds_word(text, open, close, manners))
        return words.end;
    wording->basis = reading_text(reading, open + 1, close);
    return open;
}

/* The last verb of growth or decline off the end, or the comparison there. */
static void read_verb(const struct reading *reading, struct phrase *words, struct wording *wording)
{
    enum { LONGEST_VERB = 4 };
    /* 增速9% and 涨幅3% name themselves; 增长9% does not. */
    static const struct runes names[] = {
        RUNES_ROW(U"幅"), RUNES_ROW(U"速"), RUNES_ROW(U"率"), {NULL, 0}};
    static const struct runes natural[] = {RUNES_ROW(U"自然增长率"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase rest =
        without_softeners(text, phrase_trim(text, words->begin, words->end), wording);
    rest.end = without_manner(reading, rest, wording);
    if (read_comparison(reading, rest, words, wording) ||
        phrase_word_before(text, rest.begin, rest.end, natural) != NULL) /* a rate like others */
        return;
    uint32_t from = rest.end - rest.begin > LONGEST_VERB ? rest.end - LONGEST_VERB : rest.begin;
    const struct lexicon_entry *verb = NULL;
    uint32_t verb_begin = rest.end;
    for (uint32_t at = from; at < rest.end && verb == NULL; at++) {
        if (!(reading->hits.kinds[at] & LEXICON_KIND(LEXICON_CHANGE_WORDS)))
            continue;
        verb =
            lexicon_find(reading->lexicon, LEXICON_CHANGE_WORDS, runes_slice(text, at, rest.end));
        verb_begin = at;
    }
    if (verb == NULL)
        return;
    wording->sign = span_equal(verb->value, SPAN("-")) ? -1 : 1;
    struct phrase left =
        without_softeners(text, phrase_trim(text, words->begin, verb_begin), wording);
    static const struct runes then[] = {RUNES_ROW(U"同期"),   RUNES_ROW(U"较去年"),
                                        RUNES_ROW(U"较上年"), RUNES_ROW(U"比去年"),
                                        RUNES_ROW(U"比上年"), {NULL, 0}};
    bool names_itself = phrase_word_before(text, verb_begin, rest.end, names) != NULL &&
                        phrase_word_before(text, left.begin, left.end, then) == NULL;
    words->end = names_itself ? rest.end : left.end;
}

/* 与|2012年|比, 较改制前的|2015年|同期相比: the time that is compared with; NULL where none is. */
static const struct mention *compared_time(const struct reading *reading, uint32_t begin,
                                           uint32_t end)
{
    enum { LONGEST_MARK = 6, MARK_LEAST = 3 };
    struct runes text = reading->text;
    uint32_t limit = begin + LONGEST_MARK < end ? begin + LONGEST_MARK : end, at = begin;
    while (at < limit && text.data[at] != U'的')
        at++;
    bool marked = at < limit && at + 1 >= begin + MARK_LEAST;
    const struct mention *time = reading_mention_at(reading, begin, MENTION_TIME);
    return time == NULL && marked ? reading_mention_at(reading, at + 1, MENTION_TIME) : time;
}

/* 与2012年|比, 同上年|相比: a time between the two; takes them off the end. */
static bool read_compared_time(const struct reading *reading, struct phrase rest,
                               struct phrase *words, struct wording *wording)
{
    enum { LONGEST_TIME = 14, SHORTEST_THING = 2 };
    static const struct runes with = RUNES_ROW(U"与同和跟较比"), again = RUNES_ROW(U"仍略还也均都");
    static const struct runes then[] = {RUNES_ROW(U"同期"), RUNES_ROW(U"的同期"), {NULL, 0}};
    struct runes text = reading->text;
    if (rest.end > rest.begin && runes_hold(again, text.data[rest.end - 1]))
        rest.end--; /* 相比|仍|下降 */
    if (rest.end < rest.begin + 3 || text.data[rest.end - 1] != U'比')
        return false;
    uint32_t end = rest.end - 1 - (text.data[rest.end - 2] == U'相');
    uint32_t from = end - rest.begin > LONGEST_TIME ? end - LONGEST_TIME : rest.begin;
    for (uint32_t at = from; at + 1 < end; at++) {
        if (!runes_hold(with, text.data[at]))
            continue;
        const struct mention *time = compared_time(reading, at + 1, end);
        bool thing = end < rest.end - 1 && at + SHORTEST_THING < end && /* 与第六次人口普查|相比 */
                     (at == rest.begin || !rune_is_han(text.data[at - 1]));
        if ((time == NULL || time->end + phrase_word_length(text, time->end, end, then) != end) &&
            !thing)
            continue;
        wording->basis = reading_text(reading, at, rest.end);
        words->end = at;
        return true;
    }
    return false;
}

bool figure_read_ground(const struct reading *reading, struct phrase *words,
                        struct wording *wording)
{
    enum { LONGEST_GROUND = 20 };
    static const struct runes grounds[] = {
        RUNES_ROW(U"基础上"), RUNES_ROW(U"基础上再"), RUNES_ROW(U"基础上又"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    const struct runes *ground = phrase_word_before(text, rest.begin, rest.end, grounds);
    if (ground == NULL)
        return false;
    uint32_t at = rest.end - ground->length, behind = at + 3;
    uint32_t from = behind - rest.begin > LONGEST_GROUND ? behind - LONGEST_GROUND : rest.begin;
    static const struct runes bound = RUNES_ROW(U"现存所正潜");
    uint32_t told = at - (at > from && text.data[at - 1] == U'的');
    while (at > from && (text.data[at - 1] != U'在' ||
                         (at > from + 1 && runes_hold(bound, text.data[at - 2])))) /* 现|在 */
        at--;
    if (at == from || at >= told)
        return false;
    wording->basis = reading_text(reading, at - 1, behind);
    words->end = at - 1;
    return true;
}

/* 比2015年, 比全村平均水平: from 比 or 较 on, but for how it changed. */
static void read_compared_thing(const struct reading *reading, struct phrase rest,
                                struct phrase *words, struct wording *wording)
{
    enum { LONGEST_BASIS = 12 };
    static const struct runes manners[] = {
        RUNES_ROW(U"实际"), RUNES_ROW(U"名义"), RUNES_ROW(U"大幅"), RUNES_ROW(U"累计"),
        RUNES_ROW(U"偏"),   RUNES_ROW(U"再"),   RUNES_ROW(U"还"),   RUNES_ROW(U"又"),
        RUNES_ROW(U"均"),   RUNES_ROW(U"都"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t from = rest.end - rest.begin > LONGEST_BASIS ? rest.end - LONGEST_BASIS : rest.begin;
    static const struct runes usual[] = {RUNES_ROW(U"同比"), RUNES_ROW(U"环比"), {NULL, 0}};
    for (uint32_t at = from; at + 1 < rest.end; at++) {
        bool festive = phrase_word_at(text, at, rest.end, usual) != NULL && /* 环比|春节假期 */
                       reading_mention_at(reading, at + 2, MENTION_TIME) != NULL;
        if (!festive && !figure_compares_at(text, rest.begin, at))
            continue;
        const struct runes *manner = phrase_word_before(text, at, rest.end, manners);
        uint32_t end = rest.end - (manner != NULL ? manner->length : 0);
        wording->basis =
            reading_text(reading, at, figure_rate_at_end(text, (struct phrase){at, end}));
        words->end = at;
        return;
    }
}

void figure_read_basis(const struct reading *reading, struct phrase *words, struct wording *wording)
{
    static const struct runes again = RUNES_ROW(U"又再还也均都新");
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    rest.end = figure_without_value(text, rest.begin, rest.end);
    static const struct runes below[] = {
        RUNES_ROW(U"（下同）"), RUNES_ROW(U"（以下同）"), {NULL, 0}};
    const struct runes *same = phrase_word_before(text, rest.begin, rest.end, below);
    rest.end -= same != NULL ? same->length : 0;
    if (read_compared_time(reading, rest, words, wording) ||
        figure_read_ground(reading, words, wording))
        return;
    const struct runes *base = phrase_word_before(text, rest.begin, rest.end, bases);
    if (base == NULL && rest.end > rest.begin && runes_hold(again, text.data[rest.end - 1]) &&
        (base = phrase_word_before(text, rest.begin, rest.end - 1, bases)) != NULL)
        rest.end--; /* 同比|又|上升 */
    if (base == NULL)
        read_compared_thing(reading, rest, words, wording);
    while (base != NULL) {
        bool prices = base->data[0] == U'按' || base->data[0] == U'可';
        if (wording->basis.data == NULL || !prices) /* 按可比价计算|同比 */
            wording->basis = reading_text(reading, rest.end - base->length, rest.end);
        words->end = rest.end - base->length;
        rest = phrase_trim(text, words->begin, words->end);
        base = phrase_word_before(text, rest.begin, rest.end, bases);
    }
}

/* 与上年比，: whether the clause is nothing but that. */
static bool is_basis(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes with = RUNES_ROW(U"与同和跟");
    struct runes text = reading->text;
    return end >= begin + 3 && runes_hold(with, text.data[begin]) && text.data[end - 1] == U'比' &&
           phrase_mark_at(text, end) == PHRASE_COMMA &&
           reading_mention_at(reading, begin + 1, MENTION_TIME) != NULL;
}

struct span figure_basis_at_head(const struct reading *reading, const struct stretch *sentence)
{
    enum { LONGEST = 14, FIGURES = 10 };
    struct runes text = reading->text;
    uint32_t begin = sentence->begin, limit = sentence->end;
    const struct mention *when = reading_mention_at(reading, begin, MENTION_TIME);
    if (when != NULL && when->end < limit && phrase_mark_at(text, when->end) == PHRASE_COMMA)
        begin = when->end + 1; /* 2020年，|与上年比，… */
    uint32_t last = limit - begin > LONGEST + FIGURES ? begin + LONGEST + FIGURES : limit;
    uint32_t end = phrase_end(text, begin, last, PHRASE_CLAUSE);
    static const struct runes figures[] = {RUNES_ROW(U"数字"), RUNES_ROW(U"数据"), {NULL, 0}};
    uint32_t told = phrase_find_word(text, begin, end, figures);
    begin = told < end ? told + 2 : begin; /* 上述统计数字|与上年同期相比，… */
    return end < last && is_basis(reading, begin, end) ? reading_text(reading, begin, end)
                                                       : (struct span){NULL, 0};
}

struct span figure_basis_before(const struct reading *reading, uint32_t limit, uint32_t clause)
{
    enum { LONGEST = 14, LEAST = 4 };
    struct runes text = reading->text;
    if (clause < limit + LEAST || text.data[clause - 2] != U'比')
        return (struct span){NULL, 0};
    uint32_t end = clause - 1;
    uint32_t from = end - limit > LONGEST ? end - LONGEST : limit;
    uint32_t begin = phrase_begin(text, from, end, PHRASE_CLAUSE);
    return is_basis(reading, begin, end) ? reading_text(reading, begin, end)
                                         : (struct span){NULL, 0};
}

void figure_read_set_basis(const struct reading *reading, struct phrase *words,
                           struct wording *wording)
{
    const struct runes *base = phrase_word_before(reading->text, words->begin, words->end, bases);
    if (base == NULL)
        return;
    wording->basis = reading_text(reading, words->end - base->length, words->end);
    words->end -= base->length;
}

/* Whether the sentence is led by a clause that says what its changes are measured against. */
static bool is_held_against(const struct reading *reading, uint32_t clause)
{
    enum { FURTHEST = 60 };
    struct runes text = reading->text;
    uint32_t begin = phrase_begin(text, clause > FURTHEST ? clause - FURTHEST : 0, clause,
                                  PHRASE_STOP | PHRASE_SEMICOLON);
    uint32_t end = phrase_end(text, begin, clause, PHRASE_CLAUSE);
    return end < clause && is_basis(reading, begin, end);
}

/* 人均收入|增加|986元, 平均品级|提高|0.4个品级: what rose or fell is a measure. */
static bool names_measure(struct runes text, struct phrase words)
{
    static const struct runes measures[] = {
        RUNES_ROW(U"收入"),   RUNES_ROW(U"总量"),     RUNES_ROW(U"总值"),
        RUNES_ROW(U"产值"),   RUNES_ROW(U"价格"),     RUNES_ROW(U"等级"),
        RUNES_ROW(U"标准"),   RUNES_ROW(U"水平"),     RUNES_ROW(U"产量"),
        RUNES_ROW(U"余额"),   RUNES_ROW(U"面积"),     RUNES_ROW(U"时间"),
        RUNES_ROW(U"成本"),   RUNES_ROW(U"浓度"),     RUNES_ROW(U"总数"),
        RUNES_ROW(U"数量"),   RUNES_ROW(U"车程"),     RUNES_ROW(U"周期"),
        RUNES_ROW(U"时长"),   RUNES_ROW(U"时限"),     RUNES_ROW(U"距离"),
        RUNES_ROW(U"费用"),   RUNES_ROW(U"利润"),     RUNES_ROW(U"车程将"),
        RUNES_ROW(U"时间将"), RUNES_ROW(U"成本可"),   RUNES_ROW(U"排名"),
        RUNES_ROW(U"位次"),   RUNES_ROW(U"贫困人口"), RUNES_ROW(U"常住人口"),
        RUNES_ROW(U"税收"),   RUNES_ROW(U"路程"),     RUNES_ROW(U"里程"),
        RUNES_ROW(U"路程将"), RUNES_ROW(U"总人口"),   RUNES_ROW(U"户籍人口"),
        RUNES_ROW(U"单价"),   RUNES_ROW(U"均价"),     RUNES_ROW(U"能力"),
        RUNES_ROW(U"产能"),   RUNES_ROW(U"销量"),     RUNES_ROW(U"销售额"),
        RUNES_ROW(U"收益"),   RUNES_ROW(U"支出"),     {NULL, 0}};
    static const struct runes amounts[] = {
        RUNES_ROW(U"使用量"), RUNES_ROW(U"排放量"), RUNES_ROW(U"交易量"), RUNES_ROW(U"客流量"),
        RUNES_ROW(U"用电量"), RUNES_ROW(U"用水量"), RUNES_ROW(U"发电量"), RUNES_ROW(U"供水量"),
        RUNES_ROW(U"吞吐量"), RUNES_ROW(U"存栏量"), RUNES_ROW(U"出栏量"), RUNES_ROW(U"业务量"),
        RUNES_ROW(U"蓄水量"), RUNES_ROW(U"降水量"), RUNES_ROW(U"门诊量"), RUNES_ROW(U"零售额"),
        RUNES_ROW(U"成交额"), RUNES_ROW(U"出口额"), RUNES_ROW(U"增加值"), {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, measures) != NULL ||
           phrase_word_before(text, words.begin, words.end, amounts) != NULL;
}

/* Whether the amount is how much it changed by, rather than an amount of what was added or lost;
 * `without` are the words without verb and basis. */
static bool is_change(struct runes text, const struct amount *amount, struct phrase without)
{
    static const struct runes net[] = {RUNES_ROW(U"净增"), {NULL, 0}}; /* names itself */
    if (amount->percent || amount->points || amount->fraction ||
        span_equal(amount->mention->unit, SPAN("倍")))
        return true;
    bool nets = phrase_holds_word(text, without.end, amount->before.end, net);
    if (!phrase_has_words(without))
        return !nets || amount->mention->type == MENTION_MONEY; /* 人均收入8216元，|净增1193元 */
    return !nets && names_measure(text, figure_without_tail(text, without));
}

void figure_read_change(const struct reading *reading, const struct amount *amount,
                        struct phrase *words, struct wording *wording)
{
    static const struct runes hastening[] = {
        RUNES_ROW(U"加快"), RUNES_ROW(U"加大"), RUNES_ROW(U"提速"), RUNES_ROW(U"改善"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase without = *words;
    struct wording change = *wording;
    read_verb(reading, &without, &change);
    enum { RATE = 4 };
    static const struct runes earning[] = {
        RUNES_ROW(U"增收"), RUNES_ROW(U"增收了"), RUNES_ROW(U"创收"), {NULL, 0}};
    bool earned = amount->mention->type == MENTION_MONEY && words->end > words->begin + RATE &&
                  phrase_word_before(text, words->begin, words->end, earning) != NULL;
    if (earned && change.sign != 0) { /* 税收收入比上年增收|300万元 */
        struct phrase compared = without;
        struct wording against = change;
        figure_read_basis(reading, &compared, &against);
        earned = against.basis.data == NULL || change.basis.data != NULL ||
                 span_equal(against.basis, SPAN("年均"));
    }
    if (change.sign == 0 || earned) /* 每户年均增收|3000元; but 收入7000元，增收|900元 */
        return;
    if (!amount->percent && !amount->points && amount->mention->countable &&
        phrase_word_before(text, words->begin, words->end, hastening) != NULL)
        return; /* 加快|12个|项目建设 */
    static const struct runes bettering[] = {RUNES_ROW(U"提升"), RUNES_ROW(U"提高"), {NULL, 0}};
    const uint32_t behind = amount->mention->end;
    if (amount->mention->countable && !phrase_has_words(without) && behind < text.length &&
        rune_is_han(text.data[behind]) &&
        phrase_word_before(text, words->begin, words->end, bettering) != NULL)
        return; /* 提升|12所|中小学基础设施 */
    if (change.basis.data == NULL)
        figure_read_basis(reading, &without, &change);
    if (change.basis.data != NULL || is_change(text, amount, without) ||
        is_held_against(reading, amount->clause_begin)) { /* 与上年比，收案增加9件 */
        *words = without;
        *wording = change;
    } else {
        wording->respective |= change.respective;
    }
}

bool figure_is_of_another(const struct reading *reading, struct span basis, uint32_t at)
{
    static const struct runes times[] = {RUNES_ROW(U"上"),   RUNES_ROW(U"去"),   RUNES_ROW(U"前"),
                                         RUNES_ROW(U"同期"), RUNES_ROW(U"年"),   RUNES_ROW(U"以前"),
                                         RUNES_ROW(U"以往"), RUNES_ROW(U"计划"), RUNES_ROW(U"原来"),
                                         RUNES_ROW(U"往年"), RUNES_ROW(U"过去"), RUNES_ROW(U"预期"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    return basis.length > 0 && (text.data[at] == U'比' || text.data[at] == U'较') &&
           reading_mention_at(reading, at + 1, MENTION_TIME) == NULL &&
           reading_mention_at(reading, at + 1, MENTION_ORDINAL) == NULL &&
           phrase_word_at(text, at + 1, text.length, times) == NULL &&
           !rune_is_digit(text.data[at + 1]) && text.data[at + 1] != U'“';
}

bool figure_bases(struct arena *arena, struct span basis, uint32_t size, struct span *each)
{
    static const struct span joints[] = {SPAN_ROW("、"), SPAN_ROW("和"), SPAN_ROW("与"),
                                         SPAN_ROW("及")},
                             leads[] = {SPAN_ROW("比"), SPAN_ROW("较"), {NULL, 0}};
    uint32_t count = 0;
    size_t lead = span_head_word(basis, leads);
    struct span comparing = span_slice(basis, 0, lead);
    basis = span_slice(basis, lead, basis.length);
    while (count < size) {
        size_t at = basis.length, length = 0;
        for (size_t i = 0; i < sizeof(joints) / sizeof(*joints); i++) {
            size_t found = span_find(basis, joints[i]);
            length = found < at ? joints[i].length : length;
            at = found < at ? found : at;
        }
        if (at == 0)
            return false;
        struct span one = span_slice(basis, 0, at), open = SPAN("（");
        bool valued = span_ends_with(one, SPAN("）")); /* 全省|（5.2%）|和全国 */
        each[count] = valued ? span_slice(one, 0, span_find(one, open)) : one;
        if (lead > 0 && span_head_word(each[count], leads) == 0)
            each[count] = figure_join(arena, comparing, each[count]);
        count++;
        if (at == basis.length)
            return count == size;
        basis = span_slice(basis, at + length, basis.length);
    }
    return false;
}

struct span figure_without_growth(struct span subject)
{
    static const struct span growths[] = {
        SPAN_ROW("增速"), SPAN_ROW("增幅"), SPAN_ROW("降幅"), {NULL, 0}};
    return span_slice(subject, 0, subject.length - span_tail_word(subject, growths));
}

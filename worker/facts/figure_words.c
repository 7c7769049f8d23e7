/* The words before an amount: what they say of it, and what is left of them as the indicator. They
 * are peeled from both ends; what cannot be peeled is the indicator. */
#include "facts/figure_lead.h"
#include "facts/figure_tail.h"
#include "facts/figure_whole.h"

static const struct runes of_the_place[] = {
    RUNES_ROW(U"全县"), RUNES_ROW(U"全市"), RUNES_ROW(U"全区"), RUNES_ROW(U"全旗"),
    RUNES_ROW(U"全省"), RUNES_ROW(U"全州"), RUNES_ROW(U"全镇"), RUNES_ROW(U"全乡"),
    RUNES_ROW(U"全村"), RUNES_ROW(U"我县"), RUNES_ROW(U"我市"), RUNES_ROW(U"我区"),
    RUNES_ROW(U"该县"), RUNES_ROW(U"该市"), RUNES_ROW(U"该区"), RUNES_ROW(U"全街道"),
    RUNES_ROW(U"县里"), RUNES_ROW(U"市里"), RUNES_ROW(U"我旗"), {NULL, 0}};

/* What a change is measured against; given as basis, as written. */
static const struct runes bases[] = {RUNES_ROW(U"按可比价格计算"),
                                     RUNES_ROW(U"按可比价计算"),
                                     RUNES_ROW(U"按不变价格计算"),
                                     RUNES_ROW(U"按不变价计算"),
                                     RUNES_ROW(U"按可比口径"),
                                     RUNES_ROW(U"按可比价格"),
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
                                     {NULL, 0}};

static const struct runes rank_words[] = {
    RUNES_ROW(U"位居"),   RUNES_ROW(U"位列"),   RUNES_ROW(U"名列"),   RUNES_ROW(U"排名"),
    RUNES_ROW(U"跃居"),   RUNES_ROW(U"稳居"),   RUNES_ROW(U"跻身"),   RUNES_ROW(U"进入"),
    RUNES_ROW(U"跃升至"), RUNES_ROW(U"排在"),   RUNES_ROW(U"均居"),   RUNES_ROW(U"排"),
    RUNES_ROW(U"保持"),   RUNES_ROW(U"分列"),   RUNES_ROW(U"分居"),   RUNES_ROW(U"居"),
    RUNES_ROW(U"列"),     RUNES_ROW(U"提升至"), RUNES_ROW(U"提升到"), RUNES_ROW(U"上升至"),
    RUNES_ROW(U"上升到"), RUNES_ROW(U"前移至"), RUNES_ROW(U"升至"),   {NULL, 0}};

const struct runes *figure_place_words(void)
{
    return of_the_place;
}

static bool blank(struct phrase words)
{
    return words.begin >= words.end;
}

/* Whether the 比 or 较 there compares: not 比重, 比例, 占比, 同比. */
static bool compares(struct runes text, uint32_t begin, uint32_t at)
{
    static const struct runes after = RUNES_ROW(U"例重率值价拟"),
                              before = RUNES_ROW(U"同占环可对百");
    if (text.data[at] == U'较')
        return true;
    return text.data[at] == U'比' && !runes_hold(after, text.data[at + 1]) &&
           !(at > begin && runes_hold(before, text.data[at - 1]));
}

/* 比种棉花|多收入|三千元, 比前年|少花|2万元: by how much more or less, and of what. */
static bool read_surplus(const struct reading *reading, struct phrase *words,
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
        if (!usual && !compares(text, rest.begin, at))
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
    static const struct runes how[] = {RUNES_ROW(U"高出"), RUNES_ROW(U"高"), RUNES_ROW(U"快"),
                                       RUNES_ROW(U"低"),   RUNES_ROW(U"慢"), {NULL, 0}};
    struct runes text = reading->text;
    static const struct runes verbs = RUNES_ROW(U"提增升抬拔拉加降减压放缩创新");
    const struct runes *word = phrase_word_before(text, rest.begin, rest.end, how);
    if (word == NULL)
        return false;
    uint32_t before = rest.end - word->length;
    if (before > rest.begin &&
        runes_find(verbs, 0, runes_slice(text, before - 1, before)) < verbs.length)
        return false; /* 提|高, 加|快, 降|低 change, they compare nothing */
    uint32_t end = rest.end - word->length;
    uint32_t from = end - rest.begin > LONGEST_BASIS ? end - LONGEST_BASIS : rest.begin;
    for (uint32_t at = from; at + 1 < end; at++) {
        if (!compares(text, rest.begin, at))
            continue;
        bool down = text.data[end] == U'低' || text.data[end] == U'慢';
        wording->basis = reading_text(reading, at, end);
        wording->sign = down ? -1 : 1;
        wording->difference = phrase_word_before(text, at, end, bases) == NULL &&
                              (reading_mention_at(reading, at + 1, MENTION_TIME) == NULL);
        words->end = at;
        return true;
    }
    return false;
}

/* The last verb of growth or decline, with what it is measured against, off the end. */
static void read_change(const struct reading *reading, struct phrase *words,
                        struct wording *wording)
{
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    static const struct runes softeners[] = {
        RUNES_ROW(U"均超过"), RUNES_ROW(U"均达到"), RUNES_ROW(U"都超过"),
        RUNES_ROW(U"高达"),   RUNES_ROW(U"分别"),   RUNES_ROW(U"约"),
        RUNES_ROW(U"近"),     RUNES_ROW(U"了"),     RUNES_ROW(U"超过"),
        RUNES_ROW(U"超"),     RUNES_ROW(U"达到"),   RUNES_ROW(U"达"),
        RUNES_ROW(U"为"),     RUNES_ROW(U"不低于"), RUNES_ROW(U"控制在"),
        RUNES_ROW(U"保持在"), RUNES_ROW(U"不少于"), RUNES_ROW(U"至少"),
        RUNES_ROW(U"大幅"),   RUNES_ROW(U"小幅"),   {NULL, 0}};
    const struct runes *word;
    while ((word = phrase_word_before(text, rest.begin, rest.end, softeners)) != NULL) {
        wording->respective |= runes_equal(*word, RUNES(U"分别"));
        rest = phrase_trim(text, rest.begin, rest.end - word->length);
    }
    if (read_comparison(reading, rest, words, wording))
        return;
    uint32_t from = rest.end - rest.begin > 4 ? rest.end - 4 : rest.begin;
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
    /* 增速9% and 涨幅3% name themselves; 增长9% does not. */
    bool names_itself = runes_end_with(runes_slice(text, verb_begin, rest.end), RUNES(U"幅")) ||
                        runes_end_with(runes_slice(text, verb_begin, rest.end), RUNES(U"速")) ||
                        runes_end_with(runes_slice(text, verb_begin, rest.end), RUNES(U"率"));
    static const struct runes natural[] = {RUNES_ROW(U"自然增长率"), {NULL, 0}};
    if (phrase_word_before(text, rest.begin, rest.end, natural) != NULL) {
        wording->sign = 0; /* a rate like others */
        return;
    }
    words->end = names_itself ? rest.end : verb_begin;
    struct phrase left = phrase_trim(text, words->begin, verb_begin);
    while ((word = phrase_word_before(text, left.begin, left.end, softeners)) != NULL) {
        wording->respective |= runes_equal(*word, RUNES(U"分别"));
        left = phrase_trim(text, left.begin, left.end - word->length);
    }
    if (!names_itself)
        words->end = left.end;
}

/* 与2012年|比, 同上年|相比: a time between the two; takes them off the end. */
static bool read_compared_time(const struct reading *reading, struct phrase rest,
                               struct phrase *words, struct wording *wording)
{
    enum { LONGEST_TIME = 12 };
    static const struct runes with = RUNES_ROW(U"与同和跟");
    struct runes text = reading->text;
    if (rest.end < rest.begin + 3 || text.data[rest.end - 1] != U'比')
        return false;
    uint32_t end = rest.end - 1 - (text.data[rest.end - 2] == U'相');
    uint32_t from = end - rest.begin > LONGEST_TIME ? end - LONGEST_TIME : rest.begin;
    for (uint32_t at = from; at + 1 < end; at++) {
        const struct mention *time = runes_hold(with, text.data[at])
                                         ? reading_mention_at(reading, at + 1, MENTION_TIME)
                                         : NULL;
        if (time == NULL || time->end != end)
            continue;
        wording->basis = reading_text(reading, at, rest.end);
        words->end = at;
        return true;
    }
    return false;
}

static void read_basis(const struct reading *reading, struct phrase *words, struct wording *wording)
{
    struct runes text = reading->text;
    static const struct runes again = RUNES_ROW(U"又再还也均都新");
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    if (read_compared_time(reading, rest, words, wording))
        return;
    const struct runes *base = phrase_word_before(text, rest.begin, rest.end, bases);
    if (base == NULL && rest.end > rest.begin && runes_hold(again, text.data[rest.end - 1]) &&
        (base = phrase_word_before(text, rest.begin, rest.end - 1, bases)) != NULL)
        rest.end--; /* 同比|又|上升 */
    if (base == NULL && rest.end - rest.begin >= 2) {
        /* 比2015年, 比全村平均水平: from 比 or 较 on. */
        uint32_t from = rest.end - rest.begin > 12 ? rest.end - 12 : rest.begin;
        for (uint32_t at = from; at + 1 < rest.end; at++) {
            if (!compares(text, rest.begin, at))
                continue;
            static const struct runes manners[] = {
                RUNES_ROW(U"实际"), RUNES_ROW(U"名义"), RUNES_ROW(U"大幅"), RUNES_ROW(U"累计"),
                RUNES_ROW(U"偏"),   RUNES_ROW(U"再"),   RUNES_ROW(U"还"),   RUNES_ROW(U"又"),
                RUNES_ROW(U"均"),   RUNES_ROW(U"都"),   {NULL, 0}};
            const struct runes *manner = phrase_word_before(text, at, rest.end, manners);
            uint32_t end = rest.end - (manner != NULL ? manner->length : 0);
            wording->basis =
                reading_text(reading, at, figure_rate_at_end(text, (struct phrase){at, end}));
            words->end = at;
            return;
        }
        return;
    }
    while (base != NULL) {
        wording->basis = reading_text(reading, rest.end - base->length, rest.end);
        words->end = rest.end - base->length;
        rest = phrase_trim(text, words->begin, words->end);
        base = phrase_word_before(text, rest.begin, rest.end, bases);
    }
}

/* 增速居全市第二: the scope off the end, then the verb of rank. */
static void read_rank(const struct reading *reading, struct phrase *words, struct wording *wording)
{
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    uint32_t verb_begin = rest.end, verb_end = rest.end;
    uint32_t from = rest.end - rest.begin > 14 ? rest.end - 14 : rest.begin;
    for (uint32_t at = from; at < rest.end; at++) {
        const struct runes *word = phrase_word_at(text, at, rest.end, rank_words);
        if (word == NULL)
            continue;
        verb_begin = at;
        verb_end = at + word->length;
        at += word->length - 1;
    }
    struct phrase scope = phrase_trim(text, verb_end, rest.end);
    if (verb_begin < rest.end && blank(scope)) { /* 增速在全市11个县（市、区）中排第6 */
        uint32_t in = verb_begin;
        while (in > rest.begin && text.data[in - 1] != U'在')
            in--;
        const struct runes *place =
            in > rest.begin ? phrase_word_at(text, in, verb_begin, of_the_place) : NULL;
        if (place != NULL) {
            static const struct runes contests[] = {
                RUNES_ROW(U"考核"), RUNES_ROW(U"评比"), RUNES_ROW(U"评价"),
                RUNES_ROW(U"测评"), RUNES_ROW(U"评估"), RUNES_ROW(U"排名"),
                RUNES_ROW(U"排位"), RUNES_ROW(U"调查"), {NULL, 0}};
            uint32_t behind = in + place->length;
            uint32_t name = verb_begin - (text.data[verb_begin - 1] == U'中' ? 1 : 0);
            wording->scope = reading_text(reading, in, behind);
            words->end = in - 1;
            if (name > behind + 2 && phrase_word_before(text, behind, name, contests) != NULL)
                *words = (struct phrase){behind, name}; /* 在全市|环境考核|中位居第一 */
            return;
        }
    }
    if (verb_begin == rest.end) { /* 增幅全市第一 */
        const struct runes *place = phrase_word_before(text, rest.begin, rest.end, of_the_place);
        if (place == NULL) {
            static const struct runes wide[] = {
                RUNES_ROW(U"全国"), RUNES_ROW(U"全球"), RUNES_ROW(U"世界"), {NULL, 0}};
            place = phrase_word_before(text, rest.begin, rest.end, wide);
        }
        const struct mention *where = reading_mention_at(reading, rest.begin, MENTION_PLACE);
        if (place == NULL && where != NULL && where->end == rest.end) { /* 第6位、山东省|第2位 */
            wording->scope = reading_text(reading, rest.begin, rest.end);
            words->end = rest.begin;
            return;
        }
        if (place == NULL) {
            words->end = rest.end;
            return;
        }
        scope = (struct phrase){rest.end - place->length, rest.end};
        verb_begin = scope.begin;
    }
    static const struct runes tails[] = {RUNES_ROW(U"的"), RUNES_ROW(U"之"), {NULL, 0}};
    const struct runes *tail = phrase_word_before(text, scope.begin, scope.end, tails);
    if (tail != NULL)
        scope.end -= tail->length;
    if (!blank(scope) && runes_hold((struct runes)RUNES_ROW(U"由从在"), text.data[scope.begin]))
        scope.begin++; /* 由|全省|第58位 */
    const struct runes *wide = phrase_word_at(text, scope.begin, scope.end, of_the_place);
    if (wide != NULL && scope.begin + wide->length < scope.end &&
        rune_traits(text.data[scope.begin + wide->length]) & TRAIT_COUNT)
        scope.end = scope.begin + wide->length; /* 全市|10个县区|第7位 */
    if (!blank(scope))
        wording->scope = reading_text(reading, scope.begin, scope.end);
    words->end = verb_begin;
}

/* 人均收入|增加|986元, 平均品级|提高|0.4个品级: what rose or fell is a measure. */
static bool names_measure(struct runes text, struct phrase words)
{
    static const struct runes measures[] = {RUNES_ROW(U"收入"),
                                            RUNES_ROW(U"总量"),
                                            RUNES_ROW(U"总值"),
                                            RUNES_ROW(U"产值"),
                                            RUNES_ROW(U"价格"),
                                            RUNES_ROW(U"等级"),
                                            RUNES_ROW(U"标准"),
                                            RUNES_ROW(U"水平"),
                                            RUNES_ROW(U"产量"),
                                            RUNES_ROW(U"余额"),
                                            RUNES_ROW(U"面积"),
                                            RUNES_ROW(U"时间"),
                                            RUNES_ROW(U"成本"),
                                            RUNES_ROW(U"浓度"),
                                            RUNES_ROW(U"总数"),
                                            RUNES_ROW(U"数量"),
                                            RUNES_ROW(U"车程"),
                                            RUNES_ROW(U"周期"),
                                            RUNES_ROW(U"时长"),
                                            RUNES_ROW(U"时限"),
                                            RUNES_ROW(U"距离"),
                                            RUNES_ROW(U"费用"),
                                            RUNES_ROW(U"利润"),
                                            RUNES_ROW(U"车程将"),
                                            RUNES_ROW(U"时间将"),
                                            RUNES_ROW(U"成本可"),
                                            RUNES_ROW(U"排名"),
                                            RUNES_ROW(U"位次"),
                                            RUNES_ROW(U"贫困人口"),
                                            RUNES_ROW(U"常住人口"),
                                            RUNES_ROW(U"税收"),
                                            RUNES_ROW(U"路程"),
                                            RUNES_ROW(U"里程"),
                                            RUNES_ROW(U"路程将"),
                                            RUNES_ROW(U"总人口"),
                                            RUNES_ROW(U"户籍人口"),
                                            {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, measures) != NULL;
}

/* Whether what stands behind 比 or 较, where the basis begins, is a thing and no time or plan. */
static bool is_of_another(const struct reading *reading, struct span basis, uint32_t at)
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

/* 算法将|良品率|推至, 工厂把|成本|降到: where what is dealt with begins; the words' begin where
 * nothing is. */
static uint32_t behind_dealing(struct runes text, struct phrase words)
{
    enum { THING_LEAST = 2 };
    static const struct runes nouns[] = {
        RUNES_ROW(U"将军"), RUNES_ROW(U"将士"), RUNES_ROW(U"把关"), RUNES_ROW(U"把握"), {NULL, 0}};
    for (uint32_t at = words.begin + 1; at + THING_LEAST < words.end; at++)
        if ((text.data[at] == U'将' || text.data[at] == U'把') && text.data[at - 1] != U'即' &&
            phrase_word_at(text, at, words.end, nouns) == NULL)
            return at + 1;
    return words.begin;
}

struct wording figure_wording(const struct reading *reading, const struct amount *amount)
{
    struct runes text = reading->text;
    struct wording wording = {0};
    struct phrase words = phrase_trim(text, amount->before.begin, amount->before.end);
    if (amount->ordinal) {
        read_rank(reading, &words, &wording);
    } else {
        static const struct runes reaching[] = {
            RUNES_ROW(U"到"), RUNES_ROW(U"至"), RUNES_ROW(U"为"), {NULL, 0}};
        words = figure_without_reached_time(reading, words);
        static const struct runes wholes[] = {RUNES_ROW(U"全国的"),
                                              RUNES_ROW(U"全省的"),
                                              RUNES_ROW(U"全市的"),
                                              RUNES_ROW(U"全球的"),
                                              RUNES_ROW(U"总量的"),
                                              RUNES_ROW(U"总数的"),
                                              {NULL, 0}};
        const struct runes *of = amount->percent || amount->fraction
                                     ? phrase_word_before(text, words.begin, words.end, wholes)
                                     : NULL;
        if (of != NULL) { /* 市场占有率超过|全省的|四分之一 */
            struct phrase without = {words.begin, words.end - of->length};
            wording.compared = figure_compared_at_end(text, without, &wording.operator);
            if (wording.compared)
                words = without;
        }
        uint32_t rate = figure_rate_at_end(text, words);
        if (rate < words.end) { /* 不低于|每人|640元 */
            words.end = rate;
            wording.compared = figure_compared_at_end(text, words, &wording.operator);
        }
        bool surplus = !amount->percent && !amount->points && !amount->fraction &&
                       read_surplus(reading, &words, &wording);
        static const struct runes left[] = {RUNES_ROW(U"只剩"), RUNES_ROW(U"只剩下"),
                                            RUNES_ROW(U"仅剩"), RUNES_ROW(U"仅剩下"),
                                            RUNES_ROW(U"还剩"), {NULL, 0}};
        wording.reached =
            !surplus && (phrase_word_before(text, words.begin, words.end, reaching) != NULL ||
                         phrase_word_before(text, words.begin, words.end, left) != NULL);
        if (!wording.reached && !surplus) {
            static const struct runes hastening[] = {
                RUNES_ROW(U"加快"), RUNES_ROW(U"加大"), RUNES_ROW(U"提速"), {NULL, 0}};
            static const struct runes net[] = {RUNES_ROW(U"净增"), {NULL, 0}};
            struct phrase without = words;
            struct wording change = wording;
            read_change(reading, &without, &change);
            bool amount_is_change = amount->percent || amount->points || amount->fraction ||
                                    span_equal(amount->mention->unit, SPAN("倍"));
            if (change.sign != 0 && !amount->percent && !amount->points &&
                amount->mention->countable &&
                phrase_word_before(text, words.begin, words.end, hastening) != NULL)
                change.sign = 0; /* 加快|12个|项目建设 */
            if (change.sign != 0) {
                if (change.basis.data == NULL)
                    read_basis(reading, &without, &change);
                bool nets = phrase_find_word(text, without.end, amount->before.end, net) <
                            amount->before.end; /* 净增 names itself */
                bool alone = nets && amount->mention->type == MENTION_MONEY &&
                             without.begin >= without.end; /* 人均收入8216元，|净增1193元 */
                amount_is_change =
                    amount_is_change || alone ||
                    (!nets && (without.begin >= without.end ||
                               names_measure(text, figure_without_tail(text, without))));
                if (amount_is_change || change.basis.data != NULL) {
                    words = without;
                    wording = change;
                } else {
                    wording.respective |= change.respective;
                }
            }
        }
        if (wording.sign == 0) {
            struct phrase tail = phrase_trim(text, words.begin, words.end);
            for (uint32_t at = tail.begin; at + 1 < tail.end; at++)
                wording.respective |= runes_at(text, at, RUNES(U"分别"));
        }
        if ((amount->percent || amount->fraction) && !amount->points && wording.sign == 0)
            figure_read_bounded_whole(reading, &words, &wording);
        if (amount->percent || amount->fraction)
            figure_read_share(text, &words, &wording);
    }
    static const struct runes growing[] = {RUNES_ROW(U"增长"),
                                           RUNES_ROW(U"的增长"),
                                           RUNES_ROW(U"的增速"),
                                           RUNES_ROW(U"的增幅"),
                                           RUNES_ROW(U"较快增长"),
                                           RUNES_ROW(U"的较快增长"),
                                           RUNES_ROW(U"快速增长"),
                                           RUNES_ROW(U"的快速增长"),
                                           RUNES_ROW(U"高速增长"),
                                           RUNES_ROW(U"的高速增长"),
                                           {NULL, 0}};
    static const struct runes aims[] = {
        RUNES_ROW(U"目标"), RUNES_ROW(U"预期"), RUNES_ROW(U"的目标"), {NULL, 0}};
    const struct runes *growth = amount->percent && wording.sign == 0 && !wording.share_of
                                     ? phrase_word_at(text, amount->end, text.length, growing)
                                     : NULL;
    if (growth != NULL &&
        phrase_word_at(text, amount->end + growth->length, text.length, aims) == NULL)
        wording.sign = 1; /* 均保持12%以上|增长 */
    if (!amount->percent && !amount->points && !amount->fraction && wording.sign != 0 &&
        is_of_another(reading, wording.basis, words.end))
        wording.difference = true; /* 比旧院区增加180张 */
    words = figure_without_lead(reading, words, &wording.place);
    static const struct runes hedges = RUNES_ROW(U"近约超过了达");
    if (!figure_is_whole(text, words))
        words = figure_without_tail(text, words);
    else
        while (runes_hold(hedges, text.data[words.end - 1])) /* 完成投资|近2万亿元 */
            words.end--;
    if (amount->doubling && wording.sign == 0) {
        wording.sign = 1;
        read_basis(reading, &words, &wording);
        words = figure_without_lead(reading, words, &wording.place);
        words = figure_without_tail(text, words);
    }
    const struct runes *first =
        phrase_word_before(text, amount->before.begin, amount->before.end, figure_from_before());
    if (first != NULL && words.end + first->length > amount->before.end &&
        amount->before.end - first->length > words.begin)
        words = figure_without_tail(
            text, (struct phrase){words.begin, amount->before.end - first->length});
    /* 规模以上工业企业从2012年的 46户: what it rose from. */
    for (uint32_t at = words.begin + 2; at < words.end; at++)
        if (text.data[at] == U'从' || text.data[at] == U'由') {
            static const struct runes onwards[] = {
                RUNES_ROW(U"开始"), RUNES_ROW(U"起"), RUNES_ROW(U"以来"), {NULL, 0}};
            const struct mention *time = reading_mention_at(reading, at + 1, MENTION_TIME);
            const struct mention *spell = reading_mention_at(reading, at + 1, MENTION_DURATION);
            if (at + 1 == words.end || (spell != NULL && spell->end == words.end) ||
                (time != NULL && text.data[time->end - 1] != U'起' &&
                 phrase_word_at(text, time->end, words.end, onwards) == NULL))
                words = figure_without_tail(text, (struct phrase){words.begin, at});
        }
    if (amount->from && words.end > words.begin + 2) {
        uint32_t from = figure_leads_from(text, words.begin, words.end);
        if (from > words.begin + 1 && from < words.end) /* 收入|从上个榨季同期的|9亿元 */
            words = figure_without_tail(text, (struct phrase){words.begin, from});
    }
    if (words.end > words.begin + 2 && runes_at(text, words.end - 2, RUNES(U"分别")))
        words.end -= 2;
    if (wording.basis.data == NULL && wording.sign != 0) {
        /* 年均增长 before which the indicator was peeled: 年均 may stand at its end. */
        const struct runes *base = phrase_word_before(text, words.begin, words.end, bases);
        if (base != NULL) {
            wording.basis = reading_text(reading, words.end - base->length, words.end);
            words.end -= base->length;
        }
    }
    static const struct runes than[] = {RUNES_ROW(U"高于"), RUNES_ROW(U"低于"), RUNES_ROW(U"快于"),
                                        RUNES_ROW(U"慢于"), RUNES_ROW(U"高出"), {NULL, 0}};
    words = phrase_trim(text, words.begin, words.end);
    struct phrase dated = figure_without_last_time(reading, words);
    if (phrase_word_before(text, dated.begin, dated.end, than) == NULL)
        words = dated; /* but 高于|“十三五”时期|0.8个百分点 */
    wording.indicator = phrase_trim(text, words.begin, words.end);
    bool labels =
        runes_hold(runes_slice(text, wording.indicator.begin, wording.indicator.end), U' ');
    for (uint32_t at = wording.indicator.end; labels && at > wording.indicator.begin + 1; at--)
        if (text.data[at - 1] == U' ' && rune_is_han(text.data[at - 2]) && /* 甲镇 乙镇 各奖金 */
            rune_is_han(text.data[at]) && wording.indicator.end > at + 1) {
            wording.indicator.begin = at + (text.data[at] == U'各' ? 1 : 0);
            break;
        }
    static const struct runes worth[] = {RUNES_ROW(U"价值"), {NULL, 0}};
    struct phrase named = wording.indicator;
    if (amount->mention->type == MENTION_MONEY && amount->end < text.length &&
        text.data[amount->end] == U'的' &&
        phrase_word_before(text, named.begin, named.end, worth) != NULL)
        wording.indicator.end -= 2; /* 提供|价值5亿元的|援助 */
    if (runes_equal(runes_slice(text, named.begin, named.end), RUNES(U"年度")))
        wording.indicator.begin = named.end; /* 年度|36项|任务 */
    if (wording.reached)
        wording.indicator.begin = behind_dealing(text, wording.indicator);
    static const struct runes falls[] = {
        RUNES_ROW(U"降幅"), RUNES_ROW(U"跌幅"), RUNES_ROW(U"减幅"), {NULL, 0}};
    if (amount->percent && !amount->points && wording.sign == 0 && wording.reached &&
        phrase_word_before(text, wording.indicator.begin, wording.indicator.end, falls) != NULL)
        wording.sign = -1; /* 降幅|为24.5% */
    if (amount->percent || amount->fraction)
        figure_read_equal(text, amount->before, &wording);
    if (figure_is_rate(text, wording.indicator))
        wording.indicator.begin = wording.indicator.end; /* 新建45万亩，|每年|不少于15万亩 */
    /* 年均增幅达32.2%: what it is measured against stands at its head */
    static const struct runes heads[] = {
        RUNES_ROW(U"年均"), RUNES_ROW(U"同比"), RUNES_ROW(U"环比"), {NULL, 0}};
    static const struct runes growths[] = {
        RUNES_ROW(U"增幅"), RUNES_ROW(U"增速"), RUNES_ROW(U"涨幅"), RUNES_ROW(U"降幅"), {NULL, 0}};
    if (wording.indicator.end - wording.indicator.begin == 4 && wording.basis.data == NULL &&
        phrase_word_at(text, wording.indicator.begin, wording.indicator.end, heads) != NULL &&
        phrase_word_at(text, wording.indicator.begin + 2, wording.indicator.end, growths) != NULL) {
        wording.basis = reading_text(reading, wording.indicator.begin, wording.indicator.begin + 2);
        wording.indicator.begin += 2;
    }
    return wording;
}

/* The words before an amount: what they say of it, and what is left of them as the indicator. They
 * are peeled from both ends; what cannot be peeled is the indicator. */
#include "facts/figure_change.h"
#include "facts/figure_from.h"
#include "facts/figure_lead.h"
#include "facts/figure_rank.h"
#include "facts/figure_tail.h"
#include "facts/figure_whole.h"

static bool is_part(const struct amount *amount)
{
    return amount->percent || amount->fraction;
}

static bool counts_things(const struct amount *amount)
{
    return !is_part(amount) && !amount->points;
}

/* 市场占有率超过|全省的|四分之一, 不低于|每人|640元: the word of comparison in front of a whole or
 * a rate; takes the two off. */
static void read_compared(struct runes text, const struct amount *amount, struct phrase *words,
                          struct wording *wording)
{
    static const struct runes wholes[] = {RUNES_ROW(U"全国的"),
                                          RUNES_ROW(U"全省的"),
                                          RUNES_ROW(U"全市的"),
                                          RUNES_ROW(U"全球的"),
                                          RUNES_ROW(U"总量的"),
                                          RUNES_ROW(U"总数的"),
                                          {NULL, 0}};
    const struct runes *whole =
        is_part(amount) ? phrase_word_before(text, words->begin, words->end, wholes) : NULL;
    if (whole != NULL) {
        struct phrase without = {words->begin, words->end - whole->length};
        wording->compared = figure_compared_at_end(text, without, &wording->operator);
        if (wording->compared)
            *words = without;
    }
    uint32_t rate = figure_rate_at_end(text, *words);
    if (rate < words->end) {
        words->end = rate;
        wording->compared = figure_compared_at_end(text, *words, &wording->operator);
    }
}

/* 增长到, 只剩: the level that was reached. */
static bool tells_level(struct runes text, struct phrase words)
{
    static const struct runes reaching[] = {
        RUNES_ROW(U"到"),     RUNES_ROW(U"至"),   RUNES_ROW(U"为"),
        RUNES_ROW(U"只剩"),   RUNES_ROW(U"仅剩"), RUNES_ROW(U"只剩下"),
        RUNES_ROW(U"仅剩下"), RUNES_ROW(U"还剩"), {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, reaching) != NULL;
}

/* What the words say of an amount that is no rank: level, change or share. */
static void read_amount(const struct reading *reading, const struct amount *amount,
                        struct phrase *words, struct wording *wording)
{
    static const struct runes respectively[] = {RUNES_ROW(U"分别"), RUNES_ROW(U"依次"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase without = figure_without_reached_time(reading, *words);
    if (span_equal(amount->mention->unit, SPAN("倍")) && without.end < words->end)
        wording->basis = reading_text(reading, without.end, words->end - 1); /* 是|1992年|的3.4倍 */
    static const struct runes levels[] = {
        RUNES_ROW(U"平均水平的"), RUNES_ROW(U"平均的"), RUNES_ROW(U"平均值的"), {NULL, 0}};
    if (span_equal(amount->mention->unit, SPAN("倍")) && wording->basis.data == NULL &&
        phrase_word_before(text, without.begin, without.end, levels) != NULL) {
        uint32_t is = without.end;
        while (is > without.begin && text.data[is - 1] != U'是')
            is--;
        if (is > without.begin) { /* 是|全县平均水平|的1.4倍 */
            wording->basis = reading_text(reading, is, without.end - 1);
            without.end = is;
        }
    }
    *words = without;
    read_compared(text, amount, words, wording);
    bool surplus = counts_things(amount) && figure_read_surplus(reading, words, wording);
    wording->reached = !surplus && tells_level(text, *words);
    if (!wording->reached && !surplus)
        figure_read_change(reading, amount, words, wording);
    if (wording->sign == 0 && phrase_holds_word(text, words->begin, words->end, respectively))
        wording->respective = true;
    if (is_part(amount) && !amount->points && wording->sign == 0)
        figure_read_bounded_whole(reading, words, wording);
    if (is_part(amount))
        figure_read_share(text, words, wording);
}

/* 均保持12%以上|增长: the growth stands behind the amount. */
static bool grows_behind(struct runes text, const struct amount *amount)
{
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
        RUNES_ROW(U"目标"), RUNES_ROW(U"预期"), RUNES_ROW(U"的目标"), RUNES_ROW(U"值"),
        RUNES_ROW(U"量"),   RUNES_ROW(U"额"),   RUNES_ROW(U"点"),     {NULL, 0}};
    uint32_t growth = phrase_word_length(text, amount->end, text.length, growing);
    return growth > 0 && phrase_word_at(text, amount->end + growth, text.length, aims) == NULL;
}

/* Without the words that lead in and those that point on to the amount. */
static struct phrase without_ends(const struct reading *reading, struct phrase words,
                                  struct wording *wording)
{
    static const struct runes hedges = RUNES_ROW(U"近约超过了达");
    struct runes text = reading->text;
    words = figure_without_lead(reading, words, &wording->place);
    if (!figure_is_whole(text, words))
        return figure_without_tail(text, words);
    while (runes_hold(hedges, text.data[words.end - 1])) /* 完成投资|近2万亿元 */
        words.end--;
    return words;
}

/* 规模以上工业企业|从2012年的|46户: without what it rose from. */
static struct phrase without_origin(const struct reading *reading, const struct amount *amount,
                                    struct phrase words)
{
    static const struct runes onwards[] = {
        RUNES_ROW(U"开始"), RUNES_ROW(U"起"), RUNES_ROW(U"以来"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase before = amount->before;
    const struct runes *first =
        phrase_word_before(text, before.begin, before.end, figure_from_before());
    if (first != NULL && words.end + first->length > before.end &&
        before.end - first->length > words.begin)
        words = figure_without_tail(text, (struct phrase){words.begin, before.end - first->length});
    for (uint32_t at = words.begin + 2; at < words.end; at++) {
        if (text.data[at] != U'从' && text.data[at] != U'由')
            continue;
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
    return words;
}

/* Without the time behind the name; but 高于|“十三五”时期|0.8个百分点. */
static struct phrase without_time(const struct reading *reading, struct phrase words)
{
    static const struct runes than[] = {RUNES_ROW(U"高于"), RUNES_ROW(U"低于"), RUNES_ROW(U"快于"),
                                        RUNES_ROW(U"慢于"), RUNES_ROW(U"高出"), {NULL, 0}};
    struct runes text = reading->text;
    words = phrase_trim(text, words.begin, words.end);
    struct phrase without = figure_without_last_time(reading, words);
    if (phrase_word_before(text, without.begin, without.end, than) == NULL)
        words = without;
    return phrase_trim(text, words.begin, words.end);
}

/* 甲镇 乙镇 各|奖金: where the name begins that stands behind labels and a blank. */
static uint32_t behind_labels(struct runes text, struct phrase name)
{
    for (uint32_t at = name.end; at > name.begin + 1; at--)
        if (text.data[at - 1] == U' ' && rune_is_han(text.data[at - 2]) && name.end > at + 1 &&
            rune_is_han(text.data[at]))
            return at + (text.data[at] == U'各' ? 1 : 0);
    return name.begin;
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

/* 平石村|辖5社|420户: without in how many parts a place falls, or in how many homes they live; the
 * words where they end with none. */
static struct phrase without_units(struct runes text, struct phrase words)
{
    static const struct runes units[] = {RUNES_ROW(U"个村民小组"), RUNES_ROW(U"个自然村"),
                                         RUNES_ROW(U"个社"),       RUNES_ROW(U"个组"),
                                         RUNES_ROW(U"个屯"),       RUNES_ROW(U"社"),
                                         RUNES_ROW(U"组"),         RUNES_ROW(U"屯"),
                                         RUNES_ROW(U"户"),         {NULL, 0}};
    static const struct runes having[] = {
        RUNES_ROW(U"下辖"), RUNES_ROW(U"共辖"), RUNES_ROW(U"现辖"), RUNES_ROW(U"管辖"),
        RUNES_ROW(U"辖"),   RUNES_ROW(U"共有"), RUNES_ROW(U"现有"), RUNES_ROW(U"有"),
        RUNES_ROW(U"共"),   {NULL, 0}};
    const struct runes *unit = phrase_word_before(text, words.begin, words.end, units);
    uint32_t end = words.end - (unit != NULL ? unit->length : 0), at = end;
    while (at > words.begin && rune_is_digit(text.data[at - 1]))
        at--;
    if (unit == NULL || at == end || at == words.begin)
        return words;
    const struct runes *has = phrase_word_before(text, words.begin, at, having);
    at -= has != NULL ? has->length : 0;
    return at > words.begin ? (struct phrase){words.begin, at} : words;
}

/* 年产构件|（桌椅、井盖等）: where examples in brackets begin that the name ends with; its end
 * where it ends with none. */
static uint32_t before_examples(struct runes text, struct phrase name)
{
    enum { NAME_LEAST = 2 };
    if (!phrase_has_words(name) || text.data[name.end - 1] != U'）')
        return name.end;
    uint32_t open = runes_next(runes_slice(text, 0, name.end), name.begin, U'（');
    bool row = open + 3 < name.end && text.data[open + 2] != U'、' && /* but 县（市、区） */
               phrase_closing(text, open, name.end) + 1 == name.end &&
               (text.data[name.end - 2] == U'等' ||
                runes_next(runes_slice(text, 0, name.end), open, U'、') < name.end);
    return row && open >= name.begin + NAME_LEAST ? open : name.end;
}

/* Makes the indicator of the words that are left. */
static void name_indicator(struct runes text, const struct amount *amount, struct phrase words,
                           struct wording *wording)
{
    static const struct runes worth[] = {RUNES_ROW(U"价值"), {NULL, 0}};
    struct phrase *name = &wording->indicator;
    *name = words;
    while (name->end > name->begin && text.data[name->end - 1] == U'（')
        name->end--; /* 负债率|（32%） */
    name->end = before_examples(text, *name);
    name->begin = behind_labels(text, *name);
    struct phrase named = *name;
    if (amount->mention->type == MENTION_MONEY && amount->end < text.length &&
        text.data[amount->end] == U'的' &&
        phrase_word_before(text, named.begin, named.end, worth) != NULL) {
        name->end -= 2; /* 提供|价值5亿元的|援助, 捐赠了|… */
        name->end -= name->end > name->begin + 2 && text.data[name->end - 1] == U'了';
    }
    if (span_equal(amount->mention->unit, SPAN("户")) ||
        span_equal(amount->mention->unit, SPAN("人")))
        *name = without_units(text, *name);
    static const struct runes bare[] = {RUNES_ROW(U"年度"), RUNES_ROW(U"目标"), {NULL, 0}};
    if (phrase_is_word(text, named, bare))
        name->begin = named.end; /* 年度|36项|任务; 产值200亿元，今年目标|240亿元 */
    if (wording->reached)
        name->begin = behind_dealing(text, *name);
}

/* 压缩|审批时限|30%, 降低|能耗|5%: a change whose verb stands before what changed; takes it off. */
static void read_leading_change(struct runes text, const struct amount *amount,
                                struct phrase *words, struct wording *wording)
{
    enum { VERB = 2, NAME_LEAST = 2 };
    static const struct runes up[] = {
        RUNES_ROW(U"提高"), RUNES_ROW(U"提升"), RUNES_ROW(U"增加"), {NULL, 0}};
    static const struct runes down[] = {RUNES_ROW(U"压缩"), RUNES_ROW(U"压减"), RUNES_ROW(U"降低"),
                                        RUNES_ROW(U"减少"), RUNES_ROW(U"缩短"), RUNES_ROW(U"精简"),
                                        {NULL, 0}};
    static const struct runes shares = RUNES_ROW(U"率例重比度占的");
    static const struct runes hedges = RUNES_ROW(U"约近超");
    uint32_t begin = amount->mention->begin;
    begin -= begin > words->begin && runes_hold(hedges, text.data[begin - 1]);
    if (words->end != begin || words->end < words->begin + VERB + NAME_LEAST ||
        (runes_hold(shares, text.data[words->end - 1]) &&
         !runes_at(text, words->end - VERB, RUNES(U"效率"))))
        return;
    bool rises = phrase_word_at(text, words->begin, words->end, up) != NULL;
    if (!rises && phrase_word_at(text, words->begin, words->end, down) == NULL)
        return;
    wording->sign = rises ? 1 : -1;
    words->begin += VERB;
}

/* 降幅|为24.5%: whether the indicator says that it fell. */
static bool names_fall(struct runes text, struct phrase name)
{
    static const struct runes falls[] = {
        RUNES_ROW(U"降幅"), RUNES_ROW(U"跌幅"), RUNES_ROW(U"减幅"), {NULL, 0}};
    return phrase_word_before(text, name.begin, name.end, falls) != NULL;
}

/* 年均增幅达32.2%: what it is measured against stands at the head of the indicator. */
static void read_basis_of_growth(const struct reading *reading, struct wording *wording)
{
    enum { BASIS = 2, GROWTH = 2 };
    static const struct runes bases[] = {
        RUNES_ROW(U"年均"), RUNES_ROW(U"同比"), RUNES_ROW(U"环比"), {NULL, 0}};
    static const struct runes growths[] = {
        RUNES_ROW(U"增幅"), RUNES_ROW(U"增速"), RUNES_ROW(U"涨幅"), RUNES_ROW(U"降幅"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase *name = &wording->indicator;
    if (name->end - name->begin != BASIS + GROWTH || wording->basis.data != NULL ||
        phrase_word_at(text, name->begin, name->end, bases) == NULL ||
        phrase_word_at(text, name->begin + BASIS, name->end, growths) == NULL)
        return;
    wording->basis = reading_text(reading, name->begin, name->begin + BASIS);
    name->begin += BASIS;
}

/* 民谣“…穷困潦倒。”|全村: the words behind what is quoted to the end of a sentence. */
static struct phrase behind_quotation(struct runes text, struct phrase words)
{
    for (uint32_t at = words.end; at > words.begin + 1; at--)
        if (text.data[at - 1] == U'”')
            return phrase_mark_at(text, at - 2) & PHRASE_STOP ? (struct phrase){at, words.end}
                                                              : words;
    return words;
}

/* 生产总值迈上5万亿台阶、|五年增量: without the words of a pause that tell of a number already. */
static struct phrase behind_number_told(struct runes text, struct phrase words)
{
    static const struct runes reaching[] = {
        RUNES_ROW(U"突破"), RUNES_ROW(U"超过"), RUNES_ROW(U"达到"), RUNES_ROW(U"迈上"),
        RUNES_ROW(U"跃上"), RUNES_ROW(U"超"),   RUNES_ROW(U"达"),   {NULL, 0}};
    uint32_t pause = phrase_begin(text, words.begin, words.end, PHRASE_PAUSE);
    for (uint32_t at = words.begin; pause > words.begin && pause < words.end; at++) {
        at = phrase_find_word(text, at, pause, reaching);
        if (at >= pause)
            break;
        uint32_t number = at + phrase_word_length(text, at, pause, reaching);
        if (number < pause && rune_is_digit(text.data[number]))
            words.begin = pause;
    }
    return words;
}

/* 到位资金|完成任务|21亿元: without what says that so much of a task was done. */
static struct phrase without_task_done(struct runes text, struct phrase words)
{
    static const struct runes done[] = {RUNES_ROW(U"已完成任务"),
                                        RUNES_ROW(U"完成任务"),
                                        RUNES_ROW(U"已完成目标任务"),
                                        RUNES_ROW(U"完成目标任务"),
                                        {NULL, 0}};
    const struct runes *task = phrase_word_before(text, words.begin, words.end, done);
    words.end -= task != NULL ? task->length : 0;
    return words;
}

struct wording figure_wording(const struct reading *reading, const struct amount *amount)
{
    struct runes text = reading->text;
    struct wording wording = {0};
    struct phrase words =
        behind_quotation(text, phrase_trim(text, amount->before.begin, amount->before.end));
    if (amount->ordinal)
        figure_read_rank(reading, &words, &wording);
    else
        read_amount(reading, amount, &words, &wording);
    if (amount->percent && wording.sign == 0 && !wording.share_of && grows_behind(text, amount))
        wording.sign = 1;
    if (counts_things(amount) && wording.sign != 0 &&
        figure_is_of_another(reading, wording.basis, words.end))
        wording.difference = true; /* 比旧院区增加180张 */
    if (amount->doubling && wording.sign == 0)
        figure_read_ground(reading, &words, &wording);
    words = without_ends(reading, words, &wording);
    if (amount->doubling && wording.sign == 0) {
        wording.sign = 1;
        figure_read_basis(reading, &words, &wording);
        words = figure_without_lead(reading, words, &wording.place);
        words = figure_without_tail(text, words);
    }
    if (amount->percent && !amount->points && wording.sign == 0 && !wording.share_of &&
        !wording.reached)
        read_leading_change(text, amount, &words, &wording);
    words = without_origin(reading, amount, words);
    static const struct runes each[] = {RUNES_ROW(U"分别"), RUNES_ROW(U"依次"), {NULL, 0}};
    if (words.end > words.begin + 2 &&
        phrase_word_before(text, words.begin, words.end, each) != NULL)
        words.end -= 2;
    if (wording.basis.data == NULL && wording.sign != 0)
        figure_read_set_basis(reading, &words, &wording); /* 年均|增长, the verb is off already */
    words = without_time(reading, words);
    if (!amount->percent && !amount->fraction)
        words = without_task_done(text, behind_number_told(text, words));
    name_indicator(text, amount, words, &wording);
    if (amount->percent && !amount->points && wording.sign == 0 && wording.reached &&
        names_fall(text, wording.indicator))
        wording.sign = -1;
    if (is_part(amount))
        figure_read_equal(text, amount->before, &wording);
    if (figure_is_rate(text, wording.indicator))
        wording.indicator.begin = wording.indicator.end; /* 新建45万亩，|每年|不少于15万亩 */
    read_basis_of_growth(reading, &wording);
    return wording;
}

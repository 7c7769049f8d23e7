/* The indicators of shares and changes: often that of the amount before, or of the whole. */
#include "facts/figure_ratio.h"

#include "facts/figure_behind.h"
#include "facts/figure_change.h"
#include "facts/figure_object.h"
#include "facts/figure_text.h"
#include "facts/figure_told.h"
#include "facts/figure_whole.h"

/* 拉动GDP增长0.2个百分点: what is told is the pull, not the GDP's growth. */
static bool pulls(struct runes text, struct phrase own)
{
    static const struct runes pulling[] = {RUNES_ROW(U"拉动"), RUNES_ROW(U"带动"), {NULL, 0}};
    return own.begin < own.end && phrase_find_word(text, own.begin, own.end, pulling) < own.end;
}

static const struct runes growths[] = {RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), RUNES_ROW(U"降幅"),
                                       RUNES_ROW(U"涨幅"), RUNES_ROW(U"升幅"), RUNES_ROW(U"跌幅"),
                                       RUNES_ROW(U"减幅"), {NULL, 0}};

static bool ends_in_growth(struct runes text, struct phrase words)
{
    return words.end > words.begin &&
           phrase_word_before(text, words.begin, words.end, growths) != NULL;
}

bool figure_names_growth(struct runes text, struct phrase words)
{
    return phrase_is_word(text, words, growths);
}

/* A share or a change of which nothing more is said. */
static struct span name_of_bare_ratio(const struct naming *naming)
{
    const struct figure_reader *reader = naming->reader;
    struct phrase whole = figure_part_of_whole(reader, naming->amount);
    if (phrase_has_words(whole)) /* 98%的|项目已完成任务: all that they do */
        return figure_without_all(reader, whole);
    struct phrase before = figure_clause_before(reader, naming->amount);
    if (naming->wording->sign != 0 && naming->subject.length == 0)
        return figure_text_of(reader, before); /* 新合同明显减少，环比下降12.6% */
    if (ends_in_growth(reader->reading->text, before))
        return figure_text_of(reader, before); /* 社会保障支出增幅最高，达38.9% */
    bool same =
        naming->amount->points || naming->wording->sign == 0; /* 占比25.3%，首次超过|四分之一 */
    return same && reader->share.length > 0 ? reader->share : naming->subject;
}

static struct span name_of_change(const struct naming *naming)
{
    const struct reading *reading = naming->reader->reading;
    struct phrase own = naming->own;
    if (runes_at(reading->text, own.begin, RUNES(U"带动")) && !naming->amount->points &&
        own.end > own.begin + 3)
        return reading_text(reading, own.begin + 2, own.end); /* 带动|价格上涨0.9% */
    if (!pulls(reading->text, own))
        return (struct span){NULL, 0};
    return ends_in_growth(reading->text, own)
               ? naming->name
               : figure_join(reading->arena, naming->name, SPAN("增长"));
}

/* 总产值完成年任务|75亿元|的41.7%: the words without how much the plan is that the share is of. */
static struct phrase without_plan_amount(const struct reading *reading, struct phrase own)
{
    enum { LONGEST_AMOUNT = 12, NAME_LEAST = 4 };
    static const struct runes plans[] = {RUNES_ROW(U"任务"),   RUNES_ROW(U"目标"),
                                         RUNES_ROW(U"计划"),   RUNES_ROW(U"预算"),
                                         RUNES_ROW(U"任务数"), {NULL, 0}};
    uint32_t from = own.end - own.begin > LONGEST_AMOUNT + NAME_LEAST ? own.end - LONGEST_AMOUNT
                                                                      : own.begin + NAME_LEAST;
    for (uint32_t at = from; at < own.end; at++) {
        const struct mention *sum = reading_mention_at(reading, at, MENTION_MONEY);
        sum = sum != NULL ? sum : reading_mention_at(reading, at, MENTION_QUANTITY);
        if (sum != NULL && sum->end == own.end &&
            phrase_word_before(reading->text, own.begin, at, plans) != NULL)
            return (struct phrase){own.begin, at};
    }
    return own;
}

/* 收入…，|为年度预算|的102.3%: how much of a plan was done; the plan's begin, 0 for other words. */
static uint32_t plan_of(struct runes text, struct phrase own)
{
    static const struct runes plans[] = {RUNES_ROW(U"年度预算"), RUNES_ROW(U"年初预算"),
                                         RUNES_ROW(U"调整预算"), RUNES_ROW(U"年预算"),
                                         RUNES_ROW(U"预算"),     RUNES_ROW(U"年度计划"),
                                         RUNES_ROW(U"年计划"),   RUNES_ROW(U"计划"),
                                         RUNES_ROW(U"年度目标"), RUNES_ROW(U"目标"),
                                         RUNES_ROW(U"年度任务"), RUNES_ROW(U"任务"),
                                         RUNES_ROW(U"全年"),     {NULL, 0}};
    static const struct runes being[] = {
        RUNES_ROW(U"为"), RUNES_ROW(U"是"), RUNES_ROW(U"达"), {NULL, 0}};
    uint32_t length = phrase_word_length(text, own.begin, own.end, being);
    return length > 0 && phrase_word_at(text, own.begin + length, own.end, plans) != NULL
               ? own.begin + length
               : 0;
}

/* 养老床位|总数. */
static struct span without_total(struct span name)
{
    static const struct span totals[] = {SPAN_ROW("总数"), SPAN_ROW("总量"), {NULL, 0}};
    size_t total = span_tail_word(name, totals);
    return span_slice(name, 0, name.length - (total < name.length ? total : 0));
}

/* 养老床位2380张，其中|护理型床位占55%: whether the last thing told, but for how it grew, is how
 * many or how much there is of the name. */
static bool was_amount(const struct figure_reader *reader, struct span name)
{
    enum { LONGEST_WHOLE = 36 }; /* bytes */
    const struct facts *facts = reader->facts;
    for (size_t i = facts->figure_count; i > reader->figures_from; i--) {
        const struct figure *figure = &facts->figures[i - 1];
        if (figure->aspect == ASPECT_LEVEL || figure->aspect == ASPECT_COUNT)
            return span_equal(figure->indicator, name) && name.length <= LONGEST_WHOLE &&
                   span_find(name, SPAN("的")) == name.length; /* 所在的市网络零售额 */
        if (figure->aspect == ASPECT_SHARE)
            return false;
    }
    return false;
}

/* 对冷库按投资额的|8%|给予补助: what is given, as a part of what; absent for other words. */
static struct span given_at_rate(const struct naming *naming)
{
    enum { WHOLE_LEAST = 2, WHOLE_MOST = 14 };
    static const struct runes by[] = {RUNES_ROW(U"按照"), RUNES_ROW(U"按"), {NULL, 0}};
    static const struct runes rates[] = {
        RUNES_ROW(U"的比例"), RUNES_ROW(U"的标准"), RUNES_ROW(U"比例"), {NULL, 0}};
    static const struct runes giving[] = {
        RUNES_ROW(U"给予"), RUNES_ROW(U"予以"), RUNES_ROW(U"发放"), RUNES_ROW(U"进行"), {NULL, 0}};
    static const struct runes gifts[] = {RUNES_ROW(U"奖励"), RUNES_ROW(U"补助"), RUNES_ROW(U"补贴"),
                                         RUNES_ROW(U"贴息"), RUNES_ROW(U"奖补"), RUNES_ROW(U"资助"),
                                         RUNES_ROW(U"补偿"), RUNES_ROW(U"返还"), RUNES_ROW(U"减免"),
                                         RUNES_ROW(U"支持"), {NULL, 0}};
    const struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    struct runes text = reader->reading->text;
    struct span none = {NULL, 0};
    if (!amount->percent)
        return none;
    uint32_t at = amount->end;
    at += phrase_word_length(text, at, amount->behind.end, rates);
    uint32_t given = phrase_word_length(text, at, amount->behind.end, giving);
    const struct runes *gift = phrase_word_at(text, at + given, amount->behind.end, gifts);
    struct phrase before = phrase_trim(text, amount->before.begin, amount->before.end);
    if (given == 0 || gift == NULL || before.end < before.begin + WHOLE_LEAST)
        return none;
    before.end -= text.data[before.end - 1] == U'的';
    uint32_t from = before.end - before.begin > WHOLE_MOST ? before.end - WHOLE_MOST : before.begin;
    uint32_t lead = phrase_find_word(text, from, before.end, by);
    lead += phrase_word_length(text, lead, before.end, by);
    if (lead + WHOLE_LEAST > before.end || lead == before.end)
        return none;
    struct span whole = figure_text_of(reader, (struct phrase){lead, before.end});
    return figure_join(
        reader->reading->arena,
        figure_join(reader->reading->arena,
                    reading_text(reader->reading, at + given, at + given + gift->length),
                    SPAN("占")),
        whole);
}

/* 聚集了|70%的|创新中心: the verb that takes so large a part; 石桥村|一半的|果园: or the whole name
 * of the place whose part it is. */
static uint32_t taker_begin(struct runes text, struct phrase own)
{
    enum { VERB = 2, LONGEST_PLACE = 8 };
    static const struct runes lands = RUNES_ROW(U"村镇乡寨屯庄");
    bool place = own.end - own.begin <= LONGEST_PLACE && runes_hold(lands, text.data[own.end - 1]);
    return place || own.end <= own.begin + VERB ? own.begin : own.end - VERB;
}

/* What a percentage, a fraction or points are of. */
/* 利润的6%|用于技术研发: what so large a part is spent on; empty where nothing is told. */
static struct phrase used_for(struct runes text, const struct amount *amount)
{
    enum { LONGEST = 16 };
    static const struct runes uses[] = {RUNES_ROW(U"用于"), RUNES_ROW(U"投入"), {NULL, 0}};
    struct phrase behind = amount->behind, none = {behind.end, behind.end};
    behind.end = phrase_end(text, behind.begin, behind.end, PHRASE_CLAUSE);
    uint32_t at = behind.begin + phrase_word_length(text, behind.begin, behind.end, uses);
    return at > behind.begin && behind.end > at + 1 && behind.end - behind.begin <= LONGEST &&
                   amount->percent
               ? behind
               : none;
}

bool figure_is_part_of_plan(struct runes text, struct phrase words)
{
    enum { LEAST = 4, MOST = 10 };
    static const struct runes plans[] = {
        RUNES_ROW(U"任务"), RUNES_ROW(U"计划"), RUNES_ROW(U"目标"), RUNES_ROW(U"预算"), {NULL, 0}};
    bool of = words.end > words.begin && text.data[words.end - 1] == U'的';
    words.end -= of;
    of |= words.end < text.length && text.data[words.end] == U'的';
    return of && words.end >= words.begin + LEAST && words.end - words.begin <= MOST &&
           runes_at(text, words.begin, RUNES(U"完成")) &&
           phrase_word_before(text, words.begin, words.end, plans) != NULL;
}

struct span figure_name_of_ratio(const struct naming *naming)
{
    enum { LAST_TWO = 6 }; /* bytes */
    static const struct runes bare[] = {
        RUNES_ROW(U"增加值"), RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), {NULL, 0}};
    static const struct runes weights[] = {RUNES_ROW(U"比重"), RUNES_ROW(U"占比"), {NULL, 0}};
    static const struct runes parts[] = {RUNES_ROW(U"占"),           RUNES_ROW(U"相当于"),
                                         RUNES_ROW(U"增速"),         RUNES_ROW(U"增幅"),
                                         RUNES_ROW(U"降幅"),         RUNES_ROW(U"涨幅"),
                                         RUNES_ROW(U"升幅"),         RUNES_ROW(U"跌幅"),
                                         RUNES_ROW(U"减幅"),         RUNES_ROW(U"完成年度"),
                                         RUNES_ROW(U"年度任务"),     RUNES_ROW(U"年度计划"),
                                         RUNES_ROW(U"完成年初"),     RUNES_ROW(U"完成预算"),
                                         RUNES_ROW(U"完成全年"),     RUNES_ROW(U"完成年"),
                                         RUNES_ROW(U"完成任务"),     RUNES_ROW(U"完成计划"),
                                         RUNES_ROW(U"完成目标"),     RUNES_ROW(U"完成省下达"),
                                         RUNES_ROW(U"完成市下达"),   RUNES_ROW(U"完成州下达"),
                                         RUNES_ROW(U"完成县下达"),   RUNES_ROW(U"完成区下达"),
                                         RUNES_ROW(U"完成上级下达"), {NULL, 0}};
    struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = naming->own;
    struct span name = naming->name, subject = naming->subject;
    struct phrase plain = without_plan_amount(naming->reader->reading, own);
    if (plain.end < own.end) {
        own = plain;
        name = figure_text_of(reader, own);
    }
    struct span share = figure_share_of_whole(reader, amount, naming->wording, name);
    if (share.length > 0 || phrase_has_words(naming->wording->whole))
        return share;
    struct span given = given_at_rate(naming);
    if (given.length > 0)
        return given;
    if (naming->empty)
        return name_of_bare_ratio(naming);
    struct span change =
        naming->wording->sign != 0 ? name_of_change(naming) : (struct span){NULL, 0};
    if (change.length > 0)
        return change;
    uint32_t plan = plan_of(text, own);
    if (plan > 0 && subject.length > 0)
        return figure_join(arena, figure_join(arena, subject, SPAN("占")),
                           figure_text_of(reader, (struct phrase){plan, own.end}));
    if (naming->wording->of_subject && subject.length >= LAST_TWO && name.length >= LAST_TWO &&
        ((subject.length > LAST_TWO && name.length > LAST_TWO &&
          span_ends_with(subject, span_slice(name, name.length - LAST_TWO, name.length))) ||
         was_amount(reader, subject)))
        return figure_join(arena, figure_join(arena, name, SPAN("占")), without_total(subject));
    if (amount->percent && phrase_is_word(text, own, bare)) {
        struct phrase trade = figure_trade_before(reader, amount);
        if (!phrase_has_words(trade) && subject.length == 0 && figure_names_growth(text, own))
            trade = figure_clause_before(reader, amount); /* 外贸|较快增长，增速达9% */
        if (phrase_has_words(trade))
            return figure_join(arena, figure_text_of(reader, trade), name);
    }
    if (amount->points && reader->share.length > 0 && phrase_is_word(text, own, weights))
        return span_ends_with(reader->share, SPAN("占比")) || /* 占比28.6%，|比重|提高1.9个百分点 */
                       span_ends_with(reader->share, SPAN("比重"))
                   ? reader->share
                   : figure_join(arena, reader->share,
                                 name); /* 占全市的28.6%，|比重|提高1.9个百分点 */
    if (subject.length > 0 && text.data[own.end - 1] != U'率' &&
        (phrase_word_at(text, own.begin, own.end, parts) != NULL ||
         figure_is_part_of_plan(text, own)) &&
        !(span_ends_with(subject, SPAN("率")) && runes_at(text, own.begin, RUNES(U"完成"))))
        return figure_join(
            arena, /* but 开工率80%，|完成年度计划|的六成 */
            figure_names_growth(text, own) ? figure_without_growth(subject) : subject, name);
    struct phrase taken = figure_taken_behind(reader, amount, naming->wording);
    if (!phrase_has_words(taken)) {
        struct span measure = naming->wording->sign != 0 && amount->percent
                                  ? figure_measure_of_trades(reader, own)
                                  : (struct span){NULL, 0};
        if (measure.length > 0)
            return figure_join(arena, name, measure);
        struct phrase use = used_for(text, amount);
        return phrase_has_words(use) ? figure_join(arena, name, figure_text_of(reader, use)) : name;
    }
    enum { LONGEST_COVERER = 10 };
    bool covers = runes_at(text, own.end - 2, RUNES(U"覆盖")) && /* 优质幼儿园|覆盖95%乡镇 */
                  own.end - own.begin <= LONGEST_COVERER;
    const struct mention *whose = reading_mention_at(reader->reading, own.begin, MENTION_PLACE);
    if (whose != NULL && whose->end == own.end)
        return figure_text_of(reader, taken); /* 某县|70%的|税收来自… */
    if (!covers)
        own.begin = taker_begin(text, own);
    return figure_join(arena, figure_text_of(reader, own), figure_text_of(reader, taken));
}

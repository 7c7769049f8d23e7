/* Figures: numbers claimed or promised. A sentence is read into a row of amounts
 * (figure_amounts.c); the words before each say what it counts (figure_words.c); what holds for
 * several is carried along (figure_context.c). What a clause shares with the one before it is
 * restored: 营业收入412.73亿元， 增长19%，增幅全省第一 gives a level, a change and a rank of one
 * subject. */
#include "facts/days_gone.h"
#include "facts/families.h"
#include "facts/figure_among.h"
#include "facts/figure_asked.h"
#include "facts/figure_carried.h"
#include "facts/figure_change.h"
#include "facts/figure_days.h"
#include "facts/figure_difference.h"
#include "facts/figure_estimates.h"
#include "facts/figure_from.h"
#include "facts/figure_headings.h"
#include "facts/figure_indicator.h"
#include "facts/figure_members.h"
#include "facts/figure_money.h"
#include "facts/figure_number.h"
#include "facts/figure_promises.h"
#include "facts/figure_quiet.h"
#include "facts/figure_reach.h"
#include "facts/figure_remembered.h"
#include "facts/figure_retold.h"
#include "facts/figure_series.h"
#include "facts/figure_settlement.h"
#include "facts/figure_shared.h"
#include "facts/figure_standard.h"
#include "facts/figure_status.h"
#include "facts/figure_subject.h"
#include "facts/figure_table.h"
#include "facts/figure_text.h"
#include "facts/statement_reach.h"

enum { LONGEST_INDICATOR = 48, LONGEST_EXAMPLES = 64 };

/* How many amounts from `first` on stand side by side: A和B, A、B. */
static uint32_t side_by_side(const struct figure_reader *reader, const struct amount *amounts,
                             uint32_t first, uint32_t count)
{
    struct runes text = reader->reading->text;
    static const struct runes severally[] = {
        RUNES_ROW(U"分别"), RUNES_ROW(U"依次"), RUNES_ROW(U"各"), {NULL, 0}};
    enum { FURTHEST = 6 };
    uint32_t begin = amounts[first].mention->begin;
    uint32_t from = begin - amounts[first].clause_begin > FURTHEST ? begin - FURTHEST
                                                                   : amounts[first].clause_begin;
    /* 人次和收入分别达到520万人次、38亿元 */
    bool mixed = phrase_find_word(text, from, begin, severally) < begin ||
                 figure_has_name_for_each(reader->reading, amounts, first, count);
    uint32_t next = first + 1;
    while (next < count && (mixed || amounts[next].mention->type == amounts[first].mention->type ||
                            (amounts[next].points && amounts[first].points))) {
        struct phrase between = {amounts[next - 1].end, amounts[next].mention->begin};
        uint32_t marks = 0, other = 0;
        for (uint32_t i = between.begin; i < between.end; i++) {
            char32_t c = text.data[i];
            if (c == U'、' || c == U'和' || c == U'与' || c == U'及' || c == U'以')
                marks++;
            else if (c != U' ')
                other++;
        }
        bool row = mixed && between.end == between.begin + 1 &&
                   phrase_mark_at(text, between.begin) == PHRASE_COMMA &&
                   span_equal(amounts[next].mention->unit, amounts[first].mention->unit);
        if ((marks == 0 || other > 0) && !row) /* 分别增长2%，4%和6% */
            break;
        next++;
    }
    return next - first;
}

/* ---- one figure ---- */

static bool same_figure(const struct figure *a, const struct figure *b)
{
    return a->aspect == b->aspect && a->status == b->status &&
           span_equal(a->indicator, b->indicator) && span_equal(a->unit, b->unit) &&
           decimal_compare(a->number, b->number) == 0 &&
           (a->operator!= OPERATOR_RANGE || decimal_compare(a->number_max, b->number_max) == 0) &&
           (a->due.length == 0 || b->due.length == 0 || span_equal(a->due, b->due));
}

void figure_add(struct figure_reader *reader, const struct figure *figure)
{
    struct facts *facts = reader->facts;
    const size_t count = facts->figure_count, first = count > FACTS_MOST ? count - FACTS_MOST : 0;
    uint32_t *last = &reader->chains[decimal_hash(figure->number) % FIGURE_CHAINS];
    for (uint32_t i = *last; i > first; i = reader->chained[i - 1])
        if (same_figure(&facts->figures[i - 1], figure) ||
            figure_tells_again(&facts->figures[i - 1], figure))
            return;
    facts->figures = arena_extend(reader->reading->arena, facts->figures, count, &reader->capacity,
                                  sizeof(*facts->figures));
    reader->chained = arena_extend(reader->reading->arena, reader->chained, count,
                                   &reader->chained_capacity, sizeof(*reader->chained));
    reader->chained[count] = *last;
    *last = (uint32_t)count + 1;
    facts->figures[facts->figure_count++] = *figure;
}

static enum figure_aspect aspect_of(const struct amount *amount, const struct wording *wording,
                                    struct span indicator)
{
    if (amount->ordinal)
        return ASPECT_RANK;
    bool growth =
        span_ends_with(indicator, SPAN("增速")) || span_ends_with(indicator, SPAN("增幅")) ||
        span_ends_with(indicator, SPAN("涨幅")) || span_ends_with(indicator, SPAN("降幅")) ||
        span_ends_with(indicator, SPAN("幅度")) || span_ends_with(indicator, SPAN("升幅")) ||
        span_ends_with(indicator, SPAN("跌幅"));
    if (wording->difference)
        return ASPECT_LEVEL;
    static const struct span goals[] = {SPAN_ROW("增长预期目标"),
                                        SPAN_ROW("增长的预期目标"),
                                        SPAN_ROW("增长目标"),
                                        SPAN_ROW("增长的目标"),
                                        {NULL, 0}};
    growth |= span_tail_word(indicator, goals) > 0;
    if (wording->sign != 0 || (growth && amount->percent))
        return ASPECT_CHANGE;
    if (amount->points) /* beside a basis without a verb of growth it is a difference */
        return wording->basis.data != NULL ? ASPECT_LEVEL : ASPECT_CHANGE;
    if (amount->percent && span_ends_with(indicator, SPAN("指数")))
        return ASPECT_LEVEL; /* 仓储指数52.5% */
    if (amount->percent || amount->fraction)
        return ASPECT_SHARE;
    return amount->mention->countable ? ASPECT_COUNT : ASPECT_LEVEL;
}

static void emit(struct figure_reader *reader, const struct stretch *sentence,
                 const struct amount *amount, const struct wording *wording, struct span indicator,
                 uint32_t begin)
{
    const struct reading *reading = reader->reading;
    if (indicator.length == 0)
        return;
    struct figure figure = {.indicator = indicator,
                            .aspect = aspect_of(amount, wording, indicator),
                            .basis = wording->basis,
                            .scope = wording->scope,
                            .place = wording->place != 0
                                         ? wording->place
                                         : figure_place_of_name(reading, wording->indicator),
                            .text = reading_text(reading, begin, amount->end),
                            .at = reading_extent(reading, begin, amount->end)};
    if (figure_is_told(reading, amount, reader->facts))
        return;
    if (amount->ordinal && figure.scope.length == 0)
        figure.scope = figure_scope_in_row(reader, amount);
    if (figure.aspect == ASPECT_CHANGE && figure.basis.data == NULL && wording->sign != 0)
        figure.basis = reader->basis.length > 0 ? reader->basis : reader->below;
    else if (figure.aspect == ASPECT_CHANGE && figure_says_below(reading->text, amount))
        reader->below = figure.basis;
    figure_set_number(reading, &figure, amount, wording->sign);
    if (reader->money.length > 0 && span_equal(figure.unit, SPAN("CNY")))
        figure.unit = reader->money;
    if (figure.unit.length == 0)
        return;
    static const struct runes least[] = {RUNES_ROW(U"至少"), RUNES_ROW(U"不少于"), {NULL, 0}};
    static const struct runes most[] = {RUNES_ROW(U"最高可"), RUNES_ROW(U"最多可"), {NULL, 0}};
    if (wording->compared && figure.operator== OPERATOR_EQUAL)
        figure.operator= wording->operator;
    else if (figure.operator== OPERATOR_EQUAL && !amount->ordinal &&
             phrase_find_word(reading->text, amount->before.begin, amount->before.end, least) <
             amount->before.end)
        figure.operator= OPERATOR_AT_LEAST; /* 至少引进项目|2个 */
    else if (figure.operator== OPERATOR_EQUAL && amount->mention->type == MENTION_MONEY &&
             phrase_holds_word(reading->text, amount->before.begin, amount->before.end, most))
        figure.operator= OPERATOR_AT_MOST; /* 最高可贷|50万元 */
    struct figure_time time;
    figure.status = figure_status_at(&reader->context, sentence, amount->begin, amount->end, &time);
    if (reader->year.length > 0)
        time.value = reader->year;
    if (amount->to && figure_moves_from_now(&reader->context, sentence, amount, &time))
        figure.status = FIGURE_TARGET;
    if (figure.status == FIGURE_RESULT && !time.past &&
        figure_in_planned_frame(reader->facts, figure.at))
        figure.status = FIGURE_TARGET;
    const struct statement *statement = statement_over(reader->facts, figure.at.begin);
    if (figure.status == FIGURE_RESULT && time.unsure &&
        !span_equal(wording->basis, SPAN("同比")) &&
        figure_is_asked(statement, reading->text, sentence->begin, amount->begin))
        figure.status = FIGURE_TARGET; /* 县长要求，乡镇引资不少于5000万元 */
    if (figure.status == FIGURE_TARGET)
        figure.status =
            figure_status_of_estimate(&figure, reading->text, amount->clause_begin, amount->end);
    figure.status = figure_status_of_standard(reading, amount,
                                              figure_status_in_series(reader, amount, &figure));
    if (amount->from && figure.status == FIGURE_RESULT)
        time = figure_time_moved_from(&reader->context, amount);
    if (figure.status == FIGURE_TARGET) {
        figure.due = time.value;
        size_t slash = span_find(time.value, SPAN("/"));
        if (slash < time.value.length) /* a span ahead is due at its end */
            figure.due = span_slice(time.value, slash + 1, time.value.length);
        enum { YEAR = 4 };
        const bool still =
            figure.due.length == YEAR &&
            (reader->context.expecting ||
             figure_expects(reading->text, sentence->begin, amount->begin)); /* 2021年预计完成 */
        const bool gone = time.past || figure_is_of_year_gone(reading, figure.due);
        if (figure.due.length == 0 || figure_is_begun(time) || (gone && !still) ||
            span_equal(figure.due, SPAN("..")) ||
            figure_is_standard(reading, amount->mention, amount->clause_begin, sentence->end) ||
            (slash == 2 && figure_is_over(reading, figure.due)) ||
            figure_is_of_another_plan(reading, sentence, amount->begin))
            figure.due = (struct span){NULL, 0}; /* nothing is due in the past */
    } else if (figure.status == FIGURE_RESULT && !time.future) {
        struct span day = amount->from || reader->year.length > 0
                              ? (struct span){NULL, 0}
                              : figure_day_of(reader, sentence, amount, indicator);
        struct figure_time none = {0};
        if (day.length > 0 &&
            figure_last_time(&reader->context, sentence->begin, amount->begin, none).value.length ==
                0)
            time.value = day_gone_by(reading, day);
        bool known = time.value.length > 0 && !span_equal(time.value, SPAN("XXXX-XX-XX"));
        figure.period = known ? time.value : (struct span){NULL, 0};
    }
    if (statement != NULL)
        figure.speaker = statement->speaker;
    figure_add(reader, &figure);
}

/* 总量和增幅均居全市首位, 产值、税收均增长10%, 收割机、插秧机各6台: one amount for each of several.
 */
static bool read_for_each(struct figure_reader *reader, const struct stretch *sentence,
                          const struct amount *amount, const struct wording *wording)
{
    enum { FURTHEST = 8 };
    static const struct runes alike[] = {
        RUNES_ROW(U"均"), RUNES_ROW(U"都"), RUNES_ROW(U"双双"), RUNES_ROW(U"皆"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase own = wording->indicator;
    uint32_t limit =
        own.end + FURTHEST < amount->mention->begin ? own.end + FURTHEST : amount->mention->begin;
    bool each = figure_has_each(text, own) && !phrase_has_words(amount->behind);
    if (own.end < own.begin + 3 || (own.end >= limit && !each) ||
        (!each && phrase_word_at(text, own.end, limit, alike) == NULL &&
         phrase_word_before(text, own.begin, own.end, alike) == NULL &&
         !(amount->doubling || amount->ordinal ? figure_are_measures(text, own)
           : wording->sign != 0 ? figure_are_numbers(text, own) || figure_are_measures(text, own)
                                : amount->percent && figure_are_rates(text, own))) ||
        own.end - own.begin > LONGEST_INDICATOR)
        return false;
    struct span names[MOST_SUBJECTS];
    uint32_t count =
        each ? figure_members_with_deed(reader, own, names) : figure_members(reader, own, 0, names);
    if (count < 2 || count > MOST_SUBJECTS)
        return false;
    for (uint32_t i = 0; i < count; i++)
        emit(reader, sentence, amount, wording, figure_of_subject(reader, names[i]), own.begin);
    return true;
}

/* Whether the words before an amount are more than a name; 实施甲、乙、丙…等|项目: a row of
 * examples may be longer. */
static bool is_too_long(struct runes text, struct phrase words)
{
    enum { KIND_MOST = 4 };
    uint32_t length = words.end > words.begin ? words.end - words.begin : 0;
    if (length <= LONGEST_INDICATOR)
        return false;
    return length > LONGEST_EXAMPLES ||
           runes_next(runes_slice(text, 0, words.end), words.end - KIND_MOST, U'等') == words.end;
}

static void read_amount(struct figure_reader *reader, const struct stretch *sentence,
                        const struct amount *amount)
{
    struct runes text = reader->reading->text;
    struct wording wording = figure_wording(reader->reading, amount);
    if (is_too_long(text, wording.indicator))
        wording.indicator.begin =
            phrase_begin(text, wording.indicator.begin, wording.indicator.end, PHRASE_PAUSE);
    if (read_for_each(reader, sentence, amount, &wording))
        return;
    struct span indicator = figure_indicator(reader, amount, &wording);
    const struct runes *task =
        figure_task_word(text, amount->clause_begin, amount->begin, amount->end, sentence->end);
    struct span word = task != NULL ? runes_to_utf8(reader->reading->arena, *task) : indicator;
    if (task != NULL && indicator.length > word.length && span_ends_with(indicator, word))
        indicator = span_slice(indicator, 0, indicator.length - word.length);
    reader->moved = amount->from ? indicator : (struct span){NULL, 0};
    if (indicator.length == 0)
        return;
    struct phrase differs, from, own = wording.indicator;
    const struct mention *place = reading_mention_at(reader->reading, own.begin, MENTION_PLACE);
    if (place != NULL && place->end == own.end && own.begin < own.end &&
        amount->mention->type == MENTION_QUANTITY && own.begin == amount->before.begin &&
        span_equal(indicator, reading_text(reader->reading, own.begin, own.end)))
        return; /* 分会场：孔村镇|2个: where, and not what */
    if (!amount->ordinal && figure_is_difference(text, wording.indicator, &differs, &from)) {
        wording.basis = figure_text_of(reader, from);
        wording.difference = true;
    }
    uint32_t begin = wording.indicator.end > wording.indicator.begin ? wording.indicator.begin
                                                                     : amount->mention->begin;
    emit(reader, sentence, amount, &wording, indicator, begin);
    figure_remember_told(reader, amount, &wording, indicator);
}

/* 分别增长7%和7.5%|左右: how the word behind the last of several bounds them all. */
static void share_bound(struct runes text, const struct amount *last, struct wording *wording)
{
    static const struct runes bounds[] = {
        RUNES_ROW(U"左右"), RUNES_ROW(U"以上"), RUNES_ROW(U"以内"), RUNES_ROW(U"以下"), {NULL, 0}};
    if (wording->compared || !wording->respective ||
        last->mention->operator==
        OPERATOR_RANGE || !phrase_holds_word(text, last->mention->number_end, last->end, bounds))
        return;
    wording->compared = true;
    wording->operator= last->mention->operator;
}

/* Several amounts side by side: over the members of a coordination, or over the last subjects. */
static bool read_group(struct figure_reader *reader, const struct stretch *sentence,
                       const struct amount *amounts, uint32_t size)
{
    struct wording wording = figure_wording(reader->reading, &amounts[0]), told = wording;
    struct span names[MOST_SUBJECTS];
    uint32_t count = 0;
    struct span years[MOST_SUBJECTS] = {{NULL, 0}};
    struct phrase differs, from;
    if (figure_is_difference(reader->reading->text, wording.indicator, &differs, &from)) {
        wording.basis = figure_text_of(reader, from);
        wording.difference = true;
        wording.indicator = differs; /* 工业、零售增速分别快过全省2.6个、2个百分点 */
    }
    struct span bases[MOST_SUBJECTS];
    bool several = (wording.difference || wording.sign != 0) &&
                   figure_bases(reader->reading->arena, wording.basis, size, bases);
    if (several && (names[0] = figure_indicator(reader, &amounts[0], &told)).length > 0)
        for (count = 1; count < size; count++)
            names[count] = names[0]; /* 增速分别高于|全省、全市|1.5个和0.8个百分点 */
    else if (wording.indicator.end > wording.indicator.begin)
        count = figure_members(reader, wording.indicator, size, names);
    bool own = count == size;
    for (uint32_t i = 0; own && !several && i < count; i++)
        names[i] = figure_of_subject(reader, names[i]);
    static const struct runes severally[] = {
        RUNES_ROW(U"分别"), RUNES_ROW(U"依次"), RUNES_ROW(U"分列"), RUNES_ROW(U"分居"), {NULL, 0}};
    struct span attribute = {NULL, 0}; /* A、B分别增长7%和6%，增速|分别居第四位、第二位 */
    if (!own && wording.indicator.end > wording.indicator.begin &&
        phrase_find_word(reader->reading->text, amounts[0].before.begin, amounts[0].before.end,
                         severally) < amounts[0].before.end) {
        attribute = figure_text_of(reader, wording.indicator);
        static const struct span shared[] = {SPAN_ROW("总数"),     SPAN_ROW("总投资"),
                                             SPAN_ROW("投资总额"), SPAN_ROW("投资额"),
                                             SPAN_ROW("总投资额"), {NULL, 0}};
        if (span_equal(figure_of_subject(reader, attribute), attribute) &&
            !span_is_word(attribute, shared))
            attribute = (struct span){NULL, 0};
        if (figure_is_of_each(reader->reading->text, wording.indicator))
            attribute = figure_text_of(reader, wording.indicator); /* 分别|占总人口|的12%、70% */
    }
    if (!own && count == 1 && wording.respective && attribute.length == 0 &&
        figure_years_told(reader, sentence, amounts[0].begin, size, years)) {
        for (uint32_t i = 1; i < size; i++)
            names[i] = names[0]; /* 近三年，出芽率分别为70%、74%和77% */
        own = true;
    }
    if (!own && count == 1 && wording.respective && amounts[0].percent &&
        span_ends_with(names[0], SPAN("率"))) {
        struct span rate = names[0];
        own = figure_members_counted(reader, &amounts[0], size, names) == size;
        for (uint32_t i = 0; own && i < size; i++)
            names[i] = figure_join(reader->reading->arena, names[i], rate);
    }
    bool bare = wording.indicator.end <= wording.indicator.begin;
    struct span counted =
        bare && wording.sign != 0 ? figure_counted_in_units(reader, size) : (struct span){NULL, 0};
    for (uint32_t i = 0; i < size && counted.length > 0; i++)
        names[i] = counted;
    if (!own && counted.length == 0) {
        if ((wording.indicator.end > wording.indicator.begin && attribute.length == 0) ||
            reader->subjects.count < size)
            return false;
        memcpy(names, reader->subjects.names + (reader->subjects.count - size),
               size * sizeof(names[0]));
        for (uint32_t i = 0; i < size && attribute.length > 0; i++)
            names[i] = figure_join(reader->reading->arena, figure_noun_of(names[i]), attribute);
    }
    uint32_t begin = own ? wording.indicator.begin : amounts[0].mention->begin;
    share_bound(reader->reading->text, &amounts[size - 1], &wording);
    for (uint32_t i = 0; i < size; i++) {
        reader->year = years[i];
        wording.basis = several ? bases[i] : wording.basis;
        emit(reader, sentence, &amounts[i], &wording, names[i],
             i == 0 ? begin : amounts[i].mention->begin);
    }
    reader->year = (struct span){NULL, 0};
    if (own)
        for (uint32_t i = 0; i < size; i++)
            figure_remember(reader, names[i]);
    return true;
}

/* 1038户3762名贫困人口脱贫: amounts without a word between them count one thing in several units.
 */
static void read_paired(struct figure_reader *reader, const struct stretch *sentence,
                        const struct amount *amounts, uint32_t size)
{
    struct wording wording = figure_wording(reader->reading, &amounts[0]);
    struct amount whole = amounts[size - 1];
    whole.before = amounts[0].before;
    struct span indicator = figure_indicator(reader, &whole, &wording);
    if (indicator.length == 0)
        indicator = figure_settlement(reader, &amounts[0]);
    if (indicator.length == 0)
        return;
    for (uint32_t i = 0; i < size; i++)
        emit(reader, sentence, &amounts[i], &wording, indicator, amounts[i].mention->begin);
    figure_remember(reader, indicator);
}

/* 1038户3762名, 83户、157名: of the same things, in another unit. */
static bool counts_on(const struct figure_reader *reader, const struct amount *amount,
                      const struct amount *next)
{
    struct runes text = reader->reading->text;
    bool closes = next->end >= text.length || phrase_mark_at(text, next->end) & PHRASE_CLAUSE;
    if (!amount->mention->countable)
        return closes && amount->mention->type == MENTION_QUANTITY && next->mention->countable &&
               amount->end + 1 == next->mention->begin && text.data[amount->end] == U'、' &&
               phrase_has_words(amount->before); /* 建成大棚5000亩、|2300座 */
    if (amount->end == next->mention->begin)
        return true;
    return amount->end + 1 == next->mention->begin && text.data[amount->end] == U'、' &&
           next->mention->countable && !span_equal(amount->mention->unit, next->mention->unit);
}

/* 42个重点项目已开工31个: the first says of how many the second speaks. */
static bool is_total_of(const struct figure_reader *reader, const struct amount *amounts,
                        uint32_t i, uint32_t count)
{
    if (i + 1 >= count || !amounts[i].mention->countable ||
        !span_equal(amounts[i].mention->unit, amounts[i + 1].mention->unit))
        return false;
    if (amounts[i].from)
        return false; /* 从684家增加到935家, 由2011年的52家增加到91家 */
    struct runes text = reader->reading->text;
    static const struct runes joints[] = {RUNES_ROW(U"和"),   RUNES_ROW(U"及"), RUNES_ROW(U"与"),
                                          RUNES_ROW(U"以及"), RUNES_ROW(U"并"), {NULL, 0}};
    uint32_t next = amounts[i + 1].mention->begin;
    if (amounts[i + 1].before.begin > amounts[i].end &&
        text.data[amounts[i + 1].before.begin - 1] == U'并')
        return false; /* 释放11名人员|并转交16名人员 */
    if (phrase_word_at(text, amounts[i].end, next, joints) != NULL)
        return false; /* 服务站238个|和服务中心12个 */
    if (text.data[next - 1] == U'和' || text.data[next - 1] == U'及' ||
        text.data[next - 1] == U'与')
        return false;                         /* 80项前沿技术和60项重点项目 */
    if (text.data[amounts[i].end] == U'（' || /* 和解43件（含…11件） */
        phrase_end(text, amounts[i].end, next, PHRASE_CLAUSE | PHRASE_PAUSE) != next)
        return false;
    struct wording behind = figure_wording(reader->reading, &amounts[i + 1]);
    return behind.sign == 0 || behind.basis.length == 0; /* 600个在库项目|较上年同期增加|52个 */
}

/* 63户企业中有|18户|产值超亿元: one figure, with what stands behind it; the number of the amount
 * behind it all, or `i` where it is no such figure. */
static uint32_t read_among(struct figure_reader *reader, const struct stretch *sentence,
                           const struct amount *amounts, uint32_t i, uint32_t count)
{
    struct phrase around;
    uint32_t last = i;
    struct span name = figure_among(reader, sentence, &amounts[i], &around);
    if (name.length == 0)
        return i;
    struct wording wording = figure_wording(reader->reading, &amounts[i]);
    wording.basis = (struct span){NULL, 0};
    wording.sign = 0;
    emit(reader, sentence, &amounts[i], &wording, name, around.begin);
    figure_remember(reader, name);
    while (last < count && amounts[last].mention->begin < around.end)
        last++;
    return last;
}

/* 分别增长|12.4%: over several subjects. */
static bool is_distributed(const struct figure_reader *reader, const struct amount *amount)
{
    struct wording wording = figure_wording(reader->reading, amount);
    return wording.respective;
}

static void read_sentence(struct figure_reader *reader, const struct stretch *sentence,
                          struct amount *amounts)
{
    uint32_t count = figure_amounts(reader->reading, sentence, amounts);
    size_t before = reader->facts->figure_count;
    uint32_t begin = sentence->begin;
    bool goes_on =
        begin > 0 && phrase_mark_at(reader->reading->text, begin - 1) == PHRASE_SEMICOLON;
    reader->before_from = goes_on ? reader->figures_from : before;
    reader->figures_from = before;
    reader->subjects.count = 0;
    reader->share = (struct span){NULL, 0};
    reader->whole = (struct span){NULL, 0};
    reader->basis = count > 0 ? figure_basis_at_head(reader->reading, sentence) : reader->share;
    reader->moved = (struct span){NULL, 0};
    reader->day = (struct span){NULL, 0};
    reader->sentence = begin;
    reader->bracket_end = 0;
    for (uint32_t i = 0; i < count; i++) {
        figure_step_over_bracket(reader, sentence, amounts, i);
        struct span basis = figure_basis_before(reader->reading, begin, amounts[i].clause_begin);
        reader->basis = basis.length > 0 ? basis : reader->basis;
        if (figure_is_of_settlement(reader->reading, amounts[i].mention, sentence)) {
            read_amount(reader, sentence, &amounts[i]);
            continue;
        }
        uint32_t size = side_by_side(reader, amounts, i, count);
        if (size > 1 &&
            (size <= MOST_SUBJECTS && read_group(reader, sentence, &amounts[i], size))) {
            i += size - 1;
            continue;
        }
        if (size > 1 && is_distributed(reader, &amounts[i])) {
            i += size - 1; /* 同比分别增长12.4%、8.6%和17% of things that were not all told */
            continue;
        }
        uint32_t paired = i;
        while (paired + 1 < count && counts_on(reader, &amounts[paired], &amounts[paired + 1]))
            paired++;
        if (paired > i) {
            read_paired(reader, sentence, &amounts[i], paired - i + 1);
            i = paired;
            continue;
        }
        uint32_t behind = read_among(reader, sentence, amounts, i, count);
        if (behind > i)
            i = behind - 1;
        else if (!is_total_of(reader, amounts, i, count))
            read_amount(reader, sentence, &amounts[i]);
    }
    uint32_t given = (uint32_t)(reader->facts->figure_count - before);
    figure_context_leave(&reader->context, sentence,
                         given > 0 ? &reader->facts->figures[before] : NULL, given);
}

void find_figures(const struct reading *reading, struct facts *facts)
{
    const size_t blocks = figure_end_of_text(reading);
    const struct article *article = reading->article;
    bool tables =
        article->block_count > 0 && article->blocks[article->block_count - 1].role == BLOCK_TABLE;
    if (blocks == 0 && !tables)
        return;
    struct figure_reader reader = {.reading = reading, .facts = facts};
    reader.money = figure_currency(reading);
    struct amount amounts[FIGURES_IN_SENTENCE];
    figure_headings_begin(&reader.context, reading);
    const struct span headline = reader.context.account.value.length > 0
                                     ? reader.context.account.value
                                     : reader.context.heading.value;
    uint32_t block = UINT32_MAX;
    bool quiet = false;
    size_t behind_table = 0;
    for (uint32_t s = 0; s < reading->sentence_count && reading->sentences[s].block < blocks; s++) {
        const struct stretch *sentence = &reading->sentences[s];
        const struct block *stands_in = &reading->article->blocks[sentence->block];
        if (stands_in->role != BLOCK_PARAGRAPH)
            continue;
        if (sentence->block < behind_table)
            continue;
        if (sentence->block != block) {
            block = sentence->block;
            figure_context_paragraph(&reader.context, stands_in);
            quiet = figure_is_quiet(reading, stands_in);
            behind_table = figure_table(&reader, block);
            if (behind_table > block)
                continue;
        }
        if (quiet)
            figure_context_skim(&reader.context, sentence);
        else
            read_sentence(&reader, sentence, amounts);
    }
    if (tables)
        figure_marked_tables(&reader, headline);
}

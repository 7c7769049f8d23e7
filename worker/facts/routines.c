/* Recurring duties: how often (每周, 一月一调度, 每两个月), how many times (进行一次, 不少于2次),
 * what.
 *
 * A period alone is no duty: 每年接待游客20万人 is a figure. It is one where the text counts the
 * times, or where what follows begins with a verb of supervision (调度, 督办, 考核 ...: the list
 * routine_verbs). */
#include "base/buffer.h"
#include "facts/families.h"
#include "facts/phrase.h"
#include "facts/routine_actors.h"
#include "facts/routine_counts.h"
#include "facts/routine_days.h"
#include "facts/routine_deeds.h"
#include "facts/routine_elided.h"
#include "facts/routine_periods.h"
#include "facts/routine_rows.h"
#include "facts/routine_told.h"
#include "mentions/triggers.h"

enum { LONGEST_ACTION = 40, LONGEST_ACTOR = ROUTINE_LONGEST_ACTOR };

static const struct runes fillers[] = {RUNES_ROW(U"都"),   RUNES_ROW(U"要"),   RUNES_ROW(U"定期"),
                                       RUNES_ROW(U"固定"), RUNES_ROW(U"坚持"), RUNES_ROW(U"原则上"),
                                       RUNES_ROW(U"必须"), RUNES_ROW(U"应当"), RUNES_ROW(U"须"),
                                       RUNES_ROW(U"均"),   RUNES_ROW(U"将"),   RUNES_ROW(U"需要"),
                                       RUNES_ROW(U"还"),   RUNES_ROW(U"准时"), RUNES_ROW(U"按时"),
                                       RUNES_ROW(U"定时"), RUNES_ROW(U"如期"), RUNES_ROW(U"完成"),
                                       RUNES_ROW(U"就要"), RUNES_ROW(U"也要"), {NULL, 0}};

/* 由群众|评议: where the duty begins behind the one whom 由 names; `begin` where it names none. */
static uint32_t behind_agent(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct runes text = reading->text;
    if (begin + 3 >= end || text.data[begin] != U'由')
        return begin;
    for (uint32_t i = begin + 3; i < end && i - begin <= LONGEST_ACTOR; i++)
        if (routine_verb_at(reading, i) || phrase_word_at(text, i, end, routine_carriers()) != NULL)
            return i;
    return begin;
}

/* 每月召开一次|由各镇负责人参加的|例会: behind the words for who comes to it. */
static uint32_t behind_company(struct runes text, struct phrase piece)
{
    enum { COMING = 3 };
    static const struct runes coming[] = {
        RUNES_ROW(U"参加的"), RUNES_ROW(U"组成的"), RUNES_ROW(U"出席的"), {NULL, 0}};
    if (piece.end <= piece.begin || !RUNE_AMONG(text.data[piece.begin], U"由有"))
        return piece.begin;
    uint32_t at = phrase_find_word(text, piece.begin, piece.end, coming);
    return at + COMING < piece.end ? at + COMING : piece.begin;
}

/* The action without fillers, carrier verbs and the count; absent where nothing is left. */
static struct span action_of(const struct reading *reading, uint32_t begin, uint32_t end,
                             const struct routine_count *count)
{
    struct runes text = reading->text;
    static const struct runes occasions[] = {/* 双周例会上|专题调度 */
                                             RUNES_ROW(U"例会上"),
                                             RUNES_ROW(U"调度会上"),
                                             RUNES_ROW(U"会上"),
                                             {NULL, 0}};
    struct buffer action;
    buffer_init(&action, reading->arena, 64, 4096);
    uint32_t pieces[2][2] = {{begin, count->begin < end ? count->begin : end},
                             {count->end < end ? count->end : end, end}};
    for (size_t p = 0; p < 2; p++) {
        uint32_t from = pieces[p][0], to = pieces[p][1];
        if (from >= to)
            continue;
        from = routine_skip_words(text, from, to, fillers);
        from = routine_skip_words(text, from, to, routine_at_least());
        uint32_t carried = routine_skip_words(text, from, to, routine_carriers());
        from = carried < to || count->times > 0 ? carried : from; /* 周安排: the deed itself */
        struct phrase piece = phrase_trim(text, from, to);
        if (p == 1 && piece.begin < piece.end && text.data[piece.begin] == U'的')
            piece.begin++;
        piece.begin = behind_company(text, piece);
        piece.begin = routine_skip_words(text, piece.begin, piece.end, occasions);
        buffer_append(&action, reading_text(reading, piece.begin, piece.end));
    }
    return buffer_span(&action);
}

/* A duty on the way to its routine. */
struct duty {
    const struct reading *reading;
    uint32_t block_begin, block_end;
    struct period period; /* its end behind the 各 that parts its occasions */
    uint32_t occasions;   /* 0: the words name none */
    uint32_t end;
    struct routine_count count;
    uint32_t action_begin;
    bool held;                 /* it is an occasion: 每周召开的|议事会 */
    bool dealt;                /* its object stands before the verb: 对…进行汇总 */
    uint32_t agent, agent_end; /* whom the words behind the period name; empty where nobody */
};

static bool names_agent(const struct duty *duty)
{
    return duty->agent_end > duty->agent;
}

/* 每周调度一次、|每季度考评一次: the next item's period or doer ends this duty. */
static uint32_t end_of_item(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct runes text = reading->text;
    for (uint32_t i = begin; i + 1 < end; i++) {
        struct period other;
        if (phrase_mark_at(text, i) == PHRASE_PAUSE &&
            (routine_each_period_at(text, i + 1, end, &other) ||
             routine_paired_period_at(text, i + 1, end, &other) ||
             runes_at(text, i + 1, RUNES(U"全年一")) ||
             (text.data[i + 1] == U'按' && routine_by_period_at(text, i + 1, end, &other)) ||
             routine_bare_period_at(reading, i + 1, end, &other) ||
             routine_next_doer_at(reading, i + 1, end) || runes_at(text, i + 1, RUNES(U"零报告"))))
            end = i;
        else if (RUNE_AMONG(text.data[i], U"和与及") &&
                 routine_bare_period_at(reading, i + 1, end, &other))
            end = i; /* 周调度|和月通报 */
    }
    return phrase_unopened(text, begin, end);
}

/* The count, and where the action begins behind fillers and 至少. */
static void read_count(struct duty *duty)
{
    struct runes text = duty->reading->text;
    duty->count = routine_count_times(text, duty->period.end, duty->end);
    uint32_t filled = routine_skip_words(text, duty->period.end, duty->end, fillers);
    duty->action_begin = routine_skip_words(text, filled, duty->end, routine_at_least());
    bool at_least = duty->action_begin > filled;
    duty->count.at_least |= at_least; /* 每周至少研究一次 */
    if (duty->count.times == 0 && !at_least && routine_verb_at(duty->reading, duty->action_begin))
        duty->count = routine_count_deeds_behind(text, duty->action_begin, duty->end);
    if (duty->count.times > 0 || !at_least)
        return;
    uint32_t first = phrase_end(text, duty->action_begin, duty->end, PHRASE_PAUSE);
    struct routine_count deeds = routine_count_deeds(text, duty->action_begin, first);
    if (deeds.times > 0) {
        duty->count = deeds;
        duty->end = first;
    }
}

/* Who does it by the words behind the period, and where the action begins behind them. */
static void read_agent(struct duty *duty)
{
    struct runes text = duty->reading->text;
    uint32_t begin = duty->action_begin;
    duty->agent = begin;
    duty->action_begin = behind_agent(duty->reading, begin, duty->end);
    duty->agent_end = duty->action_begin;
    if (names_agent(duty)) {
        duty->agent++; /* 由 */
        return;
    }
    uint32_t limit = duty->count.begin < duty->end ? duty->count.begin : duty->end;
    duty->action_begin = routine_behind_owing(text, begin, limit, &duty->agent_end);
    uint32_t handing = duty->period.fixed && !names_agent(duty)
                           ? routine_handing_at(text, begin, duty->end)
                           : duty->end;
    if (handing < duty->end && handing > begin + 1 &&
        !RUNE_AMONG(text.data[begin], U"对将把")) { /* 每月5日前，|各镇|将台账报送… */
        duty->agent_end = handing - (RUNE_AMONG(text.data[handing - 1], U"要应须需") != 0);
        duty->action_begin = handing;
    }
}

/* 例会|由县长主持, 调度会由县长主持召开: who holds it, named behind it. */
static void read_host(struct duty *duty)
{
    enum { LEAST = 2 };
    static const struct runes hosting[] = {
        RUNES_ROW(U"主持召开"), RUNES_ROW(U"组织召开"), RUNES_ROW(U"牵头召开"), RUNES_ROW(U"主持"),
        RUNES_ROW(U"召集"),     RUNES_ROW(U"牵头"),     RUNES_ROW(U"负责"),     {NULL, 0}};
    struct runes text = duty->reading->text;
    const struct runes *word = phrase_word_before(text, duty->action_begin, duty->end, hosting);
    if (word == NULL || names_agent(duty))
        return;
    const uint32_t agent_end = duty->end - word->length;
    for (uint32_t at = duty->action_begin + LEAST; at + LEAST < agent_end; at++)
        if (text.data[at] == U'由' && !RUNE_AMONG(text.data[at - 1], U"自理缘经事")) {
            duty->agent = at + 1;
            duty->agent_end = agent_end;
            duty->end = at;
            return;
        }
}

/* 每月|一|通报: the count before a duty. */
static void read_once(struct duty *duty)
{
    enum { LONGEST_NAME = 6 };
    uint32_t at = duty->action_begin;
    if (at + 1 < duty->end && duty->reading->text.data[at] == U'一' && duty->count.times == 0 &&
        (routine_verb_at(duty->reading, at + 1) ||
         (routine_named_duty(duty->reading->text, at + 1, duty->end) &&
          duty->end - at <= LONGEST_NAME))) {
        duty->count = (struct routine_count){at, at + 1, 1, false};
        duty->action_begin++;
    }
}

/* 每周五|对本周情况|进行|汇总: what stands in the way of the action, where the object leads it. */
static void read_object(struct duty *duty)
{
    enum { LEAST = 2, CARRIER = 2 };
    static const struct runes carriers[] = {
        RUNES_ROW(U"进行"), RUNES_ROW(U"开展"), RUNES_ROW(U"予以"), {NULL, 0}};
    struct runes text = duty->reading->text;
    uint32_t begin = duty->action_begin, end = duty->end;
    if (duty->count.times > 0 || begin >= end || text.data[duty->period.begin] != U'每' ||
        !RUNE_AMONG(text.data[begin], U"对将"))
        return;
    uint32_t carrier = phrase_find_word(text, begin + LEAST, end, carriers);
    if (carrier + CARRIER + LEAST > end || carrier - begin > LONGEST_ACTION)
        return;
    duty->dealt = true;
    duty->count = (struct routine_count){carrier, carrier + CARRIER, 0, false};
}

/* Whether what recurs is a duty by its words, though no times are counted. */
static bool is_duty(const struct duty *duty)
{
    enum { LONGEST_NAME = 4 };
    const struct reading *reading = duty->reading;
    struct runes text = reading->text;
    const struct period *period = &duty->period;
    uint32_t begin = duty->action_begin, end = duty->end;
    static const struct runes manners[] = {
        RUNES_ROW(U"轮流"), RUNES_ROW(U"集中"), RUNES_ROW(U"分批"), RUNES_ROW(U"带头"),
        RUNES_ROW(U"联合"), RUNES_ROW(U"专题"), RUNES_ROW(U"亲自"), RUNES_ROW(U"牵头"),
        RUNES_ROW(U"统一"), RUNES_ROW(U"随机"), {NULL, 0}};
    uint32_t verb_at = routine_skip_words(text, begin, end, routine_carriers());
    return routine_verb_at(reading, begin) || routine_verb_at(reading, verb_at) ||
           routine_verb_at(reading, routine_skip_words(text, begin, end, manners)) ||
           routine_duty_behind_place(reading, begin, end) || (period->fixed && verb_at > begin) ||
           (period->fixed && end - begin <= LONGEST_NAME && end < duty->block_end &&
            phrase_mark_at(text, end) == PHRASE_PAUSE &&
            routine_named_duty(text, begin, end)) || /* 每周一研判、每月一督查 */
           (period->bare && (routine_in_row(text, period->begin) ||
                             routine_row_goes_on(reading, period->end, duty->block_end))) ||
           duty->dealt || duty->held ||
           (period->fixed &&
            (routine_hands_in(text, period->end, end) || routine_hands_in(text, begin, end))) ||
           (RUNE_AMONG(text.data[period->begin], U"每逐按") && verb_at > begin &&
            routine_duty_carried(reading, verb_at, end));
}

/* 每天巡查一次，汛期|加密到|每四小时一次: the duty told before, with this period and count. */
static bool repeat_oftener(const struct duty *duty, const struct routine *last,
                           struct routine *routine)
{
    enum { NEAR = 40 };
    struct extent at = reading_extent(duty->reading, duty->period.begin, duty->end);
    if (last == NULL || at.begin > last->at.end + NEAR)
        return false;
    *routine = *last;
    routine->times = (int32_t)duty->count.times;
    routine->at_least = duty->count.at_least;
    routine->every = arena_copy(duty->reading->arena, span_of(duty->period.iso));
    routine->at = at;
    return true;
}

/* 安全检查|每月一次: the words before the period that are the action; `from` is where their clause
 * begins. */
static struct phrase action_before(const struct duty *duty, struct phrase before, uint32_t from)
{
    struct runes text = duty->reading->text;
    if (before.end == before.begin)
        before = routine_kept_up_before(text, duty->block_begin, from);
    if (before.end == before.begin)
        before = routine_regular_before(text, duty->block_begin, from);
    if (before.end == before.begin)
        before = routine_held_before(text, duty->block_begin, from);
    if (before.end == before.begin)
        before = routine_system_before(text, duty->block_begin, from);
    return before;
}

/* 对重点项目|每周|调度: the action with the thing before its period that it is done to. */
static void join_object(const struct duty *duty, struct routine *routine)
{
    enum { SHORT_ACTION = 9 }; /* bytes */
    const struct reading *reading = duty->reading;
    struct runes text = reading->text;
    uint32_t period = duty->period.begin;
    uint32_t from = phrase_begin(text, duty->block_begin, period, PHRASE_CLAUSE | PHRASE_PAUSE);
    from = routine_behind_label(text, from, period);
    struct phrase before =
        phrase_trim(text, from, routine_without_introduction(text, from, period));
    uint32_t object = routine_object_before(text, before.begin, before.end);
    struct buffer whole;
    buffer_init(&whole, reading->arena, 64, 4096);
    if (text.data[period] != U'每') { /* 信访案件|一周一会商; not 对重点项目|一周一调度 */
        if (text.data[period] == U'一' && object == before.end && before.end == period &&
            routine->action.length <= SHORT_ACTION &&
            routine_things(text, duty->block_begin, &before, ROUTINE_THINGS)) {
            buffer_append(&whole, reading_text(reading, before.begin, before.end));
            buffer_append(&whole, routine->action);
            routine->action = buffer_span(&whole);
            routine->actor = routine_agent_behind(reading, duty->end, duty->block_end);
        }
        return;
    }
    if (object < before.end && before.end - object <= LONGEST_ACTOR) {
        buffer_append(&whole, reading_text(reading, object, before.end));
        buffer_append(&whole, routine->action);
        routine->action = buffer_span(&whole);
    } else if (object == before.end && before.end > before.begin &&
               routine->action.length <= SHORT_ACTION &&
               routine_things(text, duty->block_begin, &before,
                              routine_object_of(text, duty->action_begin, duty->end))) {
        buffer_append(&whole, routine->action);
        buffer_append(&whole, reading_text(reading, before.begin, before.end));
        routine->action = buffer_span(&whole);
        routine->actor = routine_agent_behind(reading, duty->end, duty->block_end);
    }
}

/* 在|每周召开的|议事会|上: the occasion that recurs, whatever is done at it. */
static void read_occasion(struct duty *duty)
{
    struct phrase at;
    duty->held = routine_held_occasion(duty->reading->text, &duty->period, duty->end, &at);
    duty->action_begin = duty->held ? at.begin : duty->action_begin;
    duty->end = duty->held ? at.end : duty->end;
}

static int32_t times_of(const struct duty *duty)
{
    uint32_t times = duty->count.times > 1    ? duty->count.times
                     : duty->period.days > 1  ? duty->period.days
                     : duty->period.times > 0 ? duty->period.times
                                              : 1;
    return (int32_t)(times * (duty->occasions > 0 ? duty->occasions : 1));
}

/* The duty's words, from its period up to the end of its clause or item. */
static struct duty read_duty(const struct reading *reading, const struct period *period,
                             uint32_t block_begin, uint32_t block_end)
{
    struct duty duty = {
        .reading = reading, .block_begin = block_begin, .block_end = block_end, .period = *period};
    uint32_t behind = routine_behind_due_day(reading->text, period, block_end);
    duty.period.end = behind;
    duty.end = phrase_end(reading->text, behind, block_end, PHRASE_CLAUSE);
    duty.occasions = routine_occasions(reading->text, behind, duty.end, &duty.period.end);
    if (duty.occasions == 0 && routine_parts_duties(reading, duty.period.end, duty.end))
        duty.period.end++; /* 每季度|各|抽查一次 */
    duty.end = end_of_item(reading, duty.period.end, duty.end);
    return duty;
}

/* 食品企业每日自查、|每周排查: whether the duty before ends right there, parted by a 、 or 和. */
static bool goes_on_in_row(const struct reading *reading, const struct routine *last,
                           uint32_t begin)
{
    enum { LONGEST_SYSTEM = 3 }; /* 周碰头|制和|月讲评制 */
    struct extent at = reading_extent(reading, begin, begin + 1);
    if (at.begin <= 0 || at.begin <= last->at.end || last->at.end + LONGEST_SYSTEM < at.begin ||
        !RUNE_AMONG(reading->text.data[begin - 1], U"、和与及"))
        return false;
    for (uint32_t i = begin - (uint32_t)(at.begin - last->at.end); i + 1 < begin; i++)
        if (!rune_is_han(reading->text.data[i]))
            return false;
    return true;
}

/* 每年|3月至9月|每周|巡查一次: the period within the words is the duty's. */
static bool holds_shorter_period(const struct duty *duty)
{
    struct period other;
    const uint32_t limit = duty->count.begin < duty->end ? duty->count.begin : duty->end;
    for (uint32_t at = duty->period.end; at < limit; at++)
        if (duty->reading->text.data[at] == U'每' &&
            routine_each_period_at(duty->reading->text, at, limit, &other))
            return true;
    return false;
}

/* 每周五，|县委书记到信访局接访: a day that stands alone, and who does what behind it. */
static bool tells_next(const struct duty *duty, struct routine *routine, uint32_t *next)
{
    const struct reading *reading = duty->reading;
    const struct period *period = &duty->period;
    struct runes text = reading->text;
    struct phrase doer, action;
    if (!period->fixed || duty->end != period->end || duty->end + 1 >= duty->block_end ||
        phrase_mark_at(text, duty->end) != PHRASE_COMMA ||
        RUNE_AMONG(text.data[period->begin + 1], U"天日") ||
        !routine_told_next(reading, duty->end + 1, duty->block_end, &doer, &action))
        return false;
    *next = action.end;
    *routine = (struct routine){.action = reading_text(reading, action.begin, action.end),
                                .actor = reading_text(reading, doer.begin, doer.end),
                                .times = times_of(duty),
                                .every = arena_copy(reading->arena, span_of(period->iso)),
                                .at = reading_extent(reading, period->begin, action.end)};
    return true;
}

/* `last` is the routine told before, NULL where there is none; *next is where the words end. A
 * routine whose action nothing before it tells has none yet. */
static bool make_routine(const struct reading *reading, const struct period *found,
                         const struct routine *last, uint32_t block_begin, uint32_t block_end,
                         struct routine *routine, uint32_t *next)
{
    struct runes text = reading->text;
    struct duty duty = read_duty(reading, found, block_begin, block_end);
    const struct period *period = &duty.period;
    *next = duty.end;
    if (period->bare || duty.end > period->end)
        duty.end = routine_without_system(text, period->end, duty.end);
    read_count(&duty);
    if (holds_shorter_period(&duty))
        return false;
    read_agent(&duty);
    read_host(&duty);
    read_once(&duty);
    read_object(&duty);
    read_occasion(&duty);
    bool counted = duty.count.times > 0 || period->times > 0;
    if (period->bare && routine_spoken_of(text, duty.action_begin, duty.end))
        return false;
    struct phrase day = routine_set_aside(text, period, block_end);
    if (day.end > day.begin) {
        *next = day.end;
        *routine = (struct routine){.action = reading_text(reading, day.begin, day.end),
                                    .times = times_of(&duty),
                                    .every = arena_copy(reading->arena, span_of(period->iso)),
                                    .at = reading_extent(reading, period->begin, day.end)};
        return true;
    }
    /* 县领导每季度|、镇领导每月|、村干部每周走访: the last one tells what for all of them */
    bool waits = duty.end == period->end && phrase_mark_at(text, duty.end) == PHRASE_PAUSE;
    if (waits && routine_actor(reading, period->begin).length > 0) {
        *routine = (struct routine){.actor = routine_actor(reading, period->begin),
                                    .times = 1,
                                    .every = arena_copy(reading->arena, span_of(period->iso)),
                                    .at = reading_extent(reading, period->begin, duty.end)};
        return true;
    }
    if (tells_next(&duty, routine, next))
        return true;
    if ((!counted && !is_duty(&duty)) || duty.end - period->end > LONGEST_ACTION + 16 ||
        routine_holds_amount(reading, period->end, duty.end, &duty.count))
        return false;
    uint32_t begin = period->begin;
    struct span doer = {NULL, 0};
    struct span action =
        action_of(reading, names_agent(&duty) || duty.held ? duty.action_begin : period->end,
                  duty.end, &duty.count);
    if (action.length == 0 && duty.count.times > 0) {
        uint32_t from = phrase_begin(text, block_begin, begin, PHRASE_CLAUSE | PHRASE_PAUSE);
        struct phrase before = phrase_trim(text, from, begin);
        if (routine_only_qualifies(text, before))
            before.end = before.begin;
        if (routine_done_oftener(text, before) || routine_is_season(text, before))
            return repeat_oftener(&duty, last, routine);
        before = action_before(&duty, before, from);
        if (before.end - before.begin > LONGEST_ACTION)
            return false;
        begin = before.begin;
        before.end -= routine_adverb_length(text, before);
        if (routine_names_doer(text, before)) {
            doer = reading_text(reading, before.begin, before.end);
            before = action_before(&duty, (struct phrase){begin, begin}, begin);
        }
        action = reading_text(reading, routine_behind_holding(text, before), before.end);
    }
    if ((action.length == 0 && doer.length == 0) || span_equal(action, SPAN("餐")))
        return false; /* 一日三餐 */
    struct span actor = doer.length > 0      ? doer
                        : names_agent(&duty) ? reading_text(reading, duty.agent, duty.agent_end)
                        : routine_behind_words(reading, period) ||
                                (duty.held && begin > 0 && text.data[begin - 1] == U'在')
                            ? (struct span){NULL, 0}
                            : routine_actor(reading, begin);
    if (actor.length == 0)
        actor = routine_agent_behind(reading, duty.end, block_end);
    if (actor.length == 0)
        actor = routine_agent_before(reading, block_begin, begin);
    if (actor.length == 0)
        actor = routine_actor_of_sentence(reading, begin);
    if (actor.length == 0 && last != NULL && goes_on_in_row(reading, last, begin))
        actor = last->actor;
    *routine = (struct routine){.action = action,
                                .actor = actor,
                                .times = times_of(&duty),
                                .at_least = duty.count.at_least,
                                .every = arena_copy(reading->arena, span_of(period->iso)),
                                .at = reading_extent(reading, begin, duty.end)};
    if (action.length == 0 && last != NULL && routines_share_sentence(reading, last, routine))
        routine->action = last->action; /* 镇级河长每周巡河一次，村级河长|每天一次 */
    if (begin == period->begin)
        join_object(&duty, routine);
    return true;
}

/* 每天|下午5点, 每月|第一个星期五, 每月|逢五: the period up to where its mention has it end. */
static bool each_period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                           struct period *period)
{
    struct runes text = reading->text;
    const struct mention *mention = reading_mention_at(reading, position, MENTION_FREQUENCY);
    if (!routine_each_period_at(text, position, limit, period))
        return false;
    uint32_t parted;
    if (mention == NULL || mention->end <= period->end || mention->end > limit ||
        text.data[period->end] == U'夜' || /* 每天|夜间巡逻 */
        routine_occasions(text, period->end, limit, &parted) > 0 ||
        phrase_end(text, period->end, mention->end, PHRASE_CLAUSE | PHRASE_PAUSE) < mention->end)
        return true;
    period->end = mention->end;
    period->fixed = true;
    return true;
}

static bool period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                      struct period *period)
{
    struct runes text = reading->text;
    switch (text.data[position]) {
    case U'每':
    case U'逐':
        return each_period_at(reading, position, limit, period);
    case U'双':
        return routine_double_period_at(text, position, limit, period);
    case U'按':
        return routine_by_period_at(text, position, limit, period);
    case U'全': /* 全年一总评, in a row of such */
        return routine_in_row(text, position) &&
               routine_paired_period_at(text, position, limit, period);
    case U'日':
    case U'周':
    case U'旬':
    case U'月':
    case U'季':
    case U'年':
        return routine_bare_period_at(reading, position, limit, period) ||
               (routine_in_row(text, position) &&
                routine_paired_period_at(text, position, limit, period));
    case U'一':
    case U'两':
    case U'三':
    case U'四':
    case U'五':
    case U'十':
        return routine_paired_period_at(text, position, limit, period);
    case U'半':
        return routine_paired_period_at(text, position, limit, period) ||
               routine_bare_period_at(reading, position, limit, period);
    default:
        return false;
    }
}

void find_routines(const struct reading *reading, struct facts *facts)
{
    size_t capacity = 0;
    struct routines_elided waiting = {.count = 0};
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH)
            continue;
        struct trigger_walk walk = trigger_walk(reading, block->begin, block->end, TRAIT_TIME,
                                                LEXICON_KIND(LEXICON_TIME_WORDS));
        uint32_t at;
        while (trigger_next(&walk, &at)) {
            struct period period;
            struct routine routine;
            uint32_t next;
            if (facts->routine_count >= FACTS_MOST)
                return;
            if (!period_at(reading, at, block->end, &period) ||
                !make_routine(reading, &period,
                              facts->routine_count > 0 ? &facts->routines[facts->routine_count - 1]
                                                       : NULL,
                              block->begin, block->end, &routine, &next))
                continue;
            if (routine.action.length == 0) {
                if (waiting.count < ROUTINES_ELIDED_MOST)
                    waiting.items[waiting.count++] = routine;
            } else {
                routines_complete(reading, &waiting, &routine);
                for (uint32_t i = 0; i < waiting.count; i++)
                    routine_tell(reading, facts, &capacity, &waiting.items[i]);
                waiting.count = 0;
                routine_tell(reading, facts, &capacity, &routine);
            }
            if (next > at)
                trigger_skip(&walk, next);
        }
    }
}

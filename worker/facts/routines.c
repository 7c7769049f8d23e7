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
#include "facts/routine_periods.h"
#include "mentions/triggers.h"

enum { LONGEST_ACTION = 40, LONGEST_ACTOR = ROUTINE_LONGEST_ACTOR };

static const struct runes carriers[] = {RUNES_ROW(U"组织开展"), RUNES_ROW(U"组织召开"),
                                        RUNES_ROW(U"召开"),     RUNES_ROW(U"开展"),
                                        RUNES_ROW(U"进行"),     RUNES_ROW(U"组织"),
                                        RUNES_ROW(U"举办"),     RUNES_ROW(U"举行"),
                                        RUNES_ROW(U"安排"),     {NULL, 0}};
static const struct runes at_least_words[] = {RUNES_ROW(U"至少"),
                                              RUNES_ROW(U"不少于"),
                                              RUNES_ROW(U"不低于"),
                                              RUNES_ROW(U"不得少于"),
                                              {NULL, 0}};
static const struct runes fillers[] = {RUNES_ROW(U"都要"),   RUNES_ROW(U"都"),   RUNES_ROW(U"要"),
                                       RUNES_ROW(U"定期"),   RUNES_ROW(U"固定"), RUNES_ROW(U"坚持"),
                                       RUNES_ROW(U"原则上"), RUNES_ROW(U"必须"), RUNES_ROW(U"应当"),
                                       RUNES_ROW(U"须"),     RUNES_ROW(U"均"),   RUNES_ROW(U"将"),
                                       RUNES_ROW(U"就要"),   RUNES_ROW(U"还要"), RUNES_ROW(U"也要"),
                                       RUNES_ROW(U"还"),     {NULL, 0}};
static bool verb_of_duty_at(const struct reading *reading, uint32_t position)
{
    return lexicon_hit_at(&reading->hits, position, LEXICON_ROUTINE_VERBS) != NULL;
}

/* What was cut out of the action: the count with its carrier verb and 至少. */
struct count {
    uint32_t begin, end; /* begin == end: none */
    uint32_t times;
    bool at_least;
};

/* The first count of times in [begin, end): (至少)(进行)一次(的). */
static struct count find_count(struct runes text, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++) {
        uint32_t times;
        uint32_t length = phrase_count(text, i, end, &times);
        if (length == 0)
            continue;
        const struct runes *unit = routine_times_unit(text, i + length, end);
        if (unit == NULL || text.data[i] == U'双' || (i > begin && text.data[i - 1] == U'第')) {
            i += length - 1;
            continue;
        }
        struct count count = {i, i + length + unit->length, times, false};
        static const struct runes above[] = {RUNES_ROW(U"及以上"), RUNES_ROW(U"以上"), {NULL, 0}};
        const struct runes *more_than = phrase_word_at(text, count.end, end, above);
        if (more_than != NULL) {
            count.end += more_than->length;
            count.at_least = true;
        }
        for (bool more = true; more;) {
            const struct runes *word = phrase_word_before(text, begin, count.begin, at_least_words);
            count.at_least |= word != NULL;
            if (word == NULL)
                word = phrase_word_before(text, begin, count.begin, carriers);
            more = word != NULL;
            if (more)
                count.begin -= word->length;
        }
        if (count.begin == i && i > begin && text.data[i - 1] == U'开' &&
            (i < begin + 2 || !RUNE_AMONG(text.data[i - 2], U"公展打召离盛揭")))
            count.begin--; /* 开|一次会 */
        return count;
    }
    return (struct count){end, end, 0, false};
}

/* 至少走访|3名|委员, 至少提出|一条|建议: how many deeds there shall be at least. */
static struct count find_deeds(struct runes text, uint32_t begin, uint32_t end)
{
    enum { DEEDS_MOST = 12 };
    static const struct runes units[] = {
        RUNES_ROW(U"名"), RUNES_ROW(U"条"), RUNES_ROW(U"件"), RUNES_ROW(U"篇"), RUNES_ROW(U"户"),
        RUNES_ROW(U"个"), RUNES_ROW(U"份"), RUNES_ROW(U"家"), RUNES_ROW(U"位"), {NULL, 0}};
    for (uint32_t i = begin; i < end; i++) {
        uint32_t times, length = phrase_count(text, i, end, &times);
        if (length == 0)
            continue;
        const struct runes *unit = phrase_word_at(text, i + length, end, units);
        if (unit != NULL && times <= DEEDS_MOST && i + length + unit->length + 1 < end)
            return (struct count){i, i + length + unit->length, times, true};
        i += length - 1;
    }
    return (struct count){end, end, 0, false};
}

/* 半年|向县委汇报一次: whether the clause counts times. */
static bool counts_in_clause(struct runes text, uint32_t begin, uint32_t limit)
{
    return find_count(text, begin, phrase_end(text, begin, limit, PHRASE_CLAUSE | PHRASE_PAUSE))
               .times > 0;
}

/* 周调度、|月通报: whether the item before in the row begins with a unit too. */
static bool in_row_of_periods(struct runes text, uint32_t position)
{
    enum { LONGEST_ITEM = 8 };
    static const struct runes units = RUNES_ROW(U"日周旬月季年半天");
    if (position < 4 || (phrase_mark_at(text, position - 1) & PHRASE_PAUSE) == 0)
        return false;
    uint32_t begin = phrase_begin(text, position > LONGEST_ITEM ? position - LONGEST_ITEM : 0,
                                  position - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = begin; i + 2 < position; i++)
        if (text.data[i] == U'“')
            begin = i + 1;
    if (runes_at(text, begin, RUNES(U"一")) || runes_at(text, begin, RUNES(U"全")))
        begin++;
    return begin + 2 < position && runes_hold(units, text.data[begin]);
}

/* 每季度|向社会公布…, 每周三|到乡镇坐诊: a verb of duty behind whom or where it is done. */
static bool duty_behind_place(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { FURTHEST = 9 };
    static const struct runes leads[] = {RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),   RUNES_ROW(U"向"),
                                         RUNES_ROW(U"深入"), RUNES_ROW(U"前往"), {NULL, 0}};
    uint32_t last = end - begin > FURTHEST ? begin + FURTHEST : end;
    for (uint32_t i = begin + phrase_word_length(reading->text, begin, end, leads) + 1;
         i > begin + 1 && i < last; i++)
        if (phrase_mark_at(reading->text, i) != 0)
            return false;
        else if (verb_of_duty_at(reading, i))
            return true;
    return false;
}

/* A name for a duty up to the row's next item: two to five characters. */
static bool named_duty(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { NAME_LEAST = 2, NAME_MOST = 5 };
    uint32_t end = begin;
    while (end < limit && end - begin <= NAME_MOST && rune_is_han(text.data[end]))
        end++;
    return end - begin >= NAME_LEAST && end - begin <= NAME_MOST;
}

/* Who does it, right before a bare unit: 县委书记|月调度. */
static bool stands_behind_doer(struct runes text, uint32_t position)
{
    static const struct runes doers[] = {
        RUNES_ROW(U"书记"),   RUNES_ROW(U"领导"), RUNES_ROW(U"县长"), RUNES_ROW(U"区长"),
        RUNES_ROW(U"市长"),   RUNES_ROW(U"组长"), RUNES_ROW(U"部门"), RUNES_ROW(U"专班"),
        RUNES_ROW(U"镇长"),   RUNES_ROW(U"乡长"), RUNES_ROW(U"局长"), RUNES_ROW(U"主任"),
        RUNES_ROW(U"负责人"), RUNES_ROW(U"乡镇"), RUNES_ROW(U"县级"), RUNES_ROW(U"市级"),
        RUNES_ROW(U"镇级"),   RUNES_ROW(U"乡级"), RUNES_ROW(U"村级"), RUNES_ROW(U"街道"),
        RUNES_ROW(U"社区"),   RUNES_ROW(U"镇街"), RUNES_ROW(U"企业"), RUNES_ROW(U"工作队"),
        RUNES_ROW(U"网格员"), RUNES_ROW(U"干部"), {NULL, 0}};
    return phrase_word_before(text, position > 4 ? position - 4 : 0, position, doers) != NULL;
}

/* 周会商, 月通报, 季考核: a bare unit before a verb of duty, at a phrase's begin. */
static bool bare_period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                           struct period *period)
{
    struct runes text = reading->text;
    uint32_t length, tenths;
    uint32_t clause = position > 8 ? position - 8 : 0;
    if (position > 0 && phrase_mark_at(text, position - 1) == 0 &&
        text.data[position - 1] != U'“' && !routine_is_introduced(text, clause, position) &&
        !stands_behind_doer(text, position))
        return false;
    static const struct runes words[] = {RUNES_ROW(U"年味"), RUNES_ROW(U"年货"), RUNES_ROW(U"年画"),
                                         RUNES_ROW(U"年俗"), RUNES_ROW(U"年夜"), RUNES_ROW(U"年轻"),
                                         RUNES_ROW(U"年龄"), RUNES_ROW(U"月饼"), RUNES_ROW(U"月嫂"),
                                         RUNES_ROW(U"日用"), RUNES_ROW(U"日常"), RUNES_ROW(U"周边"),
                                         RUNES_ROW(U"季节"), {NULL, 0}};
    if (phrase_word_at(text, position, limit, words) != NULL)
        return false; /* 年俗、|年味 */
    char letter = routine_unit_at(text, position, limit, &length, &tenths);
    if (letter == 0 || length > 2 || position + length >= limit)
        return false;
    if (text.data[position] == U'年' && in_row_of_periods(text, position) &&
        runes_hold((struct runes)RUNES_ROW(U"终末底"), text.data[position + 1]))
        length++; /* 半年考评、年终|奖惩 */
    if (text.data[position] == U'月' && in_row_of_periods(text, position) &&
        runes_hold((struct runes)RUNES_ROW(U"初中末底"), text.data[position + 1]))
        length++; /* 月初会商、|月末|通报 */
    if (!verb_of_duty_at(reading, position + length) &&
        (text.data[position] != U'半' || !counts_in_clause(text, position + length, limit)) &&
        !(in_row_of_periods(text, position) && named_duty(text, position + length, limit)))
        return false;
    *period = (struct period){.begin = position, .end = position + length, .bare = true};
    routine_print_period(letter, tenths, period->iso);
    return true;
}

/* 由群众|评议: where the duty begins behind the one whom 由 names; `begin` where it names none. */
static uint32_t behind_agent(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct runes text = reading->text;
    if (begin + 3 >= end || text.data[begin] != U'由')
        return begin;
    for (uint32_t i = begin + 3; i < end && i - begin <= LONGEST_ACTOR; i++)
        if (verb_of_duty_at(reading, i) || phrase_word_at(text, i, end, carriers) != NULL)
            return i;
    return begin;
}

/* The action without fillers, carrier verbs and the count; absent where nothing is left. */
static struct span action_of(const struct reading *reading, uint32_t begin, uint32_t end,
                             const struct count *count)
{
    struct runes text = reading->text;
    struct buffer action;
    buffer_init(&action, reading->arena, 64, 4096);
    uint32_t pieces[2][2] = {{begin, count->begin < end ? count->begin : end},
                             {count->end < end ? count->end : end, end}};
    for (size_t p = 0; p < 2; p++) {
        uint32_t from = pieces[p][0], to = pieces[p][1];
        if (from >= to)
            continue;
        from = routine_skip_words(text, from, to, fillers);
        from = routine_skip_words(text, from, to, at_least_words);
        from = routine_skip_words(text, from, to, carriers);
        struct phrase piece = phrase_trim(text, from, to);
        if (p == 1 && piece.begin < piece.end && text.data[piece.begin] == U'的')
            piece.begin++;
        buffer_append(&action, reading_text(reading, piece.begin, piece.end));
    }
    return buffer_span(&action);
}

/* Whether a number with a unit stands in what would be the action: then it is a figure. */
static bool holds_amount(const struct reading *reading, uint32_t begin, uint32_t end,
                         const struct count *count)
{
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->begin < count->end && mention->end > count->begin)
            continue;
        if (mention->type == MENTION_MONEY || mention->type == MENTION_PERCENT ||
            mention->type == MENTION_QUANTITY)
            return true;
    }
    return false;
}

/* …、部门负责人每日坐班, …、乡镇半月一碰头: the next one's doer, then his period. */
static bool next_doer_at(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_DOER = 10 };
    struct runes text = reading->text;
    struct period other;
    for (uint32_t i = begin + 2; i + 1 < limit && i < begin + LONGEST_DOER; i++) {
        if (phrase_mark_at(text, i) != 0)
            return false;
        if (text.data[i] == U'每'
                ? routine_each_period_at(text, i, limit, &other)
                : (stands_behind_doer(text, i) && bare_period_at(reading, i, limit, &other)) ||
                      routine_paired_period_at(text, i, limit, &other) ||
                      (routine_double_period_at(text, i, limit, &other) && other.end < limit &&
                       text.data[other.end] == U'一'))
            return true;
    }
    return false;
}

/* 月例会|制度, 周调度|机制: the action of a bare period without what it is made of. */
static uint32_t without_system(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes systems[] = {
        RUNES_ROW(U"工作制度"), RUNES_ROW(U"工作机制"), RUNES_ROW(U"等制度"), RUNES_ROW(U"等机制"),
        RUNES_ROW(U"制度"),     RUNES_ROW(U"机制"),     RUNES_ROW(U"制"),     {NULL, 0}};
    const struct runes *word = phrase_word_before(text, begin, end, systems);
    return word != NULL && end - begin >= word->length + 2 ? end - word->length : end;
}

/* 每周召开|项目例会: what is held again and again. */
static const struct runes meetings[] = {
    RUNES_ROW(U"例会"),   RUNES_ROW(U"碰头会"), RUNES_ROW(U"调度会"), RUNES_ROW(U"会商会"),
    RUNES_ROW(U"推进会"), RUNES_ROW(U"分析会"), RUNES_ROW(U"联席会"), RUNES_ROW(U"联席会议"),
    RUNES_ROW(U"督办会"), RUNES_ROW(U"点评会"), RUNES_ROW(U"研判会"), {NULL, 0}};

/* 消防培训要经常化，|每月至少一次: what the clause before wants to be kept up; empty where it says
 * nothing of the kind. */
static struct phrase kept_up_before(struct runes text, uint32_t limit, uint32_t end)
{
    static const struct runes wanted[] = {RUNES_ROW(U"要常态化"), RUNES_ROW(U"要经常化"),
                                          RUNES_ROW(U"要制度化"), RUNES_ROW(U"常态化"),
                                          RUNES_ROW(U"经常化"),   {NULL, 0}};
    struct phrase none = {end, end};
    if (end == limit || phrase_mark_at(text, end - 1) != PHRASE_COMMA)
        return none;
    const struct runes *word = phrase_word_before(text, limit, end - 1, wanted);
    if (word == NULL)
        return none;
    uint32_t behind = end - 1 - word->length;
    return phrase_trim(text, phrase_begin(text, limit, behind, PHRASE_CLAUSE), behind);
}

/* 各 before a deed, and not 各镇. */
static bool parts_duties(const struct reading *reading, uint32_t at, uint32_t end)
{
    return at + 1 < end && reading->text.data[at] == U'各' &&
           (verb_of_duty_at(reading, at + 1) ||
            phrase_word_at(reading->text, at + 1, end, carriers) != NULL);
}

static const struct runes holding[] = {RUNES_ROW(U"开设"), RUNES_ROW(U"开展"), RUNES_ROW(U"举办"),
                                       RUNES_ROW(U"组织"), RUNES_ROW(U"召开"), {NULL, 0}};

/* 十所小学|开设书法课，每周不少于两节: the verb and what the clause before says is held; empty
 * where it says nothing of the kind. */
static struct phrase held_before(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LEAST = 2, MOST = 12, FURTHEST = 40 };
    if (end == limit || phrase_mark_at(text, end - 1) != PHRASE_COMMA)
        return (struct phrase){end, end};
    uint32_t from = end - limit > FURTHEST ? end - FURTHEST : limit;
    uint32_t begin = phrase_begin(text, from, end - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t verb = phrase_find_word(text, begin, end - 1, holding);
    uint32_t held = verb + phrase_word_length(text, verb, end - 1, holding);
    return held + LEAST < end && end - 1 - held <= MOST ? (struct phrase){verb, end - 1}
                                                        : (struct phrase){end, end};
}

/* 每天巡查一次，汛期|加密到|每四小时一次: the duty before with another period. */
static bool is_done_oftener(struct runes text, struct phrase words)
{
    static const struct runes changes[] = {
        RUNES_ROW(U"加密到"), RUNES_ROW(U"加密至"), RUNES_ROW(U"加密为"),
        RUNES_ROW(U"增加到"), RUNES_ROW(U"增加至"), RUNES_ROW(U"增加为"),
        RUNES_ROW(U"增至"),   RUNES_ROW(U"提高到"), RUNES_ROW(U"缩短到"),
        RUNES_ROW(U"缩短至"), RUNES_ROW(U"缩短为"), RUNES_ROW(U"调整为"),
        RUNES_ROW(U"改为"),   RUNES_ROW(U"变为"),   {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, changes) != NULL;
}

/* `last` is the routine told before, NULL where there is none. */
static bool make_routine(const struct reading *reading, const struct period *found,
                         const struct routine *last, uint32_t block_begin, uint32_t block_end,
                         struct routine *routine, uint32_t *next)
{
    enum { NEAR = 40 };
    struct runes text = reading->text;
    struct period passed = *found;
    const struct period *period = &passed;
    uint32_t end = phrase_end(text, period->end, block_end, PHRASE_CLAUSE);
    uint32_t occasions = routine_occasions(text, period->end, end, &passed.end);
    if (occasions == 0 && parts_duties(reading, period->end, end))
        passed.end++; /* 每季度|各|抽查一次 */
    /* 每周调度一次、每季度考评一次: the next period ends this duty. */
    for (uint32_t i = period->end; i + 1 < end; i++) {
        struct period other;
        if (phrase_mark_at(text, i) == PHRASE_PAUSE &&
            (routine_each_period_at(text, i + 1, end, &other) ||
             routine_paired_period_at(text, i + 1, end, &other) ||
             runes_at(text, i + 1, RUNES(U"全年一")) ||
             (text.data[i + 1] == U'按' && routine_by_period_at(text, i + 1, end, &other)) ||
             bare_period_at(reading, i + 1, end, &other) || next_doer_at(reading, i + 1, end)))
            end = i;
    }
    end = phrase_unopened(text, period->end, end);
    *next = end;
    if (period->bare || end > period->end)
        end = without_system(text, period->end, end);
    struct count count = find_count(text, period->end, end);
    uint32_t filled = routine_skip_words(text, period->end, end, fillers);
    uint32_t action_begin = routine_skip_words(text, filled, end, at_least_words);
    count.at_least |= action_begin > filled; /* 每周至少研究一次 */
    if (count.times == 0 && action_begin > filled) {
        uint32_t first = phrase_end(text, action_begin, end, PHRASE_PAUSE);
        struct count deeds = find_deeds(text, action_begin, first);
        if (deeds.times > 0) {
            count = deeds;
            end = first;
        }
    }
    uint32_t agent = action_begin;
    action_begin = behind_agent(reading, agent, end);
    uint32_t agent_end = action_begin;
    bool by_agent = agent_end > agent;
    agent += by_agent; /* 由 */
    if (!by_agent) {
        action_begin =
            routine_behind_owing(text, agent, count.begin < end ? count.begin : end, &agent_end);
        by_agent = agent_end > agent;
    }
    if (action_begin + 1 < end && text.data[action_begin] == U'一' && count.times == 0 &&
        (verb_of_duty_at(reading, action_begin + 1) ||
         (named_duty(text, action_begin + 1, end) && end - action_begin <= 6))) { /* 每月|一|通报 */
        count = (struct count){action_begin, action_begin + 1, 1, false};
        action_begin++;
    }
    uint32_t verb_at = routine_skip_words(text, action_begin, end, carriers);
    bool counted = count.times > 0 || period->times > 0;
    bool duty = verb_of_duty_at(reading, action_begin) || verb_of_duty_at(reading, verb_at) ||
                duty_behind_place(reading, action_begin, end) ||
                (period->fixed && verb_at > action_begin) ||
                (period->fixed && end - action_begin <= 4 && end < block_end &&
                 phrase_mark_at(text, end) == PHRASE_PAUSE &&
                 named_duty(text, action_begin, end)) || /* 每周一研判、每月一督查 */
                (period->bare && in_row_of_periods(text, period->begin)) ||
                (text.data[period->begin] == U'每' && verb_at > action_begin &&
                 phrase_word_before(text, verb_at, end, meetings) != NULL);
    if ((!counted && !duty) || end - period->end > LONGEST_ACTION + 16)
        return false;
    if (holds_amount(reading, period->end, end, &count))
        return false;
    struct span action = action_of(reading, by_agent ? action_begin : period->end, end, &count);
    uint32_t begin = period->begin;
    if (action.length == 0 && count.times > 0) { /* 安全检查每月一次 */
        uint32_t from =
            phrase_begin(text, block_begin, period->begin, PHRASE_CLAUSE | PHRASE_PAUSE);
        struct phrase before = phrase_trim(text, from, period->begin);
        if (is_done_oftener(text, before)) {
            if (last == NULL || reading_extent(reading, begin, end).begin > last->at.end + NEAR)
                return false;
            *routine = *last;
            routine->times = (int32_t)count.times;
            routine->at_least = count.at_least;
            routine->every = arena_copy(reading->arena, span_of(period->iso));
            routine->at = reading_extent(reading, begin, end);
            return true;
        }
        if (before.end == before.begin)
            before = kept_up_before(text, block_begin, from);
        if (before.end == before.begin)
            before = held_before(text, block_begin, from);
        if (before.end - before.begin > LONGEST_ACTION)
            return false;
        action = reading_text(
            reading, before.begin + phrase_word_length(text, before.begin, before.end, holding),
            before.end);
        begin = before.begin;
    }
    if (action.length == 0 || span_equal(action, SPAN("餐")))
        return false; /* 一日三餐 */
    struct span actor =
        by_agent ? reading_text(reading, agent, agent_end) : routine_actor(reading, begin);
    if (actor.length == 0)
        actor = routine_agent_behind(reading, end, block_end);
    if (begin == period->begin) {
        uint32_t from =
            phrase_begin(text, block_begin, period->begin, PHRASE_CLAUSE | PHRASE_PAUSE);
        from = routine_behind_label(text, from, begin);
        struct phrase before =
            phrase_trim(text, from, routine_without_introduction(text, from, begin));
        uint32_t object = routine_object_before(text, before.begin, before.end);
        struct buffer whole;
        buffer_init(&whole, reading->arena, 64, 4096);
        bool each = text.data[period->begin] == U'每'; /* not 一周一调度, which stands alone */
        if (each && object < before.end && before.end - object <= LONGEST_ACTOR) {
            buffer_append(&whole, reading_text(reading, object, before.end));
            buffer_append(&whole, action);
            action = buffer_span(&whole);
        } else if (each && object == before.end && before.end > before.begin &&
                   action.length <= 9 &&
                   routine_things(text, block_begin, &before,
                                  RUNE_AMONG(text.data[action_begin], U"巡检排监保清消养"))) {
            buffer_append(&whole, action);
            buffer_append(&whole, reading_text(reading, before.begin, before.end));
            action = buffer_span(&whole);
            actor = routine_agent_behind(reading, end, block_end);
        }
    }
    *routine = (struct routine){.action = action,
                                .actor = actor,
                                .times = (int32_t)((count.times > 1     ? count.times
                                                    : period->days > 1  ? period->days
                                                    : period->times > 0 ? period->times
                                                                        : 1) *
                                                   (occasions > 0 ? occasions : 1)),
                                .at_least = count.at_least,
                                .every = arena_copy(reading->arena, span_of(period->iso)),
                                .at = reading_extent(reading, begin, end)};
    return true;
}

static bool period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                      struct period *period)
{
    struct runes text = reading->text;
    switch (text.data[position]) {
    case U'每':
    case U'逐':
        return routine_each_period_at(text, position, limit, period);
    case U'双':
        return routine_double_period_at(text, position, limit, period);
    case U'按':
        return routine_by_period_at(text, position, limit, period);
    case U'全': /* 全年一总评, in a row of such */
        return in_row_of_periods(text, position) &&
               routine_paired_period_at(text, position, limit, period);
    case U'日':
    case U'周':
    case U'旬':
    case U'月':
    case U'季':
    case U'年':
        return bare_period_at(reading, position, limit, period);
    case U'一':
    case U'两':
    case U'三':
    case U'四':
    case U'五':
    case U'十':
        return routine_paired_period_at(text, position, limit, period);
    case U'半':
        return routine_paired_period_at(text, position, limit, period) ||
               bare_period_at(reading, position, limit, period);
    default:
        return false;
    }
}

/* “周会商、月研判”制度：工作组每周会商一次…: the short telling of a duty is none of its own. */
static bool tells_less(const struct routine *brief, const struct routine *full)
{
    enum { NEAR = 60 };
    return span_equal(brief->every, full->every) && brief->times == full->times &&
           brief->actor.length == 0 && full->at.begin - brief->at.end <= NEAR &&
           span_find(full->action, brief->action) < full->action.length;
}

static bool told_already(struct facts *facts, const struct routine *routine)
{
    for (size_t i = 0; i < facts->routine_count; i++) {
        struct routine *other = &facts->routines[i];
        if (span_equal(other->action, routine->action) &&
            span_equal(other->every, routine->every) && other->times == routine->times &&
            span_equal(other->actor, routine->actor))
            return true;
        if (tells_less(other, routine)) {
            *other = *routine;
            return true;
        }
    }
    return false;
}

void find_routines(const struct reading *reading, struct facts *facts)
{
    size_t capacity = 0;
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
            if (!told_already(facts, &routine)) {
                facts->routines =
                    arena_extend(reading->arena, facts->routines, facts->routine_count, &capacity,
                                 sizeof(*facts->routines));
                facts->routines[facts->routine_count++] = routine;
            }
            if (next > at)
                trigger_skip(&walk, next);
        }
    }
}

/* Words that promise and words that report. */
#include "facts/figure_promises.h"

#include "facts/figure_semblance.h"
#include "facts/figure_times.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

/* 较|上年提高, 从|目前的28%提升到: what is compared with dates nothing. */
static bool is_compared(struct runes text, uint32_t begin)
{
    static const struct runes marks = RUNES_ROW(U"比较从由");
    return begin > 0 && runes_hold(marks, text.data[begin - 1]);
}

/* 在稳定|现有|规模的基础上: what there is already, which more is built on. */
static bool is_ground(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { FURTHEST = 16 };
    static const struct runes grounds[] = {RUNES_ROW(U"基础上"), {NULL, 0}};
    uint32_t last = limit - begin > FURTHEST ? begin + FURTHEST : limit;
    last = phrase_end(text, begin, last, PHRASE_CLAUSE);
    return phrase_holds_word(text, begin, last, grounds);
}

/* 将|乐县: a name begins with the word. */
static bool begins_place(const struct reading *reading, const struct lexicon_hit *hit)
{
    const struct mention *place =
        reading->hits.kinds[hit->begin] &
                (LEXICON_KIND(LEXICON_PLACES) | LEXICON_KIND(LEXICON_PLACE_SHORT))
            ? reading_mention_at(reading, hit->begin, MENTION_PLACE)
            : NULL;
    return place != NULL && place->end > hit->end;
}

/* |将|4名嫌疑人抓获, |将|防汛作为首要任务: what something is done to, where 将 says no more than
 * 把; not 将于, 还将, 将继续把. */
static bool marks_object(const struct reading *reading, uint32_t at)
{
    enum { FURTHEST = 60 };
    static const struct runes ahead[] = {RUNES_ROW(U"还"),   RUNES_ROW(U"即"), RUNES_ROW(U"拟"),
                                         RUNES_ROW(U"计划"), RUNES_ROW(U"必"), RUNES_ROW(U"预计"),
                                         RUNES_ROW(U"也"),   {NULL, 0}};
    static const struct runes done[] = {RUNES_ROW(U"已"),   RUNES_ROW(U"已经"), RUNES_ROW(U"先后"),
                                        RUNES_ROW(U"成功"), RUNES_ROW(U"坚持"), RUNES_ROW(U"累计"),
                                        {NULL, 0}};
    static const struct runes verbs[] = {RUNES_ROW(U"作为"),
                                         RUNES_ROW(U"当作"),
                                         RUNES_ROW(U"当成"),
                                         RUNES_ROW(U"列为"),
                                         RUNES_ROW(U"列入"),
                                         RUNES_ROW(U"纳入"),
                                         RUNES_ROW(U"建在"),
                                         RUNES_ROW(U"设在"),
                                         RUNES_ROW(U"抓获"),
                                         RUNES_ROW(U"抓捕"),
                                         RUNES_ROW(U"转移"),
                                         RUNES_ROW(U"救出"),
                                         RUNES_ROW(U"送到"),
                                         RUNES_ROW(U"送往"),
                                         RUNES_ROW(U"送至"),
                                         RUNES_ROW(U"移交"),
                                         RUNES_ROW(U"承包给"),
                                         RUNES_ROW(U"流转给"),
                                         RUNES_ROW(U"出租给"),
                                         RUNES_ROW(U"租给"),
                                         RUNES_ROW(U"变成"),
                                         RUNES_ROW(U"变为"),
                                         RUNES_ROW(U"摆在"),
                                         RUNES_ROW(U"放在"),
                                         RUNES_ROW(U"融入"),
                                         RUNES_ROW(U"捐给"),
                                         RUNES_ROW(U"分成"),
                                         RUNES_ROW(U"划分为"),
                                         RUNES_ROW(U"查获"),
                                         RUNES_ROW(U"追回"),
                                         {NULL, 0}};
    static const struct runes taking[] = {
        RUNES_ROW(U"把"), RUNES_ROW(U"被"), RUNES_ROW(U"由"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t from = at > FURTHEST ? at - FURTHEST : 0, begin = at + 1;
    if (text.data[at] != U'将' || begin >= text.length ||
        phrase_word_before(text, from, at, ahead) != NULL)
        return false;
    if (phrase_word_before(text, from, at, done) != NULL)
        return true;
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin == begin; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY && reading->mentions[i].countable)
            return true;
    uint32_t limit = text.length - begin > FURTHEST ? begin + FURTHEST : text.length;
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    uint32_t verb = phrase_find_word(text, begin, end, verbs);
    return verb > begin + 1 && verb < end && !phrase_holds_word(text, begin, verb, taking);
}

/* 预计|累计|降水25毫米, 力争|累计|建成20座: a sum that is promised in the same clause. */
static bool sums_promise(struct runes text, uint32_t promise, uint32_t at)
{
    static const struct runes sums[] = {RUNES_ROW(U"累计"), RUNES_ROW(U"共计"), {NULL, 0}};
    return phrase_word_at(text, at, text.length, sums) != NULL &&
           phrase_end(text, promise, at, PHRASE_CLAUSE) == at;
}

/* 超|计划2亿元, 超过|预期目标: what was promised is left behind. */
static bool is_left_behind(struct runes text, uint32_t begin)
{
    static const struct runes beyond[] = {RUNES_ROW(U"超"),   RUNES_ROW(U"超过"),
                                          RUNES_ROW(U"超出"), RUNES_ROW(U"快于"),
                                          RUNES_ROW(U"高于"), {NULL, 0}};
    return phrase_word_before(text, 0, begin, beyond) != NULL;
}

/* The last word of the two lists in [begin, end): +1 target, -1 result, 0 none. */
int figure_promise_word(const struct reading *reading, uint32_t begin, uint32_t end, uint32_t *at)
{
    int found = 0;
    struct hit_walk walk =
        hit_walk(reading, begin, end,
                 LEXICON_KIND(LEXICON_TARGET_WORDS) | LEXICON_KIND(LEXICON_RESULT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        if (hit->end > end)
            continue;
        enum lexicon_category category = hit->category;
        if (category == LEXICON_TARGET_WORDS && !begins_place(reading, hit) &&
            !marks_object(reading, hit->begin) && !is_left_behind(reading->text, hit->begin) &&
            !figure_only_looks(reading->text, hit->begin, hit->end, end))
            found = 1;
        else if (category == LEXICON_RESULT_WORDS && !is_compared(reading->text, hit->begin) &&
                 !is_ground(reading->text, hit->end, end) &&
                 !(found > 0 && sums_promise(reading->text, *at, hit->begin)))
            found = -1;
        else
            continue;
        *at = hit->begin;
    }
    return found;
}

bool figure_expects_all(struct runes text, uint32_t begin, uint32_t end)
{
    enum { WORD = 2, YEAR = 4 };
    static const struct runes words[] = {RUNES_ROW(U"全年预计"), RUNES_ROW(U"预计全年"), {NULL, 0}};
    if (begin + WORD + YEAR < end && runes_at(text, begin, RUNES(U"预计")) &&
        (text.data[begin + WORD] == U'，' ||
         (rune_is_digit(text.data[begin + WORD]) && text.data[begin + WORD + YEAR] == U'年')))
        return true; /* 预计，2022年…；…, 预计2022年…；… */
    return phrase_holds_word(text, begin, end, words);
}

bool figure_expects(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"预计增长"),
                                         RUNES_ROW(U"预计完成"),
                                         RUNES_ROW(U"预计实现"),
                                         RUNES_ROW(U"预计达"),
                                         {NULL, 0}};
    return figure_expects_all(text, begin, end) || phrase_holds_word(text, begin, end, words);
}

/* 提出全县生产总值增长11%的目标: what stands behind says that it is one; 圆满完成年度目标任务 and
 * 完成全年目标任务的六成 that it was. */
bool figure_tells_goal(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes goals[] = {
        RUNES_ROW(U"的目标"), RUNES_ROW(U"目标任务"), RUNES_ROW(U"的奋斗目标"), {NULL, 0}};
    static const struct runes met[] = {
        RUNES_ROW(U"基本完成"),   RUNES_ROW(U"圆满完成"), RUNES_ROW(U"全面完成"),
        RUNES_ROW(U"超额完成"),   RUNES_ROW(U"顺利完成"), RUNES_ROW(U"较好完成"),
        RUNES_ROW(U"如期完成"),   RUNES_ROW(U"胜利完成"), RUNES_ROW(U"较好地完成"),
        RUNES_ROW(U"目标任务的"), RUNES_ROW(U"较好实现"), {NULL, 0}};
    return phrase_holds_word(text, begin, end, goals) && !phrase_holds_word(text, begin, end, met);
}

/* Where the clause of a position ends, with the next one where only a comma parts them. */
static uint32_t clause_behind(struct runes text, uint32_t at, uint32_t limit)
{
    uint32_t end = phrase_end(text, at, limit, PHRASE_CLAUSE);
    return end < limit && phrase_mark_at(text, end) == PHRASE_COMMA
               ? phrase_end(text, end + 1, limit, PHRASE_CLAUSE)
               : end;
}

/* 要 as a modal at a phrase's head or behind its subject: 要抓好, 全县要; not 主要, 重要, 要素. */
bool figure_orders(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes truths[] = {RUNES_ROW(U"是关键"),
                                          RUNES_ROW(U"是根本"),
                                          RUNES_ROW(U"是前提"),
                                          RUNES_ROW(U"是基础"),
                                          {NULL, 0}};
    static const struct runes nouns[] = {RUNES_ROW(U"要素"),
                                         RUNES_ROW(U"要求"),
                                         RUNES_ROW(U"要点"),
                                         RUNES_ROW(U"要件"),
                                         RUNES_ROW(U"要闻"),
                                         RUNES_ROW(U"要地"),
                                         RUNES_ROW(U"要领"),
                                         RUNES_ROW(U"要想"),
                                         RUNES_ROW(U"要说"),
                                         RUNES_ROW(U"要是"),
                                         RUNES_ROW(U"要不"),
                                         RUNES_ROW(U"要么"),
                                         RUNES_ROW(U"要强"),
                                         RUNES_ROW(U"要道"),
                                         RUNES_ROW(U"要务"),
                                         RUNES_ROW(U"要害"),
                                         RUNES_ROW(U"要塞"),
                                         RUNES_ROW(U"要好"),
                                         RUNES_ROW(U"要饭"), /* 比以前|要高出不少 */
                                         RUNES_ROW(U"要高出"),
                                         RUNES_ROW(U"要高得"),
                                         RUNES_ROW(U"要多出"),
                                         RUNES_ROW(U"要快得"),
                                         RUNES_ROW(U"要低得"),
                                         RUNES_ROW(U"要大得"),
                                         {NULL, 0}};
    if (runes_next(runes_slice(text, 0, end), begin, U'要') >= end)
        return false;
    static const struct runes cut[] = {
        RUNES_ROW(U"求真务实"), RUNES_ROW(U"务必"), RUNES_ROW(U"务实"), {NULL, 0}}; /* 要|务必 */
    static const struct runes bound = RUNES_ROW(U"主重需首必纪摘只概扼机次紧显险"); /* 机要 */
    for (uint32_t i = begin; i < end; i++) {
        if (text.data[i] == U'“') { /* what somebody says there orders nothing here */
            uint32_t closing = phrase_closing(text, i, end);
            i = closing < end ? closing : i;
            continue;
        }
        static const struct runes seeing[] = {RUNES_ROW(U"看到"),
                                              RUNES_ROW(U"清醒"),
                                              RUNES_ROW(U"认识到"),
                                              RUNES_ROW(U"正视"),
                                              {NULL, 0}};
        if (text.data[i] != U'要' ||
            (phrase_word_at(text, i, end, nouns) != NULL &&
             phrase_word_at(text, i + 1, end, cut) == NULL) ||
            phrase_word_at(text, i + 1, end, seeing) != NULL ||
            (i + 1 < end && phrase_mark_at(text, i + 1) & (PHRASE_COMMA | PHRASE_STOP)))
            continue; /* 客商抢着要，: no modal */
        if ((i > begin && runes_hold(bound, text.data[i - 1])) ||
            (i > begin + 1 && runes_at(text, i - 2, RUNES(U"预计要"))))
            continue; /* 预计|要|到8月底 */
        uint32_t stop = clause_behind(text, i, end),
                 truth = phrase_find_word(text, i, stop, truths);
        if (truth == stop)
            return true;
        i = truth; /* 产业要做强，加工|是关键 */
    }
    return false;
}

bool figure_is_turn(struct runes text, uint32_t begin, uint32_t end)
{
    enum { SHORTEST = 3, LONGEST = 12 };
    static const struct runes turns[] = {
        RUNES_ROW(U"更要"), RUNES_ROW(U"还要"), RUNES_ROW(U"也要"), RUNES_ROW(U"更得"), {NULL, 0}};
    static const struct runes ordering[] = {RUNES_ROW(U"要"),   RUNES_ROW(U"既"), RUNES_ROW(U"不"),
                                            RUNES_ROW(U"必须"), RUNES_ROW(U"全"), RUNES_ROW(U"各"),
                                            RUNES_ROW(U"我们"), {NULL, 0}};
    uint32_t limit = end - begin > LONGEST + 1 ? begin + LONGEST + 1 : end;
    uint32_t first = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    if (first == limit || first < begin + SHORTEST || phrase_mark_at(text, first) != PHRASE_COMMA ||
        phrase_word_at(text, begin, first, ordering) != NULL ||
        phrase_word_at(text, first + 1, end, turns) == NULL)
        return false;
    uint32_t second = phrase_end(text, first + 1, end, PHRASE_CLAUSE);
    return second <= first + 1 + LONGEST && second + 1 >= end;
}

bool figure_assigns(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes assigned[] = {
        RUNES_ROW(U"安排了"),   RUNES_ROW(U"部署了"),   RUNES_ROW(U"作了安排"),
        RUNES_ROW(U"作了部署"), RUNES_ROW(U"作出安排"), RUNES_ROW(U"作出部署"),
        RUNES_ROW(U"做了安排"), RUNES_ROW(U"做出部署"), RUNES_ROW(U"会议明确"),
        RUNES_ROW(U"会议要求"), RUNES_ROW(U"会议确定"), RUNES_ROW(U"会议提出"),
        RUNES_ROW(U"大会确定"), RUNES_ROW(U"大会提出"), RUNES_ROW(U"全会提出"),
        RUNES_ROW(U"方案明确"), RUNES_ROW(U"方案提出"), RUNES_ROW(U"方案要求"),
        RUNES_ROW(U"规划提出"), RUNES_ROW(U"规划明确"), RUNES_ROW(U"意见提出"),
        RUNES_ROW(U"意见明确"), RUNES_ROW(U"通知要求"), RUNES_ROW(U"通知明确"),
        RUNES_ROW(U"下发通知"), RUNES_ROW(U"制度规定"), RUNES_ROW(U"》提出"),
        RUNES_ROW(U"》明确"),   RUNES_ROW(U"》要求"),   {NULL, 0}};
    return phrase_holds_word(text, begin, end, assigned);
}

/* 他建议，由市财政列支2000万元: what is proposed; not 代表建议. */
bool figure_proposes(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes verbs[] = {RUNES_ROW(U"建议"), RUNES_ROW(U"提议"), {NULL, 0}};
    static const struct runes following = RUNES_ROW(U"，：由将把对从在以尽加设建增");
    static const struct runes nouns = RUNES_ROW(U"表案条件项的、提复");
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, verbs)) + 2 < end; at += 2)
        if (runes_hold(following, text.data[at + 2]) &&
            !(at > begin && runes_hold(nouns, text.data[at - 1])))
            return true;
    return false;
}

bool figure_is_due_by(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 16 };
    static const struct runes deeds[] = {
        RUNES_ROW(U"开工"), RUNES_ROW(U"完工"), RUNES_ROW(U"完成"), RUNES_ROW(U"竣工"),
        RUNES_ROW(U"投用"), RUNES_ROW(U"投产"), RUNES_ROW(U"建成"), RUNES_ROW(U"投入使用"),
        RUNES_ROW(U"交付"), RUNES_ROW(U"办结"), RUNES_ROW(U"到位"), {NULL, 0}};
    const struct mention *time = reading_mention_at(reading, begin, MENTION_TIME);
    return time != NULL && time->deadline && end - begin <= LONGEST && time->end < end &&
           runes_end_with(runes_slice(reading->text, time->begin, time->end), RUNES(U"前")) &&
           phrase_word_before(reading->text, time->end, end, deeds) != NULL &&
           !figure_time_of(reading, time).past;
}

/* 其余2件|确保年底前完成, 5个项目|将于6月开工: the promise stands behind, with nothing counted in
 * it. */
bool figure_promises_behind(const struct reading *reading, uint32_t end, uint32_t limit)
{
    enum { FURTHEST = 10 };
    static const struct runes promises[] = {
        RUNES_ROW(U"确保"), RUNES_ROW(U"力争"), RUNES_ROW(U"计划于"), RUNES_ROW(U"将于"),
        RUNES_ROW(U"将在"), RUNES_ROW(U"预计"), RUNES_ROW(U"必须"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t last = phrase_end(text, end, limit, PHRASE_CLAUSE);
    bool due = false;
    for (uint32_t i = reading_mention_from(reading, end);
         i < reading->mention_count && reading->mentions[i].begin < last; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_TIME && mention->type != MENTION_PLACE)
            return false;
        due |= mention->type == MENTION_TIME && mention->deadline &&
               runes_end_with(runes_slice(text, mention->begin, mention->end), RUNES(U"前")) &&
               !figure_time_of(reading, mention).past;
    }
    if (due)
        return true; /* 剩余3件投诉件|4月底前|办结 */
    uint32_t furthest = end + FURTHEST < last ? end + FURTHEST : last;
    return end < furthest && phrase_find_word(text, end, furthest, promises) < furthest;
}

/* 主要预期目标是, 重点做好以下九方面工作: from here on the text says what shall be done. */
bool figure_opens_plan(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"预期目标"),
                                         RUNES_ROW(U"主要目标"),
                                         RUNES_ROW(U"奋斗目标"),
                                         RUNES_ROW(U"工作目标"),
                                         RUNES_ROW(U"发展目标"),
                                         RUNES_ROW(U"做好以下"),
                                         RUNES_ROW(U"抓好以下"),
                                         RUNES_ROW(U"总体要求"),
                                         RUNES_ROW(U"实现上述目标"),
                                         RUNES_ROW(U"主要任务是"),
                                         RUNES_ROW(U"主要任务为"),
                                         RUNES_ROW(U"重点任务是"),
                                         RUNES_ROW(U"总体目标是"),
                                         RUNES_ROW(U"实事项目是"),
                                         RUNES_ROW(U"实事是"),
                                         RUNES_ROW(U"实事项目为"),
                                         {NULL, 0}};
    static const struct runes kept[] = {RUNES_ROW(U"完成了"),
                                        RUNES_ROW(U"圆满完成"),
                                        RUNES_ROW(U"较好完成"),
                                        RUNES_ROW(U"较好地完成"),
                                        RUNES_ROW(U"全面完成"),
                                        RUNES_ROW(U"实现了"),
                                        RUNES_ROW(U"任务是总结"),
                                        RUNES_ROW(U"任务是回顾"),
                                        RUNES_ROW(U"任务是传达"),
                                        RUNES_ROW(U"任务是学习"),
                                        RUNES_ROW(U"任务是贯彻"),
                                        RUNES_ROW(U"任务是深入"),
                                        RUNES_ROW(U"任务是认真"),
                                        RUNES_ROW(U"任务是分析"),
                                        RUNES_ROW(U"任务是研究"),
                                        RUNES_ROW(U"任务是通报"),
                                        RUNES_ROW(U"任务是动员"),
                                        RUNES_ROW(U"任务是安排"),
                                        RUNES_ROW(U"任务是部署"),
                                        RUNES_ROW(U"会议的主要任务"),
                                        {NULL, 0}}; /* what a meeting is held for */
    enum { LONGEST_HOLD = 16 }; /* 紧扣|全年各项|工作目标，: held in view, not announced */
    const uint32_t first = phrase_find_word(text, begin, end, words);
    if (first == end || phrase_holds_word(text, begin, end, kept))
        return false;
    for (uint32_t at = first; (at = phrase_find_word(text, at, end, words)) < end; at++) {
        uint32_t from = at - begin > LONGEST_HOLD ? at - LONGEST_HOLD : begin;
        from = phrase_begin(text, from, at, PHRASE_CLAUSE | PHRASE_PAUSE);
        uint32_t mark = phrase_end(text, at, end, PHRASE_CLAUSE);
        if (mark == end || phrase_mark_at(text, mark) != PHRASE_COMMA ||
            !phrase_holds_word(text, from, at, figure_held_goals()))
            return true;
    }
    return false;
}

bool figure_aims_at(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { NEAR = 8, WORD = 2 };
    static const struct runes aims[] = {
        RUNES_ROW(U"锚定"), RUNES_ROW(U"瞄准"), RUNES_ROW(U"冲刺"), {NULL, 0}};
    uint32_t near = begin - clause > NEAR ? clause + NEAR : begin;
    uint32_t at = phrase_find_word(text, clause, near, aims);
    return at + WORD < begin && at < near;
}

/* Words that also tell of what was done, of a year gone. */
bool figure_is_soft_promise(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes words[] = {RUNES_ROW(U"安排"), RUNES_ROW(U"努力"), RUNES_ROW(U"奋力"),
                                         RUNES_ROW(U"确保"), RUNES_ROW(U"争取"), RUNES_ROW(U"瞄准"),
                                         RUNES_ROW(U"锁定"), RUNES_ROW(U"铺排"), RUNES_ROW(U"年内"),
                                         {NULL, 0}};
    return phrase_word_at(text, at, limit, words) != NULL;
}

/* Whether what stands behind in the clause says that it is done: …已全部竣工. */
bool figure_is_done(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes done[] = {
        RUNES_ROW(U"已全部"), RUNES_ROW(U"已全面"), RUNES_ROW(U"已经"), RUNES_ROW(U"均已"),
        RUNES_ROW(U"都已"),   RUNES_ROW(U"现已"),   {NULL, 0}};
    enum { FURTHEST = 20 };
    uint32_t end =
        phrase_end(text, begin, begin + FURTHEST < limit ? begin + FURTHEST : limit, PHRASE_CLAUSE);
    return phrase_holds_word(text, begin, end, done);
}

/* 从目前的|28%|提升到45%: what it rises from is there already. */
bool figure_rises_from(const struct reading *reading, uint32_t clause, uint32_t begin)
{
    enum { LONGEST_TIME = 9 };
    static const struct runes from[] = {RUNES_ROW(U"从"), RUNES_ROW(U"由"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t since = begin - clause > LONGEST_TIME ? begin - LONGEST_TIME : clause;
    static const struct runes before[] = {
        RUNES_ROW(U"由原来的"), RUNES_ROW(U"从原来的"), RUNES_ROW(U"由过去的"),
        RUNES_ROW(U"从过去的"), RUNES_ROW(U"由现在的"), RUNES_ROW(U"从现在的"),
        RUNES_ROW(U"由现行的"), RUNES_ROW(U"从现行的"), {NULL, 0}};
    if (phrase_word_before(text, clause, begin, before) != NULL)
        return true;
    uint32_t at = phrase_find_word(text, since, begin, from);
    return at < begin &&
           (at + 1 == begin || (text.data[begin - 1] == U'的' &&
                                reading_mention_at(reading, at + 1, MENTION_TIME) != NULL));
}

/* 办法推行三个月来，窗口平均等候时间…: what has been since then. */
bool figure_tells_since(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes since[] = {
        RUNES_ROW(U"以来，"), RUNES_ROW(U"月来，"), RUNES_ROW(U"年来，"), {NULL, 0}};
    return phrase_holds_word(text, begin, end, since);
}

/* 八成以上的茶园换上了|新品种: told as done in the clause, where only the paragraph gives orders.
 */
bool figure_has_happened(struct runes text, uint32_t clause, uint32_t limit)
{
    uint32_t end = phrase_end(text, clause, limit, PHRASE_CLAUSE);
    for (uint32_t at = clause + 1; at + 1 < end; at++)
        if (text.data[at] == U'了' && text.data[at + 1] != U'解' && text.data[at - 1] != U'为')
            return true;
    return false;
}

const struct runes *figure_task_word(struct runes text, uint32_t clause, uint32_t begin,
                                     uint32_t end, uint32_t limit)
{
    static const struct runes tasks[] = {RUNES_ROW(U"考核指标"), RUNES_ROW(U"年度任务"),
                                         RUNES_ROW(U"目标任务"), RUNES_ROW(U"计划任务"),
                                         RUNES_ROW(U"任务"),     {NULL, 0}};
    static const struct runes done[] = {RUNES_ROW(U"完成"),     RUNES_ROW(U"已完成"),
                                        RUNES_ROW(U"实际完成"), RUNES_ROW(U"超额完成"),
                                        RUNES_ROW(U"全年完成"), {NULL, 0}};
    bool behind = end + 1 < limit && phrase_mark_at(text, end) == PHRASE_COMMA &&
                  phrase_word_at(text, end + 1, limit, done) != NULL;
    const struct runes *task = behind ? phrase_word_before(text, clause, begin, tasks) : NULL;
    return task != NULL && phrase_word_before(text, clause, begin - task->length, done) != NULL
               ? NULL /* 已完成任务|37亿元，完成全年任务的六成 */
               : task;
}

bool figure_tells_goal_met(struct runes text, uint32_t begin, uint32_t end, uint32_t at)
{
    static const struct runes meeting[] = {RUNES_ROW(U"实现"),     RUNES_ROW(U"如期实现"),
                                           RUNES_ROW(U"提前实现"), RUNES_ROW(U"顺利实现"),
                                           RUNES_ROW(U"圆满实现"), {NULL, 0}};
    uint32_t clause = phrase_begin(text, begin, at, PHRASE_CLAUSE);
    return runes_at(text, at, RUNES(U"目标")) && at + 2 == end && clause > begin &&
           phrase_word_at(text, clause, at, meeting) != NULL;
}

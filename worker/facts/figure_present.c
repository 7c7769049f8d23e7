/* Counts of people that are no claim, by the words around them in their clause. */
#include "facts/figure_present.h"

#include "facts/phrase.h"

static bool is_of_people(const struct mention *mention)
{
    static const struct span people[] = {
        SPAN_ROW("名"), SPAN_ROW("位"), SPAN_ROW("人"), SPAN_ROW("户"), {NULL, 0}};
    return mention->countable && span_is_word(mention->unit, people);
}

/* 为|10名|“种粮能手”和|8名|“致富能人”颁发奖牌: those whom honours are given to. */
static bool is_honoured(const struct reading *reading, const struct mention *mention,
                        uint32_t clause, uint32_t limit)
{
    enum { FURTHEST = 30, TO_FURTHEST = 40 };
    static const struct runes honours[] = {
        RUNES_ROW(U"颁发"), RUNES_ROW(U"颁奖"), RUNES_ROW(U"颁授"), RUNES_ROW(U"授牌"),
        RUNES_ROW(U"授予"), RUNES_ROW(U"授奖"), RUNES_ROW(U"佩戴"), RUNES_ROW(U"献花"),
        RUNES_ROW(U"献上"), RUNES_ROW(U"送上"), RUNES_ROW(U"赠送"), RUNES_ROW(U"发放证书"),
        {NULL, 0}};
    static const struct runes to = RUNES_ROW(U"为给向"), joints = RUNES_ROW(U"和与及、");
    static const struct runes bound = RUNES_ROW(U"成作称认分因约均仅高低多");
    struct runes text = reading->text;
    uint32_t last = limit - mention->end > FURTHEST ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    if (!phrase_holds_word(text, mention->end, last, honours))
        return false;
    uint32_t from = mention->begin - clause > TO_FURTHEST ? mention->begin - TO_FURTHEST : clause;
    bool joined = mention->begin > from && runes_hold(joints, text.data[mention->begin - 1]);
    for (uint32_t at = mention->begin; at > from; at--)
        if (runes_hold(to, text.data[at - 1]) &&
            !(at - 1 > clause && runes_hold(bound, text.data[at - 2])) &&
            (at == mention->begin ||
             (joined && reading_mention_at(reading, at, MENTION_QUANTITY) != NULL)))
            return true;
    return false;
}

/* 来自甲国、乙国等9个国家以及国内5个省的|3000余名|选手, 邀请甲大学、乙学院的|6名|讲师: those of
 * whom it is told where they come from. */
static bool comes_from(const struct reading *reading, const struct mention *mention,
                       uint32_t clause)
{
    static const struct runes leads[] = {RUNES_ROW(U"来自"), RUNES_ROW(U"邀请"), {NULL, 0}};
    static const struct runes hedges = RUNES_ROW(U"近约超逾");
    struct runes text = reading->text;
    uint32_t begin = mention->begin;
    begin -= begin > clause && runes_hold(hedges, text.data[begin - 1]);
    return begin > clause && text.data[begin - 1] == U'的' &&
           phrase_holds_word(text, clause, begin, leads);
}

/* |20多名|摄影师组成的采风团: those of whom a group is made. */
static bool makes_up(struct runes text, const struct mention *mention, uint32_t limit)
{
    enum { FURTHEST = 14 };
    static const struct runes made[] = {RUNES_ROW(U"组成的"), {NULL, 0}};
    uint32_t last = limit - mention->end > FURTHEST ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    return phrase_holds_word(text, mention->end, last, made);
}

/* 出席会议的区委委员|31名, 应到代表|180名: who was or should be present. */
static bool is_attendance(struct runes text, uint32_t clause, uint32_t begin)
{
    static const struct runes present[] = {RUNES_ROW(U"出席"),           RUNES_ROW(U"列席"),
                                           RUNES_ROW(U"应到"),           RUNES_ROW(U"实到"),
                                           RUNES_ROW(U"应出席"),         RUNES_ROW(U"实际出席"),
                                           RUNES_ROW(U"到会"),           RUNES_ROW(U"参加会议"),
                                           RUNES_ROW(U"参会"),           RUNES_ROW(U"大会应到"),
                                           RUNES_ROW(U"大会应出席"),     RUNES_ROW(U"会议应到"),
                                           RUNES_ROW(U"会议应出席"),     RUNES_ROW(U"本次会议应到"),
                                           RUNES_ROW(U"本次会议应出席"), {NULL, 0}};
    static const struct runes due[] = {
        RUNES_ROW(U"应到"), RUNES_ROW(U"实到"), RUNES_ROW(U"应出席"), {NULL, 0}};
    static const struct runes absent[] = {
        RUNES_ROW(U"请假"), RUNES_ROW(U"缺席"), RUNES_ROW(U"未到"), {NULL, 0}};
    return phrase_word_at(text, clause, begin, present) != NULL ||
           phrase_word_before(text, clause, begin, absent) != NULL ||
           phrase_holds_word(text, clause, begin, due);
}

/* 代表名额为|212名|，实有代表|210名|，…，符合法定人数: the roll of an assembly that is told to make
 * a quorum; `limit` is the sentence's end. */
static bool is_on_roll(struct runes text, const struct mention *mention, uint32_t clause,
                       uint32_t limit)
{
    enum { FURTHEST = 100 };
    static const struct runes members[] = {
        RUNES_ROW(U"代表"), RUNES_ROW(U"委员"), RUNES_ROW(U"会员"), {NULL, 0}};
    static const struct runes quorum[] = {
        RUNES_ROW(U"法定人数"), RUNES_ROW(U"规定人数"), {NULL, 0}};
    uint32_t last = limit - mention->end > FURTHEST ? mention->end + FURTHEST : limit;
    return phrase_holds_word(text, clause, mention->begin, members) &&
           phrase_holds_word(text, mention->end, last, quorum);
}

/* 知名画家|30余人|到青山县写生: those who come to look or to perform; not whom somebody sends. */
static bool pays_visit(struct runes text, const struct mention *mention, uint32_t clause,
                       uint32_t limit)
{
    enum { FURTHEST = 30 };
    static const struct runes going[] = {RUNES_ROW(U"来到"), RUNES_ROW(U"走进"), RUNES_ROW(U"前往"),
                                         RUNES_ROW(U"应邀"), RUNES_ROW(U"赴"),   RUNES_ROW(U"到"),
                                         RUNES_ROW(U"在"),   {NULL, 0}};
    static const struct runes visits[] = {
        RUNES_ROW(U"采风"), RUNES_ROW(U"写生"), RUNES_ROW(U"参观"), RUNES_ROW(U"考察"),
        RUNES_ROW(U"观摩"), RUNES_ROW(U"慰问"), RUNES_ROW(U"采访"), RUNES_ROW(U"调研"),
        RUNES_ROW(U"视察"), RUNES_ROW(U"研学"), {NULL, 0}};
    static const struct runes sending[] = {
        RUNES_ROW(U"组织"), RUNES_ROW(U"选派"), RUNES_ROW(U"选送"), RUNES_ROW(U"安排"),
        RUNES_ROW(U"派出"), RUNES_ROW(U"邀请"), RUNES_ROW(U"吸引"), RUNES_ROW(U"接待"),
        RUNES_ROW(U"先后"), RUNES_ROW(U"累计"), RUNES_ROW(U"共"),   {NULL, 0}};
    uint32_t last = limit - mention->end > FURTHEST ? mention->end + FURTHEST : limit;
    last = phrase_end(text, mention->end, last, PHRASE_CLAUSE);
    return phrase_word_at(text, mention->end, last, going) != NULL &&
           phrase_holds_word(text, mention->end, last, visits) &&
           !phrase_holds_word(text, clause, mention->begin, sending);
}

bool figure_counts_present(const struct reading *reading, const struct mention *mention,
                           uint32_t clause, uint32_t limit)
{
    return is_attendance(reading->text, clause, mention->begin) ||
           (is_of_people(mention) &&
            (is_honoured(reading, mention, clause, limit) || comes_from(reading, mention, clause) ||
             is_on_roll(reading->text, mention, clause, limit) ||
             pays_visit(reading->text, mention, clause, limit) ||
             makes_up(reading->text, mention, limit)));
}

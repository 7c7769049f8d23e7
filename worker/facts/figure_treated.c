/* A count behind 对 whose things are worked on: 对13个村、230户农户进行污染整治. The work stands
 * at the clause's end and belongs to each of the counts. */
#include "facts/figure_treated.h"

#include "facts/figure_lead.h"
#include "facts/figure_text.h"

/* The verbs that the work on things stands behind. */
static const struct runes doing[] = {
    RUNES_ROW(U"进行了"), RUNES_ROW(U"实施了"), RUNES_ROW(U"开展了"),
    RUNES_ROW(U"进行"),   RUNES_ROW(U"实施"),   RUNES_ROW(U"开展"),
    RUNES_ROW(U"予以"),   RUNES_ROW(U"加以"),   {NULL, 0}};

/* What takes the things that something concerns, with its adverb. */
static const struct runes concerns[] = {RUNES_ROW(U"共涉及"),
                                        RUNES_ROW(U"已涉及"),
                                        RUNES_ROW(U"将涉及"),
                                        RUNES_ROW(U"涉及"),
                                        {NULL, 0}};

/* 对|13个|村: where in the clause before the count the 对 stands that takes it; its begin where
 * none does. */
static uint32_t taken_from(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { FURTHEST = 30 };
    static const struct runes bound = RUNES_ROW(U"针面绝反核校相应结比"),
                              names = RUNES_ROW(U"口接外象标照比于");
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    for (uint32_t at = begin; at > from; at--)
        if (text.data[at - 1] == U'对' && !runes_hold(names, text.data[at]) &&
            !(at - 1 > clause && runes_hold(bound, text.data[at - 2])))
            return at - 1;
    return begin;
}

/* 进行|全面|加固改造: the work that ends the clause at `end`; empty where none does. */
static struct phrase work_at(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 8 };
    static const struct runes manners[] = {
        RUNES_ROW(U"全面"), RUNES_ROW(U"集中"), RUNES_ROW(U"统一"),
        RUNES_ROW(U"系统"), RUNES_ROW(U"彻底"), RUNES_ROW(U"整体"),
        RUNES_ROW(U"逐一"), RUNES_ROW(U"分批"), {NULL, 0}};
    static const struct runes works[] = {
        RUNES_ROW(U"改造"), RUNES_ROW(U"整治"), RUNES_ROW(U"维修"), RUNES_ROW(U"更换"),
        RUNES_ROW(U"加固"), RUNES_ROW(U"修缮"), RUNES_ROW(U"升级"), RUNES_ROW(U"提升"),
        RUNES_ROW(U"治理"), RUNES_ROW(U"绿化"), RUNES_ROW(U"扩建"), RUNES_ROW(U"改建"),
        RUNES_ROW(U"养护"), RUNES_ROW(U"修复"), RUNES_ROW(U"清理"), RUNES_ROW(U"清淤"),
        RUNES_ROW(U"轮训"), RUNES_ROW(U"培训"), RUNES_ROW(U"拆除"), RUNES_ROW(U"硬化"),
        RUNES_ROW(U"亮化"), RUNES_ROW(U"美化"), RUNES_ROW(U"救助"), RUNES_ROW(U"补助"),
        RUNES_ROW(U"奖补"), RUNES_ROW(U"重建"), RUNES_ROW(U"搬迁"), RUNES_ROW(U"整修"),
        RUNES_ROW(U"翻修"), RUNES_ROW(U"整改"), RUNES_ROW(U"疏浚"), RUNES_ROW(U"关停"),
        RUNES_ROW(U"取缔"), RUNES_ROW(U"收储"), {NULL, 0}};
    struct phrase none = {end, end};
    uint32_t at = phrase_find_word(text, begin, end, doing);
    at += phrase_word_length(text, at, end, doing);
    at += phrase_word_length(text, at, end, manners);
    return end > at && end - at <= LONGEST && phrase_word_before(text, at, end, works) != NULL &&
                   phrase_is_han(text, (struct phrase){at, end})
               ? (struct phrase){at, end}
               : none;
}

/* The things of the count that ends at `begin`, in a clause that ends at `end`: up to the next
 * count of a row, or to the verb of the work; empty where they have no name. */
static struct phrase things_of(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 26 };
    static const struct runes joints = RUNES_ROW(U"、和与及");
    struct runes text = reading->text;
    struct phrase none = {end, end};
    uint32_t stop = phrase_find_word(text, begin, end, doing);
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < stop; i++) {
        const struct mention *next = &reading->mentions[i];
        if (next->type != MENTION_QUANTITY)
            continue;
        if (!next->countable || !runes_hold(joints, text.data[next->begin - 1]))
            return none;
        stop = next->begin - 1;
    }
    struct phrase things = phrase_trim(text, begin, stop);
    return things.end - things.begin <= LONGEST ? things : none;
}

/* 把|800亩|荒山|承包给大户: the land and how it is let behind the amount; both empty where it is
 * not.
 */
static bool is_let(struct runes text, uint32_t clause, const struct mention *mention,
                   struct phrase *land, struct phrase *letting)
{
    enum { NEAR = 10, LAND_LEAST = 2, LAND_MOST = 6 };
    static const struct span areas[] = {SPAN_ROW("亩"), SPAN_ROW("公顷"), {NULL, 0}};
    static const struct runes taking[] = {RUNES_ROW(U"把"), RUNES_ROW(U"将"), {NULL, 0}};
    static const struct runes verbs[] = {RUNES_ROW(U"流转"), RUNES_ROW(U"承包"), RUNES_ROW(U"出租"),
                                         RUNES_ROW(U"转包"), RUNES_ROW(U"租赁"), RUNES_ROW(U"托管"),
                                         {NULL, 0}};
    uint32_t begin = mention->begin, end = mention->end;
    uint32_t near = begin - clause > NEAR ? begin - NEAR : clause;
    if (mention->type != MENTION_QUANTITY || !span_is_word(mention->unit, areas) ||
        !phrase_holds_word(text, near, begin, taking))
        return false;
    uint32_t limit = text.length - end > LAND_MOST + 2 ? end + LAND_MOST + 2 : text.length;
    uint32_t verb = phrase_find_word(text, end, limit, verbs);
    *land = (struct phrase){end, verb};
    *letting = (struct phrase){verb, verb + 2};
    static const struct runes away[] = {
        RUNES_ROW(U"给"), RUNES_ROW(U"出"), RUNES_ROW(U"到"), RUNES_ROW(U"经营"), {NULL, 0}};
    return verb < limit && verb >= end + LAND_LEAST && phrase_is_han(text, *land) &&
           (letting->end >= text.length || phrase_mark_at(text, letting->end) != 0 ||
            phrase_word_at(text, letting->end, text.length, away) != NULL);
}

bool figure_is_treated(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence)
{
    struct runes text = reading->text;
    struct phrase land, letting;
    if (!mention->countable &&
        is_let(text, phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE), mention,
               &land, &letting))
        return true;
    if (!mention->countable || mention->end >= sentence->end ||
        !rune_is_han(text.data[mention->end]) || text.data[mention->end] == U'的' ||
        text.data[mention->end] == U'以')
        return false; /* 对销量500台以上的企业给予… */
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    uint32_t taken = taken_from(text, clause, mention->begin);
    if (taken == mention->begin || (taken > clause && text.data[taken - 1] == U'正'))
        return false; /* 正|对52条道路进行改造: still going on */
    uint32_t end = phrase_end(text, mention->end, sentence->end, PHRASE_CLAUSE);
    return phrase_has_words(work_at(text, mention->end, end)) &&
           phrase_has_words(things_of(reading, mention->end, end));
}

/* 项目|共|涉及: where what concerns them ends, right before the word and its adverb; the clause's
 * begin where nothing is named. */
static uint32_t concerning(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { SUBJECT_LEAST = 2, SUBJECT_MOST = 20 };
    static const struct runes bound = RUNES_ROW(U"并还中均也只仅计且的");
    const struct runes *word = phrase_word_before(text, clause, begin, concerns);
    uint32_t end = word != NULL ? begin - word->length : clause;
    return end >= clause + SUBJECT_LEAST && end - clause <= SUBJECT_MOST &&
                   rune_is_han(text.data[end - 1]) && !runes_hold(bound, text.data[end - 1])
               ? end
               : clause;
}

bool figure_is_concerned(const struct reading *reading, const struct mention *mention,
                         uint32_t clause, uint32_t limit)
{
    enum { NOUN_MOST = 8 };
    struct runes text = reading->text;
    bool pair = reading_mention_at(reading, mention->end, MENTION_QUANTITY) != NULL;
    if (pair && mention->countable &&
        phrase_word_at(text, clause, mention->begin, concerns) != NULL)
        return true;
    if (!mention->countable || concerning(text, clause, mention->begin) == clause)
        return false;
    uint32_t end = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    return pair || (end > mention->end && end - mention->end <= NOUN_MOST &&
                    phrase_is_han(text, (struct phrase){mention->end, end}) &&
                    runes_next(runes_slice(text, 0, end), mention->end, U'的') == end);
}

/* What concerns the things of the count, and they. */
static struct span concerned(const struct figure_reader *reader, const struct amount *amount)
{
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    if (phrase_is_word(text, amount->before, concerns) && figure_last_subject(reader).length > 0)
        return figure_join(
            reading->arena, /* 改造项目3个|涉及|9所学校 */
            figure_join(reading->arena, figure_last_subject(reader), SPAN("涉及")),
            figure_text_of(reader, phrase_trim(text, amount->end, amount->behind.end)));
    uint32_t place = 0, end = concerning(text, amount->clause_begin, amount->begin);
    if (end == amount->clause_begin || amount->before.begin != amount->clause_begin ||
        !figure_is_concerned(reading, amount->mention, amount->clause_begin, text.length))
        return (struct span){NULL, 0};
    struct phrase subject =
        figure_without_lead(reading, (struct phrase){amount->clause_begin, end}, &place);
    struct phrase things = {amount->end, phrase_end(text, amount->end, text.length, PHRASE_CLAUSE)};
    struct span name = figure_join(reading->arena, figure_text_of(reader, subject), SPAN("涉及"));
    return reading_mention_at(reading, amount->end, MENTION_QUANTITY) != NULL
               ? name
               : figure_join(reading->arena, name, figure_text_of(reader, things));
}

struct span figure_treated_told(const struct figure_reader *reader, const struct amount *amount)
{
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    struct span none = {NULL, 0};
    struct phrase land, letting;
    if (!amount->mention->countable)
        return is_let(text, amount->clause_begin, amount->mention, &land, &letting)
                   ? figure_join(reading->arena, figure_text_of(reader, letting),
                                 figure_text_of(reader, land))
                   : none;
    if (taken_from(text, amount->clause_begin, amount->begin) == amount->begin)
        return concerned(reader, amount);
    uint32_t end = phrase_end(text, amount->end, text.length, PHRASE_CLAUSE);
    struct phrase work = work_at(text, amount->end, end),
                  things = things_of(reading, amount->end, end);
    return phrase_has_words(work) && phrase_has_words(things)
               ? figure_join(reading->arena, figure_text_of(reader, things),
                             figure_text_of(reader, work))
               : none;
}

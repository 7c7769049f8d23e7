/* 36个行业有|28个|实现增长: the things are named with the first count, and what the second one
 * counts them by stands behind it. Where that is a size (产值超亿元), it goes before the things. */
#include "facts/figure_among.h"

#include "facts/figure_lead.h"
#include "facts/figure_text.h"

/* Where the 有 before the amount begins; its begin where none stands there. */
static uint32_t before_having(struct runes text, const struct amount *amount)
{
    static const struct runes having[] = {RUNES_ROW(U"已有"), RUNES_ROW(U"仅有"),
                                          RUNES_ROW(U"只有"), RUNES_ROW(U"就有"),
                                          RUNES_ROW(U"有"),   {NULL, 0}};
    uint32_t begin = amount->mention->begin, from = begin > 2 ? begin - 2 : 0;
    const struct runes *word = phrase_word_before(text, from, begin, having);
    return word != NULL ? begin - word->length : begin;
}

/* The things that are counted on [.., end), of the same unit, or without a count before 中. */
static struct phrase things_before(const struct figure_reader *reader,
                                   const struct stretch *sentence, const struct amount *amount,
                                   uint32_t end)
{
    enum { SHORTEST = 2, LONGEST = 12, LEAD = 4 };
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    struct phrase none = {end, end};
    uint32_t at = end;
    if (at > sentence->begin && phrase_mark_at(text, at - 1) == PHRASE_COMMA)
        at--;
    bool among = at > sentence->begin && text.data[at - 1] == U'中';
    if (!among && at < end)
        return none;
    at -= among ? 1 : 0;
    uint32_t from = at - sentence->begin > LONGEST + LEAD ? at - LONGEST - LEAD : sentence->begin;
    from = phrase_begin(text, from, at, PHRASE_CLAUSE | PHRASE_PAUSE);
    struct phrase things = {from, at};
    bool counted = false;
    for (uint32_t i = reading_mention_from(reading, from);
         i < reading->mention_count && reading->mentions[i].begin < at; i++)
        if (reading->mentions[i].type == MENTION_QUANTITY && reading->mentions[i].end < at) {
            things.begin = reading->mentions[i].end;
            counted = span_equal(reading->mentions[i].unit, amount->mention->unit);
        }
    if (!counted) {
        uint32_t place = 0;
        if (!among || things.begin > from)
            return none;
        things = figure_without_lead(reading, things, &place);
    }
    uint32_t length = things.end - things.begin;
    return things.end > things.begin && length >= SHORTEST && length <= LONGEST &&
                   phrase_is_han(text, things)
               ? things
               : none;
}

/* Whether it is told of things, and does not name others: 产值超亿元, 完成任务. */
static bool is_told_of_things(struct runes text, struct phrase words, bool measured)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"实现"), RUNES_ROW(U"完成"), RUNES_ROW(U"增长"), RUNES_ROW(U"下降"),
        RUNES_ROW(U"高于"), RUNES_ROW(U"低于"), RUNES_ROW(U"快于"), RUNES_ROW(U"好于"),
        RUNES_ROW(U"优于"), RUNES_ROW(U"超过"), RUNES_ROW(U"达到"), RUNES_ROW(U"达标"),
        RUNES_ROW(U"开工"), RUNES_ROW(U"竣工"), RUNES_ROW(U"投产"), RUNES_ROW(U"通过"),
        RUNES_ROW(U"列入"), RUNES_ROW(U"荣获"), RUNES_ROW(U"获得"), RUNES_ROW(U"进入"),
        RUNES_ROW(U"入选"), RUNES_ROW(U"保持"), RUNES_ROW(U"同比"), RUNES_ROW(U"签约"),
        RUNES_ROW(U"落地"), RUNES_ROW(U"启动"), RUNES_ROW(U"建成"), RUNES_ROW(U"正在"),
        RUNES_ROW(U"跑赢"), RUNES_ROW(U"脱贫"), RUNES_ROW(U"出列"), RUNES_ROW(U"退出"),
        RUNES_ROW(U"居全"), RUNES_ROW(U"超额"), RUNES_ROW(U"提前"), {NULL, 0}};
    return phrase_is_han(text, (struct phrase){words.begin, words.begin + 1}) &&
           text.data[words.begin] != U'的' &&
           (measured || phrase_word_at(text, words.begin, words.end, verbs) != NULL);
}

/* 其中|4个|项目|投资额超10亿元, 36个重点项目中，|8个|项目|…: the things and the size that the
 * clause says they have; the things are empty where it says none, or tells of all together
 * (总投资). */
struct class_told {
    struct phrase things, size;
};

static struct class_told class_behind(const struct reading *reading, const struct mention *mention,
                                      const struct stretch *sentence)
{
    enum { FURTHEST = 8, MEASURE_LEAST = 2, LONGEST = 20 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"企业"), RUNES_ROW(U"公司"), RUNES_ROW(U"合作社"),
        RUNES_ROW(U"园区"), RUNES_ROW(U"产业"), RUNES_ROW(U"行业"), RUNES_ROW(U"乡镇"),
        RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡"),   RUNES_ROW(U"街道"),
        RUNES_ROW(U"农户"), RUNES_ROW(U"景区"), RUNES_ROW(U"基地"), {NULL, 0}};
    static const struct runes among[] = {RUNES_ROW(U"其中"), RUNES_ROW(U"其中，"), {NULL, 0}};
    static const struct runes over[] = {RUNES_ROW(U"超过"), RUNES_ROW(U"突破"), RUNES_ROW(U"超"),
                                        RUNES_ROW(U"过"),   RUNES_ROW(U"逾"),   RUNES_ROW(U"低于"),
                                        RUNES_ROW(U"不足"), {NULL, 0}};
    static const struct runes sums[] = {RUNES_ROW(U"总"),   RUNES_ROW(U"共"),   RUNES_ROW(U"累计"),
                                        RUNES_ROW(U"合计"), RUNES_ROW(U"完成"), RUNES_ROW(U"实现"),
                                        RUNES_ROW(U"计划"), RUNES_ROW(U"的"),   {NULL, 0}};
    struct runes text = reading->text;
    struct class_told told = {{mention->end, mention->end}, {mention->end, mention->end}};
    uint32_t begin = mention->begin;
    bool of_them =
        begin > sentence->begin + 1 &&
        (phrase_word_before(text, sentence->begin, begin, among) != NULL ||
         (phrase_mark_at(text, begin - 1) == PHRASE_COMMA && text.data[begin - 2] == U'中'));
    if (!mention->countable || !of_them)
        return told;
    uint32_t end = phrase_end(text, mention->end, sentence->end, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t near = end - mention->end > FURTHEST ? mention->end + FURTHEST : end;
    uint32_t kind = phrase_find_word(text, mention->end, near, kinds);
    uint32_t behind = kind + phrase_word_length(text, kind, near, kinds);
    if (kind == near || end < behind + MEASURE_LEAST || end - behind > LONGEST ||
        phrase_word_at(text, behind, end, sums) != NULL)
        return told;
    for (uint32_t i = reading_mention_from(reading, behind + MEASURE_LEAST);
         i < reading->mention_count && reading->mentions[i].begin < end; i++) {
        const struct mention *size = &reading->mentions[i];
        if ((size->type == MENTION_MONEY || size->type == MENTION_PERCENT) && size->end == end &&
            phrase_word_before(text, behind + MEASURE_LEAST, size->begin, over) != NULL) {
            told.things = (struct phrase){mention->end, behind};
            told.size = (struct phrase){behind, end};
        }
    }
    return told;
}

bool figure_counts_class(const struct reading *reading, const struct mention *mention,
                         const struct stretch *sentence)
{
    return phrase_has_words(class_behind(reading, mention, sentence).things);
}

struct span figure_among(const struct figure_reader *reader, const struct stretch *sentence,
                         const struct amount *amount, struct phrase *around)
{
    enum { SHORTEST = 2, LONGEST = 24, LONGEST_KIND = 4 };
    static const struct runes leads[] = {
        RUNES_ROW(U"已经"), RUNES_ROW(U"已"), RUNES_ROW(U"实现"), RUNES_ROW(U"均"), {NULL, 0}};
    static const struct runes measures[] = {
        RUNES_ROW(U"超"),     RUNES_ROW(U"达"),     RUNES_ROW(U"过"), RUNES_ROW(U"低于"),
        RUNES_ROW(U"元以下"), RUNES_ROW(U"元以上"), {NULL, 0}};
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    struct arena *arena = reading->arena;
    struct span none = {NULL, 0};
    uint32_t having =
        amount->mention->countable ? before_having(text, amount) : amount->mention->begin;
    if (having == amount->mention->begin) {
        struct class_told class = class_behind(reading, amount->mention, sentence);
        if (!phrase_has_words(class.things))
            return none;
        *around = (struct phrase){amount->mention->begin, class.size.end};
        return figure_join(arena, figure_text_of(reader, class.size),
                           figure_text_of(reader, class.things));
    }
    struct phrase things = things_before(reader, sentence, amount, having);
    if (!phrase_has_words(things))
        return none;
    struct phrase told = {
        amount->end, phrase_end(text, amount->end, sentence->end, PHRASE_CLAUSE | PHRASE_PAUSE)};
    if (told.end < told.begin + SHORTEST || told.end - told.begin > LONGEST)
        return none;
    bool measured = false;
    uint32_t leads_on = told.begin;
    for (uint32_t i = reading_mention_from(reading, told.begin);
         i < reading->mention_count && reading->mentions[i].begin < told.end; i++)
        measured |= reading->mentions[i].type == MENTION_MONEY ||
                    reading->mentions[i].type == MENTION_PERCENT;
    measured = measured && phrase_holds_word(text, told.begin, told.end, measures);
    told.begin += phrase_word_length(text, told.begin, told.end - 1, leads);
    if (leads_on == told.begin && !is_told_of_things(text, told, measured))
        return none;
    *around = (struct phrase){things.begin, told.end};
    uint32_t again = things.end - things.begin;
    for (uint32_t length = again < LONGEST_KIND ? again : LONGEST_KIND; length >= SHORTEST;
         length--)
        if (told.end > told.begin + length + SHORTEST &&
            runes_equal(runes_slice(text, told.begin, told.begin + length),
                        runes_slice(text, things.end - length, things.end))) {
            told.begin += length; /* 8个乡镇中有5个|乡镇|财政收入… */
            break;
        }
    struct span name = figure_text_of(reader, things), what = figure_text_of(reader, told);
    return measured ? figure_join(arena, what, name) : figure_join(arena, name, what);
}

/* How the words of a name are written: without what stands inside them and only says when, how
 * surely or that it was reached. */
#include "facts/figure_text.h"

#include "base/buffer.h"
#include "facts/figure_object.h"

struct span figure_join(struct arena *arena, struct span a, struct span b)
{
    struct buffer whole;
    buffer_init(&whole, arena, a.length + b.length, 4096);
    buffer_append(&whole, a);
    buffer_append(&whole, b);
    return buffer_span(&whole);
}

struct span figure_join_once(struct arena *arena, struct span a, struct span b)
{
    enum { WORD = 6 }; /* bytes */
    bool over = a.length > WORD && span_ends_with(a, span_slice(b, 0, WORD));
    return figure_join(arena, span_slice(a, 0, a.length - (over ? WORD : 0)), b);
}

/* 果园|今年|产果, 铁路|今天预计|发送旅客: where the words go on behind such a time in the middle,
 * whose begin is *time; their end where there is none. */
static uint32_t behind_inner_time(const struct reading *reading, struct phrase words,
                                  uint32_t *time)
{
    enum { LEAST = 2 };
    static const struct runes times[] = {RUNES_ROW(U"今年"), RUNES_ROW(U"去年"), RUNES_ROW(U"前年"),
                                         RUNES_ROW(U"上年"), RUNES_ROW(U"今天"), RUNES_ROW(U"昨天"),
                                         RUNES_ROW(U"明天"), RUNES_ROW(U"当天"), RUNES_ROW(U"全年"),
                                         {NULL, 0}};
    static const struct runes surely[] = {
        RUNES_ROW(U"预计"), RUNES_ROW(U"计划"), RUNES_ROW(U"实现"), RUNES_ROW(U"完成"),
        RUNES_ROW(U"累计"), RUNES_ROW(U"共"),   RUNES_ROW(U"已"),   RUNES_ROW(U"将"),
        RUNES_ROW(U"可"),   RUNES_ROW(U"又"),   RUNES_ROW(U"就"),   RUNES_ROW(U"也"),
        {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"占较比从由自于在到至为成截完及和与同调、"),
                              nouns = RUNES_ROW(U"的以前后底末初度内同比、和与");
    struct runes text = reading->text;
    if (words.end < words.begin + 1 + 2 + LEAST)
        return words.end;
    const struct runes inner = runes_slice(text, 0, words.end - LEAST);
    uint32_t day = runes_next(inner, words.begin + LEAST, U'天'),
             year = runes_next(inner, words.begin + LEAST, U'年');
    if (day >= inner.length && year >= inner.length)
        return words.end;
    uint32_t at = phrase_find_word(text, words.begin + 1, words.end - LEAST, times);
    if (at >= words.end - LEAST || runes_hold(bound, text.data[at - 1]) ||
        !rune_is_han(text.data[at - 1]))
        return words.end;
    const struct mention *mention = reading_mention_at(reading, at, MENTION_TIME);
    if (mention == NULL || mention->end + LEAST > words.end ||
        !rune_is_han(text.data[mention->end]) || runes_hold(nouns, text.data[mention->end]))
        return words.end;
    *time = at;
    uint32_t behind = mention->end;
    for (const struct runes *word;
         (word = phrase_word_at(text, behind, words.end, surely)) != NULL &&
         behind + word->length + LEAST <= words.end;)
        behind += word->length;
    return behind;
}

/* 铁路|预计|共|发送旅客: behind the words that only say how surely or how many in all. */
static uint32_t behind_hedges(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2 };
    static const struct runes hedges[] = {
        RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"将再"), RUNES_ROW(U"共需"),
        RUNES_ROW(U"将"),   RUNES_ROW(U"共"),   RUNES_ROW(U"可"),   {NULL, 0}};
    static const struct runes sharing = RUNES_ROW(U"享建同产青和治用");
    uint32_t length;
    while ((length = phrase_word_length(text, begin, end, hedges)) > 0 &&
           begin + length + LEAST <= end && !runes_hold(sharing, text.data[begin + length]))
        begin += length;
    return begin;
}

/* 最大|累计|雨量, 人均|累计|收入: a word that is of the measure behind it. */
static bool is_attribute(struct runes text, uint32_t begin, uint32_t at)
{
    static const struct runes degrees[] = {RUNES_ROW(U"最大"), RUNES_ROW(U"最高"),
                                           RUNES_ROW(U"平均"), RUNES_ROW(U"人均"),
                                           RUNES_ROW(U"户均"), {NULL, 0}};
    static const struct runes sums[] = {RUNES_ROW(U"累计"), {NULL, 0}};
    static const struct runes fallen[] = {
        RUNES_ROW(U"雨量"), RUNES_ROW(U"降雨"), RUNES_ROW(U"降水"), {NULL, 0}};
    enum { SUM = 2 };
    return phrase_word_at(text, at, text.length, sums) != NULL &&
           (phrase_word_before(text, begin, at, degrees) != NULL ||
            phrase_word_at(text, at + SUM, text.length, fallen) != NULL);
}

/* Whether a deed that the words open with is followed by 了, and that by the thing. */
static bool drops_particle(struct runes text, struct phrase words)
{
    enum { VERB = 2, THING_LEAST = 2 };
    uint32_t at = words.begin + VERB;
    return at + 1 + THING_LEAST <= words.end && text.data[at] == U'了' &&
           text.data[at + 1] != U'解' &&
           (figure_verb_within(text, words.begin, at) == words.begin ||
            runes_at(text, words.begin, RUNES(U"参加")));
}

/* What 完成 is a part of. */
static const struct runes done_nouns[] = {RUNES_ROW(U"完成投资"), RUNES_ROW(U"完成率"),
                                          RUNES_ROW(U"完成情况"), RUNES_ROW(U"完成年"),
                                          RUNES_ROW(U"完成全年"), {NULL, 0}};

/* 企业累计|完成|产值: behind a word that only says that it was reached. */
static uint32_t behind_done(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2 };
    static const struct runes done[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), {NULL, 0}};
    uint32_t length = phrase_word_at(text, begin, end, done_nouns) == NULL
                          ? phrase_word_length(text, begin, end, done)
                          : 0;
    return begin + length + LEAST <= end ? begin + length : begin;
}

/* The words as written, without a 完成, 实现 or 共 inside them that only says that it was reached:
 * 第一产业完成增加值. */
struct span figure_text_of(const struct figure_reader *reader, struct phrase words)
{
    static const struct runes reached[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"),
                                           RUNES_ROW(U"累计"), RUNES_ROW(U"已经"),
                                           RUNES_ROW(U"预计"), {NULL, 0}};
    static const struct runes shared[] = {
        RUNES_ROW(U"公共"), RUNES_ROW(U"中共"), RUNES_ROW(U"总共"), RUNES_ROW(U"一共"), {NULL, 0}};
    static const struct runes sharing = RUNES_ROW(U"享建同产青和治富有赢用生性识体振计处存");
    struct runes text = reader->reading->text;
    uint32_t time = words.end, behind = behind_inner_time(reader->reading, words, &time);
    if (behind < words.end)
        return figure_join(reader->reading->arena, reading_text(reader->reading, words.begin, time),
                           reading_text(reader->reading, behind, words.end));
    if (drops_particle(text, words)) /* 新建|了|堤防 */
        return figure_join(reader->reading->arena,
                           reading_text(reader->reading, words.begin, words.begin + 2),
                           reading_text(reader->reading, words.begin + 3, words.end));
    for (uint32_t at = words.begin + 2; at + 4 <= words.end; at++) {
        if (text.data[at] == U'共' && !runes_hold(sharing, text.data[at + 1]) &&
            phrase_word_before(text, words.begin, at + 1, shared) == NULL)
            return figure_join(
                reader->reading->arena, reading_text(reader->reading, words.begin, at),
                reading_text(reader->reading, behind_done(text, at + 1, words.end), words.end));
        if (runes_at(text, at, RUNES(U"约占"))) /* 面积|约|占耕地面积 */
            return figure_join(reader->reading->arena,
                               reading_text(reader->reading, words.begin, at),
                               reading_text(reader->reading, at + 1, words.end));
        const struct mention *counted =
            text.data[at] == U'、' && rune_is_digit(text.data[at + 1])
                ? reading_mention_at(reader->reading, at + 1, MENTION_QUANTITY)
                : NULL;
        if (counted != NULL && counted->countable && counted->end + 1 < words.end)
            return figure_join(reader->reading->arena, /* 中型水库、|9座|小型水库蓄水量 */
                               reading_text(reader->reading, words.begin, at + 1),
                               reading_text(reader->reading, counted->end, words.end));
        if (text.data[at] == U'已' && rune_is_han(text.data[at - 1]) &&
            phrase_word_at(text, at + 1, words.end, reached) == NULL &&
            figure_verb_within(text, at + 1, at + 3) == at + 1) /* 毕业生|已|新增就业 */
            return figure_join(reader->reading->arena,
                               reading_text(reader->reading, words.begin, at),
                               reading_text(reader->reading, at + 1, words.end));
        bool planned = runes_at(text, at, RUNES(U"计划")) && text.data[at - 1] != U'度' &&
                       !runes_at(text, at - 2, RUNES(U"占年")) &&
                       (runes_at(text, at + 2, RUNES(U"总投资")) ||
                        runes_at(text, at + 2, RUNES(U"投资"))); /* 产业园|计划|总投资 */
        if (planned || (phrase_word_at(text, at, words.end, reached) != NULL &&
                        phrase_word_at(text, at, words.end, done_nouns) == NULL &&
                        !is_attribute(text, words.begin, at))) {
            static const struct runes surely = RUNES_ROW(U"可能将已"); /* 年|可实现|销售收入 */
            uint32_t end = at - (runes_hold(surely, text.data[at - 1]) ? 1 : 0);
            behind = runes_at(text, at, RUNES(U"预计")) ? behind_hedges(text, at + 2, words.end)
                                                        : behind_done(text, at + 2, words.end);
            behind += behind + 2 < words.end && text.data[behind] == U'了'; /* 企业|实现了|出口 */
            return figure_join(reader->reading->arena,
                               reading_text(reader->reading, words.begin, end),
                               reading_text(reader->reading, behind, words.end));
        }
    }
    return reading_text(reader->reading, words.begin, words.end);
}

struct span figure_noun_of(struct span subject)
{
    static const struct span verbs[] = {
        SPAN_ROW("新增"),   SPAN_ROW("引进"),   SPAN_ROW("新开工"),   SPAN_ROW("开工"),
        SPAN_ROW("实施"),   SPAN_ROW("建成"),   SPAN_ROW("新建"),     SPAN_ROW("签约"),
        SPAN_ROW("排查"),   SPAN_ROW("完成"),   SPAN_ROW("落户"),     SPAN_ROW("培育"),
        SPAN_ROW("新签约"), SPAN_ROW("改造"),   SPAN_ROW("发展"),     SPAN_ROW("续建"),
        SPAN_ROW("年产"),   SPAN_ROW("收到"),   SPAN_ROW("接到"),     SPAN_ROW("受理"),
        SPAN_ROW("新登记"), SPAN_ROW("征集"),   SPAN_ROW("梳理"),     SPAN_ROW("储备"),
        SPAN_ROW("谋划"),   SPAN_ROW("新引进"), SPAN_ROW("新栽"),     SPAN_ROW("新种"),
        SPAN_ROW("种植"),   SPAN_ROW("新植"),   SPAN_ROW("共收到"),   SPAN_ROW("查处"),
        SPAN_ROW("接待"),   SPAN_ROW("抓好"),   SPAN_ROW("铺排落实"), SPAN_ROW("铺排"),
        SPAN_ROW("安排"),   SPAN_ROW("收集"),   SPAN_ROW("发现"),     {NULL, 0}};
    static const struct span joints[] = {
        SPAN_ROW("、"), SPAN_ROW("和"), SPAN_ROW("及"), SPAN_ROW("与"), {NULL, 0}};
    enum { THING_LEAST = 3 }; /* bytes */
    enum { NEAR = 12 };       /* bytes */
    const struct span of = SPAN("的");
    size_t verb = span_head_word(subject, verbs);
    struct span thing = span_slice(subject, verb, subject.length);
    size_t told = verb > 0 ? span_find(thing, of) : thing.length;
    if (told <= NEAR && told + of.length < thing.length)
        return told > 0 ? subject : span_slice(thing, of.length, thing.length); /* 开工建设的项目 */
    return thing.length > THING_LEAST && span_head_word(thing, joints) == 0 /* 签约、开工项目 */
               ? thing
               : subject;
}

/* The place that a body or a post belongs to: the place in its name (剑川县|旅游局局长), the one of
 * the post before in the same chain (昆山市委常委、副市长) or list (昆山市委书记张三、市长李四), or
 * what the article calls its own (区委书记). */
#include "lexicon/places.h"
#include "mentions/builder.h"

enum { LONGEST = 40 };

/* The code of the innermost place named in [begin, end), 0 where there is none. */
static uint32_t named_place(const uint32_t *codes, uint32_t begin, uint32_t end)
{
    uint32_t code = 0;
    for (uint32_t i = begin; i < end && i < begin + LONGEST; i++) {
        if (codes[i] != 0 && (code == 0 || place_lies_in(codes[i], code)))
            code = codes[i];
    }
    return code;
}

/* The level that the words speak of: 区 in 区委书记 or 副区长 (not in 开发区管委会主任); 镇 for all
 * below the county; 0 none. */
static char32_t level_of(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes levels = RUNES_ROW(U"省市县区旗州盟");
    bool leading = true;
    for (uint32_t i = begin; i < end; i++) {
        char32_t c = text.data[i];
        if (c == U'镇' || c == U'乡' || c == U'村' || runes_at(text, i, RUNES(U"街道")) ||
            runes_at(text, i, RUNES(U"社区")))
            return U'镇';
        for (uint32_t j = 0; leading && j < levels.length; j++) {
            if (levels.data[j] == c)
                return c;
        }
        leading =
            leading && RUNE_AMONG(c, U"副代常务原前第一二三四五六七八九十届中共人民政府青团协");
    }
    return 0;
}

static bool is_public(struct span kind)
{
    return span_equal(kind, SPAN("local")) || span_equal(kind, SPAN("government")) ||
           span_equal(kind, SPAN("party")) || span_equal(kind, SPAN("other"));
}

/* 某县某公司|党委书记: of a company, though such posts are of places elsewhere. */
static bool is_of_a_company(struct runes text, const struct mention *mention)
{
    static const struct runes firms[] = {RUNES_ROW(U"公司"), RUNES_ROW(U"支行"), RUNES_ROW(U"分行"),
                                         RUNES_ROW(U"银行"), RUNES_ROW(U"集团")};
    for (size_t i = 0; mention->type == MENTION_POST && i < sizeof(firms) / sizeof(*firms); i++)
        if (mention->own > mention->begin &&
            runes_end_with(runes_slice(text, mention->begin, mention->own), firms[i]))
            return true;
    return false;
}

/* 政协|副主席, 人大常委会|主任: of the place that the text is about, where none is told. */
static bool is_bare_assembly(struct runes text, uint32_t begin)
{
    return runes_at(text, begin, RUNES(U"政协")) || runes_at(text, begin, RUNES(U"人大常委会"));
}

static uint32_t place_of(const struct reading *reading, const uint32_t *codes,
                         const struct mention *mention, uint32_t chain)
{
    if (!is_public(mention->value) || is_of_a_company(reading->text, mention))
        return 0;
    uint32_t named = named_place(codes, mention->begin, mention->end);
    if (named != 0)
        return named;
    char32_t level = level_of(reading->text, mention->begin, mention->end);
    if (level == 0)
        return chain == 0 && is_bare_assembly(reading->text, mention->begin) ? reading->own_place
                                                                             : chain;
    if (level == U'镇')
        return place_level(reading->own_place) == 3 ? reading->own_place : 0;
    uint32_t code = chain != 0 ? place_of_level(reading->lexicon, chain, level) : 0;
    return code != 0 ? code : place_of_level(reading->lexicon, reading->own_place, level);
}

/* 为|副主席, 任|组长, 当选|副会长. */
static bool is_taken_up(struct runes text, uint32_t begin)
{
    return begin > 0 && RUNE_AMONG(text.data[begin - 1], U"为任选");
}

/* 选举张三为县政协主席，李四为|秘书长: both are taken up in one sentence, and the one behind tells
 * no body of its own. */
static bool is_taken_up_with(const struct reading_builder *builder, const struct mention *before,
                             const struct mention *mention)
{
    enum { FURTHEST = 400 };
    struct runes text = builder->text;
    if (mention->own != mention->begin || mention->begin > before->end + FURTHEST ||
        !is_taken_up(text, before->begin) || !is_taken_up(text, mention->begin))
        return false;
    for (uint32_t i = before->end; i < mention->begin; i++)
        if (RUNE_AMONG(text.data[i], U"。；！？\n"))
            return false;
    return true;
}

/* Whether the post goes on in a list where the one before and its persons end: …张三、市长; behind
 * a comma only where it tells its level: …市长张三、李四，市政府秘书长. */
static bool goes_on(const struct reading_builder *builder, const struct mention *before,
                    const struct mention *mention)
{
    struct runes text = builder->reading->text;
    if (before->person == 0 || before->person > builder->count)
        return false;
    if (is_taken_up_with(builder, before, mention))
        return true;
    const struct mention *person = &builder->mentions[before->person - 1];
    const struct mention *last = builder->mentions + builder->count;
    uint32_t end = person->end;
    for (person++; person < last && person->begin <= end + 1; person++)
        if (person->type == MENTION_PERSON && person->begin == end + 1 && text.data[end] == U'、')
            end = person->end;
    return end + 1 == mention->begin &&
           (text.data[end] == U'、' ||
            (text.data[end] == U'，' && level_of(text, mention->begin, mention->end) != 0));
}

/* 县水利局局长张三，|党组成员|李四: a post in the party within a body that is not named again. */
static bool is_of_party_inside(struct runes text, const struct mention *mention)
{
    static const struct runes groups[] = {RUNES_ROW(U"党组"), RUNES_ROW(U"党委"),
                                          RUNES_ROW(U"党工委"), RUNES_ROW(U"纪工委")};
    for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++)
        if (runes_at(text, mention->begin, groups[i]))
            return true;
    return false;
}

/* 县政协主席张三和|副主席|李四: the bare second of the office that was told shortly before. */
static bool is_second_of(const struct reading *reading, const struct mention *before,
                         const struct mention *mention)
{
    enum { FAR = 60 };
    struct runes text = reading->text;
    bool party = is_of_party_inside(text, mention);
    if ((text.data[mention->begin] != U'副' && !party) || before == NULL || before->code == 0 ||
        mention->begin < before->end || mention->begin - before->end > FAR)
        return false;
    struct runes first = runes_slice(text, before->begin, before->end);
    if (!party && !runes_end_with(first, runes_slice(text, mention->begin + 1, mention->end)))
        return false;
    for (uint32_t i = before->end; i < mention->begin; i++)
        if (RUNE_AMONG(text.data[i], U"。；！\n"))
            return false;
    return true;
}

/* 平阴县公安局局长张三和|公安局党委委员|李四: whether the body in the post's words is the one named
 * before, which begins with its place. */
static bool is_body_again(struct runes text, const struct mention *before,
                          const struct mention *mention)
{
    enum { SHORTEST = 3 };
    if (before == NULL || mention->own < mention->begin + SHORTEST)
        return false;
    struct runes named = runes_slice(text, before->begin, before->end);
    struct runes body = runes_slice(text, mention->begin, mention->own);
    uint32_t at = runes_find(named, 0, body);
    return at > 0 && at < named.length;
}

/* Bodies that were passed on the way to a post. */
struct passed {
    size_t next; /* of the builder's mentions, where bodies stand first */
    const struct mention *last;
    const struct mention *placed; /* the body or post before that names its place */
};

static bool names_place(const struct reading *reading, const struct mention *mention)
{
    return mention->code != 0 && reading->place_codes[mention->begin] != 0;
}

static void pass_bodies(const struct reading_builder *builder, uint32_t position,
                        struct passed *passed)
{
    for (; passed->next < builder->count; passed->next++) {
        const struct mention *body = &builder->mentions[passed->next];
        if (body->type != MENTION_ORGANISATION)
            continue;
        if (body->begin >= position)
            return;
        passed->last = body;
        if (names_place(builder->reading, body))
            passed->placed = body;
    }
}

/* 平阴县教育局|李明|局长: the body passed last, where the post is a title behind a name and the
 * name follows the body; NULL where not. */
static const struct mention *body_of_titled(const struct reading_builder *builder,
                                            const struct mention *body,
                                            const struct mention *mention)
{
    if (mention->person == 0 || mention->own != mention->begin || body == NULL)
        return NULL;
    const struct mention *person = &builder->mentions[mention->person - 1];
    return person->end == mention->begin && body->end == person->begin ? body : NULL;
}

void resolve_belonging(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    const uint32_t *codes = reading->place_codes;
    struct passed passed = {0};
    const struct mention *before = NULL; /* the post before */
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_ORGANISATION) {
            mention->code = place_of(reading, codes, mention, 0);
        } else if (mention->type == MENTION_POST) {
            bool chained =
                before != NULL && mention->person != 0 &&
                (before->person == mention->person || goes_on(builder, before, mention) ||
                 is_second_of(reading, before, mention));
            pass_bodies(builder, mention->begin, &passed);
            const struct mention *body =
                chained ? before : body_of_titled(builder, passed.last, mention);
            if (body == NULL && is_body_again(reading->text, passed.placed, mention))
                body = passed.placed;
            mention->code = place_of(reading, codes, mention, body != NULL ? body->code : 0);
            before = mention;
            if (names_place(reading, mention))
                passed.placed = mention;
        }
    }
}

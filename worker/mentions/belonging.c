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
        leading = leading && RUNE_AMONG(c, U"副代常务原前第一中共人民政府青团");
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
        return chain;
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

void resolve_belonging(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    const uint32_t *codes = builder->place_codes;
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
            mention->code = place_of(reading, codes, mention, chained ? before->code : 0);
            before = mention;
        }
    }
}

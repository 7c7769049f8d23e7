#include "mentions/joined_name.h"

#include "mentions/post_body.h"
#include "text/traits.h"

enum { LONGEST_FIELD = 12, SHORTEST_FIELD = 2 };

/* 局|和, 干部|和: another body or people before the word, not half of a name. */
static bool ends_another(const struct reading_builder *builder, uint32_t end)
{
    static const struct runes others[] = {
        RUNES_ROW(U"干部"), RUNES_ROW(U"群众"), RUNES_ROW(U"机关"), RUNES_ROW(U"单位"),
        RUNES_ROW(U"企业"), RUNES_ROW(U"师生"), RUNES_ROW(U"居民"), RUNES_ROW(U"代表"),
        RUNES_ROW(U"人员"), RUNES_ROW(U"领导"), RUNES_ROW(U"同志"), RUNES_ROW(U"党员")};
    struct runes text = builder->reading->text;
    if (RUNE_AMONG(text.data[end - 1], U"局委办部院校厂会社站所处科司组队府厅团行镇乡") ||
        runes_at(text, end - 2, RUNES(U"街道")) || (builder->promises[end] & PROMISE_BEFORE) ||
        builder_hit_to(builder, end, LEXICON_POSTS) != NULL)
        return true;
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
        if (runes_at(text, end - 2, others[i]))
            return true;
    }
    return false;
}

/* 永和|村, 均和|集团: one character before the word is no body, and the name's with it. */
static bool is_half_of_name(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    if (position < 2 || text.data[position - 1] != U'和' ||
        !(runes_at(text, position, RUNES(U"村")) || runes_at(text, position, RUNES(U"集团"))) ||
        !rune_is_han(text.data[position - 2]) ||
        RUNE_AMONG(text.data[position - 2], U"省市县区旗州镇乡组社户他她你我党厂校院局部"))
        return false;
    return (builder->edges[position - 2] & EDGE_BEGIN) || builder->place_to[position - 2] != 0;
}

/* 张三为|民族和宗教委员会副主任: the verb by which an office is taken up. */
static bool follows_taking(const struct reading_builder *builder, uint32_t begin)
{
    return begin > 2 && RUNE_AMONG(builder->text.data[begin - 1], U"为任") &&
           (post_follows_a_name(builder, begin - 1) ||
            !RUNE_AMONG(builder->text.data[begin - 2], U"成作因认以称"));
}

/* 物流与|采购联合会, 人类学和|历史研究所: a second field of study or trade, and a body of such. */
static bool is_second_field(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST = 6 };
    static const struct runes bodies[] = {
        RUNES_ROW(U"研究所"), RUNES_ROW(U"研究院"),  RUNES_ROW(U"研究会"), RUNES_ROW(U"协会"),
        RUNES_ROW(U"学会"),   RUNES_ROW(U"联合会"),  RUNES_ROW(U"委员会"), RUNES_ROW(U"管理局"),
        RUNES_ROW(U"基金会"), RUNES_ROW(U"学院"),    RUNES_ROW(U"促进会"), RUNES_ROW(U"消防局"),
        RUNES_ROW(U"旅游局"), RUNES_ROW(U"研究中心")};
    struct runes text = builder->text;
    for (uint32_t at = position; at < position + LONGEST; at++) {
        if (at >= text.length || !rune_is_han(text.data[at]) || builder->place_to[at + 1] != 0)
            return false;
        for (size_t i = 0; at >= position + SHORTEST_FIELD && i < sizeof(bodies) / sizeof(*bodies);
             i++) {
            if (runes_at(text, at, bodies[i]))
                return true;
        }
    }
    return false;
}

/* Where the land ends that a body of several fields is of: 中国|物流与采购联合会. */
static uint32_t land_end(const struct reading_builder *builder, uint32_t begin, uint32_t joint)
{
    static const struct runes wholes[] = {RUNES_ROW(U"中国"), RUNES_ROW(U"全国"),
                                          RUNES_ROW(U"国际"), RUNES_ROW(U"世界"),
                                          RUNES_ROW(U"亚洲"), RUNES_ROW(U"欧洲")};
    const struct lexicon_hit *land = builder_hit_at(builder, begin, LEXICON_COUNTRIES);
    if (!is_second_field(builder, joint + 1) ||
        RUNE_AMONG(builder->text.data[joint - 1], U"员者人家迷手民客商方"))
        return joint;
    if (land != NULL)
        return land->end;
    for (size_t i = 0; i < sizeof(wholes) / sizeof(*wholes); i++) {
        if (runes_at(builder->text, begin, wholes[i]))
            return begin + wholes[i].length;
    }
    return joint;
}

uint32_t joined_begin(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    if (is_half_of_name(builder, position)) {
        const uint32_t place = builder->place_to[position - 2];
        return place != 0 ? place - 1 : position - 2;
    }
    if (position < SHORTEST_FIELD + 2 ||
        (text.data[position - 1] != U'和' && text.data[position - 1] != U'与'))
        return position;
    uint32_t joint = position - 1, begin = joint;
    while (begin > 0 && joint - begin <= LONGEST_FIELD && rune_is_han(text.data[begin - 1]) &&
           (begin == joint ||
            (!(builder->edges[begin] & EDGE_BEGIN) && !follows_taking(builder, begin))))
        begin--;
    if (joint - begin > LONGEST_FIELD ||
        (!(builder->edges[begin] & EDGE_BEGIN) && !follows_taking(builder, begin)) ||
        ends_another(builder, joint))
        return position;
    const struct lexicon_hit *place = builder_hit_at(builder, begin, LEXICON_PLACES);
    uint32_t field;
    if (place != NULL)
        field = place->end;
    else if ((rune_traits(text.data[begin]) & TRAIT_LEVEL) || RUNE_AMONG(text.data[begin], U"镇乡"))
        field = begin + 1;
    else if (follows_taking(builder, begin))
        field = begin;
    else
        field = land_end(builder, begin, joint);
    return joint >= field + SHORTEST_FIELD ? begin : position;
}

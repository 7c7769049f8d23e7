/* A row of names that 等村 or 等地 sums up, or that a word of going leads to and a kind of place
 * closes. The kind proves it only where the word ends there: 社区 begins what persons are too. */
#include "mentions/row_of_places.h"

#include "mentions/locative.h"

enum { LONGEST_PART = 5 };

/* 村|。, 街道|的, 镇|设立: whether the word for a kind of place ends there; not 社区|工作者. */
static bool kind_ends(const struct reading_builder *builder, uint32_t end)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"设立"), RUNES_ROW(U"建立"), RUNES_ROW(U"建成"), RUNES_ROW(U"建设"),
        RUNES_ROW(U"新建"), RUNES_ROW(U"推广"), RUNES_ROW(U"发展"), RUNES_ROW(U"种植"),
        RUNES_ROW(U"试点"), RUNES_ROW(U"受灾"), RUNES_ROW(U"成立"), RUNES_ROW(U"打造")};
    for (size_t i = 0; i < sizeof(deeds) / sizeof(*deeds); i++)
        if (runes_at(builder->text, end, deeds[i]))
            return true;
    return (builder->edges[end] & EDGE_END) &&
           builder_hit_at(builder, end, LEXICON_POSTS) == NULL &&
           builder_hit_at(builder, end, LEXICON_AFTER_NAMES) == NULL;
}

/* 村|民, 村|干部, 社区|民警: the word that begins there calls persons. */
static bool calls_persons(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes more[] = {RUNES_ROW(U"村民"), RUNES_ROW(U"乡民"), RUNES_ROW(U"乡亲")};
    for (size_t i = 0; i < sizeof(more) / sizeof(*more); i++)
        if (runes_at(builder->text, position, more[i]))
            return true;
    return builder_hit_at(builder, position, LEXICON_POSTS) != NULL ||
           builder_hit_at(builder, position, LEXICON_BEFORE_NAMES) != NULL ||
           builder_hit_at(builder, position, LEXICON_ROLES) != NULL;
}

/* Whether a kind of place stands at position, 镇, 街道. Where more tells that places are meant
 * (5个|村, 深入…村) whom or what they have may follow. */
static bool kind_stands(const struct reading_builder *builder, uint32_t position, bool told)
{
    static const struct runes kinds[] = {RUNES_ROW(U"街道"), RUNES_ROW(U"社区"), RUNES_ROW(U"乡镇"),
                                         RUNES_ROW(U"镇街"), RUNES_ROW(U"村组"), RUNES_ROW(U"村屯"),
                                         RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡")};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        if (runes_at(builder->text, position, kinds[i]))
            return told ? !calls_persons(builder, position)
                        : kind_ends(builder, position + kinds[i].length);
    return false;
}

/* 等景区|和酒店负责人, 等城市|的规划专家, 等水库|、电站职工: persons are what the phrase comes to.
 */
static bool goes_on_to_persons(const struct reading_builder *builder, uint32_t position)
{
    enum { FAR = 8 };
    struct runes text = builder->text;
    for (uint32_t at = position; at < text.length && at < position + FAR; at++) {
        if (!rune_is_han(text.data[at]) && !RUNE_AMONG(text.data[at], U"、（）()"))
            return false;
        if (calls_persons(builder, at) || runes_at(text, at, RUNES(U"人员")))
            return true;
    }
    return false;
}

/* 等|旅游景点, 等著名|古镇: sights and other kinds of places that are no villages. Nothing but the
 * end of the phrase follows them: 等景区|工作人员 are persons. */
static bool kind_of_sight_stands(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes leads[] = {
        RUNES_ROW(U"著名"), RUNES_ROW(U"知名"), RUNES_ROW(U"旅游"),
        RUNES_ROW(U"热门"), RUNES_ROW(U"重要"), RUNES_ROW(U"主要"),
        RUNES_ROW(U"多个"), RUNES_ROW(U"特色"), RUNES_ROW(U"自然")};
    static const struct runes kinds[] = {
        RUNES_ROW(U"景点"), RUNES_ROW(U"景区"), RUNES_ROW(U"风景"), RUNES_ROW(U"名胜"),
        RUNES_ROW(U"古迹"), RUNES_ROW(U"古镇"), RUNES_ROW(U"古村"), RUNES_ROW(U"山峰"),
        RUNES_ROW(U"名山"), RUNES_ROW(U"湖泊"), RUNES_ROW(U"水库"), RUNES_ROW(U"河流"),
        RUNES_ROW(U"支流"), RUNES_ROW(U"寺庙"), RUNES_ROW(U"岛屿"), RUNES_ROW(U"城镇"),
        RUNES_ROW(U"城市"), RUNES_ROW(U"路段"), RUNES_ROW(U"街区"), RUNES_ROW(U"山脉")};
    struct runes text = builder->text;
    for (size_t i = 0; i < sizeof(leads) / sizeof(*leads); i++)
        if (runes_at(text, position, leads[i]))
            position += leads[i].length;
    uint32_t end = position;
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        if (runes_at(text, end, kinds[i]))
            end += kinds[i].length; /* 风景名胜, 名胜古迹 */
    if (end == position)
        return false;
    if (end < text.length && RUNE_AMONG(text.data[end], U"区落"))
        end++; /* 风景|区, 古村|落 */
    return (end >= text.length || !rune_is_han(text.data[end]) ||
            RUNE_AMONG(text.data[end], U"的和与及等")) &&
           !goes_on_to_persons(builder, end);
}

/* 等|5个村, 等|地: whether places are what 等 sums up. */
static bool sums_places(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST_COUNT = 4 };
    static const struct runes behind = RUNES_ROW(U"方区质势产位下块面理级市税铁勤");
    struct runes text = builder->text;
    uint32_t at = position;
    while (at < text.length && at < position + LONGEST_COUNT &&
           (rune_is_digit(text.data[at]) || RUNE_AMONG(text.data[at], U"一二三四五六七八九十个")))
        at++;
    if (at == position && at + 1 < text.length && text.data[at] == U'地')
        return !runes_hold(behind, text.data[at + 1]);
    return kind_of_sight_stands(builder, at) ||
           kind_stands(builder, at, at > position && text.data[at - 1] == U'个');
}

/* 率队到|甲、乙: where the row begins that a word of going leads to; 0 where none does. */
static uint32_t going_end(struct runes text, uint32_t begin)
{
    enum { LONGEST_ROW = 40 };
    uint32_t part = 0;
    for (uint32_t at = begin; at > 0 && begin - at < LONGEST_ROW; at--) {
        char32_t c = text.data[at - 1];
        if (c == U'到' || c == U'往' || follows_going(text, at))
            return at;
        if (!rune_is_han(c) && c != U'、')
            return 0;
        part = c == U'、' ? 0 : part + 1;
        if (part > LONGEST_PART)
            return 0;
    }
    return 0;
}

/* Whether the kind of place at position closes a row that is gone to: whom one calls on (走访), is
 * oftener persons of a village than the village. */
static bool closes_a_way(const struct reading_builder *builder, uint32_t begin, uint32_t position)
{
    uint32_t lead = going_end(builder->text, begin);
    return lead > 0 && kind_stands(builder, position, builder->text.data[lead - 1] != U'访');
}

static bool is_short_form(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct lexicon_hit *place = builder_hit_at(builder, begin, LEXICON_PLACE_SHORT);
    return place != NULL && place->end == end;
}

/* 等|县, 等|省市, not 等|县领导. */
static bool sums_divisions(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST_COUNT = 4 };
    struct runes text = builder->text;
    uint32_t at = position;
    while (at < text.length && at < position + LONGEST_COUNT &&
           (rune_is_digit(text.data[at]) || RUNE_AMONG(text.data[at], U"一二三四五六七八九十个")))
        at++;
    return at + 1 < text.length && RUNE_AMONG(text.data[at], U"县市省区州旗") &&
           !RUNE_AMONG(text.data[at + 1], U"级领直里委长政人民干局") && !calls_persons(builder, at);
}

/* 青龙河、|黄柏河|、白沙河: what stands beside it in the row ends in the same kind of water. */
static bool is_among_waters(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 4 };
    const char32_t water = text.data[end - 1];
    if (!RUNE_AMONG(water, U"河江湖溪沟渠"))
        return false;
    if (begin > 2 && text.data[begin - 1] == U'、' && text.data[begin - 2] == water)
        return true;
    if (end + 2 >= text.length || text.data[end] != U'、')
        return false;
    for (uint32_t at = end + 2; at < text.length && at <= end + LONGEST; at++)
        if (text.data[at] == water)
            return at + 1 >= text.length || !rune_is_han(text.data[at + 1]) ||
                   RUNE_AMONG(text.data[at + 1], U"等和及与");
    return false;
}

bool is_in_row_of_places(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { MOST_PARTS = 12 };
    struct runes text = builder->text;
    uint32_t at = end;
    if (is_among_waters(text, begin, end))
        return true;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
        if (at + 1 >= text.length)
            return false;
        if (text.data[at] == U'等')
            return sums_places(builder, at + 1) ||
                   (is_short_form(builder, begin, end) && sums_divisions(builder, at + 1));
        if (text.data[at] != U'、' && !(text.data[at] == U'和' && parts > 0))
            return false;
        uint32_t part = ++at;
        while (at < text.length && at - part <= LONGEST_PART && rune_is_han(text.data[at]) &&
               text.data[at] != U'等' && text.data[at] != U'和')
            if (at > part + 1 && kind_stands(builder, at, true))
                return closes_a_way(builder, begin, at);
            else
                at++;
    }
    return false;
}

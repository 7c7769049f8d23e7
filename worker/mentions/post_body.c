#include "mentions/post_body.h"

#include "mentions/joined_name.h"
#include "mentions/office_taken.h"

bool post_level(char32_t c)
{
    return c == U'省' || c == U'市' || c == U'县' || c == U'区' || c == U'旗' || c == U'州' ||
           c == U'盟' || c == U'镇' || c == U'乡' || c == U'村';
}

bool post_is_business_of_state(struct runes word)
{
    static const struct runes words[] = {
        RUNES_ROW(U"计划"), RUNES_ROW(U"投资"), RUNES_ROW(U"发展"), RUNES_ROW(U"合作"),
        RUNES_ROW(U"建设"), RUNES_ROW(U"管理"), RUNES_ROW(U"工作"), RUNES_ROW(U"规划"),
        RUNES_ROW(U"改革"), RUNES_ROW(U"保障"), RUNES_ROW(U"保护"), RUNES_ROW(U"研究"),
        RUNES_ROW(U"服务"), RUNES_ROW(U"援助"), RUNES_ROW(U"运输"), RUNES_ROW(U"协调")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_equal(word, words[i]))
            return true;
    }
    return false;
}

uint32_t post_organisation_before(const struct reading_builder *builder, uint32_t position)
{
    uint32_t begin = builder->organisation_to[position];
    return begin != 0 ? begin - 1 : position;
}

uint32_t post_place_before(const struct reading_builder *builder, uint32_t position)
{
    uint32_t begin = position;
    for (int i = 0; i < 4 && builder->place_to[begin] != 0; i++)
        begin = builder->place_to[begin] - 1;
    return begin;
}

bool post_ends_a_body(char32_t c)
{
    static const struct runes ends = RUNES_ROW(U"局委办部院校厂会社站所处科心司团镇乡村区道园队室行"
                                               U"店场库组馆台报网军连班组署厅库港寺矿段站系庭股");
    for (uint32_t i = 0; i < ends.length; i++) {
        if (ends.data[i] == c)
            return true;
    }
    return false;
}

/* 青石乡|达日塘村: a town or a county by its full name begins a body wherever it stands; 和村镇
 * seldom is one. */
static bool is_full_place(struct runes text, uint32_t begin, uint32_t end)
{
    if (text.data[begin] == U'和')
        return false;
    char32_t last = text.data[end - 1];
    return end - begin > 2 && (post_level(last) || runes_at(text, end - 2, RUNES(U"街道")));
}

/* 本|次大会, 首|届理事会: the measure word behind what was taken for the begin is none of it;
 * 新一届| 理事会. */
static uint32_t without_count(struct runes text, uint32_t begin)
{
    if (runes_at(text, begin, RUNES(U"新一届")))
        return begin + 3;
    return begin > 0 && RUNE_AMONG(text.data[begin], U"次届位名任") &&
                   RUNE_AMONG(text.data[begin - 1], U"本此这该每首上下一二三四五六七八九十")
               ? begin + 1
               : begin;
}

bool post_follows_a_name(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST = 8 };
    for (uint32_t i = position; i > 0 && i + LONGEST > position; i--) {
        if (builder->path_names[i - 1] == position - (i - 1))
            return true;
    }
    return false;
}

/* 民事审判|第一庭: what is numbered among its kind has the kind's name before it, and the body that
 * it belongs to. */
static uint32_t kind_before_number(const struct reading_builder *builder, uint32_t begin)
{
    enum { LONGEST_KIND = 6 };
    struct runes text = builder->reading->text;
    if (begin >= text.length || text.data[begin] != U'第')
        return begin;
    for (uint32_t at = begin; at > 0 && begin - at <= LONGEST_KIND; at--) {
        if (builder->organisation_to[at] != 0)
            return post_organisation_before(builder, at);
        if ((builder->edges[at] & EDGE_MARK) || RUNE_AMONG(text.data[at - 1], U"为任"))
            return at;
        if (!rune_is_han(text.data[at - 1]))
            break;
    }
    return begin;
}

/* 发展改革|局|局长: the verb before it is part of the body's name. */
static bool follows_business(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    return begin < end && begin > 1 && !(builder->edges[begin] & EDGE_MARK) &&
           post_is_business_of_state(runes_slice(text, begin - 2, begin));
}

/* 援疆|前指|党委书记: the headquarters on the spot, by its short name. */
static bool ends_headquarters(struct runes text, uint32_t position)
{
    return position > 1 && runes_at(text, position - 2, RUNES(U"前指"));
}

uint32_t post_body_before(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    if (position > 1 && runes_at(text, position - 2, RUNES(U"政府")) &&
        (builder->edges[position - 2] & EDGE_BEGIN))
        return position - 2; /* 为|政府副县长 */
    if (position == 0 ||
        (!post_ends_a_body(text.data[position - 1]) && !ends_headquarters(text, position)) ||
        (text.data[position - 1] == U'军' && post_follows_a_name(builder, position)))
        return position; /* 王建军|委员 */
    enum { COMRADE = 2 };
    uint32_t least = position > POST_LONGEST_PREFIX ? position - POST_LONGEST_PREFIX : 0;
    uint32_t begin = position;
    while (begin > least &&
           (!(builder->edges[begin] & EDGE_BEGIN) || follows_business(builder, begin, position))) {
        uint32_t place = post_place_before(builder, begin);
        if (place < begin &&
            ((builder->edges[place] & EDGE_BEGIN) || is_full_place(text, place, begin)))
            return place;
        char32_t c = text.data[begin - 1];
        if (begin < position && post_level(text.data[begin]) && RUNE_AMONG(c, U"和与及") &&
            post_follows_a_name(builder, begin - 1))
            break; /* 张骏和|县法院院长 */
        if (c == U'任' && takes_office_of_body(builder, begin - 1))
            break; /* 李明任|县教育局局长 */
        if (begin > COMRADE && (c == U'任' || c == U'为') &&
            runes_at(text, begin - COMRADE - 1, RUNES(U"同志")))
            break; /* 王某同志任|县教育局局长 */
        bool named = builder->path_names[begin - 1] != 0 &&
                     (builder->promises[begin - 1] & PROMISE_BEFORE); /* 立委|柯某质询行政 */
        if ((!rune_is_han(c) && !rune_is_letter(c)) || (builder->cover[begin - 1] & COVER_POST) ||
            named)
            return position;
        begin--;
    }
    if (begin < position && text.data[begin] == U'了')
        begin++; /* 袭击|了|某地指挥部 */
    begin = without_count(text, kind_before_number(builder, joined_begin(builder, begin)));
    return begin > least || least == 0 ? begin : position;
}

/* A part is of the kind of its whole, anything else of what it is called: 人民医院|骨科, 民政局. */
static struct span kind_of_body(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { NEAR = 4 };
    for (size_t i = builder->count; i > 0 && i + NEAR > builder->count; i--) {
        const struct mention *whole = &builder->mentions[i - 1];
        if (whole->type == MENTION_ORGANISATION && whole->begin == begin && whole->end < end)
            return whole->value;
    }
    struct runes text = builder->reading->text;
    const struct lexicon_hit *ending = builder_hit_to(builder, end, LEXICON_ORGANISATION_ENDS);
    if (ending != NULL && ending->begin >= begin) {
        struct span kind = lexicon_entry_of(builder->reading->lexicon, ending->entry)->value;
        if (!span_starts_with(kind, SPAN("venue")) && !span_starts_with(kind, SPAN("brand")))
            return span_ends_with(kind, SPAN(" short"))
                       ? span_slice(kind, 0, kind.length - SPAN(" short").length)
                       : kind;
    }
    return RUNE_AMONG(text.data[end - 1], U"局厅署")     ? SPAN("government")
           : RUNE_AMONG(text.data[end - 1], U"院系校科") ? SPAN("institution")
                                                         : SPAN("other");
}

void post_add_body(struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct span kind = kind_of_body(builder, begin, end);
    builder_add(builder, MENTION_ORGANISATION, begin, end, "body of a post")->value = kind;
}

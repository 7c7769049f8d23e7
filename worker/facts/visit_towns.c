/* A town is told by the last word of its name, and by what does not follow it. */
#include "facts/visit_towns.h"

#include "facts/visit_sites.h"
#include "facts/visit_ways.h"
#include "lexicon/places.h"

/* 某水乡|景区: what goes on the name of a site where a town's could end. */
static const struct runes of_sites[] = {RUNES_ROW(U"景区"), RUNES_ROW(U"风景"), RUNES_ROW(U"公园"),
                                        RUNES_ROW(U"度假"), RUNES_ROW(U"农庄"), RUNES_ROW(U"湿地"),
                                        RUNES_ROW(U"田园"), {NULL, 0}};

uint32_t visit_town_end(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes kinds[] = {RUNES_ROW(U"街道办事处"), RUNES_ROW(U"街道"),
                                         RUNES_ROW(U"镇"),         RUNES_ROW(U"乡"),
                                         RUNES_ROW(U"苏木"),       {NULL, 0}};
    static const struct runes parks[] = {
        RUNES_ROW(U"产业集聚区"), RUNES_ROW(U"工业园区"),   RUNES_ROW(U"开发区"),
        RUNES_ROW(U"经开区"),     RUNES_ROW(U"高新区"),     RUNES_ROW(U"工业区"),
        RUNES_ROW(U"度假区"),     RUNES_ROW(U"工业集中区"), {NULL, 0}};
    static const struct runes no_heads = RUNES_ROW(U"全各该这本我乡每个的和返在到");
    static const struct runes no_tails = RUNES_ROW(U"村镇长党政里愿亲土情干领机");
    static const struct runes no_towns = RUNES_ROW(U"小古集");
    enum { LONGEST_TOWN = 8, WHOLE_NAME = 4 };
    if (begin + 1 >= limit || text.data[begin + 1] == U'个' ||
        (text.data[begin] == U'城' && RUNE_AMONG(text.data[begin + 1], U"镇乡区市")) ||
        (text.data[begin + 1] == U'乡' && RUNE_AMONG(text.data[begin], U"家故老水异")) ||
        runes_find(no_heads, 0, runes_slice(text, begin, begin + 1)) < no_heads.length)
        return begin;
    for (uint32_t at = begin; at < limit && at - begin < LONGEST_TOWN; at++) {
        if (!rune_is_han(text.data[at]) || RUNE_AMONG(text.data[at], U"和及该到是"))
            return begin; /* 消防中队和某镇: two; 王某对该镇, 随后又到某镇: none */
        const struct runes *kind = phrase_word_at(text, at, limit, kinds);
        const struct runes *park = kind == NULL ? phrase_word_at(text, at, limit, parks) : NULL;
        if (park != NULL && at == begin && park->length < WHOLE_NAME)
            park = NULL; /* 开发区: of some town, but 产业集聚区 is the county's own */
        if (at == begin || runes_find(no_towns, 0, runes_slice(text, at - 1, at)) < no_towns.length)
            kind = NULL; /* 小镇, 古镇 are sites */
        if (kind == NULL && park == NULL)
            continue;
        uint32_t end = at + (kind != NULL ? kind->length : park->length);
        if (at > begin && phrase_find_word(text, begin, at, visit_seeing()) < at)
            return begin; /* 某某走进|次村乡 */
        if (kind != NULL && end < limit && text.data[end] == U'镇' && text.data[end - 1] != U'乡')
            end++; /* 好腰苏木镇 */
        struct runes next = runes_slice(text, end, end < limit ? end + 1 : end);
        if (park != NULL)
            return end == limit || text.data[end] == U'的' ||
                           (phrase_mark_at(text, end) & ~PHRASE_PAUSE) != 0
                       ? end
                       : begin; /* 开发区、物流园: sites like those behind it */
        return (next.length > 0 && runes_find(no_tails, 0, next) < no_tails.length) ||
                       phrase_word_at(text, end, limit, of_sites) != NULL
                   ? begin
                   : end;
    }
    return begin;
}

uint32_t visit_row_of_towns(struct runes text, uint32_t begin, uint32_t limit, struct phrase *towns,
                            uint32_t most)
{
    uint32_t count = 0, end;
    while (count < most && (end = visit_town_end(text, begin, limit)) > begin) {
        towns[count++] = (struct phrase){begin, end};
        begin = visit_behind_joint(text, end, limit);
        if (begin == end)
            return count;
    }
    return 0;
}

bool visit_is_body_of_town(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes bodies[] = {RUNES_ROW(U"中学"),
                                          RUNES_ROW(U"小学"),
                                          RUNES_ROW(U"中心学校"),
                                          RUNES_ROW(U"中心校"),
                                          RUNES_ROW(U"中心小"),
                                          RUNES_ROW(U"卫生院"),
                                          RUNES_ROW(U"中心卫生"),
                                          RUNES_ROW(U"敬老院"),
                                          RUNES_ROW(U"政府"),
                                          RUNES_ROW(U"派出所"),
                                          RUNES_ROW(U"幼儿园"),
                                          RUNES_ROW(U"党群"),
                                          {NULL, 0}};
    return at < limit && phrase_word_at(text, at, limit, bodies) != NULL;
}

bool visit_bears_on(struct runes text, uint32_t at, uint32_t limit)
{
    return phrase_word_at(text, at, limit, of_sites) != NULL;
}

bool visit_is_of_county(const struct reading *reading, struct phrase item)
{
    static const struct runes levels = RUNES_ROW(U"县市区旗州");
    static const struct runes no_levels[] = {
        RUNES_ROW(U"市场"), RUNES_ROW(U"市民"), RUNES_ROW(U"区块"), RUNES_ROW(U"区域"),
        RUNES_ROW(U"旗袍"), RUNES_ROW(U"旗舰"), {NULL, 0}};
    return item.end - item.begin > 3 && runes_hold(levels, reading->text.data[item.begin]) &&
           phrase_word_at(reading->text, item.begin, item.end, no_levels) == NULL &&
           reading_mention_at(reading, item.begin, MENTION_PLACE) == NULL;
}

bool visit_bears_county(const struct reading *reading, struct phrase item)
{
    struct runes text = reading->text, name = place_name(reading->lexicon, reading->own_place);
    enum { SHORTEST_NAME = 2, LEVEL = 1 };
    if (name.length < SHORTEST_NAME + LEVEL)
        return false;
    struct runes bare = runes_slice(name, 0, name.length - LEVEL);
    if (!runes_at(text, item.begin, bare))
        return false;
    uint32_t behind = item.begin + bare.length + runes_at(text, item.begin, name);
    return behind < item.end && visit_town_end(text, behind, item.end) == behind;
}

bool visit_begins_village(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 6 };
    static const struct runes villages[] = {
        RUNES_ROW(U"村"), RUNES_ROW(U"社区"), RUNES_ROW(U"嘎查"), {NULL, 0}};
    return phrase_holds_word(text, begin, end - begin > LONGEST ? begin + LONGEST : end, villages);
}

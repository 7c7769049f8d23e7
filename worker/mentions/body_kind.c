/* Names told from what only says of what kind a body is: 现代农业产业园, 两所大学, 房地产公司. */
#include "mentions/body_kind.h"

#include "lexicon/vocabulary.h"
#include "mentions/body_begin.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "text/traits.h"

/* 证监会|了解, 中山大学|位于, 市公安局|面向社会: the character behind is the first of a word that
 * begins there, and ends none with the last of the name. */
static bool begins_a_word(struct runes text, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"了解"), RUNES_ROW(U"位于"), RUNES_ROW(U"位列"), RUNES_ROW(U"位居"),
        RUNES_ROW(U"面向"), RUNES_ROW(U"面对"), RUNES_ROW(U"面临"), RUNES_ROW(U"落实"),
        RUNES_ROW(U"落户"), RUNES_ROW(U"落成"), RUNES_ROW(U"体现"), RUNES_ROW(U"告诉"),
        RUNES_ROW(U"道歉"), RUNES_ROW(U"校区"), RUNES_ROW(U"生命"), RUNES_ROW(U"生物")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_at(text, end, words[i]))
            return true;
    }
    return false;
}

bool ends_in_a_word(struct runes text, uint32_t end)
{
    static const struct {
        char32_t last;
        struct runes next;
    } words[] = {{U'学', RUNES_ROW(U"生子位习")},
                 {U'站', RUNES_ROW(U"点台")},
                 {U'党', RUNES_ROW(U"员性风课")},
                 {U'团', RUNES_ROW(U"体员")},
                 {U'队', RUNES_ROW(U"伍员友列村")},
                 {U'厂', RUNES_ROW(U"家房商址区")},
                 {U'店', RUNES_ROW(U"铺主员面")},
                 {U'院', RUNES_ROW(U"校落士")},
                 {U'局', RUNES_ROW(U"面势限")},
                 {U'园', RUNES_ROW(U"区")},
                 {U'会', RUNES_ROW(U"了")},
                 {U'媒', RUNES_ROW(U"体")},
                 {U'行', RUNES_ROW(U"卡")},
                 {U'军', RUNES_ROW(U"事官")},
                 {U'报', RUNES_ROW(U"关告名警表复销考到道")},
                 {U'系', RUNES_ROW(U"统列")},
                 {U'网', RUNES_ROW(U"站络民点格")}};
    if (end > 2 && (runes_at(text, end - 3, RUNES(U"共产党人")) ||
                    (runes_at(text, end - 3, RUNES(U"民主党派")) &&
                     !(end + 1 < text.length && RUNE_AMONG(text.data[end + 1], U"出遣")))))
        return true;
    for (size_t i = 0; end < text.length && i < sizeof(words) / sizeof(*words); i++) {
        if (words[i].last == text.data[end - 1])
            return runes_hold(words[i].next, text.data[end]) && !begins_a_word(text, end);
    }
    return false;
}

/* A place, a body, or a word for the whole country begins there. */
static bool opens_a_name(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes whole[] = {RUNES_ROW(U"国家"), RUNES_ROW(U"中国"), RUNES_ROW(U"全国"),
                                         RUNES_ROW(U"中央"), RUNES_ROW(U"国际"), RUNES_ROW(U"世界"),
                                         RUNES_ROW(U"空军"), RUNES_ROW(U"海军"), RUNES_ROW(U"陆军"),
                                         RUNES_ROW(U"武警"), RUNES_ROW(U"中共"), RUNES_ROW(U"亚洲"),
                                         RUNES_ROW(U"全球")};
    for (size_t i = 0; i < sizeof(whole) / sizeof(*whole); i++) {
        if (runes_at(builder->reading->text, begin, whole[i]))
            return !runes_at(builder->reading->text, begin + 2, RUNES(U"级"));
    }
    return builder_hit_at(builder, begin, LEXICON_PLACES) != NULL ||
           builder_hit_at(builder, begin, LEXICON_PLACE_SHORT) != NULL ||
           builder_hit_at(builder, begin, LEXICON_COUNTRIES) != NULL ||
           builder_hit_at(builder, begin, LEXICON_ORGANISATIONS) != NULL;
}

/* Where a word ends that only says of what rank or kind a body is; position where none begins. */
static uint32_t modifier_end(struct runes text, uint32_t position)
{
    static const struct runes modifiers[] = {
        RUNES_ROW(U"级"),   RUNES_ROW(U"型"),   RUNES_ROW(U"性"),   RUNES_ROW(U"制"),
        RUNES_ROW(U"类"),   RUNES_ROW(U"式"),   RUNES_ROW(U"和"),   RUNES_ROW(U"与"),
        RUNES_ROW(U"及"),   RUNES_ROW(U"或"),   RUNES_ROW(U"、"),   RUNES_ROW(U"新"),
        RUNES_ROW(U"老"),   RUNES_ROW(U"省级"), RUNES_ROW(U"市级"), RUNES_ROW(U"县级"),
        RUNES_ROW(U"区级"), RUNES_ROW(U"乡级"), RUNES_ROW(U"村级"), RUNES_ROW(U"公办"),
        RUNES_ROW(U"民办"), RUNES_ROW(U"优质"), RUNES_ROW(U"普惠"), RUNES_ROW(U"寄宿"),
        RUNES_ROW(U"独资"), RUNES_ROW(U"合资"), RUNES_ROW(U"县域"), RUNES_ROW(U"区域"),
        RUNES_ROW(U"零碳"), RUNES_ROW(U"低碳"), RUNES_ROW(U"智能"), RUNES_ROW(U"智慧"),
        RUNES_ROW(U"数字"), RUNES_ROW(U"托育"), RUNES_ROW(U"老年"), RUNES_ROW(U"飞地"),
        RUNES_ROW(U"数控"), RUNES_ROW(U"党群"), RUNES_ROW(U"诉讼"), RUNES_ROW(U"检察"),
        RUNES_ROW(U"冰雪"), RUNES_ROW(U"文创"), RUNES_ROW(U"科创"), RUNES_ROW(U"循环"),
        RUNES_ROW(U"零售"), RUNES_ROW(U"连锁"), RUNES_ROW(U"外国"), RUNES_ROW(U"私立"),
        RUNES_ROW(U"公立"), RUNES_ROW(U"境外"), RUNES_ROW(U"国外"), RUNES_ROW(U"跨国"),
        RUNES_ROW(U"外资"), RUNES_ROW(U"上述"), RUNES_ROW(U"各大"), RUNES_ROW(U"涉事")};
    for (size_t i = 0; i < sizeof(modifiers) / sizeof(*modifiers); i++) {
        if (runes_at(text, position, modifiers[i]))
            return position + modifiers[i].length;
    }
    return position;
}

bool is_of_common_words(const struct reading_builder *builder, uint32_t begin, uint32_t ending)
{
    enum { LONGEST = 14, COMMON = 1130 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t reached = 1; /* bit i: words end i characters behind begin */
    if (ending - begin > LONGEST || ending < begin + 2 || text.data[begin] == U'第' ||
        opens_a_name(builder, begin))
        return false;
    for (uint32_t i = begin; i + 1 < ending; i++) {
        uint16_t costs[VOCABULARY_LONGEST + 1];
        if (!(reached >> (i - begin) & 1))
            continue;
        const struct lexicon_hit *site = builder_hit_at(builder, i, LEXICON_SITES);
        if (site != NULL &&
            !span_starts_with(lexicon_entry_of(builder->reading->lexicon, site->entry)->value,
                              SPAN("kind")))
            return false; /* 东方|医院, 中国|… */
        uint32_t longest = vocabulary_costs(vocabulary, text, i, ending, costs);
        for (uint32_t length = 2; length <= longest; length++) {
            if (costs[length] != 0 && costs[length] < COMMON)
                reached |= (uint16_t)(1u << (i - begin + length));
        }
        uint32_t kind = modifier_end(text, i);
        if (kind > i && kind <= ending)
            reached |= (uint16_t)(1u << (kind - begin));
    }
    return reached >> (ending - begin) & 1;
}

uint32_t building_end(struct runes text, uint32_t position, struct span kind)
{
    static const struct runes buildings[] = {
        RUNES_ROW(U"大厦"),  RUNES_ROW(U"大楼"),   RUNES_ROW(U"广场"),   RUNES_ROW(U"立交桥"),
        RUNES_ROW(U"大桥"),  RUNES_ROW(U"球馆"),   RUNES_ROW(U"体育馆"), RUNES_ROW(U"体育场"),
        RUNES_ROW(U"球场"),  RUNES_ROW(U"竞技场"), RUNES_ROW(U"剧院"),   RUNES_ROW(U"文化中心"),
        RUNES_ROW(U"大球场")};
    enum { OF_FIRMS_ALONE = 5 };
    size_t first = span_equal(kind, SPAN("company")) ? 0 : OF_FIRMS_ALONE;
    for (size_t i = first; i < sizeof(buildings) / sizeof(*buildings); i++) {
        if (runes_at(text, position, buildings[i]))
            return position + buildings[i].length;
    }
    return position;
}

bool is_event(struct runes text, uint32_t ending, uint32_t end)
{
    static const struct runes events[] = {RUNES_ROW(U"论坛"), RUNES_ROW(U"博览会"),
                                          RUNES_ROW(U"马拉松")};
    for (size_t i = 0; i < sizeof(events) / sizeof(*events); i++) {
        if (runes_equal(events[i], runes_slice(text, ending, end)))
            return true;
    }
    return false;
}

bool is_of_a_country(const struct reading_builder *builder, uint32_t begin, uint32_t ending,
                     uint32_t end)
{
    struct runes text = builder->reading->text;
    const struct lexicon_hit *country = builder_hit_at(builder, begin, LEXICON_COUNTRIES);
    return end == ending + 2 && runes_at(text, ending, RUNES(U"公司")) &&
           ((country != NULL && country->end == ending) ||
            runes_at(text, ending - 2, RUNES(U"外国")));
}

bool is_counted(struct runes text, uint32_t begin, uint32_t ending)
{
    enum { NEAR = 3 };
    char32_t first = text.data[begin];
    for (uint32_t i = begin; i < begin + NEAR && i + 1 < ending; i++)
        if (text.data[i] == U'首' && RUNE_AMONG(text.data[i + 1], U"家个所座支条"))
            return true; /* 全国首家|数据交易联盟 */
    if (rune_class_of(first) == RUNE_OTHER && !RUNE_AMONG(first, U"每各第两几多数某"))
        return false;
    for (uint32_t i = begin + 1; i < begin + 1 + NEAR && i < ending; i++) {
        if (RUNE_AMONG(text.data[i], U"家个所座支名条间"))
            return true;
    }
    return false;
}

bool is_party_of_a_land(const struct reading_builder *builder, uint32_t begin, uint32_t ending)
{
    enum { LONGEST = 6 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"执政"), RUNES_ROW(U"反对"), RUNES_ROW(U"在野"),
        RUNES_ROW(U"左翼"), RUNES_ROW(U"右翼"), RUNES_ROW(U"主要"),
        RUNES_ROW(U"激进"), RUNES_ROW(U"传统"), RUNES_ROW(U"多个")};
    struct runes text = builder->reading->text;
    const struct lexicon_hit *land = builder_hit_at(builder, begin, LEXICON_COUNTRIES);
    if (land == NULL || text.data[ending - 1] == U'党' || land->end + 2 > ending ||
        land->end + LONGEST < ending || is_crossed(builder, ending))
        return false;
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
        if (runes_at(text, ending - 2, kinds[i]))
            return false;
    for (uint32_t i = land->end; i < ending; i++)
        if (!rune_is_han(text.data[i]) || builder_hit_at(builder, i, LEXICON_POSTS) != NULL)
            return false;
    return true;
}

bool is_kind_of_body(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    uint32_t begin = hit->begin;
    return begin == 0 || (builder->edges[begin] & EDGE_BEGIN) ||
           !(rune_is_han(text.data[begin - 1]) || rune_is_letter(text.data[begin - 1]) ||
             text.data[begin - 1] == U'）') ||
           joins(text.data[begin - 1]) ||
           (RUNE_AMONG(text.data[begin - 1], U"家所个些种类批间座等大多各某该本内外") &&
            builder->place_to[begin] == 0);
}

bool is_building_there(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    static const struct runes inside[] = {
        RUNES_ROW(U"会见"), RUNES_ROW(U"会晤"), RUNES_ROW(U"里"),
        RUNES_ROW(U"内"),   RUNES_ROW(U"前"),   RUNES_ROW(U"外"),
        RUNES_ROW(U"门口"), RUNES_ROW(U"附近"), RUNES_ROW(U"举行")};
    struct runes text = builder->reading->text;
    const struct lexicon_hit *site = builder_hit_at(builder, hit->begin, LEXICON_SITES);
    struct span kind = lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
    bool school = span_equal(kind, SPAN("institution"));
    const struct lexicon_hit *town = builder_hit_at(builder, hit->begin, LEXICON_COUNTRIES);
    if (school && town != NULL && town->end == hit->end)
        return follows_locative(text, hit->begin); /* 在|好莱坞 */
    if (site == NULL || site->end != hit->end ||
        lexicon_entry_of(builder->reading->lexicon, site->entry)->value.length > 0 ||
        !(school || span_equal(kind, SPAN("government"))))
        return false;
    if (follows_locative(text, hit->begin))
        return true;
    for (size_t i = 0; i < sizeof(inside) / sizeof(*inside); i++) {
        if (runes_at(text, hit->end, inside[i]))
            return true;
    }
    return false;
}

bool is_gone_to(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    if (hit->begin < 2 || builder->place_to[hit->begin - 1] == 0)
        return false;
    if (RUNE_AMONG(text.data[hit->begin - 1], U"办建开设"))
        return text.data[hit->begin] == U'分'; /* 来兰州|办分校 */
    return RUNE_AMONG(text.data[hit->begin - 1], U"念读上考") &&
           (text.data[hit->end - 1] == U'学' || text.data[hit->end - 1] == U'专' ||
            text.data[hit->end - 1] == U'中');
}

bool is_sent_by_a_body(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct mention *last = builder->count > 0 ? &builder->mentions[builder->count - 1] : NULL;
    return last != NULL && last->type == MENTION_ORGANISATION && last->end == hit->begin &&
           !span_equal(last->value, SPAN("media")) &&
           (runes_at(builder->reading->text, hit->begin, RUNES(U"代表团")) ||
            runes_at(builder->reading->text, hit->begin, RUNES(U"考察团")) ||
            runes_at(builder->reading->text, hit->begin, RUNES(U"访问团")));
}

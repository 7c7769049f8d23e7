#include "mentions/name_doubts.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "mentions/spot.h"
#include "text/traits.h"

/* Whether somebody else is named there: 和|县长王军, 同|县教育局局长赵强. */
static bool begins_another(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    return position < text.length && (builder_hit_at(builder, position, LEXICON_POSTS) != NULL ||
                                      builder_hit_at(builder, position, LEXICON_PLACES) != NULL ||
                                      (rune_traits(text.data[position]) & TRAIT_LEVEL));
}

/* 叶春|携新片, 叶春|怒斥, 叶春|发新歌, 叶春|新片: a verb of one character, or 新, that given names
 * hardly end in. */
static bool leads_a_deed(char32_t last, char32_t next)
{
    if (!rune_is_han(next) && next != U'《')
        return false;
    if (next == U'任' && RUNE_AMONG(last, U"曾历现"))
        return true; /* 叶小春|曾任 */
    if (last == U'以')
        return next == U'《'; /* 叶春|以《某某》得奖 */
    return last == U'发'   ? RUNE_AMONG(next, U"新长微声文视博")
           : last == U'新' ? RUNE_AMONG(next, U"作片歌剧书曲专")
                           : RUNE_AMONG(last, U"犯携执遭抵赴怒拟欲曝谈著获砍斩痛斥怼饰");
}

/* 双百镇, 春蕾班: what persons' names seldom end in. 秦毅|和: what more often joins two;
 * 王军|来我县, 李明|于5月16日, 李明|为企业授牌: and what more often leads what somebody does. */
int32_t doubt_inside(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { JOINS = 100, JOINS_ANOTHER = 500, LEADS = 120, LEADS_SURELY = 400, KIND = 450 };
    struct runes text = builder->reading->text;
    const char32_t last = text.data[end - 1], next = end < text.length ? text.data[end] : 0;
    const bool closed = builder->edges[end] & EDGE_END;
    if (last == U'和' || last == U'与' || last == U'同') {
        if ((builder->promises[begin] & PROMISE_BEFORE) && begins_another(builder, end))
            return JOINS_ANOTHER;
        return closed ? 0 : JOINS;
    }
    if (rune_is_digit(next) && RUNE_AMONG(last, U"超约近达逾共仅增降占"))
        return LEADS_SURELY; /* 高铁|超4.8万公里 */
    if (last == U'时' && end == begin + 3)
        return next == U'，' ? LEADS_SURELY : LEADS; /* 会见万斯|时，他说 */
    if (last == U'一' && next == U'带')
        return LEADS_SURELY; /* 靖江|一带 */
    if (last == U'所' && next == U'在')
        return LEADS_SURELY; /* 韦军|所在的城市 */
    if (last == U'方' && end == begin + 2 && !(builder->promises[begin] & PROMISE_BEFORE))
        return JOINS; /* 库|方愿同中方一道 */
    if (RUNE_AMONG(last, U"竟肯仍便皆常亦要") && end == begin + 3 && rune_is_han(next))
        return LEADS; /* 叶小春|常说 */
    if (end == begin + 3 && leads_a_deed(last, next))
        return LEADS_SURELY;
    if (last == U'于')
        return rune_is_digit(next) ? LEADS_SURELY : 0;
    if (last == U'来')
        return RUNE_AMONG(next, U"我说讲看") || /* 对于刘洋|来说 */
                       builder_hit_at(builder, end, LEXICON_PLACES) != NULL
                   ? LEADS_SURELY
                   : 0;
    if (last == U'为')
        return closed ? 0 : LEADS;
    return RUNE_AMONG(last, U"镇村乡县省市区湾岛班路街港站庄屯寨岭坡沟") ? KIND : 0;
}

/* 李家|溪, 白石|湾: a word that places are named with, and a kind of place. */
int32_t doubt_of_place(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    char32_t last = builder->reading->text.data[end - 1];
    return RUNE_AMONG(last, U"山河江湖溪沟岭峰坡庄屯寨塘泉洞巷桥寺庙塔湾岛港") &&
                   is_spot_stem(builder, begin, end - 1)
               ? 400
               : 0;
}

static bool is_counted(char32_t c)
{
    return RUNE_AMONG(c, U"人地省市国县家位名军方队场城镇校下次度号连局世晚夜");
}

bool cuts_numeral(struct runes text, uint32_t end)
{
    return end < text.length && chinese_digit(text.data[end - 1]) >= 0 &&
           chinese_digit(text.data[end]) >= 0;
}

/* 彭勃|四人, 京津冀|三地: a numeral and what it counts are no end of a name. */
int32_t doubt_counting(const struct reading_builder *builder, uint32_t end)
{
    enum { COUNTED_COMRADES = 700, SUM = 700 };
    struct runes text = builder->reading->text;
    if (rune_class_of(text.data[end - 2]) != RUNE_OTHER && RUNE_AMONG(text.data[end - 1], U"元块"))
        return SUM; /* 花|四元|机选 */
    if (rune_class_of(text.data[end - 2]) != RUNE_OTHER && is_counted(text.data[end - 1]))
        return 250; /* 深莞惠|三城 */
    if (end >= text.length || rune_class_of(text.data[end - 1]) == RUNE_OTHER)
        return 0;
    if (cuts_numeral(text, end))
        return SUM;
    bool goes_on = RUNE_AMONG(text.data[end - 1], U"一二三四五六七八九十") &&
                   rune_is_han(text.data[end]) && !(builder->edges[end] & EDGE_END);
    if (is_counted(text.data[end])) /* 赵伟|四位同志 */
        return RUNE_AMONG(text.data[end], U"位名") && runes_at(text, end + 1, RUNES(U"同志"))
                   ? COUNTED_COMRADES
                   : 250;
    return goes_on ? 120 : 0; /* 蓝军|七战七捷 */
}

/* Begins as the caller knows: another first character goes there too. */
static bool begins_thing(struct runes text, uint32_t position)
{
    static const struct runes words[] = {
        RUNES_ROW(U"半岛"),         RUNES_ROW(U"地区"),     RUNES_ROW(U"国际机场"),
        RUNES_ROW(U"国家机场"),     RUNES_ROW(U"机场"),     RUNES_ROW(U"山火"),
        RUNES_ROW(U"火山"),         RUNES_ROW(U"冰川"),     RUNES_ROW(U"经济区"),
        RUNES_ROW(U"大桥"),         RUNES_ROW(U"大道"),     RUNES_ROW(U"大街"),
        RUNES_ROW(U"历史文化街区"), RUNES_ROW(U"公开赛"),   RUNES_ROW(U"锦标赛"),
        RUNES_ROW(U"大师赛"),       RUNES_ROW(U"大奖赛"),   RUNES_ROW(U"邀请赛"),
        RUNES_ROW(U"联赛"),         RUNES_ROW(U"训练基地"), RUNES_ROW(U"发射场")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_at(text, position, words[i]))
            return true;
    }
    return false;
}

/* 瓜维亚雷|省, 斯德哥尔摩|音乐厅, 达拉斯|队: what goes on behind a name so that it is no person's.
 */
int32_t doubt_behind(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->reading->text;
    if (end >= text.length)
        return 0;
    char32_t c = text.data[end];
    if (c == U'”' && end + 1 < text.length &&
        (text.data[end + 1] == U'号' || text.data[end + 1] == U'舰'))
        return 300; /* “德新海”号 */
    if (c == U'号' && end + 1 < text.length && !RUNE_AMONG(text.data[end + 1], U"召码称令角"))
        return 600; /* 泰坦尼克|号 */
    if (RUNE_AMONG(c, U"半地国机山火冰大历公锦邀联训发经") && begins_thing(text, end))
        return 400;
    if (end + 1 < text.length && text.data[end + 1] == U'长')
        return 0; /* 王刚|镇长 */
    return RUNE_AMONG(c, U"省州市镇县村庄")                                 ? 500
           : RUNE_AMONG(c, U"港湾岛河江区队社党行杯号级峰海洋城堡街军邦山") ? 250
                                                                            : 0;
}

/* 卡万德|山, 阿尔德哈米|机场 */
int32_t doubt_of_feature(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { WORD = 2, PROMISE = -150 };
    uint32_t feature = place_with_feature(builder, begin, end);
    return feature == 0 ? doubt_behind(builder, end) : feature >= end + WORD ? PROMISE : 0;
}

bool tears_a_word(const struct reading_builder *builder, uint32_t end)
{
    enum { COMMON = 1250, SELDOM = 11 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    if (end >= builder->text.length || RUNE_AMONG(builder->text.data[end], U"任手身") ||
        vocabulary_traits(vocabulary, builder->text.data[end - 1]).given >= SELDOM)
        return false;
    uint32_t cost = vocabulary_pair_cost(vocabulary, builder->reading->hits.pairs[end - 1]);
    return cost != 0 && cost < COMMON;
}

/* 李明先|后来到, 战于平|壤: a word of the lists begins with the last character and goes on. */
int32_t doubt_torn(const struct reading_builder *builder, uint32_t end)
{
    enum { TORN = 120, TORN_PLACE = 300 };
    if (builder->edges[end - 1] & EDGE_END) {
        const struct lexicon_hit *word = builder_hit_at(builder, end - 1, LEXICON_BOUNDARIES);
        return word != NULL && word->end > end ? TORN : 0;
    }
    const struct lexicon_hit *place = builder_hit_at(builder, end - 1, LEXICON_COUNTRIES);
    return place != NULL && place->end > end ? TORN_PLACE : tears_a_word(builder, end) ? TORN : 0;
}

/* 福田|发生, 石田|抵美 */
int32_t doubt_of_given(const struct reading_builder *builder, uint32_t given)
{
    enum { COMMON = 1000, WORD = 400 };
    const struct lexicon_hit *way = builder_hit_at(builder, given, LEXICON_SITES);
    if (way != NULL && way->end == given + 2 &&
        span_equal(lexicon_entry_of(builder->reading->lexicon, way->entry)->value, SPAN("-+")))
        return WORD;
    uint32_t cost = vocabulary_pair_cost(lexicon_vocabulary(builder->reading->lexicon),
                                         builder->reading->hits.pairs[given]);
    return cost != 0 && cost < COMMON ? WORD : 0;
}

bool is_coming_to_place(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    return text.data[position] == U'来' && position + 2 <= text.length &&
           (lexicon_find(builder->reading->lexicon, LEXICON_PLACE_SHORT,
                         runes_slice(text, position + 1, position + 2)) != NULL ||
            builder_hit_at(builder, position + 1, LEXICON_PLACES) != NULL); /* 来|平阴调研 */
}

bool is_echoed(struct runes text, uint32_t position)
{
    return position > 0 && position + 1 < text.length &&
           text.data[position - 1] == text.data[position + 1] &&
           RUNE_AMONG(text.data[position - 1], U"有无不没");
}

bool begins_word(const struct reading_builder *builder, uint32_t position)
{
    return position >= builder->reading->text.length || (builder->edges[position] & EDGE_END) ||
           is_crossed(builder, position + 1);
}

int32_t doubt_of_sound(const struct reading_builder *builder, uint32_t position, uint32_t sound)
{
    enum { NO_SOUND = 150, BEGINS_A_WORD = 350, PRONOUN = 600 };
    if (RUNE_AMONG(builder->text.data[position], U"他她我你它"))
        return PRONOUN;
    if (sound == 0)
        return NO_SOUND;
    if (!(builder->edges[position] & EDGE_END))
        return 0;
    const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_BOUNDARIES);
    return word != NULL && word->end > position + 1 ? BEGINS_A_WORD : 0;
}

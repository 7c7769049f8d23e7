#include "mentions/locative.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/spot.h"

static bool follows_any(struct runes text, uint32_t begin, const struct runes *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (begin >= words[i].length && runes_at(text, begin - words[i].length, words[i]))
            return true;
    }
    return false;
}

bool follows_locative(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),   RUNES_ROW(U"住"),
        RUNES_ROW(U"来自"), RUNES_ROW(U"前往"), RUNES_ROW(U"抵达"), RUNES_ROW(U"位于"),
        RUNES_ROW(U"离开"), RUNES_ROW(U"返回"), RUNES_ROW(U"途经"), RUNES_ROW(U"去"),
        RUNES_ROW(U"飞抵"), RUNES_ROW(U"从"),   RUNES_ROW(U"路过"), RUNES_ROW(U"驶往")};
    return follows_any(text, begin, words, sizeof(words) / sizeof(*words));
}

bool follows_going(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {RUNES_ROW(U"赴"),   RUNES_ROW(U"来到"), RUNES_ROW(U"走进"),
                                         RUNES_ROW(U"前往"), RUNES_ROW(U"抵达"), RUNES_ROW(U"位于"),
                                         RUNES_ROW(U"来自"), RUNES_ROW(U"地处"), RUNES_ROW(U"落户"),
                                         RUNES_ROW(U"途经"), RUNES_ROW(U"深入"), RUNES_ROW(U"走访"),
                                         RUNES_ROW(U"进入"), RUNES_ROW(U"莅临")};
    return follows_any(text, begin, words, sizeof(words) / sizeof(*words));
}

bool follows_occasion(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    if (begin < 2 || !RUNE_AMONG(text.data[begin - 1], U"中上"))
        return false;
    bool within = text.data[begin - 1] == U'中'
                      ? RUNE_AMONG(text.data[begin - 2], U"赛练程途片剧目动谈战")
                      : RUNE_AMONG(text.data[begin - 2], U"会场台赛礼式");
    return within && !is_crossed(builder, begin);
}

/* 攻占, 小城: what is done to towns, and what they are. */
static bool follows_siege(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {
        RUNES_ROW(U"攻占"),   RUNES_ROW(U"占领"),   RUNES_ROW(U"撤出"),   RUNES_ROW(U"逼近"),
        RUNES_ROW(U"收复"),   RUNES_ROW(U"轰炸"),   RUNES_ROW(U"炮击"),   RUNES_ROW(U"攻克"),
        RUNES_ROW(U"攻入"),   RUNES_ROW(U"攻陷"),   RUNES_ROW(U"攻下"),   RUNES_ROW(U"围困"),
        RUNES_ROW(U"夺取"),   RUNES_ROW(U"进驻"),   RUNES_ROW(U"撤离"),   RUNES_ROW(U"开进"),
        RUNES_ROW(U"派往"),   RUNES_ROW(U"发往"),   RUNES_ROW(U"驶抵"),   RUNES_ROW(U"飞离"),
        RUNES_ROW(U"飞往"),   RUNES_ROW(U"飞赴"),   RUNES_ROW(U"移居"),   RUNES_ROW(U"定居"),
        RUNES_ROW(U"逃往"),   RUNES_ROW(U"撤往"),   RUNES_ROW(U"运往"),   RUNES_ROW(U"开往"),
        RUNES_ROW(U"运抵"),   RUNES_ROW(U"生于"),   RUNES_ROW(U"夺回"),   RUNES_ROW(U"占领了"),
        RUNES_ROW(U"攻占了"), RUNES_ROW(U"控制了"), RUNES_ROW(U"蔓延到"), RUNES_ROW(U"蔓延至"),
        RUNES_ROW(U"夺取了"), RUNES_ROW(U"收复了"), RUNES_ROW(U"轰炸了"), RUNES_ROW(U"炮击了"),
        RUNES_ROW(U"地区的")};
    return follows_any(text, begin, words, sizeof(words) / sizeof(*words));
}

/* 首府|图斯特拉|会见: a town, whatever follows. */
static bool follows_kind_of_town(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {RUNES_ROW(U"小城"), RUNES_ROW(U"小镇"), RUNES_ROW(U"城市"),
                                         RUNES_ROW(U"首都"), RUNES_ROW(U"首府"), RUNES_ROW(U"重镇"),
                                         RUNES_ROW(U"港市"), RUNES_ROW(U"名城")};
    return follows_any(text, begin, words, sizeof(words) / sizeof(*words));
}

/* 在|因特拉格斯|夺冠, 从|比塞德|起飞: what is done at a place and to nobody. */
static bool takes_place_in(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"发生"), RUNES_ROW(U"爆发"), RUNES_ROW(U"坠毁"), RUNES_ROW(U"爆炸"),
        RUNES_ROW(U"落成"), RUNES_ROW(U"闭幕"), RUNES_ROW(U"首映"), RUNES_ROW(U"公映"),
        RUNES_ROW(U"开机"), RUNES_ROW(U"杀青"), RUNES_ROW(U"取景"), RUNES_ROW(U"拍摄"),
        RUNES_ROW(U"开唱"), RUNES_ROW(U"开赛"), RUNES_ROW(U"夺冠"), RUNES_ROW(U"折桂"),
        RUNES_ROW(U"封王"), RUNES_ROW(U"集训"), RUNES_ROW(U"备战"), RUNES_ROW(U"训练"),
        RUNES_ROW(U"去世"), RUNES_ROW(U"逝世"), RUNES_ROW(U"病逝"), RUNES_ROW(U"遇刺"),
        RUNES_ROW(U"遇害"), RUNES_ROW(U"被捕"), RUNES_ROW(U"受审"), RUNES_ROW(U"签署"),
        RUNES_ROW(U"签字"), RUNES_ROW(U"签约"), RUNES_ROW(U"会谈"), RUNES_ROW(U"会晤"),
        RUNES_ROW(U"会面"), RUNES_ROW(U"度假"), RUNES_ROW(U"演讲"), RUNES_ROW(U"落户"),
        RUNES_ROW(U"起飞"), RUNES_ROW(U"降落"), RUNES_ROW(U"转机"), RUNES_ROW(U"停留"),
        RUNES_ROW(U"逗留"), RUNES_ROW(U"着陆"), RUNES_ROW(U"出发"), RUNES_ROW(U"启程"),
        RUNES_ROW(U"街头"), RUNES_ROW(U"市区"), RUNES_ROW(U"郊区"), RUNES_ROW(U"上空"),
        RUNES_ROW(U"南部"), RUNES_ROW(U"北部"), RUNES_ROW(U"东部"), RUNES_ROW(U"西部"),
        RUNES_ROW(U"出席"), RUNES_ROW(U"参加"), RUNES_ROW(U"回来"), RUNES_ROW(U"归来"),
        RUNES_ROW(U"赶来"), RUNES_ROW(U"飞抵"), RUNES_ROW(U"返回")};
    if (!follows_locative(text, begin))
        return false;
    for (size_t i = 0; i < sizeof(deeds) / sizeof(*deeds); i++) {
        if (runes_at(text, end, deeds[i]))
            return true;
    }
    return false;
}

/* 在|X|看来, 在|X|的带领下, 在|X|手里: what is said of persons behind 在, and of no place. */
static bool has_a_persons_part(const struct reading_builder *builder, uint32_t end)
{
    enum { FAR = 7 };
    static const struct runes parts[] = {
        RUNES_ROW(U"看来"), RUNES_ROW(U"执政"), RUNES_ROW(U"带领"), RUNES_ROW(U"率领"),
        RUNES_ROW(U"领导"), RUNES_ROW(U"主持"), RUNES_ROW(U"陪同"), RUNES_ROW(U"政府"),
        RUNES_ROW(U"时期"), RUNES_ROW(U"时代"), RUNES_ROW(U"来之"), RUNES_ROW(U"之前"),
        RUNES_ROW(U"之后"), RUNES_ROW(U"生前"), RUNES_ROW(U"助攻"), RUNES_ROW(U"缺阵"),
        RUNES_ROW(U"受伤"), RUNES_ROW(U"一边"), RUNES_ROW(U"一方"), RUNES_ROW(U"那里"),
        RUNES_ROW(U"前面"), RUNES_ROW(U"后面"), RUNES_ROW(U"之上"), RUNES_ROW(U"之下"),
        RUNES_ROW(U"旁边"), RUNES_ROW(U"上任"), RUNES_ROW(U"思想"), RUNES_ROW(U"精神"),
        RUNES_ROW(U"指导")};
    struct runes text = builder->reading->text;
    if (end >= text.length)
        return true;
    if (RUNE_AMONG(text.data[end], U"和与及、（身手脸头胸腰肩背脚膝眼笔心面任家夫父母妻·"))
        return true;
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        if (runes_at(text, end, parts[i]))
            return true;
    }
    if (text.data[end] != U'的')
        return false;
    for (uint32_t i = end + 1; i < end + FAR && i < text.length && rune_is_han(text.data[i]); i++) {
        if (RUNE_AMONG(text.data[i], U"下身手眼心"))
            return true;
    }
    return false;
}

/* 在|米德加|找到了, 登上|萨基尔|的讲台: behind a word that wants a place a name of sounds is one.
 */
static bool stands_where_places_do(const struct reading_builder *builder, uint32_t begin,
                                   uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"赴"),   RUNES_ROW(U"抵达"), RUNES_ROW(U"前往"),   RUNES_ROW(U"位于"),
        RUNES_ROW(U"登上"), RUNES_ROW(U"通往"), RUNES_ROW(U"飞往"),   RUNES_ROW(U"飞抵"),
        RUNES_ROW(U"途经"), RUNES_ROW(U"驶往"), RUNES_ROW(U"坐落于"), RUNES_ROW(U"驻扎在")};
    struct runes text = builder->reading->text;
    if (has_a_persons_part(builder, end))
        return false;
    bool in = begin > 0 && text.data[begin - 1] == U'在' &&
              !(begin > 1 && RUNE_AMONG(text.data[begin - 2], U"现存正实所内自潜好健外旨站压"));
    return in || follows_any(text, begin, words, sizeof(words) / sizeof(*words));
}

/* 东|斯拉沃尼亚, 南|阿什菲尔德: a side of a land, before what is long. */
static bool is_part_of_a_land(struct runes text, uint32_t begin, uint32_t end)
{
    enum { SHORTEST = 5 };
    return end >= begin + SHORTEST && RUNE_AMONG(text.data[begin], U"东南西北") &&
           !(begin > 0 && text.data[begin - 1] == U'·');
}

static bool precedes_locative(struct runes text, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"附近"),     RUNES_ROW(U"境内"),     RUNES_ROW(U"以北"),
        RUNES_ROW(U"以南"),     RUNES_ROW(U"以东"),     RUNES_ROW(U"以西"),
        RUNES_ROW(U"一带"),     RUNES_ROW(U"地区"),     RUNES_ROW(U"郊外"),
        RUNES_ROW(U"举行"),     RUNES_ROW(U"召开"),     RUNES_ROW(U"登陆"),
        RUNES_ROW(U"开幕"),     RUNES_ROW(U"等地"),     RUNES_ROW(U"机场"),
        RUNES_ROW(U"港口"),     RUNES_ROW(U"地震"),     RUNES_ROW(U"灾区"),
        RUNES_ROW(U"战役"),     RUNES_ROW(U"前线"),     RUNES_ROW(U"海域"),
        RUNES_ROW(U"山区"),     RUNES_ROW(U"市郊"),     RUNES_ROW(U"大区"),
        RUNES_ROW(U"发生里氏"), RUNES_ROW(U"发生地震"), RUNES_ROW(U"发生强"),
        RUNES_ROW(U"发生骚乱"), RUNES_ROW(U"发生爆炸"), RUNES_ROW(U"发生枪击"),
        RUNES_ROW(U"街头"),     RUNES_ROW(U"市区")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_at(text, end, words[i]))
            return true;
    }
    return false;
}

static bool is_known_there(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct lexicon_hit *person = builder_hit_at(builder, begin, LEXICON_PERSONS);
    return person != NULL && person->end >= end;
}

bool is_all_sound(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    for (uint32_t i = begin; i < end; i++) {
        if (vocabulary_traits(vocabulary, builder->reading->text.data[i]).sound == 0)
            return false;
    }
    return true;
}

/* 哈尔米宁|斯克, 多博|夫卡: what names of towns end in and those of persons hardly ever. */
static bool ends_like_a_town(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes endings[] = {
        RUNES_ROW(U"斯克"),   RUNES_ROW(U"格勒"),   RUNES_ROW(U"格拉德"), RUNES_ROW(U"巴德"),
        RUNES_ROW(U"夫卡"),   RUNES_ROW(U"尼察"),   RUNES_ROW(U"科沃"),   RUNES_ROW(U"波利斯"),
        RUNES_ROW(U"布尔格"), RUNES_ROW(U"维尔港"), RUNES_ROW(U"格罗德"), RUNES_ROW(U"堡")};
    for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
        if (end >= begin + 4 && runes_at(text, end - endings[i].length, endings[i]))
            return true;
    }
    return false;
}

bool is_listed_with_places(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    if (begin < 2 || text.data[begin - 1] != U'、' || end < begin + 3 ||
        (end < text.length && text.data[end] == U'·'))
        return false;
    const struct lexicon_hit *land = builder_hit_to(builder, begin - 1, LEXICON_COUNTRIES);
    return land != NULL && (builder->cover[land->begin] & COVER_PLACE) &&
           !(builder->cover[land->begin] & (COVER_ORGANISATION | COVER_PERSON));
}

/* 维尔顿|市长|克兰尼: the office of a town between its name and its holder's. */
static bool has_a_mayor(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    return end + 2 < text.length && RUNE_AMONG(text.data[end], U"市州省") &&
           text.data[end + 1] == U'长' && builder->path_names[end + 2] != 0 &&
           !(builder->promises[begin] & PROMISE_BEFORE) && !is_known_there(builder, begin, end) &&
           is_all_sound(builder, begin, end);
}

/* 意大利|维尔顿|的居民, 的一家工厂: what a town has, behind its land. */
static bool is_of_its_land(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes things[] = {
        RUNES_ROW(U"的一家"), RUNES_ROW(U"的一座"), RUNES_ROW(U"的一所"), RUNES_ROW(U"的居民"),
        RUNES_ROW(U"的市民"), RUNES_ROW(U"的街头"), RUNES_ROW(U"的郊外"), RUNES_ROW(U"的一处")};
    const struct lexicon_hit *land = builder_hit_to(builder, begin, LEXICON_COUNTRIES);
    for (size_t i = 0; land != NULL && i < sizeof(things) / sizeof(*things); i++)
        if (runes_at(builder->reading->text, end, things[i]))
            return true;
    return false;
}

bool is_foreign_place(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    if (has_a_mayor(builder, begin, end))
        return true;
    if ((builder->promises[begin] & PROMISE_BEFORE) || (builder->promises[end] & PROMISE_BEHIND) ||
        is_known_there(builder, begin, end) || !is_all_sound(builder, begin, end))
        return false;
    if (follows_kind_of_town(text, begin) || takes_place_in(text, begin, end) ||
        stands_where_places_do(builder, begin, end))
        return true;
    if (builder->edges[end] & EDGE_PERSON)
        return false;
    const struct lexicon_hit *land = builder_hit_to(builder, begin, LEXICON_COUNTRIES);
    if (land != NULL && (follows_siege(text, land->begin) || follows_locative(text, land->begin)))
        return true; /* 开往|波兰|马拉舍维奇 */
    if (is_of_its_land(builder, begin, end) || is_part_of_a_land(text, begin, end) ||
        is_listed_with_places(builder, begin, end))
        return true;
    if (ends_like_a_town(text, begin, end) && (begin == 0 || text.data[begin - 1] != U'·'))
        return true;
    bool stops = end >= text.length || (!rune_is_han(text.data[end]) && text.data[end] != U'、');
    return precedes_locative(text, end) || follows_siege(text, begin) ||
           (stops && follows_locative(text, begin));
}

static bool is_end_of_place(const struct reading_builder *builder,
                            const struct lexicon_hit *feature)
{
    return span_starts_with(lexicon_entry_of(builder->reading->lexicon, feature->entry)->value,
                            SPAN("end"));
}

/* 阿瑟·阿尔汶 */
static bool is_dotted_sound(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    bool dotted = false;
    for (uint32_t i = begin; i < end; i++) {
        char32_t c = builder->reading->text.data[i];
        dotted |= c == U'·';
        if (c != U'·' && vocabulary_traits(vocabulary, c).sound == 0)
            return false;
    }
    return dotted;
}

uint32_t place_with_feature(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct lexicon_hit *feature = builder_hit_at(builder, end, LEXICON_SITES);
    struct runes text = builder->reading->text;
    if (end >= begin + 4 && end + 1 < text.length && text.data[end] == U'区' &&
        !RUNE_AMONG(text.data[end + 1], U"长委域别分间") && is_all_sound(builder, begin, end))
        return end + 1; /* 达什特巴尔奇|区 */
    if (end >= begin + 3 && end + 1 < text.length && RUNE_AMONG(text.data[end], U"省州邦郡") &&
        !RUNE_AMONG(text.data[end + 1], U"长委立内际级") &&
        !(builder->promises[begin] & PROMISE_BEFORE) && is_all_sound(builder, begin, end))
        return end + 1; /* 卡里乌基|省 */
    if (end >= begin + 3 && end + 1 < text.length && text.data[end] == U'城' &&
        !RUNE_AMONG(text.data[end + 1], U"市镇区建") &&
        !(builder->promises[begin] & PROMISE_BEFORE) && is_all_sound(builder, begin, end))
        return end + 1; /* 克鲁蒙特|城 */
    if (feature != NULL && feature->end >= end + 2 && is_dotted_sound(builder, begin, end) &&
        !(builder->promises[begin] & PROMISE_BEFORE) && is_end_of_place(builder, feature))
        return feature->end; /* 阿瑟·阿尔汶|球场 */
    if (feature == NULL || (builder->promises[begin] & PROMISE_BEFORE) ||
        (begin > 0 && text.data[begin - 1] == U'·') || !is_end_of_place(builder, feature) ||
        !is_all_sound(builder, begin, end))
        return 0;
    bool brief = feature->end == end + 1;
    bool beside =
        feature->end < text.length && RUNE_AMONG(text.data[feature->end], U"边沿上下里岸口畔");
    return brief && ((!beside && is_crossed(builder, feature->end)) || end < begin + 3)
               ? 0
               : feature->end;
}

uint32_t place_like_a_name(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    if ((builder->promises[begin] & PROMISE_BEFORE) || (builder->promises[end] & PROMISE_BEHIND) ||
        is_known_there(builder, begin, end))
        return 0;
    uint32_t family = family_place_end(builder, begin);
    if (family != 0)
        return family;
    bool acts = (builder->edges[end] & EDGE_PERSON) && !follows_locative(text, begin);
    if (end >= begin + 4 && RUNE_AMONG(text.data[end - 1], U"山河湖岛港湾峡") &&
        is_all_sound(builder, begin, end - 1))
        return end; /* 卡万德|山 */
    bool listed =
        begin > 1 && text.data[begin - 1] == U'、' && (builder->cover[begin - 2] & COVER_PERSON);
    return end == begin + 3 && !listed && !acts &&
                   RUNE_AMONG(text.data[end - 1],
                              U"路街巷镇乡村庄沟屯寨峡祠坊圩坝滩垭坳湾岛港县市区")
               ? end
               : 0;
}

/* A clause that opens with the character of a land or province and goes on with what such do
 * (韩|拟增税) or have (韩|媒, 韩|航母). Before the persons: 韩 is a surname too. */
#include "mentions/short_land.h"

#include "mentions/crossing.h"
#include "mentions/triggers.h"

enum kind { KIND_NONE, KIND_LAND, KIND_PROVINCE };

/* Few are: what is neither is told by the first look. */
static enum kind kind_of(char32_t c)
{
    if (c < U'乌' || c > U'鲁')
        return KIND_NONE;
    switch (c) {
    case U'美':
    case U'俄':
    case U'日':
    case U'韩':
    case U'朝':
    case U'英':
    case U'法':
    case U'德':
    case U'印':
    case U'乌':
    case U'伊':
    case U'叙':
    case U'菲':
    case U'越':
    case U'泰':
    case U'缅':
    case U'澳':
    case U'巴':
    case U'埃':
        return KIND_LAND;
    case U'京':
    case U'津':
    case U'沪':
    case U'渝':
    case U'冀':
    case U'晋':
    case U'辽':
    case U'苏':
    case U'浙':
    case U'皖':
    case U'闽':
    case U'赣':
    case U'鲁':
    case U'豫':
    case U'鄂':
    case U'湘':
    case U'粤':
    case U'桂':
    case U'琼':
    case U'川':
    case U'滇':
    case U'陕':
    case U'穗':
    case U'杭':
    case U'蓉':
    case U'甬':
    case U'港':
    case U'台':
        return KIND_PROVINCE;
    default:
        return KIND_NONE;
    }
}

/* Whether one of the words stands at position, whole: 拟|增税, but not 拟定. */
static bool is_one_there(const struct reading_builder *builder, uint32_t position,
                         const struct runes *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t end = position + words[i].length;
        if (runes_at(builder->text, position, words[i]) &&
            (!is_crossed(builder, end) || words_part_at(builder, end)) &&
            (!is_crossed(builder, position) || words_part_at(builder, position)))
            return true;
    }
    return false;
}

/* What both lands and provinces do, or what is done or happens in them. */
static bool acts(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"拟"),   RUNES_ROW(U"欲"),   RUNES_ROW(U"启动"), RUNES_ROW(U"出台"),
        RUNES_ROW(U"推出"), RUNES_ROW(U"公布"), RUNES_ROW(U"发布"), RUNES_ROW(U"发现"),
        RUNES_ROW(U"发生"), RUNES_ROW(U"举行"), RUNES_ROW(U"恢复"), RUNES_ROW(U"取消"),
        RUNES_ROW(U"暂停"), RUNES_ROW(U"叫停"), RUNES_ROW(U"禁止"), RUNES_ROW(U"限制"),
        RUNES_ROW(U"批准"), RUNES_ROW(U"解除"), RUNES_ROW(U"放宽"), RUNES_ROW(U"上调"),
        RUNES_ROW(U"下调"), RUNES_ROW(U"严查"), RUNES_ROW(U"力推"), RUNES_ROW(U"力争"),
        RUNES_ROW(U"计划"), RUNES_ROW(U"首次"), RUNES_ROW(U"首个"), RUNES_ROW(U"首批"),
        RUNES_ROW(U"首家"), RUNES_ROW(U"首例"), RUNES_ROW(U"再次"), RUNES_ROW(U"再度"),
        RUNES_ROW(U"再添"), RUNES_ROW(U"再现"), RUNES_ROW(U"多地"), RUNES_ROW(U"各地"),
        RUNES_ROW(U"今起"), RUNES_ROW(U"昨迎"), RUNES_ROW(U"今迎"), RUNES_ROW(U"再迎"),
        RUNES_ROW(U"喜迎"), RUNES_ROW(U"今日"), RUNES_ROW(U"今晨"), RUNES_ROW(U"今天"),
        RUNES_ROW(U"今年"), RUNES_ROW(U"昨日"), RUNES_ROW(U"昨夜"), RUNES_ROW(U"昨天"),
        RUNES_ROW(U"明日"), RUNES_ROW(U"明起"), RUNES_ROW(U"上月"), RUNES_ROW(U"上周"),
        RUNES_ROW(U"下周"), RUNES_ROW(U"下月"), RUNES_ROW(U"明年"), RUNES_ROW(U"去年"),
        RUNES_ROW(U"年内"), RUNES_ROW(U"警方"), RUNES_ROW(U"企"),   RUNES_ROW(U"媒"),
        RUNES_ROW(U"将于"), RUNES_ROW(U"将在"), RUNES_ROW(U"将建"), RUNES_ROW(U"将对"),
        RUNES_ROW(U"将推"), RUNES_ROW(U"将试"), RUNES_ROW(U"将启"), RUNES_ROW(U"将加"),
        RUNES_ROW(U"将成"), RUNES_ROW(U"将派"), RUNES_ROW(U"将向"), RUNES_ROW(U"将与"),
        RUNES_ROW(U"将迎"), RUNES_ROW(U"将取"), RUNES_ROW(U"将实"), RUNES_ROW(U"将出"),
        RUNES_ROW(U"将延")};
    return is_one_there(builder, position, deeds, sizeof(deeds) / sizeof(*deeds));
}

/* What lands alone do. */
static bool acts_like_a_state(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"称"),     RUNES_ROW(U"吁"),     RUNES_ROW(U"再爆"),    RUNES_ROW(U"召见"),
        RUNES_ROW(U"召回"),   RUNES_ROW(U"宣布"),   RUNES_ROW(U"宣称"),    RUNES_ROW(U"表示"),
        RUNES_ROW(U"证实"),   RUNES_ROW(U"否认"),   RUNES_ROW(U"敦促"),    RUNES_ROW(U"呼吁"),
        RUNES_ROW(U"抗议"),   RUNES_ROW(U"谴责"),   RUNES_ROW(U"拒绝"),    RUNES_ROW(U"试射"),
        RUNES_ROW(U"发射"),   RUNES_ROW(U"击落"),   RUNES_ROW(U"轰炸"),    RUNES_ROW(U"空袭"),
        RUNES_ROW(U"炮击"),   RUNES_ROW(U"撤军"),   RUNES_ROW(U"增兵"),    RUNES_ROW(U"出兵"),
        RUNES_ROW(U"派兵"),   RUNES_ROW(U"制裁"),   RUNES_ROW(U"驱逐"),    RUNES_ROW(U"同意"),
        RUNES_ROW(U"承诺"),   RUNES_ROW(U"警告"),   RUNES_ROW(U"指责"),    RUNES_ROW(U"威胁"),
        RUNES_ROW(U"加息"),   RUNES_ROW(U"降息"),   RUNES_ROW(U"考虑"),    RUNES_ROW(U"准备"),
        RUNES_ROW(U"誓言"),   RUNES_ROW(U"不满"),   RUNES_ROW(U"不排除"),  RUNES_ROW(U"不承认"),
        RUNES_ROW(U"无意"),   RUNES_ROW(U"有意"),   RUNES_ROW(U"愿与"),    RUNES_ROW(U"愿同"),
        RUNES_ROW(U"愿意"),   RUNES_ROW(U"再度"),   RUNES_ROW(U"再对"),    RUNES_ROW(U"再向"),
        RUNES_ROW(U"制"),     RUNES_ROW(U"舰"),     RUNES_ROW(U"航母"),    RUNES_ROW(U"战机"),
        RUNES_ROW(U"军机"),   RUNES_ROW(U"军舰"),   RUNES_ROW(U"战舰"),    RUNES_ROW(U"客机"),
        RUNES_ROW(U"货轮"),   RUNES_ROW(U"渔船"),   RUNES_ROW(U"众院"),    RUNES_ROW(U"参院"),
        RUNES_ROW(U"大选"),   RUNES_ROW(U"政坛"),   RUNES_ROW(U"政界"),    RUNES_ROW(U"最高法"),
        RUNES_ROW(U"女星"),   RUNES_ROW(U"男星"),   RUNES_ROW(U"球星"),    RUNES_ROW(U"影星"),
        RUNES_ROW(U"歌星"),   RUNES_ROW(U"明星"),   RUNES_ROW(U"男子"),    RUNES_ROW(U"女子"),
        RUNES_ROW(U"公司"),   RUNES_ROW(U"企业"),   RUNES_ROW(U"学者"),    RUNES_ROW(U"专家"),
        RUNES_ROW(U"学生"),   RUNES_ROW(U"游客"),   RUNES_ROW(U"民众"),    RUNES_ROW(U"网友"),
        RUNES_ROW(U"士兵"),   RUNES_ROW(U"侨民"),   RUNES_ROW(U"间谍"),    RUNES_ROW(U"富豪"),
        RUNES_ROW(U"科学家"), RUNES_ROW(U"飞行员"), RUNES_ROW(U"宇航员"),  RUNES_ROW(U"财政部"),
        RUNES_ROW(U"国防部"), RUNES_ROW(U"商务部"), RUNES_ROW(U"司法部"),  RUNES_ROW(U"外交部"),
        RUNES_ROW(U"使馆"),   RUNES_ROW(U"大使馆"), RUNES_ROW(U"领馆"),    RUNES_ROW(U"总领馆"),
        RUNES_ROW(U"反对党"), RUNES_ROW(U"执政党"), RUNES_ROW(U"在野党"),  RUNES_ROW(U"中选"),
        RUNES_ROW(U"失业率"), RUNES_ROW(U"拒不"),   RUNES_ROW(U"防长"),    RUNES_ROW(U"坚称"),
        RUNES_ROW(U"要求"),   RUNES_ROW(U"重申"),   RUNES_ROW(U"密切关注")};
    return is_one_there(builder, position, deeds, sizeof(deeds) / sizeof(*deeds));
}

/* 浙闽赣|三省, 苏鲁|交界: where a row of provinces ends that is summed up or that meet there; 0
 * where there is no such row at position. */
static uint32_t row_end(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST = 5 };
    static const struct runes sums[] = {
        RUNES_ROW(U"两省"), RUNES_ROW(U"三省"), RUNES_ROW(U"四省"), RUNES_ROW(U"五省"),
        RUNES_ROW(U"两市"), RUNES_ROW(U"三市"), RUNES_ROW(U"两地"), RUNES_ROW(U"三地"),
        RUNES_ROW(U"四地"), RUNES_ROW(U"等省"), RUNES_ROW(U"交界"), RUNES_ROW(U"边界"),
        RUNES_ROW(U"毗邻"), RUNES_ROW(U"接壤"), RUNES_ROW(U"边区"), RUNES_ROW(U"联手"),
        RUNES_ROW(U"携手"), RUNES_ROW(U"合作"), RUNES_ROW(U"警方"), RUNES_ROW(U"协作")};
    uint32_t end = position;
    while (end < builder->text.length && kind_of(builder->text.data[end]) == KIND_PROVINCE &&
           !RUNE_AMONG(builder->text.data[end], U"港澳台")) /* 港澳 is one region */
        end++;
    return end > position + 1 && end <= position + LONGEST &&
                   is_one_there(builder, end, sums, sizeof(sums) / sizeof(*sums))
               ? end
               : 0;
}

/* Whether a clause begins there: at a text's begin, behind a mark, or behind the blank of a
 * headline of two parts. */
static bool begins_clause(struct runes text, uint32_t position)
{
    return position == 0 || runes_hold(RUNES(U" 　\n，。；：！？“（》”"), text.data[position - 1]);
}

static void add_land(struct reading_builder *builder, uint32_t position)
{
    if (builder->cover[position] & COVER_PLACE)
        return;
    builder_add(builder, MENTION_SITE, position, position + 1, "land of a headline");
    builder_cover(builder, position, position + 1, COVER_PLACE);
    builder->path_names[position] = 0; /* 韩|女星 is no name */
}

static void tell_there(struct reading_builder *builder, uint32_t position, enum kind kind)
{
    enum { OTHERS = COVER_ORGANISATION | COVER_MEDIA | COVER_PLACE | COVER_CREDIT };
    struct runes text = builder->text;
    if (!begins_clause(text, position) || builder_covered(builder, position, position + 1, OTHERS))
        return;
    bool land = kind == KIND_LAND;
    uint32_t row = land ? 0 : row_end(builder, position);
    if (row != 0) {
        for (uint32_t i = position; i < row; i++)
            add_land(builder, i);
        return;
    }
    bool speaks = land && position + 2 < text.length && text.data[position + 1] == U'：';
    bool plain = RUNE_AMONG(text.data[position], U"日朝"); /* 日|产量, 朝|今天: words too */
    if (!speaks && (plain || !acts(builder, position + 1)) &&
        !(land && acts_like_a_state(builder, position + 1)))
        return;
    add_land(builder, position);
}

/* Behind each mark and blank in [begin, end). */
static void tell_behind(struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct trigger_walk walk = trigger_walk(builder->reading, begin, end, TRIGGER_PLAIN, 0);
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        enum kind kind =
            at + 2 < builder->text.length ? kind_of(builder->text.data[at + 1]) : KIND_NONE;
        if (kind != KIND_NONE)
            tell_there(builder, at + 1, kind);
    }
}

/* Only headlines, and texts that are hardly more, say so little of a land: a paragraph has 美 and
 * 日 as words. */
void tell_short_lands(struct reading_builder *builder)
{
    enum { BRIEF = 200 };
    const struct article *article = builder->reading->article;
    for (uint32_t i = 0; i < article->block_count; i++) {
        const struct block *block = &article->blocks[i];
        if (block->role == BLOCK_PARAGRAPH && article->text.length > BRIEF)
            continue;
        enum kind kind =
            block->begin + 1 < block->end ? kind_of(builder->text.data[block->begin]) : KIND_NONE;
        if (kind != KIND_NONE)
            tell_there(builder, block->begin, kind);
        tell_behind(builder, block->begin, block->end);
    }
}

#include "mentions/support.h"

enum { NEAR = 40 }; /* characters of the sentence on each side that are looked at */

static bool any_at(struct runes text, uint32_t position, const struct runes *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (runes_at(text, position, words[i]))
            return true;
    }
    return false;
}

static bool any_before(struct runes text, uint32_t position, const struct runes *words,
                       size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (position >= words[i].length && runes_at(text, position - words[i].length, words[i]))
            return true;
    }
    return false;
}

/* What companies and teams do and have, right beside the name. */
static bool is_beside_a_deed(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes behind[] = {
        RUNES_ROW(U"队"),     RUNES_ROW(U"公司"),   RUNES_ROW(U"集团"), RUNES_ROW(U"股份"),
        RUNES_ROW(U"股价"),   RUNES_ROW(U"主场"),   RUNES_ROW(U"客场"), RUNES_ROW(U"球员"),
        RUNES_ROW(U"球迷"),   RUNES_ROW(U"俱乐部"), RUNES_ROW(U"胜"),   RUNES_ROW(U"负"),
        RUNES_ROW(U"击败"),   RUNES_ROW(U"战胜"),   RUNES_ROW(U"不敌"), RUNES_ROW(U"手机"),
        RUNES_ROW(U"汽车"),   RUNES_ROW(U"官网"),   RUNES_ROW(U"旗下"), RUNES_ROW(U"门店"),
        RUNES_ROW(U"总部"),   RUNES_ROW(U"研究所"), RUNES_ROW(U"球衣"), RUNES_ROW(U"阵营"),
        RUNES_ROW(U"发布"),   RUNES_ROW(U"宣布"),   RUNES_ROW(U"主帅"), RUNES_ROW(U"门将"),
        RUNES_ROW(U"涨"),     RUNES_ROW(U"跌"),     RUNES_ROW(U"方面"), RUNES_ROW(U"此前"),
        RUNES_ROW(U"收购"),   RUNES_ROW(U"裁员"),   RUNES_ROW(U"股票"), RUNES_ROW(U"财报"),
        RUNES_ROW(U"平板"),   RUNES_ROW(U"创始人"), RUNES_ROW(U"官方"), RUNES_ROW(U"高管"),
        RUNES_ROW(U"力克"),   RUNES_ROW(U"险胜"),   RUNES_ROW(U"大胜"), RUNES_ROW(U"完胜"),
        RUNES_ROW(U"轻取"),   RUNES_ROW(U"横扫"),   RUNES_ROW(U"逆转"), RUNES_ROW(U"惨败"),
        RUNES_ROW(U"迎战"),   RUNES_ROW(U"对阵"),   RUNES_ROW(U"落败"), RUNES_ROW(U"出局"),
        RUNES_ROW(U"晋级"),   RUNES_ROW(U"夺冠"),   RUNES_ROW(U"保级"), RUNES_ROW(U"降级"),
        RUNES_ROW(U"后卫"),   RUNES_ROW(U"前锋"),   RUNES_ROW(U"中场"), RUNES_ROW(U"替补"),
        RUNES_ROW(U"被淘汰"), RUNES_ROW(U"主席"),   RUNES_ROW(U"签下"), RUNES_ROW(U"VS"),
        RUNES_ROW(U"vs"),     RUNES_ROW(U"召回"),   RUNES_ROW(U"轿车"), RUNES_ROW(U"基金")};
    static const struct runes before[] = {
        RUNES_ROW(U"击败"),    RUNES_ROW(U"战胜"), RUNES_ROW(U"不敌"), RUNES_ROW(U"对阵"),
        RUNES_ROW(U"负于"),    RUNES_ROW(U"加盟"), RUNES_ROW(U"转会"), RUNES_ROW(U"效力"),
        RUNES_ROW(U"收购"),    RUNES_ROW(U"起诉"), RUNES_ROW(U"逆转"), RUNES_ROW(U"力克"),
        RUNES_ROW(U"险胜"),    RUNES_ROW(U"大胜"), RUNES_ROW(U"小胜"), RUNES_ROW(U"横扫"),
        RUNES_ROW(U"入股"),    RUNES_ROW(U"挑战"), RUNES_ROW(U"签约"), RUNES_ROW(U"效力于"),
        RUNES_ROW(U"完胜"),    RUNES_ROW(U"轻取"), RUNES_ROW(U"迎战"), RUNES_ROW(U"输给"),
        RUNES_ROW(U"惨败"),    RUNES_ROW(U"淘汰"), RUNES_ROW(U"执教"), RUNES_ROW(U"租借"),
        RUNES_ROW(U"告别"),    RUNES_ROW(U"绝杀"), RUNES_ROW(U"血洗"), RUNES_ROW(U"憾负"),
        RUNES_ROW(U"客胜"),    RUNES_ROW(U"重返"), RUNES_ROW(U"VS"),   RUNES_ROW(U"vs"),
        RUNES_ROW(U"主场迎战")};
    return any_at(text, end, behind, sizeof(behind) / sizeof(*behind)) ||
           any_before(text, begin, before, sizeof(before) / sizeof(*before));
}

static bool ends_sentence(char32_t c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == U'\n';
}

/* Whether the sentence around holds one of the words. */
static bool sentence_holds(struct runes text, uint32_t begin, uint32_t end,
                           const struct runes *words, size_t count)
{
    uint32_t from = begin, to = end;
    while (from > 0 && from + NEAR > begin && !ends_sentence(text.data[from - 1]))
        from--;
    while (to < text.length && to < end + NEAR && !ends_sentence(text.data[to]))
        to++;
    struct runes near = runes_slice(text, from, to);
    for (size_t i = 0; i < count; i++) {
        if (runes_find(near, 0, words[i]) < near.length)
            return true;
    }
    return false;
}

/* 火箭在主场…, 苹果在第三季度的财报: the sentence is a match report, or of the stock exchange. */
static bool is_in_a_report(struct runes text, uint32_t begin, uint32_t end, struct span kind)
{
    static const struct runes sport[] = {
        RUNES_ROW(U"篮板"),   RUNES_ROW(U"助攻"),   RUNES_ROW(U"主场"),   RUNES_ROW(U"客场"),
        RUNES_ROW(U"季后赛"), RUNES_ROW(U"常规赛"), RUNES_ROW(U"总决赛"), RUNES_ROW(U"NBA"),
        RUNES_ROW(U"CBA"),    RUNES_ROW(U"英超"),   RUNES_ROW(U"意甲"),   RUNES_ROW(U"西甲"),
        RUNES_ROW(U"德甲"),   RUNES_ROW(U"法甲"),   RUNES_ROW(U"中超"),   RUNES_ROW(U"甲A"),
        RUNES_ROW(U"欧冠"),   RUNES_ROW(U"亚冠"),   RUNES_ROW(U"球队"),   RUNES_ROW(U"三分球"),
        RUNES_ROW(U"主帅"),   RUNES_ROW(U"进球"),   RUNES_ROW(U"射门"),   RUNES_ROW(U"罚球"),
        RUNES_ROW(U"点球"),   RUNES_ROW(U"得分"),   RUNES_ROW(U"投篮"),   RUNES_ROW(U"连胜"),
        RUNES_ROW(U"连败"),   RUNES_ROW(U"选秀"),   RUNES_ROW(U"替补"),   RUNES_ROW(U"首发"),
        RUNES_ROW(U"击败"),   RUNES_ROW(U"战胜"),   RUNES_ROW(U"不敌"),   RUNES_ROW(U"客平"),
        RUNES_ROW(U"主平"),   RUNES_ROW(U"倒钩"),   RUNES_ROW(U"失点"),   RUNES_ROW(U"梅开二度"),
        RUNES_ROW(U"续约"),   RUNES_ROW(U"租借"),   RUNES_ROW(U"转会"),   RUNES_ROW(U"帽子戏法"),
        RUNES_ROW(U"曼联"),   RUNES_ROW(U"曼城"),   RUNES_ROW(U"阿森纳"), RUNES_ROW(U"切尔西"),
        RUNES_ROW(U"皇马"),   RUNES_ROW(U"巴萨"),   RUNES_ROW(U"国米"),   RUNES_ROW(U"国际米兰"),
        RUNES_ROW(U"尤文"),   RUNES_ROW(U"拜仁"),   RUNES_ROW(U"湖人"),   RUNES_ROW(U"凯尔特人")};
    static const struct runes business[] = {
        RUNES_ROW(U"股价"),     RUNES_ROW(U"市值"), RUNES_ROW(U"财报"),       RUNES_ROW(U"营收"),
        RUNES_ROW(U"收跌"),     RUNES_ROW(U"收涨"), RUNES_ROW(U"手机"),       RUNES_ROW(U"供应商"),
        RUNES_ROW(U"竞争对手"), RUNES_ROW(U"专利"), RUNES_ROW(U"反垄断"),     RUNES_ROW(U"年报"),
        RUNES_ROW(U"发布会"),   RUNES_ROW(U"智能"), RUNES_ROW(U"IPO"),        RUNES_ROW(U"开发商"),
        RUNES_ROW(U"涨停"),     RUNES_ROW(U"跌停"), RUNES_ROW(U"首席执行官"), RUNES_ROW(U"召回"),
        RUNES_ROW(U"轿车"),     RUNES_ROW(U"车型"), RUNES_ROW(U"停产"),       RUNES_ROW(U"仓位"),
        RUNES_ROW(U"销量"),     RUNES_ROW(U"产能"), RUNES_ROW(U"裁员"),       RUNES_ROW(U"收购"),
        RUNES_ROW(U"持股"),     RUNES_ROW(U"拿地"), RUNES_ROW(U"竞得"),       RUNES_ROW(U"楼板价"),
        RUNES_ROW(U"减持"),     RUNES_ROW(U"增持"), RUNES_ROW(U"加仓"),       RUNES_ROW(U"车企"),
        RUNES_ROW(U"房企"),     RUNES_ROW(U"厂商"), RUNES_ROW(U"出货"),       RUNES_ROW(U"家电"),
        RUNES_ROW(U"彩电"),     RUNES_ROW(U"CEO"),  RUNES_ROW(U"车展"),       RUNES_ROW(U"宅地")};
    if (end < text.length && (text.data[end] == U'杯' || text.data[end] == U'奖'))
        return false; /* 国王|杯 */
    if (span_equal(kind, SPAN("company")))
        return sentence_holds(text, begin, end, business, sizeof(business) / sizeof(*business));
    return span_equal(kind, SPAN("other")) &&
           sentence_holds(text, begin, end, sport, sizeof(sport) / sizeof(*sport));
}

/* 热火、湖人: the next of a list, or the one before, is one. */
static bool is_listed_with_one(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    char32_t next = end < text.length ? text.data[end] : 0;
    bool lists = next == U'、' || next == U'和' || next == U'与' || next == U'同';
    if (lists && builder_hit_at(builder, end + 1, LEXICON_ORGANISATIONS) != NULL)
        return true;
    return begin > 1 && (builder->cover[begin - 2] & COVER_ORGANISATION) &&
           (text.data[begin - 1] == U'、' || text.data[begin - 1] == U'和' ||
            text.data[begin - 1] == U'与' || text.data[begin - 1] == U'同');
}

bool is_supported(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                  struct span kind)
{
    struct runes text = builder->reading->text;
    if (begin > 0 && text.data[begin - 1] == U'《')
        return false;
    if (is_beside_a_deed(text, begin, end) || builder_hit_at(builder, end, LEXICON_POSTS) != NULL ||
        builder_hit_at(builder, end, LEXICON_ROLES) != NULL)
        return true;
    if (end < text.length && rune_is_digit(text.data[end]) && span_equal(kind, SPAN("other")))
        return true; /* 火箭102比96 */
    if (is_listed_with_one(builder, begin, end))
        return true;
    if (runes_at(text, end, RUNES(U"的")) && builder->path_names[end + 1] != 0)
        return true; /* 本田|的三部敏宏, 凯尔特人|的皮尔斯 */
    return builder->place_to[end] != begin + 1 && is_in_a_report(text, begin, end, kind);
}

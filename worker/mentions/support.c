#include "mentions/support.h"

#include "mentions/locative.h"
#include "text/wording.h"

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

/* What only match reports speak of. */
static const struct runes sport[] = {
    WORDING(U"CBA"),      WORDING(U"NBA"),    WORDING(U"三分球"),   WORDING(U"三双"),
    WORDING(U"三方交易"), WORDING(U"上篮"),   WORDING(U"下课"),     WORDING(U"不敌"),
    WORDING(U"两罚"),     WORDING(U"中甲"),   WORDING(U"中盘"),     WORDING(U"中超"),
    WORDING(U"中锋"),     WORDING(U"主场"),   WORDING(U"主帅"),     WORDING(U"主平"),
    WORDING(U"主罚"),     WORDING(U"主队"),   WORDING(U"亚冠"),     WORDING(U"任意球"),
    WORDING(U"传中"),     WORDING(U"保级"),   WORDING(U"倒钩"),     WORDING(U"八强"),
    WORDING(U"决赛"),     WORDING(U"决赛圈"), WORDING(U"凯尔特人"), WORDING(U"击败"),
    WORDING(U"切尔西"),   WORDING(U"前锋"),   WORDING(U"助攻"),     WORDING(U"半决赛"),
    WORDING(U"半场"),     WORDING(U"单刀"),   WORDING(U"单场"),     WORDING(U"压哨"),
    WORDING(U"后卫"),     WORDING(U"国米"),   WORDING(U"国际米兰"), WORDING(U"大三元"),
    WORDING(U"大四喜"),   WORDING(U"大胜"),   WORDING(U"失点"),     WORDING(U"头球"),
    WORDING(U"夺冠"),     WORDING(U"季后赛"), WORDING(U"完胜"),     WORDING(U"客场"),
    WORDING(U"客平"),     WORDING(U"客战"),   WORDING(U"客队"),     WORDING(U"射门"),
    WORDING(U"小组赛"),   WORDING(U"尤文"),   WORDING(U"巴萨"),     WORDING(U"常规赛"),
    WORDING(U"帽子戏法"), WORDING(U"得分"),   WORDING(U"德比"),     WORDING(U"德甲"),
    WORDING(U"快攻"),     WORDING(U"总决赛"), WORDING(U"意甲"),     WORDING(U"战平"),
    WORDING(U"战胜"),     WORDING(U"扑救"),   WORDING(U"扣篮"),     WORDING(U"执黑"),
    WORDING(U"扳平"),     WORDING(U"投篮"),   WORDING(U"抢断"),     WORDING(U"拜仁"),
    WORDING(U"换帅"),     WORDING(U"暴扣"),   WORDING(U"曼城"),     WORDING(U"曼联"),
    WORDING(U"替补"),     WORDING(U"末节"),   WORDING(U"梅开二度"), WORDING(U"欧冠"),
    WORDING(U"比分"),     WORDING(U"法甲"),   WORDING(U"淘汰赛"),   WORDING(U"湖人"),
    WORDING(U"点球"),     WORDING(U"热身赛"), WORDING(U"犯规"),     WORDING(U"球队"),
    WORDING(U"甲A"),      WORDING(U"皇马"),   WORDING(U"盖帽"),     WORDING(U"看台"),
    WORDING(U"破门"),     WORDING(U"租借"),   WORDING(U"积分榜"),   WORDING(U"篮板"),
    WORDING(U"绝杀"),     WORDING(U"续约"),   WORDING(U"罚球"),     WORDING(U"联赛"),
    WORDING(U"胜负彩"),   WORDING(U"英超"),   WORDING(U"补时"),     WORDING(U"西甲"),
    WORDING(U"角球"),     WORDING(U"让分"),   WORDING(U"赛季"),     WORDING(U"赢球"),
    WORDING(U"赢下"),     WORDING(U"足协杯"), WORDING(U"转会"),     WORDING(U"输球"),
    WORDING(U"边锋"),     WORDING(U"进球"),   WORDING(U"连扳"),     WORDING(U"连胜"),
    WORDING(U"连败"),     WORDING(U"逆转"),   WORDING(U"选秀"),     WORDING(U"选秀权"),
    WORDING(U"门将"),     WORDING(U"阿森纳"), WORDING(U"首发"),     WORDING(U"首节"),
    WORDING(U"首轮签"),
};

/* What only news of companies and of the stock exchange speaks of. */
static const struct runes business[] = {
    WORDING(U"CEO"),  WORDING(U"IPO"),        WORDING(U"上市"),   WORDING(U"专利"),
    WORDING(U"亏损"), WORDING(U"产能"),       WORDING(U"仓位"),   WORDING(U"代工"),
    WORDING(U"估值"), WORDING(U"供应商"),     WORDING(U"停产"),   WORDING(U"停牌"),
    WORDING(U"净利"), WORDING(U"减持"),       WORDING(U"出货"),   WORDING(U"出货量"),
    WORDING(U"加仓"), WORDING(U"厂商"),       WORDING(U"反垄断"), WORDING(U"发布会"),
    WORDING(U"召回"), WORDING(U"增持"),       WORDING(U"复牌"),   WORDING(U"宅地"),
    WORDING(U"家电"), WORDING(U"市值"),       WORDING(U"市占率"), WORDING(U"市场份额"),
    WORDING(U"年报"), WORDING(U"开发商"),     WORDING(U"彩电"),   WORDING(U"房企"),
    WORDING(U"手机"), WORDING(U"拿地"),       WORDING(U"持股"),   WORDING(U"收涨"),
    WORDING(U"收购"), WORDING(U"收跌"),       WORDING(U"新机"),   WORDING(U"旗舰店"),
    WORDING(U"智能"), WORDING(U"楼板价"),     WORDING(U"涨价"),   WORDING(U"涨停"),
    WORDING(U"涨幅"), WORDING(U"盈利"),       WORDING(U"研报"),   WORDING(U"竞争对手"),
    WORDING(U"竞得"), WORDING(U"股东"),       WORDING(U"股价"),   WORDING(U"芯片"),
    WORDING(U"营收"), WORDING(U"董事会"),     WORDING(U"裁员"),   WORDING(U"财报"),
    WORDING(U"跌停"), WORDING(U"跌幅"),       WORDING(U"车企"),   WORDING(U"车型"),
    WORDING(U"车展"), WORDING(U"轿车"),       WORDING(U"过会"),   WORDING(U"销量"),
    WORDING(U"门店"), WORDING(U"首席执行官"),
};

bool is_beside_a_deed(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes behind[] = {
        RUNES_ROW(U"队"),     RUNES_ROW(U"公司"),   RUNES_ROW(U"集团"),     RUNES_ROW(U"股份"),
        RUNES_ROW(U"股价"),   RUNES_ROW(U"主场"),   RUNES_ROW(U"客场"),     RUNES_ROW(U"球员"),
        RUNES_ROW(U"球迷"),   RUNES_ROW(U"俱乐部"), RUNES_ROW(U"胜"),       RUNES_ROW(U"负"),
        RUNES_ROW(U"击败"),   RUNES_ROW(U"战胜"),   RUNES_ROW(U"不敌"),     RUNES_ROW(U"手机"),
        RUNES_ROW(U"汽车"),   RUNES_ROW(U"官网"),   RUNES_ROW(U"旗下"),     RUNES_ROW(U"门店"),
        RUNES_ROW(U"总部"),   RUNES_ROW(U"研究所"), RUNES_ROW(U"球衣"),     RUNES_ROW(U"阵营"),
        RUNES_ROW(U"发布"),   RUNES_ROW(U"宣布"),   RUNES_ROW(U"主帅"),     RUNES_ROW(U"门将"),
        RUNES_ROW(U"涨"),     RUNES_ROW(U"跌"),     RUNES_ROW(U"方面"),     RUNES_ROW(U"此前"),
        RUNES_ROW(U"收购"),   RUNES_ROW(U"裁员"),   RUNES_ROW(U"股票"),     RUNES_ROW(U"财报"),
        RUNES_ROW(U"平板"),   RUNES_ROW(U"创始人"), RUNES_ROW(U"官方"),     RUNES_ROW(U"高管"),
        RUNES_ROW(U"力克"),   RUNES_ROW(U"险胜"),   RUNES_ROW(U"大胜"),     RUNES_ROW(U"完胜"),
        RUNES_ROW(U"轻取"),   RUNES_ROW(U"横扫"),   RUNES_ROW(U"逆转"),     RUNES_ROW(U"惨败"),
        RUNES_ROW(U"迎战"),   RUNES_ROW(U"对阵"),   RUNES_ROW(U"落败"),     RUNES_ROW(U"出局"),
        RUNES_ROW(U"晋级"),   RUNES_ROW(U"夺冠"),   RUNES_ROW(U"保级"),     RUNES_ROW(U"降级"),
        RUNES_ROW(U"后卫"),   RUNES_ROW(U"前锋"),   RUNES_ROW(U"中场"),     RUNES_ROW(U"替补"),
        RUNES_ROW(U"被淘汰"), RUNES_ROW(U"主席"),   RUNES_ROW(U"签下"),     RUNES_ROW(U"VS"),
        RUNES_ROW(U"vs"),     RUNES_ROW(U"召回"),   RUNES_ROW(U"轿车"),     RUNES_ROW(U"基金"),
        RUNES_ROW(U"客平"),   RUNES_ROW(U"主平"),   RUNES_ROW(U"战平"),     RUNES_ROW(U"客胜"),
        RUNES_ROW(U"客负"),   RUNES_ROW(U"主胜"),   RUNES_ROW(U"主负"),     RUNES_ROW(U"官宣"),
        RUNES_ROW(U"力擒"),   RUNES_ROW(U"双杀"),   RUNES_ROW(U"延长赛"),   RUNES_ROW(U"边锋"),
        RUNES_ROW(U"在主场"), RUNES_ROW(U"在客场"), RUNES_ROW(U"在官网"),   RUNES_ROW(U"在官方"),
        RUNES_ROW(U"停牌"),   RUNES_ROW(U"复牌"),   RUNES_ROW(U"公告"),     RUNES_ROW(U"预告"),
        RUNES_ROW(U"主教练"), RUNES_ROW(U"客战"),   RUNES_ROW(U"做客"),     RUNES_ROW(U"的主教练"),
        RUNES_ROW(U"的主帅"), RUNES_ROW(U"的球员"), RUNES_ROW(U"的门将"),   RUNES_ROW(U"的前锋"),
        RUNES_ROW(U"的后卫"), RUNES_ROW(U"的中场"), RUNES_ROW(U"的球迷"),   RUNES_ROW(U"的防线"),
        RUNES_ROW(U"轮休"),   RUNES_ROW(U"换帅"),   RUNES_ROW(U"饥饿营销"), RUNES_ROW(U"用户"),
        RUNES_ROW(U"营业厅"), RUNES_ROW(U"的股价"), RUNES_ROW(U"的产品"),   RUNES_ROW(U"的门店"),
        RUNES_ROW(U"母公司"), RUNES_ROW(U"血洗"),   RUNES_ROW(U"狂胜"),     RUNES_ROW(U"擒"),
        RUNES_ROW(U"点杀"),   RUNES_ROW(U"连克"),   RUNES_ROW(U"零封")};
    static const struct runes before[] = {
        RUNES_ROW(U"击败"),     RUNES_ROW(U"战胜"),   RUNES_ROW(U"不敌"), RUNES_ROW(U"对阵"),
        RUNES_ROW(U"负于"),     RUNES_ROW(U"加盟"),   RUNES_ROW(U"转会"), RUNES_ROW(U"效力"),
        RUNES_ROW(U"收购"),     RUNES_ROW(U"起诉"),   RUNES_ROW(U"逆转"), RUNES_ROW(U"力克"),
        RUNES_ROW(U"险胜"),     RUNES_ROW(U"大胜"),   RUNES_ROW(U"小胜"), RUNES_ROW(U"横扫"),
        RUNES_ROW(U"入股"),     RUNES_ROW(U"挑战"),   RUNES_ROW(U"签约"), RUNES_ROW(U"效力于"),
        RUNES_ROW(U"完胜"),     RUNES_ROW(U"轻取"),   RUNES_ROW(U"迎战"), RUNES_ROW(U"输给"),
        RUNES_ROW(U"惨败"),     RUNES_ROW(U"淘汰"),   RUNES_ROW(U"执教"), RUNES_ROW(U"租借"),
        RUNES_ROW(U"告别"),     RUNES_ROW(U"绝杀"),   RUNES_ROW(U"血洗"), RUNES_ROW(U"憾负"),
        RUNES_ROW(U"客胜"),     RUNES_ROW(U"重返"),   RUNES_ROW(U"VS"),   RUNES_ROW(U"vs"),
        RUNES_ROW(U"主场迎战"), RUNES_ROW(U"客平"),   RUNES_ROW(U"主平"), RUNES_ROW(U"战平"),
        RUNES_ROW(U"力擒"),     RUNES_ROW(U"双杀"),   RUNES_ROW(U"主胜"), RUNES_ROW(U"客负"),
        RUNES_ROW(U"主负"),     RUNES_ROW(U"惨败给"), RUNES_ROW(U"败给"), RUNES_ROW(U"减持"),
        RUNES_ROW(U"增持"),     RUNES_ROW(U"加仓"),   RUNES_ROW(U"抛售"), RUNES_ROW(U"做空"),
        RUNES_ROW(U"重仓"),     RUNES_ROW(U"控股"),   RUNES_ROW(U"远走"), RUNES_ROW(U"留守"),
        RUNES_ROW(U"血洗了"),   RUNES_ROW(U"连克"),   RUNES_ROW(U"点杀"), RUNES_ROW(U"零封")};
    if (end + 1 < text.length && RUNE_AMONG(text.data[end], U"一两二三四五六七八九十") &&
        text.data[end + 1] == U'球')
        end += 2; /* 利物浦|七球|大胜 */
    if (end < text.length && text.data[end] == U'前')
        end++; /* 那不勒斯|前|主帅 */
    return any_at(text, end, behind, sizeof(behind) / sizeof(*behind)) ||
           any_before(text, begin, before, sizeof(before) / sizeof(*before));
}

static bool ends_sentence(char32_t c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == U'\n';
}

/* Whether the sentence around holds one of the words. */
static bool sentence_holds(struct runes text, uint32_t begin, uint32_t end, struct wordings words)
{
    uint32_t from = begin, to = end;
    while (from > 0 && from + NEAR > begin && !ends_sentence(text.data[from - 1]))
        from--;
    while (to < text.length && to < end + NEAR && !ends_sentence(text.data[to]))
        to++;
    struct runes near = runes_slice(text, from, to);
    for (uint32_t i = 0; i < near.length; i++)
        if (wording_longest_at(near, i, words) > 0)
            return true;
    return false;
}

/* 火箭在主场…, 苹果在第三季度的财报: whether the sentence is of those that hold such words. */
static bool is_in_a_report(struct runes text, uint32_t begin, uint32_t end, struct wordings words)
{
    if (end < text.length && (text.data[end] == U'杯' || text.data[end] == U'奖'))
        return false; /* 国王|杯 */
    return sentence_holds(text, begin, end, words);
}

bool is_in_a_match(struct runes text, uint32_t begin, uint32_t end)
{
    return is_in_a_report(text, begin, end, WORDINGS(sport));
}

bool is_in_business(struct runes text, uint32_t begin, uint32_t end)
{
    return is_in_a_report(text, begin, end, WORDINGS(business));
}

/* 热火、湖人: the next of a list, or the one before, is one. */
static bool is_listed_with_one(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    char32_t next = end < text.length ? text.data[end] : 0;
    bool lists = RUNE_AMONG(next, U"、和与同对");
    if (lists && builder_hit_at(builder, end + 1, LEXICON_ORGANISATIONS) != NULL)
        return true;
    return begin > 1 && (builder->cover[begin - 2] & COVER_ORGANISATION) &&
           (text.data[begin - 1] == U'、' || text.data[begin - 1] == U'和' ||
            text.data[begin - 1] == U'与' || text.data[begin - 1] == U'同');
}

/* 1-2|里昂, 3比0|都灵: behind the score of a match. */
static bool follows_a_score(struct runes text, uint32_t begin)
{
    uint32_t at = begin;
    while (at > 0 && rune_is_digit(text.data[at - 1]))
        at--;
    return at < begin && at > 1 && RUNE_AMONG(text.data[at - 1], U"-—比：:∶") &&
           rune_is_digit(text.data[at - 2]);
}

bool is_supported(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                  struct span kind)
{
    struct runes text = builder->reading->text;
    if (begin > 0 && text.data[begin - 1] == U'《')
        return false;
    if (follows_locative(text, begin) && builder_hit_at(builder, begin, LEXICON_COUNTRIES) != NULL)
        return false; /* 在|谢菲尔德|的 */
    if (end + 1 < text.length && RUNE_AMONG(text.data[end], U"市州省") &&
        text.data[end + 1] == U'长' && builder_hit_at(builder, begin, LEXICON_COUNTRIES) != NULL)
        return false; /* 费城|市长 */
    if (is_beside_a_deed(text, begin, end) || builder_hit_at(builder, end, LEXICON_POSTS) != NULL ||
        builder_hit_at(builder, end, LEXICON_ROLES) != NULL)
        return true;
    if (span_equal(kind, SPAN("other")) &&
        ((end < text.length && rune_is_digit(text.data[end])) || follows_a_score(text, begin)))
        return true; /* 火箭108比97 */
    if (is_listed_with_one(builder, begin, end))
        return true;
    if (runes_at(text, end, RUNES(U"的")) && builder->path_names[end + 1] != 0)
        return true; /* 本田|的三部敏宏, 凯尔特人|的皮尔斯 */
    if (builder->place_to[end] == begin + 1)
        return false;
    return span_equal(kind, SPAN("company"))
               ? is_in_business(text, begin, end)
               : span_equal(kind, SPAN("other")) && is_in_a_match(text, begin, end);
}

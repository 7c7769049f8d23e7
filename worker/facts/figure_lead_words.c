/* The words by themselves that lead into an indicator: when, how surely, whose. What takes more
 * than a word to tell stands in figure_lead.c. */
#include "facts/figure_lead_words.h"

/* Peeled off the begin: when, how surely, whose. */
static const struct runes leading_in[] = {
    RUNES_ROW(U"有信心让"),   RUNES_ROW(U"有信心"),     RUNES_ROW(U"带头"),
    RUNES_ROW(U"主动"),       RUNES_ROW(U"有力"),       RUNES_ROW(U"特别是"),
    RUNES_ROW(U"尤其是"),     RUNES_ROW(U"及时"),       RUNES_ROW(U"（含"),
    RUNES_ROW(U"（其中"),     RUNES_ROW(U"（"),         RUNES_ROW(U"）"),
    RUNES_ROW(U"我们家"),     RUNES_ROW(U"他们家"),     RUNES_ROW(U"咱家"),
    RUNES_ROW(U"我家"),       RUNES_ROW(U"他家"),       RUNES_ROW(U"她家"),
    RUNES_ROW(U"俺家"),       RUNES_ROW(U"自家"),       RUNES_ROW(U"全家"),
    RUNES_ROW(U"自己"),       RUNES_ROW(U"咱们"),       RUNES_ROW(U"你们"),
    RUNES_ROW(U"咱"),         RUNES_ROW(U"俺"),         RUNES_ROW(U"按照"),
    RUNES_ROW(U"依照"),       RUNES_ROW(U"参照"),       RUNES_ROW(U"得知"),
    RUNES_ROW(U"获悉"),       RUNES_ROW(U"据悉"),       RUNES_ROW(U"了解到"),
    RUNES_ROW(U"看到"),       RUNES_ROW(U"另外"),       RUNES_ROW(U"其中包括"),
    RUNES_ROW(U"包括"),       RUNES_ROW(U"另有"),       RUNES_ROW(U"另"),
    RUNES_ROW(U"此外"),       RUNES_ROW(U"然而"),       RUNES_ROW(U"不仅"),
    RUNES_ROW(U"其余"),       RUNES_ROW(U"■"),          RUNES_ROW(U"●"),
    RUNES_ROW(U"◆"),          RUNES_ROW(U"▲"),          RUNES_ROW(U"★"),
    RUNES_ROW(U"•"),          RUNES_ROW(U"确定"),       RUNES_ROW(U"共同"),
    RUNES_ROW(U"即"),         RUNES_ROW(U"相当于"),     RUNES_ROW(U"它们"),
    RUNES_ROW(U"它"),         RUNES_ROW(U"专门"),       RUNES_ROW(U"力保"),
    RUNES_ROW(U"由"),         RUNES_ROW(U"以上共计"),   RUNES_ROW(U"仪式上"),
    RUNES_ROW(U"签约仪式上"), RUNES_ROW(U"会上"),       RUNES_ROW(U"大会上"),
    RUNES_ROW(U"活动中"),     RUNES_ROW(U"共有"),       RUNES_ROW(U"现有"),
    RUNES_ROW(U"能够"),       RUNES_ROW(U"可以"),       RUNES_ROW(U"原计划"),
    RUNES_ROW(U"为实现"),     RUNES_ROW(U"力争完成"),   RUNES_ROW(U"确保完成"),
    RUNES_ROW(U"力争实现"),   RUNES_ROW(U"确保实现"),   RUNES_ROW(U"努力实现"),
    RUNES_ROW(U"一是"),       RUNES_ROW(U"二是"),       RUNES_ROW(U"三是"),
    RUNES_ROW(U"四是"),       RUNES_ROW(U"五是"),       RUNES_ROW(U"六是"),
    RUNES_ROW(U"连续"),       RUNES_ROW(U"力争"),       RUNES_ROW(U"力求"),
    RUNES_ROW(U"确保"),       RUNES_ROW(U"争取"),       RUNES_ROW(U"计划"),
    RUNES_ROW(U"预计"),       RUNES_ROW(U"努力"),       RUNES_ROW(U"打算"),
    RUNES_ROW(U"可望"),       RUNES_ROW(U"有望"),       RUNES_ROW(U"有"),
    RUNES_ROW(U"实现"),       RUNES_ROW(U"达到"),       RUNES_ROW(U"累计"),
    RUNES_ROW(U"共计"),       RUNES_ROW(U"已经"),       RUNES_ROW(U"目前"),
    RUNES_ROW(U"如今"),       RUNES_ROW(U"其中"),       RUNES_ROW(U"同时"),
    RUNES_ROW(U"现场"),       RUNES_ROW(U"当场"),       RUNES_ROW(U"全部"),
    RUNES_ROW(U"先后"),       RUNES_ROW(U"此次"),       RUNES_ROW(U"同期"),
    RUNES_ROW(U"初步核算"),   RUNES_ROW(U"据统计"),     RUNES_ROW(U"达产后"),
    RUNES_ROW(U"建成后"),     RUNES_ROW(U"投产后"),     RUNES_ROW(U"项目建成后"),
    RUNES_ROW(U"从而"),       RUNES_ROW(U"从"),         RUNES_ROW(U"今年以来"),
    RUNES_ROW(U"近年来"),     RUNES_ROW(U"以来"),       RUNES_ROW(U"不少于"),
    RUNES_ROW(U"不低于"),     RUNES_ROW(U"必须"),       RUNES_ROW(U"分别"),
    RUNES_ROW(U"继续"),       RUNES_ROW(U"进一步"),     RUNES_ROW(U"首次"),
    RUNES_ROW(U"还将"),       RUNES_ROW(U"推动"),       RUNES_ROW(U"使"),
    RUNES_ROW(U"让"),         RUNES_ROW(U"可"),         RUNES_ROW(U"将"),
    RUNES_ROW(U"要"),         RUNES_ROW(U"已"),         RUNES_ROW(U"共"),
    RUNES_ROW(U"并"),         RUNES_ROW(U"且"),         RUNES_ROW(U"还"),
    RUNES_ROW(U"再"),         RUNES_ROW(U"又"),         RUNES_ROW(U"仅"),
    RUNES_ROW(U"内"),         RUNES_ROW(U"末"),         RUNES_ROW(U"前"),
    RUNES_ROW(U"底"),         RUNES_ROW(U"后"),         RUNES_ROW(U"以前"),
    RUNES_ROW(U"到"),         RUNES_ROW(U"截至"),       RUNES_ROW(U"截止"),
    RUNES_ROW(U"在"),         RUNES_ROW(U"我们"),       RUNES_ROW(U"也"),
    RUNES_ROW(U"提出"),       RUNES_ROW(U"他们"),       RUNES_ROW(U"她们"),
    RUNES_ROW(U"他"),         RUNES_ROW(U"她"),         RUNES_ROW(U"村里"),
    RUNES_ROW(U"现在"),       RUNES_ROW(U"现"),         RUNES_ROW(U"过去"),
    RUNES_ROW(U"成功"),       RUNES_ROW(U"尽快"),       RUNES_ROW(U"第一期"),
    RUNES_ROW(U"一期"),       RUNES_ROW(U"二期"),       RUNES_ROW(U"就要"),
    RUNES_ROW(U"就已"),       RUNES_ROW(U"形成"),       RUNES_ROW(U"“"),
    RUNES_ROW(U"拟"),         RUNES_ROW(U"的"),         RUNES_ROW(U"和"),
    RUNES_ROW(U"及"),         RUNES_ROW(U"以及"),       RUNES_ROW(U"与"),
    RUNES_ROW(U"会"),         RUNES_ROW(U"能"),         RUNES_ROW(U"当地"),
    RUNES_ROW(U"周边"),       RUNES_ROW(U"附近"),       RUNES_ROW(U"对照"),
    RUNES_ROW(U"我国"),       RUNES_ROW(U"家里"),       RUNES_ROW(U"家中"),
    RUNES_ROW(U"最终"),       RUNES_ROW(U"把"),         RUNES_ROW(U"每年可"),
    RUNES_ROW(U"首批"),       RUNES_ROW(U"但"),         RUNES_ROW(U"仍有"),
    RUNES_ROW(U"设有"),       RUNES_ROW(U"此一项"),     RUNES_ROW(U"为农民"),
    RUNES_ROW(U"七是"),       RUNES_ROW(U"八是"),       RUNES_ROW(U"九是"),
    RUNES_ROW(U"十是"),       RUNES_ROW(U" "),          RUNES_ROW(U"折合"),
    RUNES_ROW(U"约合"),       RUNES_ROW(U"合计"),       RUNES_ROW(U"其"),
    RUNES_ROW(U"约"),         RUNES_ROW(U"第一批"),     RUNES_ROW(U"第二批"),
    RUNES_ROW(U"第三批"),     RUNES_ROW(U"第四批"),     RUNES_ROW(U"新一批"),
    RUNES_ROW(U"全面完成"),   RUNES_ROW(U"如期完成"),   RUNES_ROW(U"按期完成"),
    RUNES_ROW(U"按时完成"),   RUNES_ROW(U"按"),         RUNES_ROW(U"圆满完成"),
    RUNES_ROW(U"超额完成"),   RUNES_ROW(U"提前完成"),   RUNES_ROW(U"顺利完成"),
    RUNES_ROW(U"较好完成"),   RUNES_ROW(U"明确规定"),   RUNES_ROW(U"基本完成"),
    RUNES_ROW(U"听说"),       RUNES_ROW(U"据说"),       RUNES_ROW(U"规定"),
    RUNES_ROW(U"首笔"),       RUNES_ROW(U"首单"),       RUNES_ROW(U"首宗"),
    RUNES_ROW(U"首期"),       RUNES_ROW(U"公司生产的"), RUNES_ROW(U"企业生产的"),
    RUNES_ROW(U"公司研发的"), RUNES_ROW(U"企业研发的"), RUNES_ROW(U"自主研发的"),
    RUNES_ROW(U"仍然"),       RUNES_ROW(U"仍旧"),       RUNES_ROW(U"仍"),
    RUNES_ROW(U"依然"),       RUNES_ROW(U"依旧"),       RUNES_ROW(U"始终"),
    RUNES_ROW(U"一度"),       RUNES_ROW(U"最初"),       RUNES_ROW(U"起初"),
    RUNES_ROW(U"当初"),       RUNES_ROW(U"原先"),       RUNES_ROW(U"只有"),
    RUNES_ROW(U"仅有"),       RUNES_ROW(U"硬是"),       RUNES_ROW(U"终于"),
    RUNES_ROW(U"居然"),       RUNES_ROW(U"竟然"),       RUNES_ROW(U"总共"),
    RUNES_ROW(U"至今"),       RUNES_ROW(U"迄今"),       RUNES_ROW(U"那年"),
    RUNES_ROW(U"那时候"),     RUNES_ROW(U"当时"),       RUNES_ROW(U"我这"),
    RUNES_ROW(U"本次"),

    RUNES_ROW(U"精心"),       RUNES_ROW(U"一下子"),     RUNES_ROW(U"积极"),
    RUNES_ROW(U"一下"),       RUNES_ROW(U"算下来"),     RUNES_ROW(U"反倒"),
    RUNES_ROW(U"反而"),       RUNES_ROW(U"了"),         RUNES_ROW(U"明确了"),
    RUNES_ROW(U"最近"),       RUNES_ROW(U"连日来"),     RUNES_ROW(U"历史上"),
    RUNES_ROW(U"曾经"),       RUNES_ROW(U"曾"),         RUNES_ROW(U"近日"),
    RUNES_ROW(U"没想到"),     RUNES_ROW(U"想不到"),     RUNES_ROW(U"第一年就"),
    RUNES_ROW(U"第一年"),     RUNES_ROW(U"第二年就"),   RUNES_ROW(U"第二年"),
    RUNES_ROW(U"第三年就"),   RUNES_ROW(U"第三年"),     RUNES_ROW(U"头一年就"),
    RUNES_ROW(U"头一年"),     RUNES_ROW(U"境内共有"),   RUNES_ROW(U"境内拥有"),
    RUNES_ROW(U"境内有"),     RUNES_ROW(U"县内共有"),   RUNES_ROW(U"县内拥有"),
    RUNES_ROW(U"县内有"),     RUNES_ROW(U"轻松"),       RUNES_ROW(U"例如"),
    RUNES_ROW(U"比如"),       RUNES_ROW(U"譬如"),       {NULL, 0}};

const struct runes *figure_leading_words(void)
{
    return leading_in;
}

static const struct runes nouns[] = {
    RUNES_ROW(U"到达"), RUNES_ROW(U"会议"), RUNES_ROW(U"会同"),   RUNES_ROW(U"会员"),
    RUNES_ROW(U"会场"), RUNES_ROW(U"会计"), RUNES_ROW(U"会展"),   RUNES_ROW(U"能源"),
    RUNES_ROW(U"能耗"), RUNES_ROW(U"能力"), RUNES_ROW(U"能繁"),   RUNES_ROW(U"到发"),
    RUNES_ROW(U"到港"), RUNES_ROW(U"到账"), RUNES_ROW(U"到货"),   RUNES_ROW(U"到位"),
    RUNES_ROW(U"共享"), RUNES_ROW(U"共建"), RUNES_ROW(U"再生"),   RUNES_ROW(U"在建"),
    RUNES_ROW(U"在校"), RUNES_ROW(U"在册"), RUNES_ROW(U"在岗"),   RUNES_ROW(U"现代"),
    RUNES_ROW(U"现场"), RUNES_ROW(U"现金"), RUNES_ROW(U"可再生"), RUNES_ROW(U"前期"),
    RUNES_ROW(U"后续"), RUNES_ROW(U"还款"), RUNES_ROW(U"并网"),   RUNES_ROW(U"内资"),
    RUNES_ROW(U"在编"), RUNES_ROW(U"前十"), RUNES_ROW(U"前移"),   RUNES_ROW(U"前进"),
    RUNES_ROW(U"前线"), RUNES_ROW(U"后备"), RUNES_ROW(U"使用"),   RUNES_ROW(U"前沿"),
    RUNES_ROW(U"后勤"), RUNES_ROW(U"在线"), RUNES_ROW(U"到期"),   RUNES_ROW(U"内部"),
    RUNES_ROW(U"内陆"), RUNES_ROW(U"再贷"), RUNES_ROW(U"并购"),   RUNES_ROW(U"可支"),
    RUNES_ROW(U"底部"), RUNES_ROW(U"按揭"), RUNES_ROW(U"后进"),   RUNES_ROW(U"让利"),
    RUNES_ROW(U"到资"), RUNES_ROW(U"从业"), RUNES_ROW(U"从事"),   RUNES_ROW(U"由来"),
    RUNES_ROW(U"有效"), RUNES_ROW(U"有机"), RUNES_ROW(U"有限"),   RUNES_ROW(U"有关"),
    RUNES_ROW(U"有序"), RUNES_ROW(U"有色"), RUNES_ROW(U"有线"),   RUNES_ROW(U"有证"),
    RUNES_ROW(U"有偿"), RUNES_ROW(U"按时"), RUNES_ROW(U"按期"),   RUNES_ROW(U"按质"),
    RUNES_ROW(U"并行"), RUNES_ROW(U"到场"), RUNES_ROW(U"在读"),   RUNES_ROW(U"在售"),
    RUNES_ROW(U"在营"), RUNES_ROW(U"在库"), RUNES_ROW(U"在园"),   RUNES_ROW(U"在谈"),
    RUNES_ROW(U"在办"), RUNES_ROW(U"再就"), RUNES_ROW(U"再制"),   RUNES_ROW(U"可采"),
    RUNES_ROW(U"可耕"), RUNES_ROW(U"可用"), RUNES_ROW(U"可利"),   RUNES_ROW(U"可供"),
    RUNES_ROW(U"可养"), RUNES_ROW(U"其他"), RUNES_ROW(U"其它"),   RUNES_ROW(U"约定"),
    RUNES_ROW(U"约束"), RUNES_ROW(U"约谈"), RUNES_ROW(U"约旦"),   RUNES_ROW(U"内地"),
    RUNES_ROW(U"现行"), RUNES_ROW(U"内外"), RUNES_ROW(U"与会"),   RUNES_ROW(U"和解"),
    RUNES_ROW(U"和谐"), RUNES_ROW(U"和睦"), RUNES_ROW(U"和美"),   RUNES_ROW(U"即时"),
    RUNES_ROW(U"即期"), RUNES_ROW(U"在孵"), RUNES_ROW(U"在研"),   RUNES_ROW(U"在产"),
    RUNES_ROW(U"到岗"), RUNES_ROW(U"到户"), RUNES_ROW(U"后厨"),   RUNES_ROW(U"底商"),
    RUNES_ROW(U"还田"), RUNES_ROW(U"还林"), RUNES_ROW(U"仍未"),   RUNES_ROW(U"仍不"),
    RUNES_ROW(U"仍需"), RUNES_ROW(U"前者"), RUNES_ROW(U"后者"),   RUNES_ROW(U"到访"),
    RUNES_ROW(U"可吸"), RUNES_ROW(U"可回"), RUNES_ROW(U"可降解"), RUNES_ROW(U"可追溯"),
    RUNES_ROW(U"可燃"), {NULL, 0}};

const struct runes *figure_nouns_of_leads(void)
{
    return nouns;
}

static const struct runes of_the_place[] = {
    RUNES_ROW(U"全县上下"), RUNES_ROW(U"全市上下"), RUNES_ROW(U"全区上下"),
    RUNES_ROW(U"全旗上下"), RUNES_ROW(U"全省上下"), RUNES_ROW(U"全镇上下"),
    RUNES_ROW(U"全乡上下"), RUNES_ROW(U"全村上下"), RUNES_ROW(U"全县"),
    RUNES_ROW(U"全市"),     RUNES_ROW(U"全区"),     RUNES_ROW(U"全旗"),
    RUNES_ROW(U"全省"),     RUNES_ROW(U"全州"),     RUNES_ROW(U"全镇"),
    RUNES_ROW(U"全乡"),     RUNES_ROW(U"全村"),     RUNES_ROW(U"我县"),
    RUNES_ROW(U"我市"),     RUNES_ROW(U"我区"),     RUNES_ROW(U"该县"),
    RUNES_ROW(U"该市"),     RUNES_ROW(U"该区"),     RUNES_ROW(U"全街道"),
    RUNES_ROW(U"县里"),     RUNES_ROW(U"市里"),     RUNES_ROW(U"我旗"),
    RUNES_ROW(U"镇里"),     RUNES_ROW(U"乡里"),     {NULL, 0}};

const struct runes *figure_place_words(void)
{
    return of_the_place;
}

static const struct runes wider[] = {
    RUNES_ROW(U"全国"), RUNES_ROW(U"全球"), RUNES_ROW(U"世界"), {NULL, 0}};

const struct runes *figure_whole_at(struct runes text, uint32_t begin, uint32_t end)
{
    const struct runes *place = phrase_word_at(text, begin, end, of_the_place);
    return place != NULL ? place : phrase_word_at(text, begin, end, wider);
}

const struct runes *figure_whole_before(struct runes text, uint32_t begin, uint32_t end)
{
    const struct runes *place = phrase_word_before(text, begin, end, of_the_place);
    return place != NULL ? place : phrase_word_before(text, begin, end, wider);
}

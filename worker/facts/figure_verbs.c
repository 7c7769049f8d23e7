/* Verbs that want an object: 新增, 引进, 建成. They say what was done with the things behind an
 * amount, or with those that the words before it name. */
#include "facts/figure_verbs.h"

/* Verbs that want an object behind them. */
static const struct runes bare_verbs[] = {
    RUNES_ROW(U"新增"),   RUNES_ROW(U"基本"),   RUNES_ROW(U"引进"),     RUNES_ROW(U"建成"),
    RUNES_ROW(U"新建"),   RUNES_ROW(U"改造"),   RUNES_ROW(U"实施"),     RUNES_ROW(U"抓好"),
    RUNES_ROW(U"推进"),   RUNES_ROW(U"培育"),   RUNES_ROW(U"打造"),     RUNES_ROW(U"创建"),
    RUNES_ROW(U"建设"),   RUNES_ROW(U"开工"),   RUNES_ROW(U"签约"),     RUNES_ROW(U"落户"),
    RUNES_ROW(U"办好"),   RUNES_ROW(U"完成"),   RUNES_ROW(U"带动"),     RUNES_ROW(U"吸引"),
    RUNES_ROW(U"组织"),   RUNES_ROW(U"开展"),   RUNES_ROW(U"举办"),     RUNES_ROW(U"储备"),
    RUNES_ROW(U"谋划"),   RUNES_ROW(U"新上"),   RUNES_ROW(U"解决"),     RUNES_ROW(U"安排"),
    RUNES_ROW(U"流转"),   RUNES_ROW(U"种植"),   RUNES_ROW(U"发展"),     RUNES_ROW(U"覆盖"),
    RUNES_ROW(U"惠及"),   RUNES_ROW(U"提供"),   RUNES_ROW(U"设立"),     RUNES_ROW(U"招引"),
    RUNES_ROW(U"围绕"),   RUNES_ROW(U"选派"),   RUNES_ROW(U"招聘"),     RUNES_ROW(U"化解"),
    RUNES_ROW(U"排查"),   RUNES_ROW(U"整治"),   RUNES_ROW(U"治理"),     RUNES_ROW(U"评选"),
    RUNES_ROW(U"配备"),   RUNES_ROW(U"聚集"),   RUNES_ROW(U"集聚"),     RUNES_ROW(U"投入"),
    RUNES_ROW(U"争取"),   RUNES_ROW(U"退出"),   RUNES_ROW(U"达到"),     RUNES_ROW(U"有"),
    RUNES_ROW(U"把"),     RUNES_ROW(U"将"),     RUNES_ROW(U"为"),       RUNES_ROW(U"与"),
    RUNES_ROW(U"剩余"),   RUNES_ROW(U"竣工"),   RUNES_ROW(U"投产"),     RUNES_ROW(U"成功"),
    RUNES_ROW(U"销号"),   RUNES_ROW(U"整改"),   RUNES_ROW(U"续建"),     RUNES_ROW(U"复工"),
    RUNES_ROW(U"入库"),   RUNES_ROW(U"达产"),   RUNES_ROW(U"落地"),     RUNES_ROW(U"划分"),
    RUNES_ROW(U"消除"),   RUNES_ROW(U"再"),     RUNES_ROW(U"办结"),     RUNES_ROW(U"受理"),
    RUNES_ROW(U"拥有"),   RUNES_ROW(U"认定"),   RUNES_ROW(U"获批"),     RUNES_ROW(U"洽谈"),
    RUNES_ROW(U"开复工"), RUNES_ROW(U"复产"),   RUNES_ROW(U"对接"),     RUNES_ROW(U"对"),
    RUNES_ROW(U"包装"),   RUNES_ROW(U"招录"),   RUNES_ROW(U"培训"),     RUNES_ROW(U"走访"),
    RUNES_ROW(U"救助"),   RUNES_ROW(U"修缮"),   RUNES_ROW(U"升级"),     RUNES_ROW(U"关停"),
    RUNES_ROW(U"申请"),   RUNES_ROW(U"获得"),   RUNES_ROW(U"筹集"),     RUNES_ROW(U"发放"),
    RUNES_ROW(U"兑现"),   RUNES_ROW(U"拨付"),   RUNES_ROW(U"落实"),     RUNES_ROW(U"整合"),
    RUNES_ROW(U"撬动"),   RUNES_ROW(U"协调"),   RUNES_ROW(U"减免"),     RUNES_ROW(U"追回"),
    RUNES_ROW(U"节约"),   RUNES_ROW(U"节省"),   RUNES_ROW(U"新开工"),   RUNES_ROW(U"签订"),
    RUNES_ROW(U"引育"),   RUNES_ROW(U"聘请"),   RUNES_ROW(U"转化"),     RUNES_ROW(U"授牌"),
    RUNES_ROW(U"输送"),   RUNES_ROW(U"安置"),   RUNES_ROW(U"接待"),     RUNES_ROW(U"检查"),
    RUNES_ROW(U"抽检"),   RUNES_ROW(U"复垦"),   RUNES_ROW(U"清理"),     RUNES_ROW(U"清除"),
    RUNES_ROW(U"拆除"),   RUNES_ROW(U"创成"),   RUNES_ROW(U"评定"),     RUNES_ROW(U"命名"),
    RUNES_ROW(U"表彰"),   RUNES_ROW(U"慰问"),   RUNES_ROW(U"查处"),     RUNES_ROW(U"产生"),
    RUNES_ROW(U"诞生"),   RUNES_ROW(U"推出"),   RUNES_ROW(U"颁发"),     RUNES_ROW(U"出台"),
    RUNES_ROW(U"制定"),   RUNES_ROW(U"收到"),   RUNES_ROW(U"接到"),     RUNES_ROW(U"破获"),
    RUNES_ROW(U"抓获"),   RUNES_ROW(U"捣毁"),   RUNES_ROW(U"查获"),     RUNES_ROW(U"收缴"),
    RUNES_ROW(U"调解"),   RUNES_ROW(U"审结"),   RUNES_ROW(U"执结"),     RUNES_ROW(U"办理"),
    RUNES_ROW(U"辐射"),   RUNES_ROW(U"服务"),   RUNES_ROW(U"联系"),     RUNES_ROW(U"带领"),
    RUNES_ROW(U"设置"),   RUNES_ROW(U"开通"),   RUNES_ROW(U"开设"),     RUNES_ROW(U"配套"),
    RUNES_ROW(U"种下"),   RUNES_ROW(U"种"),     RUNES_ROW(U"栽下"),     RUNES_ROW(U"栽种"),
    RUNES_ROW(U"栽"),     RUNES_ROW(U"养殖"),   RUNES_ROW(U"养"),       RUNES_ROW(U"承包"),
    RUNES_ROW(U"承租"),   RUNES_ROW(U"租赁"),   RUNES_ROW(U"租用"),     RUNES_ROW(U"新添"),
    RUNES_ROW(U"添置"),   RUNES_ROW(U"购置"),   RUNES_ROW(U"兴建"),     RUNES_ROW(U"建起"),
    RUNES_ROW(U"新栽"),   RUNES_ROW(U"新植"),   RUNES_ROW(U"新种"),     RUNES_ROW(U"租"),
    RUNES_ROW(U"新登记"), RUNES_ROW(U"建立"),   RUNES_ROW(U"选聘"),     RUNES_ROW(U"办复"),
    RUNES_ROW(U"完工"),   RUNES_ROW(U"停工"),   RUNES_ROW(U"动工"),     RUNES_ROW(U"到位"),
    RUNES_ROW(U"下达"),   RUNES_ROW(U"划拨"),   RUNES_ROW(U"增开"),     RUNES_ROW(U"加开"),
    RUNES_ROW(U"推动"),   RUNES_ROW(U"成立"),   RUNES_ROW(U"募集"),     RUNES_ROW(U"远销"),
    RUNES_ROW(U"遍及"),   RUNES_ROW(U"通达"),   RUNES_ROW(U"答复"),     RUNES_ROW(U"选育"),
    RUNES_ROW(U"调派"),   RUNES_ROW(U"出动"),   RUNES_ROW(U"投放"),     RUNES_ROW(U"组建"),
    RUNES_ROW(U"铺设"),   RUNES_ROW(U"安装"),   RUNES_ROW(U"启动"),     RUNES_ROW(U"举行"),
    RUNES_ROW(U"发布"),   RUNES_ROW(U"搭建"),   RUNES_ROW(U"增设"),     RUNES_ROW(U"派出"),
    RUNES_ROW(U"逮捕"),   RUNES_ROW(U"击落"),   RUNES_ROW(U"拦截"),     RUNES_ROW(U"释放"),
    RUNES_ROW(U"策划"),   RUNES_ROW(U"提出"),   RUNES_ROW(U"打捞"),     RUNES_ROW(U"创办"),
    RUNES_ROW(U"引入"),   RUNES_ROW(U"遴选"),   RUNES_ROW(U"评审"),     RUNES_ROW(U"筛选"),
    RUNES_ROW(U"帮扶"),   RUNES_ROW(U"包扶"),   RUNES_ROW(U"刷写"),     RUNES_ROW(U"结对"),
    RUNES_ROW(U"缔结"),   RUNES_ROW(U"签署"),   RUNES_ROW(U"收集"),     RUNES_ROW(U"征集"),
    RUNES_ROW(U"采纳"),   RUNES_ROW(U"梳理"),   RUNES_ROW(U"创造"),     RUNES_ROW(U"吸纳"),
    RUNES_ROW(U"招收"),   RUNES_ROW(U"录用"),   RUNES_ROW(U"引导"),     RUNES_ROW(U"支持"),
    RUNES_ROW(U"增加"),   RUNES_ROW(U"减少"),   RUNES_ROW(U"布局"),     RUNES_ROW(U"布设"),
    RUNES_ROW(U"置办"),   RUNES_ROW(U"打通"),   RUNES_ROW(U"整修"),     RUNES_ROW(U"修复"),
    RUNES_ROW(U"修建"),   RUNES_ROW(U"扩建"),   RUNES_ROW(U"改建"),     RUNES_ROW(U"新设"),
    RUNES_ROW(U"新购"),   RUNES_ROW(U"下派"),   RUNES_ROW(U"选树"),     RUNES_ROW(U"选拔"),
    RUNES_ROW(U"造成"),   RUNES_ROW(U"导致"),   RUNES_ROW(U"汇聚"),     RUNES_ROW(U"收复"),
    RUNES_ROW(U"发生"),   RUNES_ROW(U"移交"),   RUNES_ROW(U"打击"),     RUNES_ROW(U"打死"),
    RUNES_ROW(U"进行"),   RUNES_ROW(U"分解"),   RUNES_ROW(U"共享"),     RUNES_ROW(U"共建"),
    RUNES_ROW(U"下线"),   RUNES_ROW(U"搬进"),   RUNES_ROW(U"招募"),     RUNES_ROW(U"督促"),
    RUNES_ROW(U"销往"),   RUNES_ROW(U"发现"),   RUNES_ROW(U"收获"),     RUNES_ROW(U"形成"),
    RUNES_ROW(U"构建"),   RUNES_ROW(U"汇集"),   RUNES_ROW(U"组成"),     RUNES_ROW(U"发挥"),
    RUNES_ROW(U"报告"),   RUNES_ROW(U"发射"),   RUNES_ROW(U"调拨"),     RUNES_ROW(U"输出"),
    RUNES_ROW(U"挽救"),   RUNES_ROW(U"减轻"),   RUNES_ROW(U"补助"),     RUNES_ROW(U"资助"),
    RUNES_ROW(U"捐赠"),   RUNES_ROW(U"赠送"),   RUNES_ROW(U"运送"),     RUNES_ROW(U"发送"),
    RUNES_ROW(U"拿出"),   RUNES_ROW(U"改扩建"), RUNES_ROW(U"新改扩建"),

    RUNES_ROW(U"订购"),   RUNES_ROW(U"盘活"),   RUNES_ROW(U"腾退"),     RUNES_ROW(U"收储"),
    RUNES_ROW(U"扶持"),   RUNES_ROW(U"采购"),   RUNES_ROW(U"评出"),     RUNES_ROW(U"播种"),
    RUNES_ROW(U"移栽"),   RUNES_ROW(U"收割"),   RUNES_ROW(U"扣押"),     RUNES_ROW(U"查扣"),
    RUNES_ROW(U"开办"),   RUNES_ROW(U"转交"),   RUNES_ROW(U"规整"),     RUNES_ROW(U"缴获"),
    RUNES_ROW(U"起诉"),   RUNES_ROW(U"批捕"),   RUNES_ROW(U"立案侦查"), RUNES_ROW(U"查办"),
    RUNES_ROW(U"惩治"),   RUNES_ROW(U"审理"),   RUNES_ROW(U"移送"),     RUNES_ROW(U"制发"),
    RUNES_ROW(U"发出"),   RUNES_ROW(U"打掉"),   RUNES_ROW(U"摧毁"),     RUNES_ROW(U"追捕"),
    RUNES_ROW(U"挽回"),   RUNES_ROW(U"追缴"),   RUNES_ROW(U"分配"),     RUNES_ROW(U"抽调"),
    RUNES_ROW(U"入驻"),   RUNES_ROW(U"抢收"),   RUNES_ROW(U"抢种"),     RUNES_ROW(U"打处"),
    RUNES_ROW(U"接收"),   RUNES_ROW(U"参加"),   RUNES_ROW(U"新"),       {NULL, 0}};

/* Whether words are only verbs that want an object (新增, 引进, 建成, 抓好): one or two verbs of
 * two characters. */
bool figure_is_bare_verb(struct runes text, struct phrase words)
{
    while (words.begin < words.end) {
        const struct runes *verb = phrase_word_at(text, words.begin, words.end, bare_verbs);
        if (verb == NULL)
            return false;
        words.begin += verb->length;
        words = phrase_trim(text, words.begin, words.end);
    }
    return true;
}

uint32_t figure_verb_within(struct runes text, uint32_t begin, uint32_t end)
{
    enum { VERB = 2 };
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, bare_verbs)) < end; at++)
        if (phrase_word_length(text, at, end, bare_verbs) >= VERB)
            return at;
    return end;
}

/* 街道|建成5个智慧小区, 社区把片区|划分为64个网格: where the verb begins that the words end with;
 * their begin where they end with none. */
uint32_t figure_verb_at_end(struct runes text, struct phrase words)
{
    enum { LONGEST_VERB = 3, SHORTEST_VERB = 2, TWO_VERBS = 4 };
    static const struct runes helping[] = {RUNES_ROW(U"开工"), RUNES_ROW(U"组织"),
                                           RUNES_ROW(U"布局"), RUNES_ROW(U"安排"),
                                           RUNES_ROW(U"启动"), {NULL, 0}};
    uint32_t whole = words.end - words.begin;
    if ((whole <= LONGEST_VERB ||
         (whole == TWO_VERBS && /* 走访慰问|30名|老党员, but 组织|开展 */
          phrase_word_at(text, words.begin, words.end, helping) == NULL)) &&
        figure_is_bare_verb(text, words))
        return words.begin;
    for (uint32_t length = LONGEST_VERB; length >= SHORTEST_VERB; length--) {
        if (words.end - words.begin <= length)
            continue;
        struct phrase verb = {words.end - length, words.end};
        if (figure_is_bare_verb(text, verb))
            return verb.begin + (text.data[verb.begin] == U'将'); /* 公园|将|推出 */
    }
    return words.begin;
}

uint32_t figure_trade_at_end(struct runes text, struct phrase words)
{
    enum { VERB = 2 };
    static const struct runes trades[] = {
        RUNES_ROW(U"收购"), RUNES_ROW(U"收储"), RUNES_ROW(U"加工"), RUNES_ROW(U"种植"),
        RUNES_ROW(U"卖出"), RUNES_ROW(U"售出"), RUNES_ROW(U"采购"), RUNES_ROW(U"销售"),
        RUNES_ROW(U"出口"), RUNES_ROW(U"进口"), RUNES_ROW(U"调运"), RUNES_ROW(U"购进"),
        RUNES_ROW(U"购买"), RUNES_ROW(U"采收"), RUNES_ROW(U"采摘"), RUNES_ROW(U"收获"),
        RUNES_ROW(U"储存"), RUNES_ROW(U"供应"), RUNES_ROW(U"消纳"), {NULL, 0}};
    static const struct runes doers = RUNES_ROW(U"社司业户民农堂厂村商家人们");
    if (phrase_word_before(text, words.begin, words.end, trades) == NULL)
        return words.end;
    uint32_t verb = words.end - VERB;
    return verb == words.begin || runes_hold(doers, text.data[verb - 1]) ? verb : words.end;
}

const struct runes *figure_capacity_verbs(void)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"年产"),   RUNES_ROW(U"日产"),   RUNES_ROW(U"年加工"),
        RUNES_ROW(U"年处理"), RUNES_ROW(U"日加工"), RUNES_ROW(U"日处理"),
        RUNES_ROW(U"年生产"), RUNES_ROW(U"年出栏"), {NULL, 0}};
    return verbs;
}

const struct runes *figure_settling_verbs(void)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"落户"), RUNES_ROW(U"入驻"), RUNES_ROW(U"投产"), RUNES_ROW(U"建成"),
        RUNES_ROW(U"开工"), RUNES_ROW(U"竣工"), RUNES_ROW(U"签约"), RUNES_ROW(U"上市"),
        RUNES_ROW(U"挂牌"), RUNES_ROW(U"投用"), RUNES_ROW(U"投运"), RUNES_ROW(U"达产"),
        RUNES_ROW(U"复工"), RUNES_ROW(U"完工"), RUNES_ROW(U"通车"), RUNES_ROW(U"入库"),
        RUNES_ROW(U"出列"), RUNES_ROW(U"摘帽"), RUNES_ROW(U"落地"), {NULL, 0}};
    return verbs;
}

const struct runes *figure_surely_words(void)
{
    static const struct runes words[] = {
        RUNES_ROW(U"陆续"), RUNES_ROW(U"先后"), RUNES_ROW(U"已相继"), RUNES_ROW(U"相继"),
        RUNES_ROW(U"已经"), RUNES_ROW(U"均已"), RUNES_ROW(U"已"),     RUNES_ROW(U"均"),
        RUNES_ROW(U"顺利"), RUNES_ROW(U"成功"), RUNES_ROW(U"正式"),   RUNES_ROW(U"全部"),
        RUNES_ROW(U"集中"), {NULL, 0}};
    return words;
}

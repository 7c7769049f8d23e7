/* The things that stand behind a counted amount (新增|20个|重点项目), and the verbs before it that
 * want them. */
#include "facts/figure_object.h"

#include "facts/figure_text.h"
#include "lexicon/vocabulary.h"

/* The words behind the amount without the sizes of the things (18个|220千伏|变电站) and 的; empty
 * where they begin no name. */
static struct phrase named_behind(const struct reading *reading, const struct amount *amount)
{
    static const struct runes no_objects[] = {
        RUNES_ROW(U"增长"),   RUNES_ROW(U"同比"), RUNES_ROW(U"居"),
        RUNES_ROW(U"占"),     RUNES_ROW(U"以上"), RUNES_ROW(U"左右"),
        RUNES_ROW(U"增加"),   RUNES_ROW(U"下降"), RUNES_ROW(U"和"),
        RUNES_ROW(U"的目标"), RUNES_ROW(U"，"),   RUNES_ROW(U"、"),
        RUNES_ROW(U"比"),     RUNES_ROW(U"较"),   RUNES_ROW(U"提高"),
        RUNES_ROW(U"）"),     RUNES_ROW(U"”"),    RUNES_ROW(U"减少"),
        RUNES_ROW(U"户均"),   RUNES_ROW(U"人均"), RUNES_ROW(U"亩均"),
        RUNES_ROW(U"年均"),   RUNES_ROW(U"月均"), RUNES_ROW(U"村均"),
        RUNES_ROW(U"年人均"), {NULL, 0}};
    static const struct runes lovely[] = {
        RUNES_ROW(U"居民"), RUNES_ROW(U"居住"), RUNES_ROW(U"居家"), RUNES_ROW(U"和美"),
        RUNES_ROW(U"和谐"), RUNES_ROW(U"和睦"), RUNES_ROW(U"和平"), {NULL, 0}};
    static const struct runes joints = RUNES_ROW(U"和与及、");
    struct runes text = reading->text;
    struct phrase object = amount->behind;
    const struct mention *size = reading_mention_at(reading, object.begin, MENTION_QUANTITY);
    while (size != NULL && !size->countable && size->end < object.end) {
        object.begin = size->end; /* 22个|750千伏|和330千伏|电网工程 */
        size = runes_hold(joints, text.data[size->end])
                   ? reading_mention_at(reading, size->end + 1, MENTION_QUANTITY)
                   : NULL;
    }
    struct phrase none = {object.end, object.end};
    if (object.begin < object.end && text.data[object.begin] == U'的')
        object.begin++;
    if (object.begin >= object.end ||
        (phrase_word_at(text, object.begin, object.end, no_objects) != NULL &&
         phrase_word_at(text, object.begin, object.end, lovely) == NULL))
        return none;
    char32_t first = text.data[object.begin];
    return rune_is_han(first) || first == U'“' || (first >= U'A' && first <= U'Z') ? object : none;
}

/* Where the first word of the table stands, at least so far behind the words' begin; their end
 * where none does. */
static uint32_t word_within(struct runes text, struct phrase words, uint32_t least,
                            const struct runes *table)
{
    return words.begin + least < words.end
               ? phrase_find_word(text, words.begin + least, words.end, table)
               : words.end;
}

/* 1200户|花农|户均增收, 12个|村|不足5万元: without what is told of the things. */
static struct phrase without_told(struct runes text, struct phrase object)
{
    static const struct runes told_on[] = {
        RUNES_ROW(U"居"),   RUNES_ROW(U"位居"), RUNES_ROW(U"列"),   RUNES_ROW(U"占"),
        RUNES_ROW(U"同比"), RUNES_ROW(U"增长"), RUNES_ROW(U"提高"), RUNES_ROW(U"累计"),
        RUNES_ROW(U"较"),   RUNES_ROW(U"比"),   RUNES_ROW(U"保持"), RUNES_ROW(U"连续"),
        RUNES_ROW(U"创"),   {NULL, 0}};
    static const struct runes each[] = {RUNES_ROW(U"户均"), RUNES_ROW(U"人均"), RUNES_ROW(U"亩均"),
                                        RUNES_ROW(U"村均"), RUNES_ROW(U"校均"), RUNES_ROW(U"年均"),
                                        RUNES_ROW(U"月均"), RUNES_ROW(U"日均"), {NULL, 0}};
    static const struct runes reaching[] = {
        RUNES_ROW(U"不足"),     RUNES_ROW(U"超过"),   RUNES_ROW(U"达到"), RUNES_ROW(U"突破"),
        RUNES_ROW(U"累计雨量"), RUNES_ROW(U"累计降"), {NULL, 0}};
    static const struct runes modals[] = {
        RUNES_ROW(U"确保"), RUNES_ROW(U"力争"), RUNES_ROW(U"计划于"),
        RUNES_ROW(U"将于"), RUNES_ROW(U"将在"), RUNES_ROW(U"预计"),
        {NULL, 0}};
    object.end = word_within(text, object, 1, each);
    for (uint32_t at = object.begin + 1; at + 1 < object.end; at++)
        if (text.data[at] == U'、' && (rune_is_digit(text.data[at + 1]) ||
                                       phrase_word_at(text, at + 1, text.length, told_on) != NULL))
            object.end = at; /* 5个国家级集群、|居中部第1 */
    object.end = word_within(text, object, 1, reaching);
    uint32_t pause = phrase_begin(text, object.begin, object.end, PHRASE_PAUSE);
    if (pause > object.begin + 1 && object.end < text.length &&
        rune_is_digit(text.data[object.end]) &&
        figure_is_bare_verb(text, (struct phrase){pause, object.end}))
        object.end = pause - 1; /* 1件|建议、走访|10户 */
    static const struct runes rooms[] = {RUNES_ROW(U"车位的"), RUNES_ROW(U"床位的"),
                                         RUNES_ROW(U"学位的"), RUNES_ROW(U"座位的"),
                                         RUNES_ROW(U"泊位的"), RUNES_ROW(U"机位的"),
                                         RUNES_ROW(U"工位的"), RUNES_ROW(U"摊位的"),
                                         RUNES_ROW(U"铺位的"), {NULL, 0}};
    uint32_t room = phrase_word_length(text, object.begin, object.end, rooms);
    object.end = room > 0 ? object.begin + room - 1 : object.end; /* 570个|车位|的停车楼 */
    object.end = word_within(text, object, 0, modals); /* 其余2件|确保年底前完成 */
    return object;
}

/* 11个|须于9月底前|开工: without by when it is to be. */
static struct phrase without_deadline(const struct reading *reading, struct phrase object)
{
    static const struct runes leads[] = {
        RUNES_ROW(U"不迟于"), RUNES_ROW(U"须于"), RUNES_ROW(U"须在"), RUNES_ROW(U"应于"),
        RUNES_ROW(U"应在"),   RUNES_ROW(U"要于"), RUNES_ROW(U"要在"), RUNES_ROW(U"承诺在"),
        RUNES_ROW(U"必须在"), {NULL, 0}};
    uint32_t length = phrase_word_length(reading->text, object.begin, object.end, leads);
    const struct mention *time =
        length > 0 ? reading_mention_at(reading, object.begin + length, MENTION_TIME) : NULL;
    if (time != NULL && time->end <= object.end)
        object.begin = time->end;
    return object;
}

uint32_t figure_and_then(struct runes text, uint32_t begin, uint32_t end)
{
    enum { NAME_LEAST = 2, VERB = 2 };
    static const struct runes before = RUNES_ROW(U"合兼吞归火"),
                              behind = RUNES_ROW(U"网购轨发行联列存");
    for (uint32_t at = begin + NAME_LEAST; at + VERB < end; at++)
        if (text.data[at] == U'并' && !runes_hold(before, text.data[at - 1]) &&
            !runes_hold(behind, text.data[at + 1]))
            return at;
    return end;
}

/* 2万名|农民|在120个城市开办…0.8万家, 12家|企业|与某县签订协议: without where, or with whom, they
 * do something. */
static struct phrase without_where(struct runes text, struct phrase object)
{
    enum { NAME_LEAST = 2, NEXT_LEAST = 3 };
    static const struct runes bound = RUNES_ROW(U"建校册岗编读售营库园孵研产线职谈于地内");
    static const struct runes parts = RUNES_ROW(U"所现存正实潜内外");
    static const struct runes with = RUNES_ROW(U"与同");
    static const struct runes signing[] = {
        RUNES_ROW(U"签订"), RUNES_ROW(U"签约"), RUNES_ROW(U"签署"), RUNES_ROW(U"达成"), {NULL, 0}};
    bool counts_on = object.end < text.length && rune_is_digit(text.data[object.end]);
    for (uint32_t at = object.begin + NAME_LEAST; at + NEXT_LEAST < object.end; at++) {
        bool where = counts_on && text.data[at] == U'在' && !runes_hold(bound, text.data[at + 1]) &&
                     !runes_hold(parts, text.data[at - 1]);
        if (where || (runes_hold(with, text.data[at]) &&
                      phrase_holds_word(text, at + 1, object.end, signing)))
            object.end = at;
    }
    return object;
}

/* 543个|综合网格|和53个, 31个|台站|近300台, 236名|干部|进驻59个村: without what leads to the next
 * amount. */
static struct phrase without_lead_on(struct runes text, const struct amount *amount,
                                     struct phrase object)
{
    static const struct runes joined[] = {
        RUNES_ROW(U"以及"), RUNES_ROW(U"和"), RUNES_ROW(U"与"), RUNES_ROW(U"及"), {NULL, 0}};
    static const struct runes hedges[] = {
        RUNES_ROW(U"超过"), RUNES_ROW(U"近"),   RUNES_ROW(U"约"), RUNES_ROW(U"超"),
        RUNES_ROW(U"共计"), RUNES_ROW(U"合计"), RUNES_ROW(U"共"), {NULL, 0}};
    static const struct runes going[] = {RUNES_ROW(U"进驻"), RUNES_ROW(U"入驻"), RUNES_ROW(U"深入"),
                                         RUNES_ROW(U"下沉"), RUNES_ROW(U"奔赴"), RUNES_ROW(U"分赴"),
                                         RUNES_ROW(U"走进"), RUNES_ROW(U"来到"), RUNES_ROW(U"围绕"),
                                         {NULL, 0}};
    const struct runes *joint = phrase_word_before(text, object.begin, object.end, joined);
    if (joint != NULL && object.end < text.length && object.end == amount->behind.end &&
        object.end > object.begin + joint->length + 1)
        object.end -= joint->length;
    const struct runes *hedge = phrase_word_before(text, object.begin, object.end, hedges);
    if (hedge != NULL && object.end < text.length && rune_is_digit(text.data[object.end]) &&
        object.end > object.begin + hedge->length + 1)
        object.end -= hedge->length;
    object.end = word_within(text, object, 2, going);
    if (object.end == amount->behind.end && object.end < text.length &&
        rune_is_digit(text.data[object.end]))
        object.end = figure_and_then(text, object.begin, object.end);
    return without_where(text, object);
}

/* 1个|产业集群、|新入规企业20家, 1175名|干部|组成114个工作组: without the member or the verb that
 * is the next amount's, which begins where the words end. */
static struct phrase without_next(struct runes text, struct phrase object)
{
    uint32_t member = phrase_begin(text, object.begin, object.end, PHRASE_PAUSE);
    if (member > object.begin + 2) {
        object.end = member - 1;
        return object;
    }
    uint32_t verb = figure_verb_at_end(text, object);
    if (verb >= object.begin + 2)
        object.end = verb;
    return object;
}

/* 12场|直播|等, 30公里|机耕路|、冷库等项目: without 等 at the end; in a row of things that are
 * measured, the first one. */
static struct phrase first_of_row(struct runes text, const struct amount *amount,
                                  struct phrase object)
{
    static const struct runes closing[] = {RUNES_ROW(U"等"), {NULL, 0}},
                              bound = RUNES_ROW(U"高中初优同平对均相");
    static const struct runes kinds[] = {RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), RUNES_ROW(U"设施"),
                                         RUNES_ROW(U"重点"), RUNES_ROW(U"重大"), RUNES_ROW(U"配套"),
                                         RUNES_ROW(U"基础"), {NULL, 0}};
    uint32_t at = word_within(text, object, 2, closing);
    bool last = at + 1 == object.end;
    bool row =
        !amount->mention->countable || (amount->begin > 0 && text.data[amount->begin - 1] == U'、');
    if (at == object.end || runes_hold(bound, text.data[at - 1]) ||
        (!last && (!row || phrase_word_at(text, at + 1, object.end, kinds) == NULL)))
        return object;
    if (!row)
        return (struct phrase){object.begin, at};
    return (struct phrase){object.begin, phrase_end(text, object.begin, at, PHRASE_PAUSE)};
}

/* The noun behind a counted amount: 18个|文旅重大项目开工建设. Without 全部, 的 and what goes on.
 */
struct phrase figure_object(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes going_on[] = {RUNES_ROW(U"正在"),
                                            RUNES_ROW(U"也"),
                                            RUNES_ROW(U"着"),
                                            RUNES_ROW(U"扎实推进"),
                                            RUNES_ROW(U"稳步推进"),
                                            RUNES_ROW(U"加快推进"),
                                            RUNES_ROW(U"有序推进"),
                                            RUNES_ROW(U"顺利推进"),
                                            RUNES_ROW(U"强力推进"),
                                            RUNES_ROW(U"加快建设"),
                                            RUNES_ROW(U"要逐"),
                                            RUNES_ROW(U"必须"),
                                            {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase object = without_deadline(reader->reading, named_behind(reader->reading, amount));
    if (object.begin == object.end)
        return object;
    object.end = phrase_unopened(text, object.begin, object.end);
    object = without_lead_on(text, amount, without_told(text, first_of_row(text, amount, object)));
    if (phrase_holds_word(text, object.begin, object.end, going_on))
        return (struct phrase){object.end, object.end}; /* 47名妇女正在…: only spoken of */
    if (object.end - object.begin > LONGEST_OBJECT) { /* 31个|省区市|和甲国、乙国、… */
        struct phrase first;
        if (phrase_split(text, object.begin, object.end, PHRASE_PAUSE | PHRASE_AND, &first, 1) > 1)
            object.end = first.end;
    }
    object = phrase_trim(text, object.begin, object.end);
    if (object.end == amount->behind.end && object.end < text.length &&
        rune_is_digit(text.data[object.end]))
        object = without_next(text, object);
    if (runes_end_with(runes_slice(text, object.begin, object.end), RUNES(U"台阶")))
        object.end = object.begin; /* 连续迈上3个|万亿元台阶: no thing that is counted */
    if (object.end > object.begin + 2 && text.data[object.end - 1] == U'中')
        object.end = object.begin; /* 75个项目中，…: of how many the next clause speaks */
    return object;
}

/* Verbs that want an object behind them. */
static const struct runes bare_verbs[] = {
    RUNES_ROW(U"新增"),     RUNES_ROW(U"基本"),   RUNES_ROW(U"引进"),
    RUNES_ROW(U"建成"),     RUNES_ROW(U"新建"),   RUNES_ROW(U"改造"),
    RUNES_ROW(U"实施"),     RUNES_ROW(U"抓好"),   RUNES_ROW(U"推进"),
    RUNES_ROW(U"培育"),     RUNES_ROW(U"打造"),   RUNES_ROW(U"创建"),
    RUNES_ROW(U"建设"),     RUNES_ROW(U"开工"),   RUNES_ROW(U"签约"),
    RUNES_ROW(U"落户"),     RUNES_ROW(U"办好"),   RUNES_ROW(U"完成"),
    RUNES_ROW(U"带动"),     RUNES_ROW(U"吸引"),   RUNES_ROW(U"组织"),
    RUNES_ROW(U"开展"),     RUNES_ROW(U"举办"),   RUNES_ROW(U"储备"),
    RUNES_ROW(U"谋划"),     RUNES_ROW(U"新上"),   RUNES_ROW(U"解决"),
    RUNES_ROW(U"安排"),     RUNES_ROW(U"流转"),   RUNES_ROW(U"种植"),
    RUNES_ROW(U"发展"),     RUNES_ROW(U"覆盖"),   RUNES_ROW(U"惠及"),
    RUNES_ROW(U"提供"),     RUNES_ROW(U"设立"),   RUNES_ROW(U"招引"),
    RUNES_ROW(U"围绕"),     RUNES_ROW(U"选派"),   RUNES_ROW(U"招聘"),
    RUNES_ROW(U"化解"),     RUNES_ROW(U"排查"),   RUNES_ROW(U"整治"),
    RUNES_ROW(U"治理"),     RUNES_ROW(U"评选"),   RUNES_ROW(U"配备"),
    RUNES_ROW(U"聚集"),     RUNES_ROW(U"集聚"),   RUNES_ROW(U"投入"),
    RUNES_ROW(U"争取"),     RUNES_ROW(U"退出"),   RUNES_ROW(U"达到"),
    RUNES_ROW(U"有"),       RUNES_ROW(U"把"),     RUNES_ROW(U"将"),
    RUNES_ROW(U"为"),       RUNES_ROW(U"与"),     RUNES_ROW(U"剩余"),
    RUNES_ROW(U"竣工"),     RUNES_ROW(U"投产"),   RUNES_ROW(U"成功"),
    RUNES_ROW(U"销号"),     RUNES_ROW(U"整改"),   RUNES_ROW(U"续建"),
    RUNES_ROW(U"复工"),     RUNES_ROW(U"入库"),   RUNES_ROW(U"达产"),
    RUNES_ROW(U"落地"),     RUNES_ROW(U"划分"),   RUNES_ROW(U"消除"),
    RUNES_ROW(U"再"),       RUNES_ROW(U"办结"),   RUNES_ROW(U"受理"),
    RUNES_ROW(U"拥有"),     RUNES_ROW(U"认定"),   RUNES_ROW(U"获批"),
    RUNES_ROW(U"洽谈"),     RUNES_ROW(U"开复工"), RUNES_ROW(U"复产"),
    RUNES_ROW(U"对接"),     RUNES_ROW(U"对"),     RUNES_ROW(U"包装"),
    RUNES_ROW(U"招录"),     RUNES_ROW(U"培训"),   RUNES_ROW(U"走访"),
    RUNES_ROW(U"救助"),     RUNES_ROW(U"修缮"),   RUNES_ROW(U"升级"),
    RUNES_ROW(U"关停"),     RUNES_ROW(U"申请"),   RUNES_ROW(U"获得"),
    RUNES_ROW(U"筹集"),     RUNES_ROW(U"发放"),   RUNES_ROW(U"兑现"),
    RUNES_ROW(U"拨付"),     RUNES_ROW(U"落实"),   RUNES_ROW(U"整合"),
    RUNES_ROW(U"撬动"),     RUNES_ROW(U"协调"),   RUNES_ROW(U"减免"),
    RUNES_ROW(U"追回"),     RUNES_ROW(U"节约"),   RUNES_ROW(U"节省"),
    RUNES_ROW(U"新开工"),   RUNES_ROW(U"签订"),   RUNES_ROW(U"引育"),
    RUNES_ROW(U"聘请"),     RUNES_ROW(U"转化"),   RUNES_ROW(U"授牌"),
    RUNES_ROW(U"输送"),     RUNES_ROW(U"安置"),   RUNES_ROW(U"接待"),
    RUNES_ROW(U"检查"),     RUNES_ROW(U"抽检"),   RUNES_ROW(U"复垦"),
    RUNES_ROW(U"清理"),     RUNES_ROW(U"清除"),   RUNES_ROW(U"拆除"),
    RUNES_ROW(U"创成"),     RUNES_ROW(U"评定"),   RUNES_ROW(U"命名"),
    RUNES_ROW(U"表彰"),     RUNES_ROW(U"慰问"),   RUNES_ROW(U"查处"),
    RUNES_ROW(U"产生"),     RUNES_ROW(U"诞生"),   RUNES_ROW(U"推出"),
    RUNES_ROW(U"颁发"),     RUNES_ROW(U"出台"),   RUNES_ROW(U"制定"),
    RUNES_ROW(U"收到"),     RUNES_ROW(U"接到"),   RUNES_ROW(U"破获"),
    RUNES_ROW(U"抓获"),     RUNES_ROW(U"捣毁"),   RUNES_ROW(U"查获"),
    RUNES_ROW(U"收缴"),     RUNES_ROW(U"调解"),   RUNES_ROW(U"审结"),
    RUNES_ROW(U"执结"),     RUNES_ROW(U"办理"),   RUNES_ROW(U"辐射"),
    RUNES_ROW(U"服务"),     RUNES_ROW(U"联系"),   RUNES_ROW(U"带领"),
    RUNES_ROW(U"设置"),     RUNES_ROW(U"开通"),   RUNES_ROW(U"开设"),
    RUNES_ROW(U"配套"),     RUNES_ROW(U"种下"),   RUNES_ROW(U"种"),
    RUNES_ROW(U"栽下"),     RUNES_ROW(U"栽种"),   RUNES_ROW(U"栽"),
    RUNES_ROW(U"养殖"),     RUNES_ROW(U"养"),     RUNES_ROW(U"承包"),
    RUNES_ROW(U"新添"),     RUNES_ROW(U"添置"),   RUNES_ROW(U"购置"),
    RUNES_ROW(U"兴建"),     RUNES_ROW(U"建起"),   RUNES_ROW(U"新栽"),
    RUNES_ROW(U"新植"),     RUNES_ROW(U"新种"),   RUNES_ROW(U"租"),
    RUNES_ROW(U"新登记"),   RUNES_ROW(U"建立"),   RUNES_ROW(U"选聘"),
    RUNES_ROW(U"办复"),     RUNES_ROW(U"完工"),   RUNES_ROW(U"停工"),
    RUNES_ROW(U"动工"),     RUNES_ROW(U"到位"),   RUNES_ROW(U"下达"),
    RUNES_ROW(U"划拨"),     RUNES_ROW(U"增开"),   RUNES_ROW(U"加开"),
    RUNES_ROW(U"推动"),     RUNES_ROW(U"成立"),   RUNES_ROW(U"募集"),
    RUNES_ROW(U"远销"),     RUNES_ROW(U"遍及"),   RUNES_ROW(U"通达"),
    RUNES_ROW(U"答复"),     RUNES_ROW(U"选育"),   RUNES_ROW(U"调派"),
    RUNES_ROW(U"出动"),     RUNES_ROW(U"投放"),   RUNES_ROW(U"组建"),
    RUNES_ROW(U"铺设"),     RUNES_ROW(U"安装"),   RUNES_ROW(U"启动"),
    RUNES_ROW(U"举行"),     RUNES_ROW(U"发布"),   RUNES_ROW(U"搭建"),
    RUNES_ROW(U"增设"),     RUNES_ROW(U"派出"),   RUNES_ROW(U"逮捕"),
    RUNES_ROW(U"击落"),     RUNES_ROW(U"拦截"),   RUNES_ROW(U"释放"),
    RUNES_ROW(U"策划"),     RUNES_ROW(U"提出"),   RUNES_ROW(U"打捞"),
    RUNES_ROW(U"创办"),     RUNES_ROW(U"引入"),   RUNES_ROW(U"遴选"),
    RUNES_ROW(U"评审"),     RUNES_ROW(U"筛选"),   RUNES_ROW(U"帮扶"),
    RUNES_ROW(U"包扶"),     RUNES_ROW(U"刷写"),   RUNES_ROW(U"结对"),
    RUNES_ROW(U"缔结"),     RUNES_ROW(U"签署"),   RUNES_ROW(U"收集"),
    RUNES_ROW(U"征集"),     RUNES_ROW(U"采纳"),   RUNES_ROW(U"梳理"),
    RUNES_ROW(U"创造"),     RUNES_ROW(U"吸纳"),   RUNES_ROW(U"招收"),
    RUNES_ROW(U"录用"),     RUNES_ROW(U"引导"),   RUNES_ROW(U"支持"),
    RUNES_ROW(U"增加"),     RUNES_ROW(U"减少"),   RUNES_ROW(U"布局"),
    RUNES_ROW(U"布设"),     RUNES_ROW(U"置办"),   RUNES_ROW(U"打通"),
    RUNES_ROW(U"整修"),     RUNES_ROW(U"修复"),   RUNES_ROW(U"修建"),
    RUNES_ROW(U"扩建"),     RUNES_ROW(U"改建"),   RUNES_ROW(U"新设"),
    RUNES_ROW(U"新购"),     RUNES_ROW(U"下派"),   RUNES_ROW(U"选树"),
    RUNES_ROW(U"选拔"),     RUNES_ROW(U"造成"),   RUNES_ROW(U"导致"),
    RUNES_ROW(U"汇聚"),     RUNES_ROW(U"收复"),   RUNES_ROW(U"发生"),
    RUNES_ROW(U"移交"),     RUNES_ROW(U"打击"),   RUNES_ROW(U"打死"),
    RUNES_ROW(U"进行"),     RUNES_ROW(U"分解"),   RUNES_ROW(U"共享"),
    RUNES_ROW(U"共建"),     RUNES_ROW(U"下线"),   RUNES_ROW(U"搬进"),
    RUNES_ROW(U"招募"),     RUNES_ROW(U"督促"),   RUNES_ROW(U"销往"),
    RUNES_ROW(U"发现"),     RUNES_ROW(U"收获"),   RUNES_ROW(U"形成"),
    RUNES_ROW(U"构建"),     RUNES_ROW(U"汇集"),   RUNES_ROW(U"组成"),
    RUNES_ROW(U"发挥"),     RUNES_ROW(U"报告"),   RUNES_ROW(U"发射"),
    RUNES_ROW(U"调拨"),     RUNES_ROW(U"输出"),   RUNES_ROW(U"挽救"),
    RUNES_ROW(U"减轻"),     RUNES_ROW(U"补助"),   RUNES_ROW(U"资助"),
    RUNES_ROW(U"捐赠"),     RUNES_ROW(U"赠送"),   RUNES_ROW(U"运送"),
    RUNES_ROW(U"发送"),     RUNES_ROW(U"拿出"),   RUNES_ROW(U"改扩建"),
    RUNES_ROW(U"新改扩建"),

    RUNES_ROW(U"订购"),     RUNES_ROW(U"盘活"),   RUNES_ROW(U"腾退"),
    RUNES_ROW(U"收储"),     RUNES_ROW(U"扶持"),   RUNES_ROW(U"采购"),
    RUNES_ROW(U"评出"),     RUNES_ROW(U"播种"),   RUNES_ROW(U"移栽"),
    RUNES_ROW(U"收割"),     RUNES_ROW(U"扣押"),   RUNES_ROW(U"查扣"),
    RUNES_ROW(U"开办"),     RUNES_ROW(U"转交"),   RUNES_ROW(U"规整"),
    RUNES_ROW(U"缴获"),     RUNES_ROW(U"新"),     {NULL, 0}};

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
    enum { LONGEST_VERB = 3, SHORTEST_VERB = 2 };
    if (words.end - words.begin <= LONGEST_VERB && figure_is_bare_verb(text, words))
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

/* 投诉件|4月底前|办结: the time in the middle, by which it shall be done; NULL where none stands
 * there. */
static const struct mention *time_within(const struct reading *reading, struct phrase object)
{
    for (uint32_t i = reading_mention_from(reading, object.begin + 2);
         i < reading->mention_count && reading->mentions[i].begin < object.end; i++) {
        const struct mention *time = &reading->mentions[i];
        if (time->type == MENTION_TIME && time->deadline && time->end < object.end)
            return time;
    }
    return NULL;
}

/* 20个|国家级|、19个省级产粮大县: the level with the things that the next count tells; absent for
 * other words. */
static struct span level_of_next(const struct figure_reader *reader, struct phrase object)
{
    enum { LONGEST_LEVEL = 4, LONGEST_THING = 14 };
    static const struct runes joints = RUNES_ROW(U"、和及与");
    struct runes text = reader->reading->text;
    struct span none = {NULL, 0};
    if (object.end - object.begin > LONGEST_LEVEL || object.end <= object.begin ||
        object.end >= text.length || text.data[object.end - 1] != U'级' ||
        !runes_hold(joints, text.data[object.end]))
        return none;
    const struct mention *next =
        reading_mention_at(reader->reading, object.end + 1, MENTION_QUANTITY);
    if (next == NULL || next->end >= text.length)
        return none;
    uint32_t limit = text.length - next->end > LONGEST_LEVEL + LONGEST_THING
                         ? next->end + LONGEST_LEVEL + LONGEST_THING
                         : text.length;
    uint32_t end = phrase_end(text, next->end, limit, PHRASE_CLAUSE | PHRASE_PAUSE), at = next->end;
    while (at < end && at < next->end + LONGEST_LEVEL && text.data[at] != U'级')
        at++;
    struct phrase things = {at + 1, end};
    return at < end && text.data[at] == U'级' && end < limit && phrase_is_han(text, things)
               ? figure_join(reader->reading->arena, figure_text_of(reader, object),
                             figure_text_of(reader, things))
               : none;
}

struct span figure_without_all(const struct figure_reader *reader, struct phrase object)
{
    const struct mention *time = time_within(reader->reading, object);
    if (time != NULL)
        return figure_join(reader->reading->arena,
                           figure_text_of(reader, (struct phrase){object.begin, time->begin}),
                           figure_text_of(reader, (struct phrase){time->end, object.end}));

    struct span level = level_of_next(reader, object);
    if (level.length > 0)
        return level;
    static const struct runes all[] = {
        RUNES_ROW(U"全部"), RUNES_ROW(U"均已"), RUNES_ROW(U"都已"),   RUNES_ROW(U"已经"),
        RUNES_ROW(U"陆续"), RUNES_ROW(U"相继"), RUNES_ROW(U"等顺利"), RUNES_ROW(U"顺利"),
        RUNES_ROW(U"已"),   {NULL, 0}};
    struct runes text = reader->reading->text;
    uint32_t at = object.begin + 1 < object.end
                      ? phrase_find_word(text, object.begin + 1, object.end, all)
                      : object.end;
    if (at + 2 < object.end) {
        uint32_t behind = at + phrase_word_length(text, at, object.end, all);
        return figure_join(reader->reading->arena,
                           figure_text_of(reader, (struct phrase){object.begin, at}),
                           figure_text_of(reader, (struct phrase){behind, object.end}));
    }
    return figure_text_of(reader, object);
}

/* 12个|全部开工, 15家|通过验收: what happened to the things, not their name. */
bool figure_tells_on(struct runes text, struct phrase object)
{
    static const struct runes predicates[] = {
        RUNES_ROW(U"全部"), RUNES_ROW(U"全面"), RUNES_ROW(U"均"),   RUNES_ROW(U"都"),
        RUNES_ROW(U"已"),   RUNES_ROW(U"正在"), RUNES_ROW(U"被"),   RUNES_ROW(U"获"),
        RUNES_ROW(U"入选"), RUNES_ROW(U"入围"), RUNES_ROW(U"入库"), RUNES_ROW(U"通过"),
        RUNES_ROW(U"纳入"), RUNES_ROW(U"列入"), RUNES_ROW(U"进入"), RUNES_ROW(U"晋级"),
        RUNES_ROW(U"跻身"), RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"投入"),
        RUNES_ROW(U"达到"), RUNES_ROW(U"超过"), RUNES_ROW(U"脱贫"), RUNES_ROW(U"出列"),
        RUNES_ROW(U"摘帽"), RUNES_ROW(U"受益"), RUNES_ROW(U"参与"), RUNES_ROW(U"参加"),
        RUNES_ROW(U"上市"), RUNES_ROW(U"挂牌"), RUNES_ROW(U"开业"), RUNES_ROW(U"运营"),
        RUNES_ROW(U"得到"), RUNES_ROW(U"成为"), RUNES_ROW(U"荣获"), RUNES_ROW(U"顺利"),
        RUNES_ROW(U"如期"), RUNES_ROW(U"按期"), RUNES_ROW(U"提前"), RUNES_ROW(U"正式"),
        RUNES_ROW(U"搬迁"), RUNES_ROW(U"入住"), RUNES_ROW(U"入驻"), RUNES_ROW(U"在"),
        RUNES_ROW(U"为"),   RUNES_ROW(U"是"),   RUNES_ROW(U"有"),   RUNES_ROW(U"将"),
        RUNES_ROW(U"可"),   RUNES_ROW(U"用于"), RUNES_ROW(U"以及"), RUNES_ROW(U"以"),
        RUNES_ROW(U"并"),   RUNES_ROW(U"来自"), {NULL, 0}};
    if (phrase_word_at(text, object.begin, object.end, predicates) != NULL)
        return true;
    if (runes_equal(runes_slice(text, object.begin, object.end), RUNES(U"报告")))
        return false; /* 听取审议21个|报告 */
    /* 启动24个|改造项目: a thing by the name of what is done */
    static const struct runes heads[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程"), RUNES_ROW(U"任务"), RUNES_ROW(U"中心"),
        RUNES_ROW(U"基地"), RUNES_ROW(U"企业"), RUNES_ROW(U"试点"), RUNES_ROW(U"活动"),
        RUNES_ROW(U"平台"), RUNES_ROW(U"机构"), RUNES_ROW(U"场所"), RUNES_ROW(U"网点"),
        RUNES_ROW(U"设施"), RUNES_ROW(U"事项"), RUNES_ROW(U"措施"), RUNES_ROW(U"协议"),
        RUNES_ROW(U"小区"), RUNES_ROW(U"岗位"), RUNES_ROW(U"行动"), {NULL, 0}};
    struct phrase verb = {object.begin, object.begin + 2};
    const struct runes *head = phrase_word_before(text, object.begin, object.end, heads);
    bool renewed = object.end - object.begin > 4 && text.data[object.begin] == U'新'; /* 新设医院 */
    return object.end - object.begin >= 2 && !renewed && figure_is_bare_verb(text, verb) &&
           !(head != NULL && object.end - object.begin >= head->length + 2);
}

/* 大|奖赛: whether what stands there is a common word, and no piece of one. */
static bool is_word(const struct figure_reader *reader, uint32_t begin, uint32_t end)
{
    uint16_t costs[VOCABULARY_LONGEST + 1];
    vocabulary_costs(lexicon_vocabulary(reader->reading->lexicon), reader->reading->text, begin,
                     end, costs);
    return end - begin <= VOCABULARY_LONGEST && costs[end - begin] != 0;
}

bool figure_deed_done(const struct figure_reader *reader, const struct amount *amount,
                      struct phrase *words)
{
    enum { VERB = 2 };
    static const struct runes bound = RUNES_ROW(U"为除到成有过达超多少"),
                              keeping = RUNES_ROW(U"建种养栽办");
    struct runes text = reader->reading->text;
    struct phrase own = *words;
    if (own.end <= own.begin || own.end + 1 != amount->begin)
        return false;
    char32_t last = text.data[own.end - 1];
    if (text.data[own.end] == U'有' && runes_hold(keeping, last)) {
        *words = (struct phrase){own.end - 1, own.end + 1}; /* 镇里|建有|3个基地 */
        return true;
    }
    if (text.data[own.end] != U'了' || runes_hold(bound, last))
        return false;
    if (own.end - own.begin <= VERB)
        return true;
    if (is_word(reader, own.end - VERB, own.end)) { /* 遗址|新发现 */
        words->begin = own.end - VERB - (text.data[own.end - VERB - 1] == U'新');
        return true;
    }
    uint32_t doer = own.begin; /* 合作社|规整, 公司|收 */
    for (uint32_t at = own.end - VERB; at < own.end && doer == own.begin; at++)
        if (at >= own.begin + VERB && is_word(reader, own.begin, at))
            doer = at;
    words->begin = doer > own.begin ? doer : own.end - 1;
    return true;
}

/* 拟制修订|41项|国家标准, 某地拦截了|19架|无人机: of words that no rule takes apart, what goes
 * before the things that are counted: all where they are short, else the verb that they end with.
 * What ends in 和 or 的, or is but a pause's last member, leaves the things alone. */
struct phrase figure_verb_of_things(const struct figure_reader *reader, const struct amount *amount,
                                    struct phrase own)
{
    struct runes text = reader->reading->text;
    enum { SHORT = 6, VERB = 2, LONGEST_VERB_PHRASE = 10 };
    static const struct runes bound[] = {RUNES_ROW(U"的"),   RUNES_ROW(U"和"),   RUNES_ROW(U"及"),
                                         RUNES_ROW(U"与"),   RUNES_ROW(U"全国"), RUNES_ROW(U"全球"),
                                         RUNES_ROW(U"我国"), RUNES_ROW(U"首批"), {NULL, 0}};
    struct phrase before = phrase_trim(text, amount->before.begin, amount->before.end);
    struct phrase none = {own.end, own.end};
    if (phrase_word_before(text, before.begin, before.end, bound) != NULL ||
        phrase_word_before(text, own.begin, own.end, bound) != NULL)
        return none;
    uint32_t pause = phrase_begin(text, own.begin, own.end, PHRASE_PAUSE);
    if (pause > own.begin && own.end - pause > VERB)
        return none;
    if (own.end - own.begin <= SHORT) {
        own.begin = figure_verb_at_end(text, own); /* 行业企业|举行 */
        return own;
    }
    if (text.data[own.end - 1] == U'”')
        return own; /* 听取审议“一府两院”|21个报告 */
    static const struct runes places = RUNES_ROW(U"港区县市镇乡村园城校院局地司厂");
    if (runes_hold(places, text.data[own.end - 1]))
        return none; /* 科技城|16个项目: whose they are */
    uint32_t verb = figure_verb_at_end(text, own);
    if (verb > own.begin)
        own.begin = verb;
    else if (own.end - own.begin > LONGEST_VERB_PHRASE)
        own.begin = is_word(reader, own.end - VERB, own.end)
                        ? own.end - VERB
                        : own.end; /* else 改善营商环境|53条|改革举措 */
    return own;
}

/* The things that stand behind a counted amount (新增|20个|重点项目), and the deeds before it that
 * they belong to. */
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
    static const struct runes reaching[] = {
        RUNES_ROW(U"涉及"), RUNES_ROW(U"覆盖"), RUNES_ROW(U"惠及"), {NULL, 0}};
    uint32_t reach = object.begin + phrase_word_length(text, object.begin, object.end, reaching);
    if (reach > object.begin && reach < text.length && rune_is_digit(text.data[reach]))
        return none; /* 改造项目4个|涉及9所学校 */
    static const struct runes abilities[] = {RUNES_ROW(U"生产能力"), RUNES_ROW(U"加工能力"),
                                             RUNES_ROW(U"处理能力"), RUNES_ROW(U"能力"),
                                             RUNES_ROW(U"产能"),     {NULL, 0}};
    struct phrase all = {object.begin,
                         phrase_end(text, object.begin, object.end, PHRASE_CLAUSE | PHRASE_PAUSE)};
    uint32_t name = amount->before.begin;
    bool listed = text.data[name] == U'、' || (name > 0 && text.data[name - 1] == U'、');
    if (listed && phrase_is_word(text, all, abilities))
        return none; /* 年产配件20万件、缸头100万件的|生产能力 */
    char32_t first = text.data[object.begin];
    return rune_is_han(first) || first == U'“' || rune_is_capital(first) ? object : none;
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

/* 派出3个|督查组|对学习、工作进行督查: where it stands what the things do something to; the words'
 * end where nothing does. */
static uint32_t before_aim(struct runes text, const struct amount *amount, struct phrase object)
{
    enum { NAME_LEAST = 2 };
    static const struct runes sending[] = {
        RUNES_ROW(U"派出"), RUNES_ROW(U"成立"), RUNES_ROW(U"组建"),
        RUNES_ROW(U"组成"), RUNES_ROW(U"组织"), RUNES_ROW(U"抽调"),
        RUNES_ROW(U"选派"), RUNES_ROW(U"出动"), {NULL, 0}};
    if (phrase_word_before(text, amount->before.begin, amount->before.end, sending) == NULL)
        return object.end;
    static const struct runes dealing[] = {RUNES_ROW(U"进行"), RUNES_ROW(U"开展"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"针面绝反核校相应结"),
                              names = RUNES_ROW(U"口接外象标");
    for (uint32_t at = object.begin + NAME_LEAST; at + NAME_LEAST < object.end; at++)
        if (text.data[at] == U'对' && !runes_hold(bound, text.data[at - 1]) &&
            !runes_hold(names, text.data[at + 1]))
            return phrase_holds_word(text, at, object.end, dealing) ? at : object.end;
    return object.end;
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
    static const struct runes hedges = RUNES_ROW(U"近约超逾");
    static const struct runes bases[] = {RUNES_ROW(U"较上"),
                                         RUNES_ROW(U"较去年"),
                                         RUNES_ROW(U"较年初"),
                                         RUNES_ROW(U"较同期"),
                                         RUNES_ROW(U"比上"),
                                         RUNES_ROW(U"比去年"),
                                         RUNES_ROW(U"比年初"),
                                         RUNES_ROW(U"比同期"),
                                         RUNES_ROW(U"同比"),
                                         RUNES_ROW(U"环比"),
                                         {NULL, 0}};
    object.end = word_within(text, object, 1, each);
    if (object.end < text.length && rune_is_digit(text.data[object.end]))
        object.end = word_within(text, object, 1, bases); /* 600个|在库项目|较上年增加9个 */
    for (uint32_t at = object.begin + 1; at + 1 < object.end; at++)
        if (text.data[at] == U'、' && (rune_is_digit(text.data[at + 1]) ||
                                       (runes_hold(hedges, text.data[at + 1]) &&
                                        at + 2 < text.length && rune_is_digit(text.data[at + 2])) ||
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
    static const struct runes grounds[] = {RUNES_ROW(U"的基础上"), {NULL, 0}};
    object.end = word_within(text, object, 1, grounds); /* 60万亩|土地|的基础上 */
    object.end = word_within(text, object, 0, modals);  /* 其余2件|确保年底前完成 */
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
        RUNES_ROW(U"共计"), RUNES_ROW(U"合计"), RUNES_ROW(U"共"), RUNES_ROW(U"已有"),
        RUNES_ROW(U"已"),   {NULL, 0}};
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
    struct phrase deed = {object.begin, object.end - (text.data[object.end - 1] == U'了')};
    uint32_t verb = figure_verb_at_end(text, deed);
    static const struct runes adverbs = RUNES_ROW(U"就都均已共");
    if (verb >= object.begin + (deed.end < object.end ? 1 : 2) && verb < deed.end)
        object.end = verb; /* 320个|村|举办了1200场 */
    if (object.end > object.begin + 2 && runes_hold(adverbs, text.data[object.end - 1]))
        object.end--; /* 86户|村民|就种了310亩 */
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
                                         RUNES_ROW(U"基础"), RUNES_ROW(U"民生"), RUNES_ROW(U"民心"),
                                         RUNES_ROW(U"实事"), {NULL, 0}};
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

/* 一座|年加工能力500吨的|药材初加工厂: the thing behind the measure that it is told by; empty where
 * none is. */
static struct phrase behind_attribute(const struct reading *reading, struct phrase object)
{
    enum { NAME_LEAST = 2, NAME_MOST = 16 };
    static const struct runes attributes[] = {
        RUNES_ROW(U"年加工能力"), RUNES_ROW(U"年加工"),   RUNES_ROW(U"年产能"), RUNES_ROW(U"年产"),
        RUNES_ROW(U"年处理"),     RUNES_ROW(U"日处理"),   RUNES_ROW(U"日加工"), RUNES_ROW(U"日产"),
        RUNES_ROW(U"占地面积"),   RUNES_ROW(U"占地"),     RUNES_ROW(U"总投资"), RUNES_ROW(U"投资"),
        RUNES_ROW(U"建筑面积"),   RUNES_ROW(U"可容纳"),   RUNES_ROW(U"容量"),   RUNES_ROW(U"库容"),
        RUNES_ROW(U"总面积"),     RUNES_ROW(U"装机容量"), RUNES_ROW(U"面积"),   {NULL, 0}};
    struct runes text = reading->text;
    struct phrase none = {object.end, object.end};
    const struct runes *attribute = phrase_word_at(text, object.begin, object.end, attributes);
    if (attribute == NULL)
        return none;
    uint32_t at = object.begin + attribute->length;
    static const struct runes hedges = RUNES_ROW(U"约近超达为逾");
    while (at < object.end && runes_hold(hedges, text.data[at]))
        at++;
    const struct mention *size = reading_mention_at(reading, at, MENTION_QUANTITY);
    size = size != NULL ? size : reading_mention_at(reading, at, MENTION_MONEY);
    if (size == NULL)
        return none;
    static const struct runes about[] = {RUNES_ROW(U"以上"), RUNES_ROW(U"左右"), {NULL, 0}};
    uint32_t of = size->end + phrase_word_length(text, size->end, text.length, about);
    if (of + 1 + NAME_LEAST > text.length || text.data[of] != U'的')
        return none;
    uint32_t last = text.length - of > NAME_MOST ? of + 1 + NAME_MOST : text.length;
    uint32_t end = phrase_end(text, of + 1, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    struct phrase thing = {of + 1, end};
    return end < last && end >= of + 1 + NAME_LEAST && phrase_is_han(text, thing) ? thing : none;
}

bool figure_is_quilt(struct runes text, uint32_t at)
{
    static const struct runes kinds = RUNES_ROW(U"棉巾植毛丝夏绒春蚕羽");
    return text.data[at] == U'被' && at > 0 && runes_hold(kinds, text.data[at - 1]);
}

/* 6200公斤|草莓|由2家企业收购: where those begin by whom something is done with the things; the
 * object's end where none are told. */
static uint32_t before_agent(struct runes text, struct phrase object)
{
    enum { LEAST = 2 };
    static const struct runes by = RUNES_ROW(U"由被");
    for (uint32_t at = object.begin + LEAST; at < object.end; at++)
        if (runes_hold(by, text.data[at]) && at + 1 < text.length &&
            rune_is_digit(text.data[at + 1]) && !figure_is_quilt(text, at))
            return at;
    return object.end;
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
    struct phrase thing = behind_attribute(reader->reading, object);
    if (phrase_has_words(thing))
        return thing;
    object.end = phrase_unopened(text, object.begin, object.end);
    if (!amount->mention->countable)
        object.end = before_agent(text, object);
    object.end = before_aim(text, amount, object);
    object = without_lead_on(text, amount, without_told(text, first_of_row(text, amount, object)));
    if (phrase_holds_word(text, object.begin, object.end, going_on))
        return (struct phrase){object.end, object.end}; /* 47名妇女正在…: only spoken of */
    if (object.end - object.begin > LONGEST_OBJECT) { /* 31个|省区市|和甲国、乙国、… */
        struct phrase first;
        if (phrase_split(text, object.begin, object.end, PHRASE_PAUSE | PHRASE_AND, &first, 1) > 1)
            object.end = first.end;
    }
    static const struct runes of[] = {RUNES_ROW(U"的"), {NULL, 0}};
    static const struct runes already[] = {RUNES_ROW(U"已经"), RUNES_ROW(U"已"), {NULL, 0}};
    uint32_t behind = object.begin + phrase_word_length(text, object.begin, object.end, already);
    if (behind + 1 < object.end && phrase_find_word(text, behind, object.end, of) == object.end)
        object.begin = behind; /* 360户|已|完成交付, but 16户|已搬迁群众的旧房 */
    object = phrase_trim(text, object.begin, object.end);
    static const struct runes particles = RUNES_ROW(U"呢呀啊嘞哩");
    while (object.end > object.begin + 1 && runes_hold(particles, text.data[object.end - 1]))
        object.end--; /* 还要种50亩青菜|呢 */
    if (object.end == amount->behind.end && object.end < text.length &&
        rune_is_digit(text.data[object.end]))
        object = without_next(text, object);
    if (runes_end_with(runes_slice(text, object.begin, object.end), RUNES(U"台阶")))
        object.end = object.begin; /* 连续迈上3个|万亿元台阶: no thing that is counted */
    if (object.end > object.begin + 2 && text.data[object.end - 1] == U'中')
        object.end = object.begin; /* 75个项目中，…: of how many the next clause speaks */
    return object;
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
    static const struct runes whole[] = {RUNES_ROW(U"全部"), {NULL, 0}};
    const struct mention *time = time_within(reader->reading, object);
    if (object.end >= object.begin + 4 &&
        phrase_word_before(reader->reading->text, object.begin, object.end, whole) != NULL)
        object.end -= 2; /* 9座|泵站|全部达到… */
    if (time != NULL)
        return figure_join(reader->reading->arena,
                           figure_text_of(reader, (struct phrase){object.begin, time->begin}),
                           figure_text_of(reader, (struct phrase){time->end, object.end}));

    struct span level = level_of_next(reader, object);
    if (level.length > 0)
        return level;
    static const struct runes all[] = {RUNES_ROW(U"全部"),
                                       RUNES_ROW(U"均已"),
                                       RUNES_ROW(U"都已"),
                                       RUNES_ROW(U"已经"),
                                       RUNES_ROW(U"陆续"),
                                       RUNES_ROW(U"相继"),
                                       RUNES_ROW(U"等顺利"),
                                       RUNES_ROW(U"顺利"),
                                       RUNES_ROW(U"均按计划"),
                                       RUNES_ROW(U"都按计划"),
                                       RUNES_ROW(U"按计划"),
                                       RUNES_ROW(U"已"),
                                       {NULL, 0}};
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

struct phrase figure_field_of_things(struct runes text, struct phrase own)
{
    enum { FIELD_LEAST = 2, LONGEST = 16 };
    static const struct runes fields[] = {
        RUNES_ROW(U"方面"), RUNES_ROW(U"领域"), RUNES_ROW(U"板块"), {NULL, 0}};
    const struct runes *field = phrase_word_before(text, own.begin, own.end, fields);
    uint32_t from = own.end - own.begin > LONGEST ? own.end - LONGEST : own.begin, at = own.end;
    while (field != NULL && at > from && text.data[at - 1] != U'的')
        at--;
    return field != NULL && at > from && at + FIELD_LEAST + field->length <= own.end
               ? (struct phrase){at, own.end}
               : (struct phrase){own.end, own.end};
}

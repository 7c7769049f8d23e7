/* What a site is: an organisation's name, or words that end like one (产业园, 车间, 大桥). A list
 * of them is split at 、 first; 和 parts its last item only where both halves are sites. */
#include "facts/visit_sites.h"

#include <string.h>

#include "facts/visit_towns.h"
#include "mentions/hit_walk.h"

/* Verbs before a list of places that were seen. */
static const struct runes seeing[] = {
    RUNES_ROW(U"先后参观"), RUNES_ROW(U"先后考察"), RUNES_ROW(U"先后察看"), RUNES_ROW(U"实地参观"),
    RUNES_ROW(U"参观"),     RUNES_ROW(U"先后来到"), RUNES_ROW(U"先后查看"), RUNES_ROW(U"实地察看"),
    RUNES_ROW(U"察看"),     RUNES_ROW(U"查看"),     RUNES_ROW(U"走进"),     RUNES_ROW(U"实地考察"),
    RUNES_ROW(U"考察"),     RUNES_ROW(U"深入"),     RUNES_ROW(U"来到"),     RUNES_ROW(U"观摩"),
    RUNES_ROW(U"走访"),     RUNES_ROW(U"实地查看"), RUNES_ROW(U"先后到"),   RUNES_ROW(U"前往"),
    RUNES_ROW(U"视察"),     RUNES_ROW(U"检查"),     RUNES_ROW(U"赴"),       RUNES_ROW(U"看了"),
    RUNES_ROW(U"拜访"),     RUNES_ROW(U"造访"),     RUNES_ROW(U"抽查"),     RUNES_ROW(U"随机抽查"),
    RUNES_ROW(U"实地走访"), RUNES_ROW(U"调研了"),   RUNES_ROW(U"暗访了"),   {NULL, 0}};

const struct runes *visit_seeing(void)
{
    return seeing;
}

/* 深入|包村联系点|石桥镇: what one has charge of, before its name. */
static const struct runes charges[] = {RUNES_ROW(U"包村联系点"), RUNES_ROW(U"帮扶联系点"),
                                       RUNES_ROW(U"基层联系点"), RUNES_ROW(U"挂钩联系点"),
                                       RUNES_ROW(U"包保联系点"), RUNES_ROW(U"党建联系点"),
                                       RUNES_ROW(U"联系点"),     RUNES_ROW(U"包联村"),
                                       RUNES_ROW(U"帮扶村"),     RUNES_ROW(U"挂钩村"),
                                       RUNES_ROW(U"包联乡镇"),   RUNES_ROW(U"联系乡镇"),
                                       RUNES_ROW(U"包联镇"),     {NULL, 0}};

const struct runes *visit_charges(void)
{
    return charges;
}

/* What the name of a site ends with, where it is no organisation, besides the words of two lists
 * (ends_place). */
static const struct runes site_ends[] = {RUNES_ROW(U"园"),
                                         RUNES_ROW(U"厂"),
                                         RUNES_ROW(U"中心"),
                                         RUNES_ROW(U"基地"),
                                         RUNES_ROW(U"小镇"),
                                         RUNES_ROW(U"项目"),
                                         RUNES_ROW(U"现场"),
                                         RUNES_ROW(U"村"),
                                         RUNES_ROW(U"厅"),
                                         RUNES_ROW(U"院"),
                                         RUNES_ROW(U"校"),
                                         RUNES_ROW(U"港"),
                                         RUNES_ROW(U"所"),
                                         RUNES_ROW(U"站"),
                                         RUNES_ROW(U"馆"),
                                         RUNES_ROW(U"库"),
                                         RUNES_ROW(U"工程"),
                                         RUNES_ROW(U"车间"),
                                         RUNES_ROW(U"点"),
                                         RUNES_ROW(U"大棚"),
                                         RUNES_ROW(U"企业"),
                                         RUNES_ROW(U"区"),
                                         RUNES_ROW(U"城"),
                                         RUNES_ROW(U"场"),
                                         RUNES_ROW(U"街"),
                                         RUNES_ROW(U"工地"),
                                         RUNES_ROW(U"路"),
                                         RUNES_ROW(U"桥"),
                                         RUNES_ROW(U"坝"),
                                         RUNES_ROW(U"段"),
                                         RUNES_ROW(U"堤"),
                                         RUNES_ROW(U"闸"),
                                         RUNES_ROW(U"堂"),
                                         RUNES_ROW(U"器"),
                                         RUNES_ROW(U"店"),
                                         RUNES_ROW(U"门诊"),
                                         RUNES_ROW(U"窗口"),
                                         RUNES_ROW(U"集群"),
                                         RUNES_ROW(U"民宿"),
                                         RUNES_ROW(U"农庄"),
                                         RUNES_ROW(U"中学"),
                                         RUNES_ROW(U"小学"),
                                         RUNES_ROW(U"平台"),
                                         RUNES_ROW(U"厂房"),
                                         RUNES_ROW(U"示范片"),
                                         RUNES_ROW(U"示范田"),
                                         RUNES_ROW(U"高产田"),
                                         RUNES_ROW(U"指挥部"),
                                         RUNES_ROW(U"门市部"),
                                         RUNES_ROW(U"卡口"),
                                         RUNES_ROW(U"营地"),
                                         RUNES_ROW(U"书屋"),
                                         RUNES_ROW(U"粮仓"),
                                         RUNES_ROW(U"地块"),
                                         RUNES_ROW(U"堤防"),
                                         RUNES_ROW(U"食品"),
                                         RUNES_ROW(U"寺"),
                                         RUNES_ROW(U"庙"),
                                         RUNES_ROW(U"祠"),
                                         RUNES_ROW(U"矿"),
                                         RUNES_ROW(U"苗圃"),
                                         RUNES_ROW(U"泵房"),
                                         RUNES_ROW(U"电排"),
                                         RUNES_ROW(U"垸"),
                                         RUNES_ROW(U"溢洪道"),
                                         RUNES_ROW(U"观景台"),
                                         RUNES_ROW(U"茶庄"),
                                         RUNES_ROW(U"中队"),
                                         RUNES_ROW(U"大队"),
                                         RUNES_ROW(U"支队"),
                                         RUNES_ROW(U"人武部"),
                                         RUNES_ROW(U"之家"),
                                         RUNES_ROW(U"分局"),
                                         RUNES_ROW(U"麦田"),
                                         RUNES_ROW(U"稻田"),
                                         RUNES_ROW(U"果林"),
                                         RUNES_ROW(U"沿线"),
                                         RUNES_ROW(U"商会"),
                                         RUNES_ROW(U"服务部"),
                                         RUNES_ROW(U"产业带"),
                                         RUNES_ROW(U"菌棚"),
                                         RUNES_ROW(U"温棚"),
                                         RUNES_ROW(U"拱棚"),
                                         RUNES_ROW(U"居委会"),
                                         RUNES_ROW(U"村委会"),
                                         RUNES_ROW(U"成果展"),
                                         RUNES_ROW(U"温泉"),
                                         RUNES_ROW(U"溶洞"),
                                         RUNES_ROW(U"花海"),
                                         RUNES_ROW(U"苑"),
                                         {NULL, 0}};

/* 查看…进展情况, 了解重点难点: what was looked at there. */
static const struct runes no_sites[] = {
    RUNES_ROW(U"情况"), RUNES_ROW(U"工作"), RUNES_ROW(U"进度"), RUNES_ROW(U"进展"),
    RUNES_ROW(U"措施"), RUNES_ROW(U"制度"), RUNES_ROW(U"成效"), RUNES_ROW(U"状况"),
    RUNES_ROW(U"重点"), RUNES_ROW(U"难点"), RUNES_ROW(U"热点"), RUNES_ROW(U"亮点"),
    RUNES_ROW(U"特点"), RUNES_ROW(U"堵点"), RUNES_ROW(U"痛点"), RUNES_ROW(U"要点"),
    RUNES_ROW(U"节点"), RUNES_ROW(U"阶段"), RUNES_ROW(U"思路"), RUNES_ROW(U"出路"),
    RUNES_ROW(U"墒情"), RUNES_ROW(U"苗情"), RUNES_ROW(U"汛情"), RUNES_ROW(U"水情"),
    RUNES_ROW(U"销路"), RUNES_ROW(U"立场"), RUNES_ROW(U"一站"), RUNES_ROW(U"首站"),
    {NULL, 0}};

/* Words that any site has, and the short ones before which no name stands (重点项目, 在建工程). */
static bool is_anywhere(struct runes text, struct phrase item)
{
    static const struct runes words[] = {RUNES_ROW(U"生产车间"),     RUNES_ROW(U"加工车间"),
                                         RUNES_ROW(U"企业生产车间"), RUNES_ROW(U"施工一线"),
                                         RUNES_ROW(U"生产一线"),     RUNES_ROW(U"项目一线"),
                                         RUNES_ROW(U"建设一线"),     RUNES_ROW(U"施工现场"),
                                         RUNES_ROW(U"项目建设现场"), RUNES_ROW(U"项目施工现场"),
                                         RUNES_ROW(U"建设工地"),     RUNES_ROW(U"项目工地"),
                                         RUNES_ROW(U"学生食堂"),     RUNES_ROW(U"办事大厅"),
                                         RUNES_ROW(U"服务大厅"),     RUNES_ROW(U"服务窗口"),
                                         RUNES_ROW(U"田间地头"),     RUNES_ROW(U"困难群众家"),
                                         RUNES_ROW(U"各个展厅"),     RUNES_ROW(U"产品展厅"),
                                         RUNES_ROW(U"企业展厅"),     RUNES_ROW(U"项目区"),
                                         RUNES_ROW(U"厂区"),         RUNES_ROW(U"园区"),
                                         RUNES_ROW(U"研发中心"),     RUNES_ROW(U"企业展馆"),
                                         RUNES_ROW(U"实验室"),       RUNES_ROW(U"基层学校"),
                                         RUNES_ROW(U"基层单位"),     RUNES_ROW(U"基层一线"),
                                         RUNES_ROW(U"部分学校"),     RUNES_ROW(U"部分企业"),
                                         RUNES_ROW(U"辖区学校"),     RUNES_ROW(U"辖区企业"),
                                         RUNES_ROW(U"村委会"),       RUNES_ROW(U"居委会"),
                                         RUNES_ROW(U"部分嘎查"),     RUNES_ROW(U"部分村"),
                                         RUNES_ROW(U"部分社区"),     {NULL, 0}};
    static const struct runes short_ones[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"企业"), RUNES_ROW(U"现场"), RUNES_ROW(U"车间"),
        RUNES_ROW(U"工地"), RUNES_ROW(U"工程"), RUNES_ROW(U"场所"), {NULL, 0}};
    static const struct runes inside[] = {
        RUNES_ROW(U"生产线"), RUNES_ROW(U"流水线"), {NULL, 0}}; /* 登上|生产线平台 */
    enum { SHORT = 4 };
    uint32_t of = runes_find(runes_slice(text, 0, item.end), item.begin, RUNES(U"的"));
    if (of + 1 < item.end)
        item.begin = of + 1; /* 某公司的|施工现场 */
    const struct runes *word = phrase_word_at(text, item.begin, item.end, words);
    if (phrase_word_length(text, item.begin, item.end, charges) == item.end - item.begin)
        return true;
    return (word != NULL && word->length == item.end - item.begin) ||
           phrase_word_at(text, item.begin, item.end, inside) != NULL ||
           (item.end - item.begin <= SHORT &&
            phrase_word_before(text, item.begin, item.end, short_ones) != NULL);
}

/* 走访了|种植大户、污水处理站: whom one called on. */
static bool is_people(struct runes text, struct phrase item)
{
    static const struct runes people[] = {
        RUNES_ROW(U"户"),   RUNES_ROW(U"群众"), RUNES_ROW(U"职工"), RUNES_ROW(U"党员"),
        RUNES_ROW(U"老人"), RUNES_ROW(U"居民"), RUNES_ROW(U"村民"), RUNES_ROW(U"学生"),
        RUNES_ROW(U"干部"), RUNES_ROW(U"家庭"), {NULL, 0}};
    return phrase_word_before(text, item.begin, item.end, people) != NULL;
}

/* Whether a word that names of places, venues or companies end in (lists sites and
 * organisation_ends) closes the item: 大坝, 展厅; one character alone is a word of many (省, 州).
 */
static bool ends_place(const struct reading *reading, struct phrase item)
{
    enum {
        LONGEST = 6,
        SHORTEST = 2,
        KINDS = LEXICON_KIND(LEXICON_SITES) | LEXICON_KIND(LEXICON_ORGANISATION_ENDS)
    };
    const uint32_t begin = item.end - item.begin > LONGEST ? item.end - LONGEST : item.begin + 1;
    struct hit_walk walk = hit_walk(reading, begin, item.end - SHORTEST + 1, KINDS);
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        if (hit->end != item.end)
            continue;
        const struct span value = lexicon_entry_of(reading->lexicon, hit->entry)->value;
        if (span_starts_with(value, SPAN("end")) || span_equal(value, SPAN("venue")) ||
            span_equal(value, SPAN("company")) || span_equal(value, SPAN("brand")))
            return true;
    }
    return false;
}

/* Whether the item ends as a site's name does. */
static bool ends_as_site(const struct reading *reading, struct phrase item)
{
    return (phrase_word_before(reading->text, item.begin, item.end, site_ends) != NULL ||
            ends_place(reading, item)) &&
           phrase_word_before(reading->text, item.begin, item.end, no_sites) == NULL;
}

/* What no name of a site begins with or holds, and that it is neither too short nor too long. */
static bool may_be_site(struct runes text, struct phrase item, uint32_t shortest)
{
    static const struct runes no_names[] = {
        RUNES_ROW(U"便"),   RUNES_ROW(U"就"),   RUNES_ROW(U"后"),   RUNES_ROW(U"直"),
        RUNES_ROW(U"的"),   RUNES_ROW(U"并"),   RUNES_ROW(U"进行"), RUNES_ROW(U"对"),
        RUNES_ROW(U"内容"), RUNES_ROW(U"全"),   RUNES_ROW(U"各"),   RUNES_ROW(U"该"),
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), RUNES_ROW(U"我"),
        RUNES_ROW(U"等"),   RUNES_ROW(U"部分"), RUNES_ROW(U"调研"), RUNES_ROW(U"督导"),
        RUNES_ROW(U"督查"), RUNES_ROW(U"慰问"), RUNES_ROW(U"看望"), {NULL, 0}};
    return item.end - item.begin >= shortest && item.end - item.begin <= SITE_LONGEST &&
           !rune_is_digit(text.data[item.begin]) && /* 2020年建成3条精品线路 */
           phrase_word_at(text, item.begin, item.end, no_names) == NULL &&
           !phrase_counts_things(text, item.begin, item.end) &&
           runes_find(runes_slice(text, 0, item.end), item.begin, RUNES(U"了")) >= item.end &&
           !is_anywhere(text, item);
}

/* 杭州市余杭区: nothing but administrative units. */
static bool is_county(const struct reading *reading, struct phrase item)
{
    uint32_t at = item.begin;
    const struct mention *place;
    while ((place = reading_mention_at(reading, at, MENTION_PLACE)) != NULL && place->code != 0)
        at = place->end;
    return at == item.end;
}

bool visit_is_site(const struct reading *reading, struct phrase item)
{
    struct runes text = reading->text;
    if (!may_be_site(text, item, SITE_SHORTEST))
        return false;
    const struct mention *organisation =
        reading_mention_at(reading, item.begin, MENTION_ORGANISATION);
    if (organisation != NULL && organisation->end == item.end)
        return true;
    if (is_county(reading, item))
        return false;
    if (text.data[item.end - 1] == U'期' &&
        (rune_traits(text.data[item.end - 2]) & TRAIT_COUNT) != 0)
        item.end -= 2; /* 产业园|二期 */
    return ends_as_site(reading, item);
}

bool visit_is_site_of_town(const struct reading *reading, struct phrase item)
{
    enum { SHORTEST = 2 };
    static const struct runes whole[] = {RUNES_ROW(U"农村"), RUNES_ROW(U"乡村"), RUNES_ROW(U"山村"),
                                         RUNES_ROW(U"城区"), RUNES_ROW(U"辖区"), RUNES_ROW(U"地区"),
                                         RUNES_ROW(U"一线"), RUNES_ROW(U"机器"), {NULL, 0}};
    return item.end - item.begin == SHORTEST && may_be_site(reading->text, item, SHORTEST) &&
           phrase_is_han(reading->text, item) && !phrase_is_word(reading->text, item, whole) &&
           ends_as_site(reading, item);
}

/* 华阳供暖公司|与企业负责人交流, 示范基地|调研: what was done there is no part of the last site. */
static struct phrase without_deed(const struct reading *reading, struct phrase item)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"与"),     RUNES_ROW(U"同"),       RUNES_ROW(U"调研"),
        RUNES_ROW(U"考察"),   RUNES_ROW(U"检查"),     RUNES_ROW(U"督导"),
        RUNES_ROW(U"督查"),   RUNES_ROW(U"实地"),     RUNES_ROW(U"察看"),
        RUNES_ROW(U"查看"),   RUNES_ROW(U"了解"),     RUNES_ROW(U"询问"),
        RUNES_ROW(U"看望"),   RUNES_ROW(U"慰问"),     RUNES_ROW(U"走访"),
        RUNES_ROW(U"进行"),   RUNES_ROW(U"开展"),     RUNES_ROW(U"听取"),
        RUNES_ROW(U"视察"),   RUNES_ROW(U"就"),       RUNES_ROW(U"参观"),
        RUNES_ROW(U"督促"),   RUNES_ROW(U"现场查看"), RUNES_ROW(U"现场察看"),
        RUNES_ROW(U"现场督"), RUNES_ROW(U"现场办公"), RUNES_ROW(U"驻足"),
        RUNES_ROW(U"停留"),   RUNES_ROW(U"送去"),     {NULL, 0}};
    static const struct runes places = RUNES_ROW(U"站点所室"); /* 柳树村|检查站 */
    static const struct runes everywhere[] = {RUNES_ROW(U"田间地头"),
                                              RUNES_ROW(U"施工现场"),
                                              RUNES_ROW(U"详细"),
                                              RUNES_ROW(U"仔细"),
                                              {NULL, 0}};
    struct runes text = reading->text;
    for (uint32_t at = item.begin + 3; at + 1 < item.end; at++) {
        struct phrase site = phrase_trim(text, item.begin, at);
        const struct runes *deed = phrase_word_at(text, at, item.end, deeds);
        if (deed != NULL && at + deed->length < item.end &&
            runes_hold(places, text.data[at + deed->length]))
            continue;
        const struct runes *fields;
        while (deed != NULL &&
               (fields = phrase_word_before(text, item.begin, site.end, everywhere)) != NULL)
            site.end -= fields->length; /* 石桥村|田间地头|详细|了解 */
        if (deed != NULL && visit_is_site(reading, site))
            return site;
    }
    return item;
}

/* 柳树村|的田间地头, 某公司|的生产车间: what any site has is no part of its name. */
static struct phrase without_common_part(const struct reading *reading, struct phrase item)
{
    struct phrase head = {
        item.begin, runes_find(runes_slice(reading->text, 0, item.end), item.begin, RUNES(U"的"))};
    return head.end < item.end && is_anywhere(reading->text, item) && visit_is_site(reading, head)
               ? head
               : item;
}

/* 城南小学|建设、柳林水库|建设: what is being built, where its works are looked at. */
static struct phrase without_works(const struct reading *reading, struct phrase item)
{
    static const struct runes works[] = {
        RUNES_ROW(U"工程建设"), RUNES_ROW(U"项目建设"), RUNES_ROW(U"建设"), {NULL, 0}};
    static const struct runes wholes[] = {
        RUNES_ROW(U"乡村"), RUNES_ROW(U"农村"), RUNES_ROW(U"园区"), {NULL, 0}};
    const struct runes *word = phrase_word_before(reading->text, item.begin, item.end, works);
    struct phrase head = {item.begin, item.end - (word != NULL ? 2 : 0)};
    bool quoted = head.end > item.begin && reading->text.data[head.end - 1] == U'”';
    return word != NULL && (quoted || visit_is_site(reading, head)) &&
                   phrase_word_before(reading->text, head.begin, head.end, wholes) == NULL
               ? head
               : item; /* 美丽乡村|建设 is no site */
}

/* 城区|和|石桥镇柳树村: the begin of a town's site that 和 joins to what stands before; 0 where
 * none is. */
static uint32_t town_behind_and(struct runes text, struct phrase item)
{
    enum { LEAST = 2 };
    for (uint32_t at = item.begin + LEAST; at + LEAST < item.end; at++)
        if (text.data[at] == U'和' && visit_town_end(text, at + 1, item.end) > at + 1 &&
            visit_town_end(text, at + 1, item.end) < item.end)
            return at + 1;
    return 0;
}

/* 柳树村、石桥村|详细了解整地、育苗、种植: where the sites of [begin, end) end, and what was done
 * there begins; `end` where nothing of that is told. */
static uint32_t before_deeds(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t at = begin; at < end;) {
        uint32_t stop = phrase_end(reading->text, at, end, PHRASE_PAUSE);
        uint32_t site = without_deed(reading, (struct phrase){at, stop}).end;
        if (site < stop)
            return site;
        at = stop + 1;
    }
    return end;
}

/* 威远镇, 城关街道: a town is where sites are. */
static bool is_town(struct runes text, struct phrase item)
{
    static const struct runes ends[] = {
        RUNES_ROW(U"镇"), RUNES_ROW(U"乡"), RUNES_ROW(U"街道"), RUNES_ROW(U"苏木"), {NULL, 0}};
    static const struct runes sites[] = {RUNES_ROW(U"古镇"), RUNES_ROW(U"小镇"), {NULL, 0}};
    return phrase_word_before(text, item.begin, item.end, ends) != NULL &&
           phrase_word_before(text, item.begin, item.end, sites) == NULL;
}

/* Where a list that goes up to `end` is closed: at 等 (which is part of 高等, 平等), or where it is
 * counted (A、B两家企业). `*named`: the words there say that all before it are sites. */
static uint32_t list_end(struct runes text, uint32_t begin, uint32_t end, bool *named)
{
    static const struct runes nouns[] = {
        RUNES_ROW(U"地"),   RUNES_ROW(U"处"),   RUNES_ROW(U"现场"),   RUNES_ROW(U"项目"),
        RUNES_ROW(U"企业"), RUNES_ROW(U"点"),   RUNES_ROW(U"单位"),   RUNES_ROW(U"园区"),
        RUNES_ROW(U"工程"), RUNES_ROW(U"工地"), RUNES_ROW(U"公司"),   RUNES_ROW(U"学校"),
        RUNES_ROW(U"场所"), RUNES_ROW(U"基地"), RUNES_ROW(U"景区"),   RUNES_ROW(U"部位"),
        RUNES_ROW(U"重点"), RUNES_ROW(U"村"),   RUNES_ROW(U"居委会"), RUNES_ROW(U"社区"),
        RUNES_ROW(U"嘎查"), RUNES_ROW(U"考点"), RUNES_ROW(U"站点"),   RUNES_ROW(U"门店"),
        RUNES_ROW(U"小区"), RUNES_ROW(U"医院"), RUNES_ROW(U"市场"),   RUNES_ROW(U"车站"),
        RUNES_ROW(U"路段"), RUNES_ROW(U"河段"), RUNES_ROW(U"水库"),   RUNES_ROW(U"商户"),
        RUNES_ROW(U"部门"), {NULL, 0}};
    static const struct runes measures = RUNES_ROW(U"家个处所");
    static const struct runes before = RUNES_ROW(U"高中初平同优相对");
    *named = false;
    for (uint32_t at = begin + 2; at < end; at++) {
        uint32_t number, next;
        if (text.data[at] == U'等' && !runes_hold(before, text.data[at - 1])) {
            next = at + 1;
            uint32_t length = phrase_count(text, next, end, &number);
            if (length > 0 && next + length < end && runes_hold(measures, text.data[next + length]))
                next += length + 1;
            *named = phrase_word_at(text, next, end, nouns) != NULL &&
                     phrase_word_before(text, next, end, no_sites) == NULL; /* 等项目进展情况 */
            return at;
        }
        uint32_t length = phrase_count(text, at, end, &number);
        if (length == 0 || at + length >= end || !runes_hold(measures, text.data[at + length]) ||
            phrase_word_at(text, at + length + 1, end, nouns) == NULL)
            continue;
        *named = true;
        return at;
    }
    return end;
}

/* Splits at 、 and the last of the items at 和 too; a single character between two 和 begins a name
 * (保护站|和|王和镇园区). */
static uint32_t split_list(struct runes text, uint32_t begin, uint32_t end, bool with_and,
                           struct phrase *items, uint32_t most)
{
    uint32_t count = phrase_split(text, begin, end, PHRASE_PAUSE, items, most);
    uint32_t kept = 0;
    count = count > most ? most : count;
    if (with_and && count > 0) {
        const uint32_t last = count - 1;
        count = last + phrase_split(text, items[last].begin, items[last].end, PHRASE_AND,
                                    items + last, most - last);
        count = count > most ? most : count;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (i + 1 < count && items[i].end - items[i].begin == 1 && text.data[items[i].end] != U'、')
            items[i + 1].begin = items[i].begin;
        else
            items[kept++] = items[i];
    }
    return kept;
}

/* 深入某馆|分别就|甲厅、乙厅参观: the first item is two, where what stands before is a site.
 * Returns how many there are then. */
static uint32_t split_apart(const struct reading *reading, struct phrase *items, uint32_t count)
{
    static const struct runes joints[] = {RUNES_ROW(U"分别就"),   RUNES_ROW(U"分别对"),
                                          RUNES_ROW(U"分别来到"), RUNES_ROW(U"先后对"),
                                          RUNES_ROW(U"依次对"),   {NULL, 0}};
    struct runes text = reading->text;
    if (count == 0 || count == SITES_LONGEST_LIST)
        return count;
    const struct phrase whole = items[0];
    uint32_t town = town_behind_and(text, whole);
    if (town > 0) {
        memmove(items + 1, items, count * sizeof(*items));
        items[0].end = town - 1;
        items[1].begin = town;
        return count + 1;
    }
    uint32_t apart = phrase_find_word(text, whole.begin, whole.end, joints);
    uint32_t next = apart + phrase_word_length(text, apart, whole.end, joints);
    if (next >= whole.end || !visit_is_site(reading, (struct phrase){whole.begin, apart}))
        return count;
    memmove(items + 1, items, count * sizeof(*items));
    items[0].end = apart;
    items[1].begin = next;
    return count + 1;
}

/* 和 belongs to a name unless both halves of the list's last item are sites. */
static bool parts_at_and(const struct reading *reading, struct phrase item, bool listed)
{
    struct phrase halves[4];
    uint32_t parts = split_list(reading->text, item.begin, item.end, true, halves, 4);
    if (parts != 2)
        return false;
    if (is_anywhere(reading->text, halves[0]) && is_anywhere(reading->text, halves[1]))
        return true; /* 企业展厅和研发中心: neither is one */
    bool first = visit_is_site(reading, halves[0]);
    listed = listed && halves[0].end - halves[0].begin >= 4 && halves[1].end - halves[1].begin >= 4;
    return ((listed || first) && visit_is_site(reading, halves[1])) || (listed && first);
}

/* Whether it may be one of a list whose closing words say what all of them are: 等企业, or 等村,
 * where two characters are a name, and that of a county may be a village's. */
static bool may_be_listed(const struct reading *reading, struct phrase item, bool villages)
{
    enum { VILLAGE_SHORTEST = 2 };
    return villages ? may_be_site(reading->text, item, VILLAGE_SHORTEST)
                    : may_be_site(reading->text, item, SITE_SHORTEST) && !is_county(reading, item);
}

uint32_t visit_list_sites(const struct reading *reading, uint32_t begin, uint32_t limit,
                          struct site_list *list)
{
    struct runes text = reading->text;
    uint32_t from = begin;
    while (from < limit && (text.data[from] == U'了' || text.data[from] == U'的' ||
                            text.data[from] == U'到' || text.data[from] == U'至'))
        from++;
    static const struct runes pointing[] = {RUNES_ROW(U"位于"), RUNES_ROW(U"该乡"),
                                            RUNES_ROW(U"该镇"), RUNES_ROW(U"该县"),
                                            RUNES_ROW(U"该区"), {NULL, 0}};
    from += phrase_word_length(text, from, limit, pointing); /* 来到|该乡|石桥村 */
    const struct runes *verb = phrase_word_at(text, from, limit, seeing);
    if (verb != NULL) { /* 到某镇|察看|码头和玩具厂 */
        from += verb->length;
        from += from < limit && text.data[from] == U'了';
    }
    uint32_t end = phrase_end(text, from, limit, PHRASE_CLAUSE);
    bool named;
    end = list_end(text, from, end, &named);
    list->count = 0;
    struct phrase last = {phrase_begin(text, from, end, PHRASE_PAUSE), end};
    if (phrase_word_before(text, from, end, no_sites) != NULL &&
        without_deed(reading, last).end == end)
        return begin; /* 查看粮库烘干和仓房腾空情况; but 河堤|查看水情 */
    const uint32_t behind = end;
    if (!named) /* 县医院和某花园|实地查看了生产和物价情况 */
        end = before_deeds(reading, from, end);
    const bool villages = named && visit_lists_villages(text, from, limit);
    for (unsigned with_and = 0; with_and < 2; with_and++) {
        struct phrase *items = list->items;
        uint32_t count = split_list(text, from, end, with_and != 0, items, SITES_LONGEST_LIST);
        uint32_t sites = 0, kept = 0;
        count = split_apart(reading, items, count);
        if (count > 0 && !named)
            items[count - 1] = without_deed(reading, items[count - 1]);
        for (uint32_t i = 0; i < count; i++)
            items[i] = without_works(reading, without_common_part(reading, items[i]));
        if (count > 0 && is_town(text, items[0]))
            return begin;
        for (uint32_t i = 0; i < count; i++)
            sites += named ? may_be_listed(reading, items[i], villages)
                           : visit_is_site(reading, items[i]);
        if (!with_and && count > 0 && parts_at_and(reading, items[count - 1], count > 1))
            continue;
        if (sites == 0 || sites * 2 < count)
            continue;
        for (uint32_t i = 0; i < count; i++)
            if (items[i].end - items[i].begin > 1 &&
                items[i].end - items[i].begin <= SITE_LONGEST && !is_anywhere(text, items[i]) &&
                !is_people(text, items[i]) && (villages || !is_county(reading, items[i])))
                items[kept++] = items[i];
        list->count = kept;
        return behind;
    }
    return begin;
}

bool visit_lists_villages(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes villages[] = {RUNES_ROW(U"等村委会"), RUNES_ROW(U"等居委会"),
                                            RUNES_ROW(U"等村"),     RUNES_ROW(U"等社区"),
                                            RUNES_ROW(U"等嘎查"),   {NULL, 0}};
    static const struct runes levels = RUNES_ROW(U"县市区旗州盟镇乡道");
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    uint32_t first = phrase_end(text, begin, stop, PHRASE_PAUSE), last = first;
    if (first <= begin || first == stop || runes_hold(levels, text.data[first - 1]))
        return false;
    while (last < stop && text.data[last] == U'、')
        last = phrase_end(text, last + 1, stop, PHRASE_PAUSE);
    uint32_t item = phrase_begin(text, begin, last, PHRASE_PAUSE);
    return phrase_find_word(text, item, last, villages) < last;
}

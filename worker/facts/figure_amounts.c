/* The amounts of a sentence that may be figures, each with the words before and behind it. What is
 * no figure is left out here: size classes (过10亿元企业), what a routine or a frame counts, small
 * counts of things spoken of (三个方面), ages, who was present. */
#include "facts/figure_parts.h"
#include "facts/figure_spoken.h"

static const struct runes behind_words[] = {
    RUNES_ROW(U"以上"), RUNES_ROW(U"以下"), RUNES_ROW(U"以内"), RUNES_ROW(U"之内"),
    RUNES_ROW(U"左右"), RUNES_ROW(U"上下"), RUNES_ROW(U"开外"), RUNES_ROW(U"多"),
    RUNES_ROW(U"余"),   {NULL, 0}};

/* Things of a size: 过2亿元企业, 亿元以上项目, 10亿元级产业. */
static bool is_size_class(const struct reading *reading, const struct mention *mention,
                          uint32_t limit)
{
    static const struct runes things[] = {RUNES_ROW(U"企业"),     RUNES_ROW(U"项目"),
                                          RUNES_ROW(U"工业项目"), RUNES_ROW(U"产业项目"),
                                          RUNES_ROW(U"工业企业"), RUNES_ROW(U"产业"),
                                          RUNES_ROW(U"集群"),     RUNES_ROW(U"园区"),
                                          RUNES_ROW(U"大户"),     RUNES_ROW(U"的企业"),
                                          RUNES_ROW(U"的项目"),   RUNES_ROW(U"的村"),
                                          RUNES_ROW(U"村"),       RUNES_ROW(U"固定资产投资"),
                                          RUNES_ROW(U"产业集群"), RUNES_ROW(U"骨干企业"),
                                          RUNES_ROW(U"龙头企业"), RUNES_ROW(U"重大项目"),
                                          RUNES_ROW(U"重点项目"), RUNES_ROW(U"制造业项目"),
                                          RUNES_ROW(U"纳税"),     RUNES_ROW(U"工业"),
                                          RUNES_ROW(U"农业"),     RUNES_ROW(U"群体"),
                                          RUNES_ROW(U"人群"),     {NULL, 0}};
    struct runes text = reading->text;
    if (mention->type != MENTION_MONEY && mention->type != MENTION_QUANTITY)
        return false;
    uint32_t at = mention->end;
    const struct runes *word = phrase_word_at(text, at, limit, behind_words);
    if (word != NULL)
        at += word->length;
    const struct mention *count =
        word != NULL ? reading_mention_at(reading, at, MENTION_QUANTITY) : NULL;
    if (count != NULL && count->countable)
        return true; /* 10亿元以上|2个, 600分以上|86人 */
    if (at < limit && text.data[at] == U'级')
        at++;
    if (mention->type != MENTION_MONEY)
        return false;
    if (phrase_word_at(text, at, limit, things) != NULL)
        return true;
    /* 年产值过亿元的龙头企业达到10家 */
    static const struct runes owners[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"项目"), RUNES_ROW(U"平台"), RUNES_ROW(U"品牌"),
        RUNES_ROW(U"产业"), RUNES_ROW(U"园区"), RUNES_ROW(U"集群"), RUNES_ROW(U"大户"),
        RUNES_ROW(U"村"),   RUNES_ROW(U"城市"), RUNES_ROW(U"机场"), RUNES_ROW(U"大港"),
        RUNES_ROW(U"县"),   {NULL, 0}};
    bool compared = mention->operator!= OPERATOR_EQUAL;
    if (!compared || at >= limit || text.data[at] != U'的')
        return false;
    uint32_t last = limit - at > 8 ? at + 8 : limit;
    last = phrase_end(text, at, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    return phrase_find_word(text, at, last, owners) < last;
}

/* What a routine counts, and the keyed parts of a frame (1个督战组、3名县级领导), are no figures.
 */
static bool inside_fact(struct extent at, const struct facts *facts)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *frame = &facts->frameworks[i];
        if (span_ends_with(frame->name, SPAN("目标")))
            continue; /* what a goal spells out is promised */
        if (frame->part_count > 0 && frame->parts[0].key.data != NULL && frame->at.begin >= 0 &&
            at.begin >= frame->at.begin && at.end <= frame->at.end)
            return true;
    }
    for (size_t i = 0; i < facts->event_count; i++)
        if (facts->events[i].kind != EVENT_VISIT && facts->events[i].at.begin >= 0 &&
            at.begin >= facts->events[i].at.begin && at.end <= facts->events[i].at.end)
            return true; /* 年产5万吨有机肥项目投产仪式 */
    for (size_t i = 0; i < facts->routine_count; i++)
        if (at.begin >= facts->routines[i].at.begin && at.end <= facts->routines[i].at.end &&
            facts->routines[i].at.begin >= 0)
            return true;
    return false;
}

static bool inside_quotation(struct runes text, uint32_t begin, uint32_t end, uint32_t sentence)
{
    uint32_t from = begin - sentence > 8 ? begin - 8 : sentence;
    for (uint32_t i = begin; i > from; i--) {
        if (text.data[i - 1] == U'”')
            return false;
        if (text.data[i - 1] == U'“') {
            uint32_t last = end + 8 < text.length ? end + 8 : text.length;
            for (uint32_t k = end; k < last; k++)
                if (text.data[k] == U'”')
                    return true;
            return false;
        }
    }
    return false;
}

/* 引进企业|六家, 新添了|两条|生产线: what was got, in an old style or a teller's, is a claim. */
static bool is_got(const struct reading *reading, const struct mention *mention,
                   const struct stretch *sentence)
{
    enum { FURTHEST = 14, NOUN_LEAST = 2 };
    static const struct runes got[] = {RUNES_ROW(U"新添"), RUNES_ROW(U"新增"), RUNES_ROW(U"新建"),
                                       RUNES_ROW(U"添置"), RUNES_ROW(U"购置"), RUNES_ROW(U"购买"),
                                       RUNES_ROW(U"建成"), RUNES_ROW(U"引进"), RUNES_ROW(U"兴建"),
                                       RUNES_ROW(U"建起"), RUNES_ROW(U"新上"), RUNES_ROW(U"创办"),
                                       RUNES_ROW(U"新开"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = mention->begin;
    static const struct runes units = RUNES_ROW(U"家座条台所栋套辆处间口眼户艘架");
    if (!mention->countable || !runes_hold(units, text.data[mention->end - 1]))
        return false;
    uint32_t clause = phrase_begin(text, sentence->begin, begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    bool behind = mention->end >= sentence->end || phrase_mark_at(text, mention->end) != 0;
    if (behind) {
        uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
        uint32_t verb = phrase_find_word(text, from, begin, got);
        return verb + 2 + NOUN_LEAST <= begin && rune_is_han(text.data[begin - 1]);
    }
    if (begin > clause && text.data[begin - 1] == U'了')
        begin--;
    return phrase_word_before(text, clause, begin, got) != NULL;
}

/* 三个方面, 两件大事, 五所院校: a small count in characters only says how many are spoken of. */
static bool is_small_talk(const struct reading *reading, const struct mention *mention,
                          const struct stretch *sentence)
{
    struct runes text = reading->text;
    if (mention->type != MENTION_QUANTITY || rune_is_digit(text.data[mention->number_begin]))
        return false;
    return mention->number_end - mention->number_begin <= 2 &&
           decimal_compare(mention->number, decimal_of(20)) <= 0 &&
           !is_got(reading, mention, sentence);
}

static bool is_age_or_the_like(const struct reading *reading, const struct mention *mention,
                               uint32_t limit)
{
    struct runes text = reading->text;
    if (span_equal(mention->unit, SPAN("岁"))) {
        const struct runes *word = phrase_word_at(text, mention->end, limit, behind_words);
        uint32_t end = mention->end + (word != NULL ? word->length : 0);
        return end < limit &&
               (text.data[end] == U'的' || (word != NULL && rune_is_han(text.data[end])));
    }
    static const struct runes present[] = {
        RUNES_ROW(U"参加"), RUNES_ROW(U"出席"), RUNES_ROW(U"列席"), RUNES_ROW(U"到会"), {NULL, 0}};
    if (!mention->countable)
        return false;
    uint32_t stop = phrase_end(text, mention->end, limit, PHRASE_CLAUSE);
    for (uint32_t i = mention->end; i < stop && i < mention->end + 6; i++)
        if (phrase_word_at(text, i, stop, present) != NULL)
            return true;
    return false;
}

/* 万, 百万, 亿 without a digit: how large a thing is by kind. */
static bool is_bare_scale(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes scales = RUNES_ROW(U"十百千万亿");
    for (uint32_t i = begin; i < end; i++)
        if (runes_find(scales, 0, runes_slice(text, i, i + 1)) == scales.length)
            return false;
    return end > begin && text.data[begin] != U'十';
}

/* 首批5个|国家公园之一: one of so many. */
static bool one_of_them(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_KIND = 14 };
    uint32_t stop = begin + LONGEST_KIND < limit ? begin + LONGEST_KIND : limit;
    for (uint32_t i = begin; i + 1 < stop && rune_is_han(text.data[i]); i++)
        if (runes_at(text, i, RUNES(U"之一")))
            return true;
    return false;
}

/* 从771家、481家|增加到: what it rose or fell from. */
static bool moves_on(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes moved = RUNES_ROW(U"增减升降提扩压缩");
    enum { FURTHEST = 10 };
    uint32_t at = begin;
    while (at < limit && at < begin + FURTHEST &&
           (rune_is_digit(text.data[at]) || text.data[at] == U'.' || text.data[at] == U'、' ||
            text.data[at] == U'和'))
        at++;
    if (at > begin && at < limit)
        at++; /* the unit of the second amount */
    for (uint32_t i = at; i < limit && i < at + 3; i++)
        if (runes_hold(moved, text.data[i]))
            return true;
    return false;
}

/* 每个村配备|2名, 每300户划分|1个: how many each shall have. */
static bool is_per_unit(struct runes text, uint32_t clause, uint32_t begin)
{
    enum { FURTHEST = 12 };
    static const struct runes units[] = {RUNES_ROW(U"每个"), RUNES_ROW(U"每村"), RUNES_ROW(U"每镇"),
                                         RUNES_ROW(U"每乡"), RUNES_ROW(U"每户"), RUNES_ROW(U"每组"),
                                         RUNES_ROW(U"每班"), RUNES_ROW(U"每名"), RUNES_ROW(U"每位"),
                                         RUNES_ROW(U"每校"), RUNES_ROW(U"每家"), {NULL, 0}};
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    if (phrase_find_word(text, from, begin, units) < begin)
        return true;
    for (uint32_t at = from; at + 1 < begin; at++)
        if (text.data[at] == U'每' && rune_is_digit(text.data[at + 1]))
            return true;
    return false;
}

/* 每5个村, 每名: what the rate is per. 200人以上的自然村: a class of things. 到5个区: where, not
 * how many. */
static bool is_no_claim(const struct reading *reading, const struct mention *mention,
                        const struct stretch *sentence)
{
    static const struct runes prepositions[] = {RUNES_ROW(U"来自"),   RUNES_ROW(U"从"),
                                                RUNES_ROW(U"对"),     RUNES_ROW(U"与"),
                                                RUNES_ROW(U"向"),     RUNES_ROW(U"即"),
                                                RUNES_ROW(U"这"),     RUNES_ROW(U"围绕"),
                                                RUNES_ROW(U"紧盯"),   RUNES_ROW(U"聚焦"),
                                                RUNES_ROW(U"该"),     RUNES_ROW(U"签约的"),
                                                RUNES_ROW(U"抽查了"), RUNES_ROW(U"走访了"),
                                                RUNES_ROW(U"联合"),   RUNES_ROW(U"部署"),
                                                RUNES_ROW(U"涉及"),   RUNES_ROW(U"等"),
                                                RUNES_ROW(U"辖"),     RUNES_ROW(U"进驻"),
                                                RUNES_ROW(U"深入"),   RUNES_ROW(U"走进"),
                                                RUNES_ROW(U"奔赴"),   RUNES_ROW(U"分赴"),
                                                RUNES_ROW(U"来到"),   {NULL, 0}};
    static const struct runes reached[] = {
        RUNES_ROW(U"达到"), RUNES_ROW(U"高到"), RUNES_ROW(U"加到"), RUNES_ROW(U"展到"),
        RUNES_ROW(U"大到"), RUNES_ROW(U"少到"), RUNES_ROW(U"降到"), RUNES_ROW(U"升到"),
        RUNES_ROW(U"长到"), RUNES_ROW(U"低到"), RUNES_ROW(U"短到"), RUNES_ROW(U"缩到"),
        RUNES_ROW(U"不到"), RUNES_ROW(U"分到"), {NULL, 0}};
    static const struct runes classes[] = {
        RUNES_ROW(U"以上的"), RUNES_ROW(U"以下的"), RUNES_ROW(U"以内的"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = mention->begin, limit = sentence->begin;
    if (begin > limit && text.data[begin - 1] == U'每')
        return true;
    bool from = begin > limit && (text.data[begin - 1] == U'由' || text.data[begin - 1] == U'从') &&
                mention->countable && moves_on(text, mention->end, sentence->end);
    if (begin > limit && text.data[begin - 1] == U'由' && mention->countable && !from)
        return true; /* 由17名专家组成 */
    static const struct runes singles[] = {RUNES_ROW(U"一批"), RUNES_ROW(U"单笔"),
                                           RUNES_ROW(U"单个"), RUNES_ROW(U"单体"),
                                           RUNES_ROW(U"单项"), {NULL, 0}};
    if (phrase_word_before(text, limit, begin, singles) != NULL)
        return true; /* 一批50万千瓦以上基地: their size */
    static const struct runes contests[] = {
        RUNES_ROW(U"比赛"), RUNES_ROW(U"决赛"), RUNES_ROW(U"接力"), RUNES_ROW(U"赛"), {NULL, 0}};
    if (mention->type != MENTION_PERCENT &&
        (phrase_word_at(text, mention->end, sentence->end, classes) != NULL ||
         one_of_them(text, mention->end, sentence->end) ||
         runes_at(text, mention->end, RUNES(U"范围")) ||
         reading_mention_at(reading, mention->end, MENTION_ORDINAL) != NULL ||
         (span_equal(mention->unit, SPAN("米")) &&
          phrase_word_at(text, mention->end, sentence->end, contests) != NULL)))
        return true;
    if (mention->end + 1 < sentence->end && text.data[mention->end] == U'的' &&
        reading_mention_at(reading, mention->end + 1, MENTION_PERCENT) != NULL)
        return true; /* 占年度任务3800亩的|120%: what the share is of */
    if (begin > limit + 1 && runes_at(text, begin - 2, RUNES(U"一行")))
        return true; /* 代表团一行68人 */
    static const struct runes handled[] = {
        RUNES_ROW(U"对"),     RUNES_ROW(U"就"),   RUNES_ROW(U"听取了"), RUNES_ROW(U"关于"),
        RUNES_ROW(U"了解"),   RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),   RUNES_ROW(U"察看了"),
        RUNES_ROW(U"查看了"), {NULL, 0}};
    if (phrase_word_before(text, limit, begin, handled) != NULL)
        return true; /* 对70万吨烯烃项目进行检查: the size of what was seen */
    if (span_equal(mention->unit, SPAN("级")))
        return true; /* 百亿级 */
    if ((span_equal(mention->unit, SPAN("批次")) || span_equal(mention->unit, SPAN("批"))) &&
        reading_mention_at(reading, mention->end, MENTION_QUANTITY) != NULL)
        return true; /* 3批次22个项目 */
    if (span_equal(mention->unit, SPAN("周年")) || span_equal(mention->unit, SPAN("届")))
        return true;
    if (is_bare_scale(text, mention->number_begin, mention->number_end))
        return true; /* 万亩示范区, 百万庄 */
    uint32_t clause = phrase_begin(text, limit, begin, PHRASE_CLAUSE), counted;
    if (mention->countable && begin - clause <= 6 && begin > clause &&
        reading_mention_at(reading, clause, MENTION_TIME) == NULL &&
        phrase_count(text, clause, begin, &counted) > 0 &&
        !runes_at(text, begin - 2, RUNES(U"以上")))
        return true; /* 三市五地廿八个: a row of counts */
    if (mention->countable && is_per_unit(text, clause, begin))
        return true;
    static const struct runes grown[] = {RUNES_ROW(U"增长"),
                                         RUNES_ROW(U"增加"),
                                         RUNES_ROW(U"提高"),
                                         RUNES_ROW(U"提升"),
                                         RUNES_ROW(U"扩大"),
                                         RUNES_ROW(U"上升"),
                                         RUNES_ROW(U"增长了"),
                                         RUNES_ROW(U"增加了"),
                                         RUNES_ROW(U"提高了"),
                                         RUNES_ROW(U"增长近"),
                                         RUNES_ROW(U"增长约"),
                                         RUNES_ROW(U"增长超"),
                                         {NULL, 0}};
    if (span_equal(mention->unit, SPAN("倍")))
        return phrase_word_before(text, limit, begin, grown) == NULL; /* 是2010年的3.2倍 compares */
    if (!mention->countable)
        return false;
    static const struct runes again[] = {RUNES_ROW(U"每天"), RUNES_ROW(U"每周"),
                                         RUNES_ROW(U"每月"), RUNES_ROW(U"每季度"),
                                         RUNES_ROW(U"每日"), {NULL, 0}};
    if (phrase_find_word(text, clause, begin, again) < begin)
        return true; /* what a duty counts */
    if (begin > limit && text.data[begin - 1] == U'到' &&
        phrase_word_before(text, limit, begin, reached) == NULL)
        return true;
    static const struct runes kept[] = {
        RUNES_ROW(U"定在"), RUNES_ROW(U"持在"), RUNES_ROW(U"制在"), {NULL, 0}};
    if (begin > limit && text.data[begin - 1] == U'在' &&
        phrase_word_before(text, limit, begin, kept) == NULL)
        return true; /* 在16个国家和地区上映: where */
    if (begin > clause + 2 && begin - clause <= 20 && runes_at(text, clause, RUNES(U"来自")))
        return true; /* 来自亚洲34个国家 */
    return !from && phrase_word_before(text, limit, begin, prepositions) != NULL;
}

static bool is_fraction(const struct reading *reading, const struct mention *mention)
{
    if (mention->type != MENTION_NUMBER)
        return false;
    struct runes inner = runes_slice(reading->text, mention->begin, mention->end);
    return runes_find(inner, 0, RUNES(U"分之")) < inner.length ||
           runes_equal(inner, RUNES(U"一半"));
}

/* 财政收入突破40亿: money whose unit was left away, told by what it counts. */
static bool is_bare_money(const struct reading *reading, const struct mention *mention,
                          const struct stretch *sentence)
{
    static const struct runes sums[] = {
        RUNES_ROW(U"收入"), RUNES_ROW(U"总值"), RUNES_ROW(U"产值"),   RUNES_ROW(U"投资"),
        RUNES_ROW(U"总额"), RUNES_ROW(U"税收"), RUNES_ROW(U"资金"),   RUNES_ROW(U"利润"),
        RUNES_ROW(U"利税"), RUNES_ROW(U"余额"), RUNES_ROW(U"销售额"), RUNES_ROW(U"增加值"),
        {NULL, 0}};
    struct runes text = reading->text;
    char32_t scale = text.data[mention->end - 1];
    if (mention->end < sentence->end && rune_is_han(text.data[mention->end]))
        return false; /* 10亿元企业: a part of something longer */
    if (scale != U'亿' && scale != U'万')
        return false;
    uint32_t clause =
        phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t from = mention->begin - clause > 10 ? mention->begin - 10 : clause;
    return phrase_find_word(text, from, mention->begin, sums) < mention->begin;
}

/* 优良天数198天, 办理时间2.5天: a duration that is measured, not one that passes. */
static bool is_measured_time(const struct reading *reading, const struct mention *mention,
                             const struct stretch *sentence)
{
    static const struct runes measured[] = {
        RUNES_ROW(U"天数"), RUNES_ROW(U"时间"),   RUNES_ROW(U"时长"),
        RUNES_ROW(U"时限"), RUNES_ROW(U"工期"),   RUNES_ROW(U"周期"),
        RUNES_ROW(U"车程"), RUNES_ROW(U"住院日"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    uint32_t from = mention->begin - clause > 8 ? mention->begin - 8 : clause;
    if (!rune_is_digit(text.data[mention->begin]))
        return false;
    static const struct runes changed[] = {
        RUNES_ROW(U"增加"),   RUNES_ROW(U"减少"),   RUNES_ROW(U"缩短"),
        RUNES_ROW(U"延长"),   RUNES_ROW(U"压缩"),   RUNES_ROW(U"增加了"),
        RUNES_ROW(U"减少了"), RUNES_ROW(U"缩短了"), {NULL, 0}};
    if (phrase_word_before(text, clause, mention->begin, changed) != NULL)
        from = sentence->begin; /* 优良天数276天，同比增加|19天 */
    return phrase_find_word(text, from, mention->begin, measured) < mention->begin;
}

/* 如果坚持征收|25%: what is only supposed. */
static bool is_supposed(struct runes text, const struct mention *mention,
                        const struct stretch *sentence)
{
    static const struct runes ifs[] = {RUNES_ROW(U"如果"), RUNES_ROW(U"假如"), RUNES_ROW(U"倘若"),
                                       RUNES_ROW(U"一旦"), RUNES_ROW(U"即使"), RUNES_ROW(U"要是"),
                                       RUNES_ROW(U"假设"), {NULL, 0}};
    uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
    return phrase_word_at(text, clause, mention->begin, ifs) != NULL;
}

static bool takes_part(const struct reading *reading, const struct mention *mention,
                       const struct stretch *sentence)
{
    switch (mention->type) {
    case MENTION_PERCENT:
    case MENTION_MONEY:
    case MENTION_ORDINAL:
        break;
    case MENTION_QUANTITY:
        if (is_small_talk(reading, mention, sentence) ||
            is_age_or_the_like(reading, mention, sentence->end) ||
            is_no_claim(reading, mention, sentence) ||
            figure_is_spoken_of(reading, mention, sentence))
            return false;
        break;
    case MENTION_NUMBER:
        if (!is_fraction(reading, mention) && !is_bare_money(reading, mention, sentence))
            return false;
        break;
    case MENTION_TIME: /* 压缩至1天以内 reads like a date from now */
        if (!runes_end_with(runes_slice(reading->text, mention->begin, mention->end),
                            RUNES(U"以内")) ||
            !is_measured_time(reading, mention, sentence))
            return false;
        break;
    case MENTION_DURATION:
        if (!is_measured_time(reading, mention, sentence))
            return false;
        break;
    default:
        return false;
    }
    if (mention->type == MENTION_MONEY && (is_no_claim(reading, mention, sentence) ||
                                           figure_is_reckoned(reading->text, mention, sentence)))
        return false;
    return !is_size_class(reading, mention, sentence->end) &&
           !is_supposed(reading->text, mention, sentence) &&
           !inside_quotation(reading->text, mention->begin, mention->end, sentence->begin);
}

/* An ordinal that ranks: behind 居, 列, 全市 ...; not 第一产业, 第二届, 第十五次. */
static bool is_rank(const struct reading *reading, const struct mention *mention, uint32_t begin,
                    uint32_t limit)
{
    static const struct runes ranks[] = {
        RUNES_ROW(U"居"),   RUNES_ROW(U"列"),   RUNES_ROW(U"排"),   RUNES_ROW(U"全市"),
        RUNES_ROW(U"全省"), RUNES_ROW(U"全国"), RUNES_ROW(U"全区"), RUNES_ROW(U"全州"),
        RUNES_ROW(U"进入"), RUNES_ROW(U"跻身"), RUNES_ROW(U"名列"), RUNES_ROW(U"全县"),
        RUNES_ROW(U"排名"), RUNES_ROW(U"前移"), RUNES_ROW(U"西部"), RUNES_ROW(U"中部"),
        RUNES_ROW(U"东部"), RUNES_ROW(U"西北"), RUNES_ROW(U"东北"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t from = mention->begin - begin > 12 ? mention->begin - 12 : begin;
    if (phrase_find_word(text, from, mention->begin, ranks) >= mention->begin)
        return false;
    if (mention->end >= limit)
        return true;
    char32_t next = text.data[mention->end];
    return !rune_is_han(next) || next == U'位' || next == U'名' || next == U'强';
}

static bool is_all_han(struct runes text, struct phrase words)
{
    for (uint32_t i = words.begin; i < words.end; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return true;
}

/* 41个贫困村出列、|8600名: what stands before the pause belongs to the amount before. */
static uint32_t behind_thing(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t cut = begin;
    for (uint32_t i = begin + 1; i < end; i++)
        if (text.data[i] == U'、' && rune_is_han(text.data[begin]))
            cut = i + 1;
    return cut;
}

/* 3.4个、1个百分点: the first has the unit of the second. */
static bool shares_points(const struct reading *reading, const struct mention *mention)
{
    struct runes text = reading->text;
    if (!span_equal(mention->unit, SPAN("个")) || mention->end + 2 >= text.length ||
        (text.data[mention->end] != U'、' && text.data[mention->end] != U'和'))
        return false;
    for (uint32_t i = reading_mention_from(reading, mention->end + 1);
         i < reading->mention_count && reading->mentions[i].begin == mention->end + 1; i++)
        if (span_equal(reading->mentions[i].unit, SPAN("pp")))
            return true;
    return false;
}

uint32_t figure_amounts(const struct reading *reading, const struct stretch *sentence,
                        struct amount *amounts)
{
    struct runes text = reading->text;
    uint32_t count = 0, past = sentence->begin;
    if (figure_tells_case(text, sentence))
        return 0;
    for (uint32_t i = reading_mention_from(reading, sentence->begin);
         i < reading->mention_count && count < FIGURES_IN_SENTENCE; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= sentence->end)
            break;
        if (mention->begin < past || mention->inner || !takes_part(reading, mention, sentence))
            continue;
        uint32_t clause = phrase_begin(text, sentence->begin, mention->begin, PHRASE_CLAUSE);
        if (mention->type == MENTION_ORDINAL && !is_rank(reading, mention, clause, sentence->end))
            continue;
        struct amount *amount = &amounts[count];
        *amount = (struct amount){.mention = mention,
                                  .clause_begin = clause,
                                  .ordinal = mention->type == MENTION_ORDINAL,
                                  .percent = mention->type == MENTION_PERCENT,
                                  .points = span_equal(mention->unit, SPAN("pp")),
                                  .fraction = is_fraction(reading, mention)};
        amount->points |= shares_points(reading, mention);
        struct runes inner = runes_slice(text, mention->begin, mention->end);
        amount->bare_money = mention->type == MENTION_NUMBER && !amount->fraction;
        amount->doubling = runes_find(inner, 0, RUNES(U"番")) < inner.length;
        uint32_t begin = clause > past ? clause : past;
        if (count > 0 && begin == past &&
            (amounts[count - 1].mention->countable ||
             span_equal(amounts[count - 1].mention->unit, mention->unit)))
            begin = behind_thing(text, begin, mention->begin);
        if (begin < mention->begin && text.data[mention->begin - 1] == U'、' && mention->countable)
            begin = mention->begin; /* 贫困人口脱贫、|120个贫困村退出 */
        if (count > 0 && begin == past && begin < mention->begin &&
            runes_hold((struct runes)RUNES_ROW(U"和与及"), text.data[mention->begin - 1]) &&
            mention->type == amounts[count - 1].mention->type && rune_is_han(text.data[begin]))
            begin = mention->begin; /* 543个综合网格和|53个专属网格 */
        if (begin > mention->begin)
            begin = mention->begin;
        if (begin < mention->begin && text.data[begin] == U'（') { /* 7.4万套（间）、|累计达到 */
            uint32_t closing = phrase_closing(text, begin, mention->begin);
            if (closing < mention->begin)
                begin = closing + 1;
        }
        amount->before = (struct phrase){begin, mention->begin};
        enum { LONGEST_THING = 6 };
        amount->of_thing = count > 0 && begin == past && begin < mention->begin &&
                           mention->begin - begin <= LONGEST_THING && mention->countable &&
                           amounts[count - 1].mention->countable &&
                           is_all_han(text, amount->before);
        uint32_t end = mention->end;
        const struct runes *word = phrase_word_at(text, end, sentence->end, behind_words);
        if (word != NULL)
            end += word->length;
        if (amount->ordinal && end < sentence->end &&
            (text.data[end] == U'位' || text.data[end] == U'名'))
            end++;
        amount->begin = mention->begin;
        amount->end = end;
        amount->behind = (struct phrase){end, phrase_end(text, end, sentence->end, PHRASE_CLAUSE)};
        if (count > 0 && amounts[count - 1].behind.end > mention->begin)
            amounts[count - 1].behind.end = mention->begin;
        past = end;
        count++;
    }
    return count;
}

bool figure_is_told(const struct reading *reading, const struct amount *amount,
                    const struct facts *facts)
{
    return inside_fact(reading_extent(reading, amount->begin, amount->mention->end), facts);
}

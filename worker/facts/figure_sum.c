/* What a sum is for: the works behind it that it is invested in or that take up so much land
 * (总投资 210亿元的|工业项目), the price that it is, the fund. */
#include "facts/figure_sum.h"

#include "facts/figure_behind.h"
#include "facts/figure_object.h"
#include "facts/figure_text.h"

/* 总投资210亿元的75个工业项目: the words of the sum, said of the things that follow. */
static struct phrase things_of_sum(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"项目"), RUNES_ROW(U"工程"),     RUNES_ROW(U"生产线"),
        RUNES_ROW(U"基地"), RUNES_ROW(U"产业园区"), RUNES_ROW(U"产业园"),
        RUNES_ROW(U"小镇"), RUNES_ROW(U"园区"),     RUNES_ROW(U"中心"),
        RUNES_ROW(U"市场"), RUNES_ROW(U"公园"),     RUNES_ROW(U"广场"),
        RUNES_ROW(U"景区"), RUNES_ROW(U"校区"),     {NULL, 0}};
    enum { LONGEST = 30 };
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    uint32_t begin = amount->end;
    struct phrase none = {begin, begin};
    if (begin >= text.length || text.data[begin] != U'的')
        return none;
    uint32_t limit =
        phrase_end(text, begin, begin + LONGEST < text.length ? begin + LONGEST : text.length,
                   PHRASE_CLAUSE | PHRASE_PAUSE);
    begin++;
    const struct mention *count;
    while ((count = reading_mention_at(reading, begin, MENTION_QUANTITY)) != NULL &&
           count->end < limit)
        begin = count->end;
    static const struct runes told[] = {RUNES_ROW(U"完成"), RUNES_ROW(U"实现"), RUNES_ROW(U"开工"),
                                        RUNES_ROW(U"竣工"), RUNES_ROW(U"投产"), RUNES_ROW(U"落户"),
                                        RUNES_ROW(U"签约"), RUNES_ROW(U"正在"), RUNES_ROW(U"进展"),
                                        RUNES_ROW(U"落地"), RUNES_ROW(U"已"),   {NULL, 0}};
    for (uint32_t at = begin + 1; at < limit; at++) {
        if (at > begin + 1 && phrase_word_at(text, at, limit, told) != NULL)
            return at - begin <= LONGEST_OBJECT ? (struct phrase){begin, at} : none;
        const struct runes *head = phrase_word_at(text, at, limit, heads);
        if (head != NULL && at + head->length - begin <= LONGEST_OBJECT)
            return (struct phrase){begin, at + head->length};
    }
    return none;
}

/* 占地2800亩的产业园: how large the thing is that follows. */
static bool is_extent(struct runes words)
{
    return runes_end_with(words, RUNES(U"占地")) || runes_end_with(words, RUNES(U"占地面积")) ||
           runes_end_with(words, RUNES(U"建筑面积"));
}

static bool is_sum(struct runes words)
{
    return runes_end_with(words, RUNES(U"总投资")) || runes_equal(words, RUNES(U"投资")) ||
           runes_end_with(words, RUNES(U"总投资额")) || runes_equal(words, RUNES(U"投资额")) ||
           is_extent(words);
}

/* 推进|甲公司投资|5.7亿元的|生产线项目: whether the words end with who invests in the things. */
static bool is_of_investor(struct runes words)
{
    return runes_end_with(words, RUNES(U"公司投资")) || runes_end_with(words, RUNES(U"集团投资")) ||
           runes_end_with(words, RUNES(U"企业投资")) || runes_end_with(words, RUNES(U"等投资"));
}

/* 实施|投资1.97亿元的|河道治理工程, 设立|总额5000万元的|基金: without the verb of which the things
 * behind are the object. */
static struct phrase behind_deed(struct runes text, struct phrase own)
{
    enum { MEASURE_LEAST = 2 };
    static const struct runes deeds[] = {
        RUNES_ROW(U"实施"), RUNES_ROW(U"建成"), RUNES_ROW(U"启动"), RUNES_ROW(U"开工"),
        RUNES_ROW(U"新建"), RUNES_ROW(U"建设"), RUNES_ROW(U"推进"), RUNES_ROW(U"竣工"),
        RUNES_ROW(U"设立"), RUNES_ROW(U"成立"), RUNES_ROW(U"组建"), RUNES_ROW(U"发行"),
        RUNES_ROW(U"谋划"), RUNES_ROW(U"储备"), RUNES_ROW(U"落户"), {NULL, 0}};
    uint32_t deed = phrase_word_length(text, own.begin, own.end, deeds); /* but 引进投资 */
    if (deed > 0 && own.end - own.begin >= deed + MEASURE_LEAST)
        own.begin += deed;
    return own;
}

/* 投入700万元|安装生产线|: the works behind that a sum was spent on; empty where none are told. */
static struct phrase works_paid(struct runes text, const struct amount *amount, struct phrase own)
{
    enum { VERB = 2, LEAST = 4, MOST = 14 };
    static const struct runes spending[] = {
        RUNES_ROW(U"投入"), RUNES_ROW(U"投资"), RUNES_ROW(U"出资"), RUNES_ROW(U"筹资"),
        RUNES_ROW(U"耗资"), RUNES_ROW(U"斥资"), {NULL, 0}};
    static const struct runes works[] = {
        RUNES_ROW(U"建设"), RUNES_ROW(U"新建"), RUNES_ROW(U"修建"), RUNES_ROW(U"改造"),
        RUNES_ROW(U"安装"), RUNES_ROW(U"购置"), RUNES_ROW(U"购买"), RUNES_ROW(U"实施"),
        RUNES_ROW(U"打造"), RUNES_ROW(U"开发"), RUNES_ROW(U"扩建"), RUNES_ROW(U"改建"),
        RUNES_ROW(U"修缮"), RUNES_ROW(U"铺设"), RUNES_ROW(U"引进"), RUNES_ROW(U"兴建"),
        RUNES_ROW(U"升级"), RUNES_ROW(U"整治"), RUNES_ROW(U"治理"), RUNES_ROW(U"维修"),
        RUNES_ROW(U"硬化"), RUNES_ROW(U"更新"), RUNES_ROW(U"发展"), {NULL, 0}};
    struct phrase behind = amount->behind, none = {behind.end, behind.end};
    if (!phrase_is_word(text, own, spending) || behind.end <= behind.begin + LEAST - 1 ||
        phrase_word_at(text, behind.begin, behind.end, works) == NULL)
        return none;
    behind.end = phrase_end(text, behind.begin, behind.end, PHRASE_PAUSE | PHRASE_AND);
    static const struct runes alone[] = {RUNES_ROW(U"提升"), RUNES_ROW(U"升级"), RUNES_ROW(U"改造"),
                                         RUNES_ROW(U"建设"), RUNES_ROW(U"完善"), RUNES_ROW(U"修缮"),
                                         RUNES_ROW(U"整治"), {NULL, 0}};
    if (behind.end <= behind.begin + VERB + VERB &&
        phrase_word_before(text, behind.begin, behind.end, alone) != NULL)
        return none; /* 改造提升|12所学校: of what stands behind the next amount */
    return behind.end - behind.begin >= LEAST && behind.end - behind.begin <= MOST &&
                   phrase_is_han(text, behind) &&
                   runes_next(runes_slice(text, 0, behind.end), behind.begin, U'的') == behind.end
               ? behind
               : none;
}

struct span figure_name_of_sum(const struct naming *naming)
{
    static const struct runes joints = RUNES_ROW(U"和与及的");
    static const struct runes totals[] = {RUNES_ROW(U"总额"),
                                          RUNES_ROW(U"总规模"),
                                          RUNES_ROW(U"规模"),
                                          RUNES_ROW(U"总金额"),
                                          {NULL, 0}};
    const struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase own = naming->own;
    struct runes words;
    struct phrase sum = behind_deed(text, own);
    words = runes_slice(text, sum.begin, sum.end);
    bool spent = sum.begin > own.begin && runes_equal(words, RUNES(U"完成投资"));
    if (spent || is_sum(words) || is_of_investor(words)) {
        struct phrase things = things_of_sum(reader, amount);
        if (phrase_has_words(things))
            return figure_join(arena, figure_text_of(reader, things),
                               is_extent(words) ? SPAN("占地")
                               : spent          ? SPAN("完成投资")
                                                : SPAN("总投资"));
    }
    struct phrase works = works_paid(text, amount, own);
    if (phrase_has_words(works))
        return figure_join(arena, figure_text_of(reader, own), figure_text_of(reader, works));
    struct phrase gift = figure_gift_behind(reader, amount, own);
    if (phrase_has_words(gift))
        return figure_text_of(reader, gift);
    struct span price = figure_price_behind(reader, amount, own);
    if (price.length > 0)
        return price;
    struct phrase fund = figure_fund_behind(reader, amount);
    if (phrase_has_words(fund)) {
        if (naming->empty)
            return figure_text_of(reader, fund);
        if (phrase_is_word(text, sum, totals)) /* 设立|总额5000万元的|发展基金 */
            return figure_join(arena, figure_text_of(reader, fund), figure_text_of(reader, sum));
        if (phrase_has_words(amount->before) &&
            runes_hold(joints, text.data[amount->before.end - 1]))
            return figure_text_of(reader,
                                  fund); /* 送去面粉和|200元|慰问金, 用于治水的|3亿元|债券 */
        if (!figure_is_bare_verb(text, own))
            own.begin = figure_verb_at_end(text, own); /* 向灾区|提供|1亿元|援助 */
        if (figure_is_bare_verb(text, own) ||
            runes_equal(runes_slice(text, own.begin, own.end), RUNES(U"统筹")))
            return figure_join(arena, figure_text_of(reader, own), figure_text_of(reader, fund));
    }
    struct phrase income = figure_income_behind(reader, amount);
    return phrase_has_words(income) /* 在棚里干一天能拿|130元|工钱 */
               ? reading_text(reader->reading, income.begin, income.end)
               : (struct span){NULL, 0};
}

/* The end of the words before an amount: what says that a number follows, and not what it counts.
 */
#include "facts/figure_tail.h"

/* Peeled off the end: they say that a number follows, not what it counts. */
static const struct runes pointing_on[] = {
    RUNES_ROW(U"由此"),       RUNES_ROW(U"甚至"),       RUNES_ROW(U"即可"),
    RUNES_ROW(U"可能"),

    RUNES_ROW(U"一直保持在"), RUNES_ROW(U"一直稳定在"), RUNES_ROW(U"一直"),
    RUNES_ROW(U"始终保持在"), RUNES_ROW(U"始终"),       RUNES_ROW(U"或将超过"),
    RUNES_ROW(U"或将达到"),   RUNES_ROW(U"或将"),       RUNES_ROW(U"实际已"),
    RUNES_ROW(U"仅用"),       RUNES_ROW(U"只用"),       RUNES_ROW(U"仅需"),
    RUNES_ROW(U"只需"),       RUNES_ROW(U"一般"),       RUNES_ROW(U"因为拥有"),
    RUNES_ROW(U"因为有"),     RUNES_ROW(U"合起来"),     RUNES_ROW(U"加起来"),
    RUNES_ROW(U"加在一起"),   RUNES_ROW(U"预计会"),     RUNES_ROW(U"估计会"),
    RUNES_ROW(U"估计"),       RUNES_ROW(U"大概"),       RUNES_ROW(U"大约"),
    RUNES_ROW(U"反倒"),       RUNES_ROW(U"反而"),       RUNES_ROW(U"早已"),
    RUNES_ROW(U"早就"),       RUNES_ROW(U"全部"),       RUNES_ROW(U"依次为"),
    RUNES_ROW(U"依次达"),     RUNES_ROW(U"依次"),       RUNES_ROW(U"需要"),
    RUNES_ROW(U"约合"),       RUNES_ROW(U"折合"),       RUNES_ROW(U"拟定为"),
    RUNES_ROW(U"核定为"),     RUNES_ROW(U"恢复到"),     RUNES_ROW(U"恢复至"),
    RUNES_ROW(U"其中"),       RUNES_ROW(U"增加到了"),   RUNES_ROW(U"提高到了"),
    RUNES_ROW(U"提升到了"),   RUNES_ROW(U"设定为"),     RUNES_ROW(U"普遍能够"),
    RUNES_ROW(U"能够"),       RUNES_ROW(U"就可以"),     RUNES_ROW(U"小于等于"),
    RUNES_ROW(U"大于等于"),   RUNES_ROW(U"不大于"),     RUNES_ROW(U"不小于"),
    RUNES_ROW(U"小于"),       RUNES_ROW(U"大于"),       RUNES_ROW(U"只剩下"),
    RUNES_ROW(U"仅剩下"),     RUNES_ROW(U"只剩"),       RUNES_ROW(U"仅剩"),
    RUNES_ROW(U"还剩"),       RUNES_ROW(U"可以"),       RUNES_ROW(U"双双"),
    RUNES_ROW(U"确定为"),     RUNES_ROW(U"限定为"),     RUNES_ROW(U"限定在"),
    RUNES_ROW(U"定为"),       RUNES_ROW(U"应不低于"),   RUNES_ROW(U"应不少于"),
    RUNES_ROW(U"应达到"),     RUNES_ROW(U"应达"),       RUNES_ROW(U"需达到"),
    RUNES_ROW(U"下滑到"),     RUNES_ROW(U"下滑至"),     RUNES_ROW(U"回落为"),
    RUNES_ROW(U"滑落到"),     RUNES_ROW(U"滑落至"),     RUNES_ROW(U"下跌到"),
    RUNES_ROW(U"下跌至"),     RUNES_ROW(U"跌破"),       RUNES_ROW(U"萎缩到"),
    RUNES_ROW(U"萎缩至"),     RUNES_ROW(U"锐减到"),     RUNES_ROW(U"锐减至"),
    RUNES_ROW(U"骤降至"),     RUNES_ROW(U"缩水到"),     RUNES_ROW(U"缩水至"),
    RUNES_ROW(U"减少至"),     RUNES_ROW(U"缩减到"),     RUNES_ROW(U"缩减为"),
    RUNES_ROW(U"精简到"),     RUNES_ROW(U"精简至"),     RUNES_ROW(U"却是"),
    RUNES_ROW(U"却有"),       RUNES_ROW(U"就有"),       RUNES_ROW(U"增长至"),
    RUNES_ROW(U"增长为"),     RUNES_ROW(U"增加为"),     RUNES_ROW(U"上涨至"),
    RUNES_ROW(U"上涨到"),     RUNES_ROW(U"回升至"),     RUNES_ROW(U"回升到"),
    RUNES_ROW(U"回落至"),     RUNES_ROW(U"下调至"),     RUNES_ROW(U"上调至"),
    RUNES_ROW(U"攀升到"),     RUNES_ROW(U"收窄至"),     RUNES_ROW(U"压减至"),
    RUNES_ROW(U"压减到"),     RUNES_ROW(U"缩小至"),     RUNES_ROW(U"下降为"),
    RUNES_ROW(U"降为"),       RUNES_ROW(U"延长至"),     RUNES_ROW(U"延长到"),
    RUNES_ROW(U"缩短为"),     RUNES_ROW(U"压缩为"),     RUNES_ROW(U"上升为"),
    RUNES_ROW(U"扩大为"),     RUNES_ROW(U"变为"),       RUNES_ROW(U"超过了"),
    RUNES_ROW(U"达到了"),     RUNES_ROW(U"突破了"),     RUNES_ROW(U"确保"),
    RUNES_ROW(U"力争"),       RUNES_ROW(U"争取"),       RUNES_ROW(U"努力"),
    RUNES_ROW(U"一度"),       RUNES_ROW(U"跌至"),       RUNES_ROW(U"跌到"),
    RUNES_ROW(U"涨至"),       RUNES_ROW(U"涨到"),       RUNES_ROW(U"不过"),
    RUNES_ROW(U"迈上"),       RUNES_ROW(U"连续"),       RUNES_ROW(U"实际控制在"),
    RUNES_ROW(U"实际为"),     RUNES_ROW(U"有望"),       RUNES_ROW(U"可望"),
    RUNES_ROW(U"原则上"),     RUNES_ROW(U"原则"),       RUNES_ROW(U"则"),
    RUNES_ROW(U"要在"),       RUNES_ROW(U"应在"),       RUNES_ROW(U"要于"),
    RUNES_ROW(U"接连"),       RUNES_ROW(U"迈过"),       RUNES_ROW(U"跨上"),
    RUNES_ROW(U"跨过"),       RUNES_ROW(U"跃上"),       RUNES_ROW(U"站上"),
    RUNES_ROW(U"缩减至"),     RUNES_ROW(U"削减至"),     RUNES_ROW(U"攀升至"),
    RUNES_ROW(U"跃升至"),     RUNES_ROW(U"扩展到"),     RUNES_ROW(U"降低至"),
    RUNES_ROW(U"调整为"),     RUNES_ROW(U"首破"),       RUNES_ROW(U"不超过"),
    RUNES_ROW(U"不高于"),     RUNES_ROW(U"不应多于"),   RUNES_ROW(U"不多于"),
    RUNES_ROW(U"不得多于"),   RUNES_ROW(U"不低于"),     RUNES_ROW(U"不少于"),
    RUNES_ROW(U"都超过"),     RUNES_ROW(U"平均"),       RUNES_ROW(U"分别达到"),
    RUNES_ROW(U"分别达"),     RUNES_ROW(U"分别为"),     RUNES_ROW(U"分别是"),
    RUNES_ROW(U"首次突破"),   RUNES_ROW(U"稳定在"),     RUNES_ROW(U"保持在"),
    RUNES_ROW(U"控制在"),     RUNES_ROW(U"维持在"),     RUNES_ROW(U"突破"),
    RUNES_ROW(U"超过"),       RUNES_ROW(U"实现"),       RUNES_ROW(U"完成"),
    RUNES_ROW(U"高达"),       RUNES_ROW(U"至少"),       RUNES_ROW(U"接近"),
    RUNES_ROW(U"不到"),       RUNES_ROW(U"不足"),       RUNES_ROW(U"低于"),
    RUNES_ROW(U"少于"),       RUNES_ROW(U"高于"),       RUNES_ROW(U"将近"),
    RUNES_ROW(U"仅有"),       RUNES_ROW(U"可能会"),

    RUNES_ROW(U"更是远"),     RUNES_ROW(U"更是"),       RUNES_ROW(U"却"),
    RUNES_ROW(U"只有"),       RUNES_ROW(U"共有"),       RUNES_ROW(U"现有"),
    RUNES_ROW(U"已有"),       RUNES_ROW(U"拥有"),       RUNES_ROW(U"共计"),
    RUNES_ROW(U"累计"),       RUNES_ROW(U"总计"),       RUNES_ROW(U"合计"),
    RUNES_ROW(U"跃升到"),     RUNES_ROW(U"回落到"),     RUNES_ROW(U"优化到"),
    RUNES_ROW(U"优化至"),     RUNES_ROW(U"扩充到"),     RUNES_ROW(U"扩充至"),
    RUNES_ROW(U"调整到"),     RUNES_ROW(U"整合为"),     RUNES_ROW(U"整合到"),
    RUNES_ROW(U"拓展到"),     RUNES_ROW(U"拓展至"),     RUNES_ROW(U"扩展至"),
    RUNES_ROW(U"发展至"),     RUNES_ROW(U"发展到"),     RUNES_ROW(U"增加到"),
    RUNES_ROW(U"提高到"),     RUNES_ROW(U"扩大到"),     RUNES_ROW(U"上升到"),
    RUNES_ROW(U"提升到"),     RUNES_ROW(U"下降到"),     RUNES_ROW(U"减少到"),
    RUNES_ROW(U"降低到"),     RUNES_ROW(U"增长到"),     RUNES_ROW(U"缩短到"),
    RUNES_ROW(U"压缩到"),     RUNES_ROW(U"增加至"),     RUNES_ROW(U"提高至"),
    RUNES_ROW(U"扩大至"),     RUNES_ROW(U"上升至"),     RUNES_ROW(U"提升至"),
    RUNES_ROW(U"下降至"),     RUNES_ROW(U"推至"),       RUNES_ROW(U"推高至"),
    RUNES_ROW(U"推到"),       RUNES_ROW(U"拉升至"),     RUNES_ROW(U"调至"),
    RUNES_ROW(U"降至"),       RUNES_ROW(U"增至"),       RUNES_ROW(U"升至"),
    RUNES_ROW(U"减至"),       RUNES_ROW(U"缩短至"),     RUNES_ROW(U"压缩至"),
    RUNES_ROW(U"提升为"),     RUNES_ROW(U"降到"),       RUNES_ROW(U"升到"),
    RUNES_ROW(U"增到"),       RUNES_ROW(U"减到"),       RUNES_ROW(U"压到"),
    RUNES_ROW(U"可达到"),     RUNES_ROW(U"达到"),       RUNES_ROW(U"可达"),
    RUNES_ROW(U"预计达"),     RUNES_ROW(U"分别"),       RUNES_ROW(U"均超"),
    RUNES_ROW(U"均达"),       RUNES_ROW(U"达"),         RUNES_ROW(U"超"),
    RUNES_ROW(U"逾"),         RUNES_ROW(U"过"),         RUNES_ROW(U"为"),
    RUNES_ROW(U"是"),         RUNES_ROW(U"有"),         RUNES_ROW(U"约"),
    RUNES_ROW(U"近"),         RUNES_ROW(U"至"),         RUNES_ROW(U"到"),
    RUNES_ROW(U"了"),         RUNES_ROW(U"共"),         RUNES_ROW(U"仅"),
    RUNES_ROW(U"已"),         RUNES_ROW(U"均"),         RUNES_ROW(U"都"),
    RUNES_ROW(U"的"),         RUNES_ROW(U"上"),         RUNES_ROW(U"就"),
    RUNES_ROW(U"可"),         RUNES_ROW(U"要"),         RUNES_ROW(U"将"),
    RUNES_ROW(U"也"),         RUNES_ROW(U"还"),         RUNES_ROW(U"稳定"),
    RUNES_ROW(U" "),          RUNES_ROW(U"预计"),       RUNES_ROW(U"冲破"),
    RUNES_ROW(U"破"),         RUNES_ROW(U"跨越"),       RUNES_ROW(U"不应"),
    RUNES_ROW(U"不得"),       RUNES_ROW(U"不能"),       RUNES_ROW(U"首次"),
    RUNES_ROW(U"保持"),       RUNES_ROW(U"必须"),       RUNES_ROW(U"仍在"),
    RUNES_ROW(U"在"),         RUNES_ROW(U"仍"),         RUNES_ROW(U"虽然"),
    RUNES_ROW(U"虽"),         RUNES_ROW(U"已经"),       RUNES_ROW(U"再"),
    RUNES_ROW(U"以"),         RUNES_ROW(U"才"),         RUNES_ROW(U"稳步"),
    RUNES_ROW(U"逐步"),       RUNES_ROW(U"逐渐"),       RUNES_ROW(U"迅速"),
    RUNES_ROW(U"一举"),       RUNES_ROW(U"能"),         {NULL, 0}};

/* “双协员”[21]: without the number of a note. */
static struct phrase without_note(struct runes text, struct phrase words)
{
    if (!phrase_has_words(words) || text.data[words.end - 1] != U']')
        return words;
    uint32_t at = words.end - 1;
    while (at > words.begin && (rune_is_digit(text.data[at - 1]) || text.data[at - 1] == U'['))
        at--;
    return at < words.end - 1 && text.data[at] == U'[' ? (struct phrase){words.begin, at} : words;
}

/* 粮食总产量|连续三年: for how long is no part of what. */
static struct phrase without_run(struct runes text, struct phrase words)
{
    enum { LONGEST_RUN = 5, NAME_LEAST = 2 };
    static const struct runes units = RUNES_ROW(U"年月天季周");
    if (words.end < words.begin + LONGEST_RUN + NAME_LEAST - 1 ||
        !runes_hold(units, text.data[words.end - 1]))
        return words;
    uint32_t from = words.end - LONGEST_RUN, counted;
    for (uint32_t at = from < words.begin + NAME_LEAST ? words.begin + NAME_LEAST : from;
         at + 3 < words.end; at++) {
        uint32_t unit = words.end - 1 - (text.data[words.end - 2] == U'个');
        if (runes_at(text, at, RUNES(U"连续")) &&
            (phrase_count(text, at + 2, unit, &counted) == unit - at - 2 ||
             (unit == at + 3 && text.data[at + 2] == U'多')))
            return (struct phrase){words.begin, at};
    }
    return words;
}

/* 选派|3批|共: in how many lots is no part of what. */
static struct phrase without_lots(struct runes text, struct phrase words)
{
    enum { NAME_LEAST = 2 };
    uint32_t at = words.end;
    if (at < words.begin + NAME_LEAST + 2 || text.data[at - 1] != U'批')
        return words;
    at--;
    while (at > words.begin + NAME_LEAST && rune_is_digit(text.data[at - 1]))
        at--;
    if (at + 1 >= words.end)
        return words;
    return (struct phrase){words.begin, at - (text.data[at - 1] == U'了' ? 1 : 0)};
}

/* The units of 每人, 每公斤. */
static const struct runes rated[] = {
    RUNES_ROW(U"立方厘米"), RUNES_ROW(U"平方公里"), RUNES_ROW(U"毫升"),   RUNES_ROW(U"升"),
    RUNES_ROW(U"平方米"),   RUNES_ROW(U"立方米"),   RUNES_ROW(U"千瓦时"), RUNES_ROW(U"小时"),
    RUNES_ROW(U"学期"),     RUNES_ROW(U"人次"),     RUNES_ROW(U"次"),     RUNES_ROW(U"公斤"),
    RUNES_ROW(U"千克"),     RUNES_ROW(U"平米"),     RUNES_ROW(U"公顷"),   RUNES_ROW(U"人"),
    RUNES_ROW(U"户"),       RUNES_ROW(U"亩"),       RUNES_ROW(U"斤"),     RUNES_ROW(U"吨"),
    RUNES_ROW(U"头"),       RUNES_ROW(U"只"),       RUNES_ROW(U"件"),     RUNES_ROW(U"株"),
    RUNES_ROW(U"度"),       RUNES_ROW(U"生"),       RUNES_ROW(U"名"),     RUNES_ROW(U"位"),
    RUNES_ROW(U"箱"),       RUNES_ROW(U"盒"),       RUNES_ROW(U"枚"),     RUNES_ROW(U"月"),
    RUNES_ROW(U"年"),       RUNES_ROW(U"天"),       RUNES_ROW(U"日"),     {NULL, 0}};

uint32_t figure_rate_end(struct runes text, uint32_t position, uint32_t limit)
{
    const struct runes *unit = phrase_word_at(text, position + 1, limit, rated);
    return unit != NULL ? position + 1 + unit->length : position + 1;
}

bool figure_is_rate(struct runes text, struct phrase words)
{
    uint32_t at = words.begin;
    while (at + 1 < words.end && text.data[at] == U'每')
        at = figure_rate_end(text, at, words.end);
    return at == words.end && at > words.begin;
}

uint32_t figure_rate_at_end(struct runes text, struct phrase words)
{
    enum { LONGEST_RATE = 6, NAME_LEAST = 2 };
    uint32_t from = words.end - words.begin > LONGEST_RATE ? words.end - LONGEST_RATE : words.begin;
    from = from < words.begin + NAME_LEAST ? words.begin + NAME_LEAST : from;
    for (uint32_t at = from; at + 1 < words.end; at++) {
        uint32_t end = at;
        while (end + 1 < words.end && text.data[end] == U'每')
            end = figure_rate_end(text, end, words.end);
        if (end == words.end)
            return at;
    }
    return words.end;
}

bool figure_compared_at_end(struct runes text, struct phrase words, enum operator* operator)
{
    static const struct {
        const struct runes words[12];
        enum operator operator;
    } tables[] = {
        {{RUNES_ROW(U"不低于"),
          RUNES_ROW(U"不少于"),
          RUNES_ROW(U"至少"),
          RUNES_ROW(U"最低"),
          RUNES_ROW(U"不得低于"),
          RUNES_ROW(U"不得少于"),
          {NULL, 0}},
         OPERATOR_AT_LEAST},
        {{RUNES_ROW(U"不超过"),
          RUNES_ROW(U"不高于"),
          RUNES_ROW(U"不多于"),
          RUNES_ROW(U"最高"),
          RUNES_ROW(U"最多"),
          RUNES_ROW(U"不得超过"),
          RUNES_ROW(U"不得高于"),
          {NULL, 0}},
         OPERATOR_AT_MOST},
        {{RUNES_ROW(U"超过"),
          RUNES_ROW(U"突破"),
          RUNES_ROW(U"高于"),
          RUNES_ROW(U"超"),
          RUNES_ROW(U"逾"),
          {NULL, 0}},
         OPERATOR_MORE},
        {{RUNES_ROW(U"不足"), RUNES_ROW(U"不到"), RUNES_ROW(U"低于"), {NULL, 0}}, OPERATOR_LESS},
        {{RUNES_ROW(U"约"), RUNES_ROW(U"近"), RUNES_ROW(U"约为"), {NULL, 0}}, OPERATOR_ABOUT}};
    for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
        if (phrase_word_before(text, words.begin, words.end, tables[i].words) != NULL) {
            *operator= tables[i].operator;
            return true;
        }
    return false;
}

/* 基金收入|安排|7.2亿元: what was planned for a measure, and no deed. */
static struct phrase without_planning(struct runes text, struct phrase words)
{
    enum { WORD = 2 };
    static const struct runes planned[] = {RUNES_ROW(U"收入安排"), RUNES_ROW(U"支出安排"),
                                           RUNES_ROW(U"收入预期"), RUNES_ROW(U"支出预期"),
                                           RUNES_ROW(U"总值预期"), RUNES_ROW(U"投资预期"),
                                           RUNES_ROW(U"总额预期"), {NULL, 0}};
    static const struct runes of_measure[] = {RUNES_ROW(U"面积计划"),
                                              RUNES_ROW(U"产量计划"),
                                              RUNES_ROW(U"产值计划"),
                                              RUNES_ROW(U"收入计划"),
                                              RUNES_ROW(U"总量计划"),
                                              RUNES_ROW(U"规模计划"),
                                              {NULL, 0}};
    bool ends = phrase_word_before(text, words.begin, words.end, planned) != NULL ||
                phrase_word_before(text, words.begin, words.end, of_measure) != NULL;
    return ends ? (struct phrase){words.begin, words.end - WORD} : words;
}

struct phrase figure_without_tail(struct runes text, struct phrase words)
{
    words = without_note(text, phrase_trim(text, words.begin, words.end));
    const struct runes *word;
    words.end = figure_rate_at_end(text, words);
    static const struct runes each[] = {
        RUNES_ROW(U"人均"), RUNES_ROW(U"户均"), RUNES_ROW(U"亩均"), RUNES_ROW(U"村均"),
        RUNES_ROW(U"生均"), RUNES_ROW(U"日均"), RUNES_ROW(U"年均"), RUNES_ROW(U"月均"),
        RUNES_ROW(U"周均"), RUNES_ROW(U"校均"), RUNES_ROW(U"场均"), RUNES_ROW(U"次均"),
        RUNES_ROW(U"地均"), RUNES_ROW(U"床均"), RUNES_ROW(U"单均"), {NULL, 0}};
    static const struct runes bound[] = {RUNES_ROW(U"签约"),
                                         RUNES_ROW(U"预约"),
                                         RUNES_ROW(U"归还"),
                                         RUNES_ROW(U"偿还"),
                                         RUNES_ROW(U"退还"),
                                         RUNES_ROW(U"返还"),
                                         RUNES_ROW(U"节约"),
                                         RUNES_ROW(U"履约"),
                                         RUNES_ROW(U"集约"),
                                         RUNES_ROW(U"附近"),
                                         RUNES_ROW(U"通过"),
                                         RUNES_ROW(U"收到"),
                                         RUNES_ROW(U"接到"),
                                         RUNES_ROW(U"得到"),
                                         RUNES_ROW(U"争取到"),
                                         RUNES_ROW(U"线上"),
                                         RUNES_ROW(U"网上"),
                                         RUNES_ROW(U"行为"),
                                         RUNES_ROW(U"以上"),
                                         RUNES_ROW(U"存在"),
                                         RUNES_ROW(U"所在"),
                                         RUNES_ROW(U"现在"),
                                         RUNES_ROW(U"正在"),
                                         RUNES_ROW(U"潜在"),
                                         RUNES_ROW(U"实在"),
                                         RUNES_ROW(U"触达"),
                                         RUNES_ROW(U"送达"),
                                         RUNES_ROW(U"下达"),
                                         RUNES_ROW(U"直达"),
                                         RUNES_ROW(U"新上"),
                                         RUNES_ROW(U"机上"),
                                         RUNES_ROW(U"船上"),
                                         RUNES_ROW(U"所以"),
                                         RUNES_ROW(U"予以"),
                                         RUNES_ROW(U"人才"),
                                         RUNES_ROW(U"英才"),
                                         RUNES_ROW(U"贤才"),
                                         RUNES_ROW(U"育才"),
                                         RUNES_ROW(U"成才"),
                                         RUNES_ROW(U"天才"),
                                         RUNES_ROW(U"刚才"),
                                         RUNES_ROW(U"车上"),
                                         RUNES_ROW(U"考上"),
                                         RUNES_ROW(U"用上"),
                                         RUNES_ROW(U"住上"),
                                         RUNES_ROW(U"喝上"),
                                         RUNES_ROW(U"吃上"),
                                         RUNES_ROW(U"坐上"),
                                         RUNES_ROW(U"向上争取"),
                                         RUNES_ROW(U"对上争取"),
                                         RUNES_ROW(U"产能"),
                                         RUNES_ROW(U"功能"),
                                         RUNES_ROW(U"性能"),
                                         RUNES_ROW(U"智能"),
                                         RUNES_ROW(U"节能"),
                                         RUNES_ROW(U"职能"),
                                         RUNES_ROW(U"效能"),
                                         RUNES_ROW(U"储能"),
                                         RUNES_ROW(U"热能"),
                                         RUNES_ROW(U"动能"),
                                         RUNES_ROW(U"电能"),
                                         RUNES_ROW(U"阳能"),
                                         RUNES_ROW(U"潜能"),
                                         RUNES_ROW(U"核能"),
                                         RUNES_ROW(U"风能"),
                                         RUNES_ROW(U"氢能"),
                                         RUNES_ROW(U"技能"),
                                         RUNES_ROW(U"体能"),
                                         RUNES_ROW(U"赋能"),
                                         RUNES_ROW(U"蓄能"),
                                         RUNES_ROW(U"用能"),
                                         RUNES_ROW(U"耗能"),
                                         RUNES_ROW(U"供能"),
                                         RUNES_ROW(U"光能"),
                                         RUNES_ROW(U"机能"),
                                         RUNES_ROW(U"才能"),
                                         {NULL, 0}};
    while (phrase_has_words(words) &&
           phrase_word_before(text, words.begin, words.end, bound) == NULL &&
           phrase_word_before(text, words.begin, words.end, each) == NULL && /* 人均1.1亩 */
           (word = phrase_word_before(text, words.begin, words.end, pointing_on)) != NULL) {
        uint32_t end = words.end - word->length;
        end += word->length > 1 && end > words.begin && text.data[end] == U'均' &&
               phrase_word_before(text, words.begin, end + 1, each) != NULL; /* 日均|超 */
        words = phrase_trim(text, words.begin, end);
    }
    words = without_lots(text, without_planning(text, words));
    struct phrase rest = without_run(text, words); /* 市场份额|已|连续5年 */
    return rest.end < words.end ? figure_without_tail(text, rest) : rest;
}

/* 增至|2022年的, 提高到|今年的: a time at the end, behind a word of reaching, is no part of it. */
struct phrase figure_without_reached_time(const struct reading *reading, struct phrase words)
{
    static const struct runes reaching[] = {
        RUNES_ROW(U"至"),   RUNES_ROW(U"到"),   RUNES_ROW(U"为"), RUNES_ROW(U"是"),
        RUNES_ROW(U"至了"), RUNES_ROW(U"到了"), {NULL, 0}};
    enum { LONGEST_TIME = 12 };
    struct runes text = reading->text;
    uint32_t end = words.end;
    if (end > words.begin && text.data[end - 1] == U'的')
        end--;
    uint32_t from = end - words.begin > LONGEST_TIME ? end - LONGEST_TIME : words.begin;
    for (uint32_t at = from; at < end; at++) {
        if (at > words.begin && phrase_word_before(text, words.begin, at, reaching) == NULL)
            continue;
        const struct mention *time = reading_mention_at(reading, at, MENTION_TIME);
        if (time != NULL && time->end == end)
            return (struct phrase){words.begin, at};
    }
    return words;
}

/* 开工率|三季度末, 增速|从2009年起: a time behind the name is no part of it; but 产值占|全年的. */
struct phrase figure_without_last_time(const struct reading *reading, struct phrase words)
{
    enum { LONGEST_TIME = 10, NAME_LEAST = 2 };
    static const struct runes since = RUNES_ROW(U"从自");
    struct runes text = reading->text;
    uint32_t from = words.end - words.begin > LONGEST_TIME ? words.end - LONGEST_TIME : words.begin;
    from = from < words.begin + NAME_LEAST ? words.begin + NAME_LEAST : from;
    for (uint32_t at = from; at < words.end; at++) {
        const struct mention *time = reading_mention_at(reading, at, MENTION_TIME);
        if (time != NULL && time->end == words.end && text.data[at - 1] != U'占')
            return (struct phrase){words.begin, at - runes_hold(since, text.data[at - 1])};
    }
    return words;
}

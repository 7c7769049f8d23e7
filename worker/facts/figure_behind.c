/* What the words behind an amount say of what it counts: the fund that a sum is, the price that it
 * is paid as, the part of a whole that does something. */
#include "facts/figure_behind.h"

#include "facts/figure_lead.h"
#include "facts/figure_object.h"
#include "facts/figure_tail.h"
#include "facts/figure_text.h"

/* 申请到8万元|创业贴息贷款, 安排200万元|专项资金: what the money is. */
struct phrase figure_fund_behind(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes funds[] = {RUNES_ROW(U"资金"),     RUNES_ROW(U"贷款"),
                                         RUNES_ROW(U"补贴"),     RUNES_ROW(U"补助"),
                                         RUNES_ROW(U"经费"),     RUNES_ROW(U"基金"),
                                         RUNES_ROW(U"奖金"),     RUNES_ROW(U"债券"),
                                         RUNES_ROW(U"保证金"),   RUNES_ROW(U"授信"),
                                         RUNES_ROW(U"援助"),     RUNES_ROW(U"物资支持"),
                                         RUNES_ROW(U"技术支持"), RUNES_ROW(U"军事支持"),
                                         RUNES_ROW(U"赠款"),     RUNES_ROW(U"订单"),
                                         RUNES_ROW(U"慰问金"),   RUNES_ROW(U"慰问款"),
                                         RUNES_ROW(U"营收"),     RUNES_ROW(U"经济效益"),
                                         RUNES_ROW(U"国债"),     RUNES_ROW(U"纯收益"),
                                         RUNES_ROW(U"销售额"),   RUNES_ROW(U"罚款"),
                                         RUNES_ROW(U"罚金"),     RUNES_ROW(U"赔偿金"),
                                         RUNES_ROW(U"积蓄"),     {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase behind = amount->behind;
    if (amount->mention->type != MENTION_MONEY || behind.begin >= behind.end)
        return (struct phrase){behind.end, behind.end};
    if (text.data[behind.begin] == U'的')
        behind.begin++;
    for (uint32_t at = behind.begin; at < behind.end && at < behind.begin + LONGEST_OBJECT; at++) {
        const struct runes *fund = phrase_word_at(text, at, behind.end, funds);
        if (fund != NULL)
            return (struct phrase){behind.begin, at + fund->length};
        if (!rune_is_han(text.data[at]) && !rune_is_digit(text.data[at]))
            break; /* 10亿元|30年期国债 */
    }
    return (struct phrase){behind.end, behind.end};
}

struct phrase figure_payer_behind(struct runes text, const struct amount *amount)
{
    enum { LONGEST = 10 };
    static const struct runes paying[] = {RUNES_ROW(U"自筹"),
                                          RUNES_ROW(U"配套"),
                                          RUNES_ROW(U"承担"),
                                          RUNES_ROW(U"自行解决"),
                                          {NULL, 0}};
    struct phrase behind = amount->behind, none = {behind.end, behind.end};
    if (amount->mention->type != MENTION_MONEY || behind.begin >= behind.end ||
        text.data[behind.begin] != U'由')
        return none;
    uint32_t limit = behind.end - behind.begin > LONGEST ? behind.begin + LONGEST : behind.end;
    uint32_t at = phrase_find_word(text, behind.begin + 1, limit, paying);
    return at < limit
               ? (struct phrase){behind.begin + 1, at + phrase_word_length(text, at, limit, paying)}
               : none;
}

/* 40%的|农户用上了…: whether things stand behind, and no aim or level: 超过6%的|年度目标. */
static bool names_things(struct runes text, struct phrase behind)
{
    static const struct runes aims[] = {RUNES_ROW(U"目标"), RUNES_ROW(U"水平"), RUNES_ROW(U"要求"),
                                        RUNES_ROW(U"标准"), RUNES_ROW(U"任务"), RUNES_ROW(U"底线"),
                                        RUNES_ROW(U"比例"), RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"),
                                        RUNES_ROW(U"增长"), RUNES_ROW(U"指标"), {NULL, 0}};
    return behind.begin < behind.end && text.data[behind.begin] == U'的' &&
           !phrase_holds_word(text, behind.begin, behind.end, aims);
}

/* 三分之一以上的|事项实现网上受理, 近两成的|农户说不清…: at its clause's head, what so large a part
 * of them does. */
struct phrase figure_part_of_whole(const struct figure_reader *reader, const struct amount *amount)
{
    enum { LONGEST = 24, SHORTEST = 4 };
    struct runes text = reader->reading->text;
    struct phrase behind = amount->behind, none = {behind.end, behind.end};
    struct phrase before = phrase_trim(text, amount->before.begin, amount->before.end);
    uint32_t place;
    enum operator operator;
    if (figure_compared_at_end(text, before, &operator) && names_things(text, behind))
        before = figure_without_tail(text, before); /* 不低于|40%的|农户用上了… */
    if (before.end > before.begin + 2) {
        static const struct runes making = RUNES_ROW(U"使让");
        if (!runes_hold(making, text.data[before.begin]) &&
            runes_next(runes_slice(text, 0, before.end), before.begin, U'使') == before.end)
            return none;
        before = figure_without_lead(reader->reading, before, &place);
        if (before.begin < before.end)
            return none; /* but 到年底使全县|80%的村庄… */
    }
    behind.end = phrase_end(text, behind.begin, text.length, PHRASE_CLAUSE);
    if (behind.begin < behind.end && text.data[behind.begin] == U'的')
        behind.begin++;
    static const struct runes joints = RUNES_ROW(U"和与及、");
    for (uint32_t at = behind.begin; at + 1 < behind.end; at++)
        if (runes_hold(joints, text.data[at]) && rune_is_digit(text.data[at + 1]))
            behind.end = at; /* 46%的|小型企业|和67%的大型企业 */
    static const struct runes being[] = {
        RUNES_ROW(U"都是"), RUNES_ROW(U"均为"), RUNES_ROW(U"为"), RUNES_ROW(U"是"), {NULL, 0}};
    const struct runes *is = phrase_word_at(text, behind.begin, behind.end, being);
    if (is != NULL)
        behind.begin += is->length;
    if (behind.begin + SHORTEST > behind.end || behind.end - behind.begin > LONGEST ||
        !rune_is_han(text.data[behind.begin]) ||
        runes_hold((struct runes)RUNES_ROW(U"和与及以左"), text.data[behind.begin]))
        return none;
    return phrase_trim(text, behind.begin, behind.end);
}

/* 以每公斤18元的|保底价|收购, 按每亩500元的|标准|补助: the price or rate that stands behind; absent
 * where none does. */
struct span figure_price_behind(const struct figure_reader *reader, const struct amount *amount,
                                struct phrase own)
{
    enum { LONGEST_PRICE = 6, VERB = 2 };
    static const struct runes manners[] = {
        RUNES_ROW(U"以"), RUNES_ROW(U"按"), RUNES_ROW(U"按照"), RUNES_ROW(U"参照"), {NULL, 0}};
    static const struct runes prices[] = {
        RUNES_ROW(U"价格"), RUNES_ROW(U"价"), RUNES_ROW(U"标准"), RUNES_ROW(U"租金"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase behind = amount->behind;
    struct span none = {NULL, 0};
    bool of_rate = behind.begin < behind.end &&
                   runes_at(text, behind.begin, RUNES(U"标准")); /* 按每亩20元|标准|给予补贴 */
    if (amount->mention->type != MENTION_MONEY || behind.begin + 1 >= behind.end ||
        (text.data[behind.begin] != U'的' && !of_rate) ||
        (own.end > own.begin && phrase_word_at(text, own.begin, own.end, manners) == NULL &&
         phrase_word_before(text, own.begin, own.end, manners) == NULL))
        return none;
    uint32_t begin = of_rate ? behind.begin : behind.begin + 1; /* behind the 的 */
    uint32_t limit = begin + LONGEST_PRICE < behind.end ? begin + LONGEST_PRICE : behind.end;
    uint32_t at = phrase_find_word(text, begin, limit, prices);
    if (at == limit)
        return none;
    uint32_t end = at + phrase_word_length(text, at, limit, prices);
    struct span price = reading_text(reader->reading, begin, end);
    static const struct runes giving[] = {
        RUNES_ROW(U"给予"), RUNES_ROW(U"予以"), RUNES_ROW(U"进行"), {NULL, 0}};
    if (phrase_word_at(text, end, behind.end, giving) != NULL)
        end += VERB;
    bool verb = at == begin && end + VERB <= behind.end && rune_is_han(text.data[end]) &&
                rune_is_han(text.data[end + 1]);
    return verb ? figure_join(reader->reading->arena,
                              reading_text(reader->reading, end, end + VERB), price)
                : price;
}

struct phrase figure_gift_behind(const struct figure_reader *reader, const struct amount *amount,
                                 struct phrase own)
{
    enum { LONGEST = 10 };
    static const struct runes by[] = {RUNES_ROW(U"按照"), RUNES_ROW(U"按"), {NULL, 0}};
    static const struct runes giving[] = {
        RUNES_ROW(U"给予"), RUNES_ROW(U"予以"), RUNES_ROW(U"发放"), {NULL, 0}};
    static const struct runes gifts[] = {RUNES_ROW(U"补助"), RUNES_ROW(U"补贴"), RUNES_ROW(U"奖励"),
                                         RUNES_ROW(U"奖补"), RUNES_ROW(U"补偿"), RUNES_ROW(U"资助"),
                                         {NULL, 0}};
    static const struct runes rates = RUNES_ROW(U"户人亩家名");
    struct runes text = reader->reading->text;
    struct phrase behind = amount->behind, none = {behind.end, behind.end};
    if (amount->mention->type != MENTION_MONEY || !phrase_has_words(own))
        return none;
    uint32_t begin = behind.begin;
    bool given = phrase_word_before(text, own.begin, own.end, by) != NULL &&
                 phrase_word_at(text, begin, behind.end, giving) != NULL;
    bool rated = own.end >= own.begin + 2 && text.data[own.end - 2] == U'每' &&
                 runes_hold(rates, text.data[own.end - 1]) && begin < behind.end &&
                 text.data[begin] == U'的'; /* 困难家庭每户不低于300元的|生活补助 */
    if (!given && !rated)
        return none;
    begin += given ? phrase_word_length(text, begin, behind.end, giving) : 1;
    uint32_t limit = behind.end - begin > LONGEST ? begin + LONGEST : behind.end;
    uint32_t at = phrase_find_word(text, begin, limit, gifts);
    return at < limit ? (struct phrase){begin, at + phrase_word_length(text, at, limit, gifts)}
                      : none;
}

struct phrase figure_income_behind(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes incomes[] = {RUNES_ROW(U"工钱"),
                                           RUNES_ROW(U"工资"),
                                           RUNES_ROW(U"租金"),
                                           RUNES_ROW(U"分红"),
                                           RUNES_ROW(U"报酬"),
                                           RUNES_ROW(U"务工收入"),
                                           RUNES_ROW(U"收入"),
                                           RUNES_ROW(U"奖金"),
                                           RUNES_ROW(U"劳务费"),
                                           RUNES_ROW(U"土地流转金"),
                                           RUNES_ROW(U"土地流转费"),
                                           RUNES_ROW(U"土地租金"),
                                           RUNES_ROW(U"流转费"),
                                           RUNES_ROW(U"流转金"),
                                           RUNES_ROW(U"补偿款"),
                                           RUNES_ROW(U"补偿金"),
                                           RUNES_ROW(U"养老金"),
                                           RUNES_ROW(U"救助金"),
                                           {NULL, 0}};
    enum { LONGEST_FEE = 6, LONGEST_MEASURE = 10 };
    struct runes text = reader->reading->text;
    uint32_t paid = amount->behind.begin, end = amount->behind.end;
    if (paid < end && text.data[paid] == U'的')
        paid++;
    const struct runes *income =
        amount->mention->type == MENTION_MONEY ? phrase_word_at(text, paid, end, incomes) : NULL;
    if (income != NULL)
        return (struct phrase){paid, paid + income->length};
    static const struct runes outputs[] = {
        RUNES_ROW(U"年产值"), RUNES_ROW(U"总产值"), RUNES_ROW(U"产值"), RUNES_ROW(U"税收"),
        RUNES_ROW(U"利税"),   RUNES_ROW(U"利润"),   {NULL, 0}};
    const struct runes *output =
        amount->mention->type == MENTION_MONEY && paid > amount->behind.begin
            ? phrase_word_at(text, paid, end, outputs)
            : NULL;
    if (output != NULL) /* 创造了3亿元的|产值 */
        return (struct phrase){paid, paid + output->length};
    static const struct runes measures[] = {RUNES_ROW(U"收入"),
                                            RUNES_ROW(U"产值"),
                                            RUNES_ROW(U"销售额"),
                                            RUNES_ROW(U"营业额"),
                                            RUNES_ROW(U"成交额"),
                                            RUNES_ROW(U"交易额"),
                                            RUNES_ROW(U"利润"),
                                            RUNES_ROW(U"增加值"),
                                            RUNES_ROW(U"税收"),
                                            RUNES_ROW(U"收益"),
                                            {NULL, 0}};
    uint32_t measure = phrase_end(text, paid, end, PHRASE_CLAUSE | PHRASE_PAUSE);
    if (amount->mention->type == MENTION_MONEY && paid > amount->behind.begin &&
        measure - paid <= LONGEST_MEASURE && phrase_is_han(text, (struct phrase){paid, measure}) &&
        phrase_word_before(text, paid, measure, measures) != NULL)
        return (struct phrase){paid, measure}; /* 取得了80万元的|经营收入 */
    uint32_t fee = phrase_end(text, paid, end, PHRASE_CLAUSE | PHRASE_PAUSE);
    return amount->mention->type == MENTION_MONEY && fee > paid + 1 && fee - paid <= LONGEST_FEE &&
                   text.data[fee - 1] == U'费' && rune_is_han(text.data[paid])
               ? (struct phrase){paid, fee} /* 向每户收了300元|安装费 */
               : (struct phrase){end, end};
}

/* 聚集了|70%的|创新中心, 加征|25%|关税: of what the verb before takes so large a part; empty where
 * the words before name a rate themselves. */
struct phrase figure_taken_behind(const struct figure_reader *reader, const struct amount *amount,
                                  const struct wording *wording)
{
    enum { LONGEST = 12, SHORTEST = 2 };
    static const struct runes taxes[] = {RUNES_ROW(U"关税"), RUNES_ROW(U"税率"), RUNES_ROW(U"股份"),
                                         RUNES_ROW(U"股权"), RUNES_ROW(U"补贴"), RUNES_ROW(U"折扣"),
                                         {NULL, 0}};
    static const struct runes rates = RUNES_ROW(U"率比重例额量值数度价分速幅占费税金入");
    static const struct runes covering[] = {RUNES_ROW(U"覆盖"), RUNES_ROW(U"惠及"), {NULL, 0}};
    struct runes text = reader->reading->text;
    struct phrase own = wording->indicator, behind = amount->behind;
    struct phrase none = {behind.end, behind.end};
    if (wording->sign != 0 || wording->share_of || wording->of_subject || wording->reached ||
        own.end <= own.begin || behind.begin >= behind.end ||
        runes_hold(rates, text.data[own.end - 1]))
        return none;
    const struct runes *tax = phrase_word_at(text, behind.begin, behind.end, taxes);
    if (tax != NULL)
        return (struct phrase){behind.begin, behind.begin + tax->length};
    bool covers = phrase_word_before(text, own.begin, own.end, covering) != NULL &&
                  rune_is_han(text.data[behind.begin]); /* 幼儿园|覆盖95%|乡镇 */
    if (text.data[behind.begin] != U'的' && !covers)
        return none;
    uint32_t begin = behind.begin + (text.data[behind.begin] == U'的');
    uint32_t end = phrase_end(text, begin, behind.end, PHRASE_CLAUSE | PHRASE_PAUSE);
    static const struct runes joined[] = {
        RUNES_ROW(U"以及"), RUNES_ROW(U"和"), RUNES_ROW(U"与"), RUNES_ROW(U"及"), {NULL, 0}};
    static const struct runes hedges = RUNES_ROW(U"近约超");
    uint32_t hedged = end > begin && runes_hold(hedges, text.data[end - 1]) ? end - 1 : end;
    const struct runes *joint = phrase_word_before(text, begin, hedged, joined);
    if (joint != NULL)
        end = hedged - joint->length; /* 70%的|创新中心|和近|80%的实验室 */
    /* but 全市43%的|“灯塔工厂” */
    bool quoted =
        begin < end && text.data[begin] == U'“' && phrase_closing(text, begin, end) + 1 == end;
    for (uint32_t at = begin; at < end && !quoted; at++)
        if (!rune_is_han(text.data[at]))
            return none;
    return end >= begin + SHORTEST && end - begin <= LONGEST ? phrase_trim(text, begin, end) : none;
}

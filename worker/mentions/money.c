/* Sums of money: a number with the name of a currency behind it (三百元, 5块钱, 3亿美元, 三元五角),
 * before it (人民币300万, $5), or both. Parts of a unit are added up: 三块五 is 3.5. */
#include "mentions/amount.h"

struct currency {
    struct span code;
    int32_t power; /* of the unit: 角 -1, 分 -2 */
    bool weak;     /* money only in certain company */
    bool before;   /* may stand before its number */
    bool counted;  /* 个 may stand between */
};

static struct currency currency_of(const struct lexicon_entry *entry)
{
    enum { PARTS = 4 };
    struct currency currency = {.code = {"", 0}};
    struct span part, rest = entry->value;
    for (uint32_t i = 0; i < PARTS && rest.length > 0 && span_next_part(&rest, ' ', &part); i++) {
        if (i == 0)
            currency.code = part;
        else if (span_equal(part, SPAN("weak")))
            currency.weak = true;
        else if (span_equal(part, SPAN("before")))
            currency.before = true;
        else if (span_equal(part, SPAN("counted")))
            currency.counted = true;
        else if (part.length == 2 && part.data[0] == '-')
            currency.power = -(part.data[1] - '0');
    }
    return currency;
}

/* 安装标牌|120余块: the thing that a number of pieces counts, in front of it. */
static bool counts_pieces(const struct reading_builder *builder, uint32_t end)
{
    enum { NUMBER_MOST = 10 };
    static const struct runes things = RUNES_ROW(U"牌匾板碑砖石田屏墙表膜");
    uint32_t begin = end;
    while (begin > 0 && end - begin < NUMBER_MOST &&
           (rune_class_of(rune_of(builder, begin - 1)) != RUNE_OTHER ||
            rune_in(rune_of(builder, begin - 1), RUNES(U"余多"))))
        begin--;
    return begin > 0 && begin < end && rune_in(rune_of(builder, begin - 1), things);
}

/* 两块|半, 三块|半钱: half of the unit before it. */
static bool is_half_part(const struct reading_builder *builder, uint32_t position)
{
    char32_t next = rune_of(builder, position + 1);
    return rune_of(builder, position) == U'半' && (!rune_is_han(next) || next == U'钱') &&
           rune_in(rune_before(builder, position), RUNES(U"块元毛"));
}

/* 人民币, 台币 behind 块. */
static bool currency_name_at(const struct reading_builder *builder, uint32_t position)
{
    uint32_t end;
    const struct lexicon_entry *entry = unit_at(builder, position, LEXICON_CURRENCIES, &end);
    return entry != NULL && entry->word.length > 1 && rune_is_han(entry->word.data[0]) &&
           currency_of(entry).before;
}

/* 十来万块|就够了, 五百块|红包, 三百块|都花完了: what is told of a sum of hundreds and more, and of
 * no pieces (五百块肥皂, 三百块都是石头). */
static bool is_spent(const struct reading_builder *builder, uint32_t position, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"就够"), RUNES_ROW(U"就能"), RUNES_ROW(U"到手"), RUNES_ROW(U"到账"),
        RUNES_ROW(U"都花"), RUNES_ROW(U"都没"), RUNES_ROW(U"能买"), RUNES_ROW(U"买"),
        RUNES_ROW(U"够买"), RUNES_ROW(U"红包"), RUNES_ROW(U"奖金"), RUNES_ROW(U"押金"),
        RUNES_ROW(U"定金"), RUNES_ROW(U"工资"), RUNES_ROW(U"学费"), RUNES_ROW(U"房租"),
        RUNES_ROW(U"罚款"), RUNES_ROW(U"现金"), RUNES_ROW(U"补贴"), RUNES_ROW(U"话费")};
    if (!rune_in(rune_before(builder, position), RUNES(U"百千万")))
        return false;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (word_at(builder, end, words[i]))
            return true;
    return false;
}

/* 块 and 毛 measure other things too (三块地): they are money at the end of a phrase, before 钱 or
 * a further numeral. */
static bool weak_counts(const struct reading_builder *builder, uint32_t position, uint32_t end)
{
    char32_t next = rune_of(builder, end);
    uint32_t second = connector_end(builder, end); /* 五毛到一块 */
    return is_spent(builder, position, end) || !rune_is_han(next) || chinese_digit(next) >= 0 ||
           (second > end && rune_class_of(rune_of(builder, second)) != RUNE_OTHER) ||
           currency_name_at(builder, end) || word_at(builder, end, RUNES(U"不到")) ||
           word_at(builder, end, RUNES(U"之间")) || word_at(builder, end, RUNES(U"出头")) ||
           word_at(builder, end, RUNES(U"上下")) || word_at(builder, end, RUNES(U"不等")) ||
           is_half_part(builder, end) ||
           rune_in(next, RUNES(U"钱左以多吧了的呢吗啊呀嘛呗哦喔啦咯一整涨跌降升算换"));
}

/* 冰山一|角, 校园一|角: a corner of what stands in front of it, at 角. */
static bool is_corner(const struct reading_builder *builder, uint32_t position, char32_t next)
{
    static const struct runes priced =
        RUNES_ROW(U"元块圆花卖涨降低高了到值仅才差是为每加减收付价给斤个只把本张条瓶次");
    return position > 1 && rune_before(builder, position) == U'一' && next != U'钱' &&
           rune_class_of(next) == RUNE_OTHER && rune_is_han(rune_before(builder, position - 1)) &&
           !runes_hold(priced, rune_before(builder, position - 1));
}

static uint32_t skip_space(const struct reading_builder *builder, uint32_t position)
{
    return position + (rune_of(builder, position) == U' ');
}

/* The currency that ends a number, and where it ends; code empty where there is none. */
static struct currency currency_behind(const struct reading_builder *builder, uint32_t position,
                                       uint32_t *end)
{
    struct currency none = {.code = {"", 0}};
    const struct lexicon_entry *entry = unit_at(builder, position, LEXICON_CURRENCIES, end);
    if (entry == NULL)
        return none;
    struct currency currency = currency_of(entry);
    char32_t first = entry->word.data[0];
    char32_t next = rune_of(builder, *end);
    if (currency.before && !rune_is_letter(first) && !rune_is_han(first) &&
        (rune_is_digit(next) || rune_is_letter(next)))
        return none; /* 300$ is written, 300$400 has the sign of the second */
    if (entry->word.length == 1 && entry->word.data[0] == U'元' &&
        rune_in(next, RUNES(U"旦宵月素件器首老帅宇谋凶里店")))
        return none;
    if (entry->word.length == 1 && entry->word.data[0] == U'角' &&
        (rune_in(next, RUNES(U"度色落逐形号俱")) || is_corner(builder, position, next)))
        return none;
    if (entry->word.length == 1 && entry->word.data[0] == U'欧' &&
        rune_in(next, RUNES(U"姆洲盟美亚阳冠")))
        return none; /* 100欧姆 */
    if (currency.weak &&
        (!weak_counts(builder, position, *end) || counts_pieces(builder, position)))
        return none;
    if (currency.weak && rune_of(builder, *end) == U'钱')
        ++*end;
    return currency;
}

/* 两毛五一个, 三块五一斤: the 一 behind the part counts what is sold. */
static void leave_what_is_sold(const struct reading_builder *builder, struct numeral *part)
{
    uint32_t unit;
    if (part->arabic || part->digits != 2 || rune_of(builder, part->begin + 1) != U'一' ||
        unit_at(builder, part->end, LEXICON_UNITS, &unit) == NULL)
        return;
    part->number = decimal_of(chinese_digit(rune_of(builder, part->begin)));
    part->end = part->begin + 1;
    part->digits = 1;
    part->single = true;
}

/* 三块五六: a few tenths of the unit, two bounds of them. */
static bool read_part_range(const struct reading_builder *builder, struct mention *mention,
                            int32_t power)
{
    enum { DIGIT = 9 };
    struct numeral part;
    if (rune_before(builder, mention->end) != U'块' || !numeral_at(builder, mention->end, &part) ||
        part.operator!= OPERATOR_RANGE || part.arabic || numeral_small(&part, DIGIT) < 1 ||
        part.end != mention->end + 2 || rune_is_han(rune_of(builder, part.end)))
        return false;
    struct decimal high = mention->number;
    if (!decimal_add(high, decimal_shift(part.number_max, power - 1), &high) ||
        !decimal_add(mention->number, decimal_shift(part.number, power - 1), &mention->number))
        return false;
    mention->number_max = high;
    mention->operator= OPERATOR_RANGE;
    mention->end = part.end;
    return true;
}

/* 五角 of 三元五角, the 五 of 三块五: adds them while the unit falls. */
static void read_parts(const struct reading_builder *builder, struct mention *mention,
                       int32_t power)
{
    struct numeral part;
    if (is_half_part(builder, mention->end) &&
        decimal_add(mention->number, (struct decimal){5, power - 1}, &mention->number)) {
        mention->end += rune_of(builder, mention->end + 1) == U'钱' ? 2 : 1;
        return;
    }
    if (read_part_range(builder, mention, power))
        return;
    uint32_t zero = rune_of(builder, mention->end) == U'零' && /* 5块零2分 */
                    rune_is_digit(rune_of(builder, mention->end + 1));
    while (power > -2 && numeral_at(builder, mention->end + zero, &part) &&
           part.operator== OPERATOR_EQUAL && !part.bare_scale) {
        leave_what_is_sold(builder, &part);
        uint32_t end = part.end;
        int32_t value = numeral_small(&part, 99);
        struct currency currency = currency_behind(builder, part.end, &end);
        char32_t behind = rune_of(builder, part.end + 1);
        if (currency.code.length == 0 && rune_of(builder, part.end) == U'分' &&
            (!rune_is_han(behind) || behind == U'整' || behind == U'正')) {
            currency.power = -2;
            end = part.end + 1;
        } else if (currency.code.length == 0) {
            /* Only 块 and 毛 are left open at the end: 三块五, 三毛五. */
            char32_t unit = rune_before(builder, mention->end);
            if (!rune_in(unit, RUNES(U"块毛元")) || !part.whole || value < 1 || value > 9 ||
                (rune_is_han(rune_of(builder, part.end)) &&
                 !rune_in(rune_of(builder, part.end), RUNES(U"一包每起"))) ||
                zero > 0)
                return;
            currency.power = power - 1 - (part.leading_zero && power == 0); /* 四块零五 */
        }
        if (value < 1 || currency.power >= power ||
            !decimal_add(mention->number, decimal_shift(decimal_of(value), currency.power),
                         &mention->number))
            return;
        mention->end = end;
        power = currency.power;
        zero = 0;
    }
}

/* 总投资26亿的项目, 到位资金3亿，: a sum whose unit is left out, for what it is of is told in
 * money. */
static bool is_named_sum(const struct reading_builder *builder, const struct figure_range *range)
{
    enum { LONGEST_VERB = 3 };
    static const struct runes names[] = {
        RUNES_ROW(U"投资"),   RUNES_ROW(U"投资额"), RUNES_ROW(U"金额"),   RUNES_ROW(U"总额"),
        RUNES_ROW(U"资金"),   RUNES_ROW(U"产值"),   RUNES_ROW(U"收入"),   RUNES_ROW(U"营收"),
        RUNES_ROW(U"税收"),   RUNES_ROW(U"利税"),   RUNES_ROW(U"利润"),   RUNES_ROW(U"贷款"),
        RUNES_ROW(U"存款"),   RUNES_ROW(U"融资"),   RUNES_ROW(U"资产"),   RUNES_ROW(U"销售额"),
        RUNES_ROW(U"成交额"), RUNES_ROW(U"交易额"), RUNES_ROW(U"增加值"), RUNES_ROW(U"生产总值")};
    static const struct runes verbs = RUNES_ROW(U"约达为近共超过计到逾");
    char32_t scale = rune_before(builder, range->end);
    if ((scale != U'亿' && scale != U'万') ||
        !rune_in(rune_of(builder, range->end), RUNES(U"的，。；、）")))
        return false;
    uint32_t end = range->begin;
    for (uint32_t i = 0; i < LONGEST_VERB && rune_in(rune_before(builder, end), verbs); i++)
        end--;
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (runes_end_with(runes_slice(builder->reading->text, 0, end), names[i]))
            return true;
    return false;
}

/* One sum, or two bounds whose unit is the same. */
static bool read_sum(const struct reading_builder *builder, const struct figure_range *range,
                     struct mention *mention)
{
    uint32_t end, begin = range->end;
    char32_t c = rune_of(builder, begin);
    bool counted = c == U'个'; /* 0.5个比特币 */
    if (counted || (c == U' ' && rune_is_letter(rune_of(builder, begin + 1))))
        begin++; /* 500 USD */
    if (!list_word_at(builder, begin, LEXICON_KIND(LEXICON_CURRENCIES))) {
        if (begin != range->end || !is_named_sum(builder, range))
            return false;
        mention->type = MENTION_MONEY;
        mention->rule = "money";
        mention->unit = SPAN("CNY");
        mention->end = begin;
        return true;
    }
    struct currency currency = currency_behind(builder, begin, &end);
    if (currency.code.length == 0 || (counted && !currency.counted) ||
        (currency.weak && rune_in(rune_before(builder, range->begin), RUNES(U"那这同哪另某")) &&
         numeral_small(&range->first, 1) == 1))
        return false; /* 那一块 */
    mention->type = MENTION_MONEY;
    mention->rule = "money";
    mention->unit = currency.code;
    mention->number = decimal_shift(mention->number, currency.power);
    mention->number_max = decimal_shift(mention->number_max, currency.power);
    mention->end = end;
    if (mention->operator== OPERATOR_EQUAL)
        read_parts(builder, mention, currency.power);
    const struct lexicon_entry *named;
    uint32_t named_end;
    if (currency.power == 0 && span_equal(currency.code, SPAN("CNY")) &&
        (named = unit_at(builder, mention->end, LEXICON_CURRENCIES, &named_end)) != NULL &&
        rune_is_han(named->word.data[0]) && currency_of(named).before) {
        mention->unit = currency_of(named).code; /* 五百元新台币, 五十元人民币 */
        mention->end = named_end;
    } else if (word_at(builder, mention->end, RUNES(U"正")) &&
               !rune_is_han(rune_of(builder, mention->end + 1)))
        mention->end += 1;
    else if (word_at(builder, mention->end, RUNES(U"整")))
        mention->end += 1;
    return true;
}

/* 五毛到一块, 三块五至五块: a second sum of the same currency that is the upper bound. Not behind a
 * word of change (提高五毛至三块). */
static void read_upper_sum(const struct reading_builder *builder, struct mention *mention)
{
    struct figure_range range;
    uint32_t begin = connector_end(builder, mention->end);
    if (begin == mention->end ||
        mention->operator!= OPERATOR_EQUAL ||
        rune_in(rune_before(builder, mention->begin), RUNES(U"涨跌升降高低增减加少了")) ||
        !figure_range_read(builder, begin, &range) || range.is_range || range.negative)
        return;
    struct mention upper = {.begin = begin, .number = range.low, .number_max = range.high};
    if (range.first.operator!= OPERATOR_EQUAL || !read_sum(builder, &range, &upper) ||
        !span_equal(upper.unit, mention->unit) ||
        decimal_compare(mention->number, upper.number) >= 0)
        return;
    mention->number_max = upper.number;
    mention->operator= OPERATOR_RANGE;
    mention->number_end = range.first.end;
    mention->end = upper.end;
}

bool read_money(const struct reading_builder *builder, const struct figure_range *range,
                struct mention *mention)
{
    if (!read_sum(builder, range, mention))
        return false;
    read_upper_sum(builder, mention);
    return true;
}

bool read_money_prefix(const struct reading_builder *builder, uint32_t position,
                       uint32_t *number_begin, const struct lexicon_entry **currency)
{
    const struct lexicon_hit *hit = builder_hit_at(builder, position, LEXICON_CURRENCIES);
    if (hit == NULL)
        return false;
    *currency = lexicon_entry_of(builder->reading->lexicon, hit->entry);
    bool latin = rune_is_letter((*currency)->word.data[0]);
    if (!latin && !currency_of(*currency).before)
        return false;
    if (latin && rune_is_letter(rune_before(builder, position)))
        return false;
    *number_begin = skip_space(builder, hit->end);
    return rune_class_of(rune_of(builder, *number_begin)) != RUNE_OTHER;
}

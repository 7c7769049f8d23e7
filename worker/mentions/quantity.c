/* Quantities: a number with the measure word or unit behind it, which stands in the list `units`
 * (五十公斤, 三家, 120km/h, 25微克/立方米). */
#include "mentions/amount.h"
#include "mentions/crossing.h"
#include "mentions/time_expression.h"

/* 微克/立方米, 元每平方米: the second unit of a rate. */
static uint32_t rate_end(const struct reading_builder *builder, uint32_t end, bool countable)
{
    char32_t c = rune_of(builder, end);
    uint32_t rate;
    if (c != U'/' && (c != U'每' || countable))
        return end;
    if (unit_at(builder, end + 1, LEXICON_UNITS, &rate) != NULL)
        return rate;
    const struct lexicon_entry *hundredth = word_at(builder, end, RUNES(U"/100"))
                                                ? unit_at(builder, end + 4, LEXICON_UNITS, &rate)
                                                : NULL;
    if (hundredth != NULL && span_equal(value_part(hundredth->value, 0), SPAN("volume")))
        return rate; /* 80毫克/100毫升 */
    static const struct runes time_units[] = {
        RUNES_ROW(U"小时"), RUNES_ROW(U"分钟"), RUNES_ROW(U"秒"), RUNES_ROW(U"天"),
        RUNES_ROW(U"日"),   RUNES_ROW(U"年"),   RUNES_ROW(U"月"), RUNES_ROW(U"时")};
    static const struct runes latin_units[] = {RUNES_ROW(U"min"), RUNES_ROW(U"s"), RUNES_ROW(U"h"),
                                               RUNES_ROW(U"d"), RUNES_ROW(U"a")};
    for (size_t i = 0; c == U'/' && i < sizeof(latin_units) / sizeof(*latin_units); i++) {
        uint32_t behind = end + 1 + latin_units[i].length;
        if (word_at(builder, end + 1, latin_units[i]) && !rune_is_letter(rune_of(builder, behind)))
            return behind; /* 100MB/s */
    }
    /* 立方米每秒, but 50吨 each day (每天) */
    size_t count = c == U'/' ? sizeof(time_units) / sizeof(*time_units) : 3;
    for (size_t i = 0; i < count; i++) {
        if (word_at(builder, end + 1, time_units[i]))
            return end + 1 + time_units[i].length;
    }
    return end;
}

/* 3G内存, 256G: a size in the speech of shops; never 5G网络. */
static bool is_gigabytes(const struct reading_builder *builder, uint32_t position,
                         const struct numeral *numeral)
{
    static const int32_t sizes[] = {16, 32, 64, 128, 256, 512};
    for (size_t i = 0; rune_of(builder, position) == U'G' && i < sizeof(sizes) / sizeof(*sizes);
         i++) {
        if (numeral_small(numeral, 512) == sizes[i] &&
            !rune_is_letter(rune_of(builder, position + 1)) &&
            !rune_is_digit(rune_of(builder, position + 1)))
            return true;
    }
    static const struct runes things[] = {
        RUNES_ROW(U"内存"), RUNES_ROW(U"硬盘"), RUNES_ROW(U"流量"), RUNES_ROW(U"存储"),
        RUNES_ROW(U"运存"), RUNES_ROW(U"显存"), RUNES_ROW(U"空间"), RUNES_ROW(U"的内存"),
        RUNES_ROW(U"宽带"), RUNES_ROW(U"光纤")};
    char32_t c = rune_of(builder, position);
    const uint32_t begin = numeral->begin;
    for (size_t i = 0; rune_in(c, RUNES(U"GMTK")) && i < sizeof(things) / sizeof(*things); i++) {
        if (word_at(builder, position + 1, things[i]))
            return true;
    }
    return c == U'G' && begin >= 2 && !rune_is_letter(rune_of(builder, position + 1)) &&
           rune_before(builder, begin) == U'存' && /* 显存24G; but 空间5G组网 */
           rune_in(rune_before(builder, begin - 1), RUNES(U"内显运")) &&
           numeral_small(numeral, 512) > 6;
}

/* 一个半|苹果, 三瓶半|酒: half of what is counted, where 半 begins no word (半球, 半成品). */
static bool is_half_more(const struct reading_builder *builder, uint32_t half)
{
    return rune_in(rune_before(builder, half), RUNES(U"个瓶杯碗袋桶箱盒壶锅勺罐包圈片")) &&
           !rune_in(rune_of(builder, half + 1),
                    RUNES(U"球圆岛导自挂封开山场程决票生夜空脱旗身职固机潜干农湿透熟寄跪截边壁路道"
                          U"片块星世钟百多拉大官官瓶杯圈死"));
}

/* 一米八, 1米75, 两尺半, 三岁半: what stands behind the unit is its decimals. */
static uint32_t read_tail(const struct reading_builder *builder, uint32_t end,
                          const struct figure_range *range, struct span kind,
                          struct mention *mention)
{
    char32_t c = rune_of(builder, end), next = rune_of(builder, end + 1);
    bool digits = span_equal(kind, SPAN("length")) || span_equal(kind, SPAN("weight")) ||
                  span_equal(kind, SPAN("temperature"));
    bool counted = span_equal(kind, SPAN("count")); /* 三个半, 一个半苹果 */
    bool halved = digits || counted || span_equal(kind, SPAN("area")) ||
                  span_equal(kind, SPAN("volume")) || span_equal(kind, SPAN("age")) ||
                  span_equal(kind, SPAN("ratio")) || span_equal(kind, SPAN("score"));
    if (!halved || range->is_range || !range->first.whole || mention->operator!= OPERATOR_EQUAL)
        return end;
    if (c == U'半' && !rune_in(next, RUNES(U"个径数以年天月小成价导岛公斤")) &&
        !(counted && rune_is_han(next) && !is_half_more(builder, end))) {
        struct decimal half = {range->negative ? -5 : 5, -1};
        return decimal_add(mention->number, half, &mention->number) ? end + 1 : end;
    }
    struct numeral tail;
    if (!digits || rune_is_letter(rune_before(builder, end)) || !numeral_at(builder, end, &tail) ||
        (tail.arabic && !range->first.arabic) || !tail.whole || tail.operator== OPERATOR_MORE)
        return end;
    uint32_t length = tail.end - tail.begin, unit;
    char32_t behind = rune_of(builder, tail.end);
    if (!tail.arabic && range->first.arabic && rune_is_han(behind) && behind != U'的')
        return end; /* 3米五， but 3斤一包 */
    int64_t value = 0;
    for (uint32_t at = tail.begin; at < tail.end; at++) {
        char32_t digit = rune_of(builder, at);
        int figure = tail.arabic ? (int)(digit - U'0') : chinese_digit(digit);
        if (figure < 0)
            return end; /* 三米十 */
        value = value * 10 + figure;
    }
    const bool some = length == 1 && rune_in(behind, RUNES(U"几多")); /* 一米八几 */
    if (some)
        behind = rune_of(builder, tail.end + 1);
    const bool about = behind == U'上' && rune_of(builder, tail.end + 1) == U'下';
    if (length > 2 || value == 0 || (rune_class_of(behind) != RUNE_OTHER && !about) ||
        unit_at(builder, tail.end, LEXICON_UNITS, &unit) != NULL ||
        unit_at(builder, tail.end, LEXICON_CURRENCIES, &unit) != NULL ||
        rune_in(behind, RUNES(U"年月日天号点时分周%％.-~～至到成折倍小")))
        return end;
    struct decimal part = {range->negative ? -value : value, -(int32_t)length};
    if (!decimal_add(mention->number, part, &mention->number))
        return end;
    if (some)
        mention->operator= OPERATOR_MORE;
    return tail.end + some;
}

/* 两斤三两, 1米75厘米, 三丈二尺: the part in the smaller unit is added to the larger. */
static uint32_t read_smaller(const struct reading_builder *builder, uint32_t end,
                             const struct figure_range *range, struct runes unit,
                             struct mention *mention)
{
    static const struct {
        struct runes unit, smaller;
        int32_t power;
    } pairs[] = {
        {RUNES_ROW(U"斤"), RUNES_ROW(U"两"), -1},     {RUNES_ROW(U"米"), RUNES_ROW(U"厘米"), -2},
        {RUNES_ROW(U"公里"), RUNES_ROW(U"米"), -3},   {RUNES_ROW(U"米"), RUNES_ROW(U"分米"), -1},
        {RUNES_ROW(U"吨"), RUNES_ROW(U"公斤"), -3},   {RUNES_ROW(U"公斤"), RUNES_ROW(U"克"), -3},
        {RUNES_ROW(U"千克"), RUNES_ROW(U"克"), -3},   {RUNES_ROW(U"尺"), RUNES_ROW(U"寸"), -1},
        {RUNES_ROW(U"丈"), RUNES_ROW(U"尺"), -1},     {RUNES_ROW(U"亩"), RUNES_ROW(U"分"), -1},
        {RUNES_ROW(U"升"), RUNES_ROW(U"毫升"), -3},   {RUNES_ROW(U"吨"), RUNES_ROW(U"千克"), -3},
        {RUNES_ROW(U"厘米"), RUNES_ROW(U"毫米"), -1}, {RUNES_ROW(U"两"), RUNES_ROW(U"钱"), -1}};
    struct numeral part;
    if (range->is_range ||
        mention->operator!=
        OPERATOR_EQUAL || !range->first.whole || !numeral_at(builder, end, &part) ||
        part.operator!= OPERATOR_EQUAL || part.bare_scale)
        return end;
    for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
        uint32_t smaller_end = part.end + pairs[i].smaller.length, other;
        struct decimal amount = decimal_shift(part.number, pairs[i].power);
        if (!runes_equal(unit, pairs[i].unit) || !word_at(builder, part.end, pairs[i].smaller) ||
            (unit_at(builder, part.end, LEXICON_UNITS, &other) != NULL && other > smaller_end) ||
            decimal_compare(amount, decimal_of(1)) >= 0)
            continue;
        if (range->negative)
            amount = decimal_negate(amount);
        return decimal_add(mention->number, amount, &mention->number) ? smaller_end : end;
    }
    return end;
}

/* 身高5′10″: feet, and inches as their twelfths. */
static bool read_feet(const struct reading_builder *builder, const struct figure_range *range,
                      struct mention *mention)
{
    enum { INCHES = 12, TEN_THOUSAND = 10000 };
    struct numeral inches;
    if (!rune_in(rune_of(builder, range->end), RUNES(U"′'’")) || !range->first.whole ||
        range->is_range || !feet_are_meant(builder, range->begin) ||
        !numeral_at(builder, range->end + 1, &inches) ||
        !rune_in(rune_of(builder, inches.end), RUNES(U"″\"”")))
        return false;
    const int32_t count = numeral_small(&inches, INCHES - 1);
    const int64_t parts = ((int64_t)count * TEN_THOUSAND + INCHES / 2) / INCHES;
    if (count < 0 || !decimal_add(mention->number, (struct decimal){parts, -4}, &mention->number))
        return false;
    amount_finish(mention, MENTION_QUANTITY, inches.end + 1, SPAN("英尺"), "quantity");
    return true;
}

/* 120°30′20″, 东经120度30分: minutes and seconds are parts of the degree. */
static uint32_t read_arc(const struct reading_builder *builder, uint32_t end,
                         struct mention *mention)
{
    struct numeral part;
    const bool spelled = rune_in(rune_before(builder, mention->begin), RUNES(U"经纬"));
    static const struct {
        struct runes marks;
        char32_t word;
        int64_t parts;
    } arcs[] = {{RUNES_ROW(U"′'’"), U'分', 60}, {RUNES_ROW(U"″\"”"), U'秒', 3600}};
    for (size_t i = 0; i < sizeof(arcs) / sizeof(*arcs); i++) {
        const char32_t whole = rune_before(builder, end);
        const bool word = spelled && whole == (i == 0 ? U'度' : U'分');
        if ((whole != (i == 0 ? U'°' : U'′') && !word) || !numeral_at(builder, end, &part) ||
            !part.arabic || numeral_small(&part, 59) < 0 ||
            !(word ? rune_of(builder, part.end) == arcs[i].word
                   : rune_in(rune_of(builder, part.end), arcs[i].marks)))
            break;
        enum { MILLION = 1000000 };
        int64_t millionths =
            (numeral_small(&part, 59) * (int64_t)MILLION + arcs[i].parts / 2) / arcs[i].parts;
        if (!decimal_add(mention->number, (struct decimal){millionths, -6}, &mention->number))
            break;
        end = part.end + 1;
    }
    return end;
}

/* 八旬老人, 年过六旬: tens of years of age. */
static bool read_tens_of_age(const struct reading_builder *builder,
                             const struct figure_range *range, struct mention *mention)
{
    static const struct runes people[] = {RUNES_ROW(U"老"), RUNES_ROW(U"高龄"), RUNES_ROW(U"母"),
                                          RUNES_ROW(U"父"), RUNES_ROW(U"翁"),   RUNES_ROW(U"婆"),
                                          RUNES_ROW(U"妇"), RUNES_ROW(U"夫妇")};
    uint32_t end = range->end + 1;
    if (rune_of(builder, range->end) != U'旬' || range->first.arabic || range->negative ||
        numeral_small(&range->first, 9) < 5)
        return false;
    bool aged = rune_in(rune_before(builder, range->begin), RUNES(U"过近逾届至已岁"));
    for (size_t i = 0; i < sizeof(people) / sizeof(*people) && !aged; i++)
        aged = word_at(builder, end, people[i]);
    if (!aged)
        return false;
    mention->number = decimal_shift(mention->number, 1);
    mention->number_max = decimal_shift(mention->number_max, 1);
    amount_finish(mention, MENTION_QUANTITY, end, SPAN("岁"), "tens of age");
    return true;
}

/* 半瓶水: half a vessel of something. */
static bool is_vessel(struct runes unit)
{
    return unit.length == 1 && rune_in(unit.data[0], RUNES(U"瓶杯碗袋桶箱盒壶锅盘勺缸罐车打"));
}

/* 两|大碗, 一|小撮, 三|整盒: a vessel or piece with its size; but 四大|杯赛, 两大|袋装品牌. */
static bool is_sized_vessel(const struct reading_builder *builder, uint32_t position,
                            const struct figure_range *range)
{
    const char32_t size = rune_of(builder, position), next = rune_of(builder, position + 2);
    const struct runes unit = runes_slice(builder->reading->text, position + 1, position + 2);
    return rune_in(size, RUNES(U"大小满整")) && unit.length == 1 && unit.data[0] != U'车' &&
           (is_vessel(unit) || rune_in(unit.data[0], RUNES(U"匙撮")) ||
            (size == U'小' && rune_in(unit.data[0], RUNES(U"把块片段截堆捆滴")))) &&
           !(size == U'大' && unit.data[0] == U'盘') &&
           !rune_in(next, RUNES(U"颈赛鼠包体装式具业口型区码牌位")) && range->first.single &&
           rune_before(builder, range->begin) != U'第';
}

/* 50平的小户型: square metres, where nothing is level or drawn. */
static bool is_flat(const struct reading_builder *builder, uint32_t position,
                    const struct figure_range *range)
{
    char32_t next = rune_of(builder, position + 1);
    return rune_of(builder, position) == U'平' && !range->first.single && !range->negative &&
           numeral_small(&range->first, 9) < 0 &&
           (range->first.arabic || range->first.digits == 0) &&
           (!rune_is_han(next) || rune_in(next, RUNES(U"的小大左以多户公住")));
}

bool read_half_measure(const struct reading_builder *builder, uint32_t position,
                       struct mention *mention)
{
    uint32_t end;
    char32_t before = rune_before(builder, position);
    const struct lexicon_entry *entry = unit_at(builder, position + 1, LEXICON_UNITS, &end);
    if (entry == NULL || rune_class_of(before) != RUNE_OTHER ||
        rune_in(before, RUNES(U"大小多个过前后下上南北东西左右")))
        return false;
    struct span kind = value_part(entry->value, 0);
    bool half_of_one =
        runes_equal(entry->word, RUNES(U"个")) && /* 半个西瓜 */
        rune_is_han(rune_of(builder, end)) &&
        !rune_in(rune_of(builder, end), RUNES(U"月小多来把星世百亿万千钟季点年天字身"));
    if (!half_of_one && !is_vessel(entry->word) && !runes_equal(entry->word, RUNES(U"倍")) &&
        !span_equal(kind, SPAN("age")) && !span_equal(kind, SPAN("length")) &&
        !span_equal(kind, SPAN("area")) && !span_equal(kind, SPAN("volume")) &&
        !span_equal(kind, SPAN("weight")))
        return false;
    struct runes unit = runes_slice(builder->reading->text, position + 1, end);
    *mention = (struct mention){
        .begin = position, .number = {5, -1}, .number_begin = position, .number_end = position + 1};
    amount_finish(mention, MENTION_QUANTITY, end, runes_to_utf8(builder->reading->arena, unit),
                  "quantity");
    return true;
}

/* 摄氏25度, 华氏零下10度: the scale's name before the number. */
static void read_scale_of_degrees(const struct reading_builder *builder, struct mention *mention)
{
    uint32_t begin = mention->begin;
    if (begin < 2 || !span_equal(mention->unit, SPAN("度")))
        return;
    if (word_at(builder, begin - 2, RUNES(U"摄氏")))
        mention->unit = SPAN("摄氏度");
    else if (word_at(builder, begin - 2, RUNES(U"华氏")))
        mention->unit = SPAN("华氏度");
    else
        return;
    mention->begin = begin - 2;
}

/* 一个半|平方米: half of a measure behind 个, which else counts things itself. */
static bool is_half_before_measure(const struct reading_builder *builder,
                                   const struct figure_range *range)
{
    uint32_t end = 0;
    if (!word_at(builder, range->end, RUNES(U"个半")) || range->is_range || range->negative ||
        !range->first.whole || range->first.operator!= OPERATOR_EQUAL)
        return false;
    const struct lexicon_entry *entry = unit_at(builder, range->end + 2, LEXICON_UNITS, &end);
    const struct span kind = entry != NULL ? value_part(entry->value, 0) : SPAN("");
    return end > range->end + 3 &&
           (span_equal(kind, SPAN("length")) || span_equal(kind, SPAN("area")) ||
            span_equal(kind, SPAN("volume")) || span_equal(kind, SPAN("weight")));
}

/* 送走|15届, 教过|20届, 连续举办|10届: terms that are counted. */
static bool counts_terms(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes verbs[] = {RUNES_ROW(U"举办"), RUNES_ROW(U"承办"), RUNES_ROW(U"主办"),
                                         RUNES_ROW(U"连续"), RUNES_ROW(U"累计"), RUNES_ROW(U"送走"),
                                         RUNES_ROW(U"培养"), RUNES_ROW(U"带"),   RUNES_ROW(U"教")};
    begin -= begin > 0 && rune_in(rune_before(builder, begin), RUNES(U"了过出近约"));
    for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs); i++)
        if (begin >= verbs[i].length && word_at(builder, begin - verbs[i].length, verbs[i]))
            return true;
    return false;
}

/* 21届|毕业, 03级|校友, 二〇〇八届: the year of who studies; but 12级|研究员. */
static bool is_graduation(const struct reading_builder *builder, const struct figure_range *range,
                          uint32_t unit)
{
    enum { LAST_YEAR = 30, FIRST_YEAR = 50 };
    if (!rune_in(rune_of(builder, unit), RUNES(U"届级")) || range->is_range)
        return false;
    if (range->first.leading_zero || (!range->first.arabic && range->first.digits == 4))
        return true;
    const int32_t year = numeral_small(&range->first, 99);
    return range->first.digits == 2 && year >= 0 && (year <= LAST_YEAR || year >= FIRST_YEAR) &&
           (word_at(builder, unit + 1, RUNES(U"毕业")) ||
            word_at(builder, unit + 1, RUNES(U"校友")) ||
            (rune_of(builder, unit) == U'级' && word_at(builder, unit + 1, RUNES(U"新生")))) &&
           !counts_terms(builder, range->begin);
}

bool read_quantity(const struct reading_builder *builder, const struct figure_range *range,
                   struct mention *mention)
{
    enum { TELEPHONE = 10 };
    uint32_t begin = range->end, end;
    if (range->first.arabic && rune_of(builder, begin) == U' ' &&
        rune_is_letter(rune_of(builder, begin + 1)))
        begin++;
    if (read_feet(builder, range, mention))
        return true;
    const bool halved = is_half_before_measure(builder, range);
    if (halved) {
        if (!decimal_add(mention->number, (struct decimal){5, -1}, &mention->number))
            return false;
        begin += 2;
        mention->number_end = begin;
    }
    if (rune_of(builder, begin) == U'个' && rune_in(rune_of(builder, begin + 1), RUNES(U"GM")) &&
        !rune_is_letter(rune_of(builder, begin + 2)) && !rune_is_digit(rune_of(builder, begin + 2)))
        begin++; /* 两个G的流量 */
    const struct lexicon_entry *entry = unit_at(builder, begin, LEXICON_UNITS, &end);
    if (entry != NULL && measure_is_doubled(builder, range->begin, end) &&
        !words_part_at(builder, end))
        return false; /* 一项|项成果, but 一家|家政公司 */
    if (entry == NULL && is_sized_vessel(builder, begin, range))
        entry = unit_at(builder, begin + 1, LEXICON_UNITS, &end);
    if (entry == NULL &&
        (rune_before(builder, begin) == U'个' || is_gigabytes(builder, begin, &range->first) ||
         is_flat(builder, begin, range)))
        end = begin + 1;
    else if (entry == NULL)
        return read_tens_of_age(builder, range, mention);
    if (!range->first.arabic && range->first.digits > 1 && range->first.digits < 4 &&
        !rune_in(rune_of(builder, range->first.begin + 1), RUNES(U"〇零○")))
        return false; /* 四六级 */
    if (rune_of(builder, begin) == U'室' && range->first.digits > 2)
        return false; /* 501室 */
    if (is_graduation(builder, range, begin))
        return false;
    if (range->first.arabic && range->first.digits == 4 && !range->is_range &&
        range->first.operator==
        OPERATOR_EQUAL &&(rune_in(rune_of(builder, begin), RUNES(U"级款届两")) ||
                          word_at(builder, begin, RUNES(U"国家"))) &&
        numeral_small(&range->first, 2050) >= 1950)
        return false; /* 2024届, 2030国家重大专项 */
    if (rune_of(builder, begin) == U'班' && rune_before(builder, range->begin) == U'级')
        return false; /* 二年级三班 */
    if (rune_of(builder, begin) == U'届' && rune_class_of(rune_of(builder, end)) != RUNE_OTHER &&
        word_at(builder, end + 1, RUNES(U"中全会")))
        return false; /* 十九届三中全会 */
    if (rune_of(builder, begin) == U'起' &&
        rune_in(rune_before(builder, range->begin), RUNES(U"价格售")))
        return false; /* 售价20.98万起 */
    struct numeral discount;
    if (rune_of(builder, begin) == U'打' && numeral_at(builder, end, &discount) &&
        rune_of(builder, discount.end) == U'折')
        return false; /* 满二百|打九折 */
    if (rune_of(builder, begin) == U'转' && !range->first.arabic && range->first.single)
        return false; /* 转一转 */
    bool latin = rune_is_letter(rune_of(builder, begin));
    if (latin && !range->first.arabic && mention->operator== OPERATOR_EQUAL)
        return false; /* 十几kg, but 五G */
    if (rune_of(builder, begin) == U'点' && range->first.single && !range->is_range &&
        rune_of(builder, range->first.begin) == U'一')
        return false; /* 好一点 */
    if (range->first.bare_scale && rune_of(builder, begin) == U'级')
        return false; /* 百万级 */
    const struct span kind = entry != NULL ? value_part(entry->value, 0) : SPAN("");
    mention->countable = span_equal(kind, SPAN("count"));
    if (mention->countable && range->first.arabic && range->first.digits >= TELEPHONE)
        return false; /* 订餐4001234567对 */
    uint32_t rate = rate_end(builder, end, mention->countable);
    if (rate != end)
        mention->countable = false;
    uint32_t named = begin; /* 个大气压 */
    named += !mention->countable && rune_of(builder, begin) == U'个' && end > begin + 1;
    struct runes unit = runes_slice(builder->reading->text, named, rate);
    if (rate == end && entry != NULL && !halved) {
        rate = read_smaller(builder, end, range, unit, mention);
        if (rate == end && rune_in(rune_before(builder, end), RUNES(U"°度")))
            rate = read_arc(builder, end, mention);
        if (rate == end && rune_before(builder, end) != U'°')
            rate = read_tail(builder, end, range, kind, mention);
    }
    amount_finish(mention, MENTION_QUANTITY, rate, runes_to_utf8(builder->reading->arena, unit),
                  "quantity");
    read_scale_of_degrees(builder, mention);
    return true;
}

/* Shares of a whole: percents in signs and words (5%, 百分之五, 三成五, 八折, 个百分点, 翻番),
 * which are plain numbers with the unit % or pp; and fractions (三分之一, 千分之三, 一半, 1/2),
 * which are numbers. */
#include "mentions/amount.h"

static void scale_numbers(struct mention *mention, int32_t power)
{
    mention->number = decimal_shift(mention->number, power);
    mention->number_max = decimal_shift(mention->number_max, power);
}

/* 三成, 三成五, 八折, 八五折. */
static bool read_tenths(const struct reading_builder *builder, const struct figure_range *range,
                        struct mention *mention)
{
    char32_t c = rune_of(builder, range->end), next = rune_of(builder, range->end + 1);
    bool discount = c == U'折';
    bool led = rune_in(next, RUNES(U"为分")) && /* 超八成|分布 */
               builder_hit_to(builder, range->begin, LEXICON_APPROXIMATE) != NULL;
    const bool new = next == U'新' && range->is_range && /* 八九成新 */
                     !rune_is_han(rune_of(builder, range->end + 2));
    if (!discount &&
        (c != U'成' || (!led && !new &&rune_in(next, RUNES(U"立为功果员本绩效长都型套品片就人年分交"
                                                           "形份色材语章因天群群才绩规荫心新")))))
        return false;
    if (discount && rune_in(next, RUNES(U"叠页射腾磨算扣返旧合戏")))
        return false;
    if (!discount && next == U'熟' && range->first.single && !range->is_range &&
        numeral_small(&range->first, 1) == 1)
        return false; /* 统一成熟 */
    if (decimal_compare(mention->number, decimal_of(100)) >= 0 || mention->number.coefficient <= 0)
        return false;
    uint32_t end = range->end + 1;
    if (discount && range->first.digits == 2) { /* 八五折, 85折 */
        amount_finish(mention, MENTION_PERCENT, end, SPAN("%"), "discount");
        return true;
    }
    if (decimal_compare(mention->number, decimal_of(10)) > 0)
        return false;
    scale_numbers(mention, 1);
    int half = next == U'半' ? 5 : chinese_digit(next);
    if (half > 0 && !range->is_range &&
        mention->operator== OPERATOR_EQUAL && !rune_is_han(rune_of(builder, end + 1)) &&
        decimal_add(mention->number, decimal_of(half), &mention->number))
        end++;
    else if (half > 0 && !range->is_range &&
             mention->operator== OPERATOR_EQUAL &&(
                 rune_in(rune_of(builder, end + 1), RUNES(U"左以的多上。")) ||
                 (discount && next == U'半' &&
                  !rune_in(rune_of(builder, end + 1), RUNES(U"价年天月个小路边夜")))) &&
             decimal_add(mention->number, decimal_of(half), &mention->number))
        end++;
    amount_finish(mention, MENTION_PERCENT, end, SPAN("%"), discount ? "discount" : "tenths");
    return true;
}

/* 涨了三个|点, 下调0.5个|点: percentage points in speech, behind a word of change. */
static bool is_spoken_point(const struct reading_builder *builder, uint32_t begin, uint32_t points)
{
    static const struct runes changes = RUNES_ROW(U"涨跌升降增减高低调落返让");
    char32_t before = rune_before(builder, begin);
    if (rune_of(builder, points) != U'点' || rune_before(builder, points) != U'个' ||
        (rune_is_han(rune_of(builder, points + 1)) &&
         !rune_in(rune_of(builder, points + 1), RUNES(U"的左以多吧了呢吗"))))
        return false;
    if (rune_in(before, RUNES(U"了约近至到")))
        before = begin > 1 ? rune_before(builder, begin - 1) : 0;
    return runes_hold(changes, before);
}

static const struct {
    struct runes word;
    const char *unit;
} latin_percents[] = {{RUNES_ROW(U"pct"), "pp"},
                      {RUNES_ROW(U"pcts"), "pp"},
                      {RUNES_ROW(U"percent"), "%"},
                      {RUNES_ROW(U"per cent"), "%"}};

bool read_percent(const struct reading_builder *builder, const struct figure_range *range,
                  struct mention *mention)
{
    uint32_t at = range->end;
    char32_t c = rune_of(builder, at);
    if (c == U' ' && rune_in(rune_of(builder, at + 1), RUNES(U"%％‰")))
        c = rune_of(builder, ++at);
    if (c == U'%' || c == U'％') {
        amount_finish(mention, MENTION_PERCENT, at + 1, SPAN("%"), "percent sign");
        return true;
    }
    if (c == U'‰') {
        scale_numbers(mention, -1);
        amount_finish(mention, MENTION_PERCENT, at + 1, SPAN("%"), "per mille sign");
        return true;
    }
    uint32_t points = c == U'个' ? at + 1 : at;
    if (word_at(builder, at, RUNES(U"个半百分点")) && !range->is_range &&
        decimal_add(mention->number, (struct decimal){range->negative ? -5 : 5, -1},
                    &mention->number))
        points++; /* 两个半百分点 */
    if (word_at(builder, points, RUNES(U"百分点"))) {
        amount_finish(mention, MENTION_PERCENT, points + 3, SPAN("pp"), "percentage points");
        return true;
    }
    if (is_spoken_point(builder, range->begin, points)) {
        amount_finish(mention, MENTION_PERCENT, points + 1, SPAN("pp"), "percentage points");
        return true;
    }
    for (size_t i = 0; i < sizeof(latin_percents) / sizeof(*latin_percents); i++) {
        const uint32_t word = at + (rune_of(builder, at) == U' ');
        const uint32_t end = word + latin_percents[i].word.length;
        if (!word_at(builder, word, latin_percents[i].word) ||
            rune_is_letter(rune_of(builder, end)))
            continue;
        amount_finish(mention, MENTION_PERCENT, end, span_of(latin_percents[i].unit),
                      "percent sign");
        return true;
    }
    if (word_at(builder, points, RUNES(U"千分点"))) {
        scale_numbers(mention, -1);
        amount_finish(mention, MENTION_PERCENT, points + 3, SPAN("pp"), "per mille points");
        return true;
    }
    return !range->first.bare_scale && read_tenths(builder, range, mention);
}

/* 10^18 is as far as decimals go: a quotient is rounded at its 15th place. */
static bool divide(struct decimal numerator, struct decimal denominator, struct decimal *quotient)
{
    int32_t power = -15;
    int64_t divisor = denominator.coefficient;
    for (int32_t i = denominator.exponent; i > 0; i--) {
        if (divisor > INT64_MAX / 10)
            return false;
        divisor *= 10;
    }
    if (denominator.exponent < 0 || divisor <= 0 || numerator.exponent < -9 ||
        numerator.exponent > 9)
        return false;
    struct decimal scaled;
    if (!decimal_multiply(numerator, (struct decimal){1, 15}, &scaled))
        return false;
    int64_t dividend = scaled.coefficient;
    for (int32_t i = scaled.exponent; i > 0; i--) {
        if (dividend > INT64_MAX / 10 || dividend < -INT64_MAX / 10)
            return false;
        dividend *= 10;
    }
    for (int32_t i = scaled.exponent; i < 0; i++)
        dividend /= 10;
    *quotient = decimal_shift((struct decimal){(dividend + divisor / 2) / divisor, 0}, power);
    return true;
}

/* 1/2杯, 3/4英寸: what is measured or poured; 1/3席位 is a share. */
static bool divides(const struct lexicon_entry *unit)
{
    return !span_equal(value_part(unit->value, 0), SPAN("count")) ||
           (unit->word.length == 1 && rune_in(unit->word.data[0], RUNES(U"杯勺碗匙片块"))) ||
           runes_equal(unit->word, RUNES(U"茶匙")) || runes_equal(unit->word, RUNES(U"汤匙"));
}

/* 三分之一到二分之一: reads the fraction that is the upper bound, if one stands behind the first.
 */
static bool read_upper_fraction(const struct reading_builder *builder, struct figure_range *first,
                                struct decimal low, struct decimal *high)
{
    struct numeral denominator, above;
    uint32_t at = connector_end(builder, first->first.end);
    if (at == first->first.end || !numeral_at(builder, at, &denominator) ||
        !word_at(builder, denominator.end, RUNES(U"分之")) ||
        !numeral_at(builder, denominator.end + 2, &above) || above.bare_scale ||
        !divide(above.number, denominator.number, high) || decimal_compare(low, *high) >= 0)
        return false;
    first->end = above.end;
    first->is_range = true;
    return true;
}

/* -5/8℃, 25/12℃, 24到17℃: the two ends of a day's temperatures, in either order. */
static bool read_two_temperatures(const struct reading_builder *builder,
                                  const struct figure_range *range, struct mention *mention)
{
    struct figure_range other;
    const uint32_t joint = range->first.end;
    const uint32_t from =
        rune_of(builder, joint) == U'/' ? joint + 1 : connector_behind(builder, joint);
    if (from == joint || range->is_range || range->first.digits == 0 ||
        !figure_range_read(builder, from, &other) || other.is_range ||
        rune_of(builder, other.end) != U'℃')
        return false;
    const int order = decimal_compare(range->low, other.low);
    if (order == 0)
        return false;
    mention->number = order < 0 ? range->low : other.low;
    mention->number_max = order < 0 ? other.low : range->low;
    mention->operator= OPERATOR_RANGE;
    mention->number_end = other.end;
    amount_finish(mention, MENTION_QUANTITY, other.end + 1, SPAN("℃"), "two temperatures");
    return true;
}

/* 百分之五, 百分之三十至四十: percents. 三分之一, 千分之三, 三又二分之一, 1/2: numbers. */
bool read_fraction(const struct reading_builder *builder, const struct figure_range *range,
                   struct mention *mention)
{
    const struct numeral *first = &range->first;
    if (!rune_in(rune_of(builder, first->end), RUNES(U"又 /分到至~～-—–")))
        return false;
    if (read_two_temperatures(builder, range, mention))
        return true;
    struct decimal whole = decimal_of(0);
    struct numeral denominator = *first;
    uint32_t at = first->end;
    if (rune_of(builder, at) == U'又' && numeral_at(builder, at + 1, &denominator) &&
        (word_at(builder, denominator.end, RUNES(U"分之")) ||
         (denominator.digits > 0 && rune_of(builder, denominator.end) == U'/'))) {
        whole = first->number;
        at = denominator.end;
    } else if (first->digits > 0 && first->digits < 4 && rune_of(builder, at) == U' ' &&
               numeral_at(builder, at + 1, &denominator) && denominator.digits > 0 &&
               denominator.digits < 3 && rune_of(builder, denominator.end) == U'/') {
        whole = first->number; /* 1 1/2 */
        at = denominator.end;
    }
    struct numeral above = at == first->end ? *first : denominator; /* of a slash */
    bool slash = rune_of(builder, at) == U'/';
    if (slash ? above.digits == 0 || above.digits > 4 : !word_at(builder, at, RUNES(U"分之")))
        return false;
    bool percent = !slash && denominator.bare_scale && denominator.end == denominator.begin + 1 &&
                   rune_of(builder, denominator.begin) == U'百';
    struct figure_range numerator;
    uint32_t above_line = slash ? at + 1 : at + 2;
    above_line += rune_of(builder, above_line) == U' ';
    if (!figure_range_read(builder, above_line, &numerator) ||
        (numerator.first.bare_scale && !percent))
        return false;
    if (slash) {
        /* first/second with the smaller above: not a date, a score or 24/7 */
        char32_t next = rune_of(builder, numerator.first.end);
        if (numerator.first.digits == 0 || numerator.is_range ||
            decimal_compare(above.number, numerator.first.number) >= 0 || rune_is_letter(next) ||
            next == U'/' || rune_before(builder, range->begin) == U'/' ||
            (above.digits == 4 && numerator.first.digits == 4)) /* 2017/2018赛季 */
            return false;
        denominator = numerator.first;
        numerator.low = numerator.high = above.number;
    }
    mention->operator= numerator.is_range ? OPERATOR_RANGE : numerator.first.operator;
    mention->number_begin = slash ? above.begin : numerator.first.begin;
    mention->number_end = slash ? denominator.end : numerator.end;
    if (word_at(builder, slash ? denominator.end : numerator.end, RUNES(U"决赛")))
        return false;
    if (percent) {
        struct numeral hundred, last; /* 百分之五到百分之八 */
        uint32_t second = connector_end(builder, numerator.end);
        bool between = rune_in(rune_of(builder, second), RUNES(U"和与"));
        second += between;
        if (second > numerator.end && !numerator.is_range &&
            numeral_at(builder, second, &hundred) && hundred.bare_scale &&
            word_at(builder, second, RUNES(U"百分之")) && numeral_at(builder, second + 3, &last) &&
            (!between || word_at(builder, last.end, RUNES(U"之间"))) &&
            decimal_compare(numerator.low, last.number) < 0) {
            numerator.high = last.number;
            numerator.end = mention->number_end = last.end;
            mention->operator= OPERATOR_RANGE;
        }
        mention->number = range->negative ? decimal_negate(numerator.low) : numerator.low;
        mention->number_max = numerator.high;
        amount_finish(mention, MENTION_PERCENT, numerator.end, SPAN("%"), "percent words");
        return true;
    }
    struct decimal low, high;
    if (!slash && divide(numerator.first.number, denominator.number, &low) &&
        read_upper_fraction(builder, &numerator, low, &high)) {
        mention->number = low;
        mention->number_max = high;
        mention->operator= OPERATOR_RANGE;
        mention->number_end = numerator.end;
    } else if (!divide(numerator.low, denominator.number, &mention->number) ||
               !divide(numerator.high, denominator.number, &mention->number_max))
        return false;
    if (!decimal_add(whole, mention->number, &mention->number))
        return false;
    if (range->negative)
        mention->number = decimal_negate(mention->number);
    uint32_t end = slash ? denominator.end : numerator.end, unit_end;
    const struct lexicon_entry *unit =
        slash ? unit_at(builder, end, LEXICON_UNITS, &unit_end) : NULL;
    if (unit != NULL && divides(unit)) {
        struct span word = runes_to_utf8(builder->reading->arena, unit->word);
        amount_finish(mention, MENTION_QUANTITY, unit_end, word, "fraction of a unit");
        return true;
    }
    amount_finish(mention, MENTION_NUMBER, end, SPAN(""), "fraction");
    return true;
}

static const struct {
    struct runes word;
    struct runes denied; /* what must not follow */
    int32_t number;
} percent_words[] = {
    {RUNES_ROW(U"翻番"), RUNES_ROW(U""), 100},
    {RUNES_ROW(U"翻了番"), RUNES_ROW(U""), 100},
    {RUNES_ROW(U"翻倍"), RUNES_ROW(U""), 100},
    {RUNES_ROW(U"对折"), RUNES_ROW(U"叠"), 50},
    {RUNES_ROW(U"半价"), RUNES_ROW(U""), 50},
    {RUNES_ROW(U"五五折"), RUNES_ROW(U""), 55},
    {RUNES_ROW(U"百分百"), RUNES_ROW(U""), 100},
    {RUNES_ROW(U"半折"), RUNES_ROW(U"叠页"), 50},
    {RUNES_ROW(U"半成"), RUNES_ROW(U"品立为功果员本绩效长都型套分交形色材年"), 5},
};

/* 翻两番, 翻了三番, 翻了近一番: doubled so many times. */
static bool read_doublings(const struct reading_builder *builder, uint32_t position,
                           struct mention *mention)
{
    struct numeral times;
    uint32_t at = position + 1;
    if (rune_of(builder, position) != U'翻')
        return false;
    at += rune_of(builder, at) == U'了';
    bool nearly = rune_of(builder, at) == U'近';
    at += nearly;
    if (!numeral_at(builder, at, &times) || rune_of(builder, times.end) != U'番')
        return false;
    int32_t count = numeral_small(&times, 10);
    if (count < 1)
        return false;
    *mention =
        (struct mention){.begin = position, .number_begin = position, .number_end = times.end + 1};
    if (nearly)
        mention->operator= OPERATOR_ABOUT;
    mention->number = decimal_of(((1 << count) - 1) * 100);
    amount_finish(mention, MENTION_PERCENT, times.end + 1, SPAN("%"), "percent word");
    return true;
}

bool read_percent_word(const struct reading_builder *builder, uint32_t position,
                       struct mention *mention)
{
    if (read_doublings(builder, position, mention))
        return true;
    if (word_at(builder, position, RUNES(U"半个百分点"))) {
        *mention = (struct mention){
            .begin = position, .number_begin = position, .number_end = position + 1};
        mention->number = (struct decimal){5, -1};
        amount_finish(mention, MENTION_PERCENT, position + 5, SPAN("pp"), "percentage points");
        return true;
    }
    for (size_t i = 0; i < sizeof(percent_words) / sizeof(*percent_words); i++) {
        uint32_t end = position + percent_words[i].word.length;
        if (!word_at(builder, position, percent_words[i].word) ||
            rune_in(rune_of(builder, end), percent_words[i].denied))
            continue;
        *mention = (struct mention){.begin = position, .number_begin = position, .number_end = end};
        mention->number = decimal_of(percent_words[i].number);
        amount_finish(mention, MENTION_PERCENT, end, SPAN("%"), "percent word");
        return true;
    }
    return false;
}

/* 一半, 半数: a number between nought and one. */
bool read_half(const struct reading_builder *builder, uint32_t position, struct mention *mention)
{
    char32_t next = rune_of(builder, position + 2);
    if (!(word_at(builder, position, RUNES(U"一半")) && !rune_in(next, RUNES(U"年天月个小"))) &&
        !word_at(builder, position, RUNES(U"半数")))
        return false;
    *mention =
        (struct mention){.begin = position, .number_begin = position, .number_end = position + 2};
    mention->number = (struct decimal){5, -1};
    amount_finish(mention, MENTION_NUMBER, position + 2, SPAN(""), "fraction");
    return true;
}

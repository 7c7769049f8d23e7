/* Numbers, ordinals, percents, money and quantities. One walk over the text: a numeral (or a sign
 * before one) starts a try, its company decides what it is, the most specific reading wins:
 *
 *     fraction, percent  >  money  >  quantity  >  number
 *
 * Runs behind the times, which mark the words of the lists and what they took themselves. The
 * vocabulary (units, currencies, words that are no numbers) stands in the word lists. */
#include "mentions/amount.h"
#include "mentions/triggers.h"

void amount_finish(struct mention *mention, enum mention_type type, uint32_t end, struct span unit,
                   const char *rule)
{
    mention->type = type;
    mention->end = end;
    mention->unit = unit;
    mention->rule = rule;
}

/* G20国道, PM2.5, 1+6个: digits glued to letters or to a frame's plus are no amount; behind a
 * longer word (GDP500亿元) they are. */
static bool is_part_of_code(const struct reading_builder *builder, uint32_t begin)
{
    uint32_t letters = 0;
    char32_t before = rune_before(builder, begin);
    while (letters < begin && letters < 4 && rune_is_letter(rune_before(builder, begin - letters)))
        letters++;
    uint32_t digits = 0;
    while (digits < 3 && rune_is_digit(rune_of(builder, begin + digits)))
        digits++;
    bool version = letters == 4 && digits < 3 && rune_is_han(rune_of(builder, begin + digits)) &&
                   scale_power(rune_of(builder, begin + digits)) == 0; /* HTML5页面 */
    bool times = before == U'×' && begin > 1 &&
                 (rune_is_han(rune_before(builder, begin - 1)) ||
                  rune_before(builder, begin - 1) == U'm'); /* 5厘米×8厘米 */
    bool either = before == U'/' && begin > 1 &&
                  rune_in(rune_before(builder, begin - 1), RUNES(U"℃%％度元")); /* 15℃/28℃ */
    bool compared = before == U'=' && begin > 1 && /* >=10%, 1公顷=15亩 */
                    (rune_in(rune_before(builder, begin - 1), RUNES(U"<>")) ||
                     rune_is_han(rune_before(builder, begin - 1)));
    bool sizes = before == U'+' && begin > 1 && rune_before(builder, begin - 1) == U'B' &&
                 rune_is_letter(rune_of(builder, begin + digits)); /* 12GB+256GB */
    return letters == 1 || letters == 2 || version ||
           (rune_in(before, RUNES(U"+×·/_—=#№")) && !times && !either && !compared && !sizes) ||
           (before == U'-' && begin > 1);
}

static bool has_currency(const struct reading_builder *builder, uint32_t position)
{
    return builder->reading->hits.kinds[position] & LEXICON_KIND(LEXICON_CURRENCIES);
}

/* A - behind a word is a sign where the word says so (降至-5), a hyphen else (运-20), but for
 * percents and temperatures. */
static bool is_hyphen(const struct reading_builder *builder, uint32_t position)
{
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    return (c == U'-' || c == U'−') && rune_is_han(before) &&
           !rune_in(before, RUNES(U"为是至到在达约降值近跌于"));
}

/* $10-$20: the sign is repeated before the second bound. */
static void read_second_sum(const struct reading_builder *builder,
                            const struct lexicon_entry *prefix, struct mention *mention)
{
    const struct lexicon_entry *again;
    uint32_t begin = connector_end(builder, mention->end);
    struct numeral second;
    if (begin == mention->end || !read_money_prefix(builder, begin, &begin, &again) ||
        again != prefix || !numeral_at(builder, begin, &second) ||
        decimal_compare(mention->number, second.number) >= 0)
        return;
    mention->number_max = second.number;
    mention->operator= OPERATOR_RANGE;
    mention->end = mention->number_end = second.end;
}

/* $300K, $5.5M: the scale of a sum in one letter. */
static void read_sum_letter(const struct reading_builder *builder, struct mention *mention)
{
    static const struct {
        char32_t letter;
        int32_t power;
    } letters[] = {{U'K', 3}, {U'k', 3}, {U'M', 6}, {U'm', 6}, {U'B', 9}, {U'b', 9}, {U'T', 12}};
    char32_t next = rune_of(builder, mention->end + 1);
    if (!rune_is_digit(rune_before(builder, mention->end)) || rune_is_letter(next) ||
        rune_is_digit(next))
        return;
    for (size_t i = 0; i < sizeof(letters) / sizeof(*letters); i++) {
        if (rune_of(builder, mention->end) != letters[i].letter)
            continue;
        mention->number = decimal_shift(mention->number, letters[i].power);
        mention->end++;
        mention->number_end = mention->end;
        return;
    }
}

/* .5米: what stands behind a point that nothing stands before. */
static void read_leading_point(const struct reading_builder *builder,
                               const struct figure_range *range, struct mention *mention)
{
    uint32_t begin = range->begin;
    char32_t before = begin > 1 ? rune_before(builder, begin - 1) : 0;
    if (begin == 0 || rune_before(builder, begin) != U'.' || range->is_range ||
        !range->first.whole || range->first.digits == 0 || range->first.digits > 4 ||
        !(before == 0 || rune_is_han(before) || rune_in(before, RUNES(U" \n（("))))
        return;
    mention->number = decimal_shift(mention->number, -(int32_t)range->first.digits);
    mention->begin = mention->number_begin = begin - 1;
}

/* 人民币80万元、美元3万元: a currency's name that stands before its sum and behind no other. */
static void read_foreign_name_before(const struct reading_builder *builder, struct mention *mention)
{
    const struct lexicon_hit *hit =
        span_equal(mention->unit, SPAN("CNY")) && rune_before(builder, mention->end) == U'元' &&
                rune_in(rune_before(builder, mention->begin), RUNES(U"元币镑"))
            ? builder_hit_to(builder, mention->begin, LEXICON_CURRENCIES)
            : NULL;
    if (hit == NULL || hit->end - hit->begin < 2)
        return;
    const char32_t before = rune_before(builder, hit->begin);
    if (rune_is_han(before) && !rune_in(before, RUNES(U"和及与计有付收获")))
        return;
    mention->begin = hit->begin;
    mention->unit = value_part(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value, 0);
}

/* One amount at position; false where nothing stands there. */
static bool read_amount(const struct reading_builder *builder, uint32_t position,
                        struct mention *mention)
{
    struct figure_range range;
    uint32_t number_begin = position;
    const struct lexicon_entry *prefix;
    bool prefixed = has_currency(builder, position) &&
                    read_money_prefix(builder, position, &number_begin, &prefix);
    if (!figure_range_read(builder, number_begin, &range))
        return false;
    *mention = (struct mention){.begin = position,
                                .number = range.low,
                                .number_max = range.high,
                                .operator= range.is_range ? OPERATOR_RANGE : range.first.operator,
                                .number_begin = range.first.begin,
                                .number_end = range.second_begin ? range.end : range.first.end};
    read_leading_point(builder, &range, mention);
    if (prefixed) {
        struct span code = value_part(prefix->value, 0);
        if (!read_money(builder, &range, mention))
            amount_finish(mention, MENTION_MONEY, range.end, code, "money sign before");
        if (!range.is_range) {
            read_sum_letter(builder, mention);
            read_second_sum(builder, prefix, mention);
        }
        if (span_equal(mention->unit, SPAN("CNY")))
            mention->unit = code; /* 新台币三万元 */
        return true;
    }
    if (range.first.arabic && read_top(builder, &range, mention))
        return true;
    if (range.first.arabic && is_part_of_code(builder, range.begin))
        return rune_before(builder, position) == U'+' &&
               !rune_is_digit(rune_before(builder, position - 1)) &&
               rune_of(builder, range.end) == U'%' && read_percent(builder, &range, mention);
    if (range.negative && is_hyphen(builder, position))
        return (read_percent(builder, &range, mention) ||
                read_quantity(builder, &range, mention)) &&
               rune_in(rune_before(builder, mention->end), RUNES(U"%％℃度C"));
    if (read_fraction(builder, &range, mention) || read_percent(builder, &range, mention))
        return true;
    if (read_money(builder, &range, mention)) {
        read_foreign_name_before(builder, mention);
        return true;
    }
    return read_quantity(builder, &range, mention) || read_number(builder, &range, mention);
}

/* Whether a try may start at position: not inside a numeral that was tried already. */
static bool starts(const struct reading_builder *builder, uint32_t position)
{
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    switch (rune_class_of(c)) {
    case RUNE_ARABIC:
        return !rune_is_digit(before) && !(rune_in(before, RUNES(U".,")) && position > 1 &&
                                           rune_is_digit(rune_before(builder, position - 1)));
    case RUNE_CHINESE_DIGIT:
    case RUNE_TENS:
    case RUNE_SMALL_SCALE:
    case RUNE_LARGE_SCALE: {
        enum rune_class class = rune_class_of(before);
        return class == RUNE_OTHER || class == RUNE_SEVERAL || class == RUNE_ARABIC;
    }
    case RUNE_SEVERAL:
        return true;
    default:
        return c == U'-' || c == U'−' ? !rune_is_digit(before) && !rune_is_letter(before) &&
                                            rune_is_digit(rune_of(builder, position + 1))
                                      : c == U'负';
    }
}

/* A number inside a sum of money or a quantity is a mention of its own, for who looks for numbers.
 */
static void add_inner_number(struct reading_builder *builder, const struct mention *outer)
{
    struct numeral numeral;
    if ((outer->type != MENTION_MONEY && outer->type != MENTION_QUANTITY) ||
        outer->operator== OPERATOR_RANGE || !numeral_at(builder, outer->number_begin, &numeral) ||
        numeral.bare_scale || numeral.end != outer->number_end ||
        (numeral.single && numeral_small(&numeral, 1) == 1))
        return;
    if (outer->type == MENTION_MONEY && decimal_compare(outer->number, numeral.number) != 0)
        return; /* 三块五, 五毛 */
    struct mention *inner =
        builder_add(builder, MENTION_NUMBER, numeral.begin, numeral.end, "number of an amount");
    inner->number = numeral.number;
    inner->number_max = numeral.number_max;
    inner->operator= numeral.operator;
    inner->number_begin = numeral.begin;
    inner->number_end = numeral.end;
    inner->inner = true;
}

/* Where the walk goes on behind something at position that looks like an ordinal and is none
 * (第五条), or a document's number (〔2023〕5号): its numeral is nothing else either. */
static uint32_t label_end(const struct reading_builder *builder, uint32_t position)
{
    struct numeral numeral;
    char32_t c = rune_of(builder, position);
    if (!rune_in(c, RUNES(U"第〕]")) || !numeral_at(builder, position + 1, &numeral))
        return position;
    return c == U'第' || rune_of(builder, numeral.end) == U'号' ? numeral.end : position;
}

/* 五百元以上两千元以下: two amounts of one unit that are the bounds of one. */
static void read_upper_bound(const struct reading_builder *builder, struct mention *mention)
{
    struct mention upper;
    if ((mention->type != MENTION_MONEY && mention->type != MENTION_QUANTITY &&
         mention->type != MENTION_PERCENT) ||
        mention->operator!= OPERATOR_EQUAL || !word_at(builder, mention->end, RUNES(U"以上")))
        return;
    uint32_t second = mention->end + 2;
    second += rune_in(rune_of(builder, second), RUNES(U"，、"));
    if (!read_amount(builder, second, &upper) || upper.type != mention->type ||
        upper.operator!= OPERATOR_EQUAL || !word_at(builder, upper.end, RUNES(U"以下")) ||
        !span_equal(upper.unit, mention->unit) ||
        decimal_compare(mention->number, upper.number) >= 0)
        return;
    mention->number_max = upper.number;
    mention->operator= OPERATOR_RANGE;
    mention->number_end = upper.number_end;
    mention->end = upper.end + 2;
}

/* 下周五|两台, 周三|零下五度: the figure before belongs to a day. */
static bool is_behind_time(const struct reading_builder *builder, uint32_t position)
{
    return position > 0 && builder->cover[position - 1] & COVER_TIME;
}

/* `behind`: another mention ends there (三百四百). */
static bool read_any(const struct reading_builder *builder, uint32_t position, bool behind,
                     struct mention *mention)
{
    char32_t c = rune_of(builder, position);
    if (rune_in(c, RUNES(U"第前首头最")))
        return read_ordinal(builder, position, mention);
    if (rune_in(c, RUNES(U"翻对半五百")) && read_percent_word(builder, position, mention))
        return true;
    if ((c == U'一' || c == U'半') && read_half(builder, position, mention))
        return true;
    if (c == U'半')
        return read_half_measure(builder, position, mention);
    uint32_t number_begin;
    const struct lexicon_entry *prefix;
    return (starts(builder, position) || (behind && rune_class_of(c) == RUNE_CHINESE_DIGIT) ||
            (has_currency(builder, position) &&
             read_money_prefix(builder, position, &number_begin, &prefix))) &&
           read_amount(builder, position, mention);
}

/* 一加一|等于二, 三乘以七|是: a term whose numeral begins a word that is no number. */
static bool is_term_in_word(const struct reading_builder *builder, const struct mention *mention)
{
    return mention->type == MENTION_NUMBER &&
           (word_at(builder, mention->end, RUNES(U"等于")) ||
            rune_in(rune_before(builder, mention->begin), RUNES(U"加减乘除以"))) &&
           number_is_term(builder, mention->begin, mention->end);
}

/* 一度|五毛六, 一片|两块三: what is priced, though 一度 and 一片 are words. */
static bool is_priced_word(const struct reading_builder *builder, const struct mention *mention)
{
    struct numeral price;
    uint32_t end;
    return mention->type == MENTION_QUANTITY && numeral_at(builder, mention->end, &price) &&
           unit_at(builder, price.end, LEXICON_CURRENCIES, &end) != NULL;
}

bool figure_stands_free(const struct reading_builder *builder, const struct lexicon_hit *word)
{
    const char32_t before = rune_before(builder, word->begin);
    if (word_at(builder, word->begin, RUNES(U"四周")))
        return rune_in(before, RUNES(U"了近约孕")) || days_are_counted(builder, word->begin);
    return word->end == word->begin + 2 && chinese_digit(rune_of(builder, word->begin + 1)) > 0 &&
           rune_class_of(rune_of(builder, word->begin)) == RUNE_OTHER &&
           rune_in(before, RUNES(U"小老"));
}

void recognise_amounts(struct reading_builder *builder)
{
    static const uint32_t words =
        LEXICON_KIND(LEXICON_NOT_NUMBERS) | LEXICON_KIND(LEXICON_CURRENCIES);
    uint32_t length = builder->reading->text.length;
    struct trigger_walk walk = trigger_walk(builder->reading, 0, length, TRAIT_AMOUNT, words);
    uint32_t word_begin = 0, word_end = 0; /* the last word that is no number */
    uint32_t last_end = UINT32_MAX;        /* of the last mention */
    uint32_t position;
    while (trigger_next(&walk, &position)) {
        char32_t c = builder->text.data[position];
        if (rune_is_digit(c) && rune_is_digit(rune_before(builder, position)) &&
            !list_word_at(builder, position, words))
            continue; /* the rest of a number */
        const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_NOT_NUMBERS);
        if (word != NULL && word->end > word_end && !figure_stands_free(builder, word)) {
            word_begin = position;
            word_end = word->end;
        }
        struct mention mention;
        if ((builder->cover[position] & COVER_TIME) ||
            (position < word_end && position > word_begin) ||
            !read_any(builder, position, position == last_end || is_behind_time(builder, position),
                      &mention) ||
            (position < word_end && mention.end <= word_end &&
             !is_term_in_word(builder, &mention) && !is_priced_word(builder, &mention))) {
            trigger_skip(&walk, label_end(builder, position));
            continue;
        }
        const struct lexicon_hit *behind = /* 道路上千方百计 */
            c == U'上' ? builder_hit_at(builder, position + 1, LEXICON_NOT_NUMBERS) : NULL;
        if (behind != NULL && behind->end >= mention.end)
            continue;
        unsigned names = mention.type == MENTION_QUANTITY
                             ? COVER_PLACE | COVER_PERSON
                             : COVER_ORGANISATION | COVER_PLACE | COVER_POST | COVER_PERSON;
        if (mention.type == MENTION_ORDINAL &&
            rune_in(rune_of(builder, mention.end), RUNES(U"届次")))
            names = COVER_PERSON; /* 第十四届全国人民代表大会 */
        if (rune_is_digit(c))
            names = mention.type == MENTION_NUMBER ? COVER_ORGANISATION : 0;
        if (mention.type != MENTION_MONEY && mention.type != MENTION_PERCENT &&
            builder_covered(builder, position, position + 1, names)) {
            trigger_skip(&walk, label_end(builder, position));
            continue;
        }
        read_upper_bound(builder, &mention);
        operator_around(builder, &mention);
        builder_append(builder, &mention);
        add_inner_number(builder, &mention);
        last_end = mention.end;
        trigger_skip(&walk, mention.end);
    }
}
